-- Where the texels of an image lie when they are packed into bytes, how a copy of them is cut into
-- pieces, and which mips and layers a call is about. Pure numbers: no Vulkan.
--
--   local layout = subresources.new(format, { width = 640, height = 480, mips = 10 })
--   local row_bytes, rows, slices = layout:blocks(3)       -- of mip 3
--   local offset, bytes = layout:find(3, 0)                -- mip 3, layer 0, in the whole image
--   local piece = subresources.piece():start(layout, { mip = 0, mips = 10, layer = 0, layers = 1 })
--   while piece:next(limit) do ... end
--
-- Packed order: mip by mip, from the largest; in each mip layer by layer (the faces of a cube are
-- layers); in each layer slice by slice; in each slice row by row from the top, without gaps. The
-- unit is the block (gpu/formats.lua): a row is a row of blocks, a slice is one block deep. A mip
-- that is no multiple of the block has whole blocks in memory, and is copied with its extent in
-- texels, as VkBufferImageCopy wants it.
--
-- A piece is one copy region whose bytes follow each other in the packed data: whole layers as long
-- as they fit into `limit` bytes, else whole slices, else rows: one at least, even if it has more.

local ffi = require "ffi"
local errors = require "mooncrust.core.errors"
local options = require "mooncrust.core.options"

local floor, max, min = math.floor, math.max, math.min

local M, NONE = {}, {}

---@class mooncrust.Range { mip: integer, mips: integer, layer: integer, layers: integer }
---@class mooncrust.Layout width, height, depth (texels), layers, mips
local Layout = require "mooncrust.core.class"()

-- Numbers are doubles in FFI structs: making none of them afresh, next() makes no garbage.
local layout_type = ffi.typeof [[struct {
  double width, height, depth, layers, mips, block_width, block_height, block_depth, block_size;
}]]

--- Mips down to one texel.
function M.full(width, height, depth)
  local _, mips = math.frexp(max(width, height, depth or 1)) -- how many binary digits it has
  return mips
end

--- Texels of a mip (from 0): width, height, depth.
function Layout:extent(mip)
  local scale = 2 ^ -mip
  return max(1, floor(self.width * scale)),
    max(1, floor(self.height * scale)),
    max(1, floor(self.depth * scale))
end

--- Bytes of a row, rows of a slice, and slices of a layer of a mip, in blocks.
function Layout:blocks(mip)
  local width, height, depth = self:extent(mip)
  return floor((width + self.block_width - 1) / self.block_width) * self.block_size,
    floor((height + self.block_height - 1) / self.block_height),
    floor((depth + self.block_depth - 1) / self.block_depth)
end

--- Packed bytes of some mips, `mip` the first, in so many layers.
function Layout:bytes(mip, mips, layers)
  local bytes = 0
  for m = mip, mip + mips - 1 do
    local row_bytes, rows, slices = self:blocks(m)
    bytes = bytes + row_bytes * rows * slices
  end
  return bytes * layers
end

--- Where a layer of a mip lies in the packed image: offset and bytes.
function Layout:find(mip, layer)
  local bytes = self:bytes(mip, 1, 1)
  return self:bytes(0, mip, self.layers) + layer * bytes, bytes
end

---@class mooncrust.Piece mip, layer, layers, x, y, z, width, height, depth; bytes, offset in data
local Piece = require "mooncrust.core.class"()

-- next_row counts the rows of blocks in the layers of the range, of next_mip.
local PIECE = [[struct {
  double mip, layer, layers, x, y, z, width, height, depth, offset, bytes;
  $ of;
  double end_mip, first_layer, all_layers, next_mip, next_row;
}]]
local piece_type = ffi.typeof(PIECE, layout_type)

--- Begins with a range of a layout; next() gives the first piece.
---@return mooncrust.Piece self
function Piece:start(of, range)
  ffi.copy(self.of, of, ffi.sizeof(layout_type)) -- an assignment of structs is not compiled
  self.next_mip, self.end_mip, self.next_row = range.mip, range.mip + range.mips, 0
  self.first_layer, self.all_layers = range.layer, range.layers
  self.offset, self.bytes = 0, 0
  return self
end

