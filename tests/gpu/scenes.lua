-- Proves mc.scene and graph:build, where the device has ray queries: rays meet triangles, boxes and instances, the
-- graph orders builds and traces, what was destroyed gives its place to another scene, and mistakes are named.
local mc = require "mooncrust"
local expect = require "lib.expect"

mc.configure { ray_query = true }
if not mc.device.ray_query then
  expect.same(mc.device.ray_query, false, "what tells that there are no ray queries")
  expect.refused(
    function() mc.scene { meshes = {} } end,
    "mc.scene: " .. mc.device.name,
    "has no ray queries"
  )
  print "skipped: this device has no ray queries"
  return
end

-- What a ray along z meets: kind (0 nothing, 1 a triangle, 2 a box), distance from z = -1, custom index, instance.
local ray = mc.compute {
  name = "ray.comp",
  source = [[
  #extension GL_EXT_ray_query : require
  #include <mooncrust.glsl>
  layout(local_size_x = 1) in;
  MC_BUFFERS(float, floats);
  MC_SCENES(scenes);
  layout(push_constant) uniform Arguments { mc_scene scene; mc_buffer found; vec2 at; } args;
  void main() {
    rayQueryEXT query;
    rayQueryInitializeEXT(query, scenes[args.scene], 0u, 0xffu, vec3(args.at, -1.0), 0.0, vec3(0.0, 0.0, 1.0), 100.0);
    while (rayQueryProceedEXT(query)) {
      if (rayQueryGetIntersectionTypeEXT(query, false) == gl_RayQueryCandidateIntersectionAABBEXT) {
        rayQueryGenerateIntersectionEXT(query, 6.25);
      }
    }
    uint kind = rayQueryGetIntersectionTypeEXT(query, true);
    floats[args.found].data[0] = float(kind);
    floats[args.found].data[1] = kind == 0u ? 0.0 : rayQueryGetIntersectionTEXT(query, true);
    floats[args.found].data[2] = kind == 0u ? 0.0 : float(rayQueryGetIntersectionInstanceCustomIndexEXT(query, true));
    floats[args.found].data[3] = kind == 0u ? 0.0 : float(rayQueryGetIntersectionInstanceIdEXT(query, true));
  }
]],
}
local found = mc.buffer { name = "found", type = "float", count = 4 }

local function trace(graph, scene, x, y)
  graph:dispatch(ray, { scene = scene, found = found, at = { x, y } }, 1)
end

local function told()
  local f = found:read()
  return ("%d %g %d %d"):format(f[0], f[1], f[2], f[3])
end

local function met(scene, x, y)
  mc.submit(function(graph) trace(graph, scene, x, y) end)
  return told()
end

-- A triangle in the plane z, with its corners at (x, 0), (x + 1, 0) and (x, 1).
local function corners(name, x, z)
  local buffer = mc.buffer { name = name, type = "float", count = 9 }
  return buffer:upload { x, 0, z, x + 1, 0, z, x, 1, z }
end

-- Triangles by themselves and by indices, boxes, instances.
local near, far = corners("near", 0, 0), corners("far", 0, 3)
local strip = mc.buffer({ name = "strip", type = "float", count = 12 })
  :upload { 0, 0, 9, 1, 0, 9, 0, 1, 9, 1, 1, 9 }
local indices = mc.buffer({ name = "indices", type = "uint32_t", count = 6 })
  :upload { 0, 1, 2, 2, 1, 3 }
local boxes = mc.buffer({ name = "boxes", type = "float", count = 12 })
boxes:upload { 4, 0, 5, 5, 1, 6, 7, 0, 5, 8, 1, 6 }
local scene = mc.scene {
  name = "all kinds",
  meshes = { { vertices = near }, { vertices = strip, indices = indices }, { boxes = boxes } },
  instances = {
    { mesh = 1 },
    { mesh = 2 },
    { mesh = 3, id = 77 },
    { mesh = 1, transform = mc.math.mat4():translation(2, 0, 5) },
  },
}
expect.same(tostring(scene), "scene 'all kinds'", "a scene as text")
expect.refused(function()
  mc.submit(
    function(graph) graph:dispatch(ray, { scene = scene, found = found, at = { 0, 0 } }, 1) end
  )
end, "scene 'all kinds' was never built: graph:build(scene) first")
expect.refused(function()
  mc.submit(function(graph)
    graph:build(scene)
    trace(graph, scene, 0, 0)
    error "given up"
  end)
end, "given up")
expect.same(scene.body.built, false, "a scene whose submission has failed")
local done = mc.submit(function(graph)
  graph:build(scene)
  trace(graph, scene, 0.2, 0.2)
end)
expect.same(told(), "1 1 0 0", "a ray at a triangle")
local why = done:explain "all kinds"
expect.same(
  why:find("barrier before 'ray.comp': build -> compute, read after write", 1, true) ~= nil,
  true,
  why
)
expect.same(met(scene, 0.9, 0.8), "1 10 1 1", "a ray at the second triangle of a mesh with indices")
expect.same(met(scene, 7.5, 0.5), "2 6.25 77 2", "a ray at a box")
expect.same(met(scene, 2.2, 0.2), "1 6 0 3", "a ray at an instance that stands elsewhere")
expect.same(met(scene, 3.5, 0.5), "0 0 0 0", "a ray that meets nothing")

