-- Proves that 500,000 rounds of creating and destroying leak nothing: live objects, device memory, places in the heap,
-- memory of Lua. Some are used by the GPU in between, some are forgotten instead of destroyed, one in 50 is an image.
local mc = require "mooncrust"
local expect = require "lib.expect"

mc.configure { heap = 256 }
local set = expect.floats("set", "floats[args.a].data[i] = args.x;")
local blocks = require "mooncrust.gpu.blocks"
local heap = require "mooncrust.gpu.heap"
local objects = require "mooncrust.gpu.objects"

local function round(i)
  local resource
  if i % 50 == 0 then
    resource = mc.image { name = "image", width = 1 + i % 7, height = 3 }
  else
    resource = mc.buffer { name = "buffer", type = "float", count = 1 + i % 1000 }
  end
  if i % 1000 == 1 then
    local arguments = { a = resource, b = resource, n = 1, x = i }
    mc.submit(function(graph) graph:dispatch(set, arguments, 1) end)
    if i % 10000 == 1 then
      expect.same(resource:read(0, 1)[0], i, "what the GPU wrote")
    end
  end
  if i % 20 ~= 3 then
    resource:destroy()
  end
end

local function settle()
  mc.submit(function() end):wait()
  for _ = 1, 3 do
    collectgarbage()
    objects.poll()
  end
  local alive, waiting = objects.count()
  local buffers, retired_buffers = heap.count "buffer"
  local images, retired_images = heap.count "image"
  return {
    alive = alive, waiting = waiting, memory = blocks.count(), lua = collectgarbage "count",
    buffers = buffers, images = images, retired = retired_buffers + retired_images,
  }
end

for i = 1, 20000 do
  round(i)
end
local before = settle()
for i = 1, 500000 do
  round(i)
end
local after = settle()
for _, name in ipairs { "alive", "waiting", "buffers", "images", "retired" } do
  expect.same(after[name], before[name], name)
end
expect.same(after.memory <= before.memory + 1, true, ("%d VkDeviceMemory, were %d"):format(after.memory, before.memory))
expect.same(after.lua < before.lua + 1024, true, ("Lua's memory: %d KiB, was %d"):format(after.lua, before.lua))
