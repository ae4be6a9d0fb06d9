//! The part of LuaJIT's C API that the kernel calls.

use core::ffi::{c_char, c_int, c_void};

pub enum State {}

unsafe extern "C" {
    pub fn luaL_newstate() -> *mut State;
    pub fn luaL_openlibs(l: *mut State);
    pub fn luaL_loadfile(l: *mut State, path: *const c_char) -> c_int;
    pub fn lua_pushlightuserdata(l: *mut State, p: *mut c_void);
    pub fn lua_pcall(l: *mut State, args: c_int, results: c_int, handler: c_int) -> c_int;
    pub fn lua_tointeger(l: *mut State, index: c_int) -> isize;
    pub fn lua_tolstring(l: *mut State, index: c_int, len: *mut usize) -> *const c_char;
    pub fn lua_close(l: *mut State);
}
