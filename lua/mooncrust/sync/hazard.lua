-- What was done to a resource, and what barriers have made of it since. Knows no Vulkan.
--
-- An access leaves an *atom* for each of its stages: { bit, chain, kind, reads, writes }. A write
-- (kind WRITE) is AVAILABLE once a barrier has named its stage, `bit`, among those to flush, and
-- then visible to the stages in `reads` and `writes`. `chain`: the stages that barriers have put
-- behind a read, or behind a write's flush. A barrier takes an atom when its source meets the
-- chain, or the stage of a read, or when it flushes the stage of a write. Bit 0: a transition.
--
-- Hazards: read after write and write after write unless visible to what comes later, which may
-- touch other bytes than what lies between; write after read unless chained.
--
-- Atoms that are equal stay equal, so a tracker keeps one for all: what a barrier costs depends on
-- how many different ones there are, not on how many resources. An atom's key says all of it:
--
--   local tracker = hazard.tracker()
--   local atom = tracker:atom(hazard.key(hazard.WRITE, compute))    -- find(atom): what it is now
--   tracker:apply { memory = { { src =, available =, dst =, reads =, writes = } }, images = {} }
--
-- A *state* is what lies between two submissions, interned: equal states are one table with one
-- `id` and `key`. `layout` is that of all subresources, or false where they differ.
--
--   hazard.CLEAN, hazard.UNKNOWN              -- nothing to wait for; anything wrote (general)
--   hazard.state { layout = 5, writes = access.words.transfer, reads = 0 }
--   hazard.settled(state)                     -- after a full barrier: its layouts are left
--   hazard.unknown(state)                     -- anything wrote, in these layouts

local access = require "mooncrust.sync.access"

local band, bor, floor = bit.band, bit.bor, math.floor
local GPU = access.GPU
local WRITE, AVAILABLE, READ = 0, 1, 2

local M = { WRITE = WRITE, AVAILABLE = AVAILABLE, READ = READ }

local Tracker = require "mooncrust.core.class"()

--- A set of atoms.
---@param tracing any? keep each apart, with a `history` of { batch, chain, reads, writes }
---@return table tracker
function M.tracker(tracing)
  return setmetatable({ atoms = {}, by_key = {}, moved = {}, tracing = tracing }, Tracker)
end

--- The key of an atom.
---@return number key
function M.key(kind, stage, chain, reads, writes)
  local rest = (chain or 0) + 2 ^ 11 * ((reads or 0) + 2 ^ 11 * (writes or 0))
  return kind + 4 * (stage + 2 ^ 11 * rest)
end

