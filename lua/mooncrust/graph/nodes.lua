-- What a submission is recorded into: nodes, one for each pass, and a stream of numbers that says
-- what they do to which resources. No Vulkan call is made before all are there.
--
--   local KIND = nodes.kind("copy", record)        -- record(node, e, k) is called at execution
--   local node = graph:node(KIND, name, level)     -- errors and the pass's line: as for error()
--   node.from, node.to = source, target            -- fields of earlier frames are still there
--   graph:touch(node, source, access.use(access.words.transfer, 0))
--   graph:add(node, signature)                     -- without it, nothing has happened
--
-- level: 2 is the caller of the function that calls graph:node and graph:add. A node has besides
-- `bytes` (uint8_t[256], for push constants), and keep (never culled), join (may continue the
-- rendering of the node before), rendering: booleans, false unless set before add.
--
-- The stream: where the function that records was written; of each node { kind, signature, flags
-- and number of accesses }, of each access { use, resource, mips, layers }; then of each resource
-- { shape, state, layout at the end, read only }. A resource is its number in order of first
-- appearance. Equal streams have the same plan.

local ffi = require "ffi"
local access = require "mooncrust.sync.access"
local hazard = require "mooncrust.sync.hazard"
local options = require "mooncrust.core.options"
local resource = require "mooncrust.gpu.resource"
local ensure = require("mooncrust.core.errors").ensure

local Words, Bytes = ffi.typeof "int32_t[?]", ffi.typeof "uint8_t[256]"
local Narrow, Wide = ffi.typeof "uint32_t *", ffi.typeof "uint64_t *"
local HEAD, ACCESS, TAIL = 3, 4, 4 -- words

local Graph, Node = {}, {}
Graph.__index, Node.__index = Graph, Node

local M = { Graph = Graph, HEAD = HEAD, ACCESS = ACCESS, kinds = {} }

--- A kind of node.
---@param record fun(node: table, e: table, k: integer) writes its commands with an encoder
---@param clear fun(node: table)? lets go of objects that the node refers to, at the end
---@return table kind
function M.kind(name, record, clear)
  local kind = { name = name, record = record, clear = clear, pool = {}, taken = 0 }
  kind.id = #M.kinds + 1
  M.kinds[kind.id] = kind
  return kind
end

--- An error outside of mc.submit, at the caller of the method that calls this.
---@param graph table what the method was called with
---@param method string
function M.check(graph, method)
  local is_graph = type(graph) == "table" and graph.stream
  if is_graph and graph.open then return end
  ensure(is_graph, 3, "call it with a colon: graph:%s, not graph.%s", method, method)
  ensure(false, 3, "graph:%s outside mc.submit: a graph lives as long as its function", method)
end

--- The recorder. Its fields: open (whether nodes may be added), stream, room (for words), used
--- (words of what was added), at (and of what is being added), nodes, count, objects (buffers and
--- images by number), resources (how many), added (of what was added), and by number entry (state
--- before the submission, where it is not the body's own), exit_layout and read_only; plans (those
--- that are known), last, expected (a plan that what was added agrees with, or false).
---@param encoder table which keeps objects alive
function M.new(encoder)
  local self = { encoder = encoder, serial = 0, stream = Words(1024), room = 1024, nodes = {} }
  self.objects, self.entry, self.exit_layout, self.read_only = {}, {}, {}, {}
  self.plans, self.last = {}, false
  return setmetatable(self, Graph)
end

local origins, places = setmetatable({}, { __mode = "k" }), {}

-- A number for the place where a function was written.
local function origin_of(fill)
  if not origins[fill] then
    local info = debug.getinfo(fill, "S")
    local place = info.source .. ":" .. info.linedefined
    places[place] = places[place] or #places + 1
    origins[fill], places[places[place]] = places[place], place
  end
  return origins[fill]
end

--- Starts a submission.
---@param fill function what records it
function Graph:begin(fill)
  self.serial, self.open, self.presented = self.serial + 1, true, false
  self.used, self.count, self.resources, self.added = 1, 0, 0, 0
  self.stream[0] = origin_of(fill)
  for i = 1, #M.kinds do
    M.kinds[i].taken = 0
  end
  self.expected = self.last and (self.last.next or self.last)
  self.encoder:start()
end

--- Lets go of the objects.
function Graph:release(value)
  self.open = false
  for i = self.resources, 1, -1 do
    self.objects[i] = nil
  end
  for i = 1, self.count do
    local node = self.nodes[i]
    if node.kind.clear then node.kind.clear(node, value) end
  end
end

-- Room for more words.
local function reserve(self, most)
  if most <= self.room then return end
  local old, room = self.stream, self.room * 2
  self.stream, self.room = Words(room), room
  ffi.copy(self.stream, old, room * 2)
  reserve(self, most)
end

--- Starts a node.
---@param kind table from M.kind
---@param name string for people
---@param level integer see the head of this file
function Graph:node(kind, name, level)
  for i = self.resources, self.added + 1, -1 do -- an error before add() left them
    self.objects[i].body.graph_serial, self.objects[i] = 0, nil
    self.resources = i - 1
  end
  local node = kind.pool[kind.taken + 1]
  if not node then
    node = { graph = self, kind = kind, patch_at = {}, patch_object = {}, bytes = Bytes() }
    node.narrow, node.wide = ffi.cast(Narrow, node.bytes), ffi.cast(Wide, node.bytes)
    kind.pool[kind.taken + 1] = setmetatable(node, Node)
  end
  node.name, node.level, node.patches, node.at = name, level, 0, self.used
  node.keep, node.join, node.rendering = false, false, false
  self.at = self.used + HEAD
  reserve(self, self.at)
  return node
