---@meta
-- Generated file (mooncrust-bindgen, Vulkan registry 1.4.366). Do not edit: see docs/bindings.md.

---@class mooncrust.vk
local vk = {}

---VK_EXT_acquire_drm_display
---@param physicalDevice VkPhysicalDevice
---@param drmFd integer int32_t
---@param display VkDisplayKHR
---@return VkResult
function vk.vkAcquireDrmDisplayEXT(physicalDevice, drmFd, display) end

---VK_EXT_full_screen_exclusive
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@return VkResult
function vk.vkAcquireFullScreenExclusiveModeEXT(device, swapchain) end

---VK_KHR_swapchain, VK_KHR_device_group
---@param device VkDevice
---@param pAcquireInfo VkAcquireNextImageInfoKHR|ffi.cdata*|nil const VkAcquireNextImageInfoKHR*
---@param pImageIndex ffi.cdata*|nil uint32_t*
---@return VkResult
function vk.vkAcquireNextImage2KHR(device, pAcquireInfo, pImageIndex) end

---VK_KHR_swapchain
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param timeout integer|ffi.cdata* uint64_t
---@param semaphore VkSemaphore
---@param fence VkFence
---@param pImageIndex ffi.cdata*|nil uint32_t*
---@return VkResult
function vk.vkAcquireNextImageKHR(device, swapchain, timeout, semaphore, fence, pImageIndex) end

---VK_INTEL_performance_query
---@param device VkDevice
---@param pAcquireInfo VkPerformanceConfigurationAcquireInfoINTEL|ffi.cdata*|nil const VkPerformanceConfigurationAcquireInfoINTEL*
---@param pConfiguration ffi.cdata*|nil VkPerformanceConfigurationINTEL*
---@return VkResult
function vk.vkAcquirePerformanceConfigurationINTEL(device, pAcquireInfo, pConfiguration) end

---VK_KHR_performance_query
---@param device VkDevice
---@param pInfo VkAcquireProfilingLockInfoKHR|ffi.cdata*|nil const VkAcquireProfilingLockInfoKHR*
---@return VkResult
function vk.vkAcquireProfilingLockKHR(device, pInfo) end

---VK_NV_acquire_winrt_display
---@param physicalDevice VkPhysicalDevice
---@param display VkDisplayKHR
---@return VkResult
function vk.vkAcquireWinrtDisplayNV(physicalDevice, display) end

---VK_EXT_acquire_xlib_display
---@param physicalDevice VkPhysicalDevice
---@param dpy ffi.cdata*|nil Display*
---@param display VkDisplayKHR
---@return VkResult
function vk.vkAcquireXlibDisplayEXT(physicalDevice, dpy, display) end

---Vulkan 1.0
---@param device VkDevice
---@param pAllocateInfo VkCommandBufferAllocateInfo|ffi.cdata*|nil const VkCommandBufferAllocateInfo*
---@param pCommandBuffers ffi.cdata*|nil VkCommandBuffer*
---@return VkResult
function vk.vkAllocateCommandBuffers(device, pAllocateInfo, pCommandBuffers) end

---Vulkan 1.0
---@param device VkDevice
---@param pAllocateInfo VkDescriptorSetAllocateInfo|ffi.cdata*|nil const VkDescriptorSetAllocateInfo*
---@param pDescriptorSets ffi.cdata*|nil VkDescriptorSet*
---@return VkResult
function vk.vkAllocateDescriptorSets(device, pAllocateInfo, pDescriptorSets) end

---Vulkan 1.0
---@param device VkDevice
---@param pAllocateInfo VkMemoryAllocateInfo|ffi.cdata*|nil const VkMemoryAllocateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pMemory ffi.cdata*|nil VkDeviceMemory*
---@return VkResult
function vk.vkAllocateMemory(device, pAllocateInfo, pAllocator, pMemory) end

---VK_AMD_anti_lag
---@param device VkDevice
---@param pData VkAntiLagDataAMD|ffi.cdata*|nil const VkAntiLagDataAMD*
function vk.vkAntiLagUpdateAMD(device, pData) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param pBeginInfo VkCommandBufferBeginInfo|ffi.cdata*|nil const VkCommandBufferBeginInfo*
---@return VkResult
function vk.vkBeginCommandBuffer(commandBuffer, pBeginInfo) end

---VK_NV_ray_tracing
---@param device VkDevice
---@param bindInfoCount integer uint32_t
---@param pBindInfos VkBindAccelerationStructureMemoryInfoNV|ffi.cdata*|nil const VkBindAccelerationStructureMemoryInfoNV*
---@return VkResult
function vk.vkBindAccelerationStructureMemoryNV(device, bindInfoCount, pBindInfos) end

---Vulkan 1.0
---@param device VkDevice
---@param buffer VkBuffer
---@param memory VkDeviceMemory
---@param memoryOffset VkDeviceSize
---@return VkResult
function vk.vkBindBufferMemory(device, buffer, memory, memoryOffset) end

---Vulkan 1.1
---@param device VkDevice
---@param bindInfoCount integer uint32_t
---@param pBindInfos VkBindBufferMemoryInfo|ffi.cdata*|nil const VkBindBufferMemoryInfo*
---@return VkResult
function vk.vkBindBufferMemory2(device, bindInfoCount, pBindInfos) end

---VK_KHR_bind_memory2
---@param device VkDevice
---@param bindInfoCount integer uint32_t
---@param pBindInfos VkBindBufferMemoryInfo|ffi.cdata*|nil const VkBindBufferMemoryInfo*
---@return VkResult
function vk.vkBindBufferMemory2KHR(device, bindInfoCount, pBindInfos) end

---VK_ARM_data_graph
---@param device VkDevice
---@param bindInfoCount integer uint32_t
---@param pBindInfos VkBindDataGraphPipelineSessionMemoryInfoARM|ffi.cdata*|nil const VkBindDataGraphPipelineSessionMemoryInfoARM*
---@return VkResult
function vk.vkBindDataGraphPipelineSessionMemoryARM(device, bindInfoCount, pBindInfos) end

---Vulkan 1.0
---@param device VkDevice
---@param image VkImage
---@param memory VkDeviceMemory
---@param memoryOffset VkDeviceSize
---@return VkResult
function vk.vkBindImageMemory(device, image, memory, memoryOffset) end

---Vulkan 1.1
---@param device VkDevice
---@param bindInfoCount integer uint32_t
---@param pBindInfos VkBindImageMemoryInfo|ffi.cdata*|nil const VkBindImageMemoryInfo*
---@return VkResult
function vk.vkBindImageMemory2(device, bindInfoCount, pBindInfos) end

---VK_KHR_bind_memory2
---@param device VkDevice
---@param bindInfoCount integer uint32_t
---@param pBindInfos VkBindImageMemoryInfo|ffi.cdata*|nil const VkBindImageMemoryInfo*
---@return VkResult
function vk.vkBindImageMemory2KHR(device, bindInfoCount, pBindInfos) end

---VK_NV_optical_flow
---@param device VkDevice
---@param session VkOpticalFlowSessionNV
---@param bindingPoint VkOpticalFlowSessionBindingPointNV
---@param view VkImageView
---@param layout VkImageLayout
---@return VkResult
function vk.vkBindOpticalFlowSessionImageNV(device, session, bindingPoint, view, layout) end

---VK_ARM_tensors
---@param device VkDevice
---@param bindInfoCount integer uint32_t
---@param pBindInfos VkBindTensorMemoryInfoARM|ffi.cdata*|nil const VkBindTensorMemoryInfoARM*
---@return VkResult
function vk.vkBindTensorMemoryARM(device, bindInfoCount, pBindInfos) end

---VK_KHR_video_queue
---@param device VkDevice
---@param videoSession VkVideoSessionKHR
---@param bindSessionMemoryInfoCount integer uint32_t
---@param pBindSessionMemoryInfos VkBindVideoSessionMemoryInfoKHR|ffi.cdata*|nil const VkBindVideoSessionMemoryInfoKHR*
---@return VkResult
function vk.vkBindVideoSessionMemoryKHR(device, videoSession, bindSessionMemoryInfoCount, pBindSessionMemoryInfos) end

---VK_KHR_acceleration_structure
---@param device VkDevice
---@param deferredOperation VkDeferredOperationKHR
---@param infoCount integer uint32_t
---@param pInfos VkAccelerationStructureBuildGeometryInfoKHR|ffi.cdata*|nil const VkAccelerationStructureBuildGeometryInfoKHR*
---@param ppBuildRangeInfos ffi.cdata*|nil const VkAccelerationStructureBuildRangeInfoKHR* const*
---@return VkResult
function vk.vkBuildAccelerationStructuresKHR(device, deferredOperation, infoCount, pInfos, ppBuildRangeInfos) end

---VK_EXT_opacity_micromap
---@param device VkDevice
---@param deferredOperation VkDeferredOperationKHR
---@param infoCount integer uint32_t
---@param pInfos VkMicromapBuildInfoEXT|ffi.cdata*|nil const VkMicromapBuildInfoEXT*
---@return VkResult
function vk.vkBuildMicromapsEXT(device, deferredOperation, infoCount, pInfos) end

---VK_ARM_shader_instrumentation
---@param device VkDevice
---@param instrumentation VkShaderInstrumentationARM
function vk.vkClearShaderInstrumentationMetricsARM(device, instrumentation) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pConditionalRenderingBegin VkConditionalRenderingBeginInfo2EXT|ffi.cdata*|nil const VkConditionalRenderingBeginInfo2EXT*
function vk.vkCmdBeginConditionalRendering2EXT(commandBuffer, pConditionalRenderingBegin) end

---VK_EXT_conditional_rendering
---@param commandBuffer VkCommandBuffer
---@param pConditionalRenderingBegin VkConditionalRenderingBeginInfoEXT|ffi.cdata*|nil const VkConditionalRenderingBeginInfoEXT*
function vk.vkCmdBeginConditionalRenderingEXT(commandBuffer, pConditionalRenderingBegin) end

---VK_EXT_custom_resolve
---@param commandBuffer VkCommandBuffer
---@param pBeginCustomResolveInfo VkBeginCustomResolveInfoEXT|ffi.cdata*|nil const VkBeginCustomResolveInfoEXT*
function vk.vkCmdBeginCustomResolveEXT(commandBuffer, pBeginCustomResolveInfo) end

---VK_EXT_debug_utils
---@param commandBuffer VkCommandBuffer
---@param pLabelInfo VkDebugUtilsLabelEXT|ffi.cdata*|nil const VkDebugUtilsLabelEXT*
function vk.vkCmdBeginDebugUtilsLabelEXT(commandBuffer, pLabelInfo) end

---VK_AMD_gpa_interface
---@param commandBuffer VkCommandBuffer
---@param gpaSession VkGpaSessionAMD
---@param pGpaSampleBeginInfo VkGpaSampleBeginInfoAMD|ffi.cdata*|nil const VkGpaSampleBeginInfoAMD*
---@param pSampleID ffi.cdata*|nil uint32_t*
---@return VkResult
function vk.vkCmdBeginGpaSampleAMD(commandBuffer, gpaSession, pGpaSampleBeginInfo, pSampleID) end

---VK_AMD_gpa_interface
---@param commandBuffer VkCommandBuffer
---@param gpaSession VkGpaSessionAMD
---@return VkResult
function vk.vkCmdBeginGpaSessionAMD(commandBuffer, gpaSession) end

