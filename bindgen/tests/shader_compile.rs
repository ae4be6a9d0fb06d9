//! WGSL in, SPIR-V or errors out.

use mooncrust_bindgen::shader::{Request, Shader, Stage, compile};
use std::path::PathBuf;

fn source(text: &str) -> Request {
    Request { path: Some("test.wgsl".into()), source: Some(text.into()), ..Request::default() }
}

fn error(text: &str) -> String {
    compile(&source(text)).expect_err("must not compile").to_string()
}

fn heap() -> Shader {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/shaders/heap.wgsl");
    compile(&Request { path: Some(path), ..Request::default() }).unwrap()
}

/// Instructions of an opcode, without their first word.
fn instructions(words: &[u32], opcode: u32) -> Vec<&[u32]> {
    let (mut at, mut found) = (5, Vec::new());
    while at < words.len() {
        let count = (words[at] >> 16) as usize;
        if words[at] & 0xffff == opcode {
            found.push(&words[at + 1..at + count]);
        }
        at += count;
    }
    found
}

#[test]
fn bindless_shader_has_its_capabilities() {
    let shader = heap();
    assert_eq!(shader.words[1], 0x0001_0600, "SPIR-V 1.6");
    assert_eq!((shader.stage, shader.entry.as_str()), (Stage::Compute, "main"));
    let capabilities: Vec<u32> = instructions(&shader.words, 17).iter().map(|c| c[0]).collect();
    // RuntimeDescriptorArray, ShaderNonUniform, and indexing of images, buffers and storage images of both kinds.
    for capability in [5302, 5301, 29, 30, 31, 5307, 5308, 5309] {
        assert_eq!(capabilities.iter().filter(|c| **c == capability).count(), 1, "{capability}");
    }
}

#[test]
fn variables_that_share_a_binding_are_aliased() {
    let shader = heap();
    let decorations = instructions(&shader.words, 71);
    let aliased = decorations.iter().filter(|d| d[1] == 20).count();
    assert_eq!(aliased, 6, "four views of binding 0 and two of binding 2");
}

#[test]
fn compiling_is_deterministic() {
    assert_eq!(heap().words, heap().words);
}

#[test]
fn a_shader_without_arrays_gets_no_capability() {
    let text = "struct P { a: u32 } var<immediate> p: P;
        @group(0) @binding(0) var<storage, read_write> out: array<u32>;
        @compute @workgroup_size(1) fn main() { out[0] = p.a; }";
    let shader = compile(&source(text)).unwrap();
    assert_eq!(instructions(&shader.words, 17), [[1u32]]);
}

#[test]
fn override_takes_its_default() {
    let text = "override n: u32 = 3u; @group(0) @binding(0) var<storage, read_write> out: array<u32>;
        @compute @workgroup_size(n) fn main() { out[0] = n; }";
    let words = compile(&source(text)).unwrap().words;
    assert_eq!(instructions(&words, 16)[0][2..], [3, 1, 1]);
}

#[test]
fn an_unknown_name() {
    let text = "@compute @workgroup_size(1)\nfn main() {\n\tlet ä = foo + 1.0;\n}\n";
    assert_eq!(
        error(text),
        "test.wgsl:3:10: error: no definition in scope for identifier: `foo`\n\
         \tlet ä = foo + 1.0;\n\
         \t        ^~~ unknown identifier"
    );
}

#[test]
fn a_missing_semicolon() {
    assert_eq!(
        error("@compute @workgroup_size(1)\nfn main() {\n  let x = 1\n}\n"),
        "test.wgsl:4:1: error: expected `;`, found \"}\"\n}\n^ expected `;`"
    );
}

#[test]
fn a_type_error_names_both_types() {
    let text = error("@compute @workgroup_size(1)\nfn main() {\n  var x: u32 = 1.5;\n}\n");
    assert!(text.starts_with("test.wgsl:3:"), "{text}");
    assert!(text.contains("error:") && text.contains("u32"), "{text}");
}

#[test]
fn a_validation_error_has_its_causes() {
    let text = error(
        "@group(0) @binding(0) var<storage, read> a: array<u32>;\n\
         @compute @workgroup_size(1)\nfn main() {\n  a[0] = 1u;\n}\n",
    );
    assert!(text.starts_with("test.wgsl:4:"), "{text}");
    assert!(!text.contains("naga::"), "{text}");
}

#[test]
fn windows_line_ends_and_a_byte_order_mark() {
    let text = error("\u{feff}@compute @workgroup_size(1)\r\nfn main() {\r\n  foo();\r\n}\r\n");
    assert_eq!(
        text,
        "test.wgsl:3:3: error: no definition in scope for identifier: `foo`\n  foo();\n  ^~~ unknown identifier"
    );
}

const TWO: &str = "@compute @workgroup_size(1) fn blur() {}
    @compute @workgroup_size(2) fn edge() {}
    @fragment fn draw() -> @location(0) vec4<f32> { return vec4<f32>(1.0); }";

#[test]
fn entry_points_are_chosen_or_listed() {
    let ask = |stage, entry: Option<&str>| {
        let entry = entry.map(str::to_owned);
        compile(&Request { stage, entry, ..source(TWO) })
            .map(|shader| shader.entry)
            .map_err(|errors| errors.to_string())
    };
    assert_eq!(ask(None, Some("edge")).as_deref(), Ok("edge"));
    assert_eq!(ask(Some(Stage::Fragment), None).as_deref(), Ok("draw"));
    let list = "blur (compute), edge (compute), draw (fragment)";
    let err = |text: &str| Err(format!("test.wgsl: error: {text}{list}"));
    assert_eq!(ask(None, None), err("more than one entry point; name one of: "));
    let several = ask(Some(Stage::Compute), None);
    assert_eq!(several, err("more than one entry point of stage compute; name one of: "));
    assert_eq!(ask(None, Some("x")), err("no entry point `x`; there are: "));
    let wrong = ask(Some(Stage::Vertex), Some("blur"));
    assert_eq!(wrong, err("no entry point `blur` of stage vertex; there are: "));
    assert!(error("fn helper() {}").contains("no entry point; mark a function"));
}

