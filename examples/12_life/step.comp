// One generation. A thread takes 128 cells of a row at once, and ROWS rows one below the other. Numbers of neighbours
// are added in bits, 128 sums side by side: of each row the sum of three cells as two bits, and of three such sums
// whether they are 3 (a cell lives) or 4 (a cell stays what it is): the cell itself is counted, too.
#extension GL_EXT_control_flow_attributes : require
#include "grid.glsl"

#ifndef ROWS
#define ROWS 8
#endif

MC_BUFFERS_STD430(uvec4, quads);

layout(local_size_x = 16, local_size_y = 4) in;
layout(push_constant) uniform Arguments {
  mc_buffer from, to;
  uint columns, rows; // columns of 128 cells
  uint wraps;         // 1: the grid is a torus; 0: beyond its border all is dead
} args;

struct Sums {
  uvec4 ones, twos; // of each cell and its two neighbours in the row: the sum
};

Sums sums(uvec4 cells, uint left, uint right) {
  uvec4 a = cells << 1 | uvec4(left, cells.xyz) >> 31, b = cells >> 1 | uvec4(cells.yzw, right) << 31;
  return Sums(a ^ cells ^ b, a & cells | b & (a ^ cells));
}

void main() {
  uint column = gl_GlobalInvocationID.x, first = gl_GlobalInvocationID.y * ROWS;
  if (column >= args.columns || first >= args.rows) return;
  bool wraps = args.wraps != 0u, leftmost = column == 0u, rightmost = column + 1u == args.columns;
  uint before = leftmost ? args.columns - 1u : column - 1u, after = rightmost ? 0u : column + 1u;
  // All that is read comes first, so that no read waits for a write.
  uvec4 cells[ROWS + 2u];
  uint left[ROWS + 2u], right[ROWS + 2u];
  [[unroll]] for (uint k = 0u; k < ROWS + 2u; k++) {
    uint y = first + k - 1u; // the row above the first is one of the largest numbers
    bool outside = y >= args.rows;
    if (outside) y = y == args.rows ? 0u : args.rows - 1u;
    uint at = y * args.columns;
    cells[k] = quads[args.from].data[at + column];
    left[k] = words[args.from].data[4u * (at + before) + 3u];
    right[k] = words[args.from].data[4u * (at + after)];
    if (!wraps && outside) cells[k] = uvec4(0u);
    if (!wraps && (outside || leftmost)) left[k] = 0u;
    if (!wraps && (outside || rightmost)) right[k] = 0u;
  }
  Sums above = sums(cells[0], left[0], right[0]), here = sums(cells[1], left[1], right[1]);
  [[unroll]] for (uint k = 0u; k < ROWS; k++) {
    Sums below = sums(cells[k + 2u], left[k + 2u], right[k + 2u]);
    uvec4 ones = above.ones ^ here.ones ^ below.ones;
    uvec4 carried = above.ones & here.ones | below.ones & (above.ones ^ here.ones);
    // How many twos there are, of four: `odd`, and `two` for two or three.
    uvec4 x = above.twos ^ here.twos, p = below.twos ^ carried;
    uvec4 odd = x ^ p, two = (above.twos & here.twos) ^ (below.twos & carried) ^ (x & p);
    uvec4 three = ones & odd & ~two, four = ~ones & ~odd & two;
    if (first + k < args.rows) quads[args.to].data[(first + k) * args.columns + column] = three | cells[k + 1u] & four;
    above = here;
    here = below;
  }
}
