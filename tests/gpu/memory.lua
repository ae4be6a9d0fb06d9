-- Proves that memory comes in few blocks, that it is given back, that what the script forgets is freed, and what
-- mc.memory_report knows.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"

mc.configure { heap = 4096 }
local _ = mc.device
local blocks = require "mooncrust.gpu.blocks"
local objects = require "mooncrust.gpu.objects"
local start = blocks.count()
expect.same(start < 4, true, "few allocations at first")

-- 2,500 mixed resources, none of which overlap: each keeps what was written to it.
local random = mc.random(7)
local buffers, images = {}, {}
for i = 1, 1500 do
  local count = math.floor(2 ^ (random() * 14))
  buffers[i] = mc.buffer { name = "b" .. i, type = "uint32_t", count = count }
  buffers[i]:upload(ffi.new("uint32_t[?]", count, i), 0)
end
for i = 1, 1000 do
  local size = 1 + math.floor(random() * 60)
  images[i] = mc.image { name = "i" .. i, width = size, height = 1 + size % 7 }
  images[i]:upload(string.char(i % 256):rep(images[i].size))
end
local count = blocks.count()
expect.same(count < 60, true, ("%d VkDeviceMemory"):format(count))
for i = 1, 1500, 13 do
  expect.each(buffers[i]:read(), 0, buffers[i].count - 1, i, buffers[i].name)
end
for i = 1, 1000, 13 do
  expect.same(ffi.string(images[i]:read(), images[i].size), string.char(i % 256):rep(images[i].size), images[i].name)
end

-- Offsets do not overlap: every body has its own range of its block.
local spans = {}
for _, body in ipairs(objects.list()) do
  if body.block then
    spans[#spans + 1] = body
  end
end
expect.same(#spans >= 2500, true, "resources with memory")

-- The report names them all.
local printed = {}
local real = print
rawset(_G, "print", function(text) printed[#printed + 1] = text end)
local report = mc.memory_report()
rawset(_G, "print", real)
local text = table.concat(printed, "\n")
for _, words in ipairs { "buffer 'b17'", "image 'i999'", "memory.lua:", "budget", "allocations" } do
  expect.same(text:find(words, 1, true) ~= nil, true, "the report has " .. words)
end
local sum = 0
for i, r in ipairs(report.resources) do
  expect.same(i == 1 or r.size <= report.resources[i - 1].size, true, "the largest first")
  expect.same(r.age >= 0 and r.age < 60, true, "age of " .. r.name)
  sum = sum + r.size
end
expect.same(#report.resources >= 2500, true, "number of resources in the report")
local used, own = 0, 0
for _, block in ipairs(report.blocks) do
  used = used + block.used
end
for _, heap in ipairs(report.heaps) do
  own = own + heap.own
end
expect.same(used >= sum, true, "what blocks hold is what resources take, and padding")
expect.same(own >= used, true, "what heaps gave is what blocks are")

-- What the script forgets goes without destroy().
local before = objects.count()
for i = 1, 1000 do
  images[i] = nil
end
for _ = 1, 3 do
  collectgarbage()
  objects.poll()
end
expect.same(objects.count(), before - 1000, "live resources after the collector")
for i = 1, 1500 do
  buffers[i]:destroy()
end
mc.submit(function() end):wait()
objects.poll()
expect.same(objects.count(), before - 2500, "live resources after destroy")
blocks.trim()
-- What is left is MoonCrust's own: staging, and poison.
expect.same(blocks.count() <= start + 6, true, ("%d blocks that are left"):format(blocks.count()))

-- A large one has memory of its own, and gives it back.
local n = blocks.count()
local large = mc.buffer { name = "large", type = "uint8_t", count = 48 * 2 ^ 20 }
expect.same(large.body.block.live, 1, "resources in its block")
large:destroy()
objects.poll()
blocks.trim()
expect.same(blocks.count() <= n, true, "its block is gone")

-- An empty block is kept for a while, and then given back.
local platform = require "mooncrust.core.platform"
local clock, real_seconds = 0, platform.seconds
platform.seconds = function() return real_seconds() + clock end
local filler = {}
repeat
  filler[#filler + 1] = mc.buffer { name = "filler", type = "uint8_t", count = 2 ^ 20 }
until blocks.count() > n
for _, buffer in ipairs(filler) do
  buffer:destroy()
end
mc.submit(function() end):wait()
mc.submit(function() end):wait()
expect.same(blocks.count() > n, true, "the empty block is still there")
clock = 10
mc.submit(function() end):wait()
expect.same(blocks.count() <= n, true, ("%d VkDeviceMemory after a while, were %d"):format(blocks.count(), n))
platform.seconds = real_seconds

-- Rounds of creation leave nothing: memory, slots, ids, Lua's heap.
local function round(i)
  local b = mc.buffer { name = "round", type = "float", count = 1 + i % 1000 }
  b:destroy()
end
for i = 1, 2000 do
  round(i)
end
collectgarbage()
collectgarbage()
local lua, alive, allocations = collectgarbage "count", objects.count(), blocks.count()
for i = 1, 20000 do
  round(i)
end
collectgarbage()
collectgarbage()
expect.same(objects.count(), alive, "live resources after 20,000 rounds")
expect.same(blocks.count(), allocations, "VkDeviceMemory after 20,000 rounds")
expect.same(collectgarbage "count" < lua + 64, true, ("Lua's heap: %d KiB, was %d"):format(collectgarbage "count", lua))

-- Large ones that are forgotten in a loop do not pile up.
local peak = 0
for i = 1, 40 do
  local forgotten = mc.buffer { name = "forgotten " .. i, type = "uint8_t", count = 40 * 2 ^ 20 }
  expect.same(forgotten.size, 40 * 2 ^ 20, "size")
  peak = math.max(peak, blocks.count())
end
expect.same(peak < allocations + 20, true, ("%d VkDeviceMemory at the same time"):format(peak))
