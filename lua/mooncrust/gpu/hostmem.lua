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
-- and a notice says so; `memory =` is an error there. What the script writes before mc.submit is
-- what the GPU sees; until wait() is over the GPU may read and write as it likes.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local buffers = require "mooncrust.gpu.buffer"
local device = require("mooncrust.gpu.device").open()
local log = require "mooncrust.core.log"
local memory_types = require "mooncrust.gpu.memory_types"
local options = require "mooncrust.core.options"
local resource = require "mooncrust.gpu.resource"
local types = require "mooncrust.gpu.types"
local ensure = require("mooncrust.core.errors").ensure

local handle = device.handle
local HOST = vk.VK_EXTERNAL_MEMORY_HANDLE_TYPE_HOST_ALLOCATION_BIT_EXT

local fields = { "any: memory", name = { "string", default = "host buffer" } }
fields.type, fields.count = buffers.SPEC.fields.type, buffers.SPEC.fields.count
local SPEC = options.spec("mc.host_buffer", fields)

-- Whether a storage buffer can have imported memory.
local function is_importable()
  local info, properties = vk.VkPhysicalDeviceExternalBufferInfo(), vk.VkExternalBufferProperties()
  info.usage, info.handleType = vk.VK_BUFFER_USAGE_STORAGE_BUFFER_BIT, HOST
  vk.vkGetPhysicalDeviceExternalBufferProperties(device.physical, info, properties)
  local features = properties.externalMemoryProperties.externalMemoryFeatures
  return bit.band(features, vk.VK_EXTERNAL_MEMORY_FEATURE_IMPORTABLE_BIT) ~= 0
end

local NAME = "VK_EXT_external_memory_host"
local lacks = not device.extensions[NAME] and "has no " .. NAME
  or not is_importable() and "takes no imported memory for storage buffers"
local limits = not lacks and device.properties "VkPhysicalDeviceExternalMemoryHostPropertiesEXT"
local step = limits and tonumber(limits.minImportedHostPointerAlignment) or 1
local M = { alignment = step, refusal = lacks and device.name .. " " .. lacks or nil }

local function pad(size) return math.ceil(size / step) * step end

-- Filled in for each call. They live here because a pointer inside a struct keeps nothing alive.
local external = vk.VkExternalMemoryBufferCreateInfo { handleTypes = HOST }
local imported = vk.VkImportMemoryHostPointerInfoEXT { handleType = HOST }
local flags = vk.VkMemoryAllocateFlagsInfo { pNext = imported }
flags.flags = vk.VK_MEMORY_ALLOCATE_DEVICE_ADDRESS_BIT
local info = vk.VkMemoryAllocateInfo { pNext = flags }
M.keep = { flags } -- no function below refers to it

-- Makes the body a buffer in the pointer's memory. Nil and why when the device refuses.
local function attach(body, pointer)
  local function check(result, what) vk.check(result, ("%s of '%s'"):format(what, body.name)) end
  local buffer_info = vk.VkBufferCreateInfo { pNext = external, size = body.size }
  buffer_info.usage = buffers.USAGE
  body.buffer = device.create("Buffer", buffer_info, body.name)
  local what = "vkGetMemoryHostPointerPropertiesEXT"
  local of_pointer = vk.VkMemoryHostPointerPropertiesEXT()
  check(vk[what](handle, HOST, pointer, of_pointer), what)
  local of_buffer = vk.VkMemoryRequirements()
  vk.vkGetBufferMemoryRequirements(handle, body.buffer, of_buffer)
  local bits = bit.band(of_buffer.memoryTypeBits, of_pointer.memoryTypeBits)
  local list = memory_types.candidates(bits, "host")
  if #list == 0 then return nil, "no memory type of this device suits it" end
  info.allocationSize, info.memoryTypeIndex = pad(tonumber(of_buffer.size)), list[1]
  imported.pHostPointer = pointer
  local out = vk.array("VkDeviceMemory", 1)
  local result = vk.vkAllocateMemory(handle, info, nil, out)
  if memory_types.NONE_LEFT[result] or result == vk.VK_ERROR_INVALID_EXTERNAL_HANDLE then
    return nil, ("the device does not take the memory (%s)"):format(vk.name("VkResult", result))
  end
  check(result, "vkAllocateMemory")
  body.memory = out[0]
  check(vk.vkBindBufferMemory(handle, body.buffer, body.memory, 0), "vkBindBufferMemory")
  return true
