// The interface of the native library (bindgen/src/capi), as core/native.lua declares it to LuaJIT.
// A change raises its VERSION there.

typedef struct {
  uint32_t size, stage;
  const char *path, *source;
  size_t source_size;
  const char *entry, *defines, *overrides, *library, *cache;
} mcb_shader_desc;
typedef struct {
  const uint32_t *words;
  size_t word_count;
  const char *reflection, *error, *diagnostics, *files;
  double compile_ms, reflect_ms;
} mcb_shader;
typedef struct {
  uint32_t width, height;
  const char *format;
  const uint8_t *pixels;
  size_t size;
  const char *error;
} mcb_picture;
uint32_t mcb_version(void);
const char *mcb_compiler(void);
uint64_t mcb_shader_start(const mcb_shader_desc *desc);
mcb_shader *mcb_shader_take(uint64_t ticket, uint32_t timeout_ms);
void mcb_shader_drop(uint64_t ticket);
void mcb_shader_free(mcb_shader *shader);
mcb_picture *mcb_picture_read(const char *path, const char *format);
void mcb_picture_free(mcb_picture *picture);
char *mcb_picture_write(const char *path, const char *format, uint32_t width, uint32_t height,
  const uint8_t *texels);
typedef struct {
  const char *path, *name, *format;
  uint32_t width, height;
  double fps;
  uint32_t hash;
} mcb_capture_desc;
typedef struct mcb_capture mcb_capture;
mcb_capture *mcb_capture_new(const mcb_capture_desc *desc);
int mcb_capture_frame(mcb_capture *capture, uint32_t step, const uint8_t *texels, double seconds);
int mcb_capture_finish(mcb_capture *capture, double seconds);
char *mcb_capture_hash(mcb_capture *capture);
char *mcb_capture_error(mcb_capture *capture);
void mcb_capture_free(mcb_capture *capture);
void mcb_text_free(char *text);
typedef struct mcb_watch mcb_watch;
mcb_watch *mcb_watch_new(uint32_t poll_ms);
double mcb_watch_clock(void);
int mcb_watch_file(mcb_watch *watch, const char *path, double since);
int mcb_watch_wait(mcb_watch *watch, double seconds);
char *mcb_watch_next(mcb_watch *watch);
void mcb_watch_free(mcb_watch *watch);
