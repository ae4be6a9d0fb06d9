local ffi = require "ffi"
local check = require "check"
local push = require "mooncrust.gpu.push"

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
  return { slot = slot, use = function(self, action) self.used = action end }
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
  return check.fails(function() p:set(arguments(changes), {}, 1) end, "blur.wgsl", ...)
end

return {
  ["values lie at the offsets of the block"] = function()
    local p, touched = push.new({ { push = block, structs = {} } }, "blur.wgsl"), {}
    local a = arguments()
    p:set(a, touched, 1)
    check.same(p.size, 44)
    check.same(touched[1], a.source)
    check.same(a.source.used, "pass")
    local words, floats = ffi.cast("int32_t *", p.bytes), ffi.cast("float *", p.bytes)
    check.same({ words[0], words[1], floats[2], words[4], words[5] }, { 7, -5, 0.5, 3, 4 })
    check.same({ floats[8], floats[9], floats[10] }, { 1, 2, 3 })
  end,

  ["a missing and an unknown name"] = function()
    local p = push.new({ { push = block, structs = {} } }, "blur.wgsl")
    local a = arguments()
    a.dt = nil
    check.fails(function() p:set(a, {}, 1) end, "argument 'dt' is missing")
    refuse({ scale = 1 }, "unknown argument 'scale'")
    refuse({ szie = 1 }, "unknown argument 'szie'", "'size'")
  end,

  ["values that the type cannot hold"] = function()
    refuse({ n = 1.5 }, "'n' is 1.5", "int32_t takes a whole number")
    refuse({ source = -1 }, "'source' is -1")
    refuse({ source = 2 ^ 32 }, "'source'")
    refuse({ n = 0 / 0 }, "'n'")
    refuse({ size = { 1 } }, "'size'", "a list of 2 numbers")
    refuse({ size = { 1, "x" } }, "'size'")
    refuse({ size = 3 }, "'size' is 3", "a list of 2 numbers")
    refuse({ dt = "x" }, "'dt' is a string", "a number")
    refuse({ dt = resource(1) }, "'dt' is a table")
    refuse({ tint = resource(1) }, "'tint'")
  end,

  ["a shader without push constants takes no arguments"] = function()
    local p = push.new({ { structs = {} } }, "clear.wgsl")
    p:set({}, {}, 1)
    check.fails(function() p:set({ x = 1 }, {}, 1) end, "clear.wgsl", "unknown argument 'x'", "takes none")
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
    check.fails(function() both("mode", 12, uint) end, "'tint' and 'mode'", "both at byte 12")
    check.fails(function() both("tint", 16, vec4) end, "'tint' is float at byte 0 in one stage, float at 16")
    check.fails(function() both("tint", 0, { struct = "S" }) end, "'tint' is of structs in one stage, of numbers")
    one = stage("tint", 0, { struct = "S" })
    check.fails(function() both("tint", 0, vec4) end, "'tint' is of structs in one stage, of numbers")
    one = stage("list", 0, { of = uint, count = 2, stride = 4 })
    check.fails(function() both("list", 0, { of = uint, count = 2, stride = 16 }) end, "'list' is uint32_t")
  end,

  ["an array of scalars with a stride"] = function()
    local p = push.new({ { structs = {}, push = { size = 32, members = {
      { name = "w", offset = 0, size = 32, type = { of = { base = "float" }, count = 2, stride = 16 } },
    } } } }, "a.wgsl")
    p:set({ w = { 5, 6 } }, {}, 1)
    local floats = ffi.cast("float *", p.bytes)
    check.same({ floats[0], floats[4] }, { 5, 6 })
  end,
}
