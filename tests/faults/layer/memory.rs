//! Lies about memory: its types and how much of it there is, and the device limits that go with it.

use crate::Pointer;
use crate::allocation::{self, used};
use crate::chain::{Instance, device, instance};
use crate::config::CONFIG;
use ash::vk;
use ash::vk::MemoryPropertyFlags as Flags;

/// What MC_FAULTS_NONCOHERENT promises at least.
const ATOM: u64 = 256;

#[derive(Clone, Copy)]
pub struct Type {
    pub flags: Flags,
    pub heap: u32,
    /// The driver's type.
    pub real: u32,
}

#[derive(Clone, Copy)]
pub struct Heap {
    pub heap: vk::MemoryHeap,
    /// The driver's heap.
    real: u32,
}

/// The memory types and heaps that the program sees.
#[derive(Default)]
pub struct Types {
    pub types: Vec<Type>,
    pub heaps: Vec<Heap>,
}

fn lies() -> bool {
    !CONFIG.types.is_empty() || CONFIG.noncoherent || CONFIG.heap.is_some()
}

pub fn hook(name: &str) -> Option<Pointer> {
    let limits = CONFIG.noncoherent || CONFIG.granularity.is_some();
    match name {
        "vkGetPhysicalDeviceProperties" if limits => Some(properties as Pointer),
        "vkGetPhysicalDeviceProperties2" | "vkGetPhysicalDeviceProperties2KHR" if limits => {
            Some(properties_2 as Pointer)
        }
        _ if !lies() => None,
        "vkGetPhysicalDeviceMemoryProperties" => Some(memory_properties as Pointer),
        "vkGetPhysicalDeviceMemoryProperties2" | "vkGetPhysicalDeviceMemoryProperties2KHR" => {
            Some(memory_properties_2 as Pointer)
        }
        "vkGetBufferMemoryRequirements" => Some(buffer_needs as Pointer),
        "vkGetImageMemoryRequirements" => Some(image_needs as Pointer),
        "vkGetBufferMemoryRequirements2" | "vkGetBufferMemoryRequirements2KHR" => Some(buffer_needs_2 as Pointer),
        "vkGetImageMemoryRequirements2" | "vkGetImageMemoryRequirements2KHR" => Some(image_needs_2 as Pointer),
        "vkGetDeviceBufferMemoryRequirements" | "vkGetDeviceBufferMemoryRequirementsKHR" => {
            Some(device_buffer_needs as Pointer)
        }
        "vkGetDeviceImageMemoryRequirements" | "vkGetDeviceImageMemoryRequirementsKHR" => {
            Some(device_image_needs as Pointer)
        }
        "vkGetMemoryHostPointerPropertiesEXT" => Some(host_pointer_properties as Pointer),
        "vkGetMemoryFdPropertiesKHR" => Some(fd_properties as Pointer),
        _ => allocation::hook(name),
    }
}

// ---- What there is --------------------------------------------------------------------------------------------------

impl Types {
    pub unsafe fn of(instance: &Instance, physical: vk::PhysicalDevice) -> Self {
        let mut found = vk::PhysicalDeviceMemoryProperties::default();
        let next: vk::PFN_vkGetPhysicalDeviceMemoryProperties =
            instance.next(&[c"vkGetPhysicalDeviceMemoryProperties"]);
        next(physical, &mut found);
        Self::from(&found)
    }

    fn from(found: &vk::PhysicalDeviceMemoryProperties) -> Self {
        let heaps = found.memory_heaps_as_slice().iter().zip(0..);
        let types = found.memory_types_as_slice().iter().zip(0..);
        let mut all = Self {
            heaps: heaps.map(|(heap, real)| Heap { heap: *heap, real }).collect(),
            types: types.map(|(t, real)| Type { flags: t.property_flags, heap: t.heap_index, real }).collect(),
        };
        if !CONFIG.types.is_empty() {
            all.replace();
        }
        if CONFIG.noncoherent {
            all.strip_coherent();
        }
        for heap in &mut all.heaps {
            heap.heap.size = heap.heap.size.min(CONFIG.heap.unwrap_or(u64::MAX));
        }
        all
    }

