// Smooths the distances along one axis, within the surface: what is much nearer or farther does not count. After
// N. Truong and C. Yuksel, "A Narrow-Range Filter for Screen-Space Fluid Rendering", 2018.
#include <mooncrust.glsl>

MC_TEXTURES(texture2D, textures);
MC_IMAGES(r32f, image2D, distances);

layout(local_size_x = 8, local_size_y = 8) in;
layout(push_constant) uniform Arguments {
  mc_texture from;
  mc_image to;
  ivec2 axis;
  uvec2 size;
  float scale;   // pixels of a metre at a distance of one
  float width;   // of the filter, metres
  float range;   // metres
} args;

float far_at(ivec2 at) {
  return texelFetch(textures[args.from], clamp(at, ivec2(0), ivec2(args.size) - 1), 0).r;
}

void main() {
  uvec2 at = gl_GlobalInvocationID.xy;
  if (any(greaterThanEqual(at, args.size))) return;
  float middle = texelFetch(textures[args.from], ivec2(at), 0).r, result = middle;
  if (middle > 0.0) {
    float sigma = clamp(args.width * args.scale / middle, 1.0, 10.0);
    int radius = int(2.0 * sigma);
    float sum = middle, weights = 1.0;
    for (int i = 1; i <= radius; i++) {
      float weight = exp(-0.5 * float(i * i) / (sigma * sigma));
      ivec2 step = i * args.axis;
      float a = far_at(ivec2(at) - step), b = far_at(ivec2(at) + step);
      if (max(abs(a - middle), abs(b - middle)) > args.range) continue; // both sides or none: slopes stay
      sum += weight * (a + b);
      weights += 2.0 * weight;
    }
    result = sum / weights;
  }
  imageStore(distances[args.to], ivec2(at), vec4(result));
}
