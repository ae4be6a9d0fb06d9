-- Who is to blame for an error, and the words for people: what core/errors.lua does when one was
-- raised. Loaded then.
--
-- A traceback helps when a script fails, and is noise when MoonCrust refuses a value and says so in
-- one line. So errors that MoonCrust raised on purpose are shown without one (unless asked for),
-- and so is what a script raises as plain words for its user, error(text, 0); all others have the
-- frames of the script.
--
-- A line of MoonCrust's own that an error raised on purpose blames becomes the script's line that
-- led there. After a tail call such as `return mc.app { ... }` no such line is left: then it is the
-- script's name.

local M = {}

local last

local function is_ours(info, home) return home ~= nil and info.source:sub(2, #home + 1) == home end

-- Whether the message was meant for people: one of MoonCrust's functions called error(), or the
-- script did and left the position out.
local function deliberate(message, home)
  local raiser, caller = debug.getinfo(3, "Sf"), debug.getinfo(4, "S")
  if raiser == nil or raiser.what ~= "C" then return false end
  local has_position = type(message) ~= "string" or message:find("^[^\n]-:%d+: ")
  return raiser.func == error and not has_position or caller ~= nil and is_ours(caller, home)
end

-- The frames above the one that raised, down to MoonCrust's own start.
local function trace(home)
  local lines = {}
  for level = 3, 40 do
    local info = debug.getinfo(level, "Sln")
    if info == nil then break end
    if info.what ~= "C" then
      local name = info.name and ("in '%s'"):format(info.name)
        or info.what == "main" and "in the script"
        or "in a function"
      local at = ("%s:%d: "):format(info.short_src, info.currentline)
      lines[#lines + 1] = { ours = is_ours(info, home), at = at, text = "  " .. at .. name }
    end
  end
  return lines
end

-- The message with the script's line in place of one of MoonCrust's own.
local function blame_script(message, lines, script)
  local theirs, blamed
  for _, line in ipairs(lines) do
    if not line.ours then
      theirs = theirs or line.at
    elseif message:sub(1, #line.at) == line.at then
      blamed = line.at
    end
  end
  theirs = theirs or script and script .. ": "
  return blamed and theirs and theirs .. message:sub(#blamed + 1) or message
end

--- Message handler for xpcall; the message stays what it is.
function M.handler(message, errors)
  if last == nil or last.message ~= message then
    last = { message = message, trace = trace(errors.home) }
    last.deliberate = deliberate(message, errors.home)
  end
  return message
end

local function words(message, everything, script)
  local text = tostring(message)
  if last == nil or last.message ~= message then return text end
  if last.deliberate and not everything then
    return type(message) == "string" and blame_script(message, last.trace, script) or text
  end
  local lines = {}
  for _, line in ipairs(last.trace) do
    if everything or not line.ours then lines[#lines + 1] = line.text end
  end
  return #lines > 0 and text .. "\ncalled from:\n" .. table.concat(lines, "\n") or text
end

--- The text to show for an error that passed through the handler; `everything` adds all frames.
function M.describe(message, everything, errors)
  local text = words(message, everything, errors.script)
  if errors.note and text:find("nil value", 1, true) then
    text = text .. "\nbecause: " .. errors.note
  end
  return text
end

return M
