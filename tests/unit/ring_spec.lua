-- The ring of bytes: against a naive one, as a staging buffer, at its edges, and as compiled code.
local ffi = require "ffi"
local check = require "check"
local random = require "mooncrust.core.random"
local rings = require "mooncrust.alloc.ring"
local steady = require "steady"

-- How many bytes `take` could give now in one piece, without regard to alignment.
local function room(ring)
  local state = ring.state
  if state.used == ring.size then
    return 0
  elseif state.head < state.tail then
    return state.tail - state.head
  end
  return math.max(ring.size - state.head, state.tail)
end

-- The naive ring: who holds each byte, and what was skipped in front of him.
local Naive = {}
Naive.__index = Naive

local function naive(size) return setmetatable({ size = size, head = 0, holder = {}, live = {} }, Naive) end

function Naive:is_free(from, to)
  for i = from, to - 1 do
    if self.holder[i] then
      return false
    end
  end
  return true
end

-- Where a range must begin, or nil.
function Naive:place(bytes, alignment)
  local at = self.head
  while at % alignment ~= 0 do
    at = at + 1
  end
  if at + bytes <= self.size and self:is_free(self.head, at + bytes) then
    return at
  end
  if at + bytes > self.size and self:is_free(self.head, self.size) and self:is_free(0, bytes) then
    return 0
  end
end

