-- Declares every type, reads every constant, casts every command, asks for the members of every
-- struct and names every enumeration of the bindings in the folder given. Returns the counts as
-- text.

local folder = ...
local ffi = require "ffi"
local vk = require "mooncrust.vk"

local function names(file, list)
  list = list or {}
  local is_data = false
  for line in io.lines(folder .. "/mooncrust/vk/data/" .. file .. ".lua") do
    if line == "]==]" then is_data = false end
    if is_data then list[#list + 1] = line:match("^%S+") end
    if line == "return [==[" then is_data = true end
  end
  assert(#list > 100, file .. " is empty")
  return list
end

ffi.cdef "void *malloc(size_t);"
-- As an address function this gives something that is not NULL for any name.
local fake = ffi.cast("void *", ffi.C.malloc)
vk.load { get_instance_proc_addr = fake, get_device_proc_addr = fake,
  instance = ffi.cast("void *", 8), device = ffi.cast("void *", 8) }

local types = names("types_vendor", names "types")
local constants = names("constants_vendor", names "constants")
local commands = names("commands_vendor", names "commands")
local structs, enums = names "members", names "enums"
for _, name in ipairs(types) do assert(vk[name], name) end
for _, name in ipairs(structs) do
  assert(ffi.sizeof(vk[name]) > 0, name)
  local members = vk.members(name)
  for _, member in ipairs(members) do
    assert(ffi.offsetof(vk[name], member), name .. "." .. member)
  end
  local value = vk.array(name, 2)
  if members[1] == "sType" and not name:match("^VkBase") then
    assert(value[1].sType == vk[name]().sType, name)
  end
end
for _, name in ipairs(constants) do assert(vk[name] ~= nil, name) end
for _, name in ipairs(commands) do
  assert(vk.available(name), name)
  assert(ffi.istype(vk["PFN_" .. name], vk[name]), name)
end
for _, name in ipairs(enums) do assert(vk.name(name, 0), name) end
local last = tonumber(ffi.typeof("struct { int last; }"))
local summary = "%d types (%d structs and unions), %d constants, %d commands, %d enumerations; "
  .. "%d type ids"
return summary:format(#types, #structs, #constants, #commands, #enums, last)
