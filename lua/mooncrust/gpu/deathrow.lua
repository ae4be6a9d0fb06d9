-- Death row: what Lua has done with waits here until the GPU has too. It knows no Vulkan: ids,
-- queues and timeline values are numbers, and what a burial is, the caller says.
--
--   local deathrow = require "mooncrust.gpu.deathrow"
--   local row = deathrow.new { queues = 2, bury = destroy }
--   row:reserve(7)            -- ids 1 to 7 may be used
--   row:use(7, 0, 41)         -- submission 41 of queue 0 uses it
--   row:condemn(7)            -- Lua has done with it
--   row:advance(0, 41)        -- the timeline of queue 0 has reached 41
--   row:poll()                -- calls destroy(7), returns 1
--
-- An id lives from reserve, or from clear when it was buried before, to its burial, which comes
-- once each queue has reached the last value that used it: by condemn itself if that is so already,
-- else by the first poll after. It may still be used while it waits, and waits longer. Nothing here
-- waits for the GPU: how far a queue is ahead of it is bounded by the queue (gpu/queue.lua).
--
-- bury(id) may call anything of the row, and give the id to another body with clear. An error of it
-- passes through and loses nothing; an id whose burial failed counts as buried.
--
-- forget is for finalizers alone, which run between any two steps of other code. It stores two
-- numbers; the next poll condemns the id. An object that is condemned by hand must have its
-- finalizer taken off first, as its id may be another's by then.
--
-- Limits: 4 queues, ids up to 2^24 (40 bytes each), values up to 2^51. Errors at the caller's line:
-- an id that is buried, or was condemned before. Ids that were not reserved, other queues and
-- timelines that go back are not looked for. Nothing is allocated outside reserve.
--
-- How: those that wait are in a list without order, which poll goes through when a timeline has
-- moved.

local ffi = require "ffi"
local errors = require "mooncrust.core.errors"

local Values, Links = ffi.typeof "double[?]", ffi.typeof "int32_t[?]"
local State = ffi.typeof "struct { double buried; int32_t waiting, side, moved; }"
local AT_FIRST, QUEUES, MOST_IDS = 64, 4, 2 ^ 24
-- Instead of a link; a forgotten id has the next one's id, or 0.
local ALIVE, BURIED, WAITS = -1, -2, -3

---@class mooncrust.DeathRow
---@field queues integer 1 to 4
---@field bury fun(id: integer) destroys what has this id
-- Others: capacity (the highest id there is room for), and arrays: uses (by id and queue: the last
-- value), links (by id), list (ids that wait), reached (by queue: what its timeline has reached),
-- forgotten (two heads of lists; finalizers push on that of state.side).
local DeathRow = require "mooncrust.core.class"()

-- Error unless the id's link is one of two.
local function check(self, id, this, that)
  local link = self.links[id]
  if link == this or link == that then return end
  local what = link == BURIED and "is buried: clear makes it new"
    or "waits already: it was condemned or forgotten before"
  errors.refuse(3, "id %d %s", id, what)
end

-- Whether all queues have reached the id's last use. Spelled out, as a loop this short would cut
-- traces in two; a queue that is not there has value 0 in both.
local function is_over(self, id)
  local uses, reached, at = self.uses, self.reached, id * QUEUES
  local first_two = uses[at] <= reached[0] and uses[at + 1] <= reached[1]
  return first_two and uses[at + 2] <= reached[2] and uses[at + 3] <= reached[3]
end

local function bury(self, id)
  self.links[id] = BURIED
  self.state.buried = self.state.buried + 1
  self.bury(id)
end

local function add(self, id)
  local state = self.state
  self.links[id], self.list[state.waiting] = WAITS, id
  state.waiting = state.waiting + 1
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
  local list = Links(capacity)
  ffi.copy(uses, self.uses, (old + 1) * QUEUES * 8)
  ffi.copy(links, self.links, (old + 1) * 4)
  ffi.copy(list, self.list, old * 4)
  self.uses, self.links, self.list, self.capacity = uses, links, list, capacity
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
  local settle = is_over(self, id) and bury or add
  settle(self, id)
end

--- Notes what a queue's timeline has reached.
function DeathRow:advance(queue, value)
  if self.reached[queue] ~= value then self.state.moved = 1 end
  self.reached[queue] = value
end

--- Condemns what was forgotten, buries all whose values have passed; returns how many.
function DeathRow:poll()
  local state, buried = self.state, self.state.buried
  -- A finalizer may run between any two lines here, so it pushes on the other list from now on.
  local side = state.side
  state.side = 1 - side
  local id = self.forgotten[side]
  if id ~= 0 then state.moved = 1 end
  while id ~= 0 do
    local next = self.links[id]
    add(self, id)
    id = next
  end
  self.forgotten[side] = 0
  local i = state.moved == 1 and 0 or state.waiting
  state.moved = 0
  -- Nothing is remembered over a burial, which may change all of it.
  while i < state.waiting do
    id = self.list[i]
    if is_over(self, id) then
      state.waiting, state.moved = state.waiting - 1, 1 -- should it fail, the next poll goes on
      self.list[i] = self.list[state.waiting]
      bury(self, id)
    else
      i = i + 1
    end
  end
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
---@param row { queues: integer, bury: function } see the class
---@return mooncrust.DeathRow
function M.new(row)
  row.capacity, row.state, row.reached = AT_FIRST, State(), Values(QUEUES)
  row.uses, row.links = Values((AT_FIRST + 1) * QUEUES), Links(AT_FIRST + 1, ALIVE)
  row.list, row.forgotten = Links(AT_FIRST), Links(2)
  return setmetatable(row, DeathRow)
end

return M
