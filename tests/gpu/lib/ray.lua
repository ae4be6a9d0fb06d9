-- Raw ray tracing: a scene of one triangle, and a compute pipeline that sends a ray at scene `slot` of the heap.
--
--   local scene = ray.triangle(z)         -- in the plane z, for x and y from 0 to 1; scene.structure is its top level
--   local tracer = ray.tracer(slot)
--   tracer:record(cmd, out_slot)          -- out[0]: 1 for a hit, out[1]: distance from z = -1
--   scene:destroy()  tracer:destroy()

local ffi = require "ffi"
local mc = require "mooncrust"
local heap = require "mooncrust.gpu.heap"
local native = require "mooncrust.core.native"
local queue = require("mooncrust.gpu.queue").main()

local vk, d = mc.vk, mc.device
local device = d.handle
local M = {}

-- A buffer in mapped memory with a device address.
local function buffer(scene, size, usage)
  local info, out, memory = vk.VkBufferCreateInfo(), vk.array("VkBuffer", 1), vk.array("VkDeviceMemory", 1)
  info.size, info.usage = size, bit.bor(usage, vk.VK_BUFFER_USAGE_SHADER_DEVICE_ADDRESS_BIT)
  vk.check(vk.vkCreateBuffer(device, info, nil, out), "vkCreateBuffer")
  local needs, flags, allocate = vk.VkMemoryRequirements(), vk.VkMemoryAllocateFlagsInfo(), vk.VkMemoryAllocateInfo()
  vk.vkGetBufferMemoryRequirements(device, out[0], needs)
  flags.flags = vk.VK_MEMORY_ALLOCATE_DEVICE_ADDRESS_BIT
  allocate.pNext, allocate.allocationSize = flags, needs.size
  local wanted = bit.bor(vk.VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT, vk.VK_MEMORY_PROPERTY_HOST_COHERENT_BIT)
  for i = d.memory.memoryTypeCount - 1, 0, -1 do
    local allowed = bit.band(needs.memoryTypeBits, bit.lshift(1, i)) ~= 0
    if allowed and bit.band(d.memory.memoryTypes[i].propertyFlags, wanted) == wanted then
      allocate.memoryTypeIndex = i
    end
  end
  vk.check(vk.vkAllocateMemory(device, allocate, nil, memory), "vkAllocateMemory")
  vk.check(vk.vkBindBufferMemory(device, out[0], memory[0], 0), "vkBindBufferMemory")
  local mapped, address = ffi.new "void *[1]", vk.VkBufferDeviceAddressInfo()
  vk.check(vk.vkMapMemory(device, memory[0], 0, vk.VK_WHOLE_SIZE, 0, mapped), "vkMapMemory")
  address.buffer = out[0]
  local made = { buffer = out[0], memory = memory[0], pointer = mapped[0] }
  made.address = vk.vkGetBufferDeviceAddress(device, address)
  scene.buffers[#scene.buffers + 1] = made
  return made
end

local STORAGE = vk.VK_BUFFER_USAGE_ACCELERATION_STRUCTURE_STORAGE_BIT_KHR
local INPUT = vk.VK_BUFFER_USAGE_ACCELERATION_STRUCTURE_BUILD_INPUT_READ_ONLY_BIT_KHR

-- Builds a structure of one triangle or one instance, and waits for it.
local function build(scene, kind, geometry)
  local info, one, sizes = vk.VkAccelerationStructureBuildGeometryInfoKHR(), ffi.new("uint32_t[1]", 1),
    vk.VkAccelerationStructureBuildSizesInfoKHR()
  info.type, info.geometryCount, info.pGeometries = kind, 1, geometry
  info.mode = vk.VK_BUILD_ACCELERATION_STRUCTURE_MODE_BUILD_KHR
  local on_device = vk.VK_ACCELERATION_STRUCTURE_BUILD_TYPE_DEVICE_KHR
  vk.vkGetAccelerationStructureBuildSizesKHR(device, on_device, info, one, sizes)
  local store = buffer(scene, sizes.accelerationStructureSize, STORAGE)
  local scratch = buffer(scene, sizes.buildScratchSize + 256, vk.VK_BUFFER_USAGE_STORAGE_BUFFER_BIT)
  local new, out = vk.VkAccelerationStructureCreateInfoKHR(), vk.array("VkAccelerationStructureKHR", 1)
  new.buffer, new.size, new.type = store.buffer, sizes.accelerationStructureSize, kind
  vk.check(vk.vkCreateAccelerationStructureKHR(device, new, nil, out), "vkCreateAccelerationStructureKHR")
  scene.structures[#scene.structures + 1] = out[0]
  info.dstAccelerationStructure = out[0]
  info.scratchData.deviceAddress = (scratch.address + 255ULL) / 256ULL * 256ULL
  local range = vk.VkAccelerationStructureBuildRangeInfoKHR()
  range.primitiveCount = 1
  local ranges = ffi.new("const VkAccelerationStructureBuildRangeInfoKHR *[1]", { range })
  local barrier, dependency = vk.VkMemoryBarrier2(), vk.VkDependencyInfo()
  barrier.srcStageMask = vk.VK_PIPELINE_STAGE_2_ACCELERATION_STRUCTURE_BUILD_BIT_KHR
  barrier.srcAccessMask = vk.VK_ACCESS_2_ACCELERATION_STRUCTURE_WRITE_BIT_KHR
  barrier.dstStageMask = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
  barrier.dstAccessMask = vk.VK_ACCESS_2_MEMORY_READ_BIT
  dependency.memoryBarrierCount, dependency.pMemoryBarriers = 1, barrier
  local cmd = queue:begin()
  vk.vkCmdBuildAccelerationStructuresKHR(cmd, 1, info, ranges)
  vk.vkCmdPipelineBarrier2(cmd, dependency)
  queue:submit(cmd)
  queue:idle()
  local address = vk.VkAccelerationStructureDeviceAddressInfoKHR()
  address.accelerationStructure = out[0]
  return out[0], vk.vkGetAccelerationStructureDeviceAddressKHR(device, address)
end

local Scene = {}
Scene.__index = Scene

--- A scene of one triangle.
function M.triangle(z)
  local scene = setmetatable({ buffers = {}, structures = {} }, Scene)
  local corners = buffer(scene, 36, INPUT)
  ffi.copy(corners.pointer, ffi.new("float[9]", 0, 0, z, 1, 0, z, 0, 1, z), 36)
  local geometry = vk.VkAccelerationStructureGeometryKHR()
  geometry.flags = vk.VK_GEOMETRY_OPAQUE_BIT_KHR
  local triangles = geometry.geometry.triangles
  triangles.sType = vk.VK_STRUCTURE_TYPE_ACCELERATION_STRUCTURE_GEOMETRY_TRIANGLES_DATA_KHR
  triangles.vertexFormat, triangles.vertexStride = vk.VK_FORMAT_R32G32B32_SFLOAT, 12
  triangles.vertexData.deviceAddress, triangles.maxVertex = corners.address, 2
  triangles.indexType = vk.VK_INDEX_TYPE_NONE_KHR
  geometry.geometryType = vk.VK_GEOMETRY_TYPE_TRIANGLES_KHR
  local _, address = build(scene, vk.VK_ACCELERATION_STRUCTURE_TYPE_BOTTOM_LEVEL_KHR, geometry)
  local instances = buffer(scene, ffi.sizeof(vk.VkAccelerationStructureInstanceKHR), INPUT)
  local instance = vk.VkAccelerationStructureInstanceKHR()
  for i = 0, 2 do
    instance.transform.matrix[i][i] = 1
  end
  instance.mask, instance.accelerationStructureReference = 0xff, address
  ffi.copy(instances.pointer, instance, ffi.sizeof(instance))
  geometry = vk.VkAccelerationStructureGeometryKHR()
  geometry.geometryType = vk.VK_GEOMETRY_TYPE_INSTANCES_KHR
  geometry.geometry.instances.sType = vk.VK_STRUCTURE_TYPE_ACCELERATION_STRUCTURE_GEOMETRY_INSTANCES_DATA_KHR
  geometry.geometry.instances.data.deviceAddress = instances.address
  scene.structure = build(scene, vk.VK_ACCELERATION_STRUCTURE_TYPE_TOP_LEVEL_KHR, geometry)
  return scene
end

function Scene:destroy()
  for _, structure in ipairs(self.structures) do
    vk.vkDestroyAccelerationStructureKHR(device, structure, nil)
  end
  for _, made in ipairs(self.buffers) do
    vk.vkDestroyBuffer(device, made.buffer, nil)
    vk.vkFreeMemory(device, made.memory, nil)
  end
end

local SOURCE = [[
  enable wgpu_binding_array;
  enable wgpu_ray_query;
  struct Floats { data: array<f32> }
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  @group(0) @binding(4) var scene: acceleration_structure;
  struct Arguments { out: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(1) fn main() {
    var query: ray_query;
    rayQueryInitialize(&query, scene, RayDesc(0u, 0xffu, 0.0, 100.0, vec3f(0.2, 0.2, -1.0), vec3f(0.0, 0.0, 1.0)));
    while rayQueryProceed(&query) {}
    let hit = rayQueryGetCommittedIntersection(&query);
    floats[args.out].data[0] = f32(hit.kind);
    floats[args.out].data[1] = select(0.0, hit.t, hit.kind != 0u);
  }
]]

-- WGSL has no arrays of acceleration structures: the variable becomes one here, and its loads take entry `slot`.
local function with_array(words, count, slot)
  local out, variable, pointer, structure, uint = {}, nil, nil, nil, nil
  local bound = words[3]
  local function push(...)
    for _, word in ipairs { ... } do
      out[#out + 1] = word
    end
  end
  local function fresh()
    bound = bound + 1
    return bound - 1
  end
  push(words[0], words[1], words[2], 0, words[4])
  local index
  local at = 5
  while at < count do
    local length, op = bit.rshift(words[at], 16), bit.band(words[at], 0xffff)
    local first = #out + 1
    for i = 0, length - 1 do
      push(words[at + i])
    end
    if op == 71 and words[at + 2] == 33 and words[at + 3] == 4 then -- OpDecorate Binding 4
      variable = words[at + 1]
    elseif op == 5341 then -- OpTypeAccelerationStructureKHR
      structure = words[at + 1]
    elseif op == 21 and words[at + 2] == 32 and words[at + 3] == 0 then -- OpTypeInt 32 0
      uint = words[at + 1]
    elseif op == 59 and words[at + 2] == variable then -- OpVariable
      for _ = first, #out do
        out[#out] = nil
      end
      pointer, index = words[at + 1], fresh()
      local array, to_array = fresh(), fresh()
      push(0x3001d, array, structure) -- OpTypeRuntimeArray
      push(0x40020, to_array, 0, array) -- OpTypePointer UniformConstant
      push(0x4002b, uint, index, slot) -- OpConstant
      push(0x4003b, to_array, variable, 0)
    elseif op == 61 and words[at + 3] == variable then -- OpLoad
      local load = { unpack(out, first) }
      for _ = first, #out do
        out[#out] = nil
      end
      load[4] = fresh()
      push(0x50041, pointer, load[4], variable, index) -- OpAccessChain
      push(unpack(load))
    end
    at = at + length
  end
  out[4] = bound
  return ffi.new("uint32_t[?]", #out, out), #out * 4
end

local Tracer = {}
Tracer.__index = Tracer

--- A pipeline that sends a ray along z at scene `slot`.
function M.tracer(slot)
  local shader = assert(native.take(native.start({ called = "ray.wgsl", source = SOURCE }, nil, 1), true))
  local words, size = with_array(shader.words, shader.size / 4, slot)
  local module_info, module = vk.VkShaderModuleCreateInfo(), vk.array("VkShaderModule", 1)
  module_info.codeSize, module_info.pCode = size, words
  vk.check(vk.vkCreateShaderModule(device, module_info, nil, module), "vkCreateShaderModule")
  local info, name, pipeline = vk.VkComputePipelineCreateInfo(), ffi.new("char[5]", "main"), vk.array("VkPipeline", 1)
  info.layout, info.stage.module, info.stage.pName = heap.layout, module[0], name
  info.stage.sType = vk.VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO
  info.stage.stage = vk.VK_SHADER_STAGE_COMPUTE_BIT
  vk.check(vk.vkCreateComputePipelines(device, nil, 1, info, nil, pipeline), "vkCreateComputePipelines")
  vk.vkDestroyShaderModule(device, module[0], nil)
  return setmetatable({ pipeline = pipeline[0] }, Tracer)
end

function Tracer:record(cmd, out_slot)
  vk.vkCmdBindPipeline(cmd, vk.VK_PIPELINE_BIND_POINT_COMPUTE, self.pipeline)
  vk.vkCmdBindDescriptorSets(cmd, vk.VK_PIPELINE_BIND_POINT_COMPUTE, heap.layout, 0, 1, heap.set, 0, nil)
  vk.vkCmdPushConstants(cmd, heap.layout, vk.VK_SHADER_STAGE_ALL, 0, 4, ffi.new("uint32_t[1]", out_slot))
  vk.vkCmdDispatch(cmd, 1, 1, 1)
end

function Tracer:destroy() vk.vkDestroyPipeline(device, self.pipeline, nil) end

return M
