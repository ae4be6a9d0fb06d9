-- The Vulkan objects of the descriptor heap, and how many descriptors it has: as many as the script
-- asks for and the device's limits allow.
--
--   local indexing, tracing = layout.limits(device, layout.acceleration(device))
--   local counts = layout.counts(2048, indexing, tracing)      -- no tracing: no binding 4
--   local objects = layout.create(device, counts)              -- .layout, .set
--   objects:release()
--
-- counts[1] to counts[5] are the sizes of the bindings 0 to 4. Errors: what Vulkan answers; then
-- nothing is left behind.

local vk = require "mooncrust.vk"
local set_name = require("mooncrust.gpu.device").set_name

local floor, ceil, min = math.floor, math.ceil, math.min
local FEATURE = "descriptorBindingAccelerationStructureUpdateAfterBind"
local MOST_SAMPLERS = 2048 -- samplers and acceleration structures: a program has few of either

-- `limit` is what stands in the names of the limits.
local BINDINGS = {
  {
    kind = "storage_buffer",
    type = vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER,
    limit = "StorageBuffers",
  },
  { kind = "sampled_image", type = vk.VK_DESCRIPTOR_TYPE_SAMPLED_IMAGE, limit = "SampledImages" },
  { kind = "storage_image", type = vk.VK_DESCRIPTOR_TYPE_STORAGE_IMAGE, limit = "StorageImages" },
  { kind = "sampler", type = vk.VK_DESCRIPTOR_TYPE_SAMPLER, limit = "Samplers" },
  {
    kind = "acceleration_structure",
    type = vk.VK_DESCRIPTOR_TYPE_ACCELERATION_STRUCTURE_KHR,
    limit = "AccelerationStructures",
  },
}

local M = { bindings = BINDINGS }

--- Whether the script has enabled what a binding of acceleration structures needs.
---@param device table
---@return boolean
function M.acceleration(device)
  if not device.extensions.VK_KHR_acceleration_structure then
    return false
  end
  local feature = device.features:where(FEATURE)
  return feature ~= nil and feature[0] ~= 0
end

--- The device's limits on descriptors that may be written after binding, by the names that Vulkan
--- gives them.
---@param device table
---@param acceleration boolean whether there is a binding for acceleration structures
---@return ffi.cdata* indexing VkPhysicalDeviceDescriptorIndexingProperties
---@return ffi.cdata*? tracing VkPhysicalDeviceAccelerationStructurePropertiesKHR
function M.limits(device, acceleration)
  local properties = vk.VkPhysicalDeviceProperties2()
  local indexing, tracing = vk.VkPhysicalDeviceDescriptorIndexingProperties(), nil
  properties.pNext = indexing
  if acceleration then
    tracing = vk.VkPhysicalDeviceAccelerationStructurePropertiesKHR()
    indexing.pNext = tracing
  end
  vk.vkGetPhysicalDeviceProperties2(device.physical, properties)
  return indexing, tracing
end

--- How many descriptors each binding has.
---@param most integer buffers, and images, that the script wants
---@param indexing ffi.cdata*|table<string, number> from M.limits
---@param tracing ffi.cdata*|table<string, number>|nil likewise
---@return integer[] counts four, or five with acceleration structures
function M.counts(most, indexing, tracing)
  local kinds = tracing and 5 or 4
  -- All stages see the set, so the kinds share what one stage, and all pools, may have of them.
  local together = min(
    indexing.maxPerStageUpdateAfterBindResources,
    indexing.maxUpdateAfterBindDescriptorsInAllPools
  )
  local counts = {}
  for i = 1, kinds do
    local name, limits = BINDINGS[i].limit, i < 5 and indexing or tracing
    counts[i] = min(
      i < 4 and most or min(MOST_SAMPLERS, ceil(most / 8)),
      floor(together / kinds),
      limits["maxPerStageDescriptorUpdateAfterBind" .. name],
      limits["maxDescriptorSetUpdateAfterBind" .. name]
    )
  end
  -- An image has one index in both.
  counts[2] = min(counts[2], counts[3])
  counts[3] = counts[2]
  return counts
end

local Objects = {}
Objects.__index = Objects

