-- What a script gives to image:upload(), as packed bytes: strings, C arrays, pointers, tables of
-- numbers, functions of the texel. Knows no Vulkan.
--
--   local bytes, err = texels.from(image, range, data, describe)     -- a string or a C array
--
-- image.format is of gpu/formats.lua, image.layout of gpu/subresources.lua, `range` is { mip,
-- mips, layer, layers }; describe(image, range) says in messages which texels these are. Numbers
-- are those that memory holds: 0 to 255 for rgba8, words for packed formats; only half floats are
-- converted. A table has them in the packed order. A function gets x, y, z, layer and mip, and
-- returns the components of that texel. A pointer must be to uint8_t or to the format's own
-- numbers; as it does not say how many there are, it is taken to have all.

local ffi = require "ffi"
local types = require "mooncrust.gpu.types"

local M = {}

-- Adding 2^52 and taking it away again rounds to the nearest whole number, ties to even.
local function round(value) return (value + 2 ^ 52) - 2 ^ 52 end

--- A number as half float (IEEE 754 binary16), rounded to the nearest.
---@param value number
---@return integer bits 0 to 0xffff
function M.half(value)
  local size = math.abs(value)
  local sign = (value < 0 or 1 / value < 0) and 0x8000 or 0
  if size ~= size then
    return 0x7e00
  elseif size >= 65520 then
    return sign + 0x7c00
  elseif size < 2 ^ -14 then
    return sign + round(size * 2 ^ 24)
  end
  local mantissa, exponent = math.frexp(size)
  return sign + (exponent + 13) * 1024 + round(mantissa * 2 ^ 11)
end

local RANGES = {}
for _, bits in ipairs { 8, 16, 32, 64 } do
  RANGES[("uint%d_t"):format(bits)] = { 0, 2 ^ bits }
  RANGES[("int%d_t"):format(bits)] = { -2 ^ (bits - 1), 2 ^ (bits - 1) }
end

-- A function store(array, index, value), which returns what is wrong with the value.
local function storer(format)
  local range = RANGES[format.element]
  local least, beyond = unpack(range or { -math.huge, math.huge })
  local is_half = format.element == "half"
  return function(array, index, value)
    if type(value) == "cdata" and range and tonumber(value) then
      array[index] = value -- 64-bit integers
      return nil
    elseif type(value) ~= "number" then
      return ("%s, not a number"):format(tostring(value))
    elseif range and not (value % 1 == 0 and value >= least and value < beyond) then
      local text = "%s; %s takes whole numbers from %.0f to %.0f"
      return text:format(tostring(value), format.name, least, beyond - 1)
    end
    array[index] = is_half and M.half(value) or value
    return nil
  end
end

local function array_for(format, size)
  local element = format.element == "half" and "uint16_t" or format.element
  local ctype = ffi.typeof(element .. "[?]")
  return ctype(size / ffi.sizeof(element)), size / ffi.sizeof(element)
end

local function from_table(image, range, size, data, describe)
  local format = image.format
  local array, count = array_for(format, size)
  if #data ~= count then
    return nil, ("%d numbers given, %s take %.0f"):format(#data, describe(image, range), count)
  end
  local store = storer(format)
  for i = 1, count do
    local wrong = store(array, i - 1, data[i])
    if wrong then
      return nil, ("entry %d of the table is %s"):format(i, wrong)
    end
  end
  return array
end

local function from_function(image, range, size, fill)
  local format, layout = image.format, image.layout
  local array = array_for(format, size)
  local store, components = storer(format), format.components
  local at, values = 0, {}
  for mip = range.mip, range.mip + range.mips - 1 do
    local width, height, depth = layout:extent(mip)
    for layer = range.layer, range.layer + range.layers - 1 do
      for i = 0, width * height * depth - 1 do
        local x, y = i % width, math.floor(i / width) % height
        local z = math.floor(i / (width * height))
        values[1], values[2], values[3], values[4] = fill(x, y, z, layer, mip)
        for c = 1, components do
          local wrong = store(array, at, values[c])
          if wrong then
            local text = "component %d of the texel at %d, %d, %d (layer %d, mip %d) is %s"
            return nil, text:format(c, x, y, z, layer, mip, wrong)
          end
          at = at + 1
        end
      end
    end
  end
  return array
end

local function is_pointer_to(ctype, data)
  return ffi.istype(ctype .. " *", data) or ffi.istype(("const %s *"):format(ctype), data)
end

-- How many bytes are there; nil and what is wrong.
local function extent(format, size, data)
  local own = format.element ~= "half" and format.element
  if is_pointer_to("uint8_t", data) or own and is_pointer_to(own, data) then
    return size
  end
  local bytes = types.extent(data)
  if not bytes then
    local text = "cannot take %s; give a string, a C array or a uint8_t pointer"
    return nil, text:format(tostring(ffi.typeof(data)))
  end
  return bytes
end

--- The packed bytes of some subresources.
---@param image { format: table, layout: mooncrust.Layout }
---@param range { mip: integer, mips: integer, layer: integer, layers: integer }
---@param data any
---@param describe fun(image: table, range: table): string
---@return ffi.cdata*|string? bytes nil when the data cannot be taken
---@return string? err what is wrong
function M.from(image, range, data, describe)
  local kind, format = type(data), image.format
  local size = image.layout:bytes(range.mip, range.mips, range.layers)
  if kind == "string" or kind == "cdata" then
    local given, wrong
    if kind == "string" then
      given = #data
    else
      given, wrong = extent(format, size, data)
    end
    if not given then
      return nil, wrong
    end
    if given ~= size then
      return nil, ("%d bytes given, %s take %.0f"):format(given, describe(image, range), size)
    end
    return data
  elseif kind ~= "table" and kind ~= "function" then
    return nil, ("cannot take a %s; give a string, C array, table or function"):format(kind)
  elseif format.compressed then
    return nil, ("cannot take a %s for %s; give the bytes of its blocks"):format(kind, format.name)
  elseif kind == "table" then
    return from_table(image, range, size, data, describe)
  end
  return from_function(image, range, size, data)
end

return M
