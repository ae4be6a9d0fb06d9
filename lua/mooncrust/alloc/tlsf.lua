-- Hands out ranges of a space of offsets: GPU memory, a file, anything counted from 0. It knows no
-- Vulkan and touches none of what it manages.
--
--   local tlsf = require "mooncrust.alloc.tlsf"
--   local space = tlsf.new(64 * 1024 * 1024)                    -- bytes, or any other unit
--   local handle, offset = space:allocate(1000, 256)            -- size, alignment (1 if left out)
--   space:free(handle)
--   print(space:used(), space:report().largest_free)
--
-- Units are the caller's; sizes and alignments are whole Lua numbers (tonumber() a 64-bit cdata).
-- A space holds up to 2^52 units and 4,193,000 blocks, free ones included; it starts small and
-- grows. allocate and free take constant time, allocate nothing and stay in compiled traces.
--
-- Errors, at the caller's line: a size or alignment that no space could serve (0, not whole, no
-- power of two), a handle that is not alive here (freed before, or another space's). A space too
-- full, or too scattered, is none: allocate gives nil and a reason.
--
-- How: Two-Level Segregated Fit (Masmano, Ripoll, Crespo, Real: "TLSF: a New Dynamic Memory
-- Allocator for Real-Time Systems", 2004). A free block is in the list of its class: sixteen
-- classes for each power of two. Two levels of bitmaps find the first list that is not empty. The
-- youngest block of the size's own class is taken if it fits, else one of the next class whose
-- blocks all do; before it gives up, allocate looks at up to 64 blocks of the classes between.
-- Neighbours merge at once.
--
-- Blocks are nodes in one FFI array, which grows, as numbers in fields of Lua tables cost several
-- times as much. Nodes 0 to CLASSES - 1 are the heads of the lists of free blocks, one a class,
-- linked in circles. EDGE is before the first and behind the last block, and always allocated.
-- FIRST and above are blocks.
--
-- A handle is life * INDICES + number of the node. `life` is odd while the block is allocated and
-- goes up by one at each change; its upper part, from LIFES on, is the space's own number (1,023
-- spaces differ). So a handle is out of date, or from another space, when its life is not the
-- node's; after 262,144 allocations in one node the lives begin again.
--
-- Why it looks like this: the exponent and the top four bits of a size as a double are its class.
-- What is not 0 becomes bit 1 by rshift(bor(x, 0 - x), 31), which keeps branches out of unlink:
-- traces hold it several times over, and a side trace for each was slower. Where neighbours merge
-- and the own class fits, branches beat masks.

local ffi = require "ffi"
local bit = require "bit"
local band, bor, bxor, bnot = bit.band, bit.bor, bit.bxor, bit.bnot
local lshift, rshift = bit.lshift, bit.rshift
local ceil = math.ceil
local errors = require "mooncrust.core.errors"

local whole = errors.whole
local LARGEST, WALK = 2 ^ 52, 64
local CLASSES, SPACES, INDICES, LIFES = 53 * 16 + 1, 2 ^ 10, 2 ^ 22, 2 ^ 19
local EDGE, FIRST = CLASSES, CLASSES + 1
local AT_FIRST = FIRST + 62
local LIFE_MASK, INDEX_MASK = LIFES - 1, INDICES - 1
local HANDLE_STEP = INDICES
local FULL = "no free block takes this size and alignment"
local TOO_LARGE = "the size is larger than the whole space"

-- Two to a cache line. A block ends where the next one begins.
local Nodes = ffi.typeof [[
  struct __attribute__((aligned(32))) {
    double offset;
    int32_t prev, next, prev_free, next_free, class, life;
  }[?]
]]
local State = ffi.typeof "struct { int32_t words[28], nonzero, spare; double used; }"
local Spares = ffi.typeof "int32_t[?]"

-- A double, and its upper half: sign, exponent, top of the mantissa.
local cell = ffi.new "union { double value; struct { int32_t low, high; }; }"
local BIAS = 1022 * 16

---@class mooncrust.Tlsf
---@field size number units that the space holds
---@field life number the upper part of its nodes' lives
---@field capacity integer nodes there are, used or not
local Tlsf = require "mooncrust.core.class"()

local function class_of(size)
  cell.value = size
  return rshift(cell.high, 16) - BIAS
end

local function add_spares(self, from)
  local state, nodes, spares = self.state, self.nodes, self.spares
  for i = self.capacity - 1, from, -1 do
    nodes[i].life = self.life
    spares[state.spare] = i
    state.spare = state.spare + 1
  end
end

-- Doubles the nodes. An error, at the line that called the caller, when there are as many as a
-- handle can tell apart.
local function grow(self)
  local old = self.capacity
  local capacity = math.min(old * 2, INDICES)
  errors.ensure(capacity > old, 3, "a space holds %d blocks at most, free ones included", capacity)
  local nodes, spares = Nodes(capacity), Spares(capacity)
  ffi.copy(nodes, self.nodes, old * ffi.sizeof(nodes[0]))
  ffi.copy(spares, self.spares, self.state.spare * 4)
  self.nodes, self.spares, self.capacity = nodes, spares, capacity
  add_spares(self, old)
end

-- Takes a node out of its free list and forgets the class if that was the last.
local function unlink(nodes, state, i)
  local before, after, class = nodes[i].prev_free, nodes[i].next_free, nodes[i].class
  nodes[before].next_free = after
  nodes[after].prev_free = before
  local at = rshift(class, 5)
  local differ = bxor(before, after)
  local last = bxor(rshift(bor(differ, 0 - differ), 31), 1)
  local word = band(state.words[at], bnot(lshift(last, class)))
  state.words[at] = word
  local none = bxor(rshift(bor(word, 0 - word), 31), 1)
  state.nonzero = band(state.nonzero, bnot(lshift(none, at)))
end

local function link(nodes, state, i, size)
  local class = class_of(size)
  local after = nodes[class].next_free
  nodes[i].class = class
  nodes[i].prev_free = class
  nodes[i].next_free = after
  nodes[after].prev_free = i
  nodes[class].next_free = i
  local at = rshift(class, 5)
  state.words[at] = bor(state.words[at], lshift(1, class))
  state.nonzero = bor(state.nonzero, lshift(1, at))
end

-- The position of the lowest bit set in a word that is not 0.
local function lowest(word)
  cell.value = band(word, 0 - word)
  return band(rshift(cell.high, 20), 0x7ff) - 1023
end

-- The last resort: blocks that are large enough, but only where they happen to lie right.
local function walk(self, size, alignment)
  local nodes, left = self.nodes, WALK
  for class = class_of(size), class_of(math.min(size + alignment, self.size)) do
    local i = nodes[class].next_free
    while i ~= class and left > 0 do
      local from = ceil(nodes[i].offset / alignment) * alignment
      if from + size <= nodes[nodes[i].next].offset then return i end
      i, left = nodes[i].next_free, left - 1
    end
  end
end

--- Allocates a range.
---@param size integer units, at least 1
---@param alignment? integer a power of two; 1 if left out
---@return number? handle for free; nil when no block fits
---@return number|string offset where the range begins, a multiple of the alignment; or the reason
function Tlsf:allocate(size, alignment)
  alignment = alignment or 1
  whole(2, "size", size, 1, LARGEST)
  local in_bounds = type(alignment) == "number" and alignment >= 1 and alignment <= LARGEST / 2
  cell.value = in_bounds and alignment or 3 -- which is no power of two
  local is_power, text = bor(band(cell.high, 0xfffff), cell.low) == 0, "alignment is %s, "
  if not is_power then
    errors.refuse(2, text .. "it must be a power of two from 1 to 2^51", alignment)
  end
  local state = self.state
  if state.spare < 2 then grow(self) end
  local nodes, inverse = self.nodes, 1 / alignment

  -- Own class, if its youngest fits (a head has no extent, so an empty list does not), else the
  -- first class whose blocks are large enough whatever their offset.
  local own = class_of(size)
  local i = nodes[own].next_free
  local room = nodes[nodes[i].next].offset - ceil(nodes[i].offset * inverse) * alignment - size
  local class = room < 0 and class_of(size + alignment - 1.5) + 1 or own
  local at = rshift(class, 5)
  local word = band(state.words[at], lshift(-1, class))
  if word == 0 then
    local rest = band(state.nonzero, lshift(-2, at))
    if rest ~= 0 then
      at = lowest(rest)
      word = state.words[at]
    end
  end
  if word ~= 0 then
    i = nodes[lshift(at, 5) + lowest(word)].next_free
  else
    i = walk(self, size, alignment)
    if not i then return nil, size > self.size and TOO_LARGE or FULL end
  end

  unlink(nodes, state, i)
  local next = nodes[i].next
  local offset, to = nodes[i].offset, nodes[next].offset
  local from = ceil(offset * inverse) * alignment
  local spare = state.spare
  if from > offset then
    spare = spare - 1
    local front, prev = self.spares[spare], nodes[i].prev
    nodes[front].offset = offset
    nodes[front].prev = prev
    nodes[front].next = i
    nodes[prev].next = front
    nodes[i].prev = front
    nodes[i].offset = from
    link(nodes, state, front, from - offset)
  end
  if to > from + size then
    spare = spare - 1
    local back = self.spares[spare]
    nodes[back].offset = from + size
    nodes[back].prev = i
    nodes[back].next = next
    nodes[next].prev = back
    nodes[i].next = back
    link(nodes, state, back, to - from - size)
  end
  state.spare = spare
  state.used = state.used + size
  local life = nodes[i].life + 1
  nodes[i].life = life
  return life * HANDLE_STEP + i, from
end

--- Gives a range back.
function Tlsf:free(handle)
  local n = type(handle) == "number" and band(handle, INDEX_MASK) or self.capacity
  local nodes, state, spares = self.nodes, self.state, self.spares
  local life = n < self.capacity and nodes[n].life or 0
  if life * HANDLE_STEP + n ~= handle or band(life, 1) == 0 then
    local text = "handle %s is not alive here: it was freed before, or belongs to another space"
    errors.refuse(2, text, handle)
  end
  nodes[n].life = bor(band(life, bnot(LIFE_MASK)), band(life + 1, LIFE_MASK))
  local prev, next = nodes[n].prev, nodes[n].next
  state.used = state.used - (nodes[next].offset - nodes[n].offset)

  local spare = state.spare
  local offset = nodes[n].offset
  if band(nodes[prev].life, 1) == 0 then
    unlink(nodes, state, prev)
    spares[spare] = prev
    spare = spare + 1
    offset = nodes[prev].offset
    prev = nodes[prev].prev
  end
  if band(nodes[next].life, 1) == 0 then
    unlink(nodes, state, next)
    spares[spare] = next
    spare = spare + 1
    next = nodes[next].next
  end
  state.spare = spare
  nodes[n].offset = offset
  nodes[n].prev = prev
  nodes[n].next = next
  nodes[prev].next = n
  nodes[next].prev = n
  link(nodes, state, n, nodes[next].offset - offset)
end

--- The units allocated now; 0 when everything is free.
function Tlsf:used() return self.state.used end

--- What there is to say about the space: alloc/tlsf_report.lua.
---@return mooncrust.TlsfReport
function Tlsf:report() return require "mooncrust.alloc.tlsf_report"(self, EDGE) end

local M, spaces = {}, 0

--- Makes a space, all of it free.
---@param size integer units, 1 to 2^52
---@return mooncrust.Tlsf
function M.new(size)
  whole(2, "size", size, 1, LARGEST)
  spaces = (spaces + 1) % SPACES
  local nodes, state = Nodes(AT_FIRST), State()
  local self = { size = size, life = spaces * LIFES, capacity = AT_FIRST, nodes = nodes }
  self.spares, self.state = Spares(AT_FIRST), state
  for i = 0, CLASSES - 1 do
    nodes[i].class, nodes[i].next = i, i
    nodes[i].prev_free, nodes[i].next_free = i, i
  end
  add_spares(self, FIRST + 1)
  local edge, first = nodes[EDGE], nodes[FIRST]
  edge.offset, edge.life = size, self.life + LIFES - 1
  edge.prev, edge.next = FIRST, FIRST
  first.prev, first.next, first.life = EDGE, EDGE, self.life
  link(nodes, state, FIRST, size)
  return setmetatable(self, Tlsf)
end

return M
