-- Assertions for specs: they say what was expected and what came.

local M = {}

local function show(value)
  return type(value) == "string" and ("%q"):format(value) or tostring(value)
end

--- Fails unless both are the same, or tables with the same content.
function M.same(actual, expected, what)
  what = what or "value"
  if type(actual) == "table" and type(expected) == "table" then
    for key, value in pairs(expected) do
      M.same(actual[key], value, ("%s.%s"):format(what, tostring(key)))
    end
    for key in pairs(actual) do
      if expected[key] == nil then
        error(("%s has an unexpected %s"):format(what, tostring(key)), 2)
      end
    end
  elseif actual ~= expected then
    error(("%s is %s, expected %s"):format(what, show(actual), show(expected)), 2)
  end
end

--- Fails unless the function raises an error that contains every one of the words.
function M.fails(f, ...)
  local ok, err = pcall(f)
  if ok then
    error("no error was raised", 2)
  end
  for _, word in ipairs { ... } do
    if not tostring(err):find(word, 1, true) then
      error(("the error lacks '%s': %s"):format(word, tostring(err)), 2)
    end
  end
  return tostring(err)
end

--- Fails unless the text contains the words.
function M.contains(text, words)
  if not tostring(text):find(words, 1, true) then
    error(("no '%s' in: %s"):format(words, tostring(text)), 2)
  end
end

return M
