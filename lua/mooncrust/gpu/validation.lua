-- Finds the Khronos validation layer and switches on what it leaves off by default: synchronization
-- validation, also of accesses made by shaders.
--
--   validation.prepare(home)      -- before the instance is created
--   validation.LAYER
--
-- The layer is looked for where VK_LAYER_PATH says, else in the source tree (where `make setup`
-- puts it), else where the Vulkan loader looks. Settings that the user made in the environment are
-- left alone.

local log = require "mooncrust.core.log"
local platform = require "mooncrust.core.platform"

local M = { LAYER = "VK_LAYER_KHRONOS_validation" }

local function default(name, value)
  if not os.getenv(name) then
    platform.setenv(name, value)
  end
end

---@param home string folder that holds lua/
function M.prepare(home)
  local built = home .. "/target/vulkan/layer"
  if not os.getenv("VK_LAYER_PATH") and platform.readable(built) then
    log.debug("validation layer from %s", built)
    platform.setenv("VK_LAYER_PATH", built)
  end
  default("VK_LAYER_VALIDATE_SYNC", "1")
  default("VK_LAYER_SYNCVAL_SHADER_ACCESSES_HEURISTIC", "1")
end

return M
