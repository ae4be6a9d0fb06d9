-- Writes JSON (RFC 8259), indented by two spaces, members in the order of `keys` or sorted.
--
--   json.encode { name = "a", list = json.list { 1, 2 } }
--
-- Strings are taken as UTF-8; bytes that are not become U+FFFD. Numbers that JSON cannot hold (NaN,
-- infinities) become null.

local M = {}

local LIST = {}

--- Marks a table as an array (needed for empty ones).
---@param t table
---@return table
function M.list(t) return setmetatable(t, LIST) end

local ESCAPES = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function quote(text)
  local escaped = text:gsub(
    '[%c"\\\127]',
    function(c) return ESCAPES[c] or ("\\u%04x"):format(c:byte()) end
  )
  escaped = escaped:gsub("[\128-\255]+", function(run)
    local valid = run:gsub("[\194-\244][\128-\191]+", "")
    return valid == "" and run or "\239\191\189"
  end)
  return '"' .. escaped .. '"'
end

local encode

local function encode_list(value, indent)
  local parts = {}
  for i, item in ipairs(value) do
    parts[i] = indent .. "  " .. encode(item, indent .. "  ")
  end
  return #parts == 0 and "[]" or "[\n" .. table.concat(parts, ",\n") .. "\n" .. indent .. "]"
end

local function encode_object(value, indent)
  local keys, parts = {}, {}
  for key in pairs(value) do
    keys[#keys + 1] = key
  end
  table.sort(keys)
  for i, key in ipairs(keys) do
    parts[i] = ("%s  %s: %s"):format(indent, quote(key), encode(value[key], indent .. "  "))
  end
  return #parts == 0 and "{}" or "{\n" .. table.concat(parts, ",\n") .. "\n" .. indent .. "}"
end

function encode(value, indent)
  local kind = type(value)
  if kind == "table" then
    local is_list = getmetatable(value) == LIST or value[1] ~= nil
    return (is_list and encode_list or encode_object)(value, indent)
  elseif kind == "string" then
    return quote(value)
  elseif kind == "number" then
    return value == value and value - value == 0 and ("%.17g"):format(value) or "null"
  end
  return tostring(value)
end

--- Encodes a value.
---@param value any table, string, number, boolean
---@return string
function M.encode(value) return encode(value, "") end

return M
