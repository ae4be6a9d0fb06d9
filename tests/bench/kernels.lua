-- scan, reduce, histogram, radix_sort (32-bit keys), radix_sort_pairs (with a payload), radix_sort64 and blit: millions
-- of elements per second by the time stamps of the GPU, the bytes that the kernel moves in memory, and the ratio to
-- plain C++ on one core (kernels.cc): above 1, MoonCrust is faster. Before anything is timed, both must give the same
-- result.
--
--   mooncrust tests/bench/kernels.lua --headless -- LIBRARY SUFFIX [--than FILE] [COUNT ...]
--
-- tests/bench/kernels.sh builds the library and runs this. SUFFIX (a minus sign for none) goes behind the printed
-- names. FILE has lines `name value unit` of other rivals on the same device, which are printed with a ratio each.

local ffi = require "ffi"
local mc = require "mooncrust"
local seconds = require("mooncrust.core.platform").seconds

ffi.cdef [[
  void rival_fill(uint32_t *words, size_t n, uint64_t seed);
  void rival_scan(const uint32_t *from, uint32_t *to, size_t n);
  uint32_t rival_reduce(const uint32_t *from, size_t n);
  void rival_histogram(const uint32_t *from, uint32_t *bins, size_t n);
  void rival_sort(uint32_t *keys, size_t n);
  void rival_sort64(uint64_t *keys, size_t n);
  void rival_sort_pairs(uint32_t *keys, uint32_t *values, size_t n);
  void rival_blit(const float *from, float *to, size_t width, size_t height);
  int memcmp(const void *a, const void *b, size_t size);
]]

