-- Proves that a graph keeps its word where room and patience end: a full heap takes it from plans that are not needed,
-- hundreds of transients have a steady plan, thousands of passes may be declared last first; that layouts which other
-- work has asked for are respected; and that what an encoder records stays while graphs come and go.
local mc = require "mooncrust"
local expect = require "lib.expect"

mc.configure { heap = 512 }
local access = require "mooncrust.sync.access"
local queue = require("mooncrust.gpu.queue").main()
local out = mc.buffer { name = "out", type = "float", count = 64 }

-- No pipeline is needed for buffers of a graph.
mc.submit(function(graph)
  local t = graph:buffer { name = "t", type = "uint32_t", count = 64 }
  graph:clear(t, 7):copy(t, out)
end)
expect.same(require("ffi").cast("uint32_t *", out:read())[63], 7, "a word")
local add = expect.floats("add", "floats[args.b].data[i] = floats[args.a].data[i] + args.x;")

-- Plans of many sizes, of which the heap holds a few.
local function chain(length, count, name)
  return mc.submit(function(graph)
    local last = out
    for k = 1, length do
      local t = graph:buffer { name = name .. k, type = "float", count = count }
      graph:dispatch(add, { a = last, b = t, n = 64, x = 1 }, 64)
      last = t
    end
    graph:dispatch(add, { a = last, b = out, n = 64, x = 1 }, 64)
  end)
end
out:upload(function() return 0 end)
for i = 1, 12 do
  chain(100, 64 * i, "t")
end
expect.same(out:read()[63], 12 * 101, "the sum of all chains")
-- The same for resources that stay.
local held = {}
for i = 1, 450 do
  held[i] = mc.buffer { name = "held", type = "float", count = 4 }
end
for _, buffer in ipairs(held) do
  buffer:destroy()
end

-- More transients in one frame than are remembered for long.
local function frame(graph)
  for k = 1, 300 do
    local t = graph:buffer { name = "many " .. k, type = "uint32_t", count = 16 }
    graph:clear(t, k):copy(t, out)
  end
end
local before
for _ = 1, 4 do
  local done = mc.submit(frame)
  before, held = done.plan, before == done.plan
end
expect.same(held, true, "a steady plan")

-- The last first: each pass waits for the one declared after it.
local compile = require "mooncrust.graph.compile"
local T, passes, resources = access.bit.transfer, {}, {}
local function touch(r, reads, writes)
  return { resource = r, mip = 0, mips = 1, layer = 0, layers = 1, layout = 0, reads = reads, writes = writes }
end
for i = 1, 5000 do
  resources[i] = { name = "t", kind = "buffer", mips = 1, layers = 1, transient = i < 5000 }
  resources[i].bytes, resources[i].alignment, resources[i].class = 64, 64, 1
  passes[i] = { name = "p", accesses = { touch(5001 - i, 0, T) } }
  passes[i].accesses[2] = i < 5000 and touch(5000 - i, T, 0) or nil
end
local plan = assert(compile.run { passes = passes, resources = resources })
expect.same(plan.order[1] .. " " .. plan.order[5000], "5000 1", "the order")

-- Layouts for other work: what cannot be while they last, and what used_by leaves.
local image = mc.image { name = "image", format = "r32f", width = 8, height = 8, mips = 2 }
mc.submit(function(graph)
  graph:clear(image, { 5, 0, 0, 0 })
  graph:export(image, { layout = "transfer_src", reads = "transfer" })
end)
expect.refused(function() image:read() end, "cannot read image 'image'", "graph:import brings it back")
expect.refused(function() image:read_async() end, "graph:import brings it back")
expect.refused(function() image:upload(("\1"):rep(320)) end, "cannot upload to image 'image'")
image:used_by(queue:submit(queue:begin()))
mc.submit(function(graph)
  graph:import(image, { layout = "transfer_src" })
  graph:export(image, { layout = "read_only", reads = "fragment" })
end)
expect.refused(function() image:read() end, "graph:import brings it back")
mc.submit(function(graph) graph:import(image, { layout = "read_only" }) end)
expect.same(require("ffi").cast("float *", image:read())[79], 5, "the last texel")
mc.submit(function(graph) graph:export(image:view { mip = 1 }, { layout = "read_only" }) end)
image:used_by(queue:submit(queue:begin()))
mc.submit(function(graph) graph:clear(image, { 6, 0, 0, 0 }) end)
expect.same(require("ffi").cast("float *", image:read { mip = 1 })[3], 6, "a texel after used_by")

-- An encoder's buffer stays, whatever submissions use it meanwhile.
local x = mc.buffer { name = "x", type = "float", count = 64 }
local cmd = queue:begin()
local e = mc.encoder(cmd)
e:barrier():bind(add):push({ a = x, b = x, n = 64, x = 3 }):dispatch(1):barrier()
mc.submit(function(graph) graph:dispatch(add, { a = x, b = out, n = 64, x = 1 }, 64) end)
expect.refused(function() x:destroy() end, "a pass being recorded uses it")
e:used_by(queue:submit(cmd))
expect.same(x:read()[5], 3, "x")
x:destroy()

-- What other names than the known ones say.
local function refused(words, o)
  expect.refused(function()
    mc.submit(function(graph) graph:dispatch(add, { a = out, b = out, n = 64, x = 1 }, 64, o) end)
  end, words)
end
refused("dispatch: unknown option 'write'; did you mean 'writes'?", { write = out })
refused("add: name is a string, not 5", { name = 5 })

-- What other passes have bound and pushed is not there for a pass of one's own.
local function own(words, record)
  local ok, err = pcall(mc.submit, function(graph)
    graph:dispatch(add, { a = out, b = out, n = 64, x = 1 }, 64)
    graph:pass { writes = { out }, record = record }
  end)
  expect.same(not ok and err:find(words, 1, true) ~= nil, true, err)
end
own("there is no compute pipeline: call bind first", function(pass) pass:dispatch(1) end)
own("push constants of 'add' (16 bytes) are not set", function(pass) pass:bind(add):dispatch(1) end)
own("push constants of 'add' (16 bytes)", function(pass) pass:bind(add):push_bytes("word", 4):dispatch(1) end)
