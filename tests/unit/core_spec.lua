local check = require "check"
local options = require "mooncrust.core.options"
local nearest = require "mooncrust.core.nearest"
local json = require "mooncrust.core.json"
local random = require "mooncrust.core.random"

local spec = options.spec("mc.thing", {
  name = { "string", default = "thing" },
  count = { "integer", required = true, least = 1, most = 10 },
  mode = { one_of = { "fast", "exact" } },
})

-- Stands for a public function: errors must point at the line that calls it.
local function thing(o)
  local read = options.read(spec, o)
  return read
end

return {
  ["options: defaults are filled in"] = function()
    check.same(thing { count = 3 }, { name = "thing", count = 3 })
  end,

  ["options: misuse names the option, the value and what is accepted"] = function()
    check.fails(function() thing { count = 0 } end, "mc.thing", "'count'", "at least 1", "not 0")
    check.fails(function() thing { count = 11 } end, "'count'", "at most 10", "not 11")
    check.fails(function() thing { count = 1.5 } end, "'count'", "whole number", "not 1.5")
    check.fails(function() thing { count = 0 / 0 } end, "'count'", "whole number")
    check.fails(function() thing { count = "3" } end, "'count'", 'not "3"')
    check.fails(function() thing {} end, "'count' is missing")
    check.fails(function() thing { count = 1, nmae = "x" } end, "unknown option 'nmae'", "'name'")
    check.fails(function() thing { count = 1, mode = "slow" } end, "'mode'", "one of fast, exact", '"slow"')
    check.fails(function() thing(3) end, "mc.thing takes a table", "not 3")
  end,

  ["options: an error points at the line that called the public function"] = function()
    local line = debug.getinfo(1, "l").currentline + 1
    local err = check.fails(function() thing { count = 0 } end)
    check.contains(err, "core_spec.lua:" .. line)
  end,

  ["nearest: transposed and missing letters are near, other words are not"] = function()
    local names = { "frames", "seed", "size", "headless" }
    check.same(nearest("frmaes", names), "frames")
    check.same(nearest("headles", names), "headless")
    check.same(nearest("FRAMES", names), "frames")
    check.same(nearest("zzzzzz", names), nil)
  end,

  ["json: escapes, order, empty lists, numbers that JSON lacks"] = function()
    check.same(json.encode { b = 1, a = "x\"\n\1" }, '{\n  "a": "x\\"\\n\\u0001",\n  "b": 1\n}')
    check.same(json.encode(json.list {}), "[]")
    check.same(json.encode {}, "{}")
    check.same(json.encode(1 / 0), "null")
    check.same(json.encode("\255"), '"\239\191\189"')
    check.same(json.encode("é"), '"é"')
    check.same(json.encode(1024 ^ 4), "1099511627776")
  end,

  ["random: the numbers of the PCG32 reference program (seed 42, stream 54)"] = function()
    local next = random.new(42, 54)
    local expected = { 0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e }
    for i, value in ipairs(expected) do
      check.same(next() * 2 ^ 32, value, "number " .. i)
    end
  end,

  ["random: a seed or a range that means nothing is refused"] = function()
    for _, seed in ipairs { -1, 0.5, 0 / 0, "7" } do
      check.fails(function() random.new(seed) end, "the seed is ", "it must be a whole number from 0 to 2^53")
    end
    check.fails(function() random.new(1, -1) end, "the stream is -1, it must be")
    check.fails(function() random.new(1)(0) end, "the largest value is 0, it must be a whole number from 1")
  end,

  ["random: whole numbers cover their range and nothing else"] = function()
    local next, seen = random.new(1), {}
    for _ = 1, 1000 do
      seen[next(6)] = true
    end
    check.same(seen, { true, true, true, true, true, true })
  end,

  ["strict: reading an undefined global is an error, defining one is not"] = function()
    require("mooncrust.core.strict").install()
    local chunk = assert(loadstring("return misspelt", "=script"))
    check.fails(chunk, "script:1", "undefined global 'misspelt'")
    assert(loadstring("misspelt = 1"))()
    check.same(chunk(), 1)
  end,
}
