-- Zero-copy: Lua writes a waveform into memory that the GPU uses in place, the GPU filters it
-- there, and Lua reads the result through the same pointer: no upload, no read back.
--
--   mooncrust examples/02_zero_copy                 a slow wave with a fast one on top, filtered
--   mooncrust examples/02_zero_copy -- cutoff=200   lets both through (cycles, 1 to 500)
--
-- Source of the filter: windowed sinc, Oppenheim & Schafer, Discrete-Time Signal Processing, 7.5.
local mc = require "mooncrust"

local p = mc.parameters { { "cutoff", 30, "cycles", least = 1, most = 500 } }

local n, slow, fast = 1024, 3, 97 -- samples; cycles in all of them
local wave = mc.host_buffer { name = "wave", type = "float", count = n }
local samples = wave.pointer -- float *
for i = 0, n - 1 do
  local t = 2 * math.pi * i / n
  samples[i] = 0.6 * math.sin(slow * t) + 0.3 * math.sin(fast * t)
end

-- How much of a wave with so many cycles there is: one term of a Fourier transform.
local function amplitude(cycles)
  local a, b = 0, 0
  for i = 0, n - 1 do
    local t = 2 * math.pi * cycles * i / n
    a, b = a + samples[i] * math.cos(t), b + samples[i] * math.sin(t)
  end
  return 2 / n * math.sqrt(a * a + b * b)
end

local function plot(title)
  local columns, rows = 64, 11
  print(title)
  local lines = {}
  for y = 1, rows do
    lines[y] = (" "):rep(columns):gsub(".", y == 6 and "-" or " ")
  end
  for x = 0, columns - 1 do
    local value = samples[math.floor(x * n / columns)]
    local y = math.floor((1 - value) / 2 * (rows - 1) + 0.5) + 1
    lines[y] = lines[y]:sub(1, x) .. "*" .. lines[y]:sub(x + 2)
  end
  for _, line in ipairs(lines) do
    print(("  " .. line):match "^(.-) *$")
  end
end

plot "before"
local slow_before, fast_before = amplitude(slow), amplitude(fast)

local filter = mc.compute "filter.wgsl"
mc.submit(function(graph)
  graph:dispatch(filter, { wave = wave, n = n, cutoff = p.cutoff / n }, filter.workgroup[1])
end)
wave:wait() -- until then the samples are the GPU's

plot "after"
print(("%3d cycles: %.3f, now %.3f"):format(slow, slow_before, amplitude(slow)))
print(("%3d cycles: %.3f, now %.3f"):format(fast, fast_before, amplitude(fast)))
print("memory: " .. (wave.imported and "the program's own, used by the GPU in place" or "mapped"))
