-- An event of each kind costs no garbage, compiled and interpreted, with and without a hook.
local ffi = require "ffi"
local jit = require "jit"
local mc = require "mooncrust"
local input = require "mooncrust.app.input"

ffi.cdef "bool SDL_PushEvent(mc_event *);"

local text = ffi.new("char[?]", 8, "ü")
local KINDS = { -- by SDL's numbers: as what, and fields
  { 0x300, "mc_key_event", { scancode = 4, key = 97, modifiers = 1, down = true } },
  { 0x301, "mc_key_event", { scancode = 4, key = 97 } },
  { 0x300, "mc_key_event", { scancode = 225, key = 0x400000e1, down = true } },
  { 0x301, "mc_key_event", { scancode = 225, key = 0x400000e1 } },
  { 0x300, "mc_key_event", { scancode = 400, key = 0, down = true } },
  { 0x303, "mc_text_event", {} },
  { 0x400, "mc_motion_event", { x = 1, y = 2.5, dx = 1, dy = -1 } },
  { 0x401, "mc_button_event", { button = 1, down = true, clicks = 1, x = 3, y = 4 } },
  { 0x402, "mc_button_event", { button = 1, clicks = 1, x = 3, y = 4 } },
  { 0x401, "mc_button_event", { button = 9, down = true } },
  { 0x403, "mc_wheel_event", { up = 1, across = -1, x = 5, y = 6 } },
  { 0x700, "mc_touch_event", { x = 0.5, y = 0.5, pressure = 1 } },
  { 0x702, "mc_touch_event", { x = 0.25, y = 0.5, pressure = 1 } },
  { 0x701, "mc_touch_event", { x = 0.5, y = 0.5 } },
  { 0x650, "mc_pad_event", { which = 99, value = 100 } },
  { 0x207, "mc_window_event", { a = 320, b = 240 } },
  { 0x20c, "mc_window_event", {} },
  { 0x20d, "mc_window_event", {} },
  { 0x20e, "mc_window_event", {} },
  { 0x206, "mc_window_event", {} }, -- that is not passed on
}

local EVENTS = { text = text } -- which SDL only points to
for i, kind in ipairs(KINDS) do
  EVENTS[i] = ffi.new "mc_event"
  local view = ffi.cast(kind[2] .. " *", EVENTS[i])
  view.type = kind[1]
  for name, value in pairs(kind[3]) do
    view[name] = value
  end
  if kind[1] == 0x303 then
    local address = tonumber(ffi.cast("uintptr_t", text))
    view.low, view.high = address % 2 ^ 32, math.floor(address / 2 ^ 32)
  end
end

local count, sdl = 0, nil
local function hook(_, e)
  if e.type then count = count + 1 end
end

local function round()
  for _ = 1, 10 do
    for i = 1, #EVENTS do
      sdl.SDL_PushEvent(EVENTS[i])
    end
  end
  return input.poll()
end

local function measure()
  collectgarbage()
  collectgarbage "stop"
  local before = collectgarbage "count"
  round()
  local garbage = (collectgarbage "count" - before) * 1024
  collectgarbage "restart"
  return garbage
end

local function settles(what)
  local garbage
  for _ = 1, 200 do
    garbage = measure()
    if garbage == 0 then return end
  end
  error(("%s: %d bytes of garbage in %d events"):format(what, garbage, 10 * #EVENTS))
end

return mc.app {
  size = { 320, 240 },
  frame = function(app)
    sdl = app.window.sdl
    for _, given in ipairs { hook, false } do
      app.hooks.event = given
      settles "compiled"
      jit.off()
      jit.flush()
      round()
      settles "interpreted"
      jit.on()
    end
    app.hooks.event = nil
    assert(count > 1000, count)
    -- Without end, as far as this program is concerned.
    local close = ffi.new "mc_event"
    close.type = 0x100
    sdl.SDL_PushEvent(close)
  end,
}
