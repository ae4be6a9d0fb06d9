-- Proves that images pass through shaders and survive a PNG file, and that misuse is refused with the name and line.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"

local function bytes_of(image)
  return ffi.string(image:read(), image.size)
end

local function pattern(size)
  local bytes = ffi.new("uint8_t[?]", size)
  for i = 0, size - 1 do
    bytes[i] = (i * 37 + math.floor(i / 251)) % 251 -- no byte is 251 or more
  end
  return bytes
end

-- Larger than the staging ring, with rows that do not divide its pieces.
local large = mc.image { name = "large", format = "rgba8", width = 3001, height = 1801 }
local texels = pattern(large.size)
large:upload(texels)
expect.same(bytes_of(large) == ffi.string(texels, large.size), true, "21 MB come back the same")
large:destroy()

-- Through a shader: each kind of texel is sampled from one image and stored to another, mirrored.
local function mirror(sampled, stored, format)
  return mc.compute {
    name = "mirror " .. format,
    source = ([[
      enable wgpu_binding_array;
      @group(0) @binding(1) var images: binding_array<texture_2d<%s>>;
      @group(0) @binding(2) var targets: binding_array<texture_storage_2d<%s, write>>;
      struct Arguments { size: vec2i, source: u32, out: u32 }
      var<immediate> args: Arguments;
      @compute @workgroup_size(8, 8)
      fn main(@builtin(global_invocation_id) id: vec3u) {
        let at = vec2i(id.xy);
        if any(at >= args.size) { return; }
        let mirrored = vec2i(args.size.x - 1 - at.x, at.y);
        textureStore(targets[args.out], at, textureLoad(images[args.source], mirrored, 0));
      }
    ]]):format(sampled, stored),
  }
end

for format, kind in pairs {
  rgba8 = { "f32", "rgba8unorm", "uint8_t", 4 },
  rgba16f = { "f32", "rgba16float", "uint16_t", 4 },
  rgba32f = { "f32", "rgba32float", "float", 4 },
  r32f = { "f32", "r32float", "float", 1 },
  rgba32u = { "u32", "rgba32uint", "uint32_t", 4 },
  r32i = { "i32", "r32sint", "int32_t", 1 },
} do
  local w, h, channels = 11, 9, kind[4]
  local source = mc.image { name = "source", format = format, width = w, height = h }
  local out = mc.image { name = "out", format = format, width = w, height = h }
  local values = ffi.new(kind[3] .. "[?]", w * h * channels)
  for i = 0, w * h * channels - 1 do
    values[i] = format == "rgba16f" and 0x3c00 + i or i % 251 -- half floats from 1.0 on
  end
  source:upload(values)
  mc.submit(function(graph)
    local arguments = { size = { w, h }, source = source, out = out }
    graph:dispatch(mirror(kind[1], kind[2], format), arguments, w, h)
  end)
  local result = expect.as(kind[3], out:read())
  for y = 0, h - 1 do
    for x = 0, w - 1 do
      for c = 0, channels - 1 do
        local from, to = ((y * w) + w - 1 - x) * channels + c, (y * w + x) * channels + c
        expect.same(result[to], values[from], ("%s at %d, %d"):format(format, x, y))
      end
    end
  end
end

-- A PNG file.
local path = os.tmpname()
local picture = mc.image { name = "picture", width = 37, height = 5 }
picture:upload(pattern(picture.size))
expect.same(picture:save(path), picture, "what save returns")
local loaded = mc.load_image(path)
expect.same(loaded.width * 100 + loaded.height, 3705, "size of the file")
expect.same(loaded.format.name, "rgba8", "format of a file")
expect.same(bytes_of(loaded), bytes_of(picture), "texels of the file")
expect.same(tostring(loaded), ("image '%s'"):format(path:match "[^/]*$"), "text")
os.remove(path)

