-- Proves that drawing with an encoder and graph:draw do the same: draws, with indices, out of buffers, as many as a
-- buffer says, by mesh shaders; that draws into the same targets are one rendering; and what a device lacks is refused.
local mc = require "mooncrust"
local expect = require "lib.expect"
local drawing = require "lib.drawing"
local encoding = require "lib.encoding"

local features = mc.device.features
local image = mc.image { name = "image", width = 8, height = 8 }
local black = { 0, 0, 0, 0 }
-- Vertices 0 to 2 cover the left half, 3 to 5 all; each instance is one image to the right.
local points = drawing.points({ { -1, -1 }, { 0, -1 }, { 0, 0 }, { -1, -1 }, { -1, 3 }, { 3, -1 } }, 0)
local flat = drawing.flat { name = "flat" }
local args = { vertices = points, color = { 1, 0, 0, 1 }, z = 0.5 }
local function texels()
  local count, bytes = 0, expect.as("uint32_t", image:read())
  for i = 0, 63 do
    count = count + (bytes[i] == 0xff0000ff and 1 or 0)
  end
  return count
end

-- Draws with an encoder, then the same with the graph; both give `expected` red texels.
local function both(expected, what, record, o)
  encoding.run(function(e)
    e:begin_rendering { color = image, clear = black }:bind(flat):push(args)
    record(e)
    e:end_rendering()
  end)
  local count = texels()
  expected = expected or count
  expect.same(count, expected, what .. " with an encoder")
  o.pipeline, o.args, o.color, o.clear = flat, args, image, black
  mc.submit(function(graph) graph:draw(o) end)
  expect.same(texels(), expected, what .. " with the graph")
  return count
end
local half = both(nil, "a triangle", function(e) e:draw(3) end, { vertices = 3 })
expect.same(half > 2 and half < 32, true, "texels of the small triangle")
both(64, "the second triangle", function(e) e:draw(3, 1, 3) end, { vertices = 3, first_vertex = 3 })
both(0, "no instances", function(e) e:draw(3, 0) end, { vertices = 3, instances = 0 })
both(
  16,
  "a scissor",
  function(e) e:scissor(2, 0, 2, 8):draw(3, 1, 3) end,
  { vertices = 3, first_vertex = 3, scissor = { 2, 0, 2, 8 } }
)
both(
  16,
  "a viewport",
  function(e) e:viewport(4, 4, 4, 4):draw(3, 1, 3) end,
  { vertices = 3, first_vertex = 3, viewport = { 4, 4, 4, 4 } }
)

-- Indices of both sizes.
for name, size in pairs { uint16_t = 2, uint32_t = 4 } do
  local indices = mc.buffer { name = name, type = name, count = 7 }
  indices:upload { 9, 0, 1, 2, 3, 4, 5 }
  both(
    half,
    "three indices of " .. size,
    function(e) e:draw { indices = indices, vertices = 3, first_index = 1 } end,
    { indices = indices, vertices = 3, first_index = 1 }
  )
  both(
    64,
    "all from the fourth",
    function(e) e:draw { indices = indices, first_index = 4 } end,
    { indices = indices, first_index = 4 }
  )
  both(
    64,
    "an added vertex",
    function(e) e:draw { indices = indices, vertices = 3, first_index = 1, first_vertex = 3 } end,
    { indices = indices, vertices = 3, first_index = 1, first_vertex = 3 }
  )
  both(
    half,
    "a negative one",
    function(e) e:draw { indices = indices, vertices = 3, first_index = 4, first_vertex = -3 } end,
    { indices = indices, first_index = 4, first_vertex = -3 }
  )
end

