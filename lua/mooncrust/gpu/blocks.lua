-- The blocks of VkDeviceMemory: when one is allocated, how large, and when it is given back.
--
--   local block, range, offset = blocks.carve(memory_type, size, alignment)    -- a shared block
--   local block, range, offset = blocks.own(memory_type, size, buffer, nil)    -- one resource
--   blocks.free(block, range)
--
-- Fields of a block: memory (VkDeviceMemory), type, size, pointer (gpu/memory.lua), coherent,
-- space (alloc/tlsf.lua; nil when it has one resource), live (resources in it). Both calls give nil
-- when the budget of the memory heap or the driver has no more.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local objects = require "mooncrust.gpu.objects"
local platform = require "mooncrust.core.platform"
local tlsf = require "mooncrust.alloc.tlsf"
local types = require "mooncrust.gpu.memory_types"

local handle = device.handle
local MEBIBYTE = 2 ^ 20
local FIRST = (device.software and 1 or 64) * MEBIBYTE
local SHARE = 8 -- a block takes at most one part in so many of its heap
local UNSEEN = 256 * MEBIBYTE -- taken apart between two looks at what the script has forgotten

-- Filled in for each call. They live here because a pointer inside a struct keeps nothing alive.
local address_flags = vk.VkMemoryAllocateFlagsInfo()
address_flags.flags = vk.VK_MEMORY_ALLOCATE_DEVICE_ADDRESS_BIT
local dedicated = vk.VkMemoryDedicatedAllocateInfo()
local info = vk.VkMemoryAllocateInfo { pNext = address_flags }
local out = vk.array("VkDeviceMemory", 1)

-- A call that LuaJIT does not compile: the trace ends, and the next one begins with free registers.
-- Without it the many ways through TLSF become side traces of whatever led here, and LuaJIT gives
-- those up when too much is alive in them. It costs some 20 ns and saves 400.
local fence = coroutine.running

local M = { IDLE = 2 } -- seconds that an empty block is kept

local pools = {} -- memory type -> { list of shared blocks, next: the size of the next one }
local all = {} -- set of every block
local count, apart, empty, unseen = 0, 0, 0, 0

-- Bytes that one allocation may take. The specification promises a GiB.
local limits = device.properties "VkPhysicalDeviceMaintenance3Properties"
M.largest = tonumber(limits.maxMemoryAllocationSize)

-- The size of a block of this memory type: a power of two.
local function limited(size, index)
  local _, exponent = math.frexp(types.size[types.heap[index]] / SHARE)
  return math.max(math.min(size, 2 ^ (exponent - 1)), MEBIBYTE)
end

local function grow(pool, index)
  pool.next = math.min(limited(pool.next * 2, index), math.max(M.largest, MEBIBYTE))
end

-- A VkDeviceMemory as a block; nil when there is none.
local function allocate(index, size, own)
  if size > 2 ^ 30 and size > M.largest then return nil end
  local heap = types.heap[index]
  local allowed, usage = types.budget(heap)
  if usage + size > allowed then return nil end
  info.allocationSize, info.memoryTypeIndex, address_flags.pNext = size, index, own
  local result = vk.vkAllocateMemory(handle, info, nil, out)
  if types.NONE_LEFT[result] then return nil end
  vk.check(result, "vkAllocateMemory")
  types.own[heap] = types.own[heap] + size
  local block = { memory = out[0], type = index, size = size, live = 0 }
  all[block], count, block.coherent = true, count + 1, types.coherent[index]
  return block
end

local function release(block)
  block.failed = 0 -- for those that remember it
  all[block], count = nil, count - 1
  local heap = types.heap[block.type]
  types.own[heap] = types.own[heap] - block.size
  vk.vkFreeMemory(handle, block.memory, nil)
end

