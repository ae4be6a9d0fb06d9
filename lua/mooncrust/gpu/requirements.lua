-- What MoonCrust asks of a device: which features and extensions it cannot work without, which it
-- uses when they are there, and which it leaves off because they cost speed. `mooncrust info`
-- prints the same lists.

local function list(names)
  local features = {}
  for name in names:gmatch "%S+" do
    features[#features + 1] = name
  end
  return features
end

return {
  -- Structs of core features, in chain order, by the Vulkan 1.x that brought each.
  structs = {
    { minor = 1, name = "VkPhysicalDeviceFeatures2" },
    { minor = 2, name = "VkPhysicalDeviceVulkan11Features" },
    { minor = 2, name = "VkPhysicalDeviceVulkan12Features" },
    { minor = 3, name = "VkPhysicalDeviceVulkan13Features" },
    { minor = 4, name = "VkPhysicalDeviceVulkan14Features" },
  },

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
  -- Their features, enabled with them; and those of these that need more extensions.
  extension_structs = {
    VkPhysicalDeviceMeshShaderFeaturesEXT = "VK_EXT_mesh_shader",
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
