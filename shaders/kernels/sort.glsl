// What the stages of a radix sort share. WORDS is 1 for keys of 32 bits and 2 for 64; KIND is 0 for unsigned keys, 1
// for signed ones, 2 for floats; PAYLOAD is 1 when each key carries a value.

#include <kernels/common.glsl>

#if WORDS == 1
#define KEY uint
#else
#define KEY uvec2
#endif

MC_BUFFERS_STD430(KEY, keys);
MC_BUFFERS(uint, words);

layout(push_constant) uniform Arguments {
  mc_buffer source;
  mc_buffer target;
#if PAYLOAD
  mc_buffer source_values;
  mc_buffer target_values;
#endif
  mc_buffer table; // counts of each digit in each of `columns` stretches, then where each begins in the target
  uint n;
  uint chunk; // keys of a stretch
  uint columns;
  uint shift; // the digit's lowest bit
  uint mask; // which of its bits count
} args;

const uint DIGITS = 256u;

// Bits of the key that sort as an unsigned number does, from `shift` on.
uint digit_of(KEY key) {
#if WORDS == 1
  uint low = key, high = key;
#else
  uint low = key.x, high = key.y;
#endif
#if KIND == 1
  high ^= 0x80000000u;
#elif KIND == 2
  uint negative = uint(int(high) >> 31);
  low ^= negative;
  high ^= negative | 0x80000000u;
#endif
#if WORDS == 1
  return (high >> args.shift) & args.mask;
#else
  return ((args.shift < 32u ? low : high) >> (args.shift % 32u)) & args.mask;
#endif
}
