//! Accesses that only one of the languages can make: buffer addresses, opaque parameters, rays.

mod shader_support;

use mooncrust_bindgen::shader::Stage;
use shader_support::{COMPUTE, GLSL, glsl, glsl_body, lines};

/// A compute shader with its own push constants.
fn with_push(before: &str, push: &str, body: &str) -> Vec<String> {
    let heap = GLSL.rfind("layout(push_constant").unwrap();
    let heap = &GLSL[..heap];
    lines(&glsl(
        &format!(
            "{heap}{COMPUTE}{before}layout(push_constant, scalar) uniform Push {{ {push} }} args;\nvoid main() {{ {body} }}"
        ),
        Stage::Compute,
    ))
}

const NODE: &str = "layout(buffer_reference, scalar) buffer Node;
    layout(buffer_reference, scalar) buffer Node { uint value; Node next; float data[]; };
    layout(buffer_reference, scalar) buffer Words { uint data[]; };
    layout(buffer_reference, scalar, buffer_reference_align = 4) buffer Word { uint value; };
    ";

#[test]
fn addresses() {
    let found = with_push(
        NODE,
        "Node first; uint64_t raw; Words words; uvec2 pair; uint h; uint64_t offset;",
        "Words(args.raw).data[i] = args.first.value;
         atomicAdd(args.words.data[i], 1u);",
    );
    assert_eq!(
        found,
        ["first address Node: read", "raw address Words: write", "words address Words: read write atomic"]
    );
}

#[test]
fn addresses_in_variables_and_functions() {
    let found = with_push(
        &format!("{NODE} uint get(Words w, uint k) {{ return w.data[k]; }} Words same(Words w) {{ return w; }}"),
        "Node first; Words words; Words other; Words out_words;",
        "Node n = args.first; n.value = 1; Words w = i > 3 ? args.words : args.other;
         same(args.out_words).data[i] = get(w, i);",
    );
    assert_eq!(
        found,
        [
            "first address Node: write",
            "words address Words: read",
            "other address Words: read",
            "out_words address Words: write",
        ]
    );
}

#[test]
fn lists_of_addresses() {
    let found = with_push(
        NODE,
        "Node first; uint h;",
        "Node n = args.first; uint sum = 0;
         for (int k = 0; k < 10; k++) { sum += n.value; n = n.next; }
         args.first.next.next.value = sum;
         floats[args.first.next.value].data[i] = 1.0;",
    );
    assert_eq!(found, ["first address Node: read", "computed address Node: read write", "computed floats: write"]);
}

#[test]
fn address_arithmetic() {
    let found = with_push(
        NODE,
        "Word a; uint64_t b; Word c; uint64_t d; uvec2 e;",
        "Word w = args.a + 4; w.value = 1;
         Words(args.b + 64 * uint64_t(i)).data[0] = 1;
         Word v = args.c; v[i].value = 1; uint old = (v + i).value;
         Words((args.d >> 1) << 1).data[0] = 1;",
    );
    assert_eq!(
        found,
        [
            "a address Word: write",
            "b address Words: write",
            "c address Word: read write",
            "computed address Words: write"
        ]
    );
}

#[test]
fn opaque_parameters() {
    let found = glsl_body(
        "vec4 look(texture2D t, sampler s) { return textureLod(sampler2D(t, s), vec2(0), 0); }
         void draw(writeonly image2D target, vec4 color) { imageStore(target, ivec2(i), color); }
         int size(texture2D t) { return textureSize(t, 0).x; }",
        "draw(images[nonuniformEXT(args.a)], look(textures[args.b], samplers[args.c]) * size(textures[args.d]));
         vec2 lod = vec2(textureQueryLevels(sampler2D(textures[args.n], samplers[args.n])));
         imageStore(images[args.a], ivec2(0), lod.xyxy);",
    );
    assert_eq!(
        lines(&found),
        [
            "a images: write",
            "b textures: read sample",
            "c samplers: sample",
            "d textures: query",
            "n textures: query",
            "n samplers: query",
        ]
    );
}

