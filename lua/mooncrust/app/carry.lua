-- What new code takes over from the old: fields of tables, locals of functions.
--
--   local first = carry.photograph(value, "@demo.lua")    -- right after the old code was loaded
--   ... the program runs, new code is loaded ...
--   local plan = carry.plan(value, new_value, "@demo.lua", first)
--   if not plan.anew then carry.carry_out(plan) end
--
-- State is told from code by what happened since the old code was loaded. Functions are the new
-- ones. A field or a local that still has the value it was loaded with takes the new value, others
-- keep theirs. Resources stay, and so do tables, inside of which the same is done field by field.
-- `anew` says which resource the new code makes otherwise (kind, name, type, size). Pipelines have
-- no state: they are values.
--
-- Locals are those that functions of the file within reach of the value use; of two that have one
-- name none is touched. At most 10,000 fields are looked at.

local ffi = require "ffi"
local getinfo, getupvalue, upvalueid = debug.getinfo, debug.getupvalue, debug.upvalueid

local MOST, DEEP = 10000, 6

local M = {}

local function is_resource(value)
  return type(value) == "table"
    and type(rawget(value, "body") or rawget(value, "pending")) == "table"
end

-- Tables whose inside belongs to somebody else.
local function is_closed(value)
  if value == _G or is_resource(value) then return true end
  for _, module in pairs(package.loaded) do
    if rawequal(module, value) then return true end
  end
  return false
end

local function is_of(value, source)
  return type(value) == "function" and getinfo(value, "S").source == source
end

local function join(parts)
  table.sort(parts)
  return table.concat(parts, ";")
end

-- What follows from the other fields of a resource.
local PLACES = { body = true, handle = true, slot = true, size = true }

