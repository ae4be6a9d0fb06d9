-- The state of a graphics pipeline: the options of mc.graphics that are about it, as Vulkan's
-- numbers.
--
--   local inside = graphics_state.new(o, is_mesh, level)     -- o: options.read of M.FIELDS
--
-- `inside` is what a VkPipeline has inside: the class of the topology, polygon, depth clamp and
-- blending. `o` gets the rest, which gpu/encoder_draw.lua sets. docs/graphics.md describes both.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local options = require "mooncrust.core.options"
local refuse = require("mooncrust.core.errors").refuse

local ENUMS = [[
  topology: PRIMITIVE_TOPOLOGY points=POINT_LIST lines=LINE_LIST line_strip
    triangles=TRIANGLE_LIST triangle_strip triangle_fan;
  cull: CULL_MODE none front=FRONT_BIT back=BACK_BIT both=FRONT_AND_BACK;
  front: FRONT_FACE ccw=COUNTER_CLOCKWISE cw=CLOCKWISE;
  polygon: POLYGON_MODE fill line point;
  compare: COMPARE_OP never less equal less_equal=LESS_OR_EQUAL greater not_equal
    greater_equal=GREATER_OR_EQUAL always;
  stencil: STENCIL_OP keep zero replace invert increment=INCREMENT_AND_WRAP
    increment_clamp=INCREMENT_AND_CLAMP decrement=DECREMENT_AND_WRAP
    decrement_clamp=DECREMENT_AND_CLAMP;
  factor: BLEND_FACTOR zero one src_color one_minus_src_color dst_color one_minus_dst_color
    src_alpha one_minus_src_alpha dst_alpha one_minus_dst_alpha src_alpha_saturate;
  op: BLEND_OP add subtract reverse_subtract min max;]]

-- An option that takes one of our names for the values of an enumeration of Vulkan.
local function enum(name, default)
  local values, prefix, words = {}, ENUMS:match(name .. ": (%S+)([^;]+)")
  for word, theirs in words:gmatch "([%w_]+)=?([%w_]*)" do
    values[word] = vk[("VK_%s_%s"):format(prefix, theirs == "" and word:upper() or theirs)]
  end
  return { one_of = options.keys(values), values = values, default = default }
end

local function flag(default)
  return { "boolean", default = default, values = { [true] = 1, [false] = 0 } }
end

local function number(default, least, most)
  return { "number", default = default, least = least, most = most }
end

local BYTE = { "integer", least = 0, most = 255, default = 255 }
local FACTOR, KEEP, COMPARE = enum "factor", enum("stencil", "keep"), enum("compare", "less")
local ALWAYS = enum("compare", "always")
local DEPTH = options.spec("mc.graphics depth", {
  test = flag(true),
  write = flag(true),
  compare = COMPARE,
  bias = number(0),
  slope = number(0),
  most_bias = number(0),
  least = number(0, 0, 1),
  most = number(1, 0, 1),
  clamp = flag(false),
})
local STENCIL = options.spec("mc.graphics stencil", {
  compare = ALWAYS,
  fail = KEEP,
  pass = KEEP,
  depth_fail = KEEP,
  read = BYTE,
  write = BYTE,
  reference = { "integer", least = 0, most = 255, default = 0 },
})
local FACES = options.spec("mc.graphics stencil", { front = { "table" }, back = { "table" } })
local BLEND = options.spec("mc.graphics blend", {
  src = FACTOR,
  dst = FACTOR,
  op = enum "op",
  src_alpha = FACTOR,
  dst_alpha = FACTOR,
  op_alpha = enum "op",
  write = { "string", default = "rgba" },
})
local BLENDS = {
  none = {},
  alpha = { src = "src_alpha", src_alpha = "one", dst = "one_minus_src_alpha" },
  premultiplied = { dst = "one_minus_src_alpha" },
  add = { dst = "one" },
  multiply = { src = "dst_color" },
  min = { dst = "one", op = "min" },
  max = { dst = "one", op = "max" },
}
-- By topology, the one that stands for its class: points, lines, triangles.
local CLASSES = { [0] = 0, 1, 1, 3, 3, 3 }

