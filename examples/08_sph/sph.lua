-- A weakly compressible fluid of particles: smoothed particle hydrodynamics in a tank.
--
--   local sph = require "sph"
--   local fluid = sph.new { n = 262144, tank = { 4, 2, 2 }, blocks = { { 0, 0, 0, 1.5, 1.5, 2 } } }
--   fluid:step(graph)                         -- one step of fluid.parameters.dt seconds
--   fluid.places, fluid.motions               -- the particles before the step, ordered by cells
--   fluid.now_places, fluid.now_motions       -- and after it: the same ones, moved
--
-- A step sorts the particles by cells (count, prefix sums, list, reorder), then takes density and
-- pressure, then forces. dt follows from the speed of sound. Units: see fluid.glsl.
local mc = require "mooncrust"

local SPACINGS = 2 -- reach of the kernel, in spacings of particles at rest

local M = {}
local Fluid = {}
Fluid.__index = Fluid

local pipelines -- made once, when the first fluid is

local function compile()
  if not pipelines then
    pipelines = {}
    for _, name in ipairs { "start", "count", "list", "reorder", "density", "force" } do
      pipelines[name] = mc.compute(name .. ".comp")
    end
  end
  return pipelines
end

-- The mass that gives a lattice the density 1: the kernel's sum over it is not quite its integral.
local function lattice_mass(spacing, reach)
  local sum = 0
  for x = -2, 2 do
    for y = -2, 2 do
      for z = -2, 2 do
        local t = 1 - math.sqrt(x * x + y * y + z * z) * spacing / reach
        if t > 0 then sum = sum + t ^ 4 * (5 - 4 * t) end
      end
    end
  end
  return reach ^ 3 / (10.5 / math.pi * sum)
end

--- Makes a fluid at rest. Options, all of them optional:
--- n: particles; tank: its size { x, y, z }; blocks: a list of { x, y, z, width, height, depth }
--- that are filled at first; pillar: { x, z, radius }; gravity: { x, y, z }; stiffness: speed of
--- sound as a multiple of that of a wave in water as deep as the blocks are high; viscosity:
--- Monaghan's alpha; seed; shake: disorder of the first places, in spacings.
---@param options table
function M.new(options)
  local tank, gravity = options.tank or { 4, 2, 2 }, options.gravity or { 0, -9.81, 0 }
  local blocks = options.blocks or { { 0, 0, 0, 1.3, 1.5, tank[3] } }
  local wanted, volume, height = options.n or 262144, 0, 0
  for _, b in ipairs(blocks) do
    volume, height = volume + b[4] * b[5] * b[6], math.max(height, b[5])
  end
  local spacing = (volume / wanted) ^ (1 / 3)
  local parts, n = {}, 0
  for i, b in ipairs(blocks) do
    local x = math.max(math.floor(b[4] / spacing + 0.5), 1)
    local z = math.max(math.floor(b[6] / spacing + 0.5), 1)
    local share = math.floor(wanted * b[4] * b[5] * b[6] / volume + 0.5)
    parts[i] = {
      corner = b,
      first = n,
      n = share,
      lattice = { x, math.max(math.ceil(share / (x * z)), 1), z },
      spacing = { b[4] / x, spacing ^ 3 / (b[4] * b[6] / (x * z)), b[6] / z },
    }
    n = n + share
  end
  local reach = SPACINGS * spacing
  local fall = math.sqrt(gravity[1] ^ 2 + gravity[2] ^ 2 + gravity[3] ^ 2)
  local wave = math.sqrt((fall > 0 and fall or 9.81) * height)
  local grid = {}
  for axis = 1, 3 do
    grid[axis] = math.ceil(tank[axis] / reach)
  end
  local cells = grid[1] * grid[2] * grid[3]

  local self =
    setmetatable({ n = n, spacing = spacing, wave = wave, time = 0, cell_count = cells }, Fluid)
  self.pipelines = compile()
  self.parameters = {
    tank = tank,
    reach = reach,
    pillar = options.pillar or { 0, 0, 0 },
    mass = lattice_mass(spacing, reach),
    gravity = gravity,
    grid = grid,
    n = n,
    viscosity = options.viscosity or 0.05,
  }
  self:stiffen(options.stiffness or 10)
  local function buffer(name, type, count)
    self[name] = assert(mc.buffer { name = name, type = type, count = count })
    return self[name]
  end
  local places, motions = buffer("places", "Place", n), buffer("motions", "Motion", n)
  local now_places, now_motions =
    buffer("now_places", "Place", n), buffer("now_motions", "Motion", n)
  local densities, list = buffer("densities", "float", n), buffer("list", "uint32_t", n)
  local cell, slot = buffer("cells", "uint32_t", n), buffer("slots", "uint32_t", n)
  local counts, starts =
    buffer("counts", "uint32_t", cells + 1), buffer("starts", "uint32_t", cells + 1)

  -- What the passes get, in tables that are kept: a step makes no garbage.
  local fluid = self.parameters
  self.counting =
    { fluid = fluid, places = now_places, counts = counts, cells = cell, slots = slot }
  self.scanning = { input = counts, output = starts }
  self.listing = { cells = cell, slots = slot, starts = starts, list = list, n = n }
  self.reordering = {
    list = list,
    cells = cell,
    starts = starts,
    n = n,
    from_places = now_places,
    from_motions = now_motions,
    places = places,
    motions = motions,
  }
  self.weighing =
    { fluid = fluid, places = places, motions = motions, starts = starts, densities = densities }
  self.moving = {
    fluid = fluid,
    places = places,
    motions = motions,
    starts = starts,
    to_places = now_places,
    to_motions = now_motions,
    counts = counts,
    cells = cell,
    slots = slot,
  }

  for _, part in ipairs(parts) do
    part.places, part.motions, part.seed = now_places, now_motions, options.seed or 1
    part.squeeze, part.shake = -gravity[2] / fluid.sound ^ 2, options.shake or 0.01
    part.corner = { part.corner[1], part.corner[2], part.corner[3] }
  end
  self.parts = parts
  mc.submit(function(graph) self:start(graph) end)
  return self
