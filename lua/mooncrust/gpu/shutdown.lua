-- The end: waits for the GPU (bounded), destroys what is alive, the youngest first, and closes the
-- device.
--
--   require("mooncrust.gpu.shutdown")()
--
-- Safe to call when no device is open, and twice. A GPU that does not finish in time is reported;
-- its objects are left to the driver, because destroying what is in use would crash.

local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local log = require "mooncrust.core.log"
local objects = require "mooncrust.gpu.objects"

local function wait(device)
  local queues = package.loaded["mooncrust.gpu.queue"]
  for _, queue in pairs(queues and queues.all() or {}) do
    if not queue.timeline:wait(queue.timeline.last, device.timeout) then return false end
  end
  -- A driver may still be putting away what it has just signalled. All work is over, so this cannot
  -- take long.
  if queues then vk.vkDeviceWaitIdle(device.handle) end
  return true
end

---@param failed boolean? whether the program has reported an error: it has said then that the
--- device is lost, if it is
---@return boolean clean false when the GPU did not finish: the process should end without touching
--- the driver again
return function(failed)
  local device = device_module.current()
  if not device then return true end
  local ok, done = pcall(wait, device)
  if not done then
    log.error("the GPU is still busy after %g s: leaving without it", device.timeout)
    return false
  end
  -- The objects of a lost device can still be destroyed.
  local known = failed and tostring(done):find("VK_ERROR_DEVICE_LOST", 1, true)
  if not ok then log[known and "debug" or "error"]("at the end: %s", done) end
  local released, err = pcall(objects.release_all)
  if not released then log.error("at the end: %s", err) end
  device_module.close()
  return true
end
