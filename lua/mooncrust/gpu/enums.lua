-- Options that take our names for the values of an enumeration of Vulkan.
--
--   local enum = require "mooncrust.gpu.enums"
--   local SPEC = options.spec("mc.sampler", { min = enum("filter", "linear"), ... })
--   options.read(SPEC, { min = "nearest" }).min        -- VK_FILTER_NEAREST
--   enum("filter").values.nearest                      -- likewise

local vk = require "mooncrust.vk"
local options = require "mooncrust.core.options"

-- After "=" Vulkan's name where it is not the same.
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
  op: BLEND_OP add subtract reverse_subtract min max;
  filter: FILTER linear nearest;
  mip: SAMPLER_MIPMAP_MODE linear nearest;
  address: SAMPLER_ADDRESS_MODE repeat mirror=MIRRORED_REPEAT border=CLAMP_TO_BORDER
    clamp=CLAMP_TO_EDGE mirror_clamp=MIRROR_CLAMP_TO_EDGE;
  border: BORDER_COLOR transparent=FLOAT_TRANSPARENT_BLACK transparent_int=INT_TRANSPARENT_BLACK
    black=FLOAT_OPAQUE_BLACK black_int=INT_OPAQUE_BLACK white=FLOAT_OPAQUE_WHITE
    white_int=INT_OPAQUE_WHITE;]]

---@param name string of the list above
---@param default string?
---@return table field of options.spec
return function(name, default)
  local values, prefix, words = {}, ENUMS:match("%f[%l]" .. name .. ": (%S+)([^;]+)")
  for word, theirs in words:gmatch "([%w_]+)=?([%w_]*)" do
    values[word] = vk[("VK_%s_%s"):format(prefix, theirs == "" and word:upper() or theirs)]
  end
  return { one_of = options.keys(values), values = values, default = default }
end
