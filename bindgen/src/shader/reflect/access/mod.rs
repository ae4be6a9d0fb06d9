//! Which push constant is a handle into which array of descriptors, and what the shader does with it.
//!
//! Limits: a value is followed by struct member, not by array element or vector component, and a variable holds all
//! that is ever stored in it. Arithmetic ends the trail: `args.h + 1` is computed. What cannot be followed is reported
//! as an access to every descriptor that the module declares.

mod code;
mod kinds;
mod lists;
mod sites;
mod step;
mod stores;
mod walk;

use super::module::{Module, word};
use super::types::Layouts;
use super::variables::Variables;
use super::{Access, Type, names};
use code::Code;
use kinds::Kind;
use lists::List;
use rspirv::spirv::Op;
use sites::Ways;
use std::collections::{BTreeMap, HashMap};
use walk::{Source, Target, Walk};

/// More than this is no shader, and would take a lot of memory to describe.
const MAX_ACCESSES: usize = 4096;

/// The accesses of all that the entry points reach. `words`: the module from its first function on.
pub fn read(layouts: &mut Layouts, variables: &Variables, words: &[u32]) -> Result<Vec<Access>, String> {
    let module = layouts.module;
    let code = Code::read(module, words)?;
    let bound = module.variables.iter().filter(|(id, ..)| variables.index(*id).is_some());
    let bound: HashMap<u32, bool> = bound.map(|(id, _, class)| (*id, sites::is_buffer(*class))).collect();
    let mut walk = Walk::new(module, &code, variables.push_id, &bound);
    let mut found: BTreeMap<(Source<Vec<u32>>, Target), Ways> = BTreeMap::new();
    let mut by_list: HashMap<(Source<List>, Target), Ways> = HashMap::new();
    for index in code.reached() {
        sites::each(&code, &code.insts[index], |id, ways| {
            for (target, source) in walk.resolve(id).iter() {
                let known = by_list.entry((*source, *target)).or_default();
                *known = known.and(ways);
            }
        });
    }
    if by_list.len() > MAX_ACCESSES {
        by_list.clear();
        walk.lost = true;
    }
    if walk.lost {
        let addresses =
            module.types.keys().filter(|ty| code.kind(**ty) == Kind::Address).map(|ty| Target::Address(*ty));
        for target in bound.keys().map(|id| Target::Variable(*id)).chain(addresses) {
            let known = by_list.entry((Source::Computed, target)).or_default();
            *known = known.and(Ways::READ).and(Ways::WRITE);
        }
    }
    for ((source, target), ways) in by_list {
        let source = match source {
            Source::Member(list) => Source::Member(walk.lists.numbers(list)),
            Source::Computed => Source::Computed,
            Source::Fixed => Source::Fixed,
        };
        found.insert((source, target), ways);
    }
    let mut accesses: BTreeMap<Key, Access> = BTreeMap::new();
    for ((source, target), ways) in found {
        describe(layouts, variables, source, target, ways, &mut accesses)?;
    }
    Ok(accesses.into_values().collect())
}

/// Accesses are listed by member in the order of the block, then by set, binding and name.
type Key = (Source<Vec<u32>>, Option<u32>, Option<u32>, String, Option<String>);

fn describe(
    layouts: &mut Layouts,
    variables: &Variables,
    source: Source<Vec<u32>>,
    target: Target,
    ways: Ways,
    accesses: &mut BTreeMap<Key, Access>,
) -> Result<(), String> {
    let mut access = Access::default();
    match target {
        Target::Unknown => return Ok(()),
        Target::Variable(id) => {
            let Some(binding) = variables.index(id).map(|index| &variables.bindings[index]) else { return Ok(()) };
            access.set = Some(binding.set);
            access.binding = Some(binding.binding);
            access.kind = binding.kind;
            access.variable = Some(binding.name.clone());
            if let Some(ty) = &binding.ty {
                (access.holds, access.element) = contents(layouts, ty);
            }
        }
        Target::Address(pointer) => {
            access.kind = "address";
            let pointee = layouts.module.pointee(pointer)?;
            if let Ok(ty) = layouts.of(pointee) {
                (access.holds, access.element) = contents(layouts, &ty);
            }
        }
        Target::Structure => access.kind = "acceleration_structure",
    }
    let mut source = source;
    if let Source::Member(path) = &source {
        match variables.push_type.and_then(|ty| member(layouts.module, ty, path, variables)) {
            Some(name) => access.member = Some(name),
            None => source = Source::Computed,
        }
    }
    access.computed = source == Source::Computed;
    let name = access.variable.clone().unwrap_or_else(|| access.kind.to_owned());
    let key = (source, access.set, access.binding, name, access.holds.clone());
    let access = accesses.entry(key).or_insert(access);
    let ways = ways.of_kind(access.kind);
    access.read |= ways.has(Ways::READ);
    access.write |= ways.has(Ways::WRITE);
    access.atomic |= ways.has(Ways::ATOMIC);
    access.sample |= ways.has(Ways::SAMPLE);
    access.query |= ways.has(Ways::QUERY);
    Ok(())
}

/// The name of the struct that a buffer holds, and that of the elements of the runtime array at its end.
fn contents(layouts: &Layouts, ty: &Type) -> (Option<String>, Option<String>) {
    let holds = match ty {
        Type::Struct(name) => Some(name.clone()),
        _ => None,
    };
    let last = match ty {
        Type::Struct(name) => layouts.structs.get(name).and_then(|found| found.members.last()).map(|last| &last.ty),
        other => Some(other),
    };
    let element = match last {
        Some(Type::Array { of, count: 0, .. }) => Some(names::name(of)),
        _ => None,
    };
    (holds, element)
}

/// The dotted name of a member of the push constants. `None`: the path leads to no member.
fn member(module: &Module, mut ty: u32, path: &[u32], variables: &Variables) -> Option<String> {
    let mut name = String::new();
    for (depth, index) in path.iter().enumerate() {
        ty = module.inside_arrays(ty);
        // The struct that naga wraps a block in has no name and no members of one.
        if depth > 0 || !variables.push_wrapped {
            name += if name.is_empty() { "" } else { "." };
            name += &module.member_name(ty, *index);
        }
        let inst = module.types.get(&ty).filter(|inst| inst.class.opcode == Op::TypeStruct)?;
        ty = word(inst, *index as usize)?;
    }
    if name.is_empty() { variables.push_alone.clone() } else { Some(name) }
}