#[test]
fn rays() {
    let source = "#version 460
        #extension GL_EXT_ray_query : require
        #extension GL_EXT_nonuniform_qualifier : require
        #extension GL_EXT_ray_tracing : require
        layout(set = 0, binding = 4) uniform accelerationStructureEXT scenes[];
        layout(set = 1, binding = 0) uniform accelerationStructureEXT alone;
        layout(location = 0) rayPayloadEXT vec4 color;
        layout(push_constant) uniform Push { uint a; uint b; uvec2 c; } args;
        void main() {
          rayQueryEXT query;
          rayQueryInitializeEXT(query, scenes[args.a], 0, 0xff, vec3(0), 0.0, vec3(1), 1.0);
          rayQueryProceedEXT(query);
          traceRayEXT(scenes[args.b], 0, 0xff, 0, 0, 0, vec3(0), 0.0, vec3(1), 1.0, 0);
          traceRayEXT(alone, 0, 0xff, 0, 0, 0, vec3(0), 0.0, vec3(1), 1.0, 0);
          traceRayEXT(accelerationStructureEXT(args.c), 0, 0xff, 0, 0, 0, vec3(0), 0.0, vec3(1), 1.0, 0);
        }";
    assert_eq!(
        lines(&glsl(source, Stage::RayGeneration)),
        ["a scenes: read", "b scenes: read", "c acceleration_structure ?: read", "fixed alone: read"]
    );
}

#[test]
fn what_a_buffer_holds() {
    let found = glsl_body(
        "layout(set = 0, binding = 0, scalar) buffer Vectors { uint n; vec3 data[]; } vectors[];
         layout(set = 0, binding = 0, scalar) buffer One { uint n; } one[];",
        "particles[args.a].data[i].mass = floats[args.b].data[i] + vectors[args.c].data[i].x + one[args.d].n;",
    );
    let shown: Vec<_> = found.accesses.iter().map(|a| (a.holds.as_deref(), a.element.as_deref())).collect();
    assert_eq!(
        shown,
        [
            (Some("Particles"), Some("Particle")),
            (Some("Floats"), Some("float")),
            (Some("Vectors"), Some("vec3")),
            (Some("One"), None)
        ]
    );
}

#[test]
fn handles_from_the_stage_before() {
    let heap = &GLSL[..GLSL.rfind("layout(push_constant").unwrap()];
    let source = format!(
        "{heap}layout(location = 0) in flat uint id; layout(location = 0) out vec4 color;
        layout(push_constant) uniform Push {{ uint s; uint unused; }} args;
        layout(set = 1, binding = 0) uniform sampler2D both[8];
        layout(set = 1, binding = 1) uniform Lights {{ vec4 light; }};
        void main() {{
          color = texture(sampler2D(textures[nonuniformEXT(id)], samplers[args.s]), vec2(0)) * light;
          color += texture(both[args.s], vec2(0));
        }}"
    );
    assert_eq!(
        lines(&glsl(&source, Stage::Fragment)),
        ["s samplers: sample", "s both: read sample", "computed textures: read sample", "fixed Lights: read"]
    );
}

#[test]
fn null_addresses() {
    let found =
        with_push(NODE, "Words words; uint n;", "Words w = args.n > 3 ? args.words : Words(0ul); w.data[i] = 1;");
    assert_eq!(found.first().map(String::as_str), Some("words address Words: write"));
}

#[test]
fn rays_in_wgsl() {
    let found = shader_support::wgsl(
        "enable wgpu_ray_query; enable wgpu_binding_array;
        struct Push { out: u32 }
        struct Floats { data: array<f32> }
        @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
        @group(0) @binding(4) var scene: acceleration_structure;
        var<immediate> args: Push;
        @compute @workgroup_size(1) fn main() {
          var query: ray_query;
          rayQueryInitialize(&query, scene, RayDesc(0u, 0xffu, 0.0, 1.0, vec3<f32>(0.0), vec3<f32>(1.0)));
          while (rayQueryProceed(&query)) {}
          floats[args.out].data[0] = rayQueryGetCommittedIntersection(&query).t;
        }",
    );
    assert_eq!(lines(&found), ["out floats: write", "fixed scene: read"]);
}
