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
-- Depth: d16, d32f, and with stencil d24s8 and d32fs8.
-- Block-compressed: bc1 to bc7, etc2, eac, astc, pvrtc: the lists below. Some need an extension.
--
-- A format is a table: name, vk, size (bytes of a block; a plain texel is a block of 1 x 1 x 1),
-- block_width, block_height, block_depth (texels), compressed, extension (to be enabled, or nil),
-- element (C type of a texel's numbers, "half", or nil for compressed ones), components (their
-- number; a packed word is one), kind (of number that shaders see: UINT, SINT or FLOAT), aspect and
-- aspects (VkImageAspectFlags: what is sampled and copied, which is the depth where there is one;
-- and all). With stencil, size and element are the depth's. Copies of depth start at a multiple of
-- 4 bytes: unit says so where size does not.

local vk = require "mooncrust.vk"
local options = require "mooncrust.core.options"

local COLOR, DEPTH = vk.VK_IMAGE_ASPECT_COLOR_BIT, vk.VK_IMAGE_ASPECT_DEPTH_BIT
local M, formats = {}, {}

local function add(name, vk_name, size, element, components)
  local format = { name = name, vk_name = "VK_FORMAT_" .. vk_name, size = size, element = element }
  format.components, format.compressed = components, element == nil
  format.block_width, format.block_height, format.block_depth = 1, 1, 1
  format.aspect, format.aspects, format.kind = COLOR, COLOR, vk_name:match "[US]INT" or "FLOAT"
  formats[name] = format
  return format
end

