//! What the reflector says about entry points: inputs, outputs, workgroup sizes, spec constants.

mod shader_support;

use mooncrust_bindgen::shader::reflect::{Entry, Port, Type, reflect};
use mooncrust_bindgen::shader::{Request, Stage, compile};
use shader_support::{glsl, wgsl};

/// `uv @0 float 2`, `gl_Position position float 4`.
fn ports(ports: &[Port]) -> Vec<String> {
    ports.iter().map(port).collect()
}

fn port(port: &Port) -> String {
    let mut text = port.name.clone();
    if let Some(location) = port.location {
        text += &format!(" @{location}");
    }
    if let Some(component) = port.component {
        text += &format!(".{component}");
    }
    if let Some(builtin) = &port.builtin {
        text += &format!(" {builtin}");
    }
    text + &port.ty.as_ref().map_or(" ?".into(), shape)
}

fn shape(ty: &Type) -> String {
    match ty {
        Type::Scalar(of) => format!(" {}", of.base),
        Type::Vector { of, rows } => format!(" {} {rows}", of.base),
        Type::Matrix { of, rows, columns, .. } => format!(" {} {columns}x{rows}", of.base),
        Type::Array { of, count, .. } => format!("{}[{count}]", shape(of)),
        _ => " ?".into(),
    }
}

fn entry(source: &str, stage: Stage) -> Entry {
    glsl(&format!("#version 460\n{source}"), stage).entries.remove(0)
}

#[test]
fn vertex() {
    let found = entry(
        "layout(location = 1) in vec2 uv; layout(location = 0) in ivec4 bones; layout(location = 2) in dmat3 wide;
         layout(location = 0) out vec3 normal; layout(location = 1) out Varying { vec2 uv; mat3 frame; float x; } vary;
         void main() { gl_Position = vec4(uv, gl_VertexIndex, 1); normal = vec3(bones); vary.x = float(wide[0].x); }",
        Stage::Vertex,
    );
    assert_eq!(
        ports(&found.inputs),
        ["bones @0 int32_t 4", "uv @1 float 2", "wide @2 double 3x3", "gl_VertexIndex vertex_index int32_t"]
    );
    assert_eq!(
        ports(&found.outputs),
        [
            "normal @0 float 3",
            "vary.uv @1 float 2",
            "vary.frame @2 float 3x3",
            "vary.x @5 float",
            "gl_Position position float 4",
            "gl_PointSize point_size float",
            "gl_ClipDistance clip_distance float[1]",
            "gl_CullDistance cull_distance float[1]"
        ]
    );
}

#[test]
fn fragment() {
    let found = entry(
        "layout(location = 0) in flat uint id; layout(location = 3, component = 2) in vec2 part;
         layout(location = 0) out vec4 color; layout(location = 1) out uvec4 ids[2];
         void main() { color = vec4(part, gl_FragCoord.xy); ids[1] = uvec4(id); gl_FragDepth = 0.5; }",
        Stage::Fragment,
    );
    assert_eq!(ports(&found.inputs), ["id @0 uint32_t", "part @3.2 float 2", "gl_FragCoord frag_coord float 4"]);
    assert_eq!(ports(&found.outputs), ["color @0 float 4", "ids @1 uint32_t 4[2]", "gl_FragDepth frag_depth float"]);
}

#[test]
fn wgsl_stages() {
    let source =
        "struct Out { @builtin(position) position: vec4<f32>, @location(2) uv: vec2<f32>, @location(0) n: f32 }
        @vertex fn main(@location(1) at: vec3<f32>, @builtin(instance_index) i: u32) -> Out {
          return Out(vec4<f32>(at, f32(i)), at.xy, 1.0);
        }";
    let found = wgsl(source).entries.remove(0);
    // naga drops their names.
    assert_eq!(ports(&found.inputs), [" @1 float 3", " instance_index uint32_t"]);
    assert_eq!(ports(&found.outputs), [" @0 float", " @2 float 2", " position float 4"]);
}

#[test]
fn mesh() {
    let found = entry(
        "#extension GL_EXT_mesh_shader : require
         layout(local_size_x = 32) in; layout(triangles, max_vertices = 64, max_primitives = 126) out;
         layout(location = 0) out vec3 colors[]; layout(location = 1) perprimitiveEXT out uint ids[];
         void main() { SetMeshOutputsEXT(3, 1); colors[0] = vec3(1); ids[0] = 1;
           gl_MeshVerticesEXT[0].gl_Position = vec4(0); gl_PrimitiveTriangleIndicesEXT[0] = uvec3(0, 1, 2); }",
        Stage::Mesh,
    );
    assert_eq!((found.stage, found.workgroup), ("mesh", Some([32, 1, 1])));
    let shown = ports(&found.outputs);
    assert_eq!(shown[..2], ["colors @0 float 3", "ids @1 uint32_t"]);
    assert!(shown.contains(&"gl_Position position float 4".to_owned()), "{shown:?}");
    assert!(
        shown.contains(&"gl_PrimitiveTriangleIndicesEXT primitive_triangle_indices uint32_t 3".to_owned()),
        "{shown:?}"
    );
}

