-- Zero-copy: a buffer in the CPU's memory, which Lua reads and writes through a pointer and the GPU
-- uses in place.
--
--   local wave = mc.host_buffer { name = "wave", type = "float", count = 4096 }
--   wave.pointer[0] = 1                               -- float *; indices from 0
--   mc.submit(function(graph) graph:dispatch(filter, { wave = wave, n = 4096 }, 4096) end)
--   wave:wait()                                       -- the GPU has finished with it
--   print(wave.pointer[0])
--
-- The memory is the program's own, handed to the device by VK_EXT_external_memory_host. With
-- `memory = cdata` it is memory that the script already has: a C array, or a pointer to at least
-- `count` elements, such as a mapped file. Its address, and the size of an array, must be multiples
-- of minImportedHostPointerAlignment (4 KiB or 64 KiB mostly); it is kept alive as long as the GPU
-- uses it. What a pointer points to must be there up to the next multiple of that alignment.
--
-- A device that cannot import gets mapped memory that both sides see: buffer.imported is then false
-- and a notice says so; `memory =` is an error there. A host buffer is a buffer in all else. What
-- the script writes before mc.submit is what the GPU sees; until wait() is over the GPU may read
-- and write as it likes.

local ffi = require "ffi"
local buffers = require "mooncrust.gpu.buffer"
local hostalloc = require "mooncrust.gpu.hostalloc"
local log = require "mooncrust.core.log"
local memory = require "mooncrust.gpu.memory"
local options = require "mooncrust.core.options"
local resource = require "mooncrust.gpu.resource"
local types = require "mooncrust.gpu.types"
local refuse = require("mooncrust.core.errors").refuse

local SPEC = options.spec("mc.host_buffer", {
  name = { "string", default = "host buffer" },
  type = { "any", required = true },
  count = { "integer", required = true, least = 1 },
  memory = { "any" },
})

local M = {}

-- What is wrong with the script's memory for `size` bytes, or nil.
local function wrong_memory(data, size)
  local is_cdata = type(data) == "cdata"
  local extent = is_cdata and types.extent(data)
  if not extent and not (is_cdata and tostring(ffi.typeof(data)):find "%*>$") then
    local what = is_cdata and tostring(ffi.typeof(data)) or "a " .. type(data)
    return ("'memory' is a C array or a pointer, not %s"):format(what)
  elseif extent and extent < size then
    return ("its elements take %.0f bytes, 'memory' has %.0f"):format(size, extent)
  end
  local step = hostalloc.alignment()
  local address = tonumber(ffi.cast("uintptr_t", ffi.cast("const void *", data)))
  if address == 0 then
    return "'memory' is a null pointer"
  elseif address % step ~= 0 then
    local text = "'memory' begins %d bytes behind a multiple of %d, which this device asks for: "
      .. "allocate more and begin at a multiple"
    return text:format(address % step, step)
  elseif extent and extent % step ~= 0 then
    local text = "'memory' has %.0f bytes, this device takes multiples of %d: make it larger"
    return text:format(extent, step)
  end
  return nil
end

-- The script's memory, or new memory of the program, as the body's: the pointer, or nil and why.
local function import(body, given, size)
  local why = hostalloc.refusal()
  if type(given) ~= "nil" then -- a null pointer equals nil
    why = why and why .. ", so it cannot use the script's memory; leave 'memory' out"
      or wrong_memory(given, size)
  end
  if why then return nil, why end
  return hostalloc.import(body, given, buffers.USAGE)
end

local told = false

-- Mapped memory, for a device that does not take the program's: the pointer, or nil and an error.
local function fall_back(body, why)
  if not told then
    told = true
    log.info("host buffers are mapped memory, not the program's own: %s", why)
  end
  local buffer, block, range, offset = memory.create_buffer(body, body.size, buffers.USAGE, "host")
  if not buffer then return nil, block end
  body.buffer, body.block, body.range = buffer, block, range
  local pointer = memory.pointer(block, offset)
  ffi.fill(pointer, body.size)
  return pointer
end

--- Makes a buffer in the CPU's memory.
---@param o { name: string?, type: string|ffi.ctype*, count: integer, memory: ffi.cdata*? } memory:
--- the script's own, instead of new zeros; see the head of this file
---@return table? buffer a buffer with .pointer (element pointer) and .imported; nil when there is
--- no memory left
---@return string? err
function M.new(o)
  local read = options.read(SPEC, o)
  local element, size = buffers.check("mc.host_buffer", read.name, read.type, read.count, 2)
  local body = resource.body(buffers.class, read.name, 2)
  body.size, body.written = math.ceil(size / 4) * 4, true
  local pointer, err = import(body, read.memory, size)
  if not pointer then
    if type(read.memory) ~= "nil" then refuse(2, "mc.host_buffer '%s': %s", read.name, err) end
    pointer, err = fall_back(body, err)
    if not pointer then return nil, err end
  end
  local self = buffers.finish(body, element, read.count, 2)
  self.pointer = ffi.cast(ffi.typeof("$ *", element.ctype), pointer)
  self.imported = body.memory ~= nil
  return self
end

return M
