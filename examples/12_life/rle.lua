-- Patterns of the Game of Life in the format RLE, as programs for cellular automata exchange them:
--
--   local pattern, err = rle.parse(text, "glider.rle")     -- nil and a message when it is wrong
--   pattern.width, pattern.height, pattern.name
--   for _, cell in ipairs(pattern) do ... cell.x, cell.y ... end      -- live cells, from 0
--
-- Lines that begin with # are comments (#N is the name). Then comes `x = WIDTH, y = HEIGHT, rule =
-- B3/S23` (the rule may be missing; another one than Conway's is refused), then runs: a count and b
-- (dead), o (alive) or $ (end of a row), up to !. The count of 1 is left out.

local M = {}

local LARGEST = 65536

local RULES = { ["B3/S23"] = true, ["23/3"] = true }

local function header(line)
  local width, height, rest = line:match "^%s*x%s*=%s*(%d+)%s*,%s*y%s*=%s*(%d+)%s*(.-)%s*$"
  if not width then return nil, "expected 'x = WIDTH, y = HEIGHT', not '" .. line .. "'" end
  width, height = tonumber(width), tonumber(height)
  if width < 1 or height < 1 or width > LARGEST or height > LARGEST then
    return nil, ("%.0f x %.0f cells: both are from 1 to %d"):format(width, height, LARGEST)
  end
  local rule = rest == "" and "B3/S23" or rest:match "^,%s*rule%s*=%s*(%S+)$"
  if not rule then return nil, "'" .. rest .. "' behind the size is not 'rule = B3/S23'" end
  if not RULES[rule:upper()] then
    return nil, "rule '" .. rule .. "' is not Conway's, which is B3/S23"
  end
  return { width = width, height = height }
end

-- Adds the cells of a line to the pattern; true at its end, or nil and what is wrong.
local function runs(pattern, line, state)
  for count, tag in line:gsub("%s+", ""):gmatch "(%d*)(%D?)" do
    local n = tonumber(count) or 1
    if count ~= "" and (n < 1 or n > LARGEST) then return nil, "a run of " .. count end
    if tag == "!" then
      if count ~= "" then return nil, "a number stands before '!'" end
      return true
    elseif tag == "$" then
      state.x, state.y = 0, state.y + n
    elseif tag == "b" or tag == "o" then
      if state.x + n > pattern.width then
        local text = "row %d has more than the %d cells that the size says"
        return nil, text:format(state.y, pattern.width)
      elseif tag == "o" and state.y >= pattern.height then
        return nil, ("there are more than the %d rows that the size says"):format(pattern.height)
      end
      for x = state.x, tag == "o" and state.x + n - 1 or -1 do
        pattern[#pattern + 1] = { x = x, y = state.y }
      end
      state.x = state.x + n
    elseif tag ~= "" then
      return nil, "'" .. tag .. "' is none of b, o, $ and !"
    elseif count ~= "" then
      return nil, "a line ends in the number " .. count
    end
  end
  return false
end

--- Reads a pattern.
---@param text string
---@param name string? of the file, for messages
---@return table? pattern a list of live cells { x =, y = }, with width, height and perhaps name
---@return string? err
function M.parse(text, name)
  name = name or "pattern"
  local pattern, title
  local state, number = { x = 0, y = 0 }, 0
  for line in (text .. "\n"):gmatch "(.-)\r?\n" do
    number = number + 1
    local done, err
    if line:find "^%s*#" then
      title = title or line:match "^%s*#N%s+(.-)%s*$"
    elseif line:find "%S" then
      if pattern then
        done, err = runs(pattern, line, state)
      else
        pattern, err = header(line)
      end
      if err then return nil, ("%s, line %d: %s"):format(name, number, err) end
    end
    if done then
      pattern.name = title
      return pattern
    end
  end
  local missing = pattern and "'!' at the end of the pattern" or "'x = WIDTH, y = HEIGHT'"
  return nil, ("%s, line %d: %s is missing"):format(name, number, missing)
end

--- Reads a file.
---@param path string
---@return table? pattern
---@return string? err
function M.load(path)
  local file, err = io.open(path, "rb")
  if not file then return nil, err end
  local text = file:read "*a"
  file:close()
  if not text then return nil, path .. ": is no file" end
  return M.parse(text, path)
end

return M
