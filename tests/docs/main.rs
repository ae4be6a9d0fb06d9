//! Runs the code blocks of README.md and docs/*.md.
//!
//! - ```` ```lua ````: written to a script that runs headless on lavapipe, with validation, in the source tree: exit
//!   code 0 and nothing on stderr.
//! - ```` ```sh ````: each command that starts `mooncrust` or `mooncrust-bindgen` (also as `target/release/...`) runs in
//!   the source tree and must exit with 0; `--out lua/mooncrust/vk` goes to a scratch folder instead. Of `make TARGET`
//!   it is only checked that the Makefile has the target; `git clone` is taken as it is. Anything else fails the test.
//! - Other blocks are not looked at.
//! - Links to files, pictures among them, lead to files that are there.
//!
//! A comment in the line before a block says what is different about it:
//!
//! - `<!-- test: setup -->`: this Lua is put in front of the later Lua blocks of the page.
//! - `<!-- test: in examples/00_hello -->`: the script stands in a copy of that folder, with the files there.
//! - `<!-- test: options --frames 3 -->`: more words for the command line.
//! - `<!-- test: expect exit 1 -->`: that exit code, with a message on stderr.
//! - `<!-- test: output -->`: the block shows `$ COMMAND` and all that it prints; it must print that and no more.
//! - `<!-- test: skip because REASON -->`.
//!
//! Blocks with a `step` are done in the order of the page, in one folder:
//!
//! - `<!-- test: step -->`: commands. They run without a window: --headless and --validate are added, and ten frames
//!   where the command has no number of its own.
//! - `<!-- test: step output -->`: as `output`.
//! - `<!-- test: step file demo/main.lua -->`: the block is that file, made or replaced.
//! - `<!-- test: step edit demo/main.lua -->`: the block is a diff of a place in it that is there once; `@@` is between
//!   several.
//! - `<!-- test: step shows docs/tutorial/rings.png -->`: commands; what the last one's --out wrote is that picture, which
//!   `make golden` makes anew.
//!
//! A command with --watch that edits follow runs from there to the end, and must have taken all of them in.

use libtest_mimic::{Arguments, Failed, Trial, run};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use tests::driver::Driver;
use tests::picture::{Blocks, Picture};
use tests::program::{Outcome, Running, mooncrust};
use tests::{built, root, scratch};

#[derive(Clone, Default)]
struct Block {
    page: String,
    line: usize,
    language: String,
    directive: String,
    text: String,
    /// Lua of the page's `setup` blocks so far.
    setup: String,
}

/// The fenced blocks of a page, with the directive in front of each.
fn blocks(page: &str, text: &str) -> Result<Vec<Block>, String> {
    let (mut found, mut directive, mut setup) = (Vec::new(), String::new(), String::new());
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let at = format!("{page}:{}", number + 1);
        if let Some(rest) = line.strip_prefix("<!-- test: ") {
            directive =
                rest.strip_suffix(" -->").ok_or(format!("{at}: the comment does not end in ' -->'"))?.to_string();
        } else if let Some(language) = line.strip_prefix("```") {
            let mut block = Block {
                page: page.to_string(),
                line: number + 1,
                language: language.trim().to_string(),
                directive: std::mem::take(&mut directive),
                setup: setup.clone(),
                ..Default::default()
            };
            loop {
                let (_, line) = lines.next().ok_or(format!("{at}: the block has no end"))?;
                if line == "```" {
                    break;
                }
                block.text.push_str(line);
                block.text.push('\n');
            }
            if block.directive == "setup" {
                setup.push_str(&block.text);
            }
            found.push(block);
        } else if !directive.is_empty() {
            return Err(format!("{at}: no block follows 'test: {directive}'"));
        }
    }
    Ok(found)
}

fn go(command: &mut Command) -> Outcome {
    tests::program::run(command)
}

/// What is on stderr but for the note about a file that --out wrote.
fn complaints(outcome: &Outcome) -> String {
    outcome.messages().split_inclusive('\n').filter(|line| !line.starts_with("mooncrust: wrote ")).collect()
}

fn check_code(outcome: &Outcome, expected: Option<i32>) -> Result<(), Failed> {
    let fine = match expected {
        None => outcome.code == Some(0) && complaints(outcome).is_empty(),
        Some(code) => outcome.code == Some(code) && !outcome.messages().is_empty(),
    };
    if fine { Ok(()) } else { Err(Failed::from(outcome.all())) }
}

