//! A picture file to texels.

use super::{MAX_BYTES, check_size, decode};
use half::f16;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::os::unix::fs::FileTypeExt;
use std::path::Path;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8\xff";
const HDR: [&[u8]; 2] = [b"#?RADIANCE", b"#?RGBE"];

/// Texels, row by row from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub format: &'static str,
    pub pixels: Vec<u8>,
}

/// What a file's pixels are: red, green, blue and alpha; those of HDR have no alpha.
pub enum Pixels {
    Bytes(Vec<u8>),
    /// The high byte first.
    Words(Vec<u8>),
    Floats(Vec<u8>),
}

/// Reads a file as the format that is wished for, if any.
pub fn read(path: &Path, wish: Option<&str>) -> Result<Picture, String> {
    read_file(path, wish).map_err(|why| format!("{}: {why}", path.display()))
}

fn read_file(path: &Path, wish: Option<&str>) -> Result<Picture, String> {
    let unreadable = |error: io::Error| format!("cannot be read: {error}");
    let is_pipe = path.metadata().is_ok_and(|meta| meta.file_type().is_fifo());
    if is_pipe {
        return Err("this is a pipe, which may never end; give the path of a picture file".into());
    }
    let file = File::open(path).map_err(|error| describe_open(&error))?;
    let meta = file.metadata().map_err(unreadable)?;
    if meta.is_dir() {
        return Err("this is a folder; give the path of a picture file".into());
    }
    let mut reader = BufReader::new(file);
    let mut start = Vec::new();
    reader.by_ref().take(16).read_to_end(&mut start).and_then(|_| reader.rewind()).map_err(unreadable)?;
    let is_hdr = HDR.iter().any(|magic| start.starts_with(magic));
    let (format, size) = match wish.unwrap_or(if is_hdr { "rgba16f" } else { "rgba8" }) {
        "rgba8" | "rgba16" if is_hdr => {
            return Err("an HDR picture is made of floats; load it as rgba16f or rgba32f".into());
        }
        "rgba8" => ("rgba8", 4),
        "rgba16" => ("rgba16", 8),
        "rgba16f" => ("rgba16f", 8),
        "rgba32f" => ("rgba32f", 16),
        other => return Err(format!("pictures are loaded as rgba8, rgba16, rgba16f or rgba32f, not as {other}")),
    };
    let check = |width, height| check_size(width, height, size);
    let (width, height, pixels) = if start.starts_with(PNG) {
        decode::png(reader, meta.len(), format != "rgba8", check)?
    } else if start.starts_with(JPEG) {
        let mut file = Vec::new();
        reader.take(MAX_BYTES).read_to_end(&mut file).map_err(unreadable)?;
        decode::jpeg(&file, check)?
    } else if is_hdr {
        decode::hdr(reader, meta.len(), check)?
    } else {
        return Err(not_a_picture(&start));
    };
    Ok(Picture { width, height, format, pixels: convert(pixels, format) })
}

fn convert(pixels: Pixels, format: &str) -> Vec<u8> {
    match pixels {
        Pixels::Bytes(bytes) if format == "rgba8" => bytes,
        Pixels::Bytes(bytes) if format == "rgba16" => bytes.iter().flat_map(|byte| [*byte; 2]).collect(),
        Pixels::Bytes(bytes) => floats(bytes.iter().map(|byte| f32::from(*byte) / 255.0), format),
        Pixels::Words(mut bytes) if format == "rgba16" => {
            bytes.as_chunks_mut::<2>().0.iter_mut().for_each(|word| word.reverse());
            bytes
        }
        Pixels::Words(bytes) => {
            let words = bytes.as_chunks().0.iter();
            floats(words.map(|word| f32::from(u16::from_be_bytes(*word)) / 65535.0), format)
        }
        Pixels::Floats(bytes) => {
            let number = |at: &[u8; 4]| f32::from_ne_bytes(*at);
            let colors = bytes.as_chunks::<12>().0.iter().map(|color| color.as_chunks().0);
            floats(colors.flat_map(|color| [number(&color[0]), number(&color[1]), number(&color[2]), 1.0]), format)
        }
    }
}

fn floats(values: impl Iterator<Item = f32>, format: &str) -> Vec<u8> {
    if format == "rgba32f" {
        return values.flat_map(f32::to_le_bytes).collect();
    }
    // A sun brighter than half floats can say is the brightest that they can.
    values.flat_map(|value| f16::from_f32(value.min(65504.0)).to_le_bytes()).collect()
}

fn describe_open(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file; check the path and the current folder".into(),
        io::ErrorKind::PermissionDenied => {
            "permission to read it is denied; check the owner and mode of the file".into()
        }
        _ => format!("cannot be opened: {error}"),
    }
}

fn not_a_picture(start: &[u8]) -> String {
    const KNOWN: [(&[u8], &str); 10] = [
        (b"GIF8", "a GIF"),
        (b"BM", "a BMP"),
        (b"II*\0", "a TIFF"),
        (b"MM\0*", "a TIFF"),
        (b"\0\0\x01\0", "an icon (ICO)"),
        (b"\x76\x2f\x31\x01", "an OpenEXR picture"),
        (b"qoif", "a QOI picture"),
        (b"%PDF", "a PDF"),
        (b"<svg", "an SVG"),
        (b"<?xml", "XML, perhaps an SVG"),
    ];
    if start.is_empty() {
        return "the file is empty; give a PNG, JPEG or HDR file".into();
    }
    let convert = "convert it to PNG, for example with ImageMagick: convert FILE out.png";
    if let Some((_, what)) = KNOWN.iter().find(|(magic, _)| start.starts_with(magic)) {
        return format!("this is {what}, which is not read; {convert}");
    }
    if start.len() >= 12 && start.starts_with(b"RIFF") && &start[8..12] == b"WEBP" {
        return format!("this is a WebP, which is not read; {convert}");
    }
    if start.len() >= 12 && &start[4..8] == b"ftyp" {
        return format!("this is an AVIF, HEIF or video file, which is not read; {convert}");
    }
    if [PNG, JPEG, HDR[0], HDR[1]].iter().any(|magic| magic.starts_with(start)) {
        return "the file is cut off; copy or download it again".into();
    }
    let bytes: Vec<String> = start.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("not a PNG, JPEG or HDR file: it starts with the bytes {}", bytes.join(" "))
}
