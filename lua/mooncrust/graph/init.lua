-- The graph: what a frame does on the GPU. Passes name resources as arguments; the order, the
-- barriers and the layouts follow.
--
--   local done = mc.submit(function(graph)
--     graph:dispatch(blur, { source = picture, target = blurred, n = n }, width, height)
--     graph:dispatch(edges, { source = blurred, target = out }, width, height)
--   end)
--   done:wait()
--   print(done:milliseconds())             -- GPU time of the whole submission
--
-- The function records nodes (graph/nodes.lua). When it returns, their plan is found or compiled
-- (graph/plans.lua), and recorded into a command buffer. The GPU sees what
-- earlier submissions and uploads wrote; an upload made inside the function comes before all of its
-- passes.

local access = require "mooncrust.sync.access"
local barriers = require "mooncrust.gpu.barriers"
local device_module = require "mooncrust.gpu.device"
local encoder = require "mooncrust.gpu.encoder"
local errors = require "mooncrust.core.errors"
local ffi = require "ffi"
local nodes = require "mooncrust.graph.nodes"
local objects = require "mooncrust.gpu.objects"
local platform = require "mooncrust.core.platform"
local plans = require "mooncrust.graph.plans"
local push_constants = require "mooncrust.gpu.push"
local query = require "mooncrust.gpu.query"
local queues = require "mooncrust.gpu.queue"
local timelines = require "mooncrust.gpu.timeline"

local device = device_module.open()
local queue = queues.main()
local ensure, refuse = errors.ensure, errors.refuse

local Graph = nodes.Graph
local Submission = require "mooncrust.core.class"()

local M = {}

local own = encoder.new()
local graph = nodes.new(own)
local recording, cmd = false, nil -- whether a submission is under way; its command buffer
local most, NONE = device.limits.maxComputeWorkGroupCount, {}
local MOST = { most[0], most[1], most[2] }

local function groups(pipeline, axis, threads)
  local size, most_here = pipeline.workgroup[axis], MOST[axis]
  local count = type(threads) == "number" and math.ceil(threads / size)
  if count and count <= most_here and threads % 1 == 0 and threads >= 0 then return count end
  local text = "dispatch of '%s': the number of threads is %s, not a whole number"
  ensure(errors.is_whole(threads, 0, 2 ^ 1023), 3, text, pipeline.name, threads)
  text = "dispatch of '%s': %.15g threads are %.15g workgroups of %d; this device takes %d, "
  refuse(3, text .. "use x, y and z", pipeline.name, threads, count, size, most_here)
end

local DISPATCH = nodes.kind("dispatch", function(node, e)
  e:bind_handle(node.pipeline):push_bytes(node.bytes, node.size)
  if node.indirect then
    e:dispatch_indirect(node.indirect, node.offset)
  elseif node.x * node.y * node.z > 0 then
    e:dispatch(node.x, node.y, node.z)
  end
end, function(node) node.indirect = false end)
local OPTIONS = { name = true, reads = true, writes = true, indirect = true, offset = true }
local COMPUTE, INDIRECT = access.words.compute, access.use(access.words.indirect, 0)

-- What a pass names besides its arguments.
local function add_named(node, push, o, stages, level)
  if o ~= NONE then
    node.name = o.name or node.name
    if type(node.name) ~= "string" then
      refuse(level + 1, "%s: name is a string, not %s", push.owner, o.name)
    end
    nodes.declare(node, o.reads, o.writes, stages, level + 1)
  end
  if (push.computed or node.number) and not (o.reads or o.writes) then
    local what = push.computed and "'" .. push.computed .. "' by an index that it computes or reads"
      or "what argument '" .. node.number .. "' (a number) stands for"
    local text = "%s: the shader uses %s, so nobody knows which resources; "
      .. "name them: reads = { ... }, writes = { ... }"
    refuse(level + 1, text, push.owner, what)
  end
end

