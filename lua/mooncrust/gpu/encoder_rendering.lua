-- Rendering with gpu/encoder.lua, and the state of pipelines, viewport and scissor: adds to its
-- class. The draws themselves are in gpu/encoder_draw.lua, which is to be loaded instead.
--
--   e:begin_rendering { color = image, depth = depth, clear = { 0, 0, 0, 1, depth = 1 } }
--   e:viewport(0, 0, 640, 480):scissor(0, 0, 320, 480)  ...  e:end_rendering()
--
-- Targets (M.targets, M.read) are what begin_rendering takes, as plain numbers, so that the graph
-- can keep them until it records: count, width, height, images (`colors` colours, then the depth),
-- formats, clears (which are cleared), values (four numbers from 4 * i on), depth (a format or
-- false), has_stencil, clear_depth, clear_stencil (a number or false). The checks are as those of
-- gpu/encoder.lua.

local vk = require "mooncrust.vk"
local copying = require "mooncrust.gpu.encoder_copy"
local device = require("mooncrust.gpu.device").open()
local encoder = require "mooncrust.gpu.encoder"
local heap = require "mooncrust.gpu.heap"
local image_view = require "mooncrust.gpu.image_view"

local limits, fail, number = device.limits, encoder.fail, encoder.number
local vkCmdBindDescriptorSets, vkCmdBindPipeline = vk.vkCmdBindDescriptorSets, vk.vkCmdBindPipeline
local vkCmdBeginRendering, vkCmdEndRendering = vk.vkCmdBeginRendering, vk.vkCmdEndRendering
local vkCmdSetViewport, vkCmdSetScissor = vk.vkCmdSetViewportWithCount, vk.vkCmdSetScissorWithCount
local vkCmdSetDepthBias, vkCmdSetDepthBounds = vk.vkCmdSetDepthBias, vk.vkCmdSetDepthBounds

local GRAPHICS = vk.VK_PIPELINE_BIND_POINT_GRAPHICS
local FRONT, BACK = vk.VK_STENCIL_FACE_FRONT_BIT, vk.VK_STENCIL_FACE_BACK_BIT
local COLOR, GENERAL = vk.VK_IMAGE_ASPECT_COLOR_BIT, vk.VK_IMAGE_LAYOUT_GENERAL
local LOAD, CLEAR = vk.VK_ATTACHMENT_LOAD_OP_LOAD, vk.VK_ATTACHMENT_LOAD_OP_CLEAR
local SECONDARY = vk.VK_RENDERING_CONTENTS_SECONDARY_COMMAND_BUFFERS_BIT
local MOST = math.min(limits.maxColorAttachments, 8)
local LOW, HIGH = limits.viewportBoundsRange[0], limits.viewportBoundsRange[1]
local WIDEST, HIGHEST = limits.maxViewportDimensions[0], limits.maxViewportDimensions[1]
local INT = 2 ^ 31 - 1
local KNOWN = { color = true, depth = true, clear = true, secondary = true }
local NONE = {}
local layout, set = heap.layout, heap.set

local Encoder = encoder.class
local M = {}

-- Scratch, and references into it, each of which would else be garbage.
local viewport, scissor, info = vk.VkViewport(), vk.VkRect2D(), vk.VkRenderingInfo()
local offset, extent = scissor.offset, scissor.extent
local attachments = vk.array("VkRenderingAttachmentInfo", MOST + 2) -- the last: depth, stencil
local slots, values = {}, {}
info.layerCount = 1
for i = 0, MOST + 1 do
  local slot = attachments[i]
  local color = slot.clearValue.color
  slot.imageLayout, slot.storeOp = GENERAL, vk.VK_ATTACHMENT_STORE_OP_STORE
  slots[i], values[i] = slot, { UINT = color.uint32, SINT = color.int32, FLOAT = color.float32 }
end
local deepest, stencil, area = slots[MOST], slots[MOST + 1], info.renderArea.extent
local deepest_clear, stencil_clear =
  deepest.clearValue.depthStencil, stencil.clearValue.depthStencil

-- State ----------------------------------------------------------------------------------------

