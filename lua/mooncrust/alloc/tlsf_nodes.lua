-- What mooncrust.alloc.tlsf keeps its blocks in: one FFI array of nodes, which grows, as numbers in
-- fields of Lua tables cost several times as much; a stack of the nodes not in use; the bitmaps.
--
-- Nodes 0 to CLASSES - 1 are the heads of the lists of free blocks, one a class, linked in circles.
-- EDGE is before the first and behind the last block, and always allocated. FIRST and above are
-- blocks.
--
-- A handle is life * INDICES + number of the node. `life` is odd while the block is allocated and
-- goes up by one at each change; its upper part, from LIFES on, is the space's own number (1,023
-- spaces differ). So a handle is out of date, or from another space, when its life is not the
-- node's; after 262,144 allocations in one node the lives begin again.

local ffi = require "ffi"

-- Two to a cache line. A block ends where the next one begins.
local Nodes = ffi.typeof [[
  struct __attribute__((aligned(32))) {
    double offset;
    int32_t prev, next, prev_free, next_free, class, life;
  }[?]
]]
local State = ffi.typeof "struct { int32_t words[28], nonzero, spare; double used; }"
local Spares = ffi.typeof "int32_t[?]"

local M = { CLASSES = 53 * 16 + 1, INDICES = 2 ^ 22, LIFES = 2 ^ 19 }
M.EDGE, M.FIRST = M.CLASSES, M.CLASSES + 1
local SPACES = 2 ^ 10
local AT_FIRST = M.FIRST + 62

---@class mooncrust.TlsfNodes
---@field size number units that the space holds
---@field life number the upper part of its nodes' lives
---@field capacity integer nodes there are, used or not

local function add_spares(self, from)
  local state, nodes, spares = self.state, self.nodes, self.spares
  for i = self.capacity - 1, from, -1 do
    nodes[i].life = self.life
    spares[state.spare] = i
    state.spare = state.spare + 1
  end
end

--- Doubles the nodes. An error, at the line that called the caller, when there are as many as a
--- handle can tell apart.
function M.grow(self)
  local old = self.capacity
  local capacity = math.min(old * 2, M.INDICES)
  if capacity == old then
    error("a space holds " .. capacity .. " blocks at most, free ones included", 3)
  end
  local nodes, spares = Nodes(capacity), Spares(capacity)
  ffi.copy(nodes, self.nodes, old * ffi.sizeof(nodes[0]))
  ffi.copy(spares, self.spares, self.state.spare * 4)
  self.nodes, self.spares, self.capacity = nodes, spares, capacity
  add_spares(self, old)
end

local spaces = 0

--- Makes what a space of this size needs. FIRST is all of it, and in no list yet.
---@return mooncrust.TlsfNodes
function M.new(size)
  spaces = (spaces + 1) % SPACES
  local self = {
    size = size,
    life = spaces * M.LIFES,
    capacity = AT_FIRST,
    nodes = Nodes(AT_FIRST),
    spares = Spares(AT_FIRST),
    state = State(),
  }
  local nodes = self.nodes
  for i = 0, M.CLASSES - 1 do
    nodes[i].class, nodes[i].next = i, i
    nodes[i].prev_free, nodes[i].next_free = i, i
  end
  add_spares(self, M.FIRST + 1)
  local edge, first = nodes[M.EDGE], nodes[M.FIRST]
  edge.offset, edge.life = size, self.life + M.LIFES - 1
  edge.prev, edge.next = M.FIRST, M.FIRST
  first.prev, first.next, first.life = M.EDGE, M.EDGE, self.life
  return self
end

return M
