-- The end of a prologue fails (main.rs): its uploads are lost, and with them its barriers, on which a graph would have
-- relied.
local mc = require "mooncrust"
local x = mc.buffer { name = "x", type = "float", count = 64 }
local y = mc.buffer { name = "y", type = "float", count = 64 }
require("mooncrust.gpu.queue").main():idle()
mc.submit(function(graph) graph:clear(x, 3) end)
y:upload { 5 }
local function copy(graph) graph:copy(x, y) end
print("lost " .. tostring(pcall(mc.submit, copy)))
print("again " .. tostring(pcall(mc.submit, copy)))
print("value " .. require("ffi").cast("int *", y:read())[63])
