-- heap_write: one storage buffer put into the heap, its share of vkUpdateDescriptorSets included. Batches of 256: each
-- descriptor takes a slot and is marked, then the batch is flushed in one call. The slots come as recycled ones do: in
-- descending order for heap_write, in random order for heap_write_scattered. heap_recycle is a retire and a recycle.
-- heap_write_plain is the plain way, which knows its slots beforehand and keeps no books: from reused structs, one
-- vkUpdateDescriptorSets for each descriptor. All take turns, nine times; a ratio is that of one turn.
--
--   mooncrust tests/bench/heap.lua --headless [-- SUFFIX]        tests/bench/heap.sh runs this
local ffi = require "ffi"
local mc = require "mooncrust"
local platform = require "mooncrust.core.platform"
local random = require "mooncrust.core.random"
local vk, d = mc.vk, mc.device
local heap = require "mooncrust.gpu.heap"

local BATCH, BATCHES, TURNS = 256, 2000, 9
local source = mc.buffer { name = "source", type = "float", count = 1024 }
local buffer, body = source.buffer, { name = "one" }
local seconds = platform.seconds

local handles, slots = ffi.new("double[?]", BATCH), ffi.new("int32_t[?]", BATCH)
local function take()
  for i = 0, BATCH - 1 do
    handles[i] = heap.buffer(body, buffer)
  end
  heap.flush()
end
local function retire()
  for i = 0, BATCH - 1 do
    slots[i] = heap.retire("buffer", handles[i])
  end
end
local function recycle()
  for i = 0, BATCH - 1 do
    heap.recycle("buffer", slots[i])
  end
end

-- Slots that are recycled in another order are taken in another order.
local next_random = random.new(5)
local function shuffle()
  for i = BATCH - 1, 1, -1 do
    local k = next_random(i + 1) - 1
    slots[i], slots[k] = slots[k], slots[i]
  end
end

local function ours(scatter)
  local write, give_back = 0, 0
  for _ = 1, BATCHES do
    local start = seconds()
    take()
    write = write + seconds() - start
    start = seconds()
    retire()
    give_back = give_back + seconds() - start
    if scatter then
      shuffle()
    end
    start = seconds()
    recycle()
    give_back = give_back + seconds() - start
  end
  local each = 1e9 / BATCHES / BATCH
  return write * each, give_back * each
end

local vkUpdateDescriptorSets = vk.vkUpdateDescriptorSets
local one, to = vk.array("VkWriteDescriptorSet", 1), vk.VkDescriptorBufferInfo()
local set, device = heap.set[0], d.handle
local STORAGE_BUFFER, WHOLE_SIZE = vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, vk.VK_WHOLE_SIZE
local function plain()
  local time = 0
  for _ = 1, BATCHES do
    local start = seconds()
    for i = 0, BATCH - 1 do
      local write = one[0]
      to.buffer, to.offset, to.range = buffer, 0, WHOLE_SIZE
      write.dstSet, write.dstBinding, write.dstArrayElement = set, 0, 1024 + i
      write.descriptorCount, write.descriptorType, write.pBufferInfo = 1, STORAGE_BUFFER, to
      vkUpdateDescriptorSets(device, 1, one, 0, nil)
    end
    time = time + seconds() - start
  end
  return time * 1e9 / BATCHES / BATCH
end

local writes, scattered, recycled, plains, ratios = {}, {}, {}, {}, {}
for turn = 1, TURNS do
  writes[turn], recycled[turn] = ours(false)
  plains[turn] = plain()
  scattered[turn] = ours(true)
  ratios[turn] = writes[turn] / plains[turn]
end

local function median(list)
  table.sort(list)
  return list[(TURNS + 1) / 2]
end
local suffix = mc.args[1] or ""
for _, figure in ipairs {
  { "heap_write", writes }, { "heap_write_scattered", scattered }, { "heap_write_plain", plains },
  { "heap_recycle", recycled },
} do
  print(("%s%s %.1f ns"):format(figure[1], suffix, median(figure[2])))
end
print(("heap_write_ratio%s %.2f x"):format(suffix, median(ratios)))
print(("heap_write_ratio_worst%s %.2f x"):format(suffix, ratios[TURNS]))
