-- A class: its instances, whose metatable it is, find in it what they do not have themselves.
--
--   local Queue = require "mooncrust.core.class"()
--   function Queue:push(value) self[#self + 1] = value end
--   local queue = setmetatable({}, Queue)

---@return table class
return function()
  local class = {}
  class.__index = class
  return class
end
