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
local device_module = require "mooncrust.gpu.device"
local errors = require "mooncrust.core.errors"
local heap = require "mooncrust.gpu.heap"
local jobs = require "mooncrust.gpu.jobs"
local log = require "mooncrust.core.log"
local objects = require "mooncrust.gpu.objects"
local push = require "mooncrust.gpu.push"
local resource = require "mooncrust.gpu.resource"
local shader = require "mooncrust.gpu.shader"
local types = require "mooncrust.gpu.types"

local handle, refuse = device_module.open().handle, errors.refuse
local WEAK_KEYS, WEAK_VALUES = { __mode = "k" }, { __mode = "v" }

local Pipeline, Old = resource.class "pipeline", resource.class "pipeline"
local Attempt = {}
Attempt.__index = Attempt

local M = { class = Pipeline, made = 0 }

local live = setmetatable({}, WEAK_KEYS)

local address_info = vk.VkBufferDeviceAddressInfo()

function push.address_of(buffer)
  local body = buffer.body
  if not body.address then
    address_info.buffer = buffer.buffer
    body.address = vk.vkGetBufferDeviceAddress(handle, address_info)
  end
  return body.address
end

local function destroy_all(pipelines)
  for _, pipeline in pairs(pipelines) do
    vk.vkDestroyPipeline(handle, pipeline, nil)
  end
end

function Old.Body:release() destroy_all(self.variants) end

function Pipeline.Body:release()
  for _, job in pairs(self.jobs) do
    job:drop()
  end
  destroy_all(self.variants)
end

-- Options -> object --------------------------------------------------------------------------

-- Whether two tables hold the same, tables in them compared by `inner`. Without recursion, which
-- LuaJIT does not compile well.
local function comparer(inner)
  return function(a, b)
    if a == b then return true end
    if type(a) ~= "table" or type(b) ~= "table" then return false end
    local count = 0
    for key, value in pairs(a) do
      local other = b[key]
      if value ~= other and not inner(value, other) then return false end
      count = count + 1
    end
    for _ in pairs(b) do
      count = count - 1
    end
    return count == 0
  end
end

local same = comparer(comparer(comparer(comparer(rawequal))))

local function copy(value)
  if type(value) ~= "table" then return value end
  local result = {}
  for key, inner in pairs(value) do
    result[key] = copy(inner)
  end
  return result
end

