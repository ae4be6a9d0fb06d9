-- Raw Vulkan for the scripts of this folder, with nothing of MoonCrust's between a call and its result.
--
--   local raw = require "lib.raw"
--   local buffer = raw.buffer(256, "TRANSFER_SRC")                     -- { handle =, memory =, size = }
--   raw.bind(buffer, raw.type(buffer, "HOST_VISIBLE"))
--   local recorder = raw.recorder(mc.device.queues.main)
--   vk.vkCmdFillBuffer(recorder:begin(), buffer.handle, 0, vk.VK_WHOLE_SIZE, 7)
--   recorder:submit { signal = { semaphore, 1 } }
--   raw.destroy()                                                      -- everything, when the GPU is idle

local ffi = require "ffi"
local mc = require "mooncrust"

local vk, device = mc.vk, mc.device.handle

local M = {}

local made = {} -- { destroy function, handle }, in order

--- Creates an object that raw.destroy() destroys.
---@param kind string such as "Fence"
function M.create(kind, info)
  local out = vk.array("Vk" .. kind, 1)
  vk.check(vk["vkCreate" .. kind](device, info, nil, out), "vkCreate" .. kind)
  made[#made + 1] = { vk["vkDestroy" .. kind], out[0] }
  return out[0]
end

--- Destroys all that was made, the youngest first.
function M.destroy()
  for i = #made, 1, -1 do
    made[i][1](device, made[i][2], nil)
  end
  made = {}
end

--- Flags from short names: raw.flags("VK_BUFFER_USAGE_%s_BIT", "TRANSFER_SRC TRANSFER_DST")
function M.flags(pattern, names)
  local value = 0
  for name in names:gmatch "%S+" do
    value = bit.bor(value, vk[pattern:format(name)])
  end
  return value
end

--- A buffer without memory.
function M.buffer(size, usage)
  local info = vk.VkBufferCreateInfo()
  info.size, info.usage = size, M.flags("VK_BUFFER_USAGE_%s_BIT", usage)
  return { handle = M.create("Buffer", info), size = size }
end

--- Index of the first memory type for a buffer that has these properties and none of those.
function M.type(buffer, has, has_not)
  local needs = vk.VkMemoryRequirements()
  vk.vkGetBufferMemoryRequirements(device, buffer.handle, needs)
  local wanted = M.flags("VK_MEMORY_PROPERTY_%s_BIT", has)
  local unwanted = M.flags("VK_MEMORY_PROPERTY_%s_BIT", has_not or "")
  for i = 0, mc.device.memory.memoryTypeCount - 1 do
    local flags = mc.device.memory.memoryTypes[i].propertyFlags
    local allowed = bit.band(needs.memoryTypeBits, bit.lshift(1, i)) ~= 0
    if allowed and bit.band(flags, wanted) == wanted and bit.band(flags, unwanted) == 0 then
      return i
    end
  end
  error(("no memory type has %s and not %s"):format(has, has_not or ""), 2)
end

--- Gives a buffer memory of its own, mapped on demand.
function M.bind(buffer, type_index)
  local needs = vk.VkMemoryRequirements()
  vk.vkGetBufferMemoryRequirements(device, buffer.handle, needs)
  local info, out = vk.VkMemoryAllocateInfo(), vk.array("VkDeviceMemory", 1)
  info.allocationSize, info.memoryTypeIndex = needs.size, type_index
  vk.check(vk.vkAllocateMemory(device, info, nil, out), "vkAllocateMemory")
  buffer.memory = out[0]
  -- Before the buffer in this list, so destroyed after it.
  table.insert(made, 1, { vk.vkFreeMemory, out[0] })
  vk.check(vk.vkBindBufferMemory(device, buffer.handle, out[0], 0), "vkBindBufferMemory")
  return buffer
end

--- The buffer's memory as uint32_t.
function M.map(buffer)
  local out = ffi.new "void *[1]"
  vk.check(vk.vkMapMemory(device, buffer.memory, 0, vk.VK_WHOLE_SIZE, 0, out), "vkMapMemory")
  return ffi.cast("uint32_t *", out[0])
end

--- A buffer that the host writes and reads without further ado.
function M.host_buffer(size, usage)
  local buffer = M.buffer(size, usage)
  M.bind(buffer, M.type(buffer, "HOST_VISIBLE HOST_COHERENT"))
  buffer.data = M.map(buffer)
  return buffer
end

local Recorder = {}
Recorder.__index = Recorder

--- Records and submits on a queue of mc.device.queues, one submission after the other.
function M.recorder(queue)
  local pool_info = vk.VkCommandPoolCreateInfo()
  pool_info.queueFamilyIndex = queue.family
  local info, out = vk.VkCommandBufferAllocateInfo(), vk.array("VkCommandBuffer", 1)
  info.commandPool, info.commandBufferCount = M.create("CommandPool", pool_info), 1
  vk.check(vk.vkAllocateCommandBuffers(device, info, out), "vkAllocateCommandBuffers")
  return setmetatable({ queue = queue.handle, family = queue.family, pool = info.commandPool, cmd = out[0] }, Recorder)
end

function Recorder:begin()
  vk.check(vk.vkResetCommandPool(device, self.pool, 0), "vkResetCommandPool")
  vk.check(vk.vkBeginCommandBuffer(self.cmd, vk.VkCommandBufferBeginInfo()), "vkBeginCommandBuffer")
  return self.cmd
end

local function semaphore_info(pair)
  local info = vk.VkSemaphoreSubmitInfo()
  if pair then
    info.semaphore, info.value = pair[1], pair[2]
    info.stageMask = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
  end
  return info, pair and 1 or 0
end

--- Submits what was recorded; `wait` and `signal` are { semaphore, value }.
function Recorder:submit(o)
  vk.check(vk.vkEndCommandBuffer(self.cmd), "vkEndCommandBuffer")
  local command, submit = vk.VkCommandBufferSubmitInfo(), vk.VkSubmitInfo2()
  local wait, waits = semaphore_info(o.wait)
  local signal, signals = semaphore_info(o.signal)
  command.commandBuffer = self.cmd
  submit.commandBufferInfoCount, submit.pCommandBufferInfos = 1, command
  submit.waitSemaphoreInfoCount, submit.pWaitSemaphoreInfos = waits, wait
  submit.signalSemaphoreInfoCount, submit.pSignalSemaphoreInfos = signals, signal
  vk.check(vk.vkQueueSubmit2(self.queue, 1, submit, nil), "vkQueueSubmit2")
end

--- Submits and waits until the queue has nothing to do.
function Recorder:finish(o)
  self:submit(o or {})
  vk.check(vk.vkQueueWaitIdle(self.queue), "vkQueueWaitIdle")
end

return M
