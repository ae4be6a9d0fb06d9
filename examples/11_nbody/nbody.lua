-- Bodies that attract each other: every pair counts, softened, in steps of leapfrog.
--
--   local sim = require("nbody").new { n = 65536, seed = 1 }
--   mc.submit(function(graph) sim:step(graph) end)
--   sim.positions:read()[0].w           -- x, y, z and mass; sim.velocities: x, y, z and colour
--
-- A step is kick, drift, kick (Verlet 1967): half a kick and the drift in drift.comp, then the new
-- accelerations and the other half in kick.comp, with tiles of bodies in shared memory (Nyland,
-- Harris and Prins, "Fast N-Body Simulation with CUDA", GPU Gems 3, chapter 31, 2007). Distances
-- are softened as Plummer's sphere is (Aarseth 1963): sqrt(d^2 + softening^2).

local mc = require "mooncrust"

local M = {}
M.__index = M

local SCENES = { plummer = 0, galaxies = 1 }

-- Bodies a thread: each takes what it has fetched of a tile for all of its own. The more, the fewer
-- threads are left to keep a GPU busy; a driver on the CPU has few.
local function per_thread(n)
  if mc.device.software then return n >= 16384 and 16 or 4 end
  return n >= 262144 and 4 or 2
end

--- A simulation, with its bodies at their start.
---@param o { n: integer?, seed: integer?, scene: string?, dt: number?, softening: number?,
--- per: integer? } scene: "galaxies" (the default) or "plummer"; per: bodies a thread
---@return table sim
function M.new(o)
  local n = o.n or 65536
  local function vectors(name)
    return mc.buffer { name = name, type = "struct { float x, y, z, w; }", count = n }
  end
  local sim = setmetatable({ n = n, dt = o.dt or 0.01, softening = o.softening or 0.02 }, M)
  sim.positions, sim.velocities = vectors "positions", vectors "velocities"
  sim.accelerations = vectors "accelerations"
  sim.per = o.per or per_thread(n)
  sim.drift = mc.compute "drift.comp"
  sim.kick = mc.compute { path = "kick.comp", defines = { PER = sim.per } }
  sim.start = mc.compute "start.comp"
  local buffers = { "positions", "velocities", "accelerations" }
  sim.drifting, sim.kicking = { n = n }, { n = n }
  for _, name in ipairs(buffers) do
    sim.drifting[name], sim.kicking[name] = sim[name], sim[name]
  end
  sim:restart(o.seed or 0, o.scene)
  return sim
end

--- Puts the bodies where they start.
---@param seed integer
---@param scene string? "galaxies" (the default) or "plummer"
function M:restart(seed, scene)
  local code = SCENES[scene or "galaxies"] or error(("there is no scene '%s'"):format(scene), 2)
  local arguments = { positions = self.positions, velocities = self.velocities, n = self.n }
  arguments.seed, arguments.scene = seed, code
  mc.submit(function(graph)
    graph:dispatch(self.start, arguments, self.n)
    self:accelerate(graph, 0)
  end)
end

--- Records the accelerations where the bodies are now, and half a kick by them.
---@param graph table
---@param dt number 0: no kick
function M:accelerate(graph, dt)
  local pushed = self.kicking
  pushed.dt, pushed.softening = dt, self.softening * self.softening
  graph:dispatch(self.kick, pushed, math.ceil(self.n / self.per))
end

--- Records a step.
---@param graph table
function M:step(graph)
  self.drifting.dt = self.dt
  graph:dispatch(self.drift, self.drifting, self.n)
  self:accelerate(graph, self.dt)
end

--- What a step costs at least: each body's place, velocity and acceleration are read and written
--- once; a pair is 20 operations, as Nyland, Harris and Prins count them.
---@return { bytes: number, flops: number }
function M:cost() return { bytes = 96 * self.n, flops = 20 * self.n * self.n } end

--- Energy and momentum of the bodies, added up by the CPU in doubles: pairs of bodies, so for few.
---@return table { kinetic =, potential =, energy =, momentum = { x, y, z }, moving = }; moving: the
--- sum of all m |v|, to compare the momentum with
function M:measure()
  local x, v, n = self.positions:read(), self.velocities:read(), self.n
  local soft, kinetic, potential, moving = self.softening ^ 2, 0, 0, 0
  local px, py, pz = 0, 0, 0
  for i = 0, n - 1 do
    local b, w, m, sum = x[i], v[i], x[i].w, 0
    local square = w.x * w.x + w.y * w.y + w.z * w.z
    kinetic, moving = kinetic + 0.5 * m * square, moving + m * math.sqrt(square)
    px, py, pz = px + m * w.x, py + m * w.y, pz + m * w.z
    for j = 0, i - 1 do
      local dx, dy, dz = x[j].x - b.x, x[j].y - b.y, x[j].z - b.z
      sum = sum + x[j].w / math.sqrt(dx * dx + dy * dy + dz * dz + soft)
    end
    potential = potential - m * sum
  end
  return {
    kinetic = kinetic,
    potential = potential,
    energy = kinetic + potential,
    momentum = { px, py, pz },
    moving = moving,
  }
end

return M
