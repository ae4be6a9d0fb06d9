-- How mooncrust.vk behaves, without a driver: proc addresses come from a made-up function.

local ffi = require "ffi"
local vk = require "mooncrust.vk"

ffi.cdef "void *malloc(size_t);"
local FAKE = ffi.cast("void *", ffi.C.malloc)
local HANDLE = ffi.cast("void *", 8)

-- The message of an error, which must name this file as the place.
local function message(f, ...)
  local argument, other = ...
  local ok, text = pcall(function()
    local result = f(argument, other)
    return result
  end)
  assert(not ok, "no error was raised")
  assert(text:find("runtime_spec.lua:%d+: "), "the error does not point at the caller: " .. text)
  return text
end

local function contains(text, ...)
  for _, part in ipairs { ... } do
    assert(text:find(part, 1, true), ("%q lacks %q"):format(text, part))
  end
end

local function equal(a, b)
  assert(a == b, tostring(a) .. " is not " .. tostring(b))
end

local tests = {}

function tests.s_type_is_filled_in()
  equal(vk.VkBufferCreateInfo().sType, vk.VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO)
  local info = vk.VkBufferCreateInfo { size = 4, usage = 32 }
  equal(info.sType, 12)
  equal(tonumber(info.size), 4)
  equal(info.usage, 32)
  equal(vk.VkBufferCreateInfo(info).usage, 32)
  equal(vk.array("VkSubmitInfo2", 3)[2].sType, vk.VK_STRUCTURE_TYPE_SUBMIT_INFO_2)
  equal(vk.array("VkSubmitInfo2KHR", 1)[0].sType, vk.VK_STRUCTURE_TYPE_SUBMIT_INFO_2)
  equal(vk.VkPhysicalDeviceFeatures2().features.robustBufferAccess, 0)
end

function tests.an_alias_is_the_same_type()
  equal(vk.VkSubmitInfo2KHR, vk.VkSubmitInfo2)
  equal(ffi.sizeof("VkSubmitInfo2KHR"), ffi.sizeof(vk.VkSubmitInfo2))
end

function tests.a_second_access_is_a_table_hit()
  equal(rawget(vk, "VkExtent3D"), nil)
  local first = vk.VkExtent3D
  equal(rawget(vk, "VkExtent3D"), first)
end

function tests.types_are_declared_on_demand()
  assert(not pcall(ffi.typeof, "struct VkImageCreateInfo"))
  local before = tonumber(ffi.typeof("struct { int x; }"))
  assert(vk.VkImageCreateInfo)
  local used = tonumber(ffi.typeof("struct { int x; }")) - before
  assert(used < 60, used .. " type ids for VkImageCreateInfo")
  assert(not pcall(ffi.typeof, "VkExtent3D"), "what is only held by value gets no typedef")
  assert(not pcall(ffi.typeof, "struct VkImageViewCreateInfo"), "more was declared than asked for")
end

function tests.behind_a_pointer_a_struct_stays_incomplete_until_used()
  local queue = vk.VkDeviceCreateInfo()
  equal(ffi.sizeof("struct VkPhysicalDeviceFeatures"), nil)
  local features = vk.VkPhysicalDeviceFeatures()
  features.shaderInt64 = 1
  queue.pEnabledFeatures = features
  equal(queue.pEnabledFeatures.shaderInt64, 1)
end

function tests.handles_arrays_and_basic_types()
  local out = vk.array("VkBuffer", 2)
  assert(out[0] == nil and ffi.sizeof(out) == 16)
  equal(vk.array("uint32_t", 3)[2], 0)
  equal(vk.array("VkBuffer", 0)[0] ~= 1, true)
  equal(ffi.sizeof(vk.VkDevice), 8)
  contains(message(vk.array, "VkBufffer", 2), "VkBuffer")
end

function tests.constants()
  equal(vk.VK_FORMAT_R8G8B8A8_UNORM, 37)
  equal(vk.VK_WHOLE_SIZE, 0xffffffffffffffffULL)
  equal(vk.VK_REMAINING_MIP_LEVELS, 4294967295)
  equal(vk.VK_QUEUE_FAMILY_EXTERNAL, 4294967294)
  equal(vk.VK_LOD_CLAMP_NONE, 1000)
  equal(vk.VK_ERROR_OUT_OF_DATE_KHR, -1000001004)
  equal(vk.VK_KHR_SWAPCHAIN_EXTENSION_NAME, "VK_KHR_swapchain")
  equal(vk.VK_PIPELINE_STAGE_2_COPY_BIT, 0x100000000ULL)
  equal(vk.VK_API_VERSION_1_4, vk.VK_MAKE_API_VERSION(0, 1, 4, 0))
  equal(vk.VK_API_VERSION_MINOR(vk.VK_API_VERSION_1_4), 4)
  equal(vk.VK_NULL_HANDLE, nil)
  local header = vk.VK_HEADER_VERSION_COMPLETE
  equal(("%d.%d.%d"):format(vk.VK_API_VERSION_MAJOR(header), vk.VK_API_VERSION_MINOR(header),
    vk.VK_API_VERSION_PATCH(header)), vk.registry_version)
