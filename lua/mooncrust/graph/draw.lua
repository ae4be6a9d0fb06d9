-- graph:draw: a graphics pipeline into images.
--
--   graph:draw {
--     pipeline = flat, args = { points = points }, vertices = 3, instances = 10,
--     color = image,                         -- or a list; images, and views of one mip and layer
--     depth = depth,
--     clear = { 0, 0, 0, 1, depth = 1 },     -- all colours, or { { 0, 0, 0, 1 }, false, ... };
--   }                                        -- what is not cleared is drawn upon
--
-- Each call begins and ends rendering. graph/init.lua loads this file with the first draw.

local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local image_view = require "mooncrust.gpu.image_view"
local options = require "mooncrust.core.options"
local push = require "mooncrust.gpu.push"
local refuse = require("mooncrust.core.errors").refuse
require "mooncrust.gpu.encoder_draw"

local limits = device_module.open().limits
local mesh -- limits, asked for by the first draw with a mesh shader
local NONE = {}
local COLOR, GENERAL = vk.VK_IMAGE_ASPECT_COLOR_BIT, vk.VK_IMAGE_LAYOUT_GENERAL
local LOAD, CLEAR = vk.VK_ATTACHMENT_LOAD_OP_LOAD, vk.VK_ATTACHMENT_LOAD_OP_CLEAR
local MOST = math.min(limits.maxColorAttachments, 8)
local KNOWN = {}
for name in
  ([[pipeline args color depth clear vertices instances first_vertex first_instance groups
  viewport scissor]]):gmatch "%S+"
do
  KNOWN[name] = true
end

local info = vk.VkRenderingInfo()
local attachments = vk.array("VkRenderingAttachmentInfo", MOST + 2)
local deepest, stencil = attachments + MOST, attachments + MOST + 1 -- behind the colours
-- References, each of which would else be garbage.
local slots, colors_of, extent = {}, {}, info.renderArea.extent
local deepest_clear, stencil_clear =
  deepest.clearValue.depthStencil, stencil.clearValue.depthStencil
local INTEGERS = { UINT = "uint32_t", SINT = "int32_t" } -- of a format's kind
for i = 0, MOST + 1 do
  local slot = attachments[i]
  slot.imageLayout, slot.storeOp = GENERAL, vk.VK_ATTACHMENT_STORE_OP_STORE
  local color = slot.clearValue.color
  slots[i] = slot
  colors_of[i] = { UINT = color.uint32, SINT = color.int32, FLOAT = color.float32 }
end
info.layerCount = 1

-- What the call under way draws to: images or views, formats of the colours, the extent.
local targets, formats = setmetatable({}, { __mode = "v" }), {}
local count, width, height

-- Blames the line that called draw, which called the function that calls this.
local function fail(pipeline, text, ...)
  local whole_text = "draw with '%s': " .. text
  refuse(4, whole_text, pipeline.name, ...)
end

local function whole(pipeline, value, what, most)
  if type(value) ~= "number" or value % 1 ~= 0 or value < 0 or value > most then
    local text = "draw with '%s': %s is a whole number up to %.0f, not %s"
    refuse(4, text, pipeline.name, what, most, tostring(value))
  end
  return value
end

-- Whether the texels that a draw to `target` changes are among those of an image or a view.
local function has(image, target)
  local mip, layer = (target.mip or 0) - (image.mip or 0), (target.layer or 0) - (image.layer or 0)
  return (image.of or image) == (target.of or target)
    and (mip >= 0 and mip < image.mips and layer >= 0 and layer < image.layers)
end

