// The grid as seen through a window: cells as squares when they are large, as light when many fall into a pixel, and
// about them the glow of what has happened lately. Old and quiet places are blue, busy ones gold.
#include "grid.glsl"

MC_IMAGES(rgba8, image2D, pictures);

layout(local_size_x = 8, local_size_y = 8) in;
layout(push_constant) uniform Arguments {
  mc_buffer cells, glow;
  mc_image picture;
  uint columns, rows; // columns of 32 cells
  float bright;
  uvec2 size;
  vec2 middle; // the cell in the middle of the picture
  float scale; // cells of a pixel
} args;

const vec3 quiet = vec3(0.10, 0.34, 0.85), busy = vec3(1.0, 0.56, 0.16), night = vec3(0.0015, 0.002, 0.006);
const vec3 ember[3] = vec3[](vec3(0.02, 0.03, 0.16), vec3(0.30, 0.03, 0.20), vec3(0.9, 0.28, 0.04));

float glow_at(ivec2 block) {
  ivec2 blocks = ivec2(args.columns * 4u, (args.rows + BLOCK - 1u) / BLOCK);
  block = (block % blocks + blocks) % blocks;
  return floats[args.glow].data[block.y * blocks.x + block.x];
}

void main() {
  uvec2 pixel = gl_GlobalInvocationID.xy;
  if (any(greaterThanEqual(pixel, args.size))) return;
  ivec2 cells = ivec2(args.columns * 32u, args.rows);
  vec2 low = args.middle + (vec2(pixel) - 0.5 * vec2(args.size)) * args.scale, center = low + 0.5 * args.scale;
  vec3 color = vec3(0.0);
  if (all(greaterThanEqual(center, vec2(0.0))) && all(lessThan(center, vec2(cells)))) {
    vec2 place = center / float(BLOCK) - 0.5, part = fract(place);
    ivec2 block = ivec2(floor(place));
    float heat = mix(mix(glow_at(block), glow_at(block + ivec2(1, 0)), part.x),
      mix(glow_at(block + ivec2(0, 1)), glow_at(block + ivec2(1, 1)), part.x), part.y);
    // Live cells in the pixel's square, row by row.
    ivec2 from = max(ivec2(floor(low)), 0), to = min(max(ivec2(floor(low + args.scale)), from + 1), cells);
    uint alive = 0u;
    for (int y = from.y; y < to.y; y++) {
      for (int word = from.x >> 5; word <= (to.x - 1) >> 5; word++) {
        uint mask = 0xffffffffu << uint(max(from.x - 32 * word, 0));
        if (to.x < 32 * word + 32) mask &= ~(0xffffffffu << uint(to.x - 32 * word));
        alive += bitCount(words[args.cells].data[uint(y) * args.columns + uint(word)] & mask);
      }
    }
    float density = float(alive) / float((to.x - from.x) * (to.y - from.y));
    if (args.scale < 0.25) { // squares with a gap
      vec2 inside = abs(fract(center) - 0.5);
      density *= smoothstep(0.5, 0.5 - 1.5 * args.scale, max(inside.x, inside.y) + 0.08);
    }
    float hot = heat * heat, lit = mix(0.08, 0.55, smoothstep(0.06, 0.7, args.scale)); // less glow about large cells
    color = night + args.bright * (lit * mix(mix(ember[0], ember[1], heat), ember[2], hot * heat) * heat);
    color += args.bright * pow(density, args.scale > 1.0 ? 0.7 : 1.0) * 1.6 * mix(quiet, busy, smoothstep(0.25, 0.9, heat));
    color += args.bright * density * hot * 0.35;
  }
  vec3 shown = 1.0 - exp(-1.4 * color);
  imageStore(pictures[args.picture], ivec2(pixel), vec4(mc_linear_to_srgb(shown), 1.0));
}