end

--- Records what puts all particles where they were at first.
function Fluid:start(graph)
  for _, part in ipairs(self.parts) do
    graph:dispatch(self.pipelines.start, part, part.n)
  end
  graph:clear(self.counts, 0)
  self.counted, self.time = false, 0
end

--- Sets the speed of sound, as a multiple of that of a wave, and with it the time of a step: in one
--- sound goes 0.4 times as far as a kernel reaches (0.6 is stable, too).
function Fluid:stiffen(stiffness)
  local fluid = self.parameters
  fluid.sound = stiffness * self.wave
  fluid.dt = 0.4 * fluid.reach / fluid.sound
end

--- Records a step into a graph.
function Fluid:step(graph)
  local p, n = self.pipelines, self.n
  if not self.counted then -- later on, the last pass has counted
    graph:dispatch(p.count, self.counting, n)
    self.counted = true
  end
  self:sort(graph)
  graph:dispatch(p.density, self.weighing, n)
  graph:dispatch(p.force, self.moving, n)
  self.time = self.time + self.parameters.dt
  return self
end

--- Records what puts counted particles into the order of the grid: the first part of a step.
function Fluid:sort(graph)
  mc.kernels.scan(graph, self.scanning)
  graph:dispatch(self.pipelines.list, self.listing, self.n)
  graph:dispatch(self.pipelines.reorder, self.reordering, self.n)
  graph:clear(self.counts, 0)
end

--- Gives the particles new places and velocities: `fill(place, motion, i)` is called for each.
function Fluid:place(fill)
  local places, motions = self.now_places:read(), self.now_motions:read()
  for i = 0, self.n - 1 do
    fill(places[i], motions[i], i)
  end
  self.now_places:upload(places)
  self.now_motions:upload(motions)
  mc.submit(function(graph) graph:clear(self.counts, 0) end)
  self.counted = false
end

--- What a step has to do at the least: { bytes =, flops = }. Bytes: each array that a pass goes
--- through, once. Flops: of the 33 particles that a kernel reaches at rest, 16 in the sum of the
--- density and 31 in that of the forces; those that are looked at in vain do not count.
function Fluid:cost()
  local particle = (4 + 4 + 4) + (4 + 4 + 32 + 32) + (16 + 4 + 4) + (32 + 32 + 4 + 4 + 4)
  return { bytes = self.n * particle + 5 * 4 * self.cell_count, flops = self.n * 33 * (16 + 31) }
end

return M
