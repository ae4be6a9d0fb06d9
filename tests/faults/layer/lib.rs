//! Vulkan layers that make calls fail and tell lies about the device, to test what a program does then.
//!
//! The library is two layers. VK_LAYER_MOONCRUST_faults is an implicit one, so it lies above all others: a call that it
//! lets fail never happened for those below, and only the program's own calls are counted. VK_LAYER_MOONCRUST_lies is
//! the lowest, so that the validation layer judges the program by what the lies promise. (Between them lies what cannot
//! bear such faults from below: the validation layer takes a failed submission for pending, and crashes when a query of
//! its own fails.)
//!
//! ```text
//! VK_INSTANCE_LAYERS=VK_LAYER_KHRONOS_validation:VK_LAYER_MOONCRUST_lies
//! MC_FAULTS_FUNCTIONS=path          needed: a line for each function of the registry, `NAME FIRST RETURNS ERRORS`:
//!                                   type of its first parameter, of its result, its error codes with commas between
//! MC_FAULTS=vkAllocateMemory:3:-2,vkQueueSubmit2:1+:-4,vkWaitSemaphores:2:lost
//!                                   NAME:N:RESULT. Call N (from 1) returns RESULT, a number, and nothing else happens;
//!                                   N+ is that call and all later ones; RESULT `lost`: with this call the device is
//!                                   lost, every function that can say so returns -4
//! MC_FAULTS_COUNTS=path             calls of each function: a file of u64, one for each line of the list of functions,
//!                                   mapped into memory and so right however the program ends. The numbers N go on
//!                                   from what is in the file
//! MC_FAULTS_HIDE=VK_EXT_a,VK_KHR_b  device extensions that are not there
//! MC_FAULTS_TYPES=device,visible+coherent,visible+coherent+cached
//!                                   memory types in place of the driver's, all from its first host-visible type.
//!                                   `device` ones lie in heap 0, others in heap 1, as on a card of its own
//! MC_FAULTS_NONCOHERENT=1           cached memory is not coherent, in atoms of 256 bytes: vkMapMemory gives a copy, and
//!                                   only flush and invalidate carry bytes between it and what the GPU sees. Where
//!                                   nothing coherent is left there is one more type, coherent and not cached
//! MC_FAULTS_HEAP=bytes              size of each heap and most of its budget; what goes beyond is out of memory
//! MC_FAULTS_GRANULARITY=bytes       bufferImageGranularity
//! MC_FAULTS_TRANSFER=1              one more queue family with one queue, for transfers alone
//! ```
//!
//! `tests::faults` writes the manifests and sets the variables. A rule that makes no sense ends the program with one
//! message, so that a test cannot pass because its fault was misspelt.
//!
//! What a failed call leaves in its output is undefined: handles get a value that is none, where the specification does
//! not say that they are NULL.
//!
//! Limits. x86-64 only. The loss of a device waits for what the GPU is doing. The transfer queue's work runs on the
//! first queue of the first family in the order of submission, from one thread: a wait that comes before its signal is
//! submitted never ends; an image changes its layout in the release and again in the acquire, which only matters where
//! layouts do. Of the functions that take a queue family those of headless work are known; sharing lists of swapchains
//! and families in events are not. Memory imported from the host has no second copy.

#![cfg(target_arch = "x86_64")]
// Every function here takes pointers and handles that the loader, the validation layer and the program vouch for by
// the rules of the specification; a block around each line would say no more.
#![allow(unsafe_op_in_unsafe_fn)]

mod allocation;
mod before;
mod chain;
mod config;
mod memory;
mod strike;
mod transfer;

use ash::vk;
use chain::{FAULTS, LIES};
use config::CONFIG;
use std::ffi::{CStr, c_char, c_void};
use std::mem::transmute;

type Pointer = *const c_void;

/// VkNegotiateLayerInterface of vk_layer.h.
#[repr(C)]
pub struct Negotiation {
    s_type: i32,
    next: Pointer,
    version: u32,
    get_instance: Option<vk::PFN_vkGetInstanceProcAddr>,
    get_device: Option<vk::PFN_vkGetDeviceProcAddr>,
    get_physical_device: Pointer,
}

/// # Safety
/// Called by the loader.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn mc_negotiate_faults(with: *mut Negotiation) -> vk::Result {
    negotiate::<FAULTS>(&mut *with)
}

/// # Safety
/// Called by the loader.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn mc_negotiate_lies(with: *mut Negotiation) -> vk::Result {
    negotiate::<LIES>(&mut *with)
}

fn negotiate<const LEVEL: usize>(with: &mut Negotiation) -> vk::Result {
    with.version = 2;
    with.get_instance = Some(get_instance_proc_addr::<LEVEL>);
    with.get_device = Some(get_device_proc_addr::<LEVEL>);
    with.get_physical_device = std::ptr::null();
    vk::Result::SUCCESS
}

fn text<'a>(name: *const c_char) -> &'a str {
    // SAFETY: names of functions and extensions are C strings that outlive the call.
    unsafe { CStr::from_ptr(name) }.to_str().unwrap_or("")
}

fn function(address: Pointer) -> vk::PFN_vkVoidFunction {
    // SAFETY: an address of a function, or NULL, which is None.
    unsafe { transmute::<Pointer, vk::PFN_vkVoidFunction>(address) }
}

unsafe extern "system" fn get_instance_proc_addr<const LEVEL: usize>(
    instance: vk::Instance,
    name: *const c_char,
) -> vk::PFN_vkVoidFunction {
    let called = text(name);
    let next = match called {
        "vkGetInstanceProcAddr" => get_instance_proc_addr::<LEVEL> as Pointer,
        // The loader asks for this one with an instance that is not there yet.
        "vkCreateInstance" => chain::create_instance::<LEVEL> as Pointer,
        // Functions of a device come from the device: wrapped here too, a call would be counted twice.
        _ => chain::instance_of::<LEVEL, _>(instance)?.function(called)? as Pointer,
    };
    function(strike::through::<LEVEL>(called, hook::<LEVEL>(called).unwrap_or(next)))
}

unsafe extern "system" fn get_device_proc_addr<const LEVEL: usize>(
    device: vk::Device,
    name: *const c_char,
) -> vk::PFN_vkVoidFunction {
    let called = text(name);
    let next = (chain::device_of::<LEVEL, _>(device)?.get)(device, name)? as Pointer;
    function(strike::through::<LEVEL>(called, hook::<LEVEL>(called).unwrap_or(next)))
}

/// Our function in place of the next layer's.
fn hook<const LEVEL: usize>(name: &str) -> Option<Pointer> {
    match name {
        "vkGetDeviceProcAddr" => Some(get_device_proc_addr::<LEVEL> as Pointer),
        "vkDestroyInstance" => Some(chain::destroy_instance::<LEVEL> as Pointer),
        "vkCreateDevice" => Some(chain::create_device::<LEVEL> as Pointer),
        "vkDestroyDevice" => Some(chain::destroy_device::<LEVEL> as Pointer),
        _ if LEVEL == FAULTS => None,
        "vkEnumerateDeviceExtensionProperties" if !CONFIG.hide.is_empty() => Some(chain::extensions as Pointer),
        _ => memory::hook(name).or_else(|| transfer::hook(name)),
    }
}
