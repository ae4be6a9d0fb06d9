-- What mooncrust.gpu.deathrow keeps of each id: its last uses, and its place in one list. For that
-- module alone: nothing given is checked here.
--
-- Each queue has a ring of `window` timeline values, each the head of a list of ids. An id that
-- waits is in the list of the first queue in its way, at the value it waits for. When the queue has
-- reached that, the id is due: it moves on to the next queue in its way, or to its grave. So burial
-- is exact and nothing is sorted.

local ffi = require "ffi"
local band = require("bit").band
local max, min = math.max, math.min

local Values, Links = ffi.typeof "double[?]", ffi.typeof "int32_t[?]"
local State = ffi.typeof "struct { double buried; int32_t waiting, due, side; }"
local AT_FIRST, QUEUES = 64, 4

-- ALIVE and BURIED stand instead of a link; an id in a list has the next one's id, or 0.
local M = { QUEUES = QUEUES, LARGEST = 2 ^ 51, ALIVE = -1, BURIED = -2 }
local LARGEST, ALIVE, BURIED = M.LARGEST, M.ALIVE, M.BURIED

---@class mooncrust.DeathRowLists
---@field queues integer
---@field window integer values that a queue's ring may hold
---@field size integer places in a ring, a power of two
---@field capacity integer the highest id there is room for
---@field uses ffi.cdata* by id and queue: the last value
---@field links ffi.cdata* by id
---@field heads ffi.cdata* by queue and value
---@field reached ffi.cdata* by queue: what its timeline has reached
---@field swept ffi.cdata* by queue: the value up to which its ring is empty
---@field forgotten ffi.cdata* two heads of lists; finalizers push on that of state.side
---@field state ffi.cdata*
---@field bury fun(id: integer)
---@field wait fun(queue: integer, value: number): number

---@param o table checked options of deathrow.new
---@return mooncrust.DeathRowLists
function M.new(o)
  local size = 1
  while size < o.window do
    size = size * 2
  end
  return {
    queues = o.queues,
    window = o.window,
    size = size,
    bury = o.bury,
    wait = o.wait,
    capacity = AT_FIRST,
    uses = Values((AT_FIRST + 1) * QUEUES),
    links = Links(AT_FIRST + 1, ALIVE),
    heads = Links(size * o.queues),
    reached = Values(QUEUES),
    swept = Values(QUEUES),
    forgotten = Links(2),
    state = State(),
  }
end

--- Doubles the room until the id has some.
---@param self mooncrust.DeathRowLists
---@param id integer
function M.grow(self, id)
  local old, capacity = self.capacity, self.capacity
  while capacity < id do
    capacity = capacity * 2
  end
  local uses, links = Values((capacity + 1) * QUEUES), Links(capacity + 1, ALIVE)
  ffi.copy(uses, self.uses, (old + 1) * QUEUES * 8)
  ffi.copy(links, self.links, (old + 1) * 4)
  self.uses, self.links, self.capacity = uses, links, capacity
end

--- The first queue that has not reached the id's last use, or -1. Spelled out, as a loop this short
--- would cut traces in two; a queue that is not there has value 0 in both.
function M.obstacle(self, id)
  local uses, reached, at = self.uses, self.reached, id * QUEUES
  if uses[at] > reached[0] then
    return 0
  elseif uses[at + 1] > reached[1] then
    return 1
  elseif uses[at + 2] > reached[2] then
    return 2
  elseif uses[at + 3] > reached[3] then
    return 3
  end
  return -1
end

--- Puts an id in the ring of a queue, which must hold the value.
function M.push(self, queue, value, id)
  local at = queue * self.size + band(value, self.size - 1)
  self.links[id] = self.heads[at]
  self.heads[at] = id
end

--- All ids at values that the queue has reached become due.
function M.sweep(self, queue)
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

--- Waits until a queue has reached a value.
function M.wait_for(self, queue, value)
  local reached = self.wait(queue, value)
  if type(reached) ~= "number" or not (reached >= value and reached <= LARGEST) then
    local text = "wait(%d, %.0f) of death row returned %s"
    error(text:format(queue, value, tostring(reached)), 0)
  end
  self.reached[queue] = max(self.reached[queue], reached)
end

--- Each due id goes to its grave, or to the ring of a queue that it still waits for. Nothing is
--- remembered over a callback, which may change all of it.
function M.settle(self)
  local state = self.state
  while state.due ~= 0 do
    local id = state.due
    local queue = M.obstacle(self, id)
    if queue < 0 then
      state.due = self.links[id]
      self.links[id] = BURIED
      state.waiting = state.waiting - 1
      state.buried = state.buried + 1
      self.bury(id)
    else
      local value = self.uses[id * QUEUES + queue]
      if value - self.swept[queue] <= self.window then
        state.due = self.links[id]
        M.push(self, queue, value, id)
      else
        if value - self.reached[queue] > self.window then
          M.wait_for(self, queue, value - self.window)
        end
        M.sweep(self, queue)
      end
    end
  end
end

--- The largest value of a queue that an id in its ring waits for.
function M.latest(self, queue)
  local from, first = self.swept[queue], queue * self.size
  for value = from + self.window, from + 1, -1 do
    if self.heads[first + band(value, self.size - 1)] ~= 0 then return value end
  end
end

return M
