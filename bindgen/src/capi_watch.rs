//! C entry points for watching files (see [`crate::watch`]). The declarations a caller needs:
//!
//! ```c
//! typedef struct mcb_watch mcb_watch;
//! mcb_watch *mcb_watch_new(uint32_t poll_ms);  // 0: the system tells; else look at all files that often
//! double mcb_watch_clock(void);
//! int mcb_watch_file(mcb_watch *watch, const char *path, double since);
//! int mcb_watch_wait(mcb_watch *watch, double seconds);
//! char *mcb_watch_next(mcb_watch *watch);
//! void mcb_watch_free(mcb_watch *watch);
//! ```
//!
//! `mcb_watch_file` returns 0, or 1 when a pointer is NULL; `since` says when the caller was about to read the file, by
//! `mcb_watch_clock`, which is that of file systems: what changed since then is told. `mcb_watch_wait` says how many
//! files with a new content there are to be fetched; it waits that long when there is none (0: it does not wait).
//! `mcb_watch_next` gives the path of one, as it was registered, to be freed by `mcb_text_free`, or NULL. Any thread may
//! call any function; `mcb_watch_free`, which ends the watch's threads, comes last.

use crate::watch::{self, Watch};
use std::ffi::{CStr, CString, OsStr, c_char, c_int};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::Path;
use std::ptr;
use std::time::Duration;

#[unsafe(no_mangle)]
pub extern "C" fn mcb_watch_new(poll_ms: u32) -> *mut Watch {
    let poll = (poll_ms > 0).then(|| Duration::from_millis(poll_ms.into()));
    Box::into_raw(Box::new(Watch::new(poll)))
}

/// Seconds.
#[unsafe(no_mangle)]
pub extern "C" fn mcb_watch_clock() -> f64 {
    watch::clock().as_secs_f64()
}

/// # Safety
/// `watch` is NULL or came from [`mcb_watch_new`]; `path` is NULL or a string that ends in NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_watch_file(watch: *const Watch, path: *const c_char, since: f64) -> c_int {
    if path.is_null() {
        return 1;
    }
    // SAFETY: NULL or a live watch, by the caller's promise.
    let Some(watch) = (unsafe { watch.as_ref() }) else { return 1 };
    // SAFETY: not NULL, so a string that ends in NUL.
    let path = unsafe { CStr::from_ptr(path) };
    let since = Duration::try_from_secs_f64(since).unwrap_or_default();
    watch.file(Path::new(OsStr::from_bytes(path.to_bytes())), since);
    0
}

/// # Safety
/// `watch` is NULL or came from [`mcb_watch_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_watch_wait(watch: *const Watch, seconds: f64) -> c_int {
    let time = Duration::try_from_secs_f64(seconds.clamp(0.0, 3600.0)).unwrap_or_default();
    // SAFETY: NULL or a live watch, by the caller's promise.
    let count = unsafe { watch.as_ref() }.map_or(0, |watch| watch.wait(time));
    c_int::try_from(count).unwrap_or(c_int::MAX)
}

/// # Safety
/// `watch` is NULL or came from [`mcb_watch_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_watch_next(watch: *const Watch) -> *mut c_char {
    // SAFETY: NULL or a live watch, by the caller's promise.
    let found = unsafe { watch.as_ref() }.and_then(Watch::take);
    // A path that came as a C string has no NUL.
    found
        .and_then(|path| CString::new(path.into_os_string().into_vec()).ok())
        .map_or(ptr::null_mut(), CString::into_raw)
}

/// # Safety
/// `watch` is NULL or came from [`mcb_watch_new`] and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mcb_watch_free(watch: *mut Watch) {
    if !watch.is_null() {
        // SAFETY: by the caller's promise.
        drop(unsafe { Box::from_raw(watch) });
    }
}
