// The prelude for GLSL: `#include <mooncrust.glsl>`. docs/prelude.md is its manual, mooncrust.wgsl has the same names.
//
//   #include <mooncrust.glsl>
//   struct Particle { vec3 position; float mass; };
//   MC_BUFFERS(Particle, particles);                    // every buffer of Particle, by its handle
//   MC_IMAGES(rgba8, image2D, targets);                 // every two-dimensional storage image of rgba8
//   layout(push_constant) uniform Arguments { mc_buffer particles; mc_image picture; uint n; } args;
//
//   particles[args.particles].data[i].mass = 1.0;
//   imageStore(targets[args.picture], ivec2(x, y), vec4(1.0));
//
// All names begin with mc_ or MC_. Arrays that a shader does not declare cost it nothing.

#ifndef MC_PRELUDE
#define MC_PRELUDE

#extension GL_EXT_scalar_block_layout : require
#extension GL_EXT_nonuniform_qualifier : require
#extension GL_EXT_samplerless_texture_functions : require
#extension GL_EXT_shader_image_load_formatted : require
#extension GL_EXT_buffer_reference : require
#extension GL_EXT_buffer_reference_uvec2 : require

// ---- Handles: members of the push-constant block, and of buffers. Each is an index into an array of the heap.

#define mc_buffer uint  // a storage buffer
#define mc_texture uint // an image that is sampled or fetched from
#define mc_image uint   // an image that is loaded from and stored to
#define mc_sampler uint
#define mc_scene uint   // an acceleration structure

// Round the handle when it differs between the threads of a workgroup: particles[mc_any(handle)].data[i].
#define mc_any nonuniformEXT

// ---- The arrays of the heap. Declare as many as there are types; handles and `name` make `name[handle]`.

// Buffers of T: name[handle].data[i]. T is laid out without gaps: a vec3 takes 12 bytes.
#define MC_BUFFERS(T, name) MC_BUFFERS_AS(, T, name)
// With qualifiers, such as readonly or coherent.
#define MC_BUFFERS_AS(qualifiers, T, name) \
  layout(set = 0, binding = 0, scalar) qualifiers buffer mc_buffers_##name { T data[]; } name[]
// T laid out as WGSL does it, for structs that both languages use.
#define MC_BUFFERS_STD430(T, name) \
  layout(set = 0, binding = 0, std430) buffer mc_buffers_##name { T data[]; } name[]

// Sampled images: texture2D, utexture3D, textureCube, texture2DArray ...
// texture(sampler2D(name[handle], samplers[handle]), uv), texelFetch(name[handle], ivec2(x, y), 0).
#define MC_TEXTURES(type, name) layout(set = 0, binding = 1) uniform type name[]

// Storage images: rgba8, image2D; r32ui, uimage3D ... imageLoad(name[handle], ivec2(x, y)), imageStore.
#define MC_IMAGES(format, type, name) layout(set = 0, binding = 2, format) uniform type name[]
// Storage images of any format of the same kind of numbers, to be stored to only.
#define MC_IMAGES_ANY(type, name) layout(set = 0, binding = 2) uniform writeonly type name[]
// The same to be read, too: needs the feature shaderStorageImageReadWithoutFormat.
#define MC_IMAGES_ANY_READ(type, name) layout(set = 0, binding = 2) uniform type name[]

#define MC_SAMPLERS(name) layout(set = 0, binding = 3) uniform sampler name[]
// Samplers made with `compare`: texture(sampler2DShadow(textures[handle], name[handle]), vec3(uv, depth)).
#define MC_SHADOW_SAMPLERS(name) layout(set = 0, binding = 3) uniform samplerShadow name[]

// Needs `#extension GL_EXT_ray_query : require` before the include.
#define MC_SCENES(name) layout(set = 0, binding = 4) uniform accelerationStructureEXT name[]

// ---- 64-bit addresses. MC_POINTER(Node, Nodes): `Nodes` is then a type, eight bytes wide, for members of the
// push-constant block and of structs: args.nodes.data[i].

