-- Numbers slots from 0, as the entries of a descriptor heap are, and tells a slot's users apart.
--
--   local slots = require "mooncrust.alloc.slots"
--   local images = slots.new(2048)
--   local handle = images:take()        -- nil and a reason when all are in use
--   local slot = images:slot(handle)    -- 0 to 2047; an error when the handle is stale
--   images:retire(handle)               -- the handle is stale from now on
--   images:recycle(slot)                -- the slot may be taken again
--
-- Retiring and recycling are apart because the GPU may still read a slot that Lua has done with:
-- recycle when it has passed the last use. The slot that was recycled last is taken first.
--
-- A handle is a number: life * 2^22 + slot. A slot's life is odd while it is taken and goes up by
-- one at take and retire, so each taking has a handle of its own; after 2^28 of them in one slot
-- they begin again. Handles of two sets of slots are not told apart. Errors name the handle, at the
-- line of the caller. Nothing here allocates once the slots are made: 9 bytes each.

local ffi = require "ffi"
local band, floor = require("bit").band, math.floor

local Numbers = ffi.typeof "int32_t[?]"
local State = ffi.typeof "struct { int32_t spare, live; }"
local MOST, STEP, LIVES = 2 ^ 22, 2 ^ 22, 2 ^ 29

---@class mooncrust.Slots
---@field most integer
local Slots = {}
Slots.__index = Slots

local function refuse(handle)
  local what = "is no slot's handle"
  if type(handle) == "number" and handle >= STEP and floor(handle) == handle then
    what = "is stale: its slot was retired"
  end
  error(("handle %s %s"):format(tostring(handle), what), 3)
end

--- Takes a slot.
---@return number? handle nil when every slot is taken, or retired and not recycled
---@return string? err
function Slots:take()
  local state = self.state
  local spare = state.spare - 1
  if spare < 0 then return nil, "all slots are in use" end
  state.spare = spare
  local slot = self.spares[spare]
  local life = self.lives[slot] + 1
  self.lives[slot] = life
  state.live = state.live + 1
  return life * STEP + slot
end

--- Whether the slot is still this handle's.
---@param handle number
---@return boolean
function Slots:is_live(handle)
  if type(handle) ~= "number" then return false end
  local slot = band(handle, STEP - 1)
  return slot < self.most and self.lives[slot] % 2 == 1 and self.lives[slot] * STEP + slot == handle
end

--- The slot of a live handle.
---@param handle number
---@return integer slot from 0
function Slots:slot(handle)
  if not self:is_live(handle) then refuse(handle) end
  return band(handle, STEP - 1)
end

--- Makes a handle stale. Its slot stays out of use until it is recycled.
---@param handle number
---@return integer slot
function Slots:retire(handle)
  if not self:is_live(handle) then refuse(handle) end
  local slot = band(handle, STEP - 1)
  self.lives[slot] = (self.lives[slot] + 1) % LIVES
  self.pending[slot] = 1
  self.state.live = self.state.live - 1
  return slot
end

--- Lets a retired slot be taken again.
---@param slot integer
function Slots:recycle(slot)
  if type(slot) ~= "number" or not (slot >= 0 and slot < self.most) or floor(slot) ~= slot then
    error(("slot %s is not one of 0 to %d"):format(tostring(slot), self.most - 1), 2)
  end
  if self.pending[slot] == 0 then
    error(("slot %d is not retired, so it cannot be recycled"):format(slot), 2)
  end
  self.pending[slot] = 0
  local state = self.state
  self.spares[state.spare] = slot
  state.spare = state.spare + 1
end

--- How many slots have a live handle, and how many wait to be recycled.
---@return integer live
---@return integer retired
function Slots:count()
  local state = self.state
  return state.live, self.most - state.spare - state.live
end

local M = {}

---@param most integer how many slots there are, 1 to 2^22
---@return mooncrust.Slots
function M.new(most)
  if type(most) ~= "number" or not (most >= 1 and most <= MOST) or floor(most) ~= most then
    local text = "the number of slots is %s, it must be a whole number from 1 to 2^22"
    error(text:format(tostring(most)), 2)
  end
  local self = setmetatable({
    most = most,
    state = State(),
    lives = Numbers(most),
    spares = Numbers(most),
    pending = ffi.new("int8_t[?]", most),
  }, Slots)
  -- All are in the one list from the start, so that take has one way only and needs one trace.
  for i = 0, most - 1 do
    self.spares[i] = most - 1 - i
  end
  self.state.spare = most
  return self
end

return M
