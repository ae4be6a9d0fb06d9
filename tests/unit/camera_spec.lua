-- mc.camera with an app that a test plays: where it looks, how input moves it, that nothing else does.
local check = require "check"
local cameras = require "mooncrust.app.camera"
local linear = require "mooncrust.core.linear"
local steady = require "steady"

local vec3 = linear.vec3

local function stage(keys)
  local app = { width = 800, height = 400, dt = 0.5, mouse = { dx = 0, dy = 0, wheel = 0 } }
  app.mouse.left, app.mouse.middle, app.mouse.right = false, false, false
  app.input = { down = function(name) return keys and keys[name] or false end }
  return app
end

local function near(v, x, y, z)
  local far = vec3():sub(v, vec3(x, y, z)):length()
  if far > 1e-4 then error(("%s is not %g %g %g"):format(tostring(v), x, y, z), 2) end
end

-- Where a point is in the picture, and its depth.
local function seen(camera, x, y, z, aspect) return vec3():transform(camera:matrices(aspect or 2), vec3(x, y, z)) end

return {
  ["orbit looks at its target, from +z, with y up"] = function()
    local camera = cameras.orbit { target = { 1, 2, 3 }, distance = 4 }
    local matrix, view, projection = camera:matrices(2)
    near(camera.position, 1, 2, 7)
    check.same({ matrix == camera.matrix, view == camera.view, projection == camera.projection }, { true, true, true })
    near(linear.vec3():transform(view, vec3(1, 2, 3)), 0, 0, -4)
    local middle, right, up = seen(camera, 1, 2, 3), seen(camera, 1.1, 2, 3), seen(camera, 1, 2.1, 3)
    check.same({ math.abs(middle.x) < 1e-6, middle.z > 0 and middle.z < 1 }, { true, true })
    assert(right.x > 0 and up.y < 0, "right is right, up is up")
    near(seen(camera, 1, 2, 7 - 0.1), 0, 0, 0)
    near(seen(camera, 1, 2, 7 - 1000), 0, 0, 1)
  end,

  ["orbit: drags turn it about the target, the wheel comes nearer, the right button moves the target"] = function()
    local camera, app = cameras.orbit(), stage()
    app.mouse.dx, app.mouse.dy, app.mouse.wheel = 100, 40, 0
    camera:update(app):matrices(2)
    near(camera.position, 0, 0, 5) -- no button, no move
    app.mouse.left = true
    check.same(camera:update(app), camera)
    camera:matrices(2)
    assert(camera.position.x < 0 and camera.position.y > 0, "to the right and down: the scene goes along")
    check.same(math.abs(camera.position:length() - 5) < 1e-5, true)
    app.mouse.dy = 1e6
    camera:update(app):matrices(2)
    assert(camera.position.y > 4.99 and camera.position.y < 5.001, "it stops above the target")
    camera.yaw, camera.pitch, app.mouse.left, app.mouse.dx, app.mouse.dy = 0, 0, false, 0, 0
    app.mouse.wheel = 2
    camera:update(app)
    check.same(math.abs(camera.distance - 5 * 0.81) < 1e-9, true)
    camera.distance, app.mouse.wheel, app.mouse.right = 5, 0, true
    app.mouse.dx, app.mouse.dy = 20, -30
    local before = seen(camera, 0, 0, 0)
    local after = seen(camera:update(app), 0, 0, 0)
    check.same(math.abs((after.x - before.x) * 400 - 20) < 0.01, true, "what is dragged stays under the mouse")
    check.same(math.abs((after.y - before.y) * 200 + 30) < 0.01, true, "what is dragged stays under the mouse")
  end,

  ["fly: keys move it along where it looks, a drag looks about"] = function()
    local keys = {}
    local camera, app = cameras.fly { position = { 1, 2, 3 }, speed = 4 }, stage(keys)
    local function go(name, x, y, z)
      keys[name] = true
      camera:update(app)
      keys[name] = false
      near(camera.position, x, y, z)
    end
    go("w", 1, 2, 1)
    go("s", 1, 2, 3)
    go("d", 3, 2, 3)
    go("a", 1, 2, 3)
    go("e", 1, 4, 3)
    go("q", 1, 2, 3)
    keys.shift = true
    go("w", 1, 2, -5)
    keys.shift = false
    app.mouse.left, app.mouse.dx = true, -math.pi / 2 / 0.005 -- a quarter to the left
    camera:update(app)
    app.mouse.left = false
    go("w", -1, 2, -5)
    local ahead = seen(camera, -3, 2, -5)
    check.same({ math.abs(ahead.x) < 1e-5, math.abs(ahead.y) < 1e-5, ahead.z > 0 }, { true, true, true })
  end,

  ["without input nothing moves; options"] = function()
    local app = stage()
    for _, camera in ipairs { cameras.orbit { yaw = 1, pitch = 0.5 }, cameras.fly { yaw = 1, pitch = 0.5 } } do
      local first = tostring(camera:matrices(1.5))
      for _ = 1, 10 do
        camera:update(app)
      end
      check.same(tostring(camera:matrices(1.5)), first)
      check.same({ camera.yaw, camera.pitch }, { 1, 0.5 })
    end
    local reverse = cameras.fly { near = math.huge, far = 0.1, fov = 1 }
    near(seen(reverse, 0, 0, -0.1), 0, 0, 1)
    check.fails(function() cameras.orbit { distanse = 3 } end, "mc.camera.orbit", "'distanse'", "'distance'")
    check.fails(function() cameras.fly { position = 3 } end, "mc.camera.fly", "'position' must be a table")
  end,

  ["no garbage"] = function()
    local orbit, fly, app = cameras.orbit(), cameras.fly(), stage { w = true, shift = true }
    app.mouse.left, app.mouse.right, app.mouse.dx, app.mouse.dy, app.mouse.wheel = true, true, 1, -1, 0
    steady.check(function()
      for _ = 1, 500 do
        orbit:update(app):matrices(1.5)
        fly:update(app):matrices(1.5)
      end
    end, 500 * 200)
  end,
}
