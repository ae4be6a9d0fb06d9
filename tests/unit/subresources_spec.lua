-- The packed layout of images and the pieces of a copy, against a naive walk over every block.
local ffi = require "ffi"
local check = require "check"
local random = require "mooncrust.core.random"
local subresources = require "mooncrust.gpu.subresources"

local function block(size, width, height, depth)
  return { size = size, block_width = width or 1, block_height = height or 1, block_depth = depth or 1 }
end

local RGBA8, BC1, BC7, ASTC, SOLID = block(4), block(8, 4, 4), block(16, 4, 4), block(16, 10, 6), block(16, 4, 3, 3)
local FORMATS =
  { block(1), block(3), RGBA8, block(8), block(32), BC1, BC7, ASTC, block(16, 5, 4), block(8, 8, 4), SOLID }

-- Extent of a mip by halving, one mip at a time.
local function extent(size, mip)
  for _ = 1, mip do
    size = math.max(1, math.floor(size / 2))
  end
  return size
end

-- Visits every block of a range in the order of the packed data: visit(mip, layer, z, y, x), in texels.
local function each_block(format, o, range, visit)
  for mip = range.mip, range.mip + range.mips - 1 do
    for layer = range.layer, range.layer + range.layers - 1 do
      for z = 0, extent(o.depth, mip) - 1, format.block_depth do
        for y = 0, extent(o.height, mip) - 1, format.block_height do
          for x = 0, extent(o.width, mip) - 1, format.block_width do
            visit(mip, layer, z, y, x)
          end
        end
      end
    end
  end
end

local function key(mip, layer, z, y, x) return ("%d %d %d %d %d"):format(mip, layer, z, y, x) end

-- What VkBufferImageCopy asks of an offset and an extent along one axis.
local function check_axis(offset, count, whole, unit, what)
  assert(count >= 1 and offset >= 0 and offset % unit == 0, what .. " offset")
  assert(offset + count <= whole, what .. " beyond the edge")
  assert(count % unit == 0 or offset + count == whole, what .. " extent")
end

local function ceil(a, b) return math.ceil(a / b) end

-- Walks the pieces and checks each against the naive order.
local function check_pieces(format, o, range, limit)
  local order, count = {}, 0
  each_block(format, o, range, function(...)
    order[key(...)], count = count, count + 1
  end)
  local layout = subresources.new(format, o)
  check.same(layout:bytes(range.mip, range.mips, range.layers), count * format.size, "bytes of the range")
  local piece, covered, pieces = subresources.piece(), 0, 0
  piece:start(layout, range)
  while piece:next(limit) do
    pieces = pieces + 1
    local p = piece
    local w, h, d = extent(o.width, p.mip), extent(o.height, p.mip), extent(o.depth, p.mip)
    check_axis(p.x, p.width, w, format.block_width, "x")
    check_axis(p.y, p.height, h, format.block_height, "y")
    check_axis(p.z, p.depth, d, format.block_depth, "z")
    -- As vkCmdCopyBufferToImage reads the buffer with bufferRowLength and bufferImageHeight of 0.
    local at = p.offset / format.size
    check.same(at, covered, "a gap before the piece, in blocks")
    for layer = p.layer, p.layer + p.layers - 1 do
      for z = p.z, p.z + p.depth - 1, format.block_depth do
        for y = p.y, p.y + p.height - 1, format.block_height do
          for x = p.x, p.x + p.width - 1, format.block_width do
            check.same(order[key(p.mip, layer, z, y, x)], at, key(p.mip, layer, z, y, x))
            at = at + 1
          end
        end
      end
    end
    check.same((at - covered) * format.size, p.bytes, "bytes of the piece")
    covered = at
    if p.bytes > limit then -- then nothing smaller was possible
      local rows, slices = ceil(p.height, format.block_height), ceil(p.depth, format.block_depth)
      check.same({ p.layers, slices, rows }, { 1, 1, 1 }, "a large piece")
    end
  end
  check.same(covered, count, "blocks covered")
  assert(not piece:next(limit) and not piece:next(limit), "there is no end")
  return pieces
end

