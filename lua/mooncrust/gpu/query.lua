-- GPU time of submissions and of their passes: a ring of query pools, read when they come round.
--
--   query.begin(cmd, plan)                     -- outside rendering; the first timestamp
--   query.stamp(cmd)                           -- round each pass of plan.order; the last
--   query.submitted(submission, started)       -- submission.value is set; started: in seconds
--   query.milliseconds(submission)             -- once it is complete
--
-- A slot of the ring is used again after RING submissions, which is more than the queue has in
-- flight: nothing ever waits. What it held goes into plan.times, milliseconds from one start common
-- to all, and of a frame's submission (is_frame) to query.sink:add(plan, times, started, finished),
-- if there is one: seconds by the CPU's clock. On a queue without timestamps none of this happens.

local vk = require "mooncrust.vk"
local ffi = require "ffi"
local device = require("mooncrust.gpu.device").open()
local objects = require "mooncrust.gpu.objects"
local platform = require "mooncrust.core.platform"
local queues = require "mooncrust.gpu.queue"

local vkCmdResetQueryPool = vk.vkCmdResetQueryPool
local vkCmdWriteTimestamp2 = vk.vkCmdWriteTimestamp2
local vkGetQueryPoolResults = vk.vkGetQueryPoolResults
local ALL_COMMANDS = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
local WIDE = vk.VK_QUERY_RESULT_64_BIT

local handle = device.handle
local period = device.limits.timestampPeriod * 1e-6
local RING = 16

local M = { sink = false }

local ring, turn = {}, 0
local owners = setmetatable({}, { __mode = "v" }) -- the submission of each slot
local values, room = nil, 64 -- two uint32_t for each timestamp: doubles hold what they make
local high, low -- of the first timestamp

local families, family_count = vk.array("VkQueueFamilyProperties", 64), vk.array("uint32_t", 1)
family_count[0] = 64
vk.vkGetPhysicalDeviceQueueFamilyProperties(device.physical, family_count, families)
local bits = families[device.queues.main.family].timestampValidBits -- 0: it has none

local function release(slot) vk.vkDestroyQueryPool(handle, slot.pool, nil) end

-- A pool that has room for so many timestamps, and for all that any other has.
local function enlarge(slot, count)
  release(slot)
  slot.pool, slot.room = nil, 0
  room = math.max(room, count)
  local info, out = vk.VkQueryPoolCreateInfo(), vk.array("VkQueryPool", 1)
  info.queryType, info.queryCount = vk.VK_QUERY_TYPE_TIMESTAMP, room
  vk.check(vk.vkCreateQueryPool(handle, info, nil, out), "vkCreateQueryPool")
  slot.pool, slot.room = out[0], room
  values = ffi.new("uint32_t[?]", 2 * room)
end

-- Takes the times of a slot whose submission is complete.
local function read(i)
  local slot, submission = ring[i], owners[i]
  local value, count, times = slot.value, slot.count, slot.plan.times
  slot.value = nil
  local result = vkGetQueryPoolResults(handle, slot.pool, 0, count, count * 8, values, 8, WIDE)
  vk.check(result, "vkGetQueryPoolResults")
  if not high then
    low, high = values[0], values[1]
  end
  for k = 0, count - 1 do
    local ticks = (values[2 * k + 1] - high) * 2 ^ 32 + values[2 * k] - low
    -- The counter has that many bits and starts again at 0.
    times[k] = (ticks < 0 and ticks + 2 ^ bits or ticks) * period
  end
  if submission and submission.value == value then
    submission.gpu_time = times[count - 1] - times[0]
  end
  if slot.sink then slot.sink:add(slot.plan, times, slot.started, slot.finished) end
end

--- Starts the measurement of a plan's passes.
---@param cmd ffi.cdata* VkCommandBuffer
---@param plan table of graph/compile.lua
function M.begin(cmd, plan)
  turn = turn % RING + 1
  local slot, count = ring[turn], 2 * #plan.order + 2
  if not slot then
    slot = { room = 0, release = release }
    ring[turn] = slot
    objects.hold(slot)
  end
  if slot.value then read(turn) end
  slot.plan, slot.count, slot.used, slot.value = plan, count, 0, nil
  if bits == 0 then return end
  plan.times = plan.times or ffi.new("double[?]", count)
  if slot.room < count then enlarge(slot, count) end
  vkCmdResetQueryPool(cmd, slot.pool, 0, count)
  M.stamp(cmd)
end

--- A timestamp, when everything before has finished.
function M.stamp(cmd)
  local slot = ring[turn]
  if slot.pool then
    vkCmdWriteTimestamp2(cmd, ALL_COMMANDS, slot.pool, slot.used)
    slot.used = slot.used + 1
  end
end

--- What was begun is submitted.
---@param submission table with its value
---@param started number platform.seconds() when its recording began
function M.submitted(submission, started)
  local slot = ring[turn]
  owners[turn], submission.gpu_time = submission, nil
  slot.started, slot.finished = started, platform.seconds()
  slot.sink = submission.is_frame and M.sink
  slot.value = slot.pool and submission.value
end

--- Takes the times of all submissions that are complete.
function M.settle()
  local done = queues.main().timeline:completed()
  for i = turn + 1, turn + RING do
    local slot = ring[(i - 1) % RING + 1]
    if slot and slot.value and slot.value <= done then read((i - 1) % RING + 1) end
  end
end

--- GPU time from the first to the last command of a submission that is complete.
---@return number? milliseconds nil without timestamps
function M.milliseconds(submission)
  M.settle()
  return submission.gpu_time
end

return M
