-- Slots with a generation: reuse, stale handles, misuse, no garbage.
local ffi = require "ffi"
local check = require "check"
local random = require "mooncrust.core.random"
local slots = require "mooncrust.alloc.slots"

local BODY = { name = "a", source = "main.lua", line = 3 }

local function is_live(set, handle) return (pcall(set.slot, set, handle)) end

return {
  ["a slot is taken again only when it is recycled, under another handle"] = function()
    local set = slots.new(2, "thing")
    local a, b = set:take(BODY), set:take(BODY)
    check.same({ set:slot(a), set:slot(b) }, { 0, 1 })
    check.same({ set:take(BODY) }, {})
    check.same(set:retire(a), 0)
    check.same({ set:count() }, { 1, 1 })
    check.same(set:take(BODY), nil)
    set:recycle(0)
    check.same({ set:count() }, { 1, 0 })
    local again = set:take(BODY)
    check.same(set:slot(again), 0)
    assert(again ~= a)
    check.same({ is_live(set, a), is_live(set, again), is_live(set, b) }, { false, true, true })
  end,

  ["a stale handle is named with both lines while its slot remembers"] = function()
    local buffers = slots.new(2, "buffer")
    local a = { name = "a", source = "main.lua", line = 3 }
    local handle, slot = buffers:take(a)
    check.same({ slot, buffers:slot(handle) }, { 0, 0 })
    check.same(buffers:retire(handle), 0)
    check.fails(function() local _ = buffers:slot(handle) end, "slots_spec.lua:",
      "handle of buffer 'a' (made at main.lua:3) is stale: nothing referred to it any more")
    a.destroyed = "main.lua:9"
    local words = "handle of buffer 'a' (made at main.lua:3) is stale: it was destroyed at main.lua:9"
    check.fails(function() local _ = buffers:slot(handle) end, "slots_spec.lua:", words)
    check.fails(function() local _ = buffers:retire(handle) end, "slots_spec.lua:", words)
    buffers:recycle(slot)
    check.fails(function() local _ = buffers:slot(handle) end, words)
    local again = buffers:take { name = "b", source = "x.lua", line = 4 }
    check.fails(function() local _ = buffers:slot(handle) end, "slots_spec.lua:",
      "is stale: its buffer was destroyed", "'b' (made at x.lua:4) has had the slot since")
    check.same(buffers:slot(again), 0)
  end,

  ["what is no handle, and none left"] = function()
    local set_of = slots.new(1, "acceleration_structure")
    for _, wrong in ipairs { 0, 1, -1, 0.5, 0 / 0, 1 / 0, 2 ^ 22, 2 ^ 22 + 1, 2 ^ 40, "1", {} } do
      check.fails(function() local _ = set_of:slot(wrong) end, "slots_spec.lua:",
        "is no handle of the heap's acceleration structures")
    end
    check.fails(function() local _ = set_of:slot(nil) end, "nil is no handle")
    local handle = set_of:take { name = "a" }
    check.same(set_of:take { name = "b" }, nil)
    set_of:retire(handle)
    check.same({ set_of:count() }, { 0, 1 })
    check.same(set_of:take { name = "b" }, nil)
    set_of:recycle(0)
    check.same(set_of:slot((set_of:take { name = "b" })), 0)
  end,

  ["misuse"] = function()
    for _, most in ipairs { 0, -1, 1.5, 0 / 0, 2 ^ 22 + 1, "4" } do
      check.fails(function() slots.new(most, "thing") end, "slots_spec.lua:", "the number of slots is")
    end
    local set = slots.new(4, "thing")
    local handle = set:take(BODY)
    for _, wrong in ipairs { 0, 1, -1, 0 / 0, 1 / 0, 0.5, "1", false } do
      check.fails(function() local _ = set:slot(wrong) end, "slots_spec.lua:", "is no handle of the heap's things")
    end
    check.fails(function() set:retire(handle + 0.5) end, "is no handle of the heap's things")
    check.fails(function() set:retire() end, "nil is no handle of the heap's things")
    for _, slot in ipairs { -1, 4, 0.5, 0 / 0, "0" } do
      check.fails(function() set:recycle(slot) end, "slots_spec.lua:", "slot is ", "a whole number from 0 to 3")
    end
    check.fails(function() set:recycle(0) end, "slot 0 is not retired")
    check.fails(function() set:recycle(3) end, "slot 3 is not retired")
    set:retire(handle)
    set:recycle(0)
    check.fails(function() set:recycle(0) end, "slot 0 is not retired")
  end,

  ["random takes, retirements and recyclings against a plain table"] = function()
    local set, next_random = slots.new(500, "thing"), random.new(3)
    local live, retired, owner, seen = {}, {}, {}, {}
    local function pull(list)
      local at = next_random(#list)
      local value = list[at]
      list[at] = list[#list]
      list[#list] = nil
      return value
    end
    for _ = 1, 200000 do
      local what = next_random(3)
      if what == 1 then
        local handle = set:take(BODY)
        if handle then
          local slot = set:slot(handle)
          assert(not owner[slot] and not seen[handle], "taken twice")
          owner[slot], seen[handle] = handle, true
          live[#live + 1] = handle
        else
          check.same(#live + #retired, 500)
        end
      elseif what == 2 and #live > 0 then
        retired[#retired + 1] = set:retire(pull(live))
      elseif what == 3 and #retired > 0 then
        local slot = pull(retired)
        assert(not is_live(set, owner[slot]))
        owner[slot] = nil
        set:recycle(slot)
      end
      local alive, waiting = set:count()
      assert(alive == #live and waiting == #retired, "wrong counts")
    end
  end,

  ["no garbage"] = function()
    local set, handles = slots.new(1024, "thing"), ffi.new("double[?]", 1024)
    local function round()
      for i = 0, 1023 do
        handles[i] = set:take(BODY)
      end
      for i = 0, 1023 do
        set:recycle(set:retire(handles[i]))
      end
    end
    local garbage
    for _ = 1, 200 do -- while traces form there is some
      collectgarbage()
      collectgarbage "stop"
      local before = collectgarbage "count"
      round()
      garbage = collectgarbage "count" - before
      collectgarbage "restart"
      if garbage == 0 then
        break
      end
    end
    check.same(garbage, 0)
  end,
}
