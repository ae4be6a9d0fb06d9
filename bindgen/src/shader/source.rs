//! Source files: reading them, and what is refused before a compiler sees it.

use super::MAX_SOURCE;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file that the result depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    pub path: String,
    /// `None`: it was looked for, and is not there.
    pub content: Option<Arc<[u8]>>,
}

/// `None`: there is no such file.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, String> {
    match std::fs::metadata(path) {
        Ok(meta) if meta.is_dir() => return Err("this is a folder; give the path of a shader file".into()),
        Ok(meta) if meta.len() > MAX_SOURCE as u64 => {
            return Err(format!("the file has {} bytes; a shader source has at most {MAX_SOURCE}", meta.len()));
        }
        Ok(_) => {}
        Err(error) => return describe(&error),
    }
    // A device may say that it is empty and never end.
    let mut bytes = Vec::new();
    match File::open(path).and_then(|file| file.take(MAX_SOURCE as u64 + 1).read_to_end(&mut bytes)) {
        Ok(_) if bytes.len() > MAX_SOURCE => Err(format!("a shader source has at most {MAX_SOURCE} bytes")),
        Ok(_) => Ok(Some(bytes)),
        Err(error) => describe(&error),
    }
}

fn describe<T>(error: &std::io::Error) -> Result<Option<T>, String> {
    use std::io::ErrorKind::{NotADirectory, NotFound, PermissionDenied};
    match error.kind() {
        NotFound | NotADirectory => Ok(None),
        PermissionDenied => Err("permission to read it is denied; check the owner and mode of the file".into()),
        _ => Err(format!("cannot be read: {error}")),
    }
}

/// The text of a source; `main`: it is no included file, which may be empty.
pub fn decode(bytes: &[u8], main: bool) -> Result<&str, String> {
    if bytes.len() > MAX_SOURCE {
        return Err(format!("the source has {} bytes; a shader source has at most {MAX_SOURCE}", bytes.len()));
    }
    if bytes.starts_with(&0x0723_0203u32.to_le_bytes()) {
        return Err("this is SPIR-V, not a shader's source; give the source it was made from".into());
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let line = bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
        let byte = bytes[at];
        format!("not UTF-8 text: byte 0x{byte:02x} at offset {at}, line {line}; save the file as UTF-8")
    })?;
    // An editor's byte order mark is not part of the language.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if main && text.trim().is_empty() {
        return Err("the source is empty".into());
    }
    Ok(text)
}

/// The first of these files that is there, and its content. Adds what was read or looked for to `files`. The message is
/// empty when there is no path at all.
pub fn find(paths: impl Iterator<Item = PathBuf>, files: &mut Vec<Dependency>) -> Result<(PathBuf, Vec<u8>), String> {
    let mut tried = Vec::new();
    for path in paths {
        let shown = path.display().to_string();
        let bytes = read(&path).map_err(|why| format!("{shown}: {why}"))?;
        if !files.iter().any(|file| file.path == shown) {
            files.push(Dependency { path: shown.clone(), content: bytes.as_deref().map(Into::into) });
        }
        match bytes {
            Some(bytes) => return Ok((path, bytes)),
            None => tried.push(shown),
        }
    }
    match tried.is_empty() {
        true => Err(String::new()),
        false => Err(format!("no such file to include; looked for {}", tried.join(" and "))),
    }
}

/// What tells a file from all others.
pub fn identity(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).ok().map(|meta| (meta.dev(), meta.ino()))
}
