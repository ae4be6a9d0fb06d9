-- Generated file (mooncrust-bindgen, Vulkan registry 1.4.366). Do not edit: see docs/bindings.md.
-- Declares types to LuaJIT when they are first used, and makes their ctypes.
--
--   types.get("VkBufferCreateInfo")     -- ctype whose call fills in sType; nil for unknown names
--   types.array("VkBufferCopy", 4)      -- VkBufferCopy[4], zeroed
--
-- `struct VkX { ... }` is declared when something holds it by value, `typedef struct VkX VkX` only
-- when the program names it. What is behind a pointer stays an incomplete struct. LuaJIT has 65,536
-- type ids and never frees one.

local ffi = require "ffi"
local lookup = require "mooncrust.vk.lookup"

local new, typeof = ffi.new, ffi.typeof
local gmatch, match = string.gmatch, string.match

-- types.commands is the module of commands, which sets it: it needs this one.
local types = { blob = lookup.open("types", "types_vendor") }

-- A second copy of this module in one Lua state must know what the first has declared: C names are
-- for ever.
local SHARED = "mooncrust.vk 1.4.366 declared"
local state = package.loaded[SHARED]
if not state then
  state = { declared = {}, ctypes = {}, arrays = {}, s_types = {} }
  package.loaded[SHARED] = state
end
local declared, ctypes, arrays, s_types = state.declared, state.ctypes, state.arrays, state.s_types

local BUILTIN = {}
for name in gmatch("char float double int int8_t uint8_t int16_t uint16_t int32_t uint32_t "
    .. "int64_t uint64_t size_t", "%S+") do
  BUILTIN[name] = true
end

-- One declaration a call, noted only when LuaJIT has taken it: an error leaves nothing half known.
local function declare_text(name, text)
  local ok, problem = pcall(ffi.cdef, text)
  if not ok then
    error(("%s cannot be declared: %s. Does another module declare it with ffi.cdef?")
      :format(name, problem), 0)
  end
  declared[name] = true
end

local declare

--- Declares each type of a list "VkA,VkB" ("-" for none).
local function declare_list(list)
  if list == "-" then return end
  for name in gmatch(list, "[^,]+") do
    if not declared[name] then declare(name, lookup.find(types.blob, name)) end
  end
end
types.declare_list = declare_list

-- With `typedef` the struct gets its C name in the same step.
function declare(name, line, typedef)
  local kind, s_type, deps, body = match(line, "^([su]) (%S+) (%S+) (.*)$")
  if kind then
    declare_list(deps)
    s_types[name] = tonumber(s_type)
    local text = (kind == "s" and "struct " or "union ") .. name .. "{" .. body .. "}"
    if typedef then
      declare_text(name, "typedef " .. text .. name .. ";")
      declared[typedef] = true
    else
      declare_text(name, text .. ";")
    end
  else
    deps, body = match(line, "^f (%S+) (.*)$")
    declare_list(deps)
    declare_text(name, "typedef " .. body .. ";")
  end
end

--- Declares a function type as PFN_name and returns its ctype.
---@param name string
---@param deps string
---@param text string with @ for the name
function types.declare_function(name, deps, text)
  local pointer = "PFN_" .. name
  if not declared[pointer] then
    declare_list(deps)
    declare_text(pointer, "typedef " .. text:gsub("@", pointer) .. ";")
  end
  return typeof(pointer)
end

-- The ctype of a struct fills in sType when it is called; ffi.new inside of it does not come back
-- here.
local function with_s_type(ct, s_type)
  return ffi.metatype(ct, {
    __new = function(self, init)
      local value
      if init == nil then value = new(self) else value = new(self, init) end
      value.sType = s_type
      return value
    end,
  })
end

local function make(name, line)
  local kind = match(line, "^(%S)")
  local typedef = "typedef of " .. name
  if kind == "=" then
    local target = match(line, "^= (%S+)")
    local ct = types.get(target)
    s_types[name] = s_types[target]
    if not declared[typedef] then
      declare_text(typedef, "typedef " .. target .. " " .. name .. ";")
    end
    return ct
  elseif kind == "t" or kind == "o" then
    local text = match(line, "^t (.*)$") or ("struct " .. name)
    if not declared[typedef] then
      declare_text(typedef, "typedef " .. text .. " " .. name .. ";")
    end
    return typeof(name)
  end
  if not declared[name] then declare(name, line, typedef) end
  if kind == "f" then return typeof(name) end
  if not declared[typedef] then
    local tag = kind == "s" and "struct " or "union "
    declare_text(typedef, "typedef " .. tag .. name .. " " .. name .. ";")
  end
  local ct = typeof(name)
  return s_types[name] and with_s_type(ct, s_types[name]) or ct
end

--- The ctype of a type, or nil.
---@param name string
---@return ffi.ctype*?
---@return string? problem
function types.get(name)
  local ct = ctypes[name]
  if ct then return ct end
  local line = not BUILTIN[name] and lookup.find(types.blob, name)
  if BUILTIN[name] then
    ct = typeof(name)
  elseif line then
    local ok, made = pcall(make, name, line)
    if not ok then return nil, made end
    ct = made
  else
    local command = match(name, "^PFN_(vk.*)$")
    ct = command and types.commands.ctype(command)
  end
  ctypes[name] = ct
  return ct
end

-- Each runs once a type: compiling traces of them would take longer than they do.
for _, once in ipairs { declare_text, declare_list, declare, make, types.get } do jit.off(once) end
jit.off(types.declare_function)

--- Whether there is a type of this name.
---@return boolean
function types.has(name)
  if ctypes[name] or BUILTIN[name] or lookup.find(types.blob, name) then return true end
  local command = match(name, "^PFN_(vk.*)$")
  return command ~= nil and types.commands.has(command)
end

--- A zeroed array with sType filled in, or nil for an unknown type.
---@return ffi.cdata*?
function types.array(name, count)
  local array = arrays[name]
  if not array then
    local ct = type(name) == "string" and types.get(name)
    if not ct then return nil end
    array = typeof("$[?]", ct)
    arrays[name] = array
  end
  local value = new(array, count)
  local s_type = s_types[name]
  if s_type then
    for i = 0, count - 1 do value[i].sType = s_type end
  end
  return value
end

--- Names and types of a struct's members, or nil for anything that is no struct.
---@return string[]?
---@return string[]?
function types.members(name)
  types.member_blob = types.member_blob or lookup.open "members"
  local alias = match(lookup.find(types.blob, name) or "", "^= (%S+)")
  local line = lookup.find(types.member_blob, alias or name)
  if not line then return nil end
  local names, written = {}, {}
  for text, member in gmatch(line, "([^;]+) ([%w_]+)") do
    names[#names + 1] = member
    written[#written + 1] = text
  end
  return names, written
end

return types
