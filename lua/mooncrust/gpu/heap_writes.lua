-- Collects writes to the descriptor heap and hands them to Vulkan together.
--
--   writes.open(device, set)                         -- VkDevice, VkDescriptorSet
--   local buffers = writes.binding(0, heap_layout.bindings[1], 2048)
--   writes.mark(buffers, slot).buffer = vk_buffer    -- to be written
--   writes.cancel(buffers, slot)                     -- no longer to be written
--   writes.flush()                                   -- one vkUpdateDescriptorSets
--
-- Each binding has an array of infos, one for each slot, that grows with the slots in use. So of
-- several writes to a slot only the last is made, and neighbouring slots, marked upwards or
-- downwards, are one VkWriteDescriptorSet. Up to 1,024 descriptors wait; then they are flushed
-- without being asked. Nothing is allocated but when infos grow.

local ffi = require "ffi"
local vk = require "mooncrust.vk"

local min, max = math.min, math.max
local vkUpdateDescriptorSets = vk.vkUpdateDescriptorSets
local MOST, FIRST_INFOS = 1024, 64
local NONE, WAITING, CANCELLED = 0, 1, 2 -- a cancelled slot is still in the list

local array = vk.array("VkWriteDescriptorSet", MOST)
local structures = vk.array("VkWriteDescriptorSetAccelerationStructureKHR", MOST)
local device, set, bindings, waiting -- by M.open; waiting: entries of all lists

local M = { MOST = MOST }

--- Where the writes go.
function M.open(to, into)
  device, set, bindings, waiting = to, into, {}, 0
end

--- Adds an array of descriptors to a binding, of which .infos[slot] is what will be written.
---@param of { type: integer, info: string } see heap_layout.lua
function M.binding(number, of, count)
  local capacity, pointee = min(count, FIRST_INFOS), of.info:match "^VkDescriptor(%w+)$"
  local b = { number = number, type = of.type, info = of.info, capacity = capacity, most = count }
  b.pointer = pointee and "p" .. pointee -- the member of a write that points at infos
  b.infos, b.marks = vk.array(of.info, capacity), ffi.new("uint8_t[?]", count)
  b.list, b.waiting = ffi.new("int32_t[?]", MOST), 0
  bindings[#bindings + 1] = b
  return b
end

local function grow(b, slot)
  local capacity = min(max(2 * b.capacity, slot + 1), b.most)
  local infos = vk.array(b.info, capacity)
  ffi.copy(infos, b.infos, ffi.sizeof(b.infos))
  b.infos, b.capacity = infos, capacity
end

-- The descriptors `first` to `last` of a binding, if there are any, become write number `n`.
local function put(n, b, first, last)
  if last < 0 then return n end
  local write, count = array[n], last - first + 1
  write.dstSet, write.dstBinding, write.descriptorType = set, b.number, b.type
  write.dstArrayElement, write.descriptorCount, write.pNext = first, count, nil
  if b.pointer then
    write[b.pointer] = b.infos + first
  else
    local more = structures[n]
    more.accelerationStructureCount, more.pAccelerationStructures = count, b.infos + first
    write.pNext = more
  end
  return n + 1
end

-- Turns what waits for a binding into writes from number `n` on.
local function collect(b, n)
  local list, marks = b.list, b.marks
  local first, last = -2, -2 -- the run under way; none is one that no slot is beside
  for i = 0, b.waiting - 1 do
    local slot = list[i]
    if marks[slot] == WAITING then
      -- No slot is in the list twice: one that is not outside lies at either end.
      if slot >= first - 1 and slot <= last + 1 then
        first, last = min(first, slot), max(last, slot)
      else
        n = put(n, b, first, last)
        first, last = slot, slot
      end
    end
    marks[slot] = NONE
  end
  b.waiting = 0
  return put(n, b, first, last)
end

--- Writes what waits.
function M.flush()
  local n = 0
  for i = 1, #bindings do
    n = collect(bindings[i], n)
  end
  waiting = 0
  if n > 0 then vkUpdateDescriptorSets(device, n, array, 0, nil) end
end

--- Has a slot written at the next flush. Returns what will be written: to be filled in after this,
--- not before.
function M.mark(b, slot)
  if slot >= b.capacity then grow(b, slot) end
  if b.marks[slot] == NONE then
    if waiting == MOST then M.flush() end
    b.list[b.waiting] = slot
    b.waiting, waiting = b.waiting + 1, waiting + 1
  end
  b.marks[slot] = WAITING
  return b.infos[slot]
end

--- Forgets a write that waits: what it refers to is going to be destroyed.
function M.cancel(b, slot)
  if b.marks[slot] == WAITING then b.marks[slot] = CANCELLED end
end

return M
