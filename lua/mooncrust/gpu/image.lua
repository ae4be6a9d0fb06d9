-- An image in GPU memory, known to shaders by its index in the heap, as a sampled image and as a
-- storage image.
--
--   local picture = mc.load_image "photo.png"                    -- rgba8
--   local blurred = mc.image { name = "blurred", format = "rgba16f", width = 640, height = 480 }
--   local pyramid = mc.image { format = "rgba8", width = 512, height = 512, mips = "full" }
--   local sky = mc.image { format = "bc7_srgb", width = 1024, height = 1024, cube = true }
--   local fog = mc.image { format = "r16f", width = 64, height = 64, depth = 64 }
--   local smooth = mc.image { width = 640, height = 480, samples = 4 }     -- to draw to only
--   picture:upload(pixels)  blurred:read()  picture:save("out.png")  pyramid:view { mip = 1 }
--
-- Sizes are texels. width alone makes a one-dimensional image, width and height a two-dimensional
-- one, depth a three-dimensional one; `layers`, also 1, an array. Formats: gpu/formats.lua. New
-- images hold zeros. Sampled, an image has all its mips and layers; stored to, its first mip (a
-- cube as an array of its six faces). Where the format cannot be one of the two, the other is left:
-- image.sampled and image.storage tell. Two-dimensional images, cubes and views of them can be
-- drawn to where the format allows (image.target). For raw Vulkan: image.image (VkImage, in layout
-- GENERAL), image.sampled_view and image.storage_view (VkImageView or nil).

local vk = require "mooncrust.vk"
local ensure = require("mooncrust.core.errors").ensure
local image_body = require "mooncrust.gpu.image_body"
local image_support = require "mooncrust.gpu.image_support"
local image_view = require "mooncrust.gpu.image_view"
local native = require "mooncrust.core.native"
local options = require "mooncrust.core.options"
local resource = require "mooncrust.gpu.resource"
local staging = require "mooncrust.gpu.staging"
local subresources = require "mooncrust.gpu.subresources"
require "mooncrust.gpu.image_copy"

local COUNT = { "integer", least = 1 }
local SPEC = options.spec("mc.image", {
  name = { "string", default = "image" },
  format = { "string", default = "rgba8" },
  width = { "integer", required = true, least = 1 },
  height = COUNT,
  depth = COUNT,
  layers = COUNT,
  mips = { "any", default = 1 },
  cube = { "boolean", default = false },
  samples = { "integer", default = 1, least = 1 },
})

local LOAD = options.spec("mc.load_image", { format = { "string" } })

local Image = image_body.class
local M = { SPEC = SPEC }

--- The image that the options ask for, with numbers for all of them; and what is wrong.
---@param read table name, format, width, height, depth, layers, mips, cube, samples
---@return table image, string? wrong
function M.complete(read)
  local o = { name = read.name, cube = read.cube, mips = read.mips, width = read.width }
  o.height = read.height or read.cube and read.width or 1
  o.depth, o.layers = read.depth or 1, read.layers or read.cube and 6 or 1
  o.samples = read.samples or 1
  o.type = read.depth and vk.VK_IMAGE_TYPE_3D
    or (read.height or read.cube) and vk.VK_IMAGE_TYPE_2D
    or vk.VK_IMAGE_TYPE_1D
  if read.mips == "full" then o.mips = subresources.full(o.width, o.height, o.depth) end
  local wrong
  if read.depth and (read.layers or read.cube) then
    wrong = "with depth it is three-dimensional, and can have neither layers nor be a cube"
  elseif read.cube and o.width ~= o.height then
    wrong = ("the faces of a cube are square, not %d x %d"):format(o.width, o.height)
  elseif type(o.mips) ~= "number" or o.mips % 1 ~= 0 or o.mips < 1 then
    wrong = ('mips must be a whole number or "full", not %s'):format(tostring(o.mips))
  elseif o.samples > 1 and (o.type ~= vk.VK_IMAGE_TYPE_2D or read.cube or o.mips > 1) then
    wrong = "with samples it is two-dimensional, no cube, and without mips"
  elseif read.cube then
    wrong = image_view.complain(o.layers)
  end
  o.view_type = image_view.type(o.type, o.cube, (read.layers or o.cube) and o.layers)
  o.whole = { mip = 0, mips = o.mips, layer = 0, layers = o.layers }
  if not wrong then
    o.support, wrong = image_support.find(read.format, o)
  end
  local support = o.support
  if wrong then return o, wrong end
  o.format, o.layout = support.format, subresources.new(support.format, o)
  o.size = o.layout:bytes(0, o.mips, o.layers)
  o.sampled, o.storage, o.target = support.sampled, support.storage, support.target ~= 0
  return o
