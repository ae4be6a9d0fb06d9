//! Takes the memory layout off types where Vulkan allows none.
//!
//! naga gives a struct or array that is anywhere in a buffer its offsets and strides everywhere. SPIR-V allows those only
//! where memory is shared with the host. So each such type gets a twin without them, which variables of functions,
//! workgroups and stages then have; OpCopyLogical goes between the two at each load and store of a whole.

use std::collections::{HashMap, HashSet};

const OP_MEMBER_DECORATE: u32 = 72;
const OP_DECORATE: u32 = 71;
const OP_TYPE_ARRAY: u32 = 28;
const OP_TYPE_STRUCT: u32 = 30;
const OP_TYPE_POINTER: u32 = 32;
const OP_CONSTANT_COMPOSITE: u32 = 44;
const OP_CONSTANT_NULL: u32 = 46;
const OP_SPEC_CONSTANT_COMPOSITE: u32 = 51;
const OP_VARIABLE: u32 = 59;
const OP_LOAD: u32 = 61;
const OP_STORE: u32 = 62;
const OP_COPY_LOGICAL: u32 = 400;

const ARRAY_STRIDE: u32 = 6;
const OFFSET: u32 = 35;

/// UniformConstant, Uniform, PushConstant, StorageBuffer, ShaderRecordBufferKHR, PhysicalStorageBuffer.
const SHARED: [u32; 6] = [0, 2, 9, 12, 5343, 5349];

/// Results of these may be pointers: OpFunctionParameter, OpFunctionCall, OpVariable, OpAccessChain,
/// OpInBoundsAccessChain, OpPtrAccessChain, OpCopyObject, OpSelect, OpPhi.
const POINTERS: [u32; 9] = [55, 57, OP_VARIABLE, 65, 66, 67, 83, 169, 245];

#[derive(Default)]
struct Twins {
    next: u32,
    /// Types with a layout of their own or in a part.
    laid_out: HashSet<u32>,
    /// Element of an array, members of a struct.
    parts: HashMap<u32, Vec<u32>>,
    /// Twins of types and of constants.
    twins: HashMap<u32, u32>,
}

