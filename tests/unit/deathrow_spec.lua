-- Death row: the order of things at its edges, finalizers, errors, compiled code. See deathrow_random_spec.lua too.
local ffi = require "ffi"
local jit = require "jit"
local check = require "check"
local deathrow = require "mooncrust.gpu.deathrow"
local random = require "mooncrust.core.random"
local steady = require "steady"

-- A row whose burials are listed.
local function listing(queues)
  local graves = {}
  return deathrow.new { queues = queues, bury = function(id) graves[#graves + 1] = id end }, graves
end

-- The GPU finishes all work; returns how many were buried.
local function drain(row)
  local count = 0
  for queue = 0, row.queues - 1 do
    row:advance(queue, 2 ^ 50)
  end
  repeat
    count = count + row:poll()
    local waiting, forgotten = row:count()
  until waiting + forgotten == 0
  return count
end

return {
  ["buried when each queue has passed, not before, and by the next poll"] = function()
    local row, graves = listing(3)
    row:use(1, 0, 5)
    row:use(1, 2, 9)
    row:use(1, 0, 3)
    check.same({ row:last_use(1, 0), row:last_use(1, 1), row:last_use(1, 2) }, { 5, 0, 9 })
    row:condemn(1)
    row:advance(2, 9)
    row:advance(0, 4)
    check.same({ row:poll(), #graves, row:count() }, { 0, 0, 1, 0 })
    row:advance(0, 5)
    check.same(#graves, 0)
    check.same({ row:poll(), graves[1], row:count() }, { 1, 1, 0, 0 })
    row:use(2, 0, 5)
    row:condemn(2)
    check.same({ #graves, row:poll() }, { 2, 0 })
  end,

  ["thousands may wait, and go as their values pass"] = function()
    local row, graves = listing(2)
    row:reserve(5000)
    for id = 1, 5000 do
      row:use(id, id % 2, 5001 - id)
      row:condemn(id)
    end
    for value = 1, 5000 do
      row:advance(0, value)
      row:advance(1, value)
      check.same({ row:poll(), graves[value], row:poll() }, { 1, 5001 - value, 0 })
    end
    check.same({ row:count() }, { 0, 0 })
  end,

  ["a large step of a timeline buries all"] = function()
    local row, graves = listing(1)
    for value = 1, 8 do
      row:use(value, 0, 2 ^ 40 + value)
      row:advance(0, 2 ^ 40)
      row:condemn(value)
    end
    row:advance(0, 2 ^ 51)
    check.same({ row:poll(), #graves }, { 8, 8 })
  end,

  ["finalizers forget"] = function()
    local row, graves = listing(1)
    row:reserve(1000)
    local token = ffi.typeof "struct { int32_t id; }"
    for id = 1, 1000 do
      row:use(id, 0, id % 10)
      ffi.gc(token(id), function(dead) row:forget(dead.id) end)
      if id % 100 == 0 then
        row:advance(0, id / 100)
        collectgarbage()
        row:poll()
      end
    end
    collectgarbage()
    drain(row)
    local seen = {}
    for _, id in ipairs(graves) do
      assert(not seen[id], "twice")
      seen[id] = true
    end
    check.same(#graves, 1000)
  end,

  ["what is forgotten or condemned during a burial is buried in the same round"] = function()
    local row, graves
    row = deathrow.new {
      queues = 1,
      bury = function(id)
        graves = (graves or "") .. id
        if id == 1 then
          row:forget(2)
        elseif id == 2 then
          row:condemn(3)
        end
      end,
    }
    row:use(1, 0, 1)
    row:use(2, 0, 5)
    row:use(3, 0, 9)
    row:condemn(1)
    check.same({ drain(row), graves, row:count() }, { 3, "123", 0, 0 })
  end,

  ["a finalizer may run between any two instructions"] = function()
    -- Runs the call with a finalizer after `at` instructions; false when the call has fewer.
    local function interrupt(call, at, expected)
      local row, graves = listing(2)
      for id = 1, 5 do
        row:use(id, id % 2, id)
      end
      row:forget(1)
      row:condemn(2)
      row:forget(3)
      row:advance(1, 1)
      local reached = false
      debug.sethook(function()
        debug.sethook()
        reached = true
        row:forget(6)
        row:forget(7)
      end, "", at)
      call(row)
      debug.sethook()
      drain(row)
      table.sort(graves)
      check.same(table.concat(graves), reached and expected .. "67" or expected, "buried, instruction " .. at)
      return reached
    end
    local function interrupt_all(call, expected)
      local at = 1
      while interrupt(call, at, expected) do
        at = at + 1
      end
      assert(at > 20, "the call has no instructions")
    end
    jit.flush()
    jit.off() -- compiled code calls no hook
    local ok, err = pcall(function()
      interrupt_all(function(row) row:poll() end, "123")
      interrupt_all(drain, "123")
      interrupt_all(function(row) row:condemn(5) end, "1235")
      interrupt_all(function(row) row:use(4, 1, 9) end, "123")
      interrupt_all(function(row) row:count() end, "123")
    end)
    jit.on()
    assert(ok, err)
  end,

  ["an error of bury loses nothing"] = function()
    local graves = {}
    local row = deathrow.new {
      queues = 2,
      bury = function(id)
        if id == 2 then
          error "cannot destroy"
        end
        graves[#graves + 1] = id
      end,
    }
    for id = 1, 4 do
      row:use(id, 0, id % 4 + 1)
      row:condemn(id)
    end
    row:advance(0, 4)
    check.fails(function() row:poll() end, "cannot destroy")
    row:poll()
    table.sort(graves)
    check.same(table.concat(graves), "134") -- the failed one counts as buried
    check.same({ row:count() }, { 0, 0 })
  end,

  ["misuse: ids"] = function()
    local row, graves = listing(2)
    row:reserve(100)
    for _, id in ipairs { 0, -1, 1.5, 0 / 0, 2 ^ 24 + 1, "1", false } do
      check.fails(function() row:reserve(id) end, "deathrow_spec.lua:", "id ", "whole number from 1 to 2^24")
    end
    row:use(1, 0, 1)
    row:condemn(1)
    row:forget(2)
    for id = 1, 2 do
      for _, name in ipairs { "condemn", "forget", "clear" } do
        check.fails(function() row[name](row, id) end, "deathrow_spec.lua:", ("id %d waits already"):format(id))
      end
    end
    check.same(drain(row), 2)
    for id = 1, 2 do
      for _, name in ipairs { "condemn", "forget", "use" } do
        check.fails(function() row[name](row, id, 0, 1) end, "deathrow_spec.lua:", ("id %d is buried"):format(id))
      end
      row:clear(id)
      row:condemn(id)
    end
    check.same(#graves, 4)
  end,

  ["use, condemn, forget, advance and poll run compiled and leave no garbage"] = function()
    local ids, count, frames = 4096, 0, 2000
    local buried = ffi.new("int32_t[?]", ids)
    local row = deathrow.new {
      queues = 3,
      bury = function(id)
        buried[count] = id
        count = count + 1
      end,
    }
    row:reserve(ids)
    local next_random, lane = random.new(5), ffi.new("int32_t[?]", ids + 1)
    for id = 1, ids do
      lane[id] = next_random(3) - 1
    end
    local value, at, total = 0, 0, 0
    -- Each frame uses 100 ids, 20 of them for the last time; the GPU is two to four frames behind.
    local function round()
      for _ = 1, frames do
        value = value + 1
        for i = 0, 99 do
          local id = (at + i) % ids + 1
          row:use(id, lane[id], value)
          if i % 3 == 0 then
            row:use(id, 0, value)
          end
        end
        for i = 0, 19 do
          local id = (at + i) % ids + 1
          if i % 4 == 0 then
            row:forget(id)
          else
            row:condemn(id)
          end
        end
        at = at + 20
        row:advance(0, math.max(0, value - 2))
        row:advance(1, math.max(0, value - 3))
        row:advance(2, math.max(0, value - 4))
        total = total + row:poll()
        for i = 0, count - 1 do
          row:clear(buried[i])
        end
        count = 0
      end
    end
    steady.check(round, frames * 175)
    local waiting, forgotten = row:count()
    check.same(total + waiting, at)
    assert(waiting > 20 and forgotten == 0)
  end,
}
