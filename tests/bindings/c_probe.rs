//! ABI proof against C: a program made from the registry's names is compiled with the headers of the same version and
//! prints every size, offset, value and string; LuaJIT must say the same.

use crate::registry::{Names, names};
use std::collections::HashSet;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

/// What platform headers of Vulkan need from the platforms' own headers.
const PLATFORM: &str = "
typedef void *HINSTANCE, *HWND, *HMONITOR, *HANDLE; typedef unsigned int DWORD; typedef const unsigned short *LPCWSTR;
typedef struct SECURITY_ATTRIBUTES SECURITY_ATTRIBUTES;
typedef struct Display Display; typedef unsigned long Window, VisualID, RROutput;
typedef struct xcb_connection_t xcb_connection_t; typedef unsigned int xcb_window_t, xcb_visualid_t;
typedef struct IDirectFB IDirectFB; typedef struct IDirectFBSurface IDirectFBSurface;
typedef unsigned int zx_handle_t, GgpStreamDescriptor; typedef unsigned long long GgpFrameToken;
";
const PLATFORM_HEADERS: [&str; 14] = [
    "android", "beta", "directfb", "fuchsia", "ggp", "ios", "macos", "metal", "screen", "vi", "wayland", "win32",
    "xcb", "xlib",
];

/// Compares one version.
pub fn compare(version: &str) {
    let (lua, folder) = crate::generated(version, "probe");
    let include = tests::root().join("target/registry").join(version).join("include");
    let names = names(&crate::registry_files(version));
    let known = identifiers(&include);
    let source = probe_source(&names, &known, &include);
    let facts = run_probe(&source, &include, &folder);
    let (differences, structs, members, numbers, strings): (String, usize, usize, usize, usize) =
        lua.load(include_str!("compare.lua")).set_name("@tests/bindings/compare.lua").call(facts).unwrap();
    println!(
        "{version}: {structs} of {} structs and unions, {members} members, {numbers} of {} values, {strings} of {} \
         strings agree with the C headers",
        names.structs.len(),
        names.numbers.len(),
        names.strings.len()
    );
    assert!(differences.is_empty(), "{differences}");
    assert!(structs * 100 >= names.structs.len() * 95, "too few structs compared");
    assert!(numbers * 100 >= names.numbers.len() * 95, "too few values compared");
    assert!(strings * 100 >= names.strings.len() * 95, "too few strings compared");
}

/// Every identifier in the headers: what is not there cannot be probed.
fn identifiers(include: &Path) -> HashSet<String> {
    let mut known = HashSet::new();
    for folder in ["vulkan", "vk_video"] {
        let folder = include.join(folder);
        let entries =
            std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}: run `make setup`", folder.display()));
        for entry in entries {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|e| e == "h") {
                let text = std::fs::read_to_string(path).unwrap();
                let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
                known.extend(words.map(str::to_owned));
            }
        }
    }
    known
}

fn probe_source(names: &Names, known: &HashSet<String>, include: &Path) -> String {
    let mut out = String::from("#define VK_ENABLE_BETA_EXTENSIONS\n#include <stdio.h>\n#include <stddef.h>\n");
    out.push_str("#include <vulkan/vulkan_core.h>\n");
    out.push_str(PLATFORM);
    let video = std::fs::read_dir(include.join("vk_video")).unwrap().map(|e| e.unwrap().file_name());
    let mut video: Vec<_> = video.map(|n| n.to_string_lossy().into_owned()).collect();
    video.sort();
    for name in video {
        let _ = writeln!(out, "#include <vk_video/{name}>");
    }
    for name in PLATFORM_HEADERS {
        if include.join(format!("vulkan/vulkan_{name}.h")).exists() {
            let _ = writeln!(out, "#include <vulkan/vulkan_{name}.h>");
        }
    }
    out.push_str("#include <vulkan/vulkan_xlib_xrandr.h>\n#define N(x) printf(\"N %s %llu\\n\", #x, \\\n");
    out.push_str("  (unsigned long long)(x));\n#define T(x) printf(\"T %s %s\\n\", #x, x);\n");
    out.push_str("#define S(x) printf(\"S %s %zu\\n\", #x, sizeof(x));\n");
    out.push_str("#define M(x, m) printf(\"M %s %s %zu\\n\", #x, #m, offsetof(x, m));\nint main(void) {\n");
    for item in names.structs.iter().filter(|s| known.contains(&s.name)) {
        let _ = writeln!(out, "S({})", item.name);
        for member in &item.members {
            let _ = writeln!(out, "M({}, {member})", item.name);
        }
    }
    for name in names.numbers.iter().filter(|name| known.contains(*name)) {
        let _ = writeln!(out, "N({name})");
    }
    for name in names.strings.iter().filter(|name| known.contains(*name)) {
        let _ = writeln!(out, "T({name})");
    }
    out.push_str("return 0; }\n");
    out
}

fn run_probe(source: &str, include: &Path, folder: &Path) -> String {
    let (file, program) = (folder.join("probe.c"), folder.join("probe"));
    std::fs::write(&file, source).unwrap();
    let mut compiler = Command::new("cc");
    compiler.args(["-O0", "-w", "-I"]).arg(include).arg(&file).arg("-o").arg(&program);
    let (code, _, stderr) = crate::run(&mut compiler);
    assert_eq!(code, 0, "the probe does not compile:\n{}", stderr.chars().take(4000).collect::<String>());
    let (code, stdout, _) = crate::run(&mut Command::new(program));
    assert_eq!(code, 0, "the probe failed");
    stdout
}
