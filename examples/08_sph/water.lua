-- Draws a fluid of sph.lua as water: spheres give how far away its surface is and how thick it is,
-- the distances are smoothed, and what they show is shaded pixel by pixel.
--
--   local view = require("water").new(fluid, width, height)
--   view:draw(graph, camera)                  -- the picture is view.picture
local mc = require "mooncrust"

local View = {}
View.__index = View

local M = {}

--- Makes what shows a fluid in a picture.
---@param fluid table
---@param width integer
---@param height integer
function M.new(fluid, width, height)
  local smoothly = mc.sampler { name = "smoothly", address = "clamp" }
  local self = setmetatable({ width = width, height = height, aspect = width / height }, View)
  local function image(name, format, scale)
    local w, h = math.ceil(width * scale), math.ceil(height * scale)
    return mc.image { name = name, format = format, width = w, height = h }
  end
  self.picture = image("picture", "rgba8", 1)
  local far, other = image("far", "r32f", 1), image("smoothed", "r32f", 1)
  local thick, white = image("thick", "rg16f", 0.5), image("white", "r16f", 1)
  self.smooth, self.shade = mc.compute "smooth.comp", mc.compute "shade.comp"

  -- What passes get, in tables that are kept: a frame makes no garbage.
  local size, spacing = { width, height }, fluid.spacing
  local places, motions = fluid.now_places, fluid.now_motions
  local args = { places = places, motions = motions, densities = fluid.densities }
  args.radius = 1.05 * spacing
  self.near = {
    pipeline = mc.graphics {
      name = "near",
      vertex = "splat.vert",
      fragment = "near.frag",
      depth = {},
    },
    args = args,
    color = { far, white },
    depth = image("depth", "d32f", 1),
    clear = { 0, 0, 0, 0, depth = 1 },
    vertices = 6 * fluid.n,
  }
  self.thick = {
    pipeline = mc.graphics {
      name = "thick",
      vertex = "splat.vert",
      fragment = "thick.frag",
      blend = "add",
    },
    args = args,
    color = thick,
    clear = { 0, 0, 0, 0 },
    vertices = 6 * fluid.n,
  }
  self.smoothing = {}
  for i = 1, 4 do
    local from, to = far, other
    if i % 2 == 0 then
      from, to = other, far
    end
    self.smoothing[i] = {
      from = from,
      to = to,
      axis = { i % 2, 1 - i % 2 },
      size = size,
      width = 1.6 * spacing,
      range = 2 * spacing,
    }
  end
  self.shading = {
    far = far,
    thick = thick,
    white = white,
    smoothly = smoothly,
    picture = self.picture,
    size = size,
    spray = 0.35 / spacing,
    tank = fluid.parameters.tank,
    pillar = fluid.parameters.pillar,
  }
  return self
end

--- Records the picture of the fluid as it is now, seen by an orbit camera.
function View:draw(graph, camera)
  local slant = math.tan(camera.fov / 2)
  local args, shading = self.near.args, self.shading
  args.matrix = camera:matrices(self.aspect)
  args.right, args.up = camera.right, camera.up
  shading.right, shading.up, shading.eye, shading.slant =
    camera.right, camera.up, camera.position, slant
  graph:draw(self.near)
  graph:draw(self.thick)
  for _, arguments in ipairs(self.smoothing) do
    arguments.scale = self.height / (2 * slant)
    graph:dispatch(self.smooth, arguments, self.width, self.height)
  end
  graph:dispatch(self.shade, shading, self.width, self.height)
end

return M
