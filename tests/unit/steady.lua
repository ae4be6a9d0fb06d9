-- What a piece of code costs once LuaJIT has compiled it.
--
--   steady.check(round, operations)     -- round() does that many operations
--
-- The round runs until one of its runs leaves no garbage and starts and gives up no trace: while traces form, some do,
-- and a rare branch gets its trace late. Then the interpreter's instructions in one more run are counted, by a hook,
-- which machine code does not call. There must be fewer than operations: one of those takes 50 or more, so this is
-- a part in fifty at most. It is 20 in all, unless LuaJIT, whose choices are random, has given up a rare branch.

local jit = require "jit"

local M = {}

local function observed(round)
  local started, given_up = 0, {}
  local function on_trace(what, _, _, _, code)
    if what == "start" then
      started = started + 1
    elseif what == "abort" then
      given_up[#given_up + 1] = tostring(code)
    end
  end
  jit.attach(on_trace, "trace")
  collectgarbage()
  collectgarbage "stop"
  local before = collectgarbage "count"
  round()
  local garbage = (collectgarbage "count" - before) * 1024
  collectgarbage "restart"
  jit.attach(on_trace)
  return garbage, started, given_up
end

-- Instructions of bytecode that the interpreter ran.
local function interpreted(round)
  local count = 0
  debug.sethook(function() count = count + 1 end, "", 1)
  round()
  debug.sethook()
  return count
end

--- Fails unless the round settles within 50 runs, and then runs compiled.
---@param round fun()
---@param operations integer
function M.check(round, operations)
  jit.flush()
  local garbage, started, given_up
  for _ = 1, 50 do
    garbage, started, given_up = observed(round)
    if garbage == 0 and started == 0 then
      break
    end
  end
  assert(garbage == 0, ("%d bytes of garbage in %d operations"):format(garbage, operations))
  assert(#given_up == 0, "aborted traces: " .. table.concat(given_up, ", "))
  assert(started == 0, "traces still form")
  local count = interpreted(round)
  assert(count < operations, ("%d instructions interpreted in %d operations"):format(count, operations))
end

return M
