-- create_destroy_buffer: one VkBuffer destroyed and one made, with memory bound to it, by MoonCrust's memory module and
-- by VMA on the same device. 1,024 are alive, of 256 B to 64 KiB (log-uniform, whole words); each step replaces one of
-- them. mc_buffer_create_destroy: the same steps with what a user writes, mc.buffer { ... } and buffer:destroy(), which
-- also gives a slot of the heap, zeros, and an end that waits for the GPU. All do the same steps, in turns, five times;
-- a ratio is that of one turn.
--
--   mooncrust tests/bench/memory.lua --headless -- LIBRARY [SUFFIX]
--
-- tests/bench/memory.sh builds the library (tests/bench/rivals) and runs this. SUFFIX goes behind the printed names.

local ffi = require "ffi"
local mc = require "mooncrust"
local platform = require "mooncrust.core.platform"
local random = require "mooncrust.core.random"

local vk, device = mc.vk, mc.device
local memory = require "mooncrust.gpu.memory"
local usage = require("mooncrust.gpu.buffer").USAGE

ffi.cdef [[
  typedef struct {
    const void *instance, *physical, *device, *get_instance_proc_addr;
    uint32_t usage;
    int32_t slots, steps, rounds;
    const int32_t *at, *sizes;
  } bench_buffers;
  double rival_vma_buffers(const bench_buffers *load);
  double rival_vma_buffers_locked(const bench_buffers *load);
]]
local rivals = ffi.load((assert(mc.args[1], "usage: memory.lua --headless -- LIBRARY [SUFFIX]")))
local suffix = mc.args[2] or ""

local SLOTS, STEPS, ROUNDS, TURNS = 1024, 65536, 4, 5

local at, sizes = ffi.new("int32_t[?]", STEPS), ffi.new("int32_t[?]", STEPS)
local next_random = random.new(2026)
for i = 0, STEPS - 1 do
  at[i], sizes[i] = next_random(SLOTS) - 1, math.floor(2 ^ (6 + 8 * next_random())) * 4
end
local load = ffi.new "bench_buffers"
load.instance, load.physical, load.device = device.instance, device.physical, device.handle
load.get_instance_proc_addr = ffi.cast("const void *", vk.vkGetInstanceProcAddr)
load.usage, load.slots, load.steps, load.rounds, load.at, load.sizes = usage, SLOTS, STEPS, ROUNDS, at, sizes

local body = { kind = "buffer", name = "bench" } -- for messages
local buffers, blocks, ranges = {}, {}, {}

local function create(slot, size)
  local buffer, block, range = memory.create_buffer(body, size, usage, "device")
  if not buffer then
    error(block, 0)
  end
  buffers[slot], blocks[slot], ranges[slot] = buffer, block, range
end

local function ours()
  for i = 0, SLOTS - 1 do
    create(i, sizes[i])
  end
  collectgarbage()
  local start = platform.seconds()
  for _ = 1, ROUNDS do
    for i = 0, STEPS - 1 do
      local slot = at[i]
      memory.destroy_buffer(buffers[slot], blocks[slot], ranges[slot])
      create(slot, sizes[i])
    end
  end
  local spent = platform.seconds() - start
  for i = 0, SLOTS - 1 do
    memory.destroy_buffer(buffers[i], blocks[i], ranges[i])
  end
  return spent * 1e9 / ROUNDS / STEPS
end

local function new(size) return assert(mc.buffer { name = "bench", type = "float", count = size / 4 }) end

local function users()
  for i = 0, SLOTS - 1 do
    buffers[i] = new(sizes[i])
  end
  collectgarbage()
  local start = platform.seconds()
  for i = 0, STEPS - 1 do
    local slot = at[i]
    buffers[slot]:destroy()
    buffers[slot] = new(sizes[i])
  end
  local spent = platform.seconds() - start
  for i = 0, SLOTS - 1 do
    buffers[i]:destroy()
  end
  return spent * 1e9 / STEPS
end

local turns = {
  { name = "create_destroy_buffer", run = ours },
  { name = "create_destroy_buffer_vma", run = function() return rivals.rival_vma_buffers(load) end },
  { name = "create_destroy_buffer_vma_locked", run = function() return rivals.rival_vma_buffers_locked(load) end },
  { name = "mc_buffer_create_destroy", run = users },
}
local ratios = { {}, {}, {} }
for turn = 1, TURNS do
  for _, one in ipairs(turns) do
    one[turn] = one.run()
    if one[turn] <= 0 then
      error(("%s failed: %s"):format(one.name, vk.name("VkResult", one[turn])), 0)
    end
  end
  ratios[1][turn] = turns[1][turn] / turns[2][turn]
  ratios[2][turn] = turns[1][turn] / turns[3][turn]
  ratios[3][turn] = turns[4][turn] / turns[2][turn]
end

local function median(list)
  table.sort(list)
  return list[(TURNS + 1) / 2]
end
for _, one in ipairs(turns) do
  print(("%s%s %.3f us"):format(one.name, suffix, median(one) / 1e3))
end
for i, name in ipairs { "create_destroy_buffer_ratio", "create_destroy_buffer_ratio_locked",
  "mc_buffer_create_destroy_ratio" } do
  print(("%s%s %.2f x"):format(name, suffix, median(ratios[i])))
  print(("%s_worst%s %.2f x"):format(name, suffix, ratios[i][TURNS]))
end
