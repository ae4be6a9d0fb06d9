-- Proves that in development a freed slot shows: shaders find NaNs in place of a buffer and magenta in place of an
-- image, whatever its format and dimension, and that a slot taken again is its new owner's.
local mc = require "mooncrust"
local expect = require "lib.expect"
local heap = require "mooncrust.gpu.heap"
local vk, d = mc.vk, mc.device
local PATTERN = 0xffc0dead

local function compute(name, declarations, body)
  return mc.compute { name = name, source = ([[
    enable wgpu_binding_array;
    struct Floats { data: array<f32> }
    struct Uints { data: array<u32> }
    @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
    @group(0) @binding(0) var<storage, read_write> uints: binding_array<Uints>;
    %s
    struct Arguments { out: u32, slot: u32 }
    var<immediate> args: Arguments;
    @compute @workgroup_size(1) fn main() { %s }
  ]]):format(declarations, body) }
end

local out = mc.buffer { name = "out", type = "float", count = 4 }
local function result(pipeline, slot)
  mc.submit(function(graph) graph:dispatch(pipeline, { out = out, slot = slot }, 1, { reads = {} }) end):wait()
  local v = out:read()
  return ("%g %g %g %g"):format(v[0], v[1], v[2], v[3])
end

-- Buffers. The bits are compared, and the float is no number.
local peek = compute("peek", "", [[
  let value = floats[args.slot].data[1];
  floats[args.out].data[0] = select(0.0, 1.0, value != value || bitcast<u32>(value) == 0xffc0deadu);
  floats[args.out].data[1] = select(0.0, 1.0, uints[args.slot].data[16383] == 0xffc0deadu);
  floats[args.out].data[2] = f32(arrayLength(&uints[args.slot].data));
  floats[args.out].data[3] = f32(uints[args.slot].data[0] >> 16u);
]])
local a = mc.buffer { name = "a", type = "float", count = 20000 }
a:upload(function(i) return i end)
expect.same(result(peek, a.slot), "0 0 20000 0", "a buffer")
a:destroy()
expect.same(result(peek, a.slot), ("1 1 16384 %g"):format(math.floor(PATTERN / 65536)), "a freed buffer")
local b = mc.buffer { name = "b", type = "float", count = 20000 }
expect.same(b.slot, a.slot, "the slot of the next buffer")
expect.same(result(peek, b.slot), "0 0 20000 0", "a buffer in a slot that was freed")

-- Images: both bindings.
local sampled = compute("sampled", "@group(0) @binding(1) var textures: binding_array<texture_2d<f32>>;", [[
  let v = textureLoad(textures[args.slot], vec2u(0u), 0);
  floats[args.out].data[0] = v.x; floats[args.out].data[1] = v.y;
  floats[args.out].data[2] = v.z; floats[args.out].data[3] = v.w;
]])
local function stored(format, dimension, load)
  local kind = ("texture_storage_%s<%s, read>"):format(dimension, format)
  local declaration = ("@group(0) @binding(2) var targets: binding_array<%s>;"):format(kind)
  return compute("stored " .. kind, declaration, ([[
    let v = vec4f(textureLoad(targets[args.slot], %s));
    floats[args.out].data[0] = v.x; floats[args.out].data[1] = v.y;
    floats[args.out].data[2] = v.z; floats[args.out].data[3] = v.w;
  ]]):format(load))
end
local rgba8 = stored("rgba8unorm", "2d", "vec2u(0u)")
local picture = mc.image { name = "picture", width = 4, height = 4 }
expect.same(result(sampled, picture.slot) .. "|" .. result(rgba8, picture.slot), "0 0 0 0|0 0 0 0", "an image")
picture:destroy()
expect.same(result(sampled, picture.slot), "1 0 1 1", "a freed image, sampled")
expect.same(result(rgba8, picture.slot), "1 0 1 1", "a freed image, stored to")

-- Other formats: rgba16f through mc.image, integers and dimensions through the heap itself. An image without a view
-- for a binding has the poison there from the start.
local half = mc.image { name = "half", width = 4, height = 4, format = "rgba16f" }
half:destroy()
expect.same(result(stored("rgba16float", "2d", "vec2u(0u)"), half.slot), "1 0 1 1", "a freed image of halves")
expect.same(result(sampled, half.slot), "1 0 1 1", "a freed image of halves, sampled")

