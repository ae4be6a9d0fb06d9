-- What differs between operating systems, in one place for all Lua code: environment, terminal,
-- clock, files.
--
--   local platform = require "mooncrust.core.platform"
--   platform.setenv("VK_LAYER_PATH", "/opt/layers")
--   local t = platform.seconds()                      -- monotonic, in seconds
--
-- A port to another system is a second version of this file and of the kernel's platform.rs.

local ffi = require "ffi"

local C = ffi.C
local MONOTONIC, READABLE, CLOSE_ON_EXEC, PRIVATE = 1, 4, 0x80000, 0x1c0

local M = {
  native_library = "libmooncrust_bindgen.so",
  installed_libraries = "/../lib/mooncrust/", -- from the folder of the executable
  portability = false, -- whether drivers stand on another API (MoltenVK) and show only on request
}

--- The text of a file beside a module's Lua file.
---@param module string its name
---@param extension string such as ".h"
function M.beside(module, extension)
  local path = assert(package.searchpath(module, (package.path:gsub("%?%.lua", "?" .. extension))))
  return assert(io.open(path)):read "*a"
end

--- Declares the C functions and structs in the header beside a module's Lua file.
---@param module string its name
function M.declare(module) ffi.cdef(M.beside(module, ".h")) end

M.declare "mooncrust.core.platform"
local time = ffi.new("struct mc_timespec")

--- Monotonic time: seconds since an arbitrary start, to the nanosecond.
function M.seconds()
  C.clock_gettime(MONOTONIC, time)
  return time.sec + time.nsec * 1e-9 -- 64-bit fields would make garbage outside of traces
end

--- Waits, or until a signal arrives.
---@param seconds number
function M.sleep(seconds)
  time.sec, time.nsec = math.floor(seconds), seconds % 1 * 1e9
  C.nanosleep(time, nil)
end

--- Sets a variable of this process's environment.
function M.setenv(name, value) C.setenv(name, value, 1) end

--- Ends the process at once, without the destructors of libraries.
function M.leave(code)
  if io.type(io.stdout) == "file" then io.stdout:flush() end
  C._exit(code)
end

--- Whether a file or folder exists and may be read.
function M.readable(path) return C.access(path, READABLE) == 0 end

--- Brings a file, or the names in a folder, onto the disk.
---@param file file*|string open file or path of a folder
---@return boolean done
function M.sync(file)
  if type(file) ~= "string" then return C.fsync(C.fileno(file)) == 0 end
  local folder = C.open(file, CLOSE_ON_EXEC)
  local done = folder >= 0 and C.fsync(folder) == 0
  if folder >= 0 then C.close(folder) end
  return done
end

--- Makes a folder, and those that it is in.
---@param path string
---@param mode integer? who may do what; nobody but this user unless given
---@return boolean made, string? why not
function M.make_folder(path, mode)
  local result = -1
  for part in (path .. "/"):gmatch "()/" do
    if part > 1 then result = C.mkdir(path:sub(1, part - 1), mode or PRIVATE) end
  end
  return result == 0, result ~= 0 and ffi.string(C.strerror(ffi.errno())) or nil
end

---@param file integer 1: stdout, 2: stderr
---@return boolean
function M.is_terminal(file) return C.isatty(file) == 1 end

---@return integer id of this process
function M.process() return C.getpid() end

--- Whether a path names a folder.
function M.is_folder(path) return C.access(path .. "/.", 0) == 0 end

--- The absolute path with links resolved, or nil when there is no such file.
function M.absolute(path)
  local resolved = C.realpath(path, nil)
  local text = resolved ~= nil and ffi.string(resolved) or nil
  C.free(resolved)
  return text
end

--- The folder part of a path, without the last slash; "." for a bare name.
function M.folder(path)
  local folder = path:match("^(.*)/[^/]*$") or "."
  return folder == "" and "/" or folder
end

--- Joins a path to a folder, unless it is absolute already.
function M.join(folder, path)
  return (path:sub(1, 1) == "/" or folder == ".") and path or folder .. "/" .. path
end

return M
