-- Proves that wrong use of an encoder is one error, which says what is wrong and blames the line of the script.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"
local drawing = require "lib.drawing"
local encoding = require "lib.encoding"

local add = expect.floats("add", "floats[args.a].data[i] += args.x;")
local a = mc.buffer { name = "a", type = "float", count = 64 }
local b = mc.buffer { name = "b", type = "float", count = 64 }
local bytes = mc.buffer { name = "bytes", type = "uint8_t", count = 64 }
local image = mc.image { name = "image", width = 16, height = 16, mips = 2, layers = 2 }
local depth = mc.image { name = "depth", format = "d32f", width = 16, height = 16 }
local line = mc.image { name = "line", width = 16 }
local wide = mc.image { name = "wide", format = "rgba16f", width = 16, height = 16 }
local sampler = mc.sampler {}
local dead, dead_image = mc.buffer { name = "dead", type = "float", count = 4 }, mc.image { name = "gone", width = 4 }
local lost = expect.floats("lost", "floats[args.a].data[i] -= args.x;")
dead:destroy()
dead_image:destroy()
lost:destroy()
local flat, deep = drawing.flat { name = "flat" }, drawing.flat { name = "deep", depth = {} }
local args = { vertices = drawing.points(drawing.ALL), color = { 1, 1, 1, 1 }, z = 0 }
local arguments = { a = a, b = b, n = 64, x = 1 }

-- Each of these is refused, at the line where it stands.
local count, is_inside = 0, false
local function refused(record, ...)
  count = count + 1
  local ok, err = pcall(encoding.run, function(e)
    if is_inside then e:begin_rendering { color = wide } end
    record(e)
  end)
  expect.same(ok, false, "an error of number " .. count)
  for _, words in ipairs { ... } do
    if not tostring(err):find(words, 1, true) then
      error(("the error lacks '%s': %s"):format(words, tostring(err)), 2)
    end
  end
  local at = debug.getinfo(record, "S").linedefined
  if not tostring(err):find("encoder_wrong.lua:" .. at .. ": ", 1, true) then
    error(("the error does not blame line %d: %s"):format(at, tostring(err)), 2)
  end
end
local function inside(record, ...)
  is_inside = true
  refused(record, ...)
  is_inside = false
end

expect.refused(function() mc.encoder() end, "mc.encoder takes a VkCommandBuffer")
expect.refused(function() mc.encoder(ffi.new "int") end, "mc.encoder takes a VkCommandBuffer")
expect.refused(function() mc.encoder(ffi.new "void *") end, "mc.encoder takes a VkCommandBuffer")

-- Order.
refused(function(e) e:draw(3) end, "draw: it cannot be outside rendering: call begin_rendering first")
refused(function(e) e:draw { indirect = a } end, "draw: it cannot be outside rendering")
refused(function(e) e:end_rendering() end, "end_rendering: there was no begin_rendering")
refused(function(e) e:dispatch(1) end, "dispatch: there is no compute pipeline: call bind first")
refused(function(e) e:bind(flat):dispatch(1) end, "dispatch: there is no compute pipeline")
refused(function(e) e:bind(add):dispatch(1) end, "push constants of 'add' (16 bytes) are not set: call push after bind")
refused(function(e) e:bind(add):push_bytes(ffi.new "int[2]", 8):dispatch(1) end, "(16 bytes) are not set")
refused(function(e) e:bind(add):push(arguments):bind(flat):begin_rendering({ color = wide }):draw(3) end, "not set")
refused(function(e) e:push(arguments) end, "push without a pipeline: call bind first")
refused(function(e) e:end_label() end, "end_label without begin_label")
for _, call in ipairs {
  function(e) e:bind(add):push(arguments):dispatch(1) end,
  function(e) e:copy(a, b) end,
  function(e) e:fill(a, 1) end,
  function(e) e:update(a, "abcd") end,
  function(e) e:clear(image, { 0, 0, 0, 0 }) end,
  function(e) e:barrier() end,
  function(e) e:blit(image, wide) end,
  function(e) e:begin_rendering { color = wide } end,
} do
  local ok, err = pcall(encoding.run, function(e)
    e:begin_rendering { color = wide }
    call(e)
  end)
  expect.same(ok, false, "an error inside rendering")
  expect.same(err:find "inside rendering: call end_rendering first" ~= nil, true, err)
  local at = debug.getinfo(call, "S").linedefined
  expect.same(err:find("encoder_wrong.lua:" .. at .. ": ", 1, true) ~= nil, true, err)
