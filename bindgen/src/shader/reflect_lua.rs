//! [`Reflection`] as the text of a Lua chunk.
//!
//! ```lua
//! return {
//!   entries = { { name = "main", stage = "compute", workgroup = { 64, 1, 1 } [, workgroup_spec = { 7, false, false }],
//!     inputs = { { name = "uv", location = 0, type = {...} }, { name = "gl_FragCoord", builtin = "frag_coord", ... } },
//!     outputs = { ... } } },
//!   push = { name = "Push", size = 16, members = { { name = "a", offset = 0, size = 4, type = { base = "uint32_t" } } } },
//!   bindings = { { set = 0, binding = 0, name = "floats", kind = "storage_buffer", array = true, count = 0, ... } },
//!   accesses = { { member = "a", set = 0, binding = 0, kind = "storage_buffer", variable = "floats",
//!     struct = "Floats", element = "float", read = true }, ... },
//!   structs = { Particle = { size = 32, members = { ... } } },
//!   spec = { { id = 0, name = "n", base = "uint32_t", default = 64 [, override = true] } },
//! }
//! ```
//!
//! `accesses`: one for each push constant member and each variable that it is an index into. Of the flags `read`,
//! `write`, `atomic` (with read, write or both), `sample` (with read; alone for a sampler) and `query` (its size is asked
//! for) the true ones are there. `computed = true` and no member: the index is a constant, the result of arithmetic or
//! comes from memory. Neither: the descriptor is in no array. `kind` is that of the binding, or `address` for a
//! buffer_reference, which has no binding and no variable. `struct`: what a buffer holds or an address points to, when
//! that is a struct; `element`: what the runtime array at its end holds.
//!
//! Types: `{ base = C type [, half = true] [, rows = 2..4 [, columns = 2..4, stride = bytes [, row_major = true]]] }`,
//! `{ struct = name }`, `{ of = type, count = n (0: runtime), stride = bytes }`,
//! `{ base = "uint64_t", pointer = struct name or true }`. `push` is absent when there is none. The same module always
//! gives the same text, and no text in the module can be anything but a string in the chunk.

use super::reflect::{Access, Binding, Entry, Member, Port, Reflection, Scalar, Type, Value};

impl Reflection {
    pub fn to_lua(&self) -> String {
        let mut fields = vec![format!("entries = {}", list(self.entries.iter().map(entry)))];
        if let Some(push) = &self.push {
            fields.push(format!(
                "push = {{ name = {}, size = {}, members = {} }}",
                quote(&push.name),
                push.size,
                list(push.members.iter().map(member))
            ));
        }
        fields.push(format!("bindings = {}", list(self.bindings.iter().map(binding))));
        fields.push(format!("accesses = {}", list(self.accesses.iter().map(access))));
        let structs = self.structs.iter().map(|(name, found)| {
            let members = list(found.members.iter().map(member));
            format!("[{}] = {{ size = {}, members = {members} }}", quote(name), found.size)
        });
        fields.push(format!("structs = {}", list(structs)));
        let spec = self.spec.iter().map(|constant| {
            format!(
                "{{ id = {}, name = {}, base = {}, default = {}{} }}",
                constant.id,
                quote(&constant.name),
                quote(constant.base),
                value(constant.default),
                if constant.overridden { ", override = true" } else { "" }
            )
        });
        fields.push(format!("spec = {}", list(spec)));
        format!("return {{\n  {},\n}}\n", fields.join(",\n  "))
    }
}

pub(super) fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    if items.is_empty() { "{}".into() } else { format!("{{ {} }}", items.join(", ")) }
}

fn entry(entry: &Entry) -> String {
    let mut text = format!("{{ name = {}, stage = {}", quote(&entry.name), quote(entry.stage));
    if let Some([x, y, z]) = entry.workgroup {
        text += &format!(", workgroup = {{ {x}, {y}, {z} }}");
    }
    if let Some(ids) = entry.workgroup_spec {
        let [x, y, z] = ids.map(|id| id.map_or("false".into(), |id| id.to_string()));
        text += &format!(", workgroup_spec = {{ {x}, {y}, {z} }}");
    }
    let (inputs, outputs) = (list(entry.inputs.iter().map(port)), list(entry.outputs.iter().map(port)));
    text + &format!(", inputs = {inputs}, outputs = {outputs} }}")
}

