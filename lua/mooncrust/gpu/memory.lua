-- Device memory: one VkDeviceMemory per resource, of the type that suits its purpose.
--
--   local memory, pointer = memory_module.allocate(requirements, "device", "buffer 'particles'")
--
-- Purposes: "device" (fast for the GPU), "upload" (written by the CPU, mapped), "readback" (read by
-- the CPU, mapped, cached where the device has such memory).

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()

local handle = device.handle
local LOCAL = vk.VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT
local VISIBLE = vk.VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT
local COHERENT = vk.VK_MEMORY_PROPERTY_HOST_COHERENT_BIT
local CACHED = vk.VK_MEMORY_PROPERTY_HOST_CACHED_BIT
local MAPPED = bit.bor(VISIBLE, COHERENT)

-- For each purpose: what the type must have, and what is worth looking for first.
local PURPOSES = {
  device = { need = 0, first = LOCAL },
  upload = { need = MAPPED, first = MAPPED },
  readback = { need = MAPPED, first = bit.bor(MAPPED, CACHED) },
}

-- Filled in for each call. They live here because a pointer inside a struct keeps nothing alive.
local flags = vk.VkMemoryAllocateFlagsInfo()
flags.flags = vk.VK_MEMORY_ALLOCATE_DEVICE_ADDRESS_BIT
local info = vk.VkMemoryAllocateInfo()
local out = ffi.new(ffi.typeof("$[1]", vk.VkDeviceMemory))
local mapped = ffi.new("void *[1]")

local M = {}

local function has(properties, wanted) return bit.band(properties, wanted) == wanted end

local function find(bits, wanted)
  for i = 0, device.memory.memoryTypeCount - 1 do
    local allowed = bit.band(bits, bit.lshift(1, i)) ~= 0
    if allowed and has(device.memory.memoryTypes[i].propertyFlags, wanted) then
      return i
    end
  end
  return nil
end

local largest

-- What one allocation may take. The specification promises a GiB, so most programs need not ask.
local function largest_allocation()
  if not largest then
    local limits = vk.VkPhysicalDeviceMaintenance3Properties()
    local properties = vk.VkPhysicalDeviceProperties2()
    properties.pNext = limits
    vk.vkGetPhysicalDeviceProperties2(device.physical, properties)
    largest = limits.maxMemoryAllocationSize
  end
  return largest
end

local function gigabytes(size) return ("%.2f GiB"):format(tonumber(size) / 2 ^ 30) end

--- Allocates memory for one resource.
---@param requirements ffi.cdata* VkMemoryRequirements
---@param purpose "device"|"upload"|"readback"
---@param what string for messages, such as "buffer 'a'"
---@return ffi.cdata*? memory VkDeviceMemory, nil when there is none left
---@return ffi.cdata*|string? pointer uint8_t * to the mapped memory (nil for "device"), or the
--- error
function M.allocate(requirements, purpose, what)
  local wish = PURPOSES[purpose]
  local bits = requirements.memoryTypeBits
  local index = find(bits, wish.first) or find(bits, wish.need)
  if not index then
    return nil, ("%s: the device has no memory type for it"):format(what)
  end
  local heap = device.memory.memoryHeaps[device.memory.memoryTypes[index].heapIndex]
  local too_large = "%s needs %s, its memory heap has %s: make it smaller, or free other resources"
  if requirements.size > heap.size then
    return nil, too_large:format(what, gigabytes(requirements.size), gigabytes(heap.size))
  end
  if requirements.size > 2 ^ 30 and requirements.size > largest_allocation() then
    local text = "%s needs %s, one piece of this device's memory has at most %s: make it smaller"
    return nil, text:format(what, gigabytes(requirements.size), gigabytes(largest))
  end
  info.pNext, info.allocationSize, info.memoryTypeIndex = flags, requirements.size, index
  local result = vk.vkAllocateMemory(handle, info, nil, out)
  if result == vk.VK_ERROR_OUT_OF_DEVICE_MEMORY or result == vk.VK_ERROR_OUT_OF_HOST_MEMORY then
    return nil, too_large:format(what, gigabytes(requirements.size), gigabytes(heap.size))
  end
  vk.check(result, "vkAllocateMemory for " .. what)
  if purpose == "device" then
    return out[0]
  end
  result = vk.vkMapMemory(handle, out[0], 0, vk.VK_WHOLE_SIZE, 0, mapped)
  if result < 0 then
    vk.vkFreeMemory(handle, out[0], nil)
    vk.check(result, "vkMapMemory for " .. what)
  end
  return out[0], ffi.cast("uint8_t *", mapped[0])
end

--- Gives memory back.
---@param memory ffi.cdata* VkDeviceMemory
function M.free(memory) vk.vkFreeMemory(handle, memory, nil) end

return M
