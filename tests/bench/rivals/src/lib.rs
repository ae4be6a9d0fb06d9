//! What MoonCrust's allocators are measured against, as a library that Lua opens. Here are two allocators of offsets
//! for tests/bench/tlsf.lua: VMA's virtual block and crate offset-allocator. Each function first allocates `slots`
//! ranges, of `sizes[0..slots]`; then step `i` frees range `at[i]` and allocates `sizes[i]` in its place. The loop is
//! here, so no call between languages is measured. The answer is the nanoseconds of one step, or -1 when something did
//! not fit.

mod buffers;

use std::slice::from_raw_parts;
use std::time::Instant;
use vk_mem::{VirtualAllocation, VirtualAllocationCreateFlags, VirtualAllocationCreateInfo};
use vk_mem::{VirtualBlock, VirtualBlockCreateFlags, VirtualBlockCreateInfo};

#[repr(C)]
pub struct Load {
    size: f64,
    alignment: i32,
    slots: i32,
    steps: i32,
    rounds: i32,
    at: *const i32,
    sizes: *const i32,
}

trait Rival {
    type Allocation;
    fn allocate(&mut self, size: i32, alignment: i32) -> Option<Self::Allocation>;
    fn free(&mut self, allocation: Self::Allocation);
}

impl Rival for VirtualBlock {
    type Allocation = VirtualAllocation;

    fn allocate(&mut self, size: i32, alignment: i32) -> Option<VirtualAllocation> {
        let flags = VirtualAllocationCreateFlags::empty();
        let info = VirtualAllocationCreateInfo { size: size as u64, alignment: alignment as u64, user_data: 0, flags };
        // SAFETY: size and alignment are not 0, and the alignment is a power of two.
        unsafe { VirtualBlock::allocate(self, info) }.ok().map(|(allocation, _)| allocation)
    }

    fn free(&mut self, mut allocation: VirtualAllocation) {
        // SAFETY: each allocation is this block's and is freed once.
        unsafe { VirtualBlock::free(self, &mut allocation) }
    }
}

/// It knows no alignment, so its sizes and offsets are in units of it.
impl Rival for offset_allocator::Allocator {
    type Allocation = offset_allocator::Allocation;

    fn allocate(&mut self, size: i32, alignment: i32) -> Option<offset_allocator::Allocation> {
        offset_allocator::Allocator::allocate(self, (size as u32).div_ceil(alignment as u32))
    }

    fn free(&mut self, allocation: offset_allocator::Allocation) {
        offset_allocator::Allocator::free(self, allocation);
    }
}

fn replace<R: Rival>(rival: &mut R, load: &Load) -> Option<f64> {
    // SAFETY: both arrays hold `steps` numbers; the first are below `slots`, which is at most `steps`.
    let (at, sizes) =
        unsafe { (from_raw_parts(load.at, load.steps as usize), from_raw_parts(load.sizes, load.steps as usize)) };
    let mut live = Vec::new();
    for &size in &sizes[..load.slots as usize] {
        live.push(Some(rival.allocate(size, load.alignment)?));
    }
    let start = Instant::now();
    for _ in 0..load.rounds {
        for (&at, &size) in at.iter().zip(sizes) {
            let slot = &mut live[at as usize];
            rival.free(slot.take()?);
            *slot = Some(rival.allocate(size, load.alignment)?);
        }
    }
    let spent = start.elapsed().as_nanos() as f64;
    live.into_iter().flatten().for_each(|allocation| rival.free(allocation));
    Some(spent / f64::from(load.rounds) / f64::from(load.steps))
}

/// # Safety
/// The arrays of `load` are as long as it says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rival_vma(load: &Load) -> f64 {
    let flags = VirtualBlockCreateFlags::empty();
    match VirtualBlock::new(VirtualBlockCreateInfo { size: load.size as u64, flags, allocation_callbacks: None }) {
        Ok(mut block) => replace(&mut block, load).unwrap_or(-1.0),
        Err(_) => -1.0,
    }
}

/// # Safety
/// The arrays of `load` are as long as it says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rival_offset_allocator(load: &Load) -> f64 {
    let mut space = offset_allocator::Allocator::new(load.size as u32 / load.alignment as u32);
    replace(&mut space, load).unwrap_or(-1.0)
}
