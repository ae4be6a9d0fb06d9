-- Writes commands into a VkCommandBuffer. Each call returns the encoder.
--
--   encoder.start(cmd):bind(pipeline):push(bytes, size):dispatch(16, 16, 1):barrier()
--
-- A thin layer: it neither tracks resources nor decides about barriers (the graph does).
-- `encoder.cmd` is the raw command buffer. start() lends one encoder, which is good until the next
-- start(); whoever records for longer keeps one of their own from new().

local vk = require "mooncrust.vk"
local barriers = require "mooncrust.gpu.barriers"
local heap = require "mooncrust.gpu.heap"

local vkCmdBindPipeline = vk.vkCmdBindPipeline
local vkCmdBindDescriptorSets = vk.vkCmdBindDescriptorSets
local vkCmdPushConstants = vk.vkCmdPushConstants
local vkCmdDispatch = vk.vkCmdDispatch
local vkCmdWriteTimestamp2 = vk.vkCmdWriteTimestamp2

local COMPUTE = vk.VK_PIPELINE_BIND_POINT_COMPUTE
local ALL_STAGES = vk.VK_SHADER_STAGE_ALL
local ALL_COMMANDS = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
local layout, set = heap.layout, heap.set

local Encoder = {}
Encoder.__index = Encoder

local UNSET = {} -- no field of a state equals one of it

local M = { class = Encoder } -- gpu/encoder_draw.lua adds to it

---@return table encoder to be pointed at a command buffer with start()
function M.new() return setmetatable({}, Encoder):start(nil) end

---@param cmd ffi.cdata*? VkCommandBuffer in the recording state
---@return table self
function Encoder:start(cmd)
  self.cmd, self.bound, self.heap_bound = cmd, nil, false
  self.drawing, self.state = nil, UNSET
  return self
end

local shared = M.new()

---@param cmd ffi.cdata* VkCommandBuffer in the recording state
---@return table encoder the one that is lent
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
  if size > 0 then vkCmdPushConstants(self.cmd, layout, ALL_STAGES, 0, size, bytes) end
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
  barriers.full(self.cmd)
  return self
end

--- The barrier at the end of a submission: the CPU sees what was written, too, once it is complete.
function Encoder:finish()
  barriers.finish(self.cmd)
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
