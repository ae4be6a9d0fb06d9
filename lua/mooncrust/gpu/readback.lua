-- Moves bytes from device memory to the CPU.
--
--   readback.read(body, cursor, target)          -- waits; target: pointer to the bytes
--   local future = readback.start(body, cursor, size, array)
--   future:ready()                                -- does not wait
--   future:wait(0.5)                  -- seconds; the array with the bytes, or nil
--
-- read() goes through a mapped buffer of four parts of 4 MiB: the CPU copies one out while the GPU
-- fills the next ones; small pieces share a part. start() takes mapped memory for all of it. Both
-- see all that was submitted or uploaded before; they submit it.
--
-- A cursor is what gpu/staging.lua describes, with cursor:to_cpu(cmd, buffer, at) instead, and
-- cursor.unit, what `at` of read() must be a multiple of (1 by default).

local ffi = require "ffi"
local log = require "mooncrust.core.log"
local memory = require "mooncrust.gpu.memory"
local objects = require "mooncrust.gpu.objects"
local staging = require "mooncrust.gpu.staging"
local timelines = require "mooncrust.gpu.timeline"
local vk = require "mooncrust.vk"

-- A multiple of every image format's block, as the places of pieces must be.
local PART, PARTS = math.floor(staging.PIECE / 96) * 96, 4
local LEAST = 64 * 2 ^ 10
local USAGE = vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT

local M = { PART = PART }

local holder -- the mapped buffer
local values, starts, sizes = {}, {}, {} -- of the parts under way

local function grow(bytes)
  local size = LEAST
  while size < bytes do
    size = size * 2
  end
  local old = holder
  holder = nil
  if old then objects.condemn(old, old.body) end -- first, as memory may be short
  holder = staging.need_buffer("staging for readback", size, USAGE, "readback")
end

local function warn_unwritten(body)
  if body.written then return end
  body.written = true
  log.warn("%s is read, but nothing has written to it: it holds zeros", tostring(body))
end

-- Records the copies of as many pieces as fit into a part, and submits them. The first is given;
-- returned are the queue and the piece after them.
local function send(body, cursor, slot, bytes, start)
  local queue = staging.queue_to_read(body)
  local cmd = staging.prepare(queue, body, false)
  local used = 0
  starts[slot] = start
  repeat
    cursor:to_cpu(cmd, holder.body.buffer, slot * PART + used)
    used = used + bytes
    bytes, start = cursor:next(PART)
  until not bytes or used + bytes > PART or used % (cursor.unit or 1) > 0
  objects.use(holder.body, queue.index, queue:next_value())
  values[slot], sizes[slot] = queue:flush(), used
  return queue, bytes, start
end

--- Copies bytes to the CPU and waits for them.
function M.read(body, cursor, size, target)
  warn_unwritten(body)
  local room = (size > PART or cursor.unit == 4) and PART * PARTS or size
  if not holder or holder.body.size < room then grow(room) end
  local to = ffi.cast("uint8_t *", target)
  local sent, received, queue = 0, 0, nil
  local bytes, start = cursor:next(PART)
  while bytes or received < sent do
    if bytes and sent - received < PARTS then
      queue, bytes, start = send(body, cursor, sent % PARTS, bytes, start)
      sent = sent + 1
    else
      local slot, mapped = received % PARTS, holder.body
      queue.timeline:wait(values[slot])
      memory.invalidate(mapped.block, mapped.offset + slot * PART, sizes[slot])
      ffi.copy(to + starts[slot], holder.pointer + slot * PART, sizes[slot])
      received = received + 1
    end
  end
end

--- Records the copies of all pieces into a mapped buffer (staging.new_buffer).
function M.copy(cmd, cursor, holder) -- luacheck: ignore 431
  local bytes, at = cursor:next(PART)
  while bytes do
    cursor:to_cpu(cmd, holder.body.buffer, at)
    bytes, at = cursor:next(PART)
  end
end

local Future = require "mooncrust.core.class"()

--- What bytes will become that the caller has copied into future.holder, a mapped buffer. It waits
--- once the caller has set its queue and value.
---@param array ffi.cdata* the result
---@return table? future, string? err nil when there is no memory left
function M.future(name, size, array)
  name = ("readback of '%s'"):format(name)
  local own, err = staging.new_buffer(name, size, USAGE, "readback")
  if not own then return nil, err end
  own.name = name
  return setmetatable({ holder = own, size = size, array = array }, Future)
end

--- Starts to copy bytes to the CPU.
---@param array ffi.cdata* the result
---@return table? future, string? err nil when there is no memory left
function M.start(body, cursor, size, array)
  warn_unwritten(body)
  local self, err = M.future(body.name, size, array)
  if not self then return nil, err end
  local own, queue = self.holder, staging.queue_to_read(body)
  M.copy(staging.prepare(queue, body, false), cursor, own)
  objects.use(own.body, queue.index, queue:next_value())
  self.queue, self.value = queue, queue:flush()
  return self
end

--- Whether the bytes have arrived. Does not wait.
function Future:ready()
  local queue = self.queue
  return self.result ~= nil or queue ~= nil and queue.timeline:completed() >= self.value
end

--- Waits for the bytes.
---@param timeout number? seconds; without it the device's time-out, and passing it is an error
---@return any result the same at each call; nil when it was not there in time
function Future:wait(timeout)
  timelines.check(timeout, 2)
  if self.result ~= nil then return self.result end
  local own, ended = self.holder, self.holder.body.destroyed
  if not self.queue then error("wait for a readback that was not submitted", 2) end
  if ended then error("wait for a readback after " .. ended, 2) end
  if not self.queue.timeline:wait(self.value, timeout) then return nil end
  memory.invalidate(own.body.block, own.body.offset, self.size)
  ffi.copy(self.array, own.pointer, self.size)
  objects.condemn(own, own.body)
  self.result = self.array
  return self.result
end

return M
