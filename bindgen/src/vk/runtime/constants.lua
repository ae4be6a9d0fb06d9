-- Values of constants, enumerants and extension names.
--
--   constants.get("VK_FORMAT_R8G8B8A8_UNORM")    -- 37; nil when there is none of that name
--
-- Numbers are Lua numbers, 64-bit flags and sizes are uint64_t cdata, names are strings.

local ffi = require "ffi"
local lookup = require "mooncrust.vk.lookup"

local constants = { blob = lookup.open("constants", "constants_vendor") }

-- What C writes as a macro that is neither a number nor a string.
local SPECIAL = { VK_NULL_HANDLE = ffi.cast("void *", 0) }

local function parse(text)
  local number = tonumber(text)
  if number then return number end
  local digits = text:match("^0x(%x+)ULL$")
  if not digits then return text:sub(2, -2) end
  local low = tonumber(digits:sub(-8), 16)
  local high = tonumber(digits:sub(1, -9), 16) or 0
  return ffi.cast("uint64_t", high) * 0x100000000ULL + low
end

--- The value of a constant, or nil.
---@param name string
---@return number|string|ffi.cdata*|nil
function constants.get(name)
  local text = lookup.find(constants.blob, name)
  if text then return parse(text) end
  return SPECIAL[name]
end

--- Whether there is a constant of this name.
---@return boolean
function constants.has(name)
  return name == "VK_NULL_HANDLE" or lookup.find(constants.blob, name) ~= nil
end

return constants