--- Destroys what was created; safe when creation stopped midway.
function Objects:release()
  for i = #self.made, 1, -1 do
    local made = self.made[i]
    vk["vkDestroy" .. made.kind](self.device.handle, made.handle, nil)
    self.made[i] = nil
  end
end

-- Creates an object that is destroyed with the others. An array of one, as Vulkan takes it.
function Objects:create(kind, info)
  local out = vk.array("Vk" .. kind, 1)
  local name = "vkCreate" .. kind
  vk.check(vk[name](self.device.handle, info, nil, out), name .. " of the heap")
  self.made[#self.made + 1] = { kind = kind, handle = out[0] }
  return out
end

local function create_set_layout(self, counts)
  local bindings, flags = vk.array("VkDescriptorSetLayoutBinding", 5), vk.array("uint32_t", 5)
  for i, count in ipairs(counts) do
    local binding = bindings[i - 1]
    binding.binding, binding.descriptorType = i - 1, BINDINGS[i].type
    binding.descriptorCount, binding.stageFlags = count, vk.VK_SHADER_STAGE_ALL
    flags[i - 1] = bit.bor(
      vk.VK_DESCRIPTOR_BINDING_PARTIALLY_BOUND_BIT,
      vk.VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT,
      vk.VK_DESCRIPTOR_BINDING_UPDATE_UNUSED_WHILE_PENDING_BIT
    )
  end
  local binding_flags = vk.VkDescriptorSetLayoutBindingFlagsCreateInfo()
  binding_flags.bindingCount, binding_flags.pBindingFlags = #counts, flags
  local info = vk.VkDescriptorSetLayoutCreateInfo()
  info.pNext = binding_flags
  info.flags = vk.VK_DESCRIPTOR_SET_LAYOUT_CREATE_UPDATE_AFTER_BIND_POOL_BIT
  info.bindingCount, info.pBindings = #counts, bindings
  local set_layout = self:create("DescriptorSetLayout", info)
  return set_layout -- no tail call: the structs that `info` points at must stay alive during it
end

local function create_set(self, counts, set_layout)
  local sizes = vk.array("VkDescriptorPoolSize", 5)
  for i, count in ipairs(counts) do
    sizes[i - 1].type, sizes[i - 1].descriptorCount = BINDINGS[i].type, count
  end
  local info = vk.VkDescriptorPoolCreateInfo()
  info.flags = vk.VK_DESCRIPTOR_POOL_CREATE_UPDATE_AFTER_BIND_BIT
  info.maxSets, info.poolSizeCount, info.pPoolSizes = 1, #counts, sizes
  local pool = self:create("DescriptorPool", info)
  local allocate = vk.VkDescriptorSetAllocateInfo()
  allocate.descriptorPool, allocate.descriptorSetCount, allocate.pSetLayouts =
    pool[0], 1, set_layout
  local set = vk.array("VkDescriptorSet", 1)
  vk.check(
    vk.vkAllocateDescriptorSets(self.device.handle, allocate, set),
    "vkAllocateDescriptorSets of the heap"
  )
  set_name("VK_OBJECT_TYPE_DESCRIPTOR_SET", set[0], "descriptor heap")
  return set
end

local function create_layout(self, set_layout)
  local range = vk.VkPushConstantRange()
  range.stageFlags, range.size = vk.VK_SHADER_STAGE_ALL, self.push_size
  local info = vk.VkPipelineLayoutCreateInfo()
  info.setLayoutCount, info.pSetLayouts = 1, set_layout
  info.pushConstantRangeCount, info.pPushConstantRanges = 1, range
  local layout = self:create("PipelineLayout", info)
  return layout[0]
end

local function create_all(self, counts)
  local set_layout = create_set_layout(self, counts)
  self.set = create_set(self, counts, set_layout)
  self.layout = create_layout(self, set_layout)
end

--- Creates set layout, pool, set and the pipeline layout of all pipelines.
---@param device table
---@param counts integer[] from M.counts
---@return table objects .layout (VkPipelineLayout), .set (VkDescriptorSet[1]), .push_size (bytes of
--- push constants in the layout), :release()
function M.create(device, counts)
  local self = setmetatable({
    device = device,
    made = {},
    push_size = min(device.limits.maxPushConstantsSize, 256),
  }, Objects)
  local ok, err = pcall(create_all, self, counts)
  if not ok then
    self:release()
    error(err, 0)
  end
  return self
end

return M