-- What a resource was asked to be; of a buffer whose struct was not known yet, the options.
local function describe(resource)
  local parts = {}
  local pending = rawget(resource, "pending")
  for key, value in next, pending and pending[2] or resource do
    if type(value) == "table" then value = rawget(value, "label") or rawget(value, "name") end
    local is_word = type(value) == "string" or type(value) == "number"
    key = key == "element" and "type" or key
    if is_word and not PLACES[key] then parts[#parts + 1] = key .. "=" .. value end
  end
  return join(parts)
end

local function has_state(value)
  return is_resource(value) and not (rawget(value, "body") or {}).recipe
end

-- What a value is remembered by: to hold a resource would keep its memory.
local function memory_of(value) return has_state(value) and describe(value) or value end

-- name -> { id, { f, i }, ... }, or false when several locals have that name.
local function locals_of(root, source)
  local found, seen, count = {}, {}, 0
  local function visit(value, depth)
    local is_table = type(value) == "table" and (depth == 0 or not is_closed(value))
    if not is_table and not is_of(value, source) or seen[value] or depth > DEEP then return end
    seen[value] = true
    if is_table then
      visit(getmetatable(value), depth + 1)
      for _, inner in next, value do
        count = count + 1
        if count < MOST then visit(inner, depth + 1) end
      end
      return
    end
    for i = 1, getinfo(value, "u").nups do
      local name, inner = getupvalue(value, i)
      local id = upvalueid(value, i)
      local cell = found[name] == nil and { id = id } or found[name]
      found[name] = cell and cell.id == id and cell
      table.insert(found[name] or {}, { value, i })
      visit(inner, depth + 1)
    end
  end
  visit(root, 0)
  return found
end

local function get(cell) return (select(2, getupvalue(cell[1][1], cell[1][2]))) end

-- The lines of a function, without indents and comments.
local function code_of(f, text)
  local info, number, lines = getinfo(f, "S"), 0, {}
  for line in text:gmatch "([^\n]*)\n?" do
    number = number + 1
    if number >= info.linedefined and number <= info.lastlinedefined then
      lines[#lines + 1] = line:gsub("%s*%-%-.*", ""):gsub("^%s+", "")
    end
  end
  return table.concat(lines, "\n")
end

local left -- how much more is shown

local function show(value, source, text, depth)
  left = left - 1
  if is_resource(value) then return describe(value) end
  if is_of(value, source) then return code_of(value, text) end
  if type(value) ~= "table" or depth == DEEP or left < 0 or is_closed(value) then
    local kind = type(value)
    return (kind == "table" or kind == "cdata") and kind or tostring(value)
  end
  local parts = {}
  for key, inner in next, value do
    parts[#parts + 1] = tostring(key) .. "=" .. show(inner, source, text, depth + 1)
  end
  return join(parts)
end

--- What a function does, as a text: its code, and the constants and functions of its file that it
--- uses; the file has that text.
function M.essence(f, source, text)
  left = MOST
  local parts = { show(f, source, text, 0) }
  for name, cell in pairs(locals_of(f, source)) do
    parts[#parts + 1] = name .. "=" .. show(cell and get(cell), source, text, 0)
  end
  return join(parts)
end

-- Of a table a copy that knows what it is of.
local Photo = {}

local function photo(value, seen, depth)
  if type(value) ~= "table" or depth > 0 and is_closed(value) or depth > DEEP then
    return memory_of(value)
  end
  if seen[value] then return seen[value] end
  local copy = setmetatable({ of = value, fields = {} }, Photo)
  seen[value] = copy
  for key, inner in next, value do
    seen.count = (seen.count or 0) + 1
    if seen.count < MOST then copy.fields[key] = photo(inner, seen, depth + 1) end
  end
  return copy
end

-- The value that a photo is of, and what was in it.
local function original(of)
  if getmetatable(of) == Photo then return of.of, of.fields end
  return of, {}
end

--- How things are, to be told later what has changed since.
function M.photograph(value, source)
  local first = { value = photo(value, {}, 0), locals = {} }
  for name, cell in pairs(locals_of(value, source)) do
    first.locals[name] = cell and photo(get(cell), {}, 1) or nil
  end
  return first
end

local merge

-- What a place that has `old` and would get `new` is to hold; `first` is what it was loaded with.
local function settle(plan, old, new, first)
  local loaded, fields = original(first)
  local kind = type(new)
  if kind == "table" and plan.into[new] then return plan.into[new] end
  if kind == "function" or rawequal(old, new) or plan.reset then return new end
  if has_state(old) and has_state(new) then
    -- Scripts exchange resources: what counts is what the code asked for.
    local is_other = (type(loaded) == "string" and loaded or describe(old)) ~= describe(new)
    plan.anew = plan.anew or is_other and tostring(new) .. " is another one now" or nil
    return old
  elseif kind == "table" and type(old) == kind and not is_closed(old) and not is_closed(new) then
    merge(plan, old, new, fields)
    return old
  elseif kind == "cdata" and type(old) == kind and not tonumber(old) then
    return tonumber(ffi.typeof(old)) == tonumber(ffi.typeof(new)) and old or new
  end
  return rawequal(memory_of(old), loaded) and new or old
end

-- The fields of a new table go into the old one.
function merge(plan, old, new, first)
  plan.into[new] = old
  for key, value in next, new do
    local before = rawget(old, key)
    local is_known = before ~= nil or first[key] ~= nil
    if is_known or plan.reset then value = settle(plan, before, value, first[key]) end
    table.insert(plan, { old, key, value })
  end
  for key, value in next, old do
    local is_kept = not plan.reset
      and (first[key] == nil or not rawequal(original(first[key]), memory_of(value)))
    if rawget(new, key) == nil and not is_kept then table.insert(plan, { old, key, nil }) end
  end
  plan.metatables[old] = getmetatable(new)
end

--- Finds out what new code takes over.
function M.plan(old, new, source, first, reset)
  local plan = { into = {}, metatables = {}, locals = {}, reset = reset }
  if type(old) == "table" and type(new) == "table" then
    local _, fields = original(first.value)
    merge(plan, old, new, fields)
  end
  local before = locals_of(old, source)
  for name, cell in pairs(locals_of(new, source)) do
    local fresh, from = cell and get(cell), before[name]
    local value = plan.into[fresh or 0] or fresh
    if cell and from then value = settle(plan, get(from), fresh, first.locals[name]) end
    if not rawequal(value, fresh) then table.insert(plan.locals, { cell, from, value }) end
  end
  return plan
end

--- Does what was planned. Old functions that somebody holds go on to share the locals that change.
function M.carry_out(plan)
  for _, step in ipairs(plan.locals) do
    local cell, from, value = unpack(step, 1, 3)
    for _, use in ipairs(cell) do
      local is_table = type(value) == "table"
      if is_table then debug.setupvalue(use[1], use[2], value) end
      if not is_table then debug.upvaluejoin(use[1], use[2], from[1][1], from[1][2]) end
    end
  end
  for _, step in ipairs(plan) do
    rawset(step[1], step[2], step[3])
  end
  for old, metatable in pairs(plan.metatables) do
    setmetatable(old, plan.into[metatable] or metatable)
  end
  jit.flush() -- traces take locals for constants that were never assigned to
end

return M
