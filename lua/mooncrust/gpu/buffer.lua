-- A storage buffer: an array of elements in device memory, known to shaders by its index in the
-- heap.
--
--   local a = mc.buffer { name = "a", type = "float", count = 1000 }
--   a:upload { 1, 2, 3 }                         -- or a string, a C array, a function
--   local values = a:read()                       -- float[1000], from index 0
--
-- Units: counts are elements, sizes are bytes. Indices begin at 0, as on the GPU. New buffers hold
-- zeros.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local options = require "mooncrust.core.options"
local heap = require "mooncrust.gpu.heap"
local memory = require "mooncrust.gpu.memory"
local objects = require "mooncrust.gpu.objects"
local queues = require "mooncrust.gpu.queue"
local resource = require "mooncrust.gpu.resource"
local staging = require "mooncrust.gpu.staging"
local types = require "mooncrust.gpu.types"
local encoder = require "mooncrust.gpu.encoder"

local device = device_module.open()
local handle = device.handle
local USAGE = bit.bor(
  vk.VK_BUFFER_USAGE_STORAGE_BUFFER_BIT,
  vk.VK_BUFFER_USAGE_TRANSFER_SRC_BIT,
  vk.VK_BUFFER_USAGE_TRANSFER_DST_BIT,
  vk.VK_BUFFER_USAGE_INDIRECT_BUFFER_BIT,
  vk.VK_BUFFER_USAGE_SHADER_DEVICE_ADDRESS_BIT
)

local SPEC = options.spec("mc.buffer", {
  name = { "string", default = "buffer" },
  type = { "any", required = true },
  count = { "integer", required = true, least = 1 },
})

local Buffer = resource.class("buffer")

local region = vk.VkBufferCopy()

local function create(name, size)
  local info = vk.VkBufferCreateInfo()
  info.size, info.usage = size, USAGE
  local out = ffi.new(ffi.typeof("$[1]", vk.VkBuffer))
  vk.check(vk.vkCreateBuffer(handle, info, nil, out), ("vkCreateBuffer of '%s'"):format(name))
  local buffer = out[0]
  local requirements = vk.VkMemoryRequirements()
  vk.vkGetBufferMemoryRequirements(handle, buffer, requirements)
  local block, err = memory.allocate(requirements, "device", ("buffer '%s'"):format(name))
  if not block then
    vk.vkDestroyBuffer(handle, buffer, nil)
    return nil, err
  end
  local result = vk.vkBindBufferMemory(handle, buffer, block, 0)
  if result < 0 then
    vk.vkDestroyBuffer(handle, buffer, nil)
    memory.free(block)
    vk.check(result, ("vkBindBufferMemory of '%s'"):format(name))
  end
  device_module.set_name("VK_OBJECT_TYPE_BUFFER", buffer, name)
  return buffer, block
end

-- Zeros, so that the same script gives the same result on every driver.
local function clear(buffer)
  local queue = queues.main()
  local cmd = queue:begin()
  local e = encoder.start(cmd)
  vk.vkCmdFillBuffer(cmd, buffer, 0, vk.VK_WHOLE_SIZE, 0)
  e:barrier()
  return queue:submit(cmd)
end

--- Makes a buffer.
---@param o { name: string?, type: string|ffi.ctype*, count: integer } type: a C type or a struct of
--- a loaded shader
---@return table? buffer nil when the device has no memory left
---@return string? err
local function new(o)
  local read = options.read(SPEC, o)
  local element, wrong = types.find(read.type)
  if not element then
    error(("mc.buffer '%s': %s"):format(read.name, wrong), 2)
  end
  local size = element.size * read.count
  local most = tonumber(device.limits.maxStorageBufferRange)
  if size > most then
    local text =
      "mc.buffer '%s': %d elements of %d bytes are %.0f bytes; buffers here hold at most %d"
    error(text:format(read.name, read.count, element.size, size, most), 2)
  end
  -- vkCmdFillBuffer and shaders work on words.
  local padded = math.ceil(size / 4) * 4
  local buffer, block = create(read.name, padded)
  if not buffer then
    return nil, block
  end
  local self = setmetatable({
    name = read.name,
    count = read.count,
    size = size,
    element = element,
    buffer = buffer,
    memory = block,
    where = resource.line(2),
  }, Buffer)
  self.slot, wrong = heap.buffer(buffer)
  if not self.slot then
    self:release()
    error(("mc.buffer '%s': %s"):format(read.name, wrong), 2)
  end
  objects.add(self)
  self.last_use = clear(buffer)
  return self
end

function Buffer:release()
  vk.vkDestroyBuffer(handle, self.buffer, nil)
  memory.free(self.memory)
