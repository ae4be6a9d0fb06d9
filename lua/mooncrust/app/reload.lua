-- mooncrust --watch: what a save of a file changes in the running program.
--
--   local chunk, err = reload.start(path, arguments)     -- at boot: the script's chunk
--   reload.attach(app, start)                             -- start(app) runs the app's init
--   local anew = reload.poll()                            -- between frames: whether init has run
--   reload.rest(deadline)                                 -- waits for the next frame
--
-- Watched are the script, the modules of its folder, and all files that pipelines depend on. A save
-- starts to rebuild the pipelines of that file; when all are there they are swapped between two
-- frames, all or none, and buffers of changed structs with them (gpu/migrate.lua). A newer save
-- starts over. Lua code comes after pipelines (app/modules.lua). What fails is shown once, is in
-- app.errors until it is mended, and leaves what runs as it was.

local carry = require "mooncrust.app.carry"
local errors = require "mooncrust.core.errors"
local ffi = require "ffi"
local files = require "mooncrust.core.files"
local log = require "mooncrust.core.log"
local loop = require "mooncrust.app.loop"
local modules = require "mooncrust.app.modules"
local native = require "mooncrust.core.native"
local options = require "mooncrust.core.options"
local platform = require "mooncrust.core.platform"

ffi.cdef [[
  typedef struct mcb_watch mcb_watch;
  mcb_watch *mcb_watch_new(uint32_t poll_ms);
  double mcb_watch_clock(void);
  int mcb_watch_file(mcb_watch *watch, const char *path, double since);
  int mcb_watch_wait(mcb_watch *watch, double seconds);
  char *mcb_watch_next(mcb_watch *watch);
  void mcb_watch_free(mcb_watch *watch);
  int mcb_stop_signal(void);
]]

local GRACE = 0.1 -- seconds

local M = {
  started = false, -- whether the app's init has run
  show = nil, -- show(app), if set, is called when app.errors has changed: for a window's title
}

local lib, watch, born
local watched, depend = {}, {} -- by path: since when; the pipelines that depend on it
local script, arguments, app, start
local pristine -- the app's fields before init
local pipelines, made = nil, 0 -- gpu/pipeline, once it is loaded; how many of it are watched
local changed, unmended = {}, {} -- paths of Lua files; pipelines older than their files
local current -- the rebuild under way
local failures, told = {}, {} -- texts by what failed; what is not to be told again

