-- Where transients lie in memory: those that do not live at the same time may share bytes.
-- Knows no Vulkan.
--
--   local offset, memory = alias.place(resources, born, first, last)  -- bytes; by class
--   local before = alias.owners(resources, born, offset)
--
-- born: the transients in the order of their first uses. memory[class] = { bytes, alignment }.
-- before[r]: which resources r takes its bytes from, the plan running again and again: those who
-- used them last, r itself when it was. The largest are placed first, each as low as it fits.

require("jit").off(true, true) -- runs seldom, in many ways: its traces cost more than they save
local M = {}

---@param resources table[] of the topology
---@param born integer[] transients in the order of their first uses
---@param first integer[] position of the first pass that uses each one
---@param last integer[] of the last
---@return integer[] offset, table<any, { bytes: integer, alignment: integer }> memory
function M.place(resources, born, first, last)
  local offset, memory, placed, age, sorted = {}, {}, {}, {}, {}
  for i, r in ipairs(born) do
    age[r], sorted[i] = i, r
  end
  table.sort(sorted, function(a, b)
    local x, y = resources[a].bytes, resources[b].bytes
    return x > y or x == y and age[a] < age[b]
  end)
  for _, r in ipairs(sorted) do
    local resource = resources[r]
    local class, alignment, from, to = resource.class, resource.alignment, first[r], last[r]
    local list, at, behind = placed[class] or {}, 0, 1 -- ascending by offset
    for i = 1, #list do
      local q = list[i]
      if first[q] <= to and last[q] >= from then
        if offset[q] >= at + resource.bytes then break end
        at = math.max(at, math.ceil((offset[q] + resources[q].bytes) / alignment) * alignment)
      end
    end
    while list[behind] and offset[list[behind]] <= at do
      behind = behind + 1
    end
    table.insert(list, behind, r)
    local m = memory[class] or { bytes = 0, alignment = 1 }
    m.bytes = math.max(m.bytes, at + resource.bytes)
    m.alignment = math.max(m.alignment, alignment)
    offset[r], placed[class], memory[class] = at, list, m
  end
  return offset, memory
end

-- Gives the bytes of r to it; returns whose they were, and who has which bytes now.
local function take(pieces, from, to, r)
  local kept, owners, known = { { from, to, r } }, {}, {}
  for i = 1, #pieces do
    local piece = pieces[i]
    local a, b, owner = piece[1], piece[2], piece[3]
    if b <= from or a >= to then
      kept[#kept + 1] = piece
    else
      owners[#owners + 1] = not known[owner] and owner or nil
      known[owner] = true
      if a < from then kept[#kept + 1] = { a, from, owner } end
      if b > to then kept[#kept + 1] = { to, b, owner } end
    end
  end
  return kept, owners
end

---@return integer[][] before
function M.owners(resources, born, offset)
  local pieces, before = {}, {}
  for i = 1, 2 * #born do -- the second run begins with what the first left
    local r = born[(i - 1) % #born + 1]
    local class, at = resources[r].class, offset[r]
    pieces[class], before[r] = take(pieces[class] or {}, at, at + resources[r].bytes, r)
  end
  return before
end

return M
