-- expect: SYNC-HAZARD-WRITE-AFTER-READ
-- Proves that layer 1.4.364 reports a hazard that is none (docs/validation.md): the second fill waits for the copy by
-- way of the last two barriers. Without the first `flush`, which can take nothing away from that, it is silent, and
-- MoonCrust's own checker is so in any case. Should this script succeed one day, the remark can go.
local mc = require "mooncrust"
local vk = mc.vk
local a = mc.buffer { name = "a", type = "uint32_t", count = 64 }
local b = mc.buffer { name = "b", type = "uint32_t", count = 64 }

local COMPUTE, TRANSFER = vk.VK_PIPELINE_STAGE_2_COMPUTE_SHADER_BIT, vk.VK_PIPELINE_STAGE_2_ALL_TRANSFER_BIT
local SHADER_READ, SHADER_WRITE = vk.VK_ACCESS_2_SHADER_READ_BIT, vk.VK_ACCESS_2_SHADER_WRITE_BIT
local READ, WRITE = vk.VK_ACCESS_2_TRANSFER_READ_BIT, vk.VK_ACCESS_2_TRANSFER_WRITE_BIT

local function barrier(cmd, src, src_access, dst, dst_access)
  local memory, info = vk.VkMemoryBarrier2(), vk.VkDependencyInfo()
  memory.srcStageMask, memory.srcAccessMask = src, src_access
  memory.dstStageMask, memory.dstAccessMask = dst, dst_access
  info.memoryBarrierCount, info.pMemoryBarriers = 1, memory
  vk.vkCmdPipelineBarrier2(cmd, info)
end
local function flush(cmd) barrier(cmd, COMPUTE, SHADER_WRITE, TRANSFER, WRITE) end

mc.submit(function(graph)
  graph:pass { name = "raw", writes = { transfer = { a, b } }, record = function(e)
    e:fill(a, 0)
    barrier(e.cmd, TRANSFER, WRITE, bit.bor(COMPUTE, TRANSFER), bit.bor(SHADER_READ, READ))
    e:copy(a, b)
    flush(e.cmd)
    barrier(e.cmd, bit.bor(COMPUTE, TRANSFER), 0, COMPUTE, 0)
    flush(e.cmd)
    e:fill(a, 1)
  end }
end)
