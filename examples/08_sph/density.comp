// Density by summation over the neighbours and the walls, and the pressure that Tait's equation makes of it.
#include "fluid.glsl"

layout(local_size_x = 256) in;
layout(push_constant) uniform Arguments {
  Fluid fluid;
  mc_buffer places, motions, starts, densities;
} args;

void main() {
  uint i = gl_GlobalInvocationID.x;
  Fluid f = args.fluid;
  if (i >= f.n) return;
  vec3 p = places[args.places].data[i].position;
  ivec3 cell = cell_of(f, p);
  float sum = 0.0, per_reach = 1.0 / f.reach;
  EACH_NEAR(f, args.starts, cell, j) {
    vec3 apart = p - vec4s[args.places].data[j.x].xyz;
    float t = 1.0 - sqrt(dot(apart, apart)) * per_reach;
    if (t > 0.0) sum += kernel(t);
  }
  float density = f.mass * kernel_factor(f.reach) * sum + wall_at(f, p).filled;
  float square = density * density;
  // The surface pulls at nothing: no pressure is below zero.
  float pressure = max(f.sound * f.sound / 7.0 * (square * square * square * density - 1.0), 0.0);
  floats[args.densities].data[i] = density;
  motions[args.motions].data[i].pressure = pressure / square;
}
