-- Steps per second of an example's simulation at its default size and at larger ones, GPU time of
-- each pass, the bytes and operations of a step, and which share of the device's own copy
-- bandwidth, or of its multiply-add rate, they make. run.sh runs it:
--
--   mooncrust tests/bench/examples/harness.lua --headless -- NAME [most=SECONDS] [rivals=FILE] ...
--
-- tests/bench/examples/NAME.lua returns what is measured:
--
--   return {
--     example = "07_slime_mold", module = "slime",   -- examples/07_slime_mold/slime.lua
--     bound = "copy",                                -- or "fma": which share is printed
--     sizes = {                                      -- the default, then four larger ones
--       { label = "1m", n = 1000000, width = 1280, height = 720 },   -- what M.new gets, but label
--       ...
--     },
--     software = { ... },                            -- other sizes for drivers on the CPU
--     work = function(size) return size.n end,       -- what a step's time grows with; n by default
--     cuda = true,                                   -- there is a rival, cuda/NAME.py
--     steps = 1,                                     -- most steps in a submission; 64 by default
--     prepare = function(sim, graph) end,            -- before each measured submission, not timed
--     run = function(sim) end,                       -- instead of sim:step(graph): does a step and
--   }                                                -- waits for it, timed by the CPU's clock
--
-- Lines are `name value unit`: NAME_LABEL steps/s, _step: the time of one when many follow each
-- other, _pass_...: GPU time of those of one name together, _moved or _done and _of_copy or _of_fma,
-- _growth: how many times as long as at the first size a step takes. Those that begin with # say
-- what was left out: a size whose step would take longer than `most` seconds, by what the one before
-- took (5 seconds unless given). What a step costs at least is what sim:cost() says. FILE gets a line
-- for each measured size, for cuda/rivals.py. Any other KEY=NUMBER goes to M.new at each size, to try
-- something. The exit code is 1 when a size failed; the others are measured all the same.

local mc = require "mooncrust"
local seconds = require("mooncrust.core.platform").seconds

local given = { most = "5" }
local name = assert(mc.args[1], "usage: harness.lua --headless -- NAME [most=SECONDS] ...")
local tried = {} -- options besides those of the sizes
for i = 2, #mc.args do
  local key, value = mc.args[i]:match "^(%w+)=(.+)$"
  local known = key == "most" or key == "rivals"
  local into = known and given or tried
  into[assert(key, "give KEY=VALUE")] = known and value or tonumber(value) or value
end
local most = assert(tonumber(given.most), "most=SECONDS takes a number")

local root = require("mooncrust.core.paths").folder .. "/../../../"
local spec = assert(loadfile(root .. "tests/bench/examples/" .. name .. ".lua"))()
local folder = root .. "examples/" .. spec.example
package.path = folder .. "/?.lua;" .. package.path
require("mooncrust.core.paths").folder = folder
local Example = require(spec.module)

local function say(what, value, unit)
  local digits = math.max(0, 3 - math.floor(math.log10(math.max(math.abs(value), 1e-9))))
  print(("%s_%s %." .. math.min(digits, 9) .. "f %s"):format(name, what, value, unit))
  io.stdout:flush()
end

local function median(list)
  table.sort(list)
  return list[math.ceil(#list / 2)]
end

-- A GPU that waits for the CPU, now or a while ago, runs at a fraction of its clock.
local function warm_up(run)
  local from = seconds()
  repeat
    run()
  until seconds() - from > 0.5
end

-- GPU seconds of a submission.
local function timed(fill)
  local done = mc.submit(fill)
  local milliseconds = done:milliseconds()
  return assert(milliseconds, "this device has no time stamps") / 1000, done
end

local COPY = [[
  #include <mooncrust.glsl>
  layout(local_size_x = 256) in;
  MC_BUFFERS_STD430(uvec4, words);
  layout(push_constant) uniform Arguments { mc_buffer source, target; uint n; } args;
  void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i < args.n) words[args.target].data[i] = words[args.source].data[i];
  }
]]

-- Sixteen chains in each thread, so that none waits for its last result.
local FMA = [[
  #include <mooncrust.glsl>
  layout(local_size_x = 256) in;
  MC_BUFFERS(float, floats);
  layout(push_constant) uniform Arguments { mc_buffer target; uint rounds; float factor; } args;
  void main() {
    vec4 a = vec4(0.1, 0.2, 0.3, 0.4) + float(gl_LocalInvocationID.x), b = a + 1.0, c = a + 2.0, d = a + 3.0;
    vec4 factor = vec4(args.factor), more = vec4(0.5);
    for (uint i = 0u; i < args.rounds; i++) {
      a = a * factor + more; b = b * factor + more; c = c * factor + more; d = d * factor + more;
      a = a * factor + more; b = b * factor + more; c = c * factor + more; d = d * factor + more;
      a = a * factor + more; b = b * factor + more; c = c * factor + more; d = d * factor + more;
      a = a * factor + more; b = b * factor + more; c = c * factor + more; d = d * factor + more;
    }
    vec4 sum = a + b + c + d;
    if (sum.x + sum.y + sum.z + sum.w == 12345.0) floats[args.target].data[gl_GlobalInvocationID.x] = sum.x;
  }
]]

local function best(fill)
  local times = {}
  warm_up(function() timed(fill) end)
  for turn = 1, 7 do
    times[turn] = timed(fill)
  end
  return median(times)
end

