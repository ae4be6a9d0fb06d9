-- GPU time of submissions: a ring of timestamp pairs.
--
--   local timer = require("mooncrust.gpu.query").timer()  -- nil when the queue has no timestamps
--   local pair = timer:begin(encoder)  ...  timer:finish(encoder, pair)
--   timer:milliseconds(pair)                                    -- once the submission is complete
--
-- A pair is overwritten after PAIRS later ones; its time is read before that or is nil.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local objects = require "mooncrust.gpu.objects"

local handle = device.handle
local PAIRS = 256

local Timer = {}
Timer.__index = Timer

local M = {}

local function create()
  local family, count = device.queues.main.family, vk.array("uint32_t", 1)
  count[0] = family + 1
  local families = vk.array("VkQueueFamilyProperties", count[0])
  vk.vkGetPhysicalDeviceQueueFamilyProperties(device.physical, count, families)
  local bits = families[family].timestampValidBits
  if bits == 0 then return false end
  local info = vk.VkQueryPoolCreateInfo()
  info.queryType, info.queryCount = vk.VK_QUERY_TYPE_TIMESTAMP, 2 * PAIRS
  local out = vk.array("VkQueryPool", 1)
  vk.check(vk.vkCreateQueryPool(handle, info, nil, out), "vkCreateQueryPool")
  local mask = bits == 64 and -1ULL or bit.lshift(1ULL, bits) - 1
  local values = ffi.new("uint64_t[2]")
  local self = setmetatable({ pool = out[0], pairs = 0, mask = mask, values = values }, Timer)
  objects.hold(self)
  return self
end

local timer

--- The timer of the main queue, or nil when it has no timestamps.
function M.timer()
  if timer == nil then timer = create() end
  return timer or nil
end

--- Starts a measurement; must stand outside rendering.
function Timer:begin(encoder)
  local pair, first = self.pairs, self.pairs % PAIRS * 2
  self.pairs = pair + 1
  vk.vkCmdResetQueryPool(encoder.cmd, self.pool, first, 2)
  encoder:timestamp(self.pool, first)
  return pair
end

function Timer:finish(encoder, pair) encoder:timestamp(self.pool, pair % PAIRS * 2 + 1) end

--- The time between the two timestamps, of a submission that is complete.
---@return number? milliseconds nil when the pair has been overwritten
function Timer:milliseconds(pair)
  if self.pairs - pair > PAIRS then return nil end
  local flags = vk.VK_QUERY_RESULT_64_BIT
  local result =
    vk.vkGetQueryPoolResults(handle, self.pool, pair % PAIRS * 2, 2, 16, self.values, 8, flags)
  if result == vk.VK_NOT_READY then return nil end
  vk.check(result, "vkGetQueryPoolResults")
  -- The counter has that many bits and starts again at 0.
  local ticks = bit.band(self.values[1] - self.values[0], self.mask)
  return tonumber(ticks) * device.limits.timestampPeriod * 1e-6
end

function Timer:release() vk.vkDestroyQueryPool(handle, self.pool, nil) end

return M
