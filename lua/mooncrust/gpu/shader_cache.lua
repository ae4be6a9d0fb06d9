-- Compiled shaders on disk. The native library writes them (bindgen/src/shader/cache.rs says how),
-- this file finds and reads them: a program whose shaders are all there never opens the library.
--
--   local path = cache.path(o)               -- where the result for native.start's `o` belongs
--   local compiled = cache.read(path, o)     -- as native.take gives it; nil: compile
--
-- An entry holds the bytes of every file that it was made of, and counts only while those are what
-- they were; a file that was looked for and absent must still be.

local ffi = require "ffi"
local files = require "mooncrust.core.files"
local native = require "mooncrust.core.native"
local platform = require "mooncrust.core.platform"

local words_pointer = ffi.typeof "const uint32_t *"

local M = {}

-- All that decides about the result and is no file; of a source without a file its text, too.
local function key_of(o)
  local parts = { native.COMPILER, o.called, o.entry or "", native.stages[o.stage] or 0 }
  for _, part in ipairs { o.defines or "", o.overrides or "", native.shaders or "", o.source } do
    table.insert(parts, part)
  end
  return table.concat(parts, "\0")
end

---@param o table what native.start takes
---@return string? path nil when there is to be no cache
function M.path(o)
  local folder = files.cache "spirv"
  if not folder then return nil end
  local key = key_of(o)
  return ("%s/%s%s"):format(folder, files.checksum(key, #key), files.checksum("#" .. key, #key + 1))
end

-- Position behind the contents of the files, if all are as they were; and their paths.
local function check(body, list, at, key)
  local paths = {}
  for i, file in ipairs(list) do
    if file.size < 0 then
      if platform.readable(file.path) then return nil end
      paths[#paths + 1] = "!" .. file.path
    else
      local now = key
      if i > 1 then
        now = files.read(file.path)
        paths[#paths + 1] = file.path
      end
      if now ~= body:sub(at, at + file.size - 1) then return nil end
      at = at + file.size
    end
  end
  return at, paths
end

local function parse(path, o)
  local text = files.read(path) or ""
  local sum, count, reflection_size, size, from =
    text:match "^mooncrust%-spirv 1 (%x+) (%d+) (%d+) (%d+)\n()"
  local body = from and text:sub(from)
  reflection_size, size = tonumber(reflection_size), tonumber(size)
  if not body or files.checksum(body, #body) ~= sum then return nil end
  local list, at = {}, 1
  for i = 1, tonumber(count) do
    local length, file, next_at = body:match("^(%-?%d+) ([^\n]*)\n()", at)
    list[i], at = { size = tonumber(length), path = file }, next_at
  end
  local paths
  at, paths = check(body, list, at, key_of(o))
  if not at then return nil end
  local reflection = native.evaluate(body:sub(at, at + reflection_size - 1))
  at = math.ceil((at - 1 + reflection_size) / 4) * 4
  if at + size ~= #body then return nil end
  local words = ffi.cast(words_pointer, body) + at / 4
  return { words = words, size = size, reflection = reflection, files = paths, owner = body }
end

--- Reads an entry.
---@param o table what native.start takes
---@return table? compiled nil when there is none, or none that is right
function M.read(path, o)
  -- Whatever is in the file: at worst the shader is compiled.
  local ok, compiled = pcall(parse, path, o)
  return path and ok and compiled or nil
end

return M
