-- What an image owns: the VkImage, its memory and its views; and the commands that gpu/staging.lua
-- has for the first use of an image.
--
-- The layout is GENERAL from the first use on. New images hold zeros:
-- vkCmdClearColorImage writes them, and where that command is not allowed (block-compressed
-- formats) copies from a buffer of zeros.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local barriers = require "mooncrust.gpu.barriers"
local device_module = require "mooncrust.gpu.device"
local image_support = require "mooncrust.gpu.image_support"
local image_view = require "mooncrust.gpu.image_view"
local memory = require "mooncrust.gpu.memory"
local resource = require "mooncrust.gpu.resource"
local staging = require "mooncrust.gpu.staging"
local subresources = require "mooncrust.gpu.subresources"

local device = device_module.open()
local handle = device.handle
local COLOR, GENERAL = vk.VK_IMAGE_ASPECT_COLOR_BIT, vk.VK_IMAGE_LAYOUT_GENERAL
local ZEROS = 2 ^ 20 -- bytes; no row of blocks is longer
local Image = resource.class("image")
local Body = Image.Body
local M = { class = Image }

-- Whether the transfer queue copies any extent.
local function is_transfer_fine()
  local queue = device.queues.transfer
  if not queue then return false end
  local count = vk.array("uint32_t", 1)
  vk.vkGetPhysicalDeviceQueueFamilyProperties(device.physical, count, nil)
  local families = vk.array("VkQueueFamilyProperties", count[0])
  vk.vkGetPhysicalDeviceQueueFamilyProperties(device.physical, count, families)
  local least = families[queue.family].minImageTransferGranularity
  return least.width == 1 and least.height == 1 and least.depth == 1
end

local transfer_is_fine = is_transfer_fine()
local zeros -- what compressed images are cleared with: mapped memory, which no command has to fill

local function make_zeros()
  local usage = vk.VK_BUFFER_USAGE_TRANSFER_SRC_BIT
  local new, err = staging.new_buffer("zeros", ZEROS, usage, "staging")
  if not new then error(err, 0) end
  ffi.fill(new.pointer, ZEROS)
  memory.flush(new.body.block, new.body.offset, ZEROS)
  return new
end

local info, image_out = vk.VkImageCreateInfo(), vk.array("VkImage", 1)
info.samples = vk.VK_SAMPLE_COUNT_1_BIT

--- Makes the VkImage of a body, with memory. The body is to be released when that fails.
---@param body table
---@param o table type, cube, width, height, depth, layers, mips, whole (a range), support
---@return boolean? ok nil when there is no memory left
---@return string? err
function M.create(body, o)
  local format = o.support.format
  body.whole, body.compressed, body.layout = o.whole, format.compressed, subresources.new(format, o)
  body.size = body.layout:bytes(0, o.mips, o.layers)
  body.exclusive, body.moves = true, transfer_is_fine
  info.imageType, info.format, info.usage = o.type, format.vk, o.support.usage
  info.flags = o.cube and image_support.CUBE or 0
  info.extent.width, info.extent.height, info.extent.depth = o.width, o.height, o.depth
  info.mipLevels, info.arrayLayers = o.mips, o.layers
  local result = vk.vkCreateImage(handle, info, nil, image_out)
  vk.check(result, ("vkCreateImage of '%s'"):format(body.name))
  body.image = image_out[0]
  local block, range = memory.bind_image(body, body.image, "device")
  if not block then return nil, range end
  body.block, body.range = block, range
  device_module.set_name("VK_OBJECT_TYPE_IMAGE", body.image, body.name)
  zeros = zeros or format.compressed and make_zeros()
  return true
end

local region = vk.VkBufferImageCopy()
region.imageSubresource.aspectMask = COLOR

--- The copy of a piece, good until the next call.
---@param from mooncrust.Piece
---@param at number offset in the buffer
---@return ffi.cdata* region VkBufferImageCopy
function M.region(from, at)
  local place, offset, extent = region.imageSubresource, region.imageOffset, region.imageExtent
  region.bufferOffset = at
  place.mipLevel, place.baseArrayLayer, place.layerCount = from.mip, from.layer, from.layers
  offset.x, offset.y, offset.z = from.x, from.y, from.z
  extent.width, extent.height, extent.depth = from.width, from.height, from.depth
  return region
end

function Body:adopt(cmd)
  local layout = self.layout
  barriers.first_use(cmd, self.image, layout.mips, layout.layers)
end

local piece, color, whole =
  subresources.piece(), vk.VkClearColorValue(), vk.VkImageSubresourceRange()
whole.aspectMask = COLOR

function Body:clear(cmd)
  self:adopt(cmd)
  if not self.compressed then
    whole.levelCount, whole.layerCount = self.layout.mips, self.layout.layers
    vk.vkCmdClearColorImage(cmd, self.image, GENERAL, color, 1, whole)
    return
  end
  piece:start(self.layout, self.whole)
  while piece:next(ZEROS) do
    local copy, from = M.region(piece, 0), zeros.body.buffer
    vk.vkCmdCopyBufferToImage(cmd, from, self.image, GENERAL, 1, copy)
  end
end

local ownership, ownership_info = vk.VkImageMemoryBarrier2(), vk.VkDependencyInfo()
ownership.oldLayout, ownership.newLayout = GENERAL, GENERAL
ownership.subresourceRange.aspectMask = COLOR
ownership_info.imageMemoryBarrierCount, ownership_info.pImageMemoryBarriers = 1, ownership
local ALL = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
local WRITE = vk.VK_ACCESS_2_MEMORY_WRITE_BIT
local READ_WRITE = bit.bor(vk.VK_ACCESS_2_MEMORY_READ_BIT, WRITE)

function Body:hand_over(from, to)
  local b, range = ownership, ownership.subresourceRange
  b.image, b.srcQueueFamilyIndex, b.dstQueueFamilyIndex = self.image, from.family, to.family
  range.levelCount, range.layerCount = self.layout.mips, self.layout.layers
  b.srcStageMask, b.srcAccessMask, b.dstStageMask, b.dstAccessMask = ALL, WRITE, 0, 0
  vk.vkCmdPipelineBarrier2(from:prologue(), ownership_info)
  b.srcStageMask, b.srcAccessMask, b.dstStageMask, b.dstAccessMask = 0, 0, ALL, READ_WRITE
  vk.vkCmdPipelineBarrier2(to:prologue(), ownership_info)
end

function Body:release()
  staging.forget(self)
  image_view.release(self)
  if self.image then vk.vkDestroyImage(handle, self.image, nil) end
  if self.block then memory.free(self.block, self.range) end
end

return M
