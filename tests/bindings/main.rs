//! Tests of the bindings generator and of the module `mooncrust.vk` that it makes.
//!
//! `runtime_spec.lua` says how the module behaves; the Rust files prove that what it declares is right to the byte,
//! against C headers and against ash, and that no file can make the generator do anything but say what is wrong.

mod ash_proof;
mod ash_structs;
mod c_probe;
mod generate;
mod hostile;
mod registry;
mod snapshot;

use libtest_mimic::{Arguments, Trial};
use std::path::Path;

/// Registries by version; `make setup` fetches them.
const VERSIONS: [&str; 3] = ["1.3.239", "1.4.309", "1.4.366"];

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = tests::spec::trials(&tests::root().join("tests/bindings"));
    let mut add = |name: &str, test: fn()| {
        trials.push(Trial::test(name, move || {
            test();
            Ok(())
        }));
    };
    add("the checked-in bindings are what the newest registry gives", generate::checked_in_is_current);
    add("a second run writes nothing", generate::second_run_changes_nothing);
    add("every registry: all types, constants and commands", generate::all_of_every_registry);
    add("without video.xml", generate::without_video);
    add("a hand-made registry gives the snapshot", snapshot::compare);
    add("C headers 1.3.239 agree", || c_probe::compare("1.3.239"));
    add("C headers 1.4.309 agree", || c_probe::compare("1.4.309"));
    add("ash agrees", ash_proof::compare);
    add("broken and hostile registries", hostile::each_is_refused);
    add("wrong command lines", hostile::wrong_command_lines);
    libtest_mimic::run(&arguments, trials).exit();
}

/// The files of a registry, vk.xml first. One that is missing fails the test.
fn registry_files(version: &str) -> Vec<std::path::PathBuf> {
    let folder = tests::root().join("target/registry").join(version);
    let files: Vec<_> = ["vk.xml", "video.xml"].iter().map(|name| folder.join(name)).collect();
    for file in &files {
        assert!(file.exists(), "{} is missing: run `make setup`", file.display());
    }
    files
}

/// Runs `mooncrust-bindgen vk`; returns exit code, stdout and stderr.
fn bindgen(registries: &[impl AsRef<Path>], out: &Path) -> (i32, String, String) {
    let mut command = std::process::Command::new(tests::built("mooncrust-bindgen"));
    command.arg("vk").arg("--out").arg(out);
    for file in registries {
        command.arg("--registry").arg(file.as_ref());
    }
    run(&mut command)
}

fn run(command: &mut std::process::Command) -> (i32, String, String) {
    let output = command.output().expect("cannot start mooncrust-bindgen");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

/// A LuaJIT whose `mooncrust.vk` is the one in `folder/mooncrust/vk`.
fn lua_with(folder: &Path) -> mlua::Lua {
    let lua = tests::spec::lua();
    let path = format!("{0}/?.lua;{0}/?/init.lua", folder.display());
    let package: mlua::Table = lua.globals().get("package").expect("no package library");
    package.set("path", path).expect("cannot set package.path");
    lua
}

/// Generates the bindings of a version into a fresh folder and returns a LuaJIT that uses them.
fn generated(version: &str, test: &str) -> (mlua::Lua, std::path::PathBuf) {
    let folder = tests::scratch(&format!("bindings-{test}-{version}"));
    let (code, _, stderr) = bindgen(&registry_files(version), &folder.join("mooncrust/vk"));
    assert_eq!(code, 0, "{stderr}");
    (lua_with(&folder), folder)
}
