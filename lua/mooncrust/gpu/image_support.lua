-- What the device can do with an image format, and whether an image fits it.
--
--   local support, err = image_support.find("rgba16f", o)       -- once for each format and kind
--   support.usage, support.sampled, support.storage, support.target
--
-- Each image can be copied from and to. It is a sampled image, a storage image and, in two
-- dimensions, a target of drawing (its colour or its depth), as the format allows; with several
-- samples only the last. err says so when it is none of them, or larger than the device's images.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local formats = require "mooncrust.gpu.formats"
local subresources = require "mooncrust.gpu.subresources"

local band, bor = bit.band, bit.bor
local SAMPLED, STORAGE = vk.VK_IMAGE_USAGE_SAMPLED_BIT, vk.VK_IMAGE_USAGE_STORAGE_BIT
local TRANSFER = bor(vk.VK_IMAGE_USAGE_TRANSFER_SRC_BIT, vk.VK_IMAGE_USAGE_TRANSFER_DST_BIT)
local COPIED = bor(vk.VK_FORMAT_FEATURE_TRANSFER_SRC_BIT, vk.VK_FORMAT_FEATURE_TRANSFER_DST_BIT)
local COLOR = vk.VK_IMAGE_USAGE_COLOR_ATTACHMENT_BIT
local DEPTH = vk.VK_IMAGE_USAGE_DEPTH_STENCIL_ATTACHMENT_BIT
local TARGET = COLOR + DEPTH
local FEATURES = {
  [COLOR] = bor(COPIED, vk.VK_FORMAT_FEATURE_COLOR_ATTACHMENT_BIT),
  [DEPTH] = bor(COPIED, vk.VK_FORMAT_FEATURE_DEPTH_STENCIL_ATTACHMENT_BIT),
  [SAMPLED] = bor(COPIED, vk.VK_FORMAT_FEATURE_SAMPLED_IMAGE_BIT),
  [STORAGE] = bor(COPIED, vk.VK_FORMAT_FEATURE_STORAGE_IMAGE_BIT),
}
-- By VkImageType.
local NAMES = { [0] = "one-dimensional", "two-dimensional", "three-dimensional" }
local EXTENTS = { [0] = "%d texels", "%d x %d", "%d x %d x %d" }

local M = { CUBE = vk.VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT }

--- VkFormatFeatureFlags of the images of a format.
function M.features(format)
  local properties = vk.VkFormatProperties()
  vk.vkGetPhysicalDeviceFormatProperties(device.physical, format.vk, properties)
  return properties.optimalTilingFeatures
end

-- VkImageUsageFlags of the above that a format allows, if it can be copied.
local function usages(format)
  local able, usage = M.features(format), 0
  for bit, features in pairs(FEATURES) do
    if band(able, features) == features then usage = usage + bit end
  end
  return usage
end

--- Asks what images of a format can be.
---@param format table vk (VkFormat), name and extension (nil where it needs none)
---@param kind integer VkImageType
---@param cube boolean
---@param many boolean? whether it has several samples
---@return table? support { format, usage, sampled, storage, target, found }: VkImageUsageFlags,
--- which usages it has, VkImageFormatProperties2
---@return string? err
function M.ask(format, kind, cube, many)
  local text = "format %s needs mc.configure { extensions = { %q } }"
  local is_off = format.extension and not device.extensions[format.extension]
  if is_off then return nil, text:format(format.name, format.extension) end
  local query, found = vk.VkPhysicalDeviceImageFormatInfo2(), vk.VkImageFormatProperties2()
  query.format, query.type, query.flags = format.vk, kind, cube and M.CUBE or 0
  query.tiling = vk.VK_IMAGE_TILING_OPTIMAL
  local able, both = usages(format), SAMPLED + STORAGE
  local target = kind == vk.VK_IMAGE_TYPE_2D and TARGET or 0
  local choices = many and { target } or { both + target, both, SAMPLED, STORAGE, target }
  for _, wanted in ipairs(choices) do
    local usage = band(wanted, able)
    query.usage = usage + TRANSFER
    local result = usage == 0 and vk.VK_ERROR_FORMAT_NOT_SUPPORTED
      or vk.vkGetPhysicalDeviceImageFormatProperties2(device.physical, query, found)
    if result ~= vk.VK_ERROR_FORMAT_NOT_SUPPORTED then
      vk.check(result, "vkGetPhysicalDeviceImageFormatProperties2 of " .. format.name)
      local support = { format = format, usage = query.usage, found = found }
      support.sampled, support.storage = band(usage, SAMPLED) ~= 0, band(usage, STORAGE) ~= 0
      support.target = band(usage, TARGET) -- the bit, or 0
      return support
    end
  end
  text = many and "%s cannot draw to %s images of format %s"
    or "%s can neither sample nor store %s images of format %s"
  return nil, text:format(device.name, NAMES[kind], format.name)
end

-- What is too much about an image, or nil.
local function complain(format, most, o)
  local limit, full = most.maxExtent, subresources.full(o.width, o.height, o.depth)
  local shape, here = EXTENTS[o.type], "this device's images of " .. format.name
  local extent = shape:format(o.width, o.height, o.depth)
  if o.width > limit.width or o.height > limit.height or o.depth > limit.depth then
    local text = "%s is more than %s hold (%s)"
    return text:format(extent, here, shape:format(limit.width, limit.height, limit.depth))
  end
  local text, layers, mips =
    "%d %s are more than %s have (%d)", most.maxArrayLayers, most.maxMipLevels
  if o.layers > layers then return text:format(o.layers, "layers", here, layers) end
  if o.mips > full then return text:format(o.mips, "mips", extent .. " can", full) end
  if o.mips > mips then return text:format(o.mips, "mips", here, mips) end
  local counts, has = {}, false
  for i = 0, 6 do
    counts[#counts + 1] = band(most.sampleCounts, 2 ^ i) ~= 0 and 2 ^ i or nil
    has = has or counts[#counts] == o.samples
  end
  text = "%s have %s samples, not %d"
  if not has then return text:format(here, table.concat(counts, ", "), o.samples) end
  local bytes = subresources.new(format, o):bytes(0, o.mips, o.layers)
  local room = tonumber(most.maxResourceSize)
  text = "%.0f bytes are more than this device's images have (%.0f): make it smaller"
  return bytes > room and text:format(bytes, room) or nil
end

local answers = {} -- format, type, cube, samples -> what ask() returned

--- Finds out whether the device can have an image, and what it can be.
---@param name string the format's
---@param o table type (VkImageType), cube, width, height, depth, layers, mips, samples
---@return table? support as from ask
---@return string? err
function M.find(name, o)
  local format, wrong = formats.find(name)
  if not format then return nil, wrong end
  local many = o.samples > 1
  local key = ("%s %d %s %s"):format(name, o.type, tostring(o.cube), tostring(many))
  answers[key] = answers[key] or { M.ask(format, o.type, o.cube, many) }
  local support, none = unpack(answers[key])
  wrong = none or complain(format, support.found.imageFormatProperties, o)
  return not wrong and support or nil, wrong
end

return M
