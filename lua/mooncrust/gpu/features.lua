-- The feature structs of a device: allocated and chained for one `open`, filled by the driver, read
-- by name afterwards.
--
--   local features = require("mooncrust.gpu.features").new()
--   features:require("shaderInt64")                                  -- must be there
--   features:ask { VkPhysicalDeviceMeshShaderFeaturesEXT = { "meshShader" } }
--   features:get("shaderInt64")                                      -- after open: true or false
--
-- A feature is found in any of the structs by its name in the Vulkan specification.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local options = require "mooncrust.core.options"
local requirements = require "mooncrust.gpu.requirements"

local Features = {}
Features.__index = Features

-- Members of feature structs that are no feature.
local NO_FEATURE = { sType = true, pNext = true, features = true }

local M = {}

--- The number of Vulkan 1.minor.
function M.api(minor) return vk.VK_MAKE_API_VERSION(0, 1, minor, 0) end

--- A set of the core feature structs that the bindings know.
function M.new()
  local self = setmetatable({ blocks = {}, has = {}, wanted = {}, cleared = {} }, Features)
  for _, struct in ipairs(requirements.structs) do
    if vk.has(struct.name) then self:add(struct.name, struct.minor) end
  end
  return self
end

--- Adds a struct of VkBool32 members to the chain.
---@param minor integer? the Vulkan 1.x that brings it
function Features:add(name, minor)
  if self.has[name] then return end
  local data = vk[name]()
  local block = { data = data, minor = minor or 1, members = name }
  block.start = ffi.cast("char *", data)
  if name == "VkPhysicalDeviceFeatures2" then
    local _ = vk.VkPhysicalDeviceFeatures -- declares it
    block.members = "VkPhysicalDeviceFeatures"
    block.start = block.start + ffi.offsetof(data, "features")
  end
  self.blocks[#self.blocks + 1] = block
  self.has[name] = true
end

--- Where a feature's VkBool32 lies (uint32_t *), or nil when no struct of the chain has it.
function Features:where(name)
  for _, block in ipairs(self.blocks) do
    local offset = not NO_FEATURE[name] and ffi.offsetof(block.members, name)
    if offset then return ffi.cast("uint32_t *", block.start + offset) end
  end
end

-- Words for a name that is no feature.
function Features:unknown(name)
  local known = {}
  for _, block in ipairs(self.blocks) do
    for _, member in ipairs(vk.members(block.members)) do
      known[member] = not NO_FEATURE[member] or nil
    end
  end
  local near = options.suggest(name, options.keys(known))
  if #near > 80 then
    near = "features are named as in the Vulkan specification, such as shaderInt64"
  end
  return ("there is no device feature '%s'; %s"):format(name, near)
end

-- As where; an error at the line that called the caller when no struct of the chain has it.
local function find(self, name) return self:where(name) or error(self:unknown(name), 3) end

--- Makes features of mc.configure ones that the device must have.
---@param asked table names, and lists of names by the struct that has them
---@return true? ok, string? wrong
function Features:ask(asked)
  for key, value in pairs(asked) do
    local list = type(key) == "number" and { value } or value
    if type(list) ~= "table" then
      return nil, ("features of %s are a list of names, not %s"):format(key, list)
    elseif list == value and not vk.has(key) then
      return nil, ("Vulkan %s has no struct '%s'"):format(vk.registry_version, key)
    elseif list == value then
      self:add(key)
    end
    for _, name in ipairs(list) do
      if type(name) ~= "string" then
        return nil, "a feature is a name such as 'shaderInt64', not " .. tostring(name)
      elseif not self:where(name) then
        return nil, self:unknown(name)
      end
      self:require(name)
    end
  end
  return true
end

--- Makes a feature one that the device must have.
function Features:require(name)
  self.wanted[#self.wanted + 1] = { name = name, value = find(self, name) }
end

--- Leaves a feature off, if there is such a one.
function Features:clear(name) self.cleared[#self.cleared + 1] = self:where(name) end

--- Whether a feature is enabled (after open).
function Features:get(name) return find(self, name)[0] ~= 0 end

--- Fills the kernel's request. The result must stay alive until open has returned.
---@param request ffi.cdata* mc_open
function Features:fill(request)
  local blocks = {}
  for i, block in ipairs(self.blocks) do
    local size, least = ffi.sizeof(block.data), M.api(block.minor)
    blocks[i] = { data = block.data, size = size, api_least = least }
  end
  local wanted, cleared = self.wanted, self.cleared
  local keep = {
    ffi.new("mc_block[?]", #blocks, blocks),
    ffi.new("mc_feature[?]", #wanted + 1, wanted),
    ffi.new("uint32_t *[?]", #cleared + 1, cleared),
  }
  request.blocks, request.required, request.cleared = unpack(keep)
  request.block_count, request.required_count, request.cleared_count = #blocks, #wanted, #cleared
  request.robust = self:where "robustBufferAccess"
  return keep
end

return M
