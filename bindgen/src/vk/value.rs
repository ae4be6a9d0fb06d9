//! Values of constants: C literals, enum arithmetic, aliases, version macros.

use std::collections::BTreeMap;

use super::cdecl::is_identifier;
use super::error::{Place, Result};
use super::model::{Constant, Source};

/// A resolved value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number that a Lua number holds exactly.
    Int(i64),
    /// 64 bits: `ULL` in Lua.
    U64(u64),
    /// A decimal fraction, as Lua text.
    Float(String),
    /// A string of harmless characters.
    Str(String),
}

/// How the values of a constant's enumeration are stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Width {
    /// 64-bit flags.
    pub is_u64: bool,
    /// 32-bit flags (an enumeration is a signed 32-bit number).
    pub is_bitmask: bool,
    /// A member of an enumeration of either kind.
    pub is_enumerant: bool,
}

/// Chains of aliases in the real registry are two long.
const MAX_CHAIN: u32 = 16;

/// All constants by name, with their definitions (a constant may be given more than once, with one value).
#[derive(Default)]
pub struct Values<'a> {
    known: BTreeMap<&'a str, Vec<(&'a Constant, Width)>>,
}

impl<'a> Values<'a> {
    /// Adds a definition.
    pub fn add(&mut self, constant: &'a Constant, width: Width) {
        let entry = self.known.entry(constant.name.as_str()).or_default();
        entry.push((constant, width));
    }

    /// Resolves every constant.
    pub fn resolve_all(&self) -> Result<BTreeMap<String, Value>> {
        let mut out = BTreeMap::new();
        for (name, definitions) in &self.known {
            let (first, width) = definitions[0];
            let value = self.resolve(first, width, 0)?;
            for (other, width) in &definitions[1..] {
                if self.resolve(other, *width, 0)? != value {
                    let message = format!("{name} has another value at {}", first.place);
                    return Err(other.place.error(message));
                }
            }
            out.insert((*name).to_owned(), value);
        }
        Ok(out)
    }

    fn resolve(&self, constant: &Constant, width: Width, chain: u32) -> Result<Value> {
        let place = &constant.place;
        let value = match &constant.source {
            Source::Alias(other) => self.lookup(other, place, chain)?,
            Source::Bit(bit) => bit_value(*bit, width, place)?,
            Source::Offset(number, offset, is_negative) => {
                let value = 1_000_000_000 + (i64::from(*number) - 1) * 1000 + i64::from(*offset);
                Value::Int(if *is_negative { -value } else { value })
            }
            Source::Text(text) => match parse_literal(text, constant.is_u64) {
                Some(value) => value,
                None => self.resolve_text(text, place, chain)?,
            },
        };
        fit(value, width, place)
    }

    fn lookup(&self, name: &str, place: &Place, chain: u32) -> Result<Value> {
        if chain >= MAX_CHAIN {
            return Err(place.error("constants that refer to each other in a circle"));
        }
        match self.known.get(name) {
            Some(found) => self.resolve(found[0].0, found[0].1, chain + 1),
            None => Err(place.error(format!("the constant {name:?} is not defined"))),
        }
    }

    fn resolve_text(&self, text: &str, place: &Place, chain: u32) -> Result<Value> {
        if is_identifier(text) {
            return self.lookup(text, place, chain);
        }
        let unknown = || place.error(format!("the value {text:?} is not understood"));
        let (name, rest) = text.split_once('(').ok_or_else(unknown)?;
        let args = rest.trim().strip_suffix(')').ok_or_else(unknown)?;
        let mut numbers = Vec::new();
        for arg in args.splitn(5, ',').map(str::trim) {
            let value = match parse_literal(arg, false) {
                Some(value) => value,
                // A macro within a macro within a macro: three to the power of the chain's length.
                None if is_identifier(arg) => self.lookup(arg, place, chain + MAX_CHAIN / 2)?,
                None => return Err(unknown()),
            };
            match value {
                Value::Int(number @ 0..=0xfff) => numbers.push(number),
                _ => return Err(unknown()),
            }
        }
        let version = match (name.trim_end(), numbers.as_slice()) {
            ("VK_MAKE_API_VERSION", [variant, major, minor, patch]) => {
                variant << 29 | major << 22 | minor << 12 | patch
            }
            ("VK_MAKE_VERSION" | "VK_MAKE_VIDEO_STD_VERSION", [major, minor, patch]) => {
                major << 22 | minor << 12 | patch
            }
            _ => return Err(unknown()),
        };
        Ok(Value::Int(version))
    }
}

