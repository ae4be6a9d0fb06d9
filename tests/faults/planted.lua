-- Takes a fault in the way that stands behind `--`, for the sweep to judge: `sound`, or a mistake.
local ffi = require "ffi"
local mc = require "mooncrust"
local vk, device, queue = mc.vk, mc.device.handle, mc.device.queues.main.handle
local way = mc.args[1]

local SECOND = 10 ^ 9
local buffer_info, fence_info = vk.VkBufferCreateInfo(), vk.VkFenceCreateInfo()
buffer_info.size, buffer_info.usage = 256, vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT
local a, b, memory = vk.array("VkBuffer", 1), vk.array("VkBuffer", 1), vk.array("VkDeviceMemory", 1)
local fence, mapped = vk.array("VkFence", 1), ffi.new "void *[1]"
local undo = {}

local function finish()
  for i = #undo, 1, -1 do
    undo[i]()
  end
end

local function give_up(text)
  if way ~= "leak" then
    finish()
  end
  if way == "nameless" then
    error("it did not work", 0)
  elseif way == "twice" then
    io.stderr:write("mooncrust: a first message\n")
  elseif way == "trace" then
    error(text)
  elseif way == "code" then
    os.exit(3)
  end
  error(text, 0)
end

local function check(result, what, release)
  if result < 0 and way ~= "ignore" then
    give_up(what .. " failed: " .. vk.name("VkResult", result))
  end
  if result >= 0 then
    undo[#undo + 1] = release
  end
end

check(vk.vkCreateBuffer(device, buffer_info, nil, a), "vkCreateBuffer",
  function() vk.vkDestroyBuffer(device, a[0], nil) end)
check(vk.vkCreateBuffer(device, buffer_info, nil, b), "vkCreateBuffer",
  function() vk.vkDestroyBuffer(device, b[0], nil) end)
local allocate = vk.VkMemoryAllocateInfo()
allocate.allocationSize = 4096
check(vk.vkAllocateMemory(device, allocate, nil, memory), "vkAllocateMemory",
  function() vk.vkFreeMemory(device, memory[0], nil) end)
local result = vk.vkMapMemory(device, memory[0], 0, vk.VK_WHOLE_SIZE, 0, mapped)
if way ~= "crash" then
  check(result, "vkMapMemory")
end
ffi.cast("uint32_t *", mapped[0])[0] = 7

local function destroy_fence()
  vk.vkDeviceWaitIdle(device) -- the wait for it may have failed
  vk.vkDestroyFence(device, fence[0], nil)
end

check(vk.vkCreateFence(device, fence_info, nil, fence), "vkCreateFence", destroy_fence)
check(vk.vkQueueSubmit2(queue, 0, nil, fence[0]), "vkQueueSubmit2")
repeat
  result = vk.vkWaitForFences(device, 1, fence, 1, SECOND)
until result == vk.VK_SUCCESS or way ~= "hang"
check(result, "vkWaitForFences")
if way == "silent" and vk.vkGetFenceStatus(device, fence[0]) ~= vk.VK_SUCCESS then
  print "another output"
end
finish()
print "done"