    /// The types of MC_FAULTS_TYPES, all the same memory in truth.
    fn replace(&mut self) {
        let visible = Flags::HOST_VISIBLE | Flags::HOST_COHERENT;
        let Some(base) = self.types.iter().find(|t| t.flags.contains(visible)).copied() else { return };
        let mut heap = self.heaps[base.heap as usize];
        heap.heap.flags = vk::MemoryHeapFlags::DEVICE_LOCAL;
        self.heaps = vec![heap];
        if CONFIG.types.iter().any(|flags| !flags.contains(Flags::DEVICE_LOCAL)) {
            heap.heap.flags = vk::MemoryHeapFlags::empty();
            self.heaps.push(heap);
        }
        let heap_of = |flags: Flags| (!flags.contains(Flags::DEVICE_LOCAL)).into();
        self.types =
            CONFIG.types.iter().map(|flags| Type { flags: *flags, heap: heap_of(*flags), real: base.real }).collect();
    }

    fn strip_coherent(&mut self) {
        let mut stripped = None;
        for t in self.types.iter_mut().filter(|t| t.flags.contains(Flags::HOST_COHERENT | Flags::HOST_CACHED)) {
            t.flags &= !Flags::HOST_COHERENT;
            stripped = stripped.or(Some(*t));
        }
        // Every device must have a coherent type.
        let has_coherent = self.types.iter().any(|t| t.flags.contains(Flags::HOST_COHERENT));
        if let Some(t) = stripped.filter(|_| !has_coherent) {
            self.types.push(Type { flags: (t.flags & !Flags::HOST_CACHED) | Flags::HOST_COHERENT, ..t });
        }
    }

    fn tell(&self, out: &mut vk::PhysicalDeviceMemoryProperties) {
        *out = vk::PhysicalDeviceMemoryProperties::default();
        out.memory_type_count = self.types.len() as u32;
        for (place, t) in out.memory_types.iter_mut().zip(&self.types) {
            *place = vk::MemoryType { property_flags: t.flags, heap_index: t.heap };
        }
        out.memory_heap_count = self.heaps.len() as u32;
        for (place, heap) in out.memory_heaps.iter_mut().zip(&self.heaps) {
            *place = heap.heap;
        }
    }

    /// The driver's memoryTypeBits in terms of what the program sees.
    fn bits(&self, real: u32) -> u32 {
        self.types.iter().zip(0..).filter(|(t, _)| real >> t.real & 1 != 0).map(|(_, i)| 1 << i).sum()
    }

    /// The same for memory that is the host's already.
    fn host_bits(&self, real: u32) -> u32 {
        let on_host = |t: &Type| t.flags.contains(Flags::HOST_VISIBLE) && (t.heap != 0 || self.heaps.len() == 1);
        let none = self.types.iter().zip(0..).filter(|(t, _)| !on_host(t)).map(|(_, i)| 1 << i).sum::<u32>();
        self.bits(real) & !none
    }
}

unsafe extern "system" fn memory_properties(
    physical: vk::PhysicalDevice,
    out: *mut vk::PhysicalDeviceMemoryProperties,
) {
    Types::of(&instance(physical), physical).tell(&mut *out);
}

unsafe extern "system" fn memory_properties_2(
    physical: vk::PhysicalDevice,
    out: *mut vk::PhysicalDeviceMemoryProperties2<'_>,
) {
    let next: vk::PFN_vkGetPhysicalDeviceMemoryProperties2 =
        instance(physical).next(&[c"vkGetPhysicalDeviceMemoryProperties2", c"vkGetPhysicalDeviceMemoryProperties2KHR"]);
    next(physical, out);
    let types = Types::from(&(*out).memory_properties);
    types.tell(&mut (*out).memory_properties);
    let mut chained: *mut vk::BaseOutStructure<'_> = (*out).p_next.cast();
    while let Some(header) = chained.as_mut() {
        if header.s_type == vk::StructureType::PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT {
            tell_budget(&types, &mut *chained.cast());
        }
        chained = header.p_next;
    }
}

fn tell_budget(types: &Types, out: &mut vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'_>) {
    let real = *out;
    (out.heap_budget, out.heap_usage) = Default::default();
    for (i, heap) in types.heaps.iter().enumerate() {
        out.heap_budget[i] = real.heap_budget[heap.real as usize].min(heap.heap.size);
        out.heap_usage[i] = used(i as u32);
    }
}

fn tell_limits(limits: &mut vk::PhysicalDeviceLimits) {
    if CONFIG.noncoherent {
        limits.non_coherent_atom_size = limits.non_coherent_atom_size.max(ATOM);
    }
    limits.buffer_image_granularity = CONFIG.granularity.unwrap_or(limits.buffer_image_granularity);
}

