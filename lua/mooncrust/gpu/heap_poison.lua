-- What a freed slot of the descriptor heap points at in development, so that a shader that still
-- uses its index shows it: a buffer of NaNs, magenta images, a plain sampler.
--
--   local poison = heap_poison.new(made)             -- made: heap_layout.lua; owns it all
--   poison.buffer, poison.sampler                    -- 64 KiB of 0xffc0dead; nearest, clamped
--   local views = poison:views(format, view_type)    -- views.sampled, views.storage
--   poison.kinds.buffer                              -- whether there is poison for a kind
--
-- As float, 0xffc0dead is a NaN; as uint it is 4290829997. Images have one texel, magenta and
-- opaque: 1, 0, 1, 1, in formats of integers 255, 0, 255, 255 (signed: 127, 0, 127, 127). Shaders
-- name the format of a storage image, and the dimension of both kinds, which its view must have. So
-- there is a poison image for each such pair, made with the first image of its kind.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local barriers = require "mooncrust.gpu.barriers"
local image_support = require "mooncrust.gpu.image_support"
local memory = require "mooncrust.gpu.memory"
local queues = require "mooncrust.gpu.queue"

local PATTERN, SIZE, RGBA8 = 0xffc0dead, 65536, vk.VK_FORMAT_R8G8B8A8_UNORM
local CLAMP = vk.VK_SAMPLER_ADDRESS_MODE_CLAMP_TO_EDGE
local USAGE = bit.bor(vk.VK_BUFFER_USAGE_STORAGE_BUFFER_BIT, vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT)

local Poison = require "mooncrust.core.class"()

-- To be done last: whatever fails, the GPU uses nothing of what is then destroyed.
local function submit(cmd)
  barriers.full(cmd)
  queues.main():submit(cmd)
end

local function clear(image, name, range)
  local value, integer = vk.VkClearColorValue(), name:match "[US]INT"
  local channels = integer and value.uint32 or value.float32
  local most = integer == "UINT" and 255 or integer and 127 or 1 -- fits 8 bits
  channels[0], channels[2], channels[3] = most, most, most
  local cmd = queues.main():begin()
  barriers.first_use(cmd, image, 1, range.layerCount, range.aspectMask)
  vk.vkCmdClearColorImage(cmd, image, vk.VK_IMAGE_LAYOUT_GENERAL, value, 1, range)
  submit(cmd)
end

-- What images of a format can be; of an rgba8 one with the same kind of number where shaders cannot
-- both sample it and store to it.
local function find(name, kind, cube)
  local support = image_support.ask({ vk = vk[name], name = name }, kind, cube)
  local is_color = not name:find "^VK_FORMAT_[DXS]%d"
  if is_color and support and support.sampled and support.storage then return support end
  name = "VK_FORMAT_R8G8B8A8_" .. (name:match "[US]INT" or "UNORM")
  return assert(image_support.ask({ vk = vk[name], name = name }, kind, cube))
end

local function build(made, format, type)
  local shape = vk.name("VkImageViewType", type)
  local kind, cube = vk["VK_IMAGE_TYPE_" .. (shape:match "[13]D" or "2D")], shape:find "CUBE" ~= nil
  local support = find(vk.name("VkFormat", format), kind, cube)
  format = support.format
  local range = vk.VkImageSubresourceRange(vk.VK_IMAGE_ASPECT_COLOR_BIT, 0, 1, 0, cube and 6 or 1)
  local fields = { imageType = kind, format = format.vk, extent = { 1, 1, 1 }, mipLevels = 1 }
  fields.flags, fields.arrayLayers = cube and image_support.CUBE or 0, range.layerCount
  fields.samples, fields.usage = vk.VK_SAMPLE_COUNT_1_BIT, support.usage
  local image = made:create("Image", fields)[0]
  local block, place = memory.bind_image({ kind = "image", name = "poison" }, image, "device")
  assert(block, place)
  table.insert(made, #made, function() memory.free(block, place) end) -- after the image's end
  device.set_name("VK_OBJECT_TYPE_IMAGE", image, "poison")
  fields = { image = image, viewType = type, format = format.vk, subresourceRange = range }
  local views = { sampled = made:create("ImageView", fields)[0] }
  views.storage = views.sampled
  if cube then
    fields.viewType = vk.VK_IMAGE_VIEW_TYPE_2D_ARRAY -- as storage images see cubes
    views.storage = made:create("ImageView", fields)[0]
  end
  clear(image, format.name, range)
  return views
end

--- The poison for images like one that goes into the heap.
---@param format integer? VkFormat, rgba8 by default
---@param view_type integer? VkImageViewType, 2D by default
---@return { sampled: ffi.cdata*, storage: ffi.cdata* }? views, string? err VkImageView each
function Poison:views(format, view_type)
  format, view_type = format or RGBA8, view_type or vk.VK_IMAGE_VIEW_TYPE_2D
  local key = format * 8 + view_type
  if self[key] then return self[key] end
  local ok, views = pcall(self.made.attempt, self.made, build, self.made, format, view_type)
  if not ok then return nil, views end
  self[key] = views
  return views
end

local M = {}

--- Makes the poison for buffers and samplers. Errors: what Vulkan answers, no memory; `made` owns
--- what is made then, too.
function M.new(made)
  local sampler = { addressModeU = CLAMP, addressModeV = CLAMP, addressModeW = CLAMP }
  sampler = made:create("Sampler", sampler)[0]
  local body = { kind = "buffer", name = "poison" }
  local buffer, block, range = memory.create_buffer(body, SIZE, USAGE, "device")
  assert(buffer, block)
  table.insert(made, function() memory.destroy_buffer(buffer, block, range) end)
  device.set_name("VK_OBJECT_TYPE_BUFFER", buffer, "poison")
  local cmd = queues.main():begin()
  vk.vkCmdFillBuffer(cmd, buffer, 0, vk.VK_WHOLE_SIZE, PATTERN)
  submit(cmd)
  local kinds = { buffer = true, image = true, sampler = true }
  -- A ray that meets a null acceleration structure hits nothing.
  kinds.acceleration_structure = device.features:has "nullDescriptor"
  return setmetatable({ made = made, buffer = buffer, sampler = sampler, kinds = kinds }, Poison)
end

return M
