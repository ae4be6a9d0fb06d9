-- graph_compile: the compiler of render graphs (lua/mooncrust/graph/compile.lua) on topologies of 20, 100 and 1,000
-- passes that it has not seen before, microseconds each, and vk-graph (a crate) on the same passes: order, culling,
-- barriers; MoonCrust also lays transients over one another. `growth`: the time of a pass among 1,000 to one among 20.
-- `barriers`: memory and image barriers in random graphs, to those of them that the oracle of tests/unit finds needed.
-- `barrier_commands`: commands that hold them, to the least that could do if each waited for all that is under way.
--
--   luajit tests/bench/graph_compile.lua RIVAL FOLDER       tests/bench/graph_compile.sh builds the rival and runs this
package.path = "lua/?.lua;tests/unit/?.lua;" .. package.path
local ffi = require "ffi"
local compile = require "mooncrust.graph.compile"
local random = require "mooncrust.core.random"

ffi.cdef [[
  typedef struct { long seconds, nanoseconds; } bench_time;
  int clock_gettime(int clock, bench_time *time);
]]
local rival, folder = assert(arg[1], "usage: graph_compile.lua RIVAL FOLDER"), assert(arg[2])
local time = ffi.new "bench_time"
local function now()
  ffi.C.clock_gettime(3, time) -- of this thread: others may be busy
  return tonumber(time.seconds) * 1e6 + tonumber(time.nanoseconds) * 1e-3
end

local COMPUTE, TRANSFER = 128, 256
local READS = { read = COMPUTE, both = COMPUTE, copy = TRANSFER }
local WRITES = { write = COMPUTE, both = COMPUTE, paste = TRANSFER }

-- A frame as they are: each pass reads one or two of the latest results and writes another one; a tenth are copies, a
-- tenth work in place, and one of ten results is kept for the next frame.
local function topology_of(passes, seed)
  local next_random = random.new(seed)
  local topology, written = { passes = {}, resources = {} }, {}
  local function resource()
    local is_image = next_random() < 0.5
    local r = #topology.resources + 1
    topology.resources[r] = { name = "r" .. r, kind = is_image and "image" or "buffer", mips = 1, layers = 1,
      transient = r > 4 and next_random() < 0.9, bytes = 65536 * next_random(64), alignment = 256, class = 1,
      source = "bench.lua", line = r }
    return r
  end
  for r = 1, 4 do
    written[r] = resource()
  end
  for p = 1, passes do
    local accesses, seen = {}, {}
    local function add(r, word)
      if not seen[r] then
        seen[r] = true
        local layout = topology.resources[r].kind == "image" and 1 or 0
        accesses[#accesses + 1] = { resource = r, mip = 0, mips = 1, layer = 0, layers = 1, word = word,
          reads = READS[word] or 0, writes = WRITES[word] or 0, layout = layout }
      end
    end
    local is_copy = next_random() < 0.1
    local function recent() return written[math.max(1, #written + 1 - next_random(8))] end
    add(recent(), is_copy and "copy" or "read")
    if not is_copy and next_random() < 0.6 then
      add(recent(), "read")
    end
    if next_random() < 0.1 then
      add(recent(), is_copy and "paste" or "both")
    else
      local r = resource()
      add(r, is_copy and "paste" or "write")
      written[#written + 1] = r
    end
    topology.passes[p] = { name = "pass " .. p, source = "bench.lua", line = p, queue = "main", accesses = accesses,
      keep = p == passes or next_random() < 0.02 }
  end
  return topology
end

local function write(topology, path)
  local file = assert(io.open(path, "w"))
  local kinds = {}
  for r, it in ipairs(topology.resources) do
    kinds[r] = it.kind
  end
  file:write(table.concat(kinds, " "), "\n")
  for _, pass in ipairs(topology.passes) do
    local words = {}
    for i, a in ipairs(pass.accesses) do
      words[i] = ("%d %s"):format(a.resource - 1, a.word)
    end
    file:write(table.concat(words, " "), "\n")
  end
  file:close()
end

local function median(list)
  table.sort(list)
  return list[math.floor(#list / 2) + 1]
end

-- A topology is compiled once: its successor is another one.
local function ours(passes, count, seed)
  local list, times = {}, {}
  for i = 1, count do
    list[i] = topology_of(passes, seed + i)
  end
  for i = 1, count do
    local start = now()
    assert(compile.run(list[i]))
    times[i] = now() - start
  end
  return median(times)
end

local function theirs(passes, count)
  local files = {}
  for i = 1, count do
    files[i] = ("%s/%d_%d"):format(folder, passes, i)
    write(topology_of(passes, i), files[i])
  end
  local pipe = assert(io.popen(("%s %s"):format(rival, table.concat(files, " "))))
  local times, calls = {}, {}
  for line in pipe:lines() do
    local _, took, driver = line:match "^(%S+) (%S+) (%S+)$"
    times[#times + 1], calls[#calls + 1] = tonumber(took), tonumber(driver)
  end
  pipe:close()
  assert(#times == count, "the rival failed")
  return median(times), median(calls)
end

local SIZES = { 20, 100, 1000 }
local per_pass = {}
for _ = 1, 3 do
  ours(100, 100, 5000) -- compiled code for what follows
end
for _, passes in ipairs(SIZES) do
  local turns, rivals, ratios, calls = {}, {}, {}, {}
  local count = math.max(20, math.floor(10000 / passes))
  for turn = 1, 3 do
    turns[turn] = ours(passes, count, turn * 1000)
    rivals[turn], calls[turn] = theirs(passes, 5)
    ratios[turn] = turns[turn] / rivals[turn]
  end
  local took = median(turns)
  per_pass[passes] = took / passes
  print(("graph_compile_%d %.1f us"):format(passes, took))
  print(("graph_compile_%d_vk_graph %.1f us"):format(passes, median(rivals)))
  print(("graph_compile_%d_vk_graph_driver %.1f us"):format(passes, median(calls)))
  print(("graph_compile_%d_ratio %.2f x"):format(passes, median(ratios)))
end
print(("graph_compile_growth %.2f x"):format(per_pass[1000] / per_pass[20]))

-- Barriers.
local cases, oracle = require "graph_cases", require "graph_oracle"
local issued, needed, commands, least = 0, 0, 0, 0
for seed = 1, 400 do
  local runs = {}
  local fault = cases.judge(cases.random(seed), nil, nil, function(so_far) runs = so_far end)
  assert(not fault or fault:find "superfluous", fault)
  for n = 1, #runs do
    local part = { unpack(runs, 1, n) }
    local plan = runs[n].plan
    local so_many, so_few = oracle.commands(part)
    commands, least = commands + so_many, least + so_few
    local function count()
      local sum = 0
      for k = 1, #plan.order + 1 do
        sum = sum + (plan.batches[k] and #plan.batches[k].memory + #plan.batches[k].images or 0)
      end
      return sum
    end
    issued = issued + count()
    local entry = oracle.superfluous(part)
    while entry and not entry.join do
      for k = 1, #plan.order + 1 do
        for _, kind in ipairs { "memory", "images" } do
          local list = plan.batches[k] and plan.batches[k][kind] or {}
          for i = #list, 1, -1 do
            if list[i] == entry then
              table.remove(list, i)
            end
          end
        end
      end
      entry = oracle.superfluous(part)
    end
    needed = needed + count()
  end
end
print(("barriers %.3f x"):format(issued / needed))
print(("barrier_commands %.2f x"):format(commands / least))
