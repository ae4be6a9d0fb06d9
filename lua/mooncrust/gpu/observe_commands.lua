-- Which commands of Vulkan use what: for gpu/observe.lua, whose table `o` has
--
--   o.command(name, follow, point)       -- follow(list, ...) gives what a command uses
--   o.buffer(uses, handle, reads, writes, offset, size), o.image, o.view, o.barrier, o.at
--
-- point: whose bound pipeline runs, "compute" or "graphics".

local access = require "mooncrust.sync.access"
local vk = require "mooncrust.vk"

local bits = access.bit
local TRANSFER, INDIRECT = bits.transfer, bits.indirect
local LOAD, NO_STORE = vk.VK_ATTACHMENT_LOAD_OP_LOAD, vk.VK_ATTACHMENT_STORE_OP_NONE
local RESUMING = vk.VK_RENDERING_RESUMING_BIT
local PREFIX = { "src", "dst" }
local COPIES = { CopyBuffer = { "Buffer", "Buffer" }, CopyBufferToImage = { "Buffer", "Image" } }
COPIES.CopyImage, COPIES.CopyImageToBuffer = { "Image", "Image" }, { "Image", "Buffer" }
COPIES.BlitImage, COPIES.ResolveImage = COPIES.CopyImage, COPIES.CopyImage

local function box_of(a, b)
  local box = {}
  for i, axis in ipairs { "x", "y", "z" } do
    box[2 * i - 1], box[2 * i] = math.min(a[axis], b[axis]), math.max(a[axis], b[axis]) - 1
  end
  return box
end

return function(o)
  local command, buffer, image, at = o.command, o.buffer, o.image, o.at

  -- sides: source and target, each a handle and the layout of an image.
  local function copy(name, sides, count, regions)
    local kinds, uses = COPIES[name], {}
    local is_mixed = kinds[1] ~= kinds[2]
    for i = 0, 2 * count - 1 do
      local r, k = at(regions, (i - i % 2) / 2), i % 2 + 1
      local side, prefix, reads = sides[k], PREFIX[k], k == 1 and TRANSFER or 0
      if kinds[k] == "Buffer" and is_mixed then -- its first byte stands for all
        buffer(uses, side[1], reads, TRANSFER - reads, r.bufferOffset, 1)
      elseif kinds[k] == "Buffer" then
        buffer(uses, side[1], reads, TRANSFER - reads, r[prefix .. "Offset"], r.size)
      else
        local a, b
        if name == "BlitImage" then
          a, b = r[prefix .. "Offsets"][0], r[prefix .. "Offsets"][1]
        else
          local e = is_mixed and r.imageExtent or r.extent
          a = r[is_mixed and "imageOffset" or prefix .. "Offset"]
          b = { x = a.x + e.width, y = a.y + e.height, z = a.z + e.depth }
        end
        local place = r[(is_mixed and "image" or prefix) .. "Subresource"]
        image(uses, side[1], side[2], reads, TRANSFER - reads, place, box_of(a, b))
      end
    end
    return uses
  end

  for name, kinds in pairs(COPIES) do
    command("vkCmd" .. name, function(_, ...)
      local given, sides, n = { ... }, {}, 1
      for k = 1, 2 do
        sides[k], n = { given[n], given[n + 1] }, n + (kinds[k] == "Image" and 2 or 1)
      end
      return copy(name, sides, given[n], given[n + 1])
    end)
    command("vkCmd" .. name .. "2", function(_, info)
      local sides = {}
      for k, prefix in ipairs(PREFIX) do
        sides[k] = { info[prefix .. kinds[k]] }
        if kinds[k] == "Image" then sides[k][2] = info[prefix .. "ImageLayout"] end
      end
      return copy(name, sides, info.regionCount, info.pRegions)
    end)
  end
  local function fill(_, to, offset, size) return buffer({}, to, 0, TRANSFER, offset, size) end
  command("vkCmdFillBuffer", fill)
  command("vkCmdUpdateBuffer", fill)
  for _, name in ipairs { "vkCmdClearColorImage", "vkCmdClearDepthStencilImage" } do
    command(name, function(_, to, layout, _, count, ranges)
      local uses = {}
      for i = 0, count - 1 do
        image(uses, to, layout, 0, TRANSFER, at(ranges, i))
      end
      return uses
    end)
  end

  command("vkCmdBeginRendering", function(_, info)
    local uses, count = {}, info.colorAttachmentCount
    local last = info.pDepthAttachment ~= nil and info.pDepthAttachment or info.pStencilAttachment
    if bit.band(info.flags, RESUMING) ~= 0 then return uses end
    for i = 0, last ~= nil and count or count - 1 do
      local a, stage = last, bits.depth
      if i < count then
        a, stage = info.pColorAttachments[i], bits.color
      end
      local reads, writes = a.loadOp == LOAD and stage or 0, a.storeOp ~= NO_STORE and stage or 0
      if a.resolveMode ~= 0 and i == count then reads = reads + bits.color end -- graph/draw.lua
      o.view(uses, a.imageView, a.imageLayout, reads, writes)
      if a.resolveMode ~= 0 then
        o.view(uses, a.resolveImageView, a.resolveImageLayout, 0, bits.color)
      end
    end
    return uses
  end)

  command("vkCmdDispatchBase", function() return {} end, "compute")
  local function bind(list, from) list.index = from end
  command("vkCmdBindIndexBuffer", bind)
  command("vkCmdBindIndexBuffer2", bind)
  for _, kind in ipairs { "Dispatch%s", "Draw%s", "DrawIndexed%s", "DrawMeshTasks%sEXT" } do
    local name, point = "vkCmd" .. kind, kind:find "Draw" and "graphics" or "compute"
    local function start(list)
      local index = kind:find "Indexed" and list.index
      return index and buffer({}, index, bits.index, 0, 0, 2 ^ 52) or {}
    end
    command(name:format "", start, point)
    command(name:format "Indirect", function(list, from, offset, count, stride)
      local size = ((count or 1) - 1) * (stride or 0) + 12
      return buffer(start(list), from, INDIRECT, 0, offset, size)
    end, point)
    command(name:format "IndirectCount", function(list, from, offset, counter, at_byte, _, stride)
      local uses = buffer(start(list), from, INDIRECT, 0, offset, stride)
      return buffer(uses, counter, INDIRECT, 0, at_byte, 4)
    end, point)
  end

  local function add(list, count, structs, kind, src, dst)
    list.barriers = list.barriers or {}
    for i = 0, count - 1 do
      o.barrier(list.barriers, at(structs, i), kind, src, dst)
    end
  end
  command("vkCmdPipelineBarrier2", function(list, info)
    add(list, info.memoryBarrierCount, info.pMemoryBarriers)
    add(list, info.bufferMemoryBarrierCount, info.pBufferMemoryBarriers, "buffer")
    add(list, info.imageMemoryBarrierCount, info.pImageMemoryBarriers, "image")
  end)
  command("vkCmdPipelineBarrier", function(list, src, dst, _, a, memory, b, buffers, c, images)
    add(list, 1, vk.VkMemoryBarrier(), nil, src, dst) -- the order alone
    add(list, a, memory, nil, src, dst)
    add(list, b, buffers, "buffer", src, dst)
    add(list, c, images, "image", src, dst)
  end)
end
