//! A queue family for transfers alone, which the driver does not have: its work goes to the first family that draws or
//! computes.
//!
//! Its queue is a handle of our own, as the validation layer tells queues apart by their handles: [`FakeQueue`] starts
//! with the loader's table, as every queue does, and code in `strike.rs` puts the driver's queue in its place.

use crate::Pointer;
use crate::chain::{Device, Instance, device, give, instance, table};
use crate::config::CONFIG;
use ash::vk;
use ash::vk::Handle as _;

/// The second word of a fake queue: no length and no address.
pub const FAKE: i64 = -0x5a3c_e185;

#[repr(C)]
pub struct FakeQueue {
    table: usize,
    fake: i64,
    real: u64,
}

pub struct Families {
    fake: u32,
    real: u32,
}

pub fn hook(name: &str) -> Option<Pointer> {
    match name {
        _ if !CONFIG.transfer => None,
        "vkGetPhysicalDeviceQueueFamilyProperties" => Some(properties as Pointer),
        "vkGetPhysicalDeviceQueueFamilyProperties2" | "vkGetPhysicalDeviceQueueFamilyProperties2KHR" => {
            Some(properties_2 as Pointer)
        }
        "vkGetPhysicalDeviceSurfaceSupportKHR" => Some(surface_support as Pointer),
        "vkGetDeviceQueue" => Some(get_queue as Pointer),
        "vkGetDeviceQueue2" => Some(get_queue_2 as Pointer),
        "vkCreateCommandPool" => Some(create_command_pool as Pointer),
        "vkCreateBuffer" => Some(create_buffer as Pointer),
        "vkCreateImage" => Some(create_image as Pointer),
        "vkCmdPipelineBarrier" => Some(barrier as Pointer),
        "vkCmdPipelineBarrier2" | "vkCmdPipelineBarrier2KHR" => Some(barrier_2 as Pointer),
        "vkSetDebugUtilsObjectNameEXT" => Some(set_name as Pointer),
        "vkSetDebugUtilsObjectTagEXT" => Some(set_tag as Pointer),
        _ => None,
    }
}

// ---- The physical device --------------------------------------------------------------------------------------------

unsafe fn real_families(instance: &Instance, physical: vk::PhysicalDevice) -> Vec<vk::QueueFamilyProperties> {
    let next: vk::PFN_vkGetPhysicalDeviceQueueFamilyProperties =
        instance.next(&[c"vkGetPhysicalDeviceQueueFamilyProperties"]);
    let mut count = 0;
    next(physical, &mut count, std::ptr::null_mut());
    let mut list = vec![vk::QueueFamilyProperties::default(); count as usize];
    next(physical, &mut count, list.as_mut_ptr());
    list
}

fn works(family: &vk::QueueFamilyProperties) -> bool {
    family.queue_flags.intersects(vk::QueueFlags::GRAPHICS | vk::QueueFlags::COMPUTE)
}

fn fake_family(families: &[vk::QueueFamilyProperties]) -> vk::QueueFamilyProperties {
    vk::QueueFamilyProperties {
        queue_flags: vk::QueueFlags::TRANSFER,
        queue_count: 1,
        timestamp_valid_bits: families.iter().find(|f| works(f)).map_or(0, |f| f.timestamp_valid_bits),
        min_image_transfer_granularity: vk::Extent3D { width: 1, height: 1, depth: 1 },
    }
}

impl Families {
    /// None without MC_FAULTS_TRANSFER.
    pub unsafe fn of(instance: &Instance, physical: vk::PhysicalDevice) -> Option<Self> {
        if !CONFIG.transfer {
            return None;
        }
        let families = real_families(instance, physical);
        let real = families.iter().position(works)?;
        Some(Self { fake: families.len() as u32, real: real as u32 })
    }

    fn map(&self, family: u32) -> u32 {
        if family == self.fake { self.real } else { family }
    }

    /// What vkCreateDevice asks, without the fake family; with the driver's in its place when that is not there yet.
    pub unsafe fn without_fake<'a>(&self, info: &vk::DeviceCreateInfo<'a>) -> Vec<vk::DeviceQueueCreateInfo<'a>> {
        let asked = std::slice::from_raw_parts(info.p_queue_create_infos, info.queue_create_info_count as usize);
        let has_real = asked.iter().any(|queue| queue.queue_family_index == self.real);
        let kept = asked.iter().filter(|queue| !(has_real && queue.queue_family_index == self.fake));
        kept.map(|queue| vk::DeviceQueueCreateInfo { queue_family_index: self.map(queue.queue_family_index), ..*queue })
            .collect()
    }
}

unsafe extern "system" fn properties(
    physical: vk::PhysicalDevice,
    count: *mut u32,
    out: *mut vk::QueueFamilyProperties,
) {
    let mut families = real_families(&instance(physical), physical);
    families.push(fake_family(&families));
    give(&families, count, out);
}

