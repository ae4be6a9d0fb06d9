-- expect: SYNC-HAZARD-WRITE-AFTER-WRITE
-- Proves that synchronization validation sees across submissions: two of them fill the same bytes, with no barrier.
local mc = require "mooncrust"
local vk = mc.vk
local a = mc.buffer { name = "a", type = "uint32_t", count = 16 }
local queue = require("mooncrust.gpu.queue").main()
for i = 1, 2 do
  local cmd = queue:begin()
  vk.vkCmdFillBuffer(cmd, a.buffer, 0, 64, i)
  queue:submit(cmd)
end
