-- Memory of this process as VkDeviceMemory (VK_EXT_external_memory_host).
--
--   local why = hostalloc.refusal()              -- nil, or why the device does not take it
--   local pointer, err = hostalloc.import(body, given, usage)      -- sets body.buffer and .memory
--   hostalloc.release(body)
--
-- Without `given` the memory is new and holds zeros.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local ask = require("mooncrust.gpu.device").properties
local memory_types = require "mooncrust.gpu.memory_types"

ffi.cdef [[
  void *calloc(size_t, size_t);
  void free(void *);
]]

local handle = device.handle
local HOST = vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_HOST_ALLOCATION_BIT_EXT
local NONE_LEFT = {
  [vk.VK_ERROR_OUT_OF_DEVICE_MEMORY] = true,
  [vk.VK_ERROR_OUT_OF_HOST_MEMORY] = true,
  [vk.VK_ERROR_INVALID_EXTERNAL_HANDLE] = true,
  [vk.VK_ERROR_TOO_MANY_OBJECTS] = true,
}

local M = {}

local step, refused

-- Whether a buffer of this usage can have imported memory.
local function is_importable(usage)
  local info = vk.VkPhysicalDeviceExternalBufferInfo()
  info.usage, info.handleType = usage, HOST
  local properties = vk.VkExternalBufferProperties()
  vk.vkGetPhysicalDeviceExternalBufferProperties(device.physical, info, properties)
  local features = properties.externalMemoryProperties.externalMemoryFeatures
  return bit.band(features, vk.VK_EXTERNAL_MEMORY_FEATURE_IMPORTABLE_BIT) ~= 0
end

--- Why the device does not take this process's memory.
---@return string? why nil when it does
function M.refusal()
  if refused == nil then
    refused = false
    if not device.extensions.VK_EXT_external_memory_host then
      refused = device.name .. " has no VK_EXT_external_memory_host"
    elseif not is_importable(vk.VK_BUFFER_USAGE_STORAGE_BUFFER_BIT) then
      refused = device.name .. " takes no imported memory for storage buffers"
    end
  end
  return refused or nil
end

--- What addresses and sizes have to be multiples of.
---@return integer bytes
function M.alignment()
  if not step then
    local limits = ask "VkPhysicalDeviceExternalMemoryHostPropertiesEXT"
    step = tonumber(limits.minImportedHostPointerAlignment)
  end
  return step
end

-- Filled in for each call. They live here because a pointer inside a struct keeps nothing alive.
local external = vk.VkExternalMemoryBufferCreateInfo()
external.handleTypes = HOST
local imported = vk.VkImportMemoryHostPointerInfoEXT()
imported.handleType = HOST
local flags = vk.VkMemoryAllocateFlagsInfo()
flags.flags, flags.pNext = vk.VK_MEMORY_ALLOCATE_DEVICE_ADDRESS_BIT, imported
local info = vk.VkMemoryAllocateInfo()
info.pNext = flags
M.keep = { flags } -- no function below refers to it

-- Memory types for this pointer and the buffer, best first.
local function candidates(body, pointer)
  local properties = vk.VkMemoryHostPointerPropertiesEXT()
  local result = vk.vkGetMemoryHostPointerPropertiesEXT(handle, HOST, pointer, properties)
  vk.check(result, ("vkGetMemoryHostPointerPropertiesEXT of '%s'"):format(body.name))
  local requirements = vk.VkMemoryRequirements()
  vk.vkGetBufferMemoryRequirements(handle, body.buffer, requirements)
  local bits = bit.band(requirements.memoryTypeBits, properties.memoryTypeBits)
  return memory_types.candidates(bits, "host"), tonumber(requirements.size)
end

-- Makes the pointer's memory the buffer's. Nil and why when the device refuses.
local function attach(body, pointer)
  local list, size = candidates(body, pointer)
  if #list == 0 then return nil, "no memory type of this device suits it" end
  info.allocationSize = math.ceil(size / M.alignment()) * M.alignment()
  info.memoryTypeIndex = list[1]
  imported.pHostPointer = pointer
  local out = vk.array("VkDeviceMemory", 1)
  local result = vk.vkAllocateMemory(handle, info, nil, out)
  if NONE_LEFT[result] then
    return nil, ("the device does not take the memory (%s)"):format(vk.name("VkResult", result))
  end
  vk.check(result, ("vkAllocateMemory of '%s'"):format(body.name))
  body.memory = out[0]
  vk.check(
    vk.vkBindBufferMemory(handle, body.buffer, body.memory, 0),
    ("vkBindBufferMemory of '%s'"):format(body.name)
  )
  return true
end

-- New zeros; `body.base` is what has to be freed.
local function allocate(body)
  local room = math.ceil(body.size / M.alignment()) * M.alignment()
  local base = ffi.C.calloc(1, room + M.alignment())
  if base == nil then return nil end
  body.base = base
  local address = ffi.cast("uintptr_t", base)
  local over = tonumber(address % M.alignment())
  return ffi.cast("uint8_t *", base) + (over > 0 and M.alignment() - over or 0)
end

--- Gives a body a buffer in this process's memory.
---@param body table with name and size
---@param given ffi.cdata*? the script's memory, aligned and large enough
---@param usage integer VkBufferUsageFlags
---@return ffi.cdata*? pointer uint8_t *, nil when there is no memory or the device refuses
---@return string? err
function M.import(body, given, usage)
  local pointer
  if given ~= nil then
    body.given = given -- keeps it alive
    pointer = ffi.cast("uint8_t *", given)
  else
    pointer = allocate(body)
    if not pointer then return nil, "the program has no memory left" end
  end
  local buffer_info = vk.VkBufferCreateInfo()
  buffer_info.pNext, buffer_info.size, buffer_info.usage = external, body.size, usage
  local ok, done, err = pcall(function()
    local out = vk.array("VkBuffer", 1)
    vk.check(
      vk.vkCreateBuffer(handle, buffer_info, nil, out),
      ("vkCreateBuffer of '%s'"):format(body.name)
    )
    body.buffer = out[0]
    return attach(body, pointer)
  end)
  if ok and done then
    body.give_back = M.release
    return pointer
  end
  M.release(body)
  if not ok then error(done, 0) end
  return nil, err
end

--- Destroys what import made.
---@param body table
function M.release(body)
  if body.buffer then vk.vkDestroyBuffer(handle, body.buffer, nil) end
  if body.memory then vk.vkFreeMemory(handle, body.memory, nil) end
  if body.base then ffi.C.free(body.base) end
  body.buffer, body.memory, body.base, body.given = nil, nil, nil, nil
end

return M
