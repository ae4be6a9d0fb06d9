-- Proves drawing images into images: copies, scaling against the CPU with both filters, rectangles, conversion of
-- formats, integers, mips.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"

local kernels = mc.kernels
local random = mc.random(19)

local function image(format, width, height, more)
  local o = { name = format, format = format, width = width, height = height }
  for key, value in pairs(more or {}) do o[key] = value end
  return mc.image(o)
end

-- All numbers of an image.
local function read(of, ctype)
  local array = ffi.new(ctype .. "[?]", of.width * of.height * 4)
  of:read { into = array }
  return array
end

local function blit(o) mc.submit(function(graph) kernels.blit(graph, o) end) end

-- What blit.comp does, in doubles.
local function reference(data, width, from, to, filter, x, y, c)
  local function texel(i, j)
    i, j = math.max(0, math.min(from[3] - 1, i)), math.max(0, math.min(from[4] - 1, j))
    return data[((from[2] + j) * width + from[1] + i) * 4 + c]
  end
  local u, v = (x + 0.5) * from[3] / to[3], (y + 0.5) * from[4] / to[4]
  if filter == "nearest" then return texel(math.floor(u), math.floor(v)) end
  u, v = u - 0.5, v - 0.5
  local i, j = math.floor(u), math.floor(v)
  local top = texel(i, j) + (texel(i + 1, j) - texel(i, j)) * (u - i)
  local bottom = texel(i, j + 1) + (texel(i + 1, j + 1) - texel(i, j + 1)) * (u - i)
  return top + (bottom - top) * (v - j)
end

local width, height = 33, 17
local source = image("rgba32f", width, height)
local data = ffi.new("float[?]", width * height * 4)
for i = 0, width * height * 4 - 1 do data[i] = random() end
source:upload(data)

for _, case in ipairs {
  { 33, 17 }, { 66, 34 }, { 16, 8 }, { 7, 40 }, { 1, 1 },
  { 20, 20, from = { 5, 3, 10, 10 } },
  { 20, 20, to = { 3, 4, 11, 9 } },
  { 20, 20, from = { 32, 16, 1, 1 }, to = { 19, 0, 1, 20 } },
} do
  for _, filter in ipairs { "nearest", "linear" } do
    local w, h = case[1], case[2]
    local target = image("rgba32f", w, h)
    blit { source = source, target = target, filter = filter, from = case.from, to = case.to }
    local got = read(target, "float")
    local from, to = case.from or { 0, 0, width, height }, case.to or { 0, 0, w, h }
    for y = 0, h - 1 do
      for x = 0, w - 1 do
        for c = 0, 3 do
          local a, b = x - to[1], y - to[2]
          local inside = a >= 0 and b >= 0 and a < to[3] and b < to[4]
          local expected = inside and reference(data, width, from, to, filter, a, b, c) or 0
          local value = got[(y * w + x) * 4 + c]
          if math.abs(value - expected) > 1e-4 then
            error(("%s to %d x %d: [%d, %d, %d] is %g, expected %g"):format(filter, w, h, x, y, c, value, expected))
          end
        end
      end
    end
    target:destroy()
  end
end

-- Formats: floats to bytes and halves (drivers may round either way near the middle), sRGB is decoded, one component
-- where there is one.
local bytes = image("rgba8", width, height)
blit { source = source, target = bytes }
local got = bytes:read()
for i = 0, width * height * 4 - 1 do
  local value = data[i] * 255
  if math.abs(got[i] - value) > 0.6 then error(("byte %d is %d, not %g"):format(i, got[i], value)) end
end
local encoded, back = image("rgba8_srgb", 2, 1), image("rgba32f", 2, 1)
encoded:upload(ffi.new("uint8_t[8]", 188, 0, 255, 255, 10, 128, 64, 0))
blit { source = encoded, target = back }
local linear = read(back, "float")
for i, value in ipairs { 0.50289, 0, 1, 1, 0.0030353, 0.21586, 0.051269, 0 } do
  if math.abs(linear[i - 1] - value) > 2e-3 then
    error(("linear %d is %g, not %g"):format(i - 1, linear[i - 1], value))
  end
end
local one = image("r32f", 2, 1)
blit { source = encoded, target = one, filter = "linear" }
expect.same(read(one, "float")[0] > 0.5, true, "red alone")

-- Integers stay what they are.
local numbers, more = image("r32u", 4, 4), image("rgba16u", 8, 8)
numbers:upload(function(x, y) return 1000 * y + x end)
blit { source = numbers, target = more }
got = read(more, "uint16_t")
expect.same(got[(5 * 8 + 3) * 4], 2001, "an integer")
expect.same(got[(5 * 8 + 3) * 4 + 3], 1, "alpha of a format without it")
local signed, target = image("r32i", 2, 2), image("r32i", 2, 2)
signed:upload { -5, 6, -2147483648, 2147483647 }
blit { source = signed, target = target }
got = read(target, "int32_t")
expect.same(got[0] .. " " .. got[2] .. " " .. got[3], "-5 -2147483648 2147483647", "signed integers")

-- Mips, one from the other, in one submission; a layer into another.
local pyramid = image("rgba32f", 8, 8, { mips = "full" })
local top = ffi.new("float[?]", 8 * 8 * 4, 0)
for i = 0, 63 do top[i * 4] = i end
pyramid:upload(top, { mip = 0 })
mc.submit(function(graph)
  for mip = 1, 3 do
    local above, below = pyramid:view { mip = mip - 1 }, pyramid:view { mip = mip }
    kernels.blit(graph, { source = above, target = below, filter = "linear" })
  end
end)
local last = ffi.new "float[4]"
pyramid:read { mip = 3, into = last }
expect.same(last[0], 31.5, "the smallest mip")
local layers = image("rgba8", 4, 4, { layers = 2 })
layers:upload(("\9"):rep(64), { layer = 1 })
blit { source = layers:view { layer = 1 }, target = layers:view { layer = 0 } }
expect.same(layers:read({ layer = 0 })[63], 9, "the other layer")
