// A pass of a radix sort for devices that run threads one after the other: each thread goes through a stretch of its own
// and keeps its counters to itself, so the order of equal digits is kept. SCATTER 0 counts digits, 1 moves the keys.

#include <kernels/sort.glsl>

layout(local_size_x = 8) in;

shared uint counters[DIGITS * 8u];

void main() {
  uint lane = gl_GlobalInvocationID.x, own = gl_LocalInvocationIndex;
  if (lane >= args.columns) return;
  uint first = lane * args.chunk, last = min(args.n, first + args.chunk);
  for (uint d = 0u; d < DIGITS; d++) {
    counters[d * 8u + own] = SCATTER != 0 ? words[args.table].data[d * args.columns + lane] : 0u;
  }
  for (uint i = first; i < last; i++) {
    KEY key = keys[args.source].data[i];
    uint counter = digit_of(key) * 8u + own, at = counters[counter];
    counters[counter] = at + 1u;
#if SCATTER
    keys[args.target].data[at] = key;
#if PAYLOAD
    words[args.target_values].data[at] = words[args.source_values].data[i];
#endif
#endif
  }
#if !SCATTER
  for (uint d = 0u; d < DIGITS; d++) words[args.table].data[d * args.columns + lane] = counters[d * 8u + own];
#endif
}