-- A text that is the same for the same content.
local function serialize(value)
  if type(value) ~= "table" then return ("%s %q"):format(type(value), tostring(value)) end
  local list = {}
  for key, inner in pairs(value) do
    list[#list + 1] = ("[%s] = %s"):format(serialize(key), serialize(inner))
  end
  table.sort(list)
  return "{" .. table.concat(list, ",") .. "}"
end

-- The object that these options have made before; `list`: the ways in which the options of live
-- objects were spelled, and, weakly, these objects.
local function find(list, given)
  local spellings, made = list.spellings, list.made
  for i = 1, #spellings do
    local object = made[i]
    if object and same(given, spellings[i]) and not object.body.destroyed then return object end
  end
end

local function remember(list, given, object)
  local i = 1
  while list.made[i] do
    i = i + 1
  end
  list.spellings[i], list.made[i] = copy(given), object
  object.lookup = { object.lookup, list } -- as long as the object lives, so does the list
end

-- Shaders -> pipeline ------------------------------------------------------------------------

local function start_all(recipe, level)
  local tickets = {}
  for i, options in ipairs(recipe.stages) do
    tickets[i] = shader.start(options, level + 1)
  end
  return tickets
end

local function take_all(tickets)
  local shaders, wrong = {}, nil
  for i, ticket in ipairs(tickets) do
    local loaded, err = ticket:take()
    shaders[i], wrong = loaded, wrong or err
  end
  return not wrong and shaders or nil, wrong
end

-- A binding that the heap does not have would be undefined behaviour: drivers crash.
local function check_bindings(owner, loaded)
  for _, b in ipairs(loaded.reflection.bindings) do
    if b.set ~= 0 or heap.kinds[b.binding] ~= b.kind or not b.array then
      local text = "%s '%s': '%s' (group %d, binding %d, %s%s) is not in the heap, which "
        .. "is group 0 with a binding_array of storage buffers at binding 0, sampled images at 1, "
        .. "storage images at 2 and samplers at 3; see docs/shaders.md"
      local kind = b.kind:gsub("_", " ")
      refuse(
        0,
        text,
        owner,
        loaded.name,
        b.name,
        b.set,
        b.binding,
        kind,
        b.array and " array" or ""
      )
    end
  end
end

local function launch(strategy, recipe, shaders, variant)
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
  if not ok then
    finish()
    error(info, 0)
  end
  return jobs.start(strategy.create, info, keep, finish)
end

-- What the object gets of its shaders.
local function describe(strategy, recipe, shaders)
  local blocks, fields = {}, strategy.fields(recipe, shaders)
  for _, loaded in ipairs(shaders) do
    local block = loaded.reflection.push
    if block and block.size > heap.push_size then
      local text = "%s '%s': %d bytes of push constants are more than the %d of this device"
      refuse(0, text, strategy.owner, loaded.name, block.size, heap.push_size)
    end
    check_bindings(strategy.owner, loaded)
    blocks[#blocks + 1] = loaded.reflection
  end
  local function most(kind) return (select(3, heap.count(kind))) end
  fields.push, fields.shaders = push.new(blocks, recipe.name, most), shaders
  return fields
end

-- The structs of shaders that buffers may be made of: name -> what types.replace takes.
local function structs_of(shaders)
  local found = {}
  for _, loaded in ipairs(shaders) do
    local reflection = loaded.reflection
    local block = reflection.push and reflection.push.name
    for name, layout in pairs(reflection.structs) do
      if name ~= block and types.sized(layout) then
        found[name] = { layout = layout, structs_of = reflection.structs, from = loaded.name }
      end
    end
  end
  return found
end

-- Makes them known, and gives the object, once there is one, their ctypes.
local function declare(shaders, object)
  local ctypes = {}
  for name, struct in pairs(structs_of(shaders)) do
    local element = types.define(name, struct.layout, struct.structs_of, struct.from)
    ctypes[name] = element.ctype
    if object then element.users[object] = true end
  end
  if object then object.types = ctypes end
end

local function make(strategy, recipe, level)
  local tickets = start_all(recipe, level + 1)
  local shaders, err = take_all(tickets)
  if not shaders then error(err.text, level + 1) end
  local body = resource.body(Pipeline, recipe.name, level + 1)
  body.strategy, body.recipe, body.jobs, body.variants, body.told = strategy, recipe, {}, {}, {}
  local ok, object = pcall(function()
    declare(shaders)
    return describe(strategy, recipe, shaders)
  end)
  if not ok then
    local has_position = tostring(object):find "^[^\n]-%.lua:%d+: "
    error(object, has_position and 0 or level + 1)
  end
  if not strategy.has_variants then
    body.told[1], body.jobs[1] = false, launch(strategy, recipe, shaders)
  end
  object.name, object.pipeline, live[object] = recipe.name, false, true
  M.made = M.made + 1
  declare(shaders, object)
  return resource.register(Pipeline, body, object)
end

--- A function that makes pipelines.
---@param strategy table see the head of this file
---@return fun(options: any): table
function M.maker(strategy)
  local function weak() return setmetatable({}, WEAK_VALUES) end
  local lists, by_content = weak(), weak() -- the first by strategy.primary or the options
  local primary_of = strategy.primary

  local function new(given, primary)
    local recipe = strategy.read(given, 3)
    local content = serialize(recipe)
    local object = by_content[content]
    if not object or object.body.destroyed then
      object = make(strategy, recipe, 3)
      by_content[content] = object
    end
    local list = lists[primary] or { spellings = {}, made = weak() }
    lists[primary] = list
    remember(list, given, object)
    return object
  end

  return function(given)
    local primary = type(given) == "table" and primary_of(given) or given
    local list = lists[primary]
    local object = list and find(list, given) or new(given, primary)
    return object
  end
end

-- Objects --------------------------------------------------------------------------------------

--- The pipeline that Vulkan binds; waits until the driver has made it.
---@param key any? of a variant
---@param variant table? what the strategy's info needs to know of it
---@return ffi.cdata* pipeline VkPipeline
function Pipeline:get(key, variant)
  key = key or 1
  local body = self.body
  local pipeline = body.variants[key]
  if pipeline then return pipeline end
  local strategy = body.strategy
  body.told[key] = variant or false
  local job = body.jobs[key] or launch(strategy, body.recipe, self.shaders, variant)
  body.jobs[key] = nil
  local result
  pipeline, result = job:take()
  local text = "%s of '%s' (made at %s:%d)"
  vk.check(result, text:format(strategy.create, self.name, body.source, body.line))
  device_module.set_name("VK_OBJECT_TYPE_PIPELINE", pipeline, self.name)
  body.variants[key], self.pipeline = pipeline, pipeline
  return pipeline
end

--- Whether get() would not wait.
---@return boolean ready
function Pipeline:ready()
  for _, job in pairs(self.body.jobs) do
    if not job:ready() then return false end
  end
  return true
end

-- Files that shaders depend on, each once; "!path" is one that was looked for and is not there.
local function files_of(shaders)
  local list, seen = {}, {}
  for _, loaded in ipairs(shaders) do
    for _, path in ipairs(loaded.files) do
      if not seen[path] then
        seen[path], list[#list + 1] = true, path
      end
    end
  end
  return list
end

---@return string[] files
function Pipeline:files() return files_of(self.shaders) end

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
---@return table attempt
function Pipeline:rebuild()
  local attempt = setmetatable({ pipeline = self, state = "busy", jobs = {} }, Attempt)
  attempt.tickets = start_all(self.body.recipe, 2)
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
  local shaders, err = take_all(self.tickets)
  self.tickets = nil
  if not shaders then return fail(self, err) end
  local body = self.pipeline.body
  self.files = files_of(shaders)
  local ok, wrong = pcall(function()
    self.fields = describe(body.strategy, body.recipe, shaders)
    for key, variant in pairs(body.told) do
      self.jobs[key] = launch(body.strategy, body.recipe, shaders, variant)
    end
  end)
  if not ok then fail(self, { text = wrong, diagnostics = {} }) end
end

---@return "busy"|"ready"|"failed" state
function Attempt:poll()
  if self.tickets then advance(self) end
  if self.state ~= "busy" or self.tickets then return self.state end
  for _, job in pairs(self.jobs) do
    if not job:ready() then return "busy" end
    if job:result() < 0 then
      local create, result = self.pipeline.body.strategy.create, vk.name("VkResult", job:result())
      local text = ("%s of '%s' failed: %s"):format(create, self.pipeline.name, result)
      return fail(self, { text = text, diagnostics = {} })
    end
  end
  self.state = "ready"
  return "ready"
end

--- The structs of the new shaders, when the attempt is ready.
---@return table<string, { layout: table, structs_of: table, from: string }>
function Attempt:structs()
  local found = structs_of(self.fields.shaders)
  for _, struct in pairs(found) do
    struct.users = { [self.pipeline] = true }
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
  for _, job in pairs(body.jobs) do
    job:drop()
  end
  body.jobs, body.variants, object.pipeline = self.jobs, {}, false
  for key, value in pairs(self.fields) do
    object[key] = value
  end
  local ok, err = pcall(declare, object.shaders, object)
  if not ok then log.error("%s", err) end
  self.state, self.jobs = "swapped", {}
end

--- Gives the attempt up.
function Attempt:drop()
  for _, job in pairs(self.jobs) do
    job:drop()
  end
  self.state, self.jobs, self.tickets = "dropped", {}, nil
end

return M
