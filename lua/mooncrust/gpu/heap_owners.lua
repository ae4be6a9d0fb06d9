-- The slots of one kind of resource in the heap, and whose they are.
--
--   local buffers = owners.new("buffer", 2048)
--   local handle, slot = owners.take(buffers, body)   -- nil when every slot is in use
--   owners.slot(buffers, handle, level)               -- error when the handle is stale
--   owners.retire(buffers, handle, level)             -- stale from now on
--   owners.recycle(buffers, slot)                     -- may be taken again
--
-- A body has name, source and line (where it was made) and, once it was, `destroyed` ("file:line").
-- A slot remembers its last body until it is taken again, so that the error for a stale handle can
-- name it. Knows no Vulkan; allocates only while slots are used for the first time.

local ffi = require "ffi"
local slots = require "mooncrust.alloc.slots"

local band = require("bit").band
local STEP = 2 ^ 22 -- handle = life * STEP + slot, see alloc/slots

-- As locals that never change: a trace calls them without looking them up.
local methods = slots.new(1)
local take, is_live, retire = methods.take, methods.is_live, methods.retire
local recycle, count = methods.recycle, methods.count

local M = {}

---@class mooncrust.Owners
---@field words string what messages call one of them
---@field most integer
---@field slots mooncrust.Slots
---@field holders ffi.cdata* the last handle of each slot
---@field bodies table[] bodies[slot + 1] has or had it

---@param kind string for messages; "_" stands for a space
---@param most integer slots
---@return mooncrust.Owners
function M.new(kind, most)
  return {
    words = (kind:gsub("_", " ")),
    most = most,
    slots = slots.new(most),
    holders = ffi.new("double[?]", most),
    bodies = {},
  }
end

local function place(body) return ("%s:%s"):format(body.source or "?", body.line or "?") end

-- Says whose handle it was, as far as its slot remembers.
local function refuse(set, handle, level)
  local body, holder = nil, 0
  if type(handle) == "number" and handle >= STEP and handle % 1 == 0 then
    local slot = handle % STEP
    body, holder = set.bodies[slot + 1], slot < set.most and set.holders[slot] or 0
  end
  if not body or handle > holder then
    local text = "%s is no handle of the heap's %ss"
    error(text:format(tostring(handle), set.words), level + 1)
  elseif handle < holder then
    local text = "handle %.0f is stale: its %s was destroyed; "
      .. "'%s' (made at %s) has had the slot since"
    error(text:format(handle, set.words, body.name, place(body)), level + 1)
  end
  local ended = body.destroyed and "it was destroyed at " .. body.destroyed
    or "nothing referred to it any more"
  local text = "handle of %s '%s' (made at %s) is stale: %s"
  error(text:format(set.words, body.name, place(body), ended), level + 1)
end

--- Takes a slot for a body.
---@param set mooncrust.Owners
---@param body table
---@return number? handle nil when every slot is in use
---@return integer? slot
function M.take(set, body)
  local handle = take(set.slots)
  if not handle then
    return nil
  end
  local slot = band(handle, STEP - 1)
  set.holders[slot], set.bodies[slot + 1] = handle, body
  return handle, slot
end

--- The slot of a live handle.
---@param set mooncrust.Owners
---@param handle number
---@param level integer error level
---@return integer slot
function M.slot(set, handle, level)
  if not is_live(set.slots, handle) then
    refuse(set, handle, level + 1)
  end
  return band(handle, STEP - 1)
end

--- Makes a handle stale.
---@param set mooncrust.Owners
---@param handle number
---@param level integer error level
---@return integer slot
function M.retire(set, handle, level)
  if not is_live(set.slots, handle) then
    refuse(set, handle, level + 1)
  end
  return retire(set.slots, handle)
end

--- Lets a retired slot be taken again.
---@param set mooncrust.Owners
---@param slot integer
function M.recycle(set, slot) recycle(set.slots, slot) end

---@param set mooncrust.Owners
---@return integer live
---@return integer retired and not yet recycled
function M.count(set) return count(set.slots) end

return M
