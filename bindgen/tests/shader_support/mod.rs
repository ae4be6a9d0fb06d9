//! SPIR-V for the reflector's tests, in both languages, and the reflection as short lines.

#![allow(dead_code, reason = "each test file uses some of it")]

pub mod built;
pub mod random;

use mooncrust_bindgen::shader::reflect::{Access, Reflection, reflect};
use mooncrust_bindgen::shader::{Request, Stage, compile};

/// What bindless GLSL starts with.
pub const GLSL: &str = "#version 460
#extension GL_EXT_nonuniform_qualifier : require
#extension GL_EXT_scalar_block_layout : require
#extension GL_EXT_buffer_reference : require
#extension GL_EXT_buffer_reference2 : require
#extension GL_EXT_shader_explicit_arithmetic_types : require
#extension GL_KHR_shader_subgroup_ballot : require
#extension GL_KHR_memory_scope_semantics : require
#extension GL_EXT_samplerless_texture_functions : require
struct Particle { vec3 position; float mass; };
layout(set = 0, binding = 0, scalar) buffer Particles { Particle data[]; } particles[];
layout(set = 0, binding = 0, scalar) buffer Floats { float data[]; } floats[];
layout(set = 0, binding = 0, scalar) buffer Counters { uint count; uint data[]; } counters[];
layout(set = 0, binding = 1) uniform texture2D textures[];
layout(set = 0, binding = 2, rgba8) uniform image2D images[];
layout(set = 0, binding = 2, r32ui) uniform uimage2D grids[];
layout(set = 0, binding = 3) uniform sampler samplers[];
layout(push_constant, scalar) uniform Push { uint a; uint b; uint c; uint d; uint n; uvec2 pair; uint many[4]; } args;
";

/// As `GLSL`, for compute shaders.
pub const COMPUTE: &str = "layout(local_size_x = 64) in;
#define i gl_GlobalInvocationID.x
";

/// What bindless WGSL starts with.
pub const WGSL: &str = "enable wgpu_binding_array;
struct Particle { position: vec3<f32>, mass: f32 }
struct Particles { data: array<Particle> }
struct Floats { data: array<f32> }
struct Counters { count: atomic<u32>, data: array<atomic<u32>> }
struct Push { a: u32, b: u32, c: u32, d: u32, n: u32, pair: vec2<u32>, nested: Nested }
struct Nested { x: u32, y: i32 }
@group(0) @binding(0) var<storage, read_write> particles: binding_array<Particles>;
@group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
@group(0) @binding(0) var<storage, read_write> counters: binding_array<Counters>;
@group(0) @binding(1) var textures: binding_array<texture_2d<f32>>;
@group(0) @binding(2) var images: binding_array<texture_storage_2d<rgba8unorm, read_write>>;
@group(0) @binding(2) var grids: binding_array<texture_storage_2d<r32uint, atomic>>;
@group(0) @binding(3) var samplers: binding_array<sampler>;
var<immediate> args: Push;
";

pub fn wgsl(source: &str) -> Reflection {
    reflect(&wgsl_words(source)).unwrap()
}

pub fn wgsl_words(source: &str) -> Vec<u32> {
    let request = Request { source: Some(source.into()), ..Request::default() };
    compile(&request).unwrap_or_else(|errors| panic!("{errors}")).words
}

/// The body of a compute shader's entry point, after functions of its own.
pub fn wgsl_body(functions: &str, body: &str) -> Reflection {
    wgsl(&format!(
        "{WGSL}{functions}
        @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {{
          let i = id.x;
          {body}
        }}"
    ))
}

pub fn glsl_body(functions: &str, body: &str) -> Reflection {
    glsl(&format!("{GLSL}{COMPUTE}{functions}\nvoid main() {{ {body} }}\n"), Stage::Compute)
}

pub fn glsl(source: &str, stage: Stage) -> Reflection {
    reflect(&glsl_words(source, stage)).unwrap()
}

pub fn glsl_words(source: &str, stage: Stage) -> Vec<u32> {
    let request = Request { source: Some(source.into()), stage: Some(stage), ..Request::default() };
    compile(&request).unwrap_or_else(|errors| panic!("{errors}")).words
}

/// `a floats: read write`, `computed images: write`, `fixed lights: read`.
pub fn lines(found: &Reflection) -> Vec<String> {
    found.accesses.iter().map(line).collect()
}

fn line(access: &Access) -> String {
    let member = match &access.member {
        Some(member) => member.as_str(),
        None if access.computed => "computed",
        None => "fixed",
    };
    let what = match &access.variable {
        Some(name) => name.clone(),
        None => format!("{} {}", access.kind, access.holds.as_deref().unwrap_or("?")),
    };
    let flags = [
        (access.read, " read"),
        (access.write, " write"),
        (access.atomic, " atomic"),
        (access.sample, " sample"),
        (access.query, " query"),
    ];
    let flags: String = flags.iter().filter(|(set, _)| *set).map(|(_, name)| *name).collect();
    format!("{member} {what}:{flags}")
}
