-- Input without a window: all is there, and nothing is held. With one: tests/window.
local check = require "check"
local input = require "mooncrust.app.input"

local root = package.path:match("([^;]*)/lua/%?%.lua")

local function read(path)
  local file = assert(io.open(root .. path))
  local text = file:read "*a"
  file:close()
  return text
end

local function attached()
  local app = { width = 320, height = 240, hooks = {} }
  input.attach(app, nil)
  return app
end

return {
  ["without a window nothing is held and nothing moves"] = function()
    local app = attached()
    for _ = 1, 3 do
      for _, name in ipairs { "space", "a", "f12", "shift", "right_super", "mouse_left", "keypad_0" } do
        assert(not app.input.down(name) and not app.input.pressed(name) and not app.input.released(name))
      end
      local mouse, pad = app.mouse, app.input.gamepad(8)
      check.same(mouse.dx + mouse.dy + mouse.wheel + mouse.wheel_x, 0)
      check.same(tostring(mouse.left) .. tostring(mouse.inside), "falsefalse")
      check.same(tostring(pad.connected) .. tostring(pad.down "south"), "falsefalse")
      check.same(pad.left_x + pad.left_y + pad.right_x + pad.right_y + pad.left_trigger, 0)
      check.same(#app.input.touches, 10)
      check.same(app.input.touches[1].down, false)
      app.input.text_input(true)
      app.input.grab(true)
      check.same(input.poll(), false)
    end
  end,

  ["a name that is none is an error with the one that was meant"] = function()
    local app = attached()
    for name, meant in pairs { spcae = "space", lft_shift = "left_shift", mouse_lft = "mouse_left" } do
      local ok, err = pcall(app.input.pressed, name)
      assert(not ok and err:find(("no key or button '%s'; did you mean '%s'?"):format(name, meant), 1, true), err)
    end
    assert(not pcall(app.input.down, nil))
    local ok, err = pcall(app.input.gamepad(1).down, "south_")
    assert(not ok and err:find("did you mean 'south'?", 1, true), err)
    assert(not pcall(app.input.gamepad, 0))
  end,

  ["the manual has every event, and every name that is no row of them"] = function()
    local manual, seen = read "/docs/input.md", {}
    for list, names in read("/lua/mooncrust/app/input.txt"):gmatch "\n(%l+) %d+([^\n]*)" do
      for name in names:gmatch "%S+" do
        local word = name:match "^[^:]+"
        assert(list == "event" or not seen[list .. word], word .. " is there twice")
        seen[list .. word] = true
        local is_one_of_many = word:find "^%l$" or word:find "%d$" or word:find "^%a+_(%a+)$" and list == "key"
        assert(is_one_of_many or manual:find("`" .. word .. "`", 1, true), "docs/input.md lacks " .. word)
      end
    end
  end,
}
