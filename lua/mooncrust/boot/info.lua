-- `mooncrust info`: what Vulkan offers on this machine, for a person or as JSON, so that a bug
-- report is one command.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local json = require "mooncrust.core.json"
local options = require "mooncrust.core.options"
local device_module = require "mooncrust.gpu.device"
local features = require "mooncrust.gpu.features"
local kernel = require "mooncrust.gpu.kernel"
local request = require "mooncrust.gpu.request"
local requirements = require "mooncrust.gpu.requirements"

local api = features.api
local KINDS = { [0] = "other", "integrated", "discrete", "virtual", "cpu" }

-- Names of the bits that are set, without prefix and suffix, in lower case.
local function flags(kind, value)
  local names = json.list {}
  if value ~= 0 then
    for name in vk.name(kind, value):lower():gsub("_bit", ""):gmatch("[^|]+") do
      names[#names + 1] = name:gsub("^vk_%l+_", ""):gsub("^property_", ""):gsub("^heap_", "")
    end
  end
  return names
end

-- What Vulkan counts first, (count, nil), and then gives, (count, array), as a list of what `read`
-- makes of each.
local function enumerate(kind, call, read)
  local count, list = vk.array("uint32_t", 1), json.list {}
  call(count, nil)
  local array = vk.array(kind, math.max(count[0], 1))
  call(count, array)
  for i = 0, count[0] - 1 do
    list[i + 1] = read(array[i], i)
  end
  return list
end

local function heaps(physical)
  local memory = vk.VkPhysicalDeviceMemoryProperties()
  vk.vkGetPhysicalDeviceMemoryProperties(physical, memory)
  local list = json.list {}
  for i = 0, memory.memoryHeapCount - 1 do
    local heap = memory.memoryHeaps[i]
    local names = flags("VkMemoryHeapFlags", heap.flags)
    list[i + 1] = { size = tonumber(heap.size), flags = names, types = json.list {} }
  end
  for i = 0, memory.memoryTypeCount - 1 do
    local t = memory.memoryTypes[i]
    local types = list[t.heapIndex + 1].types
    types[#types + 1] = flags("VkMemoryPropertyFlags", t.propertyFlags)
  end
  return list
end

local function queues(physical)
  return enumerate(
    "VkQueueFamilyProperties",
    function(n, out) vk.vkGetPhysicalDeviceQueueFamilyProperties(physical, n, out) end,
    function(family)
      local names, bits = flags("VkQueueFlags", family.queueFlags), family.timestampValidBits
      return { count = family.queueCount, flags = names, timestamp_bits = bits }
    end
  )
end

local function extensions(physical)
  local what, set = "vkEnumerateDeviceExtensionProperties", {}
  local list = enumerate(
    "VkExtensionProperties",
    function(n, out) vk.check(vk[what](physical, nil, n, out), what) end,
    function(extension) return ffi.string(extension.extensionName) end
  )
  for _, name in ipairs(list) do
    set[name] = true
  end
  return set, #list
end

-- Which required features and wanted extensions the device has.
local function requirements_of(physical, version, has_extension)
  local set = features.new()
  local required, wanted, complete = {}, {}, version >= api(3)
  local last = set.blocks[1] -- that of Vulkan 1.1
  for i = 2, #set.blocks do
    if api(set.blocks[i].minor) <= version then
      last.data.pNext = set.blocks[i].data
      last = set.blocks[i]
    end
  end
  vk.vkGetPhysicalDeviceFeatures2(physical, set.blocks[1].data)
  for _, feature in ipairs(requirements.features) do
    local has = set:get(feature.name)
    required[feature.name] = has
    complete = complete and has
  end
  for _, list in ipairs { requirements.extensions, requirements.window_extensions } do
    for _, name in ipairs(list) do
      wanted[name] = has_extension[name] or false
    end
  end
  return required, wanted, complete
end

local function describe(physical, index)
  local base = vk.VkPhysicalDeviceProperties()
  vk.vkGetPhysicalDeviceProperties(physical, base)
  local struct = "VkPhysicalDeviceDriverProperties"
  local driver = base.apiVersion >= api(2) and device_module.properties(struct, physical)
    or vk[struct]()
  local has_extension, extension_count = extensions(physical)
  local required, wanted, complete = requirements_of(physical, base.apiVersion, has_extension)
  return {
    index = index,
    name = ffi.string(base.deviceName),
    kind = KINDS[tonumber(base.deviceType)] or "other",
    api = device_module.version_text(base.apiVersion),
    driver = ffi.string(driver.driverName),
    driver_info = ffi.string(driver.driverInfo),
    driver_version = base.driverVersion,
    vendor_id = base.vendorID,
    device_id = base.deviceID,
    heaps = heaps(physical),
    queues = queues(physical),
    extension_count = extension_count,
    required_features = required,
    wanted_extensions = wanted,
    usable = complete,
  }
end

local function gather()
  local handles = request.new({ name = "mooncrust info", instance_only = true }):open()
  local instance = ffi.cast(vk.VkInstance, handles.instance)
  local version = vk.array("uint32_t", 1)
  vk.check(vk.vkEnumerateInstanceVersion(version), "vkEnumerateInstanceVersion")
  local what = "vkEnumeratePhysicalDevices"
  local devices = enumerate(
    "VkPhysicalDevice",
    function(n, out) vk.check(vk[what](instance, n, out), what) end,
    describe
  )
  return {
    mooncrust = require("mooncrust").version,
    lua = jit.version,
    system = jit.os .. " " .. jit.arch,
    registry = vk.registry_version,
    loader = device_module.version_text(version[0]),
    devices = devices,
  }
end

local function say(text, ...) print(text:format(...)) end

local function print_text(info)
  say("MoonCrust %s, %s, %s", info.mooncrust, info.lua, info.system)
  say("Vulkan loader %s, bindings of registry %s", info.loader, info.registry)
  for _, d in ipairs(info.devices) do
    say("\ndevice %d: %s", d.index, d.name)
    say("  kind      %s", d.kind)
    say("  Vulkan    %s, %d extensions", d.api, d.extension_count)
    say("  driver    %s %s", d.driver, d.driver_info)
    for i, heap in ipairs(d.heaps) do
      local where = #heap.flags > 0 and " (" .. table.concat(heap.flags, ", ") .. ")" or ""
      say("  heap %d    %.2f GiB%s", i - 1, heap.size / 2 ^ 30, where)
    end
    for i, queue in ipairs(d.queues) do
      say("  queues %d  %d: %s", i - 1, queue.count, table.concat(queue.flags, ", "))
    end
    local lacks = {}
    for _, name in ipairs(options.keys(d.required_features)) do
      lacks[#lacks + 1] = not d.required_features[name] and name or nil
    end
    if d.usable then
      say("  usable    yes, has all %d required features", #requirements.features)
    else
      say("  usable    no, lacks %s", #lacks > 0 and table.concat(lacks, ", ") or "Vulkan 1.3")
    end
    for _, name in ipairs(options.keys(d.wanted_extensions)) do
      say("  %s %s", d.wanted_extensions[name] and "has      " or "has not  ", name)
    end
  end
end

---@param o { json: boolean? }
return function(o)
  local info = gather()
  if o.json then
    print(json.encode(info))
  else
    print_text(info)
  end
  kernel.get().close()
end