-- Components, bits of each, short name and Vulkan's name of the kind, C type.
for _, row in ipairs {
  { "r rg rgb rgba bgr bgra", "8", "", "UNORM", "uint8_t" },
  { "r rg rgb rgba bgr bgra", "8", "_srgb", "SRGB", "uint8_t" },
  { "r rg rgb rgba", "16", "", "UNORM", "uint16_t" },
  { "r rg rgb rgba", "8 16", "_snorm", "SNORM", "int%d_t" },
  { "r rg rgb rgba", "8 16 32 64", "u", "UINT", "uint%d_t" },
  { "r rg rgb rgba", "8 16 32 64", "i", "SINT", "int%d_t" },
  { "r rg rgb rgba", "16", "f", "SFLOAT", "half" },
  { "r rg rgb rgba", "32", "f", "SFLOAT", "float" },
  { "r rg rgb rgba", "64", "f", "SFLOAT", "double" },
} do
  for letters in row[1]:gmatch "%l+" do
    for bits in row[2]:gmatch "%d+" do
      local vk_name = ("%s_%s"):format(letters:upper():gsub(".", "%0" .. bits), row[4])
      add(letters .. bits .. row[3], vk_name, #letters * bits / 8, row[5]:format(bits), #letters)
    end
  end
end

local PACKED = [[
  rgba4=R4G4B4A4_UNORM_PACK16 rgb565=R5G6B5_UNORM_PACK16 bgr565=B5G6R5_UNORM_PACK16
  rgb5a1=R5G5B5A1_UNORM_PACK16 bgr5a1=B5G5R5A1_UNORM_PACK16 rgb10a2=A2B10G10R10_UNORM_PACK32
  bgr10a2=A2R10G10B10_UNORM_PACK32 rgb10a2u=A2B10G10R10_UINT_PACK32
  rg11b10f=B10G11R11_UFLOAT_PACK32 rgb9e5=E5B9G9R9_UFLOAT_PACK32]]
for name, vk_name in PACKED:gmatch "(%w+)=(%S+)" do
  local bits = tonumber(vk_name:match "%d+$")
  add(name, vk_name, bits / 8, ("uint%d_t"):format(bits), 1)
end

-- Short name, Vulkan's name, bytes and C type of the depth.
for _, row in ipairs {
  { "d16", "D16_UNORM", 2, "uint16_t" },
  { "d32f", "D32_SFLOAT", 4, "float" },
  { "d24s8", "D24_UNORM_S8_UINT", 4, "uint32_t" },
  { "d32fs8", "D32_SFLOAT_S8_UINT", 4, "float" },
} do
  local format = add(row[1], row[2], row[3], row[4], 1)
  format.aspect = DEPTH
  format.unit = format.size % 4 > 0 and 4 or nil
  format.aspects = row[1]:find "s8" and DEPTH + vk.VK_IMAGE_ASPECT_STENCIL_BIT or DEPTH
end

local ENDS = { UNORM = "", SRGB = "_srgb", SNORM = "_snorm", UFLOAT = "_ufloat", SFLOAT = "_float" }
local FLAT = "4x4 5x4 5x5 6x5 6x6 8x5 8x6 8x8 10x5 10x6 10x8 10x10 12x10 12x12"
local SOLID = "3x3x3 4x3x3 4x4x3 4x4x4 5x4x4 5x5x4 5x5x5 6x5x5 6x6x5 6x6x6"
local SOLID_ASTC, PVRTC = "VK_EXT_texture_compression_astc_3d", "VK_IMG_format_pvrtc"

-- Bytes and extents of a block, kinds, short names and Vulkan's, how Vulkan's end, extension; $e:
-- the extent.
for _, row in ipairs {
  { 8, "4x4", "UNORM SRGB", "bc1=BC1_RGBA bc1_rgb=BC1_RGB etc2_rgb8=ETC2_R8G8B8" },
  { 8, "4x4", "UNORM SRGB", "etc2_rgb8a1=ETC2_R8G8B8A1" },
  { 16, "4x4", "UNORM SRGB", "bc2=BC2 bc3=BC3 bc7=BC7 etc2_rgba8=ETC2_R8G8B8A8" },
  { 8, "4x4", "UNORM SNORM", "bc4=BC4 eac_r11=EAC_R11" },
  { 16, "4x4", "UNORM SNORM", "bc5=BC5 eac_rg11=EAC_R11G11" },
  { 16, "4x4", "UFLOAT SFLOAT", "bc6h=BC6H" },
  { 16, FLAT, "UNORM SRGB SFLOAT", "astc_$e=ASTC_$e" },
  { 16, SOLID, "UNORM SRGB SFLOAT", "astc_$e=ASTC_$e", "_EXT", SOLID_ASTC },
  { 8, "8x4", "UNORM SRGB", "pvrtc1_2bpp=PVRTC1_2BPP pvrtc2_2bpp=PVRTC2_2BPP", "_IMG", PVRTC },
  { 8, "4x4", "UNORM SRGB", "pvrtc1_4bpp=PVRTC1_4BPP pvrtc2_4bpp=PVRTC2_4BPP", "_IMG", PVRTC },
} do
  local size, extents, kinds, pairs_of_names, ending, extension = unpack(row, 1, 6)
  for extent in extents:gmatch "%S+" do
    local width, height, depth = extent:match "(%d+)x(%d+)x?(%d*)"
    for name, vk_name in pairs_of_names:gsub("%$e", extent):gmatch "(%S+)=(%S+)" do
      for kind in kinds:gmatch "%u+" do
        local full = ("%s_%s_BLOCK%s"):format(vk_name, kind, ending or "")
        local format = add(name .. ENDS[kind], full, size)
        format.block_width, format.block_height = tonumber(width), tonumber(height)
        format.block_depth, format.extension = tonumber(depth) or 1, extension
      end
    end
  end
end

local names = options.keys(formats)

--- The short names of all formats, sorted.
---@return string[]
function M.names() return { unpack(names) } end

-- How GLSL, WGSL and WebGPU spell kinds.
local SPELLINGS = [[-=_ _?unorm= _?snorm=_snorm _?uint=u ui$=u _?sint=i e5u?float=e5
  (%d)u?float=%1f rgba_srgb=srgb _rgba$= ^bc6h$=bc6h_ufloat]]

local function hint(name)
  local spelt = name:lower()
  for theirs, ours in SPELLINGS:gmatch "(%S+)=(%S*)" do
    spelt = spelt:gsub(theirs, ours)
  end
  local near = formats[spelt] and spelt or require "mooncrust.core.nearest"(name, names)
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
