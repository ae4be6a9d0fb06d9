//! How much room the module gives to each struct: its stride in arrays, and the distance to what comes after it.

use super::module::{Module, word};
use rspirv::dr::Instruction;
use rspirv::spirv::{Decoration, Op};
use std::collections::HashMap;

/// The stride of an array of each struct; of several arrays, the one with the lowest id says.
pub fn strides(module: &Module) -> HashMap<u32, u64> {
    let is_array = |inst: &&Instruction| matches!(inst.class.opcode, Op::TypeArray | Op::TypeRuntimeArray);
    let mut arrays: Vec<_> = module.types.values().filter(is_array).collect();
    arrays.sort_by_key(|inst| inst.result_id);
    let mut strides = HashMap::new();
    for array in arrays {
        let stride = array.result_id.and_then(|id| module.decoration(id, Decoration::ArrayStride));
        if let (Some(element), Some(stride)) = (word(array, 0), stride) {
            strides.entry(element).or_insert(u64::from(stride));
        }
    }
    strides
}

/// The least distance from a member of each struct type to the next member.
pub fn rooms(module: &Module) -> HashMap<u32, u64> {
    let mut rooms: HashMap<u32, u64> = HashMap::new();
    for (id, inst) in module.types.iter().filter(|(_, inst)| inst.class.opcode == Op::TypeStruct) {
        let offset = |member: usize| module.member_decoration(*id, member as u32, Decoration::Offset);
        for member in 1..inst.operands.len() {
            if let (Some(ty), Some(here), Some(next)) = (word(inst, member - 1), offset(member - 1), offset(member))
                && next > here
            {
                let room = rooms.entry(ty).or_insert(u64::MAX);
                *room = (*room).min(u64::from(next - here));
            }
        }
    }
    rooms
}
