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

local M = {}

function M.read(path)
  local file = io.open(path, "rb")
  local bytes = file and file:read "*a"
  if file then file:close() end
  return bytes
end

--- Replaces a file by these strings: they are on the disk before its name is.
---@return boolean written
function M.write(path, ...)
  local temporary = ("%s.%d.tmp"):format(path, platform.process())
  local file = io.open(temporary, "wb")
  if not file then return false end
  local done = file:write(...) and file:flush() and platform.sync(file)
  done = file:close() and done and os.rename(temporary, path) or false
  if done then platform.sync(platform.folder(path)) end -- the new name, too
  if not done then os.remove(temporary) end
  return done
end

--- A number that tells whether the bytes of a cache are those that were written.
---@param bytes ffi.cdata*|string
---@return string eight hex digits
function M.checksum(bytes, size)
  local sum, whole, last = 0, math.floor(size / 4), ffi.new "int32_t[1]"
  local words = ffi.cast("const int32_t *", bytes)
  for i = 0, math.ceil(size / 4) - 1 do
    if i == whole then
      ffi.copy(last, words + i, size - i * 4) -- filled up with zeros
      words = last - i
    end
    sum = tobit(rol(bxor(sum, words[i]), 13) * 5 + 0xe6546b64)
  end
  return bit.tohex(sum)
end

--- A folder of the caches, which is made.
---@return string? path
function M.cache(name)
  local home, xdg = os.getenv "HOME" or "", os.getenv "XDG_CACHE_HOME" or ""
  local shared = xdg ~= "" and xdg or home ~= "" and home .. "/.cache"
  local base = os.getenv "MOONCRUST_CACHE" or shared and shared .. "/mooncrust" or ""
  if base == "" then return nil end
  local path = base .. "/" .. name
  platform.make_folder(path)
  return path
end

return M
