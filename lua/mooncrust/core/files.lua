-- Files that are there whole or not at all, and the folder of MoonCrust's caches.
--
--   local files = require "mooncrust.core.files"
--   local text = files.read(path)                         -- nil when it cannot be read
--   local written = files.write(path, "header\n", bytes)  -- what a crash leaves is old or new
--   local folder = files.cache "spirv"                    -- made; nil: there is to be no cache
--
-- The caches are in $MOONCRUST_CACHE, else $XDG_CACHE_HOME/mooncrust, else ~/.cache/mooncrust; with
-- MOONCRUST_CACHE="" there are none. What is in a cache is never missed: failures are silent.

local bit = require "bit"
local ffi = require "ffi"
local platform = require "mooncrust.core.platform"

local bxor, rol, tobit = bit.bxor, bit.rol, bit.tobit
local folders = {}

local M = {}

---@param path string
---@return string? bytes
function M.read(path)
  local file = io.open(path, "rb")
  local bytes = file and file:read "*a"
  if file then file:close() end
  return bytes
end

--- Replaces a file: its bytes are on the disk before its name is.
---@param path string
---@param ... string what it holds
---@return boolean written
function M.write(path, ...)
  local temporary = ("%s.%d.tmp"):format(path, platform.process())
  local file = io.open(temporary, "wb")
  if not file then return false end
  local done = file:write(...) and file:flush() and platform.sync(file)
  if file:close() and done and os.rename(temporary, path) then
    platform.sync(platform.folder(path)) -- the new name, too
    return true
  end
  os.remove(temporary)
  return false
end

--- A number that tells whether the bytes of a cache are those that were written.
---@param bytes ffi.cdata*|string
---@param size integer bytes; those of the last word that are missing count as zeros
---@return string eight hex digits
function M.checksum(bytes, size)
  local words, whole = ffi.cast("const int32_t *", bytes), math.floor(size / 4)
  local sum = 0
  for i = 0, whole - 1 do
    sum = tobit(rol(bxor(sum, words[i]), 13) * 5 + 0xe6546b64)
  end
  if size > whole * 4 then
    local last = ffi.new "int32_t[1]"
    ffi.copy(last, words + whole, size - whole * 4)
    sum = tobit(rol(bxor(sum, last[0]), 13) * 5 + 0xe6546b64)
  end
  return bit.tohex(sum)
end

--- A folder of the caches, which is made.
---@param name string
---@return string? path
function M.cache(name)
  local base = os.getenv "MOONCRUST_CACHE"
  if base == "" then return nil end
  local xdg, home = os.getenv "XDG_CACHE_HOME", os.getenv "HOME" or "."
  base = base or (xdg and xdg ~= "" and xdg or home .. "/.cache") .. "/mooncrust"
  local path = base .. "/" .. name
  if not folders[path] then
    platform.make_folder(path)
    folders[path] = true
  end
  return path
end

return M