local function new_block(pool, index, size)
  local wanted = pool.next
  while wanted >= size do
    local block = allocate(index, wanted)
    if block then
      block.space, block.failed, block.bit = tlsf.new(wanted), wanted + 1, bit.lshift(1, index)
      table.insert(pool.list, block)
      empty = empty + 1
      if wanted == pool.next then grow(pool, index) end
      return block
    end
    wanted = math.floor(wanted / 2)
  end
end

--- Takes a part of this block.
---@param size number bytes, less than block.failed
---@return number? range, number? offset nil when it does not fit
function M.carve_from(block, size, alignment)
  fence()
  local range, offset = block.space:allocate(size, alignment)
  if not range then
    block.failed = size
    return nil
  end
  if block.live == 0 then empty = empty - 1 end
  block.live = block.live + 1
  return range, offset
end

local function carve_from_any(pool, size, alignment)
  for i = #pool.list, 1, -1 do
    local block = pool.list[i]
    -- What did not fit last time does not fit until something is freed.
    if size < block.failed then
      local range, offset = M.carve_from(block, size, alignment)
      if range then return block, range, offset end
    end
  end
end

-- Frees what the script has forgotten: Lua's collector knows nothing of its size.
local function collect()
  unseen = 0
  collectgarbage()
  objects.poll()
end

--- Takes a part of a block that several resources share.
---@return table? block nil when it is too large to share one, or there is no memory left
---@return number? range, number? offset
function M.carve(index, size, alignment)
  local pool = pools[index] or { list = {}, next = limited(FIRST, index) }
  pools[index] = pool
  local block, range, offset = carve_from_any(pool, size, alignment)
  if not block and size > pool.next / 2 then
    grow(pool, index)
    return nil
  end
  if not block and #pool.list > 0 then
    collect()
    block, range, offset = carve_from_any(pool, size, alignment)
  end
  if not block and new_block(pool, index, size) then
    block, range, offset = carve_from_any(pool, size, alignment)
  end
  return block, range, offset
end

--- Allocates memory for one resource.
---@param buffer ffi.cdata*? VkBuffer, or
---@param image ffi.cdata*? VkImage
---@return table? block, number? range, number? offset nil when there is no memory left
function M.own(index, size, buffer, image)
  unseen = unseen + size
  if unseen > UNSEEN then collect() end
  dedicated.buffer, dedicated.image = buffer, image
  local block = allocate(index, size, dedicated)
  if not block then return nil end
  block.live, apart = 1, apart + 1
  return block, 0, 0
end

--- Gives back what carve or own gave.
function M.free(block, range)
  if not block.space then
    apart = apart - 1
    return release(block)
  end
  block.space:free(range)
  block.failed, block.live = block.size + 1, block.live - 1
  if block.live == 0 then
    empty, block.empty_since = empty + 1, platform.seconds()
  end
end

--- Gives empty blocks back to the driver.
---@param idle number? only those that have been empty for so many seconds, such as blocks.IDLE
function M.trim(idle)
  if empty == 0 then return end
  local before = platform.seconds() - (idle or 0)
  for index, pool in pairs(pools) do
    for i = #pool.list, 1, -1 do
      local block = pool.list[i]
      if block.live == 0 and (block.empty_since or 0) <= before then
        release(table.remove(pool.list, i))
        empty = empty - 1
        pool.next = math.max(limited(FIRST, index), math.min(pool.next, block.size))
      end
    end
  end
end

--- How many VkDeviceMemory there are, and how many of them have one resource.
function M.count() return count, apart end

--- All blocks, the largest first.
function M.list()
  local list = {}
  for block in pairs(all) do
    list[#list + 1] = block
  end
  table.sort(list, function(a, b) return a.size > b.size end)
  return list
end

--- Frees all memory; nothing may use it any more.
function M.release()
  for block in pairs(all) do
    vk.vkFreeMemory(handle, block.memory, nil)
  end
  all, pools, count, apart, empty = {}, {}, 0, 0, 0
end
objects.hold(M)

return M
