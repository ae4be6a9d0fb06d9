-- Hello, GPU: adds two arrays. Run it with `mooncrust examples/00_hello`.
local mc = require "mooncrust"

local n = 8
local a = mc.buffer({ name = "a", type = "float", count = n }):upload { 1, 2, 3, 4, 5, 6, 7, 8 }
local b = mc.buffer({ name = "b", type = "float", count = n }):upload(function(i) return 10 * i end)
local sum = mc.buffer { name = "sum", type = "float", count = n }
local add = mc.compute "add.wgsl"

mc.submit(function(graph) graph:dispatch(add, { a = a, b = b, sum = sum, n = n }, n) end)

local result = sum:read()
for i = 0, n - 1 do print(result[i]) end
