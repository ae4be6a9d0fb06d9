// A pass of a radix sort for devices that run many threads at a time: each workgroup goes through a stretch, tile by
// tile. SCATTER 0 counts digits; 1 moves the keys: it ranks those of a tile with ballots, puts the tile in order in
// shared memory, and writes runs of equal digits. THREADS is at most 16 subgroups, SUBGROUPS the most there can be, and
// WIDE is 1 when a subgroup may have more than 32 threads.

#ifndef WORDS // so that the file compiles by itself
#define WORDS 1
#define KIND 0
#define PAYLOAD 1
#define SCATTER 1
#define THREADS 256
#define SUBGROUPS 16
#define WIDE 1
#endif

#include <kernels/sort.glsl>

#if WORDS == 1
#define ROWS 12 // more take registers from the threads that would hide the latency
#else
#define ROWS 8
#endif

layout(local_size_x = THREADS) in;

const uint TILE = ROWS * THREADS;
const uint PER_THREAD = DIGITS / THREADS;

shared uint counters[SUBGROUPS * DIGITS];

#if !SCATTER

void main() {
  uint first = gl_WorkGroupID.x * args.chunk, last = min(args.n, first + args.chunk);
  for (uint i = gl_LocalInvocationIndex; i < SUBGROUPS * DIGITS; i += THREADS) counters[i] = 0u;
  barrier();
  uint own = gl_SubgroupID * DIGITS;
  for (uint tile = first + mc_thread; tile < last; tile += TILE) {
    KEY key[ROWS];
    MC_UNROLL for (uint k = 0u; k < ROWS; k++) {
      uint i = tile + k * THREADS;
      if (i < last) key[k] = keys[args.source].data[i];
    }
    MC_UNROLL for (uint k = 0u; k < ROWS; k++) {
      if (tile + k * THREADS < last) atomicAdd(counters[own + digit_of(key[k])], 1u);
    }
  }
  barrier();
  for (uint d = gl_LocalInvocationIndex; d < DIGITS; d += THREADS) {
    uint count = 0u;
    for (uint s = 0u; s < gl_NumSubgroups; s++) count += counters[s * DIGITS + d];
    words[args.table].data[d * args.columns + gl_WorkGroupID.x] = count;
  }
}

#else

shared KEY exchanged[TILE];
shared uint next[DIGITS];   // where the next key of a digit goes in the target
shared uint begin[DIGITS];  // where a digit begins in the tile
shared uint offset[DIGITS]; // from a place in the tile to one in the target
shared uint before[SUBGROUPS];

// The threads of the subgroup that have the same digit.
#if WIDE
#define MASK uvec4
#define BALLOT(condition) subgroupBallot(condition)
#define COUNT(mask) subgroupBallotBitCount(mask)
#define RANK(mask) subgroupBallotExclusiveBitCount(mask)
#define FIRST(mask) subgroupBallotFindLSB(mask)
#else
#define MASK uint
#define BALLOT(condition) subgroupBallot(condition).x
#define COUNT(mask) uint(bitCount(mask))
#define RANK(mask) uint(bitCount(mask & gl_SubgroupLtMask.x))
#define FIRST(mask) uint(findLSB(mask))
#endif

MASK peers(uint digit, bool valid) {
  MASK mask = BALLOT(valid);
  MC_UNROLL for (uint b = 0u; b < 8u; b++) {
    bool one = (digit >> b & 1u) != 0u;
    MASK ones = BALLOT(one);
    mask &= one ? ones : ~ones;
  }
  return mask;
}

void main() {
  uint first = gl_WorkGroupID.x * args.chunk, last = min(args.n, first + args.chunk);
  for (uint d = gl_LocalInvocationIndex; d < DIGITS; d += THREADS) {
    next[d] = words[args.table].data[d * args.columns + gl_WorkGroupID.x];
  }
  for (uint tile = first; tile < last; tile += TILE) {
    for (uint i = gl_LocalInvocationIndex; i < SUBGROUPS * DIGITS; i += THREADS) counters[i] = 0u;
    barrier();

    // The keys of a subgroup are neighbours, row after row: ranks follow the order of the source.
    KEY key[ROWS];
    uint rank[ROWS];
    uint start = tile + gl_SubgroupID * gl_SubgroupSize * ROWS + gl_SubgroupInvocationID;
    MC_UNROLL for (uint k = 0u; k < ROWS; k++) {
      uint i = start + k * gl_SubgroupSize;
      key[k] = KEY(0u);
      if (i < last) key[k] = keys[args.source].data[i];
    }
    MC_UNROLL for (uint k = 0u; k < ROWS; k++) {
      bool valid = start + k * gl_SubgroupSize < last;
      uint digit = digit_of(key[k]);
      MASK mask = peers(digit, valid);
      uint counter = gl_SubgroupID * DIGITS + digit, found = counters[counter];
      subgroupMemoryBarrierShared();
      subgroupBarrier();
      if (valid && FIRST(mask) == gl_SubgroupInvocationID) counters[counter] = found + COUNT(mask);
      subgroupMemoryBarrierShared();
      subgroupBarrier();
      rank[k] = found + RANK(mask);
    }
    barrier();

    // What comes before: in other subgroups of the same digit, and in lower digits.
    uint counts[PER_THREAD], sum = 0u;
    MC_UNROLL for (uint j = 0u; j < PER_THREAD; j++) {
      uint d = mc_thread * PER_THREAD + j, run = 0u;
      for (uint s = 0u; s < gl_NumSubgroups; s++) {
        uint count = counters[s * DIGITS + d];
        counters[s * DIGITS + d] = run;
        run += count;
      }
      counts[j] = run;
      sum += run;
    }
    uint upto = subgroupInclusiveAdd(sum);
    if (gl_SubgroupInvocationID == gl_SubgroupSize - 1u) before[gl_SubgroupID] = upto;
    barrier();
    uint run = upto - sum;
    for (uint s = 0u; s < gl_SubgroupID; s++) run += before[s];
    MC_UNROLL for (uint j = 0u; j < PER_THREAD; j++) {
      uint d = mc_thread * PER_THREAD + j;
      begin[d] = run;
      offset[d] = next[d] - run;
      next[d] += counts[j];
      run += counts[j];
    }
    barrier();

    MC_UNROLL for (uint k = 0u; k < ROWS; k++) {
      uint digit = digit_of(key[k]);
      rank[k] += begin[digit] + counters[gl_SubgroupID * DIGITS + digit];
      if (start + k * gl_SubgroupSize < last) exchanged[rank[k]] = key[k];
    }
    barrier();
    uint count = min(TILE, last - tile);
    uint place[ROWS];
    MC_UNROLL for (uint k = 0u; k < ROWS; k++) {
      uint i = k * THREADS + mc_thread;
      if (i < count) {
        KEY moved = exchanged[i];
        place[k] = offset[digit_of(moved)] + i;
        keys[args.target].data[place[k]] = moved;
      }
    }
    barrier();
#if PAYLOAD
    MC_UNROLL for (uint k = 0u; k < ROWS; k++) {
      uint i = start + k * gl_SubgroupSize;
      if (i < last) exchanged[rank[k]] = KEY(words[args.source_values].data[i]);
    }
    barrier();
    MC_UNROLL for (uint k = 0u; k < ROWS; k++) {
      uint i = k * THREADS + mc_thread;
#if WORDS == 1
      if (i < count) words[args.target_values].data[place[k]] = exchanged[i];
#else
      if (i < count) words[args.target_values].data[place[k]] = exchanged[i].x;
#endif
    }
    barrier();
#endif
  }
}

#endif
