-- Compute pipelines.
--
--   local blur = mc.compute "blur.comp"                               -- file beside the script
--   local add  = mc.compute { source = text, name = "add.wgsl", spec = { width = 64 } }
--   blur.workgroup[1], blur.push
--
-- The pipeline layout is the heap's; workgroup size and push constants come from the shader. What a
-- pipeline has besides says gpu/pipeline.lua, the options gpu/shader.lua.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local heap = require "mooncrust.gpu.heap"
local options = require "mooncrust.core.options"
local pipeline = require "mooncrust.gpu.pipeline"
local ensure = require("mooncrust.core.errors").ensure
local shader = require "mooncrust.gpu.shader"

local SPEC = options.spec("mc.compute", shader.FIELDS)

local Compute = { owner = "mc.compute", create = "vkCreateComputePipelines" }

function Compute.primary(given) return given.path or given.source end

function Compute.read(given, level)
  local o = shader.read(SPEC, given, "compute", level + 1)
  return { name = o.name, stages = { o } }
end

function Compute.fields(_, shaders)
  local loaded = shaders[1]
  local entry, text = loaded.entry, "mc.compute '%s': entry point '%s' is a %s shader"
  ensure(entry.stage == "compute", 0, text, loaded.name, entry.name, entry.stage)
  pipeline.check_workgroup("mc.compute", loaded, device.limits, "maxCompute")
  return { workgroup = loaded.workgroup }
end

function Compute.info(_, _, stages)
  local fields = { layout = heap.layout, stage = stages[0], basePipelineIndex = -1 }
  return vk.VkComputePipelineCreateInfo(fields)
end

--- Makes a compute pipeline.
---@param o string|{ path: string?, source: string?, name: string?, stage: string?, entry: string?,
--- defines: table?, spec: table?, subgroup: integer?, language: "glsl"|"wgsl"? } a shader file, or
--- its text: see gpu/shader.lua
---@return table pipeline
return pipeline.maker(Compute)
