-- What is wrong in a program that is watched: shown once, and in app.errors until it is mended.
--
--   faults.attach(app)
--   faults.note("fade.comp", text)                  -- or nil: nothing is any more
--   local ok, result = faults.try("frame", f, ...)
--   faults.forget()                                 -- what was shown may be shown again

local errors = require "mooncrust.core.errors"
local log = require "mooncrust.core.log"

-- M.show(app), if set, is called when app.errors has changed: for a window's title.
local M = {}

local app
local texts = setmetatable({}, { __mode = "k" }) -- by what failed: a word, or a pipeline
local told = {} -- what is not to be shown again

--- Brings app.errors up to date. A fault in a file that several include is there once.
function M.list()
  local list, seen = {}, {}
  for key, text in pairs(texts) do
    local name, first = type(key) == "table" and key.name or key, text:match "[^\n]*"
    local is_gone = name ~= key and key.body.destroyed
    if not seen[first] and not is_gone then list[#list + 1] = { source = name, text = text } end
    seen[first] = true
  end
  table.sort(list, function(a, b) return a.source < b.source end)
  app.errors = list
  if M.show then M.show(app) end
end

---@param given table the app
function M.attach(given)
  app, given.errors = given, {}
end

--- Notes what is wrong with something, or with nil that nothing is any more.
---@param source string|table a word, or a pipeline
---@param text string?
function M.note(source, text)
  if texts[source] == text then return end
  texts[source] = text
  local first = text and text:match "[^\n]*"
  if first and not told[first] then log.error("%s", text) end
  told[first or 0] = true
  M.list()
end

function M.forget() told = {} end

--- Calls a function; an error is shown, those of one place once until something is reloaded.
---@param what string such as "frame"
---@return boolean ok
---@return any result
function M.try(what, f, ...)
  local ok, result = xpcall(f, errors.handler, ...)
  if ok then
    M.note(what, nil)
    return ok, result
  end
  local text = tostring(result)
  if text:find("DEVICE_LOST", 1, true) then error(result, 0) end
  local place = text:match "^[^\n]-:%d+:" or what
  local is_new = not told[place]
  told[place] = true
  if is_new then M.note(what, errors.describe(result)) end
  return ok, result
end

return M
