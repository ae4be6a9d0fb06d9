//! The data files: sorted lines that the runtime finds by binary search. A line starts with its name and a space.
//!
//! | file | after the name |
//! |---|---|
//! | types | `s`/`u` sType deps members · `t` text · `f` deps typedef · `o` (opaque) · `=` other name |
//! | commands | level deps providers `ret (*@)(params)` |
//! | constants | the value as a Lua literal |
//! | enums | `e` (enumeration), `b` (flags), `q` (64-bit flags) and the names of its values · `=` other name |
//! | members | `type name;type name`, types as the registry writes them |

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::vk::api::{Api, Command, Field, Level, Signature, Type};
use crate::vk::value::Value;

/// Renders path and lines of each data file.
pub fn render(api: &Api) -> Vec<(String, String)> {
    let file = |name: &str, lines: String| (format!("data/{name}.lua"), lines);
    vec![
        file("types", lines(&api.types, type_line)),
        file("commands", lines(&api.commands, command_line)),
        file("constants", lines(&api.constants, |_, value| literal(value))),
        file("enums", enum_lines(api)),
        file("members", member_lines(api)),
    ]
}

fn lines<T>(map: &BTreeMap<String, T>, line: impl Fn(&str, &T) -> String) -> String {
    let mut out = String::new();
    for (name, item) in map {
        let _ = writeln!(out, "{name} {}", line(name, item));
    }
    out
}

fn type_line(name: &str, ty: &Type) -> String {
    match ty {
        Type::Alias(target) => format!("= {target}"),
        Type::Opaque => "o".to_owned(),
        Type::Scalar { text, .. } => format!("t {text}"),
        Type::Function { deps, signature } => {
            let text = function_text(signature).replace('@', name);
            format!("f {} {text}", list(deps))
        }
        Type::Aggregate { is_union, s_type, deps, members } => {
            let kind = if *is_union { 'u' } else { 's' };
            let s_type = s_type.map_or("-".to_owned(), |number| number.to_string());
            let members: String = members.iter().map(|m| format!("{} {}{};", m.before, m.name, m.after)).collect();
            format!("{kind} {s_type} {} {members}", list(deps))
        }
    }
}

fn command_line(_: &str, command: &Command) -> String {
    let level = match command.level {
        Level::Global => 'g',
        Level::Instance => 'i',
        Level::Device => 'd',
        Level::DeviceOfInstanceExtension => 'D',
    };
    let providers = command.providers.iter().map(|p| p.trim_start_matches("Vulkan "));
    let providers = providers.collect::<Vec<_>>().join(",");
    let text = function_text(&command.signature);
    format!("{level} {} {providers} {text}", list(&command.deps))
}

/// `ret (*@)(params)`, where `@` stands for the name of the typedef.
fn function_text(signature: &Signature) -> String {
    let params: Vec<&str> = signature.params.iter().map(|p| p.before.as_str()).collect();
    let params = if params.is_empty() { "void".to_owned() } else { params.join(",") };
    format!("{} (*@)({params})", signature.ret.before)
}

fn list(names: &[String]) -> String {
    match names.is_empty() {
        true => "-".to_owned(),
        false => names.join(","),
    }
}

fn literal(value: &Value) -> String {
    match value {
        Value::Int(number) => number.to_string(),
        Value::U64(number) => format!("0x{number:x}ULL"),
        Value::Float(text) => text.clone(),
        Value::Str(text) => format!("\"{text}\""),
    }
}

fn enum_lines(api: &Api) -> String {
    let mut all: BTreeMap<&str, String> = BTreeMap::new();
    for (name, names) in &api.enums {
        let kind = match (names.is_bitmask, names.is_u64) {
            (false, _) => 'e',
            (true, false) => 'b',
            (true, true) => 'q',
        };
        let mut line = kind.to_string();
        for value in &names.names {
            let _ = write!(line, " {value}");
        }
        all.insert(name, line);
    }
    for (name, target) in &api.enum_of {
        all.insert(name, format!("= {target}"));
    }
    let all = all.into_iter();
    all.map(|(name, line)| format!("{name} {line}\n")).collect()
}

fn member_lines(api: &Api) -> String {
    let mut out = String::new();
    for (name, ty) in &api.types {
        if let Type::Aggregate { members, .. } = ty {
            let _ = writeln!(out, "{name} {}", join_members(members));
        }
    }
    out
}

fn join_members(members: &[Field]) -> String {
    let written = members.iter().map(|m| format!("{} {}", m.written, m.name));
    written.collect::<Vec<_>>().join(";")
}
