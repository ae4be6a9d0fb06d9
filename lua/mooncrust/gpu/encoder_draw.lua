-- Drawing with gpu/encoder.lua: adds to its class.
--
--   encoder:begin_rendering(info):bind_graphics(pipeline, dynamic):viewport(0, 0, 640, 480, 0, 1)
--   encoder:scissor(0, 0, 640, 480):draw(3, 1, 0, 0):end_rendering()
--
-- State of pipelines that is set already is not set again. In a file of its own, so that programs
-- which only compute do not look up the functions.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local encoder = require "mooncrust.gpu.encoder"
local heap = require "mooncrust.gpu.heap"

local vkCmdBindDescriptorSets, vkCmdBindPipeline = vk.vkCmdBindDescriptorSets, vk.vkCmdBindPipeline
local vkCmdBeginRendering, vkCmdEndRendering = vk.vkCmdBeginRendering, vk.vkCmdEndRendering
local vkCmdDraw = vk.vkCmdDraw
local vkCmdDrawMeshTasks = device.extensions.VK_EXT_mesh_shader and vk.vkCmdDrawMeshTasksEXT
local vkCmdSetViewport, vkCmdSetScissor = vk.vkCmdSetViewportWithCount, vk.vkCmdSetScissorWithCount
local vkCmdSetDepthBias, vkCmdSetDepthBounds = vk.vkCmdSetDepthBias, vk.vkCmdSetDepthBounds

local GRAPHICS = vk.VK_PIPELINE_BIND_POINT_GRAPHICS
local FRONT, BACK = vk.VK_STENCIL_FACE_FRONT_BIT, vk.VK_STENCIL_FACE_BACK_BIT
local layout, set = heap.layout, heap.set
local viewport, scissor = vk.VkViewport(), vk.VkRect2D()
local offset, extent = scissor.offset, scissor.extent

local Encoder = encoder.class

-- Field of a state (gpu/graphics_state.lua), and what sets it.
local SETTERS = {}
for field, name in pairs {
  cull = "CullMode",
  front = "FrontFace",
  discard = "RasterizerDiscardEnable",
  line_width = "LineWidth",
  test = "DepthTestEnable",
  write = "DepthWriteEnable",
  compare = "DepthCompareOp",
  biased = "DepthBiasEnable",
  bounded = "DepthBoundsTestEnable",
  masked = "StencilTestEnable",
  topology = "PrimitiveTopology",
} do
  SETTERS[#SETTERS + 1] = { field = field, set = vk["vkCmdSet" .. name] }
end

local function set_face(cmd, face, s)
  vk.vkCmdSetStencilOp(cmd, face, s[1], s[2], s[3], s[4])
  vk.vkCmdSetStencilCompareMask(cmd, face, s[5])
  vk.vkCmdSetStencilWriteMask(cmd, face, s[6])
  vk.vkCmdSetStencilReference(cmd, face, s[7])
end

local function set_state(cmd, s, was)
  for i = 1, #SETTERS do
    local setter = SETTERS[i]
    local value = s[setter.field]
    if value and value ~= was[setter.field] then setter.set(cmd, value) end
  end
  if s.bias ~= was.bias or s.slope ~= was.slope or s.most_bias ~= was.most_bias then
    vkCmdSetDepthBias(cmd, s.bias, s.most_bias, s.slope)
  end
  if s.least ~= was.least or s.most ~= was.most then vkCmdSetDepthBounds(cmd, s.least, s.most) end
  if s.face_front ~= was.face_front then set_face(cmd, FRONT, s.face_front) end
  if s.face_back ~= was.face_back then set_face(cmd, BACK, s.face_back) end
end

--- Binds a graphics pipeline and, once, the heap; sets what differs from the state before.
---@param pipeline ffi.cdata* VkPipeline
---@param s table dynamic state: gpu/graphics_state.lua
function Encoder:bind_graphics(pipeline, s)
  local cmd, was = self.cmd, self.state
  if not self.drawing then vkCmdBindDescriptorSets(cmd, GRAPHICS, layout, 0, 1, set, 0, nil) end
  if self.drawing ~= pipeline then
    vkCmdBindPipeline(cmd, GRAPHICS, pipeline)
    self.drawing = pipeline
  end
  if s ~= was then
    set_state(cmd, s, was)
    self.state = s
  end
  return self
end

--- Sets the viewport: where -1 to 1 goes in the image.
---@param near number what depth 0 becomes
---@param far number what depth 1 becomes
function Encoder:viewport(x, y, width, height, near, far)
  local v = viewport
  v.x, v.y, v.width, v.height, v.minDepth, v.maxDepth = x, y, width, height, near, far
  vkCmdSetViewport(self.cmd, 1, v)
  return self
end

--- Sets the scissor: the texels that are drawn to.
function Encoder:scissor(x, y, width, height)
  offset.x, offset.y, extent.width, extent.height = x, y, width, height
  vkCmdSetScissor(self.cmd, 1, scissor)
  return self
end

--- Begins to draw into images.
---@param info ffi.cdata* VkRenderingInfo
function Encoder:begin_rendering(info)
  vkCmdBeginRendering(self.cmd, info)
  return self
end

function Encoder:end_rendering()
  vkCmdEndRendering(self.cmd)
  return self
end

---@param vertices integer
---@param instances integer
---@param first_vertex integer
---@param first_instance integer
function Encoder:draw(vertices, instances, first_vertex, first_instance)
  vkCmdDraw(self.cmd, vertices, instances, first_vertex, first_instance)
  return self
end

--- Starts workgroups of a task or mesh shader; the device must have VK_EXT_mesh_shader.
function Encoder:draw_mesh_tasks(x, y, z)
  vkCmdDrawMeshTasks(self.cmd, x, y, z)
  return self
end

return { setters = SETTERS }
