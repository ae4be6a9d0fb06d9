//! VMA's vmaCreateBuffer and vmaDestroyBuffer for tests/bench/memory.lua, on the device that Lua has opened. Each call
//! makes an allocator and `slots` buffers of `sizes[0..slots]`; what is timed is the steps: step `i` destroys the
//! buffer in slot `at[i]` and makes one of `sizes[i]` bytes in its place. The loop is here, so no call between
//! languages is measured, and VMA calls the driver's functions, not the loader's. The answer is the nanoseconds of one
//! step, or the VkResult, which is negative, of what failed.

use ash::vk::{self, Handle};
use std::ffi::c_void;
use std::slice::from_raw_parts;
use std::time::Instant;
use vk_mem::{Alloc, AllocationCreateInfo, Allocator, AllocatorCreateFlags, AllocatorCreateInfo, MemoryUsage};

#[repr(C)]
pub struct Buffers {
    instance: *const c_void,
    physical: *const c_void,
    device: *const c_void,
    get_instance_proc_addr: *const c_void,
    usage: u32,
    slots: i32,
    steps: i32,
    rounds: i32,
    at: *const i32,
    sizes: *const i32,
}

fn replace(load: &Buffers, flags: AllocatorCreateFlags) -> Result<f64, vk::Result> {
    // SAFETY: the handles are alive and belong together, the arrays are as long as `load` says, each buffer is
    // destroyed once and before its allocator.
    unsafe {
        let get: vk::PFN_vkGetInstanceProcAddr = std::mem::transmute(load.get_instance_proc_addr);
        let entry = ash::StaticFn { get_instance_proc_addr: get };
        let instance = ash::Instance::load(&entry, vk::Instance::from_raw(load.instance as u64));
        let device = ash::Device::load(instance.fp_v1_0(), vk::Device::from_raw(load.device as u64));
        let physical = vk::PhysicalDevice::from_raw(load.physical as u64);
        let mut info = AllocatorCreateInfo::new(&instance, &device, physical);
        info.vulkan_api_version = vk::API_VERSION_1_3;
        // As MoonCrust's, its memory can have device addresses.
        info.flags = AllocatorCreateFlags::BUFFER_DEVICE_ADDRESS | flags;
        let allocator = Allocator::new(info)?;

        let at = from_raw_parts(load.at, load.steps as usize);
        let sizes = from_raw_parts(load.sizes, load.steps as usize);
        let wish = AllocationCreateInfo { usage: MemoryUsage::AutoPreferDevice, ..Default::default() };
        let usage = vk::BufferUsageFlags::from_raw(load.usage);
        let create = |size: i32| {
            let info = vk::BufferCreateInfo::default().size(size as u64).usage(usage);
            allocator.create_buffer(&info, &wish)
        };
        let mut live = Vec::new();
        for &size in &sizes[..load.slots as usize] {
            live.push(create(size)?);
        }
        let start = Instant::now();
        for _ in 0..load.rounds {
            for (&at, &size) in at.iter().zip(sizes) {
                let (buffer, allocation) = &mut live[at as usize];
                allocator.destroy_buffer(*buffer, allocation);
                live[at as usize] = create(size)?;
            }
        }
        let spent = start.elapsed().as_nanos() as f64;
        for (buffer, allocation) in &mut live {
            allocator.destroy_buffer(*buffer, allocation);
        }
        Ok(spent / f64::from(load.rounds) / f64::from(load.steps))
    }
}

fn answer(result: Result<f64, vk::Result>) -> f64 {
    result.unwrap_or_else(|failed| f64::from(failed.as_raw()))
}

/// At its fastest: VMA takes no lock, and the program sees to it that one thread at a time uses the allocator.
///
/// # Safety
/// The handles of `load` are alive and belong together, its arrays are as long as it says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rival_vma_buffers(load: &Buffers) -> f64 {
    answer(replace(load, AllocatorCreateFlags::EXTERNALLY_SYNCHRONIZED))
}

/// As VMA comes: each call takes the allocator's mutex.
///
/// # Safety
/// As rival_vma_buffers.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rival_vma_buffers_locked(load: &Buffers) -> f64 {
    answer(replace(load, AllocatorCreateFlags::empty()))
}
