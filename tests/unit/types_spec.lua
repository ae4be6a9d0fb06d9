local ffi = require "ffi"
local check = require "check"
local types = require "mooncrust.gpu.types"

local particle = {
  size = 48,
  members = {
    { name = "position", offset = 0, size = 12, type = { base = "float", rows = 3 } },
    { name = "mass", offset = 12, size = 4, type = { base = "float" } },
    { name = "id", offset = 16, size = 4, type = { base = "uint32_t" } },
    { name = "tags", offset = 32, size = 8, type = { of = { base = "uint32_t" }, count = 2, stride = 4 } },
  },
}

return {
  ["a shader's struct becomes a C struct with the same offsets"] = function()
    types.offer("Particle", particle, {}, "a.wgsl")
    local element = assert(types.find("Particle"))
    check.same(element.size, 48)
    check.same(element.scalar, false)
    local p = ffi.new(ffi.typeof("$[2]", element.ctype))
    p[1].position.y, p[1].mass, p[1].tags[1] = 2, 3, 4
    local words = ffi.cast("uint32_t *", p)
    check.same(ffi.cast("float *", p)[13], 2)
    check.same(ffi.cast("float *", p)[15], 3)
    check.same(words[12 + 9], 4)
  end,

  ["nested structs"] = function()
    local inner = { size = 8, members = { { name = "a", offset = 0, size = 8, type = { base = "double" } } } }
    local outer = { size = 16, members = {
      { name = "x", offset = 0, size = 4, type = { base = "float" } },
      { name = "inner", offset = 8, size = 8, type = { struct = "Inner" } },
    } }
    types.offer("Outer", outer, { Inner = inner, Outer = outer }, "a.wgsl")
    local o = ffi.new(types.find("Outer").ctype)
    o.inner.a = 1.5
    check.same(ffi.cast("double *", o)[1], 1.5)
  end,

  ["the same struct twice is fine, another of its name is refused with both layouts"] = function()
    types.offer("P", particle, {}, "a.wgsl")
    types.offer("P", particle, {}, "b.wgsl")
    local other = { size = 4, members = { { name = "x", offset = 0, size = 4, type = { base = "float" } } } }
    local ok, err = types.offer("P", other, {}, "c.wgsl")
    check.same(ok, nil)
    for _, words in ipairs { "disagree on struct P", "a.wgsl", "c.wgsl", "float x;" } do
      check.contains(err, words)
    end
  end,

  ["C types and unknown names"] = function()
    check.same(assert(types.find("float")).scalar, true)
    check.same(assert(types.find("uint64_t")).size, 8)
    check.same(assert(types.find("struct { float x, y; }")).scalar, false)
    local element, err = types.find("Partcle")
    check.same(element, nil)
    check.contains(err, "no element type 'Partcle'")
  end,

  ["a struct with an array of no fixed size is no element"] = function()
    types.offer("Floats", { size = 0, members = {
      { name = "data", offset = 0, size = 0, type = { of = { base = "float" }, count = 0, stride = 4 } },
    } }, {}, "a.wgsl")
    check.same(types.find("Floats"), nil)
  end,
}
