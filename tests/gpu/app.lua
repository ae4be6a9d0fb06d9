-- Proves the order of an app's hooks and what they are given: without options one frame runs, at the app's own size.
local mc = require "mooncrust"
local expect = require "lib.expect"

local log = {}
local function note(app, hook)
  log[#log + 1] = ("%s %d"):format(hook, app.step)
end

return mc.app {
  size = { 20, 10 },
  dt = 0.25,
  init = function(app)
    note(app, "init")
    expect.same(app.width * 100 + app.height, 2010, "size")
    expect.same(app.seed + app.frames, 1, "seed and frames")
    expect.same(app.random(), mc.random(0)(), "the first random number")
    app.image = mc.image { name = "screen", width = app.width, height = app.height }
    for _, size in ipairs { {}, { 3 }, { 3, 0 }, { 3, 4, 5 }, { "3", 4 }, { 1.5, 2 } } do
      expect.refused(function() mc.app { frame = print, size = size } end, "mc.app: option 'size'")
    end
    expect.refused(function() mc.app {} end, "mc.app: option 'frame' is missing")
    expect.refused(function() mc.app { frame = print, stpo = print } end, "unknown option 'stpo'", "'stop'")
  end,
  frame = function(app, graph)
    note(app, "frame")
    expect.same(app.dt, 0.25, "dt")
    expect.same(app.time, 0, "time")
    graph:present(app.image)
  end,
  stop = function(app)
    note(app, "stop")
    expect.same(table.concat(log, ", "), "init 0, frame 0, stop 0", "the hooks")
  end,
}
