-- The command line: a list of words to options.
--
--   local o, err = cli.parse { "demo.lua", "--frames", "10", "--", "photo.png" }
--   o.command        "run", "info", "help" or "version"
--   o.script         the path; o.args what followed "--"
--   o.frames         and the other options by name
--
-- Pure: touches no file. A wrong word gives nil and a message that suggests the right one.

local options = require "mooncrust.core.options"

local M = {}

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
    return nil, ("takes WIDTHxHEIGHT, such as 1280x720, not '%s'"):format(text)
  end
  return { width, height }
end

local function text(value)
  if value == "" then
    return nil, "takes a text that is not empty"
  end
  return value
end

-- In the order of the help. `read`: an option with a value; without it a switch.
M.OPTIONS = {
  { name = "headless", help = "open no window" },
  {
    name = "device",
    value = "NAME",
    read = text,
    help = "use this device: its index, or part of its name (see `mooncrust info`)",
  },
  {
    name = "validate",
    help = "run with the Vulkan validation layer; any error makes the exit code 1",
  },
  {
    name = "frames",
    value = "N",
    read = whole(1, "a whole number of frames, 1 or more"),
    help = "run N frames, then stop",
  },
  {
    name = "seed",
    value = "N",
    read = whole(0, "a whole number, 0 or more"),
    help = "seed of app.random (0)",
  },
  {
    name = "size",
    value = "WxH",
    read = size,
    help = "size of the window or of headless frames, in pixels",
  },
  { name = "out", value = "FILE", read = text, help = "where to write the result" },
  { name = "quiet", help = "print errors only" },
  { name = "verbose", help = "print what happens, and full tracebacks" },
}

local INFO_OPTIONS = { { name = "json", help = "print JSON" } }

local SHORT = { h = "help", V = "version", v = "verbose", q = "quiet" }

local function by_name(list)
  local found, names = {}, {}
  for _, option in ipairs(list) do
    found[option.name] = option
    names[#names + 1] = option.name
  end
  names[#names + 1] = "help"
  names[#names + 1] = "version"
  return found, names
end

local function unknown(word, names)
  local near = options.suggest(word:gsub("^%-+", ""):gsub("=.*", ""), names)
  near = near:gsub("'(.-)'", "'--%1'")
  if near:find("^known") then
    near = "`mooncrust --help` lists the options"
  end
  return nil, ("unknown option '%s'; %s"):format(word, near)
end

-- Reads the option at words[i]; returns the index of the last word it used, or nil and a message.
local function read_option(o, words, i, found, names)
  local word = words[i]
  local name, attached = word:match("^%-%-([^=]+)=(.*)$")
  name = name or word:match("^%-%-(.+)$") or SHORT[word:match("^%-(.)$")]
  if name == "help" or name == "version" then
    o.command = name
    return i
  end
  local option = found[name]
  if not option then
    return unknown(word, names)
  elseif not option.read then
    if attached then
      return nil, ("option '--%s' takes no value"):format(name)
    end
    o[name] = true
    return i
  end
  local value = attached
  if not value then
    i = i + 1
    value = words[i]
    if not value then
      return nil, ("option '--%s' needs a value: --%s %s"):format(name, name, option.value)
    end
  end
  local read, err = option.read(value)
  if read == nil then
    return nil, ("option '--%s' %s"):format(name, err)
  end
  o[name] = read
  return i
end

local function parse_run(words, first, o)
  local found, names = by_name(M.OPTIONS)
  local i = first
  while i <= #words do
    local word = words[i]
    if word == "--" then
      for j = i + 1, #words do
        o.args[#o.args + 1] = words[j]
      end
      break
    elseif word:sub(1, 1) == "-" and word ~= "-" then
      local last, err = read_option(o, words, i, found, names)
      if not last then
        return nil, err
      end
      i = last
    elseif o.script then
      return nil,
        ("unexpected '%s' after %s: the script's own arguments follow `--`"):format(word, o.script)
    else
      o.script = word
    end
    i = i + 1
  end
  if o.quiet and o.verbose then
    return nil, "--quiet and --verbose exclude each other"
  end
  if o.command == "run" and not o.script then
    return nil, "no script given: mooncrust SCRIPT|FOLDER [options]; `mooncrust --help` says more"
  end
  return o
end

local function parse_info(words, o)
  local found, names = by_name(INFO_OPTIONS)
  for i = 2, #words do
    if words[i]:sub(1, 1) ~= "-" then
      return nil, ("`mooncrust info` takes no argument, but got '%s'"):format(words[i])
    end
    local last, err = read_option(o, words, i, found, names)
    if not last then
      return nil, err
    end
  end
  return o
end

--- Parses the words after the program's name.
---@param words string[]
---@return table? options
---@return string? err
function M.parse(words)
  if words[1] == "info" then
    return parse_info(words, { command = "info", args = {} })
  end
  return parse_run(words, 1, { command = "run", args = {} })
end

--- The text of `mooncrust --help`.
---@return string
function M.help()
  local lines = {
    "MoonCrust runs Lua scripts on the GPU through Vulkan.",
    "",
    "Usage:",
    "  mooncrust SCRIPT|FOLDER [options] [-- script arguments]",
    "  mooncrust info [--json]       what the Vulkan devices of this machine are and have",
    "  mooncrust --version | --help",
    "",
    "A FOLDER is run by its main.lua. Options:",
  }
  for _, option in ipairs(M.OPTIONS) do
    local left = "--" .. option.name .. (option.value and " " .. option.value or "")
    lines[#lines + 1] = ("  %-16s %s"):format(left, option.help)
  end
  lines[#lines + 1] = ""
  lines[#lines + 1] =
    "Exit code: 0 when all went well, 1 after an error, 2 when the command line is wrong."
  return table.concat(lines, "\n")
end

return M
