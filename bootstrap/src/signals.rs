//! SIGINT and SIGTERM, once a program that ends in good order asks for them.

use core::ffi::c_int;
use core::sync::atomic::{AtomicI32, Ordering};

/// The signal that arrived first, or 0.
pub static SIGNAL: AtomicI32 = AtomicI32::new(0);

const CAUGHT: [c_int; 2] = [libc::SIGINT, libc::SIGTERM];

extern "C" fn note(signal: c_int) {
    SIGNAL.store(signal, Ordering::Relaxed);
    for signal in CAUGHT {
        // SAFETY: `signal` may be called in a handler.
        unsafe {
            if libc::signal(signal, libc::SIG_DFL) == libc::SIG_IGN {
                libc::signal(signal, libc::SIG_IGN);
            }
        }
    }
}

/// # Safety
/// No other thread changes what signals do meanwhile.
pub unsafe extern "C" fn catch() {
    for signal in CAUGHT {
        // SAFETY: zeros are fine for plain data; the handler stores to an atomic and calls what may be called there.
        unsafe {
            let mut action: libc::sigaction = core::mem::zeroed();
            let ignored =
                libc::sigaction(signal, core::ptr::null(), &mut action) == 0 && action.sa_sigaction == libc::SIG_IGN; // as nohup wants it
            if !ignored {
                action = core::mem::zeroed();
                action.sa_sigaction = note as extern "C" fn(c_int) as libc::sighandler_t;
                action.sa_flags = libc::SA_RESTART;
                libc::sigaction(signal, &action, core::ptr::null_mut());
            }
        }
    }
}
