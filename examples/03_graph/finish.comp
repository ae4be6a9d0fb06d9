// Picture and glow, brought into the range of a screen: K. Narkowicz, "ACES Filmic Tone Mapping Curve", 2015.
#include <mooncrust.glsl>
layout(local_size_x = 8, local_size_y = 8) in;

MC_TEXTURES(texture2D, textures);
MC_IMAGES(rgba8, image2D, targets);
MC_SAMPLERS(samplers);
layout(push_constant) uniform Arguments {
  mc_texture picture, glow;
  mc_image target;
  mc_sampler smoothly;
  float strength, exposure;
} args;

void main() {
  ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = imageSize(targets[args.target]);
  if (any(greaterThanEqual(at, size))) return;
  vec2 uv = (vec2(at) + 0.5) / vec2(size);
  vec3 glow = textureLod(sampler2D(textures[args.glow], samplers[args.smoothly]), uv, 0.0).rgb;
  vec3 c = args.exposure * (texelFetch(textures[args.picture], at, 0).rgb + args.strength * glow);
  c = clamp(c * (2.51 * c + 0.03) / (c * (2.43 * c + 0.59) + 0.14), 0.0, 1.0);
  float dither = mc_random_float(0u, uint(at.y), uint(at.x)) - 0.5; // else the dark sky has bands
  imageStore(targets[args.target], at, vec4(mc_linear_to_srgb(c) + dither / 255.0, 1.0));
}
