//! Which push constant names which descriptor, and how it is accessed.

mod shader_support;

use shader_support::{glsl_body, lines, wgsl_body};

/// The same in both languages.
#[track_caller]
fn both(expected: &[&str], glsl: (&str, &str), wgsl: (&str, &str)) {
    assert_eq!(lines(&glsl_body(glsl.0, glsl.1)), expected, "GLSL");
    assert_eq!(lines(&wgsl_body(wgsl.0, wgsl.1)), expected, "WGSL");
}

#[test]
fn loads_and_stores() {
    both(
        &["a floats: read", "b floats: write", "c particles: read write"],
        ("", "floats[args.b].data[i] = floats[args.a].data[i]; particles[args.c].data[i].mass += 1.0;"),
        ("", "floats[args.b].data[i] = floats[args.a].data[i]; particles[args.c].data[i].mass += 1.0;"),
    );
}

#[test]
fn atomics() {
    both(
        &["a counters: read write atomic", "b counters: read atomic", "c counters: write atomic"],
        (
            "",
            "atomicAdd(counters[args.a].data[i], 1u);
             uint old = atomicLoad(counters[args.b].count, gl_ScopeDevice, 0, 0);
             atomicStore(counters[args.c].count, 2u, gl_ScopeDevice, 0, 0);",
        ),
        (
            "",
            "atomicAdd(&counters[args.a].data[i], 1u);
             let old = atomicLoad(&counters[args.b].count);
             atomicStore(&counters[args.c].count, 2u);",
        ),
    );
}

#[test]
fn images() {
    both(
        &["a images: read", "b images: write", "c textures: read sample", "d samplers: sample", "n textures: read"],
        (
            "",
            "vec4 old = imageLoad(images[args.a], ivec2(i));
             vec4 color = textureLod(sampler2D(textures[args.c], samplers[args.d]), vec2(0.5), 0.0);
             imageStore(images[args.b], ivec2(i), old + color + texelFetch(textures[args.n], ivec2(i), 0));",
        ),
        (
            "",
            "let old = textureLoad(images[args.a], id.xy);
             let color = textureSampleLevel(textures[args.c], samplers[args.d], vec2<f32>(0.5), 0.0);
             textureStore(images[args.b], id.xy, old + color + textureLoad(textures[args.n], id.xy, 0));",
        ),
    );
}

#[test]
fn image_atomics() {
    let found = glsl_body("", "imageAtomicAdd(grids[args.a], ivec2(i), 1u);");
    assert_eq!(lines(&found), ["a grids: read write atomic"]);
    // naga has no image atomics through a binding_array.
    let found = wgsl_body(
        "@group(1) @binding(0) var grid: texture_storage_2d<r32uint, atomic>;",
        "textureAtomicAdd(grid, id.xy, 1u);",
    );
    assert_eq!(lines(&found), ["fixed grid: read write atomic"]);
}

#[test]
fn queries() {
    both(
        &["a images: query", "b textures: query", "c floats: query", "d counters: write atomic"],
        (
            "",
            "int size = imageSize(images[args.a]).x + textureSize(textures[args.b], 0).y + floats[args.c].data.length();
             atomicStore(counters[args.d].count, uint(size), gl_ScopeDevice, 0, 0);",
        ),
        (
            "",
            "let size = textureDimensions(images[args.a]).x + textureDimensions(textures[args.b], 0).y
               + arrayLength(&floats[args.c].data);
             atomicStore(&counters[args.d].count, size);",
        ),
    );
}

#[test]
fn variables() {
    both(
        &["a floats: write", "b floats: read", "c floats: read"],
        (
            "uint global;",
            "uint h = args.a; uint other = h; floats[other].data[i] = 1.0;
             uint either = args.b; if (i > 3) { either = args.c; }
             global = either;
             float x = floats[global].data[i];",
        ),
        (
            "var<private> global: u32;",
            "var h = args.a; var other = h; floats[other].data[i] = 1.0;
             var either = args.b; if (i > 3) { either = args.c; }
             global = either;
             let x = floats[global].data[i];",
        ),
    );
}

#[test]
fn select_and_phi() {
    both(
        &["a floats: write", "b floats: write", "c floats: read", "d floats: read"],
        (
            "",
            "bool odd = (i & 1) == 1;
             floats[odd ? args.a : args.b].data[i] = floats[mix(args.c, args.d, odd)].data[i];",
        ),
        (
            "",
            "let odd = (i & 1) == 1;
             floats[select(args.b, args.a, odd)].data[i] = floats[select(args.c, args.d, odd)].data[i];",
        ),
    );
}

#[test]
fn functions_keep_their_calls_apart() {
    both(
        &["a floats: read", "b floats: write", "c floats: read", "d floats: write"],
        (
            "float get(uint h, uint k) { return floats[h].data[k]; }
             void set(uint h, uint k, float v) { floats[h].data[k] = v; }
             uint same(uint h) { uint own = h; return own; }
             void swap_in(inout uint h, uint other) { h = other; }",
            "set(args.b, i, get(args.a, i));
             floats[same(args.d)].data[i] = floats[same(args.c)].data[i];
             uint x = args.c; uint y = args.d;
             float v = floats[x].data[i];
             floats[y].data[i] = v;",
        ),
        (
            "fn fetch(h: u32, k: u32) -> f32 { return floats[h].data[k]; }
             fn put(h: u32, k: u32, v: f32) { floats[h].data[k] = v; }
             fn same(h: u32) -> u32 { var own = h; return own; }",
            "put(args.b, i, fetch(args.a, i));
             floats[same(args.d)].data[i] = floats[same(args.c)].data[i];",
        ),
    );
}

