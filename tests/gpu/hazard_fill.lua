-- expect: SYNC-HAZARD-WRITE-AFTER-WRITE
-- Proves that synchronization validation is awake: two fills of the same bytes, with no barrier between.
local mc = require "mooncrust"
local vk = mc.vk
local a = mc.buffer { name = "a", type = "uint32_t", count = 16 }
local queue = require("mooncrust.gpu.queue").main()
local cmd = queue:begin()
vk.vkCmdFillBuffer(cmd, a.buffer, 0, 64, 1)
vk.vkCmdFillBuffer(cmd, a.buffer, 0, 64, 2)
queue:submit(cmd)