fn port(port: &Port) -> String {
    let mut text = format!("{{ name = {}", quote(&port.name));
    let numbers = [("location", port.location), ("component", port.component)];
    for (name, number) in numbers.into_iter().filter_map(|(name, number)| Some((name, number?))) {
        text += &format!(", {name} = {number}");
    }
    if let Some(builtin) = &port.builtin {
        text += &format!(", builtin = {}", quote(builtin));
    }
    if let Some(ty) = &port.ty {
        text += &format!(", type = {}", shape(ty));
    }
    text + " }"
}

fn access(access: &Access) -> String {
    let mut fields = Vec::new();
    let mut add = |name: &str, text: Option<&str>| fields.extend(text.map(|text| format!("{name} = {}", quote(text))));
    add("member", access.member.as_deref());
    add("kind", Some(access.kind));
    add("variable", access.variable.as_deref());
    add("struct", access.holds.as_deref());
    add("element", access.element.as_deref());
    if let (Some(set), Some(binding)) = (access.set, access.binding) {
        fields.push(format!("set = {set}, binding = {binding}"));
    }
    let flags = [
        ("read", access.read),
        ("write", access.write),
        ("atomic", access.atomic),
        ("sample", access.sample),
        ("query", access.query),
        ("computed", access.computed),
    ];
    fields.extend(flags.iter().filter(|(_, set)| *set).map(|(name, _)| format!("{name} = true")));
    format!("{{ {} }}", fields.join(", "))
}

fn member(member: &Member) -> String {
    format!(
        "{{ name = {}, offset = {}, size = {}, type = {} }}",
        quote(&member.name),
        number(member.offset),
        number(member.size),
        shape(&member.ty)
    )
}

fn binding(binding: &Binding) -> String {
    let mut text = format!(
        "{{ set = {}, binding = {}, name = {}, kind = {}, array = {}, count = {}",
        binding.set,
        binding.binding,
        quote(&binding.name),
        quote(binding.kind),
        binding.array,
        number(binding.count)
    );
    if let Some(ty) = &binding.ty {
        text += &format!(", type = {}", shape(ty));
    }
    if let Some(format) = &binding.format {
        text += &format!(", format = {}", quote(format));
    }
    if binding.readonly {
        text += ", readonly = true";
    }
    if binding.writeonly {
        text += ", writeonly = true";
    }
    text + " }"
}

fn shape(ty: &Type) -> String {
    match ty {
        Type::Scalar(of) => format!("{{ {} }}", base(of)),
        Type::Vector { of, rows } => format!("{{ {}, rows = {rows} }}", base(of)),
        Type::Matrix { of, rows, columns, stride, row_major } => {
            let order = if *row_major { ", row_major = true" } else { "" };
            format!("{{ {}, rows = {rows}, columns = {columns}, stride = {stride}{order} }}", base(of))
        }
        Type::Array { of, count, stride } => {
            format!("{{ of = {}, count = {}, stride = {stride} }}", shape(of), number(*count))
        }
        Type::Struct(name) => format!("{{ struct = {} }}", quote(name)),
        Type::Pointer(Some(name)) => format!("{{ base = \"uint64_t\", pointer = {} }}", quote(name)),
        Type::Pointer(None) => "{ base = \"uint64_t\", pointer = true }".into(),
    }
}

fn base(of: &Scalar) -> String {
    let half = if of.half { ", half = true" } else { "" };
    format!("base = \"{}\"{half}", of.base)
}

/// A Lua number; beyond 2^53, where a double is no longer exact, a LuaJIT literal.
fn number(value: u64) -> String {
    if value <= 1 << 53 { value.to_string() } else { format!("{value}ULL") }
}

fn value(value: Value) -> String {
    match value {
        Value::Bool(value) => value.to_string(),
        Value::Uint(value) => number(value),
        Value::Int(value) if value.unsigned_abs() <= 1 << 53 => value.to_string(),
        Value::Int(value) if value > 0 => format!("{value}LL"),
        // The most negative number has no literal of its own.
        Value::Int(value) => format!("(-{}LL - 1)", (value + 1).unsigned_abs()),
        Value::Float(value) if value.is_nan() => "0/0".into(),
        Value::Float(value) if value.is_infinite() => if value > 0.0 { "1/0" } else { "-1/0" }.into(),
        Value::Float(value) => format!("{value:e}"),
    }
}

pub(super) fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if (c as u32) < 32 || c as u32 == 127 => out.push_str(&format!("\\{:03}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
