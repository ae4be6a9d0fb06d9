//! Flattens `#include` into one text.
//!
//! `#include "x"` looks in the folder of the file that includes, then in the library folder; `#include <x>` in the
//! library folder alone. In GLSL conditional directives decide what counts, and it is the compiler that knows them: a
//! missing file becomes an `#error`, a file with `#pragma once` gets a guard, and `#line` says which unit (a file at one
//! place of inclusion) and line comes next. WGSL has no conditions: each file is included once, and its `enable`
//! directives move to the top. Files that include each other are fine as long as a guard ends it.

use super::MAX_SOURCE;
use super::diagnostic::{Diagnostic, Errors};
use super::flat::{Flat, Unit};
use super::lines::{Kind, Language, Line, is_guarded, lines};
use super::source::{decode, find, identity};
use std::collections::HashSet;
use std::ops::Range;
use std::path::{Path, PathBuf};

const MAX_DEPTH: usize = 200;
const MAX_UNITS: usize = 10_000;
const MAX_FAILED: usize = 100;
/// What an `#error` for an include says before the number of its diagnostic.
pub const MARK: &str = "MOONCRUST_INCLUDE_";

/// What to flatten.
pub struct Main<'a> {
    /// As it is called in messages.
    pub name: &'a str,
    pub text: &'a str,
    /// The file that the text was read from.
    pub file: Option<&'a Path>,
    /// Where its own includes are.
    pub folder: PathBuf,
    pub library: Option<&'a Path>,
    /// Names and values; for GLSL only.
    pub defines: &'a [(&'a str, &'a str)],
}

/// A file being included.
struct Open {
    id: Option<(u64, u64)>,
    folder: PathBuf,
}

struct Flattener<'a> {
    flat: Flat,
    library: Option<&'a Path>,
    stack: Vec<Open>,
    /// Files with a guard that have been there when this place counts: for each condition around it, innermost last.
    seen: Vec<HashSet<(u64, u64)>>,
    /// Unit, line and text of directives that go to the top.
    enables: Vec<(u32, u32, String)>,
}

pub fn flatten(main: &Main, language: Language) -> Flat {
    let flat = Flat {
        text: String::with_capacity(main.text.len() + 256),
        language,
        files: Vec::new(),
        failed: Errors(Vec::new()),
        units: vec![Unit { file: main.name.into(), text: main.text.into(), parent: None }],
        map: Vec::new(),
    };
    let (stack, seen, enables) = (Vec::new(), vec![HashSet::new()], Vec::new());
    let mut work = Flattener { flat, library: main.library, stack, seen, enables };
    let found = lines(main.text, language);
    let mut first = 0;
    if language == Language::Glsl {
        // Only comments may stand before `#version`.
        let code = found.iter().position(|line| line.kind != Kind::Blank);
        match code.filter(|at| found[*at].kind == Kind::Version) {
            Some(at) => {
                for (i, line) in found[..=at].iter().enumerate() {
                    work.emit(line.text, (0, i as u32 + 1));
                }
                first = at + 1;
            }
            None => work.emit("#version 460", (0, 1)),
        }
        work.defines(main.defines);
        work.resume(0, first);
    }
    work.stack.push(Open { id: main.file.and_then(identity), folder: main.folder.clone() });
    work.file(&found, first, 0);
    work.hoist();
    work.flat
}

fn is_once(lines: &[Line]) -> bool {
    lines.iter().any(|line| line.kind == Kind::PragmaOnce) || is_guarded(lines)
}

