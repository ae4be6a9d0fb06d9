-- The module of an example, for scripts that check or measure it: found where the example's own main.lua finds it, and
-- its shaders as well. One example a program.
--
--   local example = require "lib.example"
--   local slime = example("07_slime_mold", "slime")           -- examples/07_slime_mold/slime.lua
--   local sim = slime.new { n = example.long and 1000000 or 20000 }
--   example.near(mass, expected, 0.01, "mass of the trail")    -- within 1 %
--   example.note("the front is at %.2f", z)                    -- goes to stdout
--
-- `example.long` is true in `make test-long` and wherever MOONCRUST_TEST_LONG is set.

local M = { long = (os.getenv "MOONCRUST_TEST_LONG" or "") ~= "" }

local root = debug.getinfo(1, "S").source:match("^@(.*)tests/examples/lib/") or error "where is tests/examples?"

--- Loads module `name` of `examples/FOLDER`.
---@param folder string
---@param name string
local function load(_, folder, name)
  local path = root .. "examples/" .. folder
  package.path = path .. "/?.lua;" .. package.path -- in front: the script may have the name of the module
  require("mooncrust.core.paths").folder = path
  return require(name)
end

--- Prints a line of what was found.
function M.note(words, ...)
  print(select("#", ...) > 0 and words:format(...) or words)
end

--- Fails unless two numbers are as close as `share` of the expected one.
function M.near(actual, expected, share, what)
  local apart = math.abs(actual - expected) / math.abs(expected)
  if apart ~= apart or apart > share then -- NaN as well
    error(("%s is %.9g, expected %.9g: apart by %.3g of it, more than %.3g"):format(what, actual, expected, apart,
      share), 2)
  end
end

--- Fails unless a number is from `least` to `most`.
function M.within(actual, least, most, what)
  if actual ~= actual or actual < least or actual > most then
    error(("%s is %.9g, not from %.9g to %.9g"):format(what, actual, least, most), 2)
  end
end

return setmetatable(M, { __call = load })