/// A parameter is what all calls give for it, through functions that hand it on.
#[test]
fn a_parameter_is_what_calls_give() {
    both(
        &["a floats: read", "b floats: read", "c floats: read write", "computed floats: read"],
        (
            "float get(uint h) { return floats[h].data[0]; }
             float twice(uint h) { float v = 0.0; for (int k = 0; k < 2; k++) v += get(h); return v; }
             float either(uint h) { return get(h == 0u ? args.b : h); }",
            "floats[args.c].data[i] = twice(args.a) + either(args.c) + get(args.d + 1u);",
        ),
        (
            "fn fetch(h: u32) -> f32 { return floats[h].data[0]; }
             fn twice(h: u32) -> f32 { var v = 0.0; for (var k = 0; k < 2; k++) { v += fetch(h); } return v; }
             fn either(h: u32) -> f32 { return fetch(select(h, args.b, h == 0u)); }",
            "floats[args.c].data[i] = twice(args.a) + either(args.c) + fetch(args.d + 1u);",
        ),
    );
}

/// A vector is followed as a whole, a struct by its members; a constant is no handle of the arguments.
#[test]
fn what_ends_the_trail() {
    let of = |functions: &str, body: &str| lines(&glsl_body(functions, body));
    let pair = "struct Pair { uint h; uint k; }; float get(Pair p) { return floats[p.h].data[p.k]; }";
    assert_eq!(of(pair, "float v = get(Pair(args.a, 3u));"), ["a floats: read"]);
    let pair = "float get(uvec2 p) { return floats[p.x].data[p.y]; }";
    assert_eq!(of(pair, "float v = get(uvec2(args.a, 3u));"), ["a floats: read", "computed floats: read"]);
    let get = "float get(uint h) { return floats[h].data[0]; }";
    assert_eq!(of(get, "float v = get(args.a) + get(0u);"), ["a floats: read", "computed floats: read"]);
}

#[test]
fn handles_that_functions_write() {
    both(
        &["a floats: read", "b floats: write"],
        (
            "void pick(out uint h, uint from) { h = from; }",
            "uint x; uint y; pick(x, args.a); pick(y, args.b); floats[y].data[i] = floats[x].data[i];",
        ),
        (
            "fn pick(h: ptr<function, u32>, source: u32) { *h = source; }",
            "var x: u32; var y: u32; pick(&x, args.a); pick(&y, args.b); floats[y].data[i] = floats[x].data[i];",
        ),
    );
}

#[test]
fn structs_that_are_copied() {
    both(
        &["a floats: write", "b floats: read", "c floats: write", "d floats: read"],
        (
            "struct Pair { uint to; uint from; };
             void copy(Pair p) { floats[p.to].data[i] = floats[p.from].data[i]; }
             Pair make(uint to, uint from) { Pair p; p.to = to; p.from = from; return p; }",
            "copy(Pair(args.a, args.b));
             Pair all[2]; all[0] = make(args.c, args.d); Pair one = all[0]; copy(one);",
        ),
        (
            "struct Pair { to: u32, source: u32 }
             fn copy(p: Pair, i: u32) { floats[p.to].data[i] = floats[p.source].data[i]; }
             fn make(to: u32, source: u32) -> Pair { var p: Pair; p.to = to; p.source = source; return p; }",
            "copy(Pair(args.a, args.b), i);
             var all: array<Pair, 2>; all[0] = make(args.c, args.d); let one = all[0]; copy(one, i);",
        ),
    );
}

#[test]
fn the_whole_block_is_copied() {
    let found = wgsl_body(
        "fn use_all(p: Push, i: u32) { floats[p.b].data[i] = floats[p.nested.x].data[i]; }",
        "let copy = args; var again = copy; floats[again.a].data[i] = 1.0; use_all(args, i);
         floats[u32(args.nested.y)].data[i] = 1.0; floats[args.pair.y].data[i] = 1.0;",
    );
    assert_eq!(
        lines(&found),
        ["a floats: write", "b floats: write", "pair floats: write", "nested.x floats: read", "nested.y floats: write"]
    );
}

#[test]
fn arrays_and_vectors_of_handles() {
    let body = "floats[args.many[i & 3]].data[i] = floats[args.pair.x].data[i];
        uint64_t wide = uint64_t(args.a); int narrow = int(args.b);
        floats[uint(wide)].data[i] = floats[narrow].data[i];
        floats[nonuniformEXT(subgroupBroadcastFirst(args.c))].data[i] = 0.0;";
    let found = glsl_body("", body);
    assert_eq!(
        lines(&found),
        ["a floats: write", "b floats: read", "c floats: write", "pair floats: read", "many floats: write"]
    );
}

#[test]
fn computed() {
    both(
        &["computed floats: read write"],
        (
            "shared uint s[4];",
            "floats[args.a + 1].data[i] = floats[3].data[i]; 
             s[0] = i; floats[s[0]].data[i] = 1.0;",
        ),
        (
            "var<workgroup> s: array<u32, 4>;",
            "floats[args.a + 1].data[i] = floats[3].data[i]; s[0] = i; floats[s[0]].data[i] = 1.0;",
        ),
    );
}

#[test]
fn loaded_from_memory() {
    both(
        &["a counters: read atomic", "computed floats: write"],
        ("", "floats[atomicLoad(counters[args.a].data[i], gl_ScopeDevice, 0, 0)].data[0] = 1.0;"),
        ("", "floats[atomicLoad(&counters[args.a].data[i])].data[0] = 1.0;"),
    );
}

#[test]
fn only_what_is_reached() {
    both(
        &["a floats: write"],
        ("void unused() { floats[args.b].data[0] = 1.0; }", "floats[args.a].data[i] = 1.0;"),
        ("fn unused() { floats[args.b].data[0] = 1.0; }", "floats[args.a].data[i] = 1.0;"),
    );
}