unsafe extern "system" fn properties(physical: vk::PhysicalDevice, out: *mut vk::PhysicalDeviceProperties) {
    let next: vk::PFN_vkGetPhysicalDeviceProperties = instance(physical).next(&[c"vkGetPhysicalDeviceProperties"]);
    next(physical, out);
    tell_limits(&mut (*out).limits);
}

unsafe extern "system" fn properties_2(physical: vk::PhysicalDevice, out: *mut vk::PhysicalDeviceProperties2<'_>) {
    let next: vk::PFN_vkGetPhysicalDeviceProperties2 =
        instance(physical).next(&[c"vkGetPhysicalDeviceProperties2", c"vkGetPhysicalDeviceProperties2KHR"]);
    next(physical, out);
    tell_limits(&mut (*out).properties.limits);
}

// ---- What a resource needs ------------------------------------------------------------------------------------------

unsafe extern "system" fn buffer_needs(handle: vk::Device, buffer: vk::Buffer, out: *mut vk::MemoryRequirements) {
    let device = device(handle);
    device.next::<vk::PFN_vkGetBufferMemoryRequirements>(&[c"vkGetBufferMemoryRequirements"])(handle, buffer, out);
    (*out).memory_type_bits = device.types.bits((*out).memory_type_bits);
}

unsafe extern "system" fn image_needs(handle: vk::Device, image: vk::Image, out: *mut vk::MemoryRequirements) {
    let device = device(handle);
    device.next::<vk::PFN_vkGetImageMemoryRequirements>(&[c"vkGetImageMemoryRequirements"])(handle, image, out);
    (*out).memory_type_bits = device.types.bits((*out).memory_type_bits);
}

/// A function of (device, info, requirements).
macro_rules! needs_2 {
    ($name:ident, $function:ty, $info:ty, $core:literal, $khr:literal) => {
        unsafe extern "system" fn $name(handle: vk::Device, info: *const $info, out: *mut vk::MemoryRequirements2<'_>) {
            let device = device(handle);
            device.next::<$function>(&[$core, $khr])(handle, info, out);
            let needs = &mut (*out).memory_requirements;
            needs.memory_type_bits = device.types.bits(needs.memory_type_bits);
        }
    };
}

needs_2!(
    buffer_needs_2,
    vk::PFN_vkGetBufferMemoryRequirements2,
    vk::BufferMemoryRequirementsInfo2<'_>,
    c"vkGetBufferMemoryRequirements2",
    c"vkGetBufferMemoryRequirements2KHR"
);
needs_2!(
    image_needs_2,
    vk::PFN_vkGetImageMemoryRequirements2,
    vk::ImageMemoryRequirementsInfo2<'_>,
    c"vkGetImageMemoryRequirements2",
    c"vkGetImageMemoryRequirements2KHR"
);
needs_2!(
    device_buffer_needs,
    vk::PFN_vkGetDeviceBufferMemoryRequirements,
    vk::DeviceBufferMemoryRequirements<'_>,
    c"vkGetDeviceBufferMemoryRequirements",
    c"vkGetDeviceBufferMemoryRequirementsKHR"
);
needs_2!(
    device_image_needs,
    vk::PFN_vkGetDeviceImageMemoryRequirements,
    vk::DeviceImageMemoryRequirements<'_>,
    c"vkGetDeviceImageMemoryRequirements",
    c"vkGetDeviceImageMemoryRequirementsKHR"
);

unsafe extern "system" fn host_pointer_properties(
    handle: vk::Device,
    kind: vk::ExternalMemoryHandleTypeFlags,
    pointer: Pointer,
    out: *mut vk::MemoryHostPointerPropertiesEXT<'_>,
) -> vk::Result {
    let device = device(handle);
    let next: vk::PFN_vkGetMemoryHostPointerPropertiesEXT = device.next(&[c"vkGetMemoryHostPointerPropertiesEXT"]);
    let result = next(handle, kind, pointer, out);
    (*out).memory_type_bits = device.types.host_bits((*out).memory_type_bits);
    result
}

unsafe extern "system" fn fd_properties(
    handle: vk::Device,
    kind: vk::ExternalMemoryHandleTypeFlags,
    fd: i32,
    out: *mut vk::MemoryFdPropertiesKHR<'_>,
) -> vk::Result {
    let device = device(handle);
    let result =
        device.next::<vk::PFN_vkGetMemoryFdPropertiesKHR>(&[c"vkGetMemoryFdPropertiesKHR"])(handle, kind, fd, out);
    (*out).memory_type_bits = device.types.bits((*out).memory_type_bits);
    result
}
