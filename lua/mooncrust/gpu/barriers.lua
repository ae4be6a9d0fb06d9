-- Barriers in Vulkan's terms: those that need no knowledge of what is going on, and those of a plan
-- of the graph.
--
--   barriers.full(cmd)         -- everything before is done, and seen by everything after
--   barriers.finish(cmd)       -- the same, and seen by the CPU once the submission is complete
--   barriers.first_use(cmd, image, levels, layers, aspects) -- UNDEFINED to GENERAL, contents lost;
--                              -- or, with two more numbers, from one layout to another
--   local batch = barriers.new(plan.batches[k])
--   barriers.record(cmd, batch, objects) -- objects: by the numbers that the batch has for them
--
-- Masks of stages are those of sync/access.lua.

local access = require "mooncrust.sync.access"
local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open() -- functions have addresses from then on

local vkCmdPipelineBarrier2 = vk.vkCmdPipelineBarrier2
local ALL = vk.VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT
local WRITE = vk.VK_ACCESS_2_MEMORY_WRITE_BIT
local READ_WRITE = bit.bor(vk.VK_ACCESS_2_MEMORY_READ_BIT, WRITE)
local GENERAL = vk.VK_IMAGE_LAYOUT_GENERAL

local function memory_barrier(stages, accesses)
  local barrier, info = vk.VkMemoryBarrier2(), vk.VkDependencyInfo()
  barrier.srcStageMask, barrier.srcAccessMask = ALL, WRITE
  barrier.dstStageMask, barrier.dstAccessMask = stages, accesses
  info.memoryBarrierCount, info.pMemoryBarriers = 1, barrier
  return barrier, info
end

-- Each struct is kept in a local: a pointer inside another struct does not keep it alive.
local everything, full = memory_barrier(ALL, READ_WRITE)
local host_too, finish = memory_barrier(bit.bor(ALL, vk.VK_PIPELINE_STAGE_2_HOST_BIT), READ_WRITE)

local first = vk.VkImageMemoryBarrier2()
first.srcStageMask, first.srcAccessMask = ALL, WRITE
first.dstStageMask, first.dstAccessMask = ALL, READ_WRITE
local first_info = vk.VkDependencyInfo { imageMemoryBarrierCount = 1, pImageMemoryBarriers = first }

local M = { keep = { everything, host_too, first } }

function M.full(cmd) vkCmdPipelineBarrier2(cmd, full) end

function M.finish(cmd) vkCmdPipelineBarrier2(cmd, finish) end

function M.first_use(cmd, image, levels, layers, aspects, old, new)
  first.oldLayout, first.newLayout = old or 0, new or GENERAL
  first.image, first.subresourceRange.aspectMask = image, aspects
  first.subresourceRange.levelCount, first.subresourceRange.layerCount = levels, layers
  vkCmdPipelineBarrier2(cmd, first_info)
end

-- By bit of a mask: the stages, what reads there and what writes.
local STAGES, READS, WRITES = {}, {}, {}
local builds, has = device.extensions.VK_KHR_acceleration_structure, device.features
-- Builds read geometry, too.
local BUILD = "ACCELERATION_STRUCTURE_BUILD_BIT_KHR "
  .. "ACCELERATION_STRUCTURE_READ_BIT_KHR|SHADER_READ ACCELERATION_STRUCTURE_WRITE_BIT_KHR"
local TRACED = has:has "rayQuery" and "|ACCELERATION_STRUCTURE_READ_BIT_KHR" or ""
local SHADER = " SHADER_READ" .. TRACED .. " SHADER_WRITE"
local MESH = has:has "taskShader" and "MESH_SHADER_BIT_EXT|TASK_SHADER_BIT_EXT"
  or has:has "meshShader" and "MESH_SHADER_BIT_EXT"
