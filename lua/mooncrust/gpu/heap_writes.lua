-- Collects writes to the descriptor heap and hands them to Vulkan together.
--
--   writes.open(device, set)                                     -- VkDevice, VkDescriptorSet
--   local buffers = writes.binding(0, vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, 2048)
--   writes.mark(buffers, slot)                                   -- to be written ...
--   buffers.infos[slot].buffer = vk_buffer                       -- ... from here, when flushed
--   writes.cancel(buffers, slot)                                 -- no longer to be written
--   writes.flush()                                               -- one vkUpdateDescriptorSets
--
-- Each binding has an array of infos, one for each slot, that grows with the slots in use. So the
-- last of several writes to a slot is the only one that is made, and neighbouring slots, whether
-- marked upwards or downwards, are one VkWriteDescriptorSet whose infos are neighbours too. Up to
-- 1,024 descriptors wait; then they are flushed without being asked. Nothing is allocated but when
-- infos grow.

local ffi = require "ffi"
local vk = require "mooncrust.vk"

local min, max = math.min, math.max
local vkUpdateDescriptorSets = vk.vkUpdateDescriptorSets
local MOST = 1024
local FIRST_INFOS = 64
local NONE, WAITING, CANCELLED = 0, 1, 2 -- a cancelled slot is still in the list

local State = ffi.typeof "struct { int32_t waiting; }"
local List = ffi.typeof "int32_t[?]"
local Marks = ffi.typeof "uint8_t[?]"

local array = vk.array("VkWriteDescriptorSet", MOST)
local total = State() -- entries of all lists
local bindings = {}
local device
local structures -- VkWriteDescriptorSetAccelerationStructureKHR for each write, when there are any

local M = { MOST = MOST }

--- Where the writes go.
---@param handle ffi.cdata* VkDevice
---@param set ffi.cdata* VkDescriptorSet
function M.open(handle, set)
  device, bindings, total.waiting = handle, {}, 0
  for i = 0, MOST - 1 do
    array[i].dstSet = set
  end
end

local INFOS = {
  [vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER] = "VkDescriptorBufferInfo",
  [vk.VK_DESCRIPTOR_TYPE_SAMPLED_IMAGE] = "VkDescriptorImageInfo",
  [vk.VK_DESCRIPTOR_TYPE_STORAGE_IMAGE] = "VkDescriptorImageInfo",
  [vk.VK_DESCRIPTOR_TYPE_SAMPLER] = "VkDescriptorImageInfo",
  [vk.VK_DESCRIPTOR_TYPE_ACCELERATION_STRUCTURE_KHR] = "VkAccelerationStructureKHR",
}

--- Adds an array of descriptors.
---@param number integer binding
---@param descriptor_type integer VkDescriptorType
---@param count integer descriptors
---@return table binding .infos[slot] is what will be written: VkDescriptorBufferInfo,
--- VkDescriptorImageInfo or VkAccelerationStructureKHR
function M.binding(number, descriptor_type, count)
  local element = INFOS[descriptor_type]
  local b = {
    number = number,
    type = descriptor_type,
    element = element,
    buffers = element == "VkDescriptorBufferInfo",
    images = element == "VkDescriptorImageInfo",
    capacity = min(count, FIRST_INFOS),
    most = count,
    marks = Marks(count),
    list = List(MOST),
    state = State(),
  }
  b.infos = vk.array(element, b.capacity)
  if not (b.buffers or b.images) then
    structures = vk.array("VkWriteDescriptorSetAccelerationStructureKHR", MOST)
  end
  bindings[#bindings + 1] = b
  return b
end

local function grow(b, slot)
  local capacity = b.capacity
  while capacity <= slot do
    capacity = capacity * 2
  end
  capacity = min(capacity, b.most)
  local infos = vk.array(b.element, capacity)
  ffi.copy(infos, b.infos, ffi.sizeof(b.infos))
  b.infos, b.capacity = infos, capacity
end

-- The descriptors `first` to `last` of a binding become write number `n`.
local function put(n, b, first, last)
  local write, count = array[n], last - first + 1
  write.dstBinding, write.descriptorType = b.number, b.type
  write.dstArrayElement, write.descriptorCount = first, count
  write.pNext = nil
  if b.buffers then
    write.pBufferInfo = b.infos + first
  elseif b.images then
    write.pImageInfo = b.infos + first
  else
    local structure = structures[n]
    structure.accelerationStructureCount = count
    structure.pAccelerationStructures = b.infos + first
    write.pNext = structure
  end
end

-- Turns what waits for a binding into writes from number `n` on.
local function collect(b, n)
  local list, marks = b.list, b.marks
  local first, last = -2, -2 -- the run under way; none is one that no slot is beside
  for i = 0, b.state.waiting - 1 do
    local slot = list[i]
    if marks[slot] == WAITING then
      -- No slot is in the list twice: one that is not outside lies at either end.
      if slot >= first - 1 and slot <= last + 1 then
        first, last = min(first, slot), max(last, slot)
      else
        if last >= 0 then
          put(n, b, first, last)
          n = n + 1
        end
        first, last = slot, slot
      end
    end
    marks[slot] = NONE
  end
  b.state.waiting = 0
  if last >= 0 then
    put(n, b, first, last)
    n = n + 1
  end
  return n
end

--- Writes what waits.
function M.flush()
  if total.waiting == 0 then
    return
  end
  local n = 0
  for i = 1, #bindings do
    n = collect(bindings[i], n)
  end
  total.waiting = 0
  if n > 0 then
    vkUpdateDescriptorSets(device, n, array, 0, nil)
  end
end

--- Has a slot written at the next flush. Set infos[slot] after this, not before.
---@param b table from M.binding
---@param slot integer
function M.mark(b, slot)
  if slot >= b.capacity then
    grow(b, slot)
  end
  local mark = b.marks[slot]
  if mark == WAITING then
    return
  elseif mark == NONE then
    if total.waiting == MOST then
      M.flush()
    end
    local state = b.state
    b.list[state.waiting] = slot
    state.waiting = state.waiting + 1
    total.waiting = total.waiting + 1
  end
  b.marks[slot] = WAITING
end

--- Forgets a write that waits: what it refers to is going to be destroyed.
---@param b table from M.binding
---@param slot integer
function M.cancel(b, slot)
  if b.marks[slot] == WAITING then
    b.marks[slot] = CANCELLED
  end
end

return M
