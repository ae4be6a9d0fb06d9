-- Slots with a generation: reuse, stale handles, misuse, no garbage.
local ffi = require "ffi"
local check = require "check"
local random = require "mooncrust.core.random"
local slots = require "mooncrust.alloc.slots"

return {
  ["a slot is taken again only when it is recycled, under another handle"] = function()
    local set = slots.new(2)
    local a, b = set:take(), set:take()
    check.same({ set:slot(a), set:slot(b) }, { 0, 1 })
    check.same({ set:take() }, { nil, "all slots are in use" })
    check.same(set:retire(a), 0)
    check.same({ set:count() }, { 1, 1 })
    check.same(set:take(), nil)
    set:recycle(0)
    check.same({ set:count() }, { 1, 0 })
    local again = set:take()
    check.same(set:slot(again), 0)
    assert(again ~= a)
    check.same({ set:is_live(a), set:is_live(again), set:is_live(b) }, { false, true, true })
  end,

  ["a stale handle is an error at the caller's line"] = function()
    local set = slots.new(4)
    local handle = set:take()
    set:retire(handle)
    check.fails(function() local _ = set:slot(handle) end, "slots_spec.lua:", "is stale")
    check.fails(function() set:retire(handle) end, "slots_spec.lua:", "is stale")
    set:recycle(0)
    set:take()
    check.fails(function() local _ = set:slot(handle) end, "is stale")
  end,

  ["misuse"] = function()
    for _, most in ipairs { 0, -1, 1.5, 0 / 0, 2 ^ 22 + 1, "4" } do
      check.fails(function() slots.new(most) end, "slots_spec.lua:", "the number of slots is")
    end
    local set = slots.new(4)
    local handle = set:take()
    for _, wrong in ipairs { 0, 1, -1, 0 / 0, 1 / 0, 0.5, "1", false } do
      check.fails(function() local _ = set:slot(wrong) end, "slots_spec.lua:", "handle ")
    end
    check.fails(function() set:retire(handle + 0.5) end, "is no slot's handle")
    check.fails(function() set:retire() end, "handle nil is no slot's handle")
    for _, slot in ipairs { -1, 4, 0.5, 0 / 0, "0" } do
      check.fails(function() set:recycle(slot) end, "slots_spec.lua:", "is not one of 0 to 3")
    end
    check.fails(function() set:recycle(0) end, "slot 0 is not retired")
    check.fails(function() set:recycle(3) end, "slot 3 is not retired")
    set:retire(handle)
    set:recycle(0)
    check.fails(function() set:recycle(0) end, "slot 0 is not retired")
  end,

  ["random takes, retirements and recyclings against a plain table"] = function()
    local set, next_random = slots.new(500), random.new(3)
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
        local handle = set:take()
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
        assert(not set:is_live(owner[slot]))
        owner[slot] = nil
        set:recycle(slot)
      end
      local alive, waiting = set:count()
      assert(alive == #live and waiting == #retired, "wrong counts")
    end
  end,

  ["no garbage"] = function()
    local set, handles = slots.new(1024), ffi.new("double[?]", 1024)
    local function round()
      for i = 0, 1023 do
        handles[i] = set:take()
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
