-- Vectors, quaternions and 4 x 4 matrices that leave no garbage once they are made: mc.math.
--
--   local vec3, mat4 = mc.math.vec3, mc.math.mat4
--   local view, projection, both = mat4(), mat4(), mat4()
--   view:look_at(vec3(3, 2, 5), vec3(0, 0, 0), vec3(0, 1, 0))
--   projection:perspective(math.rad(60), 16 / 9, 0.1, 100)
--   both:mul(projection, view)                          -- view first, then projection
--
-- A method writes its result into the object before the colon and returns it. What it takes it only
-- reads, and that may be the same object. Objects are structs of floats as shaders have them: x, y,
-- z, w; of a matrix m00, m01 ... m33, column by column, so that m30, m31, m32 is where the origin
-- goes. Push constants take them, and ffi.copy writes them to mapped memory. Angles are radians,
-- axes right-handed. docs/math.md describes each method.
--
-- The methods are text, of which Lua is made for each type, so that LuaJIT meets neither loops nor
-- fields that it has to look up. A line with @ becomes one for each field, { ... } a sum over them.
-- In that of a matrix, C and R are the digits of the field, D, E, F those that follow the first one
-- (3 is followed by 0), S, T, U those that follow the second, and G is 1 or -1, like a chessboard.

local ffi = require "ffi"
local refuse = require("mooncrust.core.errors").refuse

