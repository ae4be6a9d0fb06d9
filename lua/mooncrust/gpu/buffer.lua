-- A storage buffer: an array of elements in GPU memory, known to shaders by its index in the heap.
--
--   local a = mc.buffer { name = "a", type = "float", count = 1000 }
--   a:upload { 1, 2, 3 }                         -- or a string, a C array, a function
--   local values = a:read()                       -- float[1000], from index 0
--   local later = a:read_async()                  -- later:ready(), later:wait()
--
-- Units: counts are elements, sizes are bytes. Indices begin at 0, as on the GPU. New buffers hold
-- zeros. Other uses: a.buffer (VkBuffer), a.slot (index in the heap), a.pointer (element pointer to
-- mapped memory, when made with memory = "upload" or "readback").

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local elements = require "mooncrust.gpu.elements"
local heap = require "mooncrust.gpu.heap"
local memory = require "mooncrust.gpu.memory"
local options = require "mooncrust.core.options"
local push = require "mooncrust.gpu.push"
local readback = require "mooncrust.gpu.readback"
local resource = require "mooncrust.gpu.resource"
local staging = require "mooncrust.gpu.staging"
local types = require "mooncrust.gpu.types"
local errors = require "mooncrust.core.errors"

local ensure, is_whole = errors.ensure, errors.is_whole
local vkCmdCopyBuffer, vkCmdFillBuffer = vk.vkCmdCopyBuffer, vk.vkCmdFillBuffer
local WHOLE = vk.VK_WHOLE_SIZE
local MOST = tonumber(device.limits.maxStorageBufferRange)
local USAGE = vk.VK_BUFFER_USAGE_SHADER_DEVICE_ADDRESS_BIT
local OTHERS = "STORAGE_BUFFER TRANSFER_SRC TRANSFER_DST INDEX_BUFFER INDIRECT_BUFFER"
for name in OTHERS:gmatch "%S+" do
  USAGE = USAGE + vk["VK_BUFFER_USAGE_" .. name .. "_BIT"]
end

if device.extensions.VK_KHR_acceleration_structure then -- for mc.scene
  local input = vk.VK_BUFFER_USAGE_ACCELERATION_STRUCTURE_BUILD_INPUT_READ_ONLY_BIT_KHR
  USAGE = bit.bor(USAGE, input, vk.VK_BUFFER_USAGE_ACCELERATION_STRUCTURE_STORAGE_BIT_KHR)
end

local SPEC = options.spec("mc.buffer", {
  name = { "string", default = "buffer" },
  type = { "any", required = true },
  count = { "integer", required = true, least = 1 },
  memory = { "string", one_of = { "device", "upload", "readback" }, default = "device" },
})

local Buffer = resource.class("buffer")
local Body = Buffer.Body
-- live: those whose elements are no plain numbers, for gpu/migrate.lua.
local M = { class = Buffer, USAGE = USAGE, SPEC = SPEC, live = setmetatable({}, { __mode = "k" }) }

Body.heap_kind = "buffer"

local address_info = vk.VkBufferDeviceAddressInfo()

function push.address_of(buffer)
  local body = buffer.body
  if not body.address then
    address_info.buffer = buffer.buffer
    body.address = vk.vkGetBufferDeviceAddress(device.handle, address_info)
  end
  return body.address
end

function Body:clear(cmd) vkCmdFillBuffer(cmd, self.buffer, 0, WHOLE, 0) end

function Body.adopt() end -- nothing to prepare: all of it is overwritten

function Body:release()
  staging.forget(self)
  resource.leave_heap(self)
  self:give_back()
end
--- Another function where the memory is from elsewhere.
function Body:give_back() memory.destroy_buffer(self.buffer, self.block, self.range) end

