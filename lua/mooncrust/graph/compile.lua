-- Passes in, a plan out: order, what is culled, memory of transients, and the least barriers.
-- Knows no Vulkan; masks are those of sync/access.lua, states those of sync/hazard.lua.
--
--   local plan, message = compile.run({ passes = passes, resources = resources }, trace)
--
-- pass = { name, source, line, keep, rendering, join, accesses = { { resource = i, mip, mips,
--   layer, layers, reads = mask, writes = mask, layout } } }  -- buffers: 0, 1, 0, 1, layout 0
-- resource = { name, kind = "buffer" | "image", mips, layers, transient, bytes, alignment, class,
--   entry = state, host, exit_layout, read_only }             -- transients: of one class to alias
--
-- plan.order, plan.culled       lists of pass indices
-- plan.batches[k]               what comes before the k-th of order, or false; one more for the end
-- plan.joins[k]                 true: the k-th goes on with the rendering of the one before
-- plan.exit[r]                  the state a resource is left in (none for transients)
-- plan.first[r], plan.last[r]   positions in the order, when anything uses r
-- plan.offset[r], plan.memory   graph/alias.lua
--
-- batch = { memory = { { src, available, dst, reads, writes } }, images = { { resource, mip, mips,
--   layer, layers, old, new, src, available, dst, reads, writes } } }: src waits, the writes of
--   `available` are flushed; dst waits, and its `reads` and `writes` see them.
--
-- Passes run as declared, except that one which reads a transient before anything has written it
-- comes after all who do. A pass is culled when all that it writes are transients that nobody
-- needed reads. Each barrier is there for a hazard that nothing else covers. When a write is made
-- visible to a reader, it is at once for all who read it until it is next written. A pass that
-- joins goes on with the rendering of the pass declared before it, when no barrier is needed but
-- between their attachments.
--
-- With a list for `trace`, each hazard is put there: { resource, mip, mips, layer, layers, from,
-- to = pass indices or 0, hazard, src, dst, at = k of the batch that deals with it, covered = true
-- when that is an older one, old, new }; hazard is "read after write", "write after read", "write
-- after write", "layout", or "aliasing" (`of`: whose memory it was).

require("jit").off(true, true) -- runs seldom, in many ways: its traces cost more than they save
local access = require "mooncrust.sync.access"
local alias = require "mooncrust.graph.alias"
local hazard = require "mooncrust.sync.hazard"
local order = require "mooncrust.graph.order"

local band, bor, bnot = bit.band, bit.bor, bit.bnot
local find, AVAILABLE, READ = hazard.find, hazard.AVAILABLE, hazard.READ
local GPU, HOST = access.GPU, access.HOST
local ATTACHMENTS = access.bit.color + access.bit.depth
-- What a pass needs of an atom, as the columns of its history.
local CHAINED, READABLE, WRITABLE = 2, 3, 4
local NONE, NOWHERE = {}, math.huge

local M = {}

-- The stage to wait for: that of a read or of a write to flush, else one behind the flush.
local function source(atom)
  local chain = band(atom.chain, GPU)
  local is_flush = atom.kind ~= READ and chain == 0
  return (is_flush or atom.kind == READ) and atom.bit or band(chain, -chain), is_flush
end

-- The stages of a need that no barrier of a batch serves, `but` left aside.
local function unmet(need, memory, images, but)
  local atom, dst, kind = need.atom, need.dst, need.kind
  local scope = hazard.scope(atom)
  for j = 1, #memory do
    local b = memory[j]
    if b ~= but and band(bor(scope, band(atom.bit, b.available)), b.src) ~= 0 then
      dst = band(dst, bnot(kind == READABLE and b.reads or kind == WRITABLE and b.writes or b.dst))
    end
  end
  for j = 1, kind == CHAINED and #images or 0 do
    if band(scope, images[j].src) ~= 0 then dst = band(dst, bnot(images[j].dst)) end
  end
  return dst