#[test]
fn tessellation_and_geometry() {
    let found = entry(
        "layout(vertices = 3) out; layout(location = 0) in vec2 uv[]; layout(location = 0) out vec2 to[];
         layout(location = 1) patch out float level;
         void main() { to[gl_InvocationID] = uv[gl_InvocationID]; level = 1.0; }",
        Stage::TessellationControl,
    );
    assert_eq!(ports(&found.inputs)[0], "uv @0 float 2");
    assert_eq!(ports(&found.outputs)[..2], ["to @0 float 2", "level @1 float"]);
    let found = entry(
        "layout(triangles) in; layout(points, max_vertices = 1) out; layout(location = 0) in vec2 uv[];
         layout(location = 0) out vec2 to;
         void main() { to = uv[0]; gl_Position = gl_in[0].gl_Position; EmitVertex(); }",
        Stage::Geometry,
    );
    assert_eq!(ports(&found.inputs)[0], "uv @0 float 2");
    assert!(ports(&found.inputs).contains(&"gl_Position position float 4".to_owned()));
}

#[test]
fn sizes_by_spec_constants() {
    let source = "#version 460
        layout(local_size_x = 64, local_size_x_id = 3, local_size_y = 2) in;
        layout(constant_id = 3) const uint WIDTH = 64;
        layout(constant_id = 1) const float SCALE = -0.25;
        layout(constant_id = 2) const bool FAST = true;
        layout(constant_id = 7) const int SHIFT = -3;
        layout(constant_id = 9) const uint64_t BIG = 0x123456789abcdefUL;
        layout(set = 0, binding = 0) buffer B { float data[]; };
        void main() { data[gl_WorkGroupSize.x + WIDTH] = FAST ? SCALE : float(SHIFT); data[0] = float(BIG); }"
        .replace("#version 460", "#version 460\n#extension GL_EXT_shader_explicit_arithmetic_types : require");
    let found = glsl(&source, Stage::Compute);
    assert_eq!(found.entries[0].workgroup, Some([64, 2, 1]));
    assert_eq!(found.entries[0].workgroup_spec, Some([Some(3), None, None]));
    let text = found.to_lua();
    for line in [
        r#"{ id = 1, name = "SCALE", base = "float", default = -2.5e-1 }"#,
        r#"{ id = 2, name = "FAST", base = "bool", default = true }"#,
        r#"{ id = 3, name = "WIDTH", base = "uint32_t", default = 64 }"#,
        r#"{ id = 7, name = "SHIFT", base = "int32_t", default = -3 }"#,
        r#"{ id = 9, name = "BIG", base = "uint64_t", default = 81985529216486895ULL }"#,
    ] {
        assert!(text.contains(line), "{text}");
    }
    assert_eq!(found.spec.len(), 5);
}

#[test]
fn each_entry_point_has_its_own_push_constants() {
    let source = "struct A { scale: f32 } struct B { tint: vec4<f32> }
        var<immediate> a: A; var<immediate> b: B;
        @vertex fn vs(@location(0) at: vec4<f32>) -> @builtin(position) vec4<f32> { return at * a.scale; }
        @fragment fn fs() -> @location(0) vec4<f32> { return b.tint; }";
    for (entry, size, member) in [("vs", 4, "scale"), ("fs", 16, "tint")] {
        let (source, entry) = (Some(source.into()), Some(entry.into()));
        let words = compile(&Request { source, entry, ..Request::default() }).unwrap().words;
        let push = reflect(&words).unwrap().push.unwrap();
        assert_eq!((push.size, push.members[0].name.as_str()), (size, member));
    }
}

#[test]
fn constants_computed_from_spec_constants() {
    let source = "#version 460
        layout(local_size_x = 8, local_size_x_id = 0, local_size_y_id = 1, local_size_z_id = 2) in;
        layout(constant_id = 5) const uint N = 4;
        const uint TWICE = N * 2u; const uvec2 PAIR = uvec2(N, TWICE); const uvec3 MORE = PAIR.xyx;
        const bool ALL = N > 3u && TWICE != 0u; const uint CHOSEN = ALL ? TWICE : N;
        layout(set = 0, binding = 0) buffer B { uint data[]; };
        shared uint s[TWICE];
        void main() {
          uvec2 size = gl_WorkGroupSize.xy; s[0] = size.x + MORE.z + CHOSEN;
          data[gl_WorkGroupSize.z] = s[size.y];
        }";
    let found = glsl(source, Stage::Compute);
    assert_eq!(found.entries[0].workgroup, Some([8, 1, 1]));
    assert_eq!(found.spec.iter().map(|constant| constant.id).collect::<Vec<_>>(), [0, 1, 2, 5]);
}
