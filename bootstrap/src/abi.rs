//! The structs that the kernel and Lua share. `lua/mooncrust/gpu/kernel.h` declares the same ones to LuaJIT, and
//! `kernel.lua` checks `version` and `size`; a change here raises [`VERSION`] and changes both sides.

use core::ffi::{c_char, c_int, c_void};
use core::sync::atomic::{AtomicI32, AtomicU32};

pub const VERSION: u32 = 3;

/// What boot.lua gets: the way back into the kernel.
#[repr(C)]
pub struct Kernel {
    pub version: u32,
    pub size: u32,
    pub argc: c_int,
    pub argv: *const *const c_char,
    /// Folder that holds `lua/` and `shaders/`.
    pub home: *const c_char,
    /// Folder of the executable.
    pub program: *const c_char,
    /// Creates what `Open` asks for. Returns 0 or one of [`Failure`]; the details are in `Handles::error`.
    pub open: unsafe extern "C" fn(*mut Open, *mut Handles) -> c_int,
    /// Destroys all that `open` created, in reverse order. Harmless when nothing is open.
    pub close: unsafe extern "C" fn(),
    /// Takes the debug messages gathered so far, newest first. Free the list with `release`.
    pub messages: unsafe extern "C" fn() -> *mut Message,
    pub release: unsafe extern "C" fn(*mut Message),
    /// Runs a job on a thread of its own; `join` waits for it. See jobs.rs.
    pub start: unsafe extern "C" fn(*mut Job) -> c_int,
    pub join: unsafe extern "C" fn(*mut Job),
    /// Opens a window (title, width, height, SDL's flags) and makes its surface on the open instance: `window` and
    /// `surface` of the handles. Returns as `open` does; `close` destroys both.
    pub show: unsafe extern "C" fn(*const c_char, c_int, c_int, u64, *mut Handles) -> c_int,
    /// Destroys the window's surface and makes another one.
    pub renew: unsafe extern "C" fn(*mut Handles) -> c_int,
    /// Takes SIGINT and SIGTERM over, but for one that is ignored: the first one's number goes to `signal`, and the next
    /// one ends the process, as it would have.
    pub catch: unsafe extern "C" fn(),
    pub signal: *const AtomicI32,
}

/// One call of vkCreateComputePipelines or vkCreateGraphicsPipelines, and what came of it.
#[repr(C)]
pub struct Job {
    pub create: unsafe extern "system" fn(*mut c_void, u64, u32, *const c_void, *const c_void, *mut u64) -> i32,
    pub device: *mut c_void,
    pub cache: u64,
    pub infos: *const c_void,
    pub out: *mut u64,
    pub thread: *mut c_void,
    /// Milliseconds that the call took.
    pub ms: f64,
    pub count: u32,
    pub result: i32,
    /// 1 when the call has returned.
    pub done: AtomicU32,
}

/// Why `open` failed. The remedy is Lua's to word.
#[repr(i32)]
#[derive(Clone, Copy)]
pub enum Failure {
    Request = 1,
    NoLoader = 2,
    Instance = 3,
    NoDriver = 4,
    NoSuchDevice = 5,
    Lacking = 6,
    Device = 7,
    Window = 8,
    AlreadyOpen = 9,
}

pub const INSTANCE_ONLY: u32 = 1;
pub const MESSENGER: u32 = 2;

/// A request: all policy (which extensions, which features, which device) is in here, decided by Lua.
#[repr(C)]
pub struct Open {
    pub version: u32,
    pub size: u32,
    pub application: *const c_char,
    /// The API version asked of the loader, and the lowest that a device may have.
    pub api_most: u32,
    pub api_least: u32,
    pub flags: u32,
    pub layer_count: u32,
    pub layers: *const *const c_char,
    /// Index (below 100), or part of a name without regard to case; NULL: the best.
    pub device: *const c_char,
    pub instance_next: *const c_void,
    pub instance_extensions: *mut Extension,
    pub device_extensions: *mut Extension,
    pub blocks: *mut Block,
    pub required: *const Feature,
    pub cleared: *const *mut u32,
    /// The VkBool32 of robustBufferAccess, or NULL. It is cleared on devices that cannot combine it with
    /// update-after-bind (VUID-VkDeviceCreateInfo-robustBufferAccess-10247).
    pub robust: *mut u32,
    pub instance_extension_count: u32,
    pub device_extension_count: u32,
    pub block_count: u32,
    pub required_count: u32,
    pub cleared_count: u32,
}

/// An extension that is wanted (`required` 0) or needed; `enabled` is the answer. A device's is left off when `with`, an
/// instance's (NULL: none), is not enabled.
#[repr(C)]
pub struct Extension {
    pub name: *const c_char,
    pub with: *const Extension,
    pub required: u32,
    pub enabled: u32,
}

/// A struct of device features of `size` bytes, chained when the device has the API version and the extension is enabled (NULL:
/// none), otherwise all zero. The first one is VkPhysicalDeviceFeatures2. After `open` they hold what is enabled.
#[repr(C)]
pub struct Block {
    pub data: *mut c_void,
    pub extension: *const c_char,
    pub api_least: u32,
    pub size: u32,
}

/// A feature that the device must have: where its VkBool32 lies, and what it is called.
#[repr(C)]
pub struct Feature {
    pub value: *const u32,
    pub name: *const c_char,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Queue {
    pub queue: *mut c_void,
    pub family: u32,
    pub flags: u32,
}

/// The answer.
#[repr(C)]
pub struct Handles {
    pub version: u32,
    pub size: u32,
    pub instance: *mut c_void,
    pub physical_device: *mut c_void,
    pub device: *mut c_void,
    pub get_instance_proc_addr: *const c_void,
    pub get_device_proc_addr: *const c_void,
    pub window: *mut c_void,
    pub surface: u64,
    pub api_version: u32,
    pub device_index: u32,
    /// Graphics and compute; async compute; transfer. NULL queue: the device has no such family.
    pub queues: [Queue; 3],
    /// VkResult behind a failure, or 0.
    pub result: i32,
    pub error: [c_char; 2044],
}

/// One message of the debug messenger, with its strings behind it in the same allocation.
#[repr(C)]
pub struct Message {
    pub next: *mut Message,
    pub severity: u32,
    pub kinds: u32,
    pub id: *const c_char,
    pub text: *const c_char,
    /// Messages lost since the list was last taken, because nobody took it.
    pub lost: u32,
    pub object_count: u32,
    pub objects: [Object; 4],
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Object {
    pub handle: u64,
    pub name: *const c_char,
    pub kind: i32,
}
