-- mc.math against plain arithmetic in doubles, written another way; and that it leaves no garbage.
local ffi = require "ffi"
local check = require "check"
local linear = require "mooncrust.core.linear"
local steady = require "steady"

local vec2, vec3, vec4, quat, mat4 = linear.vec2, linear.vec3, linear.vec4, linear.quat, linear.mat4
local random = require("mooncrust.core.random").new(7)

local function some() return random() * 4 - 2 end
local function some_vec3() return vec3(some(), some(), some()) end
local function some_quat()
  local q = quat(some(), some(), some(), some())
  return q:normalize(q)
end
local function some_mat4()
  local m = mat4()
  for c = 0, 3 do
    for r = 0, 3 do
      m["m" .. c .. r] = some()
    end
  end
  return m
end

-- Rows of columns: at(m, row, column).
local function at(m, r, c) return m["m" .. c .. r] end

local function near(a, b, what, slack)
  local is_near = math.abs(a - b) <= (slack or 1e-5) * math.max(1, math.abs(b)) -- and no NaN
  if not is_near then
    error(("%s is %.9g, expected %.9g"):format(what or "the value", a, b), 2)
  end
end

local function same_mat4(m, expected, slack)
  for r = 0, 3 do
    for c = 0, 3 do
      near(at(m, r, c), type(expected) == "function" and expected(r, c) or at(expected, r, c),
        ("row %d, column %d"):format(r, c), slack)
    end
  end
end

local function same_vec(v, ...)
  for i, value in ipairs { ... } do
    near(v[("xyzw"):sub(i, i)], value, ("component %d of %s"):format(i, tostring(v)))
  end
end

-- A point through a matrix, the long way.
local function through(m, x, y, z, w)
  local out = {}
  for r = 0, 3 do
    out[r + 1] = at(m, r, 0) * x + at(m, r, 1) * y + at(m, r, 2) * z + at(m, r, 3) * w
  end
  return out
end

