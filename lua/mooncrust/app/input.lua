-- Keyboard, mouse, touch, gamepads and the window's own events: as state, in app.input and
-- app.mouse, and one by one, for the app's hook event(app, event). docs/input.md is the manual.
--
--   input.attach(app, window)          -- makes app.input and app.mouse; without a window all is 0
--   local closed = input.poll(app)     -- before each frame: takes SDL's events, calls the hook
--
-- Places are in pixels of the canvas (app.width x app.height), which is shown in the middle of the
-- window, as large as it fits. An event is a table that its kind has once: what a hook keeps, it
-- copies. An event costs no garbage, in the interpreter neither, save for a text's first time.

local bit = require "bit"
local errors = require "mooncrust.core.errors"
local ffi = require "ffi"
local options = require "mooncrust.core.options"
local platform = require "mooncrust.core.platform"

platform.declare "mooncrust.app.input"

local M = {}

local band = bit.band
local GAMEPAD, CLOSE, PADS, FINGERS = 0x2000, 528, 8, 10 -- SDL's numbers; as many of each
local LONGEST = 64 -- bytes of text that take no garbage

local frame = 1 -- of poll: what was pressed since the last one bears its number
local app, window, lib, is_closing, has_gamepads
local wide, high -- the window's size, in the units of its events

-- What can be down. A name that it does not know is an error, with no window as well.
local function new_keys(names)
  local held, went_down, went_up = {}, {}, {}
  for _, name in pairs(names) do
    held[name], went_down[name], went_up[name] = false, 0, 0
  end

  local function find(list, name)
    local value = list[name]
    if value == nil then
      local near = type(name) == "string" and options.suggest(name, options.keys(held))
      near = near or "give a name, after a dot: input.down(name)"
      errors.refuse(3, "there is no key or button '%s'; %s", tostring(name), near)
    end
    return value
  end

  local keys = { held = held, went_down = went_down, went_up = went_up }

  --- Whether a key or button is held down: "space", "shift", "mouse_left", or "south" of a gamepad.
  ---@param name string
  ---@return boolean
  function keys.down(name) return find(held, name) end

  --- Whether it went down since the last frame.
  ---@param name string
  ---@return boolean
  function keys.pressed(name) return find(went_down, name) == frame end

  --- Whether it went up since the last frame.
  ---@param name string
  ---@return boolean
  function keys.released(name) return find(went_up, name) == frame end

  return keys
end

local function set(keys, name, is_down)
  if keys.held[name] == not is_down then
    keys.held[name] = is_down
    keys[is_down and "went_down" or "went_up"][name] = frame
  end
end

-- The lists of input.txt, by SDL's numbers.
local NAMES = { key = {}, mouse = {}, pad = {}, axis = {}, event = {} }
local TEXT = platform.beside("mooncrust.app.input", ".txt")
for list, number, names in TEXT:gmatch "\n(%l+) (%d+)([^\n]*)" do
  for name in names:gmatch "%S+" do
    NAMES[list][tonumber(number)], number = name, number + 1
  end
end
local EITHER = {} -- left_shift and right_shift are both shift
for _, both in ipairs { "ctrl", "shift", "alt", "super" } do
  EITHER["left_" .. both], EITHER["right_" .. both] = both, both
end

local input, pads, touches = new_keys(NAMES.key), {}, {}
local mouse = { x = 0, y = 0, dx = 0, dy = 0, wheel = 0, wheel_x = 0, inside = false }
for _, button in ipairs(NAMES.mouse) do
  mouse[button] = false
end
for i = 1, FINGERS do
  touches[i] = { down = false, x = 0, y = 0, pressure = 0 }
end
for i = 1, PADS do
  pads[i] = new_keys(NAMES.pad)
  pads[i].id, pads[i].connected = 0, false
  for _, axis in pairs(NAMES.axis) do
    pads[i][axis] = 0
  end
end
input.touches = touches
M.state = input

--- One of the gamepads, which keep their number while they are there.
---@param i integer from 1
---@return table pad { connected, name, left_x, ..., right_trigger }, with down, pressed, released
function input.gamepad(i)
  errors.whole(2, "gamepad", i, 1, PADS)
  -- To look for them costs time in each frame.
  if lib and not has_gamepads then has_gamepads = lib.SDL_InitSubSystem(GAMEPAD) or true end
  return pads[i]
end

--- Asks for events of text, or no more: what is typed, by the user's layout and input method.
---@param on boolean
function input.text_input(on)
  if window then (on and lib.SDL_StartTextInput or lib.SDL_StopTextInput)(window.handle) end
end

--- Hides the pointer and holds it in the window, or no more: mouse.dx and mouse.dy go on.
---@param on boolean
function input.grab(on)
  if window then lib.SDL_SetWindowRelativeMouseMode(window.handle, on) end
end

-- Pixels of the canvas for a point of the window.
local function scale() return math.max(app.width / wide, app.height / high) end
local function to_canvas(x, y)
  return (x - wide / 2) * scale() + app.width / 2, (y - high / 2) * scale() + app.height / 2
end

local CSTRING = ffi.typeof "const char *"
local buffer, strings = ffi.new("char[?]", LONGEST), {} -- what is not to be made again
local function whole(from) return from.low + from.high * 2 ^ 32 end
local function text_of(from)
  local address = whole(from)
  local length = lib.mc_copy_text(buffer, address, LONGEST)
  if length >= LONGEST then return ffi.string(ffi.cast(CSTRING, address)) end
  local text = ffi.string(buffer, length)
  strings[text] = length <= 4 or nil
  return text
end

-- What fills an event in, by the struct that it is read from; false when there is none after all.
local FILL = {}

