-- What a graph and its frames are reported as: explain, dot, JSON, statistics, Chrome's trace; of plans made by hand.
local check = require "check"
local access = require "mooncrust.sync.access"

local COMPUTE, FRAGMENT, COPY = access.bit.compute, access.bit.fragment, access.bit.transfer

-- blur reads "picture" and writes "soft"; ink reads "soft" and writes "out"; nobody needs `lost`.
local function access_of(resource, reads, writes)
  return { resource = resource, mip = 0, mips = 1, layer = 0, layers = 1, reads = reads, writes = writes, layout = 1 }
end

local function pass(name, line, ...)
  return { name = name, source = "a.lua", line = line, queue = "main", accesses = { ... } }
end

local function image(name, more)
  local resource = { name = name, kind = "image", mips = 1, layers = 1, transient = false }
  for key, value in pairs(more or {}) do
    resource[key] = value
  end
  return resource
end

local CLASS = 7
local transient = { transient = true, bytes = 4096, alignment = 256, class = CLASS }

local function topology()
  return {
    passes = {
      pass("blur", 10, access_of(1, COMPUTE, 0), access_of(2, 0, COMPUTE)),
      pass("ink", 11, access_of(2, FRAGMENT, 0), access_of(3, 0, COPY)),
      pass('"lost"', 12, access_of(4, 0, COMPUTE)),
      pass("again", 13, access_of(3, COMPUTE, COMPUTE), access_of(5, 0, COMPUTE)),
    },
    resources = {
      image "picture", image("soft", transient), image "out", image("none", transient), image("late", transient),
    },
  }
end

local function memory(src, dst)
  return { src = src, available = src, dst = dst, reads = dst, writes = 0 }
end

