-- The kernel's C structs as Lua sees them (the Rust side is bootstrap/src/abi.rs), and the pointer
-- that the kernel handed over.
--
--   local kernel = require "mooncrust.gpu.kernel"
--   kernel.attach(pointer)          -- once, by boot.lua: checks version and size
--   kernel.get().open(request, handles)

local ffi = require "ffi"
local errors = require "mooncrust.core.errors"

ffi.cdef [[
  typedef struct mc_extension { const char *name; uint32_t required, enabled; } mc_extension;
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
    const char *window_title;
    int window_width, window_height;
    uint64_t window_flags;
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
  } mc_kernel;
]]

local VERSION = 2

local M = { INSTANCE_ONLY = 1, MESSENGER = 2 } -- flags of mc_open

-- Why open failed (abi.rs: Failure).
M.REQUEST, M.NO_LOADER, M.INSTANCE, M.NO_DRIVER, M.NO_SUCH_DEVICE = 1, 2, 3, 4, 5
M.LACKING, M.DEVICE, M.WINDOW, M.ALREADY_OPEN = 6, 7, 8, 9

local kernel

--- Takes the kernel's struct and checks that both sides speak of the same one.
---@param pointer lightuserdata what boot.lua was called with
function M.attach(pointer)
  local given = ffi.cast("mc_kernel *", pointer)
  local size = tonumber(ffi.sizeof("mc_kernel"))
  if given.version ~= VERSION or given.size ~= size then
    local text = "the kernel has interface version %d (%d bytes), its Lua files %d (%d bytes): "
      .. "they come from different builds; run `make build` or install again"
    errors.refuse(0, text, given.version, given.size, VERSION, size)
  end
  kernel = given
end

--- The kernel's struct.
---@return ffi.cdata* kernel mc_kernel *
function M.get()
  return kernel
    or error("this function needs the MoonCrust kernel: run the script with `mooncrust`", 2)
end

--- A struct of the kernel's interface with its version and size filled in.
---@param name "mc_open"|"mc_handles"
---@return ffi.cdata*
function M.new(name)
  local struct = ffi.new(name)
  struct.version, struct.size = VERSION, ffi.sizeof(name)
  return struct
end

return M
