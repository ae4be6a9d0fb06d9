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
-- Reload: p:files(), then p:rebuild() -> attempt; attempt:poll() until it is "ready" or "failed"
-- (attempt.error: text, diagnostics; attempt.files), attempt:structs(), then attempt:swap() or
-- attempt:drop().

local vk = require "mooncrust.vk"
local assembly = require "mooncrust.gpu.assembly"
local device = require("mooncrust.gpu.device").open()
local log = require "mooncrust.core.log"
local lookup = require "mooncrust.gpu.lookup"
local objects = require "mooncrust.gpu.objects"
local resource = require "mooncrust.gpu.resource"

local Pipeline, Old = resource.class "pipeline", resource.class "pipeline"
local Attempt = {}
Attempt.__index = Attempt

-- made: how many; faulty: files of the last that could not be made. Both for app/reload.lua.
local M = { class = Pipeline, made = 0, check_workgroup = assembly.check_workgroup }

local live = setmetatable({}, { __mode = "k" })

local function destroy_all(pipelines)
  for _, pipeline in pairs(pipelines) do
    vk.vkDestroyPipeline(device.handle, pipeline, nil)
  end
end

function Old.Body:release() destroy_all(self.variants) end

local function drop_all(jobs)
  for _, job in pairs(jobs) do
    job:drop()
  end
end

function Pipeline.Body:release()
  drop_all(self.jobs)
  destroy_all(self.variants)
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

--- The pipelines that scripts hold.
---@return fun(): table?
function M.all()
  local object
  return function()
    repeat
      object = next(live, object)
    until not object or not object.body.destroyed
    return object
  end
end

-- Reload ---------------------------------------------------------------------------------------

--- Starts to make the pipeline again of its files as they are now.
function Pipeline:rebuild()
  local attempt = setmetatable({ pipeline = self, state = "busy", jobs = {} }, Attempt)
  attempt.tickets = assembly.start(self.body.recipe, 2)
  return attempt
end

local function fail(self, err)
  self:drop()
  self.state, self.error, self.files = "failed", err, self.files or err.files
  return "failed"
end

-- What all stages gave; then the jobs start.
local function advance(self)
  for _, ticket in ipairs(self.tickets) do
    if not ticket:ready() then return end
  end
  local shaders, err = assembly.take(self.tickets)
  self.tickets = nil
  if not shaders then return fail(self, err) end
  local body = self.pipeline.body
  self.files = assembly.files(shaders)
  local ok, wrong = pcall(function()
    self.fields = assembly.describe(body.strategy, body.recipe, shaders)
    for key, variant in pairs(body.told) do
      self.jobs[key] = assembly.launch(body.strategy, body.recipe, shaders, variant)
    end
  end)
  if ok then return end
  local text = wrong:gsub("^[^\n]-%.lua:%d+: ", "") -- a line of MoonCrust's
  fail(self, { text = text, diagnostics = {} })
end

---@return "busy"|"ready"|"failed" state
function Attempt:poll()
  if self.tickets then advance(self) end
  if self.state ~= "busy" or self.tickets then return self.state end
  for _, job in pairs(self.jobs) do
    if not job:ready() then return "busy" end
    local create, result = self.pipeline.body.strategy.create, vk.name("VkResult", job:result())
    local text = ("%s of '%s' failed: %s"):format(create, self.pipeline.name, result)
    if job:result() < 0 then return fail(self, { text = text, diagnostics = {} }) end
  end
  self.state = "ready"
  return "ready"
end

--- The structs of the new shaders, when the attempt is ready, for types.join and types.replace.
---@return table<string, { layout: table, structs_of: table, from: string, users: table }>
function Attempt:structs()
  local found = assembly.structs(self.fields.shaders)
  for _, struct in pairs(found) do
    struct.users[self.pipeline] = true
  end
  return found
end

--- Lets the object be what the attempt has made, from the next submission on. The old pipelines go
--- when the GPU has passed their last use. Between submissions only; types.replace comes before.
function Attempt:swap()
  local object, body = self.pipeline, self.pipeline.body
  if body.destroyed then return self:drop() end
  local old = resource.body(Old, object.name)
  old.variants = body.variants
  local husk = resource.register(Old, old, {})
  for queue = objects.MAIN, objects.TRANSFER do
    objects.use(old, queue, objects.last_use(body, queue))
  end
  objects.condemn(husk, old)
  drop_all(body.jobs)
  body.jobs, body.variants, object.pipeline = self.jobs, {}, false
  for key, value in pairs(self.fields) do
    object[key] = value
  end
  local ok, err = pcall(assembly.declare, object.shaders, object)
  if not ok then log.error("%s", err) end
  self.state, self.jobs = "swapped", {}
end

--- Gives the attempt up.
function Attempt:drop()
  drop_all(self.tickets or {})
  drop_all(self.jobs)
  self.state, self.jobs, self.tickets = "dropped", {}, nil
end

return M
