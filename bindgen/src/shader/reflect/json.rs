//! Types and values as serde writes them: the shapes of the Lua chunk.

use super::{Scalar, Type, Value};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// Whether to leave a flag out.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
pub fn no(flag: &bool) -> bool {
    !flag
}

impl Serialize for Type {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Type::Scalar(of) => base(&mut map, of)?,
            Type::Vector { of, rows } => {
                base(&mut map, of)?;
                map.serialize_entry("rows", rows)?;
            }
            Type::Matrix { of, rows, columns, stride, row_major } => {
                base(&mut map, of)?;
                map.serialize_entry("rows", rows)?;
                map.serialize_entry("columns", columns)?;
                map.serialize_entry("stride", stride)?;
                if *row_major {
                    map.serialize_entry("row_major", &true)?;
                }
            }
            Type::Array { of, count, stride } => {
                map.serialize_entry("of", of)?;
                map.serialize_entry("count", count)?;
                map.serialize_entry("stride", stride)?;
            }
            Type::Struct(name) => map.serialize_entry("struct", name)?,
            Type::Pointer(to) => {
                map.serialize_entry("base", "uint64_t")?;
                match to {
                    Some(name) => map.serialize_entry("pointer", name)?,
                    None => map.serialize_entry("pointer", &true)?,
                }
            }
        }
        map.end()
    }
}

fn base<M: SerializeMap>(map: &mut M, of: &Scalar) -> Result<(), M::Error> {
    map.serialize_entry("base", of.base)?;
    if of.half {
        map.serialize_entry("half", &true)?;
    }
    Ok(())
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Int(value) => serializer.serialize_i64(*value),
            Value::Uint(value) => serializer.serialize_u64(*value),
            Value::Float(value) => serializer.serialize_f64(*value),
        }
    }
}
