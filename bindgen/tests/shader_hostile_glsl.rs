//! GLSL that nobody should write: an error with a message of sane size, or a shader; never a crash.

use mooncrust_bindgen::shader::{Request, compile};
use std::path::PathBuf;

fn source(text: impl Into<Vec<u8>>) -> Request {
    Request { path: Some("test.comp".into()), source: Some(text.into()), ..Request::default() }
}

#[track_caller]
fn error(text: impl Into<Vec<u8>>) -> String {
    let message = compile(&source(text)).expect_err("must not compile").to_string();
    assert!(message.len() < 100_000, "{} bytes of message", message.len());
    assert!(!message.contains('\0'));
    message
}

/// Numbers that are the same in each run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}

#[test]
fn a_megabyte_of_garbage() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let bytes: Vec<u8> = (0..1 << 20).map(|_| random.next() as u8).collect();
    error(bytes);
    for alphabet in
        ["abc{}()[]<>;:,.+-*/&|=!@ 0123456789\n", "({[<", "\u{7}\u{e9}\u{1f600}x", "/* ", "#\\\nif 1", "\"'\n#"]
    {
        let letters: Vec<char> = alphabet.chars().collect();
        let text: String = (0..1 << 20).map(|_| letters[random.below(letters.len())]).collect();
        error(text);
    }
    for line in
        ["#include <x>\n", "#include \"test.comp\"\n", "#include\n", "#line 5\n#version 460\n", "#define a a a\n"]
    {
        error(line.repeat((1 << 20) / line.len()));
    }
}

#[test]
fn bytes_that_are_no_text() {
    assert!(error(b"void main() {\n  \0}").starts_with("test.comp:2:3: error: a NUL byte; a source is text"));
    assert!(error(b"void main() {} // \xff").contains("not UTF-8"));
    assert!(error(b"").contains("the source is empty"));
    assert!(error(0x0723_0203u32.to_le_bytes()).contains("this is SPIR-V"));
    assert!(compile(&source("\u{feff}void main() {}\r\n")).is_ok());
}

/// Each prefix of a shader is complete or an error.
#[test]
fn cut_off() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/glsl/bindless.comp");
    let whole = std::fs::read(path).unwrap();
    for end in (1..whole.len()).step_by(17) {
        let _ = compile(&source(&whole[..end]));
    }
}

/// Shaders with bytes, lines and tokens moved about.
#[test]
fn mixed_up() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/glsl");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let texts: Vec<String> = files.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let rounds = std::env::var("MOONCRUST_ROUNDS").map_or(500, |rounds| rounds.parse().unwrap());
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for round in 0..rounds {
        let at = random.below(texts.len());
        let mut tokens: Vec<&str> = texts[at].split_inclusive(|c: char| !c.is_alphanumeric() && c != '_').collect();
        let others: Vec<&str> =
            texts[random.below(texts.len())].split_inclusive(|c: char| !c.is_alphanumeric() && c != '_').collect();
        for _ in 0..1 + random.below(6) {
            let (to, from) = (random.below(tokens.len()), random.below(others.len()));
            match random.below(4) {
                0 => tokens[to] = others[from],
                1 => tokens.insert(to, others[from]),
                2 => tokens.truncate(to.max(1)),
                _ => {
                    tokens.remove(to);
                }
            }
            if tokens.is_empty() {
                break;
            }
        }
        let text = tokens.concat();
        if rounds > 500 {
            std::fs::write(
                std::env::temp_dir().join("mooncrust-mixed-up"),
                format!("// {round} {:?}\n{text}", files[at]),
            )
            .unwrap();
        }
        let _ = compile(&Request { path: Some(files[at].clone()), ..source(text) });
    }
}

