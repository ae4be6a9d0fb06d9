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
-- partially bound. An image has one index for bindings 1 and 2; its layout is GENERAL. Every
-- pipeline shares the one pipeline layout, with push constants for all stages.
--
-- Descriptors of a kind: `mc.configure { heap = n }`, by default 65,536, and 2,048 on a software
-- driver, where the CPU clears hundreds of bytes for each; of samplers and acceleration structures
-- an eighth, at most 2,048; less where the device's limits say so. They are written before the next
-- submission, all in one vkUpdateDescriptorSets. In development (device.development, or validation)
-- a recycled slot points at poison. Bodies own the Vulkan handles: alloc/slots.lua says what they
-- must have. Errors of Vulkan come from the first require, which then leaves nothing behind.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open() -- first: heap_writes binds its functions
local errors = require "mooncrust.core.errors"
local heap_layout = require "mooncrust.gpu.heap_layout"
local objects = require "mooncrust.gpu.objects"
local queues = require "mooncrust.gpu.queue"
local slots = require "mooncrust.alloc.slots"
local writes = require "mooncrust.gpu.heap_writes"

local mark, cancel = writes.mark, writes.cancel

local GENERAL, WHOLE_SIZE = vk.VK_IMAGE_LAYOUT_GENERAL, vk.VK_WHOLE_SIZE
local NO_STRUCTURES = "the heap has no acceleration structures: they need a device that has them, "
  .. "and mc.configure { ray_query = true }"

---@class mooncrust.Heap
---@field layout ffi.cdata* VkPipelineLayout of every pipeline
---@field set ffi.cdata* VkDescriptorSet[1], as vkCmdBindDescriptorSets takes it
---@field push_size integer bytes of push constants that every pipeline may use
---@field kinds table<integer, string> what each binding holds, as reflection calls it
local M = { push_size = math.min(device.limits.maxPushConstantsSize, 256), kinds = {} }

local asked = device.heap_size or device.software and 2048 or 65536
local indexing, tracing = heap_layout.limits(device)
local counts = heap_layout.counts(asked, indexing, tracing)
local made = heap_layout.new(device.handle)
local NONE = {}
local poison = { kinds = NONE, views = function() return NONE end } -- outside development

made:attempt(function()
  M.set, M.layout = heap_layout.create(made, counts, M.push_size)
  if device.development or device.validating then
    poison = require("mooncrust.gpu.heap_poison").new(made)
  end
end)
objects.hold(made)

writes.open(device.handle, M.set[0])
local sets, bindings = {}, {} -- who has the slots of a kind; the descriptors of a binding
for i, count in ipairs(counts) do
  local of = heap_layout.bindings[i]
  M.kinds[i - 1], bindings[i] = of.kind, writes.binding(i - 1, of, count)
  if of.holds then
    local set = slots.new(count, of.holds)
    set.number, set.binding, set.poisoned = i, bindings[i], poison.kinds[of.holds]
    sets[of.holds] = set
  end
end
local buffers, sampled, storage, samplers, structures = unpack(bindings, 1, 5)

setmetatable(sets, {
  __index = function(_, kind)
    local text = kind == "acceleration_structure" and NO_STRUCTURES
      or "the heap has no kind '%s': known are buffer, image, sampler, acceleration_structure"
    errors.refuse(3, text, kind)
  end,
})

--- Writes all descriptors that have changed, in one vkUpdateDescriptorSets.
M.flush = writes.flush
queues.before_submit(M.flush)

local write = {} -- by kind

function write.buffer(slot, buffer, offset, range)
  local info = mark(buffers, slot)
  info.buffer, info.offset, info.range = buffer, offset or 0, range or WHOLE_SIZE
end

local function write_view(binding, slot, view)
  if view then
    local info = mark(binding, slot)
    info.imageView, info.imageLayout = view, GENERAL
  end
end

local views_of = {} -- views_of[slot + 1]: the poison for the image that has or had the slot

