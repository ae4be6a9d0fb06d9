//! [`Registry`] to [`Api`]: selects, resolves values and spells types.

use std::collections::BTreeMap;

use super::api::{Api, Command, Level, Sort, Type};
use super::enum_names;
use super::error::{Error, Place, Result};
use super::layout;
use super::model::{Decl, Provider, Registry, TypeKind};
use super::select::{Selection, command_signature, select};
use super::spell::Speller;
use super::value::{Value, Values, Width};

/// Builds everything the emitters need.
pub fn build(registry: &Registry) -> Result<Api> {
    if registry.providers.is_empty() {
        return Err(Error::general(
            "the registry has no <feature> for the vulkan API; give the vk.xml of the Vulkan registry first",
        ));
    }
    let selection = select(registry)?;
    let constants = resolve_constants(registry, &selection)?;
    let version = registry_version(&constants)?;
    let speller = Speller { registry, constants: &constants };
    let types = build_types(&speller, &selection)?;
    layout::check(&types, registry)?;
    let commands = build_commands(&speller, &selection)?;
    let (enums, enum_of) = enum_names::build(&speller, &selection)?;
    Ok(Api { version, tags: registry.tags.clone(), types, constants, enums, enum_of, commands })
}

fn resolve_constants(registry: &Registry, selection: &Selection<'_>) -> Result<BTreeMap<String, Value>> {
    let mut values = Values::default();
    for constant in &registry.constants {
        values.add(constant, Width::default());
    }
    let is_selected = |name: &str| selection.types.contains(name);
    for (name, group) in registry.groups.iter().filter(|(name, _)| is_selected(name)) {
        for constant in &group.values {
            values.add(constant, enum_names::width_of(registry, name));
        }
    }
    for (extends, constant) in registry.providers.iter().flat_map(|p| &p.constants) {
        match extends.as_deref() {
            None => values.add(constant, Width::default()),
            Some(group) if is_selected(group) => values.add(constant, enum_names::width_of(registry, group)),
            Some(_) => {}
        }
    }
    let mut resolved = values.resolve_all()?;
    // Macros count only when they are required: those of other APIs carry no mark of their own.
    resolved.retain(|name, _| match registry.types.get(name) {
        Some(_) => is_selected(name) || name.starts_with("VK_HEADER_VERSION"),
        None => true,
    });
    Ok(resolved)
}

fn registry_version(constants: &BTreeMap<String, Value>) -> Result<String> {
    match constants.get("VK_HEADER_VERSION_COMPLETE") {
        Some(Value::Int(v)) => Ok(format!("{}.{}.{}", v >> 22 & 0x7f, v >> 12 & 0x3ff, v & 0xfff)),
        _ => Err(Error::general(
            "the registry does not define VK_HEADER_VERSION_COMPLETE; give a vk.xml of version 1.2.162 or later",
        )),
    }
}

fn build_types(speller: &Speller<'_>, selection: &Selection<'_>) -> Result<BTreeMap<String, Type>> {
    let mut types = BTreeMap::new();
    for name in &selection.types {
        if let Some(ty) = build_type(speller, name)? {
            types.insert((*name).to_owned(), ty);
        }
    }
    Ok(types)
}

fn build_type(speller: &Speller<'_>, name: &str) -> Result<Option<Type>> {
    let def = &speller.registry.types[name];
    let place = &def.place;
    let scalar = || -> Result<Type> {
        let ty =
            super::model::CType { base: name.to_owned(), is_tagged: false, is_const: false, pointers: vec![false] };
        let spelling = speller.named(&ty, place)?;
        Ok(match spelling.is_opaque {
            true => Type::Opaque,
            false => Type::Scalar {
                sort: match spelling.text.ends_with('*') && spelling.sort != Sort::Handle {
                    true => Sort::Pointer,
                    false => spelling.sort,
                },
                text: spelling.text,
            },
        })
    };
    Ok(Some(match &def.kind {
        TypeKind::Ignored => return Ok(None),
        TypeKind::Alias(_) => Type::Alias(speller.canonical(name, place)?.to_owned()),
        TypeKind::Aggregate { is_union, members, s_type } => {
            build_aggregate(speller, *is_union, members, s_type.as_deref())?
        }
        TypeKind::Function(signature) => {
            let (signature, deps) = build_signature(speller, signature, place)?;
            Type::Function { deps, signature }
        }
        TypeKind::Opaque => Type::Opaque,
        _ => scalar()?,
    }))
}

