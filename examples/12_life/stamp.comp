// Brings cells to life: one for each thread.
#include "grid.glsl"

struct Cell { uint x, y; };
MC_BUFFERS(Cell, cells);

layout(local_size_x = 64) in;
layout(push_constant) uniform Arguments {
  mc_buffer cells, to;
  uint n, columns; // columns of 32 cells
} args;

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.n) return;
  Cell cell = cells[args.cells].data[i];
  atomicOr(words[args.to].data[cell.y * args.columns + cell.x / 32u], 1u << (cell.x & 31u));
}
