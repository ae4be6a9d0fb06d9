//! Texels to a picture file.

use super::check_size;
use super::texels::{Format, Layout};
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// Run lengths leave 15 bits for it.
const HDR_WIDTH: u32 = 32_767;

/// The files that can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Png,
    Hdr,
}

impl Kind {
    /// What the ending of a path asks for; without an ending it is a PNG.
    pub fn of(path: &Path, format: Format, width: u32) -> Result<Kind, String> {
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
        match ending.as_str() {
            "png" | "" => Ok(Kind::Png),
            "hdr" if format.is_float() && width <= HDR_WIDTH => Ok(Kind::Hdr),
            "hdr" if format.is_float() => Err(format!("a .hdr file has at most {HDR_WIDTH} pixels to a row")),
            "hdr" => Err("a .hdr file holds floats, such as those of rgba16f; write a .png".into()),
            "mp4" | "mov" | "mkv" | "webm" | "gif" => {
                Err("a video is made of an app's frames, with --out; write a .png or .hdr".into())
            }
            _ => Err(format!(
                "cannot write .{ending} files; pictures are .png or .hdr, videos .mp4, .mov, .mkv, .webm or .gif"
            )),
        }
    }
}

/// Writes texels of a format (see [`Format`]) to a file, as its ending says: `.png`, or `.hdr` for floats. What was
/// there before is replaced at once, or stays when this fails.
pub fn write(path: &Path, format: &str, width: u32, height: u32, texels: &[u8]) -> Result<(), String> {
    let name = path.display();
    let refuse = |why: String| format!("{name}: {why}");
    let found = Format::find(format).map_err(refuse)?;
    let size = texel_bytes(found, width, height).map_err(refuse)?;
    if texels.len() != size {
        let given = texels.len();
        return Err(format!("{name}: {width}x{height} {format} needs {size} bytes, but {given} are given"));
    }
    let kind = Kind::of(path, found, width).map_err(refuse)?;
    replace(path, |file| encode(file, kind, found, width, height, texels))
}

/// The bytes of so many texels.
pub fn texel_bytes(format: Format, width: u32, height: u32) -> Result<usize, String> {
    Ok(check_size(width, height, format.size())? * format.size())
}

/// Creates a file, or replaces its content, all at once.
pub(crate) fn replace(path: &Path, write: impl FnOnce(File) -> io::Result<()>) -> Result<(), String> {
    let fail = |error: &io::Error| format!("{}: {}", path.display(), describe_write(error, path));
    let Some(target) = target(path)? else {
        let file = OpenOptions::new().write(true).open(path).map_err(|error| fail(&error))?;
        return write(file).map_err(|error| fail(&error));
    };
    let (file, temporary) = create_beside(&target).map_err(|error| fail(&error))?;
    let written = write(file).and_then(|()| fs::rename(&temporary, &target));
    written.map_err(|error| {
        let _ = fs::remove_file(&temporary);
        fail(&error)
    })
}

/// The file to be replaced; none when it is a device or pipe, which can only be written to.
pub(crate) fn target(path: &Path) -> Result<Option<PathBuf>, String> {
    match fs::metadata(path) {
        Ok(meta) if meta.is_dir() => {
            Err(format!("{}: this is a folder; give the path of a file in it", path.display()))
        }
        Ok(meta) if !meta.is_file() => Ok(None),
        // Through a link, so that the link stays.
        Ok(_) => {
            let real = fs::canonicalize(path);
            real.map(Some).map_err(|error| format!("{}: {}", path.display(), describe_write(&error, path)))
        }
        Err(_) => Ok(Some(path.to_path_buf())),
    }
}

/// Makes the folder that a file is to be in.
pub(crate) fn make_folder(path: &Path) -> Result<(), String> {
    let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) else { return Ok(()) };
    fs::create_dir_all(folder).map_err(|error| format!("folder {} cannot be made: {error}", folder.display()))
}

/// Creates a file of a new name in the folder of `target`.
pub(crate) fn create_beside(target: &Path) -> io::Result<(File, PathBuf)> {
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

/// Writes texels, which are as many as the size says.
pub fn encode(file: File, kind: Kind, format: Format, width: u32, height: u32, texels: &[u8]) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, file);
    match kind {
        Kind::Png => encode_png(&mut out, format.layout(), width, height, &format.pixels(texels))?,
        Kind::Hdr => {
            let mut pixels = Vec::with_capacity(width as usize * height as usize);
            // Negative numbers have no place in the file, nor have larger ones. NaN is not greater than 0.
            let clean = |number: f32| if number > 0.0 { number.min(1.7e38) } else { 0.0 };
            format.floats(texels, |[r, g, b, _]| pixels.push(image::Rgb([r, g, b].map(clean))));
            let encoder = image::codecs::hdr::HdrEncoder::new(&mut out);
            encoder.encode(&pixels, width as usize, height as usize).map_err(io::Error::other)?;
        }
    }
    out.flush()
}

fn encode_png(out: &mut impl Write, layout: Layout, width: u32, height: u32, pixels: &[u8]) -> io::Result<()> {
    let mut encoder = png::Encoder::new(out, width, height);
    let (color, depth) = match layout {
        Layout::Grey8 => (png::ColorType::Grayscale, png::BitDepth::Eight),
        Layout::Grey16 => (png::ColorType::Grayscale, png::BitDepth::Sixteen),
        Layout::Rgba8 => (png::ColorType::Rgba, png::BitDepth::Eight),
        Layout::Rgba16 => (png::ColorType::Rgba, png::BitDepth::Sixteen),
    };
    encoder.set_color(color);
    encoder.set_depth(depth);
    encoder.set_compression(png::Compression::Fast);
    if layout == Layout::Rgba8 {
        encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
    }
    let mut writer = encoder.write_header().map_err(unpack)?;
    writer.write_image_data(pixels).map_err(unpack)?;
    writer.finish().map_err(unpack)
}

fn unpack(error: png::EncodingError) -> io::Error {
    match error {
        png::EncodingError::IoError(error) => error,
        other => io::Error::other(other.to_string()),
    }
}

pub(crate) fn describe_write(error: &io::Error, path: &Path) -> String {
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
