-- Proves that GPU times are plausible: never negative, not longer than the wall clock, and longer for more work.
local mc = require "mooncrust"
local platform = require "mooncrust.core.platform"
local expect = require "lib.expect"

local work = expect.floats("work", [[
  var v = floats[args.a].data[i];
  for (var k = 0; k < i32(args.x); k++) { v = v * 0.999 + 0.5; }
  floats[args.a].data[i] = v;
]])
local n = 4096
local a = mc.buffer { name = "a", type = "float", count = n }

local function run(x)
  local start = platform.seconds()
  local done = mc.submit(function(graph) graph:dispatch(work, { a = a, b = a, n = n, x = x }, n) end)
  local gpu = done:milliseconds()
  local wall = (platform.seconds() - start) * 1000
  expect.same(type(gpu), "number", "the kind of a GPU time")
  expect.same(gpu >= 0 and gpu <= wall, true, ("%g ms on the GPU within %g ms"):format(gpu, wall))
  expect.same(done:milliseconds(), gpu, "asked twice")
  return gpu
end

run(1)
local short, long = math.huge, math.huge
for _ = 1, 3 do
  short, long = math.min(short, run(1)), math.min(long, run(20000))
end
expect.same(long > 2 * short, true, ("20000 steps take %g ms, 1 step %g ms"):format(long, short))
