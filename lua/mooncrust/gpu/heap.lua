-- The bindless heap: one descriptor set that holds every resource. A resource is an index into it;
-- there are no bind points.
--
--   local slot = heap.buffer(vk_buffer, size)        -- index into the storage buffers (binding 0)
--   local slot = heap.image(view)          -- one index, in sampled (1) and storage images (2)
--   heap.free(slot, "image")
--   heap.layout, heap.set                             -- VkPipelineLayout and VkDescriptorSet
--
-- Set 0: binding 0 storage buffers, 1 sampled images, 2 storage images, 3 samplers;
-- update-after-bind and partially bound, so a descriptor may be written while others are in use.
-- Every pipeline shares the one pipeline layout, with push constants for all stages. It holds
-- `mc.configure { heap = n }` resources of a kind, as far as the device's limits allow: by default
-- 65,536, and 2,048 on a software driver, where the CPU clears hundreds of bytes for each.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local objects = require "mooncrust.gpu.objects"

local device = device_module.open()
local handle = device.handle
local MOST = device.heap_size or device.software and 2048 or 65536

local M = {}

local function limits()
  local indexing = vk.VkPhysicalDeviceDescriptorIndexingProperties()
  local properties = vk.VkPhysicalDeviceProperties2()
  properties.pNext = indexing
  vk.vkGetPhysicalDeviceProperties2(device.physical, properties)
  -- All stages see the set, so the limit per stage on all resources together is shared by the
  -- kinds.
  local share = math.floor(indexing.maxPerStageUpdateAfterBindResources / 4)
  local function count(per_stage, per_set)
    return math.min(MOST, share, indexing[per_stage], indexing[per_set])
  end
  return {
    count(
      "maxPerStageDescriptorUpdateAfterBindStorageBuffers",
      "maxDescriptorSetUpdateAfterBindStorageBuffers"
    ),
    count(
      "maxPerStageDescriptorUpdateAfterBindSampledImages",
      "maxDescriptorSetUpdateAfterBindSampledImages"
    ),
    count(
      "maxPerStageDescriptorUpdateAfterBindStorageImages",
      "maxDescriptorSetUpdateAfterBindStorageImages"
    ),
    math.min(
      2048,
      math.ceil(MOST / 8),
      count(
        "maxPerStageDescriptorUpdateAfterBindSamplers",
        "maxDescriptorSetUpdateAfterBindSamplers"
      )
    ),
  }
end

local KINDS = {
  vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER,
  vk.VK_DESCRIPTOR_TYPE_SAMPLED_IMAGE,
  vk.VK_DESCRIPTOR_TYPE_STORAGE_IMAGE,
  vk.VK_DESCRIPTOR_TYPE_SAMPLER,
}

--- What each binding holds, as reflection calls it.
M.kinds = { [0] = "storage_buffer", "sampled_image", "storage_image", "sampler" }

local counts = limits()
local free = {
  buffer = { kind = "storage buffers", most = counts[1], next = 0 },
  image = { kind = "images", most = math.min(counts[2], counts[3]), next = 0 },
}

--- Bytes of push constants that every pipeline may use.
M.push_size = math.min(device.limits.maxPushConstantsSize, 256)

local function out(ctype) return ffi.new(ffi.typeof("$[1]", vk[ctype])) end

