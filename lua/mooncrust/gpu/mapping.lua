-- Blocks of device memory in the CPU's address space.
--
--   mapping.map(block)                        -- block.pointer: the whole block, until the end
--   mapping.flush(block, offset, size)        -- what the CPU wrote is there for the GPU
--   mapping.invalidate(block, offset, size)   -- what the GPU wrote is there for the CPU
--
-- Flushing and invalidating do something only for memory that is not host-coherent; they widen the
-- range to multiples of nonCoherentAtomSize, which resources in such memory do not share.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()

local ATOM = tonumber(device.limits.nonCoherentAtomSize)

local out = ffi.new("void *[1]")
local range = vk.VkMappedMemoryRange()

local M = { ATOM = ATOM }

--- Maps a block, once.
---@param block table
---@return integer result VkResult
function M.map(block)
  if block.pointer then return 0 end
  local result = vk.vkMapMemory(device.handle, block.memory, 0, vk.VK_WHOLE_SIZE, 0, out)
  if result >= 0 then block.pointer = ffi.cast("uint8_t *", out[0]) end
  return result
end

local function widen(call, block, offset, size)
  local first = math.floor(offset / ATOM) * ATOM
  local last = math.min(math.ceil((offset + size) / ATOM) * ATOM, block.size)
  range.memory, range.offset, range.size = block.memory, first, last - first
  vk.check(vk[call](device.handle, 1, range), call)
end

function M.flush(block, offset, size)
  if not block.coherent then widen("vkFlushMappedMemoryRanges", block, offset, size) end
end

function M.invalidate(block, offset, size)
  if not block.coherent then widen("vkInvalidateMappedMemoryRanges", block, offset, size) end
end

return M
