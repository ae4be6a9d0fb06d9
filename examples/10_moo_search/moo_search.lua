-- All Pareto-optimal paths from one node of a graph to every other, on the GPU: of each node the
-- set of costs (time, risk, energy) that no other path is at least as good as in all three.
--
--   local moo = require "moo_search"
--   local sim = moo.new { graph = graph }            -- M.new says what a graph is
--   mc.submit(function(g) sim:start(g, source) end)
--   mc.submit(function(g) sim:step(g) end)           -- a round; sim:run() does all that it takes
--   local front = sim:fronts()(node)                 -- { { time, risk, energy, arc = }, ... }
--
-- Rounds, all in step: what a node has told in one round, its neighbours hear in the next, and each
-- node's set belongs to one workgroup. A label, which is a path's cost, is told once its time is
-- below a bound that rises by `band` a round (after Meyer and Sanders, "Delta-stepping", J.
-- Algorithms 49, 2003): what is told early is mostly final. The search ends when nothing waits and
-- nothing was told: costs are whole numbers > 0, so each set can only change so often. Memory has
-- bounds (`labels`, `told`); a set that does not fit is an error, M.trouble, and never a set with
-- holes.
local bit = require "bit"
local mc = require "mooncrust"
local by_head = require "arcs"

local M = {}
local Search = {}
Search.__index = Search

local page = 64 -- labels; WIDE in moo_search.glsl
local table_size = 256 -- pages of a node at most, as in relax.comp
local none = 4294967295
local no_arc = 0x7fffffff

local function fail(level, text, ...) error(text:format(...), level > 0 and level + 1 or 0) end

--- A search in `graph`: { n = nodes, m = arcs, from =, to =, cost = } with C arrays (or tables from
--- 0) of m nodes, m nodes and 3 m costs: whole numbers, the first of each arc > 0. Unless it is
--- given: the mountains with a node every `spacing` texels (8).
--- Other options: `labels`, how many there is room for in all (2^20); `told`, in a round (a quarter
--- of that); `front`, of a node (4,096; at most 16,384); `band`, by how much the bound on times
--- rises in a round (half the mean time of an arc); `rounds` of a step (1).
function M.new(o)
  local graph = o.graph
  if not graph then
    local terrain = require "terrain"
    graph = terrain.graph(terrain.load(), o.spacing or 8)
  end
  local arcs, first = by_head(graph)
  local n, m = graph.n, graph.m
  local page_count = math.ceil((o.labels or 1048576) / page)
  local told = o.told or math.max(page_count * page / 4, 1024)
  local most_pages = math.min(math.ceil((o.front or 4096) / page), table_size)
  local time = 0
  for a = 0, m - 1 do
    time = time + graph.cost[3 * a]
  end
  local function words(name, count)
    return mc.buffer { name = name, type = "uint32_t", count = count }
  end
  local self = setmetatable({
    n = n,
    m = m,
    band = o.band or math.max(math.floor(0.5 * time / math.max(m, 1)), 1),
    capacity = page_count * page,
    front_capacity = most_pages * page,
    most_pages = most_pages,
    round = 0,
    rounds = o.rounds or 1,
    start_pass = mc.compute "start.comp",
    gather_pass = mc.compute "gather.comp",
    relax_pass = mc.compute "relax.comp",
    arcs = words("arcs", math.max(4 * m, 4)):upload(arcs),
    first = words("first arcs", n + 2):upload(first),
    nodes = mc.buffer { name = "nodes", type = "Node", count = n },
    labels = mc.buffer { name = "labels", type = "Label", count = page_count * page },
    pages = words("pages of nodes", n * most_pages),
    news = mc.buffer { name = "news", type = "News", count = 2 * n },
    told = words("told costs", 6 * told),
    busy = words("busy nodes", n),
    turns = mc.buffer { name = "turns", type = "Turn", count = 3 },
    totals = mc.buffer { name = "totals", type = "Totals", count = 1 },
  }, Search)
  local s = self
  self.starting = {
    nodes = s.nodes,
    labels = s.labels,
    pages = s.pages,
    news = s.news,
    turns = s.turns,
    totals = s.totals,
    n = n,
    most_pages = most_pages,
  }
  self.gathering = {
    arcs = s.arcs,
    first = s.first,
    nodes = s.nodes,
    news = s.news,
    turns = s.turns,
    totals = s.totals,
    busy = s.busy,
    n = n,
  }
  self.relaxing = {
    arcs = s.arcs,
    first = s.first,
    nodes = s.nodes,
    labels = s.labels,
    pages = s.pages,
    news = s.news,
    told = s.told,
    turns = s.turns,
    totals = s.totals,
    busy = s.busy,
    n = n,
    most_pages = most_pages,
    most_told = told,
    page_count = page_count,
  }
  self.places = {} -- options of the indirect dispatches, for each place of the ring
  for i = 0, 2 do
    self.places[i] = { indirect = s.turns, offset = 16 * i }
  end
  return self
