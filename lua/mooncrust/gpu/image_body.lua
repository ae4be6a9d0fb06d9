-- What an image owns: the VkImage, its memory and its views; and the commands that gpu/staging.lua
-- has for the first use of it.
--
--   setmetatable(body, { __index = image_body.Body })      -- clear, adopt, hand_over, release
--   local ok, err = image_body.create(body, support, o)
--   body.image, body.layout, body.sampled, body.storage
--
-- The layout is GENERAL from the first use on. New images hold zeros: vkCmdClearColorImage writes
-- them, and where that command is not allowed (block-compressed formats) copies from a buffer of
-- zeros.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local barriers = require "mooncrust.gpu.barriers"
local image_heap = require "mooncrust.gpu.image_heap"
local image_support = require "mooncrust.gpu.image_support"
local memory = require "mooncrust.gpu.memory"
local staging = require "mooncrust.gpu.staging"
local subresources = require "mooncrust.gpu.subresources"

local device = device_module.open()
local handle = device.handle
local vkCmdCopyBufferToImage = vk.vkCmdCopyBufferToImage
local vkCmdPipelineBarrier2 = vk.vkCmdPipelineBarrier2
local COLOR = vk.VK_IMAGE_ASPECT_COLOR_BIT
local GENERAL = vk.VK_IMAGE_LAYOUT_GENERAL
local ZEROS = 2 ^ 20 -- bytes; no row of blocks is longer

local M = {}

-- Filled in for each call. They live here because a pointer inside a struct keeps nothing alive.
local image_info = vk.VkImageCreateInfo()
image_info.samples = vk.VK_SAMPLE_COUNT_1_BIT
local image_out = ffi.new(ffi.typeof("$[1]", vk.VkImage))

-- Whether the transfer queue copies any extent.
local function is_transfer_fine()
  local queue = device.queues.transfer
  if not queue then
    return false
  end
  local count = ffi.new "uint32_t[1]"
  vk.vkGetPhysicalDeviceQueueFamilyProperties(device.physical, count, nil)
  local families = vk.array("VkQueueFamilyProperties", count[0])
  vk.vkGetPhysicalDeviceQueueFamilyProperties(device.physical, count, families)
  local least = families[queue.family].minImageTransferGranularity
  return least.width == 1 and least.height == 1 and least.depth == 1
end

local transfer_is_fine = is_transfer_fine()

local function build(body, support, o)
  local info = image_info
  info.imageType, info.format, info.usage = support.kind, support.format.vk, support.usage
  info.flags = o.cube and image_support.CUBE or 0
  info.extent.width, info.extent.height, info.extent.depth = o.width, o.height, o.depth
  info.mipLevels, info.arrayLayers = o.mips, o.layers
  local result = vk.vkCreateImage(handle, info, nil, image_out)
  vk.check(result, ("vkCreateImage of '%s'"):format(body.name))
  body.image = image_out[0]
  local block, range = memory.bind_image(body, body.image, "device")
  if not block then
    return nil, range
  end
  body.block, body.range = block, range
  device_module.set_name("VK_OBJECT_TYPE_IMAGE", body.image, body.name)
  local whole = { mip = 0, mips = o.mips, layer = 0, layers = o.layers }
  image_heap.views(body, support, whole, o.view_type)
  if support.format.compressed then
    M.zeros()
  end
  return true
end

--- Makes the VkImage of a body with memory and views.
---@param body table
---@param support table of gpu/image_support.lua
---@param o table width, height, depth, layers, mips, cube, view_type
---@return boolean? ok nil when there is no memory left
---@return string? err
function M.create(body, support, o)
  body.layout = subresources.new(support.format, o)
  body.size = body.layout:bytes(0, o.mips, o.layers)
  body.compressed = support.format.compressed
  body.exclusive, body.moves = true, transfer_is_fine
  local done, ok, err = pcall(build, body, support, o)
  if not (done and ok) then
    body:release()
  end
  if not done then
    error(ok, 0)
  end
  return ok, err
end

local zeros -- what compressed images are cleared with

--- The buffer of zeros: mapped memory, so that nothing has to be recorded to fill it.
---@return ffi.cdata* buffer VkBuffer
function M.zeros()
  if not zeros then
    local new, err =
      staging.new_buffer("zeros", ZEROS, vk.VK_BUFFER_USAGE_TRANSFER_SRC_BIT, "staging")
    if not new then
      error(err, 0)
    end
    ffi.fill(new.pointer, ZEROS)
    memory.flush(new.body.block, new.body.offset, ZEROS)
    zeros = new
  end
  return zeros.body.buffer
end

local color, whole = vk.VkClearColorValue(), vk.VkImageSubresourceRange()
whole.aspectMask = COLOR
local region = vk.VkBufferImageCopy()
region.imageSubresource.aspectMask = COLOR

--- Points a region at a piece (gpu/subresources.lua).
---@param r ffi.cdata* VkBufferImageCopy
---@param piece mooncrust.Piece
---@param at number offset in the buffer
function M.region(r, piece, at)
  r.bufferOffset = at
  r.imageSubresource.mipLevel = piece.mip
  r.imageSubresource.baseArrayLayer, r.imageSubresource.layerCount = piece.layer, piece.layers
  r.imageOffset.x, r.imageOffset.y, r.imageOffset.z = piece.x, piece.y, piece.z
  r.imageExtent.width, r.imageExtent.height = piece.width, piece.height
  r.imageExtent.depth = piece.depth
end

local piece = subresources.piece()

local Body = {}

function Body:adopt(cmd)
  barriers.first_use(cmd, self.image, self.layout.mips, self.layout.layers)
end

function Body:clear(cmd)
  local mips, layers = self.layout.mips, self.layout.layers
  self:adopt(cmd)
  if not self.compressed then
    whole.levelCount, whole.layerCount = mips, layers
    vk.vkCmdClearColorImage(cmd, self.image, GENERAL, color, 1, whole)
    return
  end
  piece:start(self.layout, 0, mips, 0, layers, ZEROS)
  while piece:next() do
    M.region(region, piece, 0)
    vkCmdCopyBufferToImage(cmd, M.zeros(), self.image, GENERAL, 1, region)
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
  local b = ownership
  b.image, b.srcQueueFamilyIndex, b.dstQueueFamilyIndex = self.image, from.family, to.family
  b.subresourceRange.levelCount, b.subresourceRange.layerCount =
    self.layout.mips, self.layout.layers
  b.srcStageMask, b.srcAccessMask, b.dstStageMask, b.dstAccessMask = ALL, WRITE, 0, 0
  vkCmdPipelineBarrier2(from:prologue(), ownership_info)
  b.srcStageMask, b.srcAccessMask, b.dstStageMask, b.dstAccessMask = 0, 0, ALL, READ_WRITE
  vkCmdPipelineBarrier2(to:prologue(), ownership_info)
end

function Body:release()
  staging.forget(self)
  image_heap.release(self)
  if self.image then
    vk.vkDestroyImage(handle, self.image, nil)
  end
  if self.block then
    memory.free(self.block, self.range)
  end
end

M.Body = Body

return M
