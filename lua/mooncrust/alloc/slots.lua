-- Numbers slots from 0, as the entries of a descriptor heap are, and tells a slot's users apart.
--
--   local images = require("mooncrust.alloc.slots").new(2048, "image")
--   local handle, slot = images:take(body)     -- slot: 0 to 2047; nil when all are in use
--   local slot = images:slot(handle, level)    -- an error when the handle is stale
--   images:retire(handle, level)               -- the handle is stale from now on
--   images:recycle(slot)                       -- the slot may be taken again
--
-- Retiring and recycling are apart because the GPU may still read a slot that Lua has done with:
-- recycle when it has passed the last use. The slot that was recycled last is taken first.
--
-- A handle is a number: life * 2^22 + slot. A slot's life is odd while it is taken and goes up by
-- one at take and retire, so each taking has a handle of its own; after 2^28 of them in one slot
-- they begin again. Handles of two sets of slots are not told apart.
--
-- A body has name, source and line (where it was made) and, once it was, `destroyed` ("file:line").
-- A slot remembers its last body until it is taken again, so that the error for a stale handle can
-- name it. Allocates only while slots are used for the first time: 9 bytes each, and the bodies.

local ffi = require "ffi"
local errors = require "mooncrust.core.errors"
local ensure = errors.ensure
local band = require("bit").band

local Numbers, Flags = ffi.typeof "int32_t[?]", ffi.typeof "int8_t[?]"
local State = ffi.typeof "struct { int32_t spare, live; }"
local MOST, STEP, LIVES = 2 ^ 22, 2 ^ 22, 2 ^ 29

---@class mooncrust.Slots
---@field most integer
local Slots = require "mooncrust.core.class"()

-- Says whose handle it was, as far as its slot remembers.
local function refuse(self, handle, level)
  local body, holder = nil, 0
  if type(handle) == "number" and handle >= STEP and handle % 1 == 0 then
    local slot = handle % STEP
    body = self.bodies[slot + 1]
    local life = body and self.lives[slot] or 1
    holder = (life % 2 == 1 and life or (life - 1) % LIVES) * STEP + slot
  end
  local is_ours = body and handle <= holder
  ensure(is_ours, level + 1, "%s is no handle of the heap's %ss", handle, self.words)
  local who = ("'%s' (made at %s:%s)"):format(body.name, body.source or "?", body.line or "?")
  local text = "handle %.0f is stale: its %s was destroyed; %s has had the slot since"
  ensure(handle == holder, level + 1, text, handle, self.words, who)
  local ended = body.destroyed and "it was destroyed at " .. body.destroyed
    or "nothing referred to it any more"
  errors.refuse(level + 1, "handle of %s %s is stale: %s", self.words, who, ended)
end

--- Takes a slot for a body.
---@return number? handle, integer? slot nil when every slot is taken, or retired and not recycled
function Slots:take(body)
  local state = self.state
  local spare = state.spare - 1
  if spare < 0 then return nil end
  state.spare = spare
  local slot = self.spares[spare]
  local life = self.lives[slot] + 1
  self.lives[slot] = life
  self.bodies[slot + 1] = body
  state.live = state.live + 1
  return life * STEP + slot, slot
end

--- The slot of a live handle.
---@param level integer? error level, 1 (the default) is the caller
---@return integer slot from 0
function Slots:slot(handle, level)
  if type(handle) == "number" then
    local slot = band(handle, STEP - 1)
    local life = slot < self.most and self.lives[slot] or 0
    if life % 2 == 1 and life * STEP + slot == handle then return slot end
  end
  refuse(self, handle, (level or 1) + 1)
end

--- Makes a handle stale. Its slot stays out of use until it is recycled.
---@return integer slot
function Slots:retire(handle, level)
  local slot = self:slot(handle, (level or 1) + 1)
  self.lives[slot] = (self.lives[slot] + 1) % LIVES
  self.pending[slot] = 1
  self.state.live = self.state.live - 1
  return slot
end

--- Lets a retired slot be taken again.
function Slots:recycle(slot)
  errors.whole(2, "slot", slot, 0, self.most - 1)
  ensure(self.pending[slot] ~= 0, 2, "slot %d is not retired, so it cannot be recycled", slot)
  self.pending[slot] = 0
  local state = self.state
  self.spares[state.spare] = slot
  state.spare = state.spare + 1
end

--- How many slots have a live handle, and how many wait to be recycled.
function Slots:count()
  local state = self.state
  return state.live, self.most - state.spare - state.live
end

local M = {}

---@param most integer how many slots there are, 1 to 2^22
---@param kind string what has them, for messages; "_" stands for a space
---@return mooncrust.Slots
function M.new(most, kind)
  errors.whole(2, "the number of slots", most, 1, MOST)
  local self = { most = most, words = kind:gsub("_", " "), state = State(most, 0), bodies = {} }
  self.lives, self.spares, self.pending = Numbers(most), Numbers(most), Flags(most)
  -- All are in the one list from the start, so that take has one way only and needs one trace.
  for i = 0, most - 1 do
    self.spares[i] = most - 1 - i
  end
  return setmetatable(self, Slots)
end

return M
