//! tests/examples/runs.txt, and the folders of the examples.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use tests::driver::Driver;
use tests::picture::{Blocks, Tolerance};
use tests::root;

#[derive(Clone, Copy)]
pub enum How {
    Texels(Tolerance),
    Blocks(Blocks),
}

pub enum Kind {
    Test,
    Golden(How),
    Gallery,
    Lacks(String),
}

pub struct Line {
    pub example: String,
    pub kind: Kind,
    pub options: Vec<String>,
}

impl Line {
    /// Options of the program, and what follows `--`: that with its dashes.
    pub fn words(&self) -> (&[String], &[String]) {
        self.options.split_at(self.options.iter().position(|word| word == "--").unwrap_or(self.options.len()))
    }
}

fn how(word: &str) -> Option<How> {
    let mut parts = word.split(':');
    let (kind, a, b) = (parts.next()?, parts.next()?.parse::<u32>().ok()?, parts.next()?.parse::<u32>().ok()?);
    match kind {
        "texels" => Some(How::Texels(Tolerance { channel: a.try_into().ok()?, per_million: b })),
        "blocks" => Some(How::Blocks(Blocks { side: a, channel: b.try_into().ok()? })),
        _ => None,
    }
}

fn line(text: &str) -> Option<Line> {
    let mut words = text.split_whitespace().map(str::to_owned);
    let example = words.next()?;
    let kind = match words.next()?.as_str() {
        "test" => Kind::Test,
        "golden" => Kind::Golden(how(&words.next()?)?),
        "gallery" | "gallery-gpu" => Kind::Gallery,
        "lacks" => Kind::Lacks(words.next()?),
        _ => return None,
    };
    Some(Line { example, kind, options: words.collect() })
}

pub fn lines() -> Vec<Line> {
    let text = std::fs::read_to_string(root().join("tests/examples/runs.txt")).expect("no runs.txt");
    let used = text.lines().filter(|text| !text.trim().is_empty() && !text.starts_with('#'));
    let mut seen = HashSet::new();
    used.map(|text| {
        let words: Vec<&str> = text.split_whitespace().take(2).collect();
        let is_new = seen.insert(words.clone()) || words.contains(&"lacks");
        assert!(is_new, "runs.txt has two lines of '{}'", words.join(" "));
        line(text).unwrap_or_else(|| panic!("runs.txt: cannot read '{text}'"))
    })
    .collect()
}

/// The example's words of a kind; nothing where it has no line.
pub fn find<'a>(lines: &'a [Line], example: &str, is_it: impl Fn(&Kind) -> bool) -> Option<&'a Line> {
    lines.iter().find(|line| line.example == example && is_it(&line.kind))
}

pub fn lacks(lines: &[Line], example: &str, driver: Driver) -> bool {
    find(lines, example, |kind| matches!(kind, Kind::Lacks(name) if name == driver.name())).is_some()
}

/// Files of a folder, by name.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("cannot read {}: {e}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("cannot read a folder").path()).collect();
    paths.sort();
    paths
}

pub fn examples() -> Vec<String> {
    let folders = files(&root().join("examples")).into_iter().filter(|path| path.is_dir());
    folders.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}
