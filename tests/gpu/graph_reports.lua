-- Proves what a graph says of itself: explain while it is recorded and after, what is culled, dot and JSON with the
-- times of the passes, errors that blame the caller; and that times survive many later submissions.
local mc = require "mooncrust"
local expect = require "lib.expect"

local function contains(text, ...)
  for _, words in ipairs { ... } do
    if not text:find(words, 1, true) then error(("no '%s' in: %s"):format(words, text), 2) end
  end
end

local copy = expect.floats("copy", "floats[args.b].data[i] = floats[args.a].data[i] + args.x;")
local n = 4096
local function buffer(name) return mc.buffer { name = name, type = "float", count = n } end
local a, b, c = buffer "a", buffer "b", buffer "c"

local early
local done = mc.submit(function(graph)
  graph:dispatch(copy, { a = a, b = b, n = n, x = 1 }, n, { name = "first" })
  early = graph:explain "b"
  graph:dispatch(copy, { a = b, b = c, n = n, x = 1 }, n, { name = "second" })
  graph:dispatch(copy, { a = c, b = b, n = n, x = 1 }, n)
  expect.refused(function() graph:explain "bb" end, "the graph has no resource 'bb'", "'b'")
end)
local here = debug.getinfo(1, "S").short_src
contains(early, "buffer 'b'", ("pass 1, 'first' (%s:%d); writes in compute"):format(here, 19))
expect.same(early:find("second", 1, true), nil, "a pass that was not there yet")

local text = done:explain "b"
contains(
  text,
  "pass 2, 'second'",
  "pass 3, 'copy'",
  "barrier before 'second': compute -> compute, read after write\n    without it 'second' could read it before 'first'",
  "barrier before 'copy': compute -> compute, write after read\n    without it 'copy' could write it while 'second'"
)
expect.same(#done:culled(), 0, "passes that were culled")
expect.refused(function() done:explain(3) end, "no resource '3'")
expect.same(done:explain(b), text, "what is told of the resource itself")

expect.same(done:milliseconds() > 0, true, "a time above nothing")
local json = done:to_json()
contains(json, '"name": "second"', '"milliseconds": ', '"hazard": "write after read"', '"queue": "main"')
contains(done:dot(), "digraph", "1  first", " ms", "compute -> compute\\nread after write")

local kept
mc.submit(function(graph) kept = graph end)
expect.refused(function() print(kept:explain "b") end, "the graph is described no more")

-- Each pass has taken some time, and all together no more than the whole.
local sum = 0
for k = 1, 3 do
  local time = done.plan.times[2 * k] - done.plan.times[2 * k - 1]
  expect.same(time > 0, true, "the time of pass " .. k)
  sum = sum + time
end
expect.same(sum <= done:milliseconds() * 1.000001, true, "the sum of the passes' times")

-- Transients: who shares memory, and a pass that nobody needs.
done = mc.submit(function(graph)
  local function pass(from, to, name) graph:dispatch(copy, { a = from, b = to, n = n, x = 0 }, n, { name = name }) end
  local t = {}
  for i = 1, 4 do
    t[i] = graph:buffer { name = "t" .. i, type = "float", count = n }
  end
  pass(a, t[1], "one")
  pass(t[1], t[2], "two")
  pass(t[2], t[3], "three")
  pass(t[3], b, "four")
  pass(a, t[4], "for nobody")
  expect.same(#graph:culled(), 1, "culled so far")
  contains(graph:culled()[1], "'for nobody' (" .. here)
end)
contains(done:explain "t1", "transient buffer 't1'")
contains(done:explain "t3", "aliasing", "still uses its memory as 't1'")
contains(done:explain "t4", "culled, 'for nobody'")
contains(done:dot(), "culled", "style = dotted")
contains(done:to_json(), '"culled": true', '"offset": 0')

-- More passes than a query pool has room for at first, twice with others in between.
for _, count in ipairs { 1, 100, 3, 200, 1 } do
  local many = mc.submit(function(graph)
    for _ = 1, count do
      graph:dispatch(copy, { a = a, b = a, n = n, x = 0 }, n)
    end
  end)
  expect.same(many:milliseconds() > 0, true, ("the time of %d passes"):format(count))
  expect.same(many.plan.times[2 * count + 1] >= many.plan.times[2 * count], true, "the last timestamp")
end

-- Frames without waiting: all are counted.
local query = require "mooncrust.gpu.query"
local profile = require("mooncrust.app.profile").new()
query.sink = profile
local graph = require "mooncrust.graph"
local function frame(g) g:dispatch(copy, { a = a, b = b, n = n, x = 0 }, n) end
for _ = 1, 50 do
  graph.frame(frame)
end
mc.submit(frame):wait() -- is no frame
query.settle()
query.sink = false
local stats = profile:stats()
expect.same(stats.frames, 50, "frames")
expect.same(#stats.passes, 1, "passes")
expect.same(stats.passes[1].min <= stats.gpu.min, true, "a pass takes no longer than its frame")
expect.same(stats.cpu.min > 0 and stats.gpu.min > 0, true, "times above nothing")
