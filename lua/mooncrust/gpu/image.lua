-- A two-dimensional image, known to shaders by its index in the heap, as a sampled image and as a
-- storage image.
--
--   local picture = mc.load_image "photo.png"                    -- rgba8
--   local blurred = mc.image { name = "blurred", format = "rgba16f", width = 640, height = 480 }
--   picture:upload(pixels)  blurred:read()  picture:save("out.png")
--
-- Rows run from the top; texels are packed without gaps. Formats: gpu/formats.lua. New images hold
-- zeros.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local options = require "mooncrust.core.options"
local native = require "mooncrust.core.native"
local formats = require "mooncrust.gpu.formats"
local heap = require "mooncrust.gpu.heap"
local memory = require "mooncrust.gpu.memory"
local barriers = require "mooncrust.gpu.barriers"
local readback = require "mooncrust.gpu.readback"
local resource = require "mooncrust.gpu.resource"
local staging = require "mooncrust.gpu.staging"
local types = require "mooncrust.gpu.types"

local device = device_module.open()
local handle = device.handle
local COLOR = vk.VK_IMAGE_ASPECT_COLOR_BIT
local GENERAL = vk.VK_IMAGE_LAYOUT_GENERAL
local USAGE = bit.bor(
  vk.VK_IMAGE_USAGE_STORAGE_BIT,
  vk.VK_IMAGE_USAGE_SAMPLED_BIT,
  vk.VK_IMAGE_USAGE_TRANSFER_SRC_BIT,
  vk.VK_IMAGE_USAGE_TRANSFER_DST_BIT
)

local SPEC = options.spec("mc.image", {
  name = { "string", default = "image" },
  format = { "string", default = "rgba8" },
  width = { "integer", required = true, least = 1 },
  height = { "integer", required = true, least = 1 },
})

local Image = resource.class("image")
local M = {}

local region = vk.VkBufferImageCopy()
region.imageSubresource.aspectMask, region.imageSubresource.layerCount = COLOR, 1
region.imageExtent.depth = 1

local function create_view(image, format)
  local info = vk.VkImageViewCreateInfo()
  info.image, info.format, info.viewType = image, format.vk, vk.VK_IMAGE_VIEW_TYPE_2D
  info.subresourceRange.aspectMask = COLOR
  info.subresourceRange.levelCount, info.subresourceRange.layerCount = 1, 1
  local out = ffi.new(ffi.typeof("$[1]", vk.VkImageView))
  vk.check(vk.vkCreateImageView(handle, info, nil, out), "vkCreateImageView")
  return out[0]
end

local function create(o, format, body)
  local info = vk.VkImageCreateInfo()
  info.imageType, info.format, info.usage = vk.VK_IMAGE_TYPE_2D, format.vk, USAGE
  info.extent.width, info.extent.height, info.extent.depth = o.width, o.height, 1
  info.mipLevels, info.arrayLayers, info.samples = 1, 1, vk.VK_SAMPLE_COUNT_1_BIT
  local out = ffi.new(ffi.typeof("$[1]", vk.VkImage))
  vk.check(vk.vkCreateImage(handle, info, nil, out), ("vkCreateImage of '%s'"):format(o.name))
  local ok, block, range = pcall(memory.bind_image, body, out[0], "device")
  if not ok or not block then
    vk.vkDestroyImage(handle, out[0], nil)
    if not ok then
      error(block, 0)
    end
    return nil, range
  end
  device_module.set_name("VK_OBJECT_TYPE_IMAGE", out[0], o.name)
  body.image, body.block, body.range = out[0], block, range
  return true
end

Image.Body.heap_kind = "image"

local color = vk.VkClearColorValue()
local whole = vk.VkImageSubresourceRange()
whole.aspectMask, whole.levelCount, whole.layerCount = COLOR, 1, 1

function Image.Body:adopt(cmd) barriers.first_use(cmd, self.image, 1, 1) end

function Image.Body:clear(cmd)
  self:adopt(cmd)
  vk.vkCmdClearColorImage(cmd, self.image, GENERAL, color, 1, whole)
end

function Image.Body:release()
  staging.forget(self)
  resource.leave_heap(self)
  if self.view then
    vk.vkDestroyImageView(handle, self.view, nil)
  end
  vk.vkDestroyImage(handle, self.image, nil)
  memory.free(self.block, self.range)
end

local function check_size(o, level)
  local most = device.limits.maxImageDimension2D
  if o.width > most or o.height > most then
    local text = "mc.image '%s': %d x %d is more than this device's images hold (%d x %d)"
    error(text:format(o.name, o.width, o.height, most, most), level + 1)
  end
end

