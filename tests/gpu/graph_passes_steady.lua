-- Proves that steady frames with transients, views of them, copies, clears, passes of one's own, imports and exports
-- leave no garbage and run compiled.
local mc = require "mooncrust"
local expect = require "lib.expect"

mc.configure { hazards = false } -- following commands makes garbage
local graphs = require "mooncrust.graph"
local steady = dofile "tests/unit/steady.lua"
local write = expect.floats("write", "floats[args.b].data[i] = f32(i) * args.x;")
local add = expect.floats("add", "floats[args.b].data[i] = floats[args.a].data[i] + args.x;")
local n = 256
local function floats(name) return mc.buffer { name = name, type = "float", count = n } end
local a, b, c, out = floats "a", floats "b", floats "c", floats "out"
local small = mc.image { name = "small", format = "r32f", width = 4, height = 4 }
local final = mc.image { name = "final", format = "r32u", width = 4, height = 2 }

local COLOR, PART = { 1, 2, 3, 4 }, { width = 2, height = 2 }
local PASS = { name = "steady", reads = { compute = a }, writes = { compute = b } }
local ARGUMENTS, READS, EXPORT = { a = a, b = b, n = n, x = 2 }, { reads = "compute" }, { reads = "transfer" }
function PASS.record(e) e:bind(add):push(ARGUMENTS):threads(n) end
local IMAGE = { name = "image", format = "r32u", width = 32, height = 16, mips = 3 }
local HALF = { like = false, scale = 0.5 }
local BUFFER, MIP = { name = "buffer", type = "float", count = n }, { mip = 1 }
local WRITE, ADD = { b = 0, a = 0, n = n, x = 1 }, { a = 0, b = 0, n = n, x = 2 }

local function transients(graph)
  local first, second, image = graph:buffer(BUFFER), graph:buffer(BUFFER), graph:image(IMAGE)
  WRITE.a, WRITE.b, ADD.a, ADD.b, HALF.like = first, first, first, second, image
  graph:dispatch(write, WRITE, n)
  graph:dispatch(add, ADD, n)
  graph:copy(second, out)
  graph:clear(image, COLOR)
  local half = graph:image(HALF)
  graph:copy(image:view(MIP), half)
  graph:copy(half, final, PART)
end
local function copies(graph)
  graph:clear(small, COLOR)
  graph:copy(small, b, PART)
  graph:copy(b, c)
  graph:clear(b, 7)
end
local function work(graph)
  graph:import(a, READS)
  graph:pass(PASS)
  graph:export(b, EXPORT)
end

local function round(frame)
  for _ = 1, 100 do
    graphs.frame(frame)
  end
end
steady.check(function() round(transients) end, 700 * 75) -- a pass is some 350 instructions
-- Of what is not a pass LuaJIT interprets some by chance, and leaves a few references.
for _, frame in ipairs { copies, work } do
  local best = math.huge
  for _ = 1, 20 do
    collectgarbage()
    collectgarbage "stop"
    local before = collectgarbage "count"
    round(frame)
    best = math.min(best, (collectgarbage "count" - before) * 1024 / 100)
    collectgarbage "restart"
  end
  expect.same(best <= 48, true, ("%.0f bytes of garbage a frame"):format(best))
end
expect.each(out:read(), 0, n - 1, function(i) return i + 2 end, "out")
