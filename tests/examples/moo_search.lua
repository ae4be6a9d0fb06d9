-- 10_moo_search: the fronts of all nodes are those that Martins' algorithm finds on the CPU, exactly, on random graphs
-- of many kinds and on the mountains, in whatever order the work is done; each label's path is there, arc by arc; a
-- search that does not fit says so.
local example = require "lib.example"
local moo = example("10_moo_search", "moo_search")
local terrain = example("10_moo_search", "terrain")
local martins = require "lib.martins"
local mc = require "mooncrust"

local random -- of the graph at hand

local function whole(least, most) return least + math.floor((most - least + 1) * random()) end

-- Graphs as lists of arcs.
local function new_graph(n) return { n = n, m = 0, from = {}, to = {}, cost = {} } end

local function add(graph, from, to, a, b, c)
  local m = graph.m
  graph.from[m], graph.to[m] = from, to
  graph.cost[3 * m], graph.cost[3 * m + 1], graph.cost[3 * m + 2] = a, b, c
  graph.m = m + 1
end

-- Costs of an arc, in four ways.
local ways = {
  function() return whole(1, 10), whole(1, 10), whole(1, 10) end,
  function() return whole(1, 100), whole(0, 100), whole(0, 100) end,
  function() -- quick is dear
    local a = whole(1, 50)
    return a, 51 - a + whole(0, 5), whole(0, 30)
  end,
  function() -- alike, so that many are covered, and equal costs are common
    local a = whole(1, 4)
    return a, a + whole(0, 1), whole(0, 1)
  end,
}

local kinds = {
  function(size, cost) -- any two nodes; some arcs double, some to the node itself, some nodes out of reach
    local graph = new_graph(size)
    for _ = 1, size * whole(2, 4) do
      add(graph, whole(0, size - 1), whole(0, size - 1), cost())
    end
    for _ = 1, math.min(size, 10) do
      local a = whole(0, graph.m - 1)
      add(graph, graph.from[a], graph.to[a], cost())
    end
    return graph
  end,
  function(size, cost) -- nodes in the plane and their neighbours, both ways
    local graph, x, y = new_graph(size), {}, {}
    for v = 0, size - 1 do
      x[v], y[v] = random(), random()
    end
    local reach = 1.6 / size -- squared: about five neighbours
    for v = 0, size - 1 do
      for w = 0, size - 1 do
        if v ~= w and (x[v] - x[w]) ^ 2 + (y[v] - y[w]) ^ 2 < reach then
          add(graph, v, w, cost())
        end
      end
    end
    return graph
  end,
  function(size, cost) -- a grid, longer than wide
    local high = math.max(1, math.min(8, math.floor(math.sqrt(size))))
    local wide = math.floor(size / high)
    local graph = new_graph(wide * high)
    for v = 0, wide * high - 1 do
      if v % wide < wide - 1 then
        add(graph, v, v + 1, cost())
        add(graph, v + 1, v, cost())
      end
      if v + wide < wide * high then add(graph, v, v + wide, cost()) end
    end
    return graph
  end,
  function(size, cost) -- one node that all arcs go through
    local graph = new_graph(size)
    for v = 1, size - 1 do
      add(graph, v, 0, cost())
      if v % 2 == 0 then add(graph, 0, v, cost()) end
      add(graph, v, whole(0, size - 1), cost())
    end
    return graph
  end,
}

-- Most nodes of a graph of a kind with costs of a way, such that the CPU has its fronts in a fraction of a second.
local function most_nodes(kind, way)
  if kind == 2 then return way == 4 and 2000 or 300 end
  if kind == 3 then return way == 4 and (example.long and 2000 or 400) or 250 end
  return way == 3 and not example.long and 600 or 2000
end

