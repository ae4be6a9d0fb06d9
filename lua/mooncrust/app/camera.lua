-- Cameras that mouse and keys move: mc.camera.
--
--   local camera = mc.camera.orbit { target = { 0, 1, 0 }, distance = 5 }
--   local camera = mc.camera.fly { position = { 0, 2, 8 }, speed = 3 }
--   frame = function(app, graph)
--     local matrix = camera:update(app):matrices(app.width / app.height)
--     graph:draw { pipeline = p, args = { matrix = matrix }, ... }          -- projection * view
--
-- orbit: dragging with the left button turns it about its target, with the right or the middle one
-- moves the target, the wheel changes the distance. fly: dragging with any button looks about;
-- w a s d move, e and q up and down, shift four times as fast. Without input they stay where they
-- are put, so that a frame depends on nothing but the step. Their fields may be set at any time:
-- target and distance, or position (mc.math.vec3); yaw and pitch (radians: with 0 they look along
-- -z, yaw turns to the left, pitch up), fov (radians, from top to bottom), near and far (depths 0
-- and 1; far may be math.huge, and near beyond far makes reverse depths), speed (units a second).

local linear = require "mooncrust.core.linear"
local options = require "mooncrust.core.options"

local mat4, vec3 = linear.mat4, linear.vec3
local TURN, STEEPEST = 0.005, math.pi / 2 - 0.001 -- radians a pixel; radians
local UP, ZERO = vec3(0, 1, 0), { 0, 0, 0 }

local LENS = " yaw pitch fov near far" -- numbers that both have
local Orbit = { yaw = 0, pitch = 0, fov = math.rad(60), near = 0.1, far = 1000, distance = 5 }
local Fly = { yaw = 0, pitch = 0, fov = math.rad(60), near = 0.1, far = 1000, speed = 2 }
local ORBIT = options.spec("mc.camera.orbit", { "table: target, number: distance" .. LENS })
local FLY = options.spec("mc.camera.fly", { "table: position, number: speed" .. LENS })
local moved = vec3()
Orbit.__index, Fly.__index = Orbit, Fly

local function new(class, o)
  for _, name in ipairs { "target", "position", "forward", "right", "up" } do
    o[name] = vec3(unpack(o[name] or ZERO))
  end
  o.view, o.projection, o.matrix = mat4(), mat4(), mat4()
  return setmetatable(o, class)
end

-- Which way it looks.
local function aim(self)
  self.pitch = math.max(-STEEPEST, math.min(STEEPEST, self.pitch))
  local x, y, flat = math.sin(self.yaw), math.cos(self.yaw), math.cos(self.pitch)
  self.forward:set(-x * flat, math.sin(self.pitch), -y * flat)
  self.right:set(y, 0, -x)
  self.up:cross(self.right, self.forward)
end

local function turn(self, mouse)
  self.yaw, self.pitch = self.yaw - mouse.dx * TURN, self.pitch - mouse.dy * TURN
end

local function move(point, way, by) point:add(point, moved:scale(way, by)) end

--- Moves as the mouse says.
---@param app table
---@return table self
function Orbit:update(app)
  local mouse = app.mouse
  if mouse.left then turn(self, mouse) end
  aim(self)
  if mouse.middle or mouse.right then
    local pixel = 2 * self.distance * math.tan(self.fov / 2) / app.height
    move(self.target, self.right, -mouse.dx * pixel)
    move(self.target, self.up, mouse.dy * pixel)
  end
  self.distance = self.distance * 0.9 ^ mouse.wheel
  return self
end

--- Moves as mouse and keys say.
---@param app table
---@return table self
function Fly:update(app)
  local mouse, down = app.mouse, app.input.down
  if mouse.left or mouse.middle or mouse.right then turn(self, mouse) end
  aim(self)
  local step = self.speed * app.dt * (down "shift" and 4 or 1)
  move(self.position, self.forward, (down "w" and step or 0) - (down "s" and step or 0))
  move(self.position, self.right, (down "d" and step or 0) - (down "a" and step or 0))
  move(self.position, UP, (down "e" and step or 0) - (down "q" and step or 0))
  return self
end

--- The matrices of where it is now: the same three objects each time.
---@param aspect number width / height of the image
---@return ffi.cdata* matrix projection * view, mc.math.mat4
---@return ffi.cdata* view
---@return ffi.cdata* projection
function Orbit:matrices(aspect)
  aim(self)
  local from, to = self.position, self.target
  if self.distance then
    from:add(to, moved:scale(self.forward, -self.distance))
  else
    to:add(from, self.forward)
  end
  self.view:look_at(from, to, UP)
  self.projection:perspective(self.fov, aspect, self.near, self.far)
  return self.matrix:mul(self.projection, self.view), self.view, self.projection
end
Fly.matrices = Orbit.matrices

local M = {}

--- A camera that goes round a point.
---@param o { target: number[]?, distance: number?, yaw: number?, pitch: number?, fov: number?,
--- near: number?, far: number? }?
---@return table camera
function M.orbit(o) return new(Orbit, options.read(ORBIT, o or {})) end

--- A camera that flies.
---@param o { position: number[]?, speed: number?, yaw: number?, pitch: number?, fov: number?,
--- near: number?, far: number? }?
---@return table camera
function M.fly(o) return new(Fly, options.read(FLY, o or {})) end

return M
