-- What a script gives to upload(), as bytes: strings, C arrays, pointers, tables, functions. Knows
-- no Vulkan.
--
--   local array, count = elements.from(element, data, first, room)          -- for a buffer
--   local bytes, err = elements.texels(image, range, data, describe)        -- for an image
--
-- A pointer does not say how many elements there are: it is taken to have all. That of an image
-- must be to uint8_t or to the format's own numbers, which are those that memory holds: 0 to 255
-- for rgba8, words for packed formats; only half floats are converted. A table has them in the
-- packed order of gpu/subresources.lua. A function gets x, y, z, layer and mip, and returns the
-- components of that texel.

local ffi = require "ffi"
local types = require "mooncrust.gpu.types"

local bytes_pointer = ffi.typeof "uint8_t *"

local M = {}

--- A new C array of `count` elements (gpu/types.lua).
function M.array(element, count)
  element.array = element.array or ffi.typeof("$[?]", element.ctype)
  return element.array(math.max(count, 1))
end

local function pointer_to(element)
  element.pointer = element.pointer or ffi.typeof("$ *", element.ctype)
  return element.pointer
end

-- Bytes of a string or cdata, `all` when it is a pointer of one of two types; nil and what is
-- wrong. Here istype ignores const.
local function extent(data, all, name, pointer, other)
  local kind = type(data)
  if kind == "string" then return #data end
  if kind ~= "cdata" then
    return nil, ("cannot take a %s; give a string, table, C array or function"):format(kind)
  elseif ffi.istype(pointer, data) or other and ffi.istype(other, data) then
    return all
  end
  local bytes = types.extent(data)
  if bytes then return bytes end
  local text = "cannot take %s; give a C array, or a pointer to %s"
  return nil, text:format(tostring(ffi.typeof(data)), name)
end

--- Why a C array or pointer cannot take so many elements, or nil.
---@param what string what they are, for the message
function M.wrong_target(element, into, count, what)
  local bytes = type(into) == "cdata" and types.extent(into)
  if type(into) ~= "cdata" or not (bytes or ffi.istype(pointer_to(element), into)) then
    return ("cannot read into %s; give a C array"):format(tostring(into))
  elseif bytes and bytes < count * element.size then
    return ("%.0f %s do not fit into %s"):format(count, what, tostring(ffi.typeof(into)))
  end
end

local function from_function(element, fill, first, count)
  local array = M.array(element, count)
  for i = 0, count - 1 do
    if element.scalar then
      local value, text = fill(first + i), "the function gave %s for element %d, not a number"
      local is_number = type(value) == "number" or type(value) == "cdata"
      if not is_number then return nil, text:format(tostring(value), first + i) end
      array[i] = value
    else
      fill(array[i], first + i)
    end
  end
  return array, count
end

