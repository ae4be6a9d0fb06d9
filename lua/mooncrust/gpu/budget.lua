-- How much of each memory heap this process may use, and how much it does.
--
--   local budget, usage = require("mooncrust.gpu.budget").of(heap)       -- bytes
--
-- From VK_EXT_memory_budget where the device has it: other processes count as well, and the figures
-- change while the program runs. Elsewhere the budget is four fifths of the heap, and usage is what
-- was added here.

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

local own = {}
for i = 0, device.memory.memoryHeapCount - 1 do
  own[i] = 0
end

local M = { exact = figures ~= nil }

--- Counts memory that was allocated, or with a negative number given back.
---@param heap integer
---@param bytes number
function M.add(heap, bytes) own[heap] = own[heap] + bytes end

--- Bytes that MoonCrust has allocated from a heap.
---@param heap integer
---@return number bytes
function M.own(heap) return own[heap] end

--- The size of a heap.
---@param heap integer
---@return number bytes
function M.size(heap) return tonumber(device.memory.memoryHeaps[heap].size) end

--- What the process may use of a heap, and what it uses.
---@param heap integer
---@return number budget bytes
---@return number usage bytes
function M.of(heap)
  if not figures then return M.size(heap) * SHARE, own[heap] end
  vk.vkGetPhysicalDeviceMemoryProperties2(device.physical, properties)
  local budget, usage = tonumber(figures.heapBudget[heap]), tonumber(figures.heapUsage[heap])
  if budget == 0 then
    return M.size(heap) * SHARE, own[heap] -- a driver that has not filled it in
  end
  return budget, math.max(usage, own[heap])
end

return M
