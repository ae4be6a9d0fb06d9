-- A ring of bytes: ranges are taken in order, used for a while, and come free in the same order.
-- It touches none of the memory that it divides, and knows no Vulkan.
--
--   local ring = require("mooncrust.alloc.ring").new(1024 * 1024)
--   local offset = ring:take(1000, 16)     -- nil when there is no room now
--   ring:seal(41)                          -- all taken so far is in use until 41 is reached
--   ring:retire(41)                        -- 41 is reached: its ranges are free
--
-- Who finds no room waits for ring:oldest() and retires it; when that is nil, all that is in the
-- way was taken and never sealed. Values are those of a timeline: each seal's is at least the last
-- one's. A range never wraps round the end, and what is skipped there or for the alignment is in
-- use as long as the range behind it. Offset 0 fits every alignment; an empty ring starts there.
--
-- Limits: 2^51 bytes. Nothing allocates but a seal that finds more seals in use than ever before
-- (first 64, then twice as many each time). Errors at the caller's line: sizes, alignments and
-- values that are not whole or out of range, more bytes than the whole ring has, a seal that goes
-- back.

local ffi = require "ffi"
local band = require("bit").band
local ceil, floor, max = math.ceil, math.floor, math.max

local Seals = ffi.typeof "double[?]"
-- From tail to head is in use, round the end: `used` bytes, of which `open` are not sealed.
local State = ffi.typeof "struct { double head, tail, used, open, last; int32_t first, count; }"
local LARGEST, AT_FIRST = 2 ^ 51, 64

---@class mooncrust.Ring
---@field size integer bytes
---@field capacity integer seals there is room for, a power of two
local Ring = {}
Ring.__index = Ring

local function check(what, value, least)
  if
    type(value) ~= "number"
    or not (value >= least and value <= LARGEST)
    or floor(value) ~= value
  then
    local text = "%s is %s, it must be a whole number from %d to 2^51"
    error(text:format(what, tostring(value), least), 3)
  end
end

--- Takes a range.
---@param bytes integer at least 1
---@param alignment? integer bytes, a power of two or not; 1 if left out
---@return integer? offset a multiple of the alignment; nil when there is no room now
function Ring:take(bytes, alignment)
  alignment = alignment or 1
  check("size", bytes, 1)
  check("alignment", alignment, 1)
  local state, size = self.state, self.size
  if bytes > size then error(("%.0f bytes never fit a ring of %.0f"):format(bytes, size), 2) end
  local head, tail, used = state.head, state.tail, state.used
  local offset = ceil(head / alignment) * alignment
  local to = offset + bytes
  if used == size then
    return nil
  elseif head < tail then
    if to > tail then return nil end
  elseif to > size then
    if bytes > tail then return nil end
    offset, to = 0, size + bytes
  end
  local taken = to - head
  state.used = used + taken
  state.open = state.open + taken
  state.head = to < size and to or to - size
  return offset
end

local function grow(self)
  local old, first = self.capacity, self.state.first
  local values, amounts = Seals(old * 2), Seals(old * 2)
  for i = 0, old - 1 do
    local from = band(first + i, old - 1)
    values[i], amounts[i] = self.values[from], self.amounts[from]
  end
  self.values, self.amounts, self.capacity, self.state.first = values, amounts, old * 2, 0
end

--- Says when all that was taken since the last seal is free: when `value` is reached.
---@param value number
function Ring:seal(value)
  check("value", value, 0)
  local state = self.state
  if value < state.last then
    error(("the seal goes back from %.0f to %.0f"):format(state.last, value), 2)
  end
  local open, count = state.open, state.count
  local at = band(state.first + count - 1, self.capacity - 1)
  state.last = value
  if open == 0 then
    return
  elseif count > 0 and self.values[at] == value then
    self.amounts[at] = self.amounts[at] + open
  else
    if count == self.capacity then grow(self) end
    at = band(state.first + count, self.capacity - 1)
    self.values[at], self.amounts[at] = value, open
    state.count = count + 1
  end
  state.open = 0
end

--- Frees all that was sealed with a value up to this one.
---@param value number what the timeline has reached
function Ring:retire(value)
  check("value", value, 0)
  local state, values, amounts, mask = self.state, self.values, self.amounts, self.capacity - 1
  local first, count, freed = state.first, state.count, 0
  while count > 0 and values[first] <= value do
    freed = freed + amounts[first]
    first, count = band(first + 1, mask), count - 1
  end
  state.first, state.count = first, count
  local used, tail = state.used - freed, state.tail + freed
  state.used = used
  state.tail = tail < self.size and tail or tail - self.size
  if used == 0 then
    state.head, state.tail = 0, 0
  end
end

--- The value to wait for to get room.
---@return number? value nil when nothing is sealed
function Ring:oldest()
  if self.state.count > 0 then return self.values[self.state.first] end
end

--- How many bytes `take` could give now in one piece, without regard to alignment.
---@return integer bytes
function Ring:room()
  local state = self.state
  if state.used == self.size then
    return 0
  elseif state.head < state.tail then
    return state.tail - state.head
  end
  return max(self.size - state.head, state.tail)
end

local M = {}

---@param size integer bytes, 1 to 2^51
---@return mooncrust.Ring
function M.new(size)
  check("size", size, 1)
  return setmetatable({
    size = size,
    capacity = AT_FIRST,
    state = State(),
    values = Seals(AT_FIRST),
    amounts = Seals(AT_FIRST),
  }, Ring)
end

return M
