// The prelude for WGSL: `#include <mooncrust.wgsl>` as the first line of a shader, because it holds the `enable` that
// has to come before all declarations. docs/prelude.md is its manual, mooncrust.glsl has the same names.
//
//   #include <mooncrust.wgsl>
//   struct Particle { position: vec3f, mass: f32 }
//   struct Particles { data: array<Particle> }
//   @group(0) @binding(0) var<storage, read_write> particles: binding_array<Particles>;
//   @group(0) @binding(2) var targets: binding_array<texture_storage_2d<rgba8unorm, write>>;
//   struct Arguments { particles: mc_buffer, picture: mc_image, n: u32 }
//   var<immediate> args: Arguments;
//
//   particles[args.particles].data[i].mass = 1.0;
//   textureStore(targets[args.picture], vec2u(x, y), vec4f(1.0));
//
// WGSL has no macros, so the arrays of the heap are written out. All names begin with mc_.

enable wgpu_binding_array;

// ---- Handles: members of the push constants, and of buffers. Each is an index into an array of the heap.

alias mc_buffer = u32;  // a storage buffer: binding 0
alias mc_texture = u32; // an image that is sampled or loaded from: binding 1
alias mc_image = u32;   // an image that is stored to: binding 2
alias mc_sampler = u32; // binding 3
alias mc_scene = u32;   // an acceleration structure: binding 4

// ---- Numbers

const mc_pi: f32 = 3.14159265358979323846;

// ---- Hashes and random numbers. M. Jarzynski and M. Olano, "Hash Functions for GPU Rendering", JCGT 9(3), 2020: their
// pcg, pcg2d, pcg3d and pcg4d; after M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good
// Algorithms for Random Number Generation", HMC-CS-2014-0905, 2014.

fn mc_hash(v: u32) -> u32 {
  let state = v * 747796405u + 2891336453u;
  let word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
  return (word >> 22u) ^ word;
}

fn mc_hash2(key: vec2u) -> vec2u {
  var v = key * 1664525u + 1013904223u;
  v.x += v.y * 1664525u;
  v.y += v.x * 1664525u;
  v ^= v >> vec2u(16u);
  v.x += v.y * 1664525u;
  v.y += v.x * 1664525u;
  return v ^ (v >> vec2u(16u));
}

fn mc_hash3(key: vec3u) -> vec3u {
  var v = key * 1664525u + 1013904223u;
  v.x += v.y * v.z;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v ^= v >> vec3u(16u);
  v.x += v.y * v.z;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  return v;
}

fn mc_hash4(key: vec4u) -> vec4u {
  var v = key * 1664525u + 1013904223u;
  v.x += v.y * v.w;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v.w += v.y * v.z;
  v ^= v >> vec4u(16u);
  v.x += v.y * v.w;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v.w += v.y * v.z;
  return v;
}

// The random number of this seed, step and index: the same on every device, in any order.
fn mc_random(seed: u32, step: u32, index: u32) -> u32 {
  let v = mc_hash3(vec3u(index, step, seed)).x;
  return v ^ (v >> 16u); // else neighbours have nearly the same low bits
}

// Four of them; another sequence than mc_random.
fn mc_random4(seed: u32, step: u32, index: u32) -> vec4u {
  let v = mc_hash4(vec4u(index, step, seed, 0u));
  return v ^ (v >> vec4u(16u));
}

// 0 <= x < 1, in steps of 2^-24.
fn mc_unit_float(bits: u32) -> f32 { return f32(bits >> 8u) * (1.0 / 16777216.0); }

fn mc_random_float(seed: u32, step: u32, index: u32) -> f32 { return mc_unit_float(mc_random(seed, step, index)); }

fn mc_random_vec4(seed: u32, step: u32, index: u32) -> vec4f {
  return vec4f(mc_random4(seed, step, index) >> vec4u(8u)) * (1.0 / 16777216.0);
}

// Normally distributed with mean 0 and deviation 1 (Box and Muller 1958).
fn mc_random_normal4(seed: u32, step: u32, index: u32) -> vec4f {
  let u = mc_random_vec4(seed, step, index);
  let radius = sqrt(-2.0 * log(1.0 - u.xy)); // u < 1
  let angle = 2.0 * mc_pi * u.zw;
  return vec4f(radius * cos(angle), radius * sin(angle));
}

fn mc_random_normal(seed: u32, step: u32, index: u32) -> f32 { return mc_random_normal4(seed, step, index).x; }

// ---- Packing into 32 bits, the first component lowest.