function FILL.key(e, from)
  local key, code, m = NAMES.key[from.scancode] or "unknown", from.key, from.modifiers
  strings[code] = strings[code] or ffi.string(lib.SDL_GetKeyName(code)):lower()
  e.key, e.label, e.repeated = key, strings[code], from.repeated
  e.shift, e.ctrl = band(m, 3) ~= 0, band(m, 0xc0) ~= 0
  e.alt, e.super = band(m, 0x300) ~= 0, band(m, 0xc00) ~= 0
  set(input, key, from.down)
  local both, held = EITHER[key], input.held
  if both then set(input, both, held["left_" .. both] or held["right_" .. both]) end
end

function FILL.text(e, from) e.text = text_of(from) end

local function move_mouse(e, from)
  e.x, e.y = to_canvas(from.x, from.y)
  mouse.x, mouse.y = e.x, e.y
  mouse.inside = e.x >= 0 and e.y >= 0 and e.x < app.width and e.y < app.height
end

function FILL.motion(e, from)
  move_mouse(e, from)
  e.dx, e.dy = from.dx * scale(), from.dy * scale()
  mouse.dx, mouse.dy = mouse.dx + e.dx, mouse.dy + e.dy
end

function FILL.button(e, from)
  local name = NAMES.mouse[from.button]
  if not name then return false end
  move_mouse(e, from)
  e.button, e.clicks, mouse[name] = name, from.clicks, from.down
  set(input, NAMES.key[512 + from.button], from.down)
end

function FILL.wheel(e, from)
  move_mouse(e, from)
  e.wheel, e.wheel_x = from.up, from.across
  mouse.wheel, mouse.wheel_x = mouse.wheel + e.wheel, mouse.wheel_x + e.wheel_x
end

local function find_finger(id)
  local free
  for i, finger in ipairs(touches) do
    if finger.down and finger.id == id then return finger, i end
    if not free and not finger.down then free = i end
  end
  return touches[free], free
end

function FILL.touch(e, from)
  local id = whole(from)
  local finger, i = find_finger(id)
  if not finger or not finger.down and e.type ~= "touch_down" then return false end
  finger.id, finger.down, finger.pressure = id, e.type ~= "touch_up", from.pressure
  finger.x, finger.y = to_canvas(from.x * wide, from.y * high)
  e.finger, e.x, e.y, e.pressure = i, finger.x, finger.y, finger.pressure
end

-- The pad with that id, or with 0 a free one.
local function find_pad(e, id)
  for i, pad in ipairs(pads) do
    e.gamepad = i
    if pad.id == id then return pad end
  end
end

function FILL.pad(e, from)
  local kind, index = e.type, from.index
  local pad = find_pad(e, kind == "gamepad_added" and 0 or from.which)
  if not pad then return false end
  if kind == "gamepad_added" then
    local handle = lib.SDL_OpenGamepad(from.which)
    if handle == nil then return false end
    pad.id, pad.handle, pad.connected = from.which, handle, true
    local name = lib.SDL_GetGamepadName(handle)
    pad.name = name ~= nil and ffi.string(name) or "gamepad" -- SDL has no name for some
  elseif kind == "gamepad_removed" then
    lib.SDL_CloseGamepad(pad.handle) -- everything was let go before
    pad.id, pad.connected = 0, false
  elseif kind == "gamepad_axis" then
    e.axis, e.value = NAMES.axis[index] or "unknown", math.max(-1, from.value / 32767)
    pad[e.axis] = e.value
  else
    e.button = NAMES.pad[index] or "unknown"
    set(pad, e.button, from.down)
  end
end

function FILL.drop(e, from)
  e.x, e.y = to_canvas(from.x, from.y)
  e[from.type == 0x1000 and "path" or "text"] = text_of(from)
end

local HIDES = { minimised = true, hidden = true, occluded = true }
HIDES.restored, HIDES.shown, HIDES.exposed = false, false, false
function FILL.window(e, from)
  local kind = e.type
  if HIDES[kind] ~= nil then window.minimised = HIDES[kind] end
  if kind == "resized" then
    e.width, e.height, wide, high = from.a, from.b, window:size()
  end
  mouse.inside = mouse.inside and kind ~= "leave"
  is_closing = is_closing or kind == "close"
end

-- By SDL's number.
local event, events, seen, fill = ffi.new "mc_event", {}, {}, {}
for number, name in pairs(NAMES.event) do
  local kind, as = name:match "(.*):(.*)"
  events[number], fill[number] = { type = kind }, FILL[as]
  seen[number] = ffi.cast(ffi.typeof("mc_" .. as .. "_event *"), event)
end

--- Gives an app its app.input and app.mouse.
---@param given table the app
---@param shown table? its window, from app/window.lua
function M.attach(given, shown)
  app, window, is_closing = given, shown, false
  app.input, app.mouse = input, mouse
  mouse.x, mouse.y = app.width / 2, app.height / 2
  if not window then return end
  lib = window.sdl
  if app.hooks.event then input.gamepad(1) end -- looks for them
  wide, high = window:size()
end

--- Whether an event says that the window is to be closed. For long pauses: answers the window
--- manager, too, which else takes the program for stuck.
function M.is_left() return window and (lib.SDL_PumpEvents() or lib.SDL_HasEvent(CLOSE)) end

--- Takes the events that have come; call it before each frame.
---@return boolean closed whether the window was, and the app has not said no
function M.poll()
  frame = frame + 1
  mouse.dx, mouse.dy, mouse.wheel, mouse.wheel_x = 0, 0, 0, 0
  local hook = app.hooks.event
  while window and lib.SDL_PollEvent(event) do
    local number = event.type
    local e = events[number]
    if e and fill[number](e, seen[number]) ~= false and hook then
      if hook(app, e) == false and e.type == "close" then is_closing = false end
    end
  end
  return is_closing
end

return M
