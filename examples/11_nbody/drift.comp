// The first half of a step: half a kick by the accelerations of the last one, then the drift.
#include "bodies.glsl"

layout(local_size_x = 256) in;
layout(push_constant) uniform Arguments {
  mc_buffer positions, velocities, accelerations;
  uint n;
  float dt;
} args;

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.n) return;
  vec4 v = vectors[args.velocities].data[i];
  v.xyz += 0.5 * args.dt * vectors[args.accelerations].data[i].xyz;
  vectors[args.velocities].data[i] = v;
  vectors[args.positions].data[i].xyz += args.dt * v.xyz;
}
