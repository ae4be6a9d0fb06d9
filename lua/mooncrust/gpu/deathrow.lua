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
-- An id lives from reserve, or from clear when it was buried before, to its burial, which comes
-- once each queue has reached the last value that used it: by condemn itself if that is so already,
-- else by the first poll after. It may still be used while it waits, and waits longer. A value more
-- than `window` ahead of what its queue has reached is waited for until it is within: by condemn,
-- or by poll for an id that another queue has held up. Nothing else waits.
--
-- bury(id) may call anything of the row, and give the id to another body with clear. wait(queue,
-- value) returns what the queue has reached, the value at least; it may call advance, nothing else.
-- An error of theirs passes through and loses nothing; an id whose burial failed counts as buried.
--
-- forget is for finalizers alone, which run between any two steps of other code. It stores two
-- numbers; the next poll condemns the id. An object that is condemned by hand must have its
-- finalizer taken off first, as its id may be another's by then.
--
-- Limits: 4 queues, ids up to 2^24 (36 bytes each), values up to 2^51. Errors at the caller's line:
-- an id that is buried, or was condemned before. Ids that were not reserved, other queues and
-- timelines that go back are not looked for. Nothing is allocated outside reserve.
--
-- How: each queue has a ring of `window` timeline values, each the head of a list of ids. An id
-- waits in the list of the first queue in its way, at its value there. When that is reached, the id
-- is due: it moves on to the next queue in its way, or to its grave. Nothing is sorted.

local ffi = require "ffi"
local errors = require "mooncrust.core.errors"
local band = require("bit").band
local max, min = math.max, math.min

local Values, Links = ffi.typeof "double[?]", ffi.typeof "int32_t[?]"
local State = ffi.typeof "struct { double buried; int32_t waiting, due, side; }"
local AT_FIRST, QUEUES, MOST_IDS = 64, 4, 2 ^ 24
local ALIVE, BURIED = -1, -2 -- instead of a link; an id in a list has the next one's id, or 0

---@class mooncrust.DeathRow
---@field queues integer 1 to 4
---@field window integer values of one queue that ids may wait for at a time
---@field bury fun(id: integer) destroys what has this id
---@field wait fun(queue: integer, value: number): number waits; returns what the queue has reached
-- Others: size (places in a ring, a power of two), capacity (the highest id there is room for), and
-- arrays: uses (by id and queue: the last value), links (by id), heads (by queue and value),
-- reached and swept (by queue: what its timeline has reached, the value up to which its ring is
-- empty), forgotten (two heads of lists; finalizers push on that of state.side).
local DeathRow = {}
DeathRow.__index = DeathRow

-- Error unless the id's link is one of two.
local function check(self, id, this, that)
  local link = self.links[id]
  if link == this or link == that then return end
  local what = link == BURIED and "is buried: clear makes it new"
    or "waits already: it was condemned or forgotten before"
  errors.refuse(3, "id %d %s", id, what)
end

-- The first queue that has not reached the id's last use, or -1. Spelled out, as a loop this short
-- would cut traces in two; a queue that is not there has value 0 in both.
local function obstacle(self, id)
  local uses, reached, at = self.uses, self.reached, id * QUEUES
  if uses[at] > reached[0] then return 0 end
  if uses[at + 1] > reached[1] then return 1 end
  if uses[at + 2] > reached[2] then return 2 end
  if uses[at + 3] > reached[3] then return 3 end
  return -1
end

-- All ids at values that the queue has reached become due.
local function sweep(self, queue)
  local from, reached = self.swept[queue], self.reached[queue]
  if from == reached then return end
  local heads, links, due = self.heads, self.links, self.state.due
  local first, mask = queue * self.size, self.size - 1
  local value, last = from + 1, min(reached, from + self.window)
  while value <= last do
    local at = first + band(value, mask)
    local id = heads[at]
    if id ~= 0 then
      heads[at] = links[id]
      links[id] = due
      due = id
    else
      value = value + 1
    end
  end
  self.state.due = due
  self.swept[queue] = reached
end

local function wait_for(self, queue, value)
  local reached = self.wait(queue, value)
  local text = "wait(%d, %.0f) of death row returned %s"
  errors.ensure(reached >= value, 0, text, queue, value, reached)
  self.reached[queue] = max(self.reached[queue], reached)
end

