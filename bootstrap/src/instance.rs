//! The Vulkan loader and the instance.

use crate::abi::{Extension, Failure, Open};
use crate::open::{Trouble, trouble};
use crate::text::show;
use crate::{messenger, platform};
use alloc::vec::Vec;
use ash::vk;
use ash::vk::Handle as _;
use core::ffi::{CStr, c_char, c_void};
use core::mem::transmute;

pub struct Instance {
    entry: ash::Entry,
    pub ash: ash::Instance,
    messenger: vk::DebugUtilsMessengerEXT,
    alive: bool,
}

impl Instance {
    /// # Safety
    /// The pointers in `request` are valid.
    pub unsafe fn create(request: &mut Open, listen: bool) -> Result<Self, Trouble> {
        // SAFETY: as above; the create infos live until vkCreateInstance returns.
        unsafe {
            let entry = entry()?;
            let layers = slice(request.layers, request.layer_count);
            let wanted = slice_mut(request.instance_extensions, request.instance_extension_count);
            let names = choose_extensions(&entry, layers, wanted)?;

            let application = vk::ApplicationInfo {
                p_application_name: request.application,
                p_engine_name: c"MoonCrust".as_ptr(),
                api_version: request.api_most,
                ..Default::default()
            };
            let mut callback = messenger::create_info();
            callback.p_next = request.instance_next;
            let mut info = vk::InstanceCreateInfo::default().application_info(&application);
            info.p_next = if listen { core::ptr::from_ref(&callback).cast() } else { request.instance_next };
            info.enabled_layer_count = layers.len() as u32;
            info.pp_enabled_layer_names = layers.as_ptr();
            info.enabled_extension_count = names.len() as u32;
            info.pp_enabled_extension_names = names.as_ptr();
            let portable = names.iter().any(|name| CStr::from_ptr(*name) == ash::khr::portability_enumeration::NAME);
            if portable {
                info.flags |= vk::InstanceCreateFlags::ENUMERATE_PORTABILITY_KHR;
            }
            let ash = entry.create_instance(&info, None).map_err(|result| {
                let failure =
                    if result == vk::Result::ERROR_INCOMPATIBLE_DRIVER { Failure::NoDriver } else { Failure::Instance };
                trouble(failure, result.as_raw(), format_args!("vkCreateInstance failed"))
            })?;
            let mut instance = Self { entry, ash, messenger: vk::DebugUtilsMessengerEXT::null(), alive: true };
            if listen && let Err(trouble) = instance.listen() {
                instance.destroy();
                return Err(trouble);
            }
            Ok(instance)
        }
    }

    unsafe fn listen(&mut self) -> Result<(), Trouble> {
        // SAFETY: VK_EXT_debug_utils is enabled whenever Lua asks for the messenger; absent, the pointer is NULL.
        unsafe {
            if let Some(create) = self.function(c"vkCreateDebugUtilsMessengerEXT") {
                let create = transmute::<unsafe extern "system" fn(), vk::PFN_vkCreateDebugUtilsMessengerEXT>(create);
                let info = messenger::create_info();
                let result = create(self.ash.handle(), &info, core::ptr::null(), &mut self.messenger);
                if result != vk::Result::SUCCESS {
                    self.messenger = vk::DebugUtilsMessengerEXT::null(); // undefined otherwise
                    let text = format_args!("vkCreateDebugUtilsMessengerEXT failed");
                    return Err(trouble(Failure::Instance, result.as_raw(), text));
                }
            }
            Ok(())
        }
    }

    pub fn raw(&self) -> *mut c_void {
        self.ash.handle().as_raw() as *mut c_void
    }

    pub fn proc_addr(&self) -> *const c_void {
        self.entry.static_fn().get_instance_proc_addr as *const c_void
    }

    pub fn function(&self, name: &CStr) -> Option<unsafe extern "system" fn()> {
        // SAFETY: the instance is alive.
        unsafe { self.entry.get_instance_proc_addr(self.ash.handle(), name.as_ptr()) }
    }

