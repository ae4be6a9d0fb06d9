-- Function pointers: asked for when a function is first used, from the device where the function is
-- the device's.
--
--   commands.load { get_instance_proc_addr = p, instance = i }    -- later with the device
--   local create = commands.get("vkCreateBuffer")                 -- nil, why when there is none
--
-- Addresses from vkGetDeviceProcAddr go straight to the driver; those from the instance pass
-- through the loader.

local ffi = require "ffi"
local lookup = require "mooncrust.vk.lookup"
local types = require "mooncrust.vk.types"

local cast, match = ffi.cast, string.match
local ProcAddr = ffi.typeof("void *(*)(void *, const char *)")
local Pointer = ffi.typeof("void *")

local commands = { blob = lookup.open("commands", "commands_vendor") }
types.commands = commands -- for the types of function pointers, PFN_vk...

local OPTIONS = {
  get_instance_proc_addr = true, get_device_proc_addr = true, instance = true, device = true,
}

local loaded = {}
local resolved = {}

local function pointer(value, name)
  if value == nil then return nil end
  local ok, address = pcall(cast, Pointer, value)
  if not ok then return nil, name .. " must be a pointer, not " .. tostring(value) end
  if address == nil then return nil end
  return address
end

--- Takes addresses and handles; returns the names resolved so far, which are to be forgotten, or
--- nil and why.
function commands.load(options)
  if type(options) ~= "table" then return nil, "vk.load takes a table of options" end
  local taken = {}
  for name, value in pairs(options) do
    if not OPTIONS[name] then
      return nil, ("vk.load has no option %q; it has get_instance_proc_addr, "
        .. "get_device_proc_addr, instance and device"):format(tostring(name))
    end
    local address, problem = pointer(value, name)
    if problem then return nil, problem end
    if address ~= nil and match(name, "^get") then address = cast(ProcAddr, address) end
    taken[name] = address
  end
  if not (taken.get_instance_proc_addr or loaded.get_instance_proc_addr) then
    return nil, "vk.load needs get_instance_proc_addr, the address of vkGetInstanceProcAddr"
  end
  for name, address in pairs(taken) do loaded[name] = address end
  local forgotten = resolved
  resolved = {}
  return forgotten
end

local function provided_by(providers)
  local list = {}
  for provider in providers:gmatch("[^,]+") do
    list[#list + 1] = match(provider, "^%d") and "Vulkan " .. provider or provider
  end
  return table.concat(list, " or ")
end

local function from_instance(name, instance)
  local address = loaded.get_instance_proc_addr(instance, name)
  if address ~= nil then return address end
end

local function device_proc_addr()
  if not loaded.get_device_proc_addr and loaded.instance then
    local address = from_instance("vkGetDeviceProcAddr", loaded.instance)
    loaded.get_device_proc_addr = address and cast(ProcAddr, address)
  end
  return loaded.get_device_proc_addr
end

local function find_address(name, level)
  if not loaded.get_instance_proc_addr then
    return nil, name .. " has no address yet: call vk.load first (opening a device does)"
  elseif name == "vkGetInstanceProcAddr" then
    return loaded.get_instance_proc_addr
  elseif name == "vkGetDeviceProcAddr" and device_proc_addr() then
    return device_proc_addr()
  elseif level == "g" then
    return from_instance(name, nil)
  elseif level == "i" then
    if loaded.instance then return from_instance(name, loaded.instance) end
    return nil, name .. " needs an instance: none is open yet"
  end
  if not loaded.device then return nil, name .. " needs a device: none is open yet" end
  local get = device_proc_addr()
  local address = get and get(loaded.device, name)
  if address ~= nil then return address end
  if level == "D" and loaded.instance then return from_instance(name, loaded.instance) end
end

--- The function, or nil and why. The third value tells whether the registry has the name at all.
---@param name string
---@return ffi.cdata*? pointer, string? problem, boolean is_known
function commands.get(name)
  local line = type(name) == "string" and lookup.find(commands.blob, name)
  if not line then return nil, nil, false end
  local level, deps, providers, text = match(line, "^(%S) (%S+) (%S+) (.*)$")
  local address, problem = find_address(name, level)
  if not address then
    return nil, problem or ("the driver does not give %s: it comes with %s, which must be enabled "
      .. "and supported"):format(name, provided_by(providers)), true
  end
  local ok, ct = pcall(types.declare_function, name, deps, text)
  if not ok then return nil, ct, true end
  resolved[name] = true
  return cast(ct, address), nil, true
end

jit.off(commands.get)

--- The ctype of a function's pointer, or nil.
---@param name string
---@return ffi.ctype*?
function commands.ctype(name)
  local line = lookup.find(commands.blob, name)
  if not line then return nil end
  local deps, text = match(line, "^%S (%S+) %S+ (.*)$")
  return types.declare_function(name, deps, text)
end

--- Whether there is a function of this name.
---@return boolean
function commands.has(name)
  return lookup.find(commands.blob, name) ~= nil
end

return commands
