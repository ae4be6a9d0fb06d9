-- Proves that images with several samples are drawn to and resolved: through the graph, with depths, several colours of
-- several kinds, joined draws, copies, encoders and transients; that coverage follows alpha; and what mistakes say.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"
local drawing = require "lib.drawing"

local SIZE = 32
local all = drawing.points(drawing.ALL)
-- The half below the diagonal, whose edge goes through texels: 2 right for each 1 down.
local half = drawing.points { { -1, -1 }, { -1, 1.07 }, { 3.1, 1.07 } }
local flat = drawing.flat { name = "flat" }
local deep = drawing.flat { name = "deep", depth = {} }

local function image(name, format, samples, more)
  local o = { name = name, format = format, width = SIZE, height = SIZE, samples = samples }
  for key, value in pairs(more or {}) do
    o[key] = value
  end
  return mc.image(o)
end
local smooth, sharp = image("smooth", "rgba8"), image("sharp", "rgba8")
local many = image("many", "rgba8", 4)
expect.same(many.samples == 4 and smooth.samples == 1, true, "samples")
expect.same(many.sampled or many.storage, false, "what shaders see of many samples")
expect.same(many.target, true, "many samples are drawn to")

local function args(vertices, color, z) return { vertices = vertices, color = color or { 1, 1, 1, 1 }, z = z or 0 } end
local BLACK = { 0, 0, 0, 1 }

-- How many texels are black, white, and between; and the sum, 1 for each white one.
local function tally(from)
  local bytes, black, white, sum = from:read(), 0, 0, 0
  for i = 0, SIZE * SIZE - 1 do
    local v = bytes[4 * i]
    black, white, sum = black + (v == 0 and 1 or 0), white + (v == 255 and 1 or 0), sum + v / 255
  end
  return SIZE * SIZE - black - white, sum
end

-- Edges are smooth, and the area is nearer to the truth.
local function triangle(graph, o)
  o.pipeline, o.args, o.vertices, o.clear = flat, args(half), 3, BLACK
  graph:draw(o)
end
mc.submit(function(graph)
  triangle(graph, { color = sharp })
  triangle(graph, { color = many, resolve = smooth })
end)
local between, area = tally(smooth)
local none, rough = tally(sharp)
expect.same(none, 0, "texels between on a sharp edge")
expect.same(between >= SIZE / 2, true, between .. " texels between on a smooth edge")
local apart = math.abs(area - rough)
expect.same(apart > 0 and apart < SIZE, true, ("areas of %.1f and %.1f"):format(area, rough))

-- Transients, views of layers, and a later resolve by a copy or an encoder.
local function same(what, ...)
  local copy, bytes = { ... }, ffi.string(smooth:read(), 4 * SIZE * SIZE)
  for _, one in ipairs(copy) do
    expect.same(ffi.string(one:read(), 4 * SIZE * SIZE) == bytes, true, what)
  end
end
local other, third = image("other", "rgba8"), image("third", "rgba8")
local layered = image("layered", "rgba8", 4, { layers = 2 })
local flats = image("flats", "rgba8", 1, { layers = 2, mips = 2, width = 2 * SIZE, height = 2 * SIZE })
mc.submit(function(graph)
  triangle(graph, { color = graph:image { name = "t", like = smooth, samples = 4 }, resolve = other })
  local t, last = graph:image { name = "t", like = smooth, samples = 4 }, graph:image { name = "last", like = smooth }
  triangle(graph, { color = t })
  graph:copy(t, last):copy(last, third)
end)
same("a transient", other, third)
mc.submit(function(graph)
  triangle(graph, { color = layered:view { layer = 1 }, resolve = flats:view { mip = 1, layer = 1 } })
  graph:copy(flats:view { mip = 1, layer = 1 }, other)
  graph:pass {
    name = "mine",
    writes = { color = { many, third } },
    record = function(e)
      e:begin_rendering { color = many, resolve = third, clear = BLACK }
      e:bind(flat):push(args(half)):draw(3):end_rendering()
    end,
  }
end)
same("layers and an encoder", other, third)
mc.submit(function(graph)
  graph:clear(third, BLACK)
  graph:pass {
    name = "mine",
    reads = { transfer = many },
    writes = { transfer = third },
    record = function(e) e:resolve(many, third) end,
  }
end)
same("an encoder's resolve", third)

