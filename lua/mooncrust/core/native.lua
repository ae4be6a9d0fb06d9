-- The native library: shaders to SPIR-V, picture files, and frames written while a program runs. It
-- is opened on first use, so a program that needs none of them does not pay for it.
--
--   local native = require "mooncrust.core.native"
--   native.setup({ "/usr/local/lib/libmooncrust_bindgen.so" }, shaders)    -- once, at boot
--   local ticket = native.start { path = "step.comp" }           -- compiles on a thread
--   local shader, err = native.take(ticket, true)                 -- waits; without true: nil, nil
--   if shader then create_module(shader.words, shader.size) end
--   local width, height, format, pixels = native.read_picture "in.png"
--   local frames = native.capture { path = "%d.png", name = "color", format = "rgba8", ... }
--
-- What may well go wrong (a faulty shader, a missing file) is nil and a reason, misuse an error.
-- The library itself missing is an error, too.
--
-- `shader.words` is a `const uint32_t *` that stays valid as long as `shader.owner` does.
-- `shader.reflection` has the tables that bindgen/src/shader/reflect_lua.rs describes.

local ffi = require "ffi"
local platform = require "mooncrust.core.platform"
local ensure = require("mooncrust.core.errors").ensure

platform.declare "mooncrust.core.native"

local VERSION = 3
-- Which compiler the library has, which is part of the keys of the SPIR-V cache.
local M = { COMPILER = "mooncrust-bindgen 0.1.0, naga 30.0.1, glslang-sys 0.9.2, format 3" }

-- In the order of their VkShaderStageFlagBits, from bit 0 on.
M.stages = {}
local STAGE_NAMES = "vertex tessellation_control tessellation_evaluation geometry fragment compute "
  .. "task mesh ray_generation any_hit closest_hit miss intersection callable"
