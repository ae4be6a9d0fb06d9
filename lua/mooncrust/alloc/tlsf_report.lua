-- What a space of alloc/tlsf.lua holds, for people and tests.
--
--   print(space:report().largest_free)

---@class mooncrust.TlsfReport
---@field size number units in the space
---@field used number units allocated
---@field free number units not allocated
---@field allocations integer
---@field free_blocks integer
---@field largest_free number the longest range in one piece
---@field fragmentation number 0 when what is free is one piece, towards 1 as it scatters

--- What there is to say about the space. It walks all blocks: for people and tests, not for every
--- frame.
---@param space mooncrust.Tlsf
---@param edge integer the node round all blocks
---@return mooncrust.TlsfReport
return function(space, edge)
  local nodes = space.nodes
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
  local report = { size = space.size, used = space.state.used, free = free }
  report.allocations, report.free_blocks, report.largest_free = allocations, free_blocks, largest
  report.fragmentation = free > 0 and 1 - largest / free or 0
  return report
end
