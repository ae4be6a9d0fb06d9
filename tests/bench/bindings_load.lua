-- How long it takes to load the bindings and to declare what examples/01_image_filter uses of them.
--
--   mooncrust tests/bench/bindings_load.lua --headless --out a.png -- record list.txt
--   mooncrust tests/bench/bindings_load.lua -- load list.txt
--
-- `record` runs the example and writes each first use of a name of mooncrust.vk, one a line. `load`
-- opens no device. It makes sure that nothing has been declared in this LuaJIT state, forgets the
-- modules of the bindings, loads them again and uses all the names; it prints the milliseconds.

local ffi = require "ffi"
local mc = require "mooncrust"
local paths = require "mooncrust.core.paths"
local platform = require "mooncrust.core.platform"

local mode, list = mc.args[1], mc.args[2]

local function record()
  local vk = require "mooncrust.vk"
  local file = assert(io.open(list, "w"))
  local meta = getmetatable(vk)
  local index = meta.__index
  function meta.__index(self, name)
    file:write("index ", name, "\n")
    return index(self, name)
  end
  for _, name in ipairs { "array", "members", "has" } do
    local call = vk[name]
    rawset(vk, name, function(argument, ...)
      file:write(name, " ", argument, "\n")
      return call(argument, ...)
    end)
  end
  mc.args = {}
  paths.folder = "examples/01_image_filter"
  dofile(paths.folder .. "/main.lua") -- shutdown uses names, too: the file is closed when Lua ends
end

local function forget()
  for name, module in pairs(package.loaded) do
    if name:find("^mooncrust%.vk") then
      local declared = type(module) == "table" and rawget(module, "declared") or {}
      if next(declared) then
        error(("%s is declared already: this state is not a fresh one"):format(next(declared)), 0)
      end
      package.loaded[name] = nil
    end
  end
end

ffi.cdef "char *strcpy(char *to, const char *from);"

local function load()
  local uses = {}
  for line in io.lines(list) do
    local call, name = line:match("^(%S+) (%S+)$")
    uses[#uses + 1] = { call, name }
  end
  -- strcpy stands in for vkGet*ProcAddr: it takes a pointer and a name, and gives an address.
  local handle = ffi.new("char[256]")
  local options = {
    get_instance_proc_addr = ffi.C.strcpy, get_device_proc_addr = ffi.C.strcpy,
    instance = handle, device = handle,
  }
  forget()
  collectgarbage()

  local start = platform.seconds()
  local vk = require "mooncrust.vk"
  vk.load(options)
  for i = 1, #uses do
    local call, name = uses[i][1], uses[i][2]
    if call == "index" then
      local _ = vk[name]
    elseif call == "array" then
      vk.array(name, 1)
    else
      vk[call](name)
    end
  end
  print(("%.3f"):format((platform.seconds() - start) * 1e3))
end

local run = ({ record = record, load = load })[mode]
if not run then
  error("say record or load, and a file", 0)
end
run()
