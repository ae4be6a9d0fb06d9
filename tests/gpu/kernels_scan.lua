-- Proves prefix sums against the CPU, with both methods: sizes round every boundary, sums that wrap, nothing written
-- beyond the end, in place, and several in one submission.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"

local kernels = mc.kernels
local MOST = 150007
local SIZES = { 1, 2, 3, 4, 5, 63, 64, 65, 255, 257, 4095, 4096, 4097, 4100, 12345, 65537, MOST }

local random = mc.random(7)
local words = ffi.new("uint32_t[?]", MOST)
for i = 0, MOST - 1 do words[i] = random() * 2 ^ 32 end
local sums = ffi.new("uint32_t[?]", MOST + 1) -- sums[i] is that of what comes before i
for i = 0, MOST - 1 do sums[i + 1] = (sums[i] + words[i]) % 2 ^ 32 end

local input = mc.buffer({ name = "input", type = "uint32_t", count = MOST }):upload(words)
local output = mc.buffer { name = "output", type = "uint32_t", count = MOST }
local mark = ffi.new("uint32_t[?]", MOST)
ffi.fill(mark, MOST * 4, 0x77)

local function check(got, n, shift, what)
  for i = 0, n - 1 do
    if got[i] ~= sums[i + shift] then
      error(("%s of %d: [%d] is %d, expected %d"):format(what, n, i, got[i], sums[i + shift]))
    end
  end
end

for _, method in ipairs { "lanes", "groups" } do
  kernels.method = method
  for _, n in ipairs(SIZES) do
    for _, inclusive in ipairs { false, true } do
      output:upload(mark)
      mc.submit(function(graph)
        kernels.scan(graph, { input = input, output = output, count = n, inclusive = inclusive })
      end)
      local got = output:read()
      check(got, n, inclusive and 1 or 0, method .. (inclusive and " inclusive" or " exclusive"))
      expect.each(got, n, math.min(n + 5000, MOST) - 1, 0x77777777, "beyond the end")
    end
  end

  -- In place, as by default; and of signed numbers.
  local own = mc.buffer({ name = "own", type = "int32_t", count = MOST }):upload(ffi.cast("int32_t *", words))
  mc.submit(function(graph) kernels.scan(graph, { input = own }) end)
  local place = own:read()
  check(ffi.cast("uint32_t *", place), MOST, 0, method .. " in place")

  -- What is kept for later calls is not mixed up within a submission.
  own:upload(ffi.cast("int32_t *", words))
  mc.submit(function(graph)
    kernels.scan(graph, { input = input, output = output, count = MOST - 1, inclusive = true })
    kernels.scan(graph, { input = own, count = 70001 })
    kernels.scan(graph, { input = input, output = own, count = 33 })
  end)
  check(output:read(), MOST - 1, 1, method .. " first of three")
  local second = own:read()
  check(ffi.cast("uint32_t *", second), 33, 0, method .. " third of three")
  for i = 33, 70000 do expect.same(second[i], bit.tobit(sums[i]), "second of three") end
  own:destroy()
end

-- Nothing to do.
output:upload(mark)
mc.submit(function(graph) kernels.scan(graph, { input = input, output = output, count = 0 }) end)
expect.each(output:read(0, 100), 0, 99, 0x77777777, "a scan of nothing")

-- More than one tile in each of the most workgroups that there are; the CPU's sum stays small enough to be exact.
kernels.method = "groups"
local n = 2048 * 4096 + 4097
local many = mc.buffer { name = "many", type = "uint32_t", count = n }
local ones = ffi.new("uint32_t[?]", n)
for i = 0, n - 1 do ones[i] = i % 3 end
many:upload(ones)
mc.submit(function(graph) kernels.scan(graph, { input = many, inclusive = true }) end)
local got, sum = many:read(), 0
for i = 0, n - 1 do
  sum = sum + ones[i]
  if got[i] ~= sum then error(("of many: [%d] is %d, expected %d"):format(i, got[i], sum)) end
end
