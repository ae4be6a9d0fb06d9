//! What is done to WGSL besides compiling it: overrides, layouts, refusals.

use mooncrust_bindgen::shader::reflect::{Value, reflect};
use mooncrust_bindgen::shader::{Request, compile, workers};

fn source(text: &str) -> Request {
    Request { path: Some("test.wgsl".into()), source: Some(text.into()), ..Request::default() }
}

fn error(text: &str) -> String {
    compile(&source(text)).expect_err("must not compile").to_string()
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
fn overrides_are_given_and_listed() {
    let text = "enable wgpu_binding_array;\n@id(7) override n: u32 = 3u; override on: bool = false; override f: f32;
        override twice: u32 = n * 2u; struct A { a: array<u32> } struct B { b: array<f32> }
        @group(0) @binding(0) var<storage, read_write> out: binding_array<A>;
        @group(0) @binding(0) var<storage, read_write> other: binding_array<B>;
        @compute @workgroup_size(n) fn main() { if on { out[0].a[0] = twice; } other[1].b[0] = f; }
        @compute @workgroup_size(1) fn second() {}";
    let ask = |overrides: &str, defines: &str| {
        let (overrides, defines) = (overrides.to_owned(), defines.to_owned());
        let request = Request { entry: Some("main".into()), overrides, defines, ..source(text) };
        workers::run(request).result.map_err(|errors| errors.to_string())
    };
    let (shader, description) = ask("f = 1.5f\non=true", "n=0x10u").unwrap();
    assert_eq!(instructions(&shader.words, 16)[0][2..], [16, 1, 1]);
    let aliased = instructions(&shader.words, 71).iter().filter(|d| d[1] == 20).count();
    assert_eq!(aliased, 2, "both stay on binding 0");
    let spec: Vec<(u32, &str, &str, Value)> = description
        .spec
        .iter()
        .filter(|found| found.overridden)
        .map(|found| (found.id, found.name.as_str(), found.base, found.default))
        .collect();
    let wanted = [
        (7, "n", "uint32_t", Value::Uint(16)),
        (0, "on", "bool", Value::Bool(true)),
        (0, "f", "float", Value::Float(1.5)),
        (0, "twice", "uint32_t", Value::Uint(32)),
    ];
    assert_eq!(spec, wanted);
    assert!(description.to_lua().contains("override = true"));
    for (overrides, says) in [
        ("", "'f'"),
        ("f=1\nx=2", "no override `x`; there are: n, on, f, twice"),
        ("f=inf", "override f: `inf` is not a number, true or false"),
        ("f=1\nn=-1", "Source f64 value doesn't fit in destination"),
        ("f=1\nn=1\n7=2", "override n is given twice"),
        ("f=1\n7=0", "workgroup_size"),
    ] {
        let text = ask(overrides, "").unwrap_err();
        assert!(text.starts_with("test.wgsl: error: ") && text.contains(says), "{text}");
    }
    let none = compile(&Request { defines: "A=1".into(), ..source("@compute @workgroup_size(1) fn main() {}") });
    assert!(none.unwrap_err().to_string().contains("no override `A`; the shader has none"));
}

#[test]
fn arrays_of_acceleration_structures_are_for_glsl() {
    let text = error(
        "enable wgpu_ray_query;\nenable wgpu_binding_array;\n\
         @group(0) @binding(4) var scenes: binding_array<acceleration_structure>;\n\
         @compute @workgroup_size(1) fn main() { var q: ray_query;\n\
         rayQueryInitialize(&q, scenes[0], RayDesc(0u, 255u, 0.0, 1.0, vec3f(), vec3f(1.0))); }",
    );
    let says = "error: WGSL has no arrays of acceleration structures; write this shader in GLSL";
    assert!(text.starts_with("test.wgsl:3:") && text.contains(says), "{text}");
}

/// Structs and arrays of buffers keep their layout there, and have none elsewhere.
#[test]
fn layouts_are_for_buffers_only() {
    let text = "struct Inner { v: vec3<f32>, k: array<f32, 4> } struct Body { a: Inner, list: array<Inner, 3>, m: mat3x3<f32> }
        @group(0) @binding(0) var<storage, read_write> bodies: array<Body>;
        var<workgroup> shared_bodies: array<Body, 4>;
        var<private> given: array<f32, 4> = array<f32, 4>(1.0, 2.0, 3.0, 4.0);
        fn change(p: ptr<function, Body>) { (*p).list[1].v.x += 1.0; (*p).a.k = given; }
        @compute @workgroup_size(4) fn main(@builtin(local_invocation_index) i: u32) {
          var body = bodies[i]; var none = Inner(); change(&body); shared_bodies[i] = body; workgroupBarrier();
          body.a = none; bodies[i] = body; bodies[i + 4u] = shared_bodies[3u - i]; }";
    let words = compile(&source(text)).unwrap().words;
    let mut laid_out: Vec<u32> = instructions(&words, 71).iter().filter(|d| d[1] == 6).map(|d| d[0]).collect();
    laid_out.extend(instructions(&words, 72).iter().filter(|d| d[2] == 35).map(|d| d[0]));
    let structs = instructions(&words, 30);
    let arrays = instructions(&words, 28);
    for pointer in instructions(&words, 32) {
        let shared = [2, 12].contains(&pointer[1]);
        let mut open = vec![pointer[2]];
        while let Some(ty) = open.pop() {
            assert!(shared || !laid_out.contains(&ty), "storage class {} has a layout", pointer[1]);
            open.extend(structs.iter().filter(|s| s[0] == ty).flat_map(|s| &s[1..]));
            open.extend(arrays.iter().filter(|a| a[0] == ty).map(|a| a[1]));
        }
    }
    assert!(!instructions(&words, 400).is_empty(), "OpCopyLogical between the two");
    let description = reflect(&words).unwrap();
    assert_eq!(description.structs["Body"].size, 176);
}
