-- Physarum, the slime mold that finds short ways: a million agents follow the trail that they
-- leave. Each senses it at three points in front of it, turns to where there is most, goes on and
-- leaves some; the trail spreads and decays. Out of that come networks.
--
--   mooncrust examples/07_slime_mold                        -- a window; the mouse feeds
--   mooncrust examples/07_slime_mold --headless --frames 300 --out out.png
--   mooncrust examples/07_slime_mold -- n=4000000 form=spores
--   mooncrust examples/07_slime_mold -- help                -- all parameters, with their keys
--
-- A step is two passes: `move` reads the trail and counts the agents that come to each texel, by
-- atomic additions of whole numbers, which give the same in any order; `spread` makes the next
-- trail in the other image. So no agent sees what another has left in the same step, and the same
-- seed gives the same bytes. Unlike in the paper, agents do not keep each other out of a texel.
--
-- Sources: J. Jones, "Characteristics of Pattern Formation and Evolution in Approximations of
-- Physarum Transport Networks", Artificial Life 16(2), 2010. For the idea of colouring by change:
-- S. Jenson, "Physarum", 2019.
local mc = require "mooncrust"
local slime = require "slime"

local p = mc.parameters {
  { "n", 1000000, "agents", least = 1, most = 2 ^ 30, whole = true },
  { "form", "everywhere", "that they start in", choices = slime.FORMS },
  { "angle", 22.5, "degrees to a sensor", least = 0, most = 180, by = 2.5, keys = { "w", "s" } },
  { "distance", 14, "texels to the sensors", least = 0, most = 64, by = 1, keys = { "e", "d" } },
  { "turn", 22.5, "degrees", least = 0, most = 180, by = 2.5, keys = { "r", "f" } },
  { "speed", 1, "texels a step", least = 0, most = 16, by = 0.25, keys = { "t", "g" } },
  { "decay", 0.94, "of the trail stays", least = 0, most = 1, by = 0.01, keys = { "y", "h" } },
  { "deposit", 5, "that an agent leaves", least = 0, most = 100, by = 1, keys = { "u", "j" } },
  { "cap", 1.2, "trail sensed at most, in means", least = 0, times = 1.1, keys = { "o", "l" } },
  { "steps", 1, "in a frame", least = 1, most = 64, whole = true, by = 1, keys = { "i", "k" } },
  { "pause", false, "stand still", keys = "space" },
}

local show = mc.compute "show.comp"
local sim, picture
local showing = { size = {} }

return mc.app {
  title = "Slime mold",
  overlay = true,

  init = function(app)
    local width, height = app.width, app.height
    sim = slime.new { n = p.n, width = width, height = height, seed = app.seed, form = p.form }
    picture = mc.image { name = "picture", width = width, height = height }
    showing.slow = mc.image { name = "slow", format = "r32f", width = width, height = height }
    showing.picture, showing.size[1], showing.size[2] = picture, width, height
  end,

  frame = function(app, graph)
    local mouse = app.mouse
    sim.sensor_angle, sim.distance, sim.turn = p.angle, p.distance, p.turn
    sim.speed, sim.decay, sim.deposit = p.speed, p.decay, p.deposit
    sim.cap = p.cap * sim:mean()
    sim:feed(mouse.x, mouse.y, mouse.left and 200 or 0, app.height / 24)
    for _ = 1, p.pause and 0 or p.steps do
      sim:step(graph)
    end
    showing.exposure = 2 * app.width * app.height / (45 * p.n) -- as bright for any number
    showing.trail = sim.trail
    graph:dispatch(show, showing, app.width, app.height)
    graph:present(picture)
  end,
}
