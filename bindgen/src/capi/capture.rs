//! Writing the frames of a program, for C.

use super::{guarded, string, text};
use crate::capture::{Capture, Options};
use std::ffi::{c_char, c_int};
use std::ptr;
use std::time::Duration;

#[repr(C)]
pub struct CaptureDesc {
    pub path: *const c_char,
    pub name: *const c_char,
    pub format: *const c_char,
    pub width: u32,
    pub height: u32,
    pub fps: f64,
    pub hash: u32,
}

/// A capture, and what the last call on it had to say.
pub struct CaptureHandle {
    capture: Result<Capture, String>,
    said: String,
}

/// Always gives a handle; an error comes with the next call.
///
/// # Safety
/// `desc` is NULL or points to a descriptor whose strings end in NUL or are NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_capture_new(desc: *const CaptureDesc) -> *mut CaptureHandle {
    let capture = guarded(|| {
        // SAFETY: NULL or a whole descriptor, by the caller's promise.
        let desc = unsafe { desc.as_ref() }.ok_or("the descriptor is NULL")?;
        // SAFETY: the caller's promise is the same as that of `string`.
        let (path, name, format) =
            unsafe { (string(desc.path, "path")?, string(desc.name, "name")?, string(desc.format, "format")?) };
        Capture::new(&Options {
            path: &path.unwrap_or_default(),
            name: &name.ok_or("name is NULL")?,
            format: &format.ok_or("format is NULL")?,
            width: desc.width,
            height: desc.height,
            fps: desc.fps,
            hash: desc.hash != 0,
        })
    });
    Box::into_raw(Box::new(CaptureHandle { capture, said: String::new() }))
}

/// Runs `call` and says how it went: 0 done, 1 not in that time, 2 an error.
///
/// # Safety
/// `handle` came from [`mcb_capture_new`], and no other call is under way.
unsafe fn run(handle: *mut CaptureHandle, call: impl FnOnce(&Capture) -> Result<bool, String>) -> c_int {
    // SAFETY: NULL or a live handle, by the caller's promise.
    let Some(handle) = (unsafe { handle.as_mut() }) else { return 2 };
    let result = match &handle.capture {
        Ok(capture) => guarded(|| call(capture)),
        Err(error) => Err(error.clone()),
    };
    match result {
        Ok(true) => 0,
        Ok(false) => 1,
        Err(error) => {
            handle.said = error;
            2
        }
    }
}

fn seconds(time: f64) -> Duration {
    Duration::try_from_secs_f64(time.clamp(0.0, 86400.0)).unwrap_or_default()
}

/// # Safety
/// `handle` is NULL or came from [`mcb_capture_new`]; `texels` points to the bytes of a frame.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_capture_frame(
    handle: *mut CaptureHandle,
    step: u32,
    texels: *const u8,
    timeout: f64,
) -> c_int {
    let call = |capture: &Capture| {
        if texels.is_null() {
            return Err("the texels are NULL".into());
        }
        // SAFETY: the caller promises the bytes of a frame.
        let texels = unsafe { std::slice::from_raw_parts(texels, capture.size()) };
        capture.frame(step, texels, seconds(timeout))
    };
    // SAFETY: by the caller's promise.
    unsafe { run(handle, call) }
}

/// # Safety
/// `handle` is NULL or came from [`mcb_capture_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_capture_finish(handle: *mut CaptureHandle, timeout: f64) -> c_int {
    // SAFETY: by the caller's promise.
    unsafe { run(handle, |capture| capture.finish(seconds(timeout))) }
}

/// # Safety
/// `handle` is NULL or came from [`mcb_capture_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_capture_hash(handle: *const CaptureHandle) -> *mut c_char {
    // SAFETY: NULL or a live handle, by the caller's promise.
    let capture = unsafe { handle.as_ref() }.and_then(|handle| handle.capture.as_ref().ok());
    capture.and_then(Capture::hash).map_or(ptr::null_mut(), text)
}

/// # Safety
/// `handle` is NULL or came from [`mcb_capture_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_capture_error(handle: *const CaptureHandle) -> *mut c_char {
    // SAFETY: NULL or a live handle, by the caller's promise.
    let handle = unsafe { handle.as_ref() };
    let said = handle.map(|handle| handle.capture.as_ref().err().unwrap_or(&handle.said));
    said.filter(|said| !said.is_empty()).map_or(ptr::null_mut(), |said| text(said.clone()))
}

/// # Safety
/// `handle` is NULL or came from [`mcb_capture_new`] and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_capture_free(handle: *mut CaptureHandle) {
    if !handle.is_null() {
        // SAFETY: by the caller's promise.
        drop(unsafe { Box::from_raw(handle) });
    }
}
