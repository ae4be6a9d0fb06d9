//! Shaders, for C.

use super::{free_slice, guarded, mcb_text_free, string, text};
use crate::shader::{Errors, Outcome, Request, Stage, lua_strings, workers};
use std::ffi::c_char;
use std::mem::offset_of;
use std::ptr;
use std::time::Duration;

#[repr(C)]
pub struct ShaderDesc {
    pub size: u32,
    pub stage: u32,
    pub path: *const c_char,
    pub source: *const c_char,
    pub source_size: usize,
    pub entry: *const c_char,
    pub defines: *const c_char,
    pub overrides: *const c_char,
    pub library: *const c_char,
    pub cache: *const c_char,
}

#[repr(C)]
pub struct Shader {
    pub words: *const u32,
    pub word_count: usize,
    pub reflection: *const c_char,
    pub error: *const c_char,
    pub diagnostics: *const c_char,
    pub files: *const c_char,
    pub compile_ms: f64,
    pub reflect_ms: f64,
}

/// Starts a compile, and returns its ticket.
///
/// # Safety
/// `desc` is NULL or points to a descriptor of `size` bytes whose pointers are NULL or valid as described above.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_shader_start(desc: *const ShaderDesc) -> u64 {
    // SAFETY: the caller's promise is the same as that of `request`.
    let started = guarded(|| unsafe { request(desc) }.map(workers::start));
    started.unwrap_or_else(|why| workers::done(Outcome::failed(Errors::whole("shader", &why))))
}

/// The result of a ticket, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn mcb_shader_take(ticket: u64, timeout_ms: u32) -> *mut Shader {
    let wait = match timeout_ms {
        u32::MAX => Duration::MAX,
        _ => Duration::from_millis(timeout_ms.into()),
    };
    let taken = guarded(|| Ok(workers::take(ticket, wait).map(export)));
    let failed = |why: String| Some(export(Outcome::failed(Errors::whole("shader", &why))));
    taken.unwrap_or_else(failed).map_or(ptr::null_mut(), |shader| Box::into_raw(Box::new(shader)))
}

/// Gives up a ticket that was not taken.
#[unsafe(no_mangle)]
pub extern "C" fn mcb_shader_drop(ticket: u64) {
    // Nothing in it fails.
    let _ = guarded(|| {
        workers::forget(ticket);
        Ok(())
    });
}

/// Compiles a shader, reflects it, and waits for that.
///
/// # Safety
/// As for [`mcb_shader_start`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_shader_compile(desc: *const ShaderDesc) -> *mut Shader {
    // SAFETY: the caller's promise is the same.
    let ticket = unsafe { mcb_shader_start(desc) };
    loop {
        let shader = mcb_shader_take(ticket, u32::MAX);
        if !shader.is_null() {
            return shader;
        }
    }
}

/// # Safety
/// `shader` is NULL or came from [`mcb_shader_take`] or [`mcb_shader_compile`] and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_shader_free(shader: *mut Shader) {
    if shader.is_null() {
        return;
    }
    // SAFETY: by the caller's promise these are the allocations made in `export`, each freed once.
    unsafe {
        let shader = Box::from_raw(shader);
        free_slice(shader.words, shader.word_count);
        for text in [shader.reflection, shader.error, shader.diagnostics, shader.files] {
            mcb_text_free(text.cast_mut());
        }
    }
}

/// Prepares the first GLSL compile on a thread; only the first call does something.
#[unsafe(no_mangle)]
pub extern "C" fn mcb_warm() {
    // A failure shows in the first compile.
    let _ = guarded(|| {
        workers::warm();
        Ok(())
    });
}

fn export(outcome: Outcome) -> Shader {
    let Outcome { result, files, compile_ms, reflect_ms, .. } = outcome;
    let files = lua_strings(files.iter().map(|file| match file.content {
        Some(_) => file.path.clone(),
        None => format!("!{}", file.path),
    }));
    let none = Errors(Vec::new());
    let diagnostics = result.as_ref().err().unwrap_or(&none).to_lua();
    let mut out = Shader {
        words: ptr::null(),
        word_count: 0,
        reflection: ptr::null(),
        error: ptr::null(),
        diagnostics: text(diagnostics),
        files: text(files),
        compile_ms,
        reflect_ms,
    };
    match result {
        Ok((shader, description)) => {
            out.word_count = shader.words.len();
            out.words = Box::into_raw(shader.words.into_boxed_slice()).cast();
            out.reflection = text(description.to_lua());
        }
        Err(errors) => out.error = text(errors.to_string()),
    }
    out
}

/// # Safety
/// As for [`mcb_shader_start`].
unsafe fn request(desc: *const ShaderDesc) -> Result<Request, String> {
    if desc.is_null() {
        return Err("the shader descriptor is NULL".into());
    }
    // SAFETY: every version of the descriptor starts with its size.
    let size = unsafe { (*desc).size } as usize;
    // Fields that a later version adds come after these, and default when the caller does not know them.
    let least = offset_of!(ShaderDesc, cache) + size_of::<*const c_char>();
    if size < least {
        return Err(format!("the shader descriptor has {size} bytes, but needs {least}; set its size field"));
    }
    // SAFETY: it has at least the fields of this version.
    let desc = unsafe { &*desc };
    // SAFETY: the caller promises NULL or strings that end in NUL.
    let read = |at: *const c_char, what: &str| unsafe { string(at, what) };
    let source = match desc.source.is_null() {
        true => None,
        // SAFETY: the caller promises `source_size` bytes.
        false => Some(unsafe { std::slice::from_raw_parts(desc.source.cast::<u8>(), desc.source_size) }.to_vec()),
    };
    let stage = match desc.stage {
        0 => None,
        bits => Some(Stage::from_bits(bits).ok_or_else(|| {
            format!("0x{bits:x} is no single VkShaderStageFlagBits; give one, or 0 for the entry point's own")
        })?),
    };
    Ok(Request {
        path: read(desc.path, "path")?.map(Into::into),
        source,
        stage,
        entry: read(desc.entry, "entry")?,
        defines: read(desc.defines, "defines")?.unwrap_or_default(),
        overrides: read(desc.overrides, "overrides")?.unwrap_or_default(),
        library: read(desc.library, "library")?.map(Into::into),
        cache: read(desc.cache, "cache")?.map(Into::into),
    })
}