function Naive:take(bytes, offset)
  local range = {}
  local function hold(from, to)
    for i = from, to - 1 do
      assert(not self.holder[i], "overlaps a range that is in use")
      self.holder[i] = range
      range[#range + 1] = i
    end
  end
  if offset < self.head then
    hold(self.head, self.size)
    hold(0, offset + bytes)
  else
    hold(self.head, offset + bytes)
  end
  self.head = (offset + bytes) % self.size
  self.live[#self.live + 1] = range
end

function Naive:seal(value)
  for _, range in ipairs(self.live) do
    range.value = range.value or value
  end
end

function Naive:retire(value)
  while self.live[1] and self.live[1].value and self.live[1].value <= value do
    for _, i in ipairs(table.remove(self.live, 1)) do
      self.holder[i] = nil
    end
  end
  if #self.live == 0 then
    self.head = 0
  end
end

function Naive:room()
  for bytes = self.size, 1, -1 do
    if self:place(bytes, 1) then
      return bytes
    end
  end
  return 0
end

local ALIGNMENTS = { 1, 1, 2, 3, 4, 12, 16, 64, 100 }

local function operate(steps, size, largest, seed)
  local ring, reference, next_random = rings.new(size), naive(size), random.new(seed)
  local value, reached, refused, wrapped = 0, 0, 0, 0
  for _ = 1, steps do
    local what = next_random(10)
    if what <= 5 then
      local bytes, alignment = next_random(largest), ALIGNMENTS[next_random(#ALIGNMENTS)]
      local expected, offset = reference:place(bytes, alignment), ring:take(bytes, alignment)
      check.same(offset, expected, ("offset for %d bytes, alignment %d"):format(bytes, alignment))
      if offset then
        wrapped = wrapped + (offset < reference.head and 1 or 0)
        reference:take(bytes, offset)
      else
        refused = refused + 1
      end
    elseif what <= 7 then
      value = value + next_random(3) - 1
      ring:seal(value)
      reference:seal(value)
    else
      reached = math.min(value, reached + next_random(6) - 1)
      ring:retire(reached)
      reference:retire(reached)
    end
    check.same(room(ring), reference:room(), "room")
    check.same(ring:oldest(), reference.live[1] and reference.live[1].value, "oldest")
  end
  value = value + 1
  ring:seal(value)
  ring:retire(value)
  check.same({ room(ring), ring:oldest(), ring:take(size, 4096), ring:take(1) }, { size, nil, 0, nil })
  return refused, wrapped
end

return {
  ["random takes, seals and retirements against a naive ring"] = function()
    local refused, wrapped = 0, 0
    for seed, size in ipairs { 1, 7, 64, 200, 256, 1000 } do
      for _, share in ipairs { 1, 3, 10 } do
        local r, w = operate(4000, size, math.ceil(size / share), seed)
        refused, wrapped = refused + r, wrapped + w
      end
    end
    assert(refused > 2000 and wrapped > 500, ("%d refused, %d wrapped"):format(refused, wrapped))
  end,

  ["a stream far longer than the ring arrives whole"] = function()
    local size, length = 1000, 200000
    local ring, next_random = rings.new(size), random.new(11)
    local staged, source, arrived = ffi.new("uint8_t[?]", size), ffi.new("uint8_t[?]", length),
      ffi.new("uint8_t[?]", length)
    for i = 0, length - 1 do
      source[i] = next_random(256) - 1
    end
    local submissions, value, done, waits = {}, 0, 0, 0
    local function run(to) -- the GPU copies late, in order
      while done < to do
        done = done + 1
        for _, copy in ipairs(submissions[done]) do
          ffi.copy(arrived + copy.to, staged + copy.from, copy.bytes)
        end
      end
      ring:retire(done)
    end
    local copies, at = {}, 0
    local function submit()
      value = value + 1
      submissions[value] = copies
      copies = {}
      ring:seal(value)
    end
    while at < length do
      local bytes = math.min(next_random(size), length - at)
      local offset = ring:take(bytes, 4)
      while not offset do
        if not ring:oldest() then
          submit()
        end
        waits = waits + 1
        run(ring:oldest())
        offset = ring:take(bytes, 4)
      end
      ffi.copy(staged + offset, source + at, bytes)
      copies[#copies + 1] = { from = offset, to = at, bytes = bytes }
      at = at + bytes
      if next_random(3) == 1 then
        submit()
      end
      if next_random(5) == 1 then
        run(math.max(done, value - next_random(3)))
      end
    end
    submit()
    run(value)
    assert(waits > 50, "the ring was hardly ever full")
    check.same(ffi.string(arrived, length) == ffi.string(source, length), true, "the data")
  end,

  ["nothing sealed: nothing to wait for, and retiring frees nothing"] = function()
    local ring = rings.new(100)
    check.same({ ring:take(60), ring:oldest(), ring:take(41) }, { 0, nil, nil })
    ring:retire(1000)
    check.same(room(ring), 40)
    ring:seal(7)
    ring:take(10)
    ring:seal(9)
    check.same(ring:oldest(), 7)
    ring:retire(6)
    check.same({ ring:oldest(), room(ring) }, { 7, 30 })
    ring:retire(8)
    check.same({ ring:oldest(), room(ring), ring:take(60) }, { 9, 60, 0 })
  end,

  ["a range does not wrap: the end is skipped, and comes back with it"] = function()
    local ring = rings.new(100)
    ring:take(50)
    ring:seal(1)
    ring:take(30)
    ring:seal(2)
    ring:retire(1)
    check.same({ room(ring), ring:take(40), room(ring) }, { 50, 0, 10 })
    ring:seal(3)
    ring:retire(2)
    check.same(room(ring), 40) -- up to the end that was skipped
    ring:retire(3)
    check.same(room(ring), 100)
  end,

  ["full to the last byte"] = function()
    local ring = rings.new(64)
    ring:take(32)
    ring:seal(1)
    ring:take(32)
    check.same({ room(ring), ring:take(1) }, { 0, nil })
    ring:retire(1)
    check.same({ room(ring), ring:take(32), room(ring), ring:take(1) }, { 32, 0, 0, nil })
    ring:seal(2)
    ring:retire(2)
    check.same(room(ring), 64)
  end,

  ["alignments, powers of two or not"] = function()
    local ring = rings.new(1000)
    check.same({ ring:take(1, 512), ring:take(1, 12), ring:take(1, 256), ring:take(1, 5) }, { 0, 12, 256, 260 })
    check.same(ring:take(1, 512), 512)
    check.same(ring:take(1, 2048), nil)
    local huge = rings.new(2 ^ 51)
    huge:take(2 ^ 50 + 1)
    check.same(huge:take(2 ^ 40, 12), 2 ^ 50 + 8) -- 2^50 is 4 modulo 12
    check.same(huge:take(2 ^ 50, 1), nil)
  end,

  ["more seals than are told apart: nothing comes free early, all with the youngest"] = function()
    local ring = rings.new(10000)
    for round = 0, 3 do
      local from = round * 1000
      for i = 1, 900 do
        assert(ring:take(3))
        ring:seal(from + i)
        if i <= 90 then
          ring:retire(from + math.floor(i / 3)) -- so the oldest is not the first when there is no more room
        end
      end
      for i = 31, 899 do
        check.same(ring:oldest() <= from + 900 and ring:oldest() >= from + i, true, "oldest")
        ring:retire(from + i)
        check.same(10000 - ring.state.used <= 10000 - 3 * (900 - i), true, "free")
      end
      ring:retire(from + 900)
      check.same({ room(ring), ring:oldest() }, { 10000, nil })
    end
  end,

  ["one value sealed twice is one seal; a seal of nothing is none"] = function()
    local ring = rings.new(100)
    ring:seal(1)
    check.same(ring:oldest(), nil)
    ring:take(10)
    ring:seal(2)
    ring:take(10)
    ring:seal(2)
    ring:seal(3)
    ring:take(10)
    ring:seal(3)
    ring:retire(2)
    check.same({ ring:oldest(), room(ring) }, { 3, 70 })
  end,

  ["misuse"] = function()
    local wrong = { 0, -1, 1.5, 0 / 0, 1 / 0, 2 ^ 52, "12", false, 12ULL }
    local ring = rings.new(4096)
    for _, value in ipairs(wrong) do
      check.fails(function() rings.new(value) end, "ring_spec.lua:", "size is ", "whole number from 1 to 2^51")
      check.fails(function() ring:take(value) end, "ring_spec.lua:", "size is ", "whole number from 1 to 2^51")
      if value then
        check.fails(function() ring:take(1, value) end, "ring_spec.lua:", "alignment is ")
      end
    end
    check.fails(function() ring:take() end, "size is nil")
    check.fails(function() ring:take(4097) end, "ring_spec.lua:", "4097 bytes never fit a ring of 4096")
    check.same(ring:take(4096), 0)
  end,

  ["take, seal, retire and oldest run compiled and leave no garbage"] = function()
    local ring, value, steps = rings.new(65536), 0, 20000
    local sizes, next_random = ffi.new("int32_t[?]", steps), random.new(4)
    for i = 0, steps - 1 do
      sizes[i] = next_random(4096)
    end
    local sum = 0
    local function round()
      for i = 0, steps - 1 do
        local offset = ring:take(sizes[i], 16)
        while not offset do
          ring:retire(ring:oldest())
          offset = ring:take(sizes[i], 16)
        end
        value = value + 1
        ring:seal(value)
        sum = sum + offset + room(ring)
      end
    end
    steady.check(round, steps * 4)
    assert(sum > 0 and ring:oldest() > value - 100)
  end,
}
