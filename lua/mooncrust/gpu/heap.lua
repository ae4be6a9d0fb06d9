-- The bindless heap: one descriptor set that holds every resource. A resource is an index into it;
-- there are no bind points.
--
--   local handle, slot = heap.buffer(body, vk_buffer)     -- nil and why when the heap is full
--   local slot = heap.slot("buffer", handle)              -- the shader's index; error when stale
--   heap.retire("buffer", handle)                         -- Lua has done with it
--   heap.recycle("buffer", slot)                          -- the GPU has, too: may be taken again
--   heap.layout, heap.set                                 -- VkPipelineLayout, VkDescriptorSet[1]
--
-- Set 0: binding 0 storage buffers, 1 sampled images, 2 storage images, 3 samplers, and 4
-- acceleration structures where the script enabled them (VK_KHR_acceleration_structure and its
-- feature descriptorBindingAccelerationStructureUpdateAfterBind). It is update-after-bind and
-- partially bound, so a descriptor may be written while others are in use. Every pipeline shares
-- the one pipeline layout, with push constants for all stages. An image has one index for bindings
-- 1 and 2; its layout is GENERAL.
--
-- The heap holds `mc.configure { heap = n }` resources of a kind, as far as the device's limits
-- allow: by default 65,536, and 2,048 on a software driver, where the CPU clears hundreds of bytes
-- for each; of samplers and acceleration structures an eighth, at most 2,048.
--
-- Descriptors are written before the next submission, all in one vkUpdateDescriptorSets
-- (heap_writes.lua). In development (device.development, or validation) a recycled slot points at
-- poison (heap_poison.lua). A body is the table that owns the Vulkan handles: heap_owners.lua says
-- what it must have.

local vk = require "mooncrust.vk"
local descriptors = require "mooncrust.gpu.heap_descriptors"
local objects = require "mooncrust.gpu.objects"
local owners = require "mooncrust.gpu.heap_owners"
local queues = require "mooncrust.gpu.queue"

local WHOLE_SIZE = vk.VK_WHOLE_SIZE
local NO_STRUCTURES = "the heap has no acceleration structures: they need mc.configure { "
  .. "extensions = { 'VK_KHR_acceleration_structure', 'VK_KHR_deferred_host_operations' }, "
  .. "features = { VkPhysicalDeviceAccelerationStructureFeaturesKHR = { 'accelerationStructure', "
  .. "'descriptorBindingAccelerationStructureUpdateAfterBind' } } }"

-- Locals that never change: a trace calls them without looking them up.
local take, slot_of, retire = owners.take, owners.slot, owners.retire
local recycle, count = owners.recycle, owners.count
local write_buffer, forget = descriptors.buffer, descriptors.forget
local counts = descriptors.counts

local sets = {
  buffer = owners.new("buffer", counts[1]),
  image = owners.new("image", counts[2]),
  sampler = owners.new("sampler", counts[4]),
  acceleration_structure = counts[5] and owners.new("acceleration_structure", counts[5]),
}

-- Which of the counts is a kind's, and how the message of a full heap calls it.
local COUNTED = { buffer = 1, image = 2, sampler = 4, acceleration_structure = 5 }
local MANY = { buffer = "storage buffers", image = "images", sampler = "samplers" }

---@class mooncrust.Heap
---@field layout ffi.cdata* VkPipelineLayout of every pipeline
---@field set ffi.cdata* VkDescriptorSet[1], as vkCmdBindDescriptorSets takes it
---@field push_size integer bytes of push constants that every pipeline may use
---@field kinds table<integer, string> what each binding holds, as reflection calls it
local M = {
  layout = descriptors.layout,
  set = descriptors.set,
  push_size = descriptors.push_size,
  kinds = descriptors.kinds,
}

--- Writes all descriptors that have changed, in one vkUpdateDescriptorSets.
M.flush = descriptors.flush
queues.before_submit(M.flush)

local function full(kind)
  local _, retired = count(sets[kind])
  local larger = descriptors.larger(COUNTED[kind])
  return ("the descriptor heap is full: it holds %d %s%s; destroy some%s"):format(
    sets[kind].most,
    MANY[kind] or "acceleration structures",
    retired > 0 and (", of which the GPU may still use %d destroyed ones"):format(retired) or "",
    larger and (", or make room with mc.configure { heap = %d }"):format(larger)
      or ": this device takes no more"
  )
end

