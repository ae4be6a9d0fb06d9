---@meta
-- Generated file (mooncrust-bindgen, Vulkan registry 1.4.366). Do not edit: see docs/bindings.md.

---@alias VkPipelineCacheHeaderVersion integer

---@class VkPipelineCacheHeaderVersionDataGraphQCOM: ffi.cdata*
---@field headerSize integer uint32_t
---@field headerVersion VkPipelineCacheHeaderVersion
---@field cacheType VkDataGraphModelCacheTypeQCOM
---@field cacheVersion integer uint32_t
---@field toolchainVersion ffi.cdata*|nil uint32_t[3]

---@class VkPipelineCacheHeaderVersionOne: ffi.cdata*
---@field headerSize integer uint32_t
---@field headerVersion VkPipelineCacheHeaderVersion
---@field vendorID integer uint32_t
---@field deviceID integer uint32_t
---@field pipelineCacheUUID ffi.cdata*|nil uint8_t[16]

---@class VkPipelineColorBlendAdvancedStateCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcPremultiplied VkBool32
---@field dstPremultiplied VkBool32
---@field blendOverlap VkBlendOverlapEXT

---@class VkPipelineColorBlendAttachmentState: ffi.cdata*
---@field blendEnable VkBool32
---@field srcColorBlendFactor VkBlendFactor
---@field dstColorBlendFactor VkBlendFactor
---@field colorBlendOp VkBlendOp
---@field srcAlphaBlendFactor VkBlendFactor
---@field dstAlphaBlendFactor VkBlendFactor
---@field alphaBlendOp VkBlendOp
---@field colorWriteMask VkColorComponentFlags

---@alias VkPipelineColorBlendStateCreateFlagBits integer

---@alias VkPipelineColorBlendStateCreateFlags integer

---@class VkPipelineColorBlendStateCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineColorBlendStateCreateFlags
---@field logicOpEnable VkBool32
---@field logicOp VkLogicOp
---@field attachmentCount integer uint32_t
---@field pAttachments VkPipelineColorBlendAttachmentState|ffi.cdata*|nil const VkPipelineColorBlendAttachmentState*
---@field blendConstants ffi.cdata*|nil float[4]

---@class VkPipelineColorWriteCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field attachmentCount integer uint32_t
---@field pColorWriteEnables ffi.cdata*|nil const VkBool32*

---@class VkPipelineCompilerControlCreateInfoAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field compilerControlFlags VkPipelineCompilerControlFlagsAMD

---@alias VkPipelineCompilerControlFlagBitsAMD integer

---@alias VkPipelineCompilerControlFlagsAMD integer

---@alias VkPipelineCoverageModulationStateCreateFlagsNV integer

---@class VkPipelineCoverageModulationStateCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineCoverageModulationStateCreateFlagsNV
---@field coverageModulationMode VkCoverageModulationModeNV
---@field coverageModulationTableEnable VkBool32
---@field coverageModulationTableCount integer uint32_t
---@field pCoverageModulationTable ffi.cdata*|nil const float*

---@alias VkPipelineCoverageReductionStateCreateFlagsNV integer

---@class VkPipelineCoverageReductionStateCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineCoverageReductionStateCreateFlagsNV
---@field coverageReductionMode VkCoverageReductionModeNV

---@alias VkPipelineCoverageToColorStateCreateFlagsNV integer

---@class VkPipelineCoverageToColorStateCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineCoverageToColorStateCreateFlagsNV
---@field coverageToColorEnable VkBool32
---@field coverageToColorLocation integer uint32_t

---@alias VkPipelineCreateFlagBits integer

---@alias VkPipelineCreateFlagBits2 integer|ffi.cdata*

---@alias VkPipelineCreateFlagBits2KHR VkPipelineCreateFlagBits2

---@alias VkPipelineCreateFlags integer

---@alias VkPipelineCreateFlags2 integer|ffi.cdata*

---@class VkPipelineCreateFlags2CreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineCreateFlags2

---@alias VkPipelineCreateFlags2CreateInfoKHR VkPipelineCreateFlags2CreateInfo

---@alias VkPipelineCreateFlags2KHR VkPipelineCreateFlags2

---@class VkPipelineCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*

---@class VkPipelineCreationFeedback: ffi.cdata*
---@field flags VkPipelineCreationFeedbackFlags
---@field duration integer|ffi.cdata* uint64_t

---@class VkPipelineCreationFeedbackCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pPipelineCreationFeedback VkPipelineCreationFeedback|ffi.cdata*|nil VkPipelineCreationFeedback*
---@field pipelineStageCreationFeedbackCount integer uint32_t
---@field pPipelineStageCreationFeedbacks VkPipelineCreationFeedback|ffi.cdata*|nil VkPipelineCreationFeedback*

---@alias VkPipelineCreationFeedbackCreateInfoEXT VkPipelineCreationFeedbackCreateInfo

---@alias VkPipelineCreationFeedbackEXT VkPipelineCreationFeedback

---@alias VkPipelineCreationFeedbackFlagBits integer

---@alias VkPipelineCreationFeedbackFlagBitsEXT VkPipelineCreationFeedbackFlagBits

---@alias VkPipelineCreationFeedbackFlags integer

---@alias VkPipelineCreationFeedbackFlagsEXT VkPipelineCreationFeedbackFlags

---@alias VkPipelineDepthStencilStateCreateFlagBits integer

---@alias VkPipelineDepthStencilStateCreateFlags integer

---@class VkPipelineDepthStencilStateCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineDepthStencilStateCreateFlags
---@field depthTestEnable VkBool32
---@field depthWriteEnable VkBool32
---@field depthCompareOp VkCompareOp
---@field depthBoundsTestEnable VkBool32
---@field stencilTestEnable VkBool32
---@field front VkStencilOpState
---@field back VkStencilOpState
---@field minDepthBounds number float
---@field maxDepthBounds number float

---@alias VkPipelineDiscardRectangleStateCreateFlagsEXT integer

---@class VkPipelineDiscardRectangleStateCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineDiscardRectangleStateCreateFlagsEXT
---@field discardRectangleMode VkDiscardRectangleModeEXT
---@field discardRectangleCount integer uint32_t
---@field pDiscardRectangles VkRect2D|ffi.cdata*|nil const VkRect2D*

---@alias VkPipelineDynamicStateCreateFlags integer

---@class VkPipelineDynamicStateCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineDynamicStateCreateFlags
---@field dynamicStateCount integer uint32_t
---@field pDynamicStates ffi.cdata*|nil const VkDynamicState*

---@class VkPipelineExecutableInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pipeline VkPipeline
---@field executableIndex integer uint32_t

---@class VkPipelineExecutableInternalRepresentationKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field name string|ffi.cdata*|nil char[256]
---@field description string|ffi.cdata*|nil char[256]
---@field isText VkBool32
---@field dataSize integer|ffi.cdata* size_t
---@field pData ffi.cdata*|nil void*

---@class VkPipelineExecutablePropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field stages VkShaderStageFlags
---@field name string|ffi.cdata*|nil char[256]
---@field description string|ffi.cdata*|nil char[256]
---@field subgroupSize integer uint32_t

---@alias VkPipelineExecutableStatisticFormatKHR integer

---@class VkPipelineExecutableStatisticKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field name string|ffi.cdata*|nil char[256]
---@field description string|ffi.cdata*|nil char[256]
---@field format VkPipelineExecutableStatisticFormatKHR
---@field value VkPipelineExecutableStatisticValueKHR

---@class VkPipelineExecutableStatisticValueKHR: ffi.cdata*
---@field b32 VkBool32
---@field i64 integer|ffi.cdata* int64_t
---@field u64 integer|ffi.cdata* uint64_t
---@field f64 number double

---@class VkPipelineFragmentDensityMapLayeredCreateInfoVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field maxFragmentDensityMapLayers integer uint32_t

---@class VkPipelineFragmentShadingRateEnumStateCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field shadingRateType VkFragmentShadingRateTypeNV
---@field shadingRate VkFragmentShadingRateNV
---@field combinerOps ffi.cdata*|nil VkFragmentShadingRateCombinerOpKHR[2]

---@class VkPipelineFragmentShadingRateStateCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field fragmentSize VkExtent2D
---@field combinerOps ffi.cdata*|nil VkFragmentShadingRateCombinerOpKHR[2]

---@class VkPipelineIndirectDeviceAddressInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pipelineBindPoint VkPipelineBindPoint
---@field pipeline VkPipeline

---@alias VkPipelineInfoEXT VkPipelineInfoKHR

---@class VkPipelineInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pipeline VkPipeline

---@alias VkPipelineInputAssemblyStateCreateFlags integer

---@class VkPipelineInputAssemblyStateCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineInputAssemblyStateCreateFlags
---@field topology VkPrimitiveTopology
---@field primitiveRestartEnable VkBool32

---@class VkPipelineLayout: ffi.cdata*

---@alias VkPipelineLayoutCreateFlagBits integer

---@alias VkPipelineLayoutCreateFlags integer

---@class VkPipelineLayoutCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineLayoutCreateFlags
---@field setLayoutCount integer uint32_t
---@field pSetLayouts ffi.cdata*|nil const VkDescriptorSetLayout*
---@field pushConstantRangeCount integer uint32_t
---@field pPushConstantRanges VkPushConstantRange|ffi.cdata*|nil const VkPushConstantRange*

---@class VkPipelineLibraryCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field libraryCount integer uint32_t
---@field pLibraries ffi.cdata*|nil const VkPipeline*

---@alias VkPipelineMultisampleStateCreateFlags integer

---@class VkPipelineMultisampleStateCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineMultisampleStateCreateFlags
---@field rasterizationSamples VkSampleCountFlagBits
---@field sampleShadingEnable VkBool32
---@field minSampleShading number float
---@field pSampleMask ffi.cdata*|nil const VkSampleMask*
---@field alphaToCoverageEnable VkBool32
---@field alphaToOneEnable VkBool32

---@class VkPipelinePropertiesIdentifierEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipelineIdentifier ffi.cdata*|nil uint8_t[16]

---@alias VkPipelineRasterizationConservativeStateCreateFlagsEXT integer

---@class VkPipelineRasterizationConservativeStateCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineRasterizationConservativeStateCreateFlagsEXT
---@field conservativeRasterizationMode VkConservativeRasterizationModeEXT
---@field extraPrimitiveOverestimationSize number float

---@alias VkPipelineRasterizationDepthClipStateCreateFlagsEXT integer

---@class VkPipelineRasterizationDepthClipStateCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineRasterizationDepthClipStateCreateFlagsEXT
---@field depthClipEnable VkBool32

---@class VkPipelineRasterizationLineStateCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field lineRasterizationMode VkLineRasterizationMode
---@field stippledLineEnable VkBool32
---@field lineStippleFactor integer uint32_t
---@field lineStipplePattern integer uint16_t

---@alias VkPipelineRasterizationLineStateCreateInfoEXT VkPipelineRasterizationLineStateCreateInfo

---@alias VkPipelineRasterizationLineStateCreateInfoKHR VkPipelineRasterizationLineStateCreateInfo

---@class VkPipelineRasterizationProvokingVertexStateCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field provokingVertexMode VkProvokingVertexModeEXT

---@alias VkPipelineRasterizationStateCreateFlags integer

---@class VkPipelineRasterizationStateCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineRasterizationStateCreateFlags
---@field depthClampEnable VkBool32
---@field rasterizerDiscardEnable VkBool32
---@field polygonMode VkPolygonMode
---@field cullMode VkCullModeFlags
---@field frontFace VkFrontFace
---@field depthBiasEnable VkBool32
---@field depthBiasConstantFactor number float
---@field depthBiasClamp number float
---@field depthBiasSlopeFactor number float
---@field lineWidth number float

---@class VkPipelineRasterizationStateRasterizationOrderAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field rasterizationOrder VkRasterizationOrderAMD

---@alias VkPipelineRasterizationStateStreamCreateFlagsEXT integer

---@class VkPipelineRasterizationStateStreamCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineRasterizationStateStreamCreateFlagsEXT
---@field rasterizationStream integer uint32_t

---@class VkPipelineRenderingCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field viewMask integer uint32_t
---@field colorAttachmentCount integer uint32_t
---@field pColorAttachmentFormats ffi.cdata*|nil const VkFormat*
---@field depthAttachmentFormat VkFormat
---@field stencilAttachmentFormat VkFormat

---@alias VkPipelineRenderingCreateInfoKHR VkPipelineRenderingCreateInfo

---@class VkPipelineRepresentativeFragmentTestStateCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field representativeFragmentTestEnable VkBool32

---@alias VkPipelineRobustnessBufferBehavior integer

---@alias VkPipelineRobustnessBufferBehaviorEXT VkPipelineRobustnessBufferBehavior

---@class VkPipelineRobustnessCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field storageBuffers VkPipelineRobustnessBufferBehavior
---@field uniformBuffers VkPipelineRobustnessBufferBehavior
---@field vertexInputs VkPipelineRobustnessBufferBehavior
---@field images VkPipelineRobustnessImageBehavior

---@alias VkPipelineRobustnessCreateInfoEXT VkPipelineRobustnessCreateInfo

---@alias VkPipelineRobustnessImageBehavior integer

---@alias VkPipelineRobustnessImageBehaviorEXT VkPipelineRobustnessImageBehavior

---@class VkPipelineSampleLocationsStateCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field sampleLocationsEnable VkBool32
---@field sampleLocationsInfo VkSampleLocationsInfoEXT

---@alias VkPipelineShaderStageCreateFlagBits integer

---@alias VkPipelineShaderStageCreateFlags integer

---@class VkPipelineShaderStageCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineShaderStageCreateFlags
---@field stage VkShaderStageFlagBits
---@field module VkShaderModule
---@field pName string|ffi.cdata*|nil const char*
---@field pSpecializationInfo VkSpecializationInfo|ffi.cdata*|nil const VkSpecializationInfo*

---@class VkPipelineShaderStageModuleIdentifierCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field identifierSize integer uint32_t
---@field pIdentifier ffi.cdata*|nil const uint8_t*

---@class VkPipelineShaderStageNodeCreateInfoAMDX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pName string|ffi.cdata*|nil const char*
---@field index integer uint32_t

---@class VkPipelineShaderStageRequiredSubgroupSizeCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field requiredSubgroupSize integer uint32_t

---@alias VkPipelineShaderStageRequiredSubgroupSizeCreateInfoEXT VkPipelineShaderStageRequiredSubgroupSizeCreateInfo

---@alias VkPipelineStageFlagBits integer

---@alias VkPipelineStageFlagBits2 integer|ffi.cdata*

---@alias VkPipelineStageFlagBits2KHR VkPipelineStageFlagBits2

---@alias VkPipelineStageFlags integer

---@alias VkPipelineStageFlags2 integer|ffi.cdata*

---@alias VkPipelineStageFlags2KHR VkPipelineStageFlags2

---@class VkPipelineTessellationDomainOriginStateCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field domainOrigin VkTessellationDomainOrigin

---@alias VkPipelineTessellationDomainOriginStateCreateInfoKHR VkPipelineTessellationDomainOriginStateCreateInfo

---@alias VkPipelineTessellationStateCreateFlags integer

---@class VkPipelineTessellationStateCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineTessellationStateCreateFlags
---@field patchControlPoints integer uint32_t

---@class VkPipelineVertexInputDivisorStateCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field vertexBindingDivisorCount integer uint32_t
---@field pVertexBindingDivisors VkVertexInputBindingDivisorDescription|ffi.cdata*|nil const VkVertexInputBindingDivisorDescription*

---@alias VkPipelineVertexInputDivisorStateCreateInfoEXT VkPipelineVertexInputDivisorStateCreateInfo

