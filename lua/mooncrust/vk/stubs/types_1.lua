---@meta
-- Generated file (mooncrust-bindgen, Vulkan registry 1.4.366). Do not edit: see docs/bindings.md.

---@class AHardwareBuffer: ffi.cdata*

---@class ANativeWindow: ffi.cdata*

---@alias CAMetalLayer ffi.cdata*

---@alias DWORD integer

---@class Display: ffi.cdata*

---@alias GgpFrameToken integer|ffi.cdata*

---@alias GgpStreamDescriptor integer

---@alias HANDLE ffi.cdata*

---@alias HINSTANCE ffi.cdata*

---@alias HMONITOR ffi.cdata*

---@alias HWND ffi.cdata*

---@class IDirectFB: ffi.cdata*

---@class IDirectFBSurface: ffi.cdata*

---@alias IOSurfaceRef ffi.cdata*

---@alias LPCWSTR ffi.cdata*

---@alias MTLBuffer_id ffi.cdata*

---@alias MTLCommandQueue_id ffi.cdata*

---@alias MTLDevice_id ffi.cdata*

---@alias MTLSharedEvent_id ffi.cdata*

---@alias MTLTexture_id ffi.cdata*

---@class OHNativeWindow: ffi.cdata*

---@class OH_NativeBuffer: ffi.cdata*

---@alias PFN_vkAllocationFunction ffi.cdata*|fun(pUserData: ffi.cdata*|nil, size: integer|ffi.cdata*, alignment: integer|ffi.cdata*, allocationScope: VkSystemAllocationScope): ffi.cdata*|nil

---@alias PFN_vkDebugReportCallbackEXT ffi.cdata*|fun(flags: VkDebugReportFlagsEXT, objectType: VkDebugReportObjectTypeEXT, object: integer|ffi.cdata*, location: integer|ffi.cdata*, messageCode: integer, pLayerPrefix: string|ffi.cdata*|nil, pMessage: string|ffi.cdata*|nil, pUserData: ffi.cdata*|nil): VkBool32

---@alias PFN_vkDebugUtilsMessengerCallbackEXT ffi.cdata*|fun(messageSeverity: VkDebugUtilsMessageSeverityFlagBitsEXT, messageTypes: VkDebugUtilsMessageTypeFlagsEXT, pCallbackData: VkDebugUtilsMessengerCallbackDataEXT|ffi.cdata*|nil, pUserData: ffi.cdata*|nil): VkBool32

---@alias PFN_vkDeviceMemoryReportCallbackEXT ffi.cdata*|fun(pCallbackData: VkDeviceMemoryReportCallbackDataEXT|ffi.cdata*|nil, pUserData: ffi.cdata*|nil)

---@alias PFN_vkFreeFunction ffi.cdata*|fun(pUserData: ffi.cdata*|nil, pMemory: ffi.cdata*|nil)

---@alias PFN_vkGetInstanceProcAddrLUNARG ffi.cdata*|fun(instance: VkInstance, pName: string|ffi.cdata*|nil): PFN_vkVoidFunction

---@alias PFN_vkInternalAllocationNotification ffi.cdata*|fun(pUserData: ffi.cdata*|nil, size: integer|ffi.cdata*, allocationType: VkInternalAllocationType, allocationScope: VkSystemAllocationScope)

---@alias PFN_vkInternalFreeNotification ffi.cdata*|fun(pUserData: ffi.cdata*|nil, size: integer|ffi.cdata*, allocationType: VkInternalAllocationType, allocationScope: VkSystemAllocationScope)

---@alias PFN_vkReallocationFunction ffi.cdata*|fun(pUserData: ffi.cdata*|nil, pOriginal: ffi.cdata*|nil, size: integer|ffi.cdata*, alignment: integer|ffi.cdata*, allocationScope: VkSystemAllocationScope): ffi.cdata*|nil

---@alias PFN_vkVoidFunction ffi.cdata*|fun()

---@alias RROutput integer|ffi.cdata*

---@class SECURITY_ATTRIBUTES: ffi.cdata*

---@class StdVideoAV1CDEF: ffi.cdata*
---@field cdef_damping_minus_3 integer uint8_t
---@field cdef_bits integer uint8_t
---@field cdef_y_pri_strength ffi.cdata*|nil uint8_t[8]
---@field cdef_y_sec_strength ffi.cdata*|nil uint8_t[8]
---@field cdef_uv_pri_strength ffi.cdata*|nil uint8_t[8]
---@field cdef_uv_sec_strength ffi.cdata*|nil uint8_t[8]

---@alias StdVideoAV1ChromaSamplePosition integer

---@class StdVideoAV1ColorConfig: ffi.cdata*
---@field flags StdVideoAV1ColorConfigFlags
---@field BitDepth integer uint8_t
---@field subsampling_x integer uint8_t
---@field subsampling_y integer uint8_t
---@field reserved1 integer uint8_t
---@field color_primaries StdVideoAV1ColorPrimaries
---@field transfer_characteristics StdVideoAV1TransferCharacteristics
---@field matrix_coefficients StdVideoAV1MatrixCoefficients
---@field chroma_sample_position StdVideoAV1ChromaSamplePosition

---@class StdVideoAV1ColorConfigFlags: ffi.cdata*
---@field mono_chrome integer uint32_t:1
---@field color_range integer uint32_t:1
---@field separate_uv_delta_q integer uint32_t:1
---@field color_description_present_flag integer uint32_t:1
---@field reserved integer uint32_t:28

---@alias StdVideoAV1ColorPrimaries integer

---@class StdVideoAV1FilmGrain: ffi.cdata*
---@field flags StdVideoAV1FilmGrainFlags
---@field grain_scaling_minus_8 integer uint8_t
---@field ar_coeff_lag integer uint8_t
---@field ar_coeff_shift_minus_6 integer uint8_t
---@field grain_scale_shift integer uint8_t
---@field grain_seed integer uint16_t
---@field film_grain_params_ref_idx integer uint8_t
---@field num_y_points integer uint8_t
---@field point_y_value ffi.cdata*|nil uint8_t[14]
---@field point_y_scaling ffi.cdata*|nil uint8_t[14]
---@field num_cb_points integer uint8_t
---@field point_cb_value ffi.cdata*|nil uint8_t[10]
---@field point_cb_scaling ffi.cdata*|nil uint8_t[10]
---@field num_cr_points integer uint8_t
---@field point_cr_value ffi.cdata*|nil uint8_t[10]
---@field point_cr_scaling ffi.cdata*|nil uint8_t[10]
---@field ar_coeffs_y_plus_128 ffi.cdata*|nil int8_t[24]
---@field ar_coeffs_cb_plus_128 ffi.cdata*|nil int8_t[25]
---@field ar_coeffs_cr_plus_128 ffi.cdata*|nil int8_t[25]
---@field cb_mult integer uint8_t
---@field cb_luma_mult integer uint8_t
---@field cb_offset integer uint16_t
---@field cr_mult integer uint8_t
---@field cr_luma_mult integer uint8_t
---@field cr_offset integer uint16_t

---@class StdVideoAV1FilmGrainFlags: ffi.cdata*
---@field chroma_scaling_from_luma integer uint32_t:1
---@field overlap_flag integer uint32_t:1
---@field clip_to_restricted_range integer uint32_t:1
---@field update_grain integer uint32_t:1
---@field reserved integer uint32_t:28

---@alias StdVideoAV1FrameRestorationType integer

---@alias StdVideoAV1FrameType integer

---@class StdVideoAV1GlobalMotion: ffi.cdata*
---@field GmType ffi.cdata*|nil uint8_t[8]
---@field gm_params ffi.cdata*|nil int32_t[8][6]

---@alias StdVideoAV1InterpolationFilter integer

---@alias StdVideoAV1Level integer

---@class StdVideoAV1LoopFilter: ffi.cdata*
---@field flags StdVideoAV1LoopFilterFlags
---@field loop_filter_level ffi.cdata*|nil uint8_t[4]
---@field loop_filter_sharpness integer uint8_t
---@field update_ref_delta integer uint8_t
---@field loop_filter_ref_deltas ffi.cdata*|nil int8_t[8]
---@field update_mode_delta integer uint8_t
---@field loop_filter_mode_deltas ffi.cdata*|nil int8_t[2]

---@class StdVideoAV1LoopFilterFlags: ffi.cdata*
---@field loop_filter_delta_enabled integer uint32_t:1
---@field loop_filter_delta_update integer uint32_t:1
---@field reserved integer uint32_t:30

---@class StdVideoAV1LoopRestoration: ffi.cdata*
---@field FrameRestorationType ffi.cdata*|nil StdVideoAV1FrameRestorationType[3]
---@field LoopRestorationSize ffi.cdata*|nil uint16_t[3]

---@alias StdVideoAV1MatrixCoefficients integer

---@alias StdVideoAV1Profile integer

---@class StdVideoAV1Quantization: ffi.cdata*
---@field flags StdVideoAV1QuantizationFlags
---@field base_q_idx integer uint8_t
---@field DeltaQYDc integer int8_t
---@field DeltaQUDc integer int8_t
---@field DeltaQUAc integer int8_t
---@field DeltaQVDc integer int8_t
---@field DeltaQVAc integer int8_t
---@field qm_y integer uint8_t
---@field qm_u integer uint8_t
---@field qm_v integer uint8_t

---@class StdVideoAV1QuantizationFlags: ffi.cdata*
---@field using_qmatrix integer uint32_t:1
---@field diff_uv_delta integer uint32_t:1
---@field reserved integer uint32_t:30

---@alias StdVideoAV1ReferenceName integer

---@class StdVideoAV1Segmentation: ffi.cdata*
---@field FeatureEnabled ffi.cdata*|nil uint8_t[8]
---@field FeatureData ffi.cdata*|nil int16_t[8][8]

---@class StdVideoAV1SequenceHeader: ffi.cdata*
---@field flags StdVideoAV1SequenceHeaderFlags
---@field seq_profile StdVideoAV1Profile
---@field frame_width_bits_minus_1 integer uint8_t
---@field frame_height_bits_minus_1 integer uint8_t
---@field max_frame_width_minus_1 integer uint16_t
---@field max_frame_height_minus_1 integer uint16_t
---@field delta_frame_id_length_minus_2 integer uint8_t
---@field additional_frame_id_length_minus_1 integer uint8_t
---@field order_hint_bits_minus_1 integer uint8_t
---@field seq_force_integer_mv integer uint8_t
---@field seq_force_screen_content_tools integer uint8_t
---@field reserved1 ffi.cdata*|nil uint8_t[5]
---@field pColorConfig StdVideoAV1ColorConfig|ffi.cdata*|nil const StdVideoAV1ColorConfig*
---@field pTimingInfo StdVideoAV1TimingInfo|ffi.cdata*|nil const StdVideoAV1TimingInfo*

---@class StdVideoAV1SequenceHeaderFlags: ffi.cdata*
---@field still_picture integer uint32_t:1
---@field reduced_still_picture_header integer uint32_t:1
---@field use_128x128_superblock integer uint32_t:1
---@field enable_filter_intra integer uint32_t:1
---@field enable_intra_edge_filter integer uint32_t:1
---@field enable_interintra_compound integer uint32_t:1
---@field enable_masked_compound integer uint32_t:1
---@field enable_warped_motion integer uint32_t:1
---@field enable_dual_filter integer uint32_t:1
---@field enable_order_hint integer uint32_t:1
---@field enable_jnt_comp integer uint32_t:1
---@field enable_ref_frame_mvs integer uint32_t:1
---@field frame_id_numbers_present_flag integer uint32_t:1
---@field enable_superres integer uint32_t:1
---@field enable_cdef integer uint32_t:1
---@field enable_restoration integer uint32_t:1
---@field film_grain_params_present integer uint32_t:1
---@field timing_info_present_flag integer uint32_t:1
---@field initial_display_delay_present_flag integer uint32_t:1
---@field reserved integer uint32_t:13

---@class StdVideoAV1TileInfo: ffi.cdata*
---@field flags StdVideoAV1TileInfoFlags
---@field TileCols integer uint8_t
---@field TileRows integer uint8_t
---@field context_update_tile_id integer uint16_t
---@field tile_size_bytes_minus_1 integer uint8_t
---@field reserved1 ffi.cdata*|nil uint8_t[7]
---@field pMiColStarts ffi.cdata*|nil const uint16_t*
---@field pMiRowStarts ffi.cdata*|nil const uint16_t*
---@field pWidthInSbsMinus1 ffi.cdata*|nil const uint16_t*
---@field pHeightInSbsMinus1 ffi.cdata*|nil const uint16_t*

---@class StdVideoAV1TileInfoFlags: ffi.cdata*
---@field uniform_tile_spacing_flag integer uint32_t:1
---@field reserved integer uint32_t:31

---@class StdVideoAV1TimingInfo: ffi.cdata*
---@field flags StdVideoAV1TimingInfoFlags
---@field num_units_in_display_tick integer uint32_t
---@field time_scale integer uint32_t
---@field num_ticks_per_picture_minus_1 integer uint32_t

---@class StdVideoAV1TimingInfoFlags: ffi.cdata*
---@field equal_picture_interval integer uint32_t:1
---@field reserved integer uint32_t:31

---@alias StdVideoAV1TransferCharacteristics integer

---@alias StdVideoAV1TxMode integer

---@class StdVideoDecodeAV1PictureInfo: ffi.cdata*
---@field flags StdVideoDecodeAV1PictureInfoFlags
---@field frame_type StdVideoAV1FrameType
---@field current_frame_id integer uint32_t
---@field OrderHint integer uint8_t
---@field primary_ref_frame integer uint8_t
---@field refresh_frame_flags integer uint8_t
---@field reserved1 integer uint8_t
---@field interpolation_filter StdVideoAV1InterpolationFilter
---@field TxMode StdVideoAV1TxMode
---@field delta_q_res integer uint8_t
---@field delta_lf_res integer uint8_t
---@field SkipModeFrame ffi.cdata*|nil uint8_t[2]
---@field coded_denom integer uint8_t
---@field reserved2 ffi.cdata*|nil uint8_t[3]
---@field OrderHints ffi.cdata*|nil uint8_t[8]
---@field expectedFrameId ffi.cdata*|nil uint32_t[8]
---@field pTileInfo StdVideoAV1TileInfo|ffi.cdata*|nil const StdVideoAV1TileInfo*
---@field pQuantization StdVideoAV1Quantization|ffi.cdata*|nil const StdVideoAV1Quantization*
---@field pSegmentation StdVideoAV1Segmentation|ffi.cdata*|nil const StdVideoAV1Segmentation*
---@field pLoopFilter StdVideoAV1LoopFilter|ffi.cdata*|nil const StdVideoAV1LoopFilter*
---@field pCDEF StdVideoAV1CDEF|ffi.cdata*|nil const StdVideoAV1CDEF*
---@field pLoopRestoration StdVideoAV1LoopRestoration|ffi.cdata*|nil const StdVideoAV1LoopRestoration*
---@field pGlobalMotion StdVideoAV1GlobalMotion|ffi.cdata*|nil const StdVideoAV1GlobalMotion*
---@field pFilmGrain StdVideoAV1FilmGrain|ffi.cdata*|nil const StdVideoAV1FilmGrain*

---@class StdVideoDecodeAV1PictureInfoFlags: ffi.cdata*
---@field error_resilient_mode integer uint32_t:1
---@field disable_cdf_update integer uint32_t:1
---@field use_superres integer uint32_t:1
---@field render_and_frame_size_different integer uint32_t:1
---@field allow_screen_content_tools integer uint32_t:1
---@field is_filter_switchable integer uint32_t:1
---@field force_integer_mv integer uint32_t:1
---@field frame_size_override_flag integer uint32_t:1
---@field buffer_removal_time_present_flag integer uint32_t:1
---@field allow_intrabc integer uint32_t:1
---@field frame_refs_short_signaling integer uint32_t:1
---@field allow_high_precision_mv integer uint32_t:1
---@field is_motion_mode_switchable integer uint32_t:1
---@field use_ref_frame_mvs integer uint32_t:1
---@field disable_frame_end_update_cdf integer uint32_t:1
---@field allow_warped_motion integer uint32_t:1
---@field reduced_tx_set integer uint32_t:1
---@field reference_select integer uint32_t:1
---@field skip_mode_present integer uint32_t:1
---@field delta_q_present integer uint32_t:1
---@field delta_lf_present integer uint32_t:1
---@field delta_lf_multi integer uint32_t:1
---@field segmentation_enabled integer uint32_t:1
---@field segmentation_update_map integer uint32_t:1
---@field segmentation_temporal_update integer uint32_t:1
---@field segmentation_update_data integer uint32_t:1
---@field UsesLr integer uint32_t:1
---@field usesChromaLr integer uint32_t:1
---@field apply_grain integer uint32_t:1
---@field reserved integer uint32_t:3

---@class StdVideoDecodeAV1ReferenceInfo: ffi.cdata*
---@field flags StdVideoDecodeAV1ReferenceInfoFlags
---@field frame_type integer uint8_t
---@field RefFrameSignBias integer uint8_t
---@field OrderHint integer uint8_t
---@field SavedOrderHints ffi.cdata*|nil uint8_t[8]

---@class StdVideoDecodeAV1ReferenceInfoFlags: ffi.cdata*
---@field disable_frame_end_update_cdf integer uint32_t:1
---@field segmentation_enabled integer uint32_t:1
---@field reserved integer uint32_t:30

---@alias StdVideoDecodeH264FieldOrderCount integer

---@class StdVideoDecodeH264PictureInfo: ffi.cdata*
---@field flags StdVideoDecodeH264PictureInfoFlags
---@field seq_parameter_set_id integer uint8_t
---@field pic_parameter_set_id integer uint8_t
---@field reserved1 integer uint8_t
---@field reserved2 integer uint8_t
---@field frame_num integer uint16_t
---@field idr_pic_id integer uint16_t
---@field PicOrderCnt ffi.cdata*|nil int32_t[2]

---@class StdVideoDecodeH264PictureInfoFlags: ffi.cdata*
---@field field_pic_flag integer uint32_t:1
---@field is_intra integer uint32_t:1
---@field IdrPicFlag integer uint32_t:1
---@field bottom_field_flag integer uint32_t:1
---@field is_reference integer uint32_t:1
---@field complementary_field_pair integer uint32_t:1

---@class StdVideoDecodeH264ReferenceInfo: ffi.cdata*
---@field flags StdVideoDecodeH264ReferenceInfoFlags
---@field FrameNum integer uint16_t
---@field reserved integer uint16_t
---@field PicOrderCnt ffi.cdata*|nil int32_t[2]

---@class StdVideoDecodeH264ReferenceInfoFlags: ffi.cdata*
---@field top_field_flag integer uint32_t:1
---@field bottom_field_flag integer uint32_t:1
---@field used_for_long_term_reference integer uint32_t:1
---@field is_non_existing integer uint32_t:1

---@class StdVideoDecodeH265PictureInfo: ffi.cdata*
---@field flags StdVideoDecodeH265PictureInfoFlags
---@field sps_video_parameter_set_id integer uint8_t
---@field pps_seq_parameter_set_id integer uint8_t
---@field pps_pic_parameter_set_id integer uint8_t
---@field NumDeltaPocsOfRefRpsIdx integer uint8_t
---@field PicOrderCntVal integer int32_t
---@field NumBitsForSTRefPicSetInSlice integer uint16_t
---@field reserved integer uint16_t
---@field RefPicSetStCurrBefore ffi.cdata*|nil uint8_t[8]
---@field RefPicSetStCurrAfter ffi.cdata*|nil uint8_t[8]
---@field RefPicSetLtCurr ffi.cdata*|nil uint8_t[8]

---@class StdVideoDecodeH265PictureInfoFlags: ffi.cdata*
---@field IrapPicFlag integer uint32_t:1
---@field IdrPicFlag integer uint32_t:1
---@field IsReference integer uint32_t:1
---@field short_term_ref_pic_set_sps_flag integer uint32_t:1

---@class StdVideoDecodeH265ReferenceInfo: ffi.cdata*
---@field flags StdVideoDecodeH265ReferenceInfoFlags
---@field PicOrderCntVal integer int32_t

---@class StdVideoDecodeH265ReferenceInfoFlags: ffi.cdata*
---@field used_for_long_term_reference integer uint32_t:1
---@field unused_for_reference integer uint32_t:1

---@class StdVideoDecodeVP9PictureInfo: ffi.cdata*
---@field flags StdVideoDecodeVP9PictureInfoFlags
---@field profile StdVideoVP9Profile
---@field frame_type StdVideoVP9FrameType
---@field frame_context_idx integer uint8_t
---@field reset_frame_context integer uint8_t
---@field refresh_frame_flags integer uint8_t
---@field ref_frame_sign_bias_mask integer uint8_t
---@field interpolation_filter StdVideoVP9InterpolationFilter
---@field base_q_idx integer uint8_t
---@field delta_q_y_dc integer int8_t
---@field delta_q_uv_dc integer int8_t
---@field delta_q_uv_ac integer int8_t
---@field tile_cols_log2 integer uint8_t
---@field tile_rows_log2 integer uint8_t
---@field reserved1 ffi.cdata*|nil uint16_t[3]
---@field pColorConfig StdVideoVP9ColorConfig|ffi.cdata*|nil const StdVideoVP9ColorConfig*
---@field pLoopFilter StdVideoVP9LoopFilter|ffi.cdata*|nil const StdVideoVP9LoopFilter*
---@field pSegmentation StdVideoVP9Segmentation|ffi.cdata*|nil const StdVideoVP9Segmentation*

---@class StdVideoDecodeVP9PictureInfoFlags: ffi.cdata*
---@field error_resilient_mode integer uint32_t:1
---@field intra_only integer uint32_t:1
---@field allow_high_precision_mv integer uint32_t:1
---@field refresh_frame_context integer uint32_t:1
---@field frame_parallel_decoding_mode integer uint32_t:1
---@field segmentation_enabled integer uint32_t:1
---@field show_frame integer uint32_t:1
---@field UsePrevFrameMvs integer uint32_t:1
---@field reserved integer uint32_t:24

---@class StdVideoEncodeAV1DecoderModelInfo: ffi.cdata*
---@field buffer_delay_length_minus_1 integer uint8_t
---@field buffer_removal_time_length_minus_1 integer uint8_t
---@field frame_presentation_time_length_minus_1 integer uint8_t
---@field reserved1 integer uint8_t
---@field num_units_in_decoding_tick integer uint32_t

---@class StdVideoEncodeAV1ExtensionHeader: ffi.cdata*
---@field temporal_id integer uint8_t
---@field spatial_id integer uint8_t

---@class StdVideoEncodeAV1OperatingPointInfo: ffi.cdata*
---@field flags StdVideoEncodeAV1OperatingPointInfoFlags
---@field operating_point_idc integer uint16_t
---@field seq_level_idx integer uint8_t
---@field seq_tier integer uint8_t
---@field decoder_buffer_delay integer uint32_t
---@field encoder_buffer_delay integer uint32_t
---@field initial_display_delay_minus_1 integer uint8_t

---@class StdVideoEncodeAV1OperatingPointInfoFlags: ffi.cdata*
---@field decoder_model_present_for_this_op integer uint32_t:1
---@field low_delay_mode_flag integer uint32_t:1
---@field initial_display_delay_present_for_this_op integer uint32_t:1
---@field reserved integer uint32_t:29

---@class StdVideoEncodeAV1PictureInfo: ffi.cdata*
---@field flags StdVideoEncodeAV1PictureInfoFlags
---@field frame_type StdVideoAV1FrameType
---@field frame_presentation_time integer uint32_t
---@field current_frame_id integer uint32_t
---@field order_hint integer uint8_t
---@field primary_ref_frame integer uint8_t
---@field refresh_frame_flags integer uint8_t
---@field coded_denom integer uint8_t
---@field render_width_minus_1 integer uint16_t
---@field render_height_minus_1 integer uint16_t
---@field interpolation_filter StdVideoAV1InterpolationFilter
---@field TxMode StdVideoAV1TxMode
---@field delta_q_res integer uint8_t
---@field delta_lf_res integer uint8_t
---@field ref_order_hint ffi.cdata*|nil uint8_t[8]
---@field ref_frame_idx ffi.cdata*|nil int8_t[7]
---@field reserved1 ffi.cdata*|nil uint8_t[3]
---@field delta_frame_id_minus_1 ffi.cdata*|nil uint32_t[7]
---@field pTileInfo StdVideoAV1TileInfo|ffi.cdata*|nil const StdVideoAV1TileInfo*
---@field pQuantization StdVideoAV1Quantization|ffi.cdata*|nil const StdVideoAV1Quantization*
---@field pSegmentation StdVideoAV1Segmentation|ffi.cdata*|nil const StdVideoAV1Segmentation*
---@field pLoopFilter StdVideoAV1LoopFilter|ffi.cdata*|nil const StdVideoAV1LoopFilter*
---@field pCDEF StdVideoAV1CDEF|ffi.cdata*|nil const StdVideoAV1CDEF*
---@field pLoopRestoration StdVideoAV1LoopRestoration|ffi.cdata*|nil const StdVideoAV1LoopRestoration*
---@field pGlobalMotion StdVideoAV1GlobalMotion|ffi.cdata*|nil const StdVideoAV1GlobalMotion*
---@field pExtensionHeader StdVideoEncodeAV1ExtensionHeader|ffi.cdata*|nil const StdVideoEncodeAV1ExtensionHeader*
---@field pBufferRemovalTimes ffi.cdata*|nil const uint32_t*

---@class StdVideoEncodeAV1PictureInfoFlags: ffi.cdata*
---@field error_resilient_mode integer uint32_t:1
---@field disable_cdf_update integer uint32_t:1
---@field use_superres integer uint32_t:1
---@field render_and_frame_size_different integer uint32_t:1
---@field allow_screen_content_tools integer uint32_t:1
---@field is_filter_switchable integer uint32_t:1
---@field force_integer_mv integer uint32_t:1
---@field frame_size_override_flag integer uint32_t:1
---@field buffer_removal_time_present_flag integer uint32_t:1
---@field allow_intrabc integer uint32_t:1
---@field frame_refs_short_signaling integer uint32_t:1
---@field allow_high_precision_mv integer uint32_t:1
---@field is_motion_mode_switchable integer uint32_t:1
---@field use_ref_frame_mvs integer uint32_t:1
---@field disable_frame_end_update_cdf integer uint32_t:1
---@field allow_warped_motion integer uint32_t:1
---@field reduced_tx_set integer uint32_t:1
---@field skip_mode_present integer uint32_t:1
---@field delta_q_present integer uint32_t:1
---@field delta_lf_present integer uint32_t:1
---@field delta_lf_multi integer uint32_t:1
---@field segmentation_enabled integer uint32_t:1
---@field segmentation_update_map integer uint32_t:1
---@field segmentation_temporal_update integer uint32_t:1
---@field segmentation_update_data integer uint32_t:1
---@field UsesLr integer uint32_t:1
---@field usesChromaLr integer uint32_t:1
---@field show_frame integer uint32_t:1
---@field showable_frame integer uint32_t:1
---@field reserved integer uint32_t:3

---@class StdVideoEncodeAV1ReferenceInfo: ffi.cdata*
---@field flags StdVideoEncodeAV1ReferenceInfoFlags
---@field RefFrameId integer uint32_t
---@field frame_type StdVideoAV1FrameType
---@field OrderHint integer uint8_t
---@field reserved1 ffi.cdata*|nil uint8_t[3]
---@field pExtensionHeader StdVideoEncodeAV1ExtensionHeader|ffi.cdata*|nil const StdVideoEncodeAV1ExtensionHeader*

---@class StdVideoEncodeAV1ReferenceInfoFlags: ffi.cdata*
---@field disable_frame_end_update_cdf integer uint32_t:1
---@field segmentation_enabled integer uint32_t:1
---@field reserved integer uint32_t:30

---@class StdVideoEncodeH264PictureInfo: ffi.cdata*
---@field flags StdVideoEncodeH264PictureInfoFlags
---@field seq_parameter_set_id integer uint8_t
---@field pic_parameter_set_id integer uint8_t
---@field idr_pic_id integer uint16_t
---@field primary_pic_type StdVideoH264PictureType
---@field frame_num integer uint32_t
---@field PicOrderCnt integer int32_t
---@field temporal_id integer uint8_t
---@field reserved1 ffi.cdata*|nil uint8_t[3]
---@field pRefLists StdVideoEncodeH264ReferenceListsInfo|ffi.cdata*|nil const StdVideoEncodeH264ReferenceListsInfo*

---@class StdVideoEncodeH264PictureInfoFlags: ffi.cdata*
---@field IdrPicFlag integer uint32_t:1
---@field is_reference integer uint32_t:1
---@field no_output_of_prior_pics_flag integer uint32_t:1
---@field long_term_reference_flag integer uint32_t:1
---@field adaptive_ref_pic_marking_mode_flag integer uint32_t:1
---@field reserved integer uint32_t:27

---@class StdVideoEncodeH264RefListModEntry: ffi.cdata*
---@field modification_of_pic_nums_idc StdVideoH264ModificationOfPicNumsIdc
---@field abs_diff_pic_num_minus1 integer uint16_t
---@field long_term_pic_num integer uint16_t

---@class StdVideoEncodeH264RefPicMarkingEntry: ffi.cdata*
---@field memory_management_control_operation StdVideoH264MemMgmtControlOp
---@field difference_of_pic_nums_minus1 integer uint16_t
---@field long_term_pic_num integer uint16_t
---@field long_term_frame_idx integer uint16_t
---@field max_long_term_frame_idx_plus1 integer uint16_t

---@class StdVideoEncodeH264ReferenceInfo: ffi.cdata*
---@field flags StdVideoEncodeH264ReferenceInfoFlags
---@field primary_pic_type StdVideoH264PictureType
---@field FrameNum integer uint32_t
---@field PicOrderCnt integer int32_t
---@field long_term_pic_num integer uint16_t
---@field long_term_frame_idx integer uint16_t
---@field temporal_id integer uint8_t

---@class StdVideoEncodeH264ReferenceInfoFlags: ffi.cdata*
---@field used_for_long_term_reference integer uint32_t:1
---@field reserved integer uint32_t:31

---@class StdVideoEncodeH264ReferenceListsInfo: ffi.cdata*
---@field flags StdVideoEncodeH264ReferenceListsInfoFlags
---@field num_ref_idx_l0_active_minus1 integer uint8_t
---@field num_ref_idx_l1_active_minus1 integer uint8_t
---@field RefPicList0 ffi.cdata*|nil uint8_t[32]
---@field RefPicList1 ffi.cdata*|nil uint8_t[32]
---@field refList0ModOpCount integer uint8_t
---@field refList1ModOpCount integer uint8_t
---@field refPicMarkingOpCount integer uint8_t
---@field reserved1 ffi.cdata*|nil uint8_t[7]
---@field pRefList0ModOperations StdVideoEncodeH264RefListModEntry|ffi.cdata*|nil const StdVideoEncodeH264RefListModEntry*
---@field pRefList1ModOperations StdVideoEncodeH264RefListModEntry|ffi.cdata*|nil const StdVideoEncodeH264RefListModEntry*
---@field pRefPicMarkingOperations StdVideoEncodeH264RefPicMarkingEntry|ffi.cdata*|nil const StdVideoEncodeH264RefPicMarkingEntry*

---@class StdVideoEncodeH264ReferenceListsInfoFlags: ffi.cdata*
---@field ref_pic_list_modification_flag_l0 integer uint32_t:1
---@field ref_pic_list_modification_flag_l1 integer uint32_t:1
---@field reserved integer uint32_t:30

---@class StdVideoEncodeH264SliceHeader: ffi.cdata*
---@field flags StdVideoEncodeH264SliceHeaderFlags
---@field first_mb_in_slice integer uint32_t
---@field slice_type StdVideoH264SliceType
---@field slice_alpha_c0_offset_div2 integer int8_t
---@field slice_beta_offset_div2 integer int8_t
---@field slice_qp_delta integer int8_t
---@field reserved1 integer uint8_t
---@field cabac_init_idc StdVideoH264CabacInitIdc
---@field disable_deblocking_filter_idc StdVideoH264DisableDeblockingFilterIdc
---@field pWeightTable StdVideoEncodeH264WeightTable|ffi.cdata*|nil const StdVideoEncodeH264WeightTable*

---@class StdVideoEncodeH264SliceHeaderFlags: ffi.cdata*
---@field direct_spatial_mv_pred_flag integer uint32_t:1
---@field num_ref_idx_active_override_flag integer uint32_t:1
---@field reserved integer uint32_t:30

---@class StdVideoEncodeH264WeightTable: ffi.cdata*
---@field flags StdVideoEncodeH264WeightTableFlags
---@field luma_log2_weight_denom integer uint8_t
---@field chroma_log2_weight_denom integer uint8_t
---@field luma_weight_l0 ffi.cdata*|nil int8_t[32]
---@field luma_offset_l0 ffi.cdata*|nil int8_t[32]
---@field chroma_weight_l0 ffi.cdata*|nil int8_t[32][2]
---@field chroma_offset_l0 ffi.cdata*|nil int8_t[32][2]
---@field luma_weight_l1 ffi.cdata*|nil int8_t[32]
---@field luma_offset_l1 ffi.cdata*|nil int8_t[32]
---@field chroma_weight_l1 ffi.cdata*|nil int8_t[32][2]
---@field chroma_offset_l1 ffi.cdata*|nil int8_t[32][2]

---@class StdVideoEncodeH264WeightTableFlags: ffi.cdata*
---@field luma_weight_l0_flag integer uint32_t
---@field chroma_weight_l0_flag integer uint32_t
---@field luma_weight_l1_flag integer uint32_t
---@field chroma_weight_l1_flag integer uint32_t

---@class StdVideoEncodeH265LongTermRefPics: ffi.cdata*
---@field num_long_term_sps integer uint8_t
---@field num_long_term_pics integer uint8_t
---@field lt_idx_sps ffi.cdata*|nil uint8_t[32]
---@field poc_lsb_lt ffi.cdata*|nil uint8_t[16]
---@field used_by_curr_pic_lt_flag integer uint16_t
---@field delta_poc_msb_present_flag ffi.cdata*|nil uint8_t[48]
---@field delta_poc_msb_cycle_lt ffi.cdata*|nil uint8_t[48]

---@class StdVideoEncodeH265PictureInfo: ffi.cdata*
---@field flags StdVideoEncodeH265PictureInfoFlags
---@field pic_type StdVideoH265PictureType
---@field sps_video_parameter_set_id integer uint8_t
---@field pps_seq_parameter_set_id integer uint8_t
---@field pps_pic_parameter_set_id integer uint8_t
---@field short_term_ref_pic_set_idx integer uint8_t
---@field PicOrderCntVal integer int32_t
---@field TemporalId integer uint8_t
---@field reserved1 ffi.cdata*|nil uint8_t[7]
---@field pRefLists StdVideoEncodeH265ReferenceListsInfo|ffi.cdata*|nil const StdVideoEncodeH265ReferenceListsInfo*
---@field pShortTermRefPicSet StdVideoH265ShortTermRefPicSet|ffi.cdata*|nil const StdVideoH265ShortTermRefPicSet*
---@field pLongTermRefPics StdVideoEncodeH265LongTermRefPics|ffi.cdata*|nil const StdVideoEncodeH265LongTermRefPics*

---@class StdVideoEncodeH265PictureInfoFlags: ffi.cdata*
---@field is_reference integer uint32_t:1
---@field IrapPicFlag integer uint32_t:1
---@field used_for_long_term_reference integer uint32_t:1
---@field discardable_flag integer uint32_t:1
---@field cross_layer_bla_flag integer uint32_t:1
---@field pic_output_flag integer uint32_t:1
---@field no_output_of_prior_pics_flag integer uint32_t:1
---@field short_term_ref_pic_set_sps_flag integer uint32_t:1
---@field slice_temporal_mvp_enabled_flag integer uint32_t:1
---@field reserved integer uint32_t:23

---@class StdVideoEncodeH265ReferenceInfo: ffi.cdata*
---@field flags StdVideoEncodeH265ReferenceInfoFlags
---@field pic_type StdVideoH265PictureType
---@field PicOrderCntVal integer int32_t
---@field TemporalId integer uint8_t

---@class StdVideoEncodeH265ReferenceInfoFlags: ffi.cdata*
---@field used_for_long_term_reference integer uint32_t:1
---@field unused_for_reference integer uint32_t:1
---@field reserved integer uint32_t:30

---@class StdVideoEncodeH265ReferenceListsInfo: ffi.cdata*
---@field flags StdVideoEncodeH265ReferenceListsInfoFlags
---@field num_ref_idx_l0_active_minus1 integer uint8_t
---@field num_ref_idx_l1_active_minus1 integer uint8_t
---@field RefPicList0 ffi.cdata*|nil uint8_t[15]
---@field RefPicList1 ffi.cdata*|nil uint8_t[15]
---@field list_entry_l0 ffi.cdata*|nil uint8_t[15]
---@field list_entry_l1 ffi.cdata*|nil uint8_t[15]

---@class StdVideoEncodeH265ReferenceListsInfoFlags: ffi.cdata*
---@field ref_pic_list_modification_flag_l0 integer uint32_t:1
---@field ref_pic_list_modification_flag_l1 integer uint32_t:1
---@field reserved integer uint32_t:30

---@class StdVideoEncodeH265SliceSegmentHeader: ffi.cdata*
---@field flags StdVideoEncodeH265SliceSegmentHeaderFlags
---@field slice_type StdVideoH265SliceType
---@field slice_segment_address integer uint32_t
---@field collocated_ref_idx integer uint8_t
---@field MaxNumMergeCand integer uint8_t
---@field slice_cb_qp_offset integer int8_t
---@field slice_cr_qp_offset integer int8_t
---@field slice_beta_offset_div2 integer int8_t
---@field slice_tc_offset_div2 integer int8_t
---@field slice_act_y_qp_offset integer int8_t
---@field slice_act_cb_qp_offset integer int8_t
---@field slice_act_cr_qp_offset integer int8_t
---@field slice_qp_delta integer int8_t
---@field reserved1 integer uint16_t
---@field pWeightTable StdVideoEncodeH265WeightTable|ffi.cdata*|nil const StdVideoEncodeH265WeightTable*

---@class StdVideoEncodeH265SliceSegmentHeaderFlags: ffi.cdata*
---@field first_slice_segment_in_pic_flag integer uint32_t:1
---@field dependent_slice_segment_flag integer uint32_t:1
---@field slice_sao_luma_flag integer uint32_t:1
---@field slice_sao_chroma_flag integer uint32_t:1
---@field num_ref_idx_active_override_flag integer uint32_t:1
---@field mvd_l1_zero_flag integer uint32_t:1
---@field cabac_init_flag integer uint32_t:1
---@field cu_chroma_qp_offset_enabled_flag integer uint32_t:1
---@field deblocking_filter_override_flag integer uint32_t:1
---@field slice_deblocking_filter_disabled_flag integer uint32_t:1
---@field collocated_from_l0_flag integer uint32_t:1
---@field slice_loop_filter_across_slices_enabled_flag integer uint32_t:1
---@field reserved integer uint32_t:20

---@class StdVideoEncodeH265WeightTable: ffi.cdata*
---@field flags StdVideoEncodeH265WeightTableFlags
---@field luma_log2_weight_denom integer uint8_t
---@field delta_chroma_log2_weight_denom integer int8_t
---@field delta_luma_weight_l0 ffi.cdata*|nil int8_t[15]
---@field luma_offset_l0 ffi.cdata*|nil int8_t[15]
---@field delta_chroma_weight_l0 ffi.cdata*|nil int8_t[15][2]
---@field delta_chroma_offset_l0 ffi.cdata*|nil int8_t[15][2]
---@field delta_luma_weight_l1 ffi.cdata*|nil int8_t[15]
---@field luma_offset_l1 ffi.cdata*|nil int8_t[15]
---@field delta_chroma_weight_l1 ffi.cdata*|nil int8_t[15][2]
---@field delta_chroma_offset_l1 ffi.cdata*|nil int8_t[15][2]

---@class StdVideoEncodeH265WeightTableFlags: ffi.cdata*
---@field luma_weight_l0_flag integer uint16_t
---@field chroma_weight_l0_flag integer uint16_t
---@field luma_weight_l1_flag integer uint16_t
---@field chroma_weight_l1_flag integer uint16_t

---@alias StdVideoH264AspectRatioIdc integer

---@alias StdVideoH264CabacInitIdc integer

---@alias StdVideoH264ChromaFormatIdc integer

---@alias StdVideoH264DisableDeblockingFilterIdc integer

---@class StdVideoH264HrdParameters: ffi.cdata*
---@field cpb_cnt_minus1 integer uint8_t
---@field bit_rate_scale integer uint8_t
---@field cpb_size_scale integer uint8_t
---@field reserved1 integer uint8_t
---@field bit_rate_value_minus1 ffi.cdata*|nil uint32_t[32]
---@field cpb_size_value_minus1 ffi.cdata*|nil uint32_t[32]
---@field cbr_flag ffi.cdata*|nil uint8_t[32]
---@field initial_cpb_removal_delay_length_minus1 integer uint32_t
---@field cpb_removal_delay_length_minus1 integer uint32_t
---@field dpb_output_delay_length_minus1 integer uint32_t
---@field time_offset_length integer uint32_t

---@alias StdVideoH264LevelIdc integer

---@alias StdVideoH264MemMgmtControlOp integer

---@alias StdVideoH264ModificationOfPicNumsIdc integer

---@alias StdVideoH264NonVclNaluType integer

---@class StdVideoH264PictureParameterSet: ffi.cdata*
---@field flags StdVideoH264PpsFlags
---@field seq_parameter_set_id integer uint8_t
---@field pic_parameter_set_id integer uint8_t
---@field num_ref_idx_l0_default_active_minus1 integer uint8_t
---@field num_ref_idx_l1_default_active_minus1 integer uint8_t
---@field weighted_bipred_idc StdVideoH264WeightedBipredIdc
---@field pic_init_qp_minus26 integer int8_t
---@field pic_init_qs_minus26 integer int8_t
---@field chroma_qp_index_offset integer int8_t
---@field second_chroma_qp_index_offset integer int8_t
---@field pScalingLists StdVideoH264ScalingLists|ffi.cdata*|nil const StdVideoH264ScalingLists*

---@alias StdVideoH264PictureType integer

---@alias StdVideoH264PocType integer

---@class StdVideoH264PpsFlags: ffi.cdata*
---@field transform_8x8_mode_flag integer uint32_t:1
---@field redundant_pic_cnt_present_flag integer uint32_t:1
---@field constrained_intra_pred_flag integer uint32_t:1
---@field deblocking_filter_control_present_flag integer uint32_t:1
---@field weighted_pred_flag integer uint32_t:1
---@field bottom_field_pic_order_in_frame_present_flag integer uint32_t:1
---@field entropy_coding_mode_flag integer uint32_t:1
---@field pic_scaling_matrix_present_flag integer uint32_t:1

---@alias StdVideoH264ProfileIdc integer

---@class StdVideoH264ScalingLists: ffi.cdata*
---@field scaling_list_present_mask integer uint16_t
---@field use_default_scaling_matrix_mask integer uint16_t
---@field ScalingList4x4 ffi.cdata*|nil uint8_t[6][16]
---@field ScalingList8x8 ffi.cdata*|nil uint8_t[6][64]

---@class StdVideoH264SequenceParameterSet: ffi.cdata*
---@field flags StdVideoH264SpsFlags
---@field profile_idc StdVideoH264ProfileIdc
---@field level_idc StdVideoH264LevelIdc
---@field chroma_format_idc StdVideoH264ChromaFormatIdc
---@field seq_parameter_set_id integer uint8_t
---@field bit_depth_luma_minus8 integer uint8_t
---@field bit_depth_chroma_minus8 integer uint8_t
---@field log2_max_frame_num_minus4 integer uint8_t
---@field pic_order_cnt_type StdVideoH264PocType
---@field offset_for_non_ref_pic integer int32_t
---@field offset_for_top_to_bottom_field integer int32_t
---@field log2_max_pic_order_cnt_lsb_minus4 integer uint8_t
---@field num_ref_frames_in_pic_order_cnt_cycle integer uint8_t
---@field max_num_ref_frames integer uint8_t
---@field reserved1 integer uint8_t
---@field pic_width_in_mbs_minus1 integer uint32_t
---@field pic_height_in_map_units_minus1 integer uint32_t
---@field frame_crop_left_offset integer uint32_t
---@field frame_crop_right_offset integer uint32_t
---@field frame_crop_top_offset integer uint32_t
---@field frame_crop_bottom_offset integer uint32_t
---@field reserved2 integer uint32_t
---@field pOffsetForRefFrame ffi.cdata*|nil const int32_t*
---@field pScalingLists StdVideoH264ScalingLists|ffi.cdata*|nil const StdVideoH264ScalingLists*
---@field pSequenceParameterSetVui StdVideoH264SequenceParameterSetVui|ffi.cdata*|nil const StdVideoH264SequenceParameterSetVui*

---@class StdVideoH264SequenceParameterSetVui: ffi.cdata*
---@field flags StdVideoH264SpsVuiFlags
---@field aspect_ratio_idc StdVideoH264AspectRatioIdc
---@field sar_width integer uint16_t
---@field sar_height integer uint16_t
---@field video_format integer uint8_t
---@field colour_primaries integer uint8_t
---@field transfer_characteristics integer uint8_t
---@field matrix_coefficients integer uint8_t
---@field num_units_in_tick integer uint32_t
---@field time_scale integer uint32_t
---@field max_num_reorder_frames integer uint8_t
---@field max_dec_frame_buffering integer uint8_t
---@field chroma_sample_loc_type_top_field integer uint8_t
---@field chroma_sample_loc_type_bottom_field integer uint8_t
---@field reserved1 integer uint32_t
---@field pHrdParameters StdVideoH264HrdParameters|ffi.cdata*|nil const StdVideoH264HrdParameters*

---@alias StdVideoH264SliceType integer

---@class StdVideoH264SpsFlags: ffi.cdata*
---@field constraint_set0_flag integer uint32_t:1
---@field constraint_set1_flag integer uint32_t:1
---@field constraint_set2_flag integer uint32_t:1
---@field constraint_set3_flag integer uint32_t:1
---@field constraint_set4_flag integer uint32_t:1
---@field constraint_set5_flag integer uint32_t:1
---@field direct_8x8_inference_flag integer uint32_t:1
---@field mb_adaptive_frame_field_flag integer uint32_t:1
---@field frame_mbs_only_flag integer uint32_t:1
---@field delta_pic_order_always_zero_flag integer uint32_t:1
---@field separate_colour_plane_flag integer uint32_t:1
---@field gaps_in_frame_num_value_allowed_flag integer uint32_t:1
---@field qpprime_y_zero_transform_bypass_flag integer uint32_t:1
---@field frame_cropping_flag integer uint32_t:1
---@field seq_scaling_matrix_present_flag integer uint32_t:1
---@field vui_parameters_present_flag integer uint32_t:1

---@class StdVideoH264SpsVuiFlags: ffi.cdata*
---@field aspect_ratio_info_present_flag integer uint32_t:1
---@field overscan_info_present_flag integer uint32_t:1
---@field overscan_appropriate_flag integer uint32_t:1
---@field video_signal_type_present_flag integer uint32_t:1
---@field video_full_range_flag integer uint32_t:1
---@field color_description_present_flag integer uint32_t:1
---@field chroma_loc_info_present_flag integer uint32_t:1
---@field timing_info_present_flag integer uint32_t:1
---@field fixed_frame_rate_flag integer uint32_t:1
---@field bitstream_restriction_flag integer uint32_t:1
---@field nal_hrd_parameters_present_flag integer uint32_t:1
---@field vcl_hrd_parameters_present_flag integer uint32_t:1

---@alias StdVideoH264WeightedBipredIdc integer

---@alias StdVideoH265AspectRatioIdc integer

---@alias StdVideoH265ChromaFormatIdc integer

---@class StdVideoH265DecPicBufMgr: ffi.cdata*
---@field max_latency_increase_plus1 ffi.cdata*|nil uint32_t[7]
---@field max_dec_pic_buffering_minus1 ffi.cdata*|nil uint8_t[7]
---@field max_num_reorder_pics ffi.cdata*|nil uint8_t[7]

---@class StdVideoH265HrdFlags: ffi.cdata*
---@field nal_hrd_parameters_present_flag integer uint32_t:1
---@field vcl_hrd_parameters_present_flag integer uint32_t:1
---@field sub_pic_hrd_params_present_flag integer uint32_t:1
---@field sub_pic_cpb_params_in_pic_timing_sei_flag integer uint32_t:1
---@field fixed_pic_rate_general_flag integer uint32_t:8
---@field fixed_pic_rate_within_cvs_flag integer uint32_t:8
---@field low_delay_hrd_flag integer uint32_t:8

---@class StdVideoH265HrdParameters: ffi.cdata*
---@field flags StdVideoH265HrdFlags
---@field tick_divisor_minus2 integer uint8_t
---@field du_cpb_removal_delay_increment_length_minus1 integer uint8_t
---@field dpb_output_delay_du_length_minus1 integer uint8_t
---@field bit_rate_scale integer uint8_t
---@field cpb_size_scale integer uint8_t
---@field cpb_size_du_scale integer uint8_t
---@field initial_cpb_removal_delay_length_minus1 integer uint8_t
---@field au_cpb_removal_delay_length_minus1 integer uint8_t
---@field dpb_output_delay_length_minus1 integer uint8_t
---@field cpb_cnt_minus1 ffi.cdata*|nil uint8_t[7]
---@field elemental_duration_in_tc_minus1 ffi.cdata*|nil uint16_t[7]
---@field reserved ffi.cdata*|nil uint16_t[3]
---@field pSubLayerHrdParametersNal StdVideoH265SubLayerHrdParameters|ffi.cdata*|nil const StdVideoH265SubLayerHrdParameters*
---@field pSubLayerHrdParametersVcl StdVideoH265SubLayerHrdParameters|ffi.cdata*|nil const StdVideoH265SubLayerHrdParameters*

---@alias StdVideoH265LevelIdc integer

---@class StdVideoH265LongTermRefPicsSps: ffi.cdata*
---@field used_by_curr_pic_lt_sps_flag integer uint32_t
---@field lt_ref_pic_poc_lsb_sps ffi.cdata*|nil uint32_t[32]

---@class StdVideoH265PictureParameterSet: ffi.cdata*
---@field flags StdVideoH265PpsFlags
---@field pps_pic_parameter_set_id integer uint8_t
---@field pps_seq_parameter_set_id integer uint8_t
---@field sps_video_parameter_set_id integer uint8_t
---@field num_extra_slice_header_bits integer uint8_t
---@field num_ref_idx_l0_default_active_minus1 integer uint8_t
---@field num_ref_idx_l1_default_active_minus1 integer uint8_t
---@field init_qp_minus26 integer int8_t
---@field diff_cu_qp_delta_depth integer uint8_t
---@field pps_cb_qp_offset integer int8_t
---@field pps_cr_qp_offset integer int8_t
---@field pps_beta_offset_div2 integer int8_t
---@field pps_tc_offset_div2 integer int8_t
---@field log2_parallel_merge_level_minus2 integer uint8_t
---@field log2_max_transform_skip_block_size_minus2 integer uint8_t
---@field diff_cu_chroma_qp_offset_depth integer uint8_t
---@field chroma_qp_offset_list_len_minus1 integer uint8_t
---@field cb_qp_offset_list ffi.cdata*|nil int8_t[6]
---@field cr_qp_offset_list ffi.cdata*|nil int8_t[6]
---@field log2_sao_offset_scale_luma integer uint8_t
---@field log2_sao_offset_scale_chroma integer uint8_t
---@field pps_act_y_qp_offset_plus5 integer int8_t
---@field pps_act_cb_qp_offset_plus5 integer int8_t
---@field pps_act_cr_qp_offset_plus3 integer int8_t
---@field pps_num_palette_predictor_initializers integer uint8_t
---@field luma_bit_depth_entry_minus8 integer uint8_t
---@field chroma_bit_depth_entry_minus8 integer uint8_t
---@field num_tile_columns_minus1 integer uint8_t
---@field num_tile_rows_minus1 integer uint8_t
---@field reserved1 integer uint8_t
---@field reserved2 integer uint8_t
---@field column_width_minus1 ffi.cdata*|nil uint16_t[19]
---@field row_height_minus1 ffi.cdata*|nil uint16_t[21]
---@field reserved3 integer uint32_t
---@field pScalingLists StdVideoH265ScalingLists|ffi.cdata*|nil const StdVideoH265ScalingLists*
---@field pPredictorPaletteEntries StdVideoH265PredictorPaletteEntries|ffi.cdata*|nil const StdVideoH265PredictorPaletteEntries*

---@alias StdVideoH265PictureType integer

---@class StdVideoH265PpsFlags: ffi.cdata*
---@field dependent_slice_segments_enabled_flag integer uint32_t:1
---@field output_flag_present_flag integer uint32_t:1
---@field sign_data_hiding_enabled_flag integer uint32_t:1
---@field cabac_init_present_flag integer uint32_t:1
---@field constrained_intra_pred_flag integer uint32_t:1
---@field transform_skip_enabled_flag integer uint32_t:1
---@field cu_qp_delta_enabled_flag integer uint32_t:1
---@field pps_slice_chroma_qp_offsets_present_flag integer uint32_t:1
---@field weighted_pred_flag integer uint32_t:1
---@field weighted_bipred_flag integer uint32_t:1
---@field transquant_bypass_enabled_flag integer uint32_t:1
---@field tiles_enabled_flag integer uint32_t:1
---@field entropy_coding_sync_enabled_flag integer uint32_t:1
---@field uniform_spacing_flag integer uint32_t:1
---@field loop_filter_across_tiles_enabled_flag integer uint32_t:1
---@field pps_loop_filter_across_slices_enabled_flag integer uint32_t:1
---@field deblocking_filter_control_present_flag integer uint32_t:1
---@field deblocking_filter_override_enabled_flag integer uint32_t:1
---@field pps_deblocking_filter_disabled_flag integer uint32_t:1
---@field pps_scaling_list_data_present_flag integer uint32_t:1
---@field lists_modification_present_flag integer uint32_t:1
---@field slice_segment_header_extension_present_flag integer uint32_t:1
---@field pps_extension_present_flag integer uint32_t:1
---@field cross_component_prediction_enabled_flag integer uint32_t:1
---@field chroma_qp_offset_list_enabled_flag integer uint32_t:1
---@field pps_curr_pic_ref_enabled_flag integer uint32_t:1
---@field residual_adaptive_colour_transform_enabled_flag integer uint32_t:1
---@field pps_slice_act_qp_offsets_present_flag integer uint32_t:1
---@field pps_palette_predictor_initializers_present_flag integer uint32_t:1
---@field monochrome_palette_flag integer uint32_t:1
---@field pps_range_extension_flag integer uint32_t:1

---@class StdVideoH265PredictorPaletteEntries: ffi.cdata*
---@field PredictorPaletteEntries ffi.cdata*|nil uint16_t[3][128]

---@alias StdVideoH265ProfileIdc integer

---@class StdVideoH265ProfileTierLevel: ffi.cdata*
---@field flags StdVideoH265ProfileTierLevelFlags
---@field general_profile_idc StdVideoH265ProfileIdc
---@field general_level_idc StdVideoH265LevelIdc

---@class StdVideoH265ProfileTierLevelFlags: ffi.cdata*
---@field general_tier_flag integer uint32_t:1
---@field general_progressive_source_flag integer uint32_t:1
---@field general_interlaced_source_flag integer uint32_t:1
---@field general_non_packed_constraint_flag integer uint32_t:1
---@field general_frame_only_constraint_flag integer uint32_t:1

---@class StdVideoH265ScalingLists: ffi.cdata*
---@field ScalingList4x4 ffi.cdata*|nil uint8_t[6][16]
---@field ScalingList8x8 ffi.cdata*|nil uint8_t[6][64]
---@field ScalingList16x16 ffi.cdata*|nil uint8_t[6][64]
---@field ScalingList32x32 ffi.cdata*|nil uint8_t[2][64]
---@field ScalingListDCCoef16x16 ffi.cdata*|nil uint8_t[6]
---@field ScalingListDCCoef32x32 ffi.cdata*|nil uint8_t[2]

---@class StdVideoH265SequenceParameterSet: ffi.cdata*
---@field flags StdVideoH265SpsFlags
---@field chroma_format_idc StdVideoH265ChromaFormatIdc
---@field pic_width_in_luma_samples integer uint32_t
---@field pic_height_in_luma_samples integer uint32_t
---@field sps_video_parameter_set_id integer uint8_t
---@field sps_max_sub_layers_minus1 integer uint8_t
---@field sps_seq_parameter_set_id integer uint8_t
---@field bit_depth_luma_minus8 integer uint8_t
---@field bit_depth_chroma_minus8 integer uint8_t
---@field log2_max_pic_order_cnt_lsb_minus4 integer uint8_t
---@field log2_min_luma_coding_block_size_minus3 integer uint8_t
---@field log2_diff_max_min_luma_coding_block_size integer uint8_t
---@field log2_min_luma_transform_block_size_minus2 integer uint8_t
---@field log2_diff_max_min_luma_transform_block_size integer uint8_t
---@field max_transform_hierarchy_depth_inter integer uint8_t
---@field max_transform_hierarchy_depth_intra integer uint8_t
---@field num_short_term_ref_pic_sets integer uint8_t
---@field num_long_term_ref_pics_sps integer uint8_t
---@field pcm_sample_bit_depth_luma_minus1 integer uint8_t
---@field pcm_sample_bit_depth_chroma_minus1 integer uint8_t
---@field log2_min_pcm_luma_coding_block_size_minus3 integer uint8_t
---@field log2_diff_max_min_pcm_luma_coding_block_size integer uint8_t
---@field reserved1 integer uint8_t
---@field reserved2 integer uint8_t
---@field palette_max_size integer uint8_t
---@field delta_palette_max_predictor_size integer uint8_t
---@field motion_vector_resolution_control_idc integer uint8_t
---@field sps_num_palette_predictor_initializers_minus1 integer uint8_t
---@field conf_win_left_offset integer uint32_t
---@field conf_win_right_offset integer uint32_t
---@field conf_win_top_offset integer uint32_t
---@field conf_win_bottom_offset integer uint32_t
---@field pProfileTierLevel StdVideoH265ProfileTierLevel|ffi.cdata*|nil const StdVideoH265ProfileTierLevel*
---@field pDecPicBufMgr StdVideoH265DecPicBufMgr|ffi.cdata*|nil const StdVideoH265DecPicBufMgr*
---@field pScalingLists StdVideoH265ScalingLists|ffi.cdata*|nil const StdVideoH265ScalingLists*
---@field pShortTermRefPicSet StdVideoH265ShortTermRefPicSet|ffi.cdata*|nil const StdVideoH265ShortTermRefPicSet*
---@field pLongTermRefPicsSps StdVideoH265LongTermRefPicsSps|ffi.cdata*|nil const StdVideoH265LongTermRefPicsSps*
---@field pSequenceParameterSetVui StdVideoH265SequenceParameterSetVui|ffi.cdata*|nil const StdVideoH265SequenceParameterSetVui*
---@field pPredictorPaletteEntries StdVideoH265PredictorPaletteEntries|ffi.cdata*|nil const StdVideoH265PredictorPaletteEntries*

---@class StdVideoH265SequenceParameterSetVui: ffi.cdata*
---@field flags StdVideoH265SpsVuiFlags
---@field aspect_ratio_idc StdVideoH265AspectRatioIdc
---@field sar_width integer uint16_t
---@field sar_height integer uint16_t
---@field video_format integer uint8_t
---@field colour_primaries integer uint8_t
---@field transfer_characteristics integer uint8_t
---@field matrix_coeffs integer uint8_t
---@field chroma_sample_loc_type_top_field integer uint8_t
---@field chroma_sample_loc_type_bottom_field integer uint8_t
---@field reserved1 integer uint8_t
---@field reserved2 integer uint8_t
---@field def_disp_win_left_offset integer uint16_t
---@field def_disp_win_right_offset integer uint16_t
---@field def_disp_win_top_offset integer uint16_t
---@field def_disp_win_bottom_offset integer uint16_t
---@field vui_num_units_in_tick integer uint32_t
---@field vui_time_scale integer uint32_t
---@field vui_num_ticks_poc_diff_one_minus1 integer uint32_t
---@field min_spatial_segmentation_idc integer uint16_t
---@field reserved3 integer uint16_t
---@field max_bytes_per_pic_denom integer uint8_t
---@field max_bits_per_min_cu_denom integer uint8_t
---@field log2_max_mv_length_horizontal integer uint8_t
---@field log2_max_mv_length_vertical integer uint8_t
---@field pHrdParameters StdVideoH265HrdParameters|ffi.cdata*|nil const StdVideoH265HrdParameters*

---@class StdVideoH265ShortTermRefPicSet: ffi.cdata*
---@field flags StdVideoH265ShortTermRefPicSetFlags
---@field delta_idx_minus1 integer uint32_t
---@field use_delta_flag integer uint16_t
---@field abs_delta_rps_minus1 integer uint16_t
---@field used_by_curr_pic_flag integer uint16_t
---@field used_by_curr_pic_s0_flag integer uint16_t
---@field used_by_curr_pic_s1_flag integer uint16_t
---@field reserved1 integer uint16_t
---@field reserved2 integer uint8_t
---@field reserved3 integer uint8_t
---@field num_negative_pics integer uint8_t
---@field num_positive_pics integer uint8_t
---@field delta_poc_s0_minus1 ffi.cdata*|nil uint16_t[16]
---@field delta_poc_s1_minus1 ffi.cdata*|nil uint16_t[16]

---@class StdVideoH265ShortTermRefPicSetFlags: ffi.cdata*
---@field inter_ref_pic_set_prediction_flag integer uint32_t:1
---@field delta_rps_sign integer uint32_t:1

---@alias StdVideoH265SliceType integer

---@class StdVideoH265SpsFlags: ffi.cdata*
---@field sps_temporal_id_nesting_flag integer uint32_t:1
---@field separate_colour_plane_flag integer uint32_t:1
---@field conformance_window_flag integer uint32_t:1
---@field sps_sub_layer_ordering_info_present_flag integer uint32_t:1
---@field scaling_list_enabled_flag integer uint32_t:1
---@field sps_scaling_list_data_present_flag integer uint32_t:1
---@field amp_enabled_flag integer uint32_t:1
---@field sample_adaptive_offset_enabled_flag integer uint32_t:1
---@field pcm_enabled_flag integer uint32_t:1
---@field pcm_loop_filter_disabled_flag integer uint32_t:1
---@field long_term_ref_pics_present_flag integer uint32_t:1
---@field sps_temporal_mvp_enabled_flag integer uint32_t:1
---@field strong_intra_smoothing_enabled_flag integer uint32_t:1
---@field vui_parameters_present_flag integer uint32_t:1
---@field sps_extension_present_flag integer uint32_t:1
---@field sps_range_extension_flag integer uint32_t:1
---@field transform_skip_rotation_enabled_flag integer uint32_t:1
---@field transform_skip_context_enabled_flag integer uint32_t:1
---@field implicit_rdpcm_enabled_flag integer uint32_t:1
---@field explicit_rdpcm_enabled_flag integer uint32_t:1
---@field extended_precision_processing_flag integer uint32_t:1
---@field intra_smoothing_disabled_flag integer uint32_t:1
---@field high_precision_offsets_enabled_flag integer uint32_t:1
---@field persistent_rice_adaptation_enabled_flag integer uint32_t:1
---@field cabac_bypass_alignment_enabled_flag integer uint32_t:1
---@field sps_scc_extension_flag integer uint32_t:1
---@field sps_curr_pic_ref_enabled_flag integer uint32_t:1
---@field palette_mode_enabled_flag integer uint32_t:1
---@field sps_palette_predictor_initializers_present_flag integer uint32_t:1
---@field intra_boundary_filtering_disabled_flag integer uint32_t:1

---@class StdVideoH265SpsVuiFlags: ffi.cdata*
---@field aspect_ratio_info_present_flag integer uint32_t:1
---@field overscan_info_present_flag integer uint32_t:1
---@field overscan_appropriate_flag integer uint32_t:1
---@field video_signal_type_present_flag integer uint32_t:1
---@field video_full_range_flag integer uint32_t:1
---@field colour_description_present_flag integer uint32_t:1
---@field chroma_loc_info_present_flag integer uint32_t:1
---@field neutral_chroma_indication_flag integer uint32_t:1
---@field field_seq_flag integer uint32_t:1
---@field frame_field_info_present_flag integer uint32_t:1
---@field default_display_window_flag integer uint32_t:1
---@field vui_timing_info_present_flag integer uint32_t:1
---@field vui_poc_proportional_to_timing_flag integer uint32_t:1
---@field vui_hrd_parameters_present_flag integer uint32_t:1
---@field bitstream_restriction_flag integer uint32_t:1
---@field tiles_fixed_structure_flag integer uint32_t:1
---@field motion_vectors_over_pic_boundaries_flag integer uint32_t:1
---@field restricted_ref_pic_lists_flag integer uint32_t:1

---@class StdVideoH265SubLayerHrdParameters: ffi.cdata*
---@field bit_rate_value_minus1 ffi.cdata*|nil uint32_t[32]
---@field cpb_size_value_minus1 ffi.cdata*|nil uint32_t[32]
---@field cpb_size_du_value_minus1 ffi.cdata*|nil uint32_t[32]
---@field bit_rate_du_value_minus1 ffi.cdata*|nil uint32_t[32]
---@field cbr_flag integer uint32_t

---@class StdVideoH265VideoParameterSet: ffi.cdata*
---@field flags StdVideoH265VpsFlags
---@field vps_video_parameter_set_id integer uint8_t
---@field vps_max_sub_layers_minus1 integer uint8_t
---@field reserved1 integer uint8_t
---@field reserved2 integer uint8_t
---@field vps_num_units_in_tick integer uint32_t
---@field vps_time_scale integer uint32_t
---@field vps_num_ticks_poc_diff_one_minus1 integer uint32_t
---@field reserved3 integer uint32_t
---@field pDecPicBufMgr StdVideoH265DecPicBufMgr|ffi.cdata*|nil const StdVideoH265DecPicBufMgr*
---@field pHrdParameters StdVideoH265HrdParameters|ffi.cdata*|nil const StdVideoH265HrdParameters*
---@field pProfileTierLevel StdVideoH265ProfileTierLevel|ffi.cdata*|nil const StdVideoH265ProfileTierLevel*

---@class StdVideoH265VpsFlags: ffi.cdata*
---@field vps_temporal_id_nesting_flag integer uint32_t:1
---@field vps_sub_layer_ordering_info_present_flag integer uint32_t:1
---@field vps_timing_info_present_flag integer uint32_t:1
---@field vps_poc_proportional_to_timing_flag integer uint32_t:1

---@class StdVideoVP9ColorConfig: ffi.cdata*
---@field flags StdVideoVP9ColorConfigFlags
---@field BitDepth integer uint8_t
---@field subsampling_x integer uint8_t
---@field subsampling_y integer uint8_t
---@field reserved1 integer uint8_t
---@field color_space StdVideoVP9ColorSpace

---@class StdVideoVP9ColorConfigFlags: ffi.cdata*
---@field color_range integer uint32_t:1
---@field reserved integer uint32_t:31

---@alias StdVideoVP9ColorSpace integer

---@alias StdVideoVP9FrameType integer

---@alias StdVideoVP9InterpolationFilter integer

---@alias StdVideoVP9Level integer

---@class StdVideoVP9LoopFilter: ffi.cdata*
---@field flags StdVideoVP9LoopFilterFlags
---@field loop_filter_level integer uint8_t
---@field loop_filter_sharpness integer uint8_t
---@field update_ref_delta integer uint8_t
---@field loop_filter_ref_deltas ffi.cdata*|nil int8_t[4]
---@field update_mode_delta integer uint8_t
---@field loop_filter_mode_deltas ffi.cdata*|nil int8_t[2]

---@class StdVideoVP9LoopFilterFlags: ffi.cdata*
---@field loop_filter_delta_enabled integer uint32_t:1
---@field loop_filter_delta_update integer uint32_t:1
---@field reserved integer uint32_t:30

---@alias StdVideoVP9Profile integer

---@alias StdVideoVP9ReferenceName integer

---@class StdVideoVP9Segmentation: ffi.cdata*
---@field flags StdVideoVP9SegmentationFlags
---@field segmentation_tree_probs ffi.cdata*|nil uint8_t[7]
---@field segmentation_pred_prob ffi.cdata*|nil uint8_t[3]
---@field FeatureEnabled ffi.cdata*|nil uint8_t[8]
---@field FeatureData ffi.cdata*|nil int16_t[8][4]

---@class StdVideoVP9SegmentationFlags: ffi.cdata*
---@field segmentation_update_map integer uint32_t:1
---@field segmentation_temporal_update integer uint32_t:1
---@field segmentation_update_data integer uint32_t:1
---@field segmentation_abs_or_delta_update integer uint32_t:1
---@field reserved integer uint32_t:28

---@alias VisualID integer|ffi.cdata*

---@class VkAabbPositionsKHR: ffi.cdata*
---@field minX number float
---@field minY number float
---@field minZ number float
---@field maxX number float
---@field maxY number float
---@field maxZ number float

---@alias VkAabbPositionsNV VkAabbPositionsKHR

---@class VkAccelerationStructureBuildGeometryInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field type VkAccelerationStructureTypeKHR
---@field flags VkBuildAccelerationStructureFlagsKHR
---@field mode VkBuildAccelerationStructureModeKHR
---@field srcAccelerationStructure VkAccelerationStructureKHR
---@field dstAccelerationStructure VkAccelerationStructureKHR
---@field geometryCount integer uint32_t
---@field pGeometries VkAccelerationStructureGeometryKHR|ffi.cdata*|nil const VkAccelerationStructureGeometryKHR*
---@field ppGeometries ffi.cdata*|nil const VkAccelerationStructureGeometryKHR* const*
---@field scratchData VkDeviceOrHostAddressKHR

---@class VkAccelerationStructureBuildRangeInfoKHR: ffi.cdata*
---@field primitiveCount integer uint32_t
---@field primitiveOffset integer uint32_t
---@field firstVertex integer uint32_t
---@field transformOffset integer uint32_t

---@class VkAccelerationStructureBuildSizesInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field accelerationStructureSize VkDeviceSize
---@field updateScratchSize VkDeviceSize
---@field buildScratchSize VkDeviceSize

---@alias VkAccelerationStructureBuildTypeKHR integer

---@class VkAccelerationStructureCaptureDescriptorDataInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field accelerationStructure VkAccelerationStructureKHR
---@field accelerationStructureNV VkAccelerationStructureNV

---@alias VkAccelerationStructureCompatibilityKHR integer

---@alias VkAccelerationStructureCreateFlagBitsKHR integer

---@alias VkAccelerationStructureCreateFlagsKHR integer

---@class VkAccelerationStructureCreateInfo2KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field createFlags VkAccelerationStructureCreateFlagsKHR
---@field addressRange VkDeviceAddressRangeKHR
---@field addressFlags VkAddressCommandFlagsKHR
---@field type VkAccelerationStructureTypeKHR

---@class VkAccelerationStructureCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field createFlags VkAccelerationStructureCreateFlagsKHR
---@field buffer VkBuffer
---@field offset VkDeviceSize
---@field size VkDeviceSize
---@field type VkAccelerationStructureTypeKHR
---@field deviceAddress VkDeviceAddress

---@class VkAccelerationStructureCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field compactedSize VkDeviceSize
---@field info VkAccelerationStructureInfoNV

---@class VkAccelerationStructureDenseGeometryFormatTrianglesDataAMDX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field compressedData VkDeviceOrHostAddressConstKHR
---@field dataSize VkDeviceSize
---@field numTriangles integer uint32_t
---@field numVertices integer uint32_t
---@field maxPrimitiveIndex integer uint32_t
---@field maxGeometryIndex integer uint32_t
---@field format VkCompressedTriangleFormatAMDX

---@class VkAccelerationStructureDeviceAddressInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field accelerationStructure VkAccelerationStructureKHR

---@class VkAccelerationStructureGeometryAabbsDataKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field data VkDeviceOrHostAddressConstKHR
---@field stride VkDeviceSize

---@class VkAccelerationStructureGeometryDataKHR: ffi.cdata*
---@field triangles VkAccelerationStructureGeometryTrianglesDataKHR
---@field aabbs VkAccelerationStructureGeometryAabbsDataKHR
---@field instances VkAccelerationStructureGeometryInstancesDataKHR

---@class VkAccelerationStructureGeometryInstancesDataKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field arrayOfPointers VkBool32
---@field data VkDeviceOrHostAddressConstKHR

---@class VkAccelerationStructureGeometryKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field geometryType VkGeometryTypeKHR
---@field geometry VkAccelerationStructureGeometryDataKHR
---@field flags VkGeometryFlagsKHR

---@class VkAccelerationStructureGeometryLinearSweptSpheresDataNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field vertexFormat VkFormat
---@field vertexData VkDeviceOrHostAddressConstKHR
---@field vertexStride VkDeviceSize
---@field radiusFormat VkFormat
---@field radiusData VkDeviceOrHostAddressConstKHR
---@field radiusStride VkDeviceSize
---@field indexType VkIndexType
---@field indexData VkDeviceOrHostAddressConstKHR
---@field indexStride VkDeviceSize
---@field indexingMode VkRayTracingLssIndexingModeNV
---@field endCapsMode VkRayTracingLssPrimitiveEndCapsModeNV

---@class VkAccelerationStructureGeometryMicromapDataKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field usageCountsCount integer uint32_t
---@field pUsageCounts VkMicromapUsageKHR|ffi.cdata*|nil const VkMicromapUsageKHR*
---@field ppUsageCounts ffi.cdata*|nil const VkMicromapUsageKHR* const*
---@field data VkDeviceAddress
---@field triangleArray VkDeviceAddress
---@field triangleArrayStride VkDeviceSize

---@class VkAccelerationStructureGeometryMotionTrianglesDataNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field vertexData VkDeviceOrHostAddressConstKHR

---@class VkAccelerationStructureGeometrySpheresDataNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field vertexFormat VkFormat
---@field vertexData VkDeviceOrHostAddressConstKHR
---@field vertexStride VkDeviceSize
---@field radiusFormat VkFormat
---@field radiusData VkDeviceOrHostAddressConstKHR
---@field radiusStride VkDeviceSize
---@field indexType VkIndexType
---@field indexData VkDeviceOrHostAddressConstKHR
---@field indexStride VkDeviceSize

---@class VkAccelerationStructureGeometryTrianglesDataKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field vertexFormat VkFormat
---@field vertexData VkDeviceOrHostAddressConstKHR
---@field vertexStride VkDeviceSize
---@field maxVertex integer uint32_t
---@field indexType VkIndexType
---@field indexData VkDeviceOrHostAddressConstKHR
---@field transformData VkDeviceOrHostAddressConstKHR

---@class VkAccelerationStructureInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field type VkAccelerationStructureTypeNV
---@field flags VkBuildAccelerationStructureFlagsKHR
---@field instanceCount integer uint32_t
---@field geometryCount integer uint32_t
---@field pGeometries VkGeometryNV|ffi.cdata*|nil const VkGeometryNV*

---@class VkAccelerationStructureInstanceKHR: ffi.cdata*
---@field transform VkTransformMatrixKHR
---@field instanceCustomIndex integer uint32_t:24
---@field mask integer uint32_t:8
---@field instanceShaderBindingTableRecordOffset integer uint32_t:24
---@field flags VkGeometryInstanceFlagsKHR VkGeometryInstanceFlagsKHR:8
---@field accelerationStructureReference integer|ffi.cdata* uint64_t

---@alias VkAccelerationStructureInstanceNV VkAccelerationStructureInstanceKHR

---@class VkAccelerationStructureKHR: ffi.cdata*

---@class VkAccelerationStructureMatrixMotionInstanceNV: ffi.cdata*
---@field transformT0 VkTransformMatrixKHR
---@field transformT1 VkTransformMatrixKHR
---@field instanceCustomIndex integer uint32_t:24
---@field mask integer uint32_t:8
---@field instanceShaderBindingTableRecordOffset integer uint32_t:24
---@field flags VkGeometryInstanceFlagsKHR VkGeometryInstanceFlagsKHR:8
---@field accelerationStructureReference integer|ffi.cdata* uint64_t

---@class VkAccelerationStructureMemoryRequirementsInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field type VkAccelerationStructureMemoryRequirementsTypeNV
---@field accelerationStructure VkAccelerationStructureNV

---@alias VkAccelerationStructureMemoryRequirementsTypeNV integer

---@alias VkAccelerationStructureMotionInfoFlagsNV integer

---@class VkAccelerationStructureMotionInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field maxInstances integer uint32_t
---@field flags VkAccelerationStructureMotionInfoFlagsNV

---@class VkAccelerationStructureMotionInstanceDataNV: ffi.cdata*
---@field staticInstance VkAccelerationStructureInstanceKHR
---@field matrixMotionInstance VkAccelerationStructureMatrixMotionInstanceNV
---@field srtMotionInstance VkAccelerationStructureSRTMotionInstanceNV

---@alias VkAccelerationStructureMotionInstanceFlagsNV integer

---@class VkAccelerationStructureMotionInstanceNV: ffi.cdata*
---@field type VkAccelerationStructureMotionInstanceTypeNV
---@field flags VkAccelerationStructureMotionInstanceFlagsNV
---@field data VkAccelerationStructureMotionInstanceDataNV

---@alias VkAccelerationStructureMotionInstanceTypeNV integer

---@class VkAccelerationStructureNV: ffi.cdata*

---@class VkAccelerationStructureSRTMotionInstanceNV: ffi.cdata*
---@field transformT0 VkSRTDataNV
---@field transformT1 VkSRTDataNV
---@field instanceCustomIndex integer uint32_t:24
---@field mask integer uint32_t:8
---@field instanceShaderBindingTableRecordOffset integer uint32_t:24
---@field flags VkGeometryInstanceFlagsKHR VkGeometryInstanceFlagsKHR:8
---@field accelerationStructureReference integer|ffi.cdata* uint64_t

---@alias VkAccelerationStructureSerializedBlockTypeKHR integer

---@class VkAccelerationStructureTrianglesDisplacementMicromapNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field displacementBiasAndScaleFormat VkFormat
---@field displacementVectorFormat VkFormat
---@field displacementBiasAndScaleBuffer VkDeviceOrHostAddressConstKHR
---@field displacementBiasAndScaleStride VkDeviceSize
---@field displacementVectorBuffer VkDeviceOrHostAddressConstKHR
---@field displacementVectorStride VkDeviceSize
---@field displacedMicromapPrimitiveFlags VkDeviceOrHostAddressConstKHR
---@field displacedMicromapPrimitiveFlagsStride VkDeviceSize
---@field indexType VkIndexType
---@field indexBuffer VkDeviceOrHostAddressConstKHR
---@field indexStride VkDeviceSize
---@field baseTriangle integer uint32_t
---@field usageCountsCount integer uint32_t
---@field pUsageCounts VkMicromapUsageEXT|ffi.cdata*|nil const VkMicromapUsageEXT*
---@field ppUsageCounts ffi.cdata*|nil const VkMicromapUsageEXT* const*
---@field micromap VkMicromapEXT

---@class VkAccelerationStructureTrianglesOpacityMicromapEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field indexType VkIndexType
---@field indexBuffer VkDeviceOrHostAddressConstKHR
---@field indexStride VkDeviceSize
---@field baseTriangle integer uint32_t
---@field usageCountsCount integer uint32_t
---@field pUsageCounts VkMicromapUsageEXT|ffi.cdata*|nil const VkMicromapUsageEXT*
---@field ppUsageCounts ffi.cdata*|nil const VkMicromapUsageEXT* const*
---@field micromap VkMicromapEXT

---@class VkAccelerationStructureTrianglesOpacityMicromapKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field indexType VkIndexType
---@field indexBuffer VkDeviceAddress
---@field indexStride VkDeviceSize
---@field baseTriangle integer uint32_t
---@field micromap VkAccelerationStructureKHR

---@alias VkAccelerationStructureTypeKHR integer

---@alias VkAccelerationStructureTypeNV VkAccelerationStructureTypeKHR

---@class VkAccelerationStructureVersionInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pVersionData ffi.cdata*|nil const uint8_t*

---@alias VkAccessFlagBits integer

---@alias VkAccessFlagBits2 integer|ffi.cdata*

---@alias VkAccessFlagBits2KHR VkAccessFlagBits2

---@alias VkAccessFlagBits3KHR integer|ffi.cdata*

---@alias VkAccessFlags integer

---@alias VkAccessFlags2 integer|ffi.cdata*

---@alias VkAccessFlags2KHR VkAccessFlags2

---@alias VkAccessFlags3KHR integer|ffi.cdata*

---@class VkAcquireNextImageInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field swapchain VkSwapchainKHR
---@field timeout integer|ffi.cdata* uint64_t
---@field semaphore VkSemaphore
---@field fence VkFence
---@field deviceMask integer uint32_t

---@alias VkAcquireProfilingLockFlagBitsKHR integer

---@alias VkAcquireProfilingLockFlagsKHR integer

---@class VkAcquireProfilingLockInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkAcquireProfilingLockFlagsKHR
---@field timeout integer|ffi.cdata* uint64_t

---@alias VkAddressCommandFlagBitsKHR integer

---@alias VkAddressCommandFlagsKHR integer

---@alias VkAddressCopyFlagBitsKHR integer

---@alias VkAddressCopyFlagsKHR integer

---@class VkAllocationCallbacks: ffi.cdata*
---@field pUserData ffi.cdata*|nil void*
---@field pfnAllocation PFN_vkAllocationFunction
---@field pfnReallocation PFN_vkReallocationFunction
---@field pfnFree PFN_vkFreeFunction
---@field pfnInternalAllocation PFN_vkInternalAllocationNotification
---@field pfnInternalFree PFN_vkInternalFreeNotification

---@class VkAmigoProfilingSubmitInfoSEC: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field firstDrawTimestamp integer|ffi.cdata* uint64_t
---@field swapBufferTimestamp integer|ffi.cdata* uint64_t

---@class VkAndroidHardwareBufferFormatProperties2ANDROID: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field format VkFormat
---@field externalFormat integer|ffi.cdata* uint64_t
---@field formatFeatures VkFormatFeatureFlags2
---@field samplerYcbcrConversionComponents VkComponentMapping
---@field suggestedYcbcrModel VkSamplerYcbcrModelConversion
---@field suggestedYcbcrRange VkSamplerYcbcrRange
---@field suggestedXChromaOffset VkChromaLocation
---@field suggestedYChromaOffset VkChromaLocation

---@class VkAndroidHardwareBufferFormatPropertiesANDROID: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field format VkFormat
---@field externalFormat integer|ffi.cdata* uint64_t
---@field formatFeatures VkFormatFeatureFlags
---@field samplerYcbcrConversionComponents VkComponentMapping
---@field suggestedYcbcrModel VkSamplerYcbcrModelConversion
---@field suggestedYcbcrRange VkSamplerYcbcrRange
---@field suggestedXChromaOffset VkChromaLocation
---@field suggestedYChromaOffset VkChromaLocation

---@class VkAndroidHardwareBufferFormatResolvePropertiesANDROID: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field colorAttachmentFormat VkFormat

---@class VkAndroidHardwareBufferPropertiesANDROID: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field allocationSize VkDeviceSize
---@field memoryTypeBits integer uint32_t

---@class VkAndroidHardwareBufferUsageANDROID: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field androidHardwareBufferUsage integer|ffi.cdata* uint64_t

---@alias VkAndroidSurfaceCreateFlagsKHR integer

---@class VkAndroidSurfaceCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkAndroidSurfaceCreateFlagsKHR
---@field window ffi.cdata*|nil ANativeWindow*

---@class VkAntiLagDataAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field mode VkAntiLagModeAMD
---@field maxFPS integer uint32_t
---@field pPresentationInfo VkAntiLagPresentationInfoAMD|ffi.cdata*|nil const VkAntiLagPresentationInfoAMD*

---@alias VkAntiLagModeAMD integer

---@class VkAntiLagPresentationInfoAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field stage VkAntiLagStageAMD
---@field frameIndex integer|ffi.cdata* uint64_t

---@alias VkAntiLagStageAMD integer

---@class VkApplicationInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pApplicationName string|ffi.cdata*|nil const char*
---@field applicationVersion integer uint32_t
---@field pEngineName string|ffi.cdata*|nil const char*
---@field engineVersion integer uint32_t
---@field apiVersion integer uint32_t

---@class VkAttachmentDescription: ffi.cdata*
---@field flags VkAttachmentDescriptionFlags
---@field format VkFormat
---@field samples VkSampleCountFlagBits
---@field loadOp VkAttachmentLoadOp
---@field storeOp VkAttachmentStoreOp
---@field stencilLoadOp VkAttachmentLoadOp
---@field stencilStoreOp VkAttachmentStoreOp
---@field initialLayout VkImageLayout
---@field finalLayout VkImageLayout

---@class VkAttachmentDescription2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkAttachmentDescriptionFlags
---@field format VkFormat
---@field samples VkSampleCountFlagBits
---@field loadOp VkAttachmentLoadOp
---@field storeOp VkAttachmentStoreOp
---@field stencilLoadOp VkAttachmentLoadOp
---@field stencilStoreOp VkAttachmentStoreOp
---@field initialLayout VkImageLayout
---@field finalLayout VkImageLayout

---@alias VkAttachmentDescription2KHR VkAttachmentDescription2

---@alias VkAttachmentDescriptionFlagBits integer

---@alias VkAttachmentDescriptionFlags integer

---@class VkAttachmentDescriptionStencilLayout: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field stencilInitialLayout VkImageLayout
---@field stencilFinalLayout VkImageLayout

---@alias VkAttachmentDescriptionStencilLayoutKHR VkAttachmentDescriptionStencilLayout

---@class VkAttachmentFeedbackLoopInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field feedbackLoopEnable VkBool32

---@alias VkAttachmentLoadOp integer

---@class VkAttachmentReference: ffi.cdata*
---@field attachment integer uint32_t
---@field layout VkImageLayout

---@class VkAttachmentReference2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field attachment integer uint32_t
---@field layout VkImageLayout
---@field aspectMask VkImageAspectFlags

---@alias VkAttachmentReference2KHR VkAttachmentReference2

---@class VkAttachmentReferenceStencilLayout: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field stencilLayout VkImageLayout

---@alias VkAttachmentReferenceStencilLayoutKHR VkAttachmentReferenceStencilLayout

---@class VkAttachmentSampleCountInfoAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field colorAttachmentCount integer uint32_t
---@field pColorAttachmentSamples ffi.cdata*|nil const VkSampleCountFlagBits*
---@field depthStencilAttachmentSamples VkSampleCountFlagBits

---@alias VkAttachmentSampleCountInfoNV VkAttachmentSampleCountInfoAMD

---@class VkAttachmentSampleLocationsEXT: ffi.cdata*
---@field attachmentIndex integer uint32_t
---@field sampleLocationsInfo VkSampleLocationsInfoEXT

---@alias VkAttachmentStoreOp integer

---@class VkBaseInStructure: ffi.cdata*
---@field sType VkStructureType
---@field pNext VkBaseInStructure|ffi.cdata*|nil const VkBaseInStructure*

---@class VkBaseOutStructure: ffi.cdata*
---@field sType VkStructureType
---@field pNext VkBaseOutStructure|ffi.cdata*|nil VkBaseOutStructure*

---@class VkBeginCustomResolveInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*

---@class VkBindAccelerationStructureMemoryInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field accelerationStructure VkAccelerationStructureNV
---@field memory VkDeviceMemory
---@field memoryOffset VkDeviceSize
---@field deviceIndexCount integer uint32_t
---@field pDeviceIndices ffi.cdata*|nil const uint32_t*

---@class VkBindBufferMemoryDeviceGroupInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field deviceIndexCount integer uint32_t
---@field pDeviceIndices ffi.cdata*|nil const uint32_t*

---@alias VkBindBufferMemoryDeviceGroupInfoKHR VkBindBufferMemoryDeviceGroupInfo

---@class VkBindBufferMemoryInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field buffer VkBuffer
---@field memory VkDeviceMemory
---@field memoryOffset VkDeviceSize

---@alias VkBindBufferMemoryInfoKHR VkBindBufferMemoryInfo

---@class VkBindDataGraphPipelineSessionMemoryInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field session VkDataGraphPipelineSessionARM
---@field bindPoint VkDataGraphPipelineSessionBindPointARM
---@field objectIndex integer uint32_t
---@field memory VkDeviceMemory
---@field memoryOffset VkDeviceSize

---@class VkBindDescriptorBufferEmbeddedSamplersInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stageFlags VkShaderStageFlags
---@field layout VkPipelineLayout
---@field set integer uint32_t

---@class VkBindDescriptorSetsInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stageFlags VkShaderStageFlags
---@field layout VkPipelineLayout
---@field firstSet integer uint32_t
---@field descriptorSetCount integer uint32_t
---@field pDescriptorSets ffi.cdata*|nil const VkDescriptorSet*
---@field dynamicOffsetCount integer uint32_t
---@field pDynamicOffsets ffi.cdata*|nil const uint32_t*

---@alias VkBindDescriptorSetsInfoKHR VkBindDescriptorSetsInfo

---@class VkBindHeapInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field heapRange VkDeviceAddressRangeEXT
---@field reservedRangeOffset VkDeviceSize
---@field reservedRangeSize VkDeviceSize

---@class VkBindImageMemoryDeviceGroupInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field deviceIndexCount integer uint32_t
---@field pDeviceIndices ffi.cdata*|nil const uint32_t*
---@field splitInstanceBindRegionCount integer uint32_t
---@field pSplitInstanceBindRegions VkRect2D|ffi.cdata*|nil const VkRect2D*

---@alias VkBindImageMemoryDeviceGroupInfoKHR VkBindImageMemoryDeviceGroupInfo

---@class VkBindImageMemoryInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field image VkImage
---@field memory VkDeviceMemory
---@field memoryOffset VkDeviceSize

---@alias VkBindImageMemoryInfoKHR VkBindImageMemoryInfo

---@class VkBindImageMemorySwapchainInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field swapchain VkSwapchainKHR
---@field imageIndex integer uint32_t

---@class VkBindImagePlaneMemoryInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field planeAspect VkImageAspectFlagBits

---@alias VkBindImagePlaneMemoryInfoKHR VkBindImagePlaneMemoryInfo

---@class VkBindIndexBuffer3InfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field addressRange VkDeviceAddressRangeKHR
---@field addressFlags VkAddressCommandFlagsKHR
---@field indexType VkIndexType

---@class VkBindIndexBufferIndirectCommandEXT: ffi.cdata*
---@field bufferAddress VkDeviceAddress
---@field size integer uint32_t
---@field indexType VkIndexType

---@class VkBindIndexBufferIndirectCommandNV: ffi.cdata*
---@field bufferAddress VkDeviceAddress
---@field size integer uint32_t
---@field indexType VkIndexType

---@class VkBindMemoryStatus: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pResult ffi.cdata*|nil VkResult*

---@alias VkBindMemoryStatusKHR VkBindMemoryStatus

---@class VkBindPipelineIndirectCommandNV: ffi.cdata*
---@field pipelineAddress VkDeviceAddress

---@class VkBindShaderGroupIndirectCommandNV: ffi.cdata*
---@field groupIndex integer uint32_t

---@class VkBindSparseInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field waitSemaphoreCount integer uint32_t
---@field pWaitSemaphores ffi.cdata*|nil const VkSemaphore*
---@field bufferBindCount integer uint32_t
---@field pBufferBinds VkSparseBufferMemoryBindInfo|ffi.cdata*|nil const VkSparseBufferMemoryBindInfo*
---@field imageOpaqueBindCount integer uint32_t
---@field pImageOpaqueBinds VkSparseImageOpaqueMemoryBindInfo|ffi.cdata*|nil const VkSparseImageOpaqueMemoryBindInfo*
---@field imageBindCount integer uint32_t
---@field pImageBinds VkSparseImageMemoryBindInfo|ffi.cdata*|nil const VkSparseImageMemoryBindInfo*
---@field signalSemaphoreCount integer uint32_t
---@field pSignalSemaphores ffi.cdata*|nil const VkSemaphore*

---@class VkBindTensorMemoryInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field tensor VkTensorARM
---@field memory VkDeviceMemory
---@field memoryOffset VkDeviceSize

---@class VkBindTransformFeedbackBuffer2InfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field addressRange VkDeviceAddressRangeKHR
---@field addressFlags VkAddressCommandFlagsKHR

---@class VkBindVertexBuffer3InfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field setStride VkBool32
---@field addressRange VkStridedDeviceAddressRangeKHR
---@field addressFlags VkAddressCommandFlagsKHR

---@class VkBindVertexBufferIndirectCommandEXT: ffi.cdata*
---@field bufferAddress VkDeviceAddress
---@field size integer uint32_t
---@field stride integer uint32_t

---@class VkBindVertexBufferIndirectCommandNV: ffi.cdata*
---@field bufferAddress VkDeviceAddress
---@field size integer uint32_t
---@field stride integer uint32_t

---@class VkBindVideoSessionMemoryInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field memoryBindIndex integer uint32_t
---@field memory VkDeviceMemory
---@field memoryOffset VkDeviceSize
---@field memorySize VkDeviceSize

---@alias VkBlendFactor integer

---@alias VkBlendOp integer

---@alias VkBlendOverlapEXT integer

---@class VkBlitImageCubicWeightsInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field cubicWeights VkCubicFilterWeightsQCOM

---@class VkBlitImageInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcImage VkImage
---@field srcImageLayout VkImageLayout
---@field dstImage VkImage
---@field dstImageLayout VkImageLayout
---@field regionCount integer uint32_t
---@field pRegions VkImageBlit2|ffi.cdata*|nil const VkImageBlit2*
---@field filter VkFilter

---@alias VkBlitImageInfo2KHR VkBlitImageInfo2

---@alias VkBlockMatchWindowCompareModeQCOM integer

---@alias VkBool32 integer

---@alias VkBorderColor integer

---@class VkBuffer: ffi.cdata*

---@class VkBufferCaptureDescriptorDataInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field buffer VkBuffer

---@class VkBufferCollectionBufferCreateInfoFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field collection VkBufferCollectionFUCHSIA
---@field index integer uint32_t

---@class VkBufferCollectionConstraintsInfoFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field minBufferCount integer uint32_t
---@field maxBufferCount integer uint32_t
---@field minBufferCountForCamping integer uint32_t
---@field minBufferCountForDedicatedSlack integer uint32_t
---@field minBufferCountForSharedSlack integer uint32_t

---@class VkBufferCollectionCreateInfoFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field collectionToken zx_handle_t

---@class VkBufferCollectionFUCHSIA: ffi.cdata*

---@class VkBufferCollectionImageCreateInfoFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field collection VkBufferCollectionFUCHSIA
---@field index integer uint32_t

---@class VkBufferCollectionPropertiesFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryTypeBits integer uint32_t
---@field bufferCount integer uint32_t
---@field createInfoIndex integer uint32_t
---@field sysmemPixelFormat integer|ffi.cdata* uint64_t
---@field formatFeatures VkFormatFeatureFlags
---@field sysmemColorSpaceIndex VkSysmemColorSpaceFUCHSIA
---@field samplerYcbcrConversionComponents VkComponentMapping
---@field suggestedYcbcrModel VkSamplerYcbcrModelConversion
---@field suggestedYcbcrRange VkSamplerYcbcrRange
---@field suggestedXChromaOffset VkChromaLocation
---@field suggestedYChromaOffset VkChromaLocation

---@class VkBufferConstraintsInfoFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field createInfo VkBufferCreateInfo
---@field requiredFormatFeatures VkFormatFeatureFlags
---@field bufferCollectionConstraints VkBufferCollectionConstraintsInfoFUCHSIA

---@class VkBufferCopy: ffi.cdata*
---@field srcOffset VkDeviceSize
---@field dstOffset VkDeviceSize
---@field size VkDeviceSize

---@class VkBufferCopy2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcOffset VkDeviceSize
---@field dstOffset VkDeviceSize
---@field size VkDeviceSize

---@alias VkBufferCopy2KHR VkBufferCopy2

---@alias VkBufferCreateFlagBits integer

---@alias VkBufferCreateFlags integer

---@class VkBufferCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkBufferCreateFlags
---@field size VkDeviceSize
---@field usage VkBufferUsageFlags
---@field sharingMode VkSharingMode
---@field queueFamilyIndexCount integer uint32_t
---@field pQueueFamilyIndices ffi.cdata*|nil const uint32_t*

---@class VkBufferDeviceAddressAlignmentAllocateInfoVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field alignment integer uint32_t

---@class VkBufferDeviceAddressCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field deviceAddress VkDeviceAddress

---@class VkBufferDeviceAddressInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field buffer VkBuffer

---@alias VkBufferDeviceAddressInfoEXT VkBufferDeviceAddressInfo

---@alias VkBufferDeviceAddressInfoKHR VkBufferDeviceAddressInfo

---@class VkBufferImageCopy: ffi.cdata*
---@field bufferOffset VkDeviceSize
---@field bufferRowLength integer uint32_t
---@field bufferImageHeight integer uint32_t
---@field imageSubresource VkImageSubresourceLayers
---@field imageOffset VkOffset3D
---@field imageExtent VkExtent3D

---@class VkBufferImageCopy2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field bufferOffset VkDeviceSize
---@field bufferRowLength integer uint32_t
---@field bufferImageHeight integer uint32_t
---@field imageSubresource VkImageSubresourceLayers
---@field imageOffset VkOffset3D
---@field imageExtent VkExtent3D

---@alias VkBufferImageCopy2KHR VkBufferImageCopy2

---@class VkBufferMemoryBarrier: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcAccessMask VkAccessFlags
---@field dstAccessMask VkAccessFlags
---@field srcQueueFamilyIndex integer uint32_t
---@field dstQueueFamilyIndex integer uint32_t
---@field buffer VkBuffer
---@field offset VkDeviceSize
---@field size VkDeviceSize

---@class VkBufferMemoryBarrier2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcStageMask VkPipelineStageFlags2
---@field srcAccessMask VkAccessFlags2
---@field dstStageMask VkPipelineStageFlags2
---@field dstAccessMask VkAccessFlags2
---@field srcQueueFamilyIndex integer uint32_t
---@field dstQueueFamilyIndex integer uint32_t
---@field buffer VkBuffer
---@field offset VkDeviceSize
---@field size VkDeviceSize

---@alias VkBufferMemoryBarrier2KHR VkBufferMemoryBarrier2

---@class VkBufferMemoryRequirementsInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field buffer VkBuffer

---@alias VkBufferMemoryRequirementsInfo2KHR VkBufferMemoryRequirementsInfo2

---@class VkBufferOpaqueCaptureAddressCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field opaqueCaptureAddress integer|ffi.cdata* uint64_t

---@alias VkBufferOpaqueCaptureAddressCreateInfoKHR VkBufferOpaqueCaptureAddressCreateInfo

---@alias VkBufferUsageFlagBits integer

---@alias VkBufferUsageFlagBits2 integer|ffi.cdata*

---@alias VkBufferUsageFlagBits2KHR VkBufferUsageFlagBits2

---@alias VkBufferUsageFlags integer

---@alias VkBufferUsageFlags2 integer|ffi.cdata*

---@class VkBufferUsageFlags2CreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field usage VkBufferUsageFlags2

---@alias VkBufferUsageFlags2CreateInfoKHR VkBufferUsageFlags2CreateInfo

---@alias VkBufferUsageFlags2KHR VkBufferUsageFlags2

---@class VkBufferView: ffi.cdata*

---@alias VkBufferViewCreateFlags integer

---@class VkBufferViewCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkBufferViewCreateFlags
---@field buffer VkBuffer
---@field format VkFormat
---@field offset VkDeviceSize
---@field range VkDeviceSize

---@alias VkBuildAccelerationStructureFlagBitsKHR integer

---@alias VkBuildAccelerationStructureFlagBitsNV VkBuildAccelerationStructureFlagBitsKHR

---@alias VkBuildAccelerationStructureFlagsKHR integer

---@alias VkBuildAccelerationStructureFlagsNV VkBuildAccelerationStructureFlagsKHR

---@alias VkBuildAccelerationStructureModeKHR integer

---@alias VkBuildMicromapFlagBitsEXT integer

---@alias VkBuildMicromapFlagsEXT integer

---@alias VkBuildMicromapModeEXT integer

---@class VkBuildPartitionedAccelerationStructureIndirectCommandNV: ffi.cdata*
---@field opType VkPartitionedAccelerationStructureOpTypeNV
---@field argCount integer uint32_t
---@field argData VkStridedDeviceAddressNV

---@class VkBuildPartitionedAccelerationStructureInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field input VkPartitionedAccelerationStructureInstancesInputNV
---@field srcAccelerationStructureData VkDeviceAddress
---@field dstAccelerationStructureData VkDeviceAddress
---@field scratchData VkDeviceAddress
---@field srcInfos VkDeviceAddress
---@field srcInfosCount VkDeviceAddress

---@alias VkCalibratedTimestampInfoEXT VkCalibratedTimestampInfoKHR

---@class VkCalibratedTimestampInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field timeDomain VkTimeDomainKHR

---@class VkCheckpointData2NV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field stage VkPipelineStageFlags2
---@field pCheckpointMarker ffi.cdata*|nil void*

---@class VkCheckpointDataNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field stage VkPipelineStageFlagBits
---@field pCheckpointMarker ffi.cdata*|nil void*

---@alias VkChromaLocation integer

---@alias VkChromaLocationKHR VkChromaLocation

---@class VkClearAttachment: ffi.cdata*
---@field aspectMask VkImageAspectFlags
---@field colorAttachment integer uint32_t
---@field clearValue VkClearValue

---@class VkClearColorValue: ffi.cdata*
---@field float32 ffi.cdata*|nil float[4]
---@field int32 ffi.cdata*|nil int32_t[4]
---@field uint32 ffi.cdata*|nil uint32_t[4]

---@class VkClearDepthStencilValue: ffi.cdata*
---@field depth number float
---@field stencil integer uint32_t

---@class VkClearRect: ffi.cdata*
---@field rect VkRect2D
---@field baseArrayLayer integer uint32_t
---@field layerCount integer uint32_t

---@class VkClearValue: ffi.cdata*
---@field color VkClearColorValue
---@field depthStencil VkClearDepthStencilValue

---@alias VkClusterAccelerationStructureAddressResolutionFlagBitsNV integer

---@alias VkClusterAccelerationStructureAddressResolutionFlagsNV integer

---@class VkClusterAccelerationStructureBuildClustersBottomLevelInfoNV: ffi.cdata*
---@field clusterReferencesCount integer uint32_t
---@field clusterReferencesStride integer uint32_t
---@field clusterReferences VkDeviceAddress

---@class VkClusterAccelerationStructureBuildTriangleClusterInfoNV: ffi.cdata*
---@field clusterID integer uint32_t
---@field clusterFlags VkClusterAccelerationStructureClusterFlagsNV
---@field triangleCount integer uint32_t:9
---@field vertexCount integer uint32_t:9
---@field positionTruncateBitCount integer uint32_t:6
---@field indexType integer uint32_t:4
---@field opacityMicromapIndexType integer uint32_t:4
---@field baseGeometryIndexAndGeometryFlags VkClusterAccelerationStructureGeometryIndexAndGeometryFlagsNV
---@field indexBufferStride integer uint16_t
---@field vertexBufferStride integer uint16_t
---@field geometryIndexAndFlagsBufferStride integer uint16_t
---@field opacityMicromapIndexBufferStride integer uint16_t
---@field indexBuffer VkDeviceAddress
---@field vertexBuffer VkDeviceAddress
---@field geometryIndexAndFlagsBuffer VkDeviceAddress
---@field opacityMicromapArray VkDeviceAddress
---@field opacityMicromapIndexBuffer VkDeviceAddress

---@class VkClusterAccelerationStructureBuildTriangleClusterTemplateInfoNV: ffi.cdata*
---@field clusterID integer uint32_t
---@field clusterFlags VkClusterAccelerationStructureClusterFlagsNV
---@field triangleCount integer uint32_t:9
---@field vertexCount integer uint32_t:9
---@field positionTruncateBitCount integer uint32_t:6
---@field indexType integer uint32_t:4
---@field opacityMicromapIndexType integer uint32_t:4
---@field baseGeometryIndexAndGeometryFlags VkClusterAccelerationStructureGeometryIndexAndGeometryFlagsNV
---@field indexBufferStride integer uint16_t
---@field vertexBufferStride integer uint16_t
---@field geometryIndexAndFlagsBufferStride integer uint16_t
---@field opacityMicromapIndexBufferStride integer uint16_t
---@field indexBuffer VkDeviceAddress
---@field vertexBuffer VkDeviceAddress
---@field geometryIndexAndFlagsBuffer VkDeviceAddress
---@field opacityMicromapArray VkDeviceAddress
---@field opacityMicromapIndexBuffer VkDeviceAddress
---@field instantiationBoundingBoxLimit VkDeviceAddress

---@alias VkClusterAccelerationStructureClusterFlagBitsNV integer

---@alias VkClusterAccelerationStructureClusterFlagsNV integer

---@class VkClusterAccelerationStructureClustersBottomLevelInputNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxTotalClusterCount integer uint32_t
---@field maxClusterCountPerAccelerationStructure integer uint32_t

---@class VkClusterAccelerationStructureCommandsInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field input VkClusterAccelerationStructureInputInfoNV
---@field dstImplicitData VkDeviceAddress
---@field scratchData VkDeviceAddress
---@field dstAddressesArray VkStridedDeviceAddressRegionKHR
---@field dstSizesArray VkStridedDeviceAddressRegionKHR
---@field srcInfosArray VkStridedDeviceAddressRegionKHR
---@field srcInfosCount VkDeviceAddress
---@field addressResolutionFlags VkClusterAccelerationStructureAddressResolutionFlagsNV

---@alias VkClusterAccelerationStructureGeometryFlagBitsNV integer

---@alias VkClusterAccelerationStructureGeometryFlagsNV integer

---@class VkClusterAccelerationStructureGeometryIndexAndGeometryFlagsNV: ffi.cdata*
---@field geometryIndex integer uint32_t:24
---@field reserved integer uint32_t:5
---@field geometryFlags integer uint32_t:3

---@class VkClusterAccelerationStructureGetTemplateIndicesInfoNV: ffi.cdata*
---@field clusterTemplateAddress VkDeviceAddress

---@alias VkClusterAccelerationStructureIndexFormatFlagBitsNV integer

---@alias VkClusterAccelerationStructureIndexFormatFlagsNV integer

---@class VkClusterAccelerationStructureInputInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxAccelerationStructureCount integer uint32_t
---@field flags VkBuildAccelerationStructureFlagsKHR
---@field opType VkClusterAccelerationStructureOpTypeNV
---@field opMode VkClusterAccelerationStructureOpModeNV
---@field opInput VkClusterAccelerationStructureOpInputNV

---@class VkClusterAccelerationStructureInstantiateClusterInfoNV: ffi.cdata*
---@field clusterIdOffset integer uint32_t
---@field geometryIndexOffset integer uint32_t:24
---@field reserved integer uint32_t:8
---@field clusterTemplateAddress VkDeviceAddress
---@field vertexBuffer VkStridedDeviceAddressNV

---@class VkClusterAccelerationStructureMoveObjectsInfoNV: ffi.cdata*
---@field srcAccelerationStructure VkDeviceAddress

---@class VkClusterAccelerationStructureMoveObjectsInputNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field type VkClusterAccelerationStructureTypeNV
---@field noMoveOverlap VkBool32
---@field maxMovedBytes VkDeviceSize

---@class VkClusterAccelerationStructureOpInputNV: ffi.cdata*
---@field pClustersBottomLevel VkClusterAccelerationStructureClustersBottomLevelInputNV|ffi.cdata*|nil VkClusterAccelerationStructureClustersBottomLevelInputNV*
---@field pTriangleClusters VkClusterAccelerationStructureTriangleClusterInputNV|ffi.cdata*|nil VkClusterAccelerationStructureTriangleClusterInputNV*
---@field pMoveObjects VkClusterAccelerationStructureMoveObjectsInputNV|ffi.cdata*|nil VkClusterAccelerationStructureMoveObjectsInputNV*

---@alias VkClusterAccelerationStructureOpModeNV integer

---@alias VkClusterAccelerationStructureOpTypeNV integer

---@class VkClusterAccelerationStructureTriangleClusterInputNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field vertexFormat VkFormat
---@field maxGeometryIndexValue integer uint32_t
---@field maxClusterUniqueGeometryCount integer uint32_t
---@field maxClusterTriangleCount integer uint32_t
---@field maxClusterVertexCount integer uint32_t
---@field maxTotalTriangleCount integer uint32_t
---@field maxTotalVertexCount integer uint32_t
---@field minPositionTruncateBitCount integer uint32_t

---@alias VkClusterAccelerationStructureTypeNV integer

---@class VkCoarseSampleLocationNV: ffi.cdata*
---@field pixelX integer uint32_t
---@field pixelY integer uint32_t
---@field sample integer uint32_t

---@class VkCoarseSampleOrderCustomNV: ffi.cdata*
---@field shadingRate VkShadingRatePaletteEntryNV
---@field sampleCount integer uint32_t
---@field sampleLocationCount integer uint32_t
---@field pSampleLocations VkCoarseSampleLocationNV|ffi.cdata*|nil const VkCoarseSampleLocationNV*

---@alias VkCoarseSampleOrderTypeNV integer

---@class VkColorBlendAdvancedEXT: ffi.cdata*
---@field advancedBlendOp VkBlendOp
---@field srcPremultiplied VkBool32
---@field dstPremultiplied VkBool32
---@field blendOverlap VkBlendOverlapEXT
---@field clampResults VkBool32

---@class VkColorBlendEquationEXT: ffi.cdata*
---@field srcColorBlendFactor VkBlendFactor
---@field dstColorBlendFactor VkBlendFactor
---@field colorBlendOp VkBlendOp
---@field srcAlphaBlendFactor VkBlendFactor
---@field dstAlphaBlendFactor VkBlendFactor
---@field alphaBlendOp VkBlendOp

---@alias VkColorComponentFlagBits integer

---@alias VkColorComponentFlags integer

---@alias VkColorSpaceKHR integer

---@class VkCommandBuffer: ffi.cdata*

---@class VkCommandBufferAllocateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field commandPool VkCommandPool
---@field level VkCommandBufferLevel
---@field commandBufferCount integer uint32_t

---@class VkCommandBufferBeginInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkCommandBufferUsageFlags
---@field pInheritanceInfo VkCommandBufferInheritanceInfo|ffi.cdata*|nil const VkCommandBufferInheritanceInfo*

---@class VkCommandBufferInheritanceConditionalRenderingInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field conditionalRenderingEnable VkBool32

---@class VkCommandBufferInheritanceDescriptorHeapInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pSamplerHeapBindInfo VkBindHeapInfoEXT|ffi.cdata*|nil const VkBindHeapInfoEXT*
---@field pResourceHeapBindInfo VkBindHeapInfoEXT|ffi.cdata*|nil const VkBindHeapInfoEXT*

---@class VkCommandBufferInheritanceInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field renderPass VkRenderPass
---@field subpass integer uint32_t
---@field framebuffer VkFramebuffer
---@field occlusionQueryEnable VkBool32
---@field queryFlags VkQueryControlFlags
---@field pipelineStatistics VkQueryPipelineStatisticFlags

---@class VkCommandBufferInheritanceRenderPassTransformInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field transform VkSurfaceTransformFlagBitsKHR
---@field renderArea VkRect2D

---@class VkCommandBufferInheritanceRenderingInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkRenderingFlags
---@field viewMask integer uint32_t
---@field colorAttachmentCount integer uint32_t
---@field pColorAttachmentFormats ffi.cdata*|nil const VkFormat*
---@field depthAttachmentFormat VkFormat
---@field stencilAttachmentFormat VkFormat
---@field rasterizationSamples VkSampleCountFlagBits

---@alias VkCommandBufferInheritanceRenderingInfoKHR VkCommandBufferInheritanceRenderingInfo

---@class VkCommandBufferInheritanceViewportScissorInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field viewportScissor2D VkBool32
---@field viewportDepthCount integer uint32_t
---@field pViewportDepths VkViewport|ffi.cdata*|nil const VkViewport*

---@alias VkCommandBufferLevel integer

---@alias VkCommandBufferResetFlagBits integer

---@alias VkCommandBufferResetFlags integer

---@class VkCommandBufferSubmitInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field commandBuffer VkCommandBuffer
---@field deviceMask integer uint32_t

---@alias VkCommandBufferSubmitInfoKHR VkCommandBufferSubmitInfo

---@alias VkCommandBufferUsageFlagBits integer

---@alias VkCommandBufferUsageFlags integer

---@class VkCommandPool: ffi.cdata*

---@alias VkCommandPoolCreateFlagBits integer

---@alias VkCommandPoolCreateFlags integer

---@class VkCommandPoolCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkCommandPoolCreateFlags
---@field queueFamilyIndex integer uint32_t

---@alias VkCommandPoolResetFlagBits integer

---@alias VkCommandPoolResetFlags integer

---@alias VkCommandPoolTrimFlags integer

---@alias VkCommandPoolTrimFlagsKHR VkCommandPoolTrimFlags

---@alias VkCompareOp integer

---@class VkComponentMapping: ffi.cdata*
---@field r VkComponentSwizzle
---@field g VkComponentSwizzle
---@field b VkComponentSwizzle
---@field a VkComponentSwizzle

---@alias VkComponentSwizzle integer

---@alias VkComponentTypeKHR integer

---@alias VkComponentTypeNV VkComponentTypeKHR

---@alias VkCompositeAlphaFlagBitsKHR integer

---@alias VkCompositeAlphaFlagsKHR integer

---@alias VkCompressedTriangleFormatAMDX integer

---@class VkComputeOccupancyPriorityParametersNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field occupancyPriority number float
---@field occupancyThrottling number float

---@class VkComputePipelineCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineCreateFlags
---@field stage VkPipelineShaderStageCreateInfo
---@field layout VkPipelineLayout
---@field basePipelineHandle VkPipeline
---@field basePipelineIndex integer int32_t

---@class VkComputePipelineIndirectBufferInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field deviceAddress VkDeviceAddress
---@field size VkDeviceSize
---@field pipelineDeviceAddressCaptureReplay VkDeviceAddress

---@class VkConditionalRenderingBeginInfo2EXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field addressRange VkDeviceAddressRangeKHR
---@field addressFlags VkAddressCommandFlagsKHR
---@field flags VkConditionalRenderingFlagsEXT

---@class VkConditionalRenderingBeginInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field buffer VkBuffer
---@field offset VkDeviceSize
---@field flags VkConditionalRenderingFlagsEXT

---@alias VkConditionalRenderingFlagBitsEXT integer

---@alias VkConditionalRenderingFlagsEXT integer

---@class VkConformanceVersion: ffi.cdata*
---@field major integer uint8_t
---@field minor integer uint8_t
---@field subminor integer uint8_t
---@field patch integer uint8_t

---@alias VkConformanceVersionKHR VkConformanceVersion

---@alias VkConservativeRasterizationModeEXT integer

---@class VkConvertCooperativeVectorMatrixInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcSize integer|ffi.cdata* size_t
---@field srcData VkDeviceOrHostAddressConstKHR
---@field pDstSize ffi.cdata*|nil size_t*
---@field dstData VkDeviceOrHostAddressKHR
---@field srcComponentType VkComponentTypeKHR
---@field dstComponentType VkComponentTypeKHR
---@field numRows integer uint32_t
---@field numColumns integer uint32_t
---@field srcLayout VkCooperativeVectorMatrixLayoutNV
---@field srcStride integer|ffi.cdata* size_t
---@field dstLayout VkCooperativeVectorMatrixLayoutNV
---@field dstStride integer|ffi.cdata* size_t

---@alias VkCooperativeMatrixFlagBitsEXT integer

---@alias VkCooperativeMatrixFlagsEXT integer

---@class VkCooperativeMatrixFlexibleDimensionsPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field MGranularity integer uint32_t
---@field NGranularity integer uint32_t
---@field KGranularity integer uint32_t
---@field AType VkComponentTypeKHR
---@field BType VkComponentTypeKHR
---@field CType VkComponentTypeKHR
---@field ResultType VkComponentTypeKHR
---@field saturatingAccumulation VkBool32
---@field scope VkScopeKHR
---@field workgroupInvocations integer uint32_t

---@class VkCooperativeMatrixProperties2EXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field MGranularity integer uint32_t
---@field NGranularity integer uint32_t
---@field KGranularity integer uint32_t
---@field AType VkComponentTypeKHR
---@field BType VkComponentTypeKHR
---@field CType VkComponentTypeKHR
---@field ResultType VkComponentTypeKHR

---@class VkCooperativeMatrixPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field MSize integer uint32_t
---@field NSize integer uint32_t
---@field KSize integer uint32_t
---@field AType VkComponentTypeKHR
---@field BType VkComponentTypeKHR
---@field CType VkComponentTypeKHR
---@field ResultType VkComponentTypeKHR
---@field saturatingAccumulation VkBool32
---@field scope VkScopeKHR

---@class VkCooperativeMatrixPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field MSize integer uint32_t
---@field NSize integer uint32_t
---@field KSize integer uint32_t
---@field AType VkComponentTypeNV
---@field BType VkComponentTypeNV
---@field CType VkComponentTypeNV
---@field DType VkComponentTypeNV
---@field scope VkScopeNV

---@alias VkCooperativeVectorMatrixLayoutNV integer

---@class VkCooperativeVectorPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field inputType VkComponentTypeKHR
---@field inputInterpretation VkComponentTypeKHR
---@field matrixInterpretation VkComponentTypeKHR
---@field biasInterpretation VkComponentTypeKHR
---@field resultType VkComponentTypeKHR
---@field transpose VkBool32

---@class VkCopyAccelerationStructureInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field src VkAccelerationStructureKHR
---@field dst VkAccelerationStructureKHR
---@field mode VkCopyAccelerationStructureModeKHR

---@alias VkCopyAccelerationStructureModeKHR integer

---@alias VkCopyAccelerationStructureModeNV VkCopyAccelerationStructureModeKHR

---@class VkCopyAccelerationStructureToMemoryInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field src VkAccelerationStructureKHR
---@field dst VkDeviceOrHostAddressKHR
---@field mode VkCopyAccelerationStructureModeKHR

---@class VkCopyBufferInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcBuffer VkBuffer
---@field dstBuffer VkBuffer
---@field regionCount integer uint32_t
---@field pRegions VkBufferCopy2|ffi.cdata*|nil const VkBufferCopy2*

---@alias VkCopyBufferInfo2KHR VkCopyBufferInfo2

---@class VkCopyBufferToImageInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcBuffer VkBuffer
---@field dstImage VkImage
---@field dstImageLayout VkImageLayout
---@field regionCount integer uint32_t
---@field pRegions VkBufferImageCopy2|ffi.cdata*|nil const VkBufferImageCopy2*

---@alias VkCopyBufferToImageInfo2KHR VkCopyBufferToImageInfo2

---@class VkCopyCommandTransformInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field transform VkSurfaceTransformFlagBitsKHR

---@class VkCopyDescriptorSet: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcSet VkDescriptorSet
---@field srcBinding integer uint32_t
---@field srcArrayElement integer uint32_t
---@field dstSet VkDescriptorSet
---@field dstBinding integer uint32_t
---@field dstArrayElement integer uint32_t
---@field descriptorCount integer uint32_t

---@class VkCopyDeviceMemoryImageInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field image VkImage
---@field regionCount integer uint32_t
---@field pRegions VkDeviceMemoryImageCopyKHR|ffi.cdata*|nil const VkDeviceMemoryImageCopyKHR*

---@class VkCopyDeviceMemoryInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field regionCount integer uint32_t
---@field pRegions VkDeviceMemoryCopyKHR|ffi.cdata*|nil const VkDeviceMemoryCopyKHR*

---@class VkCopyImageInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcImage VkImage
---@field srcImageLayout VkImageLayout
---@field dstImage VkImage
---@field dstImageLayout VkImageLayout
---@field regionCount integer uint32_t
---@field pRegions VkImageCopy2|ffi.cdata*|nil const VkImageCopy2*

---@alias VkCopyImageInfo2KHR VkCopyImageInfo2

---@class VkCopyImageToBufferInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcImage VkImage
---@field srcImageLayout VkImageLayout
---@field dstBuffer VkBuffer
---@field regionCount integer uint32_t
---@field pRegions VkBufferImageCopy2|ffi.cdata*|nil const VkBufferImageCopy2*

---@alias VkCopyImageToBufferInfo2KHR VkCopyImageToBufferInfo2

---@class VkCopyImageToImageInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkHostImageCopyFlags
---@field srcImage VkImage
---@field srcImageLayout VkImageLayout
---@field dstImage VkImage
---@field dstImageLayout VkImageLayout
---@field regionCount integer uint32_t
---@field pRegions VkImageCopy2|ffi.cdata*|nil const VkImageCopy2*

---@alias VkCopyImageToImageInfoEXT VkCopyImageToImageInfo

---@class VkCopyImageToMemoryInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkHostImageCopyFlags
---@field srcImage VkImage
---@field srcImageLayout VkImageLayout
---@field regionCount integer uint32_t
---@field pRegions VkImageToMemoryCopy|ffi.cdata*|nil const VkImageToMemoryCopy*

---@alias VkCopyImageToMemoryInfoEXT VkCopyImageToMemoryInfo

---@class VkCopyMemoryIndirectCommandKHR: ffi.cdata*
---@field srcAddress VkDeviceAddress
---@field dstAddress VkDeviceAddress
---@field size VkDeviceSize

---@alias VkCopyMemoryIndirectCommandNV VkCopyMemoryIndirectCommandKHR

---@class VkCopyMemoryIndirectInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcCopyFlags VkAddressCopyFlagsKHR
---@field dstCopyFlags VkAddressCopyFlagsKHR
---@field copyCount integer uint32_t
---@field copyAddressRange VkStridedDeviceAddressRangeKHR

---@class VkCopyMemoryToAccelerationStructureInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field src VkDeviceOrHostAddressConstKHR
---@field dst VkAccelerationStructureKHR
---@field mode VkCopyAccelerationStructureModeKHR

---@class VkCopyMemoryToImageIndirectCommandKHR: ffi.cdata*
---@field srcAddress VkDeviceAddress
---@field bufferRowLength integer uint32_t
---@field bufferImageHeight integer uint32_t
---@field imageSubresource VkImageSubresourceLayers
---@field imageOffset VkOffset3D
---@field imageExtent VkExtent3D

---@alias VkCopyMemoryToImageIndirectCommandNV VkCopyMemoryToImageIndirectCommandKHR

---@class VkCopyMemoryToImageIndirectInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcCopyFlags VkAddressCopyFlagsKHR
---@field copyCount integer uint32_t
---@field copyAddressRange VkStridedDeviceAddressRangeKHR
---@field dstImage VkImage
---@field dstImageLayout VkImageLayout
---@field pImageSubresources VkImageSubresourceLayers|ffi.cdata*|nil const VkImageSubresourceLayers*

---@class VkCopyMemoryToImageInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkHostImageCopyFlags
---@field dstImage VkImage
---@field dstImageLayout VkImageLayout
---@field regionCount integer uint32_t
---@field pRegions VkMemoryToImageCopy|ffi.cdata*|nil const VkMemoryToImageCopy*

---@alias VkCopyMemoryToImageInfoEXT VkCopyMemoryToImageInfo

---@class VkCopyMemoryToMicromapInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field src VkDeviceOrHostAddressConstKHR
---@field dst VkMicromapEXT
---@field mode VkCopyMicromapModeEXT

---@class VkCopyMicromapInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field src VkMicromapEXT
---@field dst VkMicromapEXT
---@field mode VkCopyMicromapModeEXT

---@alias VkCopyMicromapModeEXT integer

---@class VkCopyMicromapToMemoryInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field src VkMicromapEXT
---@field dst VkDeviceOrHostAddressKHR
---@field mode VkCopyMicromapModeEXT

---@class VkCopyTensorInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcTensor VkTensorARM
---@field dstTensor VkTensorARM
---@field regionCount integer uint32_t
---@field pRegions VkTensorCopyARM|ffi.cdata*|nil const VkTensorCopyARM*

---@alias VkCoverageModulationModeNV integer

---@alias VkCoverageReductionModeNV integer

---@class VkCuFunctionCreateInfoNVX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field module VkCuModuleNVX
---@field pName string|ffi.cdata*|nil const char*

---@class VkCuFunctionNVX: ffi.cdata*

---@class VkCuLaunchInfoNVX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field function VkCuFunctionNVX
---@field gridDimX integer uint32_t
---@field gridDimY integer uint32_t
---@field gridDimZ integer uint32_t
---@field blockDimX integer uint32_t
---@field blockDimY integer uint32_t
---@field blockDimZ integer uint32_t
---@field sharedMemBytes integer uint32_t
---@field paramCount integer|ffi.cdata* size_t
---@field pParams ffi.cdata*|nil const void* const*
---@field extraCount integer|ffi.cdata* size_t
---@field pExtras ffi.cdata*|nil const void* const*

---@class VkCuModuleCreateInfoNVX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field dataSize integer|ffi.cdata* size_t
---@field pData ffi.cdata*|nil const void*

---@class VkCuModuleNVX: ffi.cdata*

---@class VkCuModuleTexturingModeCreateInfoNVX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field use64bitTexturing VkBool32

---@alias VkCubicFilterWeightsQCOM integer

---@class VkCudaFunctionCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field module VkCudaModuleNV
---@field pName string|ffi.cdata*|nil const char*

---@class VkCudaFunctionNV: ffi.cdata*

---@class VkCudaLaunchInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field function VkCudaFunctionNV
---@field gridDimX integer uint32_t
---@field gridDimY integer uint32_t
---@field gridDimZ integer uint32_t
---@field blockDimX integer uint32_t
---@field blockDimY integer uint32_t
---@field blockDimZ integer uint32_t
---@field sharedMemBytes integer uint32_t
---@field paramCount integer|ffi.cdata* size_t
---@field pParams ffi.cdata*|nil const void* const*
---@field extraCount integer|ffi.cdata* size_t
---@field pExtras ffi.cdata*|nil const void* const*

---@class VkCudaModuleCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field dataSize integer|ffi.cdata* size_t
---@field pData ffi.cdata*|nil const void*

---@class VkCudaModuleNV: ffi.cdata*

---@alias VkCullModeFlagBits integer

---@alias VkCullModeFlags integer

---@class VkCustomResolveCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field customResolve VkBool32
---@field colorAttachmentCount integer uint32_t
---@field pColorAttachmentFormats ffi.cdata*|nil const VkFormat*
---@field depthAttachmentFormat VkFormat
---@field stencilAttachmentFormat VkFormat

---@class VkD3D12FenceSubmitInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field waitSemaphoreValuesCount integer uint32_t
---@field pWaitSemaphoreValues ffi.cdata*|nil const uint64_t*
---@field signalSemaphoreValuesCount integer uint32_t
---@field pSignalSemaphoreValues ffi.cdata*|nil const uint64_t*

---@alias VkDataGraphModelCacheTypeQCOM integer

---@alias VkDataGraphOpticalFlowCreateFlagBitsARM integer

---@alias VkDataGraphOpticalFlowCreateFlagsARM integer

---@alias VkDataGraphOpticalFlowExecuteFlagBitsARM integer

---@alias VkDataGraphOpticalFlowExecuteFlagsARM integer

---@alias VkDataGraphOpticalFlowGridSizeFlagBitsARM integer

---@alias VkDataGraphOpticalFlowGridSizeFlagsARM integer

---@class VkDataGraphOpticalFlowImageFormatInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field usage VkDataGraphOpticalFlowImageUsageFlagsARM

---@class VkDataGraphOpticalFlowImageFormatPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field format VkFormat

---@alias VkDataGraphOpticalFlowImageUsageFlagBitsARM integer

---@alias VkDataGraphOpticalFlowImageUsageFlagsARM integer

---@alias VkDataGraphOpticalFlowPerformanceLevelARM integer

---@class VkDataGraphPipelineBuiltinModelCreateInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pOperation VkPhysicalDeviceDataGraphOperationSupportARM|ffi.cdata*|nil const VkPhysicalDeviceDataGraphOperationSupportARM*

---@class VkDataGraphPipelineCompilerControlCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pVendorOptions string|ffi.cdata*|nil const char*

---@class VkDataGraphPipelineConstantARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field id integer uint32_t
---@field pConstantData ffi.cdata*|nil const void*

---@class VkDataGraphPipelineConstantTensorSemiStructuredSparsityInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field dimension integer uint32_t
---@field zeroCount integer uint32_t
---@field groupSize integer uint32_t

---@class VkDataGraphPipelineCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineCreateFlags2
---@field layout VkPipelineLayout
---@field resourceInfoCount integer uint32_t
---@field pResourceInfos VkDataGraphPipelineResourceInfoARM|ffi.cdata*|nil const VkDataGraphPipelineResourceInfoARM*

---@alias VkDataGraphPipelineDispatchFlagBitsARM integer|ffi.cdata*

---@alias VkDataGraphPipelineDispatchFlagsARM integer|ffi.cdata*

---@class VkDataGraphPipelineDispatchInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkDataGraphPipelineDispatchFlagsARM

---@class VkDataGraphPipelineIdentifierCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field identifierSize integer uint32_t
---@field pIdentifier ffi.cdata*|nil const uint8_t*

---@class VkDataGraphPipelineInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field dataGraphPipeline VkPipeline

---@class VkDataGraphPipelineNeuralStatisticsCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field allowNeuralStatistics VkBool32

---@alias VkDataGraphPipelineNodeConnectionTypeARM integer

---@alias VkDataGraphPipelineNodeTypeARM integer

---@class VkDataGraphPipelineOpticalFlowCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field width integer uint32_t
---@field height integer uint32_t
---@field imageFormat VkFormat
---@field flowVectorFormat VkFormat
---@field costFormat VkFormat
---@field outputGridSize VkDataGraphOpticalFlowGridSizeFlagsARM
---@field hintGridSize VkDataGraphOpticalFlowGridSizeFlagsARM
---@field performanceLevel VkDataGraphOpticalFlowPerformanceLevelARM
---@field flags VkDataGraphOpticalFlowCreateFlagsARM

---@class VkDataGraphPipelineOpticalFlowDispatchInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkDataGraphOpticalFlowExecuteFlagsARM
---@field meanFlowL1NormHint integer uint32_t

---@alias VkDataGraphPipelinePropertyARM integer

---@class VkDataGraphPipelinePropertyQueryResultARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field property VkDataGraphPipelinePropertyARM
---@field isText VkBool32
---@field dataSize integer|ffi.cdata* size_t
---@field pData ffi.cdata*|nil void*

---@class VkDataGraphPipelineResourceInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field descriptorSet integer uint32_t
---@field binding integer uint32_t
---@field arrayElement integer uint32_t

---@class VkDataGraphPipelineResourceInfoImageLayoutARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field layout VkImageLayout

---@class VkDataGraphPipelineSessionARM: ffi.cdata*

---@alias VkDataGraphPipelineSessionBindPointARM integer

---@class VkDataGraphPipelineSessionBindPointRequirementARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field bindPoint VkDataGraphPipelineSessionBindPointARM
---@field bindPointType VkDataGraphPipelineSessionBindPointTypeARM
---@field numObjects integer uint32_t

---@class VkDataGraphPipelineSessionBindPointRequirementsInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field session VkDataGraphPipelineSessionARM

---@alias VkDataGraphPipelineSessionBindPointTypeARM integer

---@alias VkDataGraphPipelineSessionCreateFlagBitsARM integer|ffi.cdata*

---@alias VkDataGraphPipelineSessionCreateFlagsARM integer|ffi.cdata*

---@class VkDataGraphPipelineSessionCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDataGraphPipelineSessionCreateFlagsARM
---@field dataGraphPipeline VkPipeline

---@class VkDataGraphPipelineSessionMemoryRequirementsInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field session VkDataGraphPipelineSessionARM
---@field bindPoint VkDataGraphPipelineSessionBindPointARM
---@field objectIndex integer uint32_t

---@class VkDataGraphPipelineSessionNeuralStatisticsCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field mode VkNeuralAcceleratorStatisticsModeARM

---@class VkDataGraphPipelineShaderModuleCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field module VkShaderModule
---@field pName string|ffi.cdata*|nil const char*
---@field pSpecializationInfo VkSpecializationInfo|ffi.cdata*|nil const VkSpecializationInfo*
---@field constantCount integer uint32_t
---@field pConstants VkDataGraphPipelineConstantARM|ffi.cdata*|nil const VkDataGraphPipelineConstantARM*

---@class VkDataGraphPipelineSingleNodeConnectionARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field set integer uint32_t
---@field binding integer uint32_t
---@field connection VkDataGraphPipelineNodeConnectionTypeARM

---@class VkDataGraphPipelineSingleNodeCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field nodeType VkDataGraphPipelineNodeTypeARM
---@field connectionCount integer uint32_t
---@field pConnections VkDataGraphPipelineSingleNodeConnectionARM|ffi.cdata*|nil const VkDataGraphPipelineSingleNodeConnectionARM*

---@class VkDataGraphProcessingEngineCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field processingEngineCount integer uint32_t
---@field pProcessingEngines VkPhysicalDeviceDataGraphProcessingEngineARM|ffi.cdata*|nil VkPhysicalDeviceDataGraphProcessingEngineARM*

---@alias VkDataGraphTOSALevelARM integer

---@class VkDataGraphTOSANameQualityARM: ffi.cdata*
---@field name string|ffi.cdata*|nil char[128]
---@field qualityFlags VkDataGraphTOSAQualityFlagsARM

---@alias VkDataGraphTOSAQualityFlagBitsARM integer

---@alias VkDataGraphTOSAQualityFlagsARM integer

---@class VkDebugMarkerMarkerInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pMarkerName string|ffi.cdata*|nil const char*
---@field color ffi.cdata*|nil float[4]

---@class VkDebugMarkerObjectNameInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field objectType VkDebugReportObjectTypeEXT
---@field object integer|ffi.cdata* uint64_t
---@field pObjectName string|ffi.cdata*|nil const char*

---@class VkDebugMarkerObjectTagInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field objectType VkDebugReportObjectTypeEXT
---@field object integer|ffi.cdata* uint64_t
---@field tagName integer|ffi.cdata* uint64_t
---@field tagSize integer|ffi.cdata* size_t
---@field pTag ffi.cdata*|nil const void*

---@class VkDebugReportCallbackCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDebugReportFlagsEXT
---@field pfnCallback PFN_vkDebugReportCallbackEXT
---@field pUserData ffi.cdata*|nil void*

---@class VkDebugReportCallbackEXT: ffi.cdata*

---@alias VkDebugReportFlagBitsEXT integer

---@alias VkDebugReportFlagsEXT integer

---@alias VkDebugReportObjectTypeEXT integer

---@class VkDebugUtilsLabelEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pLabelName string|ffi.cdata*|nil const char*
---@field color ffi.cdata*|nil float[4]

---@alias VkDebugUtilsMessageSeverityFlagBitsEXT integer

---@alias VkDebugUtilsMessageSeverityFlagsEXT integer

---@alias VkDebugUtilsMessageTypeFlagBitsEXT integer

---@alias VkDebugUtilsMessageTypeFlagsEXT integer

---@class VkDebugUtilsMessengerCallbackDataEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDebugUtilsMessengerCallbackDataFlagsEXT
---@field pMessageIdName string|ffi.cdata*|nil const char*
---@field messageIdNumber integer int32_t
---@field pMessage string|ffi.cdata*|nil const char*
---@field queueLabelCount integer uint32_t
---@field pQueueLabels VkDebugUtilsLabelEXT|ffi.cdata*|nil const VkDebugUtilsLabelEXT*
---@field cmdBufLabelCount integer uint32_t
---@field pCmdBufLabels VkDebugUtilsLabelEXT|ffi.cdata*|nil const VkDebugUtilsLabelEXT*
---@field objectCount integer uint32_t
---@field pObjects VkDebugUtilsObjectNameInfoEXT|ffi.cdata*|nil const VkDebugUtilsObjectNameInfoEXT*

---@alias VkDebugUtilsMessengerCallbackDataFlagsEXT integer

---@alias VkDebugUtilsMessengerCreateFlagsEXT integer

---@class VkDebugUtilsMessengerCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDebugUtilsMessengerCreateFlagsEXT
---@field messageSeverity VkDebugUtilsMessageSeverityFlagsEXT
---@field messageType VkDebugUtilsMessageTypeFlagsEXT
---@field pfnUserCallback PFN_vkDebugUtilsMessengerCallbackEXT
---@field pUserData ffi.cdata*|nil void*

---@class VkDebugUtilsMessengerEXT: ffi.cdata*

---@class VkDebugUtilsObjectNameInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field objectType VkObjectType
---@field objectHandle integer|ffi.cdata* uint64_t
---@field pObjectName string|ffi.cdata*|nil const char*

---@class VkDebugUtilsObjectTagInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field objectType VkObjectType
---@field objectHandle integer|ffi.cdata* uint64_t
---@field tagName integer|ffi.cdata* uint64_t
---@field tagSize integer|ffi.cdata* size_t
---@field pTag ffi.cdata*|nil const void*

---@class VkDecompressMemoryInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field decompressionMethod VkMemoryDecompressionMethodFlagsEXT
---@field regionCount integer uint32_t
---@field pRegions VkDecompressMemoryRegionEXT|ffi.cdata*|nil const VkDecompressMemoryRegionEXT*

---@class VkDecompressMemoryRegionEXT: ffi.cdata*
---@field srcAddress VkDeviceAddress
---@field dstAddress VkDeviceAddress
---@field compressedSize VkDeviceSize
---@field decompressedSize VkDeviceSize

---@class VkDecompressMemoryRegionNV: ffi.cdata*
---@field srcAddress VkDeviceAddress
---@field dstAddress VkDeviceAddress
---@field compressedSize VkDeviceSize
---@field decompressedSize VkDeviceSize
---@field decompressionMethod VkMemoryDecompressionMethodFlagsEXT

---@class VkDedicatedAllocationBufferCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field dedicatedAllocation VkBool32

---@class VkDedicatedAllocationImageCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field dedicatedAllocation VkBool32

---@class VkDedicatedAllocationMemoryAllocateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field image VkImage
---@field buffer VkBuffer

---@alias VkDefaultVertexAttributeValueKHR integer

---@class VkDeferredOperationKHR: ffi.cdata*

---@alias VkDependencyFlagBits integer

---@alias VkDependencyFlags integer

---@class VkDependencyInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field dependencyFlags VkDependencyFlags
---@field memoryBarrierCount integer uint32_t
---@field pMemoryBarriers VkMemoryBarrier2|ffi.cdata*|nil const VkMemoryBarrier2*
---@field bufferMemoryBarrierCount integer uint32_t
---@field pBufferMemoryBarriers VkBufferMemoryBarrier2|ffi.cdata*|nil const VkBufferMemoryBarrier2*
---@field imageMemoryBarrierCount integer uint32_t
---@field pImageMemoryBarriers VkImageMemoryBarrier2|ffi.cdata*|nil const VkImageMemoryBarrier2*

---@alias VkDependencyInfoKHR VkDependencyInfo

---@class VkDepthBiasInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field depthBiasConstantFactor number float
---@field depthBiasClamp number float
---@field depthBiasSlopeFactor number float

---@alias VkDepthBiasRepresentationEXT integer

---@class VkDepthBiasRepresentationInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field depthBiasRepresentation VkDepthBiasRepresentationEXT
---@field depthBiasExact VkBool32

---@alias VkDepthClampModeEXT integer

---@class VkDepthClampRangeEXT: ffi.cdata*
---@field minDepthClamp number float
---@field maxDepthClamp number float

---@class VkDescriptorAddressInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field address VkDeviceAddress
---@field range VkDeviceSize
---@field format VkFormat

---@alias VkDescriptorBindingFlagBits integer

---@alias VkDescriptorBindingFlagBitsEXT VkDescriptorBindingFlagBits

---@alias VkDescriptorBindingFlags integer

---@alias VkDescriptorBindingFlagsEXT VkDescriptorBindingFlags

---@class VkDescriptorBufferBindingInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field address VkDeviceAddress
---@field usage VkBufferUsageFlags

---@class VkDescriptorBufferBindingPushDescriptorBufferHandleEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field buffer VkBuffer

---@class VkDescriptorBufferInfo: ffi.cdata*
---@field buffer VkBuffer
---@field offset VkDeviceSize
---@field range VkDeviceSize

---@class VkDescriptorDataEXT: ffi.cdata*
---@field pSampler ffi.cdata*|nil const VkSampler*
---@field pCombinedImageSampler VkDescriptorImageInfo|ffi.cdata*|nil const VkDescriptorImageInfo*
---@field pInputAttachmentImage VkDescriptorImageInfo|ffi.cdata*|nil const VkDescriptorImageInfo*
---@field pSampledImage VkDescriptorImageInfo|ffi.cdata*|nil const VkDescriptorImageInfo*
---@field pStorageImage VkDescriptorImageInfo|ffi.cdata*|nil const VkDescriptorImageInfo*
---@field pUniformTexelBuffer VkDescriptorAddressInfoEXT|ffi.cdata*|nil const VkDescriptorAddressInfoEXT*
---@field pStorageTexelBuffer VkDescriptorAddressInfoEXT|ffi.cdata*|nil const VkDescriptorAddressInfoEXT*
---@field pUniformBuffer VkDescriptorAddressInfoEXT|ffi.cdata*|nil const VkDescriptorAddressInfoEXT*
---@field pStorageBuffer VkDescriptorAddressInfoEXT|ffi.cdata*|nil const VkDescriptorAddressInfoEXT*
---@field accelerationStructure VkDeviceAddress

---@class VkDescriptorGetInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field type VkDescriptorType
---@field data VkDescriptorDataEXT

---@class VkDescriptorGetTensorInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field tensorView VkTensorViewARM

---@class VkDescriptorImageInfo: ffi.cdata*
---@field sampler VkSampler
---@field imageView VkImageView
---@field imageLayout VkImageLayout

---@class VkDescriptorMappingSourceConstantOffsetEXT: ffi.cdata*
---@field heapOffset integer uint32_t
---@field heapArrayStride integer uint32_t
---@field pEmbeddedSampler VkSamplerCreateInfo|ffi.cdata*|nil const VkSamplerCreateInfo*
---@field samplerHeapOffset integer uint32_t
---@field samplerHeapArrayStride integer uint32_t

---@class VkDescriptorMappingSourceDataEXT: ffi.cdata*
---@field constantOffset VkDescriptorMappingSourceConstantOffsetEXT
---@field pushIndex VkDescriptorMappingSourcePushIndexEXT
---@field indirectIndex VkDescriptorMappingSourceIndirectIndexEXT
---@field indirectIndexArray VkDescriptorMappingSourceIndirectIndexArrayEXT
---@field heapData VkDescriptorMappingSourceHeapDataEXT
---@field pushDataOffset integer uint32_t
---@field pushAddressOffset integer uint32_t
---@field indirectAddress VkDescriptorMappingSourceIndirectAddressEXT
---@field shaderRecordIndex VkDescriptorMappingSourceShaderRecordIndexEXT
---@field shaderRecordDataOffset integer uint32_t
---@field shaderRecordAddressOffset integer uint32_t

---@alias VkDescriptorMappingSourceEXT integer

---@class VkDescriptorMappingSourceHeapDataEXT: ffi.cdata*
---@field heapOffset integer uint32_t
---@field pushOffset integer uint32_t

---@class VkDescriptorMappingSourceIndirectAddressEXT: ffi.cdata*
---@field pushOffset integer uint32_t
---@field addressOffset integer uint32_t

---@class VkDescriptorMappingSourceIndirectIndexArrayEXT: ffi.cdata*
---@field heapOffset integer uint32_t
---@field pushOffset integer uint32_t
---@field addressOffset integer uint32_t
---@field heapIndexStride integer uint32_t
---@field pEmbeddedSampler VkSamplerCreateInfo|ffi.cdata*|nil const VkSamplerCreateInfo*
---@field useCombinedImageSamplerIndex VkBool32
---@field samplerHeapOffset integer uint32_t
---@field samplerPushOffset integer uint32_t
---@field samplerAddressOffset integer uint32_t
---@field samplerHeapIndexStride integer uint32_t

---@class VkDescriptorMappingSourceIndirectIndexEXT: ffi.cdata*
---@field heapOffset integer uint32_t
---@field pushOffset integer uint32_t
---@field addressOffset integer uint32_t
---@field heapIndexStride integer uint32_t
---@field heapArrayStride integer uint32_t
---@field pEmbeddedSampler VkSamplerCreateInfo|ffi.cdata*|nil const VkSamplerCreateInfo*
---@field useCombinedImageSamplerIndex VkBool32
---@field samplerHeapOffset integer uint32_t
---@field samplerPushOffset integer uint32_t
---@field samplerAddressOffset integer uint32_t
---@field samplerHeapIndexStride integer uint32_t
---@field samplerHeapArrayStride integer uint32_t

---@class VkDescriptorMappingSourcePushIndexEXT: ffi.cdata*
---@field heapOffset integer uint32_t
---@field pushOffset integer uint32_t
---@field heapIndexStride integer uint32_t
---@field heapArrayStride integer uint32_t
---@field pEmbeddedSampler VkSamplerCreateInfo|ffi.cdata*|nil const VkSamplerCreateInfo*
---@field useCombinedImageSamplerIndex VkBool32
---@field samplerHeapOffset integer uint32_t
---@field samplerPushOffset integer uint32_t
---@field samplerHeapIndexStride integer uint32_t
---@field samplerHeapArrayStride integer uint32_t

---@class VkDescriptorMappingSourceShaderRecordIndexEXT: ffi.cdata*
---@field heapOffset integer uint32_t
---@field shaderRecordOffset integer uint32_t
---@field heapIndexStride integer uint32_t
---@field heapArrayStride integer uint32_t
---@field pEmbeddedSampler VkSamplerCreateInfo|ffi.cdata*|nil const VkSamplerCreateInfo*
---@field useCombinedImageSamplerIndex VkBool32
---@field samplerHeapOffset integer uint32_t
---@field samplerShaderRecordOffset integer uint32_t
---@field samplerHeapIndexStride integer uint32_t
---@field samplerHeapArrayStride integer uint32_t

---@class VkDescriptorPool: ffi.cdata*

---@alias VkDescriptorPoolCreateFlagBits integer

---@alias VkDescriptorPoolCreateFlags integer

---@class VkDescriptorPoolCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDescriptorPoolCreateFlags
---@field maxSets integer uint32_t
---@field poolSizeCount integer uint32_t
---@field pPoolSizes VkDescriptorPoolSize|ffi.cdata*|nil const VkDescriptorPoolSize*

---@class VkDescriptorPoolInlineUniformBlockCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field maxInlineUniformBlockBindings integer uint32_t

---@alias VkDescriptorPoolInlineUniformBlockCreateInfoEXT VkDescriptorPoolInlineUniformBlockCreateInfo

---@alias VkDescriptorPoolResetFlags integer

---@class VkDescriptorPoolSize: ffi.cdata*
---@field type VkDescriptorType
---@field descriptorCount integer uint32_t

---@class VkDescriptorSet: ffi.cdata*

---@class VkDescriptorSetAllocateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field descriptorPool VkDescriptorPool
---@field descriptorSetCount integer uint32_t
---@field pSetLayouts ffi.cdata*|nil const VkDescriptorSetLayout*

---@class VkDescriptorSetAndBindingMappingEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field descriptorSet integer uint32_t
---@field firstBinding integer uint32_t
---@field bindingCount integer uint32_t
---@field resourceMask VkSpirvResourceTypeFlagsEXT
---@field source VkDescriptorMappingSourceEXT
---@field sourceData VkDescriptorMappingSourceDataEXT

---@class VkDescriptorSetBindingReferenceVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field descriptorSetLayout VkDescriptorSetLayout
---@field binding integer uint32_t

---@class VkDescriptorSetLayout: ffi.cdata*

---@class VkDescriptorSetLayoutBinding: ffi.cdata*
---@field binding integer uint32_t
---@field descriptorType VkDescriptorType
---@field descriptorCount integer uint32_t
---@field stageFlags VkShaderStageFlags
---@field pImmutableSamplers ffi.cdata*|nil const VkSampler*

---@class VkDescriptorSetLayoutBindingFlagsCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field bindingCount integer uint32_t
---@field pBindingFlags ffi.cdata*|nil const VkDescriptorBindingFlags*

---@alias VkDescriptorSetLayoutBindingFlagsCreateInfoEXT VkDescriptorSetLayoutBindingFlagsCreateInfo

---@alias VkDescriptorSetLayoutCreateFlagBits integer

---@alias VkDescriptorSetLayoutCreateFlags integer

---@class VkDescriptorSetLayoutCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDescriptorSetLayoutCreateFlags
---@field bindingCount integer uint32_t
---@field pBindings VkDescriptorSetLayoutBinding|ffi.cdata*|nil const VkDescriptorSetLayoutBinding*

---@class VkDescriptorSetLayoutHostMappingInfoVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field descriptorOffset integer|ffi.cdata* size_t
---@field descriptorSize integer uint32_t

---@class VkDescriptorSetLayoutSupport: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field supported VkBool32

---@alias VkDescriptorSetLayoutSupportKHR VkDescriptorSetLayoutSupport

---@class VkDescriptorSetVariableDescriptorCountAllocateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field descriptorSetCount integer uint32_t
---@field pDescriptorCounts ffi.cdata*|nil const uint32_t*

---@alias VkDescriptorSetVariableDescriptorCountAllocateInfoEXT VkDescriptorSetVariableDescriptorCountAllocateInfo

---@class VkDescriptorSetVariableDescriptorCountLayoutSupport: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxVariableDescriptorCount integer uint32_t

---@alias VkDescriptorSetVariableDescriptorCountLayoutSupportEXT VkDescriptorSetVariableDescriptorCountLayoutSupport

---@alias VkDescriptorType integer

---@class VkDescriptorUpdateTemplate: ffi.cdata*

---@alias VkDescriptorUpdateTemplateCreateFlags integer

---@alias VkDescriptorUpdateTemplateCreateFlagsKHR VkDescriptorUpdateTemplateCreateFlags

---@class VkDescriptorUpdateTemplateCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDescriptorUpdateTemplateCreateFlags
---@field descriptorUpdateEntryCount integer uint32_t
---@field pDescriptorUpdateEntries VkDescriptorUpdateTemplateEntry|ffi.cdata*|nil const VkDescriptorUpdateTemplateEntry*
---@field templateType VkDescriptorUpdateTemplateType
---@field descriptorSetLayout VkDescriptorSetLayout
---@field pipelineBindPoint VkPipelineBindPoint
---@field pipelineLayout VkPipelineLayout
---@field set integer uint32_t

---@alias VkDescriptorUpdateTemplateCreateInfoKHR VkDescriptorUpdateTemplateCreateInfo

---@class VkDescriptorUpdateTemplateEntry: ffi.cdata*
---@field dstBinding integer uint32_t
---@field dstArrayElement integer uint32_t
---@field descriptorCount integer uint32_t
---@field descriptorType VkDescriptorType
---@field offset integer|ffi.cdata* size_t
---@field stride integer|ffi.cdata* size_t

---@alias VkDescriptorUpdateTemplateEntryKHR VkDescriptorUpdateTemplateEntry

---@alias VkDescriptorUpdateTemplateKHR VkDescriptorUpdateTemplate

---@alias VkDescriptorUpdateTemplateType integer

---@alias VkDescriptorUpdateTemplateTypeKHR VkDescriptorUpdateTemplateType

---@class VkDevice: ffi.cdata*

---@alias VkDeviceAddress integer|ffi.cdata*

---@class VkDeviceAddressBindingCallbackDataEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkDeviceAddressBindingFlagsEXT
---@field baseAddress VkDeviceAddress
---@field size VkDeviceSize
---@field bindingType VkDeviceAddressBindingTypeEXT

---@alias VkDeviceAddressBindingFlagBitsEXT integer

---@alias VkDeviceAddressBindingFlagsEXT integer

---@alias VkDeviceAddressBindingTypeEXT integer

---@alias VkDeviceAddressRangeEXT VkDeviceAddressRangeKHR

---@class VkDeviceAddressRangeKHR: ffi.cdata*
---@field address VkDeviceAddress
---@field size VkDeviceSize

---@class VkDeviceBufferMemoryRequirements: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pCreateInfo VkBufferCreateInfo|ffi.cdata*|nil const VkBufferCreateInfo*

---@alias VkDeviceBufferMemoryRequirementsKHR VkDeviceBufferMemoryRequirements

---@alias VkDeviceCreateFlags integer

---@class VkDeviceCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDeviceCreateFlags
---@field queueCreateInfoCount integer uint32_t
---@field pQueueCreateInfos VkDeviceQueueCreateInfo|ffi.cdata*|nil const VkDeviceQueueCreateInfo*
---@field enabledLayerCount integer uint32_t
---@field ppEnabledLayerNames ffi.cdata*|nil const char* const*
---@field enabledExtensionCount integer uint32_t
---@field ppEnabledExtensionNames ffi.cdata*|nil const char* const*
---@field pEnabledFeatures VkPhysicalDeviceFeatures|ffi.cdata*|nil const VkPhysicalDeviceFeatures*

---@class VkDeviceDeviceMemoryReportCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDeviceMemoryReportFlagsEXT
---@field pfnUserCallback PFN_vkDeviceMemoryReportCallbackEXT
---@field pUserData ffi.cdata*|nil void*

---@class VkDeviceDiagnosticsConfigCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDeviceDiagnosticsConfigFlagsNV

---@alias VkDeviceDiagnosticsConfigFlagBitsNV integer

---@alias VkDeviceDiagnosticsConfigFlagsNV integer

---@class VkDeviceEventInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field deviceEvent VkDeviceEventTypeEXT

---@alias VkDeviceEventTypeEXT integer

---@alias VkDeviceFaultAddressInfoEXT VkDeviceFaultAddressInfoKHR

---@class VkDeviceFaultAddressInfoKHR: ffi.cdata*
---@field addressType VkDeviceFaultAddressTypeKHR
---@field reportedAddress VkDeviceAddress
---@field addressPrecision VkDeviceSize

---@alias VkDeviceFaultAddressTypeEXT VkDeviceFaultAddressTypeKHR

---@alias VkDeviceFaultAddressTypeKHR integer

---@class VkDeviceFaultCountsEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field addressInfoCount integer uint32_t
---@field vendorInfoCount integer uint32_t
---@field vendorBinarySize VkDeviceSize

---@class VkDeviceFaultDebugInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field vendorBinarySize integer uint32_t
---@field pVendorBinaryData ffi.cdata*|nil void*

---@alias VkDeviceFaultFlagBitsKHR integer

---@alias VkDeviceFaultFlagsKHR integer

---@class VkDeviceFaultInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field description string|ffi.cdata*|nil char[256]
---@field pAddressInfos VkDeviceFaultAddressInfoKHR|ffi.cdata*|nil VkDeviceFaultAddressInfoKHR*
---@field pVendorInfos VkDeviceFaultVendorInfoKHR|ffi.cdata*|nil VkDeviceFaultVendorInfoKHR*
---@field pVendorBinaryData ffi.cdata*|nil void*

---@class VkDeviceFaultInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkDeviceFaultFlagsKHR
---@field groupId integer|ffi.cdata* uint64_t
---@field description string|ffi.cdata*|nil char[256]
---@field faultAddressInfo VkDeviceFaultAddressInfoKHR
---@field instructionAddressInfo VkDeviceFaultAddressInfoKHR
---@field vendorInfo VkDeviceFaultVendorInfoKHR

---@class VkDeviceFaultShaderAbortMessageInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field messageDataSize integer|ffi.cdata* uint64_t
---@field pMessageData ffi.cdata*|nil void*

---@alias VkDeviceFaultVendorBinaryHeaderVersionEXT VkDeviceFaultVendorBinaryHeaderVersionKHR

---@alias VkDeviceFaultVendorBinaryHeaderVersionKHR integer

---@alias VkDeviceFaultVendorBinaryHeaderVersionOneEXT VkDeviceFaultVendorBinaryHeaderVersionOneKHR

---@class VkDeviceFaultVendorBinaryHeaderVersionOneKHR: ffi.cdata*
---@field headerSize integer uint32_t
---@field headerVersion VkDeviceFaultVendorBinaryHeaderVersionKHR
---@field vendorID integer uint32_t
---@field deviceID integer uint32_t
---@field driverVersion integer uint32_t
---@field pipelineCacheUUID ffi.cdata*|nil uint8_t[16]
---@field applicationNameOffset integer uint32_t
---@field applicationVersion integer uint32_t
---@field engineNameOffset integer uint32_t
---@field engineVersion integer uint32_t
---@field apiVersion integer uint32_t

---@alias VkDeviceFaultVendorInfoEXT VkDeviceFaultVendorInfoKHR

---@class VkDeviceFaultVendorInfoKHR: ffi.cdata*
---@field description string|ffi.cdata*|nil char[256]
---@field vendorFaultCode integer|ffi.cdata* uint64_t
---@field vendorFaultData integer|ffi.cdata* uint64_t

---@class VkDeviceGroupBindSparseInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field resourceDeviceIndex integer uint32_t
---@field memoryDeviceIndex integer uint32_t

---@alias VkDeviceGroupBindSparseInfoKHR VkDeviceGroupBindSparseInfo

---@class VkDeviceGroupCommandBufferBeginInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field deviceMask integer uint32_t

---@alias VkDeviceGroupCommandBufferBeginInfoKHR VkDeviceGroupCommandBufferBeginInfo

---@class VkDeviceGroupDeviceCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field physicalDeviceCount integer uint32_t
---@field pPhysicalDevices ffi.cdata*|nil const VkPhysicalDevice*

---@alias VkDeviceGroupDeviceCreateInfoKHR VkDeviceGroupDeviceCreateInfo

---@class VkDeviceGroupPresentCapabilitiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentMask ffi.cdata*|nil uint32_t[32]
---@field modes VkDeviceGroupPresentModeFlagsKHR

---@class VkDeviceGroupPresentInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field swapchainCount integer uint32_t
---@field pDeviceMasks ffi.cdata*|nil const uint32_t*
---@field mode VkDeviceGroupPresentModeFlagBitsKHR

---@alias VkDeviceGroupPresentModeFlagBitsKHR integer

---@alias VkDeviceGroupPresentModeFlagsKHR integer

---@class VkDeviceGroupRenderPassBeginInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field deviceMask integer uint32_t
---@field deviceRenderAreaCount integer uint32_t
---@field pDeviceRenderAreas VkRect2D|ffi.cdata*|nil const VkRect2D*

---@alias VkDeviceGroupRenderPassBeginInfoKHR VkDeviceGroupRenderPassBeginInfo

---@class VkDeviceGroupSubmitInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field waitSemaphoreCount integer uint32_t
---@field pWaitSemaphoreDeviceIndices ffi.cdata*|nil const uint32_t*
---@field commandBufferCount integer uint32_t
---@field pCommandBufferDeviceMasks ffi.cdata*|nil const uint32_t*
---@field signalSemaphoreCount integer uint32_t
---@field pSignalSemaphoreDeviceIndices ffi.cdata*|nil const uint32_t*

---@alias VkDeviceGroupSubmitInfoKHR VkDeviceGroupSubmitInfo

---@class VkDeviceGroupSwapchainCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field modes VkDeviceGroupPresentModeFlagsKHR

---@class VkDeviceImageMemoryRequirements: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pCreateInfo VkImageCreateInfo|ffi.cdata*|nil const VkImageCreateInfo*
---@field planeAspect VkImageAspectFlagBits

---@alias VkDeviceImageMemoryRequirementsKHR VkDeviceImageMemoryRequirements

---@class VkDeviceImageSubresourceInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pCreateInfo VkImageCreateInfo|ffi.cdata*|nil const VkImageCreateInfo*
---@field pSubresource VkImageSubresource2|ffi.cdata*|nil const VkImageSubresource2*

---@alias VkDeviceImageSubresourceInfoKHR VkDeviceImageSubresourceInfo

---@class VkDeviceMemory: ffi.cdata*

---@class VkDeviceMemoryCopyKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcRange VkDeviceAddressRangeKHR
---@field srcFlags VkAddressCommandFlagsKHR
---@field dstRange VkDeviceAddressRangeKHR
---@field dstFlags VkAddressCommandFlagsKHR

---@class VkDeviceMemoryImageCopyKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field addressRange VkDeviceAddressRangeKHR
---@field addressFlags VkAddressCommandFlagsKHR
---@field addressRowLength integer uint32_t
---@field addressImageHeight integer uint32_t
---@field imageSubresource VkImageSubresourceLayers
---@field imageLayout VkImageLayout
---@field imageOffset VkOffset3D
---@field imageExtent VkExtent3D

---@class VkDeviceMemoryOpaqueCaptureAddressInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field memory VkDeviceMemory

---@alias VkDeviceMemoryOpaqueCaptureAddressInfoKHR VkDeviceMemoryOpaqueCaptureAddressInfo

---@class VkDeviceMemoryOverallocationCreateInfoAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field overallocationBehavior VkMemoryOverallocationBehaviorAMD

---@class VkDeviceMemoryReportCallbackDataEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkDeviceMemoryReportFlagsEXT
---@field type VkDeviceMemoryReportEventTypeEXT
---@field memoryObjectId integer|ffi.cdata* uint64_t
---@field size VkDeviceSize
---@field objectType VkObjectType
---@field objectHandle integer|ffi.cdata* uint64_t
---@field heapIndex integer uint32_t

---@alias VkDeviceMemoryReportEventTypeEXT integer

---@alias VkDeviceMemoryReportFlagsEXT integer

---@class VkDeviceOrHostAddressConstAMDX: ffi.cdata*
---@field deviceAddress VkDeviceAddress
---@field hostAddress ffi.cdata*|nil const void*

---@class VkDeviceOrHostAddressConstKHR: ffi.cdata*
---@field deviceAddress VkDeviceAddress
---@field hostAddress ffi.cdata*|nil const void*

---@class VkDeviceOrHostAddressKHR: ffi.cdata*
---@field deviceAddress VkDeviceAddress
---@field hostAddress ffi.cdata*|nil void*

---@class VkDevicePipelineBinaryInternalCacheControlKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field disableInternalCache VkBool32

---@class VkDevicePrivateDataCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field privateDataSlotRequestCount integer uint32_t

---@alias VkDevicePrivateDataCreateInfoEXT VkDevicePrivateDataCreateInfo

---@alias VkDeviceQueueCreateFlagBits integer

---@alias VkDeviceQueueCreateFlags integer

---@class VkDeviceQueueCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDeviceQueueCreateFlags
---@field queueFamilyIndex integer uint32_t
---@field queueCount integer uint32_t
---@field pQueuePriorities ffi.cdata*|nil const float*

---@class VkDeviceQueueGlobalPriorityCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field globalPriority VkQueueGlobalPriority

---@alias VkDeviceQueueGlobalPriorityCreateInfoEXT VkDeviceQueueGlobalPriorityCreateInfo

---@alias VkDeviceQueueGlobalPriorityCreateInfoKHR VkDeviceQueueGlobalPriorityCreateInfo

---@class VkDeviceQueueInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDeviceQueueCreateFlags
---@field queueFamilyIndex integer uint32_t
---@field queueIndex integer uint32_t

---@class VkDeviceQueueShaderCoreControlCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderCoreCount integer uint32_t

---@alias VkDeviceSize integer|ffi.cdata*

---@class VkDeviceTensorMemoryRequirementsARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pCreateInfo VkTensorCreateInfoARM|ffi.cdata*|nil const VkTensorCreateInfoARM*

---@alias VkDirectDriverLoadingFlagsLUNARG integer

---@class VkDirectDriverLoadingInfoLUNARG: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkDirectDriverLoadingFlagsLUNARG
---@field pfnGetInstanceProcAddr PFN_vkGetInstanceProcAddrLUNARG

---@class VkDirectDriverLoadingListLUNARG: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field mode VkDirectDriverLoadingModeLUNARG
---@field driverCount integer uint32_t
---@field pDrivers VkDirectDriverLoadingInfoLUNARG|ffi.cdata*|nil const VkDirectDriverLoadingInfoLUNARG*

---@alias VkDirectDriverLoadingModeLUNARG integer

---@alias VkDirectFBSurfaceCreateFlagsEXT integer

---@class VkDirectFBSurfaceCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDirectFBSurfaceCreateFlagsEXT
---@field dfb ffi.cdata*|nil IDirectFB*
---@field surface ffi.cdata*|nil IDirectFBSurface*

---@alias VkDiscardRectangleModeEXT integer

---@class VkDispatchGraphCountInfoAMDX: ffi.cdata*
---@field count integer uint32_t
---@field infos VkDeviceOrHostAddressConstAMDX
---@field stride integer|ffi.cdata* uint64_t

---@class VkDispatchGraphInfoAMDX: ffi.cdata*
---@field nodeIndex integer uint32_t
---@field payloadCount integer uint32_t
---@field payloads VkDeviceOrHostAddressConstAMDX
---@field payloadStride integer|ffi.cdata* uint64_t

---@class VkDispatchIndirect2InfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field addressRange VkDeviceAddressRangeKHR
---@field addressFlags VkAddressCommandFlagsKHR

---@class VkDispatchIndirectCommand: ffi.cdata*
---@field x integer uint32_t
---@field y integer uint32_t
---@field z integer uint32_t

---@class VkDispatchParametersARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field workGroupBatchSize integer uint32_t
---@field maxQueuedWorkGroupBatches integer uint32_t
---@field maxWarpsPerShaderCore integer uint32_t

---@class VkDispatchTileInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*

---@alias VkDisplacementMicromapFormatNV integer

---@class VkDisplayEventInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field displayEvent VkDisplayEventTypeEXT

---@alias VkDisplayEventTypeEXT integer

---@class VkDisplayKHR: ffi.cdata*

---@alias VkDisplayModeCreateFlagsKHR integer

---@class VkDisplayModeCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDisplayModeCreateFlagsKHR
---@field parameters VkDisplayModeParametersKHR

---@class VkDisplayModeKHR: ffi.cdata*

---@class VkDisplayModeParametersKHR: ffi.cdata*
---@field visibleRegion VkExtent2D
---@field refreshRate integer uint32_t

---@class VkDisplayModeProperties2KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field displayModeProperties VkDisplayModePropertiesKHR

---@class VkDisplayModePropertiesKHR: ffi.cdata*
---@field displayMode VkDisplayModeKHR
---@field parameters VkDisplayModeParametersKHR

---@class VkDisplayModeStereoPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field hdmi3DSupported VkBool32

---@class VkDisplayNativeHdrSurfaceCapabilitiesAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field localDimmingSupport VkBool32

---@alias VkDisplayPlaneAlphaFlagBitsKHR integer

---@alias VkDisplayPlaneAlphaFlagsKHR integer

---@class VkDisplayPlaneCapabilities2KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field capabilities VkDisplayPlaneCapabilitiesKHR

---@class VkDisplayPlaneCapabilitiesKHR: ffi.cdata*
---@field supportedAlpha VkDisplayPlaneAlphaFlagsKHR
---@field minSrcPosition VkOffset2D
---@field maxSrcPosition VkOffset2D
---@field minSrcExtent VkExtent2D
---@field maxSrcExtent VkExtent2D
---@field minDstPosition VkOffset2D
---@field maxDstPosition VkOffset2D
---@field minDstExtent VkExtent2D
---@field maxDstExtent VkExtent2D

---@class VkDisplayPlaneInfo2KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field mode VkDisplayModeKHR
---@field planeIndex integer uint32_t

---@class VkDisplayPlaneProperties2KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field displayPlaneProperties VkDisplayPlanePropertiesKHR

---@class VkDisplayPlanePropertiesKHR: ffi.cdata*
---@field currentDisplay VkDisplayKHR
---@field currentStackIndex integer uint32_t

---@class VkDisplayPowerInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field powerState VkDisplayPowerStateEXT

---@alias VkDisplayPowerStateEXT integer

---@class VkDisplayPresentInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcRect VkRect2D
---@field dstRect VkRect2D
---@field persistent VkBool32

---@class VkDisplayProperties2KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field displayProperties VkDisplayPropertiesKHR

---@class VkDisplayPropertiesKHR: ffi.cdata*
---@field display VkDisplayKHR
---@field displayName string|ffi.cdata*|nil const char*
---@field physicalDimensions VkExtent2D
---@field physicalResolution VkExtent2D
---@field supportedTransforms VkSurfaceTransformFlagsKHR
---@field planeReorderPossible VkBool32
---@field persistentContent VkBool32

---@alias VkDisplaySurfaceCreateFlagsKHR integer

---@class VkDisplaySurfaceCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkDisplaySurfaceCreateFlagsKHR
---@field displayMode VkDisplayModeKHR
---@field planeIndex integer uint32_t
---@field planeStackIndex integer uint32_t
---@field transform VkSurfaceTransformFlagBitsKHR
---@field globalAlpha number float
---@field alphaMode VkDisplayPlaneAlphaFlagBitsKHR
---@field imageExtent VkExtent2D

---@class VkDisplaySurfaceStereoCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stereoType VkDisplaySurfaceStereoTypeNV

---@alias VkDisplaySurfaceStereoTypeNV integer

---@class VkDrawIndexedIndirectCommand: ffi.cdata*
---@field indexCount integer uint32_t
---@field instanceCount integer uint32_t
---@field firstIndex integer uint32_t
---@field vertexOffset integer int32_t
---@field firstInstance integer uint32_t

---@class VkDrawIndirect2InfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field addressRange VkStridedDeviceAddressRangeKHR
---@field addressFlags VkAddressCommandFlagsKHR
---@field drawCount integer uint32_t

---@class VkDrawIndirectCommand: ffi.cdata*
---@field vertexCount integer uint32_t
---@field instanceCount integer uint32_t
---@field firstVertex integer uint32_t
---@field firstInstance integer uint32_t

---@class VkDrawIndirectCount2InfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field addressRange VkStridedDeviceAddressRangeKHR
---@field addressFlags VkAddressCommandFlagsKHR
---@field countAddressRange VkDeviceAddressRangeKHR
---@field countAddressFlags VkAddressCommandFlagsKHR
---@field maxDrawCount integer uint32_t

---@class VkDrawIndirectCountIndirectCommandEXT: ffi.cdata*
---@field bufferAddress VkDeviceAddress
---@field stride integer uint32_t
---@field commandCount integer uint32_t

---@class VkDrawMeshTasksIndirectCommandEXT: ffi.cdata*
---@field groupCountX integer uint32_t
---@field groupCountY integer uint32_t
---@field groupCountZ integer uint32_t

---@class VkDrawMeshTasksIndirectCommandNV: ffi.cdata*
---@field taskCount integer uint32_t
---@field firstTask integer uint32_t

---@alias VkDriverId integer

---@alias VkDriverIdKHR VkDriverId

---@class VkDrmFormatModifierProperties2EXT: ffi.cdata*
---@field drmFormatModifier integer|ffi.cdata* uint64_t
---@field drmFormatModifierPlaneCount integer uint32_t
---@field drmFormatModifierTilingFeatures VkFormatFeatureFlags2

---@class VkDrmFormatModifierPropertiesEXT: ffi.cdata*
---@field drmFormatModifier integer|ffi.cdata* uint64_t
---@field drmFormatModifierPlaneCount integer uint32_t
---@field drmFormatModifierTilingFeatures VkFormatFeatureFlags

---@class VkDrmFormatModifierPropertiesList2EXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field drmFormatModifierCount integer uint32_t
---@field pDrmFormatModifierProperties VkDrmFormatModifierProperties2EXT|ffi.cdata*|nil VkDrmFormatModifierProperties2EXT*

---@class VkDrmFormatModifierPropertiesListEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field drmFormatModifierCount integer uint32_t
---@field pDrmFormatModifierProperties VkDrmFormatModifierPropertiesEXT|ffi.cdata*|nil VkDrmFormatModifierPropertiesEXT*

---@alias VkDynamicState integer

---@class VkEvent: ffi.cdata*

---@alias VkEventCreateFlagBits integer

---@alias VkEventCreateFlags integer

---@class VkEventCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkEventCreateFlags

---@class VkExecutionGraphPipelineCreateInfoAMDX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineCreateFlags
---@field stageCount integer uint32_t
---@field pStages VkPipelineShaderStageCreateInfo|ffi.cdata*|nil const VkPipelineShaderStageCreateInfo*
---@field pLibraryInfo VkPipelineLibraryCreateInfoKHR|ffi.cdata*|nil const VkPipelineLibraryCreateInfoKHR*
---@field layout VkPipelineLayout
---@field basePipelineHandle VkPipeline
---@field basePipelineIndex integer int32_t

---@class VkExecutionGraphPipelineScratchSizeAMDX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field minSize VkDeviceSize
---@field maxSize VkDeviceSize
---@field sizeGranularity VkDeviceSize

---@class VkExportFenceCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleTypes VkExternalFenceHandleTypeFlags

---@alias VkExportFenceCreateInfoKHR VkExportFenceCreateInfo

---@class VkExportFenceWin32HandleInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pAttributes ffi.cdata*|nil const SECURITY_ATTRIBUTES*
---@field dwAccess DWORD
---@field name LPCWSTR

---@class VkExportMemoryAllocateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleTypes VkExternalMemoryHandleTypeFlags

---@alias VkExportMemoryAllocateInfoKHR VkExportMemoryAllocateInfo

---@class VkExportMemoryAllocateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleTypes VkExternalMemoryHandleTypeFlagsNV

---@class VkExportMemoryWin32HandleInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pAttributes ffi.cdata*|nil const SECURITY_ATTRIBUTES*
---@field dwAccess DWORD
---@field name LPCWSTR

---@class VkExportMemoryWin32HandleInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pAttributes ffi.cdata*|nil const SECURITY_ATTRIBUTES*
---@field dwAccess DWORD

---@class VkExportMetalBufferInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field memory VkDeviceMemory
---@field mtlBuffer MTLBuffer_id

---@class VkExportMetalCommandQueueInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field queue VkQueue
---@field mtlCommandQueue MTLCommandQueue_id

---@class VkExportMetalDeviceInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field mtlDevice MTLDevice_id

---@class VkExportMetalIOSurfaceInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field image VkImage
---@field ioSurface IOSurfaceRef

---@class VkExportMetalObjectCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field exportObjectType VkExportMetalObjectTypeFlagBitsEXT

---@alias VkExportMetalObjectTypeFlagBitsEXT integer

---@alias VkExportMetalObjectTypeFlagsEXT integer

---@class VkExportMetalObjectsInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*

---@class VkExportMetalSharedEventInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field semaphore VkSemaphore
---@field event VkEvent
---@field mtlSharedEvent MTLSharedEvent_id

---@class VkExportMetalTextureInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field image VkImage
---@field imageView VkImageView
---@field bufferView VkBufferView
---@field plane VkImageAspectFlagBits
---@field mtlTexture MTLTexture_id

---@class VkExportSemaphoreCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleTypes VkExternalSemaphoreHandleTypeFlags

---@alias VkExportSemaphoreCreateInfoKHR VkExportSemaphoreCreateInfo

---@class VkExportSemaphoreWin32HandleInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pAttributes ffi.cdata*|nil const SECURITY_ATTRIBUTES*
---@field dwAccess DWORD
---@field name LPCWSTR

---@class VkExtensionProperties: ffi.cdata*
---@field extensionName string|ffi.cdata*|nil char[256]
---@field specVersion integer uint32_t

---@class VkExtent2D: ffi.cdata*
---@field width integer uint32_t
---@field height integer uint32_t

---@class VkExtent3D: ffi.cdata*
---@field width integer uint32_t
---@field height integer uint32_t
---@field depth integer uint32_t

---@class VkExternalBufferProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field externalMemoryProperties VkExternalMemoryProperties

---@alias VkExternalBufferPropertiesKHR VkExternalBufferProperties

---@class VkExternalComputeQueueCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field preferredQueue VkQueue

---@class VkExternalComputeQueueDataParamsNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field deviceIndex integer uint32_t

---@class VkExternalComputeQueueDeviceCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field reservedExternalQueues integer uint32_t

---@class VkExternalComputeQueueNV: ffi.cdata*

---@alias VkExternalFenceFeatureFlagBits integer

---@alias VkExternalFenceFeatureFlagBitsKHR VkExternalFenceFeatureFlagBits

---@alias VkExternalFenceFeatureFlags integer

---@alias VkExternalFenceFeatureFlagsKHR VkExternalFenceFeatureFlags

---@alias VkExternalFenceHandleTypeFlagBits integer

---@alias VkExternalFenceHandleTypeFlagBitsKHR VkExternalFenceHandleTypeFlagBits

---@alias VkExternalFenceHandleTypeFlags integer

---@alias VkExternalFenceHandleTypeFlagsKHR VkExternalFenceHandleTypeFlags

---@class VkExternalFenceProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field exportFromImportedHandleTypes VkExternalFenceHandleTypeFlags
---@field compatibleHandleTypes VkExternalFenceHandleTypeFlags
---@field externalFenceFeatures VkExternalFenceFeatureFlags

---@alias VkExternalFencePropertiesKHR VkExternalFenceProperties

---@class VkExternalFormatANDROID: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field externalFormat integer|ffi.cdata* uint64_t

---@class VkExternalFormatOHOS: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field externalFormat integer|ffi.cdata* uint64_t

---@class VkExternalFormatQNX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field externalFormat integer|ffi.cdata* uint64_t

---@class VkExternalImageFormatProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field externalMemoryProperties VkExternalMemoryProperties

---@alias VkExternalImageFormatPropertiesKHR VkExternalImageFormatProperties

---@class VkExternalImageFormatPropertiesNV: ffi.cdata*
---@field imageFormatProperties VkImageFormatProperties
---@field externalMemoryFeatures VkExternalMemoryFeatureFlagsNV
---@field exportFromImportedHandleTypes VkExternalMemoryHandleTypeFlagsNV
---@field compatibleHandleTypes VkExternalMemoryHandleTypeFlagsNV

---@class VkExternalMemoryAcquireUnmodifiedEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field acquireUnmodifiedMemory VkBool32

---@class VkExternalMemoryBufferCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleTypes VkExternalMemoryHandleTypeFlags

---@alias VkExternalMemoryBufferCreateInfoKHR VkExternalMemoryBufferCreateInfo

---@alias VkExternalMemoryFeatureFlagBits integer

---@alias VkExternalMemoryFeatureFlagBitsKHR VkExternalMemoryFeatureFlagBits

---@alias VkExternalMemoryFeatureFlagBitsNV integer

---@alias VkExternalMemoryFeatureFlags integer

---@alias VkExternalMemoryFeatureFlagsKHR VkExternalMemoryFeatureFlags

---@alias VkExternalMemoryFeatureFlagsNV integer

---@alias VkExternalMemoryHandleTypeFlagBits integer

---@alias VkExternalMemoryHandleTypeFlagBitsKHR VkExternalMemoryHandleTypeFlagBits

---@alias VkExternalMemoryHandleTypeFlagBitsNV integer

---@alias VkExternalMemoryHandleTypeFlags integer

---@alias VkExternalMemoryHandleTypeFlagsKHR VkExternalMemoryHandleTypeFlags

---@alias VkExternalMemoryHandleTypeFlagsNV integer

---@class VkExternalMemoryImageCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleTypes VkExternalMemoryHandleTypeFlags

---@alias VkExternalMemoryImageCreateInfoKHR VkExternalMemoryImageCreateInfo

---@class VkExternalMemoryImageCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleTypes VkExternalMemoryHandleTypeFlagsNV

---@class VkExternalMemoryProperties: ffi.cdata*
---@field externalMemoryFeatures VkExternalMemoryFeatureFlags
---@field exportFromImportedHandleTypes VkExternalMemoryHandleTypeFlags
---@field compatibleHandleTypes VkExternalMemoryHandleTypeFlags

---@alias VkExternalMemoryPropertiesKHR VkExternalMemoryProperties

---@class VkExternalMemoryTensorCreateInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleTypes VkExternalMemoryHandleTypeFlags

---@alias VkExternalSemaphoreFeatureFlagBits integer

---@alias VkExternalSemaphoreFeatureFlagBitsKHR VkExternalSemaphoreFeatureFlagBits

---@alias VkExternalSemaphoreFeatureFlags integer

---@alias VkExternalSemaphoreFeatureFlagsKHR VkExternalSemaphoreFeatureFlags

---@alias VkExternalSemaphoreHandleTypeFlagBits integer

---@alias VkExternalSemaphoreHandleTypeFlagBitsKHR VkExternalSemaphoreHandleTypeFlagBits

---@alias VkExternalSemaphoreHandleTypeFlags integer

---@alias VkExternalSemaphoreHandleTypeFlagsKHR VkExternalSemaphoreHandleTypeFlags

---@class VkExternalSemaphoreProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field exportFromImportedHandleTypes VkExternalSemaphoreHandleTypeFlags
---@field compatibleHandleTypes VkExternalSemaphoreHandleTypeFlags
---@field externalSemaphoreFeatures VkExternalSemaphoreFeatureFlags

---@alias VkExternalSemaphorePropertiesKHR VkExternalSemaphoreProperties

---@class VkExternalTensorPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field externalMemoryProperties VkExternalMemoryProperties

---@class VkFence: ffi.cdata*

---@alias VkFenceCreateFlagBits integer

---@alias VkFenceCreateFlags integer

---@class VkFenceCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkFenceCreateFlags

---@class VkFenceGetFdInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field fence VkFence
---@field handleType VkExternalFenceHandleTypeFlagBits

---@class VkFenceGetWin32HandleInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field fence VkFence
---@field handleType VkExternalFenceHandleTypeFlagBits

---@alias VkFenceImportFlagBits integer

---@alias VkFenceImportFlagBitsKHR VkFenceImportFlagBits

---@alias VkFenceImportFlags integer

---@alias VkFenceImportFlagsKHR VkFenceImportFlags

---@alias VkFilter integer

---@class VkFilterCubicImageViewImageFormatPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field filterCubic VkBool32
---@field filterCubicMinmax VkBool32

---@alias VkFlags integer

---@alias VkFlags64 integer|ffi.cdata*

---@alias VkFormat integer

---@alias VkFormatFeatureFlagBits integer

---@alias VkFormatFeatureFlagBits2 integer|ffi.cdata*

---@alias VkFormatFeatureFlagBits2KHR VkFormatFeatureFlagBits2

---@alias VkFormatFeatureFlagBits4KHR integer|ffi.cdata*

---@alias VkFormatFeatureFlags integer

---@alias VkFormatFeatureFlags2 integer|ffi.cdata*

---@alias VkFormatFeatureFlags2KHR VkFormatFeatureFlags2

---@alias VkFormatFeatureFlags4KHR integer|ffi.cdata*

---@class VkFormatProperties: ffi.cdata*
---@field linearTilingFeatures VkFormatFeatureFlags
---@field optimalTilingFeatures VkFormatFeatureFlags
---@field bufferFeatures VkFormatFeatureFlags

---@class VkFormatProperties2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field formatProperties VkFormatProperties

---@alias VkFormatProperties2KHR VkFormatProperties2

---@class VkFormatProperties3: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field linearTilingFeatures VkFormatFeatureFlags2
---@field optimalTilingFeatures VkFormatFeatureFlags2
---@field bufferFeatures VkFormatFeatureFlags2

---@alias VkFormatProperties3KHR VkFormatProperties3

---@class VkFormatProperties4KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field linearTilingFeatures VkFormatFeatureFlags4KHR
---@field optimalTilingFeatures VkFormatFeatureFlags4KHR
---@field bufferFeatures VkFormatFeatureFlags4KHR

---@class VkFragmentShadingRateAttachmentInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pFragmentShadingRateAttachment VkAttachmentReference2|ffi.cdata*|nil const VkAttachmentReference2*
---@field shadingRateAttachmentTexelSize VkExtent2D

---@alias VkFragmentShadingRateCombinerOpKHR integer

---@alias VkFragmentShadingRateNV integer

---@alias VkFragmentShadingRateTypeNV integer

---@class VkFrameBoundaryEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkFrameBoundaryFlagsEXT
---@field frameID integer|ffi.cdata* uint64_t
---@field imageCount integer uint32_t
---@field pImages ffi.cdata*|nil const VkImage*
---@field bufferCount integer uint32_t
---@field pBuffers ffi.cdata*|nil const VkBuffer*
---@field tagName integer|ffi.cdata* uint64_t
---@field tagSize integer|ffi.cdata* size_t
---@field pTag ffi.cdata*|nil const void*

---@alias VkFrameBoundaryFlagBitsEXT integer

---@alias VkFrameBoundaryFlagsEXT integer

---@class VkFrameBoundaryTensorsARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field tensorCount integer uint32_t
---@field pTensors ffi.cdata*|nil const VkTensorARM*

---@class VkFramebuffer: ffi.cdata*

---@class VkFramebufferAttachmentImageInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkImageCreateFlags
---@field usage VkImageUsageFlags
---@field width integer uint32_t
---@field height integer uint32_t
---@field layerCount integer uint32_t
---@field viewFormatCount integer uint32_t
---@field pViewFormats ffi.cdata*|nil const VkFormat*

---@alias VkFramebufferAttachmentImageInfoKHR VkFramebufferAttachmentImageInfo

---@class VkFramebufferAttachmentsCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field attachmentImageInfoCount integer uint32_t
---@field pAttachmentImageInfos VkFramebufferAttachmentImageInfo|ffi.cdata*|nil const VkFramebufferAttachmentImageInfo*

---@alias VkFramebufferAttachmentsCreateInfoKHR VkFramebufferAttachmentsCreateInfo

---@alias VkFramebufferCreateFlagBits integer

---@alias VkFramebufferCreateFlags integer

---@class VkFramebufferCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkFramebufferCreateFlags
---@field renderPass VkRenderPass
---@field attachmentCount integer uint32_t
---@field pAttachments ffi.cdata*|nil const VkImageView*
---@field width integer uint32_t
---@field height integer uint32_t
---@field layers integer uint32_t

---@class VkFramebufferMixedSamplesCombinationNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field coverageReductionMode VkCoverageReductionModeNV
---@field rasterizationSamples VkSampleCountFlagBits
---@field depthStencilSamples VkSampleCountFlags
---@field colorSamples VkSampleCountFlags

---@alias VkFrontFace integer

---@alias VkFullScreenExclusiveEXT integer

---@class VkGeneratedCommandsInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field shaderStages VkShaderStageFlags
---@field indirectExecutionSet VkIndirectExecutionSetEXT
---@field indirectCommandsLayout VkIndirectCommandsLayoutEXT
---@field indirectAddress VkDeviceAddress
---@field indirectAddressSize VkDeviceSize
---@field preprocessAddress VkDeviceAddress
---@field preprocessSize VkDeviceSize
---@field maxSequenceCount integer uint32_t
---@field sequenceCountAddress VkDeviceAddress
---@field maxDrawCount integer uint32_t

---@class VkGeneratedCommandsInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pipelineBindPoint VkPipelineBindPoint
---@field pipeline VkPipeline
---@field indirectCommandsLayout VkIndirectCommandsLayoutNV
---@field streamCount integer uint32_t
---@field pStreams VkIndirectCommandsStreamNV|ffi.cdata*|nil const VkIndirectCommandsStreamNV*
---@field sequencesCount integer uint32_t
---@field preprocessBuffer VkBuffer
---@field preprocessOffset VkDeviceSize
---@field preprocessSize VkDeviceSize
---@field sequencesCountBuffer VkBuffer
---@field sequencesCountOffset VkDeviceSize
---@field sequencesIndexBuffer VkBuffer
---@field sequencesIndexOffset VkDeviceSize

---@class VkGeneratedCommandsMemoryRequirementsInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field indirectExecutionSet VkIndirectExecutionSetEXT
---@field indirectCommandsLayout VkIndirectCommandsLayoutEXT
---@field maxSequenceCount integer uint32_t
---@field maxDrawCount integer uint32_t

---@class VkGeneratedCommandsMemoryRequirementsInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pipelineBindPoint VkPipelineBindPoint
---@field pipeline VkPipeline
---@field indirectCommandsLayout VkIndirectCommandsLayoutNV
---@field maxSequencesCount integer uint32_t

---@class VkGeneratedCommandsPipelineInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipeline VkPipeline

---@class VkGeneratedCommandsShaderInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderCount integer uint32_t
---@field pShaders ffi.cdata*|nil const VkShaderEXT*

---@class VkGeometryAABBNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field aabbData VkBuffer
---@field numAABBs integer uint32_t
---@field stride integer uint32_t
---@field offset VkDeviceSize

---@class VkGeometryDataNV: ffi.cdata*
---@field triangles VkGeometryTrianglesNV
---@field aabbs VkGeometryAABBNV

---@alias VkGeometryFlagBitsKHR integer

---@alias VkGeometryFlagBitsNV VkGeometryFlagBitsKHR

---@alias VkGeometryFlagsKHR integer

---@alias VkGeometryFlagsNV VkGeometryFlagsKHR

---@alias VkGeometryInstanceFlagBitsKHR integer

---@alias VkGeometryInstanceFlagBitsNV VkGeometryInstanceFlagBitsKHR

---@alias VkGeometryInstanceFlagsKHR integer

---@alias VkGeometryInstanceFlagsNV VkGeometryInstanceFlagsKHR

---@class VkGeometryNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field geometryType VkGeometryTypeKHR
---@field geometry VkGeometryDataNV
---@field flags VkGeometryFlagsKHR

---@class VkGeometryTrianglesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field vertexData VkBuffer
---@field vertexOffset VkDeviceSize
---@field vertexCount integer uint32_t
---@field vertexStride VkDeviceSize
---@field vertexFormat VkFormat
---@field indexData VkBuffer
---@field indexOffset VkDeviceSize
---@field indexCount integer uint32_t
---@field indexType VkIndexType
---@field transformData VkBuffer
---@field transformOffset VkDeviceSize

---@alias VkGeometryTypeKHR integer

---@alias VkGeometryTypeNV VkGeometryTypeKHR

---@class VkGetLatencyMarkerInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field timingCount integer uint32_t
---@field pTimings VkLatencyTimingsFrameReportNV|ffi.cdata*|nil VkLatencyTimingsFrameReportNV*

---@alias VkGpaDeviceClockModeAMD integer

---@class VkGpaDeviceClockModeInfoAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field clockMode VkGpaDeviceClockModeAMD
---@field memoryClockRatioToPeak number float
---@field engineClockRatioToPeak number float

---@class VkGpaDeviceGetClockInfoAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryClockRatioToPeak number float
---@field engineClockRatioToPeak number float
---@field memoryClockFrequency integer uint32_t
---@field engineClockFrequency integer uint32_t

---@alias VkGpaPerfBlockAMD integer

---@class VkGpaPerfBlockPropertiesAMD: ffi.cdata*
---@field blockType VkGpaPerfBlockAMD
---@field flags VkGpaPerfBlockPropertiesFlagsAMD
---@field instanceCount integer uint32_t
---@field maxEventID integer uint32_t
---@field maxGlobalOnlyCounters integer uint32_t
---@field maxGlobalSharedCounters integer uint32_t
---@field maxStreamingCounters integer uint32_t

---@alias VkGpaPerfBlockPropertiesFlagsAMD integer

---@class VkGpaPerfCounterAMD: ffi.cdata*
---@field blockType VkGpaPerfBlockAMD
---@field blockInstance integer uint32_t
---@field eventID integer uint32_t

---@class VkGpaSampleBeginInfoAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field sampleType VkGpaSampleTypeAMD
---@field sampleInternalOperations VkBool32
---@field cacheFlushOnCounterCollection VkBool32
---@field sqShaderMaskEnable VkBool32
---@field sqShaderMask VkGpaSqShaderStageFlagsAMD
---@field perfCounterCount integer uint32_t
---@field pPerfCounters VkGpaPerfCounterAMD|ffi.cdata*|nil const VkGpaPerfCounterAMD*
---@field streamingPerfTraceSampleInterval integer uint32_t
---@field perfCounterDeviceMemoryLimit VkDeviceSize
---@field sqThreadTraceEnable VkBool32
---@field sqThreadTraceSuppressInstructionTokens VkBool32
---@field sqThreadTraceDeviceMemoryLimit VkDeviceSize
---@field timingPreSample VkPipelineStageFlags
---@field timingPostSample VkPipelineStageFlags

---@alias VkGpaSampleTypeAMD integer

---@class VkGpaSessionAMD: ffi.cdata*

---@class VkGpaSessionCreateInfoAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field secondaryCopySource VkGpaSessionAMD

---@alias VkGpaSqShaderStageFlagBitsAMD integer

---@alias VkGpaSqShaderStageFlagsAMD integer

---@class VkGraphicsPipelineCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineCreateFlags
---@field stageCount integer uint32_t
---@field pStages VkPipelineShaderStageCreateInfo|ffi.cdata*|nil const VkPipelineShaderStageCreateInfo*
---@field pVertexInputState VkPipelineVertexInputStateCreateInfo|ffi.cdata*|nil const VkPipelineVertexInputStateCreateInfo*
---@field pInputAssemblyState VkPipelineInputAssemblyStateCreateInfo|ffi.cdata*|nil const VkPipelineInputAssemblyStateCreateInfo*
---@field pTessellationState VkPipelineTessellationStateCreateInfo|ffi.cdata*|nil const VkPipelineTessellationStateCreateInfo*
---@field pViewportState VkPipelineViewportStateCreateInfo|ffi.cdata*|nil const VkPipelineViewportStateCreateInfo*
---@field pRasterizationState VkPipelineRasterizationStateCreateInfo|ffi.cdata*|nil const VkPipelineRasterizationStateCreateInfo*
---@field pMultisampleState VkPipelineMultisampleStateCreateInfo|ffi.cdata*|nil const VkPipelineMultisampleStateCreateInfo*
---@field pDepthStencilState VkPipelineDepthStencilStateCreateInfo|ffi.cdata*|nil const VkPipelineDepthStencilStateCreateInfo*
---@field pColorBlendState VkPipelineColorBlendStateCreateInfo|ffi.cdata*|nil const VkPipelineColorBlendStateCreateInfo*
---@field pDynamicState VkPipelineDynamicStateCreateInfo|ffi.cdata*|nil const VkPipelineDynamicStateCreateInfo*
---@field layout VkPipelineLayout
---@field renderPass VkRenderPass
---@field subpass integer uint32_t
---@field basePipelineHandle VkPipeline
---@field basePipelineIndex integer int32_t

---@class VkGraphicsPipelineLibraryCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkGraphicsPipelineLibraryFlagsEXT

---@alias VkGraphicsPipelineLibraryFlagBitsEXT integer

---@alias VkGraphicsPipelineLibraryFlagsEXT integer

---@class VkGraphicsPipelineShaderGroupsCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field groupCount integer uint32_t
---@field pGroups VkGraphicsShaderGroupCreateInfoNV|ffi.cdata*|nil const VkGraphicsShaderGroupCreateInfoNV*
---@field pipelineCount integer uint32_t
---@field pPipelines ffi.cdata*|nil const VkPipeline*

---@class VkGraphicsShaderGroupCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stageCount integer uint32_t
---@field pStages VkPipelineShaderStageCreateInfo|ffi.cdata*|nil const VkPipelineShaderStageCreateInfo*
---@field pVertexInputState VkPipelineVertexInputStateCreateInfo|ffi.cdata*|nil const VkPipelineVertexInputStateCreateInfo*
---@field pTessellationState VkPipelineTessellationStateCreateInfo|ffi.cdata*|nil const VkPipelineTessellationStateCreateInfo*

---@class VkHdrMetadataEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field displayPrimaryRed VkXYColorEXT
---@field displayPrimaryGreen VkXYColorEXT
---@field displayPrimaryBlue VkXYColorEXT
---@field whitePoint VkXYColorEXT
---@field maxLuminance number float
---@field minLuminance number float
---@field maxContentLightLevel number float
---@field maxFrameAverageLightLevel number float

---@class VkHdrSmpteSt209450GOOGLE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field metadataSize integer|ffi.cdata* size_t
---@field pMetadata ffi.cdata*|nil const void*
---@field powerPreference VkHdrSmpteSt209450PowerPreferenceGOOGLE

---@alias VkHdrSmpteSt209450PowerPreferenceGOOGLE integer

---@class VkHdrVividDynamicMetadataHUAWEI: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field dynamicMetadataSize integer|ffi.cdata* size_t
---@field pDynamicMetadata ffi.cdata*|nil const void*

---@alias VkHeadlessSurfaceCreateFlagsEXT integer

---@class VkHeadlessSurfaceCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkHeadlessSurfaceCreateFlagsEXT

---@class VkHostAddressRangeConstEXT: ffi.cdata*
---@field address ffi.cdata*|nil const void*
---@field size integer|ffi.cdata* size_t

---@class VkHostAddressRangeEXT: ffi.cdata*
---@field address ffi.cdata*|nil void*
---@field size integer|ffi.cdata* size_t

---@class VkHostImageCopyDevicePerformanceQuery: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field optimalDeviceAccess VkBool32
---@field identicalMemoryLayout VkBool32

---@alias VkHostImageCopyDevicePerformanceQueryEXT VkHostImageCopyDevicePerformanceQuery

---@alias VkHostImageCopyFlagBits integer

---@alias VkHostImageCopyFlagBitsEXT VkHostImageCopyFlagBits

---@alias VkHostImageCopyFlags integer

---@alias VkHostImageCopyFlagsEXT VkHostImageCopyFlags

---@class VkHostImageLayoutTransitionInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field image VkImage
---@field oldLayout VkImageLayout
---@field newLayout VkImageLayout
---@field subresourceRange VkImageSubresourceRange

---@alias VkHostImageLayoutTransitionInfoEXT VkHostImageLayoutTransitionInfo

---@alias VkIOSSurfaceCreateFlagsMVK integer

---@class VkIOSSurfaceCreateInfoMVK: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkIOSSurfaceCreateFlagsMVK
---@field pView ffi.cdata*|nil const void*

---@class VkImage: ffi.cdata*

---@class VkImageAlignmentControlCreateInfoMESA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field maximumRequestedAlignment integer uint32_t

---@alias VkImageAspectFlagBits integer

---@alias VkImageAspectFlags integer

---@class VkImageBlit: ffi.cdata*
---@field srcSubresource VkImageSubresourceLayers
---@field srcOffsets VkOffset3D|ffi.cdata*|nil VkOffset3D[2]
---@field dstSubresource VkImageSubresourceLayers
---@field dstOffsets VkOffset3D|ffi.cdata*|nil VkOffset3D[2]

---@class VkImageBlit2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcSubresource VkImageSubresourceLayers
---@field srcOffsets VkOffset3D|ffi.cdata*|nil VkOffset3D[2]
---@field dstSubresource VkImageSubresourceLayers
---@field dstOffsets VkOffset3D|ffi.cdata*|nil VkOffset3D[2]

---@alias VkImageBlit2KHR VkImageBlit2

---@class VkImageCaptureDescriptorDataInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field image VkImage

---@class VkImageCompressionControlEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkImageCompressionFlagsEXT
---@field compressionControlPlaneCount integer uint32_t
---@field pFixedRateFlags ffi.cdata*|nil VkImageCompressionFixedRateFlagsEXT*

---@alias VkImageCompressionFixedRateFlagBitsEXT integer

---@alias VkImageCompressionFixedRateFlagsEXT integer

---@alias VkImageCompressionFlagBitsEXT integer

---@alias VkImageCompressionFlagsEXT integer

---@class VkImageCompressionPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field imageCompressionFlags VkImageCompressionFlagsEXT
---@field imageCompressionFixedRateFlags VkImageCompressionFixedRateFlagsEXT

---@class VkImageConstraintsInfoFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field formatConstraintsCount integer uint32_t
---@field pFormatConstraints VkImageFormatConstraintsInfoFUCHSIA|ffi.cdata*|nil const VkImageFormatConstraintsInfoFUCHSIA*
---@field bufferCollectionConstraints VkBufferCollectionConstraintsInfoFUCHSIA
---@field flags VkImageConstraintsInfoFlagsFUCHSIA

---@alias VkImageConstraintsInfoFlagBitsFUCHSIA integer

---@alias VkImageConstraintsInfoFlagsFUCHSIA integer

---@class VkImageCopy: ffi.cdata*
---@field srcSubresource VkImageSubresourceLayers
---@field srcOffset VkOffset3D
---@field dstSubresource VkImageSubresourceLayers
---@field dstOffset VkOffset3D
---@field extent VkExtent3D

---@class VkImageCopy2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcSubresource VkImageSubresourceLayers
---@field srcOffset VkOffset3D
---@field dstSubresource VkImageSubresourceLayers
---@field dstOffset VkOffset3D
---@field extent VkExtent3D

---@alias VkImageCopy2KHR VkImageCopy2

---@alias VkImageCreateFlagBits integer

---@alias VkImageCreateFlagBits2KHR integer|ffi.cdata*

---@alias VkImageCreateFlags integer

---@class VkImageCreateFlags2CreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkImageCreateFlags2KHR

---@alias VkImageCreateFlags2KHR integer|ffi.cdata*

---@class VkImageCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkImageCreateFlags
---@field imageType VkImageType
---@field format VkFormat
---@field extent VkExtent3D
---@field mipLevels integer uint32_t
---@field arrayLayers integer uint32_t
---@field samples VkSampleCountFlagBits
---@field tiling VkImageTiling
---@field usage VkImageUsageFlags
---@field sharingMode VkSharingMode
---@field queueFamilyIndexCount integer uint32_t
---@field pQueueFamilyIndices ffi.cdata*|nil const uint32_t*
---@field initialLayout VkImageLayout

---@class VkImageDescriptorInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pView VkImageViewCreateInfo|ffi.cdata*|nil const VkImageViewCreateInfo*
---@field layout VkImageLayout

---@class VkImageDrmFormatModifierExplicitCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field drmFormatModifier integer|ffi.cdata* uint64_t
---@field drmFormatModifierPlaneCount integer uint32_t
---@field pPlaneLayouts VkSubresourceLayout|ffi.cdata*|nil const VkSubresourceLayout*

---@class VkImageDrmFormatModifierListCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field drmFormatModifierCount integer uint32_t
---@field pDrmFormatModifiers ffi.cdata*|nil const uint64_t*

---@class VkImageDrmFormatModifierPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field drmFormatModifier integer|ffi.cdata* uint64_t

---@alias VkImageFormatConstraintsFlagsFUCHSIA integer

---@class VkImageFormatConstraintsInfoFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field imageCreateInfo VkImageCreateInfo
---@field requiredFormatFeatures VkFormatFeatureFlags
---@field flags VkImageFormatConstraintsFlagsFUCHSIA
---@field sysmemPixelFormat integer|ffi.cdata* uint64_t
---@field colorSpaceCount integer uint32_t
---@field pColorSpaces VkSysmemColorSpaceFUCHSIA|ffi.cdata*|nil const VkSysmemColorSpaceFUCHSIA*

---@class VkImageFormatListCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field viewFormatCount integer uint32_t
---@field pViewFormats ffi.cdata*|nil const VkFormat*

---@alias VkImageFormatListCreateInfoKHR VkImageFormatListCreateInfo

---@class VkImageFormatProperties: ffi.cdata*
---@field maxExtent VkExtent3D
---@field maxMipLevels integer uint32_t
---@field maxArrayLayers integer uint32_t
---@field sampleCounts VkSampleCountFlags
---@field maxResourceSize VkDeviceSize

---@class VkImageFormatProperties2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field imageFormatProperties VkImageFormatProperties

---@alias VkImageFormatProperties2KHR VkImageFormatProperties2

---@alias VkImageLayout integer

---@class VkImageMemoryBarrier: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcAccessMask VkAccessFlags
---@field dstAccessMask VkAccessFlags
---@field oldLayout VkImageLayout
---@field newLayout VkImageLayout
---@field srcQueueFamilyIndex integer uint32_t
---@field dstQueueFamilyIndex integer uint32_t
---@field image VkImage
---@field subresourceRange VkImageSubresourceRange

---@class VkImageMemoryBarrier2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcStageMask VkPipelineStageFlags2
---@field srcAccessMask VkAccessFlags2
---@field dstStageMask VkPipelineStageFlags2
---@field dstAccessMask VkAccessFlags2
---@field oldLayout VkImageLayout
---@field newLayout VkImageLayout
---@field srcQueueFamilyIndex integer uint32_t
---@field dstQueueFamilyIndex integer uint32_t
---@field image VkImage
---@field subresourceRange VkImageSubresourceRange

---@alias VkImageMemoryBarrier2KHR VkImageMemoryBarrier2

---@class VkImageMemoryRequirementsInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field image VkImage

---@alias VkImageMemoryRequirementsInfo2KHR VkImageMemoryRequirementsInfo2

---@alias VkImagePipeSurfaceCreateFlagsFUCHSIA integer

---@class VkImagePipeSurfaceCreateInfoFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkImagePipeSurfaceCreateFlagsFUCHSIA
---@field imagePipeHandle zx_handle_t

---@class VkImagePlaneMemoryRequirementsInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field planeAspect VkImageAspectFlagBits

---@alias VkImagePlaneMemoryRequirementsInfoKHR VkImagePlaneMemoryRequirementsInfo

---@class VkImageResolve: ffi.cdata*
---@field srcSubresource VkImageSubresourceLayers
---@field srcOffset VkOffset3D
---@field dstSubresource VkImageSubresourceLayers
---@field dstOffset VkOffset3D
---@field extent VkExtent3D

---@class VkImageResolve2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcSubresource VkImageSubresourceLayers
---@field srcOffset VkOffset3D
---@field dstSubresource VkImageSubresourceLayers
---@field dstOffset VkOffset3D
---@field extent VkExtent3D

---@alias VkImageResolve2KHR VkImageResolve2

---@class VkImageSparseMemoryRequirementsInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field image VkImage

---@alias VkImageSparseMemoryRequirementsInfo2KHR VkImageSparseMemoryRequirementsInfo2

---@class VkImageStencilUsage2CreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field stencilUsage VkImageUsageFlags2KHR

---@class VkImageStencilUsageCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stencilUsage VkImageUsageFlags

---@alias VkImageStencilUsageCreateInfoEXT VkImageStencilUsageCreateInfo

---@class VkImageSubresource: ffi.cdata*
---@field aspectMask VkImageAspectFlags
---@field mipLevel integer uint32_t
---@field arrayLayer integer uint32_t

---@class VkImageSubresource2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field imageSubresource VkImageSubresource

---@alias VkImageSubresource2EXT VkImageSubresource2

---@alias VkImageSubresource2KHR VkImageSubresource2

---@class VkImageSubresourceLayers: ffi.cdata*
---@field aspectMask VkImageAspectFlags
---@field mipLevel integer uint32_t
---@field baseArrayLayer integer uint32_t
---@field layerCount integer uint32_t

---@class VkImageSubresourceRange: ffi.cdata*
---@field aspectMask VkImageAspectFlags
---@field baseMipLevel integer uint32_t
---@field levelCount integer uint32_t
---@field baseArrayLayer integer uint32_t
---@field layerCount integer uint32_t

---@class VkImageSwapchainCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field swapchain VkSwapchainKHR

---@alias VkImageTiling integer

---@class VkImageTilingControlCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field tilingControl VkImageTilingControlEXT

---@alias VkImageTilingControlEXT integer

---@class VkImageToMemoryCopy: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pHostPointer ffi.cdata*|nil void*
---@field memoryRowLength integer uint32_t
---@field memoryImageHeight integer uint32_t
---@field imageSubresource VkImageSubresourceLayers
---@field imageOffset VkOffset3D
---@field imageExtent VkExtent3D

---@alias VkImageToMemoryCopyEXT VkImageToMemoryCopy

---@alias VkImageType integer

---@alias VkImageUsageFlagBits integer

---@alias VkImageUsageFlagBits2KHR integer|ffi.cdata*

---@alias VkImageUsageFlags integer

---@class VkImageUsageFlags2CreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field usage VkImageUsageFlags2KHR

---@alias VkImageUsageFlags2KHR integer|ffi.cdata*

---@class VkImageView: ffi.cdata*

---@class VkImageViewASTCDecodeModeEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field decodeMode VkFormat

---@class VkImageViewAddressPropertiesNVX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field deviceAddress VkDeviceAddress
---@field size VkDeviceSize

---@class VkImageViewCaptureDescriptorDataInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field imageView VkImageView

---@alias VkImageViewCreateFlagBits integer

---@alias VkImageViewCreateFlags integer

---@class VkImageViewCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkImageViewCreateFlags
---@field image VkImage
---@field viewType VkImageViewType
---@field format VkFormat
---@field components VkComponentMapping
---@field subresourceRange VkImageSubresourceRange

---@class VkImageViewHandleInfoNVX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field imageView VkImageView
---@field descriptorType VkDescriptorType
---@field sampler VkSampler

---@class VkImageViewMinLodCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field minLod number float

---@class VkImageViewSampleWeightCreateInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field filterCenter VkOffset2D
---@field filterSize VkExtent2D
---@field numPhases integer uint32_t

---@class VkImageViewSlicedCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field sliceOffset integer uint32_t
---@field sliceCount integer uint32_t

---@alias VkImageViewType integer

---@class VkImageViewUsage2CreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field usage VkImageUsageFlags2KHR

---@class VkImageViewUsageCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field usage VkImageUsageFlags

---@alias VkImageViewUsageCreateInfoKHR VkImageViewUsageCreateInfo

---@class VkImportAndroidHardwareBufferInfoANDROID: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field buffer ffi.cdata*|nil AHardwareBuffer*

---@class VkImportFenceFdInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field fence VkFence
---@field flags VkFenceImportFlags
---@field handleType VkExternalFenceHandleTypeFlagBits
---@field fd integer int

---@class VkImportFenceWin32HandleInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field fence VkFence
---@field flags VkFenceImportFlags
---@field handleType VkExternalFenceHandleTypeFlagBits
---@field handle HANDLE
---@field name LPCWSTR

---@class VkImportMemoryBufferCollectionFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field collection VkBufferCollectionFUCHSIA
---@field index integer uint32_t

---@class VkImportMemoryFdInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleType VkExternalMemoryHandleTypeFlagBits
---@field fd integer int

---@class VkImportMemoryHostPointerInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleType VkExternalMemoryHandleTypeFlagBits
---@field pHostPointer ffi.cdata*|nil void*

---@class VkImportMemoryMetalHandleInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleType VkExternalMemoryHandleTypeFlagBits
---@field handle ffi.cdata*|nil void*

---@class VkImportMemoryWin32HandleInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleType VkExternalMemoryHandleTypeFlagBits
---@field handle HANDLE
---@field name LPCWSTR

---@class VkImportMemoryWin32HandleInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleType VkExternalMemoryHandleTypeFlagsNV
---@field handle HANDLE

---@class VkImportMemoryZirconHandleInfoFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleType VkExternalMemoryHandleTypeFlagBits
---@field handle zx_handle_t

---@class VkImportMetalBufferInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field mtlBuffer MTLBuffer_id

---@class VkImportMetalIOSurfaceInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field ioSurface IOSurfaceRef

---@class VkImportMetalSharedEventInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field mtlSharedEvent MTLSharedEvent_id

---@class VkImportMetalTextureInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field plane VkImageAspectFlagBits
---@field mtlTexture MTLTexture_id

---@class VkImportNativeBufferInfoOHOS: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field buffer ffi.cdata*|nil OH_NativeBuffer*

---@class VkImportScreenBufferInfoQNX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field buffer ffi.cdata*|nil _screen_buffer*

---@class VkImportSemaphoreFdInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field semaphore VkSemaphore
---@field flags VkSemaphoreImportFlags
---@field handleType VkExternalSemaphoreHandleTypeFlagBits
---@field fd integer int

---@class VkImportSemaphoreWin32HandleInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field semaphore VkSemaphore
---@field flags VkSemaphoreImportFlags
---@field handleType VkExternalSemaphoreHandleTypeFlagBits
---@field handle HANDLE
---@field name LPCWSTR

---@class VkImportSemaphoreZirconHandleInfoFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field semaphore VkSemaphore
---@field flags VkSemaphoreImportFlags
---@field handleType VkExternalSemaphoreHandleTypeFlagBits
---@field zirconHandle zx_handle_t

---@alias VkIndexType integer

---@class VkIndirectCommandsExecutionSetTokenEXT: ffi.cdata*
---@field type VkIndirectExecutionSetInfoTypeEXT
---@field shaderStages VkShaderStageFlags

---@class VkIndirectCommandsIndexBufferTokenEXT: ffi.cdata*
---@field mode VkIndirectCommandsInputModeFlagBitsEXT

---@alias VkIndirectCommandsInputModeFlagBitsEXT integer

---@alias VkIndirectCommandsInputModeFlagsEXT integer

---@class VkIndirectCommandsLayoutCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkIndirectCommandsLayoutUsageFlagsEXT
---@field shaderStages VkShaderStageFlags
---@field indirectStride integer uint32_t
---@field pipelineLayout VkPipelineLayout
---@field tokenCount integer uint32_t
---@field pTokens VkIndirectCommandsLayoutTokenEXT|ffi.cdata*|nil const VkIndirectCommandsLayoutTokenEXT*

---@class VkIndirectCommandsLayoutCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkIndirectCommandsLayoutUsageFlagsNV
---@field pipelineBindPoint VkPipelineBindPoint
---@field tokenCount integer uint32_t
---@field pTokens VkIndirectCommandsLayoutTokenNV|ffi.cdata*|nil const VkIndirectCommandsLayoutTokenNV*
---@field streamCount integer uint32_t
---@field pStreamStrides ffi.cdata*|nil const uint32_t*

---@class VkIndirectCommandsLayoutEXT: ffi.cdata*

---@class VkIndirectCommandsLayoutNV: ffi.cdata*

---@class VkIndirectCommandsLayoutPushDataTokenNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pushDataOffset integer uint32_t
---@field pushDataSize integer uint32_t

---@class VkIndirectCommandsLayoutTokenEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field type VkIndirectCommandsTokenTypeEXT
---@field data VkIndirectCommandsTokenDataEXT
---@field offset integer uint32_t

---@class VkIndirectCommandsLayoutTokenNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field tokenType VkIndirectCommandsTokenTypeNV
---@field stream integer uint32_t
---@field offset integer uint32_t
---@field vertexBindingUnit integer uint32_t
---@field vertexDynamicStride VkBool32
---@field pushconstantPipelineLayout VkPipelineLayout
---@field pushconstantShaderStageFlags VkShaderStageFlags
---@field pushconstantOffset integer uint32_t
---@field pushconstantSize integer uint32_t
---@field indirectStateFlags VkIndirectStateFlagsNV
---@field indexTypeCount integer uint32_t
---@field pIndexTypes ffi.cdata*|nil const VkIndexType*
---@field pIndexTypeValues ffi.cdata*|nil const uint32_t*

---@alias VkIndirectCommandsLayoutUsageFlagBitsEXT integer

---@alias VkIndirectCommandsLayoutUsageFlagBitsNV integer

---@alias VkIndirectCommandsLayoutUsageFlagsEXT integer

---@alias VkIndirectCommandsLayoutUsageFlagsNV integer

---@class VkIndirectCommandsPushConstantTokenEXT: ffi.cdata*
---@field updateRange VkPushConstantRange

---@class VkIndirectCommandsStreamNV: ffi.cdata*
---@field buffer VkBuffer
---@field offset VkDeviceSize

---@class VkIndirectCommandsTokenDataEXT: ffi.cdata*
---@field pPushConstant VkIndirectCommandsPushConstantTokenEXT|ffi.cdata*|nil const VkIndirectCommandsPushConstantTokenEXT*
---@field pVertexBuffer VkIndirectCommandsVertexBufferTokenEXT|ffi.cdata*|nil const VkIndirectCommandsVertexBufferTokenEXT*
---@field pIndexBuffer VkIndirectCommandsIndexBufferTokenEXT|ffi.cdata*|nil const VkIndirectCommandsIndexBufferTokenEXT*
---@field pExecutionSet VkIndirectCommandsExecutionSetTokenEXT|ffi.cdata*|nil const VkIndirectCommandsExecutionSetTokenEXT*

---@alias VkIndirectCommandsTokenTypeEXT integer

---@alias VkIndirectCommandsTokenTypeNV integer

---@class VkIndirectCommandsVertexBufferTokenEXT: ffi.cdata*
---@field vertexBindingUnit integer uint32_t

---@class VkIndirectExecutionSetCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field type VkIndirectExecutionSetInfoTypeEXT
---@field info VkIndirectExecutionSetInfoEXT

---@class VkIndirectExecutionSetEXT: ffi.cdata*

---@class VkIndirectExecutionSetInfoEXT: ffi.cdata*
---@field pPipelineInfo VkIndirectExecutionSetPipelineInfoEXT|ffi.cdata*|nil const VkIndirectExecutionSetPipelineInfoEXT*
---@field pShaderInfo VkIndirectExecutionSetShaderInfoEXT|ffi.cdata*|nil const VkIndirectExecutionSetShaderInfoEXT*

---@alias VkIndirectExecutionSetInfoTypeEXT integer

---@class VkIndirectExecutionSetPipelineInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field initialPipeline VkPipeline
---@field maxPipelineCount integer uint32_t

---@class VkIndirectExecutionSetShaderInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field shaderCount integer uint32_t
---@field pInitialShaders ffi.cdata*|nil const VkShaderEXT*
---@field pSetLayoutInfos VkIndirectExecutionSetShaderLayoutInfoEXT|ffi.cdata*|nil const VkIndirectExecutionSetShaderLayoutInfoEXT*
---@field maxShaderCount integer uint32_t
---@field pushConstantRangeCount integer uint32_t
---@field pPushConstantRanges VkPushConstantRange|ffi.cdata*|nil const VkPushConstantRange*

---@class VkIndirectExecutionSetShaderLayoutInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field setLayoutCount integer uint32_t
---@field pSetLayouts ffi.cdata*|nil const VkDescriptorSetLayout*

---@alias VkIndirectStateFlagBitsNV integer

---@alias VkIndirectStateFlagsNV integer

---@class VkInitializePerformanceApiInfoINTEL: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pUserData ffi.cdata*|nil void*

---@class VkInputAttachmentAspectReference: ffi.cdata*
---@field subpass integer uint32_t
---@field inputAttachmentIndex integer uint32_t
---@field aspectMask VkImageAspectFlags

---@alias VkInputAttachmentAspectReferenceKHR VkInputAttachmentAspectReference

---@class VkInstance: ffi.cdata*

---@alias VkInstanceCreateFlagBits integer

---@alias VkInstanceCreateFlags integer

---@class VkInstanceCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkInstanceCreateFlags
---@field pApplicationInfo VkApplicationInfo|ffi.cdata*|nil const VkApplicationInfo*
---@field enabledLayerCount integer uint32_t
---@field ppEnabledLayerNames ffi.cdata*|nil const char* const*
---@field enabledExtensionCount integer uint32_t
---@field ppEnabledExtensionNames ffi.cdata*|nil const char* const*

---@alias VkInternalAllocationType integer

---@alias VkLatencyMarkerNV integer

---@class VkLatencySleepInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field signalSemaphore VkSemaphore
---@field value integer|ffi.cdata* uint64_t

---@class VkLatencySleepModeInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field lowLatencyMode VkBool32
---@field lowLatencyBoost VkBool32
---@field minimumIntervalUs integer uint32_t

---@class VkLatencySubmissionPresentIdNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field presentID integer|ffi.cdata* uint64_t

---@class VkLatencySurfaceCapabilitiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field presentModeCount integer uint32_t
---@field pPresentModes ffi.cdata*|nil VkPresentModeKHR*

---@class VkLatencyTimingsFrameReportNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentID integer|ffi.cdata* uint64_t
---@field inputSampleTimeUs integer|ffi.cdata* uint64_t
---@field simStartTimeUs integer|ffi.cdata* uint64_t
---@field simEndTimeUs integer|ffi.cdata* uint64_t
---@field renderSubmitStartTimeUs integer|ffi.cdata* uint64_t
---@field renderSubmitEndTimeUs integer|ffi.cdata* uint64_t
---@field presentStartTimeUs integer|ffi.cdata* uint64_t
---@field presentEndTimeUs integer|ffi.cdata* uint64_t
---@field driverStartTimeUs integer|ffi.cdata* uint64_t
---@field driverEndTimeUs integer|ffi.cdata* uint64_t
---@field osRenderQueueStartTimeUs integer|ffi.cdata* uint64_t
---@field osRenderQueueEndTimeUs integer|ffi.cdata* uint64_t
---@field gpuRenderStartTimeUs integer|ffi.cdata* uint64_t
---@field gpuRenderEndTimeUs integer|ffi.cdata* uint64_t

---@class VkLayerProperties: ffi.cdata*
---@field layerName string|ffi.cdata*|nil char[256]
---@field specVersion integer uint32_t
---@field implementationVersion integer uint32_t
---@field description string|ffi.cdata*|nil char[256]

---@class VkLayerSettingEXT: ffi.cdata*
---@field pLayerName string|ffi.cdata*|nil const char*
---@field pSettingName string|ffi.cdata*|nil const char*
---@field type VkLayerSettingTypeEXT
---@field valueCount integer uint32_t
---@field pValues ffi.cdata*|nil const void*

---@alias VkLayerSettingTypeEXT integer

---@class VkLayerSettingsCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field settingCount integer uint32_t
---@field pSettings VkLayerSettingEXT|ffi.cdata*|nil const VkLayerSettingEXT*

---@alias VkLayeredDriverUnderlyingApiMSFT integer

---@alias VkLineRasterizationMode integer

---@alias VkLineRasterizationModeEXT VkLineRasterizationMode

---@alias VkLineRasterizationModeKHR VkLineRasterizationMode

---@alias VkLogicOp integer

---@alias VkMacOSSurfaceCreateFlagsMVK integer

---@class VkMacOSSurfaceCreateInfoMVK: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkMacOSSurfaceCreateFlagsMVK
---@field pView ffi.cdata*|nil const void*

---@class VkMappedMemoryRange: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field memory VkDeviceMemory
---@field offset VkDeviceSize
---@field size VkDeviceSize

---@alias VkMemoryAllocateFlagBits integer

---@alias VkMemoryAllocateFlagBitsKHR VkMemoryAllocateFlagBits

---@alias VkMemoryAllocateFlags integer

---@class VkMemoryAllocateFlagsInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkMemoryAllocateFlags
---@field deviceMask integer uint32_t

---@alias VkMemoryAllocateFlagsInfoKHR VkMemoryAllocateFlagsInfo

---@alias VkMemoryAllocateFlagsKHR VkMemoryAllocateFlags

---@class VkMemoryAllocateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field allocationSize VkDeviceSize
---@field memoryTypeIndex integer uint32_t

---@class VkMemoryBarrier: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcAccessMask VkAccessFlags
---@field dstAccessMask VkAccessFlags

---@class VkMemoryBarrier2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcStageMask VkPipelineStageFlags2
---@field srcAccessMask VkAccessFlags2
---@field dstStageMask VkPipelineStageFlags2
---@field dstAccessMask VkAccessFlags2

---@alias VkMemoryBarrier2KHR VkMemoryBarrier2

---@class VkMemoryBarrierAccessFlags3KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcAccessMask3 VkAccessFlags3KHR
---@field dstAccessMask3 VkAccessFlags3KHR

---@alias VkMemoryDecompressionMethodFlagBitsEXT integer|ffi.cdata*

---@alias VkMemoryDecompressionMethodFlagBitsNV VkMemoryDecompressionMethodFlagBitsEXT

---@alias VkMemoryDecompressionMethodFlagsEXT integer|ffi.cdata*

---@alias VkMemoryDecompressionMethodFlagsNV VkMemoryDecompressionMethodFlagsEXT

---@class VkMemoryDedicatedAllocateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field image VkImage
---@field buffer VkBuffer

---@alias VkMemoryDedicatedAllocateInfoKHR VkMemoryDedicatedAllocateInfo

---@class VkMemoryDedicatedAllocateInfoTensorARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field tensor VkTensorARM

---@class VkMemoryDedicatedRequirements: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field prefersDedicatedAllocation VkBool32
---@field requiresDedicatedAllocation VkBool32

---@alias VkMemoryDedicatedRequirementsKHR VkMemoryDedicatedRequirements

---@class VkMemoryFdPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryTypeBits integer uint32_t

---@class VkMemoryGetAndroidHardwareBufferInfoANDROID: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field memory VkDeviceMemory

---@class VkMemoryGetFdInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field memory VkDeviceMemory
---@field handleType VkExternalMemoryHandleTypeFlagBits

---@class VkMemoryGetMetalHandleInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field memory VkDeviceMemory
---@field handleType VkExternalMemoryHandleTypeFlagBits

---@class VkMemoryGetNativeBufferInfoOHOS: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field memory VkDeviceMemory

---@class VkMemoryGetRemoteAddressInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field memory VkDeviceMemory
---@field handleType VkExternalMemoryHandleTypeFlagBits

---@class VkMemoryGetWin32HandleInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field memory VkDeviceMemory
---@field handleType VkExternalMemoryHandleTypeFlagBits

---@class VkMemoryGetZirconHandleInfoFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field memory VkDeviceMemory
---@field handleType VkExternalMemoryHandleTypeFlagBits

---@class VkMemoryHeap: ffi.cdata*
---@field size VkDeviceSize
---@field flags VkMemoryHeapFlags

---@alias VkMemoryHeapFlagBits integer

---@alias VkMemoryHeapFlags integer

---@class VkMemoryHostPointerPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryTypeBits integer uint32_t

---@alias VkMemoryMapFlagBits integer

---@alias VkMemoryMapFlags integer

---@class VkMemoryMapInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkMemoryMapFlags
---@field memory VkDeviceMemory
---@field offset VkDeviceSize
---@field size VkDeviceSize

---@alias VkMemoryMapInfoKHR VkMemoryMapInfo

---@class VkMemoryMapPlacedInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pPlacedAddress ffi.cdata*|nil void*

---@class VkMemoryMarkerInfoAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field stage VkPipelineStageFlags2KHR
---@field dstRange VkDeviceAddressRangeKHR
---@field dstFlags VkAddressCommandFlagsKHR
---@field marker integer uint32_t

---@class VkMemoryMetalHandlePropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryTypeBits integer uint32_t

---@class VkMemoryOpaqueCaptureAddressAllocateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field opaqueCaptureAddress integer|ffi.cdata* uint64_t

---@alias VkMemoryOpaqueCaptureAddressAllocateInfoKHR VkMemoryOpaqueCaptureAddressAllocateInfo

---@alias VkMemoryOverallocationBehaviorAMD integer

---@class VkMemoryPriorityAllocateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field priority number float

---@alias VkMemoryPropertyFlagBits integer

---@alias VkMemoryPropertyFlags integer

---@class VkMemoryRangeBarrierKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field srcStageMask VkPipelineStageFlags2
---@field srcAccessMask VkAccessFlags2
---@field dstStageMask VkPipelineStageFlags2
---@field dstAccessMask VkAccessFlags2
---@field srcQueueFamilyIndex integer uint32_t
---@field dstQueueFamilyIndex integer uint32_t
---@field addressRange VkDeviceAddressRangeKHR
---@field addressFlags VkAddressCommandFlagsKHR

---@class VkMemoryRangeBarriersInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field memoryRangeBarrierCount integer uint32_t
---@field pMemoryRangeBarriers VkMemoryRangeBarrierKHR|ffi.cdata*|nil const VkMemoryRangeBarrierKHR*

---@class VkMemoryRequirements: ffi.cdata*
---@field size VkDeviceSize
---@field alignment VkDeviceSize
---@field memoryTypeBits integer uint32_t

---@class VkMemoryRequirements2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryRequirements VkMemoryRequirements

---@alias VkMemoryRequirements2KHR VkMemoryRequirements2

---@class VkMemoryToImageCopy: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pHostPointer ffi.cdata*|nil const void*
---@field memoryRowLength integer uint32_t
---@field memoryImageHeight integer uint32_t
---@field imageSubresource VkImageSubresourceLayers
---@field imageOffset VkOffset3D
---@field imageExtent VkExtent3D

---@alias VkMemoryToImageCopyEXT VkMemoryToImageCopy

---@class VkMemoryType: ffi.cdata*
---@field propertyFlags VkMemoryPropertyFlags
---@field heapIndex integer uint32_t

---@alias VkMemoryUnmapFlagBits integer

---@alias VkMemoryUnmapFlagBitsKHR VkMemoryUnmapFlagBits

---@alias VkMemoryUnmapFlags integer

---@alias VkMemoryUnmapFlagsKHR VkMemoryUnmapFlags

---@class VkMemoryUnmapInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkMemoryUnmapFlags
---@field memory VkDeviceMemory

---@alias VkMemoryUnmapInfoKHR VkMemoryUnmapInfo

---@class VkMemoryWin32HandlePropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryTypeBits integer uint32_t

---@class VkMemoryZirconHandlePropertiesFUCHSIA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryTypeBits integer uint32_t

---@alias VkMetalSurfaceCreateFlagsEXT integer

---@class VkMetalSurfaceCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkMetalSurfaceCreateFlagsEXT
---@field pLayer ffi.cdata*|nil const CAMetalLayer*

---@class VkMicromapBuildInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field type VkMicromapTypeEXT
---@field flags VkBuildMicromapFlagsEXT
---@field mode VkBuildMicromapModeEXT
---@field dstMicromap VkMicromapEXT
---@field usageCountsCount integer uint32_t
---@field pUsageCounts VkMicromapUsageEXT|ffi.cdata*|nil const VkMicromapUsageEXT*
---@field ppUsageCounts ffi.cdata*|nil const VkMicromapUsageEXT* const*
---@field data VkDeviceOrHostAddressConstKHR
---@field scratchData VkDeviceOrHostAddressKHR
---@field triangleArray VkDeviceOrHostAddressConstKHR
---@field triangleArrayStride VkDeviceSize

---@class VkMicromapBuildSizesInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field micromapSize VkDeviceSize
---@field buildScratchSize VkDeviceSize
---@field discardable VkBool32

---@alias VkMicromapCreateFlagBitsEXT integer

---@alias VkMicromapCreateFlagsEXT integer

---@class VkMicromapCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field createFlags VkMicromapCreateFlagsEXT
---@field buffer VkBuffer
---@field offset VkDeviceSize
---@field size VkDeviceSize
---@field type VkMicromapTypeEXT
---@field deviceAddress VkDeviceAddress

---@class VkMicromapEXT: ffi.cdata*

---@alias VkMicromapTriangleEXT VkMicromapTriangleKHR

---@class VkMicromapTriangleKHR: ffi.cdata*
---@field dataOffset integer uint32_t
---@field subdivisionLevel integer uint16_t
---@field format integer uint16_t

---@alias VkMicromapTypeEXT integer

---@class VkMicromapUsageEXT: ffi.cdata*
---@field count integer uint32_t
---@field subdivisionLevel integer uint32_t
---@field format integer uint32_t

---@class VkMicromapUsageKHR: ffi.cdata*
---@field count integer uint32_t
---@field subdivisionLevel integer uint32_t
---@field format VkOpacityMicromapFormatKHR

---@class VkMicromapVersionInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pVersionData ffi.cdata*|nil const uint8_t*

---@class VkMultiDrawIndexedInfoEXT: ffi.cdata*
---@field firstIndex integer uint32_t
---@field indexCount integer uint32_t
---@field vertexOffset integer int32_t

---@class VkMultiDrawInfoEXT: ffi.cdata*
---@field firstVertex integer uint32_t
---@field vertexCount integer uint32_t

---@class VkMultisamplePropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxSampleLocationGridSize VkExtent2D

---@class VkMultisampledRenderToSingleSampledInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field multisampledRenderToSingleSampledEnable VkBool32
---@field rasterizationSamples VkSampleCountFlagBits

---@class VkMultiviewPerViewAttributesInfoNVX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field perViewAttributes VkBool32
---@field perViewAttributesPositionXOnly VkBool32

---@class VkMultiviewPerViewRenderAreasRenderPassBeginInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field perViewRenderAreaCount integer uint32_t
---@field pPerViewRenderAreas VkRect2D|ffi.cdata*|nil const VkRect2D*

---@class VkMutableDescriptorTypeCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field mutableDescriptorTypeListCount integer uint32_t
---@field pMutableDescriptorTypeLists VkMutableDescriptorTypeListEXT|ffi.cdata*|nil const VkMutableDescriptorTypeListEXT*

---@alias VkMutableDescriptorTypeCreateInfoVALVE VkMutableDescriptorTypeCreateInfoEXT

---@class VkMutableDescriptorTypeListEXT: ffi.cdata*
---@field descriptorTypeCount integer uint32_t
---@field pDescriptorTypes ffi.cdata*|nil const VkDescriptorType*

---@alias VkMutableDescriptorTypeListVALVE VkMutableDescriptorTypeListEXT

---@class VkNativeBufferFormatPropertiesOHOS: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field format VkFormat
---@field externalFormat integer|ffi.cdata* uint64_t
---@field formatFeatures VkFormatFeatureFlags
---@field samplerYcbcrConversionComponents VkComponentMapping
---@field suggestedYcbcrModel VkSamplerYcbcrModelConversion
---@field suggestedYcbcrRange VkSamplerYcbcrRange
---@field suggestedXChromaOffset VkChromaLocation
---@field suggestedYChromaOffset VkChromaLocation

---@class VkNativeBufferPropertiesOHOS: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field allocationSize VkDeviceSize
---@field memoryTypeBits integer uint32_t

---@class VkNativeBufferUsageOHOS: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field OHOSNativeBufferUsage integer|ffi.cdata* uint64_t

---@alias VkNeuralAcceleratorStatisticsModeARM integer

---@alias VkObjectType integer

---@class VkOffset2D: ffi.cdata*
---@field x integer int32_t
---@field y integer int32_t

---@class VkOffset3D: ffi.cdata*
---@field x integer int32_t
---@field y integer int32_t
---@field z integer int32_t

---@alias VkOpacityMicromapFormatEXT VkOpacityMicromapFormatKHR

---@alias VkOpacityMicromapFormatKHR integer

---@alias VkOpacityMicromapSpecialIndexEXT VkOpacityMicromapSpecialIndexKHR

---@alias VkOpacityMicromapSpecialIndexKHR integer

---@class VkOpaqueCaptureDataCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pData VkHostAddressRangeConstEXT|ffi.cdata*|nil const VkHostAddressRangeConstEXT*

---@class VkOpaqueCaptureDescriptorDataCreateInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field opaqueCaptureDescriptorData ffi.cdata*|nil const void*

---@alias VkOpticalFlowExecuteFlagBitsNV integer

---@alias VkOpticalFlowExecuteFlagsNV integer

---@class VkOpticalFlowExecuteInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkOpticalFlowExecuteFlagsNV
---@field regionCount integer uint32_t
---@field pRegions VkRect2D|ffi.cdata*|nil const VkRect2D*

---@alias VkOpticalFlowGridSizeFlagBitsNV integer

---@alias VkOpticalFlowGridSizeFlagsNV integer

---@class VkOpticalFlowImageFormatInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field usage VkOpticalFlowUsageFlagsNV

---@class VkOpticalFlowImageFormatPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field format VkFormat

---@alias VkOpticalFlowPerformanceLevelNV integer

---@alias VkOpticalFlowSessionBindingPointNV integer

---@alias VkOpticalFlowSessionCreateFlagBitsNV integer

---@alias VkOpticalFlowSessionCreateFlagsNV integer

---@class VkOpticalFlowSessionCreateInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field width integer uint32_t
---@field height integer uint32_t
---@field imageFormat VkFormat
---@field flowVectorFormat VkFormat
---@field costFormat VkFormat
---@field outputGridSize VkOpticalFlowGridSizeFlagsNV
---@field hintGridSize VkOpticalFlowGridSizeFlagsNV
---@field performanceLevel VkOpticalFlowPerformanceLevelNV
---@field flags VkOpticalFlowSessionCreateFlagsNV

---@class VkOpticalFlowSessionCreatePrivateDataInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field id integer uint32_t
---@field size integer uint32_t
---@field pPrivateData ffi.cdata*|nil const void*

---@class VkOpticalFlowSessionNV: ffi.cdata*

---@alias VkOpticalFlowUsageFlagBitsNV integer

---@alias VkOpticalFlowUsageFlagsNV integer

---@class VkOutOfBandQueueTypeInfoNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field queueType VkOutOfBandQueueTypeNV

---@alias VkOutOfBandQueueTypeNV integer

---@class VkPartitionedAccelerationStructureFlagsNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field enablePartitionTranslation VkBool32

---@alias VkPartitionedAccelerationStructureInstanceFlagBitsNV integer

---@alias VkPartitionedAccelerationStructureInstanceFlagsNV integer

---@class VkPartitionedAccelerationStructureInstancesInputNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkBuildAccelerationStructureFlagsKHR
---@field instanceCount integer uint32_t
---@field maxInstancePerPartitionCount integer uint32_t
---@field partitionCount integer uint32_t
---@field maxInstanceInGlobalPartitionCount integer uint32_t

---@alias VkPartitionedAccelerationStructureOpTypeNV integer

---@class VkPartitionedAccelerationStructureUpdateInstanceDataNV: ffi.cdata*
---@field instanceIndex integer uint32_t
---@field instanceContributionToHitGroupIndex integer uint32_t
---@field accelerationStructure VkDeviceAddress

---@class VkPartitionedAccelerationStructureWriteInstanceDataNV: ffi.cdata*
---@field transform VkTransformMatrixKHR
---@field explicitAABB ffi.cdata*|nil float[6]
---@field instanceID integer uint32_t
---@field instanceMask integer uint32_t
---@field instanceContributionToHitGroupIndex integer uint32_t
---@field instanceFlags VkPartitionedAccelerationStructureInstanceFlagsNV
---@field instanceIndex integer uint32_t
---@field partitionIndex integer uint32_t
---@field accelerationStructure VkDeviceAddress

---@class VkPartitionedAccelerationStructureWritePartitionTranslationDataNV: ffi.cdata*
---@field partitionIndex integer uint32_t
---@field partitionTranslation ffi.cdata*|nil float[3]

---@class VkPastPresentationTimingEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentId integer|ffi.cdata* uint64_t
---@field targetTime integer|ffi.cdata* uint64_t
---@field presentStageCount integer uint32_t
---@field pPresentStages VkPresentStageTimeEXT|ffi.cdata*|nil VkPresentStageTimeEXT*
---@field timeDomain VkTimeDomainKHR
---@field timeDomainId integer|ffi.cdata* uint64_t
---@field reportComplete VkBool32

---@alias VkPastPresentationTimingFlagBitsEXT integer

---@alias VkPastPresentationTimingFlagsEXT integer

---@class VkPastPresentationTimingGOOGLE: ffi.cdata*
---@field presentID integer uint32_t
---@field desiredPresentTime integer|ffi.cdata* uint64_t
---@field actualPresentTime integer|ffi.cdata* uint64_t
---@field earliestPresentTime integer|ffi.cdata* uint64_t
---@field presentMargin integer|ffi.cdata* uint64_t

---@class VkPastPresentationTimingInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPastPresentationTimingFlagsEXT
---@field swapchain VkSwapchainKHR

---@class VkPastPresentationTimingPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field timingPropertiesCounter integer|ffi.cdata* uint64_t
---@field timeDomainsCounter integer|ffi.cdata* uint64_t
---@field presentationTimingCount integer uint32_t
---@field pPresentationTimings VkPastPresentationTimingEXT|ffi.cdata*|nil VkPastPresentationTimingEXT*

---@alias VkPeerMemoryFeatureFlagBits integer

---@alias VkPeerMemoryFeatureFlagBitsKHR VkPeerMemoryFeatureFlagBits

---@alias VkPeerMemoryFeatureFlags integer

---@alias VkPeerMemoryFeatureFlagsKHR VkPeerMemoryFeatureFlags

---@class VkPerTileBeginInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*

---@class VkPerTileEndInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*

---@class VkPerfHintInfoQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field type VkPerfHintTypeQCOM
---@field scale integer uint32_t

---@alias VkPerfHintTypeQCOM integer

---@class VkPerformanceConfigurationAcquireInfoINTEL: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field type VkPerformanceConfigurationTypeINTEL

---@class VkPerformanceConfigurationINTEL: ffi.cdata*

---@alias VkPerformanceConfigurationTypeINTEL integer

---@class VkPerformanceCounterARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field counterID integer uint32_t

---@class VkPerformanceCounterDescriptionARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkPerformanceCounterDescriptionFlagsARM
---@field name string|ffi.cdata*|nil char[256]

---@alias VkPerformanceCounterDescriptionFlagBitsKHR integer

---@alias VkPerformanceCounterDescriptionFlagsARM integer

---@alias VkPerformanceCounterDescriptionFlagsKHR integer

---@class VkPerformanceCounterDescriptionKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkPerformanceCounterDescriptionFlagsKHR
---@field name string|ffi.cdata*|nil char[256]
---@field category string|ffi.cdata*|nil char[256]
---@field description string|ffi.cdata*|nil char[256]

---@class VkPerformanceCounterKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field unit VkPerformanceCounterUnitKHR
---@field scope VkPerformanceCounterScopeKHR
---@field storage VkPerformanceCounterStorageKHR
---@field uuid ffi.cdata*|nil uint8_t[16]

---@class VkPerformanceCounterResultKHR: ffi.cdata*
---@field int32 integer int32_t
---@field int64 integer|ffi.cdata* int64_t
---@field uint32 integer uint32_t
---@field uint64 integer|ffi.cdata* uint64_t
---@field float32 number float
---@field float64 number double

---@alias VkPerformanceCounterScopeKHR integer

---@alias VkPerformanceCounterStorageKHR integer

---@alias VkPerformanceCounterUnitKHR integer

---@class VkPerformanceMarkerInfoINTEL: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field marker integer|ffi.cdata* uint64_t

---@class VkPerformanceOverrideInfoINTEL: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field type VkPerformanceOverrideTypeINTEL
---@field enable VkBool32
---@field parameter integer|ffi.cdata* uint64_t

---@alias VkPerformanceOverrideTypeINTEL integer

---@alias VkPerformanceParameterTypeINTEL integer

---@class VkPerformanceQuerySubmitInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field counterPassIndex integer uint32_t

---@class VkPerformanceStreamMarkerInfoINTEL: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field marker integer uint32_t

---@class VkPerformanceValueDataINTEL: ffi.cdata*
---@field value32 integer uint32_t
---@field value64 integer|ffi.cdata* uint64_t
---@field valueFloat number float
---@field valueBool VkBool32
---@field valueString string|ffi.cdata*|nil const char*

---@class VkPerformanceValueINTEL: ffi.cdata*
---@field type VkPerformanceValueTypeINTEL
---@field data VkPerformanceValueDataINTEL

---@alias VkPerformanceValueTypeINTEL integer

---@class VkPhysicalDevice: ffi.cdata*

---@class VkPhysicalDevice16BitStorageFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field storageBuffer16BitAccess VkBool32
---@field uniformAndStorageBuffer16BitAccess VkBool32
---@field storagePushConstant16 VkBool32
---@field storageInputOutput16 VkBool32

---@alias VkPhysicalDevice16BitStorageFeaturesKHR VkPhysicalDevice16BitStorageFeatures

---@class VkPhysicalDevice4444FormatsFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field formatA4R4G4B4 VkBool32
---@field formatA4B4G4R4 VkBool32

---@class VkPhysicalDevice8BitStorageFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field storageBuffer8BitAccess VkBool32
---@field uniformAndStorageBuffer8BitAccess VkBool32
---@field storagePushConstant8 VkBool32

---@alias VkPhysicalDevice8BitStorageFeaturesKHR VkPhysicalDevice8BitStorageFeatures

---@class VkPhysicalDeviceASTCDecodeFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field decodeModeSharedExponent VkBool32

---@class VkPhysicalDeviceAccelerationStructureFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field accelerationStructure VkBool32
---@field accelerationStructureCaptureReplay VkBool32
---@field accelerationStructureIndirectBuild VkBool32
---@field accelerationStructureHostCommands VkBool32
---@field descriptorBindingAccelerationStructureUpdateAfterBind VkBool32

---@class VkPhysicalDeviceAccelerationStructurePropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxGeometryCount integer|ffi.cdata* uint64_t
---@field maxInstanceCount integer|ffi.cdata* uint64_t
---@field maxPrimitiveCount integer|ffi.cdata* uint64_t
---@field maxPerStageDescriptorAccelerationStructures integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindAccelerationStructures integer uint32_t
---@field maxDescriptorSetAccelerationStructures integer uint32_t
---@field maxDescriptorSetUpdateAfterBindAccelerationStructures integer uint32_t
---@field minAccelerationStructureScratchOffsetAlignment integer uint32_t

---@class VkPhysicalDeviceAddressBindingReportFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field reportAddressBinding VkBool32

---@class VkPhysicalDeviceAmigoProfilingFeaturesSEC: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field amigoProfiling VkBool32

---@class VkPhysicalDeviceAntiLagFeaturesAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field antiLag VkBool32

---@class VkPhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field attachmentFeedbackLoopDynamicState VkBool32

---@class VkPhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field attachmentFeedbackLoopLayout VkBool32

---@class VkPhysicalDeviceBlendOperationAdvancedFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field advancedBlendCoherentOperations VkBool32

---@class VkPhysicalDeviceBlendOperationAdvancedPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field advancedBlendMaxColorAttachments integer uint32_t
---@field advancedBlendIndependentBlend VkBool32
---@field advancedBlendNonPremultipliedSrcColor VkBool32
---@field advancedBlendNonPremultipliedDstColor VkBool32
---@field advancedBlendCorrelatedOverlap VkBool32
---@field advancedBlendAllOperations VkBool32

---@class VkPhysicalDeviceBorderColorSwizzleFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field borderColorSwizzle VkBool32
---@field borderColorSwizzleFromImage VkBool32

---@alias VkPhysicalDeviceBufferAddressFeaturesEXT VkPhysicalDeviceBufferDeviceAddressFeaturesEXT

---@class VkPhysicalDeviceBufferDeviceAddressAllocationAlignmentFeaturesVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field bufferDeviceAddressAllocationAlignment VkBool32

---@class VkPhysicalDeviceBufferDeviceAddressAllocationAlignmentPropertiesVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxBufferDeviceAddressAllocationAlignment integer uint32_t

---@class VkPhysicalDeviceBufferDeviceAddressFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field bufferDeviceAddress VkBool32
---@field bufferDeviceAddressCaptureReplay VkBool32
---@field bufferDeviceAddressMultiDevice VkBool32

---@class VkPhysicalDeviceBufferDeviceAddressFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field bufferDeviceAddress VkBool32
---@field bufferDeviceAddressCaptureReplay VkBool32
---@field bufferDeviceAddressMultiDevice VkBool32

---@alias VkPhysicalDeviceBufferDeviceAddressFeaturesKHR VkPhysicalDeviceBufferDeviceAddressFeatures

---@class VkPhysicalDeviceClusterAccelerationStructureFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field clusterAccelerationStructure VkBool32

---@class VkPhysicalDeviceClusterAccelerationStructurePropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxVerticesPerCluster integer uint32_t
---@field maxTrianglesPerCluster integer uint32_t
---@field clusterScratchByteAlignment integer uint32_t
---@field clusterByteAlignment integer uint32_t
---@field clusterTemplateByteAlignment integer uint32_t
---@field clusterBottomLevelByteAlignment integer uint32_t
---@field clusterTemplateBoundsByteAlignment integer uint32_t
---@field maxClusterGeometryIndex integer uint32_t

---@class VkPhysicalDeviceClusterCullingShaderFeaturesHUAWEI: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field clustercullingShader VkBool32
---@field multiviewClusterCullingShader VkBool32

---@class VkPhysicalDeviceClusterCullingShaderPropertiesHUAWEI: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxWorkGroupCount ffi.cdata*|nil uint32_t[3]
---@field maxWorkGroupSize ffi.cdata*|nil uint32_t[3]
---@field maxOutputClusterCount integer uint32_t
---@field indirectBufferOffsetAlignment VkDeviceSize

---@class VkPhysicalDeviceClusterCullingShaderVrsFeaturesHUAWEI: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field clusterShadingRate VkBool32

---@class VkPhysicalDeviceCoherentMemoryFeaturesAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field deviceCoherentMemory VkBool32

---@class VkPhysicalDeviceColorWriteEnableFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field colorWriteEnable VkBool32

---@class VkPhysicalDeviceCommandBufferInheritanceFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field commandBufferInheritance VkBool32

---@class VkPhysicalDeviceComputeOccupancyPriorityFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field computeOccupancyPriority VkBool32

---@class VkPhysicalDeviceComputeShaderDerivativesFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field computeDerivativeGroupQuads VkBool32
---@field computeDerivativeGroupLinear VkBool32

---@alias VkPhysicalDeviceComputeShaderDerivativesFeaturesNV VkPhysicalDeviceComputeShaderDerivativesFeaturesKHR

---@class VkPhysicalDeviceComputeShaderDerivativesPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field meshAndTaskShaderDerivatives VkBool32

---@class VkPhysicalDeviceConditionalRenderingFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field conditionalRendering VkBool32
---@field inheritedConditionalRendering VkBool32

---@class VkPhysicalDeviceConservativeRasterizationPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field primitiveOverestimationSize number float
---@field maxExtraPrimitiveOverestimationSize number float
---@field extraPrimitiveOverestimationSizeGranularity number float
---@field primitiveUnderestimation VkBool32
---@field conservativePointAndLineRasterization VkBool32
---@field degenerateTrianglesRasterized VkBool32
---@field degenerateLinesRasterized VkBool32
---@field fullyCoveredFragmentShaderInputVariable VkBool32
---@field conservativeRasterizationPostDepthCoverage VkBool32

---@class VkPhysicalDeviceCooperativeMatrix2FeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cooperativeMatrixWorkgroupScope VkBool32
---@field cooperativeMatrixFlexibleDimensions VkBool32
---@field cooperativeMatrixReductions VkBool32
---@field cooperativeMatrixConversions VkBool32
---@field cooperativeMatrixPerElementOperations VkBool32
---@field cooperativeMatrixTensorAddressing VkBool32
---@field cooperativeMatrixBlockLoads VkBool32

---@class VkPhysicalDeviceCooperativeMatrix2PropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cooperativeMatrixWorkgroupScopeMaxWorkgroupSize integer uint32_t
---@field cooperativeMatrixFlexibleDimensionsMaxDimension integer uint32_t
---@field cooperativeMatrixWorkgroupScopeReservedSharedMemory integer uint32_t

---@class VkPhysicalDeviceCooperativeMatrixConversionFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cooperativeMatrixConversion VkBool32

---@class VkPhysicalDeviceCooperativeMatrixDecodeVectorFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cooperativeMatrixDecodeVector VkBool32

---@class VkPhysicalDeviceCooperativeMatrixFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cooperativeMatrix VkBool32
---@field cooperativeMatrixRobustBufferAccess VkBool32

---@class VkPhysicalDeviceCooperativeMatrixFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cooperativeMatrix VkBool32
---@field cooperativeMatrixRobustBufferAccess VkBool32

---@class VkPhysicalDeviceCooperativeMatrixInfo2EXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field scope VkScopeKHR
---@field invocations integer uint32_t
---@field subgroupSize integer uint32_t
---@field flags VkCooperativeMatrixFlagsEXT

---@class VkPhysicalDeviceCooperativeMatrixLayoutsFeaturesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cooperativeMatrixArmLayouts VkBool32

---@class VkPhysicalDeviceCooperativeMatrixMaintenance1FeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cooperativeMatrixProperties2 VkBool32
---@field cooperativeMatrixReductions VkBool32
---@field cooperativeMatrixConversions VkBool32
---@field cooperativeMatrixPerElementOperations VkBool32
---@field cooperativeMatrixGetCoordinate VkBool32

---@class VkPhysicalDeviceCooperativeMatrixPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cooperativeMatrixSupportedStages VkShaderStageFlags

---@class VkPhysicalDeviceCooperativeMatrixPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cooperativeMatrixSupportedStages VkShaderStageFlags

---@class VkPhysicalDeviceCooperativeVectorFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cooperativeVector VkBool32
---@field cooperativeVectorTraining VkBool32

---@class VkPhysicalDeviceCooperativeVectorPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cooperativeVectorSupportedStages VkShaderStageFlags
---@field cooperativeVectorTrainingFloat16Accumulation VkBool32
---@field cooperativeVectorTrainingFloat32Accumulation VkBool32
---@field maxCooperativeVectorComponents integer uint32_t

---@class VkPhysicalDeviceCopyMemoryIndirectFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field indirectMemoryCopy VkBool32
---@field indirectMemoryToImageCopy VkBool32

---@class VkPhysicalDeviceCopyMemoryIndirectFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field indirectCopy VkBool32

---@class VkPhysicalDeviceCopyMemoryIndirectPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field supportedQueues VkQueueFlags

---@alias VkPhysicalDeviceCopyMemoryIndirectPropertiesNV VkPhysicalDeviceCopyMemoryIndirectPropertiesKHR

---@class VkPhysicalDeviceCornerSampledImageFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cornerSampledImage VkBool32

---@class VkPhysicalDeviceCoverageReductionModeFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field coverageReductionMode VkBool32

---@class VkPhysicalDeviceCubicClampFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cubicRangeClamp VkBool32

---@class VkPhysicalDeviceCubicWeightsFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field selectableCubicWeights VkBool32

---@class VkPhysicalDeviceCudaKernelLaunchFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field cudaKernelLaunchFeatures VkBool32

---@class VkPhysicalDeviceCudaKernelLaunchPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field computeCapabilityMinor integer uint32_t
---@field computeCapabilityMajor integer uint32_t

---@class VkPhysicalDeviceCustomBorderColorFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field customBorderColors VkBool32
---@field customBorderColorWithoutFormat VkBool32

---@class VkPhysicalDeviceCustomBorderColorPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxCustomBorderColorSamplers integer uint32_t

---@class VkPhysicalDeviceCustomResolveFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field customResolve VkBool32

---@class VkPhysicalDeviceDataGraphFeaturesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field dataGraph VkBool32
---@field dataGraphUpdateAfterBind VkBool32
---@field dataGraphSpecializationConstants VkBool32
---@field dataGraphDescriptorBuffer VkBool32
---@field dataGraphShaderModule VkBool32

---@class VkPhysicalDeviceDataGraphModelFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field dataGraphModel VkBool32

---@class VkPhysicalDeviceDataGraphNeuralAcceleratorStatisticsFeaturesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field dataGraphNeuralAcceleratorStatistics VkBool32

---@class VkPhysicalDeviceDataGraphOperationSupportARM: ffi.cdata*
---@field operationType VkPhysicalDeviceDataGraphOperationTypeARM
---@field name string|ffi.cdata*|nil char[128]
---@field version integer uint32_t

---@alias VkPhysicalDeviceDataGraphOperationTypeARM integer

---@class VkPhysicalDeviceDataGraphOpticalFlowFeaturesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field dataGraphOpticalFlow VkBool32

---@class VkPhysicalDeviceDataGraphProcessingEngineARM: ffi.cdata*
---@field type VkPhysicalDeviceDataGraphProcessingEngineTypeARM
---@field isForeign VkBool32

---@alias VkPhysicalDeviceDataGraphProcessingEngineTypeARM integer

---@class VkPhysicalDeviceDedicatedAllocationImageAliasingFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field dedicatedAllocationImageAliasing VkBool32

---@class VkPhysicalDeviceDenseGeometryFormatFeaturesAMDX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field denseGeometryFormat VkBool32

---@class VkPhysicalDeviceDepthBiasControlFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field depthBiasControl VkBool32
---@field leastRepresentableValueForceUnormRepresentation VkBool32
---@field floatRepresentation VkBool32
---@field depthBiasExact VkBool32

---@class VkPhysicalDeviceDepthClampControlFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field depthClampControl VkBool32

---@alias VkPhysicalDeviceDepthClampZeroOneFeaturesEXT VkPhysicalDeviceDepthClampZeroOneFeaturesKHR

---@class VkPhysicalDeviceDepthClampZeroOneFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field depthClampZeroOne VkBool32

---@class VkPhysicalDeviceDepthClipControlFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field depthClipControl VkBool32

---@class VkPhysicalDeviceDepthClipEnableFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field depthClipEnable VkBool32

---@class VkPhysicalDeviceDepthStencilResolveProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field supportedDepthResolveModes VkResolveModeFlags
---@field supportedStencilResolveModes VkResolveModeFlags
---@field independentResolveNone VkBool32
---@field independentResolve VkBool32

---@alias VkPhysicalDeviceDepthStencilResolvePropertiesKHR VkPhysicalDeviceDepthStencilResolveProperties

---@class VkPhysicalDeviceDescriptorBufferDensityMapPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field combinedImageSamplerDensityMapDescriptorSize integer|ffi.cdata* size_t

---@class VkPhysicalDeviceDescriptorBufferFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field descriptorBuffer VkBool32
---@field descriptorBufferCaptureReplay VkBool32
---@field descriptorBufferImageLayoutIgnored VkBool32
---@field descriptorBufferPushDescriptors VkBool32

---@class VkPhysicalDeviceDescriptorBufferPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field combinedImageSamplerDescriptorSingleArray VkBool32
---@field bufferlessPushDescriptors VkBool32
---@field allowSamplerImageViewPostSubmitCreation VkBool32
---@field descriptorBufferOffsetAlignment VkDeviceSize
---@field maxDescriptorBufferBindings integer uint32_t
---@field maxResourceDescriptorBufferBindings integer uint32_t
---@field maxSamplerDescriptorBufferBindings integer uint32_t
---@field maxEmbeddedImmutableSamplerBindings integer uint32_t
---@field maxEmbeddedImmutableSamplers integer uint32_t
---@field bufferCaptureReplayDescriptorDataSize integer|ffi.cdata* size_t
---@field imageCaptureReplayDescriptorDataSize integer|ffi.cdata* size_t
---@field imageViewCaptureReplayDescriptorDataSize integer|ffi.cdata* size_t
---@field samplerCaptureReplayDescriptorDataSize integer|ffi.cdata* size_t
---@field accelerationStructureCaptureReplayDescriptorDataSize integer|ffi.cdata* size_t
---@field samplerDescriptorSize integer|ffi.cdata* size_t
---@field combinedImageSamplerDescriptorSize integer|ffi.cdata* size_t
---@field sampledImageDescriptorSize integer|ffi.cdata* size_t
---@field storageImageDescriptorSize integer|ffi.cdata* size_t
---@field uniformTexelBufferDescriptorSize integer|ffi.cdata* size_t
---@field robustUniformTexelBufferDescriptorSize integer|ffi.cdata* size_t
---@field storageTexelBufferDescriptorSize integer|ffi.cdata* size_t
---@field robustStorageTexelBufferDescriptorSize integer|ffi.cdata* size_t
---@field uniformBufferDescriptorSize integer|ffi.cdata* size_t
---@field robustUniformBufferDescriptorSize integer|ffi.cdata* size_t
---@field storageBufferDescriptorSize integer|ffi.cdata* size_t
---@field robustStorageBufferDescriptorSize integer|ffi.cdata* size_t
---@field inputAttachmentDescriptorSize integer|ffi.cdata* size_t
---@field accelerationStructureDescriptorSize integer|ffi.cdata* size_t
---@field maxSamplerDescriptorBufferRange VkDeviceSize
---@field maxResourceDescriptorBufferRange VkDeviceSize
---@field samplerDescriptorBufferAddressSpaceSize VkDeviceSize
---@field resourceDescriptorBufferAddressSpaceSize VkDeviceSize
---@field descriptorBufferAddressSpaceSize VkDeviceSize

---@class VkPhysicalDeviceDescriptorBufferTensorFeaturesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field descriptorBufferTensorDescriptors VkBool32

---@class VkPhysicalDeviceDescriptorBufferTensorPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field tensorCaptureReplayDescriptorDataSize integer|ffi.cdata* size_t
---@field tensorViewCaptureReplayDescriptorDataSize integer|ffi.cdata* size_t
---@field tensorDescriptorSize integer|ffi.cdata* size_t

---@class VkPhysicalDeviceDescriptorHeapFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field descriptorHeap VkBool32
---@field descriptorHeapCaptureReplay VkBool32

---@class VkPhysicalDeviceDescriptorHeapPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field samplerHeapAlignment VkDeviceSize
---@field resourceHeapAlignment VkDeviceSize
---@field maxSamplerHeapSize VkDeviceSize
---@field maxResourceHeapSize VkDeviceSize
---@field minSamplerHeapReservedRange VkDeviceSize
---@field minSamplerHeapReservedRangeWithEmbedded VkDeviceSize
---@field minResourceHeapReservedRange VkDeviceSize
---@field samplerDescriptorSize VkDeviceSize
---@field imageDescriptorSize VkDeviceSize
---@field bufferDescriptorSize VkDeviceSize
---@field samplerDescriptorAlignment VkDeviceSize
---@field imageDescriptorAlignment VkDeviceSize
---@field bufferDescriptorAlignment VkDeviceSize
---@field maxPushDataSize VkDeviceSize
---@field imageCaptureReplayOpaqueDataSize integer|ffi.cdata* size_t
---@field maxDescriptorHeapEmbeddedSamplers integer uint32_t
---@field samplerYcbcrConversionCount integer uint32_t
---@field sparseDescriptorHeaps VkBool32
---@field protectedDescriptorHeaps VkBool32

---@class VkPhysicalDeviceDescriptorHeapTensorPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field tensorDescriptorSize VkDeviceSize
---@field tensorDescriptorAlignment VkDeviceSize
---@field tensorCaptureReplayOpaqueDataSize integer|ffi.cdata* size_t

---@class VkPhysicalDeviceDescriptorIndexingFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderInputAttachmentArrayDynamicIndexing VkBool32
---@field shaderUniformTexelBufferArrayDynamicIndexing VkBool32
---@field shaderStorageTexelBufferArrayDynamicIndexing VkBool32
---@field shaderUniformBufferArrayNonUniformIndexing VkBool32
---@field shaderSampledImageArrayNonUniformIndexing VkBool32
---@field shaderStorageBufferArrayNonUniformIndexing VkBool32
---@field shaderStorageImageArrayNonUniformIndexing VkBool32
---@field shaderInputAttachmentArrayNonUniformIndexing VkBool32
---@field shaderUniformTexelBufferArrayNonUniformIndexing VkBool32
---@field shaderStorageTexelBufferArrayNonUniformIndexing VkBool32
---@field descriptorBindingUniformBufferUpdateAfterBind VkBool32
---@field descriptorBindingSampledImageUpdateAfterBind VkBool32
---@field descriptorBindingStorageImageUpdateAfterBind VkBool32
---@field descriptorBindingStorageBufferUpdateAfterBind VkBool32
---@field descriptorBindingUniformTexelBufferUpdateAfterBind VkBool32
---@field descriptorBindingStorageTexelBufferUpdateAfterBind VkBool32
---@field descriptorBindingUpdateUnusedWhilePending VkBool32
---@field descriptorBindingPartiallyBound VkBool32
---@field descriptorBindingVariableDescriptorCount VkBool32
---@field runtimeDescriptorArray VkBool32

---@alias VkPhysicalDeviceDescriptorIndexingFeaturesEXT VkPhysicalDeviceDescriptorIndexingFeatures

---@class VkPhysicalDeviceDescriptorIndexingProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxUpdateAfterBindDescriptorsInAllPools integer uint32_t
---@field shaderUniformBufferArrayNonUniformIndexingNative VkBool32
---@field shaderSampledImageArrayNonUniformIndexingNative VkBool32
---@field shaderStorageBufferArrayNonUniformIndexingNative VkBool32
---@field shaderStorageImageArrayNonUniformIndexingNative VkBool32
---@field shaderInputAttachmentArrayNonUniformIndexingNative VkBool32
---@field robustBufferAccessUpdateAfterBind VkBool32
---@field quadDivergentImplicitLod VkBool32
---@field maxPerStageDescriptorUpdateAfterBindSamplers integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindUniformBuffers integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindStorageBuffers integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindSampledImages integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindStorageImages integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindInputAttachments integer uint32_t
---@field maxPerStageUpdateAfterBindResources integer uint32_t
---@field maxDescriptorSetUpdateAfterBindSamplers integer uint32_t
---@field maxDescriptorSetUpdateAfterBindUniformBuffers integer uint32_t
---@field maxDescriptorSetUpdateAfterBindUniformBuffersDynamic integer uint32_t
---@field maxDescriptorSetUpdateAfterBindStorageBuffers integer uint32_t
---@field maxDescriptorSetUpdateAfterBindStorageBuffersDynamic integer uint32_t
---@field maxDescriptorSetUpdateAfterBindSampledImages integer uint32_t
---@field maxDescriptorSetUpdateAfterBindStorageImages integer uint32_t
---@field maxDescriptorSetUpdateAfterBindInputAttachments integer uint32_t

---@alias VkPhysicalDeviceDescriptorIndexingPropertiesEXT VkPhysicalDeviceDescriptorIndexingProperties

---@class VkPhysicalDeviceDescriptorPoolOverallocationFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field descriptorPoolOverallocation VkBool32

---@class VkPhysicalDeviceDescriptorSetHostMappingFeaturesVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field descriptorSetHostMapping VkBool32

---@class VkPhysicalDeviceDeviceAddressCommandsFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field deviceAddressCommands VkBool32

---@class VkPhysicalDeviceDeviceGeneratedCommandsComputeFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field deviceGeneratedCompute VkBool32
---@field deviceGeneratedComputePipelines VkBool32
---@field deviceGeneratedComputeCaptureReplay VkBool32

---@class VkPhysicalDeviceDeviceGeneratedCommandsFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field deviceGeneratedCommands VkBool32
---@field dynamicGeneratedPipelineLayout VkBool32

---@class VkPhysicalDeviceDeviceGeneratedCommandsFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field deviceGeneratedCommands VkBool32

---@class VkPhysicalDeviceDeviceGeneratedCommandsPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxIndirectPipelineCount integer uint32_t
---@field maxIndirectShaderObjectCount integer uint32_t
---@field maxIndirectSequenceCount integer uint32_t
---@field maxIndirectCommandsTokenCount integer uint32_t
---@field maxIndirectCommandsTokenOffset integer uint32_t
---@field maxIndirectCommandsIndirectStride integer uint32_t
---@field supportedIndirectCommandsInputModes VkIndirectCommandsInputModeFlagsEXT
---@field supportedIndirectCommandsShaderStages VkShaderStageFlags
---@field supportedIndirectCommandsShaderStagesPipelineBinding VkShaderStageFlags
---@field supportedIndirectCommandsShaderStagesShaderBinding VkShaderStageFlags
---@field deviceGeneratedCommandsTransformFeedback VkBool32
---@field deviceGeneratedCommandsMultiDrawIndirectCount VkBool32

---@class VkPhysicalDeviceDeviceGeneratedCommandsPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxGraphicsShaderGroupCount integer uint32_t
---@field maxIndirectSequenceCount integer uint32_t
---@field maxIndirectCommandsTokenCount integer uint32_t
---@field maxIndirectCommandsStreamCount integer uint32_t
---@field maxIndirectCommandsTokenOffset integer uint32_t
---@field maxIndirectCommandsStreamStride integer uint32_t
---@field minSequencesCountBufferOffsetAlignment integer uint32_t
---@field minSequencesIndexBufferOffsetAlignment integer uint32_t
---@field minIndirectCommandsBufferOffsetAlignment integer uint32_t

---@class VkPhysicalDeviceDeviceMemoryReportFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field deviceMemoryReport VkBool32

---@class VkPhysicalDeviceDiagnosticsConfigFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field diagnosticsConfig VkBool32

---@class VkPhysicalDeviceDiscardRectanglePropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxDiscardRectangles integer uint32_t

---@class VkPhysicalDeviceDisplacementMicromapFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field displacementMicromap VkBool32

---@class VkPhysicalDeviceDisplacementMicromapPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxDisplacementMicromapSubdivisionLevel integer uint32_t

---@class VkPhysicalDeviceDriverProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field driverID VkDriverId
---@field driverName string|ffi.cdata*|nil char[256]
---@field driverInfo string|ffi.cdata*|nil char[256]
---@field conformanceVersion VkConformanceVersion

---@alias VkPhysicalDeviceDriverPropertiesKHR VkPhysicalDeviceDriverProperties

---@class VkPhysicalDeviceDrmPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field hasPrimary VkBool32
---@field hasRender VkBool32
---@field primaryMajor integer|ffi.cdata* int64_t
---@field primaryMinor integer|ffi.cdata* int64_t
---@field renderMajor integer|ffi.cdata* int64_t
---@field renderMinor integer|ffi.cdata* int64_t

---@class VkPhysicalDeviceDynamicRenderingFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field dynamicRendering VkBool32

---@alias VkPhysicalDeviceDynamicRenderingFeaturesKHR VkPhysicalDeviceDynamicRenderingFeatures

---@class VkPhysicalDeviceDynamicRenderingLocalReadFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field dynamicRenderingLocalRead VkBool32

---@alias VkPhysicalDeviceDynamicRenderingLocalReadFeaturesKHR VkPhysicalDeviceDynamicRenderingLocalReadFeatures

---@class VkPhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field dynamicRenderingUnusedAttachments VkBool32

---@class VkPhysicalDeviceElapsedTimerQueryFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field elapsedTimerQuery VkBool32

---@class VkPhysicalDeviceExclusiveScissorFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field exclusiveScissor VkBool32

---@class VkPhysicalDeviceExtendedDynamicState2FeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field extendedDynamicState2 VkBool32
---@field extendedDynamicState2LogicOp VkBool32
---@field extendedDynamicState2PatchControlPoints VkBool32

---@class VkPhysicalDeviceExtendedDynamicState3FeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field extendedDynamicState3TessellationDomainOrigin VkBool32
---@field extendedDynamicState3DepthClampEnable VkBool32
---@field extendedDynamicState3PolygonMode VkBool32
---@field extendedDynamicState3RasterizationSamples VkBool32
---@field extendedDynamicState3SampleMask VkBool32
---@field extendedDynamicState3AlphaToCoverageEnable VkBool32
---@field extendedDynamicState3AlphaToOneEnable VkBool32
---@field extendedDynamicState3LogicOpEnable VkBool32
---@field extendedDynamicState3ColorBlendEnable VkBool32
---@field extendedDynamicState3ColorBlendEquation VkBool32
---@field extendedDynamicState3ColorWriteMask VkBool32
---@field extendedDynamicState3RasterizationStream VkBool32
---@field extendedDynamicState3ConservativeRasterizationMode VkBool32
---@field extendedDynamicState3ExtraPrimitiveOverestimationSize VkBool32
---@field extendedDynamicState3DepthClipEnable VkBool32
---@field extendedDynamicState3SampleLocationsEnable VkBool32
---@field extendedDynamicState3ColorBlendAdvanced VkBool32
---@field extendedDynamicState3ProvokingVertexMode VkBool32
---@field extendedDynamicState3LineRasterizationMode VkBool32
---@field extendedDynamicState3LineStippleEnable VkBool32
---@field extendedDynamicState3DepthClipNegativeOneToOne VkBool32
---@field extendedDynamicState3ViewportWScalingEnable VkBool32
---@field extendedDynamicState3ViewportSwizzle VkBool32
---@field extendedDynamicState3CoverageToColorEnable VkBool32
---@field extendedDynamicState3CoverageToColorLocation VkBool32
---@field extendedDynamicState3CoverageModulationMode VkBool32
---@field extendedDynamicState3CoverageModulationTableEnable VkBool32
---@field extendedDynamicState3CoverageModulationTable VkBool32
---@field extendedDynamicState3CoverageReductionMode VkBool32
---@field extendedDynamicState3RepresentativeFragmentTestEnable VkBool32
---@field extendedDynamicState3ShadingRateImageEnable VkBool32

---@class VkPhysicalDeviceExtendedDynamicState3PropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field dynamicPrimitiveTopologyUnrestricted VkBool32

---@class VkPhysicalDeviceExtendedDynamicStateFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field extendedDynamicState VkBool32

---@class VkPhysicalDeviceExtendedFlagsFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field extendedFlags VkBool32

---@class VkPhysicalDeviceExtendedSparseAddressSpaceFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field extendedSparseAddressSpace VkBool32

---@class VkPhysicalDeviceExtendedSparseAddressSpacePropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field extendedSparseAddressSpaceSize VkDeviceSize
---@field extendedSparseImageUsageFlags VkImageUsageFlags
---@field extendedSparseBufferUsageFlags VkBufferUsageFlags

---@class VkPhysicalDeviceExternalBufferInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkBufferCreateFlags
---@field usage VkBufferUsageFlags
---@field handleType VkExternalMemoryHandleTypeFlagBits

---@alias VkPhysicalDeviceExternalBufferInfoKHR VkPhysicalDeviceExternalBufferInfo

---@class VkPhysicalDeviceExternalComputeQueuePropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field externalDataSize integer uint32_t
---@field maxExternalQueues integer uint32_t

---@class VkPhysicalDeviceExternalFenceInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleType VkExternalFenceHandleTypeFlagBits

---@alias VkPhysicalDeviceExternalFenceInfoKHR VkPhysicalDeviceExternalFenceInfo

---@class VkPhysicalDeviceExternalFormatResolveFeaturesANDROID: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field externalFormatResolve VkBool32

---@class VkPhysicalDeviceExternalFormatResolvePropertiesANDROID: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field nullColorAttachmentWithExternalFormatResolve VkBool32
---@field externalFormatResolveChromaOffsetX VkChromaLocation
---@field externalFormatResolveChromaOffsetY VkChromaLocation

---@class VkPhysicalDeviceExternalImageFormatInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleType VkExternalMemoryHandleTypeFlagBits

---@alias VkPhysicalDeviceExternalImageFormatInfoKHR VkPhysicalDeviceExternalImageFormatInfo

---@class VkPhysicalDeviceExternalMemoryHostPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field minImportedHostPointerAlignment VkDeviceSize

---@class VkPhysicalDeviceExternalMemoryRDMAFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field externalMemoryRDMA VkBool32

---@class VkPhysicalDeviceExternalMemoryScreenBufferFeaturesQNX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field screenBufferImport VkBool32

---@class VkPhysicalDeviceExternalSemaphoreInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field handleType VkExternalSemaphoreHandleTypeFlagBits

---@alias VkPhysicalDeviceExternalSemaphoreInfoKHR VkPhysicalDeviceExternalSemaphoreInfo

---@class VkPhysicalDeviceExternalTensorInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkTensorCreateFlagsARM
---@field pDescription VkTensorDescriptionARM|ffi.cdata*|nil const VkTensorDescriptionARM*
---@field handleType VkExternalMemoryHandleTypeFlagBits

---@class VkPhysicalDeviceFaultFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field deviceFault VkBool32
---@field deviceFaultVendorBinary VkBool32

---@class VkPhysicalDeviceFaultFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field deviceFault VkBool32
---@field deviceFaultVendorBinary VkBool32
---@field deviceFaultReportMasked VkBool32
---@field deviceFaultDeviceLostOnMasked VkBool32

---@class VkPhysicalDeviceFaultPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxDeviceFaultCount integer uint32_t

---@class VkPhysicalDeviceFeatures: ffi.cdata*
---@field robustBufferAccess VkBool32
---@field fullDrawIndexUint32 VkBool32
---@field imageCubeArray VkBool32
---@field independentBlend VkBool32
---@field geometryShader VkBool32
---@field tessellationShader VkBool32
---@field sampleRateShading VkBool32
---@field dualSrcBlend VkBool32
---@field logicOp VkBool32
---@field multiDrawIndirect VkBool32
---@field drawIndirectFirstInstance VkBool32
---@field depthClamp VkBool32
---@field depthBiasClamp VkBool32
---@field fillModeNonSolid VkBool32
---@field depthBounds VkBool32
---@field wideLines VkBool32
---@field largePoints VkBool32
---@field alphaToOne VkBool32
---@field multiViewport VkBool32
---@field samplerAnisotropy VkBool32
---@field textureCompressionETC2 VkBool32
---@field textureCompressionASTC_LDR VkBool32
---@field textureCompressionBC VkBool32
---@field occlusionQueryPrecise VkBool32
---@field pipelineStatisticsQuery VkBool32
---@field vertexPipelineStoresAndAtomics VkBool32
---@field fragmentStoresAndAtomics VkBool32
---@field shaderTessellationAndGeometryPointSize VkBool32
---@field shaderImageGatherExtended VkBool32
---@field shaderStorageImageExtendedFormats VkBool32
---@field shaderStorageImageMultisample VkBool32
---@field shaderStorageImageReadWithoutFormat VkBool32
---@field shaderStorageImageWriteWithoutFormat VkBool32
---@field shaderUniformBufferArrayDynamicIndexing VkBool32
---@field shaderSampledImageArrayDynamicIndexing VkBool32
---@field shaderStorageBufferArrayDynamicIndexing VkBool32
---@field shaderStorageImageArrayDynamicIndexing VkBool32
---@field shaderClipDistance VkBool32
---@field shaderCullDistance VkBool32
---@field shaderFloat64 VkBool32
---@field shaderInt64 VkBool32
---@field shaderInt16 VkBool32
---@field shaderResourceResidency VkBool32
---@field shaderResourceMinLod VkBool32
---@field sparseBinding VkBool32
---@field sparseResidencyBuffer VkBool32
---@field sparseResidencyImage2D VkBool32
---@field sparseResidencyImage3D VkBool32
---@field sparseResidency2Samples VkBool32
---@field sparseResidency4Samples VkBool32
---@field sparseResidency8Samples VkBool32
---@field sparseResidency16Samples VkBool32
---@field sparseResidencyAliased VkBool32
---@field variableMultisampleRate VkBool32
---@field inheritedQueries VkBool32

---@class VkPhysicalDeviceFeatures2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field features VkPhysicalDeviceFeatures

---@alias VkPhysicalDeviceFeatures2KHR VkPhysicalDeviceFeatures2

---@alias VkPhysicalDeviceFloat16Int8FeaturesKHR VkPhysicalDeviceShaderFloat16Int8Features

---@class VkPhysicalDeviceFloatControlsProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field denormBehaviorIndependence VkShaderFloatControlsIndependence
---@field roundingModeIndependence VkShaderFloatControlsIndependence
---@field shaderSignedZeroInfNanPreserveFloat16 VkBool32
---@field shaderSignedZeroInfNanPreserveFloat32 VkBool32
---@field shaderSignedZeroInfNanPreserveFloat64 VkBool32
---@field shaderDenormPreserveFloat16 VkBool32
---@field shaderDenormPreserveFloat32 VkBool32
---@field shaderDenormPreserveFloat64 VkBool32
---@field shaderDenormFlushToZeroFloat16 VkBool32
---@field shaderDenormFlushToZeroFloat32 VkBool32
---@field shaderDenormFlushToZeroFloat64 VkBool32
---@field shaderRoundingModeRTEFloat16 VkBool32
---@field shaderRoundingModeRTEFloat32 VkBool32
---@field shaderRoundingModeRTEFloat64 VkBool32
---@field shaderRoundingModeRTZFloat16 VkBool32
---@field shaderRoundingModeRTZFloat32 VkBool32
---@field shaderRoundingModeRTZFloat64 VkBool32

---@alias VkPhysicalDeviceFloatControlsPropertiesKHR VkPhysicalDeviceFloatControlsProperties

---@class VkPhysicalDeviceFormatPackFeaturesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field formatPack VkBool32

---@class VkPhysicalDeviceFragmentDensityMap2FeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field fragmentDensityMapDeferred VkBool32

---@class VkPhysicalDeviceFragmentDensityMap2PropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field subsampledLoads VkBool32
---@field subsampledCoarseReconstructionEarlyAccess VkBool32
---@field maxSubsampledArrayLayers integer uint32_t
---@field maxDescriptorSetSubsampledSamplers integer uint32_t

---@class VkPhysicalDeviceFragmentDensityMapFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field fragmentDensityMap VkBool32
---@field fragmentDensityMapDynamic VkBool32
---@field fragmentDensityMapNonSubsampledImages VkBool32

---@class VkPhysicalDeviceFragmentDensityMapLayeredFeaturesVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field fragmentDensityMapLayered VkBool32

---@class VkPhysicalDeviceFragmentDensityMapLayeredPropertiesVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxFragmentDensityMapLayers integer uint32_t

---@class VkPhysicalDeviceFragmentDensityMapOffsetFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field fragmentDensityMapOffset VkBool32

---@alias VkPhysicalDeviceFragmentDensityMapOffsetFeaturesQCOM VkPhysicalDeviceFragmentDensityMapOffsetFeaturesEXT

---@class VkPhysicalDeviceFragmentDensityMapOffsetPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field fragmentDensityOffsetGranularity VkExtent2D

---@alias VkPhysicalDeviceFragmentDensityMapOffsetPropertiesQCOM VkPhysicalDeviceFragmentDensityMapOffsetPropertiesEXT

---@class VkPhysicalDeviceFragmentDensityMapPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field minFragmentDensityTexelSize VkExtent2D
---@field maxFragmentDensityTexelSize VkExtent2D
---@field fragmentDensityInvocations VkBool32

---@class VkPhysicalDeviceFragmentShaderBarycentricFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field fragmentShaderBarycentric VkBool32

---@alias VkPhysicalDeviceFragmentShaderBarycentricFeaturesNV VkPhysicalDeviceFragmentShaderBarycentricFeaturesKHR

---@class VkPhysicalDeviceFragmentShaderBarycentricPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field triStripVertexOrderIndependentOfProvokingVertex VkBool32

---@class VkPhysicalDeviceFragmentShaderInterlockFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field fragmentShaderSampleInterlock VkBool32
---@field fragmentShaderPixelInterlock VkBool32
---@field fragmentShaderShadingRateInterlock VkBool32

---@class VkPhysicalDeviceFragmentShadingRateEnumsFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field fragmentShadingRateEnums VkBool32
---@field supersampleFragmentShadingRates VkBool32
---@field noInvocationFragmentShadingRates VkBool32

---@class VkPhysicalDeviceFragmentShadingRateEnumsPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxFragmentShadingRateInvocationCount VkSampleCountFlagBits

---@class VkPhysicalDeviceFragmentShadingRateFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipelineFragmentShadingRate VkBool32
---@field primitiveFragmentShadingRate VkBool32
---@field attachmentFragmentShadingRate VkBool32

---@class VkPhysicalDeviceFragmentShadingRateKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field sampleCounts VkSampleCountFlags
---@field fragmentSize VkExtent2D

---@class VkPhysicalDeviceFragmentShadingRatePropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field minFragmentShadingRateAttachmentTexelSize VkExtent2D
---@field maxFragmentShadingRateAttachmentTexelSize VkExtent2D
---@field maxFragmentShadingRateAttachmentTexelSizeAspectRatio integer uint32_t
---@field primitiveFragmentShadingRateWithMultipleViewports VkBool32
---@field layeredShadingRateAttachments VkBool32
---@field fragmentShadingRateNonTrivialCombinerOps VkBool32
---@field maxFragmentSize VkExtent2D
---@field maxFragmentSizeAspectRatio integer uint32_t
---@field maxFragmentShadingRateCoverageSamples integer uint32_t
---@field maxFragmentShadingRateRasterizationSamples VkSampleCountFlagBits
---@field fragmentShadingRateWithShaderDepthStencilWrites VkBool32
---@field fragmentShadingRateWithSampleMask VkBool32
---@field fragmentShadingRateWithShaderSampleMask VkBool32
---@field fragmentShadingRateWithConservativeRasterization VkBool32
---@field fragmentShadingRateWithFragmentShaderInterlock VkBool32
---@field fragmentShadingRateWithCustomSampleLocations VkBool32
---@field fragmentShadingRateStrictMultiplyCombiner VkBool32

---@class VkPhysicalDeviceFrameBoundaryFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field frameBoundary VkBool32

---@class VkPhysicalDeviceGlobalPriorityQueryFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field globalPriorityQuery VkBool32

---@alias VkPhysicalDeviceGlobalPriorityQueryFeaturesEXT VkPhysicalDeviceGlobalPriorityQueryFeatures

---@alias VkPhysicalDeviceGlobalPriorityQueryFeaturesKHR VkPhysicalDeviceGlobalPriorityQueryFeatures

---@class VkPhysicalDeviceGpaFeaturesAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field perfCounters VkBool32
---@field streamingPerfCounters VkBool32
---@field sqThreadTracing VkBool32
---@field clockModes VkBool32

---@class VkPhysicalDeviceGpaProperties2AMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field revisionId integer uint32_t

---@class VkPhysicalDeviceGpaPropertiesAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field flags VkPhysicalDeviceGpaPropertiesFlagsAMD
---@field maxSqttSeBufferSize VkDeviceSize
---@field shaderEngineCount integer uint32_t
---@field perfBlockCount integer uint32_t
---@field pPerfBlocks VkGpaPerfBlockPropertiesAMD|ffi.cdata*|nil VkGpaPerfBlockPropertiesAMD*

---@alias VkPhysicalDeviceGpaPropertiesFlagsAMD integer

---@class VkPhysicalDeviceGraphicsPipelineLibraryFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field graphicsPipelineLibrary VkBool32

---@class VkPhysicalDeviceGraphicsPipelineLibraryPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field graphicsPipelineLibraryFastLinking VkBool32
---@field graphicsPipelineLibraryIndependentInterpolationDecoration VkBool32

---@class VkPhysicalDeviceGroupProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field physicalDeviceCount integer uint32_t
---@field physicalDevices ffi.cdata*|nil VkPhysicalDevice[32]
---@field subsetAllocation VkBool32

---@alias VkPhysicalDeviceGroupPropertiesKHR VkPhysicalDeviceGroupProperties

---@class VkPhysicalDeviceHdrSmpteSt209450FeaturesGOOGLE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field hdrSmpteSt209450 VkBool32

---@class VkPhysicalDeviceHdrVividFeaturesHUAWEI: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field hdrVivid VkBool32

---@class VkPhysicalDeviceHostImageCopyFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field hostImageCopy VkBool32

---@alias VkPhysicalDeviceHostImageCopyFeaturesEXT VkPhysicalDeviceHostImageCopyFeatures

---@class VkPhysicalDeviceHostImageCopyProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field copySrcLayoutCount integer uint32_t
---@field pCopySrcLayouts ffi.cdata*|nil VkImageLayout*
---@field copyDstLayoutCount integer uint32_t
---@field pCopyDstLayouts ffi.cdata*|nil VkImageLayout*
---@field optimalTilingLayoutUUID ffi.cdata*|nil uint8_t[16]
---@field identicalMemoryTypeRequirements VkBool32

---@alias VkPhysicalDeviceHostImageCopyPropertiesEXT VkPhysicalDeviceHostImageCopyProperties

---@class VkPhysicalDeviceHostQueryResetFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field hostQueryReset VkBool32

---@alias VkPhysicalDeviceHostQueryResetFeaturesEXT VkPhysicalDeviceHostQueryResetFeatures

---@class VkPhysicalDeviceIDProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field deviceUUID ffi.cdata*|nil uint8_t[16]
---@field driverUUID ffi.cdata*|nil uint8_t[16]
---@field deviceLUID ffi.cdata*|nil uint8_t[8]
---@field deviceNodeMask integer uint32_t
---@field deviceLUIDValid VkBool32

---@alias VkPhysicalDeviceIDPropertiesKHR VkPhysicalDeviceIDProperties

---@class VkPhysicalDeviceImage2DViewOf3DFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field image2DViewOf3D VkBool32
---@field sampler2DViewOf3D VkBool32

---@class VkPhysicalDeviceImageAlignmentControlFeaturesMESA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field imageAlignmentControl VkBool32

---@class VkPhysicalDeviceImageAlignmentControlPropertiesMESA: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field supportedImageAlignmentMask integer uint32_t

---@class VkPhysicalDeviceImageCompressionControlFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field imageCompressionControl VkBool32

---@class VkPhysicalDeviceImageCompressionControlSwapchainFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field imageCompressionControlSwapchain VkBool32

---@class VkPhysicalDeviceImageDrmFormatModifierInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field drmFormatModifier integer|ffi.cdata* uint64_t
---@field sharingMode VkSharingMode
---@field queueFamilyIndexCount integer uint32_t
---@field pQueueFamilyIndices ffi.cdata*|nil const uint32_t*

---@class VkPhysicalDeviceImageFormatInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field format VkFormat
---@field type VkImageType
---@field tiling VkImageTiling
---@field usage VkImageUsageFlags
---@field flags VkImageCreateFlags

---@alias VkPhysicalDeviceImageFormatInfo2KHR VkPhysicalDeviceImageFormatInfo2

---@class VkPhysicalDeviceImageProcessing2FeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field textureBlockMatch2 VkBool32

---@class VkPhysicalDeviceImageProcessing2PropertiesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxBlockMatchWindow VkExtent2D

---@class VkPhysicalDeviceImageProcessing3FeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field imageGatherLinear VkBool32
---@field imageGatherExtendedModes VkBool32
---@field blockMatchExtendedClampToEdge VkBool32

---@class VkPhysicalDeviceImageProcessingFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field textureSampleWeighted VkBool32
---@field textureBoxFilter VkBool32
---@field textureBlockMatch VkBool32

---@class VkPhysicalDeviceImageProcessingPropertiesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxWeightFilterPhases integer uint32_t
---@field maxWeightFilterDimension VkExtent2D
---@field maxBlockMatchRegion VkExtent2D
---@field maxBoxFilterBlockSize VkExtent2D

---@class VkPhysicalDeviceImageRobustnessFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field robustImageAccess VkBool32

---@alias VkPhysicalDeviceImageRobustnessFeaturesEXT VkPhysicalDeviceImageRobustnessFeatures

---@class VkPhysicalDeviceImageSlicedViewOf3DFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field imageSlicedViewOf3D VkBool32

---@class VkPhysicalDeviceImageTilingControlFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field imageTilingControl VkBool32

---@class VkPhysicalDeviceImageViewImageFormatInfoEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field imageViewType VkImageViewType

---@class VkPhysicalDeviceImageViewMinLodFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field minLod VkBool32

---@class VkPhysicalDeviceImagelessFramebufferFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field imagelessFramebuffer VkBool32

---@alias VkPhysicalDeviceImagelessFramebufferFeaturesKHR VkPhysicalDeviceImagelessFramebufferFeatures

---@class VkPhysicalDeviceIndexTypeUint8Features: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field indexTypeUint8 VkBool32

---@alias VkPhysicalDeviceIndexTypeUint8FeaturesEXT VkPhysicalDeviceIndexTypeUint8Features

---@alias VkPhysicalDeviceIndexTypeUint8FeaturesKHR VkPhysicalDeviceIndexTypeUint8Features

---@class VkPhysicalDeviceInfoPropertiesINTEL: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field deviceIpVersionArch integer uint32_t
---@field deviceIpVersionRelease integer uint32_t
---@field deviceIpVersionRevision integer uint32_t

---@class VkPhysicalDeviceInheritedViewportScissorFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field inheritedViewportScissor2D VkBool32

---@class VkPhysicalDeviceInlineUniformBlockFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field inlineUniformBlock VkBool32
---@field descriptorBindingInlineUniformBlockUpdateAfterBind VkBool32

---@alias VkPhysicalDeviceInlineUniformBlockFeaturesEXT VkPhysicalDeviceInlineUniformBlockFeatures

---@class VkPhysicalDeviceInlineUniformBlockProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxInlineUniformBlockSize integer uint32_t
---@field maxPerStageDescriptorInlineUniformBlocks integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindInlineUniformBlocks integer uint32_t
---@field maxDescriptorSetInlineUniformBlocks integer uint32_t
---@field maxDescriptorSetUpdateAfterBindInlineUniformBlocks integer uint32_t

---@alias VkPhysicalDeviceInlineUniformBlockPropertiesEXT VkPhysicalDeviceInlineUniformBlockProperties

---@class VkPhysicalDeviceInternallySynchronizedQueuesFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field internallySynchronizedQueues VkBool32

---@class VkPhysicalDeviceInvocationMaskFeaturesHUAWEI: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field invocationMask VkBool32

---@alias VkPhysicalDeviceLayeredApiKHR integer

---@class VkPhysicalDeviceLayeredApiPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field vendorID integer uint32_t
---@field deviceID integer uint32_t
---@field layeredAPI VkPhysicalDeviceLayeredApiKHR
---@field deviceName string|ffi.cdata*|nil char[256]

---@class VkPhysicalDeviceLayeredApiPropertiesListKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field layeredApiCount integer uint32_t
---@field pLayeredApis VkPhysicalDeviceLayeredApiPropertiesKHR|ffi.cdata*|nil VkPhysicalDeviceLayeredApiPropertiesKHR*

---@class VkPhysicalDeviceLayeredApiVulkanPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field properties VkPhysicalDeviceProperties2

---@class VkPhysicalDeviceLayeredDriverPropertiesMSFT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field underlyingAPI VkLayeredDriverUnderlyingApiMSFT

---@class VkPhysicalDeviceLegacyDitheringFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field legacyDithering VkBool32

---@class VkPhysicalDeviceLegacyVertexAttributesFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field legacyVertexAttributes VkBool32

---@class VkPhysicalDeviceLegacyVertexAttributesPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field nativeUnalignedPerformance VkBool32

---@class VkPhysicalDeviceLimits: ffi.cdata*
---@field maxImageDimension1D integer uint32_t
---@field maxImageDimension2D integer uint32_t
---@field maxImageDimension3D integer uint32_t
---@field maxImageDimensionCube integer uint32_t
---@field maxImageArrayLayers integer uint32_t
---@field maxTexelBufferElements integer uint32_t
---@field maxUniformBufferRange integer uint32_t
---@field maxStorageBufferRange integer uint32_t
---@field maxPushConstantsSize integer uint32_t
---@field maxMemoryAllocationCount integer uint32_t
---@field maxSamplerAllocationCount integer uint32_t
---@field bufferImageGranularity VkDeviceSize
---@field sparseAddressSpaceSize VkDeviceSize
---@field maxBoundDescriptorSets integer uint32_t
---@field maxPerStageDescriptorSamplers integer uint32_t
---@field maxPerStageDescriptorUniformBuffers integer uint32_t
---@field maxPerStageDescriptorStorageBuffers integer uint32_t
---@field maxPerStageDescriptorSampledImages integer uint32_t
---@field maxPerStageDescriptorStorageImages integer uint32_t
---@field maxPerStageDescriptorInputAttachments integer uint32_t
---@field maxPerStageResources integer uint32_t
---@field maxDescriptorSetSamplers integer uint32_t
---@field maxDescriptorSetUniformBuffers integer uint32_t
---@field maxDescriptorSetUniformBuffersDynamic integer uint32_t
---@field maxDescriptorSetStorageBuffers integer uint32_t
---@field maxDescriptorSetStorageBuffersDynamic integer uint32_t
---@field maxDescriptorSetSampledImages integer uint32_t
---@field maxDescriptorSetStorageImages integer uint32_t
---@field maxDescriptorSetInputAttachments integer uint32_t
---@field maxVertexInputAttributes integer uint32_t
---@field maxVertexInputBindings integer uint32_t
---@field maxVertexInputAttributeOffset integer uint32_t
---@field maxVertexInputBindingStride integer uint32_t
---@field maxVertexOutputComponents integer uint32_t
---@field maxTessellationGenerationLevel integer uint32_t
---@field maxTessellationPatchSize integer uint32_t
---@field maxTessellationControlPerVertexInputComponents integer uint32_t
---@field maxTessellationControlPerVertexOutputComponents integer uint32_t
---@field maxTessellationControlPerPatchOutputComponents integer uint32_t
---@field maxTessellationControlTotalOutputComponents integer uint32_t
---@field maxTessellationEvaluationInputComponents integer uint32_t
---@field maxTessellationEvaluationOutputComponents integer uint32_t
---@field maxGeometryShaderInvocations integer uint32_t
---@field maxGeometryInputComponents integer uint32_t
---@field maxGeometryOutputComponents integer uint32_t
---@field maxGeometryOutputVertices integer uint32_t
---@field maxGeometryTotalOutputComponents integer uint32_t
---@field maxFragmentInputComponents integer uint32_t
---@field maxFragmentOutputAttachments integer uint32_t
---@field maxFragmentDualSrcAttachments integer uint32_t
---@field maxFragmentCombinedOutputResources integer uint32_t
---@field maxComputeSharedMemorySize integer uint32_t
---@field maxComputeWorkGroupCount ffi.cdata*|nil uint32_t[3]
---@field maxComputeWorkGroupInvocations integer uint32_t
---@field maxComputeWorkGroupSize ffi.cdata*|nil uint32_t[3]
---@field subPixelPrecisionBits integer uint32_t
---@field subTexelPrecisionBits integer uint32_t
---@field mipmapPrecisionBits integer uint32_t
---@field maxDrawIndexedIndexValue integer uint32_t
---@field maxDrawIndirectCount integer uint32_t
---@field maxSamplerLodBias number float
---@field maxSamplerAnisotropy number float
---@field maxViewports integer uint32_t
---@field maxViewportDimensions ffi.cdata*|nil uint32_t[2]
---@field viewportBoundsRange ffi.cdata*|nil float[2]
---@field viewportSubPixelBits integer uint32_t
---@field minMemoryMapAlignment integer|ffi.cdata* size_t
---@field minTexelBufferOffsetAlignment VkDeviceSize
---@field minUniformBufferOffsetAlignment VkDeviceSize
---@field minStorageBufferOffsetAlignment VkDeviceSize
---@field minTexelOffset integer int32_t
---@field maxTexelOffset integer uint32_t
---@field minTexelGatherOffset integer int32_t
---@field maxTexelGatherOffset integer uint32_t
---@field minInterpolationOffset number float
---@field maxInterpolationOffset number float
---@field subPixelInterpolationOffsetBits integer uint32_t
---@field maxFramebufferWidth integer uint32_t
---@field maxFramebufferHeight integer uint32_t
---@field maxFramebufferLayers integer uint32_t
---@field framebufferColorSampleCounts VkSampleCountFlags
---@field framebufferDepthSampleCounts VkSampleCountFlags
---@field framebufferStencilSampleCounts VkSampleCountFlags
---@field framebufferNoAttachmentsSampleCounts VkSampleCountFlags
---@field maxColorAttachments integer uint32_t
---@field sampledImageColorSampleCounts VkSampleCountFlags
---@field sampledImageIntegerSampleCounts VkSampleCountFlags
---@field sampledImageDepthSampleCounts VkSampleCountFlags
---@field sampledImageStencilSampleCounts VkSampleCountFlags
---@field storageImageSampleCounts VkSampleCountFlags
---@field maxSampleMaskWords integer uint32_t
---@field timestampComputeAndGraphics VkBool32
---@field timestampPeriod number float
---@field maxClipDistances integer uint32_t
---@field maxCullDistances integer uint32_t
---@field maxCombinedClipAndCullDistances integer uint32_t
---@field discreteQueuePriorities integer uint32_t
---@field pointSizeRange ffi.cdata*|nil float[2]
---@field lineWidthRange ffi.cdata*|nil float[2]
---@field pointSizeGranularity number float
---@field lineWidthGranularity number float
---@field strictLines VkBool32
---@field standardSampleLocations VkBool32
---@field optimalBufferCopyOffsetAlignment VkDeviceSize
---@field optimalBufferCopyRowPitchAlignment VkDeviceSize
---@field nonCoherentAtomSize VkDeviceSize

---@class VkPhysicalDeviceLineRasterizationFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rectangularLines VkBool32
---@field bresenhamLines VkBool32
---@field smoothLines VkBool32
---@field stippledRectangularLines VkBool32
---@field stippledBresenhamLines VkBool32
---@field stippledSmoothLines VkBool32

---@alias VkPhysicalDeviceLineRasterizationFeaturesEXT VkPhysicalDeviceLineRasterizationFeatures

---@alias VkPhysicalDeviceLineRasterizationFeaturesKHR VkPhysicalDeviceLineRasterizationFeatures

---@class VkPhysicalDeviceLineRasterizationProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field lineSubPixelPrecisionBits integer uint32_t

---@alias VkPhysicalDeviceLineRasterizationPropertiesEXT VkPhysicalDeviceLineRasterizationProperties

---@alias VkPhysicalDeviceLineRasterizationPropertiesKHR VkPhysicalDeviceLineRasterizationProperties

---@class VkPhysicalDeviceLinearColorAttachmentFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field linearColorAttachment VkBool32

---@class VkPhysicalDeviceMaintenance10FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maintenance10 VkBool32

---@class VkPhysicalDeviceMaintenance10PropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rgba4OpaqueBlackSwizzled VkBool32
---@field resolveSrgbFormatAppliesTransferFunction VkBool32
---@field resolveSrgbFormatSupportsTransferFunctionControl VkBool32

---@class VkPhysicalDeviceMaintenance11FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maintenance11 VkBool32

---@class VkPhysicalDeviceMaintenance3Properties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxPerSetDescriptors integer uint32_t
---@field maxMemoryAllocationSize VkDeviceSize

---@alias VkPhysicalDeviceMaintenance3PropertiesKHR VkPhysicalDeviceMaintenance3Properties

---@class VkPhysicalDeviceMaintenance4Features: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maintenance4 VkBool32

---@alias VkPhysicalDeviceMaintenance4FeaturesKHR VkPhysicalDeviceMaintenance4Features

---@class VkPhysicalDeviceMaintenance4Properties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxBufferSize VkDeviceSize

---@alias VkPhysicalDeviceMaintenance4PropertiesKHR VkPhysicalDeviceMaintenance4Properties

---@class VkPhysicalDeviceMaintenance5Features: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maintenance5 VkBool32

---@alias VkPhysicalDeviceMaintenance5FeaturesKHR VkPhysicalDeviceMaintenance5Features

---@class VkPhysicalDeviceMaintenance5Properties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field earlyFragmentMultisampleCoverageAfterSampleCounting VkBool32
---@field earlyFragmentSampleMaskTestBeforeSampleCounting VkBool32
---@field depthStencilSwizzleOneSupport VkBool32
---@field polygonModePointSize VkBool32
---@field nonStrictSinglePixelWideLinesUseParallelogram VkBool32
---@field nonStrictWideLinesUseParallelogram VkBool32

---@alias VkPhysicalDeviceMaintenance5PropertiesKHR VkPhysicalDeviceMaintenance5Properties

---@class VkPhysicalDeviceMaintenance6Features: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maintenance6 VkBool32

---@alias VkPhysicalDeviceMaintenance6FeaturesKHR VkPhysicalDeviceMaintenance6Features

---@class VkPhysicalDeviceMaintenance6Properties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field blockTexelViewCompatibleMultipleLayers VkBool32
---@field maxCombinedImageSamplerDescriptorCount integer uint32_t
---@field fragmentShadingRateClampCombinerInputs VkBool32

---@alias VkPhysicalDeviceMaintenance6PropertiesKHR VkPhysicalDeviceMaintenance6Properties

---@class VkPhysicalDeviceMaintenance7FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maintenance7 VkBool32

---@class VkPhysicalDeviceMaintenance7PropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field robustFragmentShadingRateAttachmentAccess VkBool32
---@field separateDepthStencilAttachmentAccess VkBool32
---@field maxDescriptorSetTotalUniformBuffersDynamic integer uint32_t
---@field maxDescriptorSetTotalStorageBuffersDynamic integer uint32_t
---@field maxDescriptorSetTotalBuffersDynamic integer uint32_t
---@field maxDescriptorSetUpdateAfterBindTotalUniformBuffersDynamic integer uint32_t
---@field maxDescriptorSetUpdateAfterBindTotalStorageBuffersDynamic integer uint32_t
---@field maxDescriptorSetUpdateAfterBindTotalBuffersDynamic integer uint32_t

---@class VkPhysicalDeviceMaintenance8FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maintenance8 VkBool32

---@class VkPhysicalDeviceMaintenance9FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maintenance9 VkBool32

---@class VkPhysicalDeviceMaintenance9PropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field image2DViewOf3DSparse VkBool32
---@field defaultVertexAttributeValue VkDefaultVertexAttributeValueKHR

---@class VkPhysicalDeviceMapMemoryPlacedFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryMapPlaced VkBool32
---@field memoryMapRangePlaced VkBool32
---@field memoryUnmapReserve VkBool32

---@class VkPhysicalDeviceMapMemoryPlacedPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field minPlacedMemoryMapAlignment VkDeviceSize

---@class VkPhysicalDeviceMemoryBudgetPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field heapBudget ffi.cdata*|nil VkDeviceSize[16]
---@field heapUsage ffi.cdata*|nil VkDeviceSize[16]

---@class VkPhysicalDeviceMemoryDecompressionFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryDecompression VkBool32

---@alias VkPhysicalDeviceMemoryDecompressionFeaturesNV VkPhysicalDeviceMemoryDecompressionFeaturesEXT

---@class VkPhysicalDeviceMemoryDecompressionPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field decompressionMethods VkMemoryDecompressionMethodFlagsEXT
---@field maxDecompressionIndirectCount integer|ffi.cdata* uint64_t

---@alias VkPhysicalDeviceMemoryDecompressionPropertiesNV VkPhysicalDeviceMemoryDecompressionPropertiesEXT

---@class VkPhysicalDeviceMemoryPriorityFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryPriority VkBool32

---@class VkPhysicalDeviceMemoryProperties: ffi.cdata*
---@field memoryTypeCount integer uint32_t
---@field memoryTypes VkMemoryType|ffi.cdata*|nil VkMemoryType[32]
---@field memoryHeapCount integer uint32_t
---@field memoryHeaps VkMemoryHeap|ffi.cdata*|nil VkMemoryHeap[16]

---@class VkPhysicalDeviceMemoryProperties2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field memoryProperties VkPhysicalDeviceMemoryProperties

---@alias VkPhysicalDeviceMemoryProperties2KHR VkPhysicalDeviceMemoryProperties2

---@class VkPhysicalDeviceMeshShaderFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field taskShader VkBool32
---@field meshShader VkBool32
---@field multiviewMeshShader VkBool32
---@field primitiveFragmentShadingRateMeshShader VkBool32
---@field meshShaderQueries VkBool32

---@class VkPhysicalDeviceMeshShaderFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field taskShader VkBool32
---@field meshShader VkBool32

---@class VkPhysicalDeviceMeshShaderPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxTaskWorkGroupTotalCount integer uint32_t
---@field maxTaskWorkGroupCount ffi.cdata*|nil uint32_t[3]
---@field maxTaskWorkGroupInvocations integer uint32_t
---@field maxTaskWorkGroupSize ffi.cdata*|nil uint32_t[3]
---@field maxTaskPayloadSize integer uint32_t
---@field maxTaskSharedMemorySize integer uint32_t
---@field maxTaskPayloadAndSharedMemorySize integer uint32_t
---@field maxMeshWorkGroupTotalCount integer uint32_t
---@field maxMeshWorkGroupCount ffi.cdata*|nil uint32_t[3]
---@field maxMeshWorkGroupInvocations integer uint32_t
---@field maxMeshWorkGroupSize ffi.cdata*|nil uint32_t[3]
---@field maxMeshSharedMemorySize integer uint32_t
---@field maxMeshPayloadAndSharedMemorySize integer uint32_t
---@field maxMeshOutputMemorySize integer uint32_t
---@field maxMeshPayloadAndOutputMemorySize integer uint32_t
---@field maxMeshOutputComponents integer uint32_t
---@field maxMeshOutputVertices integer uint32_t
---@field maxMeshOutputPrimitives integer uint32_t
---@field maxMeshOutputLayers integer uint32_t
---@field maxMeshMultiviewViewCount integer uint32_t
---@field meshOutputPerVertexGranularity integer uint32_t
---@field meshOutputPerPrimitiveGranularity integer uint32_t
---@field maxPreferredTaskWorkGroupInvocations integer uint32_t
---@field maxPreferredMeshWorkGroupInvocations integer uint32_t
---@field prefersLocalInvocationVertexOutput VkBool32
---@field prefersLocalInvocationPrimitiveOutput VkBool32
---@field prefersCompactVertexOutput VkBool32
---@field prefersCompactPrimitiveOutput VkBool32

---@class VkPhysicalDeviceMeshShaderPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxDrawMeshTasksCount integer uint32_t
---@field maxTaskWorkGroupInvocations integer uint32_t
---@field maxTaskWorkGroupSize ffi.cdata*|nil uint32_t[3]
---@field maxTaskTotalMemorySize integer uint32_t
---@field maxTaskOutputCount integer uint32_t
---@field maxMeshWorkGroupInvocations integer uint32_t
---@field maxMeshWorkGroupSize ffi.cdata*|nil uint32_t[3]
---@field maxMeshTotalMemorySize integer uint32_t
---@field maxMeshOutputVertices integer uint32_t
---@field maxMeshOutputPrimitives integer uint32_t
---@field maxMeshMultiviewViewCount integer uint32_t
---@field meshOutputPerVertexGranularity integer uint32_t
---@field meshOutputPerPrimitiveGranularity integer uint32_t

---@class VkPhysicalDeviceMultiDrawFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field multiDraw VkBool32

---@class VkPhysicalDeviceMultiDrawPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxMultiDrawCount integer uint32_t

---@class VkPhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field multisampledRenderToSingleSampled VkBool32

---@class VkPhysicalDeviceMultisampledRenderToSwapchainFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field multisampledRenderToSwapchain VkBool32

---@class VkPhysicalDeviceMultiviewFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field multiview VkBool32
---@field multiviewGeometryShader VkBool32
---@field multiviewTessellationShader VkBool32

---@alias VkPhysicalDeviceMultiviewFeaturesKHR VkPhysicalDeviceMultiviewFeatures

---@class VkPhysicalDeviceMultiviewPerViewAttributesPropertiesNVX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field perViewPositionAllComponents VkBool32

---@class VkPhysicalDeviceMultiviewPerViewRenderAreasFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field multiviewPerViewRenderAreas VkBool32

---@class VkPhysicalDeviceMultiviewPerViewViewportsFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field multiviewPerViewViewports VkBool32

---@class VkPhysicalDeviceMultiviewProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxMultiviewViewCount integer uint32_t
---@field maxMultiviewInstanceIndex integer uint32_t

---@alias VkPhysicalDeviceMultiviewPropertiesKHR VkPhysicalDeviceMultiviewProperties

---@class VkPhysicalDeviceMutableDescriptorTypeFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field mutableDescriptorType VkBool32

---@alias VkPhysicalDeviceMutableDescriptorTypeFeaturesVALVE VkPhysicalDeviceMutableDescriptorTypeFeaturesEXT

---@class VkPhysicalDeviceNestedCommandBufferFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field nestedCommandBuffer VkBool32
---@field nestedCommandBufferRendering VkBool32
---@field nestedCommandBufferSimultaneousUse VkBool32

---@class VkPhysicalDeviceNestedCommandBufferPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxCommandBufferNestingLevel integer uint32_t

---@class VkPhysicalDeviceNonSeamlessCubeMapFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field nonSeamlessCubeMap VkBool32

---@class VkPhysicalDeviceOpacityMicromapFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field micromap VkBool32
---@field micromapCaptureReplay VkBool32
---@field micromapHostCommands VkBool32

---@class VkPhysicalDeviceOpacityMicromapFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field micromap VkBool32

---@class VkPhysicalDeviceOpacityMicromapPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxOpacity2StateSubdivisionLevel integer uint32_t
---@field maxOpacity4StateSubdivisionLevel integer uint32_t

---@class VkPhysicalDeviceOpacityMicromapPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxOpacity2StateSubdivisionLevel integer uint32_t
---@field maxOpacity4StateSubdivisionLevel integer uint32_t
---@field maxOpacityLossy4StateSubdivisionLevel integer uint32_t
---@field maxMicromapTriangles integer|ffi.cdata* uint64_t

---@class VkPhysicalDeviceOpticalFlowFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field opticalFlow VkBool32

---@class VkPhysicalDeviceOpticalFlowPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field supportedOutputGridSizes VkOpticalFlowGridSizeFlagsNV
---@field supportedHintGridSizes VkOpticalFlowGridSizeFlagsNV
---@field hintSupported VkBool32
---@field costSupported VkBool32
---@field bidirectionalFlowSupported VkBool32
---@field globalFlowSupported VkBool32
---@field minWidth integer uint32_t
---@field minHeight integer uint32_t
---@field maxWidth integer uint32_t
---@field maxHeight integer uint32_t
---@field maxNumRegionsOfInterest integer uint32_t

---@class VkPhysicalDevicePCIBusInfoPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pciDomain integer uint32_t
---@field pciBus integer uint32_t
---@field pciDevice integer uint32_t
---@field pciFunction integer uint32_t

---@class VkPhysicalDevicePageableDeviceLocalMemoryFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pageableDeviceLocalMemory VkBool32

---@class VkPhysicalDevicePartitionedAccelerationStructureFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field partitionedAccelerationStructure VkBool32

---@class VkPhysicalDevicePartitionedAccelerationStructurePropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxPartitionCount integer uint32_t

---@class VkPhysicalDevicePerStageDescriptorSetFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field perStageDescriptorSet VkBool32
---@field dynamicPipelineLayout VkBool32

---@class VkPhysicalDevicePerformanceCountersByRegionFeaturesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field performanceCountersByRegion VkBool32

---@class VkPhysicalDevicePerformanceCountersByRegionPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxPerRegionPerformanceCounters integer uint32_t
---@field performanceCounterRegionSize VkExtent2D
---@field rowStrideAlignment integer uint32_t
---@field regionAlignment integer uint32_t
---@field identityTransformOrder VkBool32

---@class VkPhysicalDevicePerformanceQueryFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field performanceCounterQueryPools VkBool32
---@field performanceCounterMultipleQueryPools VkBool32

---@class VkPhysicalDevicePerformanceQueryPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field allowCommandBufferQueryCopies VkBool32

---@class VkPhysicalDevicePipelineBinaryFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipelineBinaries VkBool32

---@class VkPhysicalDevicePipelineBinaryPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipelineBinaryInternalCache VkBool32
---@field pipelineBinaryInternalCacheControl VkBool32
---@field pipelineBinaryPrefersInternalCache VkBool32
---@field pipelineBinaryPrecompiledInternalCache VkBool32
---@field pipelineBinaryCompressedData VkBool32

---@class VkPhysicalDevicePipelineCacheIncrementalModeFeaturesSEC: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipelineCacheIncrementalMode VkBool32

---@class VkPhysicalDevicePipelineCreationCacheControlFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipelineCreationCacheControl VkBool32

---@alias VkPhysicalDevicePipelineCreationCacheControlFeaturesEXT VkPhysicalDevicePipelineCreationCacheControlFeatures

---@class VkPhysicalDevicePipelineExecutablePropertiesFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipelineExecutableInfo VkBool32

---@alias VkPhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT VkPhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR

---@class VkPhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipelineLibraryGroupHandles VkBool32

---@class VkPhysicalDevicePipelineOpacityMicromapFeaturesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipelineOpacityMicromap VkBool32

---@class VkPhysicalDevicePipelinePropertiesFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipelinePropertiesIdentifier VkBool32

---@class VkPhysicalDevicePipelineProtectedAccessFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipelineProtectedAccess VkBool32

---@alias VkPhysicalDevicePipelineProtectedAccessFeaturesEXT VkPhysicalDevicePipelineProtectedAccessFeatures

---@class VkPhysicalDevicePipelineRobustnessFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipelineRobustness VkBool32

---@alias VkPhysicalDevicePipelineRobustnessFeaturesEXT VkPhysicalDevicePipelineRobustnessFeatures

---@class VkPhysicalDevicePipelineRobustnessProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field defaultRobustnessStorageBuffers VkPipelineRobustnessBufferBehavior
---@field defaultRobustnessUniformBuffers VkPipelineRobustnessBufferBehavior
---@field defaultRobustnessVertexInputs VkPipelineRobustnessBufferBehavior
---@field defaultRobustnessImages VkPipelineRobustnessImageBehavior

---@alias VkPhysicalDevicePipelineRobustnessPropertiesEXT VkPhysicalDevicePipelineRobustnessProperties

---@class VkPhysicalDevicePointClippingProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pointClippingBehavior VkPointClippingBehavior

---@alias VkPhysicalDevicePointClippingPropertiesKHR VkPhysicalDevicePointClippingProperties

---@class VkPhysicalDevicePortabilitySubsetFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field constantAlphaColorBlendFactors VkBool32
---@field events VkBool32
---@field imageViewFormatReinterpretation VkBool32
---@field imageViewFormatSwizzle VkBool32
---@field imageView2DOn3DImage VkBool32
---@field multisampleArrayImage VkBool32
---@field mutableComparisonSamplers VkBool32
---@field pointPolygons VkBool32
---@field samplerMipLodBias VkBool32
---@field separateStencilMaskRef VkBool32
---@field shaderSampleRateInterpolationFunctions VkBool32
---@field tessellationIsolines VkBool32
---@field tessellationPointMode VkBool32
---@field triangleFans VkBool32
---@field vertexAttributeAccessBeyondStride VkBool32

---@class VkPhysicalDevicePortabilitySubsetPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field minVertexInputBindingStrideAlignment integer uint32_t

---@class VkPhysicalDevicePresentBarrierFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentBarrier VkBool32

---@class VkPhysicalDevicePresentId2FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentId2 VkBool32

---@class VkPhysicalDevicePresentIdFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentId VkBool32

---@class VkPhysicalDevicePresentMeteringFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentMetering VkBool32

---@alias VkPhysicalDevicePresentModeFifoLatestReadyFeaturesEXT VkPhysicalDevicePresentModeFifoLatestReadyFeaturesKHR

---@class VkPhysicalDevicePresentModeFifoLatestReadyFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentModeFifoLatestReady VkBool32

---@class VkPhysicalDevicePresentTimingFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentTiming VkBool32
---@field presentAtAbsoluteTime VkBool32
---@field presentAtRelativeTime VkBool32

---@class VkPhysicalDevicePresentWait2FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentWait2 VkBool32

---@class VkPhysicalDevicePresentWaitFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field presentWait VkBool32

---@class VkPhysicalDevicePrimitiveRestartIndexFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field primitiveRestartIndex VkBool32

---@class VkPhysicalDevicePrimitiveTopologyListRestartFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field primitiveTopologyListRestart VkBool32
---@field primitiveTopologyPatchListRestart VkBool32

---@class VkPhysicalDevicePrimitivesGeneratedQueryFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field primitivesGeneratedQuery VkBool32
---@field primitivesGeneratedQueryWithRasterizerDiscard VkBool32
---@field primitivesGeneratedQueryWithNonZeroStreams VkBool32

---@class VkPhysicalDevicePrivateDataBaseHandleFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field privateDataBaseHandle VkBool32

---@class VkPhysicalDevicePrivateDataFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field privateData VkBool32

---@alias VkPhysicalDevicePrivateDataFeaturesEXT VkPhysicalDevicePrivateDataFeatures

---@class VkPhysicalDeviceProperties: ffi.cdata*
---@field apiVersion integer uint32_t
---@field driverVersion integer uint32_t
---@field vendorID integer uint32_t
---@field deviceID integer uint32_t
---@field deviceType VkPhysicalDeviceType
---@field deviceName string|ffi.cdata*|nil char[256]
---@field pipelineCacheUUID ffi.cdata*|nil uint8_t[16]
---@field limits VkPhysicalDeviceLimits
---@field sparseProperties VkPhysicalDeviceSparseProperties

---@class VkPhysicalDeviceProperties2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field properties VkPhysicalDeviceProperties

---@alias VkPhysicalDeviceProperties2KHR VkPhysicalDeviceProperties2

---@class VkPhysicalDeviceProtectedMemoryFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field protectedMemory VkBool32

---@class VkPhysicalDeviceProtectedMemoryProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field protectedNoFault VkBool32

---@class VkPhysicalDeviceProvokingVertexFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field provokingVertexLast VkBool32
---@field transformFeedbackPreservesProvokingVertex VkBool32

---@class VkPhysicalDeviceProvokingVertexPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field provokingVertexModePerPipeline VkBool32
---@field transformFeedbackPreservesTriangleFanProvokingVertex VkBool32

---@class VkPhysicalDevicePushConstantBankFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pushConstantBank VkBool32

---@class VkPhysicalDevicePushConstantBankPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxGraphicsPushConstantBanks integer uint32_t
---@field maxComputePushConstantBanks integer uint32_t
---@field maxGraphicsPushDataBanks integer uint32_t
---@field maxComputePushDataBanks integer uint32_t

---@class VkPhysicalDevicePushDescriptorProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxPushDescriptors integer uint32_t

---@alias VkPhysicalDevicePushDescriptorPropertiesKHR VkPhysicalDevicePushDescriptorProperties

---@class VkPhysicalDeviceQueueFamilyDataGraphProcessingEngineInfoARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field queueFamilyIndex integer uint32_t
---@field engineType VkPhysicalDeviceDataGraphProcessingEngineTypeARM

---@class VkPhysicalDeviceQueuePerfHintFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field queuePerfHint VkBool32

---@class VkPhysicalDeviceQueuePerfHintPropertiesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field supportedQueues VkQueueFlags

---@class VkPhysicalDeviceRGBA10X6FormatsFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field formatRgba10x6WithoutYCbCrSampler VkBool32

---@alias VkPhysicalDeviceRasterizationOrderAttachmentAccessFeaturesARM VkPhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT

---@class VkPhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rasterizationOrderColorAttachmentAccess VkBool32
---@field rasterizationOrderDepthAttachmentAccess VkBool32
---@field rasterizationOrderStencilAttachmentAccess VkBool32

---@class VkPhysicalDeviceRawAccessChainsFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderRawAccessChains VkBool32

---@class VkPhysicalDeviceRayQueryFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rayQuery VkBool32

---@class VkPhysicalDeviceRayTracingInvocationReorderFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rayTracingInvocationReorder VkBool32

---@class VkPhysicalDeviceRayTracingInvocationReorderFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rayTracingInvocationReorder VkBool32

---@class VkPhysicalDeviceRayTracingInvocationReorderPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rayTracingInvocationReorderReorderingHint VkRayTracingInvocationReorderModeEXT
---@field maxShaderBindingTableRecordIndex integer uint32_t

---@class VkPhysicalDeviceRayTracingInvocationReorderPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rayTracingInvocationReorderReorderingHint VkRayTracingInvocationReorderModeEXT

---@class VkPhysicalDeviceRayTracingLinearSweptSpheresFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field spheres VkBool32
---@field linearSweptSpheres VkBool32

---@class VkPhysicalDeviceRayTracingMaintenance1FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rayTracingMaintenance1 VkBool32
---@field rayTracingPipelineTraceRaysIndirect2 VkBool32

---@class VkPhysicalDeviceRayTracingMotionBlurFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rayTracingMotionBlur VkBool32
---@field rayTracingMotionBlurPipelineTraceRaysIndirect VkBool32

---@class VkPhysicalDeviceRayTracingPipelineFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rayTracingPipeline VkBool32
---@field rayTracingPipelineShaderGroupHandleCaptureReplay VkBool32
---@field rayTracingPipelineShaderGroupHandleCaptureReplayMixed VkBool32
---@field rayTracingPipelineTraceRaysIndirect VkBool32
---@field rayTraversalPrimitiveCulling VkBool32

---@class VkPhysicalDeviceRayTracingPipelinePropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderGroupHandleSize integer uint32_t
---@field maxRayRecursionDepth integer uint32_t
---@field maxShaderGroupStride integer uint32_t
---@field shaderGroupBaseAlignment integer uint32_t
---@field shaderGroupHandleCaptureReplaySize integer uint32_t
---@field maxRayDispatchInvocationCount integer uint32_t
---@field shaderGroupHandleAlignment integer uint32_t
---@field maxRayHitAttributeSize integer uint32_t

---@class VkPhysicalDeviceRayTracingPositionFetchFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rayTracingPositionFetch VkBool32

---@class VkPhysicalDeviceRayTracingPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderGroupHandleSize integer uint32_t
---@field maxRecursionDepth integer uint32_t
---@field maxShaderGroupStride integer uint32_t
---@field shaderGroupBaseAlignment integer uint32_t
---@field maxGeometryCount integer|ffi.cdata* uint64_t
---@field maxInstanceCount integer|ffi.cdata* uint64_t
---@field maxTriangleCount integer|ffi.cdata* uint64_t
---@field maxDescriptorSetAccelerationStructures integer uint32_t

---@class VkPhysicalDeviceRayTracingValidationFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field rayTracingValidation VkBool32

---@class VkPhysicalDeviceRelaxedLineRasterizationFeaturesIMG: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field relaxedLineRasterization VkBool32

---@class VkPhysicalDeviceRenderPassStripedFeaturesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field renderPassStriped VkBool32

---@class VkPhysicalDeviceRenderPassStripedPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field renderPassStripeGranularity VkExtent2D
---@field maxRenderPassStripes integer uint32_t

---@class VkPhysicalDeviceRepresentativeFragmentTestFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field representativeFragmentTest VkBool32

---@alias VkPhysicalDeviceRobustness2FeaturesEXT VkPhysicalDeviceRobustness2FeaturesKHR

---@class VkPhysicalDeviceRobustness2FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field robustBufferAccess2 VkBool32
---@field robustImageAccess2 VkBool32
---@field nullDescriptor VkBool32

---@alias VkPhysicalDeviceRobustness2PropertiesEXT VkPhysicalDeviceRobustness2PropertiesKHR

---@class VkPhysicalDeviceRobustness2PropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field robustStorageBufferAccessSizeAlignment VkDeviceSize
---@field robustUniformBufferAccessSizeAlignment VkDeviceSize

---@class VkPhysicalDeviceSampleLocationsPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field sampleLocationSampleCounts VkSampleCountFlags
---@field maxSampleLocationGridSize VkExtent2D
---@field sampleLocationCoordinateRange ffi.cdata*|nil float[2]
---@field sampleLocationSubPixelBits integer uint32_t
---@field variableSampleLocations VkBool32

---@class VkPhysicalDeviceSamplerFilterMinmaxProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field filterMinmaxSingleComponentFormats VkBool32
---@field filterMinmaxImageComponentMapping VkBool32

---@alias VkPhysicalDeviceSamplerFilterMinmaxPropertiesEXT VkPhysicalDeviceSamplerFilterMinmaxProperties

---@class VkPhysicalDeviceSamplerYcbcrConversionFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field samplerYcbcrConversion VkBool32

---@alias VkPhysicalDeviceSamplerYcbcrConversionFeaturesKHR VkPhysicalDeviceSamplerYcbcrConversionFeatures

---@class VkPhysicalDeviceScalarBlockLayoutFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field scalarBlockLayout VkBool32

---@alias VkPhysicalDeviceScalarBlockLayoutFeaturesEXT VkPhysicalDeviceScalarBlockLayoutFeatures

---@class VkPhysicalDeviceSchedulingControlsDispatchParametersPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field schedulingControlsMaxWarpsCount integer uint32_t
---@field schedulingControlsMaxQueuedBatchesCount integer uint32_t
---@field schedulingControlsMaxWorkGroupBatchSize integer uint32_t

---@class VkPhysicalDeviceSchedulingControlsFeaturesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field schedulingControls VkBool32

---@alias VkPhysicalDeviceSchedulingControlsFlagBitsARM integer|ffi.cdata*

---@alias VkPhysicalDeviceSchedulingControlsFlagsARM integer|ffi.cdata*

---@class VkPhysicalDeviceSchedulingControlsPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field schedulingControlsFlags VkPhysicalDeviceSchedulingControlsFlagsARM

---@class VkPhysicalDeviceSeparateDepthStencilLayoutsFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field separateDepthStencilLayouts VkBool32

---@alias VkPhysicalDeviceSeparateDepthStencilLayoutsFeaturesKHR VkPhysicalDeviceSeparateDepthStencilLayoutsFeatures

---@class VkPhysicalDeviceShader64BitIndexingFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shader64BitIndexing VkBool32

---@class VkPhysicalDeviceShaderAbortFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderAbort VkBool32

---@class VkPhysicalDeviceShaderAbortPropertiesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxShaderAbortMessageSize integer|ffi.cdata* uint64_t

---@class VkPhysicalDeviceShaderAtomicFloat16VectorFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderFloat16VectorAtomics VkBool32

---@class VkPhysicalDeviceShaderAtomicFloat2FeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderBufferFloat16Atomics VkBool32
---@field shaderBufferFloat16AtomicAdd VkBool32
---@field shaderBufferFloat16AtomicMinMax VkBool32
---@field shaderBufferFloat32AtomicMinMax VkBool32
---@field shaderBufferFloat64AtomicMinMax VkBool32
---@field shaderSharedFloat16Atomics VkBool32
---@field shaderSharedFloat16AtomicAdd VkBool32
---@field shaderSharedFloat16AtomicMinMax VkBool32
---@field shaderSharedFloat32AtomicMinMax VkBool32
---@field shaderSharedFloat64AtomicMinMax VkBool32
---@field shaderImageFloat32AtomicMinMax VkBool32
---@field sparseImageFloat32AtomicMinMax VkBool32

---@class VkPhysicalDeviceShaderAtomicFloatFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderBufferFloat32Atomics VkBool32
---@field shaderBufferFloat32AtomicAdd VkBool32
---@field shaderBufferFloat64Atomics VkBool32
---@field shaderBufferFloat64AtomicAdd VkBool32
---@field shaderSharedFloat32Atomics VkBool32
---@field shaderSharedFloat32AtomicAdd VkBool32
---@field shaderSharedFloat64Atomics VkBool32
---@field shaderSharedFloat64AtomicAdd VkBool32
---@field shaderImageFloat32Atomics VkBool32
---@field shaderImageFloat32AtomicAdd VkBool32
---@field sparseImageFloat32Atomics VkBool32
---@field sparseImageFloat32AtomicAdd VkBool32

---@class VkPhysicalDeviceShaderAtomicInt64Features: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderBufferInt64Atomics VkBool32
---@field shaderSharedInt64Atomics VkBool32

---@alias VkPhysicalDeviceShaderAtomicInt64FeaturesKHR VkPhysicalDeviceShaderAtomicInt64Features

---@class VkPhysicalDeviceShaderBfloat16FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderBFloat16Type VkBool32
---@field shaderBFloat16DotProduct VkBool32
---@field shaderBFloat16CooperativeMatrix VkBool32

---@class VkPhysicalDeviceShaderClockFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderSubgroupClock VkBool32
---@field shaderDeviceClock VkBool32

---@class VkPhysicalDeviceShaderConstantDataFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderConstantData VkBool32

---@class VkPhysicalDeviceShaderCoreBuiltinsFeaturesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderCoreBuiltins VkBool32

---@class VkPhysicalDeviceShaderCoreBuiltinsPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderCoreMask integer|ffi.cdata* uint64_t
---@field shaderCoreCount integer uint32_t
---@field shaderWarpsPerCore integer uint32_t

---@class VkPhysicalDeviceShaderCoreProperties2AMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderCoreFeatures VkShaderCorePropertiesFlagsAMD
---@field activeComputeUnitCount integer uint32_t

---@class VkPhysicalDeviceShaderCorePropertiesAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderEngineCount integer uint32_t
---@field shaderArraysPerEngineCount integer uint32_t
---@field computeUnitsPerShaderArray integer uint32_t
---@field simdPerComputeUnit integer uint32_t
---@field wavefrontsPerSimd integer uint32_t
---@field wavefrontSize integer uint32_t
---@field sgprsPerSimd integer uint32_t
---@field minSgprAllocation integer uint32_t
---@field maxSgprAllocation integer uint32_t
---@field sgprAllocationGranularity integer uint32_t
---@field vgprsPerSimd integer uint32_t
---@field minVgprAllocation integer uint32_t
---@field maxVgprAllocation integer uint32_t
---@field vgprAllocationGranularity integer uint32_t

---@class VkPhysicalDeviceShaderCorePropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pixelRate integer uint32_t
---@field texelRate integer uint32_t
---@field fmaRate integer uint32_t

---@class VkPhysicalDeviceShaderDemoteToHelperInvocationFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderDemoteToHelperInvocation VkBool32

---@alias VkPhysicalDeviceShaderDemoteToHelperInvocationFeaturesEXT VkPhysicalDeviceShaderDemoteToHelperInvocationFeatures

---@alias VkPhysicalDeviceShaderDrawParameterFeatures VkPhysicalDeviceShaderDrawParametersFeatures

---@class VkPhysicalDeviceShaderDrawParametersFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderDrawParameters VkBool32

---@class VkPhysicalDeviceShaderEarlyAndLateFragmentTestsFeaturesAMD: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderEarlyAndLateFragmentTests VkBool32

---@class VkPhysicalDeviceShaderEnqueueFeaturesAMDX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderEnqueue VkBool32
---@field shaderMeshEnqueue VkBool32

---@class VkPhysicalDeviceShaderEnqueuePropertiesAMDX: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxExecutionGraphDepth integer uint32_t
---@field maxExecutionGraphShaderOutputNodes integer uint32_t
---@field maxExecutionGraphShaderPayloadSize integer uint32_t
---@field maxExecutionGraphShaderPayloadCount integer uint32_t
---@field executionGraphDispatchAddressAlignment integer uint32_t
---@field maxExecutionGraphWorkgroupCount ffi.cdata*|nil uint32_t[3]
---@field maxExecutionGraphWorkgroups integer uint32_t

---@class VkPhysicalDeviceShaderExpectAssumeFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderExpectAssume VkBool32

---@alias VkPhysicalDeviceShaderExpectAssumeFeaturesKHR VkPhysicalDeviceShaderExpectAssumeFeatures

---@class VkPhysicalDeviceShaderFloat16Int8Features: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderFloat16 VkBool32
---@field shaderInt8 VkBool32

---@alias VkPhysicalDeviceShaderFloat16Int8FeaturesKHR VkPhysicalDeviceShaderFloat16Int8Features

---@class VkPhysicalDeviceShaderFloat8FeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderFloat8 VkBool32
---@field shaderFloat8CooperativeMatrix VkBool32

---@class VkPhysicalDeviceShaderFloatControls2Features: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderFloatControls2 VkBool32

---@alias VkPhysicalDeviceShaderFloatControls2FeaturesKHR VkPhysicalDeviceShaderFloatControls2Features

---@class VkPhysicalDeviceShaderFmaFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderFmaFloat16 VkBool32
---@field shaderFmaFloat32 VkBool32
---@field shaderFmaFloat64 VkBool32

---@class VkPhysicalDeviceShaderImageAtomicInt64FeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderImageInt64Atomics VkBool32
---@field sparseImageInt64Atomics VkBool32

---@class VkPhysicalDeviceShaderImageFootprintFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field imageFootprint VkBool32

---@class VkPhysicalDeviceShaderInstrumentationFeaturesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderInstrumentation VkBool32

---@class VkPhysicalDeviceShaderInstrumentationPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field numMetrics integer uint32_t
---@field perBasicBlockGranularity VkBool32

---@class VkPhysicalDeviceShaderIntegerDotProductFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderIntegerDotProduct VkBool32

---@alias VkPhysicalDeviceShaderIntegerDotProductFeaturesKHR VkPhysicalDeviceShaderIntegerDotProductFeatures

---@class VkPhysicalDeviceShaderIntegerDotProductProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field integerDotProduct8BitUnsignedAccelerated VkBool32
---@field integerDotProduct8BitSignedAccelerated VkBool32
---@field integerDotProduct8BitMixedSignednessAccelerated VkBool32
---@field integerDotProduct4x8BitPackedUnsignedAccelerated VkBool32
---@field integerDotProduct4x8BitPackedSignedAccelerated VkBool32
---@field integerDotProduct4x8BitPackedMixedSignednessAccelerated VkBool32
---@field integerDotProduct16BitUnsignedAccelerated VkBool32
---@field integerDotProduct16BitSignedAccelerated VkBool32
---@field integerDotProduct16BitMixedSignednessAccelerated VkBool32
---@field integerDotProduct32BitUnsignedAccelerated VkBool32
---@field integerDotProduct32BitSignedAccelerated VkBool32
---@field integerDotProduct32BitMixedSignednessAccelerated VkBool32
---@field integerDotProduct64BitUnsignedAccelerated VkBool32
---@field integerDotProduct64BitSignedAccelerated VkBool32
---@field integerDotProduct64BitMixedSignednessAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating8BitUnsignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating8BitSignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating8BitMixedSignednessAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating4x8BitPackedUnsignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating4x8BitPackedSignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating4x8BitPackedMixedSignednessAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating16BitUnsignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating16BitSignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating16BitMixedSignednessAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating32BitUnsignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating32BitSignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating32BitMixedSignednessAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating64BitUnsignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating64BitSignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating64BitMixedSignednessAccelerated VkBool32

---@alias VkPhysicalDeviceShaderIntegerDotProductPropertiesKHR VkPhysicalDeviceShaderIntegerDotProductProperties

---@class VkPhysicalDeviceShaderIntegerFunctions2FeaturesINTEL: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderIntegerFunctions2 VkBool32

---@class VkPhysicalDeviceShaderLongVectorFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field longVector VkBool32

---@class VkPhysicalDeviceShaderLongVectorPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxVectorComponents integer uint32_t

---@class VkPhysicalDeviceShaderMaximalReconvergenceFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderMaximalReconvergence VkBool32

---@class VkPhysicalDeviceShaderMixedFloatDotProductFeaturesVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderMixedFloatDotProductFloat16AccFloat32 VkBool32
---@field shaderMixedFloatDotProductFloat16AccFloat16 VkBool32
---@field shaderMixedFloatDotProductBFloat16Acc VkBool32
---@field shaderMixedFloatDotProductFloat8AccFloat32 VkBool32

---@class VkPhysicalDeviceShaderModuleIdentifierFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderModuleIdentifier VkBool32

---@class VkPhysicalDeviceShaderModuleIdentifierPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderModuleIdentifierAlgorithmUUID ffi.cdata*|nil uint8_t[16]

---@class VkPhysicalDeviceShaderMultipleWaitQueuesFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderMultipleWaitQueues VkBool32

---@class VkPhysicalDeviceShaderMultipleWaitQueuesPropertiesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxShaderWaitQueues integer uint32_t

---@class VkPhysicalDeviceShaderOCPMicroscalingTypesFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderFloat4 VkBool32
---@field shaderFloat6 VkBool32
---@field shaderFloat8UnsignedE8M0 VkBool32
---@field shaderMXInt8 VkBool32

---@class VkPhysicalDeviceShaderObjectFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderObject VkBool32

---@class VkPhysicalDeviceShaderObjectPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderBinaryUUID ffi.cdata*|nil uint8_t[16]
---@field shaderBinaryVersion integer uint32_t

---@class VkPhysicalDeviceShaderQuadControlFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderQuadControl VkBool32

---@class VkPhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderRelaxedExtendedInstruction VkBool32

---@class VkPhysicalDeviceShaderReplicatedCompositesFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderReplicatedComposites VkBool32

---@class VkPhysicalDeviceShaderSMBuiltinsFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderSMBuiltins VkBool32

---@class VkPhysicalDeviceShaderSMBuiltinsPropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderSMCount integer uint32_t
---@field shaderWarpsPerSM integer uint32_t

---@class VkPhysicalDeviceShaderSplitBarrierFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderSplitBarrier VkBool32

---@class VkPhysicalDeviceShaderSplitBarrierPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field splitBarrierReservedSharedMemory integer uint32_t

---@class VkPhysicalDeviceShaderSubgroupExtendedTypesFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderSubgroupExtendedTypes VkBool32

---@alias VkPhysicalDeviceShaderSubgroupExtendedTypesFeaturesKHR VkPhysicalDeviceShaderSubgroupExtendedTypesFeatures

---@class VkPhysicalDeviceShaderSubgroupPartitionedFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderSubgroupPartitioned VkBool32

---@class VkPhysicalDeviceShaderSubgroupRotateFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderSubgroupRotate VkBool32
---@field shaderSubgroupRotateClustered VkBool32

---@alias VkPhysicalDeviceShaderSubgroupRotateFeaturesKHR VkPhysicalDeviceShaderSubgroupRotateFeatures

---@class VkPhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderSubgroupUniformControlFlow VkBool32

---@class VkPhysicalDeviceShaderTerminateInvocationFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderTerminateInvocation VkBool32

---@alias VkPhysicalDeviceShaderTerminateInvocationFeaturesKHR VkPhysicalDeviceShaderTerminateInvocationFeatures

---@class VkPhysicalDeviceShaderTileImageFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderTileImageColorReadAccess VkBool32
---@field shaderTileImageDepthReadAccess VkBool32
---@field shaderTileImageStencilReadAccess VkBool32

---@class VkPhysicalDeviceShaderTileImagePropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderTileImageCoherentReadAccelerated VkBool32
---@field shaderTileImageReadSampleFromPixelRateInvocation VkBool32
---@field shaderTileImageReadFromHelperInvocation VkBool32

---@class VkPhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderUniformBufferUnsizedArray VkBool32

---@class VkPhysicalDeviceShaderUntypedPointersFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderUntypedPointers VkBool32

---@class VkPhysicalDeviceShadingRateImageFeaturesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shadingRateImage VkBool32
---@field shadingRateCoarseSampleOrder VkBool32

---@class VkPhysicalDeviceShadingRateImagePropertiesNV: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shadingRateTexelSize VkExtent2D
---@field shadingRatePaletteSize integer uint32_t
---@field shadingRateMaxCoarseSamples integer uint32_t

---@class VkPhysicalDeviceSparseImageFormatInfo2: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field format VkFormat
---@field type VkImageType
---@field samples VkSampleCountFlagBits
---@field usage VkImageUsageFlags
---@field tiling VkImageTiling

---@alias VkPhysicalDeviceSparseImageFormatInfo2KHR VkPhysicalDeviceSparseImageFormatInfo2

---@class VkPhysicalDeviceSparseProperties: ffi.cdata*
---@field residencyStandard2DBlockShape VkBool32
---@field residencyStandard2DMultisampleBlockShape VkBool32
---@field residencyStandard3DBlockShape VkBool32
---@field residencyAlignedMipSize VkBool32
---@field residencyNonResidentStrict VkBool32

---@class VkPhysicalDeviceSubgroupProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field subgroupSize integer uint32_t
---@field supportedStages VkShaderStageFlags
---@field supportedOperations VkSubgroupFeatureFlags
---@field quadOperationsInAllStages VkBool32

---@class VkPhysicalDeviceSubgroupSizeControlFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field subgroupSizeControl VkBool32
---@field computeFullSubgroups VkBool32

---@alias VkPhysicalDeviceSubgroupSizeControlFeaturesEXT VkPhysicalDeviceSubgroupSizeControlFeatures

---@class VkPhysicalDeviceSubgroupSizeControlProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field minSubgroupSize integer uint32_t
---@field maxSubgroupSize integer uint32_t
---@field maxComputeWorkgroupSubgroups integer uint32_t
---@field requiredSubgroupSizeStages VkShaderStageFlags

---@alias VkPhysicalDeviceSubgroupSizeControlPropertiesEXT VkPhysicalDeviceSubgroupSizeControlProperties

---@class VkPhysicalDeviceSubpassMergeFeedbackFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field subpassMergeFeedback VkBool32

---@class VkPhysicalDeviceSubpassShadingFeaturesHUAWEI: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field subpassShading VkBool32

---@class VkPhysicalDeviceSubpassShadingPropertiesHUAWEI: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxSubpassShadingWorkgroupSizeAspectRatio integer uint32_t

---@class VkPhysicalDeviceSurfaceInfo2KHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field surface VkSurfaceKHR

---@alias VkPhysicalDeviceSwapchainMaintenance1FeaturesEXT VkPhysicalDeviceSwapchainMaintenance1FeaturesKHR

---@class VkPhysicalDeviceSwapchainMaintenance1FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field swapchainMaintenance1 VkBool32

---@class VkPhysicalDeviceSynchronization2Features: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field synchronization2 VkBool32

---@alias VkPhysicalDeviceSynchronization2FeaturesKHR VkPhysicalDeviceSynchronization2Features

---@class VkPhysicalDeviceTensorFeaturesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field tensorNonPacked VkBool32
---@field shaderTensorAccess VkBool32
---@field shaderStorageTensorArrayDynamicIndexing VkBool32
---@field shaderStorageTensorArrayNonUniformIndexing VkBool32
---@field descriptorBindingStorageTensorUpdateAfterBind VkBool32
---@field tensors VkBool32

---@class VkPhysicalDeviceTensorPropertiesARM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxTensorDimensionCount integer uint32_t
---@field maxTensorElements integer|ffi.cdata* uint64_t
---@field maxPerDimensionTensorElements integer|ffi.cdata* uint64_t
---@field maxTensorStride integer|ffi.cdata* int64_t
---@field maxTensorSize integer|ffi.cdata* uint64_t
---@field maxTensorShaderAccessArrayLength integer uint32_t
---@field maxTensorShaderAccessSize integer uint32_t
---@field maxDescriptorSetStorageTensors integer uint32_t
---@field maxPerStageDescriptorSetStorageTensors integer uint32_t
---@field maxDescriptorSetUpdateAfterBindStorageTensors integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindStorageTensors integer uint32_t
---@field shaderStorageTensorArrayNonUniformIndexingNative VkBool32
---@field shaderTensorSupportedStages VkShaderStageFlags

---@class VkPhysicalDeviceTexelBufferAlignmentFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field texelBufferAlignment VkBool32

---@class VkPhysicalDeviceTexelBufferAlignmentProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field storageTexelBufferOffsetAlignmentBytes VkDeviceSize
---@field storageTexelBufferOffsetSingleTexelAlignment VkBool32
---@field uniformTexelBufferOffsetAlignmentBytes VkDeviceSize
---@field uniformTexelBufferOffsetSingleTexelAlignment VkBool32

---@alias VkPhysicalDeviceTexelBufferAlignmentPropertiesEXT VkPhysicalDeviceTexelBufferAlignmentProperties

---@class VkPhysicalDeviceTextureCompressionASTC3DFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field textureCompressionASTC_3D VkBool32

---@class VkPhysicalDeviceTextureCompressionASTCHDRFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field textureCompressionASTC_HDR VkBool32

---@alias VkPhysicalDeviceTextureCompressionASTCHDRFeaturesEXT VkPhysicalDeviceTextureCompressionASTCHDRFeatures

---@class VkPhysicalDeviceThrottleHintFeaturesSEC: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field throttleHint VkBool32

---@class VkPhysicalDeviceTileMemoryHeapFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field tileMemoryHeap VkBool32

---@class VkPhysicalDeviceTileMemoryHeapPropertiesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field queueSubmitBoundary VkBool32
---@field tileBufferTransfers VkBool32

---@class VkPhysicalDeviceTilePropertiesFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field tileProperties VkBool32

---@class VkPhysicalDeviceTileShadingFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field tileShading VkBool32
---@field tileShadingFragmentStage VkBool32
---@field tileShadingColorAttachments VkBool32
---@field tileShadingDepthAttachments VkBool32
---@field tileShadingStencilAttachments VkBool32
---@field tileShadingInputAttachments VkBool32
---@field tileShadingSampledAttachments VkBool32
---@field tileShadingPerTileDraw VkBool32
---@field tileShadingPerTileDispatch VkBool32
---@field tileShadingDispatchTile VkBool32
---@field tileShadingApron VkBool32
---@field tileShadingAnisotropicApron VkBool32
---@field tileShadingAtomicOps VkBool32
---@field tileShadingImageProcessing VkBool32

---@class VkPhysicalDeviceTileShadingPropertiesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxApronSize integer uint32_t
---@field preferNonCoherent VkBool32
---@field tileGranularity VkExtent2D
---@field maxTileShadingRate VkExtent2D

---@class VkPhysicalDeviceTimelineSemaphoreFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field timelineSemaphore VkBool32

---@alias VkPhysicalDeviceTimelineSemaphoreFeaturesKHR VkPhysicalDeviceTimelineSemaphoreFeatures

---@class VkPhysicalDeviceTimelineSemaphoreProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxTimelineSemaphoreValueDifference integer|ffi.cdata* uint64_t

---@alias VkPhysicalDeviceTimelineSemaphorePropertiesKHR VkPhysicalDeviceTimelineSemaphoreProperties

---@class VkPhysicalDeviceToolProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field name string|ffi.cdata*|nil char[256]
---@field version string|ffi.cdata*|nil char[256]
---@field purposes VkToolPurposeFlags
---@field description string|ffi.cdata*|nil char[256]
---@field layer string|ffi.cdata*|nil char[256]

---@alias VkPhysicalDeviceToolPropertiesEXT VkPhysicalDeviceToolProperties

---@class VkPhysicalDeviceTransformFeedbackFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field transformFeedback VkBool32
---@field geometryStreams VkBool32

---@class VkPhysicalDeviceTransformFeedbackPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxTransformFeedbackStreams integer uint32_t
---@field maxTransformFeedbackBuffers integer uint32_t
---@field maxTransformFeedbackBufferSize VkDeviceSize
---@field maxTransformFeedbackStreamDataSize integer uint32_t
---@field maxTransformFeedbackBufferDataSize integer uint32_t
---@field maxTransformFeedbackBufferDataStride integer uint32_t
---@field transformFeedbackQueries VkBool32
---@field transformFeedbackStreamsLinesTriangles VkBool32
---@field transformFeedbackRasterizationStreamSelect VkBool32
---@field transformFeedbackDraw VkBool32

---@alias VkPhysicalDeviceType integer

---@class VkPhysicalDeviceUnifiedImageLayoutsFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field unifiedImageLayouts VkBool32
---@field unifiedImageLayoutsVideo VkBool32

---@class VkPhysicalDeviceUniformBufferStandardLayoutFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field uniformBufferStandardLayout VkBool32

---@alias VkPhysicalDeviceUniformBufferStandardLayoutFeaturesKHR VkPhysicalDeviceUniformBufferStandardLayoutFeatures

---@alias VkPhysicalDeviceVariablePointerFeatures VkPhysicalDeviceVariablePointersFeatures

---@alias VkPhysicalDeviceVariablePointerFeaturesKHR VkPhysicalDeviceVariablePointersFeatures

---@class VkPhysicalDeviceVariablePointersFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field variablePointersStorageBuffer VkBool32
---@field variablePointers VkBool32

---@alias VkPhysicalDeviceVariablePointersFeaturesKHR VkPhysicalDeviceVariablePointersFeatures

---@class VkPhysicalDeviceVertexAttributeDivisorFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field vertexAttributeInstanceRateDivisor VkBool32
---@field vertexAttributeInstanceRateZeroDivisor VkBool32

---@alias VkPhysicalDeviceVertexAttributeDivisorFeaturesEXT VkPhysicalDeviceVertexAttributeDivisorFeatures

---@alias VkPhysicalDeviceVertexAttributeDivisorFeaturesKHR VkPhysicalDeviceVertexAttributeDivisorFeatures

---@class VkPhysicalDeviceVertexAttributeDivisorProperties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxVertexAttribDivisor integer uint32_t
---@field supportsNonZeroFirstInstance VkBool32

---@class VkPhysicalDeviceVertexAttributeDivisorPropertiesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field maxVertexAttribDivisor integer uint32_t

---@alias VkPhysicalDeviceVertexAttributeDivisorPropertiesKHR VkPhysicalDeviceVertexAttributeDivisorProperties

---@class VkPhysicalDeviceVertexAttributeRobustnessFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field vertexAttributeRobustness VkBool32

---@class VkPhysicalDeviceVertexInputDynamicStateFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field vertexInputDynamicState VkBool32

---@class VkPhysicalDeviceVideoDecodeVP9FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field videoDecodeVP9 VkBool32

---@class VkPhysicalDeviceVideoEncodeAV1FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field videoEncodeAV1 VkBool32

---@class VkPhysicalDeviceVideoEncodeFeedback2FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field videoEncodeFeedback2 VkBool32

---@class VkPhysicalDeviceVideoEncodeIntraRefreshFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field videoEncodeIntraRefresh VkBool32

---@class VkPhysicalDeviceVideoEncodeQualityLevelInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pVideoProfile VkVideoProfileInfoKHR|ffi.cdata*|nil const VkVideoProfileInfoKHR*
---@field qualityLevel integer uint32_t

---@class VkPhysicalDeviceVideoEncodeQuantizationMapFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field videoEncodeQuantizationMap VkBool32

---@class VkPhysicalDeviceVideoEncodeRgbConversionFeaturesVALVE: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field videoEncodeRgbConversion VkBool32

---@class VkPhysicalDeviceVideoFormatInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field imageUsage VkImageUsageFlags

---@class VkPhysicalDeviceVideoMaintenance1FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field videoMaintenance1 VkBool32

---@class VkPhysicalDeviceVideoMaintenance2FeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field videoMaintenance2 VkBool32

---@class VkPhysicalDeviceVulkan11Features: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field storageBuffer16BitAccess VkBool32
---@field uniformAndStorageBuffer16BitAccess VkBool32
---@field storagePushConstant16 VkBool32
---@field storageInputOutput16 VkBool32
---@field multiview VkBool32
---@field multiviewGeometryShader VkBool32
---@field multiviewTessellationShader VkBool32
---@field variablePointersStorageBuffer VkBool32
---@field variablePointers VkBool32
---@field protectedMemory VkBool32
---@field samplerYcbcrConversion VkBool32
---@field shaderDrawParameters VkBool32

---@class VkPhysicalDeviceVulkan11Properties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field deviceUUID ffi.cdata*|nil uint8_t[16]
---@field driverUUID ffi.cdata*|nil uint8_t[16]
---@field deviceLUID ffi.cdata*|nil uint8_t[8]
---@field deviceNodeMask integer uint32_t
---@field deviceLUIDValid VkBool32
---@field subgroupSize integer uint32_t
---@field subgroupSupportedStages VkShaderStageFlags
---@field subgroupSupportedOperations VkSubgroupFeatureFlags
---@field subgroupQuadOperationsInAllStages VkBool32
---@field pointClippingBehavior VkPointClippingBehavior
---@field maxMultiviewViewCount integer uint32_t
---@field maxMultiviewInstanceIndex integer uint32_t
---@field protectedNoFault VkBool32
---@field maxPerSetDescriptors integer uint32_t
---@field maxMemoryAllocationSize VkDeviceSize

---@class VkPhysicalDeviceVulkan12Features: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field samplerMirrorClampToEdge VkBool32
---@field drawIndirectCount VkBool32
---@field storageBuffer8BitAccess VkBool32
---@field uniformAndStorageBuffer8BitAccess VkBool32
---@field storagePushConstant8 VkBool32
---@field shaderBufferInt64Atomics VkBool32
---@field shaderSharedInt64Atomics VkBool32
---@field shaderFloat16 VkBool32
---@field shaderInt8 VkBool32
---@field descriptorIndexing VkBool32
---@field shaderInputAttachmentArrayDynamicIndexing VkBool32
---@field shaderUniformTexelBufferArrayDynamicIndexing VkBool32
---@field shaderStorageTexelBufferArrayDynamicIndexing VkBool32
---@field shaderUniformBufferArrayNonUniformIndexing VkBool32
---@field shaderSampledImageArrayNonUniformIndexing VkBool32
---@field shaderStorageBufferArrayNonUniformIndexing VkBool32
---@field shaderStorageImageArrayNonUniformIndexing VkBool32
---@field shaderInputAttachmentArrayNonUniformIndexing VkBool32
---@field shaderUniformTexelBufferArrayNonUniformIndexing VkBool32
---@field shaderStorageTexelBufferArrayNonUniformIndexing VkBool32
---@field descriptorBindingUniformBufferUpdateAfterBind VkBool32
---@field descriptorBindingSampledImageUpdateAfterBind VkBool32
---@field descriptorBindingStorageImageUpdateAfterBind VkBool32
---@field descriptorBindingStorageBufferUpdateAfterBind VkBool32
---@field descriptorBindingUniformTexelBufferUpdateAfterBind VkBool32
---@field descriptorBindingStorageTexelBufferUpdateAfterBind VkBool32
---@field descriptorBindingUpdateUnusedWhilePending VkBool32
---@field descriptorBindingPartiallyBound VkBool32
---@field descriptorBindingVariableDescriptorCount VkBool32
---@field runtimeDescriptorArray VkBool32
---@field samplerFilterMinmax VkBool32
---@field scalarBlockLayout VkBool32
---@field imagelessFramebuffer VkBool32
---@field uniformBufferStandardLayout VkBool32
---@field shaderSubgroupExtendedTypes VkBool32
---@field separateDepthStencilLayouts VkBool32
---@field hostQueryReset VkBool32
---@field timelineSemaphore VkBool32
---@field bufferDeviceAddress VkBool32
---@field bufferDeviceAddressCaptureReplay VkBool32
---@field bufferDeviceAddressMultiDevice VkBool32
---@field vulkanMemoryModel VkBool32
---@field vulkanMemoryModelDeviceScope VkBool32
---@field vulkanMemoryModelAvailabilityVisibilityChains VkBool32
---@field shaderOutputViewportIndex VkBool32
---@field shaderOutputLayer VkBool32
---@field subgroupBroadcastDynamicId VkBool32

---@class VkPhysicalDeviceVulkan12Properties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field driverID VkDriverId
---@field driverName string|ffi.cdata*|nil char[256]
---@field driverInfo string|ffi.cdata*|nil char[256]
---@field conformanceVersion VkConformanceVersion
---@field denormBehaviorIndependence VkShaderFloatControlsIndependence
---@field roundingModeIndependence VkShaderFloatControlsIndependence
---@field shaderSignedZeroInfNanPreserveFloat16 VkBool32
---@field shaderSignedZeroInfNanPreserveFloat32 VkBool32
---@field shaderSignedZeroInfNanPreserveFloat64 VkBool32
---@field shaderDenormPreserveFloat16 VkBool32
---@field shaderDenormPreserveFloat32 VkBool32
---@field shaderDenormPreserveFloat64 VkBool32
---@field shaderDenormFlushToZeroFloat16 VkBool32
---@field shaderDenormFlushToZeroFloat32 VkBool32
---@field shaderDenormFlushToZeroFloat64 VkBool32
---@field shaderRoundingModeRTEFloat16 VkBool32
---@field shaderRoundingModeRTEFloat32 VkBool32
---@field shaderRoundingModeRTEFloat64 VkBool32
---@field shaderRoundingModeRTZFloat16 VkBool32
---@field shaderRoundingModeRTZFloat32 VkBool32
---@field shaderRoundingModeRTZFloat64 VkBool32
---@field maxUpdateAfterBindDescriptorsInAllPools integer uint32_t
---@field shaderUniformBufferArrayNonUniformIndexingNative VkBool32
---@field shaderSampledImageArrayNonUniformIndexingNative VkBool32
---@field shaderStorageBufferArrayNonUniformIndexingNative VkBool32
---@field shaderStorageImageArrayNonUniformIndexingNative VkBool32
---@field shaderInputAttachmentArrayNonUniformIndexingNative VkBool32
---@field robustBufferAccessUpdateAfterBind VkBool32
---@field quadDivergentImplicitLod VkBool32
---@field maxPerStageDescriptorUpdateAfterBindSamplers integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindUniformBuffers integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindStorageBuffers integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindSampledImages integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindStorageImages integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindInputAttachments integer uint32_t
---@field maxPerStageUpdateAfterBindResources integer uint32_t
---@field maxDescriptorSetUpdateAfterBindSamplers integer uint32_t
---@field maxDescriptorSetUpdateAfterBindUniformBuffers integer uint32_t
---@field maxDescriptorSetUpdateAfterBindUniformBuffersDynamic integer uint32_t
---@field maxDescriptorSetUpdateAfterBindStorageBuffers integer uint32_t
---@field maxDescriptorSetUpdateAfterBindStorageBuffersDynamic integer uint32_t
---@field maxDescriptorSetUpdateAfterBindSampledImages integer uint32_t
---@field maxDescriptorSetUpdateAfterBindStorageImages integer uint32_t
---@field maxDescriptorSetUpdateAfterBindInputAttachments integer uint32_t
---@field supportedDepthResolveModes VkResolveModeFlags
---@field supportedStencilResolveModes VkResolveModeFlags
---@field independentResolveNone VkBool32
---@field independentResolve VkBool32
---@field filterMinmaxSingleComponentFormats VkBool32
---@field filterMinmaxImageComponentMapping VkBool32
---@field maxTimelineSemaphoreValueDifference integer|ffi.cdata* uint64_t
---@field framebufferIntegerColorSampleCounts VkSampleCountFlags

---@class VkPhysicalDeviceVulkan13Features: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field robustImageAccess VkBool32
---@field inlineUniformBlock VkBool32
---@field descriptorBindingInlineUniformBlockUpdateAfterBind VkBool32
---@field pipelineCreationCacheControl VkBool32
---@field privateData VkBool32
---@field shaderDemoteToHelperInvocation VkBool32
---@field shaderTerminateInvocation VkBool32
---@field subgroupSizeControl VkBool32
---@field computeFullSubgroups VkBool32
---@field synchronization2 VkBool32
---@field textureCompressionASTC_HDR VkBool32
---@field shaderZeroInitializeWorkgroupMemory VkBool32
---@field dynamicRendering VkBool32
---@field shaderIntegerDotProduct VkBool32
---@field maintenance4 VkBool32

---@class VkPhysicalDeviceVulkan13Properties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field minSubgroupSize integer uint32_t
---@field maxSubgroupSize integer uint32_t
---@field maxComputeWorkgroupSubgroups integer uint32_t
---@field requiredSubgroupSizeStages VkShaderStageFlags
---@field maxInlineUniformBlockSize integer uint32_t
---@field maxPerStageDescriptorInlineUniformBlocks integer uint32_t
---@field maxPerStageDescriptorUpdateAfterBindInlineUniformBlocks integer uint32_t
---@field maxDescriptorSetInlineUniformBlocks integer uint32_t
---@field maxDescriptorSetUpdateAfterBindInlineUniformBlocks integer uint32_t
---@field maxInlineUniformTotalSize integer uint32_t
---@field integerDotProduct8BitUnsignedAccelerated VkBool32
---@field integerDotProduct8BitSignedAccelerated VkBool32
---@field integerDotProduct8BitMixedSignednessAccelerated VkBool32
---@field integerDotProduct4x8BitPackedUnsignedAccelerated VkBool32
---@field integerDotProduct4x8BitPackedSignedAccelerated VkBool32
---@field integerDotProduct4x8BitPackedMixedSignednessAccelerated VkBool32
---@field integerDotProduct16BitUnsignedAccelerated VkBool32
---@field integerDotProduct16BitSignedAccelerated VkBool32
---@field integerDotProduct16BitMixedSignednessAccelerated VkBool32
---@field integerDotProduct32BitUnsignedAccelerated VkBool32
---@field integerDotProduct32BitSignedAccelerated VkBool32
---@field integerDotProduct32BitMixedSignednessAccelerated VkBool32
---@field integerDotProduct64BitUnsignedAccelerated VkBool32
---@field integerDotProduct64BitSignedAccelerated VkBool32
---@field integerDotProduct64BitMixedSignednessAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating8BitUnsignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating8BitSignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating8BitMixedSignednessAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating4x8BitPackedUnsignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating4x8BitPackedSignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating4x8BitPackedMixedSignednessAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating16BitUnsignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating16BitSignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating16BitMixedSignednessAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating32BitUnsignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating32BitSignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating32BitMixedSignednessAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating64BitUnsignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating64BitSignedAccelerated VkBool32
---@field integerDotProductAccumulatingSaturating64BitMixedSignednessAccelerated VkBool32
---@field storageTexelBufferOffsetAlignmentBytes VkDeviceSize
---@field storageTexelBufferOffsetSingleTexelAlignment VkBool32
---@field uniformTexelBufferOffsetAlignmentBytes VkDeviceSize
---@field uniformTexelBufferOffsetSingleTexelAlignment VkBool32
---@field maxBufferSize VkDeviceSize

---@class VkPhysicalDeviceVulkan14Features: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field globalPriorityQuery VkBool32
---@field shaderSubgroupRotate VkBool32
---@field shaderSubgroupRotateClustered VkBool32
---@field shaderFloatControls2 VkBool32
---@field shaderExpectAssume VkBool32
---@field rectangularLines VkBool32
---@field bresenhamLines VkBool32
---@field smoothLines VkBool32
---@field stippledRectangularLines VkBool32
---@field stippledBresenhamLines VkBool32
---@field stippledSmoothLines VkBool32
---@field vertexAttributeInstanceRateDivisor VkBool32
---@field vertexAttributeInstanceRateZeroDivisor VkBool32
---@field indexTypeUint8 VkBool32
---@field dynamicRenderingLocalRead VkBool32
---@field maintenance5 VkBool32
---@field maintenance6 VkBool32
---@field pipelineProtectedAccess VkBool32
---@field pipelineRobustness VkBool32
---@field hostImageCopy VkBool32
---@field pushDescriptor VkBool32

---@class VkPhysicalDeviceVulkan14Properties: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field lineSubPixelPrecisionBits integer uint32_t
---@field maxVertexAttribDivisor integer uint32_t
---@field supportsNonZeroFirstInstance VkBool32
---@field maxPushDescriptors integer uint32_t
---@field dynamicRenderingLocalReadDepthStencilAttachments VkBool32
---@field dynamicRenderingLocalReadMultisampledAttachments VkBool32
---@field earlyFragmentMultisampleCoverageAfterSampleCounting VkBool32
---@field earlyFragmentSampleMaskTestBeforeSampleCounting VkBool32
---@field depthStencilSwizzleOneSupport VkBool32
---@field polygonModePointSize VkBool32
---@field nonStrictSinglePixelWideLinesUseParallelogram VkBool32
---@field nonStrictWideLinesUseParallelogram VkBool32
---@field blockTexelViewCompatibleMultipleLayers VkBool32
---@field maxCombinedImageSamplerDescriptorCount integer uint32_t
---@field fragmentShadingRateClampCombinerInputs VkBool32
---@field defaultRobustnessStorageBuffers VkPipelineRobustnessBufferBehavior
---@field defaultRobustnessUniformBuffers VkPipelineRobustnessBufferBehavior
---@field defaultRobustnessVertexInputs VkPipelineRobustnessBufferBehavior
---@field defaultRobustnessImages VkPipelineRobustnessImageBehavior
---@field copySrcLayoutCount integer uint32_t
---@field pCopySrcLayouts ffi.cdata*|nil VkImageLayout*
---@field copyDstLayoutCount integer uint32_t
---@field pCopyDstLayouts ffi.cdata*|nil VkImageLayout*
---@field optimalTilingLayoutUUID ffi.cdata*|nil uint8_t[16]
---@field identicalMemoryTypeRequirements VkBool32

---@class VkPhysicalDeviceVulkanMemoryModelFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field vulkanMemoryModel VkBool32
---@field vulkanMemoryModelDeviceScope VkBool32
---@field vulkanMemoryModelAvailabilityVisibilityChains VkBool32

---@alias VkPhysicalDeviceVulkanMemoryModelFeaturesKHR VkPhysicalDeviceVulkanMemoryModelFeatures

---@class VkPhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field workgroupMemoryExplicitLayout VkBool32
---@field workgroupMemoryExplicitLayoutScalarBlockLayout VkBool32
---@field workgroupMemoryExplicitLayout8BitAccess VkBool32
---@field workgroupMemoryExplicitLayout16BitAccess VkBool32

---@class VkPhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field ycbcr2plane444Formats VkBool32

---@class VkPhysicalDeviceYcbcrDegammaFeaturesQCOM: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field ycbcrDegamma VkBool32

---@class VkPhysicalDeviceYcbcrImageArraysFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field ycbcrImageArrays VkBool32

---@class VkPhysicalDeviceZeroInitializeDeviceMemoryFeaturesEXT: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field zeroInitializeDeviceMemory VkBool32

---@class VkPhysicalDeviceZeroInitializeWorkgroupMemoryFeatures: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field shaderZeroInitializeWorkgroupMemory VkBool32

---@alias VkPhysicalDeviceZeroInitializeWorkgroupMemoryFeaturesKHR VkPhysicalDeviceZeroInitializeWorkgroupMemoryFeatures

---@class VkPipeline: ffi.cdata*

---@class VkPipelineBinaryCreateInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pKeysAndDataInfo VkPipelineBinaryKeysAndDataKHR|ffi.cdata*|nil const VkPipelineBinaryKeysAndDataKHR*
---@field pipeline VkPipeline
---@field pPipelineCreateInfo VkPipelineCreateInfoKHR|ffi.cdata*|nil const VkPipelineCreateInfoKHR*

---@class VkPipelineBinaryDataInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field pipelineBinary VkPipelineBinaryKHR

---@class VkPipelineBinaryDataKHR: ffi.cdata*
---@field dataSize integer|ffi.cdata* size_t
---@field pData ffi.cdata*|nil void*

---@class VkPipelineBinaryHandlesInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field pipelineBinaryCount integer uint32_t
---@field pPipelineBinaries ffi.cdata*|nil VkPipelineBinaryKHR*

---@class VkPipelineBinaryInfoKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field binaryCount integer uint32_t
---@field pPipelineBinaries ffi.cdata*|nil const VkPipelineBinaryKHR*

---@class VkPipelineBinaryKHR: ffi.cdata*

---@class VkPipelineBinaryKeyKHR: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil void*
---@field keySize integer uint32_t
---@field key ffi.cdata*|nil uint8_t[32]

---@class VkPipelineBinaryKeysAndDataKHR: ffi.cdata*
---@field binaryCount integer uint32_t
---@field pPipelineBinaryKeys VkPipelineBinaryKeyKHR|ffi.cdata*|nil const VkPipelineBinaryKeyKHR*
---@field pPipelineBinaryData VkPipelineBinaryDataKHR|ffi.cdata*|nil const VkPipelineBinaryDataKHR*

---@alias VkPipelineBindPoint integer

---@class VkPipelineCache: ffi.cdata*

---@alias VkPipelineCacheCreateFlagBits integer

---@alias VkPipelineCacheCreateFlags integer

---@class VkPipelineCacheCreateInfo: ffi.cdata*
---@field sType VkStructureType
---@field pNext ffi.cdata*|nil const void*
---@field flags VkPipelineCacheCreateFlags
---@field initialDataSize integer|ffi.cdata* size_t
---@field pInitialData ffi.cdata*|nil const void*