#define MC_POINTER(T, Name) layout(buffer_reference, scalar, buffer_reference_align = 4) buffer Name { T data[]; }

// ---- Printing: `#define MC_PRINT` before the include, then mc_print("n is %u", n);

#ifdef MC_PRINT
#extension GL_EXT_debug_printf : require
#define mc_print debugPrintfEXT
#endif

// ---- Numbers

const float mc_pi = 3.14159265358979323846;

// ---- Hashes and random numbers. M. Jarzynski and M. Olano, "Hash Functions for GPU Rendering", JCGT 9(3), 2020: their
// pcg, pcg2d, pcg3d and pcg4d; after M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good
// Algorithms for Random Number Generation", HMC-CS-2014-0905, 2014.

uint mc_hash(uint v) {
  uint state = v * 747796405u + 2891336453u;
  uint word = ((state >> ((state >> 28) + 4u)) ^ state) * 277803737u;
  return (word >> 22) ^ word;
}

uvec2 mc_hash2(uvec2 v) {
  v = v * 1664525u + 1013904223u;
  v.x += v.y * 1664525u;
  v.y += v.x * 1664525u;
  v ^= v >> 16;
  v.x += v.y * 1664525u;
  v.y += v.x * 1664525u;
  return v ^ (v >> 16);
}

uvec3 mc_hash3(uvec3 v) {
  v = v * 1664525u + 1013904223u;
  v.x += v.y * v.z;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v ^= v >> 16;
  v.x += v.y * v.z;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  return v;
}

uvec4 mc_hash4(uvec4 v) {
  v = v * 1664525u + 1013904223u;
  v.x += v.y * v.w;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v.w += v.y * v.z;
  v ^= v >> 16;
  v.x += v.y * v.w;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v.w += v.y * v.z;
  return v;
}

// The random number of this seed, step and index: the same on every device, in any order.
uint mc_random(uint seed, uint step, uint index) {
  uint v = mc_hash3(uvec3(index, step, seed)).x;
  return v ^ (v >> 16); // else neighbours have nearly the same low bits
}

// Four of them; another sequence than mc_random.
uvec4 mc_random4(uint seed, uint step, uint index) {
  uvec4 v = mc_hash4(uvec4(index, step, seed, 0u));
  return v ^ (v >> 16);
}

// 0 <= x < 1, in steps of 2^-24.
float mc_unit_float(uint bits) { return float(bits >> 8) * (1.0 / 16777216.0); }

float mc_random_float(uint seed, uint step, uint index) { return mc_unit_float(mc_random(seed, step, index)); }

vec4 mc_random_vec4(uint seed, uint step, uint index) {
  return vec4(mc_random4(seed, step, index) >> 8) * (1.0 / 16777216.0);
}

// Normally distributed with mean 0 and deviation 1 (Box and Muller 1958).
vec4 mc_random_normal4(uint seed, uint step, uint index) {
  vec4 u = mc_random_vec4(seed, step, index);
  vec2 radius = sqrt(-2.0 * log(1.0 - u.xy)); // u < 1
  vec2 angle = 2.0 * mc_pi * u.zw;
  return vec4(radius * cos(angle), radius * sin(angle));
}

float mc_random_normal(uint seed, uint step, uint index) { return mc_random_normal4(seed, step, index).x; }

// ---- Packing into 32 bits, the first component lowest.

uint mc_pack_half2(vec2 v) { return packHalf2x16(v); }
vec2 mc_unpack_half2(uint v) { return unpackHalf2x16(v); }
uint mc_pack_unorm2(vec2 v) { return packUnorm2x16(v); }
vec2 mc_unpack_unorm2(uint v) { return unpackUnorm2x16(v); }
uint mc_pack_snorm2(vec2 v) { return packSnorm2x16(v); }
vec2 mc_unpack_snorm2(uint v) { return unpackSnorm2x16(v); }
uint mc_pack_unorm4(vec4 v) { return packUnorm4x8(v); }
vec4 mc_unpack_unorm4(uint v) { return unpackUnorm4x8(v); }
uint mc_pack_snorm4(vec4 v) { return packSnorm4x8(v); }
vec4 mc_unpack_snorm4(uint v) { return unpackSnorm4x8(v); }

