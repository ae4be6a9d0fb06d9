-- What is written and drawn over the picture of view.lua: the marks of start and target, the legend
-- and two plots of the target's front.
--
--   plots.draw(view, target)              -- into view.shapes, for the picture that comes
local M = {}

-- As in view.glsl, as they look.
local colours = { { 1, 0.68, 0.28 }, { 0.3, 0.93, 0.68 }, { 0.67, 0.58, 1 } }
local names = { "quick", "safe", "easy" }
local axes = { "time, hours", "risk of rolling over, km x slope²", "energy, kJ/kg" }

-- Text of so many pixels where the picture is 720 high; none where it could not be read. `align`:
-- 0.5 centred, 1 left of x.
local function write(self, text, x, y, size, align)
  local d = self.shapes
  size = size * self.height / 720
  if size < 6 then return 0 end
  size = math.max(size, 8)
  local width = d:measure(text, size)
  d:text(text, x - (align or 0) * width, y, size)
  return width
end

-- A plot of objective `a` against objective `b`.
local function plot(self, x, y, width, height, a, b)
  local d, s = self.shapes, self.height / 720
  local left, bottom = x + 46 * s, y + height - 34 * s -- of the frame
  local w, h = x + width - left - 8 * s, bottom - y - 8 * s
  d:color(1, 1, 1, 0.035):rectangle(left, y + 8 * s, w, h, 4 * s)
  d:color(1, 1, 1, 0.06)
  for k = 1, 3 do
    d:line(left + k * w / 4, y + 8 * s, left + k * w / 4, bottom)
      :line(left, y + 8 * s + k * h / 4, left + w, y + 8 * s + k * h / 4)
  end
  d:color(0.62, 0.66, 0.74)
  write(self, axes[a], left + w / 2, bottom + 3 * s, 12, 0.5)
  write(self, axes[b], left, y - 10 * s, 12)
  local count = self.count
  if count == 0 then return end
  local least, most, ticks = self.least, self.most, self.ticks
  local span_x, span_y =
    math.max(most[a] - least[a], 1) * 1.12, math.max(most[b] - least[b], 1) * 1.12
  local low_x, low_y = least[a] - 0.054 * span_x, least[b] - 0.054 * span_y
  d:color(0.45, 0.49, 0.57)
  for end_of = 1, 2 do -- the least and the most, where they are
    local at = end_of == 1 and 0.054 / 1.12 or 1.054 / 1.12
    write(self, ticks[a][end_of], left + w * at, bottom + 3 * s, 12, 0.5)
    write(self, ticks[b][end_of], left - 5 * s, bottom - h * at - 7 * s, 12, 1)
  end
  for pass = 1, 2 do
    for i = 1, count do
      local p = self.points[i]
      local px, py = left + w * (p[a] - low_x) / span_x, bottom - h * (p[b] - low_y) / span_y
      local r, g, bl = 0, 0, 0
      for c = 1, 3 do
        r, g, bl =
          r + p[3 + c] * colours[c][1], g + p[3 + c] * colours[c][2], bl + p[3 + c] * colours[c][3]
      end
      if pass == 1 then
        d:color(r, g, bl, 0.13):circle(px, py, 8 * s)
      elseif i == self.best then
        d:color(1, 1, 1):circle(px, py, 5 * s):ring(px, py, 9 * s, 1.5 * s)
      else
        d:color(r, g, bl, 0.95):circle(px, py, 3.2 * s)
      end
    end
  end
end

local function mark(self, v, name)
  local d, s = self.shapes, self.height / 720
  local x, y = self:place(v)
  d:color(0, 0, 0, 0.5)
    :circle(x, y, 9 * s)
    :color(1, 1, 1)
    :ring(x, y, 9 * s, 2 * s)
    :circle(x, y, 3.5 * s)
  d:color(0, 0, 0, 0.8)
  for k = 0, 3 do -- a dark edge
    write(self, name, x + k % 2 * 2 - 1, y + 12 * s + math.floor(k / 2) * 2 - 1, 14, 0.5)
  end
  d:color(1, 1, 1)
  write(self, name, x, y + 12 * s, 14, 0.5)
end

--- Draws all of it.
---@param self table a View
---@param target integer
function M.draw(self, target)
  local d, s, report = self.shapes, self.height / 720, self.report
  local x, width = self.map[1] + 22 * s, self.width - self.map[1] - 40 * s
  mark(self, self.sim.source, "start")
  mark(self, target, "target")
  d:color(1, 1, 1)
  write(self, "Every path worth taking", x, 20 * s, 24)
  d:color(0.62, 0.66, 0.74)
  write(self, report.lines, x, 56 * s, 13)
  local at = x
  for c = 1, 3 do
    d:color(colours[c][1], colours[c][2], colours[c][3]):circle(at + 5 * s, 111 * s, 5 * s)
    write(self, names[c], at + 15 * s, 103 * s, 14)
    at = at + 90 * s
  end
  d:color(1, 1, 1)
  if report.front > 0 then write(self, report.counted, at, 103 * s, 14) end
  local high = (self.height - 150 * s) / 2
  plot(self, x, 150 * s, width, high - 10 * s, 1, 2)
  plot(self, x, 150 * s + high, width, high - 10 * s, 1, 3)
end

return M
