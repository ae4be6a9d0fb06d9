//! `#include` in both languages: what is found, how often, and where errors are.

use mooncrust_bindgen::shader::{Errors, Outcome, Request, workers};
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder with files, which goes when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Folder {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("mooncrust-include-{}-{number}", std::process::id()));
        for (name, text) in files {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Folder(folder)
    }

    fn compile(&self, name: &str) -> Outcome {
        let (path, library) = (Some(self.0.join(name)), Some(self.0.join("lib")));
        workers::run(Request { path, library, ..Request::default() })
    }

    fn errors(&self, name: &str) -> Errors {
        self.compile(name).result.expect_err("must not compile")
    }

    /// Errors as text, with paths relative to the folder.
    fn error(&self, name: &str) -> String {
        self.errors(name).to_string().replace(&format!("{}/", self.0.display()), "")
    }

    #[track_caller]
    fn works(&self, name: &str) {
        if let Err(errors) = self.compile(name).result {
            panic!("{name}: {errors}");
        }
    }

    fn files(&self, name: &str) -> Vec<String> {
        let shown = format!("{}/", self.0.display());
        let mark = |file: &mooncrust_bindgen::shader::Dependency| if file.content.is_some() { "" } else { "!" };
        let outcome = self.compile(name);
        outcome.files.iter().map(|file| format!("{}{}", mark(file), file.path.replace(&shown, ""))).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn found_beside_the_includer_then_in_the_library() {
    let folder = Folder::new(&[
        ("a.comp", "#include \"sub/b.glsl\"\n#include <c.glsl>\nvoid main() { b(); c(); d(); }\n"),
        ("sub/b.glsl", "#include \"d.glsl\"\nvoid b() {}"),
        ("sub/c.glsl", "#error not this one\n"),
        ("lib/c.glsl", "void c() {}\n"),
        ("lib/d.glsl", "void d() {}\n"),
    ]);
    folder.works("a.comp");
    assert_eq!(folder.files("a.comp"), ["a.comp", "sub/b.glsl", "!sub/d.glsl", "lib/d.glsl", "lib/c.glsl"]);
}

#[test]
fn errors_are_where_they_are_with_the_way_there() {
    let folder = Folder::new(&[
        ("a.comp", "\n#include \"b.glsl\"\nvoid main() {\n  later();\n}\n"),
        ("b.glsl", "#pragma once\n\n  #include <c.glsl>\nint b = oops;\n"),
        ("lib/c.glsl", "void c() {\n\tint x = nope; }\n"),
    ]);
    let text = folder.error("a.comp");
    let c = "lib/c.glsl:2:10: error: `nope`: undeclared identifier\n\tint x = nope; }\n\t        ^~~~\n\
             included from b.glsl:3\nincluded from a.comp:2\n";
    assert!(text.starts_with(c), "{text}");
    let b = "b.glsl:4:9: error: `oops`: undeclared identifier\nint b = oops;\n        ^~~~\nincluded from a.comp:2\n";
    assert!(text.contains(b), "{text}");
    assert!(text.contains("a.comp:4:3: error: `later`: no matching"), "{text}");
    let errors = folder.errors("a.comp");
    let includes: Vec<u32> = errors.0[0].includes.iter().map(|include| include.1).collect();
    assert_eq!(includes, [3, 2]);
    let lua = errors.to_lua();
    assert!(
        lua.starts_with("return { { file = ") && lua.contains("line = 2, column = 10, message = \"`nope`"),
        "{lua}"
    );
    assert!(lua.contains("includes = { { file = "), "{lua}");
}

#[test]
fn lines_stay_right_after_conditions() {
    let long = "int used();\n".repeat(7);
    let folder = Folder::new(&[
        (
            "a.comp",
            "#if 0\n#include \"long.glsl\"\n#elif 0\n#include \"long.glsl\"\n#else\n#include \"empty.glsl\"\n#endif\n\
             void main() { nope(); }\n",
        ),
        ("b.comp", "#if 0\n#if 1\n#include \"long.glsl\"\n#endif\n#endif\nvoid main() { nope(); }\n"),
        (
            "c.comp",
            "#ifdef X\n#include \"missing.glsl\"\n#endif\n/* \n#include \"missing.glsl\" */\nvoid main() { nope(); }\n",
        ),
        (
            "d.comp",
            "#include \"long.glsl\" /* a\n comment */ // more \\\n#include \"missing.glsl\"\nvoid main() { nope(); }\n",
        ),
        ("long.glsl", &long),
        ("empty.glsl", ""),
    ]);
    assert!(folder.error("a.comp").starts_with("a.comp:8:15:"), "{}", folder.error("a.comp"));
    assert!(folder.error("b.comp").starts_with("b.comp:6:15:"), "{}", folder.error("b.comp"));
    assert!(folder.error("c.comp").starts_with("c.comp:6:15:"), "{}", folder.error("c.comp"));
    assert!(folder.error("d.comp").starts_with("d.comp:4:15:"), "{}", folder.error("d.comp"));
}

#[test]
fn a_missing_include_counts_in_active_code_only() {
    let folder = Folder::new(&[
        ("a.comp", "#ifdef NO\n#include \"none.glsl\"\n#endif\nvoid main() {}\n"),
        ("b.comp", "void main() { }\n#include \"none.glsl\"\n#include <other.glsl>\nint x = cascade;\n"),
        ("c.comp", "#include none\nvoid main() {}\n"),
        ("d.comp", "#include \"lib\"\nvoid main() {}\n"),
        ("lib/z.glsl", ""),
    ]);
    folder.works("a.comp");
    assert_eq!(
        folder.error("b.comp"),
        "b.comp:2:11: error: no such file to include; looked for none.glsl and lib/none.glsl\n\
         #include \"none.glsl\"\n          ^~~~~~~~~\n\
         b.comp:3:11: error: no such file to include; looked for lib/other.glsl\n\
         #include <other.glsl>\n          ^~~~~~~~~~"
    );
    assert_eq!(folder.files("b.comp"), ["b.comp", "!none.glsl", "!lib/none.glsl", "!lib/other.glsl"]);
    assert!(folder.error("c.comp").starts_with("c.comp:1:10: error: #include takes \"file\" or <file>"));
    assert!(folder.error("d.comp").contains("this is a folder"));
    let alone = Request { path: Some(folder.0.join("b.comp")), ..Request::default() };
    let text = workers::run(alone).result.unwrap_err().to_string();
    assert!(text.contains("<other.glsl> is in the library folder, but none is given"), "{text}");
}

#[test]
fn files_that_include_each_other() {
    let folder = Folder::new(&[
        ("guards.comp", "#include \"x.glsl\"\n#include \"y.glsl\"\nvoid main() { x(); y(); }\n"),
        ("x.glsl", "#ifndef X\n#define X\n#include \"y.glsl\"\nvoid x() {}\n#endif\n"),
        ("y.glsl", "// y\n#ifndef Y\n  #define Y\n#include \"x.glsl\"\nvoid y() {}\n#endif // Y\n"),
        ("pragmas.comp", "#include \"p.glsl\"\n#include \"./p.glsl\"\nvoid main() { p(); q(); }\n"),
        ("p.glsl", "#pragma once\n#include \"q.glsl\"\nvoid p() {}\n"),
        ("q.glsl", "#pragma once\n#include \"p.glsl\"\nvoid q() {}\n"),
        ("partial.comp", "#include \"r.glsl\"\nvoid main() { r(); }\n"),
        ("r.glsl", "#ifndef R\n#define R\n#include \"r.glsl\"\nvoid r() {}\n#endif\nvoid again();\n"),
        ("once.comp", "#if 0\n#include \"p.glsl\"\n#endif\n#include \"p.glsl\"\nvoid main() { p(); }\n"),
        ("cycle.comp", "#include \"s.glsl\"\nvoid main() {}\n"),
        ("s.glsl", "#include \"t.glsl\"\n"),
        ("t.glsl", "\n#include \"s.glsl\"\n"),
        ("self.comp", "#include \"self.comp\"\nvoid main() {}\n"),
    ]);
    for name in ["guards.comp", "pragmas.comp", "partial.comp", "once.comp"] {
        folder.works(name);
    }
    let text = folder.error("cycle.comp");
    assert!(text.contains("s.glsl includes itself without end; begin it with #pragma once"), "{text}");
    assert!(text.contains("included from t.glsl:2\n") && text.ends_with("included from cycle.comp:1"), "{text}");
    assert!(folder.error("self.comp").contains("self.comp includes itself without end"));
}

#[test]
fn very_many_and_very_deep() {
    let names: Vec<String> = (0..20).map(|i| format!("f{i}.glsl")).collect();
    let all: String = names.iter().map(|name| format!("#include \"{name}\"\n")).collect();
    let guarded: Vec<String> =
        (0..20).map(|i| format!("#ifndef F{i}\n#define F{i}\n{all}int f{i};\n#endif\n")).collect();
    let mut files: Vec<(&str, &str)> =
        names.iter().map(String::as_str).zip(guarded.iter().map(String::as_str)).collect();
    let main = format!("{all}void main() {{ f0 = f19; }}\n");
    files.push(("web.comp", &main));
    let open: String = (0..30).map(|i| format!("#ifdef NO{i}\n#endif\n#if 1\n{all}#endif\n")).collect();
    let open = format!("{open}void main() {{}}\n");
    files.push(("open.comp", &open));
    let folder = Folder::new(&files);
    folder.works("web.comp");
    folder.works("open.comp");
    let chain: Vec<(String, String)> =
        (0..10_000).map(|i| (format!("c{i}.glsl"), format!("#include \"c{}.glsl\"\n", i + 1))).collect();
    let mut files: Vec<(&str, &str)> = chain.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    files.push(("deep.comp", "#include \"c0.glsl\"\nvoid main() {}\n"));
    files.push(("deep.wgsl", "#include \"c0.glsl\"\n@compute @workgroup_size(1) fn main() {}\n"));
    let folder = Folder::new(&files);
    for name in ["deep.comp", "deep.wgsl"] {
        assert!(folder.error(name).contains("#include is nested more than 200 deep"));
    }
}

#[test]
fn source_given_as_text_includes_from_the_folder_of_its_path() {
    let folder = Folder::new(&[("b.glsl", "void b() {}\n")]);
    let request = Request {
        path: Some(folder.0.join("not-there.comp")),
        source: Some(b"#include \"b.glsl\"\nvoid main() { b(); }".to_vec()),
        ..Request::default()
    };
    let outcome = workers::run(request);
    assert!(outcome.result.is_ok());
    assert_eq!(outcome.files.len(), 1);
}

#[test]
fn a_broken_included_file() {
    let folder = Folder::new(&[
        ("a.comp", "#include \"open.glsl\"\nvoid main() { }\n"),
        ("open.glsl", "int a; /* not closed\n"),
        ("b.comp", "#include \"latin.glsl\"\nvoid main() { }\n"),
    ]);
    fs::write(folder.0.join("latin.glsl"), b"// \xe9\n").unwrap();
    let text = folder.error("a.comp");
    assert!(text.contains("open.glsl:1:1: error: a comment is not closed at the end of this file"), "{text}");
    assert!(folder.error("b.comp").contains("latin.glsl: not UTF-8 text: byte 0xe9"));
}

#[test]
fn wgsl() {
    let folder = Folder::new(&[
        (
            "a.wgsl",
            "#include \"b.wgsl\"\n#include <c.wgsl>\n@compute @workgroup_size(1)\nfn main() {\n\tlet x = c() + nope; }\n",
        ),
        ("b.wgsl", "// b\n  enable f16;  /* half */ const h: f16 = 1.0h;\n#include \"b.wgsl\"\n#include <c.wgsl>\n"),
        ("lib/c.wgsl", "#pragma once\n#include \"../b.wgsl\"\nfn c() -> u32 { return 1u; }\n"),
        ("good.wgsl", "#include \"b.wgsl\"\n@compute @workgroup_size(1) fn main() { _ = c(); }\n"),
        ("bad.wgsl", "\n#include \"d.wgsl\"\n@compute @workgroup_size(1) fn main() { }\n"),
        ("d.wgsl", "enable f16;\nfn d() -> u32 {\n  return 1.5h;\n}\n"),
        ("odd.wgsl", "#include \"e.wgsl\"\n@compute @workgroup_size(1) fn main() { }\n"),
        ("e.wgsl", "/* /* */ #include \"none.wgsl\" */\n   enable no_such_thing;\n"),
        ("missing.wgsl", "#include \"none.wgsl\"\n#include <nothing.wgsl>\nfn f() {}\n"),
    ]);
    folder.works("good.wgsl");
    assert_eq!(
        folder.files("good.wgsl"),
        ["good.wgsl", "b.wgsl", "!lib/../b.wgsl"][..2]
            .iter()
            .copied()
            .chain(["lib/c.wgsl", "lib/../b.wgsl"])
            .collect::<Vec<_>>()
    );
    let text = folder.error("a.wgsl");
    assert!(text.starts_with("a.wgsl:5:16: error: no definition in scope for identifier: `nope`\n"), "{text}");
    let text = folder.error("bad.wgsl");
    assert!(text.contains("d.wgsl:") && text.ends_with("included from bad.wgsl:2"), "{text}");
    let text = folder.error("odd.wgsl");
    assert!(text.starts_with("e.wgsl:2:11: error:") && text.ends_with("included from odd.wgsl:1"), "{text}");
    let text = folder.error("missing.wgsl");
    assert!(text.contains("missing.wgsl:1:11: error: no such file") && text.contains("missing.wgsl:2:11"), "{text}");
}
