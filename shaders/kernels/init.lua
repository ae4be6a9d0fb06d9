-- Built-in kernels: mc.kernels. docs/kernels.md is the manual.
--
--   mc.submit(function(graph)
--     mc.kernels.scan(graph, { input = counts, output = starts })
--     mc.kernels.reduce(graph, { input = values, output = sums, op = "max" })
--     mc.kernels.histogram(graph, { input = keys, output = bins, shift = 24 })
--     mc.kernels.sort(graph, { keys = keys, values = values })
--     mc.kernels.blit(graph, { source = picture, target = small, filter = "linear" })
--   end)
--   mc.kernels.method = "groups"        -- how the next calls work: "lanes" or "groups"
--   mc.kernels.free_scratch()
--
-- They record passes like a script does: with mc.compute, graph:dispatch and buffers of their own.
-- What is wrong with the arguments is an error at the script's line.

local folder = ...

local function part(name, ...) return assert(loadfile(folder .. name .. ".lua"))(...) end

local mc = require "mooncrust"
local options = part "options"
local common = part("common", mc, folder)
local M = common.settings

for _, name in ipairs { "reduce", "scan", "histogram", "sort", "blit" } do
  part(name, mc, options, common)
  M[name] = options.public(name, common[name])
end

--- Destroys the buffers that kernels keep between calls. They make new ones when they need them.
M.free_scratch = common.free_scratch

return M