return {
  ["mips halve down to one texel"] = function()
    check.same(subresources.full(1, 1), 1)
    check.same(subresources.full(640, 480, 1), 10)
    check.same(subresources.full(1, 1, 16), 5)
    check.same(subresources.full(255, 256), 9)
    check.same(subresources.full(16384, 3), 15)
    local layout = subresources.new(RGBA8, { width = 37, height = 5, depth = 2, mips = 6 })
    check.same({ layout:extent(0) }, { 37, 5, 2 })
    check.same({ layout:extent(2) }, { 9, 1, 1 })
    check.same({ layout:extent(5) }, { 1, 1, 1 })
  end,

  ["rows, slices and offsets, by hand"] = function()
    local layout = subresources.new(BC1, { width = 10, height = 6, layers = 3, mips = 3 })
    check.same({ layout:blocks(0) }, { 24, 2, 1 })
    check.same({ layout:blocks(1) }, { 16, 1, 1 }) -- 5 x 3 texels
    check.same({ layout:blocks(2) }, { 8, 1, 1 }) -- 2 x 1 texels
    check.same({ layout:find(0, 0) }, { 0, 48 })
    check.same({ layout:find(0, 2) }, { 96, 48 })
    check.same({ layout:find(1, 0) }, { 144, 16 })
    check.same({ layout:find(2, 1) }, { 200, 8 })
    check.same(layout:bytes(0, 3, 3), 216)
    check.same(layout:bytes(1, 1, 2), 32)
    local solid = subresources.new(SOLID, { width = 9, height = 7, depth = 4 })
    check.same({ solid:blocks(0) }, { 48, 3, 2 })
  end,

  ["sizes above 4 GiB are exact"] = function()
    local layout = subresources.new(block(16), { width = 16384, height = 16384, layers = 2048, mips = 15 })
    check.same(layout:bytes(0, 1, 2048), 16 * 2 ^ 39)
    check.same((layout:find(1, 1)), 16 * 2 ^ 39 + 16 * 2 ^ 26)
  end,

  ["pieces by hand: rows, then slices, then layers"] = function()
    local function list(o, limit)
      local piece, text = subresources.piece(), {}
      local layout = subresources.new(RGBA8, o)
      piece:start(layout, { mip = 0, mips = o.mips or 1, layer = 0, layers = o.layers or 1 })
      while piece:next(limit) do
        text[#text + 1] = ("%d:%d+%d z%d+%d y%d+%d @%d %d"):format(piece.mip, piece.layer, piece.layers, piece.z,
          piece.depth, piece.y, piece.height, piece.offset, piece.bytes)
      end
      return table.concat(text, ", ")
    end
    check.same(list({ width = 4, height = 5 }, 32), "0:0+1 z0+1 y0+2 @0 32, 0:0+1 z0+1 y2+2 @32 32, "
      .. "0:0+1 z0+1 y4+1 @64 16")
    check.same(list({ width = 4, height = 2, depth = 3 }, 70), "0:0+1 z0+2 y0+2 @0 64, 0:0+1 z2+1 y0+2 @64 32")
    check.same(list({ width = 2, height = 2, layers = 5 }, 40), "0:0+2 z0+1 y0+2 @0 32, 0:2+2 z0+1 y0+2 @32 32, "
      .. "0:4+1 z0+1 y0+2 @64 16")
    check.same(list({ width = 2, height = 2, layers = 2, mips = 2 }, 1e9), "0:0+2 z0+1 y0+2 @0 32, "
      .. "1:0+2 z0+1 y0+1 @32 8")
    check.same(list({ width = 4, height = 2 }, 1), "0:0+1 z0+1 y0+1 @0 16, 0:0+1 z0+1 y1+1 @16 16")
  end,

  ["every block is in one piece, in order, as small as asked: random images, ranges and limits"] = function()
    local roll, many = random.new(11), 0
    for _ = 1, 2500 do
      local format = FORMATS[roll(#FORMATS)]
      local solid = roll(3) == 1
      local o = { width = roll(40), height = roll(30), depth = solid and roll(9) or 1, layers = solid and 1 or roll(5) }
      o.mips = roll(subresources.full(o.width, o.height, o.depth))
      local range = { mip = roll(o.mips) - 1, layer = roll(o.layers) - 1 }
      range.mips, range.layers = roll(o.mips - range.mip), roll(o.layers - range.layer)
      local whole = subresources.new(format, o):bytes(range.mip, range.mips, range.layers)
      many = many + check_pieces(format, o, range, roll(whole + 8))
    end
    assert(many > 5000, "only " .. many .. " pieces")
  end,

  ["limits around a row, a slice and a layer"] = function()
    for _, format in ipairs { RGBA8, BC7, SOLID } do
      local o = { width = 21, height = 13, depth = 7, layers = 1, mips = 5 }
      local row, rows, slices = subresources.new(format, o):blocks(0)
      for _, unit in ipairs { row, row * rows, row * rows * slices } do
        for limit = unit - 1, unit + 1 do
          check_pieces(format, o, { mip = 0, mips = 5, layer = 0, layers = 1 }, limit)
        end
      end
    end
    local flat = { width = 9, height = 3, depth = 1, layers = 7, mips = 3 }
    for limit = 1, 9 * 3 * 4 * 7 + 1 do
      check_pieces(RGBA8, flat, { mip = 0, mips = 3, layer = 1, layers = 6 }, limit)
    end
  end,

  ["a format as gpu/formats.lua has it"] = function()
    local formats = require "mooncrust.gpu.formats"
    local o = { width = 50, height = 40, depth = 1, layers = 2, mips = 4 }
    local range = { mip = 0, mips = 4, layer = 0, layers = 2 }
    check.same(check_pieces(assert(formats.find "bc3_srgb"), o, range, 100), 36)
    check.same(check_pieces(assert(formats.find "rgba8"), o, range, 50 * 4 * 16), 10)
  end,

  ["alignment: of the block and of 4"] = function()
    for size, expected in pairs { 4, 4, 12, 4, [6] = 12, [8] = 8, [12] = 12, [16] = 16, [24] = 24, [32] = 32 } do
      check.same(subresources.alignment(size), expected, size)
    end
  end,

  ["no garbage"] = function()
    local layout = subresources.new(BC7, { width = 512, height = 512, depth = 8, mips = 10 })
    local whole = { mip = 0, mips = 10, layer = 0, layers = 1 }
    local piece, total, garbage = subresources.piece(), ffi.new "double[1]", nil
    local function round()
      for limit = 4096, 4160 do
        piece:start(layout, whole)
        while piece:next(limit) do
          total[0] = total[0] + piece.bytes
        end
      end
    end
    for _ = 1, 100 do -- while traces form there is some
      collectgarbage()
      collectgarbage "stop"
      local before = collectgarbage "count"
      round()
      garbage = collectgarbage "count" - before
      collectgarbage "restart"
      if garbage == 0 then
        break
      end
    end
    check.same(garbage, 0)
    check.same(total[0] % (65 * layout:bytes(0, 10, 1)), 0)
  end,
}