// Unit vectors as points of an octahedron folded into a square from -1 to 1 (Cigolle et al., "A Survey of Efficient
// Representations for Independent Unit Vectors", JCGT 3(2), 2014).
vec2 mc_encode_normal(vec3 n) {
  vec2 p = n.xy / (abs(n.x) + abs(n.y) + abs(n.z));
  vec2 side = vec2(p.x >= 0.0 ? 1.0 : -1.0, p.y >= 0.0 ? 1.0 : -1.0);
  return n.z >= 0.0 ? p : (1.0 - abs(p.yx)) * side;
}

vec3 mc_decode_normal(vec2 p) {
  float z = 1.0 - abs(p.x) - abs(p.y);
  float fold = max(-z, 0.0);
  vec2 side = vec2(p.x >= 0.0 ? 1.0 : -1.0, p.y >= 0.0 ? 1.0 : -1.0);
  return normalize(vec3(p - fold * side, z));
}

uint mc_pack_normal(vec3 n) { return mc_pack_snorm2(mc_encode_normal(n)); }
vec3 mc_unpack_normal(uint v) { return mc_decode_normal(mc_unpack_snorm2(v)); }

// ---- Colours

// The transfer function of IEC 61966-2-1 (sRGB).
vec3 mc_srgb_to_linear(vec3 c) {
  return mix(c / 12.92, pow((max(c, vec3(0.0)) + 0.055) / 1.055, vec3(2.4)), greaterThan(c, vec3(0.04045)));
}

vec3 mc_linear_to_srgb(vec3 c) {
  vec3 curve = 1.055 * pow(max(c, vec3(0.0)), vec3(1.0 / 2.4)) - 0.055;
  return mix(c * 12.92, curve, greaterThan(c, vec3(0.0031308)));
}

// Of a linear colour, with the primaries of ITU-R BT.709.
float mc_luminance(vec3 c) { return dot(c, vec3(0.2126, 0.7152, 0.0722)); }

// Colour maps from 0 to 1, sRGB-encoded: polynomials fitted to the published tables, minimising the largest error.
// Viridis: S. van der Walt and N. Smith 2015 (CC0); at most 2.6/255 off.
vec3 mc_viridis(float x) {
  float t = clamp(x, 0.0, 1.0);
  vec3 c = vec3(-2.329261, 2.756836, 38.238752);
  c = c * t + vec3(-5.886950, -7.899219, -101.280489);
  c = c * t + vec3(20.143609, 7.302673, 97.288565);
  c = c * t + vec3(-13.167049, -2.020052, -40.525212);
  c = c * t + vec3(2.083311, -0.728403, 5.122157);
  c = c * t + vec3(-0.137290, 1.489196, 0.954136);
  return clamp(c * t + vec3(0.276941, 0.003758, 0.337721), 0.0, 1.0);
}

// Turbo: A. Mikhailov 2019 (Apache-2.0); at most 7/255 off.
vec3 mc_turbo(float x) {
  float t = clamp(x, 0.0, 1.0);
  vec3 c = vec3(854.163768, -166.942006, -857.090761);
  c = c * t + vec3(-3804.071493, 628.509625, 3304.748587);
  c = c * t + vec3(6854.572152, -968.285036, -5047.242954);
  c = c * t + vec3(-6356.179332, 791.968497, 3869.758463);
  c = c * t + vec3(3172.174312, -363.075286, -1575.302584);
  c = c * t + vec3(-806.669010, 83.914419, 358.062582);
  c = c * t + vec3(88.909572, -9.247973, -63.093577);
  c = c * t + vec3(-2.663423, 3.090714, 9.968039);
  return clamp(c * t + vec3(0.216503, 0.077102, 0.209636), 0.0, 1.0);
}

#endif
