//! vk.xml to FFI bindings.
//!
//! ```text
//! bytes --xml--> tree --read--> Registry --build--> Api --emit--> files --output--> folder
//! ```
//! Each step either gives its whole result or an [`Error`] with the line; nothing is written before all is rendered.

mod api;
mod build;
mod cdecl;
mod emit;
mod enum_names;
mod error;
mod layout;
mod model;
mod output;
mod read;
mod read_enums;
mod read_types;
mod select;
mod spell;
mod value;
mod xml;

use std::io::{self, Read};
use std::path::{Path, PathBuf};

pub use error::{Error, Place, Result};
pub use output::File;

/// A registry file: the name that errors carry, and its bytes.
pub struct Source {
    /// Name for messages.
    pub name: String,
    /// The whole file.
    pub bytes: Vec<u8>,
}

/// What was generated.
#[derive(Debug)]
pub struct Report {
    /// Version of the registry, as `1.4.366`.
    pub version: String,
    /// How many files the module has.
    pub files: usize,
    /// How many of them were written because their bytes changed.
    pub changed: usize,
}

/// Renders the Lua module for registry files, vk.xml first. Returns the registry's version and the files.
pub fn render(sources: &[Source]) -> Result<(String, Vec<File>)> {
    let mut registry = model::Registry::default();
    for source in sources {
        let root = xml::parse(&source.name, &source.bytes)?;
        read::read(&root, &mut registry)?;
        tracing::info!(file = source.name, types = registry.types.len(), commands = registry.commands.len(), "read");
    }
    let api = build::build(&registry).map_err(|error| with_file(error, sources))?;
    tracing::info!(types = api.types.len(), constants = api.constants.len(), commands = api.commands.len(), "selected");
    let files = emit::render(&api);
    Ok((api.version, files))
}

/// The newest vk.xml has 3 MB.
const MAX_REGISTRY: u64 = 256 << 20;

/// A device may never end.
fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(MAX_REGISTRY + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_REGISTRY {
        return Err(io::Error::other(format!("it has more than {MAX_REGISTRY} bytes; give the vk.xml of Vulkan")));
    }
    Ok(bytes)
}

/// Reads the registry files, renders the module and writes it to `out`.
pub fn generate(registries: &[PathBuf], out: &Path) -> Result<Report> {
    let mut sources = Vec::new();
    for path in registries {
        let name = path.display().to_string();
        let bytes = read_file(path).map_err(|e| Error::general(format!("cannot read the registry {name}: {e}")))?;
        sources.push(Source { name, bytes });
    }
    let (version, files) = render(&sources)?;
    let changed = output::write(out, &files)?;
    Ok(Report { version, files: files.len(), changed })
}

/// Errors about a registry as a whole name its file.
fn with_file(error: Error, sources: &[Source]) -> Error {
    match (&error.place, sources.first()) {
        (None, Some(source)) => Error { place: Some(Place { file: source.name.as_str().into(), line: 1 }), ..error },
        _ => error,
    }
}