--- Checks what every kind of buffer is made of.
---@param owner string for messages, such as "mc.buffer"
---@param wanted string|ffi.ctype*
---@param level integer error level, 2 is the caller of the caller
---@return table element, number size in bytes
function M.check(owner, name, wanted, count, level)
  local element, wrong = types.find(wanted)
  ensure(element, level + 1, "%s '%s': %s", owner, name, wrong)
  local size = element.size * count
  local text = "%s '%s': %d elements of %d bytes are %.0f bytes; buffers here hold at most %.0f"
  ensure(size <= MOST, level + 1, text, owner, name, count, element.size, size, MOST)
  return element, size
end

--- The object of a body that has its VkBuffer: gives it a place in the heap.
---@param self table? what becomes the object
function M.finish(body, element, count, level, self)
  device.set_name("VK_OBJECT_TYPE_BUFFER", body.buffer, body.name)
  local handle, slot = heap.buffer(body, body.buffer)
  if not handle then body:release() end
  ensure(handle, level + 1, "mc.buffer '%s': %s", body.name, slot)
  body.handle, body.slot = handle, slot
  -- With room for all fields: a table that grows costs more.
  self = self or { body = false, token = false, buffer = false, element = false, size = 0 }
  self.name, self.count, self.size = body.name, count, element.size * count
  self.element, self.buffer, self.handle, self.slot = element, body.buffer, handle, slot
  if not element.scalar then M.live[self] = true end
  return resource.register(Buffer, body, self)
end

function M.build(self, body, read, level)
  local element, size = M.check("mc.buffer", read.name, read.type, read.count, level + 1)
  -- vkCmdFillBuffer and shaders work on words.
  body.size = math.ceil(size / 4) * 4
  local buffer, block, range, offset = memory.create_buffer(body, body.size, USAGE, read.memory)
  if not buffer then return nil, block end
  body.buffer, body.block, body.range = buffer, block, range
  self = M.finish(body, element, read.count, level + 1, self)
  self.memory = read.memory
  if read.memory == "device" then
    staging.fresh(body)
  else
    -- The CPU writes the zeros: the GPU's would come after what the script writes.
    local pointer = memory.pointer(block, offset)
    ffi.fill(pointer, body.size)
    memory.flush(block, offset, body.size)
    body.pointer_at, body.written = offset, read.memory == "upload"
    self.pointer = ffi.cast(ffi.typeof("$ *", element.ctype), pointer)
  end
  return self
end

-- A buffer of a struct that no shader has declared yet: it becomes one when it is first used.
local Pending = { __tostring = Buffer.__tostring }

function Pending:__index(key)
  local pending = rawget(self, "pending")
  local body, read = unpack(pending)
  if key == "destroy" then
    read.type, read.count = "uint8_t", 1
  end
  local text = "%s: there is no element type '%s': no shader that is loaded declares such a struct"
  ensure(types.find(read.type), 2, text, body, read.type)
  setmetatable(self, nil).pending = nil
  local ok, made, err = pcall(M.build, self, body, read, -2) -- no position
  if ok and made then return self[key] end
  self.pending = pending
  setmetatable(self, Pending)
  error(ok and err or made, 2)
end

--- Makes a buffer.
---@param o { name: string?, type: string|ffi.ctype*, count: integer, memory: string? } type: a C
--- type or a struct of a shader, which must be loaded before the buffer is used; memory: "device"
--- (the default), "upload" (the CPU writes through .pointer what the GPU reads) or "readback" (the
--- other way round)
---@return table? buffer, string? err nil when the device has no memory left
function M.new(o)
  local read = options.read(SPEC, o)
  local body = resource.body(Buffer, read.name)
  local is_name = tostring(read.type):find "^[%a_][%w_]*$"
  local self, err
  if is_name and not types.find(read.type) and not pcall(ffi.typeof, read.type) then
    self = setmetatable({ name = read.name, count = read.count, pending = { body, read } }, Pending)
  else
    self, err = M.build(nil, body, read, 2)
    if not self then return nil, err end
  end
  resource.place(body, 2)
  return self
end

-- The walk through a range of elements (gpu/staging.lua).
local region = vk.VkBufferCopy()
local cursor = { buffer = nil, from = 0, at = 0, size = 0, bytes = 0 }

