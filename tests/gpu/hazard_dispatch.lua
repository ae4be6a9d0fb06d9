-- expect: SYNC-HAZARD-WRITE-AFTER-WRITE
-- Proves that synchronization validation follows what shaders do: two dispatches write the same bytes, with no barrier.
local mc = require "mooncrust"
local raw = require "lib.raw"
local a = mc.buffer { name = "a", type = "uint32_t", count = 16 }
local fill = raw.fill(a)
local queue = require("mooncrust.gpu.queue").main()
local cmd = queue:begin()
fill:record(cmd)
fill:record(cmd)
queue:submit(cmd)
queue:idle()
fill:destroy()
