// What app/input.lua calls of SDL3, and its events: those fields that are read. 64-bit fields and pointers are split
// into halves, as reading one makes garbage in the interpreter.

typedef struct { uint32_t type, reserved, time[2], window; int32_t a, b; } mc_window_event;
typedef struct {
  uint32_t type, reserved, time[2], window, which, scancode, key;
  uint16_t modifiers, raw;
  bool down, repeated;
} mc_key_event;
typedef struct { uint32_t type, reserved, time[2], window, padding, low, high; } mc_text_event;
typedef struct { uint32_t type, reserved, time[2], window, which, state; float x, y, dx, dy; } mc_motion_event;
typedef struct {
  uint32_t type, reserved, time[2], window, which;
  uint8_t button;
  bool down;
  uint8_t clicks, padding;
  float x, y;
} mc_button_event;
typedef struct {
  uint32_t type, reserved, time[2], window, which;
  float across, up;
  uint32_t direction;
  float x, y;
} mc_wheel_event;
typedef struct {
  uint32_t type, reserved, time[2], device[2], low, high;
  float x, y, dx, dy, pressure;
} mc_touch_event;
typedef struct {
  uint32_t type, reserved, time[2], which;
  uint8_t index;
  bool down;
  uint8_t padding[2];
  int16_t value;
} mc_pad_event;
typedef struct { uint32_t type, reserved, time[2], window; float x, y; uint32_t padding, source[2], low, high; } mc_drop_event;
typedef union { uint32_t type; uint64_t bytes[16]; } mc_event;

bool SDL_PollEvent(mc_event *);
void SDL_PumpEvents(void);
bool SDL_HasEvent(uint32_t type);
const char *SDL_GetKeyName(uint32_t key);
bool SDL_StartTextInput(void *window);
bool SDL_StopTextInput(void *window);
bool SDL_SetWindowRelativeMouseMode(void *window, bool on);
bool SDL_InitSubSystem(uint32_t flags);
void *SDL_OpenGamepad(uint32_t id);
void SDL_CloseGamepad(void *gamepad);
const char *SDL_GetGamepadName(void *gamepad);
// The same with an address for the text and the lower half of its length.
uint32_t mc_copy_text(char *to, uint64_t text, size_t size) __asm__("SDL_strlcpy");
