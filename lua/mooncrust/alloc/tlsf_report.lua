-- What mooncrust.alloc.tlsf says about a space. It walks all blocks: for people and tests, not for
-- every frame.

local layout = require "mooncrust.alloc.tlsf_nodes"

---@class mooncrust.TlsfReport
---@field size number units in the space
---@field used number units allocated
---@field free number units not allocated
---@field allocations integer
---@field free_blocks integer
---@field largest_free number the longest range in one piece
---@field fragmentation number 0 when what is free is one piece, towards 1 as it scatters
---@field classes { from: number, count: integer, free: number }[] of the free blocks: the smallest
--- size of the class, blocks in it, units in them; without empty classes, the smallest sizes first

-- The smallest size of a class. Classes of sizes below 16 that no whole number is in stay empty.
local function smallest(class)
  local from = math.ceil(math.ldexp(1 + class % 16 / 16, math.floor(class / 16) - 1))
  return math.max(from, 1)
end

---@return mooncrust.TlsfReport
return function(space)
  local nodes, edge = space.nodes, layout.EDGE
  local allocations, free_blocks, free, largest = 0, 0, 0, 0
  local i = nodes[edge].next
  while i ~= edge do
    local size = nodes[nodes[i].next].offset - nodes[i].offset
    if nodes[i].life % 2 == 1 then
      allocations = allocations + 1
    else
      free_blocks, free, largest = free_blocks + 1, free + size, math.max(largest, size)
    end
    i = nodes[i].next
  end
  local list = {}
  for class = 0, layout.CLASSES - 1 do
    local entry = { from = smallest(class), count = 0, free = 0 }
    i = nodes[class].next_free
    while i ~= class do
      entry.count = entry.count + 1
      entry.free = entry.free + nodes[nodes[i].next].offset - nodes[i].offset
      i = nodes[i].next_free
    end
    list[#list + 1] = entry.count > 0 and entry or nil
  end
  return {
    size = space.size,
    used = space.state.used,
    free = free,
    allocations = allocations,
    free_blocks = free_blocks,
    largest_free = largest,
    fragmentation = free > 0 and 1 - largest / free or 0,
    classes = list,
  }
end
