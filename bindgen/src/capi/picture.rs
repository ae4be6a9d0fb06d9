//! PNG files, for C.

use super::{free_slice, guarded, mcb_text_free, string, text};
use crate::picture;
use std::ffi::c_char;
use std::ptr;

#[repr(C)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub pixels: *const u8,
    pub size: usize,
    pub error: *const c_char,
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