local ANY, TABLE = { "any" }, { "table" }
local M = {
  FIELDS = { -- of mc.graphics; those that are not about state are for gpu/graphics.lua
    name = { "string" },
    task = ANY,
    mesh = ANY,
    vertex = ANY,
    fragment = ANY,
    defines = TABLE,
    spec = TABLE,
    subgroup = ANY,
    formats = TABLE,
    topology = enum("topology", "triangles"),
    cull = enum("cull", "none"),
    front = enum("front", "ccw"),
    polygon = enum("polygon", "fill"),
    discard = flag(false),
    line_width = number(1, 0),
    depth = TABLE,
    stencil = TABLE,
    blend = { "any", default = "none" },
  },
}

local function need(feature, option, wanted, level)
  if wanted and not device.features:get(feature) then
    local text = "mc.graphics: option '%s' needs %s, which %s lacks"
    refuse(level + 1, text, option, feature, device.name)
  end
end

-- The members of VkPipelineColorBlendAttachmentState.
local function blend(given, level)
  if type(given) == "string" and not BLENDS[given] then
    local hint = options.suggest(given, options.keys(BLENDS))
    refuse(level + 1, "mc.graphics: there is no blend '%s'; %s", given, hint)
  end
  local o, mask = options.read(BLEND, BLENDS[given] or given, level), 0
  for i, letter in ipairs { "r", "g", "b", "a" } do
    mask = mask + (o.write:find(letter) and 2 ^ (i - 1) or 0)
  end
  if o.write:find "[^rgba]" then
    refuse(level + 1, "mc.graphics blend: 'write' takes letters of rgba, not '%s'", o.write)
  end
  local src, dst, op = o.src or 1, o.dst or 0, o.op or 0
  local enable = (o.src or o.dst or o.op or o.src_alpha or o.dst_alpha or o.op_alpha) and 1 or 0
  return { enable, src, dst, op, o.src_alpha or src, o.dst_alpha or dst, o.op_alpha or op, mask }
end

-- What the stencil does with a face, as the arguments of vkCmdSetStencil....
local function face(given, level)
  local o = options.read(STENCIL, given, level)
  return { o.fail, o.pass, o.depth_fail, o.compare, o.read, o.write, o.reference }
end

local PLAIN = face({}, 1)

--- Makes numbers of the state.
---@param o table of M.FIELDS; receives what is dynamic
---@param is_mesh boolean whether there is a mesh shader, which knows no topology
---@param level integer error level
---@return { topology: integer, polygon: integer, clamp: integer, blends: table } inside blends: one
--- for all colours, or for each when it is_list
function M.new(o, is_mesh, level)
  local depth = options.read(DEPTH, o.depth or { test = false, write = false }, level)
  for name, value in pairs(depth) do
    o[name] = value
  end
  if o.write == 1 and o.test == 0 then -- there is no write without a test
    o.test, o.compare = 1, ALWAYS.values.always
  end
  o.biased = (o.bias ~= 0 or o.slope ~= 0) and 1 or 0
  o.bounded = (o.least > 0 or o.most < 1) and 1 or 0
  local front, back, stencil = PLAIN, PLAIN, o.stencil
  if stencil then
    if stencil.front or stencil.back then options.read(FACES, stencil, level) end
    front = face(stencil.front or stencil.back or stencil, level + 1)
    back = face(stencil.back or stencil.front or stencil, level + 1)
  end
  o.face_front, o.face_back, o.masked = front, back, stencil and 1 or 0
  local is_list = type(o.blend) == "table" and o.blend[1] ~= nil
  local blends = { is_list = is_list }
  for i, given in ipairs(is_list and o.blend or { o.blend }) do
    blends[i] = blend(given, level + 1)
    local differs = table.concat(blends[i], " ") ~= table.concat(blends[1], " ")
    need("independentBlend", "blend", differs, level + 1)
  end
  need("fillModeNonSolid", "polygon", o.polygon ~= 0, level + 1)
  need("wideLines", "line_width", o.line_width ~= 1, level + 1)
  need("depthClamp", "depth.clamp", o.clamp == 1, level + 1)
  need("depthBounds", "depth.least", o.bounded == 1, level + 1)
  need("depthBiasClamp", "depth.most_bias", o.most_bias ~= 0, level + 1)
  local class = is_mesh and 3 or CLASSES[o.topology]
  if is_mesh then o.topology = nil end
  o.depth, o.stencil, o.blend = nil, nil, nil
  return { topology = class, polygon = o.polygon, clamp = o.clamp, blends = blends }
end

return M
