//! WGSL's `override` constants: the values given for them, and the module with these in place.

use super::reflect::{SpecConstant, Value};
use naga::back::PipelineConstants;
use naga::back::pipeline_constants::{PipelineConstantError, process_overrides};
use naga::valid::ModuleInfo;
use naga::{Expression, Literal, Module, Override, ResourceBinding, ScalarKind, ShaderStage, TypeInner};
use std::borrow::Cow;

/// The given values as naga takes them.
pub fn values(module: &Module, given: &[(&str, &str)]) -> Result<PipelineConstants, String> {
    let mut values = PipelineConstants::default();
    for (name, text) in given {
        let mut all = module.overrides.iter().map(|(_, found)| found);
        let Some(found) = all.find(|found| key(found) == *name || found.name.as_deref() == Some(*name)) else {
            let names: Vec<String> = module.overrides.iter().map(|(_, found)| shown(found)).collect();
            let has = if names.is_empty() {
                "the shader has none".into()
            } else {
                format!("there are: {}", names.join(", "))
            };
            return Err(format!("no override `{name}`; {has}"));
        };
        let value = parse(text).ok_or_else(|| format!("override {name}: `{text}` is not a number, true or false"))?;
        if values.insert(key(found), value).is_some() {
            return Err(format!("override {} is given twice", shown(found)));
        }
    }
    Ok(values)
}

/// The module of one entry point with the values in place of the overrides.
pub fn apply(
    module: &Module,
    info: &ModuleInfo,
    entry: (ShaderStage, &str),
    values: &PipelineConstants,
) -> Result<(Module, ModuleInfo), Box<PipelineConstantError>> {
    // naga validates what it made with all checks, and one of them refuses variables that share a binding.
    let mut apart = module.clone();
    let mut places: Vec<ResourceBinding> = Vec::new();
    for (_, variable) in apart.global_variables.iter_mut() {
        if let Some(place) = &mut variable.binding {
            places.push(*place);
            *place = ResourceBinding { group: 0, binding: places.len() as u32 - 1 };
        }
    }
    let (done, info) = process_overrides(&apart, info, Some(entry), values)?;
    let (mut done, info) = (done.into_owned(), Cow::into_owned(info));
    for (_, variable) in done.global_variables.iter_mut() {
        if let Some(place) = &mut variable.binding {
            *place = places[place.binding as usize];
        }
    }
    Ok((done, info))
}

/// The overrides as constants of a reflection: what was given, else the value of the finished module.
pub fn constants(module: &Module, done: &Module, values: &PipelineConstants) -> Vec<SpecConstant> {
    let constant = |found: &Override| {
        let TypeInner::Scalar(scalar) = module.types[found.ty].inner else { return None };
        let base = match (scalar.kind, scalar.width) {
            (ScalarKind::Bool, _) => "bool",
            (ScalarKind::Sint, 2) => "int16_t",
            (ScalarKind::Sint, 8) => "int64_t",
            (ScalarKind::Sint, _) => "int32_t",
            (ScalarKind::Uint, 2) => "uint16_t",
            (ScalarKind::Uint, 8) => "uint64_t",
            (ScalarKind::Uint, _) => "uint32_t",
            (_, 8) => "double",
            _ => "float",
        };
        let given = values.get(&key(found)).map(|value| match scalar.kind {
            ScalarKind::Bool => Value::Bool(*value != 0.0),
            ScalarKind::Sint => Value::Int(*value as i64),
            ScalarKind::Uint => Value::Uint(*value as u64),
            _ => Value::Float(*value),
        });
        let built = || {
            let mut all = done.constants.iter().map(|(_, constant)| constant);
            let constant = all.find(|constant| found.name.is_some() && constant.name == found.name)?;
            literal(done, constant.init)
        };
        let default = given.or_else(|| literal(module, found.init?)).or_else(built)?;
        let (id, name) = (found.id.unwrap_or_default().into(), shown(found));
        Some(SpecConstant { id, name, base, default, overridden: true })
    };
    module.overrides.iter().filter_map(|(_, found)| constant(found)).collect()
}

fn literal(module: &Module, at: naga::Handle<Expression>) -> Option<Value> {
    let Expression::Literal(found) = module.global_expressions[at] else { return None };
    Some(match found {
        Literal::F64(value) | Literal::AbstractFloat(value) => Value::Float(value),
        Literal::F32(value) => Value::Float(value.into()),
        Literal::F16(value) => Value::Float(value.to_f64()),
        Literal::U16(value) => Value::Uint(value.into()),
        Literal::U32(value) => Value::Uint(value.into()),
        Literal::U64(value) => Value::Uint(value),
        Literal::I16(value) => Value::Int(value.into()),
        Literal::I32(value) => Value::Int(value.into()),
        Literal::I64(value) | Literal::AbstractInt(value) => Value::Int(value),
        Literal::Bool(value) => Value::Bool(value),
    })
}

/// What naga calls it: its `@id`, else its name.
fn key(found: &Override) -> String {
    found.id.map_or_else(|| found.name.clone().unwrap_or_default(), |id| id.to_string())
}

fn shown(found: &Override) -> String {
    found.name.clone().unwrap_or_else(|| key(found))
}

/// A number as WGSL spells it, or a truth value.
fn parse(text: &str) -> Option<f64> {
    match text {
        "true" => return Some(1.0),
        "false" => return Some(0.0),
        _ => {}
    }
    let (sign, digits) = text.strip_prefix('-').map_or((1.0, text), |digits| (-1.0, digits));
    if let Some(hex) = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        return u64::from_str_radix(hex.trim_end_matches(['u', 'i']), 16).ok().map(|value| sign * value as f64);
    }
    let starts_well = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    let value: f64 = digits.trim_end_matches(['u', 'i', 'f', 'h']).parse().ok()?;
    (starts_well && value.is_finite()).then_some(sign * value)
}
