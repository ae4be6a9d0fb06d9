-- A timeline semaphore: a counter that the GPU raises and anyone can wait for (Vulkan 1.4
-- specification, section 7.4).
--
--   local timeline = require("mooncrust.gpu.timeline").new("main queue")
--   local value = timeline:next()             -- the value that the next submission will signal
--   timeline:wait(value)                      -- error after the device's time-out
--   timeline:completed()                      -- the highest value reached
--
-- Every wait is bounded: a GPU that does not answer becomes an error that says so, never a hang.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local objects = require "mooncrust.gpu.objects"
local set_name = require("mooncrust.gpu.device").set_name
local refuse = require("mooncrust.core.errors").refuse

local vkWaitSemaphores = vk.vkWaitSemaphores
local vkGetSemaphoreCounterValue = vk.vkGetSemaphoreCounterValue
local handle = device.handle
local TIMEOUT, DEVICE_LOST = vk.VK_TIMEOUT, vk.VK_ERROR_DEVICE_LOST

local values = ffi.new("uint64_t[1]")
local semaphores = vk.array("VkSemaphore", 1)
local wait_info = vk.VkSemaphoreWaitInfo()
wait_info.semaphoreCount = 1
wait_info.pSemaphores = semaphores
wait_info.pValues = values

local Timeline = {}
Timeline.__index = Timeline

local M = {}

--- Refuses what is no time to wait: Vulkan would take a negative one for one without end.
---@param level integer error level, 1 is the function that calls this
function M.check(timeout, level)
  local is_time = type(timeout) == "number" and timeout >= 0 and timeout <= 86400
  if timeout ~= nil and not is_time then
    refuse(level + 1, "wait takes seconds from 0 to 86400, not %s", tostring(timeout))
  end
end

---@param name string for messages
function M.new(name)
  local kind = vk.VkSemaphoreTypeCreateInfo()
  kind.semaphoreType = vk.VK_SEMAPHORE_TYPE_TIMELINE
  local info = vk.VkSemaphoreCreateInfo()
  info.pNext = kind
  vk.check(vk.vkCreateSemaphore(handle, info, nil, semaphores), "vkCreateSemaphore of " .. name)
  local self = { semaphore = semaphores[0], name = name, last = 0, done = 0 }
  set_name("VK_OBJECT_TYPE_SEMAPHORE", self.semaphore, name)
  objects.hold(self)
  return setmetatable(self, Timeline)
end

--- Takes the value that the next submission signals.
function Timeline:next()
  self.last = self.last + 1
  return self.last
end

--- The highest value that the GPU has reached.
function Timeline:completed()
  if self.done < self.last then
    local result = vkGetSemaphoreCounterValue(handle, self.semaphore, values)
    if result == DEVICE_LOST then vk.check(result, "reading the timeline of the " .. self.name) end
    -- After other errors what is known stays true; the next call asks again.
    if result == 0 then self.done = tonumber(values[0]) end
  end
  return self.done
end

--- Waits until the GPU has reached a value.
---@param timeout number? seconds; without it the device's time-out, and passing it is an error
---@return boolean reached false only when `timeout` was given and has passed
function Timeline:wait(value, timeout)
  if value <= self.done then return true end
  semaphores[0], values[0] = self.semaphore, value
  local result = vkWaitSemaphores(handle, wait_info, (timeout or device.timeout) * 1e9)
  if result == TIMEOUT then
    if timeout then return false end
    local text = "the GPU has not finished work %d of the %s in %g s: a shader may loop forever; "
      .. "if the work is that long, raise mc.configure { timeout = seconds }"
    refuse(0, text, value, self.name, device.timeout)
  end
  vk.check(result, "waiting for the " .. self.name)
  self.done = math.max(self.done, value)
  return true
end

--- Destroys the semaphore; the queue must be idle.
function Timeline:release() vk.vkDestroySemaphore(handle, self.semaphore, nil) end

return M
