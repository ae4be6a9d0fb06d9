-- mooncrust --watch: what a save of a file changes in the running program.
--
--   local chunk, err = reload.start(path, arguments)     -- at boot: the script's chunk
--   reload.attach(app, start)                             -- start(app) runs the app's init
--   local anew = reload.poll()                            -- between frames: whether init has run
--   reload.rest(seconds)                                  -- waits, at most so long
--
-- Watched are the script, the modules of its folder, and all files that pipelines depend on: those
-- are rebuilt (app/rebuild.lua), and Lua code comes after them (app/modules.lua). What fails is
-- shown once, is in app.errors until it is mended (app/faults.lua), and leaves what runs as it was.

local carry = require "mooncrust.app.carry"
local errors = require "mooncrust.core.errors"
local faults = require "mooncrust.app.faults"
local ffi = require "ffi"
local files = require "mooncrust.core.files"
local log = require "mooncrust.core.log"
local loop = require "mooncrust.app.loop"
local modules = require "mooncrust.app.modules"
local native = require "mooncrust.core.native"
local platform = require "mooncrust.core.platform"
local rebuild = require "mooncrust.app.rebuild"

local M = { started = false, try = faults.try } -- started: whether the app's init has run

local lib, watch, born
local watched = {} -- by path: since when
local script, arguments, app, start
local pristine -- the app's fields before init
local pipelines, made = nil, 0 -- gpu/pipeline, once it is loaded; how many of it are watched
local changed, stale = {}, {} -- paths of Lua files: saved; not loaded, as they had a fault

local function watch_files(list, since)
  for _, path in ipairs(list or {}) do
    path = path:gsub("^!", "")
    if not watched[path] then
      watched[path] = platform.seconds()
      lib.mcb_watch_file(watch, path, since)
    end
  end
end
rebuild.watch_files = watch_files

-- What was loaded since the last time.
local function watch_new()
  watch_files(modules.list, born)
  modules.list = modules.list[1] and {} or modules.list
  pipelines = pipelines or package.loaded["mooncrust.gpu.pipeline"]
  if pipelines and pipelines.made ~= made then
    made = pipelines.made
    for pipeline in pipelines.all() do
      watch_files(pipeline:files(), born)
    end
    watch_files(pipelines.faulty, born)
  end
end

--- Starts to watch.
---@param path string of the script
---@param words string[] its arguments
---@return function? chunk of the script
---@return string? err
function M.start(path, words)
  lib, arguments = native.library(2), words
  born = lib.mcb_watch_clock()
  local poll = tonumber(os.getenv "MOONCRUST_WATCH_POLL") or 0
  watch = ffi.gc(lib.mcb_watch_new(poll), lib.mcb_watch_free)
  local chunk
  script, chunk = modules.load(path)
  return script and chunk, chunk
end

--- The app that the script gave.
---@param given table
---@param run_init fun(app: table)
function M.attach(given, run_init)
  app, start = given, run_init
  faults.attach(app)
  script.first = carry.photograph(app.hooks, script.source)
  script.essence = carry.essence(app.hooks.init, script.source, script.text)
  pristine = modules.copy(app)
  M.started = faults.try("init", start, app)
  stale[script.path] = not M.started or nil
end

-- Runs the new app's init, and then the old one's stop. The state goes to its restore.
local function begin_anew(new, state, undo)
  local before, hooks = modules.copy(app), app.hooks
  modules.refill(app, pristine)
  app.hooks = new.hooks
  local ok, err = xpcall(function()
    start(app)
    local is_wanted = state and new.hooks.reload == "save_restore"
    if is_wanted and new.hooks.restore then new.hooks.restore(app, state[1]) end
  end, errors.handler)
  if not ok then
    modules.refill(app, before)
    undo()
    return false, err
  end
  local after = modules.copy(app)
  if M.started and hooks.stop then
    modules.refill(app, before)
    faults.try("stop", hooks.stop, app)
    faults.note("stop", nil)
    modules.refill(app, after)
  end
  M.started = true
  faults.note("init", nil)
  return true
