-- The frame loop of scripts that return an app, in a window or headless, watched or not.
--
--   return mc.app {
--     init  = function(app) ... end,                     -- once
--     frame = function(app, graph) ... end,              -- each frame: describe its passes
--     event = function(app, event) ... end,              -- each event of the window: app/input.lua
--     stop  = function(app) ... end,                     -- once, also after an error in a frame
--   }
--
-- The app table: step (frames done), time and dt (seconds), seed, random() (core/random.lua), width
-- and height (of what the script computes), frames (how many will run), input and mouse
-- (app/input.lua), window (app/window.lua; false when headless), stats (app/profile.lua).
--
-- dt is fixed, 1/60 by default, so that a frame depends on the seed, the step and the input alone.
-- In a window max_fps (1/dt) frames a second are shown; headless they come as fast as they can. At
-- most FLIGHT are under way on the GPU. The app ends after --frames (headless one, without it),
-- when its window is closed, or when SIGINT or SIGTERM arrives, with exit code 130 or 143: after
-- the frame, and one more whose picture --out is to get. At the end stop is called, and what is
-- captured (app/capture.lua) is finished.

local errors = require "mooncrust.core.errors"
local files = require "mooncrust.core.files"
local input = require "mooncrust.app.input"
local kernel = require "mooncrust.gpu.kernel"
local log = require "mooncrust.core.log"
local options = require "mooncrust.core.options"
local parameters = require "mooncrust.app.parameters"
local platform = require "mooncrust.core.platform"
local profiles = require "mooncrust.app.profile"
local random = require "mooncrust.core.random"

local FLIGHT, NAP, LONGEST = 3, 0.05, 0.25 -- frames; seconds: of one sleep, and of dt = "real"
local M = {}

local SPEC = options.spec("mc.app", {
  "function: init event stop save restore migrate, table: size capture, string: title, "
    .. "boolean: fullscreen overlay, any: max_fps",
  frame = { "function", required = true },
  reload = { one_of = { "preserve", "save_restore", "reset" } },
  resize = { one_of = { "scale", "follow" }, default = "scale" },
  vsync = { "any", default = true },
  hdr = { "any", default = false },
  dt = { "any", default = 1 / 60 },
})

local function is_positive(value) return type(value) == "number" and value > 0 and value < 1e6 end

local App = {}
local query, profile, capture, present -- of the app that runs

function App.__index(_, name)
  if name ~= "stats" or not profile then return App[name] end
  query.settle()
  return profile:stats()
end

