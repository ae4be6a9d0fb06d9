//! The caches on disk: a warm one does the native library's work, a broken one does no harm, whatever broke it.

use crate::{Place, copy, go, mooncrust};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use tests::built;
use tests::driver::{ALL, Driver};
use tests::root;

const SCRIPT: &str = r#"
local mc = require "mooncrust"
local a = mc.buffer { name = "a", type = "float", count = 8 }
local one = mc.compute { path = "one.comp", defines = { FACTOR = mc.args[1] or 2 } }
local two = mc.compute { name = "two.wgsl", source = [[
  enable wgpu_binding_array;
  struct Floats { data: array<f32> }
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  struct Arguments { a: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(8) fn main(@builtin(local_invocation_index) i: u32) { floats[args.a].data[i] += 0.5; }
]] }
mc.submit(function(graph) graph:dispatch(one, { a = a }, 8):dispatch(two, { a = a }, 8) end)
print(a:read()[7])
"#;

const ONE: &str = r#"
#version 460
#extension GL_EXT_nonuniform_qualifier : require
#include "value.glsl"
layout(local_size_x = 8) in;
layout(set = 0, binding = 0) buffer Floats { float data[]; } floats[];
layout(push_constant) uniform Push { uint a; } args;
void main() { floats[args.a].data[gl_GlobalInvocationID.x] = VALUE * FACTOR; }
"#;

struct Program {
    place: Place,
    driver: Driver,
}

impl Program {
    fn new(name: &str, driver: Driver) -> Self {
        let place = Place::new(&format!("caches-{name}-{}", driver.name()));
        for (file, text) in [("main.lua", SCRIPT), ("one.comp", ONE), ("value.glsl", "#define VALUE 10\n")] {
            place.file(file, text);
        }
        Self { place, driver }
    }

    fn command(&self) -> Command {
        let mut command = mooncrust(self.driver);
        command.env("MOONCRUST_CACHE", self.place.path("cache")).current_dir(&self.place.folder);
        command.args(["main.lua", "--headless"]);
        command
    }

    /// Runs it, and checks what it prints.
    #[track_caller]
    fn prints(&self, text: &str) {
        let mut command = self.command();
        let outcome = go(&mut command);
        outcome.clean();
        assert_eq!(outcome.stdout.trim(), text, "{}", outcome.all());
    }

    fn entries(&self, folder: &str) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.place.path("cache").join(folder)).expect("there is no such cache");
        let mut list: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        list.sort();
        list
    }
}

/// What a crash, a full disk or another program may leave of a file.
fn damaged(bytes: &[u8], times: usize) -> Vec<Vec<u8>> {
    let mut all = vec![Vec::new(), b"\n".to_vec(), vec![0; bytes.len()], [bytes, b"more"].concat()];
    for i in 0..times {
        let at = i * bytes.len() / times;
        all.push(bytes[..at].to_vec());
        let mut flipped = bytes.to_vec();
        flipped[at] ^= 1 << (i % 8);
        all.push(flipped);
        let mut zeros = bytes.to_vec();
        zeros[at..].fill(0);
        all.push(zeros);
    }
    all
}

fn a_warm_program_needs_no_library(driver: Driver) {
    let program = Program::new("warm", driver);
    let bin = program.place.path("tree/target/release");
    std::fs::create_dir_all(&bin).unwrap();
    for name in ["mooncrust", "libluajit-5.1.so.2", "libmooncrust_bindgen.so"] {
        std::fs::copy(built(name), bin.join(name)).unwrap();
    }
    copy(&root().join("lua"), &program.place.path("tree/lua"));
    let library = bin.join("libmooncrust_bindgen.so");
    let run = |words: &[&str]| {
        let usual = program.command();
        let mut command = Command::new(bin.join("mooncrust"));
        command.current_dir(&program.place.folder).args(["main.lua", "--headless", "--validate", "--"]).args(words);
        for (name, value) in usual.get_envs().filter_map(|(name, value)| Some((name, value?))) {
            command.env(name, value);
        }
        go(command.env_remove("MOONCRUST_HOME"))
    };
    let prints = |words: &[&str], text: &str| {
        let outcome = run(words);
        outcome.clean();
        assert_eq!(outcome.stdout.trim(), text, "{}", outcome.all());
    };
    prints(&[], "20.5");
    assert_eq!(program.entries("spirv").len(), 2);
    let hidden = bin.join("hidden");
    std::fs::rename(&library, &hidden).unwrap();
    prints(&[], "20.5");
    // What is not in the cache needs the library: another macro, another file.
    run(&["3"]).refuses(1, &["the native library is missing", "make build"]);
    program.place.file("value.glsl", "#define VALUE 11\n");
    run(&[]).refuses(1, &["the native library is missing"]);
    std::fs::rename(&hidden, &library).unwrap();
    prints(&["3"], "33.5");
    prints(&[], "22.5");
    std::fs::remove_file(&library).unwrap();
    prints(&["3"], "33.5");
    prints(&[], "22.5");
    // A file that a compiler looked for first, and did not find, must still be absent.
    std::fs::remove_file(program.place.path("value.glsl")).unwrap();
    run(&[]).refuses(1, &["the native library is missing"]);
}

