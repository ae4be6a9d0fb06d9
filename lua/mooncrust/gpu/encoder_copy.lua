-- Copies and what is like them, for gpu/encoder.lua: adds to its class.
--
--   e:copy(buffer, buffer2, { from = 16, to = 0, size = 64 })          -- bytes
--   e:copy(buffer, image, { from = 0, mip = 1, x = 8, width = 16 })     -- texels
--   e:copy(image, image2, { mip = 1, to_mip = 0, to_layer = 2 })
--   e:blit(image, image2, { to_mip = 1, filter = "linear" })  e:resolve(many_samples, image)
--   e:fill(buffer, 0xffffffff, 0, 64)  e:update(buffer, bytes, 16, 4)
--   e:clear(image, { 0, 0, 0, 1 }, { mip = 0 })
--
-- Without numbers all of the first mip is meant, of all layers; of a view its own. Images are in
-- layout GENERAL. check_copy, check_fill and check_clear raise what the calls would, and record
-- nothing; their level is as for error(): 1 is the function itself.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local encoder = require "mooncrust.gpu.encoder"
local set = require("mooncrust.core.options").set
local can_hold = require("mooncrust.gpu.push").fits

local ceil = math.ceil
local ensure, number, check = encoder.ensure, encoder.number, encoder.check
local GENERAL, WHOLE = vk.VK_IMAGE_LAYOUT_GENERAL, vk.VK_WHOLE_SIZE
local COLOR = vk.VK_IMAGE_ASPECT_COLOR_BIT
local INTEGERS = { UINT = "uint32_t", SINT = "int32_t" } -- of a format's kind
local NONE = {}

-- What options are called that say where a side of a copy is in its image.
local KNOWN = set [[from to size row layers filter mips mip layer x y z width height depth
  to_mip to_layer to_x to_y to_z to_width to_height to_depth]]
local BLOCKS = { "block_width", "block_height", "block_depth" }
local HERE = { "x", "y", "z", "width", "height", "depth", mip = "mip", layer = "layer" }
local THERE =
  { "to_x", "to_y", "to_z", "width", "height", "depth", mip = "to_mip", layer = "to_layer" }
local SCALED = { "to_x", "to_y", "to_z", "to_width", "to_height", "to_depth" }
SCALED.mip, SCALED.layer = THERE.mip, THERE.layer

-- Scratch. `move` is a VkImageResolve as well, field by field.
local bytes, texels = vk.VkBufferCopy(), vk.VkBufferImageCopy()
local move, scale = vk.VkImageCopy(), vk.VkImageBlit()
local resolve = ffi.cast(ffi.typeof("$ *", vk.VkImageResolve), move)
-- References into them: each would else be garbage where LuaJIT interprets.
local texel_place, texel_at, extent =
  texels.imageSubresource, texels.imageOffset, texels.imageExtent
local from_place, from_at, move_extent = move.srcSubresource, move.srcOffset, move.extent
local to_place, to_at = move.dstSubresource, move.dstOffset
local range, depth = vk.VkImageSubresourceRange(), vk.VkClearDepthStencilValue()
local color = vk.VkClearColorValue()
local colors = { UINT = color.uint32, SINT = color.int32, FLOAT = color.float32 }
local first, length = { 0, 0, 0 }, { false, false, false } -- of the side that was found last

local M, Encoder = {}, encoder.class

local function options(what, o, level)
  if o then encoder.known(what, o, KNOWN, level + 1) end
  return o or NONE
end

--- Copies the options of a call into a table that is kept.
function M.keep(o, into)
  for name in pairs(KNOWN) do
    into[name] = o and o[name]
  end
end

-- What a side of a copy has of an axis: all by default, or what the other side has.
local function axis(what, image, list, i, all, o, size, level)
  local from, to = list[i], list[i + 3]
  first[i] = number(what, from, o[from] or 0, 0, all - 1, level, image)
  local left = all - first[i]
  length[i] = number(what, to, o[to] or size[i] or left, 1, left, level, image)
  local block = what == "copy" and image.format[BLOCKS[i]] or 1
  local fits = first[i] % block == 0 and (length[i] % block == 0 or length[i] == left)
  local text = "%s and %s of %s (%s) are multiples of %d"
  ensure(fits, level, what, text, from, to, image, image.format.name, block)
end

