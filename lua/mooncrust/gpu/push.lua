-- Push constants by name: writes { trail = image, dt = 0.1, size = { 64, 64 } } to the offsets that
-- the shaders declared.
--
--   local push = require("mooncrust.gpu.push").new({ reflection }, "blur.comp", most, { stage })
--   push:set(arguments, node, 2)     -- calls node:touch(object, use) for the resources among them
--   push.bytes, push.size            -- what vkCmdPushConstants takes
--
-- A number goes to a scalar; a list, or an object of core/linear.lua with as many floats, to a
-- vector, a matrix (column by column) or an array; a table of names to a struct; a resource to a
-- 32-bit integer, as its index in the heap; a buffer to a 64-bit pointer, as its address. A missing
-- or an unknown name is an error, and so are a value that the member's type cannot hold and a
-- resource that is not what the shader takes it for (`accesses` of the reflection). `use`
-- (sync/access.lua) is what the shaders do to the resource, nil for nothing; push.computed, if not
-- nil, names what they reach through no member. A transient object has its index and its address
-- later: node:patch(offset, object, is_address). A number in place of a resource: node.number is
-- the member's name then. Knows no Vulkan: `most(kind)` tells how many of a kind the heap has,
-- M.address_of(buffer) a buffer's address.

local ffi = require "ffi"
local sync = require "mooncrust.sync.access"
local half = require("mooncrust.gpu.elements").half
local errors = require "mooncrust.core.errors"

local ensure = errors.ensure