fn broken_entries_are_rebuilt(driver: Driver) {
    let program = Program::new("broken", driver);
    program.prints("20.5");
    for folder in ["spirv", "pipelines"] {
        for path in program.entries(folder) {
            let good = std::fs::read(&path).unwrap();
            // What SwiftShader remembers becomes longer whenever it is read.
            let mended = || {
                let now = std::fs::read(&path).unwrap();
                let first = now.split(|byte| *byte == b'\n').next().unwrap();
                let length = std::str::from_utf8(first).unwrap().split(' ').nth(3).unwrap();
                let whole = folder == "pipelines" && now.len() == first.len() + 1 + length.parse::<usize>().unwrap();
                assert!(now == good || whole, "{} is not mended", path.display());
            };
            for bytes in damaged(&good, 4) {
                std::fs::write(&path, &bytes).unwrap();
                program.prints("20.5");
                mended();
            }
            // Another shader's entry under this name.
            let other = program.entries(folder).into_iter().find(|other| *other != path);
            if let Some(other) = other {
                std::fs::copy(other, &path).unwrap();
                program.prints("20.5");
                mended();
            }
        }
    }
    let folder = program.place.path("cache");
    std::fs::remove_dir_all(&folder).unwrap();
    std::fs::write(&folder, "a file where the folder should be").unwrap();
    program.prints("20.5");
}

fn a_killed_program_leaves_a_sound_cache(driver: Driver) {
    let program = Program::new("killed", driver);
    program.prints("20.5");
    let mut killed = 0;
    for i in 0..24 {
        for folder in ["spirv", "pipelines"] {
            for path in program.entries(folder) {
                std::fs::remove_file(path).unwrap();
            }
        }
        let mut command = program.command();
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(5 * i));
        killed += usize::from(child.try_wait().unwrap().is_none());
        let _ = child.kill();
        child.wait().unwrap();
        program.prints("20.5");
    }
    assert!(killed > 3, "only {killed} were killed");
}

fn off(driver: Driver) {
    let program = Program::new("off", driver);
    go(program.command().env("MOONCRUST_CACHE", "")).clean();
    assert!(!program.place.path("cache").exists());
    let home = program.place.path("home");
    let cached = |folder: &Path| std::fs::read_dir(folder.join("mooncrust/spirv")).map_or(0, Iterator::count);
    go(program.command().env_remove("MOONCRUST_CACHE").env_remove("XDG_CACHE_HOME").env("HOME", &home)).clean();
    assert_eq!(cached(&home.join(".cache")), 2);
    let xdg = program.place.path("xdg");
    go(program.command().env_remove("MOONCRUST_CACHE").env("XDG_CACHE_HOME", &xdg)).clean();
    assert_eq!(cached(&xdg), 2);
    // Nobody's home: no cache, and above all none in the current folder.
    let mut homeless = program.command();
    go(homeless.env_remove("MOONCRUST_CACHE").env_remove("XDG_CACHE_HOME").env_remove("HOME")).clean();
    assert!(!program.place.path(".cache").exists());
}

#[test]
fn warm() {
    ALL.into_iter().for_each(a_warm_program_needs_no_library);
}

#[test]
fn broken() {
    ALL.into_iter().for_each(broken_entries_are_rebuilt);
}

#[test]
fn killed() {
    ALL.into_iter().for_each(a_killed_program_leaves_a_sound_cache);
}

#[test]
fn where_it_is() {
    ALL.into_iter().for_each(off);
}
