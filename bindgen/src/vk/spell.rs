//! Types of the registry spelled in C that needs as few declarations as possible.
//!
//! Enumerations, flags and handles are written out (`int32_t`, `uint32_t`, `struct VkBuffer_T*`), structs go by their
//! tag. So a declaration depends on nothing but the structs that it holds by value and the function pointers it names,
//! and LuaJIT spends type ids on nothing that is not used.

use super::api::{Field, Sort};
use super::error::{Place, Result};
use super::model::{CType, Decl, Length, Registry, TypeKind};
use super::read_types::BUILTIN;
use super::value::Value;

/// Types of platforms' headers on 64-bit machines. What is not here is a struct known by pointer, or a pointer.
const PLATFORM: &[(&str, &str)] = &[
    ("VisualID", "unsigned long"),
    ("Window", "unsigned long"),
    ("RROutput", "unsigned long"),
    ("HINSTANCE", "void*"),
    ("HWND", "void*"),
    ("HMONITOR", "void*"),
    ("HANDLE", "void*"),
    ("DWORD", "uint32_t"),
    ("LPCWSTR", "const uint16_t*"),
    ("xcb_visualid_t", "uint32_t"),
    ("xcb_window_t", "uint32_t"),
    ("zx_handle_t", "uint32_t"),
    ("GgpStreamDescriptor", "uint32_t"),
    ("GgpFrameToken", "uint64_t"),
];

/// A type, spelled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// C text that can stand before a name.
    pub text: String,
    /// The type to declare first: needed always for a function pointer, for a struct only by value.
    pub dep: Option<String>,
    /// What sort of thing it is.
    pub sort: Sort,
    /// A struct known by pointer only.
    pub is_opaque: bool,
}

impl Spelling {
    fn scalar(text: impl Into<String>, sort: Sort) -> Self {
        Self { text: text.into(), dep: None, sort, is_opaque: false }
    }

    fn opaque(name: &str) -> Self {
        Self { is_opaque: true, ..Self::scalar(format!("struct {name}"), Sort::Pointer) }
    }
}

/// Spells types of one registry.
pub struct Speller<'a> {
    /// The registry that names are looked up in.
    pub registry: &'a Registry,
    /// Values of array lengths.
    pub constants: &'a std::collections::BTreeMap<String, Value>,
}

