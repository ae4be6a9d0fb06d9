-- The oracle of the render graph: says what is wrong with a compiled plan, by brute force and from the Vulkan
-- specification (synchronization and cache control, memory aliasing), not from how the compiler works. It shares
-- nothing with it but the format of topologies and plans.
--
--   local oracle = require "graph_oracle"
--   local verdict = oracle.expect(topology)         -- .error (a kind of error), or .edges and .needed
--   local faults = oracle.faults(runs)              -- of the last of runs = { { topology =, plan =, ids = }, ... }
--   local entry = oracle.superfluous(runs)          -- a barrier of the last run's plan that nothing needs, or nil
--   local issued, least = oracle.commands(runs)     -- barrier commands of the last run's plan
--
-- ids[r] names resource r across the runs (r itself where there are no ids). resource.before says what happened before
-- the first run: { layout =, reads =, writes = }, or nil for nothing. A fault is { kind =, text = }.
--
-- The model. Each pass does one operation for each stage in the masks of each of its accesses, on each mip and layer. A
-- barrier orders what ran before it in its source stages before what runs after it in its destination stages, and
-- chains with an earlier barrier where the earlier one's destination meets its source. A write becomes available by a
-- barrier that names its stage as source itself, and visible to a stage by that barrier or one that chains from it (not
-- by one that only names the write's stage later: nothing orders it after the former). A later read must see each
-- earlier write; a later write must come after each earlier read, and must see (be ordered in memory after) each
-- earlier write, even when something read in between, as that may have been a part. Barriers of one command do not
-- chain with one another. An image barrier's memory part is limited to its mips and layers. A transition writes: all
-- that came before must be ordered before it, writes be available (by the same command will do), and what follows must
-- chain from its barrier; two transitions are ordered by their submission. Stages are taken as independent: logical
-- order within a pipeline is not relied upon. Inside of one rendering, color and depth accesses are in rasterization
-- order; a write there without a read clears.
--
-- Outside resources are followed through all runs; transients through the last plan executed twice in a row, where
-- each of them shares the memory of those of its class whose bytes overlap.

local bit = require "bit"
local band, bor = bit.band, bit.bor

local M = {}

local GPU_STAGES, HOST = 10, 1024
local ATTACHMENT = 32 + 64 -- depth and color

local function overlap(a, b)
  return a.mip < b.mip + b.mips and b.mip < a.mip + a.mips and a.layer < b.layer + b.layers
    and b.layer < a.layer + a.layers
end

local function layout_of(access) return access.layout == 0 and 1 or access.layout or 1 end

-- Calls visit(cell) for each mip and layer; cells are numbered from 0.
local function each_cell(resource, range, visit)
  for mip = range.mip, range.mip + range.mips - 1 do
    for layer = range.layer, range.layer + range.layers - 1 do
      visit(mip * resource.layers + layer)
    end
  end
end

-- Order and culling ----------------------------------------------------------------------------------------------

-- The kinds of errors: "writes twice", "layouts", "read only", "never written", "cycle".
local function validity(topology)
  for p, pass in ipairs(topology.passes) do
    for i, a in ipairs(pass.accesses) do
      if a.writes ~= 0 and topology.resources[a.resource].read_only then
        return "read only", p
      end
      for j = 1, i - 1 do
        local b = pass.accesses[j]
        if a.resource == b.resource and overlap(a, b) then
          if a.writes ~= 0 and b.writes ~= 0 then
            return "writes twice", p
          elseif topology.resources[a.resource].kind == "image" and layout_of(a) ~= layout_of(b) then
            return "layouts", p
          end
        end
      end
    end
  end
end

--- What must come of a topology.
---@return table verdict { error = kind, pass = p } or { edges = { [p] = { [q] = true: q comes before p } }, reads = the
--- same where p reads what q writes, after = edges and what follows from them, needed = { [p] = boolean } }
function M.expect(topology)
  local passes, resources = topology.passes, topology.resources
  local wrong, where = validity(topology)
  if wrong then
    return { error = wrong, pass = where }
  end
  -- first[r][cell]: the first pass that writes it
  local first, forward = {}, {}
  for r in ipairs(resources) do
    first[r] = {}
  end
  for p, pass in ipairs(passes) do
    for _, a in ipairs(pass.accesses) do
      if a.writes ~= 0 then
        local writers = first[a.resource]
        each_cell(resources[a.resource], a, function(c) writers[c] = writers[c] or p end)
      end
    end
  end
  -- forward[p][r][cell]: p reads it before any pass has written it, and does not write it itself
  for p, pass in ipairs(passes) do
    forward[p] = {}
    local own = {}
    for _, a in ipairs(pass.accesses) do
      if a.writes ~= 0 then
        each_cell(resources[a.resource], a, function(c) own[a.resource * 4096 + c] = true end)
      end
    end
    for _, a in ipairs(pass.accesses) do
      local resource = resources[a.resource]
      if a.reads ~= 0 and resource.transient then
        each_cell(resource, a, function(c)
          local writer = first[a.resource][c]
          if not writer then
            wrong, where = wrong or "never written", where or p
          elseif writer > p and not own[a.resource * 4096 + c] then
            forward[p][a.resource] = forward[p][a.resource] or {}
            forward[p][a.resource][c] = true
          end
        end)
      end
    end
  end
  if wrong then
    return { error = wrong, pass = where }
  end
  local edges, reads = {}, {}
  for p in ipairs(passes) do
    edges[p], reads[p] = {}, {}
  end
  for p, pass in ipairs(passes) do
    for _, b in ipairs(pass.accesses) do
      for q = 1, p - 1 do
        for _, a in ipairs(passes[q].accesses) do
          if a.resource == b.resource and (a.writes ~= 0 or b.writes ~= 0) and overlap(a, b) then
            local late = forward[q][a.resource]
            each_cell(resources[a.resource], a, function(c)
              local mip, layer = math.floor(c / resources[a.resource].layers), c % resources[a.resource].layers
              if overlap(b, { mip = mip, mips = 1, layer = layer, layers = 1 }) then
                local is_late = late and late[c] and a.reads ~= 0 and b.writes ~= 0
                if is_late then
                  edges[q][p], reads[q][p] = true, true
                else
                  edges[p][q] = true
                  if a.writes ~= 0 and b.reads ~= 0 then
                    reads[p][q] = true
                  end
                end
              end
            end)
          end
        end
      end
    end
  end
  -- after[p][q]: q comes before p, by however many edges
  local after, mark = {}, {}
  local function visit(p)
    if mark[p] == "open" then
      return true
    elseif mark[p] then
      return false
    end
    mark[p], after[p] = "open", {}
    for q in pairs(edges[p]) do
      if visit(q) then
        return true
      end
      after[p][q] = true
      for s in pairs(after[q]) do
        after[p][s] = true
      end
    end
    mark[p] = "done"
    return false
  end
  for p in ipairs(passes) do
    if visit(p) then
      return { error = "cycle", pass = p }
    end
  end
  local needed = {}
  for p, pass in ipairs(passes) do
    local writes, outside = false, false
    for _, a in ipairs(pass.accesses) do
      writes = writes or a.writes ~= 0
      outside = outside or a.writes ~= 0 and not resources[a.resource].transient
    end
    needed[p] = pass.keep or outside or not writes
  end
  local changed = true
  while changed do
    changed = false
    for p in ipairs(passes) do
      if needed[p] then
        for q in pairs(reads[p]) do
          changed = changed or not needed[q]
          needed[q] = true
        end
      end
    end
  end
  return { edges = edges, reads = reads, after = after, needed = needed }
end

local function fault(list, kind, text, ...) list[#list + 1] = { kind = kind, text = text:format(...) } end

local function check_order(topology, plan, verdict, faults)
  local place, seen = {}, {}
  for k, p in ipairs(plan.order) do
    if place[p] then
      fault(faults, "order", "pass %d runs twice", p)
    end
    place[p] = k
  end
  for _, p in ipairs(plan.culled) do
    seen[p] = true
  end
  for p in ipairs(topology.passes) do
    if verdict.needed[p] and not place[p] then
      fault(faults, "cull", "pass %d is needed and does not run", p)
    elseif not verdict.needed[p] and place[p] then
      fault(faults, "cull", "pass %d runs and reaches no output", p)
    elseif (place[p] == nil) ~= (seen[p] or false) then
      fault(faults, "cull", "pass %d is %s", p, seen[p] and "culled and runs" or "neither culled nor run")
    end
  end
  for p in ipairs(topology.passes) do
    for q in pairs(verdict.edges[p]) do
      if place[p] and place[q] and place[q] > place[p] then
        fault(faults, "order", "pass %d runs before pass %d, on which it depends", p, q)
      end
    end
    for q = p + 1, #topology.passes do
      if place[p] and place[q] and place[q] < place[p] then
        -- q may be ahead only where one that was declared no later than p wants it.
        local wanted = false
        for f = 1, p do
          wanted = wanted or verdict.after[f][q]
        end
        if not wanted then
          fault(faults, "order", "pass %d runs before pass %d for no reason", q, p)
        end
      end
    end
  end
end

local function check_joins(topology, plan, faults)
  local passes = topology.passes
  for k = 1, #plan.order do
    if plan.joins[k] then
      local p, before = plan.order[k], plan.order[k - 1]
      if not (before == p - 1 and passes[p].join and passes[p].rendering and passes[before].rendering) then
        fault(faults, "join", "pass %d continues no rendering that it may", p)
      elseif plan.batches[k] then
        fault(faults, "join", "a barrier inside of the rendering that pass %d continues", p)
      end
    end
  end
end

-- Memory of transients -------------------------------------------------------------------------------------------

-- first and last k of each resource, from the plan's order alone
local function lives(topology, plan)
  local first, last = {}, {}
  for k, p in ipairs(plan.order) do
    for _, a in ipairs(topology.passes[p].accesses) do
      first[a.resource] = first[a.resource] or k
      last[a.resource] = k
    end
  end
  return first, last
end

local function check_memory(topology, plan, faults)
  local first, last = lives(topology, plan)
  local resources = topology.resources
  for r, resource in ipairs(resources) do
    if first[r] ~= plan.first[r] or last[r] ~= plan.last[r] then
      fault(faults, "life", "resource %d lives from %s to %s, the plan says %s to %s", r, tostring(first[r]),
        tostring(last[r]), tostring(plan.first[r]), tostring(plan.last[r]))
    end
    local at = plan.offset[r]
    if resource.transient and first[r] then
      local memory = plan.memory[resource.class]
      if not (at and memory) then
        fault(faults, "memory", "transient %d has no memory", r)
      elseif at < 0 or at % resource.alignment ~= 0 or memory.alignment % resource.alignment ~= 0 then
        fault(faults, "memory", "transient %d is not aligned", r)
      elseif at + resource.bytes > memory.bytes then
        fault(faults, "memory", "transient %d ends behind its memory", r)
      end
    end
  end
  local shared = {}
  for r, a in ipairs(resources) do
    shared[r] = {}
    for s, b in ipairs(resources) do
      local x, y = plan.offset[r], plan.offset[s]
      local both = r ~= s and a.transient and b.transient and first[r] and first[s] and a.class == b.class
      if both and x and y and x < y + b.bytes and y < x + a.bytes then
        shared[r][#shared[r] + 1] = s
        if r < s and first[r] <= last[s] and first[s] <= last[r] then
          fault(faults, "memory", "transients %d and %d share bytes and live at the same time", r, s)
        end
      end
    end
  end
  return shared
end

-- Time ----------------------------------------------------------------------------------------------------------------
-- Places are counted through all runs: at each there is a batch, then a pass or the end of a run. An event is what one
-- access, one transition, or the host does to a range of a resource at a place.

local function timeline(runs, is_transient)
  local time = { batches = {}, events = {}, resources = {}, group = {}, count = 0, own = 0 }
  local function add(id, event)
    time.events[id] = time.events[id] or {}
    event.id = id
    table.insert(time.events[id], event)
  end
  for n, run in ipairs(runs) do
    local topology, plan, ids = run.topology, run.plan, run.ids
    local function id_of(r) return ids and ids[r] or r end
    if n == #runs or is_transient and n == 1 then
      time.own = math.max(1, is_transient and 1 or time.count + 1) -- what came before was judged before
    end
    for r, resource in ipairs(topology.resources) do
      local id = id_of(r)
      if (resource.transient or false) == is_transient and not time.resources[id] then
        time.resources[id] = resource
        local before = resource.before
        local all = { mip = 0, mips = resource.mips, layer = 0, layers = resource.layers, place = 0 }
        if before and (before.writes or 0) ~= 0 then
          add(id, setmetatable({ reads = 0, writes = before.writes, time = -2, run = 0 }, { __index = all }))
        end
        if before and (before.reads or 0) ~= 0 then
          add(id, setmetatable({ reads = before.reads, writes = 0, time = -1, run = 0 }, { __index = all }))
        end
      end
    end
    local written = {}
    for k = 1, #plan.order + 1 do
      local place = time.count + 1
      time.count = place
      local batch, list = plan.batches[k], {}
      time.batches[place] = list
      if batch then
        for _, entry in ipairs(batch.memory) do
          list[#list + 1] = entry
        end
        for _, entry in ipairs(batch.images) do
          list[#list + 1] = entry
          local resource = topology.resources[entry.resource]
          if (resource.transient or false) == is_transient and entry.old ~= entry.new then
            add(id_of(entry.resource), {
              time = 2 * place, place = place, run = n, transition = entry, reads = 0, writes = 0, mip = entry.mip,
              mips = entry.mips, layer = entry.layer, layers = entry.layers,
            })
          end
        end
      end
      local p = plan.order[k]
      time.group[place] = p and plan.joins[k] and time.group[place - 1] or place
      for _, a in ipairs(p and topology.passes[p].accesses or {}) do
        local resource = topology.resources[a.resource]
        if (resource.transient or false) == is_transient then
          add(id_of(a.resource), {
            time = 2 * place + 1, place = place, run = n, pass = p, reads = a.reads, writes = a.writes, mip = a.mip,
            mips = a.mips, layer = a.layer, layers = a.layers, layout = resource.kind == "image" and layout_of(a),
          })
        end
        if a.writes ~= 0 and resource.host then
          written[a.resource] = true
        end
      end
    end
    for r, resource in ipairs(topology.resources) do
      if written[r] and not is_transient then
        add(id_of(r), {
          time = 2 * time.count + 1, place = time.count, run = n, host = true, reads = HOST, writes = 0, mip = 0,
          mips = resource.mips, layer = 0, layers = resource.layers,
        })
      end
    end
  end
  for _, list in pairs(time.events) do
    table.sort(list, function(a, b) return a.time < b.time end)
  end
  return time
end

-- Whether the memory part of a barrier covers a cell.
local function covers(entry, time, id, cell)
  if not entry.resource then
    return true
  elseif time.entry_id[entry] ~= id then
    return false
  end
  local layers = time.resources[id].layers
  local mip, layer = math.floor(cell / layers), cell % layers
  return mip >= entry.mip and mip < entry.mip + entry.mips and layer >= entry.layer
    and layer < entry.layer + entry.layers
end

-- How far one operation has got: what follows runs after it in stages `chain`, of a write once it is available;
-- `reads` and `writes` are the stages that see it. `after`: transitions of the same memory that come after it; these of
-- other resources, in `through`, stand in for it from then on, and `beyond` is what they make visible there.
local state = { stage = 0, is_write = false, chain = 0, available = false, reads = 0, writes = 0, id = 0, cell = 0,
  through = {}, after = {}, beyond = {} }

local function start(stage, is_write, id, cell, entry)
  state.stage, state.is_write, state.id, state.cell = stage or 0, is_write, id, cell
  state.chain, state.available, state.reads, state.writes = 0, false, 0, 0
  if entry then -- a transition
    state.chain, state.available, state.reads, state.writes = entry.dst, true, entry.reads, entry.writes
  end
  if next(state.after) then
    state.through, state.after, state.beyond = {}, {}, {}
  end
end

local function makes_available(entry, time)
  return band(band(entry.src, entry.available), state.stage) ~= 0 and covers(entry, time, state.id, state.cell)
end

-- Whether the barrier comes after the operation: a read, or a write that is available by then.
local function comes_after(entry)
  local stages = state.is_write and state.chain or bor(state.stage, state.chain)
  return band(entry.src, stages) ~= 0 or state.after[entry] or false
end

local function apply(list, time, users)
  local chain, available, reads, writes = state.chain, state.available, state.reads, state.writes
  for i = 1, #list do
    local entry = list[i]
    local makes = state.is_write and makes_available(entry, time)
    if not time.off[entry] and (makes or comes_after(entry)) then
      if users then
        users(entry)
      end
      chain, available = bor(chain, entry.dst), available or makes
      if covers(entry, time, state.id, state.cell) then
        reads, writes = bor(reads, entry.reads), bor(writes, entry.writes)
      end
      local other = state.through[entry]
      if other then
        local seen = state.beyond[other] or { reads = 0, writes = 0 }
        state.beyond[other] = seen
        seen.reads, seen.writes = bor(seen.reads, entry.reads), bor(seen.writes, entry.writes)
      end
    end
  end
  state.chain, state.available, state.reads, state.writes = chain, available, reads, writes
end

-- Whether a pass that works in place finds nothing in a transient that nobody wrote before in this execution.
local function is_undefined(y, list, at, time)
  local may = time.is_transient and not time.is_strict
  for j = 1, may and at - 1 or 0 do
    local z = list[j].event
    if z.id == y.id and z.run == y.run and z.pass and z.writes ~= 0 and z.time < y.time then
      return false
    end
  end
  return may
end

-- What is wrong between an operation (stage 0: a transition) that got as far as `state` says and a later event.
local function conflict(x, is_write, y, list, at, from, time)
  local entry = y.transition
  if entry then
    if time.off[entry] or comes_after(entry) or makes_available(entry, time) then
      return nil
    elseif band(entry.src, state.stage) == 0 then
      return "a transition is not ordered after it"
    end
    local batch = time.batches[y.place]
    for i = 1, #batch do -- one that names all memory, beside the transition
      if not time.off[batch[i]] and makes_available(batch[i], time) then
        return nil
      end
    end
    return "a transition comes while the write is not available"
  end
  local raster = 0 -- stages of y that rasterization order covers
  if not y.host and x.pass and time.group[x.place] == time.group[y.place] then
    raster = band(state.stage, ATTACHMENT)
  end
  for j = from + 1, y.host and 0 or at - 1 do -- one that cleared what y draws upon: y needs to see nothing older
    local z = list[j].event
    if z.pass and z.time > x.time and z.time < y.time and time.group[z.place] == time.group[y.place] then
      raster = bor(raster, band(z.writes, bit.bnot(z.reads), ATTACHMENT))
    end
  end
  local y_reads, y_writes = band(y.reads, bit.bnot(raster)), band(y.writes, bit.bnot(raster))
  local beyond = list[at].foreign and state.beyond[y.id]
  if beyond then
    y_reads, y_writes = band(y_reads, bit.bnot(beyond.reads)), band(y_writes, bit.bnot(beyond.writes))
  end
  if is_write and band(y_reads, bit.bnot(state.reads)) ~= 0 and not is_undefined(y, list, at, time) then
    return "read after write"
  elseif not is_write and band(y_writes, bit.bnot(state.chain)) ~= 0 then
    return "write after read"
  elseif is_write and band(y_writes, bit.bnot(state.writes)) ~= 0 then
    return "write after write"
  end
end

local function describe(event)
  if event.run == 0 then
    return "before"
  elseif event.host then
    return ("the host after run %d"):format(event.run)
  elseif event.transition then
    return ("a transition from %d to %d in run %d"):format(event.transition.old, event.transition.new, event.run)
  end
  return ("pass %d of run %d"):format(event.pass, event.run)
end

-- Follows one operation of list[i] (stage nil: a transition) to each later event; returns the first fault.
local function follow(time, list, i, stage, is_write, id, cell, users)
  local x = list[i].event
  start(stage, is_write, id, cell, x.transition)
  local place, has_passed = x.place, x.transition -- or comes before one
  for j = i + 1, #list do
    local y = list[j].event
    if y.time > x.time and (is_write or y.writes ~= 0 or y.transition) and (not y.host or y.run == x.run) then
      local upto = y.transition and y.place - 1 or y.place
      while place < upto do
        place = place + 1
        apply(time.batches[place], time, users)
      end
      if y.transition and has_passed then
        state.after[y.transition] = true -- in the order of their submission
      end
      if y.place >= time.own then
        local what = conflict(x, is_write, y, list, j, i, time)
        if what then
          return ("%s: resource %s, cell %d, %s, then %s"):format(what, tostring(id), cell, describe(x), describe(y))
        end
      end
      if y.transition then
        if users then
          users(y.transition)
        end
        state.after[y.transition], has_passed = true, true
        state.through[y.transition] = list[j].foreign and y.id or nil
      end
    end
  end
end

-- Calls visit(list, i, id, cell) for each event of each resource that something may come after; list holds
-- { event =, foreign = it is an event of another one that shares the memory }.
local function each_event(time, shared, visit)
  for id, events in pairs(time.events) do
    local resource = time.resources[id]
    local is_whole = true
    for _, e in ipairs(events) do
      is_whole = is_whole and e.mips == resource.mips and e.layers == resource.layers
    end
    for place = 1, time.count do
      for _, entry in ipairs(time.batches[place]) do
        if time.entry_id[entry] == id then
          is_whole = is_whole and entry.mips == resource.mips and entry.layers == resource.layers
        end
      end
    end
    -- Its bytes are cut where those begin and end that share them: for each piece, the events of those that lie there.
    local cuts, at = { 0 }, time.offset[id] or 0
    for _, other in ipairs(shared and shared[id] or {}) do
      for _, cut in ipairs { time.offset[other] - at, time.offset[other] + time.resources[other].bytes - at } do
        if cut > 0 and cut < resource.bytes then
          cuts[#cuts + 1] = cut
        end
      end
    end
    local pieces = {}
    for _, cut in ipairs(cuts) do
      local foreign, key = {}, {}
      for _, other in ipairs(shared and shared[id] or {}) do
        local first = time.offset[other] - at
        if cut >= first and cut < first + time.resources[other].bytes then
          key[#key + 1] = other
          for _, e in ipairs(time.events[other] or {}) do
            foreign[#foreign + 1] = { event = e, foreign = true }
          end
        end
      end
      key = table.concat(key, " ")
      if not pieces[key] then
        pieces[key], pieces[#pieces + 1] = foreign, foreign
      end
    end
    for cell = 0, is_whole and 0 or resource.mips * resource.layers - 1 do
      local mip, layer = math.floor(cell / resource.layers), cell % resource.layers
      local own = {}
      for _, e in ipairs(events) do
        if is_whole or mip >= e.mip and mip < e.mip + e.mips and layer >= e.layer and layer < e.layer + e.layers then
          own[#own + 1] = { event = e, foreign = false }
        end
      end
      for _, foreign in ipairs(pieces) do
        local list = own
        if foreign[1] then
          list = {}
          for i, it in ipairs(own) do
            list[i] = it
          end
          for _, it in ipairs(foreign) do
            list[#list + 1] = it
          end
          table.sort(list, function(a, b) return a.event.time < b.event.time end)
        end
        for i = 1, #list do
          if not list[i].foreign then
            visit(list, i, id, cell)
          end
        end
      end
    end
  end
end

local function hazards(time, shared, users, faults)
  each_event(time, shared, function(list, i, id, cell)
    local x = list[i].event
    local function try(stage, is_write)
      local what = follow(time, list, i, stage, is_write, id, cell, users and function(entry)
        local all = users[entry] or {}
        users[entry] = all
        if all.last ~= i or all.list ~= list or all.stage ~= stage or all.is_write ~= is_write then
          all[#all + 1] = { list, i, stage, is_write, id, cell }
          all.last, all.list, all.stage, all.is_write = i, list, stage, is_write
        end
      end)
      if what and faults then
        faults[#faults + 1] = { kind = "hazard", text = what }
      end
    end
    if x.transition then
      try(nil, true)
    elseif not x.host then
      for s = 0, GPU_STAGES do
        local stage = 2 ^ s
        if band(x.writes, stage) ~= 0 then
          try(stage, true)
        end
        if band(x.reads, stage) ~= 0 then
          try(stage, false)
        end
      end
    end
  end)
end

-- Layouts, mip by mip and layer by layer.
local function check_layouts(time, runs, is_transient, faults)
  for id, events in pairs(time.events) do
    local resource = time.resources[id]
    if resource.kind == "image" then
      for cell = 0, resource.mips * resource.layers - 1 do
        local mip, layer = math.floor(cell / resource.layers), cell % resource.layers
        local now, run = is_transient and 0 or resource.before and resource.before.layout or 1, 1
        local last_transition
        for _, e in ipairs(events) do
          if mip >= e.mip and mip < e.mip + e.mips and layer >= e.layer and layer < e.layer + e.layers then
            if is_transient and e.run ~= run and e.run > 0 then
              now, run = 0, e.run
            end
            local t = e.transition
            if t and not time.off[t] then
              if t.old ~= now then
                fault(faults, "layout", "resource %s, cell %d: a transition from %d, it is in %d", id, cell, t.old, now)
              elseif t.new == 0 then
                fault(faults, "layout", "resource %s, cell %d: a transition to no layout", id, cell)
              end
              if last_transition == e.place then
                fault(faults, "layout", "resource %s, cell %d: two transitions at once", id, cell)
              end
              now, last_transition = t.new, e.place
            elseif e.pass and e.layout and now ~= e.layout then
              fault(faults, "layout", "resource %s, cell %d: %s finds it in %d, not %d", id, cell, describe(e), now,
                e.layout)
            end
          end
        end
        local plan = runs[#runs]
        for r, it in ipairs(plan.topology.resources) do
          local same = (plan.ids and plan.ids[r] or r) == id
          if same and it.exit_layout and now ~= it.exit_layout then
            fault(faults, "layout", "resource %s, cell %d ends in %d, not %d", id, cell, now, it.exit_layout)
          end
        end
      end
    end
  end
  -- One that is exported without being used.
  for r, it in ipairs(runs[#runs].topology.resources) do
    local id = runs[#runs].ids and runs[#runs].ids[r] or r
    local unused = not time.events[id] and it.kind == "image" and not it.transient and not is_transient
    if unused and it.exit_layout and it.exit_layout ~= (it.before and it.before.layout or 1) then
      fault(faults, "layout", "resource %s is left as it was, not in %d", id, it.exit_layout)
    end
  end
end

local function prepare(runs, is_transient)
  if is_transient then
    local run = { topology = runs[#runs].topology, plan = runs[#runs].plan }
    runs = { run, run }
  end
  local time = timeline(runs, is_transient)
  time.is_transient = is_transient
  time.off, time.entry_id, time.offset = {}, {}, runs[#runs].plan.offset
  for _, run in ipairs(runs) do
    for k = 1, #run.plan.order + 1 do
      for _, entry in ipairs(run.plan.batches[k] and run.plan.batches[k].images or {}) do
        local r = entry.resource
        if (run.topology.resources[r].transient or false) == is_transient then
          time.entry_id[entry] = run.ids and run.ids[r] or r
        else
          time.entry_id[entry] = "another" -- orders, but makes nothing visible here
        end
      end
    end
  end
  return time, runs
end

local function check_shape(topology, plan, faults)
  for k = 1, #plan.order + 1 do
    local batch = plan.batches[k]
    if batch == nil then
      fault(faults, "shape", "batch %d is nil, neither false nor a batch", k)
      plan.batches[k] = false
    elseif batch and #batch.memory + #batch.images == 0 then
      fault(faults, "shape", "batch %d is empty", k)
    end
    for _, kind in ipairs { "memory", "images" } do
      for _, e in ipairs(batch and batch[kind] or {}) do
        if band(e.available, bit.bnot(e.src)) ~= 0 or band(bor(e.reads, e.writes), bit.bnot(e.dst)) ~= 0 then
          fault(faults, "shape", "a barrier of batch %d has accesses in stages that it does not name", k)
        elseif e.dst == 0 then
          fault(faults, "shape", "a barrier of batch %d leads nowhere", k)
        end
        local r = kind == "images" and topology.resources[e.resource]
        if kind == "images" and not (r and r.kind == "image" and e.mip >= 0 and e.mips > 0 and e.mip + e.mips <= r.mips
          and e.layer >= 0 and e.layers > 0 and e.layer + e.layers <= r.layers)
        then
          fault(faults, "shape", "an image barrier of batch %d is for no mips and layers of an image", k)
        end
      end
    end
  end
end

--- All that is wrong with the last run's plan, given the runs before it; an empty list when nothing is.
---@param runs { topology: table, plan: table, ids: table? }[]
---@param is_strict boolean? what is_undefined says is not needed is a fault
---@return { kind: string, text: string }[]
function M.faults(runs, is_strict)
  local run = runs[#runs]
  local topology, plan, faults = run.topology, run.plan, {}
  local verdict = M.expect(topology)
  if verdict.error then
    return { { kind = "valid", text = "there is a plan, in spite of: " .. verdict.error } }
  end
  check_shape(topology, plan, faults)
  check_order(topology, plan, verdict, faults)
  check_joins(topology, plan, faults)
  local shared = check_memory(topology, plan, faults)
  if #faults > 0 then
    return faults
  end
  for _, is_transient in ipairs { false, true } do
    local time, all = prepare(runs, is_transient)
    time.is_strict = is_strict
    check_layouts(time, all, is_transient, faults)
    hazards(time, is_transient and shared or nil, nil, faults)
  end
  return faults
end

--- A barrier of the last run's plan without which nothing is wrong, or nil. The plan has no faults.
---@param runs { topology: table, plan: table, ids: table? }[]
---@return table? entry, integer? k of its batch
function M.superfluous(runs)
  local run = runs[#runs]
  local plan = run.plan
  local shared = check_memory(run.topology, plan, {})
  local kept = {}
  for _, is_transient in ipairs { false, true } do
    local time, all = prepare(runs, is_transient)
    local users = {}
    time.is_strict = true -- a barrier for what is_undefined says is not needed, and not too many either
    hazards(time, is_transient and shared or nil, users)
    for k = 1, #plan.order + 1 do
      for _, kind in ipairs { "memory", "images" } do
        for _, entry in ipairs(plan.batches[k] and plan.batches[k][kind] or {}) do
          if not kept[entry] then
            time.off = { [entry] = true }
            local found = {}
            if entry.old ~= entry.new then
              check_layouts(time, all, is_transient, found)
            end
            kept[entry] = #found > 0
            for _, u in ipairs(not kept[entry] and users[entry] or {}) do
              local x = u[1][u[2]].event
              if x.transition ~= entry and follow(time, u[1], u[2], u[3], u[4], u[5], u[6]) then
                kept[entry] = true
                break
              end
            end
            time.off = {}
          end
        end
      end
    end
  end
  for k = 1, #plan.order + 1 do
    for _, kind in ipairs { "memory", "images" } do
      for _, entry in ipairs(plan.batches[k] and plan.batches[k][kind] or {}) do
        if not kept[entry] then
          return entry, k
        end
      end
    end
  end
  -- A rendering that could have gone on.
  for k = 2, #plan.order do
    local p, before = plan.order[k], plan.order[k - 1]
    local passes = run.topology.passes
    local may = passes[p].join and passes[p].rendering and passes[before].rendering and before == p - 1
    if may and not plan.joins[k] then
      local batch = plan.batches[k]
      plan.joins[k], plan.batches[k] = true, false
      local found = M.faults(runs, true)
      plan.joins[k], plan.batches[k] = nil, batch
      if #found == 0 then
        return { join = k }, k
      end
    end
  end
end

-- The least number of barrier commands -----------------------------------------------------------------------------

-- What no barrier of the last plan separates, as intervals: a command is needed at one of the places first + 1 to last
-- (of two executions in a row, for transients).
local function intervals(time, runs, is_transient, shared, count)
  local list, own = {}, time.own
  local run = runs[#runs]
  for k = 1, count do
    for _, kind in ipairs { "memory", "images" } do
      for _, entry in ipairs(run.plan.batches[k] and run.plan.batches[k][kind] or {}) do
        time.off[entry] = true
      end
    end
  end
  local function add(from, y_place)
    list[#list + 1] = { math.max(from - own + 1, 0), time.group[y_place] - own + 1 }
  end
  local exits = {}
  for r, it in ipairs(run.topology.resources) do
    exits[run.ids and run.ids[r] or r] = it.exit_layout
  end
  each_event(time, shared, function(events, i, id, cell)
    local x = events[i].event
    if x.transition or x.host then
      return
    end
    -- The next access in another layout.
    local next_access
    for j = i + 1, #events do
      local y = events[j].event
      next_access = next_access or not events[j].foreign and y.pass and y.time > x.time and y
    end
    local anew = next_access and is_transient and next_access.run ~= x.run
    local changes = next_access and x.layout and next_access.layout and (anew or x.layout ~= next_access.layout)
    if changes and next_access.place >= own then
      add(anew and (next_access.run - 1) * count or x.place, next_access.place)
    end
    local before = time.resources[id].before
    local is_first = i == 1 and x.pass and x.layout and x.place >= own and not is_transient
    if is_first and x.layout ~= (before and before.layout or 1) then
      list[#list + 1] = { 0, time.group[x.place] - own + 1 }
    end
    local exit = not is_transient and exits[id]
    if x.pass and not next_access and exit and x.place >= own and exit ~= x.layout then
      list[#list + 1] = { x.place - own + 1, count }
    end
    for s = 0, GPU_STAGES do
      for _, is_write in ipairs { true, false } do
        if band(is_write and x.writes or x.reads, 2 ^ s) ~= 0 then
          start(2 ^ s, is_write, id, cell)
          local place = x.place
          for j = i + 1, #events do
            local y = events[j].event
            local may = y.time > x.time and not y.transition and (is_write or y.writes ~= 0)
            if may and y.place >= own and (not y.host or y.run == x.run) then
              while place < y.place do
                place = place + 1
                apply(time.batches[place], time)
              end
              if conflict(x, is_write, y, events, j, i, time) then
                add(x.place, y.place)
              end
            end
          end
        end
      end
    end
  end)
  return list
end

-- The fewest points such that one lies in each interval; those that reach beyond `count` go on at 1.
local function fewest(list, count)
  local function linear(rest)
    table.sort(rest, function(a, b) return a[2] < b[2] end)
    local points, last = 0, 0
    for _, it in ipairs(rest) do
      if it[1] >= last then
        points, last = points + 1, it[2]
      end
    end
    return points
  end
  local shortest
  for _, it in ipairs(list) do
    if it[2] > count and (not shortest or it[2] - it[1] < shortest[2] - shortest[1]) then
      shortest = it
    end
  end
  if not shortest then
    return linear(list)
  end
  local best = math.huge
  for at = shortest[1] + 1, shortest[2] do
    local point, rest = (at - 1) % count + 1, {}
    for _, it in ipairs(list) do
      local first = (it[1] - point) % count -- places behind the point
      local last = first + it[2] - it[1]
      if last < count then
        rest[#rest + 1] = { first, last }
      end
    end
    best = math.min(best, 1 + linear(rest))
  end
  return best
end

--- How many barrier commands the last run's plan has, and the least that its order could do with, whatever they held.
---@param runs { topology: table, plan: table, ids: table? }[]
---@return integer issued, integer least
function M.commands(runs)
  local run = runs[#runs]
  local count, issued, all = #run.plan.order + 1, 0, {}
  for k = 1, count do
    issued = issued + (run.plan.batches[k] and 1 or 0)
  end
  local shared = check_memory(run.topology, run.plan, {})
  for _, is_transient in ipairs { false, true } do
    local time, both = prepare(runs, is_transient)
    for _, it in ipairs(intervals(time, both, is_transient, is_transient and shared or nil, count)) do
      local turn = it[1] >= count and count or 0
      if it[2] - it[1] < count then
        all[#all + 1] = { it[1] - turn, it[2] - turn }
      end
    end
  end
  return issued, fewest(all, count)
end

return M
