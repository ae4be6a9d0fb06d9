-- Proves that errors leave nothing behind, wherever they happen: in the function of mc.submit, in a pass's own
-- function, in Vulkan's submission; that what a submission names lives until it is over, also when the script has
-- forgotten it; and that handles which a shader finds itself have to be declared.
local mc = require "mooncrust"
local expect = require "lib.expect"
local queue = require("mooncrust.gpu.queue").main()
local objects = require "mooncrust.gpu.objects"
local n = 64
local function floats(name) return mc.buffer { name = name, type = "float", count = n } end
local add = expect.floats("add", "floats[args.b].data[i] = floats[args.a].data[i] + args.x;")
local a, b = floats "a", floats "b"
local function step(graph) graph:dispatch(add, { a = a, b = a, n = n, x = 1 }, n) end
local function value() return a:read()[n - 1] end
local function state() return a.body.sync, a.body.sync_epoch end

-- In the middle of a pass, which is not there then; the others are.
mc.submit(function(graph)
  step(graph)
  for _ = 1, 3 do
    expect.refused(function() graph:dispatch(add, { a = a, b = b, n = n, x = "1" }, n) end, "argument 'x' is a string")
    expect.refused(function() graph:dispatch(add, { a = a, b = b, n = n, x = 1 }, n, { reads = 3 }) end,
      "add: reads and writes are buffers, images and views", "not 3")
    local arguments = { a = a, b = b, n = n, x = 1 }
    expect.refused(function() graph:dispatch(add, arguments, n, { nmae = "x" }) end, "'nmae'; did you mean 'name'?")
    expect.refused(function() graph:dispatch(add, arguments, n, { name = 3 }) end, "add: name is a string, not 3")
    expect.refused(function() graph.dispatch(add, arguments, n) end, "call it with a colon: graph:dispatch")
  end
  step(graph)
end)
expect.same(value(), 2, "after two passes of eight")

-- In the function, and in that of a pass: nothing runs, and what it named can be destroyed.
local function broken(fill, words)
  local before, epoch = state()
  local c = floats "c"
  for _ = 1, 12 do -- more than there are command buffers
    local ok, err = pcall(mc.submit, function(graph) fill(graph, c) end)
    expect.same(not ok and tostring(err):find(words, 1, true) ~= nil, true, tostring(err))
  end
  local after, epoch_after = state()
  expect.same(after == before and epoch_after == epoch, true, "the same state after " .. words)
  c:destroy()
  mc.submit(step)
end
broken(function(graph, c)
  step(graph)
  graph:dispatch(add, { a = c, b = a, n = n, x = 1 }, n)
  error("on purpose", 0)
end, "on purpose")
expect.same(value(), 3, "after an error in the function")
local inner
broken(function(graph, c)
  step(graph)
  inner = graph
  graph:pass { name = "mine", writes = c, record = function() error("in the pass", 0) end }
end, "in the pass")
expect.same(value(), 4, "after an error in a pass")
broken(function(graph, c)
  graph:pass { name = "mine", writes = c, record = function() step(inner) end }
end, "graph:dispatch outside mc.submit")
broken(function(graph, c)
  graph:pass { name = "mine", writes = c, record = function() mc.submit(step) end }
end, "is being recorded already")
expect.same(value(), 6, "after errors")

-- In vkQueueSubmit2.
local submit = queue.submit
function queue.submit(self, cmd)
  self:abandon(cmd)
  error("VK_ERROR_OUT_OF_DEVICE_MEMORY", 0)
end
local c = floats "c"
local before = state()
for _ = 1, 12 do
  local ok, err = pcall(mc.submit, function(graph)
    step(graph)
    graph:dispatch(add, { a = a, b = c, n = n, x = 1 }, n)
  end)
  expect.same(not ok and err, "VK_ERROR_OUT_OF_DEVICE_MEMORY", "the error")
end
expect.same(state(), before, "the state")
queue.submit = submit
c:destroy()
mc.submit(step)
expect.same(value(), 7, "after a submission that failed")

-- What nobody else holds lives on.
objects.poll()
local alive = objects.count()
local done = mc.submit(function(graph)
  for i = 1, 20 do
    do
      local lost = floats("lost " .. i)
      graph:dispatch(add, { a = a, b = lost, n = n, x = i }, n)
      graph:dispatch(add, { a = lost, b = b, n = n, x = 0 }, n)
      graph:clear(mc.image({ width = 4, height = 4, format = "r32f" }):view { mip = 0 }, { 1, 0, 0, 0 })
    end
    floats "another" -- in its place on the stack
    collectgarbage()
    collectgarbage()
  end
end)
expect.same(b:read()[5], 7 + 20, "by way of forgotten buffers")
done:wait()
collectgarbage()
collectgarbage()
objects.poll()
expect.same(objects.count() <= alive + 1, true, "they are released in the end")

-- Handles that a shader computes, or that are given as numbers.
local computed = mc.compute { name = "computed", source = [[
  enable wgpu_binding_array;
  struct Floats { data: array<f32> }
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  struct Arguments { first: u32, out: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(1) fn main() { floats[args.out].data[0] = floats[args.first + 1u].data[0]; }
]] }
local function dispatch(pipeline, arguments, o)
  return function() mc.submit(function(graph) graph:dispatch(pipeline, arguments, 1, o) end) end
end
local arguments = { first = b.slot - 1, out = a }
expect.refused(dispatch(computed, arguments), "computed: the shader uses 'floats' by an index that it computes",
  "reads = { ... }, writes = { ... }")
dispatch(computed, arguments, { reads = b })()
expect.same(a:read()[0], b:read()[0], "what was read")
dispatch(computed, arguments, { reads = { compute = { b, b } } })()
expect.refused(dispatch(add, { a = a.slot, b = b, n = 1, x = 1 }), "add: the shader uses what argument 'a' (a number)")
dispatch(add, { a = a.slot, b = b, n = 1, x = 1 }, { reads = { a } })()
expect.refused(dispatch(computed, arguments, { reads = { computer = b } }), "no stage is called 'computer'",
  "'compute'")
expect.refused(dispatch(computed, arguments, { reads = { { b, 3 } } }), "not 3")
expect.refused(dispatch(computed, arguments, { reads = mc.sampler {} }), "not sampler")
expect.refused(dispatch(add, { a = a, b = b, n = 1, x = 1 }, { indirect = 3 }), "indirect", "not 3")
expect.refused(dispatch(add, { a = a, b = b, n = 1, x = 1 }, { indirect = a, offset = 4 * n - 8 }), "indirect")
c = floats "gone"
c:destroy()
expect.refused(dispatch(computed, arguments, { reads = c }), "cannot declare buffer 'gone'", "it was destroyed at")
