-- From shaders to a pipeline in the making, the same for its first time and for a reload.
--
--   local tickets = assembly.start(recipe, level)              -- shaders compile
--   local shaders, err = assembly.take(tickets)
--   local fields = assembly.describe(strategy, recipe, shaders)  -- checks
--   local job = assembly.launch(strategy, recipe, shaders)      -- the driver compiles
--
-- strategy and recipe: gpu/pipeline.lua.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local heap = require "mooncrust.gpu.heap"
local jobs = require "mooncrust.gpu.jobs"
local push = require "mooncrust.gpu.push"
local errors = require "mooncrust.core.errors"
local ensure = errors.ensure
local shader = require "mooncrust.gpu.shader"
local types = require "mooncrust.gpu.types"

local handle = device.handle

-- SPIR-V capabilities, by number, and the device features that allow them (Vulkan specification,
-- appendix "Vulkan Environment for SPIR-V").
local CAPABILITIES = [[
  2=geometryShader 3=tessellationShader 9=shaderFloat16 10=shaderFloat64 11=shaderInt64
  12=shaderBufferInt64Atomics 22=shaderInt16 39=shaderInt8 4433=storageBuffer16BitAccess
  4434=uniformAndStorageBuffer16BitAccess 4435=storagePushConstant16
  4448=storageBuffer8BitAccess 4449=uniformAndStorageBuffer8BitAccess
  4450=storagePushConstant8 4472=rayQuery 5283=meshShader]]
local ALLOWED_BY = {}
for number, feature in CAPABILITIES:gmatch "(%d+)=(%w+)" do
  ALLOWED_BY[tonumber(number)] = feature
end

local M = {}

--- Starts to compile the shaders.
function M.start(recipe, level)
  local tickets = {}
  for i, options in ipairs(recipe.stages) do
    tickets[i] = shader.start(options, level + 1)
  end
  return tickets
end

--- The compiled shaders, waited for; nil and what is wrong with the first that is.
function M.take(tickets)
  local shaders, wrong = {}, nil
  for i, ticket in ipairs(tickets) do
    local loaded, err = ticket:take()
    shaders[i], wrong = loaded, wrong or err
  end
  return not wrong and shaders or nil, wrong
end

local RAYS = "%s '%s' sends rays, and %s has no ray queries: look at mc.device.ray_query first"

-- A binding that the heap does not have would be undefined behaviour: drivers crash.
local function check_bindings(owner, loaded)
  local text = "%s '%s': '%s' (group %d, binding %d, %s%s) is not in the heap, which is group "
    .. "0 with a binding_array of storage buffers at binding 0, sampled images at 1, storage "
    .. "images at 2 and samplers at 3; see docs/shaders.md"
  for _, b in ipairs(loaded.reflection.bindings) do
    local fits = b.set == 0 and heap.kinds[b.binding] == b.kind and b.array
    local kind, array = b.kind:gsub("_", " "), b.array and " array" or ""
    if b.kind == "acceleration_structure" and not heap.kinds[b.binding] then
      local needs = "%s '%s' sends rays, which needs mc.configure { ray_query = true } before "
      ensure(device.ray_query ~= nil, 0, needs .. "anything uses the GPU", owner, loaded.name)
      errors.has(device.ray_query, 0, RAYS, owner, loaded.name, device.name)
    end
    ensure(fits, 0, text, owner, loaded.name, b.name, b.set, b.binding, kind, array)
  end
end

-- Drivers crash on capabilities that they do not have.
local function check_capabilities(owner, loaded)
  local at, words = 5, loaded.words
  while bit.band(words[at], 0xffff) == 17 do -- OpCapability; others follow
    local feature = ALLOWED_BY[words[at + 1]]
    local has, text = not feature or device.features:has(feature), "%s '%s' needs the feature %s, "
    errors.has(has, 0, text .. "which this device lacks", owner, loaded.name, feature)
    at = at + 2
  end
end

--- An error when a workgroup is more than the device takes.
---@param owner string for messages
---@param loaded table the shader
---@param limits ffi.cdata* has the members `prefix`WorkGroupSize and `prefix`WorkGroupInvocations
function M.check_workgroup(owner, loaded, limits, prefix)
  local x, y, z = unpack(loaded.workgroup)
  local most, all = limits[prefix .. "WorkGroupSize"], limits[prefix .. "WorkGroupInvocations"]
  local count, fits = x * y * z, x <= most[0] and y <= most[1] and z <= most[2]
  local text = "%s '%s': a workgroup of %d x %d x %d; this device takes 1 to %d in all, "
    .. "at most %d x %d x %d"
  fits = fits and count > 0 and count <= all
  ensure(fits, 0, text, owner, loaded.name, x, y, z, all, most[0], most[1], most[2])
end

local function most(kind) return (select(3, heap.count(kind))) end

--- What the object gets of its shaders, checked.
function M.describe(strategy, recipe, shaders)
  local reflections, stages, fields = {}, {}, strategy.fields(recipe, shaders)
  M.structs(shaders) -- which must agree
  for i, loaded in ipairs(shaders) do
    local block = loaded.reflection.push
    local text = "%s '%s': %d bytes of push constants are more than the %d of this device"
    local size, room = block and block.size or 0, heap.push_size
    ensure(size <= room, 0, text, strategy.owner, loaded.name, size, room)
    check_bindings(strategy.owner, loaded)
    check_capabilities(strategy.owner, loaded)
    reflections[i], stages[i] = loaded.reflection, loaded.stage
  end
  fields.push, fields.shaders = push.new(reflections, recipe.name, most, stages), shaders
  return fields
end

--- Starts to create the pipeline.
---@return table job of gpu/jobs.lua
function M.launch(strategy, recipe, shaders, variant)
  local stages = vk.array("VkPipelineShaderStageCreateInfo", #shaders)
  local keep, modules = { stages }, {}
  local function finish()
    for _, module in ipairs(modules) do
      vk.vkDestroyShaderModule(handle, module, nil)
    end
  end
  local ok, info = pcall(function()
    for i, loaded in ipairs(shaders) do
      shader.fill(stages[i - 1], loaded, keep, modules)
    end
    return strategy.info(recipe, shaders, stages, keep, variant)
  end)
  if ok then return jobs.start(strategy.create, info, keep, finish) end
  finish()
  error(info, 0)
end

--- The structs of shaders that buffers may be made of.
---@return table<string, { layout: table, structs_of: table, from: string, users: table }>
function M.structs(shaders)
  local found = {}
  for _, loaded in ipairs(shaders) do
    local reflection = loaded.reflection
    local block = reflection.push and reflection.push.name
    for name, layout in pairs(reflection.structs) do
      if name ~= block and types.sized(layout) then
        local struct = { layout = layout, structs_of = reflection.structs, from = loaded.name }
        struct.users = {}
        local ok, why = types.join(found, { [name] = struct })
        if not ok then error(why, 0) end
      end
    end
  end
  return found
end

--- Makes them known, and gives the object, once there is one, their ctypes.
function M.declare(shaders, object)
  local ctypes = {}
  for name, struct in pairs(M.structs(shaders)) do
    local element = types.define(name, struct.layout, struct.structs_of, struct.from)
    ctypes[name] = element.ctype
    if object then element.users[object] = true end
  end
  if object then object.types = ctypes end
end

--- Files that shaders depend on, each once; "!path" is one that was looked for and is not there.
function M.files(shaders)
  local list, seen = {}, {}
  for _, loaded in ipairs(shaders) do
    for _, path in ipairs(loaded.files) do
      list[#list + 1] = not seen[path] and path or nil
      seen[path] = true
    end
  end
  return list
end

return M
