-- Proves histograms against the CPU, with both methods: of keys, of an image's luminance, few and many bins, one bin
-- that gets all, and counts that add up over calls.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"

local kernels = mc.kernels
local MOST = 100003
local random = mc.random(17)

local CONTENTS = {
  random = function() return random() * 2 ^ 32 end,
  skewed = function() return random() ^ 8 * 2 ^ 32 end,
  equal = function() return 0xfedcba98 end,
  runs = function(i) return math.floor(i / 100) * 2 ^ 20 % 2 ^ 32 end,
}

for what, value in pairs(CONTENTS) do
  local data = ffi.new("uint32_t[?]", MOST)
  for i = 0, MOST - 1 do data[i] = value(i) end
  local input = mc.buffer({ name = "input", type = "uint32_t", count = MOST }):upload(data)
  for _, method in ipairs { "lanes", "groups" } do
    kernels.method = method
    for _, case in ipairs {
      { n = MOST, shift = 24, bins = 256 },
      { n = MOST, shift = 24, bins = 100 }, -- keys beyond the last bin count nowhere
      { n = MOST, shift = 31, bins = 2 },
      { n = 4099, shift = 20, bins = 4096 },
      { n = 4099, shift = 18, bins = 16384 }, -- more than shared memory holds
      { n = 4099, shift = 23, bins = 511 }, -- at most this for each lane
      { n = 4099, shift = 23, bins = 512 },
      { n = 257, shift = 0, bins = 3 },
      { n = 1, shift = 28, bins = 16 },
      { n = 0, shift = 0, bins = 16 },
    } do
      local n, shift, bins = case.n, case.shift, case.bins
      local output = mc.buffer { name = "output", type = "uint32_t", count = bins + 1 }
      output:upload(ffi.new("uint32_t[?]", bins + 1, 9))
      local function count(add)
        mc.submit(function(graph)
          kernels.histogram(graph, { input = input, output = output, bins = bins, count = n, shift = shift, add = add })
        end)
      end
      local expected = ffi.new("uint32_t[?]", bins)
      for i = 0, n - 1 do
        local bin = math.floor(data[i] / 2 ^ shift)
        if bin < bins then expected[bin] = expected[bin] + 1 end
      end
      local label = ("%s, %d keys, %d bins, %s"):format(what, n, bins, method)
      count(false)
      local got = output:read()
      expect.each(got, 0, bins - 1, function(i) return expected[i] end, label)
      expect.same(got[bins], 9, "beyond the bins")
      count(true)
      expect.each(output:read(), 0, bins - 1, function(i) return 2 * expected[i] end, label .. " twice")
      output:destroy()
    end
  end
  input:destroy()
end

-- Of an image: Rec. 709 luminance, what is outside goes to the ends.
local width, height, bins = 97, 31, 20
local image = mc.image { name = "image", format = "rgba32f", width = width, height = height }
local texels, expected = ffi.new("float[?]", width * height * 4), ffi.new("uint32_t[?]", bins)
local low, high = -0.25, 1.25
for i = 0, width * height - 1 do
  -- In the middle of a bin, so that rounding decides nothing.
  local bin = i * 7 % (bins + 4) - 2
  local luminance = low + (bin + 0.5) * (high - low) / bins
  local t = texels + i * 4
  t[0], t[2] = random() * 0.2, random() * 0.2
  t[1] = (luminance - 0.2126 * t[0] - 0.0722 * t[2]) / 0.7152
  bin = math.max(0, math.min(bins - 1, bin))
  expected[bin] = expected[bin] + 1
end
image:upload(texels)
local output = mc.buffer { name = "output", type = "uint32_t", count = bins }
for _, method in ipairs { "lanes", "groups" } do
  kernels.method = method
  mc.submit(function(graph) kernels.histogram(graph, { image = image, output = output, low = low, high = high }) end)
  expect.each(output:read(), 0, bins - 1, function(i) return expected[i] end, "luminance, " .. method)
end

-- What is above goes into the last bin, too, where a float cannot tell it from the one before; what is no number into
-- the first.
bins = 2 ^ 24
local line = mc.image { name = "line", format = "rgba32f", width = 4, height = 1 }
line:upload(ffi.new("float[16]", { -1, -1, -1, 1, 0, 0, 0, 1, 0 / 0, 0, 0, 1, 2, 2, 2, 1 }))
output = mc.buffer { name = "output", type = "uint32_t", count = bins }
for _, method in ipairs { "lanes", "groups" } do
  kernels.method = method
  mc.submit(function(graph) kernels.histogram(graph, { image = line, output = output }) end)
  local got = output:read()
  expect.same(("%d %d"):format(got[0], got[bins - 1]), "3 1", "the ends of many bins, " .. method)
end
