-- Conway's Game of Life, 32 cells a word.
--
--   local sim = require("life").new { width = 8192, height = 8192 }      -- all dead
--   sim:soup(seed, radius)                    -- random cells, in a blot or everywhere
--   sim:stamp { { pattern, x, y, turns } }    -- patterns of rle.lua, their upper left corners
--   mc.submit(function(graph) sim:step(graph) end)
--   local words = sim:read()                  -- uint32_t[]: row by row, the lowest bit is leftmost
--
-- The rules are Conway's (Gardner, Scientific American 223(4), 1970). Sums of neighbours lie in
-- words of their own, a bit for each cell, so that an operation counts for 32 cells (128 in
-- step.comp: a vector of four words). The grid is a torus, or with border = "dead" all beyond it is
-- dead.

local ffi = require "ffi"
local mc = require "mooncrust"

local M = {}
M.__index = M

--- A grid of dead cells.
---@param o { width: integer?, height: integer?, border: string?, soup: boolean?, seed: integer?,
--- rows: integer? } width: a multiple of 128; border: "wrap" (the default) or "dead"; soup: random
--- cells everywhere; rows: of a thread
---@return table sim
function M.new(o)
  local width, height = o.width or 8192, o.height or 8192
  if width % 128 ~= 0 or width < 128 or height < 1 then
    error(("%s x %s cells: the width is a multiple of 128"):format(width, height), 2)
  end
  local sim = setmetatable({ width = width, height = height, columns = width / 32 }, M)
  local count = width / 32 * height
  sim.cells = mc.buffer { name = "cells", type = "uint32_t", count = count }
  sim.before = mc.buffer { name = "other cells", type = "uint32_t", count = count }
  sim.rows = o.rows or height >= 65536 and 8 or 4 -- the more, the less is read twice
  sim.shader = mc.compute { path = "step.comp", defines = { ROWS = sim.rows } }
  sim.threads = math.ceil(height / sim.rows) -- for each 128 columns
  sim.stepping = { columns = width / 128, rows = height, wraps = o.border == "dead" and 0 or 1 }
  if o.soup then sim:soup(o.seed or 0) end
  return sim
end

--- Random cells, three of eight alive; the rest of the grid is dead.
---@param seed integer
---@param radius number? cells, of a blot in the middle; everywhere without it
function M:soup(seed, radius)
  local arguments = { to = self.cells, columns = self.columns, rows = self.height }
  arguments.seed, arguments.radius = seed, radius or 0
  local soup = mc.compute "soup.comp"
  mc.submit(function(graph) graph:dispatch(soup, arguments, self.columns, self.height) end)
end

--- Nothing lives.
function M:clear()
  mc.submit(function(graph) graph:clear(self.cells, 0) end)
end

-- A cell of a pattern turned by so many quarters to the right.
local function turned(pattern, cell, turns)
  local x, y, width, height = cell.x, cell.y, pattern.width, pattern.height
  for _ = 1, turns % 4 do
    x, y, width, height = height - 1 - y, x, height, width
  end
  return x, y
end

--- Brings the cells of patterns to life; what lives already stays. Cells beyond the border come in
--- on the other side.
---@param list table[] of { pattern, x, y, turns? }: turns by quarters to the right
function M:stamp(list)
  local places = {}
  for _, one in ipairs(list) do
    for _, cell in ipairs(one[1]) do
      local x, y = turned(one[1], cell, one[4] or 0)
      places[#places + 1] = (x + one[2]) % self.width
      places[#places + 1] = (y + one[3]) % self.height
    end
  end
  local n = #places / 2
  if n == 0 then return end
  local stamp = mc.compute "stamp.comp"
  local cells = mc.buffer { name = "stamped", type = "Cell", count = n }
  cells:upload(function(cell, i)
    cell.x, cell.y = places[2 * i + 1], places[2 * i + 2]
  end)
  local arguments = { cells = cells, to = self.cells, n = n, columns = self.columns }
  mc.submit(function(graph) graph:dispatch(stamp, arguments, n) end)
  cells:destroy()
end

--- Records a generation: sim.cells is the new one then, sim.before the one before.
---@param graph table
function M:step(graph)
  local pushed = self.stepping
  pushed.from, pushed.to = self.cells, self.before
  graph:dispatch(self.shader, pushed, pushed.columns, self.threads)
  self.cells, self.before = pushed.to, pushed.from
end

--- What a step costs at least: each cell is read and written once.
---@return { bytes: number }
function M:cost() return { bytes = 2 * self.width * self.height / 8 } end

--- The cells; waits for the GPU.
---@return ffi.cdata* words uint32_t[height * width / 32]
function M:read() return self.cells:read() end

--- How many cells of such words live.
---@param words ffi.cdata* uint32_t[]
---@param count integer
---@return integer alive
function M.alive(words, count)
  local sum, bytes = 0, ffi.cast("uint8_t *", words)
  for i = 0, 4 * count - 1 do
    sum = sum + M.bits[bytes[i]]
  end
  return sum
end

M.bits = ffi.new "uint8_t[256]"
for byte = 1, 255 do
  M.bits[byte] = byte % 2 + M.bits[math.floor(byte / 2)]
end

return M
