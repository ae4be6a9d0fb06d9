-- Graphics pipelines: vertex or mesh shaders, fragment shaders, and the state of docs/graphics.md.
--
--   local flat = mc.graphics { vertex = "flat.vert", fragment = "flat.frag", blend = "alpha" }
--   graph:draw { pipeline = flat, args = { points = points }, color = image, vertices = 3 }
--
-- A shader is a file or { source =, language =, name = }: gpu/shader.lua. What a VkPipeline has
-- inside is a pipeline of gpu/pipeline.lua, the base: objects that differ in dynamic state alone
-- share it. It has a VkPipeline, its variant, for each list of formats that is drawn to, made for
-- the first draw.
--
-- Fields: name, base, dynamic, is_mesh, has_task; and those of the base (push, shaders, types).

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local errors = require "mooncrust.core.errors"
local ensure = errors.ensure
local graphics_state = require "mooncrust.gpu.graphics_state"
local heap = require "mooncrust.gpu.heap"
local options = require "mooncrust.core.options"
local pipeline = require "mooncrust.gpu.pipeline"
local resource = require "mooncrust.gpu.resource"
local shader = require "mooncrust.gpu.shader"

local limits = device.limits
local STAGES = { "task", "mesh", "vertex", "fragment" }
local SHARED = { "defines", "spec", "subgroup" } -- what all stages get that have none of their own
local SPEC = options.spec("mc.graphics", graphics_state.FIELDS)
local STAGE = options.spec("mc.graphics", shader.FIELDS)
local DYNAMIC, DYNAMICS = vk.array("VkDynamicState", 32), 0
local OTHERS = "ViewportWithCount ScissorWithCount StencilOp StencilCompareMask StencilWriteMask "
for name in (OTHERS .. "StencilReference " .. graphics_state.DYNAMIC):gmatch "%u%a+" do
  local word = name:gsub("(%l)(%u)", "%1_%2"):upper()
  DYNAMIC[DYNAMICS], DYNAMICS = vk["VK_DYNAMIC_STATE_" .. word], DYNAMICS + 1
end

-- The base -------------------------------------------------------------------------------------

local BLENDED = vk.VK_FORMAT_FEATURE_COLOR_ATTACHMENT_BLEND_BIT
local BASES = { UINT = "uint32_t", SINT = "int32_t", FLOAT = "float" } -- of a format's kind

-- What is at each location, and its name. Matrices and arrays take several; of variables that
-- share one the largest counts.
local function by_location(list, is_mesh)
  local found, names = {}, {}
  for _, variable in ipairs(list) do
    local at, t = variable.location, variable.type
    if is_mesh then t = t.of or t end -- of each vertex
    local count = t.of and t.count or 1
    t = t.of or t
    for i = at or 0, at and at + count * (t.columns or 1) - 1 or -1 do
      if not found[i] or (t.rows or 1) > (found[i].rows or 1) then
        found[i], names[i] = t, variable.name
      end
    end
  end
  return found, names
end

local function words(t) return not t and "nothing" or (t.base or "a struct") .. (t.rows or "") end

-- What the fragment shader takes, the stage before must give; vertex shaders have none before.
local function check_inputs(name, from, to)
  local given = from and by_location(from.entry.outputs, from.stage == "mesh") or {}
  local taken, names = by_location(to.entry.inputs)
  for at, wanted in pairs(taken) do
    local has = given[at]
    local fits = has and has.base == wanted.base and (has.rows or 1) >= (wanted.rows or 1)
    local label = names[at] ~= "" and ("'%s' "):format(names[at]) or ""
    local text = "mc.graphics '%s': '%s' takes %s %sat location %d, where %s"
    local why = from and ("'%s' gives %s"):format(from.name, words(has))
      or "there are no attributes: vertices are read from buffers"
    ensure(fits, 0, text, name, to.name, words(wanted), label, at, why)
  end
end

