//! Picture files: PNG to RGBA8 and back.
//!
//! ```no_run
//! use mooncrust_bindgen::picture;
//! let picture = picture::read("in.png".as_ref())?;
//! picture::write("out.png".as_ref(), picture.width, picture.height, &picture.pixels)?;
//! # Ok::<(), String>(())
//! ```
//!
//! Every kind of PNG is read: 1 to 16 bits, grey, palette, colour, transparency, interlaced; 16-bit channels keep their
//! high byte. Rows run from the top, without padding; colours are as stored (sRGB for nearly every file), alpha is
//! straight. Of an animation the first picture is read. A side is at most [`MAX_SIDE`], the pixels [`MAX_BYTES`].
//!
//! A file is written under another name in the same folder and then renamed, so that no reader ever sees half of it.
//! An error is one line that names the file and what to do.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// Pixels to a side.
pub const MAX_SIDE: u32 = 32_768;
/// Bytes of pixels: 2 GiB.
pub const MAX_BYTES: u64 = 1 << 31;

/// Deflate packs at most this many bytes into one.
const DEFLATE_RATIO: u64 = 1032;

/// RGBA8 pixels, row by row from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub pixels: Vec<u8>,
}

/// Reads a PNG file.
pub fn read(path: &Path) -> Result<Picture, String> {
    let name = path.display();
    let fail = |why: String| Err(format!("{name}: {why}"));
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) => return fail(describe_open(&error)),
    };
    let meta = file.metadata().map_err(|error| format!("{name}: cannot be read: {error}"))?;
    if meta.is_dir() {
        return fail("this is a folder; give the path of a PNG file".into());
    }
    let mut reader = BufReader::new(file);
    let mut start = Vec::new();
    let peeked = reader.by_ref().take(16).read_to_end(&mut start).and_then(|_| reader.rewind());
    if let Err(error) = peeked {
        return fail(format!("cannot be read: {error}"));
    }
    if !start.starts_with(b"\x89PNG\r\n\x1a\n") {
        return fail(not_png(&start));
    }
    decode(reader, meta.len()).or_else(fail)
}

fn decode(reader: BufReader<File>, file_size: u64) -> Result<Picture, String> {
    let limits = png::Limits { bytes: MAX_BYTES as usize };
    let mut decoder = png::Decoder::new_with_limits(reader, limits);
    decoder.set_transformations(
        png::Transformations::EXPAND | png::Transformations::ALPHA | png::Transformations::STRIP_16,
    );
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(describe_png)?;
    let (width, height) = (header.width, header.height);
    let size = check_size(width, height)?;
    let packed = header.raw_row_length() as u64 * u64::from(height);
    if packed / DEFLATE_RATIO > file_size {
        return Err(truncated());
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
        // From the end, so that each value is read before its place is taken.
        png::ColorType::GrayscaleAlpha => {
            for i in (0..size / 4).rev() {
                let (grey, alpha) = (pixels[2 * i], pixels[2 * i + 1]);
                pixels[4 * i..4 * i + 4].copy_from_slice(&[grey, grey, grey, alpha]);
            }
        }
        other => return Err(format!("the PNG's colour type {other:?} is not supported; save it as RGBA")),
    }
    Ok(Picture { width, height, pixels })
}

/// The bytes of an RGBA8 picture of this size.
fn check_size(width: u32, height: u32) -> Result<usize, String> {
    if width == 0 || height == 0 {
        return Err(format!("a picture of {width}x{height} has no pixels"));
    }
    let bytes = (u64::from(width) * u64::from(height)).saturating_mul(4);
    if width > MAX_SIDE || height > MAX_SIDE || bytes > MAX_BYTES {
        return Err(format!(
            "{width}x{height} is too large: at most {MAX_SIDE} to a side and {} MiB of pixels; scale it down",
            MAX_BYTES >> 20
        ));
    }
    Ok(bytes as usize)
}

