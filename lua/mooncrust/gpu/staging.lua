-- Moves bytes from the CPU into device memory, through a ring of mapped host memory.
--
--   staging.upload(body, cursor, source, whole)     -- later GPU work sees the bytes
--   staging.fresh(body)               -- the new resource is to hold zeros before anything else
--
-- Copies gather in a queue's prologue (gpu/queue.lua), so many small uploads cost one submission;
-- large ones are cut into pieces of 4 MiB, each submitted as soon as it is in the ring, so that the
-- GPU copies one while the CPU fills the next. A full ring waits for the GPU. Buffers, and images
-- that are filled for the first time, go through the transfer queue where the device has one.
--
-- A cursor walks through what is copied, in the order of the packed bytes:
--   cursor:next(limit)              -- bytes of the next piece, at most limit, and where it begins
--                                      in the data; nil at the end
--   cursor:to_gpu(cmd, buffer, at)  -- records the piece's copy out of a staging buffer
--   cursor.alignment                -- what `at` must be a multiple of, 16 by default
-- `source` is a pointer or a Lua string; it may be changed after the return.
--
-- Bodies have clear(cmd), which records zeros, and adopt(cmd), called instead when the upload
-- covers all; `exclusive` says that they belong to one queue family at a time (images):
-- then hand_over(from, to) records the transfer of ownership.

local ffi = require "ffi"
local barriers = require "mooncrust.gpu.barriers"
local blocks = require "mooncrust.gpu.blocks"
local memory = require "mooncrust.gpu.memory"
local objects = require "mooncrust.gpu.objects"
local platform = require "mooncrust.core.platform"
local queues = require "mooncrust.gpu.queue"
local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local ensure = require("mooncrust.core.errors").ensure

local PIECE = 4 * 2 ^ 20
local LEAST, MOST = 256 * 2 ^ 10, (device.software and 32 or 64) * 2 ^ 20
local ALIGNMENT, PARTS = 16, 4

local MAIN = objects.MAIN

local M = { PIECE = PIECE }

local Body = require "mooncrust.core.class"()
function Body:release() memory.destroy_buffer(self.buffer, self.block, self.range) end

--- A staging buffer: mapped memory of MoonCrust's own, { body, pointer }, or nil and an error. Keep
--- it: what nobody refers to is collected.
---@param intent "staging"|"readback"
function M.new_buffer(name, size, usage, intent)
  local body = { kind = "buffer", name = name, source = "MoonCrust", line = 0, size = size }
  setmetatable(body, Body).born = platform.seconds()
  local buffer, block, range, offset = memory.create_buffer(body, size, usage, intent)
  if not buffer then return nil, block end
  body.buffer, body.block, body.range, body.offset = buffer, block, range, offset
  local holder = { body = body, pointer = memory.pointer(block, offset) }
  objects.add(body, holder)
  return holder
end

--- The same, or an error.
function M.need_buffer(...)
  local holder, err = M.new_buffer(...)
  return holder or error(err, 0)
end

-- One ring for each queue that uploads.
local Stage = require "mooncrust.core.class"()
local stages = {}

local function stage_of(queue)
  local stage = stages[queue.index]
  if not stage then
    stage = setmetatable({ queue = queue, size = 0, pending = 0, epoch = 1 }, Stage)
    stages[queue.index] = stage
  end
  return stage
end

-- Notes that the stage's prologue uses the body.
function Stage:mark(body)
  body.epoch, body.epoch_of = self.epoch, self.queue.index
  objects.use(body, self.queue.index, self.queue:next_value())
end

-- A ring each part of which a piece of this size fits into, or as large as a ring gets.
function Stage:grow(bytes)
  local size = math.max(LEAST, self.size)
  while size < PARTS * bytes and size < MOST do
    size = size * 2
  end
  local usage, old = vk.VK_BUFFER_USAGE_TRANSFER_SRC_BIT, self.holder
  local holder = M.need_buffer("staging for upload", size, usage, "staging")
  if old then
    objects.use(old.body, self.queue.index, self.queue:next_value())
    objects.condemn(old, old.body)
  end
  self.holder, self.size, self.part, self.at, self.values = holder, size, 1, 0, { 0, 0, 0, 0 }
  self.buffer, self.pointer = holder.body.buffer, holder.pointer
end

-- Room in the ring; when its part is full the next one is taken, once the GPU has done with that.
-- The blocks of some image formats are no power of two.
function Stage:room(bytes, alignment)
  if ALIGNMENT % alignment ~= 0 then
    return math.ceil(self:room(bytes + alignment, ALIGNMENT) / alignment) * alignment
  end
  if self.size < MOST and self.size < PARTS * bytes then self:grow(bytes) end
  local values, length = self.values, self.size / PARTS
  local at = math.ceil(self.at / ALIGNMENT) * ALIGNMENT
  if at + bytes > self.part * length then
    self.part = self.part % PARTS + 1
    local value, timeline = values[self.part], self.queue.timeline
    if value > timeline.last then value = math.min(value, self.queue:flush()) end
    timeline:wait(value)
    at = (self.part - 1) * length
  end
  self.at, values[self.part] = at + bytes, self.queue:next_value()
  return at
