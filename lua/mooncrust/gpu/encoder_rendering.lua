-- Rendering with gpu/encoder.lua, and the state of pipelines, viewport and scissor: adds to its
-- class. The draws themselves are in gpu/encoder_draw.lua, which is to be loaded instead.
--
--   e:begin_rendering { color = image, depth = depth, clear = { 0, 0, 0, 1, depth = 1 } }
--   e:begin_rendering { color = many_samples, resolve = image, clear = { 0, 0, 0, 1 } }
--   e:viewport(0, 0, 640, 480):scissor(0, 0, 320, 480)  ...  e:end_rendering()
--
-- Targets (M.targets, M.read) are what begin_rendering takes, as plain numbers, so that the graph
-- can keep them until it records: count, width, height, samples, images (`colors` colours, then the
-- depth, which are `count`, then those that their samples are resolved into, which are `all`),
-- formats, resolves (by target, the number of the image it is resolved into, or false), clears
-- (which are cleared), values (four numbers from 4 * i on), depth (a format or false), has_stencil,
-- clear_depth, clear_stencil (a number or false). The checks are as those of gpu/encoder.lua.

local vk = require "mooncrust.vk"
local copying = require "mooncrust.gpu.encoder_copy"
local device = require("mooncrust.gpu.device").open()
local encoder = require "mooncrust.gpu.encoder"
local graphics_state = require "mooncrust.gpu.graphics_state"
local heap = require "mooncrust.gpu.heap"
local image_view = require "mooncrust.gpu.image_view"
local set = require("mooncrust.core.options").set

local limits, ensure, number = device.limits, encoder.ensure, encoder.number
local is_whole = require("mooncrust.core.errors").is_whole
local vkCmdBindDescriptorSets, vkCmdBindPipeline = vk.vkCmdBindDescriptorSets, vk.vkCmdBindPipeline
local vkCmdBeginRendering, vkCmdEndRendering = vk.vkCmdBeginRendering, vk.vkCmdEndRendering
local vkCmdSetViewport, vkCmdSetScissor = vk.vkCmdSetViewportWithCount, vk.vkCmdSetScissorWithCount

local GRAPHICS = vk.VK_PIPELINE_BIND_POINT_GRAPHICS
local FRONT, BACK = vk.VK_STENCIL_FACE_FRONT_BIT, vk.VK_STENCIL_FACE_BACK_BIT
local COLOR, GENERAL = vk.VK_IMAGE_ASPECT_COLOR_BIT, vk.VK_IMAGE_LAYOUT_GENERAL
local LOAD, CLEAR = vk.VK_ATTACHMENT_LOAD_OP_LOAD, vk.VK_ATTACHMENT_LOAD_OP_CLEAR
local SECONDARY = vk.VK_RENDERING_CONTENTS_SECONDARY_COMMAND_BUFFERS_BIT
local MOST = math.min(limits.maxColorAttachments, 8)
local LOW, HIGH = limits.viewportBoundsRange[0], limits.viewportBoundsRange[1]
local WIDEST, HIGHEST = limits.maxViewportDimensions[0], limits.maxViewportDimensions[1]
local INT = 2 ^ 31 - 1
local AVERAGE, FIRST = vk.VK_RESOLVE_MODE_AVERAGE_BIT, vk.VK_RESOLVE_MODE_SAMPLE_ZERO_BIT
local KNOWN = set "color depth resolve clear secondary"
local NONE = {}
local layout, sets = heap.layout, heap.set

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
  slot.imageLayout, slot.resolveImageLayout = GENERAL, GENERAL
  slot.storeOp = vk.VK_ATTACHMENT_STORE_OP_STORE
  slots[i], values[i] = slot, { UINT = color.uint32, SINT = color.int32, FLOAT = color.float32 }
end
local deepest, stencil, area = slots[MOST], slots[MOST + 1], info.renderArea.extent
local deep_clear, stencil_clear = deepest.clearValue.depthStencil, stencil.clearValue.depthStencil

-- State ----------------------------------------------------------------------------------------

