//! Errors as data: where, what, and how it prints.
//!
//! ```text
//! step.wgsl:12:9: error: no definition in scope for identifier: `foo`
//!     let x = foo + 1.0;
//!             ^~~ unknown identifier
//! included from main.wgsl:3
//! ```
//!
//! Lines and columns count from 1; a column is a character, not a byte. Line 0 means the file as a whole. Control
//! characters are shown as `�`, and long lines and messages are cut, so that garbage prints as one short message.

use super::flat::{Flat, Place};
use super::reflect_lua::{list, quote};
use std::fmt;
use std::ops::Range;

const LINE_SHOWN: usize = 160;
const MESSAGE_SHOWN: usize = 600;
/// As many are kept of one compile.
const MOST: usize = 100;

/// A further place or remark that belongs to a [`Diagnostic`]. Line 0: a remark without a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub file: String,
    pub line: u32,
    pub column: u32,
    pub message: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostic {
    pub file: String,
    pub line: u32,
    pub column: u32,
    pub message: String,
    /// What stands at the place itself, for example "unknown identifier"; may be empty.
    pub label: String,
    /// The source line, without its end; empty when the error is about the whole file.
    pub source_line: String,
    /// Characters of `source_line` that are meant, 1 at least.
    pub length: u32,
    pub notes: Vec<Note>,
    /// File and line of the `#include` that brought this file in, then of the one that brought in that, and so on.
    pub includes: Vec<(String, u32)>,
}

/// One or more diagnostics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errors(pub Vec<Diagnostic>);

impl Errors {
    /// An error about a file as a whole.
    pub fn whole(file: &str, message: &str) -> Errors {
        Errors(vec![Diagnostic {
            file: clean(file, MESSAGE_SHOWN),
            message: clean(message, MESSAGE_SHOWN),
            ..Diagnostic::default()
        }])
    }

    /// An error at a byte range of a flattened source.
    pub fn at(flat: &Flat, span: Range<usize>, message: &str, label: &str) -> Errors {
        let start = floor(&flat.text, span.start);
        let end = floor(&flat.text, span.end).max(start);
        let first_line = flat.text[start..end].lines().next().unwrap_or("");
        let length = first_line.chars().count();
        let mut diagnostic = Diagnostic::new(flat.place(start), message, length);
        diagnostic.label = clean(label, MESSAGE_SHOWN);
        Errors(vec![diagnostic])
    }

    /// Adds a remark to the last diagnostic; with a place when `span` is given.
    pub fn note(&mut self, flat: &Flat, span: Option<Range<usize>>, message: &str) {
        let place = span.map(|span| flat.place(floor(&flat.text, span.start))).unwrap_or_default();
        if let Some(last) = self.0.last_mut() {
            let Place { file, line, column, .. } = place;
            let note = Note { file, line, column, message: clean(message, MESSAGE_SHOWN) };
            if !last.notes.contains(&note) {
                last.notes.push(note);
            }
        }
    }

    /// Adds a diagnostic, unless it is there already or there are very many.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if self.0.len() < MOST && !self.0.contains(&diagnostic) {
            self.0.push(diagnostic);
        }
    }

    /// A Lua chunk:
    /// `return { { file=, line=, column=, message=, source_line=, includes={ { file=, line= }, ... } }, ... }`.
    pub fn to_lua(&self) -> String {
        let items = self.0.iter().map(|one| {
            let includes =
                one.includes.iter().map(|(file, line)| format!("{{ file = {}, line = {line} }}", quote(file)));
            format!(
                "{{ file = {}, line = {}, column = {}, message = {}, source_line = {}, includes = {} }}",
                quote(&one.file),
                one.line,
                one.column,
                quote(&one.message),
                quote(&one.source_line),
                list(includes)
            )
        });
        format!("return {}\n", list(items))
    }
}

impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, diagnostic) in self.0.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Errors {}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}: error: {}", self.file, self.message)?;
        } else {
            let Diagnostic { file, line, column, message, .. } = self;
            write!(f, "{file}:{line}:{column}: error: {message}")?;
            let (shown, caret) = self.excerpt();
            write!(f, "\n{shown}\n{caret}")?;
            if !self.label.is_empty() && self.label != self.message {
                write!(f, " {}", self.label)?;
            }
        }
        for Note { file, line, column, message } in &self.notes {
            if *line == 0 {
                write!(f, "\nnote: {message}")?;
            } else {
                write!(f, "\n{file}:{line}:{column}: note: {message}")?;
            }
        }
        for (file, line) in &self.includes {
            write!(f, "\nincluded from {file}:{line}")?;
        }
        Ok(())
    }
}

impl Diagnostic {
    /// `length`: characters meant.
    pub fn new(place: Place, message: &str, length: usize) -> Diagnostic {
        let Place { file, line, column, source_line, includes } = place;
        Diagnostic {
            file: clean(&file, MESSAGE_SHOWN),
            line,
            column,
            message: clean(message, MESSAGE_SHOWN),
            source_line: clean(&source_line, usize::MAX),
            length: length.max(1) as u32,
            includes,
            ..Diagnostic::default()
        }
    }

    /// The source line as shown, and the line of carets under it. Tabs stay tabs in both, so that they line up.
    fn excerpt(&self) -> (String, String) {
        let chars: Vec<char> = self.source_line.chars().collect();
        let column = (self.column as usize).saturating_sub(1).min(chars.len());
        let first = if chars.len() > LINE_SHOWN { column.saturating_sub(LINE_SHOWN / 2) } else { 0 };
        let last = chars.len().min(first + LINE_SHOWN);
        let mut shown = String::new();
        let mut caret = String::new();
        if first > 0 {
            shown.push_str("...");
            caret.push_str("   ");
        }
        shown.extend(&chars[first..last]);
        if last < chars.len() {
            shown.push_str("...");
        }
        let blank = |c: &char| if *c == '\t' { '\t' } else { ' ' };
        caret.extend(chars[first..column].iter().map(blank));
        caret.push('^');
        let length = (self.length as usize).min(last.saturating_sub(column));
        caret.extend(std::iter::repeat_n('~', length.saturating_sub(1)));
        (shown, caret)
    }
}

/// The nearest character boundary at or before `at`.
pub fn floor(source: &str, at: usize) -> usize {
    let mut at = at.min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Text that is safe on a terminal and in a C string.
fn clean(text: &str, limit: usize) -> String {
    let mut out: String = text
        .chars()
        .take(limit)
        .map(|c| if c.is_control() && c != '\t' && c != '\n' { '\u{fffd}' } else { c })
        .collect();
    if limit != usize::MAX && text.chars().nth(limit).is_some() {
        out.push_str("...");
    }
    out
}
