-- Turns a configuration into the kernel's request, and the kernel's refusal into one message that
-- says what to do.
--
--   local request = require("mooncrust.gpu.request").new(config)     -- config: see gpu/device.lua
--   local handles = request:open()                                    -- error on failure
--
-- With `validate` the Khronos validation layer is looked for where VK_LAYER_PATH says, else in the
-- source tree (where `make setup` puts it), else where the Vulkan loader looks. What it leaves off
-- by default is switched on: synchronization validation, also of accesses made by shaders. Settings
-- that the user made in the environment are left alone.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local errors = require "mooncrust.core.errors"
local log = require "mooncrust.core.log"
local options = require "mooncrust.core.options"
local platform = require "mooncrust.core.platform"
local features = require "mooncrust.gpu.features"
local kernel = require "mooncrust.gpu.kernel"
local requirements = require "mooncrust.gpu.requirements"

local LAYER = "VK_LAYER_KHRONOS_validation"

local Request = require "mooncrust.core.class"()

local M = {}

-- Gives the kernel an array of the extensions that are wanted, { [name] = required }.
function Request:want(kind, wanted)
  local list = options.keys(wanted)
  local array = ffi.new("mc_extension[?]", #list + 1)
  for i, name in ipairs(list) do
    array[i - 1].name, array[i - 1].required = name, wanted[name] and 1 or 0
    array[i - 1].with = self.extensions[requirements.window_extensions[name]]
    self.extensions[name] = array + (i - 1)
  end
  self.raw[kind .. "_extensions"], self.raw[kind .. "_extension_count"] = array, #list
  self[kind] = { list, array } -- the kernel reads both
end

local function prepare_layer()
  local built = ffi.string(kernel.get().home) .. "/target/vulkan/layer"
  local settings = { VK_LAYER_VALIDATE_SYNC = 1, VK_LAYER_SYNCVAL_SHADER_ACCESSES_HEURISTIC = 1 }
  settings.VK_LAYER_PATH = platform.readable(built) and built or nil
  for name, value in pairs(settings) do
    if not os.getenv(name) then
      log.debug("validation: %s=%s", name, value)
      platform.setenv(name, tostring(value))
    end
  end
end

local function wanted_features(config, extensions)
  local set = features.new()
  for _, feature in ipairs(requirements.features) do
    set:require(feature)
  end
  for name, extension in pairs(requirements.extension_structs) do
    if extensions[extension] then set:add(name, nil, extension) end
  end
  for _, name in ipairs(requirements.unused) do
    set:clear(name)
  end
  set:ask(config.features or {}) -- mc.configure has checked them
  for _, feature in ipairs(not (config.validate or config.robust) and requirements.costly or {}) do
    set:clear(feature)
  end
  return set
end

--- Builds a request.
---@param config table see gpu/device.lua
function M.new(config)
  local raw = kernel.new "mc_open"
  local self = setmetatable({ config = config, raw = raw, extensions = {}, enabled = {} }, Request)
  raw.application, raw.device = config.name, config.device
  raw.api_most, raw.api_least = features.api(4), features.api(3)
  local instance, device = {}, {}
  if platform.portability then instance.VK_KHR_portability_enumeration = false end
  if config.validate then
    prepare_layer()
    self.layers = ffi.new("const char *[1]", { LAYER })
    raw.layers, raw.layer_count, raw.flags = self.layers, 1, kernel.MESSENGER
    instance.VK_EXT_debug_utils = true
  end
  local function want(set, names, required)
    for _, name in ipairs(names) do
      set[name] = required
    end
  end
  want(device, requirements.extensions, false)
  want(device, config.ray_query and requirements.ray_extensions or {}, false)
  if not config.headless then
    want(instance, requirements.surface_extensions, false)
    want(device, options.keys(requirements.window_extensions), false)
  end
  want(device, config.extensions or {}, true)
  self:want("instance", instance)
  self:want("device", device)
  self.features = not config.instance_only and wanted_features(config, self.extensions)
  self.keep = self.features and self.features:fill(raw)
  if config.instance_only then raw.flags = bit.bor(raw.flags, kernel.INSTANCE_ONLY) end
  return self
end

local function driver_hint()
  local text = "%s is '%s': unset it, or let it name the driver's .json file"
  for _, name in ipairs { "VK_DRIVER_FILES", "VK_ICD_FILENAMES" } do
    if os.getenv(name) then return text:format(name, os.getenv(name)) end
  end
  return "install your GPU's Vulkan driver, or Mesa's software driver (`make setup` does, "
    .. "or `apt-get install mesa-vulkan-drivers`)"
end

-- What the kernel says, made a message: {text} is its words, {result} the name of the VkResult.
local WORDS = {
  [kernel.REQUEST] = "{text}: run `make build` or install again",
  [kernel.NO_LOADER] = "no Vulkan loader ({text}): "
    .. "`make setup` installs it, or `apt-get install libvulkan1`",
  [kernel.INSTANCE] = "{text} with {result}",
  [kernel.NO_DRIVER] = "no Vulkan driver found ({text}): {hint}",
  [kernel.NO_SUCH_DEVICE] = "no device matches '{device}'; there are {text}",
  [kernel.LACKING] = "no usable Vulkan device:\n  {lines}\n"
    .. "Update the driver or choose another device: `mooncrust info` lists them",
  [kernel.DEVICE] = "{text} with {result}: "
    .. "close other programs that use the GPU, or choose another with --device",
  [kernel.ALREADY_OPEN] = "{text}",
}
local NO_LAYER = LAYER
  .. " is not installed: `make setup` fetches it, or VK_LAYER_PATH names its folder"

--- Calls the kernel, and gives Vulkan's functions their addresses. A failure is an error without a
--- position: it is about the machine, not about a line of the script.
---@return ffi.cdata* handles mc_handles
function Request:open()
  local handles = kernel.new("mc_handles")
  local code = kernel.get().open(self.raw, handles)
  if code ~= 0 then
    local text = ffi.string(handles.error)
    local no_layer = code == kernel.INSTANCE and handles.result == vk.VK_ERROR_LAYER_NOT_PRESENT
    local words = { text = text, lines = text:gsub("\n", "\n  "), device = self.config.device }
    words.result, words.hint = vk.name("VkResult", handles.result), driver_hint()
    text = (no_layer and NO_LAYER or WORDS[code]):gsub("{(%l+)}", words)
    errors.has(code ~= kernel.LACKING, 0, "%s", text)
    error(text, 0)
  end
  vk.load {
    get_instance_proc_addr = handles.get_instance_proc_addr,
    get_device_proc_addr = handles.get_device_proc_addr,
    instance = ffi.cast(vk.VkInstance, handles.instance),
    device = handles.device ~= nil and ffi.cast(vk.VkDevice, handles.device) or nil,
  }
  for name, extension in pairs(self.extensions) do
    self.enabled[name] = extension.enabled ~= 0
  end
  return handles
end

return M
