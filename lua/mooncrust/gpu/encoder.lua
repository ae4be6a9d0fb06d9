-- Writes commands into a VkCommandBuffer: the one that graph:pass hands out, or one's own.
--
--   graph:pass { reads = { a }, writes = { b }, record = function(e)
--     e:bind(blur):push { source = a, target = b }:dispatch(16, 16)
--   end }
--   local e = mc.encoder(cmd)          -- cmd: a VkCommandBuffer in the recording state
--   e:barrier():bind(blur):push(arguments):threads(640, 480):barrier()
--   e:used_by(queue:submit(cmd))       -- what was used lives until then
--
-- Each call returns the encoder. It puts no barriers (the graph does) and sets nothing twice:
-- pipelines, heap, viewport, scissor, indices, dynamic state. e.cmd is the raw command buffer;
-- after raw commands that set something call e:forget(). Mistakes are errors at the caller's line.
-- Copies are in gpu/encoder_copy.lua and drawing in gpu/encoder_draw.lua, which loads all of them:
-- scripts get encoders from there. docs/encoder.md has all methods.
--
-- For the graph: start, bind_handle, push_bytes, dispatch, unended, touch, touched, let_go.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local barriers = require "mooncrust.gpu.barriers"
local device = require("mooncrust.gpu.device").open()
local heap = require "mooncrust.gpu.heap"
local options = require "mooncrust.core.options"
local objects = require "mooncrust.gpu.objects"
local errors = require "mooncrust.core.errors"

local ensure, refuse, is_whole, ceil = errors.ensure, errors.refuse, errors.is_whole, math.ceil
local vkCmdBindPipeline, vkCmdBindDescriptorSets = vk.vkCmdBindPipeline, vk.vkCmdBindDescriptorSets
local vkCmdPushConstants, vkCmdDispatch = vk.vkCmdPushConstants, vk.vkCmdDispatch

local COMPUTE = vk.VK_PIPELINE_BIND_POINT_COMPUTE
local ALL_STAGES = vk.VK_SHADER_STAGE_ALL
local layout, set, push_size = heap.layout, heap.set, heap.push_size
local most = device.limits.maxComputeWorkGroupCount
local MOST_X, MOST_Y, MOST_Z = most[0], most[1], most[2]
local label = device.validating and vk.VkDebugUtilsLabelEXT()

local Encoder = require "mooncrust.core.class"()

local M, stamps = { class = Encoder }, 0

-- Checks: what is wrong with a call, and nothing else. `what` is the call, or for graph:draw the
-- pipeline; level is 1 for the function that calls the check.

function M.fail(level, what, text, ...)
  what = type(what) == "table" and ("draw with '%s'"):format(what.name) or what
  refuse(level + 1, "%s: %s", what, text:format(...)) -- a name may have a percent sign
end

--- Fails unless something holds.
function M.ensure(holds, level, what, text, ...)
  if not holds then M.fail(level + 1, what, text, ...) end
end

--- A whole number.
---@param object table? what the number is about
function M.number(what, name, value, least, greatest, level, object)
  if not is_whole(value, least, greatest) then
    local of = object and " of " .. tostring(object) or ""
    local from = least ~= 0 and ("from %.0f "):format(least) or ""
    local text = "%s%s is a whole number %sup to %.0f, not %s"
    M.fail(level + 1, what, text, name, of, from, greatest, value)
  end
  return value
end

--- The names in a table of options.
function M.known(what, o, names, level)
  M.ensure(type(o) == "table", level + 1, what, "it takes a table, not %s", o)
  for name in pairs(o) do
    local hint = not names[name] and options.suggest(name, names)
    M.ensure(not hint, level + 1, what, "unknown option '%s'; %s", name, hint)
  end
end

--- A resource of a kind, as body.heap_kind; nil for a buffer or an image.
---@return string kind
function M.check(what, object, kind, level)
  local is = type(object) == "table" and object.body and object.body.heap_kind
  local fits = is and (is == kind or not kind and (is == "image" or is == "buffer"))
  local wanted = kind == "image" and "an image"
    or kind == "buffer" and "a buffer"
    or kind and "a scene"
    or "buffers and images"
  M.ensure(fits, level + 1, what, "it takes %s, not %s", wanted, object)
  object:use(type(what) == "table" and "draw with" or what, level)
  return is
end

--- A range of a buffer that begins with a word.
function M.range(what, buffer, offset, bytes, level)
  M.check(what, buffer, "buffer", level + 1)
  local text = "%.0f bytes from byte %s on, a multiple of 4, are not in buffer '%s' of %.0f"
  local fits = type(offset) == "number" and offset % 4 == 0 and offset >= 0
  fits = fits and offset + bytes <= buffer.size
  M.ensure(fits, level + 1, what, text, bytes, offset, buffer.name, buffer.size)
end

--- So many bytes to be copied.
function M.bytes(what, data, size, level)
  local fits = type(data) == "cdata" or type(data) == "string" and #data >= size
  M.ensure(fits, level + 1, what, "it takes a pointer or a string of %d bytes, not %s", size, data)
