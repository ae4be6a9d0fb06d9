// What pressure, viscosity, gravity and walls do to each particle in one step, and the counts of the cells that they
// come to. Each pair of particles gets the same force in opposite directions: momentum is kept.
#include "fluid.glsl"

layout(local_size_x = 256) in;
layout(push_constant) uniform Arguments {
  Fluid fluid;
  mc_buffer places, motions, starts;
  mc_buffer to_places, to_motions, counts, cells, slots;
} args;

void main() {
  uint i = gl_GlobalInvocationID.x;
  Fluid f = args.fluid;
  if (i >= f.n) return;
  Place place = places[args.places].data[i];
  Motion motion = motions[args.motions].data[i];
  vec3 p = place.position, sum = vec3(0.0);
  ivec3 cell = cell_of(f, p);
  float reach2 = f.reach * f.reach, per_reach = 1.0 / f.reach;
  float thick = 0.5 * f.viscosity * f.sound * f.reach;
  EACH_NEAR(f, args.starts, cell, j) {
    vec3 apart = p - vec4s[args.places].data[j.x].xyz;
    float distance2 = dot(apart, apart);
    if (distance2 < reach2) {
      vec4 other = vec4s[args.motions].data[j.x]; // velocity and pressure
      float coming = min(dot(motion.velocity - other.xyz, apart), 0.0);
      float push = motion.pressure + other.w - thick * coming / (distance2 + 0.0025 * reach2);
      sum += push * slope(1.0 - sqrt(distance2) * per_reach) * apart;
    }
  }
  vec3 force = f.mass * slope_factor(f.reach) * sum + 2.0 * motion.pressure * wall_at(f, p).away + f.gravity;
  vec3 velocity = motion.velocity + f.dt * force;
  float fastest = 0.25 * f.reach / f.dt, speed = length(velocity);
  if (speed > fastest) velocity *= fastest / speed;
  p += f.dt * velocity;

  // Nobody leaves: walls stop what comes through them.
  vec3 least = vec3(0.01 * f.reach), most = f.tank - least;
  velocity = mix(velocity, max(velocity, 0.0), lessThan(p, least));
  velocity = mix(velocity, min(velocity, 0.0), greaterThan(p, most));
  p = clamp(p, least, most);
  vec2 round = p.xz - f.pillar.xy;
  float inside = f.pillar.z + least.x - length(round);
  if (f.pillar.z > 0.0 && inside > 0.0) {
    vec2 outwards = round / max(length(round), 1e-6);
    p.xz += inside * outwards;
    velocity.xz -= min(dot(velocity.xz, outwards), 0.0) * outwards;
  }
  uvec4s[args.to_places].data[i] = uvec4(floatBitsToUint(p), place.id);
  vec4s[args.to_motions].data[i] = vec4(velocity, 0.0);

  uint index = cell_index(f, cell_of(f, p));
  uints[args.cells].data[i] = index;
  uints[args.slots].data[i] = atomicAdd(uints[args.counts].data[index], 1u);
}