end

function tests.names_of_values()
  equal(vk.name("VkResult", -2), "VK_ERROR_OUT_OF_DEVICE_MEMORY")
  equal(vk.name("VkResult", 123), "VkResult(123)")
  equal(vk.name("VkFormat", 37), "VK_FORMAT_R8G8B8A8_UNORM")
  local two = "VK_BUFFER_USAGE_TRANSFER_SRC_BIT|VK_BUFFER_USAGE_TRANSFER_DST_BIT"
  equal(vk.name("VkBufferUsageFlags", 3), two)
  equal(vk.name("VkBufferUsageFlagBits", 3), two)
  equal(vk.name("VkBufferUsageFlags", 0x40000001), "VK_BUFFER_USAGE_TRANSFER_SRC_BIT|0x40000000")
  equal(vk.name("VkBufferUsageFlags", 0), "0")
  equal(vk.name("VkAccessFlags2", 0), "VK_ACCESS_2_NONE")
  equal(vk.name("VkAccessFlags2KHR", 0x100000001ULL),
    "VK_ACCESS_2_INDIRECT_COMMAND_READ_BIT|VK_ACCESS_2_SHADER_SAMPLED_READ_BIT")
  equal(vk.name("VkShaderStageFlags", 0x7fffffff), "VK_SHADER_STAGE_ALL")
  contains(message(vk.name, "VkReslt", 1), "VkResult")
  contains(message(vk.name, "VkResult", "x"), "number")
end

function tests.unknown_names_suggest_the_nearest()
  contains(message(function() return vk.VkBuferCreateInfo end), "VkBuferCreateInfo",
    "VkBufferCreateInfo?")
  contains(message(function() return vk.VK_FORMAT_R8G8B8A8_UNROM end), "VK_FORMAT_R8G8B8A8_UNORM?")
  contains(message(function() return vk.vkCreateBufer end), "vkCreateBuffer?")
  contains(message(function() return vk[1] end), "number")
  contains(message(vk.available, "vkCreateBufer"), "vkCreateBuffer?")
  contains(message(vk.members, "VkBufferCreateInf"), "VkBufferCreateInfo?")
end

function tests.has()
  assert(vk.has("VkPhysicalDeviceVulkan14Features") and vk.has("VK_SUCCESS"))
  assert(vk.has("vkCreateBuffer"))
  assert(vk.has("PFN_vkCreateBuffer") and vk.has("VkFlags64") and vk.has("VkSubmitInfo2KHR"))
  assert(not vk.has("VkNothing") and not vk.has("VK_NOTHING") and not vk.has("vkNothing"))
  assert(not vk.has("load") and not vk.has("name"))
  assert(not vk.has("") and not vk.has("V") and not vk.has("VkBuffer "))
end

function tests.check()
  equal(vk.check(0, "x"), 0)
  equal(vk.check(5, "x"), 5)
  local text = message(vk.check and function() vk.check(-2, "vkCreateBuffer of 'p'") end)
  contains(text, "vkCreateBuffer of 'p' failed: VK_ERROR_OUT_OF_DEVICE_MEMORY: ")
  for result = -13, -1 do
    local _, why = pcall(vk.check, result, "f")
    assert(why:find("f failed: VK_ERROR_", 1, true), why)
  end
end

function tests.members()
  local names, types = vk.members("VkBufferCreateInfo")
  equal(table.concat(names, " "), "sType pNext flags size usage sharingMode queueFamilyIndexCount "
    .. "pQueueFamilyIndices")
  equal(table.concat(types, "|"), "VkStructureType|const void*|VkBufferCreateFlags|VkDeviceSize|"
    .. "VkBufferUsageFlags|VkSharingMode|uint32_t|const uint32_t*")
  equal(vk.members("VkPhysicalDeviceTimelineSemaphoreFeaturesKHR")[3], "timelineSemaphore")
end