local function bury(self, id)
  self.links[id] = BURIED
  self.state.buried = self.state.buried + 1
  self.bury(id)
end

-- Puts an id in the ring of a queue, if that holds the value it waits for.
local function push(self, queue, id)
  local value = self.uses[id * QUEUES + queue]
  if value - self.swept[queue] > self.window then return false end
  local at = queue * self.size + band(value, self.size - 1)
  self.links[id] = self.heads[at]
  self.heads[at] = id
  return true
end

-- Each due id goes to its grave, or to the ring of a queue that it still waits for. Nothing is
-- remembered over a callback, which may change all of it.
local function settle(self)
  local state = self.state
  while state.due ~= 0 do
    local id = state.due
    local queue, next = obstacle(self, id), self.links[id]
    if queue < 0 then
      state.due = next
      state.waiting = state.waiting - 1
      bury(self, id)
    elseif push(self, queue, id) then
      state.due = next
    else
      local least = self.uses[id * QUEUES + queue] - self.window
      if least > self.reached[queue] then wait_for(self, queue, least) end
      sweep(self, queue)
    end
  end
end

--- Makes room for the ids from 1 to `id`; not for every frame.
function DeathRow:reserve(id)
  errors.whole(2, "id", id, 1, MOST_IDS)
  local old, capacity = self.capacity, self.capacity
  if id <= old then return end
  while capacity < id do
    capacity = capacity * 2
  end
  local uses, links = Values((capacity + 1) * QUEUES), Links(capacity + 1, ALIVE)
  ffi.copy(uses, self.uses, (old + 1) * QUEUES * 8)
  ffi.copy(links, self.links, (old + 1) * 4)
  self.uses, self.links, self.capacity = uses, links, capacity
end

--- Notes a use, over at a value of the queue's timeline. Of one queue the largest value counts.
function DeathRow:use(id, queue, value)
  if self.links[id] == BURIED then check(self, id, ALIVE) end
  local at = id * QUEUES + queue
  if value > self.uses[at] then self.uses[at] = value end
end

--- The largest value at which a queue uses the id; 0 when it never did.
function DeathRow:last_use(id, queue) return self.uses[id * QUEUES + queue] end

--- Makes an id new: alive, and used by no queue.
function DeathRow:clear(id)
  check(self, id, ALIVE, BURIED)
  self.links[id] = ALIVE
  local uses, at = self.uses, id * QUEUES
  uses[at], uses[at + 1], uses[at + 2], uses[at + 3] = 0, 0, 0, 0
end

--- Whether the id is neither condemned, forgotten nor buried.
function DeathRow:is_alive(id) return self.links[id] == ALIVE end

--- For finalizers: the next poll condemns the id.
function DeathRow:forget(id)
  check(self, id, ALIVE)
  local forgotten, side = self.forgotten, self.state.side
  self.links[id] = forgotten[side]
  forgotten[side] = id
end

--- Buries the id: now if all queues have reached its last uses, else as soon as they have.
function DeathRow:condemn(id)
  check(self, id, ALIVE)
  local state, queue = self.state, obstacle(self, id)
  if queue < 0 then
    bury(self, id)
    return
  end
  state.waiting = state.waiting + 1
  if not push(self, queue, id) then
    self.links[id] = state.due
    state.due = id
    settle(self)
  end
end

--- Notes what a queue's timeline has reached.
function DeathRow:advance(queue, value) self.reached[queue] = value end

--- Condemns what was forgotten, buries all whose values have passed; returns how many.
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

--- How many are condemned and not buried, and how many forgotten since the last poll.
function DeathRow:count()
  local count, id = 0, self.forgotten[self.state.side]
  while id ~= 0 do
    count, id = count + 1, self.links[id]
  end
  return self.state.waiting, count
end

local M = {}

--- Makes the row out of the table of its options.
---@param row { queues: integer, window: integer, bury: function, wait: function } see the class
---@return mooncrust.DeathRow
function M.new(row)
  local size = 1
  while size < row.window do
    size = size * 2
  end
  row.size, row.capacity, row.state = size, AT_FIRST, State()
  row.uses, row.links = Values((AT_FIRST + 1) * QUEUES), Links(AT_FIRST + 1, ALIVE)
  row.heads, row.forgotten = Links(size * row.queues), Links(2)
  row.reached, row.swept = Values(QUEUES), Values(QUEUES)
  return setmetatable(row, DeathRow)
end

return M
