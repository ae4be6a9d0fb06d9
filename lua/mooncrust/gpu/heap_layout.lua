-- The bindings of the descriptor heap, how many descriptors each has, and the Vulkan objects.
--
--   local counts = layout.counts(2048, layout.limits(device))       -- of the bindings 0 to 4
--   local made = layout.new(device.handle)
--   local set, pipeline_layout = layout.create(made, counts, 128)
--   made:create("Sampler", { maxLod = 1 })                          -- lives as long as the rest
--   made:release()
--
-- Errors: what Vulkan answers; made:attempt(f) destroys what f has made before one.

local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"

local floor, ceil, min = math.floor, math.ceil, math.min
local MOST_SAMPLERS = 2048 -- samplers and acceleration structures: a program has few of either
local FLAGS = bit.bor(
  vk.VK_DESCRIPTOR_BINDING_PARTIALLY_BOUND_BIT,
  vk.VK_DESCRIPTOR_BINDING_UPDATE_AFTER_BIND_BIT,
  vk.VK_DESCRIPTOR_BINDING_UPDATE_UNUSED_WHILE_PENDING_BIT
)
local IMAGE, TRACED = "VkDescriptorImageInfo", "acceleration_structure"

local function binding(holds, kind, limit, info)
  local type = vk["VK_DESCRIPTOR_TYPE_" .. kind:upper() .. (kind == TRACED and "_KHR" or "")]
  return { holds = holds, kind = kind, limit = limit, info = info, type = type }
end

local M = {
  --- holds: the kind of resource whose slots it has; kind: as reflection calls it; limit: what
  --- stands in the names of limits; info: the type of what is written; type: VkDescriptorType.
  bindings = {
    binding("buffer", "storage_buffer", "StorageBuffers", "VkDescriptorBufferInfo"),
    binding("image", "sampled_image", "SampledImages", IMAGE),
    binding(nil, "storage_image", "StorageImages", IMAGE), -- it has the slots of binding 1
    binding("sampler", "sampler", "Samplers", IMAGE),
    binding(TRACED, TRACED, "AccelerationStructures", "VkAccelerationStructureKHR"),
  },
}

--- The device's limits on descriptors that may be written after binding.
---@return ffi.cdata* indexing VkPhysicalDeviceDescriptorIndexingProperties
---@return ffi.cdata*? tracing VkPhysicalDeviceAccelerationStructurePropertiesKHR, if enabled
function M.limits(device)
  local ask = device.properties
  local has = device.features:has "descriptorBindingAccelerationStructureUpdateAfterBind"
  local is_on = device.extensions.VK_KHR_acceleration_structure and has
  return ask "VkPhysicalDeviceDescriptorIndexingProperties",
    is_on and ask "VkPhysicalDeviceAccelerationStructurePropertiesKHR" or nil
end

--- How many descriptors each binding has: four counts, or five with acceleration structures.
---@param most integer buffers, and images, that the script wants; the others are M.limits'
function M.counts(most, indexing, tracing)
  local kinds = tracing and 5 or 4
  -- All stages see the set, so the kinds share what one stage, and all pools, may have of them.
  local all = indexing.maxUpdateAfterBindDescriptorsInAllPools
  local counts, together = {}, floor(min(indexing.maxPerStageUpdateAfterBindResources, all) / kinds)
  for i = 1, kinds do
    local name, limits = M.bindings[i].limit, i < 5 and indexing or tracing
    local stage = limits["maxPerStageDescriptorUpdateAfterBind" .. name]
    local wanted = i < 4 and most or min(MOST_SAMPLERS, ceil(most / 8))
    counts[i] = min(wanted, together, stage, limits["maxDescriptorSetUpdateAfterBind" .. name])
  end
  counts[2] = min(counts[2], counts[3]) -- an image has one index in both
  counts[3] = counts[2]
  return counts
end

local Made = {} -- a list of functions that destroy what was made
Made.__index = Made

--- Creates a Vulkan object, such as a "Sampler" from the fields of its VkSamplerCreateInfo, in an
--- array of one; an error when Vulkan fails.
function Made:create(kind, fields)
  local name, out = "vkCreate" .. kind, vk.array("Vk" .. kind, 1)
  local result = vk[name](self.device, vk["Vk" .. kind .. "CreateInfo"](fields), nil, out)
  vk.check(result, name .. " of the heap")
  table.insert(self, function() vk["vkDestroy" .. kind](self.device, out[0], nil) end)
  return out
end

--- Destroys the youngest, until `count` (none by default) are left.
function Made:release(count)
  while #self > (count or 0) do
    table.remove(self)()
  end
end

--- Calls f(...), and destroys what it has made when it fails.
function Made:attempt(f, ...)
  local before = #self
  local ok, result = pcall(f, ...)
  if ok then return result end
  self:release(before)
  error(result, 0)
end

function M.new(device) return setmetatable({ device = device }, Made) end

--- Creates the set, and the pipeline layout of all pipelines.
---@return ffi.cdata* set, ffi.cdata* layout VkDescriptorSet[1], VkPipelineLayout
function M.create(made, counts, push_size)
  local n, set = #counts, vk.array("VkDescriptorSet", 1)
  local bindings, flags = vk.array("VkDescriptorSetLayoutBinding", n), vk.array("uint32_t", n)
  local sizes = vk.array("VkDescriptorPoolSize", n)
  for i, count in ipairs(counts) do
    local type = M.bindings[i].type
    bindings[i - 1], sizes[i - 1] = { i - 1, type, count, vk.VK_SHADER_STAGE_ALL }, { type, count }
    flags[i - 1] = FLAGS
  end
  local more = vk.VkDescriptorSetLayoutBindingFlagsCreateInfo()
  more.bindingCount, more.pBindingFlags = n, flags
  local fields = { pNext = more, bindingCount = n, pBindings = bindings }
  fields.flags = vk.VK_DESCRIPTOR_SET_LAYOUT_CREATE_UPDATE_AFTER_BIND_POOL_BIT
  local set_layout = made:create("DescriptorSetLayout", fields)
  fields = { maxSets = 1, poolSizeCount = n, pPoolSizes = sizes }
  fields.flags = vk.VK_DESCRIPTOR_POOL_CREATE_UPDATE_AFTER_BIND_BIT
  local pool = made:create("DescriptorPool", fields)
  local info = vk.VkDescriptorSetAllocateInfo()
  info.descriptorPool, info.descriptorSetCount, info.pSetLayouts = pool[0], 1, set_layout
  local result = vk.vkAllocateDescriptorSets(made.device, info, set)
  vk.check(result, "vkAllocateDescriptorSets of the heap")
  device_module.set_name("VK_OBJECT_TYPE_DESCRIPTOR_SET", set[0], "descriptor heap")
  fields = { setLayoutCount = 1, pSetLayouts = set_layout, pushConstantRangeCount = 1 }
  fields.pPushConstantRanges = vk.VkPushConstantRange(vk.VK_SHADER_STAGE_ALL, 0, push_size)
  return set, made:create("PipelineLayout", fields)[0]
end

return M
