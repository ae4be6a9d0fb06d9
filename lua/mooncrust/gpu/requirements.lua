-- What MoonCrust asks of a device: which features and extensions it cannot work without, which it
-- uses when they are there, and which it leaves off because they cost speed. `mooncrust info`
-- prints the same lists.
--
--   local requirements = require "mooncrust.gpu.requirements"
--   for _, f in ipairs(requirements.features) do print(f.name) end

local M = {}

-- Structs of core features, in chain order, with the Vulkan minor version that brought them.
M.structs = {
  { name = "VkPhysicalDeviceFeatures2", minor = 1 },
  { name = "VkPhysicalDeviceVulkan11Features", minor = 2 },
  { name = "VkPhysicalDeviceVulkan12Features", minor = 2 },
  { name = "VkPhysicalDeviceVulkan13Features", minor = 3 },
  { name = "VkPhysicalDeviceVulkan14Features", minor = 4 },
}

local function list(names)
  local features = {}
  for name in names:gmatch("%S+") do
    features[#features + 1] = { name = name }
  end
  return features
end

-- Required: the heap (descriptor indexing with update-after-bind), timelines, barriers, layouts.
---@type { name: string }[]
M.features = list [[
  shaderStorageBufferArrayDynamicIndexing
  shaderSampledImageArrayDynamicIndexing
  shaderStorageImageArrayDynamicIndexing
  descriptorIndexing
  runtimeDescriptorArray
  descriptorBindingPartiallyBound
  descriptorBindingUpdateUnusedWhilePending
  descriptorBindingStorageBufferUpdateAfterBind
  descriptorBindingSampledImageUpdateAfterBind
  descriptorBindingStorageImageUpdateAfterBind
  shaderStorageBufferArrayNonUniformIndexing
  shaderSampledImageArrayNonUniformIndexing
  shaderStorageImageArrayNonUniformIndexing
  timelineSemaphore
  bufferDeviceAddress
  scalarBlockLayout
  synchronization2
  dynamicRendering
  maintenance4
]]

-- Off unless validation or the script asks: bounds checks in every shader.
---@type { name: string }[]
M.costly = list "robustBufferAccess robustImageAccess pipelineRobustness"

-- Enabled when the device has them.
---@type string[]
M.extensions =
  { "VK_EXT_memory_budget", "VK_EXT_external_memory_host", "VK_KHR_external_memory_fd" }

-- Needed for a window.
---@type string[]
M.window_extensions = { "VK_KHR_swapchain" }

return M
