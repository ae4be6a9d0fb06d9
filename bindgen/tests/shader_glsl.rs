//! GLSL in, SPIR-V or errors out.

use mooncrust_bindgen::shader::{Request, Shader, Stage, compile};
use std::path::PathBuf;

fn source(name: &str, text: &str) -> Request {
    Request { path: Some(name.into()), source: Some(text.into()), ..Request::default() }
}

fn error(text: &str) -> String {
    compile(&source("test.comp", text)).expect_err("must not compile").to_string()
}

fn file(name: &str) -> Shader {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/glsl").join(name);
    compile(&Request { path: Some(path), ..Request::default() }).unwrap_or_else(|errors| panic!("{errors}"))
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

/// Each file, its stage, and capabilities that show that the feature got through.
#[test]
fn features() {
    let cases: [(&str, Stage, &[u32]); 17] = [
        // RuntimeDescriptorArray, sampled and storage image array non-uniform indexing.
        ("bindless.comp", Stage::Compute, &[5302, 5307, 5309]),
        // PhysicalStorageBufferAddresses, Int64, Int16, 16-bit storage.
        ("address.comp", Stage::Compute, &[5347, 11, 22, 4433]),
        // GroupNonUniform with arithmetic, ballot and shuffle, AtomicFloat32AddEXT.
        ("subgroup.comp", Stage::Compute, &[61, 63, 64, 65, 6033]),
        ("light.vert", Stage::Vertex, &[]),
        // InputAttachment, FragmentBarycentricKHR.
        ("light.frag", Stage::Fragment, &[40, 5284]),
        // MeshShadingEXT.
        ("grid.mesh", Stage::Mesh, &[5283]),
        ("grid.task", Stage::Task, &[5283]),
        // RayQueryKHR.
        ("query.comp", Stage::Compute, &[4472]),
        // RayTracingKHR.
        ("trace.rgen", Stage::RayGeneration, &[4479]),
        ("trace.rchit", Stage::ClosestHit, &[4479]),
        ("trace.rahit", Stage::AnyHit, &[4479]),
        ("trace.rmiss", Stage::Miss, &[4479]),
        ("trace.rint", Stage::Intersection, &[4479]),
        ("trace.rcall", Stage::Callable, &[4479]),
        ("points.geom", Stage::Geometry, &[2]),
        ("patch.tesc", Stage::TessellationControl, &[3]),
        ("patch.tese", Stage::TessellationEvaluation, &[3]),
    ];
    for (name, stage, wanted) in cases {
        let shader = file(name);
        assert_eq!((shader.stage, shader.entry.as_str()), (stage, "main"), "{name}");
        assert_eq!(shader.words[1], 0x0001_0600, "{name}: SPIR-V 1.6");
        let found = instructions(&shader.words, 17);
        for capability in wanted {
            assert!(found.contains(&&[*capability][..]), "{name} lacks capability {capability}");
        }
        assert!(!instructions(&shader.words, 5).is_empty(), "{name} has no names");
    }
}

#[test]
fn compiling_is_deterministic() {
    assert_eq!(file("bindless.comp").words, file("bindless.comp").words);
}

#[test]
fn the_stage_comes_from_the_ending_or_the_caller() {
    let text = "void main() {}";
    let stage = |name: &str, stage| compile(&Request { stage, ..source(name, text) }).map(|shader| shader.stage);
    assert_eq!(stage("x.frag", None), Ok(Stage::Fragment));
    assert_eq!(stage("x.vert.glsl", None), Ok(Stage::Vertex));
    assert_eq!(stage("x.glsl", Some(Stage::Vertex)), Ok(Stage::Vertex));
    assert_eq!(stage("x.frag", Some(Stage::Vertex)), Ok(Stage::Vertex));
    let none = stage("x.glsl", None).unwrap_err().to_string();
    assert!(none.contains("x.glsl: error: the stage of this GLSL is not known; give it"), "{none}");
    let nameless = Request { path: None, stage: Some(Stage::Compute), ..source("", text) };
    assert_eq!(compile(&nameless).map(|shader| shader.stage), Ok(Stage::Compute));
}

#[test]
fn another_entry_point_than_main() {
    let text = "layout(local_size_x = 8) in;\nvoid other() {}\nvoid main() {}";
    let shader = compile(&Request { entry: Some("other".into()), ..source("x.comp", text) }).unwrap();
    assert_eq!(shader.entry, "other");
    let words: Vec<u8> = instructions(&shader.words, 15)[0][2..].iter().flat_map(|word| word.to_le_bytes()).collect();
    assert!(words.starts_with(b"other\0"));
    let text = error("void helper() {}");
    assert!(text.contains("test.comp: error: there is no function `main`, the entry point"), "{text}");
}

#[test]
fn all_errors_of_one_compile_with_places() {
    let text = error("void main() {\n\tuint a = foo + 1;\n  int b = 1; bool c = b;\n  missing(3);\n}\n");
    let lines: Vec<&str> = text.lines().filter(|line| line.contains("error:")).collect();
    assert_eq!(lines[0], "test.comp:2:11: error: `foo`: undeclared identifier");
    assert!(text.contains("\n\tuint a = foo + 1;\n\t         ^~~\n"), "{text}");
    assert!(lines.contains(&"test.comp:4:3: error: `missing`: no matching overloaded function found"), "{text}");
}

#[test]
fn columns_count_characters() {
    let text = error("void main() {\n  /* äöü€ */ int a = nope;\n}\n");
    assert!(text.starts_with("test.comp:2:22: error: `nope`: undeclared identifier\n"), "{text}");
    assert!(text.contains("\n                     ^~~~"), "{text}");
    let text = error("void main() {\n  uint ä = 2;\n}\n");
    assert!(text.starts_with("test.comp:2:8: error: `ä`: unexpected token\n"), "{text}");
}

#[test]
fn syntax_errors_name_what_stands_there() {
    assert_eq!(
        error("void main() {\n  int a = 3 more;\n}\n"),
        "test.comp:2:13: error: syntax error, unexpected a name, expecting `,` or `;`\n  int a = 3 more;\n            ^~~~"
    );
    assert!(error("void main() {").contains("unexpected end of file"));
}

#[test]
fn lines_are_right_with_and_without_a_version() {
    let body = "void main() { nope(); }\n";
    assert!(error(&format!("\n{body}")).starts_with("test.comp:2:15:"));
    assert!(error(&format!("// comment\n#version 460 core\n\n{body}")).starts_with("test.comp:4:15:"));
    assert!(error(&format!("#line 70\n{body}")).starts_with("test.comp:70:20:"));
    let named =
        error(&format!("#extension GL_GOOGLE_cpp_style_line_directive : enable\n#line 70 \"other.glsl\"\n{body}"));
    assert!(named.starts_with("other.glsl:70:20:"), "{named}");
    let windows = error("void main() {\r\n  nope();\r\n}\r\n");
    assert!(windows.starts_with("test.comp:2:3: error: `nope`"), "{windows}");
    assert!(windows.contains("\n  nope();\n"), "{windows}");
}

#[test]
fn line_numbers_in_the_shader_itself() {
    let text = "#define N 5\nlayout(local_size_x = __LINE__) in;\nvoid main() {}";
    let request = Request { defines: "A\nB=2".into(), ..source("x.comp", text) };
    let words = compile(&request).unwrap().words;
    assert_eq!(instructions(&words, 16)[0][2..], [2, 1, 1]);
}

#[test]
fn defines() {
    let text = "layout(local_size_x = WIDTH, local_size_y = FLAG) in;\nvoid main() { int a = OFFSET; }";
    let ask = |defines: &str| {
        compile(&Request { defines: defines.into(), ..source("x.comp", text) }).map_err(|errors| errors.to_string())
    };
    let shader = ask("WIDTH=16\nFLAG\n\nOFFSET = (1 + 2)\n").unwrap();
    assert_eq!(instructions(&shader.words, 16)[0][2..], [16, 1, 1]);
    for (defines, says) in [
        ("WIDTH", "`FLAG`"),
        ("1 2=3", "x.comp: error: defines: `1 2` is not a name; give NAME=VALUE"),
        ("=3", "defines: `` is not a name"),
        ("A=1\nA=2", "defines: A is given twice"),
        ("A=1 \\", "the value of A may not have"),
        ("A=/*", "the value of A may not have"),
        ("WIDTH=16\nFLAG\nOFFSET=)", "x.comp:2:"),
    ] {
        let text = ask(defines).unwrap_err();
        assert!(text.contains(says), "{defines}: {text}");
    }
}

#[test]
fn a_version_that_does_not_exist() {
    assert_eq!(error("#version 999\nvoid main() {}"), "test.comp: error: version not supported");
}

#[test]
fn an_error_directive_and_warnings() {
    let text = error("#error this is why\nvoid main() {}");
    assert!(text.starts_with("test.comp:1:1: error: `#error`: this is why"), "{text}");
    assert!(compile(&source("x.comp", "#extension GL_NV_unknown : warn\nvoid main() { int a; int b = a; }")).is_ok());
}
