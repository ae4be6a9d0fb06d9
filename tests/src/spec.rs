//! Lua specs without a GPU: a file `NAME_spec.lua` returns a table of functions by test name; each runs in a Lua state
//! of its own, with MoonCrust's modules on the path.

use libtest_mimic::{Failed, Trial};
use mlua::{Function, Lua, LuaOptions, StdLib, Table};
use std::path::{Path, PathBuf};

/// A LuaJIT with all its libraries (FFI among them) and `lua/` on the path.
pub fn lua() -> Lua {
    // SAFETY: the specs are this repository's own files; FFI is what they test.
    let lua = unsafe { Lua::unsafe_new_with(StdLib::ALL, LuaOptions::default()) };
    let path = format!("{0}/lua/?.lua;{0}/lua/?/init.lua;{0}/tests/unit/?.lua", crate::root().display());
    lua.globals().get::<Table>("package").and_then(|p| p.set("path", path)).expect("cannot set package.path");
    lua
}

fn load(lua: &Lua, file: &Path) -> mlua::Result<Table> {
    let text = std::fs::read_to_string(file).map_err(mlua::Error::external)?;
    lua.load(text).set_name(format!("@{}", file.display())).eval()
}

fn run(file: &Path, name: &str) -> Result<(), Failed> {
    let lua = lua();
    let call = || load(&lua, file)?.get::<Function>(name)?.call::<()>(());
    call().map_err(|error| Failed::from(error.to_string()))
}

/// One trial for each function of each `*_spec.lua` in a folder.
pub fn trials(folder: &Path) -> Vec<Trial> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap_or_else(|e| panic!("cannot read {}: {e}", folder.display()))
        .map(|entry| entry.expect("cannot read the folder of specs").path())
        .filter(|path| path.to_string_lossy().ends_with("_spec.lua"))
        .collect();
    files.sort();
    let mut trials = Vec::new();
    for file in files {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let lua = lua();
        let names = load(&lua, &file).map(|t| t.pairs::<String, Function>().map(|p| p.map(|p| p.0)).collect());
        match names {
            Ok(Ok(mut names)) => {
                let _: &mut Vec<String> = &mut names;
                names.sort();
                for name in names {
                    let (file, title) = (file.clone(), format!("{stem}: {name}"));
                    trials.push(Trial::test(title, move || run(&file, &name)));
                }
            }
            Ok(Err(error)) | Err(error) => {
                let text = error.to_string();
                trials.push(Trial::test(stem, move || Err(Failed::from(text))));
            }
        }
    }
    trials
}
