-- A queue with its timeline and a ring of command buffers.
--
--   local queue = require("mooncrust.gpu.queue").main()
--   local cmd = queue:begin()                   -- a VkCommandBuffer in the recording state
--   vk.vkCmdFillBuffer(cmd, ...)
--   local value = queue:submit(cmd)         -- queue.timeline reaches this when the work is done
--
-- The ring has eight command buffers, each in a pool of its own that is reset whole; begin() waits
-- when all are in flight. Several may be recorded at once.
--
-- What is written from the CPU (uploads, the zeros of new resources) gathers in the queue's
-- prologue, a command buffer that goes in front of the next submission; flush() submits it alone.
-- Each submission to the main queue waits on the GPU for all that was submitted to the transfer
-- queue before it.

local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local barriers = require "mooncrust.gpu.barriers"
local objects = require "mooncrust.gpu.objects"
local timeline = require "mooncrust.gpu.timeline"
local messages = require "mooncrust.gpu.messages"
local refuse = require("mooncrust.core.errors").refuse

local device = device_module.open()
local handle = device.handle
local vkQueueSubmit2, vkResetCommandPool = vk.vkQueueSubmit2, vk.vkResetCommandPool
local vkBeginCommandBuffer, vkEndCommandBuffer = vk.vkBeginCommandBuffer, vk.vkEndCommandBuffer

local RING = 8

local begin_info = vk.VkCommandBufferBeginInfo()
begin_info.flags = vk.VK_COMMAND_BUFFER_USAGE_ONE_TIME_SUBMIT_BIT

-- Filled in for each call. They live here because a pointer inside a struct keeps nothing alive.
local commands = vk.array("VkCommandBufferSubmitInfo", 2)
-- References: indexing an array of structs makes garbage outside of traces.
local first, second = commands[0], commands[1]
local waits = vk.array("VkSemaphoreSubmitInfo", 2)
local signals = vk.array("VkSemaphoreSubmitInfo", 2)
local wait, second_wait = waits[0], waits[1]
local signal, rendered = signals[0], signals[1]
local ALL = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
signal.stageMask, rendered.stageMask = ALL, ALL
-- What is first done to an image of a window: gpu/swapchain.lua.
local FIRST = bit.bor(vk.VK_PIPELINE_STAGE_2_CLEAR_BIT, vk.VK_PIPELINE_STAGE_2_BLIT_BIT)
local submit_info = vk.VkSubmitInfo2 { pCommandBufferInfos = commands, pWaitSemaphoreInfos = waits }
submit_info.pSignalSemaphoreInfos = signals

local Queue = require "mooncrust.core.class"()

local M = { commands, waits, signals } -- kept alive: references do not

local before, after = {}, {} -- what runs then
local main, transfer
local in_use = {} -- both; one table, as waits ask for it

