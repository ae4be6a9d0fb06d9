-- graph:draw: a graphics pipeline into images.
--
--   graph:draw {
--     pipeline = flat, args = { points = points }, vertices = 3, instances = 10,
--     color = image,                         -- or a list; images, and views of one mip and layer
--     depth = depth,                         -- images with samples: into which they are resolved,
--     resolve = smooth,                      -- or { smooth, false, depth = one }
--     clear = { 0, 0, 0, 1, depth = 1 },     -- all colours, or { { 0, 0, 0, 1 }, false, ... };
--   }                                        -- what is not cleared is drawn upon
--
-- Draws that follow each other into the same targets are one rendering, as long as nothing has to
-- be waited for between them. graph/init.lua loads this file with the first draw.

local ffi = require "ffi"
local access = require "mooncrust.sync.access"
local drawing = require "mooncrust.gpu.encoder_draw"
local encoder = require "mooncrust.gpu.encoder"
local nodes = require "mooncrust.graph.nodes"
local set = require("mooncrust.core.options").set

local add_named = require("mooncrust.graph").add_named
local words, use, ensure, floor = access.words, access.use, encoder.ensure, math.floor
-- What a draw does to targets, to their first mips: nothing is read of one that is cleared. Samples
-- are resolved where colours are written, those of depths, too.
local function uses(reads, stage)
  return { [true] = use(reads, stage, nil, true), [false] = use(reads + stage, stage, nil, true) }
end
local COLOR, DEPTH, DEEP =
  uses(0, words.color), uses(0, words.depth), uses(words.color, words.depth)
local INDICES, INDIRECT, NONE = use(words.index, 0), use(words.indirect, 0), {}
local OPTIONS = "pipeline args color depth resolve clear viewport scissor name reads writes "
local KNOWN = set(OPTIONS .. drawing.WORDS)

local function record(node, e)
  local view, cut = node.view, node.cut
  if not node.joined_before then e:begin(node.targets) end
  e:bind_graphics(node.handle, node.dynamic):push_bytes(node.bytes, node.size)
  e:viewport(view[1], view[2], view[3], view[4], view[5], view[6])
  e:scissor(cut[1], cut[2], cut[3], cut[4]):issue(node.draws)
  if not node.joined_after then e:end_rendering() end
end

local function clear(node) encoder.forget(node.draws, node.targets) end
local DRAW = nodes.kind("draw", record, clear)

-- Whether the node before draws into the same targets, of which this one clears none.
local function continues(before, t)
  local other = before and before.kind == DRAW and before.targets
  if not other or other.all ~= t.all or other.colors ~= t.colors then return false end
  for i = 1, t.all do
    local is_new = t.clears[i] or t.images[i] ~= other.images[i]
    if is_new or t.resolves[i] ~= other.resolves[i] then return false end
  end
  return not (t.clear_depth or t.clear_stencil)
end

-- Refuses an argument, those of the accesses from word `first` on, that is drawn to.
local function check_arguments(graph, node, pipeline, first, level)
  local stream, t, text =
    graph.stream, node.targets, "%s is drawn to and an argument; use views of other mips"
  for i = 1, t.all do
    local target, own = t.images[i], stream[node.at + nodes.HEAD + (i - 1) * nodes.ACCESS + 1]
    for at = first, graph.at - 1, nodes.ACCESS do
      local mips, layers = stream[at + 2], stream[at + 3]
      local mip, layer = (target.mip or 0) - mips % 64, (target.layer or 0) - layers % 16384
      local is_in = mip >= 0 and mip < floor(mips / 64)
      is_in = is_in and layer >= 0 and layer < floor(layers / 16384)
      if stream[at + 1] == own and (mips == 0 or is_in) then
        encoder.fail(level + 1, pipeline, text, target)
      end
    end
  end
end

-- A viewport or a scissor: what is given, or all of the image.
local function rectangle(into, given, t, check, pipeline, level)
  local r = type(given) == "table" and given or NONE
  local x, y, w, h, near, far = r[1], r[2], r[3], r[4], r[5] or 0, r[6] or 1
  if given == nil then
    x, y, w, h = 0, 0, t.width, t.height
  end
  check(pipeline, level + 1, x, y, w, h, near, far)
  into[1], into[2], into[3], into[4], into[5], into[6] = x, y, w, h, near, far
end

--- Draws.
---@param o table see the head of this file
---@return table self
function nodes.Graph:draw(o)
  nodes.check(self, "draw")
  local pipeline = type(o) == "table" and o.pipeline or "draw"
  encoder.known(pipeline, o, KNOWN, 2)
  local is_pipeline = type(pipeline) == "table" and pipeline.dynamic
  ensure(is_pipeline, 2, "draw", "pipeline is one of mc.graphics, not %s", o.pipeline)
  pipeline:use "draw with"
  local base, node = pipeline.base, self:node(DRAW, pipeline.name, 2)
  local push, t = base.push, node.targets or drawing.targets()
  node.number, node.targets, node.view, node.cut = false, t, node.view or {}, node.cut or {}
  node.draws = node.draws or {}
  drawing.read(t, pipeline, o, 3)
  node.join, node.rendering = continues(self.nodes[self.count], t), true
  for i = 1, t.colors do
    node:touch(t.images[i], COLOR[t.clears[i]])
  end
  if t.depth then
    local is_new = t.clear_depth and (t.clear_stencil or not t.has_stencil)
    local kind = t.resolves[t.count] and DEEP or DEPTH
    node:touch(t.images[t.count], kind[is_new and true or false])
  end
  for i = t.count + 1, t.all do
    node:touch(t.images[i], COLOR[true])
  end
  self:keep(pipeline)
  self:keep(base)
  local first = self.at
  push:set(o.args or NONE, node, 2)
  check_arguments(self, node, pipeline, first, 2)
  node.handle, node.dynamic = drawing.variant(pipeline, pipeline, t, 3), pipeline.dynamic
  drawing.read_draw(node.draws, pipeline, pipeline, o, 3)
  local d = node.draws
  if d.indices then node:touch(d.indices, INDICES) end
  if d.indirect then node:touch(d.indirect, INDIRECT) end
  if d.counter then node:touch(d.counter, INDIRECT) end
  rectangle(node.view, o.viewport, t, drawing.check_viewport, pipeline, 2)
  rectangle(node.cut, o.scissor, t, drawing.check_scissor, pipeline, 2)
  add_named(node, push, o, words[pipeline.is_mesh and "mesh" or "vertex"] + words.fragment, 2)
  node.size = push.size
  ffi.copy(node.bytes, push.bytes, push.size)
  return (self:add(node, push.id)) -- no tail call: lines of passes count levels
end
