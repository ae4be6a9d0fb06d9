//! Words that are no shader, and shaders that were damaged.

mod shader_support;

use mooncrust_bindgen::shader::Stage;
use mooncrust_bindgen::shader::reflect::reflect;
use shader_support::random::Random;
use shader_support::{COMPUTE, GLSL, WGSL, glsl_words, wgsl_words};

/// One of each language, with most of what the reflector follows.
fn seeds() -> Vec<Vec<u32>> {
    let glsl = format!(
        "{GLSL}{COMPUTE}layout(buffer_reference) buffer Node;
        layout(buffer_reference, scalar) buffer Node {{ uint value; Node next; }};
        layout(constant_id = 3) const uint WIDTH = 64;
        struct Pair {{ uint x; uint y; mat3 m; }};
        Pair pair(uint x, inout uint y) {{ Pair p; p.x = x; p.y = y; y = x; return p; }}
        vec4 look(texture2D t, sampler s) {{ return textureLod(sampler2D(t, s), vec2(0), 0); }}
        void main() {{
          uint h = args.a; Pair all[2]; all[0] = pair(args.b, h); Pair one = all[i & 1];
          floats[i > WIDTH ? one.x : one.y].data[i] = floats[h].data[i] + particles[args.many[i & 3]].data[i].mass;
          imageStore(images[args.c], ivec2(i), look(textures[args.d], samplers[args.d]));
          atomicAdd(counters[args.n].data[i], imageAtomicAdd(grids[args.pair.y], ivec2(i), 1u));
          Node n = Node(uint64_t(args.pair.x)); for (int k = 0; k < 3; k++) {{ n = n.next; }} n.value = 1;
        }}"
    );
    let wgsl = format!(
        "{WGSL}fn put(h: ptr<function, u32>, p: Push) {{ *h = p.nested.x; }}
        @fragment fn main(@location(0) uv: vec2<f32>, @builtin(position) at: vec4<f32>) -> @location(1) vec4<f32> {{
          var h = args.a; put(&h, args); let copy = args;
          floats[copy.b].data[u32(at.x)] = particles[select(args.c, args.d, uv.x > 0.5)].data[h].mass;
          return textureSample(textures[h], samplers[args.n], uv);
        }}"
    );
    vec![glsl_words(&glsl, Stage::Compute), wgsl_words(&wgsl)]
}

/// No input may make the parser or the reflector panic: a caught panic says "failed".
fn survive(words: &[u32]) {
    match reflect(words) {
        Ok(found) => drop(found.to_lua()),
        Err(why) => assert!(!why.contains("failed"), "{why}: {words:x?}"),
    }
}

#[test]
fn random_words() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for case in 0..20_000 {
        let length = random.next() as usize % 64;
        let mut words: Vec<u32> = (0..length).map(|_| random.next()).collect();
        if case % 2 == 0 && length > 5 {
            words[0] = 0x0723_0203;
            // Plausible instructions: a known opcode, and as many words as there may be.
            for word in &mut words[5..] {
                if *word % 3 == 0 {
                    *word = (*word >> 8 & 7) << 16 | *word & 0x7f;
                } else {
                    *word %= 32;
                }
            }
        }
        survive(&words);
    }
}

#[test]
fn damaged_modules() {
    let mut random = Random(0x1234_5678_9abc_def1);
    let seeds = seeds();
    for case in 0..2_000 {
        let good = &seeds[case % seeds.len()];
        let mut words = good.clone();
        for _ in 0..=random.next() % 3 {
            let at = random.below(words.len());
            match random.next() % 4 {
                0 => words[at] ^= 1 << (random.next() % 32),
                1 => words[at] = random.next(),
                2 => words[at] = good[random.below(good.len())],
                // Ids are small numbers: this makes types that contain themselves.
                _ => words[at] = random.next() % 200,
            }
        }
        survive(&words);
    }
}

/// Instructions that are whole, but not where they belong, or with the operands of others.
#[test]
fn exchanged_instructions() {
    let mut random = Random(0xfeed_beef_0000_0001);
    let seeds = seeds();
    for case in 0..2_000 {
        let good = &seeds[case % seeds.len()];
        let mut insts: Vec<Vec<u32>> = Vec::new();
        let mut at = 5;
        while at < good.len() {
            let count = (good[at] >> 16) as usize;
            insts.push(good[at..at + count].to_vec());
            at += count;
        }
        for _ in 0..=random.below(4) {
            let (a, b) = (random.below(insts.len()), random.below(insts.len()));
            let (i, j) = (random.below(insts[a].len()), random.below(insts[b].len()));
            match random.below(5) {
                0 => insts.swap(a, b),
                1 => insts.insert(a, insts[b].clone()),
                2 => drop(insts.remove(a)),
                3 => insts[a][0] = insts[a][0] & 0xffff_0000 | insts[b][0] & 0xffff,
                _ if i > 0 && j > 0 => insts[a][i] = insts[b][j],
                _ => {}
            }
        }
        let words: Vec<u32> = good[..5].iter().chain(insts.iter().flatten()).copied().collect();
        survive(&words);
    }
}

#[test]
fn cut_off_anywhere() {
    for good in seeds() {
        for length in (0..good.len()).step_by(9) {
            survive(&good[..length]);
        }
    }
}

/// Found by fuzzing: the parser panics at an OpSpecConstantOp of an operation that declares a constant itself.
#[test]
fn constants_of_any_operation() {
    let source = "#version 460
        layout(local_size_x = 1, local_size_x_id = 0) in;
        layout(set = 0, binding = 0) buffer B { uint data[]; };
        void main() { data[0] = gl_WorkGroupSize.x * 2u; }";
    let good = glsl_words(source, Stage::Compute);
    let at = (5..good.len()).find(|at| good[*at] & 0xffff == 52 && good[at + 3] < 256).unwrap();
    for operation in 0..500 {
        let mut words = good.clone();
        words[at + 3] = operation;
        assert!(reflect(&words).is_ok(), "{operation}");
    }
}
