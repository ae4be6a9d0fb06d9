//! What the bytes of an image mean, and what of it a picture file or a video holds.
//!
//! A format is named as in Lua's gpu/formats.lua: `rgba8`, `rgba16f`, `r32u`, `d32f` ... Numbers from 0 to 1 stay what
//! they are: 8 bits as bytes, 16 bits and depths as 16 bits; floats are clamped to 0 ... 1 and rounded to 8 bits, with
//! no sRGB curve, as a window shows them. One component is a grey; a missing blue is 0, a missing alpha 1. A number of
//! 32 bits, such as an object's id, is its four bytes, lowest first, as red, green, blue and alpha.

use half::f16;
use std::borrow::Cow;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Number {
    Byte,
    Word,
    Half,
    Float,
    /// 32 bits that are no quantity.
    Id,
    /// 24 bits of a depth in 32.
    Depth24,
    /// So many bytes that a picture has no place for.
    Opaque(usize),
}

/// The texels of an image in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    number: Number,
    components: usize,
    is_bgr: bool,
    is_depth: bool,
}

/// The pixels of a file: components of one or two bytes (the high one first).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    Grey8,
    Grey16,
    Rgba8,
    Rgba16,
}

impl Layout {
    /// Bytes of a pixel.
    pub fn size(self) -> usize {
        match self {
            Layout::Grey8 => 1,
            Layout::Grey16 => 2,
            Layout::Rgba8 => 4,
            Layout::Rgba16 => 8,
        }
    }
}

impl Format {
    /// Finds a format that can be in a picture, by its name.
    pub fn find(name: &str) -> Result<Format, String> {
        let found = Format::find_any(name)?;
        let is_opaque = matches!(found.number, Number::Opaque(_));
        if is_opaque { Err(unsuitable(name)) } else { Ok(found) }
    }

    /// Finds a format of which at least the size is known.
    pub fn find_any(name: &str) -> Result<Format, String> {
        let depth = |number| Ok(Format { number, components: 1, is_bgr: false, is_depth: true });
        let packed =
            |bytes| Ok(Format { number: Number::Opaque(bytes), components: 1, is_bgr: false, is_depth: false });
        match name {
            "d16" => return depth(Number::Word),
            "d24s8" => return depth(Number::Depth24),
            "d32f" | "d32fs8" => return depth(Number::Float),
            "rgb10a2" | "bgr10a2" | "rgb10a2u" | "rg11b10f" | "rgb9e5" => return packed(4),
            "rgba4" | "rgb565" | "bgr565" | "rgb5a1" | "bgr5a1" => return packed(2),
            _ => {}
        }
        let letters = name.find(|c: char| c.is_ascii_digit()).unwrap_or(name.len());
        let (letters, kind) = name.split_at(letters);
        let digits = kind.find(|c: char| !c.is_ascii_digit()).unwrap_or(kind.len());
        let number = match kind {
            "8" | "8_srgb" | "8u" => Number::Byte,
            "16" | "16u" => Number::Word,
            "16f" => Number::Half,
            "32f" => Number::Float,
            "32u" | "32i" if letters == "r" => Number::Id,
            _ => match &kind[..digits] {
                "8" => Number::Opaque(1),
                "16" => Number::Opaque(2),
                "32" => Number::Opaque(4),
                "64" => Number::Opaque(8),
                _ => return Err(unsuitable(name)),
            },
        };
        if !matches!(letters, "r" | "rg" | "rgb" | "rgba" | "bgr" | "bgra") {
            return Err(unsuitable(name));
        }
        Ok(Format { number, components: letters.len(), is_bgr: letters.starts_with('b'), is_depth: false })
    }

    /// Bytes of a texel.
    pub fn size(self) -> usize {
        let bytes = match self.number {
            Number::Byte => 1,
            Number::Word | Number::Half => 2,
            Number::Float | Number::Id | Number::Depth24 => 4,
            Number::Opaque(bytes) => bytes,
        };
        bytes * self.components
    }

