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
-- Passes run in the order given. Two passes that name a common resource are separated by a barrier;
-- others may overlap. The GPU sees what earlier submissions and uploads wrote; an upload made
-- inside the function comes before all of its passes.

local errors = require "mooncrust.core.errors"
local device_module = require "mooncrust.gpu.device"
local encoder = require "mooncrust.gpu.encoder"
local objects = require "mooncrust.gpu.objects"
local query = require "mooncrust.gpu.query"
local queues = require "mooncrust.gpu.queue"

local device = device_module.open()
local queue = queues.main()
local refuse = errors.refuse

local Graph = {}
Graph.__index = Graph

local Submission = {}
Submission.__index = Submission

local M = {}

local recording = false

local function check_recording(method)
  if not recording then
    refuse(3, "graph:%s outside mc.submit: a graph lives as long as its function", method)
  end
end

local function groups(pipeline, axis, threads)
  local size, most = pipeline.workgroup[axis], device.limits.maxComputeWorkGroupCount[axis - 1]
  if type(threads) ~= "number" or threads % 1 ~= 0 or threads < 0 then
    local text = "dispatch of '%s': the number of threads is %s, not a whole number"
    refuse(3, text, pipeline.name, tostring(threads))
  end
  local count = math.ceil(threads / size)
  if count > most then
    local text =
      "dispatch of '%s': %d threads are %d workgroups of %d; this device takes %d, use x, y and z"
    refuse(3, text, pipeline.name, threads, count, size, most)
  end
  return count
end

--- Runs a compute pipeline with at least x * y * z threads (whole workgroups are started: the
--- shader guards its edge).
---@param pipeline table from mc.compute
---@param arguments table<string, any> push constants by name: numbers, lists of numbers, buffers,
--- images and their views, samplers
---@param x integer threads
---@param y integer? 1 by default
---@param z integer? 1 by default
---@return table self
function Graph:dispatch(pipeline, arguments, x, y, z)
  check_recording "dispatch"
  if type(pipeline) ~= "table" or not pipeline.workgroup then
    error("dispatch takes a pipeline from mc.compute first, not " .. tostring(pipeline), 2)
  end
  local gx, gy, gz =
    groups(pipeline, 1, x), groups(pipeline, 2, y or 1), groups(pipeline, 3, z or 1)
  pipeline:use("dispatch")
  local bound = pipeline:get()
  local first = #self.touched + 1
  self.pipelines[#self.pipelines + 1] = pipeline
  pipeline.body.recorded = true
  pipeline.push:set(arguments or {}, self.touched, 2)
  self:separate(first)
  if gx * gy * gz > 0 then
    local push = pipeline.push
    self.encoder:bind(bound):push(push.bytes, push.size):dispatch(gx, gy, gz)
  end
  return self
end

-- A barrier when one of the resources from touched[first] on was used since the last barrier.
function Graph:separate(first)
  local used, serial = self.used, self.serial
  for i = first, #self.touched do
    if used[self.touched[i]] == serial then
      self.encoder:barrier()
      self.serial = serial + 1
      break
    end
  end
  for i = first, #self.touched do
    local resource = self.touched[i]
    if not resource.holds_no_data then used[resource] = self.serial end
    resource.body.recorded = true
  end
end

--- Shows an image: in headless mode it is what --out writes at the end.
---@param image table from mc.image, format rgba8
---@return table self
function Graph:present(image)
  check_recording "present"
  if type(image) ~= "table" or not image.view then
    error("present takes an image, not " .. tostring(image), 2)
  end
  image:use("present")
  self.presented = image
  return self
end

--- Waits until the GPU has done the submission.
---@param timeout number? seconds; without it the device's time-out, and passing it is an error
---@return boolean done
function Submission:wait(timeout)
  -- Vulkan would take a negative time for one without end.
  if timeout ~= nil and not (type(timeout) == "number" and timeout >= 0 and timeout <= 86400) then
    error("wait takes seconds from 0 to 86400, not " .. tostring(timeout), 2)
  end
  return queue.timeline:wait(self.value, timeout)
end

---@return boolean done whether the GPU has done it
function Submission:ready() return queue.timeline:completed() >= self.value end

--- GPU time from its first to its last command; waits for it.
---@return number? milliseconds nil when the device has no timestamps
function Submission:milliseconds()
  self:wait()
  return self.pair and query.timer():milliseconds(self.pair)
end

-- touched: resources of this submission in order; used: the serial of the last barrier before each
-- one's last use.
local used = setmetatable({}, { __mode = "k" })
local graph = setmetatable({ touched = {}, pipelines = {}, used = used, serial = 0 }, Graph)
local own = encoder.new()

local function record(cmd, fill)
  local e = own:start(cmd)
  local timer = query.timer()
  local pair = timer and timer:begin(e)
  e:barrier()
  graph.encoder, graph.presented = e, nil
  graph.serial = graph.serial + 1
  fill(graph)
  e:finish()
  if pair then timer:finish(e, pair) end
  return pair
end

-- The resources of a submission, which reaches `value` (false when it failed).
local function let_go(list, value)
  for i = #list, 1, -1 do
    local body = list[i].body
    body.recorded = false
    if value then
      body.written = true
      objects.use(body, objects.MAIN, value)
    end
    list[i] = nil
  end
end

---@return boolean recording whether a submission is being recorded
function M.recording() return recording end

--- Records passes and submits them. Does not wait for the GPU.
---@param fill fun(graph: table) describes the passes
---@return table submission :wait(), :ready(), :milliseconds(); .presented: the image shown, or nil
function M.submit(fill)
  if type(fill) ~= "function" then
    error("mc.submit takes a function(graph), not " .. tostring(fill), 2)
  elseif recording then
    error("mc.submit: a submission is being recorded already; end it first", 2)
  end
  local cmd = queue:begin()
  recording = true
  objects.record_exposed(true)
  local ok, pair = xpcall(record, errors.handler, cmd, fill)
  recording = false
  local value
  if ok then
    ok, value = pcall(queue.submit, queue, cmd)
    pair = ok and pair or value
  else
    queue:abandon(cmd)
  end
  let_go(graph.touched, ok and value)
  let_go(graph.pipelines, ok and value)
  objects.record_exposed(false)
  if not ok then error(pair, 0) end
  return setmetatable({ value = value, pair = pair, presented = graph.presented }, Submission)
end

return M
