// The smaller image, blurred by a tent of 3 x 3 samples, mixed with the one that is as large as the target.
#include <mooncrust.glsl>
layout(local_size_x = 8, local_size_y = 8) in;

MC_TEXTURES(texture2D, textures);
MC_IMAGES(rgba16f, image2D, targets);
MC_SAMPLERS(samplers);
layout(push_constant) uniform Arguments {
  mc_texture small, large;
  mc_image target;
  mc_sampler smoothly;
  float spread; // how much of the smaller one: 0 to 1
} args;

void main() {
  ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = imageSize(targets[args.target]);
  if (any(greaterThanEqual(at, size))) return;
  vec2 uv = (vec2(at) + 0.5) / vec2(size), texel = 1.0 / vec2(textureSize(textures[args.small], 0));
  vec3 sum = vec3(0.0);
  for (int y = -1; y <= 1; y++) {
    for (int x = -1; x <= 1; x++) {
      vec2 tap = uv + vec2(x, y) * texel;
      float weight = float((2 - abs(x)) * (2 - abs(y))) / 16.0;
      sum += weight * textureLod(sampler2D(textures[args.small], samplers[args.smoothly]), tap, 0.0).rgb;
    }
  }
  vec3 sharp = texelFetch(textures[args.large], at, 0).rgb;
  imageStore(targets[args.target], at, vec4(mix(sharp, sum, args.spread), 1.0));
}
