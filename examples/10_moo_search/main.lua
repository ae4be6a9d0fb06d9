-- All paths over real mountains that no other path beats in time, risk and energy together: a
-- search for Pareto-optimal paths on the GPU, live. The frontier goes over the map hour by hour;
-- behind it each node has the set of its paths' costs (labels), from which covered ones are
-- dropped. The strands are the target's paths, coloured by what they are good at: quick, safe,
-- easy; the plots at the right are its Pareto front.
--
--   mooncrust examples/10_moo_search               -- a window: click a target; R starts anew
--   mooncrust examples/10_moo_search --headless --frames 100 --out paths.png -- spacing=6
--
-- Keys: N and B: next and previous of six targets; F: what the white path is best in; up and down:
-- the speed. `-- help` tells the parameters.
--
-- Labels are corrected in rounds, in the spirit of: E. Martins, "On a multicriteria shortest path
-- problem", EJOR 16, 1984; P. Sanders and L. Mandow, "Parallel label-setting multi-objective
-- shortest path search", IPDPS 2013; U. Meyer and P. Sanders, "Delta-stepping", J. Algorithms 49,
-- 2003. Costs are whole numbers, so fronts are exact. moo_search.lua is the search, terrain.lua the
-- costs and their sources, view.lua the picture.
local mc = require "mooncrust"
local moo, terrain, View = require "moo_search", require "terrain", require "view"

local choices = { "time", "risk", "energy", "balance" }
local p = mc.parameters {
  { "spacing", 8, "texels of the map from node to node", least = 3, most = 40, whole = true },
  {
    "speed",
    1,
    "rounds a frame",
    least = 0,
    most = 64,
    whole = true,
    keys = { "up", "down" },
    by = 1,
  },
  { "favour", "balance", "of the path in white", choices = choices, keys = "f" },
  { "target", 1, "of six places", least = 1, most = 6, whole = true, keys = { "n", "b" }, by = 1 },
  { "labels", 1048576, "room for the search", least = 64, most = 1e9, whole = true },
  { "front", 4096, "room for labels of a node", least = 64, most = 16384, whole = true },
}
local places = { 0.88, 0.1, 0.5, 0.55, 0.1, 0.12, 0.93, 0.9, 0.35, 0.3, 0.7, 0.62 } -- x, y
local favours = { time = 1, risk = 2, energy = 3, balance = 4 }
local land, graph, sim, view, target

local function node(x, y) -- shares of the map
  return math.floor(y * graph.rows) * graph.columns + math.floor(x * graph.columns)
end

local function place(i) return node(places[2 * i - 1], places[2 * i]) end

return mc.app {
  size = { 1280, 720 },
  title = "Every path worth taking",

  init = function(app)
    land = terrain.load()
    graph = terrain.graph(land, p.spacing)
    sim = moo.new { graph = graph, labels = p.labels, front = p.front }
    view = View.new {
      sim = sim,
      land = land,
      graph = graph,
      units = terrain.units,
      width = app.width,
      height = app.height,
    }
    target = place(p.target)
    mc.submit(function(g) sim:start(g, node(0.1, 0.87)) end)
  end,

  frame = function(app, g)
    local mouse = app.mouse
    if p.changed == "target" then target = place(p.target) end
    if mouse.inside and (mouse.left or app.input.pressed "mouse_left") then
      target = view:node_at(mouse.x, mouse.y) or target
    end
    if app.input.pressed "r" then sim:start(g, sim.source) end
    for _ = 1, view.report.ended and 0 or p.speed do
      sim:step(g)
    end
    view:draw(g, target, favours[p.favour])
    g:present(view.picture)
  end,
}