-- Finds a side of a copy: the box from `first` on, of `size` where that is not NONE. Returns the
-- mip, the layer and their number.
local function side(what, image, list, o, layers, size, level)
  local mip = number(what, list.mip, o[list.mip] or 0, 0, image.mips - 1, level, image)
  local layer = number(what, list.layer, o[list.layer] or 0, 0, image.layers - 1, level, image)
  local left = image.layers - layer
  layers = number(what, "layers", layers or left, 1, left, level, image)
  mip, layer = mip + (image.mip or 0), layer + (image.layer or 0)
  local width, height, slices = (image.of or image).layout:extent(mip)
  axis(what, image, list, 1, width, o, size, level + 1)
  axis(what, image, list, 2, height, o, size, level + 1)
  axis(what, image, list, 3, slices, o, size, level + 1)
  return mip, layer, layers
end

-- Writes a side into Vulkan's structs.
local function put(place, at, aspects, mip, layer, layers)
  place.aspectMask, place.mipLevel = aspects, mip
  place.baseArrayLayer, place.layerCount = layer, layers
  at.x, at.y, at.z = first[1], first[2], first[3]
end

local function put_box(place, box, aspects, mip, layer, layers)
  put(place, box[0], aspects, mip, layer, layers)
  local to = box[1]
  to.x, to.y, to.z = first[1] + length[1], first[2] + length[2], first[3] + length[3]
end

local function meet(a, b, size) return a < b + size and b < a + size end

local function check_buffers(from, to, o, level)
  local a = number("copy", "from", o.from or 0, 0, from.size, level + 1, from)
  local size = number("copy", "size", o.size or from.size - a, 1, from.size - a, level + 1, from)
  local b = number("copy", "to", o.to or 0, 0, to.size, level + 1, to)
  number("copy", "size", size, 1, to.size - b, level + 1, to)
  local text = "%.0f bytes of %s from byte %.0f on and from byte %.0f on overlap"
  ensure(from ~= to or not meet(a, b, size), level + 1, "copy", text, size, from, a, b)
  bytes.srcOffset, bytes.dstOffset, bytes.size = a, b, size
end

local function check_single(what, image, level)
  local text = "%s has %d samples: resolve them into another image"
  ensure(image.samples == 1, level + 1, what, text, image, image.samples)
end

-- `name` is the option with the offset in the buffer.
local function check_texels(buffer, name, image, o, level)
  check_single("copy", image, level)
  local format, mip, layer, layers =
    image.format, side("copy", image, HERE, o, o.layers, NONE, level + 1)
  put(texel_place, texel_at, format.aspect, mip, layer, layers)
  local width, height, slices = length[1], length[2], length[3]
  local offset = number("copy", name, o[name] or 0, 0, buffer.size, level, buffer)
  local row = o.row and number("copy", "row", o.row, width, 2 ^ 31 - 1, level, image) or 0
  local step = format.aspects == COLOR and format.size or math.max(4, format.size)
  local across, fits = format.block_width, offset % step == 0 and row % format.block_width == 0
  local text = "with %s (%s) %s is a multiple of %d, row of %d"
  ensure(fits, level, "copy", text, image, format.name, name, step, across)
  local rows = ceil(height / format.block_height) * ceil(slices / format.block_depth) * layers
  local blocks = (rows - 1) * ceil(math.max(row, width) / across) + ceil(width / across)
  local size = blocks * format.size
  text = "%.0f bytes from byte %.0f on are not in %s of %.0f"
  ensure(offset + size <= buffer.size, level, "copy", text, size, offset, buffer, buffer.size)
  texels.bufferOffset, texels.bufferRowLength = offset, row
  extent.width, extent.height, extent.depth = width, height, slices
end

local function check_images(from, to, o, level)
  local a, b, many, one = from.format, to.format, from.samples, to.samples
  local fits = many == one or one == 1 and a == b and a.aspects == COLOR
  local text = "%s (%s, %d samples) does not become %s (%s, %d samples)"
  ensure(fits, level, "copy", text, from, a.name, many, to, b.name, one)
  local same = a.size == b.size and a.aspects == COLOR and b.aspects == COLOR
  same = same and a.block_width == b.block_width and a.block_height == b.block_height
  ensure(a == b or same, level, "copy", "%s of %s does not fit %s of %s", a.name, from, b.name, to)
  local mip, layer, layers = side("copy", from, HERE, o, o.layers, NONE, level + 1)
  put(from_place, from_at, a.aspects, mip, layer, layers)
  local mip_before, layer_before = mip, layer
  mip, layer = side("copy", to, THERE, o, layers, length, level + 1)
  local is_met = (from.of or from) == (to.of or to)
  is_met = is_met and mip == mip_before and meet(layer, layer_before, layers)
  is_met = is_met and meet(from_at.x, first[1], length[1]) and meet(from_at.y, first[2], length[2])
  is_met = is_met and meet(from_at.z, first[3], length[3])
  ensure(not is_met, level, "copy", "the two places in %s overlap", from)
  put(to_place, to_at, a.aspects, mip, layer, layers)
  move_extent.width, move_extent.height, move_extent.depth = length[1], length[2], length[3]
