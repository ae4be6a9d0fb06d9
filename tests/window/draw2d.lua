-- What mc.draw2d can draw, for the golden picture: mooncrust draw2d.lua -- FILE
local mc = require "mooncrust"

local image = mc.image { name = "sheet", width = 640, height = 290 }
local d = mc.draw2d()
d:color(0.07, 0.08, 0.11):rectangle(0, 0, 640, 290)

local y = 6
for _, size in ipairs { 9, 11, 13, 14, 16, 20, 28 } do
  d:color(0.95, 0.95, 0.95):text(size .. " Hamburgefonstiv 0123456789 {x[i]} 12.5 ms", 10, y, size)
  y = y + select(2, d:measure("", size))
end
d:color(1, 0.7, 0.3):text("Größe µs π Δσ Привет ≤≥→√∑∞ “x” – — … █▓ │┼─ \228\184\173", 10, y, 16)

y = y + 28
d:color(0.35, 0.75, 1)
for i = 0, 6 do
  d:line(20, y, 20 + 100 * math.cos(i * math.pi / 12), y + 100 * math.sin(i * math.pi / 12), 0.5 + i / 2)
end
d:line(140, y, 190, y + 20, 8):line(140, y + 40, 190, y + 60, 8, "round")
d:line(140, y + 80.5, 190, y + 80.5):line(140.5, y + 85, 140.5, y + 105)
d:color(0.5, 0.95, 0.5):rectangle(210, y, 60, 40):frame(210, y + 50, 60, 40):rectangle(280, y, 60, 40, 12)
d:frame(280, y + 50, 60, 40, 2, 12):rectangle(210.5, y + 96.5, 60, 9)
d:color(1, 0.4, 0.6):circle(380, y + 22, 20):ring(380, y + 72, 20):ring(430, y + 22, 20, 6):circle(430.3, y + 72.6, 4.5)
for i = 0, 15 do
  d:point(360 + 6 * i, y + 102, 0.5 + i / 4)
end
d:color(1, 1, 1, 0.4):rectangle(470, y, 60, 60):color(0.2, 0.5, 1, 0.6):rectangle(490, y + 20, 60, 60)
d:clip(565, y, 50, 50):color(1, 0.3, 0.2):circle(565, y, 50):color(0, 0, 0):text("clipped", 568, y + 10, 20):clip()
d:color(1, 1, 1):text("@", 560, y + 30, 80)

mc.submit(function(graph) d:draw(graph, image) end)
image:save(mc.args[1])
