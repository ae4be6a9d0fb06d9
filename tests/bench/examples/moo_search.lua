-- 10_moo_search: whole searches over the mountains, with nodes closer and closer. A step is a
-- search; `rounds` are a few more than it takes, as the script cannot know before.
local function size(spacing, rounds, labels)
  local n = math.floor(403 / spacing) * math.floor(344 / spacing)
  return {
    label = n .. "_nodes",
    n = n,
    spacing = spacing,
    rounds = rounds,
    labels = labels,
    front = 16384,
  }
end

return {
  example = "10_moo_search",
  module = "moo_search",
  bound = "copy",
  sizes = {
    size(8, 80, 2 ^ 20),
    size(6, 108, 2 ^ 21),
    size(5, 130, 2 ^ 22),
    size(4, 164, 2 ^ 23),
    size(3, 216, 2 ^ 25),
  },
  software = {
    size(24, 28, 2 ^ 16),
    size(16, 42, 2 ^ 17),
    size(12, 54, 2 ^ 18),
    size(10, 66, 2 ^ 19),
    size(8, 80, 2 ^ 20),
  },
  work = function(s) return s.n ^ 2 end, -- about: labels of a node grow, too
  prepare = function(sim, graph) sim:start(graph, 0) end,
  steps = 1,
}
