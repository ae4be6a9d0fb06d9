//! What the generator gives for the real registries.

use crate::{VERSIONS, bindgen, generated, lua_with, registry_files};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// All files below a folder with their bytes.
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next).unwrap_or_else(|e| panic!("{}: {e}", next.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_owned();
                found.insert(name, std::fs::read(path).unwrap());
            }
        }
    }
    found
}

pub fn checked_in_is_current() {
    let (_, folder) = generated("1.4.366", "current");
    let fresh = files(&folder.join("mooncrust/vk"));
    let checked_in = files(&tests::root().join("lua/mooncrust/vk"));
    let names = |map: &BTreeMap<PathBuf, Vec<u8>>| map.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&checked_in), names(&fresh), "other files: run `make bindings`");
    for (name, bytes) in &fresh {
        assert!(checked_in[name] == *bytes, "{} is not current: run `make bindings`", name.display());
        let text = String::from_utf8_lossy(bytes);
        let marked = text.lines().take(3).any(|line| line.contains("Generated file") && line.contains("1.4.366"));
        assert!(marked, "{} is not marked as generated", name.display());
    }
}

pub fn second_run_changes_nothing() {
    let (_, folder) = generated("1.3.239", "twice");
    let before = files(&folder);
    let (code, stdout, _) = bindgen(&registry_files("1.3.239"), &folder.join("mooncrust/vk"));
    assert_eq!(code, 0);
    assert!(stdout.ends_with(" 0 changed\n"), "{stdout}");
    assert!(before == files(&folder));
}

pub fn all_of_every_registry() {
    for version in VERSIONS {
        let (lua, folder) = generated(version, "all");
        let names = crate::registry::names(&registry_files(version));
        let said: String = lua
            .load(include_str!("everything.lua"))
            .set_name("@everything.lua")
            .call(folder.display().to_string())
            .unwrap();
        println!("{version}: {said}");
        for (name, text) in files(&folder) {
            let stub = lua.load(text).set_name(name.to_string_lossy()).into_function();
            assert!(stub.is_ok(), "{} is not Lua: {stub:?}", name.display());
        }
        // Nothing that a core version or an enabled extension names may be missing.
        let vk: mlua::Table = lua.load("return require 'mooncrust.vk'").eval().unwrap();
        let has: mlua::Function = vk.get("has").unwrap();
        for name in names.commands.iter().chain(&names.strings) {
            assert!(has.call::<bool>(name.as_str()).unwrap(), "{version} lacks {name}");
        }
        let lacks = |name: &&str| !has.call::<bool>(*name).unwrap();
        let missing: Vec<&str> = names.structs.iter().map(|s| s.name.as_str()).filter(lacks).collect();
        assert!(missing.len() * 100 <= names.structs.len() * 5, "{version} lacks {missing:?}");
    }
}

pub fn without_video() {
    let folder = tests::scratch("bindings-no-video");
    let (code, _, stderr) = bindgen(&registry_files("1.4.366")[..1], &folder.join("mooncrust/vk"));
    assert_eq!(code, 0, "{stderr}");
    let lua = lua_with(&folder);
    let said: String = lua
        .load(include_str!("everything.lua"))
        .set_name("@everything.lua")
        .call(folder.display().to_string())
        .unwrap();
    println!("without video.xml: {said}");
}
