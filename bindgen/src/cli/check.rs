//! `mooncrust-bindgen shader check`: compiles whole trees.

use super::shader::Options;
use super::table;
use indicatif::{ProgressBar, ProgressStyle};
use mooncrust_bindgen::shader::{Outcome, Request, stage_of, workers};
use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

struct Row {
    file: String,
    stage: String,
    ms: f64,
    error: Option<String>,
}

/// Prints a row for each shader, the errors, and the sum. 0: all are valid.
pub fn run(paths: &[PathBuf], options: &Options) -> Result<u8, String> {
    let mut files = BTreeSet::new();
    for path in paths {
        match path.is_dir() {
            true => walk(path, &mut files)?,
            false if path.exists() => {
                files.insert(path.clone());
            }
            false => return Err(format!("{}: no such file or folder", path.display())),
        }
    }
    if files.is_empty() {
        let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        return Err(format!("no shaders in {}", paths.join(", ")));
    }
    let bar = match std::io::stderr().is_terminal() {
        true => ProgressBar::new(files.len() as u64),
        false => ProgressBar::hidden(),
    };
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {wide_msg}") {
        bar.set_style(style);
    }
    let started: Vec<(Request, u64)> = files
        .iter()
        .map(|path| options.request(path))
        .map(|request| (request.clone(), workers::start(request)))
        .collect();
    let mut rows = Vec::new();
    for (request, ticket) in started {
        bar.set_message(request.name());
        rows.extend(finish(&request, wait(ticket)));
        bar.inc(1);
    }
    bar.finish_and_clear();
    report(&rows)
}

fn wait(ticket: u64) -> Outcome {
    loop {
        if let Some(outcome) = workers::take(ticket, Duration::MAX) {
            return outcome;
        }
    }
}

/// The rows of one file: one for each entry point of WGSL, none for WGSL that is there to be included.
fn finish(request: &Request, outcome: Outcome) -> Vec<Row> {
    let points = outcome.entries.as_ref().filter(|points| points.len() != 1);
    if let (Some(points), Err(_), None) = (points, &outcome.result, &request.entry) {
        let all = points.iter().map(|(stage, entry)| {
            let (stage, entry) = (Some(*stage), Some(entry.clone()));
            let request = Request { stage, entry, ..request.clone() };
            row(&request, &workers::run(request.clone()))
        });
        return all.collect();
    }
    vec![row(request, &outcome)]
}

fn row(request: &Request, outcome: &Outcome) -> Row {
    let stage = match &outcome.result {
        Ok((shader, _)) => Some(shader.stage),
        Err(_) => request.stage.or_else(|| stage_of(request.path.as_deref()?)),
    };
    let entry = request.entry.as_ref().map_or(String::new(), |entry| format!(" {entry}"));
    Row {
        file: request.name(),
        stage: stage.map_or("?", |stage| stage.name()).to_owned() + &entry,
        ms: outcome.compile_ms + outcome.reflect_ms,
        error: outcome.result.as_ref().err().map(|errors| errors.to_string()),
    }
}

fn report(rows: &[Row]) -> Result<u8, String> {
    let mut cells = vec![["file", "stage", "ms", "result"].map(str::to_owned).to_vec()];
    for row in rows {
        let result = if row.error.is_some() { "broken" } else { "valid" };
        cells.push(vec![row.file.clone(), row.stage.clone(), format!("{:.1}", row.ms), result.to_owned()]);
    }
    let broken = rows.iter().filter(|row| row.error.is_some()).count();
    let mut text = table::text(&cells, &[2], "");
    for error in rows.iter().filter_map(|row| row.error.as_ref()) {
        text += &format!("\n{error}\n");
    }
    if broken > 0 {
        text.push('\n');
    }
    text += &format!("{} shaders, {} valid, {broken} broken\n", rows.len(), rows.len() - broken);
    std::io::stdout().write_all(text.as_bytes()).map_err(|error| format!("cannot write: {error}"))?;
    Ok(u8::from(broken > 0))
}

/// Shaders below a folder, by their endings; what begins with a point is left out.
fn walk(folder: &Path, files: &mut BTreeSet<PathBuf>) -> Result<(), String> {
    let fail = |error: std::io::Error| format!("cannot read folder {}: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let path = entry.path();
        // Not through links, which may lead back.
        let kind = entry.file_type().map_err(fail)?;
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        } else if kind.is_dir() {
            walk(&path, files)?;
        } else if path.is_file() && is_shader(&path) {
            files.insert(path);
        }
    }
    Ok(())
}

fn is_shader(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    match ending {
        Some("wgsl") => true,
        Some("spv") | None => false,
        // GLSL that says no stage is there to be included.
        Some("glsl") => stage_of(path).is_some(),
        Some(ending) => mooncrust_bindgen::shader::Stage::from_ending(ending).is_some(),
    }
}
