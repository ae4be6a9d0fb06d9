-- Shaders and checks that the scripts about drawing share.
--
--   local p = drawing.flat { name = "red", cull = "back" }     -- mc.graphics; args: vertices (buffer), color, z
--   drawing.texel(image, 3, 4) --> r, g, b, a
--   drawing.pipelines --> how many VkPipelines the driver was asked for
--
-- The vertex shader pulls vec4f from the heap: x, y, and an offset by the instance in w.

local mc = require "mooncrust"
local expect = require "lib.expect"

local M = { pipelines = 0 }

-- Every pipeline is made by a job.
local jobs = require "mooncrust.gpu.jobs"
local start = jobs.start
function jobs.start(create, ...)
  if create == "vkCreateGraphicsPipelines" then
    M.pipelines = M.pipelines + 1
  end
  return start(create, ...)
end

M.HEAP = [[
  enable wgpu_binding_array;
  struct Points { data: array<vec4f> }
  @group(0) @binding(0) var<storage, read_write> points: binding_array<Points>;
  struct Arguments { color: vec4f, vertices: u32, z: f32 }
  var<immediate> args: Arguments;
]]

M.VERTEX = M.HEAP .. [[
  struct Out { @builtin(position) position: vec4f, @location(0) color: vec4f }
  @vertex fn main(@builtin(vertex_index) v: u32, @builtin(instance_index) i: u32) -> Out {
    let p = points[args.vertices].data[v];
    return Out(vec4f(p.x + p.w * f32(i), p.y, args.z, 1.0), args.color);
  }
]]

M.FRAGMENT = [[
  @fragment fn main(@location(0) color: vec4f) -> @location(0) vec4f { return color; }
]]

--- A pipeline of one colour.
function M.flat(o)
  o.vertex = { source = M.VERTEX, name = "flat vertex" }
  o.fragment = o.fragment or { source = M.FRAGMENT, name = "flat fragment" }
  return mc.graphics(o)
end

--- A buffer of vertices { x, y }, which instances move by `dx`.
function M.points(list, dx)
  local data = {}
  for _, p in ipairs(list) do
    data[#data + 1], data[#data + 2], data[#data + 3], data[#data + 4] = p[1], p[2], 0, dx or 0
  end
  local buffer = mc.buffer { name = "points", type = "float", count = #data }
  return buffer:upload(data)
end

--- A triangle that covers all, seen counter-clockwise (y points down).
M.ALL = { { -1, -1 }, { -1, 3 }, { 3, -1 } }

--- The numbers of a texel, as memory has them.
function M.texel(image, x, y)
  local format = image.format
  local c_type = format.element == "half" and "uint16_t" or format.element
  local numbers = expect.as(c_type, image:read { mip = 0, layer = 0 })
  local at, list = (y * image.width + x) * format.components, {}
  for i = 1, format.components do
    list[i] = numbers[at + i - 1]
  end
  return unpack(list)
end

return M
