//! C entry points for LuaJIT. The declarations a caller needs:
//!
//! ```c
//! typedef struct {
//!   uint32_t size;           // sizeof(mcb_shader_desc): later versions add fields at the end
//!   uint32_t stage;          // a VkShaderStageFlagBits, or 0 for the stage of the entry point
//!   const char *path;        // the file; with a source, only its name in errors; or NULL
//!   const char *source;      // the text, or NULL to read path
//!   size_t source_size;      // bytes of source
//!   const char *entry;       // or NULL for the only entry point
//! } mcb_shader_desc;
//!
//! typedef struct {
//!   const uint32_t *words;   // SPIR-V; NULL when there is an error
//!   size_t word_count;
//!   const char *reflection;  // a Lua chunk, see shader::reflect
//!   const char *error;       // NULL on success; else one or more diagnostics, each with its source line
//!   double compile_ms;
//! } mcb_shader;
//!
//! typedef struct {
//!   uint32_t width, height;
//!   const uint8_t *pixels;   // RGBA8, width * height * 4 bytes; NULL when there is an error
//!   size_t size;
//!   const char *error;       // NULL on success
//! } mcb_picture;
//!
//! uint32_t mcb_version(void);
//! mcb_shader *mcb_shader_compile(const mcb_shader_desc *desc);
//! void mcb_shader_free(mcb_shader *shader);
//! char *mcb_shader_reflect(const uint32_t *words, size_t word_count, char **error);
//! mcb_picture *mcb_picture_read(const char *path);
//! void mcb_picture_free(mcb_picture *picture);
//! char *mcb_picture_write(const char *path, uint32_t width, uint32_t height, const uint8_t *rgba);
//! void mcb_text_free(char *text);
//! ```
//!
//! `mcb_shader_compile` and `mcb_picture_read` always return an object, to be freed by its own function.
//! `mcb_shader_reflect` returns the chunk, or NULL and sets `*error` (which may be NULL). `mcb_picture_write` returns
//! NULL on success, else an error. Texts that are returned directly are freed by `mcb_text_free`. All strings are UTF-8
//! and end in NUL. Freeing NULL does nothing. Any thread may call any function; an object belongs to one thread at a
//! time. Nothing prints, exits or unwinds into the caller: a panic becomes an error text.

use crate::picture;
use crate::shader::{self, Request, Stage, quietly, reflect};
use std::ffi::{CStr, CString, c_char};
use std::mem::offset_of;
use std::path::PathBuf;
use std::ptr;
use std::time::Instant;

/// Changes when a caller of an older version would go wrong.
pub const VERSION: u32 = 1;

#[repr(C)]
pub struct ShaderDesc {
    pub size: u32,
    pub stage: u32,
    pub path: *const c_char,
    pub source: *const c_char,
    pub source_size: usize,
    pub entry: *const c_char,
}

#[repr(C)]
pub struct Shader {
    pub words: *const u32,
    pub word_count: usize,
    pub reflection: *const c_char,
    pub error: *const c_char,
    pub compile_ms: f64,
}

#[repr(C)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub pixels: *const u8,
    pub size: usize,
    pub error: *const c_char,
}

#[unsafe(no_mangle)]
pub extern "C" fn mcb_version() -> u32 {
    VERSION
}

/// Compiles a shader and reflects it.
///
/// # Safety
/// `desc` is NULL or points to a descriptor of `size` bytes whose pointers are NULL or valid as described above.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_shader_compile(desc: *const ShaderDesc) -> *mut Shader {
    let started = Instant::now();
    let result = guarded(|| {
        // SAFETY: the caller's promise is the same as that of `request`.
        let request = unsafe { request(desc) }?;
        let shader = shader::compile(&request).map_err(|errors| errors.to_string())?;
        let description = reflect::reflect(&shader.words)?;
        Ok((shader.words, description.to_lua()))
    });
    let mut out = Shader {
        words: ptr::null(),
        word_count: 0,
        reflection: ptr::null(),
        error: ptr::null(),
        compile_ms: started.elapsed().as_secs_f64() * 1000.0,
    };
    match result {
        Ok((words, reflection)) => {
            out.word_count = words.len();
            out.words = Box::into_raw(words.into_boxed_slice()).cast();
            out.reflection = text(reflection);
        }
        Err(error) => out.error = text(error),
    }
    Box::into_raw(Box::new(out))
}

/// # Safety
/// `shader` is NULL or came from [`mcb_shader_compile`] and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_shader_free(shader: *mut Shader) {
    if shader.is_null() {
        return;
    }
    // SAFETY: by the caller's promise these are the allocations made in `mcb_shader_compile`, each freed once.
    unsafe {
        let shader = Box::from_raw(shader);
        free_slice(shader.words, shader.word_count);
        mcb_text_free(shader.reflection.cast_mut());
        mcb_text_free(shader.error.cast_mut());
    }
}

/// Describes SPIR-V as a Lua chunk.
///
/// # Safety
/// `words` points to `word_count` words, or is NULL; `error` is NULL or points to a pointer that may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_shader_reflect(
    words: *const u32,
    word_count: usize,
    error: *mut *mut c_char,
) -> *mut c_char {
    let result = guarded(|| {
        let words = match words.is_null() {
            true => &[],
            // SAFETY: the caller promises `word_count` words here.
            false => unsafe { std::slice::from_raw_parts(words, word_count) },
        };
        Ok(reflect::reflect(words)?.to_lua())
    });
    let (chunk, why) = match result {
        Ok(chunk) => (text(chunk), ptr::null_mut()),
        Err(why) => (ptr::null_mut(), text(why)),
    };
    if error.is_null() {
        // SAFETY: `why` is NULL or was just made by `text`.
        unsafe { mcb_text_free(why) };
    } else {
        // SAFETY: the caller promises that `error` may be written.
        unsafe { error.write(why) };
    }
    chunk
}