-- Draws out of buffers.
local commands = mc.buffer { name = "commands", type = "uint32_t", count = 32 }
local indices = mc.buffer { name = "indices", type = "uint16_t", count = 6 }
indices:upload { 0, 1, 2, 3, 4, 5 }
commands:upload { 3, 1, 0, 0, 3, 0, 3, 0, 3, 1, 3, 0, 0, 0, 0, 0, 3, 1, 3, 0, 0 }
both(half, "an indirect draw", function(e) e:draw { indirect = commands } end, { indirect = commands })
both(64, "the third", function(e) e:draw { indirect = commands, offset = 32 } end, { indirect = commands, offset = 32 })
both(
  64,
  "an indexed one",
  function(e) e:draw { indices = indices, indirect = commands, offset = 64 } end,
  { indirect = commands, offset = 64, indices = indices }
)
local count = mc.buffer { name = "count", type = "uint32_t", count = 4 }
count:upload { 5, 1, 3, 0 }
if features:get "multiDrawIndirect" then
  both(64, "three draws", function(e) e:draw { indirect = commands, draws = 3 } end, { indirect = commands, draws = 3 })
  both(
    half,
    "with room between them",
    function(e) e:draw { indirect = commands, draws = 2, stride = 20 } end,
    { indirect = commands, draws = 2, stride = 20 }
  )
else
  expect.refused(function()
    encoding.run(
      function(e) e:begin_rendering { color = image }:bind(flat):push(args):draw { indirect = commands, draws = 3 } end
    )
  end, "draw: the number of draws is a whole number up to 1, not 3")
end
if features:get "drawIndirectCount" then
  both(
    64,
    "as many as a buffer says",
    function(e) e:draw { indirect = commands, draws = 3, count_buffer = count, count_offset = 8 } end,
    { indirect = commands, draws = 3, count_buffer = count, count_offset = 8 }
  )
  both(
    half,
    "one",
    function(e) e:draw { indirect = commands, draws = 3, count_buffer = count, count_offset = 4 } end,
    { indirect = commands, draws = 3, count_buffer = count, count_offset = 4 }
  )
  both(
    64,
    "indexed, at most one",
    function(e) e:draw { indices = indices, indirect = commands, offset = 64, count_buffer = count } end,
    { indirect = commands, offset = 64, draws = 1, count_buffer = count, indices = indices }
  )
else
  local function draw()
    mc.submit(
      function(graph)
        graph:draw { pipeline = flat, args = args, color = image, indirect = commands, count_buffer = count }
      end
    )
  end
  expect.refused(draw, "draw with 'flat'", "lacks drawIndirectCount")
end

-- The graph knows that indices and commands are read: here a shader writes them in the same submission.
local write = expect.floats(
  "write",
  [[floats[args.a].data[i] = bitcast<f32>(select(u32(args.x), 0u, i >= 2u) + select(0u, 1u, i == 1u));]]
)
mc.submit(function(graph)
  graph:dispatch(write, { a = commands, b = commands, n = 4, x = 3 }, 4)
  graph:draw { pipeline = flat, args = args, color = image, clear = black, indirect = commands }
  graph:dispatch(write, { a = commands, b = commands, n = 4, x = 0 }, 4)
  graph:draw { pipeline = flat, args = args, color = image, indirect = commands }
end)
expect.same(commands:read()[0], 0, "what the second dispatch wrote")

-- Draws that follow each other into the same targets are one rendering.
local begins = 0
local Encoder = require("mooncrust.gpu.encoder").class
local begin = Encoder.begin
function Encoder:begin(...)
  begins = begins + 1
  return begin(self, ...)
end
local depth = mc.image { name = "depth", format = "d32f", width = 8, height = 8 }
local deep = drawing.flat { name = "deep", depth = {} }
local function draws(list)
  begins = 0
  mc.submit(function(graph)
    for _, o in ipairs(list) do
      if o.pipeline then
        graph:draw(o)
      else
        graph:dispatch(write, { a = o, b = o, n = 0, x = 0 }, 0)
      end
    end
  end)
  return begins
end
local function draw(more)
  local o = { pipeline = flat, args = args, color = image, vertices = 3 }
  for key, value in pairs(more or {}) do
    o[key] = value
  end
  return o
