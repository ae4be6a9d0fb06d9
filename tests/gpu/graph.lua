-- Proves that passes which share a resource are ordered and others do not disturb each other; that dispatches in
-- one, two and three dimensions reach exactly their threads; that more submissions than command buffers and
-- timestamps work; and that uploads inside a submission come before it.
local mc = require "mooncrust"
local expect = require "lib.expect"

local add = expect.floats("add", "floats[args.a].data[i] += args.x;")
local double_add = expect.floats("double_add", "floats[args.a].data[i] = floats[args.a].data[i] * 2.0 + args.x;")
local copy = expect.floats("copy", "floats[args.b].data[i] = floats[args.a].data[i];")
local n = 1000

local function buffer(name)
  return mc.buffer { name = name, type = "float", count = n }
end

-- 200 increments in one submission, each of which reads what the one before wrote.
local a, b = buffer "a", buffer "b"
mc.submit(function(graph)
  for _ = 1, 200 do
    expect.same(graph:dispatch(add, { a = a, b = a, n = n, x = 1 }, n), graph, "what dispatch returns")
  end
end)
expect.each(a:read(), 0, n - 1, 200, "a")

-- Order matters: ((0 * 2 + 1) * 2 + 2) * 2 + 3 = 11
mc.submit(function(graph)
  for x = 1, 3 do
    graph:dispatch(double_add, { a = b, b = b, n = n, x = x }, n)
  end
end)
expect.each(b:read(), 0, n - 1, 11, "b")

-- Independent passes, in between dependent ones.
local chains = {}
for k = 1, 4 do
  chains[k] = buffer("chain " .. k)
end
mc.submit(function(graph)
  for _ = 1, 10 do
    for k, c in ipairs(chains) do
      graph:dispatch(add, { a = c, b = c, n = n, x = k }, n)
    end
  end
  for k = 1, 3 do
    graph:dispatch(copy, { a = chains[k], b = chains[k + 1], n = n, x = 0 }, n)
  end
end)
for k, c in ipairs(chains) do
  expect.each(c:read(), 0, n - 1, 10, "chain " .. k)
end

-- More submissions than the ring of command buffers (8) and of timestamp pairs (256), none waited for.
local submissions = {}
for i = 1, 300 do
  submissions[i] = mc.submit(function(graph) graph:dispatch(add, { a = a, b = a, n = n, x = 1 }, n) end)
end
expect.each(a:read(), 0, n - 1, 500, "a after 300 submissions")
expect.same(submissions[300]:ready(), true, "the last is ready")
expect.same(submissions[1]:wait(0), true, "the first is done")
expect.same((submissions[1]:milliseconds() or 0) >= 0, true, "the first one's time")
expect.same((submissions[300]:milliseconds() or 0) >= 0, true, "the last one's time")

-- Threads: none, one, odd numbers in two and three dimensions; each is reached once, and none beyond.
local count = mc.compute {
  name = "count",
  source = [[
    enable wgpu_binding_array;
    struct Counters { data: array<atomic<u32>> }
    @group(0) @binding(0) var<storage, read_write> counters: binding_array<Counters>;
    struct Arguments { size: vec3u, out: u32 }
    var<immediate> args: Arguments;
    @compute @workgroup_size(4, 2, 3)
    fn main(@builtin(global_invocation_id) id: vec3u) {
      if any(id >= args.size) { return; }
      atomicAdd(&counters[args.out].data[(id.z * args.size.y + id.y) * args.size.x + id.x], 1u);
    }
  ]],
}
for _, size in ipairs { { 1, 1, 1 }, { 5, 1, 1 }, { 4, 2, 3 }, { 5, 7, 1 }, { 1, 1, 5 }, { 13, 3, 7 } } do
  local x, y, z = size[1], size[2], size[3]
  local out = mc.buffer { name = "out", type = "uint32_t", count = x * y * z + 16 }
  mc.submit(function(graph) graph:dispatch(count, { size = size, out = out }, x, y, z) end)
  local label = ("%d x %d x %d"):format(x, y, z)
  expect.each(out:read(), 0, x * y * z + 15, function(i) return i < x * y * z and 1 or 0 end, label)
  mc.submit(function(graph)
    graph:dispatch(count, { size = size, out = out }, 0):dispatch(count, { size = size, out = out }, x, 0, z)
  end)
  expect.same(out:read()[0], 1, "after dispatches without threads")
