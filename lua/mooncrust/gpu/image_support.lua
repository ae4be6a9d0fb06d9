-- What the device can do with an image format, and whether an image fits it.
--
--   local support, err = image_support.find(format, VK_IMAGE_TYPE_2D, false)
--   support.usage, support.sampled, support.storage
--   local err = image_support.complain(support, o)          -- nil when the device can have it
--
-- Each image can be copied from and to. It is a sampled image, a storage image or both, as the
-- format allows; err says so when it is neither. Asked once for each format and kind of image.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local subresources = require "mooncrust.gpu.subresources"

local band, bor = bit.band, bit.bor
local TRANSFER_FEATURES =
  bor(vk.VK_FORMAT_FEATURE_TRANSFER_SRC_BIT, vk.VK_FORMAT_FEATURE_TRANSFER_DST_BIT)
local TRANSFER = bor(vk.VK_IMAGE_USAGE_TRANSFER_SRC_BIT, vk.VK_IMAGE_USAGE_TRANSFER_DST_BIT)
local SAMPLED, STORAGE = vk.VK_IMAGE_USAGE_SAMPLED_BIT, vk.VK_IMAGE_USAGE_STORAGE_BIT
local FEATURE = {
  [SAMPLED] = vk.VK_FORMAT_FEATURE_SAMPLED_IMAGE_BIT,
  [STORAGE] = vk.VK_FORMAT_FEATURE_STORAGE_IMAGE_BIT,
}
local NAMES = { [0] = "one-dimensional", "two-dimensional", "three-dimensional" }

local M = {
  CUBE = vk.VK_IMAGE_CREATE_CUBE_COMPATIBLE_BIT,
  IN_SHADERS = bor(SAMPLED, STORAGE),
}

-- What images of these usages can be, or nil.
local function query(format, kind, cube, usage)
  local info, found = vk.VkPhysicalDeviceImageFormatInfo2(), vk.VkImageFormatProperties2()
  info.format, info.type, info.usage = format.vk, kind, usage
  info.tiling = vk.VK_IMAGE_TILING_OPTIMAL
  info.flags = cube and M.CUBE or 0
  local result = vk.vkGetPhysicalDeviceImageFormatProperties2(device.physical, info, found)
  if result == vk.VK_ERROR_FORMAT_NOT_SUPPORTED then
    return nil
  end
  vk.check(result, "vkGetPhysicalDeviceImageFormatProperties2 of " .. format.name)
  local p = found.imageFormatProperties
  return {
    usage = usage,
    sampled = band(usage, SAMPLED) ~= 0,
    storage = band(usage, STORAGE) ~= 0,
    width = p.maxExtent.width,
    height = p.maxExtent.height,
    depth = p.maxExtent.depth,
    mips = p.maxMipLevels,
    layers = p.maxArrayLayers,
    bytes = tonumber(p.maxResourceSize),
  }
end

local function ask(format, kind, cube)
  if format.extension and not device.extensions[format.extension] then
    local text = "format %s needs mc.configure { extensions = { %q } }"
    return nil, text:format(format.name, format.extension)
  end
  local properties = vk.VkFormatProperties2()
  vk.vkGetPhysicalDeviceFormatProperties2(device.physical, format.vk, properties)
  local features = properties.formatProperties.optimalTilingFeatures
  if band(features, TRANSFER_FEATURES) == TRANSFER_FEATURES then
    for _, wanted in ipairs { M.IN_SHADERS, SAMPLED, STORAGE } do
      local usage = TRANSFER
      for bit, feature in pairs(FEATURE) do
        if band(wanted, bit) ~= 0 and band(features, feature) ~= 0 then
          usage = bor(usage, bit)
        end
      end
      local support = usage ~= TRANSFER and query(format, kind, cube, usage)
      if support then
        support.format, support.kind = format, kind
        return support
      end
    end
  end
  local text = "%s can neither sample nor store %s images of format %s"
  return nil, text:format(device.name, NAMES[kind], format.name)
end

local answers = {} -- key -> { support, err }

--- Finds out what images of a format can be.
---@param format table of gpu/formats.lua
---@param kind integer VkImageType
---@param cube boolean whether cubes are to be made of them
---@return table? support { usage, sampled, storage, width, height, depth, mips, layers, bytes }:
--- VkImageUsageFlags, whether it has the two usages, and the most that there may be of the others
---@return string? err
function M.find(format, kind, cube)
  local key = ("%s %d %s"):format(format.name, kind, tostring(cube))
  if not answers[key] then
    answers[key] = { ask(format, kind, cube) }
  end
  return unpack(answers[key])
end

local function extent(kind, width, height, depth)
  local text = ("%d x %d x %d"):format(width, height, depth)
  return kind == vk.VK_IMAGE_TYPE_1D and ("%d texels"):format(width)
    or kind == vk.VK_IMAGE_TYPE_2D and text:match "^%d+ x %d+"
    or text
end

--- What is too much about an image, or nil.
---@param support table from M.find
---@param o { width: integer, height: integer, depth: integer, layers: integer, mips: integer }
---@return string? complaint
function M.complain(support, o)
  local format, kind = support.format, support.kind
  local given = extent(kind, o.width, o.height, o.depth)
  if o.width > support.width or o.height > support.height or o.depth > support.depth then
    local text = "%s is more than this device's images of %s hold (%s)"
    local most = extent(kind, support.width, support.height, support.depth)
    return text:format(given, format.name, most)
  elseif o.layers > support.layers then
    local text = "%d layers are more than this device's images of %s have (%d)"
    return text:format(o.layers, format.name, support.layers)
  end
  local full = subresources.full(o.width, o.height, o.depth)
  if o.mips > full then
    return ("%d mips are more than %s can have (%d)"):format(o.mips, given, full)
  elseif o.mips > support.mips then
    local text = "%d mips are more than this device's images of %s have (%d)"
    return text:format(o.mips, format.name, support.mips)
  end
  local bytes = subresources.new(format, o):bytes(0, o.mips, o.layers)
  if bytes > support.bytes then
    local text = "%.0f bytes are more than this device's images have (%.0f): make it smaller"
    return text:format(bytes, support.bytes)
  end
  return nil
end

return M
