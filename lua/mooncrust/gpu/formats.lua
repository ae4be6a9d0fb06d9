-- Image formats by short names, made as shaders write them: components, bits, kind.
--
--   local format = formats.find("rgba16f")
--   format.vk, format.size                                --> VK_FORMAT_R16G16B16A16_SFLOAT, 8
--   formats.find("bc1_srgb").block_width                  --> 4
--
-- Plain: r, rg, rgb or rgba, then 8, 16, 32 or 64 bits, then nothing (unorm, to 16 bits), _snorm
-- (to 16), u, i (unsigned, signed integers), f (from 16) or _srgb (8). Also bgr8 and bgra8, with
-- _srgb too.
-- Packed into a word, the first component in the highest bits: rgba4, rgb565, bgr565, rgb5a1,
-- bgr5a1; the first component in the lowest bits: rgb10a2, rgb10a2u, bgr10a2, rg11b10f, rgb9e5.
-- Block-compressed: bc1 to bc7, etc2, eac, astc, pvrtc: the lists below. Some need an extension.
--
-- A format is a table: name, vk, size (bytes of a block; a plain texel is a block of 1 x 1 x 1),
-- block_width, block_height, block_depth (texels), compressed, extension (that must be enabled, or
-- nil), and how the numbers of a texel are stored: element (C type, "half", or nil for compressed
-- ones) and components (elements of a texel; a packed word is one).

local vk = require "mooncrust.vk"
local nearest = require "mooncrust.core.nearest"
local options = require "mooncrust.core.options"

local M = {}

local formats = {}

local function add(name, vk_name, size, element, components)
  local format = { name = name, size = size, vk_name = "VK_FORMAT_" .. vk_name }
  format.block_width, format.block_height, format.block_depth = 1, 1, 1
  format.element, format.components, format.compressed = element, components, element == nil
  formats[name] = format
  return format
end

