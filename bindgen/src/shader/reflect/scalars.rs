//! Scalars: their C types, the values of constants, and the spec constants with their defaults.

use super::module::{Module, word};
use super::{Scalar, SpecConstant, Value};
use rspirv::dr::{Instruction, Operand};
use rspirv::spirv::{Decoration, Op};
use std::collections::BTreeMap;

/// A number or a bool; `None` for every other type.
pub fn scalar(inst: &Instruction) -> Option<Scalar> {
    let op = inst.class.opcode;
    let bits = if op == Op::TypeBool { 32 } else { word(inst, 0)? };
    let base = match (op, bits, word(inst, 1)) {
        (Op::TypeBool, ..) => "uint32_t",
        (Op::TypeFloat, 64, _) => "double",
        (Op::TypeFloat, 32, _) => "float",
        (Op::TypeFloat, 16, _) => "uint16_t",
        (Op::TypeFloat, 8, _) => "uint8_t",
        (Op::TypeInt, 8, Some(1)) => "int8_t",
        (Op::TypeInt, 8, _) => "uint8_t",
        (Op::TypeInt, 16, Some(1)) => "int16_t",
        (Op::TypeInt, 16, _) => "uint16_t",
        (Op::TypeInt, 32, Some(1)) => "int32_t",
        (Op::TypeInt, 32, _) => "uint32_t",
        (Op::TypeInt, 64, Some(1)) => "int64_t",
        (Op::TypeInt, 64, _) => "uint64_t",
        _ => return None,
    };
    Some(Scalar { base, width: u64::from(bits) / 8, half: op == Op::TypeFloat && bits == 16 })
}

/// The value of a constant; the default of a spec constant.
pub fn value(module: &Module, id: u32) -> Option<Value> {
    let inst = module.constants.get(&id)?;
    match inst.class.opcode {
        Op::ConstantTrue | Op::SpecConstantTrue => return Some(Value::Bool(true)),
        Op::ConstantFalse | Op::SpecConstantFalse => return Some(Value::Bool(false)),
        _ => {}
    }
    let ty = module.types.get(&inst.result_type?)?;
    let bits = match inst.operands.first()? {
        Operand::LiteralBit32(bits) => u64::from(*bits),
        Operand::LiteralBit64(bits) => *bits,
        _ => return None,
    };
    match (ty.class.opcode, word(ty, 0)?, word(ty, 1)) {
        (Op::TypeInt, 64, Some(1)) => Some(Value::Int(bits as i64)),
        (Op::TypeInt, _, Some(1)) => Some(Value::Int(i64::from(bits as u32 as i32))),
        (Op::TypeInt, ..) => Some(Value::Uint(bits)),
        (Op::TypeFloat, 64, _) => Some(Value::Float(f64::from_bits(bits))),
        (Op::TypeFloat, 32, _) => Some(Value::Float(f64::from(f32::from_bits(bits as u32)))),
        (Op::TypeFloat, 16, _) => Some(Value::Float(half(bits as u16))),
        _ => None,
    }
}

fn half(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 31), f64::from(bits & 1023));
    let size = match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1024.0 + fraction) * 2f64.powi(exponent - 25),
    };
    if bits >> 15 == 1 { -size } else { size }
}

/// The number of elements of an OpTypeArray; 0 when it is computed from spec constants, and so is not known here.
pub fn count(module: &Module, array: &Instruction) -> u64 {
    match word(array, 1).and_then(|id| value(module, id)) {
        Some(Value::Uint(count)) => count,
        Some(Value::Int(count)) => u64::try_from(count).unwrap_or(0),
        _ => 0,
    }
}

/// The spec constants, by their ids for the host.
pub fn spec(module: &Module) -> Vec<SpecConstant> {
    let mut found: BTreeMap<u32, SpecConstant> = BTreeMap::new();
    for id in &module.constant_order {
        let Some(spec_id) = module.decoration(*id, Decoration::SpecId) else { continue };
        let Some(default) = value(module, *id) else { continue };
        let ty = module.constants[id].result_type.and_then(|ty| module.types.get(&ty));
        let base = match default {
            Value::Bool(_) => "bool",
            _ => ty.and_then(scalar).map_or("uint32_t", |scalar| if scalar.half { "half" } else { scalar.base }),
        };
        let name = module.name(*id).unwrap_or_default();
        // glslang may write one id twice; the one with a name is the one the author knows.
        let known = found.get(&spec_id).is_some_and(|other| !other.name.is_empty() || name.is_empty());
        if !known {
            found.insert(spec_id, SpecConstant { id: spec_id, name, base, default, overridden: false });
        }
    }
    found.into_values().collect()
}
