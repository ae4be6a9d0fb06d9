-- A scene of triangles and boxes that rays can meet: acceleration structures, for shaders with
-- GL_EXT_ray_query. mc.configure { ray_query = true } asks for it; mc.device.ray_query tells
-- whether the device has it.
--
--   local scene = mc.scene { name = "room", meshes = {
--     { vertices = corners, indices = faces },        -- triangles; without indices three by three
--     { boxes = bounds },                             -- what is inside is for the shader to meet
--   }, instances = { { mesh = 1 }, { mesh = 1, transform = matrix, id = 7 }, { mesh = 2 } } }
--   graph:build(scene)                                -- before the first use, and when they change
--   graph:dispatch(trace, { scene = scene, ... }, n)  -- mc_scene scene; docs/rays.md
--
-- Elements of `vertices` begin with three floats, those of `boxes` with six: the least corner and
-- the greatest one (they are a multiple of eight bytes); buffers of floats will do, too. `indices`
-- are uint32_t. Without `instances` each mesh is there once; `id` (the mesh's number, from 0, by
-- default) is the custom index that shaders see. Sizes, meshes and instances stay what they are;
-- vertices may move.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local barriers = require "mooncrust.gpu.barriers"
local buffers = require "mooncrust.gpu.buffer"
local errors = require "mooncrust.core.errors"
local heap = require "mooncrust.gpu.heap"
local linear = require "mooncrust.core.linear"
local options = require "mooncrust.core.options"
local address_of = require("mooncrust.gpu.push").address_of
local objects = require "mooncrust.gpu.objects"
local resource = require "mooncrust.gpu.resource"

local ensure, is_whole = errors.ensure, errors.is_whole
local SPEC = options.spec("mc.scene", { "string: name, table: meshes instances" })
local MESH = options.spec("a mesh", { "table: vertices indices boxes" })
local ONE = { "integer: id, any: transform", mesh = { "integer", required = true } }
local INSTANCE = options.spec("an instance", ONE)
local ON_DEVICE = vk.VK_ACCELERATION_STRUCTURE_BUILD_TYPE_DEVICE_KHR
local FLOAT = ffi.typeof "float"
local ALIGN = 256 -- of structures, and the most that devices ask for what is scratch

local Scene = resource.class "scene"
Scene.Body.heap_kind = "acceleration_structure"
local use = Scene.use

--- As of every resource; and an error when a pass takes a scene that was never built.
function Scene:use(action, level)
  use(self, action, (level or 1) + 1)
  local never = action == "pass" and not self.body.built
  ensure(not never, (level or 1) + 2, "%s was never built: graph:build(scene) first", self)
end

--- Destroys its memory with the scene: free when the GPU has passed what still sends rays.
function Scene:end_parts()
  for _, part in ipairs(self.body.parts) do
    for queue = objects.MAIN, objects.TRANSFER do
      objects.use(part.body, queue, objects.last_use(self.body, queue))
    end
    part:destroy()
  end
end

function Scene.Body:release()
  resource.leave_heap(self)
  for i = #self, 1, -1 do
    vk.vkDestroyAccelerationStructureKHR(device.handle, self[i], nil)
  end
  self.parts, self.inputs = nil, nil -- collected then, unless destroyed
end

--- Records the build of all structures.
---@param cmd ffi.cdata* VkCommandBuffer
function Scene.Body:record(cmd)
  local n = self.count
  vk.vkCmdBuildAccelerationStructuresKHR(cmd, n, self.infos, self.pointers)
  barriers.full(cmd)
  vk.vkCmdBuildAccelerationStructuresKHR(cmd, 1, self.infos + n, self.pointers + n)
end