local function compiled(_, trace)
  local function hazard(resource, from, to, what, src, dst, at, more)
    local h = { resource = resource, mip = 0, layer = 0, from = from, to = to, hazard = what }
    h.src, h.dst, h.at = src, dst, at
    for key, value in pairs(more or {}) do
      h[key] = value
    end
    trace[#trace + 1] = h
  end
  hazard(2, 1, 2, "read after write", COMPUTE, FRAGMENT, 2)
  hazard(2, 1, 2, "read after write", COMPUTE, FRAGMENT, 2, { mip = 1 })
  hazard(3, 2, 4, "write after write", COPY, COMPUTE, 3, { covered = true })
  hazard(5, 2, 4, "aliasing", FRAGMENT, COMPUTE, 3, { of = 2 })
  hazard(5, 0, 4, "layout", 0, COMPUTE, 3, { old = 0, new = 1 })
  hazard(3, 4, 0, "read after write", COMPUTE, access.HOST, 4)
  return {
    order = { 1, 2, 4 },
    culled = { 3 },
    joins = {},
    batches = {
      false,
      { memory = { memory(COMPUTE, FRAGMENT) }, images = {} },
      { memory = {}, images = { { resource = 5, mip = 0, old = 0, new = 1, src = FRAGMENT, dst = COMPUTE } } },
      { memory = { memory(COMPUTE, access.HOST) }, images = {} },
    },
    exit = {},
    first = { 1, 1, 2, [5] = 3 },
    last = { 1, 2, 3, [5] = 3 },
    offset = { [2] = 0, [5] = 2048 },
    memory = { [CLASS] = { bytes = 8192, alignment = 256 } },
  }
end

-- The modules with a compiler that gives this plan.
local function by_hand()
  local loaded, compile = package.loaded, package.loaded["mooncrust.graph.compile"]
  local stub = { run = compiled }
  loaded["mooncrust.graph.compile"] = stub
  loaded["mooncrust.graph.explain"], loaded["mooncrust.graph.export"] = nil, nil
  local explain, export = require "mooncrust.graph.explain", require "mooncrust.graph.export"
  loaded["mooncrust.graph.compile"] = compile
  return explain, export, stub
end

local function times(count)
  local array = require("ffi").new("double[?]", 2 * count + 2)
  for i = 0, 2 * count + 1 do
    array[i] = i * i * 0.5
  end
  return array
end

return {
  ["explain tells each use and each barrier"] = function()
    local explain = by_hand()
    check.same(
      explain.text(topology(), "soft"),
      [[
transient image 'soft'
  pass 1, 'blur' (a.lua:10); writes in compute
  pass 2, 'ink' (a.lua:11); reads in fragment
  barrier before 'ink': compute -> fragment, read after write
    without it 'ink' could read it before 'blur' has written it]]
    )
    check.same(
      explain.text(topology(), "late"),
      [[
transient image 'late'
  pass 3, 'again' (a.lua:13); writes in compute
  barrier before 'again': fragment -> compute, aliasing
    without it 'again' could write it while 'ink' still uses its memory as 'soft'
  barrier before 'again': nothing -> compute, layout
    without it 'again' would find it in layout undefined, and needs general]]
    )
    check.same(
      explain.text(topology(), "out"),
      [[
image 'out'
  pass 2, 'ink' (a.lua:11); writes in transfer
  pass 3, 'again' (a.lua:13); reads in compute; writes in compute
  the same barrier before 'again': transfer -> compute, write after write
    without it what 'ink' writes could land after what 'again' writes
  barrier before the end: compute -> host, read after write
    without it later work could read it before 'again' has written it]]
    )
    check.contains(explain.text(topology(), "none"), [[culled, '"lost"' (a.lua:12); writes in compute]])
  end,

  ["a name that is not there is refused with the nearest"] = function()
    local explain = by_hand()
    local words = "the graph has no resource 'sofd'; did you mean 'soft'?"
    check.contains(check.fails(function() explain.text(topology(), "sofd") end, words), "reports_spec.lua")
  end,

  ["an error of compile is the caller's"] = function()
    local explain, _, stub = by_hand()
    stub.run = function() return nil, "a cycle: a, b" end
    check.fails(function() explain.text(topology(), "soft") end, "a cycle: a, b")
  end,

  ["dot shows passes, resources, barriers and what is culled"] = function()
    local _, export = by_hand()
    local text = export.dot(topology(), { times = times(3) })
    for _, part in ipairs {
      "digraph",
      'p1 [shape = box, fillcolor = "#cfe3f7", label = "1  blur\\na.lua:10, main queue\\n1.500 ms"]',
      'p3 [shape = box, fillcolor = "#eeeeee", label = "culled  \\"lost\\"\\na.lua:12, main queue"]',
      'r2 [fillcolor = "#fdf0c9", label = "soft\\nimage\\n4 KB at 0"]',
      'r1 -> p1 [color = "#5b6b82", label = ""]',
      'r2 -> p2 [color = "#d1495b", label = "compute -> fragment\\nread after write\\n"]',
      "r2 -> r5 [style = dotted, constraint = false]",
    } do
      check.contains(text, part)
    end
  end,

  ["JSON has all of it"] = function()
    local _, export = by_hand()
    local text = export.json(topology(), { times = times(3) })
    for _, part in ipairs {
      '"name": "blur"',
      '"milliseconds": 1.5',
      '"culled": true',
      '"hazard": "aliasing"',
      '"src": "compute"',
      '"new": "general"',
      '"order": 3',
      '"offset": 2048',
      '"images": []',
    } do
      check.contains(text, part)
    end
    assert(not text:find("table: ", 1, true) and not text:find("cdata", 1, true), text)
  end,

  ["what graphs have as methods"] = function()
    local _, export = by_hand()
    local reports, graph = export.reports, topology()
    check.contains(reports.explain(graph, nil, "soft"), "transient image 'soft'")
    check.same(reports.culled(graph), { [['"lost"' (a.lua:12)]] })
    check.contains(reports.dot(graph), "digraph")
    check.contains(reports.to_json(graph), '"passes"')
    local function ask() reports.explain(graph, nil, "x") end
    check.contains(check.fails(ask, "no resource 'x'"), "reports_spec.lua")
  end,

  ["statistics of frames"] = function()
    local profile = require("mooncrust.app.profile").new()
    check.same(profile:stats(), { frames = 0, passes = {} })
    local plan = { order = { 2, 1 }, topology = { passes = { { name = "b" }, { name = "a" } } } }
    local ffi = require "ffi"
    -- Frame i takes i ms on the GPU, a all but one of them, and 2 i on the CPU.
    for i = 1, 700 do
      local t = ffi.new("double[6]", 1000 * i, 1000 * i, 1000 * i + i - 1, 1000 * i + i - 1, 1000 * i + i, 1000 * i + i)
      profile:add(plan, t, i, i + i / 500)
    end
    local stats = profile:stats()
    check.same(stats.frames, 600)
    check.same(stats.gpu, { min = 101, median = 400, p99 = 694, max = 700 })
    check.same(stats.passes[1], { name = "a", count = 1, min = 100, median = 399, p99 = 693, max = 699 })
    check.same(stats.passes[2], { name = "b", count = 1, min = 1, median = 1, p99 = 1, max = 1 })
    check.same(stats.frame, nil)
    check.same(profile:stats(10).gpu, { min = 691, median = 695, p99 = 700, max = 700 })
    -- Frame to frame: 1 to 650 ms, of which the last 600 count.
    for i = 0, 650 do
      profile:tick(i * (i + 1) / 2000)
    end
    local frame = profile:stats().frame
    for name, ms in pairs { min = 51, median = 350, p99 = 644, max = 650 } do
      assert(math.abs(frame[name] - ms) < 1e-6, name .. " " .. frame[name])
    end
    assert(math.abs(profile:stats(2).frame.min - 649) < 1e-6)
    assert(math.abs(stats.cpu.median - 800) < 1e-6, stats.cpu.median)
    check.contains(profile:table(), "600 frames, ms                         min    median       p99     worst\n")
    check.contains(profile:table(), "  a                                100.000   399.000   693.000   699.000\n")
  end,

  ["passes of one name are summed up; with very many the ring begins anew"] = function()
    local profile = require("mooncrust.app.profile").new()
    local short = { order = { 1 }, topology = { passes = { { name = "a" } } } }
    local long = { order = {}, topology = { passes = {} } }
    for k = 1, 40 do
      long.order[k], long.topology.passes[k] = k, { name = k == 2 and "b" or "a" }
    end
    for _ = 1, 2 do
      profile:add(short, times(1), 0, 1)
      profile:add(long, times(40), 0, 1)
    end
    profile:add(long, times(40), 0, 1)
    -- Pass k takes 2 k - 0.5 ms.
    local stats, all = profile:stats(), 40 * 41 - 40 * 0.5 - 3.5
    check.same(#stats.passes, 2)
    check.same(stats.passes[1], { name = "a", count = 39, min = 1.5, median = all, p99 = all, max = all })
    check.same(stats.passes[2], { name = "b", count = 1, min = 3.5, median = 3.5, p99 = 3.5, max = 3.5 })
    check.contains(profile:table(), "  a x 39                             1.500  1616.500  1616.500  1616.500\n")
    check.contains(profile:table(), "  b                                  3.500     3.500     3.500     3.500\n")
    profile:add(short, times(1), 0, 1)
    check.same(profile:stats().passes[1].count, 1) -- the median of 1, 1, 1, 39, 39, 39
    check.same(profile:stats(2).passes[1].count, 1)
    for k = 41, 70 do
      long.order[k], long.topology.passes[k] = k, { name = "c" }
    end
    long.pass_ids = nil
    profile:add(long, times(70), 0, 1)
    profile:add(short, times(1), 0, 1)
    check.same(profile:stats().frames, 2)
    check.same(#profile:stats().passes, 3)
  end,

  ["a trace tells passes of one name apart"] = function()
    local profile = require("mooncrust.app.profile").new()
    local passes = { { name = "a" }, { name = "b" }, { name = "a" } }
    profile:add({ order = { 1, 2, 3 }, topology = { passes = passes } }, times(3), 0, 1)
    profile:add({ order = { 3 }, topology = { passes = passes } }, times(1), 1, 2)
    local names = {}
    for name in profile:trace():gmatch '"name":"([^"]*)","ph":"X"' do
      names[#names + 1] = name
    end
    check.same(names, { "frame 0", "frame 0", "a", "b", "a (2)", "frame 1", "frame 1", "a" })
  end,

  ["the trace is Chrome's"] = function()
    local profile = require("mooncrust.app.profile").new()
    local plan = { order = { 1 }, topology = { passes = { { name = 'the "a"' } } } }
    local ffi = require "ffi"
    profile:add(plan, ffi.new("double[4]", 70, 71, 73, 74), 10, 10.004)
    profile:add(plan, ffi.new("double[4]", 91, 92, 93, 94), 10.020, 10.025)
    check.same(
      profile:trace(),
      [[
{"displayTimeUnit":"ms","traceEvents":[
{"name":"thread_name","ph":"M","pid":1,"tid":1,"args":{"name":"CPU"}},
{"name":"thread_name","ph":"M","pid":1,"tid":2,"args":{"name":"GPU"}},
{"name":"frame 0","ph":"X","pid":1,"tid":1,"ts":0.000,"dur":4000.000},
{"name":"frame 0","ph":"X","pid":1,"tid":2,"ts":0.000,"dur":4000.000},
{"name":"the \"a\"","ph":"X","pid":1,"tid":2,"ts":1000.000,"dur":2000.000},
{"name":"frame 1","ph":"X","pid":1,"tid":1,"ts":20000.000,"dur":5000.000},
{"name":"frame 1","ph":"X","pid":1,"tid":2,"ts":21000.000,"dur":3000.000},
{"name":"the \"a\"","ph":"X","pid":1,"tid":2,"ts":22000.000,"dur":1000.000}
]}
]]
    )
  end,

  ["a frame leaves no garbage and stays in a trace"] = function()
    local profile = require("mooncrust.app.profile").new()
    local plan = { order = {}, topology = { passes = {} } }
    for k = 1, 20 do
      plan.order[k], plan.topology.passes[k] = k, { name = "pass " .. k }
    end
    local t = times(20)
    require("steady").check(function()
      for i = 1, 200 do
        profile:add(plan, t, i, i + 1)
      end
    end, 200 * 20)
  end,
}
