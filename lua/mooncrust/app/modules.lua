-- Lua files of the script's folder, and new versions of them while the program runs.
--
--   local record, chunk = modules.load("demo/main.lua")     -- notes what it requires from there
--   local ok, note = modules.reload(record, text)            -- runs the new text of a module
--
-- A module says how with a field `reload`: "preserve" (the default; see app/carry.lua),
-- "save_restore" (the table is emptied and filled from the new code, whose restore() gets what the
-- old save() returned) or "reset" (the same without them). The table stays the same one, so what
-- other modules hold of it stays valid.
--
-- An error in the new code leaves everything as it was: fields, locals, globals, what is loaded.

local carry = require "mooncrust.app.carry"
local errors = require "mooncrust.core.errors"
local faults = require "mooncrust.app.faults"
local files = require "mooncrust.core.files"
local platform = require "mooncrust.core.platform"

-- records: by path; path, source, text, name (of a module), number, first. list: paths to watch.
local M = { records = {}, list = {} }

local folder
local made = 0 -- records

--- The fields of a table, to be put back by M.refill.
function M.copy(t)
  local fields = {}
  for key, value in next, t do
    fields[key] = value
  end
  return fields
end

--- Gives a table these fields and no other.
function M.refill(t, fields)
  for key in next, M.copy(t) do
    rawset(t, key, rawget(fields, key))
  end
  for key, value in next, fields do
    rawset(t, key, value)
  end
end

local function new_record(path, text, name)
  made = made + 1
  local record = { path = path, source = "@" .. path, text = text, name = name, number = made }
  M.records[path] = record
  table.insert(M.list, path)
  return record
end

-- What `require` calls for modules: those below the script's folder are noted.
local function search(name)
  local path = not name:find "^mooncrust%f[%.%z]" and package.searchpath(name, package.path)
  if path == nil then -- it may come
    table.insert(M.list, ("%s/%s.lua"):format(folder, (name:gsub("%.", "/"))))
  end
  local text = path and path:sub(1, #folder + 1) == folder .. "/" and files.read(path)
  if not text then return nil end
  local record = new_record(path, text, name)
  local chunk, wrong = loadstring(text, record.source)
  if not chunk then error(wrong, 0) end
  return function(...)
    local value = chunk(...)
    if value == nil then value = package.loaded[name] end
    record.first = carry.photograph(value, record.source)
    return value
  end
end

--- Starts with the script itself.
function M.load(path)
  folder = platform.folder(path)
  table.insert(package.loaders, 2, search)
  local record = new_record(path, files.read(path) or "")
  local chunk, wrong = loadstring(record.text, record.source)
  return chunk and record, chunk or wrong
end

--- Runs new code of a file.
function M.run(record, text, ...)
  local chunk, wrong = loadstring(text, record.source)
  if not chunk then return false, wrong end
  local loaded, globals, records = M.copy(package.loaded), M.copy(_G), M.copy(M.records)
  local function undo()
    M.refill(package.loaded, loaded)
    M.refill(_G, globals)
    M.records = records
  end
  local ok, value = xpcall(chunk, errors.handler, ...)
  if not ok then undo() end
  return ok, value, undo
end

-- Brings the new value of a module into the old one.
local function take_over(record, old, new, state)
  local how = type(new) == "table" and rawget(new, "reload") or "preserve"
  local text = "%s: the module's 'reload' is preserve, save_restore or reset, not %s"
  local is_known = how == "preserve" or how == "save_restore" or how == "reset"
  errors.ensure(is_known, 0, text, record.path, how)
  local first, source = carry.photograph(new, record.source), record.source
  local plan = carry.plan(old, new, source, record.first, how ~= "preserve")
  local anew = plan.anew
  if anew then plan = carry.plan(old, new, source, record.first, true) end
  carry.carry_out(plan)
  if how == "save_restore" and state and old.restore then old.restore(state[1]) end
  record.first = first
  return anew
end

--- What a save hook gives, in a table. When it fails that is shown, and the new code goes without:
--- it may well be what mends the hook.
function M.save(hook, app)
  local ok, state = faults.try("save", hook, app)
  faults.note("save", nil)
  return ok and { state }
end

--- Runs the new text of a module.
function M.reload(record, text)
  local old = package.loaded[record.name]
  local is_table = type(old) == "table"
  local backup, metatable = is_table and M.copy(old), getmetatable(old)
  local how = is_table and rawget(old, "reload")
  local state = how == "save_restore" and old.save and M.save(old.save)
  local ok, new, undo = M.run(record, text, record.name, record.path)
  if not ok then return false, new end
  if new == nil then new = package.loaded[record.name] end
  local done, note = xpcall(take_over, errors.handler, record, old, new, state)
  if not done then
    if is_table then M.refill(setmetatable(old, metatable), backup) end
    undo()
    return false, note
  end
  package.loaded[record.name] = is_table and type(new) == "table" and old or new
  record.text = text
  return true, note
end

return M
