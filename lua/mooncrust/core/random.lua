-- Random numbers that are the same on every machine: PCG32, the XSH-RR variant (O'Neill 2014, "PCG:
-- A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random Number
-- Generation").
--
--   local random = require("mooncrust.core.random").new(7)       -- seed
--   random()          -- in [0, 1), with 32 bits
--   random(6)         -- a whole number from 1 to 6

local bit = require "bit"
local ffi = require "ffi"
local errors = require "mooncrust.core.errors"

local M = {}

local MULTIPLIER, MOST = 6364136223846793005ULL, 2 ^ 53
local u64 = ffi.typeof("uint64_t")

--- A generator.
---@param seed integer
---@param stream integer? generators of one seed and different streams are independent
---@return fun(most: integer?): number random a number in [0, 1), or a whole number from 1 to `most`
function M.new(seed, stream)
  errors.whole(2, "random: the seed", seed, 0, MOST)
  errors.whole(2, "random: the stream", stream or 0, 0, MOST)
  local increment = bit.bor(bit.lshift(u64(stream or 0), 1), 1ULL)
  local state = (increment + u64(seed)) * MULTIPLIER + increment

  local function next32()
    local old = state
    state = old * MULTIPLIER + increment
    local mixed = bit.rshift(bit.bxor(bit.rshift(old, 18), old), 27)
    local word = tonumber(bit.band(mixed, 0xffffffffULL))
    return bit.ror(bit.tobit(word), tonumber(bit.rshift(old, 59))) % 2 ^ 32
  end

  return function(most)
    local value = next32() * 2 ^ -32
    if most then
      errors.whole(2, "random: the largest value", most, 1, MOST)
      return math.floor(value * most) + 1
    end
    return value
  end
end

return M