end
inside(function(e) e:draw(3) end, "draw: there is no graphics pipeline: call bind first")
for _, begun in ipairs { "begin_rendering { color = wide }", "begin_label 'x'" } do
  local ok, err = pcall(encoding.run, function(e)
    if begun:find "label" then
      e:begin_label "x"
    else
      e:begin_rendering { color = wide }
    end
  end)
  expect.same(
    not ok and err:find(begun:find "label" and "end_label is missing" or "end_rendering is missing") ~= nil,
    true,
    err
  )
end

-- Arguments.
refused(function(e) e:bind(3) end, "bind takes a pipeline of mc.compute or mc.graphics, not 3")
refused(function(e) e:bind(a) end, "bind takes a pipeline", "buffer 'a'")
refused(function(e) e:bind(lost) end, "'lost'", "it was destroyed at")
refused(function(e) e:bind(add):push { a = a, b = b, n = 1 } end, "add: argument 'x' is missing")
refused(function(e) e:bind(add):push { a = a, b = b, n = 1, x = 1, y = 2 } end, "add: unknown argument 'y'")
refused(function(e) e:bind(add):push { a = image, b = b, n = 1, x = 1 } end, "add: argument 'a' is image 'image'")
refused(function(e) e:bind(add):push { a = dead, b = b, n = 1, x = 1 } end, "buffer 'dead'", "was destroyed at")
refused(function(e) e:push_bytes(ffi.new "int[2]", 6) end, "push_bytes: size is 6")
refused(
  function(e) e:push_bytes(ffi.new "int[2]", 2 ^ 20) end,
  "push_bytes: size is a whole number up to",
  "not 1048576"
)
refused(function(e) e:push_bytes({}, 8) end, "push_bytes: it takes a pointer or a string of 8 bytes")
refused(function(e) e:push_bytes("abc", 8) end, "push_bytes: it takes a pointer or a string of 8 bytes")
local most = mc.device.limits.maxComputeWorkGroupCount
for i, wrong in ipairs { -1, 1.5, 2 ^ 32 + 1 } do
  local groups = { 1, 1, 1 }
  groups[i] = wrong
  local words = ("%s is a whole number up to %d, not %s"):format(("xyz"):sub(i, i), most[i - 1], tostring(wrong))
  refused(function(e) e:bind(add):push(arguments):dispatch(unpack(groups)) end, "dispatch: " .. words)
end
refused(function(e) e:bind(add):push(arguments):threads "a" end, "threads: x is a whole number", "not a")
refused(
  function(e) e:bind(add):push(arguments):dispatch_indirect(image) end,
  "dispatch_indirect: it takes a buffer, not image"
)
refused(function(e) e:bind(add):push(arguments):dispatch_indirect(a, 248) end, "dispatch_indirect", "byte 248", "'a'")
refused(function(e) e:bind(add):push(arguments):dispatch_indirect(a, 2) end, "dispatch_indirect", "a multiple of 4")
refused(function(e) e:begin_label(3) end, "label")
refused(function(e) e:label "x" end, "label takes a name and a function, not nil")
refused(function(e) e:execute() end, "execute takes a VkCommandBuffer, not nil")
refused(function(e) e:timestamp() end, "timestamp takes a VkQueryPool, not nil")
refused(function(e) e:timestamp(e.cmd, 0) end, "timestamp takes a VkQueryPool")
refused(function(e) e:bin(add) end, "no method 'bin'; did you mean 'bind'?")

