-- Fills a device whose memory heap is small: what does not fit is nil and a message that says all, what is destroyed or
-- forgotten makes room, and the program goes on.
local mc = require "mooncrust"

local MIB = 2 ^ 20
local function make(name, size)
  return mc.buffer { name = name, type = "uint8_t", count = size }
end

local live, i, err = {}, 0
repeat
  i = i + 1
  live[i], err = make("b" .. i, (5 + i % 7) * MIB)
until not live[i]
print("made " .. tostring(i - 1 > 3 and i - 1 < 60))
for _, words in ipairs {
  ("buffer 'b%d' needs %d.00 MiB"):format(i, 5 + i % 7), "does not fit into memory heap 0", "the budget is",
  "the largest alive: buffer 'b", "11.00 MiB (", "shortage.lua:", "destroy some, or make it smaller",
} do
  assert(err:find(words, 1, true), ("'%s' is not in: %s"):format(words, err))
end
local _, named = err:gsub("buffer '", "")
print("names " .. named) -- itself and the five largest
local printed, real_print = {}, print
rawset(_G, "print", function(text) printed[#printed + 1] = text end)
local report = mc.memory_report()
rawset(_G, "print", real_print)
assert(report.heaps[1].own <= report.heaps[1].budget, "more than the budget was taken")
assert(#printed > 10)

-- Room again, by hand and by the collector.
live[1]:destroy()
live[2]:destroy()
local again = assert(make("again", 9 * MIB))
again:upload { 1, 2, 3 }
live[3], live[4], live[5], again = nil, nil, nil, nil -- luacheck: ignore
local once_more = assert(make("once more", 11 * MIB))
print("value " .. once_more:upload({ 7 }, 5):read(5, 1)[0])

-- Larger than all of it, and images.
local none, why = mc.image { name = "huge", format = "rgba32f", width = 4096, height = 4096 }
print("image " .. tostring(none == nil and why:find("image 'huge' needs 256.00 MiB", 1, true) ~= nil))

-- What is destroyed before its upload was submitted makes room as well.
live = {} -- luacheck: ignore
for k = 1, 30 do
  local brief = assert(make("brief " .. k, 20 * MIB))
  brief:upload { 1 }
  brief:destroy()
end