    /// Called once, when device and surface are gone.
    pub fn destroy(&mut self) {
        if !core::mem::take(&mut self.alive) {
            return;
        }
        // SAFETY: all that was created from the instance has been destroyed.
        unsafe {
            if let Some(destroy) = self.function(c"vkDestroyDebugUtilsMessengerEXT")
                && !self.messenger.is_null()
            {
                let destroy =
                    transmute::<unsafe extern "system" fn(), vk::PFN_vkDestroyDebugUtilsMessengerEXT>(destroy);
                destroy(self.ash.handle(), self.messenger, core::ptr::null());
            }
            self.ash.destroy_instance(None);
        }
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        self.destroy();
    }
}

fn entry() -> Result<ash::Entry, Trouble> {
    let no_loader = |reason: &CStr| trouble(Failure::NoLoader, 0, format_args!("{}", show(reason)));
    let library = platform::open_library(platform::VULKAN).ok_or_else(|| no_loader(platform::library_error()))?;
    let symbol = platform::symbol(library, c"vkGetInstanceProcAddr")
        .ok_or_else(|| no_loader(c"the library has no vkGetInstanceProcAddr"))?;
    // SAFETY: this is the loader's vkGetInstanceProcAddr; the library stays open until the process ends.
    unsafe {
        let get_instance_proc_addr = transmute::<*mut c_void, vk::PFN_vkGetInstanceProcAddr>(symbol);
        Ok(ash::Entry::from_static_fn(ash::StaticFn { get_instance_proc_addr }))
    }
}

/// Marks those of `wanted` that the loader or a layer offers and returns their names.
unsafe fn choose_extensions(
    entry: &ash::Entry,
    layers: &[*const c_char],
    wanted: &mut [Extension],
) -> Result<Vec<*const c_char>, Trouble> {
    // The loader reads every manifest again for this list.
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    // SAFETY: layer and extension names are C strings.
    unsafe {
        let mut offered = Vec::new();
        let sources = core::iter::once(None).chain(layers.iter().map(|name| Some(CStr::from_ptr(*name))));
        for layer in sources {
            match entry.enumerate_instance_extension_properties(layer) {
                Ok(found) => offered.extend(found),
                Err(result) => {
                    let name = layer.map_or("the loader", show);
                    return Err(trouble(
                        Failure::Instance,
                        result.as_raw(),
                        format_args!("cannot list the instance extensions of {name}"),
                    ));
                }
            }
        }
        mark(wanted, &offered);
        if let Some(lacking) = wanted.iter().find(|e| e.required != 0 && e.enabled == 0) {
            return Err(trouble(
                Failure::Lacking,
                0,
                format_args!("the Vulkan loader lacks instance extension {}", show(CStr::from_ptr(lacking.name))),
            ));
        }
        Ok(enabled(wanted))
    }
}

/// Sets `enabled` of each wanted extension that is among `offered`.
///
/// # Safety
/// The names are C strings.
pub unsafe fn mark(wanted: &mut [Extension], offered: &[vk::ExtensionProperties]) {
    for extension in wanted {
        // SAFETY: names are C strings.
        let name = unsafe { CStr::from_ptr(extension.name) };
        extension.enabled = offered.iter().any(|o| o.extension_name_as_c_str() == Ok(name)).into();
    }
}

pub fn enabled(extensions: &[Extension]) -> Vec<*const c_char> {
    extensions.iter().filter(|e| e.enabled != 0).map(|e| e.name).collect()
}

/// # Safety
/// `data` points to `count` elements, or `count` is 0.
pub unsafe fn slice<'a, T>(data: *const T, count: u32) -> &'a [T] {
    // SAFETY: promised by the caller.
    if count == 0 { &[] } else { unsafe { core::slice::from_raw_parts(data, count as usize) } }
}

/// # Safety
/// As [`slice`], and nothing else refers to the elements.
pub unsafe fn slice_mut<'a, T>(data: *mut T, count: u32) -> &'a mut [T] {
    // SAFETY: promised by the caller.
    if count == 0 { &mut [] } else { unsafe { core::slice::from_raw_parts_mut(data, count as usize) } }
}