--- Runs a compute pipeline with at least x * y * z threads (whole workgroups are started: the
--- shader guards its edge).
---@param pipeline table from mc.compute
---@param arguments table<string, any> push constants by name: numbers, lists of numbers, buffers,
--- images and their views, samplers
---@param x integer threads
---@param y integer? 1 by default
---@param z integer? 1 by default
---@param o { name: string?, reads: table?, writes: table?, indirect: table?, offset: integer? }?
--- after the last number: what the shader reads and writes besides its arguments (buffers, images,
--- views); indirect: a buffer with the numbers of workgroups at `offset` (bytes), instead of x
---@return table self
function Graph:dispatch(pipeline, arguments, x, y, z, o)
  nodes.check(self, "dispatch")
  if type(pipeline) ~= "table" or not pipeline.workgroup then
    refuse(2, "dispatch takes a pipeline from mc.compute first, not %s", pipeline)
  end
  o = type(x) == "table" and x or type(y) == "table" and y or type(z) == "table" and z or o or NONE
  if o ~= NONE then encoder.known("dispatch", o, OPTIONS, 2) end
  pipeline:use "dispatch"
  local push, node = pipeline.push, self:node(DISPATCH, pipeline.name, 2)
  node.indirect, node.number = false, false
  if o.indirect then
    node.indirect, node.offset = o.indirect, o.offset or 0
    encoder.range("dispatch: indirect", node.indirect, node.offset, 12, 2)
    node:touch(node.indirect, INDIRECT)
  else
    node.x, node.y = groups(pipeline, 1, x), y and y ~= o and groups(pipeline, 2, y) or 1
    node.z = z and z ~= o and groups(pipeline, 3, z) or 1
  end
  node.pipeline, node.size = pipeline.body.variants[1] or pipeline:get(), push.size
  self:keep(pipeline)
  push:set(arguments or NONE, node, 2)
  add_named(node, push, o, COMPUTE, 2)
  ffi.copy(node.bytes, push.bytes, push.size)
  return (self:add(node, push.id)) -- no tail call: lines of passes count levels
end

-- Other files, graph/passes.lua by default, add these to the class.
local FILES = { draw = "draw", present = "present" }
local OTHERS = "draw build present image buffer copy clear pass readback import export"
for name in OTHERS:gmatch "%S+" do
  Graph[name] = Graph[name]
    or function(self, ...)
      nodes.check(self, name)
      local loaded = require("mooncrust.graph." .. (FILES[name] or "passes"))
      if not FILES[name] then
        self.transients = loaded
        loaded.begin()
      end
      return self[name](self, ...)
    end
end

--- What is recorded so far, as graph/compile.lua takes it.
function Graph:topology()
  ensure(self.open, 3, "the graph is described no more: ask what mc.submit has returned")
  return plans.topology(self, queue.epoch)
end

function Submission:topology() return self.plan.topology, self.plan end

--- Waits until the GPU has done the submission.
---@param timeout number? seconds; without it the device's time-out, and passing it is an error
---@return boolean done
function Submission:wait(timeout)
  timelines.check(timeout, 2)
  return queue.timeline:wait(self.value, timeout)
end

---@return boolean done whether the GPU has done it
function Submission:ready() return queue.timeline:completed() >= self.value end

--- GPU time from its first to its last command; waits for it.
---@return number? milliseconds nil when the device has no timestamps
function Submission:milliseconds()
  self:wait()
  return query.milliseconds(self)
end

-- Those of graph/export.lua.
for name in ("explain dot to_json culled"):gmatch "%S+" do
  Graph[name] = function(self, ...)
    local topology, plan = self:topology()
    return require("mooncrust.graph.export").reports[name](topology, plan, ...)
  end
  Submission[name] = Graph[name]
end

