//! What a registry file says, as plain structs: nothing is selected, resolved or checked across elements yet.

use std::collections::BTreeMap;

use super::error::Place;

/// A C type as it is written: `const VkFoo* const*`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CType {
    /// Name of the innermost type.
    pub base: String,
    /// Written with `struct` or `union` before the name.
    pub is_tagged: bool,
    /// Whether the innermost type is const.
    pub is_const: bool,
    /// One entry for each `*`, true when that pointer itself is const.
    pub pointers: Vec<bool>,
}

/// The length of an array dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Length {
    /// A literal.
    Number(u64),
    /// The name of a constant.
    Constant(String),
}

/// A member of a struct or a parameter of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decl {
    /// Its name.
    pub name: String,
    /// Its type without the dimensions.
    pub ty: CType,
    /// Array dimensions, outermost first.
    pub dims: Vec<Length>,
    /// Width of a bit field.
    pub bits: Option<u32>,
}

/// A function type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// What it returns.
    pub ret: CType,
    /// What it takes.
    pub params: Vec<Decl>,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// Another name for a type.
    Alias(String),
    /// A struct or a union.
    Aggregate {
        /// True for a union.
        is_union: bool,
        /// Members in memory order, each with its place.
        members: Vec<(Decl, Place)>,
        /// The enumerant that its `sType` must hold.
        s_type: Option<String>,
    },
    /// An enumeration; its values stand in [`Registry::groups`].
    Enum,
    /// `VkFooFlags`: the base type and, where there are any, the enumeration of its bits.
    Bitmask {
        /// `VkFlags` or `VkFlags64`.
        base: String,
        /// `VkFooFlagBits`.
        bits: Option<String>,
    },
    /// A handle, with the handle it is created from.
    Handle {
        /// Name of the parent handle.
        parent: Option<String>,
    },
    /// A typedef of another type.
    Typedef(CType),
    /// A struct of which only pointers exist.
    Opaque,
    /// A pointer to a function.
    Function(Signature),
    /// A type of a platform's or another header.
    External,
    /// An include or a macro: nothing to declare.
    Ignored,
}

/// A named type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Where it is defined.
    pub place: Place,
    /// What it is.
    pub kind: TypeKind,
}

/// How the value of a constant is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// C text: `(~0U)`, `-3`, `"VK_KHR_surface"`, a macro call.
    Text(String),
    /// Bit number.
    Bit(u32),
    /// Extension number, offset in its range, whether it is negative.
    Offset(u32, u32, bool),
    /// The value of another constant.
    Alias(String),
}

/// A constant or an enumerant.
#[derive(Clone, Debug)]
pub struct Constant {
    /// Its name.
    pub name: String,
    /// Where it is defined.
    pub place: Place,
    /// Its value.
    pub source: Source,
    /// `type="uint64_t"` of an API constant.
    pub is_u64: bool,
}

/// The values of an enumeration.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// Whether its values are bits.
    pub is_bitmask: bool,
    /// Whether its values are 64 bits wide.
    pub is_u64: bool,
    /// Values in the order of the file.
    pub values: Vec<Constant>,
}

/// A command.
#[derive(Clone, Debug)]
pub struct Command {
    /// Where it is defined.
    pub place: Place,
    /// What it is.
    pub kind: CommandKind,
}

/// A command or another name for one.
#[derive(Clone, Debug)]
pub enum CommandKind {
    /// Another name for a command.
    Alias(String),
    /// Its type.
    Function(Signature),
}

/// What gives an item: a core version or an extension.
#[derive(Clone, Debug)]
pub struct Provider {
    /// As people know it: `Vulkan 1.2`, `VK_KHR_swapchain`.
    pub name: String,
    /// An instance extension.
    pub is_instance_extension: bool,
    /// Types it requires.
    pub types: Vec<(String, Place)>,
    /// Commands it requires.
    pub commands: Vec<(String, Place)>,
    /// Constants it defines, with the enumeration they extend.
    pub constants: Vec<(Option<String>, Constant)>,
}

/// Everything in the registry files for the `vulkan` API.
#[derive(Debug, Default)]
pub struct Registry {
    /// Suffixes of authors: `KHR`, `NV`.
    pub tags: Vec<String>,
    /// Types by name.
    pub types: BTreeMap<String, TypeDef>,
    /// Enumerations by name.
    pub groups: BTreeMap<String, Group>,
    /// API constants and macros with a value.
    pub constants: Vec<Constant>,
    /// Commands by name.
    pub commands: BTreeMap<String, Command>,
    /// Core versions and extensions in the order of the files.
    pub providers: Vec<Provider>,
}
