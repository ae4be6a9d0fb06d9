-- Proves that shaders sample images of every shape through samplers of the heap: filters, addressing, mips, layers,
-- cubes, slices, sRGB and compressed texels; that samplers of one content are one; and that misuse is refused.
local mc = require "mooncrust"
local expect = require "lib.expect"

-- One thread samples at `at` (w: layer or mip) and writes four floats to out.
local function sampling(dimension, call, sampler)
  return mc.compute {
    name = "sample " .. dimension,
    source = ([[
      enable wgpu_binding_array;
      struct Floats { data: array<f32> }
      @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
      @group(0) @binding(1) var images: binding_array<%s>;
      @group(0) @binding(3) var samplers: binding_array<%s>;
      struct Arguments { at: vec4f, image: u32, sampler: u32, out: u32 }
      var<immediate> args: Arguments;
      @compute @workgroup_size(1)
      fn main() {
        let color = vec4f(%s);
        for (var i = 0u; i < 4u; i++) { floats[args.out].data[i] = color[i]; }
      }
    ]]):format(dimension, sampler or "sampler", call),
  }
end

local out = mc.buffer { name = "out", type = "float", count = 4 }

local function sample(pipeline, image, sampler, at)
  mc.submit(function(graph)
    graph:dispatch(pipeline, { at = at, image = image, sampler = sampler, out = out }, 1)
  end)
  return out:read()
end

local function near(values, expected, what)
  for i = 1, #expected do
    local off = math.abs(values[i - 1] - expected[i])
    if off >= 1 / 200 or off ~= off then
      error(("%s[%d] is %g, expected %g"):format(what, i, values[i - 1], expected[i]), 2)
    end
  end
end

local flat = sampling("texture_2d<f32>",
  "textureSampleLevel(images[args.image], samplers[args.sampler], args.at.xy, args.at.w)")

-- Four texels: 0, 1 in red along x, 0, 1 in green along y.
local square = mc.image { name = "square", format = "rgba8", width = 2, height = 2 }
square:upload(function(x, y) return 255 * x, 255 * y, 51, 255 end)
local linear = mc.sampler { name = "linear", address = "clamp" }
local nearest = mc.sampler { name = "nearest", min = "nearest", mag = "nearest", address = "clamp" }
near(sample(flat, square, linear, { 0.5, 0.5, 0, 0 }), { 0.5, 0.5, 0.2, 1 }, "the middle")
near(sample(flat, square, linear, { 0.375, 0.25, 0, 0 }), { 0.25, 0, 0.2, 1 }, "a quarter")
near(sample(flat, square, linear, { -3, 9, 0, 0 }), { 0, 1, 0.2, 1 }, "clamped")
near(sample(flat, square, nearest, { 0.49, 0.51, 0, 0 }), { 0, 1, 0.2, 1 }, "the nearest")

local function address(mode, border)
  return mc.sampler { name = "address", min = "nearest", mag = "nearest", address = mode, border = border }
end
near(sample(flat, square, address "repeat", { 1.25, -0.25, 0, 0 }), { 0, 1 }, "repeated")
near(sample(flat, square, address "mirror", { 1.25, -0.25, 0, 0 }), { 1, 0 }, "mirrored")
near(sample(flat, square, address "border", { 1.25, 0.5, 0, 0 }), { 0, 0, 0, 0 }, "a transparent border")
near(sample(flat, square, address("border", "black"), { 1.25, 0.5, 0, 0 }), { 0, 0, 0, 1 }, "a black border")
near(sample(flat, square, address("border", "white"), { 1.25, 0.5, 0, 0 }), { 1, 1, 1, 1 }, "a white border")
near(sample(flat, square, address { "mirror", "clamp", "repeat" }, { 1.25, 5, 0, 0 }), { 1, 1 }, "two modes")

-- Mips: each has its own value, between them a mixture; lod holds to some of them.
local pyramid = mc.image { name = "pyramid", width = 8, height = 8, mips = "full" }
pyramid:upload(function(_, _, _, _, mip) return 60 * mip, 0, 0, 255 end)
for mip = 0, 3 do
  near(sample(flat, pyramid, linear, { 0.3, 0.7, 0, mip }), { 60 * mip / 255 }, "mip " .. mip)
