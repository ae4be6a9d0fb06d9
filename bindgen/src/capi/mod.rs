//! C entry points for LuaJIT. The declarations a caller needs:
//!
//! ```c
//! typedef struct {
//!   uint32_t size;           // sizeof(mcb_shader_desc): later versions add fields at the end
//!   uint32_t stage;          // a VkShaderStageFlagBits, or 0: as the file's ending says, or the entry point's own
//!   const char *path;        // the file; with a source, only its name in errors and the folder of its includes; or NULL
//!   const char *source;      // the text, or NULL to read path
//!   size_t source_size;      // bytes of source
//!   const char *entry;       // or NULL for main (GLSL), the only entry point (WGSL)
//!   const char *defines;     // lines NAME=VALUE or NAME: macros (GLSL), override values (WGSL); or NULL
//!   const char *overrides;   // lines NAME=VALUE: override values (WGSL); or NULL
//!   const char *library;     // folder of #include <...>, or NULL
//!   const char *cache;       // file to write a cache entry to on success (shader::cache says what it holds), or NULL
//! } mcb_shader_desc;
//!
//! typedef struct {
//!   const uint32_t *words;   // SPIR-V; NULL when there is an error
//!   size_t word_count;
//!   const char *reflection;  // a Lua chunk, see shader::reflect; NULL when there is an error
//!   const char *error;       // NULL on success; else all diagnostics, each with source line, caret and include stack
//!   const char *diagnostics; // a Lua chunk: return { { file=, line=, column=, message=, source_line=,
//!                            //   includes={ { file=, line= }, ... } }, ... }; empty on success
//!   const char *files;       // a Lua chunk: return { "path", ... }: what the result depends on, also after an error;
//!                            // "!path" was looked for and is not there
//!   double compile_ms, reflect_ms;
//! } mcb_shader;
//!
//! typedef struct {
//!   uint32_t width, height;
//!   const char *format;      // rgba8, rgba16, rgba16f or rgba32f; NULL when there is an error
//!   const uint8_t *pixels;   // rows from the top; NULL when there is an error
//!   size_t size;
//!   const char *error;       // NULL on success
//! } mcb_picture;
//!
//! uint32_t mcb_version(void);
//! const char *mcb_compiler(void);
//! uint64_t mcb_shader_start(const mcb_shader_desc *desc);
//! mcb_shader *mcb_shader_take(uint64_t ticket, uint32_t timeout_ms);
//! void mcb_shader_drop(uint64_t ticket);
//! mcb_shader *mcb_shader_compile(const mcb_shader_desc *desc);
//! void mcb_shader_free(mcb_shader *shader);
//! void mcb_warm(void);
//! mcb_picture *mcb_picture_read(const char *path, const char *format);  // format: the caller's wish, or NULL
//! void mcb_picture_free(mcb_picture *picture);
//! char *mcb_picture_write(const char *path, const char *format, uint32_t width, uint32_t height, const uint8_t *texels);
//!
//! typedef struct {
//!   const char *path;        // frames/%04d.png, out.png, out.hdr, video.mp4, - (capture says more); NULL: no file
//!   const char *name;        // the output's, in hashes
//!   const char *format;      // rgba8, rgba16f, d32f ...
//!   uint32_t width, height;
//!   double fps;              // of videos
//!   uint32_t hash;           // whether mcb_capture_hash has something to tell
//! } mcb_capture_desc;
//! typedef struct mcb_capture mcb_capture;
//! mcb_capture *mcb_capture_new(const mcb_capture_desc *desc);
//! int mcb_capture_frame(mcb_capture *capture, uint32_t step, const uint8_t *texels, double seconds);
//! int mcb_capture_finish(mcb_capture *capture, double seconds);
//! char *mcb_capture_hash(mcb_capture *capture);
//! char *mcb_capture_error(mcb_capture *capture);
//! void mcb_capture_free(mcb_capture *capture);
//! void mcb_text_free(char *text);
//! ```
//!
//! `mcb_shader_start` copies the descriptor, and compiles on a thread of the library. `mcb_shader_take` gives the result
//! of a ticket once, or NULL when it is not done in time (0: do not wait; 0xffffffff: for ever); misuse, too, is a result
//! with an error. A ticket that nobody will take is dropped. `mcb_shader_compile` starts and takes. `mcb_warm` lets a
//! thread prepare the first GLSL compile, which otherwise takes a fifth of a second. `mcb_compiler` names what SPIR-V
//! depends on besides the source.
//!
//! `mcb_capture_frame` copies a frame and returns; it waits so long for room to copy it to. `mcb_capture_finish` ends the
//! capture and waits so long for its files; it may be called again. Both return 0 when done, 1 when not in that time,
//! 2 after an error. `mcb_capture_error` gives the error of the last call, or of `mcb_capture_new`, or NULL. `mcb_capture_hash` gives the line of
//! the next frame, or NULL when it is not ready. `mcb_capture_free` gives up what is not finished.
//!
//! `mcb_shader_compile` and `mcb_picture_read` always return an object, to be freed by its own function.
//! `mcb_picture_write` returns NULL on success, else an error, which `mcb_text_free` frees. All strings are UTF-8 and end
//! in NUL. Freeing NULL does nothing. Any thread may call any function; an object belongs to one thread at a time.
//! Nothing prints, exits or unwinds into the caller: a panic becomes an error text.

mod capture;
mod picture;
mod shader;

pub use capture::*;
pub use picture::*;
pub use shader::*;

use crate::shader::{cache, quietly};
use std::ffi::{CStr, CString, c_char};
use std::ptr;
use std::sync::LazyLock;

/// Changes when a caller of an older version would go wrong.
pub const VERSION: u32 = 3;

#[unsafe(no_mangle)]
pub extern "C" fn mcb_version() -> u32 {
    VERSION
}

/// The compilers and their versions, as a text that stays.
#[unsafe(no_mangle)]
pub extern "C" fn mcb_compiler() -> *const c_char {
    static TEXT: LazyLock<CString> = LazyLock::new(|| CString::new(cache::COMPILER).unwrap_or_default());
    TEXT.as_ptr()
}

/// # Safety
/// `text` is NULL or was returned by a function of this library and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_text_free(text: *mut c_char) {
    if !text.is_null() {
        // SAFETY: every text here was made by `CString::into_raw`.
        drop(unsafe { CString::from_raw(text) });
    }
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
