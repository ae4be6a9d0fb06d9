-- 11_nbody: accelerations of the tiles against sums in doubles, 1,024 bodies against a run of the CPU in doubles, and
-- what leapfrog keeps: energy, to second order in the time of a step, and momentum. `make test-long` takes more bodies
-- and steps, and the numbers of bodies a thread that GPUs use.
local ffi = require "ffi"
local mc = require "mooncrust"
local example = require "lib.example"

mc.configure { timeout = 3600 } -- a thorough run takes minutes on a driver on the CPU
local nbody = example("11_nbody", "nbody")
local long = example.long

local function run(sim, steps)
  while steps > 0 do
    local few = math.min(steps, 50) -- a submission is not to take long
    steps = steps - few
    mc.submit(function(graph)
      for _ = 1, few do
        sim:step(graph)
      end
    end)
  end
end

-- The bodies in doubles, and accelerations by the definition.
local doubles = ffi.typeof "double[?]"
local function plain(sim)
  local n, x, v = sim.n, sim.positions:read(), sim.velocities:read()
  local b = { n = n, x = doubles(3 * n), v = doubles(3 * n), a = doubles(3 * n), m = doubles(n) }
  for i = 0, n - 1 do
    b.x[3 * i], b.x[3 * i + 1], b.x[3 * i + 2] = x[i].x, x[i].y, x[i].z
    b.v[3 * i], b.v[3 * i + 1], b.v[3 * i + 2] = v[i].x, v[i].y, v[i].z
    b.m[i] = x[i].w
  end
  return b
end

local function accelerate(b, softening)
  local x, a, m, soft = b.x, b.a, b.m, softening * softening
  for i = 0, b.n - 1 do
    local px, py, pz, ax, ay, az = x[3 * i], x[3 * i + 1], x[3 * i + 2], 0, 0, 0
    for j = 0, b.n - 1 do
      local dx, dy, dz = x[3 * j] - px, x[3 * j + 1] - py, x[3 * j + 2] - pz
      local square = dx * dx + dy * dy + dz * dz + soft
      local pull = m[j] / (square * math.sqrt(square))
      ax, ay, az = ax + dx * pull, ay + dy * pull, az + dz * pull
    end
    a[3 * i], a[3 * i + 1], a[3 * i + 2] = ax, ay, az
  end
end

-- Largest distance of three numbers a body, and the root mean square of what is expected.
local function distance(got, expected, n)
  local most, sum = 0, 0
  for i = 0, n - 1 do
    local dx, dy, dz = got[i].x - expected[3 * i], got[i].y - expected[3 * i + 1], got[i].z - expected[3 * i + 2]
    most = math.max(most, math.sqrt(dx * dx + dy * dy + dz * dz))
    sum = sum + expected[3 * i] ^ 2 + expected[3 * i + 1] ^ 2 + expected[3 * i + 2] ^ 2
    assert(dx == dx and dy == dy and dz == dz, "a body is nowhere")
  end
  return most, math.sqrt(sum / n)
end

-- The tiles: a float keeps 24 bits, the root is good for two units more, and a sum of 256 a tile adds up its rounding
-- errors at random. So 1e-5 of a typical acceleration is far above what rounding does, and far below any body that is
-- left out or counted twice (1 / 1000 of the mass).
for _, per in ipairs(long and { 1, 2, 4, 8, 16 } or { 1, 4 }) do
  for _, n in ipairs { 1000, 1024 } do
    local sim = nbody.new { n = n, per = per, seed = 3, softening = 0.05 }
    local b = plain(sim)
    accelerate(b, 0.05)
    local most, typical = distance(sim.accelerations:read(), b.a, n)
    example.within(most / typical, 0, 1e-5, ("accelerations of %d bodies, %d a thread: error"):format(n, per))
  end
end

