-- Image formats by the short names that shaders use.
--
--   local format = formats.find("rgba16f") --> { vk = VK_FORMAT_..., size = 8 }
--
-- size: bytes of a texel.

local vk = require "mooncrust.vk"
local options = require "mooncrust.core.options"

local M = {}

local FORMATS = {
  r8 = { "R8_UNORM", 1 },
  rg8 = { "R8G8_UNORM", 2 },
  rgba8 = { "R8G8B8A8_UNORM", 4 },
  r16f = { "R16_SFLOAT", 2 },
  rg16f = { "R16G16_SFLOAT", 4 },
  rgba16f = { "R16G16B16A16_SFLOAT", 8 },
  r32f = { "R32_SFLOAT", 4 },
  rg32f = { "R32G32_SFLOAT", 8 },
  rgba32f = { "R32G32B32A32_SFLOAT", 16 },
  r32u = { "R32_UINT", 4 },
  rg32u = { "R32G32_UINT", 8 },
  rgba32u = { "R32G32B32A32_UINT", 16 },
  r32i = { "R32_SINT", 4 },
  rgba32i = { "R32G32B32A32_SINT", 16 },
}

local names = options.keys(FORMATS)
local cache = {}

--- Finds a format by its short name.
---@param name string
---@return table? format { name, vk, size }
---@return string? err
function M.find(name)
  local entry = FORMATS[name]
  if not entry then
    return nil,
      ("there is no image format '%s'; %s"):format(
        tostring(name),
        options.suggest(tostring(name), names)
      )
  end
  if not cache[name] then
    cache[name] = { name = name, vk = vk["VK_FORMAT_" .. entry[1]], size = entry[2] }
  end
  return cache[name]
end

return M