-- Notes what is wrong with something, or with nil that nothing is any more. A fault in a file that
-- several include is shown once.
local function note(source, text)
  if failures[source] == text then return end
  failures[source] = text
  local list, seen = {}, {}
  for _, key in ipairs(options.keys(failures)) do
    local first = failures[key]:match "[^\n]*"
    if not seen[first] then list[#list + 1] = { source = key, text = failures[key] } end
    seen[first] = true
  end
  local first = text and text:match "[^\n]*"
  if first and not told[first] then log.error("%s", text) end
  told[first or 0], app.errors = true, list
  if M.show then M.show(app) end
end

-- Watches files, which a pipeline may depend on.
local function watch_files(list, since, pipeline)
  for _, path in ipairs(list or {}) do
    path = path:gsub("^!", "")
    if not watched[path] then
      watched[path], depend[path] = platform.seconds(), setmetatable({}, { __mode = "k" })
      lib.mcb_watch_file(watch, path, since)
    end
    if pipeline then depend[path][pipeline] = true end
  end
end

-- What was loaded since the last time.
local function watch_new()
  if modules.list[1] then
    watch_files(modules.list, born)
    modules.list = {}
  end
  pipelines = pipelines or package.loaded["mooncrust.gpu.pipeline"]
  if pipelines and pipelines.made ~= made then
    made = pipelines.made
    for pipeline in pipelines.all() do
      watch_files(pipeline:files(), born, pipeline)
    end
  end
end

--- Starts to watch.
function M.start(path, words)
  lib, arguments = native.library(2), words
  born = lib.mcb_watch_clock()
  local poll = tonumber(os.getenv "MOONCRUST_WATCH_POLL") or 0
  watch = ffi.gc(lib.mcb_watch_new(poll), lib.mcb_watch_free)
  lib.mcb_stop_signal()
  local chunk
  script, chunk = modules.load(path)
  return script and chunk, chunk
end

--- Whether the program was asked to stop (SIGINT, SIGTERM).
function M.stopped() return lib.mcb_stop_signal() ~= 0 end

--- Calls a function; its error is shown, once until something is reloaded.
function M.try(what, f, ...)
  local ok, result = xpcall(f, errors.handler, ...)
  if ok then
    note(what, nil)
  elseif tostring(result):find("DEVICE_LOST", 1, true) then
    error(result, 0)
  elseif not told[what] then
    told[what] = true
    note(what, errors.describe(result))
  end
  return ok, result
end

--- The app that the script gave.
function M.attach(given, run_init)
  app, start = given, run_init
  app.errors = {}
  script.first = carry.photograph(app.hooks, script.source)
  script.essence = carry.essence(app.hooks.init, script.source, script.text)
  pristine = modules.copy(app)
  M.started = M.try("init", start, app)
end

-- Shaders --------------------------------------------------------------------------------------

-- Rebuilds pipelines, and with them those that an earlier save has left behind. `quiet`: it may be
-- that nothing has changed.
local function rebuild(fresh, quiet)
  for pipeline, attempt in pairs(current and current.attempts or {}) do
    attempt:drop()
    unmended[pipeline] = true
    fresh[pipeline] = fresh[pipeline] or current.fresh[pipeline]
  end
  current = { since = platform.seconds(), clock = lib.mcb_watch_clock(), fresh = fresh }
  current.quiet, current.attempts = quiet and not next(unmended), {}
  for _, set in ipairs { fresh, unmended } do
    for pipeline in pairs(set) do
      local is_new = not current.attempts[pipeline] and not pipeline.body.destroyed
      if is_new then current.attempts[pipeline] = pipeline:rebuild() end
    end
  end
  unmended = {}
end

-- Swaps pipelines, all or none; returns why not.
local function swap(set)
  local batch, plan, why = {}, nil, nil
  local types, migrate = require "mooncrust.gpu.types", require "mooncrust.gpu.migrate"
  for _, attempt in pairs(set) do
    why = why or select(2, types.join(batch, attempt:structs()))
  end
  if not why then
    plan, why = migrate.plan(batch, app.hooks.migrate)
  end
  if why then return why end
  for pipeline, attempt in pairs(set) do
    attempt:swap()
    unmended[pipeline] = nil
    note(pipeline.name, nil)
  end
  plan:commit()
  note("structs", nil)
  told = {}
end

-- Names of pipelines, their slowest compile and slowest creation in milliseconds, and whether any
-- shader is another one than before.
local function describe(attempts)
  local names, compile, create, differs = {}, 0, 0, false
  for pipeline, attempt in pairs(attempts) do
    names[pipeline.name] = true
    for i, new in ipairs(attempt.fields.shaders) do
      local old = pipeline.shaders[i]
      compile = math.max(compile, (new.compile_ms or 0) + (new.reflect_ms or 0))
      differs = differs or ffi.string(old.words, old.size) ~= ffi.string(new.words, new.size)
    end
    for _, job in pairs(attempt.jobs) do
      create = math.max(create, job.raw.ms)
    end
  end
  return table.concat(options.keys(names), ", "), compile, create, differs
end

-- Moves attempts on; whether any is not done. A fault waits for the moment that a writer takes from
-- an empty file to a whole one: then another save follows.
local function is_busy()
  local busy = false
  for _, attempt in pairs(current.attempts) do
    local state, now = attempt:poll(), platform.seconds()
    if state == "failed" then current.faulty = current.faulty or now end
    busy = busy or state == "busy" or now - (current.faulty or 0) < GRACE
  end
  return busy
end

-- All attempts are done: a fault in a file that was just saved lets none of them in.
local function settle()
  local done, good, fresh, faulty = current, {}, {}, false
  current = nil
  for pipeline, attempt in pairs(done.attempts) do
    watch_files(attempt.files, done.clock, pipeline)
    local is_fresh, text = done.fresh[pipeline], attempt.state == "failed" and attempt.error.text
    if text then
      faulty = faulty or is_fresh
      note(pipeline.name, text)
    else
      good[pipeline], fresh[pipeline] = attempt, is_fresh and attempt
    end
    unmended[pipeline] = true
  end
  local names, compile, create, differs = describe(good)
  if not faulty and done.quiet and not differs then
    unmended = {}
  elseif not faulty and next(good) then
    local why = swap(good)
    if why and next(fresh) then
      names, compile, create = describe(fresh)
      why = swap(fresh)
    end
    if why then
      note("structs", why)
    else
      local text = "reloaded %s: %.1f ms (compile %.1f, pipelines %.1f)"
      log.info(text, names, (platform.seconds() - done.since) * 1000, compile, create)
    end
  end
  for _, attempt in pairs(good) do
    if attempt.state ~= "swapped" then attempt:drop() end
  end
end

-- Lua ------------------------------------------------------------------------------------------

-- Runs the new app's init and restore, and then the old one's stop, each with its own fields.
local function begin_anew(new, state)
  local before, hooks = modules.copy(app), app.hooks
  modules.refill(app, pristine)
  app.hooks = new.hooks
  local ok, err = xpcall(function()
    start(app)
    if state and new.hooks.restore then new.hooks.restore(app, state[1]) end
  end, errors.handler)
  local after = ok and modules.copy(app) or before
  modules.refill(app, before)
  if ok and M.started and hooks.stop then M.try("stop", hooks.stop, app) end
  modules.refill(app, after)
  M.started = ok or M.started
  return ok, err
end

-- Returns whether it went well; the error, or why all has begun anew.
local function reload_script(_, text)
  local hooks, source, state = app.hooks, script.source, nil
  local is_saved = hooks.reload == "save_restore" and hooks.save and M.started
  if is_saved then state = { hooks.save(app) } end
  local ok, new, undo = modules.run(script, text, unpack(arguments))
  if not ok then return false, new end
  if not loop.is_app(new) then
    undo()
    return false, script.path .. " returns no app any more"
  end
  local first = carry.photograph(new.hooks, source)
  local essence = carry.essence(new.hooks.init, source, text)
  local plan = carry.plan(hooks, new.hooks, source, script.first)
  local how = new.hooks.reload or "preserve"
  local why = not M.started and "init has failed before"
    or how ~= "preserve" and how
    or plan.anew
    or essence ~= script.essence and "init has changed"
    or nil
  local err
  if why then
    ok, err = begin_anew(new, how == "save_restore" and state)
  else
    carry.carry_out(plan)
  end
  if not ok then
    undo()
    return false, err
  end
  app.dt, script.text, script.first, script.essence = new.dt, text, first, essence
  collectgarbage()
  return true, why
end

-- Returns whether the app has begun anew.
local function reload_lua(path)
  local since, record = platform.seconds(), modules.records[path]
  local text = files.read(path)
  if not text or text == record.text and not failures[path] then return false end
  local reload = record == script and reload_script or modules.reload
  local ok, done, why = xpcall(reload, errors.handler, record, text)
  if not (ok and done) then
    note(path, errors.describe(ok and why or done))
    return false
  end
  note(path, nil)
  told = {}
  local more = why and (" (starts anew: %s)"):format(why) or ""
  log.info("reloaded %s: %.1f ms%s", path, (platform.seconds() - since) * 1000, more)
  return record == script and why ~= nil
end

-- Files ----------------------------------------------------------------------------------------

-- Takes the paths of files that have changed.
local function take()
  local fresh, quiet, text = {}, true, lib.mcb_watch_next(watch)
  while text ~= nil do
    local path = ffi.string(text)
    lib.mcb_text_free(text)
    changed[path] = modules.records[path] and true
    quiet = quiet and platform.seconds() - watched[path] < 1
    for pipeline in pairs(depend[path] or {}) do
      fresh[pipeline] = true
    end
    text = lib.mcb_watch_next(watch)
  end
  for source in pairs(failures) do
    changed[source] = modules.records[source] and true -- it may have lacked that file
  end
  if next(fresh) or next(unmended) then rebuild(fresh, quiet) end
end

--- Between two frames: swaps what is ready.
function M.poll()
  watch_new()
  if lib.mcb_watch_wait(watch, 0) > 0 then take() end
  if current and not is_busy() then settle() end
  local anew = false
  if not current and next(changed) then
    for _, path in ipairs(options.keys(changed)) do
      if path ~= script.path then anew = reload_lua(path) or anew end
    end
    if changed[script.path] then anew = reload_lua(script.path) end
    changed = {}
  end
  if not M.started and not told.init then -- something was reloaded since it failed
    M.started, anew = M.try("init", start, app), true
  end
  return anew
end

--- Waits for the next frame, while rebuilds go on.
function M.rest(deadline)
  local left = deadline - platform.seconds()
  while left > 0 and not M.stopped() do
    if lib.mcb_watch_wait(watch, math.min(left, current and 0.001 or 0.05)) > 0 then take() end
    if current then is_busy() end
    left = deadline - platform.seconds()
  end
end

return M
