//! The lines of a source, each with what it is to the flattener: code, or one of a few directives.
//!
//! Comments are skipped: those over several lines, nested ones in WGSL, and strings in GLSL, which have no comments.

use std::ops::Range;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Glsl,
    Wgsl,
}

/// Ranges are bytes of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing, or only comment.
    Blank,
    Code,
    /// `#if`, `#ifdef`; with the name for `#ifndef NAME`.
    If(Option<String>),
    /// `#else`, `#elif`.
    Else,
    Endif,
    Define(String),
    /// What stands between the quotes, and whether these are `<` and `>`.
    Include(Range<usize>, bool),
    /// An `#include` of anything else.
    BadInclude(Range<usize>),
    PragmaOnce,
    Version,
    /// WGSL's `enable`, `requires` and `diagnostic`, which must come before everything else.
    Enable(Range<usize>),
    /// Another directive.
    Other,
}

#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// Without its end.
    pub text: &'a str,
    pub kind: Kind,
    /// A comment goes on into the next line.
    pub open: bool,
}

#[derive(Clone, Copy, Default)]
struct Comment {
    /// Open block comments; at most 1 in GLSL.
    depth: u32,
    /// A `//` comment that goes on after a backslash.
    line: bool,
}

pub fn lines(text: &str, language: Language) -> Vec<Line<'_>> {
    let mut comment = Comment::default();
    let mut continued = false;
    text.split_terminator('\n')
        .map(|text| {
            let text = text.strip_suffix('\r').unwrap_or(text);
            let start = skip(text, language, &mut comment);
            let kind = match start {
                None => Kind::Blank,
                // What a directive goes on with is none.
                Some(_) if continued => Kind::Code,
                Some(at) => kind(text, at, language),
            };
            continued = language == Language::Glsl && text.ends_with('\\');
            Line { text, kind, open: comment.depth > 0 }
        })
        .collect()
}

/// Whether all of a file's code is in `#ifndef NAME`, `#define NAME` ... `#endif`.
pub fn is_guarded(lines: &[Line]) -> bool {
    let mut code = lines.iter().filter(|line| line.kind != Kind::Blank);
    let (Some(first), Some(second)) = (code.next(), code.next()) else { return false };
    match (&first.kind, &second.kind) {
        (Kind::If(Some(name)), Kind::Define(defined)) if name == defined => {}
        _ => return false,
    }
    let mut depth = 1;
    for line in code {
        match line.kind {
            // Code after the end of the guard, or in its `#else`.
            _ if depth == 0 => return false,
            Kind::Else if depth == 1 => return false,
            Kind::If(_) => depth += 1,
            Kind::Endif => depth -= 1,
            _ => {}
        }
    }
    depth == 0
}

/// Where the first code of a line is. Goes on to the end of the line for the comments that start in it.
fn skip(text: &str, language: Language, comment: &mut Comment) -> Option<usize> {
    let bytes = text.as_bytes();
    let continued = language == Language::Glsl && text.ends_with('\\');
    if comment.line {
        comment.line = continued;
        return None;
    }
    let mut first = None;
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        if comment.depth > 0 {
            if rest.starts_with(b"*/") {
                comment.depth -= 1;
                at += 2;
            } else if language == Language::Wgsl && rest.starts_with(b"/*") {
                comment.depth += 1;
                at += 2;
            } else {
                at += 1;
            }
        } else if rest.starts_with(b"//") {
            comment.line = continued;
            break;
        } else if rest.starts_with(b"/*") {
            comment.depth += 1;
            at += 2;
        } else {
            let byte = bytes[at];
            if !byte.is_ascii_whitespace() {
                first.get_or_insert(at);
            }
            at += 1;
            // A string, unless it is a file's name.
            let include = first.is_some_and(|first| bytes[first] == b'#');
            if byte == b'"' && language == Language::Glsl && !include {
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at += 1;
            }
        }
    }
    first
}

fn kind(text: &str, at: usize, language: Language) -> Kind {
    if text.as_bytes()[at] != b'#' {
        return match language {
            Language::Wgsl => enable(text, at).map_or(Kind::Code, Kind::Enable),
            Language::Glsl => Kind::Code,
        };
    }
    let (word, rest) = word(text, at + 1);
    let name = || self::word(text, rest).0.to_owned();
    match word {
        "include" => include(text, rest),
        "pragma" if self::word(text, rest).0 == "once" => Kind::PragmaOnce,
        "if" | "ifdef" => Kind::If(None),
        "ifndef" => Kind::If(Some(name())),
        "else" | "elif" => Kind::Else,
        "endif" => Kind::Endif,
        "define" => Kind::Define(name()),
        "version" => Kind::Version,
        _ => Kind::Other,
    }
}

/// The word at or after `at`, and where it ends.
fn word(text: &str, at: usize) -> (&str, usize) {
    let start = at + text[at..].len() - text[at..].trim_start().len();
    let length = text[start..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    (&text[start..start + length], start + length)
}

fn include(text: &str, at: usize) -> Kind {
    let rest = text[at..].trim_start();
    let start = text.len() - rest.len();
    let system = rest.starts_with('<');
    if system || rest.starts_with('"') {
        let end = if system { '>' } else { '"' };
        if let Some(length) = rest[1..].find(end).filter(|length| *length > 0) {
            return Kind::Include(start + 1..start + 1 + length, system);
        }
    }
    Kind::BadInclude(start.min(text.trim_end().len())..text.trim_end().len())
}

fn enable(text: &str, at: usize) -> Option<Range<usize>> {
    let (word, end) = word(text, at);
    if !matches!(word, "enable" | "requires" | "diagnostic") {
        return None;
    }
    let length = text[end..].find(';')?;
    Some(at..end + length + 1)
}
