-- Proves that destroyed resources are refused by name with the line that destroyed them, that their place in the
-- heap is used again, that destroying waits for the GPU, and what shutdown leaves.
local mc = require "mooncrust"
local expect = require "lib.expect"

mc.configure { heap = 32 }
local add = expect.floats("add", "floats[args.a].data[i] += args.x;")
local n = 100000

local a = mc.buffer { name = "a", type = "float", count = 4 }
a:destroy()
local at = "it was destroyed at " .. debug.getinfo(1, "S").short_src .. ":" .. (debug.getinfo(1, "l").currentline - 1)
expect.refused(function() a:upload { 1 } end, "cannot upload to buffer 'a'", at)
expect.refused(function() local _ = a:read() end, "cannot read buffer 'a'", at)
expect.refused(function() a:destroy() end, "cannot destroy buffer 'a'", at)
expect.refused(function()
  mc.submit(function(graph) graph:dispatch(add, { a = a, b = a, n = 1, x = 1 }, 1) end)
end, "cannot pass buffer 'a'", at)

local picture = mc.image { name = "picture", width = 2, height = 2 }
picture:destroy()
expect.refused(function() picture:upload(("\0"):rep(16)) end, "cannot upload to image 'picture'")
expect.refused(function() local _ = picture:read() end, "cannot read image 'picture'")
expect.refused(function() picture:save "/tmp/x.png" end, "cannot save image 'picture'")
expect.refused(function() picture:destroy() end, "cannot destroy image 'picture'")
expect.refused(function() mc.submit(function(graph) graph:present(picture) end) end, "cannot present image 'picture'")

-- Ten times as many as the heap holds, one after the other, each destroyed while the GPU may still be at work.
for i = 1, 320 do
  local b = mc.buffer { name = "b" .. i, type = "float", count = n }
  mc.submit(function(graph) graph:dispatch(add, { a = b, b = b, n = n, x = i }, n) end)
  if i % 40 == 0 then
    expect.each(b:read(n - 2), 0, 1, i, b.name)
  end
  b:destroy()
  local image = mc.image { name = "image " .. i, width = 8, height = 8 }
  image:destroy()
end
local last = mc.buffer { name = "last", type = "float", count = 1 }
expect.same(last.slot < 32, true, "the slot of a new buffer")

-- A full heap.
local full = {}
for i = 1, 31 do -- one was made above
  full[i] = mc.buffer { name = "full " .. i, type = "float", count = 1 }
end
for _ = 1, 3 do
  expect.refused(function() mc.buffer { name = "more", type = "float", count = 1 } end,
    "mc.buffer 'more': the descriptor heap is full: it holds 32 storage buffers", "mc.configure { heap = 64 }")
end
full[1]:destroy()
full[1] = mc.buffer { name = "again", type = "float", count = 1 }
for i = 1, 32 do
  full[-i] = mc.image { name = "image", width = 1, height = 1 }
end
expect.refused(function() mc.image { name = "more", width = 1, height = 1 } end, "mc.image 'more'", "holds 32 images")

-- What a pass uses stays until the submission is made, also when that fails.
local pass = mc.compute { name = "pass", source = [[
  enable wgpu_binding_array;
  struct Floats { data: array<f32> }
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  struct Arguments { a: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(1) fn main() { floats[args.a].data[0] += 1.0; }
]] }
mc.submit(function(graph)
  graph:dispatch(pass, { a = full[3] }, 1)
  expect.refused(function() full[3]:destroy() end, "cannot destroy buffer 'full 3'", "after mc.submit")
end)
full[3]:destroy()
pcall(mc.submit, function(graph)
  graph:dispatch(pass, { a = full[4] }, 1)
  error("no more")
end)
full[4]:destroy()

-- What is destroyed before its upload was submitted gives its place back when the heap is full.
for i = 5, 24 do
  full[i]:destroy()
end
for i = 1, 100 do
  local b = mc.buffer { name = "brief " .. i, type = "float", count = 4 }
  b:upload { i }
  b:destroy()
end

-- A function that makes the data may do anything; the upload goes nowhere when it destroys the resource.
local fickle, other = mc.buffer { name = "fickle", type = "float", count = 4 }, nil
expect.refused(function()
  fickle:upload(function(i)
    if i == 1 then
      fickle:destroy()
      other = mc.buffer { name = "other", type = "float", count = 4 }
    end
    return 1
  end)
end, "cannot upload to buffer 'fickle'", "it was destroyed at", "while its data was being made")
expect.same(other:upload({ 5 }):read()[0], 5, "the buffer in its place")
for i = 1, 20 do
  full[-i]:destroy()
end
local flat = mc.image { name = "flat", width = 2, height = 2 }
expect.refused(function()
  flat:upload(function(x, y)
    if x + y == 0 then
      flat:destroy()
    end
    return 1, 1, 1, 1
  end)
end, "cannot upload to image 'flat'", "it was destroyed at")

-- What a pass may find by its index stays, too.
local listed = mc.buffer { name = "listed", type = "float", count = 4 }
listed:index()
mc.submit(function(graph)
  graph:dispatch(pass, { a = other }, 1)
  expect.refused(function() listed:destroy() end, "cannot destroy buffer 'listed'", "after mc.submit")
end)
pcall(mc.submit, error)
listed:destroy()

-- Values that no submission has.
for _, value in ipairs { 1e6, -1, 1.5, 0 / 0, 1 / 0, "1", {} } do
  expect.refused(function() other:used_by(value) end, "used_by takes the value of a submission, not", tostring(value))
end

-- After shutdown everything is refused, and a second shutdown does no harm.
local kept = full[2]
mc.shutdown()
mc.shutdown()
expect.refused(function() mc.buffer { type = "float", count = 1 } end, "mc.buffer after mc.shutdown()")
expect.refused(function() mc.submit(print) end, "mc.submit after mc.shutdown()")
expect.refused(function() print(mc.device.name) end, "mc.device after mc.shutdown()")
expect.refused(function() mc.configure { timeout = 1 } end, "mc.shutdown() has closed the device")
expect.refused(function() kept:upload { 1 } end, "cannot upload to buffer 'full 2'", "mc.shutdown()")
expect.refused(function() local _ = kept:read() end, "cannot read buffer 'full 2'", "mc.shutdown()")
