-- Plans: what graph/compile.lua makes of a stream (graph/nodes.lua), kept until it comes again.
--
--   local plan = plans.find(graph, epoch)     -- after graph:finish(); error when there can be none
--
-- Besides what compile gives, a plan has `topology` (its own), words and used (the stream),
-- barriers (by place in the order: what gpu/barriers.lua records, or false), next (the plan that
-- came after it the last time) and serial (of its last submission).

local ffi = require "ffi"
local access = require "mooncrust.sync.access"
local barriers = require "mooncrust.gpu.barriers"
local compile = require "mooncrust.graph.compile"
local nodes = require "mooncrust.graph.nodes"

local Words = ffi.typeof "int32_t[?]"
local MOST = 16 -- plans
local band, rshift = bit.band, bit.rshift

local M = {}

local function access_of(words, at, resources)
  local use, r, mips, layers = access.by_id[words[at]], words[at + 1], words[at + 2], words[at + 3]
  local resource, is_part = resources[r], mips > 0
  local is_image = resource.kind == "image"
  local a = { resource = r, reads = use.reads, writes = use.writes }
  a.layout, a.mip, a.layer = is_image and use.layout or 0, band(mips, 63), band(layers, 16383)
  a.mips = is_image and use.first_mip and 1 or is_part and rshift(mips, 6) or resource.mips
  a.layers = is_part and rshift(layers, 14) or resource.layers
  return a
end

local function resource_of(graph, i, epoch)
  local object, exit = graph.objects[i], graph.exit_layout[i]
  local body, is_image = object.body, object.body.heap_kind == "image"
  local r = { name = object.name, source = body.source, line = body.line, kind = "buffer" }
  if is_image then r.kind = "image" end
  r.mips, r.layers = is_image and object.mips or 1, is_image and object.layers or 1
  r.transient, r.host = body.transient or false, object.pointer ~= nil
  if r.transient then
    r.bytes, r.alignment, r.class = body.bytes, body.alignment, body.own and -i or body.class
  else
    r.entry = graph:state(i, epoch)
  end
  r.exit_layout, r.read_only = exit ~= 0 and exit or nil, graph.read_only[i]
  return r
end

--- What has been recorded so far, for compile.run.
function M.topology(graph, epoch)
  local passes, resources = {}, {}
  for i = 1, graph.added do
    resources[i] = resource_of(graph, i, epoch)
  end
  local known = graph.expected and graph.expected.topology.passes
  for i = 1, graph.count do
    local node, accesses = graph.nodes[i], {}
    for k = 1, node.accesses do
      local at = node.at + nodes.HEAD + (k - 1) * nodes.ACCESS
      accesses[k] = access_of(graph.stream, at, resources)
    end
    local from = known and known[i] or node
    passes[i] = { name = node.name, source = from.source, line = from.line, queue = "main" }
    passes[i].accesses, passes[i].keep = accesses, node.keep
    passes[i].join, passes[i].rendering = node.join, node.rendering
  end
  return { passes = passes, resources = resources }
end

local function make(graph, epoch)
  local topology = M.topology(graph, epoch)
  local plan, err = compile.run(topology)
  if not plan then error(err, 0) end
  plan.topology, plan.used, plan.words = topology, graph.at, Words(graph.at)
  ffi.copy(plan.words, graph.stream, graph.at * 4)
  plan.barriers = {}
  for k = 1, #plan.order + 1 do
    plan.barriers[k] = plan.batches[k] and barriers.new(plan.batches[k]) or false
  end
  return plan
end

-- Takes the place of the plan that was not used for longest, when there are many.
local function keep(graph, plan)
  local list, at = graph.plans, #graph.plans + 1
  if at > MOST then
    at = 1
    for i = 2, MOST do
      if list[i].serial < list[at].serial then at = i end
    end
    for i = 1, MOST do
      if list[i].next == list[at] then list[i].next = nil end
    end
    if graph.transients then graph.transients.drop(list[at]) end
  end
  list[at] = plan
  return plan
end

--- The plan of what was recorded.
---@param graph table
---@param epoch number of the queue
function M.find(graph, epoch)
  local list, plan, count = graph.plans, graph.expected, graph.at
  if not (plan and plan.used == count and nodes.agree(graph, plan, graph.used, count)) then
    plan = nil
    for i = 1, #list do
      local one = list[i]
      if one.used == count and nodes.agree(graph, one, 0, count) then plan = one end
    end
    plan = plan or keep(graph, make(graph, epoch))
  end
  if graph.last then graph.last.next = plan end
  graph.last, plan.serial = plan, graph.serial
  return plan
end

--- Notes the states that a submission has left behind, and what its resources are called.
function M.leave(graph, plan, epoch)
  local exit, resources = plan.exit, plan.topology.resources
  for i = 1, graph.added do
    local object = graph.objects[i]
    local body = object.body
    body.sync, body.sync_epoch, resources[i].name = exit[i], epoch, object.name
  end
end

return M