function write.image(slot, sampled_view, storage_view, views)
  views = views or views_of[slot + 1]
  views_of[slot + 1] = views
  write_view(sampled, slot, sampled_view or views.sampled)
  write_view(storage, slot, storage_view or views.storage)
end

function write.sampler(slot, sampler) mark(samplers, slot).sampler = sampler end

function write.acceleration_structure(slot, structure)
  mark(structures, slot)
  structures.infos[slot] = structure
end

local function full(set)
  local _, retired = set:count()
  local double = math.min(2 * asked, 2 ^ 20) -- what mc.configure takes
  local more = heap_layout.counts(double, indexing, tracing)[set.number] > set.most
  local waiting = retired > 0 and ", of which the GPU may still use %d destroyed ones" or ""
  local text = "the descriptor heap is full: it holds %d %s%ss" .. waiting:format(retired)
  local advice = more and "; destroy some, or make room with mc.configure { heap = %d }"
    or "; destroy some: this device takes no more"
  local prefix = set == sets.buffer and "storage " or ""
  return (text .. advice):format(set.most, prefix, set.words, double)
end

-- Takes the body that owns what is put into the heap. When that is full, slots of forgotten
-- resources, and of destroyed ones that the GPU still uses, are waited for; then the result is nil
-- and why. To be tail-called: errors count levels.
local function put(kind, body, a, b, c)
  local set = sets[kind]
  local handle, slot = set:take(body)
  if not handle then
    objects.reclaim()
    handle, slot = set:take(body)
  end
  if not handle then return nil, full(set) end
  write[kind](slot, a, b, c)
  return handle, slot
end

--- Puts a VkBuffer into the heap.
---@param offset number? bytes, 0 by default
---@param range number|ffi.cdata*? bytes, all that follow by default
---@return number? handle, integer|string slot
function M.buffer(body, buffer, offset, range) return put("buffer", body, buffer, offset, range) end

--- Puts an image into the heap, as sampled and as storage image under one index.
---@param sampled_view ffi.cdata*? VkImageView
---@param storage_view ffi.cdata*? VkImageView, of one mip level
---@param format integer? VkFormat of the views, rgba8 by default: that of the slot's poison later
---@param view_type integer? VkImageViewType of the sampled view, 2D by default: likewise
---@return number? handle, integer|string slot
function M.image(body, sampled_view, storage_view, format, view_type)
  local views, err = poison:views(format, view_type)
  if not views then return nil, err end
  return put("image", body, sampled_view, storage_view, views)
end

--- Puts a VkSampler into the heap.
function M.sampler(body, sampler) return put("sampler", body, sampler) end

--- Puts a top-level VkAccelerationStructureKHR into the heap; an error where they are not enabled.
function M.acceleration_structure(body, structure)
  return put("acceleration_structure", body, structure)
end

---@alias mooncrust.HeapKind "buffer"|"image"|"sampler"|"acceleration_structure"
-- The parentheses below prevent tail calls, which would take a level off the errors.

--- The index in the heap that shaders use; an error that names the resource when it is stale.
---@param kind mooncrust.HeapKind
function M.slot(kind, handle) return (sets[kind]:slot(handle, 2)) end

--- Makes a handle stale: Lua has done with the resource. The GPU may still use its slot.
function M.retire(kind, handle) return (sets[kind]:retire(handle, 2)) end

--- Lets a retired slot be taken again; in development it is poisoned. The GPU must have passed its
--- last use. Call this before the Vulkan object is destroyed: a write of it may still wait.
function M.recycle(kind, slot)
  local set = sets[kind]
  set:recycle(slot)
  if set.poisoned then return write[kind](slot, poison[kind]) end
  cancel(set.binding, slot)
  if kind == "image" then cancel(storage, slot) end
end

--- How many resources of a kind are in the heap, wait to be recycled, and could be there.
function M.count(kind)
  local live, retired = sets[kind]:count()
  return live, retired, sets[kind].most
end

return M
