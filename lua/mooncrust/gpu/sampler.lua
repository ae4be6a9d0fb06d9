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
local device = require("mooncrust.gpu.device").open()
local ensure = require("mooncrust.core.errors").ensure
local enum = require "mooncrust.gpu.enums"
local heap = require "mooncrust.gpu.heap"
local options = require "mooncrust.core.options"
local resource = require "mooncrust.gpu.resource"

local ADDRESS = enum "address"
local SPEC = options.spec("mc.sampler", {
  name = { "string", default = "sampler" },
  min = enum("filter", "linear"),
  mag = enum("filter", "linear"),
  mip = enum("mip", "linear"),
  address = { "any", default = "repeat" },
  anisotropy = { "number", least = 1, default = 1 },
  compare = enum "compare",
  lod = { "table", default = { 0, vk.VK_LOD_CLAMP_NONE } },
  border = enum("border", "transparent"),
})

local Sampler = resource.class("sampler")
Sampler.holds_no_data = true -- the graph needs no barrier because of it
Sampler.Body.heap_kind = "sampler"

local shared = {} -- content -> { sampler, users }
local info = vk.VkSamplerCreateInfo()

function Sampler.Body:release()
  resource.leave_heap(self)
  local entry = shared[self.content]
  entry.users = entry.users - 1
  if entry.users == 0 then
    shared[self.content] = nil
    vk.vkDestroySampler(device.handle, entry.sampler, nil)
  end
end

-- Fills in `info`; errors have no position.
local function describe(read)
  local given = read.address
  local modes = type(given) == "table" and given or { given, given, given }
  for i, axis in ipairs { "addressModeU", "addressModeV", "addressModeW" } do
    local mode, text = modes[i], "option 'address' must be one of %s, or three of them, not %s"
    ensure(ADDRESS.values[mode], 0, text, table.concat(ADDRESS.one_of, ", "), mode)
    local has_mode = mode ~= "mirror_clamp" or device.features:get "samplerMirrorClampToEdge"
    ensure(has_mode, 0, "%s has no address mode 'mirror_clamp'", device.name)
    info[axis] = ADDRESS.values[mode]
  end
  local least, most = read.lod[1], read.lod[2]
  local is_range = type(least) == "number" and type(most) == "number" and least <= most
  ensure(is_range, 0, "option 'lod' must be { least, most }, not { %s, %s }", least, most)
  local limit = device.features:get "samplerAnisotropy" and device.limits.maxSamplerAnisotropy or 1
  local ratio, text = read.anisotropy, "anisotropy %g is more than this device has (%g)"
  ensure(ratio <= limit, 0, text, ratio, limit)
  info.minFilter, info.magFilter, info.mipmapMode = read.min, read.mag, read.mip
  info.anisotropyEnable, info.maxAnisotropy = ratio > 1 and 1 or 0, ratio
  info.compareEnable, info.compareOp = read.compare and 1 or 0, read.compare or 0
  info.minLod, info.maxLod, info.borderColor = least, most, read.border
end

-- The VkSampler that `info` describes, counted in.
local function share(body)
  body.content = ffi.string(ffi.cast("const char *", info), ffi.sizeof(info))
  local entry = shared[body.content]
  entry = entry or { sampler = device.create("Sampler", info, body.name), users = 0 }
  entry.users, shared[body.content] = entry.users + 1, entry
  return entry.sampler
end

--- Makes a sampler.
---@param o { name: string?, min: string?, mag: string?, mip: string?, address: string|string[]?,
--- anisotropy: number?, compare: string?, lod: number[]?, border: string? }? see the file's head
---@return table sampler
return function(o)
  local read = options.read(SPEC, o or {})
  local ok, wrong = pcall(describe, read)
  ensure(ok, 2, "mc.sampler '%s': %s", read.name, wrong)
  local body = resource.body(Sampler, read.name, 2)
  local self = { name = read.name, sampler = share(body) }
  self.handle, self.slot = heap.sampler(body, self.sampler)
  if not self.handle then body:release() end
  ensure(self.handle, 2, "mc.sampler '%s': %s", read.name, self.slot)
  body.handle, body.slot = self.handle, self.slot
  return resource.register(Sampler, body, self)
end
