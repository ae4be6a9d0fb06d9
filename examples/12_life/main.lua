-- The Game of Life on 8,192 x 8,192 cells, 32 of them a word: glider guns about a random soup, and
-- all over the grid small patterns that grow. Busy places glow; what has come to rest is blue.
--
--   mooncrust examples/12_life                             -- a window
--   mooncrust examples/12_life -- patterns/acorn.rle    -- a file of the format RLE, in the middle
--   mooncrust examples/12_life --headless --frames 200 --out out.png   -- `-- help` tells the rest
--
-- Drag to move, wheel (about the pointer) or e and d to zoom, arrows to move, home: back. Space
-- stands still, n: one generation, w and s: generations a frame, r starts again.
--
-- life.lua is the simulation, rle.lua reads patterns; the grid is a torus unless border=dead is
-- given. The game is John Conway's (Gardner, "Mathematical Games", Scientific American 223, 1970).
local mc = require "mooncrust"
local life = require "life"
local rle = require "rle"

local p = mc.parameters {
  { "pattern", "", "a file of the format RLE, instead of the garden", word = true },
  { "width", 8192, "cells, a multiple of 128", least = 128, most = 131072, whole = true },
  { "height", 8192, "cells", least = 1, most = 131072, whole = true },
  { "border", "wrap", "what is beyond it", choices = { "wrap", "dead" } },
  { "steps", 4, "a frame", least = 1, most = 256, whole = true, times = 2, keys = { "w", "s" } },
  { "zoom", 1, "pixels a cell", least = 0.004, most = 64, times = 1.25, keys = { "e", "d" } },
  { "keep", 0.97, "of the glow in a frame", least = 0, most = 0.995 },
  { "bright", 1, "of the picture", least = 0.1, most = 8, times = 1.25, keys = { "y", "x" } },
  { "pause", false, "stand still", keys = "space" },
}
if p.width % 128 ~= 0 then error(("width=%d is no multiple of 128"):format(p.width), 0) end
local here = debug.getinfo(1, "S").source:match "^@(.*)main%.lua$"
local show, fade = mc.compute "show.comp", mc.compute "glow.comp"
local sim, picture
local once = false -- whether a single generation is asked for

-- What passes get, in tables that are kept: a frame makes no garbage.
local size, middle = {}, {}
local fading, showing = {}, { size = size, middle = middle }

local function load(path)
  local pattern, err = rle.load(path)
  return pattern or error(err, 0)
end

-- Guns in a ring that shoot past a soup in the middle, and small patterns in a loose lattice.
local function garden(seed)
  local random, list = mc.random(seed, 1), {}
  local gun = load(here .. "patterns/gosper_gun.rle")
  local x, y, many = p.width / 2, p.height / 2, 20
  sim:soup(seed, 170)
  for i = 1, many do
    local angle = 2 * math.pi * (i + 0.3) / many
    local turns = math.floor(angle / (math.pi / 2) + 2.5) % 4
    local at = { math.floor(x + 560 * math.cos(angle)), math.floor(y + 300 * math.sin(angle)) }
    list[#list + 1] = { gun, at[1] - 18, at[2] - 5, turns }
  end
  local seeds = {}
  for i, name in ipairs { "acorn", "r_pentomino", "block_engine", "diehard", "pulsar" } do
    seeds[i] = load(here .. "patterns/" .. name .. ".rle")
  end
  for row = 128, p.height - 128, 256 do
    for column = 128, p.width - 128, 256 do
      local dx, dy = column + random(100) - x, row + random(100) - y
      local one = { seeds[random(#seeds)], x + dx, y + dy, random(4) }
      if (dx / 800) ^ 2 + (dy / 520) ^ 2 > 1 then list[#list + 1] = one end
    end
  end
  sim:stamp(list)
end

local function start(app)
  mc.submit(function(graph) graph:clear(fading.glow, 0) end)
  middle[1], middle[2] = p.width / 2, p.height / 2
  if p.pattern == "" then return garden(app.seed) end
  sim:clear()
  local file = io.open(p.pattern) -- else it lies beside this one
  if file then file:close() end
  local pattern = load(file and p.pattern or here .. p.pattern)
  if pattern.width > p.width or pattern.height > p.height then
    local text = "%s: %d x %d cells do not fit into %d x %d: give width and height"
    error(text:format(p.pattern, pattern.width, pattern.height, p.width, p.height), 0)
  end
  local x, y = (p.width - pattern.width) / 2, (p.height - pattern.height) / 2
  sim:stamp { { pattern, math.floor(x), math.floor(y) } }
end

-- Moves and zooms as mouse and keys say.
local function look(app)
  local mouse, down, zoom = app.mouse, app.input.down, p.zoom
  local dx = (down "right" and 8 or 0) - (down "left" and 8 or 0)
  local dy = (down "down" and 8 or 0) - (down "up" and 8 or 0)
  if mouse.left then
    dx, dy = -mouse.dx, -mouse.dy
  end
  middle[1], middle[2] = middle[1] + dx / zoom, middle[2] + dy / zoom
  if mouse.wheel ~= 0 then
    p.zoom = math.max(0.004, math.min(64, zoom * 1.15 ^ mouse.wheel))
    local by = 1 / zoom - 1 / p.zoom
    middle[1] = middle[1] + (mouse.x - app.width / 2) * by
    middle[2] = middle[2] + (mouse.y - app.height / 2) * by
  end
end

return mc.app {
  size = { 1280, 720 },
  title = "Game of Life",
  overlay = true,

  init = function(app)
    local width, height = app.width, app.height
    size[1], size[2] = width, height
    sim = life.new { width = p.width, height = p.height, border = p.border }
    local blocks = p.width / 8 * math.ceil(p.height / 8)
    local glow = mc.buffer { name = "glow", type = "float", count = blocks }
    picture = mc.image { name = "picture", width = width, height = height }
    fading.glow, fading.columns, fading.rows = glow, sim.columns, sim.height
    showing.glow, showing.columns, showing.rows = glow, sim.columns, sim.height
    showing.picture = picture
    start(app)
  end,

  event = function(app, event)
    if event.type ~= "key_down" then return end
    if event.key == "r" then start(app) end
    if event.key == "home" then
      middle[1], middle[2] = p.width / 2, p.height / 2
    end
    once = once or event.key == "n"
  end,

  frame = function(app, graph)
    look(app)
    local steps = once and 1 or p.pause and 0 or p.steps
    for _ = 1, steps do
      sim:step(graph)
    end
    once = false
    if steps > 0 then
      fading.from, fading.to, fading.keep = sim.before, sim.cells, p.keep
      graph:dispatch(fade, fading, sim.columns, math.ceil(sim.height / 8))
    end
    showing.cells, showing.scale, showing.bright = sim.cells, 1 / p.zoom, p.bright
    graph:dispatch(show, showing, app.width, app.height)
    graph:present(picture)
  end,
}