-- Records a plan: barriers, labels, timestamps, what the nodes do.
local function execute(plan, e)
  local order, joins, batches, passes = plan.order, plan.joins, plan.barriers, plan.topology.passes
  local list, known, buffer, count = graph.nodes, graph.objects, e.cmd, #plan.order
  for k = 1, count do
    local node, pass, batch = list[order[k]], passes[order[k]], batches[k]
    if pass.name ~= node.name then
      pass.name, plan.pass_ids = node.name, nil
    end
    if device.observer then device.observer.pass(node, pass, graph) end
    if batch then barriers.record(buffer, batch, known) end
    for i = 1, node.patches do
      local at, object = node.patch_at[i], node.patch_object[i]
      if at < 0 then
        node.wide[(-at - 1) / 8] = push_constants.address_of(object)
      else
        node.narrow[at / 4] = object.slot
      end
    end
    node.joined_before, node.joined_after = joins[k], joins[k + 1]
    query.stamp(buffer)
    e:begin_label(node.name)
    e.open_labels = 0 -- those that the pass itself opens
    node.kind.record(node, e, k)
    e.open_labels = 1
    e:end_label()
    query.stamp(buffer)
  end
  if batches[count + 1] then barriers.record(buffer, batches[count + 1], known) end
end

local function record(fill, submission)
  local started = platform.seconds()
  fill(graph)
  queue:prepare()
  graph:finish(queue.epoch)
  local plan = plans.find(graph, queue.epoch)
  local transients = graph.transients
  if transients then transients.attach(plan, graph.objects, graph.added) end
  local waiting = platform.seconds()
  cmd = queue:begin()
  started = started + platform.seconds() - waiting -- that is the GPU's time
  query.begin(cmd, plan, submission)
  execute(plan, own:start(cmd))
  started = started + graph.waited -- for an image of the window
  query.stamp(cmd)
  local whole = cmd
  cmd = nil -- the queue's from here on
  local value = queue:submit(whole)
  if transients then transients.used(plan, value) end
  submission.value, submission.plan, submission.presented = value, plan, graph.presented or nil
  query.submitted(submission, started)
  plans.leave(graph, plan, queue.epoch) -- a loop, and nothing compiled can follow it (xpcall)
end

local function submit(fill, submission)
  ensure(type(fill) == "function", 3, "mc.submit takes a function(graph), not %s", fill)
  local text = "mc.submit: a submission is being recorded already; give the passes to its graph"
  ensure(not recording, 3, text)
  recording = true
  graph:begin(fill)
  graph.waited, graph.shown = 0, false -- graph/present.lua
  if graph.transients then graph.transients.begin() end
  objects.record_exposed(true)
  local ok, err = xpcall(record, errors.handler, fill, submission)
  recording = false
  if device.observer then device.observer.pass() end
  if cmd then queue:abandon(cmd) end
  cmd = nil
  own:let_go(ok and submission.value)
  graph:release(ok and submission.value)
  objects.record_exposed(false)
  if graph.transients then graph.transients.finish() end
  if graph.shown then graph.shown:submitted(ok and submission.value) end
  if not ok then error(err, 0) end
  M.latest = submission
end

---@return boolean recording whether a submission is being recorded
function M.recording() return recording end

--- Records passes and submits them. Does not wait for the GPU.
---@param fill fun(graph: table) describes the passes
---@return table submission :wait(), :ready(), :milliseconds(); .presented: the image shown, or nil
function M.submit(fill)
  local submission = setmetatable({}, Submission)
  submit(fill, submission)
  return submission
end

local RING = 8
local ring, turn = {}, 0

--- The same without garbage: what it returns is good until RING calls later.
function M.frame(fill)
  turn = turn % RING + 1
  ring[turn] = ring[turn] or setmetatable({ is_frame = true }, Submission)
  submit(fill, ring[turn])
  return ring[turn]
end

--- Forgets all plans: the lines of passes are others now.
function M.forget()
  for _, plan in ipairs(graph.plans) do
    if graph.transients then graph.transients.drop(plan) end
  end
  graph.plans, graph.last = {}, false
end

M.graph, M.Graph, M.add_named = graph, Graph, add_named

return M