--- Describes an app; `mooncrust` runs what the script returns.
---@param o { init: function?, frame: function, event: function?, stop: function?, save: function?,
--- restore: function?, migrate: function?, reload: string?, size: integer[]?, dt: number|"real"?,
--- title: string?, resize: string?, vsync: boolean|"mailbox"?, max_fps: number|false?,
--- fullscreen: boolean?, hdr: boolean|"hdr10"?, overlay: boolean?,
--- capture: table<string, string>? } size: { width, height } in pixels; dt: seconds a frame;
--- resize: "follow": the size becomes that of the window; capture: files for the images of
--- graph:present; docs/app.md says more
---@return table app
function M.new(o)
  local read = options.read(SPEC, o)
  local size, rate, vsync = read.size or { 1280, 720 }, read.max_fps, read.vsync
  local function check(holds, name, what)
    if not holds then errors.refuse(3, "mc.app: option '%s' must be %s", name, what) end
  end
  local is_size = errors.is_whole(size[1], 1, 16384) and errors.is_whole(size[2], 1, 16384)
  check(is_size and #size == 2, "size", "{ width, height } in pixels, such as { 1280, 720 }")
  check(is_positive(read.dt) or read.dt == "real", "dt", 'seconds above 0, or "real"')
  check(not rate or is_positive(rate), "max_fps", "frames a second above 0, or false")
  check(type(vsync) == "boolean" or vsync == "mailbox", "vsync", 'true, false or "mailbox"')
  check(type(read.hdr) == "boolean" or read.hdr == "hdr10", "hdr", 'true, false or "hdr10"')
  local app = { hooks = read, width = size[1], height = size[2], step = 0, time = 0 }
  app.dt, M.is_made = is_positive(read.dt) and read.dt or 1 / 60, true
  return setmetatable(app, App)
end

---@param value any what a script returned
---@return boolean
function M.is_app(value) return getmetatable(value) == App end

local function need_capture(app, o)
  if not capture then
    capture = require("mooncrust.app.capture").new(app, o)
    require("mooncrust.graph.present").sink = capture
  end
  return capture
end

--- Writes what this frame presents, or between frames the next one, to a file. Does not wait.
---@param path string .png, or .hdr for an image of floats
function App:screenshot(path)
  errors.ensure(type(path) == "string", 2, "app:screenshot takes the path of a file, not %s", path)
  need_capture(self, {}):shot(path)
end

--- Ends the app after this frame, as closing the window does.
function App:quit() self.is_over = true end

local function start(app)
  app.step, app.time, app.random = 0, 0, random.new(app.seed)
  if app.hooks.init then app.hooks.init(app) end
end

local function call(_, f, ...) return true, f(...) end

-- Frames a second, or false for no limit.
local function rate_of(app, is_watched)
  local window, dt, rate = app.window, app.hooks.dt, app.hooks.max_fps
  if not (window or is_watched) then return false end
  if rate == nil and dt ~= "real" then return 1 / dt end
  return rate or (not window or window.minimised) and 60 -- nothing else slows the loop down then
end

local function switch_overlay(app, hooks, shown)
  if app.input.pressed "f1" then hooks.overlay = not hooks.overlay end
  present.overlay = hooks.overlay and (shown or require("mooncrust.app.overlay").new(app))
end

local function frames(app, graph, reload)
  local signal, try = kernel.get().signal, reload and reload.try or call
  local window, nap = app.window, reload and reload.rest or platform.sleep
  local function record(g) app.hooks.frame(app, g) end
  local begin = reload and reload.attach or start
  begin(app, start)
  local flight, done, step, is_last = {}, 0, 0, false
  local due, before = platform.seconds(), nil
  while not is_last do
    local oldest = flight[done % FLIGHT]
    if oldest then oldest:wait() end
    if capture then try("capture", capture.collect, capture) end
    local is_polled, is_closed = try("event", input.poll)
    parameters.poll()
    local is_asked = is_polled and is_closed or signal[0] ~= 0 or app.is_over
    if is_asked and not (capture and capture.has_stills) then break end
    is_last = is_asked or done + 1 >= app.frames
    if reload and reload.poll() then step = 0 end
    if window then switch_overlay(app, app.hooks, present.overlay) end
    local is_real, now = window and app.hooks.dt == "real", platform.seconds()
    if is_real then app.dt = before and math.min(now - before, LONGEST) or 1 / 60 end
    app.step, app.time = step, is_real and before and app.time + app.dt or step * app.dt
    before = now
    if window and app.hooks.resize == "follow" and not window.minimised then
      app.width, app.height = window:pixels()
    end
    local ok, submission = not reload or reload.started, nil
    if ok then
      if capture then capture:begin(is_last) end
      ok, submission = try("frame", graph.frame, record)
      if capture then capture:submitted(ok and submission) end
    end
    now = platform.seconds()
    if ok then
      flight[done % FLIGHT] = submission
      done, step = done + 1, step + 1
      profile:tick(now)
    else
      is_last = is_asked
    end
    local rate = rate_of(app, reload) or not ok and 60
    due = rate and math.max(due + 1 / rate, now - 1 / rate) or now
    local left = due - now
    while left > 0 and not is_last and signal[0] == 0 do
      nap(math.min(left, NAP))
      left = due - platform.seconds()
      if left > 0 and input.is_left() then break end
    end
  end
  for i = 0, FLIGHT - 1 do
    if flight[i] then flight[i]:wait() end
  end
end

-- What --profile and --trace ask for.
local function report(o)
  query.settle()
  if o.profile then io.stderr:write(profile:table()) end
  if o.trace then
    local is_written = files.write(o.trace, profile:trace())
    errors.ensure(is_written, 0, "--trace %s: cannot write this file", o.trace)
    log.info("wrote %s", o.trace)
  end
end

local function open_window(app)
  local hooks, title = app.hooks, app.hooks.title or errors.script:match "([^/]+)/main%.lua$"
  local o = { title = title or errors.script, width = app.width, height = app.height }
  o.fullscreen = hooks.fullscreen
  local window = require("mooncrust.app.window").open(o)
  present = require "mooncrust.graph.present"
  present.swapchain = require("mooncrust.gpu.swapchain").new(window, hooks)
  return window
end

--- Runs an app to its end.
---@param app table from M.new
---@param o table the command line's options: boot/cli.lua
---@param graph { frame: function } the graph module
---@param reload table? app/reload.lua, with --watch
---@return integer code for the end of the program: 0, or 130 or 143 after a signal
function M.run(app, o, graph, reload)
  kernel.get().catch()
  query, profile = require "mooncrust.gpu.query", profiles.new()
  query.sink, profile.watched = profile, o.profile or o.trace or o.graph
  app.frames = o.frames or (reload or not o.headless) and math.huge or 1
  app.seed = o.seed or 0
  app.width, app.height = unpack(o.size or { app.width, app.height })
  app.window = not o.headless and open_window(app)
  input.attach(app, app.window or nil)
  local is_captured = o.out or o["out-depth"] or o["out-id"] or o.hash or app.hooks.capture
  if is_captured then need_capture(app, o) end
  local ok, err = xpcall(frames, errors.handler, app, graph, reload)
  -- The rest is to be done even so: the first error is the one that counts.
  local function then_do(what, f, ...)
    local done, later = xpcall(f, errors.handler, ...)
    local is_news = not done and not ok and later ~= err
    if is_news then log.error("%s, after an error: %s", what, tostring(later)) end
    if ok then
      ok, err = done, later
    end
  end
  if app.hooks.stop then then_do("stop of the app", app.hooks.stop, app) end
  if capture then then_do("capture", capture.finish, capture, ok) end
  if not ok then error(err, 0) end
  report(o)
  local signal = kernel.get().signal[0]
  return signal > 0 and 128 + signal or 0
end

return M
