-- Proves what mc.draw2d covers of each pixel: shapes and text against areas worked out here, colours, clipping,
-- formats, views, encoders, many shapes, and what it refuses.
local mc = require "mooncrust"
local expect = require "lib.expect"

local d = mc.draw2d()
local W, H = 64, 48
local image = mc.image { name = "image", width = W, height = H }
local BLACK = { 0, 0, 0, 1 }

local function show(target)
  mc.submit(function(graph)
    graph:clear(target or image, BLACK)
    d:draw(graph, target or image)
  end)
  return (target or image):read()
end

-- The red of a pixel, of all of them, in 255ths.
local function red(bytes, x, y) return bytes[4 * (y * W + x)] end
local function sum(bytes)
  local total = 0
  for i = 0, W * H - 1 do
    total = total + bytes[4 * i]
  end
  return total / 255
end
local function near(actual, expected, tolerance, what)
  local is_near = math.abs(actual - expected) <= tolerance -- a NaN is not
  if not is_near then
    error(("%s: %s, not %s within %s"):format(what, actual, expected, tolerance), 2)
  end
end

-- Rectangles are exact, to the part of a pixel.
local bytes = show(nil, d:rectangle(10, 5, 20, 10))
for y = 0, H - 1 do
  for x = 0, W - 1 do
    local inside = x >= 10 and x < 30 and y >= 5 and y < 15
    expect.same(red(bytes, x, y), inside and 255 or 0, ("pixel %d, %d"):format(x, y))
  end
end
bytes = show(nil, d:rectangle(10.25, 5.5, 20.5, 10))
near(red(bytes, 10, 5), 0.75 * 0.5 * 255, 1, "corner")
near(red(bytes, 30, 8), 0.75 * 255, 1, "right edge")
near(sum(bytes), 205, 0.5, "area")
near(sum(show(nil, d:rectangle(30, 20, -20, -10))), 200, 0.1, "a size below 0")
near(sum(show(nil, d:rectangle(10.3, 5.3, 0.2, 0.2))), 0.04, 0.01, "less than a pixel")
bytes = show(nil, d:frame(10, 5, 20, 10))
near(sum(bytes), 56, 0, "outline")
expect.same(red(bytes, 11, 6), 0, "inside of the outline")
expect.same(red(bytes, 29, 14), 255, "corner of the outline")
near(sum(show(nil, d:frame(10, 5, 20, 10, 30))), 200, 0.1, "an outline wider than the rectangle")

-- Circles and round corners, by their areas.
for _, radius in ipairs { 1, 2.5, 7, 20 } do
  near(sum(show(nil, d:circle(31.3, 24.7, radius))), math.pi * radius ^ 2, 0.3 + 0.2 * radius, "circle of " .. radius)
end
near(sum(show(nil, d:ring(31.3, 24.7, 15, 2))), math.pi * (15 ^ 2 - 13 ^ 2), 1.5, "ring")
near(sum(show(nil, d:point(20, 20, 0.5))), math.pi / 16, 0.12, "a small point")
near(sum(show(nil, d:rectangle(10, 5, 40, 30, 8))), 1200 - (4 - math.pi) * 64, 2, "round corners")
near(sum(show(nil, d:frame(10, 5, 40, 30, 2, 8))),
  1200 - (4 - math.pi) * 64 - (36 * 26 - (4 - math.pi) * 36), 3, "outline with round corners")

-- Lines: area is width times length, also of thin and slanting ones; half circles beyond round ends.
for _, width in ipairs { 0.25, 1, 3, 6 } do
  local area = width * math.sqrt(42.5 ^ 2 + 24.3 ^ 2)
  near(sum(show(nil, d:line(8.2, 9.1, 50.7, 33.4, width))), area, 0.8, "line of " .. width)
  local round = area + math.pi * width ^ 2 / 4
  near(sum(show(nil, d:line(8.2, 9.1, 50.7, 33.4, width, "round"))), round, 1.2, "round line of " .. width)
end
bytes = show(nil, d:line(10, 20.5, 30, 20.5))
expect.same(red(bytes, 10, 20) + red(bytes, 29, 20), 510, "a sharp line")
near(sum(bytes), 20, 0, "a sharp line")
near(sum(show(nil, d:line(10, 10, 10, 10, 8))), 0, 0, "a line without length")
near(sum(show(nil, d:line(20, 20, 20, 20, 8, "round"))), math.pi * 16, 1, "a dot")

