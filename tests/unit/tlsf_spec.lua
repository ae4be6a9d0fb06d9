-- The allocator of offsets: against a naive one, at its limits, and as compiled code.
local ffi = require "ffi"
local jit = require "jit"
local check = require "check"
local random = require "mooncrust.core.random"
local tlsf = require "mooncrust.alloc.tlsf"

ffi.cdef "void *memmove(void *to, const void *from, size_t count);"

-- The naive allocator: live ranges sorted by offset, each checked against its neighbours.
local Naive = {}
Naive.__index = Naive

local function naive(size, most)
  local self = { size = size, most = most, count = 0, used = 0 }
  self.from, self.to = ffi.new("double[?]", most), ffi.new("double[?]", most)
  self.handle = ffi.new("double[?]", most)
  return setmetatable(self, Naive)
end

-- The first place whose range begins at the offset or behind it.
function Naive:find(offset)
  local low, high = 0, self.count
  while low < high do
    local middle = bit.rshift(low + high, 1)
    if self.from[middle] < offset then
      low = middle + 1
    else
      high = middle
    end
  end
  return low
end

function Naive:shift(to, from)
  for _, list in ipairs { self.from, self.to, self.handle } do
    ffi.C.memmove(list + to, list + from, (self.count - from) * 8)
  end
end

function Naive:add(handle, offset, size)
  local at = self:find(offset)
  if offset < 0 or offset + size > self.size or at > 0 and self.to[at - 1] > offset
    or at < self.count and self.from[at] < offset + size
  then
    error(("%g units at %g overlap another range or leave the space"):format(size, offset))
  end
  self:shift(at + 1, at)
  self.from[at], self.to[at], self.handle[at] = offset, offset + size, handle
  self.count, self.used = self.count + 1, self.used + size
end

function Naive:remove(at)
  self.used = self.used - (self.to[at] - self.from[at])
  self:shift(at, at + 1)
  self.count = self.count - 1
end

-- Calls visit(from, to) for each free range.
function Naive:gaps(visit)
  local from = 0
  for i = 0, self.count do
    local to = i < self.count and self.from[i] or self.size
    if to > from then
      visit(from, to)
    end
    from = i < self.count and self.to[i] or to
  end
end

