//! The examples, on each driver and with validation:
//!
//! - `runs: EXAMPLE`: ten frames end with exit code 0 and nothing on stderr, or, where runs.txt says that the driver
//!   lacks something, with 77 and a message.
//! - `check: NAME`: what tests/examples/NAME.lua says about an example is so. These are scripts that run the example's
//!   own module (lib/example.lua) and fail with an error.
//! - `golden: EXAMPLE`: a frame is the picture of tests/golden. `make golden` makes those anew, on lavapipe.
//! - `form: EXAMPLE`: main.lua is short and has a manual; nothing but the public interface is used; what is a simulation
//!   has a check and a golden picture.
//! - `gallery`: docs/gallery.md shows each example with its time, in small pictures. `make gallery` makes it.
//!
//! runs.txt has the options. With MOONCRUST_TEST_LONG examples run as they come, and checks are thorough.

mod table;

use libtest_mimic::{Arguments, Failed, Trial, run};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use table::{How, Kind, Line};
use tests::driver::{ALL, Driver};
use tests::picture::Picture;
use tests::program::{mooncrust, run_within};
use tests::root;

fn is_long() -> bool {
    std::env::var_os("MOONCRUST_TEST_LONG").is_some_and(|value| !value.is_empty())
}

fn limit() -> Duration {
    Duration::from_secs(if is_long() { 3600 } else { 120 })
}

/// What stands on stderr and is no complaint about the example.
fn is_notice(line: &str) -> bool {
    let is_no_app = line.starts_with("mooncrust: warning: --frames: unused, as ");
    is_no_app || line.starts_with("mooncrust: host buffers are mapped memory") || line.starts_with("mooncrust: wrote ")
}

fn runs(example: &str, lines: &[Line], driver: Driver) {
    let scratch = tests::scratch(&format!("examples-run-{example}-{}", driver.name()));
    let mut command = mooncrust(driver);
    let (words, arguments) =
        table::find(lines, example, |kind| matches!(kind, Kind::Test)).map_or((&[][..], &[][..]), Line::words);
    // Somewhere else: 01_image_filter writes where it is started.
    command.current_dir(&scratch).arg(root().join("examples").join(example).join(""));
    command.args(["--headless", "--frames", "10", "--validate"]);
    if !is_long() {
        command.args(words).args(arguments);
    }
    let outcome = run_within(&mut command, limit());
    if table::lacks(lines, example, driver) {
        outcome.refuses(77, &[]);
    } else {
        outcome.code(0);
        assert!(outcome.messages().lines().all(is_notice), "something on stderr of {}", outcome.all());
    }
    let _ = std::fs::remove_dir_all(scratch);
}

fn check(script: &Path, driver: Driver) {
    let mut command = mooncrust(driver);
    let outcome = run_within(command.arg(script).args(["--headless", "--validate"]), limit());
    outcome.clean();
    print!("{}", outcome.stdout);
}

fn golden(line: &Line, how: How, driver: Driver) {
    let scratch = tests::scratch(&format!("examples-golden-{}-{}", line.example, driver.name()));
    let (out, mut command) = (scratch.join("out.png"), mooncrust(driver));
    let (words, arguments) = line.words();
    command.arg(root().join("examples").join(&line.example)).args(["--headless", "--validate", "--quiet", "--out"]);
    run_within(command.arg(&out).args(words).args(arguments), limit()).clean();
    let picture = Picture::load(&out);
    match how {
        How::Texels(tolerance) => picture.is_golden(&line.example, tolerance),
        How::Blocks(blocks) => picture.is_golden_in_blocks(&line.example, blocks),
    }
    let _ = std::fs::remove_dir_all(scratch);
}

/// What an example must not reach for: all that is not in `mc` is the inside.
const INSIDE: [&str; 5] = ["\"mooncrust.", "'mooncrust.", "mc.vk", "package.loaded", "ffi.C"];

