// Blocks of water at rest: a lattice, denser towards its bottom as gravity wants it.
#include "fluid.glsl"

layout(local_size_x = 64) in;
layout(push_constant) uniform Arguments {
  mc_buffer places, motions;
  vec3 corner; // of the block
  uint first, n;
  vec3 spacing;
  uvec3 lattice;
  float squeeze; // gravity / sound^2
  float shake;   // how far from the lattice, in spacings
  uint seed;
} args;

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.n) return;
  uvec3 at = uvec3(i % args.lattice.x, i / (args.lattice.x * args.lattice.z), i / args.lattice.x % args.lattice.z);
  vec3 noise = mc_random_vec4(args.seed, 0u, args.first + i).xyz - 0.5;
  vec3 p = (vec3(at) + 0.5 + args.shake * noise) * args.spacing;
  float top = float(args.lattice.y) * args.spacing.y;
  p.y -= args.squeeze * p.y * (top - 0.5 * p.y);
  places[args.places].data[args.first + i] = Place(args.corner + p, args.first + i);
  motions[args.motions].data[args.first + i] = Motion(vec3(0.0), 0.0);
}