-- Sets the fields of a state (gpu/graphics_state.lua) that differ. Written out: a loop over them
-- would be one inside the script's loop, of which LuaJIT does not always make machine code.
local code = "local vk = ... "
local body = "return function(cmd, s, was) "
for pair in
  ([[cull=CullMode front=FrontFace discard=RasterizerDiscardEnable line_width=LineWidth
  test=DepthTestEnable write=DepthWriteEnable compare=DepthCompareOp biased=DepthBiasEnable
  bounded=DepthBoundsTestEnable masked=StencilTestEnable topology=PrimitiveTopology]]):gmatch "%S+"
do
  local field, name = pair:match "(.+)=(.+)"
  code = code .. ("local %s = vk.vkCmdSet%s "):format(field, name)
  body = body .. ("if s.F and s.F ~= was.F then F(cmd, s.F) was.F = s.F end "):gsub("F", field)
end
local set_fields = assert(loadstring(code .. body .. "end"))(vk)

local function set_face(cmd, face, s)
  vk.vkCmdSetStencilOp(cmd, face, s[1], s[2], s[3], s[4])
  vk.vkCmdSetStencilCompareMask(cmd, face, s[5])
  vk.vkCmdSetStencilWriteMask(cmd, face, s[6])
  vk.vkCmdSetStencilReference(cmd, face, s[7])
end

-- Sets what of a state differs from what is set, `was`, which becomes the same.
local function set_state(cmd, s, was)
  set_fields(cmd, s, was)
  if s.bias ~= was.bias or s.slope ~= was.slope or s.most_bias ~= was.most_bias then
    vkCmdSetDepthBias(cmd, s.bias, s.most_bias, s.slope)
    was.bias, was.slope, was.most_bias = s.bias, s.slope, s.most_bias
  end
  if s.least ~= was.least or s.most ~= was.most then
    vkCmdSetDepthBounds(cmd, s.least, s.most)
    was.least, was.most = s.least, s.most
  end
  if s.face_front ~= was.face_front then set_face(cmd, FRONT, s.face_front) end
  if s.face_back ~= was.face_back then set_face(cmd, BACK, s.face_back) end
  was.face_front, was.face_back = s.face_front, s.face_back
end

--- Binds a graphics pipeline and, once, the heap; sets what differs from the state before.
---@param handle ffi.cdata* VkPipeline
---@param s table dynamic state: gpu/graphics_state.lua
function Encoder:bind_graphics(handle, s)
  local cmd, drawing = self.cmd, self.drawing
  if not drawing then vkCmdBindDescriptorSets(cmd, GRAPHICS, layout, 0, 1, set, 0, nil) end
  if drawing ~= handle then
    vkCmdBindPipeline(cmd, GRAPHICS, handle)
    self.drawing = handle
  end
  if self.state_of ~= s then
    set_state(cmd, s, self.state)
    self.state_of = s
  end
  self.graphics, self.ready = false, true
  return self
end

local function within(value, least, most)
  return type(value) == "number" and value >= least and value <= most
end

--- A viewport, { x, y, width, height, near, far }.
function M.check_viewport(what, r, level)
  local x, y, w, h = r[1], r[2], r[3], r[4]
  local fits = within(x, LOW, HIGH) and within(y, LOW, HIGH)
  fits = fits and within(w, 0, WIDEST) and w > 0 and within(h, -HIGHEST, HIGHEST)
  fits = fits and x + w <= HIGH and within(y + h, LOW, HIGH)
  if not (fits and within(r[5], 0, 1) and within(r[6], 0, 1)) then
    local text =
      "viewport is { x, y, width, height, near, far }: to %d x %d, and depths from 0 to 1"
    fail(level + 1, what, text, WIDEST, HIGHEST)
  end
end

--- A scissor, { x, y, width, height }.
function M.check_scissor(what, r, level)
  local fits = within(r[1], 0, INT) and within(r[2], 0, INT)
  fits = fits and within(r[3], 0, INT - r[1]) and within(r[4], 0, INT - r[2])
  if not fits or r[1] % 1 + r[2] % 1 + r[3] % 1 + r[4] % 1 > 0 then
    fail(level + 1, what, "scissor is { x, y, width, height }, whole numbers from 0")
  end
end

local asked = {}

