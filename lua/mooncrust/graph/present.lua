-- graph:present: shows an image in the window, and gives it, with others, to who captures frames.
--
--   graph:present(picture, { depth = depth, id = ids })
--
-- In a window the image is put on the next one of its swapchain, as large as fits, in the middle of
-- black. One of an *_srgb format is taken for linear colours, another's bytes are shown as they
-- are. Whatever shows and captures is chosen by the loop (fields of this module):
--
--   present.swapchain = swapchain      -- of gpu/swapchain.lua, or false
--   present.sink = sink                -- or false; outputs: { color = image, depth = image, ... }
--     sink:wants(outputs) -> boolean   -- and if so it can copy them, here and now:
--     sink:record(cmd, outputs)        -- what copies write, it has to make visible to the CPU
--   present.overlay = function(e, target, width, height) end    -- draws on the window's image; or
--                                      -- false. Neither the script nor the sink sees that

local access = require "mooncrust.sync.access"
local barriers = require "mooncrust.gpu.barriers"
local image_support = require "mooncrust.gpu.image_support"
local nodes = require "mooncrust.graph.nodes"
local platform = require "mooncrust.core.platform"
local refuse = require("mooncrust.core.errors").refuse
local vk = require "mooncrust.vk"
require "mooncrust.gpu.encoder_draw" -- what an overlay needs

local floor, max, min = math.floor, math.max, math.min
local vkCmdBlitImage = vk.vkCmdBlitImage
local GENERAL = vk.VK_IMAGE_LAYOUT_GENERAL
local BLIT, LINEAR =
  vk.VK_FORMAT_FEATURE_BLIT_SRC_BIT, vk.VK_FORMAT_FEATURE_SAMPLED_IMAGE_FILTER_LINEAR_BIT
local READ = access.use(access.words.transfer, 0, 1, true)
local BLACK = { 0, 0, 0, 1 }

local M = { sink = false, swapchain = false, overlay = false }

-- The blit, and references into it, which would else be garbage.
local region = vk.VkImageBlit()
local source, first, last = region.srcOffsets[1], region.dstOffsets[0], region.dstOffsets[1]
region.srcSubresource.aspectMask, region.srcSubresource.layerCount = 1, 1
region.dstSubresource.aspectMask, region.dstSubresource.layerCount = 1, 1
source.z, last.z = 1, 1

--- Where a picture goes in a window: as large as fits, in the middle.
---@return integer x, integer y, integer width, integer height pixels
function M.fit(width, height, all_width, all_height)
  local scale = min(all_width / width, all_height / height)
  local w, h = max(1, floor(width * scale + 0.5)), max(1, floor(height * scale + 0.5))
  return floor((all_width - w) / 2), floor((all_height - h) / 2), w, h
end

-- Puts an image on that of the window.
local function show(e, image, target)
  local cmd, handle, width, height = e.cmd, target.body.image, target.width, target.height
  local x, y, w, h = M.fit(image.width, image.height, width, height)
  local is_whole = w % image.width == 0 and h % image.height == 0
  source.x, source.y, first.x, first.y = image.width, image.height, x, y
  last.x, last.y = x + w, y + h
  barriers.first_use(cmd, handle, 1, 1, 1)
  if w < width or h < height then
    e:clear(target, BLACK)
    barriers.full(cmd)
  end
  local filter = image.format.is_smooth and not is_whole and 1 or 0 -- VkFilter
  vkCmdBlitImage(cmd, image.body.image, GENERAL, handle, GENERAL, 1, region, filter)
  if M.overlay then
    barriers.full(cmd)
    M.overlay(e, target, width, height)
  end
  barriers.first_use(cmd, handle, 1, 1, 1, GENERAL, access.layouts.present)
end

local function record(node, e)
  local outputs, sink, swapchain = node.outputs, M.sink, M.swapchain
  local image, graph = outputs.color, node.graph
  if sink and sink:wants(outputs) then sink:record(e.cmd, outputs) end
  if not swapchain then return end
  local started = platform.seconds()
  local target = swapchain:acquire(image.format.colors)
  graph.waited = platform.seconds() - started
  if not target then return end
  graph.shown = swapchain
  show(e, image, target)
end

local function empty(node)
  local outputs, names = node.outputs, node.names
  outputs.color = nil
  for i = #names, 1, -1 do
    outputs[names[i]], names[i] = nil, nil
  end
end

local PRESENT = nodes.kind("present", record, empty)

local function add(node, name, image, level)
  if type(image) ~= "table" or not image.view then
    refuse(level + 1, "present takes an image of mc or of the graph for %s, not %s", name, image)
  end
  image:use("present", level)
  local text = "present: image '%s' has %d samples: draw with resolve = another, and give that"
  if image.samples > 1 then refuse(level + 1, text, image.name, image.samples) end
  node:touch(image, READ)
  node.outputs[name] = image
end

local function add_others(node, others)
  for name, image in pairs(others) do
    if type(name) ~= "string" or name == "color" then
      refuse(3, "present: '%s' is no name for one more image", name)
    end
    add(node, name, image, 3)
    node.names[#node.names + 1] = name
  end
end

-- Notes of a format what it is shown as, and whether it can be scaled smoothly.
local function know(format)
  local features, is_srgb = image_support.features(format), format.name:find "_srgb$"
  local is_able = format.kind == "FLOAT" and format.aspect == 1 and bit.band(features, BLIT) ~= 0
  format.colors = is_able and (is_srgb and "srgb" or "unorm")
  format.is_smooth = bit.band(features, LINEAR) ~= 0
end

--- Shows an image: in the window, and in what --out, --hash and the like write. Once in a frame.
---@param image table what is to be seen: of a format that has colours
---@param others table<string, table>? more images, by name, which are only captured: depth, id
---@return table self
function nodes.Graph:present(image, others)
  nodes.check(self, "present")
  if self.presented then refuse(2, "present is called twice: a frame shows one image") end
  local node = self:node(PRESENT, "present", 2)
  node.outputs, node.names, node.keep = node.outputs or {}, node.names or {}, true
  empty(node)
  add(node, "color", image, 2)
  local format = image.format
  if format.colors == nil then know(format) end
  local text = "image '%s' (%s) cannot be shown: present another, with { depth = this }"
  if not format.colors or image.type == 2 then refuse(2, text, image.name, format.name) end
  if others ~= nil and (type(others) ~= "table" or others.body) then
    refuse(2, "present takes more images by name, { depth = image }, not %s", others)
  end
  if others then add_others(node, others) end
  self:add(node)
  self.presented = image
  return self
end

return M
