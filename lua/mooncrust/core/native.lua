-- The native library: shaders to SPIR-V, and PNG files. It is opened on first use, so a program
-- that needs neither does not pay for it.
--
--   local native = require "mooncrust.core.native"
--   native.setup { "/usr/local/lib/libmooncrust_bindgen.so" }   -- once, at boot: where it may be
--   local shader, err = native.compile { path = "step.wgsl" }
--   if shader then create_module(shader.words, shader.size) end
--   local width, height, pixels = native.read_picture "in.png"
--
-- Functions that compile, read or write return nil and a message for what may well go wrong (a
-- faulty shader, a missing file), and raise an error for misuse. The library itself missing is an
-- error, too.
--
-- `shader.words` is a `const uint32_t *` that stays valid as long as the shader table does: keep
-- the table until vkCreateShaderModule has returned. `shader.reflection` has the tables that the
-- header of bindgen/src/shader/reflect_lua.rs describes.

local ffi = require "ffi"

local M = {}

local VERSION = 1

local DECLARATIONS = [[
typedef struct {
  uint32_t size, stage;
  const char *path, *source;
  size_t source_size;
  const char *entry;
} mcb_shader_desc;
typedef struct {
  const uint32_t *words;
  size_t word_count;
  const char *reflection, *error;
  double compile_ms;
} mcb_shader;
typedef struct {
  uint32_t width, height;
  const uint8_t *pixels;
  size_t size;
  const char *error;
} mcb_picture;
uint32_t mcb_version(void);
mcb_shader *mcb_shader_compile(const mcb_shader_desc *desc);
void mcb_shader_free(mcb_shader *shader);
char *mcb_shader_reflect(const uint32_t *words, size_t word_count, char **error);
mcb_picture *mcb_picture_read(const char *path);
void mcb_picture_free(mcb_picture *picture);
char *mcb_picture_write(const char *path, uint32_t width, uint32_t height, const uint8_t *rgba);
void mcb_text_free(char *text);
]]

-- VkShaderStageFlagBits
local STAGES = {
  vertex = 0x1,
  tessellation_control = 0x2,
  tessellation_evaluation = 0x4,
  geometry = 0x8,
  fragment = 0x10,
  compute = 0x20,
  task = 0x40,
  mesh = 0x80,
  ray_generation = 0x100,
  any_hit = 0x200,
  closest_hit = 0x400,
  miss = 0x800,
  intersection = 0x1000,
  callable = 0x2000,
}

local candidates = {}
local lib, desc_type

---@class mooncrust.Shader
---@field words ffi.cdata* `const uint32_t *`: SPIR-V, valid as long as this table is
---@field size integer bytes of SPIR-V
---@field reflection table entries, push, bindings, structs, spec
---@field compile_ms number
---@field owner ffi.cdata* keeps `words` alive

--- Says where the library may be; the first file that exists is opened, when it is first needed.
---@param paths string[]
function M.setup(paths) candidates = paths end

local function exists(path)
  local file = io.open(path, "rb")
  if file then
    file:close()
    return true
  end
  return false
end

-- `level` is that of error(): whom to blame when the library is not there.
local function open(path, level)
  if lib then
    return lib
  end
  local tried = path and { path } or candidates
  local found
  for _, candidate in ipairs(tried) do
    if exists(candidate) then
      found = candidate
      break
    end
  end
  if not found then
    local list = #tried > 0 and table.concat(tried, "\n  ") or "(native.setup was not called)"
    error(
      "the native library is missing; run `make build`, or install MoonCrust again. "
        .. "Looked for:\n  "
        .. list,
      level + 1
    )
  end
  if not desc_type then
    ffi.cdef(DECLARATIONS)
    desc_type = ffi.typeof("mcb_shader_desc")
  end
  local ok, loaded = pcall(ffi.load, found)
  if not ok then
    error(("the native library cannot be opened: %s; run `make build`"):format(loaded), level + 1)
  end
  local has_version, version = pcall(function() return loaded.mcb_version() end)
  if not has_version or version ~= VERSION then
    local what = has_version and "version " .. version or "not MoonCrust's library"
    error(
      ("%s is %s, but version %d is needed; run `make build`"):format(found, what, VERSION),
      level + 1
    )
  end
  lib = loaded
  return lib
end

