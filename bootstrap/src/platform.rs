//! All that differs between operating systems. A port to another one is a second version of this file (and of
//! `lua/mooncrust/core/platform.lua`).

use alloc::ffi::CString;
use core::ffi::{CStr, c_void};

pub const VULKAN: &CStr = c"libvulkan.so.1";
pub const SDL: &CStr = c"libSDL3.so.0";

/// Takes the numbers of standard files that are closed, so that no other file gets one, and with it what is printed.
pub fn keep_standard_files() {
    for number in 0..3 {
        // SAFETY: the path ends in NUL. The lowest free number is taken; each use of such a file is an error.
        unsafe {
            if libc::fcntl(number, libc::F_GETFD) == -1 {
                libc::open(c"/".as_ptr(), libc::O_PATH);
            }
        }
    }
}

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

/// The executable's full path; empty when the system does not say.
pub fn executable() -> CString {
    resolve(c"/proc/self/exe").unwrap_or_default()
}

/// The absolute form of a path, without links and `..`; `None` when there is no such file.
pub fn resolve(path: &CStr) -> Option<CString> {
    // SAFETY: the path ends in NUL; realpath returns NULL or a malloc'ed string, which is copied and freed here.
    unsafe {
        let resolved = libc::realpath(path.as_ptr(), core::ptr::null_mut());
        if resolved.is_null() {
            return None;
        }
        let copy = CStr::from_ptr(resolved).into();
        libc::free(resolved.cast());
        Some(copy)
    }
}

pub fn readable(path: &CStr) -> bool {
    // SAFETY: the path ends in NUL.
    unsafe { libc::access(path.as_ptr(), libc::R_OK) == 0 }
}

pub fn write_error(bytes: &[u8]) {
    // SAFETY: the slice is valid for its length. Nothing can be done about a closed stderr.
    unsafe { libc::write(2, bytes.as_ptr().cast(), bytes.len()) };
}
