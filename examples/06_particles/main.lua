-- A million particles round a point that attracts them: the mouse or, without one, a point that
-- wanders. Each adds its light to the pixel that it is in; slow ones are blue, fast ones gold.
--
--   mooncrust examples/06_particles                          -- a window; F1 hides the figures
--   mooncrust examples/06_particles --frames 400 --headless --out out.png
--   mooncrust examples/06_particles -- n=100000              -- fewer; `-- help` tells the rest
--
-- The same seed and frame give the same picture: the light is counted in whole numbers, which add
-- up to the same in any order.
local mc = require "mooncrust"

local p = mc.parameters {
  { "n", 1000000, "particles", least = 1, whole = true },
  { "strength", 0.25, "of the pull", least = 0, most = 2, by = 0.05, keys = { "w", "s" } },
  { "keep", 0.85, "of the light", least = 0, most = 0.95, by = 0.05, keys = { "d", "a" } },
}
local n = p.n
local start, move, show = mc.compute "start.comp", mc.compute "move.comp", mc.compute "show.comp"
local particles = mc.buffer { name = "particles", type = "Particle", count = n }
local counts, light, picture
local size, pull = {}, { 0, 0 } -- pixels; where particles are drawn to
local follows = false -- whether that is the mouse: once it has moved

-- What passes get, in tables that are kept: a frame makes no garbage.
local moving = { particles = particles, n = n, size = size, pull = pull }
local showing = { size = size }

return mc.app {
  size = { 1280, 720 },
  title = "A million particles",
  overlay = true,

  init = function(app)
    local width, height = app.width, app.height
    counts = mc.buffer { name = "counts", type = "uint32_t", count = 3 * width * height }
    light = mc.image { name = "light", format = "rgba16f", width = width, height = height }
    picture = mc.image { name = "picture", width = width, height = height }
    size[1], size[2] = width, height
    moving.counts, moving.dt, moving.seed = counts, app.dt, app.seed
    showing.exposure = 0.4 * width * height / n -- as bright at any size
    showing.counts, showing.light, showing.picture = counts, light, picture
    local arguments = { particles = particles, n = n, seed = app.seed }
    mc.submit(function(graph) graph:dispatch(start, arguments, n) end)
  end,

  frame = function(app, graph)
    local mouse, width, height = app.mouse, app.width, app.height
    follows = mouse.inside and (follows or mouse.dx ~= 0 or mouse.dy ~= 0)
    if follows then
      pull[1], pull[2] = (2 * mouse.x - width) / height, (2 * mouse.y - height) / height
    else
      pull[1], pull[2] = 0.5 * math.sin(1.1 * app.time), 0.3 * math.sin(2.2 * app.time + 0.5)
    end
    moving.step, moving.strength, showing.keep = app.step, p.strength, p.keep
    graph:dispatch(move, moving, n)
    graph:dispatch(show, showing, width, height)
    graph:present(picture)
  end,
}
