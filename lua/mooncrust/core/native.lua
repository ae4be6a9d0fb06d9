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
local errors = require "mooncrust.core.errors"
local options = require "mooncrust.core.options"
local platform = require "mooncrust.core.platform"

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

-- In the order of their VkShaderStageFlagBits, from bit 0 on.
local STAGES = {}
local STAGE_NAMES = "vertex tessellation_control tessellation_evaluation geometry fragment compute "
  .. "task mesh ray_generation any_hit closest_hit miss intersection callable"
for name in STAGE_NAMES:gmatch("%S+") do
  STAGES[#STAGES + 1], STAGES[name] = name, 2 ^ #STAGES
end

local SPEC = options.spec("native.compile", {
  path = { "string" },
  source = { "string" },
  stage = { one_of = STAGES },
  entry = { "string" },
})

local candidates = { "(native.setup was not called)" }
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

-- `level` is that of error(): whom to blame when the library is not there.
local function open(level)
  if lib then return end
  local found
  for i = #candidates, 1, -1 do
    found = platform.readable(candidates[i]) and candidates[i] or found
  end
  if not found then
    local text = "the native library is missing; run `make build`, or install MoonCrust again. %s"
    errors.refuse(level + 1, text, "Looked for:\n  " .. table.concat(candidates, "\n  "))
  end
  if not desc_type then
    ffi.cdef(DECLARATIONS)
    desc_type = ffi.typeof("mcb_shader_desc")
  end
  local ok, loaded = pcall(ffi.load, found)
  if not ok then
    local text = "the native library cannot be opened: %s; run `make build`"
    errors.refuse(level + 1, text, loaded)
  end
  local has_version, version = pcall(function() return loaded.mcb_version() end)
  if not has_version or version ~= VERSION then
    local what = has_version and "version " .. version or "not MoonCrust's library"
    local text = "%s is %s, but version %d is needed; run `make build`"
    errors.refuse(level + 1, text, found, what, VERSION)
  end
  lib = loaded
end

-- The Lua string of a text that the library made, which is freed.
local function take(text)
  local copy = ffi.string(text)
  lib.mcb_text_free(text)
  return copy
end

-- A reflection chunk is data: it gets no globals.
local function evaluate(chunk) return setfenv(assert(loadstring(chunk, "=reflection")), {})() end

--- Compiles one entry point of a WGSL shader.
--- `path` or `source` is needed; with `source`, `path` is only the name in errors. `stage` and
--- `entry` are needed when there are several entry points.
---@param o { path?: string, source?: string, stage?: string, entry?: string }
---@return mooncrust.Shader? shader
---@return string? err diagnostics as file:line:column: error: message, each with its source line
function M.compile(o)
  local read = options.read(SPEC, o)
  local path, source = read.path, read.source
  if not path and not source then error("native.compile: give a path or a source", 2) end
  open(2)
  local desc = desc_type()
  desc.size, desc.stage = ffi.sizeof(desc), STAGES[read.stage] or 0
  desc.path, desc.entry = path, read.entry
  desc.source, desc.source_size = source, source and #source or 0
  local owner = ffi.gc(lib.mcb_shader_compile(desc), lib.mcb_shader_free)
  if owner.error ~= nil then return nil, ffi.string(owner.error) end
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
  open(2)
  local count = math.floor(#spirv / 4)
  local words = ffi.new("uint32_t[?]", math.max(count, 1))
  ffi.copy(words, spirv, count * 4)
  local err = ffi.new("char *[1]")
  local chunk = lib.mcb_shader_reflect(words, count, err)
  if chunk == nil then return nil, take(err[0]) end
  return evaluate(take(chunk))
end

--- Reads a PNG file of any kind as RGBA8.
---@param path string
---@return integer? width pixels
---@return integer|string height pixels; the error message when width is nil
---@return ffi.cdata*? pixels `uint8_t *` to width * height * 4 bytes, rows from the top
function M.read_picture(path)
  open(2)
  local picture = lib.mcb_picture_read(path)
  if picture.error ~= nil then
    local err = ffi.string(picture.error)
    lib.mcb_picture_free(picture)
    return nil, err
  end
  -- The finalizer holds the picture, whose memory the pixels are.
  local function free() lib.mcb_picture_free(picture) end
  return picture.width, picture.height, ffi.gc(ffi.cast("uint8_t *", picture.pixels), free)
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
    local text = "native.write_picture: %dx%d needs %d bytes of pixels, but the string has %d"
    errors.refuse(2, text, width, height, width * height * 4, #pixels)
  end
  open(2)
  local err = lib.mcb_picture_write(path, width, height, ffi.cast("const uint8_t *", pixels))
  if err ~= nil then return nil, take(err) end
  return true
end

return M