end

-- Returns whether it went well, the error or what is to be said of it, and whether init has run.
local function reload_script(_, text)
  local hooks = app.hooks
  local is_saved = hooks.reload == "save_restore" and hooks.save and M.started
  local state = is_saved and modules.save(hooks.save, app)
  local ok, new, undo = modules.run(script, text, unpack(arguments))
  if not ok then return false, new end
  if not loop.is_app(new) then
    undo()
    return false, script.path .. " returns no app any more"
  end
  local how, source = new.hooks.reload or "preserve", script.source
  local first = carry.photograph(new.hooks, source)
  local essence = carry.essence(new.hooks.init, source, text)
  local plan = carry.plan(hooks, new.hooks, source, script.first)
  local why = not M.started and "init has failed before"
    or how ~= "preserve" and how
    or plan.anew
    or essence ~= script.essence and "init has changed"
  if why then
    local done, err = begin_anew(new, state, undo)
    if not done then return false, err end
  else
    carry.carry_out(plan)
  end
  app.dt = new.dt
  script.text, script.first, script.essence = text, first, essence
  return true, why, why and true
end

local function reload_lua(record, is_forced)
  local since, path = platform.seconds(), record.path
  local text = files.read(path)
  if not text or text == record.text and not is_forced and not stale[path] then return false end
  local reload = record == script and reload_script or modules.reload
  local ok, done, why, anew = xpcall(reload, errors.handler, record, text)
  stale[path] = not (ok and done) or nil
  faults.note(path, stale[path] and errors.describe(ok and why or done))
  if stale[path] then return false end
  faults.forget()
  local graph = package.loaded["mooncrust.graph"]
  if graph then graph.forget() end
  collectgarbage() -- the old code, and what only that has held
  local more = why and (" (starts anew: %s)"):format(why) or ""
  log.info("reloaded %s: %.1f ms%s", path, (platform.seconds() - since) * 1000, more)
  return anew or false
end

-- What was saved, those first that others have required. A module that is no table is held by who
-- has required it, so all have to do that again.
local function reload_changed()
  local list, is_wide, anew = {}, false, false
  for path, record in pairs(modules.records) do
    local is_value = record.name and type(package.loaded[record.name]) ~= "table"
    is_wide = is_wide or changed[path] and is_value
    list[#list + 1] = record
  end
  table.sort(list, function(a, b) return a.number > b.number end)
  for _, record in ipairs(list) do
    if is_wide or changed[record.path] then anew = reload_lua(record, is_wide) or anew end
  end
  changed = {}
  return anew
end

-- Takes the paths of files that have changed.
local function take()
  local fresh, quiet = {}, true
  local text = lib.mcb_watch_next(watch)
  while text ~= nil do
    local path = ffi.string(text)
    lib.mcb_text_free(text)
    if modules.records[path] then changed[path] = true end
    quiet = quiet and platform.seconds() - watched[path] < 1
    if pipelines then rebuild.mark(fresh, path) end
    text = lib.mcb_watch_next(watch)
  end
  for path in pairs(stale) do
    changed[path] = true
  end
  rebuild.start(fresh, quiet)
end

--- Between two frames: swaps what is ready.
---@return boolean anew whether the app has begun anew
function M.poll()
  watch_new()
  if lib.mcb_watch_wait(watch, 0) > 0 then take() end
  if rebuild.current and not rebuild.is_busy() then rebuild.settle(app) end
  if rebuild.current or not next(changed) then return false end
  return reload_changed()
end

--- Waits for the next frame, while rebuilds go on; less when there is something to do.
---@param seconds number
function M.rest(seconds)
  local pause = rebuild.current and 0.001 or seconds
  if lib.mcb_watch_wait(watch, math.min(seconds, pause)) > 0 then take() end
  if rebuild.current then rebuild.is_busy() end
end

return M