-- The free blocks by the classes whose lists have them: the smallest size of the class, blocks in it, units in them.
local function classes(space)
  local nodes, list = space.nodes, {}
  for class = 0, 53 * 16 do
    local from = math.max(math.ceil(math.ldexp(1 + class % 16 / 16, math.floor(class / 16) - 1)), 1)
    local entry, i = { from = from, count = 0, free = 0 }, nodes[class].next_free
    while i ~= class do
      entry.count = entry.count + 1
      entry.free = entry.free + nodes[nodes[i].next].offset - nodes[i].offset
      i = nodes[i].next_free
    end
    list[#list + 1] = entry.count > 0 and entry or nil
  end
  return list
end

-- All that a report says must follow from the live ranges alone.
local function compare(space, reference)
  local count, free, largest = 0, 0, 0
  reference:gaps(function(from, to)
    count, free, largest = count + 1, free + to - from, math.max(largest, to - from)
  end)
  local report = space:report()
  check.same(report.allocations, reference.count, "allocations")
  check.same(report.used, reference.used, "used")
  check.same(report.used + report.free, report.size, "used + free")
  check.same(report.free, free, "free")
  check.same(report.free_blocks, count, "free blocks: neighbours not merged")
  check.same(report.largest_free, largest, "largest free")
  check.same(report.fragmentation, free > 0 and 1 - largest / free or 0, "fragmentation")
  local in_classes, last = 0, 0
  for _, class in ipairs(classes(space)) do
    assert(class.from > last and class.free >= class.from * class.count, "a block in a wrong class")
    count, in_classes, last = count - class.count, in_classes + class.free, class.from
  end
  check.same(count, 0, "free blocks in no class")
  check.same(in_classes, free, "units in classes")
end

-- It may give up only when no range could hold the request wherever it began (give or take a class).
local function refused_rightly(reference, size, alignment)
  local needed = (size + alignment) * 17 / 16
  reference:gaps(function(from, to)
    assert(to - from < needed, ("%g at %g were free for %g (alignment %d)"):format(to - from, from, size, alignment))
  end)
end

local function whole_again(space)
  local report = space:report()
  check.same({ report.used, report.free, report.free_blocks, report.largest_free, report.fragmentation },
    { 0, space.size, 1, space.size, 0 })
  local handle, offset = space:allocate(space.size, 1)
  check.same(offset, 0)
  check.same(space:report().free, 0)
  check.same(#classes(space), 0)
  check.same({ space:allocate(1) }, { nil, "no free block takes this size and alignment" })
  space:free(handle)
end

-- `count` random operations: sizes from 1 to 2^most_bits log-uniform, alignments from 1 to 64 Ki.
local function operate(count, size, most_bits, seed)
  local next_random = random.new(seed)
  local space, reference = tlsf.new(size), naive(size, 2048)
  local refused = 0
  for step = 1, count do
    -- Waves: now it fills up, now it drains.
    local filling = step % 100000 < 50000 and 0.6 or 0.4
    if reference.count == 0 or reference.count < 2048 and next_random() < filling then
      local wanted = math.floor(2 ^ (next_random() * most_bits))
      local alignment = 2 ^ (next_random(17) - 1)
      local handle, offset = space:allocate(wanted, alignment)
      if handle then
        assert(offset % alignment == 0, "not aligned")
        reference:add(handle, offset, wanted)
      else
        refused_rightly(reference, wanted, alignment)
        refused = refused + 1
      end
    else
      local at = next_random(reference.count) - 1
      space:free(reference.handle[at])
      reference:remove(at)
    end
    assert(space:used() == reference.used, "used is wrong")
    if step % 5000 == 0 then
      compare(space, reference)
    end
  end
  while reference.count > 0 do
    local at = next_random(reference.count) - 1
    space:free(reference.handle[at])
    reference:remove(at)
  end
  whole_again(space)
  return refused
end

-- Percent in use when a request of up to 1 % of the space first fails; with `churn`, a range is
-- freed for every two that are allocated.
local function fill(size, alignment, churn, seed)
  local next_random, space, live, count = random.new(seed), tlsf.new(size), {}, 0
  while true do
    local handle = space:allocate(next_random(math.floor(size / 100)), alignment)
    if not handle then
      return space:used() / size * 100
    end
    live[#live + 1] = handle
    count = count + 1
    if churn and count % 2 == 0 then
      local at = next_random(#live)
      space:free(live[at])
      live[at] = live[#live]
      live[#live] = nil
    end
  end
end

return {
  ["a million random operations against a naive allocator"] = function()
    local refused = operate(600000, 2 ^ 36, 30, 1)      -- 1 B to 1 GiB
    refused = refused + operate(200000, 2 ^ 31 - 12345, 30, 2)
    refused = refused + operate(200000, 1000003, 17, 3) -- nearly always full
    assert(refused > 1000, "the spaces were hardly ever full: " .. refused)
  end,

  ["sizes far above 2^32, offsets exact"] = function()
    operate(50000, 2 ^ 45, 40, 4)
    operate(50000, 2 ^ 52, 52, 5)
    local space = tlsf.new(2 ^ 52)
    local _, first = space:allocate(2 ^ 52 - 1)
    local _, last = space:allocate(1)
    check.same({ first, last }, { 0, 2 ^ 52 - 1 })
  end,

  ["small spaces, down to one unit"] = function()
    for size = 1, 40 do
      operate(1000, size, 5, size)
    end
  end,

  ["random sizes fill 90 % before the first failure"] = function()
    for seed = 1, 20 do
      for _, alignment in ipairs { 1, 256 } do
        local percent = fill(2 ^ 28, alignment, false, seed)
        assert(percent >= 98, percent .. " %")
        percent = fill(2 ^ 28, alignment, true, seed)
        assert(percent >= 90, percent .. " % with churn")
      end
    end
  end,

  ["neighbours merge, whichever goes first"] = function()
    for _, order in ipairs { { 1, 2, 3 }, { 1, 3, 2 }, { 2, 1, 3 }, { 2, 3, 1 }, { 3, 1, 2 }, { 3, 2, 1 } } do
      local space, handles = tlsf.new(300), {}
      for i = 1, 3 do
        handles[i] = assert(space:allocate(100))
      end
      space:free(handles[order[1]])
      check.same(space:report().free_blocks, 1)
      space:free(handles[order[2]])
      check.same(space:report().free_blocks, math.abs(order[1] - order[2]) == 1 and 1 or 2)
      space:free(handles[order[3]])
      whole_again(space)
    end
  end,

  ["alignment leaves what is in front free"] = function()
    local space = tlsf.new(1024)
    space:allocate(1)
    local handle, offset = space:allocate(100, 256)
    check.same(offset, 256)
    check.same(space:report().free_blocks, 2)
    check.same(select(2, space:allocate(255)), 1)
    space:free(handle)
    check.same(space:report().largest_free, 768)
  end,

  ["a block of the size's own class is found, though others of the class are too small"] = function()
    local space = tlsf.new(10000)
    local wide = assert(space:allocate(1010))
    space:allocate(1)
    local narrow = assert(space:allocate(1001))
    assert(space:allocate(10000 - 1010 - 1 - 1001)) -- the rest
    space:free(wide)
    space:free(narrow) -- now the youngest of the class
    check.same(select(2, space:allocate(1005)), 0)
    check.same(space:allocate(1005), nil)
    check.same(select(2, space:allocate(1001)), 1011)
  end,

  ["free blocks are in the lists of their classes"] = function()
    local space = tlsf.new(1000)
    local a = space:allocate(40)
    space:allocate(1)
    local b = space:allocate(41)
    space:allocate(1)
    space:free(a)
    space:free(b)
    check.same(classes(space), {
      { from = 40, count = 2, free = 81 },
      { from = 896, count = 1, free = 917 },
    })
  end,

  ["misuse: sizes and alignments"] = function()
    local space = tlsf.new(1000)
    for _, size in ipairs { 0, -1, 0 / 0, 1 / 0, 1.5, 2 ^ 53, "12", false, 12ULL } do
      check.fails(function() space:allocate(size) end, "tlsf_spec.lua:", "size is ", "whole number from 1 to 2^52")
      check.fails(function() tlsf.new(size) end, "tlsf_spec.lua:", "size is ")
    end
    check.fails(function() space:allocate() end, "size is nil")
    for _, alignment in ipairs { 0, -1, -2, 3, 0.5, 0 / 0, 1 / 0, 2 ^ 52, 2 ^ 33 + 1, "4", 4ULL } do
      check.fails(function() space:allocate(10, alignment) end, "tlsf_spec.lua:", "alignment is ", "power of two")
    end
    check.same({ space:allocate(1001) }, { nil, "the size is larger than the whole space" })
    check.same({ space:allocate(2 ^ 52, 2 ^ 51) }, { nil, "the size is larger than the whole space" })
    whole_again(space)
  end,

  ["misuse: handles"] = function()
    local space, other = tlsf.new(1000), tlsf.new(1000)
    local handle = space:allocate(10)
    local foreign = other:allocate(10)
    check.fails(function() space:free(foreign) end, "tlsf_spec.lua:", "is not alive here")
    for _, wrong in ipairs { 0, 1, -1, 0.5, 0 / 0, 1 / 0, handle + 0.5, handle + 1, handle - 1, 2 ^ 53, "1", false } do
      check.fails(function() space:free(wrong) end, "tlsf_spec.lua:", "handle ")
    end
    check.fails(function() space:free() end, "handle nil is not alive here")
    space:free(handle)
    check.fails(function() space:free(handle) end, "tlsf_spec.lua:", "was freed before")
    local again = space:allocate(10)
    assert(again ~= handle, "a new allocation has an old handle")
    check.fails(function() space:free(handle) end, "was freed before")
    space:free(again)
    whole_again(space)
    other:free(foreign)
    whole_again(other)
  end,

  ["many blocks: the nodes grow"] = function()
    local space, handles = tlsf.new(200000), {}
    for i = 1, 100000 do
      handles[i] = assert(space:allocate(2))
    end
    check.same({ space:allocate(1) }, { nil, "no free block takes this size and alignment" })
    for i = 1, 100000, 2 do
      space:free(handles[i])
    end
    check.same(space:report().free_blocks, 50000)
    for i = 2, 100000, 2 do
      space:free(handles[i])
    end
    whole_again(space)
  end,

  ["allocate and free run compiled, leave no garbage and abort no trace"] = function()
    local space, next_random = tlsf.new(2 ^ 31), random.new(9)
    local count, steps = 1024, 200000
    local handles, sizes = ffi.new("double[?]", count), ffi.new("double[?]", steps)
    for i = 0, steps - 1 do
      sizes[i] = math.floor(2 ^ (8 + 8 * next_random()))
    end
    for i = 0, count - 1 do
      handles[i] = space:allocate(sizes[i], 256)
    end
    -- While traces form, a side trace may run into a loop that is not compiled yet and be given up as
    -- too long (code 2): it depends on where the code lies in memory. No other abort may happen.
    local aborts, too_long, started = {}, 0, 0
    local function on_trace(what, _, _, _, code)
      if what == "stop" then
        started = started + 1
      elseif what == "abort" and code == 2 then
        too_long = too_long + 1
      elseif what == "abort" then
        aborts[#aborts + 1] = tostring(code)
      end
    end
    local function replace_all()
      for i = 0, steps - 1 do
        local at = i % count
        space:free(handles[at])
        handles[at] = space:allocate(sizes[i], 256)
      end
    end
    jit.flush()
    jit.attach(on_trace, "trace")
    -- A rare branch gets its trace late, and that is garbage too: it must come to an end.
    local garbage, given_up
    for _ = 1, 20 do
      collectgarbage()
      collectgarbage "stop"
      local before, too_long_before = collectgarbage "count", too_long
      replace_all()
      garbage, given_up = (collectgarbage "count" - before) * 1024, too_long - too_long_before
      collectgarbage "restart"
      if garbage + given_up == 0 then
        break
      end
    end
    jit.attach(on_trace)
    check.same(table.concat(aborts, ", "), "", "aborted traces")
    assert(started > 0, "nothing was compiled")
    assert(garbage == 0, ("%d bytes of garbage in %d steps"):format(garbage, steps))
    check.same(given_up, 0, "traces given up")
  end,
}
