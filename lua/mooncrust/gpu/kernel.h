// The interface of the kernel (bootstrap/src/abi.rs), as gpu/kernel.lua declares it to LuaJIT.
// A change raises the VERSION in both.

typedef struct mc_extension {
  const char *name;
  const struct mc_extension *with;
  uint32_t required, enabled;
} mc_extension;
typedef struct mc_block { void *data; const char *extension; uint32_t api_least, size; } mc_block;
typedef struct mc_feature { const uint32_t *value; const char *name; } mc_feature;
typedef struct mc_queue { void *queue; uint32_t family, flags; } mc_queue;
typedef struct mc_object { uint64_t handle; const char *name; int32_t kind; } mc_object;
typedef struct mc_open {
  uint32_t version, size;
  const char *application;
  uint32_t api_most, api_least, flags, layer_count;
  const char *const *layers;
  const char *device;
  const void *instance_next;
  mc_extension *instance_extensions;
  mc_extension *device_extensions;
  mc_block *blocks;
  const mc_feature *required;
  uint32_t *const *cleared;
  uint32_t *robust;
  uint32_t instance_extension_count, device_extension_count;
  uint32_t block_count, required_count, cleared_count;
} mc_open;
typedef struct mc_handles {
  uint32_t version, size;
  void *instance, *physical_device, *device;
  const void *get_instance_proc_addr, *get_device_proc_addr;
  void *window;
  uint64_t surface;
  uint32_t api_version, device_index;
  mc_queue queues[3];
  int32_t result;
  char error[2044];
} mc_handles;
typedef struct mc_message {
  struct mc_message *next;
  uint32_t severity, kinds;
  const char *id, *text;
  uint32_t lost, object_count;
  mc_object objects[4];
} mc_message;
typedef struct mc_job {
  int32_t (*create)(void *, uint64_t, uint32_t, const void *, const void *, uint64_t *);
  void *device;
  uint64_t cache;
  const void *infos;
  uint64_t *out;
  void *thread;
  double ms;
  uint32_t count;
  int32_t result;
  volatile uint32_t done;
} mc_job;
typedef struct mc_kernel {
  uint32_t version, size;
  int argc;
  const char *const *argv;
  const char *home, *program;
  int (*open)(mc_open *, mc_handles *);
  void (*close)(void);
  mc_message *(*messages)(void);
  void (*release)(mc_message *);
  int (*start)(mc_job *);
  void (*join)(mc_job *);
  int (*show)(const char *title, int width, int height, uint64_t flags, mc_handles *);
  int (*renew)(mc_handles *);
  void (*catch)(void);
  const volatile int32_t *signal;
} mc_kernel;
