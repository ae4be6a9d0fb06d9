-- A path tracer: light, followed backwards from the eye through a room with a moon of 8,000
-- triangles and balls of glass, metal and lacquer. Each frame adds a sample to every pixel, and the
-- noise falls as one over the square root of their number.
--
--   mooncrust examples/09_path_tracer                     -- a window: drag, turn the wheel
--   mooncrust examples/09_path_tracer --headless --frames 200 --out moon.png --out-depth depth.png
--   mooncrust examples/09_path_tracer -- bunny.obj        -- your own mesh in the moon's place
--   mooncrust examples/09_path_tracer -- method=bvh scene=cornell
--
-- Rays meet the scene through the driver's ray queries or, where it has none, through a hierarchy
-- of boxes that the GPU builds: Morton order, radix sort, a radix tree made by all threads at once,
-- bounds from the leaves up, and a walk without a stack. Both give the same picture, but for how
-- the driver rounds. Each diffuse surface asks a lamp for its light. `-- help` lists the parameters
-- and the keys that change them: e d brightness, t g how often light is scattered, s the scene,
-- space to begin anew.
--
-- Sources: Kajiya, The Rendering Equation, 1986; Veach & Guibas, Optimally Combining Sampling
-- Techniques, 1995; Karras, Maximizing Parallelism in the Construction of BVHs, 2012; Prokopenko &
-- Lebrun-Grandie, Revising Apetrei's BVH Construction Algorithm, 2024; Möller & Trumbore, Fast,
-- Minimum Storage Ray-Triangle Intersection, 1997; Narkowicz, ACES Filmic Tone Mapping Curve, 2016.
local mc = require "mooncrust"
local tracer = require "tracer"

local p = mc.parameters {
  { "mesh", "", "an OBJ file, shown in place of the moon", word = true },
  { "scene", "moon", "what is seen", choices = { "moon", "cornell", "furnace" }, keys = "s" },
  { "method", "auto", "of tracing; brute is slow", choices = { "auto", "bvh", "query", "brute" } },
  { "samples", 1, "paths of each pixel in a frame", least = 1, most = 64, whole = true },
  {
    "bounces",
    8,
    "how often light is scattered",
    least = 0,
    most = 120,
    whole = true,
    by = 1,
    keys = { "t", "g" },
  },
  { "exposure", 1, "brightness", least = 0.01, most = 100, times = 1.1, keys = { "e", "d" } },
  { "again", false, "begin anew", keys = "space" },
}
-- A software driver may need a minute for the rays of a frame.
mc.configure { ray_query = p.method == "auto" or p.method == "query", timeout = 600 }

local sim, camera, picture
local images = {} -- what else can be captured: --out-depth, --out-id

local function load(app)
  sim = tracer.new {
    width = app.width,
    height = app.height,
    seed = app.seed,
    method = p.method,
    scene = p.scene,
    mesh = p.mesh ~= "" and p.mesh or nil,
    samples = p.samples,
    bounces = p.bounces,
  }
  camera = mc.camera.orbit(sim.camera)
  images.depth, images.id = sim.depth, sim.id
end

return mc.app {
  size = { 1280, 720 },
  title = "Path tracer",
  overlay = true,

  init = function(app)
    picture = mc.image { name = "picture", width = app.width, height = app.height }
    load(app)
  end,

  frame = function(app, graph)
    if p.changed == "scene" then load(app) end
    if p.changed == "bounces" or p.changed == "again" then sim:restart(p.bounces) end
    sim:look(camera:update(app))
    sim:step(graph)
    sim:show(graph, picture, p.exposure)
    graph:present(picture, images)
  end,
}
