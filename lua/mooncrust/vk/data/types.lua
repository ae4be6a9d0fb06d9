-- Generated file (mooncrust-bindgen, Vulkan registry 1.4.366). Do not edit: see docs/bindings.md.
return [==[
AHardwareBuffer o
ANativeWindow o
CAMetalLayer t void
DWORD t uint32_t
Display o
GgpFrameToken t uint64_t
GgpStreamDescriptor t uint32_t
HANDLE t void*
HINSTANCE t void*
HMONITOR t void*
HWND t void*
IDirectFBSurface o
IOSurfaceRef t struct __IOSurface*
LPCWSTR t const uint16_t*
MTLBuffer_id t void*
MTLCommandQueue_id t void*
MTLDevice_id t void*
MTLSharedEvent_id t void*
MTLTexture_id t void*
OHNativeWindow o
OH_NativeBuffer o
PFN_vkAllocationFunction f - void* (*PFN_vkAllocationFunction)(void*,size_t,size_t,int32_t)
PFN_vkDebugReportCallbackEXT f - uint32_t (*PFN_vkDebugReportCallbackEXT)(uint32_t,int32_t,uint64_t,size_t,int32_t,const char*,const char*,void*)
PFN_vkDebugUtilsMessengerCallbackEXT f - uint32_t (*PFN_vkDebugUtilsMessengerCallbackEXT)(uint32_t,uint32_t,const struct VkDebugUtilsMessengerCallbackDataEXT*,void*)
PFN_vkDeviceMemoryReportCallbackEXT f - void (*PFN_vkDeviceMemoryReportCallbackEXT)(const struct VkDeviceMemoryReportCallbackDataEXT*,void*)
PFN_vkFreeFunction f - void (*PFN_vkFreeFunction)(void*,void*)
PFN_vkInternalAllocationNotification f - void (*PFN_vkInternalAllocationNotification)(void*,size_t,int32_t,int32_t)
PFN_vkInternalFreeNotification f - void (*PFN_vkInternalFreeNotification)(void*,size_t,int32_t,int32_t)
PFN_vkReallocationFunction f - void* (*PFN_vkReallocationFunction)(void*,void*,size_t,size_t,int32_t)
PFN_vkVoidFunction f - void (*PFN_vkVoidFunction)(void)
RROutput t unsigned long
SECURITY_ATTRIBUTES o
VisualID t unsigned long
VkAabbPositionsKHR s - - float minX;float minY;float minZ;float maxX;float maxY;float maxZ;
VkAccelerationStructureBuildGeometryInfoKHR s 1000150000 VkDeviceOrHostAddressKHR int32_t sType;const void* pNext;int32_t type;uint32_t flags;int32_t mode;struct VkAccelerationStructureKHR_T* srcAccelerationStructure;struct VkAccelerationStructureKHR_T* dstAccelerationStructure;uint32_t geometryCount;const struct VkAccelerationStructureGeometryKHR* pGeometries;const struct VkAccelerationStructureGeometryKHR* const* ppGeometries;union VkDeviceOrHostAddressKHR scratchData;
VkAccelerationStructureBuildRangeInfoKHR s - - uint32_t primitiveCount;uint32_t primitiveOffset;uint32_t firstVertex;uint32_t transformOffset;
VkAccelerationStructureBuildSizesInfoKHR s 1000150020 - int32_t sType;void* pNext;uint64_t accelerationStructureSize;uint64_t updateScratchSize;uint64_t buildScratchSize;
VkAccelerationStructureBuildTypeKHR t int32_t
VkAccelerationStructureCaptureDescriptorDataInfoEXT s 1000316009 - int32_t sType;const void* pNext;struct VkAccelerationStructureKHR_T* accelerationStructure;struct VkAccelerationStructureNV_T* accelerationStructureNV;
VkAccelerationStructureCompatibilityKHR t int32_t
VkAccelerationStructureCreateFlagBitsKHR t uint32_t
VkAccelerationStructureCreateFlagsKHR t uint32_t
VkAccelerationStructureCreateInfo2KHR s 1000318015 VkDeviceAddressRangeKHR int32_t sType;const void* pNext;uint32_t createFlags;struct VkDeviceAddressRangeKHR addressRange;uint32_t addressFlags;int32_t type;
VkAccelerationStructureCreateInfoKHR s 1000150017 - int32_t sType;const void* pNext;uint32_t createFlags;struct VkBuffer_T* buffer;uint64_t offset;uint64_t size;int32_t type;uint64_t deviceAddress;
VkAccelerationStructureDeviceAddressInfoKHR s 1000150002 - int32_t sType;const void* pNext;struct VkAccelerationStructureKHR_T* accelerationStructure;
VkAccelerationStructureGeometryAabbsDataKHR s 1000150003 VkDeviceOrHostAddressConstKHR int32_t sType;const void* pNext;union VkDeviceOrHostAddressConstKHR data;uint64_t stride;
VkAccelerationStructureGeometryDataKHR u - VkAccelerationStructureGeometryTrianglesDataKHR,VkAccelerationStructureGeometryAabbsDataKHR,VkAccelerationStructureGeometryInstancesDataKHR struct VkAccelerationStructureGeometryTrianglesDataKHR triangles;struct VkAccelerationStructureGeometryAabbsDataKHR aabbs;struct VkAccelerationStructureGeometryInstancesDataKHR instances;
VkAccelerationStructureGeometryInstancesDataKHR s 1000150004 VkDeviceOrHostAddressConstKHR int32_t sType;const void* pNext;uint32_t arrayOfPointers;union VkDeviceOrHostAddressConstKHR data;
VkAccelerationStructureGeometryKHR s 1000150006 VkAccelerationStructureGeometryDataKHR int32_t sType;const void* pNext;int32_t geometryType;union VkAccelerationStructureGeometryDataKHR geometry;uint32_t flags;
VkAccelerationStructureGeometryMicromapDataKHR s 1000623002 - int32_t sType;const void* pNext;uint32_t usageCountsCount;const struct VkMicromapUsageKHR* pUsageCounts;const struct VkMicromapUsageKHR* const* ppUsageCounts;uint64_t data;uint64_t triangleArray;uint64_t triangleArrayStride;
VkAccelerationStructureGeometryTrianglesDataKHR s 1000150005 VkDeviceOrHostAddressConstKHR int32_t sType;const void* pNext;int32_t vertexFormat;union VkDeviceOrHostAddressConstKHR vertexData;uint64_t vertexStride;uint32_t maxVertex;int32_t indexType;union VkDeviceOrHostAddressConstKHR indexData;union VkDeviceOrHostAddressConstKHR transformData;
VkAccelerationStructureInstanceKHR s - VkTransformMatrixKHR struct VkTransformMatrixKHR transform;uint32_t instanceCustomIndex:24;uint32_t mask:8;uint32_t instanceShaderBindingTableRecordOffset:24;uint32_t flags:8;uint64_t accelerationStructureReference;
VkAccelerationStructureKHR t struct VkAccelerationStructureKHR_T*
VkAccelerationStructureSerializedBlockTypeKHR t int32_t
VkAccelerationStructureTrianglesOpacityMicromapEXT s 1000396009 VkDeviceOrHostAddressConstKHR int32_t sType;void* pNext;int32_t indexType;union VkDeviceOrHostAddressConstKHR indexBuffer;uint64_t indexStride;uint32_t baseTriangle;uint32_t usageCountsCount;const struct VkMicromapUsageEXT* pUsageCounts;const struct VkMicromapUsageEXT* const* ppUsageCounts;struct VkMicromapEXT_T* micromap;
VkAccelerationStructureTrianglesOpacityMicromapKHR s 1000623003 - int32_t sType;void* pNext;int32_t indexType;uint64_t indexBuffer;uint64_t indexStride;uint32_t baseTriangle;struct VkAccelerationStructureKHR_T* micromap;
VkAccelerationStructureTypeKHR t int32_t
VkAccelerationStructureVersionInfoKHR s 1000150009 - int32_t sType;const void* pNext;const uint8_t* pVersionData;
VkAccessFlagBits t uint32_t
VkAccessFlagBits2 t uint64_t
VkAccessFlagBits2KHR = VkAccessFlagBits2
VkAccessFlagBits3KHR t uint64_t
VkAccessFlags t uint32_t
VkAccessFlags2 t uint64_t
VkAccessFlags2KHR = VkAccessFlags2
VkAccessFlags3KHR t uint64_t
VkAcquireNextImageInfoKHR s 1000060010 - int32_t sType;const void* pNext;struct VkSwapchainKHR_T* swapchain;uint64_t timeout;struct VkSemaphore_T* semaphore;struct VkFence_T* fence;uint32_t deviceMask;
VkAcquireProfilingLockFlagBitsKHR t uint32_t
VkAcquireProfilingLockFlagsKHR t uint32_t
VkAcquireProfilingLockInfoKHR s 1000116004 - int32_t sType;const void* pNext;uint32_t flags;uint64_t timeout;
VkAddressCommandFlagBitsKHR t uint32_t
VkAddressCommandFlagsKHR t uint32_t
VkAddressCopyFlagBitsKHR t uint32_t
VkAddressCopyFlagsKHR t uint32_t
VkAllocationCallbacks s - PFN_vkAllocationFunction,PFN_vkReallocationFunction,PFN_vkFreeFunction,PFN_vkInternalAllocationNotification,PFN_vkInternalFreeNotification void* pUserData;PFN_vkAllocationFunction pfnAllocation;PFN_vkReallocationFunction pfnReallocation;PFN_vkFreeFunction pfnFree;PFN_vkInternalAllocationNotification pfnInternalAllocation;PFN_vkInternalFreeNotification pfnInternalFree;
VkAndroidSurfaceCreateFlagsKHR t uint32_t
VkAndroidSurfaceCreateInfoKHR s 1000008000 - int32_t sType;const void* pNext;uint32_t flags;struct ANativeWindow* window;
VkApplicationInfo s 0 - int32_t sType;const void* pNext;const char* pApplicationName;uint32_t applicationVersion;const char* pEngineName;uint32_t engineVersion;uint32_t apiVersion;
VkAttachmentDescription s - - uint32_t flags;int32_t format;uint32_t samples;int32_t loadOp;int32_t storeOp;int32_t stencilLoadOp;int32_t stencilStoreOp;int32_t initialLayout;int32_t finalLayout;
VkAttachmentDescription2 s 1000109000 - int32_t sType;const void* pNext;uint32_t flags;int32_t format;uint32_t samples;int32_t loadOp;int32_t storeOp;int32_t stencilLoadOp;int32_t stencilStoreOp;int32_t initialLayout;int32_t finalLayout;
VkAttachmentDescription2KHR = VkAttachmentDescription2
VkAttachmentDescriptionFlagBits t uint32_t
VkAttachmentDescriptionFlags t uint32_t
VkAttachmentDescriptionStencilLayout s 1000241002 - int32_t sType;void* pNext;int32_t stencilInitialLayout;int32_t stencilFinalLayout;
VkAttachmentDescriptionStencilLayoutKHR = VkAttachmentDescriptionStencilLayout
VkAttachmentFeedbackLoopInfoEXT s 1000527001 - int32_t sType;const void* pNext;uint32_t feedbackLoopEnable;
VkAttachmentLoadOp t int32_t
VkAttachmentReference s - - uint32_t attachment;int32_t layout;
VkAttachmentReference2 s 1000109001 - int32_t sType;const void* pNext;uint32_t attachment;int32_t layout;uint32_t aspectMask;
VkAttachmentReference2KHR = VkAttachmentReference2
VkAttachmentReferenceStencilLayout s 1000241001 - int32_t sType;void* pNext;int32_t stencilLayout;
VkAttachmentReferenceStencilLayoutKHR = VkAttachmentReferenceStencilLayout
VkAttachmentSampleLocationsEXT s - VkSampleLocationsInfoEXT uint32_t attachmentIndex;struct VkSampleLocationsInfoEXT sampleLocationsInfo;
VkAttachmentStoreOp t int32_t
VkBaseInStructure s - - int32_t sType;const struct VkBaseInStructure* pNext;
VkBaseOutStructure s - - int32_t sType;struct VkBaseOutStructure* pNext;
VkBeginCustomResolveInfoEXT s 1000628001 - int32_t sType;void* pNext;
VkBindBufferMemoryDeviceGroupInfo s 1000060013 - int32_t sType;const void* pNext;uint32_t deviceIndexCount;const uint32_t* pDeviceIndices;
VkBindBufferMemoryDeviceGroupInfoKHR = VkBindBufferMemoryDeviceGroupInfo
VkBindBufferMemoryInfo s 1000157000 - int32_t sType;const void* pNext;struct VkBuffer_T* buffer;struct VkDeviceMemory_T* memory;uint64_t memoryOffset;
VkBindBufferMemoryInfoKHR = VkBindBufferMemoryInfo
VkBindDescriptorBufferEmbeddedSamplersInfoEXT s 1000545008 - int32_t sType;const void* pNext;uint32_t stageFlags;struct VkPipelineLayout_T* layout;uint32_t set;
VkBindDescriptorSetsInfo s 1000545003 - int32_t sType;const void* pNext;uint32_t stageFlags;struct VkPipelineLayout_T* layout;uint32_t firstSet;uint32_t descriptorSetCount;struct VkDescriptorSet_T* const* pDescriptorSets;uint32_t dynamicOffsetCount;const uint32_t* pDynamicOffsets;
VkBindDescriptorSetsInfoKHR = VkBindDescriptorSetsInfo
VkBindHeapInfoEXT s 1000135003 VkDeviceAddressRangeKHR int32_t sType;const void* pNext;struct VkDeviceAddressRangeKHR heapRange;uint64_t reservedRangeOffset;uint64_t reservedRangeSize;
VkBindImageMemoryDeviceGroupInfo s 1000060014 - int32_t sType;const void* pNext;uint32_t deviceIndexCount;const uint32_t* pDeviceIndices;uint32_t splitInstanceBindRegionCount;const struct VkRect2D* pSplitInstanceBindRegions;
VkBindImageMemoryDeviceGroupInfoKHR = VkBindImageMemoryDeviceGroupInfo
VkBindImageMemoryInfo s 1000157001 - int32_t sType;const void* pNext;struct VkImage_T* image;struct VkDeviceMemory_T* memory;uint64_t memoryOffset;
VkBindImageMemoryInfoKHR = VkBindImageMemoryInfo
VkBindImageMemorySwapchainInfoKHR s 1000060009 - int32_t sType;const void* pNext;struct VkSwapchainKHR_T* swapchain;uint32_t imageIndex;
VkBindImagePlaneMemoryInfo s 1000156002 - int32_t sType;const void* pNext;uint32_t planeAspect;
VkBindImagePlaneMemoryInfoKHR = VkBindImagePlaneMemoryInfo
VkBindIndexBuffer3InfoKHR s 1000318007 VkDeviceAddressRangeKHR int32_t sType;const void* pNext;struct VkDeviceAddressRangeKHR addressRange;uint32_t addressFlags;int32_t indexType;
VkBindIndexBufferIndirectCommandEXT s - - uint64_t bufferAddress;uint32_t size;int32_t indexType;
VkBindMemoryStatus s 1000545002 - int32_t sType;const void* pNext;int32_t* pResult;
VkBindMemoryStatusKHR = VkBindMemoryStatus
VkBindSparseInfo s 7 - int32_t sType;const void* pNext;uint32_t waitSemaphoreCount;struct VkSemaphore_T* const* pWaitSemaphores;uint32_t bufferBindCount;const struct VkSparseBufferMemoryBindInfo* pBufferBinds;uint32_t imageOpaqueBindCount;const struct VkSparseImageOpaqueMemoryBindInfo* pImageOpaqueBinds;uint32_t imageBindCount;const struct VkSparseImageMemoryBindInfo* pImageBinds;uint32_t signalSemaphoreCount;struct VkSemaphore_T* const* pSignalSemaphores;
VkBindTransformFeedbackBuffer2InfoEXT s 1000318013 VkDeviceAddressRangeKHR int32_t sType;const void* pNext;struct VkDeviceAddressRangeKHR addressRange;uint32_t addressFlags;
VkBindVertexBuffer3InfoKHR s 1000318008 VkStridedDeviceAddressRangeKHR int32_t sType;const void* pNext;uint32_t setStride;struct VkStridedDeviceAddressRangeKHR addressRange;uint32_t addressFlags;
VkBindVertexBufferIndirectCommandEXT s - - uint64_t bufferAddress;uint32_t size;uint32_t stride;
VkBlendFactor t int32_t
VkBlendOp t int32_t
VkBlendOverlapEXT t int32_t
VkBlitImageInfo2 s 1000337004 - int32_t sType;const void* pNext;struct VkImage_T* srcImage;int32_t srcImageLayout;struct VkImage_T* dstImage;int32_t dstImageLayout;uint32_t regionCount;const struct VkImageBlit2* pRegions;int32_t filter;
VkBlitImageInfo2KHR = VkBlitImageInfo2
VkBool32 t uint32_t
VkBorderColor t int32_t
VkBuffer t struct VkBuffer_T*
VkBufferCaptureDescriptorDataInfoEXT s 1000316005 - int32_t sType;const void* pNext;struct VkBuffer_T* buffer;
VkBufferCopy s - - uint64_t srcOffset;uint64_t dstOffset;uint64_t size;
VkBufferCopy2 s 1000337006 - int32_t sType;const void* pNext;uint64_t srcOffset;uint64_t dstOffset;uint64_t size;
VkBufferCopy2KHR = VkBufferCopy2
VkBufferCreateFlagBits t uint32_t
VkBufferCreateFlags t uint32_t
VkBufferCreateInfo s 12 - int32_t sType;const void* pNext;uint32_t flags;uint64_t size;uint32_t usage;int32_t sharingMode;uint32_t queueFamilyIndexCount;const uint32_t* pQueueFamilyIndices;
VkBufferDeviceAddressCreateInfoEXT s 1000244002 - int32_t sType;const void* pNext;uint64_t deviceAddress;
VkBufferDeviceAddressInfo s 1000244001 - int32_t sType;const void* pNext;struct VkBuffer_T* buffer;
VkBufferDeviceAddressInfoEXT = VkBufferDeviceAddressInfo
VkBufferDeviceAddressInfoKHR = VkBufferDeviceAddressInfo
VkBufferImageCopy s - VkImageSubresourceLayers,VkOffset3D,VkExtent3D uint64_t bufferOffset;uint32_t bufferRowLength;uint32_t bufferImageHeight;struct VkImageSubresourceLayers imageSubresource;struct VkOffset3D imageOffset;struct VkExtent3D imageExtent;
VkBufferImageCopy2 s 1000337009 VkImageSubresourceLayers,VkOffset3D,VkExtent3D int32_t sType;const void* pNext;uint64_t bufferOffset;uint32_t bufferRowLength;uint32_t bufferImageHeight;struct VkImageSubresourceLayers imageSubresource;struct VkOffset3D imageOffset;struct VkExtent3D imageExtent;
VkBufferImageCopy2KHR = VkBufferImageCopy2
VkBufferMemoryBarrier s 44 - int32_t sType;const void* pNext;uint32_t srcAccessMask;uint32_t dstAccessMask;uint32_t srcQueueFamilyIndex;uint32_t dstQueueFamilyIndex;struct VkBuffer_T* buffer;uint64_t offset;uint64_t size;
VkBufferMemoryBarrier2 s 1000314001 - int32_t sType;const void* pNext;uint64_t srcStageMask;uint64_t srcAccessMask;uint64_t dstStageMask;uint64_t dstAccessMask;uint32_t srcQueueFamilyIndex;uint32_t dstQueueFamilyIndex;struct VkBuffer_T* buffer;uint64_t offset;uint64_t size;
VkBufferMemoryBarrier2KHR = VkBufferMemoryBarrier2
VkBufferMemoryRequirementsInfo2 s 1000146000 - int32_t sType;const void* pNext;struct VkBuffer_T* buffer;
VkBufferMemoryRequirementsInfo2KHR = VkBufferMemoryRequirementsInfo2
VkBufferOpaqueCaptureAddressCreateInfo s 1000257002 - int32_t sType;const void* pNext;uint64_t opaqueCaptureAddress;
VkBufferOpaqueCaptureAddressCreateInfoKHR = VkBufferOpaqueCaptureAddressCreateInfo
VkBufferUsageFlagBits t uint32_t
VkBufferUsageFlagBits2 t uint64_t
VkBufferUsageFlagBits2KHR = VkBufferUsageFlagBits2
VkBufferUsageFlags t uint32_t
VkBufferUsageFlags2 t uint64_t
VkBufferUsageFlags2CreateInfo s 1000470006 - int32_t sType;const void* pNext;uint64_t usage;
VkBufferUsageFlags2CreateInfoKHR = VkBufferUsageFlags2CreateInfo
VkBufferUsageFlags2KHR = VkBufferUsageFlags2
VkBufferView t struct VkBufferView_T*
VkBufferViewCreateFlags t uint32_t
VkBufferViewCreateInfo s 13 - int32_t sType;const void* pNext;uint32_t flags;struct VkBuffer_T* buffer;int32_t format;uint64_t offset;uint64_t range;
VkBuildAccelerationStructureFlagBitsKHR t uint32_t
VkBuildAccelerationStructureFlagsKHR t uint32_t
VkBuildAccelerationStructureModeKHR t int32_t
VkBuildMicromapFlagBitsEXT t uint32_t
VkBuildMicromapFlagsEXT t uint32_t
VkBuildMicromapModeEXT t int32_t
VkCalibratedTimestampInfoEXT = VkCalibratedTimestampInfoKHR
VkCalibratedTimestampInfoKHR s 1000184000 - int32_t sType;const void* pNext;int32_t timeDomain;
VkChromaLocation t int32_t
VkChromaLocationKHR = VkChromaLocation
VkClearAttachment s - VkClearValue uint32_t aspectMask;uint32_t colorAttachment;union VkClearValue clearValue;
VkClearColorValue u - - float float32[4];int32_t int32[4];uint32_t uint32[4];
VkClearDepthStencilValue s - - float depth;uint32_t stencil;
VkClearRect s - VkRect2D struct VkRect2D rect;uint32_t baseArrayLayer;uint32_t layerCount;
VkClearValue u - VkClearColorValue,VkClearDepthStencilValue union VkClearColorValue color;struct VkClearDepthStencilValue depthStencil;
VkColorBlendAdvancedEXT s - - int32_t advancedBlendOp;uint32_t srcPremultiplied;uint32_t dstPremultiplied;int32_t blendOverlap;uint32_t clampResults;
VkColorBlendEquationEXT s - - int32_t srcColorBlendFactor;int32_t dstColorBlendFactor;int32_t colorBlendOp;int32_t srcAlphaBlendFactor;int32_t dstAlphaBlendFactor;int32_t alphaBlendOp;
VkColorComponentFlagBits t uint32_t
VkColorComponentFlags t uint32_t
VkColorSpaceKHR t int32_t
VkCommandBuffer t struct VkCommandBuffer_T*
VkCommandBufferAllocateInfo s 40 - int32_t sType;const void* pNext;struct VkCommandPool_T* commandPool;int32_t level;uint32_t commandBufferCount;
VkCommandBufferBeginInfo s 42 - int32_t sType;const void* pNext;uint32_t flags;const struct VkCommandBufferInheritanceInfo* pInheritanceInfo;
VkCommandBufferInheritanceConditionalRenderingInfoEXT s 1000081000 - int32_t sType;const void* pNext;uint32_t conditionalRenderingEnable;
VkCommandBufferInheritanceDescriptorHeapInfoEXT s 1000135010 - int32_t sType;const void* pNext;const struct VkBindHeapInfoEXT* pSamplerHeapBindInfo;const struct VkBindHeapInfoEXT* pResourceHeapBindInfo;
VkCommandBufferInheritanceInfo s 41 - int32_t sType;const void* pNext;struct VkRenderPass_T* renderPass;uint32_t subpass;struct VkFramebuffer_T* framebuffer;uint32_t occlusionQueryEnable;uint32_t queryFlags;uint32_t pipelineStatistics;
VkCommandBufferInheritanceRenderingInfo s 1000044004 - int32_t sType;const void* pNext;uint32_t flags;uint32_t viewMask;uint32_t colorAttachmentCount;const int32_t* pColorAttachmentFormats;int32_t depthAttachmentFormat;int32_t stencilAttachmentFormat;uint32_t rasterizationSamples;
VkCommandBufferInheritanceRenderingInfoKHR = VkCommandBufferInheritanceRenderingInfo
VkCommandBufferLevel t int32_t
VkCommandBufferResetFlagBits t uint32_t
VkCommandBufferResetFlags t uint32_t
VkCommandBufferSubmitInfo s 1000314006 - int32_t sType;const void* pNext;struct VkCommandBuffer_T* commandBuffer;uint32_t deviceMask;
VkCommandBufferSubmitInfoKHR = VkCommandBufferSubmitInfo
VkCommandBufferUsageFlagBits t uint32_t
VkCommandBufferUsageFlags t uint32_t
VkCommandPool t struct VkCommandPool_T*
VkCommandPoolCreateFlagBits t uint32_t
VkCommandPoolCreateFlags t uint32_t
VkCommandPoolCreateInfo s 39 - int32_t sType;const void* pNext;uint32_t flags;uint32_t queueFamilyIndex;
VkCommandPoolResetFlagBits t uint32_t
VkCommandPoolResetFlags t uint32_t
VkCommandPoolTrimFlags t uint32_t
VkCommandPoolTrimFlagsKHR = VkCommandPoolTrimFlags
VkCompareOp t int32_t
VkComponentMapping s - - int32_t r;int32_t g;int32_t b;int32_t a;
VkComponentSwizzle t int32_t
VkComponentTypeKHR t int32_t
VkCompositeAlphaFlagBitsKHR t uint32_t
VkCompositeAlphaFlagsKHR t uint32_t
VkComputePipelineCreateInfo s 29 VkPipelineShaderStageCreateInfo int32_t sType;const void* pNext;uint32_t flags;struct VkPipelineShaderStageCreateInfo stage;struct VkPipelineLayout_T* layout;struct VkPipeline_T* basePipelineHandle;int32_t basePipelineIndex;
VkConditionalRenderingBeginInfo2EXT s 1000318012 VkDeviceAddressRangeKHR int32_t sType;const void* pNext;struct VkDeviceAddressRangeKHR addressRange;uint32_t addressFlags;uint32_t flags;
VkConditionalRenderingBeginInfoEXT s 1000081002 - int32_t sType;const void* pNext;struct VkBuffer_T* buffer;uint64_t offset;uint32_t flags;
VkConditionalRenderingFlagBitsEXT t uint32_t
VkConditionalRenderingFlagsEXT t uint32_t
VkConformanceVersion s - - uint8_t major;uint8_t minor;uint8_t subminor;uint8_t patch;
VkConformanceVersionKHR = VkConformanceVersion
VkConservativeRasterizationModeEXT t int32_t
VkCooperativeMatrixFlagBitsEXT t uint32_t
VkCooperativeMatrixFlagsEXT t uint32_t
VkCooperativeMatrixProperties2EXT s 1000659002 - int32_t sType;void* pNext;uint32_t MGranularity;uint32_t NGranularity;uint32_t KGranularity;int32_t AType;int32_t BType;int32_t CType;int32_t ResultType;
VkCooperativeMatrixPropertiesKHR s 1000506001 - int32_t sType;void* pNext;uint32_t MSize;uint32_t NSize;uint32_t KSize;int32_t AType;int32_t BType;int32_t CType;int32_t ResultType;uint32_t saturatingAccumulation;int32_t scope;
VkCopyAccelerationStructureInfoKHR s 1000150010 - int32_t sType;const void* pNext;struct VkAccelerationStructureKHR_T* src;struct VkAccelerationStructureKHR_T* dst;int32_t mode;
VkCopyAccelerationStructureModeKHR t int32_t
VkCopyAccelerationStructureToMemoryInfoKHR s 1000150011 VkDeviceOrHostAddressKHR int32_t sType;const void* pNext;struct VkAccelerationStructureKHR_T* src;union VkDeviceOrHostAddressKHR dst;int32_t mode;
VkCopyBufferInfo2 s 1000337000 - int32_t sType;const void* pNext;struct VkBuffer_T* srcBuffer;struct VkBuffer_T* dstBuffer;uint32_t regionCount;const struct VkBufferCopy2* pRegions;
VkCopyBufferInfo2KHR = VkCopyBufferInfo2
VkCopyBufferToImageInfo2 s 1000337002 - int32_t sType;const void* pNext;struct VkBuffer_T* srcBuffer;struct VkImage_T* dstImage;int32_t dstImageLayout;uint32_t regionCount;const struct VkBufferImageCopy2* pRegions;
VkCopyBufferToImageInfo2KHR = VkCopyBufferToImageInfo2
VkCopyDescriptorSet s 36 - int32_t sType;const void* pNext;struct VkDescriptorSet_T* srcSet;uint32_t srcBinding;uint32_t srcArrayElement;struct VkDescriptorSet_T* dstSet;uint32_t dstBinding;uint32_t dstArrayElement;uint32_t descriptorCount;
VkCopyDeviceMemoryImageInfoKHR s 1000318003 - int32_t sType;const void* pNext;struct VkImage_T* image;uint32_t regionCount;const struct VkDeviceMemoryImageCopyKHR* pRegions;
VkCopyDeviceMemoryInfoKHR s 1000318001 - int32_t sType;const void* pNext;uint32_t regionCount;const struct VkDeviceMemoryCopyKHR* pRegions;
VkCopyImageInfo2 s 1000337001 - int32_t sType;const void* pNext;struct VkImage_T* srcImage;int32_t srcImageLayout;struct VkImage_T* dstImage;int32_t dstImageLayout;uint32_t regionCount;const struct VkImageCopy2* pRegions;
VkCopyImageInfo2KHR = VkCopyImageInfo2
VkCopyImageToBufferInfo2 s 1000337003 - int32_t sType;const void* pNext;struct VkImage_T* srcImage;int32_t srcImageLayout;struct VkBuffer_T* dstBuffer;uint32_t regionCount;const struct VkBufferImageCopy2* pRegions;
VkCopyImageToBufferInfo2KHR = VkCopyImageToBufferInfo2
VkCopyImageToImageInfo s 1000270007 - int32_t sType;const void* pNext;uint32_t flags;struct VkImage_T* srcImage;int32_t srcImageLayout;struct VkImage_T* dstImage;int32_t dstImageLayout;uint32_t regionCount;const struct VkImageCopy2* pRegions;
VkCopyImageToImageInfoEXT = VkCopyImageToImageInfo
VkCopyImageToMemoryInfo s 1000270004 - int32_t sType;const void* pNext;uint32_t flags;struct VkImage_T* srcImage;int32_t srcImageLayout;uint32_t regionCount;const struct VkImageToMemoryCopy* pRegions;
VkCopyImageToMemoryInfoEXT = VkCopyImageToMemoryInfo
VkCopyMemoryIndirectCommandKHR s - - uint64_t srcAddress;uint64_t dstAddress;uint64_t size;
VkCopyMemoryIndirectInfoKHR s 1000549002 VkStridedDeviceAddressRangeKHR int32_t sType;const void* pNext;uint32_t srcCopyFlags;uint32_t dstCopyFlags;uint32_t copyCount;struct VkStridedDeviceAddressRangeKHR copyAddressRange;
VkCopyMemoryToAccelerationStructureInfoKHR s 1000150012 VkDeviceOrHostAddressConstKHR int32_t sType;const void* pNext;union VkDeviceOrHostAddressConstKHR src;struct VkAccelerationStructureKHR_T* dst;int32_t mode;
VkCopyMemoryToImageIndirectCommandKHR s - VkImageSubresourceLayers,VkOffset3D,VkExtent3D uint64_t srcAddress;uint32_t bufferRowLength;uint32_t bufferImageHeight;struct VkImageSubresourceLayers imageSubresource;struct VkOffset3D imageOffset;struct VkExtent3D imageExtent;
VkCopyMemoryToImageIndirectInfoKHR s 1000549003 VkStridedDeviceAddressRangeKHR int32_t sType;const void* pNext;uint32_t srcCopyFlags;uint32_t copyCount;struct VkStridedDeviceAddressRangeKHR copyAddressRange;struct VkImage_T* dstImage;int32_t dstImageLayout;const struct VkImageSubresourceLayers* pImageSubresources;
VkCopyMemoryToImageInfo s 1000270005 - int32_t sType;const void* pNext;uint32_t flags;struct VkImage_T* dstImage;int32_t dstImageLayout;uint32_t regionCount;const struct VkMemoryToImageCopy* pRegions;
VkCopyMemoryToImageInfoEXT = VkCopyMemoryToImageInfo
VkCopyMemoryToMicromapInfoEXT s 1000396004 VkDeviceOrHostAddressConstKHR int32_t sType;const void* pNext;union VkDeviceOrHostAddressConstKHR src;struct VkMicromapEXT_T* dst;int32_t mode;
VkCopyMicromapInfoEXT s 1000396002 - int32_t sType;const void* pNext;struct VkMicromapEXT_T* src;struct VkMicromapEXT_T* dst;int32_t mode;
VkCopyMicromapModeEXT t int32_t
VkCopyMicromapToMemoryInfoEXT s 1000396003 VkDeviceOrHostAddressKHR int32_t sType;const void* pNext;struct VkMicromapEXT_T* src;union VkDeviceOrHostAddressKHR dst;int32_t mode;
VkCullModeFlagBits t uint32_t
VkCullModeFlags t uint32_t
VkCustomResolveCreateInfoEXT s 1000628002 - int32_t sType;const void* pNext;uint32_t customResolve;uint32_t colorAttachmentCount;const int32_t* pColorAttachmentFormats;int32_t depthAttachmentFormat;int32_t stencilAttachmentFormat;
VkD3D12FenceSubmitInfoKHR s 1000078002 - int32_t sType;const void* pNext;uint32_t waitSemaphoreValuesCount;const uint64_t* pWaitSemaphoreValues;uint32_t signalSemaphoreValuesCount;const uint64_t* pSignalSemaphoreValues;
VkDebugMarkerMarkerInfoEXT s 1000022002 - int32_t sType;const void* pNext;const char* pMarkerName;float color[4];
VkDebugMarkerObjectNameInfoEXT s 1000022000 - int32_t sType;const void* pNext;int32_t objectType;uint64_t object;const char* pObjectName;
VkDebugMarkerObjectTagInfoEXT s 1000022001 - int32_t sType;const void* pNext;int32_t objectType;uint64_t object;uint64_t tagName;size_t tagSize;const void* pTag;
VkDebugReportCallbackCreateInfoEXT s 1000011000 PFN_vkDebugReportCallbackEXT int32_t sType;const void* pNext;uint32_t flags;PFN_vkDebugReportCallbackEXT pfnCallback;void* pUserData;
VkDebugReportCallbackEXT t struct VkDebugReportCallbackEXT_T*
VkDebugReportFlagBitsEXT t uint32_t
VkDebugReportFlagsEXT t uint32_t
VkDebugReportObjectTypeEXT t int32_t
VkDebugUtilsLabelEXT s 1000128002 - int32_t sType;const void* pNext;const char* pLabelName;float color[4];
VkDebugUtilsMessageSeverityFlagBitsEXT t uint32_t
VkDebugUtilsMessageSeverityFlagsEXT t uint32_t
VkDebugUtilsMessageTypeFlagBitsEXT t uint32_t
VkDebugUtilsMessageTypeFlagsEXT t uint32_t
VkDebugUtilsMessengerCallbackDataEXT s 1000128003 - int32_t sType;const void* pNext;uint32_t flags;const char* pMessageIdName;int32_t messageIdNumber;const char* pMessage;uint32_t queueLabelCount;const struct VkDebugUtilsLabelEXT* pQueueLabels;uint32_t cmdBufLabelCount;const struct VkDebugUtilsLabelEXT* pCmdBufLabels;uint32_t objectCount;const struct VkDebugUtilsObjectNameInfoEXT* pObjects;
VkDebugUtilsMessengerCallbackDataFlagsEXT t uint32_t
VkDebugUtilsMessengerCreateFlagsEXT t uint32_t
VkDebugUtilsMessengerCreateInfoEXT s 1000128004 PFN_vkDebugUtilsMessengerCallbackEXT int32_t sType;const void* pNext;uint32_t flags;uint32_t messageSeverity;uint32_t messageType;PFN_vkDebugUtilsMessengerCallbackEXT pfnUserCallback;void* pUserData;
VkDebugUtilsMessengerEXT t struct VkDebugUtilsMessengerEXT_T*
VkDebugUtilsObjectNameInfoEXT s 1000128000 - int32_t sType;const void* pNext;int32_t objectType;uint64_t objectHandle;const char* pObjectName;
VkDebugUtilsObjectTagInfoEXT s 1000128001 - int32_t sType;const void* pNext;int32_t objectType;uint64_t objectHandle;uint64_t tagName;size_t tagSize;const void* pTag;
VkDecompressMemoryInfoEXT s 1000550002 - int32_t sType;const void* pNext;uint64_t decompressionMethod;uint32_t regionCount;const struct VkDecompressMemoryRegionEXT* pRegions;
VkDecompressMemoryRegionEXT s - - uint64_t srcAddress;uint64_t dstAddress;uint64_t compressedSize;uint64_t decompressedSize;
VkDefaultVertexAttributeValueKHR t int32_t
VkDeferredOperationKHR t struct VkDeferredOperationKHR_T*
VkDependencyFlagBits t uint32_t
VkDependencyFlags t uint32_t
VkDependencyInfo s 1000314003 - int32_t sType;const void* pNext;uint32_t dependencyFlags;uint32_t memoryBarrierCount;const struct VkMemoryBarrier2* pMemoryBarriers;uint32_t bufferMemoryBarrierCount;const struct VkBufferMemoryBarrier2* pBufferMemoryBarriers;uint32_t imageMemoryBarrierCount;const struct VkImageMemoryBarrier2* pImageMemoryBarriers;
VkDependencyInfoKHR = VkDependencyInfo
VkDepthBiasInfoEXT s 1000283001 - int32_t sType;const void* pNext;float depthBiasConstantFactor;float depthBiasClamp;float depthBiasSlopeFactor;
VkDepthBiasRepresentationEXT t int32_t
VkDepthBiasRepresentationInfoEXT s 1000283002 - int32_t sType;const void* pNext;int32_t depthBiasRepresentation;uint32_t depthBiasExact;
VkDepthClampModeEXT t int32_t
VkDepthClampRangeEXT s - - float minDepthClamp;float maxDepthClamp;
VkDescriptorAddressInfoEXT s 1000316003 - int32_t sType;void* pNext;uint64_t address;uint64_t range;int32_t format;
VkDescriptorBindingFlagBits t uint32_t
VkDescriptorBindingFlagBitsEXT = VkDescriptorBindingFlagBits
VkDescriptorBindingFlags t uint32_t
VkDescriptorBindingFlagsEXT = VkDescriptorBindingFlags
VkDescriptorBufferBindingInfoEXT s 1000316011 - int32_t sType;const void* pNext;uint64_t address;uint32_t usage;
VkDescriptorBufferBindingPushDescriptorBufferHandleEXT s 1000316012 - int32_t sType;const void* pNext;struct VkBuffer_T* buffer;
VkDescriptorBufferInfo s - - struct VkBuffer_T* buffer;uint64_t offset;uint64_t range;
VkDescriptorDataEXT u - - struct VkSampler_T* const* pSampler;const struct VkDescriptorImageInfo* pCombinedImageSampler;const struct VkDescriptorImageInfo* pInputAttachmentImage;const struct VkDescriptorImageInfo* pSampledImage;const struct VkDescriptorImageInfo* pStorageImage;const struct VkDescriptorAddressInfoEXT* pUniformTexelBuffer;const struct VkDescriptorAddressInfoEXT* pStorageTexelBuffer;const struct VkDescriptorAddressInfoEXT* pUniformBuffer;const struct VkDescriptorAddressInfoEXT* pStorageBuffer;uint64_t accelerationStructure;
VkDescriptorGetInfoEXT s 1000316004 VkDescriptorDataEXT int32_t sType;const void* pNext;int32_t type;union VkDescriptorDataEXT data;
VkDescriptorImageInfo s - - struct VkSampler_T* sampler;struct VkImageView_T* imageView;int32_t imageLayout;
VkDescriptorMappingSourceConstantOffsetEXT s - - uint32_t heapOffset;uint32_t heapArrayStride;const struct VkSamplerCreateInfo* pEmbeddedSampler;uint32_t samplerHeapOffset;uint32_t samplerHeapArrayStride;
VkDescriptorMappingSourceDataEXT u - VkDescriptorMappingSourceConstantOffsetEXT,VkDescriptorMappingSourcePushIndexEXT,VkDescriptorMappingSourceIndirectIndexEXT,VkDescriptorMappingSourceIndirectIndexArrayEXT,VkDescriptorMappingSourceHeapDataEXT,VkDescriptorMappingSourceIndirectAddressEXT,VkDescriptorMappingSourceShaderRecordIndexEXT struct VkDescriptorMappingSourceConstantOffsetEXT constantOffset;struct VkDescriptorMappingSourcePushIndexEXT pushIndex;struct VkDescriptorMappingSourceIndirectIndexEXT indirectIndex;struct VkDescriptorMappingSourceIndirectIndexArrayEXT indirectIndexArray;struct VkDescriptorMappingSourceHeapDataEXT heapData;uint32_t pushDataOffset;uint32_t pushAddressOffset;struct VkDescriptorMappingSourceIndirectAddressEXT indirectAddress;struct VkDescriptorMappingSourceShaderRecordIndexEXT shaderRecordIndex;uint32_t shaderRecordDataOffset;uint32_t shaderRecordAddressOffset;
VkDescriptorMappingSourceEXT t int32_t
VkDescriptorMappingSourceHeapDataEXT s - - uint32_t heapOffset;uint32_t pushOffset;
VkDescriptorMappingSourceIndirectAddressEXT s - - uint32_t pushOffset;uint32_t addressOffset;
VkDescriptorMappingSourceIndirectIndexArrayEXT s - - uint32_t heapOffset;uint32_t pushOffset;uint32_t addressOffset;uint32_t heapIndexStride;const struct VkSamplerCreateInfo* pEmbeddedSampler;uint32_t useCombinedImageSamplerIndex;uint32_t samplerHeapOffset;uint32_t samplerPushOffset;uint32_t samplerAddressOffset;uint32_t samplerHeapIndexStride;
VkDescriptorMappingSourceIndirectIndexEXT s - - uint32_t heapOffset;uint32_t pushOffset;uint32_t addressOffset;uint32_t heapIndexStride;uint32_t heapArrayStride;const struct VkSamplerCreateInfo* pEmbeddedSampler;uint32_t useCombinedImageSamplerIndex;uint32_t samplerHeapOffset;uint32_t samplerPushOffset;uint32_t samplerAddressOffset;uint32_t samplerHeapIndexStride;uint32_t samplerHeapArrayStride;
VkDescriptorMappingSourcePushIndexEXT s - - uint32_t heapOffset;uint32_t pushOffset;uint32_t heapIndexStride;uint32_t heapArrayStride;const struct VkSamplerCreateInfo* pEmbeddedSampler;uint32_t useCombinedImageSamplerIndex;uint32_t samplerHeapOffset;uint32_t samplerPushOffset;uint32_t samplerHeapIndexStride;uint32_t samplerHeapArrayStride;
VkDescriptorMappingSourceShaderRecordIndexEXT s - - uint32_t heapOffset;uint32_t shaderRecordOffset;uint32_t heapIndexStride;uint32_t heapArrayStride;const struct VkSamplerCreateInfo* pEmbeddedSampler;uint32_t useCombinedImageSamplerIndex;uint32_t samplerHeapOffset;uint32_t samplerShaderRecordOffset;uint32_t samplerHeapIndexStride;uint32_t samplerHeapArrayStride;
VkDescriptorPool t struct VkDescriptorPool_T*
VkDescriptorPoolCreateFlagBits t uint32_t
VkDescriptorPoolCreateFlags t uint32_t
VkDescriptorPoolCreateInfo s 33 - int32_t sType;const void* pNext;uint32_t flags;uint32_t maxSets;uint32_t poolSizeCount;const struct VkDescriptorPoolSize* pPoolSizes;
VkDescriptorPoolInlineUniformBlockCreateInfo s 1000138003 - int32_t sType;const void* pNext;uint32_t maxInlineUniformBlockBindings;
VkDescriptorPoolInlineUniformBlockCreateInfoEXT = VkDescriptorPoolInlineUniformBlockCreateInfo
VkDescriptorPoolResetFlags t uint32_t
VkDescriptorPoolSize s - - int32_t type;uint32_t descriptorCount;
VkDescriptorSet t struct VkDescriptorSet_T*
VkDescriptorSetAllocateInfo s 34 - int32_t sType;const void* pNext;struct VkDescriptorPool_T* descriptorPool;uint32_t descriptorSetCount;struct VkDescriptorSetLayout_T* const* pSetLayouts;
VkDescriptorSetAndBindingMappingEXT s 1000135005 VkDescriptorMappingSourceDataEXT int32_t sType;const void* pNext;uint32_t descriptorSet;uint32_t firstBinding;uint32_t bindingCount;uint32_t resourceMask;int32_t source;union VkDescriptorMappingSourceDataEXT sourceData;
VkDescriptorSetLayout t struct VkDescriptorSetLayout_T*
VkDescriptorSetLayoutBinding s - - uint32_t binding;int32_t descriptorType;uint32_t descriptorCount;uint32_t stageFlags;struct VkSampler_T* const* pImmutableSamplers;
VkDescriptorSetLayoutBindingFlagsCreateInfo s 1000161000 - int32_t sType;const void* pNext;uint32_t bindingCount;const uint32_t* pBindingFlags;
VkDescriptorSetLayoutBindingFlagsCreateInfoEXT = VkDescriptorSetLayoutBindingFlagsCreateInfo
VkDescriptorSetLayoutCreateFlagBits t uint32_t
VkDescriptorSetLayoutCreateFlags t uint32_t
VkDescriptorSetLayoutCreateInfo s 32 - int32_t sType;const void* pNext;uint32_t flags;uint32_t bindingCount;const struct VkDescriptorSetLayoutBinding* pBindings;
VkDescriptorSetLayoutSupport s 1000168001 - int32_t sType;void* pNext;uint32_t supported;
VkDescriptorSetLayoutSupportKHR = VkDescriptorSetLayoutSupport
VkDescriptorSetVariableDescriptorCountAllocateInfo s 1000161003 - int32_t sType;const void* pNext;uint32_t descriptorSetCount;const uint32_t* pDescriptorCounts;
VkDescriptorSetVariableDescriptorCountAllocateInfoEXT = VkDescriptorSetVariableDescriptorCountAllocateInfo
VkDescriptorSetVariableDescriptorCountLayoutSupport s 1000161004 - int32_t sType;void* pNext;uint32_t maxVariableDescriptorCount;
VkDescriptorSetVariableDescriptorCountLayoutSupportEXT = VkDescriptorSetVariableDescriptorCountLayoutSupport
VkDescriptorType t int32_t
VkDescriptorUpdateTemplate t struct VkDescriptorUpdateTemplate_T*
VkDescriptorUpdateTemplateCreateFlags t uint32_t
VkDescriptorUpdateTemplateCreateFlagsKHR = VkDescriptorUpdateTemplateCreateFlags
VkDescriptorUpdateTemplateCreateInfo s 1000085000 - int32_t sType;const void* pNext;uint32_t flags;uint32_t descriptorUpdateEntryCount;const struct VkDescriptorUpdateTemplateEntry* pDescriptorUpdateEntries;int32_t templateType;struct VkDescriptorSetLayout_T* descriptorSetLayout;int32_t pipelineBindPoint;struct VkPipelineLayout_T* pipelineLayout;uint32_t set;
VkDescriptorUpdateTemplateCreateInfoKHR = VkDescriptorUpdateTemplateCreateInfo
VkDescriptorUpdateTemplateEntry s - - uint32_t dstBinding;uint32_t dstArrayElement;uint32_t descriptorCount;int32_t descriptorType;size_t offset;size_t stride;
VkDescriptorUpdateTemplateEntryKHR = VkDescriptorUpdateTemplateEntry
VkDescriptorUpdateTemplateKHR = VkDescriptorUpdateTemplate
VkDescriptorUpdateTemplateType t int32_t
VkDescriptorUpdateTemplateTypeKHR = VkDescriptorUpdateTemplateType
VkDevice t struct VkDevice_T*
VkDeviceAddress t uint64_t
VkDeviceAddressBindingCallbackDataEXT s 1000354001 - int32_t sType;void* pNext;uint32_t flags;uint64_t baseAddress;uint64_t size;int32_t bindingType;
VkDeviceAddressBindingFlagBitsEXT t uint32_t
VkDeviceAddressBindingFlagsEXT t uint32_t
VkDeviceAddressBindingTypeEXT t int32_t
VkDeviceAddressRangeEXT = VkDeviceAddressRangeKHR
VkDeviceAddressRangeKHR s - - uint64_t address;uint64_t size;
VkDeviceBufferMemoryRequirements s 1000413002 - int32_t sType;const void* pNext;const struct VkBufferCreateInfo* pCreateInfo;
VkDeviceBufferMemoryRequirementsKHR = VkDeviceBufferMemoryRequirements
VkDeviceCreateFlags t uint32_t
VkDeviceCreateInfo s 3 - int32_t sType;const void* pNext;uint32_t flags;uint32_t queueCreateInfoCount;const struct VkDeviceQueueCreateInfo* pQueueCreateInfos;uint32_t enabledLayerCount;const char* const* ppEnabledLayerNames;uint32_t enabledExtensionCount;const char* const* ppEnabledExtensionNames;const struct VkPhysicalDeviceFeatures* pEnabledFeatures;
VkDeviceDeviceMemoryReportCreateInfoEXT s 1000284001 PFN_vkDeviceMemoryReportCallbackEXT int32_t sType;const void* pNext;uint32_t flags;PFN_vkDeviceMemoryReportCallbackEXT pfnUserCallback;void* pUserData;
VkDeviceEventInfoEXT s 1000091001 - int32_t sType;const void* pNext;int32_t deviceEvent;
VkDeviceEventTypeEXT t int32_t
VkDeviceFaultAddressInfoEXT = VkDeviceFaultAddressInfoKHR
VkDeviceFaultAddressInfoKHR s - - int32_t addressType;uint64_t reportedAddress;uint64_t addressPrecision;
VkDeviceFaultAddressTypeEXT = VkDeviceFaultAddressTypeKHR
VkDeviceFaultAddressTypeKHR t int32_t
VkDeviceFaultCountsEXT s 1000341001 - int32_t sType;void* pNext;uint32_t addressInfoCount;uint32_t vendorInfoCount;uint64_t vendorBinarySize;
VkDeviceFaultDebugInfoKHR s 1000573003 - int32_t sType;void* pNext;uint32_t vendorBinarySize;void* pVendorBinaryData;
VkDeviceFaultFlagBitsKHR t uint32_t
VkDeviceFaultFlagsKHR t uint32_t
VkDeviceFaultInfoEXT s 1000341002 - int32_t sType;void* pNext;char description[256];struct VkDeviceFaultAddressInfoKHR* pAddressInfos;struct VkDeviceFaultVendorInfoKHR* pVendorInfos;void* pVendorBinaryData;
VkDeviceFaultInfoKHR s 1000573002 VkDeviceFaultAddressInfoKHR,VkDeviceFaultVendorInfoKHR int32_t sType;void* pNext;uint32_t flags;uint64_t groupId;char description[256];struct VkDeviceFaultAddressInfoKHR faultAddressInfo;struct VkDeviceFaultAddressInfoKHR instructionAddressInfo;struct VkDeviceFaultVendorInfoKHR vendorInfo;
VkDeviceFaultShaderAbortMessageInfoKHR s 1000233001 - int32_t sType;void* pNext;uint64_t messageDataSize;void* pMessageData;
VkDeviceFaultVendorBinaryHeaderVersionEXT = VkDeviceFaultVendorBinaryHeaderVersionKHR
VkDeviceFaultVendorBinaryHeaderVersionKHR t int32_t
VkDeviceFaultVendorBinaryHeaderVersionOneEXT = VkDeviceFaultVendorBinaryHeaderVersionOneKHR
VkDeviceFaultVendorBinaryHeaderVersionOneKHR s - - uint32_t headerSize;int32_t headerVersion;uint32_t vendorID;uint32_t deviceID;uint32_t driverVersion;uint8_t pipelineCacheUUID[16];uint32_t applicationNameOffset;uint32_t applicationVersion;uint32_t engineNameOffset;uint32_t engineVersion;uint32_t apiVersion;
VkDeviceFaultVendorInfoEXT = VkDeviceFaultVendorInfoKHR
VkDeviceFaultVendorInfoKHR s - - char description[256];uint64_t vendorFaultCode;uint64_t vendorFaultData;
VkDeviceGroupBindSparseInfo s 1000060006 - int32_t sType;const void* pNext;uint32_t resourceDeviceIndex;uint32_t memoryDeviceIndex;
VkDeviceGroupBindSparseInfoKHR = VkDeviceGroupBindSparseInfo
VkDeviceGroupCommandBufferBeginInfo s 1000060004 - int32_t sType;const void* pNext;uint32_t deviceMask;
VkDeviceGroupCommandBufferBeginInfoKHR = VkDeviceGroupCommandBufferBeginInfo
VkDeviceGroupDeviceCreateInfo s 1000070001 - int32_t sType;const void* pNext;uint32_t physicalDeviceCount;struct VkPhysicalDevice_T* const* pPhysicalDevices;
VkDeviceGroupDeviceCreateInfoKHR = VkDeviceGroupDeviceCreateInfo
VkDeviceGroupPresentCapabilitiesKHR s 1000060007 - int32_t sType;void* pNext;uint32_t presentMask[32];uint32_t modes;
VkDeviceGroupPresentInfoKHR s 1000060011 - int32_t sType;const void* pNext;uint32_t swapchainCount;const uint32_t* pDeviceMasks;uint32_t mode;
VkDeviceGroupPresentModeFlagBitsKHR t uint32_t
VkDeviceGroupPresentModeFlagsKHR t uint32_t
VkDeviceGroupRenderPassBeginInfo s 1000060003 - int32_t sType;const void* pNext;uint32_t deviceMask;uint32_t deviceRenderAreaCount;const struct VkRect2D* pDeviceRenderAreas;
VkDeviceGroupRenderPassBeginInfoKHR = VkDeviceGroupRenderPassBeginInfo
VkDeviceGroupSubmitInfo s 1000060005 - int32_t sType;const void* pNext;uint32_t waitSemaphoreCount;const uint32_t* pWaitSemaphoreDeviceIndices;uint32_t commandBufferCount;const uint32_t* pCommandBufferDeviceMasks;uint32_t signalSemaphoreCount;const uint32_t* pSignalSemaphoreDeviceIndices;
VkDeviceGroupSubmitInfoKHR = VkDeviceGroupSubmitInfo
VkDeviceGroupSwapchainCreateInfoKHR s 1000060012 - int32_t sType;const void* pNext;uint32_t modes;
VkDeviceImageMemoryRequirements s 1000413003 - int32_t sType;const void* pNext;const struct VkImageCreateInfo* pCreateInfo;uint32_t planeAspect;
VkDeviceImageMemoryRequirementsKHR = VkDeviceImageMemoryRequirements
VkDeviceImageSubresourceInfo s 1000470004 - int32_t sType;const void* pNext;const struct VkImageCreateInfo* pCreateInfo;const struct VkImageSubresource2* pSubresource;
VkDeviceImageSubresourceInfoKHR = VkDeviceImageSubresourceInfo
VkDeviceMemory t struct VkDeviceMemory_T*
VkDeviceMemoryCopyKHR s 1000318000 VkDeviceAddressRangeKHR int32_t sType;const void* pNext;struct VkDeviceAddressRangeKHR srcRange;uint32_t srcFlags;struct VkDeviceAddressRangeKHR dstRange;uint32_t dstFlags;
VkDeviceMemoryImageCopyKHR s 1000318002 VkDeviceAddressRangeKHR,VkImageSubresourceLayers,VkOffset3D,VkExtent3D int32_t sType;const void* pNext;struct VkDeviceAddressRangeKHR addressRange;uint32_t addressFlags;uint32_t addressRowLength;uint32_t addressImageHeight;struct VkImageSubresourceLayers imageSubresource;int32_t imageLayout;struct VkOffset3D imageOffset;struct VkExtent3D imageExtent;
VkDeviceMemoryOpaqueCaptureAddressInfo s 1000257004 - int32_t sType;const void* pNext;struct VkDeviceMemory_T* memory;
VkDeviceMemoryOpaqueCaptureAddressInfoKHR = VkDeviceMemoryOpaqueCaptureAddressInfo
VkDeviceMemoryReportCallbackDataEXT s 1000284002 - int32_t sType;void* pNext;uint32_t flags;int32_t type;uint64_t memoryObjectId;uint64_t size;int32_t objectType;uint64_t objectHandle;uint32_t heapIndex;
VkDeviceMemoryReportEventTypeEXT t int32_t
VkDeviceMemoryReportFlagsEXT t uint32_t
VkDeviceOrHostAddressConstKHR u - - uint64_t deviceAddress;const void* hostAddress;
VkDeviceOrHostAddressKHR u - - uint64_t deviceAddress;void* hostAddress;
VkDevicePipelineBinaryInternalCacheControlKHR s 1000483008 - int32_t sType;const void* pNext;uint32_t disableInternalCache;
VkDevicePrivateDataCreateInfo s 1000295001 - int32_t sType;const void* pNext;uint32_t privateDataSlotRequestCount;
VkDevicePrivateDataCreateInfoEXT = VkDevicePrivateDataCreateInfo
VkDeviceQueueCreateFlagBits t uint32_t
VkDeviceQueueCreateFlags t uint32_t
VkDeviceQueueCreateInfo s 2 - int32_t sType;const void* pNext;uint32_t flags;uint32_t queueFamilyIndex;uint32_t queueCount;const float* pQueuePriorities;
VkDeviceQueueGlobalPriorityCreateInfo s 1000174000 - int32_t sType;const void* pNext;int32_t globalPriority;
VkDeviceQueueGlobalPriorityCreateInfoEXT = VkDeviceQueueGlobalPriorityCreateInfo
VkDeviceQueueGlobalPriorityCreateInfoKHR = VkDeviceQueueGlobalPriorityCreateInfo
VkDeviceQueueInfo2 s 1000145003 - int32_t sType;const void* pNext;uint32_t flags;uint32_t queueFamilyIndex;uint32_t queueIndex;
VkDeviceSize t uint64_t
VkDirectFBSurfaceCreateFlagsEXT t uint32_t
VkDirectFBSurfaceCreateInfoEXT s 1000346000 - int32_t sType;const void* pNext;uint32_t flags;struct IDirectFB* dfb;struct IDirectFBSurface* surface;
VkDiscardRectangleModeEXT t int32_t
VkDispatchIndirect2InfoKHR s 1000318011 VkDeviceAddressRangeKHR int32_t sType;const void* pNext;struct VkDeviceAddressRangeKHR addressRange;uint32_t addressFlags;
VkDispatchIndirectCommand s - - uint32_t x;uint32_t y;uint32_t z;
VkDisplayEventInfoEXT s 1000091002 - int32_t sType;const void* pNext;int32_t displayEvent;
VkDisplayEventTypeEXT t int32_t
VkDisplayKHR t struct VkDisplayKHR_T*
VkDisplayModeCreateFlagsKHR t uint32_t
VkDisplayModeCreateInfoKHR s 1000002000 VkDisplayModeParametersKHR int32_t sType;const void* pNext;uint32_t flags;struct VkDisplayModeParametersKHR parameters;
VkDisplayModeKHR t struct VkDisplayModeKHR_T*
VkDisplayModeParametersKHR s - VkExtent2D struct VkExtent2D visibleRegion;uint32_t refreshRate;
VkDisplayModeProperties2KHR s 1000121002 VkDisplayModePropertiesKHR int32_t sType;void* pNext;struct VkDisplayModePropertiesKHR displayModeProperties;
VkDisplayModePropertiesKHR s - VkDisplayModeParametersKHR struct VkDisplayModeKHR_T* displayMode;struct VkDisplayModeParametersKHR parameters;
VkDisplayPlaneAlphaFlagBitsKHR t uint32_t
VkDisplayPlaneAlphaFlagsKHR t uint32_t
VkDisplayPlaneCapabilities2KHR s 1000121004 VkDisplayPlaneCapabilitiesKHR int32_t sType;void* pNext;struct VkDisplayPlaneCapabilitiesKHR capabilities;
VkDisplayPlaneCapabilitiesKHR s - VkOffset2D,VkExtent2D uint32_t supportedAlpha;struct VkOffset2D minSrcPosition;struct VkOffset2D maxSrcPosition;struct VkExtent2D minSrcExtent;struct VkExtent2D maxSrcExtent;struct VkOffset2D minDstPosition;struct VkOffset2D maxDstPosition;struct VkExtent2D minDstExtent;struct VkExtent2D maxDstExtent;
VkDisplayPlaneInfo2KHR s 1000121003 - int32_t sType;const void* pNext;struct VkDisplayModeKHR_T* mode;uint32_t planeIndex;
VkDisplayPlaneProperties2KHR s 1000121001 VkDisplayPlanePropertiesKHR int32_t sType;void* pNext;struct VkDisplayPlanePropertiesKHR displayPlaneProperties;
VkDisplayPlanePropertiesKHR s - - struct VkDisplayKHR_T* currentDisplay;uint32_t currentStackIndex;
VkDisplayPowerInfoEXT s 1000091000 - int32_t sType;const void* pNext;int32_t powerState;
VkDisplayPowerStateEXT t int32_t
VkDisplayPresentInfoKHR s 1000003000 VkRect2D int32_t sType;const void* pNext;struct VkRect2D srcRect;struct VkRect2D dstRect;uint32_t persistent;
VkDisplayProperties2KHR s 1000121000 VkDisplayPropertiesKHR int32_t sType;void* pNext;struct VkDisplayPropertiesKHR displayProperties;
VkDisplayPropertiesKHR s - VkExtent2D struct VkDisplayKHR_T* display;const char* displayName;struct VkExtent2D physicalDimensions;struct VkExtent2D physicalResolution;uint32_t supportedTransforms;uint32_t planeReorderPossible;uint32_t persistentContent;
VkDisplaySurfaceCreateFlagsKHR t uint32_t
VkDisplaySurfaceCreateInfoKHR s 1000002001 VkExtent2D int32_t sType;const void* pNext;uint32_t flags;struct VkDisplayModeKHR_T* displayMode;uint32_t planeIndex;uint32_t planeStackIndex;uint32_t transform;float globalAlpha;uint32_t alphaMode;struct VkExtent2D imageExtent;
VkDrawIndexedIndirectCommand s - - uint32_t indexCount;uint32_t instanceCount;uint32_t firstIndex;int32_t vertexOffset;uint32_t firstInstance;
VkDrawIndirect2InfoKHR s 1000318009 VkStridedDeviceAddressRangeKHR int32_t sType;const void* pNext;struct VkStridedDeviceAddressRangeKHR addressRange;uint32_t addressFlags;uint32_t drawCount;
VkDrawIndirectCommand s - - uint32_t vertexCount;uint32_t instanceCount;uint32_t firstVertex;uint32_t firstInstance;
VkDrawIndirectCount2InfoKHR s 1000318010 VkStridedDeviceAddressRangeKHR,VkDeviceAddressRangeKHR int32_t sType;const void* pNext;struct VkStridedDeviceAddressRangeKHR addressRange;uint32_t addressFlags;struct VkDeviceAddressRangeKHR countAddressRange;uint32_t countAddressFlags;uint32_t maxDrawCount;
VkDrawIndirectCountIndirectCommandEXT s - - uint64_t bufferAddress;uint32_t stride;uint32_t commandCount;
VkDrawMeshTasksIndirectCommandEXT s - - uint32_t groupCountX;uint32_t groupCountY;uint32_t groupCountZ;
VkDriverId t int32_t
VkDriverIdKHR = VkDriverId
VkDrmFormatModifierProperties2EXT s - - uint64_t drmFormatModifier;uint32_t drmFormatModifierPlaneCount;uint64_t drmFormatModifierTilingFeatures;
VkDrmFormatModifierPropertiesEXT s - - uint64_t drmFormatModifier;uint32_t drmFormatModifierPlaneCount;uint32_t drmFormatModifierTilingFeatures;
VkDrmFormatModifierPropertiesList2EXT s 1000158006 - int32_t sType;void* pNext;uint32_t drmFormatModifierCount;struct VkDrmFormatModifierProperties2EXT* pDrmFormatModifierProperties;
VkDrmFormatModifierPropertiesListEXT s 1000158000 - int32_t sType;void* pNext;uint32_t drmFormatModifierCount;struct VkDrmFormatModifierPropertiesEXT* pDrmFormatModifierProperties;
VkDynamicState t int32_t
VkEvent t struct VkEvent_T*
VkEventCreateFlagBits t uint32_t
VkEventCreateFlags t uint32_t
VkEventCreateInfo s 10 - int32_t sType;const void* pNext;uint32_t flags;
VkExportFenceCreateInfo s 1000113000 - int32_t sType;const void* pNext;uint32_t handleTypes;
VkExportFenceCreateInfoKHR = VkExportFenceCreateInfo
VkExportFenceWin32HandleInfoKHR s 1000114001 - int32_t sType;const void* pNext;const struct SECURITY_ATTRIBUTES* pAttributes;uint32_t dwAccess;const uint16_t* name;
VkExportMemoryAllocateInfo s 1000072002 - int32_t sType;const void* pNext;uint32_t handleTypes;
VkExportMemoryAllocateInfoKHR = VkExportMemoryAllocateInfo
VkExportMemoryWin32HandleInfoKHR s 1000073001 - int32_t sType;const void* pNext;const struct SECURITY_ATTRIBUTES* pAttributes;uint32_t dwAccess;const uint16_t* name;
VkExportMetalBufferInfoEXT s 1000311004 - int32_t sType;const void* pNext;struct VkDeviceMemory_T* memory;void* mtlBuffer;
VkExportMetalCommandQueueInfoEXT s 1000311003 - int32_t sType;const void* pNext;struct VkQueue_T* queue;void* mtlCommandQueue;
VkExportMetalDeviceInfoEXT s 1000311002 - int32_t sType;const void* pNext;void* mtlDevice;
VkExportMetalIOSurfaceInfoEXT s 1000311008 - int32_t sType;const void* pNext;struct VkImage_T* image;struct __IOSurface* ioSurface;
VkExportMetalObjectCreateInfoEXT s 1000311000 - int32_t sType;const void* pNext;uint32_t exportObjectType;
VkExportMetalObjectTypeFlagBitsEXT t uint32_t
VkExportMetalObjectTypeFlagsEXT t uint32_t
VkExportMetalObjectsInfoEXT s 1000311001 - int32_t sType;const void* pNext;
VkExportMetalSharedEventInfoEXT s 1000311010 - int32_t sType;const void* pNext;struct VkSemaphore_T* semaphore;struct VkEvent_T* event;void* mtlSharedEvent;
VkExportMetalTextureInfoEXT s 1000311006 - int32_t sType;const void* pNext;struct VkImage_T* image;struct VkImageView_T* imageView;struct VkBufferView_T* bufferView;uint32_t plane;void* mtlTexture;
VkExportSemaphoreCreateInfo s 1000077000 - int32_t sType;const void* pNext;uint32_t handleTypes;
VkExportSemaphoreCreateInfoKHR = VkExportSemaphoreCreateInfo
VkExportSemaphoreWin32HandleInfoKHR s 1000078001 - int32_t sType;const void* pNext;const struct SECURITY_ATTRIBUTES* pAttributes;uint32_t dwAccess;const uint16_t* name;
VkExtensionProperties s - - char extensionName[256];uint32_t specVersion;
VkExtent2D s - - uint32_t width;uint32_t height;
VkExtent3D s - - uint32_t width;uint32_t height;uint32_t depth;
VkExternalBufferProperties s 1000071003 VkExternalMemoryProperties int32_t sType;void* pNext;struct VkExternalMemoryProperties externalMemoryProperties;
VkExternalBufferPropertiesKHR = VkExternalBufferProperties
VkExternalFenceFeatureFlagBits t uint32_t
VkExternalFenceFeatureFlagBitsKHR = VkExternalFenceFeatureFlagBits
VkExternalFenceFeatureFlags t uint32_t
VkExternalFenceFeatureFlagsKHR = VkExternalFenceFeatureFlags
VkExternalFenceHandleTypeFlagBits t uint32_t
VkExternalFenceHandleTypeFlagBitsKHR = VkExternalFenceHandleTypeFlagBits
VkExternalFenceHandleTypeFlags t uint32_t
VkExternalFenceHandleTypeFlagsKHR = VkExternalFenceHandleTypeFlags
VkExternalFenceProperties s 1000112001 - int32_t sType;void* pNext;uint32_t exportFromImportedHandleTypes;uint32_t compatibleHandleTypes;uint32_t externalFenceFeatures;
VkExternalFencePropertiesKHR = VkExternalFenceProperties
VkExternalImageFormatProperties s 1000071001 VkExternalMemoryProperties int32_t sType;void* pNext;struct VkExternalMemoryProperties externalMemoryProperties;
VkExternalImageFormatPropertiesKHR = VkExternalImageFormatProperties
VkExternalMemoryAcquireUnmodifiedEXT s 1000453000 - int32_t sType;const void* pNext;uint32_t acquireUnmodifiedMemory;
VkExternalMemoryBufferCreateInfo s 1000072000 - int32_t sType;const void* pNext;uint32_t handleTypes;
VkExternalMemoryBufferCreateInfoKHR = VkExternalMemoryBufferCreateInfo
VkExternalMemoryFeatureFlagBits t uint32_t
VkExternalMemoryFeatureFlagBitsKHR = VkExternalMemoryFeatureFlagBits
VkExternalMemoryFeatureFlags t uint32_t
VkExternalMemoryFeatureFlagsKHR = VkExternalMemoryFeatureFlags
VkExternalMemoryHandleTypeFlagBits t uint32_t
VkExternalMemoryHandleTypeFlagBitsKHR = VkExternalMemoryHandleTypeFlagBits
VkExternalMemoryHandleTypeFlags t uint32_t
VkExternalMemoryHandleTypeFlagsKHR = VkExternalMemoryHandleTypeFlags
VkExternalMemoryImageCreateInfo s 1000072001 - int32_t sType;const void* pNext;uint32_t handleTypes;
VkExternalMemoryImageCreateInfoKHR = VkExternalMemoryImageCreateInfo
VkExternalMemoryProperties s - - uint32_t externalMemoryFeatures;uint32_t exportFromImportedHandleTypes;uint32_t compatibleHandleTypes;
VkExternalMemoryPropertiesKHR = VkExternalMemoryProperties
VkExternalSemaphoreFeatureFlagBits t uint32_t
VkExternalSemaphoreFeatureFlagBitsKHR = VkExternalSemaphoreFeatureFlagBits
VkExternalSemaphoreFeatureFlags t uint32_t
VkExternalSemaphoreFeatureFlagsKHR = VkExternalSemaphoreFeatureFlags
VkExternalSemaphoreHandleTypeFlagBits t uint32_t
VkExternalSemaphoreHandleTypeFlagBitsKHR = VkExternalSemaphoreHandleTypeFlagBits
VkExternalSemaphoreHandleTypeFlags t uint32_t
VkExternalSemaphoreHandleTypeFlagsKHR = VkExternalSemaphoreHandleTypeFlags
VkExternalSemaphoreProperties s 1000076001 - int32_t sType;void* pNext;uint32_t exportFromImportedHandleTypes;uint32_t compatibleHandleTypes;uint32_t externalSemaphoreFeatures;
VkExternalSemaphorePropertiesKHR = VkExternalSemaphoreProperties
VkFence t struct VkFence_T*
VkFenceCreateFlagBits t uint32_t
VkFenceCreateFlags t uint32_t
VkFenceCreateInfo s 8 - int32_t sType;const void* pNext;uint32_t flags;
VkFenceGetFdInfoKHR s 1000115001 - int32_t sType;const void* pNext;struct VkFence_T* fence;uint32_t handleType;
VkFenceGetWin32HandleInfoKHR s 1000114002 - int32_t sType;const void* pNext;struct VkFence_T* fence;uint32_t handleType;
VkFenceImportFlagBits t uint32_t
VkFenceImportFlagBitsKHR = VkFenceImportFlagBits
VkFenceImportFlags t uint32_t
VkFenceImportFlagsKHR = VkFenceImportFlags
VkFilter t int32_t
VkFilterCubicImageViewImageFormatPropertiesEXT s 1000170001 - int32_t sType;void* pNext;uint32_t filterCubic;uint32_t filterCubicMinmax;
VkFlags t uint32_t
VkFlags64 t uint64_t
VkFormat t int32_t
VkFormatFeatureFlagBits t uint32_t
VkFormatFeatureFlagBits2 t uint64_t
VkFormatFeatureFlagBits2KHR = VkFormatFeatureFlagBits2
VkFormatFeatureFlagBits4KHR t uint64_t
VkFormatFeatureFlags t uint32_t
VkFormatFeatureFlags2 t uint64_t
VkFormatFeatureFlags2KHR = VkFormatFeatureFlags2
VkFormatFeatureFlags4KHR t uint64_t
VkFormatProperties s - - uint32_t linearTilingFeatures;uint32_t optimalTilingFeatures;uint32_t bufferFeatures;
VkFormatProperties2 s 1000059002 VkFormatProperties int32_t sType;void* pNext;struct VkFormatProperties formatProperties;
VkFormatProperties2KHR = VkFormatProperties2
VkFormatProperties3 s 1000360000 - int32_t sType;void* pNext;uint64_t linearTilingFeatures;uint64_t optimalTilingFeatures;uint64_t bufferFeatures;
VkFormatProperties3KHR = VkFormatProperties3
VkFormatProperties4KHR s 1000668000 - int32_t sType;void* pNext;uint64_t linearTilingFeatures;uint64_t optimalTilingFeatures;uint64_t bufferFeatures;
VkFragmentShadingRateAttachmentInfoKHR s 1000226000 VkExtent2D int32_t sType;const void* pNext;const struct VkAttachmentReference2* pFragmentShadingRateAttachment;struct VkExtent2D shadingRateAttachmentTexelSize;
VkFragmentShadingRateCombinerOpKHR t int32_t
VkFrameBoundaryEXT s 1000375001 - int32_t sType;const void* pNext;uint32_t flags;uint64_t frameID;uint32_t imageCount;struct VkImage_T* const* pImages;uint32_t bufferCount;struct VkBuffer_T* const* pBuffers;uint64_t tagName;size_t tagSize;const void* pTag;
VkFrameBoundaryFlagBitsEXT t uint32_t
VkFrameBoundaryFlagsEXT t uint32_t
VkFramebuffer t struct VkFramebuffer_T*
VkFramebufferAttachmentImageInfo s 1000108002 - int32_t sType;const void* pNext;uint32_t flags;uint32_t usage;uint32_t width;uint32_t height;uint32_t layerCount;uint32_t viewFormatCount;const int32_t* pViewFormats;
VkFramebufferAttachmentImageInfoKHR = VkFramebufferAttachmentImageInfo
VkFramebufferAttachmentsCreateInfo s 1000108001 - int32_t sType;const void* pNext;uint32_t attachmentImageInfoCount;const struct VkFramebufferAttachmentImageInfo* pAttachmentImageInfos;
VkFramebufferAttachmentsCreateInfoKHR = VkFramebufferAttachmentsCreateInfo
VkFramebufferCreateFlagBits t uint32_t
VkFramebufferCreateFlags t uint32_t
VkFramebufferCreateInfo s 37 - int32_t sType;const void* pNext;uint32_t flags;struct VkRenderPass_T* renderPass;uint32_t attachmentCount;struct VkImageView_T* const* pAttachments;uint32_t width;uint32_t height;uint32_t layers;
VkFrontFace t int32_t
VkFullScreenExclusiveEXT t int32_t
VkGeneratedCommandsInfoEXT s 1000572004 - int32_t sType;const void* pNext;uint32_t shaderStages;struct VkIndirectExecutionSetEXT_T* indirectExecutionSet;struct VkIndirectCommandsLayoutEXT_T* indirectCommandsLayout;uint64_t indirectAddress;uint64_t indirectAddressSize;uint64_t preprocessAddress;uint64_t preprocessSize;uint32_t maxSequenceCount;uint64_t sequenceCountAddress;uint32_t maxDrawCount;
VkGeneratedCommandsMemoryRequirementsInfoEXT s 1000572002 - int32_t sType;const void* pNext;struct VkIndirectExecutionSetEXT_T* indirectExecutionSet;struct VkIndirectCommandsLayoutEXT_T* indirectCommandsLayout;uint32_t maxSequenceCount;uint32_t maxDrawCount;
VkGeneratedCommandsPipelineInfoEXT s 1000572013 - int32_t sType;void* pNext;struct VkPipeline_T* pipeline;
VkGeneratedCommandsShaderInfoEXT s 1000572014 - int32_t sType;void* pNext;uint32_t shaderCount;struct VkShaderEXT_T* const* pShaders;
VkGeometryAABBNV s 1000165005 - int32_t sType;const void* pNext;struct VkBuffer_T* aabbData;uint32_t numAABBs;uint32_t stride;uint64_t offset;
VkGeometryFlagBitsKHR t uint32_t
VkGeometryFlagsKHR t uint32_t
VkGeometryInstanceFlagBitsKHR t uint32_t
VkGeometryInstanceFlagsKHR t uint32_t
VkGeometryTypeKHR t int32_t
VkGraphicsPipelineCreateInfo s 28 - int32_t sType;const void* pNext;uint32_t flags;uint32_t stageCount;const struct VkPipelineShaderStageCreateInfo* pStages;const struct VkPipelineVertexInputStateCreateInfo* pVertexInputState;const struct VkPipelineInputAssemblyStateCreateInfo* pInputAssemblyState;const struct VkPipelineTessellationStateCreateInfo* pTessellationState;const struct VkPipelineViewportStateCreateInfo* pViewportState;const struct VkPipelineRasterizationStateCreateInfo* pRasterizationState;const struct VkPipelineMultisampleStateCreateInfo* pMultisampleState;const struct VkPipelineDepthStencilStateCreateInfo* pDepthStencilState;const struct VkPipelineColorBlendStateCreateInfo* pColorBlendState;const struct VkPipelineDynamicStateCreateInfo* pDynamicState;struct VkPipelineLayout_T* layout;struct VkRenderPass_T* renderPass;uint32_t subpass;struct VkPipeline_T* basePipelineHandle;int32_t basePipelineIndex;
VkGraphicsPipelineLibraryCreateInfoEXT s 1000320002 - int32_t sType;const void* pNext;uint32_t flags;
VkGraphicsPipelineLibraryFlagBitsEXT t uint32_t
VkGraphicsPipelineLibraryFlagsEXT t uint32_t
VkHdrMetadataEXT s 1000105000 VkXYColorEXT int32_t sType;const void* pNext;struct VkXYColorEXT displayPrimaryRed;struct VkXYColorEXT displayPrimaryGreen;struct VkXYColorEXT displayPrimaryBlue;struct VkXYColorEXT whitePoint;float maxLuminance;float minLuminance;float maxContentLightLevel;float maxFrameAverageLightLevel;
VkHeadlessSurfaceCreateFlagsEXT t uint32_t
VkHeadlessSurfaceCreateInfoEXT s 1000256000 - int32_t sType;const void* pNext;uint32_t flags;
VkHostAddressRangeConstEXT s - - const void* address;size_t size;
VkHostAddressRangeEXT s - - void* address;size_t size;
VkHostImageCopyDevicePerformanceQuery s 1000270009 - int32_t sType;void* pNext;uint32_t optimalDeviceAccess;uint32_t identicalMemoryLayout;
VkHostImageCopyDevicePerformanceQueryEXT = VkHostImageCopyDevicePerformanceQuery
VkHostImageCopyFlagBits t uint32_t
VkHostImageCopyFlagBitsEXT = VkHostImageCopyFlagBits
VkHostImageCopyFlags t uint32_t
VkHostImageCopyFlagsEXT = VkHostImageCopyFlags
VkHostImageLayoutTransitionInfo s 1000270006 VkImageSubresourceRange int32_t sType;const void* pNext;struct VkImage_T* image;int32_t oldLayout;int32_t newLayout;struct VkImageSubresourceRange subresourceRange;
VkHostImageLayoutTransitionInfoEXT = VkHostImageLayoutTransitionInfo
VkImage t struct VkImage_T*
VkImageAspectFlagBits t uint32_t
VkImageAspectFlags t uint32_t
VkImageBlit s - VkImageSubresourceLayers,VkOffset3D struct VkImageSubresourceLayers srcSubresource;struct VkOffset3D srcOffsets[2];struct VkImageSubresourceLayers dstSubresource;struct VkOffset3D dstOffsets[2];
VkImageBlit2 s 1000337008 VkImageSubresourceLayers,VkOffset3D int32_t sType;const void* pNext;struct VkImageSubresourceLayers srcSubresource;struct VkOffset3D srcOffsets[2];struct VkImageSubresourceLayers dstSubresource;struct VkOffset3D dstOffsets[2];
VkImageBlit2KHR = VkImageBlit2
VkImageCaptureDescriptorDataInfoEXT s 1000316006 - int32_t sType;const void* pNext;struct VkImage_T* image;
VkImageCompressionControlEXT s 1000338001 - int32_t sType;const void* pNext;uint32_t flags;uint32_t compressionControlPlaneCount;uint32_t* pFixedRateFlags;
VkImageCompressionFixedRateFlagBitsEXT t uint32_t
VkImageCompressionFixedRateFlagsEXT t uint32_t
VkImageCompressionFlagBitsEXT t uint32_t
VkImageCompressionFlagsEXT t uint32_t
VkImageCompressionPropertiesEXT s 1000338004 - int32_t sType;void* pNext;uint32_t imageCompressionFlags;uint32_t imageCompressionFixedRateFlags;
VkImageCopy s - VkImageSubresourceLayers,VkOffset3D,VkExtent3D struct VkImageSubresourceLayers srcSubresource;struct VkOffset3D srcOffset;struct VkImageSubresourceLayers dstSubresource;struct VkOffset3D dstOffset;struct VkExtent3D extent;
VkImageCopy2 s 1000337007 VkImageSubresourceLayers,VkOffset3D,VkExtent3D int32_t sType;const void* pNext;struct VkImageSubresourceLayers srcSubresource;struct VkOffset3D srcOffset;struct VkImageSubresourceLayers dstSubresource;struct VkOffset3D dstOffset;struct VkExtent3D extent;
VkImageCopy2KHR = VkImageCopy2
VkImageCreateFlagBits t uint32_t
VkImageCreateFlagBits2KHR t uint64_t
VkImageCreateFlags t uint32_t
VkImageCreateFlags2CreateInfoKHR s 1000668001 - int32_t sType;void* pNext;uint64_t flags;
VkImageCreateFlags2KHR t uint64_t
VkImageCreateInfo s 14 VkExtent3D int32_t sType;const void* pNext;uint32_t flags;int32_t imageType;int32_t format;struct VkExtent3D extent;uint32_t mipLevels;uint32_t arrayLayers;uint32_t samples;int32_t tiling;uint32_t usage;int32_t sharingMode;uint32_t queueFamilyIndexCount;const uint32_t* pQueueFamilyIndices;int32_t initialLayout;
VkImageDescriptorInfoEXT s 1000135001 - int32_t sType;const void* pNext;const struct VkImageViewCreateInfo* pView;int32_t layout;
VkImageDrmFormatModifierExplicitCreateInfoEXT s 1000158004 - int32_t sType;const void* pNext;uint64_t drmFormatModifier;uint32_t drmFormatModifierPlaneCount;const struct VkSubresourceLayout* pPlaneLayouts;
VkImageDrmFormatModifierListCreateInfoEXT s 1000158003 - int32_t sType;const void* pNext;uint32_t drmFormatModifierCount;const uint64_t* pDrmFormatModifiers;
VkImageDrmFormatModifierPropertiesEXT s 1000158005 - int32_t sType;void* pNext;uint64_t drmFormatModifier;
VkImageFormatListCreateInfo s 1000147000 - int32_t sType;const void* pNext;uint32_t viewFormatCount;const int32_t* pViewFormats;
VkImageFormatListCreateInfoKHR = VkImageFormatListCreateInfo
VkImageFormatProperties s - VkExtent3D struct VkExtent3D maxExtent;uint32_t maxMipLevels;uint32_t maxArrayLayers;uint32_t sampleCounts;uint64_t maxResourceSize;
VkImageFormatProperties2 s 1000059003 VkImageFormatProperties int32_t sType;void* pNext;struct VkImageFormatProperties imageFormatProperties;
VkImageFormatProperties2KHR = VkImageFormatProperties2
VkImageLayout t int32_t
VkImageMemoryBarrier s 45 VkImageSubresourceRange int32_t sType;const void* pNext;uint32_t srcAccessMask;uint32_t dstAccessMask;int32_t oldLayout;int32_t newLayout;uint32_t srcQueueFamilyIndex;uint32_t dstQueueFamilyIndex;struct VkImage_T* image;struct VkImageSubresourceRange subresourceRange;
VkImageMemoryBarrier2 s 1000314002 VkImageSubresourceRange int32_t sType;const void* pNext;uint64_t srcStageMask;uint64_t srcAccessMask;uint64_t dstStageMask;uint64_t dstAccessMask;int32_t oldLayout;int32_t newLayout;uint32_t srcQueueFamilyIndex;uint32_t dstQueueFamilyIndex;struct VkImage_T* image;struct VkImageSubresourceRange subresourceRange;
VkImageMemoryBarrier2KHR = VkImageMemoryBarrier2
VkImageMemoryRequirementsInfo2 s 1000146001 - int32_t sType;const void* pNext;struct VkImage_T* image;
VkImageMemoryRequirementsInfo2KHR = VkImageMemoryRequirementsInfo2
VkImagePlaneMemoryRequirementsInfo s 1000156003 - int32_t sType;const void* pNext;uint32_t planeAspect;
VkImagePlaneMemoryRequirementsInfoKHR = VkImagePlaneMemoryRequirementsInfo
VkImageResolve s - VkImageSubresourceLayers,VkOffset3D,VkExtent3D struct VkImageSubresourceLayers srcSubresource;struct VkOffset3D srcOffset;struct VkImageSubresourceLayers dstSubresource;struct VkOffset3D dstOffset;struct VkExtent3D extent;
VkImageResolve2 s 1000337010 VkImageSubresourceLayers,VkOffset3D,VkExtent3D int32_t sType;const void* pNext;struct VkImageSubresourceLayers srcSubresource;struct VkOffset3D srcOffset;struct VkImageSubresourceLayers dstSubresource;struct VkOffset3D dstOffset;struct VkExtent3D extent;
VkImageResolve2KHR = VkImageResolve2
VkImageSparseMemoryRequirementsInfo2 s 1000146002 - int32_t sType;const void* pNext;struct VkImage_T* image;
VkImageSparseMemoryRequirementsInfo2KHR = VkImageSparseMemoryRequirementsInfo2
VkImageStencilUsage2CreateInfoKHR s 1000668005 - int32_t sType;void* pNext;uint64_t stencilUsage;
VkImageStencilUsageCreateInfo s 1000246000 - int32_t sType;const void* pNext;uint32_t stencilUsage;
VkImageStencilUsageCreateInfoEXT = VkImageStencilUsageCreateInfo
VkImageSubresource s - - uint32_t aspectMask;uint32_t mipLevel;uint32_t arrayLayer;
VkImageSubresource2 s 1000338003 VkImageSubresource int32_t sType;void* pNext;struct VkImageSubresource imageSubresource;
VkImageSubresource2EXT = VkImageSubresource2
VkImageSubresource2KHR = VkImageSubresource2
VkImageSubresourceLayers s - - uint32_t aspectMask;uint32_t mipLevel;uint32_t baseArrayLayer;uint32_t layerCount;
VkImageSubresourceRange s - - uint32_t aspectMask;uint32_t baseMipLevel;uint32_t levelCount;uint32_t baseArrayLayer;uint32_t layerCount;
VkImageSwapchainCreateInfoKHR s 1000060008 - int32_t sType;const void* pNext;struct VkSwapchainKHR_T* swapchain;
VkImageTiling t int32_t
VkImageTilingControlCreateInfoEXT s 1000687001 - int32_t sType;const void* pNext;int32_t tilingControl;
VkImageTilingControlEXT t int32_t
VkImageToMemoryCopy s 1000270003 VkImageSubresourceLayers,VkOffset3D,VkExtent3D int32_t sType;const void* pNext;void* pHostPointer;uint32_t memoryRowLength;uint32_t memoryImageHeight;struct VkImageSubresourceLayers imageSubresource;struct VkOffset3D imageOffset;struct VkExtent3D imageExtent;
VkImageToMemoryCopyEXT = VkImageToMemoryCopy
VkImageType t int32_t
VkImageUsageFlagBits t uint32_t
VkImageUsageFlagBits2KHR t uint64_t
VkImageUsageFlags t uint32_t
VkImageUsageFlags2CreateInfoKHR s 1000668002 - int32_t sType;void* pNext;uint64_t usage;
VkImageUsageFlags2KHR t uint64_t
VkImageView t struct VkImageView_T*
VkImageViewASTCDecodeModeEXT s 1000067000 - int32_t sType;const void* pNext;int32_t decodeMode;
VkImageViewCaptureDescriptorDataInfoEXT s 1000316007 - int32_t sType;const void* pNext;struct VkImageView_T* imageView;
VkImageViewCreateFlagBits t uint32_t
VkImageViewCreateFlags t uint32_t
VkImageViewCreateInfo s 15 VkComponentMapping,VkImageSubresourceRange int32_t sType;const void* pNext;uint32_t flags;struct VkImage_T* image;int32_t viewType;int32_t format;struct VkComponentMapping components;struct VkImageSubresourceRange subresourceRange;
VkImageViewMinLodCreateInfoEXT s 1000391001 - int32_t sType;const void* pNext;float minLod;
VkImageViewSlicedCreateInfoEXT s 1000418001 - int32_t sType;const void* pNext;uint32_t sliceOffset;uint32_t sliceCount;
VkImageViewType t int32_t
VkImageViewUsage2CreateInfoKHR s 1000668003 - int32_t sType;void* pNext;uint64_t usage;
VkImageViewUsageCreateInfo s 1000117002 - int32_t sType;const void* pNext;uint32_t usage;
VkImageViewUsageCreateInfoKHR = VkImageViewUsageCreateInfo
VkImportFenceFdInfoKHR s 1000115000 - int32_t sType;const void* pNext;struct VkFence_T* fence;uint32_t flags;uint32_t handleType;int fd;
VkImportFenceWin32HandleInfoKHR s 1000114000 - int32_t sType;const void* pNext;struct VkFence_T* fence;uint32_t flags;uint32_t handleType;void* handle;const uint16_t* name;
VkImportMemoryFdInfoKHR s 1000074000 - int32_t sType;const void* pNext;uint32_t handleType;int fd;
VkImportMemoryHostPointerInfoEXT s 1000178000 - int32_t sType;const void* pNext;uint32_t handleType;void* pHostPointer;
VkImportMemoryMetalHandleInfoEXT s 1000602000 - int32_t sType;const void* pNext;uint32_t handleType;void* handle;
VkImportMemoryWin32HandleInfoKHR s 1000073000 - int32_t sType;const void* pNext;uint32_t handleType;void* handle;const uint16_t* name;
VkImportMetalBufferInfoEXT s 1000311005 - int32_t sType;const void* pNext;void* mtlBuffer;
VkImportMetalIOSurfaceInfoEXT s 1000311009 - int32_t sType;const void* pNext;struct __IOSurface* ioSurface;
VkImportMetalSharedEventInfoEXT s 1000311011 - int32_t sType;const void* pNext;void* mtlSharedEvent;
VkImportMetalTextureInfoEXT s 1000311007 - int32_t sType;const void* pNext;uint32_t plane;void* mtlTexture;
VkImportSemaphoreFdInfoKHR s 1000079000 - int32_t sType;const void* pNext;struct VkSemaphore_T* semaphore;uint32_t flags;uint32_t handleType;int fd;
VkImportSemaphoreWin32HandleInfoKHR s 1000078000 - int32_t sType;const void* pNext;struct VkSemaphore_T* semaphore;uint32_t flags;uint32_t handleType;void* handle;const uint16_t* name;
VkIndexType t int32_t
VkIndirectCommandsExecutionSetTokenEXT s - - int32_t type;uint32_t shaderStages;
VkIndirectCommandsIndexBufferTokenEXT s - - uint32_t mode;
VkIndirectCommandsInputModeFlagBitsEXT t uint32_t
VkIndirectCommandsInputModeFlagsEXT t uint32_t
VkIndirectCommandsLayoutCreateInfoEXT s 1000572006 - int32_t sType;const void* pNext;uint32_t flags;uint32_t shaderStages;uint32_t indirectStride;struct VkPipelineLayout_T* pipelineLayout;uint32_t tokenCount;const struct VkIndirectCommandsLayoutTokenEXT* pTokens;
VkIndirectCommandsLayoutEXT t struct VkIndirectCommandsLayoutEXT_T*
VkIndirectCommandsLayoutTokenEXT s 1000572007 VkIndirectCommandsTokenDataEXT int32_t sType;const void* pNext;int32_t type;union VkIndirectCommandsTokenDataEXT data;uint32_t offset;
VkIndirectCommandsLayoutUsageFlagBitsEXT t uint32_t
VkIndirectCommandsLayoutUsageFlagsEXT t uint32_t
VkIndirectCommandsPushConstantTokenEXT s - VkPushConstantRange struct VkPushConstantRange updateRange;
VkIndirectCommandsTokenDataEXT u - - const struct VkIndirectCommandsPushConstantTokenEXT* pPushConstant;const struct VkIndirectCommandsVertexBufferTokenEXT* pVertexBuffer;const struct VkIndirectCommandsIndexBufferTokenEXT* pIndexBuffer;const struct VkIndirectCommandsExecutionSetTokenEXT* pExecutionSet;
VkIndirectCommandsTokenTypeEXT t int32_t
VkIndirectCommandsVertexBufferTokenEXT s - - uint32_t vertexBindingUnit;
VkIndirectExecutionSetCreateInfoEXT s 1000572003 VkIndirectExecutionSetInfoEXT int32_t sType;const void* pNext;int32_t type;union VkIndirectExecutionSetInfoEXT info;
VkIndirectExecutionSetEXT t struct VkIndirectExecutionSetEXT_T*
VkIndirectExecutionSetInfoEXT u - - const struct VkIndirectExecutionSetPipelineInfoEXT* pPipelineInfo;const struct VkIndirectExecutionSetShaderInfoEXT* pShaderInfo;
VkIndirectExecutionSetInfoTypeEXT t int32_t
VkIndirectExecutionSetPipelineInfoEXT s 1000572010 - int32_t sType;const void* pNext;struct VkPipeline_T* initialPipeline;uint32_t maxPipelineCount;
VkIndirectExecutionSetShaderInfoEXT s 1000572011 - int32_t sType;const void* pNext;uint32_t shaderCount;struct VkShaderEXT_T* const* pInitialShaders;const struct VkIndirectExecutionSetShaderLayoutInfoEXT* pSetLayoutInfos;uint32_t maxShaderCount;uint32_t pushConstantRangeCount;const struct VkPushConstantRange* pPushConstantRanges;
VkIndirectExecutionSetShaderLayoutInfoEXT s 1000572012 - int32_t sType;const void* pNext;uint32_t setLayoutCount;struct VkDescriptorSetLayout_T* const* pSetLayouts;
VkInputAttachmentAspectReference s - - uint32_t subpass;uint32_t inputAttachmentIndex;uint32_t aspectMask;
VkInputAttachmentAspectReferenceKHR = VkInputAttachmentAspectReference
VkInstance t struct VkInstance_T*
VkInstanceCreateFlagBits t uint32_t
VkInstanceCreateFlags t uint32_t
VkInstanceCreateInfo s 1 - int32_t sType;const void* pNext;uint32_t flags;const struct VkApplicationInfo* pApplicationInfo;uint32_t enabledLayerCount;const char* const* ppEnabledLayerNames;uint32_t enabledExtensionCount;const char* const* ppEnabledExtensionNames;
VkInternalAllocationType t int32_t
VkLayerProperties s - - char layerName[256];uint32_t specVersion;uint32_t implementationVersion;char description[256];
VkLayerSettingEXT s - - const char* pLayerName;const char* pSettingName;int32_t type;uint32_t valueCount;const void* pValues;
VkLayerSettingTypeEXT t int32_t
VkLayerSettingsCreateInfoEXT s 1000496000 - int32_t sType;const void* pNext;uint32_t settingCount;const struct VkLayerSettingEXT* pSettings;
VkLineRasterizationMode t int32_t
VkLineRasterizationModeEXT = VkLineRasterizationMode
VkLineRasterizationModeKHR = VkLineRasterizationMode
VkLogicOp t int32_t
VkMappedMemoryRange s 6 - int32_t sType;const void* pNext;struct VkDeviceMemory_T* memory;uint64_t offset;uint64_t size;
VkMemoryAllocateFlagBits t uint32_t
VkMemoryAllocateFlagBitsKHR = VkMemoryAllocateFlagBits
VkMemoryAllocateFlags t uint32_t
VkMemoryAllocateFlagsInfo s 1000060000 - int32_t sType;const void* pNext;uint32_t flags;uint32_t deviceMask;
VkMemoryAllocateFlagsInfoKHR = VkMemoryAllocateFlagsInfo
VkMemoryAllocateFlagsKHR = VkMemoryAllocateFlags
VkMemoryAllocateInfo s 5 - int32_t sType;const void* pNext;uint64_t allocationSize;uint32_t memoryTypeIndex;
VkMemoryBarrier s 46 - int32_t sType;const void* pNext;uint32_t srcAccessMask;uint32_t dstAccessMask;
VkMemoryBarrier2 s 1000314000 - int32_t sType;const void* pNext;uint64_t srcStageMask;uint64_t srcAccessMask;uint64_t dstStageMask;uint64_t dstAccessMask;
VkMemoryBarrier2KHR = VkMemoryBarrier2
VkMemoryBarrierAccessFlags3KHR s 1000574002 - int32_t sType;const void* pNext;uint64_t srcAccessMask3;uint64_t dstAccessMask3;
VkMemoryDecompressionMethodFlagBitsEXT t uint64_t
VkMemoryDecompressionMethodFlagsEXT t uint64_t
VkMemoryDedicatedAllocateInfo s 1000127001 - int32_t sType;const void* pNext;struct VkImage_T* image;struct VkBuffer_T* buffer;
VkMemoryDedicatedAllocateInfoKHR = VkMemoryDedicatedAllocateInfo
VkMemoryDedicatedRequirements s 1000127000 - int32_t sType;void* pNext;uint32_t prefersDedicatedAllocation;uint32_t requiresDedicatedAllocation;
VkMemoryDedicatedRequirementsKHR = VkMemoryDedicatedRequirements
VkMemoryFdPropertiesKHR s 1000074001 - int32_t sType;void* pNext;uint32_t memoryTypeBits;
VkMemoryGetFdInfoKHR s 1000074002 - int32_t sType;const void* pNext;struct VkDeviceMemory_T* memory;uint32_t handleType;
VkMemoryGetMetalHandleInfoEXT s 1000602002 - int32_t sType;const void* pNext;struct VkDeviceMemory_T* memory;uint32_t handleType;
VkMemoryGetWin32HandleInfoKHR s 1000073003 - int32_t sType;const void* pNext;struct VkDeviceMemory_T* memory;uint32_t handleType;
VkMemoryHeap s - - uint64_t size;uint32_t flags;
VkMemoryHeapFlagBits t uint32_t
VkMemoryHeapFlags t uint32_t
VkMemoryHostPointerPropertiesEXT s 1000178001 - int32_t sType;void* pNext;uint32_t memoryTypeBits;
VkMemoryMapFlagBits t uint32_t
VkMemoryMapFlags t uint32_t
VkMemoryMapInfo s 1000271000 - int32_t sType;const void* pNext;uint32_t flags;struct VkDeviceMemory_T* memory;uint64_t offset;uint64_t size;
VkMemoryMapInfoKHR = VkMemoryMapInfo
VkMemoryMapPlacedInfoEXT s 1000272002 - int32_t sType;const void* pNext;void* pPlacedAddress;
VkMemoryMetalHandlePropertiesEXT s 1000602001 - int32_t sType;void* pNext;uint32_t memoryTypeBits;
VkMemoryOpaqueCaptureAddressAllocateInfo s 1000257003 - int32_t sType;const void* pNext;uint64_t opaqueCaptureAddress;
VkMemoryOpaqueCaptureAddressAllocateInfoKHR = VkMemoryOpaqueCaptureAddressAllocateInfo
VkMemoryPriorityAllocateInfoEXT s 1000238001 - int32_t sType;const void* pNext;float priority;
VkMemoryPropertyFlagBits t uint32_t
VkMemoryPropertyFlags t uint32_t
VkMemoryRangeBarrierKHR s 1000318005 VkDeviceAddressRangeKHR int32_t sType;const void* pNext;uint64_t srcStageMask;uint64_t srcAccessMask;uint64_t dstStageMask;uint64_t dstAccessMask;uint32_t srcQueueFamilyIndex;uint32_t dstQueueFamilyIndex;struct VkDeviceAddressRangeKHR addressRange;uint32_t addressFlags;
VkMemoryRangeBarriersInfoKHR s 1000318004 - int32_t sType;const void* pNext;uint32_t memoryRangeBarrierCount;const struct VkMemoryRangeBarrierKHR* pMemoryRangeBarriers;
VkMemoryRequirements s - - uint64_t size;uint64_t alignment;uint32_t memoryTypeBits;
VkMemoryRequirements2 s 1000146003 VkMemoryRequirements int32_t sType;void* pNext;struct VkMemoryRequirements memoryRequirements;
VkMemoryRequirements2KHR = VkMemoryRequirements2
VkMemoryToImageCopy s 1000270002 VkImageSubresourceLayers,VkOffset3D,VkExtent3D int32_t sType;const void* pNext;const void* pHostPointer;uint32_t memoryRowLength;uint32_t memoryImageHeight;struct VkImageSubresourceLayers imageSubresource;struct VkOffset3D imageOffset;struct VkExtent3D imageExtent;
VkMemoryToImageCopyEXT = VkMemoryToImageCopy
VkMemoryType s - - uint32_t propertyFlags;uint32_t heapIndex;
VkMemoryUnmapFlagBits t uint32_t
VkMemoryUnmapFlagBitsKHR = VkMemoryUnmapFlagBits
VkMemoryUnmapFlags t uint32_t
VkMemoryUnmapFlagsKHR = VkMemoryUnmapFlags
VkMemoryUnmapInfo s 1000271001 - int32_t sType;const void* pNext;uint32_t flags;struct VkDeviceMemory_T* memory;
VkMemoryUnmapInfoKHR = VkMemoryUnmapInfo
VkMemoryWin32HandlePropertiesKHR s 1000073002 - int32_t sType;void* pNext;uint32_t memoryTypeBits;
VkMetalSurfaceCreateFlagsEXT t uint32_t
VkMetalSurfaceCreateInfoEXT s 1000217000 - int32_t sType;const void* pNext;uint32_t flags;const void* pLayer;
VkMicromapBuildInfoEXT s 1000396000 VkDeviceOrHostAddressConstKHR,VkDeviceOrHostAddressKHR int32_t sType;const void* pNext;int32_t type;uint32_t flags;int32_t mode;struct VkMicromapEXT_T* dstMicromap;uint32_t usageCountsCount;const struct VkMicromapUsageEXT* pUsageCounts;const struct VkMicromapUsageEXT* const* ppUsageCounts;union VkDeviceOrHostAddressConstKHR data;union VkDeviceOrHostAddressKHR scratchData;union VkDeviceOrHostAddressConstKHR triangleArray;uint64_t triangleArrayStride;
VkMicromapBuildSizesInfoEXT s 1000396008 - int32_t sType;const void* pNext;uint64_t micromapSize;uint64_t buildScratchSize;uint32_t discardable;
VkMicromapCreateFlagBitsEXT t uint32_t
VkMicromapCreateFlagsEXT t uint32_t
VkMicromapCreateInfoEXT s 1000396007 - int32_t sType;const void* pNext;uint32_t createFlags;struct VkBuffer_T* buffer;uint64_t offset;uint64_t size;int32_t type;uint64_t deviceAddress;
VkMicromapEXT t struct VkMicromapEXT_T*
VkMicromapTriangleEXT = VkMicromapTriangleKHR
VkMicromapTriangleKHR s - - uint32_t dataOffset;uint16_t subdivisionLevel;uint16_t format;
VkMicromapTypeEXT t int32_t
VkMicromapUsageEXT s - - uint32_t count;uint32_t subdivisionLevel;uint32_t format;
VkMicromapUsageKHR s - - uint32_t count;uint32_t subdivisionLevel;int32_t format;
VkMicromapVersionInfoEXT s 1000396001 - int32_t sType;const void* pNext;const uint8_t* pVersionData;
VkMultiDrawIndexedInfoEXT s - - uint32_t firstIndex;uint32_t indexCount;int32_t vertexOffset;
VkMultiDrawInfoEXT s - - uint32_t firstVertex;uint32_t vertexCount;
VkMultisamplePropertiesEXT s 1000143004 VkExtent2D int32_t sType;void* pNext;struct VkExtent2D maxSampleLocationGridSize;
VkMultisampledRenderToSingleSampledInfoEXT s 1000376002 - int32_t sType;const void* pNext;uint32_t multisampledRenderToSingleSampledEnable;uint32_t rasterizationSamples;
VkMutableDescriptorTypeCreateInfoEXT s 1000351002 - int32_t sType;const void* pNext;uint32_t mutableDescriptorTypeListCount;const struct VkMutableDescriptorTypeListEXT* pMutableDescriptorTypeLists;
VkMutableDescriptorTypeListEXT s - - uint32_t descriptorTypeCount;const int32_t* pDescriptorTypes;
VkObjectType t int32_t
VkOffset2D s - - int32_t x;int32_t y;
VkOffset3D s - - int32_t x;int32_t y;int32_t z;
VkOpacityMicromapFormatEXT = VkOpacityMicromapFormatKHR
VkOpacityMicromapFormatKHR t int32_t
VkOpacityMicromapSpecialIndexEXT = VkOpacityMicromapSpecialIndexKHR
VkOpacityMicromapSpecialIndexKHR t int32_t
VkOpaqueCaptureDataCreateInfoEXT s 1000135007 - int32_t sType;const void* pNext;const struct VkHostAddressRangeConstEXT* pData;
VkOpaqueCaptureDescriptorDataCreateInfoEXT s 1000316010 - int32_t sType;const void* pNext;const void* opaqueCaptureDescriptorData;
VkPastPresentationTimingEXT s 1000208007 - int32_t sType;void* pNext;uint64_t presentId;uint64_t targetTime;uint32_t presentStageCount;struct VkPresentStageTimeEXT* pPresentStages;int32_t timeDomain;uint64_t timeDomainId;uint32_t reportComplete;
VkPastPresentationTimingFlagBitsEXT t uint32_t
VkPastPresentationTimingFlagsEXT t uint32_t
VkPastPresentationTimingInfoEXT s 1000208005 - int32_t sType;const void* pNext;uint32_t flags;struct VkSwapchainKHR_T* swapchain;
VkPastPresentationTimingPropertiesEXT s 1000208006 - int32_t sType;void* pNext;uint64_t timingPropertiesCounter;uint64_t timeDomainsCounter;uint32_t presentationTimingCount;struct VkPastPresentationTimingEXT* pPresentationTimings;
VkPeerMemoryFeatureFlagBits t uint32_t
VkPeerMemoryFeatureFlagBitsKHR = VkPeerMemoryFeatureFlagBits
VkPeerMemoryFeatureFlags t uint32_t
VkPeerMemoryFeatureFlagsKHR = VkPeerMemoryFeatureFlags
VkPerformanceCounterDescriptionFlagBitsKHR t uint32_t
VkPerformanceCounterDescriptionFlagsKHR t uint32_t
VkPerformanceCounterDescriptionKHR s 1000116006 - int32_t sType;void* pNext;uint32_t flags;char name[256];char category[256];char description[256];
VkPerformanceCounterKHR s 1000116005 - int32_t sType;void* pNext;int32_t unit;int32_t scope;int32_t storage;uint8_t uuid[16];
VkPerformanceCounterResultKHR u - - int32_t int32;int64_t int64;uint32_t uint32;uint64_t uint64;float float32;double float64;
VkPerformanceCounterScopeKHR t int32_t
VkPerformanceCounterStorageKHR t int32_t
VkPerformanceCounterUnitKHR t int32_t
VkPerformanceQuerySubmitInfoKHR s 1000116003 - int32_t sType;const void* pNext;uint32_t counterPassIndex;
VkPhysicalDevice t struct VkPhysicalDevice_T*
VkPhysicalDevice16BitStorageFeatures s 1000083000 - int32_t sType;void* pNext;uint32_t storageBuffer16BitAccess;uint32_t uniformAndStorageBuffer16BitAccess;uint32_t storagePushConstant16;uint32_t storageInputOutput16;
VkPhysicalDevice16BitStorageFeaturesKHR = VkPhysicalDevice16BitStorageFeatures
VkPhysicalDevice4444FormatsFeaturesEXT s 1000340000 - int32_t sType;void* pNext;uint32_t formatA4R4G4B4;uint32_t formatA4B4G4R4;
VkPhysicalDevice8BitStorageFeatures s 1000177000 - int32_t sType;void* pNext;uint32_t storageBuffer8BitAccess;uint32_t uniformAndStorageBuffer8BitAccess;uint32_t storagePushConstant8;
VkPhysicalDevice8BitStorageFeaturesKHR = VkPhysicalDevice8BitStorageFeatures
VkPhysicalDeviceASTCDecodeFeaturesEXT s 1000067001 - int32_t sType;void* pNext;uint32_t decodeModeSharedExponent;
VkPhysicalDeviceAccelerationStructureFeaturesKHR s 1000150013 - int32_t sType;void* pNext;uint32_t accelerationStructure;uint32_t accelerationStructureCaptureReplay;uint32_t accelerationStructureIndirectBuild;uint32_t accelerationStructureHostCommands;uint32_t descriptorBindingAccelerationStructureUpdateAfterBind;
VkPhysicalDeviceAccelerationStructurePropertiesKHR s 1000150014 - int32_t sType;void* pNext;uint64_t maxGeometryCount;uint64_t maxInstanceCount;uint64_t maxPrimitiveCount;uint32_t maxPerStageDescriptorAccelerationStructures;uint32_t maxPerStageDescriptorUpdateAfterBindAccelerationStructures;uint32_t maxDescriptorSetAccelerationStructures;uint32_t maxDescriptorSetUpdateAfterBindAccelerationStructures;uint32_t minAccelerationStructureScratchOffsetAlignment;
VkPhysicalDeviceAddressBindingReportFeaturesEXT s 1000354000 - int32_t sType;void* pNext;uint32_t reportAddressBinding;
VkPhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT s 1000524000 - int32_t sType;void* pNext;uint32_t attachmentFeedbackLoopDynamicState;
VkPhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT s 1000339000 - int32_t sType;void* pNext;uint32_t attachmentFeedbackLoopLayout;
VkPhysicalDeviceBlendOperationAdvancedFeaturesEXT s 1000148000 - int32_t sType;void* pNext;uint32_t advancedBlendCoherentOperations;
VkPhysicalDeviceBlendOperationAdvancedPropertiesEXT s 1000148001 - int32_t sType;void* pNext;uint32_t advancedBlendMaxColorAttachments;uint32_t advancedBlendIndependentBlend;uint32_t advancedBlendNonPremultipliedSrcColor;uint32_t advancedBlendNonPremultipliedDstColor;uint32_t advancedBlendCorrelatedOverlap;uint32_t advancedBlendAllOperations;
VkPhysicalDeviceBorderColorSwizzleFeaturesEXT s 1000411000 - int32_t sType;void* pNext;uint32_t borderColorSwizzle;uint32_t borderColorSwizzleFromImage;
VkPhysicalDeviceBufferAddressFeaturesEXT = VkPhysicalDeviceBufferDeviceAddressFeaturesEXT
VkPhysicalDeviceBufferDeviceAddressFeatures s 1000257000 - int32_t sType;void* pNext;uint32_t bufferDeviceAddress;uint32_t bufferDeviceAddressCaptureReplay;uint32_t bufferDeviceAddressMultiDevice;
VkPhysicalDeviceBufferDeviceAddressFeaturesEXT s 1000244000 - int32_t sType;void* pNext;uint32_t bufferDeviceAddress;uint32_t bufferDeviceAddressCaptureReplay;uint32_t bufferDeviceAddressMultiDevice;
VkPhysicalDeviceBufferDeviceAddressFeaturesKHR = VkPhysicalDeviceBufferDeviceAddressFeatures
VkPhysicalDeviceColorWriteEnableFeaturesEXT s 1000381000 - int32_t sType;void* pNext;uint32_t colorWriteEnable;
VkPhysicalDeviceComputeShaderDerivativesFeaturesKHR s 1000201000 - int32_t sType;void* pNext;uint32_t computeDerivativeGroupQuads;uint32_t computeDerivativeGroupLinear;
VkPhysicalDeviceComputeShaderDerivativesPropertiesKHR s 1000511000 - int32_t sType;void* pNext;uint32_t meshAndTaskShaderDerivatives;
VkPhysicalDeviceConditionalRenderingFeaturesEXT s 1000081001 - int32_t sType;void* pNext;uint32_t conditionalRendering;uint32_t inheritedConditionalRendering;
VkPhysicalDeviceConservativeRasterizationPropertiesEXT s 1000101000 - int32_t sType;void* pNext;float primitiveOverestimationSize;float maxExtraPrimitiveOverestimationSize;float extraPrimitiveOverestimationSizeGranularity;uint32_t primitiveUnderestimation;uint32_t conservativePointAndLineRasterization;uint32_t degenerateTrianglesRasterized;uint32_t degenerateLinesRasterized;uint32_t fullyCoveredFragmentShaderInputVariable;uint32_t conservativeRasterizationPostDepthCoverage;
VkPhysicalDeviceCooperativeMatrixFeaturesKHR s 1000506000 - int32_t sType;void* pNext;uint32_t cooperativeMatrix;uint32_t cooperativeMatrixRobustBufferAccess;
VkPhysicalDeviceCooperativeMatrixInfo2EXT s 1000659001 - int32_t sType;const void* pNext;int32_t scope;uint32_t invocations;uint32_t subgroupSize;uint32_t flags;
VkPhysicalDeviceCooperativeMatrixMaintenance1FeaturesEXT s 1000659000 - int32_t sType;void* pNext;uint32_t cooperativeMatrixProperties2;uint32_t cooperativeMatrixReductions;uint32_t cooperativeMatrixConversions;uint32_t cooperativeMatrixPerElementOperations;uint32_t cooperativeMatrixGetCoordinate;
VkPhysicalDeviceCooperativeMatrixPropertiesKHR s 1000506002 - int32_t sType;void* pNext;uint32_t cooperativeMatrixSupportedStages;
VkPhysicalDeviceCopyMemoryIndirectFeaturesKHR s 1000549000 - int32_t sType;void* pNext;uint32_t indirectMemoryCopy;uint32_t indirectMemoryToImageCopy;
VkPhysicalDeviceCopyMemoryIndirectPropertiesKHR s 1000426001 - int32_t sType;void* pNext;uint32_t supportedQueues;
VkPhysicalDeviceCustomBorderColorFeaturesEXT s 1000287002 - int32_t sType;void* pNext;uint32_t customBorderColors;uint32_t customBorderColorWithoutFormat;
VkPhysicalDeviceCustomBorderColorPropertiesEXT s 1000287001 - int32_t sType;void* pNext;uint32_t maxCustomBorderColorSamplers;
VkPhysicalDeviceCustomResolveFeaturesEXT s 1000628000 - int32_t sType;void* pNext;uint32_t customResolve;
VkPhysicalDeviceDepthBiasControlFeaturesEXT s 1000283000 - int32_t sType;void* pNext;uint32_t depthBiasControl;uint32_t leastRepresentableValueForceUnormRepresentation;uint32_t floatRepresentation;uint32_t depthBiasExact;
VkPhysicalDeviceDepthClampControlFeaturesEXT s 1000582000 - int32_t sType;void* pNext;uint32_t depthClampControl;
VkPhysicalDeviceDepthClampZeroOneFeaturesEXT = VkPhysicalDeviceDepthClampZeroOneFeaturesKHR
VkPhysicalDeviceDepthClampZeroOneFeaturesKHR s 1000421000 - int32_t sType;void* pNext;uint32_t depthClampZeroOne;
VkPhysicalDeviceDepthClipControlFeaturesEXT s 1000355000 - int32_t sType;void* pNext;uint32_t depthClipControl;
VkPhysicalDeviceDepthClipEnableFeaturesEXT s 1000102000 - int32_t sType;void* pNext;uint32_t depthClipEnable;
VkPhysicalDeviceDepthStencilResolveProperties s 1000199000 - int32_t sType;void* pNext;uint32_t supportedDepthResolveModes;uint32_t supportedStencilResolveModes;uint32_t independentResolveNone;uint32_t independentResolve;
VkPhysicalDeviceDepthStencilResolvePropertiesKHR = VkPhysicalDeviceDepthStencilResolveProperties
VkPhysicalDeviceDescriptorBufferDensityMapPropertiesEXT s 1000316001 - int32_t sType;void* pNext;size_t combinedImageSamplerDensityMapDescriptorSize;
VkPhysicalDeviceDescriptorBufferFeaturesEXT s 1000316002 - int32_t sType;void* pNext;uint32_t descriptorBuffer;uint32_t descriptorBufferCaptureReplay;uint32_t descriptorBufferImageLayoutIgnored;uint32_t descriptorBufferPushDescriptors;
VkPhysicalDeviceDescriptorBufferPropertiesEXT s 1000316000 - int32_t sType;void* pNext;uint32_t combinedImageSamplerDescriptorSingleArray;uint32_t bufferlessPushDescriptors;uint32_t allowSamplerImageViewPostSubmitCreation;uint64_t descriptorBufferOffsetAlignment;uint32_t maxDescriptorBufferBindings;uint32_t maxResourceDescriptorBufferBindings;uint32_t maxSamplerDescriptorBufferBindings;uint32_t maxEmbeddedImmutableSamplerBindings;uint32_t maxEmbeddedImmutableSamplers;size_t bufferCaptureReplayDescriptorDataSize;size_t imageCaptureReplayDescriptorDataSize;size_t imageViewCaptureReplayDescriptorDataSize;size_t samplerCaptureReplayDescriptorDataSize;size_t accelerationStructureCaptureReplayDescriptorDataSize;size_t samplerDescriptorSize;size_t combinedImageSamplerDescriptorSize;size_t sampledImageDescriptorSize;size_t storageImageDescriptorSize;size_t uniformTexelBufferDescriptorSize;size_t robustUniformTexelBufferDescriptorSize;size_t storageTexelBufferDescriptorSize;size_t robustStorageTexelBufferDescriptorSize;size_t uniformBufferDescriptorSize;size_t robustUniformBufferDescriptorSize;size_t storageBufferDescriptorSize;size_t robustStorageBufferDescriptorSize;size_t inputAttachmentDescriptorSize;size_t accelerationStructureDescriptorSize;uint64_t maxSamplerDescriptorBufferRange;uint64_t maxResourceDescriptorBufferRange;uint64_t samplerDescriptorBufferAddressSpaceSize;uint64_t resourceDescriptorBufferAddressSpaceSize;uint64_t descriptorBufferAddressSpaceSize;
VkPhysicalDeviceDescriptorHeapFeaturesEXT s 1000135009 - int32_t sType;void* pNext;uint32_t descriptorHeap;uint32_t descriptorHeapCaptureReplay;
VkPhysicalDeviceDescriptorHeapPropertiesEXT s 1000135008 - int32_t sType;void* pNext;uint64_t samplerHeapAlignment;uint64_t resourceHeapAlignment;uint64_t maxSamplerHeapSize;uint64_t maxResourceHeapSize;uint64_t minSamplerHeapReservedRange;uint64_t minSamplerHeapReservedRangeWithEmbedded;uint64_t minResourceHeapReservedRange;uint64_t samplerDescriptorSize;uint64_t imageDescriptorSize;uint64_t bufferDescriptorSize;uint64_t samplerDescriptorAlignment;uint64_t imageDescriptorAlignment;uint64_t bufferDescriptorAlignment;uint64_t maxPushDataSize;size_t imageCaptureReplayOpaqueDataSize;uint32_t maxDescriptorHeapEmbeddedSamplers;uint32_t samplerYcbcrConversionCount;uint32_t sparseDescriptorHeaps;uint32_t protectedDescriptorHeaps;
VkPhysicalDeviceDescriptorIndexingFeatures s 1000161001 - int32_t sType;void* pNext;uint32_t shaderInputAttachmentArrayDynamicIndexing;uint32_t shaderUniformTexelBufferArrayDynamicIndexing;uint32_t shaderStorageTexelBufferArrayDynamicIndexing;uint32_t shaderUniformBufferArrayNonUniformIndexing;uint32_t shaderSampledImageArrayNonUniformIndexing;uint32_t shaderStorageBufferArrayNonUniformIndexing;uint32_t shaderStorageImageArrayNonUniformIndexing;uint32_t shaderInputAttachmentArrayNonUniformIndexing;uint32_t shaderUniformTexelBufferArrayNonUniformIndexing;uint32_t shaderStorageTexelBufferArrayNonUniformIndexing;uint32_t descriptorBindingUniformBufferUpdateAfterBind;uint32_t descriptorBindingSampledImageUpdateAfterBind;uint32_t descriptorBindingStorageImageUpdateAfterBind;uint32_t descriptorBindingStorageBufferUpdateAfterBind;uint32_t descriptorBindingUniformTexelBufferUpdateAfterBind;uint32_t descriptorBindingStorageTexelBufferUpdateAfterBind;uint32_t descriptorBindingUpdateUnusedWhilePending;uint32_t descriptorBindingPartiallyBound;uint32_t descriptorBindingVariableDescriptorCount;uint32_t runtimeDescriptorArray;
VkPhysicalDeviceDescriptorIndexingFeaturesEXT = VkPhysicalDeviceDescriptorIndexingFeatures
VkPhysicalDeviceDescriptorIndexingProperties s 1000161002 - int32_t sType;void* pNext;uint32_t maxUpdateAfterBindDescriptorsInAllPools;uint32_t shaderUniformBufferArrayNonUniformIndexingNative;uint32_t shaderSampledImageArrayNonUniformIndexingNative;uint32_t shaderStorageBufferArrayNonUniformIndexingNative;uint32_t shaderStorageImageArrayNonUniformIndexingNative;uint32_t shaderInputAttachmentArrayNonUniformIndexingNative;uint32_t robustBufferAccessUpdateAfterBind;uint32_t quadDivergentImplicitLod;uint32_t maxPerStageDescriptorUpdateAfterBindSamplers;uint32_t maxPerStageDescriptorUpdateAfterBindUniformBuffers;uint32_t maxPerStageDescriptorUpdateAfterBindStorageBuffers;uint32_t maxPerStageDescriptorUpdateAfterBindSampledImages;uint32_t maxPerStageDescriptorUpdateAfterBindStorageImages;uint32_t maxPerStageDescriptorUpdateAfterBindInputAttachments;uint32_t maxPerStageUpdateAfterBindResources;uint32_t maxDescriptorSetUpdateAfterBindSamplers;uint32_t maxDescriptorSetUpdateAfterBindUniformBuffers;uint32_t maxDescriptorSetUpdateAfterBindUniformBuffersDynamic;uint32_t maxDescriptorSetUpdateAfterBindStorageBuffers;uint32_t maxDescriptorSetUpdateAfterBindStorageBuffersDynamic;uint32_t maxDescriptorSetUpdateAfterBindSampledImages;uint32_t maxDescriptorSetUpdateAfterBindStorageImages;uint32_t maxDescriptorSetUpdateAfterBindInputAttachments;
VkPhysicalDeviceDescriptorIndexingPropertiesEXT = VkPhysicalDeviceDescriptorIndexingProperties
VkPhysicalDeviceDeviceAddressCommandsFeaturesKHR s 1000318006 - int32_t sType;void* pNext;uint32_t deviceAddressCommands;
VkPhysicalDeviceDeviceGeneratedCommandsFeaturesEXT s 1000572000 - int32_t sType;void* pNext;uint32_t deviceGeneratedCommands;uint32_t dynamicGeneratedPipelineLayout;
VkPhysicalDeviceDeviceGeneratedCommandsPropertiesEXT s 1000572001 - int32_t sType;void* pNext;uint32_t maxIndirectPipelineCount;uint32_t maxIndirectShaderObjectCount;uint32_t maxIndirectSequenceCount;uint32_t maxIndirectCommandsTokenCount;uint32_t maxIndirectCommandsTokenOffset;uint32_t maxIndirectCommandsIndirectStride;uint32_t supportedIndirectCommandsInputModes;uint32_t supportedIndirectCommandsShaderStages;uint32_t supportedIndirectCommandsShaderStagesPipelineBinding;uint32_t supportedIndirectCommandsShaderStagesShaderBinding;uint32_t deviceGeneratedCommandsTransformFeedback;uint32_t deviceGeneratedCommandsMultiDrawIndirectCount;
VkPhysicalDeviceDeviceMemoryReportFeaturesEXT s 1000284000 - int32_t sType;void* pNext;uint32_t deviceMemoryReport;
VkPhysicalDeviceDiscardRectanglePropertiesEXT s 1000099000 - int32_t sType;void* pNext;uint32_t maxDiscardRectangles;
VkPhysicalDeviceDriverProperties s 1000196000 VkConformanceVersion int32_t sType;void* pNext;int32_t driverID;char driverName[256];char driverInfo[256];struct VkConformanceVersion conformanceVersion;
VkPhysicalDeviceDriverPropertiesKHR = VkPhysicalDeviceDriverProperties
VkPhysicalDeviceDrmPropertiesEXT s 1000353000 - int32_t sType;void* pNext;uint32_t hasPrimary;uint32_t hasRender;int64_t primaryMajor;int64_t primaryMinor;int64_t renderMajor;int64_t renderMinor;
VkPhysicalDeviceDynamicRenderingFeatures s 1000044003 - int32_t sType;void* pNext;uint32_t dynamicRendering;
VkPhysicalDeviceDynamicRenderingFeaturesKHR = VkPhysicalDeviceDynamicRenderingFeatures
VkPhysicalDeviceDynamicRenderingLocalReadFeatures s 1000232000 - int32_t sType;void* pNext;uint32_t dynamicRenderingLocalRead;
VkPhysicalDeviceDynamicRenderingLocalReadFeaturesKHR = VkPhysicalDeviceDynamicRenderingLocalReadFeatures
VkPhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT s 1000499000 - int32_t sType;void* pNext;uint32_t dynamicRenderingUnusedAttachments;
VkPhysicalDeviceExtendedDynamicState2FeaturesEXT s 1000377000 - int32_t sType;void* pNext;uint32_t extendedDynamicState2;uint32_t extendedDynamicState2LogicOp;uint32_t extendedDynamicState2PatchControlPoints;
VkPhysicalDeviceExtendedDynamicState3FeaturesEXT s 1000455000 - int32_t sType;void* pNext;uint32_t extendedDynamicState3TessellationDomainOrigin;uint32_t extendedDynamicState3DepthClampEnable;uint32_t extendedDynamicState3PolygonMode;uint32_t extendedDynamicState3RasterizationSamples;uint32_t extendedDynamicState3SampleMask;uint32_t extendedDynamicState3AlphaToCoverageEnable;uint32_t extendedDynamicState3AlphaToOneEnable;uint32_t extendedDynamicState3LogicOpEnable;uint32_t extendedDynamicState3ColorBlendEnable;uint32_t extendedDynamicState3ColorBlendEquation;uint32_t extendedDynamicState3ColorWriteMask;uint32_t extendedDynamicState3RasterizationStream;uint32_t extendedDynamicState3ConservativeRasterizationMode;uint32_t extendedDynamicState3ExtraPrimitiveOverestimationSize;uint32_t extendedDynamicState3DepthClipEnable;uint32_t extendedDynamicState3SampleLocationsEnable;uint32_t extendedDynamicState3ColorBlendAdvanced;uint32_t extendedDynamicState3ProvokingVertexMode;uint32_t extendedDynamicState3LineRasterizationMode;uint32_t extendedDynamicState3LineStippleEnable;uint32_t extendedDynamicState3DepthClipNegativeOneToOne;uint32_t extendedDynamicState3ViewportWScalingEnable;uint32_t extendedDynamicState3ViewportSwizzle;uint32_t extendedDynamicState3CoverageToColorEnable;uint32_t extendedDynamicState3CoverageToColorLocation;uint32_t extendedDynamicState3CoverageModulationMode;uint32_t extendedDynamicState3CoverageModulationTableEnable;uint32_t extendedDynamicState3CoverageModulationTable;uint32_t extendedDynamicState3CoverageReductionMode;uint32_t extendedDynamicState3RepresentativeFragmentTestEnable;uint32_t extendedDynamicState3ShadingRateImageEnable;
VkPhysicalDeviceExtendedDynamicState3PropertiesEXT s 1000455001 - int32_t sType;void* pNext;uint32_t dynamicPrimitiveTopologyUnrestricted;
VkPhysicalDeviceExtendedDynamicStateFeaturesEXT s 1000267000 - int32_t sType;void* pNext;uint32_t extendedDynamicState;
VkPhysicalDeviceExtendedFlagsFeaturesKHR s 1000668004 - int32_t sType;void* pNext;uint32_t extendedFlags;
VkPhysicalDeviceExternalBufferInfo s 1000071002 - int32_t sType;const void* pNext;uint32_t flags;uint32_t usage;uint32_t handleType;
VkPhysicalDeviceExternalBufferInfoKHR = VkPhysicalDeviceExternalBufferInfo
VkPhysicalDeviceExternalFenceInfo s 1000112000 - int32_t sType;const void* pNext;uint32_t handleType;
VkPhysicalDeviceExternalFenceInfoKHR = VkPhysicalDeviceExternalFenceInfo
VkPhysicalDeviceExternalImageFormatInfo s 1000071000 - int32_t sType;const void* pNext;uint32_t handleType;
VkPhysicalDeviceExternalImageFormatInfoKHR = VkPhysicalDeviceExternalImageFormatInfo
VkPhysicalDeviceExternalMemoryHostPropertiesEXT s 1000178002 - int32_t sType;void* pNext;uint64_t minImportedHostPointerAlignment;
VkPhysicalDeviceExternalSemaphoreInfo s 1000076000 - int32_t sType;const void* pNext;uint32_t handleType;
VkPhysicalDeviceExternalSemaphoreInfoKHR = VkPhysicalDeviceExternalSemaphoreInfo
VkPhysicalDeviceFaultFeaturesEXT s 1000341000 - int32_t sType;void* pNext;uint32_t deviceFault;uint32_t deviceFaultVendorBinary;
VkPhysicalDeviceFaultFeaturesKHR s 1000573000 - int32_t sType;void* pNext;uint32_t deviceFault;uint32_t deviceFaultVendorBinary;uint32_t deviceFaultReportMasked;uint32_t deviceFaultDeviceLostOnMasked;
VkPhysicalDeviceFaultPropertiesKHR s 1000573001 - int32_t sType;void* pNext;uint32_t maxDeviceFaultCount;
VkPhysicalDeviceFeatures s - - uint32_t robustBufferAccess;uint32_t fullDrawIndexUint32;uint32_t imageCubeArray;uint32_t independentBlend;uint32_t geometryShader;uint32_t tessellationShader;uint32_t sampleRateShading;uint32_t dualSrcBlend;uint32_t logicOp;uint32_t multiDrawIndirect;uint32_t drawIndirectFirstInstance;uint32_t depthClamp;uint32_t depthBiasClamp;uint32_t fillModeNonSolid;uint32_t depthBounds;uint32_t wideLines;uint32_t largePoints;uint32_t alphaToOne;uint32_t multiViewport;uint32_t samplerAnisotropy;uint32_t textureCompressionETC2;uint32_t textureCompressionASTC_LDR;uint32_t textureCompressionBC;uint32_t occlusionQueryPrecise;uint32_t pipelineStatisticsQuery;uint32_t vertexPipelineStoresAndAtomics;uint32_t fragmentStoresAndAtomics;uint32_t shaderTessellationAndGeometryPointSize;uint32_t shaderImageGatherExtended;uint32_t shaderStorageImageExtendedFormats;uint32_t shaderStorageImageMultisample;uint32_t shaderStorageImageReadWithoutFormat;uint32_t shaderStorageImageWriteWithoutFormat;uint32_t shaderUniformBufferArrayDynamicIndexing;uint32_t shaderSampledImageArrayDynamicIndexing;uint32_t shaderStorageBufferArrayDynamicIndexing;uint32_t shaderStorageImageArrayDynamicIndexing;uint32_t shaderClipDistance;uint32_t shaderCullDistance;uint32_t shaderFloat64;uint32_t shaderInt64;uint32_t shaderInt16;uint32_t shaderResourceResidency;uint32_t shaderResourceMinLod;uint32_t sparseBinding;uint32_t sparseResidencyBuffer;uint32_t sparseResidencyImage2D;uint32_t sparseResidencyImage3D;uint32_t sparseResidency2Samples;uint32_t sparseResidency4Samples;uint32_t sparseResidency8Samples;uint32_t sparseResidency16Samples;uint32_t sparseResidencyAliased;uint32_t variableMultisampleRate;uint32_t inheritedQueries;
VkPhysicalDeviceFeatures2 s 1000059000 VkPhysicalDeviceFeatures int32_t sType;void* pNext;struct VkPhysicalDeviceFeatures features;
VkPhysicalDeviceFeatures2KHR = VkPhysicalDeviceFeatures2
VkPhysicalDeviceFloat16Int8FeaturesKHR = VkPhysicalDeviceShaderFloat16Int8Features
VkPhysicalDeviceFloatControlsProperties s 1000197000 - int32_t sType;void* pNext;int32_t denormBehaviorIndependence;int32_t roundingModeIndependence;uint32_t shaderSignedZeroInfNanPreserveFloat16;uint32_t shaderSignedZeroInfNanPreserveFloat32;uint32_t shaderSignedZeroInfNanPreserveFloat64;uint32_t shaderDenormPreserveFloat16;uint32_t shaderDenormPreserveFloat32;uint32_t shaderDenormPreserveFloat64;uint32_t shaderDenormFlushToZeroFloat16;uint32_t shaderDenormFlushToZeroFloat32;uint32_t shaderDenormFlushToZeroFloat64;uint32_t shaderRoundingModeRTEFloat16;uint32_t shaderRoundingModeRTEFloat32;uint32_t shaderRoundingModeRTEFloat64;uint32_t shaderRoundingModeRTZFloat16;uint32_t shaderRoundingModeRTZFloat32;uint32_t shaderRoundingModeRTZFloat64;
VkPhysicalDeviceFloatControlsPropertiesKHR = VkPhysicalDeviceFloatControlsProperties
VkPhysicalDeviceFragmentDensityMap2FeaturesEXT s 1000332000 - int32_t sType;void* pNext;uint32_t fragmentDensityMapDeferred;
VkPhysicalDeviceFragmentDensityMap2PropertiesEXT s 1000332001 - int32_t sType;void* pNext;uint32_t subsampledLoads;uint32_t subsampledCoarseReconstructionEarlyAccess;uint32_t maxSubsampledArrayLayers;uint32_t maxDescriptorSetSubsampledSamplers;
VkPhysicalDeviceFragmentDensityMapFeaturesEXT s 1000218000 - int32_t sType;void* pNext;uint32_t fragmentDensityMap;uint32_t fragmentDensityMapDynamic;uint32_t fragmentDensityMapNonSubsampledImages;
VkPhysicalDeviceFragmentDensityMapOffsetFeaturesEXT s 1000425000 - int32_t sType;void* pNext;uint32_t fragmentDensityMapOffset;
VkPhysicalDeviceFragmentDensityMapOffsetPropertiesEXT s 1000425001 VkExtent2D int32_t sType;void* pNext;struct VkExtent2D fragmentDensityOffsetGranularity;
VkPhysicalDeviceFragmentDensityMapPropertiesEXT s 1000218001 VkExtent2D int32_t sType;void* pNext;struct VkExtent2D minFragmentDensityTexelSize;struct VkExtent2D maxFragmentDensityTexelSize;uint32_t fragmentDensityInvocations;
VkPhysicalDeviceFragmentShaderBarycentricFeaturesKHR s 1000203000 - int32_t sType;void* pNext;uint32_t fragmentShaderBarycentric;
VkPhysicalDeviceFragmentShaderBarycentricPropertiesKHR s 1000322000 - int32_t sType;void* pNext;uint32_t triStripVertexOrderIndependentOfProvokingVertex;
VkPhysicalDeviceFragmentShaderInterlockFeaturesEXT s 1000251000 - int32_t sType;void* pNext;uint32_t fragmentShaderSampleInterlock;uint32_t fragmentShaderPixelInterlock;uint32_t fragmentShaderShadingRateInterlock;
VkPhysicalDeviceFragmentShadingRateFeaturesKHR s 1000226003 - int32_t sType;void* pNext;uint32_t pipelineFragmentShadingRate;uint32_t primitiveFragmentShadingRate;uint32_t attachmentFragmentShadingRate;
VkPhysicalDeviceFragmentShadingRateKHR s 1000226004 VkExtent2D int32_t sType;void* pNext;uint32_t sampleCounts;struct VkExtent2D fragmentSize;
VkPhysicalDeviceFragmentShadingRatePropertiesKHR s 1000226002 VkExtent2D int32_t sType;void* pNext;struct VkExtent2D minFragmentShadingRateAttachmentTexelSize;struct VkExtent2D maxFragmentShadingRateAttachmentTexelSize;uint32_t maxFragmentShadingRateAttachmentTexelSizeAspectRatio;uint32_t primitiveFragmentShadingRateWithMultipleViewports;uint32_t layeredShadingRateAttachments;uint32_t fragmentShadingRateNonTrivialCombinerOps;struct VkExtent2D maxFragmentSize;uint32_t maxFragmentSizeAspectRatio;uint32_t maxFragmentShadingRateCoverageSamples;uint32_t maxFragmentShadingRateRasterizationSamples;uint32_t fragmentShadingRateWithShaderDepthStencilWrites;uint32_t fragmentShadingRateWithSampleMask;uint32_t fragmentShadingRateWithShaderSampleMask;uint32_t fragmentShadingRateWithConservativeRasterization;uint32_t fragmentShadingRateWithFragmentShaderInterlock;uint32_t fragmentShadingRateWithCustomSampleLocations;uint32_t fragmentShadingRateStrictMultiplyCombiner;
VkPhysicalDeviceFrameBoundaryFeaturesEXT s 1000375000 - int32_t sType;void* pNext;uint32_t frameBoundary;
VkPhysicalDeviceGlobalPriorityQueryFeatures s 1000388000 - int32_t sType;void* pNext;uint32_t globalPriorityQuery;
VkPhysicalDeviceGlobalPriorityQueryFeaturesEXT = VkPhysicalDeviceGlobalPriorityQueryFeatures
VkPhysicalDeviceGlobalPriorityQueryFeaturesKHR = VkPhysicalDeviceGlobalPriorityQueryFeatures
VkPhysicalDeviceGraphicsPipelineLibraryFeaturesEXT s 1000320000 - int32_t sType;void* pNext;uint32_t graphicsPipelineLibrary;
VkPhysicalDeviceGraphicsPipelineLibraryPropertiesEXT s 1000320001 - int32_t sType;void* pNext;uint32_t graphicsPipelineLibraryFastLinking;uint32_t graphicsPipelineLibraryIndependentInterpolationDecoration;
VkPhysicalDeviceGroupProperties s 1000070000 - int32_t sType;void* pNext;uint32_t physicalDeviceCount;struct VkPhysicalDevice_T* physicalDevices[32];uint32_t subsetAllocation;
VkPhysicalDeviceGroupPropertiesKHR = VkPhysicalDeviceGroupProperties
VkPhysicalDeviceHostImageCopyFeatures s 1000270000 - int32_t sType;void* pNext;uint32_t hostImageCopy;
VkPhysicalDeviceHostImageCopyFeaturesEXT = VkPhysicalDeviceHostImageCopyFeatures
VkPhysicalDeviceHostImageCopyProperties s 1000270001 - int32_t sType;void* pNext;uint32_t copySrcLayoutCount;int32_t* pCopySrcLayouts;uint32_t copyDstLayoutCount;int32_t* pCopyDstLayouts;uint8_t optimalTilingLayoutUUID[16];uint32_t identicalMemoryTypeRequirements;
VkPhysicalDeviceHostImageCopyPropertiesEXT = VkPhysicalDeviceHostImageCopyProperties
VkPhysicalDeviceHostQueryResetFeatures s 1000261000 - int32_t sType;void* pNext;uint32_t hostQueryReset;
VkPhysicalDeviceHostQueryResetFeaturesEXT = VkPhysicalDeviceHostQueryResetFeatures
VkPhysicalDeviceIDProperties s 1000071004 - int32_t sType;void* pNext;uint8_t deviceUUID[16];uint8_t driverUUID[16];uint8_t deviceLUID[8];uint32_t deviceNodeMask;uint32_t deviceLUIDValid;
VkPhysicalDeviceIDPropertiesKHR = VkPhysicalDeviceIDProperties
VkPhysicalDeviceImage2DViewOf3DFeaturesEXT s 1000393000 - int32_t sType;void* pNext;uint32_t image2DViewOf3D;uint32_t sampler2DViewOf3D;
VkPhysicalDeviceImageCompressionControlFeaturesEXT s 1000338000 - int32_t sType;void* pNext;uint32_t imageCompressionControl;
VkPhysicalDeviceImageCompressionControlSwapchainFeaturesEXT s 1000437000 - int32_t sType;void* pNext;uint32_t imageCompressionControlSwapchain;
VkPhysicalDeviceImageDrmFormatModifierInfoEXT s 1000158002 - int32_t sType;const void* pNext;uint64_t drmFormatModifier;int32_t sharingMode;uint32_t queueFamilyIndexCount;const uint32_t* pQueueFamilyIndices;
VkPhysicalDeviceImageFormatInfo2 s 1000059004 - int32_t sType;const void* pNext;int32_t format;int32_t type;int32_t tiling;uint32_t usage;uint32_t flags;
VkPhysicalDeviceImageFormatInfo2KHR = VkPhysicalDeviceImageFormatInfo2
VkPhysicalDeviceImageRobustnessFeatures s 1000335000 - int32_t sType;void* pNext;uint32_t robustImageAccess;
VkPhysicalDeviceImageRobustnessFeaturesEXT = VkPhysicalDeviceImageRobustnessFeatures
VkPhysicalDeviceImageSlicedViewOf3DFeaturesEXT s 1000418000 - int32_t sType;void* pNext;uint32_t imageSlicedViewOf3D;
VkPhysicalDeviceImageTilingControlFeaturesEXT s 1000687000 - int32_t sType;void* pNext;uint32_t imageTilingControl;
VkPhysicalDeviceImageViewImageFormatInfoEXT s 1000170000 - int32_t sType;void* pNext;int32_t imageViewType;
VkPhysicalDeviceImageViewMinLodFeaturesEXT s 1000391000 - int32_t sType;void* pNext;uint32_t minLod;
VkPhysicalDeviceImagelessFramebufferFeatures s 1000108000 - int32_t sType;void* pNext;uint32_t imagelessFramebuffer;
VkPhysicalDeviceImagelessFramebufferFeaturesKHR = VkPhysicalDeviceImagelessFramebufferFeatures
VkPhysicalDeviceIndexTypeUint8Features s 1000265000 - int32_t sType;void* pNext;uint32_t indexTypeUint8;
VkPhysicalDeviceIndexTypeUint8FeaturesEXT = VkPhysicalDeviceIndexTypeUint8Features
VkPhysicalDeviceIndexTypeUint8FeaturesKHR = VkPhysicalDeviceIndexTypeUint8Features
VkPhysicalDeviceInlineUniformBlockFeatures s 1000138000 - int32_t sType;void* pNext;uint32_t inlineUniformBlock;uint32_t descriptorBindingInlineUniformBlockUpdateAfterBind;
VkPhysicalDeviceInlineUniformBlockFeaturesEXT = VkPhysicalDeviceInlineUniformBlockFeatures
VkPhysicalDeviceInlineUniformBlockProperties s 1000138001 - int32_t sType;void* pNext;uint32_t maxInlineUniformBlockSize;uint32_t maxPerStageDescriptorInlineUniformBlocks;uint32_t maxPerStageDescriptorUpdateAfterBindInlineUniformBlocks;uint32_t maxDescriptorSetInlineUniformBlocks;uint32_t maxDescriptorSetUpdateAfterBindInlineUniformBlocks;
VkPhysicalDeviceInlineUniformBlockPropertiesEXT = VkPhysicalDeviceInlineUniformBlockProperties
VkPhysicalDeviceInternallySynchronizedQueuesFeaturesKHR s 1000504000 - int32_t sType;void* pNext;uint32_t internallySynchronizedQueues;
VkPhysicalDeviceLayeredApiKHR t int32_t
VkPhysicalDeviceLayeredApiPropertiesKHR s 1000562003 - int32_t sType;void* pNext;uint32_t vendorID;uint32_t deviceID;int32_t layeredAPI;char deviceName[256];
VkPhysicalDeviceLayeredApiPropertiesListKHR s 1000562002 - int32_t sType;void* pNext;uint32_t layeredApiCount;struct VkPhysicalDeviceLayeredApiPropertiesKHR* pLayeredApis;
VkPhysicalDeviceLayeredApiVulkanPropertiesKHR s 1000562004 VkPhysicalDeviceProperties2 int32_t sType;void* pNext;struct VkPhysicalDeviceProperties2 properties;
VkPhysicalDeviceLegacyDitheringFeaturesEXT s 1000465000 - int32_t sType;void* pNext;uint32_t legacyDithering;
VkPhysicalDeviceLegacyVertexAttributesFeaturesEXT s 1000495000 - int32_t sType;void* pNext;uint32_t legacyVertexAttributes;
VkPhysicalDeviceLegacyVertexAttributesPropertiesEXT s 1000495001 - int32_t sType;void* pNext;uint32_t nativeUnalignedPerformance;
VkPhysicalDeviceLimits s - - uint32_t maxImageDimension1D;uint32_t maxImageDimension2D;uint32_t maxImageDimension3D;uint32_t maxImageDimensionCube;uint32_t maxImageArrayLayers;uint32_t maxTexelBufferElements;uint32_t maxUniformBufferRange;uint32_t maxStorageBufferRange;uint32_t maxPushConstantsSize;uint32_t maxMemoryAllocationCount;uint32_t maxSamplerAllocationCount;uint64_t bufferImageGranularity;uint64_t sparseAddressSpaceSize;uint32_t maxBoundDescriptorSets;uint32_t maxPerStageDescriptorSamplers;uint32_t maxPerStageDescriptorUniformBuffers;uint32_t maxPerStageDescriptorStorageBuffers;uint32_t maxPerStageDescriptorSampledImages;uint32_t maxPerStageDescriptorStorageImages;uint32_t maxPerStageDescriptorInputAttachments;uint32_t maxPerStageResources;uint32_t maxDescriptorSetSamplers;uint32_t maxDescriptorSetUniformBuffers;uint32_t maxDescriptorSetUniformBuffersDynamic;uint32_t maxDescriptorSetStorageBuffers;uint32_t maxDescriptorSetStorageBuffersDynamic;uint32_t maxDescriptorSetSampledImages;uint32_t maxDescriptorSetStorageImages;uint32_t maxDescriptorSetInputAttachments;uint32_t maxVertexInputAttributes;uint32_t maxVertexInputBindings;uint32_t maxVertexInputAttributeOffset;uint32_t maxVertexInputBindingStride;uint32_t maxVertexOutputComponents;uint32_t maxTessellationGenerationLevel;uint32_t maxTessellationPatchSize;uint32_t maxTessellationControlPerVertexInputComponents;uint32_t maxTessellationControlPerVertexOutputComponents;uint32_t maxTessellationControlPerPatchOutputComponents;uint32_t maxTessellationControlTotalOutputComponents;uint32_t maxTessellationEvaluationInputComponents;uint32_t maxTessellationEvaluationOutputComponents;uint32_t maxGeometryShaderInvocations;uint32_t maxGeometryInputComponents;uint32_t maxGeometryOutputComponents;uint32_t maxGeometryOutputVertices;uint32_t maxGeometryTotalOutputComponents;uint32_t maxFragmentInputComponents;uint32_t maxFragmentOutputAttachments;uint32_t maxFragmentDualSrcAttachments;uint32_t maxFragmentCombinedOutputResources;uint32_t maxComputeSharedMemorySize;uint32_t maxComputeWorkGroupCount[3];uint32_t maxComputeWorkGroupInvocations;uint32_t maxComputeWorkGroupSize[3];uint32_t subPixelPrecisionBits;uint32_t subTexelPrecisionBits;uint32_t mipmapPrecisionBits;uint32_t maxDrawIndexedIndexValue;uint32_t maxDrawIndirectCount;float maxSamplerLodBias;float maxSamplerAnisotropy;uint32_t maxViewports;uint32_t maxViewportDimensions[2];float viewportBoundsRange[2];uint32_t viewportSubPixelBits;size_t minMemoryMapAlignment;uint64_t minTexelBufferOffsetAlignment;uint64_t minUniformBufferOffsetAlignment;uint64_t minStorageBufferOffsetAlignment;int32_t minTexelOffset;uint32_t maxTexelOffset;int32_t minTexelGatherOffset;uint32_t maxTexelGatherOffset;float minInterpolationOffset;float maxInterpolationOffset;uint32_t subPixelInterpolationOffsetBits;uint32_t maxFramebufferWidth;uint32_t maxFramebufferHeight;uint32_t maxFramebufferLayers;uint32_t framebufferColorSampleCounts;uint32_t framebufferDepthSampleCounts;uint32_t framebufferStencilSampleCounts;uint32_t framebufferNoAttachmentsSampleCounts;uint32_t maxColorAttachments;uint32_t sampledImageColorSampleCounts;uint32_t sampledImageIntegerSampleCounts;uint32_t sampledImageDepthSampleCounts;uint32_t sampledImageStencilSampleCounts;uint32_t storageImageSampleCounts;uint32_t maxSampleMaskWords;uint32_t timestampComputeAndGraphics;float timestampPeriod;uint32_t maxClipDistances;uint32_t maxCullDistances;uint32_t maxCombinedClipAndCullDistances;uint32_t discreteQueuePriorities;float pointSizeRange[2];float lineWidthRange[2];float pointSizeGranularity;float lineWidthGranularity;uint32_t strictLines;uint32_t standardSampleLocations;uint64_t optimalBufferCopyOffsetAlignment;uint64_t optimalBufferCopyRowPitchAlignment;uint64_t nonCoherentAtomSize;
VkPhysicalDeviceLineRasterizationFeatures s 1000259000 - int32_t sType;void* pNext;uint32_t rectangularLines;uint32_t bresenhamLines;uint32_t smoothLines;uint32_t stippledRectangularLines;uint32_t stippledBresenhamLines;uint32_t stippledSmoothLines;
VkPhysicalDeviceLineRasterizationFeaturesEXT = VkPhysicalDeviceLineRasterizationFeatures
VkPhysicalDeviceLineRasterizationFeaturesKHR = VkPhysicalDeviceLineRasterizationFeatures
VkPhysicalDeviceLineRasterizationProperties s 1000259002 - int32_t sType;void* pNext;uint32_t lineSubPixelPrecisionBits;
VkPhysicalDeviceLineRasterizationPropertiesEXT = VkPhysicalDeviceLineRasterizationProperties
VkPhysicalDeviceLineRasterizationPropertiesKHR = VkPhysicalDeviceLineRasterizationProperties
VkPhysicalDeviceMaintenance10FeaturesKHR s 1000630000 - int32_t sType;void* pNext;uint32_t maintenance10;
VkPhysicalDeviceMaintenance10PropertiesKHR s 1000630001 - int32_t sType;void* pNext;uint32_t rgba4OpaqueBlackSwizzled;uint32_t resolveSrgbFormatAppliesTransferFunction;uint32_t resolveSrgbFormatSupportsTransferFunctionControl;
VkPhysicalDeviceMaintenance11FeaturesKHR s 1000657000 - int32_t sType;void* pNext;uint32_t maintenance11;
VkPhysicalDeviceMaintenance3Properties s 1000168000 - int32_t sType;void* pNext;uint32_t maxPerSetDescriptors;uint64_t maxMemoryAllocationSize;
VkPhysicalDeviceMaintenance3PropertiesKHR = VkPhysicalDeviceMaintenance3Properties
VkPhysicalDeviceMaintenance4Features s 1000413000 - int32_t sType;void* pNext;uint32_t maintenance4;
VkPhysicalDeviceMaintenance4FeaturesKHR = VkPhysicalDeviceMaintenance4Features
VkPhysicalDeviceMaintenance4Properties s 1000413001 - int32_t sType;void* pNext;uint64_t maxBufferSize;
VkPhysicalDeviceMaintenance4PropertiesKHR = VkPhysicalDeviceMaintenance4Properties
VkPhysicalDeviceMaintenance5Features s 1000470000 - int32_t sType;void* pNext;uint32_t maintenance5;
VkPhysicalDeviceMaintenance5FeaturesKHR = VkPhysicalDeviceMaintenance5Features
VkPhysicalDeviceMaintenance5Properties s 1000470001 - int32_t sType;void* pNext;uint32_t earlyFragmentMultisampleCoverageAfterSampleCounting;uint32_t earlyFragmentSampleMaskTestBeforeSampleCounting;uint32_t depthStencilSwizzleOneSupport;uint32_t polygonModePointSize;uint32_t nonStrictSinglePixelWideLinesUseParallelogram;uint32_t nonStrictWideLinesUseParallelogram;
VkPhysicalDeviceMaintenance5PropertiesKHR = VkPhysicalDeviceMaintenance5Properties
VkPhysicalDeviceMaintenance6Features s 1000545000 - int32_t sType;void* pNext;uint32_t maintenance6;
VkPhysicalDeviceMaintenance6FeaturesKHR = VkPhysicalDeviceMaintenance6Features
VkPhysicalDeviceMaintenance6Properties s 1000545001 - int32_t sType;void* pNext;uint32_t blockTexelViewCompatibleMultipleLayers;uint32_t maxCombinedImageSamplerDescriptorCount;uint32_t fragmentShadingRateClampCombinerInputs;
VkPhysicalDeviceMaintenance6PropertiesKHR = VkPhysicalDeviceMaintenance6Properties
VkPhysicalDeviceMaintenance7FeaturesKHR s 1000562000 - int32_t sType;void* pNext;uint32_t maintenance7;
VkPhysicalDeviceMaintenance7PropertiesKHR s 1000562001 - int32_t sType;void* pNext;uint32_t robustFragmentShadingRateAttachmentAccess;uint32_t separateDepthStencilAttachmentAccess;uint32_t maxDescriptorSetTotalUniformBuffersDynamic;uint32_t maxDescriptorSetTotalStorageBuffersDynamic;uint32_t maxDescriptorSetTotalBuffersDynamic;uint32_t maxDescriptorSetUpdateAfterBindTotalUniformBuffersDynamic;uint32_t maxDescriptorSetUpdateAfterBindTotalStorageBuffersDynamic;uint32_t maxDescriptorSetUpdateAfterBindTotalBuffersDynamic;
VkPhysicalDeviceMaintenance8FeaturesKHR s 1000574000 - int32_t sType;void* pNext;uint32_t maintenance8;
VkPhysicalDeviceMaintenance9FeaturesKHR s 1000584000 - int32_t sType;void* pNext;uint32_t maintenance9;
VkPhysicalDeviceMaintenance9PropertiesKHR s 1000584001 - int32_t sType;void* pNext;uint32_t image2DViewOf3DSparse;int32_t defaultVertexAttributeValue;
VkPhysicalDeviceMapMemoryPlacedFeaturesEXT s 1000272000 - int32_t sType;void* pNext;uint32_t memoryMapPlaced;uint32_t memoryMapRangePlaced;uint32_t memoryUnmapReserve;
VkPhysicalDeviceMapMemoryPlacedPropertiesEXT s 1000272001 - int32_t sType;void* pNext;uint64_t minPlacedMemoryMapAlignment;
VkPhysicalDeviceMemoryBudgetPropertiesEXT s 1000237000 - int32_t sType;void* pNext;uint64_t heapBudget[16];uint64_t heapUsage[16];
VkPhysicalDeviceMemoryDecompressionFeaturesEXT s 1000427000 - int32_t sType;void* pNext;uint32_t memoryDecompression;
VkPhysicalDeviceMemoryDecompressionPropertiesEXT s 1000427001 - int32_t sType;void* pNext;uint64_t decompressionMethods;uint64_t maxDecompressionIndirectCount;
VkPhysicalDeviceMemoryPriorityFeaturesEXT s 1000238000 - int32_t sType;void* pNext;uint32_t memoryPriority;
VkPhysicalDeviceMemoryProperties s - VkMemoryType,VkMemoryHeap uint32_t memoryTypeCount;struct VkMemoryType memoryTypes[32];uint32_t memoryHeapCount;struct VkMemoryHeap memoryHeaps[16];
VkPhysicalDeviceMemoryProperties2 s 1000059006 VkPhysicalDeviceMemoryProperties int32_t sType;void* pNext;struct VkPhysicalDeviceMemoryProperties memoryProperties;
VkPhysicalDeviceMemoryProperties2KHR = VkPhysicalDeviceMemoryProperties2
VkPhysicalDeviceMeshShaderFeaturesEXT s 1000328000 - int32_t sType;void* pNext;uint32_t taskShader;uint32_t meshShader;uint32_t multiviewMeshShader;uint32_t primitiveFragmentShadingRateMeshShader;uint32_t meshShaderQueries;
VkPhysicalDeviceMeshShaderPropertiesEXT s 1000328001 - int32_t sType;void* pNext;uint32_t maxTaskWorkGroupTotalCount;uint32_t maxTaskWorkGroupCount[3];uint32_t maxTaskWorkGroupInvocations;uint32_t maxTaskWorkGroupSize[3];uint32_t maxTaskPayloadSize;uint32_t maxTaskSharedMemorySize;uint32_t maxTaskPayloadAndSharedMemorySize;uint32_t maxMeshWorkGroupTotalCount;uint32_t maxMeshWorkGroupCount[3];uint32_t maxMeshWorkGroupInvocations;uint32_t maxMeshWorkGroupSize[3];uint32_t maxMeshSharedMemorySize;uint32_t maxMeshPayloadAndSharedMemorySize;uint32_t maxMeshOutputMemorySize;uint32_t maxMeshPayloadAndOutputMemorySize;uint32_t maxMeshOutputComponents;uint32_t maxMeshOutputVertices;uint32_t maxMeshOutputPrimitives;uint32_t maxMeshOutputLayers;uint32_t maxMeshMultiviewViewCount;uint32_t meshOutputPerVertexGranularity;uint32_t meshOutputPerPrimitiveGranularity;uint32_t maxPreferredTaskWorkGroupInvocations;uint32_t maxPreferredMeshWorkGroupInvocations;uint32_t prefersLocalInvocationVertexOutput;uint32_t prefersLocalInvocationPrimitiveOutput;uint32_t prefersCompactVertexOutput;uint32_t prefersCompactPrimitiveOutput;
VkPhysicalDeviceMultiDrawFeaturesEXT s 1000392000 - int32_t sType;void* pNext;uint32_t multiDraw;
VkPhysicalDeviceMultiDrawPropertiesEXT s 1000392001 - int32_t sType;void* pNext;uint32_t maxMultiDrawCount;
VkPhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT s 1000376000 - int32_t sType;void* pNext;uint32_t multisampledRenderToSingleSampled;
VkPhysicalDeviceMultisampledRenderToSwapchainFeaturesEXT s 1000616000 - int32_t sType;void* pNext;uint32_t multisampledRenderToSwapchain;
VkPhysicalDeviceMultiviewFeatures s 1000053001 - int32_t sType;void* pNext;uint32_t multiview;uint32_t multiviewGeometryShader;uint32_t multiviewTessellationShader;
VkPhysicalDeviceMultiviewFeaturesKHR = VkPhysicalDeviceMultiviewFeatures
VkPhysicalDeviceMultiviewProperties s 1000053002 - int32_t sType;void* pNext;uint32_t maxMultiviewViewCount;uint32_t maxMultiviewInstanceIndex;
VkPhysicalDeviceMultiviewPropertiesKHR = VkPhysicalDeviceMultiviewProperties
VkPhysicalDeviceMutableDescriptorTypeFeaturesEXT s 1000351000 - int32_t sType;void* pNext;uint32_t mutableDescriptorType;
VkPhysicalDeviceNestedCommandBufferFeaturesEXT s 1000451000 - int32_t sType;void* pNext;uint32_t nestedCommandBuffer;uint32_t nestedCommandBufferRendering;uint32_t nestedCommandBufferSimultaneousUse;
VkPhysicalDeviceNestedCommandBufferPropertiesEXT s 1000451001 - int32_t sType;void* pNext;uint32_t maxCommandBufferNestingLevel;
VkPhysicalDeviceNonSeamlessCubeMapFeaturesEXT s 1000422000 - int32_t sType;void* pNext;uint32_t nonSeamlessCubeMap;
VkPhysicalDeviceOpacityMicromapFeaturesEXT s 1000396005 - int32_t sType;void* pNext;uint32_t micromap;uint32_t micromapCaptureReplay;uint32_t micromapHostCommands;
VkPhysicalDeviceOpacityMicromapFeaturesKHR s 1000623000 - int32_t sType;void* pNext;uint32_t micromap;
VkPhysicalDeviceOpacityMicromapPropertiesEXT s 1000396006 - int32_t sType;void* pNext;uint32_t maxOpacity2StateSubdivisionLevel;uint32_t maxOpacity4StateSubdivisionLevel;
VkPhysicalDeviceOpacityMicromapPropertiesKHR s 1000623001 - int32_t sType;void* pNext;uint32_t maxOpacity2StateSubdivisionLevel;uint32_t maxOpacity4StateSubdivisionLevel;uint32_t maxOpacityLossy4StateSubdivisionLevel;uint64_t maxMicromapTriangles;
VkPhysicalDevicePCIBusInfoPropertiesEXT s 1000212000 - int32_t sType;void* pNext;uint32_t pciDomain;uint32_t pciBus;uint32_t pciDevice;uint32_t pciFunction;
VkPhysicalDevicePageableDeviceLocalMemoryFeaturesEXT s 1000412000 - int32_t sType;void* pNext;uint32_t pageableDeviceLocalMemory;
VkPhysicalDevicePerformanceQueryFeaturesKHR s 1000116000 - int32_t sType;void* pNext;uint32_t performanceCounterQueryPools;uint32_t performanceCounterMultipleQueryPools;
VkPhysicalDevicePerformanceQueryPropertiesKHR s 1000116001 - int32_t sType;void* pNext;uint32_t allowCommandBufferQueryCopies;
VkPhysicalDevicePipelineBinaryFeaturesKHR s 1000483000 - int32_t sType;void* pNext;uint32_t pipelineBinaries;
VkPhysicalDevicePipelineBinaryPropertiesKHR s 1000483004 - int32_t sType;void* pNext;uint32_t pipelineBinaryInternalCache;uint32_t pipelineBinaryInternalCacheControl;uint32_t pipelineBinaryPrefersInternalCache;uint32_t pipelineBinaryPrecompiledInternalCache;uint32_t pipelineBinaryCompressedData;
VkPhysicalDevicePipelineCreationCacheControlFeatures s 1000297000 - int32_t sType;void* pNext;uint32_t pipelineCreationCacheControl;
VkPhysicalDevicePipelineCreationCacheControlFeaturesEXT = VkPhysicalDevicePipelineCreationCacheControlFeatures
VkPhysicalDevicePipelineExecutablePropertiesFeaturesKHR s 1000269000 - int32_t sType;void* pNext;uint32_t pipelineExecutableInfo;
VkPhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT = VkPhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR
VkPhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR s 1000498000 - int32_t sType;void* pNext;uint32_t pipelineLibraryGroupHandles;
VkPhysicalDevicePipelinePropertiesFeaturesEXT s 1000372001 - int32_t sType;void* pNext;uint32_t pipelinePropertiesIdentifier;
VkPhysicalDevicePipelineProtectedAccessFeatures s 1000466000 - int32_t sType;void* pNext;uint32_t pipelineProtectedAccess;
VkPhysicalDevicePipelineProtectedAccessFeaturesEXT = VkPhysicalDevicePipelineProtectedAccessFeatures
VkPhysicalDevicePipelineRobustnessFeatures s 1000068001 - int32_t sType;void* pNext;uint32_t pipelineRobustness;
VkPhysicalDevicePipelineRobustnessFeaturesEXT = VkPhysicalDevicePipelineRobustnessFeatures
VkPhysicalDevicePipelineRobustnessProperties s 1000068002 - int32_t sType;void* pNext;int32_t defaultRobustnessStorageBuffers;int32_t defaultRobustnessUniformBuffers;int32_t defaultRobustnessVertexInputs;int32_t defaultRobustnessImages;
VkPhysicalDevicePipelineRobustnessPropertiesEXT = VkPhysicalDevicePipelineRobustnessProperties
VkPhysicalDevicePointClippingProperties s 1000117000 - int32_t sType;void* pNext;int32_t pointClippingBehavior;
VkPhysicalDevicePointClippingPropertiesKHR = VkPhysicalDevicePointClippingProperties
VkPhysicalDevicePortabilitySubsetFeaturesKHR s 1000163000 - int32_t sType;void* pNext;uint32_t constantAlphaColorBlendFactors;uint32_t events;uint32_t imageViewFormatReinterpretation;uint32_t imageViewFormatSwizzle;uint32_t imageView2DOn3DImage;uint32_t multisampleArrayImage;uint32_t mutableComparisonSamplers;uint32_t pointPolygons;uint32_t samplerMipLodBias;uint32_t separateStencilMaskRef;uint32_t shaderSampleRateInterpolationFunctions;uint32_t tessellationIsolines;uint32_t tessellationPointMode;uint32_t triangleFans;uint32_t vertexAttributeAccessBeyondStride;
VkPhysicalDevicePortabilitySubsetPropertiesKHR s 1000163001 - int32_t sType;void* pNext;uint32_t minVertexInputBindingStrideAlignment;
VkPhysicalDevicePresentId2FeaturesKHR s 1000479002 - int32_t sType;void* pNext;uint32_t presentId2;
VkPhysicalDevicePresentIdFeaturesKHR s 1000294001 - int32_t sType;void* pNext;uint32_t presentId;
VkPhysicalDevicePresentModeFifoLatestReadyFeaturesEXT = VkPhysicalDevicePresentModeFifoLatestReadyFeaturesKHR
VkPhysicalDevicePresentModeFifoLatestReadyFeaturesKHR s 1000361000 - int32_t sType;void* pNext;uint32_t presentModeFifoLatestReady;
VkPhysicalDevicePresentTimingFeaturesEXT s 1000208000 - int32_t sType;void* pNext;uint32_t presentTiming;uint32_t presentAtAbsoluteTime;uint32_t presentAtRelativeTime;
VkPhysicalDevicePresentWait2FeaturesKHR s 1000480001 - int32_t sType;void* pNext;uint32_t presentWait2;
VkPhysicalDevicePresentWaitFeaturesKHR s 1000248000 - int32_t sType;void* pNext;uint32_t presentWait;
VkPhysicalDevicePrimitiveRestartIndexFeaturesEXT s 1000678000 - int32_t sType;void* pNext;uint32_t primitiveRestartIndex;
VkPhysicalDevicePrimitiveTopologyListRestartFeaturesEXT s 1000356000 - int32_t sType;void* pNext;uint32_t primitiveTopologyListRestart;uint32_t primitiveTopologyPatchListRestart;
VkPhysicalDevicePrimitivesGeneratedQueryFeaturesEXT s 1000382000 - int32_t sType;void* pNext;uint32_t primitivesGeneratedQuery;uint32_t primitivesGeneratedQueryWithRasterizerDiscard;uint32_t primitivesGeneratedQueryWithNonZeroStreams;
VkPhysicalDevicePrivateDataFeatures s 1000295000 - int32_t sType;void* pNext;uint32_t privateData;
VkPhysicalDevicePrivateDataFeaturesEXT = VkPhysicalDevicePrivateDataFeatures
VkPhysicalDeviceProperties s - VkPhysicalDeviceLimits,VkPhysicalDeviceSparseProperties uint32_t apiVersion;uint32_t driverVersion;uint32_t vendorID;uint32_t deviceID;int32_t deviceType;char deviceName[256];uint8_t pipelineCacheUUID[16];struct VkPhysicalDeviceLimits limits;struct VkPhysicalDeviceSparseProperties sparseProperties;
VkPhysicalDeviceProperties2 s 1000059001 VkPhysicalDeviceProperties int32_t sType;void* pNext;struct VkPhysicalDeviceProperties properties;
VkPhysicalDeviceProperties2KHR = VkPhysicalDeviceProperties2
VkPhysicalDeviceProtectedMemoryFeatures s 1000145001 - int32_t sType;void* pNext;uint32_t protectedMemory;
VkPhysicalDeviceProtectedMemoryProperties s 1000145002 - int32_t sType;void* pNext;uint32_t protectedNoFault;
VkPhysicalDeviceProvokingVertexFeaturesEXT s 1000254000 - int32_t sType;void* pNext;uint32_t provokingVertexLast;uint32_t transformFeedbackPreservesProvokingVertex;
VkPhysicalDeviceProvokingVertexPropertiesEXT s 1000254002 - int32_t sType;void* pNext;uint32_t provokingVertexModePerPipeline;uint32_t transformFeedbackPreservesTriangleFanProvokingVertex;
VkPhysicalDevicePushDescriptorProperties s 1000080000 - int32_t sType;void* pNext;uint32_t maxPushDescriptors;
VkPhysicalDevicePushDescriptorPropertiesKHR = VkPhysicalDevicePushDescriptorProperties
VkPhysicalDeviceRGBA10X6FormatsFeaturesEXT s 1000344000 - int32_t sType;void* pNext;uint32_t formatRgba10x6WithoutYCbCrSampler;
VkPhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT s 1000342000 - int32_t sType;void* pNext;uint32_t rasterizationOrderColorAttachmentAccess;uint32_t rasterizationOrderDepthAttachmentAccess;uint32_t rasterizationOrderStencilAttachmentAccess;
VkPhysicalDeviceRayQueryFeaturesKHR s 1000348013 - int32_t sType;void* pNext;uint32_t rayQuery;
VkPhysicalDeviceRayTracingInvocationReorderFeaturesEXT s 1000581000 - int32_t sType;void* pNext;uint32_t rayTracingInvocationReorder;
VkPhysicalDeviceRayTracingInvocationReorderPropertiesEXT s 1000581001 - int32_t sType;void* pNext;int32_t rayTracingInvocationReorderReorderingHint;uint32_t maxShaderBindingTableRecordIndex;
VkPhysicalDeviceRayTracingMaintenance1FeaturesKHR s 1000386000 - int32_t sType;void* pNext;uint32_t rayTracingMaintenance1;uint32_t rayTracingPipelineTraceRaysIndirect2;
VkPhysicalDeviceRayTracingPipelineFeaturesKHR s 1000347000 - int32_t sType;void* pNext;uint32_t rayTracingPipeline;uint32_t rayTracingPipelineShaderGroupHandleCaptureReplay;uint32_t rayTracingPipelineShaderGroupHandleCaptureReplayMixed;uint32_t rayTracingPipelineTraceRaysIndirect;uint32_t rayTraversalPrimitiveCulling;
VkPhysicalDeviceRayTracingPipelinePropertiesKHR s 1000347001 - int32_t sType;void* pNext;uint32_t shaderGroupHandleSize;uint32_t maxRayRecursionDepth;uint32_t maxShaderGroupStride;uint32_t shaderGroupBaseAlignment;uint32_t shaderGroupHandleCaptureReplaySize;uint32_t maxRayDispatchInvocationCount;uint32_t shaderGroupHandleAlignment;uint32_t maxRayHitAttributeSize;
VkPhysicalDeviceRayTracingPositionFetchFeaturesKHR s 1000481000 - int32_t sType;void* pNext;uint32_t rayTracingPositionFetch;
VkPhysicalDeviceRobustness2FeaturesEXT = VkPhysicalDeviceRobustness2FeaturesKHR
VkPhysicalDeviceRobustness2FeaturesKHR s 1000286000 - int32_t sType;void* pNext;uint32_t robustBufferAccess2;uint32_t robustImageAccess2;uint32_t nullDescriptor;
VkPhysicalDeviceRobustness2PropertiesEXT = VkPhysicalDeviceRobustness2PropertiesKHR
VkPhysicalDeviceRobustness2PropertiesKHR s 1000286001 - int32_t sType;void* pNext;uint64_t robustStorageBufferAccessSizeAlignment;uint64_t robustUniformBufferAccessSizeAlignment;
VkPhysicalDeviceSampleLocationsPropertiesEXT s 1000143003 VkExtent2D int32_t sType;void* pNext;uint32_t sampleLocationSampleCounts;struct VkExtent2D maxSampleLocationGridSize;float sampleLocationCoordinateRange[2];uint32_t sampleLocationSubPixelBits;uint32_t variableSampleLocations;
VkPhysicalDeviceSamplerFilterMinmaxProperties s 1000130000 - int32_t sType;void* pNext;uint32_t filterMinmaxSingleComponentFormats;uint32_t filterMinmaxImageComponentMapping;
VkPhysicalDeviceSamplerFilterMinmaxPropertiesEXT = VkPhysicalDeviceSamplerFilterMinmaxProperties
VkPhysicalDeviceSamplerYcbcrConversionFeatures s 1000156004 - int32_t sType;void* pNext;uint32_t samplerYcbcrConversion;
VkPhysicalDeviceSamplerYcbcrConversionFeaturesKHR = VkPhysicalDeviceSamplerYcbcrConversionFeatures
VkPhysicalDeviceScalarBlockLayoutFeatures s 1000221000 - int32_t sType;void* pNext;uint32_t scalarBlockLayout;
VkPhysicalDeviceScalarBlockLayoutFeaturesEXT = VkPhysicalDeviceScalarBlockLayoutFeatures
VkPhysicalDeviceSeparateDepthStencilLayoutsFeatures s 1000241000 - int32_t sType;void* pNext;uint32_t separateDepthStencilLayouts;
VkPhysicalDeviceSeparateDepthStencilLayoutsFeaturesKHR = VkPhysicalDeviceSeparateDepthStencilLayoutsFeatures
VkPhysicalDeviceShader64BitIndexingFeaturesEXT s 1000627000 - int32_t sType;void* pNext;uint32_t shader64BitIndexing;
VkPhysicalDeviceShaderAbortFeaturesKHR s 1000233000 - int32_t sType;void* pNext;uint32_t shaderAbort;
VkPhysicalDeviceShaderAbortPropertiesKHR s 1000233002 - int32_t sType;void* pNext;uint64_t maxShaderAbortMessageSize;
VkPhysicalDeviceShaderAtomicFloat2FeaturesEXT s 1000273000 - int32_t sType;void* pNext;uint32_t shaderBufferFloat16Atomics;uint32_t shaderBufferFloat16AtomicAdd;uint32_t shaderBufferFloat16AtomicMinMax;uint32_t shaderBufferFloat32AtomicMinMax;uint32_t shaderBufferFloat64AtomicMinMax;uint32_t shaderSharedFloat16Atomics;uint32_t shaderSharedFloat16AtomicAdd;uint32_t shaderSharedFloat16AtomicMinMax;uint32_t shaderSharedFloat32AtomicMinMax;uint32_t shaderSharedFloat64AtomicMinMax;uint32_t shaderImageFloat32AtomicMinMax;uint32_t sparseImageFloat32AtomicMinMax;
VkPhysicalDeviceShaderAtomicFloatFeaturesEXT s 1000260000 - int32_t sType;void* pNext;uint32_t shaderBufferFloat32Atomics;uint32_t shaderBufferFloat32AtomicAdd;uint32_t shaderBufferFloat64Atomics;uint32_t shaderBufferFloat64AtomicAdd;uint32_t shaderSharedFloat32Atomics;uint32_t shaderSharedFloat32AtomicAdd;uint32_t shaderSharedFloat64Atomics;uint32_t shaderSharedFloat64AtomicAdd;uint32_t shaderImageFloat32Atomics;uint32_t shaderImageFloat32AtomicAdd;uint32_t sparseImageFloat32Atomics;uint32_t sparseImageFloat32AtomicAdd;
VkPhysicalDeviceShaderAtomicInt64Features s 1000180000 - int32_t sType;void* pNext;uint32_t shaderBufferInt64Atomics;uint32_t shaderSharedInt64Atomics;
VkPhysicalDeviceShaderAtomicInt64FeaturesKHR = VkPhysicalDeviceShaderAtomicInt64Features
VkPhysicalDeviceShaderBfloat16FeaturesKHR s 1000141000 - int32_t sType;void* pNext;uint32_t shaderBFloat16Type;uint32_t shaderBFloat16DotProduct;uint32_t shaderBFloat16CooperativeMatrix;
VkPhysicalDeviceShaderClockFeaturesKHR s 1000181000 - int32_t sType;void* pNext;uint32_t shaderSubgroupClock;uint32_t shaderDeviceClock;
VkPhysicalDeviceShaderConstantDataFeaturesKHR s 1000231000 - int32_t sType;void* pNext;uint32_t shaderConstantData;
VkPhysicalDeviceShaderDemoteToHelperInvocationFeatures s 1000276000 - int32_t sType;void* pNext;uint32_t shaderDemoteToHelperInvocation;
VkPhysicalDeviceShaderDemoteToHelperInvocationFeaturesEXT = VkPhysicalDeviceShaderDemoteToHelperInvocationFeatures
VkPhysicalDeviceShaderDrawParameterFeatures = VkPhysicalDeviceShaderDrawParametersFeatures
VkPhysicalDeviceShaderDrawParametersFeatures s 1000063000 - int32_t sType;void* pNext;uint32_t shaderDrawParameters;
VkPhysicalDeviceShaderExpectAssumeFeatures s 1000544000 - int32_t sType;void* pNext;uint32_t shaderExpectAssume;
VkPhysicalDeviceShaderExpectAssumeFeaturesKHR = VkPhysicalDeviceShaderExpectAssumeFeatures
VkPhysicalDeviceShaderFloat16Int8Features s 1000082000 - int32_t sType;void* pNext;uint32_t shaderFloat16;uint32_t shaderInt8;
VkPhysicalDeviceShaderFloat16Int8FeaturesKHR = VkPhysicalDeviceShaderFloat16Int8Features
VkPhysicalDeviceShaderFloat8FeaturesEXT s 1000567000 - int32_t sType;void* pNext;uint32_t shaderFloat8;uint32_t shaderFloat8CooperativeMatrix;
VkPhysicalDeviceShaderFloatControls2Features s 1000528000 - int32_t sType;void* pNext;uint32_t shaderFloatControls2;
VkPhysicalDeviceShaderFloatControls2FeaturesKHR = VkPhysicalDeviceShaderFloatControls2Features
VkPhysicalDeviceShaderFmaFeaturesKHR s 1000579000 - int32_t sType;void* pNext;uint32_t shaderFmaFloat16;uint32_t shaderFmaFloat32;uint32_t shaderFmaFloat64;
VkPhysicalDeviceShaderImageAtomicInt64FeaturesEXT s 1000234000 - int32_t sType;void* pNext;uint32_t shaderImageInt64Atomics;uint32_t sparseImageInt64Atomics;
VkPhysicalDeviceShaderIntegerDotProductFeatures s 1000280000 - int32_t sType;void* pNext;uint32_t shaderIntegerDotProduct;
VkPhysicalDeviceShaderIntegerDotProductFeaturesKHR = VkPhysicalDeviceShaderIntegerDotProductFeatures
VkPhysicalDeviceShaderIntegerDotProductProperties s 1000280001 - int32_t sType;void* pNext;uint32_t integerDotProduct8BitUnsignedAccelerated;uint32_t integerDotProduct8BitSignedAccelerated;uint32_t integerDotProduct8BitMixedSignednessAccelerated;uint32_t integerDotProduct4x8BitPackedUnsignedAccelerated;uint32_t integerDotProduct4x8BitPackedSignedAccelerated;uint32_t integerDotProduct4x8BitPackedMixedSignednessAccelerated;uint32_t integerDotProduct16BitUnsignedAccelerated;uint32_t integerDotProduct16BitSignedAccelerated;uint32_t integerDotProduct16BitMixedSignednessAccelerated;uint32_t integerDotProduct32BitUnsignedAccelerated;uint32_t integerDotProduct32BitSignedAccelerated;uint32_t integerDotProduct32BitMixedSignednessAccelerated;uint32_t integerDotProduct64BitUnsignedAccelerated;uint32_t integerDotProduct64BitSignedAccelerated;uint32_t integerDotProduct64BitMixedSignednessAccelerated;uint32_t integerDotProductAccumulatingSaturating8BitUnsignedAccelerated;uint32_t integerDotProductAccumulatingSaturating8BitSignedAccelerated;uint32_t integerDotProductAccumulatingSaturating8BitMixedSignednessAccelerated;uint32_t integerDotProductAccumulatingSaturating4x8BitPackedUnsignedAccelerated;uint32_t integerDotProductAccumulatingSaturating4x8BitPackedSignedAccelerated;uint32_t integerDotProductAccumulatingSaturating4x8BitPackedMixedSignednessAccelerated;uint32_t integerDotProductAccumulatingSaturating16BitUnsignedAccelerated;uint32_t integerDotProductAccumulatingSaturating16BitSignedAccelerated;uint32_t integerDotProductAccumulatingSaturating16BitMixedSignednessAccelerated;uint32_t integerDotProductAccumulatingSaturating32BitUnsignedAccelerated;uint32_t integerDotProductAccumulatingSaturating32BitSignedAccelerated;uint32_t integerDotProductAccumulatingSaturating32BitMixedSignednessAccelerated;uint32_t integerDotProductAccumulatingSaturating64BitUnsignedAccelerated;uint32_t integerDotProductAccumulatingSaturating64BitSignedAccelerated;uint32_t integerDotProductAccumulatingSaturating64BitMixedSignednessAccelerated;
VkPhysicalDeviceShaderIntegerDotProductPropertiesKHR = VkPhysicalDeviceShaderIntegerDotProductProperties
VkPhysicalDeviceShaderLongVectorFeaturesEXT s 1000635000 - int32_t sType;void* pNext;uint32_t longVector;
VkPhysicalDeviceShaderLongVectorPropertiesEXT s 1000635001 - int32_t sType;void* pNext;uint32_t maxVectorComponents;
VkPhysicalDeviceShaderMaximalReconvergenceFeaturesKHR s 1000434000 - int32_t sType;void* pNext;uint32_t shaderMaximalReconvergence;
VkPhysicalDeviceShaderModuleIdentifierFeaturesEXT s 1000462000 - int32_t sType;void* pNext;uint32_t shaderModuleIdentifier;
VkPhysicalDeviceShaderModuleIdentifierPropertiesEXT s 1000462001 - int32_t sType;void* pNext;uint8_t shaderModuleIdentifierAlgorithmUUID[16];
VkPhysicalDeviceShaderOCPMicroscalingTypesFeaturesEXT s 1000672000 - int32_t sType;void* pNext;uint32_t shaderFloat4;uint32_t shaderFloat6;uint32_t shaderFloat8UnsignedE8M0;uint32_t shaderMXInt8;
VkPhysicalDeviceShaderObjectFeaturesEXT s 1000482000 - int32_t sType;void* pNext;uint32_t shaderObject;
VkPhysicalDeviceShaderObjectPropertiesEXT s 1000482001 - int32_t sType;void* pNext;uint8_t shaderBinaryUUID[16];uint32_t shaderBinaryVersion;
VkPhysicalDeviceShaderQuadControlFeaturesKHR s 1000235000 - int32_t sType;void* pNext;uint32_t shaderQuadControl;
VkPhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR s 1000558000 - int32_t sType;void* pNext;uint32_t shaderRelaxedExtendedInstruction;
VkPhysicalDeviceShaderReplicatedCompositesFeaturesEXT s 1000564000 - int32_t sType;void* pNext;uint32_t shaderReplicatedComposites;
VkPhysicalDeviceShaderSplitBarrierFeaturesEXT s 1000305000 - int32_t sType;void* pNext;uint32_t shaderSplitBarrier;
VkPhysicalDeviceShaderSplitBarrierPropertiesEXT s 1000305001 - int32_t sType;void* pNext;uint32_t splitBarrierReservedSharedMemory;
VkPhysicalDeviceShaderSubgroupExtendedTypesFeatures s 1000175000 - int32_t sType;void* pNext;uint32_t shaderSubgroupExtendedTypes;
VkPhysicalDeviceShaderSubgroupExtendedTypesFeaturesKHR = VkPhysicalDeviceShaderSubgroupExtendedTypesFeatures
VkPhysicalDeviceShaderSubgroupPartitionedFeaturesEXT s 1000662000 - int32_t sType;void* pNext;uint32_t shaderSubgroupPartitioned;
VkPhysicalDeviceShaderSubgroupRotateFeatures s 1000416000 - int32_t sType;void* pNext;uint32_t shaderSubgroupRotate;uint32_t shaderSubgroupRotateClustered;
VkPhysicalDeviceShaderSubgroupRotateFeaturesKHR = VkPhysicalDeviceShaderSubgroupRotateFeatures
VkPhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR s 1000323000 - int32_t sType;void* pNext;uint32_t shaderSubgroupUniformControlFlow;
VkPhysicalDeviceShaderTerminateInvocationFeatures s 1000215000 - int32_t sType;void* pNext;uint32_t shaderTerminateInvocation;
VkPhysicalDeviceShaderTerminateInvocationFeaturesKHR = VkPhysicalDeviceShaderTerminateInvocationFeatures
VkPhysicalDeviceShaderTileImageFeaturesEXT s 1000395000 - int32_t sType;void* pNext;uint32_t shaderTileImageColorReadAccess;uint32_t shaderTileImageDepthReadAccess;uint32_t shaderTileImageStencilReadAccess;
VkPhysicalDeviceShaderTileImagePropertiesEXT s 1000395001 - int32_t sType;void* pNext;uint32_t shaderTileImageCoherentReadAccelerated;uint32_t shaderTileImageReadSampleFromPixelRateInvocation;uint32_t shaderTileImageReadFromHelperInvocation;
VkPhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT s 1000642000 - int32_t sType;void* pNext;uint32_t shaderUniformBufferUnsizedArray;
VkPhysicalDeviceShaderUntypedPointersFeaturesKHR s 1000387000 - int32_t sType;void* pNext;uint32_t shaderUntypedPointers;
VkPhysicalDeviceSparseImageFormatInfo2 s 1000059008 - int32_t sType;const void* pNext;int32_t format;int32_t type;uint32_t samples;uint32_t usage;int32_t tiling;
VkPhysicalDeviceSparseImageFormatInfo2KHR = VkPhysicalDeviceSparseImageFormatInfo2
VkPhysicalDeviceSparseProperties s - - uint32_t residencyStandard2DBlockShape;uint32_t residencyStandard2DMultisampleBlockShape;uint32_t residencyStandard3DBlockShape;uint32_t residencyAlignedMipSize;uint32_t residencyNonResidentStrict;
VkPhysicalDeviceSubgroupProperties s 1000094000 - int32_t sType;void* pNext;uint32_t subgroupSize;uint32_t supportedStages;uint32_t supportedOperations;uint32_t quadOperationsInAllStages;
VkPhysicalDeviceSubgroupSizeControlFeatures s 1000225002 - int32_t sType;void* pNext;uint32_t subgroupSizeControl;uint32_t computeFullSubgroups;
VkPhysicalDeviceSubgroupSizeControlFeaturesEXT = VkPhysicalDeviceSubgroupSizeControlFeatures
VkPhysicalDeviceSubgroupSizeControlProperties s 1000225000 - int32_t sType;void* pNext;uint32_t minSubgroupSize;uint32_t maxSubgroupSize;uint32_t maxComputeWorkgroupSubgroups;uint32_t requiredSubgroupSizeStages;
VkPhysicalDeviceSubgroupSizeControlPropertiesEXT = VkPhysicalDeviceSubgroupSizeControlProperties
VkPhysicalDeviceSubpassMergeFeedbackFeaturesEXT s 1000458000 - int32_t sType;void* pNext;uint32_t subpassMergeFeedback;
VkPhysicalDeviceSurfaceInfo2KHR s 1000119000 - int32_t sType;const void* pNext;struct VkSurfaceKHR_T* surface;
VkPhysicalDeviceSwapchainMaintenance1FeaturesEXT = VkPhysicalDeviceSwapchainMaintenance1FeaturesKHR
VkPhysicalDeviceSwapchainMaintenance1FeaturesKHR s 1000275000 - int32_t sType;void* pNext;uint32_t swapchainMaintenance1;
VkPhysicalDeviceSynchronization2Features s 1000314007 - int32_t sType;void* pNext;uint32_t synchronization2;
VkPhysicalDeviceSynchronization2FeaturesKHR = VkPhysicalDeviceSynchronization2Features
VkPhysicalDeviceTexelBufferAlignmentFeaturesEXT s 1000281000 - int32_t sType;void* pNext;uint32_t texelBufferAlignment;
VkPhysicalDeviceTexelBufferAlignmentProperties s 1000281001 - int32_t sType;void* pNext;uint64_t storageTexelBufferOffsetAlignmentBytes;uint32_t storageTexelBufferOffsetSingleTexelAlignment;uint64_t uniformTexelBufferOffsetAlignmentBytes;uint32_t uniformTexelBufferOffsetSingleTexelAlignment;
VkPhysicalDeviceTexelBufferAlignmentPropertiesEXT = VkPhysicalDeviceTexelBufferAlignmentProperties
VkPhysicalDeviceTextureCompressionASTC3DFeaturesEXT s 1000288000 - int32_t sType;void* pNext;uint32_t textureCompressionASTC_3D;
VkPhysicalDeviceTextureCompressionASTCHDRFeatures s 1000066000 - int32_t sType;void* pNext;uint32_t textureCompressionASTC_HDR;
VkPhysicalDeviceTextureCompressionASTCHDRFeaturesEXT = VkPhysicalDeviceTextureCompressionASTCHDRFeatures
VkPhysicalDeviceTimelineSemaphoreFeatures s 1000207000 - int32_t sType;void* pNext;uint32_t timelineSemaphore;
VkPhysicalDeviceTimelineSemaphoreFeaturesKHR = VkPhysicalDeviceTimelineSemaphoreFeatures
VkPhysicalDeviceTimelineSemaphoreProperties s 1000207001 - int32_t sType;void* pNext;uint64_t maxTimelineSemaphoreValueDifference;
VkPhysicalDeviceTimelineSemaphorePropertiesKHR = VkPhysicalDeviceTimelineSemaphoreProperties
VkPhysicalDeviceToolProperties s 1000245000 - int32_t sType;void* pNext;char name[256];char version[256];uint32_t purposes;char description[256];char layer[256];
VkPhysicalDeviceToolPropertiesEXT = VkPhysicalDeviceToolProperties
VkPhysicalDeviceTransformFeedbackFeaturesEXT s 1000028000 - int32_t sType;void* pNext;uint32_t transformFeedback;uint32_t geometryStreams;
VkPhysicalDeviceTransformFeedbackPropertiesEXT s 1000028001 - int32_t sType;void* pNext;uint32_t maxTransformFeedbackStreams;uint32_t maxTransformFeedbackBuffers;uint64_t maxTransformFeedbackBufferSize;uint32_t maxTransformFeedbackStreamDataSize;uint32_t maxTransformFeedbackBufferDataSize;uint32_t maxTransformFeedbackBufferDataStride;uint32_t transformFeedbackQueries;uint32_t transformFeedbackStreamsLinesTriangles;uint32_t transformFeedbackRasterizationStreamSelect;uint32_t transformFeedbackDraw;
VkPhysicalDeviceType t int32_t
VkPhysicalDeviceUnifiedImageLayoutsFeaturesKHR s 1000527000 - int32_t sType;void* pNext;uint32_t unifiedImageLayouts;uint32_t unifiedImageLayoutsVideo;
VkPhysicalDeviceUniformBufferStandardLayoutFeatures s 1000253000 - int32_t sType;void* pNext;uint32_t uniformBufferStandardLayout;
VkPhysicalDeviceUniformBufferStandardLayoutFeaturesKHR = VkPhysicalDeviceUniformBufferStandardLayoutFeatures
VkPhysicalDeviceVariablePointerFeatures = VkPhysicalDeviceVariablePointersFeatures
VkPhysicalDeviceVariablePointerFeaturesKHR = VkPhysicalDeviceVariablePointersFeatures
VkPhysicalDeviceVariablePointersFeatures s 1000120000 - int32_t sType;void* pNext;uint32_t variablePointersStorageBuffer;uint32_t variablePointers;
VkPhysicalDeviceVariablePointersFeaturesKHR = VkPhysicalDeviceVariablePointersFeatures
VkPhysicalDeviceVertexAttributeDivisorFeatures s 1000190002 - int32_t sType;void* pNext;uint32_t vertexAttributeInstanceRateDivisor;uint32_t vertexAttributeInstanceRateZeroDivisor;
VkPhysicalDeviceVertexAttributeDivisorFeaturesEXT = VkPhysicalDeviceVertexAttributeDivisorFeatures
VkPhysicalDeviceVertexAttributeDivisorFeaturesKHR = VkPhysicalDeviceVertexAttributeDivisorFeatures
VkPhysicalDeviceVertexAttributeDivisorProperties s 1000525000 - int32_t sType;void* pNext;uint32_t maxVertexAttribDivisor;uint32_t supportsNonZeroFirstInstance;
VkPhysicalDeviceVertexAttributeDivisorPropertiesEXT s 1000190000 - int32_t sType;void* pNext;uint32_t maxVertexAttribDivisor;
VkPhysicalDeviceVertexAttributeDivisorPropertiesKHR = VkPhysicalDeviceVertexAttributeDivisorProperties
VkPhysicalDeviceVertexAttributeRobustnessFeaturesEXT s 1000608000 - int32_t sType;void* pNext;uint32_t vertexAttributeRobustness;
VkPhysicalDeviceVertexInputDynamicStateFeaturesEXT s 1000352000 - int32_t sType;void* pNext;uint32_t vertexInputDynamicState;
VkPhysicalDeviceVulkan11Features s 49 - int32_t sType;void* pNext;uint32_t storageBuffer16BitAccess;uint32_t uniformAndStorageBuffer16BitAccess;uint32_t storagePushConstant16;uint32_t storageInputOutput16;uint32_t multiview;uint32_t multiviewGeometryShader;uint32_t multiviewTessellationShader;uint32_t variablePointersStorageBuffer;uint32_t variablePointers;uint32_t protectedMemory;uint32_t samplerYcbcrConversion;uint32_t shaderDrawParameters;
VkPhysicalDeviceVulkan11Properties s 50 - int32_t sType;void* pNext;uint8_t deviceUUID[16];uint8_t driverUUID[16];uint8_t deviceLUID[8];uint32_t deviceNodeMask;uint32_t deviceLUIDValid;uint32_t subgroupSize;uint32_t subgroupSupportedStages;uint32_t subgroupSupportedOperations;uint32_t subgroupQuadOperationsInAllStages;int32_t pointClippingBehavior;uint32_t maxMultiviewViewCount;uint32_t maxMultiviewInstanceIndex;uint32_t protectedNoFault;uint32_t maxPerSetDescriptors;uint64_t maxMemoryAllocationSize;
VkPhysicalDeviceVulkan12Features s 51 - int32_t sType;void* pNext;uint32_t samplerMirrorClampToEdge;uint32_t drawIndirectCount;uint32_t storageBuffer8BitAccess;uint32_t uniformAndStorageBuffer8BitAccess;uint32_t storagePushConstant8;uint32_t shaderBufferInt64Atomics;uint32_t shaderSharedInt64Atomics;uint32_t shaderFloat16;uint32_t shaderInt8;uint32_t descriptorIndexing;uint32_t shaderInputAttachmentArrayDynamicIndexing;uint32_t shaderUniformTexelBufferArrayDynamicIndexing;uint32_t shaderStorageTexelBufferArrayDynamicIndexing;uint32_t shaderUniformBufferArrayNonUniformIndexing;uint32_t shaderSampledImageArrayNonUniformIndexing;uint32_t shaderStorageBufferArrayNonUniformIndexing;uint32_t shaderStorageImageArrayNonUniformIndexing;uint32_t shaderInputAttachmentArrayNonUniformIndexing;uint32_t shaderUniformTexelBufferArrayNonUniformIndexing;uint32_t shaderStorageTexelBufferArrayNonUniformIndexing;uint32_t descriptorBindingUniformBufferUpdateAfterBind;uint32_t descriptorBindingSampledImageUpdateAfterBind;uint32_t descriptorBindingStorageImageUpdateAfterBind;uint32_t descriptorBindingStorageBufferUpdateAfterBind;uint32_t descriptorBindingUniformTexelBufferUpdateAfterBind;uint32_t descriptorBindingStorageTexelBufferUpdateAfterBind;uint32_t descriptorBindingUpdateUnusedWhilePending;uint32_t descriptorBindingPartiallyBound;uint32_t descriptorBindingVariableDescriptorCount;uint32_t runtimeDescriptorArray;uint32_t samplerFilterMinmax;uint32_t scalarBlockLayout;uint32_t imagelessFramebuffer;uint32_t uniformBufferStandardLayout;uint32_t shaderSubgroupExtendedTypes;uint32_t separateDepthStencilLayouts;uint32_t hostQueryReset;uint32_t timelineSemaphore;uint32_t bufferDeviceAddress;uint32_t bufferDeviceAddressCaptureReplay;uint32_t bufferDeviceAddressMultiDevice;uint32_t vulkanMemoryModel;uint32_t vulkanMemoryModelDeviceScope;uint32_t vulkanMemoryModelAvailabilityVisibilityChains;uint32_t shaderOutputViewportIndex;uint32_t shaderOutputLayer;uint32_t subgroupBroadcastDynamicId;
VkPhysicalDeviceVulkan12Properties s 52 VkConformanceVersion int32_t sType;void* pNext;int32_t driverID;char driverName[256];char driverInfo[256];struct VkConformanceVersion conformanceVersion;int32_t denormBehaviorIndependence;int32_t roundingModeIndependence;uint32_t shaderSignedZeroInfNanPreserveFloat16;uint32_t shaderSignedZeroInfNanPreserveFloat32;uint32_t shaderSignedZeroInfNanPreserveFloat64;uint32_t shaderDenormPreserveFloat16;uint32_t shaderDenormPreserveFloat32;uint32_t shaderDenormPreserveFloat64;uint32_t shaderDenormFlushToZeroFloat16;uint32_t shaderDenormFlushToZeroFloat32;uint32_t shaderDenormFlushToZeroFloat64;uint32_t shaderRoundingModeRTEFloat16;uint32_t shaderRoundingModeRTEFloat32;uint32_t shaderRoundingModeRTEFloat64;uint32_t shaderRoundingModeRTZFloat16;uint32_t shaderRoundingModeRTZFloat32;uint32_t shaderRoundingModeRTZFloat64;uint32_t maxUpdateAfterBindDescriptorsInAllPools;uint32_t shaderUniformBufferArrayNonUniformIndexingNative;uint32_t shaderSampledImageArrayNonUniformIndexingNative;uint32_t shaderStorageBufferArrayNonUniformIndexingNative;uint32_t shaderStorageImageArrayNonUniformIndexingNative;uint32_t shaderInputAttachmentArrayNonUniformIndexingNative;uint32_t robustBufferAccessUpdateAfterBind;uint32_t quadDivergentImplicitLod;uint32_t maxPerStageDescriptorUpdateAfterBindSamplers;uint32_t maxPerStageDescriptorUpdateAfterBindUniformBuffers;uint32_t maxPerStageDescriptorUpdateAfterBindStorageBuffers;uint32_t maxPerStageDescriptorUpdateAfterBindSampledImages;uint32_t maxPerStageDescriptorUpdateAfterBindStorageImages;uint32_t maxPerStageDescriptorUpdateAfterBindInputAttachments;uint32_t maxPerStageUpdateAfterBindResources;uint32_t maxDescriptorSetUpdateAfterBindSamplers;uint32_t maxDescriptorSetUpdateAfterBindUniformBuffers;uint32_t maxDescriptorSetUpdateAfterBindUniformBuffersDynamic;uint32_t maxDescriptorSetUpdateAfterBindStorageBuffers;uint32_t maxDescriptorSetUpdateAfterBindStorageBuffersDynamic;uint32_t maxDescriptorSetUpdateAfterBindSampledImages;uint32_t maxDescriptorSetUpdateAfterBindStorageImages;uint32_t maxDescriptorSetUpdateAfterBindInputAttachments;uint32_t supportedDepthResolveModes;uint32_t supportedStencilResolveModes;uint32_t independentResolveNone;uint32_t independentResolve;uint32_t filterMinmaxSingleComponentFormats;uint32_t filterMinmaxImageComponentMapping;uint64_t maxTimelineSemaphoreValueDifference;uint32_t framebufferIntegerColorSampleCounts;
VkPhysicalDeviceVulkan13Features s 53 - int32_t sType;void* pNext;uint32_t robustImageAccess;uint32_t inlineUniformBlock;uint32_t descriptorBindingInlineUniformBlockUpdateAfterBind;uint32_t pipelineCreationCacheControl;uint32_t privateData;uint32_t shaderDemoteToHelperInvocation;uint32_t shaderTerminateInvocation;uint32_t subgroupSizeControl;uint32_t computeFullSubgroups;uint32_t synchronization2;uint32_t textureCompressionASTC_HDR;uint32_t shaderZeroInitializeWorkgroupMemory;uint32_t dynamicRendering;uint32_t shaderIntegerDotProduct;uint32_t maintenance4;
VkPhysicalDeviceVulkan13Properties s 54 - int32_t sType;void* pNext;uint32_t minSubgroupSize;uint32_t maxSubgroupSize;uint32_t maxComputeWorkgroupSubgroups;uint32_t requiredSubgroupSizeStages;uint32_t maxInlineUniformBlockSize;uint32_t maxPerStageDescriptorInlineUniformBlocks;uint32_t maxPerStageDescriptorUpdateAfterBindInlineUniformBlocks;uint32_t maxDescriptorSetInlineUniformBlocks;uint32_t maxDescriptorSetUpdateAfterBindInlineUniformBlocks;uint32_t maxInlineUniformTotalSize;uint32_t integerDotProduct8BitUnsignedAccelerated;uint32_t integerDotProduct8BitSignedAccelerated;uint32_t integerDotProduct8BitMixedSignednessAccelerated;uint32_t integerDotProduct4x8BitPackedUnsignedAccelerated;uint32_t integerDotProduct4x8BitPackedSignedAccelerated;uint32_t integerDotProduct4x8BitPackedMixedSignednessAccelerated;uint32_t integerDotProduct16BitUnsignedAccelerated;uint32_t integerDotProduct16BitSignedAccelerated;uint32_t integerDotProduct16BitMixedSignednessAccelerated;uint32_t integerDotProduct32BitUnsignedAccelerated;uint32_t integerDotProduct32BitSignedAccelerated;uint32_t integerDotProduct32BitMixedSignednessAccelerated;uint32_t integerDotProduct64BitUnsignedAccelerated;uint32_t integerDotProduct64BitSignedAccelerated;uint32_t integerDotProduct64BitMixedSignednessAccelerated;uint32_t integerDotProductAccumulatingSaturating8BitUnsignedAccelerated;uint32_t integerDotProductAccumulatingSaturating8BitSignedAccelerated;uint32_t integerDotProductAccumulatingSaturating8BitMixedSignednessAccelerated;uint32_t integerDotProductAccumulatingSaturating4x8BitPackedUnsignedAccelerated;uint32_t integerDotProductAccumulatingSaturating4x8BitPackedSignedAccelerated;uint32_t integerDotProductAccumulatingSaturating4x8BitPackedMixedSignednessAccelerated;uint32_t integerDotProductAccumulatingSaturating16BitUnsignedAccelerated;uint32_t integerDotProductAccumulatingSaturating16BitSignedAccelerated;uint32_t integerDotProductAccumulatingSaturating16BitMixedSignednessAccelerated;uint32_t integerDotProductAccumulatingSaturating32BitUnsignedAccelerated;uint32_t integerDotProductAccumulatingSaturating32BitSignedAccelerated;uint32_t integerDotProductAccumulatingSaturating32BitMixedSignednessAccelerated;uint32_t integerDotProductAccumulatingSaturating64BitUnsignedAccelerated;uint32_t integerDotProductAccumulatingSaturating64BitSignedAccelerated;uint32_t integerDotProductAccumulatingSaturating64BitMixedSignednessAccelerated;uint64_t storageTexelBufferOffsetAlignmentBytes;uint32_t storageTexelBufferOffsetSingleTexelAlignment;uint64_t uniformTexelBufferOffsetAlignmentBytes;uint32_t uniformTexelBufferOffsetSingleTexelAlignment;uint64_t maxBufferSize;
VkPhysicalDeviceVulkan14Features s 55 - int32_t sType;void* pNext;uint32_t globalPriorityQuery;uint32_t shaderSubgroupRotate;uint32_t shaderSubgroupRotateClustered;uint32_t shaderFloatControls2;uint32_t shaderExpectAssume;uint32_t rectangularLines;uint32_t bresenhamLines;uint32_t smoothLines;uint32_t stippledRectangularLines;uint32_t stippledBresenhamLines;uint32_t stippledSmoothLines;uint32_t vertexAttributeInstanceRateDivisor;uint32_t vertexAttributeInstanceRateZeroDivisor;uint32_t indexTypeUint8;uint32_t dynamicRenderingLocalRead;uint32_t maintenance5;uint32_t maintenance6;uint32_t pipelineProtectedAccess;uint32_t pipelineRobustness;uint32_t hostImageCopy;uint32_t pushDescriptor;
VkPhysicalDeviceVulkan14Properties s 56 - int32_t sType;void* pNext;uint32_t lineSubPixelPrecisionBits;uint32_t maxVertexAttribDivisor;uint32_t supportsNonZeroFirstInstance;uint32_t maxPushDescriptors;uint32_t dynamicRenderingLocalReadDepthStencilAttachments;uint32_t dynamicRenderingLocalReadMultisampledAttachments;uint32_t earlyFragmentMultisampleCoverageAfterSampleCounting;uint32_t earlyFragmentSampleMaskTestBeforeSampleCounting;uint32_t depthStencilSwizzleOneSupport;uint32_t polygonModePointSize;uint32_t nonStrictSinglePixelWideLinesUseParallelogram;uint32_t nonStrictWideLinesUseParallelogram;uint32_t blockTexelViewCompatibleMultipleLayers;uint32_t maxCombinedImageSamplerDescriptorCount;uint32_t fragmentShadingRateClampCombinerInputs;int32_t defaultRobustnessStorageBuffers;int32_t defaultRobustnessUniformBuffers;int32_t defaultRobustnessVertexInputs;int32_t defaultRobustnessImages;uint32_t copySrcLayoutCount;int32_t* pCopySrcLayouts;uint32_t copyDstLayoutCount;int32_t* pCopyDstLayouts;uint8_t optimalTilingLayoutUUID[16];uint32_t identicalMemoryTypeRequirements;
VkPhysicalDeviceVulkanMemoryModelFeatures s 1000211000 - int32_t sType;void* pNext;uint32_t vulkanMemoryModel;uint32_t vulkanMemoryModelDeviceScope;uint32_t vulkanMemoryModelAvailabilityVisibilityChains;
VkPhysicalDeviceVulkanMemoryModelFeaturesKHR = VkPhysicalDeviceVulkanMemoryModelFeatures
VkPhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR s 1000336000 - int32_t sType;void* pNext;uint32_t workgroupMemoryExplicitLayout;uint32_t workgroupMemoryExplicitLayoutScalarBlockLayout;uint32_t workgroupMemoryExplicitLayout8BitAccess;uint32_t workgroupMemoryExplicitLayout16BitAccess;
VkPhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT s 1000330000 - int32_t sType;void* pNext;uint32_t ycbcr2plane444Formats;
VkPhysicalDeviceYcbcrImageArraysFeaturesEXT s 1000252000 - int32_t sType;void* pNext;uint32_t ycbcrImageArrays;
VkPhysicalDeviceZeroInitializeDeviceMemoryFeaturesEXT s 1000620000 - int32_t sType;void* pNext;uint32_t zeroInitializeDeviceMemory;
VkPhysicalDeviceZeroInitializeWorkgroupMemoryFeatures s 1000325000 - int32_t sType;void* pNext;uint32_t shaderZeroInitializeWorkgroupMemory;
VkPhysicalDeviceZeroInitializeWorkgroupMemoryFeaturesKHR = VkPhysicalDeviceZeroInitializeWorkgroupMemoryFeatures
VkPipeline t struct VkPipeline_T*
VkPipelineBinaryCreateInfoKHR s 1000483001 - int32_t sType;const void* pNext;const struct VkPipelineBinaryKeysAndDataKHR* pKeysAndDataInfo;struct VkPipeline_T* pipeline;const struct VkPipelineCreateInfoKHR* pPipelineCreateInfo;
VkPipelineBinaryDataInfoKHR s 1000483006 - int32_t sType;void* pNext;struct VkPipelineBinaryKHR_T* pipelineBinary;
VkPipelineBinaryDataKHR s - - size_t dataSize;void* pData;
VkPipelineBinaryHandlesInfoKHR s 1000483009 - int32_t sType;const void* pNext;uint32_t pipelineBinaryCount;struct VkPipelineBinaryKHR_T** pPipelineBinaries;
VkPipelineBinaryInfoKHR s 1000483002 - int32_t sType;const void* pNext;uint32_t binaryCount;struct VkPipelineBinaryKHR_T* const* pPipelineBinaries;
VkPipelineBinaryKHR t struct VkPipelineBinaryKHR_T*
VkPipelineBinaryKeyKHR s 1000483003 - int32_t sType;void* pNext;uint32_t keySize;uint8_t key[32];
VkPipelineBinaryKeysAndDataKHR s - - uint32_t binaryCount;const struct VkPipelineBinaryKeyKHR* pPipelineBinaryKeys;const struct VkPipelineBinaryDataKHR* pPipelineBinaryData;
VkPipelineBindPoint t int32_t
VkPipelineCache t struct VkPipelineCache_T*
VkPipelineCacheCreateFlagBits t uint32_t
VkPipelineCacheCreateFlags t uint32_t
VkPipelineCacheCreateInfo s 17 - int32_t sType;const void* pNext;uint32_t flags;size_t initialDataSize;const void* pInitialData;
VkPipelineCacheHeaderVersion t int32_t
VkPipelineCacheHeaderVersionOne s - - uint32_t headerSize;int32_t headerVersion;uint32_t vendorID;uint32_t deviceID;uint8_t pipelineCacheUUID[16];
VkPipelineColorBlendAdvancedStateCreateInfoEXT s 1000148002 - int32_t sType;const void* pNext;uint32_t srcPremultiplied;uint32_t dstPremultiplied;int32_t blendOverlap;
VkPipelineColorBlendAttachmentState s - - uint32_t blendEnable;int32_t srcColorBlendFactor;int32_t dstColorBlendFactor;int32_t colorBlendOp;int32_t srcAlphaBlendFactor;int32_t dstAlphaBlendFactor;int32_t alphaBlendOp;uint32_t colorWriteMask;
VkPipelineColorBlendStateCreateFlagBits t uint32_t
VkPipelineColorBlendStateCreateFlags t uint32_t
VkPipelineColorBlendStateCreateInfo s 26 - int32_t sType;const void* pNext;uint32_t flags;uint32_t logicOpEnable;int32_t logicOp;uint32_t attachmentCount;const struct VkPipelineColorBlendAttachmentState* pAttachments;float blendConstants[4];
VkPipelineColorWriteCreateInfoEXT s 1000381001 - int32_t sType;const void* pNext;uint32_t attachmentCount;const uint32_t* pColorWriteEnables;
VkPipelineCreateFlagBits t uint32_t
VkPipelineCreateFlagBits2 t uint64_t
VkPipelineCreateFlagBits2KHR = VkPipelineCreateFlagBits2
VkPipelineCreateFlags t uint32_t
VkPipelineCreateFlags2 t uint64_t
VkPipelineCreateFlags2CreateInfo s 1000470005 - int32_t sType;const void* pNext;uint64_t flags;
VkPipelineCreateFlags2CreateInfoKHR = VkPipelineCreateFlags2CreateInfo
VkPipelineCreateFlags2KHR = VkPipelineCreateFlags2
VkPipelineCreateInfoKHR s 1000483007 - int32_t sType;void* pNext;
VkPipelineCreationFeedback s - - uint32_t flags;uint64_t duration;
VkPipelineCreationFeedbackCreateInfo s 1000192000 - int32_t sType;const void* pNext;struct VkPipelineCreationFeedback* pPipelineCreationFeedback;uint32_t pipelineStageCreationFeedbackCount;struct VkPipelineCreationFeedback* pPipelineStageCreationFeedbacks;
VkPipelineCreationFeedbackCreateInfoEXT = VkPipelineCreationFeedbackCreateInfo
VkPipelineCreationFeedbackEXT = VkPipelineCreationFeedback
VkPipelineCreationFeedbackFlagBits t uint32_t
VkPipelineCreationFeedbackFlagBitsEXT = VkPipelineCreationFeedbackFlagBits
VkPipelineCreationFeedbackFlags t uint32_t
VkPipelineCreationFeedbackFlagsEXT = VkPipelineCreationFeedbackFlags
VkPipelineDepthStencilStateCreateFlagBits t uint32_t
VkPipelineDepthStencilStateCreateFlags t uint32_t
VkPipelineDepthStencilStateCreateInfo s 25 VkStencilOpState int32_t sType;const void* pNext;uint32_t flags;uint32_t depthTestEnable;uint32_t depthWriteEnable;int32_t depthCompareOp;uint32_t depthBoundsTestEnable;uint32_t stencilTestEnable;struct VkStencilOpState front;struct VkStencilOpState back;float minDepthBounds;float maxDepthBounds;
VkPipelineDiscardRectangleStateCreateFlagsEXT t uint32_t
VkPipelineDiscardRectangleStateCreateInfoEXT s 1000099001 - int32_t sType;const void* pNext;uint32_t flags;int32_t discardRectangleMode;uint32_t discardRectangleCount;const struct VkRect2D* pDiscardRectangles;
VkPipelineDynamicStateCreateFlags t uint32_t
VkPipelineDynamicStateCreateInfo s 27 - int32_t sType;const void* pNext;uint32_t flags;uint32_t dynamicStateCount;const int32_t* pDynamicStates;
VkPipelineExecutableInfoKHR s 1000269003 - int32_t sType;const void* pNext;struct VkPipeline_T* pipeline;uint32_t executableIndex;
VkPipelineExecutableInternalRepresentationKHR s 1000269005 - int32_t sType;void* pNext;char name[256];char description[256];uint32_t isText;size_t dataSize;void* pData;
VkPipelineExecutablePropertiesKHR s 1000269002 - int32_t sType;void* pNext;uint32_t stages;char name[256];char description[256];uint32_t subgroupSize;
VkPipelineExecutableStatisticFormatKHR t int32_t
VkPipelineExecutableStatisticKHR s 1000269004 VkPipelineExecutableStatisticValueKHR int32_t sType;void* pNext;char name[256];char description[256];int32_t format;union VkPipelineExecutableStatisticValueKHR value;
VkPipelineExecutableStatisticValueKHR u - - uint32_t b32;int64_t i64;uint64_t u64;double f64;
VkPipelineFragmentShadingRateStateCreateInfoKHR s 1000226001 VkExtent2D int32_t sType;const void* pNext;struct VkExtent2D fragmentSize;int32_t combinerOps[2];
VkPipelineInfoEXT = VkPipelineInfoKHR
VkPipelineInfoKHR s 1000269001 - int32_t sType;const void* pNext;struct VkPipeline_T* pipeline;
VkPipelineInputAssemblyStateCreateFlags t uint32_t
VkPipelineInputAssemblyStateCreateInfo s 20 - int32_t sType;const void* pNext;uint32_t flags;int32_t topology;uint32_t primitiveRestartEnable;
VkPipelineLayout t struct VkPipelineLayout_T*
VkPipelineLayoutCreateFlagBits t uint32_t
VkPipelineLayoutCreateFlags t uint32_t
VkPipelineLayoutCreateInfo s 30 - int32_t sType;const void* pNext;uint32_t flags;uint32_t setLayoutCount;struct VkDescriptorSetLayout_T* const* pSetLayouts;uint32_t pushConstantRangeCount;const struct VkPushConstantRange* pPushConstantRanges;
VkPipelineLibraryCreateInfoKHR s 1000290000 - int32_t sType;const void* pNext;uint32_t libraryCount;struct VkPipeline_T* const* pLibraries;
VkPipelineMultisampleStateCreateFlags t uint32_t
VkPipelineMultisampleStateCreateInfo s 24 - int32_t sType;const void* pNext;uint32_t flags;uint32_t rasterizationSamples;uint32_t sampleShadingEnable;float minSampleShading;const uint32_t* pSampleMask;uint32_t alphaToCoverageEnable;uint32_t alphaToOneEnable;
VkPipelinePropertiesIdentifierEXT s 1000372000 - int32_t sType;void* pNext;uint8_t pipelineIdentifier[16];
VkPipelineRasterizationConservativeStateCreateFlagsEXT t uint32_t
VkPipelineRasterizationConservativeStateCreateInfoEXT s 1000101001 - int32_t sType;const void* pNext;uint32_t flags;int32_t conservativeRasterizationMode;float extraPrimitiveOverestimationSize;
VkPipelineRasterizationDepthClipStateCreateFlagsEXT t uint32_t
VkPipelineRasterizationDepthClipStateCreateInfoEXT s 1000102001 - int32_t sType;const void* pNext;uint32_t flags;uint32_t depthClipEnable;
VkPipelineRasterizationLineStateCreateInfo s 1000259001 - int32_t sType;const void* pNext;int32_t lineRasterizationMode;uint32_t stippledLineEnable;uint32_t lineStippleFactor;uint16_t lineStipplePattern;
VkPipelineRasterizationLineStateCreateInfoEXT = VkPipelineRasterizationLineStateCreateInfo
VkPipelineRasterizationLineStateCreateInfoKHR = VkPipelineRasterizationLineStateCreateInfo
VkPipelineRasterizationProvokingVertexStateCreateInfoEXT s 1000254001 - int32_t sType;const void* pNext;int32_t provokingVertexMode;
VkPipelineRasterizationStateCreateFlags t uint32_t
VkPipelineRasterizationStateCreateInfo s 23 - int32_t sType;const void* pNext;uint32_t flags;uint32_t depthClampEnable;uint32_t rasterizerDiscardEnable;int32_t polygonMode;uint32_t cullMode;int32_t frontFace;uint32_t depthBiasEnable;float depthBiasConstantFactor;float depthBiasClamp;float depthBiasSlopeFactor;float lineWidth;
VkPipelineRasterizationStateStreamCreateFlagsEXT t uint32_t
VkPipelineRasterizationStateStreamCreateInfoEXT s 1000028002 - int32_t sType;const void* pNext;uint32_t flags;uint32_t rasterizationStream;
VkPipelineRenderingCreateInfo s 1000044002 - int32_t sType;const void* pNext;uint32_t viewMask;uint32_t colorAttachmentCount;const int32_t* pColorAttachmentFormats;int32_t depthAttachmentFormat;int32_t stencilAttachmentFormat;
VkPipelineRenderingCreateInfoKHR = VkPipelineRenderingCreateInfo
VkPipelineRobustnessBufferBehavior t int32_t
VkPipelineRobustnessBufferBehaviorEXT = VkPipelineRobustnessBufferBehavior
VkPipelineRobustnessCreateInfo s 1000068000 - int32_t sType;const void* pNext;int32_t storageBuffers;int32_t uniformBuffers;int32_t vertexInputs;int32_t images;
VkPipelineRobustnessCreateInfoEXT = VkPipelineRobustnessCreateInfo
VkPipelineRobustnessImageBehavior t int32_t
VkPipelineRobustnessImageBehaviorEXT = VkPipelineRobustnessImageBehavior
VkPipelineSampleLocationsStateCreateInfoEXT s 1000143002 VkSampleLocationsInfoEXT int32_t sType;const void* pNext;uint32_t sampleLocationsEnable;struct VkSampleLocationsInfoEXT sampleLocationsInfo;
VkPipelineShaderStageCreateFlagBits t uint32_t
VkPipelineShaderStageCreateFlags t uint32_t
VkPipelineShaderStageCreateInfo s 18 - int32_t sType;const void* pNext;uint32_t flags;uint32_t stage;struct VkShaderModule_T* module;const char* pName;const struct VkSpecializationInfo* pSpecializationInfo;
VkPipelineShaderStageModuleIdentifierCreateInfoEXT s 1000462002 - int32_t sType;const void* pNext;uint32_t identifierSize;const uint8_t* pIdentifier;
VkPipelineShaderStageRequiredSubgroupSizeCreateInfo s 1000225001 - int32_t sType;const void* pNext;uint32_t requiredSubgroupSize;
VkPipelineShaderStageRequiredSubgroupSizeCreateInfoEXT = VkPipelineShaderStageRequiredSubgroupSizeCreateInfo
VkPipelineStageFlagBits t uint32_t
VkPipelineStageFlagBits2 t uint64_t
VkPipelineStageFlagBits2KHR = VkPipelineStageFlagBits2
VkPipelineStageFlags t uint32_t
VkPipelineStageFlags2 t uint64_t
VkPipelineStageFlags2KHR = VkPipelineStageFlags2
VkPipelineTessellationDomainOriginStateCreateInfo s 1000117003 - int32_t sType;const void* pNext;int32_t domainOrigin;
VkPipelineTessellationDomainOriginStateCreateInfoKHR = VkPipelineTessellationDomainOriginStateCreateInfo
VkPipelineTessellationStateCreateFlags t uint32_t
VkPipelineTessellationStateCreateInfo s 21 - int32_t sType;const void* pNext;uint32_t flags;uint32_t patchControlPoints;
VkPipelineVertexInputDivisorStateCreateInfo s 1000190001 - int32_t sType;const void* pNext;uint32_t vertexBindingDivisorCount;const struct VkVertexInputBindingDivisorDescription* pVertexBindingDivisors;
VkPipelineVertexInputDivisorStateCreateInfoEXT = VkPipelineVertexInputDivisorStateCreateInfo
VkPipelineVertexInputDivisorStateCreateInfoKHR = VkPipelineVertexInputDivisorStateCreateInfo
VkPipelineVertexInputStateCreateFlags t uint32_t
VkPipelineVertexInputStateCreateInfo s 19 - int32_t sType;const void* pNext;uint32_t flags;uint32_t vertexBindingDescriptionCount;const struct VkVertexInputBindingDescription* pVertexBindingDescriptions;uint32_t vertexAttributeDescriptionCount;const struct VkVertexInputAttributeDescription* pVertexAttributeDescriptions;
VkPipelineViewportDepthClampControlCreateInfoEXT s 1000582001 - int32_t sType;const void* pNext;int32_t depthClampMode;const struct VkDepthClampRangeEXT* pDepthClampRange;
VkPipelineViewportDepthClipControlCreateInfoEXT s 1000355001 - int32_t sType;const void* pNext;uint32_t negativeOneToOne;
VkPipelineViewportStateCreateFlags t uint32_t
VkPipelineViewportStateCreateInfo s 22 - int32_t sType;const void* pNext;uint32_t flags;uint32_t viewportCount;const struct VkViewport* pViewports;uint32_t scissorCount;const struct VkRect2D* pScissors;
VkPointClippingBehavior t int32_t
VkPointClippingBehaviorKHR = VkPointClippingBehavior
VkPolygonMode t int32_t
VkPresentGravityFlagBitsEXT = VkPresentGravityFlagBitsKHR
VkPresentGravityFlagBitsKHR t uint32_t
VkPresentGravityFlagsEXT = VkPresentGravityFlagsKHR
VkPresentGravityFlagsKHR t uint32_t
VkPresentId2KHR s 1000479001 - int32_t sType;const void* pNext;uint32_t swapchainCount;const uint64_t* pPresentIds;
VkPresentIdKHR s 1000294000 - int32_t sType;const void* pNext;uint32_t swapchainCount;const uint64_t* pPresentIds;
VkPresentInfoKHR s 1000001001 - int32_t sType;const void* pNext;uint32_t waitSemaphoreCount;struct VkSemaphore_T* const* pWaitSemaphores;uint32_t swapchainCount;struct VkSwapchainKHR_T* const* pSwapchains;const uint32_t* pImageIndices;int32_t* pResults;
VkPresentModeKHR t int32_t
VkPresentRegionKHR s - - uint32_t rectangleCount;const struct VkRectLayerKHR* pRectangles;
VkPresentRegionsKHR s 1000084000 - int32_t sType;const void* pNext;uint32_t swapchainCount;const struct VkPresentRegionKHR* pRegions;
VkPresentScalingFlagBitsEXT = VkPresentScalingFlagBitsKHR
VkPresentScalingFlagBitsKHR t uint32_t
VkPresentScalingFlagsEXT = VkPresentScalingFlagsKHR
VkPresentScalingFlagsKHR t uint32_t
VkPresentStageFlagBitsEXT t uint32_t
VkPresentStageFlagsEXT t uint32_t
VkPresentStageTimeEXT s - - uint32_t stage;uint64_t time;
VkPresentTimingInfoEXT s 1000208004 - int32_t sType;const void* pNext;uint32_t flags;uint64_t targetTime;uint64_t timeDomainId;uint32_t presentStageQueries;uint32_t targetTimeDomainPresentStage;
VkPresentTimingInfoFlagBitsEXT t uint32_t
VkPresentTimingInfoFlagsEXT t uint32_t
VkPresentTimingSurfaceCapabilitiesEXT s 1000208008 - int32_t sType;void* pNext;uint32_t presentTimingSupported;uint32_t presentAtAbsoluteTimeSupported;uint32_t presentAtRelativeTimeSupported;uint32_t presentStageQueries;
VkPresentTimingsInfoEXT s 1000208003 - int32_t sType;const void* pNext;uint32_t swapchainCount;const struct VkPresentTimingInfoEXT* pTimingInfos;
VkPresentWait2InfoKHR s 1000480002 - int32_t sType;const void* pNext;uint64_t presentId;uint64_t timeout;
VkPrimitiveTopology t int32_t
VkPrivateDataSlot t struct VkPrivateDataSlot_T*
VkPrivateDataSlotCreateFlagBits t uint32_t
VkPrivateDataSlotCreateFlagBitsEXT = VkPrivateDataSlotCreateFlagBits
VkPrivateDataSlotCreateFlags t uint32_t
VkPrivateDataSlotCreateFlagsEXT = VkPrivateDataSlotCreateFlags
VkPrivateDataSlotCreateInfo s 1000295002 - int32_t sType;const void* pNext;uint32_t flags;
VkPrivateDataSlotCreateInfoEXT = VkPrivateDataSlotCreateInfo
VkPrivateDataSlotEXT = VkPrivateDataSlot
VkProtectedSubmitInfo s 1000145000 - int32_t sType;const void* pNext;uint32_t protectedSubmit;
VkProvokingVertexModeEXT t int32_t
VkPushConstantRange s - - uint32_t stageFlags;uint32_t offset;uint32_t size;
VkPushConstantsInfo s 1000545004 - int32_t sType;const void* pNext;struct VkPipelineLayout_T* layout;uint32_t stageFlags;uint32_t offset;uint32_t size;const void* pValues;
VkPushConstantsInfoKHR = VkPushConstantsInfo
VkPushDataInfoEXT s 1000135004 VkHostAddressRangeConstEXT int32_t sType;const void* pNext;uint32_t offset;struct VkHostAddressRangeConstEXT data;
VkPushDescriptorSetInfo s 1000545005 - int32_t sType;const void* pNext;uint32_t stageFlags;struct VkPipelineLayout_T* layout;uint32_t set;uint32_t descriptorWriteCount;const struct VkWriteDescriptorSet* pDescriptorWrites;
VkPushDescriptorSetInfoKHR = VkPushDescriptorSetInfo
VkPushDescriptorSetWithTemplateInfo s 1000545006 - int32_t sType;const void* pNext;struct VkDescriptorUpdateTemplate_T* descriptorUpdateTemplate;struct VkPipelineLayout_T* layout;uint32_t set;const void* pData;
VkPushDescriptorSetWithTemplateInfoKHR = VkPushDescriptorSetWithTemplateInfo
VkQueryControlFlagBits t uint32_t
VkQueryControlFlags t uint32_t
VkQueryPipelineStatisticFlagBits t uint32_t
VkQueryPipelineStatisticFlags t uint32_t
VkQueryPool t struct VkQueryPool_T*
VkQueryPoolCreateFlagBits t uint32_t
VkQueryPoolCreateFlags t uint32_t
VkQueryPoolCreateInfo s 11 - int32_t sType;const void* pNext;uint32_t flags;int32_t queryType;uint32_t queryCount;uint32_t pipelineStatistics;
VkQueryPoolPerformanceCreateInfoKHR s 1000116002 - int32_t sType;const void* pNext;uint32_t queueFamilyIndex;uint32_t counterIndexCount;const uint32_t* pCounterIndices;
VkQueryResultFlagBits t uint32_t
VkQueryResultFlags t uint32_t
VkQueryResultStatusKHR t int32_t
VkQueryType t int32_t
VkQueue t struct VkQueue_T*
VkQueueFamilyGlobalPriorityProperties s 1000388001 - int32_t sType;void* pNext;uint32_t priorityCount;int32_t priorities[16];
VkQueueFamilyGlobalPriorityPropertiesEXT = VkQueueFamilyGlobalPriorityProperties
VkQueueFamilyGlobalPriorityPropertiesKHR = VkQueueFamilyGlobalPriorityProperties
VkQueueFamilyOptimalImageTransferGranularityPropertiesKHR s 1000657001 VkExtent3D int32_t sType;void* pNext;struct VkExtent3D optimalImageTransferGranularity;
VkQueueFamilyOwnershipTransferPropertiesKHR s 1000584002 - int32_t sType;void* pNext;uint32_t optimalImageTransferToQueueFamilies;
VkQueueFamilyProperties s - VkExtent3D uint32_t queueFlags;uint32_t queueCount;uint32_t timestampValidBits;struct VkExtent3D minImageTransferGranularity;
VkQueueFamilyProperties2 s 1000059005 VkQueueFamilyProperties int32_t sType;void* pNext;struct VkQueueFamilyProperties queueFamilyProperties;
VkQueueFamilyProperties2KHR = VkQueueFamilyProperties2
VkQueueFamilyQueryResultStatusPropertiesKHR s 1000023016 - int32_t sType;void* pNext;uint32_t queryResultStatusSupport;
VkQueueFlagBits t uint32_t
VkQueueFlags t uint32_t
VkQueueGlobalPriority t int32_t
VkQueueGlobalPriorityEXT = VkQueueGlobalPriority
VkQueueGlobalPriorityKHR = VkQueueGlobalPriority
VkRayTracingInvocationReorderModeEXT t int32_t
VkRayTracingPipelineCreateInfoKHR s 1000150015 - int32_t sType;const void* pNext;uint32_t flags;uint32_t stageCount;const struct VkPipelineShaderStageCreateInfo* pStages;uint32_t groupCount;const struct VkRayTracingShaderGroupCreateInfoKHR* pGroups;uint32_t maxPipelineRayRecursionDepth;const struct VkPipelineLibraryCreateInfoKHR* pLibraryInfo;const struct VkRayTracingPipelineInterfaceCreateInfoKHR* pLibraryInterface;const struct VkPipelineDynamicStateCreateInfo* pDynamicState;struct VkPipelineLayout_T* layout;struct VkPipeline_T* basePipelineHandle;int32_t basePipelineIndex;
VkRayTracingPipelineInterfaceCreateInfoKHR s 1000150018 - int32_t sType;const void* pNext;uint32_t maxPipelineRayPayloadSize;uint32_t maxPipelineRayHitAttributeSize;
VkRayTracingShaderGroupCreateInfoKHR s 1000150016 - int32_t sType;const void* pNext;int32_t type;uint32_t generalShader;uint32_t closestHitShader;uint32_t anyHitShader;uint32_t intersectionShader;const void* pShaderGroupCaptureReplayHandle;
VkRayTracingShaderGroupTypeKHR t int32_t
VkRect2D s - VkOffset2D,VkExtent2D struct VkOffset2D offset;struct VkExtent2D extent;
VkRectLayerKHR s - VkOffset2D,VkExtent2D struct VkOffset2D offset;struct VkExtent2D extent;uint32_t layer;
VkReleaseCapturedPipelineDataInfoKHR s 1000483005 - int32_t sType;void* pNext;struct VkPipeline_T* pipeline;
VkReleaseSwapchainImagesInfoEXT = VkReleaseSwapchainImagesInfoKHR
VkReleaseSwapchainImagesInfoKHR s 1000275005 - int32_t sType;const void* pNext;struct VkSwapchainKHR_T* swapchain;uint32_t imageIndexCount;const uint32_t* pImageIndices;
VkRenderPass t struct VkRenderPass_T*
VkRenderPassAttachmentBeginInfo s 1000108003 - int32_t sType;const void* pNext;uint32_t attachmentCount;struct VkImageView_T* const* pAttachments;
VkRenderPassAttachmentBeginInfoKHR = VkRenderPassAttachmentBeginInfo
VkRenderPassBeginInfo s 43 VkRect2D int32_t sType;const void* pNext;struct VkRenderPass_T* renderPass;struct VkFramebuffer_T* framebuffer;struct VkRect2D renderArea;uint32_t clearValueCount;const union VkClearValue* pClearValues;
VkRenderPassCreateFlagBits t uint32_t
VkRenderPassCreateFlags t uint32_t
VkRenderPassCreateInfo s 38 - int32_t sType;const void* pNext;uint32_t flags;uint32_t attachmentCount;const struct VkAttachmentDescription* pAttachments;uint32_t subpassCount;const struct VkSubpassDescription* pSubpasses;uint32_t dependencyCount;const struct VkSubpassDependency* pDependencies;
VkRenderPassCreateInfo2 s 1000109004 - int32_t sType;const void* pNext;uint32_t flags;uint32_t attachmentCount;const struct VkAttachmentDescription2* pAttachments;uint32_t subpassCount;const struct VkSubpassDescription2* pSubpasses;uint32_t dependencyCount;const struct VkSubpassDependency2* pDependencies;uint32_t correlatedViewMaskCount;const uint32_t* pCorrelatedViewMasks;
VkRenderPassCreateInfo2KHR = VkRenderPassCreateInfo2
VkRenderPassCreationControlEXT s 1000458001 - int32_t sType;const void* pNext;uint32_t disallowMerging;
VkRenderPassCreationFeedbackCreateInfoEXT s 1000458002 - int32_t sType;const void* pNext;struct VkRenderPassCreationFeedbackInfoEXT* pRenderPassFeedback;
VkRenderPassCreationFeedbackInfoEXT s - - uint32_t postMergeSubpassCount;
VkRenderPassFragmentDensityMapCreateInfoEXT s 1000218002 VkAttachmentReference int32_t sType;const void* pNext;struct VkAttachmentReference fragmentDensityMapAttachment;
VkRenderPassFragmentDensityMapOffsetEndInfoEXT s 1000425002 - int32_t sType;const void* pNext;uint32_t fragmentDensityOffsetCount;const struct VkOffset2D* pFragmentDensityOffsets;
VkRenderPassInputAttachmentAspectCreateInfo s 1000117001 - int32_t sType;const void* pNext;uint32_t aspectReferenceCount;const struct VkInputAttachmentAspectReference* pAspectReferences;
VkRenderPassInputAttachmentAspectCreateInfoKHR = VkRenderPassInputAttachmentAspectCreateInfo
VkRenderPassMultiviewCreateInfo s 1000053000 - int32_t sType;const void* pNext;uint32_t subpassCount;const uint32_t* pViewMasks;uint32_t dependencyCount;const int32_t* pViewOffsets;uint32_t correlationMaskCount;const uint32_t* pCorrelationMasks;
VkRenderPassMultiviewCreateInfoKHR = VkRenderPassMultiviewCreateInfo
VkRenderPassSampleLocationsBeginInfoEXT s 1000143001 - int32_t sType;const void* pNext;uint32_t attachmentInitialSampleLocationsCount;const struct VkAttachmentSampleLocationsEXT* pAttachmentInitialSampleLocations;uint32_t postSubpassSampleLocationsCount;const struct VkSubpassSampleLocationsEXT* pPostSubpassSampleLocations;
VkRenderPassSubpassFeedbackCreateInfoEXT s 1000458003 - int32_t sType;const void* pNext;struct VkRenderPassSubpassFeedbackInfoEXT* pSubpassFeedback;
VkRenderPassSubpassFeedbackInfoEXT s - - int32_t subpassMergeStatus;char description[256];uint32_t postMergeIndex;
VkRenderingAreaInfo s 1000470003 - int32_t sType;const void* pNext;uint32_t viewMask;uint32_t colorAttachmentCount;const int32_t* pColorAttachmentFormats;int32_t depthAttachmentFormat;int32_t stencilAttachmentFormat;
VkRenderingAreaInfoKHR = VkRenderingAreaInfo
VkRenderingAttachmentFlagBitsKHR t uint32_t
VkRenderingAttachmentFlagsInfoKHR s 1000630002 - int32_t sType;const void* pNext;uint32_t flags;
VkRenderingAttachmentFlagsKHR t uint32_t
VkRenderingAttachmentInfo s 1000044001 VkClearValue int32_t sType;const void* pNext;struct VkImageView_T* imageView;int32_t imageLayout;uint32_t resolveMode;struct VkImageView_T* resolveImageView;int32_t resolveImageLayout;int32_t loadOp;int32_t storeOp;union VkClearValue clearValue;
VkRenderingAttachmentInfoKHR = VkRenderingAttachmentInfo
VkRenderingAttachmentLocationInfo s 1000232001 - int32_t sType;const void* pNext;uint32_t colorAttachmentCount;const uint32_t* pColorAttachmentLocations;
VkRenderingAttachmentLocationInfoKHR = VkRenderingAttachmentLocationInfo
VkRenderingEndInfoEXT = VkRenderingEndInfoKHR
VkRenderingEndInfoKHR s 1000619003 - int32_t sType;const void* pNext;
VkRenderingFlagBits t uint32_t
VkRenderingFlagBitsKHR = VkRenderingFlagBits
VkRenderingFlags t uint32_t
VkRenderingFlagsKHR = VkRenderingFlags
VkRenderingFragmentDensityMapAttachmentInfoEXT s 1000044007 - int32_t sType;const void* pNext;struct VkImageView_T* imageView;int32_t imageLayout;
VkRenderingFragmentShadingRateAttachmentInfoKHR s 1000044006 VkExtent2D int32_t sType;const void* pNext;struct VkImageView_T* imageView;int32_t imageLayout;struct VkExtent2D shadingRateAttachmentTexelSize;
VkRenderingInfo s 1000044000 VkRect2D int32_t sType;const void* pNext;uint32_t flags;struct VkRect2D renderArea;uint32_t layerCount;uint32_t viewMask;uint32_t colorAttachmentCount;const struct VkRenderingAttachmentInfo* pColorAttachments;const struct VkRenderingAttachmentInfo* pDepthAttachment;const struct VkRenderingAttachmentInfo* pStencilAttachment;
VkRenderingInfoKHR = VkRenderingInfo
VkRenderingInputAttachmentIndexInfo s 1000232002 - int32_t sType;const void* pNext;uint32_t colorAttachmentCount;const uint32_t* pColorAttachmentInputIndices;const uint32_t* pDepthInputAttachmentIndex;const uint32_t* pStencilInputAttachmentIndex;
VkRenderingInputAttachmentIndexInfoKHR = VkRenderingInputAttachmentIndexInfo
VkResolveImageFlagBitsKHR t uint32_t
VkResolveImageFlagsKHR t uint32_t
VkResolveImageInfo2 s 1000337005 - int32_t sType;const void* pNext;struct VkImage_T* srcImage;int32_t srcImageLayout;struct VkImage_T* dstImage;int32_t dstImageLayout;uint32_t regionCount;const struct VkImageResolve2* pRegions;
VkResolveImageInfo2KHR = VkResolveImageInfo2
VkResolveImageModeInfoKHR s 1000630004 - int32_t sType;const void* pNext;uint32_t flags;uint32_t resolveMode;uint32_t stencilResolveMode;
VkResolveModeFlagBits t uint32_t
VkResolveModeFlagBitsKHR = VkResolveModeFlagBits
VkResolveModeFlags t uint32_t
VkResolveModeFlagsKHR = VkResolveModeFlags
VkResourceDescriptorDataEXT u - - const struct VkImageDescriptorInfoEXT* pImage;const struct VkTexelBufferDescriptorInfoEXT* pTexelBuffer;const struct VkDeviceAddressRangeKHR* pAddressRange;const struct VkTensorViewCreateInfoARM* pTensorARM;
VkResourceDescriptorInfoEXT s 1000135002 VkResourceDescriptorDataEXT int32_t sType;const void* pNext;int32_t type;union VkResourceDescriptorDataEXT data;
VkResult t int32_t
VkSampleCountFlagBits t uint32_t
VkSampleCountFlags t uint32_t
VkSampleLocationEXT s - - float x;float y;
VkSampleLocationsInfoEXT s 1000143000 VkExtent2D int32_t sType;const void* pNext;uint32_t sampleLocationsPerPixel;struct VkExtent2D sampleLocationGridSize;uint32_t sampleLocationsCount;const struct VkSampleLocationEXT* pSampleLocations;
VkSampleMask t uint32_t
VkSampler t struct VkSampler_T*
VkSamplerAddressMode t int32_t
VkSamplerBorderColorComponentMappingCreateInfoEXT s 1000411001 VkComponentMapping int32_t sType;const void* pNext;struct VkComponentMapping components;uint32_t srgb;
VkSamplerCaptureDescriptorDataInfoEXT s 1000316008 - int32_t sType;const void* pNext;struct VkSampler_T* sampler;
VkSamplerCreateFlagBits t uint32_t
VkSamplerCreateFlags t uint32_t
VkSamplerCreateInfo s 31 - int32_t sType;const void* pNext;uint32_t flags;int32_t magFilter;int32_t minFilter;int32_t mipmapMode;int32_t addressModeU;int32_t addressModeV;int32_t addressModeW;float mipLodBias;uint32_t anisotropyEnable;float maxAnisotropy;uint32_t compareEnable;int32_t compareOp;float minLod;float maxLod;int32_t borderColor;uint32_t unnormalizedCoordinates;
VkSamplerCustomBorderColorCreateInfoEXT s 1000287000 VkClearColorValue int32_t sType;const void* pNext;union VkClearColorValue customBorderColor;int32_t format;
VkSamplerCustomBorderColorIndexCreateInfoEXT s 1000135011 - int32_t sType;const void* pNext;uint32_t index;
VkSamplerMipmapMode t int32_t
VkSamplerReductionMode t int32_t
VkSamplerReductionModeCreateInfo s 1000130001 - int32_t sType;const void* pNext;int32_t reductionMode;
VkSamplerReductionModeCreateInfoEXT = VkSamplerReductionModeCreateInfo
VkSamplerReductionModeEXT = VkSamplerReductionMode
VkSamplerYcbcrConversion t struct VkSamplerYcbcrConversion_T*
VkSamplerYcbcrConversionCreateInfo s 1000156000 VkComponentMapping int32_t sType;const void* pNext;int32_t format;int32_t ycbcrModel;int32_t ycbcrRange;struct VkComponentMapping components;int32_t xChromaOffset;int32_t yChromaOffset;int32_t chromaFilter;uint32_t forceExplicitReconstruction;
VkSamplerYcbcrConversionCreateInfoKHR = VkSamplerYcbcrConversionCreateInfo
VkSamplerYcbcrConversionImageFormatProperties s 1000156005 - int32_t sType;void* pNext;uint32_t combinedImageSamplerDescriptorCount;
VkSamplerYcbcrConversionImageFormatPropertiesKHR = VkSamplerYcbcrConversionImageFormatProperties
VkSamplerYcbcrConversionInfo s 1000156001 - int32_t sType;const void* pNext;struct VkSamplerYcbcrConversion_T* conversion;
VkSamplerYcbcrConversionInfoKHR = VkSamplerYcbcrConversionInfo
VkSamplerYcbcrConversionKHR = VkSamplerYcbcrConversion
VkSamplerYcbcrModelConversion t int32_t
VkSamplerYcbcrModelConversionKHR = VkSamplerYcbcrModelConversion
VkSamplerYcbcrRange t int32_t
VkSamplerYcbcrRangeKHR = VkSamplerYcbcrRange
VkScopeKHR t int32_t
VkSemaphore t struct VkSemaphore_T*
VkSemaphoreCreateFlags t uint32_t
VkSemaphoreCreateInfo s 9 - int32_t sType;const void* pNext;uint32_t flags;
VkSemaphoreGetFdInfoKHR s 1000079001 - int32_t sType;const void* pNext;struct VkSemaphore_T* semaphore;uint32_t handleType;
VkSemaphoreGetWin32HandleInfoKHR s 1000078003 - int32_t sType;const void* pNext;struct VkSemaphore_T* semaphore;uint32_t handleType;
VkSemaphoreImportFlagBits t uint32_t
VkSemaphoreImportFlagBitsKHR = VkSemaphoreImportFlagBits
VkSemaphoreImportFlags t uint32_t
VkSemaphoreImportFlagsKHR = VkSemaphoreImportFlags
VkSemaphoreSignalInfo s 1000207005 - int32_t sType;const void* pNext;struct VkSemaphore_T* semaphore;uint64_t value;
VkSemaphoreSignalInfoKHR = VkSemaphoreSignalInfo
VkSemaphoreSubmitInfo s 1000314005 - int32_t sType;const void* pNext;struct VkSemaphore_T* semaphore;uint64_t value;uint64_t stageMask;uint32_t deviceIndex;
VkSemaphoreSubmitInfoKHR = VkSemaphoreSubmitInfo
VkSemaphoreType t int32_t
VkSemaphoreTypeCreateInfo s 1000207002 - int32_t sType;const void* pNext;int32_t semaphoreType;uint64_t initialValue;
VkSemaphoreTypeCreateInfoKHR = VkSemaphoreTypeCreateInfo
VkSemaphoreTypeKHR = VkSemaphoreType
VkSemaphoreWaitFlagBits t uint32_t
VkSemaphoreWaitFlagBitsKHR = VkSemaphoreWaitFlagBits
VkSemaphoreWaitFlags t uint32_t
VkSemaphoreWaitFlagsKHR = VkSemaphoreWaitFlags
VkSemaphoreWaitInfo s 1000207004 - int32_t sType;const void* pNext;uint32_t flags;uint32_t semaphoreCount;struct VkSemaphore_T* const* pSemaphores;const uint64_t* pValues;
VkSemaphoreWaitInfoKHR = VkSemaphoreWaitInfo
VkSetDescriptorBufferOffsetsInfoEXT s 1000545007 - int32_t sType;const void* pNext;uint32_t stageFlags;struct VkPipelineLayout_T* layout;uint32_t firstSet;uint32_t setCount;const uint32_t* pBufferIndices;const uint64_t* pOffsets;
VkShaderCodeTypeEXT t int32_t
VkShaderCreateFlagBitsEXT t uint32_t
VkShaderCreateFlagsEXT t uint32_t
VkShaderCreateInfoEXT s 1000482002 - int32_t sType;const void* pNext;uint32_t flags;uint32_t stage;uint32_t nextStage;int32_t codeType;size_t codeSize;const void* pCode;const char* pName;uint32_t setLayoutCount;struct VkDescriptorSetLayout_T* const* pSetLayouts;uint32_t pushConstantRangeCount;const struct VkPushConstantRange* pPushConstantRanges;const struct VkSpecializationInfo* pSpecializationInfo;
VkShaderDescriptorSetAndBindingMappingInfoEXT s 1000135006 - int32_t sType;const void* pNext;uint32_t mappingCount;const struct VkDescriptorSetAndBindingMappingEXT* pMappings;
VkShaderEXT t struct VkShaderEXT_T*
VkShaderFloatControlsIndependence t int32_t
VkShaderFloatControlsIndependenceKHR = VkShaderFloatControlsIndependence
VkShaderGroupShaderKHR t int32_t
VkShaderModule t struct VkShaderModule_T*
VkShaderModuleCreateFlags t uint32_t
VkShaderModuleCreateInfo s 16 - int32_t sType;const void* pNext;uint32_t flags;size_t codeSize;const uint32_t* pCode;
VkShaderModuleIdentifierEXT s 1000462003 - int32_t sType;void* pNext;uint32_t identifierSize;uint8_t identifier[32];
VkShaderModuleValidationCacheCreateInfoEXT s 1000160001 - int32_t sType;const void* pNext;struct VkValidationCacheEXT_T* validationCache;
VkShaderRequiredSubgroupSizeCreateInfoEXT = VkPipelineShaderStageRequiredSubgroupSizeCreateInfo
VkShaderStageFlagBits t uint32_t
VkShaderStageFlags t uint32_t
VkSharedPresentSurfaceCapabilities2KHR s 1000668006 - int32_t sType;void* pNext;uint64_t sharedPresentSupportedUsageFlags;
VkSharedPresentSurfaceCapabilitiesKHR s 1000111000 - int32_t sType;void* pNext;uint32_t sharedPresentSupportedUsageFlags;
VkSharingMode t int32_t
VkSparseBufferMemoryBindInfo s - - struct VkBuffer_T* buffer;uint32_t bindCount;const struct VkSparseMemoryBind* pBinds;
VkSparseImageFormatFlagBits t uint32_t
VkSparseImageFormatFlags t uint32_t
VkSparseImageFormatProperties s - VkExtent3D uint32_t aspectMask;struct VkExtent3D imageGranularity;uint32_t flags;
VkSparseImageFormatProperties2 s 1000059007 VkSparseImageFormatProperties int32_t sType;void* pNext;struct VkSparseImageFormatProperties properties;
VkSparseImageFormatProperties2KHR = VkSparseImageFormatProperties2
VkSparseImageMemoryBind s - VkImageSubresource,VkOffset3D,VkExtent3D struct VkImageSubresource subresource;struct VkOffset3D offset;struct VkExtent3D extent;struct VkDeviceMemory_T* memory;uint64_t memoryOffset;uint32_t flags;
VkSparseImageMemoryBindInfo s - - struct VkImage_T* image;uint32_t bindCount;const struct VkSparseImageMemoryBind* pBinds;
VkSparseImageMemoryRequirements s - VkSparseImageFormatProperties struct VkSparseImageFormatProperties formatProperties;uint32_t imageMipTailFirstLod;uint64_t imageMipTailSize;uint64_t imageMipTailOffset;uint64_t imageMipTailStride;
VkSparseImageMemoryRequirements2 s 1000146004 VkSparseImageMemoryRequirements int32_t sType;void* pNext;struct VkSparseImageMemoryRequirements memoryRequirements;
VkSparseImageMemoryRequirements2KHR = VkSparseImageMemoryRequirements2
VkSparseImageOpaqueMemoryBindInfo s - - struct VkImage_T* image;uint32_t bindCount;const struct VkSparseMemoryBind* pBinds;
VkSparseMemoryBind s - - uint64_t resourceOffset;uint64_t size;struct VkDeviceMemory_T* memory;uint64_t memoryOffset;uint32_t flags;
VkSparseMemoryBindFlagBits t uint32_t
VkSparseMemoryBindFlags t uint32_t
VkSpecializationInfo s - - uint32_t mapEntryCount;const struct VkSpecializationMapEntry* pMapEntries;size_t dataSize;const void* pData;
VkSpecializationMapEntry s - - uint32_t constantID;uint32_t offset;size_t size;
VkSpirvResourceTypeFlagBitsEXT t uint32_t
VkSpirvResourceTypeFlagsEXT t uint32_t
VkStencilFaceFlagBits t uint32_t
VkStencilFaceFlags t uint32_t
VkStencilOp t int32_t
VkStencilOpState s - - int32_t failOp;int32_t passOp;int32_t depthFailOp;int32_t compareOp;uint32_t compareMask;uint32_t writeMask;uint32_t reference;
VkStridedDeviceAddressRangeKHR s - - uint64_t address;uint64_t size;uint64_t stride;
VkStridedDeviceAddressRegionKHR s - - uint64_t deviceAddress;uint64_t stride;uint64_t size;
VkStructureType t int32_t
VkSubgroupFeatureFlagBits t uint32_t
VkSubgroupFeatureFlags t uint32_t
VkSubmitFlagBits t uint32_t
VkSubmitFlagBitsKHR = VkSubmitFlagBits
VkSubmitFlags t uint32_t
VkSubmitFlagsKHR = VkSubmitFlags
VkSubmitInfo s 4 - int32_t sType;const void* pNext;uint32_t waitSemaphoreCount;struct VkSemaphore_T* const* pWaitSemaphores;const uint32_t* pWaitDstStageMask;uint32_t commandBufferCount;struct VkCommandBuffer_T* const* pCommandBuffers;uint32_t signalSemaphoreCount;struct VkSemaphore_T* const* pSignalSemaphores;
VkSubmitInfo2 s 1000314004 - int32_t sType;const void* pNext;uint32_t flags;uint32_t waitSemaphoreInfoCount;const struct VkSemaphoreSubmitInfo* pWaitSemaphoreInfos;uint32_t commandBufferInfoCount;const struct VkCommandBufferSubmitInfo* pCommandBufferInfos;uint32_t signalSemaphoreInfoCount;const struct VkSemaphoreSubmitInfo* pSignalSemaphoreInfos;
VkSubmitInfo2KHR = VkSubmitInfo2
VkSubpassBeginInfo s 1000109005 - int32_t sType;const void* pNext;int32_t contents;
VkSubpassBeginInfoKHR = VkSubpassBeginInfo
VkSubpassContents t int32_t
VkSubpassDependency s - - uint32_t srcSubpass;uint32_t dstSubpass;uint32_t srcStageMask;uint32_t dstStageMask;uint32_t srcAccessMask;uint32_t dstAccessMask;uint32_t dependencyFlags;
VkSubpassDependency2 s 1000109003 - int32_t sType;const void* pNext;uint32_t srcSubpass;uint32_t dstSubpass;uint32_t srcStageMask;uint32_t dstStageMask;uint32_t srcAccessMask;uint32_t dstAccessMask;uint32_t dependencyFlags;int32_t viewOffset;
VkSubpassDependency2KHR = VkSubpassDependency2
VkSubpassDescription s - - uint32_t flags;int32_t pipelineBindPoint;uint32_t inputAttachmentCount;const struct VkAttachmentReference* pInputAttachments;uint32_t colorAttachmentCount;const struct VkAttachmentReference* pColorAttachments;const struct VkAttachmentReference* pResolveAttachments;const struct VkAttachmentReference* pDepthStencilAttachment;uint32_t preserveAttachmentCount;const uint32_t* pPreserveAttachments;
VkSubpassDescription2 s 1000109002 - int32_t sType;const void* pNext;uint32_t flags;int32_t pipelineBindPoint;uint32_t viewMask;uint32_t inputAttachmentCount;const struct VkAttachmentReference2* pInputAttachments;uint32_t colorAttachmentCount;const struct VkAttachmentReference2* pColorAttachments;const struct VkAttachmentReference2* pResolveAttachments;const struct VkAttachmentReference2* pDepthStencilAttachment;uint32_t preserveAttachmentCount;const uint32_t* pPreserveAttachments;
VkSubpassDescription2KHR = VkSubpassDescription2
VkSubpassDescriptionDepthStencilResolve s 1000199001 - int32_t sType;const void* pNext;uint32_t depthResolveMode;uint32_t stencilResolveMode;const struct VkAttachmentReference2* pDepthStencilResolveAttachment;
VkSubpassDescriptionDepthStencilResolveKHR = VkSubpassDescriptionDepthStencilResolve
VkSubpassDescriptionFlagBits t uint32_t
VkSubpassDescriptionFlags t uint32_t
VkSubpassEndInfo s 1000109006 - int32_t sType;const void* pNext;
VkSubpassEndInfoKHR = VkSubpassEndInfo
VkSubpassMergeStatusEXT t int32_t
VkSubpassResolvePerformanceQueryEXT s 1000376001 - int32_t sType;void* pNext;uint32_t optimal;
VkSubpassSampleLocationsEXT s - VkSampleLocationsInfoEXT uint32_t subpassIndex;struct VkSampleLocationsInfoEXT sampleLocationsInfo;
VkSubresourceHostMemcpySize s 1000270008 - int32_t sType;void* pNext;uint64_t size;
VkSubresourceHostMemcpySizeEXT = VkSubresourceHostMemcpySize
VkSubresourceLayout s - - uint64_t offset;uint64_t size;uint64_t rowPitch;uint64_t arrayPitch;uint64_t depthPitch;
VkSubresourceLayout2 s 1000338002 VkSubresourceLayout int32_t sType;void* pNext;struct VkSubresourceLayout subresourceLayout;
VkSubresourceLayout2EXT = VkSubresourceLayout2
VkSubresourceLayout2KHR = VkSubresourceLayout2
VkSubsampledImageFormatPropertiesEXT s 1000135013 - int32_t sType;const void* pNext;uint32_t subsampledImageDescriptorCount;
VkSurfaceCapabilities2EXT s 1000090000 VkExtent2D int32_t sType;void* pNext;uint32_t minImageCount;uint32_t maxImageCount;struct VkExtent2D currentExtent;struct VkExtent2D minImageExtent;struct VkExtent2D maxImageExtent;uint32_t maxImageArrayLayers;uint32_t supportedTransforms;uint32_t currentTransform;uint32_t supportedCompositeAlpha;uint32_t supportedUsageFlags;uint32_t supportedSurfaceCounters;
VkSurfaceCapabilities2KHR s 1000119001 VkSurfaceCapabilitiesKHR int32_t sType;void* pNext;struct VkSurfaceCapabilitiesKHR surfaceCapabilities;
VkSurfaceCapabilitiesFullScreenExclusiveEXT s 1000255002 - int32_t sType;void* pNext;uint32_t fullScreenExclusiveSupported;
VkSurfaceCapabilitiesKHR s - VkExtent2D uint32_t minImageCount;uint32_t maxImageCount;struct VkExtent2D currentExtent;struct VkExtent2D minImageExtent;struct VkExtent2D maxImageExtent;uint32_t maxImageArrayLayers;uint32_t supportedTransforms;uint32_t currentTransform;uint32_t supportedCompositeAlpha;uint32_t supportedUsageFlags;
VkSurfaceCapabilitiesPresentId2KHR s 1000479000 - int32_t sType;void* pNext;uint32_t presentId2Supported;
VkSurfaceCapabilitiesPresentWait2KHR s 1000480000 - int32_t sType;void* pNext;uint32_t presentWait2Supported;
VkSurfaceCounterFlagBitsEXT t uint32_t
VkSurfaceCounterFlagsEXT t uint32_t
VkSurfaceFormat2KHR s 1000119002 VkSurfaceFormatKHR int32_t sType;void* pNext;struct VkSurfaceFormatKHR surfaceFormat;
VkSurfaceFormatKHR s - - int32_t format;int32_t colorSpace;
VkSurfaceFullScreenExclusiveInfoEXT s 1000255000 - int32_t sType;void* pNext;int32_t fullScreenExclusive;
VkSurfaceFullScreenExclusiveWin32InfoEXT s 1000255001 - int32_t sType;const void* pNext;void* hmonitor;
VkSurfaceKHR t struct VkSurfaceKHR_T*
VkSurfacePresentModeCompatibilityEXT = VkSurfacePresentModeCompatibilityKHR
VkSurfacePresentModeCompatibilityKHR s 1000274002 - int32_t sType;void* pNext;uint32_t presentModeCount;int32_t* pPresentModes;
VkSurfacePresentModeEXT = VkSurfacePresentModeKHR
VkSurfacePresentModeKHR s 1000274000 - int32_t sType;void* pNext;int32_t presentMode;
VkSurfacePresentScalingCapabilitiesEXT = VkSurfacePresentScalingCapabilitiesKHR
VkSurfacePresentScalingCapabilitiesKHR s 1000274001 VkExtent2D int32_t sType;void* pNext;uint32_t supportedPresentScaling;uint32_t supportedPresentGravityX;uint32_t supportedPresentGravityY;struct VkExtent2D minScaledImageExtent;struct VkExtent2D maxScaledImageExtent;
VkSurfaceProtectedCapabilitiesKHR s 1000239000 - int32_t sType;void* pNext;uint32_t supportsProtected;
VkSurfaceTransformFlagBitsKHR t uint32_t
VkSurfaceTransformFlagsKHR t uint32_t
VkSwapchainCalibratedTimestampInfoEXT s 1000208009 - int32_t sType;const void* pNext;struct VkSwapchainKHR_T* swapchain;uint32_t presentStage;uint64_t timeDomainId;
VkSwapchainCounterCreateInfoEXT s 1000091003 - int32_t sType;const void* pNext;uint32_t surfaceCounters;
VkSwapchainCreateFlagBitsKHR t uint32_t
VkSwapchainCreateFlagsKHR t uint32_t
VkSwapchainCreateInfoKHR s 1000001000 VkExtent2D int32_t sType;const void* pNext;uint32_t flags;struct VkSurfaceKHR_T* surface;uint32_t minImageCount;int32_t imageFormat;int32_t imageColorSpace;struct VkExtent2D imageExtent;uint32_t imageArrayLayers;uint32_t imageUsage;int32_t imageSharingMode;uint32_t queueFamilyIndexCount;const uint32_t* pQueueFamilyIndices;uint32_t preTransform;uint32_t compositeAlpha;int32_t presentMode;uint32_t clipped;struct VkSwapchainKHR_T* oldSwapchain;
VkSwapchainFlagsSurfaceCapabilitiesEXT s 1000616001 - int32_t sType;void* pNext;uint32_t swapchainSupportedFlags;
VkSwapchainKHR t struct VkSwapchainKHR_T*
VkSwapchainPresentFenceInfoEXT = VkSwapchainPresentFenceInfoKHR
VkSwapchainPresentFenceInfoKHR s 1000275001 - int32_t sType;const void* pNext;uint32_t swapchainCount;struct VkFence_T* const* pFences;
VkSwapchainPresentModeInfoEXT = VkSwapchainPresentModeInfoKHR
VkSwapchainPresentModeInfoKHR s 1000275003 - int32_t sType;const void* pNext;uint32_t swapchainCount;const int32_t* pPresentModes;
VkSwapchainPresentModesCreateInfoEXT = VkSwapchainPresentModesCreateInfoKHR
VkSwapchainPresentModesCreateInfoKHR s 1000275002 - int32_t sType;const void* pNext;uint32_t presentModeCount;const int32_t* pPresentModes;
VkSwapchainPresentScalingCreateInfoEXT = VkSwapchainPresentScalingCreateInfoKHR
VkSwapchainPresentScalingCreateInfoKHR s 1000275004 - int32_t sType;const void* pNext;uint32_t scalingBehavior;uint32_t presentGravityX;uint32_t presentGravityY;
VkSwapchainTimeDomainPropertiesEXT s 1000208002 - int32_t sType;void* pNext;uint32_t timeDomainCount;int32_t* pTimeDomains;uint64_t* pTimeDomainIds;
VkSwapchainTimingPropertiesEXT s 1000208001 - int32_t sType;void* pNext;uint64_t refreshDuration;uint64_t refreshInterval;
VkSystemAllocationScope t int32_t
VkTessellationDomainOrigin t int32_t
VkTessellationDomainOriginKHR = VkTessellationDomainOrigin
VkTexelBufferDescriptorInfoEXT s 1000135000 VkDeviceAddressRangeKHR int32_t sType;const void* pNext;int32_t format;struct VkDeviceAddressRangeKHR addressRange;
VkTimeDomainEXT = VkTimeDomainKHR
VkTimeDomainKHR t int32_t
VkTimelineSemaphoreSubmitInfo s 1000207003 - int32_t sType;const void* pNext;uint32_t waitSemaphoreValueCount;const uint64_t* pWaitSemaphoreValues;uint32_t signalSemaphoreValueCount;const uint64_t* pSignalSemaphoreValues;
VkTimelineSemaphoreSubmitInfoKHR = VkTimelineSemaphoreSubmitInfo
VkToolPurposeFlagBits t uint32_t
VkToolPurposeFlagBitsEXT = VkToolPurposeFlagBits
VkToolPurposeFlags t uint32_t
VkToolPurposeFlagsEXT = VkToolPurposeFlags
VkTraceRaysIndirectCommand2KHR s - - uint64_t raygenShaderRecordAddress;uint64_t raygenShaderRecordSize;uint64_t missShaderBindingTableAddress;uint64_t missShaderBindingTableSize;uint64_t missShaderBindingTableStride;uint64_t hitShaderBindingTableAddress;uint64_t hitShaderBindingTableSize;uint64_t hitShaderBindingTableStride;uint64_t callableShaderBindingTableAddress;uint64_t callableShaderBindingTableSize;uint64_t callableShaderBindingTableStride;uint32_t width;uint32_t height;uint32_t depth;
VkTraceRaysIndirectCommandKHR s - - uint32_t width;uint32_t height;uint32_t depth;
VkTransformMatrixKHR s - - float matrix[3][4];
VkValidationCacheCreateFlagsEXT t uint32_t
VkValidationCacheCreateInfoEXT s 1000160000 - int32_t sType;const void* pNext;uint32_t flags;size_t initialDataSize;const void* pInitialData;
VkValidationCacheEXT t struct VkValidationCacheEXT_T*
VkValidationCacheHeaderVersionEXT t int32_t
VkValidationCheckEXT t int32_t
VkValidationFeatureDisableEXT t int32_t
VkValidationFeatureEnableEXT t int32_t
VkValidationFeaturesEXT s 1000247000 - int32_t sType;const void* pNext;uint32_t enabledValidationFeatureCount;const int32_t* pEnabledValidationFeatures;uint32_t disabledValidationFeatureCount;const int32_t* pDisabledValidationFeatures;
VkValidationFlagsEXT s 1000061000 - int32_t sType;const void* pNext;uint32_t disabledValidationCheckCount;const int32_t* pDisabledValidationChecks;
VkVendorId t int32_t
VkVertexInputAttributeDescription s - - uint32_t location;uint32_t binding;int32_t format;uint32_t offset;
VkVertexInputAttributeDescription2EXT s 1000352002 - int32_t sType;void* pNext;uint32_t location;uint32_t binding;int32_t format;uint32_t offset;
VkVertexInputBindingDescription s - - uint32_t binding;uint32_t stride;int32_t inputRate;
VkVertexInputBindingDescription2EXT s 1000352001 - int32_t sType;void* pNext;uint32_t binding;uint32_t stride;int32_t inputRate;uint32_t divisor;
VkVertexInputBindingDivisorDescription s - - uint32_t binding;uint32_t divisor;
VkVertexInputBindingDivisorDescriptionEXT = VkVertexInputBindingDivisorDescription
VkVertexInputBindingDivisorDescriptionKHR = VkVertexInputBindingDivisorDescription
VkVertexInputRate t int32_t
VkViewport s - - float x;float y;float width;float height;float minDepth;float maxDepth;
VkWaylandSurfaceCreateFlagsKHR t uint32_t
VkWaylandSurfaceCreateInfoKHR s 1000006000 - int32_t sType;const void* pNext;uint32_t flags;struct wl_display* display;struct wl_surface* surface;
VkWin32KeyedMutexAcquireReleaseInfoKHR s 1000075000 - int32_t sType;const void* pNext;uint32_t acquireCount;struct VkDeviceMemory_T* const* pAcquireSyncs;const uint64_t* pAcquireKeys;const uint32_t* pAcquireTimeouts;uint32_t releaseCount;struct VkDeviceMemory_T* const* pReleaseSyncs;const uint64_t* pReleaseKeys;
VkWin32SurfaceCreateFlagsKHR t uint32_t
VkWin32SurfaceCreateInfoKHR s 1000009000 - int32_t sType;const void* pNext;uint32_t flags;void* hinstance;void* hwnd;
VkWriteDescriptorSet s 35 - int32_t sType;const void* pNext;struct VkDescriptorSet_T* dstSet;uint32_t dstBinding;uint32_t dstArrayElement;uint32_t descriptorCount;int32_t descriptorType;const struct VkDescriptorImageInfo* pImageInfo;const struct VkDescriptorBufferInfo* pBufferInfo;struct VkBufferView_T* const* pTexelBufferView;
VkWriteDescriptorSetAccelerationStructureKHR s 1000150007 - int32_t sType;const void* pNext;uint32_t accelerationStructureCount;struct VkAccelerationStructureKHR_T* const* pAccelerationStructures;
VkWriteDescriptorSetInlineUniformBlock s 1000138002 - int32_t sType;const void* pNext;uint32_t dataSize;const void* pData;
VkWriteDescriptorSetInlineUniformBlockEXT = VkWriteDescriptorSetInlineUniformBlock
VkWriteIndirectExecutionSetPipelineEXT s 1000572008 - int32_t sType;const void* pNext;uint32_t index;struct VkPipeline_T* pipeline;
VkWriteIndirectExecutionSetShaderEXT s 1000572009 - int32_t sType;const void* pNext;uint32_t index;struct VkShaderEXT_T* shader;
VkXYColorEXT s - - float x;float y;
VkXcbSurfaceCreateFlagsKHR t uint32_t
VkXcbSurfaceCreateInfoKHR s 1000005000 - int32_t sType;const void* pNext;uint32_t flags;struct xcb_connection_t* connection;uint32_t window;
VkXlibSurfaceCreateFlagsKHR t uint32_t
VkXlibSurfaceCreateInfoKHR s 1000004000 - int32_t sType;const void* pNext;uint32_t flags;struct Display* dpy;unsigned long window;
Window t unsigned long
_screen_buffer o
_screen_context o
_screen_window o
ubm_device o
ubm_surface o
wl_display o
wl_surface o
xcb_connection_t o
xcb_visualid_t t uint32_t
xcb_window_t t uint32_t
zx_handle_t t uint32_t
]==]
