//! The window: SDL3, opened with dlopen and only when Lua asks for a window.

use crate::abi::Failure;
use crate::open::{Trouble, trouble};
use crate::platform;
use crate::text::show;
use core::ffi::{CStr, c_char, c_int, c_void};
use core::mem::transmute;
use sdl3_sys::init::{SDL_INIT_VIDEO, SDL_InitFlags};
use sdl3_sys::video::{SDL_WINDOW_VULKAN, SDL_Window, SDL_WindowFlags};

pub struct Window {
    pub handle: *mut SDL_Window,
    library: Library,
}

struct Library {
    init: unsafe extern "C" fn(SDL_InitFlags) -> bool,
    quit: unsafe extern "C" fn(),
    error: unsafe extern "C" fn() -> *const c_char,
    create: unsafe extern "C" fn(*const c_char, c_int, c_int, SDL_WindowFlags) -> *mut SDL_Window,
    destroy: unsafe extern "C" fn(*mut SDL_Window),
    surface: unsafe extern "C" fn(*mut SDL_Window, *mut c_void, *const c_void, *mut u64) -> bool,
}

impl Window {
    /// # Safety
    /// `title` is a NUL-terminated UTF-8 string; the caller is the main thread.
    pub unsafe fn create(title: *const c_char, width: c_int, height: c_int, flags: u64) -> Result<Self, Trouble> {
        let library = Library::load()?;
        // SAFETY: SDL's functions are called on the main thread, in the order its manual gives.
        unsafe {
            if !(library.init)(SDL_INIT_VIDEO) {
                return Err(library.reason());
            }
            let flags = SDL_WindowFlags(flags | SDL_WINDOW_VULKAN.0);
            let handle = (library.create)(title, width, height, flags);
            if handle.is_null() {
                let reason = library.reason();
                (library.quit)();
                return Err(reason);
            }
            Ok(Self { handle, library })
        }
    }

    /// # Safety
    /// `instance` is a live VkInstance.
    pub unsafe fn surface(&self, instance: *mut c_void) -> Result<u64, Trouble> {
        let mut surface = 0;
        // SAFETY: promised by the caller; the window is alive.
        unsafe {
            if (self.library.surface)(self.handle, instance, core::ptr::null(), &mut surface) {
                return Ok(surface);
            }
            Err(self.library.reason())
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // SAFETY: the window was created by this SDL and its surface is destroyed before it.
        unsafe {
            (self.library.destroy)(self.handle);
            (self.library.quit)();
        }
    }
}

impl Library {
    /// What SDL said last (a copy: SDL's own text dies with SDL).
    fn reason(&self) -> Trouble {
        // SAFETY: SDL_GetError returns a string of this thread's that lives until the next SDL call.
        let text = unsafe { CStr::from_ptr((self.error)()) };
        trouble(Failure::Window, 0, format_args!("{}", show(text)))
    }

    fn load() -> Result<Self, Trouble> {
        let Some(library) = platform::open_library(platform::SDL) else {
            return Err(trouble(Failure::Window, 0, format_args!("{}", show(platform::library_error()))));
        };
        let symbol = |name: &'static CStr| {
            platform::symbol(library, name)
                .ok_or_else(|| trouble(Failure::Window, 0, format_args!("it lacks {}", show(name))))
        };
        // SAFETY: the types are those of SDL3's headers for these names.
        unsafe {
            Ok(Self {
                init: transmute::<*mut c_void, unsafe extern "C" fn(SDL_InitFlags) -> bool>(symbol(c"SDL_Init")?),
                quit: transmute::<*mut c_void, unsafe extern "C" fn()>(symbol(c"SDL_Quit")?),
                error: transmute::<*mut c_void, unsafe extern "C" fn() -> *const c_char>(symbol(c"SDL_GetError")?),
                create: transmute::<
                    *mut c_void,
                    unsafe extern "C" fn(*const c_char, c_int, c_int, SDL_WindowFlags) -> *mut SDL_Window,
                >(symbol(c"SDL_CreateWindow")?),
                destroy: transmute::<*mut c_void, unsafe extern "C" fn(*mut SDL_Window)>(symbol(c"SDL_DestroyWindow")?),
                surface: transmute::<
                    *mut c_void,
                    unsafe extern "C" fn(*mut SDL_Window, *mut c_void, *const c_void, *mut u64) -> bool,
                >(symbol(c"SDL_Vulkan_CreateSurface")?),
            })
        }
    }
}
