-- What an access means: which stages of the GPU touch a resource, and how. Knows no Vulkan.
--
--   local access = require "mooncrust.sync.access"
--   local mask = access.words.compute + access.words.transfer  -- stages: bits of a plain number
--   access.text(mask)                                 --> "compute + transfer"
--   local use = access.use(mask, access.words.color)  -- reads, writes; one table for equal ones
--   access.by_id[use.id] == use                       -- numbered from 1 on
--
-- Stages, from bit 0 on: indirect (arguments), index, vertex (and all before rasterization), mesh
-- (and task), fragment, depth (early and late tests), color, compute, transfer (copy, blit,
-- resolve, clear), build (acceleration structures), host.
--
-- Words for several: graphics = vertex, mesh, fragment; shaders = those and compute; any = all of
-- the GPU, which is all but the host.

local M = { bit = {}, words = {}, layouts = {}, by_id = {} }

local STAGES = {}
local NAMES = "indirect index vertex mesh fragment depth color compute transfer build host"
for name in NAMES:gmatch "%S+" do
  M.bit[name], M.words[name] = 2 ^ #STAGES, 2 ^ #STAGES
  STAGES[#STAGES + 1] = name
end
M.HOST = M.bit.host
M.GPU = M.HOST - 1
M.words.graphics = M.bit.vertex + M.bit.mesh + M.bit.fragment
M.words.shaders = M.words.graphics + M.bit.compute
M.words.any = M.GPU

-- Image layouts with Vulkan's numbers, and the other way round.
for name, number in pairs {
  undefined = 0,
  general = 1,
  color = 2,
  depth = 3,
  read_only = 5,
  transfer_src = 6,
  transfer_dst = 7,
  present = 1000001002,
} do
  M.layouts[name], M.layouts[number] = number, name
end

--- A mask in words.
---@param mask integer stages
---@return string text such as "compute + fragment"; "nothing" for 0
function M.text(mask)
  if mask == M.GPU then return "any" end
  local names = {}
  for i, name in ipairs(STAGES) do
    if bit.band(mask, 2 ^ (i - 1)) ~= 0 then names[#names + 1] = name end
  end
  return names[1] and table.concat(names, " + ") or "nothing"
end

local uses, count = {}, 0

--- The one table for what a pass does to a resource.
---@param reads integer stages that read
---@param writes integer stages that write
---@param layout integer? which an image must be in: 1 (general) by default
---@param first_mip boolean? only the first mip of the object is touched
---@return { id: integer, reads: integer, writes: integer, layout: integer, first_mip: boolean }
function M.use(reads, writes, layout, first_mip)
  local key = reads + writes * 2 ^ 11 + (first_mip and 2 ^ 22 or 0) + (layout or 1) * 2 ^ 23
  local use = uses[key]
  if not use then
    count = count + 1
    use = { id = count, reads = reads, writes = writes }
    use.layout, use.first_mip = layout or 1, first_mip or false
    uses[key], M.by_id[count] = use, use
  end
  return use
end

return M
