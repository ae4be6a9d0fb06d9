-- Two layouts of one struct in words, side by side: loaded when shaders disagree on it. Knows no
-- Vulkan.
--
--   local text = disagreement("Grain", { layout = a, from = "a.comp" }, { layout = b })

-- A type as people write it: float3, float3x4[2], Spring[4].
local function words_of(t)
  if t.of then return ("%s[%s]"):format(words_of(t.of), t.count > 0 and t.count or "") end
  if t.struct or t.pointer then return t.struct or tostring(t.base) .. " pointer" end
  local base = t.half and "half" or t.base:gsub("_t$", "")
  return base .. (t.columns and t.columns .. "x" or "") .. (t.rows or "")
end

--- Two layouts of one name, side by side.
---@param name string
---@param a { layout: table, from: string? }
---@param b { layout: table, from: string? }
---@return string
return function(name, a, b)
  local columns, width = {}, 0
  local last = math.max(#a.layout.members, #b.layout.members) + 2
  for side, one in ipairs { a, b } do
    columns[side] = { one.from or "?", [last] = ("%4d  bytes"):format(one.layout.size) }
    for i, m in ipairs(one.layout.members) do
      columns[side][i + 1] = ("%4d  %s %s"):format(m.offset, words_of(m.type), m.name)
    end
  end
  for i = 1, last do
    width = math.max(width, #(columns[1][i] or ""))
  end
  local lines = { ("two shaders disagree on struct %s:"):format(name) }
  for i = 1, last do
    local left, right = columns[1][i] or "", columns[2][i] or ""
    local mark = left ~= right and i > 1 and "|" or " "
    lines[i + 1] = ("  %-" .. width .. "s  %s %s"):format(left, mark, right)
  end
  return (table.concat(lines, "\n"):gsub(" +\n", "\n"))
end