fn run_lua(block: &Block) -> Result<(), Failed> {
    let page = block.page.replace('/', "-");
    let place = scratch(&format!("docs-{page}-{}", block.line));
    let (mut options, mut expected) = (Vec::new(), None);
    if let Some(folder) = block.directive.strip_prefix("in ") {
        for entry in std::fs::read_dir(root().join(folder))?.flatten().filter(|e| e.path().is_file()) {
            std::fs::copy(entry.path(), place.join(entry.file_name()))?;
        }
    } else if let Some(words) = block.directive.strip_prefix("options ") {
        options = words.split_whitespace().collect();
    } else if let Some(code) = block.directive.strip_prefix("expect exit ") {
        expected = Some(code.parse::<i32>()?);
    } else if !["", "setup"].contains(&block.directive.as_str()) {
        return Err(format!("there is no directive 'test: {}' for Lua", block.directive).into());
    }
    // Line numbers in messages are those of the page.
    let before = "\n".repeat(if block.setup.is_empty() { block.line } else { 0 });
    let script = place.join("block.lua");
    std::fs::write(&script, format!("{before}{}{}", block.setup, block.text))?;
    let mut command = mooncrust(Driver::Lavapipe);
    let outcome = go(command.arg(&script).args(["--headless", "--validate"]).args(options));
    check_code(&outcome, expected)?;
    std::fs::remove_dir_all(place)?;
    Ok(())
}

const INTO_THE_TREE: &str = "--out lua/mooncrust/vk";

fn into(line: &str, folder: Option<&Path>) -> String {
    folder.map_or(line.to_string(), |folder| line.replace(INTO_THE_TREE, &format!("--out '{}'", folder.display())))
}

/// A shell with the built programs on its path and lavapipe as the only driver.
fn shell(line: &str) -> Command {
    let usual = mooncrust(Driver::Lavapipe);
    let mut command = Command::new("sh");
    command.current_dir(root());
    for (name, value) in usual.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let path =
        format!("{}:{}", built("mooncrust").parent().unwrap().display(), std::env::var("PATH").unwrap_or_default());
    command.env("PATH", path).arg("-c").arg(line);
    command
}

fn has_target(target: &str) -> bool {
    let makefile = std::fs::read_to_string(root().join("Makefile")).expect("no Makefile");
    makefile.lines().any(|line| line.starts_with(&format!("{target}:")))
}

fn is_ours(word: &str) -> bool {
    word == "target/luajit/luajit"
        || ["mooncrust", "mooncrust-bindgen"].contains(&word.strip_prefix("target/release/").unwrap_or(word))
}

fn run_line(line: &str, expected: Option<i32>) -> Result<(), Failed> {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        ["make", targets @ ..] => {
            for target in targets.iter().filter(|word| !word.contains('=')) {
                if !has_target(target) {
                    return Err(format!("the Makefile has no target '{target}'").into());
                }
            }
            Ok(())
        }
        ["git", "clone", ..] => Ok(()),
        [first, ..] if is_ours(first) => {
            let bindings = line.contains(INTO_THE_TREE).then(|| scratch("docs-bindings"));
            let outcome = go(&mut shell(&into(line, bindings.as_deref())));
            if let Some(folder) = bindings {
                std::fs::remove_dir_all(folder)?;
            }
            let code = expected.unwrap_or(0);
            if outcome.code == Some(code) { Ok(()) } else { Err(Failed::from(outcome.all())) }
        }
        _ => Err(format!("this test does not know how to check '{line}'").into()),
    }
}

fn run_sh(block: &Block) -> Result<(), Failed> {
    let expected = match block.directive.strip_prefix("expect exit ") {
        Some(code) => Some(code.parse()?),
        None if block.directive.is_empty() => None,
        None => return Err(format!("there is no directive 'test: {}' for sh", block.directive).into()),
    };
    for line in block.text.replace("\\\n", " ").lines() {
        let line = line.split(" #").next().unwrap_or_default().trim();
        if !line.is_empty() && !line.starts_with('#') {
            run_line(line, expected)?;
        }
    }
    Ok(())
}

/// `$ COMMAND` lines, each followed by what the command prints.
fn run_output(block: &Block) -> Result<(), Failed> {
    run_output_in(root(), block)
}

