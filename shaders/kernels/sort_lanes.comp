// A pass of a radix sort for devices that run threads one after the other: each thread goes through a stretch of its
// own and keeps its counters to itself, so the order of equal digits is kept. SCATTER 0 counts digits, 1 moves the
// keys.

#ifndef WORDS // so that the file compiles by itself
#define WORDS 1
#define KIND 0
#define PAYLOAD 1
#define SCATTER 1
#endif

#include <kernels/sort.glsl>

layout(local_size_x = 8) in;

MC_BUFFERS_STD430(uvec4, quads); // several keys, or values, at a time

shared uint counters[DIGITS * 8u];

uint value_of(uint i) {
#if PAYLOAD && SCATTER
  return words[args.source_values].data[i];
#else
  return 0u;
#endif
}

void take(KEY key, uint value) {
  uint counter = digit_of(key) * 8u + gl_LocalInvocationIndex, at = counters[counter];
  counters[counter] = at + 1u;
#if SCATTER
  keys[args.target].data[at] = key;
#if PAYLOAD
  words[args.target_values].data[at] = value;
#endif
#endif
}

void main() {
  uint lane = gl_GlobalInvocationID.x, own = gl_LocalInvocationIndex;
  if (lane >= args.columns) return;
  uint first = lane * args.chunk, last = min(args.n, first + args.chunk);
  for (uint d = 0u; d < DIGITS; d++) {
    counters[d * 8u + own] = SCATTER != 0 ? words[args.table].data[d * args.columns + lane] : 0u;
  }
  uint i = first;
#if WORDS == 1
  for (; i + 4u <= last; i += 4u) {
    uvec4 four = quads[args.source].data[i / 4u];
#if PAYLOAD && SCATTER
    uvec4 carried = quads[args.source_values].data[i / 4u];
#else
    uvec4 carried = uvec4(0u);
#endif
    take(four.x, carried.x);
    take(four.y, carried.y);
    take(four.z, carried.z);
    take(four.w, carried.w);
  }
#else
  for (; i + 2u <= last; i += 2u) {
    uvec4 two = quads[args.source].data[i / 2u];
    take(two.xy, value_of(i));
    take(two.zw, value_of(i + 1u));
  }
#endif
  for (; i < last; i++) take(keys[args.source].data[i], value_of(i));
#if !SCATTER
  for (uint d = 0u; d < DIGITS; d++) words[args.table].data[d * args.columns + lane] = counters[d * 8u + own];
#endif
}
