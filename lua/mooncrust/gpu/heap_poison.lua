-- What a freed slot of the descriptor heap points at in development, so that a shader that still
-- uses its index shows it: a buffer of NaNs, magenta images, a plain sampler.
--
--   local poison = heap_poison.new(device)
--   poison.buffer                                    -- VkBuffer: 64 KiB of 0xffc0dead
--   poison.sampler                                   -- VkSampler: nearest, clamped to the edge
--   local views = poison:image(format, view_type)    -- views.sampled, views.storage
--   poison:release()
--
-- As float, 0xffc0dead is a NaN; as uint it is 4290829997. Images have one texel, magenta and
-- opaque: 1, 0, 1, 1, in formats of integers 255, 0, 255, 255 (signed: 127, 0, 127, 127). A storage
-- image in a shader names the format and the dimension that its view must have, a sampled one the
-- kind of number and the dimension. So there is a poison image for each such pair, made when the
-- first image of its kind is. Errors: what Vulkan answers; then nothing is left behind.

local vk = require "mooncrust.vk"
local set_name = require("mooncrust.gpu.device").set_name
local queues = require "mooncrust.gpu.queue"

local PATTERN, SIZE = 0xffc0dead, 65536
local COLOR = vk.VK_IMAGE_ASPECT_COLOR_BIT
local GENERAL = vk.VK_IMAGE_LAYOUT_GENERAL
local DEFAULT_FORMAT, DEFAULT_VIEW = vk.VK_FORMAT_R8G8B8A8_UNORM, vk.VK_IMAGE_VIEW_TYPE_2D
local CUBE, CUBE_ARRAY = vk.VK_IMAGE_VIEW_TYPE_CUBE, vk.VK_IMAGE_VIEW_TYPE_CUBE_ARRAY

local IMAGE_TYPES = {
  [vk.VK_IMAGE_VIEW_TYPE_1D] = vk.VK_IMAGE_TYPE_1D,
  [vk.VK_IMAGE_VIEW_TYPE_1D_ARRAY] = vk.VK_IMAGE_TYPE_1D,
  [vk.VK_IMAGE_VIEW_TYPE_3D] = vk.VK_IMAGE_TYPE_3D,
}

local M = { PATTERN = PATTERN, SIZE = SIZE }

local Poison = {}
Poison.__index = Poison

-- Destroys what was made since there were `count` objects, the youngest first.
local function release_to(self, count)
  local made = self.made
  for i = #made, count + 1, -1 do
    made[i].destroy(self.device.handle, made[i].handle, nil)
    made[i] = nil
  end
end

function Poison:release() release_to(self, 0) end

