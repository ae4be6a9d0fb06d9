// Moves the particles into the order of their cells, and within a cell into the order that they had before: whoever
// was counted first, the result is the same.
#include "fluid.glsl"

layout(local_size_x = 64) in;
layout(push_constant) uniform Arguments {
  mc_buffer list, cells, starts;
  mc_buffer from_places, from_motions, places, motions;
  uint n;
} args;

void main() {
  uint k = gl_GlobalInvocationID.x;
  if (k >= args.n) return;
  uint i = uints[args.list].data[k], cell = uints[args.cells].data[i];
  uint first = uints[args.starts].data[cell], last = uints[args.starts].data[cell + 1u], rank = first;
  for (uint other = first; other < last; other++) rank += uint(uints[args.list].data[other] < i);
  uvec4s[args.places].data[rank] = uvec4s[args.from_places].data[i];
  uvec4s[args.motions].data[rank] = uvec4s[args.from_motions].data[i];
}
