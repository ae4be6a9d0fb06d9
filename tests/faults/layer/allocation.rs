//! Allocations of device memory, counted by heap, and their mappings. Memory that is not coherent is mapped as a copy:
//! the GPU sees what was flushed from it, the host what was invalidated.

use crate::Pointer;
use crate::chain::device;
use crate::config::CONFIG;
use ash::vk;
use ash::vk::Handle as _;
use ash::vk::MemoryPropertyFlags as Flags;
use std::alloc::Layout;
use std::collections::HashMap;
use std::ffi::c_void;
use std::sync::{LazyLock, Mutex, MutexGuard};

pub fn hook(name: &str) -> Option<Pointer> {
    match name {
        "vkAllocateMemory" => Some(allocate as Pointer),
        "vkFreeMemory" => Some(free as Pointer),
        "vkMapMemory" => Some(map as Pointer),
        "vkMapMemory2" | "vkMapMemory2KHR" => Some(map_2 as Pointer),
        "vkUnmapMemory" => Some(unmap as Pointer),
        "vkUnmapMemory2" | "vkUnmapMemory2KHR" => Some(unmap_2 as Pointer),
        "vkFlushMappedMemoryRanges" => Some(flush as Pointer),
        "vkInvalidateMappedMemoryRanges" => Some(invalidate as Pointer),
        _ => None,
    }
}

struct Allocation {
    size: u64,
    heap: u32,
    /// Bytes that MC_FAULTS_HEAP counts: none of what is the host's.
    counted: u64,
    visible: bool,
    /// Whether the program's pointer is that of a copy.
    shadowed: bool,
    shadow: Option<Shadow>,
}

/// The host's view of memory that is not coherent.
struct Shadow {
    /// What the program has: as `real`, to `size` bytes.
    copy: *mut u8,
    real: *mut u8,
    offset: u64,
    size: u64,
    start: *mut u8,
    layout: Layout,
}

// SAFETY: the pointers are to memory that any thread may use.
unsafe impl Send for Shadow {}

impl Drop for Shadow {
    fn drop(&mut self) {
        // SAFETY: from `Shadow::new`, with this layout.
        unsafe { std::alloc::dealloc(self.start, self.layout) };
    }
}

impl Shadow {
    unsafe fn new(real: *mut u8, offset: u64, size: u64) -> Self {
        // A pointer less its offset is aligned as minMemoryMapAlignment asks (it is never above a page here).
        const PAGE: usize = 4096;
        let head = offset as usize % PAGE;
        let layout = Layout::from_size_align(head + size as usize, PAGE).expect("a size that fits");
        let start = std::alloc::alloc(layout);
        assert!(!start.is_null(), "no memory for a copy");
        let copy = start.add(head);
        // What a cache would read when the program first looks.
        std::ptr::copy_nonoverlapping(real, copy, size as usize);
        Self { copy, real, offset, size, start, layout }
    }

    /// The part of a range of the memory that is mapped: where in the mapping, and bytes.
    fn part(&self, offset: u64, size: u64) -> (usize, usize) {
        let end = self.offset + self.size;
        let to = offset.saturating_add(size).min(end);
        let from = offset.clamp(self.offset, end);
        ((from - self.offset) as usize, to.saturating_sub(from) as usize)
    }
}

static ALLOCATIONS: LazyLock<Mutex<HashMap<u64, Allocation>>> = LazyLock::new(Mutex::default);

fn allocations() -> MutexGuard<'static, HashMap<u64, Allocation>> {
    ALLOCATIONS.lock().expect("a thread died")
}

/// Bytes that are allocated in a heap.
pub fn used(heap: u32) -> u64 {
    allocations().values().filter(|allocation| allocation.heap == heap).map(|allocation| allocation.counted).sum()
}

unsafe extern "system" fn allocate(
    handle: vk::Device,
    info: *const vk::MemoryAllocateInfo<'_>,
    allocator: *const vk::AllocationCallbacks<'_>,
    out: *mut vk::DeviceMemory,
) -> vk::Result {
    let device = device(handle);
    let mut ours = *info;
    let chosen = device.types.types[ours.memory_type_index as usize];
    ours.memory_type_index = chosen.real;
    let imported = is_import(ours.p_next.cast());
    let counted = if imported { 0 } else { ours.allocation_size };
    let limit = device.types.heaps[chosen.heap as usize].heap.size;
    if CONFIG.heap.is_some() && used(chosen.heap) + counted > limit {
        return vk::Result::ERROR_OUT_OF_DEVICE_MEMORY;
    }
    let result = device.next::<vk::PFN_vkAllocateMemory>(&[c"vkAllocateMemory"])(handle, &ours, allocator, out);
    if result == vk::Result::SUCCESS {
        let visible = chosen.flags.contains(Flags::HOST_VISIBLE);
        let shadowed = CONFIG.noncoherent && !imported && !chosen.flags.contains(Flags::HOST_COHERENT);
        let (size, heap) = (ours.allocation_size, chosen.heap);
        allocations().insert((*out).as_raw(), Allocation { size, heap, counted, visible, shadowed, shadow: None });
    }
    result
}

