-- Texels of an image to the GPU and back: upload, read, read_async, save.
--
--   image:upload(bytes)                                   -- all mips and layers
--   image:upload(function(x, y, z, layer, mip) return r, g, b, a end, { mip = 0 })
--   local bytes = image:read { mip = 2, layer = 1 }         -- uint8_t[?]
--
-- Packed: mip by mip, layer by layer, row by row from the top. Without mip and mips all mips; mip
-- alone is that one; mips alone are the first ones. Layers likewise; the faces of a cube are
-- layers. What data may be says gpu/elements.lua.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local elements = require "mooncrust.gpu.elements"
local errors = require "mooncrust.core.errors"
local image_body = require "mooncrust.gpu.image_body"
local native = require "mooncrust.core.native"
local readback = require "mooncrust.gpu.readback"
local staging = require "mooncrust.gpu.staging"
local subresources = require "mooncrust.gpu.subresources"
local types = require "mooncrust.gpu.types"

local vkCmdCopyBufferToImage = vk.vkCmdCopyBufferToImage
local vkCmdCopyImageToBuffer = vk.vkCmdCopyImageToBuffer
local GENERAL = vk.VK_IMAGE_LAYOUT_GENERAL
local Bytes = ffi.typeof "uint8_t[?]"
local RANGE, READ = subresources.spec(), subresources.spec { into = { "any" } }
-- How the texels of a format become those of a PNG.
local function same(texels) return texels end
local function grey(c_type, most)
  return function(texels, count)
    local from, to = ffi.cast(c_type, texels), Bytes(4 * count)
    for i = 0, count - 1 do
      local value = from[i] * 255 / most + 0.5
      to[4 * i], to[4 * i + 1], to[4 * i + 2], to[4 * i + 3] = value, value, value, 255
    end
    return to
  end
end
local d32f = grey("float *", 1)
local PNG =
  { rgba8 = same, rgba8_srgb = same, d16 = grey("uint16_t *", 65535), d32f = d32f, d32fs8 = d32f }

local Image = image_body.class

-- The walk through a range of subresources (gpu/staging.lua).
local cursor =
  { image = nil, alignment = nil, unit = 1, step = 1, aspect = 0, piece = subresources.piece() }

function cursor:start(image, range)
  self.image, self.alignment = image.image, subresources.alignment(image.format.size)
  self.aspect, self.unit, self.step = image.format.aspect, image.format.unit or 1, 1
  if self.unit > 1 then self.step = 2 * image.layout:blocks(range.mip) end -- an even number of rows
  self.piece:start(image.layout, range)
  return self
end

function cursor:next(limit)
  if self.piece:next(limit - limit % self.step) then return self.piece.bytes, self.piece.offset end
  return nil
end

function cursor:to_gpu(cmd, buffer, at)
  local region = image_body.region(self.piece, at, self.aspect)
  vkCmdCopyBufferToImage(cmd, buffer, self.image, GENERAL, 1, region)
end

function cursor:to_cpu(cmd, buffer, at)
  local region = image_body.region(self.piece, at, self.aspect)
  vkCmdCopyImageToBuffer(cmd, self.image, GENERAL, buffer, 1, region)
end

-- The texels of a range in words: "its 37 x 5 texels of rgba8 in 2 layers".
local function describe(image, range)
  local width, height, depth = image.layout:extent(range.mip)
  local text = ("its %d x %d%s texels of %s"):format(
    width,
    height,
    depth > 1 and " x " .. depth or "",
    image.format.name
  )
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
function Image:upload(data, o)
  self:use("upload to")
  local range = subresources.range(self, RANGE, "upload to", o, 2)
  local bytes, wrong = elements.texels(self, range, data, describe)
  if not bytes then errors.refuse(2, "upload to image '%s': %s", self.name, wrong) end
  local whole = range.mips == self.mips and range.layers == self.layers
  whole = whole and self.format.aspects == self.format.aspect -- else the stencil is to hold zeros
  staging.upload(self.body, cursor:start(self, range), bytes, whole)
  return self
end

-- What is wrong with the place that the bytes are to go to, or nil.
local function complain(into, size)
  local bytes = type(into) == "cdata" and (types.extent(into) or ffi.istype("uint8_t *", into))
  if not bytes then
    return ("cannot read into %s; give a C array"):format(tostring(into))
  elseif bytes ~= true and bytes < size then
    return ("%.0f bytes do not fit into %s"):format(size, tostring(ffi.typeof(into)))
  end
end

--- Reads texels; waits until the GPU has finished with the image.
---@param o { mip: integer?, mips: integer?, layer: integer?, layers: integer?, into: ffi.cdata*? }?
--- all by default; into: a C array or uint8_t pointer to fill, a new array by default
---@return ffi.cdata* bytes packed, uint8_t[?] unless `into` was given
function Image:read(o)
  self:use("read")
  local range, given = subresources.range(self, READ, "read of", o, 2)
  local size = self.layout:bytes(range.mip, range.mips, range.layers)
  local wrong = given.into ~= nil and complain(given.into, size)
  if wrong then errors.refuse(2, "read of image '%s': %s", self.name, wrong) end
  local bytes = given.into or Bytes(size)
  readback.read(self.body, cursor:start(self, range), size, bytes)
  return bytes
end

--- Starts to read texels, and does not wait.
---@param o { mip: integer?, mips: integer?, layer: integer?, layers: integer? }? all by default
---@return table? future :ready() tells whether they are there, :wait(seconds) gives the bytes, or
--- nil after that time; nil when there is no memory left
---@return string? err
function Image:read_async(o)
  self:use("read")
  local range = subresources.range(self, RANGE, "read of", o, 2)
  if self.format.unit and range.mips * range.layers > 1 then
    local text = "read_async of image '%s': %s is read one mip of one layer at a time, or with read"
    errors.refuse(2, text, self.name, self.format.name)
  end
  local size = self.layout:bytes(range.mip, range.mips, range.layers)
  return readback.start(self.body, cursor:start(self, range), size, function(pointer)
    local bytes = Bytes(size)
    ffi.copy(bytes, pointer, size)
    return bytes
  end)
end

--- Writes a mip of a layer to a PNG file. The bytes of rgba8 and rgba8_srgb are written as they
--- are, depths as greys, 0 being black.
---@param path string
---@param o { mip: integer?, layer: integer? }? the first ones by default
---@return table self
function Image:save(path, o)
  self:use("save")
  local range = subresources.range(self, RANGE, "save of", o or {}, 2)
  local width, height, depth = self.layout:extent(range.mip)
  local name = self.format.name
  local wrong = type(path) ~= "string" and "takes the path of a file, not " .. tostring(path)
    or not PNG[name] and "a PNG needs a depth or format rgba8, this is " .. name
    or depth > 1 and ("a PNG is flat, this has %d slices"):format(depth)
  if wrong then errors.refuse(2, "save of image '%s': %s", self.name, wrong) end
  local texels = PNG[name](self:read { mip = range.mip, layer = range.layer }, width * height)
  local ok, err = native.write_picture(path, width, height, texels)
  if not ok then error(err, 2) end
  return self
end