fn run_output_in(folder: &Path, block: &Block) -> Result<(), Failed> {
    let mut parts = block.text.split("$ ");
    if parts.next() != Some("") {
        return Err("an output block starts with '$ COMMAND'".into());
    }
    for part in parts {
        let (line, printed) = part.split_once('\n').unwrap_or((part, ""));
        let outcome = go(shell(line).current_dir(folder));
        let actual = outcome.stdout.clone() + &outcome.messages();
        if actual.trim_end() != printed.trim_end() {
            return Err(Failed::from(format!("the page shows:\n{printed}\nbut it printed: {}", outcome.all())));
        }
    }
    Ok(())
}

/// How far a picture of the page may be from what the page's program paints.
const SHOWN: Blocks = Blocks { side: 20, channel: 8 };

/// A command of a step; returns what its --out names.
fn step_command(folder: &Path, line: &str, live: Option<&mut Option<Running>>) -> Result<Option<PathBuf>, Failed> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let out = words.iter().position(|word| *word == "--out").and_then(|i| words.get(i + 1));
    let (options, arguments) = line.split_once(" -- ").unwrap_or((line, ""));
    let mut complete = options.replace(" --headless", "");
    if words.get(1) != Some(&"new") {
        complete.push_str(" --headless --validate");
        if let Some(live) = live.filter(|_| words.contains(&"--watch")) {
            // Words that a shell, of which it would be the child, has no part in.
            let mut command = mooncrust(Driver::Lavapipe);
            command.args(complete.split_whitespace().skip(1)).args(["--verbose", "--size", "160x90"]);
            let mut running = Running::start(command.current_dir(folder));
            running.says("compiled ");
            *live = Some(running);
            return Ok(None);
        }
        if !words.contains(&"--frames") {
            complete.push_str(" --frames 10");
        }
    }
    if !arguments.is_empty() {
        complete = format!("{complete} -- {arguments}");
    }
    if !words.first().is_some_and(|word| is_ours(word)) {
        return Err(format!("this test does not know how to check '{line}'").into());
    }
    let outcome = go(shell(&complete).current_dir(folder));
    // A profile stands on stderr.
    if outcome.code != Some(0) || !words.contains(&"--profile") {
        check_code(&outcome, None)?;
    }
    Ok(out.map(|path| folder.join(path)))
}

fn edit(path: &Path, diff: &str) -> Result<(), Failed> {
    let mut text = std::fs::read_to_string(path)?;
    for hunk in diff.split("@@\n") {
        let (mut old, mut new) = (String::new(), String::new());
        for line in hunk.lines() {
            let (sign, rest) = line.split_at_checked(1).unwrap_or((" ", ""));
            if !["-", "+", " "].contains(&sign) {
                return Err(format!("a diff has no line '{line}'").into());
            }
            if sign != "+" {
                old += &format!("{rest}\n");
            }
            if sign != "-" {
                new += &format!("{rest}\n");
            }
        }
        let places = text.matches(&old).count();
        if places != 1 {
            return Err(format!("{places} places of {} are\n{old}in\n{text}", path.display()).into());
        }
        text = text.replacen(&old, &new, 1);
    }
    std::fs::write(path, text)?;
    Ok(())
}

/// Ends a program that runs with --watch, when there is nothing more to take in. What it said last must be of a reload:
/// an error that no later save has mended would follow.
fn end_live(running: Running) {
    let mut said = String::new();
    for _ in 0..100 {
        std::thread::sleep(Duration::from_millis(400));
        let before = std::mem::replace(&mut said, running.said());
        if said == before && said.lines().last().is_some_and(|line| line.starts_with("mooncrust: reloaded ")) {
            break;
        }
    }
    running.signal(libc::SIGINT);
    let outcome = running.end_within(Duration::from_secs(60));
    outcome.code(130);
    let last = said.lines().last().unwrap_or_default();
    assert!(last.starts_with("mooncrust: reloaded "), "it has not taken in all edits: {}", outcome.all());
}

