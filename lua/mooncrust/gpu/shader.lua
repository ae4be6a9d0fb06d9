-- A shader: source or file to VkShaderModule and reflection.
--
--   local shader = require("mooncrust.gpu.shader").load({ path = "blur.wgsl" }, 2)
--   shader.module, shader.entry, shader.push, shader.structs
--
-- Relative paths start at the script's folder. Structs that the shader declares become element
-- types (gpu/types.lua). Errors carry file:line:column from the compiler.

local vk = require "mooncrust.vk"
local device_module = require "mooncrust.gpu.device"
local log = require "mooncrust.core.log"
local native = require "mooncrust.core.native"
local platform = require "mooncrust.core.platform"
local paths = require "mooncrust.core.paths"
local types = require "mooncrust.gpu.types"

local handle = device_module.open().handle

local Shader = {}
Shader.__index = Shader

local M = {}

local function entry_of(reflection, wanted)
  for _, entry in ipairs(reflection.entries) do
    if wanted == nil or entry.name == wanted then return entry end
  end
end

--- Compiles a shader and makes its module, which the caller releases.
---@param o { path: string?, source: string?, name: string?, entry: string? } a file, or text with a
--- name for messages
---@param level integer error level
---@return table shader
function M.load(o, level)
  local path = o.path and platform.join(paths.folder, o.path)
  local called = path or o.name or "shader"
  local compiled, err = native.compile { path = called, source = o.source, entry = o.entry }
  if not compiled then error(err, level + 1) end
  local reflection = compiled.reflection
  for name, layout in pairs(reflection.structs) do
    if not reflection.push or name ~= reflection.push.name then
      local ok, conflict = types.offer(name, layout, reflection.structs, path or o.name)
      if not ok then error(conflict, level + 1) end
    end
  end
  local info = vk.VkShaderModuleCreateInfo()
  info.codeSize, info.pCode = compiled.size, compiled.words
  local out, name = vk.array("VkShaderModule", 1), o.name or o.path or "shader"
  local result = vk.vkCreateShaderModule(handle, info, nil, out)
  vk.check(result, ("vkCreateShaderModule of '%s'"):format(name))
  local self = setmetatable({
    name = name,
    path = path,
    module = out[0],
    entry = entry_of(reflection, o.entry),
    push = reflection.push,
    bindings = reflection.bindings,
    structs = reflection.structs,
  }, Shader)
  device_module.set_name("VK_OBJECT_TYPE_SHADER_MODULE", self.module, name)
  log.debug("compiled %s in %.1f ms", name, compiled.compile_ms)
  return self
end

--- Destroys the module: a pipeline made of it does not need it any more.
function Shader:release() vk.vkDestroyShaderModule(handle, self.module, nil) end

return M