end

--- A call that cannot be while something is drawn.
function M.outside(self, what, level)
  local text = "it cannot be inside rendering: call end_rendering first"
  M.ensure(not self.rendering, level + 1, what, text)
end

--- Push constants that nobody has set.
function M.pushed(self, what, pipeline, level)
  local push = pipeline.push
  local is_set = self.pushed == push or self.raw_size >= push.size
  local text = "push constants of '%s' (%d bytes) are not set: call push after bind"
  M.ensure(is_set, level + 1, what, text, pipeline.name, push.size)
end

--- A handle of Vulkan's, for a function that scripts call.
function M.handle(what, kind, value)
  local fits = ffi.istype(vk[kind], value) and value ~= nil
  ensure(fits, 3, "%s takes a %s, not %s", what, kind, value)
end

--- Lets go of the buffers of a draw, and of the images that are drawn to.
function M.forget(draws, targets)
  draws.indices, draws.indirect, draws.counter = false, false, false
  for i = 1, targets and targets.all or 0 do
    targets.images[i] = false
  end
end
local number, outside = M.number, M.outside

-- Encoders -------------------------------------------------------------------------------------

-- All fields of an encoder have values: only names that there are none of come here, and cmd once
-- it was submitted.
setmetatable(Encoder, {
  __index = function(_, name)
    if name == "cmd" then refuse(3, "the encoder's commands were submitted: it has ended") end
    refuse(2, "an encoder has no method '%s'; %s", name, options.suggest(name, Encoder))
  end,
})

---@return table encoder to be pointed at a command buffer with start()
function M.new()
  local e = { touched = {}, state = {}, view = {}, cut = {}, draws = {}, own = false }
  return setmetatable(e, Encoder):start()
end

--- An encoder for a command buffer of the script's own.
---@param cmd ffi.cdata* VkCommandBuffer in the recording state
---@return table encoder
function M.wrap(cmd)
  M.handle("mc.encoder", "VkCommandBuffer", cmd)
  return M.new():start(cmd)
end

--- Begins with a command buffer.
---@param cmd ffi.cdata*? VkCommandBuffer in the recording state
---@return table self
function Encoder:start(cmd)
  stamps = stamps + 1
  self.cmd, self.stamp, self.rendering, self.open_labels = cmd, stamps, false, 0
  return self:forget()
end

--- Forgets what is set: to be called after raw commands that set something.
---@return table self
function Encoder:forget()
  self.heap_bound, self.bound, self.drawing, self.indices = false, false, false, false
  self.pipeline, self.compute, self.graphics, self.wanted = false, false, false, false
  self.pushed, self.raw_size, self.state_of, self.ready = false, 0, false, false
  self.view[1], self.cut[1] = false, false
  for field in pairs(self.state) do
    self.state[field] = nil
  end
  return self
end

