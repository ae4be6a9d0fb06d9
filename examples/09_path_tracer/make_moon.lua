-- Makes moon.obj: a ball of triangles with craters. The file was made by
--
--   luajit make_moon.lua > moon.obj
--
-- The triangles of an icosahedron are divided into FINE x FINE and blown up into a ball; craters
-- of random size and place lower and raise its corners. Small craters are many, large ones few
-- (their number falls as the square of the radius), and later ones lie upon earlier ones.

local FINE, CRATERS = 20, 240

local state = 7
local function random() -- the "minimal standard" of Park and Miller 1988
  state = state * 16807 % 2147483647
  return state / 2147483647
end

local function unit(x, y, z)
  local l = math.sqrt(x * x + y * y + z * z)
  return { x / l, y / l, z / l }
end

local corners, gold = {}, (1 + math.sqrt(5)) / 2
for _, a in ipairs { -1, 1 } do
  for _, b in ipairs { -gold, gold } do
    corners[#corners + 1] = { 0, a, b }
    corners[#corners + 1] = { a, b, 0 }
    corners[#corners + 1] = { b, 0, a }
  end
end

local function distance2(a, b) return (a[1] - b[1]) ^ 2 + (a[2] - b[2]) ^ 2 + (a[3] - b[3]) ^ 2 end

local vertices, numbers, faces = {}, {}, {}
local function vertex(p)
  p = unit(p[1], p[2], p[3])
  local key = ("%.5f %.5f %.5f"):format(p[1] + 1e-9, p[2] + 1e-9, p[3] + 1e-9)
  if not numbers[key] then
    vertices[#vertices + 1] = p
    numbers[key] = #vertices
  end
  return numbers[key]
end

local function face(a, b, c)
  local p, q, r = vertices[a], vertices[b], vertices[c]
  local x = (q[2] - p[2]) * (r[3] - p[3]) - (q[3] - p[3]) * (r[2] - p[2])
  local y = (q[3] - p[3]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[3] - p[3])
  local z = (q[1] - p[1]) * (r[2] - p[2]) - (q[2] - p[2]) * (r[1] - p[1])
  if x * p[1] + y * p[2] + z * p[3] < 0 then
    b, c = c, b
  end
  faces[#faces + 1] = ("f %d %d %d"):format(a, b, c)
end

for i = 1, 12 do
  for j = i + 1, 12 do
    for k = j + 1, 12 do
      local a, b, c = corners[i], corners[j], corners[k]
      if math.max(distance2(a, b), distance2(b, c), distance2(a, c)) < 4.1 then
        local row = {}
        for u = 0, FINE do
          row[u] = {}
          for v = 0, FINE - u do
            local p, w = {}, FINE - u - v
            for x = 1, 3 do
              p[x] = (a[x] * w + b[x] * u + c[x] * v) / FINE
            end
            row[u][v] = vertex(p)
          end
        end
        for u = 0, FINE - 1 do
          for v = 0, FINE - u - 1 do
            face(row[u][v], row[u + 1][v], row[u][v + 1])
            if v < FINE - u - 1 then face(row[u + 1][v], row[u + 1][v + 1], row[u][v + 1]) end
          end
        end
      end
    end
  end
end

local heights = {}
for i = 1, #vertices do
  heights[i] = 0
end
for _ = 1, CRATERS do
  local z, turn = 2 * random() - 1, 2 * math.pi * random()
  local flat = math.sqrt(1 - z * z)
  local at = { flat * math.cos(turn), flat * math.sin(turn), z }
  local radius = math.min(0.36, 0.1 / math.sqrt(random() + 0.02))
  for i, p in ipairs(vertices) do
    local from = math.sqrt(distance2(p, at)) / radius -- 1 on the rim
    if from < 1 then -- a bowl, with what was there before nearly gone
      heights[i] = heights[i] * 0.4 + radius * (0.28 * from ^ 3 - 0.2)
    elseif from < 2 then -- what was thrown out
      heights[i] = heights[i] + radius * 0.08 * (2 - from) ^ 5
    end
  end
end

print "# A moon of unit radius, made by make_moon.lua"
for i, p in ipairs(vertices) do
  local r = 1 + heights[i]
  print(("v %.4f %.4f %.4f"):format(p[1] * r, p[2] * r, p[3] * r))
end
print(table.concat(faces, "\n"))
