//! The layer's place in the chain: what is next, for each instance and device, and what is said when they are created.

use crate::config::{CONFIG, refuse};
use crate::memory::Types;
use crate::strike;
use crate::transfer::{FakeQueue, Families};
use ash::vk;
use ash::vk::Handle;
use std::collections::HashMap;
use std::ffi::{CStr, CString, c_char, c_void};
use std::mem::{transmute, transmute_copy};
use std::sync::{Arc, LazyLock, RwLock};

/// VkLayerInstanceCreateInfo and VkLayerDeviceCreateInfo of vk_layer.h.
#[repr(C)]
struct LayerInfo {
    s_type: vk::StructureType,
    next: *mut LayerInfo,
    function: i32,
    link: *mut Link,
}

/// VkLayerInstanceLink and VkLayerDeviceLink. `get` is vkGetDeviceProcAddr for a device.
#[repr(C)]
struct Link {
    next: *mut Link,
    get_instance: vk::PFN_vkGetInstanceProcAddr,
    get: *const c_void,
}

pub struct Instance {
    /// The next functions, asked for while the instance was made: later the loader answers with those of the first
    /// layer.
    functions: HashMap<&'static str, Function>,
}

type Function = unsafe extern "system" fn();

pub struct Device {
    pub handle: vk::Device,
    pub get: vk::PFN_vkGetDeviceProcAddr,
    pub types: Types,
    pub families: Option<Families>,
    pub fake_queue: Option<Box<FakeQueue>>,
}

/// The two layers of this library, from top to bottom.
pub const FAULTS: usize = 0;
pub const LIES: usize = 1;

#[derive(Default)]
struct Level {
    instances: RwLock<HashMap<usize, Arc<Instance>>>,
    devices: RwLock<HashMap<usize, Arc<Device>>>,
}

static LEVELS: LazyLock<[Level; 2]> = LazyLock::new(Default::default);

/// The loader's table: the same for an instance and its physical devices, for a device, its queues and command buffers.
pub fn table<H: Handle>(handle: H) -> usize {
    // SAFETY: handles of these kinds point to structs that start with the table.
    unsafe { *(handle.as_raw() as *const usize) }
}

pub fn instance_of<const LEVEL: usize, H: Handle>(handle: H) -> Option<Arc<Instance>> {
    LEVELS[LEVEL].instances.read().expect("a thread died").get(&table(handle)).cloned()
}

pub fn device_of<const LEVEL: usize, H: Handle>(handle: H) -> Option<Arc<Device>> {
    LEVELS[LEVEL].devices.read().expect("a thread died").get(&table(handle)).cloned()
}

/// The instance of a physical device, as the lies know it.
pub fn instance(physical: vk::PhysicalDevice) -> Arc<Instance> {
    instance_of::<LIES, _>(physical).unwrap_or_else(|| refuse("a physical device of no instance"))
}

/// The device of a VkDevice or VkCommandBuffer, as the lies know it.
pub fn device<H: Handle>(handle: H) -> Arc<Device> {
    device_of::<LIES, _>(handle).unwrap_or_else(|| refuse("a handle of no device"))
}

impl Instance {
    unsafe fn new(handle: vk::Instance, get: vk::PFN_vkGetInstanceProcAddr) -> Self {
        let mut functions = HashMap::new();
        for function in &CONFIG.functions {
            let name = CString::new(function.name.as_str()).unwrap_or_default();
            if !function.is_of_device()
                && let Some(address) = get(handle, name.as_ptr())
            {
                functions.insert(function.name.as_str(), address);
            }
        }
        Self { functions }
    }

    /// The next function of one of the names (of one function), of type `F`.
    pub unsafe fn next<F: Copy>(&self, names: &[&CStr]) -> F {
        pick(names, |name| self.function(name.to_str().unwrap_or_default()))
    }

    pub fn function(&self, name: &str) -> Option<Function> {
        self.functions.get(name).copied()
    }
}

impl Device {
    /// As [`Instance::next`].
    pub unsafe fn next<F: Copy>(&self, names: &[&CStr]) -> F {
        pick(names, |name| (self.get)(self.handle, name.as_ptr()))
    }
}

unsafe fn pick<F: Copy>(names: &[&CStr], get: impl Fn(&CStr) -> Option<Function>) -> F {
    const { assert!(size_of::<F>() == size_of::<Function>()) };
    match names.iter().find_map(|name| get(name)) {
        Some(address) => transmute_copy(&address),
        None => refuse(&format!("the driver has no {names:?}")),
    }
}

/// Takes this layer's link from the chain of a create info, so that the next layer finds its own.
unsafe fn take_link(mut info: *mut LayerInfo, s_type: vk::StructureType) -> Option<&'static Link> {
    const LINK_INFO: i32 = 0;
    while let Some(layer) = info.as_mut() {
        if layer.s_type == s_type && layer.function == LINK_INFO {
            let link = layer.link.as_ref()?;
            layer.link = link.next;
            return Some(link);
        }
        info = layer.next;
    }
    None
}

pub unsafe extern "system" fn create_instance<const LEVEL: usize>(
    info: *const vk::InstanceCreateInfo<'_>,
    allocator: *const vk::AllocationCallbacks<'_>,
    out: *mut vk::Instance,
) -> vk::Result {
    let Some(link) = take_link((*info).p_next.cast_mut().cast(), vk::StructureType::LOADER_INSTANCE_CREATE_INFO) else {
        return vk::Result::ERROR_INITIALIZATION_FAILED;
    };
    let get = link.get_instance;
    let create = get(vk::Instance::null(), c"vkCreateInstance".as_ptr());
    let create = transmute::<vk::PFN_vkVoidFunction, vk::PFN_vkCreateInstance>(create);
    let result = create(info, allocator, out);
    if result == vk::Result::SUCCESS {
        let instance = Arc::new(Instance::new(*out, get));
        LEVELS[LEVEL].instances.write().expect("a thread died").insert(table(*out), instance);
    }
    result
}