-- Whether a viewport or a scissor differs from what is set, which becomes the same.
local function differs(is)
  if is[1] == asked[1] and is[2] == asked[2] and is[3] == asked[3] and is[4] == asked[4] then
    if is[5] == asked[5] and is[6] == asked[6] then return false end
  end
  is[1], is[2], is[3], is[4], is[5], is[6] =
    asked[1], asked[2], asked[3], asked[4], asked[5], asked[6]
  return true
end

--- Sets the viewport: where -1 to 1 goes in the image. begin_rendering sets all of the image.
---@param near number? what depth 0 becomes, 0 by default
---@param far number? what depth 1 becomes, 1 by default
---@return table self
function Encoder:viewport(x, y, width, height, near, far)
  local v, r = viewport, asked
  r[1], r[2], r[3], r[4], r[5], r[6] = x, y, width, height, near or 0, far or 1
  M.check_viewport("e:viewport", r, 2)
  if differs(self.view) then
    v.x, v.y, v.width, v.height, v.minDepth, v.maxDepth = x, y, width, height, r[5], r[6]
    vkCmdSetViewport(self.cmd, 1, v)
  end
  return self
end

--- Sets the scissor: the texels that are drawn to. begin_rendering sets all of the image.
---@return table self
function Encoder:scissor(x, y, width, height)
  local r = asked
  r[1], r[2], r[3], r[4], r[5], r[6] = x, y, width, height, 0, 0
  M.check_scissor("e:scissor", r, 2)
  if differs(self.cut) then
    offset.x, offset.y, extent.width, extent.height = x, y, width, height
    vkCmdSetScissor(self.cmd, 1, scissor)
  end
  return self
end

-- Targets --------------------------------------------------------------------------------------

local function is_same(a, b)
  return (a.of or a) == (b.of or b)
    and (a.mip or 0) == (b.mip or 0)
    and (a.layer or 0) == (b.layer or 0)
end

local function add(t, what, image, is_color, level)
  local root, word = type(image) == "table" and (image.of or image), is_color and "color" or "depth"
  level = level + 1
  if not root or not root.view then
    fail(level, what, "%s takes images, not %s", word, tostring(image))
  end
  image:use("draw to", level - 1)
  local format, i = image.format, t.count + 1
  if not root.target or (format.aspects == COLOR) ~= is_color then
    local text = "image '%s' (%s) cannot be drawn to as %s"
    fail(level, what, text, image.name, format.name, word)
  elseif i > 1 and (image.width ~= t.width or image.height ~= t.height) then
    local text = "image '%s' is %d x %d, others are %d x %d"
    fail(level, what, text, image.name, image.width, image.height, t.width, t.height)
  end
  for k = 1, t.count do
    if is_same(image, t.images[k]) then fail(level, what, "%s is given twice", tostring(image)) end
  end
  t.count, t.width, t.height = i, image.width, image.height
  t.images[i], t.formats[i], t.clears[i] = image, format, false
end

local function read_clear(t, what, clear, level)
  level = level + 1
  if type(clear) ~= "table" then fail(level, what, "clear is a table, not %s", tostring(clear)) end
  local is_list = type(clear[1]) ~= "number"
  for key in pairs(clear) do
    local is_color = type(key) == "number" and key <= (is_list and t.colors or 4)
    if not is_color and key ~= "depth" and key ~= "stencil" then
      local text = "clear takes what is drawn to: colors, depth, stencil, not '%s'"
      fail(level, what, text, tostring(key))
    end
  end
  for i = 1, t.colors do
    local value = clear
    if is_list then value = clear[i] end
    if value and not copying.write_color(t.formats[i], value, t.values, 4 * i) then
      fail(level, what, "clear takes 4 numbers for a color, as %s has them", t.formats[i].name)
    end
    t.clears[i] = value and true or false
  end
  if clear.depth and not (t.depth and within(clear.depth, 0, 1)) then
    fail(level, what, "clear.depth is 0 to 1, for a depth image")
  elseif clear.stencil and not t.has_stencil then
    fail(level, what, "clear.stencil is for a depth image of format d24s8 or d32fs8")
  end
  t.clear_depth = clear.depth or false
  t.clear_stencil = clear.stencil and number(what, "clear.stencil", clear.stencil, 0, 255, level)
