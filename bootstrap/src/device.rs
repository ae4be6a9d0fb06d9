//! Picks the physical device and creates the logical one with its queues.

use crate::abi::{Block, Extension, Failure, Handles, Open, Queue};
use crate::instance::{Instance, enabled, mark, slice, slice_mut};
use crate::open::{Trouble, trouble};
use crate::text::{show, show_ptr};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use ash::vk;
use ash::vk::Handle as _;
use core::ffi::{CStr, c_void};
use core::fmt::Write as _;
use core::mem::transmute;

pub struct Device {
    handle: vk::Device,
    destroy: vk::PFN_vkDestroyDevice,
}

impl Drop for Device {
    fn drop(&mut self) {
        // SAFETY: Lua has destroyed its objects, or is gone.
        unsafe { (self.destroy)(self.handle, core::ptr::null()) };
    }
}

struct Candidate {
    index: usize,
    handle: vk::PhysicalDevice,
    properties: vk::PhysicalDeviceProperties,
}

impl Candidate {
    fn name(&self) -> &str {
        self.properties.device_name_as_c_str().map_or("", show)
    }

    /// Discrete, integrated, virtual, CPU, anything else.
    fn rank(&self) -> u32 {
        match self.properties.device_type {
            vk::PhysicalDeviceType::DISCRETE_GPU => 0,
            vk::PhysicalDeviceType::INTEGRATED_GPU => 1,
            vk::PhysicalDeviceType::VIRTUAL_GPU => 2,
            vk::PhysicalDeviceType::CPU => 3,
            _ => 4,
        }
    }
}

/// # Safety
/// The pointers in `request` are valid.
pub unsafe fn open(instance: &Instance, request: &mut Open, handles: &mut Handles) -> Result<Device, Trouble> {
    // SAFETY: as above; the handles come from this instance.
    unsafe {
        let candidates = candidates(instance, request)?;
        let mut lacking = String::new();
        for candidate in &candidates {
            let _ = write!(lacking, "{} (device {}) lacks", candidate.name(), candidate.index);
            let named = lacking.len();
            check(instance, candidate, request, &mut lacking)?;
            if lacking.len() == named {
                return create(instance, candidate, request, handles);
            }
            lacking.push('\n');
        }
        lacking.pop();
        Err(Trouble { failure: Failure::Lacking, result: 0, text: lacking })
    }
}

/// The devices that match the request's choice, best first.
unsafe fn candidates(instance: &Instance, request: &Open) -> Result<Vec<Candidate>, Trouble> {
    // SAFETY: the instance is alive; the choice is NULL or a C string.
    unsafe {
        let found = instance.ash.enumerate_physical_devices().map_err(|result| {
            trouble(Failure::NoDriver, result.as_raw(), format_args!("vkEnumeratePhysicalDevices failed"))
        })?;
        if found.is_empty() {
            return Err(trouble(Failure::NoDriver, 0, format_args!("no driver offers a device")));
        }
        let mut all: Vec<_> = found
            .into_iter()
            .enumerate()
            .map(|(index, handle)| Candidate {
                index,
                handle,
                properties: instance.ash.get_physical_device_properties(handle),
            })
            .collect();
        let choice = show_ptr(request.device);
        let index = choice.parse().ok().filter(|index| *index < 100);
        if !all.iter().any(|c| matches(c, index, choice)) {
            let mut text = String::new();
            for candidate in &all {
                let _ = write!(
                    text,
                    "{}{}: {}",
                    if candidate.index == 0 { "" } else { ", " },
                    candidate.index,
                    candidate.name()
                );
            }
            return Err(Trouble { failure: Failure::NoSuchDevice, result: 0, text });
        }
        all.retain(|candidate| matches(candidate, index, choice));
        all.sort_by_key(|candidate| (candidate.rank(), candidate.index));
        Ok(all)
    }
}

/// An index (below 100, so that "4090" is a name), or a part of the name without regard to case; the empty choice
/// matches all.
fn matches(candidate: &Candidate, index: Option<usize>, choice: &str) -> bool {
    if let Some(index) = index {
        return candidate.index == index;
    }
    choice.is_empty()
        || candidate.name().as_bytes().windows(choice.len()).any(|part| part.eq_ignore_ascii_case(choice.as_bytes()))
}