end
local second = mc.image { name = "second", width = 8, height = 8 }
expect.same(draws { draw { clear = black }, draw(), draw { first_vertex = 3 } }, 1, "renderings of three draws")
expect.same(texels(), 64, "and what they drew")
expect.same(draws { draw(), draw { clear = black } }, 2, "renderings when the second clears")
expect.same(draws { draw(), draw { color = second }, draw() }, 3, "renderings with other targets between")
expect.same(
  draws { draw { depth = depth, pipeline = deep, clear = { depth = 1 } }, draw { depth = depth } },
  1,
  "with depth"
)
expect.same(draws { draw { depth = depth, pipeline = deep }, draw() }, 2, "with and without depth")
expect.same(
  draws { draw(), draw { args = { vertices = commands, color = { 0, 0, 0, 0 }, z = 0 }, vertices = 0 } },
  1,
  "renderings when the second reads what nobody writes"
)
expect.same(
  draws { draw(), commands, draw { args = { vertices = commands, color = { 0, 0, 0, 0 }, z = 0 } } },
  2,
  "renderings with something between"
)
Encoder.begin = begin

-- Mesh shaders.
if features:get "meshShader" then
  local mesh = mc.graphics {
    name = "mesh",
    mesh = {
      name = "all.mesh",
      source = [[
      #extension GL_EXT_mesh_shader : require
      layout(local_size_x = 3) in;
      layout(triangles, max_vertices = 3, max_primitives = 1) out;
      void main() {
        SetMeshOutputsEXT(3, 1);
        uint i = gl_LocalInvocationIndex;
        gl_MeshVerticesEXT[i].gl_Position = vec4(float(i & 1) * 4.0 - 1.0, float(i >> 1) * 4.0 - 1.0, 0.0, 1.0);
        gl_PrimitiveTriangleIndicesEXT[0] = uvec3(0, 1, 2);
      }
    ]],
    },
    fragment = {
      name = "red.frag",
      source = "layout(location = 0) out vec4 c; void main() { c = vec4(1.0, 0.0, 0.0, 1.0); }",
    },
  }
  local real_flat, real_args = flat, args
  flat, args = mesh, {}
  local groups = mc.buffer { name = "groups", type = "uint32_t", count = 8 }
  groups:upload { 0, 0, 0, 1, 1, 1, 2, 0 }
  both(64, "mesh groups", function(e) e:draw { groups = { 1 } } end, { groups = { 1 } })
  both(
    64,
    "mesh groups of a buffer",
    function(e) e:draw { indirect = groups, offset = 12 } end,
    { indirect = groups, offset = 12 }
  )
  both(0, "none", function(e) e:draw { indirect = groups } end, { indirect = groups })
  if features:get "drawIndirectCount" then
    both(
      64,
      "as many as a buffer says",
      function(e) e:draw { indirect = groups, draws = 2, count_buffer = groups, count_offset = 24 } end,
      { indirect = groups, draws = 2, count_buffer = groups, count_offset = 24 }
    )
  end
  encoding.run(function(e)
    e:begin_rendering { color = image, clear = black }:bind(mesh):draw({ groups = { 1 } })
    e:bind(real_flat):push(real_args):draw(3):bind(mesh):draw { groups = { 1, 1, 1 } }:end_rendering()
  end)
  expect.same(texels(), 64, "mesh and vertex shaders in turn")
end

-- Formats: the pipeline that fits is taken at the draw.
local wide = mc.image { name = "wide", format = "rgba16f", width = 8, height = 8 }
flat = drawing.flat { name = "flat again" }
args = { vertices = points, color = { 1, 0, 0, 1 }, z = 0.5 }
encoding.run(function(e)
  e:bind(flat):push(args)
  for _, target in ipairs { image, wide, image } do
    e:begin_rendering { color = target, clear = black }:draw(3, 1, 3):end_rendering()
    e:barrier()
  end
end)
expect.same(texels(), 64, "rgba8")
expect.same(drawing.texel(wide, 7, 7), 0x3c00, "rgba16f")