-- Vertices that move, in one submission: each trace sees the build before it.
local middle = mc.buffer { name = "middle", type = "float", count = 4 }
done = mc.submit(function(graph)
  trace(graph, scene, 0.2, 0.2)
  graph:copy(found, middle)
  graph:copy(far, near)
  graph:build(scene)
  trace(graph, scene, 0.2, 0.2)
end)
expect.same(
  middle:read()[1] .. " " .. told(),
  "1 1 4 0 0",
  "rays before and after a triangle has moved"
)
why = done:explain "near"
expect.same(why:find("transfer -> build, read after write", 1, true) ~= nil, true, why)

-- A place in the heap, taken again.
local second = mc.scene { name = "second", meshes = { { vertices = far } } }
local slot = second.slot
mc.submit(function(graph) graph:build(second) end)
expect.same(met(second, 0.2, 0.2), "1 4 0 0", "a ray at another scene")
local function parts()
  local count = 0
  for _, body in ipairs(require("mooncrust.gpu.objects").list()) do
    if body.name == "part of second" then count = count + 1 end
  end
  return count
end
expect.same(parts(), 3, "buffers of a scene")
second:destroy()
expect.refused(function()
  mc.submit(
    function(graph) graph:dispatch(ray, { scene = second, found = found, at = { 0, 0 } }, 1) end
  )
end, "cannot pass scene 'second'", "it was destroyed at")
mc.submit(function() end):wait()
require("mooncrust.gpu.objects").poll()
expect.same(parts(), 0, "buffers of a scene that was destroyed, before any collection")
collectgarbage()
local third = mc.scene { name = "third", meshes = { { vertices = corners("third", 0, 1) } } }
expect.same(third.slot, slot, "the slot of the next scene")
mc.submit(function(graph) graph:build(third) end)
expect.same(met(third, 0.2, 0.2), "1 2 0 0", "a ray at the scene that took the place")
expect.same(met(scene, 0.2, 0.2), "1 4 0 0", "a ray at the scene beside it")

-- Declared, and forgotten.
mc.submit(function(graph)
  graph:pass { name = "nothing", reads = { compute = scene }, keep = true, record = function() end }
end)
third = nil
collectgarbage()
collectgarbage()
mc.submit(function() end):wait()

-- Mistakes.
for _, meshes in ipairs { {}, { vertices = near } } do
  expect.refused(
    function() mc.scene { meshes = meshes } end,
    "mc.scene 'scene': there is no mesh: meshes = { { vertices = buffer } } has one"
  )
end
expect.refused(
  function() mc.scene { meshes = { { vertices = near, indices = near } } } end,
  "'indices' is a buffer of uint32_t, not of float: buffer 'near'"
)
local unknown = mc.buffer { name = "unknown", type = "Nothing", count = 3 }
expect.refused(
  function() mc.scene { meshes = { { vertices = unknown } } } end,
  "mc.scene 'scene': buffer 'unknown' (made at "
)
expect.refused(
  function() mc.scene { meshes = { {} } } end,
  "a mesh has either 'vertices' or 'boxes'"
)
expect.refused(
  function() mc.scene { meshes = { { vertices = near, boxes = boxes } } } end,
  "either"
)
expect.refused(
  function() mc.scene { meshes = { { vertices = 3 } } } end,
  "mc.scene 'scene': a mesh: option 'vertices'"
)
expect.refused(
  function() mc.scene { meshes = { { vertices = {} } } } end,
  "'vertices' is a buffer of elements of 12 bytes"
)
expect.refused(
  function() mc.scene { meshes = { { vertces = near } } } end,
  "a mesh: unknown option 'vertces'; did you mean 'vertices'?"
)
local doubles = mc.buffer { name = "doubles", type = "double", count = 9 }
expect.refused(
  function() mc.scene { meshes = { { vertices = doubles } } } end,
  "'vertices' is a buffer of elements of 12 bytes or more, not buffer 'doubles'"
)
local pair = mc.buffer { name = "pair", type = "float", count = 2 }
expect.refused(function() mc.scene { meshes = { { vertices = pair } } } end, "mesh 1 is empty")
expect.refused(
  function() mc.scene { meshes = { { vertices = near } }, instances = { { mesh = 2 } } } end,
  "mc.scene 'scene': instance 1: there is no mesh 2"
)
expect.refused(
  function()
    mc.scene { meshes = { { vertices = near } }, instances = { { mesh = 1, transform = {} } } }
  end,
  "transform is an mc.math.mat4"
)
expect.refused(
  function() mc.scene { meshes = { { vertices = near } }, instances = {} } end,
  "there is no instance"
)
mc.submit(function(graph)
  expect.refused(
    function() graph:build(near) end,
    "build: it takes a scene, not buffer 'near'"
  )
  expect.refused(
    function() graph:dispatch(ray, { scene = near, found = found, at = { 0, 0 } }, 1) end,
    "ray.comp",
    "'scene'",
    "a scene"
  )
  expect.refused(
    function() graph:dispatch(ray, { scene = scene, found = scene, at = { 0, 0 } }, 1) end,
    "'found'"
  )
end)
near:destroy()
mc.submit(function(graph)
  expect.refused(
    function() graph:build(scene) end,
    "cannot declare buffer 'near'",
    "it was destroyed"
  )
end)
