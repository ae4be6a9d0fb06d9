-- Touch and drops, pushed into SDL's queue, and a gamepad that SDL makes up: what the app is told, and its state.
local ffi = require "ffi"
local mc = require "mooncrust"
require "mooncrust.app.input" -- whose structs are used

ffi.cdef [[
  bool SDL_PushEvent(mc_event *);
  typedef struct {
    uint32_t version;
    uint16_t type, padding, vendor, product, axes, buttons, balls, hats, touchpads, sensors, padding2[2];
    uint32_t button_mask, axis_mask;
    const char *name;
    const void *touchpad_list, *sensor_list;
    void *user, *hooks[8];
  } mc_test_joystick;
  uint32_t SDL_AttachVirtualJoystick(const mc_test_joystick *);
  bool SDL_DetachVirtualJoystick(uint32_t id);
  void *SDL_GetGamepadJoystick(void *gamepad);
  bool SDL_SetJoystickVirtualAxis(void *joystick, int axis, int16_t value);
  bool SDL_SetJoystickVirtualButton(void *joystick, int button, bool down);
]]

local told = {}
local sdl, id

local function expect(...)
  local list = { ... }
  for i, text in ipairs(list) do
    assert(told[i] == text, ("event %d is '%s' instead of '%s'"):format(i, tostring(told[i]), text))
  end
  assert(#told == #list, "one more: " .. tostring(told[#list + 1]))
  told = {}
end

local function near(a, b) return math.abs(a - b) < 1e-4 end

local function push(kind, number, fill)
  local event = ffi.new "mc_event"
  local view = ffi.cast(kind .. " *", event)
  view.type = number
  fill(view)
  assert(sdl.SDL_PushEvent(event))
end

local function halves(pointer)
  local address = tonumber(ffi.cast("uintptr_t", pointer))
  return address % 2 ^ 32, math.floor(address / 2 ^ 32)
end

local function finger(number, id_low, x, y)
  push("mc_touch_event", number, function(e)
    e.low, e.high, e.x, e.y, e.pressure = id_low, 7, x, y, 0.5
  end)
end

local path = ffi.new("char[?]", 200, "/tmp/" .. ("long name "):rep(10) .. ".png")
local joystick = ffi.new "mc_test_joystick"
local name = "made up"

local steps = {
  [0] = function(app)
    local pad, touch = app.input.gamepad(1), app.input.touches[1]
    assert(not pad.connected and pad.left_x == 0 and not pad.down "south" and not touch.down)
    local ok, err = pcall(app.input.gamepad, 9)
    assert(not ok and err:find("gamepad is 9", 1, true), err)
    finger(0x700, 41, 0.25, 0.5)
    finger(0x700, 42, 0.5, 0.5)
  end,
  function(app)
    expect("touch_down 1 80 120 0.5", "touch_down 2 160 120 0.5")
    local touches = app.input.touches
    assert(touches[1].down and touches[1].x == 80 and touches[2].x == 160 and not touches[3].down)
    finger(0x702, 42, 0.75, 0.5)
    finger(0x701, 41, 0.25, 0.5)
    finger(0x700, 43, 0, 0)
    finger(0x701, 99, 0, 0) -- that was never down
    finger(0x703, 42, 0.75, 0.5)
    finger(0x701, 43, 0, 0)
  end,
  function(app)
    expect("touch_move 2 240 120 0.5", "touch_up 1 80 120 0.5", "touch_down 1 0 0 0.5",
      "touch_up 2 240 120 0.5", "touch_up 1 0 0 0.5")
    assert(not app.input.touches[1].down and not app.input.touches[2].down)
    push("mc_drop_event", 0x1000, function(e)
      e.x, e.y = 16, 24
      e.low, e.high = halves(path)
    end)
    push("mc_drop_event", 0x1001, function(e)
      e.low, e.high = halves(path + 5)
    end)
  end,
  function()
    expect("drop path " .. ffi.string(path), "drop text " .. ffi.string(path + 5))
    joystick.version, joystick.type = ffi.sizeof(joystick), 1
    joystick.vendor, joystick.product = 0x1234, 0x5678
    joystick.axes, joystick.buttons, joystick.button_mask, joystick.axis_mask = 6, 15, 0x7fff, 0x3f
    joystick.name = name
    id = sdl.SDL_AttachVirtualJoystick(joystick)
    assert(id ~= 0, "no virtual joystick")
  end,
  function(app)
    expect "gamepad_added 1"
    local pad = app.input.gamepad(1)
    assert(pad.connected and pad.name == name, pad.name)
    local stick = sdl.SDL_GetGamepadJoystick(pad.handle)
    sdl.SDL_SetJoystickVirtualButton(stick, 0, true)
    sdl.SDL_SetJoystickVirtualAxis(stick, 0, 32767)
    sdl.SDL_SetJoystickVirtualAxis(stick, 3, -32768)
  end,
  function(app)
    local pad = app.input.gamepad(1)
    assert(pad.down "south" and pad.pressed "south" and not pad.released "south")
    assert(pad.left_x == 1 and pad.right_y == -1 and pad.left_y == 0)
    local all = table.concat(told, ", ") -- with more of axes, as SDL says where they begin
    for _, text in ipairs { "gamepad_axis 1 left_x 1", "gamepad_axis 1 right_y -1", "gamepad_down 1 south" } do
      assert(all:find(text, 1, true), all)
    end
    local ok, err = pcall(pad.down, "sooth")
    assert(not ok and err:find("did you mean 'south'", 1, true), err)
  end,
  function(app)
    local pad = app.input.gamepad(1)
    assert(pad.down "south" and not pad.pressed "south")
    sdl.SDL_DetachVirtualJoystick(id)
  end,
  function(app)
    local pad = app.input.gamepad(1)
    assert(not pad.connected and not pad.down "south" and pad.left_x == 0 and pad.right_y == 0)
    assert(told[#told] == "gamepad_removed 1", told[#told])
    app.done = true
  end,
}

return mc.app {
  size = { 320, 240 },
  event = function(_, e)
    if e.finger then
      told[#told + 1] = ("%s %d %g %g %g"):format(e.type, e.finger, e.x, e.y, e.pressure)
    elseif e.type == "drop" then
      assert(near(e.x, e.path and 16 or 0) and near(e.y, e.path and 24 or 0))
      told[#told + 1] = ("drop %s %s"):format(e.path and "path" or "text", e.path or e.text)
    elseif e.gamepad then
      local words = { e.type, e.gamepad, e.button or e.axis }
      words[#words + 1] = e.value and ("%g"):format(e.value)
      told[#told + 1] = table.concat(words, " ")
    end
  end,
  frame = function(app)
    sdl = app.window.sdl
    if steps[app.step] then steps[app.step](app) end
    if app.done then push("mc_window_event", 0x100, function() end) end
  end,
}
