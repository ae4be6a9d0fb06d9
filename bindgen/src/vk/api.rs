//! What is to be emitted: everything selected, every name resolved, every type spelled in C that LuaJIT takes.

use std::collections::BTreeMap;

use super::value::Value;

/// A member, a parameter or a returned value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name; empty for a returned value.
    pub name: String,
    /// As the registry writes the type: `const VkFoo*`, `float[4]`.
    pub written: String,
    /// The registry's type without pointers and dimensions: `VkFoo`.
    pub base: String,
    /// How often one must index to get to the base: pointers and dimensions.
    pub levels: usize,
    /// Text of the type before the name: `const struct VkFoo*`.
    pub before: String,
    /// Text after the name: `[3][4]`, `:24`.
    pub after: String,
}

/// A named type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Another name for the type named.
    Alias(String),
    /// A struct or a union.
    Aggregate {
        /// True for a union.
        is_union: bool,
        /// What its `sType` must hold.
        s_type: Option<i64>,
        /// Types that must be complete before it.
        deps: Vec<String>,
        /// Members in memory order.
        members: Vec<Field>,
    },
    /// A number or a pointer, as C text; for stubs, what sort of thing it is.
    Scalar {
        /// `int32_t`, `struct VkBuffer_T*`.
        text: String,
        /// What it is to a reader.
        sort: Sort,
    },
    /// A struct of which only pointers exist.
    Opaque,
    /// A pointer to a function.
    Function {
        /// Types that must be known before it.
        deps: Vec<String>,
        /// Its type.
        signature: Signature,
    },
}

/// What a scalar is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A number of at most 32 bits, or a double.
    Number,
    /// A 64-bit number.
    Wide,
    /// An enumeration or flags of 32 bits.
    Enum,
    /// A handle.
    Handle,
    /// Another pointer.
    Pointer,
}

/// A function's type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// What it returns.
    pub ret: Field,
    /// What it takes.
    pub params: Vec<Field>,
}

/// Where a command's address comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// From no instance: `vkCreateInstance`.
    Global,
    /// From the instance.
    Instance,
    /// From the device.
    Device,
    /// From the device, else the instance: a device command of an instance extension.
    DeviceOfInstanceExtension,
}

/// A command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// Where its address comes from.
    pub level: Level,
    /// What gives it: `Vulkan 1.3`, `VK_KHR_swapchain`.
    pub providers: Vec<String>,
    /// Types that must be known before it.
    pub deps: Vec<String>,
    /// Its type.
    pub signature: Signature,
}

/// The names of an enumeration's values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EnumNames {
    /// Flags, which print as `A|B`.
    pub is_bitmask: bool,
    /// 64-bit flags.
    pub is_u64: bool,
    /// Names without aliases, in the order of the registry.
    pub names: Vec<String>,
}

/// Everything the emitters need.
#[derive(Debug)]
pub struct Api {
    /// `1.4.366`.
    pub version: String,
    /// Suffixes of authors: `KHR`, `NV`.
    pub tags: Vec<String>,
    /// Types by name.
    pub types: BTreeMap<String, Type>,
    /// Constants by name.
    pub constants: BTreeMap<String, Value>,
    /// Enumerations by name.
    pub enums: BTreeMap<String, EnumNames>,
    /// Flags and aliases to the enumeration that names their values.
    pub enum_of: BTreeMap<String, String>,
    /// Commands by name.
    pub commands: BTreeMap<String, Command>,
}
