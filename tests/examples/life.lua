-- 12_life against plain counting on the CPU, bit for bit: a glider gun on a torus for 1,000 generations (in `make
-- test-long` also on the grid of 8,192 x 8,192), and random cells with a dead border. Then what is known of the
-- patterns that lie in examples/12_life/patterns, and what the parser of RLE files refuses.
local ffi = require "ffi"
local mc = require "mooncrust"
local example = require "lib.example"

local life = example("12_life", "life")
local rle = require "rle"
local folder = require("mooncrust.core.paths").folder .. "/patterns/"

local function pattern(name) return assert(rle.load(folder .. name .. ".rle")) end

-- The grid as the CPU sees it: a byte for each cell, with one row and one column more on each side.
local Plain = {}
Plain.__index = Plain

function Plain.new(width, height, wraps)
  local bytes = ffi.typeof("uint8_t[?]")
  local size = (width + 2) * (height + 2)
  return setmetatable({
    width = width, height = height, wraps = wraps, stride = width + 2, cells = bytes(size), other = bytes(size),
  }, Plain)
end

function Plain:set(x, y, value) self.cells[(y + 1) * self.stride + x + 1] = value end

function Plain:get(x, y) return self.cells[(y + 1) * self.stride + x + 1] end

function Plain:step()
  local c, o, s, width, height = self.cells, self.other, self.stride, self.width, self.height
  if self.wraps then
    for y = 1, height do
      c[y * s], c[y * s + width + 1] = c[y * s + width], c[y * s + 1]
    end
    ffi.copy(c, c + height * s, s)
    ffi.copy(c + (height + 1) * s, c + s, s)
  end
  for y = 1, height do
    for at = y * s + 1, y * s + width do
      local n = c[at - s - 1] + c[at - s] + c[at - s + 1] + c[at - 1] + c[at + 1] + c[at + s - 1] + c[at + s]
        + c[at + s + 1]
      o[at] = (n == 3 or n == 2 and c[at] == 1) and 1 or 0
    end
  end
  self.cells, self.other = o, c
end

-- Takes over what the simulation has, in a part of it.
function Plain:take(sim, x0, y0)
  local words = sim:read()
  for y = 0, self.height - 1 do
    for x = 0, self.width - 1 do
      local word = words[(y + y0) * sim.columns + bit.rshift(x + x0, 5)]
      self:set(x, y, bit.band(bit.rshift(word, bit.band(x + x0, 31)), 1))
    end
  end
end

-- The words that the simulation should have, of a grid as large as this one.
function Plain:words()
  local words, columns = ffi.new("uint32_t[?]", self.width / 32 * self.height), self.width / 32
  for y = 0, self.height - 1 do
    for column = 0, columns - 1 do
      local word = 0
      for x = 31, 0, -1 do
        word = 2 * word + self:get(32 * column + x, y)
      end
      words[y * columns + column] = word
    end
  end
  return words
end

local function run(sim, generations)
  mc.submit(function(graph)
    for _ = 1, generations do
      sim:step(graph)
    end
  end)
end

-- Both run side by side; all cells are compared every `every` generations.
local function compare(sim, plain, generations, every, what)
  plain:take(sim, 0, 0)
  assert(life.alive(sim:read(), sim.columns * sim.height) > 0, what .. ": nothing lives at first")
  for generation = every, generations, every do
    run(sim, every)
    for _ = 1, every do
      plain:step()
    end
    local words, expected = sim:read(), plain:words()
    for i = 0, sim.columns * sim.height - 1 do
      if words[i] ~= expected[i] then
        local text = "%s: generation %d, row %d, cells from %d on: %s, expected %s"
        local y, x = math.floor(i / sim.columns), i % sim.columns * 32
        error(text:format(what, generation, y, x, bit.tohex(words[i]), bit.tohex(expected[i])))
      end
    end
  end
  return life.alive(sim:read(), sim.columns * sim.height)
end

local gun = pattern "gosper_gun"
do
  local sim = life.new { width = 256, height = 200 }
  sim:stamp { { gun, 110, 90 } }
  local alive = compare(sim, Plain.new(256, 200, true), 1000, 100, "gun on a torus")
  example.note("a glider gun on a torus of 256 x 200: as on the CPU for 1,000 generations, %d cells live then", alive)
end
do -- heights that no number of rows divides, with as many rows a thread as small and as large grids have; one column of
  -- words, which is its own neighbour, and three
  for _, rows in ipairs { 4, 8 } do
    for _, border in ipairs { "dead", "wrap" } do
      local width = rows == 4 and 128 or 384
      local sim = life.new { width = width, height = 61, border = border, rows = rows }
      sim:soup(7)
      compare(sim, Plain.new(width, 61, border == "wrap"), 60, 20, ("soup, %s, %d rows"):format(border, rows))
    end
  end
  example.note "random cells on a torus and with a dead border: as on the CPU"
end