-- New images hold zeros; a clear reaches all samples; draws upon what is there.
local fresh = image("fresh", "rgba8", 4)
mc.submit(function(graph) graph:copy(fresh, other) end)
expect.each(other:read(), 0, 4 * SIZE * SIZE - 1, 0, "a new image")
local doubled = drawing.flat { name = "doubled", blend = "add" }
mc.submit(function(graph)
  graph:clear(fresh, { 0, 0, 0.2, 1 })
  graph:draw { pipeline = doubled, args = args(all, { 0.4, 0, 0, 0 }), color = fresh, vertices = 3, instances = 2 }
  graph:draw { pipeline = doubled, args = args(half, { 0, 1, 0, 0 }), color = fresh, resolve = other, vertices = 3 }
end)
local r, g, b = drawing.texel(other, SIZE - 2, 1)
expect.same(r == 204 and b == 51 and g == 0, true, ("blended upon: %d %d %d"):format(r, g, b))
r, g, b = drawing.texel(other, 1, SIZE - 2)
expect.same(r == 204 and b == 51 and g == 255, true, ("the triangle upon it: %d %d %d"):format(r, g, b))

-- Draws that resolve into the same image are one rendering; so are none that do not.
local function renderings(first, second)
  local done = mc.submit(function(graph)
    local o = { pipeline = flat, args = args(all), color = many, vertices = 3, clear = BLACK, resolve = first }
    graph:draw(o)
    o.clear, o.resolve, o.args = nil, second, args(half, { 1, 0, 0, 1 })
    graph:draw(o)
  end)
  local count = 0
  for k = 1, 2 do
    count = count + (done.plan.joins[k] and 0 or 1)
  end
  return count
end
expect.same(renderings(other, other), 1, "renderings with one resolve")
r, g = drawing.texel(other, 1, SIZE - 2)
expect.same(r == 255 and g == 0, true, "the second draw")
expect.same(renderings(nil, other), 2, "renderings with a resolve at the end")
r, g = drawing.texel(other, 1, SIZE - 2)
expect.same(r == 255 and g == 0, true, "the second draw")
expect.same(renderings(other, third), 2, "renderings with two")

-- Depths decide for each sample and are resolved: the first sample's. Several colours, one of them a number, which is
-- that of one sample: no numbers are between.
local depths = image("depths", "d32f", 4)
local depth, ids = image("depth", "d32f"), image("ids", "r32u")
local ids_many = image("ids of samples", "r32u", 4)
local three = mc.graphics {
  name = "three",
  vertex = { source = drawing.VERTEX, name = "three vertex" },
  fragment = {
    name = "three fragment",
    source = [[
      struct Out { @location(0) color: vec4f, @location(1) id: u32 }
      @fragment fn main(@location(0) color: vec4f) -> Out { return Out(color, u32(color.b * 1000.0)); }
    ]],
  },
  depth = {},
}
local shades = image("shades", "rgba8") -- reads what was resolved
local show = mc.compute {
  name = "show",
  source = [[
    enable wgpu_binding_array;
    @group(0) @binding(1) var depths: binding_array<texture_2d<f32>>;
    @group(0) @binding(2) var targets: binding_array<texture_storage_2d<rgba8unorm, write>>;
    struct Arguments { source: u32, to: u32 }
    var<immediate> args: Arguments;
    @compute @workgroup_size(8, 8) fn main(@builtin(global_invocation_id) at: vec3u) {
      textureStore(targets[args.to], at.xy, textureLoad(depths[args.source], at.xy, 0));
    }
  ]],
}
for round = 1, 3 do
  mc.submit(function(graph)
    local o = {
      pipeline = three,
      args = args(all, { 1, 0, 0.007, 1 }, 0.5),
      color = { many, ids_many },
      depth = depths,
      vertices = 3,
      clear = { { 0, 0, 0, 1 }, { 0, 0, 0, 0 }, depth = 1 },
    }
    if round == 2 then o.resolve = { smooth, ids, depth = depth } end
    graph:draw(o)
    o.args, o.clear, o.resolve = args(half, { 0, 1, 0.3, 1 }, 0.25), nil, { smooth, ids, depth = depth }
    graph:draw(o)
    graph:dispatch(show, { source = depth, to = shades }, SIZE, SIZE)
    o.clear, o.resolve = { { 0, 0, 0, 1 }, { 0, 0, 0, 0 }, depth = 0 }, nil -- writes what is resolved above
    if round == 3 then graph:draw(o) end
  end)
  local deep_texels, numbers = expect.as("float", depth:read()), expect.as("uint32_t", ids:read())
  local colors, shown = smooth:read(), shades:read()
  local edges = 0
  for i = 0, SIZE * SIZE - 1 do
    local near = deep_texels[i] == 0.25
    expect.same(near or deep_texels[i] == 0.5, true, "a depth of " .. deep_texels[i])
    expect.same(numbers[i] == 7 or numbers[i] == 300, true, "an id of " .. numbers[i])
    expect.same(math.abs(shown[4 * i] - 255 * deep_texels[i]) <= 1, true, "the depth that a shader reads")
    edges = edges + (colors[4 * i] > 0 and colors[4 * i] < 255 and 1 or 0)
    if colors[4 * i] == 0 or colors[4 * i] == 255 then
      expect.same(near, colors[4 * i] == 0, "depth and colour agree")
    end
  end
  expect.same(edges, between, "texels between, with depths")
