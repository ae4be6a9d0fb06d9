-- Messages for people, on stderr, so that stdout stays free for a script's output.
--
--   local log = require "mooncrust.core.log"
--   log.warn("the cache is read-only: %s", path)
--
-- Levels: error (always), warn (not with --quiet), info (the default for short notices, not with
-- --quiet), debug (only with --verbose). A line starts with "mooncrust: " and, but for info, with
-- the level.

local M = {}

local LEVELS = { error = 0, warn = 1, info = 1, debug = 2 }
local limit = 1

--- Chooses what is shown.
---@param level "quiet"|"normal"|"verbose"
function M.set_level(level) limit = level == "quiet" and 0 or level == "verbose" and 2 or 1 end

---@return boolean verbose whether debug lines are shown
function M.is_verbose() return limit >= LEVELS.debug end

local function emit(level, prefix, text, ...)
  if LEVELS[level] > limit then
    return
  end
  if select("#", ...) > 0 then
    text = text:format(...)
  end
  io.stderr:write("mooncrust: ", prefix, text, "\n")
end

---@param text string a format string when more arguments follow, otherwise the message itself
function M.error(text, ...) emit("error", "", text, ...) end

---@param text string see M.error
function M.warn(text, ...) emit("warn", "warning: ", text, ...) end

---@param text string see M.error
function M.info(text, ...) emit("info", "", text, ...) end

---@param text string see M.error
function M.debug(text, ...) emit("debug", "debug: ", text, ...) end

return M
