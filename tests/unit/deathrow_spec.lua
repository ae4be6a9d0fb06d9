-- Death row: a fake device with random progress, the order of things at its edges, finalizers, compiled code.
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
    queues = queues, window = window,
    bury = function(id) graves[#graves + 1] = id end,
    wait = function(queue, value)
      waits[#waits + 1] = queue .. ":" .. value
      return value
    end,
  }
  return row, graves, waits
end

-- `steps` random steps of a device whose queues finish when they like.
local function operate(steps, queues, window, seed)
  local next_random = random.new(seed)
  local submitted, completed, known = {}, {}, {} -- by queue: sent, done, and what the row has heard of it
  for queue = 0, queues - 1 do
    submitted[queue], completed[queue], known[queue] = 0, 0, 0
  end
  local alive, doomed, spare = {}, {}, {} -- list of ids; id -> its last uses; list of ids
  local uses = {}
  local made, buried, highest, forgotten, waits, moved_on = 0, 0, 0, 0, 0, 0
  local row, asked

  local function passed(last, progress)
    for queue = 0, queues - 1 do
      if last[queue] > progress[queue] then
        return false
      end
    end
    return true
  end

  local function create()
    local id = table.remove(spare)
    if id then
      row:clear(id)
    else
      highest = highest + 1
      id = highest
      row:reserve(id)
    end
    uses[id] = {}
    for queue = 0, queues - 1 do
      uses[id][queue] = 0
      assert(row:last_use(id, queue) == 0, "a new body has uses")
    end
    alive[#alive + 1] = id
    made = made + 1
  end

  local function use(id)
    for _ = 1, next_random(3) do
      local queue = next_random(queues) - 1
      submitted[queue] = submitted[queue] + next_random(2)
      local value = math.max(0, submitted[queue] - (next_random() < 0.1 and 3 or 0)) -- an old value changes nothing
      row:use(id, queue, value)
      uses[id][queue] = math.max(uses[id][queue], value)
    end
    for queue = 0, queues - 1 do
      assert(row:last_use(id, queue) == uses[id][queue], "wrong last use")
    end
  end

  local function pull()
    local at = next_random(#alive)
    local id = alive[at]
    alive[at] = alive[#alive]
    alive[#alive] = nil
    doomed[id] = true
    return id
  end

  local function condemn()
    local id = pull()
    asked = id
    local now = passed(uses[id], known)
    row:condemn(id)
    asked = nil
    assert(not now or not doomed[id], "not buried at once")
  end

  local function forget()
    forgotten = forgotten + 1
    row:forget(pull())
  end

  local function progress(queue)
    completed[queue] = math.min(submitted[queue], completed[queue] + next_random(2 * window) - 1)
  end

  local function hear(queue)
    known[queue] = completed[queue]
    row:advance(queue, completed[queue])
  end

  local function poll()
    local before = buried
    local said = row:poll()
    assert(said == buried - before, "a wrong count")
    forgotten = 0
    for id in pairs(doomed) do
      assert(not passed(uses[id], known), "kept longer than a poll")
    end
  end

  row = deathrow.new {
    queues = queues, window = window,
    bury = function(id)
      assert(doomed[id], "buried twice, or alive")
      assert(passed(uses[id], completed), "buried early")
      doomed[id] = nil
      buried = buried + 1
      spare[#spare + 1] = id
      local what = next_random(20)
      if what == 1 then
        create() -- perhaps with this very id
      elseif what == 2 and #alive > 0 and not asked then
        local other = pull() -- what this one owned
        row:condemn(other)
      end
    end,
    wait = function(queue, value)
      assert(value > completed[queue] or value > known[queue], "a needless wait")
      assert(value <= submitted[queue], "a wait for what was never submitted")
      waits = waits + 1
      progress(queue)
      completed[queue] = math.max(completed[queue], value)
      if next_random(2) == 1 then
        row:advance(queue, completed[queue])
        known[queue] = completed[queue]
        return value -- the row has heard of more
      end
      known[queue] = completed[queue]
      return completed[queue]
    end,
  }

  for step = 1, steps do
    local what = next_random(100)
    if what <= 20 then
      create()
    elseif what <= 55 and #alive > 0 then
      use(alive[next_random(#alive)])
    elseif what <= 67 and #alive > 0 then
      condemn()
    elseif what <= 74 and #alive > 0 then
      forget()
    elseif what <= 85 then
      progress(next_random(queues) - 1)
    elseif what <= 92 then
      hear(next_random(queues) - 1)
    elseif what <= 96 then
      poll()
    elseif what == 97 then
      local id = next(doomed) -- work recorded before it was condemned is submitted after
      if id then
        moved_on = moved_on + 1
        use(id)
      end
    end
    if step % 100 == 0 then
      local waiting, fresh = row:count()
      local count = 0
      for _ in pairs(doomed) do
        count = count + 1
      end
      assert(fresh <= forgotten and waiting + fresh == count, "wrong counts")
    end
  end
  assert(row:drain() >= 0)
  assert(next(doomed) == nil, "lost at drain")
  check.same({ row:count() }, { 0, 0 })
  check.same(made - buried, #alive, "alive")
  for queue = 0, queues - 1 do
    known[queue], completed[queue] = submitted[queue], submitted[queue]
    row:advance(queue, submitted[queue])
  end
  while #alive > 0 do
    condemn()
  end
  check.same(buried, made, "burials")
  assert(made > steps / 10 and highest < made / 2 and moved_on > steps / 1000, "little was tested")
  return waits
end

return {
  ["100,000 steps of a device with random progress"] = function()
    local waits = operate(100000, 3, 16, 1)
    assert(waits > 1000, "the rings were hardly ever full: " .. waits)
  end,

  ["other queues and windows"] = function()
    for seed, window in ipairs { 1, 2, 5, 16, 100, 256 } do
      for queues = 1, 4 do
        operate(10000, queues, window, seed)
      end
    end
  end,

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
    check.same({ #waits, row:drain(), table.concat(waits, " ") }, { 1, 4, "1:2 1:6" })
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
    row:drain()
    local seen = {}
    for _, id in ipairs(graves) do
      assert(not seen[id], "twice")
      seen[id] = true
    end
    check.same(#graves, 1000)
  end,

  ["what is forgotten or condemned during a burial is buried by the same drain"] = function()
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
      wait = function(_, value) return value end,
    }
    row:use(1, 0, 1)
    row:use(2, 0, 5)
    row:use(3, 0, 9)
    row:condemn(1)
    check.same({ row:drain(), graves, row:count() }, { 3, "123", 0, 0 })
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
      row:drain()
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
      interrupt_all(function(row) row:drain() end, "123")
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
    check.fails(function() row:drain() end, "device lost")
    check.same({ row:count() }, { 2, 0 })
    broken = false
    check.same({ row:drain(), graves[3], graves[4] }, { 2, 4, 5 })
  end,

  ["misuse: ids"] = function()
    local row, graves = listing(2)
    row:reserve(100)
    for _, id in ipairs { 0, -1, 1.5, 0 / 0, 1 / 0, 129, "1", false } do
      for _, name in ipairs { "use", "condemn", "forget", "clear", "last_use" } do
        check.fails(function() row[name](row, id, 0, 1) end, "deathrow_spec.lua:", "id ", "is not one of 1 to 128")
      end
    end
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
    check.same(row:drain(), 2)
    for id = 1, 2 do
      for _, name in ipairs { "condemn", "forget", "use" } do
        check.fails(function() row[name](row, id, 0, 1) end, "deathrow_spec.lua:", ("id %d is buried"):format(id))
      end
      row:clear(id)
      row:condemn(id)
    end
    check.same(#graves, 4)
  end,

  ["misuse: queues, values, options"] = function()
    local row = listing(2)
    for _, queue in ipairs { -1, 2, 0.5, 0 / 0, "0", false } do
      check.fails(function() row:use(1, queue, 1) end, "deathrow_spec.lua:", "queue ", "is not one of 0 to 1")
      check.fails(function() row:advance(queue, 1) end, "deathrow_spec.lua:", "is not one of 0 to 1")
      check.fails(function() row:last_use(1, queue) end, "deathrow_spec.lua:", "is not one of 0 to 1")
    end
    for _, value in ipairs { -1, 0.5, 0 / 0, 1 / 0, 2 ^ 52, "1", false, 1ULL } do
      check.fails(function() row:use(1, 0, value) end, "deathrow_spec.lua:", "timeline value ", "0 to 2^51")
      check.fails(function() row:advance(0, value) end, "deathrow_spec.lua:", "timeline value ")
    end
    row:advance(0, 7)
    row:advance(0, 7)
    check.fails(function() row:advance(0, 6) end, "deathrow_spec.lua:", "the timeline of queue 0 goes back from 7 to 6")
    local none = function() end
    check.fails(function() deathrow.new { queues = 5, bury = none, wait = none } end, "deathrow_spec.lua:", "'queues'")
    check.fails(function() deathrow.new { queues = 1, window = 0, bury = none, wait = none } end, "'window'")
    check.fails(function() deathrow.new { queues = 1, wait = none } end, "'bury' is missing")
    local short = deathrow.new { queues = 1, window = 1, bury = none, wait = function(_, value) return value - 1 end }
    short:use(1, 0, 3)
    check.fails(function() short:condemn(1) end, "wait(0, 2) of death row returned 1")
    local mute = deathrow.new { queues = 1, bury = none, wait = none }
    mute:use(1, 0, 3)
    mute:condemn(1)
    check.fails(function() mute:drain() end, "wait(0, 3) of death row returned nil")
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
