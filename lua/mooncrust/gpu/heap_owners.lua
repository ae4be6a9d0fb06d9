-- The slots of one kind of resource in the heap, and whose they are.
--
--   local buffers = owners.new("buffer", 2048)
--   local handle, slot = buffers:take(body)         -- nil when every slot is in use
--   buffers:slot(handle)                            -- error when the handle is stale
--   buffers:retire(handle)  buffers:recycle(slot)   -- as in alloc/slots
--
-- A body has name, source and line (where it was made) and, once it was, `destroyed` ("file:line").
-- A slot remembers its last body until it is taken again, so that the error for a stale handle can
-- name it. Knows no Vulkan; allocates only while slots are used for the first time.

local ffi = require "ffi"
local slots = require "mooncrust.alloc.slots"

local STEP = 2 ^ 22 -- handle = life * STEP + slot, see alloc/slots

---@class mooncrust.Owners
---@field kind string
---@field most integer
local Owners = {}
Owners.__index = Owners

local function place(body) return ("%s:%s"):format(body.source or "?", body.line or "?") end

-- Says whose handle it was, as far as its slot remembers.
local function refuse(self, handle, level)
  local kind, body, holder = self.words, nil, 0
  if type(handle) == "number" and handle >= STEP and handle % 1 == 0 then
    local slot = handle % STEP
    body, holder = self.bodies[slot + 1], slot < self.most and self.holders[slot] or 0
  end
  if not body or handle > holder then
    error(("%s is no handle of a %s in the heap"):format(tostring(handle), kind), level + 1)
  elseif handle < holder then
    local text = "handle %.0f of a %s is stale: its slot was taken by '%s' (made at %s) since"
    error(text:format(handle, kind, body.name, place(body)), level + 1)
  end
  local ended = body.destroyed and "it was destroyed at " .. body.destroyed
    or "nothing referred to it any more"
  local text = "handle of %s '%s' (made at %s) is stale: %s"
  error(text:format(kind, body.name, place(body), ended), level + 1)
end

--- Takes a slot for a body.
---@param body table
---@return number? handle nil when every slot is in use
---@return integer? slot
function Owners:take(body)
  local handle = self.slots:take()
  if not handle then
    return nil
  end
  local slot = self.slots:slot(handle)
  self.holders[slot], self.bodies[slot + 1] = handle, body
  return handle, slot
end

--- The slot of a live handle.
---@param handle number
---@param level integer error level
---@return integer slot
function Owners:slot(handle, level)
  if not self.slots:is_live(handle) then
    refuse(self, handle, level + 1)
  end
  return self.slots:slot(handle)
end

--- Makes a handle stale.
---@param handle number
---@param level integer error level
---@return integer slot
function Owners:retire(handle, level)
  if not self.slots:is_live(handle) then
    refuse(self, handle, level + 1)
  end
  return self.slots:retire(handle)
end

--- Lets a retired slot be taken again.
---@param slot integer
function Owners:recycle(slot) self.slots:recycle(slot) end

---@return integer live
---@return integer retired and not yet recycled
function Owners:count() return self.slots:count() end

local M = {}

---@param kind string for messages; "_" stands for a space
---@param most integer slots
---@return mooncrust.Owners
function M.new(kind, most)
  return setmetatable({
    kind = kind,
    words = (kind:gsub("_", " ")),
    most = most,
    slots = slots.new(most),
    holders = ffi.new("double[?]", most), -- the last handle of each slot
    bodies = {}, -- bodies[slot + 1] holds or held it
  }, Owners)
end

return M
