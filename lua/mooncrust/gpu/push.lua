-- Push constants by name: writes { trail = image, dt = 0.1, size = { 64, 64 } } to the offsets that
-- the shaders declared.
--
--   local push = require("mooncrust.gpu.push").new({ reflection }, "blur.comp", most)
--   push:set(arguments, touched, 2)  -- appends the resources among the arguments to touched
--   push.bytes, push.size            -- what vkCmdPushConstants takes
--
-- A number goes to a scalar; a list to a vector, a matrix (column by column) or an array; a table
-- of names to a struct; a resource to a 32-bit integer, as its index in the heap; a buffer to a
-- 64-bit pointer, as its address. A missing or an unknown name is an error, and so are a value that
-- the member's type cannot hold and a resource that is not what the shader takes it for (`accesses`
-- of the reflection). Knows no Vulkan: `most(kind)` tells how many of a kind the heap has,
-- M.address_of(buffer) a buffer's address.

local ffi = require "ffi"
local half = require("mooncrust.gpu.elements").half
local errors = require "mooncrust.core.errors"
local options = require "mooncrust.core.options"

local refuse = errors.refuse

local Push = {}
Push.__index = Push

local M = {}

local INTEGER = {} -- C type -> least and largest whole number; doubles are exact below 2^53
for _, bits in ipairs { 8, 16, 32, 64 } do
  local half_of = 2 ^ math.min(bits - 1, 53)
  INTEGER["int" .. bits .. "_t"] = { -half_of, half_of - 1 }
  INTEGER["uint" .. bits .. "_t"] = { 0, math.min(2 * half_of, 2 ^ 53) - 1 }
end

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
function M.fits(base, value) return fits(INTEGER[base], value) end

