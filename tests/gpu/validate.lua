-- Proves that the validator sees what is recorded, raw commands included: each mistake is reported once, with the
-- resource, both lines and the barrier that is missing; what is right is silent.
local mc = require "mooncrust"
local expect = require "lib.expect"
local encoder = require "mooncrust.gpu.encoder"
local messages = require "mooncrust.gpu.messages"
local queue = require("mooncrust.gpu.queue").main()
local vk = mc.vk

local reports = {}
function messages.error(text, ...) reports[#reports + 1] = text:format(...) end

local function line() return debug.getinfo(2, "l").currentline end

-- Fails unless there is one report of the validator, with each of the words (numbers are lines of this file). The
-- Khronos layer may have noticed, too.
local function reported(...)
  queue:idle()
  local list = {}
  for _, text in ipairs(reports) do
    list[#list + 1] = not text:find "SYNC%-HAZARD" and not text:find "VUID" and text or nil
  end
  local text = table.concat(list, "\n")
  reports = {}
  if #list ~= 1 then
    error(("%d reports:\n%s"):format(#list, text), 2)
  end
  for _, word in ipairs { ... } do
    word = type(word) == "number" and ("validate.lua:%d"):format(word) or word
    if not text:find(word, 1, true) then
      error(("no '%s' in: %s"):format(word, text), 2)
    end
  end
end

local function silent()
  queue:idle()
  if reports[1] then
    error(table.concat(reports, "\n"), 2)
  end
end

local function raw(record)
  local cmd = queue:begin()
  record(cmd)
  return queue:submit(cmd)
end

local region = vk.VkBufferCopy()
region.size = 64
local copy_line, fill_line = line() + 1, line() + 2
local function copy(cmd, from, to) vk.vkCmdCopyBuffer(cmd, from.buffer, to.buffer, 1, region) end
local function fill(cmd, to) vk.vkCmdFillBuffer(cmd, to.buffer, 0, 64, 1) end

local GENERAL = vk.VK_IMAGE_LAYOUT_GENERAL
local memory, info = vk.VkMemoryBarrier2(), vk.VkDependencyInfo()
info.memoryBarrierCount, info.pMemoryBarriers = 1, memory
local function barrier(cmd, src, src_access, dst, dst_access)
  local function flags(prefix, words)
    local sum = 0ULL
    for word in words:gmatch "%S+" do
      sum = bit.bor(sum, vk["VK_" .. prefix .. "_2_" .. word .. "_BIT"])
    end
    return sum
  end
  memory.srcStageMask, memory.srcAccessMask = flags("PIPELINE_STAGE", src), flags("ACCESS", src_access)
  memory.dstStageMask, memory.dstAccessMask = flags("PIPELINE_STAGE", dst), flags("ACCESS", dst_access)
  vk.vkCmdPipelineBarrier2(cmd, info)
end

local n = 16
local function floats(name, o)
  local buffer = mc.buffer { name = name, type = "float", count = n, memory = o }
  return buffer
end
local a, b, c = floats "a", floats "b", floats "c"
local picture = mc.image { name = "picture", format = "rgba8", width = 4, height = 4, mips = 2 }
local target = mc.image { name = "target", format = "rgba8", width = 4, height = 4 }
local add = expect.floats("add", "floats[args.b].data[i] = floats[args.a].data[i] + args.x;")
local touch = mc.compute { name = "touch", source = [[
  enable wgpu_binding_array;
  struct Floats { data: array<f32> }
  @group(0) @binding(0) var<storage, read_write> floats: binding_array<Floats>;
  @group(0) @binding(2) var images: binding_array<texture_storage_2d<rgba8unorm, write>>;
  struct Arguments { out: u32, picture: u32 }
  var<immediate> args: Arguments;
  @compute @workgroup_size(1) fn main() {
    textureStore(images[args.picture], vec2i(0, 0), vec4f(1.0));
    floats[args.out].data[0] = 1.0;
  }
]] }
queue:idle()
silent()

-- A pipeline bound by hand: what it uses is found through push constants and the heap.
local function dispatch(cmd, pipeline, arguments)
  local push = pipeline.push
  push:set(arguments, { touch = function() end, patch = function() end }, 1)
  encoder.new():start(cmd):bind_handle(pipeline:get()):push_bytes(push.bytes, push.size):dispatch(1, 1, 1)
end
local function sum(cmd, from, to) dispatch(cmd, add, { a = from, b = to, n = n, x = 1 }) end

raw(function(cmd)
  fill(cmd, a)
  copy(cmd, a, b)
end)
reported("read after write: buffer 'a'", "vkCmdCopyBuffer (transfer)", copy_line, "vkCmdFillBuffer", fill_line,
  "missing in between: VkMemoryBarrier2 { srcStageMask = VK_PIPELINE_STAGE_2_ALL_TRANSFER_BIT, ",
  "srcAccessMask = VK_ACCESS_2_TRANSFER_WRITE_BIT, dstStageMask = VK_PIPELINE_STAGE_2_ALL_TRANSFER_BIT, ",
  "dstAccessMask = VK_ACCESS_2_TRANSFER_READ_BIT }")

raw(function(cmd)
  copy(cmd, c, a)
  barrier(cmd, "ALL_TRANSFER", "TRANSFER_WRITE", "COMPUTE_SHADER", "SHADER_READ")
  sum(cmd, a, b)
  barrier(cmd, "COMPUTE_SHADER", "SHADER_STORAGE_WRITE", "COMPUTE_SHADER", "SHADER_STORAGE_READ SHADER_STORAGE_WRITE")
  sum(cmd, b, a)
end)
silent()
raw(function(cmd)
  barrier(cmd, "ALL_COMMANDS", "MEMORY_WRITE", "ALL_COMMANDS", "MEMORY_READ MEMORY_WRITE")
  sum(cmd, a, b)
  sum(cmd, c, b)
end)
reported("write after write: buffer 'b'", "vkCmdDispatch (compute)")
raw(function(cmd)
  barrier(cmd, "ALL_COMMANDS", "MEMORY_WRITE", "ALL_COMMANDS", "MEMORY_READ MEMORY_WRITE")
  sum(cmd, a, b)
  barrier(cmd, "COMPUTE_SHADER", "SHADER_WRITE", "ALL_TRANSFER", "TRANSFER_READ")
  copy(cmd, c, a)
end)
silent()
raw(function(cmd)
  barrier(cmd, "ALL_COMMANDS", "MEMORY_WRITE", "ALL_COMMANDS", "MEMORY_READ MEMORY_WRITE")
  sum(cmd, a, b)
  copy(cmd, c, a)
end)
reported("write after read: buffer 'a'", "srcAccessMask = VK_ACCESS_2_NONE")

-- The same barrier by the older function.
local old = vk.VkMemoryBarrier()
old.srcAccessMask, old.dstAccessMask = vk.VK_ACCESS_TRANSFER_WRITE_BIT, vk.VK_ACCESS_SHADER_READ_BIT
local function older(cmd, dst)
  vk.vkCmdPipelineBarrier(cmd, vk.VK_PIPELINE_STAGE_TRANSFER_BIT, dst, 0, 1, old, 0, nil, 0, nil)
end
raw(function(cmd)
  fill(cmd, a)
  older(cmd, vk.VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT)
  sum(cmd, a, b)
end)
silent()
raw(function(cmd)
  barrier(cmd, "ALL_COMMANDS", "MEMORY_WRITE", "ALL_COMMANDS", "MEMORY_READ MEMORY_WRITE")
  fill(cmd, a)
  older(cmd, vk.VK_PIPELINE_STAGE_FRAGMENT_SHADER_BIT)
  sum(cmd, a, b)
end)
reported("read after write: buffer 'a'", "(compute)")

-- Submissions: the CPU has waited, or not; each pair is reported once.
for _ = 1, 3 do
  raw(function(cmd) fill(cmd, c) end)
  queue:idle()
end
silent()
for _ = 1, 5 do
  raw(function(cmd) fill(cmd, c) end)
end
reported("write after write: buffer 'c'")

-- Images: layouts, mips, attachments.
local whole, change = vk.VkImageSubresourceRange(), vk.VkImageMemoryBarrier2()
whole.aspectMask, whole.levelCount, whole.layerCount = 1, 1, 1
local change_info, black = vk.VkDependencyInfo(), vk.VkClearColorValue()
change_info.imageMemoryBarrierCount, change_info.pImageMemoryBarriers = 1, change
change.srcStageMask, change.dstStageMask = 0x10000ULL, 0x10000ULL
change.srcAccessMask, change.dstAccessMask = 0x10000ULL, 0x18000ULL
change.subresourceRange = whole
local function clear(cmd, image, layout) vk.vkCmdClearColorImage(cmd, image.image, layout, black, 1, whole) end
local function transition(cmd, image, from, to)
  change.image, change.oldLayout, change.newLayout = image.image, from, to
  vk.vkCmdPipelineBarrier2(cmd, change_info)
end
local DST = vk.VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL
raw(function(cmd) clear(cmd, picture, DST) end)
reported("wrong layout: image 'picture'", "mip 0 layer 0", "vkCmdClearColorImage",
  "oldLayout = VK_IMAGE_LAYOUT_GENERAL, newLayout = VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL")
raw(function(cmd)
  transition(cmd, picture, GENERAL, DST)
  clear(cmd, picture, DST)
  transition(cmd, picture, DST, GENERAL)
end)
silent()
raw(function(cmd) transition(cmd, picture, DST, GENERAL) end)
reported("wrong layout: image 'picture'", "vkCmdPipelineBarrier2")
raw(function(cmd)
  barrier(cmd, "ALL_COMMANDS", "MEMORY_WRITE", "ALL_COMMANDS", "MEMORY_READ MEMORY_WRITE")
  dispatch(cmd, touch, { out = c, picture = picture:view { mip = 0 } })
  dispatch(cmd, touch, { out = a, picture = picture:view { mip = 1 } })
  whole.baseMipLevel = 1
  clear(cmd, picture, GENERAL)
  whole.baseMipLevel = 0
end)
reported("write after write: image 'picture'", "mip 1 layer 0", "vkCmdDispatch (compute)")

local attachment, rendering = vk.VkRenderingAttachmentInfo(), vk.VkRenderingInfo()
attachment.imageView = require("mooncrust.gpu.image_view").target(target)
attachment.imageLayout, attachment.storeOp = GENERAL, vk.VK_ATTACHMENT_STORE_OP_STORE
rendering.layerCount, rendering.colorAttachmentCount, rendering.pColorAttachments = 1, 1, attachment
rendering.renderArea.extent.width, rendering.renderArea.extent.height = 4, 4
local function render(cmd)
  vk.vkCmdBeginRendering(cmd, rendering)
  vk.vkCmdEndRendering(cmd)
end
raw(function(cmd)
  render(cmd)
  barrier(cmd, "COLOR_ATTACHMENT_OUTPUT", "COLOR_ATTACHMENT_WRITE", "ALL_TRANSFER", "TRANSFER_WRITE")
  clear(cmd, target, GENERAL)
end)
silent()
raw(function(cmd)
  barrier(cmd, "ALL_COMMANDS", "MEMORY_WRITE", "ALL_COMMANDS", "MEMORY_READ MEMORY_WRITE")
  clear(cmd, target, GENERAL)
  render(cmd)
end)
reported("read after write: image 'target'", "vkCmdBeginRendering (color)")

-- Secondary command buffers stand where they are executed.
local pool, cmds = vk.array("VkCommandPool", 1), vk.array("VkCommandBuffer", 1)
local pool_info, allocate = vk.VkCommandPoolCreateInfo(), vk.VkCommandBufferAllocateInfo()
pool_info.queueFamilyIndex = queue.family
vk.check(vk.vkCreateCommandPool(mc.device.handle, pool_info, nil, pool), "pool")
allocate.commandPool, allocate.commandBufferCount = pool[0], 1
allocate.level = vk.VK_COMMAND_BUFFER_LEVEL_SECONDARY
vk.check(vk.vkAllocateCommandBuffers(mc.device.handle, allocate, cmds), "secondary")
local inherit, begin = vk.VkCommandBufferInheritanceInfo(), vk.VkCommandBufferBeginInfo()
begin.pInheritanceInfo, begin.flags = inherit, vk.VK_COMMAND_BUFFER_USAGE_SIMULTANEOUS_USE_BIT
vk.check(vk.vkBeginCommandBuffer(cmds[0], begin), "begin")
copy(cmds[0], a, b)
vk.check(vk.vkEndCommandBuffer(cmds[0]), "end")
raw(function(cmd)
  barrier(cmd, "ALL_COMMANDS", "MEMORY_WRITE", "ALL_COMMANDS", "MEMORY_READ MEMORY_WRITE")
  vk.vkCmdExecuteCommands(cmd, 1, cmds)
  barrier(cmd, "ALL_COMMANDS", "MEMORY_WRITE", "ALL_COMMANDS", "MEMORY_READ MEMORY_WRITE")
  vk.vkCmdExecuteCommands(cmd, 1, cmds)
end)
silent()
raw(function(cmd)
  barrier(cmd, "ALL_COMMANDS", "MEMORY_WRITE", "ALL_COMMANDS", "MEMORY_READ MEMORY_WRITE")
  copy(cmd, c, a)
  vk.vkCmdExecuteCommands(cmd, 1, cmds)
end)
reported("read after write: buffer 'a'", "vkCmdCopyBuffer (transfer)", copy_line)
vk.vkDestroyCommandPool(mc.device.handle, pool[0], nil)

-- What the CPU reads.
local mapped = floats("mapped", "readback")
queue:idle()
raw(function(cmd)
  fill(cmd, mapped)
  barrier(cmd, "ALL_TRANSFER", "TRANSFER_WRITE", "HOST", "HOST_READ")
end)
silent()
raw(function(cmd) fill(cmd, mapped) end)
reported("read after write: buffer 'mapped'", "the CPU", "vkCmdFillBuffer", "VK_PIPELINE_STAGE_2_HOST_BIT")

local first, second
-- Passes of a graph: what they did not declare, and what was imported to be read only.
mc.submit(function(graph)
  graph:pass { name = "honest", writes = { transfer = { a } }, record = function(e) e:fill(a, 0) end }
  graph:pass { name = "reader", reads = { transfer = { a } }, writes = { transfer = { b } },
    record = function(e) e:copy(a, b) end }
end)
silent()
local fresh = mc.buffer { name = "fresh", type = "float", count = n } -- the graph knows of nothing to wait for
mc.submit(function(graph)
  first = line() + 1
  graph:pass { name = "liar", reads = { transfer = { c } }, keep = true, record = function(e) e:fill(fresh, 0) end }
  second = line() + 1
  graph:dispatch(add, { a = fresh, b = a, n = n, x = 1 }, n)
end)
reported("read after write: buffer 'fresh'", "pass 'add', vkCmdDispatch (compute)", second,
  "pass 'liar', vkCmdFillBuffer (transfer)", first)
mc.submit(function(graph)
  graph:import(c, { read_only = true })
  first = line() + 1
  graph:pass { name = "vandal", reads = { transfer = { c } }, keep = true, record = function(e) e:fill(c, 0) end }
end)
reported("write to a read-only import: buffer 'c'", "pass 'vandal', vkCmdFillBuffer (transfer)", first)

-- A change of layout counts as a write, whatever it was made for.
mc.submit(function(graph)
  graph:clear(target, { 0, 0, 0, 0 })
  graph:export(target, { reads = "transfer", layout = "transfer_dst" })
end)
raw(function(cmd) clear(cmd, target, vk.VK_IMAGE_LAYOUT_TRANSFER_DST_OPTIMAL) end)
reported("write after write: image 'target'", "vkCmdClearColorImage", "pass 'export', vkCmdPipelineBarrier2",
  "srcStageMask = VK_PIPELINE_STAGE_2_ALL_COMMANDS_BIT, srcAccessMask = VK_ACCESS_2_NONE")
