// The place of each primitive on a curve through space (Morton 1966): ten bits of x, y and z, mixed.
#include "primitive.glsl"

layout(local_size_x = 64) in;
layout(push_constant) uniform Arguments {
  mc_buffer world, vertices, indices, spheres, extent, keys, order;
} args;

// Two zeros before each of ten bits.
uint spread(uint v) {
  v = (v * 0x00010001u) & 0xff0000ffu;
  v = (v * 0x00000101u) & 0x0f00f00fu;
  v = (v * 0x00000011u) & 0xc30c30c3u;
  return (v * 0x00000005u) & 0x49249249u;
}

void main() {
  uint i = gl_GlobalInvocationID.x;
  World world = worlds[args.world].data[0];
  if (i >= world.primitives) return;
  vec3 low, high, least, most;
  bounds_of(world, args.vertices, args.indices, args.spheres, i, low, high);
  for (uint axis = 0u; axis < 3u; axis++) {
    most[axis] = unordered(uints[args.extent].data[axis]);
    least[axis] = unordered(~uints[args.extent].data[axis + 3u]);
  }
  vec3 at = (0.5 * (low + high) - least) / max(most - least, vec3(1e-20));
  uvec3 cell = uvec3(clamp(at * 1024.0, vec3(0.0), vec3(1023.0)));
  uints[args.keys].data[i] = 4u * spread(cell.x) + 2u * spread(cell.y) + spread(cell.z);
  uints[args.order].data[i] = i;
}
