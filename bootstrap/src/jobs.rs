//! Pipelines are created on threads of their own: the driver takes milliseconds, and Lua has one thread. A thread does
//! one call of the driver and never enters Lua.

use crate::abi::Job;
use core::ffi::{c_int, c_void};
use core::mem::MaybeUninit;
use core::ptr;
use core::sync::atomic::Ordering;

fn now() -> f64 {
    let mut time = MaybeUninit::<libc::timespec>::zeroed();
    // SAFETY: clock_gettime writes a timespec; zero is one, too, should it fail.
    let time = unsafe {
        libc::clock_gettime(libc::CLOCK_MONOTONIC, time.as_mut_ptr());
        time.assume_init()
    };
    time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 * 1e-6
}

extern "C" fn work(job: *mut c_void) -> *mut c_void {
    let job: *mut Job = job.cast();
    // SAFETY: whoever calls `start` keeps the job and what it points to until `join`, and reads nothing but `done` while
    // this thread runs.
    unsafe {
        let from = now();
        (*job).result =
            ((*job).create)((*job).device, (*job).cache, (*job).count, (*job).infos, ptr::null(), (*job).out);
        (*job).ms = now() - from;
        (*job).done.store(1, Ordering::Release);
    }
    ptr::null_mut()
}

/// Starts a job. Returns 0, or what pthread_create says: then there is no thread, and nothing was done.
///
/// # Safety
/// `job` and what it points to live, unchanged, until [`join`].
pub unsafe extern "C" fn start(job: *mut Job) -> c_int {
    let mut thread = MaybeUninit::<libc::pthread_t>::zeroed();
    // SAFETY: promised by the caller; `thread` is written before the job's is, by this thread alone.
    unsafe {
        let failed = libc::pthread_create(thread.as_mut_ptr(), ptr::null(), work, job.cast());
        if failed == 0 {
            (*job).thread = thread.assume_init() as *mut c_void;
        }
        failed
    }
}

/// Waits for a job that [`start`] has started. Once for each.
///
/// # Safety
/// The job was started and not yet joined.
pub unsafe extern "C" fn join(job: *mut Job) {
    // SAFETY: the thread exists, as the caller promises.
    unsafe { libc::pthread_join((*job).thread as libc::pthread_t, ptr::null_mut()) };
}
