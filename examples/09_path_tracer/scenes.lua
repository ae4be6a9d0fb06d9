-- What is to be seen, as lists of numbers: tracer.lua makes buffers of them.
--
--   local scene = require("scenes").moon "moon.obj"   -- or one of one's own:
--   local scene = scenes.new({ target = { 0, 0, 0 }, distance = 5 }, { { 1, 1, 1 }, { 1, 1, 1 } })
--   scene:ball({ 0, 0, 0 }, 1, { { 0.8, 0.1, 0.1 }, kind = "polished" })
--   scene.vertices, scene.indices, scene.owners, scene.materials, scene.spheres, scene.lamps
--   scene.sky = { low, high }, scene.camera = { target =, distance =, yaw =, pitch =, fov = }
--
-- Objects are those of scene:quad, scene:mesh and scene:ball. Each has a material: { colour, kind =
-- "diffuse" | "polished" | "mirror" | "glass", glow =, index = }. Objects are numbered from 1.

local obj = require "obj"

local KINDS = { diffuse = 0, polished = 1, mirror = 2, glass = 3 }

local M, Scene = {}, {}
Scene.__index = Scene

--- An empty scene. camera: what mc.camera.orbit takes; sky: the light from below and from above.
function M.new(camera, sky)
  local scene =
    { vertices = {}, indices = {}, owners = {}, materials = {}, spheres = {}, lamps = {} }
  scene.camera, scene.sky = camera, sky or { { 0, 0, 0 }, { 0, 0, 0 } }
  scene.balls, scene.triangles, scene.power = {}, 0, 0
  return setmetatable(scene, Scene)
end

-- A new object's material; returns what its primitives are marked with.
local function paint(scene, material)
  local n, glow = #scene.materials, material.glow or { 0, 0, 0 }
  scene.materials[n + 1] = {
    colour = material[1] or { 0, 0, 0 },
    kind = KINDS[material.kind or "diffuse"],
    glow = glow,
    index = material.index or 1.5,
  }
  return n + (n + 1) * 65536, 0.2126 * glow[1] + 0.7152 * glow[2] + 0.0722 * glow[3]
end

-- A lamp, and how much of all light it has: its area times its luminance.
local function shine(scene, primitive, area, bright)
  if bright == 0 then return end
  scene.power = scene.power + area * bright
  table.insert(scene.lamps, { primitive = primitive, upto = scene.power })
end

local function triangle(scene, owner, bright, a, b, c)
  local p, q, r = scene.vertices[a + 1], scene.vertices[b + 1], scene.vertices[c + 1]
  p, q, r = p.position, q.position, r.position
  local ux, uy, uz = q[1] - p[1], q[2] - p[2], q[3] - p[3]
  local vx, vy, vz = r[1] - p[1], r[2] - p[2], r[3] - p[3]
  local x, y, z = uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx
  shine(scene, scene.triangles, math.sqrt(x * x + y * y + z * z) / 2, bright)
  for _, i in ipairs { a, b, c } do
    table.insert(scene.indices, i)
  end
  table.insert(scene.owners, owner)
  scene.triangles = scene.triangles + 1
end

--- A flat piece with corners a, a + b, a + b + c, a + c; its front is where b x c points.
function Scene:quad(a, b, c, material)
  local owner, bright = paint(self, material)
  local first, n = #self.vertices, {}
  n[1], n[2], n[3] = b[2] * c[3] - b[3] * c[2], b[3] * c[1] - b[1] * c[3], b[1] * c[2] - b[2] * c[1]
  local length = math.sqrt(n[1] * n[1] + n[2] * n[2] + n[3] * n[3])
  for axis = 1, 3 do
    n[axis] = n[axis] / length
  end
  for _, w in ipairs { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 } } do
    local p = {}
    for axis = 1, 3 do
      p[axis] = a[axis] + w[1] * b[axis] + w[2] * c[axis]
    end
    table.insert(self.vertices, { position = p, normal = n })
  end
  triangle(self, owner, bright, first, first + 1, first + 2)
  triangle(self, owner, bright, first, first + 2, first + 3)
end

--- The triangles of an OBJ file, moved and scaled into a ball of that centre and radius.
function Scene:mesh(path, centre, radius, material)
  local owner, bright = paint(self, material)
  local mesh, first = obj.load(path), #self.vertices
  local low, high = { math.huge, math.huge, math.huge }, { -math.huge, -math.huge, -math.huge }
  for _, p in ipairs(mesh.positions) do
    for axis = 1, 3 do
      low[axis], high[axis] = math.min(low[axis], p[axis]), math.max(high[axis], p[axis])
    end
  end
  local most = 0
  for _, p in ipairs(mesh.positions) do
    local sum = 0
    for axis = 1, 3 do
      sum = sum + (p[axis] - (low[axis] + high[axis]) / 2) ^ 2
    end
    most = math.max(most, sum)
  end
  local scale = radius / math.sqrt(most)
  for i, p in ipairs(mesh.positions) do
    local q = {}
    for axis = 1, 3 do
      q[axis] = centre[axis] + scale * (p[axis] - (low[axis] + high[axis]) / 2)
    end
    table.insert(self.vertices, { position = q, normal = mesh.normals[i] })
  end
  for _, face in ipairs(mesh.faces) do
    triangle(self, owner, bright, first + face[1] - 1, first + face[2] - 1, first + face[3] - 1)
  end
