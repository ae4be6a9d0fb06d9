-- Reads font.bin (make_font.lua says what is in it).
--
--   local font = loadfile("font.lua")(path)
--   font.words, font.count      -- uint32_t[count]: of each glyph where its curves are, how many,
--                               -- its corner with the least x and y, the opposite one; then the
--                               -- curves, three points each. A point has x in the low half.
--   font.at[code]               -- the place of a code point's glyph; that of the box is 0
--   font.em, font.advance, font.ascent, font.descent, font.x_height, font.cap_height

local ffi = require "ffi"

local file = assert(io.open(..., "rb"))
local text = file:read "*a"
file:close()

local at = text:find "%z" + 1
local function number()
  local value, unit = 0, 1
  repeat
    local byte = text:byte(at)
    value, unit, at = value + byte % 128 * unit, unit * 128, at + 1
  until byte < 128
  return value
end
local function half(n) return n % 2 == 0 and n / 2 or -(n + 1) / 2 end
local function signed() return half(number()) end
local function pack(x, y) return x % 65536 + y % 65536 * 65536 end

local font = { at = {} }
for name in ("em advance ascent descent x_height cap_height"):gmatch "%S+" do
  font[name] = number()
end

local glyphs = number()
local words, used, code = ffi.new("uint32_t[?]", 2 ^ 18), 4 * glyphs, 0
for i = 0, glyphs - 1 do
  if i > 0 then
    code = code + number()
    font.at[code] = 4 * i
  end
  local first, x, y, least_x, least_y, most_x, most_y = used, 0, 0, 1e9, 1e9, -1e9, -1e9
  local function point()
    words[used], used = pack(x, y), used + 1
    least_x, least_y = math.min(least_x, x), math.min(least_y, y)
    most_x, most_y = math.max(most_x, x), math.max(most_y, y)
  end
  for _ = 1, number() do
    local pieces = number()
    local from_x, from_y = x + signed(), y + signed()
    local start_x, start_y = from_x, from_y
    x, y = from_x, from_y
    for _ = 1, pieces do
      point()
      local dx = number()
      local curved = dx % 2 == 1
      x, y = x + half(math.floor(dx / 2)), y + signed()
      point()
      if curved then
        x, y = x + signed(), y + signed()
      end
      point()
    end
    x, y = start_x, start_y
  end
  words[4 * i], words[4 * i + 1] = first, (used - first) / 3
  if used > first then
    words[4 * i + 2], words[4 * i + 3] = pack(least_x, least_y), pack(most_x, most_y)
  end
end
font.words, font.count = words, used
return font
