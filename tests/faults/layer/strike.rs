//! Counts the calls of each function and makes the chosen ones fail, whatever the function's parameters are.
//!
//! What goes out for a function is the address of a thunk, a few bytes of code of which there are many. All jump to one
//! piece of code that knows by the thunk's address which function was called. It touches only rax, r10 and r11, where
//! no parameter is, and goes on with a jump: the next function finds registers and stack as the caller left them.

use crate::chain;
use crate::config::{CONFIG, Fault, Function, refuse};
use crate::transfer::FAKE;
use ash::vk;
use std::arch::global_asm;
use std::cell::UnsafeCell;
use std::collections::HashMap;
use std::ffi::c_void;
use std::mem::offset_of;
use std::os::fd::AsRawFd as _;
use std::ptr::null;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{LazyLock, Mutex};

type Pointer = *const c_void;

/// A [`Fault`] as the code below reads it. `until` 0 ends a list.
#[repr(C)]
struct Rule {
    from: u64,
    until: u64,
    result: i32,
    /// The device is lost; the layer of lies says so.
    lost: u32,
    clear: Option<Clear>,
    /// Whether the call is made all the same: what it says is wrong.
    after: bool,
}

/// Writes what a failure must leave in the output, from the six parameters in registers.
type Clear = unsafe fn([usize; 6]);

