-- Goes on with a device that is lost in its second submission, and prints what each call says.
local mc = require "mooncrust"
local raw = require "lib.raw"
local vk, device, queue = mc.vk, mc.device.handle, mc.device.queues.main.handle

local function say(name, result) io.write(name, " ", result, "\n") end

local SECOND = 10 ^ 9
local fences = vk.array("VkFence", 2)
for i = 0, 1 do
  fences[i] = raw.create("Fence", vk.VkFenceCreateInfo())
  say("submit", vk.vkQueueSubmit2(queue, 0, nil, fences[i]))
  say("wait", vk.vkWaitForFences(device, 1, fences + i, 1, SECOND))
end
say("status", vk.vkGetFenceStatus(device, fences[1]))
say("queue", vk.vkQueueWaitIdle(queue))
say("device", vk.vkDeviceWaitIdle(device))
local info, out = vk.VkBufferCreateInfo(), vk.array("VkBuffer", 1)
info.size, info.usage = 64, vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT
say("buffer", vk.vkCreateBuffer(device, info, nil, out))
vk.vkDestroyBuffer(device, out[0], nil)
raw.destroy()
