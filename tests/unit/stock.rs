//! The pure specs under the stock interpreter, in a process that cannot find the Vulkan loader.

use libtest_mimic::Trial;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use tests::program::{Outcome, run, run_within};
use tests::{root, scratch};

const MILLION: &str = "tlsf_spec: a million random operations against a naive allocator";
const LOAD: &str = r#"print(pcall(require("ffi").load, "libvulkan.so.1"))"#;

pub fn trials() -> Vec<Trial> {
    let trial = |name: &str, test: fn()| {
        Trial::test(format!("stock: {name}"), move || {
            test();
            Ok(())
        })
    };
    vec![
        trial("the pure specs pass with no Vulkan loader in reach", pure_specs_pass),
        trial("the runner finds what is not pure, and what fails", runner_finds),
    ]
}

/// A folder in which the dynamic linker finds an empty file for each way to ask for the Vulkan loader, and gives up.
struct Hidden {
    folder: PathBuf,
}

impl Hidden {
    fn new(name: &str) -> Self {
        let folder = scratch(name);
        for file in ["libvulkan.so", "libvulkan.so.1"] {
            std::fs::write(folder.join(file), "").expect("cannot write a file");
        }
        Self { folder }
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.join(name);
        std::fs::write(&path, text).expect("cannot write a file");
        path
    }

    /// The stock interpreter, with no variable of the caller's.
    fn luajit(&self) -> Command {
        let mut command = luajit();
        command.env("LD_LIBRARY_PATH", &self.folder);
        command
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn luajit() -> Command {
    let program = root().join("target/luajit/luajit");
    assert!(program.exists(), "{} is missing: run `make build`", program.display());
    let mut command = Command::new(program);
    command.env_clear().current_dir(root());
    command
}

/// What the dynamic linker, by its own account, loaded because the running command asked for it.
fn opened(command: &mut Command, folder: &Path) -> (Outcome, Vec<String>) {
    let log = folder.join("linker");
    command.env("LD_DEBUG", "files").env("LD_DEBUG_OUTPUT", &log);
    let outcome = run_within(command, Duration::from_secs(300));
    let mut text = String::new();
    for entry in std::fs::read_dir(folder).expect("cannot read the folder").flatten() {
        if entry.file_name().to_string_lossy().starts_with("linker.") {
            text += &std::fs::read_to_string(entry.path()).expect("cannot read the linker's log");
            std::fs::remove_file(entry.path()).expect("cannot remove the linker's log");
        }
    }
    assert!(text.contains("file=libc.so"), "not a log of the linker: {text}");
    let asked = text.lines().filter(|line| line.contains("file=") && line.contains("dynamically loaded by"));
    let asked = asked.filter(|line| !line.contains("/graphviz/")); // `dot` is a program of its own
    let list = asked.map(str::to_owned).collect();
    (outcome, list)
}

fn pure_specs_pass() {
    let hidden = Hidden::new("stock-hidden");

    // This machine has a loader, and the linker says so when it is opened; in the specs' place it cannot be found.
    let (found, log) = opened(luajit().args(["-e", LOAD]), &hidden.folder);
    assert!(found.clean().stdout.starts_with("true"), "this machine has no Vulkan loader: {}", found.all());
    assert!(log.iter().any(|line| line.contains("file=libvulkan.so.1")), "the linker hid the loader: {log:?}");
    let lost = run(hidden.luajit().args(["-e", LOAD]));
    assert!(lost.clean().stdout.starts_with("false"), "the loader is not hidden: {}", lost.all());

    let (outcome, log) = opened(hidden.luajit().arg("tests/unit/pure.lua"), &hidden.folder);
    outcome.clean();
    assert_eq!(log, Vec::<String>::new(), "libraries were opened");
    assert!(outcome.stdout.contains(&format!("{MILLION} ... ok\n")), "the property test is missing: {}", outcome.all());
    for spec in ["tlsf", "slots", "deathrow", "deathrow_random"] {
        let text = std::fs::read_to_string(root().join(format!("tests/unit/{spec}_spec.lua"))).expect("no such spec");
        let there = text.lines().filter(|line| line.starts_with("  [\"")).count();
        let title = format!("{spec}_spec: ");
        let ran = outcome.stdout.lines().filter(|line| line.starts_with(&title)).count();
        assert!(there > 1 && there == ran, "{ran} tests of {there} in {spec}_spec.lua: {}", outcome.all());
    }
}

fn runner_finds() {
    let hidden = Hidden::new("stock-runner");
    let runs = |name: &str, text: &str| {
        let spec = hidden.file(&format!("{name}_spec.lua"), text);
        run(hidden.luajit().arg("tests/unit/pure.lua").arg(spec))
    };
    let refused = |name: &str, text: &str, words: &[&str]| {
        let outcome = runs(name, text);
        outcome.code(1);
        for word in words {
            assert!(outcome.stdout.contains(word), "no '{word}' in {}", outcome.all());
        }
    };
    let good = runs("good", "return { [\"a test\"] = function() end }");
    assert_eq!(good.clean().stdout.lines().next(), Some("good_spec: a test ... ok"));
    assert!(good.stdout.ends_with("\n3 passed, 0 failed\n"), "{}", good.all());

    refused("bad", "return { a = function() error 'no' end, b = print }", &["bad_spec: a ... FAILED", "3 passed, 1 f"]);
    refused("broken", "return {", &["broken_spec ... FAILED", "2 passed, 1 failed"]);
    refused("none", "return {}", &["2 passed, 0 failed"]);
    refused(
        "vulkan",
        "local ffi = require 'ffi'\nreturn { a = function() pcall(ffi.load, 'libvulkan.so.1') end }",
        &["a ... ok", "no library was opened ... FAILED", "libvulkan.so.1"],
    );
    refused(
        "module",
        "require 'mooncrust.gpu.formats'\nreturn { a = print }",
        &["only pure modules were loaded ... FAILED", "mooncrust.gpu.formats"],
    );
    refused(
        "dlopen",
        "local ffi = require 'ffi'\nffi.cdef 'void *dlopen(const char *, int);'\n\
         return { a = function() assert(ffi.C.dlopen('target/luajit/libluajit-5.1.so.2', 2) ~= nil) end }",
        &["a ... ok", "no library was opened ... FAILED", "libluajit-5.1.so.2"],
    );
}
