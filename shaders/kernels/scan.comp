// Prefix sums of stretches of an array: the one after the other, each of `chunk` elements, to which the stretch's carry
// is added. LANES 1: a thread does a stretch, 0: a workgroup does, tile by tile.

#ifndef LANES // so that the file compiles by itself
#define LANES 0
#endif

#include <kernels/common.glsl>

MC_BUFFERS(uint, values);
MC_BUFFERS_STD430(uvec4, quads);

layout(push_constant) uniform Arguments {
  mc_buffer source;
  mc_buffer target; // may be the source
  mc_buffer carries;
  uint n;
  uint chunk; // a multiple of 4, or of TILE
  uint columns; // how many stretches
  uint flags; // 1: inclusive, 2: there are carries
} args;

uint carry_of(uint stretch) { return (args.flags & 2u) != 0u ? values[args.carries].data[stretch] : 0u; }

// Four prefix sums; `inclusive` is 1 or 0.
uvec4 prefixes(uvec4 x, uint inclusive) { return uvec4(0u, x.x, x.x + x.y, x.x + x.y + x.z) + inclusive * x; }

#if LANES

layout(local_size_x = 8) in;

void main() {
  uint lane = gl_GlobalInvocationID.x;
  if (lane >= args.columns) return;
  uint i = lane * args.chunk, last = min(args.n, i + args.chunk);
  uint run = carry_of(lane), inclusive = args.flags & 1u;
  for (; i + 4u <= last; i += 4u) {
    uvec4 x = quads[args.source].data[i / 4u];
    quads[args.target].data[i / 4u] = run + prefixes(x, inclusive);
    run += x.x + x.y + x.z + x.w;
  }
  for (; i < last; i++) {
    uint x = values[args.source].data[i];
    values[args.target].data[i] = run + inclusive * x;
    run += x;
  }
}

#else

layout(local_size_x = 256) in;

const uint ROWS = 4u;
const uint TILE = ROWS * 4u * 256u;

// The sum of each subgroup in each row, then what comes before it. Two of them, so that a tile need not wait for the
// one before.
shared uint before[2][ROWS * 256u];
shared uint whole[2];

// Elements `at` to `at` + 3, zeros beyond the end.
uvec4 load(uint at, uint last) {
  if (at + 4u <= last) return quads[args.source].data[at / 4u];
  uvec4 v = uvec4(0u);
  if (at < last) v.x = values[args.source].data[at];
  if (at + 1u < last) v.y = values[args.source].data[at + 1u];
  if (at + 2u < last) v.z = values[args.source].data[at + 2u];
  return v;
}

void store(uint at, uint last, uvec4 v) {
  if (at + 4u <= last) {
    quads[args.target].data[at / 4u] = v;
  } else {
    if (at < last) values[args.target].data[at] = v.x;
    if (at + 1u < last) values[args.target].data[at + 1u] = v.y;
    if (at + 2u < last) values[args.target].data[at + 2u] = v.z;
  }
}

void main() {
  uint first = gl_WorkGroupID.x * args.chunk, last = min(args.n, first + args.chunk);
  uint carry = carry_of(gl_WorkGroupID.x), inclusive = args.flags & 1u;
  uint side = 0u;
  for (uint tile = first; tile < last; tile += TILE) {
    uint at = tile + 4u * mc_thread;
    uvec4 v[ROWS];
    uint sum[ROWS];
    MC_UNROLL for (uint k = 0u; k < ROWS; k++) v[k] = load(at + k * 4u * 256u, last);
    MC_UNROLL for (uint k = 0u; k < ROWS; k++) {
      uvec4 x = v[k];
      uint own = x.x + x.y + x.z + x.w;
      sum[k] = subgroupInclusiveAdd(own);
      if (gl_SubgroupInvocationID == gl_SubgroupSize - 1u) before[side][k * gl_NumSubgroups + gl_SubgroupID] = sum[k];
      sum[k] -= own;
    }
    barrier();
    if (gl_SubgroupID == 0u) {
      uint count = ROWS * gl_NumSubgroups, run = carry;
      for (uint i = 0u; i < count; i += gl_SubgroupSize) {
        uint s = i + gl_SubgroupInvocationID;
        uint x = s < count ? before[side][s] : 0u;
        uint upto = subgroupInclusiveAdd(x);
        if (s < count) before[side][s] = run + upto - x;
        run += subgroupAdd(x);
      }
      if (subgroupElect()) whole[side] = run;
    }
    barrier();
    MC_UNROLL for (uint k = 0u; k < ROWS; k++) {
      uint base = before[side][k * gl_NumSubgroups + gl_SubgroupID] + sum[k];
      store(at + k * 4u * 256u, last, base + prefixes(v[k], inclusive));
    }
    carry = whole[side];
    side ^= 1u;
  }
}

#endif
