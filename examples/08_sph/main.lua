-- A dam breaks: 262,144 particles of water in a tank, round a pillar and up the far wall.
--
--   mooncrust examples/08_sph                              -- a window; F1 hides the figures
--   mooncrust examples/08_sph -- n=1000000 steps=16        -- more of them; -- help has the rest
--   mooncrust examples/08_sph --headless --frames 200 --out out.mp4 -- n=30000
--
-- Left button and wheel move the camera, the right button pushes the water, arrows tilt gravity, r
-- builds the dam again. The rest has keys that `-- help` names.
--
-- How it works: sph.lua counts the particles into the cells of a grid, moves them into that order,
-- sums up their densities and then their forces, `steps` times a frame. A frame is steps * dt long,
-- and dt follows from the speed of sound. water.lua shows it. Same seed and frame, same picture.
--
-- Sources: J. J. Monaghan, "Simulating Free Surface Flows with SPH", J. Comput. Phys. 110, 1994
-- (the method, artificial viscosity); M. Becker and M. Teschner, "Weakly Compressible SPH for Free
-- Surface Flows", SCA 2007 (Tait's equation, densities by summation); H. Wendland, Adv. Comput.
-- Math. 4, 1995 (the kernel); S. Green, "Particle Simulation using CUDA", 2010 (the sorted grid);
-- D. Koschier and J. Bender, "Density Maps for Improved SPH Boundary Handling", SCA 2017 (walls as
-- integrals of the kernel); the drawing's are in smooth.comp and shade.comp.
local mc = require "mooncrust"
local sph, water = require "sph", require "water"

mc.configure { timeout = 600 } -- seconds: many particles take a while on the CPU
local some = mc.device.software and 2 or 10
local p = mc.parameters {
  { "n", 262144, "particles", least = 8, most = 16000000, whole = true },
  {
    "steps",
    some,
    "a frame",
    keys = { "period", "comma" },
    by = 1,
    least = 0,
    most = 100,
    whole = true,
  },
  {
    "viscosity",
    0.05,
    "Monaghan's alpha",
    keys = { "v", "b" },
    times = 1.5,
    least = 0.01,
    most = 1,
  },
  {
    "stiffness",
    10,
    "speed of sound over that of a wave",
    keys = { "k", "j" },
    by = 1,
    least = 4,
    most = 20,
  },
  { "pillar", 0.22, "radius of the pillar in metres", least = 0, most = 0.5 },
  { "pause", false, "stand still", keys = "space" },
}

local TANK = { 4, 2.2, 2 }
local gravity, pillar = { 0, -9.81, 0 }, { 2.35, 1, p.pillar }
local camera = mc.camera.orbit {
  target = { 2.0, 0.62, 1 },
  distance = 4.6,
  yaw = 0.5,
  pitch = -0.42,
  fov = math.rad(45),
}
local fluid, view, push
local tilt = { 0, 0 } -- of gravity: to the right and away, as the camera sees it
local pushing =
  { eye = camera.position, toward = mc.math.vec3(), velocity = mc.math.vec3(), radius = 0.25 }
local along = mc.math.vec3()

-- Arrows lean gravity over, as the camera sees it; without them it comes back.
local function lean(input)
  local right = (input.down "right" and 1 or 0) - (input.down "left" and 1 or 0)
  local away = (input.down "up" and 1 or 0) - (input.down "down" and 1 or 0)
  tilt[1], tilt[2] = tilt[1] + 0.1 * (right - tilt[1]), tilt[2] + 0.1 * (away - tilt[2])
  local cos, sin = math.cos(camera.yaw), math.sin(camera.yaw)
  local x, z = tilt[1] * cos - tilt[2] * sin, -tilt[1] * sin - tilt[2] * cos
  local scale = 9.81 / math.sqrt(1 + x * x + z * z)
  gravity[1], gravity[2], gravity[3] = x * scale, -scale, z * scale
end

-- What is under the pointer goes along with it.
local function shove(app, graph)
  local mouse, slant = app.mouse, math.tan(camera.fov / 2)
  local x, y = (2 * mouse.x - app.width) / app.height, (app.height - 2 * mouse.y) / app.height
  pushing.toward
    :scale(camera.right, x * slant)
    :add(pushing.toward, along:scale(camera.up, y * slant))
  pushing.toward:add(pushing.toward, camera.forward):normalize(pushing.toward)
  local speed = 60 * slant * camera.distance / app.height -- the pointer's, in metres a second
  pushing.velocity:scale(camera.right, mouse.dx * speed)
  pushing.velocity:add(pushing.velocity, along:scale(camera.up, -mouse.dy * speed))
  graph:dispatch(push, pushing, fluid.n)
end

return mc.app {
  size = { 1280, 720 },
  title = "A dam breaks",
  overlay = true,

  init = function(app)
    push = mc.compute "push.comp"
    fluid = sph.new {
      n = p.n,
      tank = TANK,
      pillar = pillar,
      gravity = gravity,
      seed = app.seed,
      stiffness = p.stiffness,
      viscosity = p.viscosity,
      blocks = { { 0, 0, 0, 1.25, 1.5, TANK[3] } },
    }
    view = water.new(fluid, app.width, app.height)
    pushing.places, pushing.motions, pushing.n = fluid.now_places, fluid.now_motions, fluid.n
    camera:matrices(app.width / app.height)
  end,

  frame = function(app, graph)
    if app.input.pressed "r" then fluid:start(graph) end
    if p.changed == "stiffness" then fluid:stiffen(p.stiffness) end
    fluid.parameters.viscosity = p.viscosity
    lean(app.input)
    if not app.mouse.right then camera:update(app) end
    if app.mouse.right and fluid.counted then shove(app, graph) end
    if not p.pause then
      for _ = 1, p.steps do
        fluid:step(graph)
      end
    end
    view:draw(graph, camera)
    graph:present(view.picture)
  end,
}
