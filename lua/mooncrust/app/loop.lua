-- The frame loop of scripts that return an app.
--
--   return mc.app {
--     init  = function(app) ... end,                     -- once
--     frame = function(app, graph) ... end,              -- each frame: describe its passes
--     stop  = function(app) ... end,                     -- once, also after an error in a frame
--   }
--
-- For mooncrust --watch (app/reload.lua): reload = "preserve", "save_restore" (what save(app)
-- returns goes to restore(app, state) of the new code) or "reset", and migrate(old, new, name) for
-- the elements of a struct that has changed. event(app, event) is for windows.
--
-- The app table: step (frames done), time and dt (seconds; dt is fixed, 1/60 by default), seed,
-- random() (see core/random.lua), width and height (--size, or the app's size), frames (how many
-- will run), stats (what the last frames have cost: app/profile.lua). Without --frames one frame
-- runs, or with --watch one every dt seconds until the program is asked to stop. The image that the
-- last frame presented is written to --out, with --profile and --trace the times.

local errors = require "mooncrust.core.errors"
local files = require "mooncrust.core.files"
local log = require "mooncrust.core.log"
local options = require "mooncrust.core.options"
local platform = require "mooncrust.core.platform"
local profiles = require "mooncrust.app.profile"
local random = require "mooncrust.core.random"

local M = {}

local HOOK = { "function" }
local SPEC = options.spec("mc.app", {
  init = HOOK,
  frame = { "function", required = true },
  event = HOOK,
  stop = HOOK,
  save = HOOK,
  restore = HOOK,
  migrate = HOOK,
  reload = { one_of = { "preserve", "save_restore", "reset" } },
  size = { "table" },
  dt = { "number", default = 1 / 60, least = 0 },
})

local function is_length(value)
  return type(value) == "number" and value % 1 == 0 and value >= 1 and value <= 16384
end

local App = {}
local query, profile -- of the app that runs

function App.__index(_, name)
  if name ~= "stats" or not profile then return nil end
  query.settle()
  return profile:stats()
end

--- Describes an app; `mooncrust` runs what the script returns.
---@param o { init: function?, frame: function, event: function?, stop: function?, save: function?,
--- restore: function?, migrate: function?, reload: string?, size: integer[]?, dt: number? } size:
--- { width, height } in pixels; dt: seconds a frame
---@return table app
function M.new(o)
  local read = options.read(SPEC, o)
  local size = read.size or { 1280, 720 }
  if not (is_length(size[1]) and is_length(size[2]) and #size == 2) then
    error("mc.app: option 'size' must be { width, height } in pixels, such as { 1280, 720 }", 2)
  end
  local app = { hooks = read, width = size[1], height = size[2], dt = read.dt, step = 0, time = 0 }
  return setmetatable(app, App)
end

---@param value any what a script returned
---@return boolean
function M.is_app(value) return getmetatable(value) == App end

local function start(app)
  app.step, app.time, app.random = 0, 0, random.new(app.seed)
  if app.hooks.init then app.hooks.init(app) end
end

local function frames(app, graph)
  local latest
  start(app)
  local function record(g) app.hooks.frame(app, g) end
  for step = 0, app.frames - 1 do
    app.step, app.time = step, step * app.dt
    latest = graph.frame(record)
  end
  if latest then latest:wait() end
  return latest
end

-- The same while files are watched: an error is shown, and the next frame comes in its time.
local function watched_frames(app, graph, reload)
  local latest
  local function record(g) app.hooks.frame(app, g) end
  local step, done, due = 0, 0, platform.seconds()
  reload.attach(app, start)
  while done < app.frames and not reload.stopped() do
    if reload.poll() then step = 0 end
    if reload.started then
      app.step, app.time = step, step * app.dt
      local ok, submission = reload.try("frame", graph.frame, record)
      if ok then
        latest, step, done = submission, step + 1, done + 1
      end
    end
    due = math.max(due + app.dt, platform.seconds() - app.dt)
    reload.rest(due)
  end
  if latest then latest:wait() end
  return latest
end

local function write(app, submission, path)
  local image = submission and submission.presented
  if not image then
    errors.refuse(0, "--out %s: no frame presented an image; call graph:present(image)", path)
  end
  image:save(path)
  log.info("wrote %s (%d x %d, frame %d)", path, image.width, image.height, app.step + 1)
end

-- What --profile and --trace ask for.
local function report(o)
  query.settle()
  if o.profile then io.stderr:write(profile:table()) end
  if o.trace then
    if not files.write(o.trace, profile:trace()) then
      errors.refuse(0, "--trace %s: cannot write this file", o.trace)
    end
    log.info("wrote %s", o.trace)
  end
end

--- Runs an app to its end.
---@param app table from M.new
---@param o { frames: integer?, seed: integer?, size: integer[]?, out: string? } the command line's
---@param graph { frame: function } the graph module
---@param reload table? app/reload.lua, with --watch
function M.run(app, o, graph, reload)
  query, profile = require "mooncrust.gpu.query", profiles.new()
  query.sink = profile
  app.frames, app.seed = o.frames or reload and math.huge or 1, o.seed or 0
  if o.size then
    app.width, app.height = o.size[1], o.size[2]
  end
  local run = reload and watched_frames or frames
  local ok, result = xpcall(run, errors.handler, app, graph, reload)
  if app.hooks.stop and ok then
    app.hooks.stop(app)
  elseif app.hooks.stop then
    local stopped, err = pcall(app.hooks.stop, app)
    if not stopped then log.error("stop of the app, after an error: %s", tostring(err)) end
  end
  if not ok then error(result, 0) end
  report(o)
  if o.out then write(app, result, o.out) end
end

return M
