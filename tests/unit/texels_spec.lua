-- What scripts give to image:upload, as packed bytes.
local ffi = require "ffi"
local check = require "check"
local elements = require "mooncrust.gpu.elements"
local formats = require "mooncrust.gpu.formats"
local random = require "mooncrust.core.random"
local subresources = require "mooncrust.gpu.subresources"

local function describe() return "its texels" end

-- All of an image, or the range given.
local kept -- a pointer does not keep its array alive

local function from(name, o, data, range)
  local format = assert(formats.find(name))
  local layout = subresources.new(format, o)
  range = range or { mip = 0, mips = o.mips or 1, layer = 0, layers = o.layers or 1 }
  local bytes, err = elements.texels({ format = format, layout = layout }, range, data, describe)
  if not bytes then
    return nil, err
  end
  kept = bytes
  return ffi.cast("uint8_t *", kept), layout:bytes(range.mip, range.mips, range.layers), bytes
end

local function refuses(words, ...)
  local bytes, err = from(...)
  check.same(bytes, nil)
  check.contains(err, words)
end

-- The value of half float bits.
local function value_of(bits)
  local exponent, mantissa = math.floor(bits / 1024) % 32, bits % 1024
  local sign = bits >= 0x8000 and -1 or 1
  if exponent == 31 then
    return mantissa == 0 and sign * math.huge or 0 / 0
  end
  return sign * (exponent == 0 and mantissa * 2 ^ -24 or (1024 + mantissa) * 2 ^ (exponent - 25))
end

local SMALL = { width = 2, height = 1 }

