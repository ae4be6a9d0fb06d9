//! Names of types.

use super::{Scalar, Type};

/// A type's name in messages: a scalar's is C's, a vector's and a matrix's is GLSL's.
pub fn name(ty: &Type) -> String {
    let prefix = |of: &Scalar| match of.base {
        "float" => "",
        "double" => "d",
        "int32_t" => "i",
        "uint32_t" => "u",
        "int64_t" => "i64",
        "uint64_t" => "u64",
        "int16_t" => "i16",
        "uint16_t" if of.half => "f16",
        "uint16_t" => "u16",
        "int8_t" => "i8",
        _ => "u8",
    };
    match ty {
        Type::Scalar(of) => of.base.to_owned(),
        Type::Vector { of, rows } => format!("{}vec{rows}", prefix(of)),
        Type::Matrix { of, rows, columns, .. } if rows == columns => format!("{}mat{rows}", prefix(of)),
        Type::Matrix { of, rows, columns, .. } => format!("{}mat{columns}x{rows}", prefix(of)),
        Type::Array { of, count: 0, .. } => format!("{}[]", name(of)),
        Type::Array { of, count, .. } => format!("{}[{count}]", name(of)),
        Type::Struct(name) => name.clone(),
        Type::Pointer(_) => "uint64_t".to_owned(),
    }
}