fn mc_pack_half2(v: vec2f) -> u32 { return pack2x16float(v); }
fn mc_unpack_half2(v: u32) -> vec2f { return unpack2x16float(v); }
fn mc_pack_unorm2(v: vec2f) -> u32 { return pack2x16unorm(v); }
fn mc_unpack_unorm2(v: u32) -> vec2f { return unpack2x16unorm(v); }
fn mc_pack_snorm2(v: vec2f) -> u32 { return pack2x16snorm(v); }
fn mc_unpack_snorm2(v: u32) -> vec2f { return unpack2x16snorm(v); }
fn mc_pack_unorm4(v: vec4f) -> u32 { return pack4x8unorm(v); }
fn mc_unpack_unorm4(v: u32) -> vec4f { return unpack4x8unorm(v); }
fn mc_pack_snorm4(v: vec4f) -> u32 { return pack4x8snorm(v); }
fn mc_unpack_snorm4(v: u32) -> vec4f { return unpack4x8snorm(v); }

// Unit vectors as points of an octahedron folded into a square from -1 to 1 (Cigolle et al., "A Survey of Efficient
// Representations for Independent Unit Vectors", JCGT 3(2), 2014).
fn mc_encode_normal(n: vec3f) -> vec2f {
  let p = n.xy / (abs(n.x) + abs(n.y) + abs(n.z));
  let side = select(vec2f(-1.0), vec2f(1.0), p >= vec2f(0.0));
  return select((1.0 - abs(p.yx)) * side, p, n.z >= 0.0);
}

fn mc_decode_normal(p: vec2f) -> vec3f {
  let z = 1.0 - abs(p.x) - abs(p.y);
  let fold = max(-z, 0.0);
  let side = select(vec2f(-1.0), vec2f(1.0), p >= vec2f(0.0));
  return normalize(vec3f(p - fold * side, z));
}

fn mc_pack_normal(n: vec3f) -> u32 { return mc_pack_snorm2(mc_encode_normal(n)); }
fn mc_unpack_normal(v: u32) -> vec3f { return mc_decode_normal(mc_unpack_snorm2(v)); }

// ---- Colours

// The transfer function of IEC 61966-2-1 (sRGB).
fn mc_srgb_to_linear(c: vec3f) -> vec3f {
  return select(c / 12.92, pow((max(c, vec3f(0.0)) + 0.055) / 1.055, vec3f(2.4)), c > vec3f(0.04045));
}

fn mc_linear_to_srgb(c: vec3f) -> vec3f {
  let curve = 1.055 * pow(max(c, vec3f(0.0)), vec3f(1.0 / 2.4)) - 0.055;
  return select(c * 12.92, curve, c > vec3f(0.0031308));
}

// Of a linear colour, with the primaries of ITU-R BT.709.
fn mc_luminance(c: vec3f) -> f32 { return dot(c, vec3f(0.2126, 0.7152, 0.0722)); }

// Colour maps from 0 to 1, sRGB-encoded: polynomials fitted to the published tables, minimising the largest error.
// Viridis: S. van der Walt and N. Smith 2015 (CC0); at most 2.6/255 off.
fn mc_viridis(x: f32) -> vec3f {
  let t = clamp(x, 0.0, 1.0);
  var c = vec3f(-2.329261, 2.756836, 38.238752);
  c = c * t + vec3f(-5.886950, -7.899219, -101.280489);
  c = c * t + vec3f(20.143609, 7.302673, 97.288565);
  c = c * t + vec3f(-13.167049, -2.020052, -40.525212);
  c = c * t + vec3f(2.083311, -0.728403, 5.122157);
  c = c * t + vec3f(-0.137290, 1.489196, 0.954136);
  return clamp(c * t + vec3f(0.276941, 0.003758, 0.337721), vec3f(0.0), vec3f(1.0));
}

// Turbo: A. Mikhailov 2019 (Apache-2.0); at most 7/255 off.
fn mc_turbo(x: f32) -> vec3f {
  let t = clamp(x, 0.0, 1.0);
  var c = vec3f(854.163768, -166.942006, -857.090761);
  c = c * t + vec3f(-3804.071493, 628.509625, 3304.748587);
  c = c * t + vec3f(6854.572152, -968.285036, -5047.242954);
  c = c * t + vec3f(-6356.179332, 791.968497, 3869.758463);
  c = c * t + vec3f(3172.174312, -363.075286, -1575.302584);
  c = c * t + vec3f(-806.669010, 83.914419, 358.062582);
  c = c * t + vec3f(88.909572, -9.247973, -63.093577);
  c = c * t + vec3f(-2.663423, 3.090714, 9.968039);
  return clamp(c * t + vec3f(0.216503, 0.077102, 0.209636), vec3f(0.0), vec3f(1.0));
}
