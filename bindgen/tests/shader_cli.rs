//! `mooncrust-bindgen shader`, run as a person would.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_mooncrust-bindgen");

fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(PROGRAM).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("mooncrust-cli-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

const GOOD: &str = "#include <half.glsl>\nlayout(local_size_x = 64) in;\n\
    layout(push_constant) uniform Push { uint n; float scale; } args;\n\
    layout(set = 0, binding = 0) buffer Floats { float data[]; } floats;\n\
    void main() { if (gl_GlobalInvocationID.x < args.n) floats.data[0] = half_of(args.scale) * FACTOR; }\n";

#[test]
fn no_shader() {
    let folder = folder("none", &[("main.lua", "-- Lua")]);
    let file = folder.join("main.lua");
    let (code, _, err) = run(&["shader", "reflect", file.to_str().unwrap()]);
    assert_eq!(code, 1);
    assert!(err.contains("main.lua: error: no shader ends in .lua: name it .wgsl, .glsl, or by its stage"), "{err}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn compile_and_reflect() {
    let folder =
        folder("compile", &[("good.comp", GOOD), ("lib/half.glsl", "float half_of(float x) { return x / 2; }\n")]);
    let (file, library) = (folder.join("good.comp"), folder.join("lib"));
    let (file, library) = (file.to_str().unwrap(), library.to_str().unwrap());
    let options = ["--library", library, "--define", "FACTOR=2", "--define", "UNUSED"];
    let (code, out, err) = run(&[&["shader", "compile", file][..], &options].concat());
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with(&format!("{file}.spv: compute shader `main`, ")), "{out}");
    let named = folder.join("named.spv");
    let named = named.to_str().unwrap();
    assert_eq!(run(&[&["shader", "compile", file, "-o", named][..], &options].concat()).0, 0);
    assert_eq!(fs::read(named).unwrap(), fs::read(format!("{file}.spv")).unwrap());

    let (code, out, _) = run(&[&["shader", "reflect", file][..], &options].concat());
    assert_eq!(code, 0);
    for line in [
        "entry points\n  compute  main  workgroup 64 x 1 x 1  in: global_invocation_id\n",
        "push constants Push, 8 bytes\n  at 0  4 bytes  uint32_t  n\n  at 4  4 bytes  float     scale\n",
        "bindings (set, binding)\n  0, 0  storage_buffer  floats  Floats\n",
    ] {
        assert!(out.contains(line), "{out}");
    }
    assert_eq!(run(&["shader", "reflect", named]), (0, out, String::new()));
    let (code, json, _) = run(&["shader", "reflect", named, "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((code, &json["push"]["members"][1]["name"]), (0, &"scale".into()));

    fs::write(named, &fs::read(named).unwrap()[..101]).unwrap();
    let (code, _, err) = run(&["shader", "reflect", named]);
    assert!(code == 1 && err.contains("101 bytes are no whole SPIR-V words"), "{err}");
    let (code, _, err) = run(&["shader", "compile", file, "--library", library]);
    assert!(code == 1 && err.contains("good.comp:5:92: error: `FACTOR`: undeclared identifier"), "{err}");
    let (code, _, err) = run(&["shader", "compile", file, "--stage", "pixel"]);
    assert!(code == 2 && err.contains("the stages are: vertex, "), "{err}");
    let (code, _, err) = run(&[&["shader", "compile", file, "-o", "/nowhere/x.spv"][..], &options].concat());
    assert!(code == 2 && err.contains("cannot write /nowhere/x.spv"), "{err}");
    assert_eq!(run(&["shader", "compile", "/nowhere/x.comp"]).0, 1);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn check() {
    let entry = "@compute @workgroup_size(1) fn ";
    let two = format!("{entry}a() {{}} {entry}b() {{}} @fragment fn c() {{}}");
    let mut files = vec![
        ("a/one.comp", "void main() {}"),
        ("a/two.wgsl", &two),
        ("a/only.wgsl", "fn helper() {}"),
        ("a/part.glsl", "this is included only"),
        ("a/notes.txt", "no shader"),
        ("a/.hidden/x.comp", "broken"),
        ("a/sub/blur.frag.glsl", "void main() {}"),
    ];
    let good = folder("good", &files);
    let (code, out, err) = run(&["shader", "check", good.to_str().unwrap()]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(out.ends_with("\n5 shaders, 5 valid, 0 broken\n"), "{out}");
    let head: Vec<&str> = out.lines().next().unwrap().split_whitespace().collect();
    assert_eq!(head, ["file", "stage", "ms", "result"]);
    let single = out.split_whitespace().collect::<Vec<_>>().join(" ");
    for row in ["two.wgsl compute a ", "two.wgsl fragment c ", "sub/blur.frag.glsl fragment "] {
        assert!(single.contains(row), "{out}");
    }
    files.push(("a/bad.comp", "void main() {\n  nope();\n}"));
    files.push(("a/worse.wgsl", "fn main( {}"));
    let bad = folder("bad", &files);
    let (code, out, err) = run(&["shader", "check", bad.to_str().unwrap(), good.join("a/one.comp").to_str().unwrap()]);
    assert_eq!((code, err.as_str()), (1, ""));
    assert!(out.contains("/bad.comp:2:3: error: `nope`: no matching overloaded function found\n  nope();\n"), "{out}");
    assert!(out.contains("worse.wgsl:1:10: error:") && out.ends_with("\n8 shaders, 6 valid, 2 broken\n"), "{out}");
    assert_eq!(out.lines().filter(|line| line.ends_with("  broken")).count(), 2, "{out}");
    let empty = folder("empty", &[("notes.txt", "")]);
    let (code, _, err) = run(&["shader", "check", empty.to_str().unwrap()]);
    assert!(code == 2 && err.contains("no shaders in "), "{err}");
    let (code, _, err) = run(&["shader", "check", "/no/such/folder"]);
    assert!(code == 2 && err.contains("/no/such/folder: no such file or folder"), "{err}");
    assert_eq!(run(&["shader", "check"]).0, 2);
    for folder in [good, bad, empty] {
        fs::remove_dir_all(folder).unwrap();
    }
}