fn bit_value(bit: u32, width: Width, place: &Place) -> Result<Value> {
    match (bit, width.is_u64) {
        (0..=63, true) => Ok(Value::U64(1 << bit)),
        (0..=31, false) => Ok(Value::Int(1 << bit)),
        _ => Err(place.error(format!("bit {bit} does not fit into its flags"))),
    }
}

/// Brings a value into the type of its enumeration.
fn fit(value: Value, width: Width, place: &Place) -> Result<Value> {
    if !width.is_enumerant {
        return Ok(value);
    }
    let fits = |n: i64| match width.is_bitmask {
        true => u32::try_from(n).is_ok() || i32::try_from(n).is_ok(),
        false => i32::try_from(n).is_ok(),
    };
    match value {
        Value::Int(n) if width.is_u64 && n >= 0 => Ok(Value::U64(n as u64)),
        Value::U64(n) if width.is_u64 => Ok(Value::U64(n)),
        Value::Int(n) if !width.is_u64 && fits(n) => Ok(Value::Int(n)),
        other => Err(place.error(format!("{other:?} does not fit into its enumeration"))),
    }
}

/// Parses a literal: `-3`, `0x10`, `(~0U)`, `(~0U-1)`, `(~0ULL)`, `1000.0F`, `"text"`.
pub fn parse_literal(text: &str, is_u64: bool) -> Option<Value> {
    let text = text.trim();
    if let Some(inner) = text.strip_prefix('"') {
        let inner = inner.strip_suffix('"')?;
        let is_harmless = |b: u8| b.is_ascii_alphanumeric() || b"_.-+/ ".contains(&b);
        let is_string = inner.len() <= 255 && inner.bytes().all(is_harmless);
        return is_string.then(|| Value::Str(inner.to_owned()));
    }
    if let Some(inner) = text.strip_prefix("(~").and_then(|t| t.strip_suffix(')')) {
        return parse_inverted(inner);
    }
    if text.contains('.') {
        let number = text.trim_end_matches(['f', 'F']);
        let is_plain = number.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        let value: f64 = number.parse().ok().filter(|_| is_plain)?;
        return Some(Value::Float(format!("{value:?}")));
    }
    let (number, suffix_u64) = strip_suffix(text);
    let (digits, is_negative) = match number.strip_prefix('-') {
        Some(digits) => (digits, true),
        None => (number, false),
    };
    let value = parse_digits(digits)?;
    match (is_u64 || suffix_u64, is_negative) {
        (true, false) => Some(Value::U64(value)),
        (false, _) if value <= 1 << 53 => {
            let value = value as i64;
            Some(Value::Int(if is_negative { -value } else { value }))
        }
        _ => None,
    }
}

fn parse_inverted(inner: &str) -> Option<Value> {
    let (first, less) = match inner.split_once('-') {
        Some((first, less)) => (first, parse_digits(less)?),
        None => (inner, 0),
    };
    let (digits, is_u64) = strip_suffix(first);
    let value = parse_digits(digits)?;
    match is_u64 {
        true => Some(Value::U64((!value).checked_sub(less)?)),
        false => {
            let value = u64::from(!u32::try_from(value).ok()?);
            Some(Value::Int(value.checked_sub(less)? as i64))
        }
    }
}

fn strip_suffix(text: &str) -> (&str, bool) {
    let number = text.trim_end_matches(['u', 'U', 'l', 'L']);
    let suffix = &text[number.len()..];
    (number, suffix.to_ascii_uppercase().contains("LL"))
}

fn parse_digits(text: &str) -> Option<u64> {
    let hex = text.strip_prefix("0x").or(text.strip_prefix("0X"));
    let (digits, radix) = hex.map_or((text, 10), |digits| (digits, 16));
    let is_plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit());
    u64::from_str_radix(digits, radix).ok().filter(|_| is_plain)
}
