-- What an image owns: the VkImage, its memory and its views; and the commands that gpu/staging.lua
-- has for the first use of an image.
--
-- The layout is GENERAL from the first use on. New images hold zeros:
-- vkCmdClearColorImage and vkCmdClearDepthStencilImage write them, and where they are not allowed
-- (block-compressed formats) copies from a buffer of zeros.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local barriers = require "mooncrust.gpu.barriers"
local device = require("mooncrust.gpu.device").open()
local image_support = require "mooncrust.gpu.image_support"
local image_view = require "mooncrust.gpu.image_view"
local memory = require "mooncrust.gpu.memory"
local resource = require "mooncrust.gpu.resource"
local staging = require "mooncrust.gpu.staging"
local subresources = require "mooncrust.gpu.subresources"

local handle = device.handle
local COLOR, GENERAL = vk.VK_IMAGE_ASPECT_COLOR_BIT, vk.VK_IMAGE_LAYOUT_GENERAL
local ZEROS = 2 ^ 20 -- bytes; no row of blocks is longer
local Image = resource.class("image")
local Body = Image.Body
local M = { class = Image }

-- Whether the transfer queue copies any extent.
local transfer = device.queues.transfer
local least = transfer and device.families[transfer.family].minImageTransferGranularity
local transfer_is_fine = transfer and least.width == 1 and least.height == 1 and least.depth == 1
local zeros -- what compressed images are cleared with: mapped memory, which no command has to fill

local function make_zeros()
  local new = staging.need_buffer("zeros", ZEROS, vk.VK_BUFFER_USAGE_TRANSFER_SRC_BIT, "staging")
  ffi.fill(new.pointer, ZEROS)
  memory.flush(new.body.block, new.body.offset, ZEROS)
  return new
end

local info = vk.VkImageCreateInfo()

--- What the VkImage is made of: good until the next call.
---@param o table type, cube, width, height, depth, layers, mips, samples, support
---@return ffi.cdata* info VkImageCreateInfo
function M.describe(o)
  info.imageType, info.format, info.usage = o.type, o.support.format.vk, o.support.usage
  info.flags = o.cube and image_support.CUBE or 0
  info.extent.width, info.extent.height, info.extent.depth = o.width, o.height, o.depth
  info.mipLevels, info.arrayLayers, info.samples = o.mips, o.layers, o.samples
  return info
end

--- Makes the VkImage of a body, without memory.
function M.make(body, o) body.image = device.create("Image", M.describe(o), body.name) end

--- Makes the VkImage of a body, with memory. The body is to be released when that fails.
---@param body table
---@param o table of gpu/image.lua: complete
---@return boolean? ok nil when there is no memory left
---@return string? err
function M.create(body, o)
  local format = o.support.format
  body.whole, body.layout, body.size = o.whole, o.layout, o.size
  body.format, body.exclusive = format, true
  body.moves = transfer_is_fine and format.aspects == COLOR -- depth is copied by graphics queues
  M.make(body, o)
  body.block, body.range = memory.bind_image(body, body.image, "device")
  if not body.block then return nil, body.range end
  zeros = zeros or format.compressed and make_zeros()
  return true
end

local region = vk.VkBufferImageCopy()

--- The copy of a piece, good until the next call.
---@param from mooncrust.Piece
---@param at number offset in the buffer
---@param aspect integer VkImageAspectFlags
---@return ffi.cdata* region VkBufferImageCopy
function M.region(from, at, aspect)
  local place, offset, extent = region.imageSubresource, region.imageOffset, region.imageExtent
  region.bufferOffset, place.aspectMask = at, aspect
  place.mipLevel, place.baseArrayLayer, place.layerCount = from.mip, from.layer, from.layers
  offset.x, offset.y, offset.z = from.x, from.y, from.z
  extent.width, extent.height, extent.depth = from.width, from.height, from.depth
  return region
end

function Body:adopt(cmd)
  local layout = self.layout
  barriers.first_use(cmd, self.image, layout.mips, layout.layers, self.format.aspects)
end

local piece, whole = subresources.piece(), vk.VkImageSubresourceRange()
local color, depth = vk.VkClearColorValue(), vk.VkClearDepthStencilValue()

function Body:clear(cmd)
  self:adopt(cmd)
  local aspects, layout = self.format.aspects, self.layout
  whole.levelCount, whole.layerCount, whole.aspectMask = layout.mips, layout.layers, aspects
  if aspects ~= COLOR then
    vk.vkCmdClearDepthStencilImage(cmd, self.image, GENERAL, depth, 1, whole)
  elseif not self.format.compressed then
    vk.vkCmdClearColorImage(cmd, self.image, GENERAL, color, 1, whole)
  else
    piece:start(layout, self.whole)
    while piece:next(ZEROS) do
      local copy, from = M.region(piece, 0, COLOR), zeros.body.buffer
      vk.vkCmdCopyBufferToImage(cmd, from, self.image, GENERAL, 1, copy)
    end
  end
end

local ownership = vk.VkImageMemoryBarrier2 { oldLayout = GENERAL, newLayout = GENERAL }
ownership.subresourceRange.aspectMask = COLOR -- nothing else moves
local ownership_info = vk.VkDependencyInfo { imageMemoryBarrierCount = 1 }
ownership_info.pImageMemoryBarriers = ownership
local ALL, WRITE = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT, vk.VK_ACCESS_2_MEMORY_WRITE_BIT
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
