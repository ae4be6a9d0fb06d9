-- GPU time of submissions and of their passes: a ring of query pools, read when they come round.
--
--   query.begin(cmd, plan, submission)         -- outside rendering; the first timestamp
--   query.stamp(cmd)                           -- round each pass of plan.order; the last
--   query.submitted(submission, started)       -- submission.value is set; started: in seconds
--   query.milliseconds(submission)             -- once it is complete
--
-- A slot of the ring is used again after RING submissions, which is more than the queue has in
-- flight: nothing ever waits. What it held goes into plan.times, milliseconds from one start common
-- to all, and of a frame's submission (is_frame) to query.sink:add(plan, times, started, finished),
-- if there is one: seconds by the CPU's clock. On a queue without timestamps none of this happens.
--
-- Timestamps are not free, and to read them is dear where a driver waits for the queue meanwhile.
-- So of an app's frames only the FIRST and then one of EVERY are measured, unless sink.watched is
-- true.

local vk = require "mooncrust.vk"
local ffi = require "ffi"
local device = require("mooncrust.gpu.device").open()
local objects = require "mooncrust.gpu.objects"
local platform = require "mooncrust.core.platform"
local queues = require "mooncrust.gpu.queue"

local vkCmdWriteTimestamp2 = vk.vkCmdWriteTimestamp2
local ALL_COMMANDS = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
local TIMESTAMP, WIDE = vk.VK_QUERY_TYPE_TIMESTAMP, vk.VK_QUERY_RESULT_64_BIT

local handle, period = device.handle, device.limits.timestampPeriod * 1e-6
local RING, FIRST, EVERY = 16, 60, 16

local M = { sink = false }

local ring, turn, frames, is_on = {}, 0, 0, false
local owners = setmetatable({}, { __mode = "v" }) -- the submission of each slot
local values, room = nil, 64 -- two uint32_t for each timestamp: doubles hold what they make
local high, low -- of the first timestamp

local bits = device.families[device.queues.main.family].timestampValidBits -- 0: it has none

local function release(slot) vk.vkDestroyQueryPool(handle, slot.pool, nil) end

-- A pool that has room for so many timestamps, and for all that any other has.
local function enlarge(slot, count)
  release(slot)
  slot.pool, slot.room = nil, 0
  room = math.max(room, count)
  local info = vk.VkQueryPoolCreateInfo { queryType = TIMESTAMP, queryCount = room }
  slot.pool, slot.room = device.create("QueryPool", info, "timestamps"), room
  values = ffi.new("uint32_t[?]", 2 * room)
end

-- Takes the times of a slot whose submission is complete.
local function read(i)
  local slot, submission = ring[i], owners[i]
  local value, count, times = slot.value, slot.count, slot.plan.times
  slot.value = nil
  local result = vk.vkGetQueryPoolResults(handle, slot.pool, 0, count, count * 8, values, 8, WIDE)
  vk.check(result, "vkGetQueryPoolResults")
  low, high = low or values[0], high or values[1]
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
---@param submission table whose passes they are
function M.begin(cmd, plan, submission)
  submission.gpu_time, frames = nil, frames + 1
  local is_due = frames <= FIRST or frames % EVERY == 0 or M.sink and M.sink.watched
  is_on = bits > 0 and (is_due or not submission.is_frame)
  if not is_on then return end
  local slot, count = ring[turn % RING + 1], 2 * #plan.order + 2
  -- All at once, the oldest first: some drivers wait for the queue at each turn.
  if slot and slot.value then M.settle() end
  turn = turn % RING + 1
  if not slot then
    slot = { room = 0, release = release }
    ring[turn] = slot
    objects.hold(slot)
  end
  slot.plan, slot.count, slot.used, slot.value = plan, count, 0, nil
  plan.times = plan.times or ffi.new("double[?]", count)
  if slot.room < count then enlarge(slot, count) end
  vk.vkCmdResetQueryPool(cmd, slot.pool, 0, count)
  M.stamp(cmd)
end

--- A timestamp, when everything before has finished.
function M.stamp(cmd)
  if not is_on then return end
  local slot = ring[turn]
  vkCmdWriteTimestamp2(cmd, ALL_COMMANDS, slot.pool, slot.used)
  slot.used = slot.used + 1
end

--- What was begun is submitted.
---@param submission table with its value
---@param started number platform.seconds() when its recording began
function M.submitted(submission, started)
  if not is_on then return end
  local slot = ring[turn]
  owners[turn] = submission
  slot.started, slot.finished = started, platform.seconds()
  slot.sink = submission.is_frame and M.sink
  slot.value = submission.value
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
