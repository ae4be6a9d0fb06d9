//! Pipelines are created on threads of their own: the driver takes milliseconds, and Lua has one thread. A thread does
//! one call of the driver and never enters Lua.

use crate::abi::Job;
use core::cell::UnsafeCell;
use core::ffi::{c_int, c_void};
use core::mem::MaybeUninit;
use core::ptr;
use core::sync::atomic::Ordering;

/// Threads that are in the driver at a time; more wait.
const MOST: u32 = 8;

/// Lets so many threads through.
struct Gate {
    mutex: UnsafeCell<libc::pthread_mutex_t>,
    left: UnsafeCell<libc::pthread_cond_t>,
    inside: UnsafeCell<u32>,
}

// SAFETY: `inside` is read and written under the mutex; the others are made for threads.
unsafe impl Sync for Gate {}

static GATE: Gate = Gate {
    mutex: UnsafeCell::new(libc::PTHREAD_MUTEX_INITIALIZER),
    left: UnsafeCell::new(libc::PTHREAD_COND_INITIALIZER),
    inside: UnsafeCell::new(0),
};

impl Gate {
    fn enter(&self) {
        // SAFETY: the mutex and the condition are initialised and never destroyed.
        unsafe {
            libc::pthread_mutex_lock(self.mutex.get());
            while *self.inside.get() >= MOST {
                libc::pthread_cond_wait(self.left.get(), self.mutex.get());
            }
            *self.inside.get() += 1;
            libc::pthread_mutex_unlock(self.mutex.get());
        }
    }

    fn leave(&self) {
        // SAFETY: as in `enter`.
        unsafe {
            libc::pthread_mutex_lock(self.mutex.get());
            *self.inside.get() -= 1;
            libc::pthread_cond_signal(self.left.get());
            libc::pthread_mutex_unlock(self.mutex.get());
        }
    }
}

/// Milliseconds of a clock that never goes back.
fn now() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: a struct that may be written.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &mut time) };
    time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 * 1e-6
}

extern "C" fn work(job: *mut c_void) -> *mut c_void {
    let job: *mut Job = job.cast();
    GATE.enter();
    // SAFETY: whoever calls `start` keeps the job and what it points to until `join`, and reads nothing but `done` while
    // this thread runs.
    unsafe {
        let (call, start) = ((*job).create, now());
        (*job).result = call((*job).device, (*job).cache, (*job).count, (*job).infos, ptr::null(), (*job).out);
        (*job).ms = now() - start;
        (*job).done.store(1, Ordering::Release);
    }
    GATE.leave();
    ptr::null_mut()
}

/// Starts a job. Returns 0, or what pthread_create says: then there is no thread, and nothing was done.
///
/// # Safety
/// `job` and what it points to live, unchanged, until [`join`].
pub unsafe extern "C" fn start(job: *mut Job) -> c_int {
    let mut thread = MaybeUninit::<libc::pthread_t>::zeroed();
    // SAFETY: promised by the caller; the job's `thread` is this thread's alone.
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