if example.long then
  -- What the gun sends out is 250 cells away after 1,000 generations: the CPU looks at 1,024 x 1,024 of the grid, and
  -- all the rest has to be dead.
  local sim = life.new { width = 8192, height = 8192 }
  local x0, y0 = 4096 - 512, 2048 - 512
  sim:stamp { { gun, 4096 - 18, 2048 } }
  local plain = Plain.new(1024, 1024, false)
  plain:take(sim, x0, y0)
  for generation = 100, 1000, 100 do
    run(sim, 100)
    for _ = 1, 100 do
      plain:step()
    end
    local words, expected = sim:read(), plain:words()
    local inside = life.alive(expected, 32 * 1024)
    assert(life.alive(words, sim.columns * sim.height) == inside, "cells live where none can be")
    for y = 0, 1023 do
      local row = words + (y + y0) * sim.columns + x0 / 32
      for column = 0, 31 do
        if row[column] ~= expected[y * 32 + column] then
          error(("the gun on 8,192 x 8,192: generation %d, row %d differs"):format(generation, y + y0))
        end
      end
    end
  end
  example.note "a glider gun on 8,192 x 8,192: as on the CPU for 1,000 generations"
end

-- After `generations` the pattern is the same again, moved by x and y.
local function comes_back(name, generations, x, y)
  local one = pattern(name)
  local sim, moved = life.new { width = 128, height = 64 }, life.new { width = 128, height = 64 }
  sim:stamp { { one, 60, 30 } }
  moved:stamp { { one, 60 + x, 30 + y } }
  run(sim, generations)
  local got, expected = sim:read(), moved:read()
  for i = 0, 4 * 64 - 1 do
    assert(got[i] == expected[i], name .. " does not come back as it should")
  end
end
comes_back("glider", 4, 1, 1)
comes_back("spaceship", 4, -2, 0)
comes_back("pulsar", 3, 0, 0)
comes_back("gosper_gun", 0, 0, 0)

-- How many cells live after so many generations.
local function lives(name, generations, expected)
  local sim = life.new { width = 1024, height = 1024, border = "dead" }
  sim:stamp { { pattern(name), 512, 512 } }
  run(sim, generations)
  local alive = life.alive(sim:read(), sim.columns * sim.height)
  assert(alive == expected, ("%s: %d cells live after %d, not %d"):format(name, alive, generations, expected))
end
lives("diehard", 129, 2)
lives("diehard", 130, 0)
if example.long then lives("r_pentomino", 1103, 116) end
do -- a gun has sent out 30 generations later one glider more: five cells
  local sim = life.new { width = 512, height = 512, border = "dead" }
  sim:stamp { { gun, 100, 100 } }
  local count = 16 * 512
  run(sim, 120)
  local first = life.alive(sim:read(), count)
  run(sim, 30)
  assert(life.alive(sim:read(), count) == first + 5, "the gun sends out no glider")
end
do -- turned by a quarter the glider flies down and to the left
  local glider = pattern "glider"
  local sim, moved = life.new { width = 128, height = 64 }, life.new { width = 128, height = 64 }
  sim:stamp { { glider, 60, 30, 1 } }
  moved:stamp { { glider, 59, 31, 1 } }
  run(sim, 4)
  local got, expected = sim:read(), moved:read()
  for i = 0, 4 * 64 - 1 do
    assert(got[i] == expected[i], "a turned glider does not fly as it should")
  end
end
for name, what in pairs { acorn = 7, block_engine = 13, r_pentomino = 5, diehard = 7 } do
  assert(#pattern(name) == what, name .. " has another number of cells")
end

local function refused(text, words)
  local got, err = rle.parse(text, "x.rle")
  assert(not got, "no error for " .. text)
  assert(err:find(words, 1, true), ("the error lacks '%s': %s"):format(words, err))
  assert(not err:find "\n", "more than one line: " .. err)
end
refused("", "x.rle, line 1: 'x = WIDTH, y = HEIGHT' is missing")
refused("bo$2bo$3o!", "x.rle, line 1: expected 'x = WIDTH, y = HEIGHT', not 'bo$2bo$3o!'")
refused("#C only words\nx = 3, y = 3\nbo$2bo$3o", "'!' at the end of the pattern is missing")
refused("x = 3, y = 3, rule = B36/S23\nbo$2bo$3o!", "x.rle, line 1: rule 'B36/S23' is not Conway's, which is B3/S23")
refused("x = 3, y = 3, size = 4\nbo!", "behind the size")
refused("x = 0, y = 3\nbo!", "0 x 3 cells")
refused("x = 3, y = 3\nbo$2bo$4o!", "x.rle, line 2: row 2 has more than the 3 cells")
refused("x = 3, y = 3\nbo$2bo$3o$o!", "more than the 3 rows")
refused("x = 3, y = 3\nbo$2bx$3o!", "x.rle, line 2: 'x' is none of b, o, $ and !")
refused("x = 3, y = 3\nbo$2\nbo$3o!", "x.rle, line 2: a line ends in the number 2")
refused("x = 3, y = 3\nbo$2bo$3!", "a number stands before '!'")
refused("x = 3, y = 3\n99999999o!", "a run of 99999999")
local text = "#N  A name \r\n x=3,y=2,rule=b3/s23\r\n b o\r\n $3o! what follows is left out"
local read = assert(rle.parse(text))
assert(read.name == "A name" and #read == 4 and read[1].x == 1 and read[4].y == 1, "a pattern is read wrongly")
local none, err = rle.load(folder .. "none.rle")
assert(not none and err:find("none.rle", 1, true), "a file that is not there is no error")

local ok, message = pcall(life.new, { width = 100 })
assert(not ok and message:find("a multiple of 128", 1, true), tostring(message))
