-- Two galaxies collide: each of n bodies attracts every other one, n * n pulls in each step. Three
-- bodies in four shine; the fourth belongs to the dark halo that holds a galaxy together.
--
--   mooncrust examples/11_nbody                            -- a window; drag to turn, wheel to zoom
--   mooncrust examples/11_nbody -- n=16384 scene=plummer   -- `-- help` tells the rest
--   mooncrust examples/11_nbody --headless --frames 260 --out out.png -- n=16384
--
-- Keys: space stands still, r starts again, w and s: steps a frame, e and d: brightness, q and a:
-- softening. nbody.lua is the simulation: leapfrog, and tiles of bodies in shared memory (Nyland,
-- Harris and Prins, "Fast N-Body Simulation with CUDA", GPU Gems 3, chapter 31, 2007). The orbit
-- that tears out bridges and tails is that of Toomre and Toomre, "Galactic Bridges and Tails"
-- (Astrophysical Journal 178, 1972). A driver on the CPU takes seconds for a step of 65,536 bodies.
--
-- Light is added in the order of the bodies: the same seed and frame give the same picture.
local mc = require "mooncrust"
local nbody = require "nbody"
mc.configure { timeout = 3600 } -- a driver on the CPU may be that slow

local p = mc.parameters {
  { "n", 65536, "bodies", least = 2, whole = true },
  { "scene", "galaxies", "what there is at first", choices = { "galaxies", "plummer" } },
  { "steps", 1, "steps a frame", least = 1, most = 16, whole = true, by = 1, keys = { "w", "s" } },
  { "dt", 0.01, "time of a step", least = 0.0001, most = 0.1 },
  { "softening", 0.02, "of pulls", least = 0.001, most = 0.5, times = 1.25, keys = { "q", "a" } },
  { "bright", 1, "of the picture", least = 0.05, most = 20, times = 1.25, keys = { "e", "d" } },
  { "pause", false, "stand still", keys = "space" },
}
local sim, light, picture
local camera = mc.camera.orbit { distance = 3.8, pitch = -0.55, yaw = 0.3, fov = 0.9 }
local draw = mc.graphics {
  name = "light",
  vertex = "light.vert",
  fragment = "light.frag",
  blend = "add",
}
local film = mc.compute "film.comp"

-- What passes get, in tables that are kept: a frame makes no garbage.
local size = {}
local seen = { size = size }
local drawing = { pipeline = draw, args = seen, clear = { 0, 0, 0, 1 }, vertices = 6 * p.n }
local showing = { size = size }

return mc.app {
  size = { 1280, 720 },
  title = "Two galaxies",
  overlay = true,

  init = function(app)
    local width, height, seed = app.width, app.height, app.seed
    size[1], size[2] = width, height
    sim = nbody.new { n = p.n, dt = p.dt, softening = p.softening, scene = p.scene, seed = seed }
    light = mc.image { name = "light", format = "rgba16f", width = width, height = height }
    picture = mc.image { name = "picture", width = width, height = height }
    seen.positions, seen.velocities = sim.positions, sim.velocities
    drawing.color, showing.light, showing.picture = light, light, picture
  end,

  event = function(app, event)
    if event.type == "key_down" and event.key == "r" then sim:restart(app.seed, p.scene) end
  end,

  frame = function(app, graph)
    sim.softening = p.softening
    for _ = 1, p.pause and 0 or p.steps do
      sim:step(graph)
    end
    if not app.mouse.left then camera.yaw = camera.yaw + 0.1 * app.dt end
    seen.matrix = camera:update(app):matrices(app.width / app.height)
    seen.bright, seen.spread = 0.35 * p.bright * math.sqrt(65536 / p.n), (65536 / p.n) ^ 0.25
    graph:draw(drawing)
    graph:dispatch(film, showing, app.width, app.height)
    graph:present(picture)
  end,
}
