-- Prints what the device says about itself, a line for each subject. `-- fill BYTES`: allocates pieces of so many bytes
-- from each heap until it fails, frees them and allocates one more.
local ffi = require "ffi"
local mc = require "mooncrust"
local vk, device, physical = mc.vk, mc.device.handle, mc.device.physical

local function say(name, list) io.write(name, " ", table.concat(list, " "), "\n") end

local function names(flags, pattern, list)
  local found = {}
  for _, name in ipairs(list) do
    if bit.band(flags, vk[pattern:format(name:upper())]) ~= 0 then
      found[#found + 1] = name:match "_(.*)$" or name
    end
  end
  return table.concat(found, "+")
end

local count = ffi.new "uint32_t[1]"
vk.check(vk.vkEnumerateDeviceExtensionProperties(physical, nil, count, nil), "extensions")
local list = vk.array("VkExtensionProperties", count[0])
local all = count[0]
vk.check(vk.vkEnumerateDeviceExtensionProperties(physical, nil, count, list), "extensions")
assert(count[0] == all, "as many extensions as before")
local extensions = {}
for i = 0, all - 1 do
  extensions[ffi.string(list[i].extensionName)] = true
end
say("VK_EXT_external_memory_host", { tostring(extensions.VK_EXT_external_memory_host or false) })
count[0] = all - 1
assert(vk.vkEnumerateDeviceExtensionProperties(physical, nil, count, list) == vk.VK_INCOMPLETE, "not all fit")

-- Both generations of the queries say the same.
local budget, properties_2 = vk.VkPhysicalDeviceMemoryBudgetPropertiesEXT(), vk.VkPhysicalDeviceMemoryProperties2()
properties_2.pNext = extensions.VK_EXT_memory_budget and budget or nil
vk.vkGetPhysicalDeviceMemoryProperties2(physical, properties_2)
local memory = vk.VkPhysicalDeviceMemoryProperties()
vk.vkGetPhysicalDeviceMemoryProperties(physical, memory)
local same = ffi.string(memory, ffi.sizeof(memory))
  == ffi.string(properties_2.memoryProperties, ffi.sizeof(memory))
assert(same, "both queries of memory properties")
local types, heaps, budgets = {}, {}, {}
for i = 0, memory.memoryTypeCount - 1 do
  local t = memory.memoryTypes[i]
  local list_of = { "device_local", "host_visible", "host_coherent", "host_cached" }
  types[i + 1] = names(t.propertyFlags, "VK_MEMORY_PROPERTY_%s_BIT", list_of) .. "@" .. t.heapIndex
end
for i = 0, memory.memoryHeapCount - 1 do
  heaps[i + 1] = ("%.0f"):format(tonumber(memory.memoryHeaps[i].size))
  budgets[i + 1] = ("%.0f"):format(tonumber(budget.heapBudget[i]))
end
say("types", types)
say("heaps", heaps)
say("budgets", budgets)

local limits = vk.VkPhysicalDeviceProperties2()
vk.vkGetPhysicalDeviceProperties2(physical, limits)
local old = vk.VkPhysicalDeviceProperties()
vk.vkGetPhysicalDeviceProperties(physical, old)
for _, name in ipairs { "nonCoherentAtomSize", "bufferImageGranularity" } do
  assert(limits.properties.limits[name] == old.limits[name], "both queries of limits")
  say(name, { tostring(tonumber(old.limits[name])) })
end

vk.vkGetPhysicalDeviceQueueFamilyProperties2(physical, count, nil)
local families = vk.array("VkQueueFamilyProperties2", count[0])
vk.vkGetPhysicalDeviceQueueFamilyProperties2(physical, count, families)
local shown = {}
for i = 0, count[0] - 1 do
  local family = families[i].queueFamilyProperties
  shown[i + 1] = names(family.queueFlags, "VK_QUEUE_%s_BIT", { "graphics", "compute", "transfer" })
    .. ":" .. family.queueCount
end
say("families", shown)

local size = tonumber(mc.args[2])
local function allocate(heap)
  local info, out = vk.VkMemoryAllocateInfo(), vk.array("VkDeviceMemory", 1)
  info.allocationSize = size
  while memory.memoryTypes[info.memoryTypeIndex].heapIndex ~= heap do
    info.memoryTypeIndex = info.memoryTypeIndex + 1
  end
  return vk.vkAllocateMemory(device, info, nil, out), out[0]
end

if mc.args[1] == "fill" then
  for heap = 0, memory.memoryHeapCount - 1 do
    local pieces = {}
    local result, piece = allocate(heap)
    while result == vk.VK_SUCCESS do
      pieces[#pieces + 1] = piece
      result, piece = allocate(heap)
    end
    vk.vkGetPhysicalDeviceMemoryProperties2(physical, properties_2)
    local used = extensions.VK_EXT_memory_budget and tonumber(budget.heapUsage[heap]) / size or "-"
    say("filled", { heap, #pieces, result, used })
    vk.vkFreeMemory(device, pieces[#pieces], nil)
    result, pieces[#pieces] = allocate(heap)
    vk.check(result, "one more piece")
    for _, memory_of in ipairs(pieces) do
      vk.vkFreeMemory(device, memory_of, nil)
    end
  end
end
