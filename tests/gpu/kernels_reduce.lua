-- Proves reductions against the CPU, with both methods: every type and operation, sizes round every boundary, extremes.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"

local kernels = mc.kernels
local MOST = 150007
local SIZES = { 0, 1, 2, 3, 4, 5, 7, 63, 64, 65, 255, 257, 1023, 4096, 4097, 65537, MOST }

local random = mc.random(11)
local EMPTY = {
  uint32_t = { sum = 0, min = 2 ^ 32 - 1, max = 0 },
  int32_t = { sum = 0, min = 2 ^ 31 - 1, max = -2 ^ 31 },
  float = { sum = 0, min = math.huge, max = -math.huge },
}
local OPS = {
  sum = function(a, b) return a + b end,
  min = math.min,
  max = math.max,
}
local VALUES = {
  uint32_t = function() return math.floor(random() * 2 ^ 32) end,
  int32_t = function() return math.floor((random() - 0.5) * 2 ^ 32) end,
  float = function() return math.floor((random() - 0.5) * 128) end, -- sums of these are exact
}
local WRAP = {
  uint32_t = function(x) return x % 2 ^ 32 end,
  int32_t = function(x) return (x + 2 ^ 31) % 2 ^ 32 - 2 ^ 31 end,
  float = function(x) return x end,
}

for kind, value in pairs(VALUES) do
  local data = ffi.new(kind .. "[?]", MOST)
  for i = 0, MOST - 1 do data[i] = value() end
  local input = mc.buffer({ name = "input", type = kind, count = MOST }):upload(data)
  local output = mc.buffer { name = "output", type = kind, count = #SIZES * 3 + 1 }
  for _, method in ipairs { "lanes", "groups" } do
    kernels.method = method
    local expected, at = {}, 0
    output:upload(ffi.new(kind .. "[?]", output.count, 5))
    mc.submit(function(graph)
      for op, combine in pairs(OPS) do
        for _, n in ipairs(SIZES) do
          kernels.reduce(graph, { input = input, output = output, op = op, count = n, at = at })
          local result = EMPTY[kind][op]
          for i = 0, n - 1 do result = combine(result, data[i]) end
          expected[at] = { WRAP[kind](result), ("%s of %d %s, %s"):format(op, n, kind, method) }
          at = at + 1
        end
      end
    end)
    local got = output:read()
    for i = 0, at - 1 do expect.same(got[i], expected[i][1], expected[i][2]) end
    expect.same(got[at], 5, "beyond the results")
  end
end

-- One element that decides, at every place of a tile that might be forgotten.
local n = 5000
local data = ffi.new("float[?]", n)
local input = mc.buffer { name = "input", type = "float", count = n }
local output = mc.buffer { name = "output", type = "float", count = 1 }
for _, place in ipairs { 0, 1, 3, 4, 255, 256, 1023, 1024, 4095, 4096, 4996, 4997, 4998, 4999 } do
  ffi.fill(data, n * 4)
  data[place] = -1e30
  input:upload(data)
  mc.submit(function(graph) kernels.reduce(graph, { input = input, output = output, op = "min" }) end)
  expect.same(output:read()[0], ffi.new("float", -1e30), "the least, at " .. place)
end
