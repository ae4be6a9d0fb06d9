-- Generated file (mooncrust-bindgen, Vulkan registry 1.4.366). Do not edit: see docs/bindings.md.
-- Vulkan for LuaJIT: every type, constant and function of the registry, each made when it is first
-- used.
--
--   local vk = require "mooncrust.vk"
--   vk.load { get_instance_proc_addr = p, instance = i, get_device_proc_addr = q, device = d }
--   local info = vk.VkBufferCreateInfo { size = 4, usage = vk.VK_BUFFER_USAGE_STORAGE_BUFFER_BIT }
--   local out = vk.array("VkBuffer", 1)
--   vk.check(vk.vkCreateBuffer(d, info, nil, out), "vkCreateBuffer of 'particles'")
--
-- vk.VkName        the ctype. Structs with an sType are made with it filled in: call the ctype
--                  (ffi.new does not fill it in, and structs inside of structs have none). From
--                  then on "VkName" can also stand in ffi.typeof and ffi.new.
-- vk.VK_NAME       a number, a string, or uint64_t cdata for 64-bit flags and sizes, such as
--                  VK_WHOLE_SIZE. Never write -1.
-- vk.vkName        the function pointer, once vk.load has been called; keep it in a local on a
--                  hot path.
-- vk.array(t, n)   n zeroed elements, sType filled in.
-- vk.members(t)    the names and the types of a struct's members.
-- vk.name(t, v)    a value as text: vk.name("VkResult", -2).
-- vk.check(r, what) raises an error for r < 0.
-- vk.has(name)     whether the registry knows the name.
-- vk.available(name) whether the driver gives the function.
--
-- Enumerations are int32_t, flags uint32_t or uint64_t, handles are pointers (64-bit machines
-- only). An unknown name is an error which suggests the nearest one.

local commands = require "mooncrust.vk.commands"
local constants = require "mooncrust.vk.constants"
local types = require "mooncrust.vk.types"
local lookup = require "mooncrust.vk.lookup"

local byte, find = string.byte, string.find
local V, K, UNDERSCORE, SMALL_V, SMALL_K = byte("VK_vk", 1, 5)

---@class mooncrust.vk
---@field name fun(type_name: string, value: number|ffi.cdata*): string
---@field check fun(result: integer, what: string): integer
local vk = { registry_version = "1.4.366" }

-- Parts that are loaded when they are first used.
local LAZY = {
  name = function() return require("mooncrust.vk.names").describe end,
  check = function() return require("mooncrust.vk.check")(vk) end,
}

-- Which of the three kinds a name is; the first letters say it.
local function kind_of(name)
  local first, second, third = byte(name, 1, 3)
  if first == SMALL_V and second == SMALL_K then return commands end
  if first == V and second == K and third == UNDERSCORE then return constants end
  if find(name, "^STD_VIDEO_") then return constants end
  return types
end

local function unknown(name)
  return lookup.unknown(name, kind_of(name).blob, vk.registry_version)
end

setmetatable(vk, {
  __index = function(self, name)
    if type(name) ~= "string" then
      error("vk is indexed with names of Vulkan, not with a " .. type(name), 2)
    end
    local value, problem
    if LAZY[name] then value = LAZY[name]() else value, problem = kind_of(name).get(name) end
    -- VK_NULL_HANDLE is a cdata that equals nil.
    if rawequal(value, nil) then error(problem or unknown(name), 2) end
    rawset(self, name, value)
    return value
  end,
})

--- Gives the functions their addresses. May be called again: first with the instance, later with
--- the device.
---@param options {get_instance_proc_addr: ffi.cdata*?, get_device_proc_addr: ffi.cdata*?,
---  instance: ffi.cdata*?, device: ffi.cdata*?}
function vk.load(options)
  local resolved, problem = commands.load(options)
  if not resolved then error(problem, 2) end
  for name in pairs(resolved) do rawset(vk, name, nil) end
end

--- Whether the driver gives a function, through what has been loaded so far.
---@param name string
---@return boolean
function vk.available(name)
  local value, _, is_known = commands.get(name)
  if not is_known then error(unknown(name), 2) end
  return value ~= nil
end

--- Whether the registry has a type, a constant or a function of this name.
---@param name string
---@return boolean
function vk.has(name)
  return kind_of(name).has(name)
end

--- A zeroed array, with sType filled in.
---@param type_name string such as "VkBufferCopy", or a C type such as "uint32_t"
---@param count integer
---@return ffi.cdata*
function vk.array(type_name, count)
  local value = types.array(type_name, count)
  if value == nil then error(unknown(type_name), 2) end
  return value
end

--- The members of a struct or union in memory order: their names, and their types as the registry
--- writes them.
---@param type_name string
---@return string[] names, string[] types
function vk.members(type_name)
  local member_names, member_types = types.members(type_name)
  if not member_names then error(unknown(type_name), 2) end
  return member_names, member_types
end

--- A version number from its parts. VK_MAKE_VERSION leaves the variant out.
---@return integer
function vk.VK_MAKE_API_VERSION(variant, major, minor, patch)
  return variant * 2 ^ 29 + major * 2 ^ 22 + minor * 2 ^ 12 + patch
end

---@return integer
function vk.VK_MAKE_VERSION(major, minor, patch)
  return vk.VK_MAKE_API_VERSION(0, major, minor, patch)
end

---@return integer
function vk.VK_API_VERSION_VARIANT(version) return math.floor(version / 2 ^ 29) end

---@return integer
function vk.VK_API_VERSION_MAJOR(version) return math.floor(version / 2 ^ 22) % 128 end

---@return integer
function vk.VK_API_VERSION_MINOR(version) return math.floor(version / 2 ^ 12) % 1024 end

---@return integer
function vk.VK_API_VERSION_PATCH(version) return version % 4096 end

return vk
