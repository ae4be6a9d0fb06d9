// Where the middles of the primitives lie: extent = { most x, y, z, and least x, y, z inverted }, as
// whole numbers that atomics can compare. It begins as zeros.
#include "primitive.glsl"

layout(local_size_x = 64) in;
layout(push_constant) uniform Arguments {
  mc_buffer world, vertices, indices, spheres, extent;
} args;

shared uint most[6];

void main() {
  uint i = gl_GlobalInvocationID.x, lane = gl_LocalInvocationIndex;
  World world = worlds[args.world].data[0];
  if (lane < 6u) most[lane] = 0u;
  barrier();
  if (i < world.primitives) {
    vec3 low, high;
    bounds_of(world, args.vertices, args.indices, args.spheres, i, low, high);
    vec3 middle = 0.5 * (low + high);
    for (uint axis = 0u; axis < 3u; axis++) {
      atomicMax(most[axis], ordered(middle[axis]));
      atomicMax(most[axis + 3u], ~ordered(middle[axis]));
    }
  }
  barrier();
  if (lane < 6u) atomicMax(uints[args.extent].data[lane], most[lane]);
}