local pushes = 0
local INTEGER = {} -- C type -> least and largest whole number; doubles are exact below 2^53
local M = { INTEGER = INTEGER }
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
  acceleration_structure = { "acceleration_structure", "a scene" },
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
        local major = element.row_major and row or column
        local minor = element.row_major and column or row
        places[#places + 1] = ffi.cast(pointer, at + major * stride + minor * size)
      end
    end
  end
  return places, element
end

-- What several stages declare must be the same.
local function agree(self, known, text)
  local words = "%s: push constant %s in one stage is %s in another"
  ensure(not known or known.text == text, 0, words, self.owner, known and known.text, text)
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

-- What the shaders of a stage do through a member.
local function note_access(self, member, access, stage)
  local kind = KINDS[access.kind]
  member.wants = member.wants or { access = access, kind = kind[1], words = kind[2] }
  local wants, is_image = member.wants, kind[3] ~= nil
  if wants.kind ~= kind[1] then wants.kind = "both" end -- which nothing is
  if is_image then wants[kind[3]] = access end
  if self.most and access.kind ~= "address" then
    member.most = math.min(member.most or math.huge, self.most(kind[1]))
  end
  if access.read and kind[1] ~= "sampler" then wants.reads = bit.bor(wants.reads or 0, stage) end
  if access.write then wants.writes = bit.bor(wants.writes or 0, stage) end
  if wants.reads or wants.writes then
    member.use = sync.use(wants.reads or 0, wants.writes or 0, nil, is_image and not wants.sampled)
  end
end

-- Adds a member that several stages may declare. `key`: what the arguments call it, `path`: what
-- accesses call it, `label`: what messages do.
local function add(self, group, key, path, label, t, offset, context)
  local is_list = t.of and not t.of.base
  local inner = (t.struct or is_list) and group_of(self, label, key, group)
  for _, m in ipairs(t.struct and context.structs[t.struct].members or {}) do
    local below, shown = path .. "." .. m.name, label .. "." .. m.name
    add(self, inner, m.name, below, shown, m.type, offset + m.offset, context)
  end
  for i = 1, is_list and t.count or 0 do
    local at = offset + (i - 1) * t.stride
    add(self, inner, i, path, ("%s[%d]"):format(label, i), t.of, at, context)
  end
  if inner then return end
  local places, element = places_of(t, self.bytes + offset)
  local base, order = element.base, element.row_major and " by rows" or ""
  local new = { key = key, name = label, places = places, base = base, offsets = {} }
  new.type = base .. (#places > 1 and ("[%d]"):format(#places) or "")
  new.text = ("'%s' (%s%s at byte %d"):format(label, new.type, order, offset)
  local room, count = places[#places] - places[1], #places - 1
  new.text = new.text
    .. (room > count and (", the last at %d)"):format(offset + room * ffi.sizeof(base)) or ")")
  local member = agree(self, self.by_name[label], new.text)
  if not member then
    member = new
    local is_packed = base == "float" and room == count and not element.row_major
    member.packed = is_packed and ffi.sizeof(base) * #places or nil
    member.half, member.range = element.half, not element.half and INTEGER[base] or nil
    member.is_address = element.pointer and true or false
    member.is_wide, member.group = member.range ~= nil and ffi.sizeof(base) == 8, group
    group.members[#group.members + 1], self.by_name[label] = member, member
  end
  for k, place in ipairs(places) do
    local at = ffi.cast("uint8_t *", place) - self.bytes
    member.offsets[k] = at
    for i = at, at + ffi.sizeof(base) - 1 do
      agree(self, self.taken[i], member.text)
      self.taken[i] = member
    end
  end
  for _, access in ipairs(context.accesses) do
    if access.member == path and KINDS[access.kind] then
      note_access(self, member, access, context.stage)
    end
  end
end

-- Says what is wrong with arguments.
local function wrong() return require "mooncrust.gpu.push_wrong" end

local uint64_t, int64_t = ffi.typeof "uint64_t", ffi.typeof "int64_t"

-- Writes what stands for one number; returns false when the value does not.
local function put(self, member, i, value, node, level)
  local kind, place = type(value), member.places[i]
  if kind == "table" and value.slot ~= nil and member.range then
    local body, w = value.body, member.wants
    local lacks = w and (w.sampled and not body.sampled or w.storage and not body.storage)
    if lacks or w and body.heap_kind ~= w.kind then
      value:use("pass", level) -- one that was destroyed has lost what it was
      wrong().kind(self, member, value, level + 1)
    end
    value:use("pass", level)
    node:touch(value, member.use)
    if body.transient and node.patch then
      node:patch(member.offsets[i], value, member.is_address)
      if not body.real then return true end -- an encoder meets it when it has memory
    end
    place[0] = member.is_address and M.address_of(value) or value.slot
    return true
  end
  local fits_in = kind == "number"
      and (fits(member.range, value) and not (member.most and value >= member.most))
    or kind == "cdata"
      and (member.is_wide and (ffi.istype(uint64_t, value) or ffi.istype(int64_t, value)))
  if fits_in then
    if member.use then node.number = member.name end
    place[0] = member.half and half(value) or value
  end
  return fits_in
end

local linear -- core/linear.lua, which few scripts need

-- Writes an object of it; false when it is none, or not of as many floats.
local function copy(member, value)
  linear = linear or require "mooncrust.core.linear"
  if not linear.is(value) or ffi.sizeof(value) ~= member.packed then return false end
  ffi.copy(member.places[1], value, member.packed)
  return true
end

local function quote(key) return type(key) == "string" and ("%q"):format(key) or tostring(key) end

-- Writes a function without loops, in which all names are constants: for LuaJIT.
local function setter(self)
  local text, members = {}, {}
  local function emit(line, ...) text[#text + 1] = line:format(...) end
  emit "local members, groups, put, copy, wrong, fits = ..."
  emit "return function(self, g1, node, level) local k, v"
  for g, group in ipairs(self.groups) do
    if g > 1 then emit("local g%d = g%d[%s]", g, group.parent, quote(group.key)) end
    local refusal = ("then wrong().names(self, groups[%d], g%d, level + 1) end"):format(g, g)
    emit('if type(g%d) ~= "table" %s k = next(g%d)', g, refusal, g)
    for _, member in ipairs(group.members) do
      local m, count = #members + 1, #member.places
      members[m] = member
      emit("v = g%d[%s]", g, quote(member.key))
      local list =
        'if not (type(v) == "cdata" and copy(members[%d], v) or type(v) == "table" and #v == %d'
      emit(count > 1 and list or "if not (true", m, count)
      for i = 1, count do
        local value = count > 1 and ("v[%d]"):format(i) or "v"
        emit("and put(self, members[%d], %d, %s, node, level + 1)", m, i, value)
      end
      emit(") then wrong().any(self, members[%d], v, level + 1, g%d, fits) end", m, g)
    end
    for _ = 1, #group.members + #group.inner do
      emit("if k ~= nil then k = next(g%d, k) end", g)
    end
    emit("if k ~= nil %s", refusal)
  end
  emit "end"
  local chunk = assert(loadstring(table.concat(text, "\n"), debug.getinfo(1, "S").source))
  return chunk(members, self.groups, put, copy, wrong, fits)
end

--- Prepares the push constants of a pipeline.
---@param reflections table[] of its shaders
---@param owner string the pipeline, for messages
---@param most (fun(kind: string): integer)? how many of a kind of heap_kind the heap has
---@param stages string[]? of the reflections
---@return table push its `set(push, arguments, node, level)` writes the arguments into `bytes`
function M.new(reflections, owner, most, stages)
  local self = { owner = owner, most = most, size = 0, groups = {}, by_name = {} }
  pushes = pushes + 1
  self.id = pushes -- no other has it
  self.taken = {} -- byte -> member
  local outer = group_of(self, "")
  self.bytes = ffi.new "uint8_t[256]" -- gpu/heap.lua: push_size
  for i, reflection in ipairs(reflections) do
    local block = reflection.push or { size = 0, members = {} }
    local stage, accesses = stages and stages[i] or "compute", reflection.accesses or {}
    local context = { structs = reflection.structs, accesses = accesses }
    context.stage = sync.bit[stage == "task" and "mesh" or stage]
    for _, access in ipairs(accesses) do
      if access.computed and (access.read or access.write) and access.kind ~= "sampler" then
        self.computed = self.computed or access.variable or "an address"
      end
    end
    self.size = math.max(self.size, math.ceil(block.size / 4) * 4)
    for _, m in ipairs(block.members) do
      add(self, outer, m.name, m.name, m.name, m.type, m.offset, context)
    end
  end
  self.set = setter(self)
  return self
end

return M
