local check = require "check"
local cli = require "mooncrust.boot.cli"

local function refused(...)
  local o, err = cli.parse { ... }
  check.same(o, nil)
  return err
end

return {
  ["a script with options and its own arguments"] = function()
    local words = { "--frames", "10", "demo.lua", "--size=64x32", "--validate", "--", "a.png", "--frames" }
    local o = assert(cli.parse(words))
    check.same(o, {
      command = "run", script = "demo.lua", frames = 10, size = { 64, 32 }, validate = true,
      args = { "a.png", "--frames" },
    })
  end,

  ["commands"] = function()
    check.same(cli.parse({ "info", "--json" }).json, true)
    check.same(cli.parse({ "info" }).command, "info")
    check.same(cli.parse({ "new", "my/waves-2" }), { command = "new", script = "my/waves-2", args = {} })
    check.same(cli.parse({ "./new" }).command, "run")
    check.same(cli.parse({ "--version" }).command, "version")
    check.same(cli.parse({ "-h" }).command, "help")
  end,

  ["unknown options are refused with the nearest one"] = function()
    check.contains(refused("x.lua", "--frmaes", "3"), "unknown option '--frmaes'; did you mean '--frames'?")
    check.contains(refused("x.lua", "--xyzzy"), "mooncrust --help")
    check.contains(refused("info", "--jsn"), "did you mean '--json'?")
    check.contains(refused("x.lua", "-z"), "unknown option '-z'")
  end,

  ["values are checked"] = function()
    for _, value in ipairs { "x", "0", "-1", "1.5", "1e20", "nan", "" } do
      local words = "'--frames' takes a whole number of frames, 1 or more, not '" .. value
      check.contains(refused("x.lua", "--frames", value), words)
    end
    check.contains(refused("x.lua", "--size", "640"), "WIDTHxHEIGHT")
    check.contains(refused("x.lua", "--size", "0x4"), "WIDTHxHEIGHT")
    check.contains(refused("x.lua", "--graph", "x.png"), "ends in .svg, .dot or .json, not 'x.png'")
    check.same(cli.parse({ "x.lua", "--graph=a.b/x.svg", "--trace", "t", "--profile" }).graph, "a.b/x.svg")
    check.contains(refused("x.lua", "--device"), "needs a value: --device NAME")
    check.contains(refused("x.lua", "--headless=1"), "takes no value")
    check.contains(refused("x.lua", "--quiet", "--verbose"), "exclude each other")
  end,

  ["what follows a script goes behind --"] = function()
    check.contains(refused("x.lua", "photo.png"), "unexpected 'photo.png' after x.lua")
    check.contains(refused(), "no script given")
    check.contains(refused("info", "x"), "takes no argument")
    check.contains(refused("new"), "no name given: mooncrust new NAME")
    check.contains(refused("new", "a", "b"), "unexpected 'b' after a: one name at a time")
    check.contains(refused("new", "a b"), "'a b' is no name for a folder: mooncrust new NAME, of letters,")
    check.contains(refused("new", ""), "'' is no name for a folder")
    check.contains(refused("new", "a", "--frames", "3"), "unknown option '--frames'; `mooncrust new` takes none")
  end,

  ["the help names every option"] = function()
    for _, option in ipairs(cli.OPTIONS) do
      check.contains(cli.help(), "--" .. option.name)
    end
  end,
}
