//! [`Api`] to the files of the Lua module `mooncrust.vk`.

mod data;
mod stubs;

use super::api::Api;
use super::output::File;

/// The hand-written part of the module: path in the output folder and text.
const RUNTIME: &[(&str, &str)] = &[
    ("init.lua", include_str!("../runtime/init.lua")),
    ("lookup.lua", include_str!("../runtime/lookup.lua")),
    ("types.lua", include_str!("../runtime/types.lua")),
    ("constants.lua", include_str!("../runtime/constants.lua")),
    ("commands.lua", include_str!("../runtime/commands.lua")),
    ("names.lua", include_str!("../runtime/names.lua")),
    ("check.lua", include_str!("../runtime/check.lua")),
];

/// Renders every file, in memory.
pub fn render(api: &Api) -> Vec<File> {
    let header = format!(
        "-- Generated file (mooncrust-bindgen, Vulkan registry {}). Do not edit: see docs/bindings.md.\n",
        api.version
    );
    let mut files = Vec::new();
    for (path, text) in RUNTIME {
        let text = text.replace("@REGISTRY_VERSION@", &api.version);
        files.push(File::new(path, format!("{header}{text}")));
    }
    for (path, lines) in data::render(api) {
        files.push(File::new(&path, format!("{header}return [==[\n{lines}]==]\n")));
    }
    for (path, text) in stubs::render(api) {
        files.push(File::new(&path, format!("---@meta\n{header}\n{text}")));
    }
    files
}
