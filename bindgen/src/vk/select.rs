//! Which types and commands the core versions and extensions bring in, with all that these depend on.

use std::collections::{BTreeMap, BTreeSet};

use super::error::{Place, Result};
use super::model::{CommandKind, Decl, Provider, Registry, Signature, TypeKind};
use super::read_types::BUILTIN;

/// What is selected.
#[derive(Default)]
pub struct Selection<'a> {
    /// Names of types, in order.
    pub types: BTreeSet<&'a str>,
    /// Commands with the providers of each.
    pub commands: BTreeMap<&'a str, Vec<&'a Provider>>,
}

/// Selects from the registry.
pub fn select(registry: &Registry) -> Result<Selection<'_>> {
    let mut walk = Walk { registry, selection: Selection::default(), open: Vec::new() };
    for provider in &registry.providers {
        for (name, place) in &provider.types {
            walk.need(name, place)?;
        }
        for (name, place) in &provider.commands {
            walk.need_command(name, place, provider)?;
        }
    }
    walk.drain()?;
    Ok(walk.selection)
}

struct Walk<'a> {
    registry: &'a Registry,
    selection: Selection<'a>,
    open: Vec<&'a str>,
}

impl<'a> Walk<'a> {
    fn need(&mut self, name: &'a str, place: &Place) -> Result<()> {
        if BUILTIN.contains(&name) || self.selection.types.contains(name) {
            return Ok(());
        }
        match self.registry.types.get(name) {
            // Includes are required by their file name.
            None if name.contains(['/', '.']) || name == "vk_platform" || name == "stdint" => Ok(()),
            None => Err(place.error(format!("the type {name:?} is not defined"))),
            Some(_) => {
                self.selection.types.insert(name);
                self.open.push(name);
                Ok(())
            }
        }
    }

    fn need_decl(&mut self, decl: &'a Decl, place: &Place) -> Result<()> {
        self.need_base(&decl.ty, place)
    }

    fn need_base(&mut self, ty: &'a super::model::CType, place: &Place) -> Result<()> {
        let is_foreign_tag = ty.is_tagged && !self.registry.types.contains_key(&ty.base);
        match is_foreign_tag {
            true => Ok(()),
            false => self.need(&ty.base, place),
        }
    }

    fn need_signature(&mut self, signature: &'a Signature, place: &Place) -> Result<()> {
        self.need_base(&signature.ret, place)?;
        let mut params = signature.params.iter();
        params.try_for_each(|param| self.need_decl(param, place))
    }

    fn need_command(&mut self, name: &'a str, place: &Place, provider: &'a Provider) -> Result<()> {
        let Some((name, command)) = self.registry.commands.get_key_value(name) else {
            return Err(place.error(format!("the command {name:?} is not defined")));
        };
        let providers = self.selection.commands.entry(name).or_default();
        if !providers.iter().any(|known| known.name == provider.name) {
            providers.push(provider);
        }
        if let CommandKind::Function(signature) = &command.kind {
            self.need_signature(signature, &command.place)?;
            return Ok(());
        }
        let (_, signature) = command_signature(self.registry, name, place)?;
        self.need_signature(signature, place)
    }

    fn drain(&mut self) -> Result<()> {
        while let Some(name) = self.open.pop() {
            let def = &self.registry.types[name];
            let place = &def.place;
            match &def.kind {
                TypeKind::Alias(target) => self.need(target, place)?,
                TypeKind::Aggregate { members, .. } => {
                    for (member, place) in members {
                        self.need_decl(member, place)?;
                    }
                }
                TypeKind::Bitmask { base, bits } => {
                    self.need(base, place)?;
                    if let Some(bits) = bits {
                        self.need(bits, place)?;
                    }
                }
                TypeKind::Handle { parent: Some(parent) } => {
                    // `parent` lists more than one where a handle has more than one.
                    for parent in parent.split(',') {
                        self.need(parent, place)?;
                    }
                }
                TypeKind::Typedef(ty) => self.need_base(ty, place)?,
                TypeKind::Function(signature) => self.need_signature(signature, place)?,
                TypeKind::Enum
                | TypeKind::Handle { parent: None }
                | TypeKind::Opaque
                | TypeKind::External
                | TypeKind::Ignored => {}
            }
        }
        Ok(())
    }
}

/// The signature of a command, with its own name followed through aliases.
pub fn command_signature<'a>(registry: &'a Registry, name: &str, place: &Place) -> Result<(&'a str, &'a Signature)> {
    let mut name = name;
    for _ in 0..16 {
        match registry.commands.get_key_value(name) {
            Some((key, command)) => match &command.kind {
                CommandKind::Function(signature) => return Ok((key, signature)),
                CommandKind::Alias(target) => name = target,
            },
            None => return Err(place.error(format!("the command {name:?} is not defined"))),
        }
    }
    Err(place.error(format!("{name} is an alias of itself, through other commands")))
}
