-- Image formats: each entry against the registry's own description of its Vulkan format.
local ffi = require "ffi"
local check = require "check"
local formats = require "mooncrust.gpu.formats"
local vk = require "mooncrust.vk"

local root = package.path:match("([^;]*)/lua/%?%.lua")

-- Vulkan name -> attributes and components of <format>.
local function registry()
  local path = ("%s/target/registry/%s/vk.xml"):format(root, vk.registry_version)
  local file = assert(io.open(path))
  local text = file:read "*a"
  file:close()
  local known, count = {}, 0
  for head, body in text:gmatch "<format (.-)>(.-)</format>" do
    local entry = { components = {} }
    for key, value in head:gmatch '(%w+)="(.-)"' do
      entry[key] = value
    end
    for component in body:gmatch "<component (.-)/>" do
      local c = {}
      for key, value in component:gmatch '(%w+)="(.-)"' do
        c[key] = value
      end
      entry.components[#entry.components + 1] = c
    end
    known[entry.name], count = entry, count + 1
  end
  assert(count > 250, "found only " .. count .. " formats")
  return known
end

local KIND = { [""] = "UNORM", _snorm = "SNORM", _srgb = "SRGB", u = "UINT", i = "SINT", f = "SFLOAT",
  _float = "SFLOAT", _ufloat = "UFLOAT" }
local BYTES = { half = 2 }

-- What the short name says of the kind and the order of components.
local function check_name(name, entry)
  local kind, letters
  if entry.compressed then
    kind = name:match "(_%l+)$" or ""
    if kind == "_rgb" then
      kind = "" -- of bc1_rgb, and not a kind
    end
  elseif entry.packed then
    kind = name:match "%d([uf]?)$"
    kind = (kind == "f" or name == "rgb9e5") and "_ufloat" or kind
  else
    local bits
    letters, bits, kind = name:match "^(%l+)(%d+)(.*)$"
    for _, component in ipairs(entry.components) do
      check.same(component.bits, bits, name .. " bits")
    end
  end
  for i, component in ipairs(entry.components) do
    if not (kind == "_srgb" and component.name == "A") then
      check.same(component.numericFormat, KIND[kind], name .. " kind")
    end
    if letters then
      check.same(component.name, letters:upper():sub(i, i), name .. " order")
    end
  end
  if letters then
    check.same(#letters, #entry.components, name .. " components")
  end
end

return {
  ["every format is as vk.xml describes it"] = function()
    local known, used = registry(), {}
    for _, name in ipairs(formats.names()) do
      local format = assert(formats.find(name))
      local entry = assert(known[format.vk_name], name)
      assert(not used[entry.name], name .. " is not the only one for " .. entry.name)
      used[entry.name] = true
      check.same(format.name, name)
      check.same(format.vk, vk[entry.name], name)
      local depth_bits = entry.components[1].name == "D" and tonumber(entry.components[1].bits)
      if depth_bits then -- what a copy of the depth takes: 24 bits are in a word
        check.same(format.size, depth_bits == 16 and 2 or 4, name .. " bytes")
        check.same(format.aspects, #entry.components == 2 and 6 or 2, name .. " aspects")
        check.same(format.aspect, 2, name .. " aspect")
      else
        check.same(format.size, tonumber(entry.blockSize), name .. " bytes")
        check.same(format.aspect * 8 + format.aspects, 9, name .. " aspects")
      end
      local extent = ("%d,%d,%d"):format(format.block_width, format.block_height, format.block_depth)
      check.same(extent, entry.blockExtent or "1,1,1", name)
      check.same(format.compressed, entry.compressed ~= nil, name .. " compressed")
      if #entry.components == 2 and depth_bits then
        check.same(name, entry.components[1].numericFormat == "SFLOAT" and "d32fs8" or "d24s8")
      else
        check_name(name, entry)
      end
      if format.element then
        local bytes = BYTES[format.element] or ffi.sizeof(format.element)
        check.same(bytes * format.components, format.size, name .. " elements")
      end
    end
  end,

  ["no block-compressed format is left out, nor any of one size for all components"] = function()
    local used = {}
    for _, name in ipairs(formats.names()) do
      used[formats.find(name).vk_name] = true
    end
    for name, entry in pairs(registry()) do
      local letters, kind = name:match "^VK_FORMAT_([RGBA0-9]+)_(%u+)$"
      local plain = letters and letters:find "^R%d+" and kind ~= "USCALED" and kind ~= "SSCALED"
      if entry.compressed or plain then
        assert(used[name], name .. " has no short name")
      end
    end
  end,

  ["unknown names get a suggestion, spellings of other languages too"] = function()
    for given, meant in pairs { rgba8x = "rgba8", R8 = "r8", rgba8ui = "rgba8u", rgba8unorm = "rgba8",
      r32sint = "r32i", ["rgba8unorm-srgb"] = "rgba8_srgb", rgba16float = "rgba16f", rg11b10ufloat = "rg11b10f",
      ["bc1-rgba-unorm-srgb"] = "bc1_srgb", ["astc-5x4-unorm"] = "astc_5x4", bc6h = "bc6h_ufloat",
      rgba16snorm = "rgba16_snorm", rgb9e5ufloat = "rgb9e5" }
    do
      local none, err = formats.find(given)
      check.same(none, nil)
      check.same(err, ("there is no image format '%s'; did you mean '%s'?"):format(given, meant))
    end
    for _, given in ipairs { "something else", 1e9, {} } do
      check.contains(select(2, formats.find(given)), "docs/images.md has the list")
    end
    check.contains(select(2, formats.find()), "no image format 'nil'")
    assert(formats.find "rgba8" == formats.find "rgba8")
  end,
}
