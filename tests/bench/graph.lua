-- graph_frame, graph_garbage: what a frame of 20 passes with 40 accesses costs the CPU in steady state: to record the
-- passes, to find their plan, to write barriers, push constants, dispatches and two timestamps a pass, and to submit.
-- Vulkan's functions do nothing (graph.c). The frame is a chain: each pass reads what the one before wrote, and the
-- first reads what the last of the frame before wrote, so there is a barrier in front of each. The passes come from a
-- loop; _in_a_row: from 20 calls one after the other. CPU time of the process, medians of 31 turns of 2,000 frames;
-- the garbage is that of a turn with the collector stopped, the least of all turns.
--
--   mooncrust tests/bench/graph.lua --headless -- libstubs.so        tests/bench/graph.sh runs this
local ffi = require "ffi"
local mc = require "mooncrust"
local vk = mc.vk
assert(mc.device.name) -- opens it

local PASSES, FRAMES, TURNS = 20, 2000, 31
local stubs = ffi.load(mc.args[1])
for _, name in ipairs {
  "vkCmdPipelineBarrier2", "vkCmdBindPipeline", "vkCmdBindDescriptorSets", "vkCmdPushConstants", "vkCmdDispatch",
  "vkCmdWriteTimestamp2", "vkCmdResetQueryPool", "vkResetCommandPool", "vkBeginCommandBuffer", "vkEndCommandBuffer",
  "vkQueueSubmit2", "vkGetSemaphoreCounterValue", "vkWaitSemaphores", "vkGetQueryPoolResults",
} do
  ffi.cdef(("void stub_%s(void);"):format(name))
  rawset(vk, name, ffi.cast(ffi.typeof(vk[name]), stubs["stub_" .. name]))
end
ffi.cdef "uint64_t stub_commands(void); uint64_t stub_barriers(void);"
assert(not package.loaded["mooncrust.gpu.queue"], "the queue has its functions already")

local n = 1000
local function compute(name, body)
  return mc.compute { name = name, source = ([[
    enable wgpu_binding_array;
    struct Floats { data: array<f32> }
    @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
    struct Arguments { source: u32, target_: u32, n: u32, x: f32 }
    var<immediate> args: Arguments;
    @compute @workgroup_size(64)
    fn main(@builtin(global_invocation_id) id: vec3u) { let i = id.x; if i < args.n { %s } }
  ]]):format(body) }
end
local pipelines, buffers, arguments = {}, {}, {}
for i = 1, 4 do
  local body = "floats[args.target_].data[i] = floats[args.source].data[i] * %d.0 + args.x;"
  pipelines[i] = compute("pass " .. i, body:format(i))
end
for i = 0, PASSES do
  buffers[i] = mc.buffer { name = "buffer " .. i, type = "float", count = n }
end
for i = 1, PASSES do
  local source = buffers[i == 1 and PASSES or i - 1]
  arguments[i] = { source = source, target_ = buffers[i], n = n, x = i }
end

local step = 0
local function frame(graph)
  for i = 1, PASSES do
    local given = arguments[i]
    given.x = step
    graph:dispatch(pipelines[i % 4 + 1], given, n)
  end
end
-- The same passes, written out one after the other as a script would.
local lines = { "local arguments, pipelines, n = ...\nreturn function(graph, step)" }
for i = 1, PASSES do
  lines[#lines + 1] = ("arguments[%d].x = step graph:dispatch(pipelines[%d], arguments[%d], n)"):format(i, i % 4 + 1, i)
end
local row = assert(loadstring(table.concat(lines, "\n") .. "\nend"))(arguments, pipelines, n)
local function in_a_row(graph) row(graph, step) end

local submit = require("mooncrust.graph").frame
local function measure(what, fill)
  local function turn()
    for i = 1, FRAMES do
      step = i
      submit(fill)
    end
  end
  for _ = 1, 5 do
    turn()
  end
  local times, garbage = {}, math.huge
  for i = 1, TURNS do
    collectgarbage()
    collectgarbage "stop"
    local before, start = collectgarbage "count", os.clock()
    turn()
    times[i] = (os.clock() - start) / FRAMES * 1e6
    garbage = math.min(garbage, (collectgarbage "count" - before) * 1024 / FRAMES)
    collectgarbage "restart"
  end
  table.sort(times)
  local commands, barriers = stubs.stub_commands(), stubs.stub_barriers()
  submit(fill)
  assert(stubs.stub_barriers() - barriers == PASSES, "not one barrier for each pass")
  assert(stubs.stub_commands() - commands >= 4 * PASSES, "a pass has not been recorded")
  print(("graph_frame%s %.2f us"):format(what, times[math.ceil(TURNS / 2)]))
  print(("graph_garbage%s %d bytes"):format(what, math.ceil(garbage)))
end
measure("", frame)
measure("_in_a_row", in_a_row)
