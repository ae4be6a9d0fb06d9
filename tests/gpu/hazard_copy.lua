-- expect: SYNC-HAZARD-READ-AFTER-WRITE
-- Proves that synchronization validation is awake: a copy reads what a fill wrote, with no barrier between.
local mc = require "mooncrust"
local vk = mc.vk
local a = mc.buffer { name = "a", type = "uint32_t", count = 16 }
local b = mc.buffer { name = "b", type = "uint32_t", count = 16 }
local queue = require("mooncrust.gpu.queue").main()
local cmd = queue:begin()
local region = vk.VkBufferCopy()
region.size = 64
vk.vkCmdFillBuffer(cmd, a.buffer, 0, 64, 1)
vk.vkCmdCopyBuffer(cmd, a.buffer, b.buffer, 1, region)
queue:submit(cmd)
