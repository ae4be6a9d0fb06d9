-- Everything that owns Vulkan handles, and its end.
--
--   objects.add(body, object)      -- a resource: `object` is the script's, `body` owns the handles
--   objects.condemn(object, body)  -- the script has done with it; released when the GPU has, too
--   objects.hold(part)             -- a part of MoonCrust that lives until shutdown
--   objects.poll()                 -- releases what the GPU has passed
--
-- A body has kind, name, source and line (where it was made), born (seconds), size (bytes) and
-- release(body), which destroys its handles. Nothing here refers to the script's object, so the
-- garbage collector finds one that is forgotten: its token, a cdata with a finalizer, then puts the
-- body's id on a list, and the next poll condemns it like one that was destroyed. Finalizers run at
-- any allocation, in the middle of anything: they call no Vulkan.

local ffi = require "ffi"
local deathrow = require "mooncrust.gpu.deathrow"
local log = require "mooncrust.core.log"

local PATIENCE = 64 -- how many new objects go without a look at the GPU

-- spare: destroys what can be made again, when room is short; set by who has such things.
local M = { MAIN = 0, COMPUTE = 1, TRANSFER = 2, spare = function() end }

local bodies = {} -- id -> body
local spare, ids = {}, 0
local held = {}
local serial, unseen = 0, 0
local exposed, recording = {}, false
local timelines, queues = {}, {}

local function bury(id)
  local body = bodies[id]
  bodies[id] = nil
  spare[#spare + 1] = id
  body:release()
end

local row = deathrow.new { queues = 3, bury = bury }

local tokens = {} -- of destroyed objects, to be used again: a finalizer costs more than the rest
local closed = false

local function on_collect(token)
  if token.id ~= 0 and not closed then row:forget(token.id) end
end

local Token = ffi.metatype("struct { int32_t id; }", { __gc = on_collect })

--- Makes the progress of a queue known.
---@param queue integer objects.MAIN, objects.COMPUTE or objects.TRANSFER
---@param sender table? with send(), which submits what is recorded and not yet submitted
function M.connect(queue, timeline, sender)
  timelines[queue], queues[queue] = timeline, sender
end

--- Registers a resource.
function M.add(body, object)
  unseen = unseen + 1
  if unseen >= PATIENCE then M.poll() end
  local id = spare[#spare] or ids + 1
  spare[#spare] = nil
  if id > ids then
    ids = id
    row:reserve(id)
  end
  serial = serial + 1
  body.id, body.serial = id, serial
  row:clear(id)
  bodies[id] = body
  local token = tokens[#tokens] or Token()
  tokens[#tokens] = nil
  object.token, token.id = token, id
end

--- Notes that a queue uses a resource, until its timeline reaches a value.
function M.use(body, queue, value) row:use(body.id, queue, value) end

--- Lets every submission to the main queue count as a use of the resource, as long as the script
--- holds it: a shader may find its index in memory.
function M.expose(body)
  if not body.exposed then
    body.exposed, body.recorded = true, body.recorded + (recording and 1 or 0)
    exposed[#exposed + 1] = body
  end
end

--- Says whether a submission is being recorded: its passes may find all that is exposed.
function M.record_exposed(value)
  recording = value
  for i = 1, #exposed do
    exposed[i].recorded = exposed[i].recorded + (value and 1 or -1)
  end
end

--- Notes that a submission to the main queue, of this value, may use all that is exposed.
function M.use_exposed(value)
  for i = #exposed, 1, -1 do
    local body = exposed[i]
    if bodies[body.id] == body and row:is_alive(body.id) then
      row:use(body.id, M.MAIN, value)
      body.written = true
    else
      exposed[i] = exposed[#exposed]
      exposed[#exposed] = nil
    end
  end
end

--- Whether the script holds a resource: it was neither destroyed nor forgotten.
function M.is_held(body) return row:is_alive(body.id) end

--- The last use of a resource by a queue; 0 when there was none.
function M.last_use(body, queue) return row:last_use(body.id, queue) end

--- Releases a resource when the GPU has passed its last use: now, if it has.
function M.condemn(object, body)
  local token = object.token
  object.token, token.id = nil, 0
  tokens[#tokens + 1] = token
  -- What is known of the timelines without asking the driver.
  for queue = M.MAIN, M.TRANSFER do
    local timeline = timelines[queue]
    if timeline then row:advance(queue, timeline.done) end
  end
  row:condemn(body.id)
end

--- Releases what was destroyed or forgotten and the GPU has passed.
function M.poll()
  unseen = 0
  local waiting, forgotten = row:count()
  if waiting + forgotten == 0 then return end
  for queue, timeline in pairs(timelines) do
    row:advance(queue, timeline:completed())
  end
  row:poll()
end

--- Collects garbage, and waits for the GPU if something condemned is still in use: the last resort
--- before an allocation fails.
function M.reclaim()
  M.spare()
  collectgarbage()
  M.poll()
  if row:count() > 0 then
    -- What waits for uploads that still gather would wait for ever.
    for _, queue in pairs(queues) do
      queue:send()
    end
    for _, timeline in pairs(timelines) do
      timeline:wait(timeline.last)
    end
    M.poll()
  end
end

--- Lets a part of MoonCrust, which has release(), live until shutdown.
function M.hold(part) held[#held + 1] = part end

--- The live resources, the oldest first: those that a script holds, and those condemned.
function M.list()
  local list = {}
  for _, body in pairs(bodies) do
    list[#list + 1] = body
  end
  table.sort(list, function(a, b) return a.serial < b.serial end)
  return list
end

--- How many resources are alive, and how many of them only wait for the GPU.
function M.count() return #M.list(), (row:count()) end

--- The end: releases everything, the youngest first, and returns how many. The GPU must be idle.
function M.release_all()
  closed = true
  local list = M.list()
  for i = #list, 1, -1 do
    local body = list[i]
    bodies[body.id] = nil
    body.destroyed = body.destroyed or "mc.shutdown()" -- for those that a script still holds
    local ok, err = pcall(body.release, body)
    if not ok then log.error("at the end: %s '%s': %s", body.kind, body.name, tostring(err)) end
  end
  local count = #list + #held
  for i = #held, 1, -1 do
    local part = held[i]
    held[i] = nil
    part:release()
  end
  return count
end

return M