end

--- The number of an image or buffer (not a view) in this submission.
function Graph:resource(object)
  local body = object.body
  if body.graph_serial ~= self.serial then
    local i = self.resources + 1
    self.resources, self.objects[i] = i, object
    self.entry[i], self.exit_layout[i], self.read_only[i] = false, 0, false
    body.graph_serial, body.graph_index = self.serial, i
  end
  return body.graph_index
end

--- Keeps an object alive until the GPU has done the submission.
function Graph:keep(object) self.encoder:touch(object) end

--- Notes what a node does to an object, which is kept alive.
---@param object table buffer, image, view of one, sampler, pipeline
---@param use table? from access.use; nil for nothing
function Graph:touch(_, object, use)
  self.encoder:touch(object)
  if not use then return end
  local at, of = self.at, object.of
  self.at = at + ACCESS
  reserve(self, self.at)
  local words = self.stream
  words[at], words[at + 1] = use.id, self:resource(of or object)
  words[at + 2] = of and object.mip + object.mips * 64 or 0
  words[at + 3] = of and object.layer + object.layers * 16384 or 0
end

function Node:touch(object, use) self.graph:touch(self, object, use) end

--- Lets a place in `bytes` be the index of a transient object, or its address, which both are known
--- at execution.
function Node:patch(at, object, is_address)
  local i = self.patches + 1
  self.patches, self.patch_object[i] = i, object
  self.patch_at[i] = is_address and -at - 1 or at
end

--- Whether words of the stream are those of a plan. A loop of its own: the traces of passes end and
--- begin here, or LuaJIT would give up those of many passes in a row as too long.
function M.agree(graph, plan, from, to)
  local ours, theirs = graph.stream, plan.words
  if plan.used < to then return false end
  for i = from, to - 1 do
    if ours[i] ~= theirs[i] then return false end
  end
  return true
end

-- What was added departs from the expected plan: another is, or none, and then nodes need lines.
local function depart(self, node)
  local was, plans = self.expected, self.plans
  self.expected = false
  for i = 1, #plans do
    if M.agree(self, plans[i], 0, self.used) then self.expected = plans[i] end
  end
  if self.expected then return end
  for i = 1, was and self.count - 1 or 0 do
    local one, pass = self.nodes[i], was.topology.passes[i]
    one.source, one.line = pass.source, pass.line
  end
  resource.place(node, node.level + 2)
end

--- Ends a node.
---@param signature integer? stands for what the accesses do not say
function Graph:add(node, signature)
  local kind, from, words = node.kind, node.at, self.stream
  local flags = (node.keep and 1 or 0) + (node.join and 2 or 0) + (node.rendering and 4 or 0)
  node.accesses = (self.at - from - HEAD) / ACCESS
  words[from], words[from + 1] = kind.id, signature or 0
  words[from + 2] = flags + node.accesses * 8
  kind.taken, self.count = kind.taken + 1, self.count + 1
  self.nodes[self.count] = node
  self.used, self.added = self.at, self.resources
  local plan = self.expected
  if not (plan and M.agree(self, plan, from == 1 and 0 or from, self.used)) then
    depart(self, node)
  end
  return self
end

--- The state of a resource before the submission.
---@param epoch number of the queue
function Graph:state(i, epoch)
  local body = self.objects[i].body
  local state = self.entry[i] or body.sync
  if body.transient or not state then return hazard.CLEAN end
  if self.entry[i] or body.sync_epoch >= epoch then return state end
  return hazard.settled(state)
end

--- Ends the stream.
function Graph:finish(epoch)
  self.open, self.at = false, self.used + self.added * TAIL
  reserve(self, self.at)
  local words, at = self.stream, self.used
  for i = 1, self.added do
    local object = self.objects[i]
    local body, layout = object.body, object.layout
    if body.transient then
      words[at] = -2 - body.spec * 2 - (body.own and 1 or 0)
    else
      words[at] = layout and layout.mips + layout.layers * 64 or object.pointer and -1 or 0
    end
    words[at + 1] = self:state(i, epoch).id
    words[at + 2], words[at + 3] = self.exit_layout[i], self.read_only[i] and 1 or 0
    at = at + TAIL
  end
end

local function declare(node, list, mask, is_write, level)
  local body = type(list) == "table" and list.body
  if body and not list.holds_no_data and body.heap_kind then
    list:use("declare", level)
    return node:touch(list, is_write and access.use(0, mask) or access.use(mask, 0))
  end
  local text = "%s: reads and writes are buffers, images and views, or lists of them, not %s"
  ensure(type(list) == "table" and not body, level + 1, text, node.name, list)
  for key, value in pairs(list) do
    local stages = type(key) == "number" and mask or access.words[key]
    local hint = not stages and options.suggest(key, access.words)
    ensure(stages, level + 1, "%s: no stage is called '%s'; %s", node.name, key, hint)
    declare(node, value, stages, is_write, level + 1)
  end
end

--- Notes accesses that a script declares: an object, or a list of them; lists by the stages' words.
---@param reads table?
---@param writes table?
---@param mask integer stages of what stands under no word
---@param level integer as for error, 1 is the function that calls this
function M.declare(node, reads, writes, mask, level)
  if reads ~= nil then declare(node, reads, mask, false, level + 1) end
  if writes ~= nil then declare(node, writes, mask, true, level + 1) end
end

return M
