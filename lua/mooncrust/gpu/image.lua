-- An image in GPU memory, known to shaders by its index in the heap, as a sampled image and as a
-- storage image.
--
--   local picture = mc.load_image "photo.png"                    -- rgba8
--   local blurred = mc.image { name = "blurred", format = "rgba16f", width = 640, height = 480 }
--   local pyramid = mc.image { format = "rgba8", width = 512, height = 512, mips = "full" }
--   local sky = mc.image { format = "bc7_srgb", width = 1024, height = 1024, cube = true }
--   local fog = mc.image { format = "r16f", width = 64, height = 64, depth = 64 }
--   picture:upload(pixels)  blurred:read()  picture:save("out.png")  pyramid:view { mip = 1 }
--
-- Sizes are texels. width alone makes a one-dimensional image, width and height a two-dimensional
-- one, depth a three-dimensional one; `layers`, also 1, an array. Formats: gpu/formats.lua. New
-- images hold zeros. Sampled, an image has all its mips and layers; stored to, its first mip (a
-- cube as an array of its six faces). Where the format cannot be one of the two, the other is left:
-- image.sampled and image.storage tell. For raw Vulkan: image.image (VkImage, in layout GENERAL),
-- image.sampled_view and image.storage_view (VkImageView or nil).

local vk = require "mooncrust.vk"
local formats = require "mooncrust.gpu.formats"
local image_body = require "mooncrust.gpu.image_body"
local image_copy = require "mooncrust.gpu.image_copy"
local image_heap = require "mooncrust.gpu.image_heap"
local image_support = require "mooncrust.gpu.image_support"
local image_view = require "mooncrust.gpu.image_view"
local native = require "mooncrust.core.native"
local options = require "mooncrust.core.options"
local resource = require "mooncrust.gpu.resource"
local staging = require "mooncrust.gpu.staging"
local subresources = require "mooncrust.gpu.subresources"

local SPEC = options.spec("mc.image", {
  name = { "string", default = "image" },
  format = { "string", default = "rgba8" },
  width = { "integer", required = true, least = 1 },
  height = { "integer", least = 1 },
  depth = { "integer", least = 1 },
  layers = { "integer", least = 1 },
  mips = { "any", default = 1 },
  cube = { "boolean", default = false },
})

local Image = resource.class("image")
local M = {}

for name, method in pairs(image_body.Body) do
  Image.Body[name] = method
end
for name, method in pairs(image_copy) do
  Image[name] = method
end

-- What the options ask for, with numbers for all of it; nil and what is wrong.
local function complete(read)
  local o = {
    width = read.width,
    height = read.height or read.cube and read.width or 1,
    depth = read.depth or 1,
    layers = read.layers or read.cube and 6 or 1,
    cube = read.cube,
    mips = read.mips,
  }
  if read.depth and (read.layers or read.cube) then
    return nil, "with depth it is three-dimensional, and can have neither layers nor be a cube"
  elseif read.cube and o.width ~= o.height then
    return nil, ("the faces of a cube are square, not %d x %d"):format(o.width, o.height)
  elseif read.mips == "full" then
    o.mips = subresources.full(o.width, o.height, o.depth)
  elseif type(read.mips) ~= "number" or read.mips % 1 ~= 0 or read.mips < 1 then
    return nil, ('mips must be a whole number or "full", not %s'):format(tostring(read.mips))
  end
  o.kind = read.depth and vk.VK_IMAGE_TYPE_3D
    or (read.height or read.cube) and vk.VK_IMAGE_TYPE_2D
    or vk.VK_IMAGE_TYPE_1D
  o.view_type = image_view.type(o.kind, o.cube, read.layers or o.cube and o.layers)
  return o, read.cube and image_view.complain(o.layers) or nil
end

-- Makes an image; errors blame `level`, 1 being the caller.
local function make(read, level)
  local function refuse(wrong) error(("mc.image '%s': %s"):format(read.name, wrong), level + 2) end
  local o, wrong = complete(read)
  if wrong then
    refuse(wrong)
  end
  local format, support
  format, wrong = formats.find(read.format)
  if not format then
    refuse(wrong)
  end
  support, wrong = image_support.find(format, o.kind, o.cube)
  wrong = wrong or image_support.complain(support, o)
  if wrong then
    refuse(wrong)
  end
  local body = resource.body(Image, read.name, level + 1)
  local ok, err = image_body.create(body, support, o)
  if not ok then
    return nil, err
  end
  local slot
  slot, wrong = image_heap.enter(body, format, o.view_type)
  if not slot then
    body:release()
    refuse(wrong)
  end
  local self = resource.register(Image, body, {
    name = read.name,
    format = format,
    width = o.width,
    height = o.height,
    depth = o.depth,
    layers = o.layers,
    mips = o.mips,
    cube = o.cube,
    type = o.kind,
    view_type = o.view_type,
    layout = body.layout,
    whole = { mip = 0, mips = o.mips, layer = 0, layers = o.layers },
    size = body.layout:bytes(0, o.mips, o.layers),
    support = support,
    sampled = support.sampled,
    storage = support.storage,
    image = body.image,
    sampled_view = body.sampled,
    storage_view = body.storage,
    handle = body.handle,
    slot = slot,
  })
  staging.fresh(body)
  return self
end

--- Makes an image.
---@param o { name: string?, format: string?, width: integer, height: integer?, depth: integer?,
--- layers: integer?, mips: integer|"full"?, cube: boolean? } format: "rgba8" by default; sizes in
--- texels; mips: 1 by default
---@return table? image nil when the device has no memory left
---@return string? err
function M.new(o)
  local image, err = make(options.read(SPEC, o), 2)
  return image, err
end

--- Loads a picture file (PNG) into a new rgba8 image. The texels are the file's bytes: sRGB-encoded
--- for most pictures.
---@param path string
---@return table image
function M.load(path)
  if type(path) ~= "string" then
    error("mc.load_image takes the path of a PNG file, not " .. tostring(path), 2)
  end
  local width, height, pixels = native.read_picture(path)
  if not width then
    error(height, 2)
  end
  local name = path:match("[^/]*$")
  local read = { name = name, format = "rgba8", width = width, height = height, mips = 1 }
  local self, err = make(read, 2)
  if not self then
    error(err, 2)
  end
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
---@return integer width texels
---@return integer height
---@return integer depth
function Image:extent(mip)
  if type(mip) ~= "number" or mip % 1 ~= 0 or mip < 0 or mip >= self.mips then
    local text = "extent of image '%s': it has mips 0 to %d, not %s"
    error(text:format(self.name, self.mips - 1, tostring(mip)), 2)
  end
  return self.layout:extent(mip)
end

local destroy = Image.destroy

--- Destroys the image and its views. Its memory and its place in the heap are free as soon as the
--- GPU has passed its last use. Does not wait.
function Image:destroy()
  if not self.body.destroyed and not self.body.recorded then
    image_view.destroy_all(self, resource.line(2))
  end
  return destroy(self) -- a tail call: its errors blame the caller
end

return M
