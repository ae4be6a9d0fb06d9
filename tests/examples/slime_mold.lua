-- The slime mold: mass balance, every agent counted where it is, agents that do what the paper says, spreading round
-- the edges, a network, and the same bits from the same seed.
local example = require "lib.example"
local ffi = require "ffi"
local mc = require "mooncrust"
local slime = example("07_slime_mold", "slime")

local long = example.long
local WIDTH, HEIGHT, N = long and 1280 or 256, long and 720 or 144, long and 1000000 or 30000

local function step(sim, times)
  for _ = 1, times or 1 do
    mc.submit(function(graph) sim:step(graph) end)
  end
end

local function read_trail(sim)
  local floats = ffi.new("float[?]", sim.width * sim.height)
  sim.trail:read { into = floats }
  return floats
end

local function sum(floats, count)
  local total = 0
  for i = 0, count - 1 do
    total = total + floats[i]
  end
  return total
end

-- The texel and the heading of an agent, by the words of slime.glsl.
local function read_agent(agent, width, height)
  local heading = agent.x % 256 + agent.y % 256 * 256
  return math.floor(agent.x * width / 2 ^ 32), math.floor(agent.y * height / 2 ^ 32), heading
end

-- Trail that nothing decays from is whole numbers: all that agents have left must be there, in the texels they are in.
do
  local sim = slime.new { n = N, width = WIDTH, height = HEIGHT, seed = 3, decay = 1, deposit = 1 }
  step(sim)
  local trail, agents, expected = read_trail(sim), sim.agents:read(), {}
  for i = 0, N - 1 do
    local x, y = read_agent(agents[i], WIDTH, HEIGHT)
    assert(x >= 0 and x < WIDTH and y >= 0 and y < HEIGHT, "an agent is out of bounds")
    expected[y * WIDTH + x] = (expected[y * WIDTH + x] or 0) + 1
  end
  for i = 0, WIDTH * HEIGHT - 1 do
    assert(trail[i] == (expected[i] or 0), ("texel %d holds %g, expected %g"):format(i, trail[i], expected[i] or 0))
  end
  step(sim, 20)
  agents = sim.agents:read()
  for i = 0, N - 1 do
    local x, y = read_agent(agents[i], WIDTH, HEIGHT)
    assert(x >= 0 and x < WIDTH and y >= 0 and y < HEIGHT, "an agent is out of bounds")
  end
  local counts = sim.counts:read()
  for i = 0, WIDTH * HEIGHT - 1 do
    assert(counts[i] == 0, "a count was left over")
  end
end

-- M(t + 1) = decay (M(t) + n deposit), step for step and in the end, with the decay of a changing parameter.
do
  local sim = slime.new { n = N, width = WIDTH, height = HEIGHT, seed = 4 }
  local mass, steps, worst = 0, 120, 0
  for i = 1, steps do
    sim.decay = i <= 60 and 0.94 or 0.9
    step(sim)
    mass = sim.decay * (mass + sim.n * sim.deposit)
    if i % 20 == 0 then
      worst = math.max(worst, math.abs(sum(read_trail(sim), WIDTH * HEIGHT) / mass - 1))
    end
  end
  example.within(worst, 0, 1e-5, "the share of mass that is lost or won")
  local balance = 0.9 / (1 - 0.9) * sim.n * sim.deposit
  example.near(sum(read_trail(sim), WIDTH * HEIGHT), balance, 0.01, "mass of the trail after many steps")
  example.note("mass: within %.1e of decay (M + n deposit) over %d steps", worst, steps)
end

