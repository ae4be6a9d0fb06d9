-- Structs of shaders get new layouts while the program runs. Knows no Vulkan.
--
--   local batch = {}
--   assert(types.join(batch, attempt:structs()))
--   local changed, why = retype.replace(batch)       -- and retype.restore(changed) undoes it

local disagreement = require "mooncrust.gpu.disagreement"
local types = require "mooncrust.gpu.types"

local structs = types.structs
local M = {}

--- The objects that are alive and whose shaders have the struct.
---@param name string
---@return table[] objects
function M.users(name)
  local list = {}
  for object in pairs(structs[name] and structs[name].users or {}) do
    if not object.body.destroyed then list[#list + 1] = object end
  end
  return list
end

--- Gives structs new layouts, all or none. Those who use one of them must be among the new one's
--- users.
---@param batch table<string, { layout: table, structs_of: table, from: string, users: table }>
---@return table<string, { old: table?, new: table }>? changed elements, by name
---@return string? why not
function M.replace(batch)
  local changed = {}
  for name, new in pairs(batch) do
    local old = structs[name]
    if not old or old.shape ~= types.shape(new.layout, new.structs_of) then
      for _, user in ipairs(M.users(name)) do
        local theirs = { layout = old.layout, from = user.name }
        if not new.users[user] then return nil, disagreement(name, theirs, new) end
      end
      changed[name] = { old = old }
    end
  end
  for name in pairs(changed) do
    structs[name] = nil
  end
  local ok, err = pcall(function()
    for name, change in pairs(changed) do
      local new = batch[name]
      change.new = types.define(name, new.layout, new.structs_of, new.from)
    end
  end)
  if ok then return changed end
  M.restore(changed)
  return nil, err
end

--- Gives structs their old layouts back.
---@param changed table what replace returned
function M.restore(changed)
  for name, change in pairs(changed) do
    structs[name] = change.old
  end
end

return M
