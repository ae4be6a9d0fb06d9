-- Draws a search over a map: the map at the left, with the frontier and the Pareto-optimal paths of
-- one node, the target; two plots of its front at the right.
--
--   local view = View.new { sim =, land =, graph =, units =, width =, height = }
--   view:draw(graph, target, favour)      -- in a frame, after its rounds; favour: 1 to 3, or 4:
--                                         -- the path whose worst objective is best
--   view.report.ended                     -- whether the search had ended three frames ago
--   view:node_at(x, y)                    -- the node at a place of the picture, or nil
--
-- front.lua reads what the GPU reports, plots.lua draws and writes over the picture.
local mc = require "mooncrust"
local front, plots = require "front", require "plots"

local View = {}
View.__index = View

local room, ring = front.room, front.ring

function View.new(o)
  local sim, land, graph = o.sim, o.land, o.graph
  local width, height = o.width, o.height
  local aspect = land.width * land.metres_x / (land.height * land.metres_y)
  local map_width = math.floor(math.min(height * aspect, 0.56 * width))
  local map = { map_width, math.floor(map_width / aspect + 0.999) }
  local function words(name, count)
    return mc.buffer { name = name, type = "uint32_t", count = count }
  end
  local heads, enter = {}, {}
  for v = 0, graph.n - 1 do
    enter[v] = 0
  end
  for a = 0, graph.m - 1 do
    enter[graph.to[a]] = enter[graph.to[a]] + 1
  end
  for v = 0, graph.n - 1 do
    for _ = 1, enter[v] do
      heads[#heads + 1] = v
    end -- arcs are in the order of the nodes that they enter
  end
  local self = setmetatable({
    sim = sim,
    graph = graph,
    width = width,
    height = height,
    map = map,
    top = math.floor((height - map[2]) / 2),
    units = o.units,
    glow_pass = mc.compute "glow.comp",
    report_pass = mc.compute "report.comp",
    trace_pass = mc.compute "trace.comp",
    show_pass = mc.compute "show.comp",
    strands = mc.graphics {
      name = "strands",
      vertex = "strand.vert",
      fragment = "strand.frag",
      blend = "add",
    },
    spots = mc.buffer { name = "spots", type = "Spot", count = graph.n },
    uses = words("uses of arcs", 4 * graph.m),
    heads = words("heads of arcs", graph.m):upload(heads),
    light = mc.image { name = "light", format = "rgba16f", width = map[1], height = map[2] },
    picture = mc.image { name = "picture", width = width, height = height },
    shapes = mc.draw2d(),
    reports = {},
    points = {}, -- of the front: { time, risk, energy }
    least = { 0, 0, 0 },
    most = { 1, 1, 1 },
    chosen = { 0, 0, 0 },
    report = { round = 0, front = 0, ended = false, lines = "", counted = "" },
    ticks = { {}, {}, {} }, -- texts of the least and the most of each objective
    count = 0,
    frame = 0,
  }, View)
  for i = 0, ring - 1 do
    self.reports[i] = mc.buffer {
      name = "report " .. i,
      type = "uint32_t",
      count = 8 + 3 * room,
      memory = "readback",
    }
  end
  for i = 1, room do
    self.points[i] = { 0, 0, 0, 0, 0, 0 }
  end
  local ground = mc.image { name = "ground", format = "rgba16f", width = map[1], height = map[2] }
  local draw_ground = mc.compute "ground.comp"
  mc.submit(
    function(g)
      g:dispatch(draw_ground, {
        heights = land.picture,
        ground = ground,
        size = map,
        texel = { land.metres_x, land.metres_y },
      }, map[1], map[2])
    end
  )
  local scale = { map[1] / land.width, map[2] / land.height }
  self.scale = scale
  self.glowing = {
    nodes = sim.nodes,
    labels = sim.labels,
    pages = sim.pages,
    news = sim.news,
    spots = self.spots,
    n = graph.n,
    most_pages = sim.most_pages,
  }
  self.reporting = {
    nodes = sim.nodes,
    labels = sim.labels,
    pages = sim.pages,
    totals = sim.totals,
    most_pages = sim.most_pages,
    most = room,
  }
  self.tracing = {
    arcs = sim.arcs,
    nodes = sim.nodes,
    labels = sim.labels,
    pages = sim.pages,
    uses = self.uses,
    most_pages = sim.most_pages,
    chosen = self.chosen,
    least = self.least,
    most = self.most,
  }
  self.drawing = {
    pipeline = self.strands,
    args = {
      arcs = sim.arcs,
      heads = self.heads,
      uses = self.uses,
      columns = graph.columns,
      spacing = graph.spacing,
      width = 1.8 * height / 720,
      scale = scale,
      size = map,
    },
    color = self.light,
    clear = { 0, 0, 0, 1 },
    vertices = 6,
    instances = graph.m,
  }
  self.showing = {
    spots = self.spots,
    ground = ground,
    light = self.light,
    picture = self.picture,
    size = { width, height },
    map = map,
    columns = { graph.columns, graph.rows },
    spacing = { graph.spacing * scale[1], graph.spacing * scale[2] },
    hour = 1 / o.units[1],
    calm = 0,
    y = self.top,
  }
  return self
end

--- Where a node is in the picture.
function View:place(v)
  local graph, scale = self.graph, self.scale
  local x, y = v % graph.columns, math.floor(v / graph.columns)
  return (x + 0.5) * graph.spacing * scale[1], (y + 0.5) * graph.spacing * scale[2] + self.top
end

function View:node_at(x, y)
  local graph, scale = self.graph, self.scale
  x, y =
    math.floor(x / (graph.spacing * scale[1])),
    math.floor((y - self.top) / (graph.spacing * scale[2]))
  if x < 0 or y < 0 or x >= graph.columns or y >= graph.rows then return nil end
  return y * graph.columns + x
end

--- Records the passes of a picture, `self.picture`.
function View:draw(graph, target, favour)
  front.take(self, favour)
  local sim, report = self.sim, self.report
  self.reporting.round, self.reporting.target, self.reporting.report =
    sim.round, target, self.reports[self.frame % ring]
  self.tracing.target = target
  self.drawing.args.paths = math.max(report.front, 1)
  self.showing.calm = math.max(0, math.min(1, self.showing.calm + (report.ended and 0.03 or -0.1)))
  graph:dispatch(self.glow_pass, self.glowing, self.graph.n)
  graph:dispatch(self.report_pass, self.reporting, 64)
  graph:clear(self.uses, 0)
  graph:dispatch(self.trace_pass, self.tracing, 64 * 256)
  graph:draw(self.drawing)
  graph:dispatch(self.show_pass, self.showing, self.width, self.height)

  plots.draw(self, target)
  self.shapes:draw(graph, self.picture)
  self.frame = self.frame + 1
end

return View
