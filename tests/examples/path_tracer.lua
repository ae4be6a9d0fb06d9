-- Proves examples/09_path_tracer: the hierarchy finds what brute force finds, bit for bit, and ray queries the same
-- within rounding; white things in white light cannot be seen; a lamp lights a floor as geometry says; asking lamps for
-- light and finding them by chance agree; a Cornell box is as bright as a long run has found; errors fall as 1/sqrt(N).
local ffi = require "ffi"
local mc = require "mooncrust"
local example = require "lib.example"
mc.configure { ray_query = true }
local tracer = example("09_path_tracer", "tracer")
local scenes, obj = require "scenes", require "obj"
local long = example.long

-- Light of each pixel after n steps of so many samples, as floats: red, green, blue, 1.
local function render(sim, steps, camera)
  sim:look(mc.camera.orbit(camera or sim.camera))
  for _ = 1, steps do
    mc.submit(function(graph) sim:step(graph) end):wait()
  end
  local n = sim.width * sim.height
  local light = sim.sums:read { into = ffi.new("float[?]", 4 * n) }
  for i = 0, 4 * n - 1 do
    light[i] = light[i] / sim.count
  end
  return light, n
end

local function mean(light, n, channel)
  local sum = 0
  for i = 0, n - 1 do
    for c = channel or 0, channel or 2 do
      sum = sum + light[4 * i + c]
    end
  end
  return sum / (channel and n or 3 * n)
end

-- The same picture by each method ----------------------------------------------------------------
local pictures = {}
for _, method in ipairs { "bvh", "brute", mc.device.ray_query and "query" or nil } do
  local sim = tracer.new { width = 32, height = 18, scene = "moon", method = method, seed = 3, bounces = 5 }
  local light, n = render(sim, 1)
  local ids, depths = ffi.new("uint32_t[?]", n), ffi.new("float[?]", n)
  sim.id:read { into = ids }
  sim.depth:read { into = depths }
  pictures[method] = { light = light, n = n, ids = ids, depths = depths, sim = sim }
end
local a, b, q = pictures.bvh, pictures.brute, pictures.query
assert(ffi.string(a.light, 16 * a.n) == ffi.string(b.light, 16 * b.n), "hierarchy and brute force differ in light")
assert(ffi.string(a.ids, 4 * a.n) == ffi.string(b.ids, 4 * b.n), "hierarchy and brute force differ in objects")
assert(ffi.string(a.depths, 4 * a.n) == ffi.string(b.depths, 4 * b.n), "hierarchy and brute force differ in depths")
if q then
  local other, far = 0, 0
  for i = 0, a.n - 1 do
    local apart = math.abs(a.light[4 * i] - q.light[4 * i]) > 0.001 * (0.01 + a.light[4 * i])
    other, far = other + (apart and 1 or 0), math.max(far, math.abs(a.depths[i] - q.depths[i]))
  end
  example.within(other / a.n, 0, 0.01, "the share of pixels that ray queries change")
  example.within(far, 0, 1e-5, "how far depths of ray queries are off")
  example.near(mean(q.light, q.n), mean(a.light, a.n), 0.01, "the mean light by ray queries")
  example.note("ray queries change %d of %d pixels", other, a.n)
end

-- The hierarchy: a walk by child and skip meets every node once, in bounds of the node above -----
do
  local sim = a.sim
  local nodes, n = sim.nodes:read(), sim.primitives
  local seen, leaves, at = 0, {}, 0
  local LEAF, END = 0x80000000, 0xffffffff
  while at ~= END do
    local node = nodes[at]
    seen = seen + 1
    if node.child >= LEAF then
      leaves[node.child - LEAF] = true
      at = node.skip
    else
      local left = nodes[node.child]
      local right = nodes[left.skip]
      for _, axis in ipairs { "x", "y", "z" } do
        local fits = node.low[axis] == math.min(left.low[axis], right.low[axis])
        fits = fits and node.high[axis] == math.max(left.high[axis], right.high[axis])
        assert(fits, "the bounds of a node are not those of its children")
      end
      at = node.child
    end
  end
  for i = 0, n - 1 do
    assert(leaves[i], "a primitive is in no leaf")
  end
  assert(seen == 2 * n - 1, "the walk misses nodes")
end

