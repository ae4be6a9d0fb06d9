-- Follows what is really recorded and submitted, raw commands included, and has sync/validate.lua
-- check it: uses that no barrier separates, wrong layouts, writes to read-only imports. Loaded in
-- development and with validation only (gpu/device.lua); nothing is wrapped else.
--
--   observe.install(device)                   -- before any module keeps a function of Vulkan
--   observe.pass(node, of_plan, graph)        -- what is recorded from here on belongs to this pass
--   observe.pass()                            -- and from here on to none
--   observe.checker                           -- of sync/validate.lua
--
-- What shaders use is found as they do: push constants of the bound pipeline, descriptor heap,
-- resource. Where they take addresses, or compute or load an index, what the pass declared counts.
--
-- Not seen: what shaders of raw pipelines use, vertex buffers, acceleration structures, render
-- passes with framebuffers, sparse memory; events count as the barriers of their wait.

local ffi = require "ffi"
local vk = require "mooncrust.vk"
local access = require "mooncrust.sync.access"
local errors = require "mooncrust.core.errors"
local log = require "mooncrust.core.log"
local messages = require "mooncrust.gpu.messages"
local objects = require "mooncrust.gpu.objects"
local validate = require "mooncrust.sync.validate"
local words = require "mooncrust.gpu.observe_words"

local REST = 0xffffffff -- VK_REMAINING_MIP_LEVELS
local STAGES = { compute = "compute", fragment = "fragment", task = "mesh", mesh = "mesh" }
local Address, Pointer = ffi.typeof "uint64_t", ffi.typeof "void *"
local UNIFORM, STORAGE = 6, 9 -- VK_DESCRIPTOR_TYPE_UNIFORM_BUFFER to _STORAGE_BUFFER_DYNAMIC
local Push, Words = ffi.typeof "uint8_t[256]", ffi.typeof "const uint32_t *"
local Layers = vk.VkImageSubresourceLayers
local resources, views, lists, sets, memories = {}, {}, {}, {}, {} -- by handle
local known = setmetatable({}, { __mode = "k" }) -- shaders of a pipeline -> what they do
local pipelines = setmetatable({}, { __mode = "kv" }) -- body -> object
local told = {}
local pass, validating

-- A handle as a key of tables; some are hashes of 64 bits.
local function key(handle)
  local address = ffi.cast(Address, ffi.cast(Pointer, handle))
  local number = tonumber(address)
  return number < 2 ^ 53 and number or tostring(address)
end

