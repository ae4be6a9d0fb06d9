-- The Vulkan device: opened by its first use, with what the script and the command line asked for,
-- closed by mc.shutdown().
--
--   local device = require "mooncrust.gpu.device"
--   device.configure { features = { "shaderFloat64" }, extensions = { "VK_KHR_shader_clock" } }
--   local d = device.open()
--   print(d.name, d.limits.maxComputeSharedMemorySize, d.features:get("shaderInt64"))
--
-- Fields of the opened device: instance, physical, handle (VkInstance, VkPhysicalDevice, VkDevice),
-- queues (main, compute, transfer; the last two nil when the device has no such family), handles
-- (the kernel's mc_handles), name, driver, api ("1.4.305"), index, limits (VkPhysicalDeviceLimits),
-- memory (VkPhysicalDeviceMemoryProperties), features, extensions (set of names, also the
-- instance's), software (whether the CPU does the work), validating, development (whether mistakes
-- are looked for that cost time to find), ray_query (whether mc.scene works), heap_size (what the
-- script asked for, or nil), timeout (seconds that a wait for the GPU may take); functions:
-- properties, create, set_name.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local log = require "mooncrust.core.log"
local options = require "mooncrust.core.options"
local ensure = require("mooncrust.core.errors").ensure
local features = require "mooncrust.gpu.features"
local kernel = require "mooncrust.gpu.kernel"
local request = require "mooncrust.gpu.request"
local messages = require "mooncrust.gpu.messages"

local M = {}

local SPEC = options.spec("mc.configure", {
  "string: device, table: extensions features, "
    .. "boolean: development ray_query robust validate",
  name = { "string", default = "MoonCrust" },
  hazards = { "boolean", default = true },
  heap = { "integer", least = 16, most = 2 ^ 20 },
  timeout = { "number", default = 60, least = 0.001, most = 86400 },
})

local given = {} -- by the script
local forced = {} -- by the command line, which wins
local current
local closed = false -- for good: modules keep functions and handles of the device that was open

local function check_names(read)
  for _, name in ipairs(read.extensions or {}) do
    local text = "an extension is a name such as 'VK_KHR_shader_clock', not %s"
    ensure(type(name) == "string", 0, text, name)
  end
  features.new():ask(read.features or {})
end

-- Whether all that a value of an option asks for is in another: in lists and tables, too.
local function is_within(a, b)
  if type(a) ~= "table" or type(b) ~= "table" then return a == b end
  for key, value in pairs(a) do
    if not is_within(value, b[key]) then return false end
  end
  return true
end

-- Whether all of it was asked for already, as when a script is loaded anew.
local function is_given(o, read)
  for key in pairs(o) do
    if not is_within(read[key], given[key]) then return false end
  end
  return true
end

--- What the script asks of the device. Must come before the first use of the device; the same once
--- more is nothing.
---@param o { name: string?, development: boolean?, device: string?, extensions: string[]?,
--- features: table?, hazards: boolean?, heap: integer?, ray_query: boolean?, robust: boolean?,
--- timeout: number?, validate: boolean? } name: the application's; development: freed places in the
--- heap are poisoned, missing barriers looked for (validate does both); hazards: false: not the
--- latter; device: index or part of a name; extensions: device extensions that must be there;
--- features: names that must be there, and for structs of extensions {
--- VkPhysicalDeviceMeshShaderFeaturesEXT = { "meshShader" } }; heap: most buffers, and most images,
--- alive at a time (65536; 2048 on a software driver), cut to the device's limits; ray_query: what
--- mc.scene needs, where the device has it (device.ray_query tells afterwards); robust: bounds
--- checks in shaders; timeout: seconds a wait for the GPU may take (60, a day at most);
--- validate: the Khronos validation layer.
function M.configure(o)
  local read = options.read(SPEC, o)
  if current and not closed and is_given(o, read) then return end
  local late = closed and "mc.shutdown() has closed the device"
    or current and "the device is open; call it before anything uses the GPU"
  ensure(not late, 2, "mc.configure comes too late: %s", late)
  local ok, wrong = pcall(check_names, read)
  ensure(ok, 2, "mc.configure: %s", wrong)
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
  config.headless = forced.headless
  return config
end

--- A version number of Vulkan as text.
function M.version_text(v)
  return ("%d.%d.%d"):format(bit.rshift(v, 22) % 128, bit.rshift(v, 12) % 1024, v % 4096)
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

--- What a function of Vulkan lists: an array, and how many.
---@param call string
---@param kind string the elements' type
---@param ... any the arguments before the count
function M.list(call, kind, ...)
  local arguments, n, count = { ... }, select("#", ...), vk.array("uint32_t", 1)
  arguments[n + 1] = count
  vk.check(vk[call](unpack(arguments, 1, n + 2)) or 0, call)
  arguments[n + 2] = vk.array(kind, count[0] + 1)
  vk.check(vk[call](unpack(arguments, 1, n + 2)) or 0, call)
  return arguments[n + 2], count[0]
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
  local families, family = "vkGetPhysicalDeviceQueueFamilyProperties", "VkQueueFamilyProperties"
  device.families = M.list(families, family, device.physical)
end

--- The device, opened now if it is not yet. Errors say what the machine lacks and what to do.
---@return table device see the head of this file
function M.open()
  if current then return current end
  if closed then error("the device is closed: nothing can use it after mc.shutdown()", 0) end
  local config = configuration()
  local asked = request.new(config)
  local handles = asked:open()
  local device = { handles = handles, queues = {}, extensions = asked.enabled }
  device.instance = ffi.cast(vk.VkInstance, handles.instance)
  device.physical = ffi.cast(vk.VkPhysicalDevice, handles.physical_device)
  device.handle = ffi.cast(vk.VkDevice, handles.device)
  for i, name in ipairs { "main", "compute", "transfer" } do
    local raw = handles.queues[i - 1]
    local queue =
      { handle = ffi.cast(vk.VkQueue, raw.queue), family = raw.family, flags = raw.flags }
    device.queues[name] = raw.queue ~= nil and queue or nil
  end
  device.index, device.api = handles.device_index, M.version_text(handles.api_version)
  device.features = asked.features
  if config.ray_query then -- else nil: nobody has asked
    local after_bind = "descriptorBindingAccelerationStructureUpdateAfterBind"
    device.ray_query = device.features:has "rayQuery" and device.features:has(after_bind)
  end
  device.validating, device.development = config.validate, config.development or config.validate
  device.heap_size, device.timeout = config.heap, config.timeout
  setmetatable(device, { __index = M })
  describe(device)
  current = device
  log.debug("device %d: %s (%s, Vulkan %s)", device.index, device.name, device.driver, device.api)
  if device.development and config.hazards then
    device.observer = require "mooncrust.gpu.observe"
    device.observer.install(device)
  end
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
  if not current.validating then return end
  local info = vk.VkDebugUtilsObjectNameInfoEXT()
  info.objectType, info.objectHandle = vk[kind], ffi.cast("uint64_t", handle)
  info.pObjectName = name
  if vk.vkSetDebugUtilsObjectNameEXT(current.handle, info) < 0 then
    log.debug("'%s' has no name for validation", name) -- no reason to fail
  end
end

--- Creates a Vulkan object and gives it its name; an error when Vulkan fails.
---@param kind string such as "ImageView"
---@param info ffi.cdata* such as VkImageViewCreateInfo
---@return ffi.cdata* handle
function M.create(kind, info, name)
  local call, out = "vkCreate" .. kind, vk.array("Vk" .. kind, 1)
  vk.check(vk[call](current.handle, info, nil, out), ("%s of '%s'"):format(call, name))
  M.set_name("VK_OBJECT_TYPE_" .. kind:gsub("(%l)(%u)", "%1_%2"):upper(), out[0], name)
  return out[0]
end

--- Closes the device. All objects made from it must be gone: mc.shutdown() sees to that.
function M.close()
  if not current then return end
  current, closed = nil, true
  kernel.get().close()
  messages.drain()
end

return M
