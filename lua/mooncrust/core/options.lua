-- Checks option tables, such as mc.buffer { name = "a", count = 4 }: unknown keys, missing ones and
-- wrong types are errors that name the option, the value given and what is accepted.
--
--   local spec = options.spec("mc.buffer", {
--     name  = { "string", default = "buffer" },
--     count = { "integer", required = true, least = 1 },
--   })
--   local o = options.read(spec, given)        -- a new table with defaults filled in
--
-- Kinds: "string", "number", "integer", "boolean", "table", "function", "any", or a list of values
-- as in { one_of = { "a", "b" } }. With `values` the option becomes what that table has for it.
-- Options of which there is no more to say than their kind may stand together, in one text:
-- { "string: path source, table: defines", count = ... }.
-- Errors point at the caller of the function that calls `read`.

local errors = require "mooncrust.core.errors"

local M = {}

local function show(value) return (type(value) == "string" and "%q" or "%s"):format(value) end

--- The keys of a table as strings, sorted.
function M.keys(keys)
  local names = {}
  for name in pairs(keys) do
    names[#names + 1] = tostring(name)
  end
  table.sort(names)
  return names
end

--- The words of a text as a set.
---@return table<string, true>
function M.set(text)
  local set = {}
  for word in text:gmatch "%S+" do
    set[word] = true
  end
  return set
end

--- "did you mean 'x'?" or the whole list of what is accepted.
---@param names table a list, or a set
function M.suggest(name, names)
  local list = rawget(names, 1) and names or M.keys(names)
  local near = require "mooncrust.core.nearest"(tostring(name), list)
  return near and ("did you mean '%s'?"):format(near) or "known are: " .. table.concat(list, ", ")
end

--- Describes an option table.
---@param owner string what the messages call it, such as "mc.buffer"
---@param fields table<string, table>
---@return table spec
function M.spec(owner, fields)
  for kind, plain in (fields[1] or ""):gmatch "(%l+): ([%l_ ]+)" do
    for name in plain:gmatch "%S+" do
      fields[name] = { kind }
    end
  end
  fields[1] = nil
  local names = M.keys(fields)
  -- A table that has room for all fields from the start: growing costs more than the checks.
  local text = "return { " .. table.concat(names, " = false, ") .. " = false }"
  return { owner = owner, fields = fields, names = names, blank = assert(loadstring(text)) }
end

-- What is wrong with the value, or nil.
local function complaint(field, value)
  local kind = field[1]
  if field.one_of then
    for _, accepted in ipairs(field.one_of) do
      if value == accepted then return nil end
    end
    return "must be one of " .. table.concat(field.one_of, ", ")
  end
  local is_integer = kind == "integer"
  local is_kind = kind == "any" or type(value) == (is_integer and "number" or kind)
  if is_integer and not (is_kind and value % 1 == 0 and math.abs(value) < 2 ^ 53) then
    return "must be a whole number below 2^53"
  end
  if not is_kind or kind ~= "any" and value ~= value then return "must be a " .. kind end
  if field.least and value < field.least then return "must be at least " .. field.least end
  if field.most and value > field.most then return "must be at most " .. field.most end
end

-- Raises an error about the owner of the options, whose name it has, too, if they have one.
local function refuse(spec, given, level, text, ...)
  local named = spec.fields.name and type(given.name) == "string"
  local owner = named and ("%s '%s'"):format(spec.owner, given.name) or spec.owner
  errors.refuse(level + 1, "%s: " .. text, owner, ...)
end

--- Checks a table against a description.
---@param spec table from M.spec
---@param given table? the caller's options
---@param level integer? 1 points errors at the caller's caller (the default)
---@param into table? filled in and returned instead of a new table
---@return table options with defaults
function M.read(spec, given, level, into)
  level = (level or 1) + 2
  if type(given) ~= "table" then
    errors.refuse(level, "%s takes a table of options, not %s", spec.owner, show(given))
  end
  for name in pairs(given) do
    if not spec.fields[name] then
      refuse(spec, given, level, "unknown option '%s'; %s", name, M.suggest(name, spec.names))
    end
  end
  local result = into or spec.blank()
  for _, name in ipairs(spec.names) do
    local field, value = spec.fields[name], given[name]
    local is_given = type(value) ~= "nil" -- a null pointer equals nil, and is a value
    local wrong = is_given and complaint(field, value)
    if wrong then refuse(spec, given, level, "option '%s' %s, not %s", name, wrong, show(value)) end
    if not is_given then
      if field.required then refuse(spec, given, level, "option '%s' is missing", name) end
      value = field.default
    end
    if field.values then value = field.values[value] end
    result[name] = value
  end
  return result
end

return M