-- Sets the fields of a state that differ from what is set, `was`, which becomes the same. Written
-- out: a loop over them would be one inside the script's loop, of which LuaJIT does not always make
-- machine code.
local code, body = "local vk = ... ", "return function(cmd, s, was) "
for name, fields in graphics_state.DYNAMIC:gmatch "(%a+)=(%S+)" do
  local given, old = fields:gsub("[%w_]+", "s.%0"), fields:gsub("[%w_]+", "was.%0")
  local differs = fields:gsub("([%w_]+),?", "or s.%1 ~= was.%1 ")
  local text = "if %s and (false %s) then %s(cmd, %s) %s = %s end "
  code = code .. ("local %s = vk.vkCmdSet%s "):format(name, name)
  body = body .. text:format(given:match "[^,]+", differs, name, given, old, given)
end
local set_fields = assert(loadstring(code .. body .. "end"))(vk)

local function set_face(cmd, face, s)
  vk.vkCmdSetStencilOp(cmd, face, s[1], s[2], s[3], s[4])
  vk.vkCmdSetStencilCompareMask(cmd, face, s[5])
  vk.vkCmdSetStencilWriteMask(cmd, face, s[6])
  vk.vkCmdSetStencilReference(cmd, face, s[7])
end

--- Binds a graphics pipeline and, once, the heap; sets what differs from the state before.
---@param handle ffi.cdata* VkPipeline
---@param s table dynamic state: gpu/graphics_state.lua
function Encoder:bind_graphics(handle, s)
  local cmd, drawing = self.cmd, self.drawing
  if not drawing then vkCmdBindDescriptorSets(cmd, GRAPHICS, layout, 0, 1, sets, 0, nil) end
  if drawing ~= handle then
    vkCmdBindPipeline(cmd, GRAPHICS, handle)
    self.drawing = handle
  end
  if self.state_of ~= s then
    local was = self.state
    set_fields(cmd, s, was)
    if s.face_front ~= was.face_front then set_face(cmd, FRONT, s.face_front) end
    if s.face_back ~= was.face_back then set_face(cmd, BACK, s.face_back) end
    was.face_front, was.face_back, self.state_of = s.face_front, s.face_back, s
  end
  self.graphics, self.ready = false, true
  return self
end

local function within(value, least, most)
  return type(value) == "number" and value >= least and value <= most
end

--- Refuses what is no viewport.
function M.check_viewport(what, level, x, y, w, h, near, far)
  local fits = within(x, LOW, HIGH) and within(y, LOW, HIGH) and within(w, 0, WIDEST)
  fits = fits and w > 0 and within(h, -HIGHEST, HIGHEST) and x + w <= HIGH
  fits = fits and within(y + h, LOW, HIGH) and within(near, 0, 1) and within(far, 0, 1)
  local text = "viewport is { x, y, width, height, near, far }: to %d x %d, and depths from 0 to 1"
  ensure(fits, level + 1, what, text, WIDEST, HIGHEST)
end

--- Refuses what is no scissor.
function M.check_scissor(what, level, x, y, w, h)
  local fits = is_whole(x, 0, INT) and is_whole(y, 0, INT)
  fits = fits and is_whole(w, 0, INT - x) and is_whole(h, 0, INT - y)
  ensure(fits, level + 1, what, "scissor is { x, y, width, height }, whole numbers from 0")
end

-- Whether a viewport or a scissor differs from what is set, which becomes the same.
local function differs(is, x, y, w, h, near, far)
  if is[1] == x and is[2] == y and is[3] == w and is[4] == h and is[5] == near and is[6] == far then
    return false
  end
  is[1], is[2], is[3], is[4], is[5], is[6] = x, y, w, h, near, far
  return true
end

--- Sets the viewport: where -1 to 1 goes in the image. begin_rendering sets all of the image.
---@param near number? what depth 0 becomes, 0 by default
---@param far number? what depth 1 becomes, 1 by default
---@return table self
function Encoder:viewport(x, y, width, height, near, far)
  local v = viewport
  near, far = near or 0, far or 1
  M.check_viewport("e:viewport", 2, x, y, width, height, near, far)
  if differs(self.view, x, y, width, height, near, far) then
    v.x, v.y, v.width, v.height, v.minDepth, v.maxDepth = x, y, width, height, near, far
    vkCmdSetViewport(self.cmd, 1, v)
  end
  return self
end

