//! Strings that come from C.

use core::ffi::{CStr, c_char};

/// Shows a C string as far as it is UTF-8.
pub fn show(text: &CStr) -> &str {
    match text.to_str() {
        Ok(text) => text,
        Err(error) => core::str::from_utf8(&text.to_bytes()[..error.valid_up_to()]).unwrap_or(""),
    }
}

/// Same as [`show`] for a pointer; NULL is the empty string.
///
/// # Safety
/// `text` is NULL or points to a NUL-terminated string that lives for `'a`.
pub unsafe fn show_ptr<'a>(text: *const c_char) -> &'a str {
    if text.is_null() {
        return "";
    }
    // SAFETY: promised by the caller.
    show(unsafe { CStr::from_ptr(text) })
}
