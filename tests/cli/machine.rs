//! Machines that lack something: no loader, no driver, no layer, no Lua files. One message with the remedy each.

use crate::{Driver, Place, copy, go, mooncrust};
use std::path::Path;
use std::process::Command;
use tests::{built, root};

const HELLO: &str = "examples/00_hello";

/// The program, its libraries and its Lua files in a layout like that of the source tree, for a test to spoil.
fn tree(place: &Place) {
    let bin = place.path("target/release");
    std::fs::create_dir_all(&bin).unwrap();
    for name in ["mooncrust", "libluajit-5.1.so.2", "libmooncrust_bindgen.so"] {
        std::fs::copy(built(name), bin.join(name)).unwrap();
    }
    copy(&root().join("lua"), &place.path("lua"));
}

fn of_tree(place: &Place) -> Command {
    let usual = mooncrust(Driver::Lavapipe);
    let mut command = Command::new(place.path("target/release/mooncrust"));
    command.current_dir(root());
    for (name, value) in usual.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command
}

fn hello(command: &mut Command) -> &mut Command {
    command.args([HELLO, "--headless"])
}

#[test]
fn no_loader() {
    let place = Place::new("cli-loader");
    place.file("libvulkan.so.1", "not a library");
    for words in [vec![HELLO, "--headless"], vec!["info"]] {
        let outcome = go(mooncrust(Driver::Lavapipe).args(words).env("LD_LIBRARY_PATH", &place.folder));
        outcome.refuses(1, &["no Vulkan loader", "make setup", "libvulkan1"]);
    }
}

#[test]
fn no_driver() {
    for words in
        [vec![HELLO, "--headless"], vec![HELLO, "--headless", "--validate"], vec!["info"], vec!["info", "--json"]]
    {
        let outcome = go(mooncrust(Driver::Lavapipe).args(words).env("VK_DRIVER_FILES", "/nonexistent/driver.json"));
        outcome.refuses(1, &["no Vulkan driver found", "VK_DRIVER_FILES is '/nonexistent/driver.json'", "unset it"]);
    }
}

#[test]
fn no_validation_layer() {
    let place = Place::new("cli-layer");
    let mut command = mooncrust(Driver::Lavapipe);
    let outcome = go(hello(&mut command).arg("--validate").env("VK_LAYER_PATH", &place.folder));
    outcome.refuses(1, &["VK_LAYER_KHRONOS_validation is not installed", "make setup", "VK_LAYER_PATH"]);
}

#[test]
fn the_layer_of_the_source_tree_is_found_without_being_named() {
    let mut command = mooncrust(Driver::Lavapipe);
    go(hello(&mut command).args(["--validate"]).env_remove("VK_LAYER_PATH")).clean();
}

#[test]
fn no_lua_folder() {
    let place = Place::new("cli-home");
    tree(&place);
    go(hello(&mut of_tree(&place))).clean();
    std::fs::remove_dir_all(place.path("lua")).unwrap();
    let outcome = go(hello(&mut of_tree(&place)));
    outcome.refuses(1, &["cannot find lua/mooncrust/boot.lua", "MOONCRUST_HOME", "make install"]);
    // A home that is right puts it in order, from any folder; a wrong one is named.
    let mut command = of_tree(&place);
    go(hello(command.env("MOONCRUST_HOME", root()))).clean();
    let outcome = go(hello(of_tree(&place).env("MOONCRUST_HOME", "/nonexistent")));
    outcome.refuses(1, &["MOONCRUST_HOME is /nonexistent", "lua/", "unset it"]);
    // Empty is the same as not set.
    let mut command = mooncrust(Driver::Lavapipe);
    go(hello(command.env("MOONCRUST_HOME", ""))).clean();
    let mut command = mooncrust(Driver::Lavapipe);
    go(hello(command.env("MOONCRUST_HOME", &place.folder))).refuses(1, &["MOONCRUST_HOME is"]);
}

#[test]
fn lua_files_of_another_build() {
    let place = Place::new("cli-version");
    tree(&place);
    let file = place.path("lua/mooncrust/gpu/kernel.lua");
    let text = std::fs::read_to_string(&file).unwrap();
    let number: u32 =
        text.split("local VERSION = ").nth(1).unwrap().split_whitespace().next().unwrap().parse().unwrap();
    std::fs::write(&file, text.replace(&format!("local VERSION = {number}"), "local VERSION = 98")).unwrap();
    let outcome = go(hello(&mut of_tree(&place)));
    let theirs = format!("interface version {number} ");
    outcome.refuses(1, &[&theirs, "its Lua files 98 (", "different builds", "make build"]);
}

#[test]
fn boot_itself_is_broken() {
    let place = Place::new("cli-boot");
    tree(&place);
    std::fs::write(place.path("lua/mooncrust/boot.lua"), "local = 3").unwrap();
    go(hello(&mut of_tree(&place))).refuses(1, &["boot.lua:1:"]);
}

#[test]
fn no_native_library() {
    let place = Place::new("cli-native");
    tree(&place);
    let library = place.path("target/release/libmooncrust_bindgen.so");
    std::fs::remove_file(&library).unwrap();
    go(hello(&mut of_tree(&place))).refuses(1, &["native library is missing", "make build", "libmooncrust_bindgen.so"]);
    std::fs::write(&library, "not a library").unwrap();
    go(hello(&mut of_tree(&place))).refuses(1, &["cannot be opened", "make build"]);
    // What needs no shader works without it.
    let outcome = go(of_tree(&place).arg("info"));
    outcome.clean();
}

#[test]
fn no_sdl() {
    let place = Place::new("cli-sdl");
    tree(&place);
    place.file("libSDL3.so.0", "not a library");
    place.file("main.lua", "require('mooncrust.app.window').open { width = 64, height = 64, title = 'x' }");
    let run = |words: &[&str]| go(of_tree(&place).args(words).env("LD_LIBRARY_PATH", &place.folder));
    let script = place.path("main.lua");
    let words = ["cannot open a window (", "libSDL3.so.0", "`make setup` gets SDL 3", "--headless"];
    run(&[script.to_str().unwrap()]).refuses(1, &words);
    assert!(run(&["info"]).clean().stdout.contains("windows: no SDL 3: `make setup` gets it; surfaces: "));
    // What opens no window needs none.
    run(&[HELLO]).clean();
}

#[test]
fn it_runs_from_any_folder() {
    let mut command = mooncrust(Driver::Lavapipe);
    let script = root().join(HELLO);
    go(command.current_dir(Path::new("/")).arg(script).arg("--headless")).clean();
}