end

local function array_of(self, count)
  return ffi.new(ffi.typeof("$[?]", self.element.ctype), math.max(count, 1))
end

local function from_function(self, fill, first, count)
  local array = array_of(self, count)
  if not self.element.scalar then
    for i = 0, count - 1 do
      fill(array[i], first + i)
    end
    return array, count
  end
  for i = 0, count - 1 do
    local value = fill(first + i)
    if type(value) ~= "number" and type(value) ~= "cdata" then
      return nil,
        ("the function gave %s for element %d, not a number"):format(tostring(value), first + i)
    end
    array[i] = value
  end
  return array, count
end

local function from_table(self, data)
  local array, at = array_of(self, #data), 0
  local ok, err = pcall(function()
    for i = 1, #data do
      at = i
      array[i - 1] = data[i]
    end
  end)
  if not ok then
    return nil, ("entry %d of the table: %s"):format(at, err:gsub("^[^:]*:%d+: ", ""))
  end
  return array, #data
end

local function from_cdata(self, data, first)
  local ctype = self.element.ctype
  if
    ffi.istype(ffi.typeof("$ *", ctype), data) or ffi.istype(ffi.typeof("const $ *", ctype), data)
  then
    return data, self.count - first -- as many as follow: a pointer says nothing of its length
  end
  local bytes = types.extent(data)
  if not bytes then
    return nil,
      ("cannot take %s; give a C array, or a pointer to %s"):format(
        tostring(ffi.typeof(data)),
        self.element.name
      )
  end
  return data, bytes / self.element.size
end

-- The elements, as a C array or a string of bytes, and how many; or nil and what is wrong.
local function elements_of(self, data, first)
  local kind = type(data)
  if kind == "function" then
    return from_function(self, data, first, self.count - first)
  elseif kind == "table" then
    return from_table(self, data)
  elseif kind == "string" then
    return data, #data / self.element.size
  elseif kind == "cdata" then
    return from_cdata(self, data, first)
  end
  return nil, ("cannot take a %s; give a string, table, C array or function"):format(kind)
end

local function is_index(value) return type(value) == "number" and value % 1 == 0 and value >= 0 end

--- Writes elements. Returns at once; later GPU work and read() see them.
---@param data string|table|ffi.cdata*|function bytes; numbers or tables; a C array or element
--- pointer; function(element, i) for
--- structs, function(i) returning the value for plain numbers
---@param first integer? element to start at, 0 by default
---@return table self
function Buffer:upload(data, first)
  self:use("upload to")
  first = first or 0
  if not is_index(first) or first > self.count then
    error(
      ("upload to buffer '%s': it has no element %s, but %d"):format(
        self.name,
        tostring(first),
        self.count
      ),
      2
    )
  end
  local array, count = elements_of(self, data, first)
  if not array then
    error(("upload to buffer '%s': %s"):format(self.name, count), 2)
  end
  if count % 1 ~= 0 then
    local text = "upload to buffer '%s': %d bytes are not a whole number of elements of %d bytes"
    error(text:format(self.name, count * self.element.size, self.element.size), 2)
  end
  if first + count > self.count then
    local text = "upload to buffer '%s': elements %s to %s do not fit into its %d"
    error(text:format(self.name, first, first + count - 1, self.count), 2)
  end
  if count == 0 then
    return self
  end
  local target, start = self.buffer, first * self.element.size
  self.last_use = staging.upload(count * self.element.size, function(cmd, source, at, bytes)
    region.srcOffset, region.dstOffset, region.size = 0, start + at, bytes
    vk.vkCmdCopyBuffer(cmd, source, target, 1, region)
  end, array)
  return self
end

--- Reads elements; waits until the GPU has finished with the buffer.
---@param first integer? 0 by default
---@param count integer? all that follow by default
---@return ffi.cdata* array C array of `count` elements, from index 0
function Buffer:read(first, count)
  self:use("read")
  first = first or 0
  local n = count or is_index(first) and self.count - first
  if not is_index(first) or not is_index(n) or n < 1 or first + n > self.count then
    local text = "read of buffer '%s': it has %d elements, not %s from element %s on"
    error(text:format(self.name, self.count, tostring(count or "any"), tostring(first)), 2)
  end
  local array = ffi.new(ffi.typeof("$[?]", self.element.ctype), n)
  local source, start = self.buffer, first * self.element.size
  staging.read(n * self.element.size, function(cmd, target, at, bytes)
    region.srcOffset, region.dstOffset, region.size = start + at, 0, bytes
    vk.vkCmdCopyBuffer(cmd, source, target, 1, region)
  end, array)
  return array
end

return new