-- Copies.
refused(function(e) e:copy(a, 3) end, "copy: it takes buffers and images, not 3")
refused(function(e) e:copy(a, sampler) end, "copy: it takes buffers and images, not sampler")
refused(function(e) e:copy(dead, a) end, "cannot copy buffer 'dead'", "was destroyed at")
refused(function(e) e:copy(a, b, 3) end, "copy: it takes a table, not 3")
refused(function(e) e:copy(a, b, { form = 0 }) end, "copy: unknown option 'form'; did you mean 'from'?")
refused(function(e) e:copy(a, b, { from = 257 }) end, "copy: from of buffer 'a' is a whole number up to 256, not 257")
refused(function(e) e:copy(a, b, { size = 257 }) end, "size of buffer 'a' is a whole number from 1 up to 256, not 257")
refused(function(e) e:copy(a, b, { to = 4 }) end, "size of buffer 'b' is a whole number from 1 up to 252, not 256")
refused(function(e) e:copy(a, image) end, "copy: 2048 bytes from byte 0", "buffer 'a' of 256")
refused(function(e) e:copy(a, image, { mip = 2 }) end, "mip of image 'image' is a whole number up to 1, not 2")
refused(function(e) e:copy(a, image, { layer = 2 }) end, "layer of image 'image' is a whole number up to 1, not 2")
refused(function(e) e:copy(a, image, { x = 16 }) end, "x of image 'image' is", "not 16")
refused(
  function(e) e:copy(a, image, { x = 8, width = 9 }) end,
  "width of image 'image' is a whole number from 1 up to 8, not 9"
)
refused(
  function(e) e:copy(a, image, { width = 4, row = 2 }) end,
  "row of image 'image' is a whole number from 4 up to 2147483647, not 2"
)
refused(function(e) e:copy(image, depth) end, "copy: rgba8 of image 'image' does not fit d32f of image 'depth'")
refused(function(e) e:copy(image, wide, { layers = 1 }) end, "copy: rgba8 of image 'image' does not fit rgba16f")
refused(function(e) e:copy(image, line, { layers = 1 }) end, "height of image 'line' is", "not 16")
refused(function(e) e:copy(image, image, { to_y = 1, to_mip = 1 }) end, "width of image 'image' is", "not 16")
refused(
  function(e) e:copy(a, a, { to = 64, size = 68 }) end,
  "68 bytes of buffer 'a' from byte 0",
  "from byte 64 on overlap"
)
refused(function(e) e:copy(image, image, { to_x = 7, width = 8 }) end, "the two places in image 'image' overlap")
local blocks = mc.image { name = "blocks", format = "bc1", width = 18, height = 16 }
refused(function(e) e:copy(a, image, { from = 2, width = 2 }) end, "'image' (rgba8) from is a multiple of 4")
refused(function(e) e:copy(a, depth, { from = 2, width = 2 }) end, "from is a multiple of 4")
refused(function(e) e:copy(a, blocks, { row = 22 }) end, "'blocks' (bc1) from is a multiple of 8, row of 4")
refused(function(e) e:copy(a, blocks, { x = 2 }) end, "x and width of image 'blocks' (bc1) are multiples of 4")
refused(function(e) e:copy(a, blocks, { y = 4, height = 6 }) end, "y and height of image 'blocks' (bc1)")
refused(function(e) e:blit(depth, depth, { filter = "linear" }) end, "filter of image 'depth' (d32f) is 'nearest'")
refused(function(e) e:blit(a, image) end, "blit: it takes an image, not buffer 'a'")
refused(function(e) e:blit(image, depth) end, "blit: rgba8 cannot become d32f")
refused(function(e) e:blit(image, wide, { filter = "cubic" }) end, "filter", "cubic")
refused(function(e) e:blit(image, wide, { to_width = 17, layers = 1 }) end, "to_width of image 'wide' is", "not 17")
refused(function(e) e:fill(image, 0) end, "fill: it takes a buffer, not image 'image'")
refused(function(e) e:fill(a, 2 ^ 32) end, "fill: the word is a whole number", "not 4294967296")
refused(function(e) e:fill(a, 0, 2) end, "fill", "byte 2", "a multiple of 4")
refused(function(e) e:fill(a, 0, 252, 8) end, "fill: 8 bytes from byte 252")
refused(function(e) e:fill(bytes, 0, 0, 6) end, "fill", "size")
refused(function(e) e:update(a, "abc") end, "update", "size")
refused(function(e) e:update(a, ffi.new "int[4]") end, "update", "size")
refused(function(e) e:update(a, ("x"):rep(260)) end, "update: 260 bytes from byte 0")
refused(function(e) e:update(a, {}, 0, 4) end, "update: it takes a pointer or a string of 4 bytes")
refused(function(e) e:clear(a, { 0, 0, 0, 0 }) end, "clear: it takes an image, not buffer 'a'")
refused(function(e) e:clear(image, { 0, 0, 0 }) end, "clear: image 'image' takes 4 numbers, as rgba8 has them")
refused(function(e) e:clear(depth, 2) end, "clear: image 'depth' takes a depth from 0 to 1, not 2")
refused(
  function(e) e:clear(image, { 0, 0, 0, 0 }, { mip = 1, mips = 2 }) end,
  "mips of image 'image' is a whole number from 1 up to 1, not 2"
)
refused(function(e) e:clear(dead_image, { 0, 0, 0, 0 }) end, "image 'gone'", "was destroyed at")