local args = { unpack(mc.args) }
local library = ffi.load((assert(table.remove(args, 1), "usage: kernels.lua --headless -- LIBRARY SUFFIX [COUNT ...]")))
local suffix = (table.remove(args, 1) or "-"):gsub("^-$", "")
local others = {}
if args[1] == "--than" then
  for text in io.lines(args[2]) do
    local name, who, value = text:match "^(%w+)_than_(%w+) ([%d.]+)"
    if name then others[#others + 1] = { name = name, who = who, value = tonumber(value) } end
  end
  args = { select(3, unpack(args)) }
end
local sizes = {}
for i, text in ipairs(#args > 0 and args or { "65536", "4194304" }) do
  sizes[i] = assert(tonumber(text), "a count is a number")
end

local kernels = mc.kernels
local copy = mc.compute { name = "copy.comp", source = [[
  #include <mooncrust.glsl>
  layout(local_size_x = 256) in;
  MC_BUFFERS(uint, uints);
  layout(push_constant) uniform Arguments { mc_buffer source, target; uint n; } args;
  void main() {
    for (uint i = gl_GlobalInvocationID.x; i < args.n; i += gl_NumWorkGroups.x * 256u) {
      uints[args.target].data[i] = uints[args.source].data[i];
    }
  }
]] }

local function label(count)
  for _, unit in ipairs { { 2 ^ 20, "m" }, { 2 ^ 10, "k" } } do
    if count % unit[1] == 0 then return ("%d%s"):format(count / unit[1], unit[2]) end
  end
  return tostring(count)
end

local function median(list)
  table.sort(list)
  return list[math.ceil(#list / 2)]
end

-- A GPU that waits for the CPU, now or a while ago, runs at a fraction of its clock.
local function warm_up(job)
  local from = seconds()
  while seconds() - from < 0.5 do
    local last
    for _ = 1, 16 do
      if job.prepare then mc.submit(job.prepare) end
      last = mc.submit(job.run)
    end
    last:wait()
  end
end

local function run(job)
  if job.prepare then mc.submit(job.prepare):wait() end
  local done = mc.submit(job.run)
  done:wait()
  return assert(done:milliseconds(), "this device has no time stamps") / 1e3
end

local function run_rival(job)
  if job.reset then job.reset() end
  local start = seconds()
  job.rival()
  return seconds() - start
end

-- job: name, count (elements), bytes (moved by the kernel), prepare(graph), run(graph), rival(), compare(). They take
-- turns on a software driver, whose turns last as long as the rival's; the rival has one turn with a large array.
local function measure(job)
  local large, software = job.count > 2 ^ 24, mc.device.software
  local turns = large and 3 or 7
  local mine, theirs, ratios = {}, {}, {}
  run(job)
  theirs[1] = run_rival(job)
  assert(job.compare(), job.name .. ": MoonCrust and C++ disagree")
  for turn = 1, turns do
    if software then mine[turn] = run(job) end
    if not large then theirs[turn] = run_rival(job) end
  end
  if not software then warm_up(job) end
  for turn = 1, turns do
    mine[turn] = mine[turn] or run(job)
    ratios[turn] = (theirs[turn] or theirs[1]) / mine[turn]
  end
  local name, speed = job.name .. "_" .. label(job.count) .. suffix, job.count / median(mine) / 1e6
  print(("%s %.1f Melements/s"):format(name, speed))
  print(("%s_moved %.2f GB/s"):format(name, job.bytes / median(mine) / 1e9))
  print(("%s_cpp %.1f Melements/s"):format(name, job.count / median(theirs) / 1e6))
  print(("%s_ratio %.2f x"):format(name, median(ratios)))
  for _, other in ipairs(others) do
    if other.name == job.name:gsub("_", "") .. label(job.count) then
      print(("%s_%s %.1f Melements/s"):format(name, other.who, other.value))
      print(("%s_%s_ratio %.2f x"):format(name, other.who, speed / other.value))
    end
  end
end

local function same(buffer, array, bytes)
  local got = buffer:read()
  return ffi.C.memcmp(got, array, bytes) == 0
end

local function arrays(n)
  local source = mc.buffer { name = "source", type = "uint32_t", count = n }
  local target = mc.buffer { name = "target", type = "uint32_t", count = n }
  local bins = mc.buffer { name = "bins", type = "uint32_t", count = 256 }
  local from, to, few = ffi.new("uint32_t[?]", n), ffi.new("uint32_t[?]", n), ffi.new "uint32_t[256]"
  library.rival_fill(from, n, n)
  source:upload(from)
  local sum
  measure {
    name = "scan", count = n, bytes = 12 * n,
    run = function(graph) kernels.scan(graph, { input = source, output = target }) end,
    rival = function() library.rival_scan(from, to, n) end,
    compare = function() return same(target, to, n * 4) end,
  }
  measure {
    name = "reduce", count = n, bytes = 4 * n,
    run = function(graph) kernels.reduce(graph, { input = source, output = bins, op = "sum" }) end,
    rival = function() sum = library.rival_reduce(from, n) end,
    compare = function() return bins:read()[0] == sum end,
  }
  measure {
    name = "histogram", count = n, bytes = 4 * n,
    run = function(graph) kernels.histogram(graph, { input = source, output = bins, shift = 24 }) end,
    rival = function() library.rival_histogram(from, few, n) end,
    compare = function() return same(bins, few, 1024) end,
  }
  local function prepare(graph)
    graph:dispatch(copy, { source = source, target = target, n = n }, math.min(n, 2 ^ 20))
  end
  local function reset() ffi.copy(to, from, n * 4) end
  measure {
    name = "radix_sort", count = n, bytes = 4 * 12 * n,
    prepare = prepare,
    run = function(graph) kernels.sort(graph, { keys = target }) end,
    reset = reset,
    rival = function() library.rival_sort(to, n) end,
    compare = function() return same(target, to, n * 4) end,
  }
  local carried = mc.buffer { name = "carried", type = "uint32_t", count = n }
  local payload = ffi.new("uint32_t[?]", n)
  measure {
    name = "radix_sort_pairs", count = n, bytes = 4 * 20 * n,
    prepare = function(graph)
      prepare(graph)
      graph:dispatch(copy, { source = source, target = carried, n = n }, math.min(n, 2 ^ 20))
    end,
    run = function(graph) kernels.sort(graph, { keys = target, values = carried }) end,
    reset = function()
      reset()
      ffi.copy(payload, from, n * 4)
    end,
    rival = function() library.rival_sort_pairs(to, payload, n) end,
    compare = function() return same(target, to, n * 4) and same(carried, payload, n * 4) end,
  }
  carried:destroy()
  -- The same words as keys of 64 bits, half as many.
  local wide = mc.buffer { name = "wide", type = "uint64_t", count = n / 2 }
  measure {
    name = "radix_sort64", count = n / 2, bytes = 8 * 24 * n / 2,
    prepare = function(graph)
      graph:dispatch(copy, { source = source, target = wide, n = n }, math.min(n, 2 ^ 20))
    end,
    run = function(graph) kernels.sort(graph, { keys = wide }) end,
    reset = reset,
    rival = function() library.rival_sort64(ffi.cast("uint64_t *", to), n / 2) end,
    compare = function() return same(wide, to, n * 4) end,
  }
  for _, buffer in ipairs { source, target, bins, wide } do buffer:destroy() end
end

local function images(width, height)
  local source = mc.image { name = "source", format = "rgba32f", width = width, height = height }
  local target = mc.image { name = "target", format = "rgba32f", width = width / 2, height = height / 2 }
  local n = width * height
  local from, to = ffi.new("float[?]", n * 4), ffi.new("float[?]", n)
  local words = ffi.new("uint32_t[?]", n * 4)
  library.rival_fill(words, n * 4, 3)
  for i = 0, n * 4 - 1 do from[i] = words[i] % 256 end
  source:upload(from)
  measure {
    name = "blit", count = n / 4, bytes = 20 * n, -- elements are texels of the smaller one
    run = function(graph) kernels.blit(graph, { source = source, target = target, filter = "linear" }) end,
    rival = function() library.rival_blit(from, to, width, height) end,
    compare = function()
      local got = ffi.new("float[?]", n)
      target:read { into = got }
      for i = 0, n - 1 do
        if math.abs(got[i] - to[i]) > 0.01 then return false end
      end
      return true
    end,
  }
end

for _, n in ipairs(sizes) do
  arrays(n)
  kernels.free_scratch()
end
images(2048, 1024)
