// Counts the particles of each cell. The slots depend on who comes first; reorder.comp puts that right.
#include "fluid.glsl"

layout(local_size_x = 64) in;
layout(push_constant) uniform Arguments {
  Fluid fluid;
  mc_buffer places, counts, cells, slots;
} args;

void main() {
  uint i = gl_GlobalInvocationID.x;
  if (i >= args.fluid.n) return;
  uint cell = cell_index(args.fluid, cell_of(args.fluid, places[args.places].data[i].position));
  uints[args.cells].data[i] = cell;
  uints[args.slots].data[i] = atomicAdd(uints[args.counts].data[cell], 1u);
}