--- Sets the scissor: the texels that are drawn to. begin_rendering sets all of the image.
---@return table self
function Encoder:scissor(x, y, width, height)
  M.check_scissor("e:scissor", 2, x, y, width, height)
  if differs(self.cut, x, y, width, height, 0, 0) then
    offset.x, offset.y, extent.width, extent.height = x, y, width, height
    vkCmdSetScissor(self.cmd, 1, scissor)
  end
  return self
end

-- Targets --------------------------------------------------------------------------------------

local function is_same(a, b)
  local is_place = (a.mip or 0) == (b.mip or 0) and (a.layer or 0) == (b.layer or 0)
  return is_place and (a.of or a) == (b.of or b)
end

-- Adds an image that is drawn to, or which takes the samples of target `from`.
local function add(t, what, image, is_color, level, from)
  local root, word = type(image) == "table" and (image.of or image), is_color and "color" or "depth"
  local is_image = root and root.view
  ensure(is_image, level, what, "%s takes images, not %s", from and "resolve" or word, image)
  image:use("draw to", level - 1)
  local name, format, width, height = image.name, image.format, image.width, image.height
  local i, samples, was = t.all + 1, image.samples, t.images[from] or image
  local fits, text = root.target and (format.aspects == COLOR) == is_color
  ensure(fits, level, what, "image '%s' (%s) cannot be drawn to as %s", name, format.name, word)
  fits, text =
    i == 1 or width == t.width and height == t.height, "image '%s' is %d x %d, others are %d x %d"
  ensure(fits, level, what, text, name, width, height, t.width, t.height)
  fits = i == 1 or from or samples == t.samples
  ensure(fits, level, what, "image '%s' has %d samples, others have %d", name, samples, t.samples)
  fits = not from or samples == 1 and t.samples > 1 and format == was.format
  text = "the samples of image '%s' (%s, %d) do not resolve into image '%s' (%s, %d)"
  ensure(fits, level, what, text, was.name, was.format.name, t.samples, name, format.name, samples)
  for k = 1, t.all do
    ensure(not is_same(image, t.images[k]), level, what, "%s is given twice", image)
  end
  t.all, t.width, t.height, t.samples = i, width, height, from and t.samples or samples
  t.images[i], t.formats[i], t.clears[i], t.resolves[i] = image, format, false, false
end

-- What the samples of the targets are resolved into.
local function read_resolve(t, what, given, level)
  ensure(type(given) == "table", level, what, "resolve takes images, not %s", given)
  local is_one = given.body ~= nil
  for key in pairs(is_one and NONE or given) do
    local text = "resolve takes an image for what is drawn to: colors, depth, not for '%s'"
    ensure(is_whole(key, 1, t.colors) or key == "depth" and t.depth, level, what, text, key)
  end
  for i = 1, t.count do
    local to = is_one and i == 1 and given
    if not is_one then to = given[i <= t.colors and i or "depth"] end
    if to then
      add(t, what, to, i <= t.colors, level + 1, i)
      t.resolves[i] = t.all
    end
  end
end

local function read_clear(t, what, clear, level)
  ensure(type(clear) == "table", level, what, "clear is a table, not %s", clear)
  local is_list = type(clear[1]) ~= "number"
  for key in pairs(clear) do
    local fits = is_whole(key, 1, is_list and t.colors or 4) or key == "depth" or key == "stencil"
    ensure(fits, level, what, "clear takes what is drawn to: colors, depth, stencil, not '%s'", key)
  end
  for i = 1, t.colors do
    local value = clear
    if is_list then value = clear[i] end
    local fits = not value or copying.write_color(t.formats[i], value, t.values, 4 * i)
    local text = "clear takes 4 numbers for a color, as %s has them"
    ensure(fits, level, what, text, t.formats[i].name)
    t.clears[i] = value and true or false
  end
  local fits, text =
    t.depth and within(clear.depth, 0, 1), "clear.depth is 0 to 1, for a depth image"
  ensure(fits or not clear.depth, level, what, text)
  text = "clear.stencil is for a depth image of format d24s8 or d32fs8"
  ensure(t.has_stencil or not clear.stencil, level, what, text)
  t.clear_depth = clear.depth or false
  t.clear_stencil = clear.stencil and number(what, "clear.stencil", clear.stencil, 0, 255, level)
