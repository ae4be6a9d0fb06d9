//! `open` and `close`: what is created, in order, and destroyed, in reverse order, on every way out.

use crate::abi::{Failure, Handles, INSTANCE_ONLY, MESSENGER, Open, VERSION};
use crate::device::{self, Device};
use crate::instance::Instance;
use crate::window::Window;
use alloc::string::{String, ToString as _};
use core::cell::UnsafeCell;
use core::ffi::{c_int, c_void};
use core::mem::size_of;

/// A failure with its words and, where a Vulkan call failed, its VkResult.
pub struct Trouble {
    pub failure: Failure,
    pub result: i32,
    pub text: String,
}

pub fn trouble(failure: Failure, result: i32, words: core::fmt::Arguments<'_>) -> Trouble {
    Trouble { failure, result, text: words.to_string() }
}

/// Fields are dropped from top to bottom: device, surface, instance, window.
struct Opened {
    device: Option<Device>,
    surface: Option<Surface>,
    instance: Instance,
    window: Option<Window>,
}

struct Surface {
    handle: u64,
    instance: *mut c_void,
    destroy: unsafe extern "system" fn(*mut c_void, u64, *const c_void),
}

impl Drop for Surface {
    fn drop(&mut self) {
        // SAFETY: the instance is alive (dropped after this) and nothing uses the surface any more.
        unsafe { (self.destroy)(self.instance, self.handle, core::ptr::null()) };
    }
}

struct Slot(UnsafeCell<Option<Opened>>);

// SAFETY: only the thread that runs Lua calls `open` and `close`.
unsafe impl Sync for Slot {}

static SLOT: Slot = Slot(UnsafeCell::new(None));

/// # Safety
/// Called by Lua with structs that live during the call and strings that end in NUL.
pub unsafe extern "C" fn open(request: *mut Open, handles: *mut Handles) -> c_int {
    // SAFETY: promised by the caller; one thread only (see Slot).
    unsafe {
        let (request, handles) = (&mut *request, &mut *handles);
        let slot = &mut *SLOT.0.get();
        let outcome = if slot.is_some() {
            Err(trouble(Failure::AlreadyOpen, 0, format_args!("a device is open already")))
        } else if (request.version, request.size as usize) != (VERSION, size_of::<Open>())
            || (handles.version, handles.size as usize) != (VERSION, size_of::<Handles>())
        {
            Err(trouble(
                Failure::Request,
                0,
                format_args!("the Lua files are of another version than the kernel, which has version {VERSION}"),
            ))
        } else {
            create(request, handles)
        };
        match outcome {
            Ok(opened) => {
                *slot = Some(opened);
                0
            }
            Err(trouble) => {
                handles.result = trouble.result;
                let text = &trouble.text.as_bytes()[..trouble.text.len().min(handles.error.len() - 1)];
                handles.error[..text.len()]
                    .copy_from_slice(&*(core::ptr::from_ref(text) as *const [core::ffi::c_char]));
                handles.error[text.len()] = 0;
                trouble.failure as c_int
            }
        }
    }
}

/// # Safety
/// Nothing uses the handles any more.
pub unsafe extern "C" fn close() {
    // SAFETY: one thread only (see Slot). The slot is emptied before the drop.
    drop(unsafe { (*SLOT.0.get()).take() });
}

unsafe fn create(request: &mut Open, handles: &mut Handles) -> Result<Opened, Trouble> {
    // SAFETY: the pointers in `request` are valid, as `open` demands.
    unsafe {
        let window = if request.window_title.is_null() {
            None
        } else {
            let made =
                Window::create(request.window_title, request.window_width, request.window_height, request.window_flags);
            Some(made.map_err(|reason| trouble(Failure::Window, 0, format_args!("{reason}")))?)
        };
        let extensions = window.as_ref().map_or(&[][..], Window::extensions);
        let instance = Instance::create(request, extensions, request.flags & MESSENGER != 0)?;
        let surface = window.as_ref().map(|window| surface(&instance, window)).transpose()?;
        handles.instance = instance.raw();
        handles.get_instance_proc_addr = instance.proc_addr();
        handles.window = window.as_ref().map_or(core::ptr::null_mut(), |window| window.handle.cast());
        handles.surface = surface.as_ref().map_or(0, |surface| surface.handle);
        let device =
            if request.flags & INSTANCE_ONLY == 0 { Some(device::open(&instance, request, handles)?) } else { None };
        Ok(Opened { device, surface, instance, window })
    }
}

unsafe fn surface(instance: &Instance, window: &Window) -> Result<Surface, Trouble> {
    // SAFETY: the instance has the extensions that the window named, so the function exists with this type.
    unsafe {
        let destroy = instance.function(c"vkDestroySurfaceKHR");
        let destroy = destroy
            .ok_or_else(|| trouble(Failure::Window, 0, format_args!("the Vulkan loader has no vkDestroySurfaceKHR")))?;
        let handle =
            window.surface(instance.raw()).map_err(|reason| trouble(Failure::Window, 0, format_args!("{reason}")))?;
        Ok(Surface {
            handle,
            instance: instance.raw(),
            destroy: core::mem::transmute::<
                unsafe extern "system" fn(),
                unsafe extern "system" fn(*mut c_void, u64, *const c_void),
            >(destroy),
        })
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        // The order matters more than its shortness: make it explicit.
        self.device = None;
        self.surface = None;
        self.instance.destroy();
        self.window = None;
    }
}