-- A buffer of the script: its address, the bytes from one part to the next, and how many there are.
local function part(body, mesh, name, bytes)
  local buffer, text = mesh[name], "'%s' is a buffer of elements of %d bytes%s, not %s"
  local size = buffer.body and buffer.body.heap_kind == "buffer" and buffer.element.size or 0
  local stride = size == 4 and bytes or size
  local fits = stride == bytes or stride > bytes and bytes > 4 and stride % (bytes / 3) == 0
  ensure(fits, 0, text, name, bytes, bytes > 4 and " or more" or "", buffer)
  local is_float = name == "indices" and buffer.element.ctype == FLOAT
  ensure(not is_float, 0, "'indices' is a buffer of uint32_t, not of float: %s", buffer)
  buffer:use("build", -2)
  buffer.body.in_scene = true
  table.insert(body.inputs, buffer)
  return { deviceAddress = address_of(buffer) }, stride, math.floor(buffer.size / stride)
end

-- Fills in the geometry of a mesh; returns how many primitives it has.
local function describe(body, geometry, mesh)
  ensure(not mesh.boxes ~= not mesh.vertices, 0, "a mesh has either 'vertices' or 'boxes'")
  geometry.flags = vk.VK_GEOMETRY_OPAQUE_BIT_KHR
  if mesh.boxes then
    local one = vk.VkAccelerationStructureGeometryAabbsDataKHR()
    local data, stride, count = part(body, mesh, "boxes", 24)
    one.data, one.stride, geometry.geometryType = data, stride, vk.VK_GEOMETRY_TYPE_AABBS_KHR
    geometry.geometry.aabbs = one
    return count
  end
  local one, count, _ = { vertexFormat = vk.VK_FORMAT_R32G32B32_SFLOAT }
  one.vertexData, one.vertexStride, count = part(body, mesh, "vertices", 12)
  one.maxVertex, one.indexType = count - 1, vk.VK_INDEX_TYPE_NONE_KHR
  if mesh.indices then
    one.indexData, _, count = part(body, mesh, "indices", 4)
    one.indexType = vk.VK_INDEX_TYPE_UINT32
  end
  geometry.geometry.triangles = vk.VkAccelerationStructureGeometryTrianglesDataKHR(one)
  return math.floor(count / 3)
end

-- Writes the instances, of meshes at `addresses`: those of a list, or each mesh once.
local function place(array, most, list, addresses)
  for i = 1, most do
    local one = options.read(INSTANCE, list and list[i] or { mesh = i }, -3)
    local instance, m, id = array[i - 1], one.transform or linear.mat4(), one.id or one.mesh - 1
    local wrong = not addresses[one.mesh] and ("there is no mesh %d"):format(one.mesh)
      or not (linear.is(m) and ffi.sizeof(m) == 64) and "transform is an mc.math.mat4"
      or not is_whole(id, 0, 2 ^ 24 - 1) and "id is a whole number below 2^24"
    ensure(not wrong, 0, "instance %d: %s", i, wrong)
    local from, to = ffi.cast("float *", m), instance.transform.matrix
    for k = 0, 11 do -- rows of what is there in columns
      to[math.floor(k / 4)][k % 4] = from[k % 4 * 4 + math.floor(k / 4)]
    end
    instance.mask, instance.instanceCustomIndex = 0xff, id
    instance.accelerationStructureReference = addresses[one.mesh]
  end
end

