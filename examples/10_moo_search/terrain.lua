-- Where a rover can go over real mountains: nodes every few texels of a height map, arcs to the 16
-- nodes round each (the eight neighbours and a knight's moves), and three costs of every arc,
-- driven in steps of about a texel over the heights between. s is the ground's slope (rise by run),
-- s_along and s_across its parts along the way and across:
--
--   time    at 2 m/s exp(-3 s): slower on steep ground, in whatever direction
--   risk    of rolling over: kilometres times s_across squared; up and down a slope there is none
--   energy  of a kilogram: g (0.12 + s_along) a metre, where 0.12 is what soft ground resists
--           (M. Bekker, "Introduction to Terrain-Vehicle Systems", 1969); downhill 0.4 of what is
--           left over is won back
--
-- The heights: 3 arc seconds apart, of the Cumberland mountains at Jacksboro, Tennessee;
-- jacksboro.txt says where from.
--
--   local terrain = require "terrain"
--   local land = terrain.load()              -- { width =, height =, metres =, picture = image }
--   local graph = terrain.graph(land, 8)     -- for moo.new; it also has columns, rows, spacing
local ffi = require "ffi"
local mc = require "mooncrust"

local M = {}

local folder = debug.getinfo(1, "S").source:match "^@(.*/)" or "./"
local metres_x, metres_y = 74.3, 92.5 -- a texel: 3 seconds of arc at 36.6 degrees north

local ways = {}
for y = -2, 2 do
  for x = -2, 2 do
    local far, near = math.max(math.abs(x), math.abs(y)), math.min(math.abs(x), math.abs(y))
    if far == 1 or (far == 2 and near == 1) then ways[#ways + 1] = { x, y } end
  end
end

--- Units of the costs: a graph's cost c of objective k stands for c * units[k].
M.units = { 1 / 60, 0.02, 0.1 } -- hours; km at a slope of 1; kJ/kg
M.names = { "time", "risk", "energy" }

function M.load()
  local picture = mc.load_image(folder .. "jacksboro.png", { format = "rgba32f" })
  local bytes = picture:read()
  local texels = ffi.cast("float *", bytes)
  local width, height = picture.width, picture.height
  local land = {
    width = width,
    height = height,
    picture = picture,
    metres = ffi.new("float[?]", width * height),
    metres_x = metres_x,
    metres_y = metres_y,
  }
  for i = 0, width * height - 1 do
    land.metres[i] = math.floor(65535 * texels[4 * i] + 0.5)
  end
  return land
end

-- Metres above the sea between texels.
local function height_at(land, x, y)
  local ix, iy = math.min(math.floor(x), land.width - 2), math.min(math.floor(y), land.height - 2)
  local fx, fy = x - ix, y - iy
  local i = iy * land.width + ix
  local m = land.metres
  return (m[i] * (1 - fx) + m[i + 1] * fx) * (1 - fy)
    + (m[i + land.width] * (1 - fx) + m[i + land.width + 1] * fx) * fy
end

-- Hours, risk and kJ/kg of a straight way.
local function drive(land, x0, y0, x1, y1)
  local steps = math.ceil(math.max(math.abs(x1 - x0), math.abs(y1 - y0)))
  local dx, dy = (x1 - x0) / steps, (y1 - y0) / steps
  local flat = math.sqrt((dx * metres_x) ^ 2 + (dy * metres_y) ^ 2)
  local east, south = dx * metres_x / flat, dy * metres_y / flat
  local hours, risk, energy = 0, 0, 0
  for i = 1, steps do
    local x, y = x0 + (i - 0.5) * dx, y0 + (i - 0.5) * dy
    local slope_x = (height_at(land, x + 0.5, y) - height_at(land, x - 0.5, y)) / metres_x
    local slope_y = (height_at(land, x, y + 0.5) - height_at(land, x, y - 0.5)) / metres_y
    local slope = math.sqrt(slope_x ^ 2 + slope_y ^ 2)
    local along, across = slope_x * east + slope_y * south, slope_x * south - slope_y * east
    local way = flat * math.sqrt(1 + along * along) -- metres
    hours = hours + way / (2 * math.exp(-3 * slope)) / 3600
    risk = risk + way / 1000 * across * across
    local force = 9.81 * (0.12 + along)
    energy = energy + way / 1000 * (force > 0 and force or 0.4 * force)
  end
  return hours, risk, energy
end

--- Nodes every `spacing` texels. Costs are rounded, and at least 1.
function M.graph(land, spacing)
  local columns, rows = math.floor(land.width / spacing), math.floor(land.height / spacing)
  local n, m = columns * rows, 0
  local from, to = ffi.new("uint32_t[?]", 16 * n), ffi.new("uint32_t[?]", 16 * n)
  local cost = ffi.new("uint32_t[?]", 48 * n)
  local function place(i) return (i + 0.5) * spacing - 0.5 end -- a node's texel
  for y = 0, rows - 1 do
    for x = 0, columns - 1 do
      for _, way in ipairs(ways) do
        local tx, ty = x + way[1], y + way[2]
        if tx >= 0 and tx < columns and ty >= 0 and ty < rows then
          from[m], to[m] = y * columns + x, ty * columns + tx
          local hours, risk, energy = drive(land, place(x), place(y), place(tx), place(ty))
          cost[3 * m] = math.max(1, math.floor(hours / M.units[1] + 0.5))
          cost[3 * m + 1] = math.max(1, math.floor(risk / M.units[2] + 0.5))
          cost[3 * m + 2] = math.max(1, math.floor(energy / M.units[3] + 0.5))
          m = m + 1
        end
      end
    end
  end
  return {
    n = n,
    m = m,
    from = from,
    to = to,
    cost = cost,
    columns = columns,
    rows = rows,
    spacing = spacing,
  }
end

return M
