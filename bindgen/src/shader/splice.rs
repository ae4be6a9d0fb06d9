//! What naga leaves out of the SPIR-V of a bindless shader, put in.
//!
//! - `OpCapability` for arrays of descriptors: RuntimeDescriptorArray, dynamic indexing, and non-uniform indexing where
//!   the module says ShaderNonUniform.
//! - `OpDecorate Aliased` on variables that share a binding: without it a compiler may take it for granted that a store
//!   through one never changes what a load through another sees.

use std::collections::{BTreeMap, BTreeSet, HashMap};

const OP_CAPABILITY: u32 = 17;
const OP_TYPE_IMAGE: u32 = 25;
const OP_TYPE_SAMPLER: u32 = 26;
const OP_TYPE_SAMPLED_IMAGE: u32 = 27;
const OP_TYPE_ARRAY: u32 = 28;
const OP_TYPE_RUNTIME_ARRAY: u32 = 29;
const OP_TYPE_STRUCT: u32 = 30;
const OP_TYPE_POINTER: u32 = 32;
const OP_FUNCTION: u32 = 54;
const OP_VARIABLE: u32 = 59;
const OP_DECORATE: u32 = 71;

const DECORATION_ALIASED: u32 = 20;
const DECORATION_BINDING: u32 = 33;
const DECORATION_DESCRIPTOR_SET: u32 = 34;

const CLASS_UNIFORM: u32 = 2;
const CLASS_STORAGE_BUFFER: u32 = 12;

const SHADER_NON_UNIFORM: u32 = 5301;
const RUNTIME_DESCRIPTOR_ARRAY: u32 = 5302;
/// (dynamic indexing, non-uniform indexing)
const UNIFORM_BUFFER: (u32, u32) = (28, 5306);
const SAMPLED_IMAGE: (u32, u32) = (29, 5307);
const STORAGE_BUFFER: (u32, u32) = (30, 5308);
const STORAGE_IMAGE: (u32, u32) = (31, 5309);

/// Returns the module with what is missing.
pub fn complete(words: &[u32]) -> Result<Vec<u32>, String> {
    let mut types: HashMap<u32, &[u32]> = HashMap::new();
    let mut variables: Vec<(u32, u32, u32)> = Vec::new();
    let mut places: BTreeMap<u32, [Option<u32>; 2]> = BTreeMap::new();
    let mut present = BTreeSet::new();
    let mut first_capability = None;
    let mut first_decorate = None;

    let mut at = 5;
    while at < words.len() {
        let (count, op) = ((words[at] >> 16) as usize, words[at] & 0xffff);
        let inst = words.get(at..at + count).filter(|_| count > 0).ok_or("the compiler wrote a broken module")?;
        match (op, inst) {
            (OP_CAPABILITY, [_, capability]) => {
                present.insert(*capability);
                first_capability.get_or_insert(at);
            }
            (OP_DECORATE, [_, id, decoration, rest @ ..]) => {
                first_decorate.get_or_insert(at);
                let slot = match *decoration {
                    DECORATION_DESCRIPTOR_SET => 0,
                    DECORATION_BINDING => 1,
                    _ => 2,
                };
                if slot < 2 {
                    places.entry(*id).or_default()[slot] = rest.first().copied();
                }
            }
            (OP_TYPE_IMAGE..=OP_TYPE_POINTER, [_, id, ..]) => {
                types.insert(*id, inst);
            }
            (OP_VARIABLE, [_, pointer, id, class, ..]) => variables.push((*id, *pointer, *class)),
            (OP_FUNCTION, _) => break,
            _ => {}
        }
        at += count;
    }

    let op_of = |id: u32| types.get(&id).map(|inst| inst[0] & 0xffff);
    let mut wanted = BTreeSet::new();
    for (_, pointer, class) in &variables {
        let Some([_, _, _, pointee]) = types.get(pointer) else { continue };
        let Some([head, _, element, ..]) = types.get(pointee) else { continue };
        let array = head & 0xffff;
        if array != OP_TYPE_ARRAY && array != OP_TYPE_RUNTIME_ARRAY {
            continue;
        }
        let kind = match (op_of(*element), *class) {
            (Some(OP_TYPE_STRUCT), CLASS_STORAGE_BUFFER) => STORAGE_BUFFER,
            (Some(OP_TYPE_STRUCT), CLASS_UNIFORM) => UNIFORM_BUFFER,
            (Some(OP_TYPE_SAMPLER | OP_TYPE_SAMPLED_IMAGE), _) => SAMPLED_IMAGE,
            // Word 7 of OpTypeImage says whether it is used with a sampler (1) or as storage (2).
            (Some(OP_TYPE_IMAGE), _) => match types[element].get(7) {
                Some(2) => STORAGE_IMAGE,
                _ => SAMPLED_IMAGE,
            },
            _ => continue,
        };
        wanted.insert(kind.0);
        if array == OP_TYPE_RUNTIME_ARRAY {
            wanted.insert(RUNTIME_DESCRIPTOR_ARRAY);
        }
        if present.contains(&SHADER_NON_UNIFORM) {
            wanted.insert(kind.1);
        }
    }

    let mut shared: BTreeMap<(u32, u32), Vec<u32>> = BTreeMap::new();
    for (id, _, _) in &variables {
        if let Some([Some(set), Some(binding)]) = places.get(id) {
            shared.entry((*set, *binding)).or_default().push(*id);
        }
    }

    let capabilities_at = first_capability.ok_or("the compiler wrote a module without capabilities")?;
    let decorations_at = first_decorate.unwrap_or(capabilities_at);
    let mut out = Vec::with_capacity(words.len() + 64);
    out.extend_from_slice(&words[..capabilities_at]);
    for capability in wanted.difference(&present) {
        out.extend([2 << 16 | OP_CAPABILITY, *capability]);
    }
    out.extend_from_slice(&words[capabilities_at..decorations_at]);
    for id in shared.values().filter(|ids| ids.len() > 1).flatten() {
        out.extend([3 << 16 | OP_DECORATE, *id, DECORATION_ALIASED]);
    }
    out.extend_from_slice(&words[decorations_at..]);
    Ok(out)
}
