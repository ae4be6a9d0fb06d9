-- What all pipelines share, whatever their stages: found again by content, created on a thread,
-- rebuilt while the program runs.
--
--   local make = pipeline.maker(strategy)      -- gpu/compute.lua is the shortest example
--   local p = make(options)                    -- the same object for the same options
--   vkCmdBindPipeline(cmd, point, p:get())     -- waits for the driver, the first time
--
-- A strategy has:
--   owner                       for messages, such as "mc.compute"
--   create                      "vkCreateComputePipelines"
--   primary(options)            a string among the options that tells most of them apart
--   read(options, level)        -> recipe: the options checked, the same for every spelling; it has
--                               name and stages, a list of what shader.read gives
--   fields(recipe, shaders)     -> what the object has besides; checks, with refuse(0, ...)
--   make(strategy, recipe, level) -> the object, for objects that are no pipelines but have one;
--                               those have none of the following
--   has_variants                whether there is nothing to create before get says what
--   info(recipe, shaders, stages, keep, variant) -> the create info; stages: the array of
--                               VkPipelineShaderStageCreateInfo; what it points to: into keep
--
-- An object has name, shaders (gpu/shader.lua), push, types (name -> ctype of the shaders'
-- structs), pipeline (VkPipeline, once get() has returned it), and for scripts ready(), destroy().
-- A pipeline with variants (of the formats that are drawn to, say) calls get(key, variant).
--
-- Reload: p:files(), p:rebuild() (gpu/attempt.lua).

local vk = require "mooncrust.vk"
local assembly = require "mooncrust.gpu.assembly"
local device = require("mooncrust.gpu.device").open()
local lookup = require "mooncrust.gpu.lookup"
local resource = require "mooncrust.gpu.resource"

local Pipeline = resource.class "pipeline"

-- made: how many; faulty: files of the last that could not be made. Both for app/reload.lua.
local M = { class = Pipeline, made = 0, check_workgroup = assembly.check_workgroup }

local live = setmetatable({}, { __mode = "k" })

function Pipeline.Body:release()
  for _, job in pairs(self.jobs) do
    job:drop()
  end
  for _, pipeline in pairs(self.variants) do
    vk.vkDestroyPipeline(device.handle, pipeline, nil)
  end
end

local function make(strategy, recipe, level)
  local shaders, err = assembly.take(assembly.start(recipe, level + 1))
  if not shaders then
    M.faulty, M.made = err.files, M.made + 1
    error(err.text, level + 1)
  end
  local body = resource.body(Pipeline, recipe.name, level + 1)
  body.strategy, body.recipe, body.jobs, body.variants, body.told = strategy, recipe, {}, {}, {}
  local ok, object = pcall(function()
    local described = assembly.describe(strategy, recipe, shaders)
    assembly.declare(shaders)
    return described
  end)
  local has_position = not ok and tostring(object):find "^[^\n]-%.lua:%d+: "
  if not ok then error(object, has_position and 0 or level + 1) end
  if not strategy.has_variants then
    body.told[1], body.jobs[1] = false, assembly.launch(strategy, recipe, shaders)
  end
  object.name, object.pipeline, live[object] = recipe.name, false, true
  M.made = M.made + 1
  assembly.declare(shaders, object)
  return resource.register(Pipeline, body, object)
end

--- A function that makes pipelines.
---@param strategy table see the head of this file
---@return fun(options: any, level: integer?): table
function M.maker(strategy)
  local known = lookup.new(strategy.primary)
  local function new(given, level)
    local recipe = strategy.read(given, level)
    local object = known:of(recipe) or (strategy.make or make)(strategy, recipe, level)
    return known:keep(given, recipe, object)
  end
  return function(given, level)
    local object = known:find(given) or new(given, (level or 2) + 1)
    return object
  end
end

-- Objects --------------------------------------------------------------------------------------

--- Starts to make what get() returns.
function Pipeline:start(key, variant)
  local body = self.body
  if not body.variants[key] and not body.jobs[key] then
    body.jobs[key] = assembly.launch(body.strategy, body.recipe, self.shaders, variant)
    body.told[key] = variant or false
  end
end

--- The pipeline that Vulkan binds; waits until the driver has made it.
---@param key any? of a variant
---@param variant table? what the strategy's info needs to know of it
---@return ffi.cdata* pipeline VkPipeline
function Pipeline:get(key, variant)
  self:use "get"
  key = key or 1
  local body = self.body
  if body.variants[key] then return body.variants[key] end
  self:start(key, variant)
  local pipeline, result = body.jobs[key]:take()
  body.jobs[key] = nil
  local text = "%s of '%s' (made at %s:%d)"
  vk.check(result, text:format(body.strategy.create, self.name, body.source, body.line))
  device.set_name("VK_OBJECT_TYPE_PIPELINE", pipeline, self.name)
  body.variants[key], self.pipeline = pipeline, pipeline
  return pipeline
end

--- Whether get() would not wait.
function Pipeline:ready()
  for _, job in pairs(self.body.jobs) do
    if not job:ready() then return false end
  end
  return true
end

---@return string[] files
function Pipeline:files() return assembly.files(self.shaders) end

--- Starts to make the pipeline again of its files as they are now.
---@return table attempt
function Pipeline:rebuild() return require "mooncrust.gpu.attempt"(self) end

--- The pipelines that scripts hold.
---@return fun(): table?
function M.all()
  local found = {}
  for object in pairs(live) do
    found[object] = not object.body.destroyed or nil
  end
  return pairs(found)
end

return M
