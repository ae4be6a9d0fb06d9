-- Compares what a C program printed (the argument) with the bindings on package.path.
--
-- Lines: "S struct size", "M struct member offset", "N constant value" (as unsigned 64 bits), "T
-- constant string". Returns the differences as text (empty when there is none) and how many of each
-- kind agree.

local ffi = require "ffi"
local vk = require "mooncrust.vk"

local FACTS = ...
local differences, counts = {}, { S = 0, M = 0, N = 0, T = 0 }

local function unsigned(value)
  if type(value) == "number" then value = ffi.cast("int64_t", value) end
  return (tostring(ffi.cast("uint64_t", value)):gsub("ULL$", ""))
end

local read = {
  S = function(name) return tostring(ffi.sizeof(vk[name])) end,
  M = function(name, member) return tostring(ffi.offsetof(vk[name], member)) end,
  N = function(name) return unsigned(vk[name]) end,
  T = function(name) return vk[name] end,
}

for kind, name, rest in FACTS:gmatch("(%u) (%S+) ([^\n]*)\n") do
  local member, expected = rest:match("^(%S+) (%S+)$")
  if kind ~= "M" then member, expected = nil, rest end
  local ok, value = pcall(read[kind], name, member)
  if ok and value == expected then
    counts[kind] = counts[kind] + 1
  else
    differences[#differences + 1] = ("%s %s: C says %s, LuaJIT says %s")
      :format(name, member or "", expected, tostring(value))
  end
end

return table.concat(differences, "\n"), counts.S, counts.M, counts.N, counts.T
