-- Writes commands into a VkCommandBuffer. Each call returns the encoder.
--
--   encoder.start(cmd):bind(pipeline):push(bytes, size):dispatch(16, 16, 1):barrier()
--
-- A thin layer: it neither tracks resources nor decides about barriers (the graph does).
-- `encoder.cmd` is the raw command buffer. start() lends one encoder, which is good until the next
-- start(); whoever records for longer keeps one of their own from new().

local vk = require "mooncrust.vk"
local heap = require "mooncrust.gpu.heap"

local vkCmdBindPipeline = vk.vkCmdBindPipeline
local vkCmdBindDescriptorSets = vk.vkCmdBindDescriptorSets
local vkCmdPushConstants = vk.vkCmdPushConstants
local vkCmdDispatch = vk.vkCmdDispatch
local vkCmdPipelineBarrier2 = vk.vkCmdPipelineBarrier2
local vkCmdWriteTimestamp2 = vk.vkCmdWriteTimestamp2

local COMPUTE = vk.VK_PIPELINE_BIND_POINT_COMPUTE
local ALL_STAGES = vk.VK_SHADER_STAGE_ALL
local ALL_COMMANDS = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
local layout, set = heap.layout, heap.set

local everything = vk.VkMemoryBarrier2()
everything.srcStageMask, everything.dstStageMask = ALL_COMMANDS, ALL_COMMANDS
everything.srcAccessMask = vk.VK_ACCESS_2_MEMORY_WRITE_BIT
everything.dstAccessMask = bit.bor(vk.VK_ACCESS_2_MEMORY_READ_BIT, vk.VK_ACCESS_2_MEMORY_WRITE_BIT)
local dependency = vk.VkDependencyInfo()
dependency.memoryBarrierCount, dependency.pMemoryBarriers = 1, everything

local to_host = vk.VkMemoryBarrier2()
to_host.srcStageMask, to_host.srcAccessMask = ALL_COMMANDS, vk.VK_ACCESS_2_MEMORY_WRITE_BIT
to_host.dstStageMask, to_host.dstAccessMask =
  vk.VK_PIPELINE_STAGE_2_HOST_BIT, vk.VK_ACCESS_2_HOST_READ_BIT
local host_dependency = vk.VkDependencyInfo()
host_dependency.memoryBarrierCount, host_dependency.pMemoryBarriers = 1, to_host

local first_use = vk.VkImageMemoryBarrier2()
first_use.dstStageMask = ALL_COMMANDS
first_use.dstAccessMask = everything.dstAccessMask
first_use.newLayout = vk.VK_IMAGE_LAYOUT_GENERAL
first_use.srcQueueFamilyIndex = vk.VK_QUEUE_FAMILY_IGNORED
first_use.dstQueueFamilyIndex = vk.VK_QUEUE_FAMILY_IGNORED
first_use.subresourceRange.aspectMask = vk.VK_IMAGE_ASPECT_COLOR_BIT
first_use.subresourceRange.levelCount, first_use.subresourceRange.layerCount = 1, 1
local image_dependency = vk.VkDependencyInfo()
image_dependency.imageMemoryBarrierCount, image_dependency.pImageMemoryBarriers = 1, first_use

local Encoder = {}
Encoder.__index = Encoder

-- A pointer inside a struct does not keep what it points to alive.
local M = { keep = { everything, to_host } }

--- An encoder, to be pointed at a command buffer with start().
---@return table encoder
function M.new() return setmetatable({ cmd = nil, bound = nil, heap_bound = false }, Encoder) end

--- Points the encoder at a command buffer in the recording state.
---@param cmd ffi.cdata* VkCommandBuffer
---@return table self
function Encoder:start(cmd)
  self.cmd, self.bound, self.heap_bound = cmd, nil, false
  return self
end

local shared = M.new()

--- The shared encoder, pointed at a command buffer in the recording state.
---@param cmd ffi.cdata* VkCommandBuffer
---@return table encoder
function M.start(cmd) return shared:start(cmd) end

--- Binds a compute pipeline and, once, the heap.
---@param pipeline ffi.cdata* VkPipeline
function Encoder:bind(pipeline)
  if not self.heap_bound then
    vkCmdBindDescriptorSets(self.cmd, COMPUTE, layout, 0, 1, set, 0, nil)
    self.heap_bound = true
  end
  if self.bound ~= pipeline then
    vkCmdBindPipeline(self.cmd, COMPUTE, pipeline)
    self.bound = pipeline
  end
  return self
end

--- Sets push constants from offset 0.
---@param bytes ffi.cdata* pointer
---@param size integer bytes, a multiple of 4
function Encoder:push(bytes, size)
  if size > 0 then
    vkCmdPushConstants(self.cmd, layout, ALL_STAGES, 0, size, bytes)
  end
  return self
end

--- Dispatches workgroups.
---@param x integer
---@param y integer
---@param z integer
function Encoder:dispatch(x, y, z)
  vkCmdDispatch(self.cmd, x, y, z)
  return self
end

--- Everything before is done, and seen by everything after.
function Encoder:barrier()
  vkCmdPipelineBarrier2(self.cmd, dependency)
  return self
end

--- Makes what the GPU wrote visible to the CPU once the submission is complete.
function Encoder:barrier_to_host()
  vkCmdPipelineBarrier2(self.cmd, host_dependency)
  return self
end

--- Brings a new image from UNDEFINED into the GENERAL layout.
---@param image ffi.cdata* VkImage
function Encoder:prepare_image(image)
  first_use.image = image
  vkCmdPipelineBarrier2(self.cmd, image_dependency)
  return self
end

--- Writes a timestamp when everything before has finished.
---@param pool ffi.cdata* VkQueryPool
---@param index integer
function Encoder:timestamp(pool, index)
  vkCmdWriteTimestamp2(self.cmd, ALL_COMMANDS, pool, index)
  return self
end

return M