return {
  ["half floats: every one is its own, and between two the nearer, ties to even"] = function()
    for bits = 0, 0x7bff do
      local value, above = value_of(bits), value_of(bits + 1)
      check.same(elements.half(value), bits)
      check.same(elements.half(-value), bits + 0x8000)
      if above < math.huge then
        local middle = (value + above) / 2
        check.same(elements.half(middle), bits % 2 == 0 and bits or bits + 1, "between")
        check.same(elements.half(middle - (above - value) / 64), bits, "below the middle")
        check.same(elements.half(middle + (above - value) / 64), bits + 1, "above the middle")
      end
    end
    check.same({ elements.half(65504), elements.half(65519.9), elements.half(65520), elements.half(1e300) },
      { 0x7bff, 0x7bff, 0x7c00, 0x7c00 })
    check.same({ elements.half(-math.huge), elements.half(0 / 0), elements.half(-0), elements.half(2 ^ -26) },
      { 0xfc00, 0x7e00, 0x8000, 0 })
    local roll = random.new(2)
    for _ = 1, 20000 do
      local value = (roll() - 0.5) * 2 ^ (roll(40) - 22)
      local bits = elements.half(value)
      local off = math.abs(value_of(bits) - value)
      if off < math.huge then
        local below = bits % 0x8000 == 0 and bits or bits - 1
        assert(off <= math.abs(value_of(bits + 1) - value), "the next is nearer")
        assert(off <= math.abs(value_of(below) - value), "the last is nearer")
      end
    end
  end,

  ["strings, C arrays and pointers are taken as they are"] = function()
    local array = ffi.new("uint8_t[8]", 1, 2, 3, 4, 5, 6, 7, 8)
    local bytes, size, same = from("rgba8", SMALL, array)
    check.same({ bytes[7], size }, { 8, 8 })
    assert(same == array)
    check.same(from("rgba8", SMALL, "abcdefgh")[3], ("d"):byte())
    check.same(from("rgba8", SMALL, ffi.cast("const uint8_t *", array))[1], 2)
    check.same(from("r32f", SMALL, ffi.new("float[2]", 1, 2))[3], 0x3f)
    check.same(from("r32f", SMALL, ffi.cast("float *", array))[0], 1)
    check.same(from("r32f", SMALL, ffi.new("struct { float a, b; }", 1, 2))[7], 0x40)
    check.same(from("bc1", { width = 3, height = 2 }, array)[7], 8)
    refuses("3 bytes given, its texels take 8", "rgba8", SMALL, "abc")
    refuses("9 bytes given", "rgba8", SMALL, ffi.new "uint8_t[9]")
    refuses("cannot take ctype<float *>", "rgba8", SMALL, ffi.cast("float *", array))
    refuses("cannot take ctype<uint64_t>", "rgba8", SMALL, 7ULL)
    refuses("cannot take a nil", "rgba8", SMALL)
    refuses("cannot take a boolean", "rgba8", SMALL, true)
  end,

  ["tables hold the numbers of memory, in order"] = function()
    local bytes = from("rgba8", SMALL, { 0, 1, 2, 3, 4, 5, 6, 255 })
    check.same({ bytes[0], bytes[7] }, { 0, 255 })
    local words = ffi.cast("uint32_t *", (from("rgb10a2", SMALL, { 0xffffffff, 7 })))
    check.same({ words[0], words[1] }, { 0xffffffff, 7 })
    check.same(ffi.cast("int16_t *", (from("rg16_snorm", { width = 1, height = 1 }, { -32768, 5 })))[0], -32768)
    local halfs = ffi.cast("uint16_t *", (from("rgba16f", { width = 1, height = 1 }, { 1, -2, 0.5, 1e9 })))
    check.same({ halfs[0], halfs[1], halfs[2], halfs[3] }, { 0x3c00, 0xc000, 0x3800, 0x7c00 })
    check.same(ffi.cast("float *", (from("r32f", SMALL, { 0.1, 0.25 })))[1], 0.25)
    local large = ffi.cast("uint64_t *", (from("r64u", SMALL, { 0xffffffffffffffffULL, 2 ^ 60 })))
    assert(large[0] == 0xffffffffffffffffULL and large[1] == 2ULL ^ 60)
    refuses("7 numbers given, its texels take 8", "rgba8", SMALL, { 1, 2, 3, 4, 5, 6, 7 })
    refuses("0 numbers given", "rgba8", SMALL, {})
    refuses("entry 2 of the table is 0.5; rgba8 takes whole numbers from 0 to 255", "rgba8", SMALL,
      { 1, 0.5, 3, 4, 5, 6, 7, 8 })
    refuses("entry 1 of the table is 256", "rg8", SMALL, { 256, 0, 0, 0 })
    refuses("entry 4 of the table is -129; rg8_snorm takes whole numbers from -128 to 127", "rg8_snorm", SMALL,
      { 0, 0, 0, -129 })
    refuses("entry 2 of the table is nan", "r8", SMALL, { 0, 0 / 0 })
    refuses("entry 2 of the table is x, not a number", "r32f", SMALL, { 0, "x" })
    refuses("cannot take a table for bc1; give the bytes of its blocks", "bc1", SMALL, { 0, 0 })
  end,

  ["functions get every texel of the range, in order"] = function()
    local o, calls = { width = 5, height = 3, layers = 3, mips = 2 }, {}
    local bytes, size = from("rg8", o, function(x, y, z, layer, mip)
      calls[#calls + 1] = ("%d%d%d%d%d"):format(mip, layer, z, y, x)
      return #calls - 1, mip
    end, { mip = 0, mips = 2, layer = 1, layers = 2 })
    check.same(size, (15 + 2) * 2 * 2)
    check.same(#calls, 34)
    for i = 0, 33 do
      check.same({ bytes[2 * i], bytes[2 * i + 1] }, { i, i < 30 and 0 or 1 })
      assert(i == 0 or calls[i] < calls[i + 1], "order")
    end
    check.same({ calls[1], calls[15], calls[16], calls[34] }, { "01000", "01024", "02000", "12001" })
    local solid = from("r8", { width = 2, height = 2, depth = 2 }, function(x, y, z) return x + 10 * y + 100 * z end)
    check.same({ solid[1], solid[2], solid[7] }, { 1, 10, 111 })
    refuses("component 2 of the texel at 0, 0, 0 (layer 0, mip 0) is nil, not a number", "rg8", SMALL,
      function() return 1 end)
    refuses("component 1 of the texel at 1, 0, 0 (layer 0, mip 0) is 300; r8 takes", "r8", SMALL,
      function(x) return 300 * x end)
    refuses("cannot take a function for astc_8x8", "astc_8x8", SMALL, function() return 0 end)
  end,
}
