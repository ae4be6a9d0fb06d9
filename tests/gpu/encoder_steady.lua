-- Proves that recording with an encoder allocates nothing and stays in traces, and that what is set is not set again.
local ffi = require "ffi"
local mc = require "mooncrust"
mc.configure { hazards = false } -- which are looked for call by call
local expect = require "lib.expect"
local drawing = require "lib.drawing"
local sets = require "lib.sets"
local steady = dofile "tests/unit/steady.lua"

local queue = require("mooncrust.gpu.queue").main()
local e, cmd = nil, nil
-- Checks a round in a command buffer that is dropped: what was recorded does not run.
local function check(round, operations, targets)
  cmd = queue:begin()
  e = mc.encoder(cmd)
  if targets then e:begin_rendering(targets) end
  steady.check(round, operations)
  if targets then e:end_rendering() end
  queue:abandon(cmd)
  e:used_by()
end

local add = expect.floats("add", "floats[args.a].data[i] += args.x;")
local a = mc.buffer { name = "a", type = "float", count = 64 }
local b = mc.buffer { name = "b", type = "float", count = 64 }
local arguments, bytes = { a = a, b = b, n = 64, x = 1 }, ffi.new "uint32_t[8]"
check(function()
  e:bind(add)
  for i = 1, 1000 do
    bytes[2] = i
    e:push_bytes(bytes, 32):dispatch(0, 1, 1)
  end
end, 1000)
check(function()
  for i = 1, 1000 do
    arguments.x = i
    e:bind(add):push(arguments):dispatch(2):barrier()
  end
end, 1000)

local image = mc.image { name = "image", width = 16, height = 16, mips = 2 }
local region, to_image, scaled, color =
  { from = 4, to = 8, size = 16 },
  { mip = 1, x = 2, width = 4, height = 2 },
  { width = 4, height = 4, to_mip = 1 },
  { 0, 0, 0, 1 }
for _, round in ipairs {
  function()
    for i = 1, 300 do
      region.to = i % 8 * 4
      e:barrier():copy(a, b, region)
    end
  end,
  function()
    for i = 1, 300 do
      to_image.x = i % 4
      e:barrier():copy(a, image, to_image)
    end
  end,
  function()
    for i = 1, 300 do
      scaled.width = i % 4 + 1
      e:barrier():blit(image, image, scaled)
    end
  end,
  function()
    for i = 1, 300 do
      e:barrier():fill(a, i, 16, 32):update(a, bytes, 0, 16):clear(image, color)
    end
  end,
} do
  check(round, 600) -- calls, at least
end

-- Drawing.
local flat = drawing.flat { name = "flat" }
local other = drawing.flat { name = "other", cull = "back" }
local points = drawing.points(drawing.ALL)
local indices = mc.buffer { name = "indices", type = "uint16_t", count = 6 }
local args = { vertices = points, color = { 1, 1, 1, 1 }, z = 0.5 }
local indexed = { indices = indices, vertices = 0, first_index = 3 }
local targets = { color = image, clear = { 0, 0, 0, 0 } }
check(function()
  for i = 1, 300 do
    e:bind(i % 2 == 0 and flat or other):push_bytes(bytes, 32):scissor(0, 0, 8 + i % 2, 8):draw(0)
  end
end, 1200, targets) -- calls
check(function()
  e:bind(flat)
  for i = 1, 300 do
    indexed.first_index = i % 3
    e:push_bytes(bytes, 32):draw(indexed)
  end
end, 600, targets)

-- What is set already is not set again.
sets.reset()
cmd = queue:begin()
e = mc.encoder(cmd):begin_rendering(targets)
for _ = 1, 3 do
  e:bind(flat):push(args):draw(3):bind(other):push(args):draw(3)
end
e:end_rendering()
expect.same(sets.CullMode, 6, "cull differs each time")
expect.same(sets.FrontFace, 1, "front is the same")
e:forget():begin_rendering(targets):bind(flat):push(args):draw(3):end_rendering()
expect.same(sets.FrontFace, 2, "front after forget")
queue:abandon(cmd)
e:used_by()