local function create(self, kind, info)
  local out, name = vk.array("Vk" .. kind, 1), "vkCreate" .. kind
  vk.check(vk[name](self.device.handle, info, nil, out), name .. " of the heap's poison")
  self.made[#self.made + 1] = { destroy = vk["vkDestroy" .. kind], handle = out[0] }
  return out[0]
end

-- Any memory of the device will do, the first type being the one that drivers recommend.
local function memory_type(device, bits)
  local local_bit, any = vk.VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT, nil
  for i = 0, device.memory.memoryTypeCount - 1 do
    if bit.band(bits, bit.lshift(1, i)) ~= 0 then
      if bit.band(device.memory.memoryTypes[i].propertyFlags, local_bit) ~= 0 then
        return i
      end
      any = any or i
    end
  end
  return any
end

-- Memory for what was created last.
local function allocate(self, requirements)
  local info, out = vk.VkMemoryAllocateInfo(), vk.array("VkDeviceMemory", 1)
  info.allocationSize = requirements.size
  info.memoryTypeIndex = memory_type(self.device, requirements.memoryTypeBits)
  local result = vk.vkAllocateMemory(self.device.handle, info, nil, out)
  vk.check(result, "vkAllocateMemory for the heap's poison")
  -- Below its resource, so that it is freed after it.
  table.insert(self.made, #self.made, { destroy = vk.vkFreeMemory, handle = out[0] })
  return out[0]
end

local function create_buffer(self)
  local handle, info = self.device.handle, vk.VkBufferCreateInfo()
  info.size = SIZE
  info.usage =
    bit.bor(vk.VK_BUFFER_USAGE_STORAGE_BUFFER_BIT, vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT)
  local buffer, requirements = create(self, "Buffer", info), vk.VkMemoryRequirements()
  vk.vkGetBufferMemoryRequirements(handle, buffer, requirements)
  local memory = allocate(self, requirements)
  vk.check(vk.vkBindBufferMemory(handle, buffer, memory, 0), "vkBindBufferMemory of poison")
  set_name("VK_OBJECT_TYPE_BUFFER", buffer, "poison")
  return buffer
end

local function create_sampler(self)
  local info = vk.VkSamplerCreateInfo()
  info.addressModeU = vk.VK_SAMPLER_ADDRESS_MODE_CLAMP_TO_EDGE
  info.addressModeV, info.addressModeW = info.addressModeU, info.addressModeU
  return create(self, "Sampler", info)
end

local function create_view(self, views, view_type)
  local info = vk.VkImageViewCreateInfo()
  info.image, info.format, info.viewType = views.image, views.format, view_type
  info.subresourceRange = views.range
  return create(self, "ImageView", info)
end

local function create_image(self, format, view_type)
  local handle, info = self.device.handle, vk.VkImageCreateInfo()
  local cube = view_type == CUBE or view_type == CUBE_ARRAY
  info.imageType, info.format = IMAGE_TYPES[view_type] or vk.VK_IMAGE_TYPE_2D, format
  info.flags = cube and vk.VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT or 0
  info.extent.width, info.extent.height, info.extent.depth = 1, 1, 1
  info.mipLevels, info.arrayLayers = 1, cube and 6 or 1
  info.samples = vk.VK_SAMPLE_COUNT_1_BIT
  info.usage = bit.bor(
    vk.VK_IMAGE_USAGE_SAMPLED_BIT,
    vk.VK_IMAGE_USAGE_STORAGE_BIT,
    vk.VK_IMAGE_USAGE_TRANSFER_DST_BIT
  )
  local image, requirements = create(self, "Image", info), vk.VkMemoryRequirements()
  vk.vkGetImageMemoryRequirements(handle, image, requirements)
  local memory = allocate(self, requirements)
  vk.check(vk.vkBindImageMemory(handle, image, memory, 0), "vkBindImageMemory of poison")
  set_name("VK_OBJECT_TYPE_IMAGE", image, "poison")
  local range = vk.VkImageSubresourceRange()
  range.aspectMask, range.levelCount, range.layerCount = COLOR, 1, info.arrayLayers
  local views = { image = image, format = format, range = range }
  views.sampled = create_view(self, views, view_type)
  -- A cube is stored to as layers.
  views.storage = cube and create_view(self, views, vk.VK_IMAGE_VIEW_TYPE_2D_ARRAY) or views.sampled
  return views
end

local function barrier(cmd)
  local memory, info = vk.VkMemoryBarrier2(), vk.VkDependencyInfo()
  memory.srcStageMask = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
  memory.dstStageMask = memory.srcStageMask
  memory.srcAccessMask = vk.VK_ACCESS_2_MEMORY_WRITE_BIT
  memory.dstAccessMask = bit.bor(vk.VK_ACCESS_2_MEMORY_READ_BIT, vk.VK_ACCESS_2_MEMORY_WRITE_BIT)
  info.memoryBarrierCount, info.pMemoryBarriers = 1, memory
  vk.vkCmdPipelineBarrier2(cmd, info)
end

local function clear(cmd, views)
  local first, info = vk.VkImageMemoryBarrier2(), vk.VkDependencyInfo()
  first.image, first.newLayout, first.subresourceRange = views.image, GENERAL, views.range
  first.srcQueueFamilyIndex = vk.VK_QUEUE_FAMILY_IGNORED
  first.dstQueueFamilyIndex = vk.VK_QUEUE_FAMILY_IGNORED
  first.dstStageMask = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
  first.dstAccessMask = vk.VK_ACCESS_2_TRANSFER_WRITE_BIT
  info.imageMemoryBarrierCount, info.pImageMemoryBarriers = 1, first
  vk.vkCmdPipelineBarrier2(cmd, info)
  local value = vk.VkClearColorValue()
  local integer = vk.name("VkFormat", views.format):match "[US]INT"
  local channels = integer and value.uint32 or value.float32
  local most = integer == "UINT" and 255 or integer and 127 or 1 -- fits 8 bits
  channels[0], channels[2], channels[3] = most, most, most
  vk.vkCmdClearColorImage(cmd, views.image, GENERAL, value, 1, views.range)
end

-- The submission comes last, so whatever fails, the GPU uses nothing of what is then released.
local function write(views, buffer)
  local queue = queues.main()
  local cmd = queue:begin()
  clear(cmd, views)
  if buffer then
    vk.vkCmdFillBuffer(cmd, buffer, 0, vk.VK_WHOLE_SIZE, PATTERN)
  end
  barrier(cmd)
  queue:submit(cmd)
end

local function build_image(self, format, view_type)
  local views = create_image(self, format, view_type)
  write(views)
  return views
end

local function build_all(self)
  self.sampler = create_sampler(self)
  self.buffer = create_buffer(self)
  local views = create_image(self, DEFAULT_FORMAT, DEFAULT_VIEW)
  write(views, self.buffer)
  return views
end

local function key_of(format, view_type) return format * 8 + view_type end

-- Makes the views of one format and view type, or leaves nothing behind.
local function make(self, build, format, view_type)
  local before = #self.made
  local ok, views = pcall(build, self, format, view_type)
  if not ok then
    release_to(self, before)
    return nil, views
  end
  self.images[key_of(format, view_type)] = views
  return views
end

local NEEDED = bit.bor(
  vk.VK_FORMAT_FEATURE_SAMPLED_IMAGE_BIT,
  vk.VK_FORMAT_FEATURE_STORAGE_IMAGE_BIT,
  vk.VK_FORMAT_FEATURE_TRANSFER_DST_BIT
)

-- The format itself when shaders can store to it, else one with the same kind of number.
local function stand_in(device, format)
  local properties = vk.VkFormatProperties()
  vk.vkGetPhysicalDeviceFormatProperties(device.physical, format, properties)
  if bit.band(properties.optimalTilingFeatures, NEEDED) == NEEDED then
    return format
  end
  local kind = vk.name("VkFormat", format):match "[US]INT" or "UNORM"
  return vk["VK_FORMAT_R8G8B8A8_" .. kind]
end

--- The poison for images like one that goes into the heap.
---@param format integer? VkFormat, rgba8 by default
---@param view_type integer? VkImageViewType, 2D by default
---@return { sampled: ffi.cdata*, storage: ffi.cdata* }? views VkImageView each
---@return string? err
function Poison:image(format, view_type)
  format, view_type = format or DEFAULT_FORMAT, view_type or DEFAULT_VIEW
  local key, err = key_of(format, view_type), nil
  local views = self.images[key]
  if views then
    return views
  end
  local real = stand_in(self.device, format)
  views = self.images[key_of(real, view_type)]
  if not views then
    views, err = make(self, build_image, real, view_type)
  end
  self.images[key] = views
  return views, err
end

--- Makes the poison for buffers, samplers and rgba8 images.
---@param device table
---@return table poison
function M.new(device)
  local self = setmetatable({ device = device, made = {}, images = {} }, Poison)
  local views, err = make(self, build_all, DEFAULT_FORMAT, DEFAULT_VIEW)
  if not views then
    error(err, 0)
  end
  return self
end

return M
