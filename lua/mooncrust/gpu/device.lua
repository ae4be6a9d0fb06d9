-- The Vulkan device: opened by its first use, with what the script and the command line asked for,
-- closed by mc.shutdown().
--
--   local device = require "mooncrust.gpu.device"
--   device.configure { features = { "shaderFloat64" }, extensions = { "VK_KHR_shader_clock" } }
--   local d = device.open()
--   print(d.name, d.limits.maxComputeSharedMemorySize, d.features:get("shaderInt64"))
--
-- Fields of the opened device: instance, physical, handle (VkInstance, VkPhysicalDevice, VkDevice),
-- queues (main, compute, transfer; the last two nil when the device has no such family), window
-- (SDL_Window * or nil), surface, name, driver, api ("1.4.305"), index, limits
-- (VkPhysicalDeviceLimits), memory (VkPhysicalDeviceMemoryProperties), features, extensions (set of
-- names), software (whether the CPU does the work), validating, development (whether mistakes are
-- looked for that cost time to find), heap_size (what the script asked for, or nil), timeout
-- (seconds that a wait for the GPU may take).

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local log = require "mooncrust.core.log"
local options = require "mooncrust.core.options"
local features = require "mooncrust.gpu.features"
local kernel = require "mooncrust.gpu.kernel"
local request = require "mooncrust.gpu.request"
local messages = require "mooncrust.gpu.messages"

local M = {}

local SPEC = options.spec("mc.configure", {
  name = { "string", default = "MoonCrust" },
  development = { "boolean" },
  device = { "string" },
  extensions = { "table" },
  features = { "table" },
  heap = { "integer", least = 16, most = 2 ^ 20 },
  robust = { "boolean" },
  timeout = { "number", default = 60, least = 0.001, most = 86400 },
  validate = { "boolean" },
  window = { "table" },
})

local WINDOW = options.spec("mc.configure window", {
  width = { "integer", default = 1280, least = 1, most = 16384 },
  height = { "integer", default = 720, least = 1, most = 16384 },
  title = { "string", default = "MoonCrust" },
})

local given = {} -- by the script
local forced = {} -- by the command line, which wins
local current
local closed = false -- for good: modules keep functions and handles of the device that was open

-- What is wrong with the names in a configuration, or nil.
local function wrong_names(read)
  for _, name in ipairs(read.extensions or {}) do
    if type(name) ~= "string" then
      return "an extension is a name such as 'VK_KHR_shader_clock', not " .. tostring(name)
    end
  end
  return read.features and select(2, features.new():ask(read.features))
end

--- What the script asks of the device. Must come before the first use of the device.
---@param o { name: string?, development: boolean?, device: string?, extensions: string[]?,
--- features: table?, heap: integer?, robust: boolean?, timeout: number?, validate: boolean?,
--- window: table? } name: the application's; development: freed places in the heap are poisoned
--- (validate does that, too); device: index or part of a name; extensions: device extensions that
--- must be there; features: names that must be there, and for structs of extensions {
--- VkPhysicalDeviceMeshShaderFeaturesEXT = { "meshShader" } }; heap: most buffers, and most images,
--- alive at a time (65536; 2048 on a software driver), cut to the device's limits; robust: bounds
--- checks in shaders; timeout: seconds a wait for the GPU may take (60, a day at most);
--- validate: the Khronos validation layer; window: { width, height, title }.
function M.configure(o)
  local late = closed and "mc.shutdown() has closed the device"
    or current and "the device is open; call it before anything uses the GPU"
  if late then error("mc.configure comes too late: " .. late, 2) end
  local read = options.read(SPEC, o)
  read.window = read.window and options.read(WINDOW, read.window)
  local wrong = wrong_names(read)
  if wrong then error("mc.configure: " .. wrong, 2) end
  for key in pairs(o) do
    given[key] = read[key]
  end
end

--- What the command line asks (device, validate, headless) stands above the script's configuration.
function M.force(o) forced = o end

