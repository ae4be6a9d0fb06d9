-- The checker of what is recorded: each rule of memory in Vulkan has a right sequence, which is silent, and wrong ones.
local check = require "check"
local access = require "mooncrust.sync.access"
local validate = require "mooncrust.sync.validate"

local W, GPU, HOST = access.words, access.GPU, access.HOST
local Q, SEMAPHORE = "main", "semaphore"

local function buffer(o)
  o = o or {}
  o.kind = "buffer"
  return o
end

local function image(layout, o)
  o = o or {}
  o.kind, o.layout = "image", layout
  return o
end

local function read(resource, stage, o)
  local use = { resource = resource, reads = W[stage], writes = 0 }
  for key, value in pairs(o or {}) do
    use[key] = value
  end
  return { uses = { use } }
end

local function write(resource, stage, o)
  local event = read(resource, stage, o)
  local use = event.uses[1]
  use.reads, use.writes = o and o.reads or 0, W[stage]
  return event
end

-- Writes of `from` are seen by reads and writes of `to`.
local function barrier(from, to, o)
  local a, b = W[from] or from, W[to] or to
  local one = { src = a, available = a, dst = b, reads = b, writes = b }
  for key, value in pairs(o or {}) do
    one[key] = value
  end
  return { barriers = { one } }
end

local function full() return barrier(GPU, GPU) end

local function transition(resource, old, new, from, to)
  local one = barrier(from, to, { resource = resource, old = old, new = new })
  return one
end

