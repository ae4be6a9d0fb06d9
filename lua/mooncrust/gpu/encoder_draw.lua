-- Draws with gpu/encoder.lua, timestamps and secondary command buffers: adds to its class, and to
-- what gpu/encoder_rendering.lua gives.
--
--   e:begin_rendering { color = image }:bind(pipeline):push(arguments):draw(3):end_rendering()
--   e:draw { indices = indices, vertices = 36 }  e:draw { indirect = commands, draws = 10 }
--
-- The graph reads what a draw is (M.read_draw) when it is described, and issues it later.

local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local encoder = require "mooncrust.gpu.encoder"
local set = require("mooncrust.core.options").set
local M = require "mooncrust.gpu.encoder_rendering"

local device = device_module.open()
local ensure, number = encoder.ensure, encoder.number
local has_mesh = device.extensions.VK_EXT_mesh_shader
local has_count = device.features:get "drawIndirectCount"
local has_many = device.features:get "multiDrawIndirect"
local vkCmdDraw, vkCmdDrawIndexed = vk.vkCmdDraw, vk.vkCmdDrawIndexed
local vkCmdDrawMeshTasks = has_mesh and vk.vkCmdDrawMeshTasksEXT
local vkCmdBindIndexBuffer = vk.vkCmdBindIndexBuffer
local MOST_INDIRECT = has_many and device.limits.maxDrawIndirectCount or 1
local ALL_COMMANDS = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
local secondary = vk.array("VkCommandBuffer", 1)
local WORD, INT, NONE = 2 ^ 32 - 1, 2 ^ 31 - 1, {}
local Encoder = encoder.class
M.wrap = encoder.wrap -- mc.encoder

M.WORDS = [[vertices instances first_vertex first_instance first_index groups indices indirect
  offset draws stride count_buffer count_offset]]
local DRAW = set(M.WORDS)

-- Draws whose numbers are in a buffer: bytes of one, the functions.
local function indirect(size, kind, is_there)
  local command = "vkCmdDraw" .. kind .. "Indirect%s" .. (kind == "MeshTasks" and "EXT" or "")
  local many = is_there and has_count and vk[command:format "Count"]
  return { size = size, run = is_there and vk[command:format ""], run_count = many }
end
local PLAIN, INDEXED = indirect(16, "", true), indirect(20, "Indexed", true)
local MESH = indirect(12, "MeshTasks", has_mesh)
local mesh -- limits, asked for by the first draw with a mesh shader

local function read_indirect(d, what, o, level)
  local buffer, at, draws = o.indirect, o.offset or 0, o.draws or 1
  local size, counter, counter_at = d.kind.size, o.count_buffer, o.count_offset or 0
  local stride = o.stride or size
  number(what, "the number of draws", draws, 0, MOST_INDIRECT, level)
  number(what, "stride / 4", stride / 4, size / 4, INT, level)
  encoder.range(what, buffer, at, draws > 0 and (draws - 1) * stride + size or 0, level)
  local text = "%s lacks drawIndirectCount: give the number of draws"
  ensure(has_count or not counter, level, what, text, device.name)
  if counter then encoder.range(what, counter, counter_at, 4, level) end
  d[1], d[2], d[3], d[4] = at, draws, stride, counter_at
end

local function read_groups(d, what, pipeline, groups, level)
  mesh = mesh or device_module.properties "VkPhysicalDeviceMeshShaderPropertiesEXT"
  local has_task, g = pipeline.has_task, type(groups) == "table" and groups or NONE
  local counts = has_task and mesh.maxTaskWorkGroupCount or mesh.maxMeshWorkGroupCount
  local all = has_task and mesh.maxTaskWorkGroupTotalCount or mesh.maxMeshWorkGroupTotalCount
  d[1] = number(what, "groups[1]", g[1], 0, counts[0], level)
  d[2] = number(what, "groups[2]", g[2] or 1, 0, counts[1], level)
  d[3] = number(what, "groups[3]", g[3] or 1, 0, counts[2], level)
  number(what, "the product of groups", d[1] * d[2] * d[3], 0, all, level)
end

