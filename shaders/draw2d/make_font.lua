-- Makes font.bin, the outlines that draw2d draws text with, from DejaVu Sans Mono (Debian package
-- fonts-dejavu-core; its licence is LICENSE-font.txt):
--
--   luajit make_font.lua /usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf font.bin
--
-- font.bin: a line of text that ends with "\n\0"; then numbers. A number is a varint, seven bits a
-- byte, the lowest first; a signed one is 2n, or -2n - 1 when negative. First: units of the em,
-- advance, ascent, descent, x-height, cap height (all in units), how many glyphs. Of each glyph:
-- its code point less that of the one before (the first, the box for all that is missing, has
-- none), how many contours. Of each contour: how many pieces, and signed x and y of where it
-- starts, from where the last one did. Of each piece, signed: twice dx (plus 1 if it is a curve)
-- and dy to its end or to a curve's control point, and of a curve dx and dy from there to its end.

local from, to = ...
local file = assert(io.open(assert(from, "which font?"), "rb"))
local font = file:read "*a"
file:close()

local function u8(at) return font:byte(at + 1) end
local function u16(at) return u8(at) * 256 + u8(at + 1) end
local function i16(at) return (u16(at) + 32768) % 65536 - 32768 end
local function u32(at) return u16(at) * 65536 + u16(at + 2) end

local tables = {}
for i = 0, u16(4) - 1 do
  local at = 12 + 16 * i
  tables[font:sub(at + 1, at + 4)] = u32(at + 8)
end
local head, hhea, os2, loca, glyf =
  tables.head, tables.hhea, tables["OS/2"], tables.loca, tables.glyf

-- Code points to glyphs: cmap, format 4.
local glyph_of = {}
for i = 0, u16(tables.cmap + 2) - 1 do
  local at = tables.cmap + u32(tables.cmap + 4 + 8 * i + 4)
  if u16(at) == 4 then
    local twice = u16(at + 6) -- the number of segments
    for s = 0, twice - 2, 2 do
      local last, first = u16(at + 14 + s), u16(at + 16 + twice + s)
      local delta, place = u16(at + 16 + 2 * twice + s), at + 16 + 3 * twice + s
      for code = first, math.min(last, 0xfffe) do
        local glyph = code
        if u16(place) > 0 then glyph = u16(place + u16(place) + 2 * (code - first)) end
        glyph_of[code] = (glyph + delta) % 65536
      end
    end
  end
end

