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
local heap = require "mooncrust.gpu.heap"
local options = require "mooncrust.core.options"
local resource = require "mooncrust.gpu.resource"

local device = device_module.open()
local handle = device.handle

local FILTERS = { linear = vk.VK_FILTER_LINEAR, nearest = vk.VK_FILTER_NEAREST }
local MIPS = {
  linear = vk.VK_SAMPLER_MIPMAP_MODE_LINEAR,
  nearest = vk.VK_SAMPLER_MIPMAP_MODE_NEAREST,
}
local ADDRESSES = {
  ["repeat"] = vk.VK_SAMPLER_ADDRESS_MODE_REPEAT,
  mirror = vk.VK_SAMPLER_ADDRESS_MODE_MIRRORED_REPEAT,
  clamp = vk.VK_SAMPLER_ADDRESS_MODE_CLAMP_TO_EDGE,
  border = vk.VK_SAMPLER_ADDRESS_MODE_CLAMP_TO_BORDER,
  mirror_clamp = vk.VK_SAMPLER_ADDRESS_MODE_MIRROR_CLAMP_TO_EDGE,
}
local COMPARES = {
  never = vk.VK_COMPARE_OP_NEVER,
  less = vk.VK_COMPARE_OP_LESS,
  equal = vk.VK_COMPARE_OP_EQUAL,
  less_equal = vk.VK_COMPARE_OP_LESS_OR_EQUAL,
  greater = vk.VK_COMPARE_OP_GREATER,
  not_equal = vk.VK_COMPARE_OP_NOT_EQUAL,
  greater_equal = vk.VK_COMPARE_OP_GREATER_OR_EQUAL,
  always = vk.VK_COMPARE_OP_ALWAYS,
}
local BORDERS = {
  transparent = vk.VK_BORDER_COLOR_FLOAT_TRANSPARENT_BLACK,
  transparent_int = vk.VK_BORDER_COLOR_INT_TRANSPARENT_BLACK,
  black = vk.VK_BORDER_COLOR_FLOAT_OPAQUE_BLACK,
  black_int = vk.VK_BORDER_COLOR_INT_OPAQUE_BLACK,
  white = vk.VK_BORDER_COLOR_FLOAT_OPAQUE_WHITE,
  white_int = vk.VK_BORDER_COLOR_INT_OPAQUE_WHITE,
}

local filters = options.keys(FILTERS)
local SPEC = options.spec("mc.sampler", {
  name = { "string", default = "sampler" },
  min = { "string", one_of = filters, default = "linear" },
  mag = { "string", one_of = filters, default = "linear" },
  mip = { "string", one_of = filters, default = "linear" },
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
local info = vk.VkSamplerCreateInfo()
local out = ffi.new(ffi.typeof("$[1]", vk.VkSampler))

function Sampler.Body:release()
  resource.leave_heap(self)
  local entry = shared[self.content]
  if entry then
    entry.users = entry.users - 1
    if entry.users == 0 then
      shared[self.content] = nil
      vk.vkDestroySampler(handle, entry.sampler, nil)
    end
  end
end

-- The three address modes; nil and what is wrong.
local function addresses(given)
  local list = type(given) == "table" and given or { given, given, given }
  local modes = {}
  for i = 1, 3 do
    modes[i] = ADDRESSES[list[i]]
    if not modes[i] then
      local text = "option 'address' must be one of %s, or three of them, not %s"
      local names = table.concat(options.keys(ADDRESSES), ", ")
      return nil, text:format(names, tostring(list[i]))
    end
    if list[i] == "mirror_clamp" and not device.features:get "samplerMirrorClampToEdge" then
      return nil, ("%s has no address mode 'mirror_clamp'"):format(device.name)
    end
  end
  return modes
end

-- Fills in `info`; returns what is wrong, or nil.
local function describe(read)
  local modes, wrong = addresses(read.address)
  if not modes then
    return wrong
  end
  local least, most = read.lod[1], read.lod[2]
  local ordered = type(least) == "number" and type(most) == "number" and least <= most
  if not ordered then
    local text = "option 'lod' must be { least, most }, not { %s, %s }"
    return text:format(tostring(least), tostring(most))
  end
  local limit = device.features:get "samplerAnisotropy" and device.limits.maxSamplerAnisotropy or 1
  if read.anisotropy > limit then
    return ("anisotropy %g is more than this device has (%g)"):format(read.anisotropy, limit)
  end
  info.minFilter, info.magFilter = FILTERS[read.min], FILTERS[read.mag]
  info.mipmapMode = MIPS[read.mip]
  info.addressModeU, info.addressModeV, info.addressModeW = modes[1], modes[2], modes[3]
  info.anisotropyEnable = read.anisotropy > 1 and 1 or 0
  info.maxAnisotropy = read.anisotropy
  info.compareEnable = read.compare and 1 or 0
  info.compareOp = COMPARES[read.compare or "never"]
  info.minLod, info.maxLod, info.borderColor = least, most, BORDERS[read.border]
  return nil
end

-- The VkSampler that `info` describes, counted in.
local function share(name)
  local content = ffi.string(ffi.cast("const char *", info), ffi.sizeof(info))
  local entry = shared[content]
  if not entry then
    vk.check(vk.vkCreateSampler(handle, info, nil, out), ("vkCreateSampler of '%s'"):format(name))
    device_module.set_name("VK_OBJECT_TYPE_SAMPLER", out[0], name)
    entry = { sampler = out[0], users = 0 }
    shared[content] = entry
  end
  entry.users = entry.users + 1
  return content, entry.sampler
end

--- Makes a sampler.
---@param o { name: string?, min: string?, mag: string?, mip: string?, address: string|string[]?,
--- anisotropy: number?, compare: string?, lod: number[]?, border: string? }? see the head of this
--- file
---@return table sampler
return function(o)
  local read = options.read(SPEC, o or {})
  local wrong = describe(read)
  if wrong then
    error(("mc.sampler '%s': %s"):format(read.name, wrong), 2)
  end
  local body = resource.body(Sampler, read.name, 2)
  local sampler
  body.content, sampler = share(read.name)
  local taken, slot = heap.sampler(body, sampler)
  if not taken then
    body:release()
    error(("mc.sampler '%s': %s"):format(read.name, slot), 2)
  end
  body.handle, body.slot = taken, slot
  return resource.register(Sampler, body, {
    name = read.name,
    sampler = sampler,
    handle = taken,
    slot = slot,
  })
end
