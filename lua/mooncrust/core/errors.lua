-- Keeps the stack of an error that is caught and raised again, and words an error for people.
--
--   local ok, err = xpcall(work, errors.handler, argument)
--   if not ok then error(err, 0) end              -- the stack of the first raise is kept
--   io.stderr:write(errors.describe(err))
--   errors.refuse(2, "no such format '%s'", name)    -- at the caller's line
--   errors.ensure(format, 2, "no such format '%s'", name)   -- likewise, unless there is one
--   errors.whole(2, "size", size, 1, 2 ^ 51)         -- at the caller's line, if that is not so
--
-- A traceback helps when a script fails, and is noise when MoonCrust refuses a value and says so in
-- one line. So errors that MoonCrust raised on purpose are shown without one (unless asked for),
-- and so is what a script raises as plain words for its user, error(text, 0); all others have the
-- frames of the script.
--
-- A line of MoonCrust's own that an error raised on purpose blames becomes the script's line that
-- led there. After a tail call such as `return mc.app { ... }` no such line is left: then it is the
-- script's name.

local M = {
  note = nil, -- why the last call returned nil, for scripts that did not look
  home = nil, -- set at boot: the folder of MoonCrust's own Lua files
  script = nil, -- set at boot: the path of the script
}

local floor = math.floor
local last

local function is_ours(info) return M.home ~= nil and info.source:sub(2, #M.home + 1) == M.home end

-- Whether the message was meant for people: one of MoonCrust's functions called error(), or the
-- script did and left the position out.
local function deliberate(message)
  local raiser, caller = debug.getinfo(3, "Sf"), debug.getinfo(4, "S")
  if raiser == nil or raiser.what ~= "C" then return false end
  local has_position = type(message) ~= "string" or message:find("^[^\n]-:%d+: ")
  return raiser.func == error and not has_position or caller ~= nil and is_ours(caller)
end

-- The frames above the one that raised, down to MoonCrust's own start.
local function trace()
  local lines = {}
  for level = 3, 40 do
    local info = debug.getinfo(level, "Sln")
    if info == nil then break end
    if info.what ~= "C" then
      local name = info.name and ("in '%s'"):format(info.name)
        or info.what == "main" and "in the script"
        or "in a function"
      local at = ("%s:%d: "):format(info.short_src, info.currentline)
      lines[#lines + 1] = { ours = is_ours(info), at = at, text = "  " .. at .. name }
    end
  end
  return lines
end

-- The message with the script's line in place of one of MoonCrust's own.
local function blame_script(message, lines)
  local theirs, blamed
  for _, line in ipairs(lines) do
    if not line.ours then
      theirs = theirs or line.at
    elseif message:sub(1, #line.at) == line.at then
      blamed = line.at
    end
  end
  theirs = theirs or M.script and M.script .. ": "
  return blamed and theirs and theirs .. message:sub(#blamed + 1) or message
end

--- Raises an error: error() with a format string.
---@param level integer as for error: 1 is the function that calls this, 2 its caller, 0 no position
function M.refuse(level, text, ...) error(text:format(...), level > 0 and level + 1 or 0) end

--- As refuse, unless something holds. For what is not in a hurry: the arguments are made anyway.
function M.ensure(holds, level, text, ...)
  if not holds then error(text:format(...), level > 0 and level + 1 or 0) end
end

--- Refuses what is not a whole number within bounds.
---@param level integer as for M.refuse
---@param what string what the number is, for the message
function M.whole(level, what, value, least, most)
  if type(value) ~= "number" or not (value >= least and value <= most) or floor(value) ~= value then
    local half, power = math.frexp(most)
    local top = half == 0.5 and power > 20 and "2^" .. power - 1 or ("%.0f"):format(most)
    local text = "%s is %s, it must be a whole number from %.0f to %s"
    error(text:format(what, tostring(value), least, top), level + 1)
  end
end

--- Message handler for xpcall; the message stays what it is.
function M.handler(message)
  if last == nil or last.message ~= message then
    last = { message = message, deliberate = deliberate(message), trace = trace() }
  end
  return message
end

local function words(message, everything)
  local text = tostring(message)
  if last == nil or last.message ~= message then return text end
  if last.deliberate and not everything then
    return type(message) == "string" and blame_script(message, last.trace) or text
  end
  local lines = {}
  for _, line in ipairs(last.trace) do
    if everything or not line.ours then lines[#lines + 1] = line.text end
  end
  return #lines > 0 and text .. "\ncalled from:\n" .. table.concat(lines, "\n") or text
end

--- The text to show for an error that passed through the handler; `everything` adds all frames.
function M.describe(message, everything)
  local text = words(message, everything)
  if M.note and text:find("nil value", 1, true) then text = text .. "\nbecause: " .. M.note end
  return text
end

return M
