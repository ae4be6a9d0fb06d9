-- Proves that buffers hold what was uploaded: from strings, tables, C arrays, pointers and functions, at offsets, at
-- odd sizes, in pieces; that they begin as zeros; that ranges can be read; and that misuse is refused with the name
-- and line.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"

-- Zeros at creation, also at sizes that are no multiple of 4, also where freed memory held something else.
for _, count in ipairs { 1, 2, 3, 5, 63, 1000 } do
  local dirty = mc.buffer { type = "uint8_t", count = count }
  dirty:used_by(0) -- so that reading zeros is no mistake
  expect.each(dirty:read(), 0, count - 1, 0, "new buffer of " .. count .. " bytes")
  dirty:upload(function(i) return (i + 1) % 256 end)
  expect.each(dirty:read(), 0, count - 1, function(i) return (i + 1) % 256 end, "bytes")
  dirty:destroy()
end

local b = mc.buffer { name = "b", type = "float", count = 10 }
expect.same(b.count == 10 and tostring(b), "buffer 'b'", "count and text")
expect.same(b.size, 40, "size in bytes")

-- Sources. Each upload leaves the other elements alone.
expect.same(b:upload { 1, 2, 3 }, b, "what upload returns")
expect.each(b:read(), 0, 9, function(i) return i < 3 and i + 1 or 0 end, "from a table")
b:upload({ 8, 9 }, 8)
expect.each(b:read(8), 0, 1, function(i) return i + 8 end, "at an offset")
b:upload(function(i) return i * 10 end)
expect.each(b:read(), 0, 9, function(i) return i * 10 end, "from a function")
b:upload(function(i) return -i end, 7)
expect.each(b:read(), 0, 9, function(i) return i < 7 and i * 10 or -i end, "from a function at an offset")
b:upload(ffi.new("float[4]", 4, 5, 6, 7))
expect.each(b:read(0, 4), 0, 3, function(i) return i + 4 end, "from a C array")
local floats = ffi.new("float[10]", 1)
b:upload(ffi.cast("float *", floats))
expect.each(b:read(), 0, 9, function(i) return floats[i] end, "from an element pointer")
b:upload(ffi.cast("const float *", floats + 1), 5)
b:upload(ffi.string(ffi.new("float[2]", 2.5, 3.5), 8), 3)
expect.each(b:read(3, 2), 0, 1, function(i) return i + 2.5 end, "from a string")
b:upload {}
b:upload ""
b:upload(function() error "not called" end, 10)
expect.same(b:read(4)[0], 3.5, "after uploads of nothing")
local bits = ffi.new("int32_t[1]", 0x3f800000)
b:upload(ffi.cast("float *", bits), 9)
b:upload(ffi.new("uint8_t[4]", 0, 0, 0x80, 0x3f), 9)
expect.same(b:read(9)[0], 1, "from an array of another type of the same size")

-- Odd sizes at odd offsets.
local bytes = mc.buffer { name = "bytes", type = "uint8_t", count = 7 }
bytes:upload("abc", 3):upload("z", 6)
expect.same(ffi.string(bytes:read(), 7), "\0\0\0abcz", "odd offsets")
expect.same(ffi.string(bytes:read(5, 1), 1), "c", "one byte in the middle")

-- Larger than two staging pieces of 16 MiB, with an odd rest.
local n = 40 * 2 ^ 20 + 3
local large = mc.buffer { name = "large", type = "uint8_t", count = n }
local source = ffi.new("uint8_t[?]", n)
for i = 0, n - 1, 997 do
  source[i] = i % 251
end
source[n - 1] = 77
large:upload(source)
local result = large:read()
expect.same(ffi.string(result, n) == ffi.string(source, n), true, "40 MiB come back the same")
expect.same(large:read(n - 1)[0], 77, "the last byte")
expect.same(large:read(16 * 2 ^ 20 - 2, 5)[1], source[16 * 2 ^ 20 - 1], "across a piece")
large:destroy()

-- What the caller does to the data after upload has no effect.
local early = ffi.new("float[1]", 1)
b:upload(early)
early[0] = 2
expect.same(b:read(0, 1)[0], 1, "data is taken at once")

