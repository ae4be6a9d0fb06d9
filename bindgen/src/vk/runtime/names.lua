-- Values of enumerations and flags as text.
--
--   names.describe("VkResult", -2)                    -- "VK_ERROR_OUT_OF_DEVICE_MEMORY"
--   names.describe("VkBufferUsageFlags", 3)           -- "VK_BUFFER_USAGE_TRANSFER_SRC_BIT|..."
--
-- Flags are taken by the name of the flags or of the bits. What has no name is printed as a number:
-- "VkResult(123)", "VK_A_BIT|0x80". For messages, not for hot paths: it makes strings.

local ffi = require "ffi"
local bit = require "bit"
local constants = require "mooncrust.vk.constants"
local lookup = require "mooncrust.vk.lookup"

local names = {}
local known = {}
local blob

-- The kind of an enumeration and its names, the alias followed.
local function load(type_name)
  blob = blob or lookup.open "enums"
  local line = lookup.find(blob, type_name)
  local target = line and line:match("^= (%S+)")
  if target then line = lookup.find(blob, target) end
  if not line then return nil end
  local entry = { kind = line:sub(1, 1) }
  for name in line:sub(3):gmatch("%S+") do
    entry[#entry + 1] = { name = name, value = constants.get(name) }
  end
  return entry
end

local function to_u64(value)
  if type(value) == "number" and value < 0 then value = value + 2 ^ 32 end
  return ffi.cast("uint64_t", value)
end

local function hex(value)
  return "0x" .. (bit.tohex(value, 16):gsub("^0+(.)", "%1"))
end

local function describe_enum(type_name, entry, value)
  value = tonumber(value)
  for i = 1, #entry do
    if entry[i].value == value then return entry[i].name end
  end
  return ("%s(%d)"):format(type_name, value)
end

local function describe_flags(entry, value)
  local rest, found = to_u64(value), {}
  for i = 1, #entry do
    if to_u64(entry[i].value) == rest then return entry[i].name end
  end
  for i = 1, #entry do
    local flag = to_u64(entry[i].value)
    local is_single = flag ~= 0 and bit.band(flag, flag - 1) == 0
    if is_single and bit.band(rest, flag) ~= 0 then
      found[#found + 1] = entry[i].name
      rest = bit.band(rest, bit.bnot(flag))
    end
  end
  if rest ~= 0 or #found == 0 then found[#found + 1] = rest == 0 and "0" or hex(rest) end
  return table.concat(found, "|")
end

--- A value of an enumeration or of flags as text.
---@param type_name string such as "VkResult", "VkBufferUsageFlags", "VkAccessFlagBits2"
---@param value number|ffi.cdata*
---@return string
function names.describe(type_name, value)
  local entry = known[type_name]
  if not entry then
    entry = type(type_name) == "string" and load(type_name)
    if not entry then
      error(lookup.unknown(type_name, blob or lookup.open "enums", "@REGISTRY_VERSION@"), 2)
    end
    known[type_name] = entry
  end
  if tonumber(value) == nil then
    error(("a value of %s is a number, not a %s"):format(type_name, type(value)), 2)
  end
  if entry.kind == "e" then return describe_enum(type_name, entry, value) end
  return describe_flags(entry, value)
end

return names
