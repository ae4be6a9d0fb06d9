// What draw2d.vert and draw2d.frag know of shapes. Coordinates are pixels of the image, y down.
#include <mooncrust.glsl>

const uint LINE = 0u, ROUND_LINE = 1u, BOX = 2u, GLYPH = 3u; // kinds

struct Shape {
  vec4 box;   // a line's ends; a box's corner and size; a glyph's x, baseline and pixels an em
  uint a;     // a line's width, a box's radius (both floats), a glyph's place in the font
  float b;    // the width of a box's outline, 0 when it is filled
  uint color; // eight bits a channel, red lowest
  uint kind;
  uvec2 clip; // the first pixel that is drawn and the first that is not: x, and y in the high half
};

MC_BUFFERS_AS(readonly, Shape, shapes);
MC_BUFFERS_AS(readonly, uint, fonts); // init.lua: what is in it

layout(push_constant) uniform Arguments {
  mc_buffer shapes, font;
  uint first;   // shape
  uint decoded; // 1: what is written is linear
  vec2 size;    // of the image
  vec4 metrics; // of the font: units of the em, x-height, cap height
} args;

vec2 pair(uint word) { return vec2(ivec2(word << 16, word) >> 16); }
vec2 corner(uint word) { return vec2(word & 0xffffu, word >> 16); }

// Height above the baseline in pixels. Small letters and capitals end at whole pixels, which keeps their edges sharp.
float height(float y, float scale) {
  float low = round(args.metrics.y * scale), high = round(args.metrics.z * scale);
  float between = (y - args.metrics.y) / (args.metrics.z - args.metrics.y);
  if (y <= 0.0) return y * scale;
  if (y <= args.metrics.y) return y / args.metrics.y * low;
  return y <= args.metrics.z ? mix(low, high, between) : high + (y - args.metrics.z) * scale;
}
