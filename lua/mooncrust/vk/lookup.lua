-- Generated file (mooncrust-bindgen, Vulkan registry 1.4.366). Do not edit: see docs/bindings.md.
-- Finds a name in a data file: sorted lines in one long string, each "NAME rest", searched by
-- halving.
--
--   local blob = lookup.open("types")
--   local rest = lookup.find(blob, "VkExtent2D")     -- nil when there is none
--
-- A table with a string for each of 10,000 names would cost more to load than all that a program
-- then uses of it.

local byte, find, sub = string.byte, string.find, string.sub
local floor, min = math.floor, math.min

local lookup = {}

-- Halving ends when this many bytes are left; a plain search goes through them faster.
local NEAR = 3000

-- Reading the file is ten times faster than having LuaJIT lex it; require is for modules that are
-- no files.
local function read(module)
  local path = package.searchpath(module, package.path)
  local file = path and io.open(path, "rb")
  if not file then return "\n" .. require(module) end
  local size = file:seek("end")
  file:seek("set")
  local text = file:read(size)
  file:close()
  return text
end

--- Opens a data file. Names that are not in it are looked for in `rest`, which is read when that
--- first happens.
---@param name string
---@param rest string? name of the file with what few programs use
---@return {text: string, first: integer, rest: string?}
function lookup.open(name, rest)
  local text = read("mooncrust.vk.data." .. name)
  -- The first line follows on "return [==[" or stands after the newline put before it.
  local _, start = find(text, "[==[\n", 1, true)
  return { text = text, first = (start or 1) + 1, rest = rest }
end

local function rest_of(blob)
  if type(blob.rest) == "string" then blob.rest = lookup.open(blob.rest) end
  return blob.rest
end

local function search(blob, name)
  local text = blob.text
  local low, high = blob.first, #text
  while high - low > NEAR do
    local middle = floor((low + high) / 2)
    local newline = find(text, "\n", middle, true)
    if not newline or newline >= high then
      high = middle
    else
      local stop = find(text, " ", newline, true)
      if stop and sub(text, newline + 1, stop - 1) <= name then
        low = newline + 1
      else
        high = newline
      end
    end
  end
  local _, stop = find(text, "\n" .. name .. " ", low - 1, true)
  return stop and sub(text, stop + 1, find(text, "\n", stop, true) - 1)
end
jit.off(search)

--- What stands after a name on its line.
---@param blob {text: string, first: integer, rest: string?}
---@param name string
---@return string?
function lookup.find(blob, name)
  return search(blob, name) or blob.rest and search(rest_of(blob), name)
end

-- Levenshtein distance, given up above `limit`.
local function distance(a, b, limit)
  local previous, current = {}, {}
  for j = 0, #b do previous[j] = j end
  for i = 1, #a do
    local best = i
    current[0] = i
    local letter = byte(a, i)
    for j = 1, #b do
      local cost = letter == byte(b, j) and 0 or 1
      local value = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
      current[j] = value
      if value < best then best = value end
    end
    if best > limit then return limit + 1 end
    previous, current = current, previous
  end
  return previous[#b]
end

--- The name in a data file that is nearest to a wrong one, or nil when none is near.
---@param blob {text: string}
---@param name string
---@return string?
function lookup.nearest(blob, name)
  local wanted, best = name:lower(), nil
  local limit = floor(#name / 3)
  local text = blob.text:sub(blob.first) .. (blob.rest and rest_of(blob).text or "")
  for key in text:gmatch("([%w_]+) [^\n]*\n") do
    if math.abs(#key - #name) <= limit then
      local d = distance(wanted, key:lower(), limit)
      if d < limit or (d == limit and not best) then best, limit = key, d end
    end
  end
  return best
end

--- The message for a name that the registry does not have.
---@return string
function lookup.unknown(name, blob, version)
  if type(name) ~= "string" then return "a name of Vulkan is expected, not a " .. type(name) end
  local nearest = lookup.nearest(blob, name)
  local hint = nearest and (". Did you mean " .. nearest .. "?")
    or "; a newer one needs bindings from a newer vk.xml (make bindings)"
  return ("Vulkan %s has no %q%s"):format(version, name, hint)
end

return lookup
