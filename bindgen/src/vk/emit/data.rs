//! The data files: sorted lines that the runtime finds by binary search. A line starts with its name and a space.
//!
//! | file | after the name |
//! |---|---|
//! | types | `s`/`u` sType deps members · `t` text · `f` deps typedef · `o` (opaque) · `=` other name |
//! | commands | level deps providers `ret (*@)(params)` |
//! | constants | the value as a Lua literal |
//! | enums | `e` (enumeration), `b` (flags), `q` (64-bit flags) and the names of its values · `=` other name |
//! | members | `type name;type name`, types as the registry writes them |
//!
//! `types_vendor`, `commands_vendor` and `constants_vendor` are like those without `_vendor`, for what belongs to one
//! vendor or to video.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::vk::api::{Api, Command, Field, Level, Signature, Type};
use crate::vk::value::Value;

/// Renders path and lines of each data file.
pub fn render(api: &Api) -> Vec<(String, String)> {
    let mut files = Vec::new();
    split(&mut files, api, "types", &api.types, type_line);
    split(&mut files, api, "commands", &api.commands, command_line);
    split(&mut files, api, "constants", &api.constants, |_, value| literal(value));
    files.push((path("enums"), enum_lines(api)));
    files.push((path("members"), member_lines(api)));
    files
}

fn path(name: &str) -> String {
    format!("data/{name}.lua")
}

/// Renders two files: most programs never read the second, which holds half of all bytes.
fn split<T>(
    files: &mut Vec<(String, String)>,
    api: &Api,
    stem: &str,
    map: &BTreeMap<String, T>,
    line: impl Fn(&str, &T) -> String,
) {
    let (mut common, mut vendor) = (String::new(), String::new());
    for (name, item) in map {
        let out = if is_rare(&api.tags, name) { &mut vendor } else { &mut common };
        let _ = writeln!(out, "{name} {}", line(name, item));
    }
    files.push((path(stem), common));
    files.push((path(&format!("{stem}_vendor")), vendor));
}

/// Whether a name belongs to one vendor's extension, or to video.
fn is_rare(tags: &[String], name: &str) -> bool {
    if name.contains("Video") || name.contains("VIDEO_") {
        return true;
    }
    let end = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let tags = tags.iter().filter(|tag| !matches!(tag.as_str(), "KHR" | "EXT"));
    tags.into_iter().any(|tag| {
        let before = end.strip_suffix(tag.as_str()).and_then(|rest| rest.chars().next_back());
        let is_suffix = before.is_some_and(|c| !c.is_ascii_uppercase());
        is_suffix
            || name.strip_prefix("VK_").and_then(|n| n.strip_prefix(tag.as_str())).is_some_and(|n| n.starts_with('_'))
    })
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
