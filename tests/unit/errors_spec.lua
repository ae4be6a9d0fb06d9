local check = require "check"
local errors = require "mooncrust.core.errors"

-- Runs a chunk as a file of the script's or of MoonCrust's own.
local function file(name, text)
  return assert(loadstring(text, "@" .. name))
end

local function describe(f, everything, ...)
  errors.home = "/home/mooncrust/lua"
  local ok, err = xpcall(f, errors.handler, ...)
  assert(not ok, "no error was raised")
  return errors.describe(err, everything)
end

local NESTED = [[local function inner(t) return t.x.y end
local function outer() local v = inner {} return v end
outer()]]

return {
  ["a script's error shows its frames, innermost first"] = function()
    local text = describe(file("demo.lua", NESTED))
    check.contains(text, "demo.lua:1: attempt to index field 'x'")
    check.contains(text, "called from:\n  demo.lua:1: in 'inner'\n  demo.lua:2: in 'outer'\n  demo.lua:3: in ")
  end,

  ["what MoonCrust refuses is one line, unless all is asked for"] = function()
    local refuse = file("/home/mooncrust/lua/mooncrust/x.lua", "return function() error('no', 2) end")()
    local function call()
      refuse()
    end
    check.same(describe(call):find("called from", 1, true), nil)
    check.contains(describe(call), "errors_spec.lua:")
    check.contains(describe(call, true), "called from")
    check.contains(describe(call, true), "/home/mooncrust/lua/mooncrust/x.lua:1")
  end,

  ["a line of MoonCrust's own that is blamed becomes the script's, or its name after a tail call"] = function()
    local text = "local function inner() error('no', 2) end return function() inner() end"
    local refuse = file("/home/mooncrust/lua/mooncrust/x.lua", text)()
    check.same(describe(file("demo.lua", "local refuse = ... refuse()"), false, refuse), "demo.lua:1: no")
    -- As at boot: no frame but MoonCrust's own.
    local boot = file("/home/mooncrust/lua/boot.lua", "local f, handler = ... return xpcall(f, handler)")
    local tail = file("/home/mooncrust/lua/mooncrust/y.lua", "local function f() error('tail', 2) end f()")
    errors.script = "demo.lua"
    local _, err = coroutine.wrap(boot)(tail, errors.handler)
    check.same(errors.describe(err), "demo.lua: tail")
    errors.script = nil
  end,

  ["an error of MoonCrust's own code that nobody raised on purpose keeps the script's frames"] = function()
    local broken = file("/home/mooncrust/lua/mooncrust/x.lua", "return function(t) return t.x.y end")()
    local text = describe(function()
      local _ = broken {}
    end)
    check.contains(text, "called from:")
    check.same(select(2, text:gsub("x%.lua:1:", "")), 1, "frames of MoonCrust") -- only the message
  end,

  ["plain words of a script, error(text, 0), are one line"] = function()
    check.same(describe(file("demo.lua", "error('give a PNG file', 0)")), "give a PNG file")
    check.contains(describe(file("demo.lua", "error('at a line')")), "demo.lua:1: at a line\ncalled from:")
  end,

  ["the frames of the first raise are kept when it is raised again"] = function()
    local text = describe(function()
      local ok, err = xpcall(file("demo.lua", NESTED), errors.handler)
      if not ok then
        error(err, 0)
      end
    end)
    check.contains(text, "demo.lua:2: in 'outer'")
  end,

  ["errors that are no text"] = function()
    local speaks = setmetatable({}, { __tostring = function() return "a table" end })
    check.contains(describe(function() error(speaks) end), "a table")
    check.contains(describe(function() error() end), "nil")
    check.same(errors.describe("never seen"), "never seen")
  end,
}
