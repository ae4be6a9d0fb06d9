//! The debug messenger's callback. It may run on any thread and inside any Vulkan call, where Lua must not be entered:
//! it copies the message and links it into a list that Lua takes when it is ready.

use crate::abi::{Message, Object};
use ash::vk;
use core::ffi::{CStr, c_char, c_void};
use core::mem::size_of;
use core::ptr::{self, null_mut};
use core::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

/// Messages kept when nobody takes them; later ones are counted and dropped.
const MOST: u32 = 4096;

static HEAD: AtomicPtr<Message> = AtomicPtr::new(null_mut());
static WAITING: AtomicU32 = AtomicU32::new(0);
static LOST: AtomicU32 = AtomicU32::new(0);

pub fn create_info() -> vk::DebugUtilsMessengerCreateInfoEXT<'static> {
    vk::DebugUtilsMessengerCreateInfoEXT::default()
        .message_severity(vk::DebugUtilsMessageSeverityFlagsEXT::WARNING | vk::DebugUtilsMessageSeverityFlagsEXT::ERROR)
        .message_type(
            vk::DebugUtilsMessageTypeFlagsEXT::GENERAL
                | vk::DebugUtilsMessageTypeFlagsEXT::VALIDATION
                | vk::DebugUtilsMessageTypeFlagsEXT::PERFORMANCE,
        )
        .pfn_user_callback(Some(callback))
}

unsafe extern "system" fn callback(
    severity: vk::DebugUtilsMessageSeverityFlagsEXT,
    kinds: vk::DebugUtilsMessageTypeFlagsEXT,
    data: *const vk::DebugUtilsMessengerCallbackDataEXT<'_>,
    _: *mut c_void,
) -> vk::Bool32 {
    // SAFETY: the implementation passes valid data for the duration of the call.
    let message = unsafe { data.as_ref().map_or(null_mut(), |data| copy(data)) };
    if message.is_null() {
        LOST.fetch_add(1, Ordering::Relaxed);
        return vk::FALSE;
    }
    // SAFETY: `message` is a fresh allocation that no other thread knows yet.
    unsafe {
        (*message).severity = severity.as_raw();
        (*message).kinds = kinds.as_raw();
        (*message).lost = LOST.swap(0, Ordering::Relaxed);
        let mut head = HEAD.load(Ordering::Relaxed);
        loop {
            (*message).next = head;
            match HEAD.compare_exchange_weak(head, message, Ordering::Release, Ordering::Relaxed) {
                Ok(_) => break,
                Err(now) => head = now,
            }
        }
    }
    vk::FALSE
}

/// One allocation: the struct, then its strings.
///
/// # Safety
/// `data` is what the implementation passed to the callback.
unsafe fn copy(data: &vk::DebugUtilsMessengerCallbackDataEXT<'_>) -> *mut Message {
    if WAITING.fetch_add(1, Ordering::Relaxed) >= MOST {
        WAITING.fetch_sub(1, Ordering::Relaxed);
        return null_mut();
    }
    // SAFETY: the pointers in `data` are NULL or valid C strings, p_objects has object_count entries; `room` counts
    // every byte that is written behind the struct.
    unsafe {
        let count = (data.object_count as usize).min(4);
        let mut room = size_of::<Message>() + length(data.p_message_id_name) + length(data.p_message);
        for i in 0..count {
            room += length((*data.p_objects.add(i)).p_object_name);
        }
        let message: *mut Message = libc::calloc(1, room).cast();
        if message.is_null() {
            WAITING.fetch_sub(1, Ordering::Relaxed);
            return null_mut();
        }
        let mut tail: *mut c_char = message.add(1).cast();
        let mut keep = |text: *const c_char| -> *const c_char {
            let bytes = length(text);
            let place = tail;
            if bytes > 1 {
                ptr::copy_nonoverlapping(text, place, bytes);
            }
            tail = tail.add(bytes);
            place
        };
        (*message).id = keep(data.p_message_id_name);
        (*message).text = keep(data.p_message);
        (*message).object_count = count as u32;
        for i in 0..count {
            let object = &*data.p_objects.add(i);
            (*message).objects[i] = Object {
                handle: object.object_handle,
                name: keep(object.p_object_name),
                kind: object.object_type.as_raw(),
            };
        }
        message
    }
}

/// Bytes of a C string with its NUL; NULL counts as an empty one (calloc has written its NUL).
unsafe fn length(text: *const c_char) -> usize {
    if text.is_null() {
        return 1;
    }
    // SAFETY: a valid C string, promised by the caller.
    unsafe { CStr::from_ptr(text) }.to_bytes_with_nul().len()
}

/// # Safety
/// Always safe; `unsafe` is the type that Lua's struct of functions has.
pub unsafe extern "C" fn take() -> *mut Message {
    HEAD.swap(null_mut(), Ordering::Acquire)
}

/// # Safety
/// `list` came from [`take`] and is used no more.
pub unsafe extern "C" fn release(mut list: *mut Message) {
    while !list.is_null() {
        // SAFETY: each node is one calloc block, owned by the list that `take` returned.
        unsafe {
            let next = (*list).next;
            libc::free(list.cast());
            list = next;
        }
        WAITING.fetch_sub(1, Ordering::Relaxed);
    }
}
