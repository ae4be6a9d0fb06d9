-- Compute pipelines.
--
--   local blur = mc.compute "blur.wgsl"                               -- file beside the script
--   local add  = mc.compute { source = text, name = "add", entry = "main" }
--   blur.workgroup[1], blur.push
--
-- The pipeline layout is the heap's; workgroup size and push constants come from the shader.

local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local errors = require "mooncrust.core.errors"
local options = require "mooncrust.core.options"
local heap = require "mooncrust.gpu.heap"
local push = require "mooncrust.gpu.push"
local resource = require "mooncrust.gpu.resource"
local shader = require "mooncrust.gpu.shader"

local device = device_module.open()
local handle, refuse = device.handle, errors.refuse

local TEXT = { "string" }
local SPEC = options.spec("mc.compute", { path = TEXT, source = TEXT, name = TEXT, entry = TEXT })

local Pipeline = resource.class("pipeline")

function Pipeline.Body:release() vk.vkDestroyPipeline(handle, self.pipeline, nil) end

local function check(loaded)
  local entry, name, limits = loaded.entry, loaded.name, device.limits
  if entry.stage ~= "compute" then
    refuse(0, "mc.compute '%s': entry point '%s' is a %s shader", name, entry.name, entry.stage)
  end
  local x, y, z = unpack(entry.workgroup)
  local most, all = limits.maxComputeWorkGroupSize, limits.maxComputeWorkGroupInvocations
  if x * y * z > all or x > most[0] or y > most[1] or z > most[2] then
    local text =
      "mc.compute '%s': a workgroup of %d x %d x %d exceeds this device's %d in all, %d x %d x %d"
    refuse(0, text, name, x, y, z, all, most[0], most[1], most[2])
  end
  if loaded.push and loaded.push.size > heap.push_size then
    local text = "mc.compute '%s': %d bytes of push constants are more than the %d of this device"
    refuse(0, text, name, loaded.push.size, heap.push_size)
  end
  -- A binding that the heap does not have would be undefined behaviour: drivers crash.
  for _, b in ipairs(loaded.bindings) do
    if b.set ~= 0 or heap.kinds[b.binding] ~= b.kind or not b.array then
      local text = "mc.compute '%s': '%s' (group %d, binding %d, %s%s) is not in the heap, which "
        .. "is group 0 with a binding_array of storage buffers at binding 0, sampled images at 1, "
        .. "storage images at 2 and samplers at 3; see docs/shaders.md"
      local kind = b.kind:gsub("_", " ")
      refuse(0, text, name, b.name, b.set, b.binding, kind, b.array and " array" or "")
    end
  end
end

local function create(loaded)
  local info = vk.VkComputePipelineCreateInfo()
  info.layout = heap.layout
  info.stage.sType = vk.VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO
  info.stage.stage = vk.VK_SHADER_STAGE_COMPUTE_BIT
  info.stage.module = loaded.module
  info.stage.pName = loaded.entry.name
  info.basePipelineIndex = -1
  local out = vk.array("VkPipeline", 1)
  local result = vk.vkCreateComputePipelines(handle, nil, 1, info, nil, out)
  vk.check(result, ("vkCreateComputePipelines of '%s'"):format(loaded.name))
  device_module.set_name("VK_OBJECT_TYPE_PIPELINE", out[0], loaded.name)
  return out[0]
end

local function make(loaded)
  check(loaded)
  return {
    name = loaded.name,
    workgroup = loaded.entry.workgroup,
    push = push.new(loaded.push, loaded.name),
    pipeline = create(loaded),
  }
end

--- Makes a compute pipeline.
---@param o string|{ path: string?, source: string?, name: string?, entry: string? } a WGSL file, or
--- its text
---@return table pipeline
local function compute(o)
  local read = options.read(SPEC, type(o) == "string" and { path = o } or o)
  if (read.path == nil) == (read.source == nil) then
    error("mc.compute: give either a path or a source", 2)
  end
  local loaded = shader.load(read, 2)
  local body = resource.body(Pipeline, loaded.name, 2)
  local ok, result = pcall(make, loaded)
  loaded:release()
  if not ok then
    error(result, type(result) == "string" and result:find("^mc%.compute") and 2 or 0)
  end
  body.pipeline = result.pipeline
  return resource.register(Pipeline, body, result)
end

return compute
