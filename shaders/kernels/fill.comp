// COPY 0: sets words to `value`; 1: copies words.

#ifndef COPY // so that the file compiles by itself
#define COPY 0
#endif

#include <kernels/common.glsl>

layout(local_size_x = 256) in;

MC_BUFFERS(uint, words);

layout(push_constant) uniform Arguments {
#if COPY
  mc_buffer source;
#else
  uint value;
#endif
  mc_buffer target;
  uint n;
} args;

void main() {
  for (uint i = gl_GlobalInvocationID.x; i < args.n; i += gl_NumWorkGroups.x * 256u) {
#if COPY
    words[args.target].data[i] = words[args.source].data[i];
#else
    words[args.target].data[i] = args.value;
#endif
  }
}
