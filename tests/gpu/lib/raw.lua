-- A raw compute pipeline with a descriptor set of its own, where synchronization validation sees what the shader writes
-- (it does not look into arrays of descriptors, such as the heap's).
--
--   local fill = raw.fill(buffer)      -- buffer: 16 uint32_t; the shader writes them all
--   fill:record(cmd)                   -- binds and dispatches
--   fill:destroy()

local ffi = require "ffi"
local mc = require "mooncrust"
local native = require "mooncrust.core.native"

local vk, device = mc.vk, mc.device.handle

local Fill = {}
Fill.__index = Fill

local M = {}

local function create(kind, info)
  local out = vk.array("Vk" .. kind, 1)
  vk.check(vk["vkCreate" .. kind](device, info, nil, out), kind)
  return out
end

local function create_pipeline(layout)
  local shader = assert(native.take(native.start({
    called = "fill.wgsl",
    source = [[
      @group(0) @binding(0) var<storage, read_write> values: array<u32>;
      @compute @workgroup_size(16) fn main(@builtin(global_invocation_id) id: vec3u) { values[id.x] = id.x; }
    ]],
  }, nil, 1), true))
  local module_info = vk.VkShaderModuleCreateInfo()
  module_info.codeSize, module_info.pCode = shader.size, shader.words
  local module = create("ShaderModule", module_info)
  local info, name, pipeline = vk.VkComputePipelineCreateInfo(), ffi.new("char[5]", "main"), vk.array("VkPipeline", 1)
  info.layout, info.stage.module, info.stage.pName = layout[0], module[0], name
  info.stage.sType = vk.VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO
  info.stage.stage = vk.VK_SHADER_STAGE_COMPUTE_BIT
  vk.check(vk.vkCreateComputePipelines(device, nil, 1, info, nil, pipeline), "pipeline")
  vk.vkDestroyShaderModule(device, module[0], nil)
  return pipeline
end

local function create_set(pool, set_layout, buffer)
  local allocate, set = vk.VkDescriptorSetAllocateInfo(), vk.array("VkDescriptorSet", 1)
  allocate.descriptorPool, allocate.descriptorSetCount, allocate.pSetLayouts = pool[0], 1, set_layout
  vk.check(vk.vkAllocateDescriptorSets(device, allocate, set), "set")
  local whole, write = vk.VkDescriptorBufferInfo(), vk.VkWriteDescriptorSet()
  whole.buffer, whole.range = buffer.buffer, vk.VK_WHOLE_SIZE
  write.dstSet, write.descriptorCount, write.pBufferInfo = set[0], 1, whole
  write.descriptorType = vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER
  vk.vkUpdateDescriptorSets(device, 1, write, 0, nil)
  return set
end

function M.fill(buffer)
  local self = setmetatable({}, Fill)
  local binding = vk.VkDescriptorSetLayoutBinding()
  binding.descriptorType, binding.descriptorCount = vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, 1
  binding.stageFlags = vk.VK_SHADER_STAGE_COMPUTE_BIT
  local set_info = vk.VkDescriptorSetLayoutCreateInfo()
  set_info.bindingCount, set_info.pBindings = 1, binding
  self.set_layout = create("DescriptorSetLayout", set_info)
  local layout_info = vk.VkPipelineLayoutCreateInfo()
  layout_info.setLayoutCount, layout_info.pSetLayouts = 1, self.set_layout
  self.layout = create("PipelineLayout", layout_info)
  self.pipeline = create_pipeline(self.layout)
  local size = vk.VkDescriptorPoolSize()
  size.type, size.descriptorCount = vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER, 1
  local pool_info = vk.VkDescriptorPoolCreateInfo()
  pool_info.maxSets, pool_info.poolSizeCount, pool_info.pPoolSizes = 1, 1, size
  self.pool = create("DescriptorPool", pool_info)
  self.set = create_set(self.pool, self.set_layout, buffer)
  return self
end

function Fill:record(cmd)
  vk.vkCmdBindPipeline(cmd, vk.VK_PIPELINE_BIND_POINT_COMPUTE, self.pipeline[0])
  vk.vkCmdBindDescriptorSets(cmd, vk.VK_PIPELINE_BIND_POINT_COMPUTE, self.layout[0], 0, 1, self.set, 0, nil)
  vk.vkCmdDispatch(cmd, 1, 1, 1)
end

function Fill:destroy()
  vk.vkDestroyPipeline(device, self.pipeline[0], nil)
  vk.vkDestroyDescriptorPool(device, self.pool[0], nil)
  vk.vkDestroyPipelineLayout(device, self.layout[0], nil)
  vk.vkDestroyDescriptorSetLayout(device, self.set_layout[0], nil)
end

return M