-- The contours of a glyph: lists of { x, y, on }.
local function contours_of(glyph)
  local long = i16(head + 50) == 1
  local function offset(i) return long and u32(loca + 4 * i) or 2 * u16(loca + 2 * i) end
  local at, list = glyf + offset(glyph), {}
  if offset(glyph + 1) == offset(glyph) then return list end
  local count = i16(at)
  at = at + 10
  if count < 0 then
    local flags
    repeat
      flags = u16(at)
      local part = contours_of(u16(at + 2))
      at = at + 4
      local words, xy = flags % 2 == 1, math.floor(flags / 2) % 2 == 1
      assert(xy, "a component that is placed by its points")
      local function byte(i) return (u8(i) + 128) % 256 - 128 end
      local dx, dy = words and i16(at) or byte(at), words and i16(at + 2) or byte(at + 1)
      at = at + (words and 4 or 2)
      local a, b, c, d = 1, 0, 0, 1
      if bit.band(flags, 8) > 0 then
        a, at = i16(at) / 16384, at + 2
        d = a
      elseif bit.band(flags, 64) > 0 then
        a, d, at = i16(at) / 16384, i16(at + 2) / 16384, at + 4
      elseif bit.band(flags, 128) > 0 then
        a, b, c, d = i16(at) / 16384, i16(at + 2) / 16384, i16(at + 4) / 16384, i16(at + 6) / 16384
        at = at + 8
      end
      for _, contour in ipairs(part) do
        for _, p in ipairs(contour) do
          p[1], p[2] = a * p[1] + c * p[2] + dx, b * p[1] + d * p[2] + dy
        end
        list[#list + 1] = contour
      end
    until bit.band(flags, 32) == 0
    return list
  end
  local ends = at
  local points = u16(ends + 2 * count - 2) + 1
  at = at + 2 * count
  at = at + 2 + u16(at)
  local flags, xy = {}, { {}, {} }
  while #flags < points do
    local flag = u8(at)
    at = at + 1
    local times = 1
    if bit.band(flag, 8) > 0 then
      times, at = 1 + u8(at), at + 1
    end
    for _ = 1, times do
      flags[#flags + 1] = flag
    end
  end
  for axis = 1, 2 do
    local value = 0
    for i = 1, points do
      local short, same = bit.band(flags[i], 2 * axis) > 0, bit.band(flags[i], 16 * axis) > 0
      if short then
        value, at = value + (same and u8(at) or -u8(at)), at + 1
      elseif not same then
        value, at = value + i16(at), at + 2
      end
      xy[axis][i] = value
    end
  end
  local first = 1
  for i = 0, count - 1 do
    local contour, last = {}, u16(ends + 2 * i) + 1
    for k = first, last do
      contour[#contour + 1] = { xy[1][k], xy[2][k], flags[k] % 2 == 1 }
    end
    list[#list + 1], first = contour, last + 1
  end
  return list
end

local bytes = {}
local function number(n)
  while n >= 128 do
    bytes[#bytes + 1] = string.char(128 + n % 128)
    n = math.floor(n / 128)
  end
  bytes[#bytes + 1] = string.char(n)
end
local function zigzag(n) return n < 0 and -2 * n - 1 or 2 * n end
local function round(n) return math.floor(n + 0.5) end

local function write_contours(contours)
  local from_x, from_y = 0, 0
  number(#contours)
  for _, c in ipairs(contours) do
    local first, last = c[1], c[#c]
    if not first[3] then -- begin with a point on the outline
      table.insert(c, 1, { (first[1] + last[1]) / 2, (first[2] + last[2]) / 2, true })
    end
    local all = {}
    for i, p in ipairs(c) do
      local q = c[i % #c + 1]
      all[#all + 1] = { round(p[1]), round(p[2]), p[3] }
      if not p[3] and not q[3] then
        all[#all + 1] = { round((p[1] + q[1]) / 2), round((p[2] + q[2]) / 2), true }
      end
    end
    local pieces = 0
    for _, p in ipairs(all) do
      pieces = pieces + (p[3] and 1 or 0)
    end
    local x, y = all[1][1], all[1][2]
    number(pieces)
    number(zigzag(x - from_x))
    number(zigzag(y - from_y))
    from_x, from_y = x, y
    for i = 2, #all + 1 do
      local p, is_end = all[(i - 1) % #all + 1], all[i - 1][3]
      local dx = zigzag(p[1] - x)
      number(is_end and dx * 2 + (p[3] and 0 or 1) or dx)
      number(zigzag(p[2] - y))
      x, y = p[1], p[2]
    end
  end
end

-- What is in it, where the font has it.
local RANGES = {
  { 0x20, 0x7e }, -- ASCII
  { 0xa0, 0x17f }, -- Latin-1 and Latin Extended-A
  { 0x391, 0x3c9 }, -- Greek
  { 0x401, 0x45f }, -- Cyrillic
  { 0x2010, 0x2027 }, -- dashes, quotes, ellipsis
  { 0x2030, 0x203a },
  { 0x2070, 0x208e }, -- superscripts and subscripts
  { 0x20ac, 0x20ac },
  { 0x2190, 0x2199 }, -- arrows
  { 0x2200, 0x2265 }, -- mathematical operators
  { 0x2500, 0x2503 }, -- lines and blocks
  { 0x250c, 0x254b },
  { 0x2580, 0x2593 },
  { 0x25a0, 0x25cf }, -- shapes
  { 0x2713, 0x2717 },
}
local codes = {}
for _, range in ipairs(RANGES) do
  for code = range[1], range[2] do
    if glyph_of[code] and glyph_of[code] > 0 then codes[#codes + 1] = code end
  end
end

local em, advance = u16(head + 18), u16(tables.hmtx)
number(em)
number(advance)
number(i16(hhea + 4))
number(-i16(hhea + 6))
number(i16(os2 + 86))
number(i16(os2 + 88))
number(#codes + 1)
local function box(x0, y0, x1, y1)
  return { { x0, y0, true }, { x1, y0, true }, { x1, y1, true }, { x0, y1, true } }
end
local inner = box(240, 120, advance - 240, 1372)
write_contours { box(120, 0, advance - 120, 1492), { inner[4], inner[3], inner[2], inner[1] } }
local before = 0
for _, code in ipairs(codes) do
  number(code - before)
  before = code
  write_contours(contours_of(glyph_of[code]))
end

local out = assert(io.open(assert(to, "which file?"), "wb"))
out:write "Outlines of DejaVu Sans Mono, made by make_font.lua; licence: LICENSE-font.txt\n\0"
out:write(table.concat(bytes))
out:close()
print(("%d glyphs, %d bytes"):format(#codes + 1, #table.concat(bytes)))
