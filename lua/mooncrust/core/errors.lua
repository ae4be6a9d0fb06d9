-- Keeps the stack of an error that is caught and raised again, and words an error for people.
--
--   local ok, err = xpcall(work, errors.handler, argument)
--   if not ok then error(err, 0) end              -- the stack of the first raise is kept
--   io.stderr:write(errors.describe(err))
--   errors.refuse(2, "no such format '%s'", name)    -- at the caller's line
--   errors.ensure(format, 2, "no such format '%s'", name)   -- likewise, unless there is one
--   errors.has(device.features:get(name), 2, "this needs %s", name)    -- likewise; exit code 77
--   errors.whole(2, "size", size, 1, 2 ^ 51)         -- at the caller's line, if that is not so

local M = {
  note = nil, -- why the last call returned nil, for scripts that did not look
  home = nil, -- set at boot: the folder of MoonCrust's own Lua files
  lacking = nil, -- what the device lacks, in the words of the last error that was about it
  script = nil, -- set at boot: the path of the script
}

local floor = math.floor

--- Raises an error: error() with a format string.
---@param level integer as for error: 1 is the function that calls this, 2 its caller, 0 no position
function M.refuse(level, text, ...) error(text:format(...), level > 0 and level + 1 or 0) end

--- As refuse, unless something holds. For what is not in a hurry: the arguments are made anyway.
function M.ensure(holds, level, text, ...)
  if not holds then error(text:format(...), level > 0 and level + 1 or 0) end
end

--- As ensure, of what the device must have: uncaught, it ends the program with exit code 77.
function M.has(holds, level, text, ...)
  if holds then return end
  M.lacking = text:format(...)
  error(M.lacking, level > 0 and level + 1 or 0)
end

--- Whether an error says that the device lacks something.
function M.is_lack(message)
  return M.lacking ~= nil and tostring(message):find(M.lacking, 1, true) ~= nil
end

--- Whether a value is a whole number within bounds.
function M.is_whole(value, least, most)
  return type(value) == "number" and value >= least and value <= most and floor(value) == value
end

--- Refuses what is not a whole number within bounds.
---@param level integer as for M.refuse
---@param what string what the number is, for the message
function M.whole(level, what, value, least, most)
  if not M.is_whole(value, least, most) then
    local half, power = math.frexp(most)
    local top = half == 0.5 and power > 20 and "2^" .. power - 1 or ("%.0f"):format(most)
    local text = "%s is %s, it must be a whole number from %.0f to %s"
    error(text:format(what, tostring(value), least, top), level + 1)
  end
end

--- Message handler for xpcall; the message stays what it is.
function M.handler(message) return require("mooncrust.core.blame").handler(message, M) end

--- The text to show for an error that passed through the handler; `everything` adds all frames.
function M.describe(message, everything)
  return require("mooncrust.core.blame").describe(message, everything, M)
end

return M
