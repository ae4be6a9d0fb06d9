-- Where the texels of an image lie when they are packed into bytes, and how a copy of them is cut
-- into pieces. Pure numbers: no Vulkan.
--
--   local layout = subresources.new(format, { width = 640, height = 480, mips = 10 })
--   local row_bytes, rows, slices = layout:blocks(3)       -- of mip 3
--   local offset, bytes = layout:find(3, 0)                -- mip 3, layer 0, in the whole image
--   local piece = subresources.piece()
--   piece:start(layout, 0, 10, 0, 1, limit)                -- mips 0 to 9 of layer 0
--   while piece:next() do ... end
--
-- Packed order: mip by mip, from the largest; in each mip layer by layer (the faces of a cube are
-- layers); in each layer slice by slice; in each slice row by row from the top, without gaps. The
-- unit is the block: a row is a row of blocks, a slice is one block deep. Plain formats have blocks
-- of one texel. A mip that is no multiple of the block has whole blocks in memory, and is copied
-- with its extent in texels, as VkBufferImageCopy wants it.
--
-- A piece is one copy region whose bytes follow each other in the packed data: whole layers as long
-- as they fit into `limit` bytes, else whole slices, else rows. Its fields: mip, layer, layers, x,
-- y, z, width, height, depth (texels), offset (from the first byte of the range) and bytes. It has
-- more than `limit` bytes only where the copy cannot be smaller: one row, or what the granularity
-- asks. Granularity: minImageTransferGranularity of a queue family (blocks; 0 means whole mips).
--
-- Numbers are doubles in FFI structs: making none of them afresh, next() makes no garbage.

local ffi = require "ffi"
local floor, max, min = math.floor, math.max, math.min

local M = {}

---@class mooncrust.Layout
---@field width number
---@field height number
---@field depth number
---@field layers number
---@field mips number
local Layout = {}
Layout.__index = Layout

local layout_type = ffi.typeof [[struct {
  double width, height, depth, layers, mips, block_width, block_height, block_depth, block_size;
}]]

--- Mips down to one texel.
---@return integer mips
function M.full(width, height, depth)
  local largest, mips = max(width, height, depth or 1), 1
  while largest > 1 do
    largest, mips = floor(largest / 2), mips + 1
  end
  return mips
end

--- Texels of a mip.
---@param mip integer from 0
---@return number width
---@return number height
---@return number depth
function Layout:extent(mip)
  local scale = 2 ^ -mip
  return max(1, floor(self.width * scale)),
    max(1, floor(self.height * scale)),
    max(1, floor(self.depth * scale))
end

--- Blocks of one layer of a mip.
---@param mip integer
---@return number row_bytes bytes of a row of blocks
---@return number rows in a slice
---@return number slices in a layer
function Layout:blocks(mip)
  local width, height, depth = self:extent(mip)
  return floor((width + self.block_width - 1) / self.block_width) * self.block_size,
    floor((height + self.block_height - 1) / self.block_height),
    floor((depth + self.block_depth - 1) / self.block_depth)
end

--- Packed bytes of some mips of some layers.
---@param mip integer the first
---@param mips integer how many
---@param layers integer how many
---@return number bytes
function Layout:bytes(mip, mips, layers)
  local bytes = 0
  for m = mip, mip + mips - 1 do
    local row_bytes, rows, slices = self:blocks(m)
    bytes = bytes + row_bytes * rows * slices
  end
  return bytes * layers
end

--- Where a layer of a mip lies in the packed image.
---@param mip integer
---@param layer integer
---@return number offset
---@return number bytes
function Layout:find(mip, layer)
  local row_bytes, rows, slices = self:blocks(mip)
  local bytes = row_bytes * rows * slices
  return self:bytes(0, mip, self.layers) + layer * bytes, bytes
end

local LAYOUT_BYTES = ffi.sizeof(layout_type)

---@class mooncrust.Piece
---@field mip number
---@field layer number
---@field layers number
---@field x number
---@field y number
---@field z number
---@field width number
---@field height number
---@field depth number
---@field offset number
---@field bytes number
local Piece = {}
Piece.__index = Piece