--- Appends the keys of what an access leaves: writes, and reads by stages that do not write.
---@param keys number[]
---@param reads integer
---@param writes integer
---@param seen integer? stages that the writes are flushed for
---@return number[] keys
function M.leave(keys, reads, writes, seen)
  local rest = bor(reads, writes)
  while rest ~= 0 do
    local stage = band(rest, -rest)
    local kind = band(writes, stage) == 0 and READ or (seen or 0) ~= 0 and AVAILABLE or WRITE
    keys[#keys + 1] = M.key(kind, stage, kind == AVAILABLE and seen or 0)
    rest = rest - stage
  end
  return keys
end

--- The atom with a key.
---@return table atom
function Tracker:atom(key)
  local atom = not self.tracing and self.by_key[key]
  if not atom then
    local rest = floor(key / 4)
    atom = { key = key, kind = key % 4, bit = rest % 2 ^ 11, chain = floor(rest / 2 ^ 11) % 2 ^ 11 }
    atom.reads, atom.writes = floor(rest / 2 ^ 22) % 2 ^ 11, floor(rest / 2 ^ 33)
    atom.history = self.tracing and { { 0, atom.chain, atom.reads, atom.writes } }
    self.by_key[key], self.atoms[#self.atoms + 1] = atom, atom
  end
  return atom
end

--- What an atom is by now.
---@return table atom
function M.find(atom)
  while atom.into do
    atom = atom.into
  end
  return atom
end

--- The stages at which a barrier finds an atom without flushing it.
---@return integer mask
function M.scope(atom) return atom.kind == READ and bor(atom.bit, atom.chain) or atom.chain end

--- The barriers of a batch act on all atoms, each on what was before the batch.
---@param batch { memory: table[], images: table[] }
---@param k integer? its number, for the history
function Tracker:apply(batch, k)
  local atoms, by_key, moved, kept, changed = self.atoms, self.by_key, self.moved, 0, 0
  local memory, images = batch.memory, batch.images
  for i = 1, #atoms do
    local atom = atoms[i]
    local kind, chain, reads, writes = atom.kind, atom.chain, atom.reads, atom.writes
    local scope, stage = M.scope(atom), atom.bit
    for j = 1, #images do
      if band(scope, images[j].src) ~= 0 then chain = bor(chain, images[j].dst) end
    end
    for j = 1, #memory do
      local b = memory[j]
      if band(bor(scope, band(stage, b.available)), b.src) ~= 0 then
        chain = bor(chain, b.dst)
        if kind ~= READ then
          kind, reads, writes = AVAILABLE, bor(reads, b.reads), bor(writes, b.writes)
        end
      end
    end
    local key = M.key(kind, stage, chain, reads, writes)
    if key == atom.key then
      kept = kept + 1
      atoms[kept] = atom
    else
      by_key[atom.key] = nil
      atom.kind, atom.chain, atom.reads, atom.writes, atom.key = kind, chain, reads, writes, key
      changed = changed + 1
      moved[changed] = atom
    end
  end
  for i = 1, changed do
    local atom = moved[i]
    atom.into = not self.tracing and by_key[atom.key] or nil
    if not atom.into then
      by_key[atom.key], kept = atom, kept + 1
      atoms[kept] = atom
      if self.tracing then
        atom.history[#atom.history + 1] = { k, atom.chain, atom.reads, atom.writes }
      end
    end
  end
  for i = #atoms, kept + 1, -1 do
    atoms[i] = nil
  end
end

local function cell_of(layout, keys)
  table.sort(keys)
  return { layout = layout, atoms = keys, key = layout .. "|" .. table.concat(keys, ",") }
end

--- What a subresource is left with: the keys of the atoms that still matter, in order.
---@param layout integer
---@param list table[] atoms
---@return { layout: integer, atoms: number[], key: string }
function M.settle(layout, list)
  local keys, known = {}, {}
  for i = 1, #list do
    local atom = M.find(list[i])
    local done = atom.kind == READ and atom.chain or band(atom.reads, atom.writes)
    if band(done, GPU) ~= GPU and not known[atom.key] then
      known[atom.key], keys[#keys + 1] = true, atom.key
    end
  end
  return cell_of(layout, keys)
end

local states, count = {}, 0

--- The state of a resource.
---@param cells table[] from M.settle: one, or one for each layer of each mip
---@return table state .cells: one when all are equal
function M.intern(cells)
  local text, is_even, layout = {}, true, cells[1].layout
  for i, cell in ipairs(cells) do
    is_even, layout = is_even and cell.key == cells[1].key, layout == cell.layout and layout
    text[i] = cell.key
  end
  cells = is_even and { cells[1] } or cells
  local key = is_even and text[1] or table.concat(text, " ")
  if not states[key] then
    count = count + 1
    states[key] = { id = count, key = key, layout = layout, cells = cells }
  end
  return states[key]
end

--- A state from outside.
---@param o { layout: integer?, writes: integer?, reads: integer? } stages; layout: general
---@return table state
function M.state(o)
  return M.intern { cell_of(o.layout or 1, M.leave({}, o.reads or 0, o.writes or 0)) }
end

-- The state with the layouts of one, and atoms of another, which is one cell.
local function with(state, other)
  local cells = {}
  for i, cell in ipairs(state.cells) do
    cells[i] = { layout = cell.layout, atoms = other.cells[1].atoms }
    cells[i].key = other.cells[1].key:gsub("^%d+", cell.layout)
  end
  return M.intern(cells)
end

M.CLEAN, M.UNKNOWN = M.state {}, M.state { writes = GPU }

--- What a state is when a full barrier has passed.
---@param state table
---@return table state
function M.settled(state)
  state.settled = state.settled or with(state, M.CLEAN)
  return state.settled
end

--- What a state is when anything may have written, in the same layouts.
---@param state table
---@return table state
function M.unknown(state)
  state.unknown = state.unknown or with(state, M.UNKNOWN)
  return state.unknown
end

return M
