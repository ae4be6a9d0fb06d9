-- Filters a picture on the GPU: a Gaussian blur in two passes, then Sobel edges drawn over it like
-- ink.
--
--   mooncrust examples/01_image_filter                          filters moon.png, writes out.png
--   mooncrust examples/01_image_filter --out b.png -- a.png sigma=4 ink=2
--
-- Sources: separable Gaussian, e.g. Gonzalez & Woods, Digital Image Processing, 3.5; Sobel &
-- Feldman 1968.
local mc = require "mooncrust"

local here = debug.getinfo(1, "S").source:match("^@(.*)/") or "."
local p = mc.parameters {
  { "picture", here .. "/moon.png", "a PNG or JPEG file", word = true },
  { "sigma", 1.5, "of the blur, in texels", least = 0.1, most = 100 },
  { "ink", 1.5, "strength of the edges" },
}

local picture = mc.load_image(p.picture)
local width, height = picture.width, picture.height
local size = { width, height }
local rows = mc.image { name = "rows", format = "rgba16f", width = width, height = height }
local blurred = mc.image { name = "blurred", format = "rgba16f", width = width, height = height }
local result = mc.image { name = "result", format = "rgba8", width = width, height = height }
local blur, edges = mc.compute "blur.wgsl", mc.compute "edges.wgsl"

local done = mc.submit(function(graph)
  graph:dispatch(blur, {
    source = picture, out = rows, size = size, direction = { 1, 0 }, sigma = p.sigma, decode = 1,
  }, width, height)
  graph:dispatch(blur, {
    source = rows, out = blurred, size = size, direction = { 0, 1 }, sigma = p.sigma, decode = 0,
  }, width, height)
  local inked = { source = blurred, out = result, size = size, ink = p.ink }
  graph:dispatch(edges, inked, width, height)
end)
local milliseconds = done:milliseconds()

local out = mc.options.out or "out.png"
result:save(out)
print(("%s: %d x %d pixels"):format(p.picture, width, height))
print(("device: %s"):format(mc.device.name))
print("GPU time: " .. (milliseconds and ("%.3f ms"):format(milliseconds) or "no timestamps here"))
print(("wrote %s"):format(out))
