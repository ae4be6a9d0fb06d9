// Draws particles as spheres that face the camera: six vertices for each. What both uses of it share.
#include "fluid.glsl"

layout(push_constant) uniform Arguments {
  mat4 matrix;
  mc_buffer places, motions, densities;
  float radius; // of a sphere
  vec3 right, up;
} args;
