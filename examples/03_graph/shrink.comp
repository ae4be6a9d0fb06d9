// Half the size, after J. Jimenez, "Next Generation Post Processing in Call of Duty: Advanced Warfare", SIGGRAPH 2014:
// 13 samples that overlap do not flicker. With a threshold only what is brighter passes.
#include <mooncrust.glsl>
layout(local_size_x = 8, local_size_y = 8) in;

MC_TEXTURES(texture2D, textures);
MC_IMAGES(rgba16f, image2D, targets);
MC_SAMPLERS(samplers);
layout(push_constant) uniform Arguments {
  mc_texture source;
  mc_image target;
  mc_sampler smoothly;
  float threshold;
} args;

void main() {
  ivec2 at = ivec2(gl_GlobalInvocationID.xy), size = imageSize(targets[args.target]);
  if (any(greaterThanEqual(at, size))) return;
  vec2 uv = (vec2(at) + 0.5) / vec2(size), texel = 1.0 / vec2(textureSize(textures[args.source], 0));
  vec3 sum = vec3(0.0);
  for (int y = -2; y <= 2; y++) {
    for (int x = -2; x <= 2; x++) {
      if (((x + y) & 1) != 0) continue;
      bool is_inner = abs(x) == 1;
      float weight = is_inner ? 0.125 : x == 0 && y == 0 ? 0.125 : x == 0 || y == 0 ? 0.0625 : 0.03125;
      vec2 tap = uv + vec2(x, y) * texel;
      sum += weight * textureLod(sampler2D(textures[args.source], samplers[args.smoothly]), tap, 0.0).rgb;
    }
  }
  float bright = max(sum.r, max(sum.g, sum.b));
  sum *= max(bright - args.threshold, 0.0) / max(bright, 1e-4);
  imageStore(targets[args.target], at, vec4(sum, 1.0));
}
