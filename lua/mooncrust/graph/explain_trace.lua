-- The lines of the trace that graph/compile.lua leaves when it is asked to.

local WORDS = { nil, "write after read", "read after write", "write after write" }

---@param line table resource, mip, mips, layer, layers, src, dst, at
---@param i integer of the atom in the list of the touched cell
---@param kind integer? column of the atom's history; nil: a transition
---@param missing integer? stages that no barrier has dealt with so far
return function(work, line, touch, i, kind, missing)
  local cell = touch.cell
  local of = cell.list.of[i]
  line.from, line.to = work.order[cell.list.at[i]] or 0, work.order[work.k] or 0
  line.hazard, line.of = of and "aliasing" or WORDS[kind] or "layout", of
  if not kind then
    line.old, line.new = cell.layout, touch.layout
  elseif missing == 0 then
    line.covered = true
    local history = cell.list[i].history
    for j = #history, 1, -1 do
      if bit.band(line.dst, bit.bnot(history[j][kind])) == 0 then line.at = history[j][1] end
    end
  end
  table.insert(work.trace, line)
end
