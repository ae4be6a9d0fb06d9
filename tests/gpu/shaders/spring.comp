// What the tests of pipelines are about: constants, macros, structs in the push constants, an address.
#version 460
#extension GL_EXT_scalar_block_layout : require
#extension GL_EXT_buffer_reference : require
#extension GL_EXT_nonuniform_qualifier : require

#ifndef BIAS
#define BIAS 0
#endif

layout(local_size_x = 64, local_size_x_id = 3) in;
layout(constant_id = 3) const uint width = 64;
layout(constant_id = 4) const float factor = 2.0;
layout(constant_id = 5) const bool twice = false;

struct Weight { vec3 place; float mass; };
struct Target { uint buffer_; float scale; };

layout(set = 0, binding = 0, scalar) buffer Weights { Weight data[]; } weights[];
layout(buffer_reference, scalar) buffer Floats { float data[]; };
layout(push_constant, scalar) uniform Push { Target to; Floats sums; uint n; Target more[2]; } args;

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.n) return;
  weights[args.to.buffer_].data[i].place = vec3(i) * args.to.scale * factor;
  weights[args.to.buffer_].data[i].mass = (twice ? 2 : 1) + BIAS;
  args.sums.data[i] = float(width) + args.more[1].scale - args.more[0].scale;
}
