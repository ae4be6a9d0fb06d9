//! Types, as far as the analysis cares.

use super::super::module::{Module, word};
use rspirv::dr::Operand;
use rspirv::spirv::{Op, StorageClass};

/// What the analysis has to know of a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    NoType,
    Plain,
    /// An image, a sampler, an acceleration structure.
    Opaque,
    /// A pointer into memory that a descriptor names, or to the descriptor itself.
    Resource,
    /// A buffer address.
    Address,
    /// Every other pointer.
    Pointer,
}

pub const KINDS: [Kind; 6] = [Kind::NoType, Kind::Plain, Kind::Opaque, Kind::Resource, Kind::Address, Kind::Pointer];

pub fn kind(module: &Module, id: u32) -> Kind {
    let Some(inst) = module.types.get(&id) else { return Kind::NoType };
    match (inst.class.opcode, inst.operands.first()) {
        (Op::TypePointer, Some(Operand::StorageClass(class))) => match class {
            StorageClass::StorageBuffer
            | StorageClass::Uniform
            | StorageClass::UniformConstant
            | StorageClass::Image => Kind::Resource,
            StorageClass::PhysicalStorageBuffer => Kind::Address,
            _ => Kind::Pointer,
        },
        (Op::TypeImage | Op::TypeSampledImage | Op::TypeSampler | Op::TypeAccelerationStructureKHR, _) => Kind::Opaque,
        _ => Kind::Plain,
    }
}

/// The struct members that the indices of an access chain or an extraction go through, and the type they end at.
/// Elements of arrays, vectors and matrices leave no trace. `None`: the indices do not fit the type.
pub fn fields(module: &Module, mut ty: u32, indices: &[u32], literal: bool) -> Option<(Vec<u32>, u32)> {
    let mut found = Vec::new();
    for index in indices {
        let inst = module.types.get(&ty)?;
        ty = match inst.class.opcode {
            Op::TypeStruct => {
                let member = if literal { *index } else { word(module.constants.get(index)?, 0)? };
                found.push(member);
                word(inst, member as usize)?
            }
            Op::TypeArray | Op::TypeRuntimeArray | Op::TypeVector | Op::TypeMatrix => word(inst, 0)?,
            _ => return None,
        };
    }
    Some((found, ty))
}
