-- Proves that memory which is not coherent is not: the GPU sees what was flushed, the host what was invalidated.
local ffi = require "ffi"
local mc = require "mooncrust"
local raw = require "lib.raw"
local vk, device = mc.vk, mc.device.handle

local SIZE, ATOM = 4096, tonumber(mc.device.limits.nonCoherentAtomSize)
local stale = raw.buffer(SIZE, "TRANSFER_SRC TRANSFER_DST")
raw.bind(stale, raw.type(stale, "HOST_VISIBLE HOST_CACHED", "HOST_COHERENT"))
local coherent = raw.host_buffer(SIZE, "TRANSFER_SRC TRANSFER_DST")
local recorder = raw.recorder(mc.device.queues.main)

local function copy(from, to)
  local region = vk.VkBufferCopy()
  region.size = SIZE
  vk.vkCmdCopyBuffer(recorder:begin(), from.handle, to.handle, 1, region)
  recorder:finish()
end

local function range(offset, size)
  local r = vk.VkMappedMemoryRange()
  r.memory, r.offset, r.size = stale.memory, offset, size
  return r
end

local function expect(actual, expected, what)
  if actual ~= expected then
    error(("%s: %d, not %d"):format(what, actual, expected), 2)
  end
end

local data = raw.map(stale)
local atom, far = ATOM / 4, 2 * ATOM / 4
local before = data[0]
data[0], data[atom], data[far] = 11, 22, 33
copy(stale, coherent)
expect(coherent.data[0], before, "what was not flushed")
vk.check(vk.vkFlushMappedMemoryRanges(device, 1, range(ATOM, ATOM)), "flush")
copy(stale, coherent)
expect(coherent.data[0], before, "what was not flushed")
expect(coherent.data[atom], 22, "what was flushed")
expect(coherent.data[far], before, "what was not flushed")
vk.check(vk.vkFlushMappedMemoryRanges(device, 1, range(0, vk.VK_WHOLE_SIZE)), "flush")
copy(stale, coherent)
expect(coherent.data[0], 11, "what was flushed")
expect(coherent.data[far], 33, "what was flushed")

for i = 0, SIZE / 4 - 1 do
  coherent.data[i] = 1000 + i
end
copy(coherent, stale)
expect(data[0], 11, "what was not invalidated")
vk.check(vk.vkInvalidateMappedMemoryRanges(device, 1, range(ATOM, ATOM)), "invalidate")
expect(data[0], 11, "what was not invalidated")
expect(data[atom], 1000 + atom, "what was invalidated")
vk.check(vk.vkInvalidateMappedMemoryRanges(device, 1, range(0, vk.VK_WHOLE_SIZE)), "invalidate")
expect(data[SIZE / 4 - 1], 1000 + SIZE / 4 - 1, "what was invalidated")

-- A mapping in the middle; what is written and not flushed is lost with it.
data[0] = 5
vk.vkUnmapMemory(device, stale.memory)
local out = ffi.new "void *[1]"
vk.check(vk.vkMapMemory(device, stale.memory, ATOM, ATOM, 0, out), "vkMapMemory")
local middle = ffi.cast("uint32_t *", out[0])
expect(middle[0], 1000 + atom, "the middle")
expect(tonumber((ffi.cast("uintptr_t", middle) - ATOM) % mc.device.limits.minMemoryMapAlignment), 0, "alignment")
middle[0] = 6
vk.check(vk.vkFlushMappedMemoryRanges(device, 1, range(ATOM, ATOM)), "flush")
vk.vkUnmapMemory(device, stale.memory)
copy(stale, coherent)
expect(coherent.data[0], 1000, "what was lost")
expect(coherent.data[atom], 6, "what was flushed in the middle")
raw.destroy()
print "not coherent"
