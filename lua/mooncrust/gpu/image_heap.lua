-- Images as shaders see them: views, and their place in the descriptor heap.
--
--   image_heap.views(body, support, { mip = 0, mips = 4, layer = 0, layers = 1 }, type)
--   local slot, err = image_heap.enter(body, format, type)
--   image_heap.release(body)                     -- the GPU must have passed its last use
--
-- body.image is the VkImage; body.sampled becomes a view of all the range, body.storage one of its
-- first mip, as the format allows: either may be nil, and both may be the same VkImageView.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local heap = require "mooncrust.gpu.heap"
local image_support = require "mooncrust.gpu.image_support"
local resource = require "mooncrust.gpu.resource"

local device = device_module.open()
local handle = device.handle

-- Filled in for each call. They live here because a pointer inside a struct keeps nothing alive.
local usage_info, view_info = vk.VkImageViewUsageCreateInfo(), vk.VkImageViewCreateInfo()
view_info.pNext = usage_info
view_info.subresourceRange.aspectMask = vk.VK_IMAGE_ASPECT_COLOR_BIT
local view_out = ffi.new(ffi.typeof("$[1]", vk.VkImageView))

-- How storage images see each type of view: a cube is an array of its faces.
local STORED_AS = {
  [vk.VK_IMAGE_VIEW_TYPE_CUBE] = vk.VK_IMAGE_VIEW_TYPE_2D_ARRAY,
  [vk.VK_IMAGE_VIEW_TYPE_CUBE_ARRAY] = vk.VK_IMAGE_VIEW_TYPE_2D_ARRAY,
}

local M = {}

local function create_view(body, format, range, type, usage)
  view_info.image, view_info.format, view_info.viewType = body.image, format.vk, type
  usage_info.usage = usage
  local r = view_info.subresourceRange
  r.baseMipLevel, r.levelCount = range.mip, range.mips
  r.baseArrayLayer, r.layerCount = range.layer, range.layers
  local result = vk.vkCreateImageView(handle, view_info, nil, view_out)
  vk.check(result, ("vkCreateImageView of '%s'"):format(body.name))
  device_module.set_name("VK_OBJECT_TYPE_IMAGE_VIEW", view_out[0], body.name)
  return view_out[0]
end

--- Makes the views that the heap needs.
---@param body table see the head of this file
---@param support table of gpu/image_support.lua
---@param range { mip: integer, mips: integer, layer: integer, layers: integer }
---@param type integer VkImageViewType
function M.views(body, support, range, type)
  local both = range.mips == 1 and not STORED_AS[type] and support.sampled
  if support.sampled then
    local usage = both and bit.band(support.usage, image_support.IN_SHADERS)
      or vk.VK_IMAGE_USAGE_SAMPLED_BIT
    body.sampled = create_view(body, support.format, range, type, usage)
  end
  if support.storage then
    local first = { mip = range.mip, mips = 1, layer = range.layer, layers = range.layers }
    body.storage = both and body.sampled
      or create_view(body, support.format, first, STORED_AS[type] or type,
        vk.VK_IMAGE_USAGE_STORAGE_BIT)
  end
end

--- Puts the views of a body into the heap.
---@param body table
---@param format table of gpu/formats.lua
---@param type integer VkImageViewType
---@return integer? slot nil when the heap is full
---@return string? err
function M.enter(body, format, type)
  local taken, slot = heap.image(body, body.sampled, body.storage, format.vk, type)
  if not taken then
    return nil, slot
  end
  body.heap_kind, body.handle, body.slot = "image", taken, slot
  return slot
end

--- Destroys the views and gives the slot back.
function M.release(body)
  resource.leave_heap(body)
  if body.storage and body.storage ~= body.sampled then
    vk.vkDestroyImageView(handle, body.storage, nil)
  end
  if body.sampled then
    vk.vkDestroyImageView(handle, body.sampled, nil)
  end
end

return M
