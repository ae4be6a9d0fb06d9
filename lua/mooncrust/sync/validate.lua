-- Checks that what the GPU does with memory is in order: follows uses and barriers as they were
-- recorded, and tells of each use that no barrier, semaphore or wait separates from one that it
-- conflicts with. Knows no Vulkan, and nothing of how a graph arrives at its barriers.
--
--   local checker = validate.new(function(found) ... end)
--   checker:submit(queue, events, waits, signals)       -- waits, signals: { { semaphore, value } }
--   checker:host(semaphore, value)                      -- the CPU has seen this value
--
-- Events, in the order of recording, are tables of the caller's that come back in reports, with
-- either `uses`, a list of { resource, reads, writes (masks of sync/access.lua), mip, mips, layer,
-- layers, layout (of an image), box (first and last byte, or of x, y and z; nil is all of it),
-- read_only (whether writing is wrong) }, or
-- `barriers`, a list of { src, available, dst, reads, writes [, resource, mip, mips, layer, layers
-- [, old, new]] }: the stages before and after; of which stages the writes become
-- available; to which reads and writes they are visible; for an image, layouts.
--
-- A resource is a table with kind, layout (an image's at first; nil: not known), aliases (a list of
-- resources in the same memory, or nil) and mapped (whether the CPU reads what is written). Queues
-- and semaphores are any values but nil.
--
-- A report: hazard (text), sub (its resource, mip and layer), atom (the earlier use, or nil: event,
-- bit (stage), is_write), to (the later event; nil is the CPU), use (its use, or barrier), queued
-- (whether they are of two queues).

local access = require "mooncrust.sync.access"

local band, bor = bit.band, bit.bor
local HOST, NONE, MOST = access.HOST, {}, 64 -- signals that nobody waits for

local Checker = require "mooncrust.core.class"()

local M = {}

--- Starts with nothing known: no use, and images in their first layouts.
---@param report fun(found: table)
---@param strict boolean? whether a write has to see an earlier write also when that was read since
---@return table checker
function M.new(report, strict)
  local self = { report = report, strict = strict or false, count = 0 }
  self.states, self.queues, self.signals, self.seen = {}, {}, {}, {}
  return setmetatable(self, Checker)
end

-- Calls f(self, sub, range, event) for each mip and layer of a range.
local function each(self, range, f, event)
  local resource, mip, layer = range.resource, range.mip or 0, range.layer or 0
  local state = self.states[resource] or { changed = 0, subs = {} }
  self.states[resource] = state
  for m = mip, mip + (range.mips or 1) - 1 do
    for l = layer, layer + (range.layers or 1) - 1 do
      local sub = state.subs[m * 65536 + l]
      if not sub then
        sub = { resource = resource, mip = m, layer = l, layout = resource.layout, atoms = {} }
        sub.state, sub.claimed, sub.touched, state.subs[m * 65536 + l] = state, 0, 0, sub
      end
      f(self, sub, range, event)
    end
  end
end

local function overlap(a, b)
  for i = 1, a and b and #a or 0, 2 do
    if a[i] > b[i + 1] or b[i] > a[i + 1] then return false end
  end
  return true
end

local function contains(a, b)
  for i = 1, a and #a or 0, 2 do
    if not b or a[i] > b[i] or b[i + 1] > a[i + 1] then return false end
  end
  return true
end

-- Whether the queue, or the CPU before it, has waited for an atom.
local function is_over(known, atom) return (known[atom.queue] or 0) >= atom.value end

-- The hazard between an atom and a later use of the same bytes, or change of their layout.
-- is_read: whether all of them were read in between, which then took over their memory.
local function hazard_of(queue, atom, use, is_read, is_alias)
  local same, all = atom.queue == queue, bor(use.reads, use.writes)
  if is_over(queue.known, atom) then return nil end
  local function has(mask, wanted) return same and band(mask, wanted) == wanted end
  if use.new then
    local in_scope = same and band(bor(atom.bit, atom.chain), use.src) ~= 0
    local is_there = is_read or atom.available or band(atom.bit, use.available) ~= 0
    return not (in_scope and is_there) and "change of layout too early"
  elseif is_alias then
    local is_there = is_read or not atom.is_write or has(atom.writes, use.writes)
    local is_met = atom.is_write or use.writes ~= 0
    return is_met and not (is_there and has(atom.chain, all)) and "reuse of memory"
  elseif not atom.is_write then
    return use.writes ~= 0 and not has(atom.chain, use.writes) and "write after read"
  elseif use.reads ~= 0 and not has(atom.reads, use.reads) then
    return "read after write"
  end
  return use.writes ~= 0 and not (is_read or has(atom.writes, use.writes)) and "write after write"