-- One step against the same in doubles: what agents sense, where they turn and go; the mean of 3 x 3 texels round the
-- edges; on a picture of odd size.
do
  local width, height, n = 101, 67, 5000
  local sim = slime.new {
    n = n, width = width, height = height, seed = 5, form = "disc", distance = 7, turn = 30, speed = 1.5,
  }
  sim.cap = math.floor(1.2 * sim:mean()) -- as main.lua has it; a whole number, the same as a float
  step(sim, 12)
  local trail, agents = read_trail(sim), sim.agents:read()
  step(sim)
  local new_trail, new_agents = read_trail(sim), sim.agents:read()
  local function at(x, y) return trail[y % height * width + x % width] end
  local far = 1.5 * 2 ^ -11 + 1e-4 -- Vulkan lets sine and cosine be off by so much; sensors, too
  local side, turn = math.rad(22.5), math.floor(30 * 65536 / 360 + 0.5)
  local free, lefts, capped, wrong = 0, 0, 0, 0
  for i = 0, n - 1 do
    local _, _, heading = read_agent(agents[i], width, height)
    local px, py = agents[i].x * width / 2 ^ 32, agents[i].y * height / 2 ^ 32
    local angle = heading * 2 * math.pi / 65536
    local function sense(by)
      local there = at(math.floor(px + 7 * math.cos(angle + by)), math.floor(py + 7 * math.sin(angle + by)))
      capped = capped + (there > sim.cap and 1 or 0)
      return math.min(there, sim.cap)
    end
    local ahead, left, right = sense(0), sense(-side), sense(side)
    local _, _, to = read_agent(new_agents[i], width, height)
    local turned = (to - heading) % 65536
    local fits = turned == 0 and ahead >= left and ahead >= right
      or turned == turn and (right > left and ahead < right or ahead < left and ahead < right)
      or turned == 65536 - turn and (left > right and ahead < left or ahead < left and ahead < right)
    if ahead < left and ahead < right then
      free, lefts = free + 1, lefts + (turned == 65536 - turn and 1 or 0)
    end
    local way = to * 2 * math.pi / 65536
    local dx = (new_agents[i].x * width / 2 ^ 32 - px - 1.5 * math.cos(way) + width / 2) % width - width / 2
    local dy = (new_agents[i].y * height / 2 ^ 32 - py - 1.5 * math.sin(way) + height / 2) % height - height / 2
    assert(math.abs(dx) < far and math.abs(dy) < far, "an agent went elsewhere")
    wrong = wrong + (fits and 0 or 1)
  end
  example.within(wrong / n, 0, 6 * 7 * 2 ^ -11, "the share of agents that turned otherwise (sensors at a texel's edge)")
  -- Four times the deviation of as many throws of a coin, and what sensors at an edge may add.
  local bias = 2 / math.sqrt(free) + 0.02
  example.within(lefts / free, 0.5 - bias, 0.5 + bias, "the share of turns by lot that go left")
  example.within(capped / (3 * n), 0.02, 0.98, "the share of sensors that the cap limits")
  local counted, most = {}, 0
  for i = 0, n - 1 do
    local x, y = read_agent(new_agents[i], width, height)
    counted[y * width + x] = (counted[y * width + x] or 0) + 1
  end
  for y = 0, height - 1 do
    for x = 0, width - 1 do
      local mean = 0
      for j = -1, 1 do
        mean = mean + at(x - 1, y + j) + at(x, y + j) + at(x + 1, y + j)
      end
      local expected = sim.decay * (mean / 9 + sim.deposit * (counted[y * width + x] or 0))
      most = math.max(most, math.abs(new_trail[y * width + x] - expected) / math.max(expected, 1e-3))
    end
  end
  example.within(most, 0, 1e-5, "the greatest error of a texel")
  example.note("one step against doubles: %d of %d agents turned otherwise, %d by lot (%d left)", wrong, n, free,
    lefts)
  example.note("  texels of the trail within %.1e", most)
end

-- The share of the mass in the tenth of the texels that have most.
local function top_tenth(trail, count)
  local list = {}
  for i = 1, count do
    list[i] = trail[i - 1]
  end
  table.sort(list, function(a, b) return a > b end)
  local top, all = 0, 0
  for i = 1, count do
    all = all + list[i]
    top = i <= count / 10 and all or top
  end
  return top / all, list[math.floor(count / 4)]
end

-- The share of the texels above a level that are in the largest piece of those: neighbours touch by sides or corners,
-- also round the edges.
local function largest_piece(trail, level)
  local is_in, count, largest = {}, 0, 0
  for i = 0, WIDTH * HEIGHT - 1 do
    is_in[i] = trail[i] > level
    count = count + (is_in[i] and 1 or 0)
  end
  for first = 0, WIDTH * HEIGHT - 1 do
    if is_in[first] then
      local stack, top, size = { first }, 1, 0
      is_in[first] = false
      while top > 0 do
        local i = stack[top]
        top, size = top - 1, size + 1
        local x, y = i % WIDTH, math.floor(i / WIDTH)
        for k = 0, 8 do
          local other = (y + math.floor(k / 3) - 1) % HEIGHT * WIDTH + (x + k % 3 - 1) % WIDTH
          if is_in[other] then
            is_in[other], top = false, top + 1
            stack[top] = other
          end
        end
      end
      largest = math.max(largest, size)
    end
  end
  return largest / count
end

-- A network: most of the mass in few texels, and those hang together; and the same bits from the same seed.
do
  local function grow(seed, at_once)
    local sim = slime.new { n = N, width = WIDTH, height = HEIGHT, seed = seed }
    sim.cap = 1.2 * sim:mean() -- as main.lua has it
    step(sim, 2)
    local floats = read_trail(sim)
    local at_first, level = top_tenth(floats, WIDTH * HEIGHT)
    local piece = largest_piece(floats, level)
    if at_once then mc.submit(function(graph)
      for _ = 1, 10 do
        sim:step(graph)
      end
    end) end
    step(sim, at_once and 140 or 150)
    return sim, ffi.string(read_trail(sim), 4 * WIDTH * HEIGHT), ffi.string(sim.agents:read(), 8 * N), at_first, piece
  end
  local sim, trail, agents, at_first, piece = grow(6)
  local floats = read_trail(sim)
  local share, level = top_tenth(floats, WIDTH * HEIGHT)
  local together = largest_piece(floats, level)
  example.note("network: %.0f %% of the mass in a tenth of the texels (at first %.0f %%); of the quarter of texels "
    .. "with most %.0f %% hang together (at first %.1f %%)", 100 * share, 100 * at_first, 100 * together, 100 * piece)
  example.within(share, 0.35, 1, "the share of mass in a tenth of the texels")
  example.within(share / at_first, 1.5, 100, "how much that has grown")
  example.within(piece, 0, 0.2, "the largest piece at first") -- a quarter at random does not percolate
  example.within(together, 0.5, 1, "the largest piece of the quarter of texels with most")
  local _, same_trail, same_agents = grow(6, true)
  assert(trail == same_trail and agents == same_agents, "the same seed gave other bits, ten steps of one submission")
  local _, other = grow(7)
  assert(trail ~= other, "another seed gave the same bits")
end