local function add(graph, pipeline, at, image, what)
  local root = type(image) == "table" and (image.of or image)
  if not root or not root.view then
    refuse(4, "draw with '%s': %s takes images, not %s", pipeline.name, what, tostring(image))
  end
  image:use("draw to", 3)
  local format = image.format
  if not root.target or (format.aspects == COLOR) ~= (what == "color") then
    local text = "draw with '%s': image '%s' (%s) cannot be drawn to as %s"
    refuse(4, text, pipeline.name, image.name, format.name, what)
  elseif count > 0 and (image.width ~= width or image.height ~= height) then
    local text = "draw with '%s': image '%s' is %d x %d, others are %d x %d"
    refuse(4, text, pipeline.name, image.name, image.width, image.height, width, height)
  end
  for i = 1, count do
    local mip, layer = image.mip or 0, image.layer or 0
    local is_same = (targets[i].mip or 0) == mip and (targets[i].layer or 0) == layer
    if is_same and has(image, targets[i]) then
      refuse(4, "draw with '%s': %s is given twice", pipeline.name, tostring(image))
    end
  end
  count, width, height = count + 1, image.width, image.height
  local slot = slots[at]
  targets[count], slot.imageView, slot.loadOp = image, image_view.target(image), LOAD
  graph.touched[#graph.touched + 1] = image
  graph.touched[#graph.touched + 1] = image.of
  return format
end

-- Returns the number of colours, the format of the depth or false, and whether it has a stencil.
local function add_all(graph, pipeline, o)
  local color = o.color or NONE
  local is_one = type(color) ~= "table" or color.body ~= nil
  local colors = is_one and 1 or #color
  count = 0
  if colors > MOST then fail(pipeline, "%d colours are more than %d", colors, MOST) end
  for i = 1, colors do
    formats[i] = add(graph, pipeline, i - 1, is_one and color or color[i], "color")
  end
  local depth = o.depth and add(graph, pipeline, MOST, o.depth, "depth") or false
  local has_stencil = depth and depth.aspects ~= depth.aspect
  if count == 0 then
    fail(pipeline, "give color, depth or both")
  elseif not depth and pipeline.dynamic.test == 1 then
    fail(pipeline, "it tests or writes depths: give depth")
  elseif not has_stencil and pipeline.dynamic.masked == 1 then
    fail(pipeline, "it has a stencil: give depth, of format d24s8 or d32fs8")
  end
  extent.width, extent.height, info.colorAttachmentCount = width, height, colors
  info.pColorAttachments = attachments -- each time: a pointer or a reference keeps nothing alive
  info.pDepthAttachment = depth and deepest or nil
  info.pStencilAttachment = has_stencil and stencil or nil
  if has_stencil then
    local slot = slots[MOST + 1]
    slot.imageView, slot.loadOp = image_view.target(o.depth), LOAD
  end
  return colors, depth, has_stencil
end

local function set_clear(pipeline, clear, colors, depth, has_stencil)
  if type(clear) ~= "table" then fail(pipeline, "clear is a table, not %s", tostring(clear)) end
  local is_list = type(clear[1]) ~= "number"
  local most = is_list and colors or 4
  for key in pairs(clear) do
    local is_color = type(key) == "number" and key <= most
    if not is_color and key ~= "depth" and key ~= "stencil" then
      fail(pipeline, "clear takes what is drawn to: colors, depth, stencil, not '%s'", key)
    end
  end
  for i = 1, colors do
    local value = clear
    if is_list then value = clear[i] end
    if value then
      local kind = formats[i].kind
      local color = colors_of[i - 1][kind]
      slots[i - 1].loadOp = CLEAR
      for c = 1, 4 do
        local number = type(value) == "table" and value[c]
        if type(number) ~= "number" or not push.fits(INTEGERS[kind], number) then
          fail(pipeline, "clear takes 4 numbers for a color, as %s has them", formats[i].name)
        end
        color[c - 1] = number
      end
    end
  end
  if clear.depth then
    local fits = type(clear.depth) == "number" and clear.depth >= 0 and clear.depth <= 1
    if not (depth and fits) then fail(pipeline, "clear.depth is 0 to 1, for a depth image") end
    slots[MOST].loadOp, deepest_clear.depth = CLEAR, clear.depth
  end
  if clear.stencil then
    if not has_stencil then
      fail(pipeline, "clear.stencil is for a depth image of format d24s8 or d32fs8")
    end
    slots[MOST + 1].loadOp = CLEAR
    stencil_clear.stencil = whole(pipeline, clear.stencil, "clear.stencil", 255)
  end
end

-- What a draw of vertices or mesh shader groups takes.
local function numbers(pipeline, o)
  local most = 2 ^ 32 - 1
  if pipeline.is_mesh and o.vertices or o.groups and not pipeline.is_mesh then
    fail(pipeline, "vertices are for a vertex shader, groups for a mesh shader")
  elseif not pipeline.is_mesh then
    return whole(pipeline, o.vertices, "vertices", most),
      whole(pipeline, o.instances or 1, "instances", most),
      whole(pipeline, o.first_vertex or 0, "first_vertex", most),
      whole(pipeline, o.first_instance or 0, "first_instance", most)
  end
  mesh = mesh or device_module.properties "VkPhysicalDeviceMeshShaderPropertiesEXT"
  local is_task, groups = pipeline.has_task, type(o.groups) == "table" and o.groups or NONE
  local counts = is_task and mesh.maxTaskWorkGroupCount or mesh.maxMeshWorkGroupCount
  local all = is_task and mesh.maxTaskWorkGroupTotalCount or mesh.maxMeshWorkGroupTotalCount
  local x = whole(pipeline, groups[1], "groups[1]", counts[0])
  local y = whole(pipeline, groups[2] or 1, "groups[2]", counts[1])
  local z = whole(pipeline, groups[3] or 1, "groups[3]", counts[2])
  whole(pipeline, x * y * z, "the product of groups", all)
  return x, y, z
end

local function within(value, least, most)
  return type(value) == "number" and value >= least and value <= most
end

local function viewport_of(pipeline, r)
  if type(r) ~= "table" then r = NONE end
  local low, high = limits.viewportBoundsRange[0], limits.viewportBoundsRange[1]
  local most = limits.maxViewportDimensions
  local x, y, w, h, near, far = r[1], r[2], r[3], r[4], r[5] or 0, r[6] or 1
  local fits = within(x, low, high) and within(y, low, high)
  fits = fits and within(w, 0, most[0]) and w > 0 and within(h, -most[1], most[1])
  fits = fits and x + w <= high and within(y + h, low, high)
  if not (fits and within(near, 0, 1) and within(far, 0, 1)) then
    local text =
      "viewport is { x, y, width, height, near, far }: to %d x %d, and depths from 0 to 1"
    fail(pipeline, text, most[0], most[1])
  end
  return x, y, w, h, near, far
end

local function scissor_of(pipeline, r)
  local fits = type(r) == "table"
  for i = 1, 4 do
    fits = fits and within(r[i], 0, 2 ^ 31 - 1 - (i > 2 and r[i - 2] or 0)) and r[i] % 1 == 0
  end
  if not fits then fail(pipeline, "scissor is { x, y, width, height }, whole numbers from 0") end
  return r[1], r[2], r[3], r[4]
end

-- The first draw to some formats waits for the driver.
local function first_of(pipeline, variant)
  local ok, found = pcall(pipeline.get, pipeline, variant, variant)
  if not ok then fail(pipeline, "%s", tostring(found)) end
  return found
end

--- Draws.
---@param graph table that is being recorded
---@param o table see the head of this file
---@return table graph
return function(graph, o)
  if type(o) ~= "table" then refuse(2, "draw takes a table of options, not %s", tostring(o)) end
  local pipeline = o.pipeline
  if type(pipeline) ~= "table" or not pipeline.dynamic then
    refuse(2, "draw takes a pipeline from mc.graphics, not %s", tostring(pipeline))
  end
  for name in pairs(o) do
    if not KNOWN[name] then
      local hint = options.suggest(tostring(name), options.keys(KNOWN))
      refuse(2, "draw with '%s': unknown option '%s'; %s", pipeline.name, tostring(name), hint)
    end
  end
  pipeline:use "draw with"
  local base, touched, used = pipeline.base, graph.touched, graph.pipelines
  local first = #touched + 1
  local colors, depth, has_stencil = add_all(graph, pipeline, o)
  local arguments = #touched + 1
  used[#used + 1], used[#used + 2] = pipeline, base
  pipeline.body.recorded, base.body.recorded = true, true
  base.push:set(o.args or NONE, touched, 2)
  for i = arguments, #touched do
    for k = 1, count do
      -- The image of a view follows it.
      local is_whole = i == arguments or touched[i - 1].of ~= touched[i]
      if is_whole and has(touched[i], targets[k]) then
        local text = "draw with '%s': %s is drawn to and an argument; use views of other mips"
        refuse(2, text, pipeline.name, tostring(targets[k]))
      end
    end
  end
  if o.clear then set_clear(pipeline, o.clear, colors, depth, has_stencil) end
  local variant = pipeline:variant(formats, colors, depth)
  local handle = base.body.variants[variant] or first_of(pipeline, variant)
  local a, b, c, d = numbers(pipeline, o)
  local x, y, w, h, near, far = 0, 0, width, height, 0, 1
  if o.viewport then
    x, y, w, h, near, far = viewport_of(pipeline, o.viewport)
  end
  local left, top, columns, rows = 0, 0, width, height
  if o.scissor then
    left, top, columns, rows = scissor_of(pipeline, o.scissor)
  end
  graph:separate(first) -- nothing fails from here on: rendering must end
  local e = graph.encoder:begin_rendering(info):bind_graphics(handle, pipeline.dynamic)
  e:push(base.push.bytes, base.push.size)
  e:viewport(x, y, w, h, near, far):scissor(left, top, columns, rows)
  if pipeline.is_mesh then
    e:draw_mesh_tasks(a, b, c)
  else
    e:draw(a, b, c, d)
  end
  e:end_rendering()
  return graph
end
