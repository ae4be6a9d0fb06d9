-- Counts what is set in command buffers; to be loaded before anything is drawn.
--
--   sets.reset()  ...  sets.all, sets.CullMode      -- how many dynamic states were set since

local mc = require "mooncrust"

local M = { names = {}, all = 0 }
assert(mc.device and not package.loaded["mooncrust.gpu.encoder_draw"], "too late")

for name in
  ([[CullMode FrontFace RasterizerDiscardEnable LineWidth DepthTestEnable DepthWriteEnable DepthCompareOp
  DepthBiasEnable DepthBoundsTestEnable StencilTestEnable PrimitiveTopology]]):gmatch "%S+"
do
  local set = mc.vk["vkCmdSet" .. name]
  M.names[#M.names + 1], M[name] = name, 0
  rawset(mc.vk, "vkCmdSet" .. name, function(cmd, value)
    M.all, M[name] = M.all + 1, M[name] + 1
    set(cmd, value)
  end)
end

function M.reset()
  M.all = 0
  for _, name in ipairs(M.names) do
    M[name] = 0
  end
end

return M
