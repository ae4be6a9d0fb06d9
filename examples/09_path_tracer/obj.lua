-- Reads triangles from Wavefront OBJ files: corners, normals and faces; the rest is passed over.
--
--   local mesh = require("obj").load "moon.obj"     -- errors name the file and the line
--   mesh.positions[i], mesh.normals[i]              -- { x, y, z }, i from 1
--   mesh.faces[k]                                   -- three numbers i
--
-- Faces of more than three corners become fans. A corner without a normal gets the mean of those of
-- the faces that share its place, weighted by their areas.

local M = {}

local function add(a, x, y, z)
  a[1], a[2], a[3] = a[1] + x, a[2] + y, a[3] + z
end

-- Normals of the places that have no normal given.
local function smooth(mesh, places, bare)
  local sums = {}
  for _, face in ipairs(mesh.faces) do
    local p, q, r = mesh.positions[face[1]], mesh.positions[face[2]], mesh.positions[face[3]]
    local ax, ay, az = q[1] - p[1], q[2] - p[2], q[3] - p[3]
    local bx, by, bz = r[1] - p[1], r[2] - p[2], r[3] - p[3]
    local x, y, z = ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx
    for corner = 1, 3 do
      local place = places[face[corner]]
      sums[place] = sums[place] or { 0, 0, 0 }
      add(sums[place], x, y, z)
    end
  end
  for i in pairs(bare) do
    local s = sums[places[i]] or { 0, 0, 0 }
    local length = math.sqrt(s[1] * s[1] + s[2] * s[2] + s[3] * s[3])
    mesh.normals[i] = length > 0 and { s[1] / length, s[2] / length, s[3] / length } or { 0, 1, 0 }
  end
end

---@param path string
---@return { positions: number[][], normals: number[][], faces: integer[][] }
function M.load(path)
  local file, why = io.open(path, "r")
  if file and not file:read(0) and file:seek "end" ~= 0 then
    why = path .. ": is no file"
    file:close()
    file = nil
  end
  if not file then error(("cannot read the mesh: %s"):format(why), 0) end
  local points, normals, number = {}, {}, 0
  local mesh = { positions = {}, normals = {}, faces = {} }
  local known, places, bare = {}, {}, {}

  local function refuse(text, ...)
    local message = text:format(...)
    error(("%s, line %d: %s"):format(path, number, message), 0)
  end
  local function three(words)
    local x, y, z = words:match "^%s*(%S+)%s+(%S+)%s+(%S+)"
    x, y, z = tonumber(x), tonumber(y), tonumber(z)
    if not (x and y and z) then refuse("three numbers are needed, not '%s'", words) end
    return { x, y, z }
  end
  local function pick(list, text, what)
    local i = tonumber(text)
    i = i and i < 0 and #list + 1 + i or i
    if not (i and list[i]) then refuse("there is no %s '%s'", what, text) end
    return i
  end
  local function corner(word)
    if known[word] then return known[word] end
    local p, n = word:match "^(%-?%d+)$", nil
    if not p then
      p, n = word:match "^(%-?%d+)/%-?%d*/?(%-?%d*)$"
    end
    if not p then refuse("'%s' is no corner of a face", word) end
    local i, place = #mesh.positions + 1, pick(points, p, "corner")
    mesh.positions[i], places[i] = points[place], place
    if n and n ~= "" then
      mesh.normals[i] = normals[pick(normals, n, "normal")]
    else
      mesh.normals[i], bare[i] = false, true
    end
    if not word:find "%-" then known[word] = i end -- others count from the end
    return i
  end

  for line in file:lines() do
    number = number + 1
    local word, rest = line:match "^%s*(%S+)%s*(.-)%s*$"
    if word == "v" then
      points[#points + 1] = three(rest)
    elseif word == "vn" then
      normals[#normals + 1] = three(rest)
    elseif word == "f" then
      local list = {}
      for text in rest:gmatch "%S+" do
        list[#list + 1] = corner(text)
      end
      if #list < 3 then refuse("a face has three corners or more, not %d", #list) end
      for i = 3, #list do
        mesh.faces[#mesh.faces + 1] = { list[1], list[i - 1], list[i] }
      end
    end
  end
  file:close()
  if #mesh.faces == 0 then
    error(("%s has no faces: is it a Wavefront OBJ file?"):format(path), 0)
  end
  smooth(mesh, places, bare)
  return mesh
end

return M
