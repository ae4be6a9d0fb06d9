-- Death row: the order of things at its edges, finalizers, errors, compiled code. See deathrow_random_spec.lua too.
local ffi = require "ffi"
local jit = require "jit"
local check = require "check"
local deathrow = require "mooncrust.gpu.deathrow"
local random = require "mooncrust.core.random"
local steady = require "steady"

-- A row whose burials are listed and whose waits are served at once.
local function listing(queues, window)
  local graves, waits = {}, {}
  local row = deathrow.new {
    queues = queues, window = window or 256,
    bury = function(id) graves[#graves + 1] = id end,
    wait = function(queue, value)
      waits[#waits + 1] = queue .. ":" .. value
      return value
    end,
  }
  return row, graves, waits
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
    local row, graves, waits = listing(3)
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
    check.same({ #graves, #waits, row:poll() }, { 2, 0, 0 })
  end,

  ["a full ring waits for the oldest that is in the way, and for no more"] = function()
    local row, graves, waits = listing(2, 4)
    for value = 1, 6 do
      row:use(value, 1, value)
    end
    for value = 1, 4 do
      row:condemn(value)
    end
    check.same({ #graves, #waits }, { 0, 0 })
    row:condemn(6)
    check.same(table.concat(waits, " "), "1:2")
    check.same({ #graves, row:count() }, { 2, 3, 0 })
    row:advance(1, 4)
    row:condemn(5) -- what has passed and was not polled makes room without waiting
    check.same({ #waits, drain(row), #waits }, { 1, 4, 1 })
  end,

  ["a large step of a timeline buries all"] = function()
    local row, graves = listing(1, 8)
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
      queues = 1, window = 256,
      bury = function(id)
        graves = (graves or "") .. id
        if id == 1 then
          row:forget(2)
        elseif id == 2 then
          row:condemn(3)
        end
      end,
      wait = function(_, value) return value end,
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
      local row, graves = listing(2, 4)
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

  ["an error of bury or of wait loses nothing"] = function()
    local graves, broken = {}, true
    local row = deathrow.new {
      queues = 2, window = 4,
      bury = function(id)
        if id == 2 and broken then
          error "cannot destroy"
        end
        graves[#graves + 1] = id
      end,
      wait = function(_, value) return broken and error "device lost" or value end,
    }
    for id = 1, 3 do
      row:use(id, 0, 1)
      row:condemn(id)
    end
    row:advance(0, 1)
    check.fails(function() row:poll() end, "cannot destroy")
    row:poll()
    table.sort(graves)
    check.same(table.concat(graves), "13") -- the failed one counts as buried
    row:use(4, 1, 2)
    row:use(5, 1, 9)
    row:condemn(4)
    check.fails(function() row:condemn(5) end, "device lost")
    check.same({ row:count() }, { 2, 0 })
    broken = false
    check.same({ drain(row), graves[3], graves[4] }, { 2, 4, 5 })
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

  ["a wait that does not"] = function()
    local short = deathrow.new { queues = 1, window = 1, bury = print, wait = function(_, value) return value - 1 end }
    short:use(1, 0, 3)
    check.fails(function() short:condemn(1) end, "wait(0, 2) of death row returned 1")
  end,

  ["use, condemn, forget, advance and poll run compiled and leave no garbage"] = function()
    local ids, count, frames = 4096, 0, 2000
    local buried = ffi.new("int32_t[?]", ids)
    local row = deathrow.new {
      queues = 3, window = 64,
      bury = function(id)
        buried[count] = id
        count = count + 1
      end,
      wait = function() error "nothing is ever full here" end,
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
