-- Proves that drawing puts the right colours into the right texels: triangles, instances that pull their vertices from
-- the heap, depth, blending, several colours, formats, load and clear, viewport and scissor, passes before and after.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"
local drawing = require "lib.drawing"

local function show(...) return table.concat({ ... }, " ") end
local function same_texel(image, x, y, words, what)
  expect.same(show(drawing.texel(image, x, y)), words, ("%s at %d, %d"):format(what, x, y))
end

local all = drawing.points(drawing.ALL)
local function draw(o, more)
  for key, value in pairs(more or {}) do
    o[key] = value
  end
  o.vertices = o.vertices or 3
  return mc.submit(function(graph) expect.same(graph:draw(o), graph, "what draw returns") end)
end

-- A triangle over the upper left half: row y has the texels x < 8 - y (centres on the edge are no part of it).
local flat = drawing.flat { name = "flat" }
local image = mc.image { name = "image", width = 8, height = 8 }
local half = drawing.points { { -1, -1 }, { -1, 0.9 }, { 0.9, -1 } }
local args = { vertices = half, color = { 1, 0.502, 0, 1 }, z = 0 }
draw { pipeline = flat, args = args, color = image, clear = { 0, 0, 1, 1 } }
for y = 0, 7 do
  for x = 0, 7 do
    same_texel(image, x, y, x + y < 7 and "255 128 0 255" or "0 0 255 255", "triangle")
  end
end

-- Without clear it is drawn upon; what was not touched stays.
args = { vertices = half, color = { 0, 1, 0, 1 }, z = 0 }
draw({ pipeline = flat, args = args, color = image, viewport = { 0, 0, 4, 4 } })
same_texel(image, 0, 0, "0 255 0 255", "viewport")
same_texel(image, 4, 0, "255 128 0 255", "beside the viewport")
same_texel(image, 7, 7, "0 0 255 255", "loaded")
args = { vertices = all, color = { 1, 1, 1, 1 }, z = 0 }
draw { pipeline = flat, args = args, color = image, scissor = { 6, 6, 1, 2 } }
same_texel(image, 6, 7, "255 255 255 255", "scissor")
same_texel(image, 7, 7, "0 0 255 255", "beside the scissor")
draw { pipeline = flat, args = args, color = image, clear = { 1, 0, 0, 0 }, vertices = 0 }
same_texel(image, 6, 6, "255 0 0 0", "clear without vertices")
-- A new image holds zeros, also where it is only drawn upon.
local fresh = mc.image { name = "fresh", width = 8, height = 8 }
draw { pipeline = flat, args = { vertices = half, color = { 1, 1, 1, 1 }, z = 0 }, color = fresh }
same_texel(fresh, 7, 7, "0 0 0 0", "fresh")

-- Instances: four columns of quads, two texels apart.
local quad = drawing.points({ { -1, -1 }, { -1, 1 }, { -0.75, -1 }, { -0.75, 1 } }, 0.5)
local strip = drawing.flat { name = "strip", topology = "triangle_strip" }
args = { vertices = quad, color = { 1, 1, 1, 1 }, z = 0 }
draw { pipeline = strip, args = args, color = image, clear = { 0, 0, 0, 0 }, vertices = 4, instances = 4 }
for x = 0, 7 do
  same_texel(image, x, 3, x % 2 == 0 and "255 255 255 255" or "0 0 0 0", "instances")
end
draw { pipeline = strip, args = args, color = image, clear = { 0, 0, 0, 0 }, vertices = 4, first_instance = 2 }
same_texel(image, 4, 3, "255 255 255 255", "first_instance")
same_texel(image, 0, 3, "0 0 0 0", "first_instance")
local shifted = drawing.points { { 9, 9 }, { 9, 9 }, { -1, -1 }, { -1, 3 }, { 3, -1 } }
args = { vertices = shifted, color = { 0, 0, 1, 1 }, z = 0 }
draw { pipeline = flat, args = args, color = image, first_vertex = 2 }
same_texel(image, 0, 0, "0 0 255 255", "first_vertex")