/// `live`: a program that is to be kept running; none where no edit follows.
fn step(folder: &Path, block: &Block, mut live: Option<&mut Option<Running>>) -> Result<(), Failed> {
    let directive = block.directive.strip_prefix("step").unwrap_or_default().trim();
    match directive.split_once(' ').unwrap_or((directive, "")) {
        ("output", "") => run_output_in(folder, block)?,
        ("file", path) => std::fs::write(folder.join(path), &block.text)?,
        ("edit", path) => edit(&folder.join(path), &block.text)?,
        (kind @ ("" | "shows"), golden) if block.language == "sh" => {
            let mut out = None;
            for line in block.text.lines() {
                out = step_command(folder, line, live.as_deref_mut())?;
            }
            if kind == "shows" {
                Picture::load(&out.ok_or("the command has no --out")?).is_golden_in_blocks(golden, SHOWN);
            }
        }
        _ => return Err(format!("there is no directive 'test: step {directive}' for this block").into()),
    }
    Ok(())
}

fn run_steps(page: &str, blocks: &[Block]) -> Result<(), Failed> {
    let folder = scratch(&format!("docs-steps-{}", page.replace('/', "-")));
    let mut live = None;
    for (i, block) in blocks.iter().enumerate() {
        let edits = blocks[i..].iter().any(|block| block.directive.starts_with("step edit"));
        step(&folder, block, edits.then_some(&mut live)).map_err(|failed| {
            let why = failed.message().unwrap_or_default().to_owned();
            Failed::from(format!("{page}:{}: {why}", block.line))
        })?;
    }
    if let Some(running) = live {
        end_live(running);
    }
    std::fs::remove_dir_all(folder)?;
    Ok(())
}

/// None: nothing to run.
fn trial(block: Block) -> Option<Trial> {
    let title = format!("{}:{} {}", block.page, block.line, block.language);
    let check: fn(&Block) -> Result<(), Failed> = match (block.language.as_str(), block.directive.as_str()) {
        (_, skip) if skip.strip_prefix("skip because ").is_some_and(|reason| !reason.trim().is_empty()) => return None,
        (_, "output") => run_output,
        ("lua", _) => run_lua,
        ("sh", _) => run_sh,
        (_, "") => return None,
        _ => |block| Err(format!("'test: {}' says nothing about this block", block.directive).into()),
    };
    Some(Trial::test(title, move || check(&block)))
}

/// What a page links to, in Markdown and HTML.
fn check_links(page: &Path, text: &str) -> Result<(), Failed> {
    let starts = ["](", "src=\"", "href=\""];
    let targets = starts.iter().flat_map(|start| text.split(start).skip(1)).filter_map(|rest| {
        let path = rest.split([')', '"', '#', '\n']).next().unwrap_or_default();
        (!path.is_empty() && !path.contains("://") && !path.contains(' ')).then_some(path)
    });
    let missing: Vec<&str> = targets.filter(|path| !page.with_file_name(path).exists()).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("links that lead nowhere: {}", missing.join(", ")).into()) }
}

fn pages() -> Vec<PathBuf> {
    let mut pages = vec![root().join("README.md")];
    let docs = std::fs::read_dir(root().join("docs")).into_iter().flatten().flatten();
    let mut more: Vec<_> = docs.map(|e| e.path()).filter(|path| path.extension().is_some_and(|e| e == "md")).collect();
    more.sort();
    pages.extend(more);
    pages
}

fn main() {
    let mut trials = Vec::new();
    for path in pages() {
        let page = path.strip_prefix(root()).unwrap().display().to_string();
        let read = std::fs::read_to_string(&path).map_err(|e| format!("{page}: {e}"));
        if let Ok(text) = read.clone() {
            trials.push(Trial::test(format!("{page} links"), move || check_links(&path, &text)));
        }
        match read.and_then(|text| blocks(&page, &text)) {
            Ok(found) => {
                let (steps, single): (Vec<_>, Vec<_>) =
                    found.into_iter().partition(|block| block.directive.starts_with("step"));
                trials.extend(single.into_iter().filter_map(trial));
                if !steps.is_empty() {
                    trials.push(Trial::test(format!("{page} golden steps"), move || run_steps(&page, &steps)));
                }
            }
            Err(error) => trials.push(Trial::test(page, move || Err(error.into()))),
        }
    }
    let has_readme = trials.iter().any(|trial| trial.name().starts_with("README.md:"));
    trials.push(Trial::test("README.md has a block that runs", move || {
        if has_readme { Ok(()) } else { Err("no page is tested: README.md has no block that runs".into()) }
    }));
    run(&Arguments::from_args(), trials).exit();
}
