//! Writing the rendered files: all or none, and only those whose bytes change.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::{Error, Result};

/// A rendered file.
#[derive(Debug, PartialEq, Eq)]
pub struct File {
    /// Path relative to the output folder, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl File {
    /// A file of the output.
    pub fn new(path: &str, text: String) -> Self {
        Self { path: path.to_owned(), text }
    }
}

/// Writes the files under `out` and returns how many changed.
///
/// New text goes to temporary files first; these replace the old files only when all of them are written.
pub fn write(out: &Path, files: &[File]) -> Result<usize> {
    let mut pending = Vec::new();
    let written = stage(out, files, &mut pending);
    let result = written.and_then(|()| publish(&pending));
    if result.is_err() {
        for (temporary, _) in &pending {
            let _ = fs::remove_file(temporary);
        }
    }
    result.map(|()| pending.len())
}

fn stage(out: &Path, files: &[File], pending: &mut Vec<(PathBuf, PathBuf)>) -> Result<()> {
    for file in files {
        let target = out.join(&file.path);
        if fs::read(&target).is_ok_and(|old| old == file.text.as_bytes()) {
            continue;
        }
        let folder = target.parent().unwrap_or(out);
        fs::create_dir_all(folder).map_err(|e| cannot("create the folder", folder, &e))?;
        let temporary = target.with_extension(format!("lua.new{}", std::process::id()));
        pending.push((temporary.clone(), target));
        fs::write(&temporary, &file.text).map_err(|e| cannot("write", &temporary, &e))?;
    }
    Ok(())
}

fn publish(pending: &[(PathBuf, PathBuf)]) -> Result<()> {
    for (temporary, target) in pending {
        fs::rename(temporary, target).map_err(|e| cannot("replace", target, &e))?;
    }
    Ok(())
}

fn cannot(what: &str, path: &Path, error: &std::io::Error) -> Error {
    Error::general(format!("cannot {what} {}: {error}", path.display()))
}