function tests.functions_need_load_then_instance_then_device()
  contains(message(function() return vk.vkCreateInstance end), "vk.load")
  equal(vk.available("vkCreateInstance"), false)
  contains(message(vk.load, { get_instance_proc_adr = FAKE }), "get_instance_proc_adr")
  contains(message(vk.load, {}), "get_instance_proc_addr")
  vk.load { get_instance_proc_addr = FAKE }
  assert(ffi.istype(vk.PFN_vkCreateInstance, vk.vkCreateInstance))
  contains(message(function() return vk.vkDestroyInstance end), "instance")
  vk.load { instance = HANDLE }
  assert(vk.vkDestroyInstance ~= nil)
  contains(message(function() return vk.vkCreateBuffer end), "vkCreateBuffer needs a device")
  equal(vk.available("vkCreateBuffer"), false)
  vk.load { get_device_proc_addr = FAKE, device = HANDLE }
  assert(ffi.istype(vk.PFN_vkCreateBuffer, vk.vkCreateBuffer))
  equal(vk.available("vkCreateBuffer"), true)
end

-- A function the driver does not give: a C function that returns NULL stands for the driver.
function tests.a_missing_function_names_what_provides_it()
  ffi.cdef "char *getenv(const char *);"
  -- getenv(handle) takes the handle as a name: there is no such variable.
  local none = ffi.cast("void *", ffi.C.getenv)
  local name = ffi.new("char[8]", "\1")
  vk.load { get_instance_proc_addr = FAKE, instance = HANDLE }
  vk.load { get_device_proc_addr = none, device = name }
  contains(message(function() return vk.vkCmdTraceRaysKHR end), "vkCmdTraceRaysKHR",
    "VK_KHR_ray_tracing_pipeline")
  contains(message(function() return vk.vkCmdPipelineBarrier2 end), "Vulkan 1.3")
  equal(vk.available("vkCmdTraceRaysKHR"), false)
  assert(vk.vkSetDebugUtilsObjectNameEXT ~= nil, "a device command of an instance extension")
  assert(vk.vkCreateDevice ~= nil, "an instance command")
end

function tests.bit_fields_lie_where_c_has_them()
  local instance = vk.VkAccelerationStructureInstanceKHR()
  equal(ffi.sizeof(instance), 64)
  instance.instanceCustomIndex = 0x123456
  instance.mask = 0xab
  instance.instanceShaderBindingTableRecordOffset = 0xfedcba
  instance.flags = 0x7f
  instance.accelerationStructureReference = 0x1122334455667788ULL
  local bytes = ffi.cast("uint8_t *", instance) + 48
  local text = {}
  for i = 0, 15 do text[#text + 1] = ("%02x"):format(bytes[i]) end
  equal(table.concat(text), "563412ab" .. "badcfe7f" .. "8877665544332211")
  equal(instance.transform.matrix[2][3], 0)
end

function tests.unions_and_self_reference()
  local value = vk.VkClearValue()
  value.color.float32[0] = 1
  equal(value.color.uint32[0], 0x3f800000)
  equal(ffi.sizeof(value), 16)
  local chain = vk.VkBaseOutStructure()
  chain.pNext = chain
  assert(chain.pNext.pNext == ffi.cast("struct VkBaseOutStructure *", chain))
end

function tests.a_failed_declaration_leaves_the_others_alone()
  ffi.cdef "struct VkOffset2D { int foreign; };"
  contains(message(function() return vk.VkRect2D end), "VkOffset2D", "ffi.cdef")
  contains(message(function() return vk.VkRect2D end), "VkOffset2D")
  equal(ffi.sizeof(vk.VkExtent2D), 8)
end

function tests.the_module_can_be_loaded_again()
  local before = vk.VkBufferCreateInfo
  for name in pairs(package.loaded) do
    if name == "mooncrust.vk" or name:find("^mooncrust%.vk%.%l+$") then
      package.loaded[name] = nil
    end
  end
  local again = require "mooncrust.vk"
  assert(again ~= vk)
  equal(again.VkBufferCreateInfo().sType, before().sType)
  assert(again.VkImageCreateInfo)
end

function tests.load_time()
  local folder = debug.getinfo(1, "S").source:match("^@(.*/)")
  local names = dofile(folder .. "common_names.lua")
  for name in pairs(package.loaded) do
    if name:find("^mooncrust%.vk") then package.loaded[name] = nil end
  end
  local start = os.clock()
  local fresh = require "mooncrust.vk"
  fresh.load { get_instance_proc_addr = FAKE, instance = HANDLE }
  fresh.load { get_device_proc_addr = FAKE, device = HANDLE }
  for _, name in ipairs(names) do assert(fresh[name]) end
  local took = (os.clock() - start) * 1000
  print(("bindings_load %.2f ms (%d types and functions)"):format(took, #names))
end

return tests
