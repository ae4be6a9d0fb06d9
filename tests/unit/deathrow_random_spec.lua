-- Death row on a fake device that finishes its work when it likes: nothing is buried early, twice, or later than the
-- first poll after its time, and nothing is lost.
local check = require "check"
local deathrow = require "mooncrust.gpu.deathrow"
local random = require "mooncrust.core.random"

-- `steps` random steps of a device whose queues finish when they like, about `window` values at a time.
local function operate(steps, queues, window, seed)
  local next_random = random.new(seed)
  local submitted, completed, known = {}, {}, {} -- by queue: sent, done, and what the row has heard of it
  for queue = 0, queues - 1 do
    submitted[queue], completed[queue], known[queue] = 0, 0, 0
  end
  local alive, doomed, spare = {}, {}, {} -- list of ids; id -> its last uses; list of ids
  local uses = {}
  local made, buried, highest, forgotten, moved_on = 0, 0, 0, 0, 0
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
    queues = queues,
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
  for queue = 0, queues - 1 do
    known[queue], completed[queue] = submitted[queue], submitted[queue]
    row:advance(queue, submitted[queue])
  end
  row:poll()
  row:poll() -- what burials have condemned
  assert(next(doomed) == nil, "lost at the end")
  check.same({ row:count() }, { 0, 0 })
  check.same(made - buried, #alive, "alive")
  while #alive > 0 do
    condemn()
  end
  check.same(buried, made, "burials")
  assert(made > steps / 10 and highest < made / 2 and moved_on > steps / 1000, "little was tested")
end

return {
  ["100,000 steps of a device with random progress"] = function()
    operate(100000, 3, 16, 1)
  end,

  ["other numbers of queues, faster and slower ones"] = function()
    for seed, window in ipairs { 8, 12, 16, 32, 100, 256 } do
      for queues = 1, 4 do
        operate(10000, queues, window, seed)
      end
    end
  end,
}
