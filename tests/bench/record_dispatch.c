// The rival of the encoder in C: the same commands through the same function pointers, in a loop of its own.
//
//   cc -shared -fPIC -O2 record_dispatch.c -o librecord.so

#include <stdint.h>

typedef void (*Push)(void *cmd, void *layout, uint32_t stages, uint32_t offset, uint32_t size, const void *bytes);
typedef void (*Dispatch)(void *cmd, uint32_t x, uint32_t y, uint32_t z);

void record(Push push, Dispatch dispatch, void *cmd, void *layout, uint32_t stages, uint32_t *bytes, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    bytes[0] = i;
    push(cmd, layout, stages, 0, 32, bytes);
    dispatch(cmd, 1, 1, 1);
  }
}