-- Few primitives, and many in one place, whose keys are equal: the lowest number is met first -------
for _, count in ipairs { 1, 2, 3, 65 } do
  local hashes = {}
  for _, method in ipairs { "bvh", "brute" } do
    local scene = scenes.new({ target = { 0, 0, 0 }, distance = 4 }, { { 1, 1, 1 }, { 0, 1, 2 } })
    for i = 1, count do
      scene:ball({ count < 9 and i * 0.3 - 0.5 or 0.1, 0, 0 }, 0.5, { { 0.3, 0.1 * i % 1, 0.9 }, kind = "polished" })
    end
    local sim = tracer.new { width = 16, height = 16, scene = scene, method = method, bounces = 3 }
    local light, n = render(sim, 1)
    local ids = sim.id:read { into = ffi.new("uint32_t[?]", n) }
    example.within(ids[8 * 16 + 8], 1, count < 9 and count or 1, "the ball in the middle of " .. count)
    hashes[#hashes + 1] = ffi.string(light, 16 * n) .. ffi.string(ids, 4 * n)
  end
  assert(hashes[1] == hashes[2], ("hierarchy and brute force differ with %d balls"):format(count))
end

-- White furnace ----------------------------------------------------------------------------------
do
  local sim = tracer.new { width = 48, height = 30, scene = "furnace", method = "bvh", bounces = 120, samples = 2 }
  local light, n = render(sim, long and 32 or 2)
  local least, most, things = math.huge, 0, 0
  local ids = sim.id:read { into = ffi.new("uint32_t[?]", n) }
  for i = 0, n - 1 do
    for c = 0, 2 do
      least, most = math.min(least, light[4 * i + c]), math.max(most, light[4 * i + c])
    end
    if ids[i] > 0 then things = things + 1 end
  end
  example.within(things / n, 0.15, 0.9, "the share of pixels with a thing")
  example.near(mean(light, n), 1, 0.005, "the light of the furnace")
  example.within(least, 0.995, 1, "the darkest pixel of the furnace")
  example.within(most, 1, 1.005, "the brightest pixel of the furnace")
  example.note("furnace: from %.6f to %.6f", least, most)
end

-- Black lacquer under a white sky shows what its coat reflects, by Fresnel's formulas 8.92 % at 60 degrees from the
-- normal and 4 % along it, of an index of 1.5: the furnace cannot tell --------------------------------
for angle, expected in pairs { [60] = 0.08919, [0] = 0.04 } do
  local pitch = math.rad(math.max(angle, 0.5) - 90)
  local white = { 1, 1, 1 }
  local scene = scenes.new({ target = { 0, 0, 0 }, distance = 1, pitch = pitch, fov = 0.002 }, { white, white })
  scene:quad({ -9, 0, 9 }, { 18, 0, 0 }, { 0, 0, -18 }, { { 0, 0, 0 }, kind = "polished" })
  local sim = tracer.new { width = 16, height = 16, scene = scene, method = "bvh", bounces = 2, samples = 32 }
  local found = mean(render(sim, long and 64 or 8))
  example.near(found, expected, long and 0.03 or 0.08, ("reflected at %d degrees"):format(angle))
end

-- A floor lit by a ball: a Lambertian point sees radiance * (r / d)^2 * cosine of it. A small ball is found by asking,
-- a large one nearly as often by chance: both must be weighed against each other -------------------
for _, radius in ipairs { 0.3, 0.9 } do
  local function floor(lamps)
    local scene = scenes.new({ target = { 0.8, 0, 0 }, distance = 0.2, pitch = -0.7, yaw = 0.6, fov = 0.002 })
    scene:quad({ -9, 0, 9 }, { 18, 0, 0 }, { 0, 0, -18 }, { { 1, 1, 1 } })
    scene:ball({ 0, 1, 0 }, radius, { glow = { 10, 10, 10 } })
    local sim = tracer.new {
      width = 16, height = 16, scene = scene, method = "bvh", bounces = 1, lamps = lamps, samples = 16,
    }
    return mean(render(sim, long and 64 or 8))
  end
  local d2 = 1 + 0.8 ^ 2
  local expected = 10 * radius ^ 2 / d2 / math.sqrt(d2)
  local asked, found = floor(true), floor(false)
  example.near(asked, expected, radius < 0.5 and 0.003 or long and 0.005 or 0.02, "the light on a floor")
  example.near(found, expected, long and 0.03 or 0.1, "the light on a floor, by chance")
  example.note("floor: %.5f, by chance %.5f, by geometry %.5f", asked, found, expected)
end

-- Cornell box ------------------------------------------------------------------------------------
do
  -- Of 24 x 24 pixels, 16,384 samples of each, on lavapipe: what this script prints with REFERENCE=16384.
  local REFERENCE = { 0.223597, 0.145666, 0.043897 }
  local function box(seed, samples, steps, lamps)
    local sim = tracer.new {
      width = 24, height = 24, scene = "cornell", method = mc.device.ray_query and "query" or "bvh", seed = seed,
      samples = samples, lamps = lamps,
    }
    local light, n = render(sim, steps)
    return light, n, sim
  end
  if os.getenv "REFERENCE" then
    local light, n = box(1000, 64, tonumber(os.getenv "REFERENCE") / 64)
    print(("local REFERENCE = { %.6f, %.6f, %.6f }"):format(mean(light, n, 0), mean(light, n, 1), mean(light, n, 2)))
    return
  end

  -- Half of what two runs differ by, squared: the variance of one. The few pixels that see the edge of the lamp differ
  -- by so much that they would count for more than all others, and so little would be known: they are left out.
  local LAMP = 6
  local function error2(one, two, ids)
    local sum, count = 0, 0
    for k = 0, 24 * 24 - 1 do
      local sees = false
      for _, step in ipairs { 0, -1, 1, -24, 24, -25, -23, 23, 25 } do
        local id = k + step >= 0 and k + step < 24 * 24 and ids[k + step]
        sees = sees or id == LAMP
      end
      if not sees then
        for c = 0, 2 do
          sum, count = sum + 0.5 * (one[4 * k + c] - two[4 * k + c]) ^ 2, count + 1
        end
      end
    end
    return sum / count
  end

  local runs = {}
  local N = long and { 4, 16, 64, 256, 1024 } or { 4, 16, 64 }
  local sx, sy, sxx, sxy = 0, 0, 0, 0
  for i, samples in ipairs(N) do
    local one, n, sim = box(1, math.min(samples, 64), math.ceil(samples / 64))
    local two = box(2, math.min(samples, 64), math.ceil(samples / 64))
    runs[i] = { one, two }
    local x, y = math.log(samples), 0.5 * math.log(error2(one, two, sim.id:read { into = ffi.new("uint32_t[?]", n) }))
    example.note("Cornell box: %d samples, error %.5f", samples, math.exp(y))
    sx, sy, sxx, sxy = sx + x, sy + y, sxx + x * x, sxy + x * y
  end
  local slope = (#N * sxy - sx * sy) / (#N * sxx - sx * sx)
  example.within(slope, -0.55, -0.45, "the slope of the error, log by log")
  local last, n = runs[#N], 24 * 24
  for c = 0, 2 do
    local found = 0.5 * (mean(last[1], n, c) + mean(last[2], n, c))
    example.near(found, REFERENCE[c + 1], long and 0.004 or 0.02, "the light of the Cornell box, colour " .. c + 1)
  end
  local chance = box(5, 64, long and 32 or 1, false)
  example.near(mean(chance, n), (REFERENCE[1] + REFERENCE[2] + REFERENCE[3]) / 3, long and 0.02 or 0.1,
    "the light of the Cornell box, lamps found by chance")
  example.note("Cornell box: slope of the error %.3f", slope)
end

-- OBJ files ----------------------------------------------------------------------------------------
do
  local path = os.tmpname()
  local function load(text)
    local file = assert(io.open(path, "w"))
    file:write(text)
    file:close()
    return pcall(obj.load, path)
  end
  local ok, mesh = load "v 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nvn 0 0 1\n# a square\nf 1 2 3 -1\nf 1//1 2/7/1 3//-1\n"
  assert(ok and #mesh.faces == 3 and #mesh.positions == 7, tostring(mesh))
  assert(mesh.normals[1][3] == 1 and mesh.normals[5][3] == 1)
  for text, words in pairs {
    ["v 0 0\n"] = ", line 1: three numbers are needed, not '0 0'",
    ["v 0 0 0\nf 1 2 3\n"] = ", line 2: there is no corner '2'",
    ["v 0 0 0\nf 1 1\n"] = ", line 2: a face has three corners or more, not 2",
    ["v 0 0 0\nf 1 x 1\n"] = ", line 2: 'x' is no corner of a face",
    ["hello\n"] = "has no faces",
  } do
    local is_read, why = load(text)
    assert(not is_read and tostring(why):find(words, 1, true), tostring(why))
  end
  os.remove(path)
end