impl Flattener<'_> {
    fn emit(&mut self, text: &str, origin: (u32, u32)) {
        self.flat.text.push_str(text);
        self.flat.text.push('\n');
        self.flat.map.push(origin);
    }

    /// Tells the compiler that the line at index `next` of `unit` follows.
    fn resume(&mut self, unit: u32, next: usize) {
        let line = next as u32 + 1;
        self.emit(&format!("#line {line} {unit}"), (unit, line));
    }

    fn defines(&mut self, defines: &[(&str, &str)]) {
        if defines.is_empty() {
            return;
        }
        let text: Vec<String> = defines.iter().map(|(name, value)| format!("#define {name} {value}")).collect();
        let unit = self.flat.units.len() as u32;
        self.flat.units.push(Unit { file: "<defines>".into(), text: text.join("\n").into(), parent: None });
        self.resume(unit, 0);
        for (i, line) in text.iter().enumerate() {
            self.emit(line, (unit, i as u32 + 1));
        }
    }

    fn file(&mut self, lines: &[Line], first: usize, unit: u32) {
        let glsl = self.flat.language == Language::Glsl;
        let outer = self.seen.len();
        let guarded = is_guarded(lines);
        // One for each open condition: an include in it moved the lines.
        let mut conditions: Vec<bool> = Vec::new();
        for (i, line) in lines.iter().enumerate().skip(first) {
            let origin = (unit, i as u32 + 1);
            match &line.kind {
                Kind::Include(at, system) => {
                    self.include(line.text, at, *system, origin);
                    conditions.fill(true);
                    if glsl {
                        self.resume(unit, i + 1);
                        if line.open {
                            self.flat.text.insert_str(self.flat.text.len() - 1, " /*");
                        }
                    }
                }
                Kind::BadInclude(at) => {
                    self.fail(line.text, at, origin, "#include takes \"file\" or <file>");
                }
                Kind::PragmaOnce => self.emit("", origin),
                Kind::Enable(at) if !glsl && self.flat.units.len() > 1 => {
                    let (head, rest) = line.text.split_at(at.start);
                    let (text, tail) = rest.split_at(at.len());
                    let blank = |text: &str| " ".repeat(text.chars().count());
                    self.enables.push((origin.0, origin.1, blank(head) + text));
                    self.emit(&format!("{head}{}{tail}", blank(text)), origin);
                }
                kind => {
                    self.emit(line.text, origin);
                    let moved = match kind {
                        Kind::If(_) if glsl => {
                            conditions.push(false);
                            self.seen.push(HashSet::new());
                            false
                        }
                        Kind::Else | Kind::Endif if glsl => {
                            let end = *kind == Kind::Endif;
                            self.leave(outer, guarded, end);
                            if end { conditions.pop() } else { conditions.last().copied() }.unwrap_or(false)
                        }
                        _ => false,
                    };
                    if moved {
                        self.resume(unit, i + 1);
                    }
                }
            }
        }
        self.seen.truncate(outer);
        if unit > 0 && lines.last().is_some_and(|line| line.open) {
            let end = lines.len();
            self.emit("*/", (unit, end as u32));
            let text = lines[end - 1].text;
            self.fail(text, &(0..text.len()), (unit, end as u32), "a comment is not closed at the end of this file");
        }
    }

    /// A branch of a condition ends, or all of it.
    fn leave(&mut self, outer: usize, guarded: bool, end: bool) {
        if self.seen.len() <= outer {
            return;
        }
        let branch = self.seen.pop().unwrap_or_default();
        if !end {
            self.seen.push(HashSet::new());
        } else if guarded && self.seen.len() == outer {
            // What a file's own guard keeps out has been there before.
            self.seen[outer - 1].extend(branch);
        }
    }

    fn include(&mut self, line: &str, at: &Range<usize>, system: bool, origin: (u32, u32)) {
        let name = &line[at.clone()];
        let own = self.stack.last().filter(|_| !system).map(|open| open.folder.join(name));
        let shared = self.library.map(|library| library.join(name));
        let (path, bytes) = match find(own.into_iter().chain(shared), &mut self.flat.files) {
            Ok(found) => found,
            Err(why) if why.is_empty() => {
                let why = format!("<{name}> is in the library folder, but none is given");
                return self.fail(line, at, origin, &why);
            }
            Err(why) => return self.fail(line, at, origin, &why),
        };
        let shown = path.display().to_string();
        let text = match decode(&bytes, false) {
            Ok(text) => text,
            Err(why) => return self.fail(line, at, origin, &format!("{shown}: {why}")),
        };
        let language = self.flat.language;
        let found = lines(text, language);
        let id = identity(&path);
        let once = language == Language::Wgsl || is_once(&found);
        let above = self.stack.iter().filter(|open| id.is_some() && open.id == id).count();
        if once && (above > 0 || id.is_some_and(|id| self.seen.iter().any(|seen| seen.contains(&id)))) {
            return;
        }
        if above > 1 {
            let why = format!("{shown} includes itself without end; begin it with #pragma once");
            return self.fail(line, at, origin, &why);
        }
        let full = self.flat.text.len() + text.len() > MAX_SOURCE || self.flat.units.len() >= MAX_UNITS;
        if full || self.stack.len() >= MAX_DEPTH {
            let why = match full {
                true => format!("the includes add up to more than {MAX_SOURCE} bytes or {MAX_UNITS} files"),
                false => format!("#include is nested more than {MAX_DEPTH} deep"),
            };
            return self.fail(line, at, origin, &why);
        }
        if let (Some(id), Some(seen)) = (id.filter(|_| once), self.seen.last_mut()) {
            seen.insert(id);
        }
        let unit = self.flat.units.len() as u32;
        self.flat.units.push(Unit { file: shown, text: text.into(), parent: Some(origin) });
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        self.stack.push(Open { id, folder });
        let pragma = language == Language::Glsl && found.iter().any(|line| line.kind == Kind::PragmaOnce);
        if pragma {
            let (device, node) = id.unwrap_or_default();
            let guard = format!("MOONCRUST_ONCE_{device:x}_{node:x}");
            self.emit(&format!("#ifndef {guard}"), origin);
            self.emit(&format!("#define {guard}"), origin);
        }
        if language == Language::Glsl {
            self.resume(unit, 0);
        }
        self.file(&found, 0, unit);
        if pragma {
            self.emit("#endif", origin);
        }
        self.stack.pop();
    }

    fn fail(&mut self, line: &str, at: &Range<usize>, origin: (u32, u32), why: &str) {
        if self.flat.failed.0.len() < MAX_FAILED {
            let column = line[..at.start].chars().count() as u32 + 1;
            let place = self.flat.locate(origin.0, origin.1, column);
            self.flat.failed.0.push(Diagnostic::new(place, why, line[at.clone()].chars().count()));
        }
        let number = self.flat.failed.0.len() - 1;
        let text = if self.flat.language == Language::Glsl { format!("#error {MARK}{number}") } else { String::new() };
        self.emit(&text, origin);
    }

    fn hoist(&mut self) {
        if self.enables.is_empty() {
            return;
        }
        let mut text = String::new();
        let mut map = Vec::new();
        for (unit, line, enable) in self.enables.drain(..) {
            text.push_str(&enable);
            text.push('\n');
            map.push((unit, line));
        }
        self.flat.text.insert_str(0, &text);
        map.append(&mut self.flat.map);
        self.flat.map = map;
    }
}
