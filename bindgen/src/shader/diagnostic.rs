//! Errors as data: where, what, and how it prints.
//!
//! ```text
//! step.wgsl:12:9: error: no definition in scope for identifier: `foo`
//!     let x = foo + 1.0;
//!             ^~~ unknown identifier
//! ```
//!
//! Lines and columns count from 1; a column is a character, not a byte. Line 0 means the file as a whole. Control
//! characters are shown as `�`, and long lines and messages are cut, so that garbage prints as one short message.

use std::fmt;
use std::ops::Range;

const LINE_SHOWN: usize = 160;
const MESSAGE_SHOWN: usize = 600;

/// A further place or remark that belongs to a [`Diagnostic`]. Line 0: a remark without a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub line: u32,
    pub column: u32,
    pub message: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
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
}

/// One or more diagnostics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errors(pub Vec<Diagnostic>);

impl Errors {
    /// An error about a file as a whole.
    pub fn whole(file: &str, message: &str) -> Errors {
        Errors(vec![Diagnostic {
            file: clean(file, MESSAGE_SHOWN),
            line: 0,
            column: 0,
            message: clean(message, MESSAGE_SHOWN),
            label: String::new(),
            source_line: String::new(),
            length: 0,
            notes: Vec::new(),
        }])
    }

    /// An error at a byte range of `source`.
    pub fn at(file: &str, source: &str, span: Range<usize>, message: &str, label: &str) -> Errors {
        let (line, column) = position(source, span.start);
        let text = line_at(source, span.start);
        let start = floor(source, span.start);
        let end = floor(source, span.end).max(start);
        let first_line = source[start..end].lines().next().unwrap_or("");
        Errors(vec![Diagnostic {
            file: clean(file, MESSAGE_SHOWN),
            line,
            column,
            message: clean(message, MESSAGE_SHOWN),
            label: clean(label, MESSAGE_SHOWN),
            source_line: clean(text, usize::MAX),
            length: (first_line.chars().count() as u32).max(1),
            notes: Vec::new(),
        }])
    }

    /// Adds a remark to the last diagnostic; with a place when `span` is given.
    pub fn note(&mut self, source: &str, span: Option<Range<usize>>, message: &str) {
        let (line, column) = span.map_or((0, 0), |span| position(source, span.start));
        if let Some(last) = self.0.last_mut() {
            let note = Note { line, column, message: clean(message, MESSAGE_SHOWN) };
            if !last.notes.contains(&note) {
                last.notes.push(note);
            }
        }
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
        for note in &self.notes {
            if note.line == 0 {
                write!(f, "\nnote: {}", note.message)?;
            } else {
                let Note { line, column, message } = note;
                write!(f, "\n{}:{line}:{column}: note: {message}", self.file)?;
            }
        }
        Ok(())
    }
}

impl Diagnostic {
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
fn floor(source: &str, at: usize) -> usize {
    let mut at = at.min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn position(source: &str, at: usize) -> (u32, u32) {
    let before = &source[..floor(source, at)];
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (line as u32, before[start..].chars().count() as u32 + 1)
}

fn line_at(source: &str, at: usize) -> &str {
    let at = floor(source, at);
    let start = source[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = source[at..].find('\n').map_or(source.len(), |newline| at + newline);
    source[start..end].trim_end_matches('\r')
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
