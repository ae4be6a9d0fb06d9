// Reduces stretches of an array: workgroup w gives the sum, minimum or maximum of `chunk` elements from w * chunk on.
// T is uint, int or float, T4 the vector of four; OP is 0 for the sum, 1 for the minimum, 2 for the maximum.

#include <kernels/common.glsl>

layout(local_size_x = 256) in;

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
  uint at;
  uint n;
  uint chunk; // a multiple of 4
} args;

shared T totals[MC_THREADS];

void main() {
  uint first = gl_WorkGroupID.x * args.chunk, last = min(args.n, first + args.chunk);
  T4 sums[4] = T4[4](T4(IDENTITY), T4(IDENTITY), T4(IDENTITY), T4(IDENTITY));
  uint end = last / 4u;
  uint i = first / 4u + mc_thread;
  for (; i + 3u * MC_THREADS < end; i += 4u * MC_THREADS) {
    MC_UNROLL for (uint k = 0u; k < 4u; k++) {
      sums[k] = COMBINE(sums[k], quads[args.source].data[i + k * MC_THREADS]);
    }
  }
  for (; i < end; i += MC_THREADS) sums[0] = COMBINE(sums[0], quads[args.source].data[i]);
  T4 four = COMBINE(COMBINE(sums[0], sums[1]), COMBINE(sums[2], sums[3]));
  T sum = COMBINE(COMBINE(four.x, four.y), COMBINE(four.z, four.w));
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
