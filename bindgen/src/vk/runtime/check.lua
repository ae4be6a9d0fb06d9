-- VkResult to an error that says what failed, what it means and what to do.
--
--   vk.check(vk.vkCreateBuffer(device, info, nil, out), "vkCreateBuffer of 'particles'")
--     -> vkCreateBuffer of 'particles' failed: VK_ERROR_OUT_OF_DEVICE_MEMORY: the GPU's memory ...
--
-- Results of 0 and above (VK_INCOMPLETE, VK_SUBOPTIMAL_KHR, VK_TIMEOUT) are returned: the caller
-- decides.

local MEANING = {
  VK_ERROR_OUT_OF_HOST_MEMORY = "the program's memory is full; free some or use less",
  VK_ERROR_OUT_OF_DEVICE_MEMORY =
    "the GPU's memory is full; destroy resources or make them smaller",
  VK_ERROR_INITIALIZATION_FAILED =
    "the driver could not start; look at its own messages and version",
  VK_ERROR_DEVICE_LOST = "the GPU hung or was reset; look for an endless loop or a wild index in a "
    .. "shader, and run with --validate",
  VK_ERROR_MEMORY_MAP_FAILED =
    "the memory cannot be mapped; is it host visible, and not mapped yet?",
  VK_ERROR_LAYER_NOT_PRESENT = "a layer asked for is not installed; check VK_LAYER_PATH",
  VK_ERROR_EXTENSION_NOT_PRESENT = "an extension asked for is not supported; see mooncrust info",
  VK_ERROR_FEATURE_NOT_PRESENT = "a feature asked for is not supported; see mooncrust info",
  VK_ERROR_INCOMPATIBLE_DRIVER =
    "no driver supports the Vulkan version asked for; update the driver",
  VK_ERROR_TOO_MANY_OBJECTS = "too many objects of this kind are alive; destroy some",
  VK_ERROR_FORMAT_NOT_SUPPORTED =
    "the device does not support the format for this use; take another",
  VK_ERROR_FRAGMENTED_POOL = "the pool has room, but not in one piece; reset it or take a new one",
  VK_ERROR_UNKNOWN = "the driver gave no reason; run with --validate",
  VK_ERROR_OUT_OF_POOL_MEMORY = "the pool is full; reset it or make it larger",
  VK_ERROR_INVALID_EXTERNAL_HANDLE =
    "the handle from outside is not of the type given, or was used up",
  VK_ERROR_FRAGMENTATION = "the pool's memory is in too many pieces; take a new pool",
  VK_ERROR_INVALID_OPAQUE_CAPTURE_ADDRESS =
    "the address asked for is taken; leave it to the driver",
  VK_ERROR_SURFACE_LOST_KHR = "the window's surface is gone; make a new surface and swapchain",
  VK_ERROR_NATIVE_WINDOW_IN_USE_KHR = "the window already belongs to another surface or API",
  VK_ERROR_OUT_OF_DATE_KHR = "the window has changed; make a new swapchain",
  VK_ERROR_INCOMPATIBLE_DISPLAY_KHR = "the display cannot show this swapchain",
  VK_ERROR_VALIDATION_FAILED = "the call is not valid; run with --validate for the reason",
  VK_ERROR_VALIDATION_FAILED_EXT = "the call is not valid; run with --validate for the reason",
  VK_ERROR_INVALID_SHADER_NV = "the driver could not compile the shader; run with --validate",
  VK_ERROR_NOT_PERMITTED = "the system does not allow it; is a higher queue priority asked for?",
  VK_ERROR_NOT_PERMITTED_KHR =
    "the system does not allow it; is a higher queue priority asked for?",
  VK_ERROR_NOT_ENOUGH_SPACE_KHR = "the memory given is too small for the result",
  VK_ERROR_COMPRESSION_EXHAUSTED_EXT = "no room is left for compressed images; ask for fewer",
  VK_ERROR_FULL_SCREEN_EXCLUSIVE_MODE_LOST_EXT =
    "another program took the screen; ask for it again",
}
local OTHER = "see the Vulkan specification of the function; run with --validate"

return function(vk)
  --- Raises an error when a result is negative.
  ---@param result integer a VkResult
  ---@param what string what was done, to what: "vkCreateBuffer of 'particles'"
  ---@return integer result
  return function(result, what)
    if result >= 0 then return result end
    local name = vk.name("VkResult", result)
    local message = "%s failed: %s: %s"
    error(message:format(what or "a Vulkan call", name, MEANING[name] or OTHER), 2)
  end
end
