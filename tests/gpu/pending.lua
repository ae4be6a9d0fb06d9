-- Proves that a buffer may come before the shader that declares its struct, and what it can do until then.
local mc = require "mooncrust"
local expect = require "lib.expect"

local FILE = "shaders/spring.comp"
local early = mc.buffer { name = "early", type = "Weight", count = 3 }
local up = mc.buffer { name = "up", type = "Weight", count = 2, memory = "upload" }
expect.same(tostring(early) .. early.count .. early.name, "buffer 'early'3early", "what is known")
local unknown = { "buffer 'early' (made at ", "pending.lua:6)", "no element type 'Weight'", "no shader that is loaded" }
expect.refused(function() early:read() end, unpack(unknown))
expect.refused(function() return early.size end, unpack(unknown))
mc.buffer { name = "forgotten", type = "Never", count = 3 }
local gone = mc.buffer { name = "gone", type = "Never", count = 3 }
gone:destroy()
expect.refused(function() gone:read() end, "buffer 'gone' (made at ", "it was destroyed at ", "pending.lua:15")
local huge = mc.buffer { name = "huge", type = "Weight", count = 2 ^ 40 }

local spring = mc.compute(FILE)
local reason = expect.refused(function() local _ = huge.size end, "mc.buffer 'huge': 1099511627776 elements of ")
expect.same(reason:find("buffer.lua", 1, true), nil, "a line of MoonCrust's")
huge:destroy()
up.pointer[1].mass = 5
expect.same(up:read()[1].mass, 5, "what the pointer wrote")
expect.same(early.size, 48, "bytes")
local sums = mc.buffer { name = "sums", type = "float", count = 3 }
local late = mc.buffer { name = "late", type = "Weight", count = 3 }
local other = { buffer_ = 0, scale = 1 }
local function run(into)
  mc.submit(function(graph)
    graph:dispatch(spring, { to = { buffer_ = into, scale = 1 }, sums = sums, n = 3, more = { other, other } }, 3)
  end)
end
run(early)
run(late)
expect.same(early:read()[2].place.x, 4, "what the shader wrote")
expect.same(late:read()[2].place.x, 4, "what the shader wrote")
expect.same(getmetatable(early), getmetatable(late), "the class")

-- Used in a pass before any shader knows its struct.
local never = mc.buffer { name = "never", type = "Never", count = 3 }
expect.same(pcall(run, never), false, "a pass with a struct that nobody declares")
local _, err = pcall(run, never)
expect.same(tostring(err):find("no element type 'Never'", 1, true) ~= nil, true, tostring(err))
expect.refused(function() mc.buffer { name = "x", type = "Weight x", count = 3 } end, "no element type 'Weight x'")
collectgarbage()
