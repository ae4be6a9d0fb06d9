-- Proves acceleration structures in the heap: rays meet the triangle of the slot's scene, a freed slot is empty where
-- the device knows null descriptors, and the binding is there only where the device has what it takes.
local mc = require "mooncrust"
local expect = require "lib.expect"

mc.configure {
  ray_query = true,
  extensions = { "VK_EXT_robustness2" },
  features = { VkPhysicalDeviceRobustness2FeaturesEXT = { "nullDescriptor" } },
}
local opened, err = pcall(function() return mc.device end)
if not opened or not mc.device.ray_query then
  local lacking = opened and "ray queries" or tostring(err):match "lacks .*(extension [%w_]+)"
  expect.same(lacking ~= nil, true, err)
  print("skipped: this device lacks " .. lacking)
  return
end

local heap = require "mooncrust.gpu.heap"
expect.same(heap.kinds[4], "acceleration_structure", "what binding 4 holds")

local ray = mc.compute { name = "ray.comp", source = [[
  #extension GL_EXT_ray_query : require
  #include <mooncrust.glsl>
  layout(local_size_x = 1) in;
  MC_BUFFERS(float, floats);
  MC_SCENES(scenes);
  layout(push_constant) uniform Arguments { mc_scene scene; mc_buffer found; } args;
  void main() {
    rayQueryEXT query;
    vec3 from = vec3(0.2, 0.2, -1.0), way = vec3(0.0, 0.0, 1.0);
    rayQueryInitializeEXT(query, scenes[args.scene], 0u, 0xffu, from, 0.0, way, 100.0);
    while (rayQueryProceedEXT(query)) { }
    bool hit = rayQueryGetIntersectionTypeEXT(query, true) != 0u;
    floats[args.found].data[0] = hit ? rayQueryGetIntersectionTEXT(query, true) : 0.0;
  }
]] }
local found = mc.buffer { name = "found", type = "float", count = 1 }

-- How far a ray goes that begins at -1: by the slot, as a shader would find it in memory.
local function trace(slot)
  mc.submit(function(graph) graph:dispatch(ray, { scene = slot, found = found }, 1, { reads = {} }) end)
  return found:read()[0]
end

local function triangle(name, z)
  local corners = mc.buffer({ name = name, type = "float", count = 9 }):upload { 0, 0, z, 1, 0, z, 0, 1, z }
  local scene = mc.scene { name = name, meshes = { { vertices = corners } } }
  mc.submit(function(graph) graph:build(scene) end):wait()
  return scene
end

-- Three scenes, one behind the other.
local scenes = {}
for i = 0, 2 do
  scenes[i] = triangle("scene " .. i, i + 1)
  expect.same(scenes[i].slot, i, "the slot")
end
for i = 2, 0, -1 do
  expect.same(trace(i), i + 2, "a ray at scene " .. i)
end

-- A freed slot has no triangle, and can be another scene's.
scenes[1]:index() -- all submissions may use it
scenes[1]:destroy()
expect.refused(function() local _ = heap.slot("acceleration_structure", scenes[1].handle) end,
  "handle of acceleration structure 'scene 1' (made at ", "is stale")
mc.submit(function() end):wait()
mc.submit(function() end):wait() -- the first let go of it
expect.same(trace(1), 0, "a ray at a freed scene")
local another = triangle("another", 9)
expect.same(another.slot, 1, "the slot of the next scene")
expect.same(trace(1), 10, "a ray at another scene")
expect.same(trace(2), 4, "a ray at the scene beside it")
