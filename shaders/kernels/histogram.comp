// Adds to bins how many keys, or texels of an image, fall into each. IMAGE 1: texels by their luminance, 0: keys of 32
// bits. LANES 1: threads that run one after the other count for themselves; 0: workgroups count in shared memory. More
// bins than fit there (`copies` is 0) are counted where they are.

#ifndef IMAGE // so that the file compiles by itself
#define IMAGE 0
#define LANES 0
#endif

#include <kernels/common.glsl>

MC_BUFFERS(uint, words);
MC_TEXTURES(texture2D, textures);

layout(push_constant) uniform Arguments {
#if IMAGE
  mc_texture source;
  float low;   // luminance at the beginning of bin 0
  float scale; // bins per luminance
  uint width;
#else
  mc_buffer source;
  uint shift;
#endif
  mc_buffer target;
  uint n;
  uint bins;
  uint copies;
  uint chunk;
} args;

// The bin of an element; args.bins or more when it is in none.
uint bin_of(uint i) {
#if IMAGE
  vec4 texel = texelFetch(textures[args.source], ivec2(i % args.width, i / args.width), 0);
  float at = (mc_luminance(texel.rgb) - args.low) * args.scale;
  return at >= 1.0 ? min(uint(min(at, float(args.bins))), args.bins - 1u) : 0u;
#else
  return words[args.source].data[i] >> args.shift;
#endif
}

#if LANES

#if !IMAGE
MC_BUFFERS_STD430(uvec4, quads);
#endif

const uint ROOM = 4096u;

layout(local_size_x = 8) in;

shared uint counters[ROOM];

void main() {
  uint first = gl_GlobalInvocationID.x * args.chunk, last = min(args.n, first + args.chunk);
  uint own = gl_LocalInvocationIndex;
  if (first >= last) return;
  if (args.copies != 0u) {
    for (uint b = 0u; b < args.bins; b++) counters[b * 8u + own] = 0u;
  }
  uint i = first;
#if !IMAGE
  if (args.copies != 0u) {
    for (; i + 4u <= last; i += 4u) {
      // What is in no bin goes behind the last one.
      uvec4 bins = min(quads[args.source].data[i / 4u] >> args.shift, args.bins);
      counters[bins.x * 8u + own]++;
      counters[bins.y * 8u + own]++;
      counters[bins.z * 8u + own]++;
      counters[bins.w * 8u + own]++;
    }
  }
#endif
  for (; i < last; i++) {
    uint bin = bin_of(i);
    if (bin < args.bins) {
      if (args.copies != 0u) counters[bin * 8u + own]++;
      else atomicAdd(words[args.target].data[bin], 1u);
    }
  }
  if (args.copies != 0u) {
    for (uint b = 0u; b < args.bins; b++) {
      if (counters[b * 8u + own] != 0u) atomicAdd(words[args.target].data[b], counters[b * 8u + own]);
    }
  }
}

#else

const uint ROOM = 4096u;
const uint ROWS = 8u;

layout(local_size_x = 256) in;

shared uint counters[ROOM];

void main() {
  uint first = gl_WorkGroupID.x * args.chunk, last = min(args.n, first + args.chunk);
  uint used = args.bins * args.copies;
  for (uint b = gl_LocalInvocationIndex; b < used; b += 256u) counters[b] = 0u;
  barrier();
  uint own = args.copies != 0u ? gl_SubgroupID % args.copies * args.bins : 0u;
  for (uint tile = first + mc_thread; tile < last; tile += ROWS * 256u) {
    uint bins[ROWS];
    MC_UNROLL for (uint k = 0u; k < ROWS; k++) {
      uint i = tile + k * 256u;
      if (i < last) bins[k] = bin_of(i);
    }
    MC_UNROLL for (uint k = 0u; k < ROWS; k++) {
      uint bin = bins[k];
      if (tile + k * 256u < last && bin < args.bins) {
        if (args.copies != 0u) atomicAdd(counters[own + bin], 1u);
        else atomicAdd(words[args.target].data[bin], 1u);
      }
    }
  }
  barrier();
  if (args.copies == 0u) return;
  for (uint b = gl_LocalInvocationIndex; b < args.bins; b += 256u) {
    uint sum = 0u;
    for (uint c = 0u; c < args.copies; c++) sum += counters[c * args.bins + b];
    if (sum != 0u) atomicAdd(words[args.target].data[b], sum);
  }
}

#endif
