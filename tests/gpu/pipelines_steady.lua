-- Proves that finding a known pipeline, and setting its arguments, runs in a trace and leaves no garbage.
local mc = require "mooncrust"
local steady = dofile "tests/unit/steady.lua"

local FILE = "shaders/spring.comp"
local function options() return { path = FILE, spec = { width = 32, factor = 3 }, defines = { BIAS = 7 } } end
local known = options()
local plain, spring = mc.compute(FILE), mc.compute(known)
mc.compute { path = FILE, spec = { width = 16 } }

steady.check(function()
  for _ = 1, 1000 do
    if mc.compute(FILE) ~= plain then error "another pipeline" end
  end
end, 1000)
steady.check(function()
  for _ = 1, 1000 do
    if mc.compute(known) ~= spring then error "another pipeline" end
  end
end, 1000)

local weights = mc.buffer { name = "weights", type = "Weight", count = 10 }
local sums = mc.buffer { name = "sums", type = "float", count = 10 }
local more = { { buffer_ = 0, scale = 0.5 }, { buffer_ = weights, scale = 0.75 } }
local arguments = { to = { buffer_ = weights, scale = 2 }, sums = sums, n = 10, more = more }
local flat = mc.compute { name = "flat.wgsl", source = [[
  enable wgpu_binding_array;
  struct Floats { data: array<f32> }
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  struct Arguments { a: u32, n: u32, x: f32, size: vec2f }
  var<immediate> args: Arguments;
  @compute @workgroup_size(8) fn main() { floats[args.a].data[args.n] = args.x + args.size.y; }
]] }
local simple, node = { a = sums, n = 3, x = 0.5, size = { 1, 2 } }, { count = 0 }
function node:touch() self.count = self.count + 1 end
local function set(p, a)
  return function()
    for i = 1, 1000 do
      p.push:set(a, node, 2)
      a.n = i
    end
  end
end
steady.check(set(flat, simple), 1000)

-- Structs in structs are loops in loops, of which LuaJIT does not always compile all; there is no garbage all the same,
-- but for what a trace that forms late leaves.
local nested, least = set(spring, arguments), math.huge
for _ = 1, 50 do
  collectgarbage()
  collectgarbage "stop"
  local before = collectgarbage "count"
  nested()
  least = math.min(least, (collectgarbage "count" - before) * 1024)
  collectgarbage "restart"
end
assert(least < 1000, ("%d bytes of garbage in 1000 operations"):format(least))