end

--- Raises what e:copy would.
function M.check_copy(from, to, o, level)
  o = options("copy", o, level)
  local is_image, to_image =
    check("copy", from, nil, level) == "image", check("copy", to, nil, level) == "image"
  if is_image and to_image then
    check_images(from, to, o, level + 1)
  elseif is_image then
    check_texels(to, "to", from, o, level + 1)
  elseif to_image then
    check_texels(from, "from", to, o, level + 1)
  else
    check_buffers(from, to, o, level)
  end
end

-- Its callers are called by scripts.
local function touch(self, from, to)
  self:touch(from)
  self:touch(to)
  return self.cmd, (from.of or from).body, (to.of or to).body
end

--- Copies: between buffers, between images whose texels have one size, from one to the other. From
--- an image with several samples to one without, of the same format, it resolves.
---@param from table buffer, image or view
---@param to table
---@param o { from: integer?, to: integer?, size: integer?, row: integer?, mip: integer?,
--- layer: integer?, layers: integer?, x: integer?, y: integer?, z: integer?, width: integer?,
--- height: integer?, depth: integer?, to_mip: integer?, to_layer: integer?, to_x: integer?,
--- to_y: integer?, to_z: integer? }? from, to, size: bytes in buffers; row: texels of a row in a
--- buffer; the rest: the place in the image, to_...: in the second of two
---@return table self
function Encoder:copy(from, to, o)
  encoder.outside(self, "copy", 2)
  M.check_copy(from, to, o, 3)
  local cmd, a, b = touch(self, from, to)
  if not a.image and not b.image then
    vk.vkCmdCopyBuffer(cmd, a.buffer, b.buffer, 1, bytes)
  elseif not b.image then
    vk.vkCmdCopyImageToBuffer(cmd, a.image, GENERAL, b.buffer, 1, texels)
  elseif not a.image then
    vk.vkCmdCopyBufferToImage(cmd, a.buffer, b.image, GENERAL, 1, texels)
  elseif from.samples > to.samples then
    vk.vkCmdResolveImage(cmd, a.image, GENERAL, b.image, GENERAL, 1, resolve)
  else
    vk.vkCmdCopyImage(cmd, a.image, GENERAL, b.image, GENERAL, 1, move)
  end
  return self
end

--- Makes one of the samples that each texel of `from` has: copy from an image with several.
Encoder.resolve = Encoder.copy

--- Copies with another size or format.
---@param from table image or view
---@param to table
---@param o table? as for copy; also to_width, to_height, to_depth, filter: "nearest" (the default)
--- or "linear"
---@return table self
function Encoder:blit(from, to, o)
  encoder.outside(self, "blit", 2)
  check("blit", from, "image", 2)
  check("blit", to, "image", 2)
  check_single("blit", from, 2)
  check_single("blit", to, 2)
  o = options("blit", o, 2)
  local a, b, is_linear = from.format, to.format, o.filter == "linear"
  local is_known = is_linear or o.filter == "nearest" or not o.filter
  ensure(is_known, 2, "blit", "filter is 'nearest' or 'linear', not %s", o.filter)
  local fits = a == b or a.kind == b.kind and a.aspects == COLOR and b.aspects == COLOR
  ensure(fits, 2, "blit", "%s cannot become %s", a.name, b.name)
  fits = not is_linear or not INTEGERS[a.kind] and a.aspects == COLOR
  ensure(fits, 2, "blit", "filter of %s (%s) is 'nearest'", from, a.name)
  local mip, layer, layers = side("blit", from, HERE, o, o.layers, NONE, 3)
  put_box(scale.srcSubresource, scale.srcOffsets, a.aspects, mip, layer, layers)
  mip, layer = side("blit", to, SCALED, o, layers, NONE, 3)
  put_box(scale.dstSubresource, scale.dstOffsets, b.aspects, mip, layer, layers)
  local cmd, x, y = touch(self, from, to)
  vk.vkCmdBlitImage(cmd, x.image, GENERAL, y.image, GENERAL, 1, scale, is_linear and 1 or 0)
  return self