-- next_row counts the rows of blocks in the layers of the range, of next_mip.
local piece_type = ffi.typeof([[struct {
  double mip, layer, layers, x, y, z, width, height, depth, offset, bytes;
  $ of;
  double end_mip, first_layer, all_layers, limit, unit_rows, unit_slices, next_mip, next_row;
}]], layout_type)

--- Begins with a range of subresources; next() gives the first piece.
---@param of mooncrust.Layout
---@param mip integer the first mip
---@param mips integer
---@param layer integer the first layer
---@param layers integer
---@param limit number bytes of a piece
---@param granularity { width: integer, height: integer, depth: integer }? VkExtent3D
---@return mooncrust.Piece self
function Piece:start(of, mip, mips, layer, layers, limit, granularity)
  ffi.copy(self.of, of, LAYOUT_BYTES) -- an assignment of structs is not compiled
  self.next_mip, self.end_mip, self.next_row = mip, mip + mips, 0
  self.first_layer, self.all_layers = layer, layers
  self.offset, self.bytes, self.limit = 0, 0, limit
  self.unit_rows = granularity and granularity.height or 1
  self.unit_slices = granularity and granularity.depth or 1
  return self
end

-- How many of the rows that are left to take: a multiple of the unit, or all.
local function portion(fitting, unit, left)
  return min(left, max(unit, floor(fitting / unit) * unit))
end

--- Goes on to the next piece.
---@return boolean more false when the range is done
function Piece:next()
  local mip, at = self.next_mip, self.next_row
  if mip >= self.end_mip then
    return false
  end
  local of, unit_slices = self.of, self.unit_slices
  local row_bytes, rows, slices = of:blocks(mip)
  local layer_rows = rows * slices
  local all_rows, fitting = layer_rows * self.all_layers, floor(self.limit / row_bytes)
  local layer, row = floor(at / layer_rows), at % rows
  local slice = (at - layer * layer_rows - row) / rows
  local count
  if at == layer * layer_rows and (layer_rows <= fitting or unit_slices == 0) then
    count = portion(fitting, layer_rows, all_rows - at)
  elseif row == 0 and (rows <= fitting or unit_slices > 1 and slices > 1) then
    count = portion(fitting, rows * unit_slices, (layer + 1) * layer_rows - at)
  else
    count = portion(fitting, self.unit_rows, rows - row)
  end

  local width, height, depth = of:extent(mip)
  self.mip, self.layer, self.layers = mip, self.first_layer + layer, max(1, count / layer_rows)
  self.x, self.y, self.z = 0, row * of.block_height, slice * of.block_depth
  self.width = width
  self.height = min(min(count, rows) * of.block_height, height - self.y)
  self.depth = min(min(max(1, count / rows), slices) * of.block_depth, depth - self.z)
  self.offset = self.offset + self.bytes
  self.bytes = row_bytes * count
  if at + count < all_rows then
    self.next_row = at + count
  else
    self.next_mip, self.next_row = mip + 1, 0
  end
  return true
end

ffi.metatype(layout_type, Layout)
ffi.metatype(piece_type, Piece)

--- Describes an image. Nothing is checked here.
---@param format table size, block_width, block_height and block_depth, as gpu/formats.lua has them
---@param o { width: integer, height: integer, depth: integer?, layers: integer?, mips: integer? }
---@return mooncrust.Layout
function M.new(format, o)
  return layout_type(
    o.width, o.height, o.depth or 1, o.layers or 1, o.mips or 1,
    format.block_width, format.block_height, format.block_depth, format.size
  )
end

--- Room for one copy; to be used again and again.
---@return mooncrust.Piece
function M.piece() return piece_type() end

--- What the offset of a piece in a buffer must be a multiple of: of the block (whose size need be
--- no power of two) and of 4, as queues without graphics and compute want it.
---@param size integer bytes of a block
---@return integer bytes
function M.alignment(size)
  return size % 4 == 0 and size or size % 2 == 0 and 2 * size or 4 * size
end

return M
