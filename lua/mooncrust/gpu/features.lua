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
local ensure = require("mooncrust.core.errors").ensure
local options = require "mooncrust.core.options"
local requirements = require "mooncrust.gpu.requirements"

local Features = require "mooncrust.core.class"()

-- Members of feature structs that are no feature.
local NO_FEATURE = { sType = true, pNext = true, features = true }

local M = {}

--- The number of Vulkan 1.minor.
function M.api(minor) return vk.VK_MAKE_API_VERSION(0, 1, minor, 0) end

--- A set of the core feature structs that the bindings know.
function M.new()
  local self = setmetatable({ blocks = {}, added = {}, wanted = {}, cleared = {} }, Features)
  for minor, name in requirements.structs:gmatch "(%d)=(%w+)" do
    if vk.has(name) then self:add(name, tonumber(minor)) end
  end
  return self
end

--- Adds a struct of VkBool32 members to the chain.
---@param minor integer? the Vulkan 1.x that brings it
---@param extension string? the device extension that brings it
function Features:add(name, minor, extension)
  if self.added[name] then return end
  local data = vk[name]()
  local block = { data = data, minor = minor or 1, members = name, extension = extension }
  block.start = ffi.cast("char *", data)
  if name == "VkPhysicalDeviceFeatures2" then
    local _ = vk.VkPhysicalDeviceFeatures -- declares it
    block.members = "VkPhysicalDeviceFeatures"
    block.start = block.start + ffi.offsetof(data, "features")
  end
  table.insert(self.blocks, block)
  self.added[name] = true
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
  local far = "features are named as in the Vulkan specification, such as shaderInt64"
  return ("there is no device feature '%s'; %s"):format(name, #near > 80 and far or near)
end

-- As where; an error at the line that called the caller when no struct of the chain has it.
local function find(self, name) return self:where(name) or error(self:unknown(name), 3) end

--- Makes features of mc.configure ones that the device must have; errors have no position.
---@param asked table names, and lists of names by the struct that has them
function Features:ask(asked)
  for key, value in pairs(asked) do
    local is_struct = type(key) ~= "number"
    local list, text = is_struct and value or { value }, "Vulkan %s has no struct '%s'"
    ensure(type(list) == "table", 0, "features of %s are a list of names, not %s", key, list)
    ensure(not is_struct or vk.has(key), 0, text, vk.registry_version, key)
    if is_struct then self:add(key) end
    for _, name in ipairs(list) do
      ensure(type(name) == "string", 0, "a feature is a name such as 'shaderInt64', not %s", name)
      if not self:where(name) then error(self:unknown(name), 0) end
      self:require(name)
    end
  end
end

--- Makes a feature one that the device must have.
function Features:require(name)
  self.wanted[#self.wanted + 1] = { name = name, value = find(self, name) }
end

--- Leaves a feature off, if there is such a one.
function Features:clear(name) self.cleared[#self.cleared + 1] = self:where(name) end

--- Whether a feature is enabled (after open).
function Features:get(name) return find(self, name)[0] ~= 0 end

--- The same of one that the bindings may not know.
function Features:has(name) return self:where(name) ~= nil and self:get(name) end

--- Fills the kernel's request. The result must stay alive until open has returned.
---@param request ffi.cdata* mc_open
function Features:fill(request)
  local blocks, wanted, cleared = {}, self.wanted, self.cleared
  for i, block in ipairs(self.blocks) do
    local size, least = ffi.sizeof(block.data), M.api(block.minor)
    blocks[i] = { data = block.data, extension = block.extension, size = size, api_least = least }
  end
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