-- 1,024 bodies for 100 steps, that is a quarter of a turn of the discs. Orbits of many bodies drift apart exponentially
-- (Miller 1964); in this time the errors of floats stay below 1e-4 of the size of it all.
do
  local sim = nbody.new { n = 1024, seed = 1, dt = 0.01, softening = 0.05 }
  local b, dt = plain(sim), 0.01
  accelerate(b, 0.05)
  local steps = long and 300 or 100
  for _ = 1, steps do
    for k = 0, 3 * b.n - 1 do
      b.v[k] = b.v[k] + 0.5 * dt * b.a[k]
      b.x[k] = b.x[k] + dt * b.v[k]
    end
    accelerate(b, 0.05)
    for k = 0, 3 * b.n - 1 do
      b.v[k] = b.v[k] + 0.5 * dt * b.a[k]
    end
  end
  run(sim, steps)
  local most, typical = distance(sim.positions:read(), b.x, b.n)
  example.within(most / typical, 0, long and 1e-3 or 1e-4, "positions against the run in doubles: error")
  local faster, speed = distance(sim.velocities:read(), b.v, b.n)
  example.within(faster / speed, 0, long and 1e-2 or 1e-3, "velocities against the run in doubles: error")
  example.note("1,024 bodies, %d steps: places within %.1e, velocities within %.1e of a run in doubles", steps,
    most / typical, faster / speed)
end

-- Energy and momentum of a Plummer sphere in balance, for two times that it takes a body to cross it. Forces of pairs
-- are opposite but for rounding, so momentum changes by rounding alone: 1e-6 of what moves. Leapfrog keeps the energy
-- but for a term of dt^2, which is 1e-5 or less here.
do
  local n, steps = long and 4096 or 1024, long and 500 or 300
  local sim = nbody.new { n = n, scene = "plummer", seed = 5, softening = 0.05, dt = 0.005 }
  local before = sim:measure()
  example.within(-2 * before.kinetic / before.potential, 0.85, 1.15, "twice the kinetic energy to the potential")
  run(sim, steps)
  local after = sim:measure()
  local energy = math.abs(after.energy / before.energy - 1)
  local px, py, pz = unpack(before.momentum)
  local qx, qy, qz = unpack(after.momentum)
  local momentum = math.sqrt((qx - px) ^ 2 + (qy - py) ^ 2 + (qz - pz) ^ 2) / before.moving
  example.within(energy, 0, 1e-5, "drift of the energy")
  example.within(momentum, 0, 1e-6, "drift of the momentum")
  example.note("%d bodies, %d steps: energy drifts by %.1e, momentum by %.1e of all m |v|", n, steps, energy, momentum)
end

-- Two bodies on an ellipse: on the way to where they are nearest the error of the energy falls with the square of the
-- step.
do
  local errors = {}
  for k, dt in ipairs { 0.08, 0.04, 0.02 } do
    local sim = nbody.new { n = 2, dt = dt, softening = 0.01 }
    sim.positions:upload { { -0.5, 0, 0, 0.5 }, { 0.5, 0, 0, 0.5 } }
    sim.velocities:upload { { 0, -0.4, 0, 0 }, { 0, 0.4, 0, 0 } }
    mc.submit(function(graph) sim:accelerate(graph, 0) end)
    local first = sim:measure().energy
    run(sim, math.floor(1.6 / dt + 0.5))
    errors[k] = math.abs(sim:measure().energy / first - 1)
  end
  local order = math.log(errors[1] / errors[3]) / math.log(4)
  example.within(order, 1.7, 2.3, "order of the integrator")
  example.note("order of the integrator: %.2f", order)
end

do -- the same seed gives the same bytes, also after a restart; another one does not
  local n = 1500
  local sim, twin = nbody.new { n = n, seed = 9 }, nbody.new { n = n, seed = 9 }
  run(sim, 3)
  run(twin, 3)
  local bytes = ffi.string(sim.positions:read(), 16 * n)
  assert(ffi.string(twin.positions:read(), 16 * n) == bytes, "two runs of one seed differ")
  sim:restart(9)
  run(sim, 3)
  assert(ffi.string(sim.positions:read(), 16 * n) == bytes, "a run after a restart differs")
  sim:restart(10)
  run(sim, 3)
  assert(ffi.string(sim.positions:read(), 16 * n) ~= bytes, "two seeds give the same run")
end

local ok, message = pcall(nbody.new, { n = 64, scene = "none" })
assert(not ok and message:find("there is no scene 'none'", 1, true), tostring(message))