/// Appends all that the device lacks to `lacking`. Leaves the features it has in the request's blocks, and marks the
/// extensions it has.
unsafe fn check(
    instance: &Instance,
    candidate: &Candidate,
    request: &mut Open,
    lacking: &mut String,
) -> Result<(), Trouble> {
    // SAFETY: blocks are structs of their size that start with sType and pNext; names are C strings.
    unsafe {
        let start = lacking.len();
        let mut lacks = |kind: &str, name: &str| {
            let comma = if lacking.len() == start { "" } else { "," };
            let _ = write!(lacking, "{comma} {kind}{name}");
        };
        let api = candidate.properties.api_version;
        if api < request.api_least {
            let least = request.api_least;
            let version = format!(
                "Vulkan {}.{} (it has {}.{})",
                vk::api_version_major(least),
                vk::api_version_minor(least),
                vk::api_version_major(api),
                vk::api_version_minor(api)
            );
            lacks("", &version);
        }
        let offered = instance.ash.enumerate_device_extension_properties(candidate.handle).map_err(|result| {
            trouble(
                Failure::Device,
                result.as_raw(),
                format_args!("cannot list the extensions of {}", candidate.name()),
            )
        })?;
        let wanted = slice_mut(request.device_extensions, request.device_extension_count);
        mark(wanted, &offered);
        for extension in wanted.iter_mut().filter(|e| e.with.as_ref().is_some_and(|with| with.enabled == 0)) {
            extension.enabled = 0;
        }
        for extension in wanted.iter().filter(|e| e.required != 0 && e.enabled == 0) {
            lacks("extension ", show_ptr(extension.name));
        }
        chain(slice_mut(request.blocks, request.block_count), usable_api(api, request.api_most), wanted);
        if let Some(first) = slice(request.blocks, request.block_count).first() {
            let features: *mut vk::PhysicalDeviceFeatures2<'_> = first.data.cast();
            (instance.ash.fp_v1_1().get_physical_device_features2)(candidate.handle, features);
        }
        for feature in slice(request.required, request.required_count) {
            if *feature.value == 0 {
                lacks("feature ", show_ptr(feature.name));
            }
        }
        if queue_families(instance, candidate)[0].is_none() {
            lacks("", "a compute queue");
        }
        Ok(())
    }
}

/// The device's version, unless its major and minor number are beyond what was asked of the loader.
fn usable_api(device: u32, most: u32) -> u32 {
    if device >> 12 > most >> 12 { most } else { device }
}

/// Links the blocks that this device knows and clears the others.
unsafe fn chain(blocks: &mut [Block], api: u32, wanted: &[Extension]) {
    // SAFETY: each block has at least a header (sType, pNext) and `size` bytes in all.
    unsafe {
        let mut next: *mut c_void = core::ptr::null_mut();
        for block in blocks.iter_mut().rev() {
            let known = block.api_least <= api
                && (block.extension.is_null()
                    || wanted
                        .iter()
                        .any(|e| e.enabled != 0 && CStr::from_ptr(e.name) == CStr::from_ptr(block.extension)));
            let header: *mut vk::BaseOutStructure<'_> = block.data.cast();
            block.data.cast::<u8>().add(16).write_bytes(0, block.size as usize - 16);
            (*header).p_next = if known { next.cast() } else { core::ptr::null_mut() };
            if known {
                next = block.data;
            }
        }
    }
}

/// Families for graphics and compute, for async compute, for transfer alone.
unsafe fn queue_families(instance: &Instance, candidate: &Candidate) -> [Option<(u32, vk::QueueFlags)>; 3] {
    // SAFETY: the handles are alive.
    unsafe {
        let families = instance.ash.get_physical_device_queue_family_properties(candidate.handle);
        let (graphics, compute, transfer) =
            (vk::QueueFlags::GRAPHICS, vk::QueueFlags::COMPUTE, vk::QueueFlags::TRANSFER);
        let other =
            vk::QueueFlags::VIDEO_DECODE_KHR | vk::QueueFlags::VIDEO_ENCODE_KHR | vk::QueueFlags::OPTICAL_FLOW_NV;
        let find = |has: vk::QueueFlags, hasnt: vk::QueueFlags| {
            families
                .iter()
                .enumerate()
                .find(|(_, f)| f.queue_flags.contains(has) && !f.queue_flags.intersects(hasnt))
                .map(|(i, f)| (i as u32, f.queue_flags))
        };
        let none = vk::QueueFlags::empty();
        let main = find(graphics | compute, none).or_else(|| find(compute, none));
        let elsewhere = |found: Option<(u32, vk::QueueFlags)>| found.filter(|f| main.is_none_or(|m| m.0 != f.0));
        [main, elsewhere(find(compute, graphics | other)), elsewhere(find(transfer, graphics | compute | other))]
    }
}

