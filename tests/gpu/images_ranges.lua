-- Proves that mips, layers, cubes and slices can be written and read one by one and together, from every kind of data,
-- also when they are larger than the staging ring; and that misuse is refused with the name and line.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"

local function pattern(size, seed)
  local bytes = ffi.new("uint8_t[?]", size)
  for i = 0, size - 1 do
    bytes[i] = (i * 37 + math.floor(i / 251) + seed) % 251
  end
  return bytes
end

local function same_bytes(bytes, expected, offset, size, what)
  local got, wanted = ffi.string(bytes, size), ffi.string(expected + offset, size)
  if got ~= wanted then
    expect.each(bytes, 0, size - 1, function(i) return expected[offset + i] end, what)
  end
end

-- Every range of an image, written and read; `held` is what the image must hold.
local function each_range(image)
  local held = pattern(image.size, 1)
  image:upload(held)
  local serial = 2
  for mip = 0, image.mips - 1 do
    for layer = 0, image.layers - 1 do
      for layers = 1, image.layers - layer do
        local range = { mip = mip, layer = layer, layers = layers }
        local offset, one = image.layout:find(mip, layer)
        local part = pattern(one * layers, serial)
        serial = serial + 1
        image:upload(part, range)
        ffi.copy(held + offset, part, one * layers) -- the layers of a mip follow each other
        same_bytes(image:read(range), held, offset, one * layers, "range")
      end
    end
  end
  same_bytes(image:read(), held, 0, image.size, tostring(image))
  for mip = 0, image.mips - 1 do
    local offset, one = image.layout:find(mip, 0)
    same_bytes(image:read { mip = mip }, held, offset, one * image.layers, "mip")
    local first = image:read { mips = mip + 1 }
    expect.same(ffi.sizeof(first), offset + one * image.layers, "bytes of the first mips")
    same_bytes(first, held, 0, ffi.sizeof(first), "the first mips")
  end
  image:destroy()
end

each_range(mc.image { name = "array", width = 19, height = 7, layers = 4, mips = "full" })
each_range(mc.image { name = "cube", format = "r16f", width = 12, cube = true, mips = 3 })
each_range(mc.image { name = "line", format = "rgba32f", width = 100, mips = "full" })
each_range(mc.image { name = "lines", format = "r8", width = 33, layers = 3, mips = 2 })
each_range(mc.image { name = "solid", format = "rg16f", width = 9, height = 5, depth = 17, mips = "full" })
for _, format in ipairs { "bc1", "bc7_srgb", "etc2_rgba8", "eac_r11", "astc_8x5" } do -- lavapipe has only the first two
  local o = { name = format, format = format, width = 45, height = 27, layers = 2, mips = "full" }
  local ok, image = pcall(mc.image, o)
  if ok then
    each_range(image)
  else
    expect.same(image:find("can neither sample nor store", 1, true) ~= nil, true, image)
  end
end

local array = mc.image { name = "array", width = 19, height = 7, layers = 4, mips = "full" }
expect.same(array.mips, 5, "mips")
expect.same(array.size, (19 * 7 + 9 * 3 + 4 + 2 + 1) * 4 * 4, "bytes in all")
local w, h, d = array:extent(1)
expect.same(w * 100 + h * 10 + d, 931, "extent of mip 1")
local cubes = mc.image { name = "cubes", width = 4, height = 4, cube = true, layers = 12 }
expect.same(cubes.layers * 100 + cubes.depth, 1201, "layers of two cubes")

-- Larger than the staging ring (16 MiB on these drivers): rows of a mip, slices, layers. The whole goes in pieces.
local large = mc.image { name = "large", format = "bc1", width = 8192, height = 8000, mips = "full" }
local texels = pattern(large.size, 3)
expect.same(large.size > 40e6, true, "a large image")
same_bytes(large:upload(texels):read(), texels, 0, large.size, "43 MB of blocks")
local offset, one = large.layout:find(1, 0)
same_bytes(large:read { mip = 1 }, texels, offset, one, "mip 1 of it")
large:destroy()
large = mc.image { name = "large solid", width = 301, height = 211, depth = 100, mips = 3 }
texels = pattern(large.size, 4)
same_bytes(large:upload(texels):read(), texels, 0, large.size, "29 MB of slices")
large:destroy()
large = mc.image { name = "large array", width = 99, height = 100, layers = 700, mips = 2 }
texels = pattern(large.size, 5)
same_bytes(large:upload(texels):read(), texels, 0, large.size, "35 MB of layers")
large:upload(ffi.string(texels + 7, 99 * 100 * 4 * 500), { mip = 0, layer = 150, layers = 500 })
same_bytes(large:read { mip = 0, layer = 150, layers = 500 }, texels, 7, 99 * 100 * 4 * 500, "500 of its layers")
large:destroy()

