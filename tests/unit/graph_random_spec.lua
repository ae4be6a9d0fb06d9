-- Random topologies, compiled and given to the oracle: no missing dependency, wrong layout, order or culling, no
-- overlapping memory, and no barrier that could go. `make test-long` runs 100,000 of them.
require("jit").off() -- four times faster: hardly anything here is done often
local cases = require "graph_cases"

local PARTS = 8 -- run side by side
local COUNT = os.getenv "MOONCRUST_TEST_LONG" and 100000 or 4000

local function random_cases(part)
  local totals = { plans = 0, passes = 0, entries = 0 }
  for seed = part, COUNT, PARTS do
    local case = cases.random(seed)
    local fault = cases.judge(case, nil, totals)
    if fault then
      local small, small_fault = cases.shrink(case, cases.judge)
      error(("seed %d: %s\nits smallest case: %s\n%s"):format(seed, fault, small_fault, cases.text(small)), 0)
    end
  end
  assert(totals.plans > COUNT / PARTS and totals.entries > totals.plans, "there was little to judge")
end

local specs = {}
for part = 1, PARTS do
  specs[("random graphs, part %d of %d"):format(part, PARTS)] = function() random_cases(part) end
end

specs["a fault in a random graph is found and shrunk to a few lines"] = function()
  -- A compiler that forgets each barrier of the fragment stage.
  local compile = require("mooncrust.graph.compile").run
  local function forgetful(topology)
    local plan, message = compile(topology)
    for k = 1, plan and #plan.order + 1 or 0 do
      local batch = plan.batches[k]
      for i = batch and #batch.memory or 0, 1, -1 do
        if bit.band(batch.memory[i].dst, 16) ~= 0 then
          table.remove(batch.memory, i)
        end
      end
      if batch and #batch.memory + #batch.images == 0 then
        plan.batches[k] = false
      end
    end
    return plan, message
  end
  local function judge(case) return cases.judge(case, forgetful) end
  local found = 0
  for seed = 1, 60 do
    local case = cases.random(seed)
    if judge(case) then
      found = found + 1
      if found <= 5 then
        local small, fault = cases.shrink(case, judge)
        local passes = 0
        for _, frame in ipairs(small.frames) do
          passes = passes + #frame.passes
        end
        assert(fault and passes <= 4 and #small.resources <= 2, "not small: " .. cases.text(small))
        local text = cases.text(small)
        assert(judge(assert(loadstring("return " .. text))()) == fault, "the text is another case: " .. text)
      end
    end
  end
  assert(found > 15, found .. " found")
end

return specs
