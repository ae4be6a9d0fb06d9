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
local budget = require "mooncrust.gpu.budget"
local memory_types = require "mooncrust.gpu.memory_types"

ffi.cdef [[
  void *calloc(size_t, size_t);
  void free(void *);
]]

local handle = device.handle
local HOST = vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_HOST_ALLOCATION_BIT_EXT

local M = {}

local step, refused

-- Whether a storage buffer can have imported memory.
local function is_importable()
  local info = vk.VkPhysicalDeviceExternalBufferInfo()
  info.usage, info.handleType = vk.VK_BUFFER_USAGE_STORAGE_BUFFER_BIT, HOST
  local properties = vk.VkExternalBufferProperties()
  vk.vkGetPhysicalDeviceExternalBufferProperties(device.physical, info, properties)
  local features = properties.externalMemoryProperties.externalMemoryFeatures
  return bit.band(features, vk.VK_EXTERNAL_MEMORY_FEATURE_IMPORTABLE_BIT) ~= 0
end

--- Why the device does not take this process's memory.
---@return string? why nil when it does
function M.refusal()
  if refused == nil then
    refused = not device.extensions.VK_EXT_external_memory_host
        and device.name .. " has no VK_EXT_external_memory_host"
      or not is_importable() and device.name .. " takes no imported memory for storage buffers"
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

local function pad(size) return math.ceil(size / M.alignment()) * M.alignment() end

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

-- Makes the body a buffer in the pointer's memory. Nil and why when the device refuses.
local function attach(body, pointer, usage)
  local function check(result, what) vk.check(result, ("%s of '%s'"):format(what, body.name)) end
  local buffer_info, buffer = vk.VkBufferCreateInfo(), vk.array("VkBuffer", 1)
  buffer_info.pNext, buffer_info.size, buffer_info.usage = external, body.size, usage
  check(vk.vkCreateBuffer(handle, buffer_info, nil, buffer), "vkCreateBuffer")
  body.buffer = buffer[0]
  local what, of_pointer =
    "vkGetMemoryHostPointerPropertiesEXT", vk.VkMemoryHostPointerPropertiesEXT()
  check(vk[what](handle, HOST, pointer, of_pointer), what)
  local of_buffer = vk.VkMemoryRequirements()
  vk.vkGetBufferMemoryRequirements(handle, body.buffer, of_buffer)
  local bits = bit.band(of_buffer.memoryTypeBits, of_pointer.memoryTypeBits)
  local list = memory_types.candidates(bits, "host")
  if #list == 0 then return nil, "no memory type of this device suits it" end
  info.allocationSize, info.memoryTypeIndex = pad(tonumber(of_buffer.size)), list[1]
  imported.pHostPointer = pointer
  local memory = vk.array("VkDeviceMemory", 1)
  local result = vk.vkAllocateMemory(handle, info, nil, memory)
  if budget.NONE_LEFT[result] or result == vk.VK_ERROR_INVALID_EXTERNAL_HANDLE then
    return nil, ("the device does not take the memory (%s)"):format(vk.name("VkResult", result))
  end
  check(result, "vkAllocateMemory")
  body.memory = memory[0]
  check(vk.vkBindBufferMemory(handle, body.buffer, body.memory, 0), "vkBindBufferMemory")
  return true
end

-- New zeros; `body.base` is what has to be freed.
local function allocate(body)
  local base = ffi.C.calloc(1, pad(body.size) + M.alignment())
  if base == nil then return nil end
  body.base = base
  local address = tonumber(ffi.cast("uintptr_t", base))
  return ffi.cast("uint8_t *", base) + (pad(address) - address)
end

--- Gives a body a buffer in this process's memory.
---@param body table with name and size
---@param given ffi.cdata*? the script's memory, aligned and large enough
---@param usage integer VkBufferUsageFlags
---@return ffi.cdata*? pointer uint8_t *, nil when there is no memory or the device refuses
---@return string? err
function M.import(body, given, usage)
  body.given = given -- keeps it alive
  local pointer = given ~= nil and ffi.cast("uint8_t *", given) or allocate(body)
  if not pointer then return nil, "the program has no memory left" end
  local ok, done, err = pcall(attach, body, pointer, usage)
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