end

-- New zeros; `body.base` is what has to be freed.
local function allocate(body)
  body.base = ffi.C.calloc(1, pad(body.size) + step)
  local address = tonumber(ffi.cast("uintptr_t", body.base))
  return body.base ~= nil and ffi.cast("uint8_t *", body.base) + (pad(address) - address)
end

-- Destroys what `import` made.
local function give_back(body)
  if body.buffer then vk.vkDestroyBuffer(handle, body.buffer, nil) end
  if body.memory then vk.vkFreeMemory(handle, body.memory, nil) end
  if body.base then ffi.C.free(body.base) end
  body.buffer, body.memory, body.base, body.given = nil, nil, nil, nil
end

-- What is wrong with the script's memory for `size` bytes, or nil.
local function wrong_memory(data, size)
  local is_cdata = type(data) == "cdata"
  local what = is_cdata and tostring(ffi.typeof(data)) or "a " .. type(data)
  local extent = is_cdata and types.extent(data)
  if not extent and not (is_cdata and what:find "%*>$") then
    return ("'memory' is a C array or a pointer, not %s"):format(what)
  end
  local address = tonumber(ffi.cast("uintptr_t", ffi.cast("const void *", data)))
  local text = extent and extent < size and "its elements take %.0f bytes, 'memory' has %.0f"
    or address == 0 and "'memory' is a null pointer"
  if text then return text:format(size, extent or 0) end
  text = "'memory' begins %d bytes behind a multiple of %d, which this device asks for: "
    .. "allocate more and begin at a multiple"
  if address % step ~= 0 then return text:format(address % step, step) end
  text = "'memory' has %.0f bytes, this device takes multiples of %d: make it larger"
  return extent and extent % step ~= 0 and text:format(extent, step) or nil
end

-- The script's memory, or new zeros of the program, as the body's: the pointer, or nil and why.
local function import(body, given, size)
  local why = M.refusal
  if type(given) ~= "nil" then -- a null pointer equals nil
    why = why and why .. ", so it cannot use the script's memory; leave 'memory' out"
      or wrong_memory(given, size)
  end
  if why then return nil, why end
  body.given = given -- keeps it alive
  local pointer = given ~= nil and ffi.cast("uint8_t *", given) or allocate(body)
  if not pointer then return nil, "the program has no memory left" end
  local ok, done, err = pcall(attach, body, pointer)
  if ok and done then
    body.give_back = give_back
    return pointer
  end
  give_back(body)
  if not ok then error(done, 0) end
  return nil, err
end

local told = false

--- Makes a buffer in the CPU's memory.
---@param o { name: string?, type: string|ffi.ctype*, count: integer, memory: ffi.cdata*? } memory:
--- the script's own, instead of new zeros; see the head of this file
---@return table? buffer, string? err a buffer with .pointer (element pointer) and .imported; nil
--- when there is no memory left
function M.new(o)
  local read = options.read(SPEC, o)
  local element, size = buffers.check("mc.host_buffer", read.name, read.type, read.count, 2)
  local body = resource.body(buffers.class, read.name, 2)
  body.size, body.written = math.ceil(size / 4) * 4, true
  local pointer, err = import(body, read.memory, size)
  ensure(pointer or type(read.memory) == "nil", 2, "mc.host_buffer '%s': %s", read.name, err)
  local text, self = "host buffers are mapped memory, not the program's own: %s"
  if pointer then
    self = buffers.finish(body, element, read.count, 2)
    self.pointer = ffi.cast(ffi.typeof("$ *", element.ctype), pointer)
  else -- the device does not take the program's memory
    if not told then log.info(text, err) end
    told, read.memory = true, "host"
    self, err = buffers.build(nil, body, read, 2)
    if not self then return nil, err end
  end
  self.imported, self.memory, body.written = pointer ~= nil, nil, true
  return self
end

return M
