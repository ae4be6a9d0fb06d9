//! Text in a fixed buffer: always NUL-terminated, cut (never overrun) when too long.

use core::ffi::{CStr, c_char};
use core::fmt;

pub struct Text<const N: usize> {
    bytes: [u8; N],
    length: usize,
}

impl<const N: usize> Text<N> {
    pub const fn new() -> Self {
        Self { bytes: [0; N], length: 0 }
    }

    pub fn push(&mut self, bytes: &[u8]) {
        let room = N - 1 - self.length;
        let taken = &bytes[..bytes.len().min(room)];
        self.bytes[self.length..self.length + taken.len()].copy_from_slice(taken);
        self.length += taken.len();
        self.bytes[self.length] = 0;
    }

    pub fn cut(&mut self, length: usize) {
        self.length = self.length.min(length);
        self.bytes[self.length] = 0;
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    pub fn as_ptr(&self) -> *const c_char {
        self.bytes.as_ptr().cast()
    }
}

impl<const N: usize> fmt::Write for Text<N> {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.push(s.as_bytes());
        Ok(())
    }
}

/// Bytes that came from C, shown as far as they are UTF-8.
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
