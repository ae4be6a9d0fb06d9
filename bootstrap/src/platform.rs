//! All that differs between operating systems. A port to another one is a second version of this file (and of
//! `lua/mooncrust/core/platform.lua`).

use crate::text::Text;
use core::ffi::{CStr, c_char, c_void};

pub const VULKAN: &CStr = c"libvulkan.so.1";
pub const SDL: &CStr = c"libSDL3.so.0";

/// Opens a shared library; `None` when the system has no such file or it cannot be loaded (see [`library_error`]).
pub fn open_library(name: &CStr) -> Option<*mut c_void> {
    // SAFETY: the name ends in NUL; no library that the kernel opens runs code that relies on the kernel's state.
    let library = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
    (!library.is_null()).then_some(library)
}

/// What the system said about the last [`open_library`] that failed.
pub fn library_error() -> &'static CStr {
    // SAFETY: dlerror returns NULL or a string that lives until the next dl call of this thread.
    unsafe {
        let text = libc::dlerror();
        if text.is_null() { c"unknown error" } else { CStr::from_ptr(text) }
    }
}

pub fn symbol(library: *mut c_void, name: &CStr) -> Option<*mut c_void> {
    // SAFETY: the library was returned by dlopen and is never closed.
    let address = unsafe { libc::dlsym(library, name.as_ptr()) };
    (!address.is_null()).then_some(address)
}

pub fn environment(name: &CStr) -> Option<&'static CStr> {
    // SAFETY: no thread of the kernel changes the environment while the string is in use: it is copied at once.
    unsafe {
        let value = libc::getenv(name.as_ptr());
        (!value.is_null()).then(|| CStr::from_ptr(value))
    }
}

/// The executable's full path, NUL-terminated, in `buffer`; its length, or 0.
pub fn executable(buffer: &mut [u8]) -> usize {
    // SAFETY: readlink writes at most the given number of bytes and adds no NUL; the last byte is kept for it.
    let read =
        unsafe { libc::readlink(c"/proc/self/exe".as_ptr(), buffer.as_mut_ptr().cast::<c_char>(), buffer.len() - 1) };
    let length = usize::try_from(read).unwrap_or(0);
    buffer[length] = 0;
    length
}

/// Replaces a path by its absolute form without links and `..`; leaves it alone when there is no such file.
pub fn resolve<const N: usize>(path: &mut Text<N>) {
    // SAFETY: the path ends in NUL; realpath returns NULL or a malloc'ed string, which is freed here.
    unsafe {
        let resolved = libc::realpath(path.as_ptr(), core::ptr::null_mut());
        if !resolved.is_null() {
            path.cut(0);
            path.push(CStr::from_ptr(resolved).to_bytes());
            libc::free(resolved.cast());
        }
    }
}

pub fn readable(path: *const c_char) -> bool {
    // SAFETY: callers pass a NUL-terminated path.
    unsafe { libc::access(path, libc::R_OK) == 0 }
}

pub fn write_error(bytes: &[u8]) {
    // SAFETY: the slice is valid for its length. Nothing can be done about a closed stderr.
    unsafe { libc::write(2, bytes.as_ptr().cast(), bytes.len()) };
}
