-- Bloom: lanterns at night, and the light that a lens scatters around them. Twelve passes take what
-- is bright, halve it five times, blur it on its way back up and add it to the picture. The images
-- in between are transients: the graph finds their memory and every barrier.
--
--   mooncrust examples/03_graph --headless --out out.png --graph out.svg
--   mooncrust examples/03_graph --headless --frames 100 --profile
--
-- It prints what is done to one of these images, and why each of its barriers is there.
--
-- Source: J. Jimenez, "Next Generation Post Processing in Call of Duty: Advanced Warfare",
-- SIGGRAPH 2014.
local mc = require "mooncrust"

local LEVELS = 5
local scene, shrink = mc.compute "scene.comp", mc.compute "shrink.comp"
local grow, finish = mc.compute "grow.comp", mc.compute "finish.comp"
local smoothly = mc.sampler { name = "smoothly", address = "clamp" }
local picture, result

-- Bloom of `source`, in passes of a graph; returns the glow, half as large.
local function bloom(graph, source)
  local down = {}
  local function halve(pass, from, name, threshold)
    local half = graph:image { name = name, like = from, scale = 0.5 }
    local arguments = { source = from, target = half, smoothly = smoothly, threshold = threshold }
    graph:dispatch(shrink, arguments, half.width, half.height, { name = pass })
    return half
  end
  down[0] = halve("threshold", source, "bright", 1)
  for i = 1, LEVELS do
    down[i] = halve("shrink " .. i, down[i - 1], "down " .. i, 0)
  end
  local glow = down[LEVELS]
  for i = LEVELS - 1, 0, -1 do
    local larger = graph:image { name = "up " .. i, like = down[i] }
    graph:dispatch(grow, {
      small = glow,
      large = down[i],
      target = larger,
      smoothly = smoothly,
      spread = 0.7,
    }, larger.width, larger.height, { name = "grow " .. i })
    glow = larger
  end
  return glow
end

return mc.app {
  size = { 1280, 720 },

  init = function(app)
    local width, height = app.width, app.height
    picture = mc.image { name = "picture", format = "rgba16f", width = width, height = height }
    result = mc.image { name = "result", width = width, height = height }
    local arguments = { picture = picture, seed = app.seed }
    mc.submit(function(graph) graph:dispatch(scene, arguments, width, height) end)
  end,

  frame = function(app, graph)
    local glow = bloom(graph, picture)
    graph:dispatch(finish, {
      picture = picture,
      glow = glow,
      target = result,
      smoothly = smoothly,
      strength = 1.2,
      exposure = 1.1,
    }, app.width, app.height, { name = "tone map" })
    graph:present(result)
    if app.step == app.frames - 1 then print(graph:explain "bright") end
  end,
}
