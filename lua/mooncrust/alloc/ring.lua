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
-- Limits: 2^51 bytes; 64 seals are told apart, those beyond come free with the youngest. Nothing
-- allocates. Errors at the caller's line: sizes and alignments that are not whole or out of range,
-- more bytes than the whole ring has.

local ffi = require "ffi"
local band = require("bit").band
local whole = require("mooncrust.core.errors").whole
local ceil = math.ceil

local LARGEST, SEALS = 2 ^ 51, 64
-- From tail to head is in use, round the end: `used` bytes, of which `open` are not sealed. Seals:
-- `count` from number `first` on, of which each says how many bytes its value frees.
local State = ffi.typeof "struct { double head, tail, used, open; int32_t first, count; }"
local Seals = ffi.typeof("double[$]", SEALS)

---@class mooncrust.Ring
local Ring = {}
Ring.__index = Ring

--- Takes a range.
---@param bytes integer at least 1
---@param alignment? integer bytes, a power of two or not; 1 if left out
---@return integer? offset a multiple of the alignment; nil when there is no room now
function Ring:take(bytes, alignment)
  alignment = alignment or 1
  whole(2, "size", bytes, 1, LARGEST)
  whole(2, "alignment", alignment, 1, LARGEST)
  local state, size = self.state, self.size
  if bytes > size then error(("%.0f bytes never fit a ring of %.0f"):format(bytes, size), 2) end
  local head, tail, used = state.head, state.tail, state.used
  local offset = ceil(head / alignment) * alignment
  local to = offset + bytes
  if used == size then return nil end
  if head < tail then
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

--- Says when all that was taken since the last seal is free: when `value` is reached.
function Ring:seal(value)
  local state = self.state
  local open, count = state.open, state.count
  if open == 0 then return end
  local values, amounts = self.values, self.amounts
  local at = band(state.first + count - 1, SEALS - 1)
  if count == SEALS or count > 0 and values[at] == value then
    values[at], amounts[at] = value, amounts[at] + open
  else
    at = band(at + 1, SEALS - 1)
    values[at], amounts[at] = value, open
    state.count = count + 1
  end
  state.open = 0
end

--- Frees all that was sealed with a value up to this one, which the timeline has reached.
function Ring:retire(value)
  local state, values, amounts = self.state, self.values, self.amounts
  local first, count, freed = state.first, state.count, 0
  while count > 0 and values[first] <= value do
    freed = freed + amounts[first]
    first, count = band(first + 1, SEALS - 1), count - 1
  end
  state.first, state.count = first, count
  local used, tail = state.used - freed, state.tail + freed
  state.used = used
  state.tail = tail < self.size and tail or tail - self.size
  if used == 0 then
    state.head, state.tail = 0, 0
  end
end

--- The value to wait for to get room; nil when nothing is sealed.
function Ring:oldest()
  if self.state.count > 0 then return self.values[self.state.first] end
end

local M = {}

---@param size integer bytes, 1 to 2^51
---@return mooncrust.Ring
function M.new(size)
  whole(2, "size", size, 1, LARGEST)
  local self = { size = size, state = State(), values = Seals(), amounts = Seals() }
  return setmetatable(self, Ring)
end

return M