-- Depth: nearer wins; a test without write leaves the depth; clearing it.
local depth = mc.image { name = "depth", format = "d32f", width = 8, height = 8 }
local near = drawing.flat { name = "near", depth = {} }
local far = drawing.flat { name = "far", depth = { compare = "greater", write = false } }
local function colored(r, g, b, z) return { vertices = all, color = { r, g, b, 1 }, z = z } end
draw { pipeline = near, args = colored(1, 0, 0, 0.5), color = image, depth = depth, clear = { 0, 0, 0, 0, depth = 1 } }
draw { pipeline = near, args = colored(0, 1, 0, 0.75), color = image, depth = depth }
same_texel(image, 2, 2, "255 0 0 255", "behind")
expect.same(drawing.texel(depth, 2, 2), 0.5, "depth")
draw { pipeline = far, args = colored(0, 0, 1, 0.75), color = image, depth = depth }
same_texel(image, 2, 2, "0 0 255 255", "greater")
expect.same(drawing.texel(depth, 2, 2), 0.5, "depth that is not written")
draw { pipeline = near, args = colored(1, 1, 0, 0.25), depth = depth, color = image }
expect.same(drawing.texel(depth, 7, 7), 0.25, "depth")
-- Only depth, without a fragment shader; in 16 bits, too.
local shadow = mc.graphics { name = "shadow", vertex = { source = drawing.VERTEX }, depth = { compare = "always" } }
draw { pipeline = shadow, args = colored(0, 0, 0, 0.125), depth = depth, viewport = { 0, 0, 8, 4 } }
expect.same(drawing.texel(depth, 0, 0), 0.125, "only depth")
expect.same(drawing.texel(depth, 0, 7), 0.25, "only depth, below")
local small = mc.image { name = "small", format = "d16", width = 4, height = 4 }
draw { pipeline = shadow, args = colored(0, 0, 0, 1), depth = small, clear = { depth = 0.5 }, scissor = { 0, 0, 2, 4 } }
expect.same(drawing.texel(small, 0, 0), 65535, "d16")
expect.same(math.abs(drawing.texel(small, 3, 3) - 32767.5), 0.5, "cleared d16")
local path = "target/test_depth.png"
depth:save(path)
local picture = mc.load_image(path)
same_texel(picture, 0, 0, "32 32 32 255", "saved depth")
os.remove(path)

