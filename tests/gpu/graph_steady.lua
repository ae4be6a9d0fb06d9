-- Proves that a steady frame of the graph leaves no garbage and runs compiled: passes over buffers, images and views,
-- two images that change places, a pass that names what it reads, and a new plan now and then among known ones.
local mc = require "mooncrust"
mc.configure { hazards = false } -- the checker of hazards makes garbage
local expect = require "lib.expect"
local steady = dofile "tests/unit/steady.lua"
local frame = require("mooncrust.graph").frame

local copy = expect.floats("copy", "floats[args.b].data[i] = floats[args.a].data[i] + args.x;")
local paint = mc.compute { name = "paint", source = [[
  enable wgpu_binding_array;
  @group(0) @binding(1) var images: binding_array<texture_2d<f32>>;
  @group(0) @binding(2) var targets: binding_array<texture_storage_2d<rgba8unorm, write>>;
  struct Arguments { source: u32, out: u32, tint: vec4f }
  var<immediate> args: Arguments;
  @compute @workgroup_size(1)
  fn main() { textureStore(targets[args.out], vec2u(0), args.tint + textureLoad(images[args.source], vec2u(0), 0)); }
]] }
local buffers, images = {}, {}
for i = 1, 4 do
  buffers[i] = mc.buffer { name = "buffer " .. i, type = "float", count = 16 }
  images[i] = mc.image { name = "image " .. i, width = 4, height = 4, mips = 2 }
end
local top = images[1]:view { mip = 0 }
local args = { a = buffers[1], b = buffers[2], n = 16, x = 0 }
local back = { a = buffers[2], b = buffers[1], n = 16, x = 0 }
local tinted = { source = images[2], out = images[3], tint = { 0, 0, 0, 1 } }
local upper = { source = images[3], out = top, tint = { 0, 0, 0, 1 } }
local named = { name = "named", reads = { buffers[3], compute = buffers[4] } }

local step = 0
local function passes(graph)
  args.x, tinted.tint[1] = step, step / 2000
  for _ = 1, 4 do
    graph:dispatch(copy, args, 16)
    graph:dispatch(copy, back, 16, 1, named)
    graph:dispatch(paint, tinted, 1)
    graph:dispatch(paint, upper, 1, 1, 1)
  end
  graph:present(images[1])
end

local function frames()
  for i = 1, 100 do
    step = i
    -- The images change places: the stream stays the same.
    tinted.source, tinted.out = tinted.out, tinted.source
    upper.source = tinted.out
    frame(passes)
  end
end
frames()
local graph = require("mooncrust.graph").graph
local known = #graph.plans
frames()
expect.same(#graph.plans, known, "plans after more of the same")
-- A pass is some 350 instructions: 1 in 14 may be interpreted, as it depends on chance which traces LuaJIT forms.
steady.check(frames, 1600 * 25)
