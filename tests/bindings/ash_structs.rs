//! Made by ash_structs.sh from the source of ash; not edited by hand.

#![allow(deprecated)]

use ash::vk;
use std::mem::{offset_of, size_of};

/// A struct or union as rustc lays it out.
pub struct Layout {
    pub name: &'static str,
    pub size: usize,
    pub offsets: &'static [usize],
}

macro_rules! layouts {
    ($($name:literal $ty:ident { $($field:ident)* })*) => {
        &[$(Layout { name: $name, size: size_of::<vk::$ty>(), offsets: &[$(offset_of!(vk::$ty, $field)),*] }),*]
    };
}

#[rustfmt::skip]
pub const LAYOUTS: &[Layout] = layouts! {
    "VkBaseOutStructure" BaseOutStructure { s_type p_next }
    "VkBaseInStructure" BaseInStructure { s_type p_next }
    "VkOffset2D" Offset2D { x y }
    "VkOffset3D" Offset3D { x y z }
    "VkExtent2D" Extent2D { width height }
    "VkExtent3D" Extent3D { width height depth }
    "VkViewport" Viewport { x y width height min_depth max_depth }
    "VkRect2D" Rect2D { offset extent }
    "VkClearRect" ClearRect { rect base_array_layer layer_count }
    "VkComponentMapping" ComponentMapping { r g b a }
    "VkPhysicalDeviceProperties" PhysicalDeviceProperties { api_version driver_version vendor_id device_id device_type device_name pipeline_cache_uuid limits sparse_properties }
    "VkExtensionProperties" ExtensionProperties { extension_name spec_version }
    "VkLayerProperties" LayerProperties { layer_name spec_version implementation_version description }
    "VkApplicationInfo" ApplicationInfo { s_type p_next p_application_name application_version p_engine_name engine_version api_version }
    "VkAllocationCallbacks" AllocationCallbacks { p_user_data pfn_allocation pfn_reallocation pfn_free pfn_internal_allocation pfn_internal_free }
    "VkDeviceQueueCreateInfo" DeviceQueueCreateInfo { s_type p_next flags queue_family_index queue_count p_queue_priorities }
    "VkDeviceCreateInfo" DeviceCreateInfo { s_type p_next flags queue_create_info_count p_queue_create_infos enabled_layer_count pp_enabled_layer_names enabled_extension_count pp_enabled_extension_names p_enabled_features }
    "VkInstanceCreateInfo" InstanceCreateInfo { s_type p_next flags p_application_info enabled_layer_count pp_enabled_layer_names enabled_extension_count pp_enabled_extension_names }
    "VkQueueFamilyProperties" QueueFamilyProperties { queue_flags queue_count timestamp_valid_bits min_image_transfer_granularity }
    "VkPhysicalDeviceMemoryProperties" PhysicalDeviceMemoryProperties { memory_type_count memory_types memory_heap_count memory_heaps }
    "VkMemoryAllocateInfo" MemoryAllocateInfo { s_type p_next allocation_size memory_type_index }
    "VkMemoryRequirements" MemoryRequirements { size alignment memory_type_bits }
    "VkSparseImageFormatProperties" SparseImageFormatProperties { aspect_mask image_granularity flags }
    "VkSparseImageMemoryRequirements" SparseImageMemoryRequirements { format_properties image_mip_tail_first_lod image_mip_tail_size image_mip_tail_offset image_mip_tail_stride }
    "VkMemoryType" MemoryType { property_flags heap_index }
    "VkMemoryHeap" MemoryHeap { size flags }
    "VkMappedMemoryRange" MappedMemoryRange { s_type p_next memory offset size }
    "VkFormatProperties" FormatProperties { linear_tiling_features optimal_tiling_features buffer_features }
    "VkImageFormatProperties" ImageFormatProperties { max_extent max_mip_levels max_array_layers sample_counts max_resource_size }
    "VkDescriptorBufferInfo" DescriptorBufferInfo { buffer offset range }
    "VkDescriptorImageInfo" DescriptorImageInfo { sampler image_view image_layout }
    "VkWriteDescriptorSet" WriteDescriptorSet { s_type p_next dst_set dst_binding dst_array_element descriptor_count descriptor_type p_image_info p_buffer_info p_texel_buffer_view }
    "VkCopyDescriptorSet" CopyDescriptorSet { s_type p_next src_set src_binding src_array_element dst_set dst_binding dst_array_element descriptor_count }
    "VkBufferUsageFlags2CreateInfoKHR" BufferUsageFlags2CreateInfoKHR { s_type p_next usage }
    "VkBufferCreateInfo" BufferCreateInfo { s_type p_next flags size usage sharing_mode queue_family_index_count p_queue_family_indices }
    "VkBufferViewCreateInfo" BufferViewCreateInfo { s_type p_next flags buffer format offset range }
    "VkImageSubresource" ImageSubresource { aspect_mask mip_level array_layer }
    "VkImageSubresourceLayers" ImageSubresourceLayers { aspect_mask mip_level base_array_layer layer_count }
    "VkImageSubresourceRange" ImageSubresourceRange { aspect_mask base_mip_level level_count base_array_layer layer_count }
    "VkMemoryBarrier" MemoryBarrier { s_type p_next src_access_mask dst_access_mask }
    "VkBufferMemoryBarrier" BufferMemoryBarrier { s_type p_next src_access_mask dst_access_mask src_queue_family_index dst_queue_family_index buffer offset size }
    "VkImageMemoryBarrier" ImageMemoryBarrier { s_type p_next src_access_mask dst_access_mask old_layout new_layout src_queue_family_index dst_queue_family_index image subresource_range }
    "VkImageCreateInfo" ImageCreateInfo { s_type p_next flags image_type format extent mip_levels array_layers samples tiling usage sharing_mode queue_family_index_count p_queue_family_indices initial_layout }
    "VkSubresourceLayout" SubresourceLayout { offset size row_pitch array_pitch depth_pitch }
    "VkImageViewCreateInfo" ImageViewCreateInfo { s_type p_next flags image view_type format components subresource_range }
    "VkBufferCopy" BufferCopy { src_offset dst_offset size }
    "VkSparseMemoryBind" SparseMemoryBind { resource_offset size memory memory_offset flags }
    "VkSparseImageMemoryBind" SparseImageMemoryBind { subresource offset extent memory memory_offset flags }
    "VkSparseBufferMemoryBindInfo" SparseBufferMemoryBindInfo { buffer bind_count p_binds }
    "VkSparseImageOpaqueMemoryBindInfo" SparseImageOpaqueMemoryBindInfo { image bind_count p_binds }
    "VkSparseImageMemoryBindInfo" SparseImageMemoryBindInfo { image bind_count p_binds }
    "VkBindSparseInfo" BindSparseInfo { s_type p_next wait_semaphore_count p_wait_semaphores buffer_bind_count p_buffer_binds image_opaque_bind_count p_image_opaque_binds image_bind_count p_image_binds signal_semaphore_count p_signal_semaphores }
    "VkImageCopy" ImageCopy { src_subresource src_offset dst_subresource dst_offset extent }
    "VkImageBlit" ImageBlit { src_subresource src_offsets dst_subresource dst_offsets }
    "VkBufferImageCopy" BufferImageCopy { buffer_offset buffer_row_length buffer_image_height image_subresource image_offset image_extent }
    "VkCopyMemoryIndirectCommandNV" CopyMemoryIndirectCommandNV { src_address dst_address size }
    "VkCopyMemoryToImageIndirectCommandNV" CopyMemoryToImageIndirectCommandNV { src_address buffer_row_length buffer_image_height image_subresource image_offset image_extent }
    "VkImageResolve" ImageResolve { src_subresource src_offset dst_subresource dst_offset extent }
    "VkShaderModuleCreateInfo" ShaderModuleCreateInfo { s_type p_next flags code_size p_code }
    "VkDescriptorSetLayoutBinding" DescriptorSetLayoutBinding { binding descriptor_type descriptor_count stage_flags p_immutable_samplers }
    "VkDescriptorSetLayoutCreateInfo" DescriptorSetLayoutCreateInfo { s_type p_next flags binding_count p_bindings }
    "VkDescriptorPoolSize" DescriptorPoolSize { ty descriptor_count }
    "VkDescriptorPoolCreateInfo" DescriptorPoolCreateInfo { s_type p_next flags max_sets pool_size_count p_pool_sizes }
    "VkDescriptorSetAllocateInfo" DescriptorSetAllocateInfo { s_type p_next descriptor_pool descriptor_set_count p_set_layouts }
    "VkSpecializationMapEntry" SpecializationMapEntry { constant_id offset size }
    "VkSpecializationInfo" SpecializationInfo { map_entry_count p_map_entries data_size p_data }
    "VkPipelineShaderStageCreateInfo" PipelineShaderStageCreateInfo { s_type p_next flags stage module p_name p_specialization_info }
    "VkComputePipelineCreateInfo" ComputePipelineCreateInfo { s_type p_next flags stage layout base_pipeline_handle base_pipeline_index }
    "VkComputePipelineIndirectBufferInfoNV" ComputePipelineIndirectBufferInfoNV { s_type p_next device_address size pipeline_device_address_capture_replay }
    "VkPipelineCreateFlags2CreateInfoKHR" PipelineCreateFlags2CreateInfoKHR { s_type p_next flags }
    "VkVertexInputBindingDescription" VertexInputBindingDescription { binding stride input_rate }
    "VkVertexInputAttributeDescription" VertexInputAttributeDescription { location binding format offset }
    "VkPipelineVertexInputStateCreateInfo" PipelineVertexInputStateCreateInfo { s_type p_next flags vertex_binding_description_count p_vertex_binding_descriptions vertex_attribute_description_count p_vertex_attribute_descriptions }
    "VkPipelineInputAssemblyStateCreateInfo" PipelineInputAssemblyStateCreateInfo { s_type p_next flags topology primitive_restart_enable }
    "VkPipelineTessellationStateCreateInfo" PipelineTessellationStateCreateInfo { s_type p_next flags patch_control_points }
    "VkPipelineViewportStateCreateInfo" PipelineViewportStateCreateInfo { s_type p_next flags viewport_count p_viewports scissor_count p_scissors }
    "VkPipelineRasterizationStateCreateInfo" PipelineRasterizationStateCreateInfo { s_type p_next flags depth_clamp_enable rasterizer_discard_enable polygon_mode cull_mode front_face depth_bias_enable depth_bias_constant_factor depth_bias_clamp depth_bias_slope_factor line_width }
    "VkPipelineMultisampleStateCreateInfo" PipelineMultisampleStateCreateInfo { s_type p_next flags rasterization_samples sample_shading_enable min_sample_shading p_sample_mask alpha_to_coverage_enable alpha_to_one_enable }
    "VkPipelineColorBlendAttachmentState" PipelineColorBlendAttachmentState { blend_enable src_color_blend_factor dst_color_blend_factor color_blend_op src_alpha_blend_factor dst_alpha_blend_factor alpha_blend_op color_write_mask }
    "VkPipelineColorBlendStateCreateInfo" PipelineColorBlendStateCreateInfo { s_type p_next flags logic_op_enable logic_op attachment_count p_attachments blend_constants }
    "VkPipelineDynamicStateCreateInfo" PipelineDynamicStateCreateInfo { s_type p_next flags dynamic_state_count p_dynamic_states }
    "VkStencilOpState" StencilOpState { fail_op pass_op depth_fail_op compare_op compare_mask write_mask reference }
    "VkPipelineDepthStencilStateCreateInfo" PipelineDepthStencilStateCreateInfo { s_type p_next flags depth_test_enable depth_write_enable depth_compare_op depth_bounds_test_enable stencil_test_enable front back min_depth_bounds max_depth_bounds }
    "VkGraphicsPipelineCreateInfo" GraphicsPipelineCreateInfo { s_type p_next flags stage_count p_stages p_vertex_input_state p_input_assembly_state p_tessellation_state p_viewport_state p_rasterization_state p_multisample_state p_depth_stencil_state p_color_blend_state p_dynamic_state layout render_pass subpass base_pipeline_handle base_pipeline_index }
    "VkPipelineCacheCreateInfo" PipelineCacheCreateInfo { s_type p_next flags initial_data_size p_initial_data }
    "VkPipelineCacheHeaderVersionOne" PipelineCacheHeaderVersionOne { header_size header_version vendor_id device_id pipeline_cache_uuid }
    "VkPushConstantRange" PushConstantRange { stage_flags offset size }
    "VkPipelineLayoutCreateInfo" PipelineLayoutCreateInfo { s_type p_next flags set_layout_count p_set_layouts push_constant_range_count p_push_constant_ranges }
    "VkSamplerCreateInfo" SamplerCreateInfo { s_type p_next flags mag_filter min_filter mipmap_mode address_mode_u address_mode_v address_mode_w mip_lod_bias anisotropy_enable max_anisotropy compare_enable compare_op min_lod max_lod border_color unnormalized_coordinates }
    "VkCommandPoolCreateInfo" CommandPoolCreateInfo { s_type p_next flags queue_family_index }
    "VkCommandBufferAllocateInfo" CommandBufferAllocateInfo { s_type p_next command_pool level command_buffer_count }
    "VkCommandBufferInheritanceInfo" CommandBufferInheritanceInfo { s_type p_next render_pass subpass framebuffer occlusion_query_enable query_flags pipeline_statistics }
    "VkCommandBufferBeginInfo" CommandBufferBeginInfo { s_type p_next flags p_inheritance_info }
    "VkRenderPassBeginInfo" RenderPassBeginInfo { s_type p_next render_pass framebuffer render_area clear_value_count p_clear_values }
    "VkClearColorValue" ClearColorValue { float32 int32 uint32 }
    "VkClearDepthStencilValue" ClearDepthStencilValue { depth stencil }
    "VkClearValue" ClearValue { color depth_stencil }
    "VkClearAttachment" ClearAttachment { aspect_mask color_attachment clear_value }
    "VkAttachmentDescription" AttachmentDescription { flags format samples load_op store_op stencil_load_op stencil_store_op initial_layout final_layout }
    "VkAttachmentReference" AttachmentReference { attachment layout }
    "VkSubpassDescription" SubpassDescription { flags pipeline_bind_point input_attachment_count p_input_attachments color_attachment_count p_color_attachments p_resolve_attachments p_depth_stencil_attachment preserve_attachment_count p_preserve_attachments }
    "VkSubpassDependency" SubpassDependency { src_subpass dst_subpass src_stage_mask dst_stage_mask src_access_mask dst_access_mask dependency_flags }
    "VkRenderPassCreateInfo" RenderPassCreateInfo { s_type p_next flags attachment_count p_attachments subpass_count p_subpasses dependency_count p_dependencies }
    "VkEventCreateInfo" EventCreateInfo { s_type p_next flags }
    "VkFenceCreateInfo" FenceCreateInfo { s_type p_next flags }
    "VkPhysicalDeviceFeatures" PhysicalDeviceFeatures { robust_buffer_access full_draw_index_uint32 image_cube_array independent_blend geometry_shader tessellation_shader sample_rate_shading dual_src_blend logic_op multi_draw_indirect draw_indirect_first_instance depth_clamp depth_bias_clamp fill_mode_non_solid depth_bounds wide_lines large_points alpha_to_one multi_viewport sampler_anisotropy texture_compression_etc2 texture_compression_astc_ldr texture_compression_bc occlusion_query_precise pipeline_statistics_query vertex_pipeline_stores_and_atomics fragment_stores_and_atomics shader_tessellation_and_geometry_point_size shader_image_gather_extended shader_storage_image_extended_formats shader_storage_image_multisample shader_storage_image_read_without_format shader_storage_image_write_without_format shader_uniform_buffer_array_dynamic_indexing shader_sampled_image_array_dynamic_indexing shader_storage_buffer_array_dynamic_indexing shader_storage_image_array_dynamic_indexing shader_clip_distance shader_cull_distance shader_float64 shader_int64 shader_int16 shader_resource_residency shader_resource_min_lod sparse_binding sparse_residency_buffer sparse_residency_image2_d sparse_residency_image3_d sparse_residency2_samples sparse_residency4_samples sparse_residency8_samples sparse_residency16_samples sparse_residency_aliased variable_multisample_rate inherited_queries }
    "VkPhysicalDeviceSparseProperties" PhysicalDeviceSparseProperties { residency_standard2_d_block_shape residency_standard2_d_multisample_block_shape residency_standard3_d_block_shape residency_aligned_mip_size residency_non_resident_strict }
    "VkPhysicalDeviceLimits" PhysicalDeviceLimits { max_image_dimension1_d max_image_dimension2_d max_image_dimension3_d max_image_dimension_cube max_image_array_layers max_texel_buffer_elements max_uniform_buffer_range max_storage_buffer_range max_push_constants_size max_memory_allocation_count max_sampler_allocation_count buffer_image_granularity sparse_address_space_size max_bound_descriptor_sets max_per_stage_descriptor_samplers max_per_stage_descriptor_uniform_buffers max_per_stage_descriptor_storage_buffers max_per_stage_descriptor_sampled_images max_per_stage_descriptor_storage_images max_per_stage_descriptor_input_attachments max_per_stage_resources max_descriptor_set_samplers max_descriptor_set_uniform_buffers max_descriptor_set_uniform_buffers_dynamic max_descriptor_set_storage_buffers max_descriptor_set_storage_buffers_dynamic max_descriptor_set_sampled_images max_descriptor_set_storage_images max_descriptor_set_input_attachments max_vertex_input_attributes max_vertex_input_bindings max_vertex_input_attribute_offset max_vertex_input_binding_stride max_vertex_output_components max_tessellation_generation_level max_tessellation_patch_size max_tessellation_control_per_vertex_input_components max_tessellation_control_per_vertex_output_components max_tessellation_control_per_patch_output_components max_tessellation_control_total_output_components max_tessellation_evaluation_input_components max_tessellation_evaluation_output_components max_geometry_shader_invocations max_geometry_input_components max_geometry_output_components max_geometry_output_vertices max_geometry_total_output_components max_fragment_input_components max_fragment_output_attachments max_fragment_dual_src_attachments max_fragment_combined_output_resources max_compute_shared_memory_size max_compute_work_group_count max_compute_work_group_invocations max_compute_work_group_size sub_pixel_precision_bits sub_texel_precision_bits mipmap_precision_bits max_draw_indexed_index_value max_draw_indirect_count max_sampler_lod_bias max_sampler_anisotropy max_viewports max_viewport_dimensions viewport_bounds_range viewport_sub_pixel_bits min_memory_map_alignment min_texel_buffer_offset_alignment min_uniform_buffer_offset_alignment min_storage_buffer_offset_alignment min_texel_offset max_texel_offset min_texel_gather_offset max_texel_gather_offset min_interpolation_offset max_interpolation_offset sub_pixel_interpolation_offset_bits max_framebuffer_width max_framebuffer_height max_framebuffer_layers framebuffer_color_sample_counts framebuffer_depth_sample_counts framebuffer_stencil_sample_counts framebuffer_no_attachments_sample_counts max_color_attachments sampled_image_color_sample_counts sampled_image_integer_sample_counts sampled_image_depth_sample_counts sampled_image_stencil_sample_counts storage_image_sample_counts max_sample_mask_words timestamp_compute_and_graphics timestamp_period max_clip_distances max_cull_distances max_combined_clip_and_cull_distances discrete_queue_priorities point_size_range line_width_range point_size_granularity line_width_granularity strict_lines standard_sample_locations optimal_buffer_copy_offset_alignment optimal_buffer_copy_row_pitch_alignment non_coherent_atom_size }
    "VkSemaphoreCreateInfo" SemaphoreCreateInfo { s_type p_next flags }
    "VkQueryPoolCreateInfo" QueryPoolCreateInfo { s_type p_next flags query_type query_count pipeline_statistics }
    "VkFramebufferCreateInfo" FramebufferCreateInfo { s_type p_next flags render_pass attachment_count p_attachments width height layers }
    "VkDrawIndirectCommand" DrawIndirectCommand { vertex_count instance_count first_vertex first_instance }
    "VkDrawIndexedIndirectCommand" DrawIndexedIndirectCommand { index_count instance_count first_index vertex_offset first_instance }
    "VkDispatchIndirectCommand" DispatchIndirectCommand { x y z }
    "VkMultiDrawInfoEXT" MultiDrawInfoEXT { first_vertex vertex_count }
    "VkMultiDrawIndexedInfoEXT" MultiDrawIndexedInfoEXT { first_index index_count vertex_offset }
    "VkSubmitInfo" SubmitInfo { s_type p_next wait_semaphore_count p_wait_semaphores p_wait_dst_stage_mask command_buffer_count p_command_buffers signal_semaphore_count p_signal_semaphores }
    "VkDisplayPropertiesKHR" DisplayPropertiesKHR { display display_name physical_dimensions physical_resolution supported_transforms plane_reorder_possible persistent_content }
    "VkDisplayPlanePropertiesKHR" DisplayPlanePropertiesKHR { current_display current_stack_index }
    "VkDisplayModeParametersKHR" DisplayModeParametersKHR { visible_region refresh_rate }
    "VkDisplayModePropertiesKHR" DisplayModePropertiesKHR { display_mode parameters }
    "VkDisplayModeCreateInfoKHR" DisplayModeCreateInfoKHR { s_type p_next flags parameters }
    "VkDisplayPlaneCapabilitiesKHR" DisplayPlaneCapabilitiesKHR { supported_alpha min_src_position max_src_position min_src_extent max_src_extent min_dst_position max_dst_position min_dst_extent max_dst_extent }
    "VkDisplaySurfaceCreateInfoKHR" DisplaySurfaceCreateInfoKHR { s_type p_next flags display_mode plane_index plane_stack_index transform global_alpha alpha_mode image_extent }
    "VkDisplayPresentInfoKHR" DisplayPresentInfoKHR { s_type p_next src_rect dst_rect persistent }
    "VkSurfaceCapabilitiesKHR" SurfaceCapabilitiesKHR { min_image_count max_image_count current_extent min_image_extent max_image_extent max_image_array_layers supported_transforms current_transform supported_composite_alpha supported_usage_flags }
    "VkAndroidSurfaceCreateInfoKHR" AndroidSurfaceCreateInfoKHR { s_type p_next flags window }
    "VkViSurfaceCreateInfoNN" ViSurfaceCreateInfoNN { s_type p_next flags window }
    "VkWaylandSurfaceCreateInfoKHR" WaylandSurfaceCreateInfoKHR { s_type p_next flags display surface }
    "VkWin32SurfaceCreateInfoKHR" Win32SurfaceCreateInfoKHR { s_type p_next flags hinstance hwnd }
    "VkXlibSurfaceCreateInfoKHR" XlibSurfaceCreateInfoKHR { s_type p_next flags dpy window }
    "VkXcbSurfaceCreateInfoKHR" XcbSurfaceCreateInfoKHR { s_type p_next flags connection window }
    "VkDirectFBSurfaceCreateInfoEXT" DirectFBSurfaceCreateInfoEXT { s_type p_next flags dfb surface }
    "VkImagePipeSurfaceCreateInfoFUCHSIA" ImagePipeSurfaceCreateInfoFUCHSIA { s_type p_next flags image_pipe_handle }
    "VkStreamDescriptorSurfaceCreateInfoGGP" StreamDescriptorSurfaceCreateInfoGGP { s_type p_next flags stream_descriptor }
    "VkScreenSurfaceCreateInfoQNX" ScreenSurfaceCreateInfoQNX { s_type p_next flags context window }
    "VkSurfaceFormatKHR" SurfaceFormatKHR { format color_space }
    "VkSwapchainCreateInfoKHR" SwapchainCreateInfoKHR { s_type p_next flags surface min_image_count image_format image_color_space image_extent image_array_layers image_usage image_sharing_mode queue_family_index_count p_queue_family_indices pre_transform composite_alpha present_mode clipped old_swapchain }
    "VkPresentInfoKHR" PresentInfoKHR { s_type p_next wait_semaphore_count p_wait_semaphores swapchain_count p_swapchains p_image_indices p_results }
    "VkDebugReportCallbackCreateInfoEXT" DebugReportCallbackCreateInfoEXT { s_type p_next flags pfn_callback p_user_data }
    "VkValidationFlagsEXT" ValidationFlagsEXT { s_type p_next disabled_validation_check_count p_disabled_validation_checks }
    "VkValidationFeaturesEXT" ValidationFeaturesEXT { s_type p_next enabled_validation_feature_count p_enabled_validation_features disabled_validation_feature_count p_disabled_validation_features }
    "VkLayerSettingsCreateInfoEXT" LayerSettingsCreateInfoEXT { s_type p_next setting_count p_settings }
    "VkLayerSettingEXT" LayerSettingEXT { p_layer_name p_setting_name ty value_count p_values }
    "VkPipelineRasterizationStateRasterizationOrderAMD" PipelineRasterizationStateRasterizationOrderAMD { s_type p_next rasterization_order }
    "VkDebugMarkerObjectNameInfoEXT" DebugMarkerObjectNameInfoEXT { s_type p_next object_type object p_object_name }
    "VkDebugMarkerObjectTagInfoEXT" DebugMarkerObjectTagInfoEXT { s_type p_next object_type object tag_name tag_size p_tag }
    "VkDebugMarkerMarkerInfoEXT" DebugMarkerMarkerInfoEXT { s_type p_next p_marker_name color }
    "VkDedicatedAllocationImageCreateInfoNV" DedicatedAllocationImageCreateInfoNV { s_type p_next dedicated_allocation }
    "VkDedicatedAllocationBufferCreateInfoNV" DedicatedAllocationBufferCreateInfoNV { s_type p_next dedicated_allocation }
    "VkDedicatedAllocationMemoryAllocateInfoNV" DedicatedAllocationMemoryAllocateInfoNV { s_type p_next image buffer }
    "VkExternalImageFormatPropertiesNV" ExternalImageFormatPropertiesNV { image_format_properties external_memory_features export_from_imported_handle_types compatible_handle_types }
    "VkExternalMemoryImageCreateInfoNV" ExternalMemoryImageCreateInfoNV { s_type p_next handle_types }
    "VkExportMemoryAllocateInfoNV" ExportMemoryAllocateInfoNV { s_type p_next handle_types }
    "VkImportMemoryWin32HandleInfoNV" ImportMemoryWin32HandleInfoNV { s_type p_next handle_type handle }
    "VkExportMemoryWin32HandleInfoNV" ExportMemoryWin32HandleInfoNV { s_type p_next p_attributes dw_access }
    "VkWin32KeyedMutexAcquireReleaseInfoNV" Win32KeyedMutexAcquireReleaseInfoNV { s_type p_next acquire_count p_acquire_syncs p_acquire_keys p_acquire_timeout_milliseconds release_count p_release_syncs p_release_keys }
    "VkPhysicalDeviceDeviceGeneratedCommandsFeaturesNV" PhysicalDeviceDeviceGeneratedCommandsFeaturesNV { s_type p_next device_generated_commands }
    "VkPhysicalDeviceDeviceGeneratedCommandsComputeFeaturesNV" PhysicalDeviceDeviceGeneratedCommandsComputeFeaturesNV { s_type p_next device_generated_compute device_generated_compute_pipelines device_generated_compute_capture_replay }
    "VkDevicePrivateDataCreateInfo" DevicePrivateDataCreateInfo { s_type p_next private_data_slot_request_count }
    "VkPrivateDataSlotCreateInfo" PrivateDataSlotCreateInfo { s_type p_next flags }
    "VkPhysicalDevicePrivateDataFeatures" PhysicalDevicePrivateDataFeatures { s_type p_next private_data }
    "VkPhysicalDeviceDeviceGeneratedCommandsPropertiesNV" PhysicalDeviceDeviceGeneratedCommandsPropertiesNV { s_type p_next max_graphics_shader_group_count max_indirect_sequence_count max_indirect_commands_token_count max_indirect_commands_stream_count max_indirect_commands_token_offset max_indirect_commands_stream_stride min_sequences_count_buffer_offset_alignment min_sequences_index_buffer_offset_alignment min_indirect_commands_buffer_offset_alignment }
    "VkPhysicalDeviceMultiDrawPropertiesEXT" PhysicalDeviceMultiDrawPropertiesEXT { s_type p_next max_multi_draw_count }
    "VkGraphicsShaderGroupCreateInfoNV" GraphicsShaderGroupCreateInfoNV { s_type p_next stage_count p_stages p_vertex_input_state p_tessellation_state }
    "VkGraphicsPipelineShaderGroupsCreateInfoNV" GraphicsPipelineShaderGroupsCreateInfoNV { s_type p_next group_count p_groups pipeline_count p_pipelines }
    "VkBindShaderGroupIndirectCommandNV" BindShaderGroupIndirectCommandNV { group_index }
    "VkBindIndexBufferIndirectCommandNV" BindIndexBufferIndirectCommandNV { buffer_address size index_type }
    "VkBindVertexBufferIndirectCommandNV" BindVertexBufferIndirectCommandNV { buffer_address size stride }
    "VkSetStateFlagsIndirectCommandNV" SetStateFlagsIndirectCommandNV { data }
    "VkIndirectCommandsStreamNV" IndirectCommandsStreamNV { buffer offset }
    "VkIndirectCommandsLayoutTokenNV" IndirectCommandsLayoutTokenNV { s_type p_next token_type stream offset vertex_binding_unit vertex_dynamic_stride pushconstant_pipeline_layout pushconstant_shader_stage_flags pushconstant_offset pushconstant_size indirect_state_flags index_type_count p_index_types p_index_type_values }
    "VkIndirectCommandsLayoutCreateInfoNV" IndirectCommandsLayoutCreateInfoNV { s_type p_next flags pipeline_bind_point token_count p_tokens stream_count p_stream_strides }
    "VkGeneratedCommandsInfoNV" GeneratedCommandsInfoNV { s_type p_next pipeline_bind_point pipeline indirect_commands_layout stream_count p_streams sequences_count preprocess_buffer preprocess_offset preprocess_size sequences_count_buffer sequences_count_offset sequences_index_buffer sequences_index_offset }
    "VkGeneratedCommandsMemoryRequirementsInfoNV" GeneratedCommandsMemoryRequirementsInfoNV { s_type p_next pipeline_bind_point pipeline indirect_commands_layout max_sequences_count }
    "VkPipelineIndirectDeviceAddressInfoNV" PipelineIndirectDeviceAddressInfoNV { s_type p_next pipeline_bind_point pipeline }
    "VkBindPipelineIndirectCommandNV" BindPipelineIndirectCommandNV { pipeline_address }
    "VkPhysicalDeviceFeatures2" PhysicalDeviceFeatures2 { s_type p_next features }
    "VkPhysicalDeviceProperties2" PhysicalDeviceProperties2 { s_type p_next properties }
    "VkFormatProperties2" FormatProperties2 { s_type p_next format_properties }
    "VkImageFormatProperties2" ImageFormatProperties2 { s_type p_next image_format_properties }
    "VkPhysicalDeviceImageFormatInfo2" PhysicalDeviceImageFormatInfo2 { s_type p_next format ty tiling usage flags }
    "VkQueueFamilyProperties2" QueueFamilyProperties2 { s_type p_next queue_family_properties }
    "VkPhysicalDeviceMemoryProperties2" PhysicalDeviceMemoryProperties2 { s_type p_next memory_properties }
    "VkSparseImageFormatProperties2" SparseImageFormatProperties2 { s_type p_next properties }
    "VkPhysicalDeviceSparseImageFormatInfo2" PhysicalDeviceSparseImageFormatInfo2 { s_type p_next format ty samples usage tiling }
    "VkPhysicalDevicePushDescriptorPropertiesKHR" PhysicalDevicePushDescriptorPropertiesKHR { s_type p_next max_push_descriptors }
    "VkConformanceVersion" ConformanceVersion { major minor subminor patch }
    "VkPhysicalDeviceDriverProperties" PhysicalDeviceDriverProperties { s_type p_next driver_id driver_name driver_info conformance_version }
    "VkPresentRegionsKHR" PresentRegionsKHR { s_type p_next swapchain_count p_regions }
    "VkPresentRegionKHR" PresentRegionKHR { rectangle_count p_rectangles }
    "VkRectLayerKHR" RectLayerKHR { offset extent layer }
    "VkPhysicalDeviceVariablePointersFeatures" PhysicalDeviceVariablePointersFeatures { s_type p_next variable_pointers_storage_buffer variable_pointers }
    "VkExternalMemoryProperties" ExternalMemoryProperties { external_memory_features export_from_imported_handle_types compatible_handle_types }
    "VkPhysicalDeviceExternalImageFormatInfo" PhysicalDeviceExternalImageFormatInfo { s_type p_next handle_type }
    "VkExternalImageFormatProperties" ExternalImageFormatProperties { s_type p_next external_memory_properties }
    "VkPhysicalDeviceExternalBufferInfo" PhysicalDeviceExternalBufferInfo { s_type p_next flags usage handle_type }
    "VkExternalBufferProperties" ExternalBufferProperties { s_type p_next external_memory_properties }
    "VkPhysicalDeviceIDProperties" PhysicalDeviceIDProperties { s_type p_next device_uuid driver_uuid device_luid device_node_mask device_luid_valid }
    "VkExternalMemoryImageCreateInfo" ExternalMemoryImageCreateInfo { s_type p_next handle_types }
    "VkExternalMemoryBufferCreateInfo" ExternalMemoryBufferCreateInfo { s_type p_next handle_types }
    "VkExportMemoryAllocateInfo" ExportMemoryAllocateInfo { s_type p_next handle_types }
    "VkImportMemoryWin32HandleInfoKHR" ImportMemoryWin32HandleInfoKHR { s_type p_next handle_type handle name }
    "VkExportMemoryWin32HandleInfoKHR" ExportMemoryWin32HandleInfoKHR { s_type p_next p_attributes dw_access name }
    "VkImportMemoryZirconHandleInfoFUCHSIA" ImportMemoryZirconHandleInfoFUCHSIA { s_type p_next handle_type handle }
    "VkMemoryZirconHandlePropertiesFUCHSIA" MemoryZirconHandlePropertiesFUCHSIA { s_type p_next memory_type_bits }
    "VkMemoryGetZirconHandleInfoFUCHSIA" MemoryGetZirconHandleInfoFUCHSIA { s_type p_next memory handle_type }
    "VkMemoryWin32HandlePropertiesKHR" MemoryWin32HandlePropertiesKHR { s_type p_next memory_type_bits }
    "VkMemoryGetWin32HandleInfoKHR" MemoryGetWin32HandleInfoKHR { s_type p_next memory handle_type }
    "VkImportMemoryFdInfoKHR" ImportMemoryFdInfoKHR { s_type p_next handle_type fd }
    "VkMemoryFdPropertiesKHR" MemoryFdPropertiesKHR { s_type p_next memory_type_bits }
    "VkMemoryGetFdInfoKHR" MemoryGetFdInfoKHR { s_type p_next memory handle_type }
    "VkWin32KeyedMutexAcquireReleaseInfoKHR" Win32KeyedMutexAcquireReleaseInfoKHR { s_type p_next acquire_count p_acquire_syncs p_acquire_keys p_acquire_timeouts release_count p_release_syncs p_release_keys }
    "VkPhysicalDeviceExternalSemaphoreInfo" PhysicalDeviceExternalSemaphoreInfo { s_type p_next handle_type }
    "VkExternalSemaphoreProperties" ExternalSemaphoreProperties { s_type p_next export_from_imported_handle_types compatible_handle_types external_semaphore_features }
    "VkExportSemaphoreCreateInfo" ExportSemaphoreCreateInfo { s_type p_next handle_types }
    "VkImportSemaphoreWin32HandleInfoKHR" ImportSemaphoreWin32HandleInfoKHR { s_type p_next semaphore flags handle_type handle name }
    "VkExportSemaphoreWin32HandleInfoKHR" ExportSemaphoreWin32HandleInfoKHR { s_type p_next p_attributes dw_access name }
    "VkD3D12FenceSubmitInfoKHR" D3D12FenceSubmitInfoKHR { s_type p_next wait_semaphore_values_count p_wait_semaphore_values signal_semaphore_values_count p_signal_semaphore_values }
    "VkSemaphoreGetWin32HandleInfoKHR" SemaphoreGetWin32HandleInfoKHR { s_type p_next semaphore handle_type }
    "VkImportSemaphoreFdInfoKHR" ImportSemaphoreFdInfoKHR { s_type p_next semaphore flags handle_type fd }
    "VkSemaphoreGetFdInfoKHR" SemaphoreGetFdInfoKHR { s_type p_next semaphore handle_type }
    "VkImportSemaphoreZirconHandleInfoFUCHSIA" ImportSemaphoreZirconHandleInfoFUCHSIA { s_type p_next semaphore flags handle_type zircon_handle }
    "VkSemaphoreGetZirconHandleInfoFUCHSIA" SemaphoreGetZirconHandleInfoFUCHSIA { s_type p_next semaphore handle_type }
    "VkPhysicalDeviceExternalFenceInfo" PhysicalDeviceExternalFenceInfo { s_type p_next handle_type }
    "VkExternalFenceProperties" ExternalFenceProperties { s_type p_next export_from_imported_handle_types compatible_handle_types external_fence_features }
    "VkExportFenceCreateInfo" ExportFenceCreateInfo { s_type p_next handle_types }
    "VkImportFenceWin32HandleInfoKHR" ImportFenceWin32HandleInfoKHR { s_type p_next fence flags handle_type handle name }
    "VkExportFenceWin32HandleInfoKHR" ExportFenceWin32HandleInfoKHR { s_type p_next p_attributes dw_access name }
    "VkFenceGetWin32HandleInfoKHR" FenceGetWin32HandleInfoKHR { s_type p_next fence handle_type }
    "VkImportFenceFdInfoKHR" ImportFenceFdInfoKHR { s_type p_next fence flags handle_type fd }
    "VkFenceGetFdInfoKHR" FenceGetFdInfoKHR { s_type p_next fence handle_type }
    "VkPhysicalDeviceMultiviewFeatures" PhysicalDeviceMultiviewFeatures { s_type p_next multiview multiview_geometry_shader multiview_tessellation_shader }
    "VkPhysicalDeviceMultiviewProperties" PhysicalDeviceMultiviewProperties { s_type p_next max_multiview_view_count max_multiview_instance_index }
    "VkRenderPassMultiviewCreateInfo" RenderPassMultiviewCreateInfo { s_type p_next subpass_count p_view_masks dependency_count p_view_offsets correlation_mask_count p_correlation_masks }
    "VkSurfaceCapabilities2EXT" SurfaceCapabilities2EXT { s_type p_next min_image_count max_image_count current_extent min_image_extent max_image_extent max_image_array_layers supported_transforms current_transform supported_composite_alpha supported_usage_flags supported_surface_counters }
    "VkDisplayPowerInfoEXT" DisplayPowerInfoEXT { s_type p_next power_state }
    "VkDeviceEventInfoEXT" DeviceEventInfoEXT { s_type p_next device_event }
    "VkDisplayEventInfoEXT" DisplayEventInfoEXT { s_type p_next display_event }
    "VkSwapchainCounterCreateInfoEXT" SwapchainCounterCreateInfoEXT { s_type p_next surface_counters }
    "VkPhysicalDeviceGroupProperties" PhysicalDeviceGroupProperties { s_type p_next physical_device_count physical_devices subset_allocation }
    "VkMemoryAllocateFlagsInfo" MemoryAllocateFlagsInfo { s_type p_next flags device_mask }
    "VkBindBufferMemoryInfo" BindBufferMemoryInfo { s_type p_next buffer memory memory_offset }
    "VkBindBufferMemoryDeviceGroupInfo" BindBufferMemoryDeviceGroupInfo { s_type p_next device_index_count p_device_indices }
    "VkBindImageMemoryInfo" BindImageMemoryInfo { s_type p_next image memory memory_offset }
    "VkBindImageMemoryDeviceGroupInfo" BindImageMemoryDeviceGroupInfo { s_type p_next device_index_count p_device_indices split_instance_bind_region_count p_split_instance_bind_regions }
    "VkDeviceGroupRenderPassBeginInfo" DeviceGroupRenderPassBeginInfo { s_type p_next device_mask device_render_area_count p_device_render_areas }
    "VkDeviceGroupCommandBufferBeginInfo" DeviceGroupCommandBufferBeginInfo { s_type p_next device_mask }
    "VkDeviceGroupSubmitInfo" DeviceGroupSubmitInfo { s_type p_next wait_semaphore_count p_wait_semaphore_device_indices command_buffer_count p_command_buffer_device_masks signal_semaphore_count p_signal_semaphore_device_indices }
    "VkDeviceGroupBindSparseInfo" DeviceGroupBindSparseInfo { s_type p_next resource_device_index memory_device_index }
    "VkDeviceGroupPresentCapabilitiesKHR" DeviceGroupPresentCapabilitiesKHR { s_type p_next present_mask modes }
    "VkImageSwapchainCreateInfoKHR" ImageSwapchainCreateInfoKHR { s_type p_next swapchain }
    "VkBindImageMemorySwapchainInfoKHR" BindImageMemorySwapchainInfoKHR { s_type p_next swapchain image_index }
    "VkAcquireNextImageInfoKHR" AcquireNextImageInfoKHR { s_type p_next swapchain timeout semaphore fence device_mask }
    "VkDeviceGroupPresentInfoKHR" DeviceGroupPresentInfoKHR { s_type p_next swapchain_count p_device_masks mode }
    "VkDeviceGroupDeviceCreateInfo" DeviceGroupDeviceCreateInfo { s_type p_next physical_device_count p_physical_devices }
    "VkDeviceGroupSwapchainCreateInfoKHR" DeviceGroupSwapchainCreateInfoKHR { s_type p_next modes }
    "VkDescriptorUpdateTemplateEntry" DescriptorUpdateTemplateEntry { dst_binding dst_array_element descriptor_count descriptor_type offset stride }
    "VkDescriptorUpdateTemplateCreateInfo" DescriptorUpdateTemplateCreateInfo { s_type p_next flags descriptor_update_entry_count p_descriptor_update_entries template_type descriptor_set_layout pipeline_bind_point pipeline_layout set }
    "VkXYColorEXT" XYColorEXT { x y }
    "VkPhysicalDevicePresentIdFeaturesKHR" PhysicalDevicePresentIdFeaturesKHR { s_type p_next present_id }
    "VkPresentIdKHR" PresentIdKHR { s_type p_next swapchain_count p_present_ids }
    "VkPhysicalDevicePresentWaitFeaturesKHR" PhysicalDevicePresentWaitFeaturesKHR { s_type p_next present_wait }
    "VkHdrMetadataEXT" HdrMetadataEXT { s_type p_next display_primary_red display_primary_green display_primary_blue white_point max_luminance min_luminance max_content_light_level max_frame_average_light_level }
    "VkDisplayNativeHdrSurfaceCapabilitiesAMD" DisplayNativeHdrSurfaceCapabilitiesAMD { s_type p_next local_dimming_support }
    "VkSwapchainDisplayNativeHdrCreateInfoAMD" SwapchainDisplayNativeHdrCreateInfoAMD { s_type p_next local_dimming_enable }
    "VkRefreshCycleDurationGOOGLE" RefreshCycleDurationGOOGLE { refresh_duration }
    "VkPastPresentationTimingGOOGLE" PastPresentationTimingGOOGLE { present_id desired_present_time actual_present_time earliest_present_time present_margin }
    "VkPresentTimesInfoGOOGLE" PresentTimesInfoGOOGLE { s_type p_next swapchain_count p_times }
    "VkPresentTimeGOOGLE" PresentTimeGOOGLE { present_id desired_present_time }
    "VkIOSSurfaceCreateInfoMVK" IOSSurfaceCreateInfoMVK { s_type p_next flags p_view }
    "VkMacOSSurfaceCreateInfoMVK" MacOSSurfaceCreateInfoMVK { s_type p_next flags p_view }
    "VkMetalSurfaceCreateInfoEXT" MetalSurfaceCreateInfoEXT { s_type p_next flags p_layer }
    "VkViewportWScalingNV" ViewportWScalingNV { xcoeff ycoeff }
    "VkPipelineViewportWScalingStateCreateInfoNV" PipelineViewportWScalingStateCreateInfoNV { s_type p_next viewport_w_scaling_enable viewport_count p_viewport_w_scalings }
    "VkViewportSwizzleNV" ViewportSwizzleNV { x y z w }
    "VkPipelineViewportSwizzleStateCreateInfoNV" PipelineViewportSwizzleStateCreateInfoNV { s_type p_next flags viewport_count p_viewport_swizzles }
    "VkPhysicalDeviceDiscardRectanglePropertiesEXT" PhysicalDeviceDiscardRectanglePropertiesEXT { s_type p_next max_discard_rectangles }
    "VkPipelineDiscardRectangleStateCreateInfoEXT" PipelineDiscardRectangleStateCreateInfoEXT { s_type p_next flags discard_rectangle_mode discard_rectangle_count p_discard_rectangles }
    "VkPhysicalDeviceMultiviewPerViewAttributesPropertiesNVX" PhysicalDeviceMultiviewPerViewAttributesPropertiesNVX { s_type p_next per_view_position_all_components }
    "VkInputAttachmentAspectReference" InputAttachmentAspectReference { subpass input_attachment_index aspect_mask }
    "VkRenderPassInputAttachmentAspectCreateInfo" RenderPassInputAttachmentAspectCreateInfo { s_type p_next aspect_reference_count p_aspect_references }
    "VkPhysicalDeviceSurfaceInfo2KHR" PhysicalDeviceSurfaceInfo2KHR { s_type p_next surface }
    "VkSurfaceCapabilities2KHR" SurfaceCapabilities2KHR { s_type p_next surface_capabilities }
    "VkSurfaceFormat2KHR" SurfaceFormat2KHR { s_type p_next surface_format }
    "VkDisplayProperties2KHR" DisplayProperties2KHR { s_type p_next display_properties }
    "VkDisplayPlaneProperties2KHR" DisplayPlaneProperties2KHR { s_type p_next display_plane_properties }
    "VkDisplayModeProperties2KHR" DisplayModeProperties2KHR { s_type p_next display_mode_properties }
    "VkDisplayPlaneInfo2KHR" DisplayPlaneInfo2KHR { s_type p_next mode plane_index }
    "VkDisplayPlaneCapabilities2KHR" DisplayPlaneCapabilities2KHR { s_type p_next capabilities }
    "VkSharedPresentSurfaceCapabilitiesKHR" SharedPresentSurfaceCapabilitiesKHR { s_type p_next shared_present_supported_usage_flags }
    "VkPhysicalDevice16BitStorageFeatures" PhysicalDevice16BitStorageFeatures { s_type p_next storage_buffer16_bit_access uniform_and_storage_buffer16_bit_access storage_push_constant16 storage_input_output16 }
    "VkPhysicalDeviceSubgroupProperties" PhysicalDeviceSubgroupProperties { s_type p_next subgroup_size supported_stages supported_operations quad_operations_in_all_stages }
    "VkPhysicalDeviceShaderSubgroupExtendedTypesFeatures" PhysicalDeviceShaderSubgroupExtendedTypesFeatures { s_type p_next shader_subgroup_extended_types }
    "VkBufferMemoryRequirementsInfo2" BufferMemoryRequirementsInfo2 { s_type p_next buffer }
    "VkDeviceBufferMemoryRequirements" DeviceBufferMemoryRequirements { s_type p_next p_create_info }
    "VkImageMemoryRequirementsInfo2" ImageMemoryRequirementsInfo2 { s_type p_next image }
    "VkImageSparseMemoryRequirementsInfo2" ImageSparseMemoryRequirementsInfo2 { s_type p_next image }
    "VkDeviceImageMemoryRequirements" DeviceImageMemoryRequirements { s_type p_next p_create_info plane_aspect }
    "VkMemoryRequirements2" MemoryRequirements2 { s_type p_next memory_requirements }
    "VkSparseImageMemoryRequirements2" SparseImageMemoryRequirements2 { s_type p_next memory_requirements }
    "VkPhysicalDevicePointClippingProperties" PhysicalDevicePointClippingProperties { s_type p_next point_clipping_behavior }
    "VkMemoryDedicatedRequirements" MemoryDedicatedRequirements { s_type p_next prefers_dedicated_allocation requires_dedicated_allocation }
    "VkMemoryDedicatedAllocateInfo" MemoryDedicatedAllocateInfo { s_type p_next image buffer }
    "VkImageViewUsageCreateInfo" ImageViewUsageCreateInfo { s_type p_next usage }
    "VkImageViewSlicedCreateInfoEXT" ImageViewSlicedCreateInfoEXT { s_type p_next slice_offset slice_count }
    "VkPipelineTessellationDomainOriginStateCreateInfo" PipelineTessellationDomainOriginStateCreateInfo { s_type p_next domain_origin }
    "VkSamplerYcbcrConversionInfo" SamplerYcbcrConversionInfo { s_type p_next conversion }
    "VkSamplerYcbcrConversionCreateInfo" SamplerYcbcrConversionCreateInfo { s_type p_next format ycbcr_model ycbcr_range components x_chroma_offset y_chroma_offset chroma_filter force_explicit_reconstruction }
    "VkBindImagePlaneMemoryInfo" BindImagePlaneMemoryInfo { s_type p_next plane_aspect }
    "VkImagePlaneMemoryRequirementsInfo" ImagePlaneMemoryRequirementsInfo { s_type p_next plane_aspect }
    "VkPhysicalDeviceSamplerYcbcrConversionFeatures" PhysicalDeviceSamplerYcbcrConversionFeatures { s_type p_next sampler_ycbcr_conversion }
    "VkSamplerYcbcrConversionImageFormatProperties" SamplerYcbcrConversionImageFormatProperties { s_type p_next combined_image_sampler_descriptor_count }
    "VkTextureLODGatherFormatPropertiesAMD" TextureLODGatherFormatPropertiesAMD { s_type p_next supports_texture_gather_lod_bias_amd }
    "VkConditionalRenderingBeginInfoEXT" ConditionalRenderingBeginInfoEXT { s_type p_next buffer offset flags }
    "VkProtectedSubmitInfo" ProtectedSubmitInfo { s_type p_next protected_submit }
    "VkPhysicalDeviceProtectedMemoryFeatures" PhysicalDeviceProtectedMemoryFeatures { s_type p_next protected_memory }
    "VkPhysicalDeviceProtectedMemoryProperties" PhysicalDeviceProtectedMemoryProperties { s_type p_next protected_no_fault }
    "VkDeviceQueueInfo2" DeviceQueueInfo2 { s_type p_next flags queue_family_index queue_index }
    "VkPipelineCoverageToColorStateCreateInfoNV" PipelineCoverageToColorStateCreateInfoNV { s_type p_next flags coverage_to_color_enable coverage_to_color_location }
    "VkPhysicalDeviceSamplerFilterMinmaxProperties" PhysicalDeviceSamplerFilterMinmaxProperties { s_type p_next filter_minmax_single_component_formats filter_minmax_image_component_mapping }
    "VkSampleLocationEXT" SampleLocationEXT { x y }
    "VkSampleLocationsInfoEXT" SampleLocationsInfoEXT { s_type p_next sample_locations_per_pixel sample_location_grid_size sample_locations_count p_sample_locations }
    "VkAttachmentSampleLocationsEXT" AttachmentSampleLocationsEXT { attachment_index sample_locations_info }
    "VkSubpassSampleLocationsEXT" SubpassSampleLocationsEXT { subpass_index sample_locations_info }
    "VkRenderPassSampleLocationsBeginInfoEXT" RenderPassSampleLocationsBeginInfoEXT { s_type p_next attachment_initial_sample_locations_count p_attachment_initial_sample_locations post_subpass_sample_locations_count p_post_subpass_sample_locations }
    "VkPipelineSampleLocationsStateCreateInfoEXT" PipelineSampleLocationsStateCreateInfoEXT { s_type p_next sample_locations_enable sample_locations_info }
    "VkPhysicalDeviceSampleLocationsPropertiesEXT" PhysicalDeviceSampleLocationsPropertiesEXT { s_type p_next sample_location_sample_counts max_sample_location_grid_size sample_location_coordinate_range sample_location_sub_pixel_bits variable_sample_locations }
    "VkMultisamplePropertiesEXT" MultisamplePropertiesEXT { s_type p_next max_sample_location_grid_size }
    "VkSamplerReductionModeCreateInfo" SamplerReductionModeCreateInfo { s_type p_next reduction_mode }
    "VkPhysicalDeviceBlendOperationAdvancedFeaturesEXT" PhysicalDeviceBlendOperationAdvancedFeaturesEXT { s_type p_next advanced_blend_coherent_operations }
    "VkPhysicalDeviceMultiDrawFeaturesEXT" PhysicalDeviceMultiDrawFeaturesEXT { s_type p_next multi_draw }
    "VkPhysicalDeviceBlendOperationAdvancedPropertiesEXT" PhysicalDeviceBlendOperationAdvancedPropertiesEXT { s_type p_next advanced_blend_max_color_attachments advanced_blend_independent_blend advanced_blend_non_premultiplied_src_color advanced_blend_non_premultiplied_dst_color advanced_blend_correlated_overlap advanced_blend_all_operations }
    "VkPipelineColorBlendAdvancedStateCreateInfoEXT" PipelineColorBlendAdvancedStateCreateInfoEXT { s_type p_next src_premultiplied dst_premultiplied blend_overlap }
    "VkPhysicalDeviceInlineUniformBlockFeatures" PhysicalDeviceInlineUniformBlockFeatures { s_type p_next inline_uniform_block descriptor_binding_inline_uniform_block_update_after_bind }
    "VkPhysicalDeviceInlineUniformBlockProperties" PhysicalDeviceInlineUniformBlockProperties { s_type p_next max_inline_uniform_block_size max_per_stage_descriptor_inline_uniform_blocks max_per_stage_descriptor_update_after_bind_inline_uniform_blocks max_descriptor_set_inline_uniform_blocks max_descriptor_set_update_after_bind_inline_uniform_blocks }
    "VkWriteDescriptorSetInlineUniformBlock" WriteDescriptorSetInlineUniformBlock { s_type p_next data_size p_data }
    "VkDescriptorPoolInlineUniformBlockCreateInfo" DescriptorPoolInlineUniformBlockCreateInfo { s_type p_next max_inline_uniform_block_bindings }
    "VkPipelineCoverageModulationStateCreateInfoNV" PipelineCoverageModulationStateCreateInfoNV { s_type p_next flags coverage_modulation_mode coverage_modulation_table_enable coverage_modulation_table_count p_coverage_modulation_table }
    "VkImageFormatListCreateInfo" ImageFormatListCreateInfo { s_type p_next view_format_count p_view_formats }
    "VkValidationCacheCreateInfoEXT" ValidationCacheCreateInfoEXT { s_type p_next flags initial_data_size p_initial_data }
    "VkShaderModuleValidationCacheCreateInfoEXT" ShaderModuleValidationCacheCreateInfoEXT { s_type p_next validation_cache }
    "VkPhysicalDeviceMaintenance3Properties" PhysicalDeviceMaintenance3Properties { s_type p_next max_per_set_descriptors max_memory_allocation_size }
    "VkPhysicalDeviceMaintenance4Features" PhysicalDeviceMaintenance4Features { s_type p_next maintenance4 }
    "VkPhysicalDeviceMaintenance4Properties" PhysicalDeviceMaintenance4Properties { s_type p_next max_buffer_size }
    "VkPhysicalDeviceMaintenance5FeaturesKHR" PhysicalDeviceMaintenance5FeaturesKHR { s_type p_next maintenance5 }
    "VkPhysicalDeviceMaintenance5PropertiesKHR" PhysicalDeviceMaintenance5PropertiesKHR { s_type p_next early_fragment_multisample_coverage_after_sample_counting early_fragment_sample_mask_test_before_sample_counting depth_stencil_swizzle_one_support polygon_mode_point_size non_strict_single_pixel_wide_lines_use_parallelogram non_strict_wide_lines_use_parallelogram }
    "VkPhysicalDeviceMaintenance6FeaturesKHR" PhysicalDeviceMaintenance6FeaturesKHR { s_type p_next maintenance6 }
    "VkPhysicalDeviceMaintenance6PropertiesKHR" PhysicalDeviceMaintenance6PropertiesKHR { s_type p_next block_texel_view_compatible_multiple_layers max_combined_image_sampler_descriptor_count fragment_shading_rate_clamp_combiner_inputs }
    "VkRenderingAreaInfoKHR" RenderingAreaInfoKHR { s_type p_next view_mask color_attachment_count p_color_attachment_formats depth_attachment_format stencil_attachment_format }
    "VkDescriptorSetLayoutSupport" DescriptorSetLayoutSupport { s_type p_next supported }
    "VkPhysicalDeviceShaderDrawParametersFeatures" PhysicalDeviceShaderDrawParametersFeatures { s_type p_next shader_draw_parameters }
    "VkPhysicalDeviceShaderFloat16Int8Features" PhysicalDeviceShaderFloat16Int8Features { s_type p_next shader_float16 shader_int8 }
    "VkPhysicalDeviceFloatControlsProperties" PhysicalDeviceFloatControlsProperties { s_type p_next denorm_behavior_independence rounding_mode_independence shader_signed_zero_inf_nan_preserve_float16 shader_signed_zero_inf_nan_preserve_float32 shader_signed_zero_inf_nan_preserve_float64 shader_denorm_preserve_float16 shader_denorm_preserve_float32 shader_denorm_preserve_float64 shader_denorm_flush_to_zero_float16 shader_denorm_flush_to_zero_float32 shader_denorm_flush_to_zero_float64 shader_rounding_mode_rte_float16 shader_rounding_mode_rte_float32 shader_rounding_mode_rte_float64 shader_rounding_mode_rtz_float16 shader_rounding_mode_rtz_float32 shader_rounding_mode_rtz_float64 }
    "VkPhysicalDeviceHostQueryResetFeatures" PhysicalDeviceHostQueryResetFeatures { s_type p_next host_query_reset }
    "VkNativeBufferUsage2ANDROID" NativeBufferUsage2ANDROID { consumer producer }
    "VkNativeBufferANDROID" NativeBufferANDROID { s_type p_next handle stride format usage usage2 }
    "VkSwapchainImageCreateInfoANDROID" SwapchainImageCreateInfoANDROID { s_type p_next usage }
    "VkPhysicalDevicePresentationPropertiesANDROID" PhysicalDevicePresentationPropertiesANDROID { s_type p_next shared_image }
    "VkShaderResourceUsageAMD" ShaderResourceUsageAMD { num_used_vgprs num_used_sgprs lds_size_per_local_work_group lds_usage_size_in_bytes scratch_mem_usage_in_bytes }
    "VkShaderStatisticsInfoAMD" ShaderStatisticsInfoAMD { shader_stage_mask resource_usage num_physical_vgprs num_physical_sgprs num_available_vgprs num_available_sgprs compute_work_group_size }
    "VkDeviceQueueGlobalPriorityCreateInfoKHR" DeviceQueueGlobalPriorityCreateInfoKHR { s_type p_next global_priority }
    "VkPhysicalDeviceGlobalPriorityQueryFeaturesKHR" PhysicalDeviceGlobalPriorityQueryFeaturesKHR { s_type p_next global_priority_query }
    "VkQueueFamilyGlobalPriorityPropertiesKHR" QueueFamilyGlobalPriorityPropertiesKHR { s_type p_next priority_count priorities }
    "VkDebugUtilsObjectNameInfoEXT" DebugUtilsObjectNameInfoEXT { s_type p_next object_type object_handle p_object_name }
    "VkDebugUtilsObjectTagInfoEXT" DebugUtilsObjectTagInfoEXT { s_type p_next object_type object_handle tag_name tag_size p_tag }
    "VkDebugUtilsLabelEXT" DebugUtilsLabelEXT { s_type p_next p_label_name color }
    "VkDebugUtilsMessengerCreateInfoEXT" DebugUtilsMessengerCreateInfoEXT { s_type p_next flags message_severity message_type pfn_user_callback p_user_data }
    "VkDebugUtilsMessengerCallbackDataEXT" DebugUtilsMessengerCallbackDataEXT { s_type p_next flags p_message_id_name message_id_number p_message queue_label_count p_queue_labels cmd_buf_label_count p_cmd_buf_labels object_count p_objects }
    "VkPhysicalDeviceDeviceMemoryReportFeaturesEXT" PhysicalDeviceDeviceMemoryReportFeaturesEXT { s_type p_next device_memory_report }
    "VkDeviceDeviceMemoryReportCreateInfoEXT" DeviceDeviceMemoryReportCreateInfoEXT { s_type p_next flags pfn_user_callback p_user_data }
    "VkDeviceMemoryReportCallbackDataEXT" DeviceMemoryReportCallbackDataEXT { s_type p_next flags ty memory_object_id size object_type object_handle heap_index }
    "VkImportMemoryHostPointerInfoEXT" ImportMemoryHostPointerInfoEXT { s_type p_next handle_type p_host_pointer }
    "VkMemoryHostPointerPropertiesEXT" MemoryHostPointerPropertiesEXT { s_type p_next memory_type_bits }
    "VkPhysicalDeviceExternalMemoryHostPropertiesEXT" PhysicalDeviceExternalMemoryHostPropertiesEXT { s_type p_next min_imported_host_pointer_alignment }
    "VkPhysicalDeviceConservativeRasterizationPropertiesEXT" PhysicalDeviceConservativeRasterizationPropertiesEXT { s_type p_next primitive_overestimation_size max_extra_primitive_overestimation_size extra_primitive_overestimation_size_granularity primitive_underestimation conservative_point_and_line_rasterization degenerate_triangles_rasterized degenerate_lines_rasterized fully_covered_fragment_shader_input_variable conservative_rasterization_post_depth_coverage }
    "VkCalibratedTimestampInfoKHR" CalibratedTimestampInfoKHR { s_type p_next time_domain }
    "VkPhysicalDeviceShaderCorePropertiesAMD" PhysicalDeviceShaderCorePropertiesAMD { s_type p_next shader_engine_count shader_arrays_per_engine_count compute_units_per_shader_array simd_per_compute_unit wavefronts_per_simd wavefront_size sgprs_per_simd min_sgpr_allocation max_sgpr_allocation sgpr_allocation_granularity vgprs_per_simd min_vgpr_allocation max_vgpr_allocation vgpr_allocation_granularity }
    "VkPhysicalDeviceShaderCoreProperties2AMD" PhysicalDeviceShaderCoreProperties2AMD { s_type p_next shader_core_features active_compute_unit_count }
    "VkPipelineRasterizationConservativeStateCreateInfoEXT" PipelineRasterizationConservativeStateCreateInfoEXT { s_type p_next flags conservative_rasterization_mode extra_primitive_overestimation_size }
    "VkPhysicalDeviceDescriptorIndexingFeatures" PhysicalDeviceDescriptorIndexingFeatures { s_type p_next shader_input_attachment_array_dynamic_indexing shader_uniform_texel_buffer_array_dynamic_indexing shader_storage_texel_buffer_array_dynamic_indexing shader_uniform_buffer_array_non_uniform_indexing shader_sampled_image_array_non_uniform_indexing shader_storage_buffer_array_non_uniform_indexing shader_storage_image_array_non_uniform_indexing shader_input_attachment_array_non_uniform_indexing shader_uniform_texel_buffer_array_non_uniform_indexing shader_storage_texel_buffer_array_non_uniform_indexing descriptor_binding_uniform_buffer_update_after_bind descriptor_binding_sampled_image_update_after_bind descriptor_binding_storage_image_update_after_bind descriptor_binding_storage_buffer_update_after_bind descriptor_binding_uniform_texel_buffer_update_after_bind descriptor_binding_storage_texel_buffer_update_after_bind descriptor_binding_update_unused_while_pending descriptor_binding_partially_bound descriptor_binding_variable_descriptor_count runtime_descriptor_array }
    "VkPhysicalDeviceDescriptorIndexingProperties" PhysicalDeviceDescriptorIndexingProperties { s_type p_next max_update_after_bind_descriptors_in_all_pools shader_uniform_buffer_array_non_uniform_indexing_native shader_sampled_image_array_non_uniform_indexing_native shader_storage_buffer_array_non_uniform_indexing_native shader_storage_image_array_non_uniform_indexing_native shader_input_attachment_array_non_uniform_indexing_native robust_buffer_access_update_after_bind quad_divergent_implicit_lod max_per_stage_descriptor_update_after_bind_samplers max_per_stage_descriptor_update_after_bind_uniform_buffers max_per_stage_descriptor_update_after_bind_storage_buffers max_per_stage_descriptor_update_after_bind_sampled_images max_per_stage_descriptor_update_after_bind_storage_images max_per_stage_descriptor_update_after_bind_input_attachments max_per_stage_update_after_bind_resources max_descriptor_set_update_after_bind_samplers max_descriptor_set_update_after_bind_uniform_buffers max_descriptor_set_update_after_bind_uniform_buffers_dynamic max_descriptor_set_update_after_bind_storage_buffers max_descriptor_set_update_after_bind_storage_buffers_dynamic max_descriptor_set_update_after_bind_sampled_images max_descriptor_set_update_after_bind_storage_images max_descriptor_set_update_after_bind_input_attachments }
    "VkDescriptorSetLayoutBindingFlagsCreateInfo" DescriptorSetLayoutBindingFlagsCreateInfo { s_type p_next binding_count p_binding_flags }
    "VkDescriptorSetVariableDescriptorCountAllocateInfo" DescriptorSetVariableDescriptorCountAllocateInfo { s_type p_next descriptor_set_count p_descriptor_counts }
    "VkDescriptorSetVariableDescriptorCountLayoutSupport" DescriptorSetVariableDescriptorCountLayoutSupport { s_type p_next max_variable_descriptor_count }
    "VkAttachmentDescription2" AttachmentDescription2 { s_type p_next flags format samples load_op store_op stencil_load_op stencil_store_op initial_layout final_layout }
    "VkAttachmentReference2" AttachmentReference2 { s_type p_next attachment layout aspect_mask }
    "VkSubpassDescription2" SubpassDescription2 { s_type p_next flags pipeline_bind_point view_mask input_attachment_count p_input_attachments color_attachment_count p_color_attachments p_resolve_attachments p_depth_stencil_attachment preserve_attachment_count p_preserve_attachments }
    "VkSubpassDependency2" SubpassDependency2 { s_type p_next src_subpass dst_subpass src_stage_mask dst_stage_mask src_access_mask dst_access_mask dependency_flags view_offset }
    "VkRenderPassCreateInfo2" RenderPassCreateInfo2 { s_type p_next flags attachment_count p_attachments subpass_count p_subpasses dependency_count p_dependencies correlated_view_mask_count p_correlated_view_masks }
    "VkSubpassBeginInfo" SubpassBeginInfo { s_type p_next contents }
    "VkSubpassEndInfo" SubpassEndInfo { s_type p_next }
    "VkPhysicalDeviceTimelineSemaphoreFeatures" PhysicalDeviceTimelineSemaphoreFeatures { s_type p_next timeline_semaphore }
    "VkPhysicalDeviceTimelineSemaphoreProperties" PhysicalDeviceTimelineSemaphoreProperties { s_type p_next max_timeline_semaphore_value_difference }
    "VkSemaphoreTypeCreateInfo" SemaphoreTypeCreateInfo { s_type p_next semaphore_type initial_value }
    "VkTimelineSemaphoreSubmitInfo" TimelineSemaphoreSubmitInfo { s_type p_next wait_semaphore_value_count p_wait_semaphore_values signal_semaphore_value_count p_signal_semaphore_values }
    "VkSemaphoreWaitInfo" SemaphoreWaitInfo { s_type p_next flags semaphore_count p_semaphores p_values }
    "VkSemaphoreSignalInfo" SemaphoreSignalInfo { s_type p_next semaphore value }
    "VkVertexInputBindingDivisorDescriptionKHR" VertexInputBindingDivisorDescriptionKHR { binding divisor }
    "VkPipelineVertexInputDivisorStateCreateInfoKHR" PipelineVertexInputDivisorStateCreateInfoKHR { s_type p_next vertex_binding_divisor_count p_vertex_binding_divisors }
    "VkPhysicalDeviceVertexAttributeDivisorPropertiesEXT" PhysicalDeviceVertexAttributeDivisorPropertiesEXT { s_type p_next max_vertex_attrib_divisor }
    "VkPhysicalDeviceVertexAttributeDivisorPropertiesKHR" PhysicalDeviceVertexAttributeDivisorPropertiesKHR { s_type p_next max_vertex_attrib_divisor supports_non_zero_first_instance }
    "VkPhysicalDevicePCIBusInfoPropertiesEXT" PhysicalDevicePCIBusInfoPropertiesEXT { s_type p_next pci_domain pci_bus pci_device pci_function }
    "VkImportAndroidHardwareBufferInfoANDROID" ImportAndroidHardwareBufferInfoANDROID { s_type p_next buffer }
    "VkAndroidHardwareBufferUsageANDROID" AndroidHardwareBufferUsageANDROID { s_type p_next android_hardware_buffer_usage }
    "VkAndroidHardwareBufferPropertiesANDROID" AndroidHardwareBufferPropertiesANDROID { s_type p_next allocation_size memory_type_bits }
    "VkMemoryGetAndroidHardwareBufferInfoANDROID" MemoryGetAndroidHardwareBufferInfoANDROID { s_type p_next memory }
    "VkAndroidHardwareBufferFormatPropertiesANDROID" AndroidHardwareBufferFormatPropertiesANDROID { s_type p_next format external_format format_features sampler_ycbcr_conversion_components suggested_ycbcr_model suggested_ycbcr_range suggested_x_chroma_offset suggested_y_chroma_offset }
    "VkCommandBufferInheritanceConditionalRenderingInfoEXT" CommandBufferInheritanceConditionalRenderingInfoEXT { s_type p_next conditional_rendering_enable }
    "VkExternalFormatANDROID" ExternalFormatANDROID { s_type p_next external_format }
    "VkPhysicalDevice8BitStorageFeatures" PhysicalDevice8BitStorageFeatures { s_type p_next storage_buffer8_bit_access uniform_and_storage_buffer8_bit_access storage_push_constant8 }
    "VkPhysicalDeviceConditionalRenderingFeaturesEXT" PhysicalDeviceConditionalRenderingFeaturesEXT { s_type p_next conditional_rendering inherited_conditional_rendering }
    "VkPhysicalDeviceVulkanMemoryModelFeatures" PhysicalDeviceVulkanMemoryModelFeatures { s_type p_next vulkan_memory_model vulkan_memory_model_device_scope vulkan_memory_model_availability_visibility_chains }
    "VkPhysicalDeviceShaderAtomicInt64Features" PhysicalDeviceShaderAtomicInt64Features { s_type p_next shader_buffer_int64_atomics shader_shared_int64_atomics }
    "VkPhysicalDeviceShaderAtomicFloatFeaturesEXT" PhysicalDeviceShaderAtomicFloatFeaturesEXT { s_type p_next shader_buffer_float32_atomics shader_buffer_float32_atomic_add shader_buffer_float64_atomics shader_buffer_float64_atomic_add shader_shared_float32_atomics shader_shared_float32_atomic_add shader_shared_float64_atomics shader_shared_float64_atomic_add shader_image_float32_atomics shader_image_float32_atomic_add sparse_image_float32_atomics sparse_image_float32_atomic_add }
    "VkPhysicalDeviceShaderAtomicFloat2FeaturesEXT" PhysicalDeviceShaderAtomicFloat2FeaturesEXT { s_type p_next shader_buffer_float16_atomics shader_buffer_float16_atomic_add shader_buffer_float16_atomic_min_max shader_buffer_float32_atomic_min_max shader_buffer_float64_atomic_min_max shader_shared_float16_atomics shader_shared_float16_atomic_add shader_shared_float16_atomic_min_max shader_shared_float32_atomic_min_max shader_shared_float64_atomic_min_max shader_image_float32_atomic_min_max sparse_image_float32_atomic_min_max }
    "VkPhysicalDeviceVertexAttributeDivisorFeaturesKHR" PhysicalDeviceVertexAttributeDivisorFeaturesKHR { s_type p_next vertex_attribute_instance_rate_divisor vertex_attribute_instance_rate_zero_divisor }
    "VkQueueFamilyCheckpointPropertiesNV" QueueFamilyCheckpointPropertiesNV { s_type p_next checkpoint_execution_stage_mask }
    "VkCheckpointDataNV" CheckpointDataNV { s_type p_next stage p_checkpoint_marker }
    "VkPhysicalDeviceDepthStencilResolveProperties" PhysicalDeviceDepthStencilResolveProperties { s_type p_next supported_depth_resolve_modes supported_stencil_resolve_modes independent_resolve_none independent_resolve }
    "VkSubpassDescriptionDepthStencilResolve" SubpassDescriptionDepthStencilResolve { s_type p_next depth_resolve_mode stencil_resolve_mode p_depth_stencil_resolve_attachment }
    "VkImageViewASTCDecodeModeEXT" ImageViewASTCDecodeModeEXT { s_type p_next decode_mode }
    "VkPhysicalDeviceASTCDecodeFeaturesEXT" PhysicalDeviceASTCDecodeFeaturesEXT { s_type p_next decode_mode_shared_exponent }
    "VkPhysicalDeviceTransformFeedbackFeaturesEXT" PhysicalDeviceTransformFeedbackFeaturesEXT { s_type p_next transform_feedback geometry_streams }
    "VkPhysicalDeviceTransformFeedbackPropertiesEXT" PhysicalDeviceTransformFeedbackPropertiesEXT { s_type p_next max_transform_feedback_streams max_transform_feedback_buffers max_transform_feedback_buffer_size max_transform_feedback_stream_data_size max_transform_feedback_buffer_data_size max_transform_feedback_buffer_data_stride transform_feedback_queries transform_feedback_streams_lines_triangles transform_feedback_rasterization_stream_select transform_feedback_draw }
    "VkPipelineRasterizationStateStreamCreateInfoEXT" PipelineRasterizationStateStreamCreateInfoEXT { s_type p_next flags rasterization_stream }
    "VkPhysicalDeviceRepresentativeFragmentTestFeaturesNV" PhysicalDeviceRepresentativeFragmentTestFeaturesNV { s_type p_next representative_fragment_test }
    "VkPipelineRepresentativeFragmentTestStateCreateInfoNV" PipelineRepresentativeFragmentTestStateCreateInfoNV { s_type p_next representative_fragment_test_enable }
    "VkPhysicalDeviceExclusiveScissorFeaturesNV" PhysicalDeviceExclusiveScissorFeaturesNV { s_type p_next exclusive_scissor }
    "VkPipelineViewportExclusiveScissorStateCreateInfoNV" PipelineViewportExclusiveScissorStateCreateInfoNV { s_type p_next exclusive_scissor_count p_exclusive_scissors }
    "VkPhysicalDeviceCornerSampledImageFeaturesNV" PhysicalDeviceCornerSampledImageFeaturesNV { s_type p_next corner_sampled_image }
    "VkPhysicalDeviceComputeShaderDerivativesFeaturesNV" PhysicalDeviceComputeShaderDerivativesFeaturesNV { s_type p_next compute_derivative_group_quads compute_derivative_group_linear }
    "VkPhysicalDeviceShaderImageFootprintFeaturesNV" PhysicalDeviceShaderImageFootprintFeaturesNV { s_type p_next image_footprint }
    "VkPhysicalDeviceDedicatedAllocationImageAliasingFeaturesNV" PhysicalDeviceDedicatedAllocationImageAliasingFeaturesNV { s_type p_next dedicated_allocation_image_aliasing }
    "VkPhysicalDeviceCopyMemoryIndirectFeaturesNV" PhysicalDeviceCopyMemoryIndirectFeaturesNV { s_type p_next indirect_copy }
    "VkPhysicalDeviceCopyMemoryIndirectPropertiesNV" PhysicalDeviceCopyMemoryIndirectPropertiesNV { s_type p_next supported_queues }
    "VkPhysicalDeviceMemoryDecompressionFeaturesNV" PhysicalDeviceMemoryDecompressionFeaturesNV { s_type p_next memory_decompression }
    "VkPhysicalDeviceMemoryDecompressionPropertiesNV" PhysicalDeviceMemoryDecompressionPropertiesNV { s_type p_next decompression_methods max_decompression_indirect_count }
    "VkShadingRatePaletteNV" ShadingRatePaletteNV { shading_rate_palette_entry_count p_shading_rate_palette_entries }
    "VkPipelineViewportShadingRateImageStateCreateInfoNV" PipelineViewportShadingRateImageStateCreateInfoNV { s_type p_next shading_rate_image_enable viewport_count p_shading_rate_palettes }
    "VkPhysicalDeviceShadingRateImageFeaturesNV" PhysicalDeviceShadingRateImageFeaturesNV { s_type p_next shading_rate_image shading_rate_coarse_sample_order }
    "VkPhysicalDeviceShadingRateImagePropertiesNV" PhysicalDeviceShadingRateImagePropertiesNV { s_type p_next shading_rate_texel_size shading_rate_palette_size shading_rate_max_coarse_samples }
    "VkPhysicalDeviceInvocationMaskFeaturesHUAWEI" PhysicalDeviceInvocationMaskFeaturesHUAWEI { s_type p_next invocation_mask }
    "VkCoarseSampleLocationNV" CoarseSampleLocationNV { pixel_x pixel_y sample }
    "VkCoarseSampleOrderCustomNV" CoarseSampleOrderCustomNV { shading_rate sample_count sample_location_count p_sample_locations }
    "VkPipelineViewportCoarseSampleOrderStateCreateInfoNV" PipelineViewportCoarseSampleOrderStateCreateInfoNV { s_type p_next sample_order_type custom_sample_order_count p_custom_sample_orders }
    "VkPhysicalDeviceMeshShaderFeaturesNV" PhysicalDeviceMeshShaderFeaturesNV { s_type p_next task_shader mesh_shader }
    "VkPhysicalDeviceMeshShaderPropertiesNV" PhysicalDeviceMeshShaderPropertiesNV { s_type p_next max_draw_mesh_tasks_count max_task_work_group_invocations max_task_work_group_size max_task_total_memory_size max_task_output_count max_mesh_work_group_invocations max_mesh_work_group_size max_mesh_total_memory_size max_mesh_output_vertices max_mesh_output_primitives max_mesh_multiview_view_count mesh_output_per_vertex_granularity mesh_output_per_primitive_granularity }
    "VkDrawMeshTasksIndirectCommandNV" DrawMeshTasksIndirectCommandNV { task_count first_task }
    "VkPhysicalDeviceMeshShaderFeaturesEXT" PhysicalDeviceMeshShaderFeaturesEXT { s_type p_next task_shader mesh_shader multiview_mesh_shader primitive_fragment_shading_rate_mesh_shader mesh_shader_queries }
    "VkPhysicalDeviceMeshShaderPropertiesEXT" PhysicalDeviceMeshShaderPropertiesEXT { s_type p_next max_task_work_group_total_count max_task_work_group_count max_task_work_group_invocations max_task_work_group_size max_task_payload_size max_task_shared_memory_size max_task_payload_and_shared_memory_size max_mesh_work_group_total_count max_mesh_work_group_count max_mesh_work_group_invocations max_mesh_work_group_size max_mesh_shared_memory_size max_mesh_payload_and_shared_memory_size max_mesh_output_memory_size max_mesh_payload_and_output_memory_size max_mesh_output_components max_mesh_output_vertices max_mesh_output_primitives max_mesh_output_layers max_mesh_multiview_view_count mesh_output_per_vertex_granularity mesh_output_per_primitive_granularity max_preferred_task_work_group_invocations max_preferred_mesh_work_group_invocations prefers_local_invocation_vertex_output prefers_local_invocation_primitive_output prefers_compact_vertex_output prefers_compact_primitive_output }
    "VkDrawMeshTasksIndirectCommandEXT" DrawMeshTasksIndirectCommandEXT { group_count_x group_count_y group_count_z }
    "VkRayTracingShaderGroupCreateInfoNV" RayTracingShaderGroupCreateInfoNV { s_type p_next ty general_shader closest_hit_shader any_hit_shader intersection_shader }
    "VkRayTracingShaderGroupCreateInfoKHR" RayTracingShaderGroupCreateInfoKHR { s_type p_next ty general_shader closest_hit_shader any_hit_shader intersection_shader p_shader_group_capture_replay_handle }
    "VkRayTracingPipelineCreateInfoNV" RayTracingPipelineCreateInfoNV { s_type p_next flags stage_count p_stages group_count p_groups max_recursion_depth layout base_pipeline_handle base_pipeline_index }
    "VkRayTracingPipelineCreateInfoKHR" RayTracingPipelineCreateInfoKHR { s_type p_next flags stage_count p_stages group_count p_groups max_pipeline_ray_recursion_depth p_library_info p_library_interface p_dynamic_state layout base_pipeline_handle base_pipeline_index }
    "VkGeometryTrianglesNV" GeometryTrianglesNV { s_type p_next vertex_data vertex_offset vertex_count vertex_stride vertex_format index_data index_offset index_count index_type transform_data transform_offset }
    "VkGeometryAABBNV" GeometryAABBNV { s_type p_next aabb_data num_aab_bs stride offset }
    "VkGeometryDataNV" GeometryDataNV { triangles aabbs }
    "VkGeometryNV" GeometryNV { s_type p_next geometry_type geometry flags }
    "VkAccelerationStructureInfoNV" AccelerationStructureInfoNV { s_type p_next ty flags instance_count geometry_count p_geometries }
    "VkAccelerationStructureCreateInfoNV" AccelerationStructureCreateInfoNV { s_type p_next compacted_size info }
    "VkBindAccelerationStructureMemoryInfoNV" BindAccelerationStructureMemoryInfoNV { s_type p_next acceleration_structure memory memory_offset device_index_count p_device_indices }
    "VkWriteDescriptorSetAccelerationStructureKHR" WriteDescriptorSetAccelerationStructureKHR { s_type p_next acceleration_structure_count p_acceleration_structures }
    "VkWriteDescriptorSetAccelerationStructureNV" WriteDescriptorSetAccelerationStructureNV { s_type p_next acceleration_structure_count p_acceleration_structures }
    "VkAccelerationStructureMemoryRequirementsInfoNV" AccelerationStructureMemoryRequirementsInfoNV { s_type p_next ty acceleration_structure }
    "VkPhysicalDeviceAccelerationStructureFeaturesKHR" PhysicalDeviceAccelerationStructureFeaturesKHR { s_type p_next acceleration_structure acceleration_structure_capture_replay acceleration_structure_indirect_build acceleration_structure_host_commands descriptor_binding_acceleration_structure_update_after_bind }
    "VkPhysicalDeviceRayTracingPipelineFeaturesKHR" PhysicalDeviceRayTracingPipelineFeaturesKHR { s_type p_next ray_tracing_pipeline ray_tracing_pipeline_shader_group_handle_capture_replay ray_tracing_pipeline_shader_group_handle_capture_replay_mixed ray_tracing_pipeline_trace_rays_indirect ray_traversal_primitive_culling }
    "VkPhysicalDeviceRayQueryFeaturesKHR" PhysicalDeviceRayQueryFeaturesKHR { s_type p_next ray_query }
    "VkPhysicalDeviceAccelerationStructurePropertiesKHR" PhysicalDeviceAccelerationStructurePropertiesKHR { s_type p_next max_geometry_count max_instance_count max_primitive_count max_per_stage_descriptor_acceleration_structures max_per_stage_descriptor_update_after_bind_acceleration_structures max_descriptor_set_acceleration_structures max_descriptor_set_update_after_bind_acceleration_structures min_acceleration_structure_scratch_offset_alignment }
    "VkPhysicalDeviceRayTracingPipelinePropertiesKHR" PhysicalDeviceRayTracingPipelinePropertiesKHR { s_type p_next shader_group_handle_size max_ray_recursion_depth max_shader_group_stride shader_group_base_alignment shader_group_handle_capture_replay_size max_ray_dispatch_invocation_count shader_group_handle_alignment max_ray_hit_attribute_size }
    "VkPhysicalDeviceRayTracingPropertiesNV" PhysicalDeviceRayTracingPropertiesNV { s_type p_next shader_group_handle_size max_recursion_depth max_shader_group_stride shader_group_base_alignment max_geometry_count max_instance_count max_triangle_count max_descriptor_set_acceleration_structures }
    "VkStridedDeviceAddressRegionKHR" StridedDeviceAddressRegionKHR { device_address stride size }
    "VkTraceRaysIndirectCommandKHR" TraceRaysIndirectCommandKHR { width height depth }
    "VkTraceRaysIndirectCommand2KHR" TraceRaysIndirectCommand2KHR { raygen_shader_record_address raygen_shader_record_size miss_shader_binding_table_address miss_shader_binding_table_size miss_shader_binding_table_stride hit_shader_binding_table_address hit_shader_binding_table_size hit_shader_binding_table_stride callable_shader_binding_table_address callable_shader_binding_table_size callable_shader_binding_table_stride width height depth }
    "VkPhysicalDeviceRayTracingMaintenance1FeaturesKHR" PhysicalDeviceRayTracingMaintenance1FeaturesKHR { s_type p_next ray_tracing_maintenance1 ray_tracing_pipeline_trace_rays_indirect2 }
    "VkDrmFormatModifierPropertiesListEXT" DrmFormatModifierPropertiesListEXT { s_type p_next drm_format_modifier_count p_drm_format_modifier_properties }
    "VkDrmFormatModifierPropertiesEXT" DrmFormatModifierPropertiesEXT { drm_format_modifier drm_format_modifier_plane_count drm_format_modifier_tiling_features }
    "VkPhysicalDeviceImageDrmFormatModifierInfoEXT" PhysicalDeviceImageDrmFormatModifierInfoEXT { s_type p_next drm_format_modifier sharing_mode queue_family_index_count p_queue_family_indices }
    "VkImageDrmFormatModifierListCreateInfoEXT" ImageDrmFormatModifierListCreateInfoEXT { s_type p_next drm_format_modifier_count p_drm_format_modifiers }
    "VkImageDrmFormatModifierExplicitCreateInfoEXT" ImageDrmFormatModifierExplicitCreateInfoEXT { s_type p_next drm_format_modifier drm_format_modifier_plane_count p_plane_layouts }
    "VkImageDrmFormatModifierPropertiesEXT" ImageDrmFormatModifierPropertiesEXT { s_type p_next drm_format_modifier }
    "VkImageStencilUsageCreateInfo" ImageStencilUsageCreateInfo { s_type p_next stencil_usage }
    "VkDeviceMemoryOverallocationCreateInfoAMD" DeviceMemoryOverallocationCreateInfoAMD { s_type p_next overallocation_behavior }
    "VkPhysicalDeviceFragmentDensityMapFeaturesEXT" PhysicalDeviceFragmentDensityMapFeaturesEXT { s_type p_next fragment_density_map fragment_density_map_dynamic fragment_density_map_non_subsampled_images }
    "VkPhysicalDeviceFragmentDensityMap2FeaturesEXT" PhysicalDeviceFragmentDensityMap2FeaturesEXT { s_type p_next fragment_density_map_deferred }
    "VkPhysicalDeviceFragmentDensityMapOffsetFeaturesQCOM" PhysicalDeviceFragmentDensityMapOffsetFeaturesQCOM { s_type p_next fragment_density_map_offset }
    "VkPhysicalDeviceFragmentDensityMapPropertiesEXT" PhysicalDeviceFragmentDensityMapPropertiesEXT { s_type p_next min_fragment_density_texel_size max_fragment_density_texel_size fragment_density_invocations }
    "VkPhysicalDeviceFragmentDensityMap2PropertiesEXT" PhysicalDeviceFragmentDensityMap2PropertiesEXT { s_type p_next subsampled_loads subsampled_coarse_reconstruction_early_access max_subsampled_array_layers max_descriptor_set_subsampled_samplers }
    "VkPhysicalDeviceFragmentDensityMapOffsetPropertiesQCOM" PhysicalDeviceFragmentDensityMapOffsetPropertiesQCOM { s_type p_next fragment_density_offset_granularity }
    "VkRenderPassFragmentDensityMapCreateInfoEXT" RenderPassFragmentDensityMapCreateInfoEXT { s_type p_next fragment_density_map_attachment }
    "VkSubpassFragmentDensityMapOffsetEndInfoQCOM" SubpassFragmentDensityMapOffsetEndInfoQCOM { s_type p_next fragment_density_offset_count p_fragment_density_offsets }
    "VkPhysicalDeviceScalarBlockLayoutFeatures" PhysicalDeviceScalarBlockLayoutFeatures { s_type p_next scalar_block_layout }
    "VkSurfaceProtectedCapabilitiesKHR" SurfaceProtectedCapabilitiesKHR { s_type p_next supports_protected }
    "VkPhysicalDeviceUniformBufferStandardLayoutFeatures" PhysicalDeviceUniformBufferStandardLayoutFeatures { s_type p_next uniform_buffer_standard_layout }
    "VkPhysicalDeviceDepthClipEnableFeaturesEXT" PhysicalDeviceDepthClipEnableFeaturesEXT { s_type p_next depth_clip_enable }
    "VkPipelineRasterizationDepthClipStateCreateInfoEXT" PipelineRasterizationDepthClipStateCreateInfoEXT { s_type p_next flags depth_clip_enable }
    "VkPhysicalDeviceMemoryBudgetPropertiesEXT" PhysicalDeviceMemoryBudgetPropertiesEXT { s_type p_next heap_budget heap_usage }
    "VkPhysicalDeviceMemoryPriorityFeaturesEXT" PhysicalDeviceMemoryPriorityFeaturesEXT { s_type p_next memory_priority }
    "VkMemoryPriorityAllocateInfoEXT" MemoryPriorityAllocateInfoEXT { s_type p_next priority }
    "VkPhysicalDevicePageableDeviceLocalMemoryFeaturesEXT" PhysicalDevicePageableDeviceLocalMemoryFeaturesEXT { s_type p_next pageable_device_local_memory }
    "VkPhysicalDeviceBufferDeviceAddressFeatures" PhysicalDeviceBufferDeviceAddressFeatures { s_type p_next buffer_device_address buffer_device_address_capture_replay buffer_device_address_multi_device }
    "VkPhysicalDeviceBufferDeviceAddressFeaturesEXT" PhysicalDeviceBufferDeviceAddressFeaturesEXT { s_type p_next buffer_device_address buffer_device_address_capture_replay buffer_device_address_multi_device }
    "VkBufferDeviceAddressInfo" BufferDeviceAddressInfo { s_type p_next buffer }
    "VkBufferOpaqueCaptureAddressCreateInfo" BufferOpaqueCaptureAddressCreateInfo { s_type p_next opaque_capture_address }
    "VkBufferDeviceAddressCreateInfoEXT" BufferDeviceAddressCreateInfoEXT { s_type p_next device_address }
    "VkPhysicalDeviceImageViewImageFormatInfoEXT" PhysicalDeviceImageViewImageFormatInfoEXT { s_type p_next image_view_type }
    "VkFilterCubicImageViewImageFormatPropertiesEXT" FilterCubicImageViewImageFormatPropertiesEXT { s_type p_next filter_cubic filter_cubic_minmax }
    "VkPhysicalDeviceImagelessFramebufferFeatures" PhysicalDeviceImagelessFramebufferFeatures { s_type p_next imageless_framebuffer }
    "VkFramebufferAttachmentsCreateInfo" FramebufferAttachmentsCreateInfo { s_type p_next attachment_image_info_count p_attachment_image_infos }
    "VkFramebufferAttachmentImageInfo" FramebufferAttachmentImageInfo { s_type p_next flags usage width height layer_count view_format_count p_view_formats }
    "VkRenderPassAttachmentBeginInfo" RenderPassAttachmentBeginInfo { s_type p_next attachment_count p_attachments }
    "VkPhysicalDeviceTextureCompressionASTCHDRFeatures" PhysicalDeviceTextureCompressionASTCHDRFeatures { s_type p_next texture_compression_astc_hdr }
    "VkPhysicalDeviceCooperativeMatrixFeaturesNV" PhysicalDeviceCooperativeMatrixFeaturesNV { s_type p_next cooperative_matrix cooperative_matrix_robust_buffer_access }
    "VkPhysicalDeviceCooperativeMatrixPropertiesNV" PhysicalDeviceCooperativeMatrixPropertiesNV { s_type p_next cooperative_matrix_supported_stages }
    "VkCooperativeMatrixPropertiesNV" CooperativeMatrixPropertiesNV { s_type p_next m_size n_size k_size a_type b_type c_type d_type scope }
    "VkPhysicalDeviceYcbcrImageArraysFeaturesEXT" PhysicalDeviceYcbcrImageArraysFeaturesEXT { s_type p_next ycbcr_image_arrays }
    "VkImageViewHandleInfoNVX" ImageViewHandleInfoNVX { s_type p_next image_view descriptor_type sampler }
    "VkImageViewAddressPropertiesNVX" ImageViewAddressPropertiesNVX { s_type p_next device_address size }
    "VkPresentFrameTokenGGP" PresentFrameTokenGGP { s_type p_next frame_token }
    "VkPipelineCreationFeedback" PipelineCreationFeedback { flags duration }
    "VkPipelineCreationFeedbackCreateInfo" PipelineCreationFeedbackCreateInfo { s_type p_next p_pipeline_creation_feedback pipeline_stage_creation_feedback_count p_pipeline_stage_creation_feedbacks }
    "VkSurfaceFullScreenExclusiveInfoEXT" SurfaceFullScreenExclusiveInfoEXT { s_type p_next full_screen_exclusive }
    "VkSurfaceFullScreenExclusiveWin32InfoEXT" SurfaceFullScreenExclusiveWin32InfoEXT { s_type p_next hmonitor }
    "VkSurfaceCapabilitiesFullScreenExclusiveEXT" SurfaceCapabilitiesFullScreenExclusiveEXT { s_type p_next full_screen_exclusive_supported }
    "VkPhysicalDevicePresentBarrierFeaturesNV" PhysicalDevicePresentBarrierFeaturesNV { s_type p_next present_barrier }
    "VkSurfaceCapabilitiesPresentBarrierNV" SurfaceCapabilitiesPresentBarrierNV { s_type p_next present_barrier_supported }
    "VkSwapchainPresentBarrierCreateInfoNV" SwapchainPresentBarrierCreateInfoNV { s_type p_next present_barrier_enable }
    "VkPhysicalDevicePerformanceQueryFeaturesKHR" PhysicalDevicePerformanceQueryFeaturesKHR { s_type p_next performance_counter_query_pools performance_counter_multiple_query_pools }
    "VkPhysicalDevicePerformanceQueryPropertiesKHR" PhysicalDevicePerformanceQueryPropertiesKHR { s_type p_next allow_command_buffer_query_copies }
    "VkPerformanceCounterKHR" PerformanceCounterKHR { s_type p_next unit scope storage uuid }
    "VkPerformanceCounterDescriptionKHR" PerformanceCounterDescriptionKHR { s_type p_next flags name category description }
    "VkQueryPoolPerformanceCreateInfoKHR" QueryPoolPerformanceCreateInfoKHR { s_type p_next queue_family_index counter_index_count p_counter_indices }
    "VkPerformanceCounterResultKHR" PerformanceCounterResultKHR { int32 int64 uint32 uint64 float32 float64 }
    "VkAcquireProfilingLockInfoKHR" AcquireProfilingLockInfoKHR { s_type p_next flags timeout }
    "VkPerformanceQuerySubmitInfoKHR" PerformanceQuerySubmitInfoKHR { s_type p_next counter_pass_index }
    "VkHeadlessSurfaceCreateInfoEXT" HeadlessSurfaceCreateInfoEXT { s_type p_next flags }
    "VkPhysicalDeviceCoverageReductionModeFeaturesNV" PhysicalDeviceCoverageReductionModeFeaturesNV { s_type p_next coverage_reduction_mode }
    "VkPipelineCoverageReductionStateCreateInfoNV" PipelineCoverageReductionStateCreateInfoNV { s_type p_next flags coverage_reduction_mode }
    "VkFramebufferMixedSamplesCombinationNV" FramebufferMixedSamplesCombinationNV { s_type p_next coverage_reduction_mode rasterization_samples depth_stencil_samples color_samples }
    "VkPhysicalDeviceShaderIntegerFunctions2FeaturesINTEL" PhysicalDeviceShaderIntegerFunctions2FeaturesINTEL { s_type p_next shader_integer_functions2 }
    "VkPerformanceValueDataINTEL" PerformanceValueDataINTEL { value32 value64 value_float value_bool value_string }
    "VkPerformanceValueINTEL" PerformanceValueINTEL { ty data }
    "VkInitializePerformanceApiInfoINTEL" InitializePerformanceApiInfoINTEL { s_type p_next p_user_data }
    "VkQueryPoolPerformanceQueryCreateInfoINTEL" QueryPoolPerformanceQueryCreateInfoINTEL { s_type p_next performance_counters_sampling }
    "VkPerformanceMarkerInfoINTEL" PerformanceMarkerInfoINTEL { s_type p_next marker }
    "VkPerformanceStreamMarkerInfoINTEL" PerformanceStreamMarkerInfoINTEL { s_type p_next marker }
    "VkPerformanceOverrideInfoINTEL" PerformanceOverrideInfoINTEL { s_type p_next ty enable parameter }
    "VkPerformanceConfigurationAcquireInfoINTEL" PerformanceConfigurationAcquireInfoINTEL { s_type p_next ty }
    "VkPhysicalDeviceShaderClockFeaturesKHR" PhysicalDeviceShaderClockFeaturesKHR { s_type p_next shader_subgroup_clock shader_device_clock }
    "VkPhysicalDeviceIndexTypeUint8FeaturesKHR" PhysicalDeviceIndexTypeUint8FeaturesKHR { s_type p_next index_type_uint8 }
    "VkPhysicalDeviceShaderSMBuiltinsPropertiesNV" PhysicalDeviceShaderSMBuiltinsPropertiesNV { s_type p_next shader_sm_count shader_warps_per_sm }
    "VkPhysicalDeviceShaderSMBuiltinsFeaturesNV" PhysicalDeviceShaderSMBuiltinsFeaturesNV { s_type p_next shader_sm_builtins }
    "VkPhysicalDeviceFragmentShaderInterlockFeaturesEXT" PhysicalDeviceFragmentShaderInterlockFeaturesEXT { s_type p_next fragment_shader_sample_interlock fragment_shader_pixel_interlock fragment_shader_shading_rate_interlock }
    "VkPhysicalDeviceSeparateDepthStencilLayoutsFeatures" PhysicalDeviceSeparateDepthStencilLayoutsFeatures { s_type p_next separate_depth_stencil_layouts }
    "VkAttachmentReferenceStencilLayout" AttachmentReferenceStencilLayout { s_type p_next stencil_layout }
    "VkPhysicalDevicePrimitiveTopologyListRestartFeaturesEXT" PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT { s_type p_next primitive_topology_list_restart primitive_topology_patch_list_restart }
    "VkAttachmentDescriptionStencilLayout" AttachmentDescriptionStencilLayout { s_type p_next stencil_initial_layout stencil_final_layout }
    "VkPhysicalDevicePipelineExecutablePropertiesFeaturesKHR" PhysicalDevicePipelineExecutablePropertiesFeaturesKHR { s_type p_next pipeline_executable_info }
    "VkPipelineInfoKHR" PipelineInfoKHR { s_type p_next pipeline }
    "VkPipelineExecutablePropertiesKHR" PipelineExecutablePropertiesKHR { s_type p_next stages name description subgroup_size }
    "VkPipelineExecutableInfoKHR" PipelineExecutableInfoKHR { s_type p_next pipeline executable_index }
    "VkPipelineExecutableStatisticValueKHR" PipelineExecutableStatisticValueKHR { b32 i64 u64 f64 }
    "VkPipelineExecutableStatisticKHR" PipelineExecutableStatisticKHR { s_type p_next name description format value }
    "VkPipelineExecutableInternalRepresentationKHR" PipelineExecutableInternalRepresentationKHR { s_type p_next name description is_text data_size p_data }
    "VkPhysicalDeviceShaderDemoteToHelperInvocationFeatures" PhysicalDeviceShaderDemoteToHelperInvocationFeatures { s_type p_next shader_demote_to_helper_invocation }
    "VkPhysicalDeviceTexelBufferAlignmentFeaturesEXT" PhysicalDeviceTexelBufferAlignmentFeaturesEXT { s_type p_next texel_buffer_alignment }
    "VkPhysicalDeviceTexelBufferAlignmentProperties" PhysicalDeviceTexelBufferAlignmentProperties { s_type p_next storage_texel_buffer_offset_alignment_bytes storage_texel_buffer_offset_single_texel_alignment uniform_texel_buffer_offset_alignment_bytes uniform_texel_buffer_offset_single_texel_alignment }
    "VkPhysicalDeviceSubgroupSizeControlFeatures" PhysicalDeviceSubgroupSizeControlFeatures { s_type p_next subgroup_size_control compute_full_subgroups }
    "VkPhysicalDeviceSubgroupSizeControlProperties" PhysicalDeviceSubgroupSizeControlProperties { s_type p_next min_subgroup_size max_subgroup_size max_compute_workgroup_subgroups required_subgroup_size_stages }
    "VkPipelineShaderStageRequiredSubgroupSizeCreateInfo" PipelineShaderStageRequiredSubgroupSizeCreateInfo { s_type p_next required_subgroup_size }
    "VkSubpassShadingPipelineCreateInfoHUAWEI" SubpassShadingPipelineCreateInfoHUAWEI { s_type p_next render_pass subpass }
    "VkPhysicalDeviceSubpassShadingPropertiesHUAWEI" PhysicalDeviceSubpassShadingPropertiesHUAWEI { s_type p_next max_subpass_shading_workgroup_size_aspect_ratio }
    "VkPhysicalDeviceClusterCullingShaderPropertiesHUAWEI" PhysicalDeviceClusterCullingShaderPropertiesHUAWEI { s_type p_next max_work_group_count max_work_group_size max_output_cluster_count indirect_buffer_offset_alignment }
    "VkMemoryOpaqueCaptureAddressAllocateInfo" MemoryOpaqueCaptureAddressAllocateInfo { s_type p_next opaque_capture_address }
    "VkDeviceMemoryOpaqueCaptureAddressInfo" DeviceMemoryOpaqueCaptureAddressInfo { s_type p_next memory }
    "VkPhysicalDeviceLineRasterizationFeaturesKHR" PhysicalDeviceLineRasterizationFeaturesKHR { s_type p_next rectangular_lines bresenham_lines smooth_lines stippled_rectangular_lines stippled_bresenham_lines stippled_smooth_lines }
    "VkPhysicalDeviceLineRasterizationPropertiesKHR" PhysicalDeviceLineRasterizationPropertiesKHR { s_type p_next line_sub_pixel_precision_bits }
    "VkPipelineRasterizationLineStateCreateInfoKHR" PipelineRasterizationLineStateCreateInfoKHR { s_type p_next line_rasterization_mode stippled_line_enable line_stipple_factor line_stipple_pattern }
    "VkPhysicalDevicePipelineCreationCacheControlFeatures" PhysicalDevicePipelineCreationCacheControlFeatures { s_type p_next pipeline_creation_cache_control }
    "VkPhysicalDeviceVulkan11Features" PhysicalDeviceVulkan11Features { s_type p_next storage_buffer16_bit_access uniform_and_storage_buffer16_bit_access storage_push_constant16 storage_input_output16 multiview multiview_geometry_shader multiview_tessellation_shader variable_pointers_storage_buffer variable_pointers protected_memory sampler_ycbcr_conversion shader_draw_parameters }
    "VkPhysicalDeviceVulkan11Properties" PhysicalDeviceVulkan11Properties { s_type p_next device_uuid driver_uuid device_luid device_node_mask device_luid_valid subgroup_size subgroup_supported_stages subgroup_supported_operations subgroup_quad_operations_in_all_stages point_clipping_behavior max_multiview_view_count max_multiview_instance_index protected_no_fault max_per_set_descriptors max_memory_allocation_size }
    "VkPhysicalDeviceVulkan12Features" PhysicalDeviceVulkan12Features { s_type p_next sampler_mirror_clamp_to_edge draw_indirect_count storage_buffer8_bit_access uniform_and_storage_buffer8_bit_access storage_push_constant8 shader_buffer_int64_atomics shader_shared_int64_atomics shader_float16 shader_int8 descriptor_indexing shader_input_attachment_array_dynamic_indexing shader_uniform_texel_buffer_array_dynamic_indexing shader_storage_texel_buffer_array_dynamic_indexing shader_uniform_buffer_array_non_uniform_indexing shader_sampled_image_array_non_uniform_indexing shader_storage_buffer_array_non_uniform_indexing shader_storage_image_array_non_uniform_indexing shader_input_attachment_array_non_uniform_indexing shader_uniform_texel_buffer_array_non_uniform_indexing shader_storage_texel_buffer_array_non_uniform_indexing descriptor_binding_uniform_buffer_update_after_bind descriptor_binding_sampled_image_update_after_bind descriptor_binding_storage_image_update_after_bind descriptor_binding_storage_buffer_update_after_bind descriptor_binding_uniform_texel_buffer_update_after_bind descriptor_binding_storage_texel_buffer_update_after_bind descriptor_binding_update_unused_while_pending descriptor_binding_partially_bound descriptor_binding_variable_descriptor_count runtime_descriptor_array sampler_filter_minmax scalar_block_layout imageless_framebuffer uniform_buffer_standard_layout shader_subgroup_extended_types separate_depth_stencil_layouts host_query_reset timeline_semaphore buffer_device_address buffer_device_address_capture_replay buffer_device_address_multi_device vulkan_memory_model vulkan_memory_model_device_scope vulkan_memory_model_availability_visibility_chains shader_output_viewport_index shader_output_layer subgroup_broadcast_dynamic_id }
    "VkPhysicalDeviceVulkan12Properties" PhysicalDeviceVulkan12Properties { s_type p_next driver_id driver_name driver_info conformance_version denorm_behavior_independence rounding_mode_independence shader_signed_zero_inf_nan_preserve_float16 shader_signed_zero_inf_nan_preserve_float32 shader_signed_zero_inf_nan_preserve_float64 shader_denorm_preserve_float16 shader_denorm_preserve_float32 shader_denorm_preserve_float64 shader_denorm_flush_to_zero_float16 shader_denorm_flush_to_zero_float32 shader_denorm_flush_to_zero_float64 shader_rounding_mode_rte_float16 shader_rounding_mode_rte_float32 shader_rounding_mode_rte_float64 shader_rounding_mode_rtz_float16 shader_rounding_mode_rtz_float32 shader_rounding_mode_rtz_float64 max_update_after_bind_descriptors_in_all_pools shader_uniform_buffer_array_non_uniform_indexing_native shader_sampled_image_array_non_uniform_indexing_native shader_storage_buffer_array_non_uniform_indexing_native shader_storage_image_array_non_uniform_indexing_native shader_input_attachment_array_non_uniform_indexing_native robust_buffer_access_update_after_bind quad_divergent_implicit_lod max_per_stage_descriptor_update_after_bind_samplers max_per_stage_descriptor_update_after_bind_uniform_buffers max_per_stage_descriptor_update_after_bind_storage_buffers max_per_stage_descriptor_update_after_bind_sampled_images max_per_stage_descriptor_update_after_bind_storage_images max_per_stage_descriptor_update_after_bind_input_attachments max_per_stage_update_after_bind_resources max_descriptor_set_update_after_bind_samplers max_descriptor_set_update_after_bind_uniform_buffers max_descriptor_set_update_after_bind_uniform_buffers_dynamic max_descriptor_set_update_after_bind_storage_buffers max_descriptor_set_update_after_bind_storage_buffers_dynamic max_descriptor_set_update_after_bind_sampled_images max_descriptor_set_update_after_bind_storage_images max_descriptor_set_update_after_bind_input_attachments supported_depth_resolve_modes supported_stencil_resolve_modes independent_resolve_none independent_resolve filter_minmax_single_component_formats filter_minmax_image_component_mapping max_timeline_semaphore_value_difference framebuffer_integer_color_sample_counts }
    "VkPhysicalDeviceVulkan13Features" PhysicalDeviceVulkan13Features { s_type p_next robust_image_access inline_uniform_block descriptor_binding_inline_uniform_block_update_after_bind pipeline_creation_cache_control private_data shader_demote_to_helper_invocation shader_terminate_invocation subgroup_size_control compute_full_subgroups synchronization2 texture_compression_astc_hdr shader_zero_initialize_workgroup_memory dynamic_rendering shader_integer_dot_product maintenance4 }
    "VkPhysicalDeviceVulkan13Properties" PhysicalDeviceVulkan13Properties { s_type p_next min_subgroup_size max_subgroup_size max_compute_workgroup_subgroups required_subgroup_size_stages max_inline_uniform_block_size max_per_stage_descriptor_inline_uniform_blocks max_per_stage_descriptor_update_after_bind_inline_uniform_blocks max_descriptor_set_inline_uniform_blocks max_descriptor_set_update_after_bind_inline_uniform_blocks max_inline_uniform_total_size integer_dot_product8_bit_unsigned_accelerated integer_dot_product8_bit_signed_accelerated integer_dot_product8_bit_mixed_signedness_accelerated integer_dot_product4x8_bit_packed_unsigned_accelerated integer_dot_product4x8_bit_packed_signed_accelerated integer_dot_product4x8_bit_packed_mixed_signedness_accelerated integer_dot_product16_bit_unsigned_accelerated integer_dot_product16_bit_signed_accelerated integer_dot_product16_bit_mixed_signedness_accelerated integer_dot_product32_bit_unsigned_accelerated integer_dot_product32_bit_signed_accelerated integer_dot_product32_bit_mixed_signedness_accelerated integer_dot_product64_bit_unsigned_accelerated integer_dot_product64_bit_signed_accelerated integer_dot_product64_bit_mixed_signedness_accelerated integer_dot_product_accumulating_saturating8_bit_unsigned_accelerated integer_dot_product_accumulating_saturating8_bit_signed_accelerated integer_dot_product_accumulating_saturating8_bit_mixed_signedness_accelerated integer_dot_product_accumulating_saturating4x8_bit_packed_unsigned_accelerated integer_dot_product_accumulating_saturating4x8_bit_packed_signed_accelerated integer_dot_product_accumulating_saturating4x8_bit_packed_mixed_signedness_accelerated integer_dot_product_accumulating_saturating16_bit_unsigned_accelerated integer_dot_product_accumulating_saturating16_bit_signed_accelerated integer_dot_product_accumulating_saturating16_bit_mixed_signedness_accelerated integer_dot_product_accumulating_saturating32_bit_unsigned_accelerated integer_dot_product_accumulating_saturating32_bit_signed_accelerated integer_dot_product_accumulating_saturating32_bit_mixed_signedness_accelerated integer_dot_product_accumulating_saturating64_bit_unsigned_accelerated integer_dot_product_accumulating_saturating64_bit_signed_accelerated integer_dot_product_accumulating_saturating64_bit_mixed_signedness_accelerated storage_texel_buffer_offset_alignment_bytes storage_texel_buffer_offset_single_texel_alignment uniform_texel_buffer_offset_alignment_bytes uniform_texel_buffer_offset_single_texel_alignment max_buffer_size }
    "VkPipelineCompilerControlCreateInfoAMD" PipelineCompilerControlCreateInfoAMD { s_type p_next compiler_control_flags }
    "VkPhysicalDeviceCoherentMemoryFeaturesAMD" PhysicalDeviceCoherentMemoryFeaturesAMD { s_type p_next device_coherent_memory }
    "VkPhysicalDeviceToolProperties" PhysicalDeviceToolProperties { s_type p_next name version purposes description layer }
    "VkSamplerCustomBorderColorCreateInfoEXT" SamplerCustomBorderColorCreateInfoEXT { s_type p_next custom_border_color format }
    "VkPhysicalDeviceCustomBorderColorPropertiesEXT" PhysicalDeviceCustomBorderColorPropertiesEXT { s_type p_next max_custom_border_color_samplers }
    "VkPhysicalDeviceCustomBorderColorFeaturesEXT" PhysicalDeviceCustomBorderColorFeaturesEXT { s_type p_next custom_border_colors custom_border_color_without_format }
    "VkSamplerBorderColorComponentMappingCreateInfoEXT" SamplerBorderColorComponentMappingCreateInfoEXT { s_type p_next components srgb }
    "VkPhysicalDeviceBorderColorSwizzleFeaturesEXT" PhysicalDeviceBorderColorSwizzleFeaturesEXT { s_type p_next border_color_swizzle border_color_swizzle_from_image }
    "VkDeviceOrHostAddressKHR" DeviceOrHostAddressKHR { device_address host_address }
    "VkDeviceOrHostAddressConstKHR" DeviceOrHostAddressConstKHR { device_address host_address }
    "VkDeviceOrHostAddressConstAMDX" DeviceOrHostAddressConstAMDX { device_address host_address }
    "VkAccelerationStructureGeometryTrianglesDataKHR" AccelerationStructureGeometryTrianglesDataKHR { s_type p_next vertex_format vertex_data vertex_stride max_vertex index_type index_data transform_data }
    "VkAccelerationStructureGeometryAabbsDataKHR" AccelerationStructureGeometryAabbsDataKHR { s_type p_next data stride }
    "VkAccelerationStructureGeometryInstancesDataKHR" AccelerationStructureGeometryInstancesDataKHR { s_type p_next array_of_pointers data }
    "VkAccelerationStructureGeometryDataKHR" AccelerationStructureGeometryDataKHR { triangles aabbs instances }
    "VkAccelerationStructureGeometryKHR" AccelerationStructureGeometryKHR { s_type p_next geometry_type geometry flags }
    "VkAccelerationStructureBuildGeometryInfoKHR" AccelerationStructureBuildGeometryInfoKHR { s_type p_next ty flags mode src_acceleration_structure dst_acceleration_structure geometry_count p_geometries pp_geometries scratch_data }
    "VkAccelerationStructureBuildRangeInfoKHR" AccelerationStructureBuildRangeInfoKHR { primitive_count primitive_offset first_vertex transform_offset }
    "VkAccelerationStructureCreateInfoKHR" AccelerationStructureCreateInfoKHR { s_type p_next create_flags buffer offset size ty device_address }
    "VkAabbPositionsKHR" AabbPositionsKHR { min_x min_y min_z max_x max_y max_z }
    "VkAccelerationStructureInstanceKHR" AccelerationStructureInstanceKHR { transform instance_custom_index_and_mask instance_shader_binding_table_record_offset_and_flags acceleration_structure_reference }
    "VkAccelerationStructureDeviceAddressInfoKHR" AccelerationStructureDeviceAddressInfoKHR { s_type p_next acceleration_structure }
    "VkAccelerationStructureVersionInfoKHR" AccelerationStructureVersionInfoKHR { s_type p_next p_version_data }
    "VkCopyAccelerationStructureInfoKHR" CopyAccelerationStructureInfoKHR { s_type p_next src dst mode }
    "VkCopyAccelerationStructureToMemoryInfoKHR" CopyAccelerationStructureToMemoryInfoKHR { s_type p_next src dst mode }
    "VkCopyMemoryToAccelerationStructureInfoKHR" CopyMemoryToAccelerationStructureInfoKHR { s_type p_next src dst mode }
    "VkRayTracingPipelineInterfaceCreateInfoKHR" RayTracingPipelineInterfaceCreateInfoKHR { s_type p_next max_pipeline_ray_payload_size max_pipeline_ray_hit_attribute_size }
    "VkPipelineLibraryCreateInfoKHR" PipelineLibraryCreateInfoKHR { s_type p_next library_count p_libraries }
    "VkPhysicalDeviceExtendedDynamicStateFeaturesEXT" PhysicalDeviceExtendedDynamicStateFeaturesEXT { s_type p_next extended_dynamic_state }
    "VkPhysicalDeviceExtendedDynamicState2FeaturesEXT" PhysicalDeviceExtendedDynamicState2FeaturesEXT { s_type p_next extended_dynamic_state2 extended_dynamic_state2_logic_op extended_dynamic_state2_patch_control_points }
    "VkPhysicalDeviceExtendedDynamicState3FeaturesEXT" PhysicalDeviceExtendedDynamicState3FeaturesEXT { s_type p_next extended_dynamic_state3_tessellation_domain_origin extended_dynamic_state3_depth_clamp_enable extended_dynamic_state3_polygon_mode extended_dynamic_state3_rasterization_samples extended_dynamic_state3_sample_mask extended_dynamic_state3_alpha_to_coverage_enable extended_dynamic_state3_alpha_to_one_enable extended_dynamic_state3_logic_op_enable extended_dynamic_state3_color_blend_enable extended_dynamic_state3_color_blend_equation extended_dynamic_state3_color_write_mask extended_dynamic_state3_rasterization_stream extended_dynamic_state3_conservative_rasterization_mode extended_dynamic_state3_extra_primitive_overestimation_size extended_dynamic_state3_depth_clip_enable extended_dynamic_state3_sample_locations_enable extended_dynamic_state3_color_blend_advanced extended_dynamic_state3_provoking_vertex_mode extended_dynamic_state3_line_rasterization_mode extended_dynamic_state3_line_stipple_enable extended_dynamic_state3_depth_clip_negative_one_to_one extended_dynamic_state3_viewport_w_scaling_enable extended_dynamic_state3_viewport_swizzle extended_dynamic_state3_coverage_to_color_enable extended_dynamic_state3_coverage_to_color_location extended_dynamic_state3_coverage_modulation_mode extended_dynamic_state3_coverage_modulation_table_enable extended_dynamic_state3_coverage_modulation_table extended_dynamic_state3_coverage_reduction_mode extended_dynamic_state3_representative_fragment_test_enable extended_dynamic_state3_shading_rate_image_enable }
    "VkPhysicalDeviceExtendedDynamicState3PropertiesEXT" PhysicalDeviceExtendedDynamicState3PropertiesEXT { s_type p_next dynamic_primitive_topology_unrestricted }
    "VkColorBlendEquationEXT" ColorBlendEquationEXT { src_color_blend_factor dst_color_blend_factor color_blend_op src_alpha_blend_factor dst_alpha_blend_factor alpha_blend_op }
    "VkColorBlendAdvancedEXT" ColorBlendAdvancedEXT { advanced_blend_op src_premultiplied dst_premultiplied blend_overlap clamp_results }
    "VkRenderPassTransformBeginInfoQCOM" RenderPassTransformBeginInfoQCOM { s_type p_next transform }
    "VkCopyCommandTransformInfoQCOM" CopyCommandTransformInfoQCOM { s_type p_next transform }
    "VkCommandBufferInheritanceRenderPassTransformInfoQCOM" CommandBufferInheritanceRenderPassTransformInfoQCOM { s_type p_next transform render_area }
    "VkPhysicalDeviceDiagnosticsConfigFeaturesNV" PhysicalDeviceDiagnosticsConfigFeaturesNV { s_type p_next diagnostics_config }
    "VkDeviceDiagnosticsConfigCreateInfoNV" DeviceDiagnosticsConfigCreateInfoNV { s_type p_next flags }
    "VkPhysicalDeviceZeroInitializeWorkgroupMemoryFeatures" PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures { s_type p_next shader_zero_initialize_workgroup_memory }
    "VkPhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR" PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR { s_type p_next shader_subgroup_uniform_control_flow }
    "VkPhysicalDeviceRobustness2FeaturesEXT" PhysicalDeviceRobustness2FeaturesEXT { s_type p_next robust_buffer_access2 robust_image_access2 null_descriptor }
    "VkPhysicalDeviceRobustness2PropertiesEXT" PhysicalDeviceRobustness2PropertiesEXT { s_type p_next robust_storage_buffer_access_size_alignment robust_uniform_buffer_access_size_alignment }
    "VkPhysicalDeviceImageRobustnessFeatures" PhysicalDeviceImageRobustnessFeatures { s_type p_next robust_image_access }
    "VkPhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR" PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR { s_type p_next workgroup_memory_explicit_layout workgroup_memory_explicit_layout_scalar_block_layout workgroup_memory_explicit_layout8_bit_access workgroup_memory_explicit_layout16_bit_access }
    "VkPhysicalDevicePortabilitySubsetFeaturesKHR" PhysicalDevicePortabilitySubsetFeaturesKHR { s_type p_next constant_alpha_color_blend_factors events image_view_format_reinterpretation image_view_format_swizzle image_view2_d_on3_d_image multisample_array_image mutable_comparison_samplers point_polygons sampler_mip_lod_bias separate_stencil_mask_ref shader_sample_rate_interpolation_functions tessellation_isolines tessellation_point_mode triangle_fans vertex_attribute_access_beyond_stride }
    "VkPhysicalDevicePortabilitySubsetPropertiesKHR" PhysicalDevicePortabilitySubsetPropertiesKHR { s_type p_next min_vertex_input_binding_stride_alignment }
    "VkPhysicalDevice4444FormatsFeaturesEXT" PhysicalDevice4444FormatsFeaturesEXT { s_type p_next format_a4r4g4b4 format_a4b4g4r4 }
    "VkPhysicalDeviceSubpassShadingFeaturesHUAWEI" PhysicalDeviceSubpassShadingFeaturesHUAWEI { s_type p_next subpass_shading }
    "VkPhysicalDeviceClusterCullingShaderFeaturesHUAWEI" PhysicalDeviceClusterCullingShaderFeaturesHUAWEI { s_type p_next clusterculling_shader multiview_cluster_culling_shader }
    "VkPhysicalDeviceClusterCullingShaderVrsFeaturesHUAWEI" PhysicalDeviceClusterCullingShaderVrsFeaturesHUAWEI { s_type p_next cluster_shading_rate }
    "VkBufferCopy2" BufferCopy2 { s_type p_next src_offset dst_offset size }
    "VkImageCopy2" ImageCopy2 { s_type p_next src_subresource src_offset dst_subresource dst_offset extent }
    "VkImageBlit2" ImageBlit2 { s_type p_next src_subresource src_offsets dst_subresource dst_offsets }
    "VkBufferImageCopy2" BufferImageCopy2 { s_type p_next buffer_offset buffer_row_length buffer_image_height image_subresource image_offset image_extent }
    "VkImageResolve2" ImageResolve2 { s_type p_next src_subresource src_offset dst_subresource dst_offset extent }
    "VkCopyBufferInfo2" CopyBufferInfo2 { s_type p_next src_buffer dst_buffer region_count p_regions }
    "VkCopyImageInfo2" CopyImageInfo2 { s_type p_next src_image src_image_layout dst_image dst_image_layout region_count p_regions }
    "VkBlitImageInfo2" BlitImageInfo2 { s_type p_next src_image src_image_layout dst_image dst_image_layout region_count p_regions filter }
    "VkCopyBufferToImageInfo2" CopyBufferToImageInfo2 { s_type p_next src_buffer dst_image dst_image_layout region_count p_regions }
    "VkCopyImageToBufferInfo2" CopyImageToBufferInfo2 { s_type p_next src_image src_image_layout dst_buffer region_count p_regions }
    "VkResolveImageInfo2" ResolveImageInfo2 { s_type p_next src_image src_image_layout dst_image dst_image_layout region_count p_regions }
    "VkPhysicalDeviceShaderImageAtomicInt64FeaturesEXT" PhysicalDeviceShaderImageAtomicInt64FeaturesEXT { s_type p_next shader_image_int64_atomics sparse_image_int64_atomics }
    "VkFragmentShadingRateAttachmentInfoKHR" FragmentShadingRateAttachmentInfoKHR { s_type p_next p_fragment_shading_rate_attachment shading_rate_attachment_texel_size }
    "VkPipelineFragmentShadingRateStateCreateInfoKHR" PipelineFragmentShadingRateStateCreateInfoKHR { s_type p_next fragment_size combiner_ops }
    "VkPhysicalDeviceFragmentShadingRateFeaturesKHR" PhysicalDeviceFragmentShadingRateFeaturesKHR { s_type p_next pipeline_fragment_shading_rate primitive_fragment_shading_rate attachment_fragment_shading_rate }
    "VkPhysicalDeviceFragmentShadingRatePropertiesKHR" PhysicalDeviceFragmentShadingRatePropertiesKHR { s_type p_next min_fragment_shading_rate_attachment_texel_size max_fragment_shading_rate_attachment_texel_size max_fragment_shading_rate_attachment_texel_size_aspect_ratio primitive_fragment_shading_rate_with_multiple_viewports layered_shading_rate_attachments fragment_shading_rate_non_trivial_combiner_ops max_fragment_size max_fragment_size_aspect_ratio max_fragment_shading_rate_coverage_samples max_fragment_shading_rate_rasterization_samples fragment_shading_rate_with_shader_depth_stencil_writes fragment_shading_rate_with_sample_mask fragment_shading_rate_with_shader_sample_mask fragment_shading_rate_with_conservative_rasterization fragment_shading_rate_with_fragment_shader_interlock fragment_shading_rate_with_custom_sample_locations fragment_shading_rate_strict_multiply_combiner }
    "VkPhysicalDeviceFragmentShadingRateKHR" PhysicalDeviceFragmentShadingRateKHR { s_type p_next sample_counts fragment_size }
    "VkPhysicalDeviceShaderTerminateInvocationFeatures" PhysicalDeviceShaderTerminateInvocationFeatures { s_type p_next shader_terminate_invocation }
    "VkPhysicalDeviceFragmentShadingRateEnumsFeaturesNV" PhysicalDeviceFragmentShadingRateEnumsFeaturesNV { s_type p_next fragment_shading_rate_enums supersample_fragment_shading_rates no_invocation_fragment_shading_rates }
    "VkPhysicalDeviceFragmentShadingRateEnumsPropertiesNV" PhysicalDeviceFragmentShadingRateEnumsPropertiesNV { s_type p_next max_fragment_shading_rate_invocation_count }
    "VkPipelineFragmentShadingRateEnumStateCreateInfoNV" PipelineFragmentShadingRateEnumStateCreateInfoNV { s_type p_next shading_rate_type shading_rate combiner_ops }
    "VkAccelerationStructureBuildSizesInfoKHR" AccelerationStructureBuildSizesInfoKHR { s_type p_next acceleration_structure_size update_scratch_size build_scratch_size }
    "VkPhysicalDeviceImage2DViewOf3DFeaturesEXT" PhysicalDeviceImage2DViewOf3DFeaturesEXT { s_type p_next image2_d_view_of3_d sampler2_d_view_of3_d }
    "VkPhysicalDeviceImageSlicedViewOf3DFeaturesEXT" PhysicalDeviceImageSlicedViewOf3DFeaturesEXT { s_type p_next image_sliced_view_of3_d }
    "VkPhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT" PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT { s_type p_next attachment_feedback_loop_dynamic_state }
    "VkPhysicalDeviceMutableDescriptorTypeFeaturesEXT" PhysicalDeviceMutableDescriptorTypeFeaturesEXT { s_type p_next mutable_descriptor_type }
    "VkMutableDescriptorTypeListEXT" MutableDescriptorTypeListEXT { descriptor_type_count p_descriptor_types }
    "VkMutableDescriptorTypeCreateInfoEXT" MutableDescriptorTypeCreateInfoEXT { s_type p_next mutable_descriptor_type_list_count p_mutable_descriptor_type_lists }
    "VkPhysicalDeviceDepthClipControlFeaturesEXT" PhysicalDeviceDepthClipControlFeaturesEXT { s_type p_next depth_clip_control }
    "VkPipelineViewportDepthClipControlCreateInfoEXT" PipelineViewportDepthClipControlCreateInfoEXT { s_type p_next negative_one_to_one }
    "VkPhysicalDeviceVertexInputDynamicStateFeaturesEXT" PhysicalDeviceVertexInputDynamicStateFeaturesEXT { s_type p_next vertex_input_dynamic_state }
    "VkPhysicalDeviceExternalMemoryRDMAFeaturesNV" PhysicalDeviceExternalMemoryRDMAFeaturesNV { s_type p_next external_memory_rdma }
    "VkVertexInputBindingDescription2EXT" VertexInputBindingDescription2EXT { s_type p_next binding stride input_rate divisor }
    "VkVertexInputAttributeDescription2EXT" VertexInputAttributeDescription2EXT { s_type p_next location binding format offset }
    "VkPhysicalDeviceColorWriteEnableFeaturesEXT" PhysicalDeviceColorWriteEnableFeaturesEXT { s_type p_next color_write_enable }
    "VkPipelineColorWriteCreateInfoEXT" PipelineColorWriteCreateInfoEXT { s_type p_next attachment_count p_color_write_enables }
    "VkMemoryBarrier2" MemoryBarrier2 { s_type p_next src_stage_mask src_access_mask dst_stage_mask dst_access_mask }
    "VkImageMemoryBarrier2" ImageMemoryBarrier2 { s_type p_next src_stage_mask src_access_mask dst_stage_mask dst_access_mask old_layout new_layout src_queue_family_index dst_queue_family_index image subresource_range }
    "VkBufferMemoryBarrier2" BufferMemoryBarrier2 { s_type p_next src_stage_mask src_access_mask dst_stage_mask dst_access_mask src_queue_family_index dst_queue_family_index buffer offset size }
    "VkDependencyInfo" DependencyInfo { s_type p_next dependency_flags memory_barrier_count p_memory_barriers buffer_memory_barrier_count p_buffer_memory_barriers image_memory_barrier_count p_image_memory_barriers }
    "VkSemaphoreSubmitInfo" SemaphoreSubmitInfo { s_type p_next semaphore value stage_mask device_index }
    "VkCommandBufferSubmitInfo" CommandBufferSubmitInfo { s_type p_next command_buffer device_mask }
    "VkSubmitInfo2" SubmitInfo2 { s_type p_next flags wait_semaphore_info_count p_wait_semaphore_infos command_buffer_info_count p_command_buffer_infos signal_semaphore_info_count p_signal_semaphore_infos }
    "VkQueueFamilyCheckpointProperties2NV" QueueFamilyCheckpointProperties2NV { s_type p_next checkpoint_execution_stage_mask }
    "VkCheckpointData2NV" CheckpointData2NV { s_type p_next stage p_checkpoint_marker }
    "VkPhysicalDeviceSynchronization2Features" PhysicalDeviceSynchronization2Features { s_type p_next synchronization2 }
    "VkPhysicalDeviceHostImageCopyFeaturesEXT" PhysicalDeviceHostImageCopyFeaturesEXT { s_type p_next host_image_copy }
    "VkPhysicalDeviceHostImageCopyPropertiesEXT" PhysicalDeviceHostImageCopyPropertiesEXT { s_type p_next copy_src_layout_count p_copy_src_layouts copy_dst_layout_count p_copy_dst_layouts optimal_tiling_layout_uuid identical_memory_type_requirements }
    "VkMemoryToImageCopyEXT" MemoryToImageCopyEXT { s_type p_next p_host_pointer memory_row_length memory_image_height image_subresource image_offset image_extent }
    "VkImageToMemoryCopyEXT" ImageToMemoryCopyEXT { s_type p_next p_host_pointer memory_row_length memory_image_height image_subresource image_offset image_extent }
    "VkCopyMemoryToImageInfoEXT" CopyMemoryToImageInfoEXT { s_type p_next flags dst_image dst_image_layout region_count p_regions }
    "VkCopyImageToMemoryInfoEXT" CopyImageToMemoryInfoEXT { s_type p_next flags src_image src_image_layout region_count p_regions }
    "VkCopyImageToImageInfoEXT" CopyImageToImageInfoEXT { s_type p_next flags src_image src_image_layout dst_image dst_image_layout region_count p_regions }
    "VkHostImageLayoutTransitionInfoEXT" HostImageLayoutTransitionInfoEXT { s_type p_next image old_layout new_layout subresource_range }
    "VkSubresourceHostMemcpySizeEXT" SubresourceHostMemcpySizeEXT { s_type p_next size }
    "VkHostImageCopyDevicePerformanceQueryEXT" HostImageCopyDevicePerformanceQueryEXT { s_type p_next optimal_device_access identical_memory_layout }
    "VkPhysicalDevicePrimitivesGeneratedQueryFeaturesEXT" PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT { s_type p_next primitives_generated_query primitives_generated_query_with_rasterizer_discard primitives_generated_query_with_non_zero_streams }
    "VkPhysicalDeviceLegacyDitheringFeaturesEXT" PhysicalDeviceLegacyDitheringFeaturesEXT { s_type p_next legacy_dithering }
    "VkPhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT" PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT { s_type p_next multisampled_render_to_single_sampled }
    "VkSubpassResolvePerformanceQueryEXT" SubpassResolvePerformanceQueryEXT { s_type p_next optimal }
    "VkMultisampledRenderToSingleSampledInfoEXT" MultisampledRenderToSingleSampledInfoEXT { s_type p_next multisampled_render_to_single_sampled_enable rasterization_samples }
    "VkPhysicalDevicePipelineProtectedAccessFeaturesEXT" PhysicalDevicePipelineProtectedAccessFeaturesEXT { s_type p_next pipeline_protected_access }
    "VkQueueFamilyVideoPropertiesKHR" QueueFamilyVideoPropertiesKHR { s_type p_next video_codec_operations }
    "VkQueueFamilyQueryResultStatusPropertiesKHR" QueueFamilyQueryResultStatusPropertiesKHR { s_type p_next query_result_status_support }
    "VkVideoProfileListInfoKHR" VideoProfileListInfoKHR { s_type p_next profile_count p_profiles }
    "VkPhysicalDeviceVideoFormatInfoKHR" PhysicalDeviceVideoFormatInfoKHR { s_type p_next image_usage }
    "VkVideoFormatPropertiesKHR" VideoFormatPropertiesKHR { s_type p_next format component_mapping image_create_flags image_type image_tiling image_usage_flags }
    "VkVideoProfileInfoKHR" VideoProfileInfoKHR { s_type p_next video_codec_operation chroma_subsampling luma_bit_depth chroma_bit_depth }
    "VkVideoCapabilitiesKHR" VideoCapabilitiesKHR { s_type p_next flags min_bitstream_buffer_offset_alignment min_bitstream_buffer_size_alignment picture_access_granularity min_coded_extent max_coded_extent max_dpb_slots max_active_reference_pictures std_header_version }
    "VkVideoSessionMemoryRequirementsKHR" VideoSessionMemoryRequirementsKHR { s_type p_next memory_bind_index memory_requirements }
    "VkBindVideoSessionMemoryInfoKHR" BindVideoSessionMemoryInfoKHR { s_type p_next memory_bind_index memory memory_offset memory_size }
    "VkVideoPictureResourceInfoKHR" VideoPictureResourceInfoKHR { s_type p_next coded_offset coded_extent base_array_layer image_view_binding }
    "VkVideoReferenceSlotInfoKHR" VideoReferenceSlotInfoKHR { s_type p_next slot_index p_picture_resource }
    "VkVideoDecodeCapabilitiesKHR" VideoDecodeCapabilitiesKHR { s_type p_next flags }
    "VkVideoDecodeUsageInfoKHR" VideoDecodeUsageInfoKHR { s_type p_next video_usage_hints }
    "VkVideoDecodeInfoKHR" VideoDecodeInfoKHR { s_type p_next flags src_buffer src_buffer_offset src_buffer_range dst_picture_resource p_setup_reference_slot reference_slot_count p_reference_slots }
    "VkPhysicalDeviceVideoMaintenance1FeaturesKHR" PhysicalDeviceVideoMaintenance1FeaturesKHR { s_type p_next video_maintenance1 }
    "VkVideoInlineQueryInfoKHR" VideoInlineQueryInfoKHR { s_type p_next query_pool first_query query_count }
    "VkVideoDecodeH264ProfileInfoKHR" VideoDecodeH264ProfileInfoKHR { s_type p_next std_profile_idc picture_layout }
    "VkVideoDecodeH264CapabilitiesKHR" VideoDecodeH264CapabilitiesKHR { s_type p_next max_level_idc field_offset_granularity }
    "VkVideoDecodeH264SessionParametersAddInfoKHR" VideoDecodeH264SessionParametersAddInfoKHR { s_type p_next std_sps_count p_std_sp_ss std_pps_count p_std_pp_ss }
    "VkVideoDecodeH264SessionParametersCreateInfoKHR" VideoDecodeH264SessionParametersCreateInfoKHR { s_type p_next max_std_sps_count max_std_pps_count p_parameters_add_info }
    "VkVideoDecodeH264PictureInfoKHR" VideoDecodeH264PictureInfoKHR { s_type p_next p_std_picture_info slice_count p_slice_offsets }
    "VkVideoDecodeH264DpbSlotInfoKHR" VideoDecodeH264DpbSlotInfoKHR { s_type p_next p_std_reference_info }
    "VkVideoDecodeH265ProfileInfoKHR" VideoDecodeH265ProfileInfoKHR { s_type p_next std_profile_idc }
    "VkVideoDecodeH265CapabilitiesKHR" VideoDecodeH265CapabilitiesKHR { s_type p_next max_level_idc }
    "VkVideoDecodeH265SessionParametersAddInfoKHR" VideoDecodeH265SessionParametersAddInfoKHR { s_type p_next std_vps_count p_std_vp_ss std_sps_count p_std_sp_ss std_pps_count p_std_pp_ss }
    "VkVideoDecodeH265SessionParametersCreateInfoKHR" VideoDecodeH265SessionParametersCreateInfoKHR { s_type p_next max_std_vps_count max_std_sps_count max_std_pps_count p_parameters_add_info }
    "VkVideoDecodeH265PictureInfoKHR" VideoDecodeH265PictureInfoKHR { s_type p_next p_std_picture_info slice_segment_count p_slice_segment_offsets }
    "VkVideoDecodeH265DpbSlotInfoKHR" VideoDecodeH265DpbSlotInfoKHR { s_type p_next p_std_reference_info }
    "VkVideoDecodeAV1ProfileInfoKHR" VideoDecodeAV1ProfileInfoKHR { s_type p_next std_profile film_grain_support }
    "VkVideoDecodeAV1CapabilitiesKHR" VideoDecodeAV1CapabilitiesKHR { s_type p_next max_level }
    "VkVideoDecodeAV1SessionParametersCreateInfoKHR" VideoDecodeAV1SessionParametersCreateInfoKHR { s_type p_next p_std_sequence_header }
    "VkVideoDecodeAV1PictureInfoKHR" VideoDecodeAV1PictureInfoKHR { s_type p_next p_std_picture_info reference_name_slot_indices frame_header_offset tile_count p_tile_offsets p_tile_sizes }
    "VkVideoDecodeAV1DpbSlotInfoKHR" VideoDecodeAV1DpbSlotInfoKHR { s_type p_next p_std_reference_info }
    "VkVideoSessionCreateInfoKHR" VideoSessionCreateInfoKHR { s_type p_next queue_family_index flags p_video_profile picture_format max_coded_extent reference_picture_format max_dpb_slots max_active_reference_pictures p_std_header_version }
    "VkVideoSessionParametersCreateInfoKHR" VideoSessionParametersCreateInfoKHR { s_type p_next flags video_session_parameters_template video_session }
    "VkVideoSessionParametersUpdateInfoKHR" VideoSessionParametersUpdateInfoKHR { s_type p_next update_sequence_count }
    "VkVideoEncodeSessionParametersGetInfoKHR" VideoEncodeSessionParametersGetInfoKHR { s_type p_next video_session_parameters }
    "VkVideoEncodeSessionParametersFeedbackInfoKHR" VideoEncodeSessionParametersFeedbackInfoKHR { s_type p_next has_overrides }
    "VkVideoBeginCodingInfoKHR" VideoBeginCodingInfoKHR { s_type p_next flags video_session video_session_parameters reference_slot_count p_reference_slots }
    "VkVideoEndCodingInfoKHR" VideoEndCodingInfoKHR { s_type p_next flags }
    "VkVideoCodingControlInfoKHR" VideoCodingControlInfoKHR { s_type p_next flags }
    "VkVideoEncodeUsageInfoKHR" VideoEncodeUsageInfoKHR { s_type p_next video_usage_hints video_content_hints tuning_mode }
    "VkVideoEncodeInfoKHR" VideoEncodeInfoKHR { s_type p_next flags dst_buffer dst_buffer_offset dst_buffer_range src_picture_resource p_setup_reference_slot reference_slot_count p_reference_slots preceding_externally_encoded_bytes }
    "VkQueryPoolVideoEncodeFeedbackCreateInfoKHR" QueryPoolVideoEncodeFeedbackCreateInfoKHR { s_type p_next encode_feedback_flags }
    "VkVideoEncodeQualityLevelInfoKHR" VideoEncodeQualityLevelInfoKHR { s_type p_next quality_level }
    "VkPhysicalDeviceVideoEncodeQualityLevelInfoKHR" PhysicalDeviceVideoEncodeQualityLevelInfoKHR { s_type p_next p_video_profile quality_level }
    "VkVideoEncodeQualityLevelPropertiesKHR" VideoEncodeQualityLevelPropertiesKHR { s_type p_next preferred_rate_control_mode preferred_rate_control_layer_count }
    "VkVideoEncodeRateControlInfoKHR" VideoEncodeRateControlInfoKHR { s_type p_next flags rate_control_mode layer_count p_layers virtual_buffer_size_in_ms initial_virtual_buffer_size_in_ms }
    "VkVideoEncodeRateControlLayerInfoKHR" VideoEncodeRateControlLayerInfoKHR { s_type p_next average_bitrate max_bitrate frame_rate_numerator frame_rate_denominator }
    "VkVideoEncodeCapabilitiesKHR" VideoEncodeCapabilitiesKHR { s_type p_next flags rate_control_modes max_rate_control_layers max_bitrate max_quality_levels encode_input_picture_granularity supported_encode_feedback_flags }
    "VkVideoEncodeH264CapabilitiesKHR" VideoEncodeH264CapabilitiesKHR { s_type p_next flags max_level_idc max_slice_count max_p_picture_l0_reference_count max_b_picture_l0_reference_count max_l1_reference_count max_temporal_layer_count expect_dyadic_temporal_layer_pattern min_qp max_qp prefers_gop_remaining_frames requires_gop_remaining_frames std_syntax_flags }
    "VkVideoEncodeH264QualityLevelPropertiesKHR" VideoEncodeH264QualityLevelPropertiesKHR { s_type p_next preferred_rate_control_flags preferred_gop_frame_count preferred_idr_period preferred_consecutive_b_frame_count preferred_temporal_layer_count preferred_constant_qp preferred_max_l0_reference_count preferred_max_l1_reference_count preferred_std_entropy_coding_mode_flag }
    "VkVideoEncodeH264SessionCreateInfoKHR" VideoEncodeH264SessionCreateInfoKHR { s_type p_next use_max_level_idc max_level_idc }
    "VkVideoEncodeH264SessionParametersAddInfoKHR" VideoEncodeH264SessionParametersAddInfoKHR { s_type p_next std_sps_count p_std_sp_ss std_pps_count p_std_pp_ss }
    "VkVideoEncodeH264SessionParametersCreateInfoKHR" VideoEncodeH264SessionParametersCreateInfoKHR { s_type p_next max_std_sps_count max_std_pps_count p_parameters_add_info }
    "VkVideoEncodeH264SessionParametersGetInfoKHR" VideoEncodeH264SessionParametersGetInfoKHR { s_type p_next write_std_sps write_std_pps std_sps_id std_pps_id }
    "VkVideoEncodeH264SessionParametersFeedbackInfoKHR" VideoEncodeH264SessionParametersFeedbackInfoKHR { s_type p_next has_std_sps_overrides has_std_pps_overrides }
    "VkVideoEncodeH264DpbSlotInfoKHR" VideoEncodeH264DpbSlotInfoKHR { s_type p_next p_std_reference_info }
    "VkVideoEncodeH264PictureInfoKHR" VideoEncodeH264PictureInfoKHR { s_type p_next nalu_slice_entry_count p_nalu_slice_entries p_std_picture_info generate_prefix_nalu }
    "VkVideoEncodeH264ProfileInfoKHR" VideoEncodeH264ProfileInfoKHR { s_type p_next std_profile_idc }
    "VkVideoEncodeH264NaluSliceInfoKHR" VideoEncodeH264NaluSliceInfoKHR { s_type p_next constant_qp p_std_slice_header }
    "VkVideoEncodeH264RateControlInfoKHR" VideoEncodeH264RateControlInfoKHR { s_type p_next flags gop_frame_count idr_period consecutive_b_frame_count temporal_layer_count }
    "VkVideoEncodeH264QpKHR" VideoEncodeH264QpKHR { qp_i qp_p qp_b }
    "VkVideoEncodeH264FrameSizeKHR" VideoEncodeH264FrameSizeKHR { frame_i_size frame_p_size frame_b_size }
    "VkVideoEncodeH264GopRemainingFrameInfoKHR" VideoEncodeH264GopRemainingFrameInfoKHR { s_type p_next use_gop_remaining_frames gop_remaining_i gop_remaining_p gop_remaining_b }
    "VkVideoEncodeH264RateControlLayerInfoKHR" VideoEncodeH264RateControlLayerInfoKHR { s_type p_next use_min_qp min_qp use_max_qp max_qp use_max_frame_size max_frame_size }
    "VkVideoEncodeH265CapabilitiesKHR" VideoEncodeH265CapabilitiesKHR { s_type p_next flags max_level_idc max_slice_segment_count max_tiles ctb_sizes transform_block_sizes max_p_picture_l0_reference_count max_b_picture_l0_reference_count max_l1_reference_count max_sub_layer_count expect_dyadic_temporal_sub_layer_pattern min_qp max_qp prefers_gop_remaining_frames requires_gop_remaining_frames std_syntax_flags }
    "VkVideoEncodeH265QualityLevelPropertiesKHR" VideoEncodeH265QualityLevelPropertiesKHR { s_type p_next preferred_rate_control_flags preferred_gop_frame_count preferred_idr_period preferred_consecutive_b_frame_count preferred_sub_layer_count preferred_constant_qp preferred_max_l0_reference_count preferred_max_l1_reference_count }
    "VkVideoEncodeH265SessionCreateInfoKHR" VideoEncodeH265SessionCreateInfoKHR { s_type p_next use_max_level_idc max_level_idc }
    "VkVideoEncodeH265SessionParametersAddInfoKHR" VideoEncodeH265SessionParametersAddInfoKHR { s_type p_next std_vps_count p_std_vp_ss std_sps_count p_std_sp_ss std_pps_count p_std_pp_ss }
    "VkVideoEncodeH265SessionParametersCreateInfoKHR" VideoEncodeH265SessionParametersCreateInfoKHR { s_type p_next max_std_vps_count max_std_sps_count max_std_pps_count p_parameters_add_info }
    "VkVideoEncodeH265SessionParametersGetInfoKHR" VideoEncodeH265SessionParametersGetInfoKHR { s_type p_next write_std_vps write_std_sps write_std_pps std_vps_id std_sps_id std_pps_id }
    "VkVideoEncodeH265SessionParametersFeedbackInfoKHR" VideoEncodeH265SessionParametersFeedbackInfoKHR { s_type p_next has_std_vps_overrides has_std_sps_overrides has_std_pps_overrides }
    "VkVideoEncodeH265PictureInfoKHR" VideoEncodeH265PictureInfoKHR { s_type p_next nalu_slice_segment_entry_count p_nalu_slice_segment_entries p_std_picture_info }
    "VkVideoEncodeH265NaluSliceSegmentInfoKHR" VideoEncodeH265NaluSliceSegmentInfoKHR { s_type p_next constant_qp p_std_slice_segment_header }
    "VkVideoEncodeH265RateControlInfoKHR" VideoEncodeH265RateControlInfoKHR { s_type p_next flags gop_frame_count idr_period consecutive_b_frame_count sub_layer_count }
    "VkVideoEncodeH265QpKHR" VideoEncodeH265QpKHR { qp_i qp_p qp_b }
    "VkVideoEncodeH265FrameSizeKHR" VideoEncodeH265FrameSizeKHR { frame_i_size frame_p_size frame_b_size }
    "VkVideoEncodeH265GopRemainingFrameInfoKHR" VideoEncodeH265GopRemainingFrameInfoKHR { s_type p_next use_gop_remaining_frames gop_remaining_i gop_remaining_p gop_remaining_b }
    "VkVideoEncodeH265RateControlLayerInfoKHR" VideoEncodeH265RateControlLayerInfoKHR { s_type p_next use_min_qp min_qp use_max_qp max_qp use_max_frame_size max_frame_size }
    "VkVideoEncodeH265ProfileInfoKHR" VideoEncodeH265ProfileInfoKHR { s_type p_next std_profile_idc }
    "VkVideoEncodeH265DpbSlotInfoKHR" VideoEncodeH265DpbSlotInfoKHR { s_type p_next p_std_reference_info }
    "VkPhysicalDeviceInheritedViewportScissorFeaturesNV" PhysicalDeviceInheritedViewportScissorFeaturesNV { s_type p_next inherited_viewport_scissor2_d }
    "VkCommandBufferInheritanceViewportScissorInfoNV" CommandBufferInheritanceViewportScissorInfoNV { s_type p_next viewport_scissor2_d viewport_depth_count p_viewport_depths }
    "VkPhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT" PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT { s_type p_next ycbcr2plane444_formats }
    "VkPhysicalDeviceProvokingVertexFeaturesEXT" PhysicalDeviceProvokingVertexFeaturesEXT { s_type p_next provoking_vertex_last transform_feedback_preserves_provoking_vertex }
    "VkPhysicalDeviceProvokingVertexPropertiesEXT" PhysicalDeviceProvokingVertexPropertiesEXT { s_type p_next provoking_vertex_mode_per_pipeline transform_feedback_preserves_triangle_fan_provoking_vertex }
    "VkPipelineRasterizationProvokingVertexStateCreateInfoEXT" PipelineRasterizationProvokingVertexStateCreateInfoEXT { s_type p_next provoking_vertex_mode }
    "VkCuModuleCreateInfoNVX" CuModuleCreateInfoNVX { s_type p_next data_size p_data }
    "VkCuFunctionCreateInfoNVX" CuFunctionCreateInfoNVX { s_type p_next module p_name }
    "VkCuLaunchInfoNVX" CuLaunchInfoNVX { s_type p_next function grid_dim_x grid_dim_y grid_dim_z block_dim_x block_dim_y block_dim_z shared_mem_bytes param_count p_params extra_count p_extras }
    "VkPhysicalDeviceDescriptorBufferFeaturesEXT" PhysicalDeviceDescriptorBufferFeaturesEXT { s_type p_next descriptor_buffer descriptor_buffer_capture_replay descriptor_buffer_image_layout_ignored descriptor_buffer_push_descriptors }
    "VkPhysicalDeviceDescriptorBufferPropertiesEXT" PhysicalDeviceDescriptorBufferPropertiesEXT { s_type p_next combined_image_sampler_descriptor_single_array bufferless_push_descriptors allow_sampler_image_view_post_submit_creation descriptor_buffer_offset_alignment max_descriptor_buffer_bindings max_resource_descriptor_buffer_bindings max_sampler_descriptor_buffer_bindings max_embedded_immutable_sampler_bindings max_embedded_immutable_samplers buffer_capture_replay_descriptor_data_size image_capture_replay_descriptor_data_size image_view_capture_replay_descriptor_data_size sampler_capture_replay_descriptor_data_size acceleration_structure_capture_replay_descriptor_data_size sampler_descriptor_size combined_image_sampler_descriptor_size sampled_image_descriptor_size storage_image_descriptor_size uniform_texel_buffer_descriptor_size robust_uniform_texel_buffer_descriptor_size storage_texel_buffer_descriptor_size robust_storage_texel_buffer_descriptor_size uniform_buffer_descriptor_size robust_uniform_buffer_descriptor_size storage_buffer_descriptor_size robust_storage_buffer_descriptor_size input_attachment_descriptor_size acceleration_structure_descriptor_size max_sampler_descriptor_buffer_range max_resource_descriptor_buffer_range sampler_descriptor_buffer_address_space_size resource_descriptor_buffer_address_space_size descriptor_buffer_address_space_size }
    "VkPhysicalDeviceDescriptorBufferDensityMapPropertiesEXT" PhysicalDeviceDescriptorBufferDensityMapPropertiesEXT { s_type p_next combined_image_sampler_density_map_descriptor_size }
    "VkDescriptorAddressInfoEXT" DescriptorAddressInfoEXT { s_type p_next address range format }
    "VkDescriptorBufferBindingInfoEXT" DescriptorBufferBindingInfoEXT { s_type p_next address usage }
    "VkDescriptorBufferBindingPushDescriptorBufferHandleEXT" DescriptorBufferBindingPushDescriptorBufferHandleEXT { s_type p_next buffer }
    "VkDescriptorDataEXT" DescriptorDataEXT { p_sampler p_combined_image_sampler p_input_attachment_image p_sampled_image p_storage_image p_uniform_texel_buffer p_storage_texel_buffer p_uniform_buffer p_storage_buffer acceleration_structure }
    "VkDescriptorGetInfoEXT" DescriptorGetInfoEXT { s_type p_next ty data }
    "VkBufferCaptureDescriptorDataInfoEXT" BufferCaptureDescriptorDataInfoEXT { s_type p_next buffer }
    "VkImageCaptureDescriptorDataInfoEXT" ImageCaptureDescriptorDataInfoEXT { s_type p_next image }
    "VkImageViewCaptureDescriptorDataInfoEXT" ImageViewCaptureDescriptorDataInfoEXT { s_type p_next image_view }
    "VkSamplerCaptureDescriptorDataInfoEXT" SamplerCaptureDescriptorDataInfoEXT { s_type p_next sampler }
    "VkAccelerationStructureCaptureDescriptorDataInfoEXT" AccelerationStructureCaptureDescriptorDataInfoEXT { s_type p_next acceleration_structure acceleration_structure_nv }
    "VkOpaqueCaptureDescriptorDataCreateInfoEXT" OpaqueCaptureDescriptorDataCreateInfoEXT { s_type p_next opaque_capture_descriptor_data }
    "VkPhysicalDeviceShaderIntegerDotProductFeatures" PhysicalDeviceShaderIntegerDotProductFeatures { s_type p_next shader_integer_dot_product }
    "VkPhysicalDeviceShaderIntegerDotProductProperties" PhysicalDeviceShaderIntegerDotProductProperties { s_type p_next integer_dot_product8_bit_unsigned_accelerated integer_dot_product8_bit_signed_accelerated integer_dot_product8_bit_mixed_signedness_accelerated integer_dot_product4x8_bit_packed_unsigned_accelerated integer_dot_product4x8_bit_packed_signed_accelerated integer_dot_product4x8_bit_packed_mixed_signedness_accelerated integer_dot_product16_bit_unsigned_accelerated integer_dot_product16_bit_signed_accelerated integer_dot_product16_bit_mixed_signedness_accelerated integer_dot_product32_bit_unsigned_accelerated integer_dot_product32_bit_signed_accelerated integer_dot_product32_bit_mixed_signedness_accelerated integer_dot_product64_bit_unsigned_accelerated integer_dot_product64_bit_signed_accelerated integer_dot_product64_bit_mixed_signedness_accelerated integer_dot_product_accumulating_saturating8_bit_unsigned_accelerated integer_dot_product_accumulating_saturating8_bit_signed_accelerated integer_dot_product_accumulating_saturating8_bit_mixed_signedness_accelerated integer_dot_product_accumulating_saturating4x8_bit_packed_unsigned_accelerated integer_dot_product_accumulating_saturating4x8_bit_packed_signed_accelerated integer_dot_product_accumulating_saturating4x8_bit_packed_mixed_signedness_accelerated integer_dot_product_accumulating_saturating16_bit_unsigned_accelerated integer_dot_product_accumulating_saturating16_bit_signed_accelerated integer_dot_product_accumulating_saturating16_bit_mixed_signedness_accelerated integer_dot_product_accumulating_saturating32_bit_unsigned_accelerated integer_dot_product_accumulating_saturating32_bit_signed_accelerated integer_dot_product_accumulating_saturating32_bit_mixed_signedness_accelerated integer_dot_product_accumulating_saturating64_bit_unsigned_accelerated integer_dot_product_accumulating_saturating64_bit_signed_accelerated integer_dot_product_accumulating_saturating64_bit_mixed_signedness_accelerated }
    "VkPhysicalDeviceDrmPropertiesEXT" PhysicalDeviceDrmPropertiesEXT { s_type p_next has_primary has_render primary_major primary_minor render_major render_minor }
    "VkPhysicalDeviceFragmentShaderBarycentricFeaturesKHR" PhysicalDeviceFragmentShaderBarycentricFeaturesKHR { s_type p_next fragment_shader_barycentric }
    "VkPhysicalDeviceFragmentShaderBarycentricPropertiesKHR" PhysicalDeviceFragmentShaderBarycentricPropertiesKHR { s_type p_next tri_strip_vertex_order_independent_of_provoking_vertex }
    "VkPhysicalDeviceRayTracingMotionBlurFeaturesNV" PhysicalDeviceRayTracingMotionBlurFeaturesNV { s_type p_next ray_tracing_motion_blur ray_tracing_motion_blur_pipeline_trace_rays_indirect }
    "VkPhysicalDeviceRayTracingValidationFeaturesNV" PhysicalDeviceRayTracingValidationFeaturesNV { s_type p_next ray_tracing_validation }
    "VkAccelerationStructureGeometryMotionTrianglesDataNV" AccelerationStructureGeometryMotionTrianglesDataNV { s_type p_next vertex_data }
    "VkAccelerationStructureMotionInfoNV" AccelerationStructureMotionInfoNV { s_type p_next max_instances flags }
    "VkSRTDataNV" SRTDataNV { sx a b pvx sy c pvy sz pvz qx qy qz qw tx ty tz }
    "VkAccelerationStructureSRTMotionInstanceNV" AccelerationStructureSRTMotionInstanceNV { transform_t0 transform_t1 instance_custom_index_and_mask instance_shader_binding_table_record_offset_and_flags acceleration_structure_reference }
    "VkAccelerationStructureMotionInstanceDataNV" AccelerationStructureMotionInstanceDataNV { static_instance matrix_motion_instance srt_motion_instance }
    "VkAccelerationStructureMotionInstanceNV" AccelerationStructureMotionInstanceNV { ty flags data }
    "VkMemoryGetRemoteAddressInfoNV" MemoryGetRemoteAddressInfoNV { s_type p_next memory handle_type }
    "VkImportMemoryBufferCollectionFUCHSIA" ImportMemoryBufferCollectionFUCHSIA { s_type p_next collection index }
    "VkBufferCollectionImageCreateInfoFUCHSIA" BufferCollectionImageCreateInfoFUCHSIA { s_type p_next collection index }
    "VkBufferCollectionBufferCreateInfoFUCHSIA" BufferCollectionBufferCreateInfoFUCHSIA { s_type p_next collection index }
    "VkBufferCollectionCreateInfoFUCHSIA" BufferCollectionCreateInfoFUCHSIA { s_type p_next collection_token }
    "VkBufferCollectionPropertiesFUCHSIA" BufferCollectionPropertiesFUCHSIA { s_type p_next memory_type_bits buffer_count create_info_index sysmem_pixel_format format_features sysmem_color_space_index sampler_ycbcr_conversion_components suggested_ycbcr_model suggested_ycbcr_range suggested_x_chroma_offset suggested_y_chroma_offset }
    "VkBufferConstraintsInfoFUCHSIA" BufferConstraintsInfoFUCHSIA { s_type p_next create_info required_format_features buffer_collection_constraints }
    "VkSysmemColorSpaceFUCHSIA" SysmemColorSpaceFUCHSIA { s_type p_next color_space }
    "VkImageFormatConstraintsInfoFUCHSIA" ImageFormatConstraintsInfoFUCHSIA { s_type p_next image_create_info required_format_features flags sysmem_pixel_format color_space_count p_color_spaces }
    "VkImageConstraintsInfoFUCHSIA" ImageConstraintsInfoFUCHSIA { s_type p_next format_constraints_count p_format_constraints buffer_collection_constraints flags }
    "VkBufferCollectionConstraintsInfoFUCHSIA" BufferCollectionConstraintsInfoFUCHSIA { s_type p_next min_buffer_count max_buffer_count min_buffer_count_for_camping min_buffer_count_for_dedicated_slack min_buffer_count_for_shared_slack }
    "VkCudaModuleCreateInfoNV" CudaModuleCreateInfoNV { s_type p_next data_size p_data }
    "VkCudaFunctionCreateInfoNV" CudaFunctionCreateInfoNV { s_type p_next module p_name }
    "VkCudaLaunchInfoNV" CudaLaunchInfoNV { s_type p_next function grid_dim_x grid_dim_y grid_dim_z block_dim_x block_dim_y block_dim_z shared_mem_bytes param_count p_params extra_count p_extras }
    "VkPhysicalDeviceRGBA10X6FormatsFeaturesEXT" PhysicalDeviceRGBA10X6FormatsFeaturesEXT { s_type p_next format_rgba10x6_without_y_cb_cr_sampler }
    "VkFormatProperties3" FormatProperties3 { s_type p_next linear_tiling_features optimal_tiling_features buffer_features }
    "VkDrmFormatModifierPropertiesList2EXT" DrmFormatModifierPropertiesList2EXT { s_type p_next drm_format_modifier_count p_drm_format_modifier_properties }
    "VkDrmFormatModifierProperties2EXT" DrmFormatModifierProperties2EXT { drm_format_modifier drm_format_modifier_plane_count drm_format_modifier_tiling_features }
    "VkAndroidHardwareBufferFormatProperties2ANDROID" AndroidHardwareBufferFormatProperties2ANDROID { s_type p_next format external_format format_features sampler_ycbcr_conversion_components suggested_ycbcr_model suggested_ycbcr_range suggested_x_chroma_offset suggested_y_chroma_offset }
    "VkPipelineRenderingCreateInfo" PipelineRenderingCreateInfo { s_type p_next view_mask color_attachment_count p_color_attachment_formats depth_attachment_format stencil_attachment_format }
    "VkRenderingInfo" RenderingInfo { s_type p_next flags render_area layer_count view_mask color_attachment_count p_color_attachments p_depth_attachment p_stencil_attachment }
    "VkRenderingAttachmentInfo" RenderingAttachmentInfo { s_type p_next image_view image_layout resolve_mode resolve_image_view resolve_image_layout load_op store_op clear_value }
    "VkRenderingFragmentShadingRateAttachmentInfoKHR" RenderingFragmentShadingRateAttachmentInfoKHR { s_type p_next image_view image_layout shading_rate_attachment_texel_size }
    "VkRenderingFragmentDensityMapAttachmentInfoEXT" RenderingFragmentDensityMapAttachmentInfoEXT { s_type p_next image_view image_layout }
    "VkPhysicalDeviceDynamicRenderingFeatures" PhysicalDeviceDynamicRenderingFeatures { s_type p_next dynamic_rendering }
    "VkCommandBufferInheritanceRenderingInfo" CommandBufferInheritanceRenderingInfo { s_type p_next flags view_mask color_attachment_count p_color_attachment_formats depth_attachment_format stencil_attachment_format rasterization_samples }
    "VkAttachmentSampleCountInfoAMD" AttachmentSampleCountInfoAMD { s_type p_next color_attachment_count p_color_attachment_samples depth_stencil_attachment_samples }
    "VkMultiviewPerViewAttributesInfoNVX" MultiviewPerViewAttributesInfoNVX { s_type p_next per_view_attributes per_view_attributes_position_x_only }
    "VkPhysicalDeviceImageViewMinLodFeaturesEXT" PhysicalDeviceImageViewMinLodFeaturesEXT { s_type p_next min_lod }
    "VkImageViewMinLodCreateInfoEXT" ImageViewMinLodCreateInfoEXT { s_type p_next min_lod }
    "VkPhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT" PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT { s_type p_next rasterization_order_color_attachment_access rasterization_order_depth_attachment_access rasterization_order_stencil_attachment_access }
    "VkPhysicalDeviceLinearColorAttachmentFeaturesNV" PhysicalDeviceLinearColorAttachmentFeaturesNV { s_type p_next linear_color_attachment }
    "VkPhysicalDeviceGraphicsPipelineLibraryFeaturesEXT" PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT { s_type p_next graphics_pipeline_library }
    "VkPhysicalDeviceGraphicsPipelineLibraryPropertiesEXT" PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT { s_type p_next graphics_pipeline_library_fast_linking graphics_pipeline_library_independent_interpolation_decoration }
    "VkGraphicsPipelineLibraryCreateInfoEXT" GraphicsPipelineLibraryCreateInfoEXT { s_type p_next flags }
    "VkPhysicalDeviceDescriptorSetHostMappingFeaturesVALVE" PhysicalDeviceDescriptorSetHostMappingFeaturesVALVE { s_type p_next descriptor_set_host_mapping }
    "VkDescriptorSetBindingReferenceVALVE" DescriptorSetBindingReferenceVALVE { s_type p_next descriptor_set_layout binding }
    "VkDescriptorSetLayoutHostMappingInfoVALVE" DescriptorSetLayoutHostMappingInfoVALVE { s_type p_next descriptor_offset descriptor_size }
    "VkPhysicalDeviceNestedCommandBufferFeaturesEXT" PhysicalDeviceNestedCommandBufferFeaturesEXT { s_type p_next nested_command_buffer nested_command_buffer_rendering nested_command_buffer_simultaneous_use }
    "VkPhysicalDeviceNestedCommandBufferPropertiesEXT" PhysicalDeviceNestedCommandBufferPropertiesEXT { s_type p_next max_command_buffer_nesting_level }
    "VkPhysicalDeviceShaderModuleIdentifierFeaturesEXT" PhysicalDeviceShaderModuleIdentifierFeaturesEXT { s_type p_next shader_module_identifier }
    "VkPhysicalDeviceShaderModuleIdentifierPropertiesEXT" PhysicalDeviceShaderModuleIdentifierPropertiesEXT { s_type p_next shader_module_identifier_algorithm_uuid }
    "VkPipelineShaderStageModuleIdentifierCreateInfoEXT" PipelineShaderStageModuleIdentifierCreateInfoEXT { s_type p_next identifier_size p_identifier }
    "VkShaderModuleIdentifierEXT" ShaderModuleIdentifierEXT { s_type p_next identifier_size identifier }
    "VkImageCompressionControlEXT" ImageCompressionControlEXT { s_type p_next flags compression_control_plane_count p_fixed_rate_flags }
    "VkPhysicalDeviceImageCompressionControlFeaturesEXT" PhysicalDeviceImageCompressionControlFeaturesEXT { s_type p_next image_compression_control }
    "VkImageCompressionPropertiesEXT" ImageCompressionPropertiesEXT { s_type p_next image_compression_flags image_compression_fixed_rate_flags }
    "VkPhysicalDeviceImageCompressionControlSwapchainFeaturesEXT" PhysicalDeviceImageCompressionControlSwapchainFeaturesEXT { s_type p_next image_compression_control_swapchain }
    "VkImageSubresource2KHR" ImageSubresource2KHR { s_type p_next image_subresource }
    "VkSubresourceLayout2KHR" SubresourceLayout2KHR { s_type p_next subresource_layout }
    "VkRenderPassCreationControlEXT" RenderPassCreationControlEXT { s_type p_next disallow_merging }
    "VkRenderPassCreationFeedbackInfoEXT" RenderPassCreationFeedbackInfoEXT { post_merge_subpass_count }
    "VkRenderPassCreationFeedbackCreateInfoEXT" RenderPassCreationFeedbackCreateInfoEXT { s_type p_next p_render_pass_feedback }
    "VkRenderPassSubpassFeedbackInfoEXT" RenderPassSubpassFeedbackInfoEXT { subpass_merge_status description post_merge_index }
    "VkRenderPassSubpassFeedbackCreateInfoEXT" RenderPassSubpassFeedbackCreateInfoEXT { s_type p_next p_subpass_feedback }
    "VkPhysicalDeviceSubpassMergeFeedbackFeaturesEXT" PhysicalDeviceSubpassMergeFeedbackFeaturesEXT { s_type p_next subpass_merge_feedback }
    "VkMicromapBuildInfoEXT" MicromapBuildInfoEXT { s_type p_next ty flags mode dst_micromap usage_counts_count p_usage_counts pp_usage_counts data scratch_data triangle_array triangle_array_stride }
    "VkMicromapCreateInfoEXT" MicromapCreateInfoEXT { s_type p_next create_flags buffer offset size ty device_address }
    "VkMicromapVersionInfoEXT" MicromapVersionInfoEXT { s_type p_next p_version_data }
    "VkCopyMicromapInfoEXT" CopyMicromapInfoEXT { s_type p_next src dst mode }
    "VkCopyMicromapToMemoryInfoEXT" CopyMicromapToMemoryInfoEXT { s_type p_next src dst mode }
    "VkCopyMemoryToMicromapInfoEXT" CopyMemoryToMicromapInfoEXT { s_type p_next src dst mode }
    "VkMicromapBuildSizesInfoEXT" MicromapBuildSizesInfoEXT { s_type p_next micromap_size build_scratch_size discardable }
    "VkMicromapUsageEXT" MicromapUsageEXT { count subdivision_level format }
    "VkMicromapTriangleEXT" MicromapTriangleEXT { data_offset subdivision_level format }
    "VkPhysicalDeviceOpacityMicromapFeaturesEXT" PhysicalDeviceOpacityMicromapFeaturesEXT { s_type p_next micromap micromap_capture_replay micromap_host_commands }
    "VkPhysicalDeviceOpacityMicromapPropertiesEXT" PhysicalDeviceOpacityMicromapPropertiesEXT { s_type p_next max_opacity2_state_subdivision_level max_opacity4_state_subdivision_level }
    "VkAccelerationStructureTrianglesOpacityMicromapEXT" AccelerationStructureTrianglesOpacityMicromapEXT { s_type p_next index_type index_buffer index_stride base_triangle usage_counts_count p_usage_counts pp_usage_counts micromap }
    "VkPhysicalDeviceDisplacementMicromapFeaturesNV" PhysicalDeviceDisplacementMicromapFeaturesNV { s_type p_next displacement_micromap }
    "VkPhysicalDeviceDisplacementMicromapPropertiesNV" PhysicalDeviceDisplacementMicromapPropertiesNV { s_type p_next max_displacement_micromap_subdivision_level }
    "VkAccelerationStructureTrianglesDisplacementMicromapNV" AccelerationStructureTrianglesDisplacementMicromapNV { s_type p_next displacement_bias_and_scale_format displacement_vector_format displacement_bias_and_scale_buffer displacement_bias_and_scale_stride displacement_vector_buffer displacement_vector_stride displaced_micromap_primitive_flags displaced_micromap_primitive_flags_stride index_type index_buffer index_stride base_triangle usage_counts_count p_usage_counts pp_usage_counts micromap }
    "VkPipelinePropertiesIdentifierEXT" PipelinePropertiesIdentifierEXT { s_type p_next pipeline_identifier }
    "VkPhysicalDevicePipelinePropertiesFeaturesEXT" PhysicalDevicePipelinePropertiesFeaturesEXT { s_type p_next pipeline_properties_identifier }
    "VkPhysicalDeviceShaderEarlyAndLateFragmentTestsFeaturesAMD" PhysicalDeviceShaderEarlyAndLateFragmentTestsFeaturesAMD { s_type p_next shader_early_and_late_fragment_tests }
    "VkExternalMemoryAcquireUnmodifiedEXT" ExternalMemoryAcquireUnmodifiedEXT { s_type p_next acquire_unmodified_memory }
    "VkExportMetalObjectCreateInfoEXT" ExportMetalObjectCreateInfoEXT { s_type p_next export_object_type }
    "VkExportMetalObjectsInfoEXT" ExportMetalObjectsInfoEXT { s_type p_next }
    "VkExportMetalDeviceInfoEXT" ExportMetalDeviceInfoEXT { s_type p_next mtl_device }
    "VkExportMetalCommandQueueInfoEXT" ExportMetalCommandQueueInfoEXT { s_type p_next queue mtl_command_queue }
    "VkExportMetalBufferInfoEXT" ExportMetalBufferInfoEXT { s_type p_next memory mtl_buffer }
    "VkImportMetalBufferInfoEXT" ImportMetalBufferInfoEXT { s_type p_next mtl_buffer }
    "VkExportMetalTextureInfoEXT" ExportMetalTextureInfoEXT { s_type p_next image image_view buffer_view plane mtl_texture }
    "VkImportMetalTextureInfoEXT" ImportMetalTextureInfoEXT { s_type p_next plane mtl_texture }
    "VkExportMetalIOSurfaceInfoEXT" ExportMetalIOSurfaceInfoEXT { s_type p_next image io_surface }
    "VkImportMetalIOSurfaceInfoEXT" ImportMetalIOSurfaceInfoEXT { s_type p_next io_surface }
    "VkExportMetalSharedEventInfoEXT" ExportMetalSharedEventInfoEXT { s_type p_next semaphore event mtl_shared_event }
    "VkImportMetalSharedEventInfoEXT" ImportMetalSharedEventInfoEXT { s_type p_next mtl_shared_event }
    "VkPhysicalDeviceNonSeamlessCubeMapFeaturesEXT" PhysicalDeviceNonSeamlessCubeMapFeaturesEXT { s_type p_next non_seamless_cube_map }
    "VkPhysicalDevicePipelineRobustnessFeaturesEXT" PhysicalDevicePipelineRobustnessFeaturesEXT { s_type p_next pipeline_robustness }
    "VkPipelineRobustnessCreateInfoEXT" PipelineRobustnessCreateInfoEXT { s_type p_next storage_buffers uniform_buffers vertex_inputs images }
    "VkPhysicalDevicePipelineRobustnessPropertiesEXT" PhysicalDevicePipelineRobustnessPropertiesEXT { s_type p_next default_robustness_storage_buffers default_robustness_uniform_buffers default_robustness_vertex_inputs default_robustness_images }
    "VkImageViewSampleWeightCreateInfoQCOM" ImageViewSampleWeightCreateInfoQCOM { s_type p_next filter_center filter_size num_phases }
    "VkPhysicalDeviceImageProcessingFeaturesQCOM" PhysicalDeviceImageProcessingFeaturesQCOM { s_type p_next texture_sample_weighted texture_box_filter texture_block_match }
    "VkPhysicalDeviceImageProcessingPropertiesQCOM" PhysicalDeviceImageProcessingPropertiesQCOM { s_type p_next max_weight_filter_phases max_weight_filter_dimension max_block_match_region max_box_filter_block_size }
    "VkPhysicalDeviceTilePropertiesFeaturesQCOM" PhysicalDeviceTilePropertiesFeaturesQCOM { s_type p_next tile_properties }
    "VkTilePropertiesQCOM" TilePropertiesQCOM { s_type p_next tile_size apron_size origin }
    "VkPhysicalDeviceAmigoProfilingFeaturesSEC" PhysicalDeviceAmigoProfilingFeaturesSEC { s_type p_next amigo_profiling }
    "VkAmigoProfilingSubmitInfoSEC" AmigoProfilingSubmitInfoSEC { s_type p_next first_draw_timestamp swap_buffer_timestamp }
    "VkPhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT" PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT { s_type p_next attachment_feedback_loop_layout }
    "VkPhysicalDeviceDepthClampZeroOneFeaturesEXT" PhysicalDeviceDepthClampZeroOneFeaturesEXT { s_type p_next depth_clamp_zero_one }
    "VkPhysicalDeviceAddressBindingReportFeaturesEXT" PhysicalDeviceAddressBindingReportFeaturesEXT { s_type p_next report_address_binding }
    "VkDeviceAddressBindingCallbackDataEXT" DeviceAddressBindingCallbackDataEXT { s_type p_next flags base_address size binding_type }
    "VkPhysicalDeviceOpticalFlowFeaturesNV" PhysicalDeviceOpticalFlowFeaturesNV { s_type p_next optical_flow }
    "VkPhysicalDeviceOpticalFlowPropertiesNV" PhysicalDeviceOpticalFlowPropertiesNV { s_type p_next supported_output_grid_sizes supported_hint_grid_sizes hint_supported cost_supported bidirectional_flow_supported global_flow_supported min_width min_height max_width max_height max_num_regions_of_interest }
    "VkOpticalFlowImageFormatInfoNV" OpticalFlowImageFormatInfoNV { s_type p_next usage }
    "VkOpticalFlowImageFormatPropertiesNV" OpticalFlowImageFormatPropertiesNV { s_type p_next format }
    "VkOpticalFlowSessionCreateInfoNV" OpticalFlowSessionCreateInfoNV { s_type p_next width height image_format flow_vector_format cost_format output_grid_size hint_grid_size performance_level flags }
    "VkOpticalFlowSessionCreatePrivateDataInfoNV" OpticalFlowSessionCreatePrivateDataInfoNV { s_type p_next id size p_private_data }
    "VkOpticalFlowExecuteInfoNV" OpticalFlowExecuteInfoNV { s_type p_next flags region_count p_regions }
    "VkPhysicalDeviceFaultFeaturesEXT" PhysicalDeviceFaultFeaturesEXT { s_type p_next device_fault device_fault_vendor_binary }
    "VkDeviceFaultAddressInfoEXT" DeviceFaultAddressInfoEXT { address_type reported_address address_precision }
    "VkDeviceFaultVendorInfoEXT" DeviceFaultVendorInfoEXT { description vendor_fault_code vendor_fault_data }
    "VkDeviceFaultCountsEXT" DeviceFaultCountsEXT { s_type p_next address_info_count vendor_info_count vendor_binary_size }
    "VkDeviceFaultInfoEXT" DeviceFaultInfoEXT { s_type p_next description p_address_infos p_vendor_infos p_vendor_binary_data }
    "VkDeviceFaultVendorBinaryHeaderVersionOneEXT" DeviceFaultVendorBinaryHeaderVersionOneEXT { header_size header_version vendor_id device_id driver_version pipeline_cache_uuid application_name_offset application_version engine_name_offset engine_version api_version }
    "VkPhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT" PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT { s_type p_next pipeline_library_group_handles }
    "VkDepthBiasInfoEXT" DepthBiasInfoEXT { s_type p_next depth_bias_constant_factor depth_bias_clamp depth_bias_slope_factor }
    "VkDepthBiasRepresentationInfoEXT" DepthBiasRepresentationInfoEXT { s_type p_next depth_bias_representation depth_bias_exact }
    "VkDecompressMemoryRegionNV" DecompressMemoryRegionNV { src_address dst_address compressed_size decompressed_size decompression_method }
    "VkPhysicalDeviceShaderCoreBuiltinsPropertiesARM" PhysicalDeviceShaderCoreBuiltinsPropertiesARM { s_type p_next shader_core_mask shader_core_count shader_warps_per_core }
    "VkPhysicalDeviceShaderCoreBuiltinsFeaturesARM" PhysicalDeviceShaderCoreBuiltinsFeaturesARM { s_type p_next shader_core_builtins }
    "VkFrameBoundaryEXT" FrameBoundaryEXT { s_type p_next flags frame_id image_count p_images buffer_count p_buffers tag_name tag_size p_tag }
    "VkPhysicalDeviceFrameBoundaryFeaturesEXT" PhysicalDeviceFrameBoundaryFeaturesEXT { s_type p_next frame_boundary }
    "VkPhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT" PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT { s_type p_next dynamic_rendering_unused_attachments }
    "VkSurfacePresentModeEXT" SurfacePresentModeEXT { s_type p_next present_mode }
    "VkSurfacePresentScalingCapabilitiesEXT" SurfacePresentScalingCapabilitiesEXT { s_type p_next supported_present_scaling supported_present_gravity_x supported_present_gravity_y min_scaled_image_extent max_scaled_image_extent }
    "VkSurfacePresentModeCompatibilityEXT" SurfacePresentModeCompatibilityEXT { s_type p_next present_mode_count p_present_modes }
    "VkPhysicalDeviceSwapchainMaintenance1FeaturesEXT" PhysicalDeviceSwapchainMaintenance1FeaturesEXT { s_type p_next swapchain_maintenance1 }
    "VkSwapchainPresentFenceInfoEXT" SwapchainPresentFenceInfoEXT { s_type p_next swapchain_count p_fences }
    "VkSwapchainPresentModesCreateInfoEXT" SwapchainPresentModesCreateInfoEXT { s_type p_next present_mode_count p_present_modes }
    "VkSwapchainPresentModeInfoEXT" SwapchainPresentModeInfoEXT { s_type p_next swapchain_count p_present_modes }
    "VkSwapchainPresentScalingCreateInfoEXT" SwapchainPresentScalingCreateInfoEXT { s_type p_next scaling_behavior present_gravity_x present_gravity_y }
    "VkReleaseSwapchainImagesInfoEXT" ReleaseSwapchainImagesInfoEXT { s_type p_next swapchain image_index_count p_image_indices }
    "VkPhysicalDeviceDepthBiasControlFeaturesEXT" PhysicalDeviceDepthBiasControlFeaturesEXT { s_type p_next depth_bias_control least_representable_value_force_unorm_representation float_representation depth_bias_exact }
    "VkPhysicalDeviceRayTracingInvocationReorderFeaturesNV" PhysicalDeviceRayTracingInvocationReorderFeaturesNV { s_type p_next ray_tracing_invocation_reorder }
    "VkPhysicalDeviceRayTracingInvocationReorderPropertiesNV" PhysicalDeviceRayTracingInvocationReorderPropertiesNV { s_type p_next ray_tracing_invocation_reorder_reordering_hint }
    "VkPhysicalDeviceExtendedSparseAddressSpaceFeaturesNV" PhysicalDeviceExtendedSparseAddressSpaceFeaturesNV { s_type p_next extended_sparse_address_space }
    "VkPhysicalDeviceExtendedSparseAddressSpacePropertiesNV" PhysicalDeviceExtendedSparseAddressSpacePropertiesNV { s_type p_next extended_sparse_address_space_size extended_sparse_image_usage_flags extended_sparse_buffer_usage_flags }
    "VkDirectDriverLoadingInfoLUNARG" DirectDriverLoadingInfoLUNARG { s_type p_next flags pfn_get_instance_proc_addr }
    "VkDirectDriverLoadingListLUNARG" DirectDriverLoadingListLUNARG { s_type p_next mode driver_count p_drivers }
    "VkPhysicalDeviceMultiviewPerViewViewportsFeaturesQCOM" PhysicalDeviceMultiviewPerViewViewportsFeaturesQCOM { s_type p_next multiview_per_view_viewports }
    "VkPhysicalDeviceRayTracingPositionFetchFeaturesKHR" PhysicalDeviceRayTracingPositionFetchFeaturesKHR { s_type p_next ray_tracing_position_fetch }
    "VkDeviceImageSubresourceInfoKHR" DeviceImageSubresourceInfoKHR { s_type p_next p_create_info p_subresource }
    "VkPhysicalDeviceShaderCorePropertiesARM" PhysicalDeviceShaderCorePropertiesARM { s_type p_next pixel_rate texel_rate fma_rate }
    "VkPhysicalDeviceMultiviewPerViewRenderAreasFeaturesQCOM" PhysicalDeviceMultiviewPerViewRenderAreasFeaturesQCOM { s_type p_next multiview_per_view_render_areas }
    "VkMultiviewPerViewRenderAreasRenderPassBeginInfoQCOM" MultiviewPerViewRenderAreasRenderPassBeginInfoQCOM { s_type p_next per_view_render_area_count p_per_view_render_areas }
    "VkQueryLowLatencySupportNV" QueryLowLatencySupportNV { s_type p_next p_queried_low_latency_data }
    "VkMemoryMapInfoKHR" MemoryMapInfoKHR { s_type p_next flags memory offset size }
    "VkMemoryUnmapInfoKHR" MemoryUnmapInfoKHR { s_type p_next flags memory }
    "VkPhysicalDeviceShaderObjectFeaturesEXT" PhysicalDeviceShaderObjectFeaturesEXT { s_type p_next shader_object }
    "VkPhysicalDeviceShaderObjectPropertiesEXT" PhysicalDeviceShaderObjectPropertiesEXT { s_type p_next shader_binary_uuid shader_binary_version }
    "VkShaderCreateInfoEXT" ShaderCreateInfoEXT { s_type p_next flags stage next_stage code_type code_size p_code p_name set_layout_count p_set_layouts push_constant_range_count p_push_constant_ranges p_specialization_info }
    "VkPhysicalDeviceShaderTileImageFeaturesEXT" PhysicalDeviceShaderTileImageFeaturesEXT { s_type p_next shader_tile_image_color_read_access shader_tile_image_depth_read_access shader_tile_image_stencil_read_access }
    "VkPhysicalDeviceShaderTileImagePropertiesEXT" PhysicalDeviceShaderTileImagePropertiesEXT { s_type p_next shader_tile_image_coherent_read_accelerated shader_tile_image_read_sample_from_pixel_rate_invocation shader_tile_image_read_from_helper_invocation }
    "VkImportScreenBufferInfoQNX" ImportScreenBufferInfoQNX { s_type p_next buffer }
    "VkScreenBufferPropertiesQNX" ScreenBufferPropertiesQNX { s_type p_next allocation_size memory_type_bits }
    "VkScreenBufferFormatPropertiesQNX" ScreenBufferFormatPropertiesQNX { s_type p_next format external_format screen_usage format_features sampler_ycbcr_conversion_components suggested_ycbcr_model suggested_ycbcr_range suggested_x_chroma_offset suggested_y_chroma_offset }
    "VkExternalFormatQNX" ExternalFormatQNX { s_type p_next external_format }
    "VkPhysicalDeviceExternalMemoryScreenBufferFeaturesQNX" PhysicalDeviceExternalMemoryScreenBufferFeaturesQNX { s_type p_next screen_buffer_import }
    "VkPhysicalDeviceCooperativeMatrixFeaturesKHR" PhysicalDeviceCooperativeMatrixFeaturesKHR { s_type p_next cooperative_matrix cooperative_matrix_robust_buffer_access }
    "VkCooperativeMatrixPropertiesKHR" CooperativeMatrixPropertiesKHR { s_type p_next m_size n_size k_size a_type b_type c_type result_type saturating_accumulation scope }
    "VkPhysicalDeviceCooperativeMatrixPropertiesKHR" PhysicalDeviceCooperativeMatrixPropertiesKHR { s_type p_next cooperative_matrix_supported_stages }
    "VkPhysicalDeviceShaderEnqueuePropertiesAMDX" PhysicalDeviceShaderEnqueuePropertiesAMDX { s_type p_next max_execution_graph_depth max_execution_graph_shader_output_nodes max_execution_graph_shader_payload_size max_execution_graph_shader_payload_count execution_graph_dispatch_address_alignment }
    "VkPhysicalDeviceShaderEnqueueFeaturesAMDX" PhysicalDeviceShaderEnqueueFeaturesAMDX { s_type p_next shader_enqueue }
    "VkExecutionGraphPipelineCreateInfoAMDX" ExecutionGraphPipelineCreateInfoAMDX { s_type p_next flags stage_count p_stages p_library_info layout base_pipeline_handle base_pipeline_index }
    "VkPipelineShaderStageNodeCreateInfoAMDX" PipelineShaderStageNodeCreateInfoAMDX { s_type p_next p_name index }
    "VkExecutionGraphPipelineScratchSizeAMDX" ExecutionGraphPipelineScratchSizeAMDX { s_type p_next size }
    "VkDispatchGraphInfoAMDX" DispatchGraphInfoAMDX { node_index payload_count payloads payload_stride }
    "VkDispatchGraphCountInfoAMDX" DispatchGraphCountInfoAMDX { count infos stride }
    "VkBindMemoryStatusKHR" BindMemoryStatusKHR { s_type p_next p_result }
    "VkBindDescriptorSetsInfoKHR" BindDescriptorSetsInfoKHR { s_type p_next stage_flags layout first_set descriptor_set_count p_descriptor_sets dynamic_offset_count p_dynamic_offsets }
    "VkPushConstantsInfoKHR" PushConstantsInfoKHR { s_type p_next layout stage_flags offset size p_values }
    "VkPushDescriptorSetInfoKHR" PushDescriptorSetInfoKHR { s_type p_next stage_flags layout set descriptor_write_count p_descriptor_writes }
    "VkPushDescriptorSetWithTemplateInfoKHR" PushDescriptorSetWithTemplateInfoKHR { s_type p_next descriptor_update_template layout set p_data }
    "VkSetDescriptorBufferOffsetsInfoEXT" SetDescriptorBufferOffsetsInfoEXT { s_type p_next stage_flags layout first_set set_count p_buffer_indices p_offsets }
    "VkBindDescriptorBufferEmbeddedSamplersInfoEXT" BindDescriptorBufferEmbeddedSamplersInfoEXT { s_type p_next stage_flags layout set }
    "VkPhysicalDeviceCubicClampFeaturesQCOM" PhysicalDeviceCubicClampFeaturesQCOM { s_type p_next cubic_range_clamp }
    "VkPhysicalDeviceYcbcrDegammaFeaturesQCOM" PhysicalDeviceYcbcrDegammaFeaturesQCOM { s_type p_next ycbcr_degamma }
    "VkSamplerYcbcrConversionYcbcrDegammaCreateInfoQCOM" SamplerYcbcrConversionYcbcrDegammaCreateInfoQCOM { s_type p_next enable_y_degamma enable_cb_cr_degamma }
    "VkPhysicalDeviceCubicWeightsFeaturesQCOM" PhysicalDeviceCubicWeightsFeaturesQCOM { s_type p_next selectable_cubic_weights }
    "VkSamplerCubicWeightsCreateInfoQCOM" SamplerCubicWeightsCreateInfoQCOM { s_type p_next cubic_weights }
    "VkBlitImageCubicWeightsInfoQCOM" BlitImageCubicWeightsInfoQCOM { s_type p_next cubic_weights }
    "VkPhysicalDeviceImageProcessing2FeaturesQCOM" PhysicalDeviceImageProcessing2FeaturesQCOM { s_type p_next texture_block_match2 }
    "VkPhysicalDeviceImageProcessing2PropertiesQCOM" PhysicalDeviceImageProcessing2PropertiesQCOM { s_type p_next max_block_match_window }
    "VkSamplerBlockMatchWindowCreateInfoQCOM" SamplerBlockMatchWindowCreateInfoQCOM { s_type p_next window_extent window_compare_mode }
    "VkPhysicalDeviceDescriptorPoolOverallocationFeaturesNV" PhysicalDeviceDescriptorPoolOverallocationFeaturesNV { s_type p_next descriptor_pool_overallocation }
    "VkPhysicalDeviceLayeredDriverPropertiesMSFT" PhysicalDeviceLayeredDriverPropertiesMSFT { s_type p_next underlying_api }
    "VkPhysicalDevicePerStageDescriptorSetFeaturesNV" PhysicalDevicePerStageDescriptorSetFeaturesNV { s_type p_next per_stage_descriptor_set dynamic_pipeline_layout }
    "VkPhysicalDeviceExternalFormatResolveFeaturesANDROID" PhysicalDeviceExternalFormatResolveFeaturesANDROID { s_type p_next external_format_resolve }
    "VkPhysicalDeviceExternalFormatResolvePropertiesANDROID" PhysicalDeviceExternalFormatResolvePropertiesANDROID { s_type p_next null_color_attachment_with_external_format_resolve external_format_resolve_chroma_offset_x external_format_resolve_chroma_offset_y }
    "VkAndroidHardwareBufferFormatResolvePropertiesANDROID" AndroidHardwareBufferFormatResolvePropertiesANDROID { s_type p_next color_attachment_format }
    "VkLatencySleepModeInfoNV" LatencySleepModeInfoNV { s_type p_next low_latency_mode low_latency_boost minimum_interval_us }
    "VkLatencySleepInfoNV" LatencySleepInfoNV { s_type p_next signal_semaphore value }
    "VkSetLatencyMarkerInfoNV" SetLatencyMarkerInfoNV { s_type p_next present_id marker }
    "VkGetLatencyMarkerInfoNV" GetLatencyMarkerInfoNV { s_type p_next timing_count p_timings }
    "VkLatencyTimingsFrameReportNV" LatencyTimingsFrameReportNV { s_type p_next present_id input_sample_time_us sim_start_time_us sim_end_time_us render_submit_start_time_us render_submit_end_time_us present_start_time_us present_end_time_us driver_start_time_us driver_end_time_us os_render_queue_start_time_us os_render_queue_end_time_us gpu_render_start_time_us gpu_render_end_time_us }
    "VkOutOfBandQueueTypeInfoNV" OutOfBandQueueTypeInfoNV { s_type p_next queue_type }
    "VkLatencySubmissionPresentIdNV" LatencySubmissionPresentIdNV { s_type p_next present_id }
    "VkSwapchainLatencyCreateInfoNV" SwapchainLatencyCreateInfoNV { s_type p_next latency_mode_enable }
    "VkLatencySurfaceCapabilitiesNV" LatencySurfaceCapabilitiesNV { s_type p_next present_mode_count p_present_modes }
    "VkPhysicalDeviceCudaKernelLaunchFeaturesNV" PhysicalDeviceCudaKernelLaunchFeaturesNV { s_type p_next cuda_kernel_launch_features }
    "VkPhysicalDeviceCudaKernelLaunchPropertiesNV" PhysicalDeviceCudaKernelLaunchPropertiesNV { s_type p_next compute_capability_minor compute_capability_major }
    "VkDeviceQueueShaderCoreControlCreateInfoARM" DeviceQueueShaderCoreControlCreateInfoARM { s_type p_next shader_core_count }
    "VkPhysicalDeviceSchedulingControlsFeaturesARM" PhysicalDeviceSchedulingControlsFeaturesARM { s_type p_next scheduling_controls }
    "VkPhysicalDeviceSchedulingControlsPropertiesARM" PhysicalDeviceSchedulingControlsPropertiesARM { s_type p_next scheduling_controls_flags }
    "VkPhysicalDeviceRelaxedLineRasterizationFeaturesIMG" PhysicalDeviceRelaxedLineRasterizationFeaturesIMG { s_type p_next relaxed_line_rasterization }
    "VkPhysicalDeviceRenderPassStripedFeaturesARM" PhysicalDeviceRenderPassStripedFeaturesARM { s_type p_next render_pass_striped }
    "VkPhysicalDeviceRenderPassStripedPropertiesARM" PhysicalDeviceRenderPassStripedPropertiesARM { s_type p_next render_pass_stripe_granularity max_render_pass_stripes }
    "VkRenderPassStripeInfoARM" RenderPassStripeInfoARM { s_type p_next stripe_area }
    "VkRenderPassStripeBeginInfoARM" RenderPassStripeBeginInfoARM { s_type p_next stripe_info_count p_stripe_infos }
    "VkRenderPassStripeSubmitInfoARM" RenderPassStripeSubmitInfoARM { s_type p_next stripe_semaphore_info_count p_stripe_semaphore_infos }
    "VkPhysicalDeviceShaderMaximalReconvergenceFeaturesKHR" PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR { s_type p_next shader_maximal_reconvergence }
    "VkPhysicalDeviceShaderSubgroupRotateFeaturesKHR" PhysicalDeviceShaderSubgroupRotateFeaturesKHR { s_type p_next shader_subgroup_rotate shader_subgroup_rotate_clustered }
    "VkPhysicalDeviceShaderExpectAssumeFeaturesKHR" PhysicalDeviceShaderExpectAssumeFeaturesKHR { s_type p_next shader_expect_assume }
    "VkPhysicalDeviceShaderFloatControls2FeaturesKHR" PhysicalDeviceShaderFloatControls2FeaturesKHR { s_type p_next shader_float_controls2 }
    "VkPhysicalDeviceDynamicRenderingLocalReadFeaturesKHR" PhysicalDeviceDynamicRenderingLocalReadFeaturesKHR { s_type p_next dynamic_rendering_local_read }
    "VkRenderingAttachmentLocationInfoKHR" RenderingAttachmentLocationInfoKHR { s_type p_next color_attachment_count p_color_attachment_locations }
    "VkRenderingInputAttachmentIndexInfoKHR" RenderingInputAttachmentIndexInfoKHR { s_type p_next color_attachment_count p_color_attachment_input_indices p_depth_input_attachment_index p_stencil_input_attachment_index }
    "VkPhysicalDeviceShaderQuadControlFeaturesKHR" PhysicalDeviceShaderQuadControlFeaturesKHR { s_type p_next shader_quad_control }
    "VkPhysicalDeviceShaderAtomicFloat16VectorFeaturesNV" PhysicalDeviceShaderAtomicFloat16VectorFeaturesNV { s_type p_next shader_float16_vector_atomics }
    "VkPhysicalDeviceMapMemoryPlacedFeaturesEXT" PhysicalDeviceMapMemoryPlacedFeaturesEXT { s_type p_next memory_map_placed memory_map_range_placed memory_unmap_reserve }
    "VkPhysicalDeviceMapMemoryPlacedPropertiesEXT" PhysicalDeviceMapMemoryPlacedPropertiesEXT { s_type p_next min_placed_memory_map_alignment }
    "VkMemoryMapPlacedInfoEXT" MemoryMapPlacedInfoEXT { s_type p_next p_placed_address }
    "VkPhysicalDeviceRawAccessChainsFeaturesNV" PhysicalDeviceRawAccessChainsFeaturesNV { s_type p_next shader_raw_access_chains }
};

/// How many there are in ash.
pub const IN_ASH: usize = 1044;
