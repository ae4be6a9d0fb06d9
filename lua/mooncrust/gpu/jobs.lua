-- Pipelines in the making: each is created by a thread of its own; and what the driver remembers of
-- them: VkPipelineCache, kept in a file for each device, driver and version.
--
--   local job = jobs.start("vkCreateComputePipelines", info, keep, finish)
--   job:ready()                            -- whether take() need not wait
--   local pipeline, result = job:take()    -- VkPipeline, the caller's from now on; nil on failure
--   job:drop()                             -- instead: nobody wants it any more
--
-- `info` is one create info, `keep` what it points to; finish() is called when the driver has done
-- with both. Where there are no more threads, the calling one does the work.
--
-- The file is read at the first require and written at the end, and after every 32 new pipelines,
-- when what it holds has changed. Its first line is `mooncrust-pipelines 1 CHECKSUM BYTES`. With
-- anything wrong in it, it counts as missing.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local files = require "mooncrust.core.files"
local kernel = require "mooncrust.gpu.kernel"
local log = require "mooncrust.core.log"
local objects = require "mooncrust.gpu.objects"

local handle = device.handle
local folder, cache, path, known = files.cache "pipelines", nil, nil, nil
local unsaved, PATIENCE = 0, 32

-- The bytes that the driver once gave, or "".
local function load()
  local ids, core = device.properties "VkPhysicalDeviceIDProperties"
  local d = core.properties
  local uuid = ffi.string(d.pipelineCacheUUID, 16)
  local name = ("%08x-%08x-%08x-"):format(d.vendorID, d.deviceID, d.driverVersion)
  local function digits(byte) return ("%02x"):format(byte:byte()) end
  path = folder .. "/" .. name .. (ffi.string(ids.deviceUUID, 16) .. uuid):gsub(".", digits)
  local text = files.read(path) or ""
  local checksum, size, from = text:match "^mooncrust%-pipelines 1 (%x+) (%d+)\n()"
  local data = from and text:sub(from) or ""
  -- Of another device or driver the file has another name.
  local fits = #data == tonumber(size) and files.checksum(data, #data) == checksum
  if text ~= "" and not fits then log.debug("%s is broken, and made anew", path) end
  return fits and data or ""
end

if folder then
  known = load()
  local info = vk.VkPipelineCacheCreateInfo { initialDataSize = #known, pInitialData = known }
  local out = vk.array("VkPipelineCache", 1)
  local result = vk.vkCreatePipelineCache(handle, info, nil, out)
  if result < 0 then log.debug("no pipeline cache: %s", vk.name("VkResult", result)) end
  cache = result >= 0 and out[0] or nil
end

-- Writes the file, if there is anything new.
local function save()
  local size, get = ffi.new "size_t[1]", vk.vkGetPipelineCacheData
  if not cache or unsaved == 0 or get(handle, cache, size, nil) < 0 then return end
  unsaved = 0
  local buffer = ffi.new("uint8_t[?]", size[0])
  -- VK_INCOMPLETE: a job has added to it meanwhile; the next time will do.
  if get(handle, cache, size, buffer) ~= 0 then return end
  local data = ffi.string(buffer, size[0])
  local head = ("mooncrust-pipelines 1 %s %d\n"):format(files.checksum(data, #data), #data)
  if data ~= known and files.write(path, head, data) then known = data end
end

local Job = require "mooncrust.core.class"()

local M = {}

local untaken = {} -- jobs whose pipelines are nobody's yet, as keys

-- Waits for the thread; the pipeline then belongs to the caller.
local function settle(job)
  untaken[job] = nil
  if job.threaded then kernel.get().join(job.raw) end
  job.finish()
  if job.raw.result >= 0 then unsaved = unsaved + 1 end
  if unsaved >= PATIENCE then save() end
end

local function bury(job)
  settle(job)
  vk.vkDestroyPipeline(handle, job.out[0], nil)
end

--- Starts to create a pipeline.
---@param create string such as "vkCreateComputePipelines"
---@param info ffi.cdata* the create info
function M.start(create, info, keep, finish)
  for job in pairs(untaken) do
    if job.dropped and job:ready() then bury(job) end
  end
  local raw, out = ffi.new "mc_job", vk.array("VkPipeline", 1)
  raw.create, raw.device, raw.count = ffi.cast("void *", vk[create]), handle, 1
  raw.cache = ffi.cast("uint64_t", cache or ffi.cast("void *", nil))
  raw.infos, raw.out = info, ffi.cast("uint64_t *", out)
  local job = setmetatable({ raw = raw, out = out, keep = { info, keep }, finish = finish }, Job)
  untaken[job] = true
  job.threaded = kernel.get().start(raw) == 0
  if not job.threaded then
    raw.result, raw.done = raw.create(handle, raw.cache, 1, info, nil, raw.out), 1
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
  save()
  if cache then vk.vkDestroyPipelineCache(handle, cache, nil) end
  cache = nil
end

objects.hold(M)

return M
