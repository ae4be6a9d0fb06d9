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
local access = require "mooncrust.sync.access"
local elements = require "mooncrust.gpu.elements"
local ensure = require("mooncrust.core.errors").ensure
local image_body = require "mooncrust.gpu.image_body"
local native = require "mooncrust.core.native"
local readback = require "mooncrust.gpu.readback"
local staging = require "mooncrust.gpu.staging"
local subresources = require "mooncrust.gpu.subresources"
local BYTE = require("mooncrust.gpu.types").find "uint8_t"

local GENERAL = vk.VK_IMAGE_LAYOUT_GENERAL
local Bytes = ffi.typeof "uint8_t[?]"
local RANGE, READ = subresources.spec(), subresources.spec { into = { "any" } }

local Image = image_body.class

-- The walk through a range of subresources (gpu/staging.lua).
local cursor = { unit = 1, step = 1, aspect = 0, piece = subresources.piece() }

function cursor:start(image, range)
  self.image, self.alignment = image.image, subresources.alignment(image.format.size)
  self.aspect, self.unit, self.step = image.format.aspect, image.format.unit or 1, 1
  if self.unit > 1 then self.step = 2 * image.layout:blocks(range.mip) end -- an even number of rows
  self.piece:start(image.layout, range)
  return self
end

function cursor:next(limit)
  if self.piece:next(limit - limit % self.step) then return self.piece.bytes, self.piece.offset end
end

function cursor:to_gpu(cmd, buffer, at)
  local region = image_body.region(self.piece, at, self.aspect)
  vk.vkCmdCopyBufferToImage(cmd, buffer, self.image, GENERAL, 1, region)
end

function cursor:to_cpu(cmd, buffer, at)
  local region = image_body.region(self.piece, at, self.aspect)
  vk.vkCmdCopyImageToBuffer(cmd, self.image, GENERAL, buffer, 1, region)
end

-- The texels of a range in words: "its 37 x 5 texels of rgba8 in 2 layers".
local function describe(image, range)
  local width, height, depth = image.layout:extent(range.mip)
  local extent = width .. " x " .. height .. (depth > 1 and " x " .. depth or "")
  local mips = range.mips > 1 and (" with %d mips"):format(range.mips)
    or image.mips > 1 and (" in mip %d"):format(range.mip)
    or ""
  local layers = range.layers > 1 and (" in %d layers"):format(range.layers) or ""
  return "its " .. extent .. " texels of " .. image.format.name .. mips .. layers
end

local function check_samples(self, action, level)
  local text = "cannot %s image '%s': it has %d samples, resolve them"
  ensure(self.samples == 1, level + 1, text, action, self.name, self.samples)
end

-- Refuses several samples, and a range that graph:export has left in another layout.
local function check_layout(self, action, range)
  local state = self.body.sync
  check_samples(self, action, 3)
  if not state or state.layout == access.layouts.general then return end
  for i, cell in ipairs(state.cells) do
    local mip, layer = math.floor((i - 1) / self.layers) - range.mip, (i - 1) % self.layers
    local is_in = mip >= 0 and mip < range.mips and layer >= range.layer
    is_in = is_in and layer < range.layer + range.layers or not state.cells[2]
    local is_out, words =
      is_in and cell.layout > access.layouts.general, access.layouts[cell.layout]
    local text = "cannot %s image '%s': it was exported in layout %s; graph:import brings it back"
    ensure(not is_out, 3, text, action, self.name, words)
  end
end

--- Writes texels. Returns at once; later GPU work and read() see them.
---@param data string|table|ffi.cdata*|function packed bytes; numbers; a C array or a pointer;
--- function(x, y, z, layer, mip) returning the components of a texel
---@param o { mip: integer?, mips: integer?, layer: integer?, layers: integer? }? all by default
---@return table self
function Image:upload(data, o)
  self:use("upload to")
  local range = subresources.range(self, RANGE, "upload to", o, 2)
  check_layout(self, "upload to", range)
  local bytes, wrong = elements.texels(self, range, data, describe)
  ensure(bytes, 2, "upload to image '%s': %s", self.name, wrong)
  local whole = range.mips == self.mips and range.layers == self.layers
  whole = whole and self.format.aspects == self.format.aspect -- else the stencil is to hold zeros
  staging.upload(self.body, cursor:start(self, range), bytes, whole)
  return self
end

--- Reads texels; waits until the GPU has finished with the image.
---@param o { mip: integer?, mips: integer?, layer: integer?, layers: integer?, into: ffi.cdata*? }?
--- all by default; into: a C array or uint8_t pointer to fill, a new array by default
---@return ffi.cdata* bytes packed, uint8_t[?] unless `into` was given
function Image:read(o)
  self:use("read")
  local range, given = subresources.range(self, READ, "read of", o, 2)
  check_layout(self, "read", range)
  local size = self.layout:bytes(range.mip, range.mips, range.layers)
  local wrong = given.into ~= nil and elements.wrong_target(BYTE, given.into, size, "bytes")
  ensure(not wrong, 2, "read of image '%s': %s", self.name, wrong)
  local bytes = given.into or Bytes(size)
  readback.read(self.body, cursor:start(self, range), size, bytes)
  return bytes
end

-- Bytes of a range that is read at once.
local function size_of(self, range, level)
  local text = "read_async of image '%s': %s is read one mip of one layer at a time, or with read"
  local is_one = not self.format.unit or range.mips * range.layers == 1
  ensure(is_one, level + 1, text, self.name, self.format.name)
  return self.layout:bytes(range.mip, range.mips, range.layers)
end

--- Starts to read texels, and does not wait.
---@param o { mip: integer?, mips: integer?, layer: integer?, layers: integer? }? all by default
---@return table? future :ready() tells whether they are there, :wait(seconds) gives the bytes, or
--- nil after that time; nil when there is no memory left
---@return string? err
function Image:read_async(o)
  self:use("read")
  local range = subresources.range(self, RANGE, "read of", o, 2)
  check_layout(self, "read", range)
  local size = size_of(self, range, 2)
  return readback.start(self.body, cursor:start(self, range), size, Bytes(size))
end

--- Writes a mip of a layer to a picture file: PNG, or HDR when the path ends so (floats). What
--- becomes of a format says docs/images.md.
---@param path string
---@param o { mip: integer?, layer: integer? }? the first ones by default
---@return table self
function Image:save(path, o)
  self:use("save")
  local range = subresources.range(self, RANGE, "save of", o or {}, 2)
  check_layout(self, "save", range)
  local width, height, depth = self.layout:extent(range.mip)
  local wrong = type(path) ~= "string" and "takes the path of a file, not " .. tostring(path)
    or depth > 1 and ("a picture is flat, this has %d slices"):format(depth)
  ensure(not wrong, 2, "save of image '%s': %s", self.name, wrong)
  local texels = self:read { mip = range.mip, layer = range.layer }
  local ok, err = native.write_picture(path, self.format.name, width, height, texels)
  ensure(ok, 2, "save of image '%s': %s", self.name, err)
  return self
end

--- What a range of texels will be, for graph:readback.
local function future(object, level)
  local image, range = object.of or object, object.of and object or object.whole
  check_samples(image, "read", level + 1)
  local size = size_of(image, range, level + 1)
  return readback.future(image.name, size, Bytes(size))
end

return { cursor = cursor, future = future }
