-- What finding a known pipeline takes, and compiling a shader in this process.
--
--   mooncrust tests/bench/pipelines.lua --headless
--
-- Prints `name value unit` lines: pipeline_lookup (ns, by path), pipeline_lookup_options (by a table with macros and
-- constants), compile_glsl and compile_wgsl (ms, medians, warm), reflect (ms, the slower of both).

local mc = require "mooncrust"
local native = require "mooncrust.core.native"
local platform = require "mooncrust.core.platform"

local FOLDER = "tests/bench/shaders/"
local RUNS = 60

local function median(list)
  table.sort(list)
  return list[math.ceil(#list / 2)]
end

-- Nanoseconds of a call, the best of nine turns; `call` gets another table each time, so that nothing is hoisted.
local function clock(call, lists)
  local best, n = math.huge, 200000
  for _ = 1, 9 do
    local from = platform.seconds()
    for i = 1, n do
      if not call(lists[i % 2 + 1]) then error "nothing was found" end
    end
    best = math.min(best, (platform.seconds() - from) / n * 1e9)
  end
  return best
end

local paths = { "shaders/flock.comp", "shaders/flock.wgsl" }
local options = {
  { path = paths[1], defines = { UNUSED = 1, MORE = "x" } },
  { path = "../gpu/shaders/spring.comp", defines = { BIAS = 2 }, spec = { width = 32, factor = 3 } },
}

local function compile(path)
  local times, reflections = {}, {}
  for i = 1, RUNS + 5 do
    local from = platform.seconds()
    local shader, err = native.take(native.start({ called = path }, nil, 1), true)
    if not shader then error(err.text, 0) end
    if i > 5 then
      times[#times + 1] = (platform.seconds() - from) * 1e3
      reflections[#reflections + 1] = shader.reflect_ms
    end
  end
  return median(times), median(reflections)
end

print(("pipeline_lookup %.1f ns"):format(clock(mc.compute, paths)))
print(("pipeline_lookup_options %.1f ns"):format(clock(mc.compute, options)))
local glsl, reflect = compile(FOLDER .. "flock.comp")
local wgsl, reflect_wgsl = compile(FOLDER .. "flock.wgsl")
print(("compile_glsl %.3f ms"):format(glsl))
print(("compile_wgsl %.3f ms"):format(wgsl))
print(("reflect %.3f ms"):format(math.max(reflect, reflect_wgsl)))