end

---@return table targets to be filled by M.read
function M.targets() return { images = {}, formats = {}, clears = {}, values = {} } end

--- Reads what is drawn to.
---@param t table from M.targets
---@param o { color: table?, depth: table?, clear: table? } see docs/encoder.md
function M.read(t, what, o, level)
  local color = o.color or NONE
  local is_one = type(color) ~= "table" or color.body ~= nil
  t.count, t.colors, t.depth = 0, is_one and 1 or #color, false
  t.has_stencil, t.clear_depth, t.clear_stencil = false, false, false
  if t.colors > MOST then fail(level + 1, what, "%d colours are more than %d", t.colors, MOST) end
  for i = 1, t.colors do
    add(t, what, is_one and color or color[i], true, level + 1)
  end
  if o.depth then
    add(t, what, o.depth, false, level + 1)
    t.depth = o.depth.format
    t.has_stencil = t.depth.aspects ~= t.depth.aspect
  elseif t.count == 0 then
    fail(level + 1, what, "give color, depth or both")
  end
  if o.clear then read_clear(t, what, o.clear, level + 1) end
end

--- The VkPipeline of a graphics pipeline for targets.
function M.variant(what, pipeline, t, level)
  if not t.depth and pipeline.dynamic.test == 1 then
    fail(level + 1, what, "it tests or writes depths: give depth")
  elseif not t.has_stencil and pipeline.dynamic.masked == 1 then
    fail(level + 1, what, "it has a stencil: give depth, of format d24s8 or d32fs8")
  end
  local base, variant = pipeline.base, pipeline:variant(t.formats, t.colors, t.depth)
  local handle = base.body.variants[variant]
  if handle then return handle end
  local ok, found = pcall(pipeline.get, pipeline, variant, variant) -- which waits, the first time
  if not ok then fail(level + 1, what, "%s", tostring(found)) end
  return found
end

--- Begins to draw into targets.
---@param t table from M.targets
---@param flags integer? VkRenderingFlags
function Encoder:begin(t, flags)
  for i = 1, t.count do
    local at, clear = i <= t.colors and i - 1 or MOST, t.clears[i]
    slots[at].imageView, slots[at].loadOp = image_view.target(t.images[i]), clear and CLEAR or LOAD
    local into = clear and values[at][t.formats[i].kind]
    for c = 0, clear and 3 or -1 do
      into[c] = t.values[4 * i + c]
    end
  end
  deepest.loadOp, deepest_clear.depth = t.clear_depth and CLEAR or LOAD, t.clear_depth or 0
  stencil.loadOp, stencil_clear.stencil = t.clear_stencil and CLEAR or LOAD, t.clear_stencil or 0
  stencil.imageView = deepest.imageView
  area.width, area.height, info.colorAttachmentCount = t.width, t.height, t.colors
  info.flags = flags or 0
  info.pColorAttachments = attachments -- each time: a pointer or a reference keeps nothing alive
  info.pDepthAttachment = t.depth and deepest or nil
  info.pStencilAttachment = t.has_stencil and stencil or nil
  vkCmdBeginRendering(self.cmd, info)
  self.rendering, self.ready = t, false
  return self
end

--- Begins to draw into images.
---@param o { color: table?, depth: table?, clear: table?, secondary: boolean? } as for graph:draw;
--- secondary: only execute() follows
---@return table self
function Encoder:begin_rendering(o)
  local t = self.own or M.targets()
  encoder.outside(self, "begin_rendering", 2)
  encoder.known("begin_rendering", o, KNOWN, 2)
  M.read(t, "begin_rendering", o, 2)
  self.own = t
  for i = 1, t.count do
    self:touch(t.images[i])
  end
  self:begin(t, o.secondary and SECONDARY)
  return self:viewport(0, 0, t.width, t.height):scissor(0, 0, t.width, t.height)
end

---@return table self
function Encoder:end_rendering()
  if not self.rendering then fail(2, "end_rendering", "there was no begin_rendering") end
  vkCmdEndRendering(self.cmd)
  self.rendering = false
  return self
end

return M
