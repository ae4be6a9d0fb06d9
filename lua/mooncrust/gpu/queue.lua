-- A queue with its timeline and a ring of command buffers.
--
--   local queue = require("mooncrust.gpu.queue").main()
--   local cmd = queue:begin()                   -- a VkCommandBuffer in the recording state
--   vk.vkCmdFillBuffer(cmd, ...)
--   local value = queue:submit(cmd)         -- queue.timeline reaches this when the work is done
--
-- The ring has eight command buffers, each in a pool of its own that is reset whole; begin() waits
-- when all are in flight. Several may be recorded at once: an upload inside mc.submit is submitted
-- before the submission that is being recorded.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local objects = require "mooncrust.gpu.objects"
local timeline = require "mooncrust.gpu.timeline"
local messages = require "mooncrust.gpu.messages"

local device = device_module.open()
local handle = device.handle
local vkQueueSubmit2 = vk.vkQueueSubmit2
local vkResetCommandPool = vk.vkResetCommandPool
local vkBeginCommandBuffer = vk.vkBeginCommandBuffer
local vkEndCommandBuffer = vk.vkEndCommandBuffer

local RING = 8

local begin_info = vk.VkCommandBufferBeginInfo()
begin_info.flags = vk.VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT

local command_info = vk.VkCommandBufferSubmitInfo()
local signal = vk.VkSemaphoreSubmitInfo()
signal.stageMask = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
local submit_info = vk.VkSubmitInfo2()
submit_info.commandBufferInfoCount = 1
submit_info.pCommandBufferInfos = command_info
submit_info.signalSemaphoreInfoCount = 1
submit_info.pSignalSemaphoreInfos = signal

local Queue = {}
Queue.__index = Queue

local M = {}

local function new(name, raw)
  local self = setmetatable({
    name = name,
    handle = raw.handle,
    family = raw.family,
    timeline = timeline.new(name .. " queue"),
    ring = {},
    turn = 0,
  }, Queue)
  objects.add(self)
  return self
end

local function new_slot(queue)
  local info = vk.VkCommandPoolCreateInfo()
  info.flags = vk.VK_COMMAND_POOL_CREATE_TRANSIENT_BIT
  info.queueFamilyIndex = queue.family
  local pool = ffi.new(ffi.typeof("$[1]", vk.VkCommandPool))
  vk.check(vk.vkCreateCommandPool(handle, info, nil, pool), "vkCreateCommandPool")
  local allocate = vk.VkCommandBufferAllocateInfo()
  allocate.commandPool, allocate.commandBufferCount = pool[0], 1
  local buffer = ffi.new(ffi.typeof("$[1]", vk.VkCommandBuffer))
  vk.check(vk.vkAllocateCommandBuffers(handle, allocate, buffer), "vkAllocateCommandBuffers")
  return { pool = pool[0], buffer = buffer[0], value = 0, recording = false }
end

-- The next slot that is not being recorded.
local function next_slot(self)
  for _ = 1, RING do
    self.turn = self.turn % RING + 1
    local slot = self.ring[self.turn]
    if not slot then
      slot = new_slot(self)
      self.ring[self.turn] = slot
    end
    if not slot.recording then
      return slot
    end
  end
  error(
    ("all %d command buffers of the %s queue are being recorded: submit one first"):format(
      RING,
      self.name
    ),
    0
  )
end

local function slot_of(self, cmd)
  for i = 1, RING do
    local slot = self.ring[i]
    if slot and slot.buffer == cmd then
      return slot
    end
  end
  error(("the command buffer is none of the %s queue's"):format(self.name), 0)
end

--- Starts a command buffer. Waits, at most the device's time-out, when all of the ring are in
--- flight.
---@return ffi.cdata* cmd VkCommandBuffer
function Queue:begin()
  local slot = next_slot(self)
  self.timeline:wait(slot.value)
  vk.check(vkResetCommandPool(handle, slot.pool, 0), "vkResetCommandPool")
  vk.check(vkBeginCommandBuffer(slot.buffer, begin_info), "vkBeginCommandBuffer")
  slot.recording = true
  return slot.buffer
end

--- Gives a command buffer back that will not be submitted.
---@param cmd ffi.cdata* VkCommandBuffer from begin()
function Queue:abandon(cmd) slot_of(self, cmd).recording = false end

--- Ends and submits a command buffer.
---@param cmd ffi.cdata* VkCommandBuffer from begin()
---@return number value the timeline reaches it when the work is done
function Queue:submit(cmd)
  local slot = slot_of(self, cmd)
  slot.recording = false
  vk.check(vkEndCommandBuffer(cmd), "vkEndCommandBuffer")
  local value = self.timeline.last + 1
  command_info.commandBuffer = cmd
  signal.semaphore, signal.value = self.timeline.semaphore, value
  vk.check(vkQueueSubmit2(self.handle, 1, submit_info, nil), "vkQueueSubmit2")
  slot.value = self.timeline:next()
  if device.validating then
    messages.drain()
  end
  return value
end

--- Waits until the queue has done all that was submitted.
function Queue:idle() self.timeline:wait(self.timeline.last) end

--- Destroys the command pools; the queue must be idle.
function Queue:release()
  for _, slot in pairs(self.ring) do
    vk.vkDestroyCommandPool(handle, slot.pool, nil)
  end
end

local main

--- The queue for graphics and compute.
---@return table queue
function M.main()
  main = main or new("main", device.queues.main)
  return main
end

return M