local function poisoned(format, view_type)
  local view = view_type and vk["VK_IMAGE_VIEW_TYPE_" .. view_type]
  local handle, slot = heap.image({ name = format }, nil, nil, vk["VK_FORMAT_" .. format], view)
  assert(handle, slot)
  return slot
end
local function texture(kind, load)
  return compute("texture " .. kind, ("@group(0) @binding(1) var textures: binding_array<%s>;"):format(kind), ([[
    let v = vec4f(textureLoad(textures[args.slot], %s, 0));
    floats[args.out].data[0] = v.x; floats[args.out].data[1] = v.y;
    floats[args.out].data[2] = v.z; floats[args.out].data[3] = v.w;
  ]]):format(load))
end
local cases = {
  { "R32_UINT", nil, stored("r32uint", "2d", "vec2u(0u)"), "255 0 0 1", texture("texture_2d<u32>", "vec2u(0u)") },
  { "R32G32B32A32_SINT", nil, stored("rgba32sint", "2d", "vec2u(0u)"), "127 0 127 127",
    texture("texture_2d<i32>", "vec2u(0u)") },
  { "R32G32B32A32_SFLOAT", "3D", stored("rgba32float", "3d", "vec3u(0u)"), "1 0 1 1",
    texture("texture_3d<f32>", "vec3u(0u)") },
  { "R16G16B16A16_SFLOAT", "2D_ARRAY", stored("rgba16float", "2d_array", "vec2u(0u), 0u"), "1 0 1 1",
    texture("texture_2d_array<f32>", "vec2u(0u), 0u") },
  { "R8G8B8A8_UNORM", "1D", stored("rgba8unorm", "1d", "0u"), "1 0 1 1", texture("texture_1d<f32>", "0u") },
  { "R8G8B8A8_UNORM", "CUBE", stored("rgba8unorm", "2d_array", "vec2u(0u), 5u"), "1 0 1 1" },
}
for _, case in ipairs(cases) do
  local slot = poisoned(case[1], case[2])
  local what = case[1] .. " " .. (case[2] or "2D")
  expect.same(result(case[3], slot), case[4], "stored " .. what)
  if case[5] then
    expect.same(result(case[5], slot), case[4], "sampled " .. what)
  end
end

-- A format that no shader stores to has rgba8 for its poison, with the same kind of number.
expect.same(result(sampled, poisoned "R8G8B8A8_SRGB"), "1 0 1 1", "poison for sRGB")
expect.same(result(sampled, poisoned "D32_SFLOAT"), "1 0 1 1", "poison for depths")

-- Samplers: the poison does not filter.
local half_way = compute("half way", [[
  @group(0) @binding(1) var textures: binding_array<texture_2d<f32>>;
  @group(0) @binding(3) var samplers: binding_array<sampler>;
  ]], [[
  let slot = args.slot & 0xffffu;
  let v = textureSampleLevel(textures[slot], samplers[args.slot >> 16u], vec2f(0.5, 0.5), 0.0);
  floats[args.out].data[0] = v.x; floats[args.out].data[1] = v.y;
  floats[args.out].data[2] = v.z; floats[args.out].data[3] = v.w;
]])
local two = mc.image { name = "two texels", width = 2, height = 1, format = "rgba32f" }
two:upload(require("ffi").new("float[8]", 0, 0, 0, 0, 1, 1, 1, 1))
local info, sampler = vk.VkSamplerCreateInfo(), vk.array("VkSampler", 1)
info.magFilter, info.minFilter = vk.VK_FILTER_LINEAR, vk.VK_FILTER_LINEAR
vk.check(vk.vkCreateSampler(d.handle, info, nil, sampler), "vkCreateSampler")
local handle, slot = heap.sampler({ name = "linear" }, sampler[0])
expect.same(result(half_way, slot * 65536 + two.slot), "0.5 0.5 0.5 0.5", "between two texels")
heap.recycle("sampler", heap.retire("sampler", handle))
vk.vkDestroySampler(d.handle, sampler[0], nil)
expect.same(result(half_way, slot * 65536 + two.slot), "1 1 1 1", "between two texels, with a freed sampler")