-- How many of the rows that are left to take: a multiple of the unit, or all.
local function portion(fitting, unit, left)
  return min(left, max(unit, floor(fitting / unit) * unit))
end

--- Goes on to the next piece, of at most so many bytes; false when the range is done.
function Piece:next(limit)
  local mip, at = self.next_mip, self.next_row
  if mip >= self.end_mip then return false end
  local of = self.of
  local row_bytes, rows, slices = of:blocks(mip)
  local layer_rows = rows * slices
  local all_rows, fitting = layer_rows * self.all_layers, floor(limit / row_bytes)
  local layer, row = floor(at / layer_rows), at % rows
  local slice = (at - layer * layer_rows - row) / rows
  local count
  if at == layer * layer_rows and layer_rows <= fitting then
    count = portion(fitting, layer_rows, all_rows - at)
  elseif row == 0 and rows <= fitting then
    count = portion(fitting, rows, (layer + 1) * layer_rows - at)
  else
    count = portion(fitting, 1, rows - row)
  end

  local width, height, depth = of:extent(mip)
  self.mip, self.layer, self.layers = mip, self.first_layer + layer, max(1, count / layer_rows)
  self.x, self.y, self.z, self.width = 0, row * of.block_height, slice * of.block_depth, width
  self.height = min(min(count, rows) * of.block_height, height - self.y)
  self.depth = min(min(max(1, count / rows), slices) * of.block_depth, depth - self.z)
  self.offset, self.bytes = self.offset + self.bytes, row_bytes * count
  self.next_row = at + count
  if self.next_row == all_rows then
    self.next_mip, self.next_row = mip + 1, 0
  end
  return true
end

ffi.metatype(layout_type, Layout)
ffi.metatype(piece_type, Piece)

--- Describes an image. Nothing is checked here.
---@param format table of gpu/formats.lua
---@param o { width: integer, height: integer, depth: integer?, layers: integer?, mips: integer? }
---@return mooncrust.Layout
function M.new(format, o)
  local layout = layout_type(o.width, o.height, o.depth or 1, o.layers or 1, o.mips or 1)
  layout.block_width, layout.block_height = format.block_width, format.block_height
  layout.block_depth, layout.block_size = format.block_depth, format.size
  return layout
end

--- Room for one copy; to be used again and again.
---@return mooncrust.Piece
function M.piece() return piece_type() end

--- What the offset of a piece in a buffer must be a multiple of: of the bytes of a block (no power
--- of two, maybe) and of 4, as queues without graphics and compute want it.
function M.alignment(n) return n % 4 == 0 and n or n % 2 == 0 and 2 * n or 4 * n end

--- Describes the options of a call that is about some mips and layers.
---@param fields table<string, table>? more options, as options.spec takes them
function M.spec(fields)
  fields = fields or {}
  fields.mip, fields.mips = { "integer", least = 0 }, { "integer", least = 1 }
  fields.layer, fields.layers = fields.mip, fields.mips
  return options.spec("", fields)
end

-- The first and how many of what the image has `all` of.
local function span(first, count, all, what, owner, level)
  first, count = first or 0, count or first and 1 or all
  local last, text = first + count - 1, "%s: %s %d to %d of its %s 0 to %d"
  errors.ensure(last < all, level + 1, text, owner, what, first, last, what, all - 1)
  return first, count
end

--- Reads these options. Without mip and mips all mips; mip alone is that one; mips alone are the
--- first ones. Layers likewise.
---@param image table with name, mips, layers and whole, a range that is all of it
---@param action string such as "read of", for messages
---@param level integer error level, 1 is the function that calls this
---@return mooncrust.Range range, table options not to be changed
function M.range(image, spec, action, given, level)
  if given == nil then return image.whole, NONE end
  local owner = ("%s image '%s'"):format(action, image.name)
  local o = options.read(setmetatable({ owner = owner }, { __index = spec }), given, level)
  local mip, mips = span(o.mip, o.mips, image.mips, "mips", owner, level + 1)
  local layer, layers = span(o.layer, o.layers, image.layers, "layers", owner, level + 1)
  return { mip = mip, mips = mips, layer = layer, layers = layers }, o
end

return M
