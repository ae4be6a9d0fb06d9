-- Flat shapes and text: mc.draw2d. docs/draw2d.md is the manual.
--
--   local d = mc.draw2d()
--   d:color(1, 0.8, 0.2):line(10, 10, 90, 50, 3):circle(50, 50, 20)
--   d:color(1, 1, 1):text("12.5 ms", 10, 100, 14)
--   d:draw(graph, image)                    -- what was given since the last draw
--
-- Shapes gather as words in a C array; draw() copies them into a ring of mapped memory, from where
-- the vertex shader pulls them: one instance each. The fragment shader works out how much of a
-- pixel a shape covers, text from its outlines. Nothing allocates in a steady frame.

local folder = ...

local Encoder = require("mooncrust.gpu.encoder").class
local ffi = require "ffi"
local graphs = require "mooncrust.graph"
local mc = require "mooncrust"
local refuse = require("mooncrust.core.errors").refuse
local timeline = require("mooncrust.gpu.queue").main().timeline

local WORDS, PAGE = 10, 64 -- of a shape; shapes
local LINE, ROUND_LINE, BOX, GLYPH = 0, 1, 2, 3 -- shape.glsl
local Words, Floats, Values = ffi.typeof "int32_t[?]", ffi.typeof "float *", ffi.typeof "double[?]"
local RECORDED = math.huge -- not submitted yet
local bor, lshift = bit.bor, bit.lshift
local ceil, floor, min, max = math.ceil, math.floor, math.min, math.max
local NO_CLIP = -1 -- both halves of the word

local font = assert(loadfile(folder .. "font.lua"))(folder .. "font.bin")
local outlines = mc.buffer { name = "font of draw2d", type = "uint32_t", count = font.count }
outlines:upload(ffi.cast("uint32_t *", font.words))
local pipeline = mc.graphics {
  name = "draw2d",
  vertex = folder .. "draw2d.vert",
  fragment = folder .. "draw2d.frag",
  topology = "triangle_strip",
  blend = "premultiplied",
}

local Draw = {}
Draw.__index = Draw

-- Four numbers, or an error at the script's line.
local function check(what, x, y, z, w, level)
  local is_fine = type(x) == "number" and type(y) == "number"
  if not (is_fine and type(z) == "number" and type(w) == "number") then
    refuse(level + 1, "draw2d: %s", what)
  end
end

local function byte(value) return floor(min(max(value, 0), 1) * 255 + 0.5) end

--- The colour of what follows, as it is to look: each 0 to 1. White at first.
---@param a number? 1 by default: opaque
---@return table self
function Draw:color(r, g, b, a)
  check("color takes red, green and blue, 0 to 1, and alpha", r, g, b, a or 1, 2)
  local first = bor(byte(r), lshift(byte(g), 8), lshift(byte(b), 16))
  self.rgba = bor(first, lshift(byte(a or 1), 24))
  return self
end

local function pixel(x) return min(max(floor(x + 0.5), 0), 65535) end

--- Draws what follows only inside of a rectangle, in whole pixels; without arguments everywhere.
---@return table self
function Draw:clip(x, y, width, height)
  self.from, self.to = 0, NO_CLIP
  if x then
    check("clip takes x, y, width and height, or nothing", x, y, width, height, 2)
    self.from = bor(pixel(x), lshift(pixel(y), 16))
    self.to = bor(pixel(x + width), lshift(pixel(y + height), 16))
  end
  return self
end

-- Adds a shape: its words are those of shape.glsl. Word a is a number where is_place is set.
local function add(self, what, kind, x, y, z, w, a, b, is_place)
  local at = self.count * WORDS
  check(what, x, y, z, w, 2) -- the caller is no more: it ends with this call
  check(what, a, b, 0, 0, 2)
  if self.count == self.room then
    local old = self.words
    self.room = self.room * 2
    self.words = Words(self.room * WORDS)
    ffi.copy(self.words, old, at * 4)
    self.floats = ffi.cast(Floats, self.words)
  end
  local words, floats = self.words, self.floats
  floats[at], floats[at + 1], floats[at + 2], floats[at + 3] = x, y, z, w
  if is_place then
    words[at + 4] = a
  else
    floats[at + 4] = a
  end
  floats[at + 5], words[at + 6], words[at + 7] = b, self.rgba, kind
  words[at + 8], words[at + 9] = self.from, self.to
  self.count = self.count + 1
  return self