-- Every kind of data.
local small = mc.image { name = "small", format = "rg16f", width = 3, height = 2, layers = 2 }
local halfs = expect.as("uint16_t", small:upload(function(x, y, _, layer)
  return x + 10 * y, -layer
end):read())
for i = 0, 11 do
  local value = i % 3 + 10 * (math.floor(i / 3) % 2)
  local bits = ({ [0] = 0, 0x3c00, 0x4000, [10] = 0x4900, [11] = 0x4980, [12] = 0x4a00 })[value]
  expect.same(halfs[2 * i], bits, "first component " .. i)
  expect.same(halfs[2 * i + 1], i >= 6 and 0xbc00 or 0x8000, "second component " .. i)
end
small:upload({ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }, { layer = 1 })
expect.same(expect.as("uint16_t", small:read { layer = 1 })[11], 0x4a00, "from a table")
local words = mc.image { name = "words", format = "r32u", width = 4, height = 1 }
local array_of_words = ffi.new("uint32_t[4]", 9, 8, 7, 0xffffffff)
words:upload(array_of_words)
words:upload(ffi.cast("uint32_t *", array_of_words))
local into = ffi.new("uint32_t[5]", 0, 0, 0, 0, 5)
expect.same(words:read { into = into }, into, "what read returns")
expect.same(into[3], 0xffffffff, "read into an array")
expect.same(into[4], 5, "behind the texels")
words:read { into = ffi.cast("uint8_t *", into) }
local future = words:upload({ 4, 3, 2, 1 }):read_async()
words:upload { 0, 0, 0, 0 }
expect.same(expect.as("uint32_t", future:wait())[0], 4, "a future")
expect.same(future:ready(), true, "ready")
expect.same(ffi.sizeof(array:upload(pattern(array.size, 9)):read_async { mip = 1, layers = 2 }:wait()), 9 * 3 * 4 * 2,
  "bytes of a future")

-- Uploads and reads in turn, without waiting in between: each upload is in order.
for i = 1, 20 do
  words:upload({ i, i, i, i })
end
expect.same(expect.as("uint32_t", words:read())[2], 20, "the last upload")

-- Misuse.
local upload = "upload to image 'array': "
expect.refused(function() array:upload("abc") end, upload,
  "3 bytes given, its 19 x 7 texels of rgba8 with 5 mips in 4 layers take 2672")
expect.refused(function() array:upload("abc", { mip = 1 }) end, upload,
  "its 9 x 3 texels of rgba8 in mip 1 in 4 layers take 432")
expect.refused(function() array:upload("abc", { mip = 1, layer = 0 }) end, upload, "in mip 1 take 108")
expect.refused(function() array:upload("abc", { mip = 5 }) end, upload, "mips 5 to 5 of its mips 0 to 4")
expect.refused(function() array:upload("abc", { mip = 2, mips = 4 }) end, "mips 2 to 5 of its mips 0 to 4")
expect.refused(function() array:upload("abc", { layer = 3, layers = 2 }) end, "layers 3 to 4 of its layers 0 to 3")
expect.refused(function() array:upload("abc", { mip = -1 }) end, upload, "option 'mip' must be at least 0, not -1")
expect.refused(function() array:upload("abc", { mip = 0 / 0 }) end, upload, "option 'mip' must be a whole number")
expect.refused(function() array:upload("abc", { level = 1 }) end, upload, "unknown option 'level'")
expect.refused(function() array:upload("abc", 3) end, "upload to image 'array' takes a table of options, not 3")
expect.refused(function() array:upload({ 1 }, { mip = 4, layer = 0 }) end, upload, "1 numbers given", "take 4")
expect.refused(function() array:upload(function() return 0.5 end) end, upload, "is 0.5; rgba8 takes whole numbers")
expect.refused(function() local _ = array:read { mip = 9 } end, "read of image 'array'", "mips 9 to 9")
expect.refused(function() local _ = array:read { into = 3 } end, "read of image 'array'", "cannot read into 3")
expect.refused(function() local _ = array:read { into = ffi.new "uint8_t[9]" } end, "2672 bytes do not fit into ctype<")
expect.refused(function() local _ = array:read_async { mip = 9 } end, "read of image 'array'", "mips 9 to 9")
expect.refused(function() array:extent(5) end, "extent of image 'array': it has mips 0 to 4, not 5")
expect.refused(function() large:read() end, "cannot read image 'large array'", "it was destroyed at")

