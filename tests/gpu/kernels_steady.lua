-- Kernels that frames use make no garbage once they are known: scan, reduce and sort.

local expect = require "lib.expect"
local mc = require "mooncrust"

local n = 1000
local function buffer(name, count) return mc.buffer { name = name, type = "uint32_t", count = count } end
local keys, values, one = buffer("keys", n), buffer("values", n), buffer("one", 1)
keys:upload(function(i) return i * 7919 % 65536 end)
local calls = {
  { "sort", { keys = keys, values = values, bits = 16 } },
  { "scan", { input = keys, output = values } },
  { "reduce", { input = keys, output = one } },
}

for _, call in ipairs(calls) do
  local run, options, least = mc.kernels[call[1]], call[2], math.huge
  local function record(graph)
    local before = collectgarbage "count"
    run(graph, options)
    least = math.min(least, collectgarbage "count" - before)
  end
  -- The first ones make pipelines and traces; then the collector stands still, and what a call leaves is seen.
  for turn = 1, 60 do
    if turn == 40 then
      collectgarbage()
      collectgarbage "stop"
    end
    if turn == 41 then least = math.huge end
    mc.submit(record)
  end
  collectgarbage "restart"
  expect.same(1024 * least, 0, "bytes that kernels." .. call[1] .. " leaves")
end
