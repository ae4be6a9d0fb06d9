-- Death row: what Lua has done with waits here until the GPU has too. It knows no Vulkan: ids,
-- queues and timeline values are numbers, and what a burial is, the caller says.
--
--   local deathrow = require "mooncrust.gpu.deathrow"
--   local row = deathrow.new { queues = 2, window = 256, bury = destroy, wait = wait_for }
--   row:reserve(7)            -- ids 1 to 7 may be used
--   row:use(7, 0, 41)         -- submission 41 of queue 0 uses it
--   row:condemn(7)            -- Lua has done with it
--   row:advance(0, 41)        -- the timeline of queue 0 has reached 41
--   row:poll()                -- calls destroy(7), returns 1
--
-- An id lives from reserve, or from clear when it was buried before, to its burial. It is buried
-- once, when each queue has reached the last value that used it: by condemn itself if that is so
-- already, else by the first poll after. It may still be used while it waits, and waits longer.
-- What waits for one queue does so within `window` values: for a value further ahead of what the
-- queue has reached, condemn calls wait until the value is within; so does poll, for an id that
-- another queue has held up. Nothing else waits but drain.
--
-- bury(id) may call anything of the row, and give the id to another body with clear. wait(queue,
-- value) returns what the queue has reached, the value at least; it may call advance, nothing else.
-- When one of them raises an error, it passes through and the others still wait for the next poll;
-- the id whose burial failed counts as buried.
--
-- forget is for finalizers, which run between any two steps of other code: nothing else may call
-- it. It stores two numbers; the next poll condemns the id. An object that is condemned by hand
-- must have its finalizer taken off first, as its id may be another's by then.
--
-- Limits: 4 queues, ids up to 2^24 (36 bytes each), values up to 2^51. Errors at the caller's line:
-- an id that is out of range, buried, or condemned before; a timeline that goes back. Nothing is
-- allocated outside reserve. How it works is said in deathrow_lists.lua.

local floor = math.floor
local lists = require "mooncrust.gpu.deathrow_lists"
local options = require "mooncrust.core.options"

local obstacle, push, sweep, settle = lists.obstacle, lists.push, lists.sweep, lists.settle
local QUEUES, LARGEST, ALIVE, BURIED = lists.QUEUES, lists.LARGEST, lists.ALIVE, lists.BURIED
local MOST_IDS = 2 ^ 24

local spec = options.spec("deathrow.new", {
  queues = { "integer", required = true, least = 1, most = QUEUES },
  window = { "integer", default = 256, least = 1, most = 2 ^ 20 },
  bury = { "function", required = true },
  wait = { "function", required = true },
})

---@class mooncrust.DeathRow: mooncrust.DeathRowLists
local DeathRow = {}
DeathRow.__index = DeathRow

local function check_id(self, id)
  if type(id) ~= "number" or not (id >= 1 and id <= self.capacity) or floor(id) ~= id then
    error(("id %s is not one of 1 to %d"):format(tostring(id), self.capacity), 3)
  end
end

local function check_value(self, queue, value)
  if
    type(queue) ~= "number"
    or not (queue >= 0 and queue < self.queues)
    or floor(queue) ~= queue
  then
    error(("queue %s is not one of 0 to %d"):format(tostring(queue), self.queues - 1), 3)
  end
  if type(value) ~= "number" or not (value >= 0 and value <= LARGEST) or floor(value) ~= value then
    local text = "timeline value %s is not a whole number from 0 to 2^51"
    error(text:format(tostring(value)), 3)
  end
end

local function refuse(id, link)
  local what = "waits already: it was condemned or forgotten before"
  if link == BURIED then what = "is buried: clear makes it new" end
  error(("id %d %s"):format(id, what), 3)
end

--- Makes room for the ids from 1 to `id`; not for every frame.
---@param id integer
function DeathRow:reserve(id)
  if type(id) ~= "number" or not (id >= 1 and id <= MOST_IDS) or floor(id) ~= id then
    error(("id %s is not a whole number from 1 to 2^24"):format(tostring(id)), 2)
  end
  if id > self.capacity then lists.grow(self, id) end
end

--- Notes a use; of the values of one queue the largest counts.
---@param id integer
---@param queue integer from 0
---@param value number the timeline's value when the use is over
function DeathRow:use(id, queue, value)
  check_id(self, id)
  check_value(self, queue, value)
  if self.links[id] == BURIED then refuse(id, BURIED) end
  local at = id * QUEUES + queue
  if value > self.uses[at] then self.uses[at] = value end