impl Speller<'_> {
    /// The name that an alias stands for in the end; any other name is returned as it is.
    pub fn canonical<'b>(&'b self, name: &'b str, place: &Place) -> Result<&'b str> {
        let mut name = name;
        for _ in 0..16 {
            match self.registry.types.get(name).map(|def| &def.kind) {
                Some(TypeKind::Alias(target)) => name = target,
                _ => return Ok(name),
            }
        }
        Err(place.error(format!("{name} is an alias of itself, through other types")))
    }

    /// Spells a named type.
    pub fn named(&self, ty: &CType, place: &Place) -> Result<Spelling> {
        self.named_within(ty, place, 0)
    }

    fn named_within(&self, ty: &CType, place: &Place, depth: u32) -> Result<Spelling> {
        if depth > 16 {
            return Err(place.error(format!("{} is a typedef of itself, through other types", ty.base)));
        }
        let name = self.canonical(&ty.base, place)?;
        if BUILTIN.contains(&name) {
            return Ok(Spelling::scalar(name, sort_of(name)));
        }
        let Some(def) = self.registry.types.get(name) else {
            return match ty.is_tagged {
                true => Ok(Spelling::opaque(name)),
                false => Err(place.error(format!("the type {name:?} is not defined"))),
            };
        };
        Ok(match &def.kind {
            TypeKind::Aggregate { is_union, .. } => {
                let tag = if *is_union { "union" } else { "struct" };
                Spelling { dep: Some(name.to_owned()), ..Spelling::scalar(format!("{tag} {name}"), Sort::Pointer) }
            }
            TypeKind::Enum => self.enumeration(name),
            TypeKind::Bitmask { base, .. } if base == "VkFlags64" => Spelling::scalar("uint64_t", Sort::Wide),
            TypeKind::Bitmask { .. } => Spelling::scalar("uint32_t", Sort::Enum),
            TypeKind::Handle { .. } => Spelling::scalar(format!("struct {name}_T*"), Sort::Handle),
            TypeKind::Typedef(target) => {
                let mut spelling = self.named_within(target, &def.place, depth + 1)?;
                spelling.text = with_pointers(&spelling.text, target);
                if !target.pointers.is_empty() {
                    spelling = Spelling::scalar(spelling.text, Sort::Pointer);
                }
                spelling
            }
            TypeKind::Opaque => Spelling::opaque(name),
            TypeKind::Function(_) => Spelling { dep: Some(name.to_owned()), ..Spelling::scalar(name, Sort::Pointer) },
            TypeKind::External => external(name, ty.pointers.is_empty()),
            TypeKind::Alias(_) | TypeKind::Ignored => {
                return Err(place.error(format!("{name} is a macro, not a type")));
            }
        })
    }

    fn enumeration(&self, name: &str) -> Spelling {
        match self.registry.groups.get(name) {
            Some(group) if group.is_u64 => Spelling::scalar("uint64_t", Sort::Wide),
            Some(group) if group.is_bitmask => Spelling::scalar("uint32_t", Sort::Enum),
            None if name.contains("FlagBits") => Spelling::scalar("uint32_t", Sort::Enum),
            _ => Spelling::scalar("int32_t", Sort::Enum),
        }
    }

    /// Spells a member; the second value is the type that must be declared before.
    pub fn member(&self, decl: &Decl, place: &Place) -> Result<(Field, Option<String>)> {
        let (mut field, dep) = self.field(&decl.ty, &decl.name, place)?;
        for dim in &decl.dims {
            let length = self.length(dim, place)?;
            field.after.push_str(&format!("[{length}]"));
        }
        field.levels += decl.dims.len();
        if let Some(bits) = decl.bits {
            self.check_bits(&field, bits, place)?;
            field.after = format!(":{bits}");
        }
        field.written.push_str(&field.after);
        Ok((field, dep))
    }

    /// Spells a parameter: an array is passed as a pointer.
    pub fn param(&self, decl: &Decl, place: &Place) -> Result<(Field, Option<String>)> {
        let (mut field, dep) = self.field(&decl.ty, &decl.name, place)?;
        if decl.bits.is_some() || decl.dims.len() > 1 {
            return Err(place.error("a parameter that is a bit field or an array of arrays"));
        }
        if let Some(dim) = decl.dims.first() {
            let length = self.length(dim, place)?;
            field.before.push('*');
            field.written.push_str(&format!("[{length}]"));
            field.levels += 1;
        }
        Ok((field, dep))
    }

    /// Spells a returned type, which may be `void`.
    pub fn returned(&self, ty: &CType, place: &Place) -> Result<(Field, Option<String>)> {
        match ty.base == "void" && ty.pointers.is_empty() {
            true => Ok((plain_field(ty, "", "void".to_owned()), None)),
            false => self.field(ty, "", place),
        }
    }

    fn field(&self, ty: &CType, name: &str, place: &Place) -> Result<(Field, Option<String>)> {
        let spelling = self.named(ty, place)?;
        let text = with_pointers(&spelling.text, ty);
        let is_value = ty.pointers.is_empty();
        if is_value && (text == "void" || spelling.is_opaque) {
            let message = format!("{} is held by value, but its size is not known", ty.base);
            return Err(place.error(message));
        }
        let is_function = spelling.dep.as_deref().is_some_and(|d| d == spelling.text);
        let dep = spelling.dep.filter(|_| is_value || is_function);
        Ok((plain_field(ty, name, text), dep))
    }

    fn length(&self, length: &Length, place: &Place) -> Result<u64> {
        match length {
            Length::Number(number) => Ok(*number),
            Length::Constant(name) => match self.constants.get(name) {
                Some(Value::Int(number @ 1..=0x10_0000)) => Ok(*number as u64),
                Some(_) => Err(place.error(format!("{name} is no length for an array"))),
                None => Err(place.error(format!("the array length {name:?} is not defined"))),
            },
        }
    }

    fn check_bits(&self, field: &Field, bits: u32, place: &Place) -> Result<()> {
        let width = match field.before.trim_start_matches("const ") {
            "int8_t" | "uint8_t" | "char" => 8,
            "int16_t" | "uint16_t" => 16,
            "int32_t" | "uint32_t" | "int" => 32,
            "int64_t" | "uint64_t" => 64,
            _ => 0,
        };
        match bits <= width {
            true => Ok(()),
            false => Err(place.error(format!("{} bits do not fit into {}", bits, field.written))),
        }
    }
}

fn plain_field(ty: &CType, name: &str, before: String) -> Field {
    Field {
        name: name.to_owned(),
        written: with_pointers(&ty.base, ty),
        base: ty.base.clone(),
        levels: ty.pointers.len(),
        before,
        after: String::new(),
    }
}

/// `base` with the const and the pointers of `ty`. A const pointer base (`const VkBuffer*`) has its const after it.
fn with_pointers(base: &str, ty: &CType) -> String {
    let mut text = match (ty.is_const, base.ends_with('*')) {
        (false, _) => base.to_owned(),
        (true, false) if base.starts_with("const ") => base.to_owned(),
        (true, false) => format!("const {base}"),
        (true, true) => format!("{base} const"),
    };
    for is_const in &ty.pointers {
        text.push('*');
        if *is_const {
            text.push_str(" const");
        }
    }
    text
}

fn sort_of(builtin: &str) -> Sort {
    match builtin {
        "int64_t" | "uint64_t" | "size_t" => Sort::Wide,
        "void" => Sort::Pointer,
        _ => Sort::Number,
    }
}

fn external(name: &str, is_value: bool) -> Spelling {
    if let Some((_, text)) = PLATFORM.iter().find(|(known, _)| *known == name) {
        let sort = match text.ends_with('*') {
            true => Sort::Pointer,
            false if text.contains("long") || text.contains("64") => Sort::Wide,
            false => Sort::Number,
        };
        return Spelling::scalar(*text, sort);
    }
    // Without video.xml nothing tells an enumeration of it from a struct, but only enumerations are held by value.
    match (is_value, name.starts_with("StdVideo")) {
        (true, true) => Spelling::scalar("int32_t", Sort::Enum),
        (true, false) => Spelling::scalar("void*", Sort::Pointer),
        (false, _) => Spelling::opaque(name),
    }
}