unsafe extern "system" fn properties_2(
    physical: vk::PhysicalDevice,
    count: *mut u32,
    out: *mut vk::QueueFamilyProperties2<'_>,
) {
    let instance = instance(physical);
    let next: vk::PFN_vkGetPhysicalDeviceQueueFamilyProperties2 =
        instance.next(&[c"vkGetPhysicalDeviceQueueFamilyProperties2", c"vkGetPhysicalDeviceQueueFamilyProperties2KHR"]);
    let families = real_families(&instance, physical);
    let real = families.len() as u32;
    if out.is_null() {
        *count = real + 1;
        return;
    }
    let mut from_driver = real.min(*count);
    next(physical, &mut from_driver, out);
    if *count > real {
        (*out.add(families.len())).queue_family_properties = fake_family(&families);
        *count = real + 1;
    }
}

unsafe extern "system" fn surface_support(
    physical: vk::PhysicalDevice,
    family: u32,
    surface: vk::SurfaceKHR,
    out: *mut vk::Bool32,
) -> vk::Result {
    let instance = instance(physical);
    if Families::of(&instance, physical).is_some_and(|families| families.fake == family) {
        *out = vk::FALSE;
        return vk::Result::SUCCESS;
    }
    let next: vk::PFN_vkGetPhysicalDeviceSurfaceSupportKHR = instance.next(&[c"vkGetPhysicalDeviceSurfaceSupportKHR"]);
    next(physical, family, surface, out)
}

// ---- The queue ------------------------------------------------------------------------------------------------------

impl FakeQueue {
    pub unsafe fn of(device: &Device) -> Option<Box<Self>> {
        let families = device.families.as_ref()?;
        let mut real = vk::Queue::null();
        let next: vk::PFN_vkGetDeviceQueue = device.next(&[c"vkGetDeviceQueue"]);
        next(device.handle, families.real, 0, &mut real);
        // The loader does this for queues that the program asks for.
        let table = table(device.handle);
        *(real.as_raw() as *mut usize) = table;
        Some(Box::new(Self { table, fake: FAKE, real: real.as_raw() }))
    }

    fn handle(&self) -> u64 {
        &raw const *self as u64
    }
}

impl Device {
    /// The fake queue's handle, when it is this family's.
    fn fake_of(&self, family: u32) -> Option<vk::Queue> {
        let queue = self.fake_queue.as_ref()?;
        (self.families.as_ref()?.fake == family).then(|| vk::Queue::from_raw(queue.handle()))
    }

    fn map(&self, family: u32) -> u32 {
        self.families.as_ref().map_or(family, |families| families.map(family))
    }
}

unsafe extern "system" fn get_queue(handle: vk::Device, family: u32, index: u32, out: *mut vk::Queue) {
    let device = device(handle);
    match device.fake_of(family) {
        Some(queue) => *out = queue,
        None => device.next::<vk::PFN_vkGetDeviceQueue>(&[c"vkGetDeviceQueue"])(handle, family, index, out),
    }
}

unsafe extern "system" fn get_queue_2(handle: vk::Device, info: *const vk::DeviceQueueInfo2<'_>, out: *mut vk::Queue) {
    let device = device(handle);
    match device.fake_of((*info).queue_family_index) {
        Some(queue) => *out = queue,
        None => device.next::<vk::PFN_vkGetDeviceQueue2>(&[c"vkGetDeviceQueue2"])(handle, info, out),
    }
}

/// The driver writes into the object: it must be its own.
fn real_object(device: &Device, kind: vk::ObjectType, object: u64) -> u64 {
    match &device.fake_queue {
        Some(queue) if kind == vk::ObjectType::QUEUE && object == queue.handle() => queue.real,
        _ => object,
    }
}

unsafe extern "system" fn set_name(handle: vk::Device, info: *const vk::DebugUtilsObjectNameInfoEXT<'_>) -> vk::Result {
    let device = device(handle);
    let mut ours = *info;
    ours.object_handle = real_object(&device, ours.object_type, ours.object_handle);
    device.next::<vk::PFN_vkSetDebugUtilsObjectNameEXT>(&[c"vkSetDebugUtilsObjectNameEXT"])(handle, &ours)
}

unsafe extern "system" fn set_tag(handle: vk::Device, info: *const vk::DebugUtilsObjectTagInfoEXT<'_>) -> vk::Result {
    let device = device(handle);
    let mut ours = *info;
    ours.object_handle = real_object(&device, ours.object_type, ours.object_handle);
    device.next::<vk::PFN_vkSetDebugUtilsObjectTagEXT>(&[c"vkSetDebugUtilsObjectTagEXT"])(handle, &ours)
}

// ---- Family indices -------------------------------------------------------------------------------------------------

