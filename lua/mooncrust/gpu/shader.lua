-- A shader: a file or a text, compiled on a worker thread or found in the cache, and what a
-- pipeline makes of it.
--
--   local options = shader.read("mc.compute", "blur.comp", "compute", 2)
--   local ticket = shader.start(options, 2)      -- ticket:ready()
--   local loaded, err = ticket:take()              -- waits; err has text, diagnostics, files
--   shader.fill(stages[0], loaded, keep, modules)  -- VkPipelineShaderStageCreateInfo
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
local device_module = require "mooncrust.gpu.device"
local errors = require "mooncrust.core.errors"
local log = require "mooncrust.core.log"
local native = require "mooncrust.core.native"
local options = require "mooncrust.core.options"
local paths = require "mooncrust.core.paths"
local platform = require "mooncrust.core.platform"
local push = require "mooncrust.gpu.push"

local device = device_module.open()
local refuse = errors.refuse
local maintenance5 = device.features:where "maintenance5"
local chained = maintenance5 and maintenance5[0] ~= 0 -- no shader modules are needed

local TEXT, TABLE = { "string" }, { "table" }
local LANGUAGES = { "glsl", "wgsl" }
-- Endings of file names, in the order of native.stages.
local ENDINGS, KNOWN = {}, { wgsl = "wgsl", glsl = "glsl" }
local LIST = "vert tesc tese geom frag comp task mesh rgen rahit rchit rmiss rint rcall"
for ending in LIST:gmatch "%w+" do
  ENDINGS[native.stages[#ENDINGS + 1]], KNOWN[ending] = ending, "glsl"
  ENDINGS[#ENDINGS + 1] = ending
end

local M = {}

M.FIELDS = {
  path = TEXT,
  source = TEXT,
  name = TEXT,
  stage = { one_of = native.stages },
  entry = TEXT,
  defines = TABLE,
  spec = TABLE,
  subgroup = { "integer", least = 1, most = 128 },
  language = { one_of = LANGUAGES },
}

-- "NAME=VALUE" lines.
local function lines(values, owner, what, level)
  local list = {}
  for name, value in pairs(values or {}) do
    if type(value) == "boolean" then value = value and 1 or 0 end
    local text = type(value) == "number" and ("%.17g"):format(value) or value
    local is_name = type(name) == "string" and name:find "^[%a_][%w_]*$"
    if not is_name or type(text) ~= "string" or text:find "[%c]" then
      local words = "%s: %s has names and numbers, booleans or words, not %s = %s"
      refuse(level + 1, words, owner, what, tostring(name), tostring(value))
    end
    list[#list + 1] = name .. "=" .. text .. "\n"
  end
  table.sort(list)
  return list[1] and table.concat(list) or nil
end

--- Checks the options of a shader.
---@param spec table options.spec with shader.FIELDS
---@param given string|table
---@param stage string? of a text that does not say
---@param level integer error level
---@return table options
function M.read(spec, given, stage, level)
  local o = options.read(spec, type(given) == "string" and { path = given } or given, level)
  if (o.path == nil) == (o.source == nil) then
    refuse(level + 1, "%s: give either a path or a source", spec.owner)
  end
  o.name = o.name or o.path or "shader"
  o.path = o.path and platform.join(paths.folder, o.path)
  o.called = o.path or o.name
  local language = KNOWN[o.called:match "%.(%w+)$"]
  if o.source and not language then
    language = o.language or o.source:find "void%s+main" and "glsl" or "wgsl"
    o.called = o.called .. "." .. (language == "wgsl" and "wgsl" or ENDINGS[o.stage or stage])
  end
  local is_wgsl = language == "wgsl"
  if not is_wgsl and not o.stage then o.stage = stage end
  o.defines = lines(o.defines, spec.owner, "defines", level + 1)
  o.overrides = is_wgsl and lines(o.spec, spec.owner, "spec", level + 1) or nil
  return o
end

local function entry_of(reflection, o)
  for _, entry in ipairs(reflection.entries) do
    local same_stage = not o.stage or entry.stage == o.stage
    if same_stage and (not o.entry or entry.name == o.entry) then return entry end
  end
end

-- The specialization constants that were asked for: { constant, value } each.
local function specialized(reflection, o)
  local list, by_name, names = {}, {}, {}
  for i, constant in ipairs(reflection.spec) do
    by_name[constant.name], by_name[constant.id or false], names[i] =
      constant, constant, constant.name
  end
  for name, value in pairs(o.spec or {}) do
    local constant, kind = by_name[name], type(value)
    if not constant then
      local hint = names[1] and options.suggest(tostring(name), names) or "it has none"
      refuse(0, "'%s' has no specialization constant '%s'; %s", o.name, tostring(name), hint)
    end
    local accepted = constant.base == "bool" and kind == "boolean"
      or constant.base ~= "bool" and kind == "number" and push.fits(constant.base, value)
    if not accepted then
      local text = "specialization constant '%s' of '%s' is a %s, which cannot be %s"
      refuse(0, text, constant.name, o.name, constant.base, tostring(value))
    end
    list[#list + 1] = { constant = constant, value = value }
  end
  return list
end

-- The workgroup with the values of specialization constants in it.
local function workgroup_of(entry, constants)
  local size = entry.workgroup and { unpack(entry.workgroup) }
  for axis, id in ipairs(entry.workgroup_spec or {}) do
    for _, one in ipairs(constants) do
      if one.constant.id == id and not one.constant.override then size[axis] = one.value end
    end
  end
  return size
end

local function check_subgroup(o, stage)
  local size, name = o.subgroup, "VkPhysicalDeviceSubgroupSizeControlProperties"
  if not size then return end
  local limits = device_module.properties(name)
  local least, most = limits.minSubgroupSize, limits.maxSubgroupSize
  if not device.features:get "subgroupSizeControl" then
    refuse(0, "'%s': %s has no choice of subgroup sizes (subgroupSizeControl)", o.name, device.name)
  elseif size < least or size > most or math.frexp(size) ~= 0.5 then
    local text = "'%s': subgroups of %s has powers of two from %d to %d invocations, not %d"
    refuse(0, text, o.name, device.name, least, most, size)
  elseif bit.band(limits.requiredSubgroupSizeStages, native.stages[stage]) == 0 then
    refuse(0, "'%s': %s has no choice of subgroup sizes in a %s shader", o.name, device.name, stage)
  end
end

local function load(o, compiled)
  local reflection = compiled.reflection
  local entry = entry_of(reflection, o)
  if not entry then refuse(0, "'%s' has no entry point of stage %s", o.name, o.stage) end
  check_subgroup(o, entry.stage)
  compiled.constants = specialized(reflection, o)
  compiled.workgroup = workgroup_of(entry, compiled.constants)
  compiled.name, compiled.path, compiled.subgroup = o.name, o.path, o.subgroup
  compiled.stage, compiled.entry = entry.stage, entry
  return compiled
end

local Ticket = {}
Ticket.__index = Ticket

--- Starts to compile, on a thread, what is not in the cache.
---@param o table of M.read
---@param level integer error level
---@return table ticket
function M.start(o, level)
  local path = cache.path(o)
  local ticket = setmetatable({ options = o, compiled = cache.read(path, o) }, Ticket)
  if not ticket.compiled then ticket.number = native.start(o, path, level + 1) end
  return ticket
end

local function advance(self, wait)
  if not self.compiled and not self.err then
    self.compiled, self.err = native.take(self.number, wait)
    if self.compiled then
      local text = "compiled %s in %.1f ms"
      log.debug(text, self.options.name, self.compiled.compile_ms + self.compiled.reflect_ms)
    end
  end
end

---@return boolean ready whether take() need not wait
function Ticket:ready()
  advance(self, false)
  return (self.compiled or self.err) ~= nil
end

--- The shader, waited for. Once.
---@return table? loaded
---@return { text: string, diagnostics: table, files: string[] }? err
function Ticket:take()
  advance(self, true)
  if self.err then return nil, self.err end
  local ok, loaded = pcall(load, self.options, self.compiled)
  if ok then return loaded end
  return nil, { text = loaded, diagnostics = {}, files = self.compiled.files }
end

-- VkSpecializationInfo of what no compiler has baked in, or nil.
local function specialization(loaded, keep)
  local count, size, constants = 0, 0, loaded.constants
  local entries = vk.array("VkSpecializationMapEntry", math.max(#constants, 1))
  local data = ffi.new("uint8_t[?]", math.max(#constants, 1) * 8)
  for _, one in ipairs(constants) do
    local base = one.constant.base
    if not one.constant.override then
      local entry, ctype = entries[count], base == "bool" and "uint32_t" or base
      entry.constantID, entry.offset, entry.size = one.constant.id, size, ffi.sizeof(ctype)
      ffi.cast(ctype .. " *", data + size)[0] = ctype == base and one.value or one.value and 1 or 0
      count, size = count + 1, size + 8
    end
  end
  if count == 0 then return nil end
  local info = vk.VkSpecializationInfo()
  info.mapEntryCount, info.pMapEntries, info.dataSize, info.pData = count, entries, size, data
  keep[#keep + 1] = { entries, data, info }
  return info
end

--- Fills the stage of a pipeline.
---@param stage ffi.cdata* VkPipelineShaderStageCreateInfo
---@param loaded table
---@param keep table receives what the stage points to
---@param modules table receives VkShaderModules, to be destroyed when the pipeline is there
function M.fill(stage, loaded, keep, modules)
  local info, size = vk.VkShaderModuleCreateInfo(), nil
  info.codeSize, info.pCode = loaded.size, loaded.words
  stage.sType = vk.VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO
  stage.stage, stage.pName = native.stages[loaded.stage], loaded.entry.name
  stage.pSpecializationInfo = specialization(loaded, keep)
  if loaded.subgroup then
    size = vk.VkPipelineShaderStageRequiredSubgroupSizeCreateInfo()
    size.requiredSubgroupSize = loaded.subgroup
    stage.pNext = size
  end
  keep[#keep + 1] = { loaded, info, size }
  if chained then
    info.pNext = size
    stage.pNext = info
  else
    local out = vk.array("VkShaderModule", 1)
    local result = vk.vkCreateShaderModule(device.handle, info, nil, out)
    vk.check(result, ("vkCreateShaderModule of '%s'"):format(loaded.name))
    device_module.set_name("VK_OBJECT_TYPE_SHADER_MODULE", out[0], loaded.name)
    stage.module = out[0]
    modules[#modules + 1] = out[0]
  end
end

return M
