//! The MoonCrust kernel. It starts LuaJIT, runs `lua/mooncrust/boot.lua` and lends it what Lua cannot do alone:
//! [`open::open`] creates the Vulkan instance and device that Lua describes, [`open::show`] a window with its surface,
//! [`open::close`] destroys them on every way out; pipelines are built on threads, and signals caught. It holds no policy: what to ask for, what to require and how to word a remedy is decided in Lua.
//!
//! Exit code: what boot.lua returns; 1 when it could not be started.

#![no_std]
#![no_main]

extern crate alloc;

mod abi;
mod device;
mod home;
mod instance;
mod jobs;
mod lua;
mod messenger;
mod open;
mod platform;
mod runtime;
mod signals;
mod text;
mod window;

use alloc::format;
use core::ffi::{CStr, c_char, c_int};
use core::mem::size_of;

/// # Safety
/// Called by the C runtime with its argument vector.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn main(argc: c_int, argv: *const *const c_char) -> c_int {
    platform::keep_standard_files();
    let home = match home::find() {
        Ok(home) => home,
        Err(message) => return complain(&message),
    };
    let kernel = abi::Kernel {
        version: abi::VERSION,
        size: size_of::<abi::Kernel>() as u32,
        argc,
        argv,
        home: home.path.as_ptr(),
        program: home.program.as_ptr(),
        open: open::open,
        close: open::close,
        messages: messenger::take,
        release: messenger::release,
        start: jobs::start,
        join: jobs::join,
        show: open::show,
        renew: open::renew,
        catch: signals::catch,
        signal: &signals::SIGNAL,
    };
    // SAFETY: `kernel` and `home` outlive the Lua state, which run_lua closes.
    let code = unsafe { run_lua(&kernel, &home.boot) };
    // SAFETY: Lua is gone, so no handle of ours is in use; harmless if Lua has closed already.
    unsafe { open::close() };
    code
}

/// Runs boot.lua with the kernel as its argument; its result is the exit code.
///
/// # Safety
/// `kernel` and what it points to live until this returns.
unsafe fn run_lua(kernel: &abi::Kernel, boot: &CStr) -> c_int {
    // SAFETY: the API is called as its manual says; every value popped by lua_close.
    unsafe {
        let state = lua::luaL_newstate();
        if state.is_null() {
            return complain("not enough memory to start LuaJIT");
        }
        lua::luaL_openlibs(state);
        let mut failed = lua::luaL_loadfile(state, boot.as_ptr()) != 0;
        if !failed {
            lua::lua_pushlightuserdata(state, core::ptr::from_ref(kernel).cast_mut().cast());
            failed = lua::lua_pcall(state, 1, 1, 0) != 0;
        }
        let code = if failed {
            let message = lua::lua_tolstring(state, -1, core::ptr::null_mut());
            complain(text::show_ptr(message))
        } else {
            lua::lua_tointeger(state, -1) as c_int
        };
        lua::lua_close(state);
        code
    }
}

fn complain(message: &str) -> c_int {
    platform::write_error(format!("mooncrust: {message}\n").as_bytes());
    1
}