-- A slot. When all are taken, those of forgotten resources, and of destroyed ones that the GPU
-- still uses, are waited for.
local function take_late(kind, body)
  objects.reclaim()
  local handle, slot = take(sets[kind], body)
  return handle, handle and slot or full(kind)
end

--- Puts a storage buffer into the heap.
---@param body table who owns it
---@param buffer ffi.cdata* VkBuffer
---@param offset number? bytes, 0 by default
---@param range number|ffi.cdata*? bytes, all that follow by default
---@return number? handle nil when the heap is full
---@return integer|string slot or why not
function M.buffer(body, buffer, offset, range)
  local handle, slot = take(sets.buffer, body)
  if not handle then
    handle, slot = take_late("buffer", body)
    if not handle then
      return nil, slot
    end
  end
  write_buffer(slot, buffer, offset or 0, range or WHOLE_SIZE)
  return handle, slot
end

--- Puts an image into the heap, as sampled and as storage image under one index.
---@param body table who owns it
---@param sampled_view ffi.cdata*? VkImageView
---@param storage_view ffi.cdata*? VkImageView, of one mip level
---@param format integer? VkFormat of the views, rgba8 by default: that of the slot's poison later
---@param view_type integer? VkImageViewType of the sampled view, 2D by default: likewise
---@return number? handle nil when the heap is full
---@return integer|string slot or why not
function M.image(body, sampled_view, storage_view, format, view_type)
  local poison, err = descriptors.poison_for(format, view_type)
  if err then
    return nil, err
  end
  local handle, slot = take(sets.image, body)
  if not handle then
    handle, slot = take_late("image", body)
    if not handle then
      return nil, slot
    end
  end
  descriptors.image(slot, sampled_view, storage_view, poison)
  return handle, slot
end

--- Puts a sampler into the heap.
---@param body table who owns it
---@param sampler ffi.cdata* VkSampler
---@return number? handle nil when the heap is full
---@return integer|string slot or why not
function M.sampler(body, sampler)
  local handle, slot = take(sets.sampler, body)
  if not handle then
    handle, slot = take_late("sampler", body)
    if not handle then
      return nil, slot
    end
  end
  descriptors.sampler(slot, sampler)
  return handle, slot
end

--- Puts an acceleration structure of the top level into the heap. An error where the script has not
--- enabled them.
---@param body table who owns it
---@param structure ffi.cdata* VkAccelerationStructureKHR
---@return number? handle nil when the heap is full
---@return integer|string slot or why not
function M.acceleration_structure(body, structure)
  if not sets.acceleration_structure then
    error(NO_STRUCTURES, 2)
  end
  local handle, slot = take(sets.acceleration_structure, body)
  if not handle then
    handle, slot = take_late("acceleration_structure", body)
    if not handle then
      return nil, slot
    end
  end
  descriptors.acceleration_structure(slot, structure)
  return handle, slot
end

local function no_set(kind, level)
  if kind == "acceleration_structure" then
    error(NO_STRUCTURES, level + 1)
  end
  local text = "the heap has no kind '%s': known are buffer, image, sampler, acceleration_structure"
  error(text:format(tostring(kind)), level + 1)
end

--- The index in the heap that shaders use.
---@param kind "buffer"|"image"|"sampler"|"acceleration_structure"
---@param handle number
---@return integer slot from 0; an error that names the resource when the handle is stale
function M.slot(kind, handle)
  local slot = slot_of(sets[kind] or no_set(kind, 2), handle, 2)
  return slot -- no tail call, which would take a level off the error
end

--- Makes a handle stale: Lua has done with the resource. The GPU may still use its slot.
---@param kind "buffer"|"image"|"sampler"|"acceleration_structure"
---@param handle number
---@return integer slot
function M.retire(kind, handle)
  local slot = retire(sets[kind] or no_set(kind, 2), handle, 2)
  return slot
end

--- Lets a retired slot be taken again; in development it is poisoned. The GPU must have passed its
--- last use. Call this before the Vulkan object is destroyed: a write of it may still wait.
---@param kind "buffer"|"image"|"sampler"|"acceleration_structure"
---@param slot integer
function M.recycle(kind, slot)
  recycle(sets[kind] or no_set(kind, 2), slot)
  forget[kind](slot)
end

--- How many resources of a kind are in the heap, and how many wait to be recycled.
---@param kind "buffer"|"image"|"sampler"|"acceleration_structure"
---@return integer live
---@return integer retired
---@return integer most
function M.count(kind)
  local set = sets[kind] or no_set(kind, 2)
  local live, retired = count(set)
  return live, retired, set.most
end

return M
