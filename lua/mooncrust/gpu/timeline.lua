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
local errors = require "mooncrust.core.errors"
local objects = require "mooncrust.gpu.objects"

local vkWaitSemaphores = vk.vkWaitSemaphores
local vkGetSemaphoreCounterValue = vk.vkGetSemaphoreCounterValue
local handle = device.handle
local TIMEOUT, DEVICE_LOST = vk.VK_TIMEOUT, vk.VK_ERROR_DEVICE_LOST

local values = ffi.new("uint64_t[1]")
local halves = ffi.cast("uint32_t *", values) -- reading 64 bits makes garbage outside of traces
local semaphores = vk.array("VkSemaphore", 1)
local wait_info = vk.VkSemaphoreWaitInfo()
wait_info.semaphoreCount, wait_info.pSemaphores, wait_info.pValues = 1, semaphores, values

local Timeline = require "mooncrust.core.class"()

local M = {}

--- Refuses what is no time to wait: Vulkan would take a negative one for one without end.
---@param level integer error level, 1 is the function that calls this
function M.check(timeout, level)
  local is_time = type(timeout) == "number" and timeout >= 0 and timeout <= 86400
  local text = "wait takes seconds from 0 to 86400, not %s"
  errors.ensure(timeout == nil or is_time, level + 1, text, timeout)
end

---@param name string for messages
function M.new(name)
  local kind, info = vk.VkSemaphoreTypeCreateInfo(), vk.VkSemaphoreCreateInfo()
  kind.semaphoreType, info.pNext = vk.VK_SEMAPHORE_TYPE_TIMELINE, kind
  local self = { semaphore = device.create("Semaphore", info, name), name = name }
  self.last, self.done, self.waiting = 0, 0, "waiting for the " .. name
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
    if result == 0 then self.done = halves[1] * 2 ^ 32 + halves[0] end
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
    errors.refuse(0, text, value, self.name, device.timeout)
  end
  vk.check(result, self.waiting)
  self.done = math.max(self.done, value)
  return true
end

--- Destroys the semaphore; the queue must be idle.
function Timeline:release() vk.vkDestroySemaphore(handle, self.semaphore, nil) end

return M