--- Calls f(queue) before each submission, when it may still add to the prologue.
function M.before_submit(f) before[#before + 1] = f end

--- Calls f(queue) after each submission.
function M.after_submit(f) after[#after + 1] = f end

local function run(list, queue)
  for i = 1, #list do
    list[i](queue)
  end
end

-- index: objects.MAIN or objects.TRANSFER. ring: of slots; that of the prologue is `opening`.
-- awaited: what this queue has waited for on the other's timeline; needs: what the prologue has to
-- wait for there. epoch: of prologues; each is separated by full barriers from all before and after
-- it. acquired, rendered: binary semaphores of an image that the next command buffer draws on.
local function new(name, index, raw)
  local self = { name = name, index = index, handle = raw.handle, family = raw.family }
  self.timeline, self.ring, self.turn = timeline.new(name .. " queue"), {}, 0
  self.awaited, self.needs, self.epoch, self.acquired, self.rendered = 0, 0, 1, false, false
  objects.hold(setmetatable(self, Queue))
  objects.connect(index, self.timeline, self)
  return self
end

local function new_slot(queue)
  local info = vk.VkCommandPoolCreateInfo { queueFamilyIndex = queue.family }
  info.flags = vk.VK_COMMAND_POOL_CREATE_TRANSIENT_BIT
  local pool, buffer =
    device.create("CommandPool", info, queue.name), vk.array("VkCommandBuffer", 1)
  local allocate = vk.VkCommandBufferAllocateInfo { commandPool = pool, commandBufferCount = 1 }
  local result = vk.vkAllocateCommandBuffers(handle, allocate, buffer)
  if result < 0 then vk.vkDestroyCommandPool(handle, pool, nil) end
  vk.check(result, "vkAllocateCommandBuffers")
  return { pool = pool, buffer = buffer[0], value = 0, recording = false }
end

-- The next slot that is not being recorded.
local function next_slot(self)
  for _ = 1, RING do
    self.turn = self.turn % RING + 1
    local slot = self.ring[self.turn] or new_slot(self)
    self.ring[self.turn] = slot
    if not slot.recording then return slot end
  end
  local text = "all %d command buffers of the %s queue are being recorded: submit one first"
  refuse(0, text, RING, self.name)
end

local function slot_of(self, cmd)
  for i = 1, RING do
    local slot = self.ring[i]
    if slot and slot.buffer == cmd then return slot end
  end
  refuse(0, "the command buffer is none of the %s queue's", self.name)
end

local function begin(self)
  local slot = next_slot(self)
  self.timeline:wait(slot.value)
  vk.check(vkResetCommandPool(handle, slot.pool, 0), "vkResetCommandPool")
  vk.check(vkBeginCommandBuffer(slot.buffer, begin_info), "vkBeginCommandBuffer")
  slot.recording = true
  return slot
end

--- Starts a VkCommandBuffer. Waits, at most the device's time-out, when all of the ring are in
--- flight.
function Queue:begin() return begin(self).buffer end

--- Gives a command buffer back that will not be submitted.
function Queue:abandon(cmd) slot_of(self, cmd).recording = false end

--- The value of the next submission.
function Queue:next_value() return self.timeline.last + 1 end

--- Lets the next submission wait, on the GPU, for a value of the other queue's timeline.
function Queue:wait_for(value) self.needs = math.max(self.needs, value) end

--- Lets the next command buffer that is submitted draw on an image of a window: it waits until the
--- image is there, and signals when it is drawn.
---@param acquired ffi.cdata*|false VkSemaphore, binary; false: it does not after all
---@param rendered ffi.cdata*? VkSemaphore, binary
function Queue:show(acquired, rendered) -- luacheck: ignore 431
  self.acquired, self.rendered = acquired, rendered
end

-- Ends a command buffer of the ring. It cannot be used after an error.
local function finish(slot, what)
  slot.recording = false
  vk.check(vkEndCommandBuffer(slot.buffer), what)
end

-- Ends the prologue; returns its slot. After a submission that failed it has ended already.
local function end_prologue(self)
  local slot = self.opening
  if slot and not slot.ended then
    barriers.finish(slot.buffer)
    local ok, err = pcall(finish, slot, "vkEndCommandBuffer of uploads, which are lost,")
    if not ok then
      self.opening, self.epoch = nil, self.epoch - 1 -- its barriers are lost, too
      error(err, 0)
    end
    slot.recording, slot.ended = true, true
  end
  return slot
end

local function submit(self, slot)
  local prologue = end_prologue(self)
  local count = prologue and 1 or 0
  if prologue then first.commandBuffer = prologue.buffer end
  if slot then
    local command = prologue and second or first
    command.commandBuffer, count = slot.buffer, count + 1
  end
  submit_info.commandBufferInfoCount = count
  local waiting, shown = 0, slot and self.acquired
  if self.needs > self.awaited then
    local other = self == main and transfer or main
    wait.semaphore, wait.value, wait.stageMask = other.timeline.semaphore, self.needs, ALL
    waiting = 1
  end
  if shown then
    local of_image = waiting == 0 and wait or second_wait
    of_image.semaphore, of_image.stageMask, waiting = shown, FIRST, waiting + 1
    rendered.semaphore = self.rendered
  end
  submit_info.waitSemaphoreInfoCount = waiting
  submit_info.signalSemaphoreInfoCount = shown and 2 or 1
  signal.semaphore, signal.value = self.timeline.semaphore, self:next_value()
  vk.check(vkQueueSubmit2(self.handle, 1, submit_info, nil), "vkQueueSubmit2")
  if shown then self.acquired = false end
  self.awaited = self.needs
  local value = self.timeline:next()
  if slot then slot.value = value end
  if prologue then
    prologue.value, prologue.recording, prologue.ended = value, false, false
    self.opening = nil
  end
  run(after, self)
  if self == main then objects.use_exposed(value) end
  -- The work is submitted: a device lost since then is the next call's error.
  pcall(objects.poll)
  if device.validating then messages.drain() end
  return value
end

--- The command buffer that goes in front of the next submission. What it does comes after all that
--- was submitted.
function Queue:prologue()
  -- One whose submission failed takes no more commands.
  if self.opening and self.opening.ended then submit(self, nil) end
  if not self.opening then
    self.opening, self.epoch = begin(self), self.epoch + 1
    barriers.full(self.opening.buffer)
  end
  return self.opening.buffer
end

-- What the transfer queue has to do comes first.
local function join_transfer(self)
  if transfer and self == main then
    transfer:flush()
    self:wait_for(transfer.timeline.last)
  end
end

--- Lets the prologue have all that it is known to need. What is recorded later comes after it.
function Queue:prepare()
  run(before, self)
  join_transfer(self)
end

--- Ends and submits a command buffer, the prologue in front of it.
---@return number value the timeline reaches it when the work is done
function Queue:submit(cmd)
  local slot = slot_of(self, cmd)
  finish(slot, "vkEndCommandBuffer")
  self:prepare()
  return submit(self, slot)
end

--- Submits what is still to be written, if there is something. The main queue's flush is the
--- transfer queue's, too.
---@return number value of the last submission
function Queue:flush()
  self:prepare()
  if self.opening then return submit(self, nil) end
  return self.timeline.last
end

--- Submits the prologue as it is, if there is one: what flush would still add to it stays to be
--- written. For places in the middle of an upload.
function Queue:send()
  if self.opening then
    join_transfer(self)
    submit(self, nil)
  end
end

--- Waits until the queue has done all that was submitted, the prologue included; the main queue
--- also until the transfer queue has.
function Queue:idle()
  self.timeline:wait(self:flush())
  if self == main and transfer then transfer:idle() end
end

--- Destroys the command pools; the queue must be idle.
function Queue:release()
  for _, slot in pairs(self.ring) do
    vk.vkDestroyCommandPool(handle, slot.pool, nil)
  end
end

--- The queue for graphics and compute.
function M.main()
  main = main or new("main", objects.MAIN, device.queues.main)
  return main
end

--- The queue for transfers, where the device has one of its own, or nil.
function M.transfer()
  if not transfer and device.queues.transfer then
    M.main()
    transfer = new("transfer", objects.TRANSFER, device.queues.transfer)
  end
  return transfer
end

--- The queues in use.
function M.all()
  in_use[1], in_use[2] = main, transfer
  return in_use
end

return M
