-- A sampler: how shaders read between the texels of an image and beyond its edges. It is known to
-- them by its index in the heap (binding 3).
--
--   local smooth = mc.sampler { name = "smooth", address = "clamp" }     -- linear, all mips
--   local pixels = mc.sampler { min = "nearest", mag = "nearest", mip = "nearest" }
--   graph:dispatch(blur, { source = image, sampler = smooth, target = out }, w, h)
--
-- min, mag, mip: "linear" (the default) or "nearest": when the image appears smaller, larger, and
-- between mips. address: "repeat" (the default), "mirror", "clamp", "border" or "mirror_clamp", for
-- all axes or { u, v, w }. border: "transparent" (the default), "black", "white", with "_int" for
-- integer formats. anisotropy: from 1 (the default) to the device's limit. compare: makes it a
-- comparison sampler ("less", "less_equal" ...). lod: { least, most } mip, { 0, 1000 } by default.
--
-- Samplers of the same content share one VkSampler. They are destroyed like buffers, but hold no
-- data: two passes that share one may overlap.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local errors = require "mooncrust.core.errors"
local heap = require "mooncrust.gpu.heap"
local options = require "mooncrust.core.options"
local resource = require "mooncrust.gpu.resource"

local device = device_module.open()

-- Values of Vulkan by our names for them; after "=" Vulkan's where it is not the same.
local function enum(prefix, words)
  local values = {}
  for name, word in words:gmatch "([%l_]+)=?([%u_]*)" do
    values[name] = vk[prefix .. (word ~= "" and word or name:upper())]
  end
  return values
end

local FILTERS = enum("VK_FILTER_", "linear nearest")
local MIPS = enum("VK_SAMPLER_MIPMAP_MODE_", "linear nearest")
local ADDRESSES = enum(
  "VK_SAMPLER_ADDRESS_MODE_",
  [[
  repeat mirror=MIRRORED_REPEAT border=CLAMP_TO_BORDER clamp=CLAMP_TO_EDGE
  mirror_clamp=MIRROR_CLAMP_TO_EDGE
]]
)
local COMPARES = enum(
  "VK_COMPARE_OP_",
  [[
  never always equal not_equal less less_equal=LESS_OR_EQUAL greater
  greater_equal=GREATER_OR_EQUAL
]]
)
local BORDERS = enum(
  "VK_BORDER_COLOR_",
  [[
  transparent=FLOAT_TRANSPARENT_BLACK transparent_int=INT_TRANSPARENT_BLACK
  black=FLOAT_OPAQUE_BLACK black_int=INT_OPAQUE_BLACK
  white=FLOAT_OPAQUE_WHITE white_int=INT_OPAQUE_WHITE
]]
)

local FILTER = { "string", one_of = options.keys(FILTERS), default = "linear" }
local SPEC = options.spec("mc.sampler", {
  name = { "string", default = "sampler" },
  min = FILTER,
  mag = FILTER,
  mip = FILTER,
  address = { "any", default = "repeat" },
  anisotropy = { "number", least = 1, default = 1 },
  compare = { "string", one_of = options.keys(COMPARES) },
  lod = { "table", default = { 0, vk.VK_LOD_CLAMP_NONE } },
  border = { "string", one_of = options.keys(BORDERS), default = "transparent" },
})

local Sampler = resource.class("sampler")
Sampler.holds_no_data = true -- the graph needs no barrier because of it
Sampler.Body.heap_kind = "sampler"

local shared = {} -- content -> { sampler, users }
local info, out = vk.VkSamplerCreateInfo(), vk.array("VkSampler", 1)

function Sampler.Body:release()
  resource.leave_heap(self)
  local entry = shared[self.content]
  entry.users = entry.users - 1
  if entry.users == 0 then
    shared[self.content] = nil
    vk.vkDestroySampler(device.handle, entry.sampler, nil)
  end
end

-- Fills in `info`; returns what is wrong, or nil.
local function describe(read)
  local given = read.address
  local modes = type(given) == "table" and given or { given, given, given }
  for i, axis in ipairs { "addressModeU", "addressModeV", "addressModeW" } do
    local mode = modes[i]
    if not ADDRESSES[mode] then
      local text = "option 'address' must be one of %s, or three of them, not %s"
      return text:format(table.concat(options.keys(ADDRESSES), ", "), tostring(mode))
    elseif mode == "mirror_clamp" and not device.features:get "samplerMirrorClampToEdge" then
      return ("%s has no address mode 'mirror_clamp'"):format(device.name)
    end
    info[axis] = ADDRESSES[mode]
  end
  local least, most = read.lod[1], read.lod[2]
  if not (type(least) == "number" and type(most) == "number" and least <= most) then
    local text = "option 'lod' must be { least, most }, not { %s, %s }"
    return text:format(tostring(least), tostring(most))
  end
  local limit = device.features:get "samplerAnisotropy" and device.limits.maxSamplerAnisotropy or 1
  if read.anisotropy > limit then
    return ("anisotropy %g is more than this device has (%g)"):format(read.anisotropy, limit)
  end
  info.minFilter, info.magFilter = FILTERS[read.min], FILTERS[read.mag]
  info.mipmapMode = MIPS[read.mip]
  info.anisotropyEnable, info.maxAnisotropy = read.anisotropy > 1 and 1 or 0, read.anisotropy
  info.compareEnable, info.compareOp = read.compare and 1 or 0, COMPARES[read.compare or "never"]
  info.minLod, info.maxLod, info.borderColor = least, most, BORDERS[read.border]
end

-- The VkSampler that `info` describes, counted in.
local function share(body)
  body.content = ffi.string(ffi.cast("const char *", info), ffi.sizeof(info))
  local entry = shared[body.content]
  if not entry then
    local result = vk.vkCreateSampler(device.handle, info, nil, out)
    vk.check(result, ("vkCreateSampler of '%s'"):format(body.name))
    device_module.set_name("VK_OBJECT_TYPE_SAMPLER", out[0], body.name)
    entry = { sampler = out[0], users = 0 }
    shared[body.content] = entry
  end
  entry.users = entry.users + 1
  return entry.sampler
end

--- Makes a sampler.
---@param o { name: string?, min: string?, mag: string?, mip: string?, address: string|string[]?,
--- anisotropy: number?, compare: string?, lod: number[]?, border: string? }? see the file's head
---@return table sampler
return function(o)
  local read = options.read(SPEC, o or {})
  local wrong = describe(read)
  if wrong then errors.refuse(2, "mc.sampler '%s': %s", read.name, wrong) end
  local body = resource.body(Sampler, read.name, 2)
  local self = { name = read.name, sampler = share(body) }
  self.handle, self.slot = heap.sampler(body, self.sampler)
  if not self.handle then
    body:release()
    errors.refuse(2, "mc.sampler '%s': %s", read.name, self.slot)
  end
  body.handle, body.slot = self.handle, self.slot
  return resource.register(Sampler, body, self)
end
