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

local KINDS = { [0] = "other", "integrated", "discrete", "virtual", "cpu" }

-- Names of the bits that are set, without prefix and suffix, in lower case.
local function flags(kind, value)
  local names = json.list {}
  if value ~= 0 then
    for name in vk.name(kind, value):gmatch("[^|]+") do
      names[#names + 1] = name
        :gsub("^VK_[A-Z]+_", "")
        :gsub("^PROPERTY_", "")
        :gsub("^HEAP_", "")
        :gsub("_BIT", "")
        :lower()
    end
  end
  return names
end

-- Fills an array that Vulkan counts first: (count, nil), then (count, array).
local function enumerate(kind, call)
  local count = ffi.new("uint32_t[1]")
  call(count, nil)
  local array = vk.array(kind, math.max(count[0], 1))
  call(count, array)
  return array, count[0]
end

local function heaps(physical)
  local memory = vk.VkPhysicalDeviceMemoryProperties()
  vk.vkGetPhysicalDeviceMemoryProperties(physical, memory)
  local list = json.list {}
  for i = 0, memory.memoryHeapCount - 1 do
    local heap = memory.memoryHeaps[i]
    list[i + 1] = {
      size = tonumber(heap.size),
      flags = flags("VkMemoryHeapFlags", heap.flags),
      types = json.list {},
    }
  end
  for i = 0, memory.memoryTypeCount - 1 do
    local t = memory.memoryTypes[i]
    local types = list[t.heapIndex + 1].types
    types[#types + 1] = flags("VkMemoryPropertyFlags", t.propertyFlags)
  end
  return list
end

local function queues(physical)
  local array, count = enumerate(
    "VkQueueFamilyProperties",
    function(n, out) vk.vkGetPhysicalDeviceQueueFamilyProperties(physical, n, out) end
  )
  local list = json.list {}
  for i = 0, count - 1 do
    list[i + 1] = {
      count = array[i].queueCount,
      flags = flags("VkQueueFlags", array[i].queueFlags),
      timestamp_bits = array[i].timestampValidBits,
    }
  end
  return list
end

local function extensions(physical)
  local array, count = enumerate(
    "VkExtensionProperties",
    function(n, out)
      vk.check(
        vk.vkEnumerateDeviceExtensionProperties(physical, nil, n, out),
        "vkEnumerateDeviceExtensionProperties"
      )
    end
  )
  local set = {}
  for i = 0, count - 1 do
    set[ffi.string(array[i].extensionName)] = true
  end
  return set, count
end

-- Which required features and wanted extensions the device has.
local function requirements_of(physical, api, has_extension)
  local set = features.new()
  local required, complete = {}, api >= features.api(3)
  local last
  for _, block in ipairs(set.blocks) do
    if features.api(block.minor) <= api then
      if last then
        last.data.pNext = block.data
      end
      last = block
    end
  end
  vk.vkGetPhysicalDeviceFeatures2(physical, set.blocks[1].data)
  for _, feature in ipairs(requirements.features) do
    local has = set:get(feature.name)
    required[feature.name] = has
    complete = complete and has
  end
  local wanted = {}
  for _, list in ipairs { requirements.extensions, requirements.window_extensions } do
    for _, name in ipairs(list) do
      wanted[name] = has_extension[name] or false
    end
  end
  return required, wanted, complete
end

local function describe(index, physical)
  local properties, driver = vk.VkPhysicalDeviceProperties2(), vk.VkPhysicalDeviceDriverProperties()
  local base = vk.VkPhysicalDeviceProperties()
  vk.vkGetPhysicalDeviceProperties(physical, base)
  if base.apiVersion >= features.api(2) then
    properties.pNext = driver
  end
  vk.vkGetPhysicalDeviceProperties2(physical, properties)
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
  vk.load {
    get_instance_proc_addr = handles.get_instance_proc_addr,
    get_device_proc_addr = handles.get_device_proc_addr,
    instance = instance,
  }
  local version = ffi.new("uint32_t[1]")
  vk.check(vk.vkEnumerateInstanceVersion(version), "vkEnumerateInstanceVersion")
  local array, count = enumerate(
    "VkPhysicalDevice",
    function(n, out)
      vk.check(vk.vkEnumeratePhysicalDevices(instance, n, out), "vkEnumeratePhysicalDevices")
    end
  )
  local devices = json.list {}
  for i = 0, count - 1 do
    devices[i + 1] = describe(i, array[i])
  end
  return {
    mooncrust = require("mooncrust").version,
    lua = jit.version,
    system = jit.os .. " " .. jit.arch,
    registry = vk.registry_version,
    loader = device_module.version_text(version[0]),
    devices = devices,
  }
end

local function missing(device)
  local names = {}
  for name, has in pairs(device.required_features) do
    if not has then
      names[#names + 1] = name
    end
  end
  table.sort(names)
  return names
end

local function print_text(info)
  print(("MoonCrust %s, %s, %s"):format(info.mooncrust, info.lua, info.system))
  print(("Vulkan loader %s, bindings of registry %s"):format(info.loader, info.registry))
  for _, d in ipairs(info.devices) do
    print(("\ndevice %d: %s"):format(d.index, d.name))
    print(("  kind      %s"):format(d.kind))
    print(("  Vulkan    %s, %d extensions"):format(d.api, d.extension_count))
    print(("  driver    %s %s"):format(d.driver, d.driver_info))
    for i, heap in ipairs(d.heaps) do
      local where = table.concat(heap.flags, ", ")
      print(
        ("  heap %d    %.2f GiB%s"):format(
          i - 1,
          heap.size / 2 ^ 30,
          where ~= "" and " (" .. where .. ")" or ""
        )
      )
    end
    for i, queue in ipairs(d.queues) do
      print(("  queues %d  %d: %s"):format(i - 1, queue.count, table.concat(queue.flags, ", ")))
    end
    local lacks = missing(d)
    if d.usable then
      print(("  usable    yes, has all %d required features"):format(#requirements.features))
    else
      print("  usable    no, lacks " .. (#lacks > 0 and table.concat(lacks, ", ") or "Vulkan 1.3"))
    end
    for _, name in ipairs(options.keys(d.wanted_extensions)) do
      print(("  %s %s"):format(d.wanted_extensions[name] and "has      " or "has not  ", name))
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
