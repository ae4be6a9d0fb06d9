//! The functions that are called before there is an instance. The loader takes them from the manifest of an implicit
//! layer (`pre_instance_functions`) and hands them a chain of their own.

use crate::strike::call;
use ash::vk;
use std::ffi::{c_char, c_void};

/// VkEnumerateInstance...Chain of vk_layer.h: `F` is the next function.
#[repr(C)]
pub struct Chain<F> {
    kind: i32,
    version: u32,
    size: u32,
    next: F,
    link: *const c_void,
}

type Extensions =
    unsafe extern "system" fn(*const c_void, *const c_char, *mut u32, *mut vk::ExtensionProperties) -> vk::Result;
type Layers = unsafe extern "system" fn(*const c_void, *mut u32, *mut vk::LayerProperties) -> vk::Result;
type Version = unsafe extern "system" fn(*const c_void, *mut u32) -> vk::Result;

/// # Safety
/// Called by the loader.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn mc_enumerate_extensions(
    chain: &Chain<Extensions>,
    layer: *const c_char,
    count: *mut u32,
    out: *mut vk::ExtensionProperties,
) -> vk::Result {
    call("vkEnumerateInstanceExtensionProperties").unwrap_or_else(|| (chain.next)(chain.link, layer, count, out))
}

/// # Safety
/// Called by the loader.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn mc_enumerate_layers(
    chain: &Chain<Layers>,
    count: *mut u32,
    out: *mut vk::LayerProperties,
) -> vk::Result {
    call("vkEnumerateInstanceLayerProperties").unwrap_or_else(|| (chain.next)(chain.link, count, out))
}

/// # Safety
/// Called by the loader.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn mc_enumerate_version(chain: &Chain<Version>, out: *mut u32) -> vk::Result {
    call("vkEnumerateInstanceVersion").unwrap_or_else(|| (chain.next)(chain.link, out))
}
