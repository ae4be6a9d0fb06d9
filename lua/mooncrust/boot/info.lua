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
local windows = require "mooncrust.app.window"

local api, version_text = features.api, device_module.version_text

-- Names of the bits that are set, without prefix and suffix, in lower case.
local function flags(kind, value)
  local names = json.list {}
  if value ~= 0 then
    for name in vk.name(kind, value):lower():gsub("_bit", ""):gmatch "[^|]+" do
      names[#names + 1] = name:gsub("^vk_%l+_", ""):gsub("^property_", ""):gsub("^heap_", "")
    end
  end
  return names
end

-- What a function of Vulkan lists: how many, and what `read` makes of each.
local function enumerate(call, kind, read, ...)
  local list, array, count = json.list {}, device_module.list(call, kind, ...)
  for i = 0, count - 1 do
    list[i + 1] = read(array[i], i)
  end
  return count, list
end

local function heaps(physical)
  local memory, list = vk.VkPhysicalDeviceMemoryProperties(), json.list {}
  vk.vkGetPhysicalDeviceMemoryProperties(physical, memory)
  for i = 0, memory.memoryHeapCount - 1 do
    local heap = memory.memoryHeaps[i]
    local names = flags("VkMemoryHeapFlags", heap.flags)
    list[i + 1] = { size = tonumber(heap.size), flags = names, types = json.list {} }
  end
  for i = 0, memory.memoryTypeCount - 1 do
    local kind = memory.memoryTypes[i]
    table.insert(list[kind.heapIndex + 1].types, flags("VkMemoryPropertyFlags", kind.propertyFlags))
  end
  return list
end

local function read_queue(family)
  local names, bits = flags("VkQueueFlags", family.queueFlags), family.timestampValidBits
  return { count = family.queueCount, flags = names, timestamp_bits = bits }
end

-- Which required features the device has, and whether it has all and Vulkan 1.3.
local function required_of(physical, version)
  local set, required, complete = features.new(), {}, version >= api(3)
  local last = set.blocks[1] -- that of Vulkan 1.1
  for i, block in ipairs(set.blocks) do
    if i > 1 and api(block.minor) <= version then
      last.data.pNext, last = block.data, block
    end
  end
  vk.vkGetPhysicalDeviceFeatures2(physical, set.blocks[1].data)
  for _, name in ipairs(requirements.features) do
    required[name] = set:get(name)
    complete = complete and required[name]
  end
  return required, complete
end

local function describe(physical, index)
  local base, driver = vk.VkPhysicalDeviceProperties(), vk.VkPhysicalDeviceDriverProperties()
  vk.vkGetPhysicalDeviceProperties(physical, base)
  local version = base.apiVersion
  if version >= api(2) then
    driver = device_module.properties("VkPhysicalDeviceDriverProperties", physical)
  end
  local has, wanted, all = {}, {}, "vkEnumerateDeviceExtensionProperties"
  local function read(extension) has[ffi.string(extension.extensionName)] = true end
  local count, _ = enumerate(all, "VkExtensionProperties", read, physical, nil)
  for _, list in ipairs { requirements.extensions, options.keys(requirements.window_extensions) } do
    for _, name in ipairs(list) do
      wanted[name] = has[name] or false
    end
  end
  local kind = vk.name("VkPhysicalDeviceType", base.deviceType):lower()
  local d = { index = index, name = ffi.string(base.deviceName), api = version_text(version) }
  d.kind, d.heaps = kind:match "_type_(%l+)" or "other", heaps(physical)
  d.driver, d.driver_info = ffi.string(driver.driverName), ffi.string(driver.driverInfo)
  d.driver_version, d.vendor_id, d.device_id = base.driverVersion, base.vendorID, base.deviceID
  d.extension_count, d.wanted_extensions = count, wanted
  d.required_features, d.usable = required_of(physical, version)
  local families = "vkGetPhysicalDeviceQueueFamilyProperties"
  _, d.queues = enumerate(families, "VkQueueFamilyProperties", read_queue, physical)
  return d
end

-- What a window needs: SDL 3, and from Vulkan a surface of its window system.
local function window_needs(asked)
  local sdl, surfaces = windows.library(), json.list {}
  for _, name in ipairs(requirements.surface_extensions) do
    local system = name:match "^VK_KHR_(%l+)_surface$"
    surfaces[#surfaces + 1] = system and asked.extensions[name].enabled ~= 0 and system or nil
  end
  local version = sdl and sdl.SDL_GetVersion()
  local text = version and ("%d.%d.%d"):format(version / 1e6, version / 1e3 % 1e3, version % 1e3)
  return { sdl = text or false, surfaces = surfaces }
end

local function gather()
  local asked = request.new { name = "mooncrust info", instance_only = true }
  local instance = ffi.cast(vk.VkInstance, asked:open().instance)
  local version = vk.array("uint32_t", 1)
  vk.check(vk.vkEnumerateInstanceVersion(version), "vkEnumerateInstanceVersion")
  local info = { mooncrust = require("mooncrust").version, lua = jit.version }
  info.system, info.registry = jit.os .. " " .. jit.arch, vk.registry_version
  info.loader = version_text(version[0])
  local _, devices = enumerate("vkEnumeratePhysicalDevices", "VkPhysicalDevice", describe, instance)
  info.devices, info.window = devices, window_needs(asked)
  return info
end

-- The text for people: {name} is the field of that name.
local function say(text, fields) print((text:gsub("{([%l_]+)}", fields))) end

local function print_text(info)
  local sdl, join = info.window.sdl, table.concat
  say("MoonCrust {mooncrust}, {lua}, {system}", info)
  say("Vulkan loader {loader}, bindings of registry {registry}", info)
  sdl = sdl and "SDL " .. sdl or "no SDL 3: `make setup` gets it"
  print(("windows: %s; surfaces: %s"):format(sdl, join(info.window.surfaces, ", ")))
  for _, d in ipairs(info.devices) do
    say("\ndevice {index}: {name}\n  kind      {kind}", d)
    say("  Vulkan    {api}, {extension_count} extensions\n  driver    {driver} {driver_info}", d)
    for i, heap in ipairs(d.heaps) do
      local where = #heap.flags > 0 and " (" .. join(heap.flags, ", ") .. ")" or ""
      print(("  heap %d    %.2f GiB%s"):format(i - 1, heap.size / 2 ^ 30, where))
    end
    for i, queue in ipairs(d.queues) do
      print(("  queues %d  %d: %s"):format(i - 1, queue.count, join(queue.flags, ", ")))
    end
    local lacks = {}
    for _, name in ipairs(requirements.features) do
      lacks[#lacks + 1] = not d.required_features[name] and name or nil
    end
    lacks = #lacks > 0 and join(lacks, ", ") or "Vulkan 1.3"
    local all = ("yes, has all %d required features"):format(#requirements.features)
    print("  usable    " .. (d.usable and all or "no, lacks " .. lacks))
    for _, name in ipairs(options.keys(d.wanted_extensions)) do
      print((d.wanted_extensions[name] and "  has       " or "  has not   ") .. name)
    end
  end
end

---@param o { json: boolean? }
return function(o)
  local info = gather()
  if o.json then print(json.encode(info)) end
  if not o.json then print_text(info) end
  kernel.get().close()
end