local FIELDS = { vec2 = "x y", vec3 = "x y z", vec4 = "x y z w", quat = "x y z w" }
FIELDS.mat4 = "m00 m01 m02 m03 m10 m11 m12 m13 m20 m21 m22 m23 m30 m31 m32 m33"
-- What parameters of these names are; a and b are as the object itself, others numbers.
local KINDS = { m = "mat4", q = "quat", eye = "vec3", target = "vec3", up = "vec3", axis = "vec3" }
local METHODS = [[
vec2 vec3 vec4 quat mat4: set(@) self.@ = @
vec2 vec3 vec4 quat mat4: copy(a) self.@ = a.@
vec2 vec3 vec4 quat: add(a b) self.@ = a.@ + b.@
vec2 vec3 vec4 quat: sub(a b) self.@ = a.@ - b.@
vec2 vec3 vec4: mul(a b) self.@ = a.@ * b.@
vec2 vec3 vec4 quat: scale(a s) self.@ = a.@ * s
vec2 vec3 vec4 quat: lerp(a b t) self.@ = a.@ + (b.@ - a.@) * t
vec2 vec3 vec4 quat: dot(a) return { self.@ * a.@ }
vec2 vec3 vec4 quat: length() return sqrt({ self.@ * self.@ })
vec2 vec3 vec4 quat: normalize(a)
  local n = sqrt({ a.@ * a.@ })
  n = n > 0 and 1 / n or 0
  self.@ = a.@ * n
vec3: cross(a b)
  self:set(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
vec3: rotate(q a)
  local x, y, z = q.y * a.z - q.z * a.y, q.z * a.x - q.x * a.z, q.x * a.y - q.y * a.x
  local u, v, w = q.y * z - q.z * y, q.z * x - q.x * z, q.x * y - q.y * x
  self:set(a.x + 2 * (q.w * x + u), a.y + 2 * (q.w * y + v), a.z + 2 * (q.w * z + w))
vec3: turn(m a)
  local x = m.m00 * a.x + m.m10 * a.y + m.m20 * a.z
  local y = m.m01 * a.x + m.m11 * a.y + m.m21 * a.z
  self:set(x, y, m.m02 * a.x + m.m12 * a.y + m.m22 * a.z)
vec3: transform(m a)
  local n = 1 / (m.m03 * a.x + m.m13 * a.y + m.m23 * a.z + m.m33)
  self:turn(m, a)
  self:set((self.x + m.m30) * n, (self.y + m.m31) * n, (self.z + m.m32) * n)
vec4: transform(m a)
  local x = m.m00 * a.x + m.m10 * a.y + m.m20 * a.z + m.m30 * a.w
  local y = m.m01 * a.x + m.m11 * a.y + m.m21 * a.z + m.m31 * a.w
  local z = m.m02 * a.x + m.m12 * a.y + m.m22 * a.z + m.m32 * a.w
  self:set(x, y, z, m.m03 * a.x + m.m13 * a.y + m.m23 * a.z + m.m33 * a.w)
quat: identity() self:set(0, 0, 0, 1)
quat: conjugate(a) self:set(-a.x, -a.y, -a.z, a.w)
quat: rotation(axis angle)
  local s = sin(angle / 2) / axis:length()
  self:set(axis.x * s, axis.y * s, axis.z * s, cos(angle / 2))
quat: mul(a b)
  local x = a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y
  local y = a.w * b.y + a.y * b.w + a.z * b.x - a.x * b.z
  local z = a.w * b.z + a.z * b.w + a.x * b.y - a.y * b.x
  self:set(x, y, z, a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z)
quat: slerp(a b t)
  local near, u, v = a:dot(b), 1 - t, t
  local angle = acos(min(abs(near), 1))
  if angle > 0.01 then u, v = sin(u * angle) / sin(angle), sin(v * angle) / sin(angle) end
  if near < 0 then v = -v end
  self.@ = a.@ * u + b.@ * v
  self:normalize(self)
mat4: identity() self:set(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)
mat4: translation(x y z) self:set(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1)
mat4: scaling(x y z) self:set(x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0, 0, 0, 0, 1)
mat4: rotation(q)
  local x, y, z, w = q.x * 2, q.y * 2, q.z * 2, q.w * 2
  local xx, yy, zz, xy, yz, zx = q.x * x, q.y * y, q.z * z, q.x * y, q.y * z, q.z * x
  x, y, z = q.x * w, q.y * w, q.z * w
  self:set(1 - yy - zz, xy + z, zx - y, 0, xy - z, 1 - zz - xx, yz + x, 0,
    zx + y, yz - x, 1 - xx - yy, 0, 0, 0, 0, 1)
mat4: look_at(eye target up)
  local z = back:sub(eye, target):normalize(back)
  local x = right:cross(up, z):normalize(right)
  local y = above:cross(z, x)
  self:set(x.x, y.x, z.x, 0, x.y, y.y, z.y, 0, x.z, y.z, z.z, 0,
    -x:dot(eye), -y:dot(eye), -z:dot(eye), 1)
mat4: perspective(fov aspect near far)
  local f, a, b = 1 / tan(fov / 2), far / (near - far), near * far / (near - far)
  if far == huge then a, b = -1, -near end
  if near == huge then a, b = 0, far end
  self:set(f / aspect, 0, 0, 0, 0, -f, 0, 0, 0, 0, a, -1, 0, 0, b, 0)
mat4: ortho(left right bottom top near far)
  local x, y, z = 1 / (right - left), 1 / (bottom - top), 1 / (near - far)
  self:set(2 * x, 0, 0, 0, 0, 2 * y, 0, 0, 0, 0, z, 0,
    -(left + right) * x, -(bottom + top) * y, near * z, 1)
mat4: mul(a b)
  local @ = a.m0R * b.mC0 + a.m1R * b.mC1 + a.m2R * b.mC2 + a.m3R * b.mC3
  self.@ = @
mat4: transpose(a)
  local @ = a.mRC
  self.@ = @
mat4: invert(a)
  local @ = a.mSD * (a.mTE * a.mUF - a.mTF * a.mUE) + a.mSE * (a.mTF * a.mUD - a.mTD * a.mUF)
  @ = G * (@ + a.mSF * (a.mTD * a.mUE - a.mTE * a.mUD))
  local n = a.m00 * m00 + a.m10 * m01 + a.m20 * m02 + a.m30 * m03
  if n == 0 then return nil end
  self.@ = @ / n
  return self
end]]

-- Digits for the letters of a matrix's line.
local function digits(field)
  local c, r = field:match "m(%d)(%d)"
  local found = { G = c and (c + r) % 2 == 0 and "1" or "-1" }
  for i = 0, c and 3 or -1 do
    found[("CDEF"):sub(i + 1, i + 1)], found[("RSTU"):sub(i + 1, i + 1)] = (c + i) % 4, (r + i) % 4
  end
  return found
end

-- A text for each field, which @ stands for.
local function each(fields, text, joint)
  local parts = {}
  for field in fields:gmatch "%S+" do
    parts[#parts + 1] = text:gsub("@", field):gsub("%u", digits(field))
  end
  return table.concat(parts, joint)
end

local function wrong(method, parameter, kind, value)
  kind = kind == "number" and "number" or "mc.math." .. kind
  refuse(3, "%s: %s is a %s, not %s", method, parameter, kind, tostring(value))
end

-- Writes a method for a type; it returns the object unless its body returns something.
local function write(class, name, parameters, body)
  local fields, out = FIELDS[class], {}
  parameters = parameters:gsub("@", fields)
  for p in parameters:gmatch "%w+" do
    local kind = (p == "a" or p == "b") and class or KINDS[p] or "number"
    local test = kind == "number" and "type(%s) ~= 'number'" or "not istype(" .. kind .. ", %s)"
    local text = "if %s then wrong('%s:%s', '%s', '%s', %s) end"
    out[#out + 1] = text:format(test:format(p), class, name, p, kind, p)
  end
  body = body:gsub("{(.-)}", function(text) return each(fields, text, " + ") end)
  for line in body:gmatch "[^\n]+" do
    out[#out + 1] = line:find "@" and each(fields, line, " ") or line
  end
  local head = ("function types.%s.%s(self%s)"):format(class, name, parameters:gsub("%w+", ", %0"))
  return head .. table.concat(out, "\n") .. (body:find "return" and "" or " return self") .. " end"
end

local source = {
  [[local types, istype, wrong, vec2, vec3, vec4, quat, mat4 = ...
  local sqrt, sin, cos, tan, acos, abs, min, huge =
    math.sqrt, math.sin, math.cos, math.tan, math.acos, math.abs, math.min, math.huge
  local back, right, above = vec3(), vec3(), vec3()]],
}
for classes, name, parameters, body in METHODS:gmatch "([%w ]+): ([%w_]+)%((.-)%)(.-)\n%f[%w]" do
  for class in classes:gmatch "%w+" do
    source[#source + 1] = write(class, name, parameters, body)
  end
end

local M, methods = {}, {}
for class, fields in pairs(FIELDS) do
  ffi.cdef(("struct mc_%s { float %s; };"):format(class, (fields:gsub(" ", ", "))))
  local type = ffi.typeof("struct mc_" .. class)
  M[class], methods[class] = type, {}
  local meta = { __index = methods[class] }
  function meta.__tostring(self)
    local values = fields:gsub("%w+", function(field) return ("%.6g"):format(self[field]) end)
    return class .. "(" .. values:gsub(" ", ", ") .. ")"
  end
  if class == "quat" or class == "mat4" then
    function meta.__new(_, first, ...)
      return first and ffi.new(type, first, ...) or ffi.new(type):identity()
    end
  end
  ffi.metatype(type, meta)
end
source[#source + 1] = [[return function(value) -- is(value): whether it is one of these objects
  return istype(mat4, value) or istype(vec4, value) or istype(vec3, value) or istype(vec2, value)
    or istype(quat, value) end]]
local here = debug.getinfo(1, "S").source -- errors in it are MoonCrust's
local chunk = assert(loadstring(table.concat(source, "\n"), here))
M.is = chunk(methods, ffi.istype, wrong, M.vec2, M.vec3, M.vec4, M.quat, M.mat4)

return M
