//! Layouts of glslang's structs: scalar and std430, nested, matrices, small and wide numbers, addresses.

mod shader_support;

use mooncrust_bindgen::shader::Stage;
use mooncrust_bindgen::shader::reflect::{Member, Reflection};
use shader_support::glsl;

fn compute(source: &str) -> Reflection {
    glsl(
        &format!(
            "#version 460
            #extension GL_EXT_scalar_block_layout : require
            #extension GL_EXT_buffer_reference : require
            #extension GL_EXT_shader_explicit_arithmetic_types : require
            #extension GL_EXT_nonuniform_qualifier : require
            layout(local_size_x = 1) in;\n{source}"
        ),
        Stage::Compute,
    )
}

fn places(members: &[Member]) -> Vec<(&str, u64, u64)> {
    members.iter().map(|m| (m.name.as_str(), m.offset, m.size)).collect()
}

const STRUCTS: &str = "struct Inner { vec3 a; float b; vec3 c; };
    struct Outer { uint8_t small; Inner inner; Inner list[2]; mat3x4 m; f16vec3 half3; double d; int64_t wide; };";

#[test]
fn std430() {
    let found = compute(&format!(
        "{STRUCTS} layout(set = 0, binding = 0, std430) buffer B {{ Outer data[]; }} b[]; void main() {{ b[0].data[0].d = 1; }}"
    ));
    let outer = &found.structs["Outer"];
    assert_eq!(
        places(&outer.members),
        [
            ("small", 0, 1),
            ("inner", 16, 32),
            ("list", 48, 64),
            ("m", 112, 48),
            ("half3", 160, 6),
            ("d", 168, 8),
            ("wide", 176, 8)
        ]
    );
    assert_eq!(outer.size, 192);
    assert_eq!(found.structs["Inner"].size, 32);
}

#[test]
fn scalar() {
    let found = compute(&format!(
        "{STRUCTS} layout(set = 0, binding = 0, scalar) buffer B {{ Outer data[]; }} b[]; void main() {{ b[0].data[0].d = 1; }}"
    ));
    let outer = &found.structs["Outer"];
    assert_eq!(
        places(&outer.members),
        [
            ("small", 0, 1),
            ("inner", 4, 28),
            ("list", 32, 56),
            ("m", 88, 48),
            ("half3", 136, 6),
            ("d", 144, 8),
            ("wide", 152, 8)
        ]
    );
    assert_eq!((outer.size, found.structs["Inner"].size), (160, 28));
}

#[test]
fn scalar_without_an_array() {
    let found = compute(
        "struct Inner { float b; vec3 a; }; struct Three { vec3 v; };
        layout(push_constant, scalar) uniform Push { vec3 x; vec3 y; Inner inner; Three three; float last; Three end; } args;
        layout(set = 0, binding = 0) buffer B { float data[]; } b[];
        void main() { b[0].data[0] = args.last + args.inner.b; }",
    );
    let push = found.push.unwrap();
    assert_eq!(
        places(&push.members),
        [("x", 0, 12), ("y", 12, 12), ("inner", 24, 16), ("three", 40, 12), ("last", 52, 4), ("end", 56, 12)]
    );
    assert_eq!(push.size, 68);
}

#[test]
fn matrices_by_rows() {
    let found = compute(
        "struct M { mat2x3 m; };
        layout(set = 0, binding = 0, std430) buffer B { M one; layout(row_major) M other; layout(row_major) mat4x3 many[3]; } b;
        void main() { b.one.m[0].x = b.many[1][0].x + b.other.m[0].x; }",
    );
    let text = found.to_lua();
    for piece in [
        "[\"M\"] = { size = 32, members = { { name = \"m\", offset = 0, size = 32, type = { base = \"float\", rows = 3, columns = 2, stride = 16 } } } }",
        "[\"M_2\"] = { size = 24, members = { { name = \"m\", offset = 0, size = 24, type = { base = \"float\", rows = 3, columns = 2, stride = 8, row_major = true } } } }",
        "of = { base = \"float\", rows = 3, columns = 4, stride = 16, row_major = true }, count = 3, stride = 48",
    ] {
        assert!(text.contains(piece), "{piece}\n{text}");
    }
}

#[test]
fn addresses() {
    let found = compute(
        "layout(buffer_reference) buffer Node;
        layout(buffer_reference, std430) buffer Node { vec4 value; Node next; Node pair[2]; };
        layout(buffer_reference, std430) buffer Floats { float data[]; };
        layout(push_constant) uniform Push { Node first; Floats floats; uint n; } args;
        void main() { args.floats.data[args.n] = args.first.next.value.x; }",
    );
    let push = found.push.as_ref().unwrap();
    assert_eq!(places(&push.members), [("first", 0, 8), ("floats", 8, 8), ("n", 16, 4)]);
    let text = found.to_lua();
    assert!(
        text.contains("name = \"next\", offset = 16, size = 8, type = { base = \"uint64_t\", pointer = \"Node\" }")
    );
    assert!(
        text.contains("type = { of = { base = \"uint64_t\", pointer = \"Node\" }, count = 2, stride = 8 }"),
        "{text}"
    );
    assert_eq!(found.structs["Node"].size, 48);
}

#[test]
fn json_has_the_names_of_the_chunk() {
    let found = compute(
        "struct P { vec3 at; float16_t h; };
        layout(constant_id = 4) const uint N = 3;
        layout(push_constant) uniform Push { uint a; } args;
        layout(set = 0, binding = 0, scalar) buffer B { P data[]; } heap[];
        layout(set = 0, binding = 2, rgba8) uniform readonly image2D images[];
        void main() { heap[args.a].data[N].at = imageLoad(images[args.a], ivec2(0)).xyz; }",
    );
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!(json["entries"][0]["workgroup"], serde_json::json!([1, 1, 1]));
    assert_eq!(
        json["accesses"],
        serde_json::json!([
            { "member": "a", "set": 0, "binding": 0, "kind": "storage_buffer", "variable": "heap", "struct": "B",
              "element": "P", "write": true },
            { "member": "a", "set": 0, "binding": 2, "kind": "storage_image", "variable": "images", "read": true }
        ])
    );
    assert_eq!(
        json["structs"]["P"]["members"],
        serde_json::json!([
            { "name": "at", "offset": 0, "size": 12, "type": { "base": "float", "rows": 3 } },
            { "name": "h", "offset": 12, "size": 2, "type": { "base": "uint16_t", "half": true } }
        ])
    );
    assert_eq!(json["spec"], serde_json::json!([{ "id": 4, "name": "N", "base": "uint32_t", "default": 3 }]));
    assert_eq!(json["bindings"][1]["format"], "rgba8unorm");
    assert_eq!(json["bindings"][1]["readonly"], true);
    assert_eq!(json["bindings"][0]["type"]["struct"], "B");
}
