-- The kernel's C structs as Lua sees them (kernel.h; the Rust side is bootstrap/src/abi.rs), and
-- the pointer that the kernel handed over.
--
--   local kernel = require "mooncrust.gpu.kernel"
--   kernel.attach(pointer)          -- once, by boot.lua: checks version and size
--   kernel.get().open(request, handles)

local ffi = require "ffi"
local errors = require "mooncrust.core.errors"
local platform = require "mooncrust.core.platform"

platform.declare "mooncrust.gpu.kernel"

local VERSION = 3

local M = { INSTANCE_ONLY = 1, MESSENGER = 2 } -- flags of mc_open

-- Why open failed (abi.rs: Failure).
M.REQUEST, M.NO_LOADER, M.INSTANCE, M.NO_DRIVER, M.NO_SUCH_DEVICE = 1, 2, 3, 4, 5
M.LACKING, M.DEVICE, M.WINDOW, M.ALREADY_OPEN = 6, 7, 8, 9

local kernel

--- Takes the kernel's struct and checks that both sides speak of the same one.
---@param pointer lightuserdata what boot.lua was called with
function M.attach(pointer)
  local given = ffi.cast("mc_kernel *", pointer)
  local size = tonumber(ffi.sizeof("mc_kernel"))
  local text = "the kernel has interface version %d (%d bytes), its Lua files %d (%d bytes): "
    .. "they come from different builds; run `make build` or install again"
  local fits = given.version == VERSION and given.size == size
  errors.ensure(fits, 0, text, given.version, given.size, VERSION, size)
  kernel = given
end

--- The kernel's struct.
---@return ffi.cdata* kernel mc_kernel *
function M.get()
  return kernel
    or error("this function needs the MoonCrust kernel: run the script with `mooncrust`", 2)
end

--- A struct of the kernel's interface with its version and size filled in.
---@param name "mc_open"|"mc_handles"
---@return ffi.cdata*
function M.new(name)
  local struct = ffi.new(name)
  struct.version, struct.size = VERSION, ffi.sizeof(name)
  return struct
end

return M