fn form(example: &str, lines: &[Line]) {
    let folder = root().join("examples").join(example);
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let main = read(&folder.join("main.lua"));
    assert!(main.lines().count() <= 150, "main.lua has {} lines, at most 150", main.lines().count());
    assert!(main.starts_with("-- "), "main.lua has no header that says what it shows");
    for path in table::files(&folder).iter().filter(|path| path.extension().is_some_and(|e| e == "lua")) {
        let text = read(path);
        for word in INSIDE {
            assert!(!text.contains(word), "{} uses '{word}': that is no public interface", path.display());
        }
    }
    // From here on an example is a simulation: it says where it is from.
    if example > "07" {
        let header: String = main.lines().take_while(|line| line.starts_with("--")).collect();
        assert!(header.contains(" 19") || header.contains(" 20"), "the header names no source with its year");
        let has = |is_it: fn(&Kind) -> bool| table::find(lines, example, is_it).is_some();
        assert!(has(|kind| matches!(kind, Kind::Golden(_))), "runs.txt: {example} has no golden picture");
        assert!(has(|kind| matches!(kind, Kind::Gallery)), "runs.txt: {example} has no line for the gallery");
        let scripts = table::files(&root().join("tests/examples")).into_iter();
        let mut scripts = scripts.filter(|path| path.extension().is_some_and(|e| e == "lua"));
        assert!(scripts.any(|path| read(&path).contains(&format!("\"{example}\""))), "no script checks {example}");
    }
}

/// A picture or a text for each example, in their order; the pictures are those of the page, and small.
fn gallery(examples: &[String]) {
    let text = std::fs::read_to_string(root().join("docs/gallery.md")).expect("no docs/gallery.md");
    let sections: Vec<&str> = text.split("\n## ").skip(1).collect();
    let names: Vec<&str> = sections.iter().filter_map(|section| section.lines().next()).collect();
    assert_eq!(names, examples, "docs/gallery.md shows other examples than there are: run `make gallery`");
    let mut shown = Vec::new();
    for (section, name) in sections.iter().zip(&names) {
        if section.contains(&format!("![{name}](gallery/{name}.png)")) {
            assert!(section.contains("\nGPU time"), "docs/gallery.md: {name} has no GPU time");
            shown.push(format!("{name}.png"));
        } else {
            assert!(section.contains("```text\n"), "docs/gallery.md: {name} has no picture");
        }
        assert!(section.contains(&format!("mooncrust examples/{name} ")), "docs/gallery.md: {name} has no command");
    }
    let mut found = Vec::new();
    for path in table::files(&root().join("docs/gallery")) {
        let size = path.metadata().unwrap().len();
        assert!(size < 200_000, "{} has {size} bytes, not less than 200,000", path.display());
        let picture = Picture::load(&path);
        assert!(picture.width >= 320 && picture.height >= 180, "{} is small", path.display());
        let (first, texels) = (&picture.rgba[..4], picture.rgba.chunks_exact(4));
        assert!(texels.filter(|texel| *texel != first).count() > 1000, "{} shows nothing", path.display());
        found.push(path.file_name().unwrap().to_string_lossy().into_owned());
    }
    assert_eq!(found, shown, "docs/gallery has other pictures than docs/gallery.md shows");
}

fn main() {
    let lines = Arc::new(table::lines());
    let mut trials = Vec::new();
    let mut add = |name: String, test: Box<dyn FnOnce() + Send>| {
        trials.push(Trial::test(name, move || {
            test();
            Ok::<(), Failed>(())
        }));
    };
    let examples = table::examples();
    for line in lines.iter() {
        assert!(examples.contains(&line.example), "runs.txt: there is no example '{}'", line.example);
    }
    let all = examples.clone();
    add("gallery".to_owned(), Box::new(move || gallery(&all)));
    // The golden pictures are lavapipe's; SwiftShader's are compared with them.
    let drivers = if std::env::var_os("MOONCRUST_GOLDEN").is_some() { &ALL[..1] } else { &ALL[..] };
    for example in examples {
        let name = example.clone();
        let rows = lines.clone();
        add(format!("form: {example}"), Box::new(move || form(&name, &rows)));
        for &driver in drivers {
            let (name, lines) = (example.clone(), lines.clone());
            add(format!("runs: {example} on {}", driver.name()), Box::new(move || runs(&name, &lines, driver)));
        }
    }
    for script in table::files(&root().join("tests/examples")) {
        if script.extension().is_none_or(|e| e != "lua") {
            continue;
        }
        for &driver in drivers {
            let (script, name) = (script.clone(), script.file_stem().unwrap().to_string_lossy().into_owned());
            add(format!("check: {name} on {}", driver.name()), Box::new(move || check(&script, driver)));
        }
    }
    for (i, line) in lines.iter().enumerate() {
        let Kind::Golden(how) = line.kind else { continue };
        for &driver in drivers {
            let lines = lines.clone();
            let name = format!("golden: {} on {}", line.example, driver.name());
            add(name, Box::new(move || golden(&lines[i], how, driver)));
        }
    }
    run(&Arguments::from_args(), trials).exit();
}
