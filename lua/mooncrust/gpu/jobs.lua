-- Pipelines in the making: each is created by a thread of its own.
--
--   local job = jobs.start("vkCreateComputePipelines", info, keep, finish)
--   job:ready()                            -- whether take() need not wait
--   local pipeline, result = job:take()    -- VkPipeline, the caller's from now on; nil on failure
--   job:drop()                             -- instead: nobody wants it any more
--
-- `info` is one create info, `keep` what it points to; finish() is called when the driver has done
-- with both. Where there are no more threads, the calling one does the work.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local cache = require "mooncrust.gpu.pipeline_cache" -- first: it is released after the jobs
local device = require("mooncrust.gpu.device").open()
local kernel = require "mooncrust.gpu.kernel"
local objects = require "mooncrust.gpu.objects"

local Job = {}
Job.__index = Job

local M = {}

local untaken = {} -- jobs whose pipelines are nobody's yet, as keys

-- Waits for the thread; the pipeline then belongs to the caller.
local function settle(job)
  untaken[job] = nil
  if job.threaded then kernel.get().join(job.raw) end
  job.finish()
  if job.raw.result >= 0 then cache.note() end
end

local function bury(job)
  settle(job)
  vk.vkDestroyPipeline(device.handle, job.out[0], nil)
end

--- Starts to create a pipeline.
---@param create string such as "vkCreateComputePipelines"
---@param info ffi.cdata* the create info
function M.start(create, info, keep, finish)
  for job in pairs(untaken) do
    if job.dropped and job:ready() then bury(job) end
  end
  local raw, out = ffi.new "mc_job", vk.array("VkPipeline", 1)
  raw.create, raw.device, raw.count = ffi.cast("void *", vk[create]), device.handle, 1
  raw.cache = ffi.cast("uint64_t", cache.handle or ffi.cast("void *", nil))
  raw.infos, raw.out = info, ffi.cast("uint64_t *", out)
  local job = setmetatable({ raw = raw, out = out, keep = { info, keep }, finish = finish }, Job)
  untaken[job] = true
  job.threaded = kernel.get().start(raw) == 0
  if not job.threaded then
    raw.result, raw.done = raw.create(device.handle, raw.cache, 1, info, nil, raw.out), 1
  end
  return job
end

function Job:ready() return self.raw.done ~= 0 end

---@return integer result VkResult, of a job that is ready
function Job:result() return self.raw.result end

--- Waits for the pipeline. Once.
---@return ffi.cdata*? pipeline nil on failure
---@return integer result VkResult
function Job:take()
  settle(self)
  local result = self.raw.result
  return result >= 0 and self.out[0] or nil, result
end

--- Destroys the pipeline when it is there.
function Job:drop()
  self.dropped = true
  if self:ready() then bury(self) end
end

-- The end.
function M.release()
  for job in pairs(untaken) do
    bury(job)
  end
end

objects.hold(M)

return M
