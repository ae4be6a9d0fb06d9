// Paints each pixel: waves from points that wander, and from the mouse, added up. Change a constant
// and save.
#include <mooncrust.glsl>

MC_IMAGES(rgba8, image2D, pictures);

layout(local_size_x = 8, local_size_y = 8) in; // threads of a group
layout(push_constant) uniform Arguments {      // what main.lua passes
  mc_image picture;
  uvec2 size;
  vec2 mouse; // in pixels
  float time; // in seconds
  float wavelength;
} args;

const int points = 4;
const float frequency = 0.8; // waves a second

const vec3 trough = vec3(0.01, 0.02, 0.07), water = vec3(0.0, 0.12, 0.25), crest = vec3(0.75, 0.95, 1.0);

// Of a point in pixels: y from -1 at the top to 1, x as far as the picture is wide.
vec2 place(vec2 pixel) {
  return (2.0 * pixel - vec2(args.size)) / float(args.size.y);
}

float wave(vec2 from, vec2 to) {
  float way = distance(from, to);
  return sin(2.0 * mc_pi * (way / args.wavelength - frequency * args.time)) / (1.0 + 3.0 * way);
}

void main() {
  uvec2 pixel = gl_GlobalInvocationID.xy;
  if (any(greaterThanEqual(pixel, args.size))) return; // the last groups reach over the edge
  vec2 here = place(vec2(pixel) + 0.5);
  float height = wave(place(args.mouse), here);
  for (int i = 0; i < points; i++) {
    float angle = 0.3 * args.time + 2.0 * mc_pi * float(i) / float(points);
    height += wave(vec2(1.2 * cos(angle), 0.7 * sin(2.0 * angle)), here);
  }
  vec3 colour = mix(trough, water, smoothstep(-1.5, 0.5, height));
  colour = mix(colour, crest, smoothstep(0.2, 2.0, height));
  imageStore(pictures[args.picture], ivec2(pixel), vec4(mc_linear_to_srgb(colour), 1.0));
}
