-- Sparks round a middle, to be edited while they fly. README.md walks through it.
--
--   mooncrust examples/04_hot_reload --headless --watch

local mc = require "mooncrust"

local count = 20000
local sparks = mc.buffer { name = "sparks", type = "Spark", count = count }
local move, fade = mc.compute "move.comp", mc.compute "fade.comp"
local picture
local speed = 1

return mc.app {
  size = { 640, 360 },

  init = function(app)
    local width, height = app.width, app.height
    picture = mc.image { name = "picture", width = width, height = height }
    sparks:upload(function(spark)
      spark.position.x, spark.position.y = app.random() * width, app.random() * height
      spark.velocity.x, spark.velocity.y = 160 * app.random() - 80, 160 * app.random() - 80
    end)
  end,

  frame = function(app, graph)
    local width, height = app.width, app.height
    local size, dt = { width, height }, speed * app.dt
    graph:dispatch(fade, { sparks = sparks, picture = picture, size = size }, width, height)
    graph:dispatch(
      move,
      { sparks = sparks, picture = picture, size = size, dt = dt, n = count },
      count
    )
    graph:present(picture)
  end,

  stop = function(app) print(("%d sparks flew for %.1f s"):format(count, app.time)) end,
}
