//! A reflection as text for people.

use super::table;
use mooncrust_bindgen::shader::reflect::{Access, Binding, Entry, Member, Port, Reflection, Scalar, Type, Value};

pub fn text(found: &Reflection) -> String {
    let mut out = String::new();
    let mut section = |title: &str, rows: Vec<Vec<String>>| {
        if !rows.is_empty() {
            out += &format!("{title}\n{}", table::text(&rows, &[], "  "));
        }
    };
    section("entry points", found.entries.iter().map(entry).collect());
    if let Some(push) = &found.push {
        section(&format!("push constants {}, {} bytes", push.name, push.size), members(&push.members));
    }
    section("bindings (set, binding)", found.bindings.iter().map(binding).collect());
    section("accesses", found.accesses.iter().map(access).collect());
    for (name, layout) in &found.structs {
        section(&format!("struct {name}, {} bytes", layout.size), members(&layout.members));
    }
    let spec = found.spec.iter().map(|constant| {
        let kind = if constant.overridden { "override".into() } else { format!("id {}", constant.id) };
        vec![kind, constant.base.into(), constant.name.clone(), format!("= {}", value(constant.default))]
    });
    section("constants", spec.collect());
    out
}

fn entry(entry: &Entry) -> Vec<String> {
    let size = |size: [String; 3]| size.join(" x ");
    let workgroup = |group: [u32; 3]| format!("workgroup {}", size(group.map(|count| count.to_string())));
    let mut group = entry.workgroup.map_or(String::new(), workgroup);
    if let Some(ids) = entry.workgroup_spec {
        group += &format!(" (constants {})", size(ids.map(|id| id.map_or("-".into(), |id| id.to_string()))));
    }
    let ports = |title: &str, ports: &[_]| match ports.is_empty() {
        true => String::new(),
        false => format!("{title} {}", ports.iter().map(port).collect::<Vec<_>>().join(", ")),
    };
    vec![entry.stage.into(), entry.name.clone(), group, ports("in:", &entry.inputs), ports("out:", &entry.outputs)]
}

fn port(port: &Port) -> String {
    let ty = port.ty.as_ref().map_or(String::new(), |ty| format!(" {}", shape(ty)));
    match port.location {
        Some(location) => format!("{}@{location}{ty}", port.name),
        None => port.builtin.clone().unwrap_or_else(|| port.name.clone()),
    }
}

fn members(members: &[Member]) -> Vec<Vec<String>> {
    members
        .iter()
        .map(|member| {
            let Member { name, offset, size, ty } = member;
            vec![format!("at {offset}"), format!("{size} bytes"), shape(ty), name.clone()]
        })
        .collect()
}

fn binding(binding: &Binding) -> Vec<String> {
    let count = match (binding.array, binding.count) {
        (false, _) => String::new(),
        (true, 0) => "[]".into(),
        (true, count) => format!("[{count}]"),
    };
    let mut notes: Vec<String> = binding.ty.iter().map(shape).chain(binding.format.clone()).collect();
    notes.extend(binding.readonly.then(|| "readonly".into()));
    notes.extend(binding.writeonly.then(|| "writeonly".into()));
    let place = format!("{}, {}", binding.set, binding.binding);
    vec![place, binding.kind.into(), format!("{}{count}", binding.name), notes.join(" ")]
}

fn access(access: &Access) -> Vec<String> {
    let by = match (&access.member, access.computed) {
        (Some(member), _) => member.clone(),
        (None, true) => "(computed)".into(),
        (None, false) => "(direct)".into(),
    };
    let flags = [
        (access.read, "read"),
        (access.write, "write"),
        (access.atomic, "atomic"),
        (access.sample, "sample"),
        (access.query, "query"),
    ];
    let flags: Vec<&str> = flags.into_iter().filter(|flag| flag.0).map(|flag| flag.1).collect();
    let what = access.element.as_ref().or(access.holds.as_ref()).map_or(String::new(), |what| format!("of {what}"));
    vec![by, access.kind.into(), access.variable.clone().unwrap_or_default(), what, flags.join(", ")]
}

fn shape(ty: &Type) -> String {
    match ty {
        Type::Scalar(of) => base(of).into(),
        Type::Vector { of, rows } => format!("{} x {rows}", base(of)),
        Type::Matrix { of, rows, columns, .. } => format!("{} x {rows} x {columns}", base(of)),
        Type::Array { of, count: 0, .. } => format!("{}[]", shape(of)),
        Type::Array { of, count, .. } => format!("{}[{count}]", shape(of)),
        Type::Struct(name) => name.clone(),
        Type::Pointer(name) => format!("{}*", name.as_deref().unwrap_or("")),
    }
}

fn base(of: &Scalar) -> &str {
    if of.half { "half" } else { of.base }
}

fn value(value: Value) -> String {
    match value {
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::Uint(value) => value.to_string(),
        Value::Float(value) => value.to_string(),
    }
}
