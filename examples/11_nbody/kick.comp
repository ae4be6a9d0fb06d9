// The second half of a step: accelerations where the bodies are now, and half a kick by them. A workgroup goes
// through all bodies tile by tile: each thread fetches one body of a tile for the others, and adds up what the tile
// does to PER bodies of its own. The sums of the tiles are added up apart, which keeps more digits.
#extension GL_EXT_control_flow_attributes : require
#include "bodies.glsl"

#ifndef PER
#define PER 4
#endif

const uint GROUP = 256u, AT_ONCE = 8u;

layout(local_size_x = 256) in;
layout(push_constant) uniform Arguments {
  mc_buffer positions, velocities, accelerations;
  uint n;
  float dt, softening; // softening: squared
} args;

shared vec4 tile[GROUP];

void main() {
  uint me = gl_LocalInvocationID.x, first = gl_WorkGroupID.x * GROUP * PER + me;
  vec3 at[PER], sum[PER];
  [[unroll]] for (uint p = 0u; p < PER; p++) {
    at[p] = vectors[args.positions].data[min(first + p * GROUP, args.n - 1u)].xyz;
    sum[p] = vec3(0.0);
  }
  for (uint from = 0u; from < args.n; from += GROUP) {
    tile[me] = from + me < args.n ? vectors[args.positions].data[from + me] : vec4(0.0); // no mass, no pull
    barrier();
    vec3 part[PER];
    [[unroll]] for (uint p = 0u; p < PER; p++) part[p] = vec3(0.0);
    for (uint k = 0u; k < GROUP; k += AT_ONCE) {
      [[unroll]] for (uint u = 0u; u < AT_ONCE; u++) {
        vec4 other = tile[k + u];
        [[unroll]] for (uint p = 0u; p < PER; p++) {
          vec3 way = other.xyz - at[p];
          float near = inversesqrt(dot(way, way) + args.softening);
          part[p] += way * (other.w * near * near * near);
        }
      }
    }
    [[unroll]] for (uint p = 0u; p < PER; p++) sum[p] += part[p];
    barrier();
  }
  [[unroll]] for (uint p = 0u; p < PER; p++) {
    uint i = first + p * GROUP;
    if (i >= args.n) continue;
    vectors[args.accelerations].data[i] = vec4(sum[p], 0.0);
    vectors[args.velocities].data[i].xyz += 0.5 * args.dt * sum[p];
  }
}
