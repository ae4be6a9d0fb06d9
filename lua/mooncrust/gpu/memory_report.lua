-- What GPU memory holds, for people: mc.memory_report(), and the message when memory is short.
--
--   mc.memory_report()                     -- prints every live resource and the memory heaps
--   local data = require("mooncrust.gpu.memory_report").gather()
--
-- A resource that was destroyed counts until the GPU has passed its last use; it is marked so.

local vk = require "mooncrust.vk"
local device = require("mooncrust.gpu.device").open()
local blocks = require "mooncrust.gpu.blocks"
local errors = require "mooncrust.core.errors"
local objects = require "mooncrust.gpu.objects"
local platform = require "mooncrust.core.platform"
local types = require "mooncrust.gpu.memory_types"

local NAMED = 5 -- resources in the message
local UNITS = { "KiB", "MiB", "GiB", "TiB" }

local M = {}

-- A number of bytes for people, such as "1.50 MiB".
local function show(bytes)
  if bytes < 1024 then return ("%d B"):format(bytes) end
  local _, exponent = math.frexp(bytes)
  local power = math.min(math.floor((exponent - 1) / 10), #UNITS)
  return ("%.2f %s"):format(bytes / 1024 ^ power, UNITS[power])
end

local function say(text, ...) print(text:format(...)) end

local function larger(a, b) return a.size > b.size or a.size == b.size and a.order < b.order end

-- The live resources as gather() gives them, the largest first.
local function resources()
  local list, now = {}, platform.seconds()
  for i, body in ipairs(objects.list()) do
    local ended = body.destroyed or not objects.is_held(body) and "the collector" or nil
    local r = { kind = body.kind, name = body.name, size = body.size, destroyed = ended }
    r.where, r.age = ("%s:%d"):format(body.source, body.line), now - body.born
    list[i], r.order = r, i
  end
  table.sort(list, larger)
  return list
end

local function heap_name(heap)
  local own = bit.band(device.memory.memoryHeaps[heap].flags, vk.VK_MEMORY_HEAP_DEVICE_LOCAL_BIT)
  local kind = own ~= 0 and "device-local" or "system memory"
  return ("%d (%s, %s)"):format(heap, kind, show(types.size[heap]))
end

-- Remembers why nil is returned. A script that does not look stumbles over the nil: the message of
-- that then quotes it.
local function note(text)
  errors.note = text
  return text
end

--- Checks a result that may say that there is no memory left.
---@return string? err nil when there is memory; other failures are errors
function M.check(result, what)
  if types.NONE_LEFT[result] then return note((select(2, pcall(vk.check, result, what)))) end
  vk.check(result, what)
end

--- Words an allocation of so many bytes for a body that did not fit.
function M.shortage(body, size, heap)
  local head = ("%s '%s' needs %s"):format(body.kind, body.name, show(size))
  local most, allowed, used = blocks.largest, types.budget(heap)
  local text = "%s; one piece of this device's memory has at most %s: make it smaller"
  if size > most then return note(text:format(head, show(most))) end
  text = "%s, which does not fit into memory heap %s: the budget is %s, in use are %s"
  text = text:format(head, heap_name(heap), show(allowed), show(used))
  for i, r in ipairs(resources()) do
    if i > NAMED or r.size == 0 then break end -- views and such have none
    local lead = i == 1 and "; the largest alive: " or ", "
    text = ("%s%s%s '%s' %s (%s)"):format(text, lead, r.kind, r.name, show(r.size), r.where)
  end
  return note(text .. "; destroy some, or make it smaller")
end

---@class mooncrust.MemoryReport
---@field resources table[] { kind, name, size, age, where, destroyed }, the largest first; age in
--- seconds, destroyed is the line that did it, or "the collector"; nil while the script holds the
--- resource
---@field heaps table[] { index, name, size, budget, usage, own } in bytes
---@field allocations integer VkDeviceMemory there are
---@field blocks table[] { type, size, used, live, largest_free, fragmentation }

--- What mc.memory_report prints, as data.
---@return mooncrust.MemoryReport
function M.gather()
  objects.poll()
  local heaps, list = {}, {}
  for i = 0, device.memory.memoryHeapCount - 1 do
    heaps[i + 1] = { index = i, name = heap_name(i), size = types.size[i], own = types.own[i] }
    heaps[i + 1].budget, heaps[i + 1].usage = types.budget(i)
  end
  for i, block in ipairs(blocks.list()) do
    local inside = block.space and block.space:report() or { largest_free = 0, fragmentation = 0 }
    inside.type, inside.size, inside.live = block.type, block.size, block.live
    list[i], inside.used = inside, inside.used or block.size
  end
  return { resources = resources(), heaps = heaps, blocks = list, allocations = blocks.count() }
end

--- Prints every live resource with its size, its age and the line that made it, then the memory
--- heaps and the blocks taken from them.
---@return mooncrust.MemoryReport
function M.print()
  local report, total = M.gather(), 0
  for _, r in ipairs(report.resources) do
    total = total + r.size
  end
  say("%d resources, %s", #report.resources, show(total))
  for _, r in ipairs(report.resources) do
    local state = r.destroyed and ("  destroyed at %s, in use by the GPU"):format(r.destroyed) or ""
    local title = ("%s '%s'"):format(r.kind, r.name)
    say("  %12s  %9.1f s  %-28s %s%s", show(r.size), r.age, title, r.where, state)
  end
  for _, heap in ipairs(report.heaps) do
    local text = "memory heap %s: budget %s, in use %s, by this script %s"
    say(text, heap.name, show(heap.budget), show(heap.usage), show(heap.own))
  end
  say("%d allocations of device memory", report.allocations)
  for _, block in ipairs(report.blocks) do
    local text = "  %12s  type %d, %d resources, %s used, %.0f %% fragmented"
    say(text, show(block.size), block.type, block.live, show(block.used), 100 * block.fragmentation)
  end
  return report
end

return M
