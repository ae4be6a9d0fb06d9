-- What a script gives to upload(), as bytes: strings, C arrays, pointers, tables, functions.
--
--   local array, count = elements.from(element, data, first, room)   -- or nil and what is wrong
--
-- `element` is a type from gpu/types.lua; `first` the index of the first element, for functions;
-- `room` how many elements there are from there on. The result is a string or a cdata that begins
-- with `count` elements; a count that is not whole means bytes left over.

local ffi = require "ffi"
local types = require "mooncrust.gpu.types"

local M = {}

--- A new C array.
---@param element table
---@param count integer
---@return ffi.cdata* array
function M.array(element, count)
  element.array = element.array or ffi.typeof("$[?]", element.ctype)
  return element.array(math.max(count, 1))
end

local function from_function(element, fill, first, count)
  local array = M.array(element, count)
  if not element.scalar then
    for i = 0, count - 1 do
      fill(array[i], first + i)
    end
    return array, count
  end
  for i = 0, count - 1 do
    local value = fill(first + i)
    if type(value) ~= "number" and type(value) ~= "cdata" then
      return nil,
        ("the function gave %s for element %d, not a number"):format(tostring(value), first + i)
    end
    array[i] = value
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
  if not ok then
    return nil, ("entry %d of the table: %s"):format(at, err:gsub("^[^:]*:%d+: ", ""))
  end
  return array, #data
end

local function from_cdata(element, data, room)
  element.pointer = element.pointer or ffi.typeof("$ *", element.ctype)
  element.const_pointer = element.const_pointer or ffi.typeof("const $ *", element.ctype)
  if ffi.istype(element.pointer, data) or ffi.istype(element.const_pointer, data) then
    return data, room -- as many as fit: a pointer says nothing of its length
  end
  local bytes = types.extent(data)
  if not bytes then
    return nil,
      ("cannot take %s; give a C array, or a pointer to %s"):format(
        tostring(ffi.typeof(data)),
        element.name
      )
  end
  return data, bytes / element.size
end

--- The elements, as a C array or a string of bytes.
---@param element table
---@param data string|table|ffi.cdata*|function
---@param first integer
---@param room integer
---@return ffi.cdata*|string? array nil when the data cannot be taken
---@return number|string count or what is wrong
function M.from(element, data, first, room)
  local kind = type(data)
  if kind == "function" then
    return from_function(element, data, first, room)
  elseif kind == "table" then
    return from_table(element, data)
  elseif kind == "string" then
    return data, #data / element.size
  elseif kind == "cdata" then
    return from_cdata(element, data, room)
  end
  return nil, ("cannot take a %s; give a string, table, C array or function"):format(kind)
end

return M
