#version 460
#extension GL_EXT_nonuniform_qualifier : require
#extension GL_EXT_scalar_block_layout : require
#extension GL_EXT_samplerless_texture_functions : require

struct Body { vec3 position; float mass; };

layout(local_size_x = 64) in;
layout(set = 0, binding = 0, scalar) buffer Bodies { Body data[]; } bodies[];
layout(set = 0, binding = 0, scalar) buffer Counters { uint total; uint hits[]; } counters[];
layout(set = 0, binding = 1) uniform texture2D textures[];
layout(set = 0, binding = 2, rgba16f) uniform image2D images[];
layout(set = 0, binding = 2, r32ui) uniform uimage2D counts[];
layout(set = 0, binding = 3) uniform sampler samplers[];
layout(push_constant, scalar) uniform Push { uint bodies, counters, source, target, linear, n; } args;

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.n) return;
  Body body = bodies[args.bodies].data[i];
  vec4 texel = textureLod(sampler2D(textures[nonuniformEXT(args.source + i % 2)], samplers[args.linear]), vec2(0.5), 0.0);
  texel += texelFetch(textures[args.source], ivec2(0), 0);
  imageStore(images[args.target], ivec2(i, 0), texel + imageLoad(images[args.target], ivec2(0)));
  imageAtomicAdd(counts[nonuniformEXT(args.target + i)], ivec2(0), 1u);
  atomicAdd(counters[args.counters].total, 1u);
  atomicMax(counters[args.counters].hits[i % 16], uint(body.mass));
  bodies[args.bodies].data[i].position += texel.xyz;
}