unsafe fn is_import(mut chained: *const vk::BaseInStructure<'_>) -> bool {
    while let Some(header) = chained.as_ref() {
        if header.s_type == vk::StructureType::IMPORT_MEMORY_HOST_POINTER_INFO_EXT {
            return true;
        }
        chained = header.p_next;
    }
    false
}

unsafe extern "system" fn free(
    handle: vk::Device,
    memory: vk::DeviceMemory,
    allocator: *const vk::AllocationCallbacks<'_>,
) {
    allocations().remove(&memory.as_raw());
    device(handle).next::<vk::PFN_vkFreeMemory>(&[c"vkFreeMemory"])(handle, memory, allocator);
}

// ---- Mappings -------------------------------------------------------------------------------------------------------

unsafe extern "system" fn map(
    handle: vk::Device,
    memory: vk::DeviceMemory,
    offset: u64,
    size: u64,
    flags: vk::MemoryMapFlags,
    out: *mut *mut c_void,
) -> vk::Result {
    if !is_visible(memory) {
        return vk::Result::ERROR_MEMORY_MAP_FAILED;
    }
    let next: vk::PFN_vkMapMemory = device(handle).next(&[c"vkMapMemory"]);
    let result = next(handle, memory, offset, size, flags, out);
    if result == vk::Result::SUCCESS {
        mapped(memory, offset, size, out);
    }
    result
}

unsafe extern "system" fn map_2(
    handle: vk::Device,
    info: *const vk::MemoryMapInfoKHR<'_>,
    out: *mut *mut c_void,
) -> vk::Result {
    let memory = (*info).memory;
    if !is_visible(memory) {
        return vk::Result::ERROR_MEMORY_MAP_FAILED;
    }
    let next: vk::PFN_vkMapMemory2KHR = device(handle).next(&[c"vkMapMemory2", c"vkMapMemory2KHR"]);
    let result = next(handle, info, out);
    // VK_MEMORY_MAP_PLACED_BIT_EXT: the address is the program's choice.
    if result == vk::Result::SUCCESS && (*info).flags.as_raw() & 1 == 0 {
        mapped(memory, (*info).offset, (*info).size, out);
    }
    result
}

fn is_visible(memory: vk::DeviceMemory) -> bool {
    allocations().get(&memory.as_raw()).is_none_or(|allocation| allocation.visible)
}

unsafe fn mapped(memory: vk::DeviceMemory, offset: u64, size: u64, out: *mut *mut c_void) {
    let mut all = allocations();
    let Some(allocation) = all.get_mut(&memory.as_raw()).filter(|a| a.shadowed) else { return };
    let size = if size == vk::WHOLE_SIZE { allocation.size - offset } else { size };
    let shadow = Shadow::new((*out).cast(), offset, size);
    *out = shadow.copy.cast();
    allocation.shadow = Some(shadow);
}

/// What was not flushed is lost, as with a cache that never got to write it.
fn forget(memory: vk::DeviceMemory) {
    if let Some(allocation) = allocations().get_mut(&memory.as_raw()) {
        allocation.shadow = None;
    }
}

unsafe extern "system" fn unmap(handle: vk::Device, memory: vk::DeviceMemory) {
    forget(memory);
    device(handle).next::<vk::PFN_vkUnmapMemory>(&[c"vkUnmapMemory"])(handle, memory);
}

unsafe extern "system" fn unmap_2(handle: vk::Device, info: *const vk::MemoryUnmapInfoKHR<'_>) -> vk::Result {
    let next: vk::PFN_vkUnmapMemory2KHR = device(handle).next(&[c"vkUnmapMemory2", c"vkUnmapMemory2KHR"]);
    let result = next(handle, info);
    if result == vk::Result::SUCCESS {
        forget((*info).memory);
    }
    result
}

/// Copies the shadowed parts of the ranges, from the copy or to it.
unsafe fn copy(count: u32, ranges: *const vk::MappedMemoryRange<'_>, to_device: bool) {
    let all = allocations();
    for i in 0..count as usize {
        let range = &*ranges.add(i);
        let Some(shadow) = all.get(&range.memory.as_raw()).and_then(|a| a.shadow.as_ref()) else { continue };
        let (start, size) = shadow.part(range.offset, range.size);
        let (copy, real) = (shadow.copy.add(start), shadow.real.add(start));
        let (from, to) = if to_device { (copy, real) } else { (real, copy) };
        std::ptr::copy_nonoverlapping(from, to, size);
    }
}

unsafe extern "system" fn flush(
    handle: vk::Device,
    count: u32,
    ranges: *const vk::MappedMemoryRange<'_>,
) -> vk::Result {
    copy(count, ranges, true);
    device(handle).next::<vk::PFN_vkFlushMappedMemoryRanges>(&[c"vkFlushMappedMemoryRanges"])(handle, count, ranges)
}

unsafe extern "system" fn invalidate(
    handle: vk::Device,
    count: u32,
    ranges: *const vk::MappedMemoryRange<'_>,
) -> vk::Result {
    let next: vk::PFN_vkInvalidateMappedMemoryRanges = device(handle).next(&[c"vkInvalidateMappedMemoryRanges"]);
    let result = next(handle, count, ranges);
    if result == vk::Result::SUCCESS {
        copy(count, ranges, false);
    }
    result
}
