-- Push constants by name: writes { trail = image, dt = 0.1, size = { 64, 64 } } to the offsets that
-- the shader declared.
--
--   local push = require("mooncrust.gpu.push").new(shader.push, "blur.wgsl")
--   push:set(arguments, touched)     -- touched[i] receives the resources among the arguments
--   push.bytes, push.size            -- what vkCmdPushConstants takes
--
-- A number goes to a scalar, a list of numbers to a vector or an array, a resource to a 32-bit
-- integer member, as its index in the heap. A missing or an unknown name is an error, and so are
-- values that the member's type cannot hold.

local ffi = require "ffi"
local errors = require "mooncrust.core.errors"
local options = require "mooncrust.core.options"

local refuse = errors.refuse

local Push = {}
Push.__index = Push

local M = {}

local INTEGER = {
  int8_t = { -2 ^ 7, 2 ^ 7 - 1 },
  uint8_t = { 0, 2 ^ 8 - 1 },
  int16_t = { -2 ^ 15, 2 ^ 15 - 1 },
  uint16_t = { 0, 2 ^ 16 - 1 },
  int32_t = { -2 ^ 31, 2 ^ 31 - 1 },
  uint32_t = { 0, 2 ^ 32 - 1 },
  int64_t = { -2 ^ 53, 2 ^ 53 },
  uint64_t = { 0, 2 ^ 53 },
}

-- How many numbers a member takes, and at which offsets: vectors and arrays of scalars.
local function offsets_of(member)
  local t, offsets = member.type, {}
  local element = t.of or t
  local size = ffi.sizeof(element.base)
  for i = 0, (t.count or 1) - 1 do
    for column = 0, (element.columns or 1) - 1 do
      for row = 0, (element.rows or 1) - 1 do
        local at = i * (t.stride or 0) + column * (element.columns and element.stride or 0)
        offsets[#offsets + 1] = member.offset + at + row * size
      end
    end
  end
  return offsets, element.base
end

--- Prepares the push constants of a shader.
---@param block table? reflection of the push-constant block; nil when the shader has none
---@param owner string the shader, for messages
---@return table push
function M.new(block, owner)
  block = block or { size = 0, members = {} }
  local size, members = math.ceil(block.size / 4) * 4, {}
  for i, member in ipairs(block.members) do
    if not (member.type.of or member.type).base then
      local text = "%s: push constant '%s' is a struct; use scalars, vectors and arrays"
      refuse(0, text, owner, member.name)
    end
    local offsets, base = offsets_of(member)
    members[i] = {
      name = member.name,
      base = base,
      pointer = ffi.typeof(base .. " *"),
      offset = member.offset,
      offsets = offsets,
      range = INTEGER[base],
    }
  end
  local bytes = ffi.new("uint8_t[?]", math.max(size, 4))
  local self = { owner = owner, members = members, size = size, count = #members, bytes = bytes }
  return setmetatable(self, Push)
end

-- What is wrong with the arguments as a whole.
local function refuse_names(self, arguments, level)
  local known, names = {}, {}
  for i, member in ipairs(self.members) do
    known[member.name], names[i] = true, member.name
    if arguments[member.name] == nil then
      refuse(level + 1, "%s: argument '%s' is missing", self.owner, member.name)
    end
  end
  for name in pairs(arguments) do
    if not known[name] then
      local hint = self.count == 0 and "it takes none" or options.suggest(tostring(name), names)
      refuse(level + 1, "%s: unknown argument '%s'; %s", self.owner, tostring(name), hint)
    end
  end
end

local function refuse_value(self, member, value, level)
  local shown = type(value) == "number" and tostring(value) or "a " .. type(value)
  local accepted = #member.offsets > 1 and ("a list of %d numbers"):format(#member.offsets)
    or member.range and "a whole number in its range, a buffer, an image or a sampler"
    or "a number"
  local text = "%s: argument '%s' is %s; a %s takes %s"
  refuse(level + 1, text, self.owner, member.name, shown, member.base, accepted)
end

local function set_number(self, member, offset, value, level)
  local range = member.range
  if range and not (value % 1 == 0 and value >= range[1] and value <= range[2]) then
    refuse_value(self, member, value, level + 1)
  end
  ffi.cast(member.pointer, self.bytes + offset)[0] = value
end

local function set_list(self, member, value, level)
  if #value ~= #member.offsets or #member.offsets == 1 then
    refuse_value(self, member, value, level + 1)
  end
  for i, offset in ipairs(member.offsets) do
    if type(value[i]) ~= "number" then refuse_value(self, member, value, level + 1) end
    set_number(self, member, offset, value[i], level + 1)
  end
end

--- Writes the arguments into `bytes`.
---@param arguments table<string, any>
---@param touched table list that receives the resources among them
---@param level integer error level
function Push:set(arguments, touched, level)
  if type(arguments) ~= "table" then
    local text = "%s: arguments are a table of names and values, not %s"
    refuse(level + 1, text, self.owner, tostring(arguments))
  end
  local found = 0
  for i = 1, self.count do
    local member = self.members[i]
    local value = arguments[member.name]
    local kind = type(value)
    if kind == "number" and #member.offsets == 1 then
      set_number(self, member, member.offset, value, level + 1)
    elseif kind == "table" and value.slot then
      if not member.range or #member.offsets ~= 1 then
        refuse_value(self, member, value, level + 1)
      end
      value:use("pass", level)
      touched[#touched + 1] = value
      touched[#touched + 1] = value.of -- the image of a view
      ffi.cast(member.pointer, self.bytes + member.offset)[0] = value.slot
    elseif kind == "table" then
      set_list(self, member, value, level + 1)
    elseif kind ~= "nil" then
      refuse_value(self, member, value, level + 1)
    end
    if kind ~= "nil" then found = found + 1 end
  end
  local given = 0
  for _ in pairs(arguments) do
    given = given + 1
  end
  if found ~= self.count or given ~= found then refuse_names(self, arguments, level + 1) end
end

return M