end

--- The largest value at which a queue uses the id; 0 when it never did.
---@param id integer
---@param queue integer
---@return number value
function DeathRow:last_use(id, queue)
  check_id(self, id)
  check_value(self, queue, 0)
  return self.uses[id * QUEUES + queue]
end

--- Makes an id new: alive, and used by no queue.
---@param id integer
function DeathRow:clear(id)
  check_id(self, id)
  if self.links[id] >= 0 then refuse(id, self.links[id]) end
  self.links[id] = ALIVE
  local uses, at = self.uses, id * QUEUES
  uses[at], uses[at + 1], uses[at + 2], uses[at + 3] = 0, 0, 0, 0
end

--- Whether the id is neither condemned, forgotten nor buried.
---@param id integer
---@return boolean
function DeathRow:is_alive(id)
  check_id(self, id)
  return self.links[id] == ALIVE
end

--- For finalizers: the next poll condemns the id.
---@param id integer
function DeathRow:forget(id)
  check_id(self, id)
  if self.links[id] ~= ALIVE then refuse(id, self.links[id]) end
  local forgotten, side = self.forgotten, self.state.side
  self.links[id] = forgotten[side]
  forgotten[side] = id
end

--- Buries the id: now if all queues have reached its last uses, else as soon as they have.
---@param id integer
function DeathRow:condemn(id)
  check_id(self, id)
  if self.links[id] ~= ALIVE then refuse(id, self.links[id]) end
  local state, queue = self.state, obstacle(self, id)
  if queue < 0 then
    self.links[id] = BURIED
    state.buried = state.buried + 1
    self.bury(id)
    return
  end
  state.waiting = state.waiting + 1
  local value = self.uses[id * QUEUES + queue]
  if value - self.swept[queue] <= self.window then
    push(self, queue, value, id)
  else
    self.links[id] = state.due
    state.due = id
    settle(self)
  end
end

--- Notes what a queue's timeline has reached.
---@param queue integer
---@param value number
function DeathRow:advance(queue, value)
  check_value(self, queue, value)
  if value < self.reached[queue] then
    local text = "the timeline of queue %d goes back from %.0f to %.0f"
    error(text:format(queue, self.reached[queue], value), 2)
  end
  self.reached[queue] = value
end

--- Condemns what was forgotten, buries all whose values have passed.
---@return integer count how many were buried
function DeathRow:poll()
  local state, links, buried = self.state, self.links, self.state.buried
  -- A finalizer may run between any two lines here, so it pushes on the other list from now on.
  local side = state.side
  state.side = 1 - side
  local id = self.forgotten[side]
  while id ~= 0 do
    local next = links[id]
    links[id] = state.due
    state.due = id
    state.waiting = state.waiting + 1
    id = next
  end
  self.forgotten[side] = 0
  for queue = 0, self.queues - 1 do
    sweep(self, queue)
  end
  settle(self)
  return state.buried - buried
end

--- Waits for all that is condemned or forgotten, and buries it.
---@return integer count how many were buried
function DeathRow:drain()
  local state, buried = self.state, self.state.buried
  self:poll()
  while state.waiting > 0 or self.forgotten[state.side] ~= 0 do
    for queue = 0, self.queues - 1 do
      local value = lists.latest(self, queue)
      if value then lists.wait_for(self, queue, value) end
    end
    self:poll()
  end
  return state.buried - buried
end

--- How many are condemned and not buried, and how many forgotten since the last poll.
---@return integer waiting
---@return integer forgotten
function DeathRow:count()
  local count, id = 0, self.forgotten[self.state.side]
  while id ~= 0 do
    count, id = count + 1, self.links[id]
  end
  return self.state.waiting, count
end

local M = {}

---@class mooncrust.DeathRowOptions
---@field queues integer 1 to 4
---@field window? integer values of one queue that ids may wait for at a time; 256 if left out
---@field bury fun(id: integer) destroys what has this id
---@field wait fun(queue: integer, value: number): number waits; returns what the queue has reached

---@param given mooncrust.DeathRowOptions
---@return mooncrust.DeathRow
function M.new(given) return setmetatable(lists.new(options.read(spec, given)), DeathRow) end

return M