-- Bytes a second, read and written, of a copy; operations a second of multiply-adds.
local function rates()
  local software = mc.device.software
  local bytes = (software and 64 or 1024) * 2 ^ 20
  local source = mc.buffer { name = "source", type = "uint8_t", count = bytes }
  local target = mc.buffer { name = "target", type = "uint8_t", count = bytes }
  local copy = mc.compute { name = "copy.comp", source = COPY }
  local arguments = { source = source, target = target, n = bytes / 16 }
  local copied = 2 * bytes / best(function(graph) graph:dispatch(copy, arguments, bytes / 16) end)
  source:destroy()
  local fma = mc.compute { name = "fma.comp", source = FMA }
  local threads, rounds = software and 2 ^ 14 or 2 ^ 22, software and 64 or 256
  arguments = { target = target, rounds = rounds, factor = 0.999 }
  local time = best(function(graph) graph:dispatch(fma, arguments, threads) end)
  target:destroy()
  return { copy = copied, fma = threads * rounds * 16 * 4 * 2 / time }
end

-- Adds the seconds that passes took in one step, by name: lists, and names in their first order.
local function add_passes(done, steps, lists, names)
  local topology, plan = done:topology()
  local sums = {}
  for k, index in ipairs(plan.order) do
    local pass = topology.passes[index].name:gsub("%.%w+$", ""):gsub("[^%w]+", "_")
    if not lists[pass] then
      lists[pass], names[#names + 1] = {}, pass
    end
    sums[pass] = (sums[pass] or 0) + (plan.times[2 * k] - plan.times[2 * k - 1]) / 1000 / steps
  end
  for pass, sum in pairs(sums) do
    table.insert(lists[pass], sum)
  end
end

-- Timestamps round each pass are for their times; steps are counted without them, as in most frames
-- of an app. On a GPU they keep a pass of some microseconds from following the one before at once.
local query = require "mooncrust.gpu.query"
local kept = { begin = query.begin, stamp = query.stamp, submitted = query.submitted }
local function stamps(on)
  for key, call in pairs(kept) do
    query[key] = on and call or function() end
  end
end

-- Seconds of a submission among so many, of which at most four are under way.
local function burst(fill, count)
  local under_way, from = {}, seconds()
  for i = 1, count do
    under_way[i % 4 + 1] = mc.submit(fill)
    local oldest = under_way[(i + 1) % 4 + 1]
    if oldest then oldest:wait() end
  end
  under_way[count % 4 + 1]:wait()
  return (seconds() - from) / count
end

-- Seconds of a step, and of its passes.
local function measure(sim)
  local steps = 1
  local function fill(graph)
    for _ = 1, steps do
      sim:step(graph)
    end
  end
  local function prepare()
    if spec.prepare then mc.submit(function(graph) spec.prepare(sim, graph) end) end
  end
  local run = spec.run
      and function()
        local from = seconds()
        spec.run(sim)
        return seconds() - from
      end
    or function() return timed(fill) end
  local function again()
    prepare()
    return run()
  end

  again() -- pipelines, first touch of memory
  local first = again()
  local turns = first < 1 and 5 or first < 5 and 3 or 1
  if not spec.run then steps = math.max(1, math.min(spec.steps or 64, math.floor(0.1 / first))) end
  if not mc.device.software then warm_up(again) end
  local times, lists, names = {}, {}, {}
  for turn = 1, turns do
    local time, done = again()
    times[turn] = time / steps
    if done then add_passes(done, steps, lists, names) end
  end
  if not (spec.run or spec.prepare) then
    stamps(false)
    local count = math.max(1, math.floor(0.1 / (median(times) * steps)))
    for turn = 1, turns do
      times[turn] = burst(fill, count) / steps
    end
    stamps(true)
  end
  return median(times), lists, names
end

local work = spec.work or function(size) return size.n end
local rate = rates()
say("copy_bandwidth", rate.copy / 1e9, "GB/s")
say("fma_rate", rate.fma / 1e9, "GFLOP/s")

local base, failed
local function run_size(size)
  local options = { seed = 1 }
  for key, value in pairs(size) do
    options[key] = key ~= "label" and value or nil
  end
  for key, value in pairs(tried) do
    options[key] = value
  end
  local label = size.label
  local expected = base and base.last * work(size) / work(base.size) or 0
  if expected > most then
    print(("# %s_%s is left out: a step would take about %.2g s"):format(name, label, expected))
    return
  end
  local sim = Example.new(options)
  local time, lists, names = measure(sim)
  local cost = sim:cost()
  say(label, 1 / time, "steps/s")
  say(label .. "_step", time * 1000, "ms")
  for _, pass in ipairs(names) do
    say(label .. "_pass_" .. pass, median(lists[pass]) * 1000, "ms")
  end
  local bound = { copy = { "moved", cost.bytes, "MB" }, fma = { "done", cost.flops, "MFLOP" } }
  for _, kind in ipairs { "copy", "fma" } do
    local what, amount, unit = unpack(bound[kind])
    if amount and amount > 0 then say(label .. "_" .. what, amount / 1e6, unit) end
    if amount and spec.bound == kind then
      say(label .. "_of_" .. kind, amount / time / rate[kind], "x")
    end
  end
  base = base or { first = time }
  say(label .. "_growth", time / base.first, "x")
  base.last, base.size = time, size
  if spec.cuda and given.rivals then
    local words = { name, label }
    for key, value in pairs(options) do
      words[#words + 1] = key .. "=" .. tostring(value)
    end
    local file = assert(io.open(given.rivals, "a"))
    file:write(table.concat(words, " "), "\n")
    file:close()
  end
end

for _, size in ipairs(mc.device.software and spec.software or spec.sizes) do
  local ok, err = pcall(run_size, size)
  if not ok then
    failed = true
    print(("# %s_%s failed: %s"):format(name, size.label, tostring(err):match "[^\n]*"))
    io.stderr:write(tostring(err), "\n")
  end
  io.stdout:flush()
  mc.kernels.free_scratch()
  collectgarbage()
  collectgarbage()
end
os.exit(failed and 1 or 0)