--- Opens the library now. Usually nobody calls this.
---@param path string? that file and no other; nil: the first of setup's that exists
---@return ffi.namespace* lib
function M.open(path)
  open(path, 2)
  return lib
end

-- The Lua string of a text that the library made, which is freed.
local function take(text)
  local copy = ffi.string(text)
  lib.mcb_text_free(text)
  return copy
end

-- A reflection chunk is data: it gets no globals.
local function evaluate(chunk) return setfenv(assert(loadstring(chunk, "=reflection")), {})() end

local COMPILE_OPTIONS = { path = true, source = true, stage = true, entry = true }

--- Compiles one entry point of a WGSL shader.
--- `path` or `source` is needed; with `source`, `path` is only the name in errors. `stage` and
--- `entry` are needed when there are several entry points.
---@param options { path?: string, source?: string, stage?: string, entry?: string }
---@return mooncrust.Shader? shader
---@return string? err diagnostics as file:line:column: error: message, each with its source line
function M.compile(options)
  for name in pairs(options) do
    if not COMPILE_OPTIONS[name] then
      error(
        ("native.compile: unknown option %q; there are path, source, stage and entry"):format(
          tostring(name)
        ),
        2
      )
    end
  end
  local path, source, entry = options.path, options.source, options.entry
  if not path and not source then
    error("native.compile: give a path or a source", 2)
  end
  local stage = 0
  if options.stage then
    stage = STAGES[options.stage]
    if not stage then
      error(
        ("native.compile: no stage %q; there are vertex, fragment, compute and others"):format(
          tostring(options.stage)
        ),
        2
      )
    end
  end
  open(nil, 2)
  local desc = desc_type()
  desc.size = ffi.sizeof(desc)
  desc.stage = stage
  desc.path = path
  desc.source = source
  desc.source_size = source and #source or 0
  desc.entry = entry
  local owner = ffi.gc(lib.mcb_shader_compile(desc), lib.mcb_shader_free)
  if owner.error ~= nil then
    return nil, ffi.string(owner.error)
  end
  return {
    words = owner.words,
    size = tonumber(owner.word_count) * 4,
    reflection = evaluate(ffi.string(owner.reflection)),
    compile_ms = owner.compile_ms,
    owner = owner,
  }
end

--- Reflects SPIR-V that comes from elsewhere.
---@param spirv string the bytes of a SPIR-V module
---@return table? reflection
---@return string? err
function M.reflect(spirv)
  open(nil, 2)
  local count = math.floor(#spirv / 4)
  local words = ffi.new("uint32_t[?]", math.max(count, 1))
  ffi.copy(words, spirv, count * 4)
  local err = ffi.new("char *[1]")
  local chunk = lib.mcb_shader_reflect(words, count, err)
  if chunk == nil then
    return nil, take(err[0])
  end
  return evaluate(take(chunk))
end

--- Reads a PNG file of any kind as RGBA8.
---@param path string
---@return integer? width pixels
---@return integer|string height pixels; the error message when width is nil
---@return ffi.cdata*? pixels `uint8_t *` to width * height * 4 bytes, rows from the top
function M.read_picture(path)
  open(nil, 2)
  local picture = lib.mcb_picture_read(path)
  if picture.error ~= nil then
    local err = ffi.string(picture.error)
    lib.mcb_picture_free(picture)
    return nil, err
  end
  -- The finalizer holds the picture, whose memory the pixels are.
  local pixels = ffi.gc(
    ffi.cast("uint8_t *", picture.pixels),
    function() lib.mcb_picture_free(picture) end
  )
  return picture.width, picture.height, pixels
end

--- Writes RGBA8 pixels as a PNG file, which appears whole or not at all.
---@param path string
---@param width integer pixels
---@param height integer pixels
---@param pixels ffi.cdata*|string width * height * 4 bytes, rows from the top
---@return true? ok
---@return string? err
function M.write_picture(path, width, height, pixels)
  if type(pixels) == "string" and #pixels ~= width * height * 4 then
    error(
      ("native.write_picture: %dx%d needs %d bytes of pixels, but the string has %d"):format(
        width,
        height,
        width * height * 4,
        #pixels
      ),
      2
    )
  end
  open(nil, 2)
  local err = lib.mcb_picture_write(path, width, height, ffi.cast("const uint8_t *", pixels))
  if err ~= nil then
    return nil, take(err)
  end
  return true
end

return M