impl Twins {
    fn id(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    /// Gives `id` and its parts twins, when they have a layout (types) or a part with one (constants).
    fn want(&mut self, id: u32) {
        if self.twins.contains_key(&id) || !self.laid_out.contains(&id) {
            return;
        }
        let twin = self.id();
        self.twins.insert(id, twin);
        for part in self.parts.get(&id).cloned().unwrap_or_default() {
            self.want(part);
        }
    }

    fn of(&self, id: u32) -> u32 {
        self.twins.get(&id).copied().unwrap_or(id)
    }
}

fn split(words: &[u32]) -> Result<Vec<&[u32]>, String> {
    let mut found = Vec::with_capacity(words.len() / 4);
    let mut at = 5;
    while at < words.len() {
        let count = (words[at] >> 16) as usize;
        let inst = words.get(at..at + count).filter(|_| count > 0).ok_or("the compiler wrote a broken module")?;
        found.push(inst);
        at += count;
    }
    Ok(found)
}

/// Returns the module with layouts only where they may be.
pub fn strip(words: &[u32]) -> Result<Vec<u32>, String> {
    let all = split(words)?;
    let mut twins = Twins { next: words.get(3).copied().unwrap_or(0), ..Twins::default() };
    // Pointer types whose pointee gets a twin, with that pointee.
    let mut pointers: HashMap<u32, u32> = HashMap::new();
    for inst in &all {
        match (inst[0] & 0xffff, &inst[1..]) {
            (OP_DECORATE, [id, ARRAY_STRIDE, ..]) | (OP_MEMBER_DECORATE, [id, _, OFFSET, ..]) => {
                twins.laid_out.insert(*id);
            }
            (OP_TYPE_ARRAY, [id, element, ..]) => note(&mut twins, *id, &[*element]),
            (OP_TYPE_STRUCT, [id, members @ ..]) => note(&mut twins, *id, members),
            (OP_TYPE_POINTER, [id, class, pointee]) if !SHARED.contains(class) && twins.laid_out.contains(pointee) => {
                pointers.insert(*id, *pointee);
                twins.want(*pointee);
            }
            (OP_CONSTANT_COMPOSITE | OP_SPEC_CONSTANT_COMPOSITE, [ty, id, parts @ ..])
                if twins.laid_out.contains(ty) =>
            {
                twins.laid_out.insert(*id);
                note(&mut twins, *id, parts);
            }
            (OP_CONSTANT_NULL, [ty, id]) if twins.laid_out.contains(ty) => note(&mut twins, *id, &[*ty]),
            (OP_VARIABLE, [pointer, _, _, initial]) if pointers.contains_key(pointer) => twins.want(*initial),
            _ => {}
        }
    }
    if pointers.is_empty() {
        return Ok(words.to_vec());
    }
    let mut out = words[..5].to_vec();
    out.reserve(words.len() + 256);
    let mut values: HashMap<u32, u32> = HashMap::new();
    for inst in &all {
        rewrite(inst, &mut out, &mut twins, &pointers, &mut values);
    }
    out[3] = twins.next;
    Ok(out)
}

fn note(twins: &mut Twins, id: u32, parts: &[u32]) {
    if parts.iter().any(|part| twins.laid_out.contains(part)) {
        twins.laid_out.insert(id);
    }
    twins.parts.insert(id, parts.to_vec());
}

/// `values`: results that point to a type with a twin, with that type.
fn rewrite(
    inst: &[u32],
    out: &mut Vec<u32>,
    twins: &mut Twins,
    pointers: &HashMap<u32, u32>,
    values: &mut HashMap<u32, u32>,
) {
    let op = inst[0] & 0xffff;
    if POINTERS.contains(&op)
        && let Some(pointee) = inst.get(1).and_then(|ty| pointers.get(ty))
    {
        values.insert(inst[2], *pointee);
    }
    let start = out.len();
    out.extend_from_slice(inst);
    match (op, &inst[1..]) {
        (OP_TYPE_POINTER, [id, _, pointee]) if pointers.contains_key(id) => out[start + 3] = twins.of(*pointee),
        (OP_TYPE_ARRAY | OP_TYPE_STRUCT, [id, ..]) if twins.twins.contains_key(id) => {
            out.extend_from_slice(inst);
            let copy = start + inst.len();
            out[copy + 1] = twins.of(*id);
            // The length of an array is no type, and has no twin.
            for word in &mut out[copy + 2..] {
                *word = twins.of(*word);
            }
        }
        (OP_CONSTANT_COMPOSITE | OP_SPEC_CONSTANT_COMPOSITE | OP_CONSTANT_NULL, [_, id, ..])
            if twins.twins.contains_key(id) =>
        {
            out.extend_from_slice(inst);
            let copy = start + inst.len();
            for word in &mut out[copy + 1..] {
                *word = twins.of(*word);
            }
        }
        (OP_VARIABLE, [pointer, _, _, initial]) if pointers.contains_key(pointer) => {
            out[start + 4] = twins.of(*initial);
        }
        (OP_LOAD, [ty, result, pointer, ..]) if values.contains_key(pointer) => {
            let loaded = twins.id();
            (out[start + 1], out[start + 2]) = (twins.of(*ty), loaded);
            out.extend([4 << 16 | OP_COPY_LOGICAL, *ty, *result, loaded]);
        }
        (OP_STORE, [pointer, object, ..]) if values.contains_key(pointer) => {
            let copied = twins.id();
            let ty = twins.of(values[pointer]);
            out.truncate(start);
            out.extend([4 << 16 | OP_COPY_LOGICAL, ty, copied, *object]);
            out.extend_from_slice(inst);
            let end = out.len() - inst.len();
            out[end + 2] = copied;
        }
        _ => {}
    }
}
