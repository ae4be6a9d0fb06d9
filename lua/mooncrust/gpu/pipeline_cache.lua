-- What the driver remembers of pipelines that it has compiled: VkPipelineCache, kept in a file for
-- each device, driver and version.
--
--   local cache = require "mooncrust.gpu.pipeline_cache"
--   create(device, cache.handle, ...)       -- nil: there is none
--   cache.note()                            -- one more pipeline is there
--
-- The file is read at the first require and written at the end, and after every 32 new pipelines,
-- when what it holds has changed. Its first line is `mooncrust-pipelines 1 CHECKSUM BYTES`. With
-- anything wrong in it, it counts as missing.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local files = require "mooncrust.core.files"
local log = require "mooncrust.core.log"
local objects = require "mooncrust.gpu.objects"

local PATIENCE = 32

local handle = device_module.open().handle
local ids, core = device_module.properties "VkPhysicalDeviceIDProperties"
local device = core.properties
local unsaved, known = 0, nil

local M = { handle = nil }

local function hex(bytes)
  return (ffi.string(bytes, 16):gsub(".", function(c) return ("%02x"):format(c:byte()) end))
end

local folder = files.cache "pipelines"
local path = folder
  and ("%s/%08x-%08x-%08x-%s-%s"):format(
    folder,
    device.vendorID,
    device.deviceID,
    device.driverVersion,
    hex(ids.deviceUUID),
    hex(device.pipelineCacheUUID)
  )

-- The bytes that the driver once gave, or "".
local function load()
  local text = files.read(path) or ""
  local checksum, size, from = text:match "^mooncrust%-pipelines 1 (%x+) (%d+)\n()"
  local data = from and text:sub(from) or ""
  if #data < 32 or #data ~= tonumber(size) or files.checksum(data, #data) ~= checksum then
    if text ~= "" then log.debug("the pipeline cache %s is broken, and made anew", path) end
    return ""
  end
  -- VkPipelineCacheHeaderVersionOne: a driver is not bound to check it well.
  local word, uuid = ffi.cast("const uint32_t *", data), data:sub(17, 32)
  local fits = word[0] >= 32
    and word[1] == 1
    and word[2] == device.vendorID
    and word[3] == device.deviceID
    and uuid == ffi.string(device.pipelineCacheUUID, 16)
  return fits and data or ""
end

local function create(data)
  local info, out = vk.VkPipelineCacheCreateInfo(), vk.array("VkPipelineCache", 1)
  info.initialDataSize, info.pInitialData = #data, data
  local result = vk.vkCreatePipelineCache(handle, info, nil, out)
  if result < 0 then log.debug("no pipeline cache: %s", vk.name("VkResult", result)) end
  return result >= 0 and out[0] or nil
end

if path then
  known = load()
  M.handle = create(known)
end

local function contents()
  local size = ffi.new "size_t[1]"
  if vk.vkGetPipelineCacheData(handle, M.handle, size, nil) < 0 then return nil end
  local data = ffi.new("uint8_t[?]", size[0])
  -- VK_INCOMPLETE: a job has added to it meanwhile; the next time will do.
  if vk.vkGetPipelineCacheData(handle, M.handle, size, data) ~= 0 then return nil end
  return ffi.string(data, size[0])
end

--- Writes the file, if there is anything new.
function M.save()
  local data = M.handle and unsaved > 0 and contents()
  unsaved = 0
  if not data or data == known then return end
  local sum = files.checksum(data, #data)
  local head = ("mooncrust-pipelines 1 %s %d\n"):format(sum, #data)
  if files.write(path, head, data) then known = data end
end

--- Counts a pipeline that was created.
function M.note()
  unsaved = unsaved + 1
  if unsaved >= PATIENCE then M.save() end
end

function M.release()
  M.save()
  if M.handle then vk.vkDestroyPipelineCache(handle, M.handle, nil) end
  M.handle = nil
end

objects.hold(M)

return M
