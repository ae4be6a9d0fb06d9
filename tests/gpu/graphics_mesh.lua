-- Proves that mesh and task shaders draw where the device has them (features meshShader and taskShader), and that
-- others say so.
local mc = require "mooncrust"
local expect = require "lib.expect"
local drawing = require "lib.drawing"
local features = mc.device.features

-- A quad for each workgroup, in a row of four columns.
local MESH = [[
  #version 460
  #extension GL_EXT_mesh_shader : require
  layout(local_size_x = 1) in;
  layout(triangles, max_vertices = 4, max_primitives = 2) out;
  layout(push_constant) uniform Arguments { vec4 color; float left; } args;
  layout(location = 0) out vec4 color[];
  %s
  void main() {
    SetMeshOutputsEXT(4, 2);
    float x = args.left + 0.5 * float(%s) - 1.0;
    for (int i = 0; i < 4; i++) {
      gl_MeshVerticesEXT[i].gl_Position = vec4(x + 0.25 * float(i & 1), (i & 2) - 1.0, 0.0, 1.0);
      color[i] = args.color;
    }
    gl_PrimitiveTriangleIndicesEXT[0] = uvec3(0, 1, 2);
    gl_PrimitiveTriangleIndicesEXT[1] = uvec3(2, 1, 3);
  }
]]
local FRAGMENT = [[
  #version 460
  layout(location = 0) in vec4 color;
  layout(location = 0) out vec4 result;
  void main() { result = color; }
]]
local plain = { source = MESH:format("", "gl_WorkGroupID.x"), name = "quad.mesh" }
local fragment = { source = FRAGMENT, name = "plain.frag" }

local function quads(o) return mc.graphics { name = "quads", mesh = o.mesh, task = o.task, fragment = fragment } end

if not features:get "meshShader" then
  expect.refused(function() quads { mesh = plain } end, "mc.graphics 'quads'", "has no mesh shaders (meshShader)")
  return
end
expect.same(mc.device.extensions.VK_EXT_mesh_shader, true, "the extension of the feature")

local image = mc.image { name = "image", width = 8, height = 8 }
local function columns(pipeline, args, groups)
  mc.submit(function(graph)
    graph:draw { pipeline = pipeline, args = args, groups = groups, color = image, clear = { 0, 0, 0, 0 } }
  end)
  local words = {}
  for x = 0, 7 do
    words[x + 1] = drawing.texel(image, x, 4) > 0 and "#" or "."
  end
  return table.concat(words)
end

local pipeline = quads { mesh = plain }
local args = { color = { 1, 0, 0, 1 }, left = 0 }
expect.same(columns(pipeline, args, { 4 }), "#.#.#.#.", "four groups")
expect.same(columns(pipeline, args, { 2, 1, 1 }), "#.#.....", "two groups")
expect.same(columns(pipeline, args, { 0 }), "........", "no group")

-- After it a pipeline of vertices, whose topology must be set again, and the other way round.
local flat = drawing.flat { name = "flat", topology = "triangle_strip" }
local quad = drawing.points { { 0, -1 }, { 0, 1 }, { 1, -1 }, { 1, 1 } }
mc.submit(function(graph)
  local more = { vertices = quad, color = { 1, 1, 1, 1 }, z = 0 }
  graph:draw { pipeline = flat, args = more, color = image, clear = { 0, 0, 0, 0 }, vertices = 4 }
  graph:draw { pipeline = pipeline, args = args, color = image, groups = { 1 } }
  graph:draw { pipeline = flat, args = more, color = image, vertices = 4 }
end)
expect.same(drawing.texel(image, 0, 4) + drawing.texel(image, 6, 4), 510, "a strip and a mesh")

if features:get "taskShader" then
  local task = { name = "three.task", source = [[
    #version 460
    #extension GL_EXT_mesh_shader : require
    layout(local_size_x = 1) in;
    struct Payload { uint first; };
    taskPayloadSharedEXT Payload payload;
    void main() {
      payload.first = 1;
      EmitMeshTasksEXT(3, 1, 1);
    }
  ]] }
  local payload = "struct Payload { uint first; }; taskPayloadSharedEXT Payload payload;"
  local mesh = { source = MESH:format(payload, "(gl_WorkGroupID.x + payload.first)"), name = "quad of task.mesh" }
  expect.same(columns(quads { mesh = mesh, task = task }, args, { 1 }), "..#.#.#.", "three groups of a task")
end

-- Misuse.
local function draw(o)
  o.pipeline, o.args, o.color = o.pipeline or pipeline, args, image
  return function() mc.submit(function(graph) graph:draw(o) end) end
end
local function refused(f, ...)
  local ok, err = pcall(f)
  expect.same(ok, false, "refused")
  for _, words in ipairs { ... } do
    expect.same(tostring(err):find(words, 1, true) ~= nil, true, tostring(err))
  end
end
refused(draw {}, "draw with 'quads'", "groups[1] is a whole number", "not nil")
refused(draw { groups = 4 }, "groups[1] is a whole number", "not nil")
refused(draw { groups = { 1.5 } }, "not 1.5")
refused(draw { groups = { 1, 2 ^ 31 } }, "groups[2]")
refused(draw { groups = { 1 }, vertices = 3 }, "vertices")
refused(function() quads { mesh = { source = MESH:format("", "gl_WorkGroupID.x"):gsub("local_size_x = 1",
  "local_size_x = 128, local_size_y = 128"), name = "large.mesh" } } end, "a workgroup of 128 x 128 x 1; ")
refused(function() mc.graphics { task = plain, vertex = plain } end, "a task shader needs a mesh shader")
refused(function() mc.graphics { mesh = plain, vertex = plain } end, "either a vertex or a mesh shader")
