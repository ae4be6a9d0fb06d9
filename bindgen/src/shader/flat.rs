//! One text made of a source and its includes, and the way back from a place in it to file, line and column.

use super::diagnostic::Errors;
use super::lines::Language;
use super::source::Dependency;
use std::sync::Arc;

/// A place as the writer of the source knows it.
#[derive(Clone, Debug, Default)]
pub struct Place {
    pub file: String,
    pub line: u32,
    pub column: u32,
    pub source_line: String,
    /// File and line of the includes that lead here, innermost first.
    pub includes: Vec<(String, u32)>,
}

/// A file at one place of inclusion.
pub struct Unit {
    pub file: String,
    pub text: Arc<str>,
    /// The unit that includes it, and the line there.
    pub parent: Option<(u32, u32)>,
}

pub struct Flat {
    pub text: String,
    pub language: Language,
    /// What was read or looked for, in this order.
    pub files: Vec<Dependency>,
    /// Includes that failed. In WGSL these are errors; in GLSL only where the compiler comes upon their `#error`.
    pub failed: Errors,
    pub units: Vec<Unit>,
    /// Unit and line of each line of `text`.
    pub map: Vec<(u32, u32)>,
}

impl Flat {
    /// The place of a byte of `text`.
    pub fn place(&self, at: usize) -> Place {
        let before = &self.text[..at];
        let line = before.bytes().filter(|byte| *byte == b'\n').count();
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        // The end of the text is on its last line.
        let (unit, line) = self.map.get(line).or(self.map.last()).copied().unwrap_or((0, 1));
        self.locate(unit, line, before[start..].chars().count() as u32 + 1)
    }

    pub fn locate(&self, unit: u32, line: u32, column: u32) -> Place {
        let Some(found) = self.units.get(unit as usize) else {
            return Place { line, column, ..Place::default() };
        };
        let source = found.text.split('\n').nth(line.saturating_sub(1) as usize).unwrap_or("");
        let mut includes = Vec::new();
        let mut parent = found.parent;
        while let Some((unit, line)) = parent {
            let including = &self.units[unit as usize];
            includes.push((including.file.clone(), line));
            parent = including.parent;
        }
        let source_line = source.trim_end_matches('\r').to_owned();
        Place { file: found.file.clone(), line, column, source_line, includes }
    }

    /// The name that the whole has in messages.
    pub fn name(&self) -> &str {
        self.units.first().map_or("", |unit| &unit.file)
    }
}