local function refused(o, ...)
  o.name = "q"
  expect.refused(function() mc.image(o) end, "mc.image 'q': ", ...)
end
local limits = mc.device.limits
refused({ width = 4, height = 4, mips = 4 }, "4 mips are more than 4 x 4 can have (3)")
refused({ width = 4, height = 4, mips = "all" }, 'mips must be a whole number or "full", not all')
refused({ width = 4, height = 4, mips = 1.5 }, "not 1.5")
refused({ width = 4, height = 4, mips = 0 }, "not 0")
refused({ width = 4, height = 4, depth = 4, layers = 2 }, "can have neither layers nor be a cube")
refused({ width = 4, height = 5, cube = true }, "the faces of a cube are square, not 4 x 5")
refused({ width = 4, cube = true, layers = 7 }, "a cube has 6 layers, several have 12, 18 and so on, not 7")
refused({ width = 2 ^ 20 }, "1048576 texels is more than this device's images of rgba8 hold")
refused({ width = 2 ^ 20, height = 4 }, "1048576 x 4 is more than", ("(%d x"):format(limits.maxImageDimension2D))
refused({ width = 4, height = 4, depth = 2 ^ 20 }, "4 x 4 x 1048576 is more than")
refused({ width = 4, height = 4, layers = 2 ^ 20 }, "1048576 layers are more than")
refused({ width = 4, height = 4, format = "astc_3x3x3" }, "needs mc.configure { extensions = {")
expect.refused(function() mc.image { name = "q", height = 4 } end, "option 'width' is missing")
expect.refused(function() mc.image { name = "q", width = 4, cube = 6 } end, "'cube' must be a boolean, not 6")
local path = os.tmpname()
expect.refused(function()
  mc.image({ name = "s", width = 2, height = 2, depth = 2 }):save(path)
end, "save of image 's'", "a picture is flat, this has 2 slices")
array:upload(function(x, y, _, layer, mip) return x, y, layer, mip end)
array:save(path, { mip = 1, layer = 2 })
local picture = mc.load_image(path)
expect.same(picture.width * 10 + picture.height, 93, "size of a saved mip")
expect.same(picture:read()[4 * 10 + 2] * 10 + picture:read()[4 * 10 + 3], 21, "a texel of layer 2 of mip 1")
os.remove(path)

-- Where the device has a queue for transfers, what fills a new image goes through it, and the image then belongs to the
-- main queue; also when it is destroyed, or written again, before anything was submitted there.
local objects = require "mooncrust.gpu.objects"
local queues = require "mooncrust.gpu.queue"
for i = 1, 20 do
  local image = mc.image { name = "moved " .. i, format = "rgba8u", width = 40, height = 30, layers = 3, mips = "full" }
  local bytes = pattern(image.size, i)
  image:upload(bytes)
  expect.same(objects.last_use(image.body, objects.TRANSFER) > 0, queues.transfer() ~= nil, "the transfer queue")
  if i % 3 == 0 then
    image:upload({ 1, 2, 3, 4 }, { mip = 5, layer = 1 })
    expect.same(objects.last_use(image.body, objects.MAIN) > 0, true, "the main queue")
    ffi.copy(bytes + image.layout:find(5, 1), "\1\2\3\4", 4)
  end
  if i % 2 == 0 then
    same_bytes(image:read(), bytes, 0, image.size, image.name)
  end
  image:destroy()
end