-- The pass, or the first line that is not MoonCrust's.
local function where()
  if pass then return pass.where end
  for level = 3, 100 do
    local info = debug.getinfo(level, "Sl")
    local ours = info and errors.home and info.source:sub(2, #errors.home + 1) == errors.home
    if not info or info.currentline >= 0 and not ours then
      return info and ("%s:%d"):format(info.short_src, info.currentline) or "?"
    end
  end
end

local checker = validate.new(function(found)
  local text, say = words.text(found), validating and messages.error or log.warn
  if not told[text] then say("%s", text) end
  told[text] = true
end)

local M = { checker = checker }

--- Names the pass that is recorded.
---@param node { name: string }? nil: no pass
---@param of_plan { source: string, line: integer, accesses: table[] }?
---@param graph { objects: table, resources: integer, read_only: table, serial: integer }?
function M.pass(node, of_plan, graph)
  pass = node and { name = node.name, accesses = of_plan.accesses, graph = graph }
  if not node then return end
  pass.where = ("%s:%d"):format(of_plan.source, of_plan.line)
  for i = 1, graph.resources do
    local body = graph.objects[i].body
    local resource = resources[key(body.buffer or body.image)]
    if resource then resource.body = body end -- those of the graph's own are not known else
  end
end

-- What commands use: each adds to a list --------------------------------------------------------

local o = {}

--- Element i of what a function takes as an array: one struct may stand for it.
function o.at(array, i) return tostring(ffi.typeof(array)):find "[%*%[]" and array[i] or array end

-- Mips and layers: of VkImageSubresourceLayers or VkImageSubresourceRange, into a table.
local function set_range(to, r, resource)
  local is_layers = ffi.istype(Layers, r)
  to.mip, to.mips = is_layers and r.mipLevel or r.baseMipLevel, is_layers and 1 or r.levelCount
  to.layer, to.resource = r.baseArrayLayer, resource
  if to.layer >= resource.layers then to.layer = 0 end -- slices of a volume
  to.layers = math.min(r.layerCount, resource.layers - to.layer)
  if to.mips == REST then to.mips = resource.mips - to.mip end
  return to
end

function o.buffer(uses, handle, reads, writes, offset, size)
  local resource, first = resources[key(handle)], tonumber(offset)
  if resource then
    local box = { first, math.min(first + tonumber(size), resource.size) - 1 }
    uses[#uses + 1] = { resource = resource, reads = reads, writes = writes, box = box }
  end
  return uses
end

function o.image(uses, handle, layout, reads, writes, range, box)
  local resource = resources[key(handle)]
  local use = { reads = reads, writes = writes, layout = layout, box = box }
  uses[#uses + 1] = resource and set_range(use, range, resource)
end

function o.view(uses, handle, layout, reads, writes)
  local view = views[key(handle)]
  uses[#uses + 1] = view and setmetatable({ reads = reads, writes = writes, layout = layout }, view)
end

function o.barrier(barriers, b, kind, src, dst)
  local made, resource = words.barrier(b, src, dst), kind and resources[key(b[kind])]
  made.resource = resource
  if resource and kind == "image" then
    set_range(made, b.subresourceRange, resource)
    local is_moved = b.srcQueueFamilyIndex ~= b.dstQueueFamilyIndex -- in two such barriers
    made.old, made.new = is_moved and 0 or b.oldLayout, b.newLayout
  end
  barriers[#barriers + 1] = made
end

-- Functions -------------------------------------------------------------------------------------

-- Calls before(...) in front of a function of Vulkan, or after(...) behind it when it succeeds.
local function wrap(name, after, before)
  local ok, real = pcall(function() return vk[name] end)
  if not ok then return end -- none of this device's
  rawset(vk, name, function(...)
    if before then before(...) end
    local result = real(...)
    if after and (result == nil or result == 0) then after(...) end
    return result
  end)
end

-- A command of a command buffer; follow(list, ...) gives what it uses, or sets list.barriers.
function o.command(name, follow, point)
  wrap(name, nil, function(cmd, ...)
    local list = lists[key(cmd)]
    local uses = list and follow(list, ...)
    if not uses and not (list and list.barriers) then return end
    local event = { command = name, uses = uses, barriers = list.barriers, of = pass }
    event.where, event.pass, list.barriers = where(), pass and pass.name, nil
    if list[point] then
      event.shaders, event.push, event.set = list[point], ffi.string(list.push, 256), list.set
    end
    list[#list + 1] = event
  end)
end

-- What the shaders of a pipeline do with what they find by push constants: a list of { at (byte),
-- binding, reads, writes }; and whether there is more: addresses, and indices that are computed.
local function accesses_of(shaders)
  local list = known[shaders] or {}
  if known[shaders] then return list end
  known[shaders] = list
  for _, shader in ipairs(shaders) do
    local bit, r = access.bit[STAGES[shader.stage] or "vertex"], shader.reflection
    for _, a in ipairs(r.accesses) do
      local reads, writes, count = a.read and bit or 0, a.write and bit or 0, 0
      for _, m in ipairs(a.binding and a.member and r.push.members or {}) do
        local t = m.type
        for i = 1, m.name == a.member and (t.of and t.count or t.rows or 1) or 0 do
          local at = m.offset + (i - 1) * (t.of and t.stride or 4)
          list[#list + 1] = { at = at, binding = a.binding, reads = reads, writes = writes }
          count = i
        end
      end
      list.has_more = list.has_more or count == 0 and reads + writes > 0
    end
  end
  return list
end

local function shader_uses(uses, event)
  local heap, push = sets[event.set] or {}, ffi.cast(Words, event.push)
  for _, a in ipairs(event.shaders) do
    local info = heap[a.binding * 2 ^ 22 + push[a.at / 4]] or {}
    if info.view then
      o.view(uses, info.view, info.layout, a.reads, a.writes)
    elseif info.buffer then
      o.buffer(uses, info.buffer, a.reads, a.writes, info.offset, info.range)
    end
  end
  for _, d in ipairs(event.shaders.has_more and event.of and event.of.accesses or {}) do
    local body = event.of.graph.objects[d.resource].body
    local use = { resource = resources[key(body.buffer or body.image)] }
    uses[#uses + 1] = use.resource and setmetatable(use, { __index = d })
  end
end

-- The events of a list for the checker, those of secondary command buffers in their places.
local function resolve(list, events)
  for _, event in ipairs(list) do
    for _, inner in ipairs(event.inner or {}) do
      resolve(inner, events)
    end
    if event.shaders then
      event = setmetatable({ uses = { unpack(event.uses) } }, { __index = event })
      shader_uses(event.uses, event)
    end
    local graph = event.of and event.of.graph
    for _, use in ipairs(event.uses or {}) do
      local resource, body = use.resource, use.resource.body or {}
      resource.mapped = resource.pointer or body.pointer_at or body.base
      if graph and body.graph_serial == graph.serial then
        use.read_only = graph.read_only[body.graph_index]
      end
    end
    events[#events + 1] = event
  end
  return events
end

-- The end of a submission is signalled to its queue and fence, too, as if they were semaphores.
local function submitted(queue, count, infos, fence)
  for i = 0, count - 1 do
    local info, events, waits, signals = o.at(infos, i), {}, {}, { { key(queue), 0 } }
    for k = 0, info.commandBufferInfoCount - 1 do
      resolve(lists[key(info.pCommandBufferInfos[k].commandBuffer)] or {}, events)
    end
    for k = 0, info.waitSemaphoreInfoCount - 1 do
      local s = info.pWaitSemaphoreInfos[k]
      waits[k + 1] = { key(s.semaphore), tonumber(s.value) }
    end
    for k = 0, info.signalSemaphoreInfoCount - 1 do
      local s = info.pSignalSemaphoreInfos[k]
      signals[k + 2] = { key(s.semaphore), tonumber(s.value) }
    end
    if fence ~= nil then table.insert(signals, { key(fence), 0 }) end
    checker:submit(key(queue), events, waits, signals)
  end
end

-- Resources that share memory are aliases.
local function bind(handle, memory, offset, size)
  local resource, first = resources[key(handle)], tonumber(offset)
  local list = memories[key(memory)] or {}
  memories[key(memory)], resource.memory = list, list
  resource.first, resource.last = first, first + (size or resource.size) - 1
  for other in pairs(list) do
    if other.first <= resource.last and other.last >= first then
      resource.aliases, other.aliases = resource.aliases or {}, other.aliases or {}
      table.insert(resource.aliases, other)
      table.insert(other.aliases, resource)
    end
  end
  list[resource] = true
end

local function destroyed(_, handle)
  local resource = resources[key(handle)]
  if not resource then return end
  resources[key(handle)] = nil
  checker:forget(resource)
  if resource.memory then resource.memory[resource] = nil end
end

local function written(_, count, writes)
  for i = 0, count - 1 do
    local w = o.at(writes, i)
    local set = sets[key(w.dstSet)] or {}
    sets[key(w.dstSet)] = set
    for k = 0, w.descriptorCount - 1 do
      local info
      if w.descriptorType >= UNIFORM and w.descriptorType <= STORAGE then
        local b = w.pBufferInfo[k]
        info = { buffer = b.buffer, offset = b.offset, range = b.range }
      elseif w.descriptorType > 0 and w.descriptorType < UNIFORM then -- no sampler
        info = { view = w.pImageInfo[k].imageView, layout = w.pImageInfo[k].imageLayout }
      end
      set[w.dstBinding * 2 ^ 22 + w.dstArrayElement + k] = info
    end
  end
end

--- Wraps the functions of Vulkan that matter.
---@param device table that was just opened
function M.install(device)
  validating = device.validating
  wrap("vkCreateBuffer", function(_, info, _, out)
    local made = { kind = "buffer", size = tonumber(info.size) }
    resources[key(out[0])] = made
  end)
  wrap("vkCreateImage", function(_, info, _, out)
    local layout, mips, layers = info.initialLayout, info.mipLevels, info.arrayLayers
    resources[key(out[0])] = { kind = "image", layout = layout, mips = mips, layers = layers }
  end)
  wrap("vkCreateImageView", function(_, info, _, out)
    local resource = resources[key(info.image)]
    local view = resource and set_range({}, info.subresourceRange, resource)
    if view then view.__index = view end -- metatable of what uses it
    views[key(out[0])] = view
  end)
  wrap("vkDestroyImageView", nil, function(_, view) views[key(view)] = nil end)
  wrap("vkDestroySemaphore", nil, function(_, s) checker.signals[key(s)] = nil end)
  wrap("vkDestroyBuffer", nil, destroyed)
  wrap("vkDestroyImage", nil, destroyed)
  wrap("vkBindBufferMemory", function(_, ...) bind(...) end)
  wrap("vkBindImageMemory", function(_, image, memory, offset)
    local needs = vk.VkMemoryRequirements()
    vk.vkGetImageMemoryRequirements(device.handle, image, needs)
    bind(image, memory, offset, tonumber(needs.size))
  end)
  wrap("vkUpdateDescriptorSets", written)
  wrap("vkBeginCommandBuffer", function(cmd) lists[key(cmd)] = { push = Push() } end)
  o.command("vkCmdBindPipeline", function(list, point, pipeline)
    local name = point == 0 and "graphics" or point == 1 and "compute" or "other"
    list[name] = nil
    for body, object in pairs(pipelines) do
      for _, one in pairs(body.variants) do
        if one == pipeline then list[name] = accesses_of(object.shaders) end
      end
    end
  end)
  o.command("vkCmdBindDescriptorSets", function(list, _, _, first, _, given)
    if first == 0 then list.set = key(given[0]) end
  end)
  local function push(list, _, _, at, size, values) ffi.copy(list.push + at, values, size) end
  o.command("vkCmdPushConstants", push)
  o.command("vkCmdExecuteCommands", function(list, count, cmds)
    local inner = {}
    for i = 0, count - 1 do
      inner[i + 1] = lists[key(cmds[i])]
    end
    list[#list + 1] = { inner = inner }
  end)
  require "mooncrust.gpu.observe_commands"(o)
  wrap("vkQueueSubmit2", submitted)
  wrap("vkWaitSemaphores", function(_, info)
    for i = 0, info.semaphoreCount - 1 do
      checker:host(key(info.pSemaphores[i]), tonumber(info.pValues[i]))
    end
  end)
  wrap("vkWaitForFences", function(_, count, fences)
    if count == 1 then checker:host(key(o.at(fences, 0)), 0) end
  end)
  wrap("vkQueueWaitIdle", function(queue) checker:host(key(queue), 0) end)
  wrap("vkDeviceWaitIdle", function()
    for queue in pairs(checker.queues) do
      checker:host(queue, 0)
    end
  end)
  local function read(_, s, value) checker:host(key(s), tonumber(value[0])) end
  wrap("vkGetSemaphoreCounterValue", read)
  local add = objects.add
  function objects.add(body, object)
    local resource = not object.of and resources[key(body.buffer or body.image)]
    if body.variants then pipelines[body] = object end
    if resource then
      resource.body, resource.pointer = body, object.pointer ~= nil
    end
    return add(body, object)
  end
end

return M
