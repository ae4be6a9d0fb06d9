//! LuaCATS stubs: what an editor needs to complete `vk.`, the fields of every struct and the parameters of every
//! function. Never loaded at run time. Each file stays below the size from which language servers skip files.

use std::fmt::Write;

use crate::vk::api::{Api, Command, Field, Sort, Type};
use crate::vk::value::Value;

/// lua-language-server skips files above 500 KB.
const MAX_FILE: usize = 400_000;
const VK_CLASS: &str = "---@class mooncrust.vk\nlocal vk = {}\n\n";
const KEYWORDS: &[&str] = &[
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil",
    "not", "or", "repeat", "return", "then", "true", "until", "while",
];

/// Renders path and text of each stub file.
pub fn render(api: &Api) -> Vec<(String, String)> {
    let types = api.types.iter().map(|(name, ty)| type_stub(api, name, ty));
    let fields = api.types.iter().map(|(name, ty)| constructor(name, ty));
    let constants = api.constants.iter();
    let constants = constants.map(|(name, value)| constant_field(name, value));
    let commands = api.commands.iter();
    let commands = commands.map(|(name, command)| command_stub(api, name, command));
    let class_fields = fields.chain(constants);
    let mut files = split("types", "", types);
    files.extend(split("vk", "---@class mooncrust.vk\n", class_fields));
    files.extend(split("commands", VK_CLASS, commands));
    files
}

fn split(stem: &str, start: &str, parts: impl Iterator<Item = String>) -> Vec<(String, String)> {
    let mut texts = vec![start.to_owned()];
    for part in parts {
        if texts.last().is_some_and(|t| t.len() + part.len() > MAX_FILE) {
            texts.push(start.to_owned());
        }
        if let Some(text) = texts.last_mut() {
            text.push_str(&part);
        }
    }
    let texts = texts.into_iter().enumerate();
    texts.map(|(i, text)| (format!("stubs/{stem}_{}.lua", i + 1), text)).collect()
}

fn type_stub(api: &Api, name: &str, ty: &Type) -> String {
    match ty {
        Type::Alias(target) => format!("---@alias {name} {target}\n\n"),
        Type::Opaque => format!("---@class {name}: ffi.cdata*\n\n"),
        Type::Scalar { sort, .. } => match sort {
            Sort::Handle => format!("---@class {name}: ffi.cdata*\n\n"),
            Sort::Pointer => format!("---@alias {name} ffi.cdata*\n\n"),
            Sort::Wide => format!("---@alias {name} integer|ffi.cdata*\n\n"),
            Sort::Number | Sort::Enum => format!("---@alias {name} integer\n\n"),
        },
        Type::Function { signature, .. } => {
            let params = signature.params.iter();
            let params = params.map(|p| format!("{}: {}", safe(&p.name), lua_type(api, p)));
            let params = params.collect::<Vec<_>>().join(", ");
            let returned = match signature.ret.before.as_str() {
                "void" => String::new(),
                _ => format!(": {}", lua_type(api, &signature.ret)),
            };
            format!("---@alias {name} ffi.cdata*|fun({params}){returned}\n\n")
        }
        Type::Aggregate { members, .. } => {
            let mut out = format!("---@class {name}: ffi.cdata*\n");
            for member in members {
                let lua = lua_type(api, member);
                let _ = writeln!(out, "---@field {} {lua}{}", member.name, note(member, &lua));
            }
            out.push('\n');
            out
        }
    }
}

fn constructor(name: &str, ty: &Type) -> String {
    match ty {
        Type::Aggregate { .. } => {
            format!("---@field {name} fun(init?: {name}|table): {name}\n")
        }
        _ => format!("---@field {name} ffi.ctype*\n"),
    }
}

fn constant_field(name: &str, value: &Value) -> String {
    let ty = match value {
        Value::Int(_) => "integer",
        Value::U64(_) => "ffi.cdata*",
        Value::Float(_) => "number",
        Value::Str(_) => "string",
    };
    format!("---@field {name} {ty}\n")
}

fn command_stub(api: &Api, name: &str, command: &Command) -> String {
    let mut out = format!("---{}\n", command.providers.join(", "));
    let mut names = Vec::new();
    for param in &command.signature.params {
        let param_name = safe(&param.name);
        let ty = lua_type(api, param);
        let _ = writeln!(out, "---@param {param_name} {ty}{}", note(param, &ty));
        names.push(param_name);
    }
    if command.signature.ret.before != "void" {
        let ty = lua_type(api, &command.signature.ret);
        let _ = writeln!(out, "---@return {ty}");
    }
    let _ = write!(out, "function vk.{name}({}) end\n\n", names.join(", "));
    out
}

/// The type in C, where it says more than the one in Lua.
fn note(field: &Field, lua: &str) -> String {
    match field.written == lua {
        true => String::new(),
        false => format!(" {}", field.written),
    }
}

fn safe(name: &str) -> String {
    match KEYWORDS.contains(&name) {
        true => format!("{name}_"),
        false => name.to_owned(),
    }
}

fn lua_type(api: &Api, field: &Field) -> String {
    let base = field.base.as_str();
    if field.levels == 0 {
        return match base {
            "float" | "double" => "number".to_owned(),
            "uint64_t" | "int64_t" | "size_t" => "integer|ffi.cdata*".to_owned(),
            _ if api.types.contains_key(base) => base.to_owned(),
            _ => "integer".to_owned(),
        };
    }
    let is_text = base == "char" && field.levels == 1;
    let is_struct = matches!(api.types.get(base), Some(Type::Aggregate { .. } | Type::Alias(_)));
    match (is_text, is_struct && field.levels == 1) {
        (true, _) => "string|ffi.cdata*|nil".to_owned(),
        (_, true) => format!("{base}|ffi.cdata*|nil"),
        _ => "ffi.cdata*|nil".to_owned(),
    }
}
