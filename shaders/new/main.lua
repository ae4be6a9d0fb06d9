-- {name}: waves that a compute shader paints. While it runs with --watch, each save of this file or
-- of paint.comp is on screen at once.
--
--   mooncrust {name} --watch                     a window; closing it, or Ctrl-C, ends the program
--   mooncrust {name} --headless --frames 60 --out {name}.png
--   mooncrust {name} -- wavelength=0.05          `-- help` lists the parameters
local mc = require "mooncrust"

-- Given as name=value; in a window the keys change them.
local p = mc.parameters {
  { "wavelength", 0.12, "the picture is 2 high", least = 0.01, most = 1,
    by = 0.01, keys = { "w", "s" } },
}

local paint = mc.compute "paint.comp" -- compiled when the script starts
local picture -- an image in GPU memory

-- What the shader gets, by name. The table is kept: a frame makes no garbage.
local arguments = { size = {}, mouse = { 0, 0 } }

return mc.app {
  title = "{name}",
  size = { 1280, 720 },

  init = function(app) -- once
    picture = mc.image { name = "picture", width = app.width, height = app.height }
    arguments.picture = picture
    arguments.size[1], arguments.size[2] = app.width, app.height
  end,

  frame = function(app, graph) -- for each frame
    arguments.time, arguments.wavelength = app.time, p.wavelength
    arguments.mouse[1], arguments.mouse[2] = app.mouse.x, app.mouse.y
    graph:dispatch(paint, arguments, app.width, app.height) -- a thread for each pixel
    graph:present(picture)
  end,
}
