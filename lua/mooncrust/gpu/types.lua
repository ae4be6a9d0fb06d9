-- Element types: what a buffer is made of, as LuaJIT ctypes.
--
--   types.define("Particle", layout, structs, "step.comp")    -- from a shader's reflection
--   local element = types.find("Particle")  -- or "float", "uint32_t", "struct my_c_type", a ctype
--   element.ctype, element.size, element.scalar
--
-- Structs declared by shaders are known by their shader name once the shader is loaded. Two shaders
-- that give one name different layouts are refused, until gpu/retype.lua changes both. Vectors
-- become structs with x, y, z, w; matrices arrays of columns (row_major: of rows); padding is
-- explicit.

local ffi = require "ffi"
local errors = require "mooncrust.core.errors"
local text_of_content = require("mooncrust.gpu.lookup").text_of

local structs = {} -- name -> element: { ctype, shape, layout, from, users, ... }
local M = { structs = structs }

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
  end
  if t.struct then return M.define(t.struct, structs_of[t.struct], structs_of).name, "" end
  if not t.columns then return t.rows and vector(t.base, t.rows, room) or t.base, "" end
  local inner = t.row_major and t.columns or t.rows
  local outer = t.row_major and t.rows or t.columns
  return vector(t.base, inner, t.stride), ("[%d]"):format(outer)
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

--- All that makes a layout what it is, structs in it included.
function M.shape(layout, structs_of)
  local list = { text_of_content(layout) }
  for _, member in ipairs(layout.members) do
    local t = member.type
    while t.of do
      t = t.of
    end
    if t.struct then list[#list + 1] = M.shape(structs_of[t.struct], structs_of) end
  end
  return table.concat(list, ";")
end

-- Loaded when two shaders disagree.
local function disagreement(...) return require "mooncrust.gpu.disagreement"(...) end

-- The C struct must put each member where the shader has it, and be as large.
local function verify(name, ctype, layout)
  local size = layout.size > 0 and layout.size or tonumber(ffi.sizeof(ctype))
  local text = "struct %s: member '%s' lies at byte %d of %d in the shader, which no C struct "
    .. "can express"
  for _, m in ipairs(layout.members) do
    local is_there = ffi.offsetof(ctype, m.name) == m.offset and ffi.sizeof(ctype) == size
    errors.ensure(is_there, 0, text, name, m.name, m.offset, size)
  end
end

--- Makes a shader's struct known by its name; an error if it is known with another layout.
---@param name string
---@param layout table size and members, as the reflection gives them
---@param structs_of table<string, table> layouts of the structs that it contains
---@param from string? the shader, for messages
---@return table element its `users` are for the objects whose shaders have the struct
function M.define(name, layout, structs_of, from)
  local known, shape = structs[name], M.shape(layout, structs_of)
  if known and known.shape == shape then return known end
  if known then error(disagreement(name, known, { layout = layout, from = from }), 0) end
  local text = text_of(layout, structs_of)
  serial = serial + 1
  local tag = ("mc_shader_%d_%s"):format(serial, name)
  local whole = "typedef struct __attribute__((packed)) %s { %s } %s;"
  local ok, err = pcall(ffi.cdef, whole:format(tag, text, tag))
  errors.ensure(ok, 0, "struct %s has a member with a name of C's: %s", name, err)
  local ctype = ffi.typeof(tag)
  verify(name, ctype, layout)
  local element = { name = tag, label = name, ctype = ctype, size = tonumber(ffi.sizeof(ctype)) }
  element.scalar, element.shape, element.layout = false, shape, layout
  element.structs_of, element.from = structs_of, from
  element.users, structs[name] = setmetatable({}, { __mode = "k" }), element
  return element
end

--- Whether a buffer may be made of a struct: it has a fixed size.
---@param layout table
---@return boolean
function M.sized(layout)
  for _, member in ipairs(layout.members) do
    if member.type.count == 0 then return false end
  end
  return true
end

--- Adds structs to a batch for retype.replace: a reload changes all shaders that share a struct at
--- once.
---@param batch table<string, table>
---@param more table<string, { layout: table, structs_of: table, from: string, users: table }>
---@return true? ok
---@return string? why two of them disagree
function M.join(batch, more)
  for name, new in pairs(more) do
    local known = batch[name] or new
    batch[name] = known
    local is_same = M.shape(known.layout, known.structs_of) == M.shape(new.layout, new.structs_of)
    if not is_same then return nil, disagreement(name, known, new) end
    for user in pairs(new.users) do
      known.users[user] = true
    end
  end
  return true
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
    local is_struct = text:find "^ctype<struct [^*]*>$" or text:find "^ctype<union [^*]*>$"
    extents[id] = (is_array or is_struct) ~= nil
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
  local size = ok and tonumber(ffi.sizeof(ctype) or 0)
  local text = "there is no element type '%s': use a C type, or a struct of a shader that is loaded"
  if not ok then return nil, text:format(name) end
  local is_pointer = tostring(ctype):find "[*&]"
  text = is_pointer and "has a pointer, which means nothing to the GPU" or "has no size"
  if is_pointer or size == 0 then return nil, ("element type '%s' %s"):format(name, text) end
  local scalar = tonumber(ffi.new(ctype)) ~= nil
  found = { ctype = ctype, size = size, scalar = scalar, name = name }
  if by_name then c_types[wanted] = found end
  return found
end

return M
