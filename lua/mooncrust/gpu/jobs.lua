-- Pipelines in the making: each is created by a thread of its own, eight at a time.
--
--   local job = jobs.start("vkCreateComputePipelines", infos, keep, finish)
--   job:ready()                            -- whether take() need not wait
--   local pipeline, result = job:take()    -- VkPipeline, the caller's from now on; nil on failure
--   job:drop()                             -- instead: nobody wants it any more
--
-- `infos` is one create info, `keep` what it points to; finish() is called when the driver has done
-- with both. Where there are no more threads, the calling one does the work.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local kernel = require "mooncrust.gpu.kernel"
local objects = require "mooncrust.gpu.objects"
local pipeline_cache = require "mooncrust.gpu.pipeline_cache" -- held before, so released after

local MOST = 8

local Job = {}
Job.__index = Job

local M = {}

local waiting, running = {}, {}
local untaken = {} -- jobs whose pipelines are nobody's yet

local function settle(job)
  job.settled = true
  job.finish()
  job.keep = nil
  if job.raw.result >= 0 then pipeline_cache.note() end
  if job.dropped then job:drop() end
end

local function call(job)
  local raw = job.raw
  raw.result = raw.create(raw.device, raw.cache, raw.count, raw.infos, nil, raw.out)
  raw.done = 1
  settle(job)
end

local function join(i)
  local job = table.remove(running, i)
  kernel.get().join(job.raw)
  settle(job)
end

-- Joins the threads that have done, and starts others.
local function turn()
  for i = #running, 1, -1 do
    if running[i].raw.done ~= 0 then join(i) end
  end
  while #running < MOST and waiting[1] do
    local job = table.remove(waiting, 1)
    if kernel.get().start(job.raw) == 0 then
      running[#running + 1] = job
    else
      call(job)
    end
  end
end

local function index_of(list, wanted)
  for i, job in ipairs(list) do
    if job == wanted then return i end
  end
end

--- Starts to create a pipeline.
---@param create string such as "vkCreateComputePipelines"
---@param infos ffi.cdata* the create info
---@param keep table what the create info points to
---@param finish fun() called when that is needed no more
---@return table job
function M.start(create, infos, keep, finish)
  local raw, out = ffi.new "mc_job", vk.array("VkPipeline", 1)
  raw.create = ffi.cast("void *", vk[create])
  raw.device, raw.count, raw.infos = device.handle, 1, infos
  raw.cache = ffi.cast("uint64_t", pipeline_cache.handle or ffi.cast("void *", nil))
  raw.out = ffi.cast("uint64_t *", out)
  local job = setmetatable({ raw = raw, out = out, keep = { infos, keep }, finish = finish }, Job)
  waiting[#waiting + 1] = job
  untaken[job] = true
  turn()
  return job
end

---@return boolean ready
function Job:ready()
  if not self.settled then turn() end
  return self.settled or false
end

--- Waits for the pipeline.
---@return ffi.cdata*? pipeline nil on failure
---@return integer result VkResult
function Job:take()
  turn()
  local at = not self.settled and index_of(waiting, self)
  if at then
    call(table.remove(waiting, at))
  elseif not self.settled then
    join(index_of(running, self))
  end
  untaken[self] = nil
  local result = self.raw.result
  return result >= 0 and self.out[0] or nil, result
end

--- Destroys the pipeline as soon as it is there.
function Job:drop()
  self.dropped = true
  if self.settled and untaken[self] then
    untaken[self] = nil
    vk.vkDestroyPipeline(device.handle, self.out[0], nil)
  end
end

-- The end.
function M.release()
  waiting = {}
  for job in pairs(untaken) do
    job:drop()
  end
  while #running > 0 do
    join(#running)
  end
end

objects.hold(M)

return M