end

--- A line; its ends are cut off, or with "round" have half circles beyond them.
---@param width number? 1 by default
---@param ends string? "butt" (the default) or "round"
---@return table self
function Draw:line(x0, y0, x1, y1, width, ends)
  if ends ~= nil and ends ~= "butt" and ends ~= "round" then
    refuse(2, "draw2d: the ends of a line are 'butt' or 'round', not %s", tostring(ends))
  end
  local kind = ends == "round" and ROUND_LINE or LINE
  return add(self, "line takes numbers, in pixels", kind, x0, y0, x1, y1, width or 1, 0)
end

--- A filled rectangle.
---@param radius number? of its corners, 0 by default
---@return table self
function Draw:rectangle(x, y, width, height, radius)
  return add(self, "rectangle takes numbers, in pixels", BOX, x, y, width, height, radius or 0, 0)
end

--- The outline of a rectangle, inside of it.
---@param thick number? 1 by default
---@param radius number? of its corners, 0 by default
---@return table self
function Draw:frame(x, y, width, height, thick, radius)
  return add(
    self,
    "frame takes numbers, in pixels",
    BOX,
    x,
    y,
    width,
    height,
    radius or 0,
    thick or 1
  )
end

--- A filled circle round a point.
---@return table self
function Draw:circle(x, y, radius)
  check("circle takes numbers, in pixels", x, y, radius, 0, 2)
  return add(self, "", BOX, x - radius, y - radius, 2 * radius, 2 * radius, radius, 0)
end

--- The outline of a circle, inside of it.
---@param thick number? 1 by default
---@return table self
function Draw:ring(x, y, radius, thick)
  thick = thick or 1
  check("ring takes numbers, in pixels", x, y, radius, thick, 2)
  return add(self, "", BOX, x - radius, y - radius, 2 * radius, 2 * radius, radius, thick)
end

--- A round point.
---@param size number? its diameter, 1 by default
---@return table self
function Draw:point(x, y, size)
  size = size or 1
  check("point takes numbers, in pixels", x, y, size, 0, 2)
  return add(self, "", BOX, x - size / 2, y - size / 2, size, size, size / 2, 0)
end

-- The code point at byte i of a text, and where the next one is. Bytes that are no UTF-8 count one
-- by one, as nothing that the font has.
local function decode(text, i)
  local a = text:byte(i)
  if a < 0x80 then return a, i + 1 end
  local more = a >= 0xf0 and 3 or a >= 0xe0 and 2 or 1
  local code = a % (more == 3 and 8 or more == 2 and 16 or 32)
  for k = i + 1, i + more do
    local b = text:byte(k)
    if not b or b < 0x80 or b >= 0xc0 or a < 0xc0 then return -1, i + 1 end
    code = code * 64 + b % 64
  end
  return code, i + more + 1
end

-- The width of a letter, the height of a line and of what is above its baseline: whole pixels.
local function metrics(size)
  local scale = size / font.em
  local above, below = floor(font.ascent * scale + 0.5), floor(font.descent * scale + 0.5)
  return max(floor(font.advance * scale + 0.5), 1), above + below, above
end

local function check_text(what, text)
  if type(text) ~= "string" then
    refuse(3, "draw2d: %s takes a string first, not %s", what, tostring(text))
  end
end

--- Text in UTF-8, with its upper left corner at (x, y); \n begins a new line, \t goes to the next
--- multiple of 8 letters.
---@param size number? pixels of an em: a line is about 1.16 times as high; 14 by default
---@return table self
function Draw:text(text, x, y, size)
  size = size or 14
  check_text("text", text)
  check("text takes numbers, in pixels", x, y, size, 0, 2)
  local advance, line, above = metrics(size)
  local i, column, baseline = 1, 0, y + above
  while i <= #text do
    local code, following = decode(text, i)
    i = following
    if code == 10 then
      column, baseline = 0, baseline + line
    elseif code == 9 then
      column = column + 8 - column % 8
    else
      local place = font.at[code] or 0
      if code ~= 32 then
        add(self, "", GLYPH, x + column * advance, baseline, size, 0, place, 0, true)
      end
      column = column + 1
    end
  end
  return self
end