end

local function merge(a, b)
  a.src, a.available, a.dst = bor(a.src, b.src), bor(a.available, b.available), bor(a.dst, b.dst)
  a.reads, a.writes = bor(a.reads, b.reads), bor(a.writes, b.writes)
end

-- The start of a trace line or a transition: where a cell is.
local function range(cell)
  local r = { resource = cell.resource, mip = cell.mip, mips = cell.mips }
  r.layer, r.layers = cell.layer, cell.layers
  return r
end

-- The memory barriers that are needed beside the transitions: one for all stages that the same
-- stages wait for.
local function solve(needs, images)
  local stages, by_dst, memory = {}, {}, {}
  for i = #needs, 1, -1 do -- reads, which are younger, before the writes that wait for no other
    local need = needs[i]
    local atom, kind, dst = need.atom, need.kind, unmet(need, stages, images)
    if dst ~= 0 then
      local src, is_flush = source(atom)
      local b
      for _, other in ipairs(stages) do
        local is_like = not b and band(other.src, hazard.scope(atom)) ~= 0
        if other.src == src or is_like then b = other end
      end
      if not b then
        b = { src = src, available = 0, dst = 0, reads = 0, writes = 0 }
        stages[#stages + 1] = b
      end
      if is_flush then b.available = src end
      local reads = kind == READABLE and bor(dst, need.ahead) or 0
      b.dst, b.reads = bor(b.dst, dst, reads), bor(b.reads, reads)
      if kind == WRITABLE or dst == HOST then b.writes = bor(b.writes, dst) end
    end
  end
  for _, b in ipairs(stages) do
    if by_dst[b.dst] then
      merge(by_dst[b.dst], b)
    else
      by_dst[b.dst], memory[#memory + 1] = b, b
    end
  end
  for j = #memory, 1, -1 do -- another may have made it spare
    local is_spare = #memory > 1
    for i = 1, is_spare and #needs or 0 do
      is_spare = is_spare and unmet(needs[i], memory, images, memory[j]) == 0
    end
    if is_spare then table.remove(memory, j) end
  end
  return memory
end

-- A line of the trace; about a transition when no kind of need is given.
local function note(work, touch, i, dst, ...)
  local line, src = range(touch.cell), source(touch.cell.list[i])
  line.src, line.dst, line.at = src, dst, work.k
  require "mooncrust.graph.explain_trace"(work, line, touch, i, ...)
end

local function need(work, touch, i, kind, dst, reached)
  local list = touch.cell.list
  local atom, from = list[i], list.at[i]
  if from >= work.rendering then dst = band(dst, bnot(band(atom.bit, ATTACHMENTS))) end
  local missing = band(dst, bnot(reached))
  if work.trace and dst ~= 0 then note(work, touch, i, dst, kind, missing) end
  if missing == 0 then return end
  local ahead = touch.writes == 0 and touch.ahead or 0
  table.insert(work.needs, { atom = atom, dst = missing, kind = kind, ahead = ahead })
  if from == 0 and touch.cell.is_transient then work.is_wrapped = true end
end

-- What a touch needs of a cell that is in its layout already.
local function check(work, touch)
  local list, reads, writes = touch.cell.list, touch.reads, touch.writes
  for i = 1, #list do
    local atom = find(list[i])
    list[i] = atom
    if atom.kind == READ then
      if writes ~= 0 then need(work, touch, i, CHAINED, writes, atom.chain) end
    else
      if writes ~= 0 then need(work, touch, i, WRITABLE, writes, atom.writes) end
      if reads ~= 0 then need(work, touch, i, READABLE, reads, atom.reads) end
    end
  end
end

-- A transition waits for all that was done to the cell. Those of neighbours become one.
local function move(work, touch)
  local images, cell, src, available = work.images, touch.cell, 0, 0
  local list, dst = cell.list, bor(touch.reads, touch.writes)
  for i = #list, 1, -1 do
    local atom = find(list[i])
    list[i] = atom
    local stage, is_flush = source(atom)
    if band(hazard.scope(atom), src) == 0 then src = bor(src, stage) end
    if is_flush then available = bor(available, atom.bit) end
    if is_flush and (list.of[i] or cell.resource) ~= cell.resource then
      need(work, touch, i, WRITABLE, dst, 0) -- another image's: the transition does not flush it
    end
    if work.trace then note(work, touch, i, dst) end
  end
  local ahead = touch.writes == 0 and touch.ahead or 0
  if src == 0 then src = 1 end -- what is clean is chained to every stage; this one costs nothing
  local b = range(cell)
  b.old, b.new, b.src, b.available = cell.layout, touch.layout, src, available
  b.dst, b.reads, b.writes = bor(dst, ahead), bor(touch.reads, ahead), touch.writes
  touch.entry, images[#images + 1] = b, b
  for n = #images, 2, -1 do
    local a = images[n - 1]
    b = images[n]
    local is_beside = a.mip == b.mip and a.mips == b.mips and a.layer + a.layers == b.layer
    local is_below = a.layer == b.layer and a.layers == b.layers and a.mip + a.mips == b.mip
    local is_like = a.resource == b.resource and a.old == b.old and a.new == b.new
    if not (is_like and (is_beside or is_below)) then break end
    a.mips, a.layers = b.mip + b.mips - a.mip, b.layer + b.layers - a.layer
    merge(a, b)
    b.into, images[n] = a, nil
  end
end

-- A transient's cell is used for the first time: it waits for who had its memory before.
local function inherit(work, cell)
  local list = { at = {}, of = {} }
  for _, r in ipairs(work.before[cell.resource]) do
    for _, other in ipairs(r == cell.resource and { cell } or work.grids[r]) do
      for i, atom in ipairs(other.list) do
        local n = #list + 1
        list[n], list.at[n], list.of[n] = atom, other.list.at[i], r
      end
    end
  end
  cell.list, cell.is_fresh = list, false
end

-- What the k-th pass lacks: work.needs and, for transitions, work.images. From `rendering` on,
-- passes are in the rendering that it continues.
local function collect(work, touches, rendering)
  work.needs, work.images, work.rendering = {}, {}, rendering
  for _, touch in ipairs(touches) do
    if touch.cell.is_fresh then inherit(work, touch.cell) end
    if touch.layout ~= 0 and touch.layout ~= touch.cell.layout then
      move(work, touch)
    else
      check(work, touch)
    end
  end
  return #work.needs + #work.images
end

-- Places the batch before the pass under way, and then what the pass leaves.
local function finish(work, touches, is_end)
  local k, tracker = work.k, work.tracker
  local memory, images = solve(work.needs, work.images), work.images
  work.batches[k] = #memory + #images > 0 and { memory = memory, images = images } or false
  if work.batches[k] then tracker:apply(work.batches[k], k) end
  for _, touch in ipairs(touches) do
    local cell, keys, entry = touch.cell, {}, touch.entry and find(touch.entry)
    if entry and touch.writes == 0 then
      keys[1] = hazard.key(AVAILABLE, 0, entry.dst, entry.reads, entry.writes)
    end
    if entry or touch.writes ~= 0 then cell.list = { at = {}, of = NONE } end
    if entry then
      cell.layout, touch.entry = touch.layout, nil
    end
    local list = cell.list
    for _, key in ipairs(is_end and NONE or hazard.leave(keys, touch.reads, touch.writes)) do
      local atom, n = tracker:atom(key), #list + 1
      for i = 1, n - 1 do -- a younger read says all that an older one of its stage does
        if atom.kind == READ and list[i].bit == atom.bit and find(list[i]).kind == READ then
          n = i
        end
      end
      list[n], list.at[n] = atom, k
    end
  end
end

-- The end of the submission: what the host sees, layouts to leave.
local function finally(work)
  local touches = {}
  work.k = #work.order + 1
  for r, resource in ipairs(work.resources) do
    for _, cell in ipairs(work.grids[r]) do
      local touch = { cell = cell, reads = HOST, writes = 0, layout = 0, ahead = 0 }
      local to = resource.exit_layout or cell.layout
      if to ~= cell.layout then
        touch.reads, touch.writes, touch.layout = GPU, GPU, to
      end
      if to ~= cell.layout or resource.host and cell.is_written then
        touches[#touches + 1] = touch
      end
    end
  end
  collect(work, touches, NOWHERE)
  finish(work, touches, true)
end

local function forget(trace, from)
  for i = trace and #trace or 0, from + 1, -1 do
    trace[i] = nil
  end
end

local function simulate(work)
  local trace, passes, tracker, start = work.trace, work.passes, hazard.tracker(work.trace), 0
  work.tracker, work.batches, work.joins, work.is_wrapped = tracker, {}, {}, false
  forget(trace, 0)
  for _, grid in ipairs(work.grids) do
    for _, cell in ipairs(grid) do
      local list = { at = {}, of = NONE }
      for i, key in ipairs(cell.before.atoms) do
        list[i], list.at[i] = tracker:atom(key), 0
      end
      cell.list, cell.layout, cell.is_fresh = list, cell.before.layout, cell.is_transient
    end
  end
  for k, p in ipairs(work.order) do
    local pass, before, touches, noted =
      passes[p], work.order[k - 1], work.touches[p], trace and #trace or 0
    local may_join = pass.join and pass.rendering and before == p - 1 and passes[before].rendering
    work.k = k
    if may_join and collect(work, touches, start) == 0 then
      work.joins[k] = true
    else
      forget(trace, noted)
      collect(work, touches, NOWHERE)
      start = k
    end
    finish(work, touches)
  end
  finally(work)
end

-- What this run left of the transients is what the next finds; returns whether this one found that.
-- Should that go round in circles, it is taken to find all that was found before as well.
local function carry(work, round)
  local is_same = true
  for _, grid in ipairs(work.grids) do
    for _, cell in ipairs(grid[1].is_transient and grid or NONE) do
      for _, key in ipairs(round > 3 and cell.before.atoms or NONE) do
        table.insert(cell.list, work.tracker:atom(key))
      end
      local found = hazard.settle(0, cell.list)
      is_same, cell.before = is_same and found.key == cell.before.key, found
    end
  end
  return is_same
end

--- Compiles.
---@param topology { passes: table[], resources: table[] }
---@param trace table[]? filled
---@return table? plan, string? message
function M.run(topology, trace)
  local work, message = order.run(topology)
  if not work then return nil, message end
  local resources, born, exit, first, last = topology.resources, {}, {}, {}, {}
  for k, p in ipairs(work.order) do
    for _, touch in ipairs(work.touches[p]) do
      local r = touch.cell.resource
      if not first[r] and resources[r].transient then born[#born + 1] = r end
      first[r], last[r] = first[r] or k, k
    end
  end
  local offset, memory = alias.place(resources, born, first, last)
  work.before = alias.owners(resources, born, offset)
  work.passes, work.resources, work.trace = topology.passes, resources, trace
  local round = 0
  repeat -- the first round counts no barrier of the last run; where that mattered, the others do
    round = round + 1
    simulate(work)
  until not work.is_wrapped and round == 1 or carry(work, round)
  for r, grid in ipairs(work.grids) do
    local cells = {}
    for i, cell in ipairs(not resources[r].transient and grid or NONE) do
      cells[i] = hazard.settle(cell.layout, cell.list)
    end
    exit[r] = cells[1] and hazard.intern(cells)
  end
  local plan = { order = work.order, culled = work.culled, exit = exit, first = first, last = last }
  plan.batches, plan.joins, plan.offset, plan.memory = work.batches, work.joins, offset, memory
  return plan
end

return M