/// Ten thousand levels of everything that nests or chains.
#[test]
fn deep_nesting() {
    const N: usize = 10_000;
    let head = "layout(local_size_x = 1) in;\nlayout(set = 0, binding = 0) buffer O { int o[]; };\n";
    let body = |text: String| format!("{head}void main() {{ int a = o[0]; vec4 v; {text}\n o[0] = a; }}");
    let wrap =
        |open: &str, middle: &str, close: &str| body(format!("a = {}{middle}{};", open.repeat(N), close.repeat(N)));
    let count = |make: &dyn Fn(usize) -> String| (1..N).map(make).collect::<String>();
    let sources = [
        ("parentheses", wrap("(", "a", ")"), false),
        ("indices", wrap("o[", "0", "]"), false),
        ("calls", format!("int f(int x) {{ return x; }}\n{}", wrap("f(", "1", ")")), false),
        ("constructors", wrap("int(", "1", ")"), false),
        ("blocks", body("{".repeat(N) + &"}".repeat(N)), false),
        ("ifs", body("if (a == 0) {".repeat(N) + &"}".repeat(N)), false),
        ("bare ifs", body("if (a == 0) ".repeat(N) + ";"), false),
        ("loops", body("while (a == 0) {".repeat(N) + &"}".repeat(N)), false),
        ("switches", body("switch (a) { case 0: ".repeat(N) + &"}".repeat(N)), false),
        ("unclosed", body("(".repeat(N)), false),
        ("elses", body(format!("if (a == 0) {{}} {}", "else if (a == 1) {} ".repeat(N))), false),
        ("nots", body(format!("bool b = {}true;", "!".repeat(N))), false),
        ("assignments", body("a = ".repeat(N) + "1;"), false),
        ("ternaries", body(format!("a = {} 2;", "a == 0 ? 1 : ".repeat(N / 2))), false),
        ("lists", format!("{head}void main() {{ int q[] = {}1{}; }}", "{".repeat(N), "}".repeat(N)), false),
        ("structs in structs", format!("{}int a;{}{head}", "struct A { ".repeat(N), "} a;".repeat(N)), false),
        (
            "structs",
            format!("struct S0 {{ int a; }};\n{}{head}", count(&|i| format!("struct S{i} {{ S{} a; }};\n", i - 1))),
            false,
        ),
        ("conditions", "#if 1\n".repeat(N) + &"#endif\n".repeat(N) + &body(String::new()), false),
        ("macro calls", format!("#define F(x) x\n{}", wrap("F(", "1", ")")), false),
        ("sums", body(format!("a = {}a;", "a + ".repeat(N))), true),
        ("commas", body(format!("a = ({}a);", "a, ".repeat(N))), true),
        ("swizzles", body(format!("v = v{};", ".xyzw".repeat(N))), true),
        (
            "conditions in parentheses",
            format!("#if {}1{}\n#endif\n", "(".repeat(N), ")".repeat(N)) + &body(String::new()),
            true,
        ),
        ("elifs", "#if 0\n".to_owned() + &"#elif 0\n".repeat(N) + "#endif\n" + &body(String::new()), true),
        (
            "macros",
            format!("#define M0 1\n{}", count(&|i| format!("#define M{i} M{}\n", i - 1)))
                + &body(format!("a = M{};", N - 1)),
            true,
        ),
        (
            "constants",
            format!("const int c0 = 1;\n{}", count(&|i| format!("const int c{i} = c{} + 1;\n", i - 1)))
                + &body(format!("a = c{};", N - 1)),
            true,
        ),
        ("comments", "/* ".repeat(N) + "*/" + &body(String::new()), true),
        ("continued lines", "\\\n".repeat(N) + &body(String::new()), true),
    ];
    for (name, text, good) in sources {
        let result = compile(&source(text));
        assert_eq!(result.is_ok(), good, "{name}: {:?}", result.err().map(|errors| errors.to_string()));
    }
    let text = error(wrap("(", "a", ")"));
    assert!(text.contains("nested too deeply"), "{text}");
}

#[test]
fn chains_beyond_the_limits_are_refused_with_their_place() {
    let body = |text: &str| format!("void main() {{ int a;\n{text}; }}");
    let cases = [
        (body(&"a + ".repeat(30_000)), "test.comp:2:80003: error: more than 20000 operators in one statement"),
        (body(&format!("({}a)", "a, ".repeat(300_000))), "more than 100000 commas in one statement"),
        (body(&"(".repeat(300_000)), "more than 100000 open brackets"),
        ("int f();\n".repeat(30_000), "more than 20000 declarations"),
        (format!("#if {}1\n#endif\n", "!".repeat(300_000)), "more than 100000 operators in one directive"),
        (format!("#if 0\n{}#endif\n", "#elif 0\n".repeat(300_000)), "more than 100000 `#elif`"),
    ];
    for (text, says) in cases {
        let message = error(text);
        assert!(message.contains(says), "{message}");
    }
}

#[test]
fn structs_that_double_each_other() {
    let doubling =
        |count: usize| (1..count).map(|i| format!("struct S{i} {{ S{} a, b; }};\n", i - 1)).collect::<String>();
    let text =
        |count: usize| format!("struct S0 {{ int a; }};\n{}void main() {{ S{} s; }}\n", doubling(count), count - 1);
    assert!(error(text(30)).contains("test.comp:21:8: error: struct S20 has more than 1000000 members"));
    compile(&source(text(10))).unwrap();
}

#[test]
fn macros_that_double_each_other() {
    let doubling: String = (1..40).map(|i| format!("#define M{i} M{} M{}\n", i - 1, i - 1)).collect();
    let bomb = format!("#define M0 a+\n{doubling}void main() {{ int a = M39 1; }}\n");
    assert!(error(bomb).contains("macros expand to more than 200000 tokens in one statement"));
    let calls = format!("#define D(x) x + x\nvoid main() {{ int a = {}1{}; }}\n", "D(".repeat(40), ")".repeat(40));
    assert!(error(calls).starts_with("test.comp:2:"));
    let names: Vec<String> = (0..14).map(|i| format!("R{i}")).collect();
    let ring: String = names.iter().map(|name| format!("#define {name} {}\n", names.join(" "))).collect();
    assert!(error(format!("{ring}void main() {{ R0; }}\n")).contains("macros expand to more"));
    let many = format!("#define X {}\nvoid main() {{ int a;\n{}}}\n", "a = 1; ".repeat(5000), "X;\n".repeat(5000));
    assert!(error(many).contains("macros expand to more than 20000000 tokens"));
    // What people write: names in terms of each other, and lists.
    let fine = format!(
        "#define SQUARE(x) ((x) * (x))\n#define texture texture2D\n#define texture2D texture\n#define ONE(x) x,\n\
         #define TEN(x) ONE(x) ONE(x) ONE(x) ONE(x) ONE(x) ONE(x) ONE(x) ONE(x) ONE(x) ONE(x)\n\
         const int t[] = {{ {} 1 }};\nvoid main() {{ int a = SQUARE(SQUARE(SQUARE(2))) + t[0]; }}\n",
        "TEN(7) ".repeat(100)
    );
    compile(&source(fine)).unwrap();
}
