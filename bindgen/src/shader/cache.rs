//! Entries of the SPIR-V cache on disk, which Lua reads without this library.
//!
//! ```text
//! mooncrust-spirv 1 CCCCCCCC <files> <bytes of reflection> <bytes of SPIR-V>\n
//! <length> <path>\n                    for each file; length -1: the file must not exist
//! contents of the files, one after the other, the reflection chunk, zeros up to a multiple of 4 bytes from the end of
//! the first line, SPIR-V
//! ```
//!
//! CCCCCCCC is [`checksum`] of all that follows the first line, in hexadecimal. The entry is right as long as each file
//! still has its content. File 0 is called `=<key>`, literally, and stands for what no file says: the compiler, path,
//! entry, stage (its number, 0 for none), defines, overrides and library, with a NUL between them; what is not given is
//! empty. When the source was given as text, another NUL and the source follow.

use super::{Dependency, Request};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// What made the words; it is part of the key. The format counts changes of what is written for the same source.
pub const COMPILER: &str = "mooncrust-bindgen 0.1.0, naga 30.0.1, glslang-sys 0.9.2, format 3";

/// What an entry of these is, or `None` when a path cannot be written in one.
pub fn entry(request: &Request, files: &[Dependency], reflection: &str, words: &[u32]) -> Option<Vec<u8>> {
    let mut list = Vec::new();
    let mut contents = key(request);
    writeln!(list, "{} =<key>", contents.len()).ok()?;
    for Dependency { path, content } in files {
        if path.contains('\n') {
            return None;
        }
        let length = content.as_ref().map_or(-1, |content| content.len() as i64);
        writeln!(list, "{length} {path}").ok()?;
        contents.extend_from_slice(content.as_deref().unwrap_or_default());
    }
    let mut body = list;
    body.append(&mut contents);
    body.extend_from_slice(reflection.as_bytes());
    body.resize(body.len().next_multiple_of(4), 0);
    body.extend(words.iter().flat_map(|word| word.to_le_bytes()));
    let (count, sum) = (files.len() + 1, checksum(&body));
    let (described, code) = (reflection.len(), words.len() * 4);
    let mut all = format!("mooncrust-spirv 1 {sum:08x} {count} {described} {code}\n").into_bytes();
    all.append(&mut body);
    Some(all)
}

fn key(request: &Request) -> Vec<u8> {
    let path = |path: &Option<PathBuf>| path.as_ref().map_or(String::new(), |path| path.display().to_string());
    let stage = request.stage.map_or(0, |stage| stage as u32).to_string();
    let entry = request.entry.as_deref().unwrap_or_default();
    let (file, library) = (path(&request.path), path(&request.library));
    let parts = [COMPILER, &file, entry, &stage, &request.defines, &request.overrides, &library];
    let mut key = parts.join("\0").into_bytes();
    if let Some(source) = &request.source {
        key.push(0);
        key.extend_from_slice(source);
    }
    key
}

/// Of the bytes as little-endian words, the last one filled up with zeros.
pub fn checksum(bytes: &[u8]) -> u32 {
    bytes.chunks(4).fold(0u32, |sum, chunk| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        (sum ^ u32::from_le_bytes(word)).rotate_left(13).wrapping_mul(5).wrapping_add(0xe654_6b64)
    })
}

/// Puts an entry in its place whole, or not at all. Folders are made. Nobody waits for the disk: what a power failure
/// leaves half written has a wrong checksum.
pub fn write(path: &Path, entry: Option<Vec<u8>>) -> io::Result<()> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let Some(entry) = entry else { return Ok(()) };
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}.{number}.tmp", std::process::id()));
    let temporary = PathBuf::from(name);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&temporary, &entry).and_then(|()| fs::rename(&temporary, path)).inspect_err(|_| {
        let _ = fs::remove_file(&temporary);
    })
}
