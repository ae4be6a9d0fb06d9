-- Passes that are no dispatch and no draw: copies, clears, anything else, readbacks; and what comes
-- from or goes to work outside of the graph. graph/init.lua loads this with the first of them.
--
--   graph:copy(picture, half)                          -- options: gpu/encoder_copy.lua
--   graph:clear(counters, 0)  graph:clear(image, { 0, 0, 0, 1 })
--   graph:pass { name = "mine", reads = { a }, writes = { compute = b }, record = function(e)
--     e:bind(blur):push { source = a, target = b }:dispatch(16, 16)    -- gpu/encoder.lua
--   end }
--   local future = graph:readback(counters)            -- after mc.submit: future:wait()
--   graph:build(scene)                                 -- gpu/scene.lua
--   graph:import(image, { layout = "read_only", writes = "color" })
--   graph:export(image, { layout = "transfer_src", reads = "transfer" })
--
-- A copy or clear of an image or view touches what the call says, or, with options that name mips
-- or layers, all of it: views say it better. `reads` and `writes` of a pass: graph/nodes.lua. Words
-- for stages and layouts: sync/access.lua.

local access = require "mooncrust.sync.access"
local buffers = require "mooncrust.gpu.buffer"
local copying = require "mooncrust.gpu.encoder_copy"
local encoder = require "mooncrust.gpu.encoder"
local hazard = require "mooncrust.sync.hazard"
local image_copy = require "mooncrust.gpu.image_copy"
local nodes = require "mooncrust.graph.nodes"
local options = require "mooncrust.core.options"
local queues = require "mooncrust.gpu.queue"
local readback = require "mooncrust.gpu.readback"
local errors = require "mooncrust.core.errors"
require "mooncrust.gpu.encoder_draw" -- all that the encoder of a pass can do

local Graph = nodes.Graph
local TRANSFER, GPU = access.words.transfer, access.GPU
local READ, WRITE = access.use(TRANSFER, 0), access.use(0, TRANSFER)
local READ_MIP, WRITE_MIP = access.use(TRANSFER, 0, 1, true), access.use(0, TRANSFER, 1, true)

local STAGES = { one_of = options.keys(access.words), values = access.words }
local LAYOUT = { values = access.layouts, default = "general" }
LAYOUT.one_of =
  { "general", "color", "depth", "read_only", "transfer_src", "transfer_dst", "present" }
local FLAG = { "boolean", default = false }
local fields = { "any: reads writes", name = { "string", default = "pass" }, keep = FLAG }
fields.record = { "function", required = true }
local PASS = options.spec("graph:pass", fields)
local EXPORT = options.spec("graph:export", { layout = LAYOUT, reads = STAGES, writes = STAGES })
fields = { layout = LAYOUT, reads = STAGES, writes = STAGES, read_only = FLAG }
local IMPORT = options.spec("graph:import", fields)
local scratch = { {}, {}, {} } -- what is read of them

local function forget(node)
  node.from, node.to, node.record = nil, nil, nil
end

local COPY = nodes.kind("copy", function(node, e) e:copy(node.from, node.to, node.o) end, forget)

--- Copies between buffers and images.
---@param from table buffer, image or view
---@param to table
---@param o table? as for Encoder:copy
---@return table self
function Graph:copy(from, to, o)
  nodes.check(self, "copy")
  copying.check_copy(from, to, o, 3)
  local node, by_mip = self:node(COPY, "copy", 2), not (o and (o.mip or o.to_mip))
  node.from, node.to, node.o = from, to, node.o or {}
  copying.keep(o, node.o)
  self:touch(node, from, by_mip and READ_MIP or READ)
  self:touch(node, to, by_mip and WRITE_MIP or WRITE)
  return (self:add(node)) -- no tail call: lines of passes count levels
end

local function record_clear(node, e)
  local write = node.to.format and e.clear or e.fill
  write(e, node.to, node.value or node.values)
end

local CLEAR = nodes.kind("clear", record_clear, forget)

--- Writes one value to all of an image, a view or a buffer.
---@param object table
---@param value number|number[]|table a colour; a depth or { depth = 1, stencil = 0 }; for buffers
--- a word, 0 by default
---@return table self
function Graph:clear(object, value)
  nodes.check(self, "clear")
  if encoder.check("clear", object, nil, 2) == "buffer" then
    value = value or 0
    copying.check_fill(object, value, nil, nil, 3)
  else
    copying.check_clear(object, value, nil, 3)
  end
  local node = self:node(CLEAR, "clear", 2)
  local values = node.values or {}
  node.to, node.value, node.values = object, value, values
  if type(value) == "table" then -- the script may change it
    node.value, values.depth, values.stencil = false, value.depth, value.stencil
    values[1], values[2], values[3], values[4] = unpack(value, 1, 4)
  end
  self:touch(node, object, WRITE)
  return (self:add(node)) -- no tail call: lines of passes count levels
end

