local ffi = require "ffi"
local check = require "check"
local push = require "mooncrust.gpu.push"
local steady = require "steady"

local block = {
  size = 44,
  members = {
    { name = "source", offset = 0, size = 4, type = { base = "uint32_t" } },
    { name = "n", offset = 4, size = 4, type = { base = "int32_t" } },
    { name = "dt", offset = 8, size = 4, type = { base = "float" } },
    { name = "size", offset = 16, size = 8, type = { base = "int32_t", rows = 2 } },
    { name = "tint", offset = 32, size = 12, type = { base = "float", rows = 3 } },
  },
}

-- Stands for a buffer in the heap.
local function resource(slot)
  return { slot = slot, body = {}, use = function(self, action) self.used = action end }
end

-- Stands for a node of the graph.
local function node()
  return { touch = function(self, object, use) self[#self + 1], self[#self + 2] = object, use end }
end

local function arguments(changes)
  local a = { source = resource(7), n = -5, dt = 0.5, size = { 3, 4 }, tint = { 1, 2, 3 } }
  for key, value in pairs(changes or {}) do
    a[key] = value
  end
  return a
end

local function refuse(changes, ...)
  local p = push.new({ { push = block, structs = {} } }, "blur.wgsl")
  return check.fails(function() p:set(arguments(changes), node(), 1) end, "blur.wgsl", ...)
end

return {
  ["values lie at the offsets of the block"] = function()
    local p, touching = push.new({ { push = block, structs = {} } }, "blur.wgsl"), node()
    local a = arguments()
    p:set(a, touching, 1)
    check.same(p.size, 44)
    check.same(touching[1], a.source)
    check.same(a.source.used, "pass")
    local words, floats = ffi.cast("int32_t *", p.bytes), ffi.cast("float *", p.bytes)
    check.same({ words[0], words[1], floats[2], words[4], words[5] }, { 7, -5, 0.5, 3, 4 })
    check.same({ floats[8], floats[9], floats[10] }, { 1, 2, 3 })
  end,

  ["objects of mc.math are lists of floats"] = function()
    local linear, float = require "mooncrust.core.linear", "float"
    local matrix = { base = float, rows = 4, columns = 4, stride = 16 }
    local by_rows = { base = float, rows = 4, columns = 4, stride = 16, row_major = true }
    local members = {
      { name = "m", offset = 0, size = 64, type = matrix },
      { name = "rows", offset = 64, size = 64, type = by_rows },
      { name = "v", offset = 128, size = 12, type = { base = float, rows = 3 } },
      { name = "i", offset = 144, size = 16, type = { base = "int32_t", rows = 4 } },
      { name = "q", offset = 160, size = 16, type = { base = float, rows = 4 } },
    }
    local p = push.new({ { push = { size = 176, members = members }, structs = {} } }, "blur.wgsl")
    local m, list = linear.mat4():translation(5, 6, 7), { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 }
    local a = { m = m, rows = list, v = linear.vec3(1, 2, 3), i = { 1, 2, 3, 4 }, q = linear.quat() }
    p:set(a, node(), 1)
    local floats = ffi.cast("float *", p.bytes)
    check.same({ floats[0], floats[12], floats[13], floats[14], floats[15] }, { 1, 5, 6, 7, 1 })
    check.same({ floats[32], floats[33], floats[34], floats[40], floats[43] }, { 1, 2, 3, 0, 1 })
    local function refused(name, value, words)
      local right = a[name]
      a[name] = value
      check.fails(function() p:set(a, node(), 1) end, "argument '" .. name .. "'", words)
      a[name] = right
    end
    refused("m", linear.vec4(), "float[16] takes a list of 16 numbers")
    refused("rows", m, "float[16] takes a list of 16 numbers")
    refused("v", linear.vec4(), "float[3] takes a list of 3 numbers")
    refused("v", 3ULL, "float[3] takes a list of 3 numbers")
    refused("i", linear.vec4(), "int32_t[4] takes a list of 4 whole numbers")
    steady.check(function()
      for _ = 1, 1000 do
        m.m30 = m.m30 + 1
        p:set(a, a.node, 1)
      end
    end, 1000)
    check.same(floats[12], m.m30)
  end,

  ["a missing and an unknown name"] = function()
    local p = push.new({ { push = block, structs = {} } }, "blur.wgsl")
    local a = arguments()
    a.dt = nil
    check.fails(function() p:set(a, node(), 1) end, "argument 'dt' is missing")
    refuse({ scale = 1 }, "unknown argument 'scale'")
    refuse({ szie = 1 }, "unknown argument 'szie'", "'size'")
  end,

  ["values that the type cannot hold"] = function()
    refuse({ n = 1.5 }, "'n' is 1.5", "int32_t takes a whole number")
    refuse({ source = -1 }, "'source' is -1")
    refuse({ source = 2 ^ 32 }, "'source'")
    refuse({ n = 0 / 0 }, "'n'")
    refuse({ size = { 1 } }, "'size' is a list of 1", "a list of 2 whole numbers")
    refuse({ size = { 1, "x" } }, "'size' is a list with x at 2", "a list of 2 whole numbers")
    refuse({ size = { 1, -2 ^ 40 } }, "'size' is a list with -1099511627776 at 2")
    refuse({ size = 3 }, "'size' is 3", "a list of 2 whole numbers")
    refuse({ dt = "x" }, "'dt' is a string", "a number")
    refuse({ dt = resource(1) }, "'dt' is a table")
    refuse({ tint = resource(1) }, "'tint'")
  end,

  ["what two stages declare is the same"] = function()
    local float, pair = { base = "float" }, { base = "float", rows = 2 }
    local square = { base = "float", rows = 2, columns = 2, stride = 8 }
    local by_rows = { base = "float", rows = 2, columns = 2, stride = 8, row_major = true }
    local one = { One = { size = 4, members = { { name = "x", offset = 0, size = 4, type = float } } } }
    local function both(a, b)
      local function reflection(m)
        local member = { name = m[1], type = m[2], offset = m[3], size = 4 }
        return { structs = one, push = { size = 64, members = { member } } }
      end
      return push.new({ reflection(a), reflection(b) }, "p")
    end
    local function differ(a, b, ...)
      check.fails(function() both(a, b) end, "p: push constant", ...)
      check.fails(function() both(b, a) end, "p: push constant", ...)
    end
    both({ "a", float, 0 }, { "a", float, 0 })
    both({ "a", float, 0 }, { "b", float, 4 })
    both({ "a", { struct = "One" }, 8 }, { "a", { struct = "One" }, 8 })
    differ({ "a", float, 0 }, { "a", float, 4 }, "'a' (float at byte 0)", "'a' (float at byte 4)")
    differ({ "a", float, 0 }, { "a", pair, 0 }, "'a' (float at byte 0)", "'a' (float[2] at byte 0)")
    differ({ "a", pair, 0 }, { "b", float, 4 }, "'a' (float[2] at byte 0)", "'b' (float at byte 4)")
    differ({ "a", { base = "double" }, 0 }, { "b", float, 4 }, "'a' (double at", "'b' (float at byte 4)")
    differ({ "a", square, 0 }, { "a", by_rows, 0 }, "(float[4] at", "(float[4] by rows at")
    differ({ "a", { struct = "One" }, 0 }, { "a", float, 0 }, "'a' (a table)", "'a' (float at byte 0)")
    differ({ "a", { struct = "One" }, 0 }, { "a", float, 8 }, "'a' (a table)", "'a' (float at byte 8)")
  end,

  ["numbers of 64 bits beyond what a double holds"] = function()
    local wide = { base = "uint64_t" }
    local members = {
      { name = "one", offset = 0, size = 8, type = wide },
      { name = "two", offset = 8, size = 16, type = { base = "uint64_t", rows = 2 } },
      { name = "n", offset = 24, size = 4, type = { base = "int32_t" } },
    }
    local p = push.new({ { structs = {}, push = { size = 32, members = members } } }, "w.comp")
    p:set({ one = 2ULL ^ 63, two = { 3, 2ULL ^ 62 }, n = 1 }, node(), 1)
    local words = ffi.cast("uint64_t *", p.bytes)
    check.same(words[0] == 2ULL ^ 63 and words[1] == 3 and words[2] == 2ULL ^ 62, true)
    local function wrong(...)
      local a = { one = 1, two = { 1, 2 }, n = 1, [...] = select(2, ...) }
      check.fails(function() p:set(a, node(), 1) end, "w.comp: argument '" .. ... .. "' is a cdata")
    end
    wrong("two", 5ULL)
    wrong("n", 5ULL)
    wrong("one", ffi.new "float[2]")
    wrong("one", ffi.cast("char *", p.bytes))
  end,

  ["a shader without push constants takes no arguments"] = function()
    local p = push.new({ { structs = {} } }, "clear.wgsl")
    p:set({}, node(), 1)
    check.fails(function() p:set({ x = 1 }, node(), 1) end, "clear.wgsl", "unknown argument 'x'", "takes none")
  end,

  ["stages that disagree"] = function()
    local function stage(name, offset, t)
      return { structs = { S = { members = {} } },
        push = { size = 64, members = { { name = name, offset = offset, size = 16, type = t } } } }
    end
    local vec4, uint = { base = "float", rows = 4 }, { base = "uint32_t" }
    local one = stage("tint", 0, vec4)
    local function both(...) return push.new({ one, stage(...) }, "flat") end
    both("tint", 0, vec4)
    both("mode", 16, uint)
    check.fails(function() both("mode", 12, uint) end, "'tint' (float[4] at byte 0)", "'mode' (uint32_t at byte 12)")
    check.fails(function() both("tint", 16, vec4) end, "'tint' (float[4] at byte 0)", "(float[4] at byte 16)")
    check.fails(function() both("tint", 0, { struct = "S" }) end, "'tint' (float[4] at byte 0)", "'tint' (a table)")
    one = stage("tint", 0, { struct = "S" })
    check.fails(function() both("tint", 0, vec4) end, "'tint' (a table)", "'tint' (float[4] at byte 0)")
    one = stage("list", 0, { of = uint, count = 2, stride = 4 })
    local apart = { of = uint, count = 2, stride = 16 }
    check.fails(function() both("list", 0, apart) end, "'list' (uint32_t[2] at byte 0, the last at 16)")
  end,

  ["an array of scalars with a stride"] = function()
    local p = push.new({ { structs = {}, push = { size = 32, members = {
      { name = "w", offset = 0, size = 32, type = { of = { base = "float" }, count = 2, stride = 16 } },
    } } } }, "a.wgsl")
    p:set({ w = { 5, 6 } }, node(), 1)
    local floats = ffi.cast("float *", p.bytes)
    check.same({ floats[0], floats[4] }, { 5, 6 })
  end,
}
