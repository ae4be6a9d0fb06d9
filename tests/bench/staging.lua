-- upload, readback: GB/s (1e9 bytes) of buffer:upload(array) until the GPU has the bytes, and of buffer:read(first,
-- count, array), against a C library on the same queue that copies once with the CPU and once with the GPU (staging.c).
-- Both use one C array of floats as source and one as target, in turns, and take turns at going first; a turn moves
-- 128 MiB at least. Before anything is timed, each must give back what it was given.
--
--   mooncrust tests/bench/staging.lua --headless -- LIBRARY [SUFFIX]
--
-- tests/bench/staging.sh builds the library and runs this. SUFFIX goes behind the printed names.

local ffi = require "ffi"
local mc = require "mooncrust"
local platform = require "mooncrust.core.platform"

local device = mc.device
local queues = require "mooncrust.gpu.queue"

ffi.cdef [[
  typedef struct rival rival;
  int rival_open(void *physical, void *device, void *queue, uint32_t family, uint64_t size, rival **out);
  void rival_close(rival *);
  int rival_upload(rival *, const void *data, uint64_t size);
  int rival_readback(rival *, void *data, uint64_t size);
  int memcmp(const void *a, const void *b, size_t size);
]]
local library = ffi.load((assert(mc.args[1], "usage: staging.lua --headless -- LIBRARY [SUFFIX]")))
local suffix = mc.args[2] or ""

local MIB, TURNS = 2 ^ 20, 15

local function check(result, what) assert(result == 0, what .. " of the rival in C failed") end

local function bench(size)
  local count = size / 4
  local source, target = ffi.new("float[?]", count), ffi.new("float[?]", count)
  local out = ffi.new "rival *[1]"
  local main = device.queues.main
  check(library.rival_open(device.physical, device.handle, main.handle, main.family, size, out), "opening")
  local rival = out[0]
  local buffer = assert(mc.buffer { name = "bench", type = "float", count = count })

  local jobs = {
    upload = {
      function()
        buffer:upload(source)
        queues.main():idle() -- and the transfer queue, if there is one
      end,
      function() check(library.rival_upload(rival, source, size), "an upload") end,
    },
    readback = {
      function() buffer:read(0, count, target) end,
      function() check(library.rival_readback(rival, target, size), "a readback") end,
    },
  }
  for who, name in ipairs { "MoonCrust", "the rival in C" } do
    for i = 0, count - 1 do
      source[i] = i % 65536 + who
    end
    ffi.fill(target, size)
    jobs.upload[who]()
    jobs.readback[who]()
    assert(ffi.C.memcmp(source, target, size) == 0, name .. " gives other bytes back than it was given")
  end

  local repeats = math.max(1, 128 * MIB / size)
  for _, name in ipairs { "upload", "readback" } do
    local speeds, ratios = { {}, {} }, {}
    for turn = 1, TURNS do
      for step = 1, 2 do
        local who = (turn + step) % 2 + 1
        local job = jobs[name][who]
        local start = platform.seconds()
        for _ = 1, repeats do
          job()
        end
        speeds[who][turn] = size * repeats / (platform.seconds() - start) / 1e9
      end
      ratios[turn] = speeds[1][turn] / speeds[2][turn]
    end
    local middle = (TURNS + 1) / 2
    for _, list in ipairs { speeds[1], speeds[2], ratios } do
      table.sort(list)
    end
    local label = ("%dmib%s"):format(size / MIB, suffix)
    print(("%s_%s %.2f GB/s"):format(name, label, speeds[1][middle]))
    print(("%s_c_%s %.2f GB/s"):format(name, label, speeds[2][middle]))
    print(("%s_ratio_%s %.2f x"):format(name, label, ratios[middle]))
    print(("%s_ratio_worst_%s %.2f x"):format(name, label, ratios[1]))
  end
  buffer:destroy()
  library.rival_close(rival)
end

-- Some devices have no buffer of 256 MiB: there the largest is taken.
for _, size in ipairs { MIB, 64 * MIB, math.min(256 * MIB, tonumber(device.limits.maxStorageBufferRange)) } do
  bench(size)
end
