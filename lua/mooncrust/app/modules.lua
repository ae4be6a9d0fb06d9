-- Lua files of the script's folder, and new versions of them while the program runs.
--
--   local script = modules.load("demo/main.lua")     -- notes also what it requires from there
--   local ok, err, note = modules.reload(record)      -- runs a module's new text
--
-- A module says how with a field `reload`: "preserve" (the default; see app/carry.lua),
-- "save_restore" (the table is emptied and filled from the new code, whose restore() gets what the
-- old save() returned) or "reset" (the same without them). The table stays the same one, so what
-- other modules hold of it stays valid.
--
-- An error in the new code leaves everything as it was: fields, locals, globals, what is loaded.

local carry = require "mooncrust.app.carry"
local errors = require "mooncrust.core.errors"
local platform = require "mooncrust.core.platform"

local M = {
  records = {}, -- by path: { path, source, text, value, first, name }
  on_load = nil, -- called with each new record
}

local STRATEGIES = { preserve = true, save_restore = true, reset = true }

local folder

--- The text of a file.
---@param path string
---@return string? text
---@return string? err
function M.read(path)
  local file, err = io.open(path, "rb")
  if not file then return nil, err end
  local text = file:read("*a")
  file:close()
  return text, ("cannot read '%s'"):format(path)
end

local function new_record(path, text, name)
  local record = { path = path, source = "@" .. path, text = text, name = name }
  M.records[path] = record
  if M.on_load then M.on_load(record) end
  return record
end

--- Notes how things are after the code of a file has run.
---@param record table
---@param value any what it gave
function M.loaded(record, value)
  record.value, record.first = value, carry.photograph(value, record.source)
end

-- What `require` calls for modules: those below the script's folder are noted.
local function search(name)
  local path = package.searchpath(name, package.path)
  local is_ours = path and not name:find("^mooncrust%f[%.%z]")
  if not is_ours or path:sub(1, #folder + 1) ~= folder .. "/" then return nil end
  local text, err = M.read(path)
  if not text then error(err, 0) end
  local record = new_record(path, text, name)
  local chunk, wrong = loadstring(text, record.source)
  if not chunk then error(wrong, 0) end
  return function(...)
    local value = chunk(...)
    if value == nil then value = package.loaded[name] end
    M.loaded(record, value)
    return value
  end
end

--- Starts with the script itself.
---@param path string
---@return table? record
---@return function|string chunk or what is wrong with it
function M.load(path)
  local text, err = M.read(path)
  if not text then return nil, err end
  folder = platform.folder(path)
  table.insert(package.loaders, 2, search)
  local chunk, wrong = loadstring(text, "@" .. path)
  if not chunk then return nil, wrong end
  return new_record(path, text), chunk
end

--- Runs new code of a file. What an error in it, or later undo(), leaves is as before.
---@param record table
---@param text string
---@return boolean ok
---@return any value what the code gave, or the error
---@return function? undo
function M.run(record, text, ...)
  local chunk, wrong = loadstring(text, record.source)
  if not chunk then return false, wrong end
  local loaded, globals, records = carry.copy(package.loaded), carry.copy(_G), carry.copy(M.records)
  local function undo()
    carry.refill(package.loaded, loaded)
    carry.refill(_G, globals)
    M.records = records
  end
  local ok, value = xpcall(chunk, errors.handler, ...)
  if not ok then undo() end
  return ok, value, undo
end

-- Brings the new value of a module into the old one; returns what is to be said about it.
local function take_over(record, old, new, state)
  local how = rawget(new, "reload") or "preserve"
  if not STRATEGIES[how] then
    local text = "%s: the module's 'reload' is preserve, save_restore or reset, not %s"
    errors.refuse(0, text, record.path, tostring(how))
  end
  local plan = how == "preserve" and carry.plan(old, new, record.source, record.first)
  local first = carry.photograph(new, record.source)
  if plan and not plan.anew then
    carry.carry_out(plan)
  else
    carry.replace(old, new, record.source)
    if how == "save_restore" and old.restore then old.restore(state) end
  end
  record.first = first
  return plan and plan.anew
end

--- Runs the new text of a module.
---@param record table
---@param text string
---@return boolean ok
---@return string? note the error; or why a module that keeps its state could not
function M.reload(record, text)
  local old = package.loaded[record.name]
  local backup = type(old) == "table" and carry.copy(old)
  local metatable = getmetatable(old)
  local saves = backup and old.reload == "save_restore" and old.save
  local saved, state = true, nil
  if saves then
    saved, state = xpcall(saves, errors.handler)
  end
  if not saved then return false, state end
  local ok, new, undo = M.run(record, text, record.name, record.path)
  if not ok then return false, new end
  if new == nil then new = package.loaded[record.name] end
  if backup and type(new) == "table" and new ~= old then
    local done, note = xpcall(take_over, errors.handler, record, old, new, state)
    package.loaded[record.name] = old
    if not done then
      carry.refill(old, backup)
      setmetatable(old, metatable)
      undo()
      return false, note
    end
    record.text = text
    return true, note
  end
  package.loaded[record.name] = new
  M.loaded(record, new)
  record.text = text
  return true
end

return M