---@alias VkPipelineVertexInputDivisorStateCreateInfoKHR VkPipelineVertexInputDivisorStateCreateInfo

---@alias VkPipelineVertexInputStateCreateFlags integer

---@class VkPipelineVertexInputStateCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineVertexInputStateCreateFlags
---@field vertexBindingDescriptionCount integer uint32_t
---@field pVertexBindingDescriptions VkVertexInputBindingDescription|ffi.cdata*|nil const VkVertexInputBindingDescription*
---@field vertexAttributeDescriptionCount integer uint32_t
---@field pVertexAttributeDescriptions VkVertexInputAttributeDescription|ffi.cdata*|nil const VkVertexInputAttributeDescription*

---@class VkPipelineViewportCoarseSampleOrderStateCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field sampleOrderType VkCoarseSampleOrderTypeNV
---@field customSampleOrderCount integer uint32_t
---@field pCustomSampleOrders VkCoarseSampleOrderCustomNV|ffi.cdata*|nil const VkCoarseSampleOrderCustomNV*

---@class VkPipelineViewportDepthClampControlCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field depthClampMode VkDepthClampModeEXT
---@field pDepthClampRange VkDepthClampRangeEXT|ffi.cdata*|nil const VkDepthClampRangeEXT*

---@class VkPipelineViewportDepthClipControlCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field negativeOneToOne VkBool32

---@class VkPipelineViewportExclusiveScissorStateCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field exclusiveScissorCount integer uint32_t
---@field pExclusiveScissors VkRect2D|ffi.cdata*|nil const VkRect2D*

---@class VkPipelineViewportShadingRateImageStateCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field shadingRateImageEnable VkBool32
---@field viewportCount integer uint32_t
---@field pShadingRatePalettes VkShadingRatePaletteNV|ffi.cdata*|nil const VkShadingRatePaletteNV*

---@alias VkPipelineViewportStateCreateFlags integer

---@class VkPipelineViewportStateCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineViewportStateCreateFlags
---@field viewportCount integer uint32_t
---@field pViewports VkViewport|ffi.cdata*|nil const VkViewport*
---@field scissorCount integer uint32_t
---@field pScissors VkRect2D|ffi.cdata*|nil const VkRect2D*

---@alias VkPipelineViewportSwizzleStateCreateFlagsNV integer

---@class VkPipelineViewportSwizzleStateCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineViewportSwizzleStateCreateFlagsNV
---@field viewportCount integer uint32_t
---@field pViewportSwizzles VkViewportSwizzleNV|ffi.cdata*|nil const VkViewportSwizzleNV*

---@class VkPipelineViewportWScalingStateCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field viewportWScalingEnable VkBool32
---@field viewportCount integer uint32_t
---@field pViewportWScalings VkViewportWScalingNV|ffi.cdata*|nil const VkViewportWScalingNV*

---@alias VkPointClippingBehavior integer

---@alias VkPointClippingBehaviorKHR VkPointClippingBehavior

---@alias VkPolygonMode integer

---@class VkPresentFrameTokenGGP: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field frameToken GgpFrameToken

---@alias VkPresentGravityFlagBitsEXT VkPresentGravityFlagBitsKHR

---@alias VkPresentGravityFlagBitsKHR integer

---@alias VkPresentGravityFlagsEXT VkPresentGravityFlagsKHR

---@alias VkPresentGravityFlagsKHR integer

---@class VkPresentId2KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field swapchainCount integer uint32_t
---@field pPresentIds ffi.cdata*|nil const uint64_t*

---@class VkPresentIdKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field swapchainCount integer uint32_t
---@field pPresentIds ffi.cdata*|nil const uint64_t*

---@class VkPresentInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field waitSemaphoreCount integer uint32_t
---@field pWaitSemaphores ffi.cdata*|nil const VkSemaphore*
---@field swapchainCount integer uint32_t
---@field pSwapchains ffi.cdata*|nil const VkSwapchainKHR*
---@field pImageIndices ffi.cdata*|nil const uint32_t*
---@field pResults ffi.cdata*|nil VkResult*

---@alias VkPresentModeKHR integer

---@class VkPresentRegionKHR: ffi.cdata*
---@field rectangleCount integer uint32_t
---@field pRectangles VkRectLayerKHR|ffi.cdata*|nil const VkRectLayerKHR*

---@class VkPresentRegionsKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field swapchainCount integer uint32_t
---@field pRegions VkPresentRegionKHR|ffi.cdata*|nil const VkPresentRegionKHR*

---@alias VkPresentScalingFlagBitsEXT VkPresentScalingFlagBitsKHR

---@alias VkPresentScalingFlagBitsKHR integer

---@alias VkPresentScalingFlagsEXT VkPresentScalingFlagsKHR

---@alias VkPresentScalingFlagsKHR integer

---@alias VkPresentStageFlagBitsEXT integer

---@alias VkPresentStageFlagsEXT integer

---@class VkPresentStageTimeEXT: ffi.cdata*
---@field stage VkPresentStageFlagsEXT
---@field time integer|ffi.cdata* uint64_t

---@class VkPresentTimeGOOGLE: ffi.cdata*
---@field presentID integer uint32_t
---@field desiredPresentTime integer|ffi.cdata* uint64_t

---@class VkPresentTimesInfoGOOGLE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field swapchainCount integer uint32_t
---@field pTimes VkPresentTimeGOOGLE|ffi.cdata*|nil const VkPresentTimeGOOGLE*

---@class VkPresentTimingInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPresentTimingInfoFlagsEXT
---@field targetTime integer|ffi.cdata* uint64_t
---@field timeDomainId integer|ffi.cdata* uint64_t
---@field presentStageQueries VkPresentStageFlagsEXT
---@field targetTimeDomainPresentStage VkPresentStageFlagsEXT

---@alias VkPresentTimingInfoFlagBitsEXT integer

---@alias VkPresentTimingInfoFlagsEXT integer

---@class VkPresentTimingSurfaceCapabilitiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentTimingSupported VkBool32
---@field presentAtAbsoluteTimeSupported VkBool32
---@field presentAtRelativeTimeSupported VkBool32
---@field presentStageQueries VkPresentStageFlagsEXT

---@class VkPresentTimingsInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field swapchainCount integer uint32_t
---@field pTimingInfos VkPresentTimingInfoEXT|ffi.cdata*|nil const VkPresentTimingInfoEXT*

---@class VkPresentWait2InfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field presentId integer|ffi.cdata* uint64_t
---@field timeout integer|ffi.cdata* uint64_t

---@alias VkPrimitiveTopology integer

---@class VkPrivateDataSlot: ffi.cdata*

---@alias VkPrivateDataSlotCreateFlagBits integer

---@alias VkPrivateDataSlotCreateFlagBitsEXT VkPrivateDataSlotCreateFlagBits

---@alias VkPrivateDataSlotCreateFlags integer

---@alias VkPrivateDataSlotCreateFlagsEXT VkPrivateDataSlotCreateFlags

---@class VkPrivateDataSlotCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPrivateDataSlotCreateFlags

---@alias VkPrivateDataSlotCreateInfoEXT VkPrivateDataSlotCreateInfo

---@alias VkPrivateDataSlotEXT VkPrivateDataSlot

---@class VkProtectedSubmitInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field protectedSubmit VkBool32

---@alias VkProvokingVertexModeEXT integer

---@class VkPushConstantBankInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field bank integer uint32_t

---@class VkPushConstantRange: ffi.cdata*
---@field stageFlags VkShaderStageFlags
---@field offset integer uint32_t
---@field size integer uint32_t

---@class VkPushConstantsInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field layout VkPipelineLayout
---@field stageFlags VkShaderStageFlags
---@field offset integer uint32_t
---@field size integer uint32_t
---@field pValues ffi.cdata*|nil const void*

---@alias VkPushConstantsInfoKHR VkPushConstantsInfo

---@class VkPushDataInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field offset integer uint32_t
---@field data VkHostAddressRangeConstEXT

---@class VkPushDescriptorSetInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stageFlags VkShaderStageFlags
---@field layout VkPipelineLayout
---@field set integer uint32_t
---@field descriptorWriteCount integer uint32_t
---@field pDescriptorWrites VkWriteDescriptorSet|ffi.cdata*|nil const VkWriteDescriptorSet*

---@alias VkPushDescriptorSetInfoKHR VkPushDescriptorSetInfo

---@class VkPushDescriptorSetWithTemplateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field descriptorUpdateTemplate VkDescriptorUpdateTemplate
---@field layout VkPipelineLayout
---@field set integer uint32_t
---@field pData ffi.cdata*|nil const void*

---@alias VkPushDescriptorSetWithTemplateInfoKHR VkPushDescriptorSetWithTemplateInfo

---@alias VkQueryControlFlagBits integer

---@alias VkQueryControlFlags integer

---@class VkQueryLowLatencySupportNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pQueriedLowLatencyData ffi.cdata*|nil void*

---@alias VkQueryPipelineStatisticFlagBits integer

---@alias VkQueryPipelineStatisticFlags integer

---@class VkQueryPool: ffi.cdata*

---@alias VkQueryPoolCreateFlagBits integer

---@alias VkQueryPoolCreateFlags integer

---@class VkQueryPoolCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkQueryPoolCreateFlags
---@field queryType VkQueryType
---@field queryCount integer uint32_t
---@field pipelineStatistics VkQueryPipelineStatisticFlags

---@alias VkQueryPoolCreateInfoINTEL VkQueryPoolPerformanceQueryCreateInfoINTEL

---@class VkQueryPoolPerformanceCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field queueFamilyIndex integer uint32_t
---@field counterIndexCount integer uint32_t
---@field pCounterIndices ffi.cdata*|nil const uint32_t*

---@class VkQueryPoolPerformanceQueryCreateInfoINTEL: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field performanceCountersSampling VkQueryPoolSamplingModeINTEL

---@alias VkQueryPoolSamplingModeINTEL integer

---@class VkQueryPoolVideoEncodeFeedbackCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field encodeFeedbackFlags VkVideoEncodeFeedbackFlagsKHR

---@class VkQueryPoolVideoEncodePerPartitionFeedbackCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field maxPerPartitionFeedbackEntries integer uint32_t
---@field perPartitionEncodeFeedbackFlags VkVideoEncodePerPartitionFeedbackFlagsKHR

---@alias VkQueryResultFlagBits integer

---@alias VkQueryResultFlags integer

---@alias VkQueryResultStatusKHR integer

---@alias VkQueryType integer

---@class VkQueue: ffi.cdata*

---@class VkQueueFamilyCheckpointProperties2NV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field checkpointExecutionStageMask VkPipelineStageFlags2

---@class VkQueueFamilyCheckpointPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field checkpointExecutionStageMask VkPipelineStageFlags

---@class VkQueueFamilyDataGraphOpticalFlowPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field supportedOutputGridSizes VkDataGraphOpticalFlowGridSizeFlagsARM
---@field supportedHintGridSizes VkDataGraphOpticalFlowGridSizeFlagsARM
---@field hintSupported VkBool32
---@field costSupported VkBool32
---@field minWidth integer uint32_t
---@field minHeight integer uint32_t
---@field maxWidth integer uint32_t
---@field maxHeight integer uint32_t

---@class VkQueueFamilyDataGraphProcessingEnginePropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field foreignSemaphoreHandleTypes VkExternalSemaphoreHandleTypeFlags
---@field foreignMemoryHandleTypes VkExternalMemoryHandleTypeFlags

---@class VkQueueFamilyDataGraphPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field engine VkPhysicalDeviceDataGraphProcessingEngineARM
---@field operation VkPhysicalDeviceDataGraphOperationSupportARM

---@class VkQueueFamilyDataGraphTOSAPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field profileCount integer uint32_t
---@field pProfiles VkDataGraphTOSANameQualityARM|ffi.cdata*|nil const VkDataGraphTOSANameQualityARM*
---@field extensionCount integer uint32_t
---@field pExtensions VkDataGraphTOSANameQualityARM|ffi.cdata*|nil const VkDataGraphTOSANameQualityARM*
---@field level VkDataGraphTOSALevelARM

---@class VkQueueFamilyGlobalPriorityProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field priorityCount integer uint32_t
---@field priorities ffi.cdata*|nil VkQueueGlobalPriority[16]

---@alias VkQueueFamilyGlobalPriorityPropertiesEXT VkQueueFamilyGlobalPriorityProperties

---@alias VkQueueFamilyGlobalPriorityPropertiesKHR VkQueueFamilyGlobalPriorityProperties

---@class VkQueueFamilyOptimalImageTransferGranularityPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field optimalImageTransferGranularity VkExtent3D

---@class VkQueueFamilyOwnershipTransferPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field optimalImageTransferToQueueFamilies integer uint32_t

---@class VkQueueFamilyProperties: ffi.cdata*
---@field queueFlags VkQueueFlags
---@field queueCount integer uint32_t
---@field timestampValidBits integer uint32_t
---@field minImageTransferGranularity VkExtent3D

---@class VkQueueFamilyProperties2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field queueFamilyProperties VkQueueFamilyProperties

---@alias VkQueueFamilyProperties2KHR VkQueueFamilyProperties2

---@class VkQueueFamilyQueryResultStatusPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field queryResultStatusSupport VkBool32

---@class VkQueueFamilyVideoPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field videoCodecOperations VkVideoCodecOperationFlagsKHR

---@alias VkQueueFlagBits integer

---@alias VkQueueFlags integer

---@alias VkQueueGlobalPriority integer

---@alias VkQueueGlobalPriorityEXT VkQueueGlobalPriority

---@alias VkQueueGlobalPriorityKHR VkQueueGlobalPriority

---@alias VkRasterizationOrderAMD integer

---@alias VkRayTracingInvocationReorderModeEXT integer

---@alias VkRayTracingInvocationReorderModeNV VkRayTracingInvocationReorderModeEXT

---@alias VkRayTracingLssIndexingModeNV integer

---@alias VkRayTracingLssPrimitiveEndCapsModeNV integer

---@class VkRayTracingPipelineClusterAccelerationStructureCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field allowClusterAccelerationStructure VkBool32

---@class VkRayTracingPipelineCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineCreateFlags
---@field stageCount integer uint32_t
---@field pStages VkPipelineShaderStageCreateInfo|ffi.cdata*|nil const VkPipelineShaderStageCreateInfo*
---@field groupCount integer uint32_t
---@field pGroups VkRayTracingShaderGroupCreateInfoKHR|ffi.cdata*|nil const VkRayTracingShaderGroupCreateInfoKHR*
---@field maxPipelineRayRecursionDepth integer uint32_t
---@field pLibraryInfo VkPipelineLibraryCreateInfoKHR|ffi.cdata*|nil const VkPipelineLibraryCreateInfoKHR*
---@field pLibraryInterface VkRayTracingPipelineInterfaceCreateInfoKHR|ffi.cdata*|nil const VkRayTracingPipelineInterfaceCreateInfoKHR*
---@field pDynamicState VkPipelineDynamicStateCreateInfo|ffi.cdata*|nil const VkPipelineDynamicStateCreateInfo*
---@field layout VkPipelineLayout
---@field basePipelineHandle VkPipeline
---@field basePipelineIndex integer int32_t

---@class VkRayTracingPipelineCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineCreateFlags
---@field stageCount integer uint32_t
---@field pStages VkPipelineShaderStageCreateInfo|ffi.cdata*|nil const VkPipelineShaderStageCreateInfo*
---@field groupCount integer uint32_t
---@field pGroups VkRayTracingShaderGroupCreateInfoNV|ffi.cdata*|nil const VkRayTracingShaderGroupCreateInfoNV*
---@field maxRecursionDepth integer uint32_t
---@field layout VkPipelineLayout
---@field basePipelineHandle VkPipeline
---@field basePipelineIndex integer int32_t

---@class VkRayTracingPipelineInterfaceCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field maxPipelineRayPayloadSize integer uint32_t
---@field maxPipelineRayHitAttributeSize integer uint32_t

---@class VkRayTracingShaderGroupCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field type VkRayTracingShaderGroupTypeKHR
---@field generalShader integer uint32_t
---@field closestHitShader integer uint32_t
---@field anyHitShader integer uint32_t
---@field intersectionShader integer uint32_t
---@field pShaderGroupCaptureReplayHandle ffi.cdata*|nil const void*

---@class VkRayTracingShaderGroupCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field type VkRayTracingShaderGroupTypeKHR
---@field generalShader integer uint32_t
---@field closestHitShader integer uint32_t
---@field anyHitShader integer uint32_t
---@field intersectionShader integer uint32_t

---@alias VkRayTracingShaderGroupTypeKHR integer

---@alias VkRayTracingShaderGroupTypeNV VkRayTracingShaderGroupTypeKHR

---@class VkRect2D: ffi.cdata*
---@field offset VkOffset2D
---@field extent VkExtent2D

---@class VkRectLayerKHR: ffi.cdata*
---@field offset VkOffset2D
---@field extent VkExtent2D
---@field layer integer uint32_t

---@class VkRefreshCycleDurationGOOGLE: ffi.cdata*
---@field refreshDuration integer|ffi.cdata* uint64_t

---@class VkReleaseCapturedPipelineDataInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipeline VkPipeline

---@alias VkReleaseSwapchainImagesInfoEXT VkReleaseSwapchainImagesInfoKHR

---@class VkReleaseSwapchainImagesInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field swapchain VkSwapchainKHR
---@field imageIndexCount integer uint32_t
---@field pImageIndices ffi.cdata*|nil const uint32_t*

---@alias VkRemoteAddressNV ffi.cdata*

---@class VkRenderPass: ffi.cdata*

---@class VkRenderPassAttachmentBeginInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field attachmentCount integer uint32_t
---@field pAttachments ffi.cdata*|nil const VkImageView*

---@alias VkRenderPassAttachmentBeginInfoKHR VkRenderPassAttachmentBeginInfo

---@class VkRenderPassBeginInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field renderPass VkRenderPass
---@field framebuffer VkFramebuffer
---@field renderArea VkRect2D
---@field clearValueCount integer uint32_t
---@field pClearValues VkClearValue|ffi.cdata*|nil const VkClearValue*

---@alias VkRenderPassCreateFlagBits integer

---@alias VkRenderPassCreateFlags integer

---@class VkRenderPassCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkRenderPassCreateFlags
---@field attachmentCount integer uint32_t
---@field pAttachments VkAttachmentDescription|ffi.cdata*|nil const VkAttachmentDescription*
---@field subpassCount integer uint32_t
---@field pSubpasses VkSubpassDescription|ffi.cdata*|nil const VkSubpassDescription*
---@field dependencyCount integer uint32_t
---@field pDependencies VkSubpassDependency|ffi.cdata*|nil const VkSubpassDependency*

---@class VkRenderPassCreateInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkRenderPassCreateFlags
---@field attachmentCount integer uint32_t
---@field pAttachments VkAttachmentDescription2|ffi.cdata*|nil const VkAttachmentDescription2*
---@field subpassCount integer uint32_t
---@field pSubpasses VkSubpassDescription2|ffi.cdata*|nil const VkSubpassDescription2*
---@field dependencyCount integer uint32_t
---@field pDependencies VkSubpassDependency2|ffi.cdata*|nil const VkSubpassDependency2*
---@field correlatedViewMaskCount integer uint32_t
---@field pCorrelatedViewMasks ffi.cdata*|nil const uint32_t*

---@alias VkRenderPassCreateInfo2KHR VkRenderPassCreateInfo2

---@class VkRenderPassCreationControlEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field disallowMerging VkBool32

---@class VkRenderPassCreationFeedbackCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pRenderPassFeedback VkRenderPassCreationFeedbackInfoEXT|ffi.cdata*|nil VkRenderPassCreationFeedbackInfoEXT*

---@class VkRenderPassCreationFeedbackInfoEXT: ffi.cdata*
---@field postMergeSubpassCount integer uint32_t

---@class VkRenderPassFragmentDensityMapCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field fragmentDensityMapAttachment VkAttachmentReference

---@class VkRenderPassFragmentDensityMapOffsetEndInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field fragmentDensityOffsetCount integer uint32_t
---@field pFragmentDensityOffsets VkOffset2D|ffi.cdata*|nil const VkOffset2D*

---@class VkRenderPassInputAttachmentAspectCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field aspectReferenceCount integer uint32_t
---@field pAspectReferences VkInputAttachmentAspectReference|ffi.cdata*|nil const VkInputAttachmentAspectReference*

---@alias VkRenderPassInputAttachmentAspectCreateInfoKHR VkRenderPassInputAttachmentAspectCreateInfo

---@class VkRenderPassMultiviewCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field subpassCount integer uint32_t
---@field pViewMasks ffi.cdata*|nil const uint32_t*
---@field dependencyCount integer uint32_t
---@field pViewOffsets ffi.cdata*|nil const int32_t*
---@field correlationMaskCount integer uint32_t
---@field pCorrelationMasks ffi.cdata*|nil const uint32_t*

---@alias VkRenderPassMultiviewCreateInfoKHR VkRenderPassMultiviewCreateInfo

---@class VkRenderPassPerformanceCountersByRegionBeginInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field counterAddressCount integer uint32_t
---@field pCounterAddresses ffi.cdata*|nil const VkDeviceAddress*
---@field serializeRegions VkBool32
---@field counterIndexCount integer uint32_t
---@field pCounterIndices ffi.cdata*|nil uint32_t*

---@class VkRenderPassSampleLocationsBeginInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field attachmentInitialSampleLocationsCount integer uint32_t
---@field pAttachmentInitialSampleLocations VkAttachmentSampleLocationsEXT|ffi.cdata*|nil const VkAttachmentSampleLocationsEXT*
---@field postSubpassSampleLocationsCount integer uint32_t
---@field pPostSubpassSampleLocations VkSubpassSampleLocationsEXT|ffi.cdata*|nil const VkSubpassSampleLocationsEXT*

---@class VkRenderPassStripeBeginInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stripeInfoCount integer uint32_t
---@field pStripeInfos VkRenderPassStripeInfoARM|ffi.cdata*|nil const VkRenderPassStripeInfoARM*

---@class VkRenderPassStripeInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stripeArea VkRect2D

---@class VkRenderPassStripeSubmitInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stripeSemaphoreInfoCount integer uint32_t
---@field pStripeSemaphoreInfos VkSemaphoreSubmitInfo|ffi.cdata*|nil const VkSemaphoreSubmitInfo*

---@class VkRenderPassSubpassFeedbackCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pSubpassFeedback VkRenderPassSubpassFeedbackInfoEXT|ffi.cdata*|nil VkRenderPassSubpassFeedbackInfoEXT*

---@class VkRenderPassSubpassFeedbackInfoEXT: ffi.cdata*
---@field subpassMergeStatus VkSubpassMergeStatusEXT
---@field description string|ffi.cdata*|nil char[256]
---@field postMergeIndex integer uint32_t

---@class VkRenderPassTileShadingCreateInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkTileShadingRenderPassFlagsQCOM
---@field tileApronSize VkExtent2D

---@class VkRenderPassTransformBeginInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field transform VkSurfaceTransformFlagBitsKHR

---@class VkRenderingAreaInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field viewMask integer uint32_t
---@field colorAttachmentCount integer uint32_t
---@field pColorAttachmentFormats ffi.cdata*|nil const VkFormat*
---@field depthAttachmentFormat VkFormat
---@field stencilAttachmentFormat VkFormat

---@alias VkRenderingAreaInfoKHR VkRenderingAreaInfo

---@alias VkRenderingAttachmentFlagBitsKHR integer

---@class VkRenderingAttachmentFlagsInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkRenderingAttachmentFlagsKHR

---@alias VkRenderingAttachmentFlagsKHR integer

---@class VkRenderingAttachmentInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field imageView VkImageView
---@field imageLayout VkImageLayout
---@field resolveMode VkResolveModeFlagBits
---@field resolveImageView VkImageView
---@field resolveImageLayout VkImageLayout
---@field loadOp VkAttachmentLoadOp
---@field storeOp VkAttachmentStoreOp
---@field clearValue VkClearValue

---@alias VkRenderingAttachmentInfoKHR VkRenderingAttachmentInfo

---@class VkRenderingAttachmentLocationInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field colorAttachmentCount integer uint32_t
---@field pColorAttachmentLocations ffi.cdata*|nil const uint32_t*

---@alias VkRenderingAttachmentLocationInfoKHR VkRenderingAttachmentLocationInfo

---@alias VkRenderingEndInfoEXT VkRenderingEndInfoKHR

---@class VkRenderingEndInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*

---@alias VkRenderingFlagBits integer

---@alias VkRenderingFlagBitsKHR VkRenderingFlagBits

---@alias VkRenderingFlags integer

---@alias VkRenderingFlagsKHR VkRenderingFlags

---@class VkRenderingFragmentDensityMapAttachmentInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field imageView VkImageView
---@field imageLayout VkImageLayout

---@class VkRenderingFragmentShadingRateAttachmentInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field imageView VkImageView
---@field imageLayout VkImageLayout
---@field shadingRateAttachmentTexelSize VkExtent2D

---@class VkRenderingInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkRenderingFlags
---@field renderArea VkRect2D
---@field layerCount integer uint32_t
---@field viewMask integer uint32_t
---@field colorAttachmentCount integer uint32_t
---@field pColorAttachments VkRenderingAttachmentInfo|ffi.cdata*|nil const VkRenderingAttachmentInfo*
---@field pDepthAttachment VkRenderingAttachmentInfo|ffi.cdata*|nil const VkRenderingAttachmentInfo*
---@field pStencilAttachment VkRenderingAttachmentInfo|ffi.cdata*|nil const VkRenderingAttachmentInfo*

---@alias VkRenderingInfoKHR VkRenderingInfo

---@class VkRenderingInputAttachmentIndexInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field colorAttachmentCount integer uint32_t
---@field pColorAttachmentInputIndices ffi.cdata*|nil const uint32_t*
---@field pDepthInputAttachmentIndex ffi.cdata*|nil const uint32_t*
---@field pStencilInputAttachmentIndex ffi.cdata*|nil const uint32_t*

---@alias VkRenderingInputAttachmentIndexInfoKHR VkRenderingInputAttachmentIndexInfo

---@alias VkResolveImageFlagBitsKHR integer

---@alias VkResolveImageFlagsKHR integer

---@class VkResolveImageInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcImage VkImage
---@field srcImageLayout VkImageLayout
---@field dstImage VkImage
---@field dstImageLayout VkImageLayout
---@field regionCount integer uint32_t
---@field pRegions VkImageResolve2|ffi.cdata*|nil const VkImageResolve2*

---@alias VkResolveImageInfo2KHR VkResolveImageInfo2

---@class VkResolveImageModeInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkResolveImageFlagsKHR
---@field resolveMode VkResolveModeFlagBits
---@field stencilResolveMode VkResolveModeFlagBits

---@alias VkResolveModeFlagBits integer

---@alias VkResolveModeFlagBitsKHR VkResolveModeFlagBits

---@alias VkResolveModeFlags integer

---@alias VkResolveModeFlagsKHR VkResolveModeFlags

---@class VkResourceDescriptorDataEXT: ffi.cdata*
---@field pImage VkImageDescriptorInfoEXT|ffi.cdata*|nil const VkImageDescriptorInfoEXT*
---@field pTexelBuffer VkTexelBufferDescriptorInfoEXT|ffi.cdata*|nil const VkTexelBufferDescriptorInfoEXT*
---@field pAddressRange VkDeviceAddressRangeEXT|ffi.cdata*|nil const VkDeviceAddressRangeEXT*
---@field pTensorARM VkTensorViewCreateInfoARM|ffi.cdata*|nil const VkTensorViewCreateInfoARM*

---@class VkResourceDescriptorInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field type VkDescriptorType
---@field data VkResourceDescriptorDataEXT

---@alias VkResult integer

---@class VkSRTDataNV: ffi.cdata*
---@field sx number float
---@field a number float
---@field b number float
---@field pvx number float
---@field sy number float
---@field c number float
---@field pvy number float
---@field sz number float
---@field pvz number float
---@field qx number float
---@field qy number float
---@field qz number float
---@field qw number float
---@field tx number float
---@field ty number float
---@field tz number float

---@alias VkSampleCountFlagBits integer

---@alias VkSampleCountFlags integer

---@class VkSampleLocationEXT: ffi.cdata*
---@field x number float
---@field y number float

---@class VkSampleLocationsInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field sampleLocationsPerPixel VkSampleCountFlagBits
---@field sampleLocationGridSize VkExtent2D
---@field sampleLocationsCount integer uint32_t
---@field pSampleLocations VkSampleLocationEXT|ffi.cdata*|nil const VkSampleLocationEXT*

---@alias VkSampleMask integer

---@class VkSampler: ffi.cdata*

---@alias VkSamplerAddressMode integer

---@class VkSamplerBlockMatchWindowCreateInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field windowExtent VkExtent2D
---@field windowCompareMode VkBlockMatchWindowCompareModeQCOM

---@class VkSamplerBorderColorComponentMappingCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field components VkComponentMapping
---@field srgb VkBool32

---@class VkSamplerCaptureDescriptorDataInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field sampler VkSampler

---@alias VkSamplerCreateFlagBits integer

---@alias VkSamplerCreateFlags integer

---@class VkSamplerCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkSamplerCreateFlags
---@field magFilter VkFilter
---@field minFilter VkFilter
---@field mipmapMode VkSamplerMipmapMode
---@field addressModeU VkSamplerAddressMode
---@field addressModeV VkSamplerAddressMode
---@field addressModeW VkSamplerAddressMode
---@field mipLodBias number float
---@field anisotropyEnable VkBool32
---@field maxAnisotropy number float
---@field compareEnable VkBool32
---@field compareOp VkCompareOp
---@field minLod number float
---@field maxLod number float
---@field borderColor VkBorderColor
---@field unnormalizedCoordinates VkBool32

---@class VkSamplerCubicWeightsCreateInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field cubicWeights VkCubicFilterWeightsQCOM

---@class VkSamplerCustomBorderColorCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field customBorderColor VkClearColorValue
---@field format VkFormat

---@class VkSamplerCustomBorderColorIndexCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field index integer uint32_t

---@alias VkSamplerMipmapMode integer

---@alias VkSamplerReductionMode integer

---@class VkSamplerReductionModeCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field reductionMode VkSamplerReductionMode

---@alias VkSamplerReductionModeCreateInfoEXT VkSamplerReductionModeCreateInfo

---@alias VkSamplerReductionModeEXT VkSamplerReductionMode

---@class VkSamplerYcbcrConversion: ffi.cdata*

---@class VkSamplerYcbcrConversionCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field format VkFormat
---@field ycbcrModel VkSamplerYcbcrModelConversion
---@field ycbcrRange VkSamplerYcbcrRange
---@field components VkComponentMapping
---@field xChromaOffset VkChromaLocation
---@field yChromaOffset VkChromaLocation
---@field chromaFilter VkFilter
---@field forceExplicitReconstruction VkBool32

---@alias VkSamplerYcbcrConversionCreateInfoKHR VkSamplerYcbcrConversionCreateInfo

---@class VkSamplerYcbcrConversionImageFormatProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field combinedImageSamplerDescriptorCount integer uint32_t

---@alias VkSamplerYcbcrConversionImageFormatPropertiesKHR VkSamplerYcbcrConversionImageFormatProperties

---@class VkSamplerYcbcrConversionInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field conversion VkSamplerYcbcrConversion

---@alias VkSamplerYcbcrConversionInfoKHR VkSamplerYcbcrConversionInfo

---@alias VkSamplerYcbcrConversionKHR VkSamplerYcbcrConversion

---@class VkSamplerYcbcrConversionYcbcrDegammaCreateInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field enableYDegamma VkBool32
---@field enableCbCrDegamma VkBool32

---@alias VkSamplerYcbcrModelConversion integer

---@alias VkSamplerYcbcrModelConversionKHR VkSamplerYcbcrModelConversion

---@alias VkSamplerYcbcrRange integer

---@alias VkSamplerYcbcrRangeKHR VkSamplerYcbcrRange

---@alias VkScopeKHR integer

---@alias VkScopeNV VkScopeKHR

---@class VkScreenBufferFormatPropertiesQNX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field format VkFormat
---@field externalFormat integer|ffi.cdata* uint64_t
---@field screenUsage integer|ffi.cdata* uint64_t
---@field formatFeatures VkFormatFeatureFlags
---@field samplerYcbcrConversionComponents VkComponentMapping
---@field suggestedYcbcrModel VkSamplerYcbcrModelConversion
---@field suggestedYcbcrRange VkSamplerYcbcrRange
---@field suggestedXChromaOffset VkChromaLocation
---@field suggestedYChromaOffset VkChromaLocation

---@class VkScreenBufferPropertiesQNX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field allocationSize VkDeviceSize
---@field memoryTypeBits integer uint32_t

---@alias VkScreenSurfaceCreateFlagsQNX integer

---@class VkScreenSurfaceCreateInfoQNX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkScreenSurfaceCreateFlagsQNX
---@field context ffi.cdata*|nil _screen_context*
---@field window ffi.cdata*|nil _screen_window*

---@class VkSemaphore: ffi.cdata*

---@alias VkSemaphoreCreateFlags integer

---@class VkSemaphoreCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkSemaphoreCreateFlags

---@class VkSemaphoreGetFdInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field semaphore VkSemaphore
---@field handleType VkExternalSemaphoreHandleTypeFlagBits

---@class VkSemaphoreGetWin32HandleInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field semaphore VkSemaphore
---@field handleType VkExternalSemaphoreHandleTypeFlagBits

---@class VkSemaphoreGetZirconHandleInfoFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field semaphore VkSemaphore
---@field handleType VkExternalSemaphoreHandleTypeFlagBits

---@alias VkSemaphoreImportFlagBits integer

---@alias VkSemaphoreImportFlagBitsKHR VkSemaphoreImportFlagBits

---@alias VkSemaphoreImportFlags integer

---@alias VkSemaphoreImportFlagsKHR VkSemaphoreImportFlags

---@class VkSemaphoreSignalInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field semaphore VkSemaphore
---@field value integer|ffi.cdata* uint64_t

---@alias VkSemaphoreSignalInfoKHR VkSemaphoreSignalInfo

---@class VkSemaphoreSubmitInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field semaphore VkSemaphore
---@field value integer|ffi.cdata* uint64_t
---@field stageMask VkPipelineStageFlags2
---@field deviceIndex integer uint32_t

---@alias VkSemaphoreSubmitInfoKHR VkSemaphoreSubmitInfo

---@alias VkSemaphoreType integer

---@class VkSemaphoreTypeCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field semaphoreType VkSemaphoreType
---@field initialValue integer|ffi.cdata* uint64_t

---@alias VkSemaphoreTypeCreateInfoKHR VkSemaphoreTypeCreateInfo

---@alias VkSemaphoreTypeKHR VkSemaphoreType

---@alias VkSemaphoreWaitFlagBits integer

---@alias VkSemaphoreWaitFlagBitsKHR VkSemaphoreWaitFlagBits

---@alias VkSemaphoreWaitFlags integer

---@alias VkSemaphoreWaitFlagsKHR VkSemaphoreWaitFlags

---@class VkSemaphoreWaitInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkSemaphoreWaitFlags
---@field semaphoreCount integer uint32_t
---@field pSemaphores ffi.cdata*|nil const VkSemaphore*
---@field pValues ffi.cdata*|nil const uint64_t*

---@alias VkSemaphoreWaitInfoKHR VkSemaphoreWaitInfo

---@class VkSetDescriptorBufferOffsetsInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stageFlags VkShaderStageFlags
---@field layout VkPipelineLayout
---@field firstSet integer uint32_t
---@field setCount integer uint32_t
---@field pBufferIndices ffi.cdata*|nil const uint32_t*
---@field pOffsets ffi.cdata*|nil const VkDeviceSize*

---@class VkSetLatencyMarkerInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field presentID integer|ffi.cdata* uint64_t
---@field marker VkLatencyMarkerNV

---@class VkSetPresentConfigNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field numFramesPerBatch integer uint32_t
---@field presentConfigFeedback integer uint32_t

---@class VkSetStateFlagsIndirectCommandNV: ffi.cdata*
---@field data integer uint32_t

---@alias VkShaderCodeTypeEXT integer

---@alias VkShaderCorePropertiesFlagBitsAMD integer

---@alias VkShaderCorePropertiesFlagsAMD integer

---@alias VkShaderCreateFlagBitsEXT integer

---@alias VkShaderCreateFlagsEXT integer

---@class VkShaderCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkShaderCreateFlagsEXT
---@field stage VkShaderStageFlagBits
---@field nextStage VkShaderStageFlags
---@field codeType VkShaderCodeTypeEXT
---@field codeSize integer|ffi.cdata* size_t
---@field pCode ffi.cdata*|nil const void*
---@field pName string|ffi.cdata*|nil const char*
---@field setLayoutCount integer uint32_t
---@field pSetLayouts ffi.cdata*|nil const VkDescriptorSetLayout*
---@field pushConstantRangeCount integer uint32_t
---@field pPushConstantRanges VkPushConstantRange|ffi.cdata*|nil const VkPushConstantRange*
---@field pSpecializationInfo VkSpecializationInfo|ffi.cdata*|nil const VkSpecializationInfo*

---@class VkShaderDescriptorSetAndBindingMappingInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field mappingCount integer uint32_t
---@field pMappings VkDescriptorSetAndBindingMappingEXT|ffi.cdata*|nil const VkDescriptorSetAndBindingMappingEXT*

---@class VkShaderEXT: ffi.cdata*

---@alias VkShaderFloatControlsIndependence integer

---@alias VkShaderFloatControlsIndependenceKHR VkShaderFloatControlsIndependence

---@alias VkShaderGroupShaderKHR integer

---@alias VkShaderInfoTypeAMD integer

---@class VkShaderInstrumentationARM: ffi.cdata*

---@class VkShaderInstrumentationCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*

---@class VkShaderInstrumentationMetricDataHeaderARM: ffi.cdata*
---@field resultIndex integer uint32_t
---@field resultSubIndex integer uint32_t
---@field stages VkShaderStageFlags
---@field basicBlockIndex integer uint32_t

---@class VkShaderInstrumentationMetricDescriptionARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field name string|ffi.cdata*|nil char[256]
---@field description string|ffi.cdata*|nil char[256]

---@alias VkShaderInstrumentationValuesFlagsARM integer

---@class VkShaderModule: ffi.cdata*

---@alias VkShaderModuleCreateFlags integer

---@class VkShaderModuleCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkShaderModuleCreateFlags
---@field codeSize integer|ffi.cdata* size_t
---@field pCode ffi.cdata*|nil const uint32_t*

---@class VkShaderModuleIdentifierEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field identifierSize integer uint32_t
---@field identifier ffi.cdata*|nil uint8_t[32]

---@class VkShaderModuleValidationCacheCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field validationCache VkValidationCacheEXT

---@alias VkShaderRequiredSubgroupSizeCreateInfoEXT VkPipelineShaderStageRequiredSubgroupSizeCreateInfo

---@class VkShaderResourceUsageAMD: ffi.cdata*
---@field numUsedVgprs integer uint32_t
---@field numUsedSgprs integer uint32_t
---@field ldsSizePerLocalWorkGroup integer uint32_t
---@field ldsUsageSizeInBytes integer|ffi.cdata* size_t
---@field scratchMemUsageInBytes integer|ffi.cdata* size_t

---@alias VkShaderStageFlagBits integer

---@alias VkShaderStageFlags integer

---@class VkShaderStatisticsInfoAMD: ffi.cdata*
---@field shaderStageMask VkShaderStageFlags
---@field resourceUsage VkShaderResourceUsageAMD
---@field numPhysicalVgprs integer uint32_t
---@field numPhysicalSgprs integer uint32_t
---@field numAvailableVgprs integer uint32_t
---@field numAvailableSgprs integer uint32_t
---@field computeWorkGroupSize ffi.cdata*|nil uint32_t[3]

---@alias VkShadingRatePaletteEntryNV integer

---@class VkShadingRatePaletteNV: ffi.cdata*
---@field shadingRatePaletteEntryCount integer uint32_t
---@field pShadingRatePaletteEntries ffi.cdata*|nil const VkShadingRatePaletteEntryNV*

---@class VkSharedPresentSurfaceCapabilities2KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field sharedPresentSupportedUsageFlags VkImageUsageFlags2KHR

---@class VkSharedPresentSurfaceCapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field sharedPresentSupportedUsageFlags VkImageUsageFlags

---@alias VkSharingMode integer

---@class VkSparseBufferMemoryBindInfo: ffi.cdata*
---@field buffer VkBuffer
---@field bindCount integer uint32_t
---@field pBinds VkSparseMemoryBind|ffi.cdata*|nil const VkSparseMemoryBind*

---@alias VkSparseImageFormatFlagBits integer

---@alias VkSparseImageFormatFlags integer

---@class VkSparseImageFormatProperties: ffi.cdata*
---@field aspectMask VkImageAspectFlags
---@field imageGranularity VkExtent3D
---@field flags VkSparseImageFormatFlags

---@class VkSparseImageFormatProperties2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field properties VkSparseImageFormatProperties

---@alias VkSparseImageFormatProperties2KHR VkSparseImageFormatProperties2

---@class VkSparseImageMemoryBind: ffi.cdata*
---@field subresource VkImageSubresource
---@field offset VkOffset3D
---@field extent VkExtent3D
---@field memory VkDeviceMemory
---@field memoryOffset VkDeviceSize
---@field flags VkSparseMemoryBindFlags

---@class VkSparseImageMemoryBindInfo: ffi.cdata*
---@field image VkImage
---@field bindCount integer uint32_t
---@field pBinds VkSparseImageMemoryBind|ffi.cdata*|nil const VkSparseImageMemoryBind*

---@class VkSparseImageMemoryRequirements: ffi.cdata*
---@field formatProperties VkSparseImageFormatProperties
---@field imageMipTailFirstLod integer uint32_t
---@field imageMipTailSize VkDeviceSize
---@field imageMipTailOffset VkDeviceSize
---@field imageMipTailStride VkDeviceSize

---@class VkSparseImageMemoryRequirements2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryRequirements VkSparseImageMemoryRequirements

---@alias VkSparseImageMemoryRequirements2KHR VkSparseImageMemoryRequirements2

---@class VkSparseImageOpaqueMemoryBindInfo: ffi.cdata*
---@field image VkImage
---@field bindCount integer uint32_t
---@field pBinds VkSparseMemoryBind|ffi.cdata*|nil const VkSparseMemoryBind*

---@class VkSparseMemoryBind: ffi.cdata*
---@field resourceOffset VkDeviceSize
---@field size VkDeviceSize
---@field memory VkDeviceMemory
---@field memoryOffset VkDeviceSize
---@field flags VkSparseMemoryBindFlags

---@alias VkSparseMemoryBindFlagBits integer

---@alias VkSparseMemoryBindFlags integer

---@class VkSpecializationInfo: ffi.cdata*
---@field mapEntryCount integer uint32_t
---@field pMapEntries VkSpecializationMapEntry|ffi.cdata*|nil const VkSpecializationMapEntry*
---@field dataSize integer|ffi.cdata* size_t
---@field pData ffi.cdata*|nil const void*

---@class VkSpecializationMapEntry: ffi.cdata*
---@field constantID integer uint32_t
---@field offset integer uint32_t
---@field size integer|ffi.cdata* size_t

---@alias VkSpirvResourceTypeFlagBitsEXT integer

---@alias VkSpirvResourceTypeFlagsEXT integer

---@alias VkStencilFaceFlagBits integer

---@alias VkStencilFaceFlags integer

---@alias VkStencilOp integer

---@class VkStencilOpState: ffi.cdata*
---@field failOp VkStencilOp
---@field passOp VkStencilOp
---@field depthFailOp VkStencilOp
---@field compareOp VkCompareOp
---@field compareMask integer uint32_t
---@field writeMask integer uint32_t
---@field reference integer uint32_t

---@alias VkStreamDescriptorSurfaceCreateFlagsGGP integer

---@class VkStreamDescriptorSurfaceCreateInfoGGP: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkStreamDescriptorSurfaceCreateFlagsGGP
---@field streamDescriptor GgpStreamDescriptor

---@class VkStridedDeviceAddressNV: ffi.cdata*
---@field startAddress VkDeviceAddress
---@field strideInBytes VkDeviceSize

---@class VkStridedDeviceAddressRangeKHR: ffi.cdata*
---@field address VkDeviceAddress
---@field size VkDeviceSize
---@field stride VkDeviceSize

---@class VkStridedDeviceAddressRegionKHR: ffi.cdata*
---@field deviceAddress VkDeviceAddress
---@field stride VkDeviceSize
---@field size VkDeviceSize

---@alias VkStructureType integer

---@alias VkSubgroupFeatureFlagBits integer

---@alias VkSubgroupFeatureFlags integer

---@alias VkSubmitFlagBits integer

---@alias VkSubmitFlagBitsKHR VkSubmitFlagBits

---@alias VkSubmitFlags integer

---@alias VkSubmitFlagsKHR VkSubmitFlags

---@class VkSubmitInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field waitSemaphoreCount integer uint32_t
---@field pWaitSemaphores ffi.cdata*|nil const VkSemaphore*
---@field pWaitDstStageMask ffi.cdata*|nil const VkPipelineStageFlags*
---@field commandBufferCount integer uint32_t
---@field pCommandBuffers ffi.cdata*|nil const VkCommandBuffer*
---@field signalSemaphoreCount integer uint32_t
---@field pSignalSemaphores ffi.cdata*|nil const VkSemaphore*

---@class VkSubmitInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkSubmitFlags
---@field waitSemaphoreInfoCount integer uint32_t
---@field pWaitSemaphoreInfos VkSemaphoreSubmitInfo|ffi.cdata*|nil const VkSemaphoreSubmitInfo*
---@field commandBufferInfoCount integer uint32_t
---@field pCommandBufferInfos VkCommandBufferSubmitInfo|ffi.cdata*|nil const VkCommandBufferSubmitInfo*
---@field signalSemaphoreInfoCount integer uint32_t
---@field pSignalSemaphoreInfos VkSemaphoreSubmitInfo|ffi.cdata*|nil const VkSemaphoreSubmitInfo*

---@alias VkSubmitInfo2KHR VkSubmitInfo2

---@class VkSubpassBeginInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field contents VkSubpassContents

---@alias VkSubpassBeginInfoKHR VkSubpassBeginInfo

---@alias VkSubpassContents integer

---@class VkSubpassDependency: ffi.cdata*
---@field srcSubpass integer uint32_t
---@field dstSubpass integer uint32_t
---@field srcStageMask VkPipelineStageFlags
---@field dstStageMask VkPipelineStageFlags
---@field srcAccessMask VkAccessFlags
---@field dstAccessMask VkAccessFlags
---@field dependencyFlags VkDependencyFlags