local function plain(letters, kind, numeric, bits, element)
  local vk_name = letters:upper():gsub(".", "%0" .. bits) .. "_" .. numeric
  add(letters .. bits .. kind, vk_name, #letters * bits / 8, element, #letters)
end

for _, letters in ipairs { "r", "rg", "rgb", "rgba" } do
  for _, bits in ipairs { 8, 16, 32, 64 } do
    local unsigned, signed = ("uint%d_t"):format(bits), ("int%d_t"):format(bits)
    if bits <= 16 then
      plain(letters, "", "UNORM", bits, unsigned)
      plain(letters, "_snorm", "SNORM", bits, signed)
    end
    plain(letters, "u", "UINT", bits, unsigned)
    plain(letters, "i", "SINT", bits, signed)
  end
  plain(letters, "_srgb", "SRGB", 8, "uint8_t")
  plain(letters, "f", "SFLOAT", 16, "half")
  plain(letters, "f", "SFLOAT", 32, "float")
  plain(letters, "f", "SFLOAT", 64, "double")
end
for _, letters in ipairs { "bgr", "bgra" } do
  plain(letters, "", "UNORM", 8, "uint8_t")
  plain(letters, "_srgb", "SRGB", 8, "uint8_t")
end

local PACKED = {
  rgba4 = "R4G4B4A4_UNORM_PACK16",
  rgb565 = "R5G6B5_UNORM_PACK16",
  bgr565 = "B5G6R5_UNORM_PACK16",
  rgb5a1 = "R5G5B5A1_UNORM_PACK16",
  bgr5a1 = "B5G5R5A1_UNORM_PACK16",
  rgb10a2 = "A2B10G10R10_UNORM_PACK32",
  rgb10a2u = "A2B10G10R10_UINT_PACK32",
  bgr10a2 = "A2R10G10B10_UNORM_PACK32",
  rg11b10f = "B10G11R11_UFLOAT_PACK32",
  rgb9e5 = "E5B9G9R9_UFLOAT_PACK32",
}
for name, vk_name in pairs(PACKED) do
  local bits = tonumber(vk_name:match "%d+$")
  add(name, vk_name, bits / 8, ("uint%d_t"):format(bits), 1)
end

local function block(name, vk_name, size, width, height, depth, extension)
  local format = add(name, vk_name, size)
  format.block_width, format.block_height, format.block_depth = width, height, depth or 1
  format.extension = extension
end

local SUFFIX =
  { UNORM = "", SRGB = "_srgb", SNORM = "_snorm", UFLOAT = "_ufloat", SFLOAT = "_float" }

-- Vulkan name, short name, bytes of a block of 4 x 4, and which kinds there are of it.
for _, entry in ipairs {
  { "BC1_RGBA", "bc1", 8, "UNORM SRGB" },
  { "BC1_RGB", "bc1_rgb", 8, "UNORM SRGB" },
  { "BC2", "bc2", 16, "UNORM SRGB" },
  { "BC3", "bc3", 16, "UNORM SRGB" },
  { "BC4", "bc4", 8, "UNORM SNORM" },
  { "BC5", "bc5", 16, "UNORM SNORM" },
  { "BC6H", "bc6h", 16, "UFLOAT SFLOAT" },
  { "BC7", "bc7", 16, "UNORM SRGB" },
  { "ETC2_R8G8B8", "etc2_rgb8", 8, "UNORM SRGB" },
  { "ETC2_R8G8B8A1", "etc2_rgb8a1", 8, "UNORM SRGB" },
  { "ETC2_R8G8B8A8", "etc2_rgba8", 16, "UNORM SRGB" },
  { "EAC_R11", "eac_r11", 8, "UNORM SNORM" },
  { "EAC_R11G11", "eac_rg11", 16, "UNORM SNORM" },
} do
  for kind in entry[4]:gmatch "%u+" do
    block(entry[2] .. SUFFIX[kind], ("%s_%s_BLOCK"):format(entry[1], kind), entry[3], 4, 4)
  end
end

-- Blocks of 16 bytes whose name says their extent.
local function astc(extent, tail, extension)
  local width, height, depth = extent:match "(%d+)x(%d+)x?(%d*)"
  for _, kind in ipairs { "UNORM", "SRGB", "SFLOAT" } do
    block("astc_" .. extent .. SUFFIX[kind], ("ASTC_%s_%s_BLOCK%s"):format(extent, kind, tail), 16,
      tonumber(width), tonumber(height), tonumber(depth), extension)
  end
end

for extent in ("4x4 5x4 5x5 6x5 6x6 8x5 8x6 8x8 10x5 10x6 10x8 10x10 12x10 12x12"):gmatch "%S+" do
  astc(extent, "")
end
for extent in ("3x3x3 4x3x3 4x4x3 4x4x4 5x4x4 5x5x4 5x5x5 6x5x5 6x6x5 6x6x6"):gmatch "%S+" do
  astc(extent, "_EXT", "VK_EXT_texture_compression_astc_3d")
end

for _, version in ipairs { 1, 2 } do
  for bits, width in pairs { [2] = 8, [4] = 4 } do
    for _, kind in ipairs { "UNORM", "SRGB" } do
      block(("pvrtc%d_%dbpp%s"):format(version, bits, SUFFIX[kind]),
        ("PVRTC%d_%dBPP_%s_BLOCK_IMG"):format(version, bits, kind), 8, width, 4, 1,
        "VK_IMG_format_pvrtc")
    end
  end
end

local names = options.keys(formats)

--- The short names of all formats, sorted.
---@return string[]
function M.names() return { unpack(names) } end

-- How GLSL, WGSL and WebGPU spell kinds.
local SPELLINGS = {
  { "-", "_" }, { "_?unorm", "" }, { "_?snorm", "_snorm" }, { "_?uint", "u" }, { "ui$", "u" },
  { "_?sint", "i" }, { "e5u?float", "e5" }, { "(%d)u?float", "%1f" }, { "rgba_srgb", "srgb" },
  { "_rgba$", "" }, { "^bc6h$", "bc6h_ufloat" },
}

local function hint(name)
  local spelt = name:lower()
  for _, spelling in ipairs(SPELLINGS) do
    spelt = spelt:gsub(spelling[1], spelling[2])
  end
  local near = formats[spelt] and spelt or nearest(name, names)
  return near and ("did you mean '%s'?"):format(near)
    or "such as rgba8, rgba16f, r32f, rgba8_srgb and bc7 are; docs/images.md has the list"
end

--- Finds a format by its short name.
---@param name string
---@return table? format see the head of this file
---@return string? err
function M.find(name)
  local format = formats[name]
  if not format then
    return nil, ("there is no image format '%s'; %s"):format(tostring(name), hint(tostring(name)))
  end
  format.vk = format.vk or vk[format.vk_name]
  return format
end

return M
