-- Push constants by name: writes { trail = image, dt = 0.1, size = { 64, 64 } } to the offsets that
-- the shaders declared.
--
--   local push = require("mooncrust.gpu.push").new({ reflection }, "blur.comp", most)
--   push:set(arguments, touched, 2)  -- appends the resources among the arguments to touched
--   push.bytes, push.size            -- what vkCmdPushConstants takes
--
-- A number goes to a scalar; a list to a vector, a matrix (column by column) or an array; a table
-- of names to a struct; a resource to a 32-bit integer, as its index in the heap; a buffer to a
-- 64-bit pointer, as its address. A missing or an unknown name is an error, and so are a value that the
-- member's type cannot hold and a resource that is not what the shader takes it for (`accesses` of
-- the reflection). Knows no Vulkan: `most(kind)` tells how many of a kind the heap has,
-- M.address_of(buffer) a buffer's address.

local ffi = require "ffi"
local half = require("mooncrust.gpu.elements").half
local errors = require "mooncrust.core.errors"
local options = require "mooncrust.core.options"

local refuse = errors.refuse

local Push = {}
Push.__index = Push

local M = {
  address_of = function() error "no device" end,
}

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

-- What the shaders take a member for: what holds it in the heap, and words for people.
local KINDS = {
  storage_buffer = { "buffer", "a buffer" },
  address = { "buffer", "a buffer" },
  sampled_image = { "image", "an image or a view", "sampled" },
  storage_image = { "image", "an image or a view", "storage" },
  sampler = { "sampler", "a sampler" },
  acceleration_structure = { "acceleration_structure", "an acceleration structure" },
}

local function fits(range, value)
  return not range or value % 1 == 0 and value >= range[1] and value <= range[2]
end

--- Whether a C type can hold a number.
---@param base string such as "int32_t" or "float"
---@param value number
---@return boolean
function M.fits(base, value) return fits(INTEGER[base], value) end

