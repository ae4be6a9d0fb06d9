-- The parts of the descriptor heap that need no device: sizes from limits, batches of writes.
local ffi = require "ffi"
local check = require "check"
local random = require "mooncrust.core.random"
local vk = require "mooncrust.vk"
local layout = require "mooncrust.gpu.heap_layout"

-- A device's limits: `each` for every kind, `together` for all.
local function limits(each, together, changes)
  local list = { maxPerStageUpdateAfterBindResources = together, maxUpdateAfterBindDescriptorsInAllPools = together }
  for _, name in ipairs { "StorageBuffers", "SampledImages", "StorageImages", "Samplers", "AccelerationStructures" } do
    list["maxPerStageDescriptorUpdateAfterBind" .. name] = each
    list["maxDescriptorSetUpdateAfterBind" .. name] = each
  end
  for name, value in pairs(changes or {}) do
    list[name] = value
  end
  return list
end

-- Feeds heap_writes with a device that keeps what it is told: written[binding][slot], and the writes of each call.
local function writes_on_a_fake()
  local written, calls = {}, {}
  rawset(vk, "vkUpdateDescriptorSets", function(device, count, array)
    check.same(device, 7)
    local call = {}
    for i = 0, count - 1 do
      local w = array[i]
      local binding, first = w.dstBinding, w.dstArrayElement
      written[binding] = written[binding] or {}
      check.same(w.sType, vk.VK_STRUCTURE_TYPE_WRITE_DESCRIPTOR_SET)
      check.same(ffi.cast("uintptr_t", w.dstSet) == 9ULL, true, "the set")
      for k = 0, w.descriptorCount - 1 do
        local value
        if w.descriptorType == vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER then
          value = w.pBufferInfo[k].buffer
        elseif w.descriptorType == vk.VK_DESCRIPTOR_TYPE_ACCELERATION_STRUCTURE_KHR then
          local more = ffi.cast("VkWriteDescriptorSetAccelerationStructureKHR *", w.pNext)
          check.same(more.accelerationStructureCount, w.descriptorCount)
          value = more.pAccelerationStructures[k]
        else
          value = w.pImageInfo[k].imageView
        end
        written[binding][first + k] = tonumber(ffi.cast("uintptr_t", value))
      end
      call[#call + 1] = ("%d:%d+%d"):format(binding, first, w.descriptorCount)
    end
    calls[#calls + 1] = call
  end)
  package.loaded["mooncrust.gpu.heap_writes"] = nil
  local writes = require "mooncrust.gpu.heap_writes"
  writes.open(7, ffi.cast(vk.VkDescriptorSet, 9))
  return writes, written, calls
end

local function set(writes, binding, slot, value)
  writes.mark(binding, slot)
  if binding.info == "VkDescriptorBufferInfo" then
    binding.infos[slot].buffer = ffi.cast(vk.VkBuffer, value)
  elseif binding.info == "VkDescriptorImageInfo" then
    binding.infos[slot].imageView = ffi.cast(vk.VkImageView, value)
  else
    binding.infos[slot] = ffi.cast(vk.VkAccelerationStructureKHR, value)
  end
end

local BUFFER, SAMPLED, STORED, _, STRUCTURE = unpack(layout.bindings)

return {
  ["sizes: what the script asks for, as far as the limits allow"] = function()
    check.same(layout.counts(65536, limits(1e6, 1e6)), { 65536, 65536, 65536, 2048 })
    check.same(layout.counts(100, limits(1e6, 1e6)), { 100, 100, 100, 13 })
    check.same(layout.counts(100, limits(1e6, 1e6), limits(1e6, 1e6)), { 100, 100, 100, 13, 13 })
    check.same(layout.counts(2 ^ 20, limits(1e6, 1e9)), { 1e6, 1e6, 1e6, 2048 })
    -- One stage may have 1,000 in all: a quarter of it each, or a fifth.
    check.same(layout.counts(2048, limits(1e6, 1000)), { 250, 250, 250, 250 })
    check.same(layout.counts(2048, limits(1e6, 1000), limits(1e6, 1000)), { 200, 200, 200, 200, 200 })
    check.same(layout.counts(512, limits(1e6, 1e6, { maxUpdateAfterBindDescriptorsInAllPools = 403 })),
      { 100, 100, 100, 64 })
  end,

  ["sizes: each limit counts"] = function()
    for _, where in ipairs { "maxPerStageDescriptor", "maxDescriptorSet" } do
      local function with(name) return { [where .. "UpdateAfterBind" .. name] = 40 } end
      check.same(layout.counts(2048, limits(1e6, 1e6, with "StorageBuffers")), { 40, 2048, 2048, 256 })
      check.same(layout.counts(2048, limits(1e6, 1e6, with "Samplers")), { 2048, 2048, 2048, 40 })
      check.same(layout.counts(2048, limits(1e6, 1e6), limits(1e6, 1e6, with "AccelerationStructures"))[5], 40)
      -- An image has one index in both arrays.
      check.same(layout.counts(2048, limits(1e6, 1e6, with "SampledImages")), { 2048, 40, 40, 256 })
      check.same(layout.counts(2048, limits(1e6, 1e6, with "StorageImages")), { 2048, 40, 40, 256 })
    end
  end,

  ["writes: neighbours are one, whichever way they come, and one call writes all"] = function()
    local writes, _, calls = writes_on_a_fake()
    local buffers, images = writes.binding(0, BUFFER, 2048), writes.binding(1, SAMPLED, 2048)
    for slot = 0, 9 do
      set(writes, buffers, slot, slot + 1)
    end
    for slot = 29, 20, -1 do
      set(writes, buffers, slot, slot + 1)
      set(writes, images, slot, slot + 1)
    end
    set(writes, buffers, 40, 1)
    set(writes, buffers, 42, 1)
    set(writes, buffers, 41, 1) -- beside the last one
    writes.flush()
    check.same(calls, { { "0:0+10", "0:20+10", "0:40+1", "0:41+2", "1:20+10" } })
    writes.flush()
    check.same(#calls, 1, "calls when nothing has changed")
  end,

  ["writes: the last one to a slot is made, what is cancelled is not"] = function()
    local writes, written, calls = writes_on_a_fake()
    local buffers = writes.binding(0, BUFFER, 64)
    set(writes, buffers, 3, 1)
    set(writes, buffers, 3, 2)
    set(writes, buffers, 4, 5)
    writes.cancel(buffers, 4)
    writes.cancel(buffers, 9)
    set(writes, buffers, 5, 6)
    writes.cancel(buffers, 5)
    set(writes, buffers, 5, 7)
    writes.flush()
    check.same(written, { [0] = { [3] = 2, [5] = 7 } })
    check.same(calls, { { "0:3+1", "0:5+1" } })
    set(writes, buffers, 6, 1)
    writes.cancel(buffers, 6)
    writes.flush()
    check.same(#calls, 1, "calls when all is cancelled")
    set(writes, buffers, 6, 8)
    writes.flush()
    check.same(written[0][6], 8)
    set(writes, buffers, 10, 1)
    for i = 1, 5000 do -- as when a program makes and destroys a buffer over and over
      set(writes, buffers, i % 3, i)
      writes.cancel(buffers, i % 3)
    end
    set(writes, buffers, 10, 2)
    writes.flush()
    check.same(#calls, 3, "calls when few slots are used often")
  end,

  ["writes: a full batch is flushed without being asked"] = function()
    local writes, written, calls = writes_on_a_fake()
    local buffers = writes.binding(0, BUFFER, 10000)
    for slot = 0, 9998, 2 do
      set(writes, buffers, slot, slot + 1)
    end
    writes.flush()
    check.same(#calls, math.ceil(5000 / writes.MOST))
    check.same(#calls[1], writes.MOST)
    for slot = 0, 9998, 2 do
      check.same(written[0][slot], slot + 1)
    end
  end,

  ["writes: random ones against a plain table"] = function()
    local writes, written, calls = writes_on_a_fake()
    local next_random, flushes = random.new(11), 0
    local kinds, expected, waiting = {}, {}, {}
    for number, kind in pairs { [0] = BUFFER, SAMPLED, STORED, [4] = STRUCTURE } do
      kinds[#kinds + 1] = { number = number, b = writes.binding(number, kind, 300) }
      expected[number], waiting[number], written[number] = {}, {}, {}
    end
    for step = 1, 100000 do
      local kind = kinds[next_random(#kinds)]
      local slot, number = next_random(300) - 1, kind.number
      local what = next_random(100)
      if what <= 80 then
        set(writes, kind.b, slot, step)
        waiting[number][slot] = step
      elseif what <= 99 then
        writes.cancel(kind.b, slot)
        waiting[number][slot] = nil
      else
        writes.flush()
        flushes = flushes + 1
        for n, list in pairs(waiting) do
          for s, value in pairs(list) do
            expected[n][s] = value
          end
          waiting[n] = {}
        end
        check.same(written, expected)
      end
      assert(#calls <= flushes, "more than one call for a flush")
    end
  end,
}
