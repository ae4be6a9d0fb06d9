//! Checks that structs nest by value without a circle, not too deep, and not too large.

use std::collections::BTreeMap;

use super::api::{Field, Type};
use super::error::{Place, Result};
use super::model::Registry;

/// The real registry nests structs by value six deep.
const MAX_DEPTH: usize = 64;
/// Far above any real struct, far below what could overflow.
const MAX_SIZE: u64 = 1 << 28;

/// Checks every struct, union and function pointer.
pub fn check(types: &BTreeMap<String, Type>, registry: &Registry) -> Result<()> {
    let mut checker = Checker { types, registry, sizes: BTreeMap::new(), open: Vec::new() };
    types.keys().try_for_each(|name| checker.visit(name).map(drop))
}

struct Checker<'a> {
    types: &'a BTreeMap<String, Type>,
    registry: &'a Registry,
    sizes: BTreeMap<&'a str, u64>,
    open: Vec<&'a str>,
}

impl<'a> Checker<'a> {
    /// Returns a lower bound of the size: the sum of the members without padding.
    fn visit(&mut self, name: &'a str) -> Result<u64> {
        if let Some(size) = self.sizes.get(name) {
            return Ok(*size);
        }
        let place = &self.registry.types[name].place;
        if self.open.contains(&name) {
            return Err(place.error(format!("{name} holds itself by value, {}", self.path(name))));
        }
        if self.open.len() >= MAX_DEPTH {
            let message = format!("structs are nested by value more than {MAX_DEPTH} deep");
            return Err(place.error(message));
        }
        self.open.push(name);
        let size = self.measure(name, place)?;
        self.open.pop();
        self.sizes.insert(name, size);
        Ok(size)
    }

    fn path(&self, name: &str) -> String {
        let start = self.open.iter().position(|open| *open == name).unwrap_or(0);
        let through = &self.open[start + 1..];
        match through.is_empty() {
            true => "in one of its members".to_owned(),
            false => format!("through {}", through.join(", ")),
        }
    }

    fn measure(&mut self, name: &'a str, place: &Place) -> Result<u64> {
        let types = self.types;
        let (deps, members): (&[String], &[Field]) = match types.get(name) {
            Some(Type::Aggregate { deps, members, .. }) => (deps, members),
            Some(Type::Function { deps, .. }) => (deps, &[]),
            _ => return Ok(8),
        };
        for dep in deps {
            let Some((key, _)) = types.get_key_value(dep) else {
                return Err(place.error(format!("the type {dep:?} is not defined")));
            };
            self.visit(key)?;
        }
        let mut size = 8_u64;
        for member in members {
            let one = match member.before.split_once(' ') {
                Some(("struct" | "union", tag)) => self.sizes.get(tag).copied().unwrap_or(8),
                _ => 1,
            };
            size = size.saturating_add(one.saturating_mul(count(&member.after)));
        }
        match size <= MAX_SIZE {
            true => Ok(size),
            false => Err(place.error(format!("{name} is larger than {MAX_SIZE} bytes"))),
        }
    }
}

/// How many elements `[3][4]` stands for.
fn count(dims: &str) -> u64 {
    let numbers = dims.split(['[', ']']).filter(|part| !part.is_empty());
    numbers.map(|part| part.parse::<u64>().unwrap_or(1)).fold(1, u64::saturating_mul)
}
