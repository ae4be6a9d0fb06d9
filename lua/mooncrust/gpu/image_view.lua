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
-- (of all the range) and storage_view (of its first mip): VkImageView or nil, both may be one.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local ensure = require("mooncrust.core.errors").ensure
local heap = require "mooncrust.gpu.heap"
local resource = require "mooncrust.gpu.resource"
local subresources = require "mooncrust.gpu.subresources"

local handle = device.handle
local SAMPLED, STORAGE = vk.VK_IMAGE_USAGE_SAMPLED_BIT, vk.VK_IMAGE_USAGE_STORAGE_BIT
local SPEC = subresources.spec { name = { "string" }, cube = { "boolean", default = false } }

local View = resource.class("image view")

local M = { class = View }

-- Locals, because a pointer inside a struct keeps nothing alive.
local usage_info, view_info = vk.VkImageViewUsageCreateInfo(), vk.VkImageViewCreateInfo()
view_info.pNext = usage_info

-- Storage images see a cube as an array of its faces.
local FACES = vk.VK_IMAGE_VIEW_TYPE_2D_ARRAY
local STORED_AS =
  { [vk.VK_IMAGE_VIEW_TYPE_CUBE] = FACES, [vk.VK_IMAGE_VIEW_TYPE_CUBE_ARRAY] = FACES }

local function create_view(body, format, range, mips, type, usage)
  usage_info.usage = usage
  view_info.image, view_info.format, view_info.viewType = body.image, format.vk, type
  local r = view_info.subresourceRange
  r.aspectMask, r.baseMipLevel, r.levelCount = format.aspect, range.mip, mips
  r.baseArrayLayer, r.layerCount = range.layer, range.layers
  return (device.create("ImageView", view_info, body.name))
end

--- Makes the views of a body that has image (VkImage), and puts them into the heap, if shaders see
--- any of them. The body is to be released when that fails.
---@param body table gets sampled, storage, handle and slot
---@param support table of gpu/image_support.lua
---@param range mooncrust.Range
---@param type integer VkImageViewType
---@return number? handle nil when the heap is full
---@return integer|string|false slot or why not; false: it needs none
function M.enter(body, support, range, type)
  local format, both = support.format, nil
  if support.sampled then
    both = support.storage and range.mips == 1 and not STORED_AS[type]
    local usage = both and SAMPLED + STORAGE or SAMPLED
    body.sampled = create_view(body, format, range, range.mips, type, usage)
  end
  if support.storage then
    body.storage = both and body.sampled
      or create_view(body, format, range, 1, STORED_AS[type] or type, STORAGE)
  end
  body.heap_kind, body.slot = "image", false
  if not (body.sampled or body.storage) then return 0, false end
  body.handle, body.slot = heap.image(body, body.sampled, body.storage, format.vk, type)
  return body.handle, body.slot
end

--- The view that drawing goes to: of the first mip and the first layer.
---@param object table an image or a view, of one that can be a target
---@return ffi.cdata* VkImageView
function M.target(object)
  local body = object.body.real or object.body -- of a transient: graph/transient.lua
  if body.target then return body.target end
  local one = { mip = object.mip or 0, layer = object.layer or 0, layers = 1 }
  local usage = (object.of or object).support.target
  body.target = create_view(body, object.format, one, 1, vk.VK_IMAGE_VIEW_TYPE_2D, usage)
  return body.target
end

--- Takes a step in making a body, which is released when the step fails or raises an error.
---@param step fun(body: table, ...): any, string? returns nil and a reason when it fails
---@return any result, string? err
function M.attempt(step, body, ...)
  local done, result, err = pcall(step, body, ...)
  if not (done and result) then body:release() end
  if not done then error(result, 0) end
  return result, err
end

--- Destroys the views and gives the slot back; the GPU must have passed its last use.
function M.release(body)
  resource.leave_heap(body)
  if body.storage == body.sampled then body.storage = nil end
  for _, name in ipairs { "storage", "sampled", "target" } do
    if body[name] then vk.vkDestroyImageView(handle, body[name], nil) end
  end
end

View.Body.release = M.release

--- The type of a view.
---@param kind integer VkImageType
---@param cube boolean
---@param layers integer? nil when it is not an array
---@return integer type VkImageViewType
function M.type(kind, cube, layers)
  local shape = cube and "CUBE" or kind + 1 .. "D"
  local is_array = layers and kind ~= vk.VK_IMAGE_TYPE_3D and not (cube and layers == 6)
  return vk["VK_IMAGE_VIEW_TYPE_" .. shape .. (is_array and "_ARRAY" or "")]
end

--- What is wrong with a cube, or nil.
---@param layers integer
---@return string?
function M.complain(layers)
  local has_arrays = layers <= 6 or device.features:get "imageCubeArray"
  return layers % 6 ~= 0
      and ("a cube has 6 layers, several have 12, 18 and so on, not %d"):format(layers)
    or not has_arrays and ("%s has no arrays of cubes (imageCubeArray)"):format(device.name)
    or nil
end

--- Checks what a view is asked to be.
---@param image table
---@param given table? name, mip, mips, layer, layers, cube
---@param level integer error level, 1 is the function that calls this
---@return table view its fields, but those of its body
function M.plan(image, given, level)
  local range, o = subresources.range(image, SPEC, "view of", given, level + 1)
  local type, wrong = image.view_type, nil
  if o.cube then
    if o.layer and not o.layers then range.layers = math.min(6, image.layers - range.layer) end
    type = M.type(image.type, true, range.layers)
    wrong = not image.cube and "the image was not made with cube = true" or M.complain(range.layers)
  elseif o.layer or o.layers then
    type = M.type(image.type, false, o.layers)
  end
  ensure(not wrong, level + 1, "view of image '%s': %s", image.name, wrong)
  local view = { of = image, format = image.format, view_type = type, samples = image.samples }
  local mip = range.mips < image.mips and (" mip %d"):format(range.mip) or ""
  local layer = range.layers < image.layers and (" layer %d"):format(range.layer) or ""
  view.name = o.name or image.name .. mip .. layer
  view.mip, view.mips, view.layer, view.layers = range.mip, range.mips, range.layer, range.layers
  view.width, view.height, view.depth = image.layout:extent(range.mip)
  return view
end

--- Makes a view: see M.plan.
---@return table view
function M.new(image, given, level)
  local view = M.plan(image, given, level + 1)
  local body = resource.body(View, view.name, level + 1)
  body.image = image.body.image
  local taken, wrong = M.attempt(M.enter, body, image.support, view, view.view_type)
  ensure(taken, level + 1, "view of image '%s': %s", image.name, wrong)
  view.handle, view.slot = taken, body.slot
  view.sampled_view, view.storage_view = body.sampled, body.storage
  image.views = image.views or setmetatable({}, { __mode = "k" })
  image.views[view] = true
  return resource.register(View, body, view)
end

return M
