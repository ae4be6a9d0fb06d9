-- A triangle that turns. Run it with `mooncrust examples/05_triangle`, or without a window with
-- `mooncrust examples/05_triangle --headless --frames 60 --out turning/%04d.png`.
local mc = require "mooncrust"

local triangle = mc.graphics { vertex = "triangle.wgsl", fragment = "triangle.wgsl" }
local night = { 0.02, 0.02, 0.05, 1 }

return mc.app {
  title = "Triangle",
  frame = function(app, graph)
    local picture = graph:image { width = app.width, height = app.height }
    local args = { angle = app.time, aspect = app.width / app.height }
    graph:draw { pipeline = triangle, args = args, color = picture, clear = night, vertices = 3 }
    graph:present(picture)
  end,
}
