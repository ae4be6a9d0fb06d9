//! What a SPIR-V module expects from the host: entry points, push constants, bindings, struct layouts.
//!
//! ```no_run
//! # let words: Vec<u32> = Vec::new();
//! let description = mooncrust_bindgen::shader::reflect::reflect(&words).unwrap();
//! println!("{}", description.to_lua());
//! ```
//!
//! Works on the SPIR-V of any compiler, not only on what this crate writes. Sizes, offsets and strides are bytes. Any
//! words may be given: a module that is cut off, or no module at all, is an `Err`, never a panic. [`Reflection`]
//! serializes (JSON) with the names of the Lua chunk.

mod access;
mod entries;
mod interface;
mod json;
mod module;
mod names;
mod rooms;
mod scalars;
mod scan;
mod types;
mod variables;

use super::quietly;
use module::Module;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Display;
use types::Layouts;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reflection {
    pub entries: Vec<Entry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push: Option<Push>,
    pub bindings: Vec<Binding>,
    /// What the shader does with each descriptor, by the push constant that names it.
    pub accesses: Vec<Access>,
    /// Named structs of buffers and push constants, nested ones too.
    pub structs: BTreeMap<String, Struct>,
    pub spec: Vec<SpecConstant>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    pub name: String,
    pub stage: &'static str,
    /// Invocations per workgroup, for stages that have one. With spec constants: their defaults.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workgroup: Option<[u32; 3]>,
    /// The ids of the spec constants that give the workgroup size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workgroup_spec: Option<[Option<u32>; 3]>,
    /// By location; built-ins come last.
    pub inputs: Vec<Port>,
    pub outputs: Vec<Port>,
}

/// An input or output, or a member of a block of them. `builtin` is its name in Vulkan, in snake case: `position`,
/// `vertex_index`, `global_invocation_id`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Port {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub builtin: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<Type>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Push {
    pub name: String,
    pub size: u64,
    pub members: Vec<Member>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Binding {
    pub set: u32,
    pub binding: u32,
    pub name: String,
    /// `storage_buffer`, `uniform_buffer`, `sampled_image`, `storage_image`, `sampler`, `combined_image_sampler`,
    /// `uniform_texel_buffer`, `storage_texel_buffer`, `input_attachment`, `acceleration_structure`.
    pub kind: &'static str,
    pub array: bool,
    /// Descriptors in the array; 0 for an unsized one; 1 when it is no array.
    pub count: u64,
    /// What a buffer holds.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<Type>,
    /// Texel format of a storage image, as WGSL and Vulkan spell it in short: `rgba8unorm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    #[serde(skip_serializing_if = "json::no")]
    pub readonly: bool,
    #[serde(skip_serializing_if = "json::no")]
    pub writeonly: bool,
}

/// What reachable code does with the descriptors of one variable that one push constant selects, or with the memory at
/// one address.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Access {
    /// The dotted name of the push constant; an element of an array counts as the array. Absent when the index is
    /// computed, and when the descriptor is in no array.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// Absent, with the binding and the variable, for an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binding: Option<u32>,
    /// As in [`Binding`], or `address`.
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variable: Option<String>,
    /// The struct that a buffer holds or an address points to.
    #[serde(rename = "struct", skip_serializing_if = "Option::is_none")]
    pub holds: Option<String>,
    /// What the runtime array at its end holds: the name of a struct, C's name of a scalar, GLSL's of a vector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub element: Option<String>,
    #[serde(skip_serializing_if = "json::no")]
    pub read: bool,
    #[serde(skip_serializing_if = "json::no")]
    pub write: bool,
    #[serde(skip_serializing_if = "json::no")]
    pub atomic: bool,
    #[serde(skip_serializing_if = "json::no")]
    pub sample: bool,
    /// Its size or format is asked for.
    #[serde(skip_serializing_if = "json::no")]
    pub query: bool,
    /// The index is a constant, the result of arithmetic, or comes from memory.
    #[serde(skip_serializing_if = "json::no")]
    pub computed: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Struct {
    /// Its stride in an array; when it is in none, its end rounded up to its alignment. A runtime array at its end
    /// counts nothing.
    pub size: u64,
    pub members: Vec<Member>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Member {
    pub name: String,
    pub offset: u64,
    pub size: u64,
    #[serde(rename = "type")]
    pub ty: Type,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    Scalar(Scalar),
    Vector {
        of: Scalar,
        rows: u32,
    },
    Matrix {
        of: Scalar,
        rows: u32,
        columns: u32,
        stride: u64,
        row_major: bool,
    },
    /// `count` 0: a runtime array.
    Array {
        of: Box<Type>,
        count: u64,
        stride: u64,
    },
    Struct(String),
    /// A 64-bit buffer address, and the name of what it points to.
    Pointer(Option<String>),
}

/// A number, by the C type that holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scalar {
    pub base: &'static str,
    pub width: u64,
    /// A 16-bit float: C has no type for it, `base` is `uint16_t`.
    pub half: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpecConstant {
    pub id: u32,
    pub name: String,
    /// A C type, `bool` (a 32-bit VkBool32 for the host) or `half` (16 bits).
    pub base: &'static str,
    pub default: Value,
    /// A WGSL `override`: a value of it is given to the compiler, not to the pipeline.
    #[serde(rename = "override", skip_serializing_if = "json::no")]
    pub overridden: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f64),
}

/// Reads a module.
pub fn reflect(words: &[u32]) -> Result<Reflection, String> {
    let (declarations, bodies) = scan::check(words)?;
    let module = Module::parse(declarations)?;
    quietly(|| describe(&module, bodies)).unwrap_or_else(|why| Err(invalid(format!("the reflector failed: {why}"))))
}

fn describe(module: &Module, bodies: &[u32]) -> Result<Reflection, String> {
    let mut layouts = Layouts::new(module);
    let variables = variables::read(&mut layouts)?;
    let accesses = access::read(&mut layouts, &variables, bodies)?;
    let (entries, spec) = (entries::read(&mut layouts), scalars::spec(module));
    let (push, bindings) = (variables.push, variables.bindings);
    Ok(Reflection { entries, push, bindings, accesses, structs: layouts.structs, spec })
}

fn invalid(why: impl Display) -> String {
    format!("not a valid SPIR-V module: {why}")
}
