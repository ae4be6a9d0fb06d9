// Random cells, three of eight alive: everywhere, or in a blot about the middle.
#include "grid.glsl"

layout(local_size_x = 32, local_size_y = 4) in;
layout(push_constant) uniform Arguments {
  mc_buffer to;
  uint columns, rows, seed; // columns of 32 cells
  float radius;             // in cells; 0: everywhere
} args;

void main() {
  uvec2 at = gl_GlobalInvocationID.xy;
  if (any(greaterThanEqual(at, uvec2(args.columns, args.rows)))) return;
  uint i = at.y * args.columns + at.x;
  uint a = mc_random(args.seed, 1u, i), b = mc_random(args.seed, 2u, i), c = mc_random(args.seed, 3u, i);
  uint cells = a & (b | c);
  if (args.radius > 0.0) {
    vec2 off = vec2(at.x * 32u, at.y) - 0.5 * vec2(args.columns * 32u, args.rows);
    uint inside = 0u;
    for (uint k = 0u; k < 32u; k++) {
      float angle = atan(off.y, off.x + float(k)), ragged = 1.0 + 0.12 * sin(5.0 * angle) + 0.07 * sin(9.0 * angle + 1.0);
      if (length(off + vec2(k, 0)) < args.radius * ragged) inside |= 1u << k;
    }
    cells &= inside;
  }
  words[args.to].data[i] = cells;
}