end
near(sample(flat, pyramid, linear, { 0.5, 0.5, 0, 1.5 }), { 90 / 255 }, "between mips")
local steps = mc.sampler { mip = "nearest" }
near(sample(flat, pyramid, steps, { 0.5, 0.5, 0, 1.4 }), { 60 / 255 }, "the nearest mip")
near(sample(flat, pyramid, mc.sampler { lod = { 2, 2 } }, { 0.5, 0.5, 0, 0 }), { 120 / 255 }, "held to mip 2")
near(sample(flat, pyramid:view { mip = 1, mips = 2 }, linear, { 0.5, 0.5, 0, 7 }), { 120 / 255 }, "a view of two mips")

-- Layers, faces, slices.
local array = mc.image { name = "array", width = 4, height = 4, layers = 3 }
array:upload(function(_, _, _, layer) return 0, 100 * layer, 0, 255 end)
local layered = sampling("texture_2d_array<f32>",
  "textureSampleLevel(images[args.image], samplers[args.sampler], args.at.xy, i32(args.at.w), 0.0)")
for layer = 0, 2 do
  near(sample(layered, array, linear, { 0.5, 0.5, 0, layer }), { 0, 100 * layer / 255 }, "layer " .. layer)
  near(sample(flat, array:view { layer = layer }, linear, { 0.5, 0.5, 0, 0 }), { 0, 100 * layer / 255 }, "its view")
end
near(sample(layered, array:view { layer = 1, layers = 2 }, linear, { 0.5, 0.5, 0, 1 }), { 0, 200 / 255 }, "two layers")

local faces = { { 1, 0, 0 }, { -1, 0, 0 }, { 0, 1, 0 }, { 0, -1, 0 }, { 0, 0, 1 }, { 0, 0, -1 } }
local cube = mc.image { name = "cube", width = 4, cube = true, mips = 2 }
cube:upload(function(_, _, _, face, mip) return 40 * face, 255 * mip, 0, 255 end)
local around = sampling("texture_cube<f32>",
  "textureSampleLevel(images[args.image], samplers[args.sampler], args.at.xyz, args.at.w)")
for face, direction in ipairs(faces) do
  local x, y, z = unpack(direction)
  near(sample(around, cube, linear, { x, y, z, 0 }), { 40 * (face - 1) / 255, 0 }, "face " .. face)
  near(sample(around, cube, linear, { x, y, z, 1 }), { 40 * (face - 1) / 255, 1 }, "mip 1 of face " .. face)
end
near(sample(layered, cube:view { layers = 6 }, linear, { 0.5, 0.5, 0, 4 }), { 160 / 255 }, "faces as layers")
if mc.device.features:get "imageCubeArray" then
  local cubes = mc.image { name = "cubes", width = 2, cube = true, layers = 12 }
  cubes:upload(function(_, _, _, face) return 20 * face, 0, 0, 255 end)
  local both = sampling("texture_cube_array<f32>",
    "textureSampleLevel(images[args.image], samplers[args.sampler], args.at.xyz, i32(args.at.w), 0.0)")
  near(sample(both, cubes, linear, { 0, 1, 0, 1 }), { 160 / 255 }, "the second cube")
  near(sample(around, cubes:view { layer = 6, cube = true }, linear, { 0, 0, -1, 0 }), { 220 / 255 }, "a view of it")
end

local solid = mc.image { name = "solid", width = 2, height = 2, depth = 2 }
solid:upload(function(x, y, z) return 255 * x, 255 * y, 255 * z, 255 end)
local through = sampling("texture_3d<f32>",
  "textureSampleLevel(images[args.image], samplers[args.sampler], args.at.xyz, args.at.w)")
near(sample(through, solid, linear, { 0.5, 0.25, 0.375, 0 }), { 0.5, 0, 0.25, 1 }, "in the solid")
local line = mc.image { name = "line", format = "r32f", width = 2 }
line:upload { 3, 5 }
if pcall(mc.image, { format = "rg8", width = 1 }) then
  local along = sampling("texture_1d<f32>",
    "textureSampleLevel(images[args.image], samplers[args.sampler], args.at.x, 0.0)")
  near(sample(along, line, nearest, { 0.75, 0, 0, 0 }), { 5 }, "along the line")
end