--- What a text needs.
---@param size number? as for text
---@return number width, number height pixels
function Draw.measure(_, text, size)
  size = size or 14
  check_text("measure", text)
  check("measure takes a number of pixels", size, 0, 0, 0, 2)
  local advance, line = metrics(size)
  local i, column, most, lines = 1, 0, 0, 1
  while i <= #text do
    local code, following = decode(text, i)
    i = following
    column = code == 10 and 0 or code == 9 and column + 8 - column % 8 or column + 1
    lines, most = code == 10 and lines + 1 or lines, max(most, column)
  end
  return most * advance, lines * line
end

--- Forgets what was given since the last draw.
---@return table self
function Draw:clear()
  self.count = 0
  return self
end

-- A mapped buffer, with a pointer to each of its pages (pointer arithmetic would make garbage) and
-- the value of the timeline that frees it. The old buffer lives until the GPU has done with it.
local function enlarge(self, pages)
  local size = 4
  while size < pages do
    size = size * 2
  end
  local o = { name = "shapes", type = "int32_t", count = size * PAGE * WORDS, memory = "upload" }
  local buffer = assert(mc.buffer(o))
  self.size, self.head, self.free, self.pages = size, 0, Values(size), {}
  self.args.shapes = buffer
  for i = 0, size - 1 do
    self.pages[i] = buffer.pointer + i * PAGE * WORDS
  end
end

-- Takes pages that follow each other, round the end of the buffer. What is still in use is waited
-- for, unless the buffer is small for what a submission draws.
local function take(self, pages)
  local free = self.free
  if self.serial ~= graphs.graph.serial then -- all earlier ones are submitted
    self.serial, self.taken = graphs.graph.serial, 0
    for i = 0, self.size - 1 do
      if free[i] == RECORDED then free[i] = timeline.last end
    end
  end
  self.taken = self.taken + pages
  local first, latest = self.head, 0
  if first + pages > self.size then first = 0 end
  for i = first, min(first + pages, self.size) - 1 do
    latest = max(latest, free[i])
  end
  if self.size < 4 * self.taken and (pages > self.size or latest > timeline:completed()) then
    enlarge(self, 4 * self.taken)
    free, first, latest = self.free, 0, 0
  end
  timeline:wait(latest)
  for i = first, first + pages - 1 do
    free[i] = RECORDED
  end
  self.head = first + pages
  return first
end

--- Draws what was given since the last draw upon an image.
---@param to table the graph of mc.submit or of a frame, or an encoder, also while it renders into
--- the image
---@param image table an image or a view that can be drawn to
---@return table self
function Draw:draw(to, image)
  local count, args, o = self.count, self.args, self.options
  local is_both = type(to) == "table" and type(image) == "table" and image.format
  if not is_both or type(to.draw) ~= "function" then
    refuse(2, "draw2d: draw takes a graph or an encoder, and an image")
  elseif not graphs.recording() then
    refuse(2, "draw2d: draw belongs into mc.submit or a frame")
  elseif count == 0 then
    return self
  end
  local page = take(self, ceil(count / PAGE))
  ffi.copy(self.pages[page], self.words, count * WORDS * 4)
  args.first = page * PAGE
  args.size[1], args.size[2] = image.width, image.height
  args.decoded = (self.linear or image.format.name:find "srgb") and 1 or 0
  self.count, o.instances, o.color, self.target.color = 0, count, image, image
  if getmetatable(to) == Encoder then
    local is_open = to.rendering
    if not is_open then to:begin_rendering(self.target) end
    to:bind(pipeline):push(args):draw(4, count)
    if not is_open then to:end_rendering() end
  else
    to:draw(o)
  end
  o.color, self.target.color = nil, nil
  return self
end

local M = {}

--- A list of shapes to be drawn.
---@return table draw2d its field `linear`, if true: images of floats hold linear colours
function M.new()
  local args =
    { font = outlines, size = {}, metrics = { font.em, font.x_height, font.cap_height, 0 } }
  local self = { args = args, count = 0, room = 64, target = {} }
  self.size, self.head, self.serial, self.taken = 0, 0, -1, 0
  self.words = Words(self.room * WORDS)
  self.floats = ffi.cast(Floats, self.words)
  self.options = { pipeline = pipeline, args = args, vertices = 4, name = "draw2d" }
  return setmetatable(self, Draw):color(1, 1, 1):clip()
end

return M
