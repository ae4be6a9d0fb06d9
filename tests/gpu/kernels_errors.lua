-- Proves that what is wrong with a kernel's arguments is said, and blamed on the script's line.
local mc = require "mooncrust"
local expect = require "lib.expect"

local kernels = mc.kernels
local function buffer(type, count) return mc.buffer { name = type, type = type, count = count or 100 } end
local u, v, i, f, w, short = buffer "uint32_t", buffer "uint32_t", buffer "int32_t", buffer "float",
  buffer "uint64_t", buffer("uint32_t", 10)
local gone = buffer "uint32_t"
gone:destroy()
local picture = mc.image { name = "picture", format = "rgba8", width = 8, height = 8 }
local layers = mc.image { name = "layers", format = "rgba8", width = 8, height = 8, layers = 2 }
local line = mc.image { name = "line", format = "rgba8", width = 8 }
local numbers = mc.image { name = "numbers", format = "r32u", width = 8, height = 8 }
local encoded = mc.image { name = "encoded", format = "rgba8_srgb", width = 8, height = 8 }

local function refused(kernel, o, ...)
  expect.refused(function() mc.submit(function(graph) kernels[kernel](graph, o) end) end, "kernels." .. kernel, ...)
end

for name in ("scan reduce histogram sort blit"):gmatch "%w+" do
  refused(name, nil, "takes the graph of mc.submit and a table of options")
  refused(name, { sorce = u }, "unknown option 'sorce'; known are: ")
  refused(name, {}, name == "histogram" and "output" or "is missing")
  expect.refused(function() kernels[name] { input = u } end, "kernels." .. name, "takes the graph")
end
refused("scan", { input = f }, "option 'input' must be a buffer of uint32_t or int32_t; 'float' is one of float")
refused("scan", { input = 3 }, "option 'input' must be a buffer, not 3")
refused("scan", { input = picture }, "option 'input' must be a buffer, not image 'picture'")
refused("scan", { input = u, output = short }, "100 elements do not fit into buffer 'uint32_t', which has 10")
refused("scan", { input = u, count = 101 }, "count is 101, but buffer 'uint32_t' has 100 elements")
refused("scan", { input = u, count = -1 }, "'count' must be a whole number", "not -1")
refused("scan", { input = u, count = 1.5 }, "'count' must be a whole number", "not 1.5")
refused("scan", { input = u, inclusive = 1 }, "'inclusive' must be true or false, not 1")
expect.refused(function() mc.submit(function(graph) kernels.scan(graph, { input = gone }) end) end, "destroyed at")
refused("reduce", { input = u, output = f }, "option 'output' must be a buffer of uint32_t; 'float' is one of float")
refused("reduce", { input = u, output = u }, "input and output are one buffer")
refused("reduce", { input = f, output = buffer "float", op = "mean" }, "'op' must be sum or min or max, not mean")
refused("reduce", { input = u, output = v, at = 100 }, "'at' must be a whole number from 0 to 99, not 100")
refused("histogram", { input = u, image = picture, output = v }, "either an input, which is a buffer, or an image")
refused("histogram", { input = u, output = u }, "input and output are one buffer")
refused("histogram", { input = w, output = u }, "option 'input' must be a buffer of uint32_t")
refused("histogram", { input = u, output = v, shift = 32 }, "'shift' must be a whole number from 0 to 31, not 32")
refused("histogram", { input = u, output = v, bins = 101 }, "'bins' must be a whole number from 1 to 100, not 101")
refused("histogram", { input = u, output = v, low = 1 }, "option 'low' goes with 'image'")
refused("histogram", { image = picture, output = v, count = 1 }, "option 'count' goes with 'input'")
refused("histogram", { image = picture, output = v, low = 1 }, "high must be above low")
refused("histogram", { image = numbers, output = v }, "'numbers' has the format r32u, which has no luminance")
refused("histogram", { image = layers, output = v }, "must be two-dimensional", "take a view of one layer")
refused("sort", { keys = short, values = u, count = 11 }, "count is 11, but buffer 'uint32_t' has 10 elements")
refused("sort", { keys = u, values = short }, "100 elements do not fit into buffer 'uint32_t', which has 10")
refused("sort", { keys = u, values = w }, "option 'values' must be a buffer of uint32_t or int32_t or float")
refused("sort", { keys = u, values = u }, "keys and values are one buffer")
refused("sort", { keys = u, bits = 33 }, "'bits' must be a whole number from 1 to 32, not 33")
refused("sort", { keys = i, bits = 8 }, "'bits' is for unsigned keys; 'int32_t' is of int32_t")
refused("blit", { source = u, target = picture }, "option 'source' must be an image or a view")
refused("blit", { source = line, target = picture }, "option 'source' must be two-dimensional")
refused("blit", { source = layers:view { layer = 0, layers = 1 }, target = picture }, "must be two-dimensional")
refused("blit", { source = picture, target = picture }, "the same texels of 'picture'")
refused("blit", { source = picture, target = picture:view { mip = 0 } }, "the same texels of 'picture'")
refused("blit", { source = picture, target = encoded }, "'encoded' cannot be the target",
  "rgba8_srgb is no storage image")
refused("blit", { source = picture, target = numbers }, "shaders see float in one, uint in the other")
refused("blit", { source = numbers, target = numbers:view(), filter = "linear" },
  "integers have no linear filter")
refused("blit", { source = encoded, target = picture, filter = "cubic" },
  "'filter' must be nearest or linear, not cubic")
refused("blit", { source = encoded, target = picture, from = { 1, 1, 8, 1 } },
  "8 x 1 texels at 1, 1", "of 8 x 8 has not")
refused("blit", { source = encoded, target = picture, to = { 0, 0, 0, 1 } },
  "option 'to' must be { x, y, width, height }")
kernels.method = "best"
expect.refused(function() mc.submit(function(graph) kernels.scan(graph, { input = u }) end) end,
  'kernels.method must be "lanes" or "groups", not best')
kernels.method = "lanes"

-- A submission that was refused leaves nothing behind.
u:upload(function() return 1 end)
mc.submit(function(graph) kernels.scan(graph, { input = u }) end)
expect.same(u:read()[99], 99, "a scan after all that")
kernels.free_scratch()
local outside
mc.submit(function(graph) outside = graph end)
expect.refused(function() kernels.scan(outside, { input = u }) end, "outside mc.submit")