end

local function tell(self, hazard, sub, atom, event, use)
  local queued = atom and event and atom.queue ~= self.queue or false
  self.report { hazard = hazard, sub = sub, atom = atom, to = event, use = use, queued = queued }
end

-- Whether all that an atom wrote, or all of a box, was read since.
local function was_read(atoms, atom, box)
  for _, r in ipairs(atoms) do
    local is_later = atom.is_write and not r.is_write and r.order > atom.order
    if is_later and (contains(r.box, atom.box) or box and contains(r.box, box)) then return true end
  end
  return false
end

local function check_atoms(self, sub, theirs, use, event)
  local is_alias = theirs ~= sub
  local box = not is_alias and use.box or nil -- of an alias, everything counts
  for _, atom in ipairs(theirs.atoms) do
    local is_met = atom.order > (is_alias and sub.claimed or 0) and overlap(atom.box, box)
    local is_read = is_met and not self.strict and was_read(theirs.atoms, atom, box)
    local hazard = is_met and hazard_of(self.queue, atom, use, is_read, is_alias)
    if hazard then tell(self, hazard, sub, atom, event, use) end
  end
end

-- A use, or a barrier with a change of layout, at one mip and layer.
local function check(self, sub, use, event)
  local aliases, wanted = sub.resource.aliases or NONE, use.layout
  if use.new then wanted = use.old ~= 0 and use.old or nil end
  for _, other in ipairs(aliases) do
    local state = self.states[other]
    if state and state.changed > sub.touched then -- written over under another name
      sub.atoms, sub.touched = {}, self.count
      sub.layout = sub.resource.kind == "image" and 0 or nil
    end
  end
  if use.read_only and use.writes ~= 0 then
    tell(self, "write to a read-only import", sub, nil, event, use)
  end
  sub.layout = sub.layout or wanted
  if wanted and sub.layout ~= wanted then
    tell(self, "wrong layout", sub, sub.changed, event, use)
  end
  check_atoms(self, sub, sub, use, event)
  for _, other in ipairs(aliases) do
    for _, theirs in pairs(self.states[other] and self.states[other].subs or NONE) do
      check_atoms(self, sub, theirs, use, event)
    end
  end
end

