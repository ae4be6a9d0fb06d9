-- The path tracer: scene, hierarchy and light.
--
--   local tracer = require "tracer"
--   local sim = tracer.new { width = 1280, height = 720, scene = "moon", seed = 1 }
--   sim:look(camera)          -- mc.camera.orbit(sim.camera) unless called; when the camera has
--                             -- moved, what was gathered is forgotten
--   sim:restart()             -- it is now
--   sim:step(graph)           -- one more sample of each pixel, or `samples` of them
--   sim:show(graph, picture, exposure)
--
-- sim.count: samples so far; sim.sums: their light (rgba32f); sim.depth: r32f, 0 at camera.near and
-- 1 at camera.far; sim.id: r32u, the number of the object, 0 for none.
--
-- method: "bvh" (built on the GPU with the first step), "query" (ray queries; where the device has
-- them), "brute" (no hierarchy: for checks), or "auto": query where there is one, else bvh.
-- bounces: how often light is scattered at most. lamps: false: lamps are found by chance only.

local mc = require "mooncrust"
local scenes = require "scenes"

local here = debug.getinfo(1, "S").source:match "^@(.*)/" or "."
local METHODS = { bvh = 0, query = 1, brute = 2 }

local M, Tracer = {}, {}
Tracer.__index = Tracer