-- Blending, with everything of the same shaders.
for _, case in ipairs {
  { "none", "0 0 255 128" },
  { "alpha", "127 0 128 255" },
  { "premultiplied", "127 0 255 255" },
  { "add", "255 0 255 255" },
  { "multiply", "0 0 0 128" },
  { "max", "255 0 255 255" },
  { "min", "0 0 0 128" },
  { { src = "zero", dst = "src_alpha", op = "add" }, "128 0 0 128" },
  { { src = "one", dst = "one", op = "reverse_subtract", write = "ra" }, "255 0 0 127" },
} do
  local blended = drawing.flat { name = "blended", blend = case[1] }
  args = { vertices = all, color = { 0, 0, 1, 0.502 }, z = 0 }
  draw { pipeline = blended, args = args, color = image, clear = { 1, 0, 0, 1 } }
  local r, g, b, a = drawing.texel(image, 0, 0)
  local expected = {}
  for n in case[2]:gmatch "%d+" do
    expected[#expected + 1] = tonumber(n)
  end
  for i, n in ipairs { r, g, b, a } do
    expect.same(math.abs(n - expected[i]) <= 1, true, ("blend %s: %d %d %d %d"):format(tostring(case[1]), r, g, b, a))
  end
end

-- Several colours: floats, integers, and one that is left alone.
local many = { source = [[
  struct Out { @location(0) a: vec4f, @location(1) b: vec4u, @location(2) c: vec4f }
  @fragment fn main(@location(0) color: vec4f) -> Out { return Out(color, vec4u(7, 8, 9, 10), color * 0.5); }
]], name = "many.wgsl" }
local targets = {
  mc.image { name = "a", width = 4, height = 4, format = "rgba32f" },
  mc.image { name = "b", width = 4, height = 4, format = "rgba8u" },
  mc.image { name = "c", width = 4, height = 4, format = "rgba8" },
}
local list = { "none", "none", { write = "g" } }
local three = drawing.flat { name = "three", fragment = many, blend = list }
local clear = { { 0.25, 0.5, 0.75, 1 }, { 1, 2, 3, 4 }, { 0, 0, 1, 1 } }
args = { vertices = half, color = { 1, 0.5, 0.25, 2 }, z = 0 }
draw { pipeline = three, args = args, color = targets, clear = clear }
same_texel(targets[1], 0, 0, "1 0.5 0.25 2", "first")
same_texel(targets[1], 3, 3, "0.25 0.5 0.75 1", "first, cleared")
same_texel(targets[2], 0, 0, "7 8 9 10", "second")
same_texel(targets[2], 3, 3, "1 2 3 4", "second, cleared")
same_texel(targets[3], 0, 0, "0 64 255 255", "third")
draw { pipeline = three, args = args, color = targets, clear = { false, { 9, 9, 9, 9 }, false } }
same_texel(targets[1], 3, 3, "0.25 0.5 0.75 1", "first, loaded")
same_texel(targets[2], 3, 3, "9 9 9 9", "second, cleared alone")

-- Formats: one pipeline, drawn to two of them. Views: a mip and a layer.
local floats = mc.image { name = "floats", width = 8, height = 8, format = "rgba16f" }
for _ = 1, 3 do
  for _, target in ipairs { floats, image } do
    draw { pipeline = flat, args = colored(0, 1, 0, 0), color = target, clear = { 0, 0, 0, 0 } }
  end
end
same_texel(floats, 4, 4, "0 15360 0 15360", "half floats")
same_texel(image, 4, 4, "0 255 0 255", "rgba8")
local layered = mc.image { name = "layered", width = 8, height = 8, mips = 2, layers = 2 }
local below = layered:view { mip = 1, layer = 1 }
draw { pipeline = flat, args = colored(1, 0, 1, 0), color = below, clear = { 0, 0, 0, 0 } }
local bytes = layered:read { mip = 1 }
expect.same(ffi.sizeof(bytes), 2 * 4 * 4 * 4, "bytes of mip 1")
expect.each(bytes, 0, 4 * 4 * 4 - 1, 0, "layer 0")
expect.each(bytes, 4 * 4 * 4, 2 * 4 * 4 * 4 - 1, function(i) return i % 4 == 1 and 0 or 255 end, "layer 1")
local cube = mc.image { name = "cube", width = 4, cube = true }
draw { pipeline = flat, args = colored(1, 1, 1, 0), color = cube:view { layer = 5 } }
expect.same(cube:read { layer = 5 }[0], 255, "a face of a cube")
expect.same(cube:read { layer = 4 }[0], 0, "another")

-- In one submission: what a pass writes a draw pulls, and what is drawn a pass reads, and draws follow each other.
local move = expect.floats("move", "floats[args.a].data[i] = floats[args.a].data[i] + args.x;")
local sum = mc.compute { name = "sum", source = [[
  enable wgpu_binding_array;
  struct Floats { data: array<f32> }
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  @group(0) @binding(1) var textures: binding_array<texture_2d<f32>>;
  struct Arguments { image: u32, out: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(1) fn main() {
    var total = vec4f(0.0);
    for (var i = 0; i < 64; i++) { total += textureLoad(textures[args.image], vec2(i % 8, i / 8), 0); }
    floats[args.out].data[0] = total.r;
    floats[args.out].data[1] = total.g;
  }
]] }
local moved = drawing.points { { -3, -1 }, { -3, 3 }, { 1, -1 } }
local added = drawing.flat { name = "added", blend = "add" }
local out = mc.buffer { name = "out", type = "float", count = 2 }
mc.submit(function(graph)
  graph:draw { pipeline = flat, args = colored(0, 0, 0, 0), color = floats, clear = { 0, 0, 0, 0 }, vertices = 0 }
  for _ = 1, 2 do
    graph:dispatch(move, { a = moved, b = moved, n = 12, x = 1 }, 12)
  end
  args = { vertices = moved, color = { 0.25, 0, 0, 0 }, z = 0 }
  for _ = 1, 3 do
    graph:draw { pipeline = added, args = args, color = floats, vertices = 3 }
  end
  graph:draw { pipeline = added, args = colored(0, 1, 0, 0), color = floats, vertices = 3 }
  graph:dispatch(sum, { image = floats, out = out }, 1)
end)
local sums = out:read()
expect.same(sums[0], 0, "what was moved out: x and y grow by 2")
expect.same(sums[1], 64, "all texels")

-- Sampling from a depth image.
local look = mc.compute { name = "look", source = [[
  enable wgpu_binding_array;
  struct Floats { data: array<f32> }
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  @group(0) @binding(1) var textures: binding_array<texture_depth_2d>;
  struct Arguments { image: u32, out: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(1) fn main() { floats[args.out].data[0] = textureLoad(textures[args.image], vec2(0, 7), 0); }
]] }
mc.submit(function(graph) graph:dispatch(look, { image = depth, out = out }, 1) end)
expect.same(out:read()[0], 0.25, "a depth in a shader")