local function configuration()
  local config = options.read(SPEC, given)
  config.device = forced.device or config.device
  config.validate = forced.validate or config.validate or false
  config.window = not forced.headless and config.window or nil
  return config
end

--- A version number of Vulkan as text.
function M.version_text(v)
  return ("%d.%d.%d"):format(bit.rshift(v, 22) % 128, bit.rshift(v, 12) % 1024, v % 4096)
end

local function queues(handles)
  local found = {}
  for i, name in ipairs { "main", "compute", "transfer" } do
    local q = handles.queues[i - 1]
    if q.queue ~= nil then
      found[name] = { handle = ffi.cast(vk.VkQueue, q.queue), family = q.family, flags = q.flags }
    end
  end
  return found
end

--- Asks for the properties of a device: a struct of that name, and VkPhysicalDeviceProperties2.
---@param name string such as "VkPhysicalDeviceMaintenance3Properties"
---@param physical ffi.cdata*? VkPhysicalDevice; the open device's by default
function M.properties(name, physical)
  local properties, core = vk[name](), vk.VkPhysicalDeviceProperties2()
  core.pNext = properties
  vk.vkGetPhysicalDeviceProperties2(physical or current.physical, core)
  return properties, core
end

local function describe(device)
  local driver, all = M.properties("VkPhysicalDeviceDriverProperties", device.physical)
  local core = all.properties
  device.keep = all -- a reference to a member does not keep the whole alive
  device.limits, device.name = core.limits, ffi.string(core.deviceName)
  device.software = core.deviceType == vk.VK_PHYSICAL_DEVICE_TYPE_CPU
  local text = ffi.string(driver.driverName) .. " " .. ffi.string(driver.driverInfo)
  device.driver = text:match("^(.-)%s*$") -- some have no driverInfo
  device.memory = vk.VkPhysicalDeviceMemoryProperties()
  vk.vkGetPhysicalDeviceMemoryProperties(device.physical, device.memory)
end

--- The device, opened now if it is not yet. Errors say what the machine lacks and what to do.
---@return table device see the head of this file
function M.open()
  if current then return current end
  if closed then error("the device is closed: nothing can use it after mc.shutdown()", 0) end
  local config = configuration()
  local asked = request.new(config)
  local handles = asked:open()
  local device = {
    instance = ffi.cast(vk.VkInstance, handles.instance),
    physical = ffi.cast(vk.VkPhysicalDevice, handles.physical_device),
    handle = ffi.cast(vk.VkDevice, handles.device),
    queues = queues(handles),
    window = handles.window ~= nil and handles.window or nil,
    surface = handles.surface,
    index = handles.device_index,
    api = M.version_text(handles.api_version),
    features = asked.features,
    extensions = asked:enabled_extensions(),
    validating = config.validate,
    development = config.development or config.validate,
    heap_size = config.heap,
    timeout = config.timeout,
  }
  describe(device)
  current = device
  log.debug("device %d: %s (%s, Vulkan %s)", device.index, device.name, device.driver, device.api)
  messages.drain()
  return device
end

--- The open device, or nil.
function M.current() return current end

--- Whether a device was open and has been closed, which is for good.
function M.is_closed() return closed end

--- Gives a Vulkan object the name that validation messages show; does nothing without validation.
---@param kind string such as "VK_OBJECT_TYPE_BUFFER"
function M.set_name(kind, handle, name)
  if current.validating then
    local info = vk.VkDebugUtilsObjectNameInfoEXT()
    info.objectType, info.objectHandle = vk[kind], ffi.cast("uint64_t", handle)
    info.pObjectName = name
    if vk.vkSetDebugUtilsObjectNameEXT(current.handle, info) < 0 then
      log.debug("'%s' has no name for validation", name) -- no reason to fail
    end
  end
end

--- Closes the device. All objects made from it must be gone: mc.shutdown() sees to that.
function M.close()
  if current then
    current, closed = nil, true
    kernel.get().close()
    messages.drain()
  end
end

return M
