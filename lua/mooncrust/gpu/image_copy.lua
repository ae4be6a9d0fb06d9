-- Texels of an image to the GPU and back: upload, read, read_async, save.
--
--   image:upload(bytes)                                   -- all mips and layers
--   image:upload(function(x, y, z, layer, mip) return r, g, b, a end, { mip = 0 })
--   local bytes = image:read { mip = 2, layer = 1 }         -- uint8_t[?]
--
-- The packed order is that of gpu/subresources.lua: mip by mip, layer by layer, row by row from the
-- top. What data may be says gpu/texels.lua; which mips and layers, gpu/image_range.lua.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local image_body = require "mooncrust.gpu.image_body"
local image_range = require "mooncrust.gpu.image_range"
local native = require "mooncrust.core.native"
local readback = require "mooncrust.gpu.readback"
local staging = require "mooncrust.gpu.staging"
local subresources = require "mooncrust.gpu.subresources"
local texels = require "mooncrust.gpu.texels"
local types = require "mooncrust.gpu.types"

local vkCmdCopyBufferToImage = vk.vkCmdCopyBufferToImage
local vkCmdCopyImageToBuffer = vk.vkCmdCopyImageToBuffer
local GENERAL = vk.VK_IMAGE_LAYOUT_GENERAL
local Bytes = ffi.typeof "uint8_t[?]"

local UPLOAD = image_range.spec()
local READ = image_range.spec { into = { "any" } }
local SAVE = image_range.spec()

local M = {}

-- The walk through a range of subresources (gpu/staging.lua).
local region = vk.VkBufferImageCopy()
region.imageSubresource.aspectMask = vk.VK_IMAGE_ASPECT_COLOR_BIT
local cursor = { image = nil, layout = nil, range = nil, piece = subresources.piece() }

function cursor:start(image, range)
  self.image, self.layout, self.range, self.limit = image.image, image.layout, range, nil
  self.alignment = subresources.alignment(image.format.size)
  return self
end

function cursor:next(limit)
  local piece, range = self.piece, self.range
  if not self.limit then
    self.limit = limit
    piece:start(self.layout, range.mip, range.mips, range.layer, range.layers, limit)
  end
  if not piece:next() then
    return nil
  end
  return piece.bytes, piece.offset
end

function cursor:to_gpu(cmd, buffer, at)
  image_body.region(region, self.piece, at)
  vkCmdCopyBufferToImage(cmd, buffer, self.image, GENERAL, 1, region)
end

function cursor:to_cpu(cmd, buffer, at)
  image_body.region(region, self.piece, at)
  vkCmdCopyImageToBuffer(cmd, self.image, GENERAL, buffer, 1, region)
end

-- The texels of a range in words: "its 37 x 5 texels of rgba8 in 2 layers".
local function describe(image, range)
  local width, height, depth = image.layout:extent(range.mip)
  local text = ("%d x %d"):format(width, height)
  if depth > 1 then
    text = ("%s x %d"):format(text, depth)
  end
  text = ("its %s texels of %s"):format(text, image.format.name)
  if range.mips > 1 then
    text = ("%s with %d mips"):format(text, range.mips)
  elseif image.mips > 1 then
    text = ("%s in mip %d"):format(text, range.mip)
  end
  return range.layers > 1 and ("%s in %d layers"):format(text, range.layers) or text
end

--- Writes texels. Returns at once; later GPU work and read() see them.
---@param data string|table|ffi.cdata*|function packed bytes; numbers; a C array or a pointer;
--- function(x, y, z, layer, mip) returning the components of a texel
---@param o { mip: integer?, mips: integer?, layer: integer?, layers: integer? }? all by default
---@return table self
function M:upload(data, o)
  self:use("upload to")
  local range = image_range.read(self, UPLOAD, "upload to", o, 2)
  local bytes, wrong = texels.from(self, range, data, describe)
  if not bytes then
    error(("upload to image '%s': %s"):format(self.name, wrong), 2)
  end
  local whole = range.mips == self.mips and range.layers == self.layers
  staging.upload(self.body, cursor:start(self, range), bytes, whole)
  return self
end

-- What is wrong with the place that the bytes are to go to, or nil.
local function complain(into, size)
  local bytes = type(into) == "cdata" and types.extent(into)
  if type(into) ~= "cdata" or not (bytes or ffi.istype("uint8_t *", into)) then
    return ("cannot read into %s; give a C array"):format(tostring(into))
  elseif bytes and bytes < size then
    return ("%.0f bytes do not fit into %s"):format(size, tostring(ffi.typeof(into)))
  end
  return nil
end

--- Reads texels; waits until the GPU has finished with the image.
---@param o { mip: integer?, mips: integer?, layer: integer?, layers: integer?, into: ffi.cdata*? }?
--- all by default; into: a C array or uint8_t pointer to fill, a new array by default
---@return ffi.cdata* bytes packed, uint8_t[?] unless `into` was given
function M:read(o)
  self:use("read")
  local range, given = image_range.read(self, READ, "read of", o, 2)
  local size = self.layout:bytes(range.mip, range.mips, range.layers)
  local into = given.into
  local wrong = into ~= nil and complain(into, size)
  if wrong then
    error(("read of image '%s': %s"):format(self.name, wrong), 2)
  end
  local bytes = into or Bytes(size)
  readback.read(self.body, cursor:start(self, range), size, bytes)
  return bytes
end

--- Starts to read texels, and does not wait.
---@param o { mip: integer?, mips: integer?, layer: integer?, layers: integer? }? all by default
---@return table? future :ready() tells whether they are there, :wait(seconds) gives the bytes, or
--- nil after that time; nil when there is no memory left
---@return string? err
function M:read_async(o)
  self:use("read")
  local range = image_range.read(self, UPLOAD, "read of", o, 2)
  local size = self.layout:bytes(range.mip, range.mips, range.layers)
  local future, err = readback.start(self.body, cursor:start(self, range), size, function(pointer)
    local bytes = Bytes(size)
    ffi.copy(bytes, pointer, size)
    return bytes
  end)
  return future, err
end

local PNG = { rgba8 = true, rgba8_srgb = true }

--- Writes a mip of a layer to a PNG file. For rgba8 and rgba8_srgb; the bytes are written as they
--- are.
---@param path string
---@param o { mip: integer?, layer: integer? }? the first ones by default
---@return table self
function M:save(path, o)
  self:use("save")
  local range = image_range.read(self, SAVE, "save of", o or {}, 2)
  local mip, layer = range.mip, range.layer
  local width, height, depth = self.layout:extent(mip)
  local wrong
  if type(path) ~= "string" then
    wrong = ("takes the path of a file, not %s"):format(tostring(path))
  elseif not PNG[self.format.name] then
    wrong = ("a PNG needs format rgba8, this is %s"):format(self.format.name)
  elseif depth > 1 then
    wrong = ("a PNG is flat, this has %d slices"):format(depth)
  end
  if wrong then
    error(("save of image '%s': %s"):format(self.name, wrong), 2)
  end
  local ok, err = native.write_picture(path, width, height, self:read { mip = mip, layer = layer })
  if not ok then
    error(err, 2)
  end
  return self
end

return M
