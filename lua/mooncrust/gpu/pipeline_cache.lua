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

local handle = device_module.open().handle
local folder, path, known = files.cache "pipelines", nil, nil
local unsaved, PATIENCE = 0, 32

local M = { handle = nil }

-- The bytes that the driver once gave, or "".
local function load()
  local ids, core = device_module.properties "VkPhysicalDeviceIDProperties"
  local d = core.properties
  local uuid = ffi.string(d.pipelineCacheUUID, 16)
  local name = ("%08x-%08x-%08x-"):format(d.vendorID, d.deviceID, d.driverVersion)
  local digits = (ffi.string(ids.deviceUUID, 16) .. uuid):gsub(
    ".",
    function(byte) return ("%02x"):format(byte:byte()) end
  )
  path = folder .. "/" .. name .. digits
  local text = files.read(path) or ""
  local checksum, size, from = text:match "^mooncrust%-pipelines 1 (%x+) (%d+)\n()"
  local data = from and text:sub(from) or ""
  -- VkPipelineCacheHeaderVersionOne: a driver is not bound to check it well.
  local word = ffi.cast("const uint32_t *", data)
  local fits = #data >= 32
    and #data == tonumber(size)
    and files.checksum(data, #data) == checksum
    and word[0] >= 32
    and word[1] == 1
    and data:sub(17, 32) == uuid
    and word[2] == d.vendorID
    and word[3] == d.deviceID
  if text ~= "" and not fits then log.debug("%s is broken, and made anew", path) end
  return fits and data or ""
end

if folder then
  known = load()
  local info, out = vk.VkPipelineCacheCreateInfo(), vk.array("VkPipelineCache", 1)
  info.initialDataSize, info.pInitialData = #known, known
  local result = vk.vkCreatePipelineCache(handle, info, nil, out)
  if result < 0 then log.debug("no pipeline cache: %s", vk.name("VkResult", result)) end
  M.handle = result >= 0 and out[0] or nil
end

--- Writes the file, if there is anything new.
function M.save()
  local size, get = ffi.new "size_t[1]", vk.vkGetPipelineCacheData
  if not M.handle or unsaved == 0 or get(handle, M.handle, size, nil) < 0 then return end
  unsaved = 0
  local buffer = ffi.new("uint8_t[?]", size[0])
  -- VK_INCOMPLETE: a job has added to it meanwhile; the next time will do.
  if get(handle, M.handle, size, buffer) ~= 0 then return end
  local data = ffi.string(buffer, size[0])
  local head = ("mooncrust-pipelines 1 %s %d\n"):format(files.checksum(data, #data), #data)
  if data ~= known and files.write(path, head, data) then known = data end
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