-- Drawing.
refused(function(e) e:begin_rendering() end, "begin_rendering: it takes a table, not nil")
refused(function(e) e:begin_rendering {} end, "begin_rendering: give color, depth or both")
refused(
  function(e) e:begin_rendering { colour = image } end,
  "begin_rendering: unknown option 'colour'; did you mean 'color'?"
)
refused(function(e) e:begin_rendering { color = a } end, "begin_rendering: color takes images, not buffer 'a'")
refused(function(e) e:begin_rendering { color = depth } end, "image 'depth' (d32f) cannot be drawn to as color")
refused(function(e) e:begin_rendering { color = dead_image } end, "image 'gone'", "was destroyed at")
refused(function(e) e:begin_rendering { color = wide, clear = 3 } end, "begin_rendering: clear is a table, not 3")
inside(function(e) e:bind(deep):push(args):draw(3) end, "it tests or writes depths: give depth")
inside(function(e) e:bind(flat):draw(3) end, "draw: push constants of 'flat' (32 bytes) are not set")
inside(function(e) e:bind(flat):push(args):draw(-1) end, "draw: vertices is a whole number up to 4294967295, not -1")
inside(function(e) e:bind(flat):push(args):draw(3, 0.5) end, "draw: instances")
local function draw(o)
  return function(e) e:bind(flat):push(args):draw(o) end
end
for words, o in pairs {
  ["draw: unknown option 'vertexes'; did you mean 'vertices'?"] = { vertexes = 3 },
  ["draw: vertices is a whole number up to 64, not 65"] = { indices = a, vertices = 65 },
  ["draw: it takes a buffer, not image 'image'"] = { indices = image },
  ["draw: indices are uint16_t or uint32_t, buffer 'bytes' has elements of 1 bytes"] = { indices = bytes },
  ["draw: 16 bytes from byte 244 on, a multiple of 4, are not in buffer 'a' of 256"] = { indirect = a, offset = 244 },
  ["draw: stride / 4 is a whole number from 4"] = { indirect = a, stride = 12 },
  ["draw: vertices are for a vertex shader, groups for a mesh shader"] = { groups = { 1 } },
} do
  local ok, err = pcall(encoding.run, function(e)
    e:begin_rendering { color = wide }
    draw(o)(e)
  end)
  expect.same(not ok and err:find(words, 1, true) ~= nil, true, words .. " in " .. tostring(err))
  expect.same(err:find "encoder_wrong.lua:%d+: " ~= nil, true, err)
end
inside(function(e) e:viewport(0, 0, 0, 4) end, "viewport is { x, y, width, height, near, far }")
inside(function(e) e:scissor(0, 0, -1, 4) end, "scissor is { x, y, width, height }")

-- All is well afterwards.
encoding.run(function(e) e:bind(add):push(arguments):dispatch(1) end)
expect.same(a:read()[63], 1, "after all this")
