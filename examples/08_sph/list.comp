// Lists the particles of each cell, in the order in which they were counted.
#include "fluid.glsl"

layout(local_size_x = 64) in;
layout(push_constant) uniform Arguments {
  mc_buffer cells, slots, starts, list;
  uint n;
} args;

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.n) return;
  uint start = uints[args.starts].data[uints[args.cells].data[i]];
  uints[args.list].data[start + uints[args.slots].data[i]] = i;
}
