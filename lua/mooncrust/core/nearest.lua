-- The name that a person probably meant: the one at the smallest edit distance.
--
--   nearest("frmaes", { "frames", "seed" })     --> "frames"
--   nearest("xyzzy",  { "frames", "seed" })     --> nil
--
-- Distance: Damerau-Levenshtein with adjacent transpositions (optimal string alignment), so that
-- swapped letters cost one. A name further away than a third of its length (at least two edits) is
-- not offered.

local function distance(a, b)
  local before, last, row = {}, {}, {}
  for j = 0, #b do
    last[j] = j
  end
  for i = 1, #a do
    row[0] = i
    for j = 1, #b do
      local cost = a:byte(i) == b:byte(j) and 0 or 1
      local best = math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1 and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j) then
        best = math.min(best, before[j - 2] + 1)
      end
      row[j] = best
    end
    before, last, row = last, row, before
  end
  return last[#b]
end

--- Finds the nearest of some names.
---@param name string what was typed
---@param names string[] what would be accepted
---@return string? nearest nil when none is near
return function(name, names)
  local best, least = nil, math.max(2, math.floor(#name / 3))
  for _, candidate in ipairs(names) do
    local d = distance(name:lower(), candidate:lower())
    if d < least or d == least and best == nil then
      best, least = candidate, d
    end
  end
  return best
end