-- sRGB and blocks: BC1 with both colours white and red, and all texels of the second.
local srgb = mc.image { name = "srgb", format = "rgba8_srgb", width = 1, height = 1 }
srgb:upload { 188, 0, 255, 128 }
near(sample(flat, srgb, nearest, { 0, 0, 0, 0 }), { 0.5029, 0, 1, 0.502 }, "linear values of sRGB")
expect.same(srgb.sampled, true, "sampled")
local block = mc.image { name = "block", format = "bc1", width = 6, height = 4 }
block:upload(("\255\255\0\248\85\85\85\85"):rep(2))
if not mc.device.name:find "SwiftShader" then -- which decodes blocks for draws only: compute shaders sample zeros
  near(sample(flat, block, nearest, { 0.9, 0.9, 0, 0 }), { 1, 0, 0, 1 }, "a block of red")
end
expect.same(block.storage, false, "storage of blocks")
local signed = mc.image { name = "signed", format = "rg8_snorm", width = 1, height = 1 }
signed:upload { -127, 64 }
near(sample(flat, signed, nearest, { 0, 0, 0, 0 }), { -1, 64 / 127 }, "signed")

-- Nothing is mixed up when all are passed in one submission, and passes that share only a sampler are fine.
mc.submit(function(graph)
  for i = 1, 20 do
    local image = i % 2 == 0 and square or pyramid
    graph:dispatch(flat, { at = { 0.75, 0.25, 0, 0 }, image = image, sampler = linear, out = out }, 1)
  end
end)
near(out:read(), { 1, 0, 0.2, 1 }, "the last of twenty")

-- One content, one VkSampler; a slot each.
local a = mc.sampler { name = "a", mag = "nearest" }
local b = mc.sampler { name = "b", mag = "nearest", mip = "linear", lod = { 0, 1000 } }
local c = mc.sampler { name = "c", mag = "nearest", mip = "nearest" }
expect.same(a.sampler == b.sampler, true, "the same content")
expect.same(a.sampler == c.sampler, false, "another content")
expect.same(a.slot == b.slot, false, "slots")
a:destroy()
near(sample(flat, square, b, { 0.75, 0.75, 0, 0 }), { 1, 1 }, "the other lives on")
expect.refused(function()
  mc.submit(function(graph)
    graph:dispatch(flat, { at = { 0, 0, 0, 0 }, image = square, sampler = a, out = out }, 1)
  end)
end, "cannot pass sampler 'a'", "it was destroyed at")
expect.refused(function() a:destroy() end, "cannot destroy sampler 'a'")
expect.same(tostring(b), "sampler 'b'", "text")
for i = 1, 5000 do -- more than the heap or the device has
  mc.sampler({ name = "round", lod = { 0, i } }):destroy()
end
for i = 1, 3000 do
  mc.sampler { name = "forgotten", lod = { 0, i } }
end

-- Anisotropy as the device has it.
local most = mc.device.features:get "samplerAnisotropy" and mc.device.limits.maxSamplerAnisotropy or 1
near(sample(flat, square, mc.sampler { anisotropy = most }, { 0.25, 0.25, 0, 0 }), { 0, 0 }, "anisotropic")

-- A comparison sampler can be made; no format of mc.image has the feature to be sampled with it on these drivers.
expect.same(mc.sampler({ name = "less", compare = "less" }).slot ~= linear.slot, true, "a comparison sampler")

-- Misuse.
local function refused(o, ...)
  o.name = "q"
  expect.refused(function() mc.sampler(o) end, "mc.sampler", ...)
end
refused({ anisotropy = 64 }, "'q': anisotropy 64 is more than this device has")
refused({ anisotropy = 0.5 }, "'anisotropy' must be at least 1")
refused({ min = "cubic" }, "'min' must be one of linear, nearest, not \"cubic\"")
refused({ address = "wrap" }, "'q': option 'address' must be one of border, clamp, mirror", "not wrap")
refused({ address = { "clamp", "wrap" } }, "not wrap")
refused({ address = { "clamp", "clamp" } }, "not nil")
refused({ lod = { 3 } }, "option 'lod' must be { least, most }, not { 3, nil }")
refused({ lod = { 3, 2 } }, "not { 3, 2 }")
refused({ lod = { 0 / 0, 2 } }, "option 'lod' must be")
refused({ compare = "smaller" }, "'compare' must be one of")
refused({ border = "red" }, "'border' must be one of")
refused({ filter = "linear" }, "unknown option 'filter'")
expect.refused(function() mc.sampler "linear" end, "mc.sampler takes a table of options")
