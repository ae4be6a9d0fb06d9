//! Turns sources into things Lua can call: vk.xml into FFI bindings, shaders into SPIR-V and reflection, picture files
//! into pixels. The same code serves `mooncrust-bindgen` (for people) and `ffi.load` (for Lua, through [`capi`]).

pub mod capi;
pub mod capi_watch;
pub mod capture;
pub mod picture;
pub mod shader;
pub mod vk;
pub mod watch;