    /// Clears what Vulkan leaves undefined: the bits beside a depth of 24 bits.
    pub fn settle(self, texels: &mut [u8]) {
        if self.number == Number::Depth24 {
            texels.as_chunks_mut::<4>().0.iter_mut().for_each(|texel| texel[3] = 0);
        }
    }

    pub fn is_float(self) -> bool {
        matches!(self.number, Number::Half | Number::Float)
    }

    /// The pixels that hold such texels.
    pub fn layout(self) -> Layout {
        match (self.number, self.components) {
            (Number::Id, _) => Layout::Rgba8,
            (Number::Depth24 | Number::Word, 1) => Layout::Grey16,
            (Number::Float, 1) if self.is_depth => Layout::Grey16,
            (Number::Word, _) => Layout::Rgba16,
            (_, 1) => Layout::Grey8,
            _ => Layout::Rgba8,
        }
    }

    /// The pixels of these texels; what has their layout already is not copied.
    pub fn pixels(self, texels: &[u8]) -> Cow<'_, [u8]> {
        let is_same = match self.number {
            Number::Byte => self.components == 1 || self.components == 4 && !self.is_bgr,
            Number::Id => true,
            _ => false,
        };
        if is_same {
            return texels.into();
        }
        let layout = self.layout();
        let mut out = Vec::with_capacity(texels.len() / self.size() * layout.size());
        match (self.number, layout) {
            (Number::Byte, _) => self.each(texels, 255, |bytes: [u8; 1]| bytes[0], |pixel| out.extend(pixel)),
            (Number::Word, Layout::Grey16) => texels.as_chunks().0.iter().for_each(|word| {
                out.extend(u16::from_le_bytes(*word).to_be_bytes());
            }),
            (Number::Word, _) => self.each(texels, u16::MAX, u16::from_le_bytes, |pixel| {
                pixel.iter().for_each(|value| out.extend(value.to_be_bytes()));
            }),
            (Number::Depth24, _) => texels.as_chunks().0.iter().for_each(|word| {
                let depth = f64::from(u32::from_le_bytes(*word) & 0xff_ffff) / f64::from(0xff_ffff);
                out.extend(((depth * 65535.0 + 0.5) as u16).to_be_bytes());
            }),
            (_, Layout::Grey16) => texels.as_chunks().0.iter().for_each(|depth| {
                let depth = f32::from_le_bytes(*depth).clamp(0.0, 1.0);
                out.extend(((depth * 65535.0 + 0.5) as u16).to_be_bytes());
            }),
            (_, Layout::Grey8) => self.floats(texels, |pixel| out.push(byte(pixel[0]))),
            _ => self.floats(texels, |pixel| out.extend(pixel.map(byte))),
        }
        out.into()
    }

    /// Red, green, blue and alpha of each texel of floats.
    pub fn floats(self, texels: &[u8], mut pixel: impl FnMut([f32; 4])) {
        if self.number == Number::Half {
            self.each(texels, 1.0, |bytes| f16::from_le_bytes(bytes).to_f32(), &mut pixel);
        } else {
            self.each(texels, 1.0, f32::from_le_bytes, &mut pixel);
        }
    }

    fn each<T: Copy + Default, const N: usize>(
        self,
        texels: &[u8],
        one: T,
        number: impl Fn([u8; N]) -> T,
        mut pixel: impl FnMut([T; 4]),
    ) {
        for texel in texels.chunks_exact(self.size()) {
            let mut value = [T::default(), T::default(), T::default(), one];
            for (to, from) in value.iter_mut().zip(texel.as_chunks().0) {
                *to = number(*from);
            }
            if self.is_bgr {
                value.swap(0, 2);
            }
            pixel(value);
        }
    }
}

fn unsuitable(name: &str) -> String {
    format!("format {name} has no place in a picture; convert it to rgba8, rgba16f or rgba32f with a shader first")
}

/// NaN is 0.
fn byte(value: f32) -> u8 {
    (value.clamp(0.0, 1.0) * 255.0 + 0.5) as u8
}
