-- Proves that each kind of declaration of the prelude reaches what its handle stands for: buffers of structs in both
-- layouts, sampled and storage images of several kinds, samplers, addresses, and handles that differ between threads.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"
local vk = mc.vk

local function close(actual, expected, what)
  if math.abs(actual - expected) > 1e-3 then error(("%s is %g, expected %g"):format(what, actual, expected), 2) end
end

-- Structs without gaps, structs as WGSL has them, qualifiers; several types on one binding.
local structs = mc.compute { name = "structs.comp", source = [[
  #include <mooncrust.glsl>
  #include <mooncrust.glsl>
  layout(local_size_x = 16) in;
  struct Tight { vec3 position; float mass; vec3 velocity; };
  struct Loose { vec3 position; vec3 velocity; };
  MC_BUFFERS(Tight, tights);
  MC_BUFFERS_STD430(Loose, looses);
  MC_BUFFERS_AS(readonly restrict, float, floats);
  MC_BUFFERS_AS(coherent, uint, uints);
  layout(push_constant) uniform Arguments { mc_buffer tight, loose, source, counter; uint n; } args;
  void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i >= args.n) return;
    tights[args.tight].data[i].velocity = vec3(floats[args.source].data[i]);
    tights[args.tight].data[i].mass = float(i);
    looses[args.loose].data[i].velocity = 2.0 * tights[args.tight].data[i].velocity;
    atomicAdd(uints[args.counter].data[0], i);
  }
]] }
local loose_too = mc.compute { name = "loose.wgsl", source = [[
  #include <mooncrust.wgsl>
  struct Loose { position: vec3f, velocity: vec3f }
  struct Looses { data: array<Loose> }
  @group(0) @binding(0) var<storage, read_write> looses: binding_array<Looses>;
  struct Arguments { loose: mc_buffer, n: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(16)
  fn main(@builtin(global_invocation_id) id: vec3u) {
    if id.x < args.n { looses[args.loose].data[id.x].position = looses[args.loose].data[id.x].velocity + 1.0; }
  }
]] }
local n = 20
local tight = mc.buffer { name = "tight", type = "Tight", count = n }
local loose = mc.buffer { name = "loose", type = "Loose", count = n }
local source = mc.buffer({ name = "source", type = "float", count = n }):upload(function(i) return i / 2 end)
local counter = mc.buffer { name = "counter", type = "uint32_t", count = 1 }
expect.same(tight.size .. " " .. loose.size, 28 * n .. " " .. 32 * n, "sizes")
mc.submit(function(graph)
  graph:dispatch(structs, { tight = tight, loose = loose, source = source, counter = counter, n = n }, n)
  graph:dispatch(loose_too, { loose = loose, n = n }, n)
end)
local a, b = tight:read(), loose:read()
for i = 0, n - 1 do
  expect.same(a[i].velocity.z, i / 2, "velocity")
  expect.same(a[i].mass, i, "mass")
  expect.same(b[i].velocity.y, i, "velocity of the other")
  expect.same(b[i].position.x, i + 1, "position by WGSL")
end
expect.same(counter:read()[0], n * (n - 1) / 2, "sum")

-- Images.
local images = mc.compute { name = "images.comp", source = [[
  #include <mooncrust.glsl>
  layout(local_size_x = 4, local_size_y = 4) in;
  MC_TEXTURES(texture2D, flat2d);
  MC_TEXTURES(texture3D, solids);
  MC_TEXTURES(textureCube, cubes);
  MC_TEXTURES(texture2DArray, layered);
  MC_TEXTURES(utexture2D, integers);
  MC_SAMPLERS(samplers);
  MC_SHADOW_SAMPLERS(shadow_samplers);
  MC_IMAGES(rgba32f, image2D, targets);
  MC_IMAGES(r32ui, uimage2D, counts);
  MC_IMAGES_ANY(image2D, anything);
  MC_BUFFERS(vec4, colors);
  layout(push_constant) uniform Arguments {
    mc_texture picture, solid, cube, layers, numbers;
    mc_sampler smooth_one, comparing;
    mc_image target, count, bytes;
    mc_buffer color;
  } args;
  void main() {
    ivec2 id = ivec2(gl_GlobalInvocationID.xy);
    imageStore(targets[args.target], id, texelFetch(flat2d[args.picture], id % 2, 0) + vec4(id, 0.0, 0.0));
    imageStore(anything[args.bytes], id, vec4(id.x / 255.0, 0.0, 0.0, 1.0));
    imageAtomicAdd(counts[args.count], ivec2(0), 1u);
    if (id != ivec2(0)) return;
    colors[args.color].data[0] = textureLod(sampler2D(flat2d[args.picture], samplers[args.smooth_one]), vec2(0.5), 0.0);
    colors[args.color].data[1] = texelFetch(solids[args.solid], ivec3(0, 0, 1), 0);
    vec3 back = vec3(0.0, 0.0, -1.0);
    colors[args.color].data[2] = textureLod(samplerCube(cubes[args.cube], samplers[args.smooth_one]), back, 0.0);
    colors[args.color].data[3] = texelFetch(layered[args.layers], ivec3(0, 0, 1), 0);
    colors[args.color].data[4] = vec4(texelFetch(integers[args.numbers], ivec2(1, 0), 0));
    vec3 at = vec3(0.25, 0.25, 0.5);
    colors[args.color].data[5] =
      vec4(textureLod(sampler2DShadow(flat2d[args.picture], shadow_samplers[args.comparing]), at, 0.0));
  }
]] }
local picture = mc.image { name = "picture", format = "r32f", width = 2, height = 2 }
picture:upload { 1, 2, 3, 4 }
local solid = mc.image { name = "solid", format = "rgba8", width = 1, height = 1, depth = 2 }
solid:upload { 0, 0, 0, 0, 255, 0, 255, 0 }
local cube = mc.image { name = "cube", format = "rgba8", width = 2, cube = true }
cube:upload(function(_, _, _, layer) return layer * 51, 0, 0, 255 end)
local layers = mc.image { name = "layers", format = "rgba8", width = 1, height = 1, layers = 2 }
layers:upload { 0, 0, 0, 0, 0, 255, 0, 0 }
local numbers = mc.image { name = "numbers", format = "r32u", width = 2, height = 1 }
numbers:upload { 5, 4000000 }
local target = mc.image { name = "target", format = "rgba32f", width = 8, height = 4 }
local count = mc.image { name = "count", format = "r32u", width = 1, height = 1 }
local bytes = mc.image { name = "bytes", format = "rgba8", width = 8, height = 4 }
local color = mc.buffer { name = "color", type = "struct { float r, g, b, a; }", count = 6 }
mc.submit(function(graph)
  graph:dispatch(images, {
    picture = picture, solid = solid, cube = cube, layers = layers, numbers = numbers,
    smooth_one = mc.sampler { address = "clamp" }, comparing = mc.sampler { compare = "greater", min = "nearest",
      mag = "nearest" },
    target = target, count = count, bytes = bytes, color = color,
  }, 8, 4)
end)
local texels = ffi.new "float[128]"
target:read { into = texels }
expect.same(texels[(3 * 8 + 5) * 4], 4 + 5, "a fetched texel")
expect.same(texels[(3 * 8 + 5) * 4 + 1], 3, "its other component")
local total = ffi.new "uint32_t[1]"
count:read { into = total }
expect.same(total[0], 32, "an atomic on an image")
expect.same(bytes:read()[(1 * 8 + 7) * 4], 7, "an image of any format")
local colors = color:read()
close(colors[0].r, 2.5, "filtered")
close(colors[1].b, 1, "a slice")
close(colors[2].r, 1, "the face towards -z")
close(colors[3].g, 1, "a layer")
close(colors[4].r, 4000000, "an integer texel")
close(colors[5].r, 0, "a comparison")

-- Handles that differ between the threads of a workgroup, in both languages.
local several, handles = {}, mc.buffer { name = "handles", type = "uint32_t", count = 8 }
for i = 0, 7 do several[i] = mc.buffer({ type = "uint32_t", count = 1 }):upload { 100 + i } end
handles:upload(function(i) return several[i]:index() end)
local out = mc.buffer { name = "out", type = "uint32_t", count = 8 }
local any = {
  mc.compute { name = "any.comp", source = [[
    #include <mooncrust.glsl>
    layout(local_size_x = 8) in;
    MC_BUFFERS(uint, uints);
    MC_BUFFERS(mc_buffer, lists);
    layout(push_constant) uniform Arguments { mc_buffer list, out_list; } args;
    void main() {
      uint i = gl_GlobalInvocationID.x;
      mc_buffer one = lists[args.list].data[7u - i];
      uints[args.out_list].data[i] = uints[mc_any(one)].data[0];
    }
  ]] },
  mc.compute { name = "any.wgsl", source = [[
    #include <mooncrust.wgsl>
    struct Uints { data: array<u32> }
    @group(0) @binding(0) var<storage, read_write> uints: binding_array<Uints>;
    struct Arguments { list: mc_buffer, out_list: mc_buffer }
    var<immediate> args: Arguments;
    @compute @workgroup_size(8)
    fn main(@builtin(global_invocation_id) id: vec3u) {
      let one = uints[args.list].data[7u - id.x];
      uints[args.out_list].data[id.x] = uints[one].data[0];
    }
  ]] },
}
for i, pipeline in ipairs(any) do
  out:upload(function() return 0 end)
  mc.submit(function(graph) graph:dispatch(pipeline, { list = handles, out_list = out }, 8, { reads = several }) end)
  local got = out:read()
  for k = 0, 7 do expect.same(got[k], 107 - k, "by handle, " .. i) end
end

-- A 64-bit address as two words, which every device takes: a list whose nodes point on.
local follow = mc.compute { name = "follow.comp", source = [[
  #include <mooncrust.glsl>
  layout(local_size_x = 1) in;
  struct Node { uvec2 next; uint value; uint unused; };
  MC_POINTER(Node, Nodes);
  MC_BUFFERS(uint, uints);
  layout(push_constant) uniform Arguments { uvec2 root; mc_buffer sum; } args;
  void main() {
    uint sum = 0u;
    for (uvec2 at = args.root; at != uvec2(0u); at = Nodes(at).data[0].next) sum += Nodes(at).data[0].value;
    uints[args.sum].data[0] = sum;
  }
]] }
local node = ffi.typeof "struct { uint64_t next; uint32_t value, unused; }"
local list = mc.buffer { name = "list", type = node, count = 5 }
local info = vk.VkBufferDeviceAddressInfo()
info.buffer = list.buffer
local address = vk.vkGetBufferDeviceAddress(mc.device.handle, info)
list:upload(function(element, i)
  element.next, element.value = i < 4 and address + (i + 1) * 16 or 0, 10 ^ i
end)
list:index() -- from here on every submission is taken for one that uses the list
local root = { tonumber(address % 2 ^ 32), tonumber(address / 2 ^ 32) }
local sum = mc.buffer { name = "sum", type = "uint32_t", count = 1 }
mc.submit(function(graph) graph:dispatch(follow, { root = root, sum = sum }, 1, { reads = list }) end)
expect.same(sum:read()[0], 11111, "the sum of a list")

-- What prints runs where nobody listens.
local print_it = mc.compute { name = "print.comp", source = [[
  #define MC_PRINT
  #include <mooncrust.glsl>
  layout(local_size_x = 1) in;
  MC_BUFFERS(uint, uints);
  layout(push_constant) uniform Arguments { mc_buffer a; } args;
  void main() {
    uints[args.a].data[0] = 5u;
    mc_print("wrote %u\n", uints[args.a].data[0]);
  }
]] }
mc.submit(function(graph) graph:dispatch(print_it, { a = sum }, 1) end)
expect.same(sum:read()[0], 5, "what a printing shader writes")
