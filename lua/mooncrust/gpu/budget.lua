-- How much of each memory heap this process may use, and how much it does; all in bytes.
--
--   local budget = require "mooncrust.gpu.budget"
--   local allowed, usage = budget.of(heap)
--   budget.size[heap], budget.own[heap]     -- all of it; what MoonCrust has allocated from it
--   budget.NONE_LEFT[result]                -- whether a VkResult says that there is no memory
--
-- From VK_EXT_memory_budget where the device has it: other processes count as well, and the figures
-- change while the program runs. Elsewhere the budget is four fifths of the heap, and usage is what
-- was allocated here.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()

local SHARE = 0.8

-- Kept together: a pointer inside a struct keeps nothing alive.
local figures, properties
if device.extensions.VK_EXT_memory_budget then
  figures = vk.VkPhysicalDeviceMemoryBudgetPropertiesEXT()
  properties = vk.VkPhysicalDeviceMemoryProperties2()
  properties.pNext = figures
end

local M = { own = {}, size = {}, NONE_LEFT = {} }

for i = 0, device.memory.memoryHeapCount - 1 do
  M.own[i], M.size[i] = 0, tonumber(device.memory.memoryHeaps[i].size)
end
for _, name in ipairs {
  "OUT_OF_DEVICE_MEMORY",
  "OUT_OF_HOST_MEMORY",
  "TOO_MANY_OBJECTS",
  "MEMORY_MAP_FAILED",
} do
  M.NONE_LEFT[vk["VK_ERROR_" .. name]] = true
end

--- What the process may use of a heap, and what it uses.
---@param heap integer
---@return number budget, number usage
function M.of(heap)
  local allowed, usage = 0, 0
  if figures then
    vk.vkGetPhysicalDeviceMemoryProperties2(device.physical, properties)
    allowed, usage = tonumber(figures.heapBudget[heap]), tonumber(figures.heapUsage[heap])
  end
  -- Some drivers leave the budget at 0.
  if allowed == 0 then return M.size[heap] * SHARE, M.own[heap] end
  return allowed, math.max(usage, M.own[heap])
end

return M