-- What is partly or wholly outside.
near(sum(show(nil, d:rectangle(-1000, -1000, 2000, 2000))), W * H, 0, "all")
near(sum(show(nil, d:rectangle(W, 0, 10, 10):circle(-50, -50, 20):line(-10, -10, -10, 100))), 0, 0, "nothing")

-- Clipping: to whole pixels, of all kinds of shapes, until it is undone.
d:clip(10, 10, 5, 4):rectangle(0, 0, W, H):clip(20.4, 20.4, 3, 3):line(0, 0, 64, 64, 40)
d:clip(40, 2, 2, 9):circle(40, 5, 30)
bytes = show(nil, d:clip():rectangle(0, 47, 1, 1))
near(sum(bytes), 20 + 9 + 18 + 1, 0, "clipped")
expect.same(red(bytes, 14, 13) + red(bytes, 20, 20) + red(bytes, 41, 10), 3 * 255, "clipped")
near(sum(show(nil, d:clip(5, 5, 0, 10):rectangle(0, 0, W, H):text("M", 3, 3, 20):clip())), 0, 0, "clipped away")

-- Colours, blended in order, alpha included.
local function color(x, y, ...)
  local i = 4 * (y * W + x)
  local wanted = { ... }
  for c = 1, 4 do
    near(bytes[i + c - 1], wanted[c], 1, ("channel %d at %d, %d"):format(c, x, y))
  end
end
d:color(1, 0.5, 0):rectangle(0, 0, 10, 10):color(0, 0, 1, 0.5):rectangle(5, 0, 10, 10):color(-1, 2, 0)
d:rectangle(20, 0, 5, 5):color(1, 1, 1)
bytes = show()
color(2, 2, 255, 128, 0, 255)
color(7, 2, 128, 64, 128, 255)
color(12, 2, 0, 0, 128, 255)
color(22, 2, 0, 255, 0, 255)
local clear = mc.image { name = "clear", width = W, height = H }
mc.submit(function(graph) d:color(1, 0, 0, 0.5):rectangle(0, 0, W, H):color(1, 1, 1):draw(graph, clear) end)
bytes = clear:read()
color(3, 3, 128, 0, 0, 128)

-- Text: each letter covers the area that its outlines enclose, where it should be.
d:text("Il", 4, 3, 20)
bytes = show()
local advance, line = d:measure("I", 20)
expect.same(advance == 12 and line >= 22 and line <= 25, true, ("a letter is %d x %d"):format(advance, line))
expect.same(select(2, d:measure("a\n\nb", 20)), 3 * line, "three lines")
expect.same(d:measure("abc\nlonger\nx", 20), 6 * advance, "the longest line")
expect.same(d:measure("a\tb", 20), 9 * advance, "tab")
expect.same(d:measure("größe µs", 20), 8 * advance, "letters, not bytes")
expect.same(d:measure("", 20), 0, "nothing")
local left, right = 0, 0
for y = 0, H - 1 do
  for x = 0, W - 1 do
    if x < 4 + advance then
      left = left + red(bytes, x, y)
    else
      right = right + red(bytes, x, y)
    end
  end
end
expect.same(left > 10 * 255 and right > 10 * 255, true, "both letters are there")
d:text("M", 4, 3, 20)
local m = sum(show())
for _, at in ipairs { 4.25, 5.5, 9.75 } do
  near(sum(show(nil, d:text("M", at, 3, 20))), m, 0.5, "the same area at " .. at)