return {
  ["new objects: zeros, identities, numbers"] = function()
    same_vec(vec3(), 0, 0, 0)
    same_vec(vec4(1, 2), 1, 2, 0, 0)
    same_vec(quat(), 0, 0, 0, 1)
    same_vec(quat(1, 2, 3, 4), 1, 2, 3, 4)
    same_mat4(mat4(), function(r, c) return r == c and 1 or 0 end)
    check.same(tostring(vec3(1, 2.5, -3)), "vec3(1, 2.5, -3)")
    check.same(ffi.sizeof(mat4) + ffi.sizeof(vec3) + ffi.sizeof(quat), 64 + 12 + 16)
    local floats = ffi.cast("float *", mat4():translation(5, 6, 7))
    check.same({ floats[0], floats[12], floats[13], floats[14] }, { 1, 5, 6, 7 })
  end,

  ["components"] = function()
    local a, b, out = vec3(1, 2, 3), vec3(4, 5, 6), vec3()
    check.same(out:add(a, b) == out, true)
    same_vec(out, 5, 7, 9)
    same_vec(out:sub(a, b), -3, -3, -3)
    same_vec(out:mul(a, b), 4, 10, 18)
    same_vec(out:scale(a, -2), -2, -4, -6)
    same_vec(out:lerp(a, b, 0.25), 1.75, 2.75, 3.75)
    same_vec(out:copy(a):set(7, 8, 9), 7, 8, 9)
    check.same(a:dot(b), 32)
    near(vec4(2, 3, 6, 0):length(), 7)
    same_vec(vec2():normalize(vec2(3, -4)), 0.6, -0.8)
    same_vec(vec3():normalize(vec3()), 0, 0, 0)
    same_vec(out:cross(vec3(1, 0, 0), vec3(0, 1, 0)), 0, 0, 1)
    out:copy(a)
    same_vec(out:cross(out, b), -3, 6, -3)
  end,

  ["what is read may be what is written"] = function()
    for _ = 1, 50 do
      local a, b, m, n, p, q = some_vec3(), some_vec3(), some_mat4(), some_mat4(), some_quat(), some_quat()
      local v = vec4(1, 2, 3, 1)
      local function both(kind, name, ...)
        local apart = kind()[name](kind(), ...)
        local first = ...
        local rest = { select(2, ...) }
        if ffi.istype(kind, first) then
          local own = kind():copy(first)
          check.same(tostring(own[name](own, own, unpack(rest))), tostring(apart), name)
        end
        if ffi.istype(kind, rest[1]) then
          local own = kind():copy(rest[1])
          check.same(tostring(own[name](own, first, own, select(2, unpack(rest)))), tostring(apart), name)
        end
      end
      for _, name in ipairs { "add", "sub", "mul", "cross" } do
        both(vec3, name, a, b)
      end
      both(vec3, "lerp", a, b, 0.3)
      both(vec3, "normalize", a)
      both(vec3, "transform", m, a)
      both(vec3, "turn", m, a)
      both(vec3, "rotate", p, a)
      both(vec4, "transform", m, v)
      both(quat, "mul", p, q)
      both(quat, "slerp", p, q, 0.3)
      both(quat, "conjugate", p)
      both(mat4, "mul", m, n)
      both(mat4, "transpose", m)
      both(mat4, "invert", m)
    end
  end,

  ["products, inverses and transposes of matrices"] = function()
    for _ = 1, 200 do
      local a, b = some_mat4(), some_mat4()
      local product = mat4():mul(a, b)
      same_mat4(product, function(r, c)
        local sum = 0
        for k = 0, 3 do
          sum = sum + at(a, r, k) * at(b, k, c)
        end
        return sum
      end)
      same_mat4(mat4():transpose(a), function(r, c) return at(a, c, r) end, 0)
      local inverse = mat4():invert(a)
      same_mat4(mat4():mul(a, inverse), mat4(), 1e-2) -- some are nearly singular
      local x, y, z, w = some(), some(), some(), some()
      local got = vec4():transform(product, vec4(x, y, z, w))
      local inner = through(b, x, y, z, w)
      same_vec(got, unpack(through(a, unpack(inner))))
    end
    check.same(mat4():invert(mat4():scaling(1, 0, 1)), nil)
    local kept = mat4():translation(1, 2, 3)
    check.same(kept:invert(mat4():scaling(0, 0, 0)), nil)
    same_mat4(kept, mat4():translation(1, 2, 3), 0)
  end,

  ["points move, directions turn, with division by w"] = function()
    local m = mat4():mul(mat4():translation(1, 2, 3), mat4():scaling(2, 3, 4))
    same_vec(vec3():transform(m, vec3(1, 1, 1)), 3, 5, 7)
    same_vec(vec3():turn(m, vec3(1, 1, 1)), 2, 3, 4)
    for _ = 1, 50 do
      local p, v = some_mat4(), some_vec3()
      local long = through(p, v.x, v.y, v.z, 1)
      if math.abs(long[4]) > 0.1 then
        same_vec(vec3():transform(p, v), long[1] / long[4], long[2] / long[4], long[3] / long[4])
      end
    end
  end,

  ["quaternions turn as their matrices do"] = function()
    local half = math.sqrt(0.5)
    local q = quat():rotation(vec3(0, 0, 5), math.pi / 2) -- the length of the axis does not matter
    same_vec(q, 0, 0, half, half)
    same_vec(vec3():rotate(q, vec3(1, 0, 0)), 0, 1, 0)
    for _ = 1, 100 do
      local a, b, v = some_quat(), some_quat(), some_vec3()
      local m, ab = mat4():rotation(a), quat():mul(a, b)
      local turned = vec3():rotate(a, v)
      same_vec(vec3():transform(m, v), turned.x, turned.y, turned.z)
      near(turned:length(), v:length())
      local twice = vec3():rotate(a, vec3():rotate(b, v)) -- b first
      same_vec(vec3():rotate(ab, v), twice.x, twice.y, twice.z)
      same_mat4(mat4():rotation(ab), mat4():mul(m, mat4():rotation(b)))
      same_vec(quat():mul(a, quat():conjugate(a)), 0, 0, 0, 1)
    end
  end,

  ["slerp goes the short way at one speed"] = function()
    local z = vec3(0, 0, 1)
    local a, b = quat():rotation(z, 0.2), quat():rotation(z, 1.4)
    for i = 0, 10 do
      local expected = quat():rotation(z, 0.2 + 1.2 * i / 10)
      local q = quat():slerp(a, b, i / 10)
      same_vec(q, expected.x, expected.y, expected.z, expected.w)
      q:slerp(a, quat():scale(b, -1), i / 10) -- the same turn, the other sign
      near(math.abs(q:dot(expected)), 1)
      near(quat():slerp(a, a, i / 10):dot(a), 1)
    end
    near(quat():slerp(a, quat():scale(a, -1), 0.5):length(), 1)
  end,

  ["the camera looks along -z, with y up, and depths go from 0 to 1"] = function()
    local eye, target, up = vec3(3, 4, 5), vec3(1, 1, 1), vec3(0, 1, 0)
    local view = mat4():look_at(eye, target, up)
    same_vec(vec3():transform(view, eye), 0, 0, 0)
    local distance = vec3():sub(eye, target):length()
    same_vec(vec3():transform(view, target), 0, 0, -distance)
    assert(vec3():turn(view, up).y > 0.5)
    near(vec3():turn(view, up).x, 0)
    same_mat4(mat4():mul(view, mat4():transpose(view)).m33 > 0 and mat4():invert(mat4():invert(view)), view, 1e-4)

    local near_plane, far_plane = 0.5, 20
    local projection = mat4():perspective(math.rad(90), 2, near_plane, far_plane)
    same_vec(vec3():transform(projection, vec3(0, 0, -near_plane)), 0, 0, 0)
    same_vec(vec3():transform(projection, vec3(0, 0, -far_plane)), 0, 0, 1)
    same_vec(vec3():transform(projection, vec3(4, 2, -2)), 1, -1, projection.m22 * -2 / 2 + projection.m32 / 2)
    local reverse = mat4():perspective(math.rad(90), 2, far_plane, near_plane)
    same_vec(vec3():transform(reverse, vec3(0, 0, -near_plane)), 0, 0, 1)
    same_vec(vec3():transform(reverse, vec3(0, 0, -far_plane)), 0, 0, 0)
    local endless = mat4():perspective(math.rad(90), 2, 0.5, math.huge)
    near(vec3():transform(endless, vec3(0, 0, -0.5)).z, 0)
    near(vec3():transform(endless, vec3(0, 0, -1e9)).z, 1)
    endless:perspective(math.rad(90), 2, math.huge, 0.5)
    near(vec3():transform(endless, vec3(0, 0, -0.5)).z, 1)
    near(vec3():transform(endless, vec3(0, 0, -1e9)).z, 0)

    local flat = mat4():ortho(-4, 2, -1, 3, 1, 11)
    same_vec(vec3():transform(flat, vec3(-4, 3, -1)), -1, -1, 0) -- the upper left corner
    same_vec(vec3():transform(flat, vec3(2, -1, -11)), 1, 1, 1)
  end,

  ["mistakes name the method and the parameter"] = function()
    check.fails(function() vec3():add(vec3(), 3) end, "vec3:add: b is a mc.math.vec3, not 3")
    check.fails(function() vec3():add(vec3(), vec4()) end, "vec3:add: b is a mc.math.vec3, not vec4(0, 0, 0, 0)")
    check.fails(function() vec3():scale(vec3(), "2") end, "vec3:scale: s is a number, not 2")
    check.fails(function() mat4():mul(mat4()) end, "mat4:mul: b is a mc.math.mat4, not nil")
    check.fails(function() mat4():look_at(1, 2, 3) end, "mat4:look_at: eye is a mc.math.vec3, not 1")
    check.fails(function() mat4():rotation(vec4()) end, "mat4:rotation: q is a mc.math.quat")
    check.fails(function() mat4():perspective(1, 1, 1) end, "mat4:perspective: far is a number, not nil")
    check.fails(function() vec3():ad(vec3()) end, "mc_vec3", "'ad'")
    check.fails(function() vec3(1, 2, 3, 4) end, "initializers")
    check.same({ linear.is(vec2()), linear.is(quat()), linear.is(3), linear.is {}, linear.is(4ULL) },
      { true, true, false, false, false })
  end,

  ["no garbage, interpreted and compiled"] = function()
    local v, w, x, q, r, m, n = vec3(1, 2, 3), vec3(0, 1, 0), vec4(), quat(), quat(), mat4(), mat4()
    local eye, target, angle = vec3(3, 3, 3), vec3(), 0
    local function frame()
      angle = angle + 0.001
      q:rotation(w, angle)
      r:slerp(q, r, 0.5)
      q:mul(q, r):conjugate(q):normalize(q)
      v:rotate(q, v):normalize(v):cross(v, w):lerp(v, w, 0.1):add(v, w)
      m:look_at(eye, target, w)
      n:perspective(1, 1.5, 0.1, 100)
      n:mul(n, m):transpose(n):transpose(n)
      m:invert(n)
      m:rotation(q):mul(m, n)
      v:transform(n, v):scale(v, 1 / (1 + v:length()))
      x:transform(n, x):set(1, 2, 3, v:dot(w))
    end
    local function garbage()
      for _ = 1, 10 do
        frame()
      end
      collectgarbage()
      collectgarbage "stop"
      local before = collectgarbage "count"
      for _ = 1, 1000 do
        frame()
      end
      local bytes = (collectgarbage "count" - before) * 1024
      collectgarbage "restart"
      return bytes
    end
    jit.off()
    jit.flush()
    local bytes = math.min(garbage(), garbage(), garbage())
    jit.on()
    check.same(bytes < 1000, true, bytes .. " bytes of garbage for 1000 frames, interpreted")
    steady.check(function()
      for _ = 1, 200 do
        frame()
      end
    end, 200 * 20)
  end,
}
