-- Makes one of everything, moves data each way, destroys some, forgets some and leaves the rest to the end. Swept over
-- by main.rs: each Vulkan call fails once. A function that gives nil and a reason is left with assert, as a careful
-- script does.
local ffi = require "ffi"
local mc = require "mooncrust"
mc.log.set_level "quiet" -- a device that does not import says so

local function made(resource, err) return resource or error(err, 0) end

local numbers = made(mc.buffer { name = "numbers", type = "float", count = 1000 })
local large = made(mc.buffer { name = "large", type = "uint8_t", count = 6 * 2 ^ 20 })
local up = made(mc.buffer { name = "up", type = "float", count = 64, memory = "upload" })
local down = made(mc.buffer { name = "down", type = "float", count = 64, memory = "readback" })
local host = made(mc.host_buffer { name = "host", type = "float", count = 64 })
local picture = made(mc.image { name = "picture", width = 17, height = 5 })
local blocks = made(mc.image { name = "blocks", format = "bc1", width = 16, height = 16, mips = 2 })
local cube = made(mc.image { name = "cube", format = "r32f", width = 4, cube = true, mips = "full" })
local half, smooth = cube:view { mip = 1 }, mc.sampler { name = "smooth" }

numbers:upload(function(i) return i end)
numbers:upload({ 7, 8 }, 998)
large:upload(ffi.new("uint8_t[?]", large.count, 3))
picture:upload(("\1\2\3\4"):rep(17 * 5))
blocks:upload(("\5"):rep(32), { mip = 1 })

local add = mc.compute { name = "add", source = [[
  enable wgpu_binding_array;
  struct Floats { data: array<f32> }
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  struct Arguments { a: u32, b: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(64)
  fn main(@builtin(global_invocation_id) id: vec3u) {
    floats[args.b].data[id.x] = floats[args.a].data[id.x] + floats[args.b].data[id.x] + 1.0;
  }
]] }
for i = 0, 63 do
  host.pointer[i] = i
end
mc.submit(function(graph)
  graph:dispatch(add, { a = numbers, b = host }, 64)
  graph:dispatch(add, { a = up, b = down }, 64)
end):wait()
host:wait()
down:wait()
print(host.pointer[63], down.pointer[5])

local future = made(numbers:read_async(997))
print(numbers:read(10, 1)[0], large:read(large.count - 1)[0], future:wait()[2])
print(picture:read()[17 * 5 * 4 - 1], blocks:read { mip = 0 }[9], blocks:read()[159])
print(made(cube:used_by(0):read_async()):wait()[5], half.slot ~= cube.slot, smooth.slot)

-- Pipelines of a file, with constants: used, never used, rebuilt; a buffer that came before its struct.
local weights = mc.buffer { name = "weights", type = "Weight", count = 4 }
local spring = mc.compute { path = "../gpu/shaders/spring.comp", spec = { width = 8, factor = 3 } }
mc.compute { path = "../gpu/shaders/spring.comp", spec = { width = 16 } }
local part = { buffer_ = 0, scale = 1 }
local values = { to = { buffer_ = weights, scale = 1 }, sums = numbers, n = 4, more = { part, part } }
mc.submit(function(graph) graph:dispatch(spring, values, 4) end)
local attempt = spring:rebuild()
while attempt:poll() == "busy" do end
if attempt.state == "failed" then error(attempt.error.text, 0) end
attempt:swap()
mc.submit(function(graph) graph:dispatch(spring, values, 4) end)
print(weights:read()[3].place.x)

-- Drawing: colour and depth, and a second pipeline that shares.
local flat = { source = [[
  @vertex fn corner(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
    return vec4f(f32(i & 1u) * 4.0 - 1.0, f32(i >> 1u) * 4.0 - 1.0, 0.5, 1.0);
  }
  @fragment fn paint() -> @location(0) vec4f { return vec4f(1.0, 0.0, 1.0, 1.0); }
]], name = "flat.wgsl" }
local drawn = mc.graphics { vertex = flat, fragment = flat, depth = {} }
local depth = made(mc.image { name = "depth", format = "d32f", width = 17, height = 5 })
mc.submit(function(graph)
  local culled = mc.graphics { vertex = flat, fragment = flat, depth = {}, cull = "both" }
  graph:draw { pipeline = drawn, color = picture, depth = depth, clear = { depth = 1 }, vertices = 3 }
  graph:draw { pipeline = culled, color = picture:view { mip = 0 }, depth = depth, vertices = 3 }
end)
local depths = ffi.new("float[?]", 17 * 5)
depth:read { into = depths }
print(picture:read()[2], depths[84])

-- What a graph has of its own: transients of two plans, copies, clears, passes, readbacks.
local function graphs(count)
  local later
  mc.submit(function(graph)
    local t = graph:buffer { name = "t", type = "float", count = count }
    local mips = graph:image { name = "mips", like = picture, mips = 2 }
    graph:copy(numbers, t, { size = 4 * count })
    graph:clear(mips:view { mip = 1 }, { 1, 0, 0, 1 })
    graph:draw { pipeline = drawn, color = mips:view { mip = 0 }, depth = depth, vertices = 3 }
    graph:copy(mips:view { mip = 0 }, picture)
    graph:pass { name = "own", reads = { t }, writes = { numbers }, record = function(e)
      e:bind(add):push { a = t, b = numbers }:dispatch(1)
    end }
    later = made(graph:readback(numbers))
    made(graph:readback(picture))
    graph:present(picture)
  end)
  return later:wait()[3]
end
print(graphs(64), graphs(128), graphs(64))

drawn:destroy()
numbers:destroy()
picture:destroy()
cube:destroy()
smooth:destroy()
large = nil -- luacheck: ignore
collectgarbage()
local again = made(mc.buffer { name = "again", type = "float", count = 1000 })
print(again:upload({ 5 }):read(0, 1)[0])
local transfer = require("mooncrust.gpu.queue").transfer()
print("transfer", transfer ~= nil and transfer.timeline.last > 0)
mc.shutdown()