-- Other formats and files: bytes of an sRGB format, floats with and without loss, 16 bits, ids.
local function saved(format, ending, texel, wish)
  local image = mc.image { name = "s", format = format, width = 3, height = 2 }
  image:upload(function() return unpack(texel) end)
  image:save(path .. ending)
  local back = mc.load_image(path .. ending, wish and { format = wish })
  os.remove(path .. ending)
  return back
end
expect.same(saved("rgba8_srgb", ".png", { 1, 2, 3, 4 }, "rgba8_srgb").format.name, "rgba8_srgb", "sRGB wished for")
expect.same(bytes_of(saved("rgba8_srgb", ".png", { 1, 2, 3, 4 })), ("\1\2\3\4"):rep(6), "sRGB bytes stay")
expect.same(bytes_of(saved("rgba16f", ".png", { 0.5, 2, -1, 1 })), ("\128\255\0\255"):rep(6), "floats are clamped")
expect.same(bytes_of(saved("r32u", ".png", { 0x04030201 })), ("\1\2\3\4"):rep(6), "an id's bytes")
local deep = saved("rgba16", ".png", { 0x1234, 1, 2, 65535 }, "rgba16")
expect.same(bytes_of(deep), ("\52\18\1\0\2\0\255\255"):rep(6), "16 bits stay")
local sky = saved("rgba32f", ".hdr", { 8, 0.5, 0, 0.25 })
expect.same(sky.format.name, "rgba16f", "format of an HDR file")
expect.same(bytes_of(sky), ("\0\72\0\56\0\0\0\60"):rep(6), "8, 0.5, 0 and 1 as halves")
expect.same(saved("rgba16f", ".hdr", { 1, 1, 1, 1 }, "rgba32f").size, 96, "floats wished for")

-- Misuse.
local upload = "upload to image 'picture': "
expect.refused(function() picture:upload("abc") end, upload, "3 bytes given, its 37 x 5 texels of rgba8 take 740")
expect.refused(function() picture:upload(ffi.new("uint8_t[739]")) end, upload, "739 bytes given")
expect.refused(function() picture:upload {} end, upload, "0 numbers given, its 37 x 5 texels of rgba8 take 740")
expect.refused(function() picture:upload() end, upload, "cannot take a nil")
expect.refused(function() picture:upload(7ULL) end, upload, "cannot take ctype<uint64_t>")
expect.refused(function() picture:upload(ffi.cast("float *", texels)) end, upload, "cannot take ctype<float *>")
expect.refused(function() picture:save() end, "save of image 'picture'", "path of a file")
expect.refused(function() picture:save "/nonexistent/a.png" end, "/nonexistent")
expect.refused(function()
  mc.image({ name = "f", format = "rgba8_snorm", width = 1, height = 1 }):upload({ 0, 0, 0, 0 }):save(path)
end, "save of image 'f'", "format rgba8_snorm has no place in a picture; convert it to rgba8")
expect.refused(function() picture:save "a.hdr" end, "save of image 'picture'", "a .hdr file holds floats")
expect.refused(function() picture:save "a.jpg" end, "save of image 'picture'", "cannot write .jpg files")
expect.refused(function() mc.load_image("examples/01_image_filter/moon.png", { format = "r8" }) end,
  "pictures are loaded as rgba8, rgba16, rgba16f or rgba32f, not as r8")
expect.refused(function() mc.load_image "nothere.png" end, "nothere.png: no such file")
expect.refused(function() mc.load_image() end, "mc.load_image takes the path")
expect.refused(function() mc.image { width = 4, height = 0 } end, "'height' must be at least 1")
expect.refused(function() mc.image { name = "q", format = "rgba8x", width = 4, height = 4 } end,
  "mc.image 'q'", "no image format 'rgba8x'; did you mean 'rgba8'?")
expect.refused(function() mc.image { name = "q", width = 2 ^ 20, height = 4 } end, "mc.image 'q'", "1048576 x 4")