function cursor:start(buffer, first, count)
  local size = buffer.element.size
  self.buffer, self.from, self.at, self.bytes = buffer.buffer, first * size, 0, 0
  self.size = count * size
  return self
end

function cursor:next(limit)
  self.at = self.at + self.bytes
  self.bytes = math.min(limit, self.size - self.at)
  if self.bytes == 0 then return nil end
  return self.bytes, self.at
end

function cursor:to_gpu(cmd, buffer, at)
  region.srcOffset, region.dstOffset, region.size = at, self.from + self.at, self.bytes
  vkCmdCopyBuffer(cmd, buffer, self.buffer, 1, region)
end

function cursor:to_cpu(cmd, buffer, at)
  region.srcOffset, region.dstOffset, region.size = self.from + self.at, at, self.bytes
  vkCmdCopyBuffer(cmd, self.buffer, buffer, 1, region)
end

M.cursor = cursor

--- Writes elements. Returns at once; later GPU work and read() see them.
---@param data string|table|ffi.cdata*|function bytes; numbers or tables; a C array or element
--- pointer; function(element, i) for
--- structs, function(i) returning the value for plain numbers
---@param first integer? element to start at, 0 by default
---@return table self
function Buffer:upload(data, first)
  self:use("upload to")
  first = first or 0
  local text, size = "upload to buffer '%s': it has no element %s, but %d", self.element.size
  ensure(is_whole(first, 0, self.count), 2, text, self.name, first, self.count)
  local array, count = elements.from(self.element, data, first, self.count - first)
  ensure(array, 2, "upload to buffer '%s': %s", self.name, count)
  text = "upload to buffer '%s': %d bytes are not a whole number of elements of %d bytes"
  ensure(count % 1 == 0, 2, text, self.name, count * size, size)
  local past = first + count
  text = "upload to buffer '%s': elements %s to %s do not fit into its %d"
  ensure(past <= self.count, 2, text, self.name, first, past - 1, self.count)
  if count > 0 then
    -- Up to three bytes of padding at the end stay what they are: zeros.
    local whole = count == self.count and self.size == self.body.size
    staging.upload(self.body, cursor:start(self, first, count), array, whole)
  end
  return self
end

-- The range that a read asks for, checked.
local function range(self, first, count, level)
  self:use("read", level)
  first = first or 0
  local left = is_whole(first, 0, self.count) and self.count - first
  local n, text =
    count or left, "read of buffer '%s': it has %d elements, not %s from element %s on"
  local is_inside = left and is_whole(n, 1, left)
  ensure(is_inside, level + 1, text, self.name, self.count, count or "any", first)
  return first, n
end

--- Reads elements; waits until the GPU has finished with the buffer.
---@param first integer? 0 by default
---@param count integer? all that follow by default
---@param into ffi.cdata*? C array or element pointer to fill; a new array by default
---@return ffi.cdata* array C array of `count` elements, from index 0
function Buffer:read(first, count, into)
  local from, n = range(self, first, count, 2)
  local wrong = into ~= nil and elements.wrong_target(self.element, into, n, "elements")
  ensure(not wrong, 2, "read of buffer '%s': %s", self.name, wrong)
  local array = into or elements.array(self.element, n)
  readback.read(self.body, cursor:start(self, from, n), n * self.element.size, array)
  return array
end

--- Starts to read elements, and does not wait.
---@param first integer? 0 by default
---@param count integer? all that follow by default
---@return table? future :ready() tells whether they are there, :wait(seconds) gives the C array, or
--- nil after that time; nil when there is no memory left
---@return string? err
function Buffer:read_async(first, count)
  local from, n = range(self, first, count, 2)
  local array = elements.array(self.element, n)
  return readback.start(self.body, cursor:start(self, from, n), n * self.element.size, array)
end

--- What n elements will be, for graph:readback.
function M.future(self)
  return readback.future(self.name, self.size, elements.array(self.element, self.count))
end

return M
