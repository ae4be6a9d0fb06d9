// The mountains as a map: slopes lit from the north-west, colours by height, a line each 100
// metres. Drawn once.
#include <mooncrust.glsl>

MC_TEXTURES(texture2D, textures);
MC_IMAGES(rgba16f, image2D, grounds);

layout(local_size_x = 8, local_size_y = 8) in;
layout(push_constant) uniform Arguments {
  mc_texture heights;
  mc_image ground;
  uvec2 size;
  vec2 texel; // metres
} args;

// Uniform cubic B-splines through the 16 texels round a place: metres, and their change from texel
// to texel.
vec3 surface(vec2 at) {
  ivec2 most = textureSize(textures[args.heights], 0) - 1;
  ivec2 corner = ivec2(floor(at));
  vec2 f = at - vec2(corner), g = 1.0 - f;
  vec2 weight[4] = vec2[](g * g * g / 6.0, 2.0 / 3.0 - 0.5 * f * f * (2.0 - f), 2.0 / 3.0 - 0.5 * g * g * (2.0 - g),
                          f * f * f / 6.0);
  vec2 slope[4] = vec2[](-0.5 * g * g, 0.5 * f * (3.0 * f - 4.0), -0.5 * g * (3.0 * g - 4.0), 0.5 * f * f);
  vec3 sum = vec3(0.0);
  for (int y = 0; y < 4; y++) {
    for (int x = 0; x < 4; x++) {
      float h = 65535.0 * texelFetch(textures[args.heights], clamp(corner + ivec2(x, y) - 1, ivec2(0), most), 0).r;
      sum += h * vec3(weight[x].x * weight[y].y, slope[x].x * weight[y].y, weight[x].x * slope[y].y);
    }
  }
  return sum;
}

float lit(vec3 normal, float azimuth, float altitude) {
  float a = radians(azimuth), h = radians(altitude);
  return max(dot(normal, vec3(sin(a) * cos(h), -cos(a) * cos(h), sin(h))), 0.0);
}

void main() {
  uvec2 pixel = gl_GlobalInvocationID.xy;
  if (any(greaterThanEqual(pixel, args.size))) return;
  vec2 scale = vec2(textureSize(textures[args.heights], 0)) / vec2(args.size);
  vec3 here = surface((vec2(pixel) + 0.5) * scale - 0.5);
  vec2 slope = here.yz / args.texel;
  vec3 normal = normalize(vec3(-3.0 * slope, 1.0)); // three times as steep as they are
  float light = 0.75 * lit(normal, 315.0, 35.0) + 0.18 * lit(normal, 225.0, 30.0) + 0.1 * lit(normal, 0.0, 60.0);
  float high = clamp((here.x - 240.0) / 780.0, 0.0, 1.0);
  vec3 low_colour = vec3(0.05, 0.13, 0.17), middle = vec3(0.16, 0.2, 0.2), top = vec3(0.46, 0.4, 0.36);
  vec3 tint = high < 0.4 ? mix(low_colour, middle, high / 0.4) : mix(middle, top, (high - 0.4) / 0.6);
  float step_here = length(here.yz * scale) / 100.0;          // contours from pixel to pixel
  float apart = abs(fract(here.x / 100.0 + 0.5) - 0.5) / max(step_here, 1e-4);
  float line = clamp(1.0 - apart, 0.0, 1.0) * clamp(0.35 - step_here, 0.0, 0.35);
  imageStore(grounds[args.ground], ivec2(pixel), vec4(tint * (0.15 + 1.5 * light) * (1.0 - line), here.x));
}
