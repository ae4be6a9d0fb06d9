-- The command line: a list of words to options.
--
--   local o, err = cli.parse { "demo.lua", "--frames", "10", "--", "photo.png" }
--   o.command        "run", "new", "info", "help" or "version"
--   o.script         the path, also of what is new; o.args what followed "--"
--   o.frames         and the other options by name
--
-- Touches no file but cli.txt. A wrong word gives nil and a message that suggests the right one.

local options = require "mooncrust.core.options"
local platform = require "mooncrust.core.platform"

local M = {}

local HELP = platform.beside("mooncrust.boot.cli", ".txt"):sub(1, -2)

local function whole(least, what)
  return function(text)
    local value = tonumber(text)
    if not value or value % 1 ~= 0 or value < least or value > 2 ^ 31 then
      return nil, ("takes %s, not '%s'"):format(what, text)
    end
    return value
  end
end

local function size(text)
  local width, height = text:match("^(%d+)[xX](%d+)$")
  width, height = tonumber(width), tonumber(height)
  if not width or width < 1 or height < 1 or width > 16384 or height > 16384 then
    return nil, ("takes WIDTHxHEIGHT, 1 to 16384 each, such as 1280x720, not '%s'"):format(text)
  end
  return { width, height }
end

local function text(value)
  if value == "" then return nil, "takes a text that is not empty" end
  return value
end

local function graph(value)
  local ending = value:match "%.(%l+)$"
  if ending == "svg" or ending == "dot" or ending == "json" then return value end
  return nil, ("takes a file that ends in .svg, .dot or .json, not '%s'"):format(value)
end

local READERS = {
  device = text,
  graph = graph,
  fps = whole(1, "a whole number of frames a second, 1 or more"),
  frames = whole(1, "a whole number of frames, 1 or more"),
  out = text,
  ["out-depth"] = text,
  ["out-id"] = text,
  seed = whole(0, "a whole number, 0 or more"),
  size = size,
  trace = text,
}

-- Those of the help. `read`: an option with a value; without it a switch.
M.OPTIONS = {}
-- The same by name, and those of the commands that run no script.
local FOUND, OWN = {}, { info = { json = { name = "json" } }, new = {} }
for name, value in HELP:gmatch("\n  %-%-([%l-]+) (%S*)") do
  local option = { name = name, value = value, read = READERS[name] }
  M.OPTIONS[#M.OPTIONS + 1], FOUND[name] = option, option
end

local SHORT = { h = "help", V = "version", v = "verbose", q = "quiet" }

local function unknown(word, found)
  local names = options.keys(found)
  names[#names + 1], names[#names + 2] = "help", "version"
  local near = options.suggest(word:gsub("^%-+", ""):gsub("=.*", ""), names)
  near = near:gsub("'(.-)'", "'--%1'")
  if near:find("^known") then near = "`mooncrust --help` lists the options" end
  if next(found) == nil then near = "`mooncrust new` takes none" end
  return nil, ("unknown option '%s'; %s"):format(word, near)
end

-- Reads the option at words[i]; returns the index of the last word it used, or nil and a message.
local function read_option(o, words, i, found)
  local word = words[i]
  local name, attached = word:match("^%-%-([^=]+)=(.*)$")
  name = name or word:match("^%-%-(.+)$") or SHORT[word:match("^%-(.)$")]
  if name == "help" or name == "version" then
    o.command = name
    return i
  end
  local option = found[name]
  if not option then
    return unknown(word, found)
  elseif not option.read then
    if attached then return nil, ("option '--%s' takes no value"):format(name) end
    o[name] = true
    return i
  end
  i = attached and i or i + 1
  local value = attached or words[i]
  if not value then
    return nil, ("option '--%s' needs a value: --%s %s"):format(name, name, option.value)
  end
  local read, err = option.read(value)
  if read == nil then return nil, ("option '--%s' %s"):format(name, err) end
  o[name] = read
  return i
end

--- Parses the words after the program's name.
---@param words string[]
---@return table? options
---@return string? err
function M.parse(words)
  local own = OWN[words[1]]
  local o, i = { command = own and words[1] or "run", args = {} }, own and 2 or 1
  while i <= #words and (own or words[i] ~= "--") do
    local word, err = words[i], nil
    if word:find("^%-.") then
      i, err = read_option(o, words, i, own or FOUND)
    elseif o.command == "info" then
      err = ("`mooncrust info` takes no argument, but got '%s'"):format(word)
    elseif o.script then
      local remedy = own and "one name at a time" or "the script's own arguments follow `--`"
      err = ("unexpected '%s' after %s: %s"):format(word, o.script, remedy)
    else
      o.script = word
    end
    if err then return nil, err end
    i = i + 1
  end
  for j = i + 1, #words do
    o.args[#o.args + 1] = words[j]
  end
  local writers = { ["-"] = o.hash and "--hash" }
  for _, name in ipairs { "out", "out-depth", "out-id" } do
    local path, complaint = o[name] or {}, "%s and --%s both write to %s: choose one"
    if writers[path] then return nil, complaint:format(writers[path], name, path) end
    writers[path] = "--" .. name
  end
  if o.quiet and o.verbose then
    return nil, "--quiet and --verbose exclude each other"
  elseif o.command == "run" and not o.script then
    return nil, "no script given: mooncrust SCRIPT|FOLDER [options]; `mooncrust --help` says more"
  elseif o.command == "new" and not (o.script or ""):find "^[%w_./\128-\255-]+$" then
    local wrong = o.script and ("'%s' is no name for a folder"):format(o.script) or "no name given"
    return nil, wrong .. ": mooncrust new NAME, of letters, digits, . _ and -"
  end
  return o
end

--- The text of `mooncrust --help`.
---@return string
function M.help() return HELP end

return M