end

--- Raises what e:fill would.
function M.check_fill(buffer, value, offset, size, level)
  encoder.range("fill", buffer, offset or 0, size or 0, level)
  number("fill", "the word", value, -2 ^ 31, 2 ^ 32 - 1, level)
  if size then number("fill", "size / 4", size / 4, 1, 2 ^ 51, level) end
end

--- Fills a buffer with a 32-bit word.
---@param buffer table
---@param value integer
---@param offset integer? bytes, a multiple of 4; 0 by default
---@param size integer? bytes, a multiple of 4; all that follow by default
---@return table self
function Encoder:fill(buffer, value, offset, size)
  encoder.outside(self, "fill", 2)
  M.check_fill(buffer, value, offset, size, 3)
  self:touch(buffer)
  vk.vkCmdFillBuffer(self.cmd, buffer.body.buffer, offset or 0, size or WHOLE, value % 2 ^ 32)
  return self
end

--- Writes up to 65,536 bytes, which become part of the command buffer.
---@param buffer table
---@param data string|ffi.cdata* a pointer needs size
---@param offset integer? bytes, a multiple of 4; 0 by default
---@param size integer? bytes, a multiple of 4; those of the string by default
---@return table self
function Encoder:update(buffer, data, offset, size)
  encoder.outside(self, "update", 2)
  offset, size = offset or 0, size or type(data) == "string" and #data or 0
  encoder.range("update", buffer, offset, size, 2)
  number("update", "size / 4", size / 4, 1, 16384, 2)
  encoder.bytes("update", data, size, 2)
  self:touch(buffer)
  vk.vkCmdUpdateBuffer(self.cmd, buffer.body.buffer, offset, size, data)
  return self
end

--- Writes the four numbers of a colour; false when they are not what the format has.
---@param into table|ffi.cdata*
---@param at integer index of the first
function M.write_color(format, value, into, at)
  for c = 1, 4 do
    local part = type(value) == "table" and value[c]
    if type(part) ~= "number" or not can_hold(INTEGERS[format.kind], part) then return false end
    into[at + c - 1] = part
  end
  return true
end

-- Some of the mips or layers of an image: the first and how many.
local function some(image, name, from, count, all, level)
  from, count = from or 0, count or from and 1 or all
  number("clear", name, from, 0, all - 1, level + 1, image)
  return from, number("clear", name .. "s", count, 1, all - from, level + 1, image)
end

--- Raises what e:clear of an image would.
function M.check_clear(image, value, o, level)
  check("clear", image, "image", level)
  o = options("clear", o, level)
  local format = image.format
  local mip, mips = some(image, "mip", o.mip, o.mips, image.mips, level)
  local layer, layers = some(image, "layer", o.layer, o.layers, image.layers, level)
  range.levelCount, range.layerCount = mips, layers
  range.baseMipLevel, range.baseArrayLayer = mip + (image.mip or 0), layer + (image.layer or 0)
  range.aspectMask = format.aspects
  ensure(not format.compressed, level, "clear", "%s is of blocks (%s)", image, format.name)
  if format.aspects == COLOR then
    local fits, text = M.write_color(format, value, colors[format.kind], 0), "%s takes 4 numbers, "
    ensure(fits, level, "clear", text .. "as %s has them", image, format.name)
  else
    local is_table = type(value) == "table"
    local deep, stencil = is_table and value.depth or value, is_table and value.stencil or 0
    local fits = type(deep) == "number" and deep >= 0 and deep <= 1
    ensure(fits, level, "clear", "%s takes a depth from 0 to 1, not %s", image, deep)
    depth.depth, depth.stencil = deep, number("clear", "stencil", stencil, 0, 255, level)
  end
end

--- Clears mips and layers of an image.
---@param image table or a view
---@param value number[]|number|{ depth: number, stencil: integer? } a colour, or a depth
---@param o { mip: integer?, mips: integer?, layer: integer?, layers: integer? }? all by default
---@return table self
function Encoder:clear(image, value, o)
  encoder.outside(self, "clear", 2)
  M.check_clear(image, value, o, 3)
  self:touch(image)
  local handle = (image.of or image).body.image
  if range.aspectMask == COLOR then
    vk.vkCmdClearColorImage(self.cmd, handle, GENERAL, color, 1, range)
  else
    vk.vkCmdClearDepthStencilImage(self.cmd, handle, GENERAL, depth, 1, range)
  end
  return self
end

return M
