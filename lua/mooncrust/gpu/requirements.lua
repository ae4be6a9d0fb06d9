-- What MoonCrust asks of a device: which features and extensions it cannot work without, which it
-- uses when they are there, and which it leaves off because they cost speed. `mooncrust info`
-- prints the same lists.

local options = require "mooncrust.core.options"
local function list(names) return options.keys(options.set(names)) end

return {
  -- Structs of core features, in chain order, by the Vulkan 1.x that brought each.
  structs = [[1=VkPhysicalDeviceFeatures2 2=VkPhysicalDeviceVulkan11Features
    2=VkPhysicalDeviceVulkan12Features 3=VkPhysicalDeviceVulkan13Features
    4=VkPhysicalDeviceVulkan14Features]],

  -- Required: the heap (descriptor indexing with update-after-bind), timelines, barriers, layouts.
  features = list [[
    shaderStorageBufferArrayDynamicIndexing shaderStorageBufferArrayNonUniformIndexing
    shaderSampledImageArrayDynamicIndexing shaderSampledImageArrayNonUniformIndexing
    shaderStorageImageArrayDynamicIndexing shaderStorageImageArrayNonUniformIndexing
    descriptorBindingStorageBufferUpdateAfterBind descriptorBindingSampledImageUpdateAfterBind
    descriptorBindingStorageImageUpdateAfterBind
    descriptorIndexing runtimeDescriptorArray descriptorBindingPartiallyBound
    descriptorBindingUpdateUnusedWhilePending timelineSemaphore bufferDeviceAddress
    scalarBlockLayout synchronization2 dynamicRendering maintenance4
  ]],

  -- Off unless validation or the script asks: bounds checks in every shader.
  costly = list "robustBufferAccess robustImageAccess pipelineRobustness",

  -- Enabled when the device has them.
  extensions = list [[
    VK_EXT_memory_budget VK_EXT_external_memory_host VK_KHR_external_memory_fd VK_EXT_mesh_shader
  ]],
  -- With mc.configure { ray_query = true }.
  ray_extensions = list [[
    VK_KHR_acceleration_structure VK_KHR_deferred_host_operations VK_KHR_ray_query
  ]],
  -- Their features, enabled with them; and those of these that need more extensions.
  extension_structs = {
    VkPhysicalDeviceAccelerationStructureFeaturesKHR = "VK_KHR_acceleration_structure",
    VkPhysicalDeviceMeshShaderFeaturesEXT = "VK_EXT_mesh_shader",
    VkPhysicalDeviceRayQueryFeaturesKHR = "VK_KHR_ray_query",
    VkPhysicalDeviceSwapchainMaintenance1FeaturesEXT = "VK_EXT_swapchain_maintenance1",
  },
  unused = list "primitiveFragmentShadingRateMeshShader",

  -- For a window, unless there is to be none: the instance's, and the device's with what each needs
  -- of the instance.
  surface_extensions = list [[
    VK_KHR_surface VK_KHR_xlib_surface VK_KHR_xcb_surface VK_KHR_wayland_surface
    VK_KHR_get_surface_capabilities2 VK_EXT_surface_maintenance1 VK_EXT_swapchain_colorspace
  ]],
  window_extensions = {
    VK_KHR_swapchain = "VK_KHR_surface",
    VK_EXT_swapchain_maintenance1 = "VK_EXT_surface_maintenance1",
  },
}
