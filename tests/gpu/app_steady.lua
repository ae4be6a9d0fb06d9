-- Proves that the loop's own part of a frame leaves no garbage once it is compiled, and interpreted only a few numbers
-- of 64 bits, which LuaJIT boxes then; that at most three frames are under way, and that app.frames, which init may
-- set, counts.
local mc = require "mooncrust"
mc.configure { hazards = false } -- the checker of hazards makes garbage
local expect = require "lib.expect"
local jit = require "jit"

local LAST = 3600 -- of the frames that are compiled

mc.parameters { -- whose keys each frame looks at
  { "turn", 45, "degrees", keys = { "w", "s" }, by = 5 },
  { "pause", false, "stand still", keys = "space" },
}
local step = expect.floats("step", "floats[args.b].data[i] = floats[args.a].data[i] + args.x;")
local a, b, image, timeline
local arguments = { n = 1024, x = 0 }
local ends, used, least = {}, nil, math.huge

return mc.app {
  size = { 32, 32 },
  init = function(app)
    app.frames = LAST + 400
    a = mc.buffer { name = "a", type = "float", count = 1024 }
    b = mc.buffer { name = "b", type = "float", count = 1024 }
    image = mc.image { name = "image", width = app.width, height = app.height }
    arguments.a, arguments.b = a, b
    timeline = require("mooncrust.gpu.queue").main().timeline
  end,
  frame = function(app, graph)
    -- What three frames ago was submitted is done.
    local oldest = ends[app.step % 3]
    if oldest and timeline:completed() < oldest then -- a message made each time would be garbage of the test's own
      error("frame " .. app.step .. ": that of 3 ago is not done")
    end
    ends[app.step % 3] = timeline.last + 1
    if app.step % 100 == 0 then
      if used then least = math.min(least, collectgarbage "count" - used) end
      if app.step == LAST then
        expect.same(least, 0, "kilobytes of garbage in 100 compiled frames")
        jit.off()
      end
      -- Now and then LuaJIT leaves a part of a frame to its interpreter, for as long as the traces last.
      if app.step == LAST or app.step % 900 == 0 and least > 0 then
        jit.flush()
        least = math.huge
      end
      collectgarbage()
      collectgarbage "stop"
      used = collectgarbage "count"
    end
    arguments.x = app.step
    graph:dispatch(step, arguments, 1024):present(image)
  end,
  stop = function(app)
    expect.same(app.step, LAST + 399, "the last step")
    expect.same(least < 100 * 320 / 1024, true, "kilobytes of garbage in 100 interpreted frames: " .. least)
  end,
}
