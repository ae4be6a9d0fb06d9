-- Makes a misspelt global an error instead of a silent nil.
--
--   require("mooncrust.core.strict").install()
--   print(contu)      --> main.lua:2: undefined global 'contu'
--
-- Writing a global is allowed (scripts may define helpers); reading one that was never written is
-- not. Code that wants to ask whether a global exists uses rawget(_G, name).

local M = {}

--- Guards the global table of this Lua state.
function M.install()
  local guarded = getmetatable(_G) or {}
  guarded.__index = function(_, name) error("undefined global '" .. tostring(name) .. "'", 2) end
  setmetatable(_G, guarded)
end

return M
