-- Compares random render graphs with an interpreter of the same passes on the CPU (lib/graphs.lua): several submissions
-- of each in a row, with and without shared memory of transients. Synchronization validation watches.
--
--   mooncrust tests/gpu/graph_random.lua --headless --validate -- GRAPHS SEED
--
-- Without GRAPHS, MOONCRUST_TEST_LONG decides. With other seeds and thousands of graphs the layer may report a write
-- after read that is none: see hazard_layer.lua.
local mc = require "mooncrust"
mc.configure { heap = 512 }
local graphs = require "lib.graphs"

local GRAPHS = tonumber(mc.args[1]) or os.getenv "MOONCRUST_TEST_LONG" and 2000 or 150
local SEED = tonumber(mc.args[2]) or 1
graphs.seed(SEED)

local number, passes, late = 0, 0, 0
while number < GRAPHS do
  local verdict = graphs.make()
  if verdict then
    number = number + 1
    local title = ("graph %d of seed %d"):format(number, SEED)
    late = late + (graphs.late > 0 and 1 or 0)
    for _, alias in ipairs { true, false } do
      local pending = {}
      for _ = 1, graphs.integer(1, 3) do -- the same once more: the plan is there
        graphs.run(verdict)
        graphs.submit(alias)
        passes = passes + #graphs.passes
        for _, it in ipairs(graphs.readbacks) do
          pending[#pending + 1] = it
        end
      end
      graphs.check_readbacks(pending, title)
      if graphs.integer(1, 10) <= 4 then
        graphs.compare(title)
      end
      if graphs.integer(1, 10) <= 2 then
        graphs.upload() -- between submissions: its state is another one then
      end
    end
  end
end
graphs.compare(("the last of seed %d"):format(SEED))
if GRAPHS >= 20 then
  assert(late > 0 and passes > 5 * GRAPHS, "the programs are too simple")
end
