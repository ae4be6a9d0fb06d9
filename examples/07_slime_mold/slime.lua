-- The simulation: agents that leave a trail and follow it. main.lua shows it; checks and benches
-- drive it.
--
--   local sim = require("slime").new { n = 1000000, width = 1280, height = 720, seed = 0 }
--   sim.turn = 30     -- may change: sensor_angle, distance, turn, speed, decay, deposit, cap
--   sim:step(graph)           -- two passes: move, spread
--   sim.trail, sim.agents     -- as that step leaves them: an r32f image; { x, y } as in slime.glsl
--
-- Mass: each agent leaves `deposit`, spreading moves mass, and `decay` of it stays, so that exactly
-- M(t + 1) = decay (M(t) + n deposit), but for the rounding of floats.
local mc = require "mooncrust"

local Slime = {}
Slime.__index = Slime

local M = { FORMS = { "everywhere", "disc", "ring", "spores" } }

-- Neighbours in the list share what the caches hold: the more of them in a workgroup, the better.
local group = math.min(1024, mc.device.limits.maxComputeWorkGroupInvocations)
local move = mc.compute { path = "move.comp", defines = { GROUP = group } }
local start = mc.compute "start.comp"
local column = 4 -- texels that a thread of `spread` makes, one below the other
local spread = mc.compute { path = "spread.comp", defines = { COLUMN = column } }

--- Makes a simulation, at its start.
---@param o { n: integer?, width: integer?, height: integer?, seed: integer?, form: string?,
--- sensor_angle: number?, distance: number?, turn: number?, speed: number?, decay: number?,
--- deposit: number? } form: one of M.FORMS; degrees, texels, and what stays of the trail in a step
---@return table sim
function M.new(o)
  local self = setmetatable({ steps = 0 }, Slime)
  self.n, self.width, self.height = o.n or 1000000, o.width or 1280, o.height or 720
  self.sensor_angle, self.distance = o.sensor_angle or 22.5, o.distance or 14
  self.turn, self.speed = o.turn or 22.5, o.speed or 1
  self.decay, self.deposit, self.cap = o.decay or 0.94, o.deposit or 5, o.cap or math.huge
  self.agents = mc.buffer { name = "agents", type = "struct { uint32_t x, y; }", count = self.n }
  local width, height, size = self.width, self.height, { self.width, self.height }
  local counts = { name = "counts", type = "uint32_t", count = width * height }
  self.counts, self.vacant = mc.buffer(counts), mc.buffer(counts)
  local image = { name = "trail", format = "r32f", width = width, height = height }
  self.trail, self.other = mc.image(image), mc.image(image)
  local seed, form = o.seed or 0, 0
  for i, name in ipairs(M.FORMS) do
    form = name == o.form and i - 1 or form
  end
  -- What passes get, in tables that are kept: a frame makes no garbage.
  self.moving = { agents = self.agents, n = self.n, seed = seed, size = size, side = {} }
  self.spreading = { size = size, food = { 0, 0 }, feed = 0, reach = 1 }
  local starting = { agents = self.agents, n = self.n, seed = seed, form = form, size = size }
  mc.submit(function(graph) graph:dispatch(start, starting, self.n) end)
  return self
end

--- Gives trail to the texels round a place in the steps that follow; 0: no more.
function Slime:feed(x, y, amount, reach)
  local s = self.spreading
  s.food[1], s.food[2], s.feed, s.reach = x, y, amount, reach
end

--- The trail that a texel has when what agents leave and what decays are in balance.
function Slime:mean()
  return self.n * self.deposit * self.decay / (1 - self.decay) / (self.width * self.height)
end

--- Records one step.
function Slime:step(graph)
  local moving, spreading = self.moving, self.spreading
  local angle = math.rad(self.sensor_angle)
  moving.side[1], moving.side[2] = math.cos(angle), math.sin(angle)
  moving.turn = math.floor(self.turn * 65536 / 360 + 0.5)
  moving.distance, moving.speed, moving.cap = self.distance, self.speed, self.cap
  moving.step = self.steps + 1
  moving.trail, spreading.trail, spreading.next = self.trail, self.trail, self.other
  moving.counts, spreading.counts, spreading.vacant = self.counts, self.counts, self.vacant
  spreading.decay, spreading.deposit = self.decay, self.deposit
  graph:dispatch(move, moving, self.n)
  graph:dispatch(spread, spreading, self.width, math.ceil(self.height / column))
  self.trail, self.other, self.steps = self.other, self.trail, self.steps + 1
  self.counts, self.vacant = self.vacant, self.counts
end

--- What a step has to do at least, were caches perfect. Bytes: each agent is read and written (16);
--- of each texel `move` reads the trail (4) and reads and writes the count (8), `spread` reads and
--- writes both (16). Operations: some 60 of an agent, 10 of a texel.
---@return { bytes: number, flops: number }
function Slime:cost()
  local texels = self.width * self.height
  return { bytes = 16 * self.n + 28 * texels, flops = 60 * self.n + 10 * texels }
end

return M
