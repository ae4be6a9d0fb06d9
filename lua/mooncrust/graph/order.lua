-- The passes of a topology: which subresources each touches, in which order they run, which are
-- not needed. Knows no Vulkan; graph/compile.lua describes the topology.
--
--   local work, message = order.run(topology)
--   work.order, work.culled      -- lists of pass indices
--   work.touches[p]              -- of pass p: { cell, reads, writes, layout, ahead }
--   work.grids[r]                -- cells of resource r
--
-- A cell is a resource, or, where an access or the entry state tells them apart, one layer of one
-- mip: layer by layer, mip by mip. `before`: what it is in at the start, as hazard.settle gives it;
-- for a transient what the last run of the same order left, no barrier counted. `ahead`: the stages
-- that read a cell after this touch and before it is next written or changes its layout.

require("jit").off(true, true) -- runs seldom, in many ways: its traces cost more than they save
local hazard = require "mooncrust.sync.hazard"

local bor = bit.bor

local M = {}

local function fail(text, ...) error({ text:format(...) }) end

local function name(pass)
  local at = pass.source and (" (%s:%d)"):format(pass.source, pass.line or 0) or ""
  return ("'%s'%s"):format(pass.name or "?", at)
end

local function make_grids(topology)
  local grids, resources = {}, topology.resources
  for r, resource in ipairs(resources) do
    grids[r] = { is_split = resource.entry and #resource.entry.cells > 1 }
  end
  for _, pass in ipairs(topology.passes) do
    for _, a in ipairs(pass.accesses) do
      local resource = resources[a.resource]
      local is_part = a.mips < resource.mips or a.layers < resource.layers
      grids[a.resource].is_split = grids[a.resource].is_split or is_part
    end
  end
  for r, resource in ipairs(resources) do
    local grid, entry = grids[r], resource.entry or hazard.CLEAN
    local mips = grid.is_split and resource.mips or 1
    local layers = grid.is_split and resource.layers or 1
    grid.rows, grid.columns = mips, layers
    for i = 0, mips * layers - 1 do
      local cell = { resource = r, is_transient = resource.transient, readers = {}, last_reads = 0 }
      cell.mip, cell.mips = math.floor(i / layers), resource.mips / mips
      cell.layer, cell.layers = i % layers, resource.layers / layers
      local before = entry.cells[i + 1] or entry.cells[1]
      cell.before = resource.transient and { layout = 0, atoms = {} } or before
      grid[i + 1] = cell
    end
  end
  return grids
end

local function touch_cell(list, cell, a, pass, resource)
  local touch = cell.touch
  if cell.pass ~= pass then
    touch = { cell = cell, reads = 0, writes = 0, layout = a.layout, ahead = 0 }
    cell.touch, cell.pass, list[#list + 1] = touch, pass, touch
  end
  local wrong = touch.layout ~= a.layout and "pass %s wants '%s' in two layouts at once"
    or touch.writes * a.writes ~= 0 and "pass %s writes '%s' twice: give each writer its own part"
  if wrong then fail(wrong, name(pass), resource.name) end
  touch.reads, touch.writes = bor(touch.reads, a.reads), bor(touch.writes, a.writes)
end

-- What a pass touches.
local function touches_of(pass, grids, resources)
  local list = {}
  for _, a in ipairs(pass.accesses) do
    local grid, resource = grids[a.resource], resources[a.resource]
    if resource.read_only and a.writes ~= 0 then
      fail("pass %s writes '%s', which was imported to be read only", name(pass), resource.name)
    end
    for mip = a.mip, math.min(a.mip + a.mips, grid.rows) - 1 do
      for layer = a.layer, math.min(a.layer + a.layers, grid.columns) - 1 do
        touch_cell(list, grid[mip * grid.columns + layer + 1], a, pass, resource)
      end
    end
  end
  return list
end

-- What passes touch; for each of them those that it comes after; whether any reads ahead.
local function link(topology, grids)
  local touches, before, early, resources = {}, {}, {}, topology.resources
  for p, pass in ipairs(topology.passes) do
    local mine = {}
    touches[p], before[p] = touches_of(pass, grids, resources), mine
    for _, touch in ipairs(touches[p]) do
      local cell = touch.cell
      mine[#mine + 1] = cell.writer
      if touch.writes ~= 0 then
        for _, reader in ipairs(cell.readers) do
          mine[#mine + 1] = reader
        end
        cell.writer, cell.readers = p, {}
      elseif cell.is_transient and not cell.writer then -- nothing has written it: after all who do
        early[#early + 1] = { pass = p, cell = cell }
      else
        table.insert(cell.readers, p)
      end
    end
  end
  for _, e in ipairs(early) do
    if not e.cell.writer then
      local resource = resources[e.cell.resource]
      fail("pass %s reads '%s', which nothing writes", name(topology.passes[e.pass]), resource.name)
    end
    table.insert(before[e.pass], e.cell.writer)
  end
  return touches, #early > 0 and before
end

local function sort(passes, before)
  local order, next, trail = {}, {}, {} -- next: of those before a pass, false when it has its place
  local function visit(p)
    if next[p] then
      local names, i = { name(passes[p]) }, #trail + 1
      repeat
        i = i - 1
        names[#names + 1] = name(passes[trail[i]])
      until trail[i] == p
      fail("passes wait for each other in a circle: %s", table.concat(names, " after "))
    end
    next[p], trail[#trail + 1] = 1, p
    table.sort(before[p])
  end
  for first = 1, #passes do
    if not before then
      order[first] = first
    elseif next[first] == nil then
      visit(first)
    end
    while trail[1] do -- no recursion: there may be thousands
      local p = trail[#trail]
      local q = before[p][next[p]]
      next[p] = next[p] + 1
      if not q then
        next[p], trail[#trail], order[#order + 1] = false, nil, p
      elseif next[q] ~= false then
        visit(q)
      end
    end
  end
  return order
end

-- Takes out what nobody needs, and looks ahead: from the end on.
local function cull(passes, touches, order)
  local kept, culled, needed = {}, {}, {}
  for k = #order, 1, -1 do
    local p = order[k]
    local list, is_needed, writes = touches[p], passes[p].keep, false
    for _, touch in ipairs(list) do
      if touch.writes ~= 0 then
        local cell = touch.cell
        writes, is_needed = true, is_needed or not cell.is_transient or cell.is_wanted
      end
    end
    needed[p] = is_needed or not writes
    for _, touch in ipairs(needed[p] and list or {}) do
      local cell = touch.cell
      local after = cell.next
      if touch.reads ~= 0 then cell.is_wanted = true end
      if after and after.writes == 0 and after.layout == touch.layout then
        touch.ahead = bor(after.reads, after.ahead)
      end
      if cell.is_transient and not cell.is_written then
        hazard.leave(cell.before.atoms, touch.reads, touch.writes, cell.last_reads)
        cell.last_reads = bor(cell.last_reads, touch.reads)
      end
      cell.next, cell.is_written = touch, cell.is_written or touch.writes ~= 0
    end
  end
  for _, p in ipairs(order) do
    table.insert(needed[p] and kept or culled, p)
  end
  return kept, culled
end

local function work_of(topology)
  local grids = make_grids(topology)
  local touches, before = link(topology, grids)
  local order, culled = cull(topology.passes, touches, sort(topology.passes, before))
  return { grids = grids, touches = touches, order = order, culled = culled }
end

--- Orders and culls.
---@param topology table
---@return table? work, string? message
function M.run(topology)
  local ok, work = pcall(work_of, topology)
  if ok then return work end
  return nil, type(work) == "table" and work[1] or error(work, 0)
end

return M