-- The colours that are drawn to must be what the fragment shader writes, and what is blended.
local function check_outputs(recipe, last, variant)
  local blends, count, found = recipe.blends, #variant, vk.VkFormatProperties()
  local given = by_location(last.stage == "fragment" and last.entry.outputs or {})
  local fits, text = #blends == count, "blend is a list of %d, and color has %d images"
  local covers = recipe.coverage == 0 or given[0] and given[0].rows == 4
  ensure(fits or not blends.is_list, 0, text, #blends, count)
  ensure(covers, 0, "'%s' writes no alpha, of which alpha_to_coverage makes samples", last.name)
  for i, format in ipairs(variant) do
    local has, blend = given[i - 1], blends[blends.is_list and i or 1]
    fits = blend[8] == 0 or has and has.base == BASES[format.kind]
    text = "color %d is %s, to which '%s' writes %s at location %d"
    ensure(fits, 0, text, i, format.name, last.name, words(has), i - 1)
    vk.vkGetPhysicalDeviceFormatProperties(device.physical, format.vk, found)
    fits = blend[1] == 0 or bit.band(found.optimalTilingFeatures, BLENDED) ~= 0
    ensure(fits, 0, "%s cannot blend colours of format %s", device.name, format.name)
  end
end

local Base = { owner = "mc.graphics", create = "vkCreateGraphicsPipelines", has_variants = true }

function Base.primary(recipe) return recipe.name end
function Base.read(recipe) return recipe end

function Base.fields(recipe, shaders)
  for i, loaded in ipairs(shaders) do
    local kind = loaded.stage == "task" and "maxTask" or loaded.stage == "mesh" and "maxMesh"
    if kind then
      local most = device.properties "VkPhysicalDeviceMeshShaderPropertiesEXT"
      pipeline.check_workgroup("mc.graphics", loaded, most, kind)
    else
      check_inputs(recipe.name, shaders[i - 1], loaded)
    end
  end
  return {}
end

function Base.info(recipe, shaders, stages, keep, variant)
  check_outputs(recipe, shaders[#shaders], variant)
  local most = limits.maxColorAttachments
  local colors, blends =
    vk.array("VkFormat", most), vk.array("VkPipelineColorBlendAttachmentState", most)
  for i, format in ipairs(variant) do
    local b, a = recipe.blends[recipe.blends.is_list and i or 1], blends[i - 1]
    colors[i - 1] = format.vk
    a.blendEnable, a.srcColorBlendFactor, a.dstColorBlendFactor, a.colorBlendOp = unpack(b, 1, 4)
    a.srcAlphaBlendFactor, a.dstAlphaBlendFactor, a.alphaBlendOp, a.colorWriteMask = unpack(b, 5, 8)
  end
  local function part(name, values)
    local struct = vk["VkPipeline" .. name .. "CreateInfo"](values)
    keep[#keep + 1] = { struct, colors, blends }
    return struct
  end
  local depth, info = variant.depth, vk.VkGraphicsPipelineCreateInfo()
  local formats_of = { colorAttachmentCount = #variant, pColorAttachmentFormats = colors }
  formats_of.depthAttachmentFormat = depth and depth.vk or 0
  formats_of.stencilAttachmentFormat = depth and depth.aspects ~= depth.aspect and depth.vk or 0
  -- The last is about vertices, of which mesh shaders have none.
  local dynamics = recipe.is_mesh and DYNAMICS - 1 or DYNAMICS
  local raster = { polygonMode = recipe.polygon, depthClampEnable = recipe.clamp, lineWidth = 1 }
  local many = { rasterizationSamples = variant.samples, alphaToCoverageEnable = recipe.coverage }
  info.pNext = part("Rendering", formats_of)
  info.stageCount, info.pStages, info.layout = #shaders, stages, heap.layout
  for name, values in pairs {
    VertexInput = {},
    InputAssembly = { topology = recipe.topology },
    Viewport = {},
    Rasterization = raster,
    Multisample = many,
    DepthStencil = {},
    ColorBlend = { attachmentCount = #variant, pAttachments = blends },
    Dynamic = { dynamicStateCount = dynamics, pDynamicStates = DYNAMIC },
  } do
    info["p" .. name .. "State"] = part(name .. "State", values)
  end
  info.basePipelineIndex = -1
  return info
end

local base = pipeline.maker(Base)

-- Objects --------------------------------------------------------------------------------------

local Graphics = resource.class "graphics pipeline"
local methods = Graphics.__index

function Graphics.__index(self, name)
  if methods[name] then return methods[name] end
  return rawget(self, "base")[name] -- what a reload changes, too
end

function Graphics.Body.release() end -- the base has the handles

for _, name in ipairs { "get", "ready", "files", "rebuild" } do
  Graphics[name] = function(self, ...) return self.base[name](self.base, ...) end
end

--- Destroys the base, which has the VkPipelines, with the last that shares it.
function Graphics:end_parts()
  local users = self.base.users
  users[self] = nil
  if next(users) == nil then self.base:destroy() end
end

--- What stands for some formats: base:get(variant, variant). Leaves no garbage once it is known.
---@param colors table[] formats of gpu/formats.lua
---@param count integer how many of them
---@param depth table|false
---@param samples integer
---@return table variant
function Graphics:variant(colors, count, depth, samples)
  local node, key = self.base.variants, samples
  for i = -1, count do
    if i >= 0 then key = i == 0 and depth or colors[i] or false end
    local inner = node[key]
    if not inner then -- and, by format, those with one colour more
      inner = { samples = samples, depth = depth, unpack(colors, 1, i) }
      node[key] = inner
    end
    node = inner
  end
  return node
end

local M = { owner = "mc.graphics" }

function M.primary(o)
  local first = o.vertex or o.mesh
  return type(first) == "table" and (first.source or first.path) or first
end

function M.read(given, level)
  local o, stages = options.read(SPEC, given, level), {}
  local is_mesh = o.mesh ~= nil
  local wrong = is_mesh == (o.vertex ~= nil) and "give either a vertex or a mesh shader"
    or o.task and not o.mesh and "a task shader needs a mesh shader"
  for _, stage in ipairs(STAGES) do
    local one = o[stage]
    o[stage] = nil -- what is left in the end is dynamic
    if one ~= nil and not wrong then
      local feature, read = stage .. "Shader", { stage = stage }
      for key, value in pairs(type(one) == "table" and one or { path = one }) do
        read[key] = value
      end
      for _, name in ipairs(SHARED) do
        read[name] = read[name] or o[name]
      end
      read.name = read.name or read.source and o.name
      stages[#stages + 1] = shader.read(STAGE, read, stage, level + 1)
      if (stage == "mesh" or stage == "task") and not device.features:get(feature) then
        wrong = ("%s has no %s shaders (%s)"):format(device.name, stage, feature)
        errors.lacking = wrong
      end
    end
  end
  ensure(not wrong, level + 1, "mc.graphics%s: %s", o.name and " '" .. o.name .. "'" or "", wrong)
  local inside = graphics_state.new(o, is_mesh, level + 1)
  inside.stages, inside.is_mesh, inside.name = stages, is_mesh, stages[1].name
  o.defines, o.spec, o.subgroup = nil, nil, nil
  return { name = o.name or inside.name, base = inside, dynamic = o }
end

function M.make(_, recipe, level)
  local self = setmetatable({ name = recipe.name, dynamic = recipe.dynamic }, Graphics)
  self.base, self.is_mesh = base(recipe.base, level + 2), recipe.base.is_mesh
  self.has_task = recipe.base.stages[1].stage == "task"
  self.base.users, self.base.variants =
    self.base.users or setmetatable({}, { __mode = "k" }), self.base.variants or {}
  self.base.users[self] = true
  return resource.register(Graphics, resource.body(Graphics, recipe.name, level + 1), self)
end

--- Makes a graphics pipeline.
---@param o table see docs/graphics.md
---@return table pipeline
return pipeline.maker(M)