local function record_pass(node, e)
  e.bound, e.raw_size = false, 0 -- what other passes have bound and pushed is not for this one
  node.record(e)
  if e:unended() then
    local at, text = debug.getinfo(node.record, "S"), "pass '%s' (%s:%d): %s is missing"
    errors.refuse(0, text, node.name, at.short_src, at.linedefined, e:unended())
  end
  e:forget() -- the function may have used the command buffer itself
end

local PASSES = nodes.kind("pass", record_pass, forget)

--- Whatever an encoder can do. It runs where it stands among the passes, between its barriers.
---@param o { name: string?, reads: table?, writes: table?, record: fun(e: table), keep: boolean? }
--- reads, writes: a buffer, image or view, or a list of them; { compute = list } says which stages
--- touch them, all by default; keep: runs even if nobody needs what it writes
---@return table self
function Graph:pass(o)
  nodes.check(self, "pass")
  o = options.read(PASS, o, 1, scratch[1])
  local node = self:node(PASSES, o.name, 2)
  node.record, node.keep = o.record, o.keep
  nodes.declare(node, o.reads, o.writes, GPU, 2)
  return (self:add(node)) -- no tail call: lines of passes count levels
end

local function record_build(node, e) node.to.body:record(e.cmd) end

-- body.built is "now" until the submission is made: one that fails has built nothing.
local BUILD = nodes.kind("build", record_build, function(node, value)
  node.to.body.built = value and true or node.to.body.built == true
  forget(node)
end)

--- Builds a scene from what its buffers hold where the pass stands.
---@param scene table of mc.scene
---@return table self
function Graph:build(scene)
  nodes.check(self, "build")
  encoder.check("build", scene, "acceleration_structure", 2)
  local node, body, stage = self:node(BUILD, "build", 2), scene.body, access.words.build
  node.to = scene
  nodes.declare(node, body.inputs, body.parts, stage, 2)
  self:touch(node, scene, access.use(0, stage))
  self:add(node)
  body.built = body.built or "now"
  return self
end

local function record_readback(node, e)
  local from = node.from
  local cursor = from.format and image_copy.cursor or buffers.cursor
  if from.format then
    cursor:start(from.of or from, from.of and from or from.whole)
  else
    cursor:start(from, 0, from.count)
  end
  readback.copy(e.cmd, cursor, node.to.holder)
end

local READBACK = nodes.kind("readback", record_readback, function(node, value)
  if value then
    node.to.queue, node.to.value = queues.main(), value
  end
  forget(node)
end)

--- Has a buffer, image or view copied to the CPU where it stands among the passes.
---@param object table
---@return table? future after mc.submit :ready() tells whether the bytes are there and
--- :wait(seconds) gives them, as read() of the object does; nil when there is no memory left
---@return string? err
function Graph:readback(object)
  nodes.check(self, "readback")
  local is_buffer = encoder.check("readback", object, nil, 2) == "buffer"
  local future, err = (is_buffer and buffers or image_copy).future(object, 2)
  if not future then return nil, err end
  local node = self:node(READBACK, "readback", 2)
  node.from, node.to, node.keep = object, future, true
  self:touch(node, object, READ)
  self:touch(node, future.holder, WRITE)
  self:add(node)
  return future
end

--- Says what work outside of the graph has done to a resource that it uses from here on.
---@param object table buffer or image
---@param o { layout: string?, writes: string?, reads: string?, read_only: boolean? } layout:
--- "general" by default; writes, reads: the stages of that work, "any" writes by default;
--- read_only: a pass that writes it is an error
---@return table self
function Graph:import(object, o)
  nodes.check(self, "import")
  encoder.check("import", object, nil, 2)
  o = options.read(IMPORT, o, 1, scratch[2])
  local is_whole = not (object.of or object.transient)
  errors.ensure(is_whole, 2, "import takes a buffer or an image of mc, not %s", object)
  local use = access.use(o.reads or 0, o.writes or o.reads and 0 or GPU, o.layout)
  use.state = use.state or hazard.state(use)
  local r = self:resource(object)
  self.added = self.resources
  self.entry[r], self.read_only[r] = use.state, o.read_only
  if object.format and not o.read_only then self.exit_layout[r] = access.layouts.general end
  return self
end

local EXPORTS = nodes.kind("export", function() end)

--- Leaves a resource to work outside of the graph that follows: after the last pass that uses it.
---@param object table buffer, image or view
---@param o { layout: string?, reads: string?, writes: string? } the layout that the work wants,
--- "general" by default; its stages, "any" reads by default
---@return table self
function Graph:export(object, o)
  nodes.check(self, "export")
  encoder.check("export", object, nil, 2)
  o = options.read(EXPORT, o, 1, scratch[3])
  local node = self:node(EXPORTS, "export", 2)
  node.keep = true
  self:touch(node, object, access.use(o.reads or o.writes and 0 or GPU, o.writes or 0, o.layout))
  self:add(node)
  self.exit_layout[self:resource(object.of or object)] = 0
  return self
end

return require "mooncrust.graph.transient"
