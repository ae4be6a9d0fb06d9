-- MoonCrust for scripts: local mc = require "mooncrust"
--
--   mc.buffer { name=, type=, count= }        storage buffer               docs/buffers.md
--   mc.host_buffer { name=, type=, count= }   the same, zero-copy          docs/memory.md
--   mc.image { name=, format=, width=, height= }, mc.load_image(path)       docs/images.md
--   mc.sampler { min=, mag=, address= }       how shaders sample           docs/images.md
--   mc.scene { meshes = { { vertices= } } }   what rays meet               docs/rays.md
--   mc.graphics { vertex=, fragment= }        graphics pipeline            docs/graphics.md
--   mc.compute "file.comp"                    compute pipeline             docs/shaders.md
--   mc.submit(function(graph) ... end)        GPU work                     docs/graph.md
--   mc.encoder(cmd)                           commands of one's own        docs/encoder.md
--   mc.kernels.sort(graph, { keys = })        sort, scan, reduce ...       docs/kernels.md
--   mc.draw2d():line(...):draw(graph, image)  lines, shapes, text        docs/draw2d.md
--   mc.app { init=, frame=, stop= }           what `mooncrust` runs        docs/app.md
--   mc.parameters { { "n", 100, "what" } }     numbers from the command line docs/parameters.md
--   mc.camera.orbit { }, mc.camera.fly { }    by mouse and keys            docs/math.md
--   mc.math.vec3, mc.math.mat4 ...            vectors and matrices         docs/math.md
--   mc.configure { ... }                      what the device must have    docs/device.md
--   mc.device                                 the open device
--   mc.memory_report()                        what is alive, and where     docs/memory.md
--   mc.vk                                     raw Vulkan                   docs/bindings.md
--   mc.args, mc.options                       arguments after `--`, and the program's own options
--   mc.random(seed), mc.log, mc.shutdown()
--
-- The device opens when something that needs it is first used.

local errors = require "mooncrust.core.errors"

local mc = { version = "0.1.0", args = {}, options = {} }

-- Module, and which of its fields. Those that bind device functions are loaded once it is open.
local ON_DEVICE = {
  buffer = { "mooncrust.gpu.buffer", "new" },
  compute = { "mooncrust.gpu.compute" },
  device = { "mooncrust.gpu.device" },
  draw2d = { "mooncrust.draw2d", "new" },
  encoder = { "mooncrust.gpu.encoder_draw", "wrap" },
  graphics = { "mooncrust.gpu.graphics" },
  host_buffer = { "mooncrust.gpu.hostmem", "new" },
  image = { "mooncrust.gpu.image", "new" },
  kernels = { "mooncrust.kernels" },
  load_image = { "mooncrust.gpu.image", "load" },
  memory_report = { "mooncrust.gpu.memory_report", "print" },
  sampler = { "mooncrust.gpu.sampler" },
  scene = { "mooncrust.gpu.scene" },
  submit = { "mooncrust.graph", "submit" },
}

local ALWAYS = {
  app = { "mooncrust.app.loop", "new" },
  configure = { "mooncrust.gpu.device", "configure" },
  camera = { "mooncrust.app.camera" },
  log = { "mooncrust.core.log" },
  math = { "mooncrust.core.linear" },
  parameters = { "mooncrust.app.parameters", "new" },
  random = { "mooncrust.core.random", "new" },
  vk = { "mooncrust.vk" },
}

--- Waits for the GPU, destroys every object that is still alive and closes the device for good. The
--- program does this at its end.
function mc.shutdown()
  local graph = package.loaded["mooncrust.graph"]
  local is_open = graph and graph.recording()
  errors.ensure(not is_open, 2, "mc.shutdown() inside mc.submit: end the submission first")
  require("mooncrust.gpu.shutdown")()
  for name in pairs(ON_DEVICE) do
    rawset(mc, name, nil)
  end
end

local function refuse(name)
  local names = {}
  for _, list in ipairs { ON_DEVICE, ALWAYS, mc } do
    for key in pairs(list) do
      names[key] = true
    end
  end
  local hint = require("mooncrust.core.options").suggest(name, names)
  errors.refuse(3, "mc.%s does not exist; %s", tostring(name), hint)
end

-- Some lie with their shaders, beside this folder.
for name in ("draw2d kernels"):gmatch "%S+" do
  package.preload["mooncrust." .. name] = function()
    local here = debug.getinfo(1, "S").source:match "^@(.*)mooncrust/init%.lua$"
    local folder = here .. "../shaders/" .. name .. "/"
    return assert(loadfile(folder .. "init.lua"))(folder)
  end
end

-- A module that failed while it made its Vulkan objects may be loaded again. Of one that was being
-- loaded, package.loaded keeps a mark that is no module.
local function load(name)
  local ok, module = pcall(require, name)
  if ok then return module end
  for loaded, value in pairs(package.loaded) do
    if type(value) ~= "table" and type(value) ~= "function" and loaded:find("^mooncrust%.") then
      package.loaded[loaded] = nil
    end
  end
  error(module, 0)
end

return setmetatable(mc, {
  __index = function(self, name)
    local from = ON_DEVICE[name] or ALWAYS[name] or refuse(name)
    local device = ON_DEVICE[name] and require "mooncrust.gpu.device"
    local is_closed, text = device and device.is_closed(), "mc.%s after mc.shutdown(): "
    errors.ensure(not is_closed, 2, text .. "the device is closed for good", name)
    local opened = device and device.open()
    local module = load(from[1])
    local value = name == "device" and opened or from[2] and module[from[2]] or module
    rawset(self, name, value)
    return value
  end,
})