-- Makes all Vulkan objects; errors have no position, and leave what was made to release().
local function assemble(body, meshes, list)
  local n, info = #meshes, vk.VkAccelerationStructureBuildSizesInfoKHR()
  local function add_part(type, count, memory)
    local o = { name = "part of " .. body.name, type = type, count = count, memory = memory }
    local buffer, err = buffers.new(o)
    ensure(buffer, 0, "%s", err)
    buffer.body.source, buffer.body.line = body.source, body.line
    table.insert(body.parts, buffer)
    return buffer, address_of(buffer)
  end
  local geometries = vk.array("VkAccelerationStructureGeometryKHR", n + 1)
  local infos = vk.array("VkAccelerationStructureBuildGeometryInfoKHR", n + 1)
  local ranges = vk.array("VkAccelerationStructureBuildRangeInfoKHR", n + 1)
  local pointers = ffi.new("const VkAccelerationStructureBuildRangeInfoKHR *[?]", n + 1)
  body.infos, body.pointers, body.count, body.keep = infos, pointers, n, { geometries, ranges }
  local most = #(list or meshes)
  ensure(n > 0, 0, "there is no mesh: meshes = { { vertices = buffer } } has one")
  ensure(most > 0, 0, "there is no instance")
  local array, where = add_part(vk.VkAccelerationStructureInstanceKHR, most, "upload")
  local top = vk.VkAccelerationStructureGeometryInstancesDataKHR()
  top.data.deviceAddress = where
  geometries[n].geometryType, geometries[n].geometry.instances =
    vk.VK_GEOMETRY_TYPE_INSTANCES_KHR, top

  local at, store, scratch, addresses = {}, 0, 0, {}
  for i = 0, n do
    local mesh, one = meshes[i + 1], infos[i]
    local count = mesh and describe(body, geometries[i], options.read(MESH, mesh, -3)) or most
    ensure(count > 0, 0, "mesh %d is empty", i + 1)
    ranges[i].primitiveCount, pointers[i] = count, ranges + i
    one.type, one.geometryCount, one.pGeometries = mesh and 1 or 0, 1, geometries + i -- bottom, top
    one.flags = vk.VK_BUILD_ACCELERATION_STRUCTURE_PREFER_FAST_TRACE_BIT_KHR
    local counts = ffi.new("uint32_t[1]", count)
    vk.vkGetAccelerationStructureBuildSizesKHR(device.handle, ON_DEVICE, one, counts, info)
    at[i] = { store, scratch, tonumber(info.accelerationStructureSize) }
    store = store + math.ceil(at[i][3] / ALIGN) * ALIGN
    scratch = scratch + math.ceil(tonumber(info.buildScratchSize) / ALIGN) * ALIGN
  end
  store = add_part("uint8_t", store)
  local _, first = add_part("uint8_t", scratch + ALIGN)
  for i = 0, n do
    local new, query =
      vk.VkAccelerationStructureCreateInfoKHR(), vk.VkAccelerationStructureDeviceAddressInfoKHR()
    new.buffer, new.offset, new.size, new.type = store.buffer, at[i][1], at[i][3], infos[i].type
    local structure = device.create("AccelerationStructureKHR", new, body.name)
    body[i + 1], infos[i].dstAccelerationStructure, query.accelerationStructure =
      structure, structure, structure
    infos[i].scratchData.deviceAddress = (first + (ALIGN - 1)) / ALIGN * ALIGN + at[i][2]
    addresses[i + 1] = i < n and vk.vkGetAccelerationStructureDeviceAddressKHR(device.handle, query)
  end
  place(array.pointer, most, list, addresses)
  local handle, slot = heap.acceleration_structure(body, body[n + 1])
  ensure(handle, 0, "%s", slot)
  body.handle, body.slot = handle, slot
end

local LACKS = "mc.scene: %s has no ray queries (VK_KHR_ray_query): choose another with --device"
local UNASKED = "mc.scene needs mc.configure { ray_query = true } before anything uses the GPU"

--- Makes a scene, to be built by graph:build.
---@param o { name: string?, meshes: table[], instances: table[]? } see the file's head
---@return table scene
return function(o)
  ensure(device.ray_query ~= nil, 2, UNASKED)
  errors.has(device.ray_query, 2, LACKS, device.name)
  local read = options.read(SPEC, o)
  local body = resource.body(Scene, read.name or "scene", 2)
  body.parts, body.inputs, body.built = {}, {}, false
  local ok, wrong = pcall(assemble, body, read.meshes or {}, read.instances)
  if not ok then body:release() end
  wrong = not ok and tostring(wrong):gsub("^[^\n]-/gpu/scene%.lua:%d+: ", "")
  ensure(ok, 2, "mc.scene '%s': %s", body.name, wrong)
  local self = { name = body.name, handle = body.handle, slot = body.slot }
  return resource.register(Scene, body, self)
end