local function create_set_layout()
  local bindings = vk.array("VkDescriptorSetLayoutBinding", #KINDS)
  local flags = ffi.new("uint32_t[?]", #KINDS)
  for i, kind in ipairs(KINDS) do
    local binding = bindings[i - 1]
    binding.binding, binding.descriptorType = i - 1, kind
    binding.descriptorCount, binding.stageFlags = counts[i], vk.VK_SHADER_STAGE_ALL
    flags[i - 1] = bit.bor(
      vk.VK_DESCRIPTOR_BINDING_PARTIALLY_BOUND_BIT,
      vk.VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT,
      vk.VK_DESCRIPTOR_BINDING_UPDATE_UNUSED_WHILE_PENDING_BIT
    )
  end
  local binding_flags = vk.VkDescriptorSetLayoutBindingFlagsCreateInfo()
  binding_flags.bindingCount, binding_flags.pBindingFlags = #KINDS, flags
  local info = vk.VkDescriptorSetLayoutCreateInfo()
  info.pNext = binding_flags
  info.flags = vk.VK_DESCRIPTOR_SET_LAYOUT_CREATE_UPDATE_AFTER_BIND_POOL_BIT
  info.bindingCount, info.pBindings = #KINDS, bindings
  local layout = out("VkDescriptorSetLayout")
  vk.check(
    vk.vkCreateDescriptorSetLayout(handle, info, nil, layout),
    "vkCreateDescriptorSetLayout of the heap"
  )
  return layout
end

local function create_set(set_layout)
  local sizes = vk.array("VkDescriptorPoolSize", #KINDS)
  for i, kind in ipairs(KINDS) do
    sizes[i - 1].type, sizes[i - 1].descriptorCount = kind, counts[i]
  end
  local info = vk.VkDescriptorPoolCreateInfo()
  info.flags = vk.VK_DESCRIPTOR_POOL_CREATE_UPDATE_AFTER_BIND_BIT
  info.maxSets, info.poolSizeCount, info.pPoolSizes = 1, #KINDS, sizes
  local pool = out("VkDescriptorPool")
  vk.check(vk.vkCreateDescriptorPool(handle, info, nil, pool), "vkCreateDescriptorPool of the heap")
  local allocate = vk.VkDescriptorSetAllocateInfo()
  allocate.descriptorPool, allocate.descriptorSetCount, allocate.pSetLayouts =
    pool[0], 1, set_layout
  local set = out("VkDescriptorSet")
  vk.check(
    vk.vkAllocateDescriptorSets(handle, allocate, set),
    "vkAllocateDescriptorSets of the heap"
  )
  return pool, set
end

local function create_layout(set_layout)
  local range = vk.VkPushConstantRange()
  range.stageFlags, range.size = vk.VK_SHADER_STAGE_ALL, M.push_size
  local info = vk.VkPipelineLayoutCreateInfo()
  info.setLayoutCount, info.pSetLayouts = 1, set_layout
  info.pushConstantRangeCount, info.pPushConstantRanges = 1, range
  local layout = out("VkPipelineLayout")
  vk.check(vk.vkCreatePipelineLayout(handle, info, nil, layout), "vkCreatePipelineLayout")
  return layout[0]
end

local set_layout = create_set_layout()
local pool, set = create_set(set_layout)
M.layout = create_layout(set_layout)
M.set = set -- VkDescriptorSet[1], as vkCmdBindDescriptorSets takes it

function M.release()
  vk.vkDestroyPipelineLayout(handle, M.layout, nil)
  vk.vkDestroyDescriptorPool(handle, pool[0], nil)
  vk.vkDestroyDescriptorSetLayout(handle, set_layout[0], nil)
end
objects.hold(M)

-- A free slot, or nil and why there is none.
local function take(list)
  if #list == 0 and list.next >= list.most then objects.reclaim() end
  local slot = table.remove(list)
  if slot then
    return slot
  end
  if list.next >= list.most then
    local text = ("the descriptor heap is full: it holds %d %s; destroy some"):format(
      list.most,
      list.kind
    )
    if list.most < MOST then
      return nil, text .. ": this device takes no more"
    end
    return nil, ("%s, or make room with mc.configure { heap = %d }"):format(text, 2 * MOST)
  end
  list.next = list.next + 1
  return list.next - 1
end

local write = vk.array("VkWriteDescriptorSet", 2)
local buffer_info = vk.VkDescriptorBufferInfo()
local image_info = vk.VkDescriptorImageInfo()
write[0].descriptorCount, write[1].descriptorCount = 1, 1

--- Puts a whole storage buffer into the heap.
---@param buffer ffi.cdata* VkBuffer
---@return integer? slot nil when the heap is full
---@return string? err
function M.buffer(_, buffer)
  local slot, err = take(free.buffer)
  if not slot then
    return nil, err
  end
  buffer_info.buffer, buffer_info.offset, buffer_info.range = buffer, 0, vk.VK_WHOLE_SIZE
  local w = write[0]
  w.dstSet, w.dstBinding, w.dstArrayElement = set[0], 0, slot
  w.descriptorType, w.pBufferInfo, w.pImageInfo = KINDS[1], buffer_info, nil
  vk.vkUpdateDescriptorSets(handle, 1, write, 0, nil)
  return slot
end

--- Puts an image view into the heap, as sampled and as storage image under one index. Its layout is
--- GENERAL.
---@param view ffi.cdata* VkImageView
---@return integer? slot nil when the heap is full
---@return string? err
function M.image(_, view)
  local slot, err = take(free.image)
  if not slot then
    return nil, err
  end
  image_info.imageView, image_info.imageLayout = view, vk.VK_IMAGE_LAYOUT_GENERAL
  for i = 0, 1 do
    local w = write[i]
    w.dstSet, w.dstBinding, w.dstArrayElement = set[0], i + 1, slot
    w.descriptorType, w.pImageInfo, w.pBufferInfo = KINDS[i + 2], image_info, nil
  end
  vk.vkUpdateDescriptorSets(handle, 2, write, 0, nil)
  return slot
end

--- Gives a slot back. The GPU must have passed its last use.
---@param slot integer
---@param kind "buffer"|"image"
function M.recycle(kind, slot) table.insert(free[kind], slot) end
function M.retire(_, handle) return handle end
function M.slot(_, handle) return handle end

return M
