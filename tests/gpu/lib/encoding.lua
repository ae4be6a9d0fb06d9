-- A command buffer of one's own, for the scripts about encoders.
--
--   encoding.run(function(e) e:fill(buffer, 7) end)        -- records, submits; an error drops it and is raised again

local mc = require "mooncrust"
local queue = require("mooncrust.gpu.queue").main()

local M = {}

function M.run(record)
  local cmd = queue:begin()
  local e = mc.encoder(cmd):barrier()
  local ok, err = pcall(function()
    record(e)
    local missing = e:unended()
    assert(not missing, tostring(missing) .. " is missing")
  end)
  if not ok then
    queue:abandon(cmd)
    e:used_by()
    error(err, 0)
  end
  e:barrier()
  e:used_by(queue:submit(cmd))
end

return M