end
-- Depth alone, and a stencil beside it.
local stencils, stencil = image("stencils", "d32fs8", 4), image("stencil", "d32fs8")
local marked = drawing.flat { name = "marked", depth = {}, stencil = { pass = "replace", reference = 5 } }
mc.submit(function(graph)
  graph:draw {
    pipeline = marked, args = args(half, nil, 0.25), color = many, depth = stencils, vertices = 3,
    resolve = { depth = stencil }, clear = { 0, 0, 0, 1, depth = 1, stencil = 0 },
  }
end)
expect.same(expect.as("float", stencil:read())[(SIZE - 2) * SIZE], 0.25, "the depth beside a stencil")
local kept = drawing.flat {
  name = "kept", depth = { test = false, write = false }, stencil = { compare = "equal", reference = 5 },
}
mc.submit(function(graph)
  graph:draw {
    pipeline = kept, args = args(all), color = sharp, depth = stencil, vertices = 3, clear = BLACK,
  }
end)
local _, inside = tally(sharp)
-- SwiftShader resolves no stencils while it renders without a render pass.
local is_swift = mc.device.name:find "SwiftShader" ~= nil
expect.same(is_swift or math.abs(inside - area) < SIZE, true, "the resolved stencil: " .. inside)

-- Alpha becomes samples.
local covered = drawing.flat { name = "covered", alpha_to_coverage = true }
mc.submit(function(graph)
  graph:draw {
    pipeline = covered, args = args(all, { 1, 1, 1, 0.5 }), color = many, resolve = other, vertices = 3, clear = BLACK,
  }
end)
local _, cover = tally(other)
expect.same(math.abs(cover / SIZE / SIZE - 0.5) < 0.2, true, "half of the samples: " .. cover / SIZE / SIZE)

-- Mistakes.
local function made(o, ...)
  o.name = o.name or "wrong"
  expect.refused(function() mc.image(o) end, "mc.image 'wrong': ", ...)
