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
local budget = require "mooncrust.gpu.budget"
local objects = require "mooncrust.gpu.objects"
local platform = require "mooncrust.core.platform"

local NO_MEMORY = { [vk.VK_ERROR_OUT_OF_DEVICE_MEMORY] = true,
  [vk.VK_ERROR_OUT_OF_HOST_MEMORY] = true, [vk.VK_ERROR_MEMORY_MAP_FAILED] = true }
local NAMED = 5 -- resources in the message

local M = {}

--- A number of bytes for people.
---@param bytes number
---@return string such as "1.50 MiB"
function M.bytes(bytes)
  if bytes < 1024 then
    return ("%d B"):format(bytes)
  end
  local units, i = { "KiB", "MiB", "GiB", "TiB" }, 1
  bytes = bytes / 1024
  while bytes >= 1024 and i < #units do
    bytes, i = bytes / 1024, i + 1
  end
  return ("%.2f %s"):format(bytes, units[i])
end

local function where(body) return ("%s:%d"):format(body.source, body.line) end

local function by_size()
  local list = objects.list()
  table.sort(list, function(a, b)
    if a.size ~= b.size then
      return a.size > b.size
    end
    return a.serial < b.serial
  end)
  return list
end

local function heap_name(heap)
  local flags = device.memory.memoryHeaps[heap].flags
  local is_local = bit.band(flags, vk.VK_MEMORY_HEAP_DEVICE_LOCAL_BIT) ~= 0
  return ("%d (%s, %s)"):format(
    heap,
    is_local and "device-local" or "system memory",
    M.bytes(budget.size(heap))
  )
end

-- Remembers why nil is returned. A script that does not look stumbles over the nil: the message of
-- that then quotes it.
local function note(text)
  errors.note = text
  return text
end

--- Checks a result that may say that there is no memory left.
---@param result integer VkResult
---@param what string as for vk.check
---@return string? err nil when there is memory; other failures are errors
function M.check(result, what)
  if not NO_MEMORY[result] then
    vk.check(result, what)
    return nil
  end
  local _, err = pcall(vk.check, result, what)
  return note(err)
end

--- Words an allocation that did not fit.
---@param body table the resource that was to be made
---@param size number bytes
---@param heap integer
---@return string
function M.shortage(body, size, heap)
  local head = ("%s '%s' needs %s"):format(body.kind, body.name, M.bytes(size))
  local most = blocks.largest_allocation()
  if size > most then
    local text = "%s; one piece of this device's memory has at most %s: make it smaller"
    return note(text:format(head, M.bytes(most)))
  end
  local allowed, used = budget.of(heap)
  local text = "%s, which does not fit into memory heap %s: the budget is %s, in use are %s"
  local parts = { text:format(head, heap_name(heap), M.bytes(allowed), M.bytes(used)) }
  local list = by_size()
  for i = 1, math.min(NAMED, #list) do
    local entry = list[i]
    if entry.size == 0 then
      break -- views and such
    end
    local lead = i == 1 and "; the largest alive: " or ", "
    parts[#parts + 1] =
      ("%s%s '%s' %s (%s)"):format(lead, entry.kind, entry.name, M.bytes(entry.size), where(entry))
  end
  parts[#parts + 1] = "; destroy some, or make it smaller"
  return note(table.concat(parts))
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
  local report = { resources = {}, heaps = {}, blocks = {}, allocations = blocks.count() }
  local now = platform.seconds()
  for i, body in ipairs(by_size()) do
    report.resources[i] = {
      kind = body.kind, name = body.name, size = body.size, age = now - body.born,
      where = where(body),
      destroyed = body.destroyed or not objects.is_held(body) and "the collector" or nil,
    }
  end
  for heap = 0, device.memory.memoryHeapCount - 1 do
    local allowed, usage = budget.of(heap)
    report.heaps[heap + 1] = {
      index = heap, name = heap_name(heap), size = budget.size(heap), budget = allowed,
      usage = usage, own = budget.own(heap),
    }
  end
  for i, block in ipairs(blocks.list()) do
    local inside = block.space and block.space:report()
    report.blocks[i] = {
      type = block.type, size = block.size, live = block.live,
      used = inside and inside.used or block.size,
      largest_free = inside and inside.largest_free or 0,
      fragmentation = inside and inside.fragmentation or 0,
    }
  end
  return report
end

local function print_resources(report)
  local total = 0
  for _, r in ipairs(report.resources) do
    total = total + r.size
  end
  print(("%d resources, %s"):format(#report.resources, M.bytes(total)))
  for _, r in ipairs(report.resources) do
    local state = r.destroyed and ("  destroyed at %s, in use by the GPU"):format(r.destroyed) or ""
    local title = ("%s '%s'"):format(r.kind, r.name)
    print(("  %12s  %9.1f s  %-28s %s%s"):format(M.bytes(r.size), r.age, title, r.where, state))
  end
end

--- Prints every live resource with its size, its age and the line that made it, then the memory
--- heaps and the blocks taken from them.
---@return mooncrust.MemoryReport
function M.print()
  local report = M.gather()
  print_resources(report)
  for _, heap in ipairs(report.heaps) do
    print(("memory heap %s: budget %s, in use %s, by this script %s"):format(
      heap.name,
      M.bytes(heap.budget),
      M.bytes(heap.usage),
      M.bytes(heap.own)
    ))
  end
  print(("%d allocations of device memory"):format(report.allocations))
  for _, block in ipairs(report.blocks) do
    print(("  %12s  type %d, %d resources, %s used, %.0f %% fragmented"):format(
      M.bytes(block.size),
      block.type,
      block.live,
      M.bytes(block.used),
      100 * block.fragmentation
    ))
  end
  return report
end

return M
