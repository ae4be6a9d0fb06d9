-- What is alive: every object that owns Vulkan handles, so that shutdown can destroy what a script
-- has not.
--
--   objects.add(buffer)        -- it has :release(), which destroys its handles, and a name
--   objects.remove(buffer)
--   objects.release_all()      -- the youngest first

local M = {}

local alive, order = {}, 0

---@param object table
function M.add(object)
  order = order + 1
  alive[object] = order
end

---@param object table
function M.remove(object) alive[object] = nil end

--- Destroys everything that is alive, the youngest first. The GPU must be idle.
---@return integer count
function M.release_all()
  local list = {}
  for object in pairs(alive) do
    list[#list + 1] = object
  end
  table.sort(list, function(a, b) return alive[a] > alive[b] end)
  for _, object in ipairs(list) do
    alive[object] = nil
    object:release()
    object.destroyed = "mc.shutdown()" -- for those that a script still holds
  end
  return #list
end

return M
