-- What buffers and images share: a name, a place in the heap, the last use by the GPU, and an
-- orderly end.
--
--   local Buffer = resource.class("buffer")
--   function Buffer:release() ... end          -- destroys the Vulkan handles
--   buffer:use("read")                          -- error when it was destroyed
--   buffer:destroy()                            -- waits until the GPU has passed its last use
--
-- Fields: name, slot (index in the descriptor heap), last_use (value of the main queue's timeline),
-- recorded (whether a submission that is being recorded uses it), where (the line that made it).

local heap = require "mooncrust.gpu.heap"
local objects = require "mooncrust.gpu.objects"
local queues = require "mooncrust.gpu.queue"

local M = {}

local Resource = {}

--- Error when the resource was destroyed.
---@param action string what the caller wants to do, for the message
---@param level integer? error level, 1 is the caller of the method that calls this
function Resource:use(action, level)
  if self.destroyed then
    local text = "cannot %s %s '%s': it was destroyed at %s"
    error(text:format(action, self.kind, self.name, self.destroyed), (level or 1) + 2)
  end
end

--- Destroys the resource as soon as the GPU has finished with it (this waits for it).
function Resource:destroy()
  self:use("destroy", 1)
  if self.recorded then
    local text = "cannot destroy %s '%s': a pass being recorded uses it; do it after mc.submit"
    error(text:format(self.kind, self.name), 2)
  end
  queues.main().timeline:wait(self.last_use)
  objects.remove(self)
  self:release()
  heap.free(self.slot, self.kind)
  self.destroyed = M.line(2)
end

--- The file and line of a caller.
---@param level integer 1 is the function that calls this
---@return string
function M.line(level)
  local info = debug.getinfo(level + 1, "Sl")
  return info and ("%s:%d"):format(info.short_src, info.currentline) or "?"
end

--- A class of resources.
---@param kind "buffer"|"image"
---@return table class to be used as metatable; its instances need name, slot and last_use
function M.class(kind)
  local class = { kind = kind }
  class.__index = class
  class.__tostring = function(self) return ("%s '%s'"):format(kind, self.name) end
  for name, method in pairs(Resource) do
    class[name] = method
  end
  return class
end

return M
