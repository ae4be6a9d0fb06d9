-- expect: read after write: buffer 'a' (made at
-- Proves that what the validator reports makes the program fail.
local mc = require "mooncrust"
local queue = require("mooncrust.gpu.queue").main()
local a = mc.buffer { name = "a", type = "uint32_t", count = 16 }
local b = mc.buffer { name = "b", type = "uint32_t", count = 16 }
local cmd, region = queue:begin(), mc.vk.VkBufferCopy()
region.size = 64
mc.vk.vkCmdFillBuffer(cmd, a.buffer, 0, 64, 1)
mc.vk.vkCmdCopyBuffer(cmd, a.buffer, b.buffer, 1, region)
queue:submit(cmd)
