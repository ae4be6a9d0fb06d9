-- Proves that the one barrier which MoonCrust records is enough, to a validator that is awake (see
-- hazard_dispatch.lua), and that graph and staging record it where it belongs. Software drivers run passes one after
-- the other, and the validator does not see what shaders do through the heap: results alone would not show that a
-- barrier is missing.
local mc = require "mooncrust"
local expect = require "lib.expect"
local drawing = require "lib.drawing"
local raw = require "lib.raw"
local vk = mc.vk
local encoder = require "mooncrust.gpu.encoder"
local queue = require("mooncrust.gpu.queue").main()
require "mooncrust.graph.draw" -- adds to the encoder

-- The barrier separates a dispatch from a dispatch, a fill, a copy, in one submission and across two.
local a = mc.buffer { name = "a", type = "uint32_t", count = 16 }
local b = mc.buffer { name = "b", type = "uint32_t", count = 16 }
local fill = raw.fill(a)
local region = vk.VkBufferCopy()
region.size = 64
local cmd = queue:begin()
local e = encoder.start(cmd)
e:barrier()
fill:record(cmd)
e:barrier()
fill:record(cmd)
e:barrier()
vk.vkCmdCopyBuffer(cmd, a.buffer, b.buffer, 1, region)
e:barrier()
vk.vkCmdFillBuffer(cmd, a.buffer, 0, 64, 7)
e:barrier()
fill:record(cmd)
local value = queue:submit(cmd)
a:used_by(value)
b:used_by(value)
b:upload { 5 } -- staging brings its own barriers
expect.each(a:read(), 0, 15, function(i) return i end, "a")
expect.each(b:read(), 0, 15, function(i) return i == 0 and 5 or i end, "b")
cmd = queue:begin()
encoder.start(cmd):barrier()
fill:record(cmd)
encoder.start(cmd):finish()
a:used_by(queue:submit(cmd))
a:upload { 9 }
expect.same(a:read()[0], 9, "a after an upload")
fill:destroy()

-- The last piece of a large upload goes with the next submission: what is uploaded on top of it comes after it.
local piece = require("mooncrust.gpu.staging").PIECE
local large = mc.buffer { name = "large", type = "uint8_t", count = piece + 100 }
large:upload(("x"):rep(piece + 100)):upload("y", piece + 50):upload("z", piece + 50)
local tail = large:read(piece + 49, 3)
expect.same(string.char(tail[0], tail[1], tail[2]), "xzx", "uploads one on the other")
large:destroy()

-- Where the graph records it: what each submission calls, in order.
local Encoder = getmetatable(encoder.new()).__index
local calls
for name, shown in pairs { barrier = "|", finish = "|", dispatch = "d", draw = "D" } do
  local real = Encoder[name]
  Encoder[name] = function(...)
    calls[#calls + 1] = shown
    return real(...)
  end
end
local copy = expect.floats("copy", "floats[args.b].data[i] = floats[args.a].data[i] + args.x;")
local buffers = {}
for i = 1, 4 do
  calls = {}
  buffers[i] = mc.buffer { name = "buffer " .. i, type = "float", count = 64 }
end

local function recorded(passes)
  calls = {}
  mc.submit(function(graph)
    for from, to in passes:gmatch "(%d)(%d)" do
      local arguments = { a = buffers[tonumber(from)], b = buffers[tonumber(to)], n = 64, x = 1 }
      graph:dispatch(copy, arguments, 64)
    end
  end)
  return table.concat(calls)
end

for passes, expected in pairs {
  [""] = "||", -- after what came before, before what comes after
  ["12"] = "|d|",
  ["11 11 11"] = "|d|d|d|", -- each uses what the one before wrote
  ["12 21"] = "|d|d|",
  ["12 34"] = "|dd|", -- nothing in common
  ["12 34 23"] = "|dd|d|", -- one barrier for both
  ["12 13"] = "|d|d|", -- reads of one buffer are separated as well, as long as nobody says what is only read
  ["12 34 12 34"] = "|dd|dd|",
} do
  expect.same(recorded(passes), expected, "passes " .. passes)
end

-- Views are their image; a sampler is no reason for a barrier.
local sample = mc.compute { name = "sample", source = [[
  enable wgpu_binding_array;
  @group(0) @binding(1) var images: binding_array<texture_2d<f32>>;
  @group(0) @binding(2) var targets: binding_array<texture_storage_2d<rgba8unorm, write>>;
  @group(0) @binding(3) var samplers: binding_array<sampler>;
  struct Arguments { source: u32, out: u32, sampler: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(1)
  fn main() {
    let color = textureSampleLevel(images[args.source], samplers[args.sampler], vec2f(0.5), 0.0);
    textureStore(targets[args.out], vec2u(0), color);
  }
]] }
local smooth, named = mc.sampler { name = "smooth" }, {}
for _, name in ipairs { "a", "b", "c", "d" } do
  named[name] = mc.image { name = name, width = 4, height = 4, mips = 2 }
  named[name .. 0], named[name .. 1] = named[name]:view { mip = 0 }, named[name]:view { mip = 1 }
end
for passes, expected in pairs {
  ["a0>b0 c0>d0"] = "|dd|",
  ["a0>a1 a1>b0"] = "|d|d|",
  ["a0>b0 a1>c0"] = "|d|d|", -- two views of one image
  ["a>b0 c>b"] = "|d|d|", -- a view and its image
  ["a0>b0 c>d1 b1>a1"] = "|dd|d|",
} do
  calls = {}
  mc.submit(function(graph)
    for from, to in passes:gmatch "(%w+)>(%w+)" do
      graph:dispatch(sample, { source = named[from], out = named[to], sampler = smooth }, 1)
    end
  end)
  expect.same(table.concat(calls), expected, "passes " .. passes)
end

-- Draws: p and q are buffers of vertices, z is a depth; "p>a0" draws p into a view, "ab" samples a into b.
local flat, deep = drawing.flat { name = "flat" }, drawing.flat { name = "deep", depth = {} }
local depth = mc.image { name = "depth", format = "d32f", width = 4, height = 4 }
local points = { p = drawing.points(drawing.ALL), q = drawing.points(drawing.ALL) }
for passes, expected in pairs {
  ["pp p>a"] = "|d|D|", -- pulls what was just written
  ["p>a pp"] = "|D|d|",
  ["p>a q>a"] = "|D|D|", -- draws upon it
  ["p>a q>b"] = "|DD|",
  ["p>a p>b"] = "|D|D|",
  ["p>az q>bz"] = "|D|D|", -- one depth
  ["p>a0 ab"] = "|D|d|",
  ["ab p>b"] = "|d|D|",
  ["p>cz zb"] = "|D|d|",
  ["p>a ab q>a"] = "|D|d|D|",
} do
  calls = {}
  mc.submit(function(graph)
    for pass in passes:gmatch "%S+" do
      local from, to, tested = pass:match "^(%l)>(%l%d?)(z?)$"
      if from then
        graph:draw {
          pipeline = tested == "z" and deep or flat, vertices = 3, color = named[to],
          args = { vertices = points[from], color = { 1, 1, 1, 1 }, z = 0 }, depth = tested == "z" and depth or nil,
        }
      elseif pass == "pp" then
        graph:dispatch(copy, { a = points.p, b = points.p, n = 12, x = 0 }, 12)
      else
        local source = pass == "zb" and depth or named.a
        graph:dispatch(sample, { source = source, out = named.b, sampler = smooth }, 1)
      end
    end
  end)
  expect.same(table.concat(calls), expected, "draws " .. passes)
end