---@class VkSubpassDependency2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcSubpass integer uint32_t
---@field dstSubpass integer uint32_t
---@field srcStageMask VkPipelineStageFlags
---@field dstStageMask VkPipelineStageFlags
---@field srcAccessMask VkAccessFlags
---@field dstAccessMask VkAccessFlags
---@field dependencyFlags VkDependencyFlags
---@field viewOffset integer int32_t

---@alias VkSubpassDependency2KHR VkSubpassDependency2

---@class VkSubpassDescription: ffi.cdata*
---@field flags VkSubpassDescriptionFlags
---@field pipelineBindPoint VkPipelineBindPoint
---@field inputAttachmentCount integer uint32_t
---@field pInputAttachments VkAttachmentReference|ffi.cdata*|nil const VkAttachmentReference*
---@field colorAttachmentCount integer uint32_t
---@field pColorAttachments VkAttachmentReference|ffi.cdata*|nil const VkAttachmentReference*
---@field pResolveAttachments VkAttachmentReference|ffi.cdata*|nil const VkAttachmentReference*
---@field pDepthStencilAttachment VkAttachmentReference|ffi.cdata*|nil const VkAttachmentReference*
---@field preserveAttachmentCount integer uint32_t
---@field pPreserveAttachments ffi.cdata*|nil const uint32_t*

---@class VkSubpassDescription2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkSubpassDescriptionFlags
---@field pipelineBindPoint VkPipelineBindPoint
---@field viewMask integer uint32_t
---@field inputAttachmentCount integer uint32_t
---@field pInputAttachments VkAttachmentReference2|ffi.cdata*|nil const VkAttachmentReference2*
---@field colorAttachmentCount integer uint32_t
---@field pColorAttachments VkAttachmentReference2|ffi.cdata*|nil const VkAttachmentReference2*
---@field pResolveAttachments VkAttachmentReference2|ffi.cdata*|nil const VkAttachmentReference2*
---@field pDepthStencilAttachment VkAttachmentReference2|ffi.cdata*|nil const VkAttachmentReference2*
---@field preserveAttachmentCount integer uint32_t
---@field pPreserveAttachments ffi.cdata*|nil const uint32_t*

---@alias VkSubpassDescription2KHR VkSubpassDescription2

---@class VkSubpassDescriptionDepthStencilResolve: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field depthResolveMode VkResolveModeFlagBits
---@field stencilResolveMode VkResolveModeFlagBits
---@field pDepthStencilResolveAttachment VkAttachmentReference2|ffi.cdata*|nil const VkAttachmentReference2*

---@alias VkSubpassDescriptionDepthStencilResolveKHR VkSubpassDescriptionDepthStencilResolve

---@alias VkSubpassDescriptionFlagBits integer

---@alias VkSubpassDescriptionFlags integer

---@class VkSubpassEndInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*

---@alias VkSubpassEndInfoKHR VkSubpassEndInfo

---@alias VkSubpassFragmentDensityMapOffsetEndInfoQCOM VkRenderPassFragmentDensityMapOffsetEndInfoEXT

---@alias VkSubpassMergeStatusEXT integer

---@class VkSubpassResolvePerformanceQueryEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field optimal VkBool32

---@class VkSubpassSampleLocationsEXT: ffi.cdata*
---@field subpassIndex integer uint32_t
---@field sampleLocationsInfo VkSampleLocationsInfoEXT

---@class VkSubpassShadingPipelineCreateInfoHUAWEI: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field renderPass VkRenderPass
---@field subpass integer uint32_t

---@class VkSubresourceHostMemcpySize: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field size VkDeviceSize

---@alias VkSubresourceHostMemcpySizeEXT VkSubresourceHostMemcpySize

---@class VkSubresourceLayout: ffi.cdata*
---@field offset VkDeviceSize
---@field size VkDeviceSize
---@field rowPitch VkDeviceSize
---@field arrayPitch VkDeviceSize
---@field depthPitch VkDeviceSize

---@class VkSubresourceLayout2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field subresourceLayout VkSubresourceLayout

---@alias VkSubresourceLayout2EXT VkSubresourceLayout2

---@alias VkSubresourceLayout2KHR VkSubresourceLayout2

---@class VkSubsampledImageFormatPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field subsampledImageDescriptorCount integer uint32_t

---@class VkSurfaceCapabilities2EXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field minImageCount integer uint32_t
---@field maxImageCount integer uint32_t
---@field currentExtent VkExtent2D
---@field minImageExtent VkExtent2D
---@field maxImageExtent VkExtent2D
---@field maxImageArrayLayers integer uint32_t
---@field supportedTransforms VkSurfaceTransformFlagsKHR
---@field currentTransform VkSurfaceTransformFlagBitsKHR
---@field supportedCompositeAlpha VkCompositeAlphaFlagsKHR
---@field supportedUsageFlags VkImageUsageFlags
---@field supportedSurfaceCounters VkSurfaceCounterFlagsEXT

---@class VkSurfaceCapabilities2KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field surfaceCapabilities VkSurfaceCapabilitiesKHR

---@class VkSurfaceCapabilitiesFullScreenExclusiveEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field fullScreenExclusiveSupported VkBool32

---@class VkSurfaceCapabilitiesHdrSmpteSt209450GOOGLE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field hdrSmpteSt209450Supported VkBool32

---@class VkSurfaceCapabilitiesKHR: ffi.cdata*
---@field minImageCount integer uint32_t
---@field maxImageCount integer uint32_t
---@field currentExtent VkExtent2D
---@field minImageExtent VkExtent2D
---@field maxImageExtent VkExtent2D
---@field maxImageArrayLayers integer uint32_t
---@field supportedTransforms VkSurfaceTransformFlagsKHR
---@field currentTransform VkSurfaceTransformFlagBitsKHR
---@field supportedCompositeAlpha VkCompositeAlphaFlagsKHR
---@field supportedUsageFlags VkImageUsageFlags

---@class VkSurfaceCapabilitiesPresentBarrierNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentBarrierSupported VkBool32

---@class VkSurfaceCapabilitiesPresentId2KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentId2Supported VkBool32

---@class VkSurfaceCapabilitiesPresentWait2KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentWait2Supported VkBool32

---@alias VkSurfaceCounterFlagBitsEXT integer

---@alias VkSurfaceCounterFlagsEXT integer

---@alias VkSurfaceCreateFlagsOHOS integer

---@class VkSurfaceCreateInfoOHOS: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkSurfaceCreateFlagsOHOS
---@field window ffi.cdata*|nil OHNativeWindow*

---@class VkSurfaceFormat2KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field surfaceFormat VkSurfaceFormatKHR

---@class VkSurfaceFormatKHR: ffi.cdata*
---@field format VkFormat
---@field colorSpace VkColorSpaceKHR

---@class VkSurfaceFullScreenExclusiveInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field fullScreenExclusive VkFullScreenExclusiveEXT

---@class VkSurfaceFullScreenExclusiveWin32InfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field hmonitor HMONITOR

---@class VkSurfaceKHR: ffi.cdata*

---@alias VkSurfacePresentModeCompatibilityEXT VkSurfacePresentModeCompatibilityKHR

---@class VkSurfacePresentModeCompatibilityKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentModeCount integer uint32_t
---@field pPresentModes ffi.cdata*|nil VkPresentModeKHR*

---@alias VkSurfacePresentModeEXT VkSurfacePresentModeKHR

---@class VkSurfacePresentModeKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentMode VkPresentModeKHR

---@alias VkSurfacePresentScalingCapabilitiesEXT VkSurfacePresentScalingCapabilitiesKHR

---@class VkSurfacePresentScalingCapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field supportedPresentScaling VkPresentScalingFlagsKHR
---@field supportedPresentGravityX VkPresentGravityFlagsKHR
---@field supportedPresentGravityY VkPresentGravityFlagsKHR
---@field minScaledImageExtent VkExtent2D
---@field maxScaledImageExtent VkExtent2D

---@class VkSurfaceProtectedCapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field supportsProtected VkBool32

---@alias VkSurfaceTransformFlagBitsKHR integer

---@alias VkSurfaceTransformFlagsKHR integer

---@class VkSwapchainCalibratedTimestampInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field swapchain VkSwapchainKHR
---@field presentStage VkPresentStageFlagsEXT
---@field timeDomainId integer|ffi.cdata* uint64_t

---@class VkSwapchainCounterCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field surfaceCounters VkSurfaceCounterFlagsEXT

---@alias VkSwapchainCreateFlagBitsKHR integer

---@alias VkSwapchainCreateFlagsKHR integer

---@class VkSwapchainCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkSwapchainCreateFlagsKHR
---@field surface VkSurfaceKHR
---@field minImageCount integer uint32_t
---@field imageFormat VkFormat
---@field imageColorSpace VkColorSpaceKHR
---@field imageExtent VkExtent2D
---@field imageArrayLayers integer uint32_t
---@field imageUsage VkImageUsageFlags
---@field imageSharingMode VkSharingMode
---@field queueFamilyIndexCount integer uint32_t
---@field pQueueFamilyIndices ffi.cdata*|nil const uint32_t*
---@field preTransform VkSurfaceTransformFlagBitsKHR
---@field compositeAlpha VkCompositeAlphaFlagBitsKHR
---@field presentMode VkPresentModeKHR
---@field clipped VkBool32
---@field oldSwapchain VkSwapchainKHR

---@class VkSwapchainDisplayNativeHdrCreateInfoAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field localDimmingEnable VkBool32

---@class VkSwapchainFlagsSurfaceCapabilitiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field swapchainSupportedFlags VkSwapchainCreateFlagsKHR

---@class VkSwapchainKHR: ffi.cdata*

---@class VkSwapchainLatencyCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field latencyModeEnable VkBool32

---@class VkSwapchainPresentBarrierCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentBarrierEnable VkBool32

---@alias VkSwapchainPresentFenceInfoEXT VkSwapchainPresentFenceInfoKHR

---@class VkSwapchainPresentFenceInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field swapchainCount integer uint32_t
---@field pFences ffi.cdata*|nil const VkFence*

---@alias VkSwapchainPresentModeInfoEXT VkSwapchainPresentModeInfoKHR

---@class VkSwapchainPresentModeInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field swapchainCount integer uint32_t
---@field pPresentModes ffi.cdata*|nil const VkPresentModeKHR*

---@alias VkSwapchainPresentModesCreateInfoEXT VkSwapchainPresentModesCreateInfoKHR

---@class VkSwapchainPresentModesCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field presentModeCount integer uint32_t
---@field pPresentModes ffi.cdata*|nil const VkPresentModeKHR*

---@alias VkSwapchainPresentScalingCreateInfoEXT VkSwapchainPresentScalingCreateInfoKHR

---@class VkSwapchainPresentScalingCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field scalingBehavior VkPresentScalingFlagsKHR
---@field presentGravityX VkPresentGravityFlagsKHR
---@field presentGravityY VkPresentGravityFlagsKHR

---@class VkSwapchainTimeDomainPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field timeDomainCount integer uint32_t
---@field pTimeDomains ffi.cdata*|nil VkTimeDomainKHR*
---@field pTimeDomainIds ffi.cdata*|nil uint64_t*

---@class VkSwapchainTimingPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field refreshDuration integer|ffi.cdata* uint64_t
---@field refreshInterval integer|ffi.cdata* uint64_t

---@class VkSysmemColorSpaceFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field colorSpace integer uint32_t

---@alias VkSystemAllocationScope integer

---@class VkTensorARM: ffi.cdata*

---@class VkTensorCaptureDescriptorDataInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field tensor VkTensorARM

---@class VkTensorCopyARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field dimensionCount integer uint32_t
---@field pSrcOffset ffi.cdata*|nil const uint64_t*
---@field pDstOffset ffi.cdata*|nil const uint64_t*
---@field pExtent ffi.cdata*|nil const uint64_t*

---@alias VkTensorCreateFlagBitsARM integer|ffi.cdata*

---@alias VkTensorCreateFlagsARM integer|ffi.cdata*

---@class VkTensorCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkTensorCreateFlagsARM
---@field pDescription VkTensorDescriptionARM|ffi.cdata*|nil const VkTensorDescriptionARM*
---@field sharingMode VkSharingMode
---@field queueFamilyIndexCount integer uint32_t
---@field pQueueFamilyIndices ffi.cdata*|nil const uint32_t*

---@class VkTensorDependencyInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field tensorMemoryBarrierCount integer uint32_t
---@field pTensorMemoryBarriers VkTensorMemoryBarrierARM|ffi.cdata*|nil const VkTensorMemoryBarrierARM*

---@class VkTensorDescriptionARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field tiling VkTensorTilingARM
---@field format VkFormat
---@field dimensionCount integer uint32_t
---@field pDimensions ffi.cdata*|nil const int64_t*
---@field pStrides ffi.cdata*|nil const int64_t*
---@field usage VkTensorUsageFlagsARM

---@class VkTensorExplicitTilingFormatPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field brick16TilingTensorFeatures VkFormatFeatureFlags2
---@field brick8TilingTensorFeatures VkFormatFeatureFlags2
---@field brick4TilingTensorFeatures VkFormatFeatureFlags2
---@field blockUTilingTensorFeatures VkFormatFeatureFlags2
---@field blockU64kTilingTensorFeatures VkFormatFeatureFlags2

---@class VkTensorFormatPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field optimalTilingTensorFeatures VkFormatFeatureFlags2
---@field linearTilingTensorFeatures VkFormatFeatureFlags2

---@class VkTensorMemoryBarrierARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcStageMask VkPipelineStageFlags2
---@field srcAccessMask VkAccessFlags2
---@field dstStageMask VkPipelineStageFlags2
---@field dstAccessMask VkAccessFlags2
---@field srcQueueFamilyIndex integer uint32_t
---@field dstQueueFamilyIndex integer uint32_t
---@field tensor VkTensorARM

---@class VkTensorMemoryRequirementsInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field tensor VkTensorARM

---@class VkTensorRollingBackingCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field wraps ffi.cdata*|nil uint32_t[4]

---@alias VkTensorTilingARM integer

---@alias VkTensorUsageFlagBitsARM integer|ffi.cdata*

---@alias VkTensorUsageFlagsARM integer|ffi.cdata*

---@class VkTensorViewARM: ffi.cdata*

---@class VkTensorViewCaptureDescriptorDataInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field tensorView VkTensorViewARM

---@alias VkTensorViewCreateFlagBitsARM integer|ffi.cdata*

---@alias VkTensorViewCreateFlagsARM integer|ffi.cdata*

---@class VkTensorViewCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkTensorViewCreateFlagsARM
---@field tensor VkTensorARM
---@field format VkFormat

---@alias VkTessellationDomainOrigin integer

---@alias VkTessellationDomainOriginKHR VkTessellationDomainOrigin

---@class VkTexelBufferDescriptorInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field format VkFormat
---@field addressRange VkDeviceAddressRangeEXT

---@class VkTextureLODGatherFormatPropertiesAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field supportsTextureGatherLODBiasAMD VkBool32

---@class VkThrottleHintSubmitInfoSEC: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field throttleHint VkThrottleHintTypeSEC

---@alias VkThrottleHintTypeSEC integer

---@class VkTileMemoryBindInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field memory VkDeviceMemory

---@class VkTileMemoryRequirementsQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field size VkDeviceSize
---@field alignment VkDeviceSize

---@class VkTileMemorySizeInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field size VkDeviceSize

---@class VkTilePropertiesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field tileSize VkExtent3D
---@field apronSize VkExtent2D
---@field origin VkOffset2D

---@alias VkTileShadingRenderPassFlagBitsQCOM integer

---@alias VkTileShadingRenderPassFlagsQCOM integer

---@alias VkTimeDomainEXT VkTimeDomainKHR

---@alias VkTimeDomainKHR integer

---@class VkTimelineSemaphoreSubmitInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field waitSemaphoreValueCount integer uint32_t
---@field pWaitSemaphoreValues ffi.cdata*|nil const uint64_t*
---@field signalSemaphoreValueCount integer uint32_t
---@field pSignalSemaphoreValues ffi.cdata*|nil const uint64_t*

---@alias VkTimelineSemaphoreSubmitInfoKHR VkTimelineSemaphoreSubmitInfo

---@alias VkToolPurposeFlagBits integer

---@alias VkToolPurposeFlagBitsEXT VkToolPurposeFlagBits

---@alias VkToolPurposeFlags integer

---@alias VkToolPurposeFlagsEXT VkToolPurposeFlags

---@class VkTraceRaysIndirectCommand2KHR: ffi.cdata*
---@field raygenShaderRecordAddress VkDeviceAddress
---@field raygenShaderRecordSize VkDeviceSize
---@field missShaderBindingTableAddress VkDeviceAddress
---@field missShaderBindingTableSize VkDeviceSize
---@field missShaderBindingTableStride VkDeviceSize
---@field hitShaderBindingTableAddress VkDeviceAddress
---@field hitShaderBindingTableSize VkDeviceSize
---@field hitShaderBindingTableStride VkDeviceSize
---@field callableShaderBindingTableAddress VkDeviceAddress
---@field callableShaderBindingTableSize VkDeviceSize
---@field callableShaderBindingTableStride VkDeviceSize
---@field width integer uint32_t
---@field height integer uint32_t
---@field depth integer uint32_t

---@class VkTraceRaysIndirectCommandKHR: ffi.cdata*
---@field width integer uint32_t
---@field height integer uint32_t
---@field depth integer uint32_t

---@class VkTransformMatrixKHR: ffi.cdata*
---@field matrix ffi.cdata*|nil float[3][4]

---@alias VkTransformMatrixNV VkTransformMatrixKHR

---@alias VkUbmSurfaceCreateFlagsSEC integer

---@class VkUbmSurfaceCreateInfoSEC: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkUbmSurfaceCreateFlagsSEC
---@field device ffi.cdata*|nil ubm_device*
---@field surface ffi.cdata*|nil ubm_surface*

---@alias VkValidationCacheCreateFlagsEXT integer

---@class VkValidationCacheCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkValidationCacheCreateFlagsEXT
---@field initialDataSize integer|ffi.cdata* size_t
---@field pInitialData ffi.cdata*|nil const void*

---@class VkValidationCacheEXT: ffi.cdata*

---@alias VkValidationCacheHeaderVersionEXT integer

---@alias VkValidationCheckEXT integer

---@alias VkValidationFeatureDisableEXT integer

---@alias VkValidationFeatureEnableEXT integer

---@class VkValidationFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field enabledValidationFeatureCount integer uint32_t
---@field pEnabledValidationFeatures ffi.cdata*|nil const VkValidationFeatureEnableEXT*
---@field disabledValidationFeatureCount integer uint32_t
---@field pDisabledValidationFeatures ffi.cdata*|nil const VkValidationFeatureDisableEXT*

---@class VkValidationFlagsEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field disabledValidationCheckCount integer uint32_t
---@field pDisabledValidationChecks ffi.cdata*|nil const VkValidationCheckEXT*

---@alias VkVendorId integer

---@class VkVertexInputAttributeDescription: ffi.cdata*
---@field location integer uint32_t
---@field binding integer uint32_t
---@field format VkFormat
---@field offset integer uint32_t

---@class VkVertexInputAttributeDescription2EXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field location integer uint32_t
---@field binding integer uint32_t
---@field format VkFormat
---@field offset integer uint32_t

---@class VkVertexInputBindingDescription: ffi.cdata*
---@field binding integer uint32_t
---@field stride integer uint32_t
---@field inputRate VkVertexInputRate

---@class VkVertexInputBindingDescription2EXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field binding integer uint32_t
---@field stride integer uint32_t
---@field inputRate VkVertexInputRate
---@field divisor integer uint32_t

---@class VkVertexInputBindingDivisorDescription: ffi.cdata*
---@field binding integer uint32_t
---@field divisor integer uint32_t

---@alias VkVertexInputBindingDivisorDescriptionEXT VkVertexInputBindingDivisorDescription

---@alias VkVertexInputBindingDivisorDescriptionKHR VkVertexInputBindingDivisorDescription

---@alias VkVertexInputRate integer

---@alias VkViSurfaceCreateFlagsNN integer

---@class VkViSurfaceCreateInfoNN: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkViSurfaceCreateFlagsNN
---@field window ffi.cdata*|nil void*

---@alias VkVideoBeginCodingFlagsKHR integer

---@class VkVideoBeginCodingInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkVideoBeginCodingFlagsKHR
---@field videoSession VkVideoSessionKHR
---@field videoSessionParameters VkVideoSessionParametersKHR
---@field referenceSlotCount integer uint32_t
---@field pReferenceSlots VkVideoReferenceSlotInfoKHR|ffi.cdata*|nil const VkVideoReferenceSlotInfoKHR*

---@class VkVideoCapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkVideoCapabilityFlagsKHR
---@field minBitstreamBufferOffsetAlignment VkDeviceSize
---@field minBitstreamBufferSizeAlignment VkDeviceSize
---@field pictureAccessGranularity VkExtent2D
---@field minCodedExtent VkExtent2D
---@field maxCodedExtent VkExtent2D
---@field maxDpbSlots integer uint32_t
---@field maxActiveReferencePictures integer uint32_t
---@field stdHeaderVersion VkExtensionProperties

---@alias VkVideoCapabilityFlagBitsKHR integer

---@alias VkVideoCapabilityFlagsKHR integer

---@alias VkVideoChromaSubsamplingFlagBitsKHR integer

---@alias VkVideoChromaSubsamplingFlagsKHR integer

---@alias VkVideoCodecOperationFlagBitsKHR integer

---@alias VkVideoCodecOperationFlagsKHR integer

---@alias VkVideoCodingControlFlagBitsKHR integer

---@alias VkVideoCodingControlFlagsKHR integer

---@class VkVideoCodingControlInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkVideoCodingControlFlagsKHR

---@alias VkVideoComponentBitDepthFlagBitsKHR integer

---@alias VkVideoComponentBitDepthFlagsKHR integer

---@class VkVideoDecodeAV1CapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxLevel StdVideoAV1Level

---@class VkVideoDecodeAV1DpbSlotInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdReferenceInfo StdVideoDecodeAV1ReferenceInfo|ffi.cdata*|nil const StdVideoDecodeAV1ReferenceInfo*

---@class VkVideoDecodeAV1InlineSessionParametersInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdSequenceHeader StdVideoAV1SequenceHeader|ffi.cdata*|nil const StdVideoAV1SequenceHeader*

---@class VkVideoDecodeAV1PictureInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdPictureInfo StdVideoDecodeAV1PictureInfo|ffi.cdata*|nil const StdVideoDecodeAV1PictureInfo*
---@field referenceNameSlotIndices ffi.cdata*|nil int32_t[7]
---@field frameHeaderOffset integer uint32_t
---@field tileCount integer uint32_t
---@field pTileOffsets ffi.cdata*|nil const uint32_t*
---@field pTileSizes ffi.cdata*|nil const uint32_t*

---@class VkVideoDecodeAV1ProfileInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stdProfile StdVideoAV1Profile
---@field filmGrainSupport VkBool32

---@class VkVideoDecodeAV1SessionParametersCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdSequenceHeader StdVideoAV1SequenceHeader|ffi.cdata*|nil const StdVideoAV1SequenceHeader*

---@class VkVideoDecodeCapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkVideoDecodeCapabilityFlagsKHR

---@alias VkVideoDecodeCapabilityFlagBitsKHR integer

---@alias VkVideoDecodeCapabilityFlagsKHR integer

---@alias VkVideoDecodeFlagsKHR integer

---@class VkVideoDecodeH264CapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxLevelIdc StdVideoH264LevelIdc
---@field fieldOffsetGranularity VkOffset2D

---@class VkVideoDecodeH264DpbSlotInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdReferenceInfo StdVideoDecodeH264ReferenceInfo|ffi.cdata*|nil const StdVideoDecodeH264ReferenceInfo*

---@class VkVideoDecodeH264InlineSessionParametersInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdSPS StdVideoH264SequenceParameterSet|ffi.cdata*|nil const StdVideoH264SequenceParameterSet*
---@field pStdPPS StdVideoH264PictureParameterSet|ffi.cdata*|nil const StdVideoH264PictureParameterSet*

---@class VkVideoDecodeH264PictureInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdPictureInfo StdVideoDecodeH264PictureInfo|ffi.cdata*|nil const StdVideoDecodeH264PictureInfo*
---@field sliceCount integer uint32_t
---@field pSliceOffsets ffi.cdata*|nil const uint32_t*

---@alias VkVideoDecodeH264PictureLayoutFlagBitsKHR integer

---@alias VkVideoDecodeH264PictureLayoutFlagsKHR integer

---@class VkVideoDecodeH264ProfileInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stdProfileIdc StdVideoH264ProfileIdc
---@field pictureLayout VkVideoDecodeH264PictureLayoutFlagBitsKHR

---@class VkVideoDecodeH264SessionParametersAddInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stdSPSCount integer uint32_t
---@field pStdSPSs StdVideoH264SequenceParameterSet|ffi.cdata*|nil const StdVideoH264SequenceParameterSet*
---@field stdPPSCount integer uint32_t
---@field pStdPPSs StdVideoH264PictureParameterSet|ffi.cdata*|nil const StdVideoH264PictureParameterSet*

---@class VkVideoDecodeH264SessionParametersCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field maxStdSPSCount integer uint32_t
---@field maxStdPPSCount integer uint32_t
---@field pParametersAddInfo VkVideoDecodeH264SessionParametersAddInfoKHR|ffi.cdata*|nil const VkVideoDecodeH264SessionParametersAddInfoKHR*

---@class VkVideoDecodeH265CapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxLevelIdc StdVideoH265LevelIdc

---@class VkVideoDecodeH265DpbSlotInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdReferenceInfo StdVideoDecodeH265ReferenceInfo|ffi.cdata*|nil const StdVideoDecodeH265ReferenceInfo*

---@class VkVideoDecodeH265InlineSessionParametersInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdVPS StdVideoH265VideoParameterSet|ffi.cdata*|nil const StdVideoH265VideoParameterSet*
---@field pStdSPS StdVideoH265SequenceParameterSet|ffi.cdata*|nil const StdVideoH265SequenceParameterSet*
---@field pStdPPS StdVideoH265PictureParameterSet|ffi.cdata*|nil const StdVideoH265PictureParameterSet*

---@class VkVideoDecodeH265PictureInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdPictureInfo StdVideoDecodeH265PictureInfo|ffi.cdata*|nil const StdVideoDecodeH265PictureInfo*
---@field sliceSegmentCount integer uint32_t
---@field pSliceSegmentOffsets ffi.cdata*|nil const uint32_t*

---@class VkVideoDecodeH265ProfileInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stdProfileIdc StdVideoH265ProfileIdc

---@class VkVideoDecodeH265SessionParametersAddInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stdVPSCount integer uint32_t
---@field pStdVPSs StdVideoH265VideoParameterSet|ffi.cdata*|nil const StdVideoH265VideoParameterSet*
---@field stdSPSCount integer uint32_t
---@field pStdSPSs StdVideoH265SequenceParameterSet|ffi.cdata*|nil const StdVideoH265SequenceParameterSet*
---@field stdPPSCount integer uint32_t
---@field pStdPPSs StdVideoH265PictureParameterSet|ffi.cdata*|nil const StdVideoH265PictureParameterSet*

---@class VkVideoDecodeH265SessionParametersCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field maxStdVPSCount integer uint32_t
---@field maxStdSPSCount integer uint32_t
---@field maxStdPPSCount integer uint32_t
---@field pParametersAddInfo VkVideoDecodeH265SessionParametersAddInfoKHR|ffi.cdata*|nil const VkVideoDecodeH265SessionParametersAddInfoKHR*

---@class VkVideoDecodeInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkVideoDecodeFlagsKHR
---@field srcBuffer VkBuffer
---@field srcBufferOffset VkDeviceSize
---@field srcBufferRange VkDeviceSize
---@field dstPictureResource VkVideoPictureResourceInfoKHR
---@field pSetupReferenceSlot VkVideoReferenceSlotInfoKHR|ffi.cdata*|nil const VkVideoReferenceSlotInfoKHR*
---@field referenceSlotCount integer uint32_t
---@field pReferenceSlots VkVideoReferenceSlotInfoKHR|ffi.cdata*|nil const VkVideoReferenceSlotInfoKHR*

---@alias VkVideoDecodeUsageFlagBitsKHR integer

---@alias VkVideoDecodeUsageFlagsKHR integer

---@class VkVideoDecodeUsageInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field videoUsageHints VkVideoDecodeUsageFlagsKHR

---@class VkVideoDecodeVP9CapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxLevel StdVideoVP9Level

---@class VkVideoDecodeVP9PictureInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdPictureInfo StdVideoDecodeVP9PictureInfo|ffi.cdata*|nil const StdVideoDecodeVP9PictureInfo*
---@field referenceNameSlotIndices ffi.cdata*|nil int32_t[3]
---@field uncompressedHeaderOffset integer uint32_t
---@field compressedHeaderOffset integer uint32_t
---@field tilesOffset integer uint32_t

---@class VkVideoDecodeVP9ProfileInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stdProfile StdVideoVP9Profile

---@class VkVideoEncodeAV1CapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkVideoEncodeAV1CapabilityFlagsKHR
---@field maxLevel StdVideoAV1Level
---@field codedPictureAlignment VkExtent2D
---@field maxTiles VkExtent2D
---@field minTileSize VkExtent2D
---@field maxTileSize VkExtent2D
---@field superblockSizes VkVideoEncodeAV1SuperblockSizeFlagsKHR
---@field maxSingleReferenceCount integer uint32_t
---@field singleReferenceNameMask integer uint32_t
---@field maxUnidirectionalCompoundReferenceCount integer uint32_t
---@field maxUnidirectionalCompoundGroup1ReferenceCount integer uint32_t
---@field unidirectionalCompoundReferenceNameMask integer uint32_t
---@field maxBidirectionalCompoundReferenceCount integer uint32_t
---@field maxBidirectionalCompoundGroup1ReferenceCount integer uint32_t
---@field maxBidirectionalCompoundGroup2ReferenceCount integer uint32_t
---@field bidirectionalCompoundReferenceNameMask integer uint32_t
---@field maxTemporalLayerCount integer uint32_t
---@field maxSpatialLayerCount integer uint32_t
---@field maxOperatingPoints integer uint32_t
---@field minQIndex integer uint32_t
---@field maxQIndex integer uint32_t
---@field prefersGopRemainingFrames VkBool32
---@field requiresGopRemainingFrames VkBool32
---@field stdSyntaxFlags VkVideoEncodeAV1StdFlagsKHR

---@alias VkVideoEncodeAV1CapabilityFlagBitsKHR integer

---@alias VkVideoEncodeAV1CapabilityFlagsKHR integer

---@class VkVideoEncodeAV1DpbSlotInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdReferenceInfo StdVideoEncodeAV1ReferenceInfo|ffi.cdata*|nil const StdVideoEncodeAV1ReferenceInfo*

---@class VkVideoEncodeAV1FrameSizeKHR: ffi.cdata*
---@field intraFrameSize integer uint32_t
---@field predictiveFrameSize integer uint32_t
---@field bipredictiveFrameSize integer uint32_t

---@class VkVideoEncodeAV1GopRemainingFrameInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field useGopRemainingFrames VkBool32
---@field gopRemainingIntra integer uint32_t
---@field gopRemainingPredictive integer uint32_t
---@field gopRemainingBipredictive integer uint32_t

