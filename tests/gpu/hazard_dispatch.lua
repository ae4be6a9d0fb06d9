-- expect: SYNC-HAZARD
-- Proves that synchronization validation follows what shaders do: two dispatches write the same bytes, with no barrier.
-- They have a descriptor set of their own: the layer does not look into arrays of descriptors, such as the heap's.
local ffi = require "ffi"
local mc = require "mooncrust"
local native = require "mooncrust.core.native"
local vk, device = mc.vk, mc.device.handle

local shader = assert(native.compile {
  path = "fill.wgsl",
  source = [[
    @group(0) @binding(0) var<storage, read_write> values: array<u32>;
    @compute @workgroup_size(16) fn main(@builtin(global_invocation_id) id: vec3u) { values[id.x] = id.x; }
  ]],
})

local function create(kind, info)
  local out = vk.array("Vk" .. kind, 1)
  vk.check(vk["vkCreate" .. kind](device, info, nil, out), kind)
  return out
end

local binding = vk.VkDescriptorSetLayoutBinding()
binding.descriptorType, binding.descriptorCount = vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, 1
binding.stageFlags = vk.VK_SHADER_STAGE_COMPUTE_BIT
local set_info = vk.VkDescriptorSetLayoutCreateInfo()
set_info.bindingCount, set_info.pBindings = 1, binding
local set_layout = create("DescriptorSetLayout", set_info)
local layout_info = vk.VkPipelineLayoutCreateInfo()
layout_info.setLayoutCount, layout_info.pSetLayouts = 1, set_layout
local layout = create("PipelineLayout", layout_info)
local module_info = vk.VkShaderModuleCreateInfo()
module_info.codeSize, module_info.pCode = shader.size, shader.words
local module = create("ShaderModule", module_info)
local info, name, pipeline = vk.VkComputePipelineCreateInfo(), ffi.new("char[5]", "main"), vk.array("VkPipeline", 1)
info.layout, info.stage.module, info.stage.pName = layout[0], module[0], name
info.stage.sType = vk.VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO
info.stage.stage = vk.VK_SHADER_STAGE_COMPUTE_BIT
vk.check(vk.vkCreateComputePipelines(device, nil, 1, info, nil, pipeline), "pipeline")

local size = vk.VkDescriptorPoolSize()
size.type, size.descriptorCount = vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, 1
local pool_info = vk.VkDescriptorPoolCreateInfo()
pool_info.maxSets, pool_info.poolSizeCount, pool_info.pPoolSizes = 1, 1, size
local pool = create("DescriptorPool", pool_info)
local allocate, set = vk.VkDescriptorSetAllocateInfo(), vk.array("VkDescriptorSet", 1)
allocate.descriptorPool, allocate.descriptorSetCount, allocate.pSetLayouts = pool[0], 1, set_layout
vk.check(vk.vkAllocateDescriptorSets(device, allocate, set), "set")
local a = mc.buffer { name = "a", type = "uint32_t", count = 16 }
local whole, write = vk.VkDescriptorBufferInfo(), vk.VkWriteDescriptorSet()
whole.buffer, whole.range = a.buffer, vk.VK_WHOLE_SIZE
write.dstSet, write.descriptorCount, write.pBufferInfo = set[0], 1, whole
write.descriptorType = vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER
vk.vkUpdateDescriptorSets(device, 1, write, 0, nil)

local queue = require("mooncrust.gpu.queue").main()
local cmd = queue:begin()
vk.vkCmdBindPipeline(cmd, vk.VK_PIPELINE_BIND_POINT_COMPUTE, pipeline[0])
vk.vkCmdBindDescriptorSets(cmd, vk.VK_PIPELINE_BIND_POINT_COMPUTE, layout[0], 0, 1, set, 0, nil)
vk.vkCmdDispatch(cmd, 1, 1, 1)
vk.vkCmdDispatch(cmd, 1, 1, 1)
queue:submit(cmd)
queue:idle()

vk.vkDestroyPipeline(device, pipeline[0], nil)
vk.vkDestroyShaderModule(device, module[0], nil)
vk.vkDestroyDescriptorPool(device, pool[0], nil)
vk.vkDestroyPipelineLayout(device, layout[0], nil)
vk.vkDestroyDescriptorSetLayout(device, set_layout[0], nil)