/// Whether bounds checks work on descriptors that are updated after they were bound.
unsafe fn robust_after_bind(instance: &Instance, candidate: &Candidate) -> bool {
    let mut indexing = vk::PhysicalDeviceDescriptorIndexingProperties::default();
    let mut properties = vk::PhysicalDeviceProperties2::default().push_next(&mut indexing);
    // SAFETY: the handles are alive; a device that gets here has Vulkan 1.3, which includes the struct.
    unsafe { instance.ash.get_physical_device_properties2(candidate.handle, &mut properties) };
    indexing.robust_buffer_access_update_after_bind != vk::FALSE
}

unsafe fn create(
    instance: &Instance,
    candidate: &Candidate,
    request: &mut Open,
    handles: &mut Handles,
) -> Result<Device, Trouble> {
    // SAFETY: `check` has just filled the blocks for this device; the infos live until vkCreateDevice returns.
    unsafe {
        for value in slice(request.cleared, request.cleared_count) {
            **value = vk::FALSE;
        }
        if !request.robust.is_null() && !robust_after_bind(instance, candidate) {
            *request.robust = vk::FALSE;
        }
        let families = queue_families(instance, candidate);
        let queues: Vec<_> = families
            .iter()
            .flatten()
            .map(|(family, _)| {
                vk::DeviceQueueCreateInfo::default().queue_family_index(*family).queue_priorities(&[1.0])
            })
            .collect();
        let names = enabled(slice(request.device_extensions, request.device_extension_count));
        let mut info = vk::DeviceCreateInfo::default().queue_create_infos(&queues).enabled_extension_names(&names);
        info.p_next =
            slice(request.blocks, request.block_count).first().map_or(core::ptr::null(), |b| b.data.cast_const());
        let mut handle = vk::Device::null();
        let result = (instance.ash.fp_v1_0().create_device)(candidate.handle, &info, core::ptr::null(), &mut handle);
        if result != vk::Result::SUCCESS {
            return Err(trouble(
                Failure::Device,
                result.as_raw(),
                format_args!("vkCreateDevice failed for {}", candidate.name()),
            ));
        }
        let get = instance.ash.fp_v1_0().get_device_proc_addr;
        let function = |name: &CStr| get(handle, name.as_ptr());
        let (Some(destroy), Some(queue)) = (function(c"vkDestroyDevice"), function(c"vkGetDeviceQueue")) else {
            return Err(trouble(Failure::Device, 0, format_args!("the driver has no vkDestroyDevice")));
        };
        let device =
            Device { handle, destroy: transmute::<unsafe extern "system" fn(), vk::PFN_vkDestroyDevice>(destroy) };
        let get_queue = transmute::<unsafe extern "system" fn(), vk::PFN_vkGetDeviceQueue>(queue);
        for (slot, family) in handles.queues.iter_mut().zip(families) {
            *slot = Queue { queue: core::ptr::null_mut(), family: 0, flags: 0 };
            if let Some((family, flags)) = family {
                let mut queue = vk::Queue::null();
                get_queue(handle, family, 0, &mut queue);
                *slot = Queue { queue: queue.as_raw() as *mut c_void, family, flags: flags.as_raw() };
            }
        }
        handles.physical_device = candidate.handle.as_raw() as *mut c_void;
        handles.device = handle.as_raw() as *mut c_void;
        handles.get_device_proc_addr = get as *const c_void;
        handles.api_version = usable_api(candidate.properties.api_version, request.api_most);
        handles.device_index = candidate.index as u32;
        Ok(device)
    }
}
