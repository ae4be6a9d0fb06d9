-- Stages and accesses of Vulkan as masks of sync/access.lua, and reports of sync/validate.lua as
-- text.
--
--   local barrier = words.barrier(struct)           -- VkMemoryBarrier2 and its like
--   words.text(found)                               -- what is wrong, and which barrier is missing
--
-- A flag that covers a part of what a stage does counts for all of it: what is right is never
-- called wrong. `words.strict` (tests) leaves out that stages of drawing follow each other.

local vk = require "mooncrust.vk"
local access = require "mooncrust.sync.access"

local band, bor = bit.band, bit.bor
local DRAWING = 2 ^ 7 - 1 -- the first seven

local SHADER = "SHADER_READ SHADER_STORAGE_READ SHADER_SAMPLED_READ UNIFORM_READ"
local STORE = "SHADER_WRITE SHADER_STORAGE_WRITE"
local DEPTH, BUILD = "DEPTH_STENCIL_ATTACHMENT_", "ACCELERATION_STRUCTURE_"

-- Of the stages in their order: their flags, those of reading and of writing. The first of each is
-- what texts say.
local STAGES = {
  { "DRAW_INDIRECT", "INDIRECT_COMMAND_READ", "" },
  { "INDEX_INPUT VERTEX_INPUT", "INDEX_READ", "" },
  { "VERTEX_SHADER PRE_RASTERIZATION_SHADERS", SHADER, STORE },
  { "MESH_SHADER TASK_SHADER PRE_RASTERIZATION_SHADERS", SHADER, STORE },
  { "FRAGMENT_SHADER", SHADER, STORE },
  { "EARLY_FRAGMENT_TESTS LATE_FRAGMENT_TESTS", DEPTH .. "READ", DEPTH .. "WRITE" },
  { "COLOR_ATTACHMENT_OUTPUT", "COLOR_ATTACHMENT_READ", "COLOR_ATTACHMENT_WRITE" },
  { "COMPUTE_SHADER", SHADER, STORE },
  { "ALL_TRANSFER COPY RESOLVE BLIT CLEAR", "TRANSFER_READ", "TRANSFER_WRITE" },
  { BUILD .. "BUILD " .. BUILD .. "COPY", BUILD .. "READ", BUILD .. "WRITE" },
  { "HOST", "HOST_READ", "HOST_WRITE" },
}
local PREFIX = { "VK_PIPELINE_STAGE_2_", "VK_ACCESS_2_", "VK_ACCESS_2_" }
local MORE = { " ALL_COMMANDS", " MEMORY_READ", " MEMORY_WRITE" }

-- The flags that words stand for.
local function flags_of(words, column)
  local flags = 0ULL
  for word in words:gmatch "%S+" do
    local name = PREFIX[column] .. word .. "_BIT"
    name = vk.has(name) and name or vk.has(name .. "_EXT") and name .. "_EXT" or name .. "_KHR"
    flags = bor(flags, vk[name])
  end
  return flags
end

local masks = { {}, {}, {} } -- column -> stage -> flags
for i, stage in ipairs(STAGES) do
  for column, words in ipairs(stage) do
    local more = (i < 11 or column > 1) and MORE[column] or ""
    if column == 1 and i < 8 then more = more .. " ALL_GRAPHICS" end
    masks[column][i] = flags_of(words .. more, column)
  end
end

local M = { strict = false }

local function mask_of(flags, column)
  local mask = 0
  for i, of_stage in ipairs(masks[column]) do
    if band(flags, of_stage) ~= 0 then mask = mask + 2 ^ (i - 1) end
  end
  return mask
end

--- What a barrier does, for sync/validate.lua.
---@param b ffi.cdata* VkMemoryBarrier2, or another with these members
---@param src integer|ffi.cdata*? stages, where the struct has none
---@param dst integer|ffi.cdata*?
function M.barrier(b, src, dst)
  local before, after = src or b.srcStageMask, dst or b.dstStageMask
  local from, to = mask_of(before, 1), mask_of(after, 1)
  local available = band(from, mask_of(b.srcAccessMask, 3))
  local reads, writes = mask_of(b.dstAccessMask, 2), mask_of(b.dstAccessMask, 3)
  reads, writes = band(to, reads), band(to, writes)
  if band(before, 0x2000ULL) ~= 0 then from = access.GPU end -- BOTTOM_OF_PIPE
  if band(after, 1ULL) ~= 0 then to = access.GPU end -- TOP_OF_PIPE
  for i = 0, M.strict and -1 or 6 do
    if band(from, DRAWING) >= 2 ^ i then from = bor(from, 2 ^ i) end
    if band(to, 2 ^ (i + 1) - 1) ~= 0 then to = bor(to, 2 ^ i) end
  end
  return { src = from, available = available, dst = to, reads = reads, writes = writes }
end

local function text_of(mask, column)
  local flags = 0ULL
  for i, stage in ipairs(STAGES) do
    local word = band(mask, 2 ^ (i - 1)) ~= 0 and stage[column]:match "%S+"
    if word then flags = bor(flags, flags_of(word, column)) end
  end
  return vk.name(column == 1 and "VkPipelineStageFlags2" or "VkAccessFlags2", flags)
end

local function who(event, mask)
  if not event then return "the CPU" end
  local pass = event.pass and ("pass '%s', "):format(event.pass) or ""
  return ("%s%s (%s) at %s"):format(pass, event.command, access.text(mask), event.where)
end

--- A report in words.
---@param found table of sync/validate.lua; resources have a body, where one is known
function M.text(found)
  local sub, use, atom = found.sub, found.use, found.atom
  local bit, all = atom and atom.bit or 0, bor(use.reads, use.writes)
  local body, text = sub.resource.body, found.hazard .. ": " .. sub.resource.kind
  if body then
    local name = " '%s' (made at %s:%d)"
    text = found.hazard .. ": " .. body.kind .. name:format(body.name, body.source, body.line)
  end
  if sub.resource.kind == "image" then
    text = ("%s mip %d layer %d"):format(text, sub.mip, sub.layer)
  end
  text = text .. ": " .. who(found.to, all)
  if atom then text = text .. ", after " .. who(atom.event, bit) end
  if use.read_only then return text end
  if found.queued then return text .. "; missing: a semaphore between the queues" end
  local was, wanted, kind, rest = use.old, use.new, "", ""
  if found.hazard == "wrong layout" then
    was, wanted = sub.layout, use.new and use.old or use.layout
  end
  if wanted then
    kind, was, wanted = "Image", vk.name("VkImageLayout", was), vk.name("VkImageLayout", wanted)
    rest = (", oldLayout = %s, newLayout = %s"):format(was, wanted)
  end
  local dst = text_of(use.reads, 2)
  if use.writes > 0 then dst = (use.reads > 0 and dst .. "|" or "") .. text_of(use.writes, 3) end
  local src = text_of(atom and atom.is_write and bit or 0, 3)
  local missing = "%s; missing in between: Vk%sMemoryBarrier2 { srcStageMask = %s, "
    .. "srcAccessMask = %s, dstStageMask = %s, dstAccessMask = %s%s }"
  local since = atom and bit == 0 and "VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT" or text_of(bit, 1)
  return missing:format(text, kind, since, src, text_of(all, 1), dst, rest)
end

return M
