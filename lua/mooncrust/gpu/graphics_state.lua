-- The state of a graphics pipeline: the options of mc.graphics that are about it, as Vulkan's
-- numbers.
--
--   local inside = graphics_state.new(o, is_mesh, level)     -- o: options.read of M.FIELDS
--
-- `inside` is what a VkPipeline has inside: the class of the topology, polygon, depth clamp and
-- blending. `o` gets the rest, which gpu/encoder_draw.lua sets. docs/graphics.md describes both.

local device = require("mooncrust.gpu.device").open()
local errors = require "mooncrust.core.errors"
local ensure = errors.ensure
local enum = require "mooncrust.gpu.enums"
local options = require "mooncrust.core.options"

local function flag(default)
  return { "boolean", default = default, values = { [true] = 1, [false] = 0 } }
end

local function number(default, least, most)
  return { "number", default = default, least = least, most = most }
end

local BYTE = { "integer", least = 0, most = 255, default = 255 }
local FACTOR, KEEP, ALWAYS = enum "factor", enum("stencil", "keep"), enum("compare", "always")
local OP, ZERO = enum "op", number(0)
local DEPTH = { test = flag(true), write = flag(true), compare = enum("compare", "less") }
DEPTH.bias, DEPTH.slope, DEPTH.most_bias, DEPTH.clamp = ZERO, ZERO, ZERO, flag(false)
DEPTH.least, DEPTH.most = number(0, 0, 1), number(1, 0, 1)
DEPTH = options.spec("mc.graphics depth", DEPTH)
local STENCIL = { compare = ALWAYS, fail = KEEP, pass = KEEP, depth_fail = KEEP }
STENCIL.read, STENCIL.write = BYTE, BYTE
STENCIL.reference = { "integer", least = 0, most = 255, default = 0 }
STENCIL = options.spec("mc.graphics stencil", STENCIL)
local FACES = options.spec("mc.graphics stencil", { "table: front back" })
local BLEND = { src = FACTOR, dst = FACTOR, op = OP, src_alpha = FACTOR, dst_alpha = FACTOR }
BLEND.op_alpha, BLEND.write = OP, { "string", default = "rgba" }
BLEND = options.spec("mc.graphics blend", BLEND)
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

local M = {
  -- What is set while commands are recorded: vkCmdSet..., and the fields of `o` that it takes.
  DYNAMIC = [[CullMode=cull FrontFace=front RasterizerDiscardEnable=discard LineWidth=line_width
    DepthTestEnable=test DepthWriteEnable=write DepthCompareOp=compare DepthBiasEnable=biased
    DepthBias=bias,most_bias,slope DepthBoundsTestEnable=bounded DepthBounds=least,most
    StencilTestEnable=masked PrimitiveTopology=topology]],
  FIELDS = { -- of mc.graphics; those that are not about state are for gpu/graphics.lua
    "string: name, any: task mesh vertex fragment, any: subgroup, "
      .. "table: defines spec depth stencil",
    topology = enum("topology", "triangles"),
    cull = enum("cull", "none"),
    front = enum("front", "ccw"),
    polygon = enum("polygon", "fill"),
    discard = flag(false),
    alpha_to_coverage = flag(false),
    line_width = number(1, 0),
    blend = { "any", default = "none" },
  },
}

local function need(feature, option, wanted, level)
  local has, text =
    not wanted or device.features:get(feature), "mc.graphics: option '%s' needs %s, "
  errors.has(has, level + 1, text .. "which %s lacks", option, feature, device.name)
end

-- The members of VkPipelineColorBlendAttachmentState.
local function blend(given, level)
  local is_known = type(given) ~= "string" or BLENDS[given]
  local hint = not is_known and options.suggest(given, options.keys(BLENDS))
  ensure(is_known, level + 1, "mc.graphics: there is no blend '%s'; %s", given, hint)
  local o, mask = options.read(BLEND, BLENDS[given] or given, level), 0
  for i, letter in ipairs { "r", "g", "b", "a" } do
    mask = mask + (o.write:find(letter) and 2 ^ (i - 1) or 0)
  end
  local text = "mc.graphics blend: 'write' takes letters of rgba, not '%s'"
  ensure(not o.write:find "[^rgba]", level + 1, text, o.write)
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
---@return { topology: integer, polygon: integer, clamp: integer, coverage: integer, blends: table }
--- inside blends: one
--- for all colours, or for each when it is_list; coverage: 1 or 0
function M.new(o, is_mesh, level)
  options.read(DEPTH, o.depth or { test = false, write = false }, level, o)
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
  local inside = { polygon = o.polygon, clamp = o.clamp, blends = blends }
  inside.topology, inside.coverage = is_mesh and 3 or CLASSES[o.topology], o.alpha_to_coverage
  if is_mesh then o.topology = nil end
  o.depth, o.stencil, o.blend, o.alpha_to_coverage = nil, nil, nil, nil
  return inside
end

return M
