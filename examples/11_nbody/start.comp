// Two galaxies that are about to collide. Of each, one body in four belongs to a dark halo, which holds most of the
// mass; the others are a disc that goes round, and a bulge in its middle. Halo and bulge are Plummer spheres, with
// speeds drawn from the distribution that keeps one in balance (Aarseth, Henon and Wielen 1974).
#include "bodies.glsl"

layout(local_size_x = 256) in;
layout(push_constant) uniform Arguments {
  mc_buffer positions, velocities;
  uint n, seed, scene; // scene 0: a single Plummer sphere; 1: two galaxies
} args;

const float halo_size = 0.5, halo_mass = 0.75, disc_size = 0.22, bulge_size = 0.08;

vec3 direction(vec2 random) {
  float z = 2.0 * random.x - 1.0, angle = 2.0 * mc_pi * random.y, r = sqrt(max(0.0, 1.0 - z * z));
  return vec3(r * cos(angle), r * sin(angle), z);
}

// The part of the escape speed at which a body of a Plummer sphere moves: by rejection.
float part_of_escape(uint i) {
  for (uint turn = 0u; turn < 32u; turn++) {
    vec4 random = mc_random_vec4(args.seed, 16u + turn, i);
    for (uint k = 0u; k < 4u; k += 2u) {
      float q = random[k], rest = 1.0 - q * q;
      if (0.1 * random[k + 1u] < q * q * rest * rest * rest * sqrt(rest)) return q;
    }
  }
  return 0.5;
}

void plummer(uint i, float size, float most, out vec3 x, out vec3 v) {
  vec4 a = mc_random_vec4(args.seed, 1u, i), b = mc_random_vec4(args.seed, 2u, i);
  float r = min(size / sqrt(pow(max(a.x, 1e-6), -2.0 / 3.0) - 1.0), most * size);
  x = r * direction(a.yz);
  float speed = part_of_escape(i) * sqrt(2.0) * pow(r * r + halo_size * halo_size, -0.25);
  v = speed * direction(b.xy);
}

// Turns the plane of a disc, z = 0: about x, then about y.
vec3 tilt(vec3 p, vec2 angle) {
  p.yz = mat2(cos(angle.x), sin(angle.x), -sin(angle.x), cos(angle.x)) * p.yz;
  p.xz = mat2(cos(angle.y), sin(angle.y), -sin(angle.y), cos(angle.y)) * p.xz;
  return p;
}

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.n) return;
  vec3 x, v;
  float mass = 1.0 / float(args.n), colour = 0.0;
  if (args.scene == 0u) {
    plummer(i, halo_size, 10.0, x, v);
  } else {
    uint galaxy = i & 1u, kind = (i >> 1) & 3u; // kind 0: halo
    mass = kind == 0u ? 8.0 * halo_mass / float(args.n) : 8.0 / 3.0 * (1.0 - halo_mass) / float(args.n);
    if (kind == 0u) {
      plummer(i, halo_size, 5.0, x, v);
      colour = -1.0;
    } else if (kind == 1u && ((i >> 3) & 1u) == 0u) {
      plummer(i, bulge_size, 4.0, x, v);
      v *= 0.6;
    } else {
      vec4 random = mc_random_vec4(args.seed, 3u, i), noise = mc_random_normal4(args.seed, 4u, i);
      // An exponential disc: the radius is the sum of two exponential numbers.
      float r = -disc_size * log(max(random.x * random.y, 1e-6)), angle = 2.0 * mc_pi * random.z;
      if (r > 5.0 * disc_size) r = 3.0 * disc_size * random.w;
      vec3 outwards = vec3(cos(angle), sin(angle), 0.0);
      x = r * outwards + vec3(0.0, 0.0, 0.012 * noise.x);
      // Round its circle in the field of what lies inside of it.
      float inside = halo_mass * pow(1.0 + halo_size * halo_size / (r * r), -1.5);
      inside += (1.0 - halo_mass) * (1.0 - exp(-r / disc_size) * (1.0 + r / disc_size));
      v = sqrt(inside / max(r, 0.02)) * vec3(-outwards.y, outwards.x, 0.0);
      v = v * (1.0 + 0.06 * noise.y) + 0.06 * noise.z * outwards;
      v.z += 0.03 * noise.w;
      colour = min(r / (5.0 * disc_size), 0.999);
    }
    vec2 angle = galaxy == 0u ? vec2(0.35, 0.2) : vec2(-0.9, -0.7);
    x = tilt(x, angle);
    v = tilt(v, angle);
    // A parabolic orbit: together as fast as bodies that fell from afar (Toomre and Toomre 1972).
    float side = galaxy == 0u ? 1.0 : -1.0;
    x += side * vec3(1.05, 0.32, 0.0);
    v += side * vec3(-0.62, 0.1, 0.05);
    if (colour >= 0.0) colour += float(galaxy);
  }
  vectors[args.positions].data[i] = vec4(x, mass);
  vectors[args.velocities].data[i] = vec4(v, colour);
}
