-- Proves that images of every format hold, bit for bit, what was uploaded to them, in all mips and layers, and zeros
-- before. A format is skipped only where vkGetPhysicalDeviceFormatProperties2 tells that optimal tiling can be neither
-- sampled nor stored to (or not copied), where vkGetPhysicalDeviceImageFormatProperties2 refuses the kind of image, and
-- where it belongs to an extension that is not enabled; then mc.image must say so.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"
local vk, device = mc.vk, mc.device
local formats = require "mooncrust.gpu.formats"

local function pattern(size, seed, format)
  local bytes = ffi.new("uint8_t[?]", size)
  if format and format.aspect ~= vk.VK_IMAGE_ASPECT_COLOR_BIT then -- depths are 0 to 1
    local numbers, most = ffi.cast(format.element .. " *", bytes), ({ d16 = 2 ^ 16, d24s8 = 2 ^ 24 })[format.name]
    for i = 0, size / format.size - 1 do
      local value = (i * 37 + math.floor(i / 251) + seed) % 251
      numbers[i] = most and value * (most / 256) + value or value / 251
    end
    return bytes
  end
  for i = 0, size - 1 do
    bytes[i] = (i * 37 + math.floor(i / 251) + seed) % 251
  end
  return bytes
end

local function has(features, name) return bit.band(features, vk["VK_FORMAT_FEATURE_" .. name .. "_BIT"]) ~= 0 end

-- What the device says of a format, asked here and not there.
local function is_usable(format, kind)
  if format.extension and not device.extensions[format.extension] then
    return false
  end
  local properties = vk.VkFormatProperties()
  vk.vkGetPhysicalDeviceFormatProperties(device.physical, format.vk, properties)
  local features = properties.optimalTilingFeatures
  local sampled, storage = has(features, "SAMPLED_IMAGE"), has(features, "STORAGE_IMAGE")
  if not (has(features, "TRANSFER_SRC") and has(features, "TRANSFER_DST") and (sampled or storage)) then
    return false
  end
  local usage = bit.bor(vk.VK_IMAGE_USAGE_TRANSFER_SRC_BIT, vk.VK_IMAGE_USAGE_TRANSFER_DST_BIT,
    sampled and vk.VK_IMAGE_USAGE_SAMPLED_BIT or vk.VK_IMAGE_USAGE_STORAGE_BIT)
  local out = vk.VkImageFormatProperties()
  local result = vk.vkGetPhysicalDeviceImageFormatProperties(device.physical, format.vk, kind,
    vk.VK_IMAGE_TILING_OPTIMAL, usage, 0, out)
  return result == 0, sampled, storage, has(features, "COLOR_ATTACHMENT") or has(features, "DEPTH_STENCIL_ATTACHMENT")
end

local function same_bytes(image, expected, what, range)
  local bytes = image:read(range)
  local size = ffi.sizeof(bytes)
  expect.same(size, ffi.sizeof(expected), "bytes of " .. what)
  if image.format.name == "d24s8" then -- beside the 24 bits of a depth there may be anything
    local texels = ffi.cast("uint32_t *", bytes)
    for i = 0, size / 4 - 1 do
      texels[i] = texels[i] % 2 ^ 24
    end
  end
  if ffi.string(bytes, size) ~= ffi.string(expected, size) then
    expect.each(bytes, 0, size - 1, function(i) return expected[i] end, what)
  end
end

