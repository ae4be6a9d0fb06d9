-- Proves that transient images can be drawn to, whole and by mips and layers, with a transient depth, and that several
-- which are drawn to one after the other share memory.
local mc = require "mooncrust"
local expect = require "lib.expect"
local drawing = require "lib.drawing"

local whole = drawing.points(drawing.ALL)
local plain = drawing.flat { name = "plain" }
local deep = drawing.flat { name = "deep", depth = {} }
local final = mc.image { name = "final", format = "rgba8", width = 16, height = 16 }

local function draw(graph, pipeline, target, color, more)
  local o = { pipeline = pipeline, vertices = 3, color = target, clear = { 0, 0, 0, 0 } }
  o.args = { vertices = whole, color = color, z = more and more.z or 0 }
  for key, value in pairs(more or {}) do
    if key ~= "z" then o[key] = value end
  end
  if o.clear == false then o.clear = nil end
  graph:draw(o)
end

for _, alias in ipairs { true, false } do
  for round = 1, 3 do
    mc.submit(function(graph)
      local last
      for k = 1, 4 do
        local t = graph:image { name = "t", like = final, alias = alias }
        draw(graph, plain, t, { k / 5, 0, round / 5, 1 })
        if last then graph:copy(last, t, { width = 4, height = 4, to_x = 4 * (k - 1) }) end
        last = t
      end
      graph:copy(last, final)
    end)
    local texels = final:read()
    expect.same(texels[0] == 204 and texels[2] == 51 * round, true, "the last colour")
    expect.same(texels[12 * 4], 153, "a piece of the one before")
  end
end

-- Mips and layers as targets; depth that decides.
mc.submit(function(graph)
  local t = graph:image { name = "layered", format = "rgba8", width = 32, height = 32, mips = 2, layers = 2 }
  for layer = 0, 1 do
    draw(graph, plain, t:view { mip = 1, layer = layer }, { layer, 1 - layer, 0, 1 })
  end
  graph:copy(t:view { mip = 1, layer = 1 }, final)
end)
expect.same(final:read()[0], 255, "layer 1")
mc.submit(function(graph)
  local t = graph:image { name = "color", like = final }
  local depth = graph:image { name = "depth", format = "d32f", like = final }
  draw(graph, deep, t, { 1, 0, 0, 1 }, { depth = depth, z = 0.25, clear = { 0, 0, 0, 0, depth = 1 } })
  draw(graph, deep, t, { 0, 1, 0, 1 }, { depth = depth, z = 0.5, clear = false })
  draw(graph, deep, t, { 0, 0, 1, 1 }, { depth = depth, z = 0.125, clear = false, scissor = { 0, 0, 8, 16 } })
  graph:copy(t, final)
end)
local texels = final:read()
expect.same(texels[2] == 255 and texels[0] == 0, true, "the nearest on the left")
expect.same(texels[8 * 4] == 255 and texels[8 * 4 + 1] == 0, true, "the first on the right")
