-- The arcs of a graph as the search wants them: by the node that they enter, in the order given.
--
--   local arcs, first = require "arcs"(graph)      -- `arcs` of four words, `first` of n + 1
--
-- An arc that goes nowhere, takes no time or costs too much is an error where moo.new is called.
local ffi = require "ffi"

local function fail(level, text, ...) error(text:format(...), level + 1) end

return function(graph)
  local n, m = graph.n, graph.m
  local first = ffi.new("uint32_t[?]", n + 2)
  local arcs = ffi.new("uint32_t[?]", math.max(4 * m, 4))
  local most = 0
  for a = 0, m - 1 do
    local from, to = graph.from[a], graph.to[a]
    if from >= n or to >= n then
      local text = "arc %d goes from node %d to node %d, but there are %d nodes, from 0 on"
      fail(3, text, a, from, to, n)
    end
    local worst = 0
    for c = 0, 2 do
      worst = math.max(worst, graph.cost[3 * a + c])
    end
    if graph.cost[3 * a] == 0 then fail(3, "arc %d takes no time: give whole numbers > 0", a) end
    most = math.max(most, worst)
    first[to + 2] = first[to + 2] + 1
  end
  if most * n >= 2147483648 then
    local text = "paths of %d arcs that cost %d each do not fit 31 bits: scale the costs down"
    fail(3, text, n, most)
  end
  for v = 2, n + 1 do
    first[v] = first[v] + first[v - 1]
  end
  for a = 0, m - 1 do
    local to = graph.to[a] + 1
    local at = 4 * first[to]
    first[to] = first[to] + 1
    for c = 0, 2 do
      arcs[at + c] = graph.cost[3 * a + c]
    end
    arcs[at + 3] = graph.from[a]
  end
  return arcs, first
end
