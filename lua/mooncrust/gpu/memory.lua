-- Device memory: blocks of VkDeviceMemory, carved up by TLSF.
--
--   local buffer, block, range, offset = memory.create_buffer(body, size, usage, "device")
--   memory.destroy_buffer(buffer, block, range)
--   local block, range, offset = memory.bind_image(body, image, "device")
--   local block, range, offset = memory.reserve(body, size, alignment, memory_type_bits)
--   memory.free(block, range)
--   memory.pointer(block, offset)           -- uint8_t *: mapped once, and for good
--   memory.flush(block, offset, size)       -- what the CPU wrote is there for the GPU
--   memory.invalidate(block, offset, size)  -- what the GPU wrote is there for the CPU
--
-- What it is for says which memory type it gets (gpu/memory_types.lua). Blocks grow with demand:
-- 64 MiB first (1 MiB on a software driver, which clears them with the CPU), each one twice as
-- large as the one before, up to an eighth of the memory heap. A resource that would take more than
-- half of a new block, or that the driver wants apart, gets a VkDeviceMemory of its own. A block
-- that has been empty for two seconds is given back.
--
-- `range` is a handle of alloc/tlsf.lua, 0 where a resource has the block for itself. When memory
-- is short, garbage is collected and the GPU waited for; what then does not fit gives nil and a
-- message (gpu/memory_report.lua). `body` names the resource in messages.
--
-- Flushing and invalidating do something only for memory that is not host-coherent; they widen the
-- range to multiples of nonCoherentAtomSize, which resources in such memory do not share.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local blocks = require "mooncrust.gpu.blocks"
local objects = require "mooncrust.gpu.objects"
local types = require "mooncrust.gpu.memory_types"

local handle = device.handle
local vkCreateBuffer, vkDestroyBuffer = vk.vkCreateBuffer, vk.vkDestroyBuffer
local vkBindBufferMemory = vk.vkBindBufferMemory
local vkGetBufferMemoryRequirements2 = vk.vkGetBufferMemoryRequirements2
local band = bit.band
local GRANULARITY = tonumber(device.limits.bufferImageGranularity)
local ATOM = tonumber(device.limits.nonCoherentAtomSize)
-- How many resources may have memory of their own only because the driver would like that.
local PREFERRED = 32

-- Filled in for each call. They live here because a pointer inside a struct keeps nothing alive.
local buffer_info = vk.VkBufferCreateInfo()
local buffer_out = vk.array("VkBuffer", 1)
local families = ffi.new("uint32_t[3]")
local wants_own = vk.VkMemoryDedicatedRequirements()
local requirements = vk.VkMemoryRequirements2 { pNext = wants_own }
local of_buffer = vk.VkBufferMemoryRequirementsInfo2()
local of_image = vk.VkImageMemoryRequirementsInfo2()
local mapped, mapped_range = ffi.new("void *[1]"), vk.VkMappedMemoryRange()

-- Every queue may use a buffer at any time: exclusive ownership gains buffers nothing.
for _, queue in pairs(device.queues) do
  local count = buffer_info.queueFamilyIndexCount
  families[count], buffer_info.queueFamilyIndexCount = queue.family, count + 1
  buffer_info.sharingMode = count > 0 and 1 or 0 -- VK_SHARING_MODE_CONCURRENT
end
buffer_info.pQueueFamilyIndices = families

-- Loaded when something fails.
local function report() return require "mooncrust.gpu.memory_report" end
local function fail(result, call, body)
  return nil, report().check(result, ("%s '%s'"):format(call, body.name))
end

local M = { keep = { families }, GRANULARITY = GRANULARITY } -- no function below refers to them

local function pad(size, alignment) return math.ceil(size / alignment) * alignment end

-- Memory from the first of the types that has some.
local function take(list, size, alignment, buffer, image)
  local is_apart = wants_own.requiresDedicatedAllocation ~= 0 -- because of the driver
    or wants_own.prefersDedicatedAllocation ~= 0 and select(2, blocks.count()) < PREFERRED
  local block, range, offset
  for i = 1, #list do
    local index = list[i]
    local is_coherent = types.coherent[index]
    local room = is_coherent and size or pad(size, ATOM)
    local step = is_coherent and alignment or math.max(alignment, ATOM)
    if not is_apart then
      block, range, offset = blocks.carve(index, room, step)
    end
    if block then return block, range, offset end
    block, range, offset = blocks.own(index, room, buffer, image)
    if block then return block, range, offset end
  end
end

local latest = {} -- by intent
local needs = requirements.memoryRequirements

-- A part of the block that was used last for this purpose: what happens nearly always. Few values
-- live in locals here and in create_buffer: those that do have to be stored at the fence.
local function quick(intent)
  local block = latest[intent]
  local fits = block and tonumber(needs.size) < block.failed
  if not fits or band(needs.memoryTypeBits, block.bit) == 0 then return nil end
  if wants_own.prefersDedicatedAllocation ~= 0 then return nil end
  if wants_own.requiresDedicatedAllocation ~= 0 then return nil end
  local range, offset = blocks.carve_from(block, tonumber(needs.size), tonumber(needs.alignment))
  return range and block, range, offset
