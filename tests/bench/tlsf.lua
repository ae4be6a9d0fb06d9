-- tlsf_replace: one free and one allocation of MoonCrust's TLSF, of VMA's virtual block and of crate offset-allocator.
-- 8,192 ranges are alive in 2 GiB: 256 B to 64 KiB log-uniform, alignment 256. All three do the same steps, in turns,
-- five times; a ratio is that of one turn. fill_before_failure: how full a space is when a request of up to 1 % of it
-- first fails.
--
--   luajit tests/bench/tlsf.lua LIBRARY      tests/bench/tlsf.sh builds the library (tests/bench/rivals) and runs this
package.path = "lua/?.lua;" .. package.path
local ffi = require "ffi"
local random = require "mooncrust.core.random"
local tlsf = require "mooncrust.alloc.tlsf"

ffi.cdef [[
  typedef struct { long seconds, nanoseconds; } bench_time;
  int clock_gettime(int clock, bench_time *time);
  typedef struct {
    double size;
    int32_t alignment, slots, steps, rounds;
    const int32_t *at, *sizes;
  } bench_load;
  double rival_vma(const bench_load *load);
  double rival_offset_allocator(const bench_load *load);
]]
local rivals = ffi.load((assert(arg[1], "usage: tlsf.lua LIBRARY")))

local SLOTS, STEPS, ROUNDS, TURNS = 8192, 500000, 4, 5
local at, sizes = ffi.new("int32_t[?]", STEPS), ffi.new("int32_t[?]", STEPS)
local load = ffi.new("bench_load", {
  size = 2 ^ 31, alignment = 256, slots = SLOTS, steps = STEPS, rounds = ROUNDS, at = at, sizes = sizes,
})
local next_random = random.new(2004)
for i = 0, STEPS - 1 do
  at[i], sizes[i] = next_random(SLOTS) - 1, math.floor(2 ^ (8 + 8 * next_random()))
end

local time = ffi.new "bench_time"
local function now()
  ffi.C.clock_gettime(1, time)
  return tonumber(time.seconds) * 1e9 + tonumber(time.nanoseconds)
end

local handles = ffi.new("double[?]", SLOTS)
local function ours()
  local space = tlsf.new(load.size)
  for i = 0, SLOTS - 1 do
    handles[i] = space:allocate(sizes[i], load.alignment)
  end
  local start = now()
  for _ = 1, ROUNDS do
    for i = 0, STEPS - 1 do
      local slot = at[i]
      space:free(handles[slot])
      handles[slot] = space:allocate(sizes[i], 256)
    end
  end
  return (now() - start) / ROUNDS / STEPS
end

local turns = {
  { name = "tlsf_replace", run = ours },
  { name = "tlsf_replace_vma", run = function() return rivals.rival_vma(load) end },
  { name = "tlsf_replace_offset_allocator", run = function() return rivals.rival_offset_allocator(load) end },
}
local ratios = {}
for turn = 1, TURNS do
  for _, one in ipairs(turns) do
    one[turn] = one.run()
    assert(one[turn] > 0, one.name .. ": something did not fit")
  end
  ratios[turn] = turns[1][turn] / turns[2][turn]
end

local function sorted(list)
  table.sort(list)
  return list
end
for _, one in ipairs(turns) do
  print(("%s %.1f ns"):format(one.name, sorted(one)[(TURNS + 1) / 2]))
end
sorted(ratios)
print(("tlsf_replace_ratio %.2f x"):format(ratios[(TURNS + 1) / 2]))
print(("tlsf_replace_ratio_worst %.2f x"):format(ratios[TURNS]))

local function fill(seed)
  local space, next_size = tlsf.new(load.size), random.new(seed)
  while space:allocate(next_size(math.floor(load.size / 100)), load.alignment) do end
  return space:used() / load.size * 100
end
local worst = 100
for seed = 1, 20 do
  worst = math.min(worst, fill(seed))
end
print(("fill_before_failure %.1f percent"):format(worst))