local function from_table(element, data)
  local array, at = M.array(element, #data), 0
  local ok, err = pcall(function()
    for i = 1, #data do
      at = i
      array[i - 1] = data[i]
    end
  end)
  if ok then return array, #data end
  return nil, ("entry %d of the table: %s"):format(at, err:gsub("^[^:]*:%d+: ", ""))
end

local kinds = {} -- number of a ctype -> what its scalars are, such as "float 8", or false

-- What a ctype's scalars are; false for structs, and for bytes, which stand for anything.
local function kind_of(ctype)
  local id = tonumber(ctype)
  if kinds[id] == nil then
    local base = tostring(ctype):gsub("const ", ""):match "^ctype<(.-) ?[%[%*>]"
    local kind = (base == "float" or base == "double") and "float "
      or (base:find "int" or base:find "long" or base:find "short") and "integer "
    local ok, size = pcall(ffi.sizeof, base)
    kinds[id] = ok and kind and size > 1 and kind .. size or false
  end
  return kinds[id]
end

--- The elements of a buffer (gpu/types.lua), as a C array or a string of bytes.
---@param data string|table|ffi.cdata*|function
---@param first integer index of the first element, for functions
---@param room integer how many elements there are from there on
---@return ffi.cdata*|string? array nil when the data cannot be taken
---@return number|string count not whole when bytes are left over; or what is wrong
function M.from(element, data, first, room)
  if type(data) == "function" then return from_function(element, data, first, room) end
  if type(data) == "table" then return from_table(element, data) end
  local bytes, wrong = extent(data, room * element.size, element.name, pointer_to(element))
  if bytes and element.scalar and type(data) == "cdata" then
    local given = kind_of(ffi.typeof(data))
    if given and given ~= kind_of(element.ctype) then
      local text = "its elements are %s; cannot take %s without a cast, but arrays of bytes"
      return nil, text:format(element.name, tostring(ffi.typeof(data)))
    end
  end
  return bytes and data, bytes and bytes / element.size or wrong
end

-- Adding 2^52 and taking it away again rounds to the nearest whole number, ties to even.
local function round(value) return (value + 2 ^ 52) - 2 ^ 52 end

--- The 16 bits of a number as half float (IEEE 754 binary16), rounded to the nearest.
function M.half(value)
  local size = math.abs(value)
  local sign = (value < 0 or 1 / value < 0) and 0x8000 or 0
  if size ~= size then return 0x7e00 end
  if size >= 65520 then return sign + 0x7c00 end
  if size < 2 ^ -14 then return sign + round(size * 2 ^ 24) end
  local mantissa, exponent = math.frexp(size)
  return sign + (exponent + 13) * 1024 + round(mantissa * 2 ^ 11)
end

-- A function store(array, index, value), which returns what is wrong with the value.
local function storer(format)
  local is_half, unsigned, bits = format.element == "half", format.element:match "^(u?)int(%d+)"
  local least = bits and (unsigned == "u" and 0 or -2 ^ (bits - 1))
  local beyond = bits and least + 2 ^ bits
  local text = "%s; %s takes whole numbers from %.0f to %.0f"
  return function(array, index, value)
    local is_wide = type(value) == "cdata" and bits and tonumber(value) -- a 64-bit integer
    if not is_wide and type(value) ~= "number" then return tostring(value) .. ", not a number" end
    if not is_wide and bits and not (value % 1 == 0 and value >= least and value < beyond) then
      return text:format(tostring(value), format.name, least, beyond - 1)
    end
    array[index] = is_half and M.half(value) or value
  end
end

local function of_table(store, array, data)
  for i = 1, #data do
    local wrong = store(array, i - 1, data[i])
    if wrong then return ("entry %d of the table is %s"):format(i, wrong) end
  end
end

local function of_function(store, array, fill, image, range)
  local at, values = 0, {}
  for mip = range.mip, range.mip + range.mips - 1 do
    local width, height, depth = image.layout:extent(mip)
    for layer = range.layer, range.layer + range.layers - 1 do
      for i = 0, width * height * depth - 1 do
        local row = math.floor(i / width)
        local x, y, z = i % width, row % height, math.floor(row / height)
        values[1], values[2], values[3], values[4] = fill(x, y, z, layer, mip)
        for c = 1, image.format.components do
          local wrong = store(array, at, values[c])
          if wrong then
            local text = "component %d of the texel at %d, %d, %d (layer %d, mip %d) is %s"
            return text:format(c, x, y, z, layer, mip, wrong)
          end
          at = at + 1
        end
      end
    end
  end
end

--- The packed bytes of some mips and layers of an image.
---@param range mooncrust.Range
---@param data string|table|ffi.cdata*|function
---@param describe fun(image: table, range: table): string which texels these are, for messages
---@return ffi.cdata*|string? bytes, string? err nil when the data cannot be taken; what is wrong
function M.texels(image, range, data, describe)
  local kind, format = type(data), image.format
  local size = image.layout:bytes(range.mip, range.mips, range.layers)
  local is_half, is_list = format.element == "half", kind == "table" or kind == "function"
  local own = format.element and types.find(is_half and "uint16_t" or format.element)
  if is_list and format.compressed then
    return nil, ("cannot take a %s for %s; give the bytes of its blocks"):format(kind, format.name)
  elseif is_list then
    local count, text = size / own.size, "%d numbers given, %s take %.0f"
    local is_other = kind == "table" and #data ~= count
    if is_other then return nil, text:format(#data, describe(image, range), count) end
    local array, fill = M.array(own, count), kind == "table" and of_table or of_function
    local wrong = fill(storer(format), array, data, image, range)
    return not wrong and array or nil, wrong
  end
  local pointer = own and not is_half and pointer_to(own)
  local bytes, wrong = extent(data, size, "uint8_t", bytes_pointer, pointer)
  if bytes and bytes ~= size then
    wrong = ("%d bytes given, %s take %.0f"):format(bytes, describe(image, range), size)
  end
  return not wrong and data or nil, wrong
end

return M
