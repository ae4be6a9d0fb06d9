-- Proves that what a shader finds by an index in memory lives until the submissions that may use it are complete, and
-- no longer: destroyed, and forgotten.
local mc = require "mooncrust"
local expect = require "lib.expect"

local sum = mc.compute { name = "sum", source = [=[
  enable wgpu_binding_array;
  struct Floats { data: array<f32> }
  struct Uints { data: array<u32> }
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  @group(0) @binding(0) var<storage, read_write> uints: binding_array<Uints>;
  struct Arguments { list: u32, total: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(1)
  fn main() {
    for (var i = 0u; i < 3u; i++) {
      floats[args.total].data[0] += floats[uints[args.list].data[i]].data[0];
    }
  }
]=] }
local objects = require "mooncrust.gpu.objects"
local list = mc.buffer { name = "list", type = "uint32_t", count = 3 }
local total = mc.buffer { name = "total", type = "float", count = 1 }
local picture = mc.image { name = "picture", width = 2, height = 2 }
expect.same(picture:index(), picture.slot, "index of an image")

total:used_by(0):read() -- so that reading has its memory
local parts = {}
local function submit()
  return mc.submit(function(g) g:dispatch(sum, { list = list, total = total }, 1, { reads = parts }) end)
end

for i = 1, 3 do
  parts[i] = mc.buffer { name = "part " .. i, type = "float", count = 1 }
  parts[i]:upload { i }
end
list:upload { parts[1]:index(), parts[2]:index(), parts[3]:index() }
local alive = objects.count()
local done = submit()
for i = 1, 3 do
  expect.same(objects.last_use(parts[i].body, objects.MAIN), done.value, "last use of a part")
  parts[i]:destroy()
  expect.refused(function() parts[i]:index() end, "cannot take the index of buffer 'part " .. i)
end
expect.same(total:read()[0], 6, "the sum")
done:wait()
mc.submit(function() end):wait()
objects.poll()
expect.same(objects.count(), alive - 3, "live resources without the parts")

-- Forgotten ones do not live on because submissions go on.
local before = objects.count()
for i = 1, 20 do
  mc.buffer({ name = "forgotten " .. i, type = "float", count = 1 }):index()
end
for _ = 1, 4 do
  collectgarbage()
  mc.submit(function() end):wait()
end
objects.poll()
expect.same(objects.count(), before, "live resources")