---@class VkVideoEncodeAV1PictureInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field predictionMode VkVideoEncodeAV1PredictionModeKHR
---@field rateControlGroup VkVideoEncodeAV1RateControlGroupKHR
---@field constantQIndex integer uint32_t
---@field pStdPictureInfo StdVideoEncodeAV1PictureInfo|ffi.cdata*|nil const StdVideoEncodeAV1PictureInfo*
---@field referenceNameSlotIndices ffi.cdata*|nil int32_t[7]
---@field primaryReferenceCdfOnly VkBool32
---@field generateObuExtensionHeader VkBool32

---@alias VkVideoEncodeAV1PredictionModeKHR integer

---@class VkVideoEncodeAV1ProfileInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stdProfile StdVideoAV1Profile

---@class VkVideoEncodeAV1QIndexKHR: ffi.cdata*
---@field intraQIndex integer uint32_t
---@field predictiveQIndex integer uint32_t
---@field bipredictiveQIndex integer uint32_t

---@class VkVideoEncodeAV1QualityLevelPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field preferredRateControlFlags VkVideoEncodeAV1RateControlFlagsKHR
---@field preferredGopFrameCount integer uint32_t
---@field preferredKeyFramePeriod integer uint32_t
---@field preferredConsecutiveBipredictiveFrameCount integer uint32_t
---@field preferredTemporalLayerCount integer uint32_t
---@field preferredConstantQIndex VkVideoEncodeAV1QIndexKHR
---@field preferredMaxSingleReferenceCount integer uint32_t
---@field preferredSingleReferenceNameMask integer uint32_t
---@field preferredMaxUnidirectionalCompoundReferenceCount integer uint32_t
---@field preferredMaxUnidirectionalCompoundGroup1ReferenceCount integer uint32_t
---@field preferredUnidirectionalCompoundReferenceNameMask integer uint32_t
---@field preferredMaxBidirectionalCompoundReferenceCount integer uint32_t
---@field preferredMaxBidirectionalCompoundGroup1ReferenceCount integer uint32_t
---@field preferredMaxBidirectionalCompoundGroup2ReferenceCount integer uint32_t
---@field preferredBidirectionalCompoundReferenceNameMask integer uint32_t

---@class VkVideoEncodeAV1QuantizationMapCapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field minQIndexDelta integer int32_t
---@field maxQIndexDelta integer int32_t

---@alias VkVideoEncodeAV1RateControlFlagBitsKHR integer

---@alias VkVideoEncodeAV1RateControlFlagsKHR integer

---@alias VkVideoEncodeAV1RateControlGroupKHR integer

---@class VkVideoEncodeAV1RateControlInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkVideoEncodeAV1RateControlFlagsKHR
---@field gopFrameCount integer uint32_t
---@field keyFramePeriod integer uint32_t
---@field consecutiveBipredictiveFrameCount integer uint32_t
---@field temporalLayerCount integer uint32_t

---@class VkVideoEncodeAV1RateControlLayerInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field useMinQIndex VkBool32
---@field minQIndex VkVideoEncodeAV1QIndexKHR
---@field useMaxQIndex VkBool32
---@field maxQIndex VkVideoEncodeAV1QIndexKHR
---@field useMaxFrameSize VkBool32
---@field maxFrameSize VkVideoEncodeAV1FrameSizeKHR

---@class VkVideoEncodeAV1SessionCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field useMaxLevel VkBool32
---@field maxLevel StdVideoAV1Level

---@class VkVideoEncodeAV1SessionParametersCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdSequenceHeader StdVideoAV1SequenceHeader|ffi.cdata*|nil const StdVideoAV1SequenceHeader*
---@field pStdDecoderModelInfo StdVideoEncodeAV1DecoderModelInfo|ffi.cdata*|nil const StdVideoEncodeAV1DecoderModelInfo*
---@field stdOperatingPointCount integer uint32_t
---@field pStdOperatingPoints StdVideoEncodeAV1OperatingPointInfo|ffi.cdata*|nil const StdVideoEncodeAV1OperatingPointInfo*

---@alias VkVideoEncodeAV1StdFlagBitsKHR integer

---@alias VkVideoEncodeAV1StdFlagsKHR integer

---@alias VkVideoEncodeAV1SuperblockSizeFlagBitsKHR integer

---@alias VkVideoEncodeAV1SuperblockSizeFlagsKHR integer

---@class VkVideoEncodeCapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkVideoEncodeCapabilityFlagsKHR
---@field rateControlModes VkVideoEncodeRateControlModeFlagsKHR
---@field maxRateControlLayers integer uint32_t
---@field maxBitrate integer|ffi.cdata* uint64_t
---@field maxQualityLevels integer uint32_t
---@field encodeInputPictureGranularity VkExtent2D
---@field supportedEncodeFeedbackFlags VkVideoEncodeFeedbackFlagsKHR

---@alias VkVideoEncodeCapabilityFlagBitsKHR integer

---@alias VkVideoEncodeCapabilityFlagsKHR integer

---@alias VkVideoEncodeContentFlagBitsKHR integer

---@alias VkVideoEncodeContentFlagsKHR integer

---@class VkVideoEncodeFeedback2CapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxPerPartitionFeedbackEntries integer uint32_t
---@field supportedPerPartitionEncodeFeedbackFlags VkVideoEncodePerPartitionFeedbackFlagsKHR

---@alias VkVideoEncodeFeedbackFlagBitsKHR integer

---@alias VkVideoEncodeFeedbackFlagsKHR integer

---@alias VkVideoEncodeFlagBitsKHR integer

---@alias VkVideoEncodeFlagsKHR integer

---@class VkVideoEncodeH264CapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkVideoEncodeH264CapabilityFlagsKHR
---@field maxLevelIdc StdVideoH264LevelIdc
---@field maxSliceCount integer uint32_t
---@field maxPPictureL0ReferenceCount integer uint32_t
---@field maxBPictureL0ReferenceCount integer uint32_t
---@field maxL1ReferenceCount integer uint32_t
---@field maxTemporalLayerCount integer uint32_t
---@field expectDyadicTemporalLayerPattern VkBool32
---@field minQp integer int32_t
---@field maxQp integer int32_t
---@field prefersGopRemainingFrames VkBool32
---@field requiresGopRemainingFrames VkBool32
---@field stdSyntaxFlags VkVideoEncodeH264StdFlagsKHR

---@alias VkVideoEncodeH264CapabilityFlagBitsKHR integer

---@alias VkVideoEncodeH264CapabilityFlagsKHR integer

---@class VkVideoEncodeH264DpbSlotInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdReferenceInfo StdVideoEncodeH264ReferenceInfo|ffi.cdata*|nil const StdVideoEncodeH264ReferenceInfo*

---@class VkVideoEncodeH264FrameSizeKHR: ffi.cdata*
---@field frameISize integer uint32_t
---@field framePSize integer uint32_t
---@field frameBSize integer uint32_t

---@class VkVideoEncodeH264GopRemainingFrameInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field useGopRemainingFrames VkBool32
---@field gopRemainingI integer uint32_t
---@field gopRemainingP integer uint32_t
---@field gopRemainingB integer uint32_t

---@class VkVideoEncodeH264NaluSliceInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field constantQp integer int32_t
---@field pStdSliceHeader StdVideoEncodeH264SliceHeader|ffi.cdata*|nil const StdVideoEncodeH264SliceHeader*

---@class VkVideoEncodeH264PictureInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field naluSliceEntryCount integer uint32_t
---@field pNaluSliceEntries VkVideoEncodeH264NaluSliceInfoKHR|ffi.cdata*|nil const VkVideoEncodeH264NaluSliceInfoKHR*
---@field pStdPictureInfo StdVideoEncodeH264PictureInfo|ffi.cdata*|nil const StdVideoEncodeH264PictureInfo*
---@field generatePrefixNalu VkBool32

---@class VkVideoEncodeH264ProfileInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stdProfileIdc StdVideoH264ProfileIdc

---@class VkVideoEncodeH264QpKHR: ffi.cdata*
---@field qpI integer int32_t
---@field qpP integer int32_t
---@field qpB integer int32_t

---@class VkVideoEncodeH264QualityLevelPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field preferredRateControlFlags VkVideoEncodeH264RateControlFlagsKHR
---@field preferredGopFrameCount integer uint32_t
---@field preferredIdrPeriod integer uint32_t
---@field preferredConsecutiveBFrameCount integer uint32_t
---@field preferredTemporalLayerCount integer uint32_t
---@field preferredConstantQp VkVideoEncodeH264QpKHR
---@field preferredMaxL0ReferenceCount integer uint32_t
---@field preferredMaxL1ReferenceCount integer uint32_t
---@field preferredStdEntropyCodingModeFlag VkBool32

---@class VkVideoEncodeH264QuantizationMapCapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field minQpDelta integer int32_t
---@field maxQpDelta integer int32_t

---@alias VkVideoEncodeH264RateControlFlagBitsKHR integer

---@alias VkVideoEncodeH264RateControlFlagsKHR integer

---@class VkVideoEncodeH264RateControlInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkVideoEncodeH264RateControlFlagsKHR
---@field gopFrameCount integer uint32_t
---@field idrPeriod integer uint32_t
---@field consecutiveBFrameCount integer uint32_t
---@field temporalLayerCount integer uint32_t

---@class VkVideoEncodeH264RateControlLayerInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field useMinQp VkBool32
---@field minQp VkVideoEncodeH264QpKHR
---@field useMaxQp VkBool32
---@field maxQp VkVideoEncodeH264QpKHR
---@field useMaxFrameSize VkBool32
---@field maxFrameSize VkVideoEncodeH264FrameSizeKHR

---@class VkVideoEncodeH264SessionCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field useMaxLevelIdc VkBool32
---@field maxLevelIdc StdVideoH264LevelIdc

---@class VkVideoEncodeH264SessionParametersAddInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stdSPSCount integer uint32_t
---@field pStdSPSs StdVideoH264SequenceParameterSet|ffi.cdata*|nil const StdVideoH264SequenceParameterSet*
---@field stdPPSCount integer uint32_t
---@field pStdPPSs StdVideoH264PictureParameterSet|ffi.cdata*|nil const StdVideoH264PictureParameterSet*

---@class VkVideoEncodeH264SessionParametersCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field maxStdSPSCount integer uint32_t
---@field maxStdPPSCount integer uint32_t
---@field pParametersAddInfo VkVideoEncodeH264SessionParametersAddInfoKHR|ffi.cdata*|nil const VkVideoEncodeH264SessionParametersAddInfoKHR*

---@class VkVideoEncodeH264SessionParametersFeedbackInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field hasStdSPSOverrides VkBool32
---@field hasStdPPSOverrides VkBool32

---@class VkVideoEncodeH264SessionParametersGetInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field writeStdSPS VkBool32
---@field writeStdPPS VkBool32
---@field stdSPSId integer uint32_t
---@field stdPPSId integer uint32_t

---@alias VkVideoEncodeH264StdFlagBitsKHR integer

---@alias VkVideoEncodeH264StdFlagsKHR integer

---@class VkVideoEncodeH265CapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkVideoEncodeH265CapabilityFlagsKHR
---@field maxLevelIdc StdVideoH265LevelIdc
---@field maxSliceSegmentCount integer uint32_t
---@field maxTiles VkExtent2D
---@field ctbSizes VkVideoEncodeH265CtbSizeFlagsKHR
---@field transformBlockSizes VkVideoEncodeH265TransformBlockSizeFlagsKHR
---@field maxPPictureL0ReferenceCount integer uint32_t
---@field maxBPictureL0ReferenceCount integer uint32_t
---@field maxL1ReferenceCount integer uint32_t
---@field maxSubLayerCount integer uint32_t
---@field expectDyadicTemporalSubLayerPattern VkBool32
---@field minQp integer int32_t
---@field maxQp integer int32_t
---@field prefersGopRemainingFrames VkBool32
---@field requiresGopRemainingFrames VkBool32
---@field stdSyntaxFlags VkVideoEncodeH265StdFlagsKHR

---@alias VkVideoEncodeH265CapabilityFlagBitsKHR integer

---@alias VkVideoEncodeH265CapabilityFlagsKHR integer

---@alias VkVideoEncodeH265CtbSizeFlagBitsKHR integer

---@alias VkVideoEncodeH265CtbSizeFlagsKHR integer

---@class VkVideoEncodeH265DpbSlotInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pStdReferenceInfo StdVideoEncodeH265ReferenceInfo|ffi.cdata*|nil const StdVideoEncodeH265ReferenceInfo*

---@class VkVideoEncodeH265FrameSizeKHR: ffi.cdata*
---@field frameISize integer uint32_t
---@field framePSize integer uint32_t
---@field frameBSize integer uint32_t

---@class VkVideoEncodeH265GopRemainingFrameInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field useGopRemainingFrames VkBool32
---@field gopRemainingI integer uint32_t
---@field gopRemainingP integer uint32_t
---@field gopRemainingB integer uint32_t

---@class VkVideoEncodeH265NaluSliceSegmentInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field constantQp integer int32_t
---@field pStdSliceSegmentHeader StdVideoEncodeH265SliceSegmentHeader|ffi.cdata*|nil const StdVideoEncodeH265SliceSegmentHeader*

---@class VkVideoEncodeH265PictureInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field naluSliceSegmentEntryCount integer uint32_t
---@field pNaluSliceSegmentEntries VkVideoEncodeH265NaluSliceSegmentInfoKHR|ffi.cdata*|nil const VkVideoEncodeH265NaluSliceSegmentInfoKHR*
---@field pStdPictureInfo StdVideoEncodeH265PictureInfo|ffi.cdata*|nil const StdVideoEncodeH265PictureInfo*

---@class VkVideoEncodeH265ProfileInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stdProfileIdc StdVideoH265ProfileIdc

---@class VkVideoEncodeH265QpKHR: ffi.cdata*
---@field qpI integer int32_t
---@field qpP integer int32_t
---@field qpB integer int32_t

---@class VkVideoEncodeH265QualityLevelPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field preferredRateControlFlags VkVideoEncodeH265RateControlFlagsKHR
---@field preferredGopFrameCount integer uint32_t
---@field preferredIdrPeriod integer uint32_t
---@field preferredConsecutiveBFrameCount integer uint32_t
---@field preferredSubLayerCount integer uint32_t
---@field preferredConstantQp VkVideoEncodeH265QpKHR
---@field preferredMaxL0ReferenceCount integer uint32_t
---@field preferredMaxL1ReferenceCount integer uint32_t

---@class VkVideoEncodeH265QuantizationMapCapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field minQpDelta integer int32_t
---@field maxQpDelta integer int32_t

---@alias VkVideoEncodeH265RateControlFlagBitsKHR integer

---@alias VkVideoEncodeH265RateControlFlagsKHR integer

---@class VkVideoEncodeH265RateControlInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkVideoEncodeH265RateControlFlagsKHR
---@field gopFrameCount integer uint32_t
---@field idrPeriod integer uint32_t
---@field consecutiveBFrameCount integer uint32_t
---@field subLayerCount integer uint32_t

---@class VkVideoEncodeH265RateControlLayerInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field useMinQp VkBool32
---@field minQp VkVideoEncodeH265QpKHR
---@field useMaxQp VkBool32
---@field maxQp VkVideoEncodeH265QpKHR
---@field useMaxFrameSize VkBool32
---@field maxFrameSize VkVideoEncodeH265FrameSizeKHR

---@class VkVideoEncodeH265SessionCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field useMaxLevelIdc VkBool32
---@field maxLevelIdc StdVideoH265LevelIdc

