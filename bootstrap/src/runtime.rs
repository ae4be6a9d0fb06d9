//! What std would bring: an allocator and an end for panics.

use core::alloc::{GlobalAlloc, Layout};

struct Malloc;

// SAFETY: posix_memalign and free keep the contract of GlobalAlloc; a failed allocation is NULL.
unsafe impl GlobalAlloc for Malloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let mut block = core::ptr::null_mut();
        let align = layout.align().max(size_of::<usize>());
        // SAFETY: align is a power of two and at least the size of a pointer.
        let failed = unsafe { libc::posix_memalign(&mut block, align, layout.size()) } != 0;
        if failed { core::ptr::null_mut() } else { block.cast() }
    }

    unsafe fn dealloc(&self, block: *mut u8, _: Layout) {
        // SAFETY: the block came from `alloc`.
        unsafe { libc::free(block.cast()) };
    }
}

#[global_allocator]
static MALLOC: Malloc = Malloc;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    crate::platform::write_error(b"mooncrust: internal error in the kernel; please report it with `mooncrust info`\n");
    // SAFETY: abort takes no argument and does not return.
    unsafe { libc::abort() }
}

/// The precompiled `alloc` was built for programs that unwind and refers to these two symbols. This one aborts instead,
/// so neither is ever called.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

#[unsafe(no_mangle)]
extern "C" fn _Unwind_Resume() -> ! {
    // SAFETY: abort takes no argument and does not return.
    unsafe { libc::abort() }
}