local function buffer(name, type, list)
  return mc.buffer({ name = name, type = type, count = math.max(#list, 1) }):upload(list)
end

-- What extent.comp, morton.comp, tree.comp and fit.comp work on.
local function prepare_bvh(self)
  local n, from = self.primitives, self.given
  self.pipelines = {
    mc.compute "extent.comp",
    mc.compute "morton.comp",
    mc.compute "tree.comp",
    mc.compute "fit.comp",
  }
  self.nodes = mc.buffer { name = "nodes", type = "Node", count = 2 * n - 1 }
  local function words(name, count)
    return mc.buffer { name = name, type = "uint32_t", count = count }
  end
  local extent, keys, order = words("extent", 6), words("keys", n), words("order", n)
  local parents, seconds = words("parents", 2 * n), words("seconds", n)
  self.keys, self.order, self.extent, self.visits = keys, order, extent, words("visits", n)
  local world, vertices, indices, spheres = from.world, from.vertices, from.indices, from.spheres
  self.arguments = {
    { world = world, vertices = vertices, indices = indices, spheres = spheres, extent = extent },
    {
      world = world,
      vertices = vertices,
      indices = indices,
      spheres = spheres,
      extent = extent,
      keys = keys,
      order = order,
    },
    { world = world, keys = keys, nodes = self.nodes, parents = parents, seconds = seconds },
    {
      world = world,
      vertices = vertices,
      indices = indices,
      spheres = spheres,
      order = order,
      nodes = self.nodes,
      parents = parents,
      seconds = seconds,
      visits = self.visits,
    },
  }
  self.sorting = { keys = keys, values = order, bits = 30 }
end

-- Acceleration structures of the driver: the triangles, and a box round each sphere.
local function prepare_query(self, spheres)
  local meshes = {}
  if self.triangles > 0 then
    meshes[1] = { vertices = self.given.vertices, indices = self.given.indices }
  end
  if #spheres > 0 then
    local boxes = {}
    for _, s in ipairs(spheres) do
      for side = -1, 1, 2 do
        for axis = 1, 3 do
          boxes[#boxes + 1] = s.centre[axis] + side * 1.00001 * s.radius
        end
      end
    end
    meshes[#meshes + 1] = { boxes = buffer("boxes", "float", boxes) }
  end
  self.scene = mc.scene { name = "scene", meshes = meshes }
end

--- Makes a tracer: see the head of this file.
---@param o { width: integer?, height: integer?, seed: integer?, scene: string|table?,
--- mesh: string?, method: string?,
--- bounces: integer?, samples: integer?, lamps: boolean?, colour: number? }
function M.new(o)
  local self =
    setmetatable({ width = o.width or 1280, height = o.height or 720, count = 0 }, Tracer)
  local scene = o.scene or "moon"
  if type(scene) == "string" then scene = scenes[scene](o.mesh or here .. "/moon.obj", o.colour) end
  scene:finish()
  local method = o.method or "auto"
  if method == "auto" then method = mc.device.ray_query and "query" or "bvh" end
  self.method, self.camera = method, scene.camera
  if method == "query" and not mc.device.ray_query then mc.scene { meshes = {} } end -- says why not
  self.trace = mc.compute {
    path = "trace.comp",
    defines = { METHOD = METHODS[method], LAMPS = o.lamps ~= false },
  }
  self.triangles, self.primitives = scene.triangles, #scene.owners
  local world = {
    triangles = scene.triangles,
    primitives = #scene.owners,
    lamps = #scene.lamps,
    tiny = 2e-5,
    power = scene.power,
  }
  world.sky_low, world.sky_high = scene.sky[1], scene.sky[2]
  local given = {
    world = buffer("world", "World", { world }),
    vertices = buffer("vertices", "Vertex", scene.vertices),
    indices = buffer("indices", "uint32_t", scene.indices),
    owners = buffer("owners", "uint32_t", scene.owners),
    materials = buffer("materials", "Material", scene.materials),
    spheres = buffer("spheres", "Sphere", scene.spheres),
    lamps = buffer("lamps", "Lamp", scene.lamps),
  }
  self.given = given
  local function image(name, format)
    return mc.image { name = name, format = format, width = self.width, height = self.height }
  end
  self.sums, self.depth, self.id =
    image("sums", "rgba32f"), image("depth", "r32f"), image("id", "r32u")
  if method == "bvh" then prepare_bvh(self) end
  if method == "query" then prepare_query(self, scene.spheres) end
  self.tracing = {
    scene = self.scene,
    nodes = self.nodes,
    sums = self.sums,
    depth = self.depth,
    id = self.id,
    size = { self.width, self.height },
    seed = o.seed or 0,
    first = 0,
    samples = o.samples or 1,
    bounces = o.bounces or 8,
  }
  for name, one in pairs(given) do
    self.tracing[name] = one
  end
  self.showing = { sums = self.sums, size = self.tracing.size }
  local vec3 = mc.math.vec3
  self.tracing.eye, self.tracing.forward, self.tracing.right, self.tracing.up =
    vec3(), vec3(), vec3(), vec3()
  self.view = {}
  return self:look(mc.camera.orbit(scene.camera))
end

-- What the picture depends on: of a camera, as numbers.
local function view_of(camera)
  local at, way = camera.position, camera.forward
  return at.x, at.y, at.z, way.x, way.y, way.z, camera.fov, camera.near, camera.far
end

local function same(a, b, c, d, e, f, g, h, i, o)
  return a == o[1]
    and b == o[2]
    and c == o[3]
    and d == o[4]
    and e == o[5]
    and f == o[6]
    and g == o[7]
    and h == o[8]
    and i == o[9]
end

--- Looks through a camera (mc.camera). When that has moved, the picture begins anew.
---@param camera table
---@return table self
function Tracer:look(camera)
  local t, aspect, view = self.tracing, self.width / self.height, self.view
  camera:matrices(aspect) -- works out the rest
  local a, b, c, d, e, f, g, h, i = view_of(camera)
  if same(a, b, c, d, e, f, g, h, i, view) then return self end
  view[1], view[2], view[3], view[4], view[5], view[6], view[7], view[8], view[9] =
    a, b, c, d, e, f, g, h, i
  local half = math.tan(camera.fov / 2)
  t.eye:copy(camera.position)
  t.forward:copy(camera.forward)
  t.right:scale(camera.right, half * aspect)
  t.up:scale(camera.up, half)
  t.near, t.far, self.count = camera.near, camera.far, 0
  return self
end

--- Begins the picture anew.
---@param bounces integer? how often light is scattered from now on
function Tracer:restart(bounces)
  self.tracing.bounces, self.count = bounces or self.tracing.bounces, 0
end

--- Builds the hierarchy, or the driver's structures.
function Tracer:build(graph)
  self.built = true
  if self.scene then graph:build(self.scene) end
  if not self.nodes then return end
  local n, p, a = self.primitives, self.pipelines, self.arguments
  graph:clear(self.extent, 0):clear(self.visits, 0)
  graph:dispatch(p[1], a[1], n)
  graph:dispatch(p[2], a[2], n)
  mc.kernels.sort(graph, self.sorting)
  graph:dispatch(p[3], a[3], n)
  graph:dispatch(p[4], a[4], n)
end

--- One step: the next samples of all pixels.
function Tracer:step(graph)
  if not self.built then self:build(graph) end
  local t = self.tracing
  t.first = self.count
  graph:dispatch(self.trace, t, self.width, self.height)
  self.count = self.count + t.samples
end

--- Writes what was gathered so far into an rgba8 image, for eyes.
function Tracer:show(graph, picture, exposure)
  self.pipeline = self.pipeline or mc.compute "show.comp"
  self.showing.picture, self.showing.scale = picture, (exposure or 1) / self.count
  graph:dispatch(self.pipeline, self.showing, self.width, self.height)
end

--- What a step must move at least: the sums of all pixels are read and written. Its arithmetic
--- depends on the scene and is not counted.
---@return { bytes: number, flops: number }
function Tracer:cost() return { bytes = 32 * self.width * self.height, flops = 0 } end

return M