-- Structs of a C type.
local s = mc.buffer { name = "s", type = "struct { int32_t id; double weight; }", count = 3 }
s:upload(function(e, i) e.id, e.weight = i, i / 2 end)
s:upload({ { 9, 9.5 }, { id = 8 } }, 1)
local e = s:read()
expect.same(("%d %g %d %g %d %g"):format(e[0].id, e[0].weight, e[1].id, e[1].weight, e[2].id, e[2].weight),
  "0 0 9 9.5 8 0", "structs")
s:upload(e[0], 2)
expect.same(s:read(2)[0].id, 0, "from one struct")
local wide = mc.buffer { name = "wide", type = ffi.typeof("uint64_t"), count = 2 }
wide:upload { 2 ^ 40, 0xffffffffffffffffULL }
expect.same(wide:read()[1], 0xffffffffffffffffULL, "64-bit numbers")

-- Misuse.
local upload = "upload to buffer 'b': "
expect.refused(function() b:upload() end, upload, "cannot take a nil")
expect.refused(function() b:upload(3) end, upload, "cannot take a number")
for _, wrong in ipairs { "double[4]", "int32_t[1]", "const uint16_t[2]", "int64_t[1]" } do
  expect.refused(function() b:upload(ffi.new(wrong)) end, upload, "its elements are float; cannot take ctype<")
end
expect.refused(function() b:upload(5ULL) end, upload, "cannot take ctype<uint64_t>")
expect.refused(function() b:upload(ffi.cast("void *", floats)) end, upload, "pointer to float")
expect.refused(function() b:upload(ffi.cast("uint8_t *", floats)) end, upload, "pointer to float")
expect.refused(function() b:upload { 1, "x" } end, upload, "entry 2", "'string' to 'float'")
expect.refused(function() b:upload(function() end) end, upload, "gave nil for element 0")
expect.refused(function() b:upload "abc" end, upload, "3 bytes are not a whole number of elements of 4")
expect.refused(function() b:upload(ffi.new("uint8_t[6]")) end, upload, "6 bytes are not a whole number")
expect.refused(function() b:upload({ 1, 2 }, 9) end, upload, "elements 9 to 10 do not fit into its 10")
expect.refused(function() b:upload(ffi.new("float[11]")) end, upload, "do not fit into its 10")
for _, first in ipairs { -1, 11, 1.5, 0 / 0, "x" } do
  expect.refused(function() b:upload({ 1 }, first) end, upload, "no element " .. tostring(first))
  expect.refused(function() b:read(first) end, "read of buffer 'b': it has 10 elements")
end
for _, count in ipairs { 0, -1, 11, 1.5, "x" } do
  expect.refused(function() b:read(0, count) end, "read of buffer 'b': it has 10 elements, not " .. tostring(count))
end
expect.refused(function() b:read(10) end, "read of buffer 'b'")
expect.refused(function() mc.buffer { type = "float" } end, "mc.buffer: option 'count' is missing")
expect.refused(function() mc.buffer { count = 3 } end, "mc.buffer: option 'type' is missing")
expect.refused(function() mc.buffer { type = "float", count = 0 } end, "'count' must be at least 1")
expect.refused(function() mc.buffer { type = "float", cuont = 1 } end, "unknown option 'cuont'", "'count'")
expect.refused(function() mc.buffer({ name = "q", type = "flaot", count = 1 }):read() end, "buffer 'q'", "type 'flaot'")
expect.refused(function() mc.buffer { name = "q", type = {}, count = 1 } end, "mc.buffer 'q'", "no element type")
expect.refused(function() mc.buffer { name = "q", type = "void", count = 1 } end, "mc.buffer 'q'", "has no size")
expect.refused(function() mc.buffer { name = "q", type = "char *", count = 1 } end, "mc.buffer 'q'", "pointer")
expect.refused(function() mc.buffer { name = "q", type = "float", count = 2 ^ 40 } end, "mc.buffer 'q'", "at most")
expect.refused(function() mc.buffer(3) end, "mc.buffer takes a table of options, not 3")