end
made({ width = 8, height = 8, samples = 3 }, "this device's images of rgba8 have 1, ", "4", " samples, not 3")
made({ width = 8, height = 8, samples = 128 }, "samples, not 128")
made({ width = 8, samples = 4 }, "with samples it is two-dimensional, no cube, and without mips")
made({ width = 8, height = 8, mips = 2, samples = 4 }, "without mips")
made({ width = 8, height = 8, cube = true, samples = 4 }, "no cube")
made({ width = 8, height = 8, depth = 8, samples = 4 }, "two-dimensional")
made({ width = 8, height = 8, format = "bc7", samples = 4 }, "bc7")
expect.refused(function() mc.image { width = 8, samples = 0 } end, "option 'samples' must be at least 1")
expect.refused(function() many:upload "x" end, "cannot upload to image 'many': it has 4 samples, resolve them")
expect.refused(function() many:read() end, "cannot read image 'many': it has 4 samples")
expect.refused(function() many:read_async() end, "cannot read image 'many': it has 4 samples")
expect.refused(function() many:save "target/many.png" end, "cannot save image 'many': it has 4 samples")
expect.refused(function() many:index() end, "image 'many'", "has no index in the heap")
local buffer = mc.buffer { name = "buffer", type = "float", count = SIZE * SIZE }
local foreign, small = image("foreign", "rgba16f"), mc.image { name = "small", width = 8, height = 8 }
mc.submit(function(graph)
  expect.refused(function() graph:readback(many) end, "image 'many'", "4 samples")
  expect.refused(function() graph:copy(many, buffer) end, "copy: image 'many'", "4 samples: resolve them into another")
  expect.refused(function() graph:copy(buffer, many) end, "copy: image 'many'", "has 4 samples")
  expect.refused(function() graph:copy(many, foreign) end, "(rgba8, 4 samples) does not become", "(rgba16f, 1 samples)")
  expect.refused(function() graph:copy(smooth, many) end, "(rgba8, 1 samples) does not become")
  expect.refused(function() graph:copy(depths, depth) end, "(d32f, 4 samples) does not become")
  local text = "argument 'source' is image 'many'"
  local why = "it has 4 samples, resolve them"
  expect.refused(function() graph:dispatch(show, { source = many, to = other }, 8, 8) end, text, why)
  local view = many:view()
  expect.refused(function() graph:dispatch(show, { source = view, to = other }, 8, 8) end, why)
  local short = graph:image { name = "short", like = smooth, samples = 4 }
  expect.refused(function() graph:dispatch(show, { source = short, to = other }, 8, 8) end, why)
  local function drawn(o, ...)
    o.pipeline, o.args, o.vertices = o.pipeline or flat, args(all), 3
    expect.refused(function() graph:draw(o) end, "draw with '", ...)
  end
  drawn({ color = { many, smooth } }, "image 'smooth' has 1 samples, others have 4")
  drawn({ color = many, depth = depth, pipeline = deep }, "image 'depth' has 1 samples, others have 4")
  local into = "the samples of image '%s' (rgba8, %d) do not resolve into image '%s' (%s)"
  drawn({ color = many, resolve = foreign }, into:format("many", 4, "foreign", "rgba16f, 1"))
  drawn({ color = smooth, resolve = other }, into:format("smooth", 1, "other", "rgba8, 1"))
  drawn({ color = many, resolve = layered:view { layer = 0 } }, into:format("many", 4, "layered layer 0", "rgba8, 4"))
  drawn({ color = many, resolve = small }, "image 'small' is 8 x 8, others are 32 x 32")
  drawn({ color = many, resolve = 3 }, "resolve takes images, not 3")
  text = "resolve takes an image for what is drawn to: colors, depth, not for '2'"
  drawn({ color = many, resolve = { smooth, other } }, text)
  drawn({ color = many, resolve = { depth = depth } }, "not for 'depth'")
  drawn({ color = many, resolve = { smoth = smooth } }, "not for 'smoth'")
  text = "image 'other' (rgba8) cannot be drawn to as depth"
  drawn({ color = many, depth = depths, resolve = { smooth, depth = other } }, text)
  drawn({ color = { layered:view { layer = 0 }, many }, resolve = { smooth, smooth } }, "given twice")
  local sampled = mc.graphics {
    name = "sampled",
    vertex = { source = drawing.VERTEX, name = "vertex" },
    fragment = {
      name = "sampler",
      source = [[
        enable wgpu_binding_array;
        @group(0) @binding(1) var pictures: binding_array<texture_2d<f32>>;
        struct Arguments { color: vec4f, vertices: u32, z: f32, picture: u32 }
        var<immediate> args: Arguments;
        @fragment fn main(@builtin(position) at: vec4f) -> @location(0) vec4f {
          return textureLoad(pictures[args.picture], vec2u(at.xy), 0);
        }
      ]],
    },
  }
  local o = { pipeline = sampled, args = args(all), color = many, resolve = smooth, vertices = 3 }
  o.args.picture = smooth
  expect.refused(function() graph:draw(o) end, "image 'smooth'", "is drawn to and an argument")
end)
local blind = drawing.flat {
  name = "blind",
  alpha_to_coverage = true,
  fragment = { name = "rgb", source = "@fragment fn main() -> @location(0) vec3f { return vec3f(1.0); }" },
}
expect.refused(function()
  mc.submit(function(graph) graph:draw { pipeline = blind, args = args(all), color = many, vertices = 3 } end)
end, "'rgb' writes no alpha, of which alpha_to_coverage makes samples")