/// A function of one of the layers. That of faults counts and has rules; that of lies looks whether the device is lost
/// and at the queue.
#[repr(C)]
struct Entry {
    counter: *const AtomicU64,
    rules: *const Rule,
    /// Whether it can say that the device is lost.
    loses: u32,
    /// Whether its first parameter may be the fake queue.
    takes_queue: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
struct Slot {
    entry: *const Entry,
    next: Pointer,
}

const SLOTS: usize = 4096;

struct Slots(UnsafeCell<[Slot; SLOTS]>);

// SAFETY: a slot is written once, under the lock of THUNKS and before anybody has the address of its thunk.
unsafe impl Sync for Slots {}

static TABLE: Slots = Slots(UnsafeCell::new([Slot { entry: null(), next: null() }; SLOTS]));
static LOST: AtomicU32 = AtomicU32::new(0);
static LOST_RULE: Rule = Rule {
    from: 0,
    until: 1,
    result: vk::Result::ERROR_DEVICE_LOST.as_raw(),
    lost: 0,
    clear: Some(stop),
    after: false,
};
static NO_CALLS: AtomicU64 = AtomicU64::new(0);
static NO_RULES: [Rule; 1] = [Rule { from: 0, until: 0, result: 0, lost: 0, clear: None, after: false }];

// What the code below has as numbers.
const _: () = assert!(offset_of!(Entry, counter) == 0 && offset_of!(Entry, rules) == 8);
const _: () = assert!(offset_of!(Entry, loses) == 16 && offset_of!(Entry, takes_queue) == 20);
const _: () = assert!(offset_of!(Rule, from) == 0 && offset_of!(Rule, until) == 8 && size_of::<Rule>() == 40);
const _: () = assert!(offset_of!(Rule, lost) == 20 && offset_of!(Slot, entry) == 0 && offset_of!(Slot, next) == 8);

global_asm!(
    ".balign 16",
    ".globl mc_thunks",
    ".hidden mc_thunks",
    "mc_thunks:",
    ".rept {slots}",
    "lea rax, [rip]", // the thunk's address and 7
    "jmp 2f",
    ".balign 16",
    ".endr",
    "2:",
    "lea r11, [rip + mc_thunks + 7]",
    "sub rax, r11", // 16 * index
    "lea r11, [rip + {table}]",
    "add r11, rax",
    "mov r10, [r11]", // entry
    "mov r10, [r10]", // counter
    "mov eax, 1",
    "lock xadd [r10], rax", // rax: calls before this one
    "mov r10, [r11 + 8]",   // next
    "mov r11, [r11]",
    "cmp dword ptr [r11 + 20], 0", // takes_queue
    "je 3f",
    "cmp qword ptr [rdi + 8], {fake}",
    "jne 3f",
    "mov rdi, [rdi + 16]",
    "3:",
    "cmp dword ptr [rip + {lost}], 0",
    "jne 7f",
    "4:",
    "mov r11, [r11 + 8]", // rules
    "5:",
    "cmp qword ptr [r11 + 8], 0",
    "je 9f",
    "cmp rax, [r11]",
    "jb 6f",
    "cmp rax, [r11 + 8]",
    "jb 8f",
    "6:",
    "add r11, 40",
    "jmp 5b",
    "7:",
    "cmp dword ptr [r11 + 16], 0", // loses
    "je 4b",
    "lea r11, [rip + {lost_rule}]",
    "8:",
    "cmp dword ptr [r11 + 20], 0", // lost
    "jne 10f",
    "sub rsp, 8",
    "push r10", // the eighth parameter
    "push r11", // the seventh
    "call {fail}",
    "add rsp, 24",
    "ret",
    "10:",
    "mov dword ptr [rip + {lost}], 1",
    "9:",
    "jmp r10",
    slots = const SLOTS,
    table = sym TABLE,
    fake = const FAKE,
    lost = sym LOST,
    lost_rule = sym LOST_RULE,
    fail = sym fail,
);

unsafe extern "C" {
    #[link_name = "mc_thunks"]
    static FIRST_THUNK: [u8; 16];
}

#[allow(clippy::too_many_arguments)]
unsafe extern "C" fn fail(
    a: usize,
    b: usize,
    c: usize,
    d: usize,
    e: usize,
    f: usize,
    rule: &Rule,
    next: unsafe extern "C" fn(usize, usize, usize, usize, usize, usize) -> i32,
) -> i32 {
    if rule.after {
        let result = next(a, b, c, d, e, f); // whose parameters may be fewer
        return if result < 0 { result } else { rule.result };
    }
    if let Some(clear) = rule.clear {
        clear([a, b, c, d, e, f]);
    }
    rule.result
}

static STOPPED: AtomicU32 = AtomicU32::new(0);

/// Nothing runs on a device that is lost; in truth it does until now.
unsafe fn stop(_: [usize; 6]) {
    if STOPPED.swap(1, Ordering::Relaxed) == 0 {
        chain::wait_idle();
    }
}

/// A device that was made after the loss of another is not lost.
pub fn recover() {
    LOST.store(0, Ordering::Relaxed);
    STOPPED.store(0, Ordering::Relaxed);
}

/// What a failure of a function leaves in its output.
fn clearing(function: &Function) -> Option<Clear> {
    unsafe fn handles(array: usize, count: u32, value: u64) {
        for i in 0..count as usize {
            *(array as *mut u64).add(i) = value;
        }
    }
    unsafe fn command_buffers(parameters: [usize; 6]) {
        let info = parameters[1] as *const vk::CommandBufferAllocateInfo<'_>;
        handles(parameters[2], (*info).command_buffer_count, 0);
    }
    unsafe fn descriptor_sets(parameters: [usize; 6]) {
        let info = parameters[1] as *const vk::DescriptorSetAllocateInfo<'_>;
        handles(parameters[2], (*info).descriptor_set_count, 0);
    }
    unsafe fn pipelines(parameters: [usize; 6]) {
        handles(parameters[5], parameters[2] as u32, 0);
    }
    unsafe fn undefined(parameters: [usize; 6]) {
        handles(parameters[3], 1, 0xfa17_edfa_17ed_fa17);
    }
    match function.name.as_str() {
        "vkAllocateCommandBuffers" => Some(command_buffers),
        "vkAllocateDescriptorSets" => Some(descriptor_sets),
        "vkCreateComputePipelines" | "vkCreateGraphicsPipelines" => Some(pipelines),
        // Of many at once, or with other parameters than (parent, info, allocator, handle).
        name if name.contains("Pipelines") || name.contains("Shaders") || name.contains("SharedSwapchains") => None,
        "vkCreateDeferredOperationKHR" => None,
        "vkAllocateMemory" => Some(undefined),
        name if name.starts_with("vkCreate") && ["VkDevice", "VkInstance"].contains(&&*function.first) => {
            Some(undefined)
        }
        _ => None,
    }
}

// SAFETY: the pointers are to memory that is never freed; counters are atomic, rules are not written again.
unsafe impl Send for Entry {}
// SAFETY: as above.
unsafe impl Sync for Entry {}

/// By layer and name.
static ENTRIES: LazyLock<[HashMap<&'static str, Entry>; 2]> = LazyLock::new(|| {
    let functions = || CONFIG.functions.iter();
    let counters = counters(CONFIG.functions.len());
    let fails = functions().zip(counters).filter(|(function, _)| function.returns == "VkResult");
    let fails = fails.map(|(function, counter)| (function.name.as_str(), failing(function, counter)));
    let stands_in = functions().map(|function| (function.name.as_str(), standing_in(function)));
    [fails.collect(), stands_in.filter(|(_, entry)| entry.loses + entry.takes_queue > 0).collect()]
});

