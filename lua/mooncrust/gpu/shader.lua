-- A shader: a file or a text, compiled on a thread or found in the cache, and what a pipeline makes
-- of it.
--
--   local o = shader.read(spec, "blur.comp", "compute", 2)
--   local ticket = shader.start(o, 2)               -- ticket:ready()
--   local loaded, err = ticket:take()               -- waits; err has text, diagnostics, files
--   ticket:drop()                                   -- instead: nobody wants it any more
--   shader.fill(stages[0], loaded, keep, modules)   -- VkPipelineShaderStageCreateInfo
--
-- Options: path (relative to the script's folder) or source; name (of a source, for messages; its
-- ending tells the language, else `language` or the text does); stage, entry (where they are not
-- plain); defines (macros); spec (specialization constants, or WGSL's overrides, by name or id);
-- subgroup (the size of subgroups that the shader relies on).
--
-- loaded: name, path, stage, entry (of the reflection), reflection, words, size, files, and
-- workgroup of those that have one.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local cache = require "mooncrust.gpu.shader_cache"
local device = require("mooncrust.gpu.device").open()
local ensure = require("mooncrust.core.errors").ensure
local half = require("mooncrust.gpu.elements").half
local log = require "mooncrust.core.log"
local lookup = require "mooncrust.gpu.lookup"
local native = require "mooncrust.core.native"
local options = require "mooncrust.core.options"
local paths = require "mooncrust.core.paths"
local platform = require "mooncrust.core.platform"
local push = require "mooncrust.gpu.push"

local chained = device.features:has "maintenance5" -- no shader modules are needed
local GLSL = "glsl vert tesc tese geom frag comp task mesh rgen rahit rchit rmiss rint rcall"

local M = {}

M.FIELDS = {
  "string: path source name entry, table: defines spec",
  stage = { one_of = native.stages },
  subgroup = { "integer", least = 1, most = 128 },
  language = { one_of = { "glsl", "wgsl" } },
}

-- "NAME=VALUE" lines.
local function lines(values, owner, what, level)
  local list = {}
  for name, value in pairs(values or {}) do
    if type(value) == "boolean" then value = value and 1 or 0 end
    local text = type(value) == "number" and ("%.17g"):format(value) or value
    local is_text = type(text) == "string" and not text:find "%c"
    local fits, words = is_text and tostring(name):find "^[%w_]+$", "%s: %s has names and numbers, "
    words = words .. "booleans or words, not %s = %s"
    ensure(fits, level + 1, words, owner, what, name, value)
    list[#list + 1] = name .. "=" .. text .. "\n"
  end
  table.sort(list)
  return list[1] and table.concat(list) or nil
end

--- Checks the options of a shader.
---@param spec table options.spec with shader.FIELDS
---@param given string|table
---@param stage string? of a text that does not say
function M.read(spec, given, stage, level)
  local o = options.read(spec, type(given) == "string" and { path = given } or given, level)
  local is_one = (o.path == nil) ~= (o.source == nil)
  ensure(is_one, level + 1, "%s: give either a path or a source", spec.owner)
  o.name = o.name or o.path or "shader"
  o.path = o.path and platform.join(paths.folder, o.path)
  -- What a text includes is beside the script, as if it was a file there.
  local includes = o.source and o.source:find '#include%s*"'
  o.called = o.path or includes and platform.join(paths.folder, o.name) or o.name
  local ending = o.called:match "%.(%w+)$"
  if o.language and o.source and ending ~= "wgsl" and ending ~= "glsl" then
    o.called, ending = o.called .. "." .. o.language, o.language
  end
  if not ending or ending == "glsl" then o.stage = o.stage or stage end
  o.defines = lines(o.defines, spec.owner, "defines", level + 1)
  local is_glsl = ending and GLSL:find("%f[%w]" .. ending .. "%f[%W]")
    or ending ~= "wgsl" and o.source and o.source:find "void%s+main"
  o.overrides = not is_glsl and lines(o.spec, spec.owner, "spec", level + 1) or nil
  o.spec = lookup.copy(o.spec or {}) -- the script may change its table before a reload
  return o
end

local C_TYPES = { bool = "uint32_t", half = "uint16_t" }

-- Gives the specialization constants their values, but for those that the compiler has baked in.
local function specialize(loaded, o)
  local known, names, entry, count = {}, {}, loaded.entry, 0
  for i, constant in ipairs(loaded.reflection.spec) do
    known[constant.name], known[constant.id or false] = constant, constant
    names[i] = constant.name ~= "" and constant.name or tostring(constant.id)
  end
  local entries, data =
    vk.array("VkSpecializationMapEntry", #names + 1), ffi.new("double[?]", #names + 1)
  loaded.workgroup = entry.workgroup and { unpack(entry.workgroup) }
  local given = {}
  for name, value in pairs(o.spec) do
    local constant = known[name]
    local hint = names[1] and (constant or options.suggest(tostring(name), names)) or "it has none"
    ensure(constant, 0, "'%s' has no specialization constant '%s'; %s", o.name, name, hint)
    local text = "specialization constant '%s' of '%s' is given twice: by name and by id"
    ensure(not given[constant], 0, text, constant.name, o.name)
    given[constant] = true
    local base, is_bool = constant.base, constant.base == "bool"
    local fits = is_bool or type(value) == "number" and push.fits(base, value)
    fits = fits and is_bool == (type(value) == "boolean")
    text = "specialization constant '%s' of '%s' is a %s, which cannot be %s"
    ensure(fits, 0, text, constant.name, o.name, base, value)
    if not constant.override then
      local ctype, one = C_TYPES[base] or base, entries[count]
      one.constantID, one.offset, one.size = constant.id, count * 8, ffi.sizeof(ctype)
      local number = is_bool and (value and 1 or 0) or base == "half" and half(value) or value
      ffi.cast(ctype .. " *", data + count)[0] = number
      count = count + 1
      for axis, id in ipairs(entry.workgroup_spec or {}) do
        if id == constant.id then loaded.workgroup[axis] = value end
      end
    end
  end
  local info = vk.VkSpecializationInfo()
  info.mapEntryCount, info.pMapEntries, info.dataSize, info.pData = count, entries, count * 8, data
  loaded.specialization, loaded.keep = info, { entries, data }
end

local function check_subgroup(o, stage)
  local size, name = o.subgroup, "VkPhysicalDeviceSubgroupSizeControlProperties"
  if not size then return end
  local limits = device.properties(name)
  local least, most = limits.minSubgroupSize, limits.maxSubgroupSize
  local has_stage = bit.band(limits.requiredSubgroupSizeStages, native.stages[stage]) ~= 0
  local text = "'%s': %s has no choice of subgroup sizes (subgroupSizeControl) in a %s shader"
  local has = has_stage and device.features:get "subgroupSizeControl"
  ensure(has, 0, text, o.name, device.name, stage)
  text = "'%s': subgroups of %s have a power of two from %d to %d invocations, not %d"
  local fits = size >= least and size <= most and math.frexp(size) == 0.5
  ensure(fits, 0, text, o.name, device.name, least, most, size)
end

local function load(o, loaded)
  for _, entry in ipairs(loaded.reflection.entries) do
    local fits = (not o.stage or entry.stage == o.stage) and (not o.entry or entry.name == o.entry)
    loaded.entry = loaded.entry or fits and entry or nil
  end
  ensure(loaded.entry, 0, "'%s' has no %s shader", o.name, o.stage or o.entry)
  loaded.name, loaded.path, loaded.subgroup = o.name, o.path, o.subgroup
  loaded.stage = loaded.entry.stage
  check_subgroup(o, loaded.stage)
  specialize(loaded, o)
  return loaded
end

local Ticket = require "mooncrust.core.class"()

--- Starts to compile, on a thread, what is not in the cache.
---@param o table of M.read
function M.start(o, level)
  local path = cache.path(o)
  local ticket = setmetatable({ options = o, compiled = cache.read(path, o) }, Ticket)
  if not ticket.compiled then ticket.number = native.start(o, path, level + 1) end
  return ticket
end

---@return boolean ready whether take() need not wait
function Ticket:ready(wait)
  if not self.compiled and not self.err then
    self.compiled, self.err = native.take(self.number, wait)
    if self.compiled then
      local milliseconds = self.compiled.compile_ms + self.compiled.reflect_ms
      log.debug("compiled %s in %.1f ms", self.options.name, milliseconds)
    end
  end
  return (self.compiled or self.err) ~= nil
end

--- The shader, waited for. Once.
---@return { text: string, diagnostics: table, files: string[] }? err
function Ticket:take()
  self:ready(true)
  if self.err then return nil, self.err end
  local ok, loaded = pcall(load, self.options, self.compiled)
  if ok then return loaded end
  return nil, { text = loaded, diagnostics = {}, files = self.compiled.files }
end

--- Instead of take: nobody wants it any more.
function Ticket:drop()
  if not self.compiled and not self.err then native.drop(self.number) end
end

--- Fills the stage of a pipeline.
---@param stage ffi.cdata* VkPipelineShaderStageCreateInfo
---@param keep table receives what the stage points to
---@param modules table receives VkShaderModules, to be destroyed when the pipeline is there
function M.fill(stage, loaded, keep, modules)
  local info, size = vk.VkShaderModuleCreateInfo(), nil
  info.codeSize, info.pCode = loaded.size, loaded.words
  stage.stage, stage.pName = native.stages[loaded.stage], loaded.entry.name
  stage.pSpecializationInfo = loaded.specialization
  if loaded.subgroup then
    size = vk.VkPipelineShaderStageRequiredSubgroupSizeCreateInfo()
    size.requiredSubgroupSize = loaded.subgroup
    stage.pNext = size
  end
  keep[#keep + 1] = { loaded, info, size }
  if chained then
    info.pNext, stage.pNext = size, info
  else
    stage.module = device.create("ShaderModule", info, loaded.name)
    modules[#modules + 1] = stage.module
  end
end

return M
