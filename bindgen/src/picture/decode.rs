//! The bytes of picture files to pixels. Nothing in a file is believed that would cost more memory than the file can
//! account for.

use super::read::Pixels;
use std::io::{self, BufRead, Read, Seek};
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;

/// Deflate packs at most this many bytes into one.
const DEFLATE_RATIO: u64 = 1032;
/// A block of a JPEG has 64 pixels and takes a bit at least.
const JPEG_RATIO: u64 = 64 * 8;
/// The runs of HDR files could be longer than this, but no picture has only such.
const HDR_RATIO: u64 = 256;

type Decoded = Result<(u32, u32, Pixels), String>;

/// `check` gives the number of pixels, or refuses it. `deep`: 16 bits stay 16 bits.
pub fn png(
    reader: impl BufRead + Seek,
    file_size: u64,
    deep: bool,
    check: impl Fn(u32, u32) -> Result<usize, String>,
) -> Decoded {
    let limits = png::Limits { bytes: super::MAX_BYTES as usize };
    let mut decoder = png::Decoder::new_with_limits(reader, limits);
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(describe_png)?;
    let (width, height) = (header.width, header.height);
    let is_deep = deep && header.bit_depth == png::BitDepth::Sixteen;
    let packed = header.raw_row_length() as u64 * u64::from(height);
    let size = check(width, height)? * if is_deep { 8 } else { 4 };
    let mut steps = png::Transformations::EXPAND | png::Transformations::ALPHA;
    if !is_deep {
        steps |= png::Transformations::STRIP_16;
    }
    decoder.set_transformations(steps);
    if packed / DEFLATE_RATIO > file_size {
        return Err(truncated("PNG"));
    }
    let mut reader = decoder.read_info().map_err(describe_png)?;
    let mut pixels = allocate(size)?;
    let wanted = reader.output_buffer_size().filter(|wanted| *wanted <= size);
    let Some(wanted) = wanted else { return Err("the PNG has an unexpected layout".into()) };
    let frame = reader.next_frame(&mut pixels[..wanted]).map_err(describe_png)?;
    if (frame.width, frame.height) != (width, height) {
        return Err("the PNG's first picture does not fill it; save it as a plain PNG".into());
    }
    match frame.color_type {
        png::ColorType::Rgba => {}
        png::ColorType::GrayscaleAlpha if is_deep => spread::<2>(&mut pixels),
        png::ColorType::GrayscaleAlpha => spread::<1>(&mut pixels),
        other => return Err(format!("the PNG's colour type {other:?} is not supported; save it as RGBA")),
    }
    Ok((width, height, if is_deep { Pixels::Words(pixels) } else { Pixels::Bytes(pixels) }))
}

/// Pairs of grey and alpha, of N bytes each, to red, green, blue and alpha: from the end, so that each value is read
/// before its place is taken.
fn spread<const N: usize>(pixels: &mut [u8]) {
    for i in (0..pixels.len() / (4 * N)).rev() {
        for part in [3, 2, 1, 0] {
            let from = 2 * N * i + if part == 3 { N } else { 0 };
            pixels.copy_within(from..from + N, 4 * N * i + N * part);
        }
    }
}

pub fn jpeg(file: &[u8], check: impl Fn(u32, u32) -> Result<usize, String>) -> Decoded {
    // Strict, as the decoder otherwise makes up what is missing.
    let side = usize::from(u16::MAX);
    let options = DecoderOptions::default().set_strict_mode(true).set_max_width(side).set_max_height(side);
    let options = options.jpeg_set_out_colorspace(ColorSpace::RGBA);
    let mut decoder = zune_jpeg::JpegDecoder::new_with_options(ZCursor::new(file), options);
    let damaged = |error: zune_jpeg::errors::DecodeErrors| {
        let text = error.to_string().replace(['\n', '"'], " ");
        format!("the JPEG is damaged or cut off ({}); copy or export it again", text.trim())
    };
    decoder.decode_headers().map_err(damaged)?;
    let Some(info) = decoder.info() else { return Err("the JPEG has no picture".into()) };
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    let count = check(width, height)?;
    if count as u64 / JPEG_RATIO > file.len() as u64 {
        return Err(truncated("JPEG"));
    }
    // The decoder goes wrong from four inks to four components.
    let has_inks = matches!(decoder.input_colorspace(), Some(ColorSpace::CMYK | ColorSpace::YCCK));
    if has_inks {
        decoder.set_options(options.jpeg_set_out_colorspace(ColorSpace::RGB));
    }
    let size = count * if has_inks { 3 } else { 4 };
    if decoder.output_buffer_size() != Some(size) {
        return Err("the JPEG's colours are not supported; save it as RGB".into());
    }
    let mut pixels = allocate(count * 4)?;
    decoder.decode_into(&mut pixels[..size]).map_err(damaged)?;
    for i in (0..count).rev().take_while(|_| has_inks) {
        pixels.copy_within(3 * i..3 * i + 3, 4 * i);
        pixels[4 * i + 3] = 255;
    }
    Ok((width, height, Pixels::Bytes(pixels)))
}

pub fn hdr(reader: impl Read, file_size: u64, check: impl Fn(u32, u32) -> Result<usize, String>) -> Decoded {
    use image::ImageDecoder;
    let damaged = |error: image::ImageError| match error {
        image::ImageError::IoError(error) if error.kind() == io::ErrorKind::UnexpectedEof => truncated("HDR file"),
        image::ImageError::IoError(error) => format!("cannot be read: {error}"),
        other => format!("the HDR file is damaged or cut off ({other}); copy or export it again"),
    };
    let decoder = image::codecs::hdr::HdrDecoder::new(reader).map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    let count = check(width, height)?;
    if count as u64 / HDR_RATIO > file_size {
        return Err(truncated("HDR file"));
    }
    let mut pixels = allocate(count * 12)?;
    decoder.read_image(&mut pixels).map_err(damaged)?;
    Ok((width, height, Pixels::Floats(pixels)))
}

fn allocate(size: usize) -> Result<Vec<u8>, String> {
    let mut pixels = Vec::new();
    if pixels.try_reserve_exact(size).is_err() {
        return Err(format!("not enough memory for {} MiB of pixels", size >> 20));
    }
    pixels.resize(size, 0);
    Ok(pixels)
}

fn truncated(what: &str) -> String {
    format!("the {what} is cut off; copy or download it again")
}

fn describe_png(error: png::DecodingError) -> String {
    match error {
        png::DecodingError::IoError(error) if error.kind() == io::ErrorKind::UnexpectedEof => truncated("PNG"),
        png::DecodingError::IoError(error) => format!("cannot be read: {error}"),
        png::DecodingError::LimitsExceeded => "the PNG needs too much memory to read".into(),
        other => format!("the PNG is damaged ({other}); copy or export it again"),
    }
}
