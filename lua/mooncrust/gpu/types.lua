-- Element types: what a buffer is made of, as LuaJIT ctypes.
--
--   types.define("Particle", layout)          -- from a shader's reflection
--   local element = types.find("Particle")  -- or "float", "uint32_t", "struct my_c_type", a ctype
--   element.ctype, element.size, element.scalar
--
-- Structs declared by shaders are known by their shader name once the shader is loaded. Two shaders
-- that give one name different layouts are refused. Vectors become structs with x, y, z, w;
-- matrices arrays of columns; padding is explicit.

local ffi = require "ffi"

local errors = require "mooncrust.core.errors"

local M = {}

local structs = {} -- name -> { ctype, text, from }
local extents = {} -- number of a ctype -> whether its values know how long they are
local c_types = {} -- the same for C types that were asked for: a text read twice is two types
local vectors = {} -- "mc_float3_16" -> true once it is declared
local serial = 0

local AXES = { "x", "y", "z", "w" }

-- `room`: bytes that the vector takes in an array or a matrix, where three components often take
-- the place of four.
local function vector(base, rows, room)
  local rest = room and room - rows * ffi.sizeof(base) or 0
  local name = ("mc_%s%d"):format(base, rows) .. (rest > 0 and "_" .. room or "")
  if not vectors[name] then
    local fields = table.concat(AXES, ", ", 1, rows)
    local padding = rest > 0 and (" uint8_t _pad[%d];"):format(rest) or ""
    ffi.cdef(("typedef struct %s { %s %s;%s } %s;"):format(name, base, fields, padding, name))
    vectors[name] = true
  end
  return name
end

-- C declaration of a member: the type in front of the name, and what follows it.
local function declare(t, structs_of, room)
  if t.of then
    local front, back = declare(t.of, structs_of, t.stride)
    return front, ("[%d]%s"):format(t.count or 0, back)
  elseif t.struct then
    return M.define(t.struct, structs_of[t.struct], structs_of).name, ""
  elseif t.columns then
    local column = vector(t.base, t.rows, t.stride)
    return column, ("[%d]"):format(t.columns)
  elseif t.rows then
    return vector(t.base, t.rows, room), ""
  end
  return t.base, ""
end

local function text_of(layout, structs_of)
  local lines, offset = {}, 0
  local function pad(to)
    if to > offset then lines[#lines + 1] = ("uint8_t _pad%d[%d];"):format(offset, to - offset) end
  end
  for _, member in ipairs(layout.members) do
    pad(member.offset)
    local front, back = declare(member.type, structs_of)
    lines[#lines + 1] = ("%s %s%s;"):format(front, member.name, back)
    offset = member.offset + member.size
  end
  pad(layout.size)
  return table.concat(lines, " ")
end

-- The C struct must put each member where the shader has it, and be as large.
local function verify(name, ctype, layout)
  for _, member in ipairs(layout.members) do
    if ffi.offsetof(ctype, member.name) ~= member.offset then
      local text =
        "struct %s: member '%s' lies at byte %d in the shader, which no C struct can express"
      errors.refuse(0, text, name, member.name, member.offset)
    end
  end
  if layout.size > 0 and ffi.sizeof(ctype) ~= layout.size then
    local text = "struct %s: it takes %d bytes in the shader, which no C struct can express"
    errors.refuse(0, text, name, layout.size)
  end
end

--- Makes a shader's struct known by its name.
---@param name string
---@param layout table size and members, as the reflection gives them
---@param structs_of table<string, table> layouts of the structs that it contains
---@param from string? the shader, for messages
---@return table element
function M.define(name, layout, structs_of, from)
  local text = text_of(layout, structs_of)
  local known = structs[name]
  if known and known.text ~= text then
    local words = "two shaders disagree on struct %s:\n  %s: %s\n  %s: %s"
    errors.refuse(0, words, name, known.from, known.text, from or "?", text)
  elseif known then
    return known
  end
  serial = serial + 1
  local tag = ("mc_shader_%d_%s"):format(serial, name)
  ffi.cdef(("typedef struct __attribute__((packed)) %s { %s } %s;"):format(tag, text, tag))
  local ctype = ffi.typeof(tag)
  verify(name, ctype, layout)
  local size = tonumber(ffi.sizeof(ctype))
  known = { name = tag, ctype = ctype, size = size, text = text, from = from, scalar = false }
  structs[name] = known
  return known
end

--- Makes a shader's struct known if a buffer may be made of it: one without a fixed size is left
--- out.
---@param name string
---@param layout table
---@param structs_of table<string, table>
---@param from string the shader, for messages
---@return boolean? ok
---@return string? err what is wrong with the layout
function M.offer(name, layout, structs_of, from)
  for _, member in ipairs(layout.members) do
    if member.type.count == 0 then return true end
  end
  local ok, err = pcall(M.define, name, layout, structs_of, from)
  return ok or nil, not ok and err or nil
end

--- Bytes that a C array or struct holds.
---@param data ffi.cdata*
---@return integer? bytes nil for pointers and plain numbers, which do not say where their bytes end
function M.extent(data)
  local ctype = ffi.typeof(data)
  local id = tonumber(ctype)
  if extents[id] == nil then
    local text = tostring(ctype)
    local is_array = text:find("%]>$") and not text:find("(*", 1, true)
    local is_struct = text:find("^ctype<struct [^*]*>$") or text:find("^ctype<union [^*]*>$")
    extents[id] = (is_array or is_struct) and true or false
  end
  return extents[id] and tonumber(ffi.sizeof(data)) or nil
end

--- Finds an element type.
---@param wanted string|ffi.ctype* shader struct, C type or LuaJIT ctype
---@return table? element { ctype, size, scalar, label }
---@return string? err
function M.find(wanted)
  local by_name = type(wanted) == "string"
  local found = by_name and (structs[wanted] or c_types[wanted])
  if found then return found end
  local name = tostring(wanted)
  local ok, ctype = pcall(ffi.typeof, wanted)
  if not ok then
    local text =
      "there is no element type '%s': use a C type, or a struct of a shader that is loaded"
    return nil, text:format(name)
  end
  if tostring(ctype):find("[*&]") then
    return nil, ("element type '%s' has a pointer, which means nothing to the GPU"):format(name)
  end
  local size = tonumber(ffi.sizeof(ctype) or 0)
  if size == 0 then return nil, ("element type '%s' has no size"):format(name) end
  local scalar = tonumber(ffi.new(ctype)) ~= nil
  found = { ctype = ctype, size = size, scalar = scalar, name = name }
  if by_name then c_types[wanted] = found end
  return found
end

return M
