//! Whether the words are a whole module, before the parser sees them.
//!
//! The parser relies on this: it indexes past the end when a string's instruction is cut off, panics at some
//! OpSpecConstantOp, refuses others that are good, and refuses every number that is newer than it.

use super::invalid;
use rspirv::spirv::{Decoration, MAGIC_NUMBER, Op};
use std::collections::HashSet;

/// Words before the first instruction.
const HEADER: usize = 5;

/// Checks that the words are whole instructions and whole functions, with a body for each entry point. Gives the words
/// before and from the first function on.
pub fn check(words: &[u32]) -> Result<(&[u32], &[u32]), String> {
    match words.first() {
        None => return Err("not a SPIR-V module: no words".into()),
        Some(word) if *word == MAGIC_NUMBER => {}
        Some(word) if *word == MAGIC_NUMBER.swap_bytes() => {
            return Err("this SPIR-V module has the other byte order; swap the bytes of each word".into());
        }
        Some(word) => return Err(format!("not a SPIR-V module: it starts with 0x{word:08x}")),
    }
    let cut = |at: usize| Err(format!("the SPIR-V module is cut off at word {at} of {}", words.len()));
    if words.len() < HEADER {
        return cut(words.len());
    }
    let mut at = HEADER;
    let mut inside = false;
    let mut first = words.len();
    let mut entries: Vec<u32> = Vec::new();
    let mut bodies: HashSet<u32> = HashSet::new();
    while at < words.len() {
        let (count, op) = ((words[at] >> 16) as usize, words[at] & 0xffff);
        if count == 0 {
            return Err(invalid(format!("an instruction of no words at word {at}")));
        }
        let Some(inst) = words.get(at..at + count) else { return cut(at) };
        match op {
            op if op == Op::EntryPoint as u32 => entries.extend(inst.get(2)),
            op if op == Op::Function as u32 => {
                if inside {
                    return cut(at);
                }
                inside = true;
                first = first.min(at);
                bodies.extend(inst.get(2));
            }
            op if op == Op::FunctionEnd as u32 => inside = false,
            _ => {}
        }
        at += count;
    }
    if inside {
        return cut(words.len());
    }
    if entries.is_empty() {
        return Err("the SPIR-V module has no entry point; is it cut off?".into());
    }
    if let Some(id) = entries.iter().find(|id| !bodies.contains(*id)) {
        return Err(format!("the SPIR-V module is cut off: the body of entry point %{id} is missing"));
    }
    Ok(words.split_at(first))
}

/// Those of the declarations that say something to the reflector, for the parser; and the types and ids of the
/// constants that are computed from others.
pub fn filter(declarations: &[u32]) -> (Vec<u32>, Vec<(u32, u32)>) {
    let mut kept = declarations[..HEADER].to_vec();
    let mut computed = Vec::new();
    let mut at = HEADER;
    while let Some(first) = declarations.get(at) {
        let inst = &declarations[at..at + (first >> 16) as usize];
        at += inst.len();
        let known = |number: Option<&u32>| number.is_some_and(|number| Decoration::from_u32(*number).is_some());
        let keep = match Op::from_u32(first & 0xffff) {
            Some(Op::SpecConstantOp) => {
                computed.extend(inst.get(1).copied().zip(inst.get(2).copied()));
                false
            }
            Some(Op::Decorate) => known(inst.get(2)),
            Some(Op::MemberDecorate) => known(inst.get(3)),
            Some(
                Op::Name
                | Op::MemberName
                | Op::EntryPoint
                | Op::ExecutionMode
                | Op::ExecutionModeId
                | Op::Variable
                | Op::ExtInstImport
                | Op::Undef,
            ) => true,
            Some(op) => op.is_type() || op.is_constant(),
            None => false,
        };
        if keep {
            kept.extend_from_slice(inst);
        }
    }
    (kept, computed)
}
