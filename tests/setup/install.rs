//! bootstrap/install.sh: uninstall removes what install made, and nothing else.

use crate::Sandbox;

fn built(name: &str) -> Sandbox {
    let sandbox = Sandbox::new(&format!("install {name}"));
    for file in ["mooncrust", "mooncrust-bindgen", "libluajit-5.1.so.2", "libmooncrust_bindgen.so", "libSDL3.so.0"] {
        sandbox.file(&format!("target/release/{file}"), file);
    }
    for file in [
        "LICENSE",
        "lua/mooncrust/init.lua",
        "shaders/blit.wgsl",
        "shaders/new/main.lua",
        "examples/00_hello/main.lua",
        "docs/a b.md",
    ] {
        sandbox.file(file, file);
    }
    sandbox
}

#[test]
fn the_layout_is_the_documented_one() {
    let sandbox = built("layout");
    sandbox
        .run("bootstrap/install.sh", &["install", &sandbox.root.join("to/my place").to_string_lossy()])
        .expect(0, &[]);
    let tree = sandbox.tree("to/my place");
    let files: Vec<&str> =
        tree.iter().map(String::as_str).filter(|p| sandbox.root.join("to/my place").join(p).is_file()).collect();
    assert_eq!(
        files,
        [
            "./bin/mooncrust",
            "./bin/mooncrust-bindgen",
            "./lib/mooncrust/libSDL3.so.0",
            "./lib/mooncrust/libluajit-5.1.so.2",
            "./lib/mooncrust/libmooncrust_bindgen.so",
            "./share/mooncrust/LICENSE",
            "./share/mooncrust/docs/a b.md",
            "./share/mooncrust/examples/00_hello/main.lua",
            "./share/mooncrust/installed",
            "./share/mooncrust/lua/mooncrust/init.lua",
            "./share/mooncrust/shaders/blit.wgsl",
            "./share/mooncrust/shaders/new/main.lua",
        ]
    );
}

#[test]
fn uninstall_leaves_no_trace() {
    let sandbox = built("no trace");
    sandbox.file("to/usr/bin/other", "");
    let before = sandbox.tree("to");
    for prefix in ["to/usr", "to/new folder"] {
        let prefix = sandbox.root.join(prefix);
        sandbox.run("bootstrap/install.sh", &["install", &prefix.to_string_lossy()]).expect(0, &["installed below"]);
        sandbox.run("bootstrap/install.sh", &["install", &prefix.to_string_lossy()]).expect(0, &["installed below"]);
        sandbox.run("bootstrap/install.sh", &["uninstall", &prefix.to_string_lossy()]).expect(0, &["removed from"]);
        sandbox
            .run("bootstrap/install.sh", &["uninstall", &prefix.to_string_lossy()])
            .expect(0, &["nothing of MoonCrust"]);
    }
    assert_eq!(sandbox.tree("to"), before);
}

#[test]
fn what_a_user_put_there_survives() {
    let sandbox = built("user");
    let prefix = sandbox.root.join("to").to_string_lossy().into_owned();
    sandbox.run("bootstrap/install.sh", &["install", &prefix]).expect(0, &[]);
    sandbox.file("to/share/mooncrust/examples/mine/main.lua", "mine");
    sandbox.remove("examples/00_hello");
    sandbox.file("examples/01_new/main.lua", "new");
    sandbox.run("bootstrap/install.sh", &["install", &prefix]).expect(0, &[]);
    assert!(!sandbox.exists("to/share/mooncrust/examples/00_hello"), "a file of the older version is left");
    sandbox.run("bootstrap/install.sh", &["uninstall", &prefix]).expect(0, &[]);
    assert_eq!(
        sandbox.tree("to"),
        [
            ".",
            "./share",
            "./share/mooncrust",
            "./share/mooncrust/examples",
            "./share/mooncrust/examples/mine",
            "./share/mooncrust/examples/mine/main.lua"
        ]
    );
}

#[test]
fn a_folder_without_files_or_an_sdl_of_the_system_is_no_obstacle() {
    let sandbox = built("empty folder");
    sandbox.remove("target/release/libSDL3.so.0");
    sandbox.remove("docs/a b.md");
    sandbox.remove("shaders");
    let prefix = sandbox.root.join("to").to_string_lossy().into_owned();
    sandbox.run("bootstrap/install.sh", &["install", &prefix]).expect(0, &["installed below"]);
    assert!(sandbox.exists("to/share/mooncrust/lua/mooncrust/init.lua"));
}

#[test]
fn nothing_is_installed_before_the_build() {
    let sandbox = built("unbuilt");
    sandbox.remove("target/release/libmooncrust_bindgen.so");
    let prefix = sandbox.root.join("to").to_string_lossy().into_owned();
    sandbox
        .run("bootstrap/install.sh", &["install", &prefix])
        .expect(1, &["libmooncrust_bindgen.so is missing", "make build"]);
    assert!(!sandbox.exists("to"));
}