end
mc.submit(function() end):wait()

-- Uploads, reads and new resources inside a submission: they come before all of its passes, on their own.
local c = buffer "c"
c:upload(function() return 1 end)
local fresh
mc.submit(function(graph)
  graph:dispatch(add, { a = c, b = c, n = n, x = 1 }, n)
  for _ = 1, 20 do
    c:upload(function() return 10 end)
  end
  expect.same(c:read()[0], 10, "read inside a submission")
  fresh = buffer "fresh"
  graph:dispatch(copy, { a = c, b = fresh, n = n, x = 0 }, n)
end)
expect.each(fresh:read(), 0, n - 1, 11, "fresh")

-- An error inside the function: nothing is submitted, and the next submissions work.
local before = a:read()[0]
for _ = 1, 20 do
  local ok, err = pcall(mc.submit, function(graph)
    graph:dispatch(add, { a = a, b = a, n = n, x = 1 }, n)
    error("on purpose", 0)
  end)
  expect.same(ok or err, "on purpose", "the error")
end
expect.each(a:read(), 0, n - 1, before, "a after failed submissions")

-- Misuse.
local g
mc.submit(function(graph) g = graph end)
local image = mc.image { name = "image", width = 4, height = 4 }
local function dispatch(...)
  local arguments = { ... }
  return function() mc.submit(function(graph) graph:dispatch(unpack(arguments, 1, 5)) end) end
end
local good = { a = a, b = b, n = n, x = 1 }
expect.refused(function() g:dispatch(add, good, 1) end, "graph:dispatch outside mc.submit")
expect.refused(function() g:present(image) end, "graph:present outside mc.submit")
expect.refused(function() mc.submit() end, "mc.submit takes a function")
expect.refused(function() mc.submit(function() mc.submit(print) end) end, "is being recorded already")
expect.refused(function() mc.submit(function() mc.shutdown() end) end, "mc.shutdown() inside mc.submit")
expect.refused(function() mc.submit(function(graph) graph:present(a.memory) end) end, "present takes an image")
for _, wrong in ipairs { dispatch(nil), dispatch(3, good, 1), dispatch(a, good, 1) } do
  local ok, err = pcall(wrong)
  expect.same(not ok and err:find("dispatch takes a pipeline", 1, true) ~= nil, true, tostring(err))
end
for _, threads in ipairs { -1, 1.5, 0 / 0, "x" } do
  expect.refused(function() mc.submit(function(graph) graph:dispatch(add, good, threads) end) end,
    "dispatch of 'add'", "threads is " .. tostring(threads))
end
expect.refused(function() mc.submit(function(graph) graph:dispatch(add, good) end) end, "threads is nil")
expect.refused(function() mc.submit(function(graph) graph:dispatch(add, good, 2 ^ 40) end) end,
  "dispatch of 'add'", "1099511627776 threads")
for words, arguments in pairs {
  ["argument 'x' is missing"] = { a = a, b = b, n = n },
  ["unknown argument 'y'"] = { a = a, b = b, n = n, x = 1, y = 2 },
  ["argument 'n' is 1.5"] = { a = a, b = b, n = 1.5, x = 1 },
  ["argument 'a' is -1"] = { a = -1, b = b, n = n, x = 1 },
  ["argument 'x' is a string"] = { a = a, b = b, n = n, x = "1" },
  ["argument 'x' is a table"] = { a = a, b = b, n = n, x = a },
} do
  expect.refused(function() mc.submit(function(graph) graph:dispatch(add, arguments, n) end) end, "add: ", words)
end
expect.refused(function() mc.submit(function(graph) graph:dispatch(add, 3, n) end) end, "add: ", "not 3")
