-- A pipeline that is made again of its files as they are now, while the program runs: what
-- p:rebuild() gives.
--
--   attempt:poll()                   -- until it is "ready" or "failed" (attempt.error: text,
--                                       diagnostics; attempt.files)
--   attempt:structs()                -- then either
--   attempt:swap()                   -- or
--   attempt:drop()

local vk = require "mooncrust.vk"
local assembly = require "mooncrust.gpu.assembly"
local log = require "mooncrust.core.log"
local objects = require "mooncrust.gpu.objects"
local resource = require "mooncrust.gpu.resource"

local Attempt = require "mooncrust.core.class"()

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

--- The structs of the new shaders, when the attempt is ready, for types.join and retype.replace.
---@return table<string, { layout: table, structs_of: table, from: string, users: table }>
function Attempt:structs()
  local found = assembly.structs(self.fields.shaders)
  for _, struct in pairs(found) do
    struct.users[self.pipeline] = true
  end
  return found
end

--- Lets the object be what the attempt has made, from the next submission on. The old pipelines go
--- when the GPU has passed their last use. Between submissions only; retype.replace comes before.
function Attempt:swap()
  local object, body = self.pipeline, self.pipeline.body
  if body.destroyed then return self:drop() end
  local class = getmetatable(object)
  local old = resource.body(class, object.name)
  old.variants, old.jobs = body.variants, body.jobs
  local husk = resource.register(class, old, {})
  for queue = objects.MAIN, objects.TRANSFER do
    objects.use(old, queue, objects.last_use(body, queue))
  end
  objects.condemn(husk, old)
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
  for _, started in ipairs { self.tickets or {}, self.jobs } do
    for _, one in pairs(started) do
      one:drop()
    end
  end
  self.state, self.jobs, self.tickets = "dropped", {}, nil
end

---@return table attempt
return function(object)
  local attempt = setmetatable({ pipeline = object, state = "busy", jobs = {} }, Attempt)
  attempt.tickets = assembly.start(object.body.recipe, 2)
  return attempt
end