--- Keeps a resource alive, and from being destroyed, until let_go.
---@param object table
function Encoder:touch(object)
  local body = object.body
  if body.stamp ~= self.stamp and not object.transient then
    body.stamp, body.recorded = self.stamp, (body.recorded or 0) + 1
    self.touched[#self.touched + 1] = object
    if object.of then self:touch(object.of) end
  end
end

Encoder.patch = false -- transients in push constants are as they will be

--- Lets go of what touch() kept: the main queue has done with it at `value`, false when what was
--- recorded will not run.
---@param value number|false what queue:submit(cmd) returned
function Encoder:let_go(value)
  local list = self.touched
  for i = #list, 1, -1 do
    local body = list[i].body
    body.recorded, list[i] = body.recorded - 1, nil
    body.written = body.written or value ~= false
    if value then objects.use(body, objects.MAIN, value) end
  end
  M.forget(self.draws, self.own)
  self.cmd = nil
  return self:forget()
end

--- Says that the command buffer was submitted to the main queue, or, without a value, dropped: what
--- its commands use can be destroyed again, and lives until the queue has done with it.
---@param value number? what queue:submit(cmd) returned
---@return table self
function Encoder:used_by(value)
  for i = 1, value and #self.touched or 0 do
    self.touched[i]:used_by(value) -- nobody knows what was done to it
  end
  return self:let_go(value or false)
end

--- Binds a pipeline: of mc.compute now, of mc.graphics with the next draw, for the formats that are
--- drawn to. Push constants of other pipelines are not those of this one.
---@param pipeline table
---@return table self
function Encoder:bind(pipeline)
  local text = "bind takes a pipeline of mc.compute or mc.graphics, not %s"
  ensure(type(pipeline) == "table" and pipeline.push, 2, text, pipeline)
  pipeline:use "bind"
  self:touch(pipeline)
  if pipeline.workgroup then
    self:bind_handle(pipeline:get())
    self.compute = pipeline
  else
    self:touch(pipeline.base)
    self.graphics, self.wanted, self.ready = pipeline, pipeline.dynamic, false
  end
  self.pipeline = pipeline
  return self
end

--- Binds a compute pipeline and, once, the heap.
---@param handle ffi.cdata* VkPipeline
function Encoder:bind_handle(handle)
  if not self.heap_bound then
    vkCmdBindDescriptorSets(self.cmd, COMPUTE, layout, 0, 1, set, 0, nil)
    self.heap_bound = true
  end
  if self.bound ~= handle then
    vkCmdBindPipeline(self.cmd, COMPUTE, handle)
    self.bound = handle
  end
  self.compute = false
  return self
end

--- Sets the push constants of the pipeline bound last, by name.
---@param arguments table<string, any> as graph:dispatch takes them
---@return table self
function Encoder:push(arguments)
  local pipeline = self.pipeline or refuse(2, "push without a pipeline: call bind first")
  local push = pipeline.push
  push:set(arguments, self, 2)
  if push.size > 0 then
    vkCmdPushConstants(self.cmd, layout, ALL_STAGES, 0, push.size, push.bytes)
  end
  self.pushed, self.raw_size = push, 0
  return self
end

--- Sets push constants from offset 0.
---@param bytes ffi.cdata*|string pointer
---@param size integer bytes, a multiple of 4
---@return table self
function Encoder:push_bytes(bytes, size)
  number("push_bytes", "size", size, 0, push_size, 2)
  ensure(size % 4 == 0, 2, "push_bytes: size is %d, not a multiple of 4", size)
  M.bytes("push_bytes", bytes, size, 2)
  if size > 0 then vkCmdPushConstants(self.cmd, layout, ALL_STAGES, 0, size, bytes) end
  if size > self.raw_size then self.raw_size = size end
  return self
end

-- What all dispatches need. Its callers are called by scripts.
local function prepare(self, what)
  outside(self, what, 3)
  M.ensure(self.bound, 3, what, "there is no compute pipeline: call bind first")
  if self.compute then M.pushed(self, what, self.compute, 3) end
end

--- Dispatches workgroups.
---@param x integer
---@param y integer? 1 by default
---@param z integer? 1 by default
---@return table self
function Encoder:dispatch(x, y, z)
  y, z = y or 1, z or 1
  prepare(self, "dispatch")
  number("dispatch", "x", x, 0, MOST_X, 2)
  number("dispatch", "y", y, 0, MOST_Y, 2)
  number("dispatch", "z", z, 0, MOST_Z, 2)
  vkCmdDispatch(self.cmd, x, y, z)
  return self
end

--- Dispatches at least so many threads; whole workgroups are started.
---@param x integer
---@param y integer? 1 by default
---@param z integer? 1 by default
---@return table self
function Encoder:threads(x, y, z)
  prepare(self, "threads")
  local size = self.compute.workgroup
  x = number("threads", "x", x, 0, MOST_X * size[1], 2)
  y = number("threads", "y", y or 1, 0, MOST_Y * size[2], 2)
  z = number("threads", "z", z or 1, 0, MOST_Z * size[3], 2)
  vkCmdDispatch(self.cmd, ceil(x / size[1]), ceil(y / size[2]), ceil(z / size[3]))
  return self
end

--- Dispatches as many workgroups as three uint32_t in a buffer say.
---@param buffer table
---@param offset integer? bytes, 0 by default
---@return table self
function Encoder:dispatch_indirect(buffer, offset)
  prepare(self, "dispatch_indirect")
  M.range("dispatch_indirect", buffer, offset or 0, 12, 2)
  self:touch(buffer)
  vk.vkCmdDispatchIndirect(self.cmd, buffer.body.buffer, offset or 0)
  return self
end

--- Everything before is done, and seen by everything after, the CPU included.
---@return table self
function Encoder:barrier()
  outside(self, "barrier", 2)
  barriers.finish(self.cmd)
  return self
end

--- Begins a label, which debuggers and validation messages show, when validating.
---@param name string
---@return table self
function Encoder:begin_label(name)
  ensure(type(name) == "string", 2, "a label is a string, not %s", name)
  self.open_labels = self.open_labels + 1
  if label then
    label.pLabelName = name
    vk.vkCmdBeginDebugUtilsLabelEXT(self.cmd, label)
  end
  return self
end

---@return table self
function Encoder:end_label()
  ensure(self.open_labels > 0, 2, "end_label without begin_label")
  self.open_labels = self.open_labels - 1
  if label then vk.vkCmdEndDebugUtilsLabelEXT(self.cmd) end
  return self
end

--- Labels what a function records.
---@param name string
---@param record fun(e: table)
---@return table self
function Encoder:label(name, record)
  ensure(type(record) == "function", 2, "label takes a name and a function, not %s", record)
  self:begin_label(name)
  record(self)
  return self:end_label()
end

--- What would end the last of what was begun and is not ended.
---@return string|false
function Encoder:unended()
  return self.rendering and "end_rendering" or self.open_labels > 0 and "end_label"
end

return M
