//! What a SPIR-V module expects from the host: entry points, push constants, bindings, struct layouts.
//!
//! ```no_run
//! # let words: Vec<u32> = Vec::new();
//! let description = mooncrust_bindgen::shader::reflect::reflect(&words).unwrap();
//! println!("{}", description.to_lua());
//! ```
//!
//! Works on the SPIR-V of any compiler, not only on what this crate writes. Sizes, offsets and strides are bytes. Any
//! words may be given: a module that is cut off, or no module at all, is an `Err`, never a panic. Function bodies are
//! checked for completeness and otherwise skipped.

mod entries;
mod module;
mod scalars;
mod scan;
mod types;
mod variables;

use super::quietly;
use module::Module;
use std::collections::BTreeMap;
use std::fmt::Display;
use types::Layouts;

#[derive(Clone, Debug, PartialEq)]
pub struct Reflection {
    pub entries: Vec<Entry>,
    pub push: Option<Push>,
    pub bindings: Vec<Binding>,
    /// Named structs of buffers and push constants, nested ones too.
    pub structs: BTreeMap<String, Struct>,
    pub spec: Vec<SpecConstant>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub name: String,
    pub stage: &'static str,
    /// Invocations per workgroup, for stages that have one. With spec constants: their defaults.
    pub workgroup: Option<[u32; 3]>,
    /// The ids of the spec constants that give the workgroup size; 0 where it is a plain number.
    pub workgroup_spec: Option<[u32; 3]>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Push {
    pub name: String,
    pub size: u64,
    pub members: Vec<Member>,
}

#[derive(Clone, Debug, PartialEq)]
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
    pub ty: Option<Type>,
    /// Texel format of a storage image, as WGSL and Vulkan spell it in short: `rgba8unorm`.
    pub format: Option<String>,
    pub readonly: bool,
    pub writeonly: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// Its stride in an array; when it is in none, its end rounded up to its alignment. A runtime array at its end
    /// counts nothing.
    pub size: u64,
    pub members: Vec<Member>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    pub name: String,
    pub offset: u64,
    pub size: u64,
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

#[derive(Clone, Debug, PartialEq)]
pub struct SpecConstant {
    pub id: u32,
    pub name: String,
    /// A C type, or `bool` (a 32-bit VkBool32 for the host).
    pub base: &'static str,
    pub default: Value,
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
    scan::check(words)?;
    let module = Module::parse(words)?;
    quietly(|| describe(&module)).unwrap_or_else(|why| Err(invalid(format!("the reflector failed: {why}"))))
}

fn describe(module: &Module) -> Result<Reflection, String> {
    let mut layouts = Layouts::new(module);
    let (push, bindings) = variables::read(&mut layouts)?;
    let (entries, spec) = (entries::read(module), scalars::spec(module));
    Ok(Reflection { entries, push, bindings, structs: layouts.structs, spec })
}

fn invalid(why: impl Display) -> String {
    format!("not a valid SPIR-V module: {why}")
}