---@class VkVideoEncodeH265SessionParametersAddInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stdVPSCount integer uint32_t
---@field pStdVPSs StdVideoH265VideoParameterSet|ffi.cdata*|nil const StdVideoH265VideoParameterSet*
---@field stdSPSCount integer uint32_t
---@field pStdSPSs StdVideoH265SequenceParameterSet|ffi.cdata*|nil const StdVideoH265SequenceParameterSet*
---@field stdPPSCount integer uint32_t
---@field pStdPPSs StdVideoH265PictureParameterSet|ffi.cdata*|nil const StdVideoH265PictureParameterSet*

---@class VkVideoEncodeH265SessionParametersCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field maxStdVPSCount integer uint32_t
---@field maxStdSPSCount integer uint32_t
---@field maxStdPPSCount integer uint32_t
---@field pParametersAddInfo VkVideoEncodeH265SessionParametersAddInfoKHR|ffi.cdata*|nil const VkVideoEncodeH265SessionParametersAddInfoKHR*

---@class VkVideoEncodeH265SessionParametersFeedbackInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field hasStdVPSOverrides VkBool32
---@field hasStdSPSOverrides VkBool32
---@field hasStdPPSOverrides VkBool32

---@class VkVideoEncodeH265SessionParametersGetInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field writeStdVPS VkBool32
---@field writeStdSPS VkBool32
---@field writeStdPPS VkBool32
---@field stdVPSId integer uint32_t
---@field stdSPSId integer uint32_t
---@field stdPPSId integer uint32_t

---@alias VkVideoEncodeH265StdFlagBitsKHR integer

---@alias VkVideoEncodeH265StdFlagsKHR integer

---@alias VkVideoEncodeH265TransformBlockSizeFlagBitsKHR integer

---@alias VkVideoEncodeH265TransformBlockSizeFlagsKHR integer

---@class VkVideoEncodeInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkVideoEncodeFlagsKHR
---@field dstBuffer VkBuffer
---@field dstBufferOffset VkDeviceSize
---@field dstBufferRange VkDeviceSize
---@field srcPictureResource VkVideoPictureResourceInfoKHR
---@field pSetupReferenceSlot VkVideoReferenceSlotInfoKHR|ffi.cdata*|nil const VkVideoReferenceSlotInfoKHR*
---@field referenceSlotCount integer uint32_t
---@field pReferenceSlots VkVideoReferenceSlotInfoKHR|ffi.cdata*|nil const VkVideoReferenceSlotInfoKHR*
---@field precedingExternallyEncodedBytes integer uint32_t

---@class VkVideoEncodeIntraRefreshCapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field intraRefreshModes VkVideoEncodeIntraRefreshModeFlagsKHR
---@field maxIntraRefreshCycleDuration integer uint32_t
---@field maxIntraRefreshActiveReferencePictures integer uint32_t
---@field partitionIndependentIntraRefreshRegions VkBool32
---@field nonRectangularIntraRefreshRegions VkBool32

---@class VkVideoEncodeIntraRefreshInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field intraRefreshCycleDuration integer uint32_t
---@field intraRefreshIndex integer uint32_t

---@alias VkVideoEncodeIntraRefreshModeFlagBitsKHR integer

---@alias VkVideoEncodeIntraRefreshModeFlagsKHR integer

---@alias VkVideoEncodePerPartitionFeedbackFlagBitsKHR integer

---@alias VkVideoEncodePerPartitionFeedbackFlagsKHR integer

---@class VkVideoEncodeProfileRgbConversionInfoVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field performEncodeRgbConversion VkBool32

---@class VkVideoEncodeQualityLevelInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field qualityLevel integer uint32_t

---@class VkVideoEncodeQualityLevelPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field preferredRateControlMode VkVideoEncodeRateControlModeFlagBitsKHR
---@field preferredRateControlLayerCount integer uint32_t

---@class VkVideoEncodeQuantizationMapCapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxQuantizationMapExtent VkExtent2D

---@class VkVideoEncodeQuantizationMapInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field quantizationMap VkImageView
---@field quantizationMapExtent VkExtent2D

---@class VkVideoEncodeQuantizationMapSessionParametersCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field quantizationMapTexelSize VkExtent2D

---@alias VkVideoEncodeRateControlFlagsKHR integer

---@class VkVideoEncodeRateControlInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkVideoEncodeRateControlFlagsKHR
---@field rateControlMode VkVideoEncodeRateControlModeFlagBitsKHR
---@field layerCount integer uint32_t
---@field pLayers VkVideoEncodeRateControlLayerInfoKHR|ffi.cdata*|nil const VkVideoEncodeRateControlLayerInfoKHR*
---@field virtualBufferSizeInMs integer uint32_t
---@field initialVirtualBufferSizeInMs integer uint32_t

---@class VkVideoEncodeRateControlLayerInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field averageBitrate integer|ffi.cdata* uint64_t
---@field maxBitrate integer|ffi.cdata* uint64_t
---@field frameRateNumerator integer uint32_t
---@field frameRateDenominator integer uint32_t

---@alias VkVideoEncodeRateControlModeFlagBitsKHR integer

---@alias VkVideoEncodeRateControlModeFlagsKHR integer

---@alias VkVideoEncodeRgbChromaOffsetFlagBitsVALVE integer

---@alias VkVideoEncodeRgbChromaOffsetFlagsVALVE integer

---@class VkVideoEncodeRgbConversionCapabilitiesVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rgbModels VkVideoEncodeRgbModelConversionFlagsVALVE
---@field rgbRanges VkVideoEncodeRgbRangeCompressionFlagsVALVE
---@field xChromaOffsets VkVideoEncodeRgbChromaOffsetFlagsVALVE
---@field yChromaOffsets VkVideoEncodeRgbChromaOffsetFlagsVALVE

---@alias VkVideoEncodeRgbModelConversionFlagBitsVALVE integer

---@alias VkVideoEncodeRgbModelConversionFlagsVALVE integer

---@alias VkVideoEncodeRgbRangeCompressionFlagBitsVALVE integer

---@alias VkVideoEncodeRgbRangeCompressionFlagsVALVE integer

---@class VkVideoEncodeSessionIntraRefreshCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field intraRefreshMode VkVideoEncodeIntraRefreshModeFlagBitsKHR

---@class VkVideoEncodeSessionParametersFeedbackInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field hasOverrides VkBool32

---@class VkVideoEncodeSessionParametersGetInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field videoSessionParameters VkVideoSessionParametersKHR

---@class VkVideoEncodeSessionRgbConversionCreateInfoVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field rgbModel VkVideoEncodeRgbModelConversionFlagBitsVALVE
---@field rgbRange VkVideoEncodeRgbRangeCompressionFlagBitsVALVE
---@field xChromaOffset VkVideoEncodeRgbChromaOffsetFlagBitsVALVE
---@field yChromaOffset VkVideoEncodeRgbChromaOffsetFlagBitsVALVE

---@alias VkVideoEncodeTuningModeKHR integer

---@alias VkVideoEncodeUsageFlagBitsKHR integer

---@alias VkVideoEncodeUsageFlagsKHR integer

---@class VkVideoEncodeUsageInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field videoUsageHints VkVideoEncodeUsageFlagsKHR
---@field videoContentHints VkVideoEncodeContentFlagsKHR
---@field tuningMode VkVideoEncodeTuningModeKHR

---@alias VkVideoEndCodingFlagsKHR integer

---@class VkVideoEndCodingInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkVideoEndCodingFlagsKHR

---@class VkVideoFormatAV1QuantizationMapPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field compatibleSuperblockSizes VkVideoEncodeAV1SuperblockSizeFlagsKHR

---@class VkVideoFormatH265QuantizationMapPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field compatibleCtbSizes VkVideoEncodeH265CtbSizeFlagsKHR

---@class VkVideoFormatPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field format VkFormat
---@field componentMapping VkComponentMapping
---@field imageCreateFlags VkImageCreateFlags
---@field imageType VkImageType
---@field imageTiling VkImageTiling
---@field imageUsageFlags VkImageUsageFlags

---@class VkVideoFormatQuantizationMapPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field quantizationMapTexelSize VkExtent2D

---@class VkVideoInlineQueryInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field queryPool VkQueryPool
---@field firstQuery integer uint32_t
---@field queryCount integer uint32_t

---@class VkVideoPictureResourceInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field codedOffset VkOffset2D
---@field codedExtent VkExtent2D
---@field baseArrayLayer integer uint32_t
---@field imageViewBinding VkImageView

---@class VkVideoProfileInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field videoCodecOperation VkVideoCodecOperationFlagBitsKHR
---@field chromaSubsampling VkVideoChromaSubsamplingFlagsKHR
---@field lumaBitDepth VkVideoComponentBitDepthFlagsKHR
---@field chromaBitDepth VkVideoComponentBitDepthFlagsKHR

---@class VkVideoProfileListInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field profileCount integer uint32_t
---@field pProfiles VkVideoProfileInfoKHR|ffi.cdata*|nil const VkVideoProfileInfoKHR*

---@class VkVideoReferenceIntraRefreshInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field dirtyIntraRefreshRegions integer uint32_t

---@class VkVideoReferenceSlotInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field slotIndex integer int32_t
---@field pPictureResource VkVideoPictureResourceInfoKHR|ffi.cdata*|nil const VkVideoPictureResourceInfoKHR*

---@alias VkVideoSessionCreateFlagBitsKHR integer

---@alias VkVideoSessionCreateFlagsKHR integer

---@class VkVideoSessionCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field queueFamilyIndex integer uint32_t
---@field flags VkVideoSessionCreateFlagsKHR
---@field pVideoProfile VkVideoProfileInfoKHR|ffi.cdata*|nil const VkVideoProfileInfoKHR*
---@field pictureFormat VkFormat
---@field maxCodedExtent VkExtent2D
---@field referencePictureFormat VkFormat
---@field maxDpbSlots integer uint32_t
---@field maxActiveReferencePictures integer uint32_t
---@field pStdHeaderVersion VkExtensionProperties|ffi.cdata*|nil const VkExtensionProperties*

---@class VkVideoSessionKHR: ffi.cdata*

---@class VkVideoSessionMemoryRequirementsKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryBindIndex integer uint32_t
---@field memoryRequirements VkMemoryRequirements

---@alias VkVideoSessionParametersCreateFlagBitsKHR integer

---@alias VkVideoSessionParametersCreateFlagsKHR integer

---@class VkVideoSessionParametersCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkVideoSessionParametersCreateFlagsKHR
---@field videoSessionParametersTemplate VkVideoSessionParametersKHR
---@field videoSession VkVideoSessionKHR

---@class VkVideoSessionParametersKHR: ffi.cdata*

---@class VkVideoSessionParametersUpdateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field updateSequenceCount integer uint32_t

---@class VkViewport: ffi.cdata*
---@field x number float
---@field y number float
---@field width number float
---@field height number float
---@field minDepth number float
---@field maxDepth number float

---@alias VkViewportCoordinateSwizzleNV integer

---@class VkViewportSwizzleNV: ffi.cdata*
---@field x VkViewportCoordinateSwizzleNV
---@field y VkViewportCoordinateSwizzleNV
---@field z VkViewportCoordinateSwizzleNV
---@field w VkViewportCoordinateSwizzleNV

---@class VkViewportWScalingNV: ffi.cdata*
---@field xcoeff number float
---@field ycoeff number float

---@alias VkWaylandSurfaceCreateFlagsKHR integer

---@class VkWaylandSurfaceCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkWaylandSurfaceCreateFlagsKHR
---@field display ffi.cdata*|nil wl_display*
---@field surface ffi.cdata*|nil wl_surface*

---@class VkWin32KeyedMutexAcquireReleaseInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field acquireCount integer uint32_t
---@field pAcquireSyncs ffi.cdata*|nil const VkDeviceMemory*
---@field pAcquireKeys ffi.cdata*|nil const uint64_t*
---@field pAcquireTimeouts ffi.cdata*|nil const uint32_t*
---@field releaseCount integer uint32_t
---@field pReleaseSyncs ffi.cdata*|nil const VkDeviceMemory*
---@field pReleaseKeys ffi.cdata*|nil const uint64_t*

---@class VkWin32KeyedMutexAcquireReleaseInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field acquireCount integer uint32_t
---@field pAcquireSyncs ffi.cdata*|nil const VkDeviceMemory*
---@field pAcquireKeys ffi.cdata*|nil const uint64_t*
---@field pAcquireTimeoutMilliseconds ffi.cdata*|nil const uint32_t*
---@field releaseCount integer uint32_t
---@field pReleaseSyncs ffi.cdata*|nil const VkDeviceMemory*
---@field pReleaseKeys ffi.cdata*|nil const uint64_t*

---@alias VkWin32SurfaceCreateFlagsKHR integer

---@class VkWin32SurfaceCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkWin32SurfaceCreateFlagsKHR
---@field hinstance HINSTANCE
---@field hwnd HWND

---@class VkWriteDescriptorSet: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field dstSet VkDescriptorSet
---@field dstBinding integer uint32_t
---@field dstArrayElement integer uint32_t
---@field descriptorCount integer uint32_t
---@field descriptorType VkDescriptorType
---@field pImageInfo VkDescriptorImageInfo|ffi.cdata*|nil const VkDescriptorImageInfo*
---@field pBufferInfo VkDescriptorBufferInfo|ffi.cdata*|nil const VkDescriptorBufferInfo*
---@field pTexelBufferView ffi.cdata*|nil const VkBufferView*

---@class VkWriteDescriptorSetAccelerationStructureKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field accelerationStructureCount integer uint32_t
---@field pAccelerationStructures ffi.cdata*|nil const VkAccelerationStructureKHR*

---@class VkWriteDescriptorSetAccelerationStructureNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field accelerationStructureCount integer uint32_t
---@field pAccelerationStructures ffi.cdata*|nil const VkAccelerationStructureNV*

---@class VkWriteDescriptorSetInlineUniformBlock: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field dataSize integer uint32_t
---@field pData ffi.cdata*|nil const void*

---@alias VkWriteDescriptorSetInlineUniformBlockEXT VkWriteDescriptorSetInlineUniformBlock

---@class VkWriteDescriptorSetPartitionedAccelerationStructureNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field accelerationStructureCount integer uint32_t
---@field pAccelerationStructures ffi.cdata*|nil const VkDeviceAddress*

---@class VkWriteDescriptorSetTensorARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field tensorViewCount integer uint32_t
---@field pTensorViews ffi.cdata*|nil const VkTensorViewARM*

---@class VkWriteIndirectExecutionSetPipelineEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field index integer uint32_t
---@field pipeline VkPipeline

---@class VkWriteIndirectExecutionSetShaderEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field index integer uint32_t
---@field shader VkShaderEXT

---@class VkXYColorEXT: ffi.cdata*
---@field x number float
---@field y number float

---@alias VkXcbSurfaceCreateFlagsKHR integer

---@class VkXcbSurfaceCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkXcbSurfaceCreateFlagsKHR
---@field connection ffi.cdata*|nil xcb_connection_t*
---@field window xcb_window_t

---@alias VkXlibSurfaceCreateFlagsKHR integer

---@class VkXlibSurfaceCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkXlibSurfaceCreateFlagsKHR
---@field dpy ffi.cdata*|nil Display*
---@field window Window

---@alias Window integer|ffi.cdata*

---@class _screen_buffer: ffi.cdata*

---@class _screen_context: ffi.cdata*

---@class _screen_window: ffi.cdata*

---@class ubm_device: ffi.cdata*

---@class ubm_surface: ffi.cdata*

---@class wl_display: ffi.cdata*

---@class wl_surface: ffi.cdata*

---@class xcb_connection_t: ffi.cdata*

---@alias xcb_visualid_t integer

---@alias xcb_window_t integer

---@alias zx_handle_t integer