end

---@return table targets to be filled by M.read
function M.targets()
  return { images = {}, formats = {}, clears = {}, values = {}, resolves = {}, all = 0 }
end

--- Reads what is drawn to.
---@param t table from M.targets
---@param o { color: table?, depth: table?, resolve: table?, clear: table? } see docs/encoder.md
function M.read(t, what, o, level)
  local color = o.color or NONE
  local is_one = type(color) ~= "table" or color.body ~= nil
  t.all, t.colors, t.depth = 0, is_one and 1 or #color, false
  t.has_stencil, t.clear_depth, t.clear_stencil = false, false, false
  ensure(t.colors <= MOST, level, what, "%d colours are more than %d", t.colors, MOST)
  ensure(t.colors > 0 or o.depth, level, what, "give color, depth or both")
  for i = 1, t.colors do
    add(t, what, is_one and color or color[i], true, level + 1)
  end
  if o.depth then
    add(t, what, o.depth, false, level + 1)
    t.depth = o.depth.format
    t.has_stencil = t.depth.aspects ~= t.depth.aspect
  end
  t.count = t.all
  if o.resolve then read_resolve(t, what, o.resolve, level + 1) end
  if o.clear then read_clear(t, what, o.clear, level + 1) end
end

--- The VkPipeline of a graphics pipeline for targets.
function M.variant(what, pipeline, t, level)
  local needs = pipeline.dynamic
  ensure(t.depth or needs.test ~= 1, level, what, "it tests or writes depths: give depth")
  local text = "it has a stencil: give depth, of format d24s8 or d32fs8"
  ensure(t.has_stencil or needs.masked ~= 1, level, what, text)
  local variant = pipeline:variant(t.formats, t.colors, t.depth, t.samples)
  local handle = pipeline.base.body.variants[variant]
  if handle then return handle end
  local ok, found = pcall(pipeline.get, pipeline, variant, variant) -- which waits, the first time
  ensure(ok, level, what, "%s", found)
  return found
end

--- Begins to draw into targets.
---@param t table from M.targets
---@param flags integer? VkRenderingFlags
function Encoder:begin(t, flags)
  for i = 1, t.count do
    local at, clear, resolve = i <= t.colors and i - 1 or MOST, t.clears[i], t.resolves[i]
    local slot, is_color = slots[at], i <= t.colors
    slot.imageView, slot.loadOp = image_view.target(t.images[i]), clear and CLEAR or LOAD
    slot.resolveMode = 0
    if resolve then
      slot.resolveMode = is_color and t.formats[i].kind == "FLOAT" and AVERAGE or FIRST
      slot.resolveImageView = image_view.target(t.images[resolve])
    end
    local into = clear and values[at][t.formats[i].kind]
    for c = 0, clear and 3 or -1 do
      into[c] = t.values[4 * i + c]
    end
  end
  deepest.loadOp, deep_clear.depth = t.clear_depth and CLEAR or LOAD, t.clear_depth or 0
  stencil.loadOp, stencil_clear.stencil = t.clear_stencil and CLEAR or LOAD, t.clear_stencil or 0
  if t.has_stencil then -- reading handles makes garbage outside of traces
    stencil.imageView, stencil.resolveImageView = deepest.imageView, deepest.resolveImageView
    stencil.resolveMode = deepest.resolveMode
  end
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
---@param o { color: table?, depth: table?, resolve: table?, clear: table?, secondary: boolean? } as
--- for graph:draw; secondary: only execute() follows
---@return table self
function Encoder:begin_rendering(o)
  local t = self.own or M.targets()
  encoder.outside(self, "begin_rendering", 2)
  encoder.known("begin_rendering", o, KNOWN, 2)
  M.read(t, "begin_rendering", o, 3)
  self.own = t
  for i = 1, t.all do
    self:touch(t.images[i])
  end
  self:begin(t, o.secondary and SECONDARY)
  return self:viewport(0, 0, t.width, t.height):scissor(0, 0, t.width, t.height)
end

---@return table self
function Encoder:end_rendering()
  ensure(self.rendering, 2, "end_rendering", "there was no begin_rendering")
  vkCmdEndRendering(self.cmd)
  self.rendering = false
  return self
end

return M
