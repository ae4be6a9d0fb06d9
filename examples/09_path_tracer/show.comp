// The mean of all samples as a film would show it: Narkowicz's fit of the ACES curve (2016).
#include <mooncrust.glsl>

layout(local_size_x = 8, local_size_y = 8) in;
MC_IMAGES(rgba32f, image2D, sums_of_light);
MC_IMAGES(rgba8, image2D, pictures);
layout(push_constant) uniform Arguments {
  mc_image sums, picture;
  uvec2 size;
  float scale; // exposure / samples
} args;

void main() {
  uvec2 at = gl_GlobalInvocationID.xy;
  if (any(greaterThanEqual(at, args.size))) return;
  vec3 x = args.scale * imageLoad(sums_of_light[args.sums], ivec2(at)).rgb;
  vec3 shown = clamp(x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14), 0.0, 1.0);
  imageStore(pictures[args.picture], ivec2(at), vec4(mc_linear_to_srgb(shown), 1.0));
}
