//! GLSL 4.60 with the Vulkan extensions to SPIR-V 1.6 through glslang. Names are kept for reflection.
//!
//! The text goes to the parser with its preprocessor directives: a pass of their own would cost a quarter more time.
//! `#line` in the text counts units and their lines, so that the places in glslang's messages are those of a [`Flat`].

use super::diagnostic::Errors;
use super::flat::Flat;
use super::{Shader, Stage, glsl_log, guard, macros, structs};
use glslang::limits::{DEFAULT_LIMITS, ResourceLimits};
use glslang_sys as sys;
use std::ffi::{CStr, CString, c_char};
use std::ptr;
use std::sync::Once;

pub fn compile(flat: &Flat, stage: Stage, entry: Option<&str>) -> Result<Shader, Errors> {
    guard::check(flat)?;
    macros::check(flat)?;
    structs::check(flat)?;
    if let Some(at) = flat.text.find('\0') {
        return Err(Errors::at(flat, at..at + 1, "a NUL byte; a source is text", ""));
    }
    let entry = entry.unwrap_or("main");
    let words = run(&flat.text, stage, entry).map_err(|log| match log.contains("Missing entry point") {
        true => Errors::whole(flat.name(), &format!("there is no function `{entry}`, the entry point")),
        false => glsl_log::read(flat, &log),
    })?;
    Ok(Shader { words, stage, entry: entry.to_owned(), overrides: Vec::new() })
}

/// The first compile of a `#version` takes a fifth of a second; this is that one.
pub fn warm() {
    let _ = run("#version 460\nvoid main() {}\n", Stage::Compute, "main");
}

struct Handle(*mut sys::glslang_shader_t);

impl Drop for Handle {
    fn drop(&mut self) {
        // SAFETY: it was made by glslang_shader_create, and no program that uses it is left.
        unsafe { sys::glslang_shader_delete(self.0) };
    }
}

struct Program(*mut sys::glslang_program_t);

impl Drop for Program {
    fn drop(&mut self) {
        // SAFETY: it was made by glslang_program_create.
        unsafe { sys::glslang_program_delete(self.0) };
    }
}

static LIMITS: ResourceLimits = DEFAULT_LIMITS;

/// SPIR-V, or glslang's messages.
fn run(text: &str, stage: Stage, entry: &str) -> Result<Vec<u32>, String> {
    static START: Once = Once::new();
    // SAFETY: once, before any other call.
    START.call_once(|| unsafe {
        sys::glslang_initialize_process();
    });
    let text = CString::new(text).map_err(|_| "ERROR: a NUL byte in the source")?;
    let name = CString::new(entry).map_err(|_| "ERROR: a NUL byte in the name of the entry point")?;
    let messages = sys::glslang_messages_t::SPV_RULES
        | sys::glslang_messages_t::VULKAN_RULES
        | sys::glslang_messages_t::SUPPRESS_WARNINGS
        | sys::glslang_messages_t::DISPLAY_ERROR_COLUMN
        | sys::glslang_messages_t::CASCADING_ERRORS;
    let stage = to_stage(stage);
    let input = sys::glslang_input_t {
        language: sys::glslang_source_t::GLSL,
        stage,
        client: sys::glslang_client_t::Vulkan,
        client_version: sys::glslang_target_client_version_t::Vulkan1_3,
        target_language: sys::glslang_target_language_t::SPIRV,
        target_language_version: sys::glslang_target_language_version_t::SPIRV1_6,
        code: text.as_ptr(),
        default_version: 460,
        default_profile: sys::glslang_profile_t::None,
        force_default_version_and_profile: 0,
        forward_compatible: 0,
        messages,
        // A ResourceLimits is this struct and nothing else.
        resource: (&raw const LIMITS).cast(),
        callbacks: sys::glsl_include_callbacks_t {
            include_system: None,
            include_local: None,
            free_include_result: None,
        },
        callbacks_ctx: ptr::null_mut(),
    };
    let options = sys::glslang_spv_options_t {
        generate_debug_info: false,
        strip_debug_info: false,
        disable_optimizer: true,
        optimize_size: false,
        optimize_performance: false,
        disassemble: false,
        validate: false,
        emit_nonsemantic_shader_debug_info: false,
        emit_nonsemantic_shader_debug_source: false,
        compile_only: false,
        optimize_allow_expanded_id_bound: false,
        compiler_signature: ptr::null(),
        command_line_arguments: ptr::null(),
        current_working_directory: ptr::null(),
    };
    // SAFETY: the input, its text and the limits live through all calls; a program goes before its shader (they are
    // dropped in reverse), and handles are not used after that.
    unsafe {
        let shader = Handle(sys::glslang_shader_create(&input));
        if shader.0.is_null() {
            return Err("ERROR: glslang cannot make a shader".into());
        }
        if entry != "main" {
            sys::glslang_shader_set_source_entry_point(shader.0, name.as_ptr());
            sys::glslang_shader_set_entry_point(shader.0, name.as_ptr());
        }
        sys::glslang_shader_set_preprocessed_code(shader.0, text.as_ptr());
        if sys::glslang_shader_parse(shader.0, &input) == 0 {
            return Err(copy(sys::glslang_shader_get_info_log(shader.0)));
        }
        let program = Program(sys::glslang_program_create());
        sys::glslang_program_add_shader(program.0, shader.0);
        if sys::glslang_program_link(program.0, messages.0) == 0 {
            return Err(copy(sys::glslang_program_get_info_log(program.0)));
        }
        let mut options = options;
        sys::glslang_program_SPIRV_generate_with_options(program.0, stage, &mut options);
        let size = sys::glslang_program_SPIRV_get_size(program.0);
        let words = sys::glslang_program_SPIRV_get_ptr(program.0);
        if size == 0 || words.is_null() {
            return Err(copy(sys::glslang_program_SPIRV_get_messages(program.0)));
        }
        Ok(std::slice::from_raw_parts(words, size).to_vec())
    }
}

/// # Safety
/// `text` is NULL or a string that ends in NUL.
unsafe fn copy(text: *const c_char) -> String {
    match text.is_null() {
        true => String::new(),
        // SAFETY: by the caller's promise.
        false => unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned(),
    }
}

fn to_stage(stage: Stage) -> sys::glslang_stage_t {
    use sys::glslang_stage_t as to;
    match stage {
        Stage::Vertex => to::Vertex,
        Stage::TessellationControl => to::TesselationControl,
        Stage::TessellationEvaluation => to::TesselationEvaluation,
        Stage::Geometry => to::Geometry,
        Stage::Fragment => to::Fragment,
        Stage::Compute => to::Compute,
        Stage::Task => to::Task,
        Stage::Mesh => to::Mesh,
        Stage::RayGeneration => to::RayGeneration,
        Stage::AnyHit => to::AnyHit,
        Stage::ClosestHit => to::ClosestHit,
        Stage::Miss => to::Miss,
        Stage::Intersection => to::Intersect,
        Stage::Callable => to::Callable,
    }
}
