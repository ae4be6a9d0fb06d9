//! Which names the values of each enumeration have, and which enumeration each type of flags takes its names from.

use std::collections::{BTreeMap, BTreeSet};

use super::api::EnumNames;
use super::error::Result;
use super::model::{Constant, Registry, Source, TypeKind};
use super::select::Selection;
use super::spell::Speller;
use super::value::Width;

/// How the values of an enumeration are stored.
pub fn width_of(registry: &Registry, group: &str) -> Width {
    let found = registry.groups.get(group);
    Width {
        is_u64: found.is_some_and(|group| group.is_u64),
        is_bitmask: found.map_or(group.contains("FlagBits"), |group| group.is_bitmask),
        is_enumerant: true,
    }
}

/// Enumerations by name, and the enumeration that an alias or a type of flags stands for.
pub type Enums = (BTreeMap<String, EnumNames>, BTreeMap<String, String>);

/// Builds both for what is selected.
pub fn build(speller: &Speller<'_>, selection: &Selection<'_>) -> Result<Enums> {
    let enums = collect(speller.registry, selection);
    let mut enum_of = BTreeMap::new();
    for name in &selection.types {
        let def = &speller.registry.types[*name];
        let mut target = speller.canonical(name, &def.place)?;
        if let Some(TypeKind::Bitmask { bits: Some(bits), .. }) =
            speller.registry.types.get(target).map(|def| &def.kind)
        {
            target = speller.canonical(bits, &def.place)?;
        }
        if target != *name && enums.contains_key(target) {
            enum_of.insert((*name).to_owned(), target.to_owned());
        }
    }
    Ok((enums, enum_of))
}

fn collect(registry: &Registry, selection: &Selection<'_>) -> BTreeMap<String, EnumNames> {
    let mut collector = Collector { enums: BTreeMap::new(), seen: BTreeSet::new() };
    for name in &selection.types {
        if !matches!(registry.types[*name].kind, TypeKind::Enum) {
            continue;
        }
        let width = width_of(registry, name);
        let names = EnumNames { is_bitmask: width.is_bitmask, is_u64: width.is_u64, names: Vec::new() };
        collector.enums.insert((*name).to_owned(), names);
        for constant in registry.groups.get(*name).into_iter().flat_map(|group| &group.values) {
            collector.add(name, constant);
        }
    }
    for (extends, constant) in registry.providers.iter().flat_map(|provider| &provider.constants) {
        if let Some(group) = extends {
            collector.add(group, constant);
        }
    }
    collector.enums
}

struct Collector<'a> {
    enums: BTreeMap<String, EnumNames>,
    seen: BTreeSet<(&'a str, &'a str)>,
}

impl<'a> Collector<'a> {
    /// Adds a name, unless it is an alias, or known from another version or extension.
    fn add(&mut self, group: &'a str, constant: &'a Constant) {
        let Some(names) = self.enums.get_mut(group) else { return };
        let is_alias = matches!(constant.source, Source::Alias(_));
        if !is_alias && self.seen.insert((group, &constant.name)) {
            names.names.push(constant.name.clone());
        }
    }
}
