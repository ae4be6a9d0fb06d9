-- The writer of frames behind --out, as Lua sees it: frames without garbage, hashes in order, errors as values.
local expect = require "lib.expect"
local ffi = require "ffi"
local native = require "mooncrust.core.native"

local folder = os.tmpname()
os.remove(folder)
local texels = ffi.new("uint8_t[?]", 32 * 16 * 4)
local options = { path = folder .. "/%d.png", name = "color", format = "rgba8", width = 32, height = 16, hash = true }
local writer = assert(native.capture(options))

local function give(first, last)
  for step = first, last do
    texels[0] = step % 256
    while not assert(writer:frame(step, texels, 60)) do
      error "no room in a minute"
    end
  end
end
give(0, 199)
collectgarbage()
collectgarbage "stop"
local before = collectgarbage "count"
give(200, 599)
local garbage = collectgarbage "count" - before
collectgarbage "restart"
expect.same(garbage < 1, true, ("%.2f KiB of garbage in 400 frames"):format(garbage))
expect.same(assert(writer:finish(60)), true, "finish")
for step = 0, 599 do
  local line = writer:hash()
  expect.same(line:match "^frame (%d+) color 32x16 rgba8 %x+$", tostring(step), "a line of " .. line)
end
expect.same(writer:hash(), nil, "a line after the last")
for step = 0, 599 do
  assert(os.remove(("%s/%d.png"):format(folder, step)))
end

local taken, err = writer:frame(600, texels, 0)
expect.same(taken, nil, "a frame after the end")
expect.same(err, folder .. "/%d.png: a frame after the end", "its error")
local none, why = native.capture { path = folder .. "/a.bmp", name = "color", format = "rgba8", width = 1, height = 1 }
expect.same(none, nil, "a file of no known kind")
expect.same(why, folder .. "/a.bmp: cannot write .bmp files; "
  .. "pictures are .png or .hdr, videos .mp4, .mov, .mkv, .webm or .gif", "its error")

-- One that nobody finishes is given up when it is collected.
options.path, options.hash = folder .. "/one.png", nil
writer = assert(native.capture(options))
give(0, 3)
writer = nil -- luacheck: ignore
collectgarbage()
collectgarbage()
expect.same(io.open(folder .. "/one.png"), nil, "what was given up")
os.remove(folder)
