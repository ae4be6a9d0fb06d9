// A disc of particles that go round its middle.
#include "particles.glsl"

layout(local_size_x = 64) in;
layout(push_constant) uniform Arguments {
  mc_buffer particles;
  uint n, seed;
} args;

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.n) return;
  vec4 random = mc_random_vec4(args.seed, 0u, i);
  float radius = 0.2 + 0.6 * random.x, angle = 2.0 * mc_pi * random.y;
  vec2 outwards = vec2(cos(angle), sin(angle));
  float speed = 0.5 * radius / sqrt(radius * radius + softness); // keeps it on its circle at a strength of 0.25
  particles[args.particles].data[i] = Particle(radius * outwards, speed * vec2(-outwards.y, outwards.x));
}
