// Adds the light of this frame to what is left of earlier ones, and shows it as a film would.
#include "particles.glsl"

MC_IMAGES(rgba8, image2D, pictures);

layout(local_size_x = 8, local_size_y = 8) in;
layout(push_constant) uniform Arguments {
  mc_buffer counts;
  mc_image light, picture;
  float keep, exposure;
  uvec2 size;
} args;

void main() {
  uvec2 at = gl_GlobalInvocationID.xy;
  if (any(greaterThanEqual(at, args.size))) return;
  uint pixel = 3u * (at.y * args.size.x + at.x);
  vec3 light;
  for (uint c = 0u; c < 3u; c++) {
    light[c] = float(counts[args.counts].data[pixel + c]) / unit;
    counts[args.counts].data[pixel + c] = 0u;
  }
  light = mix(light, imageLoad(lights[args.light], ivec2(at)).rgb, args.keep);
  imageStore(lights[args.light], ivec2(at), vec4(light, 1.0));
  vec3 shown = 1.0 - exp(-args.exposure * light);
  imageStore(pictures[args.picture], ivec2(at), vec4(mc_linear_to_srgb(shown), 1.0));
}
