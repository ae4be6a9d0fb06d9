local check = require "check"
local lookup = require "mooncrust.gpu.lookup"

local function new() return lookup.new(function(given) return given.path end) end
local function object(name) return { name = name, body = {} } end

return {
  ["the same content is found, whatever the table"] = function()
    local known, a, b = new(), object "a", object "b"
    known:keep("x", { path = "x" }, a)
    known:keep({ path = "x", spec = { n = 1, m = { 2, 3 } } }, { path = "x", n = 1 }, b)
    check.same(known:find "x" == a, true)
    check.same(known:find { spec = { m = { 2, 3 }, n = 1 }, path = "x" } == b, true)
    for _, other in ipairs {
      "y", { path = "x" }, { path = "x", spec = { n = 1 } }, { path = "x", spec = { n = 1, m = { 2, 4 } } },
      { path = "x", spec = { n = 1, m = { 2, 3 } }, more = true }, { path = "x", spec = { n = "1", m = { 2, 3 } } },
    } do
      check.same(known:find(other), nil)
    end
    check.same(known:find(nil), nil)
    check.same(known:find {}, nil)
  end,

  ["numbers to their last bit, and no text for a number"] = function()
    local known, a = new(), object "a"
    known:keep("x", { n = 1 / 3, m = 2 ^ 53 - 1 }, a)
    check.same(known:of { n = 1 / 3, m = 2 ^ 53 - 1 } == a, true)
    check.same(known:of { n = 0.33333333333333, m = 2 ^ 53 - 1 }, nil)
    check.same(known:of { n = 1 / 3, m = 2 ^ 53 - 2 }, nil)
    known:keep("y", { n = 1 }, a)
    check.same(known:of { n = "1" }, nil)
  end,

  ["another spelling of the same recipe"] = function()
    local known, a = new(), object "a"
    known:keep("x", { path = "x" }, a)
    check.same(known:of { path = "x" } == a, true)
    check.same(known:of { path = "x", n = 1 }, nil)
    known:keep({ path = "x" }, { path = "x" }, a)
    check.same(known:find { path = "x" } == a, true)
  end,

  ["options that are changed later, objects that were destroyed"] = function()
    local known, a, b = new(), object "a", object "b"
    local given = { path = "x", spec = { n = 1 } }
    known:keep(given, { n = 1 }, a)
    given.spec.n = 2
    check.same(known:find(given), nil)
    check.same(known:find { path = "x", spec = { n = 1 } } == a, true)
    a.body.destroyed = "here"
    check.same(known:find { path = "x", spec = { n = 1 } }, nil)
    check.same(known:of { n = 1 }, nil)
    known:keep({ path = "x", spec = { n = 1 } }, { n = 1 }, b)
    check.same(known:find { path = "x", spec = { n = 1 } } == b, true)
  end,

  ["nothing is kept of objects that were forgotten"] = function()
    local known = new()
    for i = 1, 100 do
      known:keep({ path = "x", n = i }, { n = i }, object(i))
      if i % 10 == 0 then collectgarbage() end
    end
    collectgarbage()
    collectgarbage()
    check.same(next(known.lists), nil)
    check.same(next(known.by_content), nil)
    local a = object "a"
    known:keep({ path = "x", n = 1 }, { n = 1 }, a)
    for i = 2, 50 do
      known:keep({ path = "x", n = i }, { n = i }, object(i))
      collectgarbage()
    end
    check.same(#known.lists.x.spellings < 5, true)
    check.same(known:find { path = "x", n = 1 } == a, true)
  end,
}
