-- The barriers that need no knowledge of what is going on.
--
--   barriers.full(cmd)         -- everything before is done, and seen by everything after
--   barriers.finish(cmd)       -- the same, and seen by the CPU once the submission is complete
--   barriers.first_use(cmd, image, levels, layers)         -- UNDEFINED to GENERAL, contents lost

local vk = require "mooncrust.vk"
require("mooncrust.gpu.device").open() -- functions have addresses from then on

local vkCmdPipelineBarrier2 = vk.vkCmdPipelineBarrier2
local ALL = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
local WRITE = vk.VK_ACCESS_2_MEMORY_WRITE_BIT
local READ_WRITE = bit.bor(vk.VK_ACCESS_2_MEMORY_READ_BIT, WRITE)

local function memory_barrier(stages, accesses)
  local barrier, info = vk.VkMemoryBarrier2(), vk.VkDependencyInfo()
  barrier.srcStageMask, barrier.srcAccessMask = ALL, WRITE
  barrier.dstStageMask, barrier.dstAccessMask = stages, accesses
  info.memoryBarrierCount, info.pMemoryBarriers = 1, barrier
  return barrier, info
end

-- Each struct is kept in a local: a pointer inside another struct does not keep it alive.
local everything, full = memory_barrier(ALL, READ_WRITE)
local host_too, finish = memory_barrier(
  bit.bor(ALL, vk.VK_PIPELINE_STAGE_2_HOST_BIT),
  bit.bor(READ_WRITE, vk.VK_ACCESS_2_HOST_READ_BIT, vk.VK_ACCESS_2_HOST_WRITE_BIT)
)

local first = vk.VkImageMemoryBarrier2()
first.srcStageMask, first.dstStageMask, first.dstAccessMask = ALL, ALL, READ_WRITE
first.newLayout = vk.VK_IMAGE_LAYOUT_GENERAL
first.srcQueueFamilyIndex = vk.VK_QUEUE_FAMILY_IGNORED
first.dstQueueFamilyIndex = vk.VK_QUEUE_FAMILY_IGNORED
first.subresourceRange.aspectMask = vk.VK_IMAGE_ASPECT_COLOR_BIT
local first_info = vk.VkDependencyInfo()
first_info.imageMemoryBarrierCount, first_info.pImageMemoryBarriers = 1, first

local M = { keep = { everything, host_too, first } }

function M.full(cmd) vkCmdPipelineBarrier2(cmd, full) end

function M.finish(cmd) vkCmdPipelineBarrier2(cmd, finish) end

function M.first_use(cmd, image, levels, layers)
  first.image = image
  first.subresourceRange.levelCount, first.subresourceRange.layerCount = levels, layers
  vkCmdPipelineBarrier2(cmd, first_info)
end

return M
