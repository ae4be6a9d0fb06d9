-- Proves that acceleration structures are in the heap where the script enables them: rays meet the triangle of the
-- slot's scene, a freed slot is empty where the device knows null descriptors, and the binding is there only then.
local mc = require "mooncrust"
local expect = require "lib.expect"

mc.configure {
  extensions = {
    "VK_KHR_acceleration_structure", "VK_KHR_deferred_host_operations", "VK_KHR_ray_query", "VK_EXT_robustness2",
  },
  features = {
    VkPhysicalDeviceAccelerationStructureFeaturesKHR = {
      "accelerationStructure", "descriptorBindingAccelerationStructureUpdateAfterBind",
    },
    VkPhysicalDeviceRayQueryFeaturesKHR = { "rayQuery" },
    VkPhysicalDeviceRobustness2FeaturesEXT = { "nullDescriptor" },
  },
}
local opened, err = pcall(function() return mc.device end)
if not opened then
  -- The device was asked, and is no such device.
  local lacking = tostring(err):match "lacks .*(extension [%w_]+)"
  expect.same(lacking ~= nil, true, err)
  print("skipped: this device lacks " .. lacking)
  return
end

local heap = require "mooncrust.gpu.heap"
local queue = require("mooncrust.gpu.queue").main()
local ray = require "lib.ray"
expect.same(heap.kinds[4], "acceleration_structure", "what binding 4 holds")

local out = mc.buffer { name = "out", type = "float", count = 2 }
local function trace(tracer)
  out:upload { -1, -1 }
  local cmd = queue:begin()
  tracer:record(cmd, out.slot)
  mc.encoder(cmd):barrier()
  queue:submit(cmd)
  local values = out:read()
  return ("%g %g"):format(values[0], values[1])
end

-- Three scenes, one behind the other; each ray begins at -1.
local scenes, handles, tracers = {}, {}, {}
for i = 0, 2 do
  scenes[i] = ray.triangle(i + 1)
  local handle, slot = heap.acceleration_structure({ name = "scene " .. i, source = "x.lua", line = i },
    scenes[i].structure)
  expect.same(slot, i, "the slot")
  handles[i], tracers[i] = handle, ray.tracer(slot)
end
for i = 2, 0, -1 do
  expect.same(trace(tracers[i]), "1 " .. i + 2, "a ray at scene " .. i)
end

-- A freed slot has no triangle, and can be another scene's.
heap.recycle("acceleration_structure", heap.retire("acceleration_structure", handles[1]))
expect.same(trace(tracers[1]), "0 0", "a ray at a freed scene")
expect.refused(function() local _ = heap.slot("acceleration_structure", handles[1]) end,
  "handle of acceleration structure 'scene 1' (made at x.lua:1) is stale")
scenes[1]:destroy()
scenes[1] = ray.triangle(9)
local _, slot = heap.acceleration_structure({ name = "another" }, scenes[1].structure)
expect.same(slot, 1, "the slot of the next scene")
expect.same(trace(tracers[1]), "1 10", "a ray at another scene")
expect.same(trace(tracers[2]), "1 4", "a ray at the scene beside it")
queue:idle()
for i = 0, 2 do
  scenes[i]:destroy()
  tracers[i]:destroy()
end
