-- Moves bytes between Lua and device memory, through mapped buffers, in pieces of at most 16 MiB.
--
--   local value = staging.upload(size, function(cmd, source, at, bytes) ... end, pointer)
--   staging.read(size, function(cmd, target, at, bytes) ... end, pointer)
--
-- The function records the copy of one piece: `bytes` bytes that begin at byte `at` of the whole.
-- upload returns the value of the main queue's timeline at which the copy is done, and does not
-- wait for it; read waits.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local objects = require "mooncrust.gpu.objects"
local memory = require "mooncrust.gpu.memory"
local queues = require "mooncrust.gpu.queue"
local encoder = require "mooncrust.gpu.encoder"

local device = device_module.open()
local PIECE = 16 * 2 ^ 20
local LEAST = 64 * 2 ^ 10

local Stage = {}
Stage.__index = Stage

local M = { PIECE = PIECE }

local function create_buffer(size, usage, name)
  local info = vk.VkBufferCreateInfo()
  info.size, info.usage = size, usage
  local out = ffi.new(ffi.typeof("$[1]", vk.VkBuffer))
  vk.check(vk.vkCreateBuffer(device.handle, info, nil, out), "vkCreateBuffer of " .. name)
  device_module.set_name("VK_OBJECT_TYPE_BUFFER", out[0], name)
  return out[0]
end

function Stage:release()
  if self.buffer then
    vk.vkDestroyBuffer(device.handle, self.buffer, nil)
    memory.free(self.memory)
    self.buffer = nil
  end
end

-- A stage that holds at least `size` bytes and is not in use by the GPU.
function Stage:ready(size)
  queues.main().timeline:wait(self.value)
  if self.size < size then
    local grown = LEAST
    while grown < size do
      grown = grown * 2
    end
    self:release()
    local name = "staging for " .. self.purpose
    local buffer = create_buffer(grown, self.usage, name)
    local requirements = vk.VkMemoryRequirements()
    vk.vkGetBufferMemoryRequirements(device.handle, buffer, requirements)
    local block, pointer = memory.allocate(requirements, self.purpose, name)
    if not block then
      vk.vkDestroyBuffer(device.handle, buffer, nil)
      self.size = 0
      error(pointer, 0)
    end
    local result = vk.vkBindBufferMemory(device.handle, buffer, block, 0)
    if result < 0 then
      vk.vkDestroyBuffer(device.handle, buffer, nil)
      memory.free(block)
      self.size = 0
      vk.check(result, "vkBindBufferMemory of " .. name)
    end
    self.buffer, self.memory, self.pointer, self.size = buffer, block, pointer, grown
  end
  return self
end

local function new_stage(purpose, usage)
  local stage = setmetatable({ purpose = purpose, usage = usage, size = 0, value = 0 }, Stage)
  objects.add(stage)
  return stage
end

local uploads = new_stage("upload", vk.VK_BUFFER_USAGE_TRANSFER_SRC_BIT)
local downloads = new_stage("readback", vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT)

-- The source of the upload under way: nothing else need refer to it while only its address is used.
local holding

--- Copies bytes to the GPU.
---@param size integer bytes in all
---@param record fun(cmd: ffi.cdata*, source: ffi.cdata*, at: number, bytes: number) records one
--- piece's copy
---@param source ffi.cdata*|string where the bytes are; they may be changed after the return
---@param step integer? pieces are a multiple of it (a row of an image)
---@return number value of the main queue's timeline
function M.upload(size, record, source, step)
  holding = source
  local queue = queues.main()
  local piece = step and math.max(1, math.floor(PIECE / step)) * step or PIECE
  local from = ffi.cast("const uint8_t *", holding)
  for at = 0, size - 1, piece do
    local bytes = math.min(piece, size - at)
    local stage = uploads:ready(bytes)
    ffi.copy(stage.pointer, from + at, bytes)
    local cmd = queue:begin()
    local e = encoder.start(cmd):barrier()
    record(cmd, stage.buffer, at, bytes)
    e:barrier()
    stage.value = queue:submit(cmd)
  end
  holding = nil
  return uploads.value
end

--- Copies bytes from the GPU and waits for them.
---@param size integer bytes in all
---@param record fun(cmd: ffi.cdata*, target: ffi.cdata*, at: number, bytes: number) records one
--- piece's copy
---@param pointer ffi.cdata* where the bytes go
---@param step integer? pieces are a multiple of it
function M.read(size, record, pointer, step)
  local queue = queues.main()
  local piece = step and math.max(1, math.floor(PIECE / step)) * step or PIECE
  local to = ffi.cast("uint8_t *", pointer)
  for at = 0, size - 1, piece do
    local bytes = math.min(piece, size - at)
    local stage = downloads:ready(bytes)
    local cmd = queue:begin()
    local e = encoder.start(cmd):barrier()
    record(cmd, stage.buffer, at, bytes)
    e:barrier_to_host()
    stage.value = queue:submit(cmd)
    queue.timeline:wait(stage.value)
    ffi.copy(to + at, stage.pointer, bytes)
  end
end

return M