--- Reads what is drawn.
---@param d table receives what Encoder:issue takes: kind, five numbers, indices, indirect, counter
---@param o table options of M.WORDS
function M.read_draw(d, what, pipeline, o, level)
  local is_mesh, indices = pipeline.is_mesh, o.indices
  local fits = is_mesh and not (o.vertices or indices) or not is_mesh and not o.groups
  ensure(fits, level, what, "vertices are for a vertex shader, groups for a mesh shader")
  d.kind = is_mesh and MESH or indices and INDEXED or PLAIN
  d.indices, d.indirect, d.counter = indices or false, o.indirect or false, o.count_buffer or false
  if indices then
    encoder.check(what, indices, "buffer", level)
    local size = indices.element.size
    local text = "indices are uint16_t or uint32_t, %s has elements of %d bytes"
    ensure(size == 2 or size == 4, level, what, text, indices, size)
  end
  if o.indirect then
    read_indirect(d, what, o, level + 1)
  elseif is_mesh then
    read_groups(d, what, pipeline, o.groups, level + 1)
  else
    local all = indices and indices.count or WORD
    local first = number(what, "first_index", o.first_index or 0, 0, all, level)
    d[1] = number(what, "vertices", o.vertices or indices and all - first, 0, all - first, level)
    d[2] = number(what, "instances", o.instances or 1, 0, WORD, level)
    local least, most = indices and -INT - 1 or 0, indices and INT or WORD
    d[3], d[4] = first, number(what, "first_vertex", o.first_vertex or 0, least, most, level)
    d[5] = number(what, "first_instance", o.first_instance or 0, 0, WORD, level)
  end
end

--- Draws what M.read_draw has read.
function Encoder:issue(d)
  local cmd, kind, indices, commands = self.cmd, d.kind, d.indices, d.indirect
  if indices and indices ~= self.indices then
    vkCmdBindIndexBuffer(cmd, indices.body.buffer, 0, indices.element.size == 4 and 1 or 0)
    self.indices = indices
  end
  if commands and d.counter then
    kind.run_count(cmd, commands.body.buffer, d[1], d.counter.body.buffer, d[4], d[2], d[3])
  elseif commands then
    kind.run(cmd, commands.body.buffer, d[1], d[2], d[3])
  elseif indices then
    vkCmdDrawIndexed(cmd, d[1], d[2], d[3], d[4], d[5])
  elseif kind == MESH then
    vkCmdDrawMeshTasks(cmd, d[1], d[2], d[3])
  else
    vkCmdDraw(cmd, d[1], d[2], d[4], d[5])
  end
end

local plain = {}

--- Draws with the pipeline that was bound.
---@param o integer|{ vertices: integer?, instances: integer?, first_vertex: integer?,
--- first_instance: integer?, indices: table?, first_index: integer?, groups: integer[]?,
--- indirect: table?, offset: integer?, draws: integer?, stride: integer?, count_buffer: table?,
--- count_offset: integer? } vertices, or options as for graph:draw
---@param instances integer? 1 by default
---@param first_vertex integer? 0 by default
---@param first_instance integer? 0 by default
---@return table self
function Encoder:draw(o, instances, first_vertex, first_instance)
  local t, pipeline, d = self.rendering, self.graphics, self.draws
  ensure(t, 2, "draw", "it cannot be outside rendering: call begin_rendering first")
  ensure(pipeline, 2, "draw", "there is no graphics pipeline: call bind first")
  if not self.ready then
    self:bind_graphics(M.variant("draw", pipeline, t, 3), self.wanted)
    self.graphics = pipeline
  end
  encoder.pushed(self, "draw", pipeline, 2)
  if type(o) == "table" then
    encoder.known("draw", o, DRAW, 2)
  else
    plain.vertices, plain.instances = o, instances
    plain.first_vertex, plain.first_instance = first_vertex, first_instance
    o = plain
  end
  M.read_draw(d, "draw", pipeline, o, 3)
  if d.indices then self:touch(d.indices) end
  if d.indirect then self:touch(d.indirect) end
  if d.counter then self:touch(d.counter) end
  self:issue(d)
  return self
end

--- Runs a secondary command buffer, after which nothing is known of what is set. Inside rendering,
--- begin_rendering needs `secondary = true`.
---@param cmd ffi.cdata* VkCommandBuffer that has ended
---@return table self
function Encoder:execute(cmd)
  encoder.handle("execute", "VkCommandBuffer", cmd)
  secondary[0] = cmd
  vk.vkCmdExecuteCommands(self.cmd, 1, secondary)
  return self:forget()
end

--- Writes a timestamp when everything before has finished.
---@param pool ffi.cdata* VkQueryPool
---@param index integer
---@return table self
function Encoder:timestamp(pool, index)
  encoder.handle("timestamp", "VkQueryPool", pool)
  number("timestamp", "index", index, 0, WORD, 2)
  vk.vkCmdWriteTimestamp2(self.cmd, ALL_COMMANDS, pool, index)
  return self
end

return M