-- Fails unless the fronts of all nodes are those of the CPU and each label has its arc from one of another front.
local function compare(graph, source, sim, name)
  local expected, found, labels = martins(graph, source), sim:fronts(), 0
  local fronts = {}
  for v = 0, graph.n - 1 do
    local a, b = found(v), expected[v]
    fronts[v] = a
    labels = labels + #b
    if #a ~= #b then
      error(("%s: node %d has %d labels, and on the CPU %d"):format(name, v, #a, #b))
    end
    for i = 1, #a do
      for c = 1, 3 do
        if a[i][c] ~= b[i][c] then
          error(
            ("%s: label %d of node %d costs %d in objective %d, and on the CPU %d"):format(
              name,
              i,
              v,
              a[i][c],
              c,
              b[i][c]
            )
          )
        end
      end
    end
  end
  -- The arcs in the search's order: by the node that they enter, in the order given.
  local heads, order = {}, {}
  for v = 0, graph.n - 1 do
    heads[v] = {}
  end
  for a = 0, graph.m - 1 do
    local list = heads[graph.to[a]]
    list[#list + 1] = a
  end
  for v = 0, graph.n - 1 do
    for _, a in ipairs(heads[v]) do
      order[#order + 1] = a
    end
  end
  for v = 0, graph.n - 1 do
    local function has(u, x, y, z)
      for _, l in ipairs(fronts[u]) do
        if l[1] == x and l[2] == y and l[3] == z then return true end
      end
      return false
    end
    for _, l in ipairs(fronts[v]) do
      local a = order[l.arc + 1]
      if not a then
        assert(
          v == source and l[1] + l[2] + l[3] == 0,
          name .. ": a label without an arc that is not the start's"
        )
      elseif
        graph.to[a] ~= v
        or not has(
          graph.from[a],
          l[1] - graph.cost[3 * a],
          l[2] - graph.cost[3 * a + 1],
          l[3] - graph.cost[3 * a + 2]
        )
      then
        error(("%s: a label of node %d comes by arc %d, where no label is"):format(name, v, a))
      end
    end
  end
  return labels
end

local function search(graph, source, options)
  options.graph = graph
  local sim = moo.new(options)
  mc.submit(function(g) sim:start(g, source) end)
  return sim, sim:run()
end

-- Random graphs.
local graphs, labels, largest, rounds = example.long and 200 or 12, 0, 0, 0
for i = 1, graphs do
  random = mc.random(1, i)
  local kind, way, share = i % 4 + 1, whole(1, 4), ({ 1, 0.4, 0.1, 0.03, 0.005 })[(i + 2) % 5 + 1]
  local graph = kinds[kind](math.max(1, math.floor(share * most_nodes(kind, way))), ways[way])
  local source = whole(0, graph.n - 1)
  -- Several orders of the work: all labels at once, or by their times; little room for news.
  local options = {
    labels = 262144,
    band = ({ nil, 1000000, 20 })[i % 3 + 1],
    told = whole(1, 3) == 1 and 100 or nil,
  }
  local sim = search(graph, source, options)
  labels = labels
    + compare(graph, source, sim, ("graph %d (kind %d, costs %d)"):format(i, kind, way))
  largest, rounds = math.max(largest, graph.n), math.max(rounds, sim.round)
end
example.note(
  "%d random graphs of up to %d nodes: all %d labels are the CPU's; at most %d rounds",
  graphs,
  largest,
  labels,
  rounds
)

-- The mountains.
local land = terrain.load()
local graph = terrain.graph(land, example.long and 8 or 26)
local source = math.floor(0.87 * graph.rows) * graph.columns + math.floor(0.1 * graph.columns)
local sim, totals = search(graph, source, {})
local all = compare(graph, source, sim, "the mountains")
example.note(
  "the mountains, %d nodes and %d arcs: all %d labels are the CPU's, after %d rounds",
  graph.n,
  graph.m,
  all,
  sim.round
)
assert(totals.labels == all and totals.accepted >= all, "the totals are not those of the sets")

-- The same again, and with another order: the same labels and arcs.
local function text(fronts, n)
  local list = {}
  for v = 0, n - 1 do
    for _, l in ipairs(fronts(v)) do
      list[#list + 1] = ("%d %d %d %d %d"):format(v, l[1], l[2], l[3], l.arc)
    end
  end
  return table.concat(list, "\n")
end
local before = text(sim:fronts(), graph.n)
mc.submit(function(g) sim:start(g, source) end)
sim:run(3)
assert(text(sim:fronts(), graph.n) == before, "a second run gives other labels or arcs")
local other = search(graph, source, { band = 1000000, told = 777 })
assert(
  text(other:fronts(), graph.n) == before,
  "another order of the work gives other labels or arcs"
)

-- Where many paths cost the same, the arc of a label is still the same; with room for ten labels in a round nothing is
-- lost, it only takes longer.
do
  random = mc.random(1, 1000)
  local alike = kinds[1](150, ways[4])
  local one = search(alike, 0, { labels = 65536, band = 1000000 })
  local arcs = text(one:fronts(), alike.n)
  compare(alike, 0, one, "equal costs")
  for _, options in ipairs { { band = 1 }, { band = 2, told = 10 }, { band = 1000000, told = 10 } } do
    options.labels = 65536
    local again = search(alike, 0, options)
    assert(text(again:fronts(), alike.n) == arcs, "equal costs: another order gives other labels or arcs")
    assert(
      not options.told or again.round > 2 * one.round,
      "there was room for all that was told"
    )
  end
end

-- What does not fit is said, with the remedy.
local function refused(options, ...)
  local ok, message = pcall(search, graph, source, options)
  assert(not ok, "no error was raised")
  for _, words in ipairs { ... } do
    assert(
      tostring(message):find(words, 1, true),
      ("'%s' is not in: %s"):format(words, tostring(message))
    )
  end
end
random = mc.random(1, 0)
graph, source = kinds[3](200, ways[1]), 0
refused({ labels = 6400 }, "is used up in round", "give more (labels=12800)")
refused({ front = 1, labels = 65536 }, "more than 64 Pareto-optimal paths", "front=128")
graph.cost[0] = 0
refused({}, "arc 0 takes no time")
graph.cost[0] = 40000000
refused({}, "scale the costs down")
graph.to[0] = graph.n
refused({}, "but there are " .. graph.n .. " nodes")
