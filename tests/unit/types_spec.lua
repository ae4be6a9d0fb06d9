local ffi = require "ffi"
local check = require "check"
local retype = require "mooncrust.gpu.retype"
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
    types.define("Particle", particle, {}, "a.wgsl")
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
    types.define("Outer", outer, { Inner = inner, Outer = outer }, "a.wgsl")
    local o = ffi.new(types.find("Outer").ctype)
    o.inner.a = 1.5
    check.same(ffi.cast("double *", o)[1], 1.5)
  end,

  ["the same struct twice is fine, another of its name is refused with both layouts"] = function()
    types.define("P", particle, {}, "a.wgsl")
    types.define("P", particle, {}, "b.wgsl")
    local other = { size = 4, members = { { name = "x", offset = 0, size = 4, type = { base = "float" } } } }
    local _, err = pcall(types.define, "P", other, {}, "c.wgsl")
    for _, words in ipairs { "disagree on struct P", "a.wgsl", "c.wgsl", "0  float x", "12  float mass" } do
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
    check.same(types.sized(particle), true)
    check.same(types.sized { size = 0, members = {
      { name = "data", offset = 0, size = 0, type = { of = { base = "float" }, count = 0, stride = 4 } },
    } }, false)
  end,

  ["a matrix keeps the stride of its columns, an array of vec3 that of its elements"] = function()
    types.define("Frame", {
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

  ["a matrix that lies by rows is an array of rows"] = function()
    types.define("Rows", {
      size = 88,
      members = {
        { name = "a", offset = 0, size = 24,
          type = { base = "float", columns = 2, rows = 3, stride = 8, row_major = true } },
        { name = "b", offset = 24, size = 64,
          type = { base = "float", columns = 3, rows = 4, stride = 16, row_major = true } },
      },
    }, {}, "a.comp")
    local r = ffi.new(assert(types.find "Rows").ctype)
    r.a[2].y, r.b[3].z = 1, 2
    local floats = ffi.cast("float *", r)
    check.same({ floats[5], floats[6 + 12 + 2] }, { 1, 2 })
  end,

  ["a member whose name is a word of C's"] = function()
    local member = { name = "char", offset = 0, size = 4, type = { base = "float" } }
    local ok, err = pcall(types.define, "Word", { size = 4, members = { member } }, {}, "a.comp")
    check.same(ok, false)
    check.same(err:match "^struct Word has a member with a name of C's: " ~= nil, true, err)
  end,

  ["arrays of arrays, and arrays of structs with matrices"] = function()
    local cell = { size = 32, members = {
      { name = "m", offset = 0, size = 32, type = { base = "float", columns = 2, rows = 3, stride = 16 } },
    } }
    types.define("Grid", { size = 272, members = {
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
    local ok, err = pcall(types.define, "Wide", { size = 64, members = {
      { name = "w", offset = 0, size = 64, type = { of = { base = "float" }, count = 4, stride = 16 } },
    } }, {}, "a.wgsl")
    check.same(ok, false)
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

  ["two layouts are shown side by side"] = function()
    types.define("Q", particle, {}, "step.comp")
    local other = { size = 32, members = {
      particle.members[1],
      { name = "speed", offset = 16, size = 12, type = { base = "float", rows = 3 } },
    } }
    local _, err = pcall(types.define, "Q", other, {}, "draw.vert")
    check.same(err, [[
two shaders disagree on struct Q:
  step.comp                draw.vert
     0  float3 position       0  float3 position
    12  float mass       |   16  float3 speed
    16  uint32 id        |
    32  uint32[2] tags   |
    48  bytes            |   32  bytes]])
  end,

  ["replace changes all that a reload shares, or nothing"] = function()
    local function layout(name, size)
      return { size = size, members = { { name = name, offset = 0, size = 4, type = { base = "float" } } } }
    end
    local function object(name) return { name = name, body = {} } end
    local a, b = object "a.comp", object "b.comp"
    local inner, old = layout("x", 4), types.define("R", layout("x", 4), {}, "a.comp")
    old.users[a], old.users[b] = true, true
    check.same(#retype.users "R", 2)
    local function struct(name, user)
      return { layout = layout(name, 4), structs_of = {}, from = user.name, users = { [user] = true } }
    end
    local batch = {}
    assert(types.join(batch, { R = struct("y", a) }))
    local changed, why = retype.replace(batch)
    check.same(changed, nil)
    for _, words in ipairs { "disagree on struct R", "b.comp", "a.comp", "float x", "float y" } do
      check.contains(why, words)
    end
    check.same(types.find "R" == old, true)
    local ok, wrong = types.join(batch, { R = struct("z", b) })
    check.same(ok, nil)
    check.contains(wrong, "float z")
    assert(types.join(batch, { R = struct("y", b) }))
    changed = assert(retype.replace(batch))
    check.same(changed.R.old == old and changed.R.new == types.find "R", true)
    -- What did not change stays what it was; what no C struct can express leaves all as it was.
    local outer = { size = 8, members = {
      { name = "r", offset = 0, size = 4, type = { struct = "R" } },
      { name = "wide", offset = 4, size = 4, type = { of = { base = "float" }, count = 2, stride = 16 } },
    } }
    local now = types.find "R"
    changed, why = retype.replace {
      R = { layout = inner, structs_of = {}, from = "a.comp", users = { [a] = true, [b] = true } },
      S = { layout = outer, structs_of = { R = inner }, from = "a.comp", users = { [a] = true } },
    }
    check.same(changed, nil)
    check.contains(why, "no C struct")
    check.same(types.find "R" == now and types.find "S" == nil, true)
    b.body.destroyed = "b.lua:1"
    check.same(#retype.users "R", 0)
  end,
}
