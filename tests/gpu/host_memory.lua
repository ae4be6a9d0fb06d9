-- Proves zero-copy both ways: the GPU sees what Lua wrote through the pointer, Lua sees what the GPU wrote, and no copy
-- command is recorded. Memory that the script owns can be imported. Where a query says that the device does not import,
-- the fallback is mapped memory, and `memory =` is refused.
local ffi = require "ffi"
local mc = require "mooncrust"
local expect = require "lib.expect"
mc.log.set_level "quiet" -- the notice of the fallback

local vk = mc.device and mc.vk
local copies = 0
for _, name in ipairs { "vkCmdCopyBuffer", "vkCmdUpdateBuffer", "vkCmdCopyBuffer2" } do
  local real = vk[name]
  rawset(vk, name, function(...)
    copies = copies + 1
    return real(...)
  end)
end
local hostmem = require "mooncrust.gpu.hostmem"
local imports = hostmem.refusal == nil
local add = expect.floats("add", "floats[args.a].data[i] += args.x;")

local function run(buffer, x)
  mc.submit(function(graph) graph:dispatch(add, { a = buffer, b = buffer, n = buffer.count, x = x }, buffer.count) end)
  buffer:wait()
end

-- Odd sizes, so that alignment is not given by chance.
for _, count in ipairs { 1, 3, 1000, 1024, 5000, 300000 } do
  local b = mc.host_buffer { name = "shared", type = "float", count = count }
  expect.same(b.imported, imports, "imported")
  expect.each(b.pointer, 0, count - 1, 0, "new host buffer")
  for i = 0, count - 1 do
    b.pointer[i] = i
  end
  run(b, 1)
  expect.each(b.pointer, 0, count - 1, function(i) return i + 1 end, "after the GPU")
  b.pointer[count - 1] = 7
  run(b, 1)
  expect.same(b.pointer[count - 1], 8, "Lua wrote, the GPU added")
  b:destroy()
end
expect.same(copies, 0, "copy commands")

-- It is a buffer in all else.
local b = mc.host_buffer { name = "b", type = "float", count = 4 }
b:upload { 1, 2, 3, 4 }
expect.each(b:read(1, 2), 0, 1, function(i) return i + 2 end, "read of a host buffer")
expect.same(b:wait(1) and b.pointer[3], 4, "upload, seen through the pointer")
expect.same(copies > 0, true, "the counter of copies works")

-- Structs and bytes.
local s = mc.host_buffer { name = "s", type = "struct { float x; uint32_t id; }", count = 2 }
s.pointer[1].x, s.pointer[1].id = 0.5, 9
expect.same(s:read()[1].id, 9, "a struct")

-- The script's own memory.
local step = imports and hostmem.alignment or 4096
local own = ffi.new("uint8_t[?]", 5 * step)
local address = tonumber(ffi.cast("uintptr_t", own))
local aligned = ffi.cast("float *", own + (step - address % step) % step)
local n = 2 * step / 4
for i = 0, n - 1 do
  aligned[i] = i
end
local function import(memory, count)
  return mc.host_buffer { name = "own", type = "float", count = count or n, memory = memory }
end
if imports then
  local mine = import(aligned)
  expect.same(mine.pointer == aligned and mine.imported, true, "the pointer is the script's")
  run(mine, 0.5)
  expect.each(aligned, 0, n - 1, function(i) return i + 0.5 end, "the script's own array")
  aligned[3] = 1
  run(mine, 1)
  expect.same(aligned[3], 2, "and the other way round")
  mine:destroy()
  expect.refused(function() import(ffi.cast("float *", own + (step - address % step) + 4)) end,
    "mc.host_buffer 'own'", "begins 4 bytes behind a multiple of " .. step)
  expect.refused(function() import(ffi.new("float[3]")) end, "elements take " .. n * 4 .. " bytes, 'memory' has 12")
  expect.refused(function() import(ffi.cast("float *", 0)) end, "null pointer")
  for _, wrong in ipairs { 3, "text", {}, ffi.new "int" } do
    expect.refused(function() import(wrong) end, "'memory' is a C array or a pointer")
  end
else
  expect.refused(function() import(aligned) end, "mc.host_buffer 'own'", "cannot use the script's memory")
end

-- Misuse.
expect.refused(function() mc.host_buffer { type = "float" } end, "mc.host_buffer: option 'count' is missing")
expect.refused(function() mc.host_buffer { type = "flaot", count = 1 } end, "no element type 'flaot'")
expect.refused(function() mc.host_buffer { type = "float", count = 2 ^ 40 } end, "at most")
expect.refused(function() b:wait(-1) end, "wait takes seconds")
b:destroy()
expect.refused(function() b:wait() end, "cannot wait for buffer 'b'", "it was destroyed at")

-- Mapped buffers, which are the fallback by another name.
local up = mc.buffer { name = "up", type = "float", count = 8, memory = "upload" }
local down = mc.buffer { name = "down", type = "float", count = 8, memory = "readback" }
expect.each(up.pointer, 0, 7, 0, "new mapped memory")
expect.each(down.pointer, 0, 7, 0, "new mapped memory")
for i = 0, 7 do
  up.pointer[i] = i -- before the first submission, which must leave it alone
end
expect.same(up:read()[7], 7, "what the CPU has written") -- and no warning that nothing had
local move = expect.floats("move", "floats[args.b].data[i] = floats[args.a].data[i] * args.x;")
mc.submit(function(graph) graph:dispatch(move, { a = up, b = down, n = 8, x = 2 }, 8) end)
down:wait()
expect.each(down.pointer, 0, 7, function(i) return 2 * i end, "mapped memory")
expect.refused(function() mc.buffer { type = "float", count = 1, memory = "gpu" } end, "device, upload, readback")
