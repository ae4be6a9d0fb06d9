-- Messages for people, on stderr, so that stdout stays free for a script's output.
--
--   local log = require "mooncrust.core.log"
--   log.warn("the cache is read-only: %s", path)
--
-- Levels: error (always), warn (not with --quiet), info (the default for short notices, not with
-- --quiet), debug (only with --verbose). A line starts with "mooncrust: " and, but for info, with
-- the level.

---@class mooncrust.log
---@field error fun(text: string, ...: any) a format string when more follows, or the message
---@field warn fun(text: string, ...: any)
---@field info fun(text: string, ...: any)
---@field debug fun(text: string, ...: any)
local M = { prefix = "" } -- prefix: what wipes away an unfinished line, such as a progress bar

local limit = 1

--- Chooses what is shown.
---@param level "quiet"|"normal"|"verbose"
function M.set_level(level) limit = level == "quiet" and 0 or level == "verbose" and 2 or 1 end

local function add(name, least, prefix)
  M[name] = function(text, ...)
    if least <= limit then
      text = select("#", ...) > 0 and text:format(...) or text
      io.stderr:write(M.prefix, "mooncrust: ", prefix, text, "\n")
    end
  end
end

add("error", 0, "")
add("warn", 1, "warning: ")
add("info", 1, "")
add("debug", 2, "debug: ")

return M
