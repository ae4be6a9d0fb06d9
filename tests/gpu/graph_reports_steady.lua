-- Proves that a steady frame leaves no garbage and runs compiled while its passes are timed, labelled and counted.
local mc = require "mooncrust"
mc.configure { hazards = false }
local expect = require "lib.expect"
local steady = dofile "tests/unit/steady.lua"

local copy = expect.floats("copy", "floats[args.b].data[i] = floats[args.a].data[i] + args.x;")
local a = mc.buffer { name = "a", type = "float", count = 16 }
local b = mc.buffer { name = "b", type = "float", count = 16 }
local there, back = { a = a, b = b, n = 16, x = 0 }, { a = b, b = a, n = 16, x = 0 }

local frame = require("mooncrust.graph").frame
local profile = require("mooncrust.app.profile").new()
require("mooncrust.gpu.query").sink, profile.watched = profile, true

local function passes(graph)
  for _ = 1, 8 do
    graph:dispatch(copy, there, 16)
    graph:dispatch(copy, back, 16)
  end
end
steady.check(function()
  for _ = 1, 100 do
    frame(passes)
  end
end, 1600 * 25) -- as in graph_steady.lua
local stats = profile:stats()
expect.same(stats.frames > 100, true, "frames")
expect.same(#stats.passes, 1, "names of passes")
expect.same(stats.passes[1].count, 16, "passes of this name")
expect.same(stats.passes[1].max <= stats.gpu.max, true, "they take no longer than their frame")
