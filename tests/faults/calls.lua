-- Makes raw calls and prints what they return, for faults to change. `-- null`: calls that must fail, with outputs that
-- the specification wants to be NULL then. `-- new`: a function of Vulkan 1.4, younger than the Rust crate that the
-- layers are written with.
local ffi = require "ffi"
local mc = require "mooncrust"
local raw = require "lib.raw"
local vk, device = mc.vk, mc.device.handle

local function say(name, ...) io.write(name, " ", table.concat({ ... }, " "), "\n") end

if mc.args[1] == "null" then
  local sets = vk.array("VkDescriptorSet", 2)
  local pipelines, commands = vk.array("VkPipeline", 2), vk.array("VkCommandBuffer", 2)
  for _, list in ipairs { sets, pipelines, commands } do
    ffi.fill(list, 16, 0x55)
  end
  local set_info, command_info = vk.VkDescriptorSetAllocateInfo(), vk.VkCommandBufferAllocateInfo()
  set_info.descriptorSetCount, command_info.commandBufferCount = 2, 2
  say("sets", vk.vkAllocateDescriptorSets(device, set_info, sets))
  say("pipelines", vk.vkCreateComputePipelines(device, nil, 2, nil, nil, pipelines))
  say("commands", vk.vkAllocateCommandBuffers(device, command_info, commands))
  for _, list in ipairs { sets, pipelines, commands } do
    say("null", tostring(list[0] == nil), tostring(list[1] == nil))
  end
  return
end

if mc.args[1] == "new" then
  local buffer = raw.buffer(256, "TRANSFER_DST")
  raw.bind(buffer, raw.type(buffer, "HOST_VISIBLE"))
  local info, out = vk.VkMemoryMapInfo(), ffi.new "void *[1]"
  info.memory, info.size = buffer.memory, vk.VK_WHOLE_SIZE
  for _ = 1, 2 do
    local result = vk.vkMapMemory2(device, info, out)
    say("map", result, tostring(out[0] ~= nil))
    if result == vk.VK_SUCCESS then
      vk.vkUnmapMemory(device, buffer.memory)
    end
  end
  raw.destroy()
  return
end

local buffer_info = vk.VkBufferCreateInfo()
buffer_info.size, buffer_info.usage = 64, vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT
local results, buffers = {}, {}
for i = 1, 5 do
  local out = vk.array("VkBuffer", 1)
  results[i] = vk.vkCreateBuffer(device, buffer_info, nil, out)
  if results[i] == vk.VK_SUCCESS then
    buffers[#buffers + 1] = out[0]
  end
end
say("buffers", unpack(results))
for _, buffer in ipairs(buffers) do
  vk.vkDestroyBuffer(device, buffer, nil)
end

-- A result above 0 comes through too.
local fence = raw.create("Fence", vk.VkFenceCreateInfo())
say("status", vk.vkGetFenceStatus(device, fence), vk.vkGetFenceStatus(device, fence))

-- Seven parameters: the last one is on the stack.
local limits = vk.VkImageFormatProperties()
local usage = vk.VK_IMAGE_USAGE_SAMPLED_BIT
local result = vk.vkGetPhysicalDeviceImageFormatProperties(
  mc.device.physical, vk.VK_FORMAT_R8G8B8A8_UNORM, vk.VK_IMAGE_TYPE_2D, vk.VK_IMAGE_TILING_OPTIMAL, usage, 0, limits)
say("format", result, limits.maxExtent.width, limits.maxMipLevels, limits.maxArrayLayers)

raw.destroy()