end

local fresh = {} -- bodies that are to be cleared: a list, as a set that is full costs more

--- Lets a new resource hold zeros. They are written in front of the next submission, unless an
--- upload covers all of it before.
function M.fresh(body)
  fresh[#fresh + 1] = body
  body.fresh = #fresh
end

--- The resource goes: it needs no zeros.
function M.forget(body)
  local last, at = fresh[#fresh], body.fresh
  if not at then return end
  fresh[at], last.fresh = last, at
  fresh[#fresh], body.fresh = nil, false
end

-- What the main queue does with the resource comes first.
local function depend(queue, body, on_all)
  if queue.index == MAIN then return end -- each submission waits for the transfer queue
  local main = queues.main()
  local value = objects.last_use(body, MAIN)
  if on_all then value = math.max(value, main.timeline.last) end
  if value > main.timeline.last then value = main:flush() end
  if value > main.timeline.done then queue:wait_for(value) end
end

--- Prepares the use of a resource by a queue's prologue, which it returns: zeros, unless the whole
--- resource is overwritten, and a barrier where it was used there before.
function M.prepare(queue, body, whole)
  local stage, cmd = stage_of(queue), queue:prologue()
  local used = body.epoch == stage.epoch and body.epoch_of == queue.index
  if body.fresh then
    M.forget(body)
    used = not whole
    local prepare = whole and body.adopt or body.clear
    prepare(body, cmd)
  end
  if used then
    barriers.full(cmd)
    stage.epoch = stage.epoch + 1
  end
  stage:mark(body)
  return cmd
end

-- The queue that uploads to a resource.
local function queue_for(body, whole)
  local transfer = queues.transfer()
  if transfer and (not body.exclusive or body.fresh and whole and body.moves) then
    return transfer
  end
  return queues.main()
end

--- The queue that reads back from a resource.
function M.queue_to_read(body)
  local queue = not body.exclusive and queues.transfer() or queues.main()
  depend(queue, body, true)
  return queue
end

-- The source of the upload under way: nothing else need refer to it while only its address is used.
local holding

local function copy_pieces(stage, body, cursor, source, whole)
  local queue = stage.queue
  local from = ffi.cast("const uint8_t *", source)
  local bytes, start = cursor:next(PIECE)
  local first = true
  while bytes do
    queue:prologue() -- may submit what failed before, which must not take the room along
    local at = stage:room(bytes, cursor.alignment or ALIGNMENT)
    ffi.copy(stage.pointer + at, from + start, bytes)
    local holder = stage.holder.body
    memory.flush(holder.block, holder.offset + at, bytes)
    if first then
      M.prepare(queue, body, whole)
      first = false
    end
    local cmd = queue:prologue()
    stage:mark(body) -- the prologue may be another one by now
    cursor:to_gpu(cmd, stage.buffer, at)
    stage.pending = stage.pending + bytes
    if stage.pending >= PIECE then queue:flush() end
    bytes, start = cursor:next(PIECE)
  end
end

--- Copies bytes to the GPU. They are on their way at the return, or go with the next submission.
---@param whole boolean whether all of the resource is overwritten
function M.upload(body, cursor, source, whole)
  local text = "cannot upload to %s: it was destroyed at %s, while its data was being made"
  ensure(not body.destroyed, 3, text, body, body.destroyed)
  local queue = queue_for(body, whole)
  depend(queue, body, false)
  holding = source
  copy_pieces(stage_of(queue), body, cursor, holding, whole)
  holding = nil
  body.written = true
  if body.exclusive and queue.index ~= MAIN then
    body:hand_over(queue, queues.main())
    objects.use(body, queue.index, queue:next_value())
    objects.use(body, MAIN, queues.main():next_value())
  end
end

queues.before_submit(function(queue)
  if queue.index ~= MAIN or not fresh[1] then return end
  local stage, cmd = stage_of(queue), queue:prologue()
  for i = #fresh, 1, -1 do
    local body = fresh[i]
    fresh[i], body.fresh = nil, false
    body:clear(cmd)
    stage:mark(body)
  end
end)

queues.after_submit(function(queue)
  local stage = stages[queue.index]
  if stage then
    stage.epoch, stage.pending = stage.epoch + 1, 0
  end
  blocks.trim(blocks.IDLE)
end)

return M