fn failing(function: &Function, counter: &'static AtomicU64) -> Entry {
    let faults = CONFIG.faults.get(&function.name).map_or(&[][..], Vec::as_slice);
    let end = Fault { from: 0, until: 0, result: 0, lost: false, after: false };
    let rules = faults.iter().chain([&end]).map(|&Fault { from, until, result, lost, after }| Rule {
        from,
        until,
        result,
        lost: lost.into(),
        clear: clearing(function),
        after,
    });
    Entry { counter, rules: rules.collect::<Vec<_>>().leak().as_ptr(), loses: 0, takes_queue: 0 }
}

fn standing_in(function: &Function) -> Entry {
    let loses = function.errors.split(',').any(|error| error == "VK_ERROR_DEVICE_LOST");
    let takes_queue = CONFIG.transfer && function.takes_queue();
    Entry { counter: &NO_CALLS, rules: NO_RULES.as_ptr(), loses: loses.into(), takes_queue: takes_queue.into() }
}

/// The counters: of the file that MC_FAULTS_COUNTS names, or of nobody else.
fn counters(count: usize) -> &'static [AtomicU64] {
    let Some(path) = &CONFIG.counts else {
        return Vec::leak((0..count).map(|_| AtomicU64::new(0)).collect());
    };
    let size = count * size_of::<AtomicU64>();
    let open = std::fs::OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
    let file = open.and_then(|file| file.set_len(size as u64).map(|()| file));
    let file = file.unwrap_or_else(|e| refuse(&format!("MC_FAULTS_COUNTS: cannot write {path}: {e}")));
    let (access, flags) = (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_SHARED);
    // SAFETY: a new mapping of `size` bytes that is never removed; all bits are valid counters.
    unsafe {
        let start = libc::mmap(std::ptr::null_mut(), size, access, flags, file.as_raw_fd(), 0);
        if start == libc::MAP_FAILED {
            refuse(&format!("MC_FAULTS_COUNTS: cannot map {path}"));
        }
        std::slice::from_raw_parts(start.cast(), count)
    }
}

static THUNKS: LazyLock<Mutex<HashMap<(usize, usize), usize>>> = LazyLock::new(Mutex::default);

/// The address of `name` that does what is asked and then goes to `next`; `next` itself where nothing is.
pub fn through<const LEVEL: usize>(name: &str, next: Pointer) -> Pointer {
    let Some(entry) = ENTRIES[LEVEL].get(name) else { return next };
    let entry = &raw const *entry;
    let mut thunks = THUNKS.lock().expect("a thread died");
    let free = thunks.len();
    let index = *thunks.entry((entry as usize, next as usize)).or_insert(free);
    if index == SLOTS {
        refuse("too many functions: raise SLOTS");
    }
    // SAFETY: the index is inside; a slot is only written while it is new, and the lock is held.
    unsafe {
        if index == free {
            (*TABLE.0.get())[index] = Slot { entry, next };
        }
        (&raw const FIRST_THUNK).add(index).cast()
    }
}

/// One call of a function that does not come through a thunk: the result that it must return, if any.
pub fn call(name: &str) -> Option<vk::Result> {
    let entry = ENTRIES[chain::FAULTS].get(name)?;
    // SAFETY: counter and rules live as long as the program; the list of rules has an end.
    unsafe {
        let number = (*entry.counter).fetch_add(1, Ordering::Relaxed);
        let mut rule = entry.rules;
        while (*rule).until != 0 {
            if ((*rule).from..(*rule).until).contains(&number) {
                return Some(vk::Result::from_raw((*rule).result));
            }
            rule = rule.add(1);
        }
    }
    None
}