#[test]
fn only_the_chosen_entry_point_is_written() {
    let shader = compile(&Request { entry: Some("edge".into()), ..source(TWO) }).unwrap();
    assert_eq!(instructions(&shader.words, 15).len(), 1);
}

#[test]
fn files_that_are_none() {
    let ask = |path: &str| {
        let path = Some(PathBuf::from(path));
        compile(&Request { path, ..Request::default() }).unwrap_err().to_string()
    };
    let missing = ask("no/such/file.wgsl");
    assert_eq!(missing, "no/such/file.wgsl: error: no such file; check the path and the current folder");
    assert!(ask("/").contains("/: error: this is a folder"), "{}", ask("/"));
    assert!(error("").contains("test.wgsl: error: the source is empty"));
    assert!(error(" \n\t").contains("the source is empty"));
    let latin1 = Request { source: Some(b"// ok\n// \xe9\n".to_vec()), ..source("") };
    let text = compile(&latin1).unwrap_err().to_string();
    assert!(text.contains("not UTF-8 text: byte 0xe9 at offset 9, line 2"), "{text}");
    assert!(compile(&Request::default()).is_err());
    let spirv: Vec<u8> = heap().words.iter().flat_map(|word| word.to_le_bytes()).collect();
    let text = compile(&Request { source: Some(spirv), ..source("") }).unwrap_err().to_string();
    assert!(text.contains("this is SPIR-V"), "{text}");
}

/// Ten thousand levels of everything that nests or chains: a shader or an error, never an overflow.
#[test]
fn deep_nesting() {
    const N: usize = 10_000;
    let body = |text: String| format!("@compute @workgroup_size(1) fn main() {{ var a = 1; {text} }}");
    let wrap =
        |open: &str, middle: &str, close: &str| body(format!("let x = {}{middle}{};", open.repeat(N), close.repeat(N)));
    let count = |make: &dyn Fn(usize) -> String| (1..N).rev().map(make).collect::<String>();
    let sources = [
        ("parentheses", wrap("(", "a", ")"), false),
        ("indices", wrap("a[", "0", "]"), false),
        ("calls", wrap("f(", "0", ")"), false),
        ("templates", wrap("array<", "i32", ", 2>"), false),
        ("blocks", body("{".repeat(N) + &"}".repeat(N)), false),
        ("ifs", body("if a == 0 {".repeat(N) + &"}".repeat(N)), false),
        ("loops", body("loop { ".repeat(N) + &"}".repeat(N)), false),
        ("unclosed", body("(".repeat(N)), false),
        ("sums", body(format!("let x = {}a;", "a + ".repeat(N))), true),
        ("nots", body(format!("let x = {}true;", "!".repeat(N))), true),
        ("elses", body(format!("if a == 0 {{}} {}", "else if a == 1 {} ".repeat(N))), true),
        ("comments", "/*".repeat(N) + &"*/".repeat(N) + &body(String::new()), true),
        (
            "structs",
            count(&|i| format!("struct S{i} {{ a: S{} }}\n", i - 1))
                + "struct S0 { a: i32 }\n"
                + &body(format!("var x: S{};", N - 1)),
            true,
        ),
        (
            "constants",
            count(&|i| format!("const c{i} = c{} + 1;\n", i - 1))
                + "const c0 = 1;\n"
                + &body(format!("a = c{};", N - 1)),
            true,
        ),
    ];
    for (name, text, good) in &sources {
        let result = compile(&source(text));
        assert_eq!(result.is_ok(), *good, "{name}: {:?}", result.err().map(|e| e.to_string()));
    }
    let text = error(&wrap("(", "a", ")"));
    assert!(text.contains("nested too deeply: 10001 brackets are open here"), "{text}");
}

#[test]
fn chains_beyond_the_limit_are_refused_with_their_place() {
    let text =
        error(&format!("@compute @workgroup_size(1) fn main() {{ var a = 1;\nlet x = {}a; }}", "a + ".repeat(30_000)));
    assert!(text.starts_with("test.wgsl:2:80007: error: more than 20000 operators"), "{text}");
    assert!(error(&"const c = 1;\n".repeat(30_000)).contains("test.wgsl:20001:12: error: more than"));
    // A long table is no chain.
    let table = format!(
        "const t = array({}); @compute @workgroup_size(1) fn main() {{ var a = t[0]; }}",
        "-1.5 + 2.5,".repeat(25_000)
    );
    compile(&source(&table)).unwrap();
}

#[test]
fn a_megabyte_of_garbage() {
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    let bytes: Vec<u8> = (0..1 << 20).map(|_| random() as u8).collect();
    assert!(compile(&Request { source: Some(bytes), ..source("") }).is_err());
    for alphabet in ["abc{}()[]<>;:,.+-*/&|=!@ 0123456789\n", "({[<", "\0\u{7}\u{e9}\u{1f600}x", "/* "] {
        let letters: Vec<char> = alphabet.chars().collect();
        let text: String = (0..1 << 20).map(|_| letters[random() as usize % letters.len()]).collect();
        let message = error(&text);
        assert!(message.len() < 4000, "{} bytes of message", message.len());
        assert!(!message.contains('\0'));
    }
}
