// Lets what was drawn before grow dim, and tints the dark by the mean of a few sparks.
#include "spark.glsl"

layout(local_size_x = 8, local_size_y = 8) in;
layout(push_constant) uniform Arguments {
  mc_buffer sparks;
  mc_image picture;
  uvec2 size;
} args;

const float keep = 0.96; // of the light, each frame

void main() {
  uvec2 at = gl_GlobalInvocationID.xy;
  if (any(greaterThanEqual(at, args.size))) return;
  vec3 tint = 0.02 * colour(sparks[args.sparks].data[(at.x + at.y) & 63u]);
  vec3 light = imageLoad(pictures[args.picture], ivec2(at)).rgb;
  imageStore(pictures[args.picture], ivec2(at), vec4(max(keep * light, tint), 1.0));
}
