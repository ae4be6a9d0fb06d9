-- The numbers and choices of a script: by name on the command line, and by keys while it runs.
--
--   local p = mc.parameters {
--     { "n", 1000000, "agents", least = 1, whole = true },
--     { "turn", 45, "degrees a step", keys = { "up", "down" }, by = 5, least = 0, most = 180 },
--     { "method", "auto", "how rays are traced", choices = { "auto", "bvh", "query" } },
--   }
--   p.n, p.turn                          -- `mooncrust SCRIPT -- n=1000 turn=30`
--   p.changed                            -- the name of the one that a key has changed, else false
--
-- `-- help` prints them and ends the program. docs/parameters.md is the manual. Wrong words are an
-- error of one line. The description is the metatable of the values: with --watch the old values
-- get the new description when the new code is taken in (app/carry.lua).

local errors = require "mooncrust.core.errors"
local input = require "mooncrust.app.input"
local log = require "mooncrust.core.log"
local options = require "mooncrust.core.options"

local ensure = errors.ensure
local M = {}

local SPEC = options.spec("mc.parameters", {
  "number: least most by times, boolean: whole word, table: choices, any: keys",
  name = { "string", required = true },
  text = { "string", required = true },
  value = { "any", required = true },
})
local PLACES = { "name", "value", "text" }
local LIST = "mc.parameters takes a list of lists, { { name, value, text }, ... }, not %s"
local WORDS = { ["true"] = true, on = true, ["false"] = false, off = false }

-- Tables of values. After a reload the first of those with one description is the one in use.
local live, count = setmetatable({}, { __mode = "v" }), 0
local current, round, said = {}, 0, nil -- in use; of poll; of the last change

local function show(v) return type(v) == "number" and ("%.10g"):format(v) or tostring(v) end

-- What is accepted, in words.
local function accepted(field)
  local kind, least, most = type(field.value), field.least, field.most
  if field.choices then return "one of " .. table.concat(field.choices, ", ") end
  if kind ~= "number" then return kind == "boolean" and "true or false" or "a text" end
  local range = (least and " from " .. show(least) or "") .. (most and " to " .. show(most) or "")
  return (field.whole and "a whole number" or "a number") .. range
end

-- The value that a word stands for, or nil.
local function parse(field, word)
  local value, least, most = tonumber(word), field.least or -1e300, field.most or 1e300
  if field.choices then return field.choices[word] and word end
  if type(field.value) ~= "number" then
    return type(field.value) == "string" and word or WORDS[word]
  end
  local fits = value and value >= least and value <= most
  return fits and not (field.whole and value % 1 ~= 0) and value or nil
end

local function help(fields)
  print(("%s takes, after `--`:"):format(errors.script or "the script"))
  for _, field in ipairs(fields) do
    local keys = field.keys[1] and "; keys: " .. table.concat(field.keys, ", ") or ""
    local given = field.name .. "=" .. show(field.value)
    print(("  %-20s %s: %s%s"):format(given, field.text, accepted(field), keys))
  end
  os.exit(0)
end

local function read_words(fields, words, values)
  for _, word in ipairs(words) do
    if word == "help" then help(fields) end
    local name, text = word:match "^([%w_]+)=(.*)$"
    local field = fields.names[name or fields.bare or word]
    local hint = field and "give " .. word .. "=VALUE"
      or options.suggest(name or word, fields.names)
    local known = field and (name or fields.bare)
    ensure(known, 0, "'%s' is no parameter: %s; `-- help` says more", word, hint)
    local value, is = parse(field, text or word), "'%s': %s (%s) must be %s"
    ensure(value ~= nil, 0, is, word, field.name, field.text, accepted(field))
    values[field.name] = value
  end
end

-- One of the list, checked.
local function read(given, fields)
  local o = {}
  for key, value in pairs(given) do
    o[PLACES[key] or key] = value
  end
  local field = options.read(SPEC, o, 2)
  local name, kind, wrong = field.name, type(field.value), nil
  local keys = type(field.keys) == "table" and field.keys or { field.keys }
  field.keys = keys
  for i, choice in ipairs(field.choices or {}) do
    wrong = type(choice) ~= "string" and "choices are texts" or wrong
    field.choices[choice] = i
  end
  for _, key in ipairs(keys) do
    input.state.pressed(key) -- an error when there is no such key
  end
  wrong = wrong
    or fields.names[name] and "there are two of this name"
    or (name == "changed" or not name:find "^[%w_]+$")
      and "a name is of letters, digits and _, and not 'changed'"
    or parse(field, tostring(field.value)) == nil and "the default must be " .. accepted(field)
    or #keys > 2 and "keys are one, or two: up and down"
  if keys[1] and not (wrong or field.choices) then
    wrong = kind == "string" and "keys are for numbers, true and false, and choices"
      or kind == "number" and not (field.by or field.times) and "keys need `by` or `times`"
  end
  ensure(not wrong, 3, "mc.parameters '%s': %s", name, wrong)
  fields.names[name], fields[#fields + 1] = field, field
  fields.bare = field.word and name or fields.bare
  return field
end

--- Describes the parameters of a script. Once in a program.
---@param list table[] of { name, value, text, least =, most =, whole =, choices =, keys =, by =,
--- times =, word = }: value: the default; text: what it is, with the unit; keys: a name or
--- { up, down }; by, times: what a key adds to a number, or multiplies it with; word: it may be
--- given without its name
---@return table values by name, and `changed`
function M.new(list)
  local fields, values = { names = {} }, { changed = false }
  ensure(type(list) == "table", 2, LIST, list)
  for at, given in pairs(list) do
    ensure(type(at) == "number" and type(given) == "table", 2, LIST, given)
  end
  for _, given in ipairs(list) do
    local field = read(given, fields)
    values[field.name] = field.value
  end
  read_words(fields, package.loaded.mooncrust.args, values)
  function fields.__index(_, name)
    local hint = options.suggest(name, fields.names)
    errors.refuse(2, "there is no parameter '%s'; %s", tostring(name), hint)
  end
  count = count + 1
  live[count] = setmetatable(values, fields)
  return values
end

local function turn(values, field, way)
  local value, choices = values[field.name], field.choices
  if choices then
    value = choices[(choices[value] - 1 + way) % #choices + 1]
  elseif type(value) ~= "number" then
    value = not value
  else
    value = field.by and value + way * field.by or value * field.times ^ way
    value = math.max(field.least or value, math.min(field.most or value, value))
    value = field.whole and math.floor(value + 0.5) or value
  end
  if value == values[field.name] then return end
  values[field.name], values.changed = value, field.name
  local text = ("%s = %s: %s"):format(field.name, show(value), field.text)
  if text ~= said then log.info("%s", text) end
  said = text
end

--- Takes the keys that were pressed since the last frame.
function M.poll()
  round = round + 1
  for i = 1, count do
    local values = live[i]
    local fields = values and getmetatable(values)
    local is_first = fields and fields.round ~= round
    if is_first then
      fields.round, values.changed, current = round, false, values
    end
    for k = 1, is_first and #fields or 0 do
      local keys = fields[k].keys
      for way = 1, #keys do
        if input.state.pressed(keys[way]) then turn(values, fields[k], 3 - 2 * way) end
      end
    end
  end
end

--- For the overlay: a line for each that keys change.
---@param add fun(text: string)
function M.describe(add)
  for _, field in ipairs(getmetatable(current) or {}) do
    local value, keys = show(current[field.name]), table.concat(field.keys, " ")
    if keys ~= "" then add(("%s = %s [%s]"):format(field.name, value, keys)) end
  end
end

return M
