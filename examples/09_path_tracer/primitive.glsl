// The primitives while the hierarchy is built.
#include "scene.glsl"

uvec3 corners_of(mc_buffer indices, uint i) {
  return uvec3(uints[indices].data[3u * i], uints[indices].data[3u * i + 1u], uints[indices].data[3u * i + 2u]);
}

void bounds_of(World world, mc_buffer corners, mc_buffer indices, mc_buffer balls, uint i, out vec3 low, out vec3 high) {
  if (i < world.triangles) {
    uvec3 k = corners_of(indices, i);
    vec3 a = vertices[corners].data[k.x].position, b = vertices[corners].data[k.y].position;
    vec3 c = vertices[corners].data[k.z].position;
    low = min(min(a, b), c);
    high = max(max(a, b), c);
  } else {
    Sphere s = spheres[balls].data[i - world.triangles];
    low = s.centre - 1.000001 * s.radius;
    high = s.centre + 1.000001 * s.radius;
  }
}

// Floats as whole numbers in the same order.
uint ordered(float x) {
  uint bits = floatBitsToUint(x);
  return (bits & 0x80000000u) != 0u ? ~bits : bits | 0x80000000u;
}
float unordered(uint bits) { return uintBitsToFloat((bits & 0x80000000u) != 0u ? bits & 0x7fffffffu : ~bits); }