/// Reads a PNG file.
///
/// # Safety
/// `path` is NULL or a string that ends in NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_picture_read(path: *const c_char) -> *mut Picture {
    let result = guarded(|| {
        // SAFETY: the caller's promise is the same as that of `string`.
        let path = unsafe { string(path, "path") }?.ok_or("path is NULL")?;
        picture::read(path.as_ref())
    });
    let mut out = Picture { width: 0, height: 0, pixels: ptr::null(), size: 0, error: ptr::null() };
    match result {
        Ok(found) => {
            out.width = found.width;
            out.height = found.height;
            out.size = found.pixels.len();
            out.pixels = Box::into_raw(found.pixels.into_boxed_slice()).cast();
        }
        Err(error) => out.error = text(error),
    }
    Box::into_raw(Box::new(out))
}

/// # Safety
/// `picture` is NULL or came from [`mcb_picture_read`] and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_picture_free(picture: *mut Picture) {
    if picture.is_null() {
        return;
    }
    // SAFETY: by the caller's promise these are the allocations made in `mcb_picture_read`, each freed once.
    unsafe {
        let picture = Box::from_raw(picture);
        free_slice(picture.pixels, picture.size);
        mcb_text_free(picture.error.cast_mut());
    }
}

/// Writes a PNG file; returns NULL or an error.
///
/// # Safety
/// `path` is NULL or a string that ends in NUL; `rgba` is NULL or points to `width * height * 4` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_picture_write(
    path: *const c_char,
    width: u32,
    height: u32,
    rgba: *const u8,
) -> *mut c_char {
    let result = guarded(|| {
        // SAFETY: the caller's promise is the same as that of `string`.
        let path = unsafe { string(path, "path") }?.ok_or("path is NULL")?;
        let bytes = (u64::from(width) * u64::from(height)).saturating_mul(4);
        let pixels = match usize::try_from(bytes) {
            Ok(_) if rgba.is_null() => return Err(format!("{path}: the pixels are NULL")),
            // Too large a picture is refused before a byte of it is touched.
            Ok(bytes) if bytes as u64 <= picture::MAX_BYTES => {
                // SAFETY: the caller promises that many bytes.
                unsafe { std::slice::from_raw_parts(rgba, bytes) }
            }
            _ => &[],
        };
        picture::write(path.as_ref(), width, height, pixels)
    });
    match result {
        Ok(()) => ptr::null_mut(),
        Err(error) => text(error),
    }
}

/// # Safety
/// `text` is NULL or was returned by a function of this file and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_text_free(text: *mut c_char) {
    if !text.is_null() {
        // SAFETY: every text here was made by `CString::into_raw`.
        drop(unsafe { CString::from_raw(text) });
    }
}

/// # Safety
/// As for [`mcb_shader_compile`].
unsafe fn request(desc: *const ShaderDesc) -> Result<Request, String> {
    if desc.is_null() {
        return Err("the shader descriptor is NULL".into());
    }
    // SAFETY: every version of the descriptor starts with its size.
    let size = unsafe { (*desc).size } as usize;
    // Fields that a later version adds come after these, and default when the caller does not know them.
    let least = offset_of!(ShaderDesc, entry) + size_of::<*const c_char>();
    if size < least {
        return Err(format!("the shader descriptor has {size} bytes, but needs {least}; set its size field"));
    }
    // SAFETY: it has at least the fields of this version.
    let desc = unsafe { &*desc };
    // SAFETY: the caller promises NULL or strings that end in NUL.
    let (path, entry) = unsafe { (string(desc.path, "path")?, string(desc.entry, "entry")?) };
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
    Ok(Request { path: path.map(PathBuf::from), source, stage, entry })
}

/// # Safety
/// `at` is NULL or a string that ends in NUL.
unsafe fn string(at: *const c_char, what: &str) -> Result<Option<String>, String> {
    if at.is_null() {
        return Ok(None);
    }
    // SAFETY: not NULL, so a string that ends in NUL.
    let found = unsafe { CStr::from_ptr(at) };
    match found.to_str() {
        Ok(found) => Ok(Some(found.to_owned())),
        Err(_) => Err(format!("{what} is not UTF-8: {}", found.to_string_lossy())),
    }
}

/// Runs `work`; a panic becomes an error.
fn guarded<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    quietly(work).unwrap_or_else(|what| Err(format!("internal error: {what}")))
}

/// A C string of `content`.
fn text(content: String) -> *mut c_char {
    let clean = if content.contains('\0') { content.replace('\0', "\u{fffd}") } else { content };
    CString::new(clean).unwrap_or_default().into_raw()
}

/// # Safety
/// `at` is NULL or a boxed slice of `count` elements turned into a pointer.
unsafe fn free_slice<T>(at: *const T, count: usize) {
    if !at.is_null() {
        // SAFETY: by the caller's promise.
        drop(unsafe { Box::from_raw(ptr::slice_from_raw_parts_mut(at.cast_mut(), count)) });
    }
}
