local check = require "check"
local log = require "mooncrust.core.log"

-- What all four levels print, with stderr caught.
local function printed(level)
  local lines, real = {}, io.stderr
  io.stderr = { write = function(_, ...) lines[#lines + 1] = table.concat { ... } end } -- luacheck: ignore 122
  log.set_level(level)
  log.error("e %d", 1)
  log.warn("w %s", "2")
  log.info("100%")
  log.debug("d")
  io.stderr = real -- luacheck: ignore 122
  log.set_level "normal"
  return table.concat(lines)
end

return {
  ["levels and prefixes; text without arguments is no format"] = function()
    check.same(printed "quiet", "mooncrust: e 1\n")
    check.same(printed "normal", "mooncrust: e 1\nmooncrust: warning: w 2\nmooncrust: 100%\n")
    check.same(printed "verbose", "mooncrust: e 1\nmooncrust: warning: w 2\nmooncrust: 100%\nmooncrust: debug: d\n")
  end,
}
