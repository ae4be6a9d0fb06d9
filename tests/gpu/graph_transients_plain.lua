-- Proves that transients need no pipeline, that too many of them are an error which says which one, and that all is
-- well afterwards.
local mc = require "mooncrust"
mc.configure { heap = 512 } -- on a GPU it is larger than a test wants
local expect = require "lib.expect"

local words = mc.buffer { name = "words", type = "uint32_t", count = 16 }
local function through(value)
  mc.submit(function(graph)
    local t = graph:buffer { name = "t", type = "uint32_t", count = 16 }
    graph:clear(t, value):copy(t, words)
  end)
  expect.each(words:read(), 0, 15, value, "words")
end
through(7)

local line
local ok, err = pcall(mc.submit, function(graph)
  for i = 1, 600 do
    line = debug.getinfo(1, "l").currentline + 1
    local t = graph:buffer { name = "one of many", type = "uint32_t", count = 4 }
    graph:clear(t, i):copy(t, words)
  end
end)
expect.same(ok, false, "more transients than the heap has places")
local place = ("transient buffer 'one of many' (made at %s:%d): "):format(debug.getinfo(1, "S").short_src, line)
expect.same(err:find(place .. "the descriptor heap is full", 1, true), 1, err)
through(8)
