//! Debug information, which the compiler here never writes, but others do.

mod shader_support;

use glslang_sys as sys;
use mooncrust_bindgen::shader::reflect::reflect;
use mooncrust_bindgen::shader::{Request, Stage, compile};
use shader_support::{COMPUTE, GLSL, glsl, lines};
use std::ffi::{CStr, CString};

#[test]
fn debug_information_changes_nothing() {
    let source = format!(
        "{GLSL}{COMPUTE}float get(uint h, uint k) {{ uint own = h; return floats[own].data[k]; }}
        void main() {{ uint to = args.a; floats[to].data[i] = get(args.b, i); }}"
    );
    let plain = glsl(&source, Stage::Compute);
    assert_eq!(lines(&plain), ["a floats: write", "b floats: read"]);
    let debug = reflect(&with_debug_information(&source)).unwrap();
    assert_eq!(plain.accesses, debug.accesses);
    assert_eq!(plain.structs, debug.structs);
}

const RULES: sys::glslang_messages_t =
    sys::glslang_messages_t(sys::glslang_messages_t::SPV_RULES.0 | sys::glslang_messages_t::VULKAN_RULES.0);

/// A compute shader with as much debug information as there is.
fn with_debug_information(source: &str) -> Vec<u32> {
    // The library's own start of glslang; this call waits for no other.
    compile(&Request { source: Some("void main() {}".into()), stage: Some(Stage::Compute), ..Request::default() })
        .unwrap();
    let code = CString::new(source).unwrap();
    let limits = glslang::limits::DEFAULT_LIMITS;
    let input = sys::glslang_input_t {
        language: sys::glslang_source_t::GLSL,
        stage: sys::glslang_stage_t::Compute,
        client: sys::glslang_client_t::Vulkan,
        client_version: sys::glslang_target_client_version_t::Vulkan1_3,
        target_language: sys::glslang_target_language_t::SPIRV,
        target_language_version: sys::glslang_target_language_version_t::SPIRV1_6,
        code: code.as_ptr(),
        default_version: 460,
        default_profile: sys::glslang_profile_t::None,
        force_default_version_and_profile: 0,
        forward_compatible: 0,
        messages: RULES,
        resource: (&raw const limits).cast(),
        callbacks: sys::glsl_include_callbacks_t {
            include_system: None,
            include_local: None,
            free_include_result: None,
        },
        callbacks_ctx: std::ptr::null_mut(),
    };
    // SAFETY: the input and what it points to outlive the shader; each object is deleted once, after its last use.
    unsafe {
        let log = |text: *const std::ffi::c_char| CStr::from_ptr(text).to_string_lossy().into_owned();
        let shader = sys::glslang_shader_create(&input);
        let parsed =
            sys::glslang_shader_preprocess(shader, &input) != 0 && sys::glslang_shader_parse(shader, &input) != 0;
        assert!(parsed, "{}\n{source}", log(sys::glslang_shader_get_info_log(shader)));
        let program = sys::glslang_program_create();
        sys::glslang_program_add_shader(program, shader);
        assert!(
            sys::glslang_program_link(program, RULES.0 as _) != 0,
            "{}",
            log(sys::glslang_program_get_info_log(program))
        );
        let mut options = sys::glslang_spv_options_t {
            generate_debug_info: true,
            strip_debug_info: false,
            disable_optimizer: true,
            optimize_size: false,
            optimize_performance: false,
            disassemble: false,
            validate: false,
            emit_nonsemantic_shader_debug_info: true,
            emit_nonsemantic_shader_debug_source: true,
            compile_only: false,
            optimize_allow_expanded_id_bound: false,
            compiler_signature: std::ptr::null(),
            command_line_arguments: std::ptr::null(),
            current_working_directory: std::ptr::null(),
        };
        sys::glslang_program_SPIRV_generate_with_options(program, input.stage, &mut options);
        let mut words = vec![0u32; sys::glslang_program_SPIRV_get_size(program)];
        sys::glslang_program_SPIRV_get(program, words.as_mut_ptr());
        sys::glslang_program_delete(program);
        sys::glslang_shader_delete(shader);
        words
    }
}
