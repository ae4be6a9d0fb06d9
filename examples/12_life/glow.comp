// What has happened in each block of 8 x 8 cells: the cells that changed in this step, and some of what was before.
// A thread takes four blocks, the words of eight rows.
#include "grid.glsl"

layout(local_size_x = 32, local_size_y = 2) in;
layout(push_constant) uniform Arguments {
  mc_buffer from, to, glow;
  uint columns, rows; // columns of 32 cells
  float keep;
} args;

void main() {
  uint column = gl_GlobalInvocationID.x, block = gl_GlobalInvocationID.y;
  if (column >= args.columns || block * BLOCK >= args.rows) return;
  uint first = 4u * (block * args.columns + column);
  uvec4 changed = uvec4(0u);
  for (uint y = block * BLOCK; y < min((block + 1u) * BLOCK, args.rows); y++) {
    uint at = y * args.columns + column, word = words[args.from].data[at] ^ words[args.to].data[at];
    changed += bitCount(uvec4(word & 0xffu, word >> 8 & 0xffu, word >> 16 & 0xffu, word >> 24));
  }
  for (uint k = 0u; k < 4u; k++) {
    float was = floats[args.glow].data[first + k];
    floats[args.glow].data[first + k] = max(args.keep * was, min(1.0, float(changed[k]) / 9.0));
  }
}
