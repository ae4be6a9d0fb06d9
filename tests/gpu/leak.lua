-- expect: VUID-vkDestroyDevice-device-05137
-- Proves that what is left at the end is reported: a raw buffer that nobody destroys.
local mc = require "mooncrust"
local vk, device = mc.vk, mc.device.handle
local info = vk.VkBufferCreateInfo()
info.size, info.usage = 64, vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT
vk.check(vk.vkCreateBuffer(device, info, nil, vk.array("VkBuffer", 1)), "vkCreateBuffer")
