-- Proves that raw Vulkan works side by side with MoonCrust's objects: a raw buffer and raw commands, barriers of
-- one's own, a readback through MoonCrust; and what mc.device tells.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"
local vk = mc.vk

local d = mc.device
for field, kind in pairs {
  name = "string", driver = "string", api = "string", index = "number", limits = "cdata", memory = "cdata",
  instance = "cdata", physical = "cdata", handle = "cdata", queues = "table", features = "table", extensions = "table",
  timeout = "number", validating = "boolean",
} do
  expect.same(type(d[field]), kind, "mc.device." .. field)
end
expect.same(d.api:match "^1%.[34]%.%d+$" ~= nil, true, "version " .. d.api)
expect.same(d.features:get "timelineSemaphore", true, "a required feature")
expect.refused(function() return (d.features:get "timelineSemaphor") end, "no device feature", "'timelineSemaphore'")
expect.same(d.window, nil, "the window")
expect.same(d.validating, true, "validating")
expect.same(d.limits.maxComputeWorkGroupInvocations >= 128, true, "a limit")
expect.same(mc.device == d, true, "the device is one")
expect.same(mc.random(7)() == mc.random(7)() and mc.random(7)() ~= mc.random(8)(), true, "mc.random")
expect.refused(function() return (mc.bufer) end, "mc.bufer", "did you mean 'buffer'?")

-- A buffer of our own.
local info = vk.VkBufferCreateInfo()
info.size, info.usage = 64, bit.bor(vk.VK_BUFFER_USAGE_TRANSFER_SRC_BIT, vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT)
local raw = vk.array("VkBuffer", 1)
vk.check(vk.vkCreateBuffer(d.handle, info, nil, raw), "vkCreateBuffer")
local needs = vk.VkMemoryRequirements()
vk.vkGetBufferMemoryRequirements(d.handle, raw[0], needs)
local allocate = vk.VkMemoryAllocateInfo()
allocate.allocationSize = needs.size
while bit.band(needs.memoryTypeBits, bit.lshift(1, allocate.memoryTypeIndex)) == 0 do
  allocate.memoryTypeIndex = allocate.memoryTypeIndex + 1
end
local memory = vk.array("VkDeviceMemory", 1)
vk.check(vk.vkAllocateMemory(d.handle, allocate, nil, memory), "vkAllocateMemory")
vk.check(vk.vkBindBufferMemory(d.handle, raw[0], memory[0], 0), "vkBindBufferMemory")

-- Commands of our own, on MoonCrust's queue.
local target = mc.buffer { name = "target", type = "uint32_t", count = 16 }
local queue = require("mooncrust.gpu.queue").main()
local cmd = queue:begin()
vk.vkCmdFillBuffer(cmd, raw[0], 0, vk.VK_WHOLE_SIZE, 0x01020304)
local barrier = vk.VkMemoryBarrier2()
barrier.srcStageMask, barrier.srcAccessMask = vk.VK_PIPELINE_STAGE_2_ALL_TRANSFER_BIT, vk.VK_ACCESS_2_TRANSFER_WRITE_BIT
barrier.dstStageMask, barrier.dstAccessMask = vk.VK_PIPELINE_STAGE_2_ALL_TRANSFER_BIT, vk.VK_ACCESS_2_TRANSFER_READ_BIT
local dependency = vk.VkDependencyInfo()
dependency.memoryBarrierCount, dependency.pMemoryBarriers = 1, barrier
vk.vkCmdPipelineBarrier2(cmd, dependency)
local region = vk.VkBufferCopy()
region.dstOffset, region.size = 4, 8
vk.vkCmdCopyBuffer(cmd, raw[0], target.buffer, 1, region)
local value = queue:submit(cmd)

-- MoonCrust goes on with the result, as soon as it knows of the work.
target:used_by(value)
local add = expect.floats("add", "floats[args.a].data[i] = bitcast<f32>(bitcast<u32>(floats[args.a].data[i]) + 1u);")
mc.submit(function(graph) graph:dispatch(add, { a = target, b = target, n = 16, x = 0 }, 16) end)
expect.each(target:read(), 0, 15, function(i) return (i == 1 or i == 2) and 0x01020305 or 1 end, "target")
expect.same(queue.timeline:completed() > value, true, "the timeline has passed our work")
vk.vkDestroyBuffer(d.handle, raw[0], nil)
vk.vkFreeMemory(d.handle, memory[0], nil)

-- Misuse of the bindings is an error of Lua, results are checked, and names are printed.
local ok, err = pcall(function() return vk.vkCreateBufer end)
expect.same(not ok and err:find("vkCreateBuffer", 1, true) ~= nil, true, tostring(err))
ok, err = pcall(vk.check, vk.VK_ERROR_OUT_OF_DEVICE_MEMORY, "the raw allocation")
expect.same(not ok and err:find("the raw allocation", 1, true) ~= nil, true, tostring(err))
expect.same(err:find("VK_ERROR_OUT_OF_DEVICE_MEMORY", 1, true) ~= nil, true, tostring(err))
expect.same(ffi.sizeof(vk.VkBufferCopy), 24, "size of VkBufferCopy")
