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

  ["a matrix keeps the stride of its columns, an array of vec3 that of its elements"] = function()
    types.offer("Frame", {
      size = 112,
      members = {
        { name = "axes", offset = 0, size = 48, type = { base = "float", columns = 3, rows = 3, stride = 16 } },
        { name = "scale", offset = 48, size = 16, type = { base = "float", columns = 2, rows = 2, stride = 8 } },
        { name = "points", offset = 64, size = 32,
          type = { of = { base = "float", rows = 3 }, count = 2, stride = 16 } },
        { name = "id", offset = 96, size = 4, type = { base = "uint32_t" } },
      },
    }, {}, "a.wgsl")
    local element = assert(types.find "Frame")
    check.same(element.size, 112)
    local f = ffi.new(element.ctype)
    f.axes[2].z, f.scale[1].y, f.points[1].x, f.id = 1, 2, 3, 4
    local floats = ffi.cast("float *", f)
    check.same({ floats[10], floats[15], floats[20] }, { 1, 2, 3 })
    check.same(ffi.cast("uint32_t *", f)[24], 4)
  end,

  ["arrays of arrays, and arrays of structs with matrices"] = function()
    local cell = { size = 32, members = {
      { name = "m", offset = 0, size = 32, type = { base = "float", columns = 2, rows = 3, stride = 16 } },
    } }
    types.offer("Grid", { size = 272, members = {
      { name = "w", offset = 0, size = 16,
        type = { of = { of = { base = "float" }, count = 2, stride = 4 }, count = 2, stride = 8 } },
      { name = "v", offset = 16, size = 64,
        type = { of = { of = { base = "float", rows = 3 }, count = 2, stride = 16 }, count = 2, stride = 32 } },
      { name = "cells", offset = 80, size = 192, type = { of = { struct = "Cell" }, count = 6, stride = 32 } },
    } }, { Cell = cell }, "a.wgsl")
    local g = ffi.new(assert(types.find "Grid").ctype)
    g.w[1][0], g.v[1][1].y, g.cells[5].m[1].z = 1, 2, 3
    local floats = ffi.cast("float *", g)
    check.same({ floats[2], floats[4 + 12 + 1], floats[20 + 5 * 8 + 6] }, { 1, 2, 3 })
  end,

  ["what no C struct can express is refused"] = function()
    local ok, err = types.offer("Wide", { size = 64, members = {
      { name = "w", offset = 0, size = 64, type = { of = { base = "float" }, count = 4, stride = 16 } },
    } }, {}, "a.wgsl")
    check.same(ok, nil)
    check.contains(err, "struct Wide")
    check.contains(err, "no C struct")
  end,

  ["pointers are no elements"] = function()
    local element, err = types.find "char *"
    check.same(element, nil)
    check.contains(err, "pointer")
  end,

  ["how many bytes cdata holds"] = function()
    check.same(types.extent(ffi.new "float[3]"), 12)
    check.same(types.extent(ffi.new("uint8_t[?]", 5)), 5)
    check.same(types.extent(ffi.new "struct { int a, b; }"), 8)
    check.same(types.extent(ffi.new "struct { int a[2]; } [3]"), 24)
    check.same(types.extent(ffi.new("struct { int a[2]; } [3]")[1]), 8)
    for _, ctype in ipairs { "float *", "void *", "float (*)[4]", "uint64_t", "struct { int a; } *" } do
      check.same(types.extent(ffi.new(ctype)), nil, ctype)
    end
  end,
}