end

function Scene:ball(centre, radius, material)
  local owner, bright = paint(self, material)
  table.insert(self.spheres, { centre = centre, radius = radius })
  table.insert(self.balls, { owner, bright })
end

--- Ends it: spheres are numbered behind all triangles.
function Scene:finish()
  if self.is_finished then return self end
  self.is_finished = true
  for i, ball in ipairs(self.balls) do
    self.owners[self.triangles + i] = ball[1]
    shine(self, self.triangles + i - 1, 4 * math.pi * self.spheres[i].radius ^ 2, ball[2])
  end
  for _, lamp in ipairs(self.lamps) do
    lamp.upto = lamp.upto / self.power
  end
  return self
end

-- A room without a front wall: w wide, h high, d deep, its floor at 0.
local function room(scene, w, h, d, floor, ceiling, back, left, right)
  local x, z = w / 2, d / 2
  scene:quad({ -x, 0, z }, { w, 0, 0 }, { 0, 0, -d }, floor)
  scene:quad({ -x, h, -z }, { w, 0, 0 }, { 0, 0, d }, ceiling)
  scene:quad({ -x, 0, -z }, { w, 0, 0 }, { 0, h, 0 }, back)
  scene:quad({ -x, 0, z }, { 0, 0, -d }, { 0, h, 0 }, left)
  scene:quad({ x, 0, -z }, { 0, 0, d }, { 0, h, 0 }, right)
end

local function lamp(scene, x, y, z, w, d, glow)
  scene:quad({ x - w / 2, y, z - d / 2 }, { w, 0, 0 }, { 0, 0, d }, { glow = glow })
end

--- A moon in a room, with balls of glass and metal.
function M.moon(mesh)
  local scene = M.new(
    { target = { 0, 0.96, 0 }, distance = 4.6, pitch = -0.06, fov = 0.63, near = 1, far = 8 },
    { { 0.03, 0.035, 0.05 }, { 0.1, 0.13, 0.2 } }
  )
  local floor = { { 0.2, 0.19, 0.2 }, kind = "polished" }
  local ceiling, back = { { 0.6, 0.6, 0.6 } }, { { 0.16, 0.19, 0.3 } }
  room(scene, 3.9, 2.2, 3, floor, ceiling, back, { { 0.05, 0.3, 0.38 } }, { { 0.7, 0.22, 0.07 } })
  lamp(scene, -0.62, 2.199, 0.45, 1.3, 1.1, { 10.5, 9.3, 7.6 })
  scene:mesh(mesh, { 0, 1.04, -0.3 }, 0.76, { { 0.8, 0.78, 0.76 } })
  scene:ball({ 1.12, 0.4, 0.42 }, 0.4, { { 1, 1, 1 }, kind = "glass" })
  scene:ball({ -1.18, 0.46, -0.1 }, 0.46, { { 0.97, 0.75, 0.38 }, kind = "mirror" })
  scene:ball({ -0.5, 0.19, 0.78 }, 0.19, { { 0.06, 0.16, 0.6 }, kind = "polished" })
  scene:ball({ 0.34, 0.13, 0.95 }, 0.13, { { 0.75, 0.05, 0.08 }, kind = "polished" })
  scene:ball({ 0.0, 0.1, 0.55 }, 0.1, { { 1, 1, 1 }, kind = "mirror" })
  scene:ball({ -0.98, 0.1, 0.98 }, 0.1, { glow = { 9, 4.2, 1.2 } })
  scene:ball({ 1.6, 0.16, -0.95 }, 0.16, { glow = { 0.5, 2, 4.4 } })
  return scene
end

--- A box after that of Goral et al. (1984): diffuse walls, red on the left and green on the right,
--- a lamp, a moon and a ball.
function M.cornell(mesh)
  local scene =
    M.new({ target = { 0, 1, 0 }, distance = 3.9, fov = math.rad(40), near = 1, far = 8 })
  local white = { { 0.73, 0.73, 0.73 } }
  room(scene, 2, 2, 2, white, white, white, { { 0.65, 0.05, 0.05 } }, { { 0.12, 0.45, 0.15 } })
  lamp(scene, 0, 1.998, 0, 0.5, 0.4, { 17, 12, 4 })
  scene:mesh(mesh, { -0.35, 0.6, -0.3 }, 0.5, white)
  scene:ball({ 0.45, 0.35, 0.3 }, 0.35, white)
  return scene
end

--- White things of all kinds in white light from everywhere: nothing is to be seen, as each gives
--- back all that it gets. `colour`, the share of that, is 1 unless given.
function M.furnace(mesh, colour)
  local white = { 1, 1, 1 }
  local scene = M.new(
    { target = { 0, 0, 0 }, distance = 5, fov = math.rad(40), near = 3, far = 7 },
    { white, white }
  )
  local kinds = { "diffuse", "polished", "mirror", "glass" }
  colour = { colour or 1, colour or 1, colour or 1 }
  for i, kind in ipairs(kinds) do
    scene:ball({ (i - 2.5) * 0.75, -0.95, 0 }, 0.36, { colour, kind = kind })
  end
  scene:mesh(mesh, { 0, 0.35, 0 }, 0.85, { colour })
  return scene
end

return M
