-- MoonCrust for scripts: local mc = require "mooncrust"
--
--   mc.buffer { name=, type=, count= }        storage buffer               docs/buffers.md
--   mc.host_buffer { name=, type=, count= }   the same, zero-copy          docs/memory.md
--   mc.image { name=, format=, width=, height= }, mc.load_image(path)       docs/images.md
--   mc.sampler { min=, mag=, address= }       how shaders sample           docs/images.md
--   mc.compute "file.wgsl"                    compute pipeline             docs/shaders.md
--   mc.submit(function(graph) ... end)        GPU work                     docs/graph.md
--   mc.app { init=, frame=, stop= }           what `mooncrust` runs        docs/app.md
--   mc.configure { ... }                      what the device must have    docs/device.md
--   mc.device                                 the open device
--   mc.memory_report()                        what is alive, and where     docs/memory.md
--   mc.vk                                     raw Vulkan                   docs/bindings.md
--   mc.args, mc.options                       arguments after `--`, and the program's own options
--   mc.random(seed), mc.log, mc.shutdown()
--
-- The device opens when something that needs it is first used.

local mc = {
  version = "0.1.0",
  args = {},
  options = {},
}

local function open() return require("mooncrust.gpu.device").open() end

-- Modules that bind device functions are loaded once the device is open.
local function after_open(name, field)
  return function()
    open()
    local module = require(name)
    return field and module[field] or module
  end
end

local ON_DEVICE = {
  buffer = true,
  compute = true,
  device = true,
  host_buffer = true,
  image = true,
  load_image = true,
  memory_report = true,
  sampler = true,
  submit = true,
}

local LAZY = {
  buffer = after_open("mooncrust.gpu.buffer", "new"),
  host_buffer = after_open("mooncrust.gpu.hostmem", "new"),
  image = after_open("mooncrust.gpu.image", "new"),
  load_image = after_open("mooncrust.gpu.image", "load"),
  sampler = after_open "mooncrust.gpu.sampler",
  compute = after_open "mooncrust.gpu.pipeline",
  submit = after_open("mooncrust.graph", "submit"),
  memory_report = after_open("mooncrust.gpu.memory_report", "print"),
  device = open,
  configure = function() return require("mooncrust.gpu.device").configure end,
  app = function() return require("mooncrust.app.loop").new end,
  log = function() return require "mooncrust.core.log" end,
  random = function() return require("mooncrust.core.random").new end,
  vk = function() return require "mooncrust.vk" end,
}

--- Waits for the GPU, destroys every object that is still alive and closes the device for good. The
--- program does this at its end.
function mc.shutdown()
  local graph = package.loaded["mooncrust.graph"]
  if graph and graph.recording() then
    error("mc.shutdown() inside mc.submit: end the submission first", 2)
  end
  require("mooncrust.gpu.shutdown")()
  for name in pairs(ON_DEVICE) do
    rawset(mc, name, nil)
  end
end

return setmetatable(mc, {
  __index = function(self, name)
    local load = LAZY[name]
    if not load then
      local options = require "mooncrust.core.options"
      local names = options.keys(LAZY)
      for key in pairs(self) do
        names[#names + 1] = key
      end
      table.sort(names)
      error(
        ("mc.%s does not exist; %s"):format(tostring(name), options.suggest(tostring(name), names)),
        2
      )
    end
    if ON_DEVICE[name] and require("mooncrust.gpu.device").is_closed() then
      error(("mc.%s after mc.shutdown(): the device is closed for good"):format(name), 2)
    end
    local value = load()
    rawset(self, name, value)
    return value
  end,
})