-- Adds what one stage did, an atom. chain: the stages that come after it; reads, writes: those that
-- see it. It replaces what it makes no matter: all before a write, reads of its own stage.
local function put(self, sub, bit, is_write, event, box)
  local queue, kept = self.queue, {}
  local atom = { bit = bit, is_write = is_write, event = event, sub = sub, box = box }
  atom.queue, atom.value, atom.order = queue, queue.value, self.count
  atom.chain, atom.available, atom.reads, atom.writes = 0, not is_write, 0, 0
  for _, old in ipairs(sub.atoms) do
    local is_like = not old.is_write and old.bit == bit and old.queue == queue
    local is_replaced = old.order < self.count and (is_write or is_like) and contains(box, old.box)
    old.gone = is_replaced and not (old.is_write and sub.resource.mapped)
    if not is_replaced and not is_over(queue.known, old) then kept[#kept + 1] = old end
  end
  table.insert(kept, atom)
  sub.touched, sub.atoms, queue.live[#queue.live + 1] = self.count, kept, atom
  if is_write then
    sub.claimed, sub.changed, sub.state.changed = self.count, atom, self.count
  end
  return atom
end

local function keep(self, sub, use, event)
  if use.new then
    local atom = put(self, sub, 0, true, event)
    atom.chain, atom.available, atom.reads, atom.writes = use.dst, true, use.reads, use.writes
    sub.layout = use.new
    return
  end
  for i = 0, 9 do
    if band(use.reads, 2 ^ i) ~= 0 then put(self, sub, 2 ^ i, false, event, use.box) end
    if band(use.writes, 2 ^ i) ~= 0 then put(self, sub, 2 ^ i, true, event, use.box) end
  end
end

local function covers(barrier, sub)
  if not barrier.resource then return true end
  local mip, layer = sub.mip - (barrier.mip or 0), sub.layer - (barrier.layer or 0)
  local is_inside = mip >= 0 and mip < (barrier.mips or 1) and layer >= 0
  return barrier.resource == sub.resource and is_inside and layer < (barrier.layers or 1)
end

-- All barriers of a command see what was before the command. One acts on what it makes available
-- itself, and on what an earlier one has brought to its stages.
local function apply(atom, barriers)
  local chain, available = atom.chain, atom.available
  for _, b in ipairs(barriers) do
    local is_met = band(atom.bit, atom.is_write and b.available or b.src) ~= 0
    if is_met or band(chain, b.src) ~= 0 then
      atom.chain = bor(atom.chain, b.dst)
      if covers(b, atom.sub) and (available or is_met) then
        atom.available = true
        atom.reads, atom.writes = bor(atom.reads, b.reads), bor(atom.writes, b.writes)
      end
    end
  end
end

local function separate(self, event)
  local queue, changes, live = self.queue, {}, {}
  for _, b in ipairs(event.barriers) do
    if b.old ~= b.new then
      changes[#changes + 1] = b
      each(self, b, check, event)
    end
  end
  for _, atom in ipairs(queue.live) do
    if not atom.gone then
      apply(atom, event.barriers)
      live[#live + 1] = atom
    end
  end
  queue.live, self.count = live, self.count + 1
  for _, b in ipairs(changes) do
    each(self, b, keep, event)
  end
end

local function learn(known, more)
  for queue, value in pairs(more) do
    known[queue] = math.max(known[queue] or 0, value)
  end
end

--- Follows a submission.
function Checker:submit(name, events, waits, signals)
  local queue = self.queues[name] or { live = {}, value = 0, known = {} }
  self.queue, self.queues[name], queue.value = queue, queue, queue.value + 1
  learn(queue.known, self.seen)
  for _, wait in ipairs(waits or NONE) do
    for _, signal in ipairs(self.signals[wait[1]] or NONE) do
      learn(queue.known, signal.known)
      if signal.value >= wait[2] then break end
    end
  end
  for _, event in ipairs(events) do
    self.count = self.count + 1
    if event.barriers then separate(self, event) end
    for _, f in ipairs { check, keep } do
      for _, use in ipairs(event.uses or NONE) do
        each(self, use, f, event)
      end
    end
  end
  for _, signal in ipairs(signals or NONE) do
    local list, known = self.signals[signal[1]] or {}, { [queue] = queue.value }
    learn(known, queue.known)
    if #list == MOST then table.remove(list, 1) end
    list[#list + 1], self.signals[signal[1]] = { value = signal[2], known = known }, list
  end
end

--- The CPU knows that a semaphore has reached a value: what comes now comes after all before that.
function Checker:host(semaphore, value)
  local list, later = self.signals[semaphore] or NONE, {}
  for i, signal in ipairs(list) do
    if signal.value <= value then learn(self.seen, signal.known) end
    if signal.value >= value or i == #list then later[#later + 1] = signal end
  end
  self.signals[semaphore] = later
  for queue in pairs(self.seen) do
    local live = {}
    for _, atom in ipairs(queue.live) do
      local is_hidden = atom.is_write and atom.bit > 0 and band(atom.reads, HOST) == 0
      if not is_over(self.seen, atom) then
        live[#live + 1] = atom
      elseif is_hidden and atom.sub.resource.mapped then
        tell(self, "read after write", atom.sub, atom, nil, { reads = HOST, writes = 0 })
      end
    end
    queue.live = live
  end
end

--- The resource does not exist any more.
function Checker:forget(resource) self.states[resource] = nil end

return M
