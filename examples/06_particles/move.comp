// Moves the particles and adds the light of each to its pixel.
#include "particles.glsl"

layout(local_size_x = 64) in;
layout(push_constant) uniform Arguments {
  mc_buffer particles, counts;
  uint n, seed, step;
  float dt, strength;
  vec2 pull; // where to
  uvec2 size;
} args;

const vec3 colours[4] = vec3[](vec3(0.01, 0.03, 0.16), vec3(0.04, 0.2, 0.62), vec3(0.85, 0.22, 0.12), vec3(1, 0.72, 0.3));

vec3 colour(float speed) {
  float at = min(2.7 * speed, 2.999);
  return mix(colours[uint(at)], colours[uint(at) + 1u], fract(at));
}

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.n) return;
  Particle p = particles[args.particles].data[i];
  vec2 way = args.pull - p.position;
  p.velocity += args.dt * args.strength * way / (dot(way, way) + softness);
  if (dot(p.position, p.position) > 3.0) p.velocity *= 1.0 - min(args.dt, 1.0); // out there they slow down
  p.position += args.dt * p.velocity;
  particles[args.particles].data[i] = p;

  // Where it was at some moment while the picture was taken.
  vec2 seen = p.position - mc_random_float(args.seed, args.step + 1u, i) * args.dt * p.velocity;
  ivec2 at = ivec2(floor(0.5 * (vec2(args.size) + seen * float(args.size.y))));
  if (any(lessThan(at, ivec2(0))) || any(greaterThanEqual(at, ivec2(args.size)))) return;
  uint pixel = 3u * (uint(at.y) * args.size.x + uint(at.x));
  uvec3 light = uvec3(unit * colour(length(p.velocity)));
  for (uint c = 0u; c < 3u; c++) atomicAdd(counts[args.counts].data[pixel + c], light[c]);
}