end

-- Makes an image; errors blame `level`, 1 being the caller.
local function make(read, level)
  local self, wrong = M.complete(read)
  ensure(not wrong, level + 1, "mc.image '%s': %s", read.name, wrong)
  local support, body = self.support, resource.body(Image, read.name, level + 1)
  local ok, err = image_view.attempt(image_body.create, body, self)
  if not ok then return nil, err end
  self.handle, self.slot =
    image_view.attempt(image_view.enter, body, support, self.whole, self.view_type)
  ensure(self.handle, level + 1, "mc.image '%s': %s", read.name, self.slot)
  self.image, self.sampled_view, self.storage_view = body.image, body.sampled, body.storage
  staging.fresh(body)
  return resource.register(Image, body, self)
end

--- Makes an image.
---@param o { name: string?, format: string?, width: integer, height: integer?, depth: integer?,
--- layers: integer?, mips: integer|"full"?, cube: boolean?, samples: integer? } format: "rgba8" by
--- default; sizes in texels; mips and samples: 1 by default
---@return table? image nil when the device has no memory left
---@return string? err
function M.new(o)
  local image, err = make(options.read(SPEC, o), 2)
  return image, err
end

--- Loads a picture file: PNG or JPEG as rgba8 (mostly sRGB-encoded), HDR as rgba16f.
---@param path string
---@param o { format: string? }? rgba8, rgba8_srgb, rgba16 (all bits of a PNG), rgba16f or rgba32f
---@return table image
function M.load(path, o)
  ensure(type(path) == "string", 2, "mc.load_image takes the path of a picture file, not %s", path)
  local wish = options.read(LOAD, o or {}).format
  local plain = wish and wish:gsub("^rgba8_srgb$", "rgba8")
  local width, height, format, pixels = native.read_picture(path, plain)
  if not width then error(height, 2) end
  local read = { name = path:match "[^/]*$", width = width, height = height, mips = 1 }
  read.format = wish or format
  local self, err = make(read, 2)
  if not self then error(err, 2) end
  return self:upload(pixels)
end

--- Some mips or layers of the image, to be passed to shaders: gpu/image_view.lua.
---@param o { name: string?, mip: integer?, mips: integer?, layer: integer?, layers: integer?,
--- cube: boolean? }? mip alone is that one; likewise layer
---@return table view
function Image:view(o)
  self:use("view")
  local view = image_view.new(self, o, 2)
  return view
end

--- The extent of a mip.
---@param mip integer from 0
---@return integer width, integer height, integer depth texels
function Image:extent(mip)
  local is_there = type(mip) == "number" and mip % 1 == 0 and mip >= 0 and mip < self.mips
  local text = "extent of image '%s': it has mips 0 to %d, not %s"
  ensure(is_there, 2, text, self.name, self.mips - 1, mip)
  return self.layout:extent(mip)
end

--- Destroys the views with the image.
function Image:end_parts()
  for view in pairs(self.views or {}) do
    if not view.body.destroyed then
      view:destroy()
      view.body.destroyed = resource.line(3)
    end
  end
end

return M