-- How many numbers a member takes, and at which offsets: vectors and arrays of scalars.
local function offsets_of(t, offset)
  local offsets, element = {}, t.of or t
  local size, stride = ffi.sizeof(element.base), element.columns and element.stride or 0
  for i = 0, (t.count or 1) - 1 do
    local from = offset + i * (t.stride or 0) * (t.of and 1 or 0)
    for column = 0, (element.columns or 1) - 1 do
      for row = 0, (element.rows or 1) - 1 do
        local at = element.row_major and row * stride + column * size
          or column * stride + row * size
        offsets[#offsets + 1] = from + at
      end
    end
  end
  return offsets, element
end

local group_of

-- A member; `key`: what arguments call it, `path`: what accesses call it, `label`: for messages.
local function member_of(key, path, label, t, offset, context)
  local member = { key = key, name = label, offset = offset }
  if t.struct then
    local members = context.structs[t.struct].members
    member.group = group_of(members, path .. ".", label .. ".", offset, context)
  elseif t.of and not t.of.base then
    local list = {}
    for i = 1, t.count do
      local at = offset + (i - 1) * t.stride
      list[i] = member_of(i, path, ("%s[%d]"):format(label, i), t.of, at, context)
    end
    member.group = { members = list, name = label }
  else
    local offsets, element = offsets_of(t, offset)
    member.offsets, member.base, member.half = offsets, element.base, element.half
    member.pointer = ffi.typeof(element.base .. " *")
    member.range = not element.half and INTEGER[element.base] or nil
    member.is_address = element.pointer and true or false
    for _, access in ipairs(context.accesses or {}) do
      local kind = access.member == path and KINDS[access.kind]
      if kind then
        member.wants = member.wants or {}
        member.wants[#member.wants + 1] = { kind[1], kind[2], kind[3], access }
        local most = context.most and access.kind ~= "address" and context.most(kind[1])
        member.most = math.min(member.most or math.huge, most or math.huge)
      end
    end
  end
  return member
end

function group_of(members, path, label, offset, context)
  local list = {}
  for i, m in ipairs(members) do
    local at = offset + m.offset
    list[i] = member_of(m.name, path .. m.name, label .. m.name, m.type, at, context)
  end
  return { members = list, name = label:sub(1, -2) }
end

-- One group of what several stages declare.
local function merge(all, group, owner)
  for _, member in ipairs(group.members) do
    local known
    for _, other in ipairs(all.members) do
      known = other.key == member.key and other or known
    end
    if not known then
      all.members[#all.members + 1] = member
    elseif known.offset ~= member.offset or known.base ~= member.base then
      local text = "%s: push constant '%s' is not the same in all stages: byte %d, and byte %d"
      refuse(0, text, owner, member.name, known.offset, member.offset)
    else
      for _, want in ipairs(member.wants or {}) do
        known.wants = known.wants or {}
        known.wants[#known.wants + 1] = want
      end
      known.most = known.most and member.most and math.min(known.most, member.most)
        or member.most
        or known.most
    end
  end
end

--- Prepares the push constants of a pipeline.
---@param reflections table[] of its shaders
---@param owner string the pipeline, for messages
---@param most (fun(kind: string): integer)? how many of a kind of heap_kind the heap has
---@return table push
function M.new(reflections, owner, most)
  local size, all = 0, { members = {}, name = "" }
  for _, reflection in ipairs(reflections) do
    local block = reflection.push
    if block then
      local structs, accesses = reflection.structs, reflection.accesses
      local context = { structs = structs, accesses = accesses, most = most }
      merge(all, group_of(block.members, "", "", 0, context), owner)
      size = math.max(size, math.ceil(block.size / 4) * 4)
    end
  end
  local bytes = ffi.new("uint8_t[?]", math.max(size, 4))
  return setmetatable({ owner = owner, all = all, size = size, bytes = bytes }, Push)
end

local function type_of(member)
  if member.group then return "struct or list" end
  return member.base .. (#member.offsets > 1 and ("[%d]"):format(#member.offsets) or "")
end

-- What is wrong with the names of a table.
local function refuse_names(self, group, arguments, level)
  local known, names, prefix = {}, {}, group.name ~= "" and group.name .. "." or ""
  for i, member in ipairs(group.members) do
    known[member.key], names[i] = true, tostring(member.key)
    if arguments[member.key] == nil then
      local text = "%s: argument '%s' is missing, a %s"
      refuse(level + 1, text, self.owner, member.name, type_of(member))
    end
  end
  for name in pairs(arguments) do
    if not known[name] then
      local hint = #names == 0 and "it takes none" or options.suggest(tostring(name), names)
      local text = "%s: unknown argument '%s%s'; %s"
      refuse(level + 1, text, self.owner, prefix, tostring(name), hint)
    end
  end
end

local function refuse_value(self, member, value, level)
  local shown = type(value) == "number" and tostring(value) or "a " .. type(value)
  local want = member.wants and member.wants[1]
  local accepted
  if member.group then
    accepted = "a table"
  elseif #member.offsets > 1 then
    accepted = ("a list of %d numbers"):format(#member.offsets)
  elseif want then
    local variable = want[4].variable and (", for '%s'"):format(want[4].variable) or ""
    local below = member.most and ("; indices are below %d"):format(member.most) or ""
    accepted = want[2] .. variable .. below
  else
    accepted = member.range and "a whole number in its range, a buffer, an image or a sampler"
      or "a number"
  end
  local text = "%s: argument '%s' is %s; a %s takes %s"
  refuse(level + 1, text, self.owner, member.name, shown, type_of(member), accepted)
end

-- A resource that is not what the shader takes it for.
local function refuse_kind(self, member, value, want, level)
  local access, use = want[4], want[3]
  local lacks = use and value.body.heap_kind == "image"
  local text = "%s: argument '%s' is %s, but the shader takes it for %s%s%s"
  local format = value.format and value.format.name or "its format"
  local variable = access.variable
    and (" ('%s', binding %d)"):format(access.variable, access.binding or 0)
  local why = lacks and (": %s has no %s images on this device"):format(format, use) or ""
  local what = lacks and ("a %s image"):format(use) or want[2]
  refuse(level + 1, text, self.owner, member.name, tostring(value), what, variable or "", why)
end

local function set_number(self, member, offset, value, level)
  if not fits(member.range, value) or member.most and value >= member.most then
    refuse_value(self, member, value, level + 1)
  end
  ffi.cast(member.pointer, self.bytes + offset)[0] = member.half and half(value) or value
end

local function set_resource(self, member, offset, value, touched, level)
  if not member.range then refuse_value(self, member, value, level + 1) end
  local wants, body = member.wants, value.body
  if wants and body then
    for i = 1, #wants do
      local want = wants[i]
      if body.heap_kind ~= want[1] or want[3] and not body[want[3]] then
        refuse_kind(self, member, value, want, level + 1)
      end
    end
  end
  value:use("pass", level)
  touched[#touched + 1] = value
  touched[#touched + 1] = value.of -- the image of a view
  local stored = value.slot
  if member.is_address then stored = M.address_of(value) end
  ffi.cast(member.pointer, self.bytes + offset)[0] = stored
end

local function set_list(self, member, value, touched, level)
  local offsets = member.offsets
  if #value ~= #offsets or #offsets == 1 then refuse_value(self, member, value, level + 1) end
  for i = 1, #offsets do
    local one = value[i]
    if type(one) == "number" then
      set_number(self, member, offsets[i], one, level + 1)
    elseif type(one) == "table" and one.slot then
      set_resource(self, member, offsets[i], one, touched, level + 1)
    else
      refuse_value(self, member, value, level + 1)
    end
  end
end

local function set_group(self, group, arguments, touched, level)
  local members, found, given = group.members, 0, 0
  for i = 1, #members do
    local member = members[i]
    local value = arguments[member.key]
    local kind = type(value)
    if kind == "nil" then
      break
    elseif member.group then
      if kind ~= "table" or value.slot then refuse_value(self, member, value, level + 1) end
      set_group(self, member.group, value, touched, level + 1)
    elseif kind == "number" and #member.offsets == 1 then
      set_number(self, member, member.offset, value, level + 1)
    elseif kind == "table" and value.slot then
      if #member.offsets ~= 1 then refuse_value(self, member, value, level + 1) end
      set_resource(self, member, member.offset, value, touched, level + 1)
    elseif kind == "table" then
      set_list(self, member, value, touched, level + 1)
    elseif kind == "cdata" and member.range and ffi.sizeof(member.base) == 8 then
      ffi.cast(member.pointer, self.bytes + member.offset)[0] = value
    else
      refuse_value(self, member, value, level + 1)
    end
    found = found + 1
  end
  for _ in pairs(arguments) do
    given = given + 1
  end
  if found ~= #members or given ~= found then refuse_names(self, group, arguments, level + 1) end
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
  set_group(self, self.all, arguments, touched, level + 1)
end

return M