fn allocate(size: usize) -> Result<Vec<u8>, String> {
    let mut pixels = Vec::new();
    if pixels.try_reserve_exact(size).is_err() {
        return Err(format!("not enough memory for {} MiB of pixels", size >> 20));
    }
    pixels.resize(size, 0);
    Ok(pixels)
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

fn truncated() -> String {
    "the PNG is cut off; copy or download it again".into()
}

fn describe_png(error: png::DecodingError) -> String {
    match error {
        png::DecodingError::IoError(error) if error.kind() == io::ErrorKind::UnexpectedEof => truncated(),
        png::DecodingError::IoError(error) => format!("cannot be read: {error}"),
        png::DecodingError::LimitsExceeded => "the PNG needs too much memory to read".into(),
        other => format!("the PNG is damaged ({other}); copy or export it again"),
    }
}

fn not_png(start: &[u8]) -> String {
    const KNOWN: [(&[u8], &str); 12] = [
        (b"\xff\xd8\xff", "a JPEG"),
        (b"GIF8", "a GIF"),
        (b"BM", "a BMP"),
        (b"II*\0", "a TIFF"),
        (b"MM\0*", "a TIFF"),
        (b"\0\0\x01\0", "an icon (ICO)"),
        (b"\x76\x2f\x31\x01", "an OpenEXR picture"),
        (b"#?RADIANCE", "a Radiance HDR picture"),
        (b"qoif", "a QOI picture"),
        (b"%PDF", "a PDF"),
        (b"<svg", "an SVG"),
        (b"<?xml", "XML, perhaps an SVG"),
    ];
    if start.is_empty() {
        return "the file is empty; give a PNG file".into();
    }
    let convert = "convert it to PNG, for example with ImageMagick: convert FILE out.png";
    if let Some((_, what)) = KNOWN.iter().find(|(magic, _)| start.starts_with(magic)) {
        return format!("this is {what}, not a PNG; {convert}");
    }
    if start.len() >= 12 && start.starts_with(b"RIFF") && &start[8..12] == b"WEBP" {
        return format!("this is a WebP, not a PNG; {convert}");
    }
    if start.len() >= 12 && &start[4..8] == b"ftyp" {
        return format!("this is an AVIF, HEIF or video file, not a PNG; {convert}");
    }
    if b"\x89PNG\r\n\x1a\n".starts_with(start) {
        return truncated();
    }
    let bytes: Vec<String> = start.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("not a PNG: it starts with the bytes {}", bytes.join(" "))
}

/// Writes RGBA8 pixels as a PNG file. What was there before is replaced at once, or stays when this fails.
pub fn write(path: &Path, width: u32, height: u32, pixels: &[u8]) -> Result<(), String> {
    let name = path.display();
    let size = check_size(width, height).map_err(|why| format!("{name}: {why}"))?;
    if pixels.len() != size {
        return Err(format!(
            "{name}: {width}x{height} RGBA8 needs {size} bytes of pixels, but {} are given",
            pixels.len()
        ));
    }
    let fail = |error: &io::Error| format!("{name}: {}", describe_write(error, path));
    let target = match fs::metadata(path) {
        Ok(meta) if meta.is_dir() => {
            return Err(format!("{name}: this is a folder; give the path of a file in it"));
        }
        // A device or pipe cannot be replaced, only written to.
        Ok(meta) if !meta.is_file() => {
            let file = OpenOptions::new().write(true).open(path).map_err(|error| fail(&error))?;
            return encode(file, width, height, pixels).map_err(|error| fail(&error));
        }
        // Through a link, so that the link stays.
        Ok(_) => fs::canonicalize(path).map_err(|error| fail(&error))?,
        Err(_) => path.to_path_buf(),
    };
    let (file, temporary) = create_beside(&target).map_err(|error| fail(&error))?;
    let written = encode(file, width, height, pixels).and_then(|()| fs::rename(&temporary, &target));
    written.map_err(|error| {
        let _ = fs::remove_file(&temporary);
        fail(&error)
    })
}

/// Creates a file of a new name in the folder of `target`.
fn create_beside(target: &Path) -> io::Result<(File, PathBuf)> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let Some(name) = target.file_name() else {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "the path ends in no file name"));
    };
    for _ in 0..100 {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{}-{number}.tmp", std::process::id()));
        let temporary = target.with_file_name(hidden);
        match OpenOptions::new().write(true).create_new(true).open(&temporary) {
            Ok(file) => return Ok((file, temporary)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::new(io::ErrorKind::AlreadyExists, "too many temporary files in the folder"))
}

fn encode(file: File, width: u32, height: u32, pixels: &[u8]) -> io::Result<()> {
    let mut out = BufWriter::new(file);
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
    let mut writer = encoder.write_header().map_err(unpack)?;
    writer.write_image_data(pixels).map_err(unpack)?;
    writer.finish().map_err(unpack)?;
    out.flush()
}

fn unpack(error: png::EncodingError) -> io::Error {
    match error {
        png::EncodingError::IoError(error) => error,
        other => io::Error::other(other.to_string()),
    }
}

fn describe_write(error: &io::Error, path: &Path) -> String {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.display().to_string(),
        _ => "the current folder".into(),
    };
    match error.kind() {
        io::ErrorKind::NotFound if path.parent().is_some_and(Path::is_dir) => {
            format!("cannot be written: {folder} takes no new file; write somewhere else")
        }
        io::ErrorKind::NotFound => format!("cannot be written: {folder} does not exist; create it first"),
        io::ErrorKind::NotADirectory => format!("cannot be written: {folder} is not a folder"),
        io::ErrorKind::PermissionDenied => {
            format!("cannot be written: permission denied in {folder}; write somewhere else")
        }
        io::ErrorKind::ReadOnlyFilesystem => {
            format!("cannot be written: {folder} is read-only; write somewhere else")
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            format!("cannot be written: the disk of {folder} is full; free some space")
        }
        io::ErrorKind::IsADirectory => "this is a folder; give the path of a file in it".into(),
        _ => format!("cannot be written: {error}"),
    }
}
