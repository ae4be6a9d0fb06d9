-- Writes JSON (RFC 8259), indented by two spaces, members sorted by name.
--
--   json.encode { name = "a", list = json.list { 1, 2 } }
--
-- Strings are taken as UTF-8; bytes that are not become U+FFFD. Numbers that JSON cannot hold (NaN,
-- infinities) become null.

local options = require "mooncrust.core.options"

local M = {}

local LIST = {}

--- Marks a table as an array (needed for empty ones).
function M.list(t) return setmetatable(t, LIST) end

local ESCAPES = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function quote(text)
  local function escape(c) return ESCAPES[c] or ("\\u%04x"):format(c:byte()) end
  local escaped = text:gsub('[%c"\\\127]', escape)
  escaped = escaped:gsub("[\128-\255]+", function(run)
    local valid = run:gsub("[\194-\244][\128-\191]+", "")
    return valid == "" and run or "\239\191\189"
  end)
  return '"' .. escaped .. '"'
end

local function encode(value, indent)
  local kind = type(value)
  if kind == "string" then return quote(value) end
  if kind == "number" and value - value ~= 0 then return "null" end
  if kind ~= "table" then return kind == "number" and ("%.17g"):format(value) or tostring(value) end
  local inner, parts, brackets = indent .. "  ", {}, "{}"
  if getmetatable(value) == LIST or value[1] ~= nil then
    brackets = "[]"
    for i, item in ipairs(value) do
      parts[i] = inner .. encode(item, inner)
    end
  else
    for i, key in ipairs(options.keys(value)) do
      parts[i] = ("%s%s: %s"):format(inner, quote(key), encode(value[key], inner))
    end
  end
  local text = #parts > 0 and "\n" .. table.concat(parts, ",\n") .. "\n" .. indent or ""
  return brackets:sub(1, 1) .. text .. brackets:sub(2)
end

--- Encodes a table, string, number or boolean.
function M.encode(value) return encode(value, "") end

return M