unsafe extern "system" fn create_command_pool(
    handle: vk::Device,
    info: *const vk::CommandPoolCreateInfo<'_>,
    allocator: *const vk::AllocationCallbacks<'_>,
    out: *mut vk::CommandPool,
) -> vk::Result {
    let device = device(handle);
    let mut ours = *info;
    ours.queue_family_index = device.map(ours.queue_family_index);
    device.next::<vk::PFN_vkCreateCommandPool>(&[c"vkCreateCommandPool"])(handle, &ours, allocator, out)
}

/// The families that share a resource, for the driver: no two are the same, and one alone shares with nobody.
unsafe fn sharing(device: &Device, mode: vk::SharingMode, count: u32, list: *const u32) -> (vk::SharingMode, Vec<u32>) {
    if mode != vk::SharingMode::CONCURRENT {
        return (mode, Vec::new());
    }
    let asked = std::slice::from_raw_parts(list, count as usize);
    let mut families: Vec<u32> = asked.iter().map(|family| device.map(*family)).collect();
    families.sort_unstable();
    families.dedup();
    if families.len() > 1 { (mode, families) } else { (vk::SharingMode::EXCLUSIVE, Vec::new()) }
}

unsafe extern "system" fn create_buffer(
    handle: vk::Device,
    info: *const vk::BufferCreateInfo<'_>,
    allocator: *const vk::AllocationCallbacks<'_>,
    out: *mut vk::Buffer,
) -> vk::Result {
    let device = device(handle);
    let mut ours = *info;
    let (mode, families) =
        sharing(&device, ours.sharing_mode, ours.queue_family_index_count, ours.p_queue_family_indices);
    ours.sharing_mode = mode;
    ours.queue_family_index_count = families.len() as u32;
    ours.p_queue_family_indices = families.as_ptr();
    device.next::<vk::PFN_vkCreateBuffer>(&[c"vkCreateBuffer"])(handle, &ours, allocator, out)
}

unsafe extern "system" fn create_image(
    handle: vk::Device,
    info: *const vk::ImageCreateInfo<'_>,
    allocator: *const vk::AllocationCallbacks<'_>,
    out: *mut vk::Image,
) -> vk::Result {
    let device = device(handle);
    let mut ours = *info;
    let (mode, families) =
        sharing(&device, ours.sharing_mode, ours.queue_family_index_count, ours.p_queue_family_indices);
    ours.sharing_mode = mode;
    ours.queue_family_index_count = families.len() as u32;
    ours.p_queue_family_indices = families.as_ptr();
    device.next::<vk::PFN_vkCreateImage>(&[c"vkCreateImage"])(handle, &ours, allocator, out)
}

/// Copies of barriers with the driver's families. What both families share needs no transfer of ownership.
macro_rules! mapped {
    ($device:expr, $barriers:expr, $count:expr) => {{
        let mut list = Vec::new();
        for i in 0..$count as usize {
            let mut barrier = *$barriers.add(i);
            let from = $device.map(barrier.src_queue_family_index);
            let to = $device.map(barrier.dst_queue_family_index);
            let same = from == to;
            barrier.src_queue_family_index = if same { vk::QUEUE_FAMILY_IGNORED } else { from };
            barrier.dst_queue_family_index = if same { vk::QUEUE_FAMILY_IGNORED } else { to };
            list.push(barrier);
        }
        list
    }};
}

#[allow(clippy::too_many_arguments)]
unsafe extern "system" fn barrier(
    cmd: vk::CommandBuffer,
    from: vk::PipelineStageFlags,
    to: vk::PipelineStageFlags,
    flags: vk::DependencyFlags,
    memory_count: u32,
    memory: *const vk::MemoryBarrier<'_>,
    buffer_count: u32,
    buffers: *const vk::BufferMemoryBarrier<'_>,
    image_count: u32,
    images: *const vk::ImageMemoryBarrier<'_>,
) {
    let device = device(cmd);
    let our_buffers = mapped!(device, buffers, buffer_count);
    let our_images = mapped!(device, images, image_count);
    let next: vk::PFN_vkCmdPipelineBarrier = device.next(&[c"vkCmdPipelineBarrier"]);
    let (our_buffers, our_images) = (our_buffers.as_ptr(), our_images.as_ptr());
    next(cmd, from, to, flags, memory_count, memory, buffer_count, our_buffers, image_count, our_images);
}

unsafe extern "system" fn barrier_2(cmd: vk::CommandBuffer, info: *const vk::DependencyInfo<'_>) {
    let device = device(cmd);
    let mut ours = *info;
    let buffers = mapped!(device, ours.p_buffer_memory_barriers, ours.buffer_memory_barrier_count);
    let images = mapped!(device, ours.p_image_memory_barriers, ours.image_memory_barrier_count);
    ours.p_buffer_memory_barriers = buffers.as_ptr();
    ours.p_image_memory_barriers = images.as_ptr();
    let next: vk::PFN_vkCmdPipelineBarrier2 = device.next(&[c"vkCmdPipelineBarrier2", c"vkCmdPipelineBarrier2KHR"]);
    next(cmd, &ours);
}