local DEPTH = "EARLY_FRAGMENT_TESTS|LATE_FRAGMENT_TESTS "
for name, words in pairs {
  indirect = "DRAW_INDIRECT INDIRECT_COMMAND_READ",
  index = "INDEX_INPUT INDEX_READ",
  vertex = "VERTEX_SHADER" .. SHADER,
  mesh = MESH and MESH .. " SHADER_READ SHADER_WRITE",
  fragment = "FRAGMENT_SHADER" .. SHADER,
  depth = DEPTH .. "DEPTH_STENCIL_ATTACHMENT_READ DEPTH_STENCIL_ATTACHMENT_WRITE",
  color = "COLOR_ATTACHMENT_OUTPUT COLOR_ATTACHMENT_READ COLOR_ATTACHMENT_WRITE",
  compute = "COMPUTE_SHADER" .. SHADER,
  build = builds and BUILD,
  transfer = "ALL_TRANSFER TRANSFER_READ TRANSFER_WRITE",
  host = "HOST HOST_READ HOST_WRITE",
} do
  local columns = { (words or ""):match "^(%S*) ?(%S*) ?(%S*)" }
  for i, by_bit in ipairs { STAGES, READS, WRITES } do
    local prefix, sum = i == 1 and "VK_PIPELINE_STAGE_2_" or "VK_ACCESS_2_", 0ULL
    for word in columns[i]:gmatch "[^|]+" do
      sum = bit.bor(sum, vk[prefix .. word .. (word:find "_BIT_" and "" or "_BIT")])
    end
    by_bit[access.bit[name]] = sum
  end
end

-- The flags of a mask; `all`: those that stand for all of the GPU.
local function flags(mask, by_bit, all)
  local is_all = bit.band(mask, access.GPU) == access.GPU
  local sum, at = is_all and all or 0ULL, 1
  if is_all then mask = mask - access.GPU end
  while mask > 0 do
    if mask % 2 == 1 then sum = bit.bor(sum, by_bit[at] or 0ULL) end
    mask, at = (mask - mask % 2) / 2, at * 2
  end
  return sum
end

local function fill(barrier, b)
  barrier.srcStageMask = flags(b.src, STAGES, ALL)
  barrier.srcAccessMask = flags(b.available, WRITES, WRITE)
  barrier.dstStageMask = flags(b.dst, STAGES, ALL)
  local reads = flags(b.reads, READS, vk.VK_ACCESS_2_MEMORY_READ_BIT)
  barrier.dstAccessMask = bit.bor(reads, flags(b.writes, WRITES, WRITE))
end

--- Prepares a batch of a plan.
---@param plan table { memory, images }: see graph/compile.lua
---@return table batch
function M.new(plan)
  local memory, images = plan.memory, plan.images
  local batch = { numbers = {}, images = {}, ranges = {}, info = vk.VkDependencyInfo() }
  batch.memory = vk.array("VkMemoryBarrier2", math.max(#memory, 1))
  batch.array = vk.array("VkImageMemoryBarrier2", math.max(#images, 1))
  for i, b in ipairs(memory) do
    fill(batch.memory[i - 1], b)
  end
  for i, b in ipairs(images) do
    local barrier = batch.array[i - 1]
    fill(barrier, b)
    barrier.oldLayout, barrier.newLayout = b.old, b.new
    local range = barrier.subresourceRange
    range.baseMipLevel, range.levelCount = b.mip, b.mips
    range.baseArrayLayer, range.layerCount = b.layer, b.layers
    -- References, which would be garbage if they were made with each use.
    batch.numbers[i], batch.images[i], batch.ranges[i] = b.resource, barrier, range
  end
  local info = batch.info
  info.memoryBarrierCount, info.pMemoryBarriers = #memory, batch.memory
  info.imageMemoryBarrierCount, info.pImageMemoryBarriers = #images, batch.array
  return batch
end

function M.record(cmd, batch, objects)
  local numbers = batch.numbers
  for i = 1, #numbers do
    local body = objects[numbers[i]].body
    batch.images[i].image, batch.ranges[i].aspectMask = body.image, body.format.aspects
  end
  vkCmdPipelineBarrier2(cmd, batch.info)
end

return M
