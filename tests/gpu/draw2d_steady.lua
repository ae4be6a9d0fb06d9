-- Proves that mc.draw2d and the overlay leave no garbage in a steady frame, and that the ring of shapes stays as small
-- as it can be.
jit.off() -- interpreted code leaves the most
local mc = require "mooncrust"
mc.configure { hazards = false } -- what follows commands leaves garbage
local expect = require "lib.expect"

local image = mc.image { name = "image", width = 320, height = 200 }
local d = mc.draw2d()
local text = "12.5 ms, größe"

local bytes, count
local function record(graph)
  local before = collectgarbage "count"
  for i = 1, count do
    d:color(1, 0.5, 0, 0.5):line(i, 2, 30, 40, 2, "round"):rectangle(5, i, 20, 20, 4):frame(1, 2, 30, 4)
    d:clip(3, 3, 200, 100):circle(40, 40, 10):ring(40, 40, 12):point(i, 3, 2):text(text, 10, i, 13):clip()
    if d:measure(text, 13) > 0 then
      d:draw(graph, image)
    end
  end
  bytes = (collectgarbage "count" - before) * 1024
end

for _ = 1, 10 do -- lists grow in the first
  count = 40
  collectgarbage()
  collectgarbage "stop"
  mc.submit(record):wait()
  collectgarbage "restart"
end
expect.same(bytes, 0, "garbage of 40 lists of shapes")

-- The ring grows to a few frames' shapes, then no more.
local size = d.size
for _ = 1, 100 do
  mc.submit(record)
end
expect.same(d.size, size, "the pages of the ring")
expect.same(size <= 256, true, size .. " pages")

-- The overlay: text is made four times a second, in between there is nothing.
local app = { input = { pressed = function() return false end }, hooks = { overlay = true }, errors = {}, dt = 1 / 60 }
local draw, spent = require("mooncrust.app.overlay").new(app), {}
local platform = require "mooncrust.core.platform"
require("mooncrust.gpu.query").sink = require("mooncrust.app.profile").new()
require("mooncrust.graph.present").swapchain = { hdr = false } -- of a window
-- Sixty frames a second by the overlay's clock, however long they take here: it makes its text in one of fifteen.
local real, now = platform.seconds, platform.seconds()
local function clock() return now end
local e
local function overlay(encoder)
  platform.seconds = clock
  local before = collectgarbage "count"
  draw(encoder, image)
  e = (collectgarbage "count" - before) * 1024
  platform.seconds = real
end
local pass = { reads = { color = image }, writes = { color = image }, record = overlay }
local function frame(graph) graph:pass(pass) end
for step = 1, 90 do
  now = now + 1 / 60
  collectgarbage()
  collectgarbage "stop"
  require("mooncrust.graph").frame(frame)
  collectgarbage "restart"
  spent[step] = e
end
require("mooncrust.graph.present").swapchain = false
table.sort(spent)
expect.same(spent[80], 0, "garbage of 80 frames of 90")
expect.same(spent[90] > 0, true, "garbage of the frame that makes the text")
