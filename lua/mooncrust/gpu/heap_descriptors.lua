-- The descriptors of the heap: what each slot of each binding points at, and in development the
-- poison for slots that were freed.
--
--   local descriptors = require "mooncrust.gpu.heap_descriptors"
--   descriptors.buffer(slot, vk_buffer, 0, vk.VK_WHOLE_SIZE)     -- written at the next flush
--   descriptors.forget.buffer(slot)                              -- poisoned, or not written at all
--   descriptors.layout, descriptors.set, descriptors.counts
--
-- Knows nothing of who has a slot: that is gpu/heap.lua's. Errors: what Vulkan answers when the
-- heap is created, by the first require of this module; then nothing is left behind.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open() -- first: heap_writes binds its functions
local heap_layout = require "mooncrust.gpu.heap_layout"
local objects = require "mooncrust.gpu.objects"
local writes = require "mooncrust.gpu.heap_writes"

local mark, cancel = writes.mark, writes.cancel
local GENERAL, WHOLE_SIZE = vk.VK_IMAGE_LAYOUT_GENERAL, vk.VK_WHOLE_SIZE
local MOST_ASKED = 2 ^ 20 -- that mc.configure takes

local asked = device.heap_size or device.software and 2048 or 65536
local indexing, tracing = heap_layout.limits(device, heap_layout.acceleration(device))
local counts = heap_layout.counts(asked, indexing, tracing)
local created = heap_layout.create(device, counts)
local poison

if device.development or device.validating then
  local ok, made = pcall(require("mooncrust.gpu.heap_poison").new, device)
  if not ok then
    created:release()
    error(made, 0)
  end
  poison = made
end

---@class mooncrust.HeapDescriptors
---@field layout ffi.cdata* VkPipelineLayout
---@field set ffi.cdata* VkDescriptorSet[1]
---@field push_size integer
---@field kinds table<integer, string> what each binding holds, as reflection calls it
---@field counts integer[] descriptors in the bindings 0 to 4; the last is nil where there is none
local M = {
  layout = created.layout,
  set = created.set,
  push_size = created.push_size,
  kinds = {},
  counts = counts,
  flush = writes.flush,
  forget = {},
}

writes.open(device.handle, created.set[0])
local bindings = {}
for i, count in ipairs(counts) do
  local binding = heap_layout.bindings[i]
  M.kinds[i - 1] = binding.kind
  bindings[i] = writes.binding(i - 1, binding.type, count)
end
local buffers, sampled, storage, samplers, structures = unpack(bindings, 1, 5)

local views_of = {} -- views_of[slot + 1]: the poison for the image that has or had the slot

-- A ray that meets a null acceleration structure hits nothing.
local null = tracing and poison and device.features:where "nullDescriptor"
local can_be_null = null and null[0] ~= 0

function M.release()
  created:release()
  if poison then
    poison:release()
  end
end
objects.hold(M)

--- What to ask for in mc.configure for a larger heap.
---@param i integer entry of counts
---@return integer? heap nil when the device takes no more
function M.larger(i)
  local double = math.min(2 * asked, MOST_ASKED)
  return heap_layout.counts(double, indexing, tracing)[i] > counts[i] and double or nil
end

---@param slot integer
---@param buffer ffi.cdata* VkBuffer
---@param offset number bytes
---@param range number|ffi.cdata* bytes
function M.buffer(slot, buffer, offset, range)
  mark(buffers, slot)
  local info = buffers.infos[slot]
  info.buffer, info.offset, info.range = buffer, offset, range
end

local function write_view(binding, slot, view)
  mark(binding, slot)
  local info = binding.infos[slot]
  info.imageView, info.imageLayout = view, GENERAL
end

--- Poison for images of a kind; in a program that is not in development there is none.
---@param format integer? VkFormat
---@param view_type integer? VkImageViewType
---@return table? views nil also when it cannot be made
---@return string? err
function M.poison_for(format, view_type)
  if poison then
    return poison:image(format, view_type)
  end
end

---@param slot integer
---@param sampled_view ffi.cdata*? VkImageView
---@param storage_view ffi.cdata*? VkImageView
---@param views table? from poison_for: also stands in for a missing view
function M.image(slot, sampled_view, storage_view, views)
  if views then
    views_of[slot + 1] = views
    sampled_view, storage_view = sampled_view or views.sampled, storage_view or views.storage
  end
  if sampled_view then
    write_view(sampled, slot, sampled_view)
  end
  if storage_view then
    write_view(storage, slot, storage_view)
  end
end

---@param slot integer
---@param sampler ffi.cdata* VkSampler
function M.sampler(slot, sampler)
  mark(samplers, slot)
  samplers.infos[slot].sampler = sampler
end

---@param slot integer
---@param structure ffi.cdata*? VkAccelerationStructureKHR
function M.acceleration_structure(slot, structure)
  mark(structures, slot)
  structures.infos[slot] = structure
end

--- By kind: nothing is written any more that refers to what had the slot.
---@type table<string, fun(slot: integer)>
local forget = M.forget

function forget.buffer(slot)
  if poison then
    M.buffer(slot, poison.buffer, 0, WHOLE_SIZE)
  else
    cancel(buffers, slot)
  end
end

function forget.image(slot)
  if poison then
    M.image(slot, nil, nil, views_of[slot + 1])
  else
    cancel(sampled, slot)
    cancel(storage, slot)
  end
end

function forget.sampler(slot)
  if poison then
    M.sampler(slot, poison.sampler)
  else
    cancel(samplers, slot)
  end
end

function forget.acceleration_structure(slot)
  if can_be_null then
    M.acceleration_structure(slot, nil)
  else
    cancel(structures, slot)
  end
end

return M