end

-- As `requirements` and `wants_own` say.
local function allocate(body, intent, buffer, image)
  local size, alignment = tonumber(needs.size), tonumber(needs.alignment)
  if image then -- on pages of their own they can share a block with buffers
    alignment, size = math.max(alignment, GRANULARITY), pad(size, GRANULARITY)
  end
  local list = types.candidates(needs.memoryTypeBits, intent)
  local none = "%s '%s': the device has no memory type for it"
  if #list == 0 then return nil, none:format(body.kind, body.name) end
  local block, range, offset = take(list, size, alignment, buffer, image)
  if not block then
    objects.reclaim()
    blocks.trim()
    block, range, offset = take(list, size, alignment, buffer, image)
  end
  if not block then return nil, report().shortage(body, size, types.heap[list[1]]) end
  if intent == "device" or block.pointer then return block, range, offset end
  local result = vk.vkMapMemory(handle, block.memory, 0, vk.VK_WHOLE_SIZE, 0, mapped)
  if result < 0 then
    blocks.free(block, range)
    return fail(result, "vkMapMemory for " .. body.kind, body)
  end
  block.pointer = ffi.cast("uint8_t *", mapped[0])
  return block, range, offset
end

--- What a VkBuffer is made of: good until the next call.
function M.describe_buffer(size, usage)
  buffer_info.size, buffer_info.usage = size, usage
  return buffer_info
end

local function allocate_for(body, intent, buffer)
  local ok, block, range, offset = pcall(allocate, body, intent, buffer, nil)
  if not (ok and block) then vkDestroyBuffer(handle, buffer, nil) end
  if not ok then error(block, 0) end
  if block and block.space and block.coherent then latest[intent] = block end
  return block, range, offset
end

--- Makes a VkBuffer of so many bytes with memory (intents: gpu/memory_types.lua). Nil and an error
--- when there is no memory left.
function M.create_buffer(body, size, usage, intent)
  local result = vkCreateBuffer(handle, M.describe_buffer(size, usage), nil, buffer_out)
  if result < 0 then return fail(result, "vkCreateBuffer of", body) end
  of_buffer.buffer = buffer_out[0]
  vkGetBufferMemoryRequirements2(handle, of_buffer, requirements)
  local block, range, offset = quick(intent)
  if not block then
    local buffer = buffer_out[0]
    block, range, offset = allocate_for(body, intent, buffer)
    if not block then return nil, range end
    of_buffer.buffer = buffer
  end
  result = vkBindBufferMemory(handle, of_buffer.buffer, block.memory, offset)
  if result < 0 then
    M.destroy_buffer(of_buffer.buffer, block, range)
    return fail(result, "vkBindBufferMemory of", body)
  end
  return of_buffer.buffer, block, range, offset
end

--- Destroys a buffer and frees its memory.
function M.destroy_buffer(buffer, block, range)
  vkDestroyBuffer(handle, buffer, nil)
  blocks.free(block, range)
end

--- Gives a VkImage of optimal tiling memory. Nil and an error when there is none left: the image is
--- as it was then, for the caller to destroy.
function M.bind_image(body, image, intent)
  of_image.image = image
  vk.vkGetImageMemoryRequirements2(handle, of_image, requirements)
  local block, range, offset = allocate(body, intent, nil, image)
  if not block then return nil, range end
  local result = vk.vkBindImageMemory(handle, image, block.memory, offset)
  if result < 0 then
    blocks.free(block, range)
    return fail(result, "vkBindImageMemory of", body)
  end
  return block, range, offset
end

--- Takes memory in which the caller places resources. Nil and an error when there is none left.
---@param bits integer VkMemoryRequirements.memoryTypeBits of them
---@return table? block, number|string range, number? offset
function M.reserve(body, size, alignment, bits)
  needs.size, needs.alignment, needs.memoryTypeBits = size, alignment, bits
  wants_own.prefersDedicatedAllocation, wants_own.requiresDedicatedAllocation = 0, 0
  return allocate(body, "device")
end

--- Where a resource lies in the CPU's address space: uint8_t *. Not for intent "device".
function M.pointer(block, offset) return block.pointer + offset end

M.free = blocks.free

local function widen(call, block, offset, size)
  local range, first = mapped_range, math.floor(offset / ATOM) * ATOM
  range.memory, range.offset = block.memory, first
  range.size = math.min(pad(offset + size, ATOM), block.size) - first
  vk.check(vk[call](handle, 1, range), call)
end

function M.flush(block, offset, size)
  if not block.coherent then widen("vkFlushMappedMemoryRanges", block, offset, size) end
end

function M.invalidate(block, offset, size)
  if not block.coherent then widen("vkInvalidateMappedMemoryRanges", block, offset, size) end
end

return M