-- Where the numbers of a member are: vectors, matrices and arrays of scalars.
local function places_of(t, from)
  local places, element = {}, t.of or t
  local pointer = ffi.typeof(element.base .. " *")
  local size, stride = ffi.sizeof(element.base), element.columns and element.stride or 0
  for i = 0, (t.count or 1) - 1 do
    local at = from + i * (t.of and t.stride or 0)
    for column = 0, (element.columns or 1) - 1 do
      for row = 0, (element.rows or 1) - 1 do
        local major, minor = column, row
        if element.row_major then
          major, minor = row, column
        end
        places[#places + 1] = ffi.cast(pointer, at + major * stride + minor * size)
      end
    end
  end
  return places, element
end

-- What several stages declare must be the same.
local function agree(self, known, text)
  if known and known.text ~= text then
    local words = "%s: push constant %s in one stage is %s in another"
    refuse(0, words, self.owner, known.text, text)
  end
  return known
end

-- A table of arguments: the outermost, or that of a struct or of a list of structs.
local function group_of(self, label, key, parent)
  local text = ("'%s' (a table)"):format(label)
  local group = agree(self, self.by_name[label], text)
  if not group then
    group = { name = label, text = text, key = key, members = {}, inner = {} }
    group.parent = parent and parent.index
    self.groups[#self.groups + 1], self.by_name[label] = group, group
    group.index = #self.groups
    if parent then parent.inner[#parent.inner + 1] = group end
  end
  return group
end

local function type_of(member)
  local count = #member.places
  return member.base .. (count > 1 and ("[%d]"):format(count) or "")
end

-- Adds a member that several stages may declare. `key`: what the arguments call it, `path`: what
-- accesses call it, `label`: what messages do.
local function add(self, group, key, path, label, t, offset, context)
  if t.struct then
    local inner = group_of(self, label, key, group)
    for _, m in ipairs(context.structs[t.struct].members) do
      local below, shown = path .. "." .. m.name, label .. "." .. m.name
      add(self, inner, m.name, below, shown, m.type, offset + m.offset, context)
    end
    return
  elseif t.of and not t.of.base then
    local inner = group_of(self, label, key, group)
    for i = 1, t.count do
      local at = offset + (i - 1) * t.stride
      add(self, inner, i, path, ("%s[%d]"):format(label, i), t.of, at, context)
    end
    return
  end
  local places, element = places_of(t, self.bytes + offset)
  local base, order = element.base, element.row_major and " by rows" or ""
  local new = { key = key, name = label, places = places, base = base }
  new.text = ("'%s' (%s%s at byte %d"):format(label, type_of(new), order, offset)
  local room, count = places[#places] - places[1], #places - 1
  new.text = new.text
    .. (room > count and (", the last at %d)"):format(offset + room * ffi.sizeof(base)) or ")")
  local member = agree(self, self.by_name[label], new.text)
  if not member then
    member = new
    member.half, member.range = element.half, not element.half and INTEGER[base] or nil
    member.is_address = element.pointer and true or false
    group.members[#group.members + 1], self.by_name[label] = member, member
  end
  for _, place in ipairs(places) do
    local at = ffi.cast("uint8_t *", place) - self.bytes
    for i = at, at + ffi.sizeof(base) - 1 do
      agree(self, self.taken[i], member.text)
      self.taken[i] = member
    end
  end
  for _, access in ipairs(context.accesses or {}) do
    local kind = access.member == path and KINDS[access.kind]
    if kind then
      member.wants = member.wants or {}
      member.wants[#member.wants + 1] = { kind[1], kind[2], kind[3], access }
      if self.most and access.kind ~= "address" then
        member.most = math.min(member.most or math.huge, self.most(kind[1]))
      end
    end
  end
end

--- Prepares the push constants of a pipeline.
---@param reflections table[] of its shaders
---@param owner string the pipeline, for messages
---@param most (fun(kind: string): integer)? how many of a kind of heap_kind the heap has
function M.new(reflections, owner, most)
  local self = { owner = owner, most = most, size = 0, groups = {}, by_name = {}, tables = {} }
  self.taken = {} -- byte -> member
  local outer = group_of(self, "")
  self.bytes = ffi.new "uint8_t[256]" -- gpu/heap.lua: push_size
  for _, reflection in ipairs(reflections) do
    local block = reflection.push or { size = 0, members = {} }
    self.size = math.max(self.size, math.ceil(block.size / 4) * 4)
    for _, m in ipairs(block.members) do
      add(self, outer, m.name, m.name, m.name, m.type, m.offset, reflection)
    end
  end
  return setmetatable(self, Push)
end

-- What is wrong with the names of a table.
local function refuse_names(self, group, arguments, level)
  local known, names, prefix = {}, {}, group.name ~= "" and group.name .. "." or ""
  for _, list in ipairs { group.members, group.inner } do
    for _, one in ipairs(list) do
      known[one.key], names[#names + 1] = true, tostring(one.key)
      if arguments[one.key] == nil then
        local what = one.base and type_of(one) or "table"
        refuse(level + 1, "%s: argument '%s' is missing, a %s", self.owner, one.name, what)
      end
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
  local want = member.wants and member.wants[1]
  local accepted = member.range and "a whole number in its range, a buffer, an image or a sampler"
    or "a number"
  if #member.places > 1 then
    accepted = ("a list of %d numbers"):format(#member.places)
  elseif want then
    local below = member.most and (" (indices are below %d)"):format(member.most) or ""
    accepted = want[2] .. below .. (want[4].variable and " for " .. want[4].variable or "")
  end
  local shown = type(value) == "number" and tostring(value) or "a " .. type(value)
  local text, what = "%s: argument '%s' is %s; a %s takes %s", type_of(member)
  refuse(level + 1, text, self.owner, member.name, shown, what, accepted)
end

local uint64_t, int64_t = ffi.typeof "uint64_t", ffi.typeof "int64_t"

-- Whether a value is a 64-bit number, which the member can hold.
local function is_wide(member, value)
  return type(value) == "cdata"
    and (ffi.istype(uint64_t, value) or ffi.istype(int64_t, value))
    and member.range ~= nil
    and ffi.sizeof(member.base) == 8
end

-- A resource that is not what the shader takes it for.
local function refuse_kind(self, member, value, want, level)
  local access, what, why = want[4], want[2], ""
  if value.body.heap_kind == want[1] then
    what = ("a %s image"):format(want[3])
    why = (": on this device %s has none"):format(value.format and value.format.name or "it")
  end
  if access.variable then
    what = ("%s ('%s', binding %d)"):format(what, access.variable, access.binding)
  end
  local text = "%s: argument '%s' is %s, but the shader takes it for %s%s"
  refuse(level + 1, text, self.owner, member.name, tostring(value), what, why)
end

local function set_number(self, member, place, value, level)
  if not fits(member.range, value) or member.most and value >= member.most then
    refuse_value(self, member, value, level + 1)
  end
  place[0] = member.half and half(value) or value
end

local function set_resource(self, member, place, value, touched, level)
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
  place[0] = stored
end

local function set_list(self, member, value, touched, level)
  local places = member.places
  if #value ~= #places or #places == 1 then refuse_value(self, member, value, level + 1) end
  for i = 1, #places do
    local one = value[i]
    if type(one) == "number" then
      set_number(self, member, places[i], one, level + 1)
    elseif type(one) == "table" and one.slot then
      set_resource(self, member, places[i], one, touched, level + 1)
    elseif is_wide(member, one) then
      places[i][0] = one
    else
      refuse_value(self, member, value, level + 1)
    end
  end
end

local function set_member(self, member, value, touched, level)
  local kind, single = type(value), #member.places == 1
  if kind == "number" and single then
    set_number(self, member, member.places[1], value, level + 1)
  elseif kind == "table" and value.slot and single then
    set_resource(self, member, member.places[1], value, touched, level + 1)
  elseif kind == "table" and not value.slot then
    set_list(self, member, value, touched, level + 1)
  elseif single and is_wide(member, value) then
    member.places[1][0] = value
  else
    refuse_value(self, member, value, level + 1)
  end
end

--- Writes the arguments into `bytes`.
---@param arguments table<string, any>
---@param touched table list that receives the resources among them
function Push:set(arguments, touched, level)
  local groups, tables = self.groups, self.tables
  for g = 1, #groups do
    local group = groups[g]
    local given = arguments
    if g > 1 then given = tables[group.parent][group.key] end
    if type(given) ~= "table" then
      local what = g > 1 and ("argument '%s' is"):format(group.name) or "arguments are"
      local text = "%s: %s a table of names and values, not %s"
      refuse(level + 1, text, self.owner, what, tostring(given))
    end
    local members, count = group.members, 0
    for i = 1, #members do
      local value = given[members[i].key]
      if type(value) == "nil" then refuse_names(self, group, given, level + 1) end
      set_member(self, members[i], value, touched, level + 1)
    end
    for _ in pairs(given) do
      count = count + 1
    end
    if count ~= #members + #group.inner then refuse_names(self, group, given, level + 1) end
    if group.inner[1] then tables[g] = given end
  end
  for g = #tables, 1, -1 do
    tables[g] = nil -- the arguments live no longer than the script wants
  end
end

return M
