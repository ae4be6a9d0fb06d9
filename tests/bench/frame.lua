-- An app with one dispatch and one present, whose frames tests/bench/frame.sh compares with those of a C program.
--
--   mooncrust tests/bench/frame.lua --frames 1000
--
-- Prints the microseconds of CPU time of its thread for each frame after the first 400, and when the first frame was
-- presented (seconds since the epoch). CPU time, not wall time: what the window system lets a program wait is not its.

local ffi = require "ffi"
local mc = require "mooncrust"

local SIZE, WARM_UP = 256, 400
local REALTIME, THREAD_CPU = 0, 3
local time = ffi.new "struct mc_timespec"

local function seconds(clock)
  ffi.C.clock_gettime(clock, time)
  return time.sec + time.nsec * 1e-9
end

local paint = mc.compute { name = "paint", source = [[
  #include <mooncrust.glsl>
  layout(local_size_x = 8, local_size_y = 8) in;
  MC_IMAGES(rgba8, writeonly image2D, targets);
  layout(push_constant) uniform Arguments { mc_image target; float time; int size; } args;
  void main() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy);
    if (all(lessThan(at, ivec2(args.size)))) {
      imageStore(targets[args.target], at, vec4(vec2(at) / args.size, fract(args.time), 1.0));
    }
  }
]] }
local target = mc.image { name = "target", width = SIZE, height = SIZE }
local arguments = { target = target, size = SIZE }
local first, from

return mc.app {
  size = { SIZE, SIZE },
  vsync = false,
  max_fps = false,
  frame = function(app, graph)
    if app.step == 1 then first = seconds(REALTIME) end
    if app.step == WARM_UP then from = seconds(THREAD_CPU) end
    arguments.time = app.time
    graph:dispatch(paint, arguments, SIZE, SIZE)
    graph:present(target)
  end,
  stop = function(app)
    local took = from and seconds(THREAD_CPU) - from or 0
    print(("%.3f %.6f"):format(took / math.max(app.frames - WARM_UP, 1) * 1e6, first))
  end,
}