---VK_QCOM_tile_shading
---@param commandBuffer VkCommandBuffer
---@param pPerTileBeginInfo VkPerTileBeginInfoQCOM|ffi.cdata*|nil const VkPerTileBeginInfoQCOM*
function vk.vkCmdBeginPerTileExecutionQCOM(commandBuffer, pPerTileBeginInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param queryPool VkQueryPool
---@param query integer uint32_t
---@param flags VkQueryControlFlags
function vk.vkCmdBeginQuery(commandBuffer, queryPool, query, flags) end

---VK_EXT_transform_feedback
---@param commandBuffer VkCommandBuffer
---@param queryPool VkQueryPool
---@param query integer uint32_t
---@param flags VkQueryControlFlags
---@param index integer uint32_t
function vk.vkCmdBeginQueryIndexedEXT(commandBuffer, queryPool, query, flags, index) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param pRenderPassBegin VkRenderPassBeginInfo|ffi.cdata*|nil const VkRenderPassBeginInfo*
---@param contents VkSubpassContents
function vk.vkCmdBeginRenderPass(commandBuffer, pRenderPassBegin, contents) end

---Vulkan 1.2
---@param commandBuffer VkCommandBuffer
---@param pRenderPassBegin VkRenderPassBeginInfo|ffi.cdata*|nil const VkRenderPassBeginInfo*
---@param pSubpassBeginInfo VkSubpassBeginInfo|ffi.cdata*|nil const VkSubpassBeginInfo*
function vk.vkCmdBeginRenderPass2(commandBuffer, pRenderPassBegin, pSubpassBeginInfo) end

---VK_KHR_create_renderpass2
---@param commandBuffer VkCommandBuffer
---@param pRenderPassBegin VkRenderPassBeginInfo|ffi.cdata*|nil const VkRenderPassBeginInfo*
---@param pSubpassBeginInfo VkSubpassBeginInfo|ffi.cdata*|nil const VkSubpassBeginInfo*
function vk.vkCmdBeginRenderPass2KHR(commandBuffer, pRenderPassBegin, pSubpassBeginInfo) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param pRenderingInfo VkRenderingInfo|ffi.cdata*|nil const VkRenderingInfo*
function vk.vkCmdBeginRendering(commandBuffer, pRenderingInfo) end

---VK_KHR_dynamic_rendering
---@param commandBuffer VkCommandBuffer
---@param pRenderingInfo VkRenderingInfo|ffi.cdata*|nil const VkRenderingInfo*
function vk.vkCmdBeginRenderingKHR(commandBuffer, pRenderingInfo) end

---VK_ARM_shader_instrumentation
---@param commandBuffer VkCommandBuffer
---@param instrumentation VkShaderInstrumentationARM
function vk.vkCmdBeginShaderInstrumentationARM(commandBuffer, instrumentation) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param firstCounterRange integer uint32_t
---@param counterRangeCount integer uint32_t
---@param pCounterInfos VkBindTransformFeedbackBuffer2InfoEXT|ffi.cdata*|nil const VkBindTransformFeedbackBuffer2InfoEXT*
function vk.vkCmdBeginTransformFeedback2EXT(commandBuffer, firstCounterRange, counterRangeCount, pCounterInfos) end

---VK_EXT_transform_feedback
---@param commandBuffer VkCommandBuffer
---@param firstCounterBuffer integer uint32_t
---@param counterBufferCount integer uint32_t
---@param pCounterBuffers ffi.cdata*|nil const VkBuffer*
---@param pCounterBufferOffsets ffi.cdata*|nil const VkDeviceSize*
function vk.vkCmdBeginTransformFeedbackEXT(commandBuffer, firstCounterBuffer, counterBufferCount, pCounterBuffers, pCounterBufferOffsets) end

---VK_KHR_video_queue
---@param commandBuffer VkCommandBuffer
---@param pBeginInfo VkVideoBeginCodingInfoKHR|ffi.cdata*|nil const VkVideoBeginCodingInfoKHR*
function vk.vkCmdBeginVideoCodingKHR(commandBuffer, pBeginInfo) end

---VK_KHR_maintenance6
---@param commandBuffer VkCommandBuffer
---@param pBindDescriptorBufferEmbeddedSamplersInfo VkBindDescriptorBufferEmbeddedSamplersInfoEXT|ffi.cdata*|nil const VkBindDescriptorBufferEmbeddedSamplersInfoEXT*
function vk.vkCmdBindDescriptorBufferEmbeddedSamplers2EXT(commandBuffer, pBindDescriptorBufferEmbeddedSamplersInfo) end

---VK_EXT_descriptor_buffer
---@param commandBuffer VkCommandBuffer
---@param pipelineBindPoint VkPipelineBindPoint
---@param layout VkPipelineLayout
---@param set integer uint32_t
function vk.vkCmdBindDescriptorBufferEmbeddedSamplersEXT(commandBuffer, pipelineBindPoint, layout, set) end

---VK_EXT_descriptor_buffer
---@param commandBuffer VkCommandBuffer
---@param bufferCount integer uint32_t
---@param pBindingInfos VkDescriptorBufferBindingInfoEXT|ffi.cdata*|nil const VkDescriptorBufferBindingInfoEXT*
function vk.vkCmdBindDescriptorBuffersEXT(commandBuffer, bufferCount, pBindingInfos) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param pipelineBindPoint VkPipelineBindPoint
---@param layout VkPipelineLayout
---@param firstSet integer uint32_t
---@param descriptorSetCount integer uint32_t
---@param pDescriptorSets ffi.cdata*|nil const VkDescriptorSet*
---@param dynamicOffsetCount integer uint32_t
---@param pDynamicOffsets ffi.cdata*|nil const uint32_t*
function vk.vkCmdBindDescriptorSets(commandBuffer, pipelineBindPoint, layout, firstSet, descriptorSetCount, pDescriptorSets, dynamicOffsetCount, pDynamicOffsets) end

---Vulkan 1.4
---@param commandBuffer VkCommandBuffer
---@param pBindDescriptorSetsInfo VkBindDescriptorSetsInfo|ffi.cdata*|nil const VkBindDescriptorSetsInfo*
function vk.vkCmdBindDescriptorSets2(commandBuffer, pBindDescriptorSetsInfo) end

---VK_KHR_maintenance6
---@param commandBuffer VkCommandBuffer
---@param pBindDescriptorSetsInfo VkBindDescriptorSetsInfo|ffi.cdata*|nil const VkBindDescriptorSetsInfo*
function vk.vkCmdBindDescriptorSets2KHR(commandBuffer, pBindDescriptorSetsInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param indexType VkIndexType
function vk.vkCmdBindIndexBuffer(commandBuffer, buffer, offset, indexType) end

---Vulkan 1.4
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param size VkDeviceSize
---@param indexType VkIndexType
function vk.vkCmdBindIndexBuffer2(commandBuffer, buffer, offset, size, indexType) end

---VK_KHR_maintenance5
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param size VkDeviceSize
---@param indexType VkIndexType
function vk.vkCmdBindIndexBuffer2KHR(commandBuffer, buffer, offset, size, indexType) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pInfo VkBindIndexBuffer3InfoKHR|ffi.cdata*|nil const VkBindIndexBuffer3InfoKHR*
function vk.vkCmdBindIndexBuffer3KHR(commandBuffer, pInfo) end

---VK_HUAWEI_invocation_mask
---@param commandBuffer VkCommandBuffer
---@param imageView VkImageView
---@param imageLayout VkImageLayout
function vk.vkCmdBindInvocationMaskHUAWEI(commandBuffer, imageView, imageLayout) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param pipelineBindPoint VkPipelineBindPoint
---@param pipeline VkPipeline
function vk.vkCmdBindPipeline(commandBuffer, pipelineBindPoint, pipeline) end

---VK_NV_device_generated_commands
---@param commandBuffer VkCommandBuffer
---@param pipelineBindPoint VkPipelineBindPoint
---@param pipeline VkPipeline
---@param groupIndex integer uint32_t
function vk.vkCmdBindPipelineShaderGroupNV(commandBuffer, pipelineBindPoint, pipeline, groupIndex) end

---VK_EXT_descriptor_heap
---@param commandBuffer VkCommandBuffer
---@param pBindInfo VkBindHeapInfoEXT|ffi.cdata*|nil const VkBindHeapInfoEXT*
function vk.vkCmdBindResourceHeapEXT(commandBuffer, pBindInfo) end

---VK_EXT_descriptor_heap
---@param commandBuffer VkCommandBuffer
---@param pBindInfo VkBindHeapInfoEXT|ffi.cdata*|nil const VkBindHeapInfoEXT*
function vk.vkCmdBindSamplerHeapEXT(commandBuffer, pBindInfo) end

---VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param stageCount integer uint32_t
---@param pStages ffi.cdata*|nil const VkShaderStageFlagBits*
---@param pShaders ffi.cdata*|nil const VkShaderEXT*
function vk.vkCmdBindShadersEXT(commandBuffer, stageCount, pStages, pShaders) end

---VK_NV_shading_rate_image
---@param commandBuffer VkCommandBuffer
---@param imageView VkImageView
---@param imageLayout VkImageLayout
function vk.vkCmdBindShadingRateImageNV(commandBuffer, imageView, imageLayout) end

---VK_QCOM_tile_memory_heap
---@param commandBuffer VkCommandBuffer
---@param pTileMemoryBindInfo VkTileMemoryBindInfoQCOM|ffi.cdata*|nil const VkTileMemoryBindInfoQCOM*
function vk.vkCmdBindTileMemoryQCOM(commandBuffer, pTileMemoryBindInfo) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param firstBinding integer uint32_t
---@param bindingCount integer uint32_t
---@param pBindingInfos VkBindTransformFeedbackBuffer2InfoEXT|ffi.cdata*|nil const VkBindTransformFeedbackBuffer2InfoEXT*
function vk.vkCmdBindTransformFeedbackBuffers2EXT(commandBuffer, firstBinding, bindingCount, pBindingInfos) end

---VK_EXT_transform_feedback
---@param commandBuffer VkCommandBuffer
---@param firstBinding integer uint32_t
---@param bindingCount integer uint32_t
---@param pBuffers ffi.cdata*|nil const VkBuffer*
---@param pOffsets ffi.cdata*|nil const VkDeviceSize*
---@param pSizes ffi.cdata*|nil const VkDeviceSize*
function vk.vkCmdBindTransformFeedbackBuffersEXT(commandBuffer, firstBinding, bindingCount, pBuffers, pOffsets, pSizes) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param firstBinding integer uint32_t
---@param bindingCount integer uint32_t
---@param pBuffers ffi.cdata*|nil const VkBuffer*
---@param pOffsets ffi.cdata*|nil const VkDeviceSize*
function vk.vkCmdBindVertexBuffers(commandBuffer, firstBinding, bindingCount, pBuffers, pOffsets) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param firstBinding integer uint32_t
---@param bindingCount integer uint32_t
---@param pBuffers ffi.cdata*|nil const VkBuffer*
---@param pOffsets ffi.cdata*|nil const VkDeviceSize*
---@param pSizes ffi.cdata*|nil const VkDeviceSize*
---@param pStrides ffi.cdata*|nil const VkDeviceSize*
function vk.vkCmdBindVertexBuffers2(commandBuffer, firstBinding, bindingCount, pBuffers, pOffsets, pSizes, pStrides) end

---VK_EXT_extended_dynamic_state, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param firstBinding integer uint32_t
---@param bindingCount integer uint32_t
---@param pBuffers ffi.cdata*|nil const VkBuffer*
---@param pOffsets ffi.cdata*|nil const VkDeviceSize*
---@param pSizes ffi.cdata*|nil const VkDeviceSize*
---@param pStrides ffi.cdata*|nil const VkDeviceSize*
function vk.vkCmdBindVertexBuffers2EXT(commandBuffer, firstBinding, bindingCount, pBuffers, pOffsets, pSizes, pStrides) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param firstBinding integer uint32_t
---@param bindingCount integer uint32_t
---@param pBindingInfos VkBindVertexBuffer3InfoKHR|ffi.cdata*|nil const VkBindVertexBuffer3InfoKHR*
function vk.vkCmdBindVertexBuffers3KHR(commandBuffer, firstBinding, bindingCount, pBindingInfos) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param srcImage VkImage
---@param srcImageLayout VkImageLayout
---@param dstImage VkImage
---@param dstImageLayout VkImageLayout
---@param regionCount integer uint32_t
---@param pRegions VkImageBlit|ffi.cdata*|nil const VkImageBlit*
---@param filter VkFilter
function vk.vkCmdBlitImage(commandBuffer, srcImage, srcImageLayout, dstImage, dstImageLayout, regionCount, pRegions, filter) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param pBlitImageInfo VkBlitImageInfo2|ffi.cdata*|nil const VkBlitImageInfo2*
function vk.vkCmdBlitImage2(commandBuffer, pBlitImageInfo) end

---VK_KHR_copy_commands2
---@param commandBuffer VkCommandBuffer
---@param pBlitImageInfo VkBlitImageInfo2|ffi.cdata*|nil const VkBlitImageInfo2*
function vk.vkCmdBlitImage2KHR(commandBuffer, pBlitImageInfo) end

---VK_NV_ray_tracing
---@param commandBuffer VkCommandBuffer
---@param pInfo VkAccelerationStructureInfoNV|ffi.cdata*|nil const VkAccelerationStructureInfoNV*
---@param instanceData VkBuffer
---@param instanceOffset VkDeviceSize
---@param update VkBool32
---@param dst VkAccelerationStructureNV
---@param src VkAccelerationStructureNV
---@param scratch VkBuffer
---@param scratchOffset VkDeviceSize
function vk.vkCmdBuildAccelerationStructureNV(commandBuffer, pInfo, instanceData, instanceOffset, update, dst, src, scratch, scratchOffset) end

---VK_KHR_acceleration_structure
---@param commandBuffer VkCommandBuffer
---@param infoCount integer uint32_t
---@param pInfos VkAccelerationStructureBuildGeometryInfoKHR|ffi.cdata*|nil const VkAccelerationStructureBuildGeometryInfoKHR*
---@param pIndirectDeviceAddresses ffi.cdata*|nil const VkDeviceAddress*
---@param pIndirectStrides ffi.cdata*|nil const uint32_t*
---@param ppMaxPrimitiveCounts ffi.cdata*|nil const uint32_t* const*
function vk.vkCmdBuildAccelerationStructuresIndirectKHR(commandBuffer, infoCount, pInfos, pIndirectDeviceAddresses, pIndirectStrides, ppMaxPrimitiveCounts) end

---VK_KHR_acceleration_structure
---@param commandBuffer VkCommandBuffer
---@param infoCount integer uint32_t
---@param pInfos VkAccelerationStructureBuildGeometryInfoKHR|ffi.cdata*|nil const VkAccelerationStructureBuildGeometryInfoKHR*
---@param ppBuildRangeInfos ffi.cdata*|nil const VkAccelerationStructureBuildRangeInfoKHR* const*
function vk.vkCmdBuildAccelerationStructuresKHR(commandBuffer, infoCount, pInfos, ppBuildRangeInfos) end

---VK_NV_cluster_acceleration_structure
---@param commandBuffer VkCommandBuffer
---@param pCommandInfos VkClusterAccelerationStructureCommandsInfoNV|ffi.cdata*|nil const VkClusterAccelerationStructureCommandsInfoNV*
function vk.vkCmdBuildClusterAccelerationStructureIndirectNV(commandBuffer, pCommandInfos) end

---VK_EXT_opacity_micromap
---@param commandBuffer VkCommandBuffer
---@param infoCount integer uint32_t
---@param pInfos VkMicromapBuildInfoEXT|ffi.cdata*|nil const VkMicromapBuildInfoEXT*
function vk.vkCmdBuildMicromapsEXT(commandBuffer, infoCount, pInfos) end

---VK_NV_partitioned_acceleration_structure
---@param commandBuffer VkCommandBuffer
---@param pBuildInfo VkBuildPartitionedAccelerationStructureInfoNV|ffi.cdata*|nil const VkBuildPartitionedAccelerationStructureInfoNV*
function vk.vkCmdBuildPartitionedAccelerationStructuresNV(commandBuffer, pBuildInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param attachmentCount integer uint32_t
---@param pAttachments VkClearAttachment|ffi.cdata*|nil const VkClearAttachment*
---@param rectCount integer uint32_t
---@param pRects VkClearRect|ffi.cdata*|nil const VkClearRect*
function vk.vkCmdClearAttachments(commandBuffer, attachmentCount, pAttachments, rectCount, pRects) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param image VkImage
---@param imageLayout VkImageLayout
---@param pColor VkClearColorValue|ffi.cdata*|nil const VkClearColorValue*
---@param rangeCount integer uint32_t
---@param pRanges VkImageSubresourceRange|ffi.cdata*|nil const VkImageSubresourceRange*
function vk.vkCmdClearColorImage(commandBuffer, image, imageLayout, pColor, rangeCount, pRanges) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param image VkImage
---@param imageLayout VkImageLayout
---@param pDepthStencil VkClearDepthStencilValue|ffi.cdata*|nil const VkClearDepthStencilValue*
---@param rangeCount integer uint32_t
---@param pRanges VkImageSubresourceRange|ffi.cdata*|nil const VkImageSubresourceRange*
function vk.vkCmdClearDepthStencilImage(commandBuffer, image, imageLayout, pDepthStencil, rangeCount, pRanges) end

---VK_KHR_video_queue
---@param commandBuffer VkCommandBuffer
---@param pCodingControlInfo VkVideoCodingControlInfoKHR|ffi.cdata*|nil const VkVideoCodingControlInfoKHR*
function vk.vkCmdControlVideoCodingKHR(commandBuffer, pCodingControlInfo) end

---VK_NV_cooperative_vector
---@param commandBuffer VkCommandBuffer
---@param infoCount integer uint32_t
---@param pInfos VkConvertCooperativeVectorMatrixInfoNV|ffi.cdata*|nil const VkConvertCooperativeVectorMatrixInfoNV*
function vk.vkCmdConvertCooperativeVectorMatrixNV(commandBuffer, infoCount, pInfos) end

---VK_KHR_acceleration_structure
---@param commandBuffer VkCommandBuffer
---@param pInfo VkCopyAccelerationStructureInfoKHR|ffi.cdata*|nil const VkCopyAccelerationStructureInfoKHR*
function vk.vkCmdCopyAccelerationStructureKHR(commandBuffer, pInfo) end

---VK_NV_ray_tracing
---@param commandBuffer VkCommandBuffer
---@param dst VkAccelerationStructureNV
---@param src VkAccelerationStructureNV
---@param mode VkCopyAccelerationStructureModeKHR
function vk.vkCmdCopyAccelerationStructureNV(commandBuffer, dst, src, mode) end

---VK_KHR_acceleration_structure
---@param commandBuffer VkCommandBuffer
---@param pInfo VkCopyAccelerationStructureToMemoryInfoKHR|ffi.cdata*|nil const VkCopyAccelerationStructureToMemoryInfoKHR*
function vk.vkCmdCopyAccelerationStructureToMemoryKHR(commandBuffer, pInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param srcBuffer VkBuffer
---@param dstBuffer VkBuffer
---@param regionCount integer uint32_t
---@param pRegions VkBufferCopy|ffi.cdata*|nil const VkBufferCopy*
function vk.vkCmdCopyBuffer(commandBuffer, srcBuffer, dstBuffer, regionCount, pRegions) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param pCopyBufferInfo VkCopyBufferInfo2|ffi.cdata*|nil const VkCopyBufferInfo2*
function vk.vkCmdCopyBuffer2(commandBuffer, pCopyBufferInfo) end

---VK_KHR_copy_commands2
---@param commandBuffer VkCommandBuffer
---@param pCopyBufferInfo VkCopyBufferInfo2|ffi.cdata*|nil const VkCopyBufferInfo2*
function vk.vkCmdCopyBuffer2KHR(commandBuffer, pCopyBufferInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param srcBuffer VkBuffer
---@param dstImage VkImage
---@param dstImageLayout VkImageLayout
---@param regionCount integer uint32_t
---@param pRegions VkBufferImageCopy|ffi.cdata*|nil const VkBufferImageCopy*
function vk.vkCmdCopyBufferToImage(commandBuffer, srcBuffer, dstImage, dstImageLayout, regionCount, pRegions) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param pCopyBufferToImageInfo VkCopyBufferToImageInfo2|ffi.cdata*|nil const VkCopyBufferToImageInfo2*
function vk.vkCmdCopyBufferToImage2(commandBuffer, pCopyBufferToImageInfo) end

---VK_KHR_copy_commands2
---@param commandBuffer VkCommandBuffer
---@param pCopyBufferToImageInfo VkCopyBufferToImageInfo2|ffi.cdata*|nil const VkCopyBufferToImageInfo2*
function vk.vkCmdCopyBufferToImage2KHR(commandBuffer, pCopyBufferToImageInfo) end

---VK_AMD_gpa_interface
---@param commandBuffer VkCommandBuffer
---@param gpaSession VkGpaSessionAMD
function vk.vkCmdCopyGpaSessionResultsAMD(commandBuffer, gpaSession) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param srcImage VkImage
---@param srcImageLayout VkImageLayout
---@param dstImage VkImage
---@param dstImageLayout VkImageLayout
---@param regionCount integer uint32_t
---@param pRegions VkImageCopy|ffi.cdata*|nil const VkImageCopy*
function vk.vkCmdCopyImage(commandBuffer, srcImage, srcImageLayout, dstImage, dstImageLayout, regionCount, pRegions) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param pCopyImageInfo VkCopyImageInfo2|ffi.cdata*|nil const VkCopyImageInfo2*
function vk.vkCmdCopyImage2(commandBuffer, pCopyImageInfo) end

---VK_KHR_copy_commands2
---@param commandBuffer VkCommandBuffer
---@param pCopyImageInfo VkCopyImageInfo2|ffi.cdata*|nil const VkCopyImageInfo2*
function vk.vkCmdCopyImage2KHR(commandBuffer, pCopyImageInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param srcImage VkImage
---@param srcImageLayout VkImageLayout
---@param dstBuffer VkBuffer
---@param regionCount integer uint32_t
---@param pRegions VkBufferImageCopy|ffi.cdata*|nil const VkBufferImageCopy*
function vk.vkCmdCopyImageToBuffer(commandBuffer, srcImage, srcImageLayout, dstBuffer, regionCount, pRegions) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param pCopyImageToBufferInfo VkCopyImageToBufferInfo2|ffi.cdata*|nil const VkCopyImageToBufferInfo2*
function vk.vkCmdCopyImageToBuffer2(commandBuffer, pCopyImageToBufferInfo) end

---VK_KHR_copy_commands2
---@param commandBuffer VkCommandBuffer
---@param pCopyImageToBufferInfo VkCopyImageToBufferInfo2|ffi.cdata*|nil const VkCopyImageToBufferInfo2*
function vk.vkCmdCopyImageToBuffer2KHR(commandBuffer, pCopyImageToBufferInfo) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pCopyMemoryInfo VkCopyDeviceMemoryImageInfoKHR|ffi.cdata*|nil const VkCopyDeviceMemoryImageInfoKHR*
function vk.vkCmdCopyImageToMemoryKHR(commandBuffer, pCopyMemoryInfo) end

---VK_KHR_copy_memory_indirect
---@param commandBuffer VkCommandBuffer
---@param pCopyMemoryIndirectInfo VkCopyMemoryIndirectInfoKHR|ffi.cdata*|nil const VkCopyMemoryIndirectInfoKHR*
function vk.vkCmdCopyMemoryIndirectKHR(commandBuffer, pCopyMemoryIndirectInfo) end

---VK_NV_copy_memory_indirect
---@param commandBuffer VkCommandBuffer
---@param copyBufferAddress VkDeviceAddress
---@param copyCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdCopyMemoryIndirectNV(commandBuffer, copyBufferAddress, copyCount, stride) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pCopyMemoryInfo VkCopyDeviceMemoryInfoKHR|ffi.cdata*|nil const VkCopyDeviceMemoryInfoKHR*
function vk.vkCmdCopyMemoryKHR(commandBuffer, pCopyMemoryInfo) end

---VK_KHR_acceleration_structure
---@param commandBuffer VkCommandBuffer
---@param pInfo VkCopyMemoryToAccelerationStructureInfoKHR|ffi.cdata*|nil const VkCopyMemoryToAccelerationStructureInfoKHR*
function vk.vkCmdCopyMemoryToAccelerationStructureKHR(commandBuffer, pInfo) end

---VK_KHR_copy_memory_indirect
---@param commandBuffer VkCommandBuffer
---@param pCopyMemoryToImageIndirectInfo VkCopyMemoryToImageIndirectInfoKHR|ffi.cdata*|nil const VkCopyMemoryToImageIndirectInfoKHR*
function vk.vkCmdCopyMemoryToImageIndirectKHR(commandBuffer, pCopyMemoryToImageIndirectInfo) end

---VK_NV_copy_memory_indirect
---@param commandBuffer VkCommandBuffer
---@param copyBufferAddress VkDeviceAddress
---@param copyCount integer uint32_t
---@param stride integer uint32_t
---@param dstImage VkImage
---@param dstImageLayout VkImageLayout
---@param pImageSubresources VkImageSubresourceLayers|ffi.cdata*|nil const VkImageSubresourceLayers*
function vk.vkCmdCopyMemoryToImageIndirectNV(commandBuffer, copyBufferAddress, copyCount, stride, dstImage, dstImageLayout, pImageSubresources) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pCopyMemoryInfo VkCopyDeviceMemoryImageInfoKHR|ffi.cdata*|nil const VkCopyDeviceMemoryImageInfoKHR*
function vk.vkCmdCopyMemoryToImageKHR(commandBuffer, pCopyMemoryInfo) end

---VK_EXT_opacity_micromap
---@param commandBuffer VkCommandBuffer
---@param pInfo VkCopyMemoryToMicromapInfoEXT|ffi.cdata*|nil const VkCopyMemoryToMicromapInfoEXT*
function vk.vkCmdCopyMemoryToMicromapEXT(commandBuffer, pInfo) end

---VK_EXT_opacity_micromap
---@param commandBuffer VkCommandBuffer
---@param pInfo VkCopyMicromapInfoEXT|ffi.cdata*|nil const VkCopyMicromapInfoEXT*
function vk.vkCmdCopyMicromapEXT(commandBuffer, pInfo) end

---VK_EXT_opacity_micromap
---@param commandBuffer VkCommandBuffer
---@param pInfo VkCopyMicromapToMemoryInfoEXT|ffi.cdata*|nil const VkCopyMicromapToMemoryInfoEXT*
function vk.vkCmdCopyMicromapToMemoryEXT(commandBuffer, pInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param queryPool VkQueryPool
---@param firstQuery integer uint32_t
---@param queryCount integer uint32_t
---@param dstBuffer VkBuffer
---@param dstOffset VkDeviceSize
---@param stride VkDeviceSize
---@param flags VkQueryResultFlags
function vk.vkCmdCopyQueryPoolResults(commandBuffer, queryPool, firstQuery, queryCount, dstBuffer, dstOffset, stride, flags) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param queryPool VkQueryPool
---@param firstQuery integer uint32_t
---@param queryCount integer uint32_t
---@param pDstRange VkStridedDeviceAddressRangeKHR|ffi.cdata*|nil const VkStridedDeviceAddressRangeKHR*
---@param dstFlags VkAddressCommandFlagsKHR
---@param queryResultFlags VkQueryResultFlags
function vk.vkCmdCopyQueryPoolResultsToMemoryKHR(commandBuffer, queryPool, firstQuery, queryCount, pDstRange, dstFlags, queryResultFlags) end

---VK_ARM_tensors
---@param commandBuffer VkCommandBuffer
---@param pCopyTensorInfo VkCopyTensorInfoARM|ffi.cdata*|nil const VkCopyTensorInfoARM*
function vk.vkCmdCopyTensorARM(commandBuffer, pCopyTensorInfo) end

---VK_NVX_binary_import
---@param commandBuffer VkCommandBuffer
---@param pLaunchInfo VkCuLaunchInfoNVX|ffi.cdata*|nil const VkCuLaunchInfoNVX*
function vk.vkCmdCuLaunchKernelNVX(commandBuffer, pLaunchInfo) end

---VK_NV_cuda_kernel_launch
---@param commandBuffer VkCommandBuffer
---@param pLaunchInfo VkCudaLaunchInfoNV|ffi.cdata*|nil const VkCudaLaunchInfoNV*
function vk.vkCmdCudaLaunchKernelNV(commandBuffer, pLaunchInfo) end

---VK_EXT_debug_marker
---@param commandBuffer VkCommandBuffer
---@param pMarkerInfo VkDebugMarkerMarkerInfoEXT|ffi.cdata*|nil const VkDebugMarkerMarkerInfoEXT*
function vk.vkCmdDebugMarkerBeginEXT(commandBuffer, pMarkerInfo) end

---VK_EXT_debug_marker
---@param commandBuffer VkCommandBuffer
function vk.vkCmdDebugMarkerEndEXT(commandBuffer) end

---VK_EXT_debug_marker
---@param commandBuffer VkCommandBuffer
---@param pMarkerInfo VkDebugMarkerMarkerInfoEXT|ffi.cdata*|nil const VkDebugMarkerMarkerInfoEXT*
function vk.vkCmdDebugMarkerInsertEXT(commandBuffer, pMarkerInfo) end

---VK_KHR_video_decode_queue
---@param commandBuffer VkCommandBuffer
---@param pDecodeInfo VkVideoDecodeInfoKHR|ffi.cdata*|nil const VkVideoDecodeInfoKHR*
function vk.vkCmdDecodeVideoKHR(commandBuffer, pDecodeInfo) end

---VK_EXT_memory_decompression
---@param commandBuffer VkCommandBuffer
---@param pDecompressMemoryInfoEXT VkDecompressMemoryInfoEXT|ffi.cdata*|nil const VkDecompressMemoryInfoEXT*
function vk.vkCmdDecompressMemoryEXT(commandBuffer, pDecompressMemoryInfoEXT) end

---VK_EXT_memory_decompression
---@param commandBuffer VkCommandBuffer
---@param decompressionMethod VkMemoryDecompressionMethodFlagsEXT
---@param indirectCommandsAddress VkDeviceAddress
---@param indirectCommandsCountAddress VkDeviceAddress
---@param maxDecompressionCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDecompressMemoryIndirectCountEXT(commandBuffer, decompressionMethod, indirectCommandsAddress, indirectCommandsCountAddress, maxDecompressionCount, stride) end

---VK_NV_memory_decompression
---@param commandBuffer VkCommandBuffer
---@param indirectCommandsAddress VkDeviceAddress
---@param indirectCommandsCountAddress VkDeviceAddress
---@param stride integer uint32_t
function vk.vkCmdDecompressMemoryIndirectCountNV(commandBuffer, indirectCommandsAddress, indirectCommandsCountAddress, stride) end

---VK_NV_memory_decompression
---@param commandBuffer VkCommandBuffer
---@param decompressRegionCount integer uint32_t
---@param pDecompressMemoryRegions VkDecompressMemoryRegionNV|ffi.cdata*|nil const VkDecompressMemoryRegionNV*
function vk.vkCmdDecompressMemoryNV(commandBuffer, decompressRegionCount, pDecompressMemoryRegions) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param groupCountX integer uint32_t
---@param groupCountY integer uint32_t
---@param groupCountZ integer uint32_t
function vk.vkCmdDispatch(commandBuffer, groupCountX, groupCountY, groupCountZ) end

---Vulkan 1.1
---@param commandBuffer VkCommandBuffer
---@param baseGroupX integer uint32_t
---@param baseGroupY integer uint32_t
---@param baseGroupZ integer uint32_t
---@param groupCountX integer uint32_t
---@param groupCountY integer uint32_t
---@param groupCountZ integer uint32_t
function vk.vkCmdDispatchBase(commandBuffer, baseGroupX, baseGroupY, baseGroupZ, groupCountX, groupCountY, groupCountZ) end

---VK_KHR_device_group
---@param commandBuffer VkCommandBuffer
---@param baseGroupX integer uint32_t
---@param baseGroupY integer uint32_t
---@param baseGroupZ integer uint32_t
---@param groupCountX integer uint32_t
---@param groupCountY integer uint32_t
---@param groupCountZ integer uint32_t
function vk.vkCmdDispatchBaseKHR(commandBuffer, baseGroupX, baseGroupY, baseGroupZ, groupCountX, groupCountY, groupCountZ) end

---VK_ARM_data_graph
---@param commandBuffer VkCommandBuffer
---@param session VkDataGraphPipelineSessionARM
---@param pInfo VkDataGraphPipelineDispatchInfoARM|ffi.cdata*|nil const VkDataGraphPipelineDispatchInfoARM*
function vk.vkCmdDispatchDataGraphARM(commandBuffer, session, pInfo) end

---VK_AMDX_shader_enqueue
---@param commandBuffer VkCommandBuffer
---@param scratch VkDeviceAddress
---@param scratchSize VkDeviceSize
---@param pCountInfo VkDispatchGraphCountInfoAMDX|ffi.cdata*|nil const VkDispatchGraphCountInfoAMDX*
function vk.vkCmdDispatchGraphAMDX(commandBuffer, scratch, scratchSize, pCountInfo) end

---VK_AMDX_shader_enqueue
---@param commandBuffer VkCommandBuffer
---@param scratch VkDeviceAddress
---@param scratchSize VkDeviceSize
---@param pCountInfo VkDispatchGraphCountInfoAMDX|ffi.cdata*|nil const VkDispatchGraphCountInfoAMDX*
function vk.vkCmdDispatchGraphIndirectAMDX(commandBuffer, scratch, scratchSize, pCountInfo) end

---VK_AMDX_shader_enqueue
---@param commandBuffer VkCommandBuffer
---@param scratch VkDeviceAddress
---@param scratchSize VkDeviceSize
---@param countInfo VkDeviceAddress
function vk.vkCmdDispatchGraphIndirectCountAMDX(commandBuffer, scratch, scratchSize, countInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
function vk.vkCmdDispatchIndirect(commandBuffer, buffer, offset) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pInfo VkDispatchIndirect2InfoKHR|ffi.cdata*|nil const VkDispatchIndirect2InfoKHR*
function vk.vkCmdDispatchIndirect2KHR(commandBuffer, pInfo) end

---VK_QCOM_tile_shading
---@param commandBuffer VkCommandBuffer
---@param pDispatchTileInfo VkDispatchTileInfoQCOM|ffi.cdata*|nil const VkDispatchTileInfoQCOM*
function vk.vkCmdDispatchTileQCOM(commandBuffer, pDispatchTileInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param vertexCount integer uint32_t
---@param instanceCount integer uint32_t
---@param firstVertex integer uint32_t
---@param firstInstance integer uint32_t
function vk.vkCmdDraw(commandBuffer, vertexCount, instanceCount, firstVertex, firstInstance) end

---VK_HUAWEI_cluster_culling_shader
---@param commandBuffer VkCommandBuffer
---@param groupCountX integer uint32_t
---@param groupCountY integer uint32_t
---@param groupCountZ integer uint32_t
function vk.vkCmdDrawClusterHUAWEI(commandBuffer, groupCountX, groupCountY, groupCountZ) end

---VK_HUAWEI_cluster_culling_shader
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
function vk.vkCmdDrawClusterIndirectHUAWEI(commandBuffer, buffer, offset) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param indexCount integer uint32_t
---@param instanceCount integer uint32_t
---@param firstIndex integer uint32_t
---@param vertexOffset integer int32_t
---@param firstInstance integer uint32_t
function vk.vkCmdDrawIndexed(commandBuffer, indexCount, instanceCount, firstIndex, vertexOffset, firstInstance) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param drawCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDrawIndexedIndirect(commandBuffer, buffer, offset, drawCount, stride) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pInfo VkDrawIndirect2InfoKHR|ffi.cdata*|nil const VkDrawIndirect2InfoKHR*
function vk.vkCmdDrawIndexedIndirect2KHR(commandBuffer, pInfo) end

---Vulkan 1.2
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param countBuffer VkBuffer
---@param countBufferOffset VkDeviceSize
---@param maxDrawCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDrawIndexedIndirectCount(commandBuffer, buffer, offset, countBuffer, countBufferOffset, maxDrawCount, stride) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pInfo VkDrawIndirectCount2InfoKHR|ffi.cdata*|nil const VkDrawIndirectCount2InfoKHR*
function vk.vkCmdDrawIndexedIndirectCount2KHR(commandBuffer, pInfo) end

---VK_AMD_draw_indirect_count
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param countBuffer VkBuffer
---@param countBufferOffset VkDeviceSize
---@param maxDrawCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDrawIndexedIndirectCountAMD(commandBuffer, buffer, offset, countBuffer, countBufferOffset, maxDrawCount, stride) end

---VK_KHR_draw_indirect_count
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param countBuffer VkBuffer
---@param countBufferOffset VkDeviceSize
---@param maxDrawCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDrawIndexedIndirectCountKHR(commandBuffer, buffer, offset, countBuffer, countBufferOffset, maxDrawCount, stride) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param drawCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDrawIndirect(commandBuffer, buffer, offset, drawCount, stride) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pInfo VkDrawIndirect2InfoKHR|ffi.cdata*|nil const VkDrawIndirect2InfoKHR*
function vk.vkCmdDrawIndirect2KHR(commandBuffer, pInfo) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param instanceCount integer uint32_t
---@param firstInstance integer uint32_t
---@param pCounterInfo VkBindTransformFeedbackBuffer2InfoEXT|ffi.cdata*|nil const VkBindTransformFeedbackBuffer2InfoEXT*
---@param counterOffset integer uint32_t
---@param vertexStride integer uint32_t
function vk.vkCmdDrawIndirectByteCount2EXT(commandBuffer, instanceCount, firstInstance, pCounterInfo, counterOffset, vertexStride) end

---VK_EXT_transform_feedback
---@param commandBuffer VkCommandBuffer
---@param instanceCount integer uint32_t
---@param firstInstance integer uint32_t
---@param counterBuffer VkBuffer
---@param counterBufferOffset VkDeviceSize
---@param counterOffset integer uint32_t
---@param vertexStride integer uint32_t
function vk.vkCmdDrawIndirectByteCountEXT(commandBuffer, instanceCount, firstInstance, counterBuffer, counterBufferOffset, counterOffset, vertexStride) end

---Vulkan 1.2
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param countBuffer VkBuffer
---@param countBufferOffset VkDeviceSize
---@param maxDrawCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDrawIndirectCount(commandBuffer, buffer, offset, countBuffer, countBufferOffset, maxDrawCount, stride) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pInfo VkDrawIndirectCount2InfoKHR|ffi.cdata*|nil const VkDrawIndirectCount2InfoKHR*
function vk.vkCmdDrawIndirectCount2KHR(commandBuffer, pInfo) end

---VK_AMD_draw_indirect_count
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param countBuffer VkBuffer
---@param countBufferOffset VkDeviceSize
---@param maxDrawCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDrawIndirectCountAMD(commandBuffer, buffer, offset, countBuffer, countBufferOffset, maxDrawCount, stride) end

---VK_KHR_draw_indirect_count
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param countBuffer VkBuffer
---@param countBufferOffset VkDeviceSize
---@param maxDrawCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDrawIndirectCountKHR(commandBuffer, buffer, offset, countBuffer, countBufferOffset, maxDrawCount, stride) end

---VK_EXT_mesh_shader
---@param commandBuffer VkCommandBuffer
---@param groupCountX integer uint32_t
---@param groupCountY integer uint32_t
---@param groupCountZ integer uint32_t
function vk.vkCmdDrawMeshTasksEXT(commandBuffer, groupCountX, groupCountY, groupCountZ) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pInfo VkDrawIndirect2InfoKHR|ffi.cdata*|nil const VkDrawIndirect2InfoKHR*
function vk.vkCmdDrawMeshTasksIndirect2EXT(commandBuffer, pInfo) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pInfo VkDrawIndirectCount2InfoKHR|ffi.cdata*|nil const VkDrawIndirectCount2InfoKHR*
function vk.vkCmdDrawMeshTasksIndirectCount2EXT(commandBuffer, pInfo) end

---VK_EXT_mesh_shader
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param countBuffer VkBuffer
---@param countBufferOffset VkDeviceSize
---@param maxDrawCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDrawMeshTasksIndirectCountEXT(commandBuffer, buffer, offset, countBuffer, countBufferOffset, maxDrawCount, stride) end

---VK_NV_mesh_shader
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param countBuffer VkBuffer
---@param countBufferOffset VkDeviceSize
---@param maxDrawCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDrawMeshTasksIndirectCountNV(commandBuffer, buffer, offset, countBuffer, countBufferOffset, maxDrawCount, stride) end

---VK_EXT_mesh_shader
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param drawCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDrawMeshTasksIndirectEXT(commandBuffer, buffer, offset, drawCount, stride) end

---VK_NV_mesh_shader
---@param commandBuffer VkCommandBuffer
---@param buffer VkBuffer
---@param offset VkDeviceSize
---@param drawCount integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDrawMeshTasksIndirectNV(commandBuffer, buffer, offset, drawCount, stride) end

---VK_NV_mesh_shader
---@param commandBuffer VkCommandBuffer
---@param taskCount integer uint32_t
---@param firstTask integer uint32_t
function vk.vkCmdDrawMeshTasksNV(commandBuffer, taskCount, firstTask) end

---VK_EXT_multi_draw
---@param commandBuffer VkCommandBuffer
---@param drawCount integer uint32_t
---@param pVertexInfo VkMultiDrawInfoEXT|ffi.cdata*|nil const VkMultiDrawInfoEXT*
---@param instanceCount integer uint32_t
---@param firstInstance integer uint32_t
---@param stride integer uint32_t
function vk.vkCmdDrawMultiEXT(commandBuffer, drawCount, pVertexInfo, instanceCount, firstInstance, stride) end

---VK_EXT_multi_draw
---@param commandBuffer VkCommandBuffer
---@param drawCount integer uint32_t
---@param pIndexInfo VkMultiDrawIndexedInfoEXT|ffi.cdata*|nil const VkMultiDrawIndexedInfoEXT*
---@param instanceCount integer uint32_t
---@param firstInstance integer uint32_t
---@param stride integer uint32_t
---@param pVertexOffset ffi.cdata*|nil const int32_t*
function vk.vkCmdDrawMultiIndexedEXT(commandBuffer, drawCount, pIndexInfo, instanceCount, firstInstance, stride, pVertexOffset) end

---VK_KHR_video_encode_queue
---@param commandBuffer VkCommandBuffer
---@param pEncodeInfo VkVideoEncodeInfoKHR|ffi.cdata*|nil const VkVideoEncodeInfoKHR*
function vk.vkCmdEncodeVideoKHR(commandBuffer, pEncodeInfo) end

---VK_EXT_conditional_rendering
---@param commandBuffer VkCommandBuffer
function vk.vkCmdEndConditionalRenderingEXT(commandBuffer) end

---VK_EXT_debug_utils
---@param commandBuffer VkCommandBuffer
function vk.vkCmdEndDebugUtilsLabelEXT(commandBuffer) end

---VK_AMD_gpa_interface
---@param commandBuffer VkCommandBuffer
---@param gpaSession VkGpaSessionAMD
---@param sampleID integer uint32_t
function vk.vkCmdEndGpaSampleAMD(commandBuffer, gpaSession, sampleID) end

---VK_AMD_gpa_interface
---@param commandBuffer VkCommandBuffer
---@param gpaSession VkGpaSessionAMD
---@return VkResult
function vk.vkCmdEndGpaSessionAMD(commandBuffer, gpaSession) end

---VK_QCOM_tile_shading
---@param commandBuffer VkCommandBuffer
---@param pPerTileEndInfo VkPerTileEndInfoQCOM|ffi.cdata*|nil const VkPerTileEndInfoQCOM*
function vk.vkCmdEndPerTileExecutionQCOM(commandBuffer, pPerTileEndInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param queryPool VkQueryPool
---@param query integer uint32_t
function vk.vkCmdEndQuery(commandBuffer, queryPool, query) end

---VK_EXT_transform_feedback
---@param commandBuffer VkCommandBuffer
---@param queryPool VkQueryPool
---@param query integer uint32_t
---@param index integer uint32_t
function vk.vkCmdEndQueryIndexedEXT(commandBuffer, queryPool, query, index) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
function vk.vkCmdEndRenderPass(commandBuffer) end

---Vulkan 1.2
---@param commandBuffer VkCommandBuffer
---@param pSubpassEndInfo VkSubpassEndInfo|ffi.cdata*|nil const VkSubpassEndInfo*
function vk.vkCmdEndRenderPass2(commandBuffer, pSubpassEndInfo) end

---VK_KHR_create_renderpass2
---@param commandBuffer VkCommandBuffer
---@param pSubpassEndInfo VkSubpassEndInfo|ffi.cdata*|nil const VkSubpassEndInfo*
function vk.vkCmdEndRenderPass2KHR(commandBuffer, pSubpassEndInfo) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
function vk.vkCmdEndRendering(commandBuffer) end

---VK_EXT_fragment_density_map_offset
---@param commandBuffer VkCommandBuffer
---@param pRenderingEndInfo VkRenderingEndInfoKHR|ffi.cdata*|nil const VkRenderingEndInfoKHR*
function vk.vkCmdEndRendering2EXT(commandBuffer, pRenderingEndInfo) end

---VK_KHR_maintenance10
---@param commandBuffer VkCommandBuffer
---@param pRenderingEndInfo VkRenderingEndInfoKHR|ffi.cdata*|nil const VkRenderingEndInfoKHR*
function vk.vkCmdEndRendering2KHR(commandBuffer, pRenderingEndInfo) end

---VK_KHR_dynamic_rendering
---@param commandBuffer VkCommandBuffer
function vk.vkCmdEndRenderingKHR(commandBuffer) end

---VK_ARM_shader_instrumentation
---@param commandBuffer VkCommandBuffer
function vk.vkCmdEndShaderInstrumentationARM(commandBuffer) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param firstCounterRange integer uint32_t
---@param counterRangeCount integer uint32_t
---@param pCounterInfos VkBindTransformFeedbackBuffer2InfoEXT|ffi.cdata*|nil const VkBindTransformFeedbackBuffer2InfoEXT*
function vk.vkCmdEndTransformFeedback2EXT(commandBuffer, firstCounterRange, counterRangeCount, pCounterInfos) end

---VK_EXT_transform_feedback
---@param commandBuffer VkCommandBuffer
---@param firstCounterBuffer integer uint32_t
---@param counterBufferCount integer uint32_t
---@param pCounterBuffers ffi.cdata*|nil const VkBuffer*
---@param pCounterBufferOffsets ffi.cdata*|nil const VkDeviceSize*
function vk.vkCmdEndTransformFeedbackEXT(commandBuffer, firstCounterBuffer, counterBufferCount, pCounterBuffers, pCounterBufferOffsets) end

---VK_KHR_video_queue
---@param commandBuffer VkCommandBuffer
---@param pEndCodingInfo VkVideoEndCodingInfoKHR|ffi.cdata*|nil const VkVideoEndCodingInfoKHR*
function vk.vkCmdEndVideoCodingKHR(commandBuffer, pEndCodingInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param commandBufferCount integer uint32_t
---@param pCommandBuffers ffi.cdata*|nil const VkCommandBuffer*
function vk.vkCmdExecuteCommands(commandBuffer, commandBufferCount, pCommandBuffers) end

---VK_EXT_device_generated_commands
---@param commandBuffer VkCommandBuffer
---@param isPreprocessed VkBool32
---@param pGeneratedCommandsInfo VkGeneratedCommandsInfoEXT|ffi.cdata*|nil const VkGeneratedCommandsInfoEXT*
function vk.vkCmdExecuteGeneratedCommandsEXT(commandBuffer, isPreprocessed, pGeneratedCommandsInfo) end

---VK_NV_device_generated_commands
---@param commandBuffer VkCommandBuffer
---@param isPreprocessed VkBool32
---@param pGeneratedCommandsInfo VkGeneratedCommandsInfoNV|ffi.cdata*|nil const VkGeneratedCommandsInfoNV*
function vk.vkCmdExecuteGeneratedCommandsNV(commandBuffer, isPreprocessed, pGeneratedCommandsInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param dstBuffer VkBuffer
---@param dstOffset VkDeviceSize
---@param size VkDeviceSize
---@param data integer uint32_t
function vk.vkCmdFillBuffer(commandBuffer, dstBuffer, dstOffset, size, data) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pDstRange VkDeviceAddressRangeKHR|ffi.cdata*|nil const VkDeviceAddressRangeKHR*
---@param dstFlags VkAddressCommandFlagsKHR
---@param data integer uint32_t
function vk.vkCmdFillMemoryKHR(commandBuffer, pDstRange, dstFlags, data) end

---VK_AMDX_shader_enqueue
---@param commandBuffer VkCommandBuffer
---@param executionGraph VkPipeline
---@param scratch VkDeviceAddress
---@param scratchSize VkDeviceSize
function vk.vkCmdInitializeGraphScratchMemoryAMDX(commandBuffer, executionGraph, scratch, scratchSize) end

---VK_EXT_debug_utils
---@param commandBuffer VkCommandBuffer
---@param pLabelInfo VkDebugUtilsLabelEXT|ffi.cdata*|nil const VkDebugUtilsLabelEXT*
function vk.vkCmdInsertDebugUtilsLabelEXT(commandBuffer, pLabelInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param contents VkSubpassContents
function vk.vkCmdNextSubpass(commandBuffer, contents) end

---Vulkan 1.2
---@param commandBuffer VkCommandBuffer
---@param pSubpassBeginInfo VkSubpassBeginInfo|ffi.cdata*|nil const VkSubpassBeginInfo*
---@param pSubpassEndInfo VkSubpassEndInfo|ffi.cdata*|nil const VkSubpassEndInfo*
function vk.vkCmdNextSubpass2(commandBuffer, pSubpassBeginInfo, pSubpassEndInfo) end

---VK_KHR_create_renderpass2
---@param commandBuffer VkCommandBuffer
---@param pSubpassBeginInfo VkSubpassBeginInfo|ffi.cdata*|nil const VkSubpassBeginInfo*
---@param pSubpassEndInfo VkSubpassEndInfo|ffi.cdata*|nil const VkSubpassEndInfo*
function vk.vkCmdNextSubpass2KHR(commandBuffer, pSubpassBeginInfo, pSubpassEndInfo) end

---VK_NV_optical_flow
---@param commandBuffer VkCommandBuffer
---@param session VkOpticalFlowSessionNV
---@param pExecuteInfo VkOpticalFlowExecuteInfoNV|ffi.cdata*|nil const VkOpticalFlowExecuteInfoNV*
function vk.vkCmdOpticalFlowExecuteNV(commandBuffer, session, pExecuteInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param srcStageMask VkPipelineStageFlags
---@param dstStageMask VkPipelineStageFlags
---@param dependencyFlags VkDependencyFlags
---@param memoryBarrierCount integer uint32_t
---@param pMemoryBarriers VkMemoryBarrier|ffi.cdata*|nil const VkMemoryBarrier*
---@param bufferMemoryBarrierCount integer uint32_t
---@param pBufferMemoryBarriers VkBufferMemoryBarrier|ffi.cdata*|nil const VkBufferMemoryBarrier*
---@param imageMemoryBarrierCount integer uint32_t
---@param pImageMemoryBarriers VkImageMemoryBarrier|ffi.cdata*|nil const VkImageMemoryBarrier*
function vk.vkCmdPipelineBarrier(commandBuffer, srcStageMask, dstStageMask, dependencyFlags, memoryBarrierCount, pMemoryBarriers, bufferMemoryBarrierCount, pBufferMemoryBarriers, imageMemoryBarrierCount, pImageMemoryBarriers) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param pDependencyInfo VkDependencyInfo|ffi.cdata*|nil const VkDependencyInfo*
function vk.vkCmdPipelineBarrier2(commandBuffer, pDependencyInfo) end

---VK_KHR_synchronization2
---@param commandBuffer VkCommandBuffer
---@param pDependencyInfo VkDependencyInfo|ffi.cdata*|nil const VkDependencyInfo*
function vk.vkCmdPipelineBarrier2KHR(commandBuffer, pDependencyInfo) end

---VK_EXT_device_generated_commands
---@param commandBuffer VkCommandBuffer
---@param pGeneratedCommandsInfo VkGeneratedCommandsInfoEXT|ffi.cdata*|nil const VkGeneratedCommandsInfoEXT*
---@param stateCommandBuffer VkCommandBuffer
function vk.vkCmdPreprocessGeneratedCommandsEXT(commandBuffer, pGeneratedCommandsInfo, stateCommandBuffer) end

---VK_NV_device_generated_commands
---@param commandBuffer VkCommandBuffer
---@param pGeneratedCommandsInfo VkGeneratedCommandsInfoNV|ffi.cdata*|nil const VkGeneratedCommandsInfoNV*
function vk.vkCmdPreprocessGeneratedCommandsNV(commandBuffer, pGeneratedCommandsInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param layout VkPipelineLayout
---@param stageFlags VkShaderStageFlags
---@param offset integer uint32_t
---@param size integer uint32_t
---@param pValues ffi.cdata*|nil const void*
function vk.vkCmdPushConstants(commandBuffer, layout, stageFlags, offset, size, pValues) end

---Vulkan 1.4
---@param commandBuffer VkCommandBuffer
---@param pPushConstantsInfo VkPushConstantsInfo|ffi.cdata*|nil const VkPushConstantsInfo*
function vk.vkCmdPushConstants2(commandBuffer, pPushConstantsInfo) end

---VK_KHR_maintenance6
---@param commandBuffer VkCommandBuffer
---@param pPushConstantsInfo VkPushConstantsInfo|ffi.cdata*|nil const VkPushConstantsInfo*
function vk.vkCmdPushConstants2KHR(commandBuffer, pPushConstantsInfo) end

---VK_EXT_descriptor_heap
---@param commandBuffer VkCommandBuffer
---@param pPushDataInfo VkPushDataInfoEXT|ffi.cdata*|nil const VkPushDataInfoEXT*
function vk.vkCmdPushDataEXT(commandBuffer, pPushDataInfo) end

---Vulkan 1.4
---@param commandBuffer VkCommandBuffer
---@param pipelineBindPoint VkPipelineBindPoint
---@param layout VkPipelineLayout
---@param set integer uint32_t
---@param descriptorWriteCount integer uint32_t
---@param pDescriptorWrites VkWriteDescriptorSet|ffi.cdata*|nil const VkWriteDescriptorSet*
function vk.vkCmdPushDescriptorSet(commandBuffer, pipelineBindPoint, layout, set, descriptorWriteCount, pDescriptorWrites) end

---Vulkan 1.4
---@param commandBuffer VkCommandBuffer
---@param pPushDescriptorSetInfo VkPushDescriptorSetInfo|ffi.cdata*|nil const VkPushDescriptorSetInfo*
function vk.vkCmdPushDescriptorSet2(commandBuffer, pPushDescriptorSetInfo) end

---VK_KHR_maintenance6
---@param commandBuffer VkCommandBuffer
---@param pPushDescriptorSetInfo VkPushDescriptorSetInfo|ffi.cdata*|nil const VkPushDescriptorSetInfo*
function vk.vkCmdPushDescriptorSet2KHR(commandBuffer, pPushDescriptorSetInfo) end

---VK_KHR_push_descriptor
---@param commandBuffer VkCommandBuffer
---@param pipelineBindPoint VkPipelineBindPoint
---@param layout VkPipelineLayout
---@param set integer uint32_t
---@param descriptorWriteCount integer uint32_t
---@param pDescriptorWrites VkWriteDescriptorSet|ffi.cdata*|nil const VkWriteDescriptorSet*
function vk.vkCmdPushDescriptorSetKHR(commandBuffer, pipelineBindPoint, layout, set, descriptorWriteCount, pDescriptorWrites) end

---Vulkan 1.4
---@param commandBuffer VkCommandBuffer
---@param descriptorUpdateTemplate VkDescriptorUpdateTemplate
---@param layout VkPipelineLayout
---@param set integer uint32_t
---@param pData ffi.cdata*|nil const void*
function vk.vkCmdPushDescriptorSetWithTemplate(commandBuffer, descriptorUpdateTemplate, layout, set, pData) end

---Vulkan 1.4
---@param commandBuffer VkCommandBuffer
---@param pPushDescriptorSetWithTemplateInfo VkPushDescriptorSetWithTemplateInfo|ffi.cdata*|nil const VkPushDescriptorSetWithTemplateInfo*
function vk.vkCmdPushDescriptorSetWithTemplate2(commandBuffer, pPushDescriptorSetWithTemplateInfo) end

---VK_KHR_maintenance6
---@param commandBuffer VkCommandBuffer
---@param pPushDescriptorSetWithTemplateInfo VkPushDescriptorSetWithTemplateInfo|ffi.cdata*|nil const VkPushDescriptorSetWithTemplateInfo*
function vk.vkCmdPushDescriptorSetWithTemplate2KHR(commandBuffer, pPushDescriptorSetWithTemplateInfo) end

---VK_KHR_push_descriptor, VK_KHR_descriptor_update_template
---@param commandBuffer VkCommandBuffer
---@param descriptorUpdateTemplate VkDescriptorUpdateTemplate
---@param layout VkPipelineLayout
---@param set integer uint32_t
---@param pData ffi.cdata*|nil const void*
function vk.vkCmdPushDescriptorSetWithTemplateKHR(commandBuffer, descriptorUpdateTemplate, layout, set, pData) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param event VkEvent
---@param stageMask VkPipelineStageFlags
function vk.vkCmdResetEvent(commandBuffer, event, stageMask) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param event VkEvent
---@param stageMask VkPipelineStageFlags2
function vk.vkCmdResetEvent2(commandBuffer, event, stageMask) end

---VK_KHR_synchronization2
---@param commandBuffer VkCommandBuffer
---@param event VkEvent
---@param stageMask VkPipelineStageFlags2
function vk.vkCmdResetEvent2KHR(commandBuffer, event, stageMask) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param queryPool VkQueryPool
---@param firstQuery integer uint32_t
---@param queryCount integer uint32_t
function vk.vkCmdResetQueryPool(commandBuffer, queryPool, firstQuery, queryCount) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param srcImage VkImage
---@param srcImageLayout VkImageLayout
---@param dstImage VkImage
---@param dstImageLayout VkImageLayout
---@param regionCount integer uint32_t
---@param pRegions VkImageResolve|ffi.cdata*|nil const VkImageResolve*
function vk.vkCmdResolveImage(commandBuffer, srcImage, srcImageLayout, dstImage, dstImageLayout, regionCount, pRegions) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param pResolveImageInfo VkResolveImageInfo2|ffi.cdata*|nil const VkResolveImageInfo2*
function vk.vkCmdResolveImage2(commandBuffer, pResolveImageInfo) end

---VK_KHR_copy_commands2
---@param commandBuffer VkCommandBuffer
---@param pResolveImageInfo VkResolveImageInfo2|ffi.cdata*|nil const VkResolveImageInfo2*
function vk.vkCmdResolveImage2KHR(commandBuffer, pResolveImageInfo) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param alphaToCoverageEnable VkBool32
function vk.vkCmdSetAlphaToCoverageEnableEXT(commandBuffer, alphaToCoverageEnable) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param alphaToOneEnable VkBool32
function vk.vkCmdSetAlphaToOneEnableEXT(commandBuffer, alphaToOneEnable) end

---VK_EXT_attachment_feedback_loop_dynamic_state
---@param commandBuffer VkCommandBuffer
---@param aspectMask VkImageAspectFlags
function vk.vkCmdSetAttachmentFeedbackLoopEnableEXT(commandBuffer, aspectMask) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param blendConstants ffi.cdata*|nil const float[4]
function vk.vkCmdSetBlendConstants(commandBuffer, blendConstants) end

---VK_NV_device_diagnostic_checkpoints
---@param commandBuffer VkCommandBuffer
---@param pCheckpointMarker ffi.cdata*|nil const void*
function vk.vkCmdSetCheckpointNV(commandBuffer, pCheckpointMarker) end

---VK_NV_shading_rate_image
---@param commandBuffer VkCommandBuffer
---@param sampleOrderType VkCoarseSampleOrderTypeNV
---@param customSampleOrderCount integer uint32_t
---@param pCustomSampleOrders VkCoarseSampleOrderCustomNV|ffi.cdata*|nil const VkCoarseSampleOrderCustomNV*
function vk.vkCmdSetCoarseSampleOrderNV(commandBuffer, sampleOrderType, customSampleOrderCount, pCustomSampleOrders) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param firstAttachment integer uint32_t
---@param attachmentCount integer uint32_t
---@param pColorBlendAdvanced VkColorBlendAdvancedEXT|ffi.cdata*|nil const VkColorBlendAdvancedEXT*
function vk.vkCmdSetColorBlendAdvancedEXT(commandBuffer, firstAttachment, attachmentCount, pColorBlendAdvanced) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param firstAttachment integer uint32_t
---@param attachmentCount integer uint32_t
---@param pColorBlendEnables ffi.cdata*|nil const VkBool32*
function vk.vkCmdSetColorBlendEnableEXT(commandBuffer, firstAttachment, attachmentCount, pColorBlendEnables) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param firstAttachment integer uint32_t
---@param attachmentCount integer uint32_t
---@param pColorBlendEquations VkColorBlendEquationEXT|ffi.cdata*|nil const VkColorBlendEquationEXT*
function vk.vkCmdSetColorBlendEquationEXT(commandBuffer, firstAttachment, attachmentCount, pColorBlendEquations) end

---VK_EXT_color_write_enable
---@param commandBuffer VkCommandBuffer
---@param attachmentCount integer uint32_t
---@param pColorWriteEnables ffi.cdata*|nil const VkBool32*
function vk.vkCmdSetColorWriteEnableEXT(commandBuffer, attachmentCount, pColorWriteEnables) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param firstAttachment integer uint32_t
---@param attachmentCount integer uint32_t
---@param pColorWriteMasks ffi.cdata*|nil const VkColorComponentFlags*
function vk.vkCmdSetColorWriteMaskEXT(commandBuffer, firstAttachment, attachmentCount, pColorWriteMasks) end

---VK_NV_compute_occupancy_priority
---@param commandBuffer VkCommandBuffer
---@param pParameters VkComputeOccupancyPriorityParametersNV|ffi.cdata*|nil const VkComputeOccupancyPriorityParametersNV*
function vk.vkCmdSetComputeOccupancyPriorityNV(commandBuffer, pParameters) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param conservativeRasterizationMode VkConservativeRasterizationModeEXT
function vk.vkCmdSetConservativeRasterizationModeEXT(commandBuffer, conservativeRasterizationMode) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param coverageModulationMode VkCoverageModulationModeNV
function vk.vkCmdSetCoverageModulationModeNV(commandBuffer, coverageModulationMode) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param coverageModulationTableEnable VkBool32
function vk.vkCmdSetCoverageModulationTableEnableNV(commandBuffer, coverageModulationTableEnable) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param coverageModulationTableCount integer uint32_t
---@param pCoverageModulationTable ffi.cdata*|nil const float*
function vk.vkCmdSetCoverageModulationTableNV(commandBuffer, coverageModulationTableCount, pCoverageModulationTable) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param coverageReductionMode VkCoverageReductionModeNV
function vk.vkCmdSetCoverageReductionModeNV(commandBuffer, coverageReductionMode) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param coverageToColorEnable VkBool32
function vk.vkCmdSetCoverageToColorEnableNV(commandBuffer, coverageToColorEnable) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param coverageToColorLocation integer uint32_t
function vk.vkCmdSetCoverageToColorLocationNV(commandBuffer, coverageToColorLocation) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param cullMode VkCullModeFlags
function vk.vkCmdSetCullMode(commandBuffer, cullMode) end

---VK_EXT_extended_dynamic_state, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param cullMode VkCullModeFlags
function vk.vkCmdSetCullModeEXT(commandBuffer, cullMode) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param depthBiasConstantFactor number float
---@param depthBiasClamp number float
---@param depthBiasSlopeFactor number float
function vk.vkCmdSetDepthBias(commandBuffer, depthBiasConstantFactor, depthBiasClamp, depthBiasSlopeFactor) end

---VK_EXT_depth_bias_control
---@param commandBuffer VkCommandBuffer
---@param pDepthBiasInfo VkDepthBiasInfoEXT|ffi.cdata*|nil const VkDepthBiasInfoEXT*
function vk.vkCmdSetDepthBias2EXT(commandBuffer, pDepthBiasInfo) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param depthBiasEnable VkBool32
function vk.vkCmdSetDepthBiasEnable(commandBuffer, depthBiasEnable) end

---VK_EXT_extended_dynamic_state2, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param depthBiasEnable VkBool32
function vk.vkCmdSetDepthBiasEnableEXT(commandBuffer, depthBiasEnable) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param minDepthBounds number float
---@param maxDepthBounds number float
function vk.vkCmdSetDepthBounds(commandBuffer, minDepthBounds, maxDepthBounds) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param depthBoundsTestEnable VkBool32
function vk.vkCmdSetDepthBoundsTestEnable(commandBuffer, depthBoundsTestEnable) end

---VK_EXT_extended_dynamic_state, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param depthBoundsTestEnable VkBool32
function vk.vkCmdSetDepthBoundsTestEnableEXT(commandBuffer, depthBoundsTestEnable) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param depthClampEnable VkBool32
function vk.vkCmdSetDepthClampEnableEXT(commandBuffer, depthClampEnable) end

---VK_EXT_shader_object, VK_EXT_depth_clamp_control
---@param commandBuffer VkCommandBuffer
---@param depthClampMode VkDepthClampModeEXT
---@param pDepthClampRange VkDepthClampRangeEXT|ffi.cdata*|nil const VkDepthClampRangeEXT*
function vk.vkCmdSetDepthClampRangeEXT(commandBuffer, depthClampMode, pDepthClampRange) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param depthClipEnable VkBool32
function vk.vkCmdSetDepthClipEnableEXT(commandBuffer, depthClipEnable) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param negativeOneToOne VkBool32
function vk.vkCmdSetDepthClipNegativeOneToOneEXT(commandBuffer, negativeOneToOne) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param depthCompareOp VkCompareOp
function vk.vkCmdSetDepthCompareOp(commandBuffer, depthCompareOp) end

---VK_EXT_extended_dynamic_state, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param depthCompareOp VkCompareOp
function vk.vkCmdSetDepthCompareOpEXT(commandBuffer, depthCompareOp) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param depthTestEnable VkBool32
function vk.vkCmdSetDepthTestEnable(commandBuffer, depthTestEnable) end

---VK_EXT_extended_dynamic_state, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param depthTestEnable VkBool32
function vk.vkCmdSetDepthTestEnableEXT(commandBuffer, depthTestEnable) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param depthWriteEnable VkBool32
function vk.vkCmdSetDepthWriteEnable(commandBuffer, depthWriteEnable) end

---VK_EXT_extended_dynamic_state, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param depthWriteEnable VkBool32
function vk.vkCmdSetDepthWriteEnableEXT(commandBuffer, depthWriteEnable) end

---VK_KHR_maintenance6
---@param commandBuffer VkCommandBuffer
---@param pSetDescriptorBufferOffsetsInfo VkSetDescriptorBufferOffsetsInfoEXT|ffi.cdata*|nil const VkSetDescriptorBufferOffsetsInfoEXT*
function vk.vkCmdSetDescriptorBufferOffsets2EXT(commandBuffer, pSetDescriptorBufferOffsetsInfo) end

---VK_EXT_descriptor_buffer
---@param commandBuffer VkCommandBuffer
---@param pipelineBindPoint VkPipelineBindPoint
---@param layout VkPipelineLayout
---@param firstSet integer uint32_t
---@param setCount integer uint32_t
---@param pBufferIndices ffi.cdata*|nil const uint32_t*
---@param pOffsets ffi.cdata*|nil const VkDeviceSize*
function vk.vkCmdSetDescriptorBufferOffsetsEXT(commandBuffer, pipelineBindPoint, layout, firstSet, setCount, pBufferIndices, pOffsets) end

---Vulkan 1.1
---@param commandBuffer VkCommandBuffer
---@param deviceMask integer uint32_t
function vk.vkCmdSetDeviceMask(commandBuffer, deviceMask) end

---VK_KHR_device_group
---@param commandBuffer VkCommandBuffer
---@param deviceMask integer uint32_t
function vk.vkCmdSetDeviceMaskKHR(commandBuffer, deviceMask) end

---VK_EXT_discard_rectangles
---@param commandBuffer VkCommandBuffer
---@param firstDiscardRectangle integer uint32_t
---@param discardRectangleCount integer uint32_t
---@param pDiscardRectangles VkRect2D|ffi.cdata*|nil const VkRect2D*
function vk.vkCmdSetDiscardRectangleEXT(commandBuffer, firstDiscardRectangle, discardRectangleCount, pDiscardRectangles) end

---VK_EXT_discard_rectangles
---@param commandBuffer VkCommandBuffer
---@param discardRectangleEnable VkBool32
function vk.vkCmdSetDiscardRectangleEnableEXT(commandBuffer, discardRectangleEnable) end

---VK_EXT_discard_rectangles
---@param commandBuffer VkCommandBuffer
---@param discardRectangleMode VkDiscardRectangleModeEXT
function vk.vkCmdSetDiscardRectangleModeEXT(commandBuffer, discardRectangleMode) end

---VK_ARM_scheduling_controls
---@param commandBuffer VkCommandBuffer
---@param pDispatchParameters VkDispatchParametersARM|ffi.cdata*|nil const VkDispatchParametersARM*
function vk.vkCmdSetDispatchParametersARM(commandBuffer, pDispatchParameters) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param event VkEvent
---@param stageMask VkPipelineStageFlags
function vk.vkCmdSetEvent(commandBuffer, event, stageMask) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param event VkEvent
---@param pDependencyInfo VkDependencyInfo|ffi.cdata*|nil const VkDependencyInfo*
function vk.vkCmdSetEvent2(commandBuffer, event, pDependencyInfo) end

---VK_KHR_synchronization2
---@param commandBuffer VkCommandBuffer
---@param event VkEvent
---@param pDependencyInfo VkDependencyInfo|ffi.cdata*|nil const VkDependencyInfo*
function vk.vkCmdSetEvent2KHR(commandBuffer, event, pDependencyInfo) end

---VK_NV_scissor_exclusive
---@param commandBuffer VkCommandBuffer
---@param firstExclusiveScissor integer uint32_t
---@param exclusiveScissorCount integer uint32_t
---@param pExclusiveScissorEnables ffi.cdata*|nil const VkBool32*
function vk.vkCmdSetExclusiveScissorEnableNV(commandBuffer, firstExclusiveScissor, exclusiveScissorCount, pExclusiveScissorEnables) end

---VK_NV_scissor_exclusive
---@param commandBuffer VkCommandBuffer
---@param firstExclusiveScissor integer uint32_t
---@param exclusiveScissorCount integer uint32_t
---@param pExclusiveScissors VkRect2D|ffi.cdata*|nil const VkRect2D*
function vk.vkCmdSetExclusiveScissorNV(commandBuffer, firstExclusiveScissor, exclusiveScissorCount, pExclusiveScissors) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param extraPrimitiveOverestimationSize number float
function vk.vkCmdSetExtraPrimitiveOverestimationSizeEXT(commandBuffer, extraPrimitiveOverestimationSize) end

---VK_NV_fragment_shading_rate_enums
---@param commandBuffer VkCommandBuffer
---@param shadingRate VkFragmentShadingRateNV
---@param combinerOps ffi.cdata*|nil const VkFragmentShadingRateCombinerOpKHR[2]
function vk.vkCmdSetFragmentShadingRateEnumNV(commandBuffer, shadingRate, combinerOps) end

---VK_KHR_fragment_shading_rate
---@param commandBuffer VkCommandBuffer
---@param pFragmentSize VkExtent2D|ffi.cdata*|nil const VkExtent2D*
---@param combinerOps ffi.cdata*|nil const VkFragmentShadingRateCombinerOpKHR[2]
function vk.vkCmdSetFragmentShadingRateKHR(commandBuffer, pFragmentSize, combinerOps) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param frontFace VkFrontFace
function vk.vkCmdSetFrontFace(commandBuffer, frontFace) end

---VK_EXT_extended_dynamic_state, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param frontFace VkFrontFace
function vk.vkCmdSetFrontFaceEXT(commandBuffer, frontFace) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param lineRasterizationMode VkLineRasterizationModeEXT
function vk.vkCmdSetLineRasterizationModeEXT(commandBuffer, lineRasterizationMode) end

---Vulkan 1.4
---@param commandBuffer VkCommandBuffer
---@param lineStippleFactor integer uint32_t
---@param lineStipplePattern integer uint16_t
function vk.vkCmdSetLineStipple(commandBuffer, lineStippleFactor, lineStipplePattern) end

---VK_EXT_line_rasterization
---@param commandBuffer VkCommandBuffer
---@param lineStippleFactor integer uint32_t
---@param lineStipplePattern integer uint16_t
function vk.vkCmdSetLineStippleEXT(commandBuffer, lineStippleFactor, lineStipplePattern) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param stippledLineEnable VkBool32
function vk.vkCmdSetLineStippleEnableEXT(commandBuffer, stippledLineEnable) end

---VK_KHR_line_rasterization
---@param commandBuffer VkCommandBuffer
---@param lineStippleFactor integer uint32_t
---@param lineStipplePattern integer uint16_t
function vk.vkCmdSetLineStippleKHR(commandBuffer, lineStippleFactor, lineStipplePattern) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param lineWidth number float
function vk.vkCmdSetLineWidth(commandBuffer, lineWidth) end

---VK_EXT_extended_dynamic_state2, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param logicOp VkLogicOp
function vk.vkCmdSetLogicOpEXT(commandBuffer, logicOp) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param logicOpEnable VkBool32
function vk.vkCmdSetLogicOpEnableEXT(commandBuffer, logicOpEnable) end

---VK_EXT_extended_dynamic_state2, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param patchControlPoints integer uint32_t
function vk.vkCmdSetPatchControlPointsEXT(commandBuffer, patchControlPoints) end

---VK_INTEL_performance_query
---@param commandBuffer VkCommandBuffer
---@param pMarkerInfo VkPerformanceMarkerInfoINTEL|ffi.cdata*|nil const VkPerformanceMarkerInfoINTEL*
---@return VkResult
function vk.vkCmdSetPerformanceMarkerINTEL(commandBuffer, pMarkerInfo) end

---VK_INTEL_performance_query
---@param commandBuffer VkCommandBuffer
---@param pOverrideInfo VkPerformanceOverrideInfoINTEL|ffi.cdata*|nil const VkPerformanceOverrideInfoINTEL*
---@return VkResult
function vk.vkCmdSetPerformanceOverrideINTEL(commandBuffer, pOverrideInfo) end

---VK_INTEL_performance_query
---@param commandBuffer VkCommandBuffer
---@param pMarkerInfo VkPerformanceStreamMarkerInfoINTEL|ffi.cdata*|nil const VkPerformanceStreamMarkerInfoINTEL*
---@return VkResult
function vk.vkCmdSetPerformanceStreamMarkerINTEL(commandBuffer, pMarkerInfo) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param polygonMode VkPolygonMode
function vk.vkCmdSetPolygonModeEXT(commandBuffer, polygonMode) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param primitiveRestartEnable VkBool32
function vk.vkCmdSetPrimitiveRestartEnable(commandBuffer, primitiveRestartEnable) end

---VK_EXT_extended_dynamic_state2, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param primitiveRestartEnable VkBool32
function vk.vkCmdSetPrimitiveRestartEnableEXT(commandBuffer, primitiveRestartEnable) end

---VK_EXT_primitive_restart_index
---@param commandBuffer VkCommandBuffer
---@param primitiveRestartIndex integer uint32_t
function vk.vkCmdSetPrimitiveRestartIndexEXT(commandBuffer, primitiveRestartIndex) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param primitiveTopology VkPrimitiveTopology
function vk.vkCmdSetPrimitiveTopology(commandBuffer, primitiveTopology) end

---VK_EXT_extended_dynamic_state, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param primitiveTopology VkPrimitiveTopology
function vk.vkCmdSetPrimitiveTopologyEXT(commandBuffer, primitiveTopology) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param provokingVertexMode VkProvokingVertexModeEXT
function vk.vkCmdSetProvokingVertexModeEXT(commandBuffer, provokingVertexMode) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param rasterizationSamples VkSampleCountFlagBits
function vk.vkCmdSetRasterizationSamplesEXT(commandBuffer, rasterizationSamples) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param rasterizationStream integer uint32_t
function vk.vkCmdSetRasterizationStreamEXT(commandBuffer, rasterizationStream) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param rasterizerDiscardEnable VkBool32
function vk.vkCmdSetRasterizerDiscardEnable(commandBuffer, rasterizerDiscardEnable) end

---VK_EXT_extended_dynamic_state2, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param rasterizerDiscardEnable VkBool32
function vk.vkCmdSetRasterizerDiscardEnableEXT(commandBuffer, rasterizerDiscardEnable) end

---VK_KHR_ray_tracing_pipeline
---@param commandBuffer VkCommandBuffer
---@param pipelineStackSize integer uint32_t
function vk.vkCmdSetRayTracingPipelineStackSizeKHR(commandBuffer, pipelineStackSize) end

---Vulkan 1.4
---@param commandBuffer VkCommandBuffer
---@param pLocationInfo VkRenderingAttachmentLocationInfo|ffi.cdata*|nil const VkRenderingAttachmentLocationInfo*
function vk.vkCmdSetRenderingAttachmentLocations(commandBuffer, pLocationInfo) end

---VK_KHR_dynamic_rendering_local_read
---@param commandBuffer VkCommandBuffer
---@param pLocationInfo VkRenderingAttachmentLocationInfo|ffi.cdata*|nil const VkRenderingAttachmentLocationInfo*
function vk.vkCmdSetRenderingAttachmentLocationsKHR(commandBuffer, pLocationInfo) end

---Vulkan 1.4
---@param commandBuffer VkCommandBuffer
---@param pInputAttachmentIndexInfo VkRenderingInputAttachmentIndexInfo|ffi.cdata*|nil const VkRenderingInputAttachmentIndexInfo*
function vk.vkCmdSetRenderingInputAttachmentIndices(commandBuffer, pInputAttachmentIndexInfo) end

---VK_KHR_dynamic_rendering_local_read
---@param commandBuffer VkCommandBuffer
---@param pInputAttachmentIndexInfo VkRenderingInputAttachmentIndexInfo|ffi.cdata*|nil const VkRenderingInputAttachmentIndexInfo*
function vk.vkCmdSetRenderingInputAttachmentIndicesKHR(commandBuffer, pInputAttachmentIndexInfo) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param representativeFragmentTestEnable VkBool32
function vk.vkCmdSetRepresentativeFragmentTestEnableNV(commandBuffer, representativeFragmentTestEnable) end

---VK_EXT_sample_locations
---@param commandBuffer VkCommandBuffer
---@param pSampleLocationsInfo VkSampleLocationsInfoEXT|ffi.cdata*|nil const VkSampleLocationsInfoEXT*
function vk.vkCmdSetSampleLocationsEXT(commandBuffer, pSampleLocationsInfo) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param sampleLocationsEnable VkBool32
function vk.vkCmdSetSampleLocationsEnableEXT(commandBuffer, sampleLocationsEnable) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param samples VkSampleCountFlagBits
---@param pSampleMask ffi.cdata*|nil const VkSampleMask*
function vk.vkCmdSetSampleMaskEXT(commandBuffer, samples, pSampleMask) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param firstScissor integer uint32_t
---@param scissorCount integer uint32_t
---@param pScissors VkRect2D|ffi.cdata*|nil const VkRect2D*
function vk.vkCmdSetScissor(commandBuffer, firstScissor, scissorCount, pScissors) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param scissorCount integer uint32_t
---@param pScissors VkRect2D|ffi.cdata*|nil const VkRect2D*
function vk.vkCmdSetScissorWithCount(commandBuffer, scissorCount, pScissors) end

---VK_EXT_extended_dynamic_state, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param scissorCount integer uint32_t
---@param pScissors VkRect2D|ffi.cdata*|nil const VkRect2D*
function vk.vkCmdSetScissorWithCountEXT(commandBuffer, scissorCount, pScissors) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param shadingRateImageEnable VkBool32
function vk.vkCmdSetShadingRateImageEnableNV(commandBuffer, shadingRateImageEnable) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param faceMask VkStencilFaceFlags
---@param compareMask integer uint32_t
function vk.vkCmdSetStencilCompareMask(commandBuffer, faceMask, compareMask) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param faceMask VkStencilFaceFlags
---@param failOp VkStencilOp
---@param passOp VkStencilOp
---@param depthFailOp VkStencilOp
---@param compareOp VkCompareOp
function vk.vkCmdSetStencilOp(commandBuffer, faceMask, failOp, passOp, depthFailOp, compareOp) end

---VK_EXT_extended_dynamic_state, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param faceMask VkStencilFaceFlags
---@param failOp VkStencilOp
---@param passOp VkStencilOp
---@param depthFailOp VkStencilOp
---@param compareOp VkCompareOp
function vk.vkCmdSetStencilOpEXT(commandBuffer, faceMask, failOp, passOp, depthFailOp, compareOp) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param faceMask VkStencilFaceFlags
---@param reference integer uint32_t
function vk.vkCmdSetStencilReference(commandBuffer, faceMask, reference) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param stencilTestEnable VkBool32
function vk.vkCmdSetStencilTestEnable(commandBuffer, stencilTestEnable) end

---VK_EXT_extended_dynamic_state, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param stencilTestEnable VkBool32
function vk.vkCmdSetStencilTestEnableEXT(commandBuffer, stencilTestEnable) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param faceMask VkStencilFaceFlags
---@param writeMask integer uint32_t
function vk.vkCmdSetStencilWriteMask(commandBuffer, faceMask, writeMask) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param domainOrigin VkTessellationDomainOrigin
function vk.vkCmdSetTessellationDomainOriginEXT(commandBuffer, domainOrigin) end

---VK_EXT_vertex_input_dynamic_state, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param vertexBindingDescriptionCount integer uint32_t
---@param pVertexBindingDescriptions VkVertexInputBindingDescription2EXT|ffi.cdata*|nil const VkVertexInputBindingDescription2EXT*
---@param vertexAttributeDescriptionCount integer uint32_t
---@param pVertexAttributeDescriptions VkVertexInputAttributeDescription2EXT|ffi.cdata*|nil const VkVertexInputAttributeDescription2EXT*
function vk.vkCmdSetVertexInputEXT(commandBuffer, vertexBindingDescriptionCount, pVertexBindingDescriptions, vertexAttributeDescriptionCount, pVertexAttributeDescriptions) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param firstViewport integer uint32_t
---@param viewportCount integer uint32_t
---@param pViewports VkViewport|ffi.cdata*|nil const VkViewport*
function vk.vkCmdSetViewport(commandBuffer, firstViewport, viewportCount, pViewports) end

---VK_NV_shading_rate_image
---@param commandBuffer VkCommandBuffer
---@param firstViewport integer uint32_t
---@param viewportCount integer uint32_t
---@param pShadingRatePalettes VkShadingRatePaletteNV|ffi.cdata*|nil const VkShadingRatePaletteNV*
function vk.vkCmdSetViewportShadingRatePaletteNV(commandBuffer, firstViewport, viewportCount, pShadingRatePalettes) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param firstViewport integer uint32_t
---@param viewportCount integer uint32_t
---@param pViewportSwizzles VkViewportSwizzleNV|ffi.cdata*|nil const VkViewportSwizzleNV*
function vk.vkCmdSetViewportSwizzleNV(commandBuffer, firstViewport, viewportCount, pViewportSwizzles) end

---VK_EXT_extended_dynamic_state3, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param viewportWScalingEnable VkBool32
function vk.vkCmdSetViewportWScalingEnableNV(commandBuffer, viewportWScalingEnable) end

---VK_NV_clip_space_w_scaling
---@param commandBuffer VkCommandBuffer
---@param firstViewport integer uint32_t
---@param viewportCount integer uint32_t
---@param pViewportWScalings VkViewportWScalingNV|ffi.cdata*|nil const VkViewportWScalingNV*
function vk.vkCmdSetViewportWScalingNV(commandBuffer, firstViewport, viewportCount, pViewportWScalings) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param viewportCount integer uint32_t
---@param pViewports VkViewport|ffi.cdata*|nil const VkViewport*
function vk.vkCmdSetViewportWithCount(commandBuffer, viewportCount, pViewports) end

---VK_EXT_extended_dynamic_state, VK_EXT_shader_object
---@param commandBuffer VkCommandBuffer
---@param viewportCount integer uint32_t
---@param pViewports VkViewport|ffi.cdata*|nil const VkViewport*
function vk.vkCmdSetViewportWithCountEXT(commandBuffer, viewportCount, pViewports) end

---VK_HUAWEI_subpass_shading
---@param commandBuffer VkCommandBuffer
function vk.vkCmdSubpassShadingHUAWEI(commandBuffer) end

---VK_KHR_ray_tracing_maintenance1
---@param commandBuffer VkCommandBuffer
---@param indirectDeviceAddress VkDeviceAddress
function vk.vkCmdTraceRaysIndirect2KHR(commandBuffer, indirectDeviceAddress) end

---VK_KHR_ray_tracing_pipeline
---@param commandBuffer VkCommandBuffer
---@param pRaygenShaderBindingTable VkStridedDeviceAddressRegionKHR|ffi.cdata*|nil const VkStridedDeviceAddressRegionKHR*
---@param pMissShaderBindingTable VkStridedDeviceAddressRegionKHR|ffi.cdata*|nil const VkStridedDeviceAddressRegionKHR*
---@param pHitShaderBindingTable VkStridedDeviceAddressRegionKHR|ffi.cdata*|nil const VkStridedDeviceAddressRegionKHR*
---@param pCallableShaderBindingTable VkStridedDeviceAddressRegionKHR|ffi.cdata*|nil const VkStridedDeviceAddressRegionKHR*
---@param indirectDeviceAddress VkDeviceAddress
function vk.vkCmdTraceRaysIndirectKHR(commandBuffer, pRaygenShaderBindingTable, pMissShaderBindingTable, pHitShaderBindingTable, pCallableShaderBindingTable, indirectDeviceAddress) end

---VK_KHR_ray_tracing_pipeline
---@param commandBuffer VkCommandBuffer
---@param pRaygenShaderBindingTable VkStridedDeviceAddressRegionKHR|ffi.cdata*|nil const VkStridedDeviceAddressRegionKHR*
---@param pMissShaderBindingTable VkStridedDeviceAddressRegionKHR|ffi.cdata*|nil const VkStridedDeviceAddressRegionKHR*
---@param pHitShaderBindingTable VkStridedDeviceAddressRegionKHR|ffi.cdata*|nil const VkStridedDeviceAddressRegionKHR*
---@param pCallableShaderBindingTable VkStridedDeviceAddressRegionKHR|ffi.cdata*|nil const VkStridedDeviceAddressRegionKHR*
---@param width integer uint32_t
---@param height integer uint32_t
---@param depth integer uint32_t
function vk.vkCmdTraceRaysKHR(commandBuffer, pRaygenShaderBindingTable, pMissShaderBindingTable, pHitShaderBindingTable, pCallableShaderBindingTable, width, height, depth) end

---VK_NV_ray_tracing
---@param commandBuffer VkCommandBuffer
---@param raygenShaderBindingTableBuffer VkBuffer
---@param raygenShaderBindingOffset VkDeviceSize
---@param missShaderBindingTableBuffer VkBuffer
---@param missShaderBindingOffset VkDeviceSize
---@param missShaderBindingStride VkDeviceSize
---@param hitShaderBindingTableBuffer VkBuffer
---@param hitShaderBindingOffset VkDeviceSize
---@param hitShaderBindingStride VkDeviceSize
---@param callableShaderBindingTableBuffer VkBuffer
---@param callableShaderBindingOffset VkDeviceSize
---@param callableShaderBindingStride VkDeviceSize
---@param width integer uint32_t
---@param height integer uint32_t
---@param depth integer uint32_t
function vk.vkCmdTraceRaysNV(commandBuffer, raygenShaderBindingTableBuffer, raygenShaderBindingOffset, missShaderBindingTableBuffer, missShaderBindingOffset, missShaderBindingStride, hitShaderBindingTableBuffer, hitShaderBindingOffset, hitShaderBindingStride, callableShaderBindingTableBuffer, callableShaderBindingOffset, callableShaderBindingStride, width, height, depth) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param dstBuffer VkBuffer
---@param dstOffset VkDeviceSize
---@param dataSize VkDeviceSize
---@param pData ffi.cdata*|nil const void*
function vk.vkCmdUpdateBuffer(commandBuffer, dstBuffer, dstOffset, dataSize, pData) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pDstRange VkDeviceAddressRangeKHR|ffi.cdata*|nil const VkDeviceAddressRangeKHR*
---@param dstFlags VkAddressCommandFlagsKHR
---@param dataSize VkDeviceSize
---@param pData ffi.cdata*|nil const void*
function vk.vkCmdUpdateMemoryKHR(commandBuffer, pDstRange, dstFlags, dataSize, pData) end

---VK_NV_device_generated_commands_compute
---@param commandBuffer VkCommandBuffer
---@param pipelineBindPoint VkPipelineBindPoint
---@param pipeline VkPipeline
function vk.vkCmdUpdatePipelineIndirectBufferNV(commandBuffer, pipelineBindPoint, pipeline) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param eventCount integer uint32_t
---@param pEvents ffi.cdata*|nil const VkEvent*
---@param srcStageMask VkPipelineStageFlags
---@param dstStageMask VkPipelineStageFlags
---@param memoryBarrierCount integer uint32_t
---@param pMemoryBarriers VkMemoryBarrier|ffi.cdata*|nil const VkMemoryBarrier*
---@param bufferMemoryBarrierCount integer uint32_t
---@param pBufferMemoryBarriers VkBufferMemoryBarrier|ffi.cdata*|nil const VkBufferMemoryBarrier*
---@param imageMemoryBarrierCount integer uint32_t
---@param pImageMemoryBarriers VkImageMemoryBarrier|ffi.cdata*|nil const VkImageMemoryBarrier*
function vk.vkCmdWaitEvents(commandBuffer, eventCount, pEvents, srcStageMask, dstStageMask, memoryBarrierCount, pMemoryBarriers, bufferMemoryBarrierCount, pBufferMemoryBarriers, imageMemoryBarrierCount, pImageMemoryBarriers) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param eventCount integer uint32_t
---@param pEvents ffi.cdata*|nil const VkEvent*
---@param pDependencyInfos VkDependencyInfo|ffi.cdata*|nil const VkDependencyInfo*
function vk.vkCmdWaitEvents2(commandBuffer, eventCount, pEvents, pDependencyInfos) end

---VK_KHR_synchronization2
---@param commandBuffer VkCommandBuffer
---@param eventCount integer uint32_t
---@param pEvents ffi.cdata*|nil const VkEvent*
---@param pDependencyInfos VkDependencyInfo|ffi.cdata*|nil const VkDependencyInfo*
function vk.vkCmdWaitEvents2KHR(commandBuffer, eventCount, pEvents, pDependencyInfos) end

---VK_KHR_acceleration_structure
---@param commandBuffer VkCommandBuffer
---@param accelerationStructureCount integer uint32_t
---@param pAccelerationStructures ffi.cdata*|nil const VkAccelerationStructureKHR*
---@param queryType VkQueryType
---@param queryPool VkQueryPool
---@param firstQuery integer uint32_t
function vk.vkCmdWriteAccelerationStructuresPropertiesKHR(commandBuffer, accelerationStructureCount, pAccelerationStructures, queryType, queryPool, firstQuery) end

---VK_NV_ray_tracing
---@param commandBuffer VkCommandBuffer
---@param accelerationStructureCount integer uint32_t
---@param pAccelerationStructures ffi.cdata*|nil const VkAccelerationStructureNV*
---@param queryType VkQueryType
---@param queryPool VkQueryPool
---@param firstQuery integer uint32_t
function vk.vkCmdWriteAccelerationStructuresPropertiesNV(commandBuffer, accelerationStructureCount, pAccelerationStructures, queryType, queryPool, firstQuery) end

---VK_AMD_buffer_marker
---@param commandBuffer VkCommandBuffer
---@param stage VkPipelineStageFlags2
---@param dstBuffer VkBuffer
---@param dstOffset VkDeviceSize
---@param marker integer uint32_t
function vk.vkCmdWriteBufferMarker2AMD(commandBuffer, stage, dstBuffer, dstOffset, marker) end

---VK_AMD_buffer_marker
---@param commandBuffer VkCommandBuffer
---@param pipelineStage VkPipelineStageFlagBits
---@param dstBuffer VkBuffer
---@param dstOffset VkDeviceSize
---@param marker integer uint32_t
function vk.vkCmdWriteBufferMarkerAMD(commandBuffer, pipelineStage, dstBuffer, dstOffset, marker) end

---VK_KHR_device_address_commands
---@param commandBuffer VkCommandBuffer
---@param pInfo VkMemoryMarkerInfoAMD|ffi.cdata*|nil const VkMemoryMarkerInfoAMD*
function vk.vkCmdWriteMarkerToMemoryAMD(commandBuffer, pInfo) end

---VK_EXT_opacity_micromap
---@param commandBuffer VkCommandBuffer
---@param micromapCount integer uint32_t
---@param pMicromaps ffi.cdata*|nil const VkMicromapEXT*
---@param queryType VkQueryType
---@param queryPool VkQueryPool
---@param firstQuery integer uint32_t
function vk.vkCmdWriteMicromapsPropertiesEXT(commandBuffer, micromapCount, pMicromaps, queryType, queryPool, firstQuery) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param pipelineStage VkPipelineStageFlagBits
---@param queryPool VkQueryPool
---@param query integer uint32_t
function vk.vkCmdWriteTimestamp(commandBuffer, pipelineStage, queryPool, query) end

---Vulkan 1.3
---@param commandBuffer VkCommandBuffer
---@param stage VkPipelineStageFlags2
---@param queryPool VkQueryPool
---@param query integer uint32_t
function vk.vkCmdWriteTimestamp2(commandBuffer, stage, queryPool, query) end

---VK_KHR_synchronization2
---@param commandBuffer VkCommandBuffer
---@param stage VkPipelineStageFlags2
---@param queryPool VkQueryPool
---@param query integer uint32_t
function vk.vkCmdWriteTimestamp2KHR(commandBuffer, stage, queryPool, query) end

---VK_NV_ray_tracing
---@param device VkDevice
---@param pipeline VkPipeline
---@param shader integer uint32_t
---@return VkResult
function vk.vkCompileDeferredNV(device, pipeline, shader) end

---VK_NV_cooperative_vector
---@param device VkDevice
---@param pInfo VkConvertCooperativeVectorMatrixInfoNV|ffi.cdata*|nil const VkConvertCooperativeVectorMatrixInfoNV*
---@return VkResult
function vk.vkConvertCooperativeVectorMatrixNV(device, pInfo) end

---VK_KHR_acceleration_structure
---@param device VkDevice
---@param deferredOperation VkDeferredOperationKHR
---@param pInfo VkCopyAccelerationStructureInfoKHR|ffi.cdata*|nil const VkCopyAccelerationStructureInfoKHR*
---@return VkResult
function vk.vkCopyAccelerationStructureKHR(device, deferredOperation, pInfo) end

---VK_KHR_acceleration_structure
---@param device VkDevice
---@param deferredOperation VkDeferredOperationKHR
---@param pInfo VkCopyAccelerationStructureToMemoryInfoKHR|ffi.cdata*|nil const VkCopyAccelerationStructureToMemoryInfoKHR*
---@return VkResult
function vk.vkCopyAccelerationStructureToMemoryKHR(device, deferredOperation, pInfo) end

---Vulkan 1.4
---@param device VkDevice
---@param pCopyImageToImageInfo VkCopyImageToImageInfo|ffi.cdata*|nil const VkCopyImageToImageInfo*
---@return VkResult
function vk.vkCopyImageToImage(device, pCopyImageToImageInfo) end

---VK_EXT_host_image_copy
---@param device VkDevice
---@param pCopyImageToImageInfo VkCopyImageToImageInfo|ffi.cdata*|nil const VkCopyImageToImageInfo*
---@return VkResult
function vk.vkCopyImageToImageEXT(device, pCopyImageToImageInfo) end

---Vulkan 1.4
---@param device VkDevice
---@param pCopyImageToMemoryInfo VkCopyImageToMemoryInfo|ffi.cdata*|nil const VkCopyImageToMemoryInfo*
---@return VkResult
function vk.vkCopyImageToMemory(device, pCopyImageToMemoryInfo) end

---VK_EXT_host_image_copy
---@param device VkDevice
---@param pCopyImageToMemoryInfo VkCopyImageToMemoryInfo|ffi.cdata*|nil const VkCopyImageToMemoryInfo*
---@return VkResult
function vk.vkCopyImageToMemoryEXT(device, pCopyImageToMemoryInfo) end

---VK_KHR_acceleration_structure
---@param device VkDevice
---@param deferredOperation VkDeferredOperationKHR
---@param pInfo VkCopyMemoryToAccelerationStructureInfoKHR|ffi.cdata*|nil const VkCopyMemoryToAccelerationStructureInfoKHR*
---@return VkResult
function vk.vkCopyMemoryToAccelerationStructureKHR(device, deferredOperation, pInfo) end

---Vulkan 1.4
---@param device VkDevice
---@param pCopyMemoryToImageInfo VkCopyMemoryToImageInfo|ffi.cdata*|nil const VkCopyMemoryToImageInfo*
---@return VkResult
function vk.vkCopyMemoryToImage(device, pCopyMemoryToImageInfo) end

---VK_EXT_host_image_copy
---@param device VkDevice
---@param pCopyMemoryToImageInfo VkCopyMemoryToImageInfo|ffi.cdata*|nil const VkCopyMemoryToImageInfo*
---@return VkResult
function vk.vkCopyMemoryToImageEXT(device, pCopyMemoryToImageInfo) end

---VK_EXT_opacity_micromap
---@param device VkDevice
---@param deferredOperation VkDeferredOperationKHR
---@param pInfo VkCopyMemoryToMicromapInfoEXT|ffi.cdata*|nil const VkCopyMemoryToMicromapInfoEXT*
---@return VkResult
function vk.vkCopyMemoryToMicromapEXT(device, deferredOperation, pInfo) end

---VK_EXT_opacity_micromap
---@param device VkDevice
---@param deferredOperation VkDeferredOperationKHR
---@param pInfo VkCopyMicromapInfoEXT|ffi.cdata*|nil const VkCopyMicromapInfoEXT*
---@return VkResult
function vk.vkCopyMicromapEXT(device, deferredOperation, pInfo) end

---VK_EXT_opacity_micromap
---@param device VkDevice
---@param deferredOperation VkDeferredOperationKHR
---@param pInfo VkCopyMicromapToMemoryInfoEXT|ffi.cdata*|nil const VkCopyMicromapToMemoryInfoEXT*
---@return VkResult
function vk.vkCopyMicromapToMemoryEXT(device, deferredOperation, pInfo) end

---VK_KHR_device_address_commands
---@param device VkDevice
---@param pCreateInfo VkAccelerationStructureCreateInfo2KHR|ffi.cdata*|nil const VkAccelerationStructureCreateInfo2KHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pAccelerationStructure ffi.cdata*|nil VkAccelerationStructureKHR*
---@return VkResult
function vk.vkCreateAccelerationStructure2KHR(device, pCreateInfo, pAllocator, pAccelerationStructure) end

---VK_KHR_acceleration_structure
---@param device VkDevice
---@param pCreateInfo VkAccelerationStructureCreateInfoKHR|ffi.cdata*|nil const VkAccelerationStructureCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pAccelerationStructure ffi.cdata*|nil VkAccelerationStructureKHR*
---@return VkResult
function vk.vkCreateAccelerationStructureKHR(device, pCreateInfo, pAllocator, pAccelerationStructure) end

---VK_NV_ray_tracing
---@param device VkDevice
---@param pCreateInfo VkAccelerationStructureCreateInfoNV|ffi.cdata*|nil const VkAccelerationStructureCreateInfoNV*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pAccelerationStructure ffi.cdata*|nil VkAccelerationStructureNV*
---@return VkResult
function vk.vkCreateAccelerationStructureNV(device, pCreateInfo, pAllocator, pAccelerationStructure) end

---VK_KHR_android_surface
---@param instance VkInstance
---@param pCreateInfo VkAndroidSurfaceCreateInfoKHR|ffi.cdata*|nil const VkAndroidSurfaceCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateAndroidSurfaceKHR(instance, pCreateInfo, pAllocator, pSurface) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkBufferCreateInfo|ffi.cdata*|nil const VkBufferCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pBuffer ffi.cdata*|nil VkBuffer*
---@return VkResult
function vk.vkCreateBuffer(device, pCreateInfo, pAllocator, pBuffer) end

---VK_FUCHSIA_buffer_collection
---@param device VkDevice
---@param pCreateInfo VkBufferCollectionCreateInfoFUCHSIA|ffi.cdata*|nil const VkBufferCollectionCreateInfoFUCHSIA*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pCollection ffi.cdata*|nil VkBufferCollectionFUCHSIA*
---@return VkResult
function vk.vkCreateBufferCollectionFUCHSIA(device, pCreateInfo, pAllocator, pCollection) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkBufferViewCreateInfo|ffi.cdata*|nil const VkBufferViewCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pView ffi.cdata*|nil VkBufferView*
---@return VkResult
function vk.vkCreateBufferView(device, pCreateInfo, pAllocator, pView) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkCommandPoolCreateInfo|ffi.cdata*|nil const VkCommandPoolCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pCommandPool ffi.cdata*|nil VkCommandPool*
---@return VkResult
function vk.vkCreateCommandPool(device, pCreateInfo, pAllocator, pCommandPool) end

---Vulkan 1.0
---@param device VkDevice
---@param pipelineCache VkPipelineCache
---@param createInfoCount integer uint32_t
---@param pCreateInfos VkComputePipelineCreateInfo|ffi.cdata*|nil const VkComputePipelineCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pPipelines ffi.cdata*|nil VkPipeline*
---@return VkResult
function vk.vkCreateComputePipelines(device, pipelineCache, createInfoCount, pCreateInfos, pAllocator, pPipelines) end

---VK_NVX_binary_import
---@param device VkDevice
---@param pCreateInfo VkCuFunctionCreateInfoNVX|ffi.cdata*|nil const VkCuFunctionCreateInfoNVX*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pFunction ffi.cdata*|nil VkCuFunctionNVX*
---@return VkResult
function vk.vkCreateCuFunctionNVX(device, pCreateInfo, pAllocator, pFunction) end

---VK_NVX_binary_import
---@param device VkDevice
---@param pCreateInfo VkCuModuleCreateInfoNVX|ffi.cdata*|nil const VkCuModuleCreateInfoNVX*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pModule ffi.cdata*|nil VkCuModuleNVX*
---@return VkResult
function vk.vkCreateCuModuleNVX(device, pCreateInfo, pAllocator, pModule) end

---VK_NV_cuda_kernel_launch
---@param device VkDevice
---@param pCreateInfo VkCudaFunctionCreateInfoNV|ffi.cdata*|nil const VkCudaFunctionCreateInfoNV*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pFunction ffi.cdata*|nil VkCudaFunctionNV*
---@return VkResult
function vk.vkCreateCudaFunctionNV(device, pCreateInfo, pAllocator, pFunction) end

---VK_NV_cuda_kernel_launch
---@param device VkDevice
---@param pCreateInfo VkCudaModuleCreateInfoNV|ffi.cdata*|nil const VkCudaModuleCreateInfoNV*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pModule ffi.cdata*|nil VkCudaModuleNV*
---@return VkResult
function vk.vkCreateCudaModuleNV(device, pCreateInfo, pAllocator, pModule) end

---VK_ARM_data_graph
---@param device VkDevice
---@param pCreateInfo VkDataGraphPipelineSessionCreateInfoARM|ffi.cdata*|nil const VkDataGraphPipelineSessionCreateInfoARM*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSession ffi.cdata*|nil VkDataGraphPipelineSessionARM*
---@return VkResult
function vk.vkCreateDataGraphPipelineSessionARM(device, pCreateInfo, pAllocator, pSession) end

---VK_ARM_data_graph
---@param device VkDevice
---@param deferredOperation VkDeferredOperationKHR
---@param pipelineCache VkPipelineCache
---@param createInfoCount integer uint32_t
---@param pCreateInfos VkDataGraphPipelineCreateInfoARM|ffi.cdata*|nil const VkDataGraphPipelineCreateInfoARM*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pPipelines ffi.cdata*|nil VkPipeline*
---@return VkResult
function vk.vkCreateDataGraphPipelinesARM(device, deferredOperation, pipelineCache, createInfoCount, pCreateInfos, pAllocator, pPipelines) end

---VK_EXT_debug_report
---@param instance VkInstance
---@param pCreateInfo VkDebugReportCallbackCreateInfoEXT|ffi.cdata*|nil const VkDebugReportCallbackCreateInfoEXT*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pCallback ffi.cdata*|nil VkDebugReportCallbackEXT*
---@return VkResult
function vk.vkCreateDebugReportCallbackEXT(instance, pCreateInfo, pAllocator, pCallback) end

---VK_EXT_debug_utils
---@param instance VkInstance
---@param pCreateInfo VkDebugUtilsMessengerCreateInfoEXT|ffi.cdata*|nil const VkDebugUtilsMessengerCreateInfoEXT*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pMessenger ffi.cdata*|nil VkDebugUtilsMessengerEXT*
---@return VkResult
function vk.vkCreateDebugUtilsMessengerEXT(instance, pCreateInfo, pAllocator, pMessenger) end

---VK_KHR_deferred_host_operations
---@param device VkDevice
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pDeferredOperation ffi.cdata*|nil VkDeferredOperationKHR*
---@return VkResult
function vk.vkCreateDeferredOperationKHR(device, pAllocator, pDeferredOperation) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkDescriptorPoolCreateInfo|ffi.cdata*|nil const VkDescriptorPoolCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pDescriptorPool ffi.cdata*|nil VkDescriptorPool*
---@return VkResult
function vk.vkCreateDescriptorPool(device, pCreateInfo, pAllocator, pDescriptorPool) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkDescriptorSetLayoutCreateInfo|ffi.cdata*|nil const VkDescriptorSetLayoutCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSetLayout ffi.cdata*|nil VkDescriptorSetLayout*
---@return VkResult
function vk.vkCreateDescriptorSetLayout(device, pCreateInfo, pAllocator, pSetLayout) end

---Vulkan 1.1
---@param device VkDevice
---@param pCreateInfo VkDescriptorUpdateTemplateCreateInfo|ffi.cdata*|nil const VkDescriptorUpdateTemplateCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pDescriptorUpdateTemplate ffi.cdata*|nil VkDescriptorUpdateTemplate*
---@return VkResult
function vk.vkCreateDescriptorUpdateTemplate(device, pCreateInfo, pAllocator, pDescriptorUpdateTemplate) end

---VK_KHR_descriptor_update_template
---@param device VkDevice
---@param pCreateInfo VkDescriptorUpdateTemplateCreateInfo|ffi.cdata*|nil const VkDescriptorUpdateTemplateCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pDescriptorUpdateTemplate ffi.cdata*|nil VkDescriptorUpdateTemplate*
---@return VkResult
function vk.vkCreateDescriptorUpdateTemplateKHR(device, pCreateInfo, pAllocator, pDescriptorUpdateTemplate) end

---Vulkan 1.0
---@param physicalDevice VkPhysicalDevice
---@param pCreateInfo VkDeviceCreateInfo|ffi.cdata*|nil const VkDeviceCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pDevice ffi.cdata*|nil VkDevice*
---@return VkResult
function vk.vkCreateDevice(physicalDevice, pCreateInfo, pAllocator, pDevice) end

---VK_EXT_directfb_surface
---@param instance VkInstance
---@param pCreateInfo VkDirectFBSurfaceCreateInfoEXT|ffi.cdata*|nil const VkDirectFBSurfaceCreateInfoEXT*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateDirectFBSurfaceEXT(instance, pCreateInfo, pAllocator, pSurface) end

---VK_KHR_display
---@param physicalDevice VkPhysicalDevice
---@param display VkDisplayKHR
---@param pCreateInfo VkDisplayModeCreateInfoKHR|ffi.cdata*|nil const VkDisplayModeCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pMode ffi.cdata*|nil VkDisplayModeKHR*
---@return VkResult
function vk.vkCreateDisplayModeKHR(physicalDevice, display, pCreateInfo, pAllocator, pMode) end

---VK_KHR_display
---@param instance VkInstance
---@param pCreateInfo VkDisplaySurfaceCreateInfoKHR|ffi.cdata*|nil const VkDisplaySurfaceCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateDisplayPlaneSurfaceKHR(instance, pCreateInfo, pAllocator, pSurface) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkEventCreateInfo|ffi.cdata*|nil const VkEventCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pEvent ffi.cdata*|nil VkEvent*
---@return VkResult
function vk.vkCreateEvent(device, pCreateInfo, pAllocator, pEvent) end

---VK_AMDX_shader_enqueue
---@param device VkDevice
---@param pipelineCache VkPipelineCache
---@param createInfoCount integer uint32_t
---@param pCreateInfos VkExecutionGraphPipelineCreateInfoAMDX|ffi.cdata*|nil const VkExecutionGraphPipelineCreateInfoAMDX*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pPipelines ffi.cdata*|nil VkPipeline*
---@return VkResult
function vk.vkCreateExecutionGraphPipelinesAMDX(device, pipelineCache, createInfoCount, pCreateInfos, pAllocator, pPipelines) end

---VK_NV_external_compute_queue
---@param device VkDevice
---@param pCreateInfo VkExternalComputeQueueCreateInfoNV|ffi.cdata*|nil const VkExternalComputeQueueCreateInfoNV*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pExternalQueue ffi.cdata*|nil VkExternalComputeQueueNV*
---@return VkResult
function vk.vkCreateExternalComputeQueueNV(device, pCreateInfo, pAllocator, pExternalQueue) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkFenceCreateInfo|ffi.cdata*|nil const VkFenceCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pFence ffi.cdata*|nil VkFence*
---@return VkResult
function vk.vkCreateFence(device, pCreateInfo, pAllocator, pFence) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkFramebufferCreateInfo|ffi.cdata*|nil const VkFramebufferCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pFramebuffer ffi.cdata*|nil VkFramebuffer*
---@return VkResult
function vk.vkCreateFramebuffer(device, pCreateInfo, pAllocator, pFramebuffer) end

---VK_AMD_gpa_interface
---@param device VkDevice
---@param pCreateInfo VkGpaSessionCreateInfoAMD|ffi.cdata*|nil const VkGpaSessionCreateInfoAMD*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pGpaSession ffi.cdata*|nil VkGpaSessionAMD*
---@return VkResult
function vk.vkCreateGpaSessionAMD(device, pCreateInfo, pAllocator, pGpaSession) end

---Vulkan 1.0
---@param device VkDevice
---@param pipelineCache VkPipelineCache
---@param createInfoCount integer uint32_t
---@param pCreateInfos VkGraphicsPipelineCreateInfo|ffi.cdata*|nil const VkGraphicsPipelineCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pPipelines ffi.cdata*|nil VkPipeline*
---@return VkResult
function vk.vkCreateGraphicsPipelines(device, pipelineCache, createInfoCount, pCreateInfos, pAllocator, pPipelines) end

---VK_EXT_headless_surface
---@param instance VkInstance
---@param pCreateInfo VkHeadlessSurfaceCreateInfoEXT|ffi.cdata*|nil const VkHeadlessSurfaceCreateInfoEXT*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateHeadlessSurfaceEXT(instance, pCreateInfo, pAllocator, pSurface) end

---VK_MVK_ios_surface
---@param instance VkInstance
---@param pCreateInfo VkIOSSurfaceCreateInfoMVK|ffi.cdata*|nil const VkIOSSurfaceCreateInfoMVK*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateIOSSurfaceMVK(instance, pCreateInfo, pAllocator, pSurface) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkImageCreateInfo|ffi.cdata*|nil const VkImageCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pImage ffi.cdata*|nil VkImage*
---@return VkResult
function vk.vkCreateImage(device, pCreateInfo, pAllocator, pImage) end

---VK_FUCHSIA_imagepipe_surface
---@param instance VkInstance
---@param pCreateInfo VkImagePipeSurfaceCreateInfoFUCHSIA|ffi.cdata*|nil const VkImagePipeSurfaceCreateInfoFUCHSIA*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateImagePipeSurfaceFUCHSIA(instance, pCreateInfo, pAllocator, pSurface) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkImageViewCreateInfo|ffi.cdata*|nil const VkImageViewCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pView ffi.cdata*|nil VkImageView*
---@return VkResult
function vk.vkCreateImageView(device, pCreateInfo, pAllocator, pView) end

---VK_EXT_device_generated_commands
---@param device VkDevice
---@param pCreateInfo VkIndirectCommandsLayoutCreateInfoEXT|ffi.cdata*|nil const VkIndirectCommandsLayoutCreateInfoEXT*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pIndirectCommandsLayout ffi.cdata*|nil VkIndirectCommandsLayoutEXT*
---@return VkResult
function vk.vkCreateIndirectCommandsLayoutEXT(device, pCreateInfo, pAllocator, pIndirectCommandsLayout) end

---VK_NV_device_generated_commands
---@param device VkDevice
---@param pCreateInfo VkIndirectCommandsLayoutCreateInfoNV|ffi.cdata*|nil const VkIndirectCommandsLayoutCreateInfoNV*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pIndirectCommandsLayout ffi.cdata*|nil VkIndirectCommandsLayoutNV*
---@return VkResult
function vk.vkCreateIndirectCommandsLayoutNV(device, pCreateInfo, pAllocator, pIndirectCommandsLayout) end

---VK_EXT_device_generated_commands
---@param device VkDevice
---@param pCreateInfo VkIndirectExecutionSetCreateInfoEXT|ffi.cdata*|nil const VkIndirectExecutionSetCreateInfoEXT*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pIndirectExecutionSet ffi.cdata*|nil VkIndirectExecutionSetEXT*
---@return VkResult
function vk.vkCreateIndirectExecutionSetEXT(device, pCreateInfo, pAllocator, pIndirectExecutionSet) end

---Vulkan 1.0
---@param pCreateInfo VkInstanceCreateInfo|ffi.cdata*|nil const VkInstanceCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pInstance ffi.cdata*|nil VkInstance*
---@return VkResult
function vk.vkCreateInstance(pCreateInfo, pAllocator, pInstance) end

---VK_MVK_macos_surface
---@param instance VkInstance
---@param pCreateInfo VkMacOSSurfaceCreateInfoMVK|ffi.cdata*|nil const VkMacOSSurfaceCreateInfoMVK*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateMacOSSurfaceMVK(instance, pCreateInfo, pAllocator, pSurface) end

---VK_EXT_metal_surface
---@param instance VkInstance
---@param pCreateInfo VkMetalSurfaceCreateInfoEXT|ffi.cdata*|nil const VkMetalSurfaceCreateInfoEXT*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateMetalSurfaceEXT(instance, pCreateInfo, pAllocator, pSurface) end

---VK_EXT_opacity_micromap
---@param device VkDevice
---@param pCreateInfo VkMicromapCreateInfoEXT|ffi.cdata*|nil const VkMicromapCreateInfoEXT*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pMicromap ffi.cdata*|nil VkMicromapEXT*
---@return VkResult
function vk.vkCreateMicromapEXT(device, pCreateInfo, pAllocator, pMicromap) end

---VK_NV_optical_flow
---@param device VkDevice
---@param pCreateInfo VkOpticalFlowSessionCreateInfoNV|ffi.cdata*|nil const VkOpticalFlowSessionCreateInfoNV*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSession ffi.cdata*|nil VkOpticalFlowSessionNV*
---@return VkResult
function vk.vkCreateOpticalFlowSessionNV(device, pCreateInfo, pAllocator, pSession) end

---VK_KHR_pipeline_binary
---@param device VkDevice
---@param pCreateInfo VkPipelineBinaryCreateInfoKHR|ffi.cdata*|nil const VkPipelineBinaryCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pBinaries VkPipelineBinaryHandlesInfoKHR|ffi.cdata*|nil VkPipelineBinaryHandlesInfoKHR*
---@return VkResult
function vk.vkCreatePipelineBinariesKHR(device, pCreateInfo, pAllocator, pBinaries) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkPipelineCacheCreateInfo|ffi.cdata*|nil const VkPipelineCacheCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pPipelineCache ffi.cdata*|nil VkPipelineCache*
---@return VkResult
function vk.vkCreatePipelineCache(device, pCreateInfo, pAllocator, pPipelineCache) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkPipelineLayoutCreateInfo|ffi.cdata*|nil const VkPipelineLayoutCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pPipelineLayout ffi.cdata*|nil VkPipelineLayout*
---@return VkResult
function vk.vkCreatePipelineLayout(device, pCreateInfo, pAllocator, pPipelineLayout) end

---Vulkan 1.3
---@param device VkDevice
---@param pCreateInfo VkPrivateDataSlotCreateInfo|ffi.cdata*|nil const VkPrivateDataSlotCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pPrivateDataSlot ffi.cdata*|nil VkPrivateDataSlot*
---@return VkResult
function vk.vkCreatePrivateDataSlot(device, pCreateInfo, pAllocator, pPrivateDataSlot) end

---VK_EXT_private_data
---@param device VkDevice
---@param pCreateInfo VkPrivateDataSlotCreateInfo|ffi.cdata*|nil const VkPrivateDataSlotCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pPrivateDataSlot ffi.cdata*|nil VkPrivateDataSlot*
---@return VkResult
function vk.vkCreatePrivateDataSlotEXT(device, pCreateInfo, pAllocator, pPrivateDataSlot) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkQueryPoolCreateInfo|ffi.cdata*|nil const VkQueryPoolCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pQueryPool ffi.cdata*|nil VkQueryPool*
---@return VkResult
function vk.vkCreateQueryPool(device, pCreateInfo, pAllocator, pQueryPool) end

---VK_KHR_ray_tracing_pipeline
---@param device VkDevice
---@param deferredOperation VkDeferredOperationKHR
---@param pipelineCache VkPipelineCache
---@param createInfoCount integer uint32_t
---@param pCreateInfos VkRayTracingPipelineCreateInfoKHR|ffi.cdata*|nil const VkRayTracingPipelineCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pPipelines ffi.cdata*|nil VkPipeline*
---@return VkResult
function vk.vkCreateRayTracingPipelinesKHR(device, deferredOperation, pipelineCache, createInfoCount, pCreateInfos, pAllocator, pPipelines) end

---VK_NV_ray_tracing
---@param device VkDevice
---@param pipelineCache VkPipelineCache
---@param createInfoCount integer uint32_t
---@param pCreateInfos VkRayTracingPipelineCreateInfoNV|ffi.cdata*|nil const VkRayTracingPipelineCreateInfoNV*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pPipelines ffi.cdata*|nil VkPipeline*
---@return VkResult
function vk.vkCreateRayTracingPipelinesNV(device, pipelineCache, createInfoCount, pCreateInfos, pAllocator, pPipelines) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkRenderPassCreateInfo|ffi.cdata*|nil const VkRenderPassCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pRenderPass ffi.cdata*|nil VkRenderPass*
---@return VkResult
function vk.vkCreateRenderPass(device, pCreateInfo, pAllocator, pRenderPass) end

---Vulkan 1.2
---@param device VkDevice
---@param pCreateInfo VkRenderPassCreateInfo2|ffi.cdata*|nil const VkRenderPassCreateInfo2*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pRenderPass ffi.cdata*|nil VkRenderPass*
---@return VkResult
function vk.vkCreateRenderPass2(device, pCreateInfo, pAllocator, pRenderPass) end

---VK_KHR_create_renderpass2
---@param device VkDevice
---@param pCreateInfo VkRenderPassCreateInfo2|ffi.cdata*|nil const VkRenderPassCreateInfo2*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pRenderPass ffi.cdata*|nil VkRenderPass*
---@return VkResult
function vk.vkCreateRenderPass2KHR(device, pCreateInfo, pAllocator, pRenderPass) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkSamplerCreateInfo|ffi.cdata*|nil const VkSamplerCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSampler ffi.cdata*|nil VkSampler*
---@return VkResult
function vk.vkCreateSampler(device, pCreateInfo, pAllocator, pSampler) end

---Vulkan 1.1
---@param device VkDevice
---@param pCreateInfo VkSamplerYcbcrConversionCreateInfo|ffi.cdata*|nil const VkSamplerYcbcrConversionCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pYcbcrConversion ffi.cdata*|nil VkSamplerYcbcrConversion*
---@return VkResult
function vk.vkCreateSamplerYcbcrConversion(device, pCreateInfo, pAllocator, pYcbcrConversion) end

---VK_KHR_sampler_ycbcr_conversion
---@param device VkDevice
---@param pCreateInfo VkSamplerYcbcrConversionCreateInfo|ffi.cdata*|nil const VkSamplerYcbcrConversionCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pYcbcrConversion ffi.cdata*|nil VkSamplerYcbcrConversion*
---@return VkResult
function vk.vkCreateSamplerYcbcrConversionKHR(device, pCreateInfo, pAllocator, pYcbcrConversion) end

---VK_QNX_screen_surface
---@param instance VkInstance
---@param pCreateInfo VkScreenSurfaceCreateInfoQNX|ffi.cdata*|nil const VkScreenSurfaceCreateInfoQNX*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateScreenSurfaceQNX(instance, pCreateInfo, pAllocator, pSurface) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkSemaphoreCreateInfo|ffi.cdata*|nil const VkSemaphoreCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSemaphore ffi.cdata*|nil VkSemaphore*
---@return VkResult
function vk.vkCreateSemaphore(device, pCreateInfo, pAllocator, pSemaphore) end

---VK_ARM_shader_instrumentation
---@param device VkDevice
---@param pCreateInfo VkShaderInstrumentationCreateInfoARM|ffi.cdata*|nil const VkShaderInstrumentationCreateInfoARM*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pInstrumentation ffi.cdata*|nil VkShaderInstrumentationARM*
---@return VkResult
function vk.vkCreateShaderInstrumentationARM(device, pCreateInfo, pAllocator, pInstrumentation) end

---Vulkan 1.0
---@param device VkDevice
---@param pCreateInfo VkShaderModuleCreateInfo|ffi.cdata*|nil const VkShaderModuleCreateInfo*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pShaderModule ffi.cdata*|nil VkShaderModule*
---@return VkResult
function vk.vkCreateShaderModule(device, pCreateInfo, pAllocator, pShaderModule) end

---VK_EXT_shader_object
---@param device VkDevice
---@param createInfoCount integer uint32_t
---@param pCreateInfos VkShaderCreateInfoEXT|ffi.cdata*|nil const VkShaderCreateInfoEXT*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pShaders ffi.cdata*|nil VkShaderEXT*
---@return VkResult
function vk.vkCreateShadersEXT(device, createInfoCount, pCreateInfos, pAllocator, pShaders) end

---VK_KHR_display_swapchain
---@param device VkDevice
---@param swapchainCount integer uint32_t
---@param pCreateInfos VkSwapchainCreateInfoKHR|ffi.cdata*|nil const VkSwapchainCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSwapchains ffi.cdata*|nil VkSwapchainKHR*
---@return VkResult
function vk.vkCreateSharedSwapchainsKHR(device, swapchainCount, pCreateInfos, pAllocator, pSwapchains) end

---VK_GGP_stream_descriptor_surface
---@param instance VkInstance
---@param pCreateInfo VkStreamDescriptorSurfaceCreateInfoGGP|ffi.cdata*|nil const VkStreamDescriptorSurfaceCreateInfoGGP*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateStreamDescriptorSurfaceGGP(instance, pCreateInfo, pAllocator, pSurface) end

---VK_OHOS_surface
---@param instance VkInstance
---@param pCreateInfo VkSurfaceCreateInfoOHOS|ffi.cdata*|nil const VkSurfaceCreateInfoOHOS*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateSurfaceOHOS(instance, pCreateInfo, pAllocator, pSurface) end

---VK_KHR_swapchain
---@param device VkDevice
---@param pCreateInfo VkSwapchainCreateInfoKHR|ffi.cdata*|nil const VkSwapchainCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSwapchain ffi.cdata*|nil VkSwapchainKHR*
---@return VkResult
function vk.vkCreateSwapchainKHR(device, pCreateInfo, pAllocator, pSwapchain) end

---VK_ARM_tensors
---@param device VkDevice
---@param pCreateInfo VkTensorCreateInfoARM|ffi.cdata*|nil const VkTensorCreateInfoARM*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pTensor ffi.cdata*|nil VkTensorARM*
---@return VkResult
function vk.vkCreateTensorARM(device, pCreateInfo, pAllocator, pTensor) end

---VK_ARM_tensors
---@param device VkDevice
---@param pCreateInfo VkTensorViewCreateInfoARM|ffi.cdata*|nil const VkTensorViewCreateInfoARM*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pView ffi.cdata*|nil VkTensorViewARM*
---@return VkResult
function vk.vkCreateTensorViewARM(device, pCreateInfo, pAllocator, pView) end

---VK_SEC_ubm_surface
---@param instance VkInstance
---@param pCreateInfo VkUbmSurfaceCreateInfoSEC|ffi.cdata*|nil const VkUbmSurfaceCreateInfoSEC*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateUbmSurfaceSEC(instance, pCreateInfo, pAllocator, pSurface) end

---VK_EXT_validation_cache
---@param device VkDevice
---@param pCreateInfo VkValidationCacheCreateInfoEXT|ffi.cdata*|nil const VkValidationCacheCreateInfoEXT*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pValidationCache ffi.cdata*|nil VkValidationCacheEXT*
---@return VkResult
function vk.vkCreateValidationCacheEXT(device, pCreateInfo, pAllocator, pValidationCache) end

---VK_NN_vi_surface
---@param instance VkInstance
---@param pCreateInfo VkViSurfaceCreateInfoNN|ffi.cdata*|nil const VkViSurfaceCreateInfoNN*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateViSurfaceNN(instance, pCreateInfo, pAllocator, pSurface) end

---VK_KHR_video_queue
---@param device VkDevice
---@param pCreateInfo VkVideoSessionCreateInfoKHR|ffi.cdata*|nil const VkVideoSessionCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pVideoSession ffi.cdata*|nil VkVideoSessionKHR*
---@return VkResult
function vk.vkCreateVideoSessionKHR(device, pCreateInfo, pAllocator, pVideoSession) end

---VK_KHR_video_queue
---@param device VkDevice
---@param pCreateInfo VkVideoSessionParametersCreateInfoKHR|ffi.cdata*|nil const VkVideoSessionParametersCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pVideoSessionParameters ffi.cdata*|nil VkVideoSessionParametersKHR*
---@return VkResult
function vk.vkCreateVideoSessionParametersKHR(device, pCreateInfo, pAllocator, pVideoSessionParameters) end

---VK_KHR_wayland_surface
---@param instance VkInstance
---@param pCreateInfo VkWaylandSurfaceCreateInfoKHR|ffi.cdata*|nil const VkWaylandSurfaceCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateWaylandSurfaceKHR(instance, pCreateInfo, pAllocator, pSurface) end

---VK_KHR_win32_surface
---@param instance VkInstance
---@param pCreateInfo VkWin32SurfaceCreateInfoKHR|ffi.cdata*|nil const VkWin32SurfaceCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateWin32SurfaceKHR(instance, pCreateInfo, pAllocator, pSurface) end

---VK_KHR_xcb_surface
---@param instance VkInstance
---@param pCreateInfo VkXcbSurfaceCreateInfoKHR|ffi.cdata*|nil const VkXcbSurfaceCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateXcbSurfaceKHR(instance, pCreateInfo, pAllocator, pSurface) end

---VK_KHR_xlib_surface
---@param instance VkInstance
---@param pCreateInfo VkXlibSurfaceCreateInfoKHR|ffi.cdata*|nil const VkXlibSurfaceCreateInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pSurface ffi.cdata*|nil VkSurfaceKHR*
---@return VkResult
function vk.vkCreateXlibSurfaceKHR(instance, pCreateInfo, pAllocator, pSurface) end

---VK_EXT_debug_marker
---@param device VkDevice
---@param pNameInfo VkDebugMarkerObjectNameInfoEXT|ffi.cdata*|nil const VkDebugMarkerObjectNameInfoEXT*
---@return VkResult
function vk.vkDebugMarkerSetObjectNameEXT(device, pNameInfo) end

---VK_EXT_debug_marker
---@param device VkDevice
---@param pTagInfo VkDebugMarkerObjectTagInfoEXT|ffi.cdata*|nil const VkDebugMarkerObjectTagInfoEXT*
---@return VkResult
function vk.vkDebugMarkerSetObjectTagEXT(device, pTagInfo) end

---VK_EXT_debug_report
---@param instance VkInstance
---@param flags VkDebugReportFlagsEXT
---@param objectType VkDebugReportObjectTypeEXT
---@param object integer|ffi.cdata* uint64_t
---@param location integer|ffi.cdata* size_t
---@param messageCode integer int32_t
---@param pLayerPrefix string|ffi.cdata*|nil const char*
---@param pMessage string|ffi.cdata*|nil const char*
function vk.vkDebugReportMessageEXT(instance, flags, objectType, object, location, messageCode, pLayerPrefix, pMessage) end

---VK_KHR_deferred_host_operations
---@param device VkDevice
---@param operation VkDeferredOperationKHR
---@return VkResult
function vk.vkDeferredOperationJoinKHR(device, operation) end

---VK_KHR_acceleration_structure
---@param device VkDevice
---@param accelerationStructure VkAccelerationStructureKHR
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyAccelerationStructureKHR(device, accelerationStructure, pAllocator) end

---VK_NV_ray_tracing
---@param device VkDevice
---@param accelerationStructure VkAccelerationStructureNV
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyAccelerationStructureNV(device, accelerationStructure, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param buffer VkBuffer
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyBuffer(device, buffer, pAllocator) end

---VK_FUCHSIA_buffer_collection
---@param device VkDevice
---@param collection VkBufferCollectionFUCHSIA
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyBufferCollectionFUCHSIA(device, collection, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param bufferView VkBufferView
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyBufferView(device, bufferView, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param commandPool VkCommandPool
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyCommandPool(device, commandPool, pAllocator) end

---VK_NVX_binary_import
---@param device VkDevice
---@param function_ VkCuFunctionNVX
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyCuFunctionNVX(device, function_, pAllocator) end

---VK_NVX_binary_import
---@param device VkDevice
---@param module VkCuModuleNVX
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyCuModuleNVX(device, module, pAllocator) end

---VK_NV_cuda_kernel_launch
---@param device VkDevice
---@param function_ VkCudaFunctionNV
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyCudaFunctionNV(device, function_, pAllocator) end

---VK_NV_cuda_kernel_launch
---@param device VkDevice
---@param module VkCudaModuleNV
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyCudaModuleNV(device, module, pAllocator) end

---VK_ARM_data_graph
---@param device VkDevice
---@param session VkDataGraphPipelineSessionARM
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyDataGraphPipelineSessionARM(device, session, pAllocator) end

---VK_EXT_debug_report
---@param instance VkInstance
---@param callback VkDebugReportCallbackEXT
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyDebugReportCallbackEXT(instance, callback, pAllocator) end

---VK_EXT_debug_utils
---@param instance VkInstance
---@param messenger VkDebugUtilsMessengerEXT
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyDebugUtilsMessengerEXT(instance, messenger, pAllocator) end

---VK_KHR_deferred_host_operations
---@param device VkDevice
---@param operation VkDeferredOperationKHR
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyDeferredOperationKHR(device, operation, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param descriptorPool VkDescriptorPool
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyDescriptorPool(device, descriptorPool, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param descriptorSetLayout VkDescriptorSetLayout
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyDescriptorSetLayout(device, descriptorSetLayout, pAllocator) end

---Vulkan 1.1
---@param device VkDevice
---@param descriptorUpdateTemplate VkDescriptorUpdateTemplate
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyDescriptorUpdateTemplate(device, descriptorUpdateTemplate, pAllocator) end

---VK_KHR_descriptor_update_template
---@param device VkDevice
---@param descriptorUpdateTemplate VkDescriptorUpdateTemplate
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyDescriptorUpdateTemplateKHR(device, descriptorUpdateTemplate, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyDevice(device, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param event VkEvent
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyEvent(device, event, pAllocator) end

---VK_NV_external_compute_queue
---@param device VkDevice
---@param externalQueue VkExternalComputeQueueNV
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyExternalComputeQueueNV(device, externalQueue, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param fence VkFence
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyFence(device, fence, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param framebuffer VkFramebuffer
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyFramebuffer(device, framebuffer, pAllocator) end

---VK_AMD_gpa_interface
---@param device VkDevice
---@param gpaSession VkGpaSessionAMD
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyGpaSessionAMD(device, gpaSession, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param image VkImage
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyImage(device, image, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param imageView VkImageView
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyImageView(device, imageView, pAllocator) end

---VK_EXT_device_generated_commands
---@param device VkDevice
---@param indirectCommandsLayout VkIndirectCommandsLayoutEXT
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyIndirectCommandsLayoutEXT(device, indirectCommandsLayout, pAllocator) end

---VK_NV_device_generated_commands
---@param device VkDevice
---@param indirectCommandsLayout VkIndirectCommandsLayoutNV
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyIndirectCommandsLayoutNV(device, indirectCommandsLayout, pAllocator) end

---VK_EXT_device_generated_commands
---@param device VkDevice
---@param indirectExecutionSet VkIndirectExecutionSetEXT
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyIndirectExecutionSetEXT(device, indirectExecutionSet, pAllocator) end

---Vulkan 1.0
---@param instance VkInstance
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyInstance(instance, pAllocator) end

---VK_EXT_opacity_micromap
---@param device VkDevice
---@param micromap VkMicromapEXT
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyMicromapEXT(device, micromap, pAllocator) end

---VK_NV_optical_flow
---@param device VkDevice
---@param session VkOpticalFlowSessionNV
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyOpticalFlowSessionNV(device, session, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param pipeline VkPipeline
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyPipeline(device, pipeline, pAllocator) end

---VK_KHR_pipeline_binary
---@param device VkDevice
---@param pipelineBinary VkPipelineBinaryKHR
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyPipelineBinaryKHR(device, pipelineBinary, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param pipelineCache VkPipelineCache
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyPipelineCache(device, pipelineCache, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param pipelineLayout VkPipelineLayout
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyPipelineLayout(device, pipelineLayout, pAllocator) end

---Vulkan 1.3
---@param device VkDevice
---@param privateDataSlot VkPrivateDataSlot
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyPrivateDataSlot(device, privateDataSlot, pAllocator) end

---VK_EXT_private_data
---@param device VkDevice
---@param privateDataSlot VkPrivateDataSlot
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyPrivateDataSlotEXT(device, privateDataSlot, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param queryPool VkQueryPool
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyQueryPool(device, queryPool, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param renderPass VkRenderPass
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyRenderPass(device, renderPass, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param sampler VkSampler
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroySampler(device, sampler, pAllocator) end

---Vulkan 1.1
---@param device VkDevice
---@param ycbcrConversion VkSamplerYcbcrConversion
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroySamplerYcbcrConversion(device, ycbcrConversion, pAllocator) end

---VK_KHR_sampler_ycbcr_conversion
---@param device VkDevice
---@param ycbcrConversion VkSamplerYcbcrConversion
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroySamplerYcbcrConversionKHR(device, ycbcrConversion, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param semaphore VkSemaphore
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroySemaphore(device, semaphore, pAllocator) end

---VK_EXT_shader_object
---@param device VkDevice
---@param shader VkShaderEXT
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyShaderEXT(device, shader, pAllocator) end

---VK_ARM_shader_instrumentation
---@param device VkDevice
---@param instrumentation VkShaderInstrumentationARM
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyShaderInstrumentationARM(device, instrumentation, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@param shaderModule VkShaderModule
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyShaderModule(device, shaderModule, pAllocator) end

---VK_KHR_surface
---@param instance VkInstance
---@param surface VkSurfaceKHR
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroySurfaceKHR(instance, surface, pAllocator) end

---VK_KHR_swapchain
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroySwapchainKHR(device, swapchain, pAllocator) end

---VK_ARM_tensors
---@param device VkDevice
---@param tensor VkTensorARM
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyTensorARM(device, tensor, pAllocator) end

---VK_ARM_tensors
---@param device VkDevice
---@param tensorView VkTensorViewARM
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyTensorViewARM(device, tensorView, pAllocator) end

---VK_EXT_validation_cache
---@param device VkDevice
---@param validationCache VkValidationCacheEXT
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyValidationCacheEXT(device, validationCache, pAllocator) end

---VK_KHR_video_queue
---@param device VkDevice
---@param videoSession VkVideoSessionKHR
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyVideoSessionKHR(device, videoSession, pAllocator) end

---VK_KHR_video_queue
---@param device VkDevice
---@param videoSessionParameters VkVideoSessionParametersKHR
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkDestroyVideoSessionParametersKHR(device, videoSessionParameters, pAllocator) end

---Vulkan 1.0
---@param device VkDevice
---@return VkResult
function vk.vkDeviceWaitIdle(device) end

---VK_EXT_display_control
---@param device VkDevice
---@param display VkDisplayKHR
---@param pDisplayPowerInfo VkDisplayPowerInfoEXT|ffi.cdata*|nil const VkDisplayPowerInfoEXT*
---@return VkResult
function vk.vkDisplayPowerControlEXT(device, display, pDisplayPowerInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@return VkResult
function vk.vkEndCommandBuffer(commandBuffer) end

---Vulkan 1.0
---@param physicalDevice VkPhysicalDevice
---@param pLayerName string|ffi.cdata*|nil const char*
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkExtensionProperties|ffi.cdata*|nil VkExtensionProperties*
---@return VkResult
function vk.vkEnumerateDeviceExtensionProperties(physicalDevice, pLayerName, pPropertyCount, pProperties) end

---Vulkan 1.0
---@param physicalDevice VkPhysicalDevice
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkLayerProperties|ffi.cdata*|nil VkLayerProperties*
---@return VkResult
function vk.vkEnumerateDeviceLayerProperties(physicalDevice, pPropertyCount, pProperties) end

---Vulkan 1.0
---@param pLayerName string|ffi.cdata*|nil const char*
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkExtensionProperties|ffi.cdata*|nil VkExtensionProperties*
---@return VkResult
function vk.vkEnumerateInstanceExtensionProperties(pLayerName, pPropertyCount, pProperties) end

---Vulkan 1.0
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkLayerProperties|ffi.cdata*|nil VkLayerProperties*
---@return VkResult
function vk.vkEnumerateInstanceLayerProperties(pPropertyCount, pProperties) end

---Vulkan 1.1
---@param pApiVersion ffi.cdata*|nil uint32_t*
---@return VkResult
function vk.vkEnumerateInstanceVersion(pApiVersion) end

---Vulkan 1.1
---@param instance VkInstance
---@param pPhysicalDeviceGroupCount ffi.cdata*|nil uint32_t*
---@param pPhysicalDeviceGroupProperties VkPhysicalDeviceGroupProperties|ffi.cdata*|nil VkPhysicalDeviceGroupProperties*
---@return VkResult
function vk.vkEnumeratePhysicalDeviceGroups(instance, pPhysicalDeviceGroupCount, pPhysicalDeviceGroupProperties) end

---VK_KHR_device_group_creation
---@param instance VkInstance
---@param pPhysicalDeviceGroupCount ffi.cdata*|nil uint32_t*
---@param pPhysicalDeviceGroupProperties VkPhysicalDeviceGroupProperties|ffi.cdata*|nil VkPhysicalDeviceGroupProperties*
---@return VkResult
function vk.vkEnumeratePhysicalDeviceGroupsKHR(instance, pPhysicalDeviceGroupCount, pPhysicalDeviceGroupProperties) end

---VK_ARM_performance_counters_by_region
---@param physicalDevice VkPhysicalDevice
---@param queueFamilyIndex integer uint32_t
---@param pCounterCount ffi.cdata*|nil uint32_t*
---@param pCounters VkPerformanceCounterARM|ffi.cdata*|nil VkPerformanceCounterARM*
---@param pCounterDescriptions VkPerformanceCounterDescriptionARM|ffi.cdata*|nil VkPerformanceCounterDescriptionARM*
---@return VkResult
function vk.vkEnumeratePhysicalDeviceQueueFamilyPerformanceCountersByRegionARM(physicalDevice, queueFamilyIndex, pCounterCount, pCounters, pCounterDescriptions) end

---VK_KHR_performance_query
---@param physicalDevice VkPhysicalDevice
---@param queueFamilyIndex integer uint32_t
---@param pCounterCount ffi.cdata*|nil uint32_t*
---@param pCounters VkPerformanceCounterKHR|ffi.cdata*|nil VkPerformanceCounterKHR*
---@param pCounterDescriptions VkPerformanceCounterDescriptionKHR|ffi.cdata*|nil VkPerformanceCounterDescriptionKHR*
---@return VkResult
function vk.vkEnumeratePhysicalDeviceQueueFamilyPerformanceQueryCountersKHR(physicalDevice, queueFamilyIndex, pCounterCount, pCounters, pCounterDescriptions) end

---VK_ARM_shader_instrumentation
---@param physicalDevice VkPhysicalDevice
---@param pDescriptionCount ffi.cdata*|nil uint32_t*
---@param pDescriptions VkShaderInstrumentationMetricDescriptionARM|ffi.cdata*|nil VkShaderInstrumentationMetricDescriptionARM*
---@return VkResult
function vk.vkEnumeratePhysicalDeviceShaderInstrumentationMetricsARM(physicalDevice, pDescriptionCount, pDescriptions) end

---Vulkan 1.0
---@param instance VkInstance
---@param pPhysicalDeviceCount ffi.cdata*|nil uint32_t*
---@param pPhysicalDevices ffi.cdata*|nil VkPhysicalDevice*
---@return VkResult
function vk.vkEnumeratePhysicalDevices(instance, pPhysicalDeviceCount, pPhysicalDevices) end

---VK_EXT_metal_objects
---@param device VkDevice
---@param pMetalObjectsInfo VkExportMetalObjectsInfoEXT|ffi.cdata*|nil VkExportMetalObjectsInfoEXT*
function vk.vkExportMetalObjectsEXT(device, pMetalObjectsInfo) end

---Vulkan 1.0
---@param device VkDevice
---@param memoryRangeCount integer uint32_t
---@param pMemoryRanges VkMappedMemoryRange|ffi.cdata*|nil const VkMappedMemoryRange*
---@return VkResult
function vk.vkFlushMappedMemoryRanges(device, memoryRangeCount, pMemoryRanges) end

---Vulkan 1.0
---@param device VkDevice
---@param commandPool VkCommandPool
---@param commandBufferCount integer uint32_t
---@param pCommandBuffers ffi.cdata*|nil const VkCommandBuffer*
function vk.vkFreeCommandBuffers(device, commandPool, commandBufferCount, pCommandBuffers) end

---Vulkan 1.0
---@param device VkDevice
---@param descriptorPool VkDescriptorPool
---@param descriptorSetCount integer uint32_t
---@param pDescriptorSets ffi.cdata*|nil const VkDescriptorSet*
---@return VkResult
function vk.vkFreeDescriptorSets(device, descriptorPool, descriptorSetCount, pDescriptorSets) end

---Vulkan 1.0
---@param device VkDevice
---@param memory VkDeviceMemory
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
function vk.vkFreeMemory(device, memory, pAllocator) end

---VK_KHR_acceleration_structure
---@param device VkDevice
---@param buildType VkAccelerationStructureBuildTypeKHR
---@param pBuildInfo VkAccelerationStructureBuildGeometryInfoKHR|ffi.cdata*|nil const VkAccelerationStructureBuildGeometryInfoKHR*
---@param pMaxPrimitiveCounts ffi.cdata*|nil const uint32_t*
---@param pSizeInfo VkAccelerationStructureBuildSizesInfoKHR|ffi.cdata*|nil VkAccelerationStructureBuildSizesInfoKHR*
function vk.vkGetAccelerationStructureBuildSizesKHR(device, buildType, pBuildInfo, pMaxPrimitiveCounts, pSizeInfo) end

---VK_KHR_acceleration_structure
---@param device VkDevice
---@param pInfo VkAccelerationStructureDeviceAddressInfoKHR|ffi.cdata*|nil const VkAccelerationStructureDeviceAddressInfoKHR*
---@return VkDeviceAddress
function vk.vkGetAccelerationStructureDeviceAddressKHR(device, pInfo) end

---VK_NV_ray_tracing
---@param device VkDevice
---@param accelerationStructure VkAccelerationStructureNV
---@param dataSize integer|ffi.cdata* size_t
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetAccelerationStructureHandleNV(device, accelerationStructure, dataSize, pData) end

---VK_NV_ray_tracing
---@param device VkDevice
---@param pInfo VkAccelerationStructureMemoryRequirementsInfoNV|ffi.cdata*|nil const VkAccelerationStructureMemoryRequirementsInfoNV*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetAccelerationStructureMemoryRequirementsNV(device, pInfo, pMemoryRequirements) end

---VK_EXT_descriptor_buffer
---@param device VkDevice
---@param pInfo VkAccelerationStructureCaptureDescriptorDataInfoEXT|ffi.cdata*|nil const VkAccelerationStructureCaptureDescriptorDataInfoEXT*
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetAccelerationStructureOpaqueCaptureDescriptorDataEXT(device, pInfo, pData) end

---VK_ANDROID_external_memory_android_hardware_buffer
---@param device VkDevice
---@param buffer ffi.cdata*|nil const AHardwareBuffer*
---@param pProperties VkAndroidHardwareBufferPropertiesANDROID|ffi.cdata*|nil VkAndroidHardwareBufferPropertiesANDROID*
---@return VkResult
function vk.vkGetAndroidHardwareBufferPropertiesANDROID(device, buffer, pProperties) end

---VK_FUCHSIA_buffer_collection
---@param device VkDevice
---@param collection VkBufferCollectionFUCHSIA
---@param pProperties VkBufferCollectionPropertiesFUCHSIA|ffi.cdata*|nil VkBufferCollectionPropertiesFUCHSIA*
---@return VkResult
function vk.vkGetBufferCollectionPropertiesFUCHSIA(device, collection, pProperties) end

---Vulkan 1.2
---@param device VkDevice
---@param pInfo VkBufferDeviceAddressInfo|ffi.cdata*|nil const VkBufferDeviceAddressInfo*
---@return VkDeviceAddress
function vk.vkGetBufferDeviceAddress(device, pInfo) end

---VK_EXT_buffer_device_address
---@param device VkDevice
---@param pInfo VkBufferDeviceAddressInfo|ffi.cdata*|nil const VkBufferDeviceAddressInfo*
---@return VkDeviceAddress
function vk.vkGetBufferDeviceAddressEXT(device, pInfo) end

---VK_KHR_buffer_device_address
---@param device VkDevice
---@param pInfo VkBufferDeviceAddressInfo|ffi.cdata*|nil const VkBufferDeviceAddressInfo*
---@return VkDeviceAddress
function vk.vkGetBufferDeviceAddressKHR(device, pInfo) end

---Vulkan 1.0
---@param device VkDevice
---@param buffer VkBuffer
---@param pMemoryRequirements VkMemoryRequirements|ffi.cdata*|nil VkMemoryRequirements*
function vk.vkGetBufferMemoryRequirements(device, buffer, pMemoryRequirements) end

---Vulkan 1.1
---@param device VkDevice
---@param pInfo VkBufferMemoryRequirementsInfo2|ffi.cdata*|nil const VkBufferMemoryRequirementsInfo2*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetBufferMemoryRequirements2(device, pInfo, pMemoryRequirements) end

---VK_KHR_get_memory_requirements2
---@param device VkDevice
---@param pInfo VkBufferMemoryRequirementsInfo2|ffi.cdata*|nil const VkBufferMemoryRequirementsInfo2*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetBufferMemoryRequirements2KHR(device, pInfo, pMemoryRequirements) end

---Vulkan 1.2
---@param device VkDevice
---@param pInfo VkBufferDeviceAddressInfo|ffi.cdata*|nil const VkBufferDeviceAddressInfo*
---@return integer|ffi.cdata*
function vk.vkGetBufferOpaqueCaptureAddress(device, pInfo) end

---VK_KHR_buffer_device_address
---@param device VkDevice
---@param pInfo VkBufferDeviceAddressInfo|ffi.cdata*|nil const VkBufferDeviceAddressInfo*
---@return integer|ffi.cdata*
function vk.vkGetBufferOpaqueCaptureAddressKHR(device, pInfo) end

---VK_EXT_descriptor_buffer
---@param device VkDevice
---@param pInfo VkBufferCaptureDescriptorDataInfoEXT|ffi.cdata*|nil const VkBufferCaptureDescriptorDataInfoEXT*
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetBufferOpaqueCaptureDescriptorDataEXT(device, pInfo, pData) end

---VK_EXT_calibrated_timestamps
---@param device VkDevice
---@param timestampCount integer uint32_t
---@param pTimestampInfos VkCalibratedTimestampInfoKHR|ffi.cdata*|nil const VkCalibratedTimestampInfoKHR*
---@param pTimestamps ffi.cdata*|nil uint64_t*
---@param pMaxDeviation ffi.cdata*|nil uint64_t*
---@return VkResult
function vk.vkGetCalibratedTimestampsEXT(device, timestampCount, pTimestampInfos, pTimestamps, pMaxDeviation) end

---VK_KHR_calibrated_timestamps
---@param device VkDevice
---@param timestampCount integer uint32_t
---@param pTimestampInfos VkCalibratedTimestampInfoKHR|ffi.cdata*|nil const VkCalibratedTimestampInfoKHR*
---@param pTimestamps ffi.cdata*|nil uint64_t*
---@param pMaxDeviation ffi.cdata*|nil uint64_t*
---@return VkResult
function vk.vkGetCalibratedTimestampsKHR(device, timestampCount, pTimestampInfos, pTimestamps, pMaxDeviation) end

---VK_NV_cluster_acceleration_structure
---@param device VkDevice
---@param pInfo VkClusterAccelerationStructureInputInfoNV|ffi.cdata*|nil const VkClusterAccelerationStructureInputInfoNV*
---@param pSizeInfo VkAccelerationStructureBuildSizesInfoKHR|ffi.cdata*|nil VkAccelerationStructureBuildSizesInfoKHR*
function vk.vkGetClusterAccelerationStructureBuildSizesNV(device, pInfo, pSizeInfo) end

---VK_NV_cuda_kernel_launch
---@param device VkDevice
---@param module VkCudaModuleNV
---@param pCacheSize ffi.cdata*|nil size_t*
---@param pCacheData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetCudaModuleCacheNV(device, module, pCacheSize, pCacheData) end

---VK_ARM_data_graph
---@param device VkDevice
---@param pPipelineInfo VkDataGraphPipelineInfoARM|ffi.cdata*|nil const VkDataGraphPipelineInfoARM*
---@param pPropertiesCount ffi.cdata*|nil uint32_t*
---@param pProperties ffi.cdata*|nil VkDataGraphPipelinePropertyARM*
---@return VkResult
function vk.vkGetDataGraphPipelineAvailablePropertiesARM(device, pPipelineInfo, pPropertiesCount, pProperties) end

---VK_ARM_data_graph
---@param device VkDevice
---@param pPipelineInfo VkDataGraphPipelineInfoARM|ffi.cdata*|nil const VkDataGraphPipelineInfoARM*
---@param propertiesCount integer uint32_t
---@param pProperties VkDataGraphPipelinePropertyQueryResultARM|ffi.cdata*|nil VkDataGraphPipelinePropertyQueryResultARM*
---@return VkResult
function vk.vkGetDataGraphPipelinePropertiesARM(device, pPipelineInfo, propertiesCount, pProperties) end

---VK_ARM_data_graph
---@param device VkDevice
---@param pInfo VkDataGraphPipelineSessionBindPointRequirementsInfoARM|ffi.cdata*|nil const VkDataGraphPipelineSessionBindPointRequirementsInfoARM*
---@param pBindPointRequirementCount ffi.cdata*|nil uint32_t*
---@param pBindPointRequirements VkDataGraphPipelineSessionBindPointRequirementARM|ffi.cdata*|nil VkDataGraphPipelineSessionBindPointRequirementARM*
---@return VkResult
function vk.vkGetDataGraphPipelineSessionBindPointRequirementsARM(device, pInfo, pBindPointRequirementCount, pBindPointRequirements) end

---VK_ARM_data_graph
---@param device VkDevice
---@param pInfo VkDataGraphPipelineSessionMemoryRequirementsInfoARM|ffi.cdata*|nil const VkDataGraphPipelineSessionMemoryRequirementsInfoARM*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetDataGraphPipelineSessionMemoryRequirementsARM(device, pInfo, pMemoryRequirements) end

---VK_KHR_deferred_host_operations
---@param device VkDevice
---@param operation VkDeferredOperationKHR
---@return integer
function vk.vkGetDeferredOperationMaxConcurrencyKHR(device, operation) end

---VK_KHR_deferred_host_operations
---@param device VkDevice
---@param operation VkDeferredOperationKHR
---@return VkResult
function vk.vkGetDeferredOperationResultKHR(device, operation) end

---VK_EXT_descriptor_buffer
---@param device VkDevice
---@param pDescriptorInfo VkDescriptorGetInfoEXT|ffi.cdata*|nil const VkDescriptorGetInfoEXT*
---@param dataSize integer|ffi.cdata* size_t
---@param pDescriptor ffi.cdata*|nil void*
function vk.vkGetDescriptorEXT(device, pDescriptorInfo, dataSize, pDescriptor) end

---VK_VALVE_descriptor_set_host_mapping
---@param device VkDevice
---@param descriptorSet VkDescriptorSet
---@param ppData ffi.cdata*|nil void**
function vk.vkGetDescriptorSetHostMappingVALVE(device, descriptorSet, ppData) end

---VK_EXT_descriptor_buffer
---@param device VkDevice
---@param layout VkDescriptorSetLayout
---@param binding integer uint32_t
---@param pOffset ffi.cdata*|nil VkDeviceSize*
function vk.vkGetDescriptorSetLayoutBindingOffsetEXT(device, layout, binding, pOffset) end

---VK_VALVE_descriptor_set_host_mapping
---@param device VkDevice
---@param pBindingReference VkDescriptorSetBindingReferenceVALVE|ffi.cdata*|nil const VkDescriptorSetBindingReferenceVALVE*
---@param pHostMapping VkDescriptorSetLayoutHostMappingInfoVALVE|ffi.cdata*|nil VkDescriptorSetLayoutHostMappingInfoVALVE*
function vk.vkGetDescriptorSetLayoutHostMappingInfoVALVE(device, pBindingReference, pHostMapping) end

---VK_EXT_descriptor_buffer
---@param device VkDevice
---@param layout VkDescriptorSetLayout
---@param pLayoutSizeInBytes ffi.cdata*|nil VkDeviceSize*
function vk.vkGetDescriptorSetLayoutSizeEXT(device, layout, pLayoutSizeInBytes) end

---Vulkan 1.1
---@param device VkDevice
---@param pCreateInfo VkDescriptorSetLayoutCreateInfo|ffi.cdata*|nil const VkDescriptorSetLayoutCreateInfo*
---@param pSupport VkDescriptorSetLayoutSupport|ffi.cdata*|nil VkDescriptorSetLayoutSupport*
function vk.vkGetDescriptorSetLayoutSupport(device, pCreateInfo, pSupport) end

---VK_KHR_maintenance3
---@param device VkDevice
---@param pCreateInfo VkDescriptorSetLayoutCreateInfo|ffi.cdata*|nil const VkDescriptorSetLayoutCreateInfo*
---@param pSupport VkDescriptorSetLayoutSupport|ffi.cdata*|nil VkDescriptorSetLayoutSupport*
function vk.vkGetDescriptorSetLayoutSupportKHR(device, pCreateInfo, pSupport) end

---VK_KHR_acceleration_structure
---@param device VkDevice
---@param pVersionInfo VkAccelerationStructureVersionInfoKHR|ffi.cdata*|nil const VkAccelerationStructureVersionInfoKHR*
---@param pCompatibility ffi.cdata*|nil VkAccelerationStructureCompatibilityKHR*
function vk.vkGetDeviceAccelerationStructureCompatibilityKHR(device, pVersionInfo, pCompatibility) end

---Vulkan 1.3
---@param device VkDevice
---@param pInfo VkDeviceBufferMemoryRequirements|ffi.cdata*|nil const VkDeviceBufferMemoryRequirements*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetDeviceBufferMemoryRequirements(device, pInfo, pMemoryRequirements) end

---VK_KHR_maintenance4
---@param device VkDevice
---@param pInfo VkDeviceBufferMemoryRequirements|ffi.cdata*|nil const VkDeviceBufferMemoryRequirements*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetDeviceBufferMemoryRequirementsKHR(device, pInfo, pMemoryRequirements) end

---VK_NVX_image_view_handle
---@param device VkDevice
---@param imageViewIndex integer|ffi.cdata* uint64_t
---@param samplerIndex integer|ffi.cdata* uint64_t
---@return integer|ffi.cdata*
function vk.vkGetDeviceCombinedImageSamplerIndexNVX(device, imageViewIndex, samplerIndex) end

---VK_KHR_device_fault
---@param device VkDevice
---@param pDebugInfo VkDeviceFaultDebugInfoKHR|ffi.cdata*|nil VkDeviceFaultDebugInfoKHR*
---@return VkResult
function vk.vkGetDeviceFaultDebugInfoKHR(device, pDebugInfo) end

---VK_EXT_device_fault
---@param device VkDevice
---@param pFaultCounts VkDeviceFaultCountsEXT|ffi.cdata*|nil VkDeviceFaultCountsEXT*
---@param pFaultInfo VkDeviceFaultInfoEXT|ffi.cdata*|nil VkDeviceFaultInfoEXT*
---@return VkResult
function vk.vkGetDeviceFaultInfoEXT(device, pFaultCounts, pFaultInfo) end

---VK_KHR_device_fault
---@param device VkDevice
---@param timeout integer|ffi.cdata* uint64_t
---@param pFaultCounts ffi.cdata*|nil uint32_t*
---@param pFaultInfo VkDeviceFaultInfoKHR|ffi.cdata*|nil VkDeviceFaultInfoKHR*
---@return VkResult
function vk.vkGetDeviceFaultReportsKHR(device, timeout, pFaultCounts, pFaultInfo) end

---Vulkan 1.1
---@param device VkDevice
---@param heapIndex integer uint32_t
---@param localDeviceIndex integer uint32_t
---@param remoteDeviceIndex integer uint32_t
---@param pPeerMemoryFeatures ffi.cdata*|nil VkPeerMemoryFeatureFlags*
function vk.vkGetDeviceGroupPeerMemoryFeatures(device, heapIndex, localDeviceIndex, remoteDeviceIndex, pPeerMemoryFeatures) end

---VK_KHR_device_group
---@param device VkDevice
---@param heapIndex integer uint32_t
---@param localDeviceIndex integer uint32_t
---@param remoteDeviceIndex integer uint32_t
---@param pPeerMemoryFeatures ffi.cdata*|nil VkPeerMemoryFeatureFlags*
function vk.vkGetDeviceGroupPeerMemoryFeaturesKHR(device, heapIndex, localDeviceIndex, remoteDeviceIndex, pPeerMemoryFeatures) end

---VK_KHR_swapchain, VK_KHR_device_group
---@param device VkDevice
---@param pDeviceGroupPresentCapabilities VkDeviceGroupPresentCapabilitiesKHR|ffi.cdata*|nil VkDeviceGroupPresentCapabilitiesKHR*
---@return VkResult
function vk.vkGetDeviceGroupPresentCapabilitiesKHR(device, pDeviceGroupPresentCapabilities) end

---VK_EXT_full_screen_exclusive
---@param device VkDevice
---@param pSurfaceInfo VkPhysicalDeviceSurfaceInfo2KHR|ffi.cdata*|nil const VkPhysicalDeviceSurfaceInfo2KHR*
---@param pModes ffi.cdata*|nil VkDeviceGroupPresentModeFlagsKHR*
---@return VkResult
function vk.vkGetDeviceGroupSurfacePresentModes2EXT(device, pSurfaceInfo, pModes) end

---VK_KHR_swapchain, VK_KHR_device_group
---@param device VkDevice
---@param surface VkSurfaceKHR
---@param pModes ffi.cdata*|nil VkDeviceGroupPresentModeFlagsKHR*
---@return VkResult
function vk.vkGetDeviceGroupSurfacePresentModesKHR(device, surface, pModes) end

---Vulkan 1.3
---@param device VkDevice
---@param pInfo VkDeviceImageMemoryRequirements|ffi.cdata*|nil const VkDeviceImageMemoryRequirements*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetDeviceImageMemoryRequirements(device, pInfo, pMemoryRequirements) end

---VK_KHR_maintenance4
---@param device VkDevice
---@param pInfo VkDeviceImageMemoryRequirements|ffi.cdata*|nil const VkDeviceImageMemoryRequirements*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetDeviceImageMemoryRequirementsKHR(device, pInfo, pMemoryRequirements) end

---Vulkan 1.3
---@param device VkDevice
---@param pInfo VkDeviceImageMemoryRequirements|ffi.cdata*|nil const VkDeviceImageMemoryRequirements*
---@param pSparseMemoryRequirementCount ffi.cdata*|nil uint32_t*
---@param pSparseMemoryRequirements VkSparseImageMemoryRequirements2|ffi.cdata*|nil VkSparseImageMemoryRequirements2*
function vk.vkGetDeviceImageSparseMemoryRequirements(device, pInfo, pSparseMemoryRequirementCount, pSparseMemoryRequirements) end

---VK_KHR_maintenance4
---@param device VkDevice
---@param pInfo VkDeviceImageMemoryRequirements|ffi.cdata*|nil const VkDeviceImageMemoryRequirements*
---@param pSparseMemoryRequirementCount ffi.cdata*|nil uint32_t*
---@param pSparseMemoryRequirements VkSparseImageMemoryRequirements2|ffi.cdata*|nil VkSparseImageMemoryRequirements2*
function vk.vkGetDeviceImageSparseMemoryRequirementsKHR(device, pInfo, pSparseMemoryRequirementCount, pSparseMemoryRequirements) end

---Vulkan 1.4
---@param device VkDevice
---@param pInfo VkDeviceImageSubresourceInfo|ffi.cdata*|nil const VkDeviceImageSubresourceInfo*
---@param pLayout VkSubresourceLayout2|ffi.cdata*|nil VkSubresourceLayout2*
function vk.vkGetDeviceImageSubresourceLayout(device, pInfo, pLayout) end

---VK_KHR_maintenance5
---@param device VkDevice
---@param pInfo VkDeviceImageSubresourceInfo|ffi.cdata*|nil const VkDeviceImageSubresourceInfo*
---@param pLayout VkSubresourceLayout2|ffi.cdata*|nil VkSubresourceLayout2*
function vk.vkGetDeviceImageSubresourceLayoutKHR(device, pInfo, pLayout) end

---Vulkan 1.0
---@param device VkDevice
---@param memory VkDeviceMemory
---@param pCommittedMemoryInBytes ffi.cdata*|nil VkDeviceSize*
function vk.vkGetDeviceMemoryCommitment(device, memory, pCommittedMemoryInBytes) end

---Vulkan 1.2
---@param device VkDevice
---@param pInfo VkDeviceMemoryOpaqueCaptureAddressInfo|ffi.cdata*|nil const VkDeviceMemoryOpaqueCaptureAddressInfo*
---@return integer|ffi.cdata*
function vk.vkGetDeviceMemoryOpaqueCaptureAddress(device, pInfo) end

---VK_KHR_buffer_device_address
---@param device VkDevice
---@param pInfo VkDeviceMemoryOpaqueCaptureAddressInfo|ffi.cdata*|nil const VkDeviceMemoryOpaqueCaptureAddressInfo*
---@return integer|ffi.cdata*
function vk.vkGetDeviceMemoryOpaqueCaptureAddressKHR(device, pInfo) end

---VK_EXT_opacity_micromap
---@param device VkDevice
---@param pVersionInfo VkMicromapVersionInfoEXT|ffi.cdata*|nil const VkMicromapVersionInfoEXT*
---@param pCompatibility ffi.cdata*|nil VkAccelerationStructureCompatibilityKHR*
function vk.vkGetDeviceMicromapCompatibilityEXT(device, pVersionInfo, pCompatibility) end

---Vulkan 1.0
---@param device VkDevice
---@param pName string|ffi.cdata*|nil const char*
---@return PFN_vkVoidFunction
function vk.vkGetDeviceProcAddr(device, pName) end

---Vulkan 1.0
---@param device VkDevice
---@param queueFamilyIndex integer uint32_t
---@param queueIndex integer uint32_t
---@param pQueue ffi.cdata*|nil VkQueue*
function vk.vkGetDeviceQueue(device, queueFamilyIndex, queueIndex, pQueue) end

---Vulkan 1.1
---@param device VkDevice
---@param pQueueInfo VkDeviceQueueInfo2|ffi.cdata*|nil const VkDeviceQueueInfo2*
---@param pQueue ffi.cdata*|nil VkQueue*
function vk.vkGetDeviceQueue2(device, pQueueInfo, pQueue) end

---VK_HUAWEI_subpass_shading
---@param device VkDevice
---@param renderpass VkRenderPass
---@param pMaxWorkgroupSize VkExtent2D|ffi.cdata*|nil VkExtent2D*
---@return VkResult
function vk.vkGetDeviceSubpassShadingMaxWorkgroupSizeHUAWEI(device, renderpass, pMaxWorkgroupSize) end

---VK_ARM_tensors
---@param device VkDevice
---@param pInfo VkDeviceTensorMemoryRequirementsARM|ffi.cdata*|nil const VkDeviceTensorMemoryRequirementsARM*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetDeviceTensorMemoryRequirementsARM(device, pInfo, pMemoryRequirements) end

---VK_KHR_get_display_properties2
---@param physicalDevice VkPhysicalDevice
---@param display VkDisplayKHR
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkDisplayModeProperties2KHR|ffi.cdata*|nil VkDisplayModeProperties2KHR*
---@return VkResult
function vk.vkGetDisplayModeProperties2KHR(physicalDevice, display, pPropertyCount, pProperties) end

---VK_KHR_display
---@param physicalDevice VkPhysicalDevice
---@param display VkDisplayKHR
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkDisplayModePropertiesKHR|ffi.cdata*|nil VkDisplayModePropertiesKHR*
---@return VkResult
function vk.vkGetDisplayModePropertiesKHR(physicalDevice, display, pPropertyCount, pProperties) end

---VK_KHR_get_display_properties2
---@param physicalDevice VkPhysicalDevice
---@param pDisplayPlaneInfo VkDisplayPlaneInfo2KHR|ffi.cdata*|nil const VkDisplayPlaneInfo2KHR*
---@param pCapabilities VkDisplayPlaneCapabilities2KHR|ffi.cdata*|nil VkDisplayPlaneCapabilities2KHR*
---@return VkResult
function vk.vkGetDisplayPlaneCapabilities2KHR(physicalDevice, pDisplayPlaneInfo, pCapabilities) end

---VK_KHR_display
---@param physicalDevice VkPhysicalDevice
---@param mode VkDisplayModeKHR
---@param planeIndex integer uint32_t
---@param pCapabilities VkDisplayPlaneCapabilitiesKHR|ffi.cdata*|nil VkDisplayPlaneCapabilitiesKHR*
---@return VkResult
function vk.vkGetDisplayPlaneCapabilitiesKHR(physicalDevice, mode, planeIndex, pCapabilities) end

---VK_KHR_display
---@param physicalDevice VkPhysicalDevice
---@param planeIndex integer uint32_t
---@param pDisplayCount ffi.cdata*|nil uint32_t*
---@param pDisplays ffi.cdata*|nil VkDisplayKHR*
---@return VkResult
function vk.vkGetDisplayPlaneSupportedDisplaysKHR(physicalDevice, planeIndex, pDisplayCount, pDisplays) end

---VK_EXT_acquire_drm_display
---@param physicalDevice VkPhysicalDevice
---@param drmFd integer int32_t
---@param connectorId integer uint32_t
---@param display ffi.cdata*|nil VkDisplayKHR*
---@return VkResult
function vk.vkGetDrmDisplayEXT(physicalDevice, drmFd, connectorId, display) end

---VK_QCOM_tile_properties
---@param device VkDevice
---@param pRenderingInfo VkRenderingInfo|ffi.cdata*|nil const VkRenderingInfo*
---@param pProperties VkTilePropertiesQCOM|ffi.cdata*|nil VkTilePropertiesQCOM*
---@return VkResult
function vk.vkGetDynamicRenderingTilePropertiesQCOM(device, pRenderingInfo, pProperties) end

---VK_KHR_video_encode_queue
---@param device VkDevice
---@param pVideoSessionParametersInfo VkVideoEncodeSessionParametersGetInfoKHR|ffi.cdata*|nil const VkVideoEncodeSessionParametersGetInfoKHR*
---@param pFeedbackInfo VkVideoEncodeSessionParametersFeedbackInfoKHR|ffi.cdata*|nil VkVideoEncodeSessionParametersFeedbackInfoKHR*
---@param pDataSize ffi.cdata*|nil size_t*
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetEncodedVideoSessionParametersKHR(device, pVideoSessionParametersInfo, pFeedbackInfo, pDataSize, pData) end

---Vulkan 1.0
---@param device VkDevice
---@param event VkEvent
---@return VkResult
function vk.vkGetEventStatus(device, event) end

---VK_AMDX_shader_enqueue
---@param device VkDevice
---@param executionGraph VkPipeline
---@param pNodeInfo VkPipelineShaderStageNodeCreateInfoAMDX|ffi.cdata*|nil const VkPipelineShaderStageNodeCreateInfoAMDX*
---@param pNodeIndex ffi.cdata*|nil uint32_t*
---@return VkResult
function vk.vkGetExecutionGraphPipelineNodeIndexAMDX(device, executionGraph, pNodeInfo, pNodeIndex) end

---VK_AMDX_shader_enqueue
---@param device VkDevice
---@param executionGraph VkPipeline
---@param pSizeInfo VkExecutionGraphPipelineScratchSizeAMDX|ffi.cdata*|nil VkExecutionGraphPipelineScratchSizeAMDX*
---@return VkResult
function vk.vkGetExecutionGraphPipelineScratchSizeAMDX(device, executionGraph, pSizeInfo) end

---VK_NV_external_compute_queue
---@param externalQueue VkExternalComputeQueueNV
---@param params VkExternalComputeQueueDataParamsNV|ffi.cdata*|nil VkExternalComputeQueueDataParamsNV*
---@param pData ffi.cdata*|nil void*
function vk.vkGetExternalComputeQueueDataNV(externalQueue, params, pData) end

---VK_KHR_external_fence_fd
---@param device VkDevice
---@param pGetFdInfo VkFenceGetFdInfoKHR|ffi.cdata*|nil const VkFenceGetFdInfoKHR*
---@param pFd ffi.cdata*|nil int*
---@return VkResult
function vk.vkGetFenceFdKHR(device, pGetFdInfo, pFd) end

---Vulkan 1.0
---@param device VkDevice
---@param fence VkFence
---@return VkResult
function vk.vkGetFenceStatus(device, fence) end

---VK_KHR_external_fence_win32
---@param device VkDevice
---@param pGetWin32HandleInfo VkFenceGetWin32HandleInfoKHR|ffi.cdata*|nil const VkFenceGetWin32HandleInfoKHR*
---@param pHandle ffi.cdata*|nil HANDLE*
---@return VkResult
function vk.vkGetFenceWin32HandleKHR(device, pGetWin32HandleInfo, pHandle) end

---VK_QCOM_tile_properties
---@param device VkDevice
---@param framebuffer VkFramebuffer
---@param pPropertiesCount ffi.cdata*|nil uint32_t*
---@param pProperties VkTilePropertiesQCOM|ffi.cdata*|nil VkTilePropertiesQCOM*
---@return VkResult
function vk.vkGetFramebufferTilePropertiesQCOM(device, framebuffer, pPropertiesCount, pProperties) end

---VK_EXT_device_generated_commands
---@param device VkDevice
---@param pInfo VkGeneratedCommandsMemoryRequirementsInfoEXT|ffi.cdata*|nil const VkGeneratedCommandsMemoryRequirementsInfoEXT*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetGeneratedCommandsMemoryRequirementsEXT(device, pInfo, pMemoryRequirements) end

---VK_NV_device_generated_commands
---@param device VkDevice
---@param pInfo VkGeneratedCommandsMemoryRequirementsInfoNV|ffi.cdata*|nil const VkGeneratedCommandsMemoryRequirementsInfoNV*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetGeneratedCommandsMemoryRequirementsNV(device, pInfo, pMemoryRequirements) end

---VK_AMD_gpa_interface
---@param device VkDevice
---@param pInfo VkGpaDeviceGetClockInfoAMD|ffi.cdata*|nil VkGpaDeviceGetClockInfoAMD*
---@return VkResult
function vk.vkGetGpaDeviceClockInfoAMD(device, pInfo) end

---VK_AMD_gpa_interface
---@param device VkDevice
---@param gpaSession VkGpaSessionAMD
---@param sampleID integer uint32_t
---@param pSizeInBytes ffi.cdata*|nil size_t*
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetGpaSessionResultsAMD(device, gpaSession, sampleID, pSizeInBytes, pData) end

---VK_AMD_gpa_interface
---@param device VkDevice
---@param gpaSession VkGpaSessionAMD
---@return VkResult
function vk.vkGetGpaSessionStatusAMD(device, gpaSession) end

---VK_EXT_image_drm_format_modifier
---@param device VkDevice
---@param image VkImage
---@param pProperties VkImageDrmFormatModifierPropertiesEXT|ffi.cdata*|nil VkImageDrmFormatModifierPropertiesEXT*
---@return VkResult
function vk.vkGetImageDrmFormatModifierPropertiesEXT(device, image, pProperties) end

---Vulkan 1.0
---@param device VkDevice
---@param image VkImage
---@param pMemoryRequirements VkMemoryRequirements|ffi.cdata*|nil VkMemoryRequirements*
function vk.vkGetImageMemoryRequirements(device, image, pMemoryRequirements) end

---Vulkan 1.1
---@param device VkDevice
---@param pInfo VkImageMemoryRequirementsInfo2|ffi.cdata*|nil const VkImageMemoryRequirementsInfo2*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetImageMemoryRequirements2(device, pInfo, pMemoryRequirements) end

---VK_KHR_get_memory_requirements2
---@param device VkDevice
---@param pInfo VkImageMemoryRequirementsInfo2|ffi.cdata*|nil const VkImageMemoryRequirementsInfo2*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetImageMemoryRequirements2KHR(device, pInfo, pMemoryRequirements) end

---VK_EXT_descriptor_heap
---@param device VkDevice
---@param imageCount integer uint32_t
---@param pImages ffi.cdata*|nil const VkImage*
---@param pDatas VkHostAddressRangeEXT|ffi.cdata*|nil VkHostAddressRangeEXT*
---@return VkResult
function vk.vkGetImageOpaqueCaptureDataEXT(device, imageCount, pImages, pDatas) end

---VK_EXT_descriptor_buffer
---@param device VkDevice
---@param pInfo VkImageCaptureDescriptorDataInfoEXT|ffi.cdata*|nil const VkImageCaptureDescriptorDataInfoEXT*
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetImageOpaqueCaptureDescriptorDataEXT(device, pInfo, pData) end

---Vulkan 1.0
---@param device VkDevice
---@param image VkImage
---@param pSparseMemoryRequirementCount ffi.cdata*|nil uint32_t*
---@param pSparseMemoryRequirements VkSparseImageMemoryRequirements|ffi.cdata*|nil VkSparseImageMemoryRequirements*
function vk.vkGetImageSparseMemoryRequirements(device, image, pSparseMemoryRequirementCount, pSparseMemoryRequirements) end

---Vulkan 1.1
---@param device VkDevice
---@param pInfo VkImageSparseMemoryRequirementsInfo2|ffi.cdata*|nil const VkImageSparseMemoryRequirementsInfo2*
---@param pSparseMemoryRequirementCount ffi.cdata*|nil uint32_t*
---@param pSparseMemoryRequirements VkSparseImageMemoryRequirements2|ffi.cdata*|nil VkSparseImageMemoryRequirements2*
function vk.vkGetImageSparseMemoryRequirements2(device, pInfo, pSparseMemoryRequirementCount, pSparseMemoryRequirements) end

---VK_KHR_get_memory_requirements2
---@param device VkDevice
---@param pInfo VkImageSparseMemoryRequirementsInfo2|ffi.cdata*|nil const VkImageSparseMemoryRequirementsInfo2*
---@param pSparseMemoryRequirementCount ffi.cdata*|nil uint32_t*
---@param pSparseMemoryRequirements VkSparseImageMemoryRequirements2|ffi.cdata*|nil VkSparseImageMemoryRequirements2*
function vk.vkGetImageSparseMemoryRequirements2KHR(device, pInfo, pSparseMemoryRequirementCount, pSparseMemoryRequirements) end

---Vulkan 1.0
---@param device VkDevice
---@param image VkImage
---@param pSubresource VkImageSubresource|ffi.cdata*|nil const VkImageSubresource*
---@param pLayout VkSubresourceLayout|ffi.cdata*|nil VkSubresourceLayout*
function vk.vkGetImageSubresourceLayout(device, image, pSubresource, pLayout) end

---Vulkan 1.4
---@param device VkDevice
---@param image VkImage
---@param pSubresource VkImageSubresource2|ffi.cdata*|nil const VkImageSubresource2*
---@param pLayout VkSubresourceLayout2|ffi.cdata*|nil VkSubresourceLayout2*
function vk.vkGetImageSubresourceLayout2(device, image, pSubresource, pLayout) end

---VK_EXT_host_image_copy, VK_EXT_image_compression_control
---@param device VkDevice
---@param image VkImage
---@param pSubresource VkImageSubresource2|ffi.cdata*|nil const VkImageSubresource2*
---@param pLayout VkSubresourceLayout2|ffi.cdata*|nil VkSubresourceLayout2*
function vk.vkGetImageSubresourceLayout2EXT(device, image, pSubresource, pLayout) end

---VK_KHR_maintenance5
---@param device VkDevice
---@param image VkImage
---@param pSubresource VkImageSubresource2|ffi.cdata*|nil const VkImageSubresource2*
---@param pLayout VkSubresourceLayout2|ffi.cdata*|nil VkSubresourceLayout2*
function vk.vkGetImageSubresourceLayout2KHR(device, image, pSubresource, pLayout) end

---VK_NVX_image_view_handle
---@param device VkDevice
---@param imageView VkImageView
---@param pProperties VkImageViewAddressPropertiesNVX|ffi.cdata*|nil VkImageViewAddressPropertiesNVX*
---@return VkResult
function vk.vkGetImageViewAddressNVX(device, imageView, pProperties) end

---VK_NVX_image_view_handle
---@param device VkDevice
---@param pInfo VkImageViewHandleInfoNVX|ffi.cdata*|nil const VkImageViewHandleInfoNVX*
---@return integer|ffi.cdata*
function vk.vkGetImageViewHandle64NVX(device, pInfo) end

---VK_NVX_image_view_handle
---@param device VkDevice
---@param pInfo VkImageViewHandleInfoNVX|ffi.cdata*|nil const VkImageViewHandleInfoNVX*
---@return integer
function vk.vkGetImageViewHandleNVX(device, pInfo) end

---VK_EXT_descriptor_buffer
---@param device VkDevice
---@param pInfo VkImageViewCaptureDescriptorDataInfoEXT|ffi.cdata*|nil const VkImageViewCaptureDescriptorDataInfoEXT*
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetImageViewOpaqueCaptureDescriptorDataEXT(device, pInfo, pData) end

---Vulkan 1.0
---@param instance VkInstance
---@param pName string|ffi.cdata*|nil const char*
---@return PFN_vkVoidFunction
function vk.vkGetInstanceProcAddr(instance, pName) end

---VK_NV_low_latency
---@param device VkDevice
---@param pTimings ffi.cdata*|nil void*
function vk.vkGetLatencyTimingsLegacyNV(device, pTimings) end

---VK_NV_low_latency2
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param pLatencyMarkerInfo VkGetLatencyMarkerInfoNV|ffi.cdata*|nil VkGetLatencyMarkerInfoNV*
function vk.vkGetLatencyTimingsNV(device, swapchain, pLatencyMarkerInfo) end

---VK_ANDROID_external_memory_android_hardware_buffer
---@param device VkDevice
---@param pInfo VkMemoryGetAndroidHardwareBufferInfoANDROID|ffi.cdata*|nil const VkMemoryGetAndroidHardwareBufferInfoANDROID*
---@param pBuffer ffi.cdata*|nil AHardwareBuffer**
---@return VkResult
function vk.vkGetMemoryAndroidHardwareBufferANDROID(device, pInfo, pBuffer) end

---VK_KHR_external_memory_fd
---@param device VkDevice
---@param pGetFdInfo VkMemoryGetFdInfoKHR|ffi.cdata*|nil const VkMemoryGetFdInfoKHR*
---@param pFd ffi.cdata*|nil int*
---@return VkResult
function vk.vkGetMemoryFdKHR(device, pGetFdInfo, pFd) end

---VK_KHR_external_memory_fd
---@param device VkDevice
---@param handleType VkExternalMemoryHandleTypeFlagBits
---@param fd integer int
---@param pMemoryFdProperties VkMemoryFdPropertiesKHR|ffi.cdata*|nil VkMemoryFdPropertiesKHR*
---@return VkResult
function vk.vkGetMemoryFdPropertiesKHR(device, handleType, fd, pMemoryFdProperties) end

---VK_EXT_external_memory_host
---@param device VkDevice
---@param handleType VkExternalMemoryHandleTypeFlagBits
---@param pHostPointer ffi.cdata*|nil const void*
---@param pMemoryHostPointerProperties VkMemoryHostPointerPropertiesEXT|ffi.cdata*|nil VkMemoryHostPointerPropertiesEXT*
---@return VkResult
function vk.vkGetMemoryHostPointerPropertiesEXT(device, handleType, pHostPointer, pMemoryHostPointerProperties) end

---VK_EXT_external_memory_metal
---@param device VkDevice
---@param pGetMetalHandleInfo VkMemoryGetMetalHandleInfoEXT|ffi.cdata*|nil const VkMemoryGetMetalHandleInfoEXT*
---@param pHandle ffi.cdata*|nil void**
---@return VkResult
function vk.vkGetMemoryMetalHandleEXT(device, pGetMetalHandleInfo, pHandle) end

---VK_EXT_external_memory_metal
---@param device VkDevice
---@param handleType VkExternalMemoryHandleTypeFlagBits
---@param pHandle ffi.cdata*|nil const void*
---@param pMemoryMetalHandleProperties VkMemoryMetalHandlePropertiesEXT|ffi.cdata*|nil VkMemoryMetalHandlePropertiesEXT*
---@return VkResult
function vk.vkGetMemoryMetalHandlePropertiesEXT(device, handleType, pHandle, pMemoryMetalHandleProperties) end

---VK_OHOS_external_memory
---@param device VkDevice
---@param pInfo VkMemoryGetNativeBufferInfoOHOS|ffi.cdata*|nil const VkMemoryGetNativeBufferInfoOHOS*
---@param pBuffer ffi.cdata*|nil OH_NativeBuffer**
---@return VkResult
function vk.vkGetMemoryNativeBufferOHOS(device, pInfo, pBuffer) end

---VK_NV_external_memory_rdma
---@param device VkDevice
---@param pMemoryGetRemoteAddressInfo VkMemoryGetRemoteAddressInfoNV|ffi.cdata*|nil const VkMemoryGetRemoteAddressInfoNV*
---@param pAddress ffi.cdata*|nil VkRemoteAddressNV*
---@return VkResult
function vk.vkGetMemoryRemoteAddressNV(device, pMemoryGetRemoteAddressInfo, pAddress) end

---VK_KHR_external_memory_win32
---@param device VkDevice
---@param pGetWin32HandleInfo VkMemoryGetWin32HandleInfoKHR|ffi.cdata*|nil const VkMemoryGetWin32HandleInfoKHR*
---@param pHandle ffi.cdata*|nil HANDLE*
---@return VkResult
function vk.vkGetMemoryWin32HandleKHR(device, pGetWin32HandleInfo, pHandle) end

---VK_NV_external_memory_win32
---@param device VkDevice
---@param memory VkDeviceMemory
---@param handleType VkExternalMemoryHandleTypeFlagsNV
---@param pHandle ffi.cdata*|nil HANDLE*
---@return VkResult
function vk.vkGetMemoryWin32HandleNV(device, memory, handleType, pHandle) end

---VK_KHR_external_memory_win32
---@param device VkDevice
---@param handleType VkExternalMemoryHandleTypeFlagBits
---@param handle HANDLE
---@param pMemoryWin32HandleProperties VkMemoryWin32HandlePropertiesKHR|ffi.cdata*|nil VkMemoryWin32HandlePropertiesKHR*
---@return VkResult
function vk.vkGetMemoryWin32HandlePropertiesKHR(device, handleType, handle, pMemoryWin32HandleProperties) end

---VK_FUCHSIA_external_memory
---@param device VkDevice
---@param pGetZirconHandleInfo VkMemoryGetZirconHandleInfoFUCHSIA|ffi.cdata*|nil const VkMemoryGetZirconHandleInfoFUCHSIA*
---@param pZirconHandle ffi.cdata*|nil zx_handle_t*
---@return VkResult
function vk.vkGetMemoryZirconHandleFUCHSIA(device, pGetZirconHandleInfo, pZirconHandle) end

---VK_FUCHSIA_external_memory
---@param device VkDevice
---@param handleType VkExternalMemoryHandleTypeFlagBits
---@param zirconHandle zx_handle_t
---@param pMemoryZirconHandleProperties VkMemoryZirconHandlePropertiesFUCHSIA|ffi.cdata*|nil VkMemoryZirconHandlePropertiesFUCHSIA*
---@return VkResult
function vk.vkGetMemoryZirconHandlePropertiesFUCHSIA(device, handleType, zirconHandle, pMemoryZirconHandleProperties) end

---VK_EXT_opacity_micromap
---@param device VkDevice
---@param buildType VkAccelerationStructureBuildTypeKHR
---@param pBuildInfo VkMicromapBuildInfoEXT|ffi.cdata*|nil const VkMicromapBuildInfoEXT*
---@param pSizeInfo VkMicromapBuildSizesInfoEXT|ffi.cdata*|nil VkMicromapBuildSizesInfoEXT*
function vk.vkGetMicromapBuildSizesEXT(device, buildType, pBuildInfo, pSizeInfo) end

---VK_OHOS_external_memory
---@param device VkDevice
---@param buffer ffi.cdata*|nil const OH_NativeBuffer*
---@param pProperties VkNativeBufferPropertiesOHOS|ffi.cdata*|nil VkNativeBufferPropertiesOHOS*
---@return VkResult
function vk.vkGetNativeBufferPropertiesOHOS(device, buffer, pProperties) end

---VK_NV_partitioned_acceleration_structure
---@param device VkDevice
---@param pInfo VkPartitionedAccelerationStructureInstancesInputNV|ffi.cdata*|nil const VkPartitionedAccelerationStructureInstancesInputNV*
---@param pSizeInfo VkAccelerationStructureBuildSizesInfoKHR|ffi.cdata*|nil VkAccelerationStructureBuildSizesInfoKHR*
function vk.vkGetPartitionedAccelerationStructuresBuildSizesNV(device, pInfo, pSizeInfo) end

---VK_EXT_present_timing
---@param device VkDevice
---@param pPastPresentationTimingInfo VkPastPresentationTimingInfoEXT|ffi.cdata*|nil const VkPastPresentationTimingInfoEXT*
---@param pPastPresentationTimingProperties VkPastPresentationTimingPropertiesEXT|ffi.cdata*|nil VkPastPresentationTimingPropertiesEXT*
---@return VkResult
function vk.vkGetPastPresentationTimingEXT(device, pPastPresentationTimingInfo, pPastPresentationTimingProperties) end

---VK_GOOGLE_display_timing
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param pPresentationTimingCount ffi.cdata*|nil uint32_t*
---@param pPresentationTimings VkPastPresentationTimingGOOGLE|ffi.cdata*|nil VkPastPresentationTimingGOOGLE*
---@return VkResult
function vk.vkGetPastPresentationTimingGOOGLE(device, swapchain, pPresentationTimingCount, pPresentationTimings) end

---VK_INTEL_performance_query
---@param device VkDevice
---@param parameter VkPerformanceParameterTypeINTEL
---@param pValue VkPerformanceValueINTEL|ffi.cdata*|nil VkPerformanceValueINTEL*
---@return VkResult
function vk.vkGetPerformanceParameterINTEL(device, parameter, pValue) end

---VK_EXT_calibrated_timestamps
---@param physicalDevice VkPhysicalDevice
---@param pTimeDomainCount ffi.cdata*|nil uint32_t*
---@param pTimeDomains ffi.cdata*|nil VkTimeDomainKHR*
---@return VkResult
function vk.vkGetPhysicalDeviceCalibrateableTimeDomainsEXT(physicalDevice, pTimeDomainCount, pTimeDomains) end

---VK_KHR_calibrated_timestamps
---@param physicalDevice VkPhysicalDevice
---@param pTimeDomainCount ffi.cdata*|nil uint32_t*
---@param pTimeDomains ffi.cdata*|nil VkTimeDomainKHR*
---@return VkResult
function vk.vkGetPhysicalDeviceCalibrateableTimeDomainsKHR(physicalDevice, pTimeDomainCount, pTimeDomains) end

---VK_NV_cooperative_matrix2
---@param physicalDevice VkPhysicalDevice
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkCooperativeMatrixFlexibleDimensionsPropertiesNV|ffi.cdata*|nil VkCooperativeMatrixFlexibleDimensionsPropertiesNV*
---@return VkResult
function vk.vkGetPhysicalDeviceCooperativeMatrixFlexibleDimensionsPropertiesNV(physicalDevice, pPropertyCount, pProperties) end

---VK_EXT_cooperative_matrix_maintenance1
---@param physicalDevice VkPhysicalDevice
---@param pCooperativeMatrixInfo VkPhysicalDeviceCooperativeMatrixInfo2EXT|ffi.cdata*|nil const VkPhysicalDeviceCooperativeMatrixInfo2EXT*
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkCooperativeMatrixProperties2EXT|ffi.cdata*|nil VkCooperativeMatrixProperties2EXT*
---@return VkResult
function vk.vkGetPhysicalDeviceCooperativeMatrixProperties2EXT(physicalDevice, pCooperativeMatrixInfo, pPropertyCount, pProperties) end

---VK_KHR_cooperative_matrix
---@param physicalDevice VkPhysicalDevice
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkCooperativeMatrixPropertiesKHR|ffi.cdata*|nil VkCooperativeMatrixPropertiesKHR*
---@return VkResult
function vk.vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR(physicalDevice, pPropertyCount, pProperties) end

---VK_NV_cooperative_matrix
---@param physicalDevice VkPhysicalDevice
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkCooperativeMatrixPropertiesNV|ffi.cdata*|nil VkCooperativeMatrixPropertiesNV*
---@return VkResult
function vk.vkGetPhysicalDeviceCooperativeMatrixPropertiesNV(physicalDevice, pPropertyCount, pProperties) end

---VK_NV_cooperative_vector
---@param physicalDevice VkPhysicalDevice
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkCooperativeVectorPropertiesNV|ffi.cdata*|nil VkCooperativeVectorPropertiesNV*
---@return VkResult
function vk.vkGetPhysicalDeviceCooperativeVectorPropertiesNV(physicalDevice, pPropertyCount, pProperties) end

---VK_EXT_descriptor_heap
---@param physicalDevice VkPhysicalDevice
---@param descriptorType VkDescriptorType
---@return VkDeviceSize
function vk.vkGetPhysicalDeviceDescriptorSizeEXT(physicalDevice, descriptorType) end

---VK_EXT_directfb_surface
---@param physicalDevice VkPhysicalDevice
---@param queueFamilyIndex integer uint32_t
---@param dfb ffi.cdata*|nil IDirectFB*
---@return VkBool32
function vk.vkGetPhysicalDeviceDirectFBPresentationSupportEXT(physicalDevice, queueFamilyIndex, dfb) end

---VK_KHR_get_display_properties2
---@param physicalDevice VkPhysicalDevice
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkDisplayPlaneProperties2KHR|ffi.cdata*|nil VkDisplayPlaneProperties2KHR*
---@return VkResult
function vk.vkGetPhysicalDeviceDisplayPlaneProperties2KHR(physicalDevice, pPropertyCount, pProperties) end

---VK_KHR_display
---@param physicalDevice VkPhysicalDevice
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkDisplayPlanePropertiesKHR|ffi.cdata*|nil VkDisplayPlanePropertiesKHR*
---@return VkResult
function vk.vkGetPhysicalDeviceDisplayPlanePropertiesKHR(physicalDevice, pPropertyCount, pProperties) end

---VK_KHR_get_display_properties2
---@param physicalDevice VkPhysicalDevice
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkDisplayProperties2KHR|ffi.cdata*|nil VkDisplayProperties2KHR*
---@return VkResult
function vk.vkGetPhysicalDeviceDisplayProperties2KHR(physicalDevice, pPropertyCount, pProperties) end

---VK_KHR_display
---@param physicalDevice VkPhysicalDevice
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkDisplayPropertiesKHR|ffi.cdata*|nil VkDisplayPropertiesKHR*
---@return VkResult
function vk.vkGetPhysicalDeviceDisplayPropertiesKHR(physicalDevice, pPropertyCount, pProperties) end

---Vulkan 1.1
---@param physicalDevice VkPhysicalDevice
---@param pExternalBufferInfo VkPhysicalDeviceExternalBufferInfo|ffi.cdata*|nil const VkPhysicalDeviceExternalBufferInfo*
---@param pExternalBufferProperties VkExternalBufferProperties|ffi.cdata*|nil VkExternalBufferProperties*
function vk.vkGetPhysicalDeviceExternalBufferProperties(physicalDevice, pExternalBufferInfo, pExternalBufferProperties) end

---VK_KHR_external_memory_capabilities
---@param physicalDevice VkPhysicalDevice
---@param pExternalBufferInfo VkPhysicalDeviceExternalBufferInfo|ffi.cdata*|nil const VkPhysicalDeviceExternalBufferInfo*
---@param pExternalBufferProperties VkExternalBufferProperties|ffi.cdata*|nil VkExternalBufferProperties*
function vk.vkGetPhysicalDeviceExternalBufferPropertiesKHR(physicalDevice, pExternalBufferInfo, pExternalBufferProperties) end

---Vulkan 1.1
---@param physicalDevice VkPhysicalDevice
---@param pExternalFenceInfo VkPhysicalDeviceExternalFenceInfo|ffi.cdata*|nil const VkPhysicalDeviceExternalFenceInfo*
---@param pExternalFenceProperties VkExternalFenceProperties|ffi.cdata*|nil VkExternalFenceProperties*
function vk.vkGetPhysicalDeviceExternalFenceProperties(physicalDevice, pExternalFenceInfo, pExternalFenceProperties) end

---VK_KHR_external_fence_capabilities
---@param physicalDevice VkPhysicalDevice
---@param pExternalFenceInfo VkPhysicalDeviceExternalFenceInfo|ffi.cdata*|nil const VkPhysicalDeviceExternalFenceInfo*
---@param pExternalFenceProperties VkExternalFenceProperties|ffi.cdata*|nil VkExternalFenceProperties*
function vk.vkGetPhysicalDeviceExternalFencePropertiesKHR(physicalDevice, pExternalFenceInfo, pExternalFenceProperties) end

---VK_NV_external_memory_capabilities
---@param physicalDevice VkPhysicalDevice
---@param format VkFormat
---@param type VkImageType
---@param tiling VkImageTiling
---@param usage VkImageUsageFlags
---@param flags VkImageCreateFlags
---@param externalHandleType VkExternalMemoryHandleTypeFlagsNV
---@param pExternalImageFormatProperties VkExternalImageFormatPropertiesNV|ffi.cdata*|nil VkExternalImageFormatPropertiesNV*
---@return VkResult
function vk.vkGetPhysicalDeviceExternalImageFormatPropertiesNV(physicalDevice, format, type, tiling, usage, flags, externalHandleType, pExternalImageFormatProperties) end

---Vulkan 1.1
---@param physicalDevice VkPhysicalDevice
---@param pExternalSemaphoreInfo VkPhysicalDeviceExternalSemaphoreInfo|ffi.cdata*|nil const VkPhysicalDeviceExternalSemaphoreInfo*
---@param pExternalSemaphoreProperties VkExternalSemaphoreProperties|ffi.cdata*|nil VkExternalSemaphoreProperties*
function vk.vkGetPhysicalDeviceExternalSemaphoreProperties(physicalDevice, pExternalSemaphoreInfo, pExternalSemaphoreProperties) end

---VK_KHR_external_semaphore_capabilities
---@param physicalDevice VkPhysicalDevice
---@param pExternalSemaphoreInfo VkPhysicalDeviceExternalSemaphoreInfo|ffi.cdata*|nil const VkPhysicalDeviceExternalSemaphoreInfo*
---@param pExternalSemaphoreProperties VkExternalSemaphoreProperties|ffi.cdata*|nil VkExternalSemaphoreProperties*
function vk.vkGetPhysicalDeviceExternalSemaphorePropertiesKHR(physicalDevice, pExternalSemaphoreInfo, pExternalSemaphoreProperties) end

---VK_ARM_tensors
---@param physicalDevice VkPhysicalDevice
---@param pExternalTensorInfo VkPhysicalDeviceExternalTensorInfoARM|ffi.cdata*|nil const VkPhysicalDeviceExternalTensorInfoARM*
---@param pExternalTensorProperties VkExternalTensorPropertiesARM|ffi.cdata*|nil VkExternalTensorPropertiesARM*
function vk.vkGetPhysicalDeviceExternalTensorPropertiesARM(physicalDevice, pExternalTensorInfo, pExternalTensorProperties) end

---Vulkan 1.0
---@param physicalDevice VkPhysicalDevice
---@param pFeatures VkPhysicalDeviceFeatures|ffi.cdata*|nil VkPhysicalDeviceFeatures*
function vk.vkGetPhysicalDeviceFeatures(physicalDevice, pFeatures) end

---Vulkan 1.1
---@param physicalDevice VkPhysicalDevice
---@param pFeatures VkPhysicalDeviceFeatures2|ffi.cdata*|nil VkPhysicalDeviceFeatures2*
function vk.vkGetPhysicalDeviceFeatures2(physicalDevice, pFeatures) end

---VK_KHR_get_physical_device_properties2
---@param physicalDevice VkPhysicalDevice
---@param pFeatures VkPhysicalDeviceFeatures2|ffi.cdata*|nil VkPhysicalDeviceFeatures2*
function vk.vkGetPhysicalDeviceFeatures2KHR(physicalDevice, pFeatures) end

---Vulkan 1.0
---@param physicalDevice VkPhysicalDevice
---@param format VkFormat
---@param pFormatProperties VkFormatProperties|ffi.cdata*|nil VkFormatProperties*
function vk.vkGetPhysicalDeviceFormatProperties(physicalDevice, format, pFormatProperties) end

---Vulkan 1.1
---@param physicalDevice VkPhysicalDevice
---@param format VkFormat
---@param pFormatProperties VkFormatProperties2|ffi.cdata*|nil VkFormatProperties2*
function vk.vkGetPhysicalDeviceFormatProperties2(physicalDevice, format, pFormatProperties) end

---VK_KHR_get_physical_device_properties2
---@param physicalDevice VkPhysicalDevice
---@param format VkFormat
---@param pFormatProperties VkFormatProperties2|ffi.cdata*|nil VkFormatProperties2*
function vk.vkGetPhysicalDeviceFormatProperties2KHR(physicalDevice, format, pFormatProperties) end

---VK_KHR_fragment_shading_rate
---@param physicalDevice VkPhysicalDevice
---@param pFragmentShadingRateCount ffi.cdata*|nil uint32_t*
---@param pFragmentShadingRates VkPhysicalDeviceFragmentShadingRateKHR|ffi.cdata*|nil VkPhysicalDeviceFragmentShadingRateKHR*
---@return VkResult
function vk.vkGetPhysicalDeviceFragmentShadingRatesKHR(physicalDevice, pFragmentShadingRateCount, pFragmentShadingRates) end

---Vulkan 1.0
---@param physicalDevice VkPhysicalDevice
---@param format VkFormat
---@param type VkImageType
---@param tiling VkImageTiling
---@param usage VkImageUsageFlags
---@param flags VkImageCreateFlags
---@param pImageFormatProperties VkImageFormatProperties|ffi.cdata*|nil VkImageFormatProperties*
---@return VkResult
function vk.vkGetPhysicalDeviceImageFormatProperties(physicalDevice, format, type, tiling, usage, flags, pImageFormatProperties) end

---Vulkan 1.1
---@param physicalDevice VkPhysicalDevice
---@param pImageFormatInfo VkPhysicalDeviceImageFormatInfo2|ffi.cdata*|nil const VkPhysicalDeviceImageFormatInfo2*
---@param pImageFormatProperties VkImageFormatProperties2|ffi.cdata*|nil VkImageFormatProperties2*
---@return VkResult
function vk.vkGetPhysicalDeviceImageFormatProperties2(physicalDevice, pImageFormatInfo, pImageFormatProperties) end

---VK_KHR_get_physical_device_properties2
---@param physicalDevice VkPhysicalDevice
---@param pImageFormatInfo VkPhysicalDeviceImageFormatInfo2|ffi.cdata*|nil const VkPhysicalDeviceImageFormatInfo2*
---@param pImageFormatProperties VkImageFormatProperties2|ffi.cdata*|nil VkImageFormatProperties2*
---@return VkResult
function vk.vkGetPhysicalDeviceImageFormatProperties2KHR(physicalDevice, pImageFormatInfo, pImageFormatProperties) end

---Vulkan 1.0
---@param physicalDevice VkPhysicalDevice
---@param pMemoryProperties VkPhysicalDeviceMemoryProperties|ffi.cdata*|nil VkPhysicalDeviceMemoryProperties*
function vk.vkGetPhysicalDeviceMemoryProperties(physicalDevice, pMemoryProperties) end

---Vulkan 1.1
---@param physicalDevice VkPhysicalDevice
---@param pMemoryProperties VkPhysicalDeviceMemoryProperties2|ffi.cdata*|nil VkPhysicalDeviceMemoryProperties2*
function vk.vkGetPhysicalDeviceMemoryProperties2(physicalDevice, pMemoryProperties) end

---VK_KHR_get_physical_device_properties2
---@param physicalDevice VkPhysicalDevice
---@param pMemoryProperties VkPhysicalDeviceMemoryProperties2|ffi.cdata*|nil VkPhysicalDeviceMemoryProperties2*
function vk.vkGetPhysicalDeviceMemoryProperties2KHR(physicalDevice, pMemoryProperties) end

---VK_EXT_sample_locations
---@param physicalDevice VkPhysicalDevice
---@param samples VkSampleCountFlagBits
---@param pMultisampleProperties VkMultisamplePropertiesEXT|ffi.cdata*|nil VkMultisamplePropertiesEXT*
function vk.vkGetPhysicalDeviceMultisamplePropertiesEXT(physicalDevice, samples, pMultisampleProperties) end

---VK_NV_optical_flow
---@param physicalDevice VkPhysicalDevice
---@param pOpticalFlowImageFormatInfo VkOpticalFlowImageFormatInfoNV|ffi.cdata*|nil const VkOpticalFlowImageFormatInfoNV*
---@param pFormatCount ffi.cdata*|nil uint32_t*
---@param pImageFormatProperties VkOpticalFlowImageFormatPropertiesNV|ffi.cdata*|nil VkOpticalFlowImageFormatPropertiesNV*
---@return VkResult
function vk.vkGetPhysicalDeviceOpticalFlowImageFormatsNV(physicalDevice, pOpticalFlowImageFormatInfo, pFormatCount, pImageFormatProperties) end

---VK_KHR_swapchain, VK_KHR_device_group
---@param physicalDevice VkPhysicalDevice
---@param surface VkSurfaceKHR
---@param pRectCount ffi.cdata*|nil uint32_t*
---@param pRects VkRect2D|ffi.cdata*|nil VkRect2D*
---@return VkResult
function vk.vkGetPhysicalDevicePresentRectanglesKHR(physicalDevice, surface, pRectCount, pRects) end

---Vulkan 1.0
---@param physicalDevice VkPhysicalDevice
---@param pProperties VkPhysicalDeviceProperties|ffi.cdata*|nil VkPhysicalDeviceProperties*
function vk.vkGetPhysicalDeviceProperties(physicalDevice, pProperties) end

---Vulkan 1.1
---@param physicalDevice VkPhysicalDevice
---@param pProperties VkPhysicalDeviceProperties2|ffi.cdata*|nil VkPhysicalDeviceProperties2*
function vk.vkGetPhysicalDeviceProperties2(physicalDevice, pProperties) end

---VK_KHR_get_physical_device_properties2
---@param physicalDevice VkPhysicalDevice
---@param pProperties VkPhysicalDeviceProperties2|ffi.cdata*|nil VkPhysicalDeviceProperties2*
function vk.vkGetPhysicalDeviceProperties2KHR(physicalDevice, pProperties) end

---VK_ARM_data_graph_instruction_set_tosa, VK_ARM_data_graph_optical_flow
---@param physicalDevice VkPhysicalDevice
---@param queueFamilyIndex integer uint32_t
---@param pQueueFamilyDataGraphProperties VkQueueFamilyDataGraphPropertiesARM|ffi.cdata*|nil const VkQueueFamilyDataGraphPropertiesARM*
---@param pProperties VkBaseOutStructure|ffi.cdata*|nil VkBaseOutStructure*
---@return VkResult
function vk.vkGetPhysicalDeviceQueueFamilyDataGraphEngineOperationPropertiesARM(physicalDevice, queueFamilyIndex, pQueueFamilyDataGraphProperties, pProperties) end

---VK_ARM_data_graph_optical_flow
---@param physicalDevice VkPhysicalDevice
---@param queueFamilyIndex integer uint32_t
---@param pQueueFamilyDataGraphProperties VkQueueFamilyDataGraphPropertiesARM|ffi.cdata*|nil const VkQueueFamilyDataGraphPropertiesARM*
---@param pOpticalFlowImageFormatInfo VkDataGraphOpticalFlowImageFormatInfoARM|ffi.cdata*|nil const VkDataGraphOpticalFlowImageFormatInfoARM*
---@param pFormatCount ffi.cdata*|nil uint32_t*
---@param pImageFormatProperties VkDataGraphOpticalFlowImageFormatPropertiesARM|ffi.cdata*|nil VkDataGraphOpticalFlowImageFormatPropertiesARM*
---@return VkResult
function vk.vkGetPhysicalDeviceQueueFamilyDataGraphOpticalFlowImageFormatsARM(physicalDevice, queueFamilyIndex, pQueueFamilyDataGraphProperties, pOpticalFlowImageFormatInfo, pFormatCount, pImageFormatProperties) end

---VK_ARM_data_graph
---@param physicalDevice VkPhysicalDevice
---@param pQueueFamilyDataGraphProcessingEngineInfo VkPhysicalDeviceQueueFamilyDataGraphProcessingEngineInfoARM|ffi.cdata*|nil const VkPhysicalDeviceQueueFamilyDataGraphProcessingEngineInfoARM*
---@param pQueueFamilyDataGraphProcessingEngineProperties VkQueueFamilyDataGraphProcessingEnginePropertiesARM|ffi.cdata*|nil VkQueueFamilyDataGraphProcessingEnginePropertiesARM*
function vk.vkGetPhysicalDeviceQueueFamilyDataGraphProcessingEnginePropertiesARM(physicalDevice, pQueueFamilyDataGraphProcessingEngineInfo, pQueueFamilyDataGraphProcessingEngineProperties) end

---VK_ARM_data_graph
---@param physicalDevice VkPhysicalDevice
---@param queueFamilyIndex integer uint32_t
---@param pQueueFamilyDataGraphPropertyCount ffi.cdata*|nil uint32_t*
---@param pQueueFamilyDataGraphProperties VkQueueFamilyDataGraphPropertiesARM|ffi.cdata*|nil VkQueueFamilyDataGraphPropertiesARM*
---@return VkResult
function vk.vkGetPhysicalDeviceQueueFamilyDataGraphPropertiesARM(physicalDevice, queueFamilyIndex, pQueueFamilyDataGraphPropertyCount, pQueueFamilyDataGraphProperties) end

---VK_KHR_performance_query
---@param physicalDevice VkPhysicalDevice
---@param pPerformanceQueryCreateInfo VkQueryPoolPerformanceCreateInfoKHR|ffi.cdata*|nil const VkQueryPoolPerformanceCreateInfoKHR*
---@param pNumPasses ffi.cdata*|nil uint32_t*
function vk.vkGetPhysicalDeviceQueueFamilyPerformanceQueryPassesKHR(physicalDevice, pPerformanceQueryCreateInfo, pNumPasses) end

---Vulkan 1.0
---@param physicalDevice VkPhysicalDevice
---@param pQueueFamilyPropertyCount ffi.cdata*|nil uint32_t*
---@param pQueueFamilyProperties VkQueueFamilyProperties|ffi.cdata*|nil VkQueueFamilyProperties*
function vk.vkGetPhysicalDeviceQueueFamilyProperties(physicalDevice, pQueueFamilyPropertyCount, pQueueFamilyProperties) end

---Vulkan 1.1
---@param physicalDevice VkPhysicalDevice
---@param pQueueFamilyPropertyCount ffi.cdata*|nil uint32_t*
---@param pQueueFamilyProperties VkQueueFamilyProperties2|ffi.cdata*|nil VkQueueFamilyProperties2*
function vk.vkGetPhysicalDeviceQueueFamilyProperties2(physicalDevice, pQueueFamilyPropertyCount, pQueueFamilyProperties) end

---VK_KHR_get_physical_device_properties2
---@param physicalDevice VkPhysicalDevice
---@param pQueueFamilyPropertyCount ffi.cdata*|nil uint32_t*
---@param pQueueFamilyProperties VkQueueFamilyProperties2|ffi.cdata*|nil VkQueueFamilyProperties2*
function vk.vkGetPhysicalDeviceQueueFamilyProperties2KHR(physicalDevice, pQueueFamilyPropertyCount, pQueueFamilyProperties) end

---VK_QNX_screen_surface
---@param physicalDevice VkPhysicalDevice
---@param queueFamilyIndex integer uint32_t
---@param window ffi.cdata*|nil _screen_window*
---@return VkBool32
function vk.vkGetPhysicalDeviceScreenPresentationSupportQNX(physicalDevice, queueFamilyIndex, window) end

---Vulkan 1.0
---@param physicalDevice VkPhysicalDevice
---@param format VkFormat
---@param type VkImageType
---@param samples VkSampleCountFlagBits
---@param usage VkImageUsageFlags
---@param tiling VkImageTiling
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkSparseImageFormatProperties|ffi.cdata*|nil VkSparseImageFormatProperties*
function vk.vkGetPhysicalDeviceSparseImageFormatProperties(physicalDevice, format, type, samples, usage, tiling, pPropertyCount, pProperties) end

---Vulkan 1.1
---@param physicalDevice VkPhysicalDevice
---@param pFormatInfo VkPhysicalDeviceSparseImageFormatInfo2|ffi.cdata*|nil const VkPhysicalDeviceSparseImageFormatInfo2*
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkSparseImageFormatProperties2|ffi.cdata*|nil VkSparseImageFormatProperties2*
function vk.vkGetPhysicalDeviceSparseImageFormatProperties2(physicalDevice, pFormatInfo, pPropertyCount, pProperties) end

---VK_KHR_get_physical_device_properties2
---@param physicalDevice VkPhysicalDevice
---@param pFormatInfo VkPhysicalDeviceSparseImageFormatInfo2|ffi.cdata*|nil const VkPhysicalDeviceSparseImageFormatInfo2*
---@param pPropertyCount ffi.cdata*|nil uint32_t*
---@param pProperties VkSparseImageFormatProperties2|ffi.cdata*|nil VkSparseImageFormatProperties2*
function vk.vkGetPhysicalDeviceSparseImageFormatProperties2KHR(physicalDevice, pFormatInfo, pPropertyCount, pProperties) end

---VK_NV_coverage_reduction_mode
---@param physicalDevice VkPhysicalDevice
---@param pCombinationCount ffi.cdata*|nil uint32_t*
---@param pCombinations VkFramebufferMixedSamplesCombinationNV|ffi.cdata*|nil VkFramebufferMixedSamplesCombinationNV*
---@return VkResult
function vk.vkGetPhysicalDeviceSupportedFramebufferMixedSamplesCombinationsNV(physicalDevice, pCombinationCount, pCombinations) end

---VK_EXT_display_surface_counter
---@param physicalDevice VkPhysicalDevice
---@param surface VkSurfaceKHR
---@param pSurfaceCapabilities VkSurfaceCapabilities2EXT|ffi.cdata*|nil VkSurfaceCapabilities2EXT*
---@return VkResult
function vk.vkGetPhysicalDeviceSurfaceCapabilities2EXT(physicalDevice, surface, pSurfaceCapabilities) end

---VK_KHR_get_surface_capabilities2
---@param physicalDevice VkPhysicalDevice
---@param pSurfaceInfo VkPhysicalDeviceSurfaceInfo2KHR|ffi.cdata*|nil const VkPhysicalDeviceSurfaceInfo2KHR*
---@param pSurfaceCapabilities VkSurfaceCapabilities2KHR|ffi.cdata*|nil VkSurfaceCapabilities2KHR*
---@return VkResult
function vk.vkGetPhysicalDeviceSurfaceCapabilities2KHR(physicalDevice, pSurfaceInfo, pSurfaceCapabilities) end

---VK_KHR_surface
---@param physicalDevice VkPhysicalDevice
---@param surface VkSurfaceKHR
---@param pSurfaceCapabilities VkSurfaceCapabilitiesKHR|ffi.cdata*|nil VkSurfaceCapabilitiesKHR*
---@return VkResult
function vk.vkGetPhysicalDeviceSurfaceCapabilitiesKHR(physicalDevice, surface, pSurfaceCapabilities) end

---VK_KHR_get_surface_capabilities2
---@param physicalDevice VkPhysicalDevice
---@param pSurfaceInfo VkPhysicalDeviceSurfaceInfo2KHR|ffi.cdata*|nil const VkPhysicalDeviceSurfaceInfo2KHR*
---@param pSurfaceFormatCount ffi.cdata*|nil uint32_t*
---@param pSurfaceFormats VkSurfaceFormat2KHR|ffi.cdata*|nil VkSurfaceFormat2KHR*
---@return VkResult
function vk.vkGetPhysicalDeviceSurfaceFormats2KHR(physicalDevice, pSurfaceInfo, pSurfaceFormatCount, pSurfaceFormats) end

---VK_KHR_surface
---@param physicalDevice VkPhysicalDevice
---@param surface VkSurfaceKHR
---@param pSurfaceFormatCount ffi.cdata*|nil uint32_t*
---@param pSurfaceFormats VkSurfaceFormatKHR|ffi.cdata*|nil VkSurfaceFormatKHR*
---@return VkResult
function vk.vkGetPhysicalDeviceSurfaceFormatsKHR(physicalDevice, surface, pSurfaceFormatCount, pSurfaceFormats) end

---VK_EXT_full_screen_exclusive
---@param physicalDevice VkPhysicalDevice
---@param pSurfaceInfo VkPhysicalDeviceSurfaceInfo2KHR|ffi.cdata*|nil const VkPhysicalDeviceSurfaceInfo2KHR*
---@param pPresentModeCount ffi.cdata*|nil uint32_t*
---@param pPresentModes ffi.cdata*|nil VkPresentModeKHR*
---@return VkResult
function vk.vkGetPhysicalDeviceSurfacePresentModes2EXT(physicalDevice, pSurfaceInfo, pPresentModeCount, pPresentModes) end

---VK_KHR_surface
---@param physicalDevice VkPhysicalDevice
---@param surface VkSurfaceKHR
---@param pPresentModeCount ffi.cdata*|nil uint32_t*
---@param pPresentModes ffi.cdata*|nil VkPresentModeKHR*
---@return VkResult
function vk.vkGetPhysicalDeviceSurfacePresentModesKHR(physicalDevice, surface, pPresentModeCount, pPresentModes) end

---VK_KHR_surface
---@param physicalDevice VkPhysicalDevice
---@param queueFamilyIndex integer uint32_t
---@param surface VkSurfaceKHR
---@param pSupported ffi.cdata*|nil VkBool32*
---@return VkResult
function vk.vkGetPhysicalDeviceSurfaceSupportKHR(physicalDevice, queueFamilyIndex, surface, pSupported) end

---Vulkan 1.3
---@param physicalDevice VkPhysicalDevice
---@param pToolCount ffi.cdata*|nil uint32_t*
---@param pToolProperties VkPhysicalDeviceToolProperties|ffi.cdata*|nil VkPhysicalDeviceToolProperties*
---@return VkResult
function vk.vkGetPhysicalDeviceToolProperties(physicalDevice, pToolCount, pToolProperties) end

---VK_EXT_tooling_info
---@param physicalDevice VkPhysicalDevice
---@param pToolCount ffi.cdata*|nil uint32_t*
---@param pToolProperties VkPhysicalDeviceToolProperties|ffi.cdata*|nil VkPhysicalDeviceToolProperties*
---@return VkResult
function vk.vkGetPhysicalDeviceToolPropertiesEXT(physicalDevice, pToolCount, pToolProperties) end

---VK_SEC_ubm_surface
---@param physicalDevice VkPhysicalDevice
---@param queueFamilyIndex integer uint32_t
---@param device ffi.cdata*|nil ubm_device*
---@return VkBool32
function vk.vkGetPhysicalDeviceUbmPresentationSupportSEC(physicalDevice, queueFamilyIndex, device) end

---VK_KHR_video_queue
---@param physicalDevice VkPhysicalDevice
---@param pVideoProfile VkVideoProfileInfoKHR|ffi.cdata*|nil const VkVideoProfileInfoKHR*
---@param pCapabilities VkVideoCapabilitiesKHR|ffi.cdata*|nil VkVideoCapabilitiesKHR*
---@return VkResult
function vk.vkGetPhysicalDeviceVideoCapabilitiesKHR(physicalDevice, pVideoProfile, pCapabilities) end

---VK_KHR_video_encode_queue
---@param physicalDevice VkPhysicalDevice
---@param pQualityLevelInfo VkPhysicalDeviceVideoEncodeQualityLevelInfoKHR|ffi.cdata*|nil const VkPhysicalDeviceVideoEncodeQualityLevelInfoKHR*
---@param pQualityLevelProperties VkVideoEncodeQualityLevelPropertiesKHR|ffi.cdata*|nil VkVideoEncodeQualityLevelPropertiesKHR*
---@return VkResult
function vk.vkGetPhysicalDeviceVideoEncodeQualityLevelPropertiesKHR(physicalDevice, pQualityLevelInfo, pQualityLevelProperties) end

---VK_KHR_video_queue
---@param physicalDevice VkPhysicalDevice
---@param pVideoFormatInfo VkPhysicalDeviceVideoFormatInfoKHR|ffi.cdata*|nil const VkPhysicalDeviceVideoFormatInfoKHR*
---@param pVideoFormatPropertyCount ffi.cdata*|nil uint32_t*
---@param pVideoFormatProperties VkVideoFormatPropertiesKHR|ffi.cdata*|nil VkVideoFormatPropertiesKHR*
---@return VkResult
function vk.vkGetPhysicalDeviceVideoFormatPropertiesKHR(physicalDevice, pVideoFormatInfo, pVideoFormatPropertyCount, pVideoFormatProperties) end

---VK_KHR_wayland_surface
---@param physicalDevice VkPhysicalDevice
---@param queueFamilyIndex integer uint32_t
---@param display ffi.cdata*|nil wl_display*
---@return VkBool32
function vk.vkGetPhysicalDeviceWaylandPresentationSupportKHR(physicalDevice, queueFamilyIndex, display) end

---VK_KHR_win32_surface
---@param physicalDevice VkPhysicalDevice
---@param queueFamilyIndex integer uint32_t
---@return VkBool32
function vk.vkGetPhysicalDeviceWin32PresentationSupportKHR(physicalDevice, queueFamilyIndex) end

---VK_KHR_xcb_surface
---@param physicalDevice VkPhysicalDevice
---@param queueFamilyIndex integer uint32_t
---@param connection ffi.cdata*|nil xcb_connection_t*
---@param visual_id xcb_visualid_t
---@return VkBool32
function vk.vkGetPhysicalDeviceXcbPresentationSupportKHR(physicalDevice, queueFamilyIndex, connection, visual_id) end

---VK_KHR_xlib_surface
---@param physicalDevice VkPhysicalDevice
---@param queueFamilyIndex integer uint32_t
---@param dpy ffi.cdata*|nil Display*
---@param visualID VisualID
---@return VkBool32
function vk.vkGetPhysicalDeviceXlibPresentationSupportKHR(physicalDevice, queueFamilyIndex, dpy, visualID) end

---VK_KHR_pipeline_binary
---@param device VkDevice
---@param pInfo VkPipelineBinaryDataInfoKHR|ffi.cdata*|nil const VkPipelineBinaryDataInfoKHR*
---@param pPipelineBinaryKey VkPipelineBinaryKeyKHR|ffi.cdata*|nil VkPipelineBinaryKeyKHR*
---@param pPipelineBinaryDataSize ffi.cdata*|nil size_t*
---@param pPipelineBinaryData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetPipelineBinaryDataKHR(device, pInfo, pPipelineBinaryKey, pPipelineBinaryDataSize, pPipelineBinaryData) end

---Vulkan 1.0
---@param device VkDevice
---@param pipelineCache VkPipelineCache
---@param pDataSize ffi.cdata*|nil size_t*
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetPipelineCacheData(device, pipelineCache, pDataSize, pData) end

---VK_KHR_pipeline_executable_properties
---@param device VkDevice
---@param pExecutableInfo VkPipelineExecutableInfoKHR|ffi.cdata*|nil const VkPipelineExecutableInfoKHR*
---@param pInternalRepresentationCount ffi.cdata*|nil uint32_t*
---@param pInternalRepresentations VkPipelineExecutableInternalRepresentationKHR|ffi.cdata*|nil VkPipelineExecutableInternalRepresentationKHR*
---@return VkResult
function vk.vkGetPipelineExecutableInternalRepresentationsKHR(device, pExecutableInfo, pInternalRepresentationCount, pInternalRepresentations) end

---VK_KHR_pipeline_executable_properties
---@param device VkDevice
---@param pPipelineInfo VkPipelineInfoKHR|ffi.cdata*|nil const VkPipelineInfoKHR*
---@param pExecutableCount ffi.cdata*|nil uint32_t*
---@param pProperties VkPipelineExecutablePropertiesKHR|ffi.cdata*|nil VkPipelineExecutablePropertiesKHR*
---@return VkResult
function vk.vkGetPipelineExecutablePropertiesKHR(device, pPipelineInfo, pExecutableCount, pProperties) end

---VK_KHR_pipeline_executable_properties
---@param device VkDevice
---@param pExecutableInfo VkPipelineExecutableInfoKHR|ffi.cdata*|nil const VkPipelineExecutableInfoKHR*
---@param pStatisticCount ffi.cdata*|nil uint32_t*
---@param pStatistics VkPipelineExecutableStatisticKHR|ffi.cdata*|nil VkPipelineExecutableStatisticKHR*
---@return VkResult
function vk.vkGetPipelineExecutableStatisticsKHR(device, pExecutableInfo, pStatisticCount, pStatistics) end

---VK_NV_device_generated_commands_compute
---@param device VkDevice
---@param pInfo VkPipelineIndirectDeviceAddressInfoNV|ffi.cdata*|nil const VkPipelineIndirectDeviceAddressInfoNV*
---@return VkDeviceAddress
function vk.vkGetPipelineIndirectDeviceAddressNV(device, pInfo) end

---VK_NV_device_generated_commands_compute
---@param device VkDevice
---@param pCreateInfo VkComputePipelineCreateInfo|ffi.cdata*|nil const VkComputePipelineCreateInfo*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetPipelineIndirectMemoryRequirementsNV(device, pCreateInfo, pMemoryRequirements) end

---VK_KHR_pipeline_binary
---@param device VkDevice
---@param pPipelineCreateInfo VkPipelineCreateInfoKHR|ffi.cdata*|nil const VkPipelineCreateInfoKHR*
---@param pPipelineKey VkPipelineBinaryKeyKHR|ffi.cdata*|nil VkPipelineBinaryKeyKHR*
---@return VkResult
function vk.vkGetPipelineKeyKHR(device, pPipelineCreateInfo, pPipelineKey) end

---VK_EXT_pipeline_properties
---@param device VkDevice
---@param pPipelineInfo VkPipelineInfoKHR|ffi.cdata*|nil const VkPipelineInfoKHR*
---@param pPipelineProperties VkBaseOutStructure|ffi.cdata*|nil VkBaseOutStructure*
---@return VkResult
function vk.vkGetPipelinePropertiesEXT(device, pPipelineInfo, pPipelineProperties) end

---Vulkan 1.3
---@param device VkDevice
---@param objectType VkObjectType
---@param objectHandle integer|ffi.cdata* uint64_t
---@param privateDataSlot VkPrivateDataSlot
---@param pData ffi.cdata*|nil uint64_t*
function vk.vkGetPrivateData(device, objectType, objectHandle, privateDataSlot, pData) end

---VK_EXT_private_data
---@param device VkDevice
---@param objectType VkObjectType
---@param objectHandle integer|ffi.cdata* uint64_t
---@param privateDataSlot VkPrivateDataSlot
---@param pData ffi.cdata*|nil uint64_t*
function vk.vkGetPrivateDataEXT(device, objectType, objectHandle, privateDataSlot, pData) end

---Vulkan 1.0
---@param device VkDevice
---@param queryPool VkQueryPool
---@param firstQuery integer uint32_t
---@param queryCount integer uint32_t
---@param dataSize integer|ffi.cdata* size_t
---@param pData ffi.cdata*|nil void*
---@param stride VkDeviceSize
---@param flags VkQueryResultFlags
---@return VkResult
function vk.vkGetQueryPoolResults(device, queryPool, firstQuery, queryCount, dataSize, pData, stride, flags) end

---VK_NV_device_diagnostic_checkpoints
---@param queue VkQueue
---@param pCheckpointDataCount ffi.cdata*|nil uint32_t*
---@param pCheckpointData VkCheckpointData2NV|ffi.cdata*|nil VkCheckpointData2NV*
function vk.vkGetQueueCheckpointData2NV(queue, pCheckpointDataCount, pCheckpointData) end

---VK_NV_device_diagnostic_checkpoints
---@param queue VkQueue
---@param pCheckpointDataCount ffi.cdata*|nil uint32_t*
---@param pCheckpointData VkCheckpointDataNV|ffi.cdata*|nil VkCheckpointDataNV*
function vk.vkGetQueueCheckpointDataNV(queue, pCheckpointDataCount, pCheckpointData) end

---VK_EXT_acquire_xlib_display
---@param physicalDevice VkPhysicalDevice
---@param dpy ffi.cdata*|nil Display*
---@param rrOutput RROutput
---@param pDisplay ffi.cdata*|nil VkDisplayKHR*
---@return VkResult
function vk.vkGetRandROutputDisplayEXT(physicalDevice, dpy, rrOutput, pDisplay) end

---VK_KHR_ray_tracing_pipeline
---@param device VkDevice
---@param pipeline VkPipeline
---@param firstGroup integer uint32_t
---@param groupCount integer uint32_t
---@param dataSize integer|ffi.cdata* size_t
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetRayTracingCaptureReplayShaderGroupHandlesKHR(device, pipeline, firstGroup, groupCount, dataSize, pData) end

---VK_KHR_ray_tracing_pipeline
---@param device VkDevice
---@param pipeline VkPipeline
---@param firstGroup integer uint32_t
---@param groupCount integer uint32_t
---@param dataSize integer|ffi.cdata* size_t
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetRayTracingShaderGroupHandlesKHR(device, pipeline, firstGroup, groupCount, dataSize, pData) end

---VK_NV_ray_tracing
---@param device VkDevice
---@param pipeline VkPipeline
---@param firstGroup integer uint32_t
---@param groupCount integer uint32_t
---@param dataSize integer|ffi.cdata* size_t
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetRayTracingShaderGroupHandlesNV(device, pipeline, firstGroup, groupCount, dataSize, pData) end

---VK_KHR_ray_tracing_pipeline
---@param device VkDevice
---@param pipeline VkPipeline
---@param group integer uint32_t
---@param groupShader VkShaderGroupShaderKHR
---@return VkDeviceSize
function vk.vkGetRayTracingShaderGroupStackSizeKHR(device, pipeline, group, groupShader) end

---VK_GOOGLE_display_timing
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param pDisplayTimingProperties VkRefreshCycleDurationGOOGLE|ffi.cdata*|nil VkRefreshCycleDurationGOOGLE*
---@return VkResult
function vk.vkGetRefreshCycleDurationGOOGLE(device, swapchain, pDisplayTimingProperties) end

---Vulkan 1.0
---@param device VkDevice
---@param renderPass VkRenderPass
---@param pGranularity VkExtent2D|ffi.cdata*|nil VkExtent2D*
function vk.vkGetRenderAreaGranularity(device, renderPass, pGranularity) end

---Vulkan 1.4
---@param device VkDevice
---@param pRenderingAreaInfo VkRenderingAreaInfo|ffi.cdata*|nil const VkRenderingAreaInfo*
---@param pGranularity VkExtent2D|ffi.cdata*|nil VkExtent2D*
function vk.vkGetRenderingAreaGranularity(device, pRenderingAreaInfo, pGranularity) end

---VK_KHR_maintenance5
---@param device VkDevice
---@param pRenderingAreaInfo VkRenderingAreaInfo|ffi.cdata*|nil const VkRenderingAreaInfo*
---@param pGranularity VkExtent2D|ffi.cdata*|nil VkExtent2D*
function vk.vkGetRenderingAreaGranularityKHR(device, pRenderingAreaInfo, pGranularity) end

---VK_EXT_descriptor_buffer
---@param device VkDevice
---@param pInfo VkSamplerCaptureDescriptorDataInfoEXT|ffi.cdata*|nil const VkSamplerCaptureDescriptorDataInfoEXT*
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetSamplerOpaqueCaptureDescriptorDataEXT(device, pInfo, pData) end

---VK_QNX_external_memory_screen_buffer
---@param device VkDevice
---@param buffer ffi.cdata*|nil const _screen_buffer*
---@param pProperties VkScreenBufferPropertiesQNX|ffi.cdata*|nil VkScreenBufferPropertiesQNX*
---@return VkResult
function vk.vkGetScreenBufferPropertiesQNX(device, buffer, pProperties) end

---Vulkan 1.2
---@param device VkDevice
---@param semaphore VkSemaphore
---@param pValue ffi.cdata*|nil uint64_t*
---@return VkResult
function vk.vkGetSemaphoreCounterValue(device, semaphore, pValue) end

---VK_KHR_timeline_semaphore
---@param device VkDevice
---@param semaphore VkSemaphore
---@param pValue ffi.cdata*|nil uint64_t*
---@return VkResult
function vk.vkGetSemaphoreCounterValueKHR(device, semaphore, pValue) end

---VK_KHR_external_semaphore_fd
---@param device VkDevice
---@param pGetFdInfo VkSemaphoreGetFdInfoKHR|ffi.cdata*|nil const VkSemaphoreGetFdInfoKHR*
---@param pFd ffi.cdata*|nil int*
---@return VkResult
function vk.vkGetSemaphoreFdKHR(device, pGetFdInfo, pFd) end

---VK_KHR_external_semaphore_win32
---@param device VkDevice
---@param pGetWin32HandleInfo VkSemaphoreGetWin32HandleInfoKHR|ffi.cdata*|nil const VkSemaphoreGetWin32HandleInfoKHR*
---@param pHandle ffi.cdata*|nil HANDLE*
---@return VkResult
function vk.vkGetSemaphoreWin32HandleKHR(device, pGetWin32HandleInfo, pHandle) end

---VK_FUCHSIA_external_semaphore
---@param device VkDevice
---@param pGetZirconHandleInfo VkSemaphoreGetZirconHandleInfoFUCHSIA|ffi.cdata*|nil const VkSemaphoreGetZirconHandleInfoFUCHSIA*
---@param pZirconHandle ffi.cdata*|nil zx_handle_t*
---@return VkResult
function vk.vkGetSemaphoreZirconHandleFUCHSIA(device, pGetZirconHandleInfo, pZirconHandle) end

---VK_EXT_shader_object
---@param device VkDevice
---@param shader VkShaderEXT
---@param pDataSize ffi.cdata*|nil size_t*
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetShaderBinaryDataEXT(device, shader, pDataSize, pData) end

---VK_AMD_shader_info
---@param device VkDevice
---@param pipeline VkPipeline
---@param shaderStage VkShaderStageFlagBits
---@param infoType VkShaderInfoTypeAMD
---@param pInfoSize ffi.cdata*|nil size_t*
---@param pInfo ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetShaderInfoAMD(device, pipeline, shaderStage, infoType, pInfoSize, pInfo) end

---VK_ARM_shader_instrumentation
---@param device VkDevice
---@param instrumentation VkShaderInstrumentationARM
---@param pMetricBlockCount ffi.cdata*|nil uint32_t*
---@param pMetricValues ffi.cdata*|nil void*
---@param flags VkShaderInstrumentationValuesFlagsARM
---@return VkResult
function vk.vkGetShaderInstrumentationValuesARM(device, instrumentation, pMetricBlockCount, pMetricValues, flags) end

---VK_EXT_shader_module_identifier
---@param device VkDevice
---@param pCreateInfo VkShaderModuleCreateInfo|ffi.cdata*|nil const VkShaderModuleCreateInfo*
---@param pIdentifier VkShaderModuleIdentifierEXT|ffi.cdata*|nil VkShaderModuleIdentifierEXT*
function vk.vkGetShaderModuleCreateInfoIdentifierEXT(device, pCreateInfo, pIdentifier) end

---VK_EXT_shader_module_identifier
---@param device VkDevice
---@param shaderModule VkShaderModule
---@param pIdentifier VkShaderModuleIdentifierEXT|ffi.cdata*|nil VkShaderModuleIdentifierEXT*
function vk.vkGetShaderModuleIdentifierEXT(device, shaderModule, pIdentifier) end

---VK_NV_low_latency
---@param device VkDevice
---@param pLowLatencyMode ffi.cdata*|nil VkBool32*
function vk.vkGetSleepStatusLegacyNV(device, pLowLatencyMode) end

---VK_EXT_display_control
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param counter VkSurfaceCounterFlagBitsEXT
---@param pCounterValue ffi.cdata*|nil uint64_t*
---@return VkResult
function vk.vkGetSwapchainCounterEXT(device, swapchain, counter, pCounterValue) end

---VK_KHR_swapchain
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param pSwapchainImageCount ffi.cdata*|nil uint32_t*
---@param pSwapchainImages ffi.cdata*|nil VkImage*
---@return VkResult
function vk.vkGetSwapchainImagesKHR(device, swapchain, pSwapchainImageCount, pSwapchainImages) end

---VK_KHR_shared_presentable_image
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@return VkResult
function vk.vkGetSwapchainStatusKHR(device, swapchain) end

---VK_EXT_present_timing
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param pSwapchainTimeDomainProperties VkSwapchainTimeDomainPropertiesEXT|ffi.cdata*|nil VkSwapchainTimeDomainPropertiesEXT*
---@param pTimeDomainsCounter ffi.cdata*|nil uint64_t*
---@return VkResult
function vk.vkGetSwapchainTimeDomainPropertiesEXT(device, swapchain, pSwapchainTimeDomainProperties, pTimeDomainsCounter) end

---VK_EXT_present_timing
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param pSwapchainTimingProperties VkSwapchainTimingPropertiesEXT|ffi.cdata*|nil VkSwapchainTimingPropertiesEXT*
---@param pSwapchainTimingPropertiesCounter ffi.cdata*|nil uint64_t*
---@return VkResult
function vk.vkGetSwapchainTimingPropertiesEXT(device, swapchain, pSwapchainTimingProperties, pSwapchainTimingPropertiesCounter) end

---VK_ARM_tensors
---@param device VkDevice
---@param pInfo VkTensorMemoryRequirementsInfoARM|ffi.cdata*|nil const VkTensorMemoryRequirementsInfoARM*
---@param pMemoryRequirements VkMemoryRequirements2|ffi.cdata*|nil VkMemoryRequirements2*
function vk.vkGetTensorMemoryRequirementsARM(device, pInfo, pMemoryRequirements) end

---VK_EXT_descriptor_heap
---@param device VkDevice
---@param tensorCount integer uint32_t
---@param pTensors ffi.cdata*|nil const VkTensorARM*
---@param pDatas VkHostAddressRangeEXT|ffi.cdata*|nil VkHostAddressRangeEXT*
---@return VkResult
function vk.vkGetTensorOpaqueCaptureDataARM(device, tensorCount, pTensors, pDatas) end

---VK_ARM_tensors
---@param device VkDevice
---@param pInfo VkTensorCaptureDescriptorDataInfoARM|ffi.cdata*|nil const VkTensorCaptureDescriptorDataInfoARM*
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetTensorOpaqueCaptureDescriptorDataARM(device, pInfo, pData) end

---VK_ARM_tensors
---@param device VkDevice
---@param pInfo VkTensorViewCaptureDescriptorDataInfoARM|ffi.cdata*|nil const VkTensorViewCaptureDescriptorDataInfoARM*
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetTensorViewOpaqueCaptureDescriptorDataARM(device, pInfo, pData) end

---VK_EXT_validation_cache
---@param device VkDevice
---@param validationCache VkValidationCacheEXT
---@param pDataSize ffi.cdata*|nil size_t*
---@param pData ffi.cdata*|nil void*
---@return VkResult
function vk.vkGetValidationCacheDataEXT(device, validationCache, pDataSize, pData) end

---VK_KHR_video_queue
---@param device VkDevice
---@param videoSession VkVideoSessionKHR
---@param pMemoryRequirementsCount ffi.cdata*|nil uint32_t*
---@param pMemoryRequirements VkVideoSessionMemoryRequirementsKHR|ffi.cdata*|nil VkVideoSessionMemoryRequirementsKHR*
---@return VkResult
function vk.vkGetVideoSessionMemoryRequirementsKHR(device, videoSession, pMemoryRequirementsCount, pMemoryRequirements) end

---VK_NV_acquire_winrt_display
---@param physicalDevice VkPhysicalDevice
---@param deviceRelativeId integer uint32_t
---@param pDisplay ffi.cdata*|nil VkDisplayKHR*
---@return VkResult
function vk.vkGetWinrtDisplayNV(physicalDevice, deviceRelativeId, pDisplay) end

---VK_KHR_external_fence_fd
---@param device VkDevice
---@param pImportFenceFdInfo VkImportFenceFdInfoKHR|ffi.cdata*|nil const VkImportFenceFdInfoKHR*
---@return VkResult
function vk.vkImportFenceFdKHR(device, pImportFenceFdInfo) end

---VK_KHR_external_fence_win32
---@param device VkDevice
---@param pImportFenceWin32HandleInfo VkImportFenceWin32HandleInfoKHR|ffi.cdata*|nil const VkImportFenceWin32HandleInfoKHR*
---@return VkResult
function vk.vkImportFenceWin32HandleKHR(device, pImportFenceWin32HandleInfo) end

---VK_KHR_external_semaphore_fd
---@param device VkDevice
---@param pImportSemaphoreFdInfo VkImportSemaphoreFdInfoKHR|ffi.cdata*|nil const VkImportSemaphoreFdInfoKHR*
---@return VkResult
function vk.vkImportSemaphoreFdKHR(device, pImportSemaphoreFdInfo) end

---VK_KHR_external_semaphore_win32
---@param device VkDevice
---@param pImportSemaphoreWin32HandleInfo VkImportSemaphoreWin32HandleInfoKHR|ffi.cdata*|nil const VkImportSemaphoreWin32HandleInfoKHR*
---@return VkResult
function vk.vkImportSemaphoreWin32HandleKHR(device, pImportSemaphoreWin32HandleInfo) end

---VK_FUCHSIA_external_semaphore
---@param device VkDevice
---@param pImportSemaphoreZirconHandleInfo VkImportSemaphoreZirconHandleInfoFUCHSIA|ffi.cdata*|nil const VkImportSemaphoreZirconHandleInfoFUCHSIA*
---@return VkResult
function vk.vkImportSemaphoreZirconHandleFUCHSIA(device, pImportSemaphoreZirconHandleInfo) end

---VK_INTEL_performance_query
---@param device VkDevice
---@param pInitializeInfo VkInitializePerformanceApiInfoINTEL|ffi.cdata*|nil const VkInitializePerformanceApiInfoINTEL*
---@return VkResult
function vk.vkInitializePerformanceApiINTEL(device, pInitializeInfo) end

---Vulkan 1.0
---@param device VkDevice
---@param memoryRangeCount integer uint32_t
---@param pMemoryRanges VkMappedMemoryRange|ffi.cdata*|nil const VkMappedMemoryRange*
---@return VkResult
function vk.vkInvalidateMappedMemoryRanges(device, memoryRangeCount, pMemoryRanges) end

---VK_NV_low_latency
---@param device VkDevice
---@param signalSemaphore VkSemaphore
---@param value integer|ffi.cdata* uint64_t
function vk.vkLatencySleepLegacyNV(device, signalSemaphore, value) end

---VK_NV_low_latency2
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param pSleepInfo VkLatencySleepInfoNV|ffi.cdata*|nil const VkLatencySleepInfoNV*
---@return VkResult
function vk.vkLatencySleepNV(device, swapchain, pSleepInfo) end

---Vulkan 1.0
---@param device VkDevice
---@param memory VkDeviceMemory
---@param offset VkDeviceSize
---@param size VkDeviceSize
---@param flags VkMemoryMapFlags
---@param ppData ffi.cdata*|nil void**
---@return VkResult
function vk.vkMapMemory(device, memory, offset, size, flags, ppData) end

---Vulkan 1.4
---@param device VkDevice
---@param pMemoryMapInfo VkMemoryMapInfo|ffi.cdata*|nil const VkMemoryMapInfo*
---@param ppData ffi.cdata*|nil void**
---@return VkResult
function vk.vkMapMemory2(device, pMemoryMapInfo, ppData) end

---VK_KHR_map_memory2
---@param device VkDevice
---@param pMemoryMapInfo VkMemoryMapInfo|ffi.cdata*|nil const VkMemoryMapInfo*
---@param ppData ffi.cdata*|nil void**
---@return VkResult
function vk.vkMapMemory2KHR(device, pMemoryMapInfo, ppData) end

---Vulkan 1.0
---@param device VkDevice
---@param dstCache VkPipelineCache
---@param srcCacheCount integer uint32_t
---@param pSrcCaches ffi.cdata*|nil const VkPipelineCache*
---@return VkResult
function vk.vkMergePipelineCaches(device, dstCache, srcCacheCount, pSrcCaches) end

---VK_EXT_validation_cache
---@param device VkDevice
---@param dstCache VkValidationCacheEXT
---@param srcCacheCount integer uint32_t
---@param pSrcCaches ffi.cdata*|nil const VkValidationCacheEXT*
---@return VkResult
function vk.vkMergeValidationCachesEXT(device, dstCache, srcCacheCount, pSrcCaches) end

---VK_EXT_debug_utils
---@param queue VkQueue
---@param pLabelInfo VkDebugUtilsLabelEXT|ffi.cdata*|nil const VkDebugUtilsLabelEXT*
function vk.vkQueueBeginDebugUtilsLabelEXT(queue, pLabelInfo) end

---Vulkan 1.0
---@param queue VkQueue
---@param bindInfoCount integer uint32_t
---@param pBindInfo VkBindSparseInfo|ffi.cdata*|nil const VkBindSparseInfo*
---@param fence VkFence
---@return VkResult
function vk.vkQueueBindSparse(queue, bindInfoCount, pBindInfo, fence) end

---VK_EXT_debug_utils
---@param queue VkQueue
function vk.vkQueueEndDebugUtilsLabelEXT(queue) end

---VK_EXT_debug_utils
---@param queue VkQueue
---@param pLabelInfo VkDebugUtilsLabelEXT|ffi.cdata*|nil const VkDebugUtilsLabelEXT*
function vk.vkQueueInsertDebugUtilsLabelEXT(queue, pLabelInfo) end

---VK_NV_low_latency
---@param queue VkQueue
---@param queueType integer uint32_t
function vk.vkQueueNotifyOutOfBandLegacyNV(queue, queueType) end

---VK_NV_low_latency2
---@param queue VkQueue
---@param pQueueTypeInfo VkOutOfBandQueueTypeInfoNV|ffi.cdata*|nil const VkOutOfBandQueueTypeInfoNV*
function vk.vkQueueNotifyOutOfBandNV(queue, pQueueTypeInfo) end

---VK_KHR_swapchain
---@param queue VkQueue
---@param pPresentInfo VkPresentInfoKHR|ffi.cdata*|nil const VkPresentInfoKHR*
---@return VkResult
function vk.vkQueuePresentKHR(queue, pPresentInfo) end

---VK_QCOM_queue_perf_hint
---@param queue VkQueue
---@param pPerfHintInfo VkPerfHintInfoQCOM|ffi.cdata*|nil const VkPerfHintInfoQCOM*
---@return VkResult
function vk.vkQueueSetPerfHintQCOM(queue, pPerfHintInfo) end

---VK_INTEL_performance_query
---@param queue VkQueue
---@param configuration VkPerformanceConfigurationINTEL
---@return VkResult
function vk.vkQueueSetPerformanceConfigurationINTEL(queue, configuration) end

---Vulkan 1.0
---@param queue VkQueue
---@param submitCount integer uint32_t
---@param pSubmits VkSubmitInfo|ffi.cdata*|nil const VkSubmitInfo*
---@param fence VkFence
---@return VkResult
function vk.vkQueueSubmit(queue, submitCount, pSubmits, fence) end

---Vulkan 1.3
---@param queue VkQueue
---@param submitCount integer uint32_t
---@param pSubmits VkSubmitInfo2|ffi.cdata*|nil const VkSubmitInfo2*
---@param fence VkFence
---@return VkResult
function vk.vkQueueSubmit2(queue, submitCount, pSubmits, fence) end

---VK_KHR_synchronization2
---@param queue VkQueue
---@param submitCount integer uint32_t
---@param pSubmits VkSubmitInfo2|ffi.cdata*|nil const VkSubmitInfo2*
---@param fence VkFence
---@return VkResult
function vk.vkQueueSubmit2KHR(queue, submitCount, pSubmits, fence) end

---Vulkan 1.0
---@param queue VkQueue
---@return VkResult
function vk.vkQueueWaitIdle(queue) end

---VK_EXT_descriptor_heap
---@param device VkDevice
---@param pBorderColor VkSamplerCustomBorderColorCreateInfoEXT|ffi.cdata*|nil const VkSamplerCustomBorderColorCreateInfoEXT*
---@param requestIndex VkBool32
---@param pIndex ffi.cdata*|nil uint32_t*
---@return VkResult
function vk.vkRegisterCustomBorderColorEXT(device, pBorderColor, requestIndex, pIndex) end

---VK_EXT_display_control
---@param device VkDevice
---@param pDeviceEventInfo VkDeviceEventInfoEXT|ffi.cdata*|nil const VkDeviceEventInfoEXT*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pFence ffi.cdata*|nil VkFence*
---@return VkResult
function vk.vkRegisterDeviceEventEXT(device, pDeviceEventInfo, pAllocator, pFence) end

---VK_EXT_display_control
---@param device VkDevice
---@param display VkDisplayKHR
---@param pDisplayEventInfo VkDisplayEventInfoEXT|ffi.cdata*|nil const VkDisplayEventInfoEXT*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@param pFence ffi.cdata*|nil VkFence*
---@return VkResult
function vk.vkRegisterDisplayEventEXT(device, display, pDisplayEventInfo, pAllocator, pFence) end

---VK_KHR_pipeline_binary
---@param device VkDevice
---@param pInfo VkReleaseCapturedPipelineDataInfoKHR|ffi.cdata*|nil const VkReleaseCapturedPipelineDataInfoKHR*
---@param pAllocator VkAllocationCallbacks|ffi.cdata*|nil const VkAllocationCallbacks*
---@return VkResult
function vk.vkReleaseCapturedPipelineDataKHR(device, pInfo, pAllocator) end

---VK_EXT_direct_mode_display
---@param physicalDevice VkPhysicalDevice
---@param display VkDisplayKHR
---@return VkResult
function vk.vkReleaseDisplayEXT(physicalDevice, display) end

---VK_EXT_full_screen_exclusive
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@return VkResult
function vk.vkReleaseFullScreenExclusiveModeEXT(device, swapchain) end

---VK_INTEL_performance_query
---@param device VkDevice
---@param configuration VkPerformanceConfigurationINTEL
---@return VkResult
function vk.vkReleasePerformanceConfigurationINTEL(device, configuration) end

---VK_KHR_performance_query
---@param device VkDevice
function vk.vkReleaseProfilingLockKHR(device) end

---VK_EXT_swapchain_maintenance1
---@param device VkDevice
---@param pReleaseInfo VkReleaseSwapchainImagesInfoKHR|ffi.cdata*|nil const VkReleaseSwapchainImagesInfoKHR*
---@return VkResult
function vk.vkReleaseSwapchainImagesEXT(device, pReleaseInfo) end

---VK_KHR_swapchain_maintenance1
---@param device VkDevice
---@param pReleaseInfo VkReleaseSwapchainImagesInfoKHR|ffi.cdata*|nil const VkReleaseSwapchainImagesInfoKHR*
---@return VkResult
function vk.vkReleaseSwapchainImagesKHR(device, pReleaseInfo) end

---Vulkan 1.0
---@param commandBuffer VkCommandBuffer
---@param flags VkCommandBufferResetFlags
---@return VkResult
function vk.vkResetCommandBuffer(commandBuffer, flags) end

---Vulkan 1.0
---@param device VkDevice
---@param commandPool VkCommandPool
---@param flags VkCommandPoolResetFlags
---@return VkResult
function vk.vkResetCommandPool(device, commandPool, flags) end

---Vulkan 1.0
---@param device VkDevice
---@param descriptorPool VkDescriptorPool
---@param flags VkDescriptorPoolResetFlags
---@return VkResult
function vk.vkResetDescriptorPool(device, descriptorPool, flags) end

---Vulkan 1.0
---@param device VkDevice
---@param event VkEvent
---@return VkResult
function vk.vkResetEvent(device, event) end

---Vulkan 1.0
---@param device VkDevice
---@param fenceCount integer uint32_t
---@param pFences ffi.cdata*|nil const VkFence*
---@return VkResult
function vk.vkResetFences(device, fenceCount, pFences) end

---VK_AMD_gpa_interface
---@param device VkDevice
---@param gpaSession VkGpaSessionAMD
---@return VkResult
function vk.vkResetGpaSessionAMD(device, gpaSession) end

---Vulkan 1.2
---@param device VkDevice
---@param queryPool VkQueryPool
---@param firstQuery integer uint32_t
---@param queryCount integer uint32_t
function vk.vkResetQueryPool(device, queryPool, firstQuery, queryCount) end

---VK_EXT_host_query_reset
---@param device VkDevice
---@param queryPool VkQueryPool
---@param firstQuery integer uint32_t
---@param queryCount integer uint32_t
function vk.vkResetQueryPoolEXT(device, queryPool, firstQuery, queryCount) end

---VK_FUCHSIA_buffer_collection
---@param device VkDevice
---@param collection VkBufferCollectionFUCHSIA
---@param pBufferConstraintsInfo VkBufferConstraintsInfoFUCHSIA|ffi.cdata*|nil const VkBufferConstraintsInfoFUCHSIA*
---@return VkResult
function vk.vkSetBufferCollectionBufferConstraintsFUCHSIA(device, collection, pBufferConstraintsInfo) end

---VK_FUCHSIA_buffer_collection
---@param device VkDevice
---@param collection VkBufferCollectionFUCHSIA
---@param pImageConstraintsInfo VkImageConstraintsInfoFUCHSIA|ffi.cdata*|nil const VkImageConstraintsInfoFUCHSIA*
---@return VkResult
function vk.vkSetBufferCollectionImageConstraintsFUCHSIA(device, collection, pImageConstraintsInfo) end

---VK_EXT_debug_utils
---@param device VkDevice
---@param pNameInfo VkDebugUtilsObjectNameInfoEXT|ffi.cdata*|nil const VkDebugUtilsObjectNameInfoEXT*
---@return VkResult
function vk.vkSetDebugUtilsObjectNameEXT(device, pNameInfo) end

---VK_EXT_debug_utils
---@param device VkDevice
---@param pTagInfo VkDebugUtilsObjectTagInfoEXT|ffi.cdata*|nil const VkDebugUtilsObjectTagInfoEXT*
---@return VkResult
function vk.vkSetDebugUtilsObjectTagEXT(device, pTagInfo) end

---VK_EXT_pageable_device_local_memory
---@param device VkDevice
---@param memory VkDeviceMemory
---@param priority number float
function vk.vkSetDeviceMemoryPriorityEXT(device, memory, priority) end

---Vulkan 1.0
---@param device VkDevice
---@param event VkEvent
---@return VkResult
function vk.vkSetEvent(device, event) end

---VK_AMD_gpa_interface
---@param device VkDevice
---@param pInfo VkGpaDeviceClockModeInfoAMD|ffi.cdata*|nil VkGpaDeviceClockModeInfoAMD*
---@return VkResult
function vk.vkSetGpaDeviceClockModeAMD(device, pInfo) end

---VK_EXT_hdr_metadata
---@param device VkDevice
---@param swapchainCount integer uint32_t
---@param pSwapchains ffi.cdata*|nil const VkSwapchainKHR*
---@param pMetadata VkHdrMetadataEXT|ffi.cdata*|nil const VkHdrMetadataEXT*
function vk.vkSetHdrMetadataEXT(device, swapchainCount, pSwapchains, pMetadata) end

---VK_NV_low_latency
---@param device VkDevice
---@param frameID integer|ffi.cdata* uint64_t
---@param marker integer uint32_t
function vk.vkSetLatencyMarkerLegacyNV(device, frameID, marker) end

---VK_NV_low_latency2
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param pLatencyMarkerInfo VkSetLatencyMarkerInfoNV|ffi.cdata*|nil const VkSetLatencyMarkerInfoNV*
function vk.vkSetLatencyMarkerNV(device, swapchain, pLatencyMarkerInfo) end

---VK_NV_low_latency
---@param device VkDevice
---@param lowLatencyMode VkBool32
---@param lowLatencyBoost VkBool32
---@param minimumIntervalUs integer uint32_t
function vk.vkSetLatencySleepModeLegacyNV(device, lowLatencyMode, lowLatencyBoost, minimumIntervalUs) end

---VK_NV_low_latency2
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param pSleepModeInfo VkLatencySleepModeInfoNV|ffi.cdata*|nil const VkLatencySleepModeInfoNV*
---@return VkResult
function vk.vkSetLatencySleepModeNV(device, swapchain, pSleepModeInfo) end

---VK_AMD_display_native_hdr
---@param device VkDevice
---@param swapChain VkSwapchainKHR
---@param localDimmingEnable VkBool32
function vk.vkSetLocalDimmingAMD(device, swapChain, localDimmingEnable) end

---Vulkan 1.3
---@param device VkDevice
---@param objectType VkObjectType
---@param objectHandle integer|ffi.cdata* uint64_t
---@param privateDataSlot VkPrivateDataSlot
---@param data integer|ffi.cdata* uint64_t
---@return VkResult
function vk.vkSetPrivateData(device, objectType, objectHandle, privateDataSlot, data) end

---VK_EXT_private_data
---@param device VkDevice
---@param objectType VkObjectType
---@param objectHandle integer|ffi.cdata* uint64_t
---@param privateDataSlot VkPrivateDataSlot
---@param data integer|ffi.cdata* uint64_t
---@return VkResult
function vk.vkSetPrivateDataEXT(device, objectType, objectHandle, privateDataSlot, data) end

---VK_EXT_present_timing
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param size integer uint32_t
---@return VkResult
function vk.vkSetSwapchainPresentTimingQueueSizeEXT(device, swapchain, size) end

---VK_NV_low_latency
---@param device VkDevice
function vk.vkShutdownLatencyDeviceLegacyNV(device) end

---Vulkan 1.2
---@param device VkDevice
---@param pSignalInfo VkSemaphoreSignalInfo|ffi.cdata*|nil const VkSemaphoreSignalInfo*
---@return VkResult
function vk.vkSignalSemaphore(device, pSignalInfo) end

---VK_KHR_timeline_semaphore
---@param device VkDevice
---@param pSignalInfo VkSemaphoreSignalInfo|ffi.cdata*|nil const VkSemaphoreSignalInfo*
---@return VkResult
function vk.vkSignalSemaphoreKHR(device, pSignalInfo) end

---VK_EXT_debug_utils
---@param instance VkInstance
---@param messageSeverity VkDebugUtilsMessageSeverityFlagBitsEXT
---@param messageTypes VkDebugUtilsMessageTypeFlagsEXT
---@param pCallbackData VkDebugUtilsMessengerCallbackDataEXT|ffi.cdata*|nil const VkDebugUtilsMessengerCallbackDataEXT*
function vk.vkSubmitDebugUtilsMessageEXT(instance, messageSeverity, messageTypes, pCallbackData) end

---Vulkan 1.4
---@param device VkDevice
---@param transitionCount integer uint32_t
---@param pTransitions VkHostImageLayoutTransitionInfo|ffi.cdata*|nil const VkHostImageLayoutTransitionInfo*
---@return VkResult
function vk.vkTransitionImageLayout(device, transitionCount, pTransitions) end

---VK_EXT_host_image_copy
---@param device VkDevice
---@param transitionCount integer uint32_t
---@param pTransitions VkHostImageLayoutTransitionInfo|ffi.cdata*|nil const VkHostImageLayoutTransitionInfo*
---@return VkResult
function vk.vkTransitionImageLayoutEXT(device, transitionCount, pTransitions) end

---Vulkan 1.1
---@param device VkDevice
---@param commandPool VkCommandPool
---@param flags VkCommandPoolTrimFlags
function vk.vkTrimCommandPool(device, commandPool, flags) end

---VK_KHR_maintenance1
---@param device VkDevice
---@param commandPool VkCommandPool
---@param flags VkCommandPoolTrimFlags
function vk.vkTrimCommandPoolKHR(device, commandPool, flags) end

---VK_INTEL_performance_query
---@param device VkDevice
function vk.vkUninitializePerformanceApiINTEL(device) end

---Vulkan 1.0
---@param device VkDevice
---@param memory VkDeviceMemory
function vk.vkUnmapMemory(device, memory) end

---Vulkan 1.4
---@param device VkDevice
---@param pMemoryUnmapInfo VkMemoryUnmapInfo|ffi.cdata*|nil const VkMemoryUnmapInfo*
---@return VkResult
function vk.vkUnmapMemory2(device, pMemoryUnmapInfo) end

---VK_KHR_map_memory2
---@param device VkDevice
---@param pMemoryUnmapInfo VkMemoryUnmapInfo|ffi.cdata*|nil const VkMemoryUnmapInfo*
---@return VkResult
function vk.vkUnmapMemory2KHR(device, pMemoryUnmapInfo) end

---VK_EXT_descriptor_heap
---@param device VkDevice
---@param index integer uint32_t
function vk.vkUnregisterCustomBorderColorEXT(device, index) end

---Vulkan 1.1
---@param device VkDevice
---@param descriptorSet VkDescriptorSet
---@param descriptorUpdateTemplate VkDescriptorUpdateTemplate
---@param pData ffi.cdata*|nil const void*
function vk.vkUpdateDescriptorSetWithTemplate(device, descriptorSet, descriptorUpdateTemplate, pData) end

---VK_KHR_descriptor_update_template
---@param device VkDevice
---@param descriptorSet VkDescriptorSet
---@param descriptorUpdateTemplate VkDescriptorUpdateTemplate
---@param pData ffi.cdata*|nil const void*
function vk.vkUpdateDescriptorSetWithTemplateKHR(device, descriptorSet, descriptorUpdateTemplate, pData) end

---Vulkan 1.0
---@param device VkDevice
---@param descriptorWriteCount integer uint32_t
---@param pDescriptorWrites VkWriteDescriptorSet|ffi.cdata*|nil const VkWriteDescriptorSet*
---@param descriptorCopyCount integer uint32_t
---@param pDescriptorCopies VkCopyDescriptorSet|ffi.cdata*|nil const VkCopyDescriptorSet*
function vk.vkUpdateDescriptorSets(device, descriptorWriteCount, pDescriptorWrites, descriptorCopyCount, pDescriptorCopies) end

---VK_EXT_device_generated_commands
---@param device VkDevice
---@param indirectExecutionSet VkIndirectExecutionSetEXT
---@param executionSetWriteCount integer uint32_t
---@param pExecutionSetWrites VkWriteIndirectExecutionSetPipelineEXT|ffi.cdata*|nil const VkWriteIndirectExecutionSetPipelineEXT*
function vk.vkUpdateIndirectExecutionSetPipelineEXT(device, indirectExecutionSet, executionSetWriteCount, pExecutionSetWrites) end

---VK_EXT_device_generated_commands
---@param device VkDevice
---@param indirectExecutionSet VkIndirectExecutionSetEXT
---@param executionSetWriteCount integer uint32_t
---@param pExecutionSetWrites VkWriteIndirectExecutionSetShaderEXT|ffi.cdata*|nil const VkWriteIndirectExecutionSetShaderEXT*
function vk.vkUpdateIndirectExecutionSetShaderEXT(device, indirectExecutionSet, executionSetWriteCount, pExecutionSetWrites) end

---VK_KHR_video_queue
---@param device VkDevice
---@param videoSessionParameters VkVideoSessionParametersKHR
---@param pUpdateInfo VkVideoSessionParametersUpdateInfoKHR|ffi.cdata*|nil const VkVideoSessionParametersUpdateInfoKHR*
---@return VkResult
function vk.vkUpdateVideoSessionParametersKHR(device, videoSessionParameters, pUpdateInfo) end

---Vulkan 1.0
---@param device VkDevice
---@param fenceCount integer uint32_t
---@param pFences ffi.cdata*|nil const VkFence*
---@param waitAll VkBool32
---@param timeout integer|ffi.cdata* uint64_t
---@return VkResult
function vk.vkWaitForFences(device, fenceCount, pFences, waitAll, timeout) end

---VK_KHR_present_wait2
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param pPresentWait2Info VkPresentWait2InfoKHR|ffi.cdata*|nil const VkPresentWait2InfoKHR*
---@return VkResult
function vk.vkWaitForPresent2KHR(device, swapchain, pPresentWait2Info) end

---VK_KHR_present_wait
---@param device VkDevice
---@param swapchain VkSwapchainKHR
---@param presentId integer|ffi.cdata* uint64_t
---@param timeout integer|ffi.cdata* uint64_t
---@return VkResult
function vk.vkWaitForPresentKHR(device, swapchain, presentId, timeout) end

---Vulkan 1.2
---@param device VkDevice
---@param pWaitInfo VkSemaphoreWaitInfo|ffi.cdata*|nil const VkSemaphoreWaitInfo*
---@param timeout integer|ffi.cdata* uint64_t
---@return VkResult
function vk.vkWaitSemaphores(device, pWaitInfo, timeout) end

---VK_KHR_timeline_semaphore
---@param device VkDevice
---@param pWaitInfo VkSemaphoreWaitInfo|ffi.cdata*|nil const VkSemaphoreWaitInfo*
---@param timeout integer|ffi.cdata* uint64_t
---@return VkResult
function vk.vkWaitSemaphoresKHR(device, pWaitInfo, timeout) end

---VK_KHR_acceleration_structure
---@param device VkDevice
---@param accelerationStructureCount integer uint32_t
---@param pAccelerationStructures ffi.cdata*|nil const VkAccelerationStructureKHR*
---@param queryType VkQueryType
---@param dataSize integer|ffi.cdata* size_t
---@param pData ffi.cdata*|nil void*
---@param stride integer|ffi.cdata* size_t
---@return VkResult
function vk.vkWriteAccelerationStructuresPropertiesKHR(device, accelerationStructureCount, pAccelerationStructures, queryType, dataSize, pData, stride) end

---VK_EXT_opacity_micromap
---@param device VkDevice
---@param micromapCount integer uint32_t
---@param pMicromaps ffi.cdata*|nil const VkMicromapEXT*
---@param queryType VkQueryType
---@param dataSize integer|ffi.cdata* size_t
---@param pData ffi.cdata*|nil void*
---@param stride integer|ffi.cdata* size_t
---@return VkResult
function vk.vkWriteMicromapsPropertiesEXT(device, micromapCount, pMicromaps, queryType, dataSize, pData, stride) end

---VK_EXT_descriptor_heap
---@param device VkDevice
---@param resourceCount integer uint32_t
---@param pResources VkResourceDescriptorInfoEXT|ffi.cdata*|nil const VkResourceDescriptorInfoEXT*
---@param pDescriptors VkHostAddressRangeEXT|ffi.cdata*|nil const VkHostAddressRangeEXT*
---@return VkResult
function vk.vkWriteResourceDescriptorsEXT(device, resourceCount, pResources, pDescriptors) end

---VK_EXT_descriptor_heap
---@param device VkDevice
---@param samplerCount integer uint32_t
---@param pSamplers VkSamplerCreateInfo|ffi.cdata*|nil const VkSamplerCreateInfo*
---@param pDescriptors VkHostAddressRangeEXT|ffi.cdata*|nil const VkHostAddressRangeEXT*
---@return VkResult
function vk.vkWriteSamplerDescriptorsEXT(device, samplerCount, pSamplers, pDescriptors) end