-- What the checker says of the events of one submission.
local function hazards(events, after)
  local found = {}
  local checker = validate.new(function(one) found[#found + 1] = one.hazard end)
  checker:submit(Q, events)
  if after then after(checker) end
  return table.concat(found, ", ")
end

local function expect(text, events, after) check.same(hazards(events, after), text) end

return {
  ["reads need no barrier among themselves"] = function()
    local a = buffer()
    expect("", { read(a, "compute"), read(a, "fragment"), read(a, "compute") })
  end,

  ["a write, then a read: execution, availability and visibility"] = function()
    local a = buffer()
    local first, second = write(a, "transfer"), read(a, "compute")
    expect("read after write", { first, second })
    expect("", { first, barrier("transfer", "compute"), second })
    expect("", { first, full(), second })
    expect("read after write", { barrier("transfer", "compute"), first, second })
    expect("read after write", { first, barrier("transfer", "fragment"), second })
    expect("read after write", { first, barrier("compute", "compute"), second })
    expect("read after write", { first, barrier("transfer", "compute", { available = 0 }), second })
    expect("read after write", { first, barrier("transfer", "compute", { reads = 0 }), second })
  end,

  ["a chain of barriers carries execution and what is available"] = function()
    local a = buffer()
    local first, second = write(a, "transfer"), read(a, "compute")
    expect("", { first, barrier("transfer", "fragment"), barrier("fragment", "compute"), second })
    expect("read after write", { first, barrier("transfer", "fragment"), barrier("color", "compute"), second })
    local only_execution = barrier("transfer", "fragment", { available = 0, reads = 0, writes = 0 })
    expect("read after write", { first, only_execution, barrier("fragment", "compute"), second })
    local one, two = barrier("transfer", "fragment").barriers[1], barrier("fragment", "compute").barriers[1]
    local both = { barriers = { one, two } }
    expect("read after write", { first, both, second }) -- those of one command act together
  end,

  ["a read, then a write: execution is enough"] = function()
    local a = buffer()
    expect("write after read", { read(a, "fragment"), write(a, "compute") })
    local execution = barrier("fragment", "compute", { available = 0, reads = 0, writes = 0 })
    expect("", { read(a, "fragment"), execution, write(a, "compute") })
    expect("write after read", { read(a, "fragment"), execution, read(a, "color"), write(a, "compute") })
  end,

  ["a write, then a write: needs memory, unless a read in between has had it"] = function()
    local a = buffer()
    expect("write after write", { write(a, "compute"), write(a, "compute") })
    local execution = barrier("compute", "compute", { available = 0, reads = 0, writes = 0 })
    expect("write after write", { write(a, "compute"), execution, write(a, "compute") })
    expect("", { write(a, "compute"), barrier("compute", "compute"), write(a, "compute") })
    expect("", { write(a, "compute"), barrier("compute", "fragment", { writes = 0 }), read(a, "fragment"),
      barrier("fragment", "compute", { available = 0, reads = 0, writes = 0 }), write(a, "compute") })
  end,

  ["uses of one command do not disturb each other; stages of one are all covered"] = function()
    local a, b = buffer(), buffer()
    expect("", { { uses = { read(a, "compute").uses[1], write(a, "compute").uses[1] } } })
    local two = write(b, "fragment", { writes = W.fragment + W.vertex })
    two.uses[1].writes = W.fragment + W.vertex
    expect("read after write", { two, barrier("fragment", "compute"), read(b, "compute") })
    expect("", { two, barrier(W.fragment + W.vertex, "compute"), read(b, "compute") })
    expect("read after write", { write(b, "compute"), barrier("compute", "fragment"), read(b, "graphics") })
  end,

  ["parts of a resource are apart: bytes, texels, mips, layers"] = function()
    local a, i = buffer(), image(1)
    expect("", { write(a, "transfer", { box = { 0, 9 } }), write(a, "transfer", { box = { 10, 19 } }) })
    local front, back = write(a, "transfer", { box = { 0, 9 } }), write(a, "transfer", { box = { 10, 19 } })
    expect("write after write", { front, write(a, "transfer", { box = { 9, 19 } }) })
    expect("read after write", { front, back, read(a, "transfer", { box = { 3, 4 } }) })
    local upper = write(i, "transfer", { box = { 0, 9, 0, 9, 0, 0 } })
    expect("", { upper, write(i, "transfer", { box = { 0, 9, 10, 19, 0, 0 } }) })
    expect("write after write", { upper, write(i, "transfer", { box = { 0, 9, 9, 19, 0, 0 } }) })
    expect("", { write(i, "color", { mip = 0 }), write(i, "color", { mip = 1 }), write(i, "color", { layer = 1 }) })
    expect("read after write", { write(i, "color", { mip = 1 }), read(i, "compute", { mips = 2 }) })
    local a_bit = barrier("color", "compute", { resource = i, mip = 0, mips = 1 })
    expect("read after write", { write(i, "color", { mip = 1 }), a_bit, read(i, "compute", { mips = 2 }) })
    local of_another = barrier("compute", "compute", { resource = i })
    expect("read after write", { write(a, "compute"), of_another, read(a, "compute") })
  end,

  ["layouts: what they are, what they are taken for, and when they change"] = function()
    local i = image(0)
    expect("wrong layout", { read(i, "compute", { layout = 1 }) })
    expect("", { transition(i, 0, 1, 0, "compute"), read(i, "compute", { layout = 1 }) })
    expect("read after write", { transition(i, 0, 1, 0, "fragment"), read(i, "compute", { layout = 1 }) })
    expect("wrong layout", { transition(i, 0, 1, 0, "compute"), read(i, "compute", { layout = 5 }) })
    expect("wrong layout", { transition(i, 0, 5, 0, "compute"), transition(i, 1, 5, "compute", "compute") })
    local unknown = image(nil)
    expect("", { read(unknown, "compute", { layout = 5 }), read(unknown, "compute", { layout = 5 }) })
    local j = image(1)
    local wrong, right = transition(j, 1, 5, "compute", "compute"), transition(j, 1, 5, "color", "compute")
    expect("change of layout too early", { write(j, "color", { layout = 1 }), wrong })
    expect("change of layout too early", { read(j, "color", { layout = 1 }), wrong })
    expect("", { write(j, "color", { layout = 1 }), right, read(j, "compute", { layout = 5 }) })
    local not_available = transition(j, 1, 5, "color", "compute")
    not_available.barriers[1].available = 0
    expect("change of layout too early", { write(j, "color", { layout = 1 }), not_available })
    expect("", { read(j, "color", { layout = 1 }), not_available, read(j, "compute", { layout = 5 }) })
  end,

  ["one memory under two names"] = function()
    local a, b, c = buffer(), buffer(), image(0)
    a.aliases, b.aliases, c.aliases = { b, c }, { a }, { a }
    expect("reuse of memory", { write(a, "compute"), write(b, "transfer") })
    expect("reuse of memory", { read(a, "compute"), write(b, "transfer") })
    expect("", { write(a, "compute"), barrier("compute", "transfer"), write(b, "transfer") })
    local execution, memory = barrier("compute", "transfer", { available = 0 }), barrier("compute", "transfer")
    expect("reuse of memory", { write(a, "compute"), execution, write(b, "transfer") })
    expect("change of layout too early", { write(a, "compute"), transition(c, 0, 1, "transfer", "color") })
    expect("", { write(a, "compute"), transition(c, 0, 1, "compute", "color"), write(c, "color", { layout = 1 }) })
    -- b has taken a part of a's memory; what a was is over, and so is c's layout.
    local back = barrier("transfer", "compute")
    expect("", { write(a, "compute"), memory, write(b, "transfer"), back, write(a, "compute") })
    expect("reuse of memory", { write(a, "compute"), memory, write(b, "transfer"), write(a, "compute") })
    expect("wrong layout", { transition(c, 0, 1, 0, "color"), write(c, "color", { layout = 1 }),
      barrier("color", "compute"), write(a, "compute"), barrier("compute", "color"), read(c, "color", { layout = 1 }) })
    -- One name covers the memory of two others, each of which has to come after it.
    local taken = transition(c, 0, 1, "compute", "color")
    expect("reuse of memory", { write(a, "compute"), taken, write(b, "transfer") })
  end,

  ["two queues: only a semaphore separates them"] = function()
    local a = buffer()
    local function run(wait, between)
      local found = {}
      local checker = validate.new(function(one)
        found[#found + 1] = one.hazard .. (one.queued and " of two queues" or "")
      end)
      checker:submit("transfer", { write(a, "transfer") }, nil, { { SEMAPHORE, 4 } })
      checker:submit("transfer", {}, nil, { { SEMAPHORE, 6 } })
      if between then between(checker) end
      checker:submit(Q, { full(), read(a, "compute") }, wait and { { SEMAPHORE, wait } }, { { "other", 1 } })
      checker:submit("transfer", { write(a, "transfer") }, wait and { { "other", 1 } })
      return table.concat(found, ", ")
    end
    check.same(run(), "read after write of two queues, write after read of two queues")
    check.same(run(4), "")
    check.same(run(5), "") -- reached by 6
    check.same(run(nil, function(checker) checker:host(SEMAPHORE, 4) end), "write after read of two queues")
    check.same(run(nil, function(checker) checker:host(SEMAPHORE, 3) end):sub(1, 16), "read after write")
  end,

  ["what the CPU has waited for is over"] = function()
    local a, found = buffer(), 0
    local checker = validate.new(function() found = found + 1 end)
    for i = 1, 3 do
      checker:submit(Q, { write(a, "compute") }, nil, { { SEMAPHORE, i } })
      checker:host(SEMAPHORE, i)
    end
    check.same(found, 0)
    checker:submit(Q, { write(a, "compute") }, nil, { { SEMAPHORE, 4 } })
    checker:submit(Q, { write(a, "compute") }, nil, { { SEMAPHORE, 5 } })
    check.same(found, 1)
    checker:submit(Q, { full() })
    checker:submit(Q, { write(a, "compute") })
    check.same(found, 1)
  end,

  ["what the CPU reads must be visible to it"] = function()
    local function run(...)
      local events, a = { ... }, buffer { mapped = true }
      for i, event in ipairs(events) do
        events[i] = type(event) == "string" and write(a, event) or event
      end
      local found = {}
      local checker = validate.new(function(one) found[#found + 1] = one.hazard end)
      checker:submit(Q, events, nil, { { SEMAPHORE, 1 } })
      checker:host(SEMAPHORE, 1)
      checker:host(SEMAPHORE, 1)
      return table.concat(found, ", ")
    end
    check.same(run "compute", "read after write")
    check.same(run("compute", barrier("compute", HOST)), "")
    check.same(run("compute", barrier("transfer", HOST)), "read after write")
    check.same(run("compute", full()), "read after write")
    check.same(run("compute", full(), barrier(GPU, HOST)), "")
    check.same(run("compute", barrier(GPU, GPU + HOST)), "")
    check.same(run("compute", barrier(GPU, GPU + HOST), "compute"), "read after write")
  end,

  ["a read-only import is not written"] = function()
    local a = buffer()
    expect("write to a read-only import", { write(a, "compute", { read_only = true }) })
    expect("", { read(a, "compute", { read_only = true }) })
  end,

  ["ownership of images moves between queues: both sides change the layout, from any"] = function()
    local i, found = image(6), 0
    local checker = validate.new(function() found = found + 1 end)
    local release, acquire = transition(i, 0, 1, GPU, 0), transition(i, 0, 1, 0, GPU)
    checker:submit("transfer", { write(i, "transfer", { layout = 6 }), release }, nil, { { SEMAPHORE, 1 } })
    checker:submit(Q, { acquire, read(i, "compute", { layout = 1 }) }, { { SEMAPHORE, 1 } })
    check.same(found, 0)
  end,

  ["reports name both events"] = function()
    local a, found = buffer(), nil
    local first, second = write(a, "transfer"), read(a, "compute")
    local checker = validate.new(function(one) found = one end)
    checker:submit(Q, { first, second })
    check.same({ found.sub.resource == a, found.atom.event == first, found.to == second, found.use == second.uses[1] },
      { true, true, true, true })
    check.same({ found.atom.bit, found.atom.is_write, found.queued }, { W.transfer, true, false })
  end,

  ["many barriers, resources and submissions: still right, and bounded"] = function()
    local list, found = {}, 0
    for i = 1, 50 do
      list[i] = buffer()
    end
    local checker = validate.new(function() found = found + 1 end)
    local events = {}
    for i = 1, 200 do
      events[#events + 1] = write(list[i % 50 + 1], "compute")
      events[#events + 1] = barrier("compute", "compute")
    end
    for _ = 1, 50 do
      checker:submit(Q, events)
    end
    check.same(found, 0)
    assert(#checker.queues[Q].live < 100)
    checker:submit(Q, { write(list[1], "compute"), write(list[1], "compute") })
    check.same(found, 1)
  end,
}