end

--- Records the start: all sets are empty but that of node `source`, whose label is the path of no
--- arcs.
function Search:start(graph, source)
  self.source, self.round = source, 0
  self.starting.source = source
  graph:dispatch(self.start_pass, self.starting, self.n)
end

--- Records a round, or as many as `rounds` says. One after the end does nothing.
function Search:step(graph)
  local gathering, relaxing = self.gathering, self.relaxing
  for _ = 1, self.rounds do
    local bound = math.min((self.round + 1) * self.band, none - 1)
    gathering.round, gathering.bound = self.round, bound
    relaxing.round, relaxing.bound = self.round, bound
    graph:dispatch(self.gather_pass, gathering, self.n)
    graph:dispatch(self.relax_pass, relaxing, nil, nil, nil, self.places[self.round % 3])
    self.round = self.round + 1
  end
end

--- What went wrong, of a `totals` that was read: a message, or nil.
function Search:trouble(totals)
  local text = "the room for %d labels is used up in round %d: give more (labels=%d)"
  if totals.full == 1 then return text:format(self.capacity, self.round, 2 * self.capacity) end
  text = "a node has more than %d Pareto-optimal paths, which is all there is room for: "
    .. "give more (front=%d, at most %d)"
  local front = self.front_capacity
  if totals.full == 2 then return text:format(front, 2 * front, table_size * page) end
end

-- What `totals` has now, as a table; an error if something went wrong.
local function totals_of(self)
  local read = self.totals:read()
  local totals = read[0]
  local trouble = self:trouble(totals)
  if trouble then error(trouble, 0) end
  return {
    rounds = self.round,
    labels = totals.labels, -- in all sets
    accepted = totals.accepted, -- that ever came into a set
    pages = totals.pages,
    ended = totals.waiting == 0 and totals.told[(self.round - 1) % 3] == 0,
  }
end

--- Goes on until the search has ended, `batch` steps (16) a submission. More than `most` rounds (a
--- million) are an error.
---@return { rounds: integer, labels: integer, accepted: integer, pages: integer }
function Search:run(batch, most)
  local function several(graph)
    for _ = 1, batch or 16 do
      self:step(graph)
    end
  end
  repeat
    mc.submit(several)
    local totals = totals_of(self)
    if totals.ended then return totals end
  until self.round > (most or 1000000)
  local text = "the search has not ended after %d rounds: give a larger band than %d"
  return fail(0, text, self.round, self.band)
end

--- What a whole search moves at least: each label of the result comes into its set, is told once,
--- and heard at the other ends of its node's arcs. The comparisons are what takes the time. Waits
--- for the GPU, and is an error unless the search has ended.
---@return { bytes: number }
function Search:cost()
  local totals = totals_of(self)
  if not totals.ended then fail(2, "the search has not ended after %d rounds", self.round) end
  return { bytes = totals.labels * (16 + 12 + 12 * self.m / self.n) }
end

local function lexical(a, b)
  if a[1] ~= b[1] then return a[1] < b[1] end
  if a[2] ~= b[2] then return a[2] < b[2] end
  return a[3] < b[3]
end

--- The sets of all nodes, as functions of a node: waits for the GPU. For checks.
---@return fun(node: integer): table[]
function Search:fronts()
  local nodes, labels, pages = self.nodes:read(), self.labels:read(), self.pages:read()
  local most_pages = self.relaxing.most_pages
  return function(v)
    local list = {}
    for i = 0, nodes[v].labels - 1 do
      local label = labels[pages[v * most_pages + math.floor(i / page)] * page + i % page]
      list[i + 1] = { label.cost.x, label.cost.y, label.cost.z, arc = bit.band(label.arc, no_arc) }
    end
    table.sort(list, lexical)
    return list
  end
end

return M
