-- Fills a buffer and an image on the transfer queue, hands them to the main queue and reads them there. What is left
-- out stands behind `--`: `release` (the first half of the hand-over), `acquire` (the second), `wait` (for the
-- semaphore); or `draw`, to clear an image on the transfer queue, which such a queue cannot do.
local mc = require "mooncrust"
local raw = require "lib.raw"
local vk, device, fault = mc.vk, mc.device.handle, mc.args[1]

local main, transfer = mc.device.queues.main, mc.device.queues.transfer
assert(transfer, "no transfer queue")
assert(transfer.family ~= main.family and transfer.handle ~= main.handle, "a queue of its own")
assert(transfer.flags == vk.VK_QUEUE_TRANSFER_BIT, "for transfers alone")
local name = vk.VkDebugUtilsObjectNameInfoEXT()
name.objectType, name.objectHandle = vk.VK_OBJECT_TYPE_QUEUE, require("ffi").cast("uint64_t", transfer.handle)
name.pObjectName = "transfer"
vk.check(vk.vkSetDebugUtilsObjectNameEXT(device, name), "vkSetDebugUtilsObjectNameEXT")

local WIDTH = 16
local SIZE = 4 * WIDTH * WIDTH
local source = raw.host_buffer(SIZE, "TRANSFER_SRC")
local target = raw.buffer(SIZE, "TRANSFER_SRC TRANSFER_DST")
raw.bind(target, raw.type(target, "DEVICE_LOCAL"))
local result = raw.host_buffer(2 * SIZE, "TRANSFER_DST")
for i = 0, WIDTH * WIDTH - 1 do
  source.data[i] = 7 * i + 1
end

local image_info = vk.VkImageCreateInfo()
image_info.imageType, image_info.format = vk.VK_IMAGE_TYPE_2D, vk.VK_FORMAT_R8G8B8A8_UNORM
image_info.extent.width, image_info.extent.height, image_info.extent.depth = WIDTH, WIDTH, 1
image_info.mipLevels, image_info.arrayLayers, image_info.samples = 1, 1, vk.VK_SAMPLE_COUNT_1_BIT
image_info.usage = raw.flags("VK_IMAGE_USAGE_%s_BIT", "TRANSFER_SRC TRANSFER_DST")
local image = raw.create("Image", image_info)
local needs, allocate, memory = vk.VkMemoryRequirements(), vk.VkMemoryAllocateInfo(), vk.array("VkDeviceMemory", 1)
vk.vkGetImageMemoryRequirements(device, image, needs)
allocate.allocationSize = needs.size
while bit.band(needs.memoryTypeBits, bit.lshift(1, allocate.memoryTypeIndex)) == 0 do
  allocate.memoryTypeIndex = allocate.memoryTypeIndex + 1
end
vk.check(vk.vkAllocateMemory(device, allocate, nil, memory), "vkAllocateMemory")
vk.check(vk.vkBindImageMemory(device, image, memory[0], 0), "vkBindImageMemory")

local WRITE, READ = vk.VK_ACCESS_2_TRANSFER_WRITE_BIT, vk.VK_ACCESS_2_TRANSFER_READ_BIT
local COPY = vk.VK_PIPELINE_STAGE_2_ALL_TRANSFER_BIT
local TO, FROM = vk.VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL, vk.VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL

-- `half`: "release", "acquire", or nil for the layout of the image alone.
local function barrier(cmd, half)
  local of_image, of_buffer, all = vk.VkImageMemoryBarrier2(), vk.VkBufferMemoryBarrier2(), vk.VkDependencyInfo()
  for _, b in ipairs { of_image, of_buffer } do
    b.srcQueueFamilyIndex, b.dstQueueFamilyIndex = vk.VK_QUEUE_FAMILY_IGNORED, vk.VK_QUEUE_FAMILY_IGNORED
    if half then
      b.srcQueueFamilyIndex, b.dstQueueFamilyIndex = transfer.family, main.family
    end
    if half == "release" then
      b.srcStageMask, b.srcAccessMask = COPY, WRITE
    else
      b.dstStageMask, b.dstAccessMask = COPY, half and READ or WRITE
    end
  end
  of_image.oldLayout, of_image.newLayout = half and TO or vk.VK_IMAGE_LAYOUT_UNDEFINED, half and FROM or TO
  of_image.image = image
  of_image.subresourceRange.aspectMask = vk.VK_IMAGE_ASPECT_COLOR_BIT
  of_image.subresourceRange.levelCount, of_image.subresourceRange.layerCount = 1, 1
  of_buffer.buffer, of_buffer.size = target.handle, vk.VK_WHOLE_SIZE
  all.imageMemoryBarrierCount, all.pImageMemoryBarriers = 1, of_image
  if half then
    all.bufferMemoryBarrierCount, all.pBufferMemoryBarriers = 1, of_buffer
  end
  vk.vkCmdPipelineBarrier2(cmd, all)
end

local whole = vk.VkBufferCopy()
whole.size = SIZE
local pixels = vk.VkBufferImageCopy()
pixels.imageSubresource.aspectMask, pixels.imageSubresource.layerCount = vk.VK_IMAGE_ASPECT_COLOR_BIT, 1
pixels.imageExtent = image_info.extent

local type_info, semaphore_info = vk.VkSemaphoreTypeCreateInfo(), vk.VkSemaphoreCreateInfo()
type_info.semaphoreType = vk.VK_SEMAPHORE_TYPE_TIMELINE
semaphore_info.pNext = type_info
local semaphore = raw.create("Semaphore", semaphore_info)

local writer, reader = raw.recorder(transfer), raw.recorder(main)
local label = vk.VkDebugUtilsLabelEXT()
label.pLabelName = "upload"
vk.vkQueueBeginDebugUtilsLabelEXT(transfer.handle, label)
local cmd = writer:begin()
barrier(cmd)
vk.vkCmdCopyBuffer(cmd, source.handle, target.handle, 1, whole)
vk.vkCmdCopyBufferToImage(cmd, source.handle, image, TO, 1, pixels)
if fault == "draw" then
  local range = vk.VkImageSubresourceRange()
  range.aspectMask, range.levelCount, range.layerCount = vk.VK_IMAGE_ASPECT_COLOR_BIT, 1, 1
  vk.vkCmdClearColorImage(cmd, image, TO, vk.VkClearColorValue(), 1, range)
end
if fault ~= "release" then
  barrier(cmd, "release")
end
writer:submit { signal = { semaphore, 1 } }
vk.vkQueueEndDebugUtilsLabelEXT(transfer.handle)

cmd = reader:begin()
if fault ~= "acquire" then
  barrier(cmd, "acquire")
end
vk.vkCmdCopyBuffer(cmd, target.handle, result.handle, 1, whole)
pixels.bufferOffset = SIZE
vk.vkCmdCopyImageToBuffer(cmd, image, FROM, result.handle, 1, pixels)
reader:finish { wait = fault ~= "wait" and { semaphore, 1 } or nil }
vk.check(vk.vkQueueWaitIdle(transfer.handle), "vkQueueWaitIdle")

for i = 0, 2 * WIDTH * WIDTH - 1 do
  local expected = 7 * (i % (WIDTH * WIDTH)) + 1
  if result.data[i] ~= expected then
    error(("element %d is %d, not %d"):format(i, result.data[i], expected))
  end
end
raw.destroy()
vk.vkFreeMemory(device, memory[0], nil)
print "handed over"