fn build_aggregate(
    speller: &Speller<'_>,
    is_union: bool,
    members: &[(Decl, Place)],
    s_type: Option<&str>,
) -> Result<Type> {
    let mut deps = Vec::new();
    let mut fields = Vec::new();
    for (decl, place) in members {
        let (field, dep) = speller.member(decl, place)?;
        add_dep(&mut deps, dep);
        fields.push(field);
    }
    let s_type = match s_type.map(|name| (name, speller.constants.get(name))) {
        None => None,
        Some((_, Some(Value::Int(number)))) => Some(*number),
        Some((name, _)) => {
            let message = format!("the structure type {name:?} is not defined");
            return Err(members[0].1.error(message));
        }
    };
    Ok(Type::Aggregate { is_union, s_type, deps, members: fields })
}

fn add_dep(deps: &mut Vec<String>, dep: Option<String>) {
    if let Some(dep) = dep.filter(|dep| !deps.contains(dep)) {
        deps.push(dep);
    }
}

fn build_signature(
    speller: &Speller<'_>,
    signature: &super::model::Signature,
    place: &Place,
) -> Result<(super::api::Signature, Vec<String>)> {
    let mut deps = Vec::new();
    let (ret, dep) = speller.returned(&signature.ret, place)?;
    add_dep(&mut deps, dep);
    let mut params = Vec::new();
    for decl in &signature.params {
        let (param, dep) = speller.param(decl, place)?;
        add_dep(&mut deps, dep);
        params.push(param);
    }
    Ok((super::api::Signature { ret, params }, deps))
}

fn build_commands(speller: &Speller<'_>, selection: &Selection<'_>) -> Result<BTreeMap<String, Command>> {
    let mut commands = BTreeMap::new();
    for (name, providers) in &selection.commands {
        let place = &speller.registry.commands[*name].place;
        let (_, signature) = command_signature(speller.registry, name, place)?;
        let level = level_of(speller, signature, providers, place)?;
        let (signature, deps) = build_signature(speller, signature, place)?;
        let providers = providers.iter().map(|p| p.name.clone()).collect();
        let command = Command { level, providers, deps, signature };
        commands.insert((*name).to_owned(), command);
    }
    Ok(commands)
}

fn level_of(
    speller: &Speller<'_>,
    signature: &super::model::Signature,
    providers: &[&Provider],
    place: &Place,
) -> Result<Level> {
    let Some(first) = signature.params.first() else {
        return Ok(Level::Global);
    };
    let mut name = speller.canonical(&first.ty.base, place)?;
    let is_handle = first.ty.pointers.is_empty();
    for depth in 0..16 {
        let kind = speller.registry.types.get(name).map(|def| &def.kind);
        match kind {
            Some(TypeKind::Handle { .. }) if name == "VkDevice" && is_handle => {
                let is_instance = providers.iter().all(|p| p.is_instance_extension);
                return Ok(match is_instance {
                    true => Level::DeviceOfInstanceExtension,
                    false => Level::Device,
                });
            }
            Some(TypeKind::Handle { parent: Some(parent) }) if is_handle => {
                name = parent.split(',').next().unwrap_or("")
            }
            Some(TypeKind::Handle { .. }) if is_handle => return Ok(Level::Instance),
            _ if depth > 0 => return Ok(Level::Instance),
            _ => return Ok(Level::Global),
        }
    }
    Err(place.error(format!("{name} is a parent of itself, through other handles")))
}