end
near(sum(show(nil, d:text("M", 4, 3, 40))), 4 * m, 10, "four times as much at twice the size")
near(sum(show(nil, d:text("█", 4, 3, 20))), advance * 23, 40, "a block fills its cell")
near(sum(show(nil, d:text(" \n \194\160", 4, 3, 20))), 0, 0, "spaces")
-- What the font lacks is a box, also what is no UTF-8: a byte at a time.
local box = sum(show(nil, d:text("\228\184\173", 4, 3, 20)))
expect.same(box > 20, true, "a box")
for _, wrong in ipairs { "\255", "\128", "\195", "\192\128", "\237\160\128" } do
  local boxes = sum(show(nil, d:text(wrong, 4, 3, 20))) / box
  near(boxes, math.floor(boxes + 0.5), 0.01, "whole boxes")
  expect.same(boxes >= 1 and boxes <= #wrong, true, ("%d boxes"):format(boxes))
end
-- Curves: O is a ring of two outlines, its middle is empty.
bytes = show(nil, d:text("O", 0, -8, 60))
local width = d:measure("O", 60)
expect.same(red(bytes, math.floor(width / 2), 25), 0, "the middle of an O")

-- More shapes than there is room for at first, several draws of a submission, into several images.
local other = mc.image { name = "other", format = "rgba16f", width = W, height = H, mips = 2, layers = 2 }
local half, later = other:view { mip = 1, layer = 1 }, nil
mc.submit(function(graph)
  graph:clear(image, BLACK)
  graph:clear(other, { 0, 0, 0, 0 })
  for y = 0, H - 1 do
    for x = 0, W - 1 do
      d:rectangle(x, y, 1, 1)
    end
  end
  d:draw(graph, image)
  d:color(0.25, 0.5, 1):rectangle(0, 0, 3, 3):draw(graph, half)
  d:color(1, 1, 1)
  later = graph:readback(half)
end)
near(sum(image:read()), W * H, 0, "3,072 shapes")
local halves = expect.as("uint16_t", later:wait())
expect.same(halves[0] >= 0x3400 and halves[0] < 0x3410 and halves[4 * 3] == 0, true, "a view of floats") -- 64 / 255
for _ = 1, 40 do -- faster than the GPU is
  mc.submit(function(graph)
    for i = 0, 299 do
      d:rectangle(i % W, math.floor(i / W), 1, 1)
    end
    d:draw(graph, image)
  end)
end

-- Colours of sRGB images are as they are to look; of images of floats as they are.
local srgb = mc.image { name = "srgb", format = "rgba8_srgb", width = W, height = H }
bytes = show(srgb, d:color(0.5, 0.25, 0.75):rectangle(0, 0, W, H):color(1, 1, 1))
color(5, 5, 128, 64, 191, 255)

-- Encoders, outside of rendering and inside of it; nothing given draws nothing.
mc.submit(function(graph)
  graph:clear(image, BLACK)
  graph:pass { reads = { color = image }, writes = { color = image }, record = function(e)
    e:begin_rendering { color = image }
    d:rectangle(4, 0, 2, 2):draw(e, image):draw(e, image)
    d:rectangle(8, 0, 2, 2):draw(e, image)
    e:end_rendering()
  end }
  d:draw(graph, image)
  graph:pass { reads = { color = image }, writes = { color = image }, record = function(e)
    d:rectangle(0, 0, 2, 2):draw(e, image)
  end }
end)
near(sum(image:read()), 12, 0, "drawn by an encoder")
mc.submit(function(graph)
  graph:clear(image, BLACK)
  d:rectangle(0, 0, 9, 9):clear():draw(graph, image)
end)
near(sum(image:read()), 0, 0, "forgotten")

-- Transients, and targets with samples if the device has them.
mc.submit(function(graph)
  local t = graph:image { name = "t", like = image }
  graph:clear(t, BLACK)
  d:rectangle(0, 0, 5, 5):draw(graph, t)
  graph:copy(t, image)
end)
near(sum(image:read()), 25, 0, "a transient")

-- What is wrong is told at the script's line.
expect.refused(function() d:line(1, 2, 3) end, "draw2d", "line takes numbers, in pixels")
expect.refused(function() d:rectangle(1, "2", 3, 4) end, "rectangle takes numbers")
expect.refused(function() d:circle(1, 2, "3") end, "circle takes numbers")
expect.refused(function() d:ring(1, 2) end, "ring takes numbers")
expect.refused(function() d:point(nil, 2) end, "point takes numbers")
expect.refused(function() d:color(1, 0) end, "color takes red, green and blue")
expect.refused(function() d:clip(1, 0, 3) end, "clip takes x, y, width and height")
expect.refused(function() d:text(12, 0, 0) end, "text takes a string first")
expect.refused(function() d:text("x", 0) end, "text takes numbers")
expect.refused(function() d:measure(nil) end, "measure takes a string first")
expect.refused(function() d:line(1, 2, 3, 4, 1, "square") end, "'butt' or 'round'")
expect.refused(function() mc.submit(function(graph) d:rectangle(0, 0, 1, 1):draw(graph) end) end, "and an image")
expect.refused(function() d:draw(image) end, "draw takes a graph or an encoder, and an image")
expect.refused(function() d:draw(mc.device, image) end, "draw takes a graph or an encoder, and an image")
local graph
mc.submit(function(g) graph = g end)
expect.refused(function() d:draw(graph, image) end, "draw belongs into mc.submit or a frame")
expect.same(d:clear(), d, "what clear returns")
