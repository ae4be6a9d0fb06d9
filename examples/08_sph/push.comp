// The mouse's push: what is near the line from the eye through the pointer goes along with it.
#include "fluid.glsl"

layout(local_size_x = 64) in;
layout(push_constant) uniform Arguments {
  mc_buffer places, motions;
  vec3 eye, toward; // a point of the line and its direction, of length 1
  vec3 velocity;    // what is given where the line passes
  float radius;
  uint n;
} args;

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.n) return;
  vec3 from = places[args.places].data[i].position - args.eye;
  vec3 aside = (from - dot(from, args.toward) * args.toward) / args.radius;
  float share = exp(-2.0 * dot(aside, aside));
  if (share > 0.01) motions[args.motions].data[i].velocity += share * args.velocity;
}
