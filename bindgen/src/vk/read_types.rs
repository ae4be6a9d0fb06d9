//! `<type>` elements.

use std::collections::BTreeSet;

use super::cdecl::{self, checked_name};
use super::error::Result;
use super::model::{Constant, Registry, Signature, Source, TypeKind};
use super::read::{add_type, is_for_vulkan, name_child, read_params, required};
use super::xml::Element;

/// C types that need no declaration.
pub const BUILTIN: &[&str] = &[
    "void", "char", "float", "double", "int", "int8_t", "uint8_t", "int16_t", "uint16_t", "int32_t", "uint32_t",
    "int64_t", "uint64_t", "size_t",
];

/// Reads one `<type>` into the registry.
pub fn read_type(element: &Element, registry: &mut Registry) -> Result<()> {
    let place = &element.place;
    let category = element.attr("category").unwrap_or("");
    if category == "include" {
        return Ok(());
    }
    if category == "define" {
        return read_define(element, registry);
    }
    let (name, kind) = match element.attr("alias") {
        Some(alias) => {
            checked_name(alias, "type", place)?;
            let name = required(element, "name")?.to_owned();
            (name, TypeKind::Alias(alias.to_owned()))
        }
        None => read_kind(element, category)?,
    };
    checked_name(&name, "type", place)?;
    if BUILTIN.contains(&name.as_str()) {
        return match kind {
            TypeKind::External => Ok(()),
            _ => Err(place.error(format!("{name} is a type of C and cannot be defined"))),
        };
    }
    add_type(registry, &name, kind, place)
}

fn read_kind(element: &Element, category: &str) -> Result<(String, TypeKind)> {
    let name_attr = || required(element, "name").map(str::to_owned);
    match category {
        "struct" | "union" => Ok((name_attr()?, read_aggregate(element, category == "union")?)),
        "enum" => Ok((name_attr()?, TypeKind::Enum)),
        "bitmask" => read_bitmask(element),
        "handle" => {
            let parent = element.attr("parent").map(str::to_owned);
            Ok((name_child(element, "handle")?, TypeKind::Handle { parent }))
        }
        "basetype" => read_basetype(element),
        "funcpointer" => read_function(element),
        "" | "group" => Ok((name_attr()?, TypeKind::External)),
        other => {
            let message = format!("a type of the unknown category {other:?}");
            Err(element.place.error(message))
        }
    }
}

fn read_aggregate(element: &Element, is_union: bool) -> Result<TypeKind> {
    let mut members = Vec::new();
    let mut seen = BTreeSet::new();
    let mut s_type = None;
    for member in element.all("member").filter(|e| is_for_vulkan(e)) {
        let decl = cdecl::parse_decl(&member.text(), &member.place)?;
        if !seen.insert(decl.name.clone()) {
            let message = format!("two members with the name {}", decl.name);
            return Err(member.place.error(message));
        }
        if decl.name == "sType" {
            s_type = member.attr("values").map(str::to_owned);
        }
        members.push((decl, member.place.clone()));
    }
    if members.is_empty() {
        return Err(element.place.error("a struct or union with no members"));
    }
    Ok(TypeKind::Aggregate { is_union, members, s_type })
}

fn read_bitmask(element: &Element) -> Result<(String, TypeKind)> {
    let (ty, name) = cdecl::parse_typedef(&element.text(), &element.place)?;
    let bits = element.attr("bitvalues").or(element.attr("requires"));
    let bits = bits.map(str::to_owned);
    let base = ty.base;
    match base.as_str() {
        "VkFlags" | "VkFlags64" => Ok((name, TypeKind::Bitmask { base, bits })),
        _ => Err(element.place.error("a bitmask that is neither VkFlags nor VkFlags64")),
    }
}

fn read_basetype(element: &Element) -> Result<(String, TypeKind)> {
    let text = element.text();
    // Platform types stand between #ifdef and #endif; the last typedef is the one for plain C.
    if let Some(start) = text.rfind("typedef") {
        let end = text[start..].find(';').map_or(text.len(), |i| start + i + 1);
        let (ty, name) = cdecl::parse_typedef(&text[start..end], &element.place)?;
        let kind = match ty.is_tagged && ty.pointers.is_empty() {
            true => TypeKind::Opaque,
            false => TypeKind::Typedef(ty),
        };
        return Ok((name, kind));
    }
    match text.trim_start().starts_with("struct") {
        true => Ok((name_child(element, "type")?, TypeKind::Opaque)),
        false => Ok((name_child(element, "type")?, TypeKind::External)),
    }
}

fn read_function(element: &Element) -> Result<(String, TypeKind)> {
    let (name, signature) = match element.first("proto") {
        Some(proto) => {
            let (ret, name) = cdecl::parse_proto(&proto.text(), &proto.place)?;
            let params = read_params(element)?;
            (name, Signature { ret, params })
        }
        None => cdecl::parse_function_pointer(&element.text(), &element.place)?,
    };
    Ok((name, TypeKind::Function(signature)))
}

/// A macro with a plain value becomes a constant; all others are ignored.
fn read_define(element: &Element, registry: &mut Registry) -> Result<()> {
    let place = &element.place;
    if let (None, Some(name)) = (element.first("name"), element.attr("name")) {
        checked_name(name, "macro", place)?;
        return add_type(registry, name, TypeKind::Ignored, place);
    }
    let name = name_child(element, "macro")?;
    add_type(registry, &name, TypeKind::Ignored, place)?;
    let text = element.exact_text();
    let mut lines = text.lines().map(str::trim);
    let Some(body) = lines.find_map(|line| line.strip_prefix("#define")) else {
        return Ok(());
    };
    let body = body.split("//").next().unwrap_or("");
    let value = body.trim().strip_prefix(name.as_str()).unwrap_or("");
    let is_plain = value.starts_with([' ', '\t']) && !value.trim().is_empty();
    if is_plain && !value.contains(['#', '\\']) {
        registry.constants.push(Constant {
            name,
            place: place.clone(),
            source: Source::Text(value.trim().to_owned()),
            is_u64: false,
        });
    }
    Ok(())
}
