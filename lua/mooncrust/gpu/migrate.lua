-- Buffers of structs that a reload has changed: their elements become those of the new struct.
--
--   local plan, why = migrate.plan(batch, hook)     -- of retype.replace; nil: refused
--   plan:commit()                                    -- or plan:drop(): all is as before
--
-- Fields of one name are taken over: numbers are converted (and clamped to what an integer holds),
-- vectors, matrices and arrays by component, structs by field. The rest is zero, unless the
-- script's hook(old, new, name), called for each element after that, sets it.
--
-- The script's object stays, with another body: new memory and another place in the heap. So a
-- buffer whose index the script has taken is refused, and one in the script's own memory.

local elements = require "mooncrust.gpu.elements"
local buffers = require "mooncrust.gpu.buffer"
local errors = require "mooncrust.core.errors"
local disagreement = require "mooncrust.gpu.disagreement"
local retype = require "mooncrust.gpu.retype"

local PIECE = 65536 -- elements that are converted at a time

local Plan = require "mooncrust.core.class"()

local M = {}

local kept = {} -- mapped memory that scripts may still have pointers to

local AXES = { "x", "y", "z", "w" }
local LIMITS = require("mooncrust.gpu.push").INTEGER

local function clamp(value, least, most)
  value = tonumber(value)
  return value ~= value and 0 or math.max(least, math.min(most, value))
end

-- Writes the code that takes a value over, from and to places in C; x and y are its types.
local function write(out, x, y, from, to)
  local function add(text, ...) out[#out + 1] = text:format(...) end
  if x.of and y.of then
    local i = "i" .. #out
    add("for %s = 0, %d do", i, math.min(x.count, y.count) - 1)
    write(out, x.of, y.of, ("%s[%s]"):format(from, i), ("%s[%s]"):format(to, i))
    add "end"
  elseif x.struct and y.struct then
    local before = {}
    for _, member in ipairs(out.old[x.struct].members) do
      before[member.name] = member.type
    end
    for _, member in ipairs(out.new[y.struct].members) do
      local old, field = before[member.name], ("[%q]"):format(member.name)
      if old then write(out, old, member.type, from .. field, to .. field) end
    end
  elseif x.columns and y.columns then
    for i = 0, math.min(x.columns, y.columns) - 1 do
      local field = ("[%d]"):format(i)
      local a, b = { base = x.base, rows = x.rows }, { base = y.base, rows = y.rows }
      write(out, a, b, from .. field, to .. field)
    end
  elseif x.base and y.base and not x.columns and not y.columns and x.half == y.half then
    local limits = x.base ~= y.base and LIMITS[y.base]
    for i = 1, math.min(x.rows or 1, y.rows or 1) do
      local value = from .. (x.rows and "." .. AXES[i] or "")
      if limits then value = ("clamp(%s, %.0f, %.0f)"):format(value, limits[1], limits[2]) end
      add("%s%s = %s", to, y.rows and "." .. AXES[i] or "", value)
    end
  end
end

-- A function convert(from, to, n) for arrays of the old and the new struct.
local function converter(name, old, new)
  local out = { "local clamp = ...", "return function(from, to, n)", "for i = 0, n - 1 do" }
  out.old = setmetatable({ [name] = old.layout }, { __index = old.structs_of })
  out.new = setmetatable({ [name] = new.layout }, { __index = new.structs_of })
  write(out, { struct = name }, { struct = name }, "from[i]", "to[i]")
  out[#out + 1] = "end end"
  return assert(loadstring(table.concat(out, "\n"), "=migrate"))(clamp)
end

local function refuse_buffer(buffer, name, change, why)
  local layouts = disagreement(name, change.old, change.new):gsub("^[^\n]*\n", "")
  errors.refuse(0, "struct %s has changed, but %s %s\n%s", name, buffer.body, why, layouts)
end

-- A buffer as it will be.
local function remake(buffer, name, change, hook)
  local old, new, body, count = change.old, change.new, buffer.body, buffer.count
  local why = body.exposed and "is known to shaders by its index, which would change"
    or body.in_scene and "is part of a scene, which knows its address"
    or body.given and "is in memory of the script's own"
  if why then refuse_buffer(buffer, name, change, why) end
  local options = { name = buffer.name, type = new.ctype, count = count, memory = buffer.memory }
  local make = buffer.imported == nil and buffers.new or require("mooncrust.gpu.hostmem").new
  local ok, fresh, err = pcall(make, options)
  why = not (ok and fresh) and "cannot be made anew: " .. (ok and err or fresh)
  if why then refuse_buffer(buffer, name, change, why) end
  local convert, pointer = converter(name, old, new), buffer.pointer
  if pointer then buffer:wait() end
  fresh.body.written = fresh.body.written or body.written or hook ~= nil
  for first = 0, (body.written or hook) and count - 1 or -1, PIECE do
    local n = math.min(PIECE, count - first)
    local from = pointer and pointer + first
      or body.written and buffer:read(first, n)
      or elements.array(old, n)
    local to = pointer and fresh.pointer + first or elements.array(new, n)
    convert(from, to, n)
    for i = 0, hook and n - 1 or -1 do
      hook(from[i], to[i], name)
    end
    if not pointer then fresh:upload(to, first) end
  end
  return fresh
end

--- Changes types, and makes what their buffers will be.
function M.plan(batch, hook)
  local changed, why = retype.replace(batch)
  if not changed then return nil, why end
  local plan = setmetatable({ changed = changed, moves = {} }, Plan)
  local ok, err = xpcall(function()
    for name, change in pairs(changed) do
      for buffer in pairs(change.old and buffers.live or {}) do
        local is_it = tonumber(buffer.element.ctype) == tonumber(change.old.ctype)
        if is_it and not buffer.body.destroyed then
          local fresh = remake(buffer, name, change, hook)
          fresh.element = change.new
          plan.moves[#plan.moves + 1] = { buffer, fresh }
        end
      end
    end
  end, errors.handler)
  if ok then return plan end
  plan:drop()
  return nil, errors.describe(err)
end

--- Lets the buffers be what was made.
function Plan:commit()
  for _, move in ipairs(self.moves) do
    local buffer, other = move[1], move[2]
    local body = other.body
    for key in pairs(other) do
      buffer[key], other[key] = other[key], buffer[key]
    end
    body.source, body.line = other.body.source, other.body.line
    if other.pointer then
      table.insert(kept, other)
    else
      other:destroy()
    end
  end
end

--- Leaves everything as it was.
function Plan:drop()
  retype.restore(self.changed)
  for _, move in ipairs(self.moves) do
    move[2]:destroy()
  end
end

return M