pub unsafe extern "system" fn destroy_instance<const LEVEL: usize>(
    instance: vk::Instance,
    allocator: *const vk::AllocationCallbacks<'_>,
) {
    if instance.is_null() {
        return;
    }
    let known = LEVELS[LEVEL].instances.write().expect("a thread died").remove(&table(instance));
    if let Some(known) = known {
        known.next::<vk::PFN_vkDestroyInstance>(&[c"vkDestroyInstance"])(instance, allocator);
    }
}

pub unsafe extern "system" fn create_device<const LEVEL: usize>(
    physical: vk::PhysicalDevice,
    info: *const vk::DeviceCreateInfo<'_>,
    allocator: *const vk::AllocationCallbacks<'_>,
    out: *mut vk::Device,
) -> vk::Result {
    let Some(link) = take_link((*info).p_next.cast_mut().cast(), vk::StructureType::LOADER_DEVICE_CREATE_INFO) else {
        return vk::Result::ERROR_INITIALIZATION_FAILED;
    };
    let get = transmute::<*const c_void, vk::PFN_vkGetDeviceProcAddr>(link.get);
    let Some(instance) = instance_of::<LEVEL, _>(physical) else { return vk::Result::ERROR_INITIALIZATION_FAILED };
    let create: vk::PFN_vkCreateDevice = instance.next(&[c"vkCreateDevice"]);
    if LEVEL == FAULTS {
        let result = create(physical, info, allocator, out);
        if result == vk::Result::SUCCESS {
            keep::<LEVEL>(Device { handle: *out, get, types: Types::default(), families: None, fake_queue: None });
        }
        return result;
    }
    let mut ours = *info;
    for i in 0..ours.enabled_extension_count as usize {
        if is_hidden(CStr::from_ptr(*ours.pp_enabled_extension_names.add(i))) {
            return vk::Result::ERROR_EXTENSION_NOT_PRESENT;
        }
    }
    let families = Families::of(&instance, physical);
    let queues = families.as_ref().map(|families| families.without_fake(&ours));
    if let Some(queues) = &queues {
        ours.queue_create_info_count = queues.len() as u32;
        ours.p_queue_create_infos = queues.as_ptr();
    }
    let result = create(physical, &ours, allocator, out);
    if result == vk::Result::SUCCESS {
        let types = Types::of(&instance, physical);
        let mut device = Device { handle: *out, get, types, families, fake_queue: None };
        device.fake_queue = FakeQueue::of(&device);
        strike::recover();
        keep::<LEVEL>(device);
    }
    result
}

fn keep<const LEVEL: usize>(device: Device) {
    LEVELS[LEVEL].devices.write().expect("a thread died").insert(table(device.handle), Arc::new(device));
}

pub unsafe extern "system" fn destroy_device<const LEVEL: usize>(
    device: vk::Device,
    allocator: *const vk::AllocationCallbacks<'_>,
) {
    if device.is_null() {
        return;
    }
    let known = LEVELS[LEVEL].devices.write().expect("a thread died").remove(&table(device));
    if let Some(known) = known {
        known.next::<vk::PFN_vkDestroyDevice>(&[c"vkDestroyDevice"])(device, allocator);
    }
}

/// Waits until every device has nothing to do.
pub unsafe fn wait_idle() {
    let devices: Vec<_> = LEVELS[LIES].devices.read().expect("a thread died").values().cloned().collect();
    for device in devices {
        let _ = device.next::<vk::PFN_vkDeviceWaitIdle>(&[c"vkDeviceWaitIdle"])(device.handle);
    }
}

fn is_hidden(name: &CStr) -> bool {
    CONFIG.hide.iter().any(|hidden| hidden.as_bytes() == name.to_bytes())
}

pub unsafe extern "system" fn extensions(
    physical: vk::PhysicalDevice,
    layer: *const c_char,
    count: *mut u32,
    out: *mut vk::ExtensionProperties,
) -> vk::Result {
    let next: vk::PFN_vkEnumerateDeviceExtensionProperties =
        instance(physical).next(&[c"vkEnumerateDeviceExtensionProperties"]);
    if !layer.is_null() {
        return next(physical, layer, count, out);
    }
    let mut all = 0;
    let result = next(physical, layer, &mut all, std::ptr::null_mut());
    if result != vk::Result::SUCCESS {
        return result;
    }
    let mut list = vec![vk::ExtensionProperties::default(); all as usize];
    let result = next(physical, layer, &mut all, list.as_mut_ptr());
    if result != vk::Result::SUCCESS {
        return result;
    }
    list.retain(|extension| extension.extension_name_as_c_str().is_ok_and(|name| !is_hidden(name)));
    if give(&list, count, out) { vk::Result::SUCCESS } else { vk::Result::INCOMPLETE }
}

/// Answers in Vulkan's two calls: how many there are, then as many as there is room for. Whether that was all.
pub unsafe fn give<T: Copy>(list: &[T], count: *mut u32, out: *mut T) -> bool {
    let room = if out.is_null() { list.len() } else { list.len().min(*count as usize) };
    *count = room as u32;
    if !out.is_null() {
        std::ptr::copy_nonoverlapping(list.as_ptr(), out, room);
    }
    room == list.len()
}
