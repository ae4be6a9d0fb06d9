-- All Pareto-optimal paths from a node to all others, on the CPU: the label-setting algorithm of Martins ("On a
-- multicriteria shortest path problem", European Journal of Operational Research 16, 1984) for three costs. Plain and
-- slow, to compare with. It knows nothing of how the GPU's search goes about it.
--
--   local fronts = martins(graph, source)        -- fronts[v] = { { c1, c2, c3 }, ... }, v from 0, in lexical order
--
-- Labels leave a heap in lexical order. One that no permanent label of its node covers is Pareto-optimal then: it
-- becomes permanent, and goes on along the arcs of its node. (Equal costs count once.)

-- A binary heap of labels in arrays: the three costs and the node.
local function less(h, a, b)
  if h.x[a] ~= h.x[b] then return h.x[a] < h.x[b] end
  if h.y[a] ~= h.y[b] then return h.y[a] < h.y[b] end
  return h.z[a] < h.z[b]
end

local function swap(h, a, b)
  h.x[a], h.x[b] = h.x[b], h.x[a]
  h.y[a], h.y[b] = h.y[b], h.y[a]
  h.z[a], h.z[b] = h.z[b], h.z[a]
  h.v[a], h.v[b] = h.v[b], h.v[a]
end

local function push(h, x, y, z, v)
  local i = h.n + 1
  h.n = i
  h.x[i], h.y[i], h.z[i], h.v[i] = x, y, z, v
  while i > 1 do
    local up = math.floor(i / 2)
    if not less(h, i, up) then break end
    swap(h, i, up)
    i = up
  end
end

local function pop(h)
  local x, y, z, v = h.x[1], h.y[1], h.z[1], h.v[1]
  swap(h, 1, h.n)
  h.n = h.n - 1
  local i = 1
  while true do
    local least = i
    for down = 2 * i, 2 * i + 1 do
      if down <= h.n and less(h, down, least) then least = down end
    end
    if least == i then return x, y, z, v end
    swap(h, i, least)
    i = least
  end
end

local function covered(front, x, y, z)
  for i = 1, #front do
    local label = front[i]
    if label[1] <= x and label[2] <= y and label[3] <= z then return true end
  end
  return false
end

return function(graph, source)
  local leaving, fronts = {}, {}
  for v = 0, graph.n - 1 do
    leaving[v], fronts[v] = {}, {}
  end
  for a = 0, graph.m - 1 do
    local list = leaving[graph.from[a]]
    list[#list + 1] = a
  end
  local heap = { n = 0, x = {}, y = {}, z = {}, v = {} }
  push(heap, 0, 0, 0, source)
  while heap.n > 0 do
    local x, y, z, v = pop(heap)
    local front = fronts[v]
    if not covered(front, x, y, z) then
      front[#front + 1] = { x, y, z }
      for _, a in ipairs(leaving[v]) do
        local tx, ty, tz =
          x + graph.cost[3 * a], y + graph.cost[3 * a + 1], z + graph.cost[3 * a + 2]
        local to = graph.to[a]
        if not covered(fronts[to], tx, ty, tz) then push(heap, tx, ty, tz, to) end
      end
    end
  end
  return fronts
end