local function try(name, shape, what)
  local o = { name = what, format = name }
  for key, value in pairs(shape) do
    o[key] = value
  end
  local image = assert(mc.image(o))
  image:used_by(0) -- so that reading zeros is no mistake
  same_bytes(image, ffi.new("uint8_t[?]", image.size), "zeros in " .. what)
  local bytes = pattern(image.size, #name, image.format)
  expect.same(image:upload(bytes), image, "what upload returns")
  same_bytes(image, bytes, what)
  -- One mip of one layer: the others stay.
  local range = { mip = image.mips - 1, layer = image.layers - 1 }
  local offset, size = image.layout:find(range.mip, range.layer)
  local part = pattern(size, 100, image.format)
  ffi.copy(bytes + offset, part, size)
  image:upload(ffi.string(part, size), range)
  same_bytes(image, part, what .. ", one mip", range)
  same_bytes(image, bytes, what .. " after one mip")
  -- The first use is one mip, so all others are zeros.
  local fresh = assert(mc.image(o))
  fresh:upload(part, range)
  local expected = ffi.new("uint8_t[?]", image.size)
  ffi.copy(expected + offset, part, size)
  same_bytes(fresh, expected, what .. ", one mip first")
  image:destroy()
  fresh:destroy()
end

local SHAPES = {
  { kind = vk.VK_IMAGE_TYPE_1D, words = "one-dimensional", shape = { width = 37, mips = "full", layers = 3 } },
  { kind = vk.VK_IMAGE_TYPE_2D, words = "two-dimensional",
    shape = { width = 37, height = 22, mips = "full", layers = 3 } },
  { kind = vk.VK_IMAGE_TYPE_3D, words = "three-dimensional",
    shape = { width = 13, height = 10, depth = 9, mips = "full" } },
}
local tried, skipped, compressed = 0, {}, 0
for _, name in ipairs(formats.names()) do
  local format = assert(formats.find(name))
  for i, entry in ipairs(SHAPES) do
    local what = ("%s in %d dimensions"):format(name, i)
    local usable, sampled, storage, target = is_usable(format, entry.kind)
    if usable then
      try(name, entry.shape, what)
      tried = tried + 1
      compressed = compressed + (format.compressed and 1 or 0)
      if i == 2 then
        local image = mc.image { format = name, width = 8, height = 8 }
        expect.same(image.sampled, sampled, name .. " sampled")
        expect.same(image.storage, storage, name .. " storage")
        expect.same(image.target, target, name .. " target")
        image:destroy()
      end
    else
      local height, depth = i > 1 and 8 or nil, i > 2 and 8 or nil
      local ok, err = pcall(mc.image, { name = what, format = name, width = 8, height = height, depth = depth })
      local words = format.extension and "needs mc.configure { extensions = { \"" .. format.extension
        or ("can neither sample nor store %s images of format %s"):format(entry.words, name)
      expect.same(ok or not err:find(words, 1, true), false, ("%s: %s"):format(what, tostring(err)))
      skipped[what] = true
    end
  end
end
-- Copies of 16-bit depths begin at whole words, which mips without gaps do not: only read() goes about it.
local depths = mc.image { name = "depths", format = "d16", width = 3, height = 3, mips = 2 }
depths:upload(function(x, y, _, _, mip) return x + 10 * y + 1000 * mip end)
expect.refused(function() depths:read_async() end, "read_async of image 'depths': d16 is read one mip")
expect.same(expect.as("uint16_t", depths:read_async({ mip = 1 }):wait())[0], 1000, "a mip")
expect.same(expect.as("uint16_t", depths:read())[9], 1000, "all mips")
-- Large ones of an odd width, in several pieces.
local large = mc.image { name = "large", format = "d16", width = 2049, height = 2049 }
large:upload(function(x, y) return (x * 7 + y * 13) % 65521 end)
for _, bytes in ipairs { large:read(), large:read_async():wait() } do
  local numbers = ffi.cast("uint16_t *", bytes)
  local function number(i) return (i % 2049 * 7 + math.floor(i / 2049) * 13) % 65521 end
  expect.each(numbers, 0, 2049 * 2049 - 1, number, "large")
end
-- All drivers have those that Vulkan requires, and a family of compressed ones.
for _, name in ipairs { "r8", "rg8", "rgba8", "rgba8_srgb", "bgra8", "r16f", "rgba16f", "r32f", "rg32f", "rgba32f",
  "r32u", "r32i", "rgba8u", "rgba8i", "rgba8_snorm", "rgba16u", "rgba32u", "rgb10a2", "rg11b10f", "rgb9e5" }
do
  expect.same(skipped[name .. " in 2 dimensions"], nil, name .. " skipped")
end
expect.same(tried > 100, true, ("tried %d"):format(tried))
expect.same(compressed > 10, true, ("tried %d compressed ones"):format(compressed))
