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
  if type(data) ~= "cdata" then
    return ("'memory' is a C array or a pointer, not a %s"):format(type(data))
  end
  local extent = types.extent(data)
  local is_pointer = tostring(ffi.typeof(data)):find("%*>$") ~= nil
  if not extent and not is_pointer then
    return ("'memory' is a C array or a pointer, not %s"):format(tostring(ffi.typeof(data)))
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

local told = false

-- Mapped memory, for a device that does not take the program's.
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

-- The pointer to the body's memory; nil and an error when there is none left.
local function back(body, given, level)
  local why = hostalloc.refusal()
  if not why then
    local pointer, err = hostalloc.import(body, given, buffers.USAGE)
    if pointer then
      return pointer
    elseif given then
      refuse(level + 1, "mc.host_buffer '%s': %s", body.name, err)
    end
    why = err
  elseif given then
    local text = "mc.host_buffer '%s': %s, so it cannot use the script's memory; leave 'memory' out"
    refuse(level + 1, text, body.name, why)
  end
  return fall_back(body, why)
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
  local given = read.memory
  if type(given) ~= "nil" and not hostalloc.refusal() then
    local wrong = wrong_memory(given, size)
    if wrong then refuse(2, "mc.host_buffer '%s': %s", read.name, wrong) end
  end
  local body = resource.body(buffers.class, read.name, 2)
  body.size, body.written = math.ceil(size / 4) * 4, true
  local pointer, err = back(body, given, 2)
  if not pointer then return nil, err end
  local self = buffers.finish(body, element, read.count, 2)
  self.pointer = ffi.cast(ffi.typeof("$ *", element.ctype), pointer)
  self.imported = body.memory ~= nil
  return self
end

return M
