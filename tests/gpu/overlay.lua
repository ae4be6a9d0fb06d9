-- Proves what the overlay says of passes: those of one name are a line, and a window that is too small for all has the
-- number of those that it leaves out.
local mc = require "mooncrust"
local draw2d = require "mooncrust.draw2d"
local expect = require "lib.expect"
local parameters = require "mooncrust.app.parameters"
local platform = require "mooncrust.core.platform"

local lines = {}
local new = draw2d.new
function draw2d.new()
  local d = new()
  local text = d.text
  function d.text(self, words, ...)
    lines[#lines + 1] = words
    return text(self, words, ...)
  end
  return d
end

local passes = {}
local function one(ms) return { median = ms } end
require("mooncrust.gpu.query").sink = {
  stats = function() return { cpu = one(1), gpu = one(2), passes = passes } end,
}
require("mooncrust.graph.present").swapchain = { hdr = false } -- of a window
parameters.describe = function(add) add "turn = 50 [left right]" end

-- What a new overlay writes on a picture of that height.
local function shown(height, errors)
  local image = mc.image { name = "picture", width = 400, height = height }
  local draw = require("mooncrust.app.overlay").new { errors = errors or {}, dt = 1 / 60 }
  local seconds, now = platform.seconds, platform.seconds() + 1
  lines = {}
  mc.submit(function(graph)
    graph:pass {
      reads = { color = image }, writes = { color = image },
      record = function(e)
        function platform.seconds() return now end
        draw(e, image)
        platform.seconds = seconds
      end,
    }
  end)
  return lines
end

local long = "a/kernel/with/a/long/name.comp"
passes = { { name = "force.comp", count = 10, median = 1.25 }, { name = long, count = 4, median = 3 },
  { name = "once", count = 1, median = 0.5 } }
local all = shown(400)
expect.same(#all, 7, "lines")
expect.same(all[4], "  force.comp x 10          1.25 ms", "the line of a pass that is there ten times")
expect.same(all[5], "  a/kernel/with/a/long x 4 3.00 ms", "the line of a long name")
expect.same(all[6], "  once                     0.50 ms", "the line of a single pass")
expect.same(all[7], "turn = 50 [left right]", "the last line")

for k = 1, 90 do
  passes[k] = { name = "pass " .. k, count = 1, median = k }
end
for _, height in ipairs { 100, 300, 400, 720, 1080 } do
  for _, errors in ipairs { {}, { { text = "one\ntwo" }, { text = "three" } } } do
    local some = shown(height, errors)
    local count = #some - 5 - #errors
    local what = ("the line below %d passes on %d texels"):format(count, height)
    expect.same(some[4 + count], ("  and %d more"):format(90 - count), what)
    expect.same(some[5 + count], "turn = 50 [left right]", "the parameter below it")
    local _, line = new():measure("", 13 * math.max(1, math.floor(height / 720)))
    local room = height - #some * line
    expect.same(height == 100 or room > 0 and room < 150, true, ("%d lines on %d texels"):format(#some, height))
    expect.same(height == 100, count == 0, what)
  end
end
for k = #passes, 4, -1 do
  passes[k] = nil
end
expect.same(shown(400)[6]:sub(1, 8), "  pass 3", "the last pass of few")
require("mooncrust.graph.present").swapchain = false
