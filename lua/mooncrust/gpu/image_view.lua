-- A view: some mips or layers of an image, as shaders see them. It has an index of its own in the
-- heap and is passed to them like an image.
--
--   local half = image:view { mip = 1 }                  -- sampled and storage image of mip 1
--   local face = cube:view { layer = 3 }                 -- two-dimensional
--   graph:dispatch(shrink, { source = image, target = half }, half.width, half.height)
--   half:destroy()
--
-- The view keeps its image alive. When the image is destroyed its views are, too; what the GPU
-- still does with them goes on undisturbed. Fields: name, of (the image), mip, mips, layer, layers,
-- width, height, depth (texels of its first mip), format, slot (index in the heap), sampled_view
-- and storage_view (VkImageView or nil).

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local heap = require "mooncrust.gpu.heap"
local image_heap = require "mooncrust.gpu.image_heap"
local image_range = require "mooncrust.gpu.image_range"
local objects = require "mooncrust.gpu.objects"
local resource = require "mooncrust.gpu.resource"

local SPEC = image_range.spec { name = { "string" }, cube = { "boolean", default = false } }

local View = resource.class("image view")

local M = {}

View.Body.release = image_heap.release

--- The type of a view.
---@param kind integer VkImageType
---@param cube boolean
---@param layers integer? nil when it is not an array
---@return integer type VkImageViewType
function M.type(kind, cube, layers)
  if kind == vk.VK_IMAGE_TYPE_3D then
    return vk.VK_IMAGE_VIEW_TYPE_3D
  elseif kind == vk.VK_IMAGE_TYPE_1D then
    return layers and vk.VK_IMAGE_VIEW_TYPE_1D_ARRAY or vk.VK_IMAGE_VIEW_TYPE_1D
  elseif cube then
    return layers == 6 and vk.VK_IMAGE_VIEW_TYPE_CUBE or vk.VK_IMAGE_VIEW_TYPE_CUBE_ARRAY
  end
  return layers and vk.VK_IMAGE_VIEW_TYPE_2D_ARRAY or vk.VK_IMAGE_VIEW_TYPE_2D
end

--- What is wrong with a cube, or nil.
---@param layers integer
---@return string?
function M.complain(layers)
  if layers % 6 ~= 0 then
    return ("a cube has 6 layers, several have 12, 18 and so on, not %d"):format(layers)
  elseif layers > 6 and not device.features:get "imageCubeArray" then
    return ("%s has no arrays of cubes (imageCubeArray)"):format(device.name)
  end
  return nil
end

-- The type of view that the options ask for; nil and what is wrong with them.
local function type_of(image, o, range)
  if o.cube then
    local wrong = not image.cube and "the image was not made with cube = true"
      or M.complain(range.layers)
    if wrong then
      return nil, wrong
    end
    return M.type(image.type, true, range.layers)
  elseif not o.layer and not o.layers then
    return image.view_type
  end
  return M.type(image.type, false, o.layers)
end

local function name_of(image, range)
  local name = image.name
  if range.mips < image.mips then
    name = ("%s mip %d"):format(name, range.mip)
  end
  if range.layers < image.layers then
    name = ("%s layer %d"):format(name, range.layer)
  end
  return name
end

local function build(body, image, range, type)
  image_heap.views(body, image.support, range, type)
  return image_heap.enter(body, image.format, type)
end

--- Makes a view.
---@param image table
---@param given { name: string?, mip: integer?, mips: integer?, layer: integer?, layers: integer?,
--- cube: boolean? }?
---@param level integer error level, 1 is the function that calls this
---@return table view
function M.new(image, given, level)
  local range, o = image_range.read(image, SPEC, "view of", given, level + 1)
  if o.cube and o.layer and not o.layers then
    range.layers = math.min(6, image.layers - range.layer)
  end
  local type, wrong = type_of(image, o, range)
  if not type then
    error(("view of image '%s': %s"):format(image.name, wrong), level + 1)
  end
  local body = resource.body(View, o.name or name_of(image, range), level + 1)
  body.image = image.body.image
  local done, slot, err = pcall(build, body, image, range, type)
  if not done then
    body:release()
    error(slot, 0)
  elseif not slot then
    body:release()
    error(("view of image '%s': %s"):format(image.name, err), level + 1)
  end
  local width, height, depth = image.layout:extent(range.mip)
  local view = resource.register(View, body, {
    name = body.name,
    of = image,
    mip = range.mip,
    mips = range.mips,
    layer = range.layer,
    layers = range.layers,
    width = width,
    height = height,
    depth = depth,
    format = image.format,
    sampled_view = body.sampled,
    storage_view = body.storage,
    handle = body.handle,
    slot = slot,
  })
  image.views = image.views or setmetatable({}, { __mode = "k" })
  image.views[view] = true
  return view
end

--- Destroys the views of an image that is being destroyed.
---@param image table
---@param line string where that happens
function M.destroy_all(image, line)
  for view in pairs(image.views or {}) do
    local body = view.body
    if not body.destroyed then
      heap.retire("image", body.handle)
      body.destroyed, body.retired = line, true
      objects.condemn(view, body)
    end
  end
end

local used_by = View.used_by

-- What uses the view uses the image.
function View:used_by(value, queue)
  if type(value) == "number" and not self.body.destroyed then
    self.of:used_by(value, queue)
  end
  return used_by(self, value, queue) -- a tail call: its errors blame the caller
end

return M
