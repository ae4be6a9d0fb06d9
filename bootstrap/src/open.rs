//! `open`, `show` and `close`: what is created, in order, and destroyed, in reverse order, on every way out.

use crate::abi::{Failure, Handles, INSTANCE_ONLY, MESSENGER, Open, VERSION};
use crate::device::{self, Device};
use crate::instance::Instance;
use crate::window::Window;
use alloc::string::{String, ToString as _};
use core::cell::UnsafeCell;
use core::ffi::{c_char, c_int, c_void};
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

/// Leaves a failure's words in the handles.
fn answer(outcome: Result<(), Trouble>, handles: &mut Handles) -> c_int {
    let Err(trouble) = outcome else { return 0 };
    handles.result = trouble.result;
    let text = &trouble.text.as_bytes()[..trouble.text.len().min(handles.error.len() - 1)];
    // SAFETY: bytes and C's characters are of one size.
    handles.error[..text.len()].copy_from_slice(unsafe { &*(core::ptr::from_ref(text) as *const [c_char]) });
    handles.error[text.len()] = 0;
    trouble.failure as c_int
}

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
            let words =
                format_args!("the Lua files are of another version than the kernel, which has version {VERSION}");
            Err(trouble(Failure::Request, 0, words))
        } else {
            create(request, handles).map(|opened| *slot = Some(opened))
        };
        answer(outcome, handles)
    }
}

/// # Safety
/// As [`open`], which has filled the handles; on the main thread.
pub unsafe extern "C" fn show(
    title: *const c_char,
    width: c_int,
    height: c_int,
    flags: u64,
    handles: *mut Handles,
) -> c_int {
    // SAFETY: promised by the caller; one thread only (see Slot).
    unsafe {
        let outcome = match &mut *SLOT.0.get() {
            Some(opened) if opened.window.is_none() => {
                Window::create(title, width, height, flags).and_then(|window| opened.present_to(window, &mut *handles))
            }
            _ => Err(trouble(Failure::Window, 0, format_args!("there is no device, or a window already"))),
        };
        answer(outcome, &mut *handles)
    }
}

/// # Safety
/// As [`show`]; nothing uses the surface any more.
pub unsafe extern "C" fn renew(handles: *mut Handles) -> c_int {
    // SAFETY: promised by the caller; one thread only (see Slot).
    unsafe {
        let outcome = match &mut *SLOT.0.get() {
            Some(Opened { window: Some(window), surface, instance, .. }) => {
                *surface = None; // a window has one at a time
                surface_of(instance, window).map(|made| (*handles).surface = surface.insert(made).handle)
            }
            _ => Err(trouble(Failure::Window, 0, format_args!("there is no window"))),
        };
        answer(outcome, &mut *handles)
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
        let instance = Instance::create(request, request.flags & MESSENGER != 0)?;
        handles.instance = instance.raw();
        handles.get_instance_proc_addr = instance.proc_addr();
        let device =
            if request.flags & INSTANCE_ONLY == 0 { Some(device::open(&instance, request, handles)?) } else { None };
        Ok(Opened { device, surface: None, instance, window: None })
    }
}

impl Opened {
    unsafe fn present_to(&mut self, window: Window, handles: &mut Handles) -> Result<(), Trouble> {
        // SAFETY: the instance is alive.
        let surface = unsafe { surface_of(&self.instance, &window)? };
        handles.window = window.handle.cast();
        handles.surface = surface.handle;
        self.surface = Some(surface);
        self.window = Some(window);
        Ok(())
    }
}

unsafe fn surface_of(instance: &Instance, window: &Window) -> Result<Surface, Trouble> {
    // SAFETY: the instance is alive; the function has this type.
    unsafe {
        let handle = window.surface(instance.raw())?;
        let destroy = instance.function(c"vkDestroySurfaceKHR");
        let destroy = destroy
            .ok_or_else(|| trouble(Failure::Window, 0, format_args!("the Vulkan loader has no vkDestroySurfaceKHR")))?;
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
