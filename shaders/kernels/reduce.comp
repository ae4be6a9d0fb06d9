// Reduces stretches of an array: the one after the other, each of `chunk` elements, to its sum, minimum or maximum. T
// is uint, int or float, T4 the vector of four; OP is 0 for the sum, 1 for the minimum, 2 for the maximum; IDENTITY is
// what changes nothing. LANES 1: a thread does a stretch, 0: a workgroup does.

#ifndef T // so that the file compiles by itself
#define T uint
#define T4 uvec4
#define OP 0
#define IDENTITY 0u
#define LANES 0
#endif

#include <kernels/common.glsl>

#if OP == 0
#define COMBINE(a, b) ((a) + (b))
#define SUBGROUP subgroupAdd
#elif OP == 1
#define COMBINE(a, b) min(a, b)
#define SUBGROUP subgroupMin
#else
#define COMBINE(a, b) max(a, b)
#define SUBGROUP subgroupMax
#endif

MC_BUFFERS(T, values);
MC_BUFFERS_STD430(T4, quads);

layout(push_constant) uniform Arguments {
  mc_buffer source;
  mc_buffer target;
  uint at; // of the first result
  uint n;
  uint chunk; // a multiple of 4
  uint columns; // how many stretches
} args;

T of_four(T4 v) { return COMBINE(COMBINE(v.x, v.y), COMBINE(v.z, v.w)); }

#if LANES

layout(local_size_x = 8) in;

void main() {
  uint lane = gl_GlobalInvocationID.x;
  if (lane >= args.columns) return;
  uint first = lane * args.chunk, last = min(args.n, first + args.chunk), end = last / 4u;
  T4 four = T4(IDENTITY);
  for (uint i = first / 4u; i < end; i++) four = COMBINE(four, quads[args.source].data[i]);
  T sum = of_four(four);
  for (uint i = max(first, end * 4u); i < last; i++) sum = COMBINE(sum, values[args.source].data[i]);
  values[args.target].data[args.at + lane] = sum;
}

#else

layout(local_size_x = 256) in;

shared T totals[256];

void main() {
  uint first = gl_WorkGroupID.x * args.chunk, last = min(args.n, first + args.chunk), end = last / 4u;
  T4 sums[4] = T4[4](T4(IDENTITY), T4(IDENTITY), T4(IDENTITY), T4(IDENTITY));
  uint i = first / 4u + mc_thread;
  for (; i + 768u < end; i += 1024u) {
    MC_UNROLL for (uint k = 0u; k < 4u; k++) sums[k] = COMBINE(sums[k], quads[args.source].data[i + k * 256u]);
  }
  for (; i < end; i += 256u) sums[0] = COMBINE(sums[0], quads[args.source].data[i]);
  T sum = of_four(COMBINE(COMBINE(sums[0], sums[1]), COMBINE(sums[2], sums[3])));
  uint rest = end * 4u + mc_thread;
  if (rest < last) sum = COMBINE(sum, values[args.source].data[rest]);

  sum = SUBGROUP(sum);
  if (subgroupElect()) totals[gl_SubgroupID] = sum;
  barrier();
  if (gl_SubgroupID == 0u) {
    sum = T(IDENTITY);
    for (uint s = gl_SubgroupInvocationID; s < gl_NumSubgroups; s += gl_SubgroupSize) sum = COMBINE(sum, totals[s]);
    sum = SUBGROUP(sum);
    if (subgroupElect()) values[args.target].data[args.at + gl_WorkGroupID.x] = sum;
  }
}

#endif
