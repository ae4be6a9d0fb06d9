//! Picture files, for C.

use super::{free_slice, guarded, mcb_text_free, string, text};
use crate::picture;
use std::ffi::c_char;
use std::ptr;

#[repr(C)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub format: *const c_char,
    pub pixels: *const u8,
    pub size: usize,
    pub error: *const c_char,
}

/// Reads a picture file, as that format if it is not NULL.
///
/// # Safety
/// `path` and `format` are NULL or strings that end in NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_picture_read(path: *const c_char, format: *const c_char) -> *mut Picture {
    let result = guarded(|| {
        // SAFETY: the caller's promise is the same as that of `string`.
        let (path, format) = unsafe { (string(path, "path")?, string(format, "format")?) };
        picture::read(path.ok_or("path is NULL")?.as_ref(), format.as_deref())
    });
    let none = ptr::null();
    let mut out = Picture { width: 0, height: 0, format: none, pixels: ptr::null(), size: 0, error: none };
    match result {
        Ok(found) => {
            out.width = found.width;
            out.height = found.height;
            out.format = text(found.format.into());
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
        mcb_text_free(picture.format.cast_mut());
        mcb_text_free(picture.error.cast_mut());
    }
}

/// Writes a PNG or HDR file; returns NULL or an error.
///
/// # Safety
/// `path` and `format` are NULL or strings that end in NUL; `texels` is NULL or points to as many bytes as the format
/// makes of `width * height` texels.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_picture_write(
    path: *const c_char,
    format: *const c_char,
    width: u32,
    height: u32,
    texels: *const u8,
) -> *mut c_char {
    let result = guarded(|| {
        // SAFETY: the caller's promise is the same as that of `string`.
        let (path, format) = unsafe { (string(path, "path")?, string(format, "format")?) };
        let (path, format) = (path.ok_or("path is NULL")?, format.ok_or("format is NULL")?);
        let refuse = |why: String| format!("{path}: {why}");
        let found = picture::Format::find(&format).map_err(refuse)?;
        let size = picture::texel_bytes(found, width, height).map_err(refuse)?;
        if texels.is_null() {
            return Err(refuse("the texels are NULL".into()));
        }
        // SAFETY: the caller promises that many bytes.
        let texels = unsafe { std::slice::from_raw_parts(texels, size) };
        picture::write(path.as_ref(), &format, width, height, texels)
    });
    match result {
        Ok(()) => ptr::null_mut(),
        Err(error) => text(error),
    }
}
