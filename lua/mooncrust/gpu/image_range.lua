-- Which mips and layers of an image a call is about, from its options.
--
--   local SPEC = image_range.spec { into = { "any" } }      -- mip, mips, layer, layers, and these
--   local range, o = image_range.read(image, SPEC, "read of", given, 2)
--   range.mip, range.mips, range.layer, range.layers        -- must not be changed
--
-- Without mip and mips all mips; mip alone is that one; mips alone are the first ones. Layers
-- likewise; the layers of a cube are its faces. The image has name, mips, layers and whole, a range
-- that is all of it. Errors name the image.

local options = require "mooncrust.core.options"

local M = {}

local NONE = {}

--- Describes options: those of a range, and more.
---@param more table<string, table>? as options.spec takes them
---@return table spec
function M.spec(more)
  local fields = {
    mip = { "integer", least = 0 },
    mips = { "integer", least = 1 },
    layer = { "integer", least = 0 },
    layers = { "integer", least = 1 },
  }
  for name, field in pairs(more or {}) do
    fields[name] = field
  end
  return options.spec("", fields)
end

-- The first and how many of what an image has `all` of.
local function span(first, count, all)
  if not first then
    return 0, count or all
  end
  return first, count or 1
end

--- Reads the options.
---@param image table
---@param spec table from M.spec
---@param action string such as "read of", for messages
---@param given table?
---@param level integer error level, 1 is the function that calls this
---@return { mip: integer, mips: integer, layer: integer, layers: integer } range
---@return table options all that were given
function M.read(image, spec, action, given, level)
  if given == nil then
    return image.whole, NONE
  end
  local owner = ("%s image '%s'"):format(action, image.name)
  local o = options.read(setmetatable({ owner = owner }, { __index = spec }), given, level)
  local mip, mips = span(o.mip, o.mips, image.mips)
  local layer, layers = span(o.layer, o.layers, image.layers)
  if mip + mips > image.mips then
    local text = "%s: mips %d to %d of its mips 0 to %d"
    error(text:format(owner, mip, mip + mips - 1, image.mips - 1), level + 1)
  elseif layer + layers > image.layers then
    local text = "%s: layers %d to %d of its layers 0 to %d"
    error(text:format(owner, layer, layer + layers - 1, image.layers - 1), level + 1)
  end
  return { mip = mip, mips = mips, layer = layer, layers = layers }, o
end

return M
