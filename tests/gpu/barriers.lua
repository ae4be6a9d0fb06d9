-- Proves that the full barrier, which raw work has at its begin and end, is enough, to a validator that is awake (see
-- hazard_dispatch.lua); and that the graph records barriers where they belong, with the stages that need them, and
-- nowhere else. Software drivers run passes one after the other: results alone would not show that one is missing.
local mc = require "mooncrust"
local expect = require "lib.expect"
local drawing = require "lib.drawing"
local raw = require "lib.raw"
local vk = mc.vk
local encoder = require "mooncrust.gpu.encoder"
local queue = require("mooncrust.gpu.queue").main()

-- The barrier separates a dispatch from a dispatch, a fill, a copy, in one submission and across two.
local a = mc.buffer { name = "a", type = "uint32_t", count = 16 }
local b = mc.buffer { name = "b", type = "uint32_t", count = 16 }
local fill = raw.fill(a)
local region = vk.VkBufferCopy()
region.size = 64
local cmd = queue:begin()
local e = encoder.new():start(cmd)
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
e:start(cmd):barrier()
fill:record(cmd)
require("mooncrust.gpu.barriers").finish(cmd)
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

-- Where the graph records barriers: | is a batch, d a dispatch, D a draw.
local barriers = require "mooncrust.gpu.barriers"
local nodes = require "mooncrust.graph.nodes"
local calls, batches = {}, {}
local record = barriers.record
function barriers.record(cmd_, batch, ...)
  calls[#calls + 1], batches[#batches + 1] = "|", batch
  return record(cmd_, batch, ...)
end
local function watch(name, shown)
  for _, kind in ipairs(nodes.kinds) do
    local real = kind.record
    if kind.name == name then
      function kind.record(...)
        calls[#calls + 1] = shown
        return real(...)
      end
    end
  end
end

-- What a submission records. Unless it goes on from the one before, a prologue in front has settled everything.
local function recorded(goes_on, describe)
  calls, batches = {}, {}
  if not goes_on then
    queue:prologue()
  end
  mc.submit(describe)
  return table.concat(calls)
end

local copy = expect.floats("copy", "floats[args.b].data[i] = floats[args.a].data[i] + args.x;")
local buffers = {}
for i = 1, 5 do
  buffers[i] = mc.buffer { name = "buffer " .. i, type = "float", count = 64 }
end
mc.submit(function(graph) graph:dispatch(copy, { a = buffers[1], b = buffers[2], n = 64, x = 1 }, 64) end)
watch("dispatch", "d")

local function copies(passes, goes_on)
  return recorded(goes_on, function(graph)
    for from, to in passes:gmatch "(%d)(%d)" do
      local arguments = { a = buffers[tonumber(from)], b = buffers[tonumber(to)], n = 64, x = 1 }
      graph:dispatch(copy, arguments, 64)
    end
  end)
end
for passes, expected in pairs {
  [""] = "",
  ["12"] = "d",
  ["11 11 11"] = "d|d|d", -- each uses what the one before wrote
  ["12 21"] = "d|d",
  ["12 34"] = "dd", -- nothing in common
  ["12 34 23"] = "dd|d", -- one batch for both
  ["12 13 14"] = "ddd", -- what is only read is in nobody's way
  ["12 34 12 34"] = "dd|dd",
  ["12 13 21"] = "dd|d", -- written after two reads
  ["12 23 24"] = "d|dd", -- the second reader needs none of its own
} do
  expect.same(copies(passes), expected, "passes " .. passes)
end

-- The next submission goes on where the last one has ended; a prologue has full barriers, so that none is needed.
expect.same(copies "12", "d", "after a prologue")
expect.same(copies("34", true), "d", "others")
expect.same(copies("23", true), "|d", "what the submission before wrote")
expect.same(copies("25", true), "d", "what is visible already")
expect.same(copies("12", true), "|d", "a write after reads of the submission before")
expect.same(copies "12", "d", "the same after a prologue")
local done = mc.submit(function(graph) graph:dispatch(copy, { a = buffers[1], b = buffers[2], n = 64, x = 1 }, 64) end)
buffers[3]:used_by(done.value)
expect.same(copies("34", true), "|d", "after raw work")

-- Their masks.
local function masks(batch)
  local barrier = batch.memory[0]
  local function text(names_of, mask)
    local names = {}
    for name in names_of:gmatch "%S+" do
      local flag = vk["VK_" .. name .. "_BIT"]
      if bit.band(mask, flag) == flag then
        names[#names + 1] = name:match "_2_(.*)"
      end
    end
    return table.concat(names, " ")
  end
  local stages = [[PIPELINE_STAGE_2_COMPUTE_SHADER PIPELINE_STAGE_2_VERTEX_SHADER PIPELINE_STAGE_2_ALL_TRANSFER
    PIPELINE_STAGE_2_COLOR_ATTACHMENT_OUTPUT PIPELINE_STAGE_2_HOST PIPELINE_STAGE_2_DRAW_INDIRECT
    PIPELINE_STAGE_2_FRAGMENT_SHADER]]
  local accesses = [[ACCESS_2_SHADER_READ ACCESS_2_SHADER_WRITE ACCESS_2_TRANSFER_READ ACCESS_2_HOST_READ
    ACCESS_2_INDIRECT_COMMAND_READ]]
  return ("%s: %s > %s: %s"):format(text(stages, barrier.srcStageMask), text(accesses, barrier.srcAccessMask),
    text(stages, barrier.dstStageMask), text(accesses, barrier.dstAccessMask))
end
copies "12 23"
expect.same(masks(batches[1]), "COMPUTE_SHADER: SHADER_WRITE > COMPUTE_SHADER: SHADER_READ", "read after write")
copies "12 31"
expect.same(masks(batches[1]), "COMPUTE_SHADER:  > COMPUTE_SHADER: ", "write after read")
local groups = mc.buffer({ name = "groups", type = "uint32_t", count = 4 }):upload { 0, 1, 1, 1 }
local back = mc.buffer { name = "back", type = "float", count = 64, memory = "readback" }
buffers[1]:upload(function(i) return i end)
calls = recorded(false, function(graph)
  graph:dispatch(copy, { a = groups, b = groups, n = 1, x = 0 }, 1)
  graph:dispatch(copy, { a = buffers[1], b = back, n = 64, x = 5 }, { indirect = groups, offset = 4 })
end)
expect.same(calls, "d|d|", "an indirect dispatch into mapped memory")
expect.same(masks(batches[1]), "COMPUTE_SHADER: SHADER_WRITE > DRAW_INDIRECT: INDIRECT_COMMAND_READ", "arguments")
expect.same(masks(batches[2]), "COMPUTE_SHADER: SHADER_WRITE > HOST: HOST_READ", "the CPU reads")
back:wait()
expect.same(back.pointer[63], 68, "what the CPU reads")

-- Views are parts of their image; a sampler is no reason for a barrier.
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
  ["a0>b0 c0>d0"] = "dd",
  ["a0>a1 a1>b0"] = "d|d",
  ["a0>a1 b0>a1"] = "d|d",
  ["a0>b0 a1>c0"] = "dd", -- two views of one image are read
  ["a>b0 c>b"] = "d|d", -- a view and its image, of which the first mip is stored to
  ["a>b1 c>b"] = "dd",
  ["a0>b0 c>d1 b1>a1"] = "ddd", -- other mips
  ["a0>b1 b>c"] = "d|d", -- all mips are sampled
} do
  local got = recorded(false, function(graph)
    for from, to in passes:gmatch "(%w+)>(%w+)" do
      graph:dispatch(sample, { source = named[from], out = named[to], sampler = smooth }, 1)
    end
  end)
  expect.same(got, expected, "passes " .. passes)
end

-- Draws: p and q are buffers of vertices, z is a depth; "p>a0" draws p into a view, "ab" samples a into b.
local flat, deep = drawing.flat { name = "flat" }, drawing.flat { name = "deep", depth = {} }
local depth = mc.image { name = "depth", format = "d32f", width = 4, height = 4 }
local points = { p = drawing.points(drawing.ALL), q = drawing.points(drawing.ALL) }
local function draws(passes)
  return function(graph)
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
  end
end
mc.submit(draws "p>a")
watch("draw", "D")
for passes, expected in pairs {
  ["pp p>a"] = "d|D", -- pulls what was just written
  ["p>a pp"] = "D|d",
  ["p>a q>a"] = "DD", -- goes on with the rendering
  ["p>a q>b p>a"] = "DD|D",
  ["p>a q>b"] = "DD",
  ["p>az q>bz"] = "D|D", -- one depth
  ["p>a0 q>a1"] = "DD",
  ["p>a0 ab"] = "D|d",
  ["ab p>b"] = "d|D",
  ["p>cz zb"] = "D|d",
  ["p>a ab q>a"] = "D|d|D",
} do
  expect.same(recorded(false, draws(passes)), expected, "draws " .. passes)
end
