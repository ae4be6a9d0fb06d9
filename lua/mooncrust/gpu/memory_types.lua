-- Which memory type suits a purpose, best first; and how much this process may use of each memory
-- heap, and does, in bytes.
--
--   local list = memory_types.candidates(requirements.memoryTypeBits, "upload")
--   list[1]                        -- index of the best type; #list is 0 when none will do
--   memory_types.heap[index]       -- the memory heap that a type takes from
--   memory_types.coherent[index]   -- nothing to flush or invalidate, or the CPU sees nothing of it
--   local budget, usage = memory_types.budget(heap)
--   memory_types.size[heap], memory_types.own[heap]  -- all of it; what MoonCrust allocated from it
--   memory_types.NONE_LEFT[result] -- whether a VkResult says that there is no memory
--
-- Intents:
--   device     fast for the GPU; never system memory where the device has memory of its own
--   upload     the CPU writes it, the GPU reads it in place: device memory that the CPU reaches
--              (resizable BAR, integrated GPUs) before system memory
--   staging    the CPU writes it, the GPU copies out of it: system memory
--   readback   the GPU copies into it, the CPU reads it: system memory with CPU cache
--   host       both work in it in place: system memory with CPU cache
--
-- Types that need an extension or are meant for something else (lazily allocated, protected) are
-- left out.
--
-- Budgets are those of VK_EXT_memory_budget where the device has it: other processes count as well,
-- and the figures change while the program runs. Elsewhere the budget is four fifths of the heap,
-- and usage is what was allocated here.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()

local LOCAL = vk.VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT
local VISIBLE = vk.VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT
local COHERENT = vk.VK_MEMORY_PROPERTY_HOST_COHERENT_BIT
local CACHED = vk.VK_MEMORY_PROPERTY_HOST_CACHED_BIT
local SHARED = bit.bor(VISIBLE, COHERENT) -- the specification promises such a type
local KNOWN = bit.bor(LOCAL, VISIBLE, COHERENT, CACHED)

-- need: what the type must have. Points for what it has beyond, or has too much.
local INTENTS = {
  device = { need = 0, points = { [LOCAL] = 8, [VISIBLE] = -1, [CACHED] = -2 } },
  upload = { need = SHARED, points = { [LOCAL] = 8, [CACHED] = -1 } },
  staging = { need = VISIBLE, points = { [LOCAL] = -8, [COHERENT] = 4, [CACHED] = -1 } },
  readback = { need = VISIBLE, points = { [LOCAL] = -4, [COHERENT] = 1, [CACHED] = 8 } },
  host = { need = SHARED, points = { [LOCAL] = -1, [CACHED] = 4 } },
}

local M = { heap = {}, coherent = {}, own = {}, size = {}, NONE_LEFT = {} }

local function has(flags, wanted) return bit.band(flags, wanted) == wanted end

local flags_of, count = {}, device.memory.memoryTypeCount
for i = 0, count - 1 do
  local kind = device.memory.memoryTypes[i]
  flags_of[i], M.heap[i] = tonumber(kind.propertyFlags), tonumber(kind.heapIndex)
  M.coherent[i] = not has(flags_of[i], VISIBLE) or has(flags_of[i], COHERENT)
end
for i = 0, device.memory.memoryHeapCount - 1 do
  M.own[i], M.size[i] = 0, tonumber(device.memory.memoryHeaps[i].size)
end
local FULL = "OUT_OF_DEVICE_MEMORY OUT_OF_HOST_MEMORY TOO_MANY_OBJECTS MEMORY_MAP_FAILED"
for name in FULL:gmatch "%S+" do
  M.NONE_LEFT[vk["VK_ERROR_" .. name]] = true
end

-- Kept together: a pointer inside a struct keeps nothing alive.
local figures, properties
if device.extensions.VK_EXT_memory_budget then
  figures = vk.VkPhysicalDeviceMemoryBudgetPropertiesEXT()
  properties = vk.VkPhysicalDeviceMemoryProperties2 { pNext = figures }
end

--- What the process may use of a heap, and what it uses.
---@param heap integer
---@return number budget, number usage
function M.budget(heap)
  local budget, usage = 0, 0
  if figures then
    vk.vkGetPhysicalDeviceMemoryProperties2(device.physical, properties)
    budget, usage = tonumber(figures.heapBudget[heap]), tonumber(figures.heapUsage[heap])
  end
  -- Some drivers leave the budget at 0.
  if budget == 0 then return M.size[heap] * 0.8, M.own[heap] end
  return budget, math.max(usage, M.own[heap])
end

local function list_of(bits, intent)
  local list, score, local_there = {}, {}, false
  for i = 0, count - 1 do
    local flags = flags_of[i]
    local known = bit.band(flags, bit.bnot(KNOWN)) == 0
    if known and has(bits, bit.lshift(1, i)) and has(flags, intent.need) then
      list[#list + 1], score[i] = i, 0
      for flag, points in pairs(intent.points) do
        score[i] = score[i] + (has(flags, flag) and points or 0)
      end
      local_there = local_there or has(flags, LOCAL)
    end
  end
  table.sort(list, function(a, b) return score[a] > score[b] or score[a] == score[b] and a < b end)
  -- The GPU's own memory is a wish for uploads, but what "device" means.
  while intent == INTENTS.device and local_there and not has(flags_of[list[#list]], LOCAL) do
    list[#list] = nil
  end
  return list
end

--- The types that a resource may have, best first. The list is shared: do not change it.
---@param bits integer VkMemoryRequirements.memoryTypeBits
---@param intent "device"|"upload"|"staging"|"readback"|"host"
---@return integer[] types indices of memory types
function M.candidates(bits, intent)
  local known = INTENTS[intent]
  known[bits] = known[bits] or list_of(bits, known)
  return known[bits]
end

return M