-- Makes an image; errors blame `level`, 2 being the caller.
local function make(read, level)
  local format, wrong = formats.find(read.format)
  if not format then
    error(("mc.image '%s': %s"):format(read.name, wrong), level)
  end
  check_size(read, level)
  local features = vk.VkFormatProperties()
  vk.vkGetPhysicalDeviceFormatProperties(device.physical, format.vk, features)
  if bit.band(features.optimalTilingFeatures, vk.VK_FORMAT_FEATURE_STORAGE_IMAGE_BIT) == 0 then
    error(
      ("mc.image '%s': %s cannot store to format %s; use rgba8, rgba16f or rgba32f"):format(
        read.name,
        device.name,
        format.name
      ),
      level
    )
  end
  local body = resource.body(Image, read.name, level)
  body.exclusive = true
  body.size = read.width * read.height * format.size
  local ok, err = create(read, format, body)
  if not ok then
    return nil, err
  end
  body.view = create_view(body.image, format)
  body.handle, wrong = heap.image(body, body.view, body.view, format.vk)
  if not body.handle then
    body:release()
    error(("mc.image '%s': %s"):format(read.name, wrong), level)
  end
  body.slot = wrong
  local self = resource.register(Image, body, {
    name = read.name,
    width = read.width,
    height = read.height,
    format = format,
    size = read.width * read.height * format.size,
    image = body.image,
    view = body.view,
    handle = body.handle,
    slot = body.slot,
  })
  staging.fresh(body)
  return self
end

--- Makes an image.
---@param o { name: string?, format: string?, width: integer, height: integer } format: "rgba8" by
--- default; sizes in texels
---@return table? image nil when the device has no memory left
---@return string? err
function M.new(o)
  return make(options.read(SPEC, o), 2)
end

--- Loads a picture file (PNG) into a new rgba8 image. The texels are the file's bytes: sRGB-encoded
--- for most pictures.
---@param path string
---@return table image
function M.load(path)
  if type(path) ~= "string" then
    error("mc.load_image takes the path of a PNG file, not " .. tostring(path), 2)
  end
  local width, height, pixels = native.read_picture(path)
  if not width then
    error(height, 2)
  end
  local name = path:match("[^/]*$")
  local self, err = make({ name = name, format = "rgba8", width = width, height = height }, 3)
  if not self then
    error(err, 2)
  end
  return self:upload(pixels)
end

-- The walk through the rows (gpu/staging.lua).
local cursor = {}

function cursor:start(image)
  self.image, self.width, self.row = image.image, image.width, image.width * image.format.size
  self.at, self.bytes, self.size = 0, 0, image.size
  return self
end

function cursor:next(limit)
  self.at = self.at + self.bytes
  local rows = math.max(1, math.floor(limit / self.row))
  self.bytes = math.min(rows * self.row, self.size - self.at)
  if self.bytes == 0 then
    return nil
  end
  region.imageOffset.y = self.at / self.row
  region.imageExtent.width, region.imageExtent.height = self.width, self.bytes / self.row
  return self.bytes, self.at
end

function cursor:to_gpu(cmd, buffer, at)
  region.bufferOffset = at
  vk.vkCmdCopyBufferToImage(cmd, buffer, self.image, GENERAL, 1, region)
end

function cursor:to_cpu(cmd, buffer, at)
  region.bufferOffset = at
  vk.vkCmdCopyImageToBuffer(cmd, self.image, GENERAL, buffer, 1, region)
end

--- Writes all texels. Returns at once; later GPU work and read() see them.
---@param data string|ffi.cdata* bytes, row after row from the top
---@return table self
function Image:upload(data)
  self:use("upload to")
  local is_text = type(data) == "string"
  if not is_text and type(data) ~= "cdata" then
    error(
      ("upload to image '%s': cannot take a %s; give a string or a C array"):format(
        self.name,
        type(data)
      ),
      2
    )
  end
  -- A pointer to bytes says nothing of its length: it is taken for that of the image.
  local pointer = not is_text
    and (ffi.istype("uint8_t *", data) or ffi.istype("const uint8_t *", data))
  local size = is_text and #data or pointer and self.size or types.extent(data)
  if not size then
    local text =
      "upload to image '%s': cannot take %s; give a string, a C array or a uint8_t pointer"
    error(text:format(self.name, tostring(ffi.typeof(data))), 2)
  end
  if size ~= self.size then
    local text = "upload to image '%s': %d bytes given, its %d x %d texels of %s take %d"
    error(text:format(self.name, size, self.width, self.height, self.format.name, self.size), 2)
  end
  staging.upload(self.body, cursor:start(self), data, true)
  return self
end

--- Reads all texels; waits until the GPU has finished with the image.
---@return ffi.cdata* bytes uint8_t[size], row after row from the top
function Image:read()
  self:use("read")
  local bytes = ffi.new("uint8_t[?]", self.size)
  readback.read(self.body, cursor:start(self), self.size, bytes)
  return bytes
end

--- Writes the image to a PNG file. Only for rgba8.
---@param path string
---@return table self
function Image:save(path)
  self:use("save")
  if type(path) ~= "string" then
    error(
      ("save of image '%s': takes the path of a file, not %s"):format(self.name, tostring(path)),
      2
    )
  end
  if self.format.name ~= "rgba8" then
    error(
      ("save of image '%s': a PNG needs format rgba8, this is %s"):format(
        self.name,
        self.format.name
      ),
      2
    )
  end
  local ok, err = native.write_picture(path, self.width, self.height, self:read())
  if not ok then
    error(err, 2)
  end
  return self
end

return M
