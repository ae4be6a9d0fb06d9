-- The slots of one kind of resource in the heap, and whose they are.
--
--   local buffers = owners.new("buffer", 2048)
--   local handle, slot = owners.take(buffers, body)   -- nil when every slot is in use
--   owners.slot(buffers, handle, level)               -- error when the handle is stale
--   owners.retire(buffers, handle, level)             -- stale from now on
--   buffers:recycle(slot), buffers:count()            -- as in alloc/slots
--
-- A body has name, source and line (where it was made) and, once it was, `destroyed` ("file:line").
-- A slot remembers its last body until it is taken again, so that the error for a stale handle can
-- name it. Knows no Vulkan; allocates only while slots are used for the first time.

local ffi = require "ffi"
local errors = require "mooncrust.core.errors"
local slots = require "mooncrust.alloc.slots"

local band = require("bit").band
local methods = slots.new(1)
local take, is_live, retire = methods.take, methods.is_live, methods.retire
local STEP = 2 ^ 22 -- handle = life * STEP + slot, see alloc/slots

local M = {}

---@class mooncrust.Owners: mooncrust.Slots
---@field words string what messages call one of them
---@field holders ffi.cdata* the last handle of each slot
---@field bodies table[] bodies[slot + 1] has or had it

---@param kind string for messages; "_" stands for a space
---@param most integer slots
---@return mooncrust.Owners
function M.new(kind, most)
  local set = slots.new(most)
  set.words, set.holders, set.bodies = (kind:gsub("_", " ")), ffi.new("double[?]", most), {}
  return set
end

-- Says whose handle it was, as far as its slot remembers.
local function refuse(set, handle, level)
  local body, holder = nil, 0
  if type(handle) == "number" and handle >= STEP and handle % 1 == 0 then
    local slot = handle % STEP
    body, holder = set.bodies[slot + 1], slot < set.most and set.holders[slot] or 0
  end
  if not body or handle > holder then
    errors.refuse(level + 1, "%s is no handle of the heap's %ss", tostring(handle), set.words)
  end
  local who = ("'%s' (made at %s:%s)"):format(body.name, body.source or "?", body.line or "?")
  if handle < holder then
    local text = "handle %.0f is stale: its %s was destroyed; %s has had the slot since"
    errors.refuse(level + 1, text, handle, set.words, who)
  end
  local ended = body.destroyed and "it was destroyed at " .. body.destroyed
    or "nothing referred to it any more"
  errors.refuse(level + 1, "handle of %s %s is stale: %s", set.words, who, ended)
end

--- Takes a slot for a body.
---@param set mooncrust.Owners
---@param body table
---@return number? handle, integer? slot nil when every slot is in use
function M.take(set, body)
  local handle, slot = take(set), nil
  if handle then
    slot = band(handle, STEP - 1)
    set.holders[slot], set.bodies[slot + 1] = handle, body
  end
  return handle, slot
end

--- The slot of a live handle.
---@param set mooncrust.Owners
---@param handle number
---@param level integer error level
---@return integer slot
function M.slot(set, handle, level)
  if not is_live(set, handle) then refuse(set, handle, level + 1) end
  return band(handle, STEP - 1)
end

--- Makes a handle stale; as M.slot.
function M.retire(set, handle, level)
  M.slot(set, handle, level + 1)
  return retire(set, handle)
end

return M