for name in STAGE_NAMES:gmatch("%S+") do
  M.stages[#M.stages + 1], M.stages[name] = name, 2 ^ #M.stages
end

local candidates = { "(native.setup was not called)" }
local desc_type, lib = ffi.typeof "mcb_shader_desc", nil

--- Says where the library may be; the first file that exists is opened, when it is first needed.
---@param paths string[]
---@param shaders string folder of MoonCrust's own shaders, where <...> includes are looked for
function M.setup(paths, shaders)
  candidates, M.shaders = paths, shaders
end

-- `level` is that of error(): whom to blame when the library is not there.
local function open(level)
  if lib then return lib end
  local found
  for i = #candidates, 1, -1 do
    found = platform.readable(candidates[i]) and candidates[i] or found
  end
  local text = "the native library is missing; run `make build`, or install MoonCrust again. %s"
  ensure(found, level + 1, text, "Looked for:\n  " .. table.concat(candidates, "\n  "))
  local ok, loaded = pcall(ffi.load, found)
  ensure(ok, level + 1, "the native library cannot be opened: %s; run `make build`", loaded)
  local has_version, version = pcall(function() return loaded.mcb_version() end)
  local what = has_version and "version " .. version or "not MoonCrust's library"
  text = "%s is %s, but version %d is needed; run `make build`"
  ensure(version == VERSION, level + 1, text, found, what, VERSION)
  local compiler = ffi.string(loaded.mcb_compiler())
  text = "%s has the compiler '%s', its Lua files expect '%s'; run `make build`"
  ensure(compiler == M.COMPILER, level + 1, text, found, compiler, M.COMPILER)
  lib = loaded
  return lib
end

-- The Lua string of a text that the library made, which is freed; nil for NULL.
local function take(text)
  if text == nil then return nil end
  local copy = ffi.string(text)
  lib.mcb_text_free(text)
  return copy
end

--- The value of a chunk that is data: it gets no globals, and cannot be bytecode.
---@param chunk string
---@return any
function M.evaluate(chunk) return assert(load(chunk, "=data", "t", {}))() end

--- The library itself (native.h).
---@param level integer error level
---@return ffi.namespace*
M.library = open

--- Starts to compile one entry point of a shader on a thread.
--- `called` is the path or, with `source`, the name in errors. `stage` and `entry` are needed when
--- there are several entry points. `defines` and `overrides` are lines "NAME=VALUE\n".
---@param o { called: string, source: string?, stage: string?, entry: string?, defines: string?,
--- overrides: string? }
---@param cache string? where the result is to be kept
---@param level integer error level
---@return ffi.cdata* ticket
function M.start(o, cache, level)
  open(level + 1)
  local desc = desc_type()
  desc.size, desc.stage = ffi.sizeof(desc), M.stages[o.stage] or 0
  desc.path, desc.entry, desc.defines = o.called, o.entry, o.defines
  desc.source, desc.source_size = o.source, o.source and #o.source or 0
  desc.overrides, desc.library, desc.cache = o.overrides, M.shaders, cache
  return lib.mcb_shader_start(desc)
end

--- Takes what was started, once.
---@param ticket ffi.cdata*
---@param wait boolean? whether to wait for it
---@return table? shader words, size (bytes), reflection, files, compile_ms, reflect_ms, owner
---@return table? err text, diagnostics and files; nil as well when it is not done yet
function M.take(ticket, wait)
  local owner = lib.mcb_shader_take(ticket, wait and 0xffffffff or 0)
  if owner == nil then return nil end
  ffi.gc(owner, lib.mcb_shader_free)
  local files = M.evaluate(ffi.string(owner.files))
  if owner.error ~= nil then
    local diagnostics = M.evaluate(ffi.string(owner.diagnostics))
    return nil, { text = ffi.string(owner.error), diagnostics = diagnostics, files = files }
  end
  local shader = { words = owner.words, size = tonumber(owner.word_count) * 4, owner = owner }
  shader.reflection, shader.files = M.evaluate(ffi.string(owner.reflection)), files
  shader.compile_ms, shader.reflect_ms = owner.compile_ms, owner.reflect_ms
  return shader
end

--- Instead of take: nobody wants it any more.
---@param ticket ffi.cdata*
function M.drop(ticket) lib.mcb_shader_drop(ticket) end

--- Reads a PNG, JPEG or HDR file.
---@param path string
---@param format string? rgba8, rgba16, rgba16f or rgba32f; without it as suits the file
---@return integer? width pixels
---@return integer|string height pixels; the error message when width is nil
---@return string? format
---@return ffi.cdata*? pixels `uint8_t *`, rows from the top
function M.read_picture(path, format)
  open(2)
  local picture = ffi.gc(lib.mcb_picture_read(path, format), lib.mcb_picture_free)
  if picture.error ~= nil then return nil, ffi.string(picture.error) end
  -- The finalizer holds the picture, whose memory the pixels are.
  local function hold() return picture end
  local pixels = ffi.gc(ffi.cast("uint8_t *", picture.pixels), hold)
  return picture.width, picture.height, ffi.string(picture.format), pixels
end

--- Writes texels as a PNG or HDR file (as its ending says), which appears whole or not at all.
---@param path string
---@param format string such as rgba8
---@param width integer pixels
---@param height integer pixels
---@param texels ffi.cdata* rows from the top
---@return true? ok
---@return string? err
function M.write_picture(path, format, width, height, texels)
  open(2)
  local bytes = ffi.cast("const uint8_t *", texels)
  local err = take(lib.mcb_picture_write(path, format, width, height, bytes))
  return not err or nil, err
end

local Capture = require "mooncrust.core.class"()

local function outcome(self, code)
  if code < 2 then return code == 0 end
  return nil, take(lib.mcb_capture_error(self))
end

--- Takes a frame, whose texels are copied.
---@param step integer its number, in the names of numbered files and in hashes
---@param texels ffi.cdata* `uint8_t *`, rows from the top
---@param seconds number how long it waits for room
---@return boolean? taken nil after an error
---@return string? err
function Capture:frame(step, texels, seconds)
  return outcome(self, lib.mcb_capture_frame(self, step, texels, seconds))
end

--- Ends the capture: no frame comes any more. To be called until it is done.
---@param seconds number how long it waits
---@return boolean? done nil after an error
---@return string? err
function Capture:finish(seconds) return outcome(self, lib.mcb_capture_finish(self, seconds)) end

--- The line of the next frame whose hash is ready, in the order of frames.
---@return string? line "frame STEP NAME WIDTHxHEIGHT FORMAT SHA-256"
function Capture:hash() return take(lib.mcb_capture_hash(self)) end

--- Starts to write frames (bindgen/src/capture.rs): threads encode them in the order of steps.
---@param o { path: string?, name: string, format: string, width: integer, height: integer,
--- fps: number?, hash: boolean? } path: "frames/%04d.png" for each frame, "out.png" or "out.hdr"
--- for the last one, "a.mp4" (mov, mkv, webm, gif), "-" for raw texels on stdout, nil for hashes
--- alone; name: what hashes call the output; format: of the texels (rgba8, r32u, d32f ...)
---@return ffi.cdata*? capture :frame, :finish, :hash; garbage is given up
---@return string? err
function M.capture(o)
  open(2)
  Capture.type = Capture.type or ffi.metatype("mcb_capture", Capture)
  local desc = ffi.new "mcb_capture_desc"
  desc.path, desc.name, desc.format, desc.hash = o.path, o.name, o.format, o.hash and 1 or 0
  desc.width, desc.height, desc.fps = o.width, o.height, o.fps or 60
  local self = ffi.gc(lib.mcb_capture_new(desc), lib.mcb_capture_free)
  local err = take(lib.mcb_capture_error(self))
  if err then return nil, err end
  return self
end

return M
