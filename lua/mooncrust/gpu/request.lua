-- Turns a configuration into the kernel's request, and the kernel's refusal into one message that
-- says what to do.
--
--   local request = require("mooncrust.gpu.request").new(config)     -- config: see gpu/device.lua
--   local handles = request:open()                                    -- error on failure

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local platform = require "mooncrust.core.platform"
local kernel = require "mooncrust.gpu.kernel"
local requirements = require "mooncrust.gpu.requirements"
local validation = require "mooncrust.gpu.validation"
local features = require "mooncrust.gpu.features"

local Request = {}
Request.__index = Request

local M = {}

-- C array of mc_extension from { [name] = required }, in the order of their names.
local function extension_array(wanted)
  local names = {}
  for name in pairs(wanted) do
    names[#names + 1] = name
  end
  table.sort(names)
  local array = ffi.new("mc_extension[?]", math.max(#names, 1))
  for i, name in ipairs(names) do
    array[i - 1].name, array[i - 1].required = name, wanted[name] and 1 or 0
  end
  return array, names
end

local function wanted_features(config)
  local set = features.new()
  for _, feature in ipairs(requirements.features) do
    set:require(feature.name)
  end
  assert(set:ask(config.features or {})) -- mc.configure has checked them
  if not (config.validate or config.robust) then
    for _, feature in ipairs(requirements.costly) do
      set:clear(feature.name)
    end
  end
  return set
end

--- Builds a request.
---@param config table see gpu/device.lua
---@return table request
function M.new(config)
  local self = setmetatable({ config = config, raw = kernel.new("mc_open") }, Request)
  local raw = self.raw
  raw.application = config.name
  raw.api_most, raw.api_least = features.api(4), features.api(3)
  raw.device = config.device
  if config.validate then
    validation.prepare(ffi.string(kernel.get().home))
    self.layers = ffi.new("const char *[1]", { validation.LAYER })
    raw.layers, raw.layer_count = self.layers, 1
    raw.flags = kernel.MESSENGER
  end
  local instance, device = {}, {}
  if platform.portability then
    instance.VK_KHR_portability_enumeration = false
  end
  if config.validate then
    instance.VK_EXT_debug_utils = true
  end
  for _, name in ipairs(requirements.extensions) do
    device[name] = false
  end
  for _, name in ipairs(config.extensions or {}) do
    device[name] = true
  end
  if config.window then
    for _, name in ipairs(requirements.window_extensions) do
      device[name] = true
    end
    raw.window_title = config.window.title
    raw.window_width, raw.window_height = config.window.width, config.window.height
  end
  self.instance_extensions, self.instance_names = extension_array(instance)
  self.device_extensions, self.device_names = extension_array(device)
  raw.instance_extensions = self.instance_extensions
  raw.instance_extension_count = #self.instance_names
  raw.device_extensions, raw.device_extension_count = self.device_extensions, #self.device_names
  if config.instance_only then
    raw.flags = bit.bor(raw.flags, kernel.INSTANCE_ONLY)
  else
    self.features = wanted_features(config)
    self.keep = self.features:fill(raw)
  end
  return self
end

local function driver_hint()
  for _, name in ipairs { "VK_DRIVER_FILES", "VK_ICD_FILENAMES" } do
    local files = os.getenv(name)
    if files then
      return ("%s is '%s': unset it, or let it name the driver's .json file"):format(name, files)
    end
  end
  return "install your GPU's Vulkan driver, or Mesa's software driver (`make setup` does, "
    .. "or `apt-get install mesa-vulkan-drivers`)"
end

local WORDS = {
  [kernel.REQUEST] = function(text) return text .. ": run `make build` or install again" end,
  [kernel.NO_LOADER] = function(text)
    local remedy = "`make setup` installs it, or `apt-get install libvulkan1`"
    return ("no Vulkan loader (%s): %s"):format(text, remedy)
  end,
  [kernel.INSTANCE] = function(text, result)
    if result == vk.VK_ERROR_LAYER_NOT_PRESENT then
      local remedy = "`make setup` fetches it, or VK_LAYER_PATH names its folder"
      return ("%s is not installed: %s"):format(validation.LAYER, remedy)
    end
    return text .. " with " .. vk.name("VkResult", result)
  end,
  [kernel.NO_DRIVER] = function(text)
    return ("no Vulkan driver found (%s): %s"):format(text, driver_hint())
  end,
  [kernel.NO_SUCH_DEVICE] = function(text, _, config)
    return ("no device matches '%s'; there are %s"):format(config.device, text)
  end,
  [kernel.LACKING] = function(text)
    local remedy = "Update the driver or choose another device: `mooncrust info` lists them"
    return ("no usable Vulkan device:\n  %s\n%s"):format((text:gsub("\n", "\n  ")), remedy)
  end,
  [kernel.DEVICE] = function(text, result)
    local remedy = "close other programs that use the GPU, or choose another with --device"
    return ("%s with %s: %s"):format(text, vk.name("VkResult", result), remedy)
  end,
  [kernel.WINDOW] = function(text)
    local remedy = "run with --headless, or install SDL3 and set DISPLAY or WAYLAND_DISPLAY"
    return ("cannot open a window (%s): %s"):format(text, remedy)
  end,
  [kernel.ALREADY_OPEN] = function(text) return text end,
}

--- Calls the kernel. A failure is an error without a position: it is about the machine, not about a
--- line of the script.
---@return ffi.cdata* handles mc_handles
function Request:open()
  local handles = kernel.new("mc_handles")
  local code = kernel.get().open(self.raw, handles)
  if code ~= 0 then
    error(WORDS[code](ffi.string(handles.error), handles.result, self.config), 0)
  end
  return handles
end

--- Which of the device extensions are enabled.
---@return table<string, boolean>
function Request:enabled_extensions()
  local set = {}
  for i, name in ipairs(self.device_names) do
    set[name] = self.device_extensions[i - 1].enabled ~= 0
  end
  return set
end

return M
